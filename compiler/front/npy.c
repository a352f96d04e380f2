/* npy.c - NumPy arrays: .npy versions 1 to 3, and .npz archives of them.
 *
 *     "\x93NUMPY" | major minor | u16 or (from version 2) u32 n | n bytes of a Python dict
 *     {'descr': '<f4', 'fortran_order': False, 'shape': (3, 512), } | elements
 */
#include "checkpoint.h"
#include <string.h>

#define MAX_FILE ((size_t)4 << 30)
enum { MAX_HEADER = 1 << 16 };

static const struct {
    const char *descr;
    Dtype type;
} types[] = {
    {"<f4", DT_f32}, {"<f8", DT_f64}, {"<f2", DT_f16}, {"|u1", DT_u8},   {"|i1", DT_i8},
    {"<i2", DT_i16}, {"<i4", DT_i32}, {"<i8", DT_i64}, {"|b1", DT_bool},
};

typedef struct {
    Pool *pool;
    const char *where, *at, *end;
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

static Dtype take_type(Header *h) {
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (take(h, pool_printf(h->pool, "'%s'", types[i].descr))) return types[i].type;
    if (take(h, "'|O"))
        fail(EXIT_INPUT, "%s: an array of Python objects is not accepted", h->where);
    expected(h, "a little-endian float, integer or bool type such as '<f4'");
}

static void take_order(Header *h) {
    if (take(h, "True"))
        fail(EXIT_INPUT, "%s: the array is in Fortran order; save numpy.ascontiguousarray(a)",
             h->where);
    need(h, "False");
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
            a->type = take_type(h), type = true;
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

Array npy_parse(Pool *pool, const char *where, Bytes file) {
    const uint8_t *p = file.data;
    if (file.size < 10 || memcmp(p, "\x93NUMPY", 6))
        fail(EXIT_INPUT, "%s: expected a NumPy array (.npy), found something else", where);
    if (p[6] < 1 || p[6] > 3)
        fail(EXIT_INPUT, "%s: expected .npy version 1 to 3, found %d", where, p[6]);
    size_t start = p[6] == 1 ? 10 : 12, length = p[8] | (size_t)p[9] << 8;
    if (start == 12 && file.size >= start) length |= (size_t)p[10] << 16 | (size_t)p[11] << 24;
    if (file.size < start || length > MAX_HEADER || length > file.size - start)
        fail(EXIT_INPUT, "%s: npy header of %zu bytes, found %zu bytes in the file", where, length,
             file.size);
    Array a = {.name = where, .data = p + start + length};
    Header h = {pool, where, (const char *)p + start, (const char *)p + start + length};
    read_dict(&h, &a);
    uint64_t bytes = (uint64_t)dtype_bytes(a.type), found = file.size - start - length;
    bool overflow = false;
    for (int d = 0; d < a.rank; d++)
        overflow |= __builtin_mul_overflow(bytes, (uint64_t)a.dim[d], &bytes);
    if (overflow || bytes != found)
        fail(EXIT_INPUT, "%s: an array of %s %s, found %llu bytes", where, dtype_name(a.type),
             shape_text(pool, a.rank, a.dim), (unsigned long long)found);
    return a;
}

Array npy_read(Pool *pool, const char *path) {
    return npy_parse(pool, path, read_file(pool, path, MAX_FILE));
}

/* Members come sorted by name, which loses its ".npy". */
int npz_read(Pool *pool, const char *path, Array **out) {
    Archive zip = archive_read(pool, path, read_file(pool, path, MAX_FILE));
    *out = NEW(pool, Array, zip.n);
    for (int i = 0; i < zip.n; i++) {
        const char *name = zip.at[i].name;
        size_t n = strlen(name);
        if (n >= 4 && !strcmp(name + n - 4, ".npy")) n -= 4;
        const char *where = pool_printf(pool, "%s: %s", path, printable(pool, name, n));
        (*out)[i] = npy_parse(pool, where, zip.at[i].bytes);
        (*out)[i].name = pool_strndup(pool, name, n);
    }
    return zip.n;
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
