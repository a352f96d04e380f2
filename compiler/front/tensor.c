/* tensor.c - tensors as views: element i, in C order, of a strided, typed run of bytes. */
#include "checkpoint.h"
#include <math.h>
#include <string.h>

static const struct {
    const char *name;
    int bytes;
} dtypes[NDTYPE] = {
#define DTYPE(name, bytes, storage, safetensors) {#name, bytes},
#include "dtypes.def"
#undef DTYPE
};

const char *dtype_name(Dtype t) { return dtypes[t].name; }

int dtype_bytes(Dtype t) { return dtypes[t].bytes; }

bool dtype_floating(Dtype t) { return t == DT_f32 || t == DT_f64 || t == DT_f16 || t == DT_bf16; }

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

const uint8_t *tensor_element(const Tensor *t, int64_t i) {
    int64_t at = t->offset;
    for (int d = t->rank - 1; d >= 0; d--) {
        if (t->dim[d] == 1) continue;
        at += i % t->dim[d] * t->stride[d];
        i /= t->dim[d];
    }
    return t->data + at * dtypes[t->type].bytes;
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
    for (int i = dtypes[type].bytes - 1; i >= 0; i--) bits = bits << 8 | p[i];
    switch (type) {
    case DT_f16: return from_half((uint16_t)bits);
    case DT_bf16: return from_f32_bits((uint32_t)bits << 16);
    case DT_f32: return from_f32_bits((uint32_t)bits);
    case DT_f64: memcpy(&v, &bits, sizeof v); return v;
    default: die("tensor values of type %s", dtypes[type].name);
    }
}

double *tensor_values(Pool *pool, const Tensor *t) {
    if (!dtype_floating(t->type))
        fail(EXIT_INPUT, "tensor %s: expected a floating type, found %s", t->name,
             dtypes[t->type].name);
    int64_t n = tensor_count(t);
    double *values = NEW(pool, double, n);
    Tensor plain = *t;
    tensor_contiguous(&plain);
    if (!memcmp(plain.stride, t->stride,
                (size_t)t->rank * sizeof *t->stride)) { /* the usual case */
        const uint8_t *p = t->data + t->offset * dtypes[t->type].bytes;
        for (int64_t i = 0; i < n; i++, p += dtypes[t->type].bytes)
            values[i] = value_at(t->type, p);
        return values;
    }
    for (int64_t i = 0; i < n; i++) values[i] = value_at(t->type, tensor_element(t, i));
    return values;
}
