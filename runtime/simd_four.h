/* four: 4 lanes as four floats, for machines that have only a scalar unit with many registers;
 * strict ISO C. Multiply-adds are not fused: small cores take longer for one than for its parts. */
#include <string.h>
typedef struct { float a, b, c, d; } vf;

static inline vf vset(float x) {
    vf a = {x, x, x, x};
    return a;
}

static inline vf vload(const float *p) {
    vf a = {p[0], p[1], p[2], p[3]};
    return a;
}

static inline vf vloadn(const float *p, int first, int n) {
    float l[4] = {0, 0, 0, 0};
    vf a;
    memcpy(l + first, p, (size_t)n * sizeof *p);
    memcpy(&a, l, sizeof a);
    return a;
}

static inline vf vsplat(const float *p) {
    vf a = {p[0], p[0], p[0], p[0]};
    return a;
}

static inline vf vsplat2(const float *p) {
    vf a = {p[0], p[1], p[0], p[1]};
    return a;
}

static inline vf vsplat4(const float *p) {
    vf a = {p[0], p[1], p[2], p[3]};
    return a;
}

static inline vf vsplat_u8(const uint8_t *p) {
    const float x = (float)*p;
    vf a = {x, x, x, x};
    return a;
}

static inline void vstore(float *p, vf a) {
    p[0] = a.a, p[1] = a.b, p[2] = a.c, p[3] = a.d;
}

static inline void vstoren(float *p, vf a, int first, int n) {
    float l[4];
    memcpy(l, &a, sizeof a);
    memcpy(p, l + first, (size_t)n * sizeof *p);
}

static inline void vstorelo(float *p, vf a) {
    p[0] = a.a, p[1] = a.b;
}

static inline void vstorehi(float *p, vf a) {
    p[0] = a.c, p[1] = a.d;
}

static inline void vprefetch(const float *p) { (void)p; }

static inline void vstore1(float *p, vf a) { *p = a.a; }

static inline vf vfma(vf a, vf b, vf c) {
    vf d = {a.a * b.a + c.a, a.b * b.b + c.b, a.c * b.c + c.c, a.d * b.d + c.d};
    return d;
}

static inline vf vround(vf a, vf b, vf c) { return vfma(a, b, c); }

static inline vf vadd(vf a, vf b) {
    vf d = {a.a + b.a, a.b + b.b, a.c + b.c, a.d + b.d};
    return d;
}

static inline vf vsub(vf a, vf b) {
    vf d = {a.a - b.a, a.b - b.b, a.c - b.c, a.d - b.d};
    return d;
}

static inline vf vmul(vf a, vf b) {
    vf d = {a.a * b.a, a.b * b.b, a.c * b.c, a.d * b.d};
    return d;
}

static inline vf vdiv(vf a, vf b) {
    vf d = {a.a / b.a, a.b / b.b, a.c / b.c, a.d / b.d};
    return d;
}

static inline vf vmax(vf a, vf b) {
    vf d = {a.a > b.a ? a.a : b.a, a.b > b.b ? a.b : b.b, /* a move under a condition */
            a.c > b.c ? a.c : b.c, a.d > b.d ? a.d : b.d};
    return d;
}

static inline vf vmin(vf a, vf b) {
    vf d = {a.a < b.a ? a.a : b.a, a.b < b.b ? a.b : b.b, /* a move under a condition */
            a.c < b.c ? a.c : b.c, a.d < b.d ? a.d : b.d};
    return d;
}

static inline vf vpow2(vf a) { /* the lowest bits become the exponent field */
    uint32_t bits[4];
    memcpy(bits, &a, sizeof a);
    for (int l = 0; l < 4; l++) bits[l] <<= 23;
    memcpy(&a, bits, sizeof a);
    return a;
}

static inline vf vperm(vf a, vf b, const int *lane) {
    const float l[8] = {a.a, a.b, a.c, a.d, b.a, b.b, b.c, b.d};
    vf d = {l[lane[0]], l[lane[1]], l[lane[2]], l[lane[3]]};
    return d;
}

static inline vf vpairadd(vf a, vf b) {
    vf d = {a.a + a.b, a.c + a.d, b.a + b.b, b.c + b.d};
    return d;
}
