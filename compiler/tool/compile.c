/* compile.c - verb compile: a model into a directory, and a make rule of what it depends on. */
#include "compile.h"
#include "../emit/emit.h"
#include "../emit/entry.h"
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

typedef enum { EMIT_C, EMIT_LLVM } Emit; /* then the forms of llvm.h */
enum { EMIT_OBJECT = EMIT_LLVM + (int)LLVM_OBJECT, EMIT_WASM = EMIT_LLVM + (int)LLVM_MODULE };

static const char *const suffixes[] = {".c", ".ll", ".s", ".o", ".ll", ".wasm"};

void make_directory(Pool *pool, const char *path) {
    struct stat st;
    char *s = pool_strndup(pool, path, strlen(path));
    for (char *p = s + 1; *p; p++) {
        if (*p != '/') continue;
        *p = 0;
        mkdir(s, 0777); /* whether that helped shows below */
        *p = '/';
    }
    if (!mkdir(s, 0777) || (errno == EEXIST && !stat(s, &st) && S_ISDIR(st.st_mode))) return;
    fail(EXIT_INPUT, "%s: cannot make the directory: %s", path,
         strerror(errno == EEXIST ? ENOTDIR : errno));
}

const char *output_path(const Job *job, const Model *m, const char *suffix) {
    return pool_printf(job->pool, "%s/%s%s", job->out, m->name, suffix);
}

static const char *output_of_row(const Job *job, const Fat *fat, int row, const char *suffix) {
    return pool_printf(job->pool, "%s/%s%s", job->out, row_name(job->pool, fat, row), suffix);
}

void write_output(Job *job, const char *path, const void *data, size_t size) {
    write_file(path, data, size);
    *PUSH(job->pool, job->outputs) = path;
}

static void write_text(Job *job, const char *path, const Text *t) {
    write_output(job, path, t->s, t->n);
}

/* A path as make reads it. */
static void put_path(Text *t, const char *path) {
    for (; *path; path++) {
        if (strchr(" #\\", *path)) put(t, "\\");
        if (*path == '$') put(t, "$");
        put_bytes(t, path, 1);
    }
}

static void put_paths(Text *t, const Paths *paths) {
    for (int i = 0; i < paths->n; i++) {
        put(t, "%s", i ? " " : "");
        put_path(t, paths->at[i]);
    }
}

/* All that was written, or the target of -MT, depends on all that was read. */
static void write_depfile(const Job *job, const Model *m) {
    Text t = {.pool = job->pool};
    if (job->deptarget)
        put_path(&t, job->deptarget);
    else
        put_paths(&t, &job->outputs);
    put(&t, ": ");
    put_paths(&t, &files_read);
    put(&t, "\n");
    for (int i = 0; i < files_read.n; i++) { /* as -MP: when it is gone, all is made again */
        put_path(&t, files_read.at[i]);
        put(&t, ":\n");
    }
    write_file(job->depfile ? job->depfile : output_path(job, m, ".d"), t.s, t.n);
}

void check_ram(const Job *job, const Model *m) {
    int64_t arena = m->graph->arena_bytes;
    if (!job->max_ram || arena <= job->max_ram) return;
    fail(EXIT_LIMIT, "%s needs an arena of %lld bytes, %lld more than --max-ram %lld", m->name,
         (long long)arena, (long long)(arena - job->max_ram), (long long)job->max_ram);
}

void note_code(const char *path, const Graph *g, const char *what, size_t size) {
    note("%s: target %s, %d steps by %d kernels, arena %lld bytes, weights %lld, %s %zu", path,
         g->target->name, g->steps.n, g->kernels.n, (long long)g->arena_bytes,
         (long long)blob_bytes(g), what, size);
}

static void write_code(Job *job, const char *path, const Graph *g, const char *name, int emit,
                       Bytes weights) {
    Text source = {.pool = g->pool};
    Bytes code;
    if (emit == EMIT_C) {
        emit_source(g, name, &source);
        code = (Bytes){(const uint8_t *)source.s, source.n};
    } else {
        code = llvm_emit(g, name, NULL, (LlvmForm)(emit - EMIT_LLVM), weights);
    }
    write_output(job, path, code.data, code.size);
    note_code(path, g, emit == EMIT_C ? "C text" : "code", code.size);
}

/* The rows of --target A,B,C, each as if it were alone, then what they share. */
static Model *compile_fat(Job *job, int emit, Graph **row) {
    Fat *fat = NEW(job->pool, Fat, 1);
    Model *m = NULL;
    fat_rows(job->pool, job->target, fat);
    for (int i = 0; i < fat->n; i++) {
        job->target = fat->row[i]->name;
        m = compile_model(job);
        row[i] = m->graph;
        if (emit == EMIT_C || *m->target->triple) continue;
        Target *x86 = NEW(job->pool, Target, 1); /* "any machine" is that of the others here */
        *x86 = *m->target, x86->triple = fat->row[0]->triple;
        row[i]->target = x86;
    }
    if (!m) die("no targets in %s", job->target);
    fat->name = m->name;
    fat_join(fat, row);
    m->header = (Text){.pool = job->pool};
    emit_header(m->graph, m->name, &m->header);
    return m;
}

static void write_dispatcher(Job *job, const Model *m, int emit, Bytes weights) {
    const char *path = output_path(job, m, suffixes[emit]);
    const Fat *fat = m->graph->fat;
    Text source = {.pool = job->pool};
    if (emit == EMIT_C) {
        emit_dispatcher(m->graph, &source);
        write_text(job, path, &source);
    } else {
        const Target any = {.name = "x86-64",
                            .triple = fat->row[0]->triple,
                            .cpu = "x86-64",
                            .features = "",
                            .abi = ""};
        Bytes code = llvm_emit_text(job->pool, &any, m->name, entry_ir(m->graph, m->name, 8, false),
                                    (LlvmForm)(emit - EMIT_LLVM), weights);
        write_output(job, path, code.data, code.size);
    }
    note("%s: picks from %s", path, fat_targets(job->pool, fat));
}

/* ---- --cpu and --features ---- */

enum { LONGEST = 60 }; /* of the names that LLVM knows */

static bool is_word(const char *s, size_t n) {
    static const char letters[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_";
    return n && n <= LONGEST && strspn(s, letters) >= n && strncmp(s, "help", n) != 0;
}

/* "+a,-b": of anything else LLVM makes what it likes, and "help" prints a list. */
static bool is_feature_list(const char *s) {
    for (;; s++) {
        if (*s != '+' && *s != '-') return false;
        size_t n = strcspn(++s, ",");
        if (!is_word(s, n)) return false;
        s += n;
        if (!*s) return true;
    }
}

/* The target's row with what the options say, NULL without them; LLVM is asked before it makes any
 * code. */
static const Target *own_target(const Job *job, int emit) {
    const char *cpu = job->cpu, *features = job->features;
    if (!cpu && !features) return NULL;
    if (emit == EMIT_C)
        fail(EXIT_USAGE, "--cpu and --features are for LLVM: they need --emit=llvm-ir, asm or obj");
    if (cpu && !is_word(cpu, strlen(cpu)))
        fail(EXIT_USAGE, "--cpu: expected the name of a processor, found '%s'", cpu);
    if (features && !is_feature_list(features))
        fail(EXIT_USAGE, "--features: expected a list such as +a,-b, found '%s'", features);
    Target *t = NEW(job->pool, Target, 1);
    *t = *target_find(job->target ? job->target : "native");
    if (cpu) t->cpu = cpu;
    if (features)
        t->features =
            pool_printf(job->pool, "%s%s%s", t->features, *t->features ? "," : "", features);
    const char *objection = llvm_objection(job->pool, t);
    if (objection)
        fail(EXIT_UNSUPPORTED, "target %s with%s%s%s%s: LLVM says: %s", target_shown(job->pool, t),
             cpu ? " --cpu " : "", cpu ? cpu : "", features ? " --features " : "",
             features ? features : "", objection);
    return t;
}

static void check_byte_order(const Job *job, WeightsMode mode, int emit) {
    if (job->byte_order && mode == MODE_ARRAY)
        fail(EXIT_USAGE, "--byte-order: the compiler of an array knows that of its machine");
    if (!blob_big(job)) return;
    const Target *t =
        is_list(job->target) ? NULL : target_find(job->target ? job->target : "native");
    if (!t || *t->triple || emit != EMIT_C)
        fail(EXIT_USAGE,
             "--byte-order: big needs --target c99 and C; all others are little endian");
}

static void check_mode(const Job *job, WeightsMode mode, int emit) {
    if (mode == MODE_OBJECT && emit != EMIT_OBJECT && emit != EMIT_WASM)
        fail(EXIT_USAGE, "--weights-mode object needs --emit=obj or wasm");
    if (mode != MODE_OBJECT && mode != MODE_FILE && emit == EMIT_WASM)
        fail(EXIT_USAGE, "--weights-mode %s: with --emit=wasm it is file or object",
             job->weights_mode);
}

/* NAME.h and the code, for one target or several. */
static Model *make_code(Job *job, int emit, const Target *own, bool weights_inside) {
    Graph *row[MAX_ROWS];
    Model *m = is_list(job->target) ? compile_fat(job, emit, row) : compile_model(job);
    const Fat *fat = m->graph->fat;
    Bytes weights = weights_inside ? m->weights : (Bytes){0};
    if (own) m->graph->target = own;
    check_ram(job, m);
    make_directory(job->pool, job->out);
    write_text(job, output_path(job, m, ".h"), &m->header);
    for (int i = 0; fat && i < fat->n; i++)
        write_code(job, output_of_row(job, fat, i, suffixes[emit]), row[i],
                   row_name(job->pool, fat, i), emit, (Bytes){0});
    if (fat)
        write_dispatcher(job, m, emit, weights);
    else
        write_code(job, output_path(job, m, suffixes[emit]), m->graph, m->name, emit, weights);
    return m;
}

int verb_compile(Job *job) {
    WeightsMode mode = (WeightsMode)choice("--weights-mode", job->weights_mode);
    int emit = choice("--emit", job->emit);
    bool several = is_list(job->target) || (emit == EMIT_WASM && !job->target);
    if (job->depfile && !job->make_deps) fail(EXIT_USAGE, "-MF needs -MD");
    if (job->deptarget && !job->make_deps) fail(EXIT_USAGE, "-MT needs -MD");
    check_mode(job, mode, emit);
    if ((job->cpu || job->features) && several)
        fail(EXIT_USAGE, "--cpu and --features need a single --target");
    check_byte_order(job, mode, emit);
    const Target *own = own_target(job, emit);
    Model *m = (emit == EMIT_WASM ? make_modules(job, own, mode == MODE_OBJECT)
                                  : make_code(job, emit, own, mode == MODE_OBJECT));
    write_weights(job, m, mode);
    if (job->make_deps) write_depfile(job, m);
    return EXIT_OK;
}
