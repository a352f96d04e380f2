/* npy.c - NumPy arrays: .npy versions 1 to 3, and .npz archives of them.
 *
 *     "\x93NUMPY" | major minor | u16 or (from version 2) u32 n | n bytes of a Python dict
 *     {'descr': '<f4', 'fortran_order': False, 'shape': (3, 512), } | elements
 */
#include "checkpoint.h"
#include <string.h>

#define MAX_FILE ((size_t)4 << 30)
enum { MAX_HEADER = 1 << 16 };

typedef struct {
    Pool *pool;
    const char *where, *at, *end;
    const char *descr;
    size_t length; /* of descr */
    bool fortran;
} Header;

/* ---- the dict: words, numbers and punctuation, blanks between them ---- */

static bool take(Header *h, const char *word) {
    size_t n = strlen(word);
    while (h->at < h->end && (*h->at == ' ' || *h->at == '\n')) h->at++;
    if ((size_t)(h->end - h->at) < n || memcmp(h->at, word, n)) return false;
    h->at += n;
    return true;
}

static _Noreturn void expected(const Header *h, const char *what) {
    size_t left = (size_t)(h->end - h->at);
    fail(EXIT_INPUT, "%s: npy header: expected %s, found %s", h->where, what,
         left ? printable(h->pool, h->at, left < 20 ? left : 20) : "its end");
}

static void need(Header *h, const char *word) {
    if (!take(h, word)) expected(h, word);
}

static Dtype type_of(const char *descr, size_t length) {
    for (int i = 0; i < NDTYPE; i++)
        if (*type_rows[i].numpy && strlen(type_rows[i].numpy) == length &&
            !memcmp(type_rows[i].numpy, descr, length))
            return (Dtype)i;
    return NDTYPE;
}

/* 'descr': what it says is kept; a list of fields is none of ours. */
static void take_type(Header *h) {
    need(h, "'");
    h->descr = h->at;
    while (h->at < h->end && *h->at != '\'') h->at++;
    h->length = (size_t)(h->at - h->descr);
    need(h, "'");
}

static void take_order(Header *h) {
    h->fortran = take(h, "True");
    if (!h->fortran) need(h, "False");
}

static int64_t take_size(Header *h) {
    int64_t size = 0;
    const char *start = h->at;
    while (h->at < h->end && *h->at >= '0' && *h->at <= '9' && size < INT64_MAX / 16)
        size = size * 10 + (*h->at++ - '0');
    if (h->at == start) expected(h, "a size");
    return size;
}

/* "()", "(512,)" or "(3, 512)" */
static void take_shape(Header *h, Array *a) {
    need(h, "(");
    while (!take(h, ")")) {
        if (a->rank == MAX_RANK) expected(h, "at most 8 sizes");
        a->dim[a->rank++] = take_size(h);
        if (!take(h, ",")) {
            need(h, ")");
            break;
        }
    }
}

static void read_dict(Header *h, Array *a) {
    bool type = false, order = false, shape = false;
    need(h, "{");
    while (!take(h, "}")) {
        if (!type && take(h, "'descr':"))
            take_type(h), type = true;
        else if (!order && take(h, "'fortran_order':"))
            take_order(h), order = true;
        else if (!shape && take(h, "'shape':"))
            take_shape(h, a), shape = true;
        else
            expected(h, "descr, fortran_order and shape, once each");
        if (!take(h, ",")) {
            need(h, "}");
            break;
        }
    }
    take(h, "");
    if (h->at < h->end || !type || !order || !shape)
        expected(h, "descr, fortran_order and shape, once each");
}

/* ---- reading ---- */

bool npy_is(Bytes file) { return file.size >= 6 && !memcmp(file.data, "\x93NUMPY", 6); }

/* Reads what is before the elements; a->data is where they start. */
static Header read_header(Pool *pool, const char *where, Bytes file, Array *a) {
    const uint8_t *p = file.data;
    if (file.size < 10 || !npy_is(file))
        fail(EXIT_INPUT, "%s: expected a NumPy array (.npy), found something else", where);
    if (p[6] < 1 || p[6] > 3)
        fail(EXIT_INPUT, "%s: expected .npy version 1 to 3, found %d", where, p[6]);
    size_t start = p[6] == 1 ? 10 : 12, length = p[8] | (size_t)p[9] << 8;
    if (start == 12 && file.size >= start) length |= (size_t)p[10] << 16 | (size_t)p[11] << 24;
    if (file.size < start || length > MAX_HEADER || length > file.size - start)
        fail(EXIT_INPUT, "%s: npy header of %zu bytes, found %zu bytes in the file", where, length,
             file.size);
    *a = (Array){.name = where, .data = p + start + length};
    Header h = {.pool = pool, .where = where, .at = (const char *)p + start};
    h.end = (const char *)p + start + length;
    read_dict(&h, a);
    return h;
}

/* Fails if the header tells of other than `found` bytes. */
static void check_size(Pool *pool, const Array *a, uint64_t found) {
    uint64_t bytes = (uint64_t)type_rows[a->type].bytes;
    bool overflow = false;
    for (int d = 0; d < a->rank; d++)
        overflow |= __builtin_mul_overflow(bytes, (uint64_t)a->dim[d], &bytes);
    if (overflow || bytes != found)
        fail(EXIT_INPUT, "%s: an array of %s %s, found %llu bytes", a->name,
             type_rows[a->type].name, shape_text(pool, a->rank, a->dim), (unsigned long long)found);
}

void npy_type(Pool *pool, Tensor *t, const char *descr, size_t length, char order) {
    if (length && strchr("<>|=", *descr)) {
        order = *descr++;
        length--;
    }
    t->type = type_of(descr, length);
    if (t->type == NDTYPE) {
        t->type = DT_u8;
        t->problem = pool_printf(pool, "an array of type %s", printable(pool, descr, length));
    } else if (order == '>') {
        t->storage->swap = type_rows[t->type].bytes;
    }
}

static Tensor tensor_of(Pool *pool, const Header *h, const Array *a, Storage *s) {
    Tensor t = {.rank = a->rank, .storage = s};
    memcpy(t.dim, a->dim, sizeof t.dim);
    tensor_contiguous(&t);
    if (h->fortran) tensor_fortran(&t);
    npy_type(pool, &t, h->descr, h->length, '=');
    return t;
}

/* ---- as arrays ---- */

static const uint8_t *elements(Pool *pool, const Tensor *t, bool fortran) {
    int64_t n = tensor_count(t), bytes = type_rows[t->type].bytes;
    const char *problem = storage_read(pool, t->storage); /* turns big endian around */
    if (problem) die("array in memory: %s", problem);
    if (!fortran) return t->storage->data;
    uint8_t *to = pool_alloc(pool, (size_t)(n * bytes));
    for (int64_t i = 0; i < n; i++) memcpy(to + i * bytes, tensor_element(t, i), (size_t)bytes);
    return to;
}

Array npy_parse(Pool *pool, const char *where, Bytes file) {
    Array a;
    const Header h = read_header(pool, where, file, &a);
    Storage s = {.size = file.size - (size_t)(a.data - file.data), .data = a.data};
    Tensor t = tensor_of(pool, &h, &a, &s);
    if (h.length > 1 && h.descr[1] == 'O')
        fail(EXIT_INPUT, "%s: an array of Python objects is not accepted", where);
    if (t.problem)
        fail(EXIT_INPUT, "%s: expected a float, integer or bool type such as '<f4', found '%s'",
             where, printable(pool, h.descr, h.length));
    a.type = t.type;
    check_size(pool, &a, s.size);
    if (s.size) a.data = elements(pool, &t, h.fortran);
    return a;
}

const char *npy_shape(Pool *pool, int rank, const int64_t *dim) {
    Text text = {.pool = pool};
    put(&text, rank ? "" : "()");
    for (int d = 0; d < rank; d++) put(&text, "%s%lld", d ? "," : "", (long long)dim[d]);
    return text.s;
}

const char *npy_shown(Pool *pool, const Array *a) {
    return pool_printf(pool, "%s %s", type_rows[a->type].torch, npy_shape(pool, a->rank, a->dim));
}

double *npy_values(Pool *pool, const Array *a) {
    Storage s = {.data = a->data};
    Tensor t = {.name = a->name, .type = a->type, .rank = a->rank, .storage = &s};
    memcpy(t.dim, a->dim, sizeof t.dim);
    tensor_contiguous(&t);
    return tensor_numbers(pool, &t);
}

const uint8_t *npy_floats(Pool *pool, const Array *a) {
    if (a->type == DT_f32) return a->data;
    const double *values = npy_values(pool, a);
    size_t n = 1;
    for (int d = 0; d < a->rank; d++) n *= (size_t)a->dim[d];
    float *to = NEW(pool, float, n);
    for (size_t i = 0; i < n; i++) to[i] = (float)values[i];
    note("%s: %s becomes float32", a->name, npy_shown(pool, a));
    return (const uint8_t *)to;
}

Array npy_read(Pool *pool, const char *path) {
    return npy_parse(pool, path, read_file(pool, path, MAX_FILE));
}

/* The name of a member without its ".npy". */
static const char *member_name(const Archive *zip, int i) {
    const char *name = zip->at[i].name;
    size_t n = strlen(name);
    if (n >= 4 && !strcmp(name + n - 4, ".npy")) n -= 4;
    return pool_strndup(zip->pool, name, n);
}

int npz_read(Pool *pool, const char *path, Array **out) {
    Archive *zip = archive_open(pool, path, read_file(pool, path, MAX_FILE));
    *out = NEW(pool, Array, zip->n);
    for (int i = 0; i < zip->n; i++) {
        const char *name = member_name(zip, i);
        const char *where = pool_printf(pool, "%s: %s", path, printable(pool, name, strlen(name)));
        (*out)[i] = npy_parse(pool, where, archive_bytes(zip, archive_find(zip, zip->at[i].name)));
        (*out)[i].name = name;
    }
    return zip->n;
}

/* ---- as tensors of a checkpoint ---- */

/* np.save(dict) makes an array of Python objects, which is a pickle. */
void npy_tensors(Checkpoint *ck, const char *path, Bytes file) {
    Array a;
    const Header h = read_header(ck->pool, path, file, &a);
    Bytes data = {a.data, file.size - (size_t)(a.data - file.data)};
    ck->format = "npy";
    if (h.length > 1 && h.descr[1] == 'O') {
        pickle_tensors(ck, data);
        return;
    }
    Storage *s = NEW(ck->pool, Storage, 1);
    *s = (Storage){.size = data.size, .data = data.data};
    checkpoint_add(ck, "array", 0, tensor_of(ck->pool, &h, &a, s));
}

bool npz_is(const Archive *zip) {
    for (int i = 0; i < zip->n; i++)
        if (strlen(member_name(zip, i)) < strlen(zip->at[i].name)) return true;
    return false;
}

/* Only the headers are read. */
void npz_tensors(Checkpoint *ck, Archive *zip) {
    Pool *pool = ck->pool;
    ck->format = "npz";
    for (int i = 0; i < zip->n; i++) {
        const char *name = member_name(zip, i);
        if (strlen(name) == strlen(zip->at[i].name)) continue; /* no array */
        const char *where =
            pool_printf(pool, "%s: %s", zip->path, printable(pool, name, strlen(name)));
        Bytes head = archive_head(zip, i, MAX_HEADER + 12);
        Array a;
        const Header h = read_header(pool, where, head, &a);
        Storage *s = NEW(pool, Storage, 1);
        size_t start = (size_t)(a.data - head.data);
        *s = (Storage){.size = zip->at[i].size - start, .zip = zip, .member = i, .start = start};
        checkpoint_add(ck, name_unwrapped(pool, name), 0, tensor_of(pool, &h, &a, s));
    }
}

/* ---- writing ---- */

void npy_write_f32(const char *path, const float *values, int rank, const int64_t *dim) {
    enum { PREAMBLE = 10, ALIGN = 64 };
    Pool *pool = pool_new();
    Text file = {.pool = pool};
    size_t count = 1;
    put_bytes(&file, "\x93NUMPY\1\0\0\0", PREAMBLE);
    put(&file, "{'descr': '<f4', 'fortran_order': False, 'shape': (");
    for (int d = 0; d < rank; d++) {
        put(&file, "%s%lld%s", d ? " " : "", (long long)dim[d],
            d + 1 < rank || rank == 1 ? "," : "");
        count *= (size_t)dim[d];
    }
    put(&file, "), }");
    while ((file.n + 1) % ALIGN) put(&file, " ");
    put(&file, "\n");
    file.s[8] = (char)((file.n - PREAMBLE) & 255);
    file.s[9] = (char)((file.n - PREAMBLE) >> 8);
    put_bytes(&file, values, count * sizeof *values);
    write_file(path, file.s, file.n);
    pool_free(pool);
}
