/* c99: 16 lanes as plain arrays. Kernels are loops over the lanes, in strict ISO C; these are the
 * few instructions that are not one expression per lane. No function branches on its values. */
#include <float.h>
#include <string.h>
#if defined(__GNUC__) && !defined(__clang__) /* gcc would unroll short loops to scalars before it */
#define LANES _Pragma("GCC unroll 1")        /* looks for vectors, which costs it half of its time */
#else
#define LANES
#endif

static inline void vloadn(float *d, const float *p, int first, int n) {
    memset(d, 0, 16 * sizeof *d);
    memcpy(d + first, p, (size_t)n * sizeof *d);
}

static inline void vstoren(float *p, const float *a, int first, int n) {
    memcpy(p, a + first, (size_t)n * sizeof *p);
}

static inline void vstorelo(float *p, const float *a) { memcpy(p, a, 8 * sizeof *p); }

static inline void vstorehi(float *p, const float *a) { memcpy(p, a + 8, 8 * sizeof *p); }

static inline void vsplat2(float *d, const float *p) {
    const float p0 = p[0], p1 = p[1];
    LANES for (int l = 0; l < 16; l += 2) d[l] = p0, d[l + 1] = p1;
}

static inline void vsplat4(float *d, const float *p) {
    const float p0 = p[0], p1 = p[1], p2 = p[2], p3 = p[3];
    LANES for (int l = 0; l < 16; l += 4) d[l] = p0, d[l + 1] = p1, d[l + 2] = p2, d[l + 3] = p3;
}

static inline float vround(float a, float b, float c) {
#if FLT_EVAL_METHOD == 0 || FLT_EVAL_METHOD == 16 /* 16: only _Float16 is computed as itself */
    return a * b + c;
#else /* registers are wider, and memory is not */
    volatile float sum = a * b + c;
    return sum;
#endif
}

static inline float vmax(float a, float b) { /* a > b ? a : b, by mask */
    uint32_t x, y, mask = 0u - (uint32_t)(a > b);
    memcpy(&x, &a, sizeof x);
    memcpy(&y, &b, sizeof y);
    x = (x & mask) | (y & ~mask);
    memcpy(&a, &x, sizeof a);
    return a;
}

static inline float vmin(float a, float b) { /* a < b ? a : b, by mask */
    uint32_t x, y, mask = 0u - (uint32_t)(a < b);
    memcpy(&x, &a, sizeof x);
    memcpy(&y, &b, sizeof y);
    x = (x & mask) | (y & ~mask);
    memcpy(&a, &x, sizeof a);
    return a;
}

static inline float vpow2(float a) { /* the lowest bits become the exponent field */
    uint32_t bits;
    memcpy(&bits, &a, sizeof bits);
    bits <<= 23;
    memcpy(&a, &bits, sizeof a);
    return a;
}

static inline void vperm(float *d, const float *a, const float *b, const int *lane) {
    float both[32];
    memcpy(both, a, 16 * sizeof *a);
    memcpy(both + 16, b, 16 * sizeof *b);
    LANES for (int l = 0; l < 16; l++) d[l] = both[lane[l]];
}

static inline void vpairadd(float *d, const float *a, const float *b) {
    LANES for (int l = 0; l < 8; l++) d[l] = a[2 * l] + a[2 * l + 1];
    LANES for (int l = 0; l < 8; l++) d[l + 8] = b[2 * l] + b[2 * l + 1];
}
