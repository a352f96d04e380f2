/* pickles.c - instructions, tensors in every way that they are pickled, modules, and files. */
#include "pickles.h"
#include <string.h>

/* ---- instructions ---- */

void le(Text *t, uint64_t v, int bytes) {
    for (; bytes--; v >>= 8) put_bytes(t, &(uint8_t){(uint8_t)v}, 1);
}

void op(W *w, const char *instructions) { put(&w->t, "%s", instructions); }

void text(W *w, const char *s) {
    op(w, "X");
    le(&w->t, strlen(s), 4);
    op(w, s);
}

void number(W *w, int64_t v) {
    op(w, "J");
    le(&w->t, (uint64_t)v, 4);
}

static void numbers(W *w, int n, const int64_t *v) {
    op(w, "(");
    for (int i = 0; i < n; i++) number(w, v[i]);
    op(w, "t");
}

static void bytes(W *w, Bytes b) {
    op(w, "B");
    le(&w->t, b.size, 4);
    put_bytes(&w->t, b.data, b.size);
}

/* _codecs.encode(text, 'latin1'), as protocol 2 writes bytes. */
static void bytes_as_text(W *w, Bytes b) {
    Text utf8 = {.pool = w->pool};
    put(&utf8, "%s", "");
    for (size_t i = 0; i < b.size; i++) {
        uint8_t c = b.data[i];
        if (c < 0x80)
            put_bytes(&utf8, &c, 1);
        else
            put_bytes(&utf8, (uint8_t[]){(uint8_t)(0xc0 | c >> 6), (uint8_t)(0x80 | (c & 0x3f))},
                      2);
    }
    op(w, "c_codecs\nencode\n(X");
    le(&w->t, utf8.n, 4);
    put_bytes(&w->t, utf8.s, utf8.n);
    text(w, "latin1");
    op(w, "tR");
}

static Bytes turned(Pool *pool, Bytes b, size_t each) {
    uint8_t *out = pool_alloc(pool, b.size + 1);
    for (size_t i = 0; i < b.size; i++) out[i] = b.data[i - i % each + each - 1 - i % each];
    return (Bytes){out, b.size};
}

/* ---- tensors ---- */

static void contiguous(const Given *g, int64_t *stride) {
    int64_t step = 1;
    for (int d = g->rank - 1; d >= 0; d--) {
        stride[d] = step;
        step *= g->dim[d];
    }
}

static size_t element(const Given *g) { return g->type == DT_f32 ? 4 : 8; }

static const char *storage_class(const Given *g) {
    return g->type == DT_f32 ? "ctorch\nFloatStorage\n" : "ctorch\nLongStorage\n";
}

static Bytes legacy_file(W *inner, const char *pickle_end);

/* A storage as its own file of the old format, inside the pickle. */
static void loaded_storage(W *w, const Given *g, bool as_text) {
    W inner = {.pool = w->pool, .t = {.pool = w->pool}, .where = IN_LEGACY, .as = AS_V2};
    *PUSH(w->pool, inner.storages) = g->data;
    put_bytes(&inner.t, "\x80\x02(", 3);
    text(&inner, "storage");
    op(&inner, storage_class(g));
    text(&inner, "0");
    text(&inner, "cpu");
    number(&inner, (int64_t)(g->data.size / element(g)));
    op(&inner, "NtQ");
    op(w, "ctorch.storage\n_load_from_bytes\n");
    (as_text ? bytes_as_text : bytes)(w, legacy_file(&inner, "."));
    op(w, "\x85R");
}

/* By its persistent id. A view has the first element of another storage before its own. */
static void storage(W *w, const Given *g) {
    bool big = w->where == IN_BIG_ZIP || w->where == IN_BIG_LEGACY, view = w->as == AS_VIEW;
    size_t each = element(g), count = g->data.size / each;
    Text data = {.pool = w->pool};
    Bytes b = big ? turned(w->pool, g->data, each) : g->data;
    if (view) put_bytes(&data, "elements", each);
    put_bytes(&data, b.data, b.size);
    *PUSH(w->pool, w->storages) = (Bytes){(uint8_t *)data.s, data.n};
    op(w, "(");
    text(w, "storage");
    op(w, w->as == AS_V3 ? "ctorch.storage\nUntypedStorage\n" : storage_class(g));
    text(w, pool_printf(w->pool, "%d", w->storages.n - 1));
    text(w, "cpu");
    number(w, (int64_t)(w->as == AS_V3 ? count * each : count + view));
    if (view) {
        op(w, "(");
        text(w, "12345");
        number(w, 1);
        number(w, (int64_t)count);
        op(w, "t");
    } else if (w->where == IN_LEGACY || w->where == IN_BIG_LEGACY) {
        op(w, "N");
    }
    op(w, "tQ");
}

static void no_hooks(W *w) { op(w, "ccollections\nOrderedDict\n)R"); }

/* (storage, offset, sizes, strides, requires_grad, hooks, ...) */
static void arguments(W *w, const Given *g) {
    int64_t stride[MAX_RANK];
    contiguous(g, stride);
    op(w, "(");
    if (w->as == AS_LOADED || w->as == AS_LOADED_TEXT)
        loaded_storage(w, g, w->as == AS_LOADED_TEXT);
    else
        storage(w, g);
    number(w, 0);
    numbers(w, g->rank, g->dim);
    numbers(w, g->rank, stride);
    if (w->as != AS_V1) {
        op(w, "\x89");
        no_hooks(w);
    }
    if (w->as == AS_V3) op(w, g->type == DT_f32 ? "ctorch\nfloat32\n" : "ctorch\nint64\n");
    if (w->as == AS_V3) op(w, "N");
    op(w, "t");
}

static void dtype(W *w, const Given *g, const char *order) {
    op(w, "cnumpy\ndtype\n(");
    text(w, g->type == DT_f32 ? "f4" : "i8");
    op(w, "\x89\x88tR(K\3");
    text(w, order);
    op(w, "NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK");
    put_bytes(&w->t, "\0tb", 3);
}

/* The elements of the transposed array, for Fortran's order. */
static Bytes transposed(Pool *pool, const Given *g) {
    size_t each = element(g);
    int64_t n = (int64_t)(g->data.size / each);
    uint8_t *out = pool_alloc(pool, g->data.size + 1);
    for (int64_t i = 0; i < n; i++) {
        int64_t at = 0, step = 1, rest = i;
        int64_t index[MAX_RANK];
        for (int d = g->rank - 1; d >= 0; rest /= g->dim[d--]) index[d] = rest % g->dim[d];
        for (int d = 0; d < g->rank; step *= g->dim[d++]) at += index[d] * step;
        memcpy(out + (size_t)at * each, g->data.data + (size_t)i * each, each);
    }
    return (Bytes){out, g->data.size};
}

static void array(W *w, const Given *g) {
    bool fortran = w->as == AS_ARRAY_FORTRAN, big = w->as == AS_ARRAY_BIG;
    op(w, "cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK");
    put_bytes(&w->t, "\0\x85", 2);
    text(w, "b");
    op(w, "tR(K\1");
    numbers(w, g->rank, g->dim);
    dtype(w, g, big ? ">" : "<");
    op(w, fortran ? "\x88" : "\x89");
    Bytes b = fortran ? transposed(w->pool, g) : g->data;
    if (big) b = turned(w->pool, b, element(g));
    (w->as == AS_ARRAY_TEXT ? bytes_as_text : bytes)(w, b);
    op(w, "tb");
}

static void buffer(W *w, const Given *g) {
    op(w, "cnumpy.core.numeric\n_frombuffer\n(\x96");
    le(&w->t, g->data.size, 8);
    put_bytes(&w->t, g->data.data, g->data.size);
    dtype(w, g, "<");
    numbers(w, g->rank, g->dim);
    text(w, "C");
    op(w, "tR");
}

void tensor(W *w, const Given *g) {
    if (w->as == AS_BUFFER) {
        buffer(w, g);
        return;
    }
    if (w->as >= AS_ARRAY_TEXT) {
        array(w, g);
        return;
    }
    if (w->as == AS_DEVICE_ARRAY) {
        op(w, "ctorch._utils\n_rebuild_device_tensor_from_numpy\n(");
        array(w, g);
        op(w, "ctorch\nfloat32\n");
        text(w, "xla:0");
        op(w, "\x89tR");
        return;
    }
    if (w->as == AS_PARAMETER) op(w, "ctorch._utils\n_rebuild_parameter\n(");
    if (w->as == AS_PARAMETER_WITH_STATE) op(w, "ctorch._utils\n_rebuild_parameter_with_state\n(");
    if (w->as == AS_SUBCLASS) op(w, "ctorch._tensor\n_rebuild_from_type_v2\n(");
    op(w, w->as == AS_V1   ? "ctorch._utils\n_rebuild_tensor\n"
          : w->as == AS_V3 ? "ctorch._utils\n_rebuild_tensor_v3\n"
                           : "ctorch._utils\n_rebuild_tensor_v2\n");
    if (w->as == AS_SUBCLASS) op(w, "ctoy\nTensor\n");
    arguments(w, g);
    op(w, w->as == AS_SUBCLASS ? "}tR" : "R");
    if (w->as == AS_PARAMETER || w->as == AS_PARAMETER_WITH_STATE) {
        op(w, "\x88");
        no_hooks(w);
        op(w, w->as == AS_PARAMETER ? "tR" : "}tR");
    }
}

/* ---- dicts and modules ---- */

void begin_dict(W *w) { op(w, "ccollections\nOrderedDict\n)R("); }

void end_dict(W *w) {
    op(w, "u}");
    text(w, "_metadata");
    op(w, "}sb");
}

void state_dict(W *w, const char *prefix) {
    begin_dict(w);
    for (int i = 0; i < w->given->n; i++) {
        text(w, pool_printf(w->pool, "%s%s", prefix, w->given->at[i].name));
        tensor(w, &w->given->at[i]);
    }
    end_dict(w);
}

/* Length of the first component of a name if more follow, else 0. */
size_t component(const char *name) {
    const char *dot = strchr(name, '.');
    return dot ? (size_t)(dot - name) : 0;
}

static bool is_buffer(const char *name) {
    return !strncmp(name, "running_", 8) || !strncmp(name, "num_", 4);
}

static void leaves(W *w, const char *path, const char *key, bool buffers) {
    size_t n = strlen(path);
    text(w, key);
    begin_dict(w);
    for (int i = 0; i < w->given->n; i++) {
        const char *rest = w->given->at[i].name + n;
        if (strncmp(w->given->at[i].name, path, n) || component(rest)) continue;
        if (is_buffer(rest) != buffers) continue;
        text(w, rest);
        tensor(w, &w->given->at[i]);
    }
    op(w, "u");
}

/* A module whose tensors are those of names that start with `path`; a script's are attributes. */
void module(W *w, const char *path) {
    bool script = w->where == IN_SCRIPT;
    size_t n = strlen(path);
    op(w, script ? "c__torch__.toy\nNet\n)\x81}(" : "ctoy\nNet\n)\x81}(");
    text(w, "training");
    op(w, "\x89");
    if (script) {
        for (int i = 0; i < w->given->n; i++) {
            const char *rest = w->given->at[i].name + n;
            if (strncmp(w->given->at[i].name, path, n) || component(rest)) continue;
            text(w, rest);
            tensor(w, &w->given->at[i]);
        }
    } else {
        leaves(w, path, "_parameters", false);
        leaves(w, path, "_buffers", true);
        text(w, "_modules");
        begin_dict(w);
    }
    for (int i = 0; i < w->given->n; i++) {
        const char *name = w->given->at[i].name, *rest = name + n;
        size_t length = strncmp(name, path, n) ? 0 : component(rest);
        if (!length) continue;
        const char *inner = pool_strndup(w->pool, name, n + length + 1);
        bool first = true;
        for (int k = 0; k < i; k++)
            first &= strncmp(w->given->at[k].name, inner, strlen(inner)) != 0;
        if (!first) continue;
        text(w, pool_strndup(w->pool, rest, length));
        module(w, inner);
    }
    if (!script) op(w, "u");
    op(w, "ub");
}

/* ---- files ---- */

static Bytes text_bytes(const Text *t) { return (Bytes){(uint8_t *)t->s, t->n}; }

static Bytes legacy_file(W *w, const char *end) {
    Text t = {.pool = w->pool};
    bool big = w->where == IN_BIG_LEGACY;
    put_bytes(&t, "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.\x80\x02M\xe9\x03.",
              21);
    put_bytes(&t, "\x80\x02}X\x0d\0\0\0little_endian", 21);
    put(&t, "%ss.", big ? "\x89" : "\x88");
    op(w, end);
    put_bytes(&t, w->t.s, w->t.n);
    put_bytes(&t, "\x80\x02](", 4);
    for (int i = 0; i < w->storages.n; i++) {
        const char *key = pool_printf(w->pool, "%d", i);
        put(&t, "X");
        le(&t, strlen(key), 4);
        put(&t, "%s", key);
    }
    put(&t, "e.");
    for (int i = 0; i < w->storages.n; i++) {
        bool counter = w->given && w->given->at[i % w->given->n].type == DT_i64;
        uint64_t count = w->storages.at[i].size / (counter ? 8 : 4);
        if (!w->given && memmem(w->t.s, w->t.n, "LongStorage", 11))
            count = w->storages.at[i].size / 8;
        uint8_t length[8];
        for (int b = 0; b < 8; b++) length[big ? 7 - b : b] = (uint8_t)(count >> 8 * b);
        put_bytes(&t, length, 8);
        put_bytes(&t, w->storages.at[i].data, w->storages.at[i].size);
    }
    return text_bytes(&t);
}

Bytes finish(W *w) {
    if (w->where == IN_LEGACY || w->where == IN_BIG_LEGACY) return legacy_file(w, ".");
    op(w, ".");
    if (w->where == IN_NONE) return text_bytes(&w->t);
    Zip zip = zip_begin(w->pool, 0);
    static const uint8_t zeros[64];
    zip_add(&zip, "net/data.pkl", text_bytes(&w->t));
    zip_add(&zip, "net/.format_version", (Bytes){(const uint8_t *)"1", 1});
    zip_add(&zip, "net/.storage_alignment", (Bytes){(const uint8_t *)"64", 2});
    if (w->where == IN_SCRIPT)
        zip_add(&zip, "net/constants.pkl", (Bytes){(const uint8_t *)"\x80\x02).", 4});
    else
        zip_add(&zip, "net/byteorder",
                w->where == IN_BIG_ZIP ? (Bytes){(const uint8_t *)"big", 3}
                                       : (Bytes){(const uint8_t *)"little", 6});
    for (int i = 0; i < w->storages.n; i++)
        zip_add(&zip, pool_printf(w->pool, "net/data/%d", i), w->storages.at[i]);
    zip_add(&zip, "net/.data/serialization_id", (Bytes){zeros, 40});
    return zip_end(&zip);
}

W begin(Pool *pool, const Givens *given, Where where, As as, int protocol) {
    W w = {.pool = pool, .t = {.pool = pool}, .where = where, .as = as, .given = given};
    put_bytes(&w.t, (uint8_t[]){0x80, (uint8_t)protocol}, 2);
    return w;
}

Bytes npy_file(Pool *pool, const Given *g, bool fortran, bool big) {
    Text t = {.pool = pool}, head = {.pool = pool};
    put(&head, "{'descr': '%c%s', 'fortran_order': %s, 'shape': (", big ? '>' : '<',
        g->type == DT_f32 ? "f4" : "i8", fortran ? "True" : "False");
    for (int d = 0; d < g->rank; d++) put(&head, "%lld,", (long long)g->dim[d]);
    put(&head, "), }\n");
    put_bytes(&t, "\x93NUMPY\1\0", 8);
    le(&t, head.n, 2);
    put_bytes(&t, head.s, head.n);
    Bytes b = fortran ? transposed(pool, g) : g->data;
    if (big) b = turned(pool, b, element(g));
    put_bytes(&t, b.data, b.size);
    return text_bytes(&t);
}
