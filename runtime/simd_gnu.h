/* gnu: @lanes@ lanes, in the vector extension of gcc and clang: any machine with vectors of so many
 * floats. Multiply-adds are fused where the flags of the target let the compiler do so; gcc unrolls
 * loops over lanes only when told to. */
#include <float.h>
#include <string.h>
typedef float vf __attribute__((vector_size(4 * @lanes@)));
typedef int32_t vi __attribute__((vector_size(4 * @lanes@)));
typedef int64_t vl __attribute__((vector_size(4 * @lanes@)));

static inline vf vset(float x) {
#if FLT_EVAL_METHOD == 0 || FLT_EVAL_METHOD == 16
    return x - (vf){0};
#else /* a float is wider in an expression, and then no element of a vector of floats */
    vf a;
    for (int l = 0; l < @lanes@; l++) a[l] = x;
    return a;
#endif
}

static inline vf vload(const float *p) {
    vf a;
    memcpy(&a, p, sizeof a);
    return a;
}

static inline vf vloadn(const float *p, int first, int n) {
    vf a = {0};
    memcpy((float *)&a + first, p, (size_t)n * sizeof *p);
    return a;
}

static inline vf vsplat(const float *p) { return vset(*p); }

static inline vf vsplat2(const float *p) { /* as one number of 64 bits: an instruction of most */
    int64_t pair;
    memcpy(&pair, p, sizeof pair);
    return (vf)(pair - (vl){0});
}

static inline vf vsplat4(const float *p) {
    vf a;
#pragma GCC unroll 16
    for (int l = 0; l < @lanes@; l += 4) memcpy((float *)&a + l, p, 4 * sizeof *p);
    return a;
}

static inline vf vsplat_u8(const uint8_t *p) { return vset((float)*p); }

static inline void vstore(float *p, vf a) { memcpy(p, &a, sizeof a); }

static inline void vstoren(float *p, vf a, int first, int n) {
    memcpy(p, (const float *)&a + first, (size_t)n * sizeof *p);
}

static inline void vstorelo(float *p, vf a) { memcpy(p, &a, sizeof a / 2); }

static inline void vstorehi(float *p, vf a) {
    memcpy(p, (const float *)&a + @lanes@ / 2, sizeof a / 2);
}

static inline void vprefetch(const float *p) { __builtin_prefetch(p); }

static inline void vstore1(float *p, vf a) { *p = a[0]; }

static inline vf vfma(vf a, vf b, vf c) {
#ifdef __wasm_relaxed_simd__
    return __builtin_wasm_relaxed_madd_f32x4(a, b, c);
#else
    return a * b + c;
#endif
}

static inline vf vround(vf a, vf b, vf c) { return vfma(a, b, c); }

static inline vf vadd(vf a, vf b) { return a + b; }

static inline vf vsub(vf a, vf b) { return a - b; }

static inline vf vmul(vf a, vf b) { return a * b; }

static inline vf vdiv(vf a, vf b) { return a / b; }

static inline vf vmax(vf a, vf b) {
    const vi above = a > b;
    return (vf)(((vi)a & above) | ((vi)b & ~above));
}

static inline vf vmin(vf a, vf b) {
    const vi below = a < b;
    return (vf)(((vi)a & below) | ((vi)b & ~below));
}

static inline vf vpow2(vf a) { /* the lowest bits become the exponent field */
    return (vf)((vi)a << 23);
}

static inline vf vperm(vf a, vf b, const int *lane) {
    float both[2 * @lanes@];
    vf d;
    memcpy(both, &a, sizeof a);
    memcpy(both + @lanes@, &b, sizeof b);
#pragma GCC unroll 16
    for (int l = 0; l < @lanes@; l++) d[l] = both[lane[l]];
    return d;
}

static inline vf vpairadd(vf a, vf b) {
    vf even, odd;
#pragma GCC unroll 16
    for (int l = 0; l < @lanes@ / 2; l++) {
        even[l] = a[2 * l], odd[l] = a[2 * l + 1];
        even[l + @lanes@ / 2] = b[2 * l], odd[l + @lanes@ / 2] = b[2 * l + 1];
    }
    return even + odd;
}
