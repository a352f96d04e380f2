/* tensor.c - tensors as views: element i, in C order, of a strided, typed run of bytes. */
#include "checkpoint.h"
#include <math.h>
#include <string.h>

int64_t tensor_count(const Tensor *t) {
    int64_t n = 1;
    for (int d = 0; d < t->rank; d++) n *= t->dim[d];
    return n;
}

const char *shape_text(Pool *pool, int rank, const int64_t *dim) {
    Text text = {.pool = pool};
    if (rank == 0) return "scalar";
    for (int d = 0; d < rank; d++) put(&text, "%s%lld", d ? "x" : "", (long long)dim[d]);
    return text.s;
}

const char *tensor_shape(Pool *pool, const Tensor *t) { return shape_text(pool, t->rank, t->dim); }

/* The sizes may not have been checked yet: a stride that overflows wraps. */
void tensor_contiguous(Tensor *t) {
    int64_t step = 1;
    for (int d = t->rank - 1; d >= 0; d--) {
        t->stride[d] = step;
        (void)__builtin_mul_overflow(step, t->dim[d], &step);
    }
}

void tensor_fortran(Tensor *t) {
    int64_t step = 1;
    for (int d = 0; d < t->rank; d++) {
        t->stride[d] = step;
        (void)__builtin_mul_overflow(step, t->dim[d], &step);
    }
}

/* ---- storages ---- */

/* UTF-8 of characters below 256 becomes a byte for each. */
size_t latin1_decode(const char *text, size_t length, uint8_t *out) {
    size_t n = 0;
    for (size_t i = 0; i < length; i++) {
        uint8_t c = (uint8_t)text[i];
        bool two = (c & 0xfe) == 0xc2 && i + 1 < length;
        if (two) c = (uint8_t)(c << 6 | (text[++i] & 0x3f));
        out[n++] = c;
    }
    return n;
}

static void turn_around(Pool *pool, Storage *s) {
    uint8_t *out = pool_alloc(pool, s->size + 1);
    size_t each = (size_t)s->swap;
    for (size_t i = 0; i < s->size / each * each; i++)
        out[i] = s->data[i - i % each + each - 1 - i % each];
    s->data = out;
    s->swap = 0;
}

const char *storage_read(Pool *pool, Storage *s) {
    if (s->problem) return s->problem;
    if (!s->data && s->zip) {
        Bytes bytes;
        const char *problem = archive_member(s->zip, s->member, &bytes);
        if (problem) return s->problem = problem;
        s->data = bytes.data + s->start;
    } else if (!s->data && s->latin1) {
        uint8_t *out = pool_alloc(pool, s->length + 1);
        if (latin1_decode(s->latin1, s->length, out) != s->size)
            return s->problem = "its text is no bytes";
        s->data = out;
    }
    if (s->swap > 1) turn_around(pool, s);
    return NULL;
}

const uint8_t *tensor_element(const Tensor *t, int64_t i) {
    int64_t at = t->offset;
    for (int d = t->rank - 1; d >= 0; d--) {
        if (t->dim[d] == 1) continue;
        at += i % t->dim[d] * t->stride[d];
        i /= t->dim[d];
    }
    return t->storage->data + at * type_rows[t->type].bytes;
}

/* ---- values ---- */

/* Exponent e (of 15 or more bits below it) and fraction f of an IEEE half. */
static double from_half(uint16_t h) {
    int e = h >> 10 & 31, f = h & 1023;
    double v =
        e == 31 ? (f ? (double)NAN : (double)INFINITY) : ldexp(e ? f + 1024 : f, (e ? e : 1) - 25);
    return h >> 15 ? -v : v;
}

static double from_f32_bits(uint32_t bits) {
    float v;
    memcpy(&v, &bits, sizeof v);
    return (double)v;
}

static double value_at(Dtype type, const uint8_t *p) {
    uint64_t bits = 0;
    double v;
    for (int i = type_rows[type].bytes - 1; i >= 0; i--) bits = bits << 8 | p[i];
    switch (type) {
    case DT_f16: return from_half((uint16_t)bits);
    case DT_bf16: return from_f32_bits((uint32_t)bits << 16);
    case DT_f32: return from_f32_bits((uint32_t)bits);
    case DT_f64: memcpy(&v, &bits, sizeof v); return v;
    case DT_i64: return (double)(int64_t)bits;
    case DT_i32: return (double)(int32_t)bits;
    case DT_i16: return (double)(int16_t)bits;
    case DT_i8: return (double)(int8_t)bits;
    case DT_u8:
    case DT_bool: return (double)bits;
    case NDTYPE: break;
    }
    die("tensor values of type %d", (int)type);
}

/* ---- weights that training keeps in parts ---- */

/* A mask of pruning. */
static void multiply(double *v, const double *mask, int64_t n) {
    for (int64_t i = 0; i < n; i++) v[i] *= mask[i];
}

/* Weight norm: g v / |v|, the norm over the axes that g does not have. */
static void normalise(Pool *pool, const Tensor *g, const Tensor *v, double *out) {
    int64_t n = tensor_count(v), step[MAX_RANK] = {0}, next = 1;
    for (int d = g->rank - 1; d >= 0; d--) {
        step[d] = g->dim[d] == 1 ? 0 : next;
        next *= g->dim[d];
    }
    int64_t *of = NEW(pool, int64_t, n); /* the element of g that an element of v belongs to */
    double *square = NEW(pool, double, next), *gain = tensor_numbers(pool, g);
    for (int64_t i = 0; i < n; i++) {
        for (int64_t d = v->rank - 1, rest = i; d >= 0; rest /= v->dim[d--])
            of[i] += rest % v->dim[d] * step[d];
        square[of[i]] += out[i] * out[i];
    }
    for (int64_t i = 0; i < n; i++) out[i] *= gain[of[i]] / sqrt(square[of[i]]);
}

static double *derived(Pool *pool, const Tensor *t) {
    double *values = tensor_numbers(pool, t->part[0]);
    if (t->derive == DERIVE_PRODUCT)
        multiply(values, tensor_numbers(pool, t->part[1]), tensor_count(t));
    else
        normalise(pool, t->part[1], t->part[0], values);
    return values;
}

double *tensor_numbers(Pool *pool, const Tensor *t) {
    if (t->derive) return derived(pool, t);
    int64_t n = tensor_count(t);
    double *values = NEW(pool, double, n);
    Tensor plain = *t;
    tensor_contiguous(&plain);
    bool usual = !memcmp(plain.stride, t->stride, (size_t)t->rank * sizeof *t->stride);
    const uint8_t *p = n ? t->storage->data + t->offset * type_rows[t->type].bytes : NULL;
    for (int64_t i = 0; usual && i < n; i++, p += type_rows[t->type].bytes)
        values[i] = value_at(t->type, p);
    for (int64_t i = 0; !usual && i < n; i++) values[i] = value_at(t->type, tensor_element(t, i));
    return values;
}

double *tensor_values(Pool *pool, const Tensor *t) {
    if (!type_floating(t->type))
        fail(EXIT_INPUT, "tensor %s: expected a floating type, found %s", t->name,
             type_rows[t->type].name);
    const char *problem = tensor_read(pool, t);
    if (problem) fail(EXIT_INPUT, "tensor %s: %s", t->name, problem);
    return tensor_numbers(pool, t);
}

const char *tensor_complaint(Pool *pool, const char *wanted, const char *problem) {
    bool thing = !strncmp(problem, "a ", 2) || !strncmp(problem, "an ", 3);
    return thing ? pool_printf(pool, "expected %s, found %s", wanted, problem) : problem;
}

const char *tensor_read(Pool *pool, const Tensor *t) {
    const char *problem = t->problem;
    if (!problem && t->storage && tensor_count(t)) problem = storage_read(pool, t->storage);
    for (int i = 0; i < 2 && !problem && t->derive; i++) problem = tensor_read(pool, t->part[i]);
    return problem;
}

/* ---- from values ---- */

/* A 16-bit float: bits of its fraction, and what is added to its exponent. */
static const struct {
    int fraction, bias;
} halves[NDTYPE] = {[DT_f16] = {10, 15}, [DT_bf16] = {7, 127}};

/* The value is m x 2^e with m in [0.5, 1); a subnormal number has the lowest e and a smaller m. */
static uint16_t to_half(double v, int fraction, int bias) {
    int sign = signbit(v) ? 1 << 15 : 0, infinity = (2 * bias + 1) << fraction;
    int e, lowest = 2 - bias;
    if (isnan(v)) return (uint16_t)(sign | infinity | 1 << (fraction - 1));
    if (isinf(v)) return (uint16_t)(sign | infinity);
    double m = frexp(fabs(v), &e);
    if (e < lowest || m == 0) {
        m = ldexp(m, e - lowest);
        e = lowest;
    }
    if (e > bias + 1) return (uint16_t)(sign | infinity);
    int rounded = (int)nearbyint(ldexp(m, fraction + 1)); /* may carry into the exponent */
    return (uint16_t)(sign | (((e - lowest) << fraction) + rounded));
}

bool tensor_encode(Dtype type, double v, uint8_t *bytes) {
    uint32_t bits;
    float single = (float)v;
    if (halves[type].bias)
        bits = to_half(v, halves[type].fraction, halves[type].bias);
    else
        memcpy(&bits, &single, sizeof bits);
    for (int i = 0; i < type_rows[type].bytes; i++) bytes[i] = (uint8_t)(bits >> 8 * i);
    return isfinite(value_at(type, bytes)) || !isfinite(v);
}
