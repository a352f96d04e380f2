/* v8: 8 lanes, in the vector extension of gcc and clang. Multiply-adds are fused where the flags of
 * the target let the compiler do so. */
#include <string.h>
typedef float vf __attribute__((vector_size(32)));
typedef int32_t vi __attribute__((vector_size(32)));

static inline vf vset(float x) { return (vf){x, x, x, x, x, x, x, x}; }

static inline vf vload(const float *p) {
    vf a;
    memcpy(&a, p, sizeof a);
    return a;
}

static inline vf vloadn(const float *p, int first, int n) {
    vf a = {0, 0, 0, 0, 0, 0, 0, 0};
    memcpy((float *)&a + first, p, (size_t)n * sizeof *p);
    return a;
}

static inline vf vsplat(const float *p) { return (vf){*p, *p, *p, *p, *p, *p, *p, *p}; }

static inline vf vsplat2(const float *p) { return (vf){p[0], p[1], p[0], p[1], p[0], p[1], p[0], p[1]}; }

static inline vf vsplat4(const float *p) {
    return (vf){p[0], p[1], p[2], p[3], p[0], p[1], p[2], p[3]};
}

static inline vf vsplat_u8(const uint8_t *p) {
    const float x = (float)*p;
    return (vf){x, x, x, x, x, x, x, x};
}

static inline void vstore(float *p, vf a) { memcpy(p, &a, sizeof a); }

static inline void vstoren(float *p, vf a, int first, int n) {
    memcpy(p, (const float *)&a + first, (size_t)n * sizeof *p);
}

static inline void vstorelo(float *p, vf a) { memcpy(p, &a, 16); }

static inline void vstorehi(float *p, vf a) { memcpy(p, (const float *)&a + 4, 16); }

static inline void vprefetch(const float *p) { __builtin_prefetch(p); }

static inline void vstore1(float *p, vf a) { *p = a[0]; }

static inline vf vfma(vf a, vf b, vf c) { return a * b + c; }

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
    const float both[16] = {a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7],
                            b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7]};
    return (vf){both[lane[0]], both[lane[1]], both[lane[2]], both[lane[3]],
                both[lane[4]], both[lane[5]], both[lane[6]], both[lane[7]]};
}

static inline vf vpairadd(vf a, vf b) {
    return (vf){a[0], a[2], a[4], a[6], b[0], b[2], b[4], b[6]} +
           (vf){a[1], a[3], a[5], a[7], b[1], b[3], b[5], b[7]};
}
