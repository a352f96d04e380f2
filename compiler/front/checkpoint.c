/* checkpoint.c - a checkpoint of any format: opening it, and taking weights from it by name. */
#include "checkpoint.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define MAX_FILE     ((size_t)16 << 30)
#define MAX_ELEMENTS ((int64_t)1 << 31)

/* ---- formats, by their first bytes ---- */

/* What people have in hand but mixfacec does not read, and what to do about it. */
static const struct {
    const char *magic;
    int at, length;
    const char *what;
} refused[] = {
    {"\x08", 0, 1, "this looks like an ONNX model, not supported yet; use the PyTorch state dict"},
    {"\x89HDF", 0, 4, "HDF5 (Keras) is not supported"},
    {"TFL3", 4, 4, "TensorFlow Lite models are not supported"},
    {"ustar", 257, 5, "a tar archive (PyTorch before version 0.2 wrote such) is not supported"},
    {"\x1f\x8b", 0, 2, "it is packed by gzip; unpack it first"},
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
    file_expect(path, FILE_CHECKPOINT, "a checkpoint");
    fail(EXIT_INPUT,
         "%s: expected a checkpoint of PyTorch, .safetensors, .npz or a pickle, found none of them",
         path);
}

/* ---- opening ---- */

/* Why it does not lie within its storage, or NULL. */
static const char *beyond(Pool *pool, const Tensor *t) {
    int64_t count = 1, last = t->offset, reach; /* the last element, and that of an axis */
    int64_t held = (int64_t)(t->storage->size / (size_t)type_rows[t->type].bytes);
    bool bad = t->offset < 0, empty = false;
    for (int d = 0; d < t->rank && !bad; d++) {
        bad = t->dim[d] < 0 || t->stride[d] < 0;
        if (t->dim[d] == 0)
            empty = true;
        else
            bad |= __builtin_mul_overflow(count, t->dim[d], &count) || count > MAX_ELEMENTS ||
                   __builtin_mul_overflow(t->dim[d] - 1, t->stride[d], &reach) ||
                   __builtin_add_overflow(last, reach, &last);
    }
    if (!bad && (empty || last < held)) return NULL;
    return pool_printf(pool, "%s at offset %lld reaches beyond its storage of %lld elements",
                       tensor_shape(pool, t), (long long)t->offset, (long long)held);
}

void checkpoint_add(Checkpoint *ck, const char *name, int dict, Tensor t) {
    t.name = name;
    t.dict = dict;
    if (!t.problem) t.problem = t.storage->problem;
    if (!t.problem) t.problem = beyond(ck->pool, &t);
    *PUSH(ck->pool, ck->all) = t;
}

void checkpoint_contents(Checkpoint *ck, const char *path, Bytes file) {
    if (has(file, "PK\3\4", 0, 4) || has(file, "PK\5\6", 0, 4)) {
        Archive *zip = archive_open(ck->pool, path, file);
        ck->format = "pytorch zip";
        if (pth_is(zip))
            pth_read(ck, zip);
        else if (npz_is(zip))
            npz_tensors(ck, zip);
        else
            fail(EXIT_INPUT, "%s: a zip archive without data.pkl or arrays (.npy) is no checkpoint",
                 path);
    } else if (has(file, "{", 8, 1)) {
        safetensors_read(ck, path, file);
    } else if (legacy_starts(file)) {
        legacy_read(ck, file);
    } else if (has(file, "\x80", 0, 1)) {
        ck->format = "pickle";
        pickle_tensors(ck, file);
    } else if (has(file, "\x93NUMPY", 0, 6)) {
        npy_tensors(ck, path, file);
    } else {
        refuse(path, file);
    }
}

static void read_into(Checkpoint *ck, Bytes file) {
    if (shards_start(file))
        shards_read(ck, file);
    else
        checkpoint_contents(ck, ck->path, file);
    if (!ck->all.n) fail(EXIT_INPUT, "%s: it holds no tensors", ck->path);
    derive_tensors(ck);
}

Checkpoint *checkpoint_read(Pool *pool, const char *path, Bytes file) {
    Checkpoint *ck = NEW(pool, Checkpoint, 1);
    *ck = (Checkpoint){.path = path, .prefix = "", .pool = pool};
    read_into(ck, file);
    return ck;
}

static bool synthetic(const Checkpoint *ck) { return !strcmp(ck->format, "synthetic"); }

Checkpoint *checkpoint_open(Pool *pool, const char *path) {
    if (!strcmp(path, "demo")) return checkpoint_read(pool, path, demo_checkpoint());
    Checkpoint *ck = NEW(pool, Checkpoint, 1);
    *ck = (Checkpoint){.path = path, .format = path, .prefix = "", .pool = pool};
    if (!strcmp(path, "synthetic")) return ck;
    read_into(ck, map_file(pool, path, MAX_FILE));
    return ck;
}

Checkpoint *job_checkpoint(const Job *job) {
    if (!job->weights) return NULL;
    Checkpoint *ck = checkpoint_open(job->pool, job->weights);
    ck->wish = job->state_dict;
    return ck;
}

/* ---- taking tensors ---- */

/* The tensor of this name, wrapped or not; fails if the dict has it twice. */
Tensor *checkpoint_find(Checkpoint *ck, const char *name) {
    Tensor *found = NULL;
    const char *plain = name_unwrapped(ck->pool, name);
    for (int i = 0; i < ck->tensors.n; i++) {
        if (strcmp(ck->tensors.at[i].name, plain)) continue;
        if (found) fail(EXIT_INPUT, "%s: tensor %s%s appears twice", ck->path, ck->prefix, name);
        found = &ck->tensors.at[i];
    }
    return found;
}

static Tensor *make(Checkpoint *ck, const char *name, int rank, const int64_t *dim, Dtype type,
                    const void *data) {
    Tensor *t = PUSH(ck->pool, ck->tensors);
    *t = (Tensor){.name = name, .type = type, .rank = rank, .used = true};
    t->storage = NEW(ck->pool, Storage, 1);
    t->storage->data = data;
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

static bool ends(const char *name, const char *tail) {
    size_t n = strlen(name), t = strlen(tail);
    return n >= t && !strcmp(name + n - t, tail);
}

static bool any_ends(const Tensors *list, const char *tail) {
    for (int i = 0; i < list->n; i++)
        if (ends(list->at[i].name, tail)) return true;
    return false;
}

/* What is to be said of a missing tensor of a batch norm, or NULL. One without running statistics
 * normalises by each batch: an embedding would depend on the other pictures. */
static const char *advice_on_norms(Checkpoint *ck, const char *name) {
    int n = strrchr(name, '.') ? (int)(strrchr(name, '.') - name) : 0;
    const char *variance = pool_printf(ck->pool, "%.*s.running_var", n, name);
    const char *weight = pool_printf(ck->pool, "%.*s.weight", n, name);
    if (!any_ends(&ck->wanted, variance)) return NULL;
    bool statistics = any_ends(&ck->tensors, ".running_var");
    if (strstr(name + n, ".running_"))
        return !statistics || checkpoint_find(ck, weight)
                   ? "a batch norm without running statistics cannot be compiled"
                   : NULL;
    const char *other = ends(name, ".weight") ? "bias" : "weight";
    bool lone = !checkpoint_find(ck, pool_printf(ck->pool, "%.*s.%s", n, name, other));
    if (lone && checkpoint_find(ck, variance))
        return "a batch norm without weight and bias is \"affine\": false in the spec";
    return statistics ? NULL
                      : "where batch norms were fused into the weights, the spec says "
                        "\"norm\": false, \"bias\": true";
}

static _Noreturn void missing(Checkpoint *ck, const char *name, const char *shape) {
    const char **names = NEW(ck->pool, const char *, ck->tensors.n);
    for (int i = 0; i < ck->tensors.n; i++) names[i] = ck->tensors.at[i].name;
    const char *near = nearest(name, names, ck->tensors.n), *advice = advice_on_norms(ck, name);
    const char *where = pool_printf(ck->pool, "%s: tensor %s%s", ck->path, ck->prefix, name);
    if (advice) fail(EXIT_INPUT, "%s (%s) is missing; %s", where, shape, advice);
    if (near) fail(EXIT_INPUT, "%s (%s) is missing; did you mean %s?", where, shape, near);
    fail(EXIT_INPUT, "%s (%s) is missing", where, shape);
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
    const char *where = pool_printf(ck->pool, "%s: tensor %s%s", ck->path, ck->prefix, name);
    const char *problem = tensor_read(ck->pool, t);
    if (problem) fail(EXIT_INPUT, "%s: %s", where, tensor_complaint(ck->pool, shape, problem));
    bool same = t->rank == rank;
    for (int d = 0; same && d < rank; d++) same = t->dim[d] == dim[d];
    if (!same)
        fail(EXIT_INPUT, "%s: expected shape %s, found %s", where, shape,
             tensor_shape(ck->pool, t));
    if (!type_floating(t->type))
        fail(EXIT_INPUT, "%s: expected a floating type, found %s", where, type_rows[t->type].name);
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
