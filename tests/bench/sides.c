/* sides.c - the two kinds of things that compute an embedding: a model that mixfacec emitted, as
 * FILE.so with FILE.weights beside it, and a graph FILE.onnx in ONNX Runtime. */
#include "bench.h"
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static void *library(const char *path, const char *symbol) {
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!handle) bad("%s", dlerror());
    void *found = dlsym(handle, symbol);
    if (!found) bad("%s: no %s", path, symbol);
    return found;
}

/* ---- the peer ----------------------------------------------------------------------------------
 *
 * The npm package has the library but no header. Its C API is a table of functions that only ever
 * grows at the end (onnxruntime_c_api.h promises so): these are the places of those called here. */
enum {
    GET_ERROR_MESSAGE = 2,
    CREATE_ENV = 3,
    CREATE_SESSION = 7,
    RUN = 9,
    CREATE_SESSION_OPTIONS = 10,
    SET_EXECUTION_MODE = 13,
    SET_GRAPH_OPTIMIZATION_LEVEL = 23,
    SET_INTRA_OP_THREADS = 24,
    SET_INTER_OP_THREADS = 25,
    CREATE_TENSOR_WITH_DATA = 49,
    CREATE_CPU_MEMORY_INFO = 69
};
enum {
    API_VERSION = 17,
    ERROR = 3,
    SEQUENTIAL = 0,
    ENABLE_ALL = 99,
    ARENA = 1,
    DEFAULT = 0,
    F32 = 1
};
typedef void (*Function)(void); /* each returns a status, NULL on success */
typedef struct {
    const Function *(*get_api)(uint32_t version);
    const char *(*version)(void);
} ApiBase;
static const Function *api;

static void ok(const char *what, void *status) {
    if (status) bad("%s: %s", what, ((const char *(*)(void *))api[GET_ERROR_MESSAGE])(status));
}

static void *call_tensor(void *info, float *at, int rank, const int64_t *dim) {
    size_t bytes = sizeof *at;
    for (int i = 0; i < rank; i++) bytes *= (size_t)dim[i];
    void *tensor;
    ok("tensor", ((void *(*)(void *, void *, size_t, const int64_t *, size_t, int,
                             void **))api[CREATE_TENSOR_WITH_DATA])(info, at, bytes, dim,
                                                                    (size_t)rank, F32, &tensor));
    return tensor;
}

static void *options(void) { /* one thread, one node after the other, all optimisations */
    static const struct {
        int function, value;
    } set[] = {{SET_EXECUTION_MODE, SEQUENTIAL},
               {SET_GRAPH_OPTIMIZATION_LEVEL, ENABLE_ALL},
               {SET_INTRA_OP_THREADS, 1},
               {SET_INTER_OP_THREADS, 1}};
    void *o;
    ok("options", ((void *(*)(void **))api[CREATE_SESSION_OPTIONS])(&o));
    for (size_t i = 0; i < sizeof set / sizeof *set; i++)
        ok("options", ((void *(*)(void *, int))api[set[i].function])(o, set[i].value));
    return o;
}

static void load_peer(Side *s, float *input, int inputs) {
    const char *path = getenv("ORT_LIBRARY");
    if (!path) bad("ORT_LIBRARY is not set: where libonnxruntime.so.1 is");
    const ApiBase *(*base)(void);
    *(void **)&base = library(path, "OrtGetApiBase");
    api = base()->get_api(API_VERSION);
    if (!api) bad("%s: version %s is too old", path, base()->version());
    void *env, *info;
    ok("environment", ((void *(*)(int, const char *, void **))api[CREATE_ENV])(ERROR, "b", &env));
    ok(s->name, ((void *(*)(void *, const char *, void *, void **))api[CREATE_SESSION])(
                    env, s->name, options(), &s->session));
    ok("memory",
       ((void *(*)(int, int, void **))api[CREATE_CPU_MEMORY_INFO])(ARENA, DEFAULT, &info));
    const int64_t image[] = {1, 3, 112, 112}, vector[] = {1, EMBEDDING};
    s->in =
        inputs == PIXELS ? call_tensor(info, input, 4, image) : call_tensor(info, input, 2, vector);
    s->out = call_tensor(info, s->embedding, 2, vector);
}

static void run_peer(Side *s) {
    static const char *const in = "input", *const out = "embedding";
    ok(s->name,
       ((void *(*)(void *, void *, const char *const *, void *const *, size_t, const char *const *,
                   size_t, void **))api[RUN])(s->session, NULL, &in, &s->in, 1, &out, 1, &s->out));
}

/* ---- ours
 * ----------------------------------------------------------------------------------------- */

static void load_model(Side *s) {
    char path[4096];
    struct stat st;
    s->model = library(s->name, "model");
    snprintf(path, sizeof path, "%.*s.weights", (int)strlen(s->name) - 3, s->name);
    int fd = open(path, O_RDONLY);
    if (fd < 0 || fstat(fd, &st)) bad("%s: cannot open it", path);
    if ((size_t)st.st_size != s->model->weights_bytes) bad("%s: of another size", path);
    s->weights = mmap(NULL, s->model->weights_bytes, PROT_READ, MAP_PRIVATE, fd, 0);
    if (s->weights == MAP_FAILED) bad("%s: cannot map it", path);
    close(fd);
    if (posix_memalign(&s->arena, s->model->align, s->model->arena_bytes)) bad("out of memory");
}

void side_load(Side *s, const char *name, float *input, int inputs) {
    const char *end = strrchr(name, '.');
    s->name = name;
    s->peer = end && !strcmp(end, ".onnx");
    if (s->peer) {
        load_peer(s, input, inputs);
    } else if (end && !strcmp(end, ".so")) {
        load_model(s);
    } else {
        bad("%s: expected FILE.so or FILE.onnx", name);
    }
}

void side_run(Side *s, const float *input) {
    if (s->peer) {
        run_peer(s);
    } else if (s->model->run(s->weights, s->arena, input, s->embedding)) {
        bad("%s: run failed", s->name);
    }
}
