/* checkpoint.c - a checkpoint of any format: opening it, and taking weights from it by name. */
#include "checkpoint.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define MAX_FILE ((size_t)4 << 30)
enum { MAX_NAME = 255 };
#define MAX_ELEMENTS ((int64_t)1 << 31)

/* ---- formats, by their first bytes ---- */

#define RESAVE "re-save it: torch.save(torch.load(f), f2)"

/* What people have in hand but mixfacec does not read, and what to do about it. */
static const struct {
    const char *magic;
    int at, length;
    const char *what;
} refused[] = {
    {"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 0, 14,
     "the PyTorch format from before version 1.6 is not supported yet; " RESAVE},
    {"\x80", 0, 1, "a bare pickle is not a checkpoint; save the state dict with torch.save"},
    {"\x08", 0, 1, "this looks like an ONNX model, not supported yet; use the PyTorch state dict"},
    {"\x89HDF", 0, 4, "HDF5 (Keras) is not supported"},
    {"\x93NUMPY", 0, 6, "a NumPy array is not a checkpoint"},
    {"TFL3", 4, 4, "TensorFlow Lite models are not supported"},
    {"version https://git-lfs", 0, 23, "a Git LFS pointer; fetch the file itself: git lfs pull"},
    {"<", 0, 1, "this looks like a web page, not the download itself"},
};

static bool has(Bytes file, const char *magic, size_t at, size_t length) {
    return file.size >= at + length && !memcmp(file.data + at, magic, length);
}

static _Noreturn void refuse(const char *path, Bytes file) {
    if (!file.size) fail(EXIT_INPUT, "%s: the file is empty", path);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        if (has(file, refused[i].magic, (size_t)refused[i].at, (size_t)refused[i].length))
            fail(EXIT_INPUT, "%s: %s", path, refused[i].what);
    fail(EXIT_INPUT, "%s: expected a PyTorch zip file (.pth) or .safetensors, found neither", path);
}

/* ---- names ---- */

static int by_text(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* One of the names that appears twice, or NULL. */
static const char *repeated(const Checkpoint *ck) {
    int n = ck->tensors.n;
    const char **names = NEW(ck->pool, const char *, n);
    for (int i = 0; i < n; i++) names[i] = ck->tensors.at[i].name;
    if (n) qsort(names, (size_t)n, sizeof *names, by_text);
    for (int i = 1; i < n; i++)
        if (!strcmp(names[i - 1], names[i])) return names[i];
    return NULL;
}

static bool starts(const char *name, const char *prefix) {
    return !strncmp(name, prefix, strlen(prefix));
}

/* How training wraps a network: DataParallel, a classifier around a backbone, torch.compile. A
 * wrapper is removed if most tensors have it; the others (the classifier) keep their names. */
static bool strip_wrapper(Checkpoint *ck) {
    static const char *const wrappers[] = {"module.", "model.", "backbone.", "net.", "_orig_mod."};
    for (size_t w = 0; w < sizeof wrappers / sizeof *wrappers; w++) {
        int wrapped = 0;
        for (int i = 0; i < ck->tensors.n; i++)
            wrapped += starts(ck->tensors.at[i].name, wrappers[w]);
        if (wrapped <= ck->tensors.n / 2) continue;
        for (int i = 0; i < ck->tensors.n; i++)
            if (starts(ck->tensors.at[i].name, wrappers[w]))
                ck->tensors.at[i].name += strlen(wrappers[w]);
        ck->prefix = pool_printf(ck->pool, "%s%s", ck->prefix, wrappers[w]);
        return true;
    }
    return false;
}

static void check_names(const Checkpoint *ck) {
    const char *twice = repeated(ck);
    if (twice) fail(EXIT_INPUT, "%s: tensor %s appears twice", ck->path, twice);
}

/* ---- opening ---- */

static bool plain(const char *name, size_t length) {
    for (size_t i = 0; i < length; i++)
        if (name[i] <= ' ' || name[i] > '~') return false;
    return length > 0 && length <= MAX_NAME;
}

void checkpoint_add(Checkpoint *ck, const char *name, size_t length, Tensor t,
                    size_t storage_bytes) {
    const char *shown = printable(ck->pool, name, length);
    if (!plain(name, length))
        fail(EXIT_INPUT, "%s: tensor %s: expected a name of 1 to %d printable characters", ck->path,
             shown, MAX_NAME);
    t.name = name;
    int64_t count = 1, last = t.offset, reach; /* the last element, and that of an axis */
    int64_t held = (int64_t)(storage_bytes / (size_t)dtype_bytes(t.type));
    bool bad = t.offset < 0, empty = false;
    for (int d = 0; d < t.rank && !bad; d++) {
        bad = t.dim[d] < 0 || t.stride[d] < 0;
        if (t.dim[d] == 0)
            empty = true;
        else
            bad |= __builtin_mul_overflow(count, t.dim[d], &count) || count > MAX_ELEMENTS ||
                   __builtin_mul_overflow(t.dim[d] - 1, t.stride[d], &reach) ||
                   __builtin_add_overflow(last, reach, &last);
    }
    if (bad || (!empty && last >= held))
        fail(EXIT_INPUT,
             "%s: tensor %s: %s at offset %lld reaches beyond its storage of %lld elements",
             ck->path, shown, tensor_shape(ck->pool, &t), (long long)t.offset, (long long)held);
    *PUSH(ck->pool, ck->tensors) = t;
}

Checkpoint *checkpoint_read(Pool *pool, const char *path, Bytes file) {
    Checkpoint *ck = NEW(pool, Checkpoint, 1);
    *ck = (Checkpoint){.path = path, .prefix = "", .pool = pool};
    if (has(file, "PK\3\4", 0, 4) || has(file, "PK\5\6", 0, 4)) {
        ck->format = "pytorch zip";
        pth_read(ck, file);
    } else if (has(file, "{", 8, 1)) {
        ck->format = "safetensors";
        safetensors_read(ck, file);
    } else {
        refuse(path, file);
    }
    if (!ck->tensors.n) fail(EXIT_INPUT, "%s: it holds no tensors", path);
    check_names(ck);
    while (strip_wrapper(ck)) check_names(ck);
    return ck;
}

static bool synthetic(const Checkpoint *ck) { return !strcmp(ck->format, "synthetic"); }

Checkpoint *checkpoint_open(Pool *pool, const char *path) {
    if (strcmp(path, "synthetic"))
        return checkpoint_read(pool, path, read_file(pool, path, MAX_FILE));
    Checkpoint *ck = NEW(pool, Checkpoint, 1);
    *ck = (Checkpoint){.path = path, .format = path, .prefix = "", .pool = pool};
    return ck;
}

/* ---- taking tensors ---- */

/* A name may carry the wrappers that were removed from the file, or some of them. */
Tensor *checkpoint_find(Checkpoint *ck, const char *name) {
    for (const char *wrapper = ck->prefix;; wrapper = strchr(wrapper, '.') + 1) {
        const char *inner = starts(name, wrapper) ? name + strlen(wrapper) : name;
        for (int i = 0; i < ck->tensors.n; i++)
            if (!strcmp(ck->tensors.at[i].name, inner)) return &ck->tensors.at[i];
        if (!*wrapper) return NULL;
    }
}

static Tensor *make(Checkpoint *ck, const char *name, int rank, const int64_t *dim, Dtype type,
                    const void *data) {
    Tensor *t = PUSH(ck->pool, ck->tensors);
    *t = (Tensor){.name = name, .type = type, .rank = rank, .data = data, .used = true};
    for (int d = 0; d < rank; d++) t->dim[d] = dim[d];
    tensor_contiguous(t);
    return t;
}

static Tensor *make_synthetic(Checkpoint *ck, const char *name, int rank, const int64_t *dim) {
    const double *values = synthetic_tensor(ck->pool, name, rank, dim);
    int64_t n = 1;
    for (int d = 0; d < rank; d++) n *= dim[d];
    float *data = NEW(ck->pool, float, n);
    for (int64_t i = 0; i < n; i++) data[i] = (float)values[i];
    return make(ck, name, rank, dim, DT_f32, data);
}

static _Noreturn void missing(Checkpoint *ck, const char *name, const char *shape) {
    const char **names = NEW(ck->pool, const char *, ck->tensors.n);
    for (int i = 0; i < ck->tensors.n; i++) names[i] = ck->tensors.at[i].name;
    const char *near = nearest(name, names, ck->tensors.n);
    if (near)
        fail(EXIT_INPUT, "%s: tensor %s (%s) is missing; did you mean %s?", ck->path, name, shape,
             near);
    fail(EXIT_INPUT, "%s: tensor %s (%s) is missing", ck->path, name, shape);
}

static void warn_not_finite(const Checkpoint *ck, const Tensor *t) {
    const double *values = tensor_values(ck->pool, t);
    int64_t n = tensor_count(t), bad = 0;
    for (int64_t i = 0; i < n; i++) bad += !isfinite(values[i]);
    if (bad)
        warn("%s: tensor %s: %lld of %lld values are NaN or infinite", ck->path, t->name,
             (long long)bad, (long long)n);
}

Tensor *checkpoint_bind(Checkpoint *ck, const char *name, int rank, const int64_t *dim) {
    const char *shape = shape_text(ck->pool, rank, dim);
    Tensor *t = checkpoint_find(ck, name);
    if (!t && synthetic(ck)) t = make_synthetic(ck, name, rank, dim);
    if (!t) missing(ck, name, shape);
    bool same = t->rank == rank;
    for (int d = 0; same && d < rank; d++) same = t->dim[d] == dim[d];
    if (!same)
        fail(EXIT_INPUT, "%s: tensor %s: expected shape %s, found %s", ck->path, name, shape,
             tensor_shape(ck->pool, t));
    if (!dtype_floating(t->type))
        fail(EXIT_INPUT, "%s: tensor %s: expected a floating type, found %s", ck->path, name,
             dtype_name(t->type));
    if (!t->used) warn_not_finite(ck, t);
    t->used = true;
    return t;
}

void checkpoint_counter(Checkpoint *ck, const char *name) {
    static const int64_t zero;
    Tensor *t = checkpoint_find(ck, name);
    if (t) t->used = true;
    if (!t && synthetic(ck)) make(ck, name, 0, NULL, DT_i64, &zero);
}
