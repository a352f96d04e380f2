/* mixfacenet_xs_c99.c - mixfacenet_xs for c99: strict ISO C, any machine, no extension.
 *
 * Written by mixfacec 0.1.0: mixfacec compile mixfacenet_xs --weights synthetic --target c99 --prefix mixfacenet_xs_c99 -o .
 * Do not edit. SPDX-License-Identifier: 0BSD
 * Generated code belongs to the user who generated it and carries no licence obligation.
 *
 * compile with  cc -std=c11 -O3
 * model         c01a280344f18d06a51975bc81f1457987c9057d142b96a959360a7a0bb55e5d
 * layout        600a7c1d51807b234757936f9c45606c07e1a81f6d47f21d5fb3b34ba9fa8b4b
 * memory        arena 1003520 bytes, weights 4158656 bytes, stack at most 13312 bytes
 * provenance    network: MixFaceNet-XS
 *               paper: https://arxiv.org/abs/2107.13046
 *               implementation: https://github.com/fdbtrs/mixfacenets
 *               license: MIT
 *
 * Kernels are named what__target_tile: operator, output height x width, input and output
 * channels, epilogue; tile = pixels x vectors. Control flow in them never depends on data.
 */
#include "mixfacenet_xs_c99.h"

#if defined(__FAST_MATH__) || defined(_M_FP_FAST) || \
    (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#error "compile without -ffast-math and -ffinite-math-only: NaN has to stay NaN"
#else

/* Numbers are rounded by adding 1.5 * 2^23: sums stay as they are written, whatever the flags
 * say. Where they say nothing of it, this changes nothing. */
#if defined(__clang__)
#if __clang_major__ >= 18
#pragma clang fp reassociate(off) reciprocal(off)
#elif __clang_major__ >= 13
#pragma clang fp reassociate(off)
#endif
#elif defined(__GNUC__)
#if defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || __GNUC__ < 12
#pragma GCC optimize("no-unsafe-math-optimizations,no-associative-math,no-reciprocal-math")
#endif
#elif defined(_MSC_VER)
#pragma float_control(precise, on)
#endif

#if defined(__cplusplus) && defined(__GNUC__)
#define MIXFACENET_XS_C99_RESTRICT __restrict__
#elif defined(__cplusplus)
#define MIXFACENET_XS_C99_RESTRICT
#else
#define MIXFACENET_XS_C99_RESTRICT restrict
#endif

/* Functions stand in a section of their own, for linker scripts. */
#if defined(__ELF__) && defined(__GNUC__) && !defined(MIXFACENET_XS_C99_NO_SECTIONS)
#define MIXFACENET_XS_C99_TEXT __attribute__((section(".mixfacec.text")))
#else
#define MIXFACENET_XS_C99_TEXT
#endif

/* A hook between the steps, for verification: -DMIXFACENET_XS_C99_TRACE=function */
#ifdef MIXFACENET_XS_C99_TRACE
#ifdef __cplusplus
extern "C"
#endif
void MIXFACENET_XS_C99_TRACE(int step, const void *arena, const float *embedding);
#define MIXFACENET_XS_C99_STEP(run, n) MIXFACENET_XS_C99_TRACE(n, (run)->arena, (run)->embedding)
#else
#define MIXFACENET_XS_C99_STEP(run, n) ((void)0)
#endif

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

/* 1204224 flops, reads 37632 bytes, writes 150528, at most 1 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pixels_112x112_3__c99(const uint8_t *MIXFACENET_XS_C99_RESTRICT pixels, float *MIXFACENET_XS_C99_RESTRICT y, ptrdiff_t row, ptrdiff_t step, ptrdiff_t plane_0, ptrdiff_t plane_1, ptrdiff_t plane_2) {
	const float c_0 = -1.0f;
	const float c_1 = 0.00784313772f;
	float u;
	for (int iy = 0; iy < 112; iy++) {
		for (int ix = 0; ix < 112; ix++) {
			u = (float)pixels[iy * row + ix * step + plane_0];
			u = u * c_1 + c_0;
			y[iy * 112 + ix * 1] = u;
			u = (float)pixels[iy * row + ix * step + plane_1];
			u = u * c_1 + c_0;
			y[iy * 112 + ix * 1 + 12544] = u;
			u = (float)pixels[iy * row + ix * step + plane_2];
			u = u * c_1 + c_0;
			y[iy * 112 + ix * 1 + 25088] = u;
		}
	}
}

/* 2878048 flops, reads 1333580 bytes, writes 100352, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void conv3x3_s2_56x56_3_8_prelu_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {56, 28, 56, 19, 37, 56, 14, 28, 42, 56};
	static const int first_3[10] = {0, 0, 28, 0, 19, 37, 0, 14, 28, 42};
	static const int first_row_4[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_5[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], w_0[16];
	float x_1, x_2, x_3, x_4, x_5, x_6, x_0, slope_0[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int oy = first_3[piece]; oy < end_2[piece]; oy++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[0 + l];
				acc_1_0[l] = w[0 + l];
				acc_2_0[l] = w[0 + l];
				acc_3_0[l] = w[0 + l];
				acc_4_0[l] = w[0 + l];
				acc_5_0[l] = w[0 + l];
				acc_6_0[l] = w[0 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				x_1 = x[oy * 224 + ky * 112 - 111];
				x_2 = x[oy * 224 + ky * 112 - 109];
				x_3 = x[oy * 224 + ky * 112 - 107];
				x_4 = x[oy * 224 + ky * 112 - 105];
				x_5 = x[oy * 224 + ky * 112 - 103];
				x_6 = x[oy * 224 + ky * 112 - 101];
				LANES for (int l = 0; l < 16; l++) {
					w_0[l] = w[ky * 144 + 32 + l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
				}
				x_1 = x[oy * 224 + ky * 112 + 12433];
				x_2 = x[oy * 224 + ky * 112 + 12435];
				x_3 = x[oy * 224 + ky * 112 + 12437];
				x_4 = x[oy * 224 + ky * 112 + 12439];
				x_5 = x[oy * 224 + ky * 112 + 12441];
				x_6 = x[oy * 224 + ky * 112 + 12443];
				LANES for (int l = 0; l < 16; l++) {
					w_0[l] = w[ky * 144 + 48 + l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
				}
				x_1 = x[oy * 224 + ky * 112 + 24977];
				x_2 = x[oy * 224 + ky * 112 + 24979];
				x_3 = x[oy * 224 + ky * 112 + 24981];
				x_4 = x[oy * 224 + ky * 112 + 24983];
				x_5 = x[oy * 224 + ky * 112 + 24985];
				x_6 = x[oy * 224 + ky * 112 + 24987];
				x_0 = x[oy * 224 + ky * 112 - 112];
				LANES for (int l = 0; l < 16; l++) {
					w_0[l] = w[ky * 144 + 64 + l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[ky * 144 + 80 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				}
				x_1 = x[oy * 224 + ky * 112 - 110];
				x_2 = x[oy * 224 + ky * 112 - 108];
				x_3 = x[oy * 224 + ky * 112 - 106];
				x_4 = x[oy * 224 + ky * 112 - 104];
				x_5 = x[oy * 224 + ky * 112 - 102];
				x_6 = x[oy * 224 + ky * 112 - 100];
				x_0 = x[oy * 224 + ky * 112 + 12432];
				LANES for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[ky * 144 + 96 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				}
				x_1 = x[oy * 224 + ky * 112 + 12434];
				x_2 = x[oy * 224 + ky * 112 + 12436];
				x_3 = x[oy * 224 + ky * 112 + 12438];
				x_4 = x[oy * 224 + ky * 112 + 12440];
				x_5 = x[oy * 224 + ky * 112 + 12442];
				x_6 = x[oy * 224 + ky * 112 + 12444];
				x_0 = x[oy * 224 + ky * 112 + 24976];
				LANES for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[ky * 144 + 112 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				}
				x_1 = x[oy * 224 + ky * 112 + 24978];
				x_2 = x[oy * 224 + ky * 112 + 24980];
				x_3 = x[oy * 224 + ky * 112 + 24982];
				x_4 = x[oy * 224 + ky * 112 + 24984];
				x_5 = x[oy * 224 + ky * 112 + 24986];
				x_6 = x[oy * 224 + ky * 112 + 24988];
				x_0 = x[oy * 224 + ky * 112 - 111];
				LANES for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[ky * 144 + 128 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				}
				x_1 = x[oy * 224 + ky * 112 - 109];
				x_2 = x[oy * 224 + ky * 112 - 107];
				x_3 = x[oy * 224 + ky * 112 - 105];
				x_4 = x[oy * 224 + ky * 112 - 103];
				x_5 = x[oy * 224 + ky * 112 - 101];
				x_6 = x[oy * 224 + ky * 112 - 99];
				x_0 = x[oy * 224 + ky * 112 + 12433];
				LANES for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[ky * 144 + 144 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				}
				x_1 = x[oy * 224 + ky * 112 + 12435];
				x_2 = x[oy * 224 + ky * 112 + 12437];
				x_3 = x[oy * 224 + ky * 112 + 12439];
				x_4 = x[oy * 224 + ky * 112 + 12441];
				x_5 = x[oy * 224 + ky * 112 + 12443];
				x_6 = x[oy * 224 + ky * 112 + 12445];
				x_0 = x[oy * 224 + ky * 112 + 24977];
				LANES for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[ky * 144 + 160 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				}
				x_1 = x[oy * 224 + ky * 112 + 24979];
				x_2 = x[oy * 224 + ky * 112 + 24981];
				x_3 = x[oy * 224 + ky * 112 + 24983];
				x_4 = x[oy * 224 + ky * 112 + 24985];
				x_5 = x[oy * 224 + ky * 112 + 24987];
				x_6 = x[oy * 224 + ky * 112 + 24989];
				LANES for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				float below_0, below_1, below_2, below_3;
				slope_0[l] = w[16 + l];
				below_0 = vmin(c_0, acc_0_0[l]);
				below_1 = vmin(c_0, acc_1_0[l]);
				below_2 = vmin(c_0, acc_2_0[l]);
				below_3 = vmin(c_0, acc_3_0[l]);
				acc_0_0[l] = vmax(c_0, acc_0_0[l]);
				acc_1_0[l] = vmax(c_0, acc_1_0[l]);
				acc_2_0[l] = vmax(c_0, acc_2_0[l]);
				acc_3_0[l] = vmax(c_0, acc_3_0[l]);
				acc_0_0[l] = below_0 * slope_0[l] + acc_0_0[l];
				acc_1_0[l] = below_1 * slope_0[l] + acc_1_0[l];
				acc_2_0[l] = below_2 * slope_0[l] + acc_2_0[l];
				acc_3_0[l] = below_3 * slope_0[l] + acc_3_0[l];
			}
			vstorelo(y + oy * 896, acc_0_0);
			vstorelo(y + oy * 896 + 16, acc_1_0);
			vstorelo(y + oy * 896 + 32, acc_2_0);
			vstorelo(y + oy * 896 + 48, acc_3_0);
			LANES for (int l = 0; l < 16; l++) {
				float below_0, below_1, below_2;
				below_0 = vmin(c_0, acc_4_0[l]);
				below_1 = vmin(c_0, acc_5_0[l]);
				below_2 = vmin(c_0, acc_6_0[l]);
				acc_4_0[l] = vmax(c_0, acc_4_0[l]);
				acc_5_0[l] = vmax(c_0, acc_5_0[l]);
				acc_6_0[l] = vmax(c_0, acc_6_0[l]);
				acc_4_0[l] = below_0 * slope_0[l] + acc_4_0[l];
				acc_5_0[l] = below_1 * slope_0[l] + acc_5_0[l];
				acc_6_0[l] = below_2 * slope_0[l] + acc_6_0[l];
			}
			vstorelo(y + oy * 896 + 64, acc_4_0);
			vstorelo(y + oy * 896 + 80, acc_5_0);
			vstorelo(y + oy * 896 + 96, acc_6_0);
			for (int ox = 0; ox < 7; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[0 + l];
					acc_1_0[l] = w[0 + l];
					acc_2_0[l] = w[0 + l];
					acc_3_0[l] = w[0 + l];
					acc_4_0[l] = w[0 + l];
					acc_5_0[l] = w[0 + l];
					acc_6_0[l] = w[0 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					x_0 = x[oy * 224 + ky * 112 + ox * 14 - 99];
					x_1 = x[oy * 224 + ky * 112 + ox * 14 - 97];
					x_2 = x[oy * 224 + ky * 112 + ox * 14 - 95];
					x_3 = x[oy * 224 + ky * 112 + ox * 14 - 93];
					x_4 = x[oy * 224 + ky * 112 + ox * 14 - 91];
					x_5 = x[oy * 224 + ky * 112 + ox * 14 - 89];
					x_6 = x[oy * 224 + ky * 112 + ox * 14 - 87];
					LANES for (int l = 0; l < 16; l++) {
						w_0[l] = w[ky * 144 + 32 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					}
					x_0 = x[oy * 224 + ky * 112 + ox * 14 + 12445];
					x_1 = x[oy * 224 + ky * 112 + ox * 14 + 12447];
					x_2 = x[oy * 224 + ky * 112 + ox * 14 + 12449];
					x_3 = x[oy * 224 + ky * 112 + ox * 14 + 12451];
					x_4 = x[oy * 224 + ky * 112 + ox * 14 + 12453];
					x_5 = x[oy * 224 + ky * 112 + ox * 14 + 12455];
					x_6 = x[oy * 224 + ky * 112 + ox * 14 + 12457];
					LANES for (int l = 0; l < 16; l++) {
						w_0[l] = w[ky * 144 + 48 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					}
					x_0 = x[oy * 224 + ky * 112 + ox * 14 + 24989];
					x_1 = x[oy * 224 + ky * 112 + ox * 14 + 24991];
					x_2 = x[oy * 224 + ky * 112 + ox * 14 + 24993];
					x_3 = x[oy * 224 + ky * 112 + ox * 14 + 24995];
					x_4 = x[oy * 224 + ky * 112 + ox * 14 + 24997];
					x_5 = x[oy * 224 + ky * 112 + ox * 14 + 24999];
					x_6 = x[oy * 224 + ky * 112 + ox * 14 + 25001];
					LANES for (int l = 0; l < 16; l++) {
						w_0[l] = w[ky * 144 + 64 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					}
					x_0 = x[oy * 224 + ky * 112 + ox * 14 - 98];
					x_1 = x[oy * 224 + ky * 112 + ox * 14 - 96];
					x_2 = x[oy * 224 + ky * 112 + ox * 14 - 94];
					x_3 = x[oy * 224 + ky * 112 + ox * 14 - 92];
					x_4 = x[oy * 224 + ky * 112 + ox * 14 - 90];
					x_5 = x[oy * 224 + ky * 112 + ox * 14 - 88];
					x_6 = x[oy * 224 + ky * 112 + ox * 14 - 86];
					LANES for (int l = 0; l < 16; l++) {
						w_0[l] = w[ky * 144 + 80 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					}
					x_0 = x[oy * 224 + ky * 112 + ox * 14 + 12446];
					x_1 = x[oy * 224 + ky * 112 + ox * 14 + 12448];
					x_2 = x[oy * 224 + ky * 112 + ox * 14 + 12450];
					x_3 = x[oy * 224 + ky * 112 + ox * 14 + 12452];
					x_4 = x[oy * 224 + ky * 112 + ox * 14 + 12454];
					x_5 = x[oy * 224 + ky * 112 + ox * 14 + 12456];
					x_6 = x[oy * 224 + ky * 112 + ox * 14 + 12458];
					LANES for (int l = 0; l < 16; l++) {
						w_0[l] = w[ky * 144 + 96 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					}
					x_0 = x[oy * 224 + ky * 112 + ox * 14 + 24990];
					x_1 = x[oy * 224 + ky * 112 + ox * 14 + 24992];
					x_2 = x[oy * 224 + ky * 112 + ox * 14 + 24994];
					x_3 = x[oy * 224 + ky * 112 + ox * 14 + 24996];
					x_4 = x[oy * 224 + ky * 112 + ox * 14 + 24998];
					x_5 = x[oy * 224 + ky * 112 + ox * 14 + 25000];
					x_6 = x[oy * 224 + ky * 112 + ox * 14 + 25002];
					LANES for (int l = 0; l < 16; l++) {
						w_0[l] = w[ky * 144 + 112 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					}
					x_0 = x[oy * 224 + ky * 112 + ox * 14 - 97];
					x_1 = x[oy * 224 + ky * 112 + ox * 14 - 95];
					x_2 = x[oy * 224 + ky * 112 + ox * 14 - 93];
					x_3 = x[oy * 224 + ky * 112 + ox * 14 - 91];
					x_4 = x[oy * 224 + ky * 112 + ox * 14 - 89];
					x_5 = x[oy * 224 + ky * 112 + ox * 14 - 87];
					x_6 = x[oy * 224 + ky * 112 + ox * 14 - 85];
					LANES for (int l = 0; l < 16; l++) {
						w_0[l] = w[ky * 144 + 128 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					}
					x_0 = x[oy * 224 + ky * 112 + ox * 14 + 12447];
					x_1 = x[oy * 224 + ky * 112 + ox * 14 + 12449];
					x_2 = x[oy * 224 + ky * 112 + ox * 14 + 12451];
					x_3 = x[oy * 224 + ky * 112 + ox * 14 + 12453];
					x_4 = x[oy * 224 + ky * 112 + ox * 14 + 12455];
					x_5 = x[oy * 224 + ky * 112 + ox * 14 + 12457];
					x_6 = x[oy * 224 + ky * 112 + ox * 14 + 12459];
					LANES for (int l = 0; l < 16; l++) {
						w_0[l] = w[ky * 144 + 144 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					}
					x_0 = x[oy * 224 + ky * 112 + ox * 14 + 24991];
					x_1 = x[oy * 224 + ky * 112 + ox * 14 + 24993];
					x_2 = x[oy * 224 + ky * 112 + ox * 14 + 24995];
					x_3 = x[oy * 224 + ky * 112 + ox * 14 + 24997];
					x_4 = x[oy * 224 + ky * 112 + ox * 14 + 24999];
					x_5 = x[oy * 224 + ky * 112 + ox * 14 + 25001];
					x_6 = x[oy * 224 + ky * 112 + ox * 14 + 25003];
					LANES for (int l = 0; l < 16; l++) {
						w_0[l] = w[ky * 144 + 160 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3;
					slope_0[l] = w[16 + l];
					below_0 = vmin(c_0, acc_0_0[l]);
					below_1 = vmin(c_0, acc_1_0[l]);
					below_2 = vmin(c_0, acc_2_0[l]);
					below_3 = vmin(c_0, acc_3_0[l]);
					acc_0_0[l] = vmax(c_0, acc_0_0[l]);
					acc_1_0[l] = vmax(c_0, acc_1_0[l]);
					acc_2_0[l] = vmax(c_0, acc_2_0[l]);
					acc_3_0[l] = vmax(c_0, acc_3_0[l]);
					acc_0_0[l] = below_0 * slope_0[l] + acc_0_0[l];
					acc_1_0[l] = below_1 * slope_0[l] + acc_1_0[l];
					acc_2_0[l] = below_2 * slope_0[l] + acc_2_0[l];
					acc_3_0[l] = below_3 * slope_0[l] + acc_3_0[l];
				}
				vstorelo(y + ox * 112 + oy * 896 + 112, acc_0_0);
				vstorelo(y + ox * 112 + oy * 896 + 128, acc_1_0);
				vstorelo(y + ox * 112 + oy * 896 + 144, acc_2_0);
				vstorelo(y + ox * 112 + oy * 896 + 160, acc_3_0);
				LANES for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2;
					below_0 = vmin(c_0, acc_4_0[l]);
					below_1 = vmin(c_0, acc_5_0[l]);
					below_2 = vmin(c_0, acc_6_0[l]);
					acc_4_0[l] = vmax(c_0, acc_4_0[l]);
					acc_5_0[l] = vmax(c_0, acc_5_0[l]);
					acc_6_0[l] = vmax(c_0, acc_6_0[l]);
					acc_4_0[l] = below_0 * slope_0[l] + acc_4_0[l];
					acc_5_0[l] = below_1 * slope_0[l] + acc_5_0[l];
					acc_6_0[l] = below_2 * slope_0[l] + acc_6_0[l];
				}
				vstorelo(y + ox * 112 + oy * 896 + 176, acc_4_0);
				vstorelo(y + ox * 112 + oy * 896 + 192, acc_5_0);
				vstorelo(y + ox * 112 + oy * 896 + 208, acc_6_0);
			}
		}
	}
}

/* 1082496 flops, reads 1228032 bytes, writes 200704, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void dw3_s1_56x56_8_prelu_f32__c99_7(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {56, 28, 56, 18, 37, 56, 14, 28, 42, 56};
	static const int first_3[10] = {0, 0, 28, 0, 18, 37, 0, 14, 28, 42};
	static const int first_row_4[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_5[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 2};
	const float c_0 = 0.0f;
	float acc_0[16], acc_1[16], acc_2[16], acc_3[16], acc_4[16], acc_5[16], acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int oy = first_3[piece]; oy < end_2[piece]; oy++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0[l] = w[0 + l];
				acc_1[l] = w[0 + l];
				acc_2[l] = w[0 + l];
				acc_3[l] = w[0 + l];
				acc_4[l] = w[0 + l];
				acc_5[l] = w[0 + l];
				acc_6[l] = w[0 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[ky * 48 + 32 + l];
					w_1 = w[ky * 48 + 48 + l];
					w_2 = w[ky * 48 + 64 + l];
					column = x[oy * 896 + ky * 896 - 896 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[oy * 896 + ky * 896 - 880 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[oy * 896 + ky * 896 - 864 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[oy * 896 + ky * 896 - 848 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					acc_4[l] = column * w_0 + acc_4[l];
					column = x[oy * 896 + ky * 896 - 832 + l];
					acc_3[l] = column * w_2 + acc_3[l];
					acc_4[l] = column * w_1 + acc_4[l];
					acc_5[l] = column * w_0 + acc_5[l];
					column = x[oy * 896 + ky * 896 - 816 + l];
					acc_4[l] = column * w_2 + acc_4[l];
					acc_5[l] = column * w_1 + acc_5[l];
					acc_6[l] = column * w_0 + acc_6[l];
					column = x[oy * 896 + ky * 896 - 800 + l];
					acc_5[l] = column * w_2 + acc_5[l];
					acc_6[l] = column * w_1 + acc_6[l];
					column = x[oy * 896 + ky * 896 - 784 + l];
					acc_6[l] = column * w_2 + acc_6[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				float slope, below_0, below_1, below_2, below_3;
				slope = w[16 + l];
				below_0 = vmin(c_0, acc_0[l]);
				below_1 = vmin(c_0, acc_1[l]);
				below_2 = vmin(c_0, acc_2[l]);
				below_3 = vmin(c_0, acc_3[l]);
				acc_0[l] = vmax(c_0, acc_0[l]);
				acc_1[l] = vmax(c_0, acc_1[l]);
				acc_2[l] = vmax(c_0, acc_2[l]);
				acc_3[l] = vmax(c_0, acc_3[l]);
				acc_0[l] = below_0 * slope + acc_0[l];
				acc_1[l] = below_1 * slope + acc_1[l];
				acc_2[l] = below_2 * slope + acc_2[l];
				acc_3[l] = below_3 * slope + acc_3[l];
				y[oy * 896 + l] = acc_0[l];
				y[oy * 896 + 16 + l] = acc_1[l];
				y[oy * 896 + 32 + l] = acc_2[l];
				y[oy * 896 + 48 + l] = acc_3[l];
				below_0 = vmin(c_0, acc_4[l]);
				below_1 = vmin(c_0, acc_5[l]);
				below_2 = vmin(c_0, acc_6[l]);
				acc_4[l] = vmax(c_0, acc_4[l]);
				acc_5[l] = vmax(c_0, acc_5[l]);
				acc_6[l] = vmax(c_0, acc_6[l]);
				acc_4[l] = below_0 * slope + acc_4[l];
				acc_5[l] = below_1 * slope + acc_5[l];
				acc_6[l] = below_2 * slope + acc_6[l];
				y[oy * 896 + 64 + l] = acc_4[l];
				y[oy * 896 + 80 + l] = acc_5[l];
				y[oy * 896 + 96 + l] = acc_6[l];
			}
			for (int ox = 0; ox < 6; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[0 + l];
					acc_1[l] = w[0 + l];
					acc_2[l] = w[0 + l];
					acc_3[l] = w[0 + l];
					acc_4[l] = w[0 + l];
					acc_5[l] = w[0 + l];
					acc_6[l] = w[0 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[ky * 48 + 32 + l];
						w_1 = w[ky * 48 + 48 + l];
						w_2 = w[ky * 48 + 64 + l];
						column = x[oy * 896 + ky * 896 + ox * 112 - 800 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = x[oy * 896 + ky * 896 + ox * 112 - 784 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = x[oy * 896 + ky * 896 + ox * 112 - 768 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = x[oy * 896 + ky * 896 + ox * 112 - 752 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = x[oy * 896 + ky * 896 + ox * 112 - 736 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = x[oy * 896 + ky * 896 + ox * 112 - 720 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = x[oy * 896 + ky * 896 + ox * 112 - 704 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = x[oy * 896 + ky * 896 + ox * 112 - 688 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = x[oy * 896 + ky * 896 + ox * 112 - 672 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float slope, below_0, below_1, below_2, below_3;
					slope = w[16 + l];
					below_0 = vmin(c_0, acc_0[l]);
					below_1 = vmin(c_0, acc_1[l]);
					below_2 = vmin(c_0, acc_2[l]);
					below_3 = vmin(c_0, acc_3[l]);
					acc_0[l] = vmax(c_0, acc_0[l]);
					acc_1[l] = vmax(c_0, acc_1[l]);
					acc_2[l] = vmax(c_0, acc_2[l]);
					acc_3[l] = vmax(c_0, acc_3[l]);
					acc_0[l] = below_0 * slope + acc_0[l];
					acc_1[l] = below_1 * slope + acc_1[l];
					acc_2[l] = below_2 * slope + acc_2[l];
					acc_3[l] = below_3 * slope + acc_3[l];
					y[oy * 896 + ox * 112 + 112 + l] = acc_0[l];
					y[oy * 896 + ox * 112 + 128 + l] = acc_1[l];
					y[oy * 896 + ox * 112 + 144 + l] = acc_2[l];
					y[oy * 896 + ox * 112 + 160 + l] = acc_3[l];
					below_0 = vmin(c_0, acc_4[l]);
					below_1 = vmin(c_0, acc_5[l]);
					below_2 = vmin(c_0, acc_6[l]);
					acc_4[l] = vmax(c_0, acc_4[l]);
					acc_5[l] = vmax(c_0, acc_5[l]);
					acc_6[l] = vmax(c_0, acc_6[l]);
					acc_4[l] = below_0 * slope + acc_4[l];
					acc_5[l] = below_1 * slope + acc_5[l];
					acc_6[l] = below_2 * slope + acc_6[l];
					y[oy * 896 + ox * 112 + 176 + l] = acc_4[l];
					y[oy * 896 + ox * 112 + 192 + l] = acc_5[l];
					y[oy * 896 + ox * 112 + 208 + l] = acc_6[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				acc_0[l] = w[0 + l];
				acc_1[l] = w[0 + l];
				acc_2[l] = w[0 + l];
				acc_3[l] = w[0 + l];
				acc_4[l] = w[0 + l];
				acc_5[l] = w[0 + l];
				acc_6[l] = w[0 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[ky * 48 + 32 + l];
					w_1 = w[ky * 48 + 48 + l];
					w_2 = w[ky * 48 + 64 + l];
					column = x[oy * 896 + ky * 896 - 128 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[oy * 896 + ky * 896 - 112 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[oy * 896 + ky * 896 - 96 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[oy * 896 + ky * 896 - 80 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[oy * 896 + ky * 896 - 64 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					acc_4[l] = column * w_0 + acc_4[l];
					column = x[oy * 896 + ky * 896 - 48 + l];
					acc_3[l] = column * w_2 + acc_3[l];
					acc_4[l] = column * w_1 + acc_4[l];
					acc_5[l] = column * w_0 + acc_5[l];
					column = x[oy * 896 + ky * 896 - 32 + l];
					acc_4[l] = column * w_2 + acc_4[l];
					acc_5[l] = column * w_1 + acc_5[l];
					acc_6[l] = column * w_0 + acc_6[l];
					column = x[oy * 896 + ky * 896 - 16 + l];
					acc_5[l] = column * w_2 + acc_5[l];
					acc_6[l] = column * w_1 + acc_6[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				float slope, below_0, below_1, below_2, below_3;
				slope = w[16 + l];
				below_0 = vmin(c_0, acc_0[l]);
				below_1 = vmin(c_0, acc_1[l]);
				below_2 = vmin(c_0, acc_2[l]);
				below_3 = vmin(c_0, acc_3[l]);
				acc_0[l] = vmax(c_0, acc_0[l]);
				acc_1[l] = vmax(c_0, acc_1[l]);
				acc_2[l] = vmax(c_0, acc_2[l]);
				acc_3[l] = vmax(c_0, acc_3[l]);
				acc_0[l] = below_0 * slope + acc_0[l];
				acc_1[l] = below_1 * slope + acc_1[l];
				acc_2[l] = below_2 * slope + acc_2[l];
				acc_3[l] = below_3 * slope + acc_3[l];
				y[oy * 896 + 784 + l] = acc_0[l];
				y[oy * 896 + 800 + l] = acc_1[l];
				y[oy * 896 + 816 + l] = acc_2[l];
				y[oy * 896 + 832 + l] = acc_3[l];
				below_0 = vmin(c_0, acc_4[l]);
				below_1 = vmin(c_0, acc_5[l]);
				below_2 = vmin(c_0, acc_6[l]);
				acc_4[l] = vmax(c_0, acc_4[l]);
				acc_5[l] = vmax(c_0, acc_5[l]);
				acc_6[l] = vmax(c_0, acc_6[l]);
				acc_4[l] = below_0 * slope + acc_4[l];
				acc_5[l] = below_1 * slope + acc_5[l];
				acc_6[l] = below_2 * slope + acc_6[l];
				y[oy * 896 + 848 + l] = acc_4[l];
				y[oy * 896 + 864 + l] = acc_5[l];
				y[oy * 896 + 880 + l] = acc_6[l];
			}
		}
	}
}

/* 487424 flops, reads 430080 bytes, writes 100352, at most 9 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_56x56_8_8_add_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, const float *MIXFACENET_XS_C99_RESTRICT r, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {448, 224, 448, 149, 299, 448, 112, 224, 336, 448};
	static const int first_3[10] = {0, 0, 224, 0, 149, 299, 0, 112, 224, 336};
	static const int lanes_4[16] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_5[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x2_0[16];
	float x2_1[16], x2_2[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16];
	float sum2_0_2[16], sum2_0_3[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], res[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int k = 0; k < 2; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 16);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 32);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 48);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 64);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 80);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 96);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 16 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 2);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 18);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 34);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 66);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 82);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 98);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 32 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			vpairadd(sum2_0_1, acc_2_0, acc_3_0);
			vpairadd(sum2_0_2, acc_4_0, acc_5_0);
			vpairadd(sum2_0_3, acc_6_0, acc_6_0);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[0 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[0 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[0 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[0 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vloadn(res_0, r + ox * 112, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 112 + 16, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 112 + 32, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 112 + 48, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 112 + 64, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 112 + 80, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_2[l] = sum2_0_2[l] + gathered_1[l];
			}
			vloadn(res, r + ox * 112 + 96, 0, 8);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_3[l] = sum2_0_3[l] + res[l];
				y[ox * 56 + l] = sum2_0_0[l];
				y[ox * 56 + 16 + l] = sum2_0_1[l];
				y[ox * 56 + 32 + l] = sum2_0_2[l];
			}
			vstorelo(y + ox * 56 + 48, sum2_0_3);
		}
	}
}

/* 5104000 flops, reads 5089024 bytes, writes 1204224, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_dw3_s1_56x56_8_48_prelu_f32__c99_7x1_7(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT slab, float *MIXFACENET_XS_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 3, 6, 9, 12, 15, 18, 21, 24, 27};
	static const int end_piece_1[10] = {3, 6, 9, 12, 15, 18, 21, 24, 27, 30};
	static const int end_2[30] = {1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1,
		1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2};
	static const int first_3[30] = {0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0,
		1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1};
	static const int end_4[30] = {448, 448, 448, 232, 232, 232, 448, 448, 448, 152, 152, 152, 304, 304, 304, 448,
		448, 448, 120, 120, 120, 232, 232, 232, 344, 344, 344, 448, 448, 448};
	static const int first_5[30] = {0, 0, 0, 0, 0, 0, 216, 216, 216, 0, 0, 0, 136, 136, 136, 288,
		288, 288, 0, 0, 0, 104, 104, 104, 216, 216, 216, 328, 328, 328};
	static const int first_6[30] = {0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0,
		0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1};
	static const int lanes_7[16] = {0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15};
	static const int end_8[30] = {1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1,
		2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3};
	static const int first_9[30] = {0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0,
		1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2};
	static const int end_10[30] = {56, 56, 56, 28, 28, 28, 56, 56, 56, 18, 18, 18, 37, 37, 37, 56,
		56, 56, 14, 14, 14, 28, 28, 28, 42, 42, 42, 56, 56, 56};
	static const int first_11[30] = {0, 0, 0, 0, 0, 0, 28, 28, 28, 0, 0, 0, 18, 18, 18, 37,
		37, 37, 0, 0, 0, 14, 14, 14, 28, 28, 28, 42, 42, 42};
	static const int first_row_12[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_13[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 2};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, x2_0[16], x2_1[16];
	float x2_2[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sorted_0_0[16], sorted_1_0[16], sorted_2_0[16];
	float sorted_3_0[16], sorted_4_0[16], sorted_5_0[16], sorted_6_0[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	float acc_4[16], acc_5[16], acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 192 + l];
					acc_1_0[l] = w[p * 192 + l];
					acc_2_0[l] = w[p * 192 + l];
					acc_3_0[l] = w[p * 192 + l];
					acc_4_0[l] = w[p * 192 + l];
					acc_5_0[l] = w[p * 192 + l];
					acc_6_0[l] = w[p * 192 + l];
				}
				for (int k = 0; k < 2; k++) {
					x_0 = x[p * 1 + ox * 56 + k * 4];
					x_1 = x[p * 1 + ox * 56 + k * 4 + 8];
					x_2 = x[p * 1 + ox * 56 + k * 4 + 16];
					x_3 = x[p * 1 + ox * 56 + k * 4 + 24];
					x_4 = x[p * 1 + ox * 56 + k * 4 + 32];
					x_5 = x[p * 1 + ox * 56 + k * 4 + 40];
					x_6 = x[p * 1 + ox * 56 + k * 4 + 48];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 192 + k * 32 + 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[p * 1 + ox * 56 + k * 4 + 2];
					x_1 = x[p * 1 + ox * 56 + k * 4 + 10];
					x_2 = x[p * 1 + ox * 56 + k * 4 + 18];
					x_3 = x[p * 1 + ox * 56 + k * 4 + 26];
					x_4 = x[p * 1 + ox * 56 + k * 4 + 34];
					x_5 = x[p * 1 + ox * 56 + k * 4 + 42];
					x_6 = x[p * 1 + ox * 56 + k * 4 + 50];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 192 + k * 32 + 48 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float slope_0, below_0, below_1, below_2, below_3;
					slope_0 = w[p * 192 + 16 + l];
					below_0 = vmin(c_0, acc_0_0[l]);
					below_1 = vmin(c_0, acc_1_0[l]);
					below_2 = vmin(c_0, acc_2_0[l]);
					below_3 = vmin(c_0, acc_3_0[l]);
					acc_0_0[l] = vmax(c_0, acc_0_0[l]);
					acc_1_0[l] = vmax(c_0, acc_1_0[l]);
					acc_2_0[l] = vmax(c_0, acc_2_0[l]);
					acc_3_0[l] = vmax(c_0, acc_3_0[l]);
					acc_0_0[l] = below_0 * slope_0 + acc_0_0[l];
					acc_1_0[l] = below_1 * slope_0 + acc_1_0[l];
					acc_2_0[l] = below_2 * slope_0 + acc_2_0[l];
					acc_3_0[l] = below_3 * slope_0 + acc_3_0[l];
					slab[ox * 112 + l] = acc_0_0[l];
					slab[ox * 112 + 16 + l] = acc_1_0[l];
					slab[ox * 112 + 32 + l] = acc_2_0[l];
					slab[ox * 112 + 48 + l] = acc_3_0[l];
					below_0 = vmin(c_0, acc_4_0[l]);
					below_1 = vmin(c_0, acc_5_0[l]);
					below_2 = vmin(c_0, acc_6_0[l]);
					acc_4_0[l] = vmax(c_0, acc_4_0[l]);
					acc_5_0[l] = vmax(c_0, acc_5_0[l]);
					acc_6_0[l] = vmax(c_0, acc_6_0[l]);
					acc_4_0[l] = below_0 * slope_0 + acc_4_0[l];
					acc_5_0[l] = below_1 * slope_0 + acc_5_0[l];
					acc_6_0[l] = below_2 * slope_0 + acc_6_0[l];
					slab[ox * 112 + 64 + l] = acc_4_0[l];
					slab[ox * 112 + 80 + l] = acc_5_0[l];
					slab[ox * 112 + 96 + l] = acc_6_0[l];
				}
			}
		}
		for (int p = first_6[piece]; p < first_3[piece]; p++) {
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = c_0;
					acc_1_0[l] = c_0;
					acc_2_0[l] = c_0;
					acc_3_0[l] = c_0;
					acc_4_0[l] = c_0;
					acc_5_0[l] = c_0;
					acc_6_0[l] = c_0;
				}
				for (int k = 0; k < 2; k++) {
					vsplat2(x2_0, x + ox * 56 + k * 4);
					vsplat2(x2_1, x + ox * 56 + k * 4 + 8);
					vsplat2(x2_2, x + ox * 56 + k * 4 + 16);
					vsplat2(x2_3, x + ox * 56 + k * 4 + 24);
					vsplat2(x2_4, x + ox * 56 + k * 4 + 32);
					vsplat2(x2_5, x + ox * 56 + k * 4 + 40);
					vsplat2(x2_6, x + ox * 56 + k * 4 + 48);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[k * 32 + 128 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
					vsplat2(x2_0, x + ox * 56 + k * 4 + 2);
					vsplat2(x2_1, x + ox * 56 + k * 4 + 10);
					vsplat2(x2_2, x + ox * 56 + k * 4 + 18);
					vsplat2(x2_3, x + ox * 56 + k * 4 + 26);
					vsplat2(x2_4, x + ox * 56 + k * 4 + 34);
					vsplat2(x2_5, x + ox * 56 + k * 4 + 42);
					vsplat2(x2_6, x + ox * 56 + k * 4 + 50);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[k * 32 + 144 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
				}
				vperm(sorted_0_0, acc_0_0, acc_0_0, lanes_7);
				vperm(sorted_1_0, acc_1_0, acc_1_0, lanes_7);
				vperm(sorted_2_0, acc_2_0, acc_2_0, lanes_7);
				vperm(sorted_3_0, acc_3_0, acc_3_0, lanes_7);
				vperm(sorted_4_0, acc_4_0, acc_4_0, lanes_7);
				vperm(sorted_5_0, acc_5_0, acc_5_0, lanes_7);
				vperm(sorted_6_0, acc_6_0, acc_6_0, lanes_7);
				LANES for (int l = 0; l < 16; l++) {
					float slope_0, below_0, below_1, below_2, below_3, bias;
					bias = w[96 + l];
					sorted_0_0[l] = sorted_0_0[l] + bias;
					slope_0 = w[112 + l];
					bias = w[96 + l];
					sorted_1_0[l] = sorted_1_0[l] + bias;
					slope_0 = w[112 + l];
					bias = w[96 + l];
					sorted_2_0[l] = sorted_2_0[l] + bias;
					slope_0 = w[112 + l];
					bias = w[96 + l];
					sorted_3_0[l] = sorted_3_0[l] + bias;
					slope_0 = w[112 + l];
					bias = w[96 + l];
					sorted_4_0[l] = sorted_4_0[l] + bias;
					slope_0 = w[112 + l];
					bias = w[96 + l];
					sorted_5_0[l] = sorted_5_0[l] + bias;
					slope_0 = w[112 + l];
					bias = w[96 + l];
					sorted_6_0[l] = sorted_6_0[l] + bias;
					slope_0 = w[112 + l];
					below_0 = vmin(c_0, sorted_0_0[l]);
					below_1 = vmin(c_0, sorted_1_0[l]);
					below_2 = vmin(c_0, sorted_2_0[l]);
					below_3 = vmin(c_0, sorted_3_0[l]);
					sorted_0_0[l] = vmax(c_0, sorted_0_0[l]);
					sorted_1_0[l] = vmax(c_0, sorted_1_0[l]);
					sorted_2_0[l] = vmax(c_0, sorted_2_0[l]);
					sorted_3_0[l] = vmax(c_0, sorted_3_0[l]);
					sorted_0_0[l] = below_0 * slope_0 + sorted_0_0[l];
					sorted_1_0[l] = below_1 * slope_0 + sorted_1_0[l];
					sorted_2_0[l] = below_2 * slope_0 + sorted_2_0[l];
					sorted_3_0[l] = below_3 * slope_0 + sorted_3_0[l];
					slab[ox * 112 + l] = sorted_0_0[l];
					slab[ox * 112 + 16 + l] = sorted_1_0[l];
					slab[ox * 112 + 32 + l] = sorted_2_0[l];
					slab[ox * 112 + 48 + l] = sorted_3_0[l];
					below_0 = vmin(c_0, sorted_4_0[l]);
					below_1 = vmin(c_0, sorted_5_0[l]);
					below_2 = vmin(c_0, sorted_6_0[l]);
					sorted_4_0[l] = vmax(c_0, sorted_4_0[l]);
					sorted_5_0[l] = vmax(c_0, sorted_5_0[l]);
					sorted_6_0[l] = vmax(c_0, sorted_6_0[l]);
					sorted_4_0[l] = below_0 * slope_0 + sorted_4_0[l];
					sorted_5_0[l] = below_1 * slope_0 + sorted_5_0[l];
					sorted_6_0[l] = below_2 * slope_0 + sorted_6_0[l];
					slab[ox * 112 + 64 + l] = sorted_4_0[l];
					slab[ox * 112 + 80 + l] = sorted_5_0[l];
					slab[ox * 112 + 96 + l] = sorted_6_0[l];
				}
			}
		}
		for (int b = first_9[piece]; b < end_8[piece]; b++) {
			for (int oy = first_11[piece]; oy < end_10[piece]; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 176 + 288 + l];
					acc_1[l] = w[b * 176 + 288 + l];
					acc_2[l] = w[b * 176 + 288 + l];
					acc_3[l] = w[b * 176 + 288 + l];
					acc_4[l] = w[b * 176 + 288 + l];
					acc_5[l] = w[b * 176 + 288 + l];
					acc_6[l] = w[b * 176 + 288 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 176 + ky * 48 + 320 + l];
						w_1 = w[b * 176 + ky * 48 + 336 + l];
						w_2 = w[b * 176 + ky * 48 + 352 + l];
						column = slab[oy * 896 + ky * 896 - 896 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 896 + ky * 896 - 880 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 864 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 848 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 896 - 832 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 896 - 816 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 800 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 784 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 176 + 304 + l];
					below_0 = vmin(c_0, acc_0[l]);
					below_1 = vmin(c_0, acc_1[l]);
					below_2 = vmin(c_0, acc_2[l]);
					below_3 = vmin(c_0, acc_3[l]);
					acc_0[l] = vmax(c_0, acc_0[l]);
					acc_1[l] = vmax(c_0, acc_1[l]);
					acc_2[l] = vmax(c_0, acc_2[l]);
					acc_3[l] = vmax(c_0, acc_3[l]);
					acc_0[l] = below_0 * slope + acc_0[l];
					acc_1[l] = below_1 * slope + acc_1[l];
					acc_2[l] = below_2 * slope + acc_2[l];
					acc_3[l] = below_3 * slope + acc_3[l];
					y[b * 50176 + oy * 896 + l] = acc_0[l];
					y[b * 50176 + oy * 896 + 16 + l] = acc_1[l];
					y[b * 50176 + oy * 896 + 32 + l] = acc_2[l];
					y[b * 50176 + oy * 896 + 48 + l] = acc_3[l];
					below_0 = vmin(c_0, acc_4[l]);
					below_1 = vmin(c_0, acc_5[l]);
					below_2 = vmin(c_0, acc_6[l]);
					acc_4[l] = vmax(c_0, acc_4[l]);
					acc_5[l] = vmax(c_0, acc_5[l]);
					acc_6[l] = vmax(c_0, acc_6[l]);
					acc_4[l] = below_0 * slope + acc_4[l];
					acc_5[l] = below_1 * slope + acc_5[l];
					acc_6[l] = below_2 * slope + acc_6[l];
					y[b * 50176 + oy * 896 + 64 + l] = acc_4[l];
					y[b * 50176 + oy * 896 + 80 + l] = acc_5[l];
					y[b * 50176 + oy * 896 + 96 + l] = acc_6[l];
				}
				for (int ox = 0; ox < 6; ox++) {
					LANES for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 176 + 288 + l];
						acc_1[l] = w[b * 176 + 288 + l];
						acc_2[l] = w[b * 176 + 288 + l];
						acc_3[l] = w[b * 176 + 288 + l];
						acc_4[l] = w[b * 176 + 288 + l];
						acc_5[l] = w[b * 176 + 288 + l];
						acc_6[l] = w[b * 176 + 288 + l];
					}
					for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column;
							w_0 = w[b * 176 + ky * 48 + 320 + l];
							w_1 = w[b * 176 + ky * 48 + 336 + l];
							w_2 = w[b * 176 + ky * 48 + 352 + l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 800 + l];
							acc_0[l] = column * w_0 + acc_0[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 784 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							acc_1[l] = column * w_0 + acc_1[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 768 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							acc_2[l] = column * w_0 + acc_2[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 752 + l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							acc_3[l] = column * w_0 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 736 + l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							acc_4[l] = column * w_0 + acc_4[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 720 + l];
							acc_3[l] = column * w_2 + acc_3[l];
							acc_4[l] = column * w_1 + acc_4[l];
							acc_5[l] = column * w_0 + acc_5[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 704 + l];
							acc_4[l] = column * w_2 + acc_4[l];
							acc_5[l] = column * w_1 + acc_5[l];
							acc_6[l] = column * w_0 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 688 + l];
							acc_5[l] = column * w_2 + acc_5[l];
							acc_6[l] = column * w_1 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 672 + l];
							acc_6[l] = column * w_2 + acc_6[l];
						}
					}
					LANES for (int l = 0; l < 16; l++) {
						float below_0, below_1, below_2, below_3, slope;
						slope = w[b * 176 + 304 + l];
						below_0 = vmin(c_0, acc_0[l]);
						below_1 = vmin(c_0, acc_1[l]);
						below_2 = vmin(c_0, acc_2[l]);
						below_3 = vmin(c_0, acc_3[l]);
						acc_0[l] = vmax(c_0, acc_0[l]);
						acc_1[l] = vmax(c_0, acc_1[l]);
						acc_2[l] = vmax(c_0, acc_2[l]);
						acc_3[l] = vmax(c_0, acc_3[l]);
						acc_0[l] = below_0 * slope + acc_0[l];
						acc_1[l] = below_1 * slope + acc_1[l];
						acc_2[l] = below_2 * slope + acc_2[l];
						acc_3[l] = below_3 * slope + acc_3[l];
						y[b * 50176 + oy * 896 + ox * 112 + 112 + l] = acc_0[l];
						y[b * 50176 + oy * 896 + ox * 112 + 128 + l] = acc_1[l];
						y[b * 50176 + oy * 896 + ox * 112 + 144 + l] = acc_2[l];
						y[b * 50176 + oy * 896 + ox * 112 + 160 + l] = acc_3[l];
						below_0 = vmin(c_0, acc_4[l]);
						below_1 = vmin(c_0, acc_5[l]);
						below_2 = vmin(c_0, acc_6[l]);
						acc_4[l] = vmax(c_0, acc_4[l]);
						acc_5[l] = vmax(c_0, acc_5[l]);
						acc_6[l] = vmax(c_0, acc_6[l]);
						acc_4[l] = below_0 * slope + acc_4[l];
						acc_5[l] = below_1 * slope + acc_5[l];
						acc_6[l] = below_2 * slope + acc_6[l];
						y[b * 50176 + oy * 896 + ox * 112 + 176 + l] = acc_4[l];
						y[b * 50176 + oy * 896 + ox * 112 + 192 + l] = acc_5[l];
						y[b * 50176 + oy * 896 + ox * 112 + 208 + l] = acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 176 + 288 + l];
					acc_1[l] = w[b * 176 + 288 + l];
					acc_2[l] = w[b * 176 + 288 + l];
					acc_3[l] = w[b * 176 + 288 + l];
					acc_4[l] = w[b * 176 + 288 + l];
					acc_5[l] = w[b * 176 + 288 + l];
					acc_6[l] = w[b * 176 + 288 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 176 + ky * 48 + 320 + l];
						w_1 = w[b * 176 + ky * 48 + 336 + l];
						w_2 = w[b * 176 + ky * 48 + 352 + l];
						column = slab[oy * 896 + ky * 896 - 128 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 896 + ky * 896 - 112 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 896 + ky * 896 - 96 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 80 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 64 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 896 - 48 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 896 - 32 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 16 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 176 + 304 + l];
					below_0 = vmin(c_0, acc_0[l]);
					below_1 = vmin(c_0, acc_1[l]);
					below_2 = vmin(c_0, acc_2[l]);
					below_3 = vmin(c_0, acc_3[l]);
					acc_0[l] = vmax(c_0, acc_0[l]);
					acc_1[l] = vmax(c_0, acc_1[l]);
					acc_2[l] = vmax(c_0, acc_2[l]);
					acc_3[l] = vmax(c_0, acc_3[l]);
					acc_0[l] = below_0 * slope + acc_0[l];
					acc_1[l] = below_1 * slope + acc_1[l];
					acc_2[l] = below_2 * slope + acc_2[l];
					acc_3[l] = below_3 * slope + acc_3[l];
					y[b * 50176 + oy * 896 + 784 + l] = acc_0[l];
					y[b * 50176 + oy * 896 + 800 + l] = acc_1[l];
					y[b * 50176 + oy * 896 + 816 + l] = acc_2[l];
					y[b * 50176 + oy * 896 + 832 + l] = acc_3[l];
					below_0 = vmin(c_0, acc_4[l]);
					below_1 = vmin(c_0, acc_5[l]);
					below_2 = vmin(c_0, acc_6[l]);
					acc_4[l] = vmax(c_0, acc_4[l]);
					acc_5[l] = vmax(c_0, acc_5[l]);
					acc_6[l] = vmax(c_0, acc_6[l]);
					acc_4[l] = below_0 * slope + acc_4[l];
					acc_5[l] = below_1 * slope + acc_5[l];
					acc_6[l] = below_2 * slope + acc_6[l];
					y[b * 50176 + oy * 896 + 848 + l] = acc_4[l];
					y[b * 50176 + oy * 896 + 864 + l] = acc_5[l];
					y[b * 50176 + oy * 896 + 880 + l] = acc_6[l];
				}
			}
		}
	}
}

/* 2523136 flops, reads 1519616 bytes, writes 200704, at most 9 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_56x56_48_16_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {448, 224, 448, 149, 299, 448, 112, 224, 336, 448};
	static const int first_3[10] = {0, 0, 224, 0, 149, 299, 0, 112, 224, 336};
	static const int end_4[10] = {448, 224, 448, 150, 298, 448, 112, 224, 336, 448};
	static const int first_5[10] = {0, 0, 224, 0, 150, 298, 0, 112, 224, 336};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x2_0[16];
	float x2_1[16], x2_2[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16];
	float sum2_0_2[16], sum2_0_3[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int k = 0; k < 4; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 16);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 32);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 48);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 64);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 80);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 96);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 16 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 2);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 18);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 34);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 66);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 82);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 98);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 32 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
			}
			for (int k = 0; k < 2; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50176);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50192);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50208);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50224);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50240);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50256);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50272);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 144 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50178);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50194);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50210);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50226);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50242);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50258);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50274);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 160 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			vpairadd(sum2_0_1, acc_2_0, acc_3_0);
			vpairadd(sum2_0_2, acc_4_0, acc_5_0);
			vpairadd(sum2_0_3, acc_6_0, acc_6_0);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[0 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[0 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[0 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[0 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vstorelo(y + ox * 112, sum2_0_0);
			vstorehi(y + ox * 112 + 16, sum2_0_0);
			vstorelo(y + ox * 112 + 32, sum2_0_1);
			vstorehi(y + ox * 112 + 48, sum2_0_1);
			vstorelo(y + ox * 112 + 64, sum2_0_2);
			vstorehi(y + ox * 112 + 80, sum2_0_2);
			vstorelo(y + ox * 112 + 96, sum2_0_3);
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int k = 0; k < 2; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50184);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50200);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50216);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50232);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50248);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50264);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50280);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 224 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50186);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50202);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50218);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50234);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50250);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50266);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50282);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 240 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
			}
			for (int k = 0; k < 4; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4 + 100352);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 100368);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 100384);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 100400);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 100416);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 100432);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 100448);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 288 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 100354);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 100370);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 100386);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 100402);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 100418);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 100434);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 100450);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 304 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			vpairadd(sum2_0_1, acc_2_0, acc_3_0);
			vpairadd(sum2_0_2, acc_4_0, acc_5_0);
			vpairadd(sum2_0_3, acc_6_0, acc_6_0);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[208 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[208 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[208 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[208 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vstorelo(y + ox * 112 + 8, sum2_0_0);
			vstorehi(y + ox * 112 + 24, sum2_0_0);
			vstorelo(y + ox * 112 + 40, sum2_0_1);
			vstorehi(y + ox * 112 + 56, sum2_0_1);
			vstorelo(y + ox * 112 + 72, sum2_0_2);
			vstorehi(y + ox * 112 + 88, sum2_0_2);
			vstorelo(y + ox * 112 + 104, sum2_0_3);
		}
	}
}

/* 6401408 flops, reads 5691136 bytes, writes 1204224, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_dw3_s1_56x56_16_48_prelu_f32__c99_7x1_7(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT slab, float *MIXFACENET_XS_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 3, 6, 0, 1, 2, 9, 12, 15, 18};
	static const int end_piece_1[10] = {3, 6, 9, 1, 2, 3, 12, 15, 18, 21};
	static const int end_2[21] = {1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1,
		1, 2, 1, 1, 2};
	static const int first_3[21] = {0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0,
		1, 1, 0, 1, 1};
	static const int end_4[21] = {448, 448, 448, 232, 232, 232, 448, 448, 448, 120, 120, 120, 232, 232, 232, 344,
		344, 344, 448, 448, 448};
	static const int first_5[21] = {0, 0, 0, 0, 0, 0, 216, 216, 216, 0, 0, 0, 104, 104, 104, 216,
		216, 216, 328, 328, 328};
	static const int end_6[21] = {0, 2, 2, 0, 2, 2, 0, 2, 2, 0, 2, 2, 0, 2, 2, 0,
		2, 2, 0, 2, 2};
	static const int first_7[21] = {0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0,
		0, 2, 0, 0, 2};
	static const int end_8[21] = {1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1,
		2, 3, 1, 2, 3};
	static const int first_9[21] = {0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0,
		1, 2, 0, 1, 2};
	static const int end_10[21] = {56, 56, 56, 28, 28, 28, 56, 56, 56, 14, 14, 14, 28, 28, 28, 42,
		42, 42, 56, 56, 56};
	static const int first_11[21] = {0, 0, 0, 0, 0, 0, 28, 28, 28, 0, 0, 0, 14, 14, 14, 28,
		28, 28, 42, 42, 42};
	static const int first_row_12[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_13[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 2};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, x2_0[16], x2_1[16];
	float x2_2[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16], sum2_0_2[16];
	float sum2_0_3[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16], acc_4[16], acc_5[16], acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 352 + l];
					acc_1_0[l] = w[p * 352 + l];
					acc_2_0[l] = w[p * 352 + l];
					acc_3_0[l] = w[p * 352 + l];
					acc_4_0[l] = w[p * 352 + l];
					acc_5_0[l] = w[p * 352 + l];
					acc_6_0[l] = w[p * 352 + l];
				}
				for (int k = 0; k < 4; k++) {
					x_0 = x[p * 8 + ox * 112 + k * 2];
					x_1 = x[p * 8 + ox * 112 + k * 2 + 16];
					x_2 = x[p * 8 + ox * 112 + k * 2 + 32];
					x_3 = x[p * 8 + ox * 112 + k * 2 + 48];
					x_4 = x[p * 8 + ox * 112 + k * 2 + 64];
					x_5 = x[p * 8 + ox * 112 + k * 2 + 80];
					x_6 = x[p * 8 + ox * 112 + k * 2 + 96];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 352 + k * 32 + 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[p * 8 + ox * 112 + k * 2 + 1];
					x_1 = x[p * 8 + ox * 112 + k * 2 + 17];
					x_2 = x[p * 8 + ox * 112 + k * 2 + 33];
					x_3 = x[p * 8 + ox * 112 + k * 2 + 49];
					x_4 = x[p * 8 + ox * 112 + k * 2 + 65];
					x_5 = x[p * 8 + ox * 112 + k * 2 + 81];
					x_6 = x[p * 8 + ox * 112 + k * 2 + 97];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 352 + k * 32 + 48 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float slope_0, below_0, below_1, below_2, below_3;
					slope_0 = w[p * 352 + 16 + l];
					below_0 = vmin(c_0, acc_0_0[l]);
					below_1 = vmin(c_0, acc_1_0[l]);
					below_2 = vmin(c_0, acc_2_0[l]);
					below_3 = vmin(c_0, acc_3_0[l]);
					acc_0_0[l] = vmax(c_0, acc_0_0[l]);
					acc_1_0[l] = vmax(c_0, acc_1_0[l]);
					acc_2_0[l] = vmax(c_0, acc_2_0[l]);
					acc_3_0[l] = vmax(c_0, acc_3_0[l]);
					acc_0_0[l] = below_0 * slope_0 + acc_0_0[l];
					acc_1_0[l] = below_1 * slope_0 + acc_1_0[l];
					acc_2_0[l] = below_2 * slope_0 + acc_2_0[l];
					acc_3_0[l] = below_3 * slope_0 + acc_3_0[l];
					slab[ox * 112 + l] = acc_0_0[l];
					slab[ox * 112 + 16 + l] = acc_1_0[l];
					slab[ox * 112 + 32 + l] = acc_2_0[l];
					slab[ox * 112 + 48 + l] = acc_3_0[l];
					below_0 = vmin(c_0, acc_4_0[l]);
					below_1 = vmin(c_0, acc_5_0[l]);
					below_2 = vmin(c_0, acc_6_0[l]);
					acc_4_0[l] = vmax(c_0, acc_4_0[l]);
					acc_5_0[l] = vmax(c_0, acc_5_0[l]);
					acc_6_0[l] = vmax(c_0, acc_6_0[l]);
					acc_4_0[l] = below_0 * slope_0 + acc_4_0[l];
					acc_5_0[l] = below_1 * slope_0 + acc_5_0[l];
					acc_6_0[l] = below_2 * slope_0 + acc_6_0[l];
					slab[ox * 112 + 64 + l] = acc_4_0[l];
					slab[ox * 112 + 80 + l] = acc_5_0[l];
					slab[ox * 112 + 96 + l] = acc_6_0[l];
				}
			}
		}
		for (int p = first_7[piece]; p < end_6[piece]; p++) {
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = c_0;
					acc_1_0[l] = c_0;
					acc_2_0[l] = c_0;
					acc_3_0[l] = c_0;
					acc_4_0[l] = c_0;
					acc_5_0[l] = c_0;
					acc_6_0[l] = c_0;
				}
				for (int k = 0; k < 2; k++) {
					vsplat2(x2_0, x + p * 8 + ox * 112 + k * 4);
					vsplat2(x2_1, x + p * 8 + ox * 112 + k * 4 + 16);
					vsplat2(x2_2, x + p * 8 + ox * 112 + k * 4 + 32);
					vsplat2(x2_3, x + p * 8 + ox * 112 + k * 4 + 48);
					vsplat2(x2_4, x + p * 8 + ox * 112 + k * 4 + 64);
					vsplat2(x2_5, x + p * 8 + ox * 112 + k * 4 + 80);
					vsplat2(x2_6, x + p * 8 + ox * 112 + k * 4 + 96);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 96 + k * 32 + 192 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
					vsplat2(x2_0, x + p * 8 + ox * 112 + k * 4 + 2);
					vsplat2(x2_1, x + p * 8 + ox * 112 + k * 4 + 18);
					vsplat2(x2_2, x + p * 8 + ox * 112 + k * 4 + 34);
					vsplat2(x2_3, x + p * 8 + ox * 112 + k * 4 + 50);
					vsplat2(x2_4, x + p * 8 + ox * 112 + k * 4 + 66);
					vsplat2(x2_5, x + p * 8 + ox * 112 + k * 4 + 82);
					vsplat2(x2_6, x + p * 8 + ox * 112 + k * 4 + 98);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 96 + k * 32 + 208 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
				}
				vpairadd(sum2_0_0, acc_0_0, acc_1_0);
				vpairadd(sum2_0_1, acc_2_0, acc_3_0);
				vpairadd(sum2_0_2, acc_4_0, acc_5_0);
				vpairadd(sum2_0_3, acc_6_0, acc_6_0);
				LANES for (int l = 0; l < 16; l++) {
					float slope_0, below_0, below_1, below_2, below_3, bias;
					bias = w[p * 96 + 160 + l];
					sum2_0_0[l] = sum2_0_0[l] + bias;
					slope_0 = w[p * 96 + 176 + l];
					bias = w[p * 96 + 160 + l];
					sum2_0_1[l] = sum2_0_1[l] + bias;
					slope_0 = w[p * 96 + 176 + l];
					bias = w[p * 96 + 160 + l];
					sum2_0_2[l] = sum2_0_2[l] + bias;
					slope_0 = w[p * 96 + 176 + l];
					bias = w[p * 96 + 160 + l];
					sum2_0_3[l] = sum2_0_3[l] + bias;
					slope_0 = w[p * 96 + 176 + l];
					below_0 = vmin(c_0, sum2_0_0[l]);
					below_1 = vmin(c_0, sum2_0_1[l]);
					below_2 = vmin(c_0, sum2_0_2[l]);
					below_3 = vmin(c_0, sum2_0_3[l]);
					sum2_0_0[l] = vmax(c_0, sum2_0_0[l]);
					sum2_0_1[l] = vmax(c_0, sum2_0_1[l]);
					sum2_0_2[l] = vmax(c_0, sum2_0_2[l]);
					sum2_0_3[l] = vmax(c_0, sum2_0_3[l]);
					sum2_0_0[l] = below_0 * slope_0 + sum2_0_0[l];
					sum2_0_1[l] = below_1 * slope_0 + sum2_0_1[l];
					sum2_0_2[l] = below_2 * slope_0 + sum2_0_2[l];
					sum2_0_3[l] = below_3 * slope_0 + sum2_0_3[l];
				}
				vstorelo(slab + p * 8 + ox * 112, sum2_0_0);
				vstorehi(slab + p * 8 + ox * 112 + 16, sum2_0_0);
				vstorelo(slab + p * 8 + ox * 112 + 32, sum2_0_1);
				vstorehi(slab + p * 8 + ox * 112 + 48, sum2_0_1);
				vstorelo(slab + p * 8 + ox * 112 + 64, sum2_0_2);
				vstorehi(slab + p * 8 + ox * 112 + 80, sum2_0_2);
				vstorelo(slab + p * 8 + ox * 112 + 96, sum2_0_3);
			}
		}
		for (int b = first_9[piece]; b < end_8[piece]; b++) {
			for (int oy = first_11[piece]; oy < end_10[piece]; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 176 + 512 + l];
					acc_1[l] = w[b * 176 + 512 + l];
					acc_2[l] = w[b * 176 + 512 + l];
					acc_3[l] = w[b * 176 + 512 + l];
					acc_4[l] = w[b * 176 + 512 + l];
					acc_5[l] = w[b * 176 + 512 + l];
					acc_6[l] = w[b * 176 + 512 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 176 + ky * 48 + 544 + l];
						w_1 = w[b * 176 + ky * 48 + 560 + l];
						w_2 = w[b * 176 + ky * 48 + 576 + l];
						column = slab[oy * 896 + ky * 896 - 896 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 896 + ky * 896 - 880 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 864 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 848 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 896 - 832 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 896 - 816 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 800 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 784 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 176 + 528 + l];
					below_0 = vmin(c_0, acc_0[l]);
					below_1 = vmin(c_0, acc_1[l]);
					below_2 = vmin(c_0, acc_2[l]);
					below_3 = vmin(c_0, acc_3[l]);
					acc_0[l] = vmax(c_0, acc_0[l]);
					acc_1[l] = vmax(c_0, acc_1[l]);
					acc_2[l] = vmax(c_0, acc_2[l]);
					acc_3[l] = vmax(c_0, acc_3[l]);
					acc_0[l] = below_0 * slope + acc_0[l];
					acc_1[l] = below_1 * slope + acc_1[l];
					acc_2[l] = below_2 * slope + acc_2[l];
					acc_3[l] = below_3 * slope + acc_3[l];
					y[b * 50176 + oy * 896 + l] = acc_0[l];
					y[b * 50176 + oy * 896 + 16 + l] = acc_1[l];
					y[b * 50176 + oy * 896 + 32 + l] = acc_2[l];
					y[b * 50176 + oy * 896 + 48 + l] = acc_3[l];
					below_0 = vmin(c_0, acc_4[l]);
					below_1 = vmin(c_0, acc_5[l]);
					below_2 = vmin(c_0, acc_6[l]);
					acc_4[l] = vmax(c_0, acc_4[l]);
					acc_5[l] = vmax(c_0, acc_5[l]);
					acc_6[l] = vmax(c_0, acc_6[l]);
					acc_4[l] = below_0 * slope + acc_4[l];
					acc_5[l] = below_1 * slope + acc_5[l];
					acc_6[l] = below_2 * slope + acc_6[l];
					y[b * 50176 + oy * 896 + 64 + l] = acc_4[l];
					y[b * 50176 + oy * 896 + 80 + l] = acc_5[l];
					y[b * 50176 + oy * 896 + 96 + l] = acc_6[l];
				}
				for (int ox = 0; ox < 6; ox++) {
					LANES for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 176 + 512 + l];
						acc_1[l] = w[b * 176 + 512 + l];
						acc_2[l] = w[b * 176 + 512 + l];
						acc_3[l] = w[b * 176 + 512 + l];
						acc_4[l] = w[b * 176 + 512 + l];
						acc_5[l] = w[b * 176 + 512 + l];
						acc_6[l] = w[b * 176 + 512 + l];
					}
					for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column;
							w_0 = w[b * 176 + ky * 48 + 544 + l];
							w_1 = w[b * 176 + ky * 48 + 560 + l];
							w_2 = w[b * 176 + ky * 48 + 576 + l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 800 + l];
							acc_0[l] = column * w_0 + acc_0[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 784 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							acc_1[l] = column * w_0 + acc_1[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 768 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							acc_2[l] = column * w_0 + acc_2[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 752 + l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							acc_3[l] = column * w_0 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 736 + l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							acc_4[l] = column * w_0 + acc_4[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 720 + l];
							acc_3[l] = column * w_2 + acc_3[l];
							acc_4[l] = column * w_1 + acc_4[l];
							acc_5[l] = column * w_0 + acc_5[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 704 + l];
							acc_4[l] = column * w_2 + acc_4[l];
							acc_5[l] = column * w_1 + acc_5[l];
							acc_6[l] = column * w_0 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 688 + l];
							acc_5[l] = column * w_2 + acc_5[l];
							acc_6[l] = column * w_1 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 672 + l];
							acc_6[l] = column * w_2 + acc_6[l];
						}
					}
					LANES for (int l = 0; l < 16; l++) {
						float below_0, below_1, below_2, below_3, slope;
						slope = w[b * 176 + 528 + l];
						below_0 = vmin(c_0, acc_0[l]);
						below_1 = vmin(c_0, acc_1[l]);
						below_2 = vmin(c_0, acc_2[l]);
						below_3 = vmin(c_0, acc_3[l]);
						acc_0[l] = vmax(c_0, acc_0[l]);
						acc_1[l] = vmax(c_0, acc_1[l]);
						acc_2[l] = vmax(c_0, acc_2[l]);
						acc_3[l] = vmax(c_0, acc_3[l]);
						acc_0[l] = below_0 * slope + acc_0[l];
						acc_1[l] = below_1 * slope + acc_1[l];
						acc_2[l] = below_2 * slope + acc_2[l];
						acc_3[l] = below_3 * slope + acc_3[l];
						y[b * 50176 + oy * 896 + ox * 112 + 112 + l] = acc_0[l];
						y[b * 50176 + oy * 896 + ox * 112 + 128 + l] = acc_1[l];
						y[b * 50176 + oy * 896 + ox * 112 + 144 + l] = acc_2[l];
						y[b * 50176 + oy * 896 + ox * 112 + 160 + l] = acc_3[l];
						below_0 = vmin(c_0, acc_4[l]);
						below_1 = vmin(c_0, acc_5[l]);
						below_2 = vmin(c_0, acc_6[l]);
						acc_4[l] = vmax(c_0, acc_4[l]);
						acc_5[l] = vmax(c_0, acc_5[l]);
						acc_6[l] = vmax(c_0, acc_6[l]);
						acc_4[l] = below_0 * slope + acc_4[l];
						acc_5[l] = below_1 * slope + acc_5[l];
						acc_6[l] = below_2 * slope + acc_6[l];
						y[b * 50176 + oy * 896 + ox * 112 + 176 + l] = acc_4[l];
						y[b * 50176 + oy * 896 + ox * 112 + 192 + l] = acc_5[l];
						y[b * 50176 + oy * 896 + ox * 112 + 208 + l] = acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 176 + 512 + l];
					acc_1[l] = w[b * 176 + 512 + l];
					acc_2[l] = w[b * 176 + 512 + l];
					acc_3[l] = w[b * 176 + 512 + l];
					acc_4[l] = w[b * 176 + 512 + l];
					acc_5[l] = w[b * 176 + 512 + l];
					acc_6[l] = w[b * 176 + 512 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 176 + ky * 48 + 544 + l];
						w_1 = w[b * 176 + ky * 48 + 560 + l];
						w_2 = w[b * 176 + ky * 48 + 576 + l];
						column = slab[oy * 896 + ky * 896 - 128 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 896 + ky * 896 - 112 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 896 + ky * 896 - 96 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 80 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 64 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 896 - 48 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 896 - 32 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 16 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 176 + 528 + l];
					below_0 = vmin(c_0, acc_0[l]);
					below_1 = vmin(c_0, acc_1[l]);
					below_2 = vmin(c_0, acc_2[l]);
					below_3 = vmin(c_0, acc_3[l]);
					acc_0[l] = vmax(c_0, acc_0[l]);
					acc_1[l] = vmax(c_0, acc_1[l]);
					acc_2[l] = vmax(c_0, acc_2[l]);
					acc_3[l] = vmax(c_0, acc_3[l]);
					acc_0[l] = below_0 * slope + acc_0[l];
					acc_1[l] = below_1 * slope + acc_1[l];
					acc_2[l] = below_2 * slope + acc_2[l];
					acc_3[l] = below_3 * slope + acc_3[l];
					y[b * 50176 + oy * 896 + 784 + l] = acc_0[l];
					y[b * 50176 + oy * 896 + 800 + l] = acc_1[l];
					y[b * 50176 + oy * 896 + 816 + l] = acc_2[l];
					y[b * 50176 + oy * 896 + 832 + l] = acc_3[l];
					below_0 = vmin(c_0, acc_4[l]);
					below_1 = vmin(c_0, acc_5[l]);
					below_2 = vmin(c_0, acc_6[l]);
					acc_4[l] = vmax(c_0, acc_4[l]);
					acc_5[l] = vmax(c_0, acc_5[l]);
					acc_6[l] = vmax(c_0, acc_6[l]);
					acc_4[l] = below_0 * slope + acc_4[l];
					acc_5[l] = below_1 * slope + acc_5[l];
					acc_6[l] = below_2 * slope + acc_6[l];
					y[b * 50176 + oy * 896 + 848 + l] = acc_4[l];
					y[b * 50176 + oy * 896 + 864 + l] = acc_5[l];
					y[b * 50176 + oy * 896 + 880 + l] = acc_6[l];
				}
			}
		}
	}
}

/* 2580480 flops, reads 1720320 bytes, writes 200704, at most 9 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_56x56_48_16_add_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float * y, const float * r, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {448, 224, 448, 149, 299, 448, 112, 224, 336, 448};
	static const int first_3[10] = {0, 0, 224, 0, 149, 299, 0, 112, 224, 336};
	static const int lanes_4[16] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_5[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23};
	static const int end_6[10] = {448, 224, 448, 150, 298, 448, 112, 224, 336, 448};
	static const int first_7[10] = {0, 0, 224, 0, 150, 298, 0, 112, 224, 336};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x2_0[16];
	float x2_1[16], x2_2[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16];
	float sum2_0_2[16], sum2_0_3[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], res[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int k = 0; k < 4; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 16);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 32);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 48);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 64);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 80);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 96);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 16 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 2);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 18);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 34);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 66);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 82);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 98);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 32 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
			}
			for (int k = 0; k < 2; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50176);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50192);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50208);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50224);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50240);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50256);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50272);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 144 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50178);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50194);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50210);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50226);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50242);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50258);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50274);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 160 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			vpairadd(sum2_0_1, acc_2_0, acc_3_0);
			vpairadd(sum2_0_2, acc_4_0, acc_5_0);
			vpairadd(sum2_0_3, acc_6_0, acc_6_0);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[0 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[0 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[0 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[0 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vloadn(res_0, r + ox * 112, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 112 + 16, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 112 + 32, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 112 + 48, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 112 + 64, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 112 + 80, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_2[l] = sum2_0_2[l] + gathered_1[l];
			}
			vloadn(res, r + ox * 112 + 96, 0, 8);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_3[l] = sum2_0_3[l] + res[l];
			}
			vstorelo(y + ox * 112, sum2_0_0);
			vstorehi(y + ox * 112 + 16, sum2_0_0);
			vstorelo(y + ox * 112 + 32, sum2_0_1);
			vstorehi(y + ox * 112 + 48, sum2_0_1);
			vstorelo(y + ox * 112 + 64, sum2_0_2);
			vstorehi(y + ox * 112 + 80, sum2_0_2);
			vstorelo(y + ox * 112 + 96, sum2_0_3);
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int ox = first_7[piece]; ox < end_6[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int k = 0; k < 2; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50184);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50200);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50216);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50232);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50248);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50264);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50280);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 224 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50186);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50202);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50218);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50234);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50250);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50266);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50282);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 240 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
			}
			for (int k = 0; k < 4; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4 + 100352);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 100368);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 100384);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 100400);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 100416);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 100432);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 100448);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 288 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 100354);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 100370);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 100386);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 100402);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 100418);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 100434);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 100450);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 304 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			vpairadd(sum2_0_1, acc_2_0, acc_3_0);
			vpairadd(sum2_0_2, acc_4_0, acc_5_0);
			vpairadd(sum2_0_3, acc_6_0, acc_6_0);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[208 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[208 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[208 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[208 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vloadn(res_0, r + ox * 112 + 8, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 112 + 24, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 112 + 40, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 112 + 56, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 112 + 72, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 112 + 88, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_2[l] = sum2_0_2[l] + gathered_1[l];
			}
			vloadn(res, r + ox * 112 + 104, 0, 8);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_3[l] = sum2_0_3[l] + res[l];
			}
			vstorelo(y + ox * 112 + 8, sum2_0_0);
			vstorehi(y + ox * 112 + 24, sum2_0_0);
			vstorelo(y + ox * 112 + 40, sum2_0_1);
			vstorehi(y + ox * 112 + 56, sum2_0_1);
			vstorelo(y + ox * 112 + 72, sum2_0_2);
			vstorehi(y + ox * 112 + 88, sum2_0_2);
			vstorelo(y + ox * 112 + 104, sum2_0_3);
		}
	}
}

/* 20059104 flops, reads 10114560 bytes, writes 1505664, at most 24 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_dw3_5_7_s2_28x28_16_96_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT slab, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 6, 9, 12, 14, 2, 4, 5, 6, 9};
	static const int end_piece_1[10] = {6, 9, 12, 14, 16, 4, 5, 6, 8, 11};
	static const int end_2[16] = {1, 2, 3, 4, 5, 6, 1, 3, 5, 2, 4, 6, 1, 5, 2, 6};
	static const int first_3[16] = {0, 1, 2, 3, 4, 5, 0, 2, 4, 1, 3, 5, 0, 4, 1, 5};
	static const int end_4[16] = {1, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 2, 2, 2};
	static const int first_5[16] = {0, 1, 2, 2, 2, 2, 0, 2, 2, 1, 2, 2, 0, 2, 1, 2};
	static const int first_row_6[28] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_7[28] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int end_8[16] = {0, 0, 1, 2, 2, 2, 0, 1, 2, 0, 2, 2, 0, 2, 0, 2};
	static const int first_9[16] = {0, 0, 0, 1, 2, 2, 0, 0, 2, 0, 1, 2, 0, 2, 0, 2};
	static const int first_row_10[28] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[28] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4};
	static const int end_12[16] = {0, 0, 0, 0, 1, 2, 0, 0, 1, 0, 0, 2, 0, 1, 0, 2};
	static const int first_13[16] = {0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1};
	static const int first_row_14[28] = {3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_15[28] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 5};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	const float c_7 = 0.00127551018f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, sum[16], acc_0[16];
	float acc_1[16], acc_2[16], acc_3[16], acc_4[16], acc_5[16], acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = 0; ox < 448; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 272 + l];
					acc_1_0[l] = w[p * 272 + l];
					acc_2_0[l] = w[p * 272 + l];
					acc_3_0[l] = w[p * 272 + l];
					acc_4_0[l] = w[p * 272 + l];
					acc_5_0[l] = w[p * 272 + l];
					acc_6_0[l] = w[p * 272 + l];
				}
				for (int k = 0; k < 8; k++) {
					x_0 = x[ox * 112 + k * 2];
					x_1 = x[ox * 112 + k * 2 + 16];
					x_2 = x[ox * 112 + k * 2 + 32];
					x_3 = x[ox * 112 + k * 2 + 48];
					x_4 = x[ox * 112 + k * 2 + 64];
					x_5 = x[ox * 112 + k * 2 + 80];
					x_6 = x[ox * 112 + k * 2 + 96];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 272 + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + k * 2 + 1];
					x_1 = x[ox * 112 + k * 2 + 17];
					x_2 = x[ox * 112 + k * 2 + 33];
					x_3 = x[ox * 112 + k * 2 + 49];
					x_4 = x[ox * 112 + k * 2 + 65];
					x_5 = x[ox * 112 + k * 2 + 81];
					x_6 = x[ox * 112 + k * 2 + 97];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 272 + k * 32 + 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_3_0[l] = vmax(c_1, acc_3_0[l]);
					exp_r_0 = vmin(c_4, acc_0_0[l]);
					exp_r_1 = vmin(c_4, acc_1_0[l]);
					exp_r_2 = vmin(c_4, acc_2_0[l]);
					exp_r_3 = vmin(c_4, acc_3_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0_0[l] = acc_0_0[l] * gate_0;
					acc_1_0[l] = acc_1_0[l] * gate_1;
					acc_2_0[l] = acc_2_0[l] * gate_2;
					acc_3_0[l] = acc_3_0[l] * gate_3;
					slab[ox * 112 + l] = acc_0_0[l];
					slab[ox * 112 + 16 + l] = acc_1_0[l];
					slab[ox * 112 + 32 + l] = acc_2_0[l];
					slab[ox * 112 + 48 + l] = acc_3_0[l];
					acc_4_0[l] = vmax(c_1, acc_4_0[l]);
					acc_5_0[l] = vmax(c_1, acc_5_0[l]);
					acc_6_0[l] = vmax(c_1, acc_6_0[l]);
					exp_r_0 = vmin(c_4, acc_4_0[l]);
					exp_r_1 = vmin(c_4, acc_5_0[l]);
					exp_r_2 = vmin(c_4, acc_6_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4_0[l] = acc_4_0[l] * gate_0;
					acc_5_0[l] = acc_5_0[l] * gate_1;
					acc_6_0[l] = acc_6_0[l] * gate_2;
					slab[ox * 112 + 64 + l] = acc_4_0[l];
					slab[ox * 112 + 80 + l] = acc_5_0[l];
					slab[ox * 112 + 96 + l] = acc_6_0[l];
				}
			}
		}
		for (int b = first_5[piece]; b < end_4[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 1632 + l];
					acc_1[l] = w[b * 160 + 1632 + l];
					acc_2[l] = w[b * 160 + 1632 + l];
					acc_3[l] = w[b * 160 + 1632 + l];
					acc_4[l] = w[b * 160 + 1632 + l];
					acc_5[l] = w[b * 160 + 1632 + l];
					acc_6[l] = w[b * 160 + 1632 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 1648 + l];
						w_1 = w[b * 160 + ky * 48 + 1664 + l];
						w_2 = w[b * 160 + ky * 48 + 1680 + l];
						column = slab[oy * 1792 + ky * 896 - 896 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 880 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 864 + l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 848 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 832 + l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 816 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 800 + l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 784 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 768 + l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 752 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 736 + l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 720 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 704 + l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 688 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 12544 + oy * 448 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 16 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 32 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 48 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 12544 + oy * 448 + 64 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 80 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 96 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 3; ox++) {
					LANES for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 160 + 1632 + l];
						acc_1[l] = w[b * 160 + 1632 + l];
						acc_2[l] = w[b * 160 + 1632 + l];
						acc_3[l] = w[b * 160 + 1632 + l];
						acc_4[l] = w[b * 160 + 1632 + l];
						acc_5[l] = w[b * 160 + 1632 + l];
						acc_6[l] = w[b * 160 + 1632 + l];
					}
					for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column;
							w_0 = w[b * 160 + ky * 48 + 1648 + l];
							w_1 = w[b * 160 + ky * 48 + 1664 + l];
							w_2 = w[b * 160 + ky * 48 + 1680 + l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 688 + l];
							acc_0[l] = column * w_0 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 672 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 656 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_0 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 640 + l];
							acc_1[l] = column * w_1 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 624 + l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_0 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 608 + l];
							acc_2[l] = column * w_1 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 592 + l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_0 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 576 + l];
							acc_3[l] = column * w_1 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 560 + l];
							acc_3[l] = column * w_2 + acc_3[l];
							acc_4[l] = column * w_0 + acc_4[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 544 + l];
							acc_4[l] = column * w_1 + acc_4[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 528 + l];
							acc_4[l] = column * w_2 + acc_4[l];
							acc_5[l] = column * w_0 + acc_5[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 512 + l];
							acc_5[l] = column * w_1 + acc_5[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 496 + l];
							acc_5[l] = column * w_2 + acc_5[l];
							acc_6[l] = column * w_0 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 480 + l];
							acc_6[l] = column * w_1 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 464 + l];
							acc_6[l] = column * w_2 + acc_6[l];
						}
					}
					LANES for (int l = 0; l < 16; l++) {
						float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						acc_3[l] = vmax(c_1, acc_3[l]);
						exp_r_0 = vmin(c_4, acc_0[l]);
						exp_r_1 = vmin(c_4, acc_1[l]);
						exp_r_2 = vmin(c_4, acc_2[l]);
						exp_r_3 = vmin(c_4, acc_3[l]);
						exp_n_0 = vround(exp_r_0, c_2, c_3);
						exp_n_1 = vround(exp_r_1, c_2, c_3);
						exp_n_2 = vround(exp_r_2, c_2, c_3);
						exp_n_3 = vround(exp_r_3, c_2, c_3);
						exp_a_0 = c_3 - exp_n_0;
						exp_a_1 = c_3 - exp_n_1;
						exp_a_2 = c_3 - exp_n_2;
						exp_a_3 = c_3 - exp_n_3;
						exp_r_0 = exp_r_0 * c_2 + exp_a_0;
						exp_r_1 = exp_r_1 * c_2 + exp_a_1;
						exp_r_2 = exp_r_2 * c_2 + exp_a_2;
						exp_r_3 = exp_r_3 * c_2 + exp_a_3;
						exp_a_0 = exp_r_0 * exp_r_0;
						exp_a_1 = exp_r_1 * exp_r_1;
						exp_a_2 = exp_r_2 * exp_r_2;
						exp_a_3 = exp_r_3 * exp_r_3;
						exp_a_0 = exp_a_0 * c_6 + c_5;
						exp_a_1 = exp_a_1 * c_6 + c_5;
						exp_a_2 = exp_a_2 * c_6 + c_5;
						exp_a_3 = exp_a_3 * c_6 + c_5;
						gate_0 = exp_a_0 - exp_r_0;
						gate_1 = exp_a_1 - exp_r_1;
						gate_2 = exp_a_2 - exp_r_2;
						gate_3 = exp_a_3 - exp_r_3;
						exp_a_0 = exp_a_0 + exp_r_0;
						exp_a_1 = exp_a_1 + exp_r_1;
						exp_a_2 = exp_a_2 + exp_r_2;
						exp_a_3 = exp_a_3 + exp_r_3;
						exp_n_0 = vpow2(exp_n_0);
						exp_n_1 = vpow2(exp_n_1);
						exp_n_2 = vpow2(exp_n_2);
						exp_n_3 = vpow2(exp_n_3);
						exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
						exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
						exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
						exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
						gate_0 = gate_0 / exp_a_0;
						gate_1 = gate_1 / exp_a_1;
						gate_2 = gate_2 / exp_a_2;
						gate_3 = gate_3 / exp_a_3;
						acc_0[l] = acc_0[l] * gate_0;
						acc_1[l] = acc_1[l] * gate_1;
						acc_2[l] = acc_2[l] * gate_2;
						acc_3[l] = acc_3[l] * gate_3;
						y[b * 12544 + oy * 448 + ox * 112 + 112 + l] = acc_0[l];
						y[b * 12544 + oy * 448 + ox * 112 + 128 + l] = acc_1[l];
						y[b * 12544 + oy * 448 + ox * 112 + 144 + l] = acc_2[l];
						y[b * 12544 + oy * 448 + ox * 112 + 160 + l] = acc_3[l];
						acc_4[l] = vmax(c_1, acc_4[l]);
						acc_5[l] = vmax(c_1, acc_5[l]);
						acc_6[l] = vmax(c_1, acc_6[l]);
						exp_r_0 = vmin(c_4, acc_4[l]);
						exp_r_1 = vmin(c_4, acc_5[l]);
						exp_r_2 = vmin(c_4, acc_6[l]);
						exp_n_0 = vround(exp_r_0, c_2, c_3);
						exp_n_1 = vround(exp_r_1, c_2, c_3);
						exp_n_2 = vround(exp_r_2, c_2, c_3);
						exp_a_0 = c_3 - exp_n_0;
						exp_a_1 = c_3 - exp_n_1;
						exp_a_2 = c_3 - exp_n_2;
						exp_r_0 = exp_r_0 * c_2 + exp_a_0;
						exp_r_1 = exp_r_1 * c_2 + exp_a_1;
						exp_r_2 = exp_r_2 * c_2 + exp_a_2;
						exp_a_0 = exp_r_0 * exp_r_0;
						exp_a_1 = exp_r_1 * exp_r_1;
						exp_a_2 = exp_r_2 * exp_r_2;
						exp_a_0 = exp_a_0 * c_6 + c_5;
						exp_a_1 = exp_a_1 * c_6 + c_5;
						exp_a_2 = exp_a_2 * c_6 + c_5;
						gate_0 = exp_a_0 - exp_r_0;
						gate_1 = exp_a_1 - exp_r_1;
						gate_2 = exp_a_2 - exp_r_2;
						exp_a_0 = exp_a_0 + exp_r_0;
						exp_a_1 = exp_a_1 + exp_r_1;
						exp_a_2 = exp_a_2 + exp_r_2;
						exp_n_0 = vpow2(exp_n_0);
						exp_n_1 = vpow2(exp_n_1);
						exp_n_2 = vpow2(exp_n_2);
						exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
						exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
						exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
						gate_0 = gate_0 / exp_a_0;
						gate_1 = gate_1 / exp_a_1;
						gate_2 = gate_2 / exp_a_2;
						acc_4[l] = acc_4[l] * gate_0;
						acc_5[l] = acc_5[l] * gate_1;
						acc_6[l] = acc_6[l] * gate_2;
						y[b * 12544 + oy * 448 + ox * 112 + 176 + l] = acc_4[l];
						y[b * 12544 + oy * 448 + ox * 112 + 192 + l] = acc_5[l];
						y[b * 12544 + oy * 448 + ox * 112 + 208 + l] = acc_6[l];
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_2[l] = acc_2[l] + acc_3[l];
						acc_4[l] = acc_4[l] + acc_5[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						acc_4[l] = acc_4[l] + acc_6[l];
						acc_0[l] = acc_0[l] + acc_4[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_9[piece]; b < end_8[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 1952 + l];
					acc_1[l] = w[b * 416 + 1952 + l];
					acc_2[l] = w[b * 416 + 1952 + l];
					acc_3[l] = w[b * 416 + 1952 + l];
					acc_4[l] = w[b * 416 + 1952 + l];
					acc_5[l] = w[b * 416 + 1952 + l];
					acc_6[l] = w[b * 416 + 1952 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 1968 + l];
						w_1 = w[b * 416 + ky * 80 + 1984 + l];
						w_2 = w[b * 416 + ky * 80 + 2000 + l];
						w_3 = w[b * 416 + ky * 80 + 2016 + l];
						w_4 = w[b * 416 + ky * 80 + 2032 + l];
						column = slab[oy * 1792 + ky * 896 - 1792 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 1776 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 1760 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 1744 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 1728 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1712 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1696 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 1680 + l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 1664 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 1648 + l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 1632 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 1616 + l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 1600 + l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 1584 + l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 1568 + l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 12544 + oy * 448 + 25088 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 25104 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 25120 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 25136 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 12544 + oy * 448 + 25152 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 25168 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 25184 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 2; ox++) {
					LANES for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 416 + 1952 + l];
						acc_1[l] = w[b * 416 + 1952 + l];
						acc_2[l] = w[b * 416 + 1952 + l];
						acc_3[l] = w[b * 416 + 1952 + l];
						acc_4[l] = w[b * 416 + 1952 + l];
						acc_5[l] = w[b * 416 + 1952 + l];
						acc_6[l] = w[b * 416 + 1952 + l];
					}
					for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column, w_3, w_4;
							w_0 = w[b * 416 + ky * 80 + 1968 + l];
							w_1 = w[b * 416 + ky * 80 + 1984 + l];
							w_2 = w[b * 416 + ky * 80 + 2000 + l];
							w_3 = w[b * 416 + ky * 80 + 2016 + l];
							w_4 = w[b * 416 + ky * 80 + 2032 + l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1600 + l];
							acc_0[l] = column * w_0 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1584 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1568 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_0 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1552 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1536 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_0 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1520 + l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1504 + l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_0 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1488 + l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1472 + l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							acc_4[l] = column * w_0 + acc_4[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1456 + l];
							acc_3[l] = column * w_3 + acc_3[l];
							acc_4[l] = column * w_1 + acc_4[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1440 + l];
							acc_3[l] = column * w_4 + acc_3[l];
							acc_4[l] = column * w_2 + acc_4[l];
							acc_5[l] = column * w_0 + acc_5[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1424 + l];
							acc_4[l] = column * w_3 + acc_4[l];
							acc_5[l] = column * w_1 + acc_5[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1408 + l];
							acc_4[l] = column * w_4 + acc_4[l];
							acc_5[l] = column * w_2 + acc_5[l];
							acc_6[l] = column * w_0 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1392 + l];
							acc_5[l] = column * w_3 + acc_5[l];
							acc_6[l] = column * w_1 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1376 + l];
							acc_5[l] = column * w_4 + acc_5[l];
							acc_6[l] = column * w_2 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1360 + l];
							acc_6[l] = column * w_3 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 1344 + l];
							acc_6[l] = column * w_4 + acc_6[l];
						}
					}
					LANES for (int l = 0; l < 16; l++) {
						float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						acc_3[l] = vmax(c_1, acc_3[l]);
						exp_r_0 = vmin(c_4, acc_0[l]);
						exp_r_1 = vmin(c_4, acc_1[l]);
						exp_r_2 = vmin(c_4, acc_2[l]);
						exp_r_3 = vmin(c_4, acc_3[l]);
						exp_n_0 = vround(exp_r_0, c_2, c_3);
						exp_n_1 = vround(exp_r_1, c_2, c_3);
						exp_n_2 = vround(exp_r_2, c_2, c_3);
						exp_n_3 = vround(exp_r_3, c_2, c_3);
						exp_a_0 = c_3 - exp_n_0;
						exp_a_1 = c_3 - exp_n_1;
						exp_a_2 = c_3 - exp_n_2;
						exp_a_3 = c_3 - exp_n_3;
						exp_r_0 = exp_r_0 * c_2 + exp_a_0;
						exp_r_1 = exp_r_1 * c_2 + exp_a_1;
						exp_r_2 = exp_r_2 * c_2 + exp_a_2;
						exp_r_3 = exp_r_3 * c_2 + exp_a_3;
						exp_a_0 = exp_r_0 * exp_r_0;
						exp_a_1 = exp_r_1 * exp_r_1;
						exp_a_2 = exp_r_2 * exp_r_2;
						exp_a_3 = exp_r_3 * exp_r_3;
						exp_a_0 = exp_a_0 * c_6 + c_5;
						exp_a_1 = exp_a_1 * c_6 + c_5;
						exp_a_2 = exp_a_2 * c_6 + c_5;
						exp_a_3 = exp_a_3 * c_6 + c_5;
						gate_0 = exp_a_0 - exp_r_0;
						gate_1 = exp_a_1 - exp_r_1;
						gate_2 = exp_a_2 - exp_r_2;
						gate_3 = exp_a_3 - exp_r_3;
						exp_a_0 = exp_a_0 + exp_r_0;
						exp_a_1 = exp_a_1 + exp_r_1;
						exp_a_2 = exp_a_2 + exp_r_2;
						exp_a_3 = exp_a_3 + exp_r_3;
						exp_n_0 = vpow2(exp_n_0);
						exp_n_1 = vpow2(exp_n_1);
						exp_n_2 = vpow2(exp_n_2);
						exp_n_3 = vpow2(exp_n_3);
						exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
						exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
						exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
						exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
						gate_0 = gate_0 / exp_a_0;
						gate_1 = gate_1 / exp_a_1;
						gate_2 = gate_2 / exp_a_2;
						gate_3 = gate_3 / exp_a_3;
						acc_0[l] = acc_0[l] * gate_0;
						acc_1[l] = acc_1[l] * gate_1;
						acc_2[l] = acc_2[l] * gate_2;
						acc_3[l] = acc_3[l] * gate_3;
						y[b * 12544 + oy * 448 + ox * 112 + 25200 + l] = acc_0[l];
						y[b * 12544 + oy * 448 + ox * 112 + 25216 + l] = acc_1[l];
						y[b * 12544 + oy * 448 + ox * 112 + 25232 + l] = acc_2[l];
						y[b * 12544 + oy * 448 + ox * 112 + 25248 + l] = acc_3[l];
						acc_4[l] = vmax(c_1, acc_4[l]);
						acc_5[l] = vmax(c_1, acc_5[l]);
						acc_6[l] = vmax(c_1, acc_6[l]);
						exp_r_0 = vmin(c_4, acc_4[l]);
						exp_r_1 = vmin(c_4, acc_5[l]);
						exp_r_2 = vmin(c_4, acc_6[l]);
						exp_n_0 = vround(exp_r_0, c_2, c_3);
						exp_n_1 = vround(exp_r_1, c_2, c_3);
						exp_n_2 = vround(exp_r_2, c_2, c_3);
						exp_a_0 = c_3 - exp_n_0;
						exp_a_1 = c_3 - exp_n_1;
						exp_a_2 = c_3 - exp_n_2;
						exp_r_0 = exp_r_0 * c_2 + exp_a_0;
						exp_r_1 = exp_r_1 * c_2 + exp_a_1;
						exp_r_2 = exp_r_2 * c_2 + exp_a_2;
						exp_a_0 = exp_r_0 * exp_r_0;
						exp_a_1 = exp_r_1 * exp_r_1;
						exp_a_2 = exp_r_2 * exp_r_2;
						exp_a_0 = exp_a_0 * c_6 + c_5;
						exp_a_1 = exp_a_1 * c_6 + c_5;
						exp_a_2 = exp_a_2 * c_6 + c_5;
						gate_0 = exp_a_0 - exp_r_0;
						gate_1 = exp_a_1 - exp_r_1;
						gate_2 = exp_a_2 - exp_r_2;
						exp_a_0 = exp_a_0 + exp_r_0;
						exp_a_1 = exp_a_1 + exp_r_1;
						exp_a_2 = exp_a_2 + exp_r_2;
						exp_n_0 = vpow2(exp_n_0);
						exp_n_1 = vpow2(exp_n_1);
						exp_n_2 = vpow2(exp_n_2);
						exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
						exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
						exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
						gate_0 = gate_0 / exp_a_0;
						gate_1 = gate_1 / exp_a_1;
						gate_2 = gate_2 / exp_a_2;
						acc_4[l] = acc_4[l] * gate_0;
						acc_5[l] = acc_5[l] * gate_1;
						acc_6[l] = acc_6[l] * gate_2;
						y[b * 12544 + oy * 448 + ox * 112 + 25264 + l] = acc_4[l];
						y[b * 12544 + oy * 448 + ox * 112 + 25280 + l] = acc_5[l];
						y[b * 12544 + oy * 448 + ox * 112 + 25296 + l] = acc_6[l];
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_2[l] = acc_2[l] + acc_3[l];
						acc_4[l] = acc_4[l] + acc_5[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						acc_4[l] = acc_4[l] + acc_6[l];
						acc_0[l] = acc_0[l] + acc_4[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 1952 + l];
					acc_1[l] = w[b * 416 + 1952 + l];
					acc_2[l] = w[b * 416 + 1952 + l];
					acc_3[l] = w[b * 416 + 1952 + l];
					acc_4[l] = w[b * 416 + 1952 + l];
					acc_5[l] = w[b * 416 + 1952 + l];
					acc_6[l] = w[b * 416 + 1952 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 1968 + l];
						w_1 = w[b * 416 + ky * 80 + 1984 + l];
						w_2 = w[b * 416 + ky * 80 + 2000 + l];
						w_3 = w[b * 416 + ky * 80 + 2016 + l];
						w_4 = w[b * 416 + ky * 80 + 2032 + l];
						column = slab[oy * 1792 + ky * 896 - 1152 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 1136 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 1120 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 1104 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 1088 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 1072 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 1056 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1040 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1024 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 1008 + l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 992 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 976 + l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 960 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 944 + l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 928 + l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 912 + l];
						acc_6[l] = column * w_3 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 12544 + oy * 448 + 25424 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 25440 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 25456 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 25472 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 12544 + oy * 448 + 25488 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 25504 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 25520 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 32 + l] = sum[l];
			}
		}
		for (int b = first_13[piece]; b < end_12[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 2784 + l];
					acc_1[l] = w[b * 800 + 2784 + l];
					acc_2[l] = w[b * 800 + 2784 + l];
					acc_3[l] = w[b * 800 + 2784 + l];
					acc_4[l] = w[b * 800 + 2784 + l];
					acc_5[l] = w[b * 800 + 2784 + l];
					acc_6[l] = w[b * 800 + 2784 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 2800 + l];
						w_1 = w[b * 800 + ky * 112 + 2816 + l];
						w_2 = w[b * 800 + ky * 112 + 2832 + l];
						w_3 = w[b * 800 + ky * 112 + 2848 + l];
						w_4 = w[b * 800 + ky * 112 + 2864 + l];
						w_5 = w[b * 800 + ky * 112 + 2880 + l];
						w_6 = w[b * 800 + ky * 112 + 2896 + l];
						column = slab[oy * 1792 + ky * 896 - 2688 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 2672 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 2656 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 2640 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2624 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2608 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 2592 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 2576 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 2560 + l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 2544 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 2528 + l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 2512 + l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 2496 + l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 2480 + l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 2464 + l];
						acc_6[l] = column * w_5 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 2448 + l];
						acc_6[l] = column * w_6 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 12544 + oy * 448 + 50176 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 50192 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 50208 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 50224 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 12544 + oy * 448 + 50240 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 50256 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 50272 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 2; ox++) {
					LANES for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 800 + 2784 + l];
						acc_1[l] = w[b * 800 + 2784 + l];
						acc_2[l] = w[b * 800 + 2784 + l];
						acc_3[l] = w[b * 800 + 2784 + l];
						acc_4[l] = w[b * 800 + 2784 + l];
						acc_5[l] = w[b * 800 + 2784 + l];
						acc_6[l] = w[b * 800 + 2784 + l];
					}
					for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
							w_0 = w[b * 800 + ky * 112 + 2800 + l];
							w_1 = w[b * 800 + ky * 112 + 2816 + l];
							w_2 = w[b * 800 + ky * 112 + 2832 + l];
							w_3 = w[b * 800 + ky * 112 + 2848 + l];
							w_4 = w[b * 800 + ky * 112 + 2864 + l];
							w_5 = w[b * 800 + ky * 112 + 2880 + l];
							w_6 = w[b * 800 + ky * 112 + 2896 + l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2512 + l];
							acc_0[l] = column * w_0 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2496 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2480 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_0 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2464 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2448 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_0 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2432 + l];
							acc_0[l] = column * w_5 + acc_0[l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2416 + l];
							acc_0[l] = column * w_6 + acc_0[l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_0 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2400 + l];
							acc_1[l] = column * w_5 + acc_1[l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2384 + l];
							acc_1[l] = column * w_6 + acc_1[l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							acc_4[l] = column * w_0 + acc_4[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2368 + l];
							acc_2[l] = column * w_5 + acc_2[l];
							acc_3[l] = column * w_3 + acc_3[l];
							acc_4[l] = column * w_1 + acc_4[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2352 + l];
							acc_2[l] = column * w_6 + acc_2[l];
							acc_3[l] = column * w_4 + acc_3[l];
							acc_4[l] = column * w_2 + acc_4[l];
							acc_5[l] = column * w_0 + acc_5[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2336 + l];
							acc_3[l] = column * w_5 + acc_3[l];
							acc_4[l] = column * w_3 + acc_4[l];
							acc_5[l] = column * w_1 + acc_5[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2320 + l];
							acc_3[l] = column * w_6 + acc_3[l];
							acc_4[l] = column * w_4 + acc_4[l];
							acc_5[l] = column * w_2 + acc_5[l];
							acc_6[l] = column * w_0 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2304 + l];
							acc_4[l] = column * w_5 + acc_4[l];
							acc_5[l] = column * w_3 + acc_5[l];
							acc_6[l] = column * w_1 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2288 + l];
							acc_4[l] = column * w_6 + acc_4[l];
							acc_5[l] = column * w_4 + acc_5[l];
							acc_6[l] = column * w_2 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2272 + l];
							acc_5[l] = column * w_5 + acc_5[l];
							acc_6[l] = column * w_3 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2256 + l];
							acc_5[l] = column * w_6 + acc_5[l];
							acc_6[l] = column * w_4 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2240 + l];
							acc_6[l] = column * w_5 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 2224 + l];
							acc_6[l] = column * w_6 + acc_6[l];
						}
					}
					LANES for (int l = 0; l < 16; l++) {
						float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						acc_3[l] = vmax(c_1, acc_3[l]);
						exp_r_0 = vmin(c_4, acc_0[l]);
						exp_r_1 = vmin(c_4, acc_1[l]);
						exp_r_2 = vmin(c_4, acc_2[l]);
						exp_r_3 = vmin(c_4, acc_3[l]);
						exp_n_0 = vround(exp_r_0, c_2, c_3);
						exp_n_1 = vround(exp_r_1, c_2, c_3);
						exp_n_2 = vround(exp_r_2, c_2, c_3);
						exp_n_3 = vround(exp_r_3, c_2, c_3);
						exp_a_0 = c_3 - exp_n_0;
						exp_a_1 = c_3 - exp_n_1;
						exp_a_2 = c_3 - exp_n_2;
						exp_a_3 = c_3 - exp_n_3;
						exp_r_0 = exp_r_0 * c_2 + exp_a_0;
						exp_r_1 = exp_r_1 * c_2 + exp_a_1;
						exp_r_2 = exp_r_2 * c_2 + exp_a_2;
						exp_r_3 = exp_r_3 * c_2 + exp_a_3;
						exp_a_0 = exp_r_0 * exp_r_0;
						exp_a_1 = exp_r_1 * exp_r_1;
						exp_a_2 = exp_r_2 * exp_r_2;
						exp_a_3 = exp_r_3 * exp_r_3;
						exp_a_0 = exp_a_0 * c_6 + c_5;
						exp_a_1 = exp_a_1 * c_6 + c_5;
						exp_a_2 = exp_a_2 * c_6 + c_5;
						exp_a_3 = exp_a_3 * c_6 + c_5;
						gate_0 = exp_a_0 - exp_r_0;
						gate_1 = exp_a_1 - exp_r_1;
						gate_2 = exp_a_2 - exp_r_2;
						gate_3 = exp_a_3 - exp_r_3;
						exp_a_0 = exp_a_0 + exp_r_0;
						exp_a_1 = exp_a_1 + exp_r_1;
						exp_a_2 = exp_a_2 + exp_r_2;
						exp_a_3 = exp_a_3 + exp_r_3;
						exp_n_0 = vpow2(exp_n_0);
						exp_n_1 = vpow2(exp_n_1);
						exp_n_2 = vpow2(exp_n_2);
						exp_n_3 = vpow2(exp_n_3);
						exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
						exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
						exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
						exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
						gate_0 = gate_0 / exp_a_0;
						gate_1 = gate_1 / exp_a_1;
						gate_2 = gate_2 / exp_a_2;
						gate_3 = gate_3 / exp_a_3;
						acc_0[l] = acc_0[l] * gate_0;
						acc_1[l] = acc_1[l] * gate_1;
						acc_2[l] = acc_2[l] * gate_2;
						acc_3[l] = acc_3[l] * gate_3;
						y[b * 12544 + oy * 448 + ox * 112 + 50288 + l] = acc_0[l];
						y[b * 12544 + oy * 448 + ox * 112 + 50304 + l] = acc_1[l];
						y[b * 12544 + oy * 448 + ox * 112 + 50320 + l] = acc_2[l];
						y[b * 12544 + oy * 448 + ox * 112 + 50336 + l] = acc_3[l];
						acc_4[l] = vmax(c_1, acc_4[l]);
						acc_5[l] = vmax(c_1, acc_5[l]);
						acc_6[l] = vmax(c_1, acc_6[l]);
						exp_r_0 = vmin(c_4, acc_4[l]);
						exp_r_1 = vmin(c_4, acc_5[l]);
						exp_r_2 = vmin(c_4, acc_6[l]);
						exp_n_0 = vround(exp_r_0, c_2, c_3);
						exp_n_1 = vround(exp_r_1, c_2, c_3);
						exp_n_2 = vround(exp_r_2, c_2, c_3);
						exp_a_0 = c_3 - exp_n_0;
						exp_a_1 = c_3 - exp_n_1;
						exp_a_2 = c_3 - exp_n_2;
						exp_r_0 = exp_r_0 * c_2 + exp_a_0;
						exp_r_1 = exp_r_1 * c_2 + exp_a_1;
						exp_r_2 = exp_r_2 * c_2 + exp_a_2;
						exp_a_0 = exp_r_0 * exp_r_0;
						exp_a_1 = exp_r_1 * exp_r_1;
						exp_a_2 = exp_r_2 * exp_r_2;
						exp_a_0 = exp_a_0 * c_6 + c_5;
						exp_a_1 = exp_a_1 * c_6 + c_5;
						exp_a_2 = exp_a_2 * c_6 + c_5;
						gate_0 = exp_a_0 - exp_r_0;
						gate_1 = exp_a_1 - exp_r_1;
						gate_2 = exp_a_2 - exp_r_2;
						exp_a_0 = exp_a_0 + exp_r_0;
						exp_a_1 = exp_a_1 + exp_r_1;
						exp_a_2 = exp_a_2 + exp_r_2;
						exp_n_0 = vpow2(exp_n_0);
						exp_n_1 = vpow2(exp_n_1);
						exp_n_2 = vpow2(exp_n_2);
						exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
						exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
						exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
						gate_0 = gate_0 / exp_a_0;
						gate_1 = gate_1 / exp_a_1;
						gate_2 = gate_2 / exp_a_2;
						acc_4[l] = acc_4[l] * gate_0;
						acc_5[l] = acc_5[l] * gate_1;
						acc_6[l] = acc_6[l] * gate_2;
						y[b * 12544 + oy * 448 + ox * 112 + 50352 + l] = acc_4[l];
						y[b * 12544 + oy * 448 + ox * 112 + 50368 + l] = acc_5[l];
						y[b * 12544 + oy * 448 + ox * 112 + 50384 + l] = acc_6[l];
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_2[l] = acc_2[l] + acc_3[l];
						acc_4[l] = acc_4[l] + acc_5[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						acc_4[l] = acc_4[l] + acc_6[l];
						acc_0[l] = acc_0[l] + acc_4[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 2784 + l];
					acc_1[l] = w[b * 800 + 2784 + l];
					acc_2[l] = w[b * 800 + 2784 + l];
					acc_3[l] = w[b * 800 + 2784 + l];
					acc_4[l] = w[b * 800 + 2784 + l];
					acc_5[l] = w[b * 800 + 2784 + l];
					acc_6[l] = w[b * 800 + 2784 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 2800 + l];
						w_1 = w[b * 800 + ky * 112 + 2816 + l];
						w_2 = w[b * 800 + ky * 112 + 2832 + l];
						w_3 = w[b * 800 + ky * 112 + 2848 + l];
						w_4 = w[b * 800 + ky * 112 + 2864 + l];
						w_5 = w[b * 800 + ky * 112 + 2880 + l];
						w_6 = w[b * 800 + ky * 112 + 2896 + l];
						column = slab[oy * 1792 + ky * 896 - 2064 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 2048 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 2032 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 2016 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 2000 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 1984 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 1968 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1952 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1936 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 1920 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 1904 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 1888 + l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 1872 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 1856 + l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 1840 + l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 1824 + l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 1808 + l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 12544 + oy * 448 + 50512 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 50528 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 50544 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 50560 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 12544 + oy * 448 + 50576 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 50592 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 50608 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 64 + l] = sum[l];
			}
		}
	}
}

/* 1840 flops, reads 3520 bytes, writes 32, at most 5 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_96_8_swish_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], x2_0[16], sum2_0_0[16];
	LANES for (int l = 0; l < 16; l++) {
		acc_0_0[l] = c_0;
	}
	for (int k = 0; k < 24; k++) {
		vsplat2(x2_0, x + k * 4);
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 32 + 16 + l];
			acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
		}
		vsplat2(x2_0, x + k * 4 + 2);
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 32 + 32 + l];
			acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
		}
	}
	vpairadd(sum2_0_0, acc_0_0, acc_0_0);
	LANES for (int l = 0; l < 16; l++) {
		float bias, gate_0, exp_n_0, exp_r_0, exp_a_0;
		bias = w[0 + l];
		sum2_0_0[l] = sum2_0_0[l] + bias;
		sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
		exp_r_0 = vmin(c_4, sum2_0_0[l]);
		exp_n_0 = vround(exp_r_0, c_2, c_3);
		exp_a_0 = c_3 - exp_n_0;
		exp_r_0 = exp_r_0 * c_2 + exp_a_0;
		exp_a_0 = exp_r_0 * exp_r_0;
		exp_a_0 = exp_a_0 * c_6 + c_5;
		gate_0 = exp_a_0 - exp_r_0;
		exp_a_0 = exp_a_0 + exp_r_0;
		exp_n_0 = vpow2(exp_n_0);
		exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
		gate_0 = gate_0 / exp_a_0;
		sum2_0_0[l] = sum2_0_0[l] * gate_0;
	}
	vstorelo(y + 0, sum2_0_0);
}

/* 3072 flops, reads 3520 bytes, writes 384, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_8_96_sigmoid_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int p = 0; p < 2; p++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 432 + l];
			acc_0_1[l] = w[p * 432 + 144 + l];
			acc_0_2[l] = w[p * 432 + 288 + l];
		}
		for (int k = 0; k < 4; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 432 + k * 32 + 16 + l];
				w_1 = w[p * 432 + k * 32 + 160 + l];
				w_2 = w[p * 432 + k * 32 + 304 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 432 + k * 32 + 32 + l];
				w_1 = w[p * 432 + k * 32 + 176 + l];
				w_2 = w[p * 432 + k * 32 + 320 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
		}
		LANES for (int l = 0; l < 16; l++) {
			float exp_n_0, exp_n_1, exp_n_2, exp_r_0, exp_r_1, exp_r_2, exp_a_0, exp_a_1, exp_a_2;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			exp_r_0 = vmin(c_4, acc_0_0[l]);
			exp_r_1 = vmin(c_4, acc_0_1[l]);
			exp_r_2 = vmin(c_4, acc_0_2[l]);
			exp_n_0 = vround(exp_r_0, c_2, c_3);
			exp_n_1 = vround(exp_r_1, c_2, c_3);
			exp_n_2 = vround(exp_r_2, c_2, c_3);
			exp_a_0 = c_3 - exp_n_0;
			exp_a_1 = c_3 - exp_n_1;
			exp_a_2 = c_3 - exp_n_2;
			exp_r_0 = exp_r_0 * c_2 + exp_a_0;
			exp_r_1 = exp_r_1 * c_2 + exp_a_1;
			exp_r_2 = exp_r_2 * c_2 + exp_a_2;
			exp_a_0 = exp_r_0 * exp_r_0;
			exp_a_1 = exp_r_1 * exp_r_1;
			exp_a_2 = exp_r_2 * exp_r_2;
			exp_a_0 = exp_a_0 * c_6 + c_5;
			exp_a_1 = exp_a_1 * c_6 + c_5;
			exp_a_2 = exp_a_2 * c_6 + c_5;
			acc_0_0[l] = exp_a_0 - exp_r_0;
			acc_0_1[l] = exp_a_1 - exp_r_1;
			acc_0_2[l] = exp_a_2 - exp_r_2;
			exp_a_0 = exp_a_0 + exp_r_0;
			exp_a_1 = exp_a_1 + exp_r_1;
			exp_a_2 = exp_a_2 + exp_r_2;
			exp_n_0 = vpow2(exp_n_0);
			exp_n_1 = vpow2(exp_n_1);
			exp_n_2 = vpow2(exp_n_2);
			exp_a_0 = exp_n_0 * exp_a_0 + acc_0_0[l];
			exp_a_1 = exp_n_1 * exp_a_1 + acc_0_1[l];
			exp_a_2 = exp_n_2 * exp_a_2 + acc_0_2[l];
			acc_0_0[l] = acc_0_0[l] / exp_a_0;
			acc_0_1[l] = acc_0_1[l] / exp_a_1;
			acc_0_2[l] = acc_0_2[l] / exp_a_2;
			y[p * 48 + l] = acc_0_0[l];
			y[p * 48 + 16 + l] = acc_0_1[l];
			y[p * 48 + 32 + l] = acc_0_2[l];
		}
	}
}

/* 3629312 flops, reads 1723136 bytes, writes 84480, at most 9 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_28x28_96_24_se_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {112, 56, 112, 37, 75, 112, 28, 56, 84, 112};
	static const int first_3[10] = {0, 0, 56, 0, 37, 75, 0, 28, 56, 84};
	static const int end_4[10] = {112, 56, 112, 38, 74, 112, 28, 56, 84, 112};
	static const int first_5[10] = {0, 0, 56, 0, 38, 74, 0, 28, 56, 84};
	const float c_0 = 0.0f;
	float x_0, x_1, x_2, x_3, acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16];
	float acc_4_0[16], acc_5_0[16], acc_6_0[16], x_4, x_5, x_6, x2_0[16], x2_2[16];
	float x2_1[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16], sum2_0_2[16];
	float sum2_0_3[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 24; k++) {
			x_0 = s[k * 4];
			x_1 = s[k * 4 + 1];
			x_2 = s[k * 4 + 2];
			x_3 = s[k * 4 + 3];
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 64 + 16 + l];
				w_0 = w_0 * x_0;
				scaled[k * 64 + l] = w_0;
				w_0 = w[k * 64 + 32 + l];
				w_0 = w_0 * x_1;
				scaled[k * 64 + 16 + l] = w_0;
				w_0 = w[k * 64 + 48 + l];
				w_0 = w_0 * x_2;
				scaled[k * 64 + 32 + l] = w_0;
				w_0 = w[k * 64 + 64 + l];
				w_0 = w_0 * x_3;
				scaled[k * 64 + 48 + l] = w_0;
			}
		}
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[0 + l];
				acc_1_0[l] = w[0 + l];
				acc_2_0[l] = w[0 + l];
				acc_3_0[l] = w[0 + l];
				acc_4_0[l] = w[0 + l];
				acc_5_0[l] = w[0 + l];
				acc_6_0[l] = w[0 + l];
			}
			for (int kb = 0; kb < 6; kb++) {
				for (int k = 0; k < 8; k++) {
					x_0 = x[ox * 112 + kb * 12544 + k * 2];
					x_1 = x[ox * 112 + kb * 12544 + k * 2 + 16];
					x_2 = x[ox * 112 + kb * 12544 + k * 2 + 32];
					x_3 = x[ox * 112 + kb * 12544 + k * 2 + 48];
					x_4 = x[ox * 112 + kb * 12544 + k * 2 + 64];
					x_5 = x[ox * 112 + kb * 12544 + k * 2 + 80];
					x_6 = x[ox * 112 + kb * 12544 + k * 2 + 96];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 256 + k * 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + kb * 12544 + k * 2 + 1];
					x_1 = x[ox * 112 + kb * 12544 + k * 2 + 17];
					x_2 = x[ox * 112 + kb * 12544 + k * 2 + 33];
					x_3 = x[ox * 112 + kb * 12544 + k * 2 + 49];
					x_4 = x[ox * 112 + kb * 12544 + k * 2 + 65];
					x_5 = x[ox * 112 + kb * 12544 + k * 2 + 81];
					x_6 = x[ox * 112 + kb * 12544 + k * 2 + 97];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 256 + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				y[ox * 168 + l] = acc_0_0[l];
				y[ox * 168 + 24 + l] = acc_1_0[l];
				y[ox * 168 + 48 + l] = acc_2_0[l];
				y[ox * 168 + 72 + l] = acc_3_0[l];
				y[ox * 168 + 96 + l] = acc_4_0[l];
				y[ox * 168 + 120 + l] = acc_5_0[l];
				y[ox * 168 + 144 + l] = acc_6_0[l];
			}
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 24; k++) {
			vsplat2(x2_0, s + k * 4);
			vsplat2(x2_2, s + k * 4 + 2);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 1568 + l];
				w_0 = w_0 * x2_0[l];
				scaled[k * 32 + l] = w_0;
				w_0 = w[k * 32 + 1584 + l];
				w_0 = w_0 * x2_2[l];
				scaled[k * 32 + 16 + l] = w_0;
			}
		}
		for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int kb = 0; kb < 6; kb++) {
				for (int k = 0; k < 4; k++) {
					vsplat2(x2_0, x + ox * 112 + kb * 12544 + k * 4);
					vsplat2(x2_1, x + ox * 112 + kb * 12544 + k * 4 + 16);
					vsplat2(x2_2, x + ox * 112 + kb * 12544 + k * 4 + 32);
					vsplat2(x2_3, x + ox * 112 + kb * 12544 + k * 4 + 48);
					vsplat2(x2_4, x + ox * 112 + kb * 12544 + k * 4 + 64);
					vsplat2(x2_5, x + ox * 112 + kb * 12544 + k * 4 + 80);
					vsplat2(x2_6, x + ox * 112 + kb * 12544 + k * 4 + 96);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 128 + k * 32 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
					vsplat2(x2_0, x + ox * 112 + kb * 12544 + k * 4 + 2);
					vsplat2(x2_1, x + ox * 112 + kb * 12544 + k * 4 + 18);
					vsplat2(x2_2, x + ox * 112 + kb * 12544 + k * 4 + 34);
					vsplat2(x2_3, x + ox * 112 + kb * 12544 + k * 4 + 50);
					vsplat2(x2_4, x + ox * 112 + kb * 12544 + k * 4 + 66);
					vsplat2(x2_5, x + ox * 112 + kb * 12544 + k * 4 + 82);
					vsplat2(x2_6, x + ox * 112 + kb * 12544 + k * 4 + 98);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 128 + k * 32 + 16 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			vpairadd(sum2_0_1, acc_2_0, acc_3_0);
			vpairadd(sum2_0_2, acc_4_0, acc_5_0);
			vpairadd(sum2_0_3, acc_6_0, acc_6_0);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[1552 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[1552 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[1552 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[1552 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vstorelo(y + ox * 168 + 16, sum2_0_0);
			vstorehi(y + ox * 168 + 40, sum2_0_0);
			vstorelo(y + ox * 168 + 64, sum2_0_1);
			vstorehi(y + ox * 168 + 88, sum2_0_1);
			vstorelo(y + ox * 168 + 112, sum2_0_2);
			vstorehi(y + ox * 168 + 136, sum2_0_2);
			vstorelo(y + ox * 168 + 160, sum2_0_3);
		}
	}
}

/* 10453776 flops, reads 5599232 bytes, writes 903744, at most 24 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_dw3_5_s1_28x28_24_144_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT slab, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 0, 5, 9, 12, 15, 0, 3, 5, 7};
	static const int end_piece_1[10] = {9, 5, 9, 12, 15, 18, 3, 5, 7, 9};
	static const int end_2[18] = {1, 2, 3, 4, 4, 5, 6, 7, 8, 3, 4, 7, 4, 5, 8, 1,
		2, 6};
	static const int first_3[18] = {0, 1, 2, 3, 4, 4, 5, 6, 7, 2, 4, 6, 3, 4, 7, 0,
		1, 5};
	static const int offset_4[8] = {0, 0, 0, 0, 12, 12, 12, 12};
	static const int offset_5[8] = {0, 208, 416, 624, 1056, 1264, 1472, 1680};
	static const int end_6[18] = {0, 0, 0, 0, 2, 2, 2, 2, 2, 0, 2, 2, 0, 2, 2, 0,
		0, 2};
	static const int first_7[18] = {0, 0, 0, 0, 0, 2, 2, 2, 2, 0, 0, 2, 0, 2, 2, 0,
		0, 2};
	static const int end_8[18] = {1, 2, 3, 4, 4, 4, 4, 4, 4, 3, 4, 4, 4, 4, 4, 1,
		2, 4};
	static const int first_9[18] = {0, 1, 2, 3, 4, 4, 4, 4, 4, 2, 4, 4, 3, 4, 4, 0,
		1, 4};
	static const int first_row_10[28] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[28] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_12[18] = {0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 1, 4, 0, 2, 5, 0,
		0, 3};
	static const int first_13[18] = {0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 3, 0, 1, 4, 0,
		0, 2};
	static const int first_row_14[28] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_15[28] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	const float c_7 = 0.00127551018f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, x2_0[16], x2_1[16];
	float x2_2[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16], sum2_0_2[16];
	float sum2_0_3[16], sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16], acc_4[16], acc_5[16];
	float acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = 0; ox < 112; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[offset_5[p] + l];
					acc_1_0[l] = w[offset_5[p] + l];
					acc_2_0[l] = w[offset_5[p] + l];
					acc_3_0[l] = w[offset_5[p] + l];
					acc_4_0[l] = w[offset_5[p] + l];
					acc_5_0[l] = w[offset_5[p] + l];
					acc_6_0[l] = w[offset_5[p] + l];
				}
				for (int k = 0; k < 6; k++) {
					x_0 = x[offset_4[p] + ox * 168 + k * 2];
					x_1 = x[offset_4[p] + ox * 168 + k * 2 + 24];
					x_2 = x[offset_4[p] + ox * 168 + k * 2 + 48];
					x_3 = x[offset_4[p] + ox * 168 + k * 2 + 72];
					x_4 = x[offset_4[p] + ox * 168 + k * 2 + 96];
					x_5 = x[offset_4[p] + ox * 168 + k * 2 + 120];
					x_6 = x[offset_4[p] + ox * 168 + k * 2 + 144];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[offset_5[p] + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[offset_4[p] + ox * 168 + k * 2 + 1];
					x_1 = x[offset_4[p] + ox * 168 + k * 2 + 25];
					x_2 = x[offset_4[p] + ox * 168 + k * 2 + 49];
					x_3 = x[offset_4[p] + ox * 168 + k * 2 + 73];
					x_4 = x[offset_4[p] + ox * 168 + k * 2 + 97];
					x_5 = x[offset_4[p] + ox * 168 + k * 2 + 121];
					x_6 = x[offset_4[p] + ox * 168 + k * 2 + 145];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[offset_5[p] + k * 32 + 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_3_0[l] = vmax(c_1, acc_3_0[l]);
					exp_r_0 = vmin(c_4, acc_0_0[l]);
					exp_r_1 = vmin(c_4, acc_1_0[l]);
					exp_r_2 = vmin(c_4, acc_2_0[l]);
					exp_r_3 = vmin(c_4, acc_3_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0_0[l] = acc_0_0[l] * gate_0;
					acc_1_0[l] = acc_1_0[l] * gate_1;
					acc_2_0[l] = acc_2_0[l] * gate_2;
					acc_3_0[l] = acc_3_0[l] * gate_3;
					slab[ox * 112 + l] = acc_0_0[l];
					slab[ox * 112 + 16 + l] = acc_1_0[l];
					slab[ox * 112 + 32 + l] = acc_2_0[l];
					slab[ox * 112 + 48 + l] = acc_3_0[l];
					acc_4_0[l] = vmax(c_1, acc_4_0[l]);
					acc_5_0[l] = vmax(c_1, acc_5_0[l]);
					acc_6_0[l] = vmax(c_1, acc_6_0[l]);
					exp_r_0 = vmin(c_4, acc_4_0[l]);
					exp_r_1 = vmin(c_4, acc_5_0[l]);
					exp_r_2 = vmin(c_4, acc_6_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4_0[l] = acc_4_0[l] * gate_0;
					acc_5_0[l] = acc_5_0[l] * gate_1;
					acc_6_0[l] = acc_6_0[l] * gate_2;
					slab[ox * 112 + 64 + l] = acc_4_0[l];
					slab[ox * 112 + 80 + l] = acc_5_0[l];
					slab[ox * 112 + 96 + l] = acc_6_0[l];
				}
			}
		}
		for (int p = first_7[piece]; p < end_6[piece]; p++) {
			for (int ox = 0; ox < 112; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = c_0;
					acc_1_0[l] = c_0;
					acc_2_0[l] = c_0;
					acc_3_0[l] = c_0;
					acc_4_0[l] = c_0;
					acc_5_0[l] = c_0;
					acc_6_0[l] = c_0;
				}
				for (int k = 0; k < 3; k++) {
					vsplat2(x2_0, x + p * 12 + ox * 168 + k * 4);
					vsplat2(x2_1, x + p * 12 + ox * 168 + k * 4 + 24);
					vsplat2(x2_2, x + p * 12 + ox * 168 + k * 4 + 48);
					vsplat2(x2_3, x + p * 12 + ox * 168 + k * 4 + 72);
					vsplat2(x2_4, x + p * 12 + ox * 168 + k * 4 + 96);
					vsplat2(x2_5, x + p * 12 + ox * 168 + k * 4 + 120);
					vsplat2(x2_6, x + p * 12 + ox * 168 + k * 4 + 144);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 112 + k * 32 + 848 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
					vsplat2(x2_0, x + p * 12 + ox * 168 + k * 4 + 2);
					vsplat2(x2_1, x + p * 12 + ox * 168 + k * 4 + 26);
					vsplat2(x2_2, x + p * 12 + ox * 168 + k * 4 + 50);
					vsplat2(x2_3, x + p * 12 + ox * 168 + k * 4 + 74);
					vsplat2(x2_4, x + p * 12 + ox * 168 + k * 4 + 98);
					vsplat2(x2_5, x + p * 12 + ox * 168 + k * 4 + 122);
					vsplat2(x2_6, x + p * 12 + ox * 168 + k * 4 + 146);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 112 + k * 32 + 864 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
				}
				vpairadd(sum2_0_0, acc_0_0, acc_1_0);
				vpairadd(sum2_0_1, acc_2_0, acc_3_0);
				vpairadd(sum2_0_2, acc_4_0, acc_5_0);
				vpairadd(sum2_0_3, acc_6_0, acc_6_0);
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3, bias;
					bias = w[p * 112 + 832 + l];
					sum2_0_0[l] = sum2_0_0[l] + bias;
					bias = w[p * 112 + 832 + l];
					sum2_0_1[l] = sum2_0_1[l] + bias;
					bias = w[p * 112 + 832 + l];
					sum2_0_2[l] = sum2_0_2[l] + bias;
					bias = w[p * 112 + 832 + l];
					sum2_0_3[l] = sum2_0_3[l] + bias;
					sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
					sum2_0_1[l] = vmax(c_1, sum2_0_1[l]);
					sum2_0_2[l] = vmax(c_1, sum2_0_2[l]);
					sum2_0_3[l] = vmax(c_1, sum2_0_3[l]);
					exp_r_0 = vmin(c_4, sum2_0_0[l]);
					exp_r_1 = vmin(c_4, sum2_0_1[l]);
					exp_r_2 = vmin(c_4, sum2_0_2[l]);
					exp_r_3 = vmin(c_4, sum2_0_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					sum2_0_0[l] = sum2_0_0[l] * gate_0;
					sum2_0_1[l] = sum2_0_1[l] * gate_1;
					sum2_0_2[l] = sum2_0_2[l] * gate_2;
					sum2_0_3[l] = sum2_0_3[l] * gate_3;
				}
				vstorelo(slab + p * 8 + ox * 112, sum2_0_0);
				vstorehi(slab + p * 8 + ox * 112 + 16, sum2_0_0);
				vstorelo(slab + p * 8 + ox * 112 + 32, sum2_0_1);
				vstorehi(slab + p * 8 + ox * 112 + 48, sum2_0_1);
				vstorelo(slab + p * 8 + ox * 112 + 64, sum2_0_2);
				vstorehi(slab + p * 8 + ox * 112 + 80, sum2_0_2);
				vstorelo(slab + p * 8 + ox * 112 + 96, sum2_0_3);
			}
		}
		for (int b = first_9[piece]; b < end_8[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 1888 + l];
					acc_1[l] = w[b * 160 + 1888 + l];
					acc_2[l] = w[b * 160 + 1888 + l];
					acc_3[l] = w[b * 160 + 1888 + l];
					acc_4[l] = w[b * 160 + 1888 + l];
					acc_5[l] = w[b * 160 + 1888 + l];
					acc_6[l] = w[b * 160 + 1888 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 1904 + l];
						w_1 = w[b * 160 + ky * 48 + 1920 + l];
						w_2 = w[b * 160 + ky * 48 + 1936 + l];
						column = slab[oy * 448 + ky * 448 - 448 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 448 + ky * 448 - 432 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 448 + ky * 448 - 416 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 448 + ky * 448 - 400 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 448 + ky * 448 - 384 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 448 + ky * 448 - 368 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 448 + ky * 448 - 352 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 448 + ky * 448 - 336 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 12544 + oy * 448 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 16 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 32 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 48 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 12544 + oy * 448 + 64 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 80 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 96 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 2; ox++) {
					LANES for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 160 + 1888 + l];
						acc_1[l] = w[b * 160 + 1888 + l];
						acc_2[l] = w[b * 160 + 1888 + l];
						acc_3[l] = w[b * 160 + 1888 + l];
						acc_4[l] = w[b * 160 + 1888 + l];
						acc_5[l] = w[b * 160 + 1888 + l];
						acc_6[l] = w[b * 160 + 1888 + l];
					}
					for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column;
							w_0 = w[b * 160 + ky * 48 + 1904 + l];
							w_1 = w[b * 160 + ky * 48 + 1920 + l];
							w_2 = w[b * 160 + ky * 48 + 1936 + l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 352 + l];
							acc_0[l] = column * w_0 + acc_0[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 336 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							acc_1[l] = column * w_0 + acc_1[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 320 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							acc_2[l] = column * w_0 + acc_2[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 304 + l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							acc_3[l] = column * w_0 + acc_3[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 288 + l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							acc_4[l] = column * w_0 + acc_4[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 272 + l];
							acc_3[l] = column * w_2 + acc_3[l];
							acc_4[l] = column * w_1 + acc_4[l];
							acc_5[l] = column * w_0 + acc_5[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 256 + l];
							acc_4[l] = column * w_2 + acc_4[l];
							acc_5[l] = column * w_1 + acc_5[l];
							acc_6[l] = column * w_0 + acc_6[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 240 + l];
							acc_5[l] = column * w_2 + acc_5[l];
							acc_6[l] = column * w_1 + acc_6[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 224 + l];
							acc_6[l] = column * w_2 + acc_6[l];
						}
					}
					LANES for (int l = 0; l < 16; l++) {
						float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						acc_3[l] = vmax(c_1, acc_3[l]);
						exp_r_0 = vmin(c_4, acc_0[l]);
						exp_r_1 = vmin(c_4, acc_1[l]);
						exp_r_2 = vmin(c_4, acc_2[l]);
						exp_r_3 = vmin(c_4, acc_3[l]);
						exp_n_0 = vround(exp_r_0, c_2, c_3);
						exp_n_1 = vround(exp_r_1, c_2, c_3);
						exp_n_2 = vround(exp_r_2, c_2, c_3);
						exp_n_3 = vround(exp_r_3, c_2, c_3);
						exp_a_0 = c_3 - exp_n_0;
						exp_a_1 = c_3 - exp_n_1;
						exp_a_2 = c_3 - exp_n_2;
						exp_a_3 = c_3 - exp_n_3;
						exp_r_0 = exp_r_0 * c_2 + exp_a_0;
						exp_r_1 = exp_r_1 * c_2 + exp_a_1;
						exp_r_2 = exp_r_2 * c_2 + exp_a_2;
						exp_r_3 = exp_r_3 * c_2 + exp_a_3;
						exp_a_0 = exp_r_0 * exp_r_0;
						exp_a_1 = exp_r_1 * exp_r_1;
						exp_a_2 = exp_r_2 * exp_r_2;
						exp_a_3 = exp_r_3 * exp_r_3;
						exp_a_0 = exp_a_0 * c_6 + c_5;
						exp_a_1 = exp_a_1 * c_6 + c_5;
						exp_a_2 = exp_a_2 * c_6 + c_5;
						exp_a_3 = exp_a_3 * c_6 + c_5;
						gate_0 = exp_a_0 - exp_r_0;
						gate_1 = exp_a_1 - exp_r_1;
						gate_2 = exp_a_2 - exp_r_2;
						gate_3 = exp_a_3 - exp_r_3;
						exp_a_0 = exp_a_0 + exp_r_0;
						exp_a_1 = exp_a_1 + exp_r_1;
						exp_a_2 = exp_a_2 + exp_r_2;
						exp_a_3 = exp_a_3 + exp_r_3;
						exp_n_0 = vpow2(exp_n_0);
						exp_n_1 = vpow2(exp_n_1);
						exp_n_2 = vpow2(exp_n_2);
						exp_n_3 = vpow2(exp_n_3);
						exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
						exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
						exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
						exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
						gate_0 = gate_0 / exp_a_0;
						gate_1 = gate_1 / exp_a_1;
						gate_2 = gate_2 / exp_a_2;
						gate_3 = gate_3 / exp_a_3;
						acc_0[l] = acc_0[l] * gate_0;
						acc_1[l] = acc_1[l] * gate_1;
						acc_2[l] = acc_2[l] * gate_2;
						acc_3[l] = acc_3[l] * gate_3;
						y[b * 12544 + oy * 448 + ox * 112 + 112 + l] = acc_0[l];
						y[b * 12544 + oy * 448 + ox * 112 + 128 + l] = acc_1[l];
						y[b * 12544 + oy * 448 + ox * 112 + 144 + l] = acc_2[l];
						y[b * 12544 + oy * 448 + ox * 112 + 160 + l] = acc_3[l];
						acc_4[l] = vmax(c_1, acc_4[l]);
						acc_5[l] = vmax(c_1, acc_5[l]);
						acc_6[l] = vmax(c_1, acc_6[l]);
						exp_r_0 = vmin(c_4, acc_4[l]);
						exp_r_1 = vmin(c_4, acc_5[l]);
						exp_r_2 = vmin(c_4, acc_6[l]);
						exp_n_0 = vround(exp_r_0, c_2, c_3);
						exp_n_1 = vround(exp_r_1, c_2, c_3);
						exp_n_2 = vround(exp_r_2, c_2, c_3);
						exp_a_0 = c_3 - exp_n_0;
						exp_a_1 = c_3 - exp_n_1;
						exp_a_2 = c_3 - exp_n_2;
						exp_r_0 = exp_r_0 * c_2 + exp_a_0;
						exp_r_1 = exp_r_1 * c_2 + exp_a_1;
						exp_r_2 = exp_r_2 * c_2 + exp_a_2;
						exp_a_0 = exp_r_0 * exp_r_0;
						exp_a_1 = exp_r_1 * exp_r_1;
						exp_a_2 = exp_r_2 * exp_r_2;
						exp_a_0 = exp_a_0 * c_6 + c_5;
						exp_a_1 = exp_a_1 * c_6 + c_5;
						exp_a_2 = exp_a_2 * c_6 + c_5;
						gate_0 = exp_a_0 - exp_r_0;
						gate_1 = exp_a_1 - exp_r_1;
						gate_2 = exp_a_2 - exp_r_2;
						exp_a_0 = exp_a_0 + exp_r_0;
						exp_a_1 = exp_a_1 + exp_r_1;
						exp_a_2 = exp_a_2 + exp_r_2;
						exp_n_0 = vpow2(exp_n_0);
						exp_n_1 = vpow2(exp_n_1);
						exp_n_2 = vpow2(exp_n_2);
						exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
						exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
						exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
						gate_0 = gate_0 / exp_a_0;
						gate_1 = gate_1 / exp_a_1;
						gate_2 = gate_2 / exp_a_2;
						acc_4[l] = acc_4[l] * gate_0;
						acc_5[l] = acc_5[l] * gate_1;
						acc_6[l] = acc_6[l] * gate_2;
						y[b * 12544 + oy * 448 + ox * 112 + 176 + l] = acc_4[l];
						y[b * 12544 + oy * 448 + ox * 112 + 192 + l] = acc_5[l];
						y[b * 12544 + oy * 448 + ox * 112 + 208 + l] = acc_6[l];
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_2[l] = acc_2[l] + acc_3[l];
						acc_4[l] = acc_4[l] + acc_5[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						acc_4[l] = acc_4[l] + acc_6[l];
						acc_0[l] = acc_0[l] + acc_4[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 1888 + l];
					acc_1[l] = w[b * 160 + 1888 + l];
					acc_2[l] = w[b * 160 + 1888 + l];
					acc_3[l] = w[b * 160 + 1888 + l];
					acc_4[l] = w[b * 160 + 1888 + l];
					acc_5[l] = w[b * 160 + 1888 + l];
					acc_6[l] = w[b * 160 + 1888 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 1904 + l];
						w_1 = w[b * 160 + ky * 48 + 1920 + l];
						w_2 = w[b * 160 + ky * 48 + 1936 + l];
						column = slab[oy * 448 + ky * 448 - 128 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 448 + ky * 448 - 112 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 448 + ky * 448 - 96 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 448 + ky * 448 - 80 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 448 + ky * 448 - 64 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 448 + ky * 448 - 48 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 448 + ky * 448 - 32 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 448 + ky * 448 - 16 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 12544 + oy * 448 + 336 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 352 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 368 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 384 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 12544 + oy * 448 + 400 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 416 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 432 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_13[piece]; b < end_12[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 2528 + l];
					acc_1[l] = w[b * 416 + 2528 + l];
					acc_2[l] = w[b * 416 + 2528 + l];
					acc_3[l] = w[b * 416 + 2528 + l];
					acc_4[l] = w[b * 416 + 2528 + l];
					acc_5[l] = w[b * 416 + 2528 + l];
					acc_6[l] = w[b * 416 + 2528 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 2544 + l];
						w_1 = w[b * 416 + ky * 80 + 2560 + l];
						w_2 = w[b * 416 + ky * 80 + 2576 + l];
						w_3 = w[b * 416 + ky * 80 + 2592 + l];
						w_4 = w[b * 416 + ky * 80 + 2608 + l];
						column = slab[oy * 448 + ky * 448 - 896 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 448 + ky * 448 - 880 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 448 + ky * 448 - 864 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 448 + ky * 448 - 848 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 448 + ky * 448 - 832 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 448 + ky * 448 - 816 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 448 + ky * 448 - 800 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 448 + ky * 448 - 784 + l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 448 + ky * 448 - 768 + l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 12544 + oy * 448 + 50176 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 50192 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 50208 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 50224 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 12544 + oy * 448 + 50240 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 50256 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 50272 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 2; ox++) {
					LANES for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 416 + 2528 + l];
						acc_1[l] = w[b * 416 + 2528 + l];
						acc_2[l] = w[b * 416 + 2528 + l];
						acc_3[l] = w[b * 416 + 2528 + l];
						acc_4[l] = w[b * 416 + 2528 + l];
						acc_5[l] = w[b * 416 + 2528 + l];
						acc_6[l] = w[b * 416 + 2528 + l];
					}
					for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column, w_3, w_4;
							w_0 = w[b * 416 + ky * 80 + 2544 + l];
							w_1 = w[b * 416 + ky * 80 + 2560 + l];
							w_2 = w[b * 416 + ky * 80 + 2576 + l];
							w_3 = w[b * 416 + ky * 80 + 2592 + l];
							w_4 = w[b * 416 + ky * 80 + 2608 + l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 816 + l];
							acc_0[l] = column * w_0 + acc_0[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 800 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							acc_1[l] = column * w_0 + acc_1[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 784 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							acc_2[l] = column * w_0 + acc_2[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 768 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							acc_3[l] = column * w_0 + acc_3[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 752 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							acc_4[l] = column * w_0 + acc_4[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 736 + l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							acc_4[l] = column * w_1 + acc_4[l];
							acc_5[l] = column * w_0 + acc_5[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 720 + l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_3 + acc_3[l];
							acc_4[l] = column * w_2 + acc_4[l];
							acc_5[l] = column * w_1 + acc_5[l];
							acc_6[l] = column * w_0 + acc_6[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 704 + l];
							acc_3[l] = column * w_4 + acc_3[l];
							acc_4[l] = column * w_3 + acc_4[l];
							acc_5[l] = column * w_2 + acc_5[l];
							acc_6[l] = column * w_1 + acc_6[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 688 + l];
							acc_4[l] = column * w_4 + acc_4[l];
							acc_5[l] = column * w_3 + acc_5[l];
							acc_6[l] = column * w_2 + acc_6[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 672 + l];
							acc_5[l] = column * w_4 + acc_5[l];
							acc_6[l] = column * w_3 + acc_6[l];
							column = slab[oy * 448 + ky * 448 + ox * 112 - 656 + l];
							acc_6[l] = column * w_4 + acc_6[l];
						}
					}
					LANES for (int l = 0; l < 16; l++) {
						float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						acc_3[l] = vmax(c_1, acc_3[l]);
						exp_r_0 = vmin(c_4, acc_0[l]);
						exp_r_1 = vmin(c_4, acc_1[l]);
						exp_r_2 = vmin(c_4, acc_2[l]);
						exp_r_3 = vmin(c_4, acc_3[l]);
						exp_n_0 = vround(exp_r_0, c_2, c_3);
						exp_n_1 = vround(exp_r_1, c_2, c_3);
						exp_n_2 = vround(exp_r_2, c_2, c_3);
						exp_n_3 = vround(exp_r_3, c_2, c_3);
						exp_a_0 = c_3 - exp_n_0;
						exp_a_1 = c_3 - exp_n_1;
						exp_a_2 = c_3 - exp_n_2;
						exp_a_3 = c_3 - exp_n_3;
						exp_r_0 = exp_r_0 * c_2 + exp_a_0;
						exp_r_1 = exp_r_1 * c_2 + exp_a_1;
						exp_r_2 = exp_r_2 * c_2 + exp_a_2;
						exp_r_3 = exp_r_3 * c_2 + exp_a_3;
						exp_a_0 = exp_r_0 * exp_r_0;
						exp_a_1 = exp_r_1 * exp_r_1;
						exp_a_2 = exp_r_2 * exp_r_2;
						exp_a_3 = exp_r_3 * exp_r_3;
						exp_a_0 = exp_a_0 * c_6 + c_5;
						exp_a_1 = exp_a_1 * c_6 + c_5;
						exp_a_2 = exp_a_2 * c_6 + c_5;
						exp_a_3 = exp_a_3 * c_6 + c_5;
						gate_0 = exp_a_0 - exp_r_0;
						gate_1 = exp_a_1 - exp_r_1;
						gate_2 = exp_a_2 - exp_r_2;
						gate_3 = exp_a_3 - exp_r_3;
						exp_a_0 = exp_a_0 + exp_r_0;
						exp_a_1 = exp_a_1 + exp_r_1;
						exp_a_2 = exp_a_2 + exp_r_2;
						exp_a_3 = exp_a_3 + exp_r_3;
						exp_n_0 = vpow2(exp_n_0);
						exp_n_1 = vpow2(exp_n_1);
						exp_n_2 = vpow2(exp_n_2);
						exp_n_3 = vpow2(exp_n_3);
						exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
						exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
						exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
						exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
						gate_0 = gate_0 / exp_a_0;
						gate_1 = gate_1 / exp_a_1;
						gate_2 = gate_2 / exp_a_2;
						gate_3 = gate_3 / exp_a_3;
						acc_0[l] = acc_0[l] * gate_0;
						acc_1[l] = acc_1[l] * gate_1;
						acc_2[l] = acc_2[l] * gate_2;
						acc_3[l] = acc_3[l] * gate_3;
						y[b * 12544 + oy * 448 + ox * 112 + 50288 + l] = acc_0[l];
						y[b * 12544 + oy * 448 + ox * 112 + 50304 + l] = acc_1[l];
						y[b * 12544 + oy * 448 + ox * 112 + 50320 + l] = acc_2[l];
						y[b * 12544 + oy * 448 + ox * 112 + 50336 + l] = acc_3[l];
						acc_4[l] = vmax(c_1, acc_4[l]);
						acc_5[l] = vmax(c_1, acc_5[l]);
						acc_6[l] = vmax(c_1, acc_6[l]);
						exp_r_0 = vmin(c_4, acc_4[l]);
						exp_r_1 = vmin(c_4, acc_5[l]);
						exp_r_2 = vmin(c_4, acc_6[l]);
						exp_n_0 = vround(exp_r_0, c_2, c_3);
						exp_n_1 = vround(exp_r_1, c_2, c_3);
						exp_n_2 = vround(exp_r_2, c_2, c_3);
						exp_a_0 = c_3 - exp_n_0;
						exp_a_1 = c_3 - exp_n_1;
						exp_a_2 = c_3 - exp_n_2;
						exp_r_0 = exp_r_0 * c_2 + exp_a_0;
						exp_r_1 = exp_r_1 * c_2 + exp_a_1;
						exp_r_2 = exp_r_2 * c_2 + exp_a_2;
						exp_a_0 = exp_r_0 * exp_r_0;
						exp_a_1 = exp_r_1 * exp_r_1;
						exp_a_2 = exp_r_2 * exp_r_2;
						exp_a_0 = exp_a_0 * c_6 + c_5;
						exp_a_1 = exp_a_1 * c_6 + c_5;
						exp_a_2 = exp_a_2 * c_6 + c_5;
						gate_0 = exp_a_0 - exp_r_0;
						gate_1 = exp_a_1 - exp_r_1;
						gate_2 = exp_a_2 - exp_r_2;
						exp_a_0 = exp_a_0 + exp_r_0;
						exp_a_1 = exp_a_1 + exp_r_1;
						exp_a_2 = exp_a_2 + exp_r_2;
						exp_n_0 = vpow2(exp_n_0);
						exp_n_1 = vpow2(exp_n_1);
						exp_n_2 = vpow2(exp_n_2);
						exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
						exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
						exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
						gate_0 = gate_0 / exp_a_0;
						gate_1 = gate_1 / exp_a_1;
						gate_2 = gate_2 / exp_a_2;
						acc_4[l] = acc_4[l] * gate_0;
						acc_5[l] = acc_5[l] * gate_1;
						acc_6[l] = acc_6[l] * gate_2;
						y[b * 12544 + oy * 448 + ox * 112 + 50352 + l] = acc_4[l];
						y[b * 12544 + oy * 448 + ox * 112 + 50368 + l] = acc_5[l];
						y[b * 12544 + oy * 448 + ox * 112 + 50384 + l] = acc_6[l];
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_2[l] = acc_2[l] + acc_3[l];
						acc_4[l] = acc_4[l] + acc_5[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						acc_4[l] = acc_4[l] + acc_6[l];
						acc_0[l] = acc_0[l] + acc_4[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 2528 + l];
					acc_1[l] = w[b * 416 + 2528 + l];
					acc_2[l] = w[b * 416 + 2528 + l];
					acc_3[l] = w[b * 416 + 2528 + l];
					acc_4[l] = w[b * 416 + 2528 + l];
					acc_5[l] = w[b * 416 + 2528 + l];
					acc_6[l] = w[b * 416 + 2528 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 2544 + l];
						w_1 = w[b * 416 + ky * 80 + 2560 + l];
						w_2 = w[b * 416 + ky * 80 + 2576 + l];
						w_3 = w[b * 416 + ky * 80 + 2592 + l];
						w_4 = w[b * 416 + ky * 80 + 2608 + l];
						column = slab[oy * 448 + ky * 448 - 592 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 448 + ky * 448 - 576 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 448 + ky * 448 - 560 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 448 + ky * 448 - 544 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 448 + ky * 448 - 528 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 448 + ky * 448 - 512 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 448 + ky * 448 - 496 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 448 + ky * 448 - 480 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 448 + ky * 448 - 464 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 12544 + oy * 448 + 50512 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 50528 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 50544 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 50560 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 12544 + oy * 448 + 50576 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 50592 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 50608 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 64 + l] = sum[l];
			}
		}
	}
}

/* 4080 flops, reads 8192 bytes, writes 48, at most 10 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_144_12_swish_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], x2_0[16], x4_0[16], sum2_0_0[16], sum4_1_0[16], sum2_1_0[16];
	LANES for (int l = 0; l < 16; l++) {
		acc_0_0[l] = c_0;
		acc_0_1[l] = c_0;
	}
	for (int k = 0; k < 18; k++) {
		vsplat2(x2_0, x + k * 8);
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 64 + 16 + l];
			acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
		}
		vsplat2(x2_0, x + k * 8 + 2);
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 64 + 32 + l];
			acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
		}
		vsplat2(x2_0, x + k * 8 + 4);
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 64 + 48 + l];
			acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
		}
		vsplat2(x2_0, x + k * 8 + 6);
		vsplat4(x4_0, x + k * 8);
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1;
			w_0 = w[k * 64 + 64 + l];
			acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
			w_1 = w[k * 32 + 1184 + l];
			acc_0_1[l] = x4_0[l] * w_1 + acc_0_1[l];
		}
		vsplat4(x4_0, x + k * 8 + 4);
		LANES for (int l = 0; l < 16; l++) {
			float w_1;
			w_1 = w[k * 32 + 1200 + l];
			acc_0_1[l] = x4_0[l] * w_1 + acc_0_1[l];
		}
	}
	vpairadd(sum2_0_0, acc_0_0, acc_0_0);
	LANES for (int l = 0; l < 16; l++) {
		float bias;
		bias = w[0 + l];
		sum2_0_0[l] = sum2_0_0[l] + bias;
	}
	vpairadd(sum4_1_0, acc_0_1, acc_0_1);
	vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
	LANES for (int l = 0; l < 16; l++) {
		float bias, gate_0, gate_1, exp_n_0, exp_n_1, exp_r_0, exp_r_1, exp_a_0, exp_a_1;
		bias = w[1168 + l];
		sum2_1_0[l] = sum2_1_0[l] + bias;
		sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
		sum2_1_0[l] = vmax(c_1, sum2_1_0[l]);
		exp_r_0 = vmin(c_4, sum2_0_0[l]);
		exp_r_1 = vmin(c_4, sum2_1_0[l]);
		exp_n_0 = vround(exp_r_0, c_2, c_3);
		exp_n_1 = vround(exp_r_1, c_2, c_3);
		exp_a_0 = c_3 - exp_n_0;
		exp_a_1 = c_3 - exp_n_1;
		exp_r_0 = exp_r_0 * c_2 + exp_a_0;
		exp_r_1 = exp_r_1 * c_2 + exp_a_1;
		exp_a_0 = exp_r_0 * exp_r_0;
		exp_a_1 = exp_r_1 * exp_r_1;
		exp_a_0 = exp_a_0 * c_6 + c_5;
		exp_a_1 = exp_a_1 * c_6 + c_5;
		gate_0 = exp_a_0 - exp_r_0;
		gate_1 = exp_a_1 - exp_r_1;
		exp_a_0 = exp_a_0 + exp_r_0;
		exp_a_1 = exp_a_1 + exp_r_1;
		exp_n_0 = vpow2(exp_n_0);
		exp_n_1 = vpow2(exp_n_1);
		exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
		exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
		gate_0 = gate_0 / exp_a_0;
		gate_1 = gate_1 / exp_a_1;
		sum2_0_0[l] = sum2_0_0[l] * gate_0;
		sum2_1_0[l] = sum2_1_0[l] * gate_1;
	}
	vstorelo(y + 0, sum2_0_0);
	vstoren(y + 8, sum2_1_0, 0, 4);
}

/* 5760 flops, reads 7632 bytes, writes 576, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_12_144_sigmoid_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int p = 0; p < 3; p++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 624 + l];
			acc_0_1[l] = w[p * 624 + 208 + l];
			acc_0_2[l] = w[p * 624 + 416 + l];
		}
		for (int k = 0; k < 6; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 624 + k * 32 + 16 + l];
				w_1 = w[p * 624 + k * 32 + 224 + l];
				w_2 = w[p * 624 + k * 32 + 432 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 624 + k * 32 + 32 + l];
				w_1 = w[p * 624 + k * 32 + 240 + l];
				w_2 = w[p * 624 + k * 32 + 448 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
		}
		LANES for (int l = 0; l < 16; l++) {
			float exp_n_0, exp_n_1, exp_n_2, exp_r_0, exp_r_1, exp_r_2, exp_a_0, exp_a_1, exp_a_2;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			exp_r_0 = vmin(c_4, acc_0_0[l]);
			exp_r_1 = vmin(c_4, acc_0_1[l]);
			exp_r_2 = vmin(c_4, acc_0_2[l]);
			exp_n_0 = vround(exp_r_0, c_2, c_3);
			exp_n_1 = vround(exp_r_1, c_2, c_3);
			exp_n_2 = vround(exp_r_2, c_2, c_3);
			exp_a_0 = c_3 - exp_n_0;
			exp_a_1 = c_3 - exp_n_1;
			exp_a_2 = c_3 - exp_n_2;
			exp_r_0 = exp_r_0 * c_2 + exp_a_0;
			exp_r_1 = exp_r_1 * c_2 + exp_a_1;
			exp_r_2 = exp_r_2 * c_2 + exp_a_2;
			exp_a_0 = exp_r_0 * exp_r_0;
			exp_a_1 = exp_r_1 * exp_r_1;
			exp_a_2 = exp_r_2 * exp_r_2;
			exp_a_0 = exp_a_0 * c_6 + c_5;
			exp_a_1 = exp_a_1 * c_6 + c_5;
			exp_a_2 = exp_a_2 * c_6 + c_5;
			acc_0_0[l] = exp_a_0 - exp_r_0;
			acc_0_1[l] = exp_a_1 - exp_r_1;
			acc_0_2[l] = exp_a_2 - exp_r_2;
			exp_a_0 = exp_a_0 + exp_r_0;
			exp_a_1 = exp_a_1 + exp_r_1;
			exp_a_2 = exp_a_2 + exp_r_2;
			exp_n_0 = vpow2(exp_n_0);
			exp_n_1 = vpow2(exp_n_1);
			exp_n_2 = vpow2(exp_n_2);
			exp_a_0 = exp_n_0 * exp_a_0 + acc_0_0[l];
			exp_a_1 = exp_n_1 * exp_a_1 + acc_0_1[l];
			exp_a_2 = exp_n_2 * exp_a_2 + acc_0_2[l];
			acc_0_0[l] = acc_0_0[l] / exp_a_0;
			acc_0_1[l] = acc_0_1[l] / exp_a_1;
			acc_0_2[l] = acc_0_2[l] / exp_a_2;
			y[p * 48 + l] = acc_0_0[l];
			y[p * 48 + 16 + l] = acc_0_1[l];
			y[p * 48 + 32 + l] = acc_0_2[l];
		}
	}
}

/* 2790080 flops, reads 1846656 bytes, writes 82176, at most 9 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_28x28_144_24_add_se_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float * y, const float * r, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {112, 56, 112, 37, 75, 112, 28, 56, 84, 112};
	static const int first_3[10] = {0, 0, 56, 0, 37, 75, 0, 28, 56, 84};
	static const int lanes_4[16] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_5[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23};
	static const int end_6[10] = {112, 56, 112, 38, 74, 112, 28, 56, 84, 112};
	static const int first_7[10] = {0, 0, 56, 0, 38, 74, 0, 28, 56, 84};
	static const int lanes_8[16] = {0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_9[16] = {0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_10[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 12, 13, 14, 15};
	static const int lanes_11[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19};
	const float c_0 = 0.0f;
	float x2_0[16], x2_2[16], acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16];
	float acc_6_0[16], x2_1[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16];
	float sum2_0_2[16], sum2_0_3[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], res[16], x4_0[16];
	float x4_1[16], x4_2[16], x4_3[16], x4_4[16], x4_5[16], x4_6[16], sum4_0_0[16], sum4_0_1[16];
	float sum4_0_2[16], sum4_0_3[16], res_2[16], gathered_2[16], res_3[16], gathered_3[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 18; k++) {
			vsplat2(x2_0, s + k * 4);
			vsplat2(x2_2, s + k * 4 + 2);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 16 + l];
				w_0 = w_0 * x2_0[l];
				scaled[k * 32 + l] = w_0;
				w_0 = w[k * 32 + 32 + l];
				w_0 = w_0 * x2_2[l];
				scaled[k * 32 + 16 + l] = w_0;
			}
		}
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int kb = 0; kb < 4; kb++) {
				for (int k = 0; k < 4; k++) {
					vsplat2(x2_0, x + ox * 112 + kb * 12544 + k * 4);
					vsplat2(x2_1, x + ox * 112 + kb * 12544 + k * 4 + 16);
					vsplat2(x2_2, x + ox * 112 + kb * 12544 + k * 4 + 32);
					vsplat2(x2_3, x + ox * 112 + kb * 12544 + k * 4 + 48);
					vsplat2(x2_4, x + ox * 112 + kb * 12544 + k * 4 + 64);
					vsplat2(x2_5, x + ox * 112 + kb * 12544 + k * 4 + 80);
					vsplat2(x2_6, x + ox * 112 + kb * 12544 + k * 4 + 96);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 128 + k * 32 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
					vsplat2(x2_0, x + ox * 112 + kb * 12544 + k * 4 + 2);
					vsplat2(x2_1, x + ox * 112 + kb * 12544 + k * 4 + 18);
					vsplat2(x2_2, x + ox * 112 + kb * 12544 + k * 4 + 34);
					vsplat2(x2_3, x + ox * 112 + kb * 12544 + k * 4 + 50);
					vsplat2(x2_4, x + ox * 112 + kb * 12544 + k * 4 + 66);
					vsplat2(x2_5, x + ox * 112 + kb * 12544 + k * 4 + 82);
					vsplat2(x2_6, x + ox * 112 + kb * 12544 + k * 4 + 98);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 128 + k * 32 + 16 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			for (int k = 0; k < 2; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50176);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50192);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50208);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50224);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50240);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50256);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50272);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + 512 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50178);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50194);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50210);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50226);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50242);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50258);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50274);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + 528 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			vpairadd(sum2_0_1, acc_2_0, acc_3_0);
			vpairadd(sum2_0_2, acc_4_0, acc_5_0);
			vpairadd(sum2_0_3, acc_6_0, acc_6_0);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[0 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[0 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[0 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[0 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vloadn(res_0, r + ox * 168, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 168 + 24, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 168 + 48, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 168 + 72, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 168 + 96, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 168 + 120, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_2[l] = sum2_0_2[l] + gathered_1[l];
			}
			vloadn(res, r + ox * 168 + 144, 0, 8);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_3[l] = sum2_0_3[l] + res[l];
			}
			vstorelo(y + ox * 168, sum2_0_0);
			vstorehi(y + ox * 168 + 24, sum2_0_0);
			vstorelo(y + ox * 168 + 48, sum2_0_1);
			vstorehi(y + ox * 168 + 72, sum2_0_1);
			vstorelo(y + ox * 168 + 96, sum2_0_2);
			vstorehi(y + ox * 168 + 120, sum2_0_2);
			vstorelo(y + ox * 168 + 144, sum2_0_3);
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 18; k++) {
			vsplat4(x4_0, s + k * 4);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 16 + 608 + l];
				w_0 = w_0 * x4_0[l];
				scaled[k * 16 + l] = w_0;
			}
		}
		for (int ox = first_7[piece]; ox < end_6[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int kb = 0; kb < 4; kb++) {
				for (int k = 0; k < 2; k++) {
					vsplat4(x4_0, x + ox * 112 + kb * 12544 + k * 8);
					vsplat4(x4_1, x + ox * 112 + kb * 12544 + k * 8 + 16);
					vsplat4(x4_2, x + ox * 112 + kb * 12544 + k * 8 + 32);
					vsplat4(x4_3, x + ox * 112 + kb * 12544 + k * 8 + 48);
					vsplat4(x4_4, x + ox * 112 + kb * 12544 + k * 8 + 64);
					vsplat4(x4_5, x + ox * 112 + kb * 12544 + k * 8 + 80);
					vsplat4(x4_6, x + ox * 112 + kb * 12544 + k * 8 + 96);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
					vsplat4(x4_0, x + ox * 112 + kb * 12544 + k * 8 + 4);
					vsplat4(x4_1, x + ox * 112 + kb * 12544 + k * 8 + 20);
					vsplat4(x4_2, x + ox * 112 + kb * 12544 + k * 8 + 36);
					vsplat4(x4_3, x + ox * 112 + kb * 12544 + k * 8 + 52);
					vsplat4(x4_4, x + ox * 112 + kb * 12544 + k * 8 + 68);
					vsplat4(x4_5, x + ox * 112 + kb * 12544 + k * 8 + 84);
					vsplat4(x4_6, x + ox * 112 + kb * 12544 + k * 8 + 100);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + 16 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			vsplat4(x4_0, x + ox * 112 + 50176);
			vsplat4(x4_1, x + ox * 112 + 50192);
			vsplat4(x4_2, x + ox * 112 + 50208);
			vsplat4(x4_3, x + ox * 112 + 50224);
			vsplat4(x4_4, x + ox * 112 + 50240);
			vsplat4(x4_5, x + ox * 112 + 50256);
			vsplat4(x4_6, x + ox * 112 + 50272);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[256 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vsplat4(x4_0, x + ox * 112 + 50180);
			vsplat4(x4_1, x + ox * 112 + 50196);
			vsplat4(x4_2, x + ox * 112 + 50212);
			vsplat4(x4_3, x + ox * 112 + 50228);
			vsplat4(x4_4, x + ox * 112 + 50244);
			vsplat4(x4_5, x + ox * 112 + 50260);
			vsplat4(x4_6, x + ox * 112 + 50276);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[272 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vpairadd(sum4_0_0, acc_0_0, acc_1_0);
			vpairadd(sum4_0_1, acc_2_0, acc_3_0);
			vpairadd(sum4_0_2, acc_4_0, acc_5_0);
			vpairadd(sum4_0_3, acc_6_0, acc_6_0);
			vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
			vpairadd(sum2_0_1, sum4_0_2, sum4_0_3);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[592 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[592 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vloadn(res_0, r + ox * 168 + 8, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_8);
			vloadn(res_1, r + ox * 168 + 32, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_9);
			vloadn(res_2, r + ox * 168 + 56, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_10);
			vloadn(res_3, r + ox * 168 + 80, 0, 4);
			vperm(gathered_3, gathered_2, res_3, lanes_11);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_3[l];
			}
			vloadn(res_0, r + ox * 168 + 104, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_8);
			vloadn(res_1, r + ox * 168 + 128, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_9);
			vloadn(res_2, r + ox * 168 + 152, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_10);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_2[l];
			}
			vstoren(y + ox * 168 + 8, sum2_0_0, 0, 4);
			vstoren(y + ox * 168 + 32, sum2_0_0, 4, 4);
			vstoren(y + ox * 168 + 56, sum2_0_0, 8, 4);
			vstoren(y + ox * 168 + 80, sum2_0_0, 12, 4);
			vstoren(y + ox * 168 + 104, sum2_0_1, 0, 4);
			vstoren(y + ox * 168 + 128, sum2_0_1, 4, 4);
			vstoren(y + ox * 168 + 152, sum2_0_1, 8, 4);
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 18; k++) {
			vsplat2(x2_0, s + k * 4 + 72);
			vsplat2(x2_2, s + k * 4 + 74);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 912 + l];
				w_0 = w_0 * x2_0[l];
				scaled[k * 32 + l] = w_0;
				w_0 = w[k * 32 + 928 + l];
				w_0 = w_0 * x2_2[l];
				scaled[k * 32 + 16 + l] = w_0;
			}
		}
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int k = 0; k < 2; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50184);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50200);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50216);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50232);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50248);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50264);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50280);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 50186);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 50202);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 50218);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 50234);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 50250);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 50266);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 50282);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + 16 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
			}
			for (int kb = 0; kb < 4; kb++) {
				for (int k = 0; k < 4; k++) {
					vsplat2(x2_0, x + ox * 112 + kb * 12544 + k * 4 + 62720);
					vsplat2(x2_1, x + ox * 112 + kb * 12544 + k * 4 + 62736);
					vsplat2(x2_2, x + ox * 112 + kb * 12544 + k * 4 + 62752);
					vsplat2(x2_3, x + ox * 112 + kb * 12544 + k * 4 + 62768);
					vsplat2(x2_4, x + ox * 112 + kb * 12544 + k * 4 + 62784);
					vsplat2(x2_5, x + ox * 112 + kb * 12544 + k * 4 + 62800);
					vsplat2(x2_6, x + ox * 112 + kb * 12544 + k * 4 + 62816);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 128 + k * 32 + 64 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
					vsplat2(x2_0, x + ox * 112 + kb * 12544 + k * 4 + 62722);
					vsplat2(x2_1, x + ox * 112 + kb * 12544 + k * 4 + 62738);
					vsplat2(x2_2, x + ox * 112 + kb * 12544 + k * 4 + 62754);
					vsplat2(x2_3, x + ox * 112 + kb * 12544 + k * 4 + 62770);
					vsplat2(x2_4, x + ox * 112 + kb * 12544 + k * 4 + 62786);
					vsplat2(x2_5, x + ox * 112 + kb * 12544 + k * 4 + 62802);
					vsplat2(x2_6, x + ox * 112 + kb * 12544 + k * 4 + 62818);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 128 + k * 32 + 80 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			vpairadd(sum2_0_1, acc_2_0, acc_3_0);
			vpairadd(sum2_0_2, acc_4_0, acc_5_0);
			vpairadd(sum2_0_3, acc_6_0, acc_6_0);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[896 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[896 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[896 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[896 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vloadn(res_0, r + ox * 168 + 12, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 168 + 36, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 168 + 60, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 168 + 84, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 168 + 108, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_4);
			vloadn(res_1, r + ox * 168 + 132, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_5);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_2[l] = sum2_0_2[l] + gathered_1[l];
			}
			vloadn(res, r + ox * 168 + 156, 0, 8);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_3[l] = sum2_0_3[l] + res[l];
			}
			vstorelo(y + ox * 168 + 12, sum2_0_0);
			vstorehi(y + ox * 168 + 36, sum2_0_0);
			vstorelo(y + ox * 168 + 60, sum2_0_1);
			vstorehi(y + ox * 168 + 84, sum2_0_1);
			vstorelo(y + ox * 168 + 108, sum2_0_2);
			vstorehi(y + ox * 168 + 132, sum2_0_2);
			vstorelo(y + ox * 168 + 156, sum2_0_3);
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 18; k++) {
			vsplat4(x4_0, s + k * 4 + 72);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 16 + 1504 + l];
				w_0 = w_0 * x4_0[l];
				scaled[k * 16 + l] = w_0;
			}
		}
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			vsplat4(x4_0, x + ox * 112 + 50184);
			vsplat4(x4_1, x + ox * 112 + 50200);
			vsplat4(x4_2, x + ox * 112 + 50216);
			vsplat4(x4_3, x + ox * 112 + 50232);
			vsplat4(x4_4, x + ox * 112 + 50248);
			vsplat4(x4_5, x + ox * 112 + 50264);
			vsplat4(x4_6, x + ox * 112 + 50280);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
				w_0 = scaled[0 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vsplat4(x4_0, x + ox * 112 + 50188);
			vsplat4(x4_1, x + ox * 112 + 50204);
			vsplat4(x4_2, x + ox * 112 + 50220);
			vsplat4(x4_3, x + ox * 112 + 50236);
			vsplat4(x4_4, x + ox * 112 + 50252);
			vsplat4(x4_5, x + ox * 112 + 50268);
			vsplat4(x4_6, x + ox * 112 + 50284);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[16 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			for (int kb = 0; kb < 4; kb++) {
				for (int k = 0; k < 2; k++) {
					vsplat4(x4_0, x + ox * 112 + kb * 12544 + k * 8 + 62720);
					vsplat4(x4_1, x + ox * 112 + kb * 12544 + k * 8 + 62736);
					vsplat4(x4_2, x + ox * 112 + kb * 12544 + k * 8 + 62752);
					vsplat4(x4_3, x + ox * 112 + kb * 12544 + k * 8 + 62768);
					vsplat4(x4_4, x + ox * 112 + kb * 12544 + k * 8 + 62784);
					vsplat4(x4_5, x + ox * 112 + kb * 12544 + k * 8 + 62800);
					vsplat4(x4_6, x + ox * 112 + kb * 12544 + k * 8 + 62816);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + 32 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
					vsplat4(x4_0, x + ox * 112 + kb * 12544 + k * 8 + 62724);
					vsplat4(x4_1, x + ox * 112 + kb * 12544 + k * 8 + 62740);
					vsplat4(x4_2, x + ox * 112 + kb * 12544 + k * 8 + 62756);
					vsplat4(x4_3, x + ox * 112 + kb * 12544 + k * 8 + 62772);
					vsplat4(x4_4, x + ox * 112 + kb * 12544 + k * 8 + 62788);
					vsplat4(x4_5, x + ox * 112 + kb * 12544 + k * 8 + 62804);
					vsplat4(x4_6, x + ox * 112 + kb * 12544 + k * 8 + 62820);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + 48 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			vpairadd(sum4_0_0, acc_0_0, acc_1_0);
			vpairadd(sum4_0_1, acc_2_0, acc_3_0);
			vpairadd(sum4_0_2, acc_4_0, acc_5_0);
			vpairadd(sum4_0_3, acc_6_0, acc_6_0);
			vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
			vpairadd(sum2_0_1, sum4_0_2, sum4_0_3);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[1488 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[1488 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vloadn(res_0, r + ox * 168 + 20, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_8);
			vloadn(res_1, r + ox * 168 + 44, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_9);
			vloadn(res_2, r + ox * 168 + 68, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_10);
			vloadn(res_3, r + ox * 168 + 92, 0, 4);
			vperm(gathered_3, gathered_2, res_3, lanes_11);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_3[l];
			}
			vloadn(res_0, r + ox * 168 + 116, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_8);
			vloadn(res_1, r + ox * 168 + 140, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_9);
			vloadn(res_2, r + ox * 168 + 164, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_10);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_2[l];
			}
			vstoren(y + ox * 168 + 20, sum2_0_0, 0, 4);
			vstoren(y + ox * 168 + 44, sum2_0_0, 4, 4);
			vstoren(y + ox * 168 + 68, sum2_0_0, 8, 4);
			vstoren(y + ox * 168 + 92, sum2_0_0, 12, 4);
			vstoren(y + ox * 168 + 116, sum2_0_1, 0, 4);
			vstoren(y + ox * 168 + 140, sum2_0_1, 4, 4);
			vstoren(y + ox * 168 + 164, sum2_0_1, 8, 4);
		}
	}
}

/* 9251280 flops, reads 4423296 bytes, writes 565056, at most 24 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_dw3_5_7_s2_14x14_24_144_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT slab, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 0, 5, 9, 12, 15, 0, 2, 5, 7};
	static const int end_piece_1[10] = {9, 5, 9, 12, 15, 18, 2, 5, 7, 9};
	static const int end_2[18] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 4, 7, 2, 5, 8, 3,
		6, 9};
	static const int first_3[18] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 3, 6, 1, 4, 7, 2,
		5, 8};
	static const int end_4[18] = {1, 2, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 2, 3, 3, 3,
		3, 3};
	static const int first_5[18] = {0, 1, 2, 3, 3, 3, 3, 3, 3, 0, 3, 3, 1, 3, 3, 2,
		3, 3};
	static const int first_row_6[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_7[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int end_8[18] = {0, 0, 0, 1, 2, 3, 3, 3, 3, 0, 1, 3, 0, 2, 3, 0,
		3, 3};
	static const int first_9[18] = {0, 0, 0, 0, 1, 2, 3, 3, 3, 0, 0, 3, 0, 1, 3, 0,
		2, 3};
	static const int first_row_10[14] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4};
	static const int end_12[18] = {0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 1, 0, 0, 2, 0,
		0, 3};
	static const int first_13[18] = {0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 1, 0,
		0, 2};
	static const int first_row_14[14] = {3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_15[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 5};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	const float c_7 = 0.00510204071f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, sum[16], acc_0[16];
	float acc_1[16], acc_2[16], acc_3[16], acc_4[16], acc_5[16], acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = 0; ox < 112; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 400 + l];
					acc_1_0[l] = w[p * 400 + l];
					acc_2_0[l] = w[p * 400 + l];
					acc_3_0[l] = w[p * 400 + l];
					acc_4_0[l] = w[p * 400 + l];
					acc_5_0[l] = w[p * 400 + l];
					acc_6_0[l] = w[p * 400 + l];
				}
				for (int k = 0; k < 12; k++) {
					x_0 = x[ox * 168 + k * 2];
					x_1 = x[ox * 168 + k * 2 + 24];
					x_2 = x[ox * 168 + k * 2 + 48];
					x_3 = x[ox * 168 + k * 2 + 72];
					x_4 = x[ox * 168 + k * 2 + 96];
					x_5 = x[ox * 168 + k * 2 + 120];
					x_6 = x[ox * 168 + k * 2 + 144];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 400 + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 168 + k * 2 + 1];
					x_1 = x[ox * 168 + k * 2 + 25];
					x_2 = x[ox * 168 + k * 2 + 49];
					x_3 = x[ox * 168 + k * 2 + 73];
					x_4 = x[ox * 168 + k * 2 + 97];
					x_5 = x[ox * 168 + k * 2 + 121];
					x_6 = x[ox * 168 + k * 2 + 145];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 400 + k * 32 + 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_3_0[l] = vmax(c_1, acc_3_0[l]);
					exp_r_0 = vmin(c_4, acc_0_0[l]);
					exp_r_1 = vmin(c_4, acc_1_0[l]);
					exp_r_2 = vmin(c_4, acc_2_0[l]);
					exp_r_3 = vmin(c_4, acc_3_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0_0[l] = acc_0_0[l] * gate_0;
					acc_1_0[l] = acc_1_0[l] * gate_1;
					acc_2_0[l] = acc_2_0[l] * gate_2;
					acc_3_0[l] = acc_3_0[l] * gate_3;
					slab[ox * 112 + l] = acc_0_0[l];
					slab[ox * 112 + 16 + l] = acc_1_0[l];
					slab[ox * 112 + 32 + l] = acc_2_0[l];
					slab[ox * 112 + 48 + l] = acc_3_0[l];
					acc_4_0[l] = vmax(c_1, acc_4_0[l]);
					acc_5_0[l] = vmax(c_1, acc_5_0[l]);
					acc_6_0[l] = vmax(c_1, acc_6_0[l]);
					exp_r_0 = vmin(c_4, acc_4_0[l]);
					exp_r_1 = vmin(c_4, acc_5_0[l]);
					exp_r_2 = vmin(c_4, acc_6_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4_0[l] = acc_4_0[l] * gate_0;
					acc_5_0[l] = acc_5_0[l] * gate_1;
					acc_6_0[l] = acc_6_0[l] * gate_2;
					slab[ox * 112 + 64 + l] = acc_4_0[l];
					slab[ox * 112 + 80 + l] = acc_5_0[l];
					slab[ox * 112 + 96 + l] = acc_6_0[l];
				}
			}
		}
		for (int b = first_5[piece]; b < end_4[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 3600 + l];
					acc_1[l] = w[b * 160 + 3600 + l];
					acc_2[l] = w[b * 160 + 3600 + l];
					acc_3[l] = w[b * 160 + 3600 + l];
					acc_4[l] = w[b * 160 + 3600 + l];
					acc_5[l] = w[b * 160 + 3600 + l];
					acc_6[l] = w[b * 160 + 3600 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 3616 + l];
						w_1 = w[b * 160 + ky * 48 + 3632 + l];
						w_2 = w[b * 160 + ky * 48 + 3648 + l];
						column = slab[oy * 896 + ky * 448 - 448 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 896 + ky * 448 - 432 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 896 + ky * 448 - 416 + l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 896 + ky * 448 - 400 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 384 + l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 368 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 352 + l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 336 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 320 + l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 304 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 288 + l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 272 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 256 + l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 240 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 16 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 32 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 48 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 64 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 80 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 96 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 3600 + l];
					acc_1[l] = w[b * 160 + 3600 + l];
					acc_2[l] = w[b * 160 + 3600 + l];
					acc_3[l] = w[b * 160 + 3600 + l];
					acc_4[l] = w[b * 160 + 3600 + l];
					acc_5[l] = w[b * 160 + 3600 + l];
					acc_6[l] = w[b * 160 + 3600 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 3616 + l];
						w_1 = w[b * 160 + ky * 48 + 3632 + l];
						w_2 = w[b * 160 + ky * 48 + 3648 + l];
						column = slab[oy * 896 + ky * 448 - 240 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 896 + ky * 448 - 224 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 896 + ky * 448 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 896 + ky * 448 - 192 + l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 896 + ky * 448 - 176 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 160 + l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 144 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 128 + l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 112 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 96 + l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 80 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 64 + l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 48 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 32 + l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 16 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 112 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 128 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 144 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 160 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 176 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 192 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 208 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_9[piece]; b < end_8[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 4080 + l];
					acc_1[l] = w[b * 416 + 4080 + l];
					acc_2[l] = w[b * 416 + 4080 + l];
					acc_3[l] = w[b * 416 + 4080 + l];
					acc_4[l] = w[b * 416 + 4080 + l];
					acc_5[l] = w[b * 416 + 4080 + l];
					acc_6[l] = w[b * 416 + 4080 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 4096 + l];
						w_1 = w[b * 416 + ky * 80 + 4112 + l];
						w_2 = w[b * 416 + ky * 80 + 4128 + l];
						w_3 = w[b * 416 + ky * 80 + 4144 + l];
						w_4 = w[b * 416 + ky * 80 + 4160 + l];
						column = slab[oy * 896 + ky * 448 - 896 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 896 + ky * 448 - 880 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 896 + ky * 448 - 864 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 848 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 832 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 816 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 800 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 784 + l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 768 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 752 + l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 736 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 720 + l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 704 + l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 688 + l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 672 + l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 9408 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 9424 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 9440 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 9456 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 9472 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 9488 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 9504 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 4080 + l];
					acc_1[l] = w[b * 416 + 4080 + l];
					acc_2[l] = w[b * 416 + 4080 + l];
					acc_3[l] = w[b * 416 + 4080 + l];
					acc_4[l] = w[b * 416 + 4080 + l];
					acc_5[l] = w[b * 416 + 4080 + l];
					acc_6[l] = w[b * 416 + 4080 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 4096 + l];
						w_1 = w[b * 416 + ky * 80 + 4112 + l];
						w_2 = w[b * 416 + ky * 80 + 4128 + l];
						w_3 = w[b * 416 + ky * 80 + 4144 + l];
						w_4 = w[b * 416 + ky * 80 + 4160 + l];
						column = slab[oy * 896 + ky * 448 - 704 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 896 + ky * 448 - 688 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 896 + ky * 448 - 672 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 896 + ky * 448 - 656 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 896 + ky * 448 - 640 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 624 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 608 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 592 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 576 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 560 + l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 544 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 528 + l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 512 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 496 + l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 480 + l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 464 + l];
						acc_6[l] = column * w_3 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 9520 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 9536 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 9552 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 9568 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 9584 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 9600 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 9616 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 48 + l] = sum[l];
			}
		}
		for (int b = first_13[piece]; b < end_12[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 5328 + l];
					acc_1[l] = w[b * 800 + 5328 + l];
					acc_2[l] = w[b * 800 + 5328 + l];
					acc_3[l] = w[b * 800 + 5328 + l];
					acc_4[l] = w[b * 800 + 5328 + l];
					acc_5[l] = w[b * 800 + 5328 + l];
					acc_6[l] = w[b * 800 + 5328 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 5344 + l];
						w_1 = w[b * 800 + ky * 112 + 5360 + l];
						w_2 = w[b * 800 + ky * 112 + 5376 + l];
						w_3 = w[b * 800 + ky * 112 + 5392 + l];
						w_4 = w[b * 800 + ky * 112 + 5408 + l];
						w_5 = w[b * 800 + ky * 112 + 5424 + l];
						w_6 = w[b * 800 + ky * 112 + 5440 + l];
						column = slab[oy * 896 + ky * 448 - 1344 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 896 + ky * 448 - 1328 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 1312 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 1296 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 1280 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 1264 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 1248 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 1232 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 1216 + l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 1200 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 1184 + l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 1168 + l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 1152 + l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 1136 + l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 1120 + l];
						acc_6[l] = column * w_5 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 1104 + l];
						acc_6[l] = column * w_6 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 18816 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 18832 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 18848 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 18864 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 18880 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 18896 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 18912 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 5328 + l];
					acc_1[l] = w[b * 800 + 5328 + l];
					acc_2[l] = w[b * 800 + 5328 + l];
					acc_3[l] = w[b * 800 + 5328 + l];
					acc_4[l] = w[b * 800 + 5328 + l];
					acc_5[l] = w[b * 800 + 5328 + l];
					acc_6[l] = w[b * 800 + 5328 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 5344 + l];
						w_1 = w[b * 800 + ky * 112 + 5360 + l];
						w_2 = w[b * 800 + ky * 112 + 5376 + l];
						w_3 = w[b * 800 + ky * 112 + 5392 + l];
						w_4 = w[b * 800 + ky * 112 + 5408 + l];
						w_5 = w[b * 800 + ky * 112 + 5424 + l];
						w_6 = w[b * 800 + ky * 112 + 5440 + l];
						column = slab[oy * 896 + ky * 448 - 1168 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 896 + ky * 448 - 1152 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 896 + ky * 448 - 1136 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 896 + ky * 448 - 1120 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 896 + ky * 448 - 1104 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 1088 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 896 + ky * 448 - 1072 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 1056 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 448 - 1040 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 1024 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 896 + ky * 448 - 1008 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 992 + l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 896 + ky * 448 - 976 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 960 + l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 944 + l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 928 + l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 896 + ky * 448 - 912 + l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 18928 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 18944 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 18960 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 18976 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 18992 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 19008 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 19024 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 96 + l] = sum[l];
			}
		}
	}
}

/* 4880 flops, reads 9856 bytes, writes 24, at most 5 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_144_6_swish_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], x_0;
	LANES for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
	}
	for (int k = 0; k < 72; k++) {
		x_0 = x[k * 2];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 32 + 16 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 2 + 1];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 32 + 32 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
	}
	LANES for (int l = 0; l < 16; l++) {
		float gate_0, exp_n_0, exp_r_0, exp_a_0;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		exp_r_0 = vmin(c_4, acc_0_0[l]);
		exp_n_0 = vround(exp_r_0, c_2, c_3);
		exp_a_0 = c_3 - exp_n_0;
		exp_r_0 = exp_r_0 * c_2 + exp_a_0;
		exp_a_0 = exp_r_0 * exp_r_0;
		exp_a_0 = exp_a_0 * c_6 + c_5;
		gate_0 = exp_a_0 - exp_r_0;
		exp_a_0 = exp_a_0 + exp_r_0;
		exp_n_0 = vpow2(exp_n_0);
		exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
		gate_0 = gate_0 / exp_a_0;
		acc_0_0[l] = acc_0_0[l] * gate_0;
	}
	vstoren(y + 0, acc_0_0, 0, 6);
}

/* 4032 flops, reads 4104 bytes, writes 576, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_6_144_sigmoid_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int p = 0; p < 3; p++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 336 + l];
			acc_0_1[l] = w[p * 336 + 112 + l];
			acc_0_2[l] = w[p * 336 + 224 + l];
		}
		for (int k = 0; k < 3; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 336 + k * 32 + 16 + l];
				w_1 = w[p * 336 + k * 32 + 128 + l];
				w_2 = w[p * 336 + k * 32 + 240 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 336 + k * 32 + 32 + l];
				w_1 = w[p * 336 + k * 32 + 144 + l];
				w_2 = w[p * 336 + k * 32 + 256 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
		}
		LANES for (int l = 0; l < 16; l++) {
			float exp_n_0, exp_n_1, exp_n_2, exp_r_0, exp_r_1, exp_r_2, exp_a_0, exp_a_1, exp_a_2;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			exp_r_0 = vmin(c_4, acc_0_0[l]);
			exp_r_1 = vmin(c_4, acc_0_1[l]);
			exp_r_2 = vmin(c_4, acc_0_2[l]);
			exp_n_0 = vround(exp_r_0, c_2, c_3);
			exp_n_1 = vround(exp_r_1, c_2, c_3);
			exp_n_2 = vround(exp_r_2, c_2, c_3);
			exp_a_0 = c_3 - exp_n_0;
			exp_a_1 = c_3 - exp_n_1;
			exp_a_2 = c_3 - exp_n_2;
			exp_r_0 = exp_r_0 * c_2 + exp_a_0;
			exp_r_1 = exp_r_1 * c_2 + exp_a_1;
			exp_r_2 = exp_r_2 * c_2 + exp_a_2;
			exp_a_0 = exp_r_0 * exp_r_0;
			exp_a_1 = exp_r_1 * exp_r_1;
			exp_a_2 = exp_r_2 * exp_r_2;
			exp_a_0 = exp_a_0 * c_6 + c_5;
			exp_a_1 = exp_a_1 * c_6 + c_5;
			exp_a_2 = exp_a_2 * c_6 + c_5;
			acc_0_0[l] = exp_a_0 - exp_r_0;
			acc_0_1[l] = exp_a_1 - exp_r_1;
			acc_0_2[l] = exp_a_2 - exp_r_2;
			exp_a_0 = exp_a_0 + exp_r_0;
			exp_a_1 = exp_a_1 + exp_r_1;
			exp_a_2 = exp_a_2 + exp_r_2;
			exp_n_0 = vpow2(exp_n_0);
			exp_n_1 = vpow2(exp_n_1);
			exp_n_2 = vpow2(exp_n_2);
			exp_a_0 = exp_n_0 * exp_a_0 + acc_0_0[l];
			exp_a_1 = exp_n_1 * exp_a_1 + acc_0_1[l];
			exp_a_2 = exp_n_2 * exp_a_2 + acc_0_2[l];
			acc_0_0[l] = acc_0_0[l] / exp_a_0;
			acc_0_1[l] = acc_0_1[l] / exp_a_1;
			acc_0_2[l] = acc_0_2[l] / exp_a_2;
			y[p * 48 + l] = acc_0_0[l];
			y[p * 48 + 16 + l] = acc_0_1[l];
			y[p * 48 + 32 + l] = acc_0_2[l];
		}
	}
}

/* 1139008 flops, reads 593280 bytes, writes 42880, at most 9 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_14x14_144_40_se_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {28, 14, 28, 9, 19, 28, 7, 14, 21, 28};
	static const int first_3[10] = {0, 0, 14, 0, 9, 19, 0, 7, 14, 21};
	static const int end_4[10] = {28, 14, 28, 10, 18, 28, 7, 14, 21, 28};
	static const int first_5[10] = {0, 0, 14, 0, 10, 18, 0, 7, 14, 21};
	const float c_0 = 0.0f;
	float x_0, x_1, x_2, x_3, acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16];
	float acc_4_0[16], acc_5_0[16], acc_6_0[16], x_4, x_5, x_6, x4_0[16], x4_1[16];
	float x4_2[16], x4_3[16], x4_4[16], x4_5[16], x4_6[16], sum4_0_0[16], sum4_0_1[16], sum4_0_2[16];
	float sum4_0_3[16], sum2_0_0[16], sum2_0_1[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 18; k++) {
			x_0 = s[k * 4];
			x_1 = s[k * 4 + 1];
			x_2 = s[k * 4 + 2];
			x_3 = s[k * 4 + 3];
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 64 + 16 + l];
				w_0 = w_0 * x_0;
				scaled[k * 64 + l] = w_0;
				w_0 = w[k * 64 + 32 + l];
				w_0 = w_0 * x_1;
				scaled[k * 64 + 16 + l] = w_0;
				w_0 = w[k * 64 + 48 + l];
				w_0 = w_0 * x_2;
				scaled[k * 64 + 32 + l] = w_0;
				w_0 = w[k * 64 + 64 + l];
				w_0 = w_0 * x_3;
				scaled[k * 64 + 48 + l] = w_0;
			}
		}
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[0 + l];
				acc_1_0[l] = w[0 + l];
				acc_2_0[l] = w[0 + l];
				acc_3_0[l] = w[0 + l];
				acc_4_0[l] = w[0 + l];
				acc_5_0[l] = w[0 + l];
				acc_6_0[l] = w[0 + l];
			}
			for (int kb = 0; kb < 4; kb++) {
				for (int k = 0; k < 8; k++) {
					x_0 = x[ox * 112 + kb * 3136 + k * 2];
					x_1 = x[ox * 112 + kb * 3136 + k * 2 + 16];
					x_2 = x[ox * 112 + kb * 3136 + k * 2 + 32];
					x_3 = x[ox * 112 + kb * 3136 + k * 2 + 48];
					x_4 = x[ox * 112 + kb * 3136 + k * 2 + 64];
					x_5 = x[ox * 112 + kb * 3136 + k * 2 + 80];
					x_6 = x[ox * 112 + kb * 3136 + k * 2 + 96];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 256 + k * 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + kb * 3136 + k * 2 + 1];
					x_1 = x[ox * 112 + kb * 3136 + k * 2 + 17];
					x_2 = x[ox * 112 + kb * 3136 + k * 2 + 33];
					x_3 = x[ox * 112 + kb * 3136 + k * 2 + 49];
					x_4 = x[ox * 112 + kb * 3136 + k * 2 + 65];
					x_5 = x[ox * 112 + kb * 3136 + k * 2 + 81];
					x_6 = x[ox * 112 + kb * 3136 + k * 2 + 97];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 256 + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
			}
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 112 + k * 2 + 12544];
				x_1 = x[ox * 112 + k * 2 + 12560];
				x_2 = x[ox * 112 + k * 2 + 12576];
				x_3 = x[ox * 112 + k * 2 + 12592];
				x_4 = x[ox * 112 + k * 2 + 12608];
				x_5 = x[ox * 112 + k * 2 + 12624];
				x_6 = x[ox * 112 + k * 2 + 12640];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + 1024 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 112 + k * 2 + 12545];
				x_1 = x[ox * 112 + k * 2 + 12561];
				x_2 = x[ox * 112 + k * 2 + 12577];
				x_3 = x[ox * 112 + k * 2 + 12593];
				x_4 = x[ox * 112 + k * 2 + 12609];
				x_5 = x[ox * 112 + k * 2 + 12625];
				x_6 = x[ox * 112 + k * 2 + 12641];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + 1040 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				y[ox * 280 + l] = acc_0_0[l];
				y[ox * 280 + 40 + l] = acc_1_0[l];
				y[ox * 280 + 80 + l] = acc_2_0[l];
				y[ox * 280 + 120 + l] = acc_3_0[l];
				y[ox * 280 + 160 + l] = acc_4_0[l];
				y[ox * 280 + 200 + l] = acc_5_0[l];
				y[ox * 280 + 240 + l] = acc_6_0[l];
			}
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 18; k++) {
			vsplat4(x4_0, s + k * 4);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 16 + 1184 + l];
				w_0 = w_0 * x4_0[l];
				scaled[k * 16 + l] = w_0;
			}
		}
		for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int kb = 0; kb < 4; kb++) {
				for (int k = 0; k < 2; k++) {
					vsplat4(x4_0, x + ox * 112 + kb * 3136 + k * 8);
					vsplat4(x4_1, x + ox * 112 + kb * 3136 + k * 8 + 16);
					vsplat4(x4_2, x + ox * 112 + kb * 3136 + k * 8 + 32);
					vsplat4(x4_3, x + ox * 112 + kb * 3136 + k * 8 + 48);
					vsplat4(x4_4, x + ox * 112 + kb * 3136 + k * 8 + 64);
					vsplat4(x4_5, x + ox * 112 + kb * 3136 + k * 8 + 80);
					vsplat4(x4_6, x + ox * 112 + kb * 3136 + k * 8 + 96);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
					vsplat4(x4_0, x + ox * 112 + kb * 3136 + k * 8 + 4);
					vsplat4(x4_1, x + ox * 112 + kb * 3136 + k * 8 + 20);
					vsplat4(x4_2, x + ox * 112 + kb * 3136 + k * 8 + 36);
					vsplat4(x4_3, x + ox * 112 + kb * 3136 + k * 8 + 52);
					vsplat4(x4_4, x + ox * 112 + kb * 3136 + k * 8 + 68);
					vsplat4(x4_5, x + ox * 112 + kb * 3136 + k * 8 + 84);
					vsplat4(x4_6, x + ox * 112 + kb * 3136 + k * 8 + 100);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + 16 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			vsplat4(x4_0, x + ox * 112 + 12544);
			vsplat4(x4_1, x + ox * 112 + 12560);
			vsplat4(x4_2, x + ox * 112 + 12576);
			vsplat4(x4_3, x + ox * 112 + 12592);
			vsplat4(x4_4, x + ox * 112 + 12608);
			vsplat4(x4_5, x + ox * 112 + 12624);
			vsplat4(x4_6, x + ox * 112 + 12640);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[256 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vsplat4(x4_0, x + ox * 112 + 12548);
			vsplat4(x4_1, x + ox * 112 + 12564);
			vsplat4(x4_2, x + ox * 112 + 12580);
			vsplat4(x4_3, x + ox * 112 + 12596);
			vsplat4(x4_4, x + ox * 112 + 12612);
			vsplat4(x4_5, x + ox * 112 + 12628);
			vsplat4(x4_6, x + ox * 112 + 12644);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[272 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vpairadd(sum4_0_0, acc_0_0, acc_1_0);
			vpairadd(sum4_0_1, acc_2_0, acc_3_0);
			vpairadd(sum4_0_2, acc_4_0, acc_5_0);
			vpairadd(sum4_0_3, acc_6_0, acc_6_0);
			vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
			vpairadd(sum2_0_1, sum4_0_2, sum4_0_3);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[1168 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[1168 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vstoren(y + ox * 280 + 16, sum2_0_0, 0, 4);
			vstoren(y + ox * 280 + 56, sum2_0_0, 4, 4);
			vstoren(y + ox * 280 + 96, sum2_0_0, 8, 4);
			vstoren(y + ox * 280 + 136, sum2_0_0, 12, 4);
			vstoren(y + ox * 280 + 176, sum2_0_1, 0, 4);
			vstoren(y + ox * 280 + 216, sum2_0_1, 4, 4);
			vstoren(y + ox * 280 + 256, sum2_0_1, 8, 4);
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 18; k++) {
			x_0 = s[k * 4 + 72];
			x_1 = s[k * 4 + 73];
			x_2 = s[k * 4 + 74];
			x_3 = s[k * 4 + 75];
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 64 + 1488 + l];
				w_0 = w_0 * x_0;
				scaled[k * 64 + l] = w_0;
				w_0 = w[k * 64 + 1504 + l];
				w_0 = w_0 * x_1;
				scaled[k * 64 + 16 + l] = w_0;
				w_0 = w[k * 64 + 1520 + l];
				w_0 = w_0 * x_2;
				scaled[k * 64 + 32 + l] = w_0;
				w_0 = w[k * 64 + 1536 + l];
				w_0 = w_0 * x_3;
				scaled[k * 64 + 48 + l] = w_0;
			}
		}
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[1472 + l];
				acc_1_0[l] = w[1472 + l];
				acc_2_0[l] = w[1472 + l];
				acc_3_0[l] = w[1472 + l];
				acc_4_0[l] = w[1472 + l];
				acc_5_0[l] = w[1472 + l];
				acc_6_0[l] = w[1472 + l];
			}
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 112 + k * 2 + 12552];
				x_1 = x[ox * 112 + k * 2 + 12568];
				x_2 = x[ox * 112 + k * 2 + 12584];
				x_3 = x[ox * 112 + k * 2 + 12600];
				x_4 = x[ox * 112 + k * 2 + 12616];
				x_5 = x[ox * 112 + k * 2 + 12632];
				x_6 = x[ox * 112 + k * 2 + 12648];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 112 + k * 2 + 12553];
				x_1 = x[ox * 112 + k * 2 + 12569];
				x_2 = x[ox * 112 + k * 2 + 12585];
				x_3 = x[ox * 112 + k * 2 + 12601];
				x_4 = x[ox * 112 + k * 2 + 12617];
				x_5 = x[ox * 112 + k * 2 + 12633];
				x_6 = x[ox * 112 + k * 2 + 12649];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + 16 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
			}
			for (int kb = 0; kb < 4; kb++) {
				for (int k = 0; k < 8; k++) {
					x_0 = x[ox * 112 + kb * 3136 + k * 2 + 15680];
					x_1 = x[ox * 112 + kb * 3136 + k * 2 + 15696];
					x_2 = x[ox * 112 + kb * 3136 + k * 2 + 15712];
					x_3 = x[ox * 112 + kb * 3136 + k * 2 + 15728];
					x_4 = x[ox * 112 + kb * 3136 + k * 2 + 15744];
					x_5 = x[ox * 112 + kb * 3136 + k * 2 + 15760];
					x_6 = x[ox * 112 + kb * 3136 + k * 2 + 15776];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 256 + k * 32 + 128 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + kb * 3136 + k * 2 + 15681];
					x_1 = x[ox * 112 + kb * 3136 + k * 2 + 15697];
					x_2 = x[ox * 112 + kb * 3136 + k * 2 + 15713];
					x_3 = x[ox * 112 + kb * 3136 + k * 2 + 15729];
					x_4 = x[ox * 112 + kb * 3136 + k * 2 + 15745];
					x_5 = x[ox * 112 + kb * 3136 + k * 2 + 15761];
					x_6 = x[ox * 112 + kb * 3136 + k * 2 + 15777];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 256 + k * 32 + 144 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				y[ox * 280 + 20 + l] = acc_0_0[l];
				y[ox * 280 + 60 + l] = acc_1_0[l];
				y[ox * 280 + 100 + l] = acc_2_0[l];
				y[ox * 280 + 140 + l] = acc_3_0[l];
				y[ox * 280 + 180 + l] = acc_4_0[l];
				y[ox * 280 + 220 + l] = acc_5_0[l];
				y[ox * 280 + 260 + l] = acc_6_0[l];
			}
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 18; k++) {
			vsplat4(x4_0, s + k * 4 + 72);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 16 + 2656 + l];
				w_0 = w_0 * x4_0[l];
				scaled[k * 16 + l] = w_0;
			}
		}
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			vsplat4(x4_0, x + ox * 112 + 12552);
			vsplat4(x4_1, x + ox * 112 + 12568);
			vsplat4(x4_2, x + ox * 112 + 12584);
			vsplat4(x4_3, x + ox * 112 + 12600);
			vsplat4(x4_4, x + ox * 112 + 12616);
			vsplat4(x4_5, x + ox * 112 + 12632);
			vsplat4(x4_6, x + ox * 112 + 12648);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
				w_0 = scaled[0 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vsplat4(x4_0, x + ox * 112 + 12556);
			vsplat4(x4_1, x + ox * 112 + 12572);
			vsplat4(x4_2, x + ox * 112 + 12588);
			vsplat4(x4_3, x + ox * 112 + 12604);
			vsplat4(x4_4, x + ox * 112 + 12620);
			vsplat4(x4_5, x + ox * 112 + 12636);
			vsplat4(x4_6, x + ox * 112 + 12652);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[16 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			for (int kb = 0; kb < 4; kb++) {
				for (int k = 0; k < 2; k++) {
					vsplat4(x4_0, x + ox * 112 + kb * 3136 + k * 8 + 15680);
					vsplat4(x4_1, x + ox * 112 + kb * 3136 + k * 8 + 15696);
					vsplat4(x4_2, x + ox * 112 + kb * 3136 + k * 8 + 15712);
					vsplat4(x4_3, x + ox * 112 + kb * 3136 + k * 8 + 15728);
					vsplat4(x4_4, x + ox * 112 + kb * 3136 + k * 8 + 15744);
					vsplat4(x4_5, x + ox * 112 + kb * 3136 + k * 8 + 15760);
					vsplat4(x4_6, x + ox * 112 + kb * 3136 + k * 8 + 15776);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + 32 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
					vsplat4(x4_0, x + ox * 112 + kb * 3136 + k * 8 + 15684);
					vsplat4(x4_1, x + ox * 112 + kb * 3136 + k * 8 + 15700);
					vsplat4(x4_2, x + ox * 112 + kb * 3136 + k * 8 + 15716);
					vsplat4(x4_3, x + ox * 112 + kb * 3136 + k * 8 + 15732);
					vsplat4(x4_4, x + ox * 112 + kb * 3136 + k * 8 + 15748);
					vsplat4(x4_5, x + ox * 112 + kb * 3136 + k * 8 + 15764);
					vsplat4(x4_6, x + ox * 112 + kb * 3136 + k * 8 + 15780);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + 48 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			vpairadd(sum4_0_0, acc_0_0, acc_1_0);
			vpairadd(sum4_0_1, acc_2_0, acc_3_0);
			vpairadd(sum4_0_2, acc_4_0, acc_5_0);
			vpairadd(sum4_0_3, acc_6_0, acc_6_0);
			vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
			vpairadd(sum2_0_1, sum4_0_2, sum4_0_3);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[2640 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[2640 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vstoren(y + ox * 280 + 36, sum2_0_0, 0, 4);
			vstoren(y + ox * 280 + 76, sum2_0_0, 4, 4);
			vstoren(y + ox * 280 + 116, sum2_0_0, 8, 4);
			vstoren(y + ox * 280 + 156, sum2_0_0, 12, 4);
			vstoren(y + ox * 280 + 196, sum2_0_1, 0, 4);
			vstoren(y + ox * 280 + 236, sum2_0_1, 4, 4);
			vstoren(y + ox * 280 + 276, sum2_0_1, 8, 4);
		}
	}
}

/* 6816816 flops, reads 3233664 bytes, writes 377280, at most 24 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_dw3_5_s1_14x14_40_240_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT slab, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 0, 8, 15, 20, 25, 30, 34, 38, 42};
	static const int end_piece_1[10] = {15, 8, 15, 20, 25, 30, 34, 38, 42, 45};
	static const int end_2[45] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 3,
		6, 8, 11, 14, 4, 7, 9, 12, 15, 1, 2, 5, 10, 13, 1, 5,
		8, 12, 2, 6, 9, 13, 3, 7, 10, 14, 4, 11, 15};
	static const int first_3[45] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 2,
		5, 7, 10, 13, 3, 6, 8, 11, 14, 0, 1, 4, 9, 12, 0, 4,
		7, 11, 1, 5, 8, 12, 2, 6, 9, 13, 3, 10, 14};
	static const int end_4[45] = {1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 3,
		6, 7, 7, 7, 4, 7, 7, 7, 7, 1, 2, 5, 7, 7, 1, 5,
		7, 7, 2, 6, 7, 7, 3, 7, 7, 7, 4, 7, 7};
	static const int first_5[45] = {0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 2,
		5, 7, 7, 7, 3, 6, 7, 7, 7, 0, 1, 4, 7, 7, 0, 4,
		7, 7, 1, 5, 7, 7, 2, 6, 7, 7, 3, 7, 7};
	static const int first_row_6[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_7[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_8[45] = {0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0,
		0, 1, 4, 7, 0, 0, 2, 5, 8, 0, 0, 0, 3, 6, 0, 0,
		1, 5, 0, 0, 2, 6, 0, 0, 3, 7, 0, 4, 8};
	static const int first_9[45] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 0,
		0, 0, 3, 6, 0, 0, 1, 4, 7, 0, 0, 0, 2, 5, 0, 0,
		0, 4, 0, 0, 1, 5, 0, 0, 2, 6, 0, 3, 7};
	static const int first_row_10[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	const float c_7 = 0.00510204071f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, sum[16], acc_0[16];
	float acc_1[16], acc_2[16], acc_3[16], acc_4[16], acc_5[16], acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = 0; ox < 28; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 656 + l];
					acc_1_0[l] = w[p * 656 + l];
					acc_2_0[l] = w[p * 656 + l];
					acc_3_0[l] = w[p * 656 + l];
					acc_4_0[l] = w[p * 656 + l];
					acc_5_0[l] = w[p * 656 + l];
					acc_6_0[l] = w[p * 656 + l];
				}
				for (int k = 0; k < 20; k++) {
					x_0 = x[ox * 280 + k * 2];
					x_1 = x[ox * 280 + k * 2 + 40];
					x_2 = x[ox * 280 + k * 2 + 80];
					x_3 = x[ox * 280 + k * 2 + 120];
					x_4 = x[ox * 280 + k * 2 + 160];
					x_5 = x[ox * 280 + k * 2 + 200];
					x_6 = x[ox * 280 + k * 2 + 240];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 656 + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 280 + k * 2 + 1];
					x_1 = x[ox * 280 + k * 2 + 41];
					x_2 = x[ox * 280 + k * 2 + 81];
					x_3 = x[ox * 280 + k * 2 + 121];
					x_4 = x[ox * 280 + k * 2 + 161];
					x_5 = x[ox * 280 + k * 2 + 201];
					x_6 = x[ox * 280 + k * 2 + 241];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 656 + k * 32 + 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_3_0[l] = vmax(c_1, acc_3_0[l]);
					exp_r_0 = vmin(c_4, acc_0_0[l]);
					exp_r_1 = vmin(c_4, acc_1_0[l]);
					exp_r_2 = vmin(c_4, acc_2_0[l]);
					exp_r_3 = vmin(c_4, acc_3_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0_0[l] = acc_0_0[l] * gate_0;
					acc_1_0[l] = acc_1_0[l] * gate_1;
					acc_2_0[l] = acc_2_0[l] * gate_2;
					acc_3_0[l] = acc_3_0[l] * gate_3;
					slab[ox * 112 + l] = acc_0_0[l];
					slab[ox * 112 + 16 + l] = acc_1_0[l];
					slab[ox * 112 + 32 + l] = acc_2_0[l];
					slab[ox * 112 + 48 + l] = acc_3_0[l];
					acc_4_0[l] = vmax(c_1, acc_4_0[l]);
					acc_5_0[l] = vmax(c_1, acc_5_0[l]);
					acc_6_0[l] = vmax(c_1, acc_6_0[l]);
					exp_r_0 = vmin(c_4, acc_4_0[l]);
					exp_r_1 = vmin(c_4, acc_5_0[l]);
					exp_r_2 = vmin(c_4, acc_6_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4_0[l] = acc_4_0[l] * gate_0;
					acc_5_0[l] = acc_5_0[l] * gate_1;
					acc_6_0[l] = acc_6_0[l] * gate_2;
					slab[ox * 112 + 64 + l] = acc_4_0[l];
					slab[ox * 112 + 80 + l] = acc_5_0[l];
					slab[ox * 112 + 96 + l] = acc_6_0[l];
				}
			}
		}
		for (int b = first_5[piece]; b < end_4[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 9840 + l];
					acc_1[l] = w[b * 160 + 9840 + l];
					acc_2[l] = w[b * 160 + 9840 + l];
					acc_3[l] = w[b * 160 + 9840 + l];
					acc_4[l] = w[b * 160 + 9840 + l];
					acc_5[l] = w[b * 160 + 9840 + l];
					acc_6[l] = w[b * 160 + 9840 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 9856 + l];
						w_1 = w[b * 160 + ky * 48 + 9872 + l];
						w_2 = w[b * 160 + ky * 48 + 9888 + l];
						column = slab[oy * 224 + ky * 224 - 224 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 192 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 176 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 160 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 144 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 128 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 112 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 16 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 32 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 48 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 64 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 80 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 96 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 9840 + l];
					acc_1[l] = w[b * 160 + 9840 + l];
					acc_2[l] = w[b * 160 + 9840 + l];
					acc_3[l] = w[b * 160 + 9840 + l];
					acc_4[l] = w[b * 160 + 9840 + l];
					acc_5[l] = w[b * 160 + 9840 + l];
					acc_6[l] = w[b * 160 + 9840 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 9856 + l];
						w_1 = w[b * 160 + ky * 48 + 9872 + l];
						w_2 = w[b * 160 + ky * 48 + 9888 + l];
						column = slab[oy * 224 + ky * 224 - 128 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 224 + ky * 224 - 112 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 96 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 80 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 64 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 48 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 32 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 16 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 112 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 128 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 144 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 160 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 176 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 192 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 208 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_9[piece]; b < end_8[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 10960 + l];
					acc_1[l] = w[b * 416 + 10960 + l];
					acc_2[l] = w[b * 416 + 10960 + l];
					acc_3[l] = w[b * 416 + 10960 + l];
					acc_4[l] = w[b * 416 + 10960 + l];
					acc_5[l] = w[b * 416 + 10960 + l];
					acc_6[l] = w[b * 416 + 10960 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 10976 + l];
						w_1 = w[b * 416 + ky * 80 + 10992 + l];
						w_2 = w[b * 416 + ky * 80 + 11008 + l];
						w_3 = w[b * 416 + ky * 80 + 11024 + l];
						w_4 = w[b * 416 + ky * 80 + 11040 + l];
						column = slab[oy * 224 + ky * 224 - 448 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 432 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 416 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 400 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 384 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 368 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 352 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 336 + l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 320 + l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 21952 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 21968 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 21984 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 22000 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 22016 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 22032 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 22048 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 10960 + l];
					acc_1[l] = w[b * 416 + 10960 + l];
					acc_2[l] = w[b * 416 + 10960 + l];
					acc_3[l] = w[b * 416 + 10960 + l];
					acc_4[l] = w[b * 416 + 10960 + l];
					acc_5[l] = w[b * 416 + 10960 + l];
					acc_6[l] = w[b * 416 + 10960 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 10976 + l];
						w_1 = w[b * 416 + ky * 80 + 10992 + l];
						w_2 = w[b * 416 + ky * 80 + 11008 + l];
						w_3 = w[b * 416 + ky * 80 + 11024 + l];
						w_4 = w[b * 416 + ky * 80 + 11040 + l];
						column = slab[oy * 224 + ky * 224 - 368 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 224 + ky * 224 - 352 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 336 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 320 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 304 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 288 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 272 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 256 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 240 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 22064 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 22080 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 22096 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 22112 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 22128 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 22144 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 22160 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 112 + l] = sum[l];
			}
		}
	}
}

/* 7952 flops, reads 16384 bytes, writes 40, at most 5 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_240_10_swish_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], x_0;
	LANES for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
	}
	for (int k = 0; k < 120; k++) {
		x_0 = x[k * 2];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 32 + 16 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 2 + 1];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 32 + 32 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
	}
	LANES for (int l = 0; l < 16; l++) {
		float gate_0, exp_n_0, exp_r_0, exp_a_0;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		exp_r_0 = vmin(c_4, acc_0_0[l]);
		exp_n_0 = vround(exp_r_0, c_2, c_3);
		exp_a_0 = c_3 - exp_n_0;
		exp_r_0 = exp_r_0 * c_2 + exp_a_0;
		exp_a_0 = exp_r_0 * exp_r_0;
		exp_a_0 = exp_a_0 * c_6 + c_5;
		gate_0 = exp_a_0 - exp_r_0;
		exp_a_0 = exp_a_0 + exp_r_0;
		exp_n_0 = vpow2(exp_n_0);
		exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
		gate_0 = gate_0 / exp_a_0;
		acc_0_0[l] = acc_0_0[l] * gate_0;
	}
	vstoren(y + 0, acc_0_0, 0, 10);
}

/* 8640 flops, reads 10760 bytes, writes 960, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_10_240_sigmoid_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int p = 0; p < 5; p++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 528 + l];
			acc_0_1[l] = w[p * 528 + 176 + l];
			acc_0_2[l] = w[p * 528 + 352 + l];
		}
		for (int k = 0; k < 5; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 528 + k * 32 + 16 + l];
				w_1 = w[p * 528 + k * 32 + 192 + l];
				w_2 = w[p * 528 + k * 32 + 368 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 528 + k * 32 + 32 + l];
				w_1 = w[p * 528 + k * 32 + 208 + l];
				w_2 = w[p * 528 + k * 32 + 384 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
		}
		LANES for (int l = 0; l < 16; l++) {
			float exp_n_0, exp_n_1, exp_n_2, exp_r_0, exp_r_1, exp_r_2, exp_a_0, exp_a_1, exp_a_2;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			exp_r_0 = vmin(c_4, acc_0_0[l]);
			exp_r_1 = vmin(c_4, acc_0_1[l]);
			exp_r_2 = vmin(c_4, acc_0_2[l]);
			exp_n_0 = vround(exp_r_0, c_2, c_3);
			exp_n_1 = vround(exp_r_1, c_2, c_3);
			exp_n_2 = vround(exp_r_2, c_2, c_3);
			exp_a_0 = c_3 - exp_n_0;
			exp_a_1 = c_3 - exp_n_1;
			exp_a_2 = c_3 - exp_n_2;
			exp_r_0 = exp_r_0 * c_2 + exp_a_0;
			exp_r_1 = exp_r_1 * c_2 + exp_a_1;
			exp_r_2 = exp_r_2 * c_2 + exp_a_2;
			exp_a_0 = exp_r_0 * exp_r_0;
			exp_a_1 = exp_r_1 * exp_r_1;
			exp_a_2 = exp_r_2 * exp_r_2;
			exp_a_0 = exp_a_0 * c_6 + c_5;
			exp_a_1 = exp_a_1 * c_6 + c_5;
			exp_a_2 = exp_a_2 * c_6 + c_5;
			acc_0_0[l] = exp_a_0 - exp_r_0;
			acc_0_1[l] = exp_a_1 - exp_r_1;
			acc_0_2[l] = exp_a_2 - exp_r_2;
			exp_a_0 = exp_a_0 + exp_r_0;
			exp_a_1 = exp_a_1 + exp_r_1;
			exp_a_2 = exp_a_2 + exp_r_2;
			exp_n_0 = vpow2(exp_n_0);
			exp_n_1 = vpow2(exp_n_1);
			exp_n_2 = vpow2(exp_n_2);
			exp_a_0 = exp_n_0 * exp_a_0 + acc_0_0[l];
			exp_a_1 = exp_n_1 * exp_a_1 + acc_0_1[l];
			exp_a_2 = exp_n_2 * exp_a_2 + acc_0_2[l];
			acc_0_0[l] = acc_0_0[l] / exp_a_0;
			acc_0_1[l] = acc_0_1[l] / exp_a_1;
			acc_0_2[l] = acc_0_2[l] / exp_a_2;
			y[p * 48 + l] = acc_0_0[l];
			y[p * 48 + 16 + l] = acc_0_1[l];
			y[p * 48 + 32 + l] = acc_0_2[l];
		}
	}
}

/* 1901632 flops, reads 998656 bytes, writes 50560, at most 9 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_14x14_240_40_add_se_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float * y, const float * r, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {28, 14, 28, 9, 19, 28, 7, 14, 21, 28};
	static const int first_3[10] = {0, 0, 14, 0, 9, 19, 0, 7, 14, 21};
	static const int end_4[10] = {28, 14, 28, 10, 18, 28, 7, 14, 21, 28};
	static const int first_5[10] = {0, 0, 14, 0, 10, 18, 0, 7, 14, 21};
	static const int lanes_6[16] = {0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_7[16] = {0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_8[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 12, 13, 14, 15};
	static const int lanes_9[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19};
	const float c_0 = 0.0f;
	float x_0, x_1, x_2, x_3, acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16];
	float acc_4_0[16], acc_5_0[16], acc_6_0[16], x_4, x_5, x_6, x4_0[16], x4_1[16];
	float x4_2[16], x4_3[16], x4_4[16], x4_5[16], x4_6[16], sum4_0_0[16], sum4_0_1[16], sum4_0_2[16];
	float sum4_0_3[16], sum2_0_0[16], sum2_0_1[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], res_2[16];
	float gathered_2[16], res_3[16], gathered_3[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 30; k++) {
			x_0 = s[k * 4];
			x_1 = s[k * 4 + 1];
			x_2 = s[k * 4 + 2];
			x_3 = s[k * 4 + 3];
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 64 + 16 + l];
				w_0 = w_0 * x_0;
				scaled[k * 64 + l] = w_0;
				w_0 = w[k * 64 + 32 + l];
				w_0 = w_0 * x_1;
				scaled[k * 64 + 16 + l] = w_0;
				w_0 = w[k * 64 + 48 + l];
				w_0 = w_0 * x_2;
				scaled[k * 64 + 32 + l] = w_0;
				w_0 = w[k * 64 + 64 + l];
				w_0 = w_0 * x_3;
				scaled[k * 64 + 48 + l] = w_0;
			}
		}
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[0 + l];
				acc_1_0[l] = w[0 + l];
				acc_2_0[l] = w[0 + l];
				acc_3_0[l] = w[0 + l];
				acc_4_0[l] = w[0 + l];
				acc_5_0[l] = w[0 + l];
				acc_6_0[l] = w[0 + l];
			}
			for (int kb = 0; kb < 7; kb++) {
				for (int k = 0; k < 8; k++) {
					x_0 = x[ox * 112 + kb * 3136 + k * 2];
					x_1 = x[ox * 112 + kb * 3136 + k * 2 + 16];
					x_2 = x[ox * 112 + kb * 3136 + k * 2 + 32];
					x_3 = x[ox * 112 + kb * 3136 + k * 2 + 48];
					x_4 = x[ox * 112 + kb * 3136 + k * 2 + 64];
					x_5 = x[ox * 112 + kb * 3136 + k * 2 + 80];
					x_6 = x[ox * 112 + kb * 3136 + k * 2 + 96];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 256 + k * 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + kb * 3136 + k * 2 + 1];
					x_1 = x[ox * 112 + kb * 3136 + k * 2 + 17];
					x_2 = x[ox * 112 + kb * 3136 + k * 2 + 33];
					x_3 = x[ox * 112 + kb * 3136 + k * 2 + 49];
					x_4 = x[ox * 112 + kb * 3136 + k * 2 + 65];
					x_5 = x[ox * 112 + kb * 3136 + k * 2 + 81];
					x_6 = x[ox * 112 + kb * 3136 + k * 2 + 97];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 256 + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
			}
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 112 + k * 2 + 21952];
				x_1 = x[ox * 112 + k * 2 + 21968];
				x_2 = x[ox * 112 + k * 2 + 21984];
				x_3 = x[ox * 112 + k * 2 + 22000];
				x_4 = x[ox * 112 + k * 2 + 22016];
				x_5 = x[ox * 112 + k * 2 + 22032];
				x_6 = x[ox * 112 + k * 2 + 22048];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + 1792 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 112 + k * 2 + 21953];
				x_1 = x[ox * 112 + k * 2 + 21969];
				x_2 = x[ox * 112 + k * 2 + 21985];
				x_3 = x[ox * 112 + k * 2 + 22001];
				x_4 = x[ox * 112 + k * 2 + 22017];
				x_5 = x[ox * 112 + k * 2 + 22033];
				x_6 = x[ox * 112 + k * 2 + 22049];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + 1808 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				float res;
				res = r[ox * 280 + l];
				acc_0_0[l] = acc_0_0[l] + res;
				res = r[ox * 280 + 40 + l];
				acc_1_0[l] = acc_1_0[l] + res;
				res = r[ox * 280 + 80 + l];
				acc_2_0[l] = acc_2_0[l] + res;
				res = r[ox * 280 + 120 + l];
				acc_3_0[l] = acc_3_0[l] + res;
			}
			LANES for (int l = 0; l < 16; l++) {
				y[ox * 280 + l] = acc_0_0[l];
				y[ox * 280 + 40 + l] = acc_1_0[l];
				y[ox * 280 + 80 + l] = acc_2_0[l];
				y[ox * 280 + 120 + l] = acc_3_0[l];
			}
			LANES for (int l = 0; l < 16; l++) {
				float res;
				res = r[ox * 280 + 160 + l];
				acc_4_0[l] = acc_4_0[l] + res;
				res = r[ox * 280 + 200 + l];
				acc_5_0[l] = acc_5_0[l] + res;
				res = r[ox * 280 + 240 + l];
				acc_6_0[l] = acc_6_0[l] + res;
			}
			LANES for (int l = 0; l < 16; l++) {
				y[ox * 280 + 160 + l] = acc_4_0[l];
				y[ox * 280 + 200 + l] = acc_5_0[l];
				y[ox * 280 + 240 + l] = acc_6_0[l];
			}
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 30; k++) {
			vsplat4(x4_0, s + k * 4);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 16 + 1952 + l];
				w_0 = w_0 * x4_0[l];
				scaled[k * 16 + l] = w_0;
			}
		}
		for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int kb = 0; kb < 7; kb++) {
				for (int k = 0; k < 2; k++) {
					vsplat4(x4_0, x + ox * 112 + kb * 3136 + k * 8);
					vsplat4(x4_1, x + ox * 112 + kb * 3136 + k * 8 + 16);
					vsplat4(x4_2, x + ox * 112 + kb * 3136 + k * 8 + 32);
					vsplat4(x4_3, x + ox * 112 + kb * 3136 + k * 8 + 48);
					vsplat4(x4_4, x + ox * 112 + kb * 3136 + k * 8 + 64);
					vsplat4(x4_5, x + ox * 112 + kb * 3136 + k * 8 + 80);
					vsplat4(x4_6, x + ox * 112 + kb * 3136 + k * 8 + 96);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
					vsplat4(x4_0, x + ox * 112 + kb * 3136 + k * 8 + 4);
					vsplat4(x4_1, x + ox * 112 + kb * 3136 + k * 8 + 20);
					vsplat4(x4_2, x + ox * 112 + kb * 3136 + k * 8 + 36);
					vsplat4(x4_3, x + ox * 112 + kb * 3136 + k * 8 + 52);
					vsplat4(x4_4, x + ox * 112 + kb * 3136 + k * 8 + 68);
					vsplat4(x4_5, x + ox * 112 + kb * 3136 + k * 8 + 84);
					vsplat4(x4_6, x + ox * 112 + kb * 3136 + k * 8 + 100);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + 16 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			vsplat4(x4_0, x + ox * 112 + 21952);
			vsplat4(x4_1, x + ox * 112 + 21968);
			vsplat4(x4_2, x + ox * 112 + 21984);
			vsplat4(x4_3, x + ox * 112 + 22000);
			vsplat4(x4_4, x + ox * 112 + 22016);
			vsplat4(x4_5, x + ox * 112 + 22032);
			vsplat4(x4_6, x + ox * 112 + 22048);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[448 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vsplat4(x4_0, x + ox * 112 + 21956);
			vsplat4(x4_1, x + ox * 112 + 21972);
			vsplat4(x4_2, x + ox * 112 + 21988);
			vsplat4(x4_3, x + ox * 112 + 22004);
			vsplat4(x4_4, x + ox * 112 + 22020);
			vsplat4(x4_5, x + ox * 112 + 22036);
			vsplat4(x4_6, x + ox * 112 + 22052);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[464 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vpairadd(sum4_0_0, acc_0_0, acc_1_0);
			vpairadd(sum4_0_1, acc_2_0, acc_3_0);
			vpairadd(sum4_0_2, acc_4_0, acc_5_0);
			vpairadd(sum4_0_3, acc_6_0, acc_6_0);
			vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
			vpairadd(sum2_0_1, sum4_0_2, sum4_0_3);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[1936 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[1936 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vloadn(res_0, r + ox * 280 + 16, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_6);
			vloadn(res_1, r + ox * 280 + 56, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_7);
			vloadn(res_2, r + ox * 280 + 96, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_8);
			vloadn(res_3, r + ox * 280 + 136, 0, 4);
			vperm(gathered_3, gathered_2, res_3, lanes_9);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_3[l];
			}
			vloadn(res_0, r + ox * 280 + 176, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_6);
			vloadn(res_1, r + ox * 280 + 216, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_7);
			vloadn(res_2, r + ox * 280 + 256, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_8);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_2[l];
			}
			vstoren(y + ox * 280 + 16, sum2_0_0, 0, 4);
			vstoren(y + ox * 280 + 56, sum2_0_0, 4, 4);
			vstoren(y + ox * 280 + 96, sum2_0_0, 8, 4);
			vstoren(y + ox * 280 + 136, sum2_0_0, 12, 4);
			vstoren(y + ox * 280 + 176, sum2_0_1, 0, 4);
			vstoren(y + ox * 280 + 216, sum2_0_1, 4, 4);
			vstoren(y + ox * 280 + 256, sum2_0_1, 8, 4);
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 30; k++) {
			x_0 = s[k * 4 + 120];
			x_1 = s[k * 4 + 121];
			x_2 = s[k * 4 + 122];
			x_3 = s[k * 4 + 123];
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 64 + 2448 + l];
				w_0 = w_0 * x_0;
				scaled[k * 64 + l] = w_0;
				w_0 = w[k * 64 + 2464 + l];
				w_0 = w_0 * x_1;
				scaled[k * 64 + 16 + l] = w_0;
				w_0 = w[k * 64 + 2480 + l];
				w_0 = w_0 * x_2;
				scaled[k * 64 + 32 + l] = w_0;
				w_0 = w[k * 64 + 2496 + l];
				w_0 = w_0 * x_3;
				scaled[k * 64 + 48 + l] = w_0;
			}
		}
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[2432 + l];
				acc_1_0[l] = w[2432 + l];
				acc_2_0[l] = w[2432 + l];
				acc_3_0[l] = w[2432 + l];
				acc_4_0[l] = w[2432 + l];
				acc_5_0[l] = w[2432 + l];
				acc_6_0[l] = w[2432 + l];
			}
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 112 + k * 2 + 21960];
				x_1 = x[ox * 112 + k * 2 + 21976];
				x_2 = x[ox * 112 + k * 2 + 21992];
				x_3 = x[ox * 112 + k * 2 + 22008];
				x_4 = x[ox * 112 + k * 2 + 22024];
				x_5 = x[ox * 112 + k * 2 + 22040];
				x_6 = x[ox * 112 + k * 2 + 22056];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 112 + k * 2 + 21961];
				x_1 = x[ox * 112 + k * 2 + 21977];
				x_2 = x[ox * 112 + k * 2 + 21993];
				x_3 = x[ox * 112 + k * 2 + 22009];
				x_4 = x[ox * 112 + k * 2 + 22025];
				x_5 = x[ox * 112 + k * 2 + 22041];
				x_6 = x[ox * 112 + k * 2 + 22057];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + 16 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
			}
			for (int kb = 0; kb < 7; kb++) {
				for (int k = 0; k < 8; k++) {
					x_0 = x[ox * 112 + kb * 3136 + k * 2 + 25088];
					x_1 = x[ox * 112 + kb * 3136 + k * 2 + 25104];
					x_2 = x[ox * 112 + kb * 3136 + k * 2 + 25120];
					x_3 = x[ox * 112 + kb * 3136 + k * 2 + 25136];
					x_4 = x[ox * 112 + kb * 3136 + k * 2 + 25152];
					x_5 = x[ox * 112 + kb * 3136 + k * 2 + 25168];
					x_6 = x[ox * 112 + kb * 3136 + k * 2 + 25184];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 256 + k * 32 + 128 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + kb * 3136 + k * 2 + 25089];
					x_1 = x[ox * 112 + kb * 3136 + k * 2 + 25105];
					x_2 = x[ox * 112 + kb * 3136 + k * 2 + 25121];
					x_3 = x[ox * 112 + kb * 3136 + k * 2 + 25137];
					x_4 = x[ox * 112 + kb * 3136 + k * 2 + 25153];
					x_5 = x[ox * 112 + kb * 3136 + k * 2 + 25169];
					x_6 = x[ox * 112 + kb * 3136 + k * 2 + 25185];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 256 + k * 32 + 144 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				float res;
				res = r[ox * 280 + 20 + l];
				acc_0_0[l] = acc_0_0[l] + res;
				res = r[ox * 280 + 60 + l];
				acc_1_0[l] = acc_1_0[l] + res;
				res = r[ox * 280 + 100 + l];
				acc_2_0[l] = acc_2_0[l] + res;
				res = r[ox * 280 + 140 + l];
				acc_3_0[l] = acc_3_0[l] + res;
			}
			LANES for (int l = 0; l < 16; l++) {
				y[ox * 280 + 20 + l] = acc_0_0[l];
				y[ox * 280 + 60 + l] = acc_1_0[l];
				y[ox * 280 + 100 + l] = acc_2_0[l];
				y[ox * 280 + 140 + l] = acc_3_0[l];
			}
			LANES for (int l = 0; l < 16; l++) {
				float res;
				res = r[ox * 280 + 180 + l];
				acc_4_0[l] = acc_4_0[l] + res;
				res = r[ox * 280 + 220 + l];
				acc_5_0[l] = acc_5_0[l] + res;
				res = r[ox * 280 + 260 + l];
				acc_6_0[l] = acc_6_0[l] + res;
			}
			LANES for (int l = 0; l < 16; l++) {
				y[ox * 280 + 180 + l] = acc_4_0[l];
				y[ox * 280 + 220 + l] = acc_5_0[l];
				y[ox * 280 + 260 + l] = acc_6_0[l];
			}
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 30; k++) {
			vsplat4(x4_0, s + k * 4 + 120);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 16 + 4384 + l];
				w_0 = w_0 * x4_0[l];
				scaled[k * 16 + l] = w_0;
			}
		}
		for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
			vsplat4(x4_0, x + ox * 112 + 21960);
			vsplat4(x4_1, x + ox * 112 + 21976);
			vsplat4(x4_2, x + ox * 112 + 21992);
			vsplat4(x4_3, x + ox * 112 + 22008);
			vsplat4(x4_4, x + ox * 112 + 22024);
			vsplat4(x4_5, x + ox * 112 + 22040);
			vsplat4(x4_6, x + ox * 112 + 22056);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
				w_0 = scaled[0 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vsplat4(x4_0, x + ox * 112 + 21964);
			vsplat4(x4_1, x + ox * 112 + 21980);
			vsplat4(x4_2, x + ox * 112 + 21996);
			vsplat4(x4_3, x + ox * 112 + 22012);
			vsplat4(x4_4, x + ox * 112 + 22028);
			vsplat4(x4_5, x + ox * 112 + 22044);
			vsplat4(x4_6, x + ox * 112 + 22060);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[16 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			for (int kb = 0; kb < 7; kb++) {
				for (int k = 0; k < 2; k++) {
					vsplat4(x4_0, x + ox * 112 + kb * 3136 + k * 8 + 25088);
					vsplat4(x4_1, x + ox * 112 + kb * 3136 + k * 8 + 25104);
					vsplat4(x4_2, x + ox * 112 + kb * 3136 + k * 8 + 25120);
					vsplat4(x4_3, x + ox * 112 + kb * 3136 + k * 8 + 25136);
					vsplat4(x4_4, x + ox * 112 + kb * 3136 + k * 8 + 25152);
					vsplat4(x4_5, x + ox * 112 + kb * 3136 + k * 8 + 25168);
					vsplat4(x4_6, x + ox * 112 + kb * 3136 + k * 8 + 25184);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + 32 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
					vsplat4(x4_0, x + ox * 112 + kb * 3136 + k * 8 + 25092);
					vsplat4(x4_1, x + ox * 112 + kb * 3136 + k * 8 + 25108);
					vsplat4(x4_2, x + ox * 112 + kb * 3136 + k * 8 + 25124);
					vsplat4(x4_3, x + ox * 112 + kb * 3136 + k * 8 + 25140);
					vsplat4(x4_4, x + ox * 112 + kb * 3136 + k * 8 + 25156);
					vsplat4(x4_5, x + ox * 112 + kb * 3136 + k * 8 + 25172);
					vsplat4(x4_6, x + ox * 112 + kb * 3136 + k * 8 + 25188);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + 48 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			vpairadd(sum4_0_0, acc_0_0, acc_1_0);
			vpairadd(sum4_0_1, acc_2_0, acc_3_0);
			vpairadd(sum4_0_2, acc_4_0, acc_5_0);
			vpairadd(sum4_0_3, acc_6_0, acc_6_0);
			vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
			vpairadd(sum2_0_1, sum4_0_2, sum4_0_3);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[4368 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[4368 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vloadn(res_0, r + ox * 280 + 36, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_6);
			vloadn(res_1, r + ox * 280 + 76, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_7);
			vloadn(res_2, r + ox * 280 + 116, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_8);
			vloadn(res_3, r + ox * 280 + 156, 0, 4);
			vperm(gathered_3, gathered_2, res_3, lanes_9);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_3[l];
			}
			vloadn(res_0, r + ox * 280 + 196, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_6);
			vloadn(res_1, r + ox * 280 + 236, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_7);
			vloadn(res_2, r + ox * 280 + 276, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_8);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_2[l];
			}
			vstoren(y + ox * 280 + 36, sum2_0_0, 0, 4);
			vstoren(y + ox * 280 + 76, sum2_0_0, 4, 4);
			vstoren(y + ox * 280 + 116, sum2_0_0, 8, 4);
			vstoren(y + ox * 280 + 156, sum2_0_0, 12, 4);
			vstoren(y + ox * 280 + 196, sum2_0_1, 0, 4);
			vstoren(y + ox * 280 + 236, sum2_0_1, 4, 4);
			vstoren(y + ox * 280 + 276, sum2_0_1, 8, 4);
		}
	}
}

/* 5637744 flops, reads 2957312 bytes, writes 377280, at most 24 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_dw3_5_7_s1_14x14_40_240_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT slab, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 15, 22, 30, 35, 40, 45, 48, 52, 56};
	static const int end_piece_1[10] = {15, 22, 30, 35, 40, 45, 48, 52, 56, 60};
	static const int end_2[60] = {1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 2,
		4, 7, 9, 10, 12, 14, 1, 3, 5, 6, 7, 8, 11, 13, 1, 4,
		7, 10, 13, 2, 5, 8, 11, 14, 3, 6, 7, 9, 12, 2, 10, 14,
		4, 6, 8, 11, 5, 7, 9, 12, 1, 3, 7, 13};
	static const int first_3[60] = {0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 1,
		3, 7, 8, 9, 11, 13, 0, 2, 4, 5, 6, 7, 10, 12, 0, 3,
		7, 9, 12, 1, 4, 7, 10, 13, 2, 5, 6, 8, 11, 1, 9, 13,
		3, 5, 7, 10, 4, 6, 8, 11, 0, 2, 7, 12};
	static const int offset_4[14] = {0, 0, 0, 0, 0, 0, 0, 20, 20, 20, 20, 20, 20, 20};
	static const int offset_5[14] = {0, 336, 672, 1008, 1344, 1680, 2016, 2704, 3040, 3376, 3712, 4048, 4384, 4720};
	static const int end_6[60] = {0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 0,
		0, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0,
		2, 2, 2, 0, 0, 2, 2, 2, 0, 0, 0, 2, 2, 0, 2, 2,
		0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2};
	static const int first_7[60] = {0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 0,
		0, 0, 2, 2, 2, 2, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0,
		0, 2, 2, 0, 0, 2, 2, 2, 0, 0, 0, 2, 2, 0, 2, 2,
		0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 0, 2};
	static const int end_8[60] = {1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 2,
		4, 5, 5, 5, 5, 5, 1, 3, 5, 5, 5, 5, 5, 5, 1, 4,
		5, 5, 5, 2, 5, 5, 5, 5, 3, 5, 5, 5, 5, 2, 5, 5,
		4, 5, 5, 5, 5, 5, 5, 5, 1, 3, 5, 5};
	static const int first_9[60] = {0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1,
		3, 5, 5, 5, 5, 5, 0, 2, 4, 5, 5, 5, 5, 5, 0, 3,
		5, 5, 5, 1, 4, 5, 5, 5, 2, 5, 5, 5, 5, 1, 5, 5,
		3, 5, 5, 5, 4, 5, 5, 5, 0, 2, 5, 5};
	static const int first_row_10[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_12[60] = {0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 0,
		0, 3, 5, 5, 5, 5, 0, 0, 0, 1, 2, 4, 5, 5, 0, 0,
		3, 5, 5, 0, 0, 4, 5, 5, 0, 1, 2, 5, 5, 0, 5, 5,
		0, 1, 4, 5, 0, 2, 5, 5, 0, 0, 3, 5};
	static const int first_13[60] = {0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 0,
		0, 2, 4, 5, 5, 5, 0, 0, 0, 0, 1, 3, 5, 5, 0, 0,
		2, 5, 5, 0, 0, 3, 5, 5, 0, 0, 1, 4, 5, 0, 5, 5,
		0, 0, 3, 5, 0, 1, 4, 5, 0, 0, 2, 5};
	static const int first_row_14[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_15[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	static const int end_16[60] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0,
		0, 0, 0, 1, 3, 5, 0, 0, 0, 0, 0, 0, 2, 4, 0, 0,
		0, 1, 4, 0, 0, 0, 2, 5, 0, 0, 0, 0, 3, 0, 1, 5,
		0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4};
	static const int first_17[60] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0,
		0, 0, 0, 0, 2, 4, 0, 0, 0, 0, 0, 0, 1, 3, 0, 0,
		0, 0, 3, 0, 0, 0, 1, 4, 0, 0, 0, 0, 2, 0, 0, 4,
		0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3};
	static const int first_row_18[14] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_19[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 4};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	const float c_7 = 0.00510204071f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, x2_0[16], x2_1[16];
	float x2_2[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16], sum2_0_2[16];
	float sum2_0_3[16], sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16], acc_4[16], acc_5[16];
	float acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = 0; ox < 28; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[offset_5[p] + l];
					acc_1_0[l] = w[offset_5[p] + l];
					acc_2_0[l] = w[offset_5[p] + l];
					acc_3_0[l] = w[offset_5[p] + l];
					acc_4_0[l] = w[offset_5[p] + l];
					acc_5_0[l] = w[offset_5[p] + l];
					acc_6_0[l] = w[offset_5[p] + l];
				}
				for (int k = 0; k < 10; k++) {
					x_0 = x[offset_4[p] + ox * 280 + k * 2];
					x_1 = x[offset_4[p] + ox * 280 + k * 2 + 40];
					x_2 = x[offset_4[p] + ox * 280 + k * 2 + 80];
					x_3 = x[offset_4[p] + ox * 280 + k * 2 + 120];
					x_4 = x[offset_4[p] + ox * 280 + k * 2 + 160];
					x_5 = x[offset_4[p] + ox * 280 + k * 2 + 200];
					x_6 = x[offset_4[p] + ox * 280 + k * 2 + 240];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[offset_5[p] + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[offset_4[p] + ox * 280 + k * 2 + 1];
					x_1 = x[offset_4[p] + ox * 280 + k * 2 + 41];
					x_2 = x[offset_4[p] + ox * 280 + k * 2 + 81];
					x_3 = x[offset_4[p] + ox * 280 + k * 2 + 121];
					x_4 = x[offset_4[p] + ox * 280 + k * 2 + 161];
					x_5 = x[offset_4[p] + ox * 280 + k * 2 + 201];
					x_6 = x[offset_4[p] + ox * 280 + k * 2 + 241];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[offset_5[p] + k * 32 + 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_3_0[l] = vmax(c_1, acc_3_0[l]);
					exp_r_0 = vmin(c_4, acc_0_0[l]);
					exp_r_1 = vmin(c_4, acc_1_0[l]);
					exp_r_2 = vmin(c_4, acc_2_0[l]);
					exp_r_3 = vmin(c_4, acc_3_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0_0[l] = acc_0_0[l] * gate_0;
					acc_1_0[l] = acc_1_0[l] * gate_1;
					acc_2_0[l] = acc_2_0[l] * gate_2;
					acc_3_0[l] = acc_3_0[l] * gate_3;
					slab[ox * 112 + l] = acc_0_0[l];
					slab[ox * 112 + 16 + l] = acc_1_0[l];
					slab[ox * 112 + 32 + l] = acc_2_0[l];
					slab[ox * 112 + 48 + l] = acc_3_0[l];
					acc_4_0[l] = vmax(c_1, acc_4_0[l]);
					acc_5_0[l] = vmax(c_1, acc_5_0[l]);
					acc_6_0[l] = vmax(c_1, acc_6_0[l]);
					exp_r_0 = vmin(c_4, acc_4_0[l]);
					exp_r_1 = vmin(c_4, acc_5_0[l]);
					exp_r_2 = vmin(c_4, acc_6_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4_0[l] = acc_4_0[l] * gate_0;
					acc_5_0[l] = acc_5_0[l] * gate_1;
					acc_6_0[l] = acc_6_0[l] * gate_2;
					slab[ox * 112 + 64 + l] = acc_4_0[l];
					slab[ox * 112 + 80 + l] = acc_5_0[l];
					slab[ox * 112 + 96 + l] = acc_6_0[l];
				}
			}
		}
		for (int p = first_7[piece]; p < end_6[piece]; p++) {
			for (int ox = 0; ox < 28; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = c_0;
					acc_1_0[l] = c_0;
					acc_2_0[l] = c_0;
					acc_3_0[l] = c_0;
					acc_4_0[l] = c_0;
					acc_5_0[l] = c_0;
					acc_6_0[l] = c_0;
				}
				for (int k = 0; k < 5; k++) {
					vsplat2(x2_0, x + p * 20 + ox * 280 + k * 4);
					vsplat2(x2_1, x + p * 20 + ox * 280 + k * 4 + 40);
					vsplat2(x2_2, x + p * 20 + ox * 280 + k * 4 + 80);
					vsplat2(x2_3, x + p * 20 + ox * 280 + k * 4 + 120);
					vsplat2(x2_4, x + p * 20 + ox * 280 + k * 4 + 160);
					vsplat2(x2_5, x + p * 20 + ox * 280 + k * 4 + 200);
					vsplat2(x2_6, x + p * 20 + ox * 280 + k * 4 + 240);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 176 + k * 32 + 2368 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
					vsplat2(x2_0, x + p * 20 + ox * 280 + k * 4 + 2);
					vsplat2(x2_1, x + p * 20 + ox * 280 + k * 4 + 42);
					vsplat2(x2_2, x + p * 20 + ox * 280 + k * 4 + 82);
					vsplat2(x2_3, x + p * 20 + ox * 280 + k * 4 + 122);
					vsplat2(x2_4, x + p * 20 + ox * 280 + k * 4 + 162);
					vsplat2(x2_5, x + p * 20 + ox * 280 + k * 4 + 202);
					vsplat2(x2_6, x + p * 20 + ox * 280 + k * 4 + 242);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 176 + k * 32 + 2384 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
				}
				vpairadd(sum2_0_0, acc_0_0, acc_1_0);
				vpairadd(sum2_0_1, acc_2_0, acc_3_0);
				vpairadd(sum2_0_2, acc_4_0, acc_5_0);
				vpairadd(sum2_0_3, acc_6_0, acc_6_0);
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3, bias;
					bias = w[p * 176 + 2352 + l];
					sum2_0_0[l] = sum2_0_0[l] + bias;
					bias = w[p * 176 + 2352 + l];
					sum2_0_1[l] = sum2_0_1[l] + bias;
					bias = w[p * 176 + 2352 + l];
					sum2_0_2[l] = sum2_0_2[l] + bias;
					bias = w[p * 176 + 2352 + l];
					sum2_0_3[l] = sum2_0_3[l] + bias;
					sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
					sum2_0_1[l] = vmax(c_1, sum2_0_1[l]);
					sum2_0_2[l] = vmax(c_1, sum2_0_2[l]);
					sum2_0_3[l] = vmax(c_1, sum2_0_3[l]);
					exp_r_0 = vmin(c_4, sum2_0_0[l]);
					exp_r_1 = vmin(c_4, sum2_0_1[l]);
					exp_r_2 = vmin(c_4, sum2_0_2[l]);
					exp_r_3 = vmin(c_4, sum2_0_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					sum2_0_0[l] = sum2_0_0[l] * gate_0;
					sum2_0_1[l] = sum2_0_1[l] * gate_1;
					sum2_0_2[l] = sum2_0_2[l] * gate_2;
					sum2_0_3[l] = sum2_0_3[l] * gate_3;
				}
				vstorelo(slab + p * 8 + ox * 112, sum2_0_0);
				vstorehi(slab + p * 8 + ox * 112 + 16, sum2_0_0);
				vstorelo(slab + p * 8 + ox * 112 + 32, sum2_0_1);
				vstorehi(slab + p * 8 + ox * 112 + 48, sum2_0_1);
				vstorelo(slab + p * 8 + ox * 112 + 64, sum2_0_2);
				vstorehi(slab + p * 8 + ox * 112 + 80, sum2_0_2);
				vstorelo(slab + p * 8 + ox * 112 + 96, sum2_0_3);
			}
		}
		for (int b = first_9[piece]; b < end_8[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 5056 + l];
					acc_1[l] = w[b * 160 + 5056 + l];
					acc_2[l] = w[b * 160 + 5056 + l];
					acc_3[l] = w[b * 160 + 5056 + l];
					acc_4[l] = w[b * 160 + 5056 + l];
					acc_5[l] = w[b * 160 + 5056 + l];
					acc_6[l] = w[b * 160 + 5056 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 5072 + l];
						w_1 = w[b * 160 + ky * 48 + 5088 + l];
						w_2 = w[b * 160 + ky * 48 + 5104 + l];
						column = slab[oy * 224 + ky * 224 - 224 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 192 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 176 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 160 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 144 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 128 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 112 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 16 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 32 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 48 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 64 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 80 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 96 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 5056 + l];
					acc_1[l] = w[b * 160 + 5056 + l];
					acc_2[l] = w[b * 160 + 5056 + l];
					acc_3[l] = w[b * 160 + 5056 + l];
					acc_4[l] = w[b * 160 + 5056 + l];
					acc_5[l] = w[b * 160 + 5056 + l];
					acc_6[l] = w[b * 160 + 5056 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 5072 + l];
						w_1 = w[b * 160 + ky * 48 + 5088 + l];
						w_2 = w[b * 160 + ky * 48 + 5104 + l];
						column = slab[oy * 224 + ky * 224 - 128 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 224 + ky * 224 - 112 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 96 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 80 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 64 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 48 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 32 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 16 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 112 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 128 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 144 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 160 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 176 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 192 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 208 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_13[piece]; b < end_12[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 5856 + l];
					acc_1[l] = w[b * 416 + 5856 + l];
					acc_2[l] = w[b * 416 + 5856 + l];
					acc_3[l] = w[b * 416 + 5856 + l];
					acc_4[l] = w[b * 416 + 5856 + l];
					acc_5[l] = w[b * 416 + 5856 + l];
					acc_6[l] = w[b * 416 + 5856 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 5872 + l];
						w_1 = w[b * 416 + ky * 80 + 5888 + l];
						w_2 = w[b * 416 + ky * 80 + 5904 + l];
						w_3 = w[b * 416 + ky * 80 + 5920 + l];
						w_4 = w[b * 416 + ky * 80 + 5936 + l];
						column = slab[oy * 224 + ky * 224 - 448 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 432 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 416 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 400 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 384 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 368 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 352 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 336 + l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 320 + l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 15680 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 15696 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 15712 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 15728 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 15744 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 15760 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 15776 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 5856 + l];
					acc_1[l] = w[b * 416 + 5856 + l];
					acc_2[l] = w[b * 416 + 5856 + l];
					acc_3[l] = w[b * 416 + 5856 + l];
					acc_4[l] = w[b * 416 + 5856 + l];
					acc_5[l] = w[b * 416 + 5856 + l];
					acc_6[l] = w[b * 416 + 5856 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 5872 + l];
						w_1 = w[b * 416 + ky * 80 + 5888 + l];
						w_2 = w[b * 416 + ky * 80 + 5904 + l];
						w_3 = w[b * 416 + ky * 80 + 5920 + l];
						w_4 = w[b * 416 + ky * 80 + 5936 + l];
						column = slab[oy * 224 + ky * 224 - 368 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 224 + ky * 224 - 352 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 336 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 320 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 304 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 288 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 272 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 256 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 240 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 15792 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 15808 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 15824 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 15840 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 15856 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 15872 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 15888 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 80 + l] = sum[l];
			}
		}
		for (int b = first_17[piece]; b < end_16[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 7936 + l];
					acc_1[l] = w[b * 800 + 7936 + l];
					acc_2[l] = w[b * 800 + 7936 + l];
					acc_3[l] = w[b * 800 + 7936 + l];
					acc_4[l] = w[b * 800 + 7936 + l];
					acc_5[l] = w[b * 800 + 7936 + l];
					acc_6[l] = w[b * 800 + 7936 + l];
				}
				for (int ky = first_row_18[oy]; ky < end_row_19[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 7952 + l];
						w_1 = w[b * 800 + ky * 112 + 7968 + l];
						w_2 = w[b * 800 + ky * 112 + 7984 + l];
						w_3 = w[b * 800 + ky * 112 + 8000 + l];
						w_4 = w[b * 800 + ky * 112 + 8016 + l];
						w_5 = w[b * 800 + ky * 112 + 8032 + l];
						w_6 = w[b * 800 + ky * 112 + 8048 + l];
						column = slab[oy * 224 + ky * 224 - 672 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 656 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 640 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 624 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 608 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 592 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 576 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 560 + l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 544 + l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_5 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 528 + l];
						acc_6[l] = column * w_6 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 31360 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 31376 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 31392 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 31408 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 31424 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 31440 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 31456 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 7936 + l];
					acc_1[l] = w[b * 800 + 7936 + l];
					acc_2[l] = w[b * 800 + 7936 + l];
					acc_3[l] = w[b * 800 + 7936 + l];
					acc_4[l] = w[b * 800 + 7936 + l];
					acc_5[l] = w[b * 800 + 7936 + l];
					acc_6[l] = w[b * 800 + 7936 + l];
				}
				for (int ky = first_row_18[oy]; ky < end_row_19[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 7952 + l];
						w_1 = w[b * 800 + ky * 112 + 7968 + l];
						w_2 = w[b * 800 + ky * 112 + 7984 + l];
						w_3 = w[b * 800 + ky * 112 + 8000 + l];
						w_4 = w[b * 800 + ky * 112 + 8016 + l];
						w_5 = w[b * 800 + ky * 112 + 8032 + l];
						w_6 = w[b * 800 + ky * 112 + 8048 + l];
						column = slab[oy * 224 + ky * 224 - 608 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 224 + ky * 224 - 592 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 576 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 560 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 544 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 528 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 512 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 496 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 480 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 464 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 31472 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 31488 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 31504 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 31520 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 31536 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 31552 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 31568 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 160 + l] = sum[l];
			}
		}
	}
}

/* 10192 flops, reads 21248 bytes, writes 80, at most 10 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_240_20_swish_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], x_0, x4_0[16], sum4_1_0[16], sum2_1_0[16];
	LANES for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = c_0;
	}
	for (int k = 0; k < 30; k++) {
		x_0 = x[k * 8];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 128 + 16 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 8 + 1];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 128 + 32 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 8 + 2];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 128 + 48 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 8 + 3];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 128 + 64 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 8 + 4];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 128 + 80 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 8 + 5];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 128 + 96 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 8 + 6];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 128 + 112 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 8 + 7];
		vsplat4(x4_0, x + k * 8);
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1;
			w_0 = w[k * 128 + 128 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			w_1 = w[k * 32 + 3872 + l];
			acc_0_1[l] = x4_0[l] * w_1 + acc_0_1[l];
		}
		vsplat4(x4_0, x + k * 8 + 4);
		LANES for (int l = 0; l < 16; l++) {
			float w_1;
			w_1 = w[k * 32 + 3888 + l];
			acc_0_1[l] = x4_0[l] * w_1 + acc_0_1[l];
		}
	}
	vpairadd(sum4_1_0, acc_0_1, acc_0_1);
	vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
	LANES for (int l = 0; l < 16; l++) {
		float bias, gate_0, gate_1, exp_n_0, exp_n_1, exp_r_0, exp_r_1, exp_a_0, exp_a_1;
		bias = w[3856 + l];
		sum2_1_0[l] = sum2_1_0[l] + bias;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		sum2_1_0[l] = vmax(c_1, sum2_1_0[l]);
		exp_r_0 = vmin(c_4, acc_0_0[l]);
		exp_r_1 = vmin(c_4, sum2_1_0[l]);
		exp_n_0 = vround(exp_r_0, c_2, c_3);
		exp_n_1 = vround(exp_r_1, c_2, c_3);
		exp_a_0 = c_3 - exp_n_0;
		exp_a_1 = c_3 - exp_n_1;
		exp_r_0 = exp_r_0 * c_2 + exp_a_0;
		exp_r_1 = exp_r_1 * c_2 + exp_a_1;
		exp_a_0 = exp_r_0 * exp_r_0;
		exp_a_1 = exp_r_1 * exp_r_1;
		exp_a_0 = exp_a_0 * c_6 + c_5;
		exp_a_1 = exp_a_1 * c_6 + c_5;
		gate_0 = exp_a_0 - exp_r_0;
		gate_1 = exp_a_1 - exp_r_1;
		exp_a_0 = exp_a_0 + exp_r_0;
		exp_a_1 = exp_a_1 + exp_r_1;
		exp_n_0 = vpow2(exp_n_0);
		exp_n_1 = vpow2(exp_n_1);
		exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
		exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
		gate_0 = gate_0 / exp_a_0;
		gate_1 = gate_1 / exp_a_1;
		acc_0_0[l] = acc_0_0[l] * gate_0;
		sum2_1_0[l] = sum2_1_0[l] * gate_1;
		y[0 + l] = acc_0_0[l];
	}
	vstoren(y + 16, sum2_1_0, 0, 4);
}

/* 13440 flops, reads 20560 bytes, writes 960, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_20_240_sigmoid_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int p = 0; p < 5; p++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 1008 + l];
			acc_0_1[l] = w[p * 1008 + 336 + l];
			acc_0_2[l] = w[p * 1008 + 672 + l];
		}
		for (int k = 0; k < 10; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 1008 + k * 32 + 16 + l];
				w_1 = w[p * 1008 + k * 32 + 352 + l];
				w_2 = w[p * 1008 + k * 32 + 688 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 1008 + k * 32 + 32 + l];
				w_1 = w[p * 1008 + k * 32 + 368 + l];
				w_2 = w[p * 1008 + k * 32 + 704 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
		}
		LANES for (int l = 0; l < 16; l++) {
			float exp_n_0, exp_n_1, exp_n_2, exp_r_0, exp_r_1, exp_r_2, exp_a_0, exp_a_1, exp_a_2;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			exp_r_0 = vmin(c_4, acc_0_0[l]);
			exp_r_1 = vmin(c_4, acc_0_1[l]);
			exp_r_2 = vmin(c_4, acc_0_2[l]);
			exp_n_0 = vround(exp_r_0, c_2, c_3);
			exp_n_1 = vround(exp_r_1, c_2, c_3);
			exp_n_2 = vround(exp_r_2, c_2, c_3);
			exp_a_0 = c_3 - exp_n_0;
			exp_a_1 = c_3 - exp_n_1;
			exp_a_2 = c_3 - exp_n_2;
			exp_r_0 = exp_r_0 * c_2 + exp_a_0;
			exp_r_1 = exp_r_1 * c_2 + exp_a_1;
			exp_r_2 = exp_r_2 * c_2 + exp_a_2;
			exp_a_0 = exp_r_0 * exp_r_0;
			exp_a_1 = exp_r_1 * exp_r_1;
			exp_a_2 = exp_r_2 * exp_r_2;
			exp_a_0 = exp_a_0 * c_6 + c_5;
			exp_a_1 = exp_a_1 * c_6 + c_5;
			exp_a_2 = exp_a_2 * c_6 + c_5;
			acc_0_0[l] = exp_a_0 - exp_r_0;
			acc_0_1[l] = exp_a_1 - exp_r_1;
			acc_0_2[l] = exp_a_2 - exp_r_2;
			exp_a_0 = exp_a_0 + exp_r_0;
			exp_a_1 = exp_a_1 + exp_r_1;
			exp_a_2 = exp_a_2 + exp_r_2;
			exp_n_0 = vpow2(exp_n_0);
			exp_n_1 = vpow2(exp_n_1);
			exp_n_2 = vpow2(exp_n_2);
			exp_a_0 = exp_n_0 * exp_a_0 + acc_0_0[l];
			exp_a_1 = exp_n_1 * exp_a_1 + acc_0_1[l];
			exp_a_2 = exp_n_2 * exp_a_2 + acc_0_2[l];
			acc_0_0[l] = acc_0_0[l] / exp_a_0;
			acc_0_1[l] = acc_0_1[l] / exp_a_1;
			acc_0_2[l] = acc_0_2[l] / exp_a_2;
			y[p * 48 + l] = acc_0_0[l];
			y[p * 48 + 16 + l] = acc_0_1[l];
			y[p * 48 + 32 + l] = acc_0_2[l];
		}
	}
}

/* 3018240 flops, reads 1319296 bytes, writes 80896, at most 9 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_14x14_240_64_se_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 5, 8, 10, 11, 12, 13};
	static const int end_piece_1[10] = {1, 2, 3, 5, 8, 10, 11, 12, 13, 14};
	static const int end_2[14] = {2, 2, 2, 2, 1, 2, 2, 1, 2, 2, 2, 2, 2, 2};
	static const int first_3[14] = {0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0};
	static const int end_4[14] = {28, 14, 28, 9, 10, 10, 18, 19, 19, 28, 7, 14, 21, 28};
	static const int first_5[14] = {0, 0, 14, 0, 9, 9, 10, 18, 18, 19, 0, 7, 14, 21};
	static const int first_piece_6[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_7[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_8[10] = {28, 14, 28, 9, 19, 28, 7, 14, 21, 28};
	static const int first_9[10] = {0, 0, 14, 0, 9, 19, 0, 7, 14, 21};
	float x_0, x_1, x_2, x_3, acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16];
	float acc_4_0[16], acc_5_0[16], acc_6_0[16], x_4, x_5, x_6;
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int k = 0; k < 30; k++) {
				x_0 = s[k * 4];
				x_1 = s[k * 4 + 1];
				x_2 = s[k * 4 + 2];
				x_3 = s[k * 4 + 3];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 1936 + k * 64 + 16 + l];
					w_0 = w_0 * x_0;
					scaled[k * 64 + l] = w_0;
					w_0 = w[p * 1936 + k * 64 + 32 + l];
					w_0 = w_0 * x_1;
					scaled[k * 64 + 16 + l] = w_0;
					w_0 = w[p * 1936 + k * 64 + 48 + l];
					w_0 = w_0 * x_2;
					scaled[k * 64 + 32 + l] = w_0;
					w_0 = w[p * 1936 + k * 64 + 64 + l];
					w_0 = w_0 * x_3;
					scaled[k * 64 + 48 + l] = w_0;
				}
			}
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 1936 + l];
					acc_1_0[l] = w[p * 1936 + l];
					acc_2_0[l] = w[p * 1936 + l];
					acc_3_0[l] = w[p * 1936 + l];
					acc_4_0[l] = w[p * 1936 + l];
					acc_5_0[l] = w[p * 1936 + l];
					acc_6_0[l] = w[p * 1936 + l];
				}
				for (int kb = 0; kb < 7; kb++) {
					for (int k = 0; k < 8; k++) {
						x_0 = x[ox * 112 + kb * 3136 + k * 2];
						x_1 = x[ox * 112 + kb * 3136 + k * 2 + 16];
						x_2 = x[ox * 112 + kb * 3136 + k * 2 + 32];
						x_3 = x[ox * 112 + kb * 3136 + k * 2 + 48];
						x_4 = x[ox * 112 + kb * 3136 + k * 2 + 64];
						x_5 = x[ox * 112 + kb * 3136 + k * 2 + 80];
						x_6 = x[ox * 112 + kb * 3136 + k * 2 + 96];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = scaled[kb * 256 + k * 32 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
						x_0 = x[ox * 112 + kb * 3136 + k * 2 + 1];
						x_1 = x[ox * 112 + kb * 3136 + k * 2 + 17];
						x_2 = x[ox * 112 + kb * 3136 + k * 2 + 33];
						x_3 = x[ox * 112 + kb * 3136 + k * 2 + 49];
						x_4 = x[ox * 112 + kb * 3136 + k * 2 + 65];
						x_5 = x[ox * 112 + kb * 3136 + k * 2 + 81];
						x_6 = x[ox * 112 + kb * 3136 + k * 2 + 97];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = scaled[kb * 256 + k * 32 + 16 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
					}
				}
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 112 + k * 2 + 21952];
					x_1 = x[ox * 112 + k * 2 + 21968];
					x_2 = x[ox * 112 + k * 2 + 21984];
					x_3 = x[ox * 112 + k * 2 + 22000];
					x_4 = x[ox * 112 + k * 2 + 22016];
					x_5 = x[ox * 112 + k * 2 + 22032];
					x_6 = x[ox * 112 + k * 2 + 22048];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[k * 32 + 1792 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + k * 2 + 21953];
					x_1 = x[ox * 112 + k * 2 + 21969];
					x_2 = x[ox * 112 + k * 2 + 21985];
					x_3 = x[ox * 112 + k * 2 + 22001];
					x_4 = x[ox * 112 + k * 2 + 22017];
					x_5 = x[ox * 112 + k * 2 + 22033];
					x_6 = x[ox * 112 + k * 2 + 22049];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[k * 32 + 1808 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 448 + l] = acc_0_0[l];
					y[p * 16 + ox * 448 + 64 + l] = acc_1_0[l];
					y[p * 16 + ox * 448 + 128 + l] = acc_2_0[l];
					y[p * 16 + ox * 448 + 192 + l] = acc_3_0[l];
					y[p * 16 + ox * 448 + 256 + l] = acc_4_0[l];
					y[p * 16 + ox * 448 + 320 + l] = acc_5_0[l];
					y[p * 16 + ox * 448 + 384 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_6[row]; piece < end_piece_7[row]; piece++) {
		for (int p = 0; p < 2; p++) {
			for (int k = 0; k < 30; k++) {
				x_0 = s[k * 4 + 120];
				x_1 = s[k * 4 + 121];
				x_2 = s[k * 4 + 122];
				x_3 = s[k * 4 + 123];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 1936 + k * 64 + 3888 + l];
					w_0 = w_0 * x_0;
					scaled[k * 64 + l] = w_0;
					w_0 = w[p * 1936 + k * 64 + 3904 + l];
					w_0 = w_0 * x_1;
					scaled[k * 64 + 16 + l] = w_0;
					w_0 = w[p * 1936 + k * 64 + 3920 + l];
					w_0 = w_0 * x_2;
					scaled[k * 64 + 32 + l] = w_0;
					w_0 = w[p * 1936 + k * 64 + 3936 + l];
					w_0 = w_0 * x_3;
					scaled[k * 64 + 48 + l] = w_0;
				}
			}
			for (int ox = first_9[piece]; ox < end_8[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 1936 + 3872 + l];
					acc_1_0[l] = w[p * 1936 + 3872 + l];
					acc_2_0[l] = w[p * 1936 + 3872 + l];
					acc_3_0[l] = w[p * 1936 + 3872 + l];
					acc_4_0[l] = w[p * 1936 + 3872 + l];
					acc_5_0[l] = w[p * 1936 + 3872 + l];
					acc_6_0[l] = w[p * 1936 + 3872 + l];
				}
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 112 + k * 2 + 21960];
					x_1 = x[ox * 112 + k * 2 + 21976];
					x_2 = x[ox * 112 + k * 2 + 21992];
					x_3 = x[ox * 112 + k * 2 + 22008];
					x_4 = x[ox * 112 + k * 2 + 22024];
					x_5 = x[ox * 112 + k * 2 + 22040];
					x_6 = x[ox * 112 + k * 2 + 22056];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[k * 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + k * 2 + 21961];
					x_1 = x[ox * 112 + k * 2 + 21977];
					x_2 = x[ox * 112 + k * 2 + 21993];
					x_3 = x[ox * 112 + k * 2 + 22009];
					x_4 = x[ox * 112 + k * 2 + 22025];
					x_5 = x[ox * 112 + k * 2 + 22041];
					x_6 = x[ox * 112 + k * 2 + 22057];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				for (int kb = 0; kb < 7; kb++) {
					for (int k = 0; k < 8; k++) {
						x_0 = x[ox * 112 + kb * 3136 + k * 2 + 25088];
						x_1 = x[ox * 112 + kb * 3136 + k * 2 + 25104];
						x_2 = x[ox * 112 + kb * 3136 + k * 2 + 25120];
						x_3 = x[ox * 112 + kb * 3136 + k * 2 + 25136];
						x_4 = x[ox * 112 + kb * 3136 + k * 2 + 25152];
						x_5 = x[ox * 112 + kb * 3136 + k * 2 + 25168];
						x_6 = x[ox * 112 + kb * 3136 + k * 2 + 25184];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = scaled[kb * 256 + k * 32 + 128 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
						x_0 = x[ox * 112 + kb * 3136 + k * 2 + 25089];
						x_1 = x[ox * 112 + kb * 3136 + k * 2 + 25105];
						x_2 = x[ox * 112 + kb * 3136 + k * 2 + 25121];
						x_3 = x[ox * 112 + kb * 3136 + k * 2 + 25137];
						x_4 = x[ox * 112 + kb * 3136 + k * 2 + 25153];
						x_5 = x[ox * 112 + kb * 3136 + k * 2 + 25169];
						x_6 = x[ox * 112 + kb * 3136 + k * 2 + 25185];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = scaled[kb * 256 + k * 32 + 144 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 448 + 32 + l] = acc_0_0[l];
					y[p * 16 + ox * 448 + 96 + l] = acc_1_0[l];
					y[p * 16 + ox * 448 + 160 + l] = acc_2_0[l];
					y[p * 16 + ox * 448 + 224 + l] = acc_3_0[l];
					y[p * 16 + ox * 448 + 288 + l] = acc_4_0[l];
					y[p * 16 + ox * 448 + 352 + l] = acc_5_0[l];
					y[p * 16 + ox * 448 + 416 + l] = acc_6_0[l];
				}
			}
		}
	}
}

/* 6061248 flops, reads 3178752 bytes, writes 301824, at most 24 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_dw3_5_7_9_s1_14x14_64_192_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT slab, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 0, 7, 12, 16, 20, 24, 27, 30, 5};
	static const int end_piece_1[10] = {12, 7, 12, 16, 20, 24, 27, 30, 33, 8};
	static const int end_2[33] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 4, 7, 10,
		2, 5, 8, 11, 3, 6, 9, 12, 3, 9, 10, 1, 4, 11, 2, 5,
		12};
	static const int first_3[33] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 3, 6, 9,
		1, 4, 7, 10, 2, 5, 8, 11, 2, 8, 9, 0, 3, 10, 1, 4,
		11};
	static const int offset_4[12] = {0, 0, 0, 0, 0, 0, 32, 32, 32, 32, 32, 32};
	static const int end_5[33] = {1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3,
		2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 2, 3,
		3};
	static const int first_6[33] = {0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 3, 3, 3,
		1, 3, 3, 3, 2, 3, 3, 3, 2, 3, 3, 0, 3, 3, 1, 3,
		3};
	static const int first_row_7[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_8[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_9[33] = {0, 0, 0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 0, 1, 3, 3,
		0, 2, 3, 3, 0, 3, 3, 3, 0, 3, 3, 0, 1, 3, 0, 2,
		3};
	static const int first_10[33] = {0, 0, 0, 0, 1, 2, 3, 3, 3, 3, 3, 3, 0, 0, 3, 3,
		0, 1, 3, 3, 0, 2, 3, 3, 0, 3, 3, 0, 0, 3, 0, 1,
		3};
	static const int first_row_11[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_12[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	static const int end_13[33] = {0, 0, 0, 0, 0, 0, 1, 2, 3, 3, 3, 3, 0, 0, 1, 3,
		0, 0, 2, 3, 0, 0, 3, 3, 0, 3, 3, 0, 0, 3, 0, 0,
		3};
	static const int first_14[33] = {0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 3, 3, 0, 0, 0, 3,
		0, 0, 1, 3, 0, 0, 2, 3, 0, 2, 3, 0, 0, 3, 0, 0,
		3};
	static const int first_row_15[14] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_16[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 4};
	static const int end_17[33] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 1,
		0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 1, 0, 0, 2, 0, 0,
		3};
	static const int first_18[33] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0,
		0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0,
		2};
	static const int first_row_19[14] = {4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_20[14] = {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 7, 6, 5};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	const float c_7 = 0.00510204071f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, sum[16], acc_0[16];
	float acc_1[16], acc_2[16], acc_3[16], acc_4[16], acc_5[16], acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = 0; ox < 28; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 528 + l];
					acc_1_0[l] = w[p * 528 + l];
					acc_2_0[l] = w[p * 528 + l];
					acc_3_0[l] = w[p * 528 + l];
					acc_4_0[l] = w[p * 528 + l];
					acc_5_0[l] = w[p * 528 + l];
					acc_6_0[l] = w[p * 528 + l];
				}
				for (int k = 0; k < 16; k++) {
					x_0 = x[offset_4[p] + ox * 448 + k * 2];
					x_1 = x[offset_4[p] + ox * 448 + k * 2 + 64];
					x_2 = x[offset_4[p] + ox * 448 + k * 2 + 128];
					x_3 = x[offset_4[p] + ox * 448 + k * 2 + 192];
					x_4 = x[offset_4[p] + ox * 448 + k * 2 + 256];
					x_5 = x[offset_4[p] + ox * 448 + k * 2 + 320];
					x_6 = x[offset_4[p] + ox * 448 + k * 2 + 384];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 528 + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[offset_4[p] + ox * 448 + k * 2 + 1];
					x_1 = x[offset_4[p] + ox * 448 + k * 2 + 65];
					x_2 = x[offset_4[p] + ox * 448 + k * 2 + 129];
					x_3 = x[offset_4[p] + ox * 448 + k * 2 + 193];
					x_4 = x[offset_4[p] + ox * 448 + k * 2 + 257];
					x_5 = x[offset_4[p] + ox * 448 + k * 2 + 321];
					x_6 = x[offset_4[p] + ox * 448 + k * 2 + 385];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 528 + k * 32 + 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_3_0[l] = vmax(c_1, acc_3_0[l]);
					exp_r_0 = vmin(c_4, acc_0_0[l]);
					exp_r_1 = vmin(c_4, acc_1_0[l]);
					exp_r_2 = vmin(c_4, acc_2_0[l]);
					exp_r_3 = vmin(c_4, acc_3_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0_0[l] = acc_0_0[l] * gate_0;
					acc_1_0[l] = acc_1_0[l] * gate_1;
					acc_2_0[l] = acc_2_0[l] * gate_2;
					acc_3_0[l] = acc_3_0[l] * gate_3;
					slab[ox * 112 + l] = acc_0_0[l];
					slab[ox * 112 + 16 + l] = acc_1_0[l];
					slab[ox * 112 + 32 + l] = acc_2_0[l];
					slab[ox * 112 + 48 + l] = acc_3_0[l];
					acc_4_0[l] = vmax(c_1, acc_4_0[l]);
					acc_5_0[l] = vmax(c_1, acc_5_0[l]);
					acc_6_0[l] = vmax(c_1, acc_6_0[l]);
					exp_r_0 = vmin(c_4, acc_4_0[l]);
					exp_r_1 = vmin(c_4, acc_5_0[l]);
					exp_r_2 = vmin(c_4, acc_6_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4_0[l] = acc_4_0[l] * gate_0;
					acc_5_0[l] = acc_5_0[l] * gate_1;
					acc_6_0[l] = acc_6_0[l] * gate_2;
					slab[ox * 112 + 64 + l] = acc_4_0[l];
					slab[ox * 112 + 80 + l] = acc_5_0[l];
					slab[ox * 112 + 96 + l] = acc_6_0[l];
				}
			}
		}
		for (int b = first_6[piece]; b < end_5[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 6336 + l];
					acc_1[l] = w[b * 160 + 6336 + l];
					acc_2[l] = w[b * 160 + 6336 + l];
					acc_3[l] = w[b * 160 + 6336 + l];
					acc_4[l] = w[b * 160 + 6336 + l];
					acc_5[l] = w[b * 160 + 6336 + l];
					acc_6[l] = w[b * 160 + 6336 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 6352 + l];
						w_1 = w[b * 160 + ky * 48 + 6368 + l];
						w_2 = w[b * 160 + ky * 48 + 6384 + l];
						column = slab[oy * 224 + ky * 224 - 224 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 192 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 176 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 160 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 144 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 128 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 112 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 16 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 32 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 48 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 64 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 80 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 96 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 6336 + l];
					acc_1[l] = w[b * 160 + 6336 + l];
					acc_2[l] = w[b * 160 + 6336 + l];
					acc_3[l] = w[b * 160 + 6336 + l];
					acc_4[l] = w[b * 160 + 6336 + l];
					acc_5[l] = w[b * 160 + 6336 + l];
					acc_6[l] = w[b * 160 + 6336 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 6352 + l];
						w_1 = w[b * 160 + ky * 48 + 6368 + l];
						w_2 = w[b * 160 + ky * 48 + 6384 + l];
						column = slab[oy * 224 + ky * 224 - 128 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 224 + ky * 224 - 112 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 96 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 80 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 64 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 48 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 32 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 16 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 112 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 128 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 144 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 160 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 176 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 192 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 208 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_10[piece]; b < end_9[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 6816 + l];
					acc_1[l] = w[b * 416 + 6816 + l];
					acc_2[l] = w[b * 416 + 6816 + l];
					acc_3[l] = w[b * 416 + 6816 + l];
					acc_4[l] = w[b * 416 + 6816 + l];
					acc_5[l] = w[b * 416 + 6816 + l];
					acc_6[l] = w[b * 416 + 6816 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 6832 + l];
						w_1 = w[b * 416 + ky * 80 + 6848 + l];
						w_2 = w[b * 416 + ky * 80 + 6864 + l];
						w_3 = w[b * 416 + ky * 80 + 6880 + l];
						w_4 = w[b * 416 + ky * 80 + 6896 + l];
						column = slab[oy * 224 + ky * 224 - 448 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 432 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 416 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 400 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 384 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 368 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 352 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 336 + l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 320 + l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 9408 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 9424 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 9440 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 9456 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 9472 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 9488 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 9504 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 6816 + l];
					acc_1[l] = w[b * 416 + 6816 + l];
					acc_2[l] = w[b * 416 + 6816 + l];
					acc_3[l] = w[b * 416 + 6816 + l];
					acc_4[l] = w[b * 416 + 6816 + l];
					acc_5[l] = w[b * 416 + 6816 + l];
					acc_6[l] = w[b * 416 + 6816 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 6832 + l];
						w_1 = w[b * 416 + ky * 80 + 6848 + l];
						w_2 = w[b * 416 + ky * 80 + 6864 + l];
						w_3 = w[b * 416 + ky * 80 + 6880 + l];
						w_4 = w[b * 416 + ky * 80 + 6896 + l];
						column = slab[oy * 224 + ky * 224 - 368 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 224 + ky * 224 - 352 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 336 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 320 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 304 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 288 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 272 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 256 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 240 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 9520 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 9536 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 9552 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 9568 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 9584 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 9600 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 9616 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 48 + l] = sum[l];
			}
		}
		for (int b = first_14[piece]; b < end_13[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 8064 + l];
					acc_1[l] = w[b * 800 + 8064 + l];
					acc_2[l] = w[b * 800 + 8064 + l];
					acc_3[l] = w[b * 800 + 8064 + l];
					acc_4[l] = w[b * 800 + 8064 + l];
					acc_5[l] = w[b * 800 + 8064 + l];
					acc_6[l] = w[b * 800 + 8064 + l];
				}
				for (int ky = first_row_15[oy]; ky < end_row_16[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 8080 + l];
						w_1 = w[b * 800 + ky * 112 + 8096 + l];
						w_2 = w[b * 800 + ky * 112 + 8112 + l];
						w_3 = w[b * 800 + ky * 112 + 8128 + l];
						w_4 = w[b * 800 + ky * 112 + 8144 + l];
						w_5 = w[b * 800 + ky * 112 + 8160 + l];
						w_6 = w[b * 800 + ky * 112 + 8176 + l];
						column = slab[oy * 224 + ky * 224 - 672 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 656 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 640 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 624 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 608 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 592 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 576 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 560 + l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 544 + l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_5 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 528 + l];
						acc_6[l] = column * w_6 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 18816 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 18832 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 18848 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 18864 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 18880 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 18896 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 18912 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 8064 + l];
					acc_1[l] = w[b * 800 + 8064 + l];
					acc_2[l] = w[b * 800 + 8064 + l];
					acc_3[l] = w[b * 800 + 8064 + l];
					acc_4[l] = w[b * 800 + 8064 + l];
					acc_5[l] = w[b * 800 + 8064 + l];
					acc_6[l] = w[b * 800 + 8064 + l];
				}
				for (int ky = first_row_15[oy]; ky < end_row_16[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 8080 + l];
						w_1 = w[b * 800 + ky * 112 + 8096 + l];
						w_2 = w[b * 800 + ky * 112 + 8112 + l];
						w_3 = w[b * 800 + ky * 112 + 8128 + l];
						w_4 = w[b * 800 + ky * 112 + 8144 + l];
						w_5 = w[b * 800 + ky * 112 + 8160 + l];
						w_6 = w[b * 800 + ky * 112 + 8176 + l];
						column = slab[oy * 224 + ky * 224 - 608 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 224 + ky * 224 - 592 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 576 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 560 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 544 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 528 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 512 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 496 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 480 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 464 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 18928 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 18944 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 18960 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 18976 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 18992 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 19008 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 19024 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 96 + l] = sum[l];
			}
		}
		for (int b = first_18[piece]; b < end_17[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 10464 + l];
					acc_1[l] = w[b * 1312 + 10464 + l];
					acc_2[l] = w[b * 1312 + 10464 + l];
					acc_3[l] = w[b * 1312 + 10464 + l];
					acc_4[l] = w[b * 1312 + 10464 + l];
					acc_5[l] = w[b * 1312 + 10464 + l];
					acc_6[l] = w[b * 1312 + 10464 + l];
				}
				for (int ky = first_row_19[oy]; ky < end_row_20[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0 = w[b * 1312 + ky * 144 + 10480 + l];
						w_1 = w[b * 1312 + ky * 144 + 10496 + l];
						w_2 = w[b * 1312 + ky * 144 + 10512 + l];
						w_3 = w[b * 1312 + ky * 144 + 10528 + l];
						w_4 = w[b * 1312 + ky * 144 + 10544 + l];
						w_5 = w[b * 1312 + ky * 144 + 10560 + l];
						w_6 = w[b * 1312 + ky * 144 + 10576 + l];
						w_7 = w[b * 1312 + ky * 144 + 10592 + l];
						w_8 = w[b * 1312 + ky * 144 + 10608 + l];
						column = slab[oy * 224 + ky * 224 - 896 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 880 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 864 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 848 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 832 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 816 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 800 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 784 + l];
						acc_3[l] = column * w_8 + acc_3[l];
						acc_4[l] = column * w_7 + acc_4[l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_5 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 768 + l];
						acc_4[l] = column * w_8 + acc_4[l];
						acc_5[l] = column * w_7 + acc_5[l];
						acc_6[l] = column * w_6 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 752 + l];
						acc_5[l] = column * w_8 + acc_5[l];
						acc_6[l] = column * w_7 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 736 + l];
						acc_6[l] = column * w_8 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 28224 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 28240 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 28256 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 28272 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 28288 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 28304 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 28320 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 1312 + 10464 + l];
					acc_1[l] = w[b * 1312 + 10464 + l];
					acc_2[l] = w[b * 1312 + 10464 + l];
					acc_3[l] = w[b * 1312 + 10464 + l];
					acc_4[l] = w[b * 1312 + 10464 + l];
					acc_5[l] = w[b * 1312 + 10464 + l];
					acc_6[l] = w[b * 1312 + 10464 + l];
				}
				for (int ky = first_row_19[oy]; ky < end_row_20[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0 = w[b * 1312 + ky * 144 + 10480 + l];
						w_1 = w[b * 1312 + ky * 144 + 10496 + l];
						w_2 = w[b * 1312 + ky * 144 + 10512 + l];
						w_3 = w[b * 1312 + ky * 144 + 10528 + l];
						w_4 = w[b * 1312 + ky * 144 + 10544 + l];
						w_5 = w[b * 1312 + ky * 144 + 10560 + l];
						w_6 = w[b * 1312 + ky * 144 + 10576 + l];
						w_7 = w[b * 1312 + ky * 144 + 10592 + l];
						w_8 = w[b * 1312 + ky * 144 + 10608 + l];
						column = slab[oy * 224 + ky * 224 - 848 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 224 + ky * 224 - 832 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 224 + ky * 224 - 816 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 224 + ky * 224 - 800 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 224 + ky * 224 - 784 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 224 + ky * 224 - 768 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 224 + ky * 224 - 752 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 736 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 720 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 704 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 224 + ky * 224 - 688 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 3136 + oy * 224 + 28336 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 28352 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 28368 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 28384 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 3136 + oy * 224 + 28400 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 28416 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 28432 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 144 + l] = sum[l];
			}
		}
	}
}

/* 12832 flops, reads 25472 bytes, writes 128, at most 10 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_192_32_swish_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], x_0;
	LANES for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[3088 + l];
	}
	for (int k = 0; k < 96; k++) {
		x_0 = x[k * 2];
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1;
			w_0 = w[k * 32 + 16 + l];
			w_1 = w[k * 32 + 3104 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
		}
		x_0 = x[k * 2 + 1];
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1;
			w_0 = w[k * 32 + 32 + l];
			w_1 = w[k * 32 + 3120 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
		}
	}
	LANES for (int l = 0; l < 16; l++) {
		float gate_0, gate_1, exp_n_0, exp_n_1, exp_r_0, exp_r_1, exp_a_0, exp_a_1;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		exp_r_0 = vmin(c_4, acc_0_0[l]);
		exp_r_1 = vmin(c_4, acc_0_1[l]);
		exp_n_0 = vround(exp_r_0, c_2, c_3);
		exp_n_1 = vround(exp_r_1, c_2, c_3);
		exp_a_0 = c_3 - exp_n_0;
		exp_a_1 = c_3 - exp_n_1;
		exp_r_0 = exp_r_0 * c_2 + exp_a_0;
		exp_r_1 = exp_r_1 * c_2 + exp_a_1;
		exp_a_0 = exp_r_0 * exp_r_0;
		exp_a_1 = exp_r_1 * exp_r_1;
		exp_a_0 = exp_a_0 * c_6 + c_5;
		exp_a_1 = exp_a_1 * c_6 + c_5;
		gate_0 = exp_a_0 - exp_r_0;
		gate_1 = exp_a_1 - exp_r_1;
		exp_a_0 = exp_a_0 + exp_r_0;
		exp_a_1 = exp_a_1 + exp_r_1;
		exp_n_0 = vpow2(exp_n_0);
		exp_n_1 = vpow2(exp_n_1);
		exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
		exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
		gate_0 = gate_0 / exp_a_0;
		gate_1 = gate_1 / exp_a_1;
		acc_0_0[l] = acc_0_0[l] * gate_0;
		acc_0_1[l] = acc_0_1[l] * gate_1;
		y[0 + l] = acc_0_0[l];
		y[16 + l] = acc_0_1[l];
	}
}

/* 15360 flops, reads 25856 bytes, writes 768, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_32_192_sigmoid_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int p = 0; p < 4; p++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 1584 + l];
			acc_0_1[l] = w[p * 1584 + 528 + l];
			acc_0_2[l] = w[p * 1584 + 1056 + l];
		}
		for (int k = 0; k < 16; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 1584 + k * 32 + 16 + l];
				w_1 = w[p * 1584 + k * 32 + 544 + l];
				w_2 = w[p * 1584 + k * 32 + 1072 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 1584 + k * 32 + 32 + l];
				w_1 = w[p * 1584 + k * 32 + 560 + l];
				w_2 = w[p * 1584 + k * 32 + 1088 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
		}
		LANES for (int l = 0; l < 16; l++) {
			float exp_n_0, exp_n_1, exp_n_2, exp_r_0, exp_r_1, exp_r_2, exp_a_0, exp_a_1, exp_a_2;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			exp_r_0 = vmin(c_4, acc_0_0[l]);
			exp_r_1 = vmin(c_4, acc_0_1[l]);
			exp_r_2 = vmin(c_4, acc_0_2[l]);
			exp_n_0 = vround(exp_r_0, c_2, c_3);
			exp_n_1 = vround(exp_r_1, c_2, c_3);
			exp_n_2 = vround(exp_r_2, c_2, c_3);
			exp_a_0 = c_3 - exp_n_0;
			exp_a_1 = c_3 - exp_n_1;
			exp_a_2 = c_3 - exp_n_2;
			exp_r_0 = exp_r_0 * c_2 + exp_a_0;
			exp_r_1 = exp_r_1 * c_2 + exp_a_1;
			exp_r_2 = exp_r_2 * c_2 + exp_a_2;
			exp_a_0 = exp_r_0 * exp_r_0;
			exp_a_1 = exp_r_1 * exp_r_1;
			exp_a_2 = exp_r_2 * exp_r_2;
			exp_a_0 = exp_a_0 * c_6 + c_5;
			exp_a_1 = exp_a_1 * c_6 + c_5;
			exp_a_2 = exp_a_2 * c_6 + c_5;
			acc_0_0[l] = exp_a_0 - exp_r_0;
			acc_0_1[l] = exp_a_1 - exp_r_1;
			acc_0_2[l] = exp_a_2 - exp_r_2;
			exp_a_0 = exp_a_0 + exp_r_0;
			exp_a_1 = exp_a_1 + exp_r_1;
			exp_a_2 = exp_a_2 + exp_r_2;
			exp_n_0 = vpow2(exp_n_0);
			exp_n_1 = vpow2(exp_n_1);
			exp_n_2 = vpow2(exp_n_2);
			exp_a_0 = exp_n_0 * exp_a_0 + acc_0_0[l];
			exp_a_1 = exp_n_1 * exp_a_1 + acc_0_1[l];
			exp_a_2 = exp_n_2 * exp_a_2 + acc_0_2[l];
			acc_0_0[l] = acc_0_0[l] / exp_a_0;
			acc_0_1[l] = acc_0_1[l] / exp_a_1;
			acc_0_2[l] = acc_0_2[l] / exp_a_2;
			y[p * 48 + l] = acc_0_0[l];
			y[p * 48 + 16 + l] = acc_0_1[l];
			y[p * 48 + 32 + l] = acc_0_2[l];
		}
	}
}

/* 2427136 flops, reads 1115648 bytes, writes 74752, at most 9 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_14x14_192_64_add_se_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float * y, const float * r, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 5, 8, 10, 11, 12, 13};
	static const int end_piece_1[10] = {1, 2, 3, 5, 8, 10, 11, 12, 13, 14};
	static const int end_2[14] = {4, 4, 4, 4, 1, 4, 4, 3, 4, 4, 4, 4, 4, 4};
	static const int first_3[14] = {0, 0, 0, 0, 0, 1, 0, 0, 3, 0, 0, 0, 0, 0};
	static const int offset_4[4] = {0, 0, 18816, 18816};
	static const int offset_5[4] = {0, 0, 96, 96};
	static const int end_6[14] = {28, 14, 28, 9, 10, 10, 18, 19, 19, 28, 7, 14, 21, 28};
	static const int first_7[14] = {0, 0, 14, 0, 9, 9, 10, 18, 18, 19, 0, 7, 14, 21};
	float x_0, x_1, x_2, x_3, acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16];
	float acc_4_0[16], acc_5_0[16], acc_6_0[16], x_4, x_5, x_6;
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int k = 0; k < 24; k++) {
				x_0 = s[offset_5[p] + k * 4];
				x_1 = s[offset_5[p] + k * 4 + 1];
				x_2 = s[offset_5[p] + k * 4 + 2];
				x_3 = s[offset_5[p] + k * 4 + 3];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 1552 + k * 64 + 16 + l];
					w_0 = w_0 * x_0;
					scaled[k * 64 + l] = w_0;
					w_0 = w[p * 1552 + k * 64 + 32 + l];
					w_0 = w_0 * x_1;
					scaled[k * 64 + 16 + l] = w_0;
					w_0 = w[p * 1552 + k * 64 + 48 + l];
					w_0 = w_0 * x_2;
					scaled[k * 64 + 32 + l] = w_0;
					w_0 = w[p * 1552 + k * 64 + 64 + l];
					w_0 = w_0 * x_3;
					scaled[k * 64 + 48 + l] = w_0;
				}
			}
			for (int ox = first_7[piece]; ox < end_6[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 1552 + l];
					acc_1_0[l] = w[p * 1552 + l];
					acc_2_0[l] = w[p * 1552 + l];
					acc_3_0[l] = w[p * 1552 + l];
					acc_4_0[l] = w[p * 1552 + l];
					acc_5_0[l] = w[p * 1552 + l];
					acc_6_0[l] = w[p * 1552 + l];
				}
				for (int kb = 0; kb < 6; kb++) {
					for (int k = 0; k < 8; k++) {
						x_0 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2];
						x_1 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 16];
						x_2 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 32];
						x_3 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 48];
						x_4 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 64];
						x_5 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 80];
						x_6 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 96];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = scaled[kb * 256 + k * 32 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
						x_0 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 1];
						x_1 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 17];
						x_2 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 33];
						x_3 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 49];
						x_4 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 65];
						x_5 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 81];
						x_6 = x[offset_4[p] + ox * 112 + kb * 3136 + k * 2 + 97];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = scaled[kb * 256 + k * 32 + 16 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float res;
					res = r[p * 16 + ox * 448 + l];
					acc_0_0[l] = acc_0_0[l] + res;
					res = r[p * 16 + ox * 448 + 64 + l];
					acc_1_0[l] = acc_1_0[l] + res;
					res = r[p * 16 + ox * 448 + 128 + l];
					acc_2_0[l] = acc_2_0[l] + res;
					res = r[p * 16 + ox * 448 + 192 + l];
					acc_3_0[l] = acc_3_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 448 + l] = acc_0_0[l];
					y[p * 16 + ox * 448 + 64 + l] = acc_1_0[l];
					y[p * 16 + ox * 448 + 128 + l] = acc_2_0[l];
					y[p * 16 + ox * 448 + 192 + l] = acc_3_0[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					float res;
					res = r[p * 16 + ox * 448 + 256 + l];
					acc_4_0[l] = acc_4_0[l] + res;
					res = r[p * 16 + ox * 448 + 320 + l];
					acc_5_0[l] = acc_5_0[l] + res;
					res = r[p * 16 + ox * 448 + 384 + l];
					acc_6_0[l] = acc_6_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 448 + 256 + l] = acc_4_0[l];
					y[p * 16 + ox * 448 + 320 + l] = acc_5_0[l];
					y[p * 16 + ox * 448 + 384 + l] = acc_6_0[l];
				}
			}
		}
	}
}

/* 12807744 flops, reads 5772544 bytes, writes 377856, at most 24 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_dw3_5_7_9_11_s2_7x7_64_384_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT slab, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 24, 36, 48, 56, 64, 72, 78, 84, 90};
	static const int end_piece_1[10] = {24, 36, 48, 56, 64, 72, 78, 84, 90, 96};
	static const int end_2[96] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
		17, 18, 19, 20, 21, 22, 23, 24, 1, 2, 4, 6, 8, 11, 13, 17,
		19, 20, 22, 24, 3, 5, 7, 9, 10, 12, 14, 15, 16, 18, 21, 23,
		1, 3, 7, 10, 13, 17, 20, 23, 2, 4, 8, 11, 14, 18, 21, 24,
		5, 6, 9, 12, 15, 16, 19, 22, 3, 6, 8, 11, 20, 24, 5, 9,
		13, 15, 18, 21, 1, 4, 14, 16, 19, 22, 2, 7, 10, 12, 17, 23};
	static const int first_3[96] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
		16, 17, 18, 19, 20, 21, 22, 23, 0, 1, 3, 5, 7, 10, 12, 16,
		18, 19, 21, 23, 2, 4, 6, 8, 9, 11, 13, 14, 15, 17, 20, 22,
		0, 2, 6, 9, 12, 16, 19, 22, 1, 3, 7, 10, 13, 17, 20, 23,
		4, 5, 8, 11, 14, 15, 18, 21, 2, 5, 7, 10, 19, 23, 4, 8,
		12, 14, 17, 20, 0, 3, 13, 15, 18, 21, 1, 6, 9, 11, 16, 22};
	static const int end_4[96] = {1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 1, 2, 4, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		1, 3, 5, 5, 5, 5, 5, 5, 2, 4, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 3, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 1, 4, 5, 5, 5, 5, 2, 5, 5, 5, 5, 5};
	static const int first_5[96] = {0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 0, 1, 3, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 2, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		0, 2, 5, 5, 5, 5, 5, 5, 1, 3, 5, 5, 5, 5, 5, 5,
		4, 5, 5, 5, 5, 5, 5, 5, 2, 5, 5, 5, 5, 5, 4, 5,
		5, 5, 5, 5, 0, 3, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5};
	static const int first_row_6[7] = {1, 0, 0, 0, 0, 0, 0};
	static const int end_row_7[7] = {3, 3, 3, 3, 3, 3, 3};
	static const int end_8[96] = {0, 0, 0, 0, 0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4,
		4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 1, 3, 4, 4, 4,
		4, 4, 4, 4, 0, 0, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4,
		0, 0, 2, 4, 4, 4, 4, 4, 0, 0, 3, 4, 4, 4, 4, 4,
		0, 1, 4, 4, 4, 4, 4, 4, 0, 1, 3, 4, 4, 4, 0, 4,
		4, 4, 4, 4, 0, 0, 4, 4, 4, 4, 0, 2, 4, 4, 4, 4};
	static const int first_9[96] = {0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4,
		4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 2, 4, 4, 4,
		4, 4, 4, 4, 0, 0, 1, 3, 4, 4, 4, 4, 4, 4, 4, 4,
		0, 0, 1, 4, 4, 4, 4, 4, 0, 0, 2, 4, 4, 4, 4, 4,
		0, 0, 3, 4, 4, 4, 4, 4, 0, 0, 2, 4, 4, 4, 0, 3,
		4, 4, 4, 4, 0, 0, 4, 4, 4, 4, 0, 1, 4, 4, 4, 4};
	static const int first_row_10[7] = {2, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[7] = {5, 5, 5, 5, 5, 5, 4};
	static const int end_12[96] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 2, 4, 5,
		5, 5, 5, 5, 0, 0, 0, 0, 1, 3, 5, 5, 5, 5, 5, 5,
		0, 0, 0, 1, 4, 5, 5, 5, 0, 0, 0, 2, 5, 5, 5, 5,
		0, 0, 0, 3, 5, 5, 5, 5, 0, 0, 0, 2, 5, 5, 0, 0,
		4, 5, 5, 5, 0, 0, 5, 5, 5, 5, 0, 0, 1, 3, 5, 5};
	static const int first_13[96] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 1, 3, 5,
		5, 5, 5, 5, 0, 0, 0, 0, 0, 2, 4, 5, 5, 5, 5, 5,
		0, 0, 0, 0, 3, 5, 5, 5, 0, 0, 0, 1, 4, 5, 5, 5,
		0, 0, 0, 2, 5, 5, 5, 5, 0, 0, 0, 1, 5, 5, 0, 0,
		3, 5, 5, 5, 0, 0, 4, 5, 5, 5, 0, 0, 0, 2, 5, 5};
	static const int first_row_14[7] = {3, 1, 0, 0, 0, 0, 0};
	static const int end_row_15[7] = {7, 7, 7, 7, 7, 7, 5};
	static const int end_16[96] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2,
		3, 4, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 3,
		5, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 5, 5,
		0, 0, 0, 0, 0, 3, 5, 5, 0, 0, 0, 0, 0, 4, 5, 5,
		0, 0, 0, 0, 1, 2, 5, 5, 0, 0, 0, 0, 5, 5, 0, 0,
		0, 1, 4, 5, 0, 0, 0, 2, 5, 5, 0, 0, 0, 0, 3, 5};
	static const int first_17[96] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
		2, 3, 4, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 2,
		4, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 5, 5,
		0, 0, 0, 0, 0, 2, 5, 5, 0, 0, 0, 0, 0, 3, 5, 5,
		0, 0, 0, 0, 0, 1, 4, 5, 0, 0, 0, 0, 5, 5, 0, 0,
		0, 0, 3, 5, 0, 0, 0, 1, 4, 5, 0, 0, 0, 0, 2, 5};
	static const int first_row_18[7] = {4, 2, 0, 0, 0, 0, 0};
	static const int end_row_19[7] = {9, 9, 9, 9, 9, 8, 6};
	static const int end_20[96] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 1, 2, 3, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 1, 3, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4,
		0, 0, 0, 0, 0, 0, 1, 4, 0, 0, 0, 0, 0, 0, 2, 5,
		0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 1, 5, 0, 0,
		0, 0, 0, 2, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 4};
	static const int first_21[96] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3,
		0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 1, 4,
		0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 4, 0, 0,
		0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 3};
	static const int first_row_22[7] = {5, 3, 1, 0, 0, 0, 0};
	static const int end_row_23[7] = {11, 11, 11, 11, 11, 9, 7};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	const float c_7 = 0.0204081628f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, sum[16], acc_0[16];
	float acc_1[16], acc_2[16], acc_3[16], acc_4[16], acc_5[16], acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = 0; ox < 28; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 1040 + l];
					acc_1_0[l] = w[p * 1040 + l];
					acc_2_0[l] = w[p * 1040 + l];
					acc_3_0[l] = w[p * 1040 + l];
					acc_4_0[l] = w[p * 1040 + l];
					acc_5_0[l] = w[p * 1040 + l];
					acc_6_0[l] = w[p * 1040 + l];
				}
				for (int k = 0; k < 32; k++) {
					x_0 = x[ox * 448 + k * 2];
					x_1 = x[ox * 448 + k * 2 + 64];
					x_2 = x[ox * 448 + k * 2 + 128];
					x_3 = x[ox * 448 + k * 2 + 192];
					x_4 = x[ox * 448 + k * 2 + 256];
					x_5 = x[ox * 448 + k * 2 + 320];
					x_6 = x[ox * 448 + k * 2 + 384];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 1040 + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 448 + k * 2 + 1];
					x_1 = x[ox * 448 + k * 2 + 65];
					x_2 = x[ox * 448 + k * 2 + 129];
					x_3 = x[ox * 448 + k * 2 + 193];
					x_4 = x[ox * 448 + k * 2 + 257];
					x_5 = x[ox * 448 + k * 2 + 321];
					x_6 = x[ox * 448 + k * 2 + 385];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 1040 + k * 32 + 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_3_0[l] = vmax(c_1, acc_3_0[l]);
					exp_r_0 = vmin(c_4, acc_0_0[l]);
					exp_r_1 = vmin(c_4, acc_1_0[l]);
					exp_r_2 = vmin(c_4, acc_2_0[l]);
					exp_r_3 = vmin(c_4, acc_3_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0_0[l] = acc_0_0[l] * gate_0;
					acc_1_0[l] = acc_1_0[l] * gate_1;
					acc_2_0[l] = acc_2_0[l] * gate_2;
					acc_3_0[l] = acc_3_0[l] * gate_3;
					slab[ox * 112 + l] = acc_0_0[l];
					slab[ox * 112 + 16 + l] = acc_1_0[l];
					slab[ox * 112 + 32 + l] = acc_2_0[l];
					slab[ox * 112 + 48 + l] = acc_3_0[l];
					acc_4_0[l] = vmax(c_1, acc_4_0[l]);
					acc_5_0[l] = vmax(c_1, acc_5_0[l]);
					acc_6_0[l] = vmax(c_1, acc_6_0[l]);
					exp_r_0 = vmin(c_4, acc_4_0[l]);
					exp_r_1 = vmin(c_4, acc_5_0[l]);
					exp_r_2 = vmin(c_4, acc_6_0[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4_0[l] = acc_4_0[l] * gate_0;
					acc_5_0[l] = acc_5_0[l] * gate_1;
					acc_6_0[l] = acc_6_0[l] * gate_2;
					slab[ox * 112 + 64 + l] = acc_4_0[l];
					slab[ox * 112 + 80 + l] = acc_5_0[l];
					slab[ox * 112 + 96 + l] = acc_6_0[l];
				}
			}
		}
		for (int b = first_5[piece]; b < end_4[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 24960 + l];
					acc_1[l] = w[b * 160 + 24960 + l];
					acc_2[l] = w[b * 160 + 24960 + l];
					acc_3[l] = w[b * 160 + 24960 + l];
					acc_4[l] = w[b * 160 + 24960 + l];
					acc_5[l] = w[b * 160 + 24960 + l];
					acc_6[l] = w[b * 160 + 24960 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 24976 + l];
						w_1 = w[b * 160 + ky * 48 + 24992 + l];
						w_2 = w[b * 160 + ky * 48 + 25008 + l];
						column = slab[oy * 448 + ky * 224 - 224 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 448 + ky * 224 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 448 + ky * 224 - 192 + l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 448 + ky * 224 - 176 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 448 + ky * 224 - 160 + l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 448 + ky * 224 - 144 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 448 + ky * 224 - 128 + l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 448 + ky * 224 - 112 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 448 + ky * 224 - 96 + l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 448 + ky * 224 - 80 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 448 + ky * 224 - 64 + l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 448 + ky * 224 - 48 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 32 + l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 16 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 784 + oy * 112 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 16 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 32 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 48 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 784 + oy * 112 + 64 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 80 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 96 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_9[piece]; b < end_8[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 25760 + l];
					acc_1[l] = w[b * 416 + 25760 + l];
					acc_2[l] = w[b * 416 + 25760 + l];
					acc_3[l] = w[b * 416 + 25760 + l];
					acc_4[l] = w[b * 416 + 25760 + l];
					acc_5[l] = w[b * 416 + 25760 + l];
					acc_6[l] = w[b * 416 + 25760 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 25776 + l];
						w_1 = w[b * 416 + ky * 80 + 25792 + l];
						w_2 = w[b * 416 + ky * 80 + 25808 + l];
						w_3 = w[b * 416 + ky * 80 + 25824 + l];
						w_4 = w[b * 416 + ky * 80 + 25840 + l];
						column = slab[oy * 448 + ky * 224 - 448 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 448 + ky * 224 - 432 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 448 + ky * 224 - 416 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 448 + ky * 224 - 400 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 448 + ky * 224 - 384 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 448 + ky * 224 - 368 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 448 + ky * 224 - 352 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 448 + ky * 224 - 336 + l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 448 + ky * 224 - 320 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 448 + ky * 224 - 304 + l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 448 + ky * 224 - 288 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 272 + l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 256 + l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 240 + l];
						acc_6[l] = column * w_3 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 784 + oy * 112 + 3920 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 3936 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 3952 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 3968 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 784 + oy * 112 + 3984 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 4000 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 4016 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 80 + l] = sum[l];
			}
		}
		for (int b = first_13[piece]; b < end_12[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 27424 + l];
					acc_1[l] = w[b * 800 + 27424 + l];
					acc_2[l] = w[b * 800 + 27424 + l];
					acc_3[l] = w[b * 800 + 27424 + l];
					acc_4[l] = w[b * 800 + 27424 + l];
					acc_5[l] = w[b * 800 + 27424 + l];
					acc_6[l] = w[b * 800 + 27424 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 27440 + l];
						w_1 = w[b * 800 + ky * 112 + 27456 + l];
						w_2 = w[b * 800 + ky * 112 + 27472 + l];
						w_3 = w[b * 800 + ky * 112 + 27488 + l];
						w_4 = w[b * 800 + ky * 112 + 27504 + l];
						w_5 = w[b * 800 + ky * 112 + 27520 + l];
						w_6 = w[b * 800 + ky * 112 + 27536 + l];
						column = slab[oy * 448 + ky * 224 - 672 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 448 + ky * 224 - 656 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 448 + ky * 224 - 640 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 448 + ky * 224 - 624 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 448 + ky * 224 - 608 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 448 + ky * 224 - 592 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 448 + ky * 224 - 576 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 448 + ky * 224 - 560 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 448 + ky * 224 - 544 + l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 448 + ky * 224 - 528 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 512 + l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 496 + l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 480 + l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 464 + l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 784 + oy * 112 + 7056 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 7072 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 7088 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 7104 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 784 + oy * 112 + 7120 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 7136 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 7152 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 144 + l] = sum[l];
			}
		}
		for (int b = first_17[piece]; b < end_16[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 31424 + l];
					acc_1[l] = w[b * 1312 + 31424 + l];
					acc_2[l] = w[b * 1312 + 31424 + l];
					acc_3[l] = w[b * 1312 + 31424 + l];
					acc_4[l] = w[b * 1312 + 31424 + l];
					acc_5[l] = w[b * 1312 + 31424 + l];
					acc_6[l] = w[b * 1312 + 31424 + l];
				}
				for (int ky = first_row_18[oy]; ky < end_row_19[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0 = w[b * 1312 + ky * 144 + 31440 + l];
						w_1 = w[b * 1312 + ky * 144 + 31456 + l];
						w_2 = w[b * 1312 + ky * 144 + 31472 + l];
						w_3 = w[b * 1312 + ky * 144 + 31488 + l];
						w_4 = w[b * 1312 + ky * 144 + 31504 + l];
						w_5 = w[b * 1312 + ky * 144 + 31520 + l];
						w_6 = w[b * 1312 + ky * 144 + 31536 + l];
						w_7 = w[b * 1312 + ky * 144 + 31552 + l];
						w_8 = w[b * 1312 + ky * 144 + 31568 + l];
						column = slab[oy * 448 + ky * 224 - 896 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 448 + ky * 224 - 880 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 448 + ky * 224 - 864 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 448 + ky * 224 - 848 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 448 + ky * 224 - 832 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 448 + ky * 224 - 816 + l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 448 + ky * 224 - 800 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 448 + ky * 224 - 784 + l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 448 + ky * 224 - 768 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 752 + l];
						acc_3[l] = column * w_7 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 736 + l];
						acc_3[l] = column * w_8 + acc_3[l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 720 + l];
						acc_4[l] = column * w_7 + acc_4[l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 704 + l];
						acc_4[l] = column * w_8 + acc_4[l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 688 + l];
						acc_5[l] = column * w_7 + acc_5[l];
						acc_6[l] = column * w_5 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 784 + oy * 112 + 10976 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 10992 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 11008 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 11024 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 784 + oy * 112 + 11040 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 11056 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 11072 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 224 + l] = sum[l];
			}
		}
		for (int b = first_21[piece]; b < end_20[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1952 + 37984 + l];
					acc_1[l] = w[b * 1952 + 37984 + l];
					acc_2[l] = w[b * 1952 + 37984 + l];
					acc_3[l] = w[b * 1952 + 37984 + l];
					acc_4[l] = w[b * 1952 + 37984 + l];
					acc_5[l] = w[b * 1952 + 37984 + l];
					acc_6[l] = w[b * 1952 + 37984 + l];
				}
				for (int ky = first_row_22[oy]; ky < end_row_23[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8, w_9, w_10;
						w_0 = w[b * 1952 + ky * 176 + 38000 + l];
						w_1 = w[b * 1952 + ky * 176 + 38016 + l];
						w_2 = w[b * 1952 + ky * 176 + 38032 + l];
						w_3 = w[b * 1952 + ky * 176 + 38048 + l];
						w_4 = w[b * 1952 + ky * 176 + 38064 + l];
						w_5 = w[b * 1952 + ky * 176 + 38080 + l];
						w_6 = w[b * 1952 + ky * 176 + 38096 + l];
						w_7 = w[b * 1952 + ky * 176 + 38112 + l];
						w_8 = w[b * 1952 + ky * 176 + 38128 + l];
						w_9 = w[b * 1952 + ky * 176 + 38144 + l];
						w_10 = w[b * 1952 + ky * 176 + 38160 + l];
						column = slab[oy * 448 + ky * 224 - 1120 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 448 + ky * 224 - 1104 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 448 + ky * 224 - 1088 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 448 + ky * 224 - 1072 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 448 + ky * 224 - 1056 + l];
						acc_0[l] = column * w_9 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 448 + ky * 224 - 1040 + l];
						acc_0[l] = column * w_10 + acc_0[l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 448 + ky * 224 - 1024 + l];
						acc_1[l] = column * w_9 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 448 + ky * 224 - 1008 + l];
						acc_1[l] = column * w_10 + acc_1[l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 992 + l];
						acc_2[l] = column * w_9 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 976 + l];
						acc_2[l] = column * w_10 + acc_2[l];
						acc_3[l] = column * w_8 + acc_3[l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 960 + l];
						acc_3[l] = column * w_9 + acc_3[l];
						acc_4[l] = column * w_7 + acc_4[l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 944 + l];
						acc_3[l] = column * w_10 + acc_3[l];
						acc_4[l] = column * w_8 + acc_4[l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 928 + l];
						acc_4[l] = column * w_9 + acc_4[l];
						acc_5[l] = column * w_7 + acc_5[l];
						acc_6[l] = column * w_5 + acc_6[l];
						column = slab[oy * 448 + ky * 224 - 912 + l];
						acc_4[l] = column * w_10 + acc_4[l];
						acc_5[l] = column * w_8 + acc_5[l];
						acc_6[l] = column * w_6 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 784 + oy * 112 + 14896 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 14912 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 14928 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 14944 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 784 + oy * 112 + 14960 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 14976 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 14992 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 304 + l] = sum[l];
			}
		}
	}
}

/* 25120 flops, reads 50816 bytes, writes 128, at most 10 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_384_32_swish_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], x_0;
	LANES for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[6160 + l];
	}
	for (int k = 0; k < 192; k++) {
		x_0 = x[k * 2];
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1;
			w_0 = w[k * 32 + 16 + l];
			w_1 = w[k * 32 + 6176 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
		}
		x_0 = x[k * 2 + 1];
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1;
			w_0 = w[k * 32 + 32 + l];
			w_1 = w[k * 32 + 6192 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
		}
	}
	LANES for (int l = 0; l < 16; l++) {
		float gate_0, gate_1, exp_n_0, exp_n_1, exp_r_0, exp_r_1, exp_a_0, exp_a_1;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		exp_r_0 = vmin(c_4, acc_0_0[l]);
		exp_r_1 = vmin(c_4, acc_0_1[l]);
		exp_n_0 = vround(exp_r_0, c_2, c_3);
		exp_n_1 = vround(exp_r_1, c_2, c_3);
		exp_a_0 = c_3 - exp_n_0;
		exp_a_1 = c_3 - exp_n_1;
		exp_r_0 = exp_r_0 * c_2 + exp_a_0;
		exp_r_1 = exp_r_1 * c_2 + exp_a_1;
		exp_a_0 = exp_r_0 * exp_r_0;
		exp_a_1 = exp_r_1 * exp_r_1;
		exp_a_0 = exp_a_0 * c_6 + c_5;
		exp_a_1 = exp_a_1 * c_6 + c_5;
		gate_0 = exp_a_0 - exp_r_0;
		gate_1 = exp_a_1 - exp_r_1;
		exp_a_0 = exp_a_0 + exp_r_0;
		exp_a_1 = exp_a_1 + exp_r_1;
		exp_n_0 = vpow2(exp_n_0);
		exp_n_1 = vpow2(exp_n_1);
		exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
		exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
		gate_0 = gate_0 / exp_a_0;
		gate_1 = gate_1 / exp_a_1;
		acc_0_0[l] = acc_0_0[l] * gate_0;
		acc_0_1[l] = acc_0_1[l] * gate_1;
		y[0 + l] = acc_0_0[l];
		y[16 + l] = acc_0_1[l];
	}
}

/* 49536 flops, reads 126976 bytes, writes 76800, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_32_384_sigmoid_gate_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT gated) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int p = 0; p < 8; p++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 1584 + l];
			acc_0_1[l] = w[p * 1584 + 528 + l];
			acc_0_2[l] = w[p * 1584 + 1056 + l];
		}
		for (int k = 0; k < 16; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 1584 + k * 32 + 16 + l];
				w_1 = w[p * 1584 + k * 32 + 544 + l];
				w_2 = w[p * 1584 + k * 32 + 1072 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 1584 + k * 32 + 32 + l];
				w_1 = w[p * 1584 + k * 32 + 560 + l];
				w_2 = w[p * 1584 + k * 32 + 1088 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
		}
		LANES for (int l = 0; l < 16; l++) {
			float exp_n_0, exp_n_1, exp_n_2, exp_r_0, exp_r_1, exp_r_2, exp_a_0, exp_a_1, exp_a_2;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			exp_r_0 = vmin(c_4, acc_0_0[l]);
			exp_r_1 = vmin(c_4, acc_0_1[l]);
			exp_r_2 = vmin(c_4, acc_0_2[l]);
			exp_n_0 = vround(exp_r_0, c_2, c_3);
			exp_n_1 = vround(exp_r_1, c_2, c_3);
			exp_n_2 = vround(exp_r_2, c_2, c_3);
			exp_a_0 = c_3 - exp_n_0;
			exp_a_1 = c_3 - exp_n_1;
			exp_a_2 = c_3 - exp_n_2;
			exp_r_0 = exp_r_0 * c_2 + exp_a_0;
			exp_r_1 = exp_r_1 * c_2 + exp_a_1;
			exp_r_2 = exp_r_2 * c_2 + exp_a_2;
			exp_a_0 = exp_r_0 * exp_r_0;
			exp_a_1 = exp_r_1 * exp_r_1;
			exp_a_2 = exp_r_2 * exp_r_2;
			exp_a_0 = exp_a_0 * c_6 + c_5;
			exp_a_1 = exp_a_1 * c_6 + c_5;
			exp_a_2 = exp_a_2 * c_6 + c_5;
			acc_0_0[l] = exp_a_0 - exp_r_0;
			acc_0_1[l] = exp_a_1 - exp_r_1;
			acc_0_2[l] = exp_a_2 - exp_r_2;
			exp_a_0 = exp_a_0 + exp_r_0;
			exp_a_1 = exp_a_1 + exp_r_1;
			exp_a_2 = exp_a_2 + exp_r_2;
			exp_n_0 = vpow2(exp_n_0);
			exp_n_1 = vpow2(exp_n_1);
			exp_n_2 = vpow2(exp_n_2);
			exp_a_0 = exp_n_0 * exp_a_0 + acc_0_0[l];
			exp_a_1 = exp_n_1 * exp_a_1 + acc_0_1[l];
			exp_a_2 = exp_n_2 * exp_a_2 + acc_0_2[l];
			acc_0_0[l] = acc_0_0[l] / exp_a_0;
			acc_0_1[l] = acc_0_1[l] / exp_a_1;
			acc_0_2[l] = acc_0_2[l] / exp_a_2;
			y[p * 48 + l] = acc_0_0[l];
			y[p * 48 + 16 + l] = acc_0_1[l];
			y[p * 48 + 32 + l] = acc_0_2[l];
		}
		for (int px = 0; px < 49; px++) {
			LANES for (int l = 0; l < 16; l++) {
				float open;
				open = gated[p * 2352 + px * 16 + l];
				open = open * acc_0_0[l];
				gated[p * 2352 + px * 16 + l] = open;
			}
		}
		for (int px = 0; px < 49; px++) {
			LANES for (int l = 0; l < 16; l++) {
				float open;
				open = gated[p * 2352 + px * 16 + 784 + l];
				open = open * acc_0_1[l];
				gated[p * 2352 + px * 16 + 784 + l] = open;
			}
		}
		for (int px = 0; px < 49; px++) {
			LANES for (int l = 0; l < 16; l++) {
				float open;
				open = gated[p * 2352 + px * 16 + 1568 + l];
				open = open * acc_0_2[l];
				gated[p * 2352 + px * 16 + 1568 + l] = open;
			}
		}
	}
}

/* 3914624 flops, reads 1665664 bytes, writes 20384, at most 9 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_7x7_384_104_se_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 8, 10, 12};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 8, 10, 12, 14};
	static const int end_2[14] = {6, 3, 6, 2, 4, 6, 1, 2, 2, 3, 4, 5, 5, 6};
	static const int first_3[14] = {0, 0, 3, 0, 2, 4, 0, 1, 1, 2, 3, 4, 4, 5};
	static const int end_4[14] = {7, 7, 7, 7, 7, 7, 7, 4, 7, 7, 7, 4, 7, 7};
	static const int first_5[14] = {0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 4, 0};
	static const int first_piece_6[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 5};
	static const int end_piece_7[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 6};
	static const int end_8[9] = {7, 4, 7, 2, 5, 7, 1, 4, 5};
	static const int first_9[9] = {0, 0, 4, 0, 2, 5, 0, 1, 4};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, x2_0[16], x2_1[16];
	float x2_2[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16], sum2_0_2[16];
	float sum2_0_3[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 6160 + l];
					acc_1_0[l] = w[p * 6160 + l];
					acc_2_0[l] = w[p * 6160 + l];
					acc_3_0[l] = w[p * 6160 + l];
					acc_4_0[l] = w[p * 6160 + l];
					acc_5_0[l] = w[p * 6160 + l];
					acc_6_0[l] = w[p * 6160 + l];
				}
				for (int kb = 0; kb < 24; kb++) {
					for (int k = 0; k < 8; k++) {
						x_0 = x[ox * 112 + kb * 784 + k * 2];
						x_1 = x[ox * 112 + kb * 784 + k * 2 + 16];
						x_2 = x[ox * 112 + kb * 784 + k * 2 + 32];
						x_3 = x[ox * 112 + kb * 784 + k * 2 + 48];
						x_4 = x[ox * 112 + kb * 784 + k * 2 + 64];
						x_5 = x[ox * 112 + kb * 784 + k * 2 + 80];
						x_6 = x[ox * 112 + kb * 784 + k * 2 + 96];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = w[p * 6160 + kb * 256 + k * 32 + 16 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
						x_0 = x[ox * 112 + kb * 784 + k * 2 + 1];
						x_1 = x[ox * 112 + kb * 784 + k * 2 + 17];
						x_2 = x[ox * 112 + kb * 784 + k * 2 + 33];
						x_3 = x[ox * 112 + kb * 784 + k * 2 + 49];
						x_4 = x[ox * 112 + kb * 784 + k * 2 + 65];
						x_5 = x[ox * 112 + kb * 784 + k * 2 + 81];
						x_6 = x[ox * 112 + kb * 784 + k * 2 + 97];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = w[p * 6160 + kb * 256 + k * 32 + 32 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 728 + l] = acc_0_0[l];
					y[p * 16 + ox * 728 + 104 + l] = acc_1_0[l];
					y[p * 16 + ox * 728 + 208 + l] = acc_2_0[l];
					y[p * 16 + ox * 728 + 312 + l] = acc_3_0[l];
					y[p * 16 + ox * 728 + 416 + l] = acc_4_0[l];
					y[p * 16 + ox * 728 + 520 + l] = acc_5_0[l];
					y[p * 16 + ox * 728 + 624 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_6[row]; piece < end_piece_7[row]; piece++) {
		for (int ox = first_9[piece]; ox < end_8[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int kb = 0; kb < 24; kb++) {
				for (int k = 0; k < 4; k++) {
					vsplat2(x2_0, x + ox * 112 + kb * 784 + k * 4);
					vsplat2(x2_1, x + ox * 112 + kb * 784 + k * 4 + 16);
					vsplat2(x2_2, x + ox * 112 + kb * 784 + k * 4 + 32);
					vsplat2(x2_3, x + ox * 112 + kb * 784 + k * 4 + 48);
					vsplat2(x2_4, x + ox * 112 + kb * 784 + k * 4 + 64);
					vsplat2(x2_5, x + ox * 112 + kb * 784 + k * 4 + 80);
					vsplat2(x2_6, x + ox * 112 + kb * 784 + k * 4 + 96);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 128 + k * 32 + 36976 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
					vsplat2(x2_0, x + ox * 112 + kb * 784 + k * 4 + 2);
					vsplat2(x2_1, x + ox * 112 + kb * 784 + k * 4 + 18);
					vsplat2(x2_2, x + ox * 112 + kb * 784 + k * 4 + 34);
					vsplat2(x2_3, x + ox * 112 + kb * 784 + k * 4 + 50);
					vsplat2(x2_4, x + ox * 112 + kb * 784 + k * 4 + 66);
					vsplat2(x2_5, x + ox * 112 + kb * 784 + k * 4 + 82);
					vsplat2(x2_6, x + ox * 112 + kb * 784 + k * 4 + 98);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 128 + k * 32 + 36992 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			vpairadd(sum2_0_1, acc_2_0, acc_3_0);
			vpairadd(sum2_0_2, acc_4_0, acc_5_0);
			vpairadd(sum2_0_3, acc_6_0, acc_6_0);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[36960 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[36960 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[36960 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[36960 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vstorelo(y + ox * 728 + 96, sum2_0_0);
			vstorehi(y + ox * 728 + 200, sum2_0_0);
			vstorelo(y + ox * 728 + 304, sum2_0_1);
			vstorehi(y + ox * 728 + 408, sum2_0_1);
			vstorelo(y + ox * 728 + 512, sum2_0_2);
			vstorehi(y + ox * 728 + 616, sum2_0_2);
			vstorelo(y + ox * 728 + 720, sum2_0_3);
		}
	}
}

/* 8833440 flops, reads 3960672 bytes, writes 247104, at most 24 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_dw3_5_7_9_s1_7x7_104_624_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT slab, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 0, 21, 0, 14, 27, 0, 11, 21, 30};
	static const int end_piece_1[10] = {39, 21, 39, 14, 27, 39, 11, 21, 30, 39};
	static const int end_2[39] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9, 9, 9, 9, 9,
		9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
		9, 9, 9, 9, 9, 9, 9};
	static const int first_3[39] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9, 9, 9, 9,
		9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
		9, 9, 9, 9, 9, 9, 9};
	static const int first_row_4[7] = {1, 0, 0, 0, 0, 0, 0};
	static const int end_row_5[7] = {3, 3, 3, 3, 3, 3, 2};
	static const int end_6[39] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7,
		8, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
		10, 10, 10, 10, 10, 10, 10};
	static const int first_7[39] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6,
		7, 8, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
		10, 10, 10, 10, 10, 10, 10};
	static const int first_row_8[7] = {2, 1, 0, 0, 0, 0, 0};
	static const int end_row_9[7] = {5, 5, 5, 5, 5, 4, 3};
	static const int end_10[39] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10,
		10, 10, 10, 10, 10, 10, 10};
	static const int first_11[39] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10,
		10, 10, 10, 10, 10, 10, 10};
	static const int first_row_12[7] = {3, 2, 1, 0, 0, 0, 0};
	static const int end_row_13[7] = {7, 7, 7, 7, 6, 5, 4};
	static const int end_14[39] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3,
		4, 5, 6, 7, 8, 9, 10};
	static const int first_15[39] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2,
		3, 4, 5, 6, 7, 8, 9};
	static const int first_row_16[7] = {4, 3, 2, 1, 0, 0, 0};
	static const int end_row_17[7] = {9, 9, 9, 8, 7, 6, 5};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	const float c_7 = 0.0204081628f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, sum[16], acc_0[16];
	float acc_1[16], acc_2[16], acc_3[16], acc_4[16], acc_5[16], acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int ox = 0; ox < 7; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[piece * 1680 + l];
				acc_1_0[l] = w[piece * 1680 + l];
				acc_2_0[l] = w[piece * 1680 + l];
				acc_3_0[l] = w[piece * 1680 + l];
				acc_4_0[l] = w[piece * 1680 + l];
				acc_5_0[l] = w[piece * 1680 + l];
				acc_6_0[l] = w[piece * 1680 + l];
			}
			for (int k = 0; k < 52; k++) {
				x_0 = x[ox * 728 + k * 2];
				x_1 = x[ox * 728 + k * 2 + 104];
				x_2 = x[ox * 728 + k * 2 + 208];
				x_3 = x[ox * 728 + k * 2 + 312];
				x_4 = x[ox * 728 + k * 2 + 416];
				x_5 = x[ox * 728 + k * 2 + 520];
				x_6 = x[ox * 728 + k * 2 + 624];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[piece * 1680 + k * 32 + 16 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 728 + k * 2 + 1];
				x_1 = x[ox * 728 + k * 2 + 105];
				x_2 = x[ox * 728 + k * 2 + 209];
				x_3 = x[ox * 728 + k * 2 + 313];
				x_4 = x[ox * 728 + k * 2 + 417];
				x_5 = x[ox * 728 + k * 2 + 521];
				x_6 = x[ox * 728 + k * 2 + 625];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[piece * 1680 + k * 32 + 32 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
				acc_0_0[l] = vmax(c_1, acc_0_0[l]);
				acc_1_0[l] = vmax(c_1, acc_1_0[l]);
				acc_2_0[l] = vmax(c_1, acc_2_0[l]);
				acc_3_0[l] = vmax(c_1, acc_3_0[l]);
				exp_r_0 = vmin(c_4, acc_0_0[l]);
				exp_r_1 = vmin(c_4, acc_1_0[l]);
				exp_r_2 = vmin(c_4, acc_2_0[l]);
				exp_r_3 = vmin(c_4, acc_3_0[l]);
				exp_n_0 = vround(exp_r_0, c_2, c_3);
				exp_n_1 = vround(exp_r_1, c_2, c_3);
				exp_n_2 = vround(exp_r_2, c_2, c_3);
				exp_n_3 = vround(exp_r_3, c_2, c_3);
				exp_a_0 = c_3 - exp_n_0;
				exp_a_1 = c_3 - exp_n_1;
				exp_a_2 = c_3 - exp_n_2;
				exp_a_3 = c_3 - exp_n_3;
				exp_r_0 = exp_r_0 * c_2 + exp_a_0;
				exp_r_1 = exp_r_1 * c_2 + exp_a_1;
				exp_r_2 = exp_r_2 * c_2 + exp_a_2;
				exp_r_3 = exp_r_3 * c_2 + exp_a_3;
				exp_a_0 = exp_r_0 * exp_r_0;
				exp_a_1 = exp_r_1 * exp_r_1;
				exp_a_2 = exp_r_2 * exp_r_2;
				exp_a_3 = exp_r_3 * exp_r_3;
				exp_a_0 = exp_a_0 * c_6 + c_5;
				exp_a_1 = exp_a_1 * c_6 + c_5;
				exp_a_2 = exp_a_2 * c_6 + c_5;
				exp_a_3 = exp_a_3 * c_6 + c_5;
				gate_0 = exp_a_0 - exp_r_0;
				gate_1 = exp_a_1 - exp_r_1;
				gate_2 = exp_a_2 - exp_r_2;
				gate_3 = exp_a_3 - exp_r_3;
				exp_a_0 = exp_a_0 + exp_r_0;
				exp_a_1 = exp_a_1 + exp_r_1;
				exp_a_2 = exp_a_2 + exp_r_2;
				exp_a_3 = exp_a_3 + exp_r_3;
				exp_n_0 = vpow2(exp_n_0);
				exp_n_1 = vpow2(exp_n_1);
				exp_n_2 = vpow2(exp_n_2);
				exp_n_3 = vpow2(exp_n_3);
				exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
				exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
				exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
				exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
				gate_0 = gate_0 / exp_a_0;
				gate_1 = gate_1 / exp_a_1;
				gate_2 = gate_2 / exp_a_2;
				gate_3 = gate_3 / exp_a_3;
				acc_0_0[l] = acc_0_0[l] * gate_0;
				acc_1_0[l] = acc_1_0[l] * gate_1;
				acc_2_0[l] = acc_2_0[l] * gate_2;
				acc_3_0[l] = acc_3_0[l] * gate_3;
				slab[ox * 112 + l] = acc_0_0[l];
				slab[ox * 112 + 16 + l] = acc_1_0[l];
				slab[ox * 112 + 32 + l] = acc_2_0[l];
				slab[ox * 112 + 48 + l] = acc_3_0[l];
				acc_4_0[l] = vmax(c_1, acc_4_0[l]);
				acc_5_0[l] = vmax(c_1, acc_5_0[l]);
				acc_6_0[l] = vmax(c_1, acc_6_0[l]);
				exp_r_0 = vmin(c_4, acc_4_0[l]);
				exp_r_1 = vmin(c_4, acc_5_0[l]);
				exp_r_2 = vmin(c_4, acc_6_0[l]);
				exp_n_0 = vround(exp_r_0, c_2, c_3);
				exp_n_1 = vround(exp_r_1, c_2, c_3);
				exp_n_2 = vround(exp_r_2, c_2, c_3);
				exp_a_0 = c_3 - exp_n_0;
				exp_a_1 = c_3 - exp_n_1;
				exp_a_2 = c_3 - exp_n_2;
				exp_r_0 = exp_r_0 * c_2 + exp_a_0;
				exp_r_1 = exp_r_1 * c_2 + exp_a_1;
				exp_r_2 = exp_r_2 * c_2 + exp_a_2;
				exp_a_0 = exp_r_0 * exp_r_0;
				exp_a_1 = exp_r_1 * exp_r_1;
				exp_a_2 = exp_r_2 * exp_r_2;
				exp_a_0 = exp_a_0 * c_6 + c_5;
				exp_a_1 = exp_a_1 * c_6 + c_5;
				exp_a_2 = exp_a_2 * c_6 + c_5;
				gate_0 = exp_a_0 - exp_r_0;
				gate_1 = exp_a_1 - exp_r_1;
				gate_2 = exp_a_2 - exp_r_2;
				exp_a_0 = exp_a_0 + exp_r_0;
				exp_a_1 = exp_a_1 + exp_r_1;
				exp_a_2 = exp_a_2 + exp_r_2;
				exp_n_0 = vpow2(exp_n_0);
				exp_n_1 = vpow2(exp_n_1);
				exp_n_2 = vpow2(exp_n_2);
				exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
				exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
				exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
				gate_0 = gate_0 / exp_a_0;
				gate_1 = gate_1 / exp_a_1;
				gate_2 = gate_2 / exp_a_2;
				acc_4_0[l] = acc_4_0[l] * gate_0;
				acc_5_0[l] = acc_5_0[l] * gate_1;
				acc_6_0[l] = acc_6_0[l] * gate_2;
				slab[ox * 112 + 64 + l] = acc_4_0[l];
				slab[ox * 112 + 80 + l] = acc_5_0[l];
				slab[ox * 112 + 96 + l] = acc_6_0[l];
			}
		}
		for (int b = first_3[piece]; b < end_2[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 65520 + l];
					acc_1[l] = w[b * 160 + 65520 + l];
					acc_2[l] = w[b * 160 + 65520 + l];
					acc_3[l] = w[b * 160 + 65520 + l];
					acc_4[l] = w[b * 160 + 65520 + l];
					acc_5[l] = w[b * 160 + 65520 + l];
					acc_6[l] = w[b * 160 + 65520 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 65536 + l];
						w_1 = w[b * 160 + ky * 48 + 65552 + l];
						w_2 = w[b * 160 + ky * 48 + 65568 + l];
						column = slab[oy * 112 + ky * 112 - 112 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 112 + ky * 112 - 96 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 112 + ky * 112 - 80 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 112 + ky * 112 - 64 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 112 + ky * 112 - 48 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 112 + ky * 112 - 32 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 112 + ky * 112 - 16 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 784 + oy * 112 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 16 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 32 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 48 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 784 + oy * 112 + 64 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 80 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 96 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_7[piece]; b < end_6[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 66960 + l];
					acc_1[l] = w[b * 416 + 66960 + l];
					acc_2[l] = w[b * 416 + 66960 + l];
					acc_3[l] = w[b * 416 + 66960 + l];
					acc_4[l] = w[b * 416 + 66960 + l];
					acc_5[l] = w[b * 416 + 66960 + l];
					acc_6[l] = w[b * 416 + 66960 + l];
				}
				for (int ky = first_row_8[oy]; ky < end_row_9[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 66976 + l];
						w_1 = w[b * 416 + ky * 80 + 66992 + l];
						w_2 = w[b * 416 + ky * 80 + 67008 + l];
						w_3 = w[b * 416 + ky * 80 + 67024 + l];
						w_4 = w[b * 416 + ky * 80 + 67040 + l];
						column = slab[oy * 112 + ky * 112 - 224 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 112 + ky * 112 - 208 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 112 + ky * 112 - 192 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 112 + ky * 112 - 176 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 112 + ky * 112 - 160 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 112 + ky * 112 - 144 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 112 + ky * 112 - 128 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 784 + oy * 112 + 7056 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 7072 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 7088 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 7104 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 784 + oy * 112 + 7120 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 7136 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 7152 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 144 + l] = sum[l];
			}
		}
		for (int b = first_11[piece]; b < end_10[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 71120 + l];
					acc_1[l] = w[b * 800 + 71120 + l];
					acc_2[l] = w[b * 800 + 71120 + l];
					acc_3[l] = w[b * 800 + 71120 + l];
					acc_4[l] = w[b * 800 + 71120 + l];
					acc_5[l] = w[b * 800 + 71120 + l];
					acc_6[l] = w[b * 800 + 71120 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 71136 + l];
						w_1 = w[b * 800 + ky * 112 + 71152 + l];
						w_2 = w[b * 800 + ky * 112 + 71168 + l];
						w_3 = w[b * 800 + ky * 112 + 71184 + l];
						w_4 = w[b * 800 + ky * 112 + 71200 + l];
						w_5 = w[b * 800 + ky * 112 + 71216 + l];
						w_6 = w[b * 800 + ky * 112 + 71232 + l];
						column = slab[oy * 112 + ky * 112 - 336 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 112 + ky * 112 - 320 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 112 + ky * 112 - 304 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 112 + ky * 112 - 288 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 112 + ky * 112 - 272 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 112 + ky * 112 - 256 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 112 + ky * 112 - 240 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 784 + oy * 112 + 14896 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 14912 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 14928 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 14944 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 784 + oy * 112 + 14960 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 14976 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 14992 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 304 + l] = sum[l];
			}
		}
		for (int b = first_15[piece]; b < end_14[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 79120 + l];
					acc_1[l] = w[b * 1312 + 79120 + l];
					acc_2[l] = w[b * 1312 + 79120 + l];
					acc_3[l] = w[b * 1312 + 79120 + l];
					acc_4[l] = w[b * 1312 + 79120 + l];
					acc_5[l] = w[b * 1312 + 79120 + l];
					acc_6[l] = w[b * 1312 + 79120 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0 = w[b * 1312 + ky * 144 + 79136 + l];
						w_1 = w[b * 1312 + ky * 144 + 79152 + l];
						w_2 = w[b * 1312 + ky * 144 + 79168 + l];
						w_3 = w[b * 1312 + ky * 144 + 79184 + l];
						w_4 = w[b * 1312 + ky * 144 + 79200 + l];
						w_5 = w[b * 1312 + ky * 144 + 79216 + l];
						w_6 = w[b * 1312 + ky * 144 + 79232 + l];
						w_7 = w[b * 1312 + ky * 144 + 79248 + l];
						w_8 = w[b * 1312 + ky * 144 + 79264 + l];
						column = slab[oy * 112 + ky * 112 - 448 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 112 + ky * 112 - 432 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 112 + ky * 112 - 416 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 112 + ky * 112 - 400 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 112 + ky * 112 - 384 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 112 + ky * 112 - 368 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 112 + ky * 112 - 352 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float gate_0, gate_1, gate_2, gate_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_a_0, exp_a_1, exp_a_2, exp_a_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = vmin(c_4, acc_0[l]);
					exp_r_1 = vmin(c_4, acc_1[l]);
					exp_r_2 = vmin(c_4, acc_2[l]);
					exp_r_3 = vmin(c_4, acc_3[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_n_3 = vround(exp_r_3, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_a_3 = c_3 - exp_n_3;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_r_3 = exp_r_3 * c_2 + exp_a_3;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_3 = exp_r_3 * exp_r_3;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					exp_a_3 = exp_a_3 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					gate_3 = exp_a_3 - exp_r_3;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_a_3 = exp_a_3 + exp_r_3;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_n_3 = vpow2(exp_n_3);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					exp_a_3 = exp_n_3 * exp_a_3 + gate_3;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					gate_3 = gate_3 / exp_a_3;
					acc_0[l] = acc_0[l] * gate_0;
					acc_1[l] = acc_1[l] * gate_1;
					acc_2[l] = acc_2[l] * gate_2;
					acc_3[l] = acc_3[l] * gate_3;
					y[b * 784 + oy * 112 + 22736 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 22752 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 22768 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 22784 + l] = acc_3[l];
					acc_4[l] = vmax(c_1, acc_4[l]);
					acc_5[l] = vmax(c_1, acc_5[l]);
					acc_6[l] = vmax(c_1, acc_6[l]);
					exp_r_0 = vmin(c_4, acc_4[l]);
					exp_r_1 = vmin(c_4, acc_5[l]);
					exp_r_2 = vmin(c_4, acc_6[l]);
					exp_n_0 = vround(exp_r_0, c_2, c_3);
					exp_n_1 = vround(exp_r_1, c_2, c_3);
					exp_n_2 = vround(exp_r_2, c_2, c_3);
					exp_a_0 = c_3 - exp_n_0;
					exp_a_1 = c_3 - exp_n_1;
					exp_a_2 = c_3 - exp_n_2;
					exp_r_0 = exp_r_0 * c_2 + exp_a_0;
					exp_r_1 = exp_r_1 * c_2 + exp_a_1;
					exp_r_2 = exp_r_2 * c_2 + exp_a_2;
					exp_a_0 = exp_r_0 * exp_r_0;
					exp_a_1 = exp_r_1 * exp_r_1;
					exp_a_2 = exp_r_2 * exp_r_2;
					exp_a_0 = exp_a_0 * c_6 + c_5;
					exp_a_1 = exp_a_1 * c_6 + c_5;
					exp_a_2 = exp_a_2 * c_6 + c_5;
					gate_0 = exp_a_0 - exp_r_0;
					gate_1 = exp_a_1 - exp_r_1;
					gate_2 = exp_a_2 - exp_r_2;
					exp_a_0 = exp_a_0 + exp_r_0;
					exp_a_1 = exp_a_1 + exp_r_1;
					exp_a_2 = exp_a_2 + exp_r_2;
					exp_n_0 = vpow2(exp_n_0);
					exp_n_1 = vpow2(exp_n_1);
					exp_n_2 = vpow2(exp_n_2);
					exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
					exp_a_1 = exp_n_1 * exp_a_1 + gate_1;
					exp_a_2 = exp_n_2 * exp_a_2 + gate_2;
					gate_0 = gate_0 / exp_a_0;
					gate_1 = gate_1 / exp_a_1;
					gate_2 = gate_2 / exp_a_2;
					acc_4[l] = acc_4[l] * gate_0;
					acc_5[l] = acc_5[l] * gate_1;
					acc_6[l] = acc_6[l] * gate_2;
					y[b * 784 + oy * 112 + 22800 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 22816 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 22832 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_7;
				pool[b * 16 + 464 + l] = sum[l];
			}
		}
	}
}

/* 66032 flops, reads 140032 bytes, writes 208, at most 5 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_624_52_swish_f32__c99_5x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 2, 3, 4, 5, 2};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 3, 4, 5, 5, 3};
	static const int end_2[5] = {3, 2, 3, 1, 2};
	static const int first_3[5] = {0, 0, 2, 0, 1};
	static const int first_piece_4[10] = {0, 1, 0, 1, 0, 1, 1, 1, 0, 1};
	static const int end_piece_5[10] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], x_0, x4_0[16], sum4_0_0[16], sum2_0_0[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 10000 + l];
			}
			for (int k = 0; k < 312; k++) {
				x_0 = x[k * 2];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 10000 + k * 32 + 16 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				}
				x_0 = x[k * 2 + 1];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 10000 + k * 32 + 32 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				float gate_0, exp_n_0, exp_r_0, exp_a_0;
				acc_0_0[l] = vmax(c_1, acc_0_0[l]);
				exp_r_0 = vmin(c_4, acc_0_0[l]);
				exp_n_0 = vround(exp_r_0, c_2, c_3);
				exp_a_0 = c_3 - exp_n_0;
				exp_r_0 = exp_r_0 * c_2 + exp_a_0;
				exp_a_0 = exp_r_0 * exp_r_0;
				exp_a_0 = exp_a_0 * c_6 + c_5;
				gate_0 = exp_a_0 - exp_r_0;
				exp_a_0 = exp_a_0 + exp_r_0;
				exp_n_0 = vpow2(exp_n_0);
				exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
				gate_0 = gate_0 / exp_a_0;
				acc_0_0[l] = acc_0_0[l] * gate_0;
				y[p * 16 + l] = acc_0_0[l];
			}
		}
	}
	for (int piece = first_piece_4[row]; piece < end_piece_5[row]; piece++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
		}
		for (int k = 0; k < 78; k++) {
			vsplat4(x4_0, x + k * 8);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 30016 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
			}
			vsplat4(x4_0, x + k * 8 + 4);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 30032 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
			}
		}
		vpairadd(sum4_0_0, acc_0_0, acc_0_0);
		vpairadd(sum2_0_0, sum4_0_0, sum4_0_0);
		LANES for (int l = 0; l < 16; l++) {
			float gate_0, exp_n_0, exp_r_0, exp_a_0, bias;
			bias = w[30000 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
			exp_r_0 = vmin(c_4, sum2_0_0[l]);
			exp_n_0 = vround(exp_r_0, c_2, c_3);
			exp_a_0 = c_3 - exp_n_0;
			exp_r_0 = exp_r_0 * c_2 + exp_a_0;
			exp_a_0 = exp_r_0 * exp_r_0;
			exp_a_0 = exp_a_0 * c_6 + c_5;
			gate_0 = exp_a_0 - exp_r_0;
			exp_a_0 = exp_a_0 + exp_r_0;
			exp_n_0 = vpow2(exp_n_0);
			exp_a_0 = exp_n_0 * exp_a_0 + gate_0;
			gate_0 = gate_0 / exp_a_0;
			sum2_0_0[l] = sum2_0_0[l] * gate_0;
		}
		vstoren(y + 48, sum2_0_0, 0, 4);
	}
}

/* 105456 flops, reads 257296 bytes, writes 124800, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_52_624_sigmoid_gate_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT gated, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {13, 7, 13, 4, 9, 13, 3, 7, 10, 13};
	static const int first_3[10] = {0, 0, 7, 0, 4, 9, 0, 3, 7, 10};
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 2544 + l];
				acc_0_1[l] = w[p * 2544 + 848 + l];
				acc_0_2[l] = w[p * 2544 + 1696 + l];
			}
			for (int k = 0; k < 26; k++) {
				x_0 = x[k * 2];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2;
					w_0 = w[p * 2544 + k * 32 + 16 + l];
					w_1 = w[p * 2544 + k * 32 + 864 + l];
					w_2 = w[p * 2544 + k * 32 + 1712 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
					acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
				}
				x_0 = x[k * 2 + 1];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2;
					w_0 = w[p * 2544 + k * 32 + 32 + l];
					w_1 = w[p * 2544 + k * 32 + 880 + l];
					w_2 = w[p * 2544 + k * 32 + 1728 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
					acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				float exp_n_0, exp_n_1, exp_n_2, exp_r_0, exp_r_1, exp_r_2, exp_a_0, exp_a_1, exp_a_2;
				acc_0_0[l] = vmax(c_1, acc_0_0[l]);
				acc_0_1[l] = vmax(c_1, acc_0_1[l]);
				acc_0_2[l] = vmax(c_1, acc_0_2[l]);
				exp_r_0 = vmin(c_4, acc_0_0[l]);
				exp_r_1 = vmin(c_4, acc_0_1[l]);
				exp_r_2 = vmin(c_4, acc_0_2[l]);
				exp_n_0 = vround(exp_r_0, c_2, c_3);
				exp_n_1 = vround(exp_r_1, c_2, c_3);
				exp_n_2 = vround(exp_r_2, c_2, c_3);
				exp_a_0 = c_3 - exp_n_0;
				exp_a_1 = c_3 - exp_n_1;
				exp_a_2 = c_3 - exp_n_2;
				exp_r_0 = exp_r_0 * c_2 + exp_a_0;
				exp_r_1 = exp_r_1 * c_2 + exp_a_1;
				exp_r_2 = exp_r_2 * c_2 + exp_a_2;
				exp_a_0 = exp_r_0 * exp_r_0;
				exp_a_1 = exp_r_1 * exp_r_1;
				exp_a_2 = exp_r_2 * exp_r_2;
				exp_a_0 = exp_a_0 * c_6 + c_5;
				exp_a_1 = exp_a_1 * c_6 + c_5;
				exp_a_2 = exp_a_2 * c_6 + c_5;
				acc_0_0[l] = exp_a_0 - exp_r_0;
				acc_0_1[l] = exp_a_1 - exp_r_1;
				acc_0_2[l] = exp_a_2 - exp_r_2;
				exp_a_0 = exp_a_0 + exp_r_0;
				exp_a_1 = exp_a_1 + exp_r_1;
				exp_a_2 = exp_a_2 + exp_r_2;
				exp_n_0 = vpow2(exp_n_0);
				exp_n_1 = vpow2(exp_n_1);
				exp_n_2 = vpow2(exp_n_2);
				exp_a_0 = exp_n_0 * exp_a_0 + acc_0_0[l];
				exp_a_1 = exp_n_1 * exp_a_1 + acc_0_1[l];
				exp_a_2 = exp_n_2 * exp_a_2 + acc_0_2[l];
				acc_0_0[l] = acc_0_0[l] / exp_a_0;
				acc_0_1[l] = acc_0_1[l] / exp_a_1;
				acc_0_2[l] = acc_0_2[l] / exp_a_2;
				y[p * 48 + l] = acc_0_0[l];
				y[p * 48 + 16 + l] = acc_0_1[l];
				y[p * 48 + 32 + l] = acc_0_2[l];
			}
			for (int px = 0; px < 49; px++) {
				LANES for (int l = 0; l < 16; l++) {
					float open;
					open = gated[p * 2352 + px * 16 + l];
					open = open * acc_0_0[l];
					gated[p * 2352 + px * 16 + l] = open;
				}
			}
			for (int px = 0; px < 49; px++) {
				LANES for (int l = 0; l < 16; l++) {
					float open;
					open = gated[p * 2352 + px * 16 + 784 + l];
					open = open * acc_0_1[l];
					gated[p * 2352 + px * 16 + 784 + l] = open;
				}
			}
			for (int px = 0; px < 49; px++) {
				LANES for (int l = 0; l < 16; l++) {
					float open;
					open = gated[p * 2352 + px * 16 + 1568 + l];
					open = open * acc_0_2[l];
					gated[p * 2352 + px * 16 + 1568 + l] = open;
				}
			}
		}
	}
}

/* 3186848 flops, reads 1438752 bytes, writes 20384, at most 9 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw2_7x7_624_104_add_se_f32__c99_7x1(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float * y, const float * r, int row) {
	static const int first_piece_0[10] = {0, 1, 3, 1, 5, 4, 6, 7, 9, 11};
	static const int end_piece_1[10] = {1, 3, 5, 2, 6, 5, 7, 9, 11, 12};
	static const int end_2[12] = {3, 1, 2, 2, 3, 2, 1, 1, 2, 2, 3, 3};
	static const int first_3[12] = {0, 0, 1, 1, 2, 1, 0, 0, 1, 1, 2, 2};
	static const int end_4[12] = {7, 7, 4, 7, 7, 7, 5, 7, 4, 7, 2, 7};
	static const int first_5[12] = {0, 0, 0, 4, 0, 0, 0, 5, 0, 4, 0, 2};
	static const int first_piece_6[10] = {0, 1, 2, 3, 4, 5, 3, 6, 7, 5};
	static const int end_piece_7[10] = {1, 2, 3, 4, 5, 6, 4, 7, 8, 6};
	static const int end_8[8] = {7, 3, 7, 2, 5, 7, 3, 5};
	static const int first_9[8] = {0, 0, 3, 0, 2, 5, 2, 3};
	static const int lanes_10[16] = {0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_11[16] = {0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_12[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 12, 13, 14, 15};
	static const int lanes_13[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19};
	static const int first_piece_14[10] = {0, 1, 2, 1, 3, 4, 5, 6, 7, 8};
	static const int end_piece_15[10] = {1, 2, 3, 2, 4, 5, 6, 7, 8, 9};
	static const int end_16[9] = {7, 3, 7, 4, 7, 2, 3, 5, 7};
	static const int first_17[9] = {0, 0, 3, 3, 4, 0, 2, 3, 5};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, x4_0[16], x4_1[16];
	float x4_2[16], x4_3[16], x4_4[16], x4_5[16], x4_6[16], sum4_0_0[16], sum4_0_1[16], sum4_0_2[16];
	float sum4_0_3[16], sum2_0_0[16], sum2_0_1[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], res_2[16];
	float gathered_2[16], res_3[16], gathered_3[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 5008 + l];
					acc_1_0[l] = w[p * 5008 + l];
					acc_2_0[l] = w[p * 5008 + l];
					acc_3_0[l] = w[p * 5008 + l];
					acc_4_0[l] = w[p * 5008 + l];
					acc_5_0[l] = w[p * 5008 + l];
					acc_6_0[l] = w[p * 5008 + l];
				}
				for (int kb = 0; kb < 19; kb++) {
					for (int k = 0; k < 8; k++) {
						x_0 = x[ox * 112 + kb * 784 + k * 2];
						x_1 = x[ox * 112 + kb * 784 + k * 2 + 16];
						x_2 = x[ox * 112 + kb * 784 + k * 2 + 32];
						x_3 = x[ox * 112 + kb * 784 + k * 2 + 48];
						x_4 = x[ox * 112 + kb * 784 + k * 2 + 64];
						x_5 = x[ox * 112 + kb * 784 + k * 2 + 80];
						x_6 = x[ox * 112 + kb * 784 + k * 2 + 96];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = w[p * 5008 + kb * 256 + k * 32 + 16 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
						x_0 = x[ox * 112 + kb * 784 + k * 2 + 1];
						x_1 = x[ox * 112 + kb * 784 + k * 2 + 17];
						x_2 = x[ox * 112 + kb * 784 + k * 2 + 33];
						x_3 = x[ox * 112 + kb * 784 + k * 2 + 49];
						x_4 = x[ox * 112 + kb * 784 + k * 2 + 65];
						x_5 = x[ox * 112 + kb * 784 + k * 2 + 81];
						x_6 = x[ox * 112 + kb * 784 + k * 2 + 97];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = w[p * 5008 + kb * 256 + k * 32 + 32 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
					}
				}
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 112 + k * 2 + 14896];
					x_1 = x[ox * 112 + k * 2 + 14912];
					x_2 = x[ox * 112 + k * 2 + 14928];
					x_3 = x[ox * 112 + k * 2 + 14944];
					x_4 = x[ox * 112 + k * 2 + 14960];
					x_5 = x[ox * 112 + k * 2 + 14976];
					x_6 = x[ox * 112 + k * 2 + 14992];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 5008 + k * 32 + 4880 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + k * 2 + 14897];
					x_1 = x[ox * 112 + k * 2 + 14913];
					x_2 = x[ox * 112 + k * 2 + 14929];
					x_3 = x[ox * 112 + k * 2 + 14945];
					x_4 = x[ox * 112 + k * 2 + 14961];
					x_5 = x[ox * 112 + k * 2 + 14977];
					x_6 = x[ox * 112 + k * 2 + 14993];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 5008 + k * 32 + 4896 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float res;
					res = r[p * 16 + ox * 728 + l];
					acc_0_0[l] = acc_0_0[l] + res;
					res = r[p * 16 + ox * 728 + 104 + l];
					acc_1_0[l] = acc_1_0[l] + res;
					res = r[p * 16 + ox * 728 + 208 + l];
					acc_2_0[l] = acc_2_0[l] + res;
					res = r[p * 16 + ox * 728 + 312 + l];
					acc_3_0[l] = acc_3_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 728 + l] = acc_0_0[l];
					y[p * 16 + ox * 728 + 104 + l] = acc_1_0[l];
					y[p * 16 + ox * 728 + 208 + l] = acc_2_0[l];
					y[p * 16 + ox * 728 + 312 + l] = acc_3_0[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					float res;
					res = r[p * 16 + ox * 728 + 416 + l];
					acc_4_0[l] = acc_4_0[l] + res;
					res = r[p * 16 + ox * 728 + 520 + l];
					acc_5_0[l] = acc_5_0[l] + res;
					res = r[p * 16 + ox * 728 + 624 + l];
					acc_6_0[l] = acc_6_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 728 + 416 + l] = acc_4_0[l];
					y[p * 16 + ox * 728 + 520 + l] = acc_5_0[l];
					y[p * 16 + ox * 728 + 624 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_6[row]; piece < end_piece_7[row]; piece++) {
		for (int ox = first_9[piece]; ox < end_8[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int kb = 0; kb < 19; kb++) {
				for (int k = 0; k < 2; k++) {
					vsplat4(x4_0, x + ox * 112 + kb * 784 + k * 8);
					vsplat4(x4_1, x + ox * 112 + kb * 784 + k * 8 + 16);
					vsplat4(x4_2, x + ox * 112 + kb * 784 + k * 8 + 32);
					vsplat4(x4_3, x + ox * 112 + kb * 784 + k * 8 + 48);
					vsplat4(x4_4, x + ox * 112 + kb * 784 + k * 8 + 64);
					vsplat4(x4_5, x + ox * 112 + kb * 784 + k * 8 + 80);
					vsplat4(x4_6, x + ox * 112 + kb * 784 + k * 8 + 96);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 64 + k * 32 + 15040 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
					vsplat4(x4_0, x + ox * 112 + kb * 784 + k * 8 + 4);
					vsplat4(x4_1, x + ox * 112 + kb * 784 + k * 8 + 20);
					vsplat4(x4_2, x + ox * 112 + kb * 784 + k * 8 + 36);
					vsplat4(x4_3, x + ox * 112 + kb * 784 + k * 8 + 52);
					vsplat4(x4_4, x + ox * 112 + kb * 784 + k * 8 + 68);
					vsplat4(x4_5, x + ox * 112 + kb * 784 + k * 8 + 84);
					vsplat4(x4_6, x + ox * 112 + kb * 784 + k * 8 + 100);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 64 + k * 32 + 15056 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			vsplat4(x4_0, x + ox * 112 + 14896);
			vsplat4(x4_1, x + ox * 112 + 14912);
			vsplat4(x4_2, x + ox * 112 + 14928);
			vsplat4(x4_3, x + ox * 112 + 14944);
			vsplat4(x4_4, x + ox * 112 + 14960);
			vsplat4(x4_5, x + ox * 112 + 14976);
			vsplat4(x4_6, x + ox * 112 + 14992);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[16256 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vsplat4(x4_0, x + ox * 112 + 14900);
			vsplat4(x4_1, x + ox * 112 + 14916);
			vsplat4(x4_2, x + ox * 112 + 14932);
			vsplat4(x4_3, x + ox * 112 + 14948);
			vsplat4(x4_4, x + ox * 112 + 14964);
			vsplat4(x4_5, x + ox * 112 + 14980);
			vsplat4(x4_6, x + ox * 112 + 14996);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[16272 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vpairadd(sum4_0_0, acc_0_0, acc_1_0);
			vpairadd(sum4_0_1, acc_2_0, acc_3_0);
			vpairadd(sum4_0_2, acc_4_0, acc_5_0);
			vpairadd(sum4_0_3, acc_6_0, acc_6_0);
			vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
			vpairadd(sum2_0_1, sum4_0_2, sum4_0_3);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[15024 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[15024 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vloadn(res_0, r + ox * 728 + 48, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 728 + 152, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			vloadn(res_2, r + ox * 728 + 256, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_12);
			vloadn(res_3, r + ox * 728 + 360, 0, 4);
			vperm(gathered_3, gathered_2, res_3, lanes_13);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_3[l];
			}
			vloadn(res_0, r + ox * 728 + 464, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 728 + 568, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			vloadn(res_2, r + ox * 728 + 672, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_12);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_2[l];
			}
			vstoren(y + ox * 728 + 48, sum2_0_0, 0, 4);
			vstoren(y + ox * 728 + 152, sum2_0_0, 4, 4);
			vstoren(y + ox * 728 + 256, sum2_0_0, 8, 4);
			vstoren(y + ox * 728 + 360, sum2_0_0, 12, 4);
			vstoren(y + ox * 728 + 464, sum2_0_1, 0, 4);
			vstoren(y + ox * 728 + 568, sum2_0_1, 4, 4);
			vstoren(y + ox * 728 + 672, sum2_0_1, 8, 4);
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 5008 + 16288 + l];
					acc_1_0[l] = w[p * 5008 + 16288 + l];
					acc_2_0[l] = w[p * 5008 + 16288 + l];
					acc_3_0[l] = w[p * 5008 + 16288 + l];
					acc_4_0[l] = w[p * 5008 + 16288 + l];
					acc_5_0[l] = w[p * 5008 + 16288 + l];
					acc_6_0[l] = w[p * 5008 + 16288 + l];
				}
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 112 + k * 2 + 14904];
					x_1 = x[ox * 112 + k * 2 + 14920];
					x_2 = x[ox * 112 + k * 2 + 14936];
					x_3 = x[ox * 112 + k * 2 + 14952];
					x_4 = x[ox * 112 + k * 2 + 14968];
					x_5 = x[ox * 112 + k * 2 + 14984];
					x_6 = x[ox * 112 + k * 2 + 15000];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 5008 + k * 32 + 16304 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + k * 2 + 14905];
					x_1 = x[ox * 112 + k * 2 + 14921];
					x_2 = x[ox * 112 + k * 2 + 14937];
					x_3 = x[ox * 112 + k * 2 + 14953];
					x_4 = x[ox * 112 + k * 2 + 14969];
					x_5 = x[ox * 112 + k * 2 + 14985];
					x_6 = x[ox * 112 + k * 2 + 15001];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 5008 + k * 32 + 16320 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				for (int kb = 0; kb < 19; kb++) {
					for (int k = 0; k < 8; k++) {
						x_0 = x[ox * 112 + kb * 784 + k * 2 + 15680];
						x_1 = x[ox * 112 + kb * 784 + k * 2 + 15696];
						x_2 = x[ox * 112 + kb * 784 + k * 2 + 15712];
						x_3 = x[ox * 112 + kb * 784 + k * 2 + 15728];
						x_4 = x[ox * 112 + kb * 784 + k * 2 + 15744];
						x_5 = x[ox * 112 + kb * 784 + k * 2 + 15760];
						x_6 = x[ox * 112 + kb * 784 + k * 2 + 15776];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = w[p * 5008 + kb * 256 + k * 32 + 16432 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
						x_0 = x[ox * 112 + kb * 784 + k * 2 + 15681];
						x_1 = x[ox * 112 + kb * 784 + k * 2 + 15697];
						x_2 = x[ox * 112 + kb * 784 + k * 2 + 15713];
						x_3 = x[ox * 112 + kb * 784 + k * 2 + 15729];
						x_4 = x[ox * 112 + kb * 784 + k * 2 + 15745];
						x_5 = x[ox * 112 + kb * 784 + k * 2 + 15761];
						x_6 = x[ox * 112 + kb * 784 + k * 2 + 15777];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = w[p * 5008 + kb * 256 + k * 32 + 16448 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float res;
					res = r[p * 16 + ox * 728 + 52 + l];
					acc_0_0[l] = acc_0_0[l] + res;
					res = r[p * 16 + ox * 728 + 156 + l];
					acc_1_0[l] = acc_1_0[l] + res;
					res = r[p * 16 + ox * 728 + 260 + l];
					acc_2_0[l] = acc_2_0[l] + res;
					res = r[p * 16 + ox * 728 + 364 + l];
					acc_3_0[l] = acc_3_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 728 + 52 + l] = acc_0_0[l];
					y[p * 16 + ox * 728 + 156 + l] = acc_1_0[l];
					y[p * 16 + ox * 728 + 260 + l] = acc_2_0[l];
					y[p * 16 + ox * 728 + 364 + l] = acc_3_0[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					float res;
					res = r[p * 16 + ox * 728 + 468 + l];
					acc_4_0[l] = acc_4_0[l] + res;
					res = r[p * 16 + ox * 728 + 572 + l];
					acc_5_0[l] = acc_5_0[l] + res;
					res = r[p * 16 + ox * 728 + 676 + l];
					acc_6_0[l] = acc_6_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 728 + 468 + l] = acc_4_0[l];
					y[p * 16 + ox * 728 + 572 + l] = acc_5_0[l];
					y[p * 16 + ox * 728 + 676 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_14[row]; piece < end_piece_15[row]; piece++) {
		for (int ox = first_17[piece]; ox < end_16[piece]; ox++) {
			vsplat4(x4_0, x + ox * 112 + 14904);
			vsplat4(x4_1, x + ox * 112 + 14920);
			vsplat4(x4_2, x + ox * 112 + 14936);
			vsplat4(x4_3, x + ox * 112 + 14952);
			vsplat4(x4_4, x + ox * 112 + 14968);
			vsplat4(x4_5, x + ox * 112 + 14984);
			vsplat4(x4_6, x + ox * 112 + 15000);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
				w_0 = w[31328 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vsplat4(x4_0, x + ox * 112 + 14908);
			vsplat4(x4_1, x + ox * 112 + 14924);
			vsplat4(x4_2, x + ox * 112 + 14940);
			vsplat4(x4_3, x + ox * 112 + 14956);
			vsplat4(x4_4, x + ox * 112 + 14972);
			vsplat4(x4_5, x + ox * 112 + 14988);
			vsplat4(x4_6, x + ox * 112 + 15004);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[31344 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			for (int kb = 0; kb < 19; kb++) {
				for (int k = 0; k < 2; k++) {
					vsplat4(x4_0, x + ox * 112 + kb * 784 + k * 8 + 15680);
					vsplat4(x4_1, x + ox * 112 + kb * 784 + k * 8 + 15696);
					vsplat4(x4_2, x + ox * 112 + kb * 784 + k * 8 + 15712);
					vsplat4(x4_3, x + ox * 112 + kb * 784 + k * 8 + 15728);
					vsplat4(x4_4, x + ox * 112 + kb * 784 + k * 8 + 15744);
					vsplat4(x4_5, x + ox * 112 + kb * 784 + k * 8 + 15760);
					vsplat4(x4_6, x + ox * 112 + kb * 784 + k * 8 + 15776);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 64 + k * 32 + 31360 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
					vsplat4(x4_0, x + ox * 112 + kb * 784 + k * 8 + 15684);
					vsplat4(x4_1, x + ox * 112 + kb * 784 + k * 8 + 15700);
					vsplat4(x4_2, x + ox * 112 + kb * 784 + k * 8 + 15716);
					vsplat4(x4_3, x + ox * 112 + kb * 784 + k * 8 + 15732);
					vsplat4(x4_4, x + ox * 112 + kb * 784 + k * 8 + 15748);
					vsplat4(x4_5, x + ox * 112 + kb * 784 + k * 8 + 15764);
					vsplat4(x4_6, x + ox * 112 + kb * 784 + k * 8 + 15780);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 64 + k * 32 + 31376 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
				}
			}
			vpairadd(sum4_0_0, acc_0_0, acc_1_0);
			vpairadd(sum4_0_1, acc_2_0, acc_3_0);
			vpairadd(sum4_0_2, acc_4_0, acc_5_0);
			vpairadd(sum4_0_3, acc_6_0, acc_6_0);
			vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
			vpairadd(sum2_0_1, sum4_0_2, sum4_0_3);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[31312 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[31312 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vloadn(res_0, r + ox * 728 + 100, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 728 + 204, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			vloadn(res_2, r + ox * 728 + 308, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_12);
			vloadn(res_3, r + ox * 728 + 412, 0, 4);
			vperm(gathered_3, gathered_2, res_3, lanes_13);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_3[l];
			}
			vloadn(res_0, r + ox * 728 + 516, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 728 + 620, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			vloadn(res_2, r + ox * 728 + 724, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_12);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_2[l];
			}
			vstoren(y + ox * 728 + 100, sum2_0_0, 0, 4);
			vstoren(y + ox * 728 + 204, sum2_0_0, 4, 4);
			vstoren(y + ox * 728 + 308, sum2_0_0, 8, 4);
			vstoren(y + ox * 728 + 412, sum2_0_0, 12, 4);
			vstoren(y + ox * 728 + 516, sum2_0_1, 0, 4);
			vstoren(y + ox * 728 + 620, sum2_0_1, 4, 4);
			vstoren(y + ox * 728 + 724, sum2_0_1, 8, 4);
		}
	}
}

/* 5368832 flops, reads 2460672 bytes, writes 102400, at most 12 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_gdw7_s1_1x1_104_512_prelu_none_f32__c99_7x1_3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT slab, float *MIXFACENET_XS_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 0, 16, 0, 11, 21, 0, 8, 16, 24};
	static const int end_piece_1[10] = {32, 16, 32, 11, 21, 32, 8, 16, 24, 32};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, acc_0[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int ox = 0; ox < 7; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[piece * 1696 + l];
				acc_1_0[l] = w[piece * 1696 + l];
				acc_2_0[l] = w[piece * 1696 + l];
				acc_3_0[l] = w[piece * 1696 + l];
				acc_4_0[l] = w[piece * 1696 + l];
				acc_5_0[l] = w[piece * 1696 + l];
				acc_6_0[l] = w[piece * 1696 + l];
			}
			for (int k = 0; k < 52; k++) {
				x_0 = x[ox * 728 + k * 2];
				x_1 = x[ox * 728 + k * 2 + 104];
				x_2 = x[ox * 728 + k * 2 + 208];
				x_3 = x[ox * 728 + k * 2 + 312];
				x_4 = x[ox * 728 + k * 2 + 416];
				x_5 = x[ox * 728 + k * 2 + 520];
				x_6 = x[ox * 728 + k * 2 + 624];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[piece * 1696 + k * 32 + 32 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 728 + k * 2 + 1];
				x_1 = x[ox * 728 + k * 2 + 105];
				x_2 = x[ox * 728 + k * 2 + 209];
				x_3 = x[ox * 728 + k * 2 + 313];
				x_4 = x[ox * 728 + k * 2 + 417];
				x_5 = x[ox * 728 + k * 2 + 521];
				x_6 = x[ox * 728 + k * 2 + 625];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[piece * 1696 + k * 32 + 48 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				float slope_0, below_0, below_1, below_2, below_3;
				slope_0 = w[piece * 1696 + 16 + l];
				below_0 = vmin(c_0, acc_0_0[l]);
				below_1 = vmin(c_0, acc_1_0[l]);
				below_2 = vmin(c_0, acc_2_0[l]);
				below_3 = vmin(c_0, acc_3_0[l]);
				acc_0_0[l] = vmax(c_0, acc_0_0[l]);
				acc_1_0[l] = vmax(c_0, acc_1_0[l]);
				acc_2_0[l] = vmax(c_0, acc_2_0[l]);
				acc_3_0[l] = vmax(c_0, acc_3_0[l]);
				acc_0_0[l] = below_0 * slope_0 + acc_0_0[l];
				acc_1_0[l] = below_1 * slope_0 + acc_1_0[l];
				acc_2_0[l] = below_2 * slope_0 + acc_2_0[l];
				acc_3_0[l] = below_3 * slope_0 + acc_3_0[l];
				slab[ox * 112 + l] = acc_0_0[l];
				slab[ox * 112 + 16 + l] = acc_1_0[l];
				slab[ox * 112 + 32 + l] = acc_2_0[l];
				slab[ox * 112 + 48 + l] = acc_3_0[l];
				below_0 = vmin(c_0, acc_4_0[l]);
				below_1 = vmin(c_0, acc_5_0[l]);
				below_2 = vmin(c_0, acc_6_0[l]);
				acc_4_0[l] = vmax(c_0, acc_4_0[l]);
				acc_5_0[l] = vmax(c_0, acc_5_0[l]);
				acc_6_0[l] = vmax(c_0, acc_6_0[l]);
				acc_4_0[l] = below_0 * slope_0 + acc_4_0[l];
				acc_5_0[l] = below_1 * slope_0 + acc_5_0[l];
				acc_6_0[l] = below_2 * slope_0 + acc_6_0[l];
				slab[ox * 112 + 64 + l] = acc_4_0[l];
				slab[ox * 112 + 80 + l] = acc_5_0[l];
				slab[ox * 112 + 96 + l] = acc_6_0[l];
			}
		}
		LANES for (int l = 0; l < 16; l++) {
			acc_0[l] = w[piece * 800 + 54272 + l];
		}
		for (int ky = 0; ky < 7; ky++) {
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2, w_3, w_4, w_5, w_6, column;
				w_0 = w[piece * 800 + ky * 112 + 54288 + l];
				w_1 = w[piece * 800 + ky * 112 + 54304 + l];
				w_2 = w[piece * 800 + ky * 112 + 54320 + l];
				w_3 = w[piece * 800 + ky * 112 + 54336 + l];
				w_4 = w[piece * 800 + ky * 112 + 54352 + l];
				w_5 = w[piece * 800 + ky * 112 + 54368 + l];
				w_6 = w[piece * 800 + ky * 112 + 54384 + l];
				column = slab[ky * 112 + l];
				acc_0[l] = column * w_0 + acc_0[l];
				column = slab[ky * 112 + 16 + l];
				acc_0[l] = column * w_1 + acc_0[l];
				column = slab[ky * 112 + 32 + l];
				acc_0[l] = column * w_2 + acc_0[l];
				column = slab[ky * 112 + 48 + l];
				acc_0[l] = column * w_3 + acc_0[l];
				column = slab[ky * 112 + 64 + l];
				acc_0[l] = column * w_4 + acc_0[l];
				column = slab[ky * 112 + 80 + l];
				acc_0[l] = column * w_5 + acc_0[l];
				column = slab[ky * 112 + 96 + l];
				acc_0[l] = column * w_6 + acc_0[l];
			}
		}
		LANES for (int l = 0; l < 16; l++) {
			y[piece * 16 + l] = acc_0[l];
		}
	}
}

/* 524288 flops, reads 1073152 bytes, writes 2048, at most 7 vectors of 16 live */
MIXFACENET_XS_C99_TEXT static void pw_1x1_512_512_f32__c99_1x3(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 3, 6, 7, 8};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 4, 7, 8, 9};
	static const int end_2[9] = {10, 5, 10, 3, 7, 10, 5, 8, 10};
	static const int first_3[9] = {0, 0, 5, 0, 3, 7, 3, 5, 8};
	static const int first_piece_4[10] = {0, 0, 1, 0, 1, 1, 1, 0, 1, 1};
	static const int end_piece_5[10] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 24624 + l];
				acc_0_1[l] = w[p * 24624 + 8208 + l];
				acc_0_2[l] = w[p * 24624 + 16416 + l];
			}
			for (int k = 0; k < 256; k++) {
				x_0 = x[k * 2];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2;
					w_0 = w[p * 24624 + k * 32 + 16 + l];
					w_1 = w[p * 24624 + k * 32 + 8224 + l];
					w_2 = w[p * 24624 + k * 32 + 16432 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
					acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
				}
				x_0 = x[k * 2 + 1];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2;
					w_0 = w[p * 24624 + k * 32 + 32 + l];
					w_1 = w[p * 24624 + k * 32 + 8240 + l];
					w_2 = w[p * 24624 + k * 32 + 16448 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
					acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
				}
			}
			LANES for (int l = 0; l < 16; l++) {
				y[p * 48 + l] = acc_0_0[l];
				y[p * 48 + 16 + l] = acc_0_1[l];
				y[p * 48 + 32 + l] = acc_0_2[l];
			}
		}
	}
	for (int piece = first_piece_4[row]; piece < end_piece_5[row]; piece++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[246240 + l];
			acc_0_1[l] = w[254448 + l];
		}
		for (int k = 0; k < 256; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1;
				w_0 = w[k * 32 + 246256 + l];
				w_1 = w[k * 32 + 254464 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1;
				w_0 = w[k * 32 + 246272 + l];
				w_1 = w[k * 32 + 254480 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
			}
		}
		LANES for (int l = 0; l < 16; l++) {
			y[480 + l] = acc_0_0[l];
			y[496 + l] = acc_0_1[l];
		}
	}
}

/* ---- the steps ---- */

struct run {
    const float *weights;
    float *arena;
    const float *input;
    float *embedding;
    int step, threads;
};

/* Memory that every thread needs for itself: in the arena, or, for all but the first, behind it. */
MIXFACENET_XS_C99_TEXT static float *own(const struct run *r, int thread, ptrdiff_t offset) {
    return thread ? r->arena + (MIXFACENET_XS_C99_ARENA_BYTES + 63) / 64 * 16 + (thread - 1) * (ptrdiff_t)(200704 / 4)
                : r->arena + offset;
}

/* name: height x width x channels @ byte offset in the arena */
MIXFACENET_XS_C99_TEXT static void run_step(const struct run *r, int thread) {
    const float *w = r->weights;
    float *a = r->arena;
    const int row = r->threads * (r->threads - 1) / 2 + thread; /* of tables by thread */
    switch (r->step) {
    case 0: /* features.init_block.conv1: 112x112x3 @0 -> 56x56x8 @0 */
        conv3x3_s2_56x56_3_8_prelu_f32__c99_7x1(r->input, w + 0, a + 0, row);
        break;
    case 1: /* features.init_block.conv2.conv1: 56x56x8 @0 -> 56x56x8 @200704 */
        dw3_s1_56x56_8_prelu_f32__c99_7(a + 0, w + 464, a + 50176, row);
        break;
    case 2: /* features.init_block.conv2.conv2: 56x56x8 @200704 + 56x56x8 @0 -> 56x56x8 @802816 */
        pw_56x56_8_8_add_f32__c99_7x1(a + 50176, w + 640, a + 200704, a + 0, row);
        break;
    case 3: /* features.stage1.unit1.exp_conv+conv1: 56x56x8 @802816 -> slabs of 56x56x48 @602112 -> 56x56x48 @0 */
        pw2_dw3_s1_56x56_8_48_prelu_f32__c99_7x1_7(a + 200704, w + 720, own(r, thread, 150528), a + 0, row);
        break;
    case 4: /* features.stage1.unit1.conv2: 56x56x48 @0 -> 56x56x16 @602112 */
        pw2_56x56_48_16_f32__c99_7x1(a + 0, w + 1536, a + 150528, row);
        break;
    case 5: /* features.stage1.unit2.exp_conv+conv1: 56x56x16 @602112 -> slabs of 56x56x48 @802816 -> 56x56x48 @0 */
        pw2_dw3_s1_56x56_16_48_prelu_f32__c99_7x1_7(a + 150528, w + 1952, own(r, thread, 200704), a + 0, row);
        break;
    case 6: /* features.stage1.unit2.conv2: 56x56x48 @0 + 56x56x16 @602112 -> 56x56x16 @602112 */
        pw2_56x56_48_16_add_f32__c99_7x1(a + 0, w + 2992, a + 150528, a + 150528, row);
        break;
    case 7: /* features.stage2.unit1.exp_conv+conv1: 56x56x16 @602112 -> slabs of 56x56x96 @301056 -> 28x28x96 @0, mean 1x1x96 @501760 */
        pw_dw3_5_7_s2_28x28_16_96_swish_pool_f32__c99_7x1_7(a + 150528, w + 3408, own(r, thread, 75264), a + 0, a + 125440, row);
        break;
    case 8: /* features.stage2.unit1.se.conv1: 1x1x96 @501760 -> 1x1x8 @301056 */
        pw_1x1_96_8_swish_f32__c99_1x3(a + 125440, w + 7792, a + 75264);
        break;
    case 9: /* features.stage2.unit1.se.conv2: 1x1x8 @301056 -> 1x1x96 @307200 */
        pw_1x1_8_96_sigmoid_f32__c99_1x3(a + 75264, w + 8576, a + 76800);
        break;
    case 10: /* features.stage2.unit1.conv2: 28x28x96 @0 * 1x1x96 @307200 -> 28x28x24 @451584 */
        pw_28x28_96_24_se_f32__c99_7x1(a + 0, w + 9440, a + 112896, a + 76800, own(r, thread, 75264), row);
        break;
    case 11: /* features.stage2.unit2.exp_conv+conv1: 28x28x24 @451584 -> slabs of 28x28x144 @526848 -> 28x28x144 @0, mean 1x1x144 @577024 */
        pw2_dw3_5_s1_28x28_24_144_swish_pool_f32__c99_7x1_7(a + 112896, w + 11776, own(r, thread, 131712), a + 0, a + 144256, row);
        break;
    case 12: /* features.stage2.unit2.se.conv1: 1x1x144 @577024 -> 1x1x12 @526848 */
        pw_1x1_144_12_swish_f32__c99_1x3(a + 144256, w + 16384, a + 131712);
        break;
    case 13: /* features.stage2.unit2.se.conv2: 1x1x12 @526848 -> 1x1x144 @529152 */
        pw_1x1_12_144_sigmoid_f32__c99_1x3(a + 131712, w + 18144, a + 132288);
        break;
    case 14: /* features.stage2.unit2.conv2: 28x28x144 @0 * 1x1x144 @529152 + 28x28x24 @451584 -> 28x28x24 @451584 */
        pw2_28x28_144_24_add_se_f32__c99_7x1(a + 0, w + 20016, a + 112896, a + 112896, a + 132288, own(r, thread, 131712), row);
        break;
    case 15: /* features.stage2.unit3.exp_conv+conv1: 28x28x24 @451584 -> slabs of 28x28x144 @526848 -> 28x28x144 @0, mean 1x1x144 @577024 */
        pw2_dw3_5_s1_28x28_24_144_swish_pool_f32__c99_7x1_7(a + 112896, w + 21808, own(r, thread, 131712), a + 0, a + 144256, row);
        break;
    case 16: /* features.stage2.unit3.se.conv1: 1x1x144 @577024 -> 1x1x12 @526848 */
        pw_1x1_144_12_swish_f32__c99_1x3(a + 144256, w + 26416, a + 131712);
        break;
    case 17: /* features.stage2.unit3.se.conv2: 1x1x12 @526848 -> 1x1x144 @529152 */
        pw_1x1_12_144_sigmoid_f32__c99_1x3(a + 131712, w + 28176, a + 132288);
        break;
    case 18: /* features.stage2.unit3.conv2: 28x28x144 @0 * 1x1x144 @529152 + 28x28x24 @451584 -> 28x28x24 @451584 */
        pw2_28x28_144_24_add_se_f32__c99_7x1(a + 0, w + 30048, a + 112896, a + 112896, a + 132288, own(r, thread, 131712), row);
        break;
    case 19: /* features.stage2.unit4.exp_conv+conv1: 28x28x24 @451584 -> slabs of 28x28x144 @526848 -> 28x28x144 @0, mean 1x1x144 @577024 */
        pw2_dw3_5_s1_28x28_24_144_swish_pool_f32__c99_7x1_7(a + 112896, w + 31840, own(r, thread, 131712), a + 0, a + 144256, row);
        break;
    case 20: /* features.stage2.unit4.se.conv1: 1x1x144 @577024 -> 1x1x12 @526848 */
        pw_1x1_144_12_swish_f32__c99_1x3(a + 144256, w + 36448, a + 131712);
        break;
    case 21: /* features.stage2.unit4.se.conv2: 1x1x12 @526848 -> 1x1x144 @529152 */
        pw_1x1_12_144_sigmoid_f32__c99_1x3(a + 131712, w + 38208, a + 132288);
        break;
    case 22: /* features.stage2.unit4.conv2: 28x28x144 @0 * 1x1x144 @529152 + 28x28x24 @451584 -> 28x28x24 @451584 */
        pw2_28x28_144_24_add_se_f32__c99_7x1(a + 0, w + 40080, a + 112896, a + 112896, a + 132288, own(r, thread, 131712), row);
        break;
    case 23: /* features.stage3.unit1.exp_conv+conv1: 28x28x24 @451584 -> slabs of 28x28x144 @112896 -> 14x14x144 @0, mean 1x1x144 @163072 */
        pw_dw3_5_7_s2_14x14_24_144_swish_pool_f32__c99_7x1_7(a + 112896, w + 41872, own(r, thread, 28224), a + 0, a + 40768, row);
        break;
    case 24: /* features.stage3.unit1.se.conv1: 1x1x144 @163072 -> 1x1x6 @112896 */
        pw_1x1_144_6_swish_f32__c99_1x3(a + 40768, w + 49600, a + 28224);
        break;
    case 25: /* features.stage3.unit1.se.conv2: 1x1x6 @112896 -> 1x1x144 @117504 */
        pw_1x1_6_144_sigmoid_f32__c99_1x3(a + 28224, w + 51920, a + 29376);
        break;
    case 26: /* features.stage3.unit1.conv2: 14x14x144 @0 * 1x1x144 @117504 -> 14x14x40 @188160 */
        pw2_14x14_144_40_se_f32__c99_7x1(a + 0, w + 52928, a + 47040, a + 29376, own(r, thread, 28224), row);
        break;
    case 27: /* features.stage3.unit2.exp_conv+conv1: 14x14x40 @188160 -> slabs of 14x14x240 @219520 -> 14x14x240 @0, mean 1x1x240 @232064 */
        pw_dw3_5_s1_14x14_40_240_swish_pool_f32__c99_7x1_7(a + 47040, w + 55872, own(r, thread, 54880), a + 0, a + 58016, row);
        break;
    case 28: /* features.stage3.unit2.se.conv1: 1x1x240 @232064 -> 1x1x10 @219520 */
        pw_1x1_240_10_swish_f32__c99_1x3(a + 58016, w + 70160, a + 54880);
        break;
    case 29: /* features.stage3.unit2.se.conv2: 1x1x10 @219520 -> 1x1x240 @227200 */
        pw_1x1_10_240_sigmoid_f32__c99_1x3(a + 54880, w + 74016, a + 56800);
        break;
    case 30: /* features.stage3.unit2.conv2: 14x14x240 @0 * 1x1x240 @227200 + 14x14x40 @188160 -> 14x14x40 @188160 */
        pw2_14x14_240_40_add_se_f32__c99_7x1(a + 0, w + 76656, a + 47040, a + 47040, a + 56800, own(r, thread, 54880), row);
        break;
    case 31: /* features.stage3.unit3.exp_conv+conv1: 14x14x40 @188160 -> slabs of 14x14x240 @219520 -> 14x14x240 @0, mean 1x1x240 @232064 */
        pw_dw3_5_s1_14x14_40_240_swish_pool_f32__c99_7x1_7(a + 47040, w + 81520, own(r, thread, 54880), a + 0, a + 58016, row);
        break;
    case 32: /* features.stage3.unit3.se.conv1: 1x1x240 @232064 -> 1x1x10 @219520 */
        pw_1x1_240_10_swish_f32__c99_1x3(a + 58016, w + 95808, a + 54880);
        break;
    case 33: /* features.stage3.unit3.se.conv2: 1x1x10 @219520 -> 1x1x240 @227200 */
        pw_1x1_10_240_sigmoid_f32__c99_1x3(a + 54880, w + 99664, a + 56800);
        break;
    case 34: /* features.stage3.unit3.conv2: 14x14x240 @0 * 1x1x240 @227200 + 14x14x40 @188160 -> 14x14x40 @188160 */
        pw2_14x14_240_40_add_se_f32__c99_7x1(a + 0, w + 102304, a + 47040, a + 47040, a + 56800, own(r, thread, 54880), row);
        break;
    case 35: /* features.stage4.unit1.exp_conv+conv1: 14x14x40 @188160 -> slabs of 14x14x240 @219520 -> 14x14x240 @0, mean 1x1x240 @232064 */
        pw2_dw3_5_7_s1_14x14_40_240_swish_pool_f32__c99_7x1_7(a + 47040, w + 107168, own(r, thread, 54880), a + 0, a + 58016, row);
        break;
    case 36: /* features.stage4.unit1.se.conv1: 1x1x240 @232064 -> 1x1x20 @188160 */
        pw_1x1_240_20_swish_f32__c99_1x3(a + 58016, w + 119104, a + 47040);
        break;
    case 37: /* features.stage4.unit1.se.conv2: 1x1x20 @188160 -> 1x1x240 @246016 */
        pw_1x1_20_240_sigmoid_f32__c99_1x3(a + 47040, w + 123936, a + 61504);
        break;
    case 38: /* features.stage4.unit1.conv2: 14x14x240 @0 * 1x1x240 @246016 -> 14x14x64 @188160 */
        pw2_14x14_240_64_se_f32__c99_7x1(a + 0, w + 128976, a + 47040, a + 61504, own(r, thread, 59584), row);
        break;
    case 39: /* features.stage4.unit2.exp_conv+conv1: 14x14x64 @188160 -> slabs of 14x14x192 @150528 -> 14x14x192 @0, mean 1x1x192 @163072 */
        pw2_dw3_5_7_9_s1_14x14_64_192_swish_pool_f32__c99_7x1_7(a + 47040, w + 136720, own(r, thread, 37632), a + 0, a + 40768, row);
        break;
    case 40: /* features.stage4.unit2.se.conv1: 1x1x192 @163072 -> 1x1x32 @150528 */
        pw_1x1_192_32_swish_f32__c99_1x3(a + 40768, w + 151120, a + 37632);
        break;
    case 41: /* features.stage4.unit2.se.conv2: 1x1x32 @150528 -> 1x1x192 @156672 */
        pw_1x1_32_192_sigmoid_f32__c99_1x3(a + 37632, w + 157296, a + 39168);
        break;
    case 42: /* features.stage4.unit2.conv2: 14x14x192 @0 * 1x1x192 @156672 + 14x14x64 @188160 -> 14x14x64 @188160 */
        pw2_14x14_192_64_add_se_f32__c99_7x1(a + 0, w + 163632, a + 47040, a + 47040, a + 39168, own(r, thread, 37632), row);
        break;
    case 43: /* features.stage4.unit3.exp_conv+conv1: 14x14x64 @188160 -> slabs of 14x14x192 @150528 -> 14x14x192 @0, mean 1x1x192 @163072 */
        pw2_dw3_5_7_9_s1_14x14_64_192_swish_pool_f32__c99_7x1_7(a + 47040, w + 169840, own(r, thread, 37632), a + 0, a + 40768, row);
        break;
    case 44: /* features.stage4.unit3.se.conv1: 1x1x192 @163072 -> 1x1x32 @150528 */
        pw_1x1_192_32_swish_f32__c99_1x3(a + 40768, w + 184240, a + 37632);
        break;
    case 45: /* features.stage4.unit3.se.conv2: 1x1x32 @150528 -> 1x1x192 @156672 */
        pw_1x1_32_192_sigmoid_f32__c99_1x3(a + 37632, w + 190416, a + 39168);
        break;
    case 46: /* features.stage4.unit3.conv2: 14x14x192 @0 * 1x1x192 @156672 + 14x14x64 @188160 -> 14x14x64 @188160 */
        pw2_14x14_192_64_add_se_f32__c99_7x1(a + 0, w + 196752, a + 47040, a + 47040, a + 39168, own(r, thread, 37632), row);
        break;
    case 47: /* features.stage4.unit4.exp_conv+conv1: 14x14x64 @188160 -> slabs of 14x14x384 @75264 -> 7x7x384 @0, mean 1x1x384 @87808 */
        pw_dw3_5_7_9_11_s2_7x7_64_384_swish_pool_f32__c99_7x1_7(a + 47040, w + 202960, own(r, thread, 18816), a + 0, a + 21952, row);
        break;
    case 48: /* features.stage4.unit4.se.conv1: 1x1x384 @87808 -> 1x1x32 @76800 */
        pw_1x1_384_32_swish_f32__c99_1x3(a + 21952, w + 250704, a + 19200);
        break;
    case 49: /* features.stage4.unit4.se.conv2: 1x1x32 @76800 -> 1x1x384 @75264 */
        pw_1x1_32_384_sigmoid_gate_f32__c99_1x3(a + 19200, w + 263024, a + 18816, a + 0);
        break;
    case 50: /* features.stage4.unit4.conv2: 7x7x384 @0 * 1x1x384 @75264 -> 7x7x104 @122304 */
        pw_7x7_384_104_se_f32__c99_7x1(a + 0, w + 275696, a + 30576, row);
        break;
    case 51: /* features.stage4.unit5.exp_conv+conv1: 7x7x104 @122304 -> slabs of 7x7x624 @142720 -> 7x7x624 @0, mean 1x1x624 @145856 */
        pw_dw3_5_7_9_s1_7x7_104_624_swish_pool_f32__c99_7x1_7(a + 30576, w + 315744, own(r, thread, 35680), a + 0, a + 36464, row);
        break;
    case 52: /* features.stage4.unit5.se.conv1: 1x1x624 @145856 -> 1x1x52 @145216 */
        pw_1x1_624_52_swish_f32__c99_5x1(a + 36464, w + 407984, a + 36304, row);
        break;
    case 53: /* features.stage4.unit5.se.conv2: 1x1x52 @145216 -> 1x1x624 @142720 */
        pw_1x1_52_624_sigmoid_gate_f32__c99_1x3(a + 36304, w + 440496, a + 35680, a + 0, row);
        break;
    case 54: /* features.stage4.unit5.conv2: 7x7x624 @0 * 1x1x624 @142720 + 7x7x104 @122304 -> 7x7x104 @122304 */
        pw2_7x7_624_104_add_se_f32__c99_7x1(a + 0, w + 473568, a + 30576, a + 30576, row);
        break;
    case 55: /* features.stage4.unit6.exp_conv+conv1: 7x7x104 @122304 -> slabs of 7x7x624 @142720 -> 7x7x624 @0, mean 1x1x624 @145856 */
        pw_dw3_5_7_9_s1_7x7_104_624_swish_pool_f32__c99_7x1_7(a + 30576, w + 506144, own(r, thread, 35680), a + 0, a + 36464, row);
        break;
    case 56: /* features.stage4.unit6.se.conv1: 1x1x624 @145856 -> 1x1x52 @145216 */
        pw_1x1_624_52_swish_f32__c99_5x1(a + 36464, w + 598384, a + 36304, row);
        break;
    case 57: /* features.stage4.unit6.se.conv2: 1x1x52 @145216 -> 1x1x624 @142720 */
        pw_1x1_52_624_sigmoid_gate_f32__c99_1x3(a + 36304, w + 630896, a + 35680, a + 0, row);
        break;
    case 58: /* features.stage4.unit6.conv2: 7x7x624 @0 * 1x1x624 @142720 + 7x7x104 @122304 -> 7x7x104 @122304 */
        pw2_7x7_624_104_add_se_f32__c99_7x1(a + 0, w + 663968, a + 30576, a + 30576, row);
        break;
    case 59: /* tail+feautre_layer.dw_conv: 7x7x104 @122304 -> slabs of 7x7x512 @0 -> 1x1x512 @3136 */
        pw_gdw7_s1_1x1_104_512_prelu_none_f32__c99_7x1_3(a + 30576, w + 696544, own(r, thread, 0), a + 784, row);
        break;
    case 60: /* feautre_layer.pw_conv: 1x1x512 @3136 -> 1x1x512 @0 */
        pw_1x1_512_512_f32__c99_1x3(a + 784, w + 776416, r->embedding, row);
        break;
    }
    (void)row;
}

MIXFACENET_XS_C99_TEXT static void forward(const float *weights, float *arena, const float *input,
                             float *embedding) {
    struct run r = {weights, arena, input, embedding, 0, 1};
    for (; r.step < 61; r.step++) {
        run_step(&r, 0);
        MIXFACENET_XS_C99_STEP(&r, r.step);
    }
}

MIXFACENET_XS_C99_TEXT static void step_task(void *state, int thread) {
    run_step((const struct run *)state, thread);
}

MIXFACENET_XS_C99_TEXT static void forward_mt(const float *weights, float *arena, const float *input,
                                float *embedding, const MIXFACENET_XS_C99_pool *pool) {
    static const uint8_t divided[61] = {1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1,
        0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    const int threads = !pool ? 1 : pool->threads < MIXFACENET_XS_C99_MAX_THREADS ? pool->threads
                                                                     : MIXFACENET_XS_C99_MAX_THREADS;
    struct run r = {weights, arena, input, embedding, 0, 1};
    for (; r.step < 61; r.step++) {
        r.threads = divided[r.step] && threads > 1 ? threads : 1;
        if (r.threads > 1)
            pool->parallel_for(pool->context, r.threads, step_task, &r);
        else
            run_step(&r, 0);
        MIXFACENET_XS_C99_STEP(&r, r.step);
    }
}

/* ---- the public functions, but for the question whether this CPU can run them ---- */

/* Not to be mixed with the question: this code may use what the CPU lacks. */
#ifdef __GNUC__
#define MIXFACENET_XS_C99_APART MIXFACENET_XS_C99_TEXT static __attribute__((noinline))
#else
#define MIXFACENET_XS_C99_APART MIXFACENET_XS_C99_TEXT static
#endif

/* The first 64 bytes of the weights, which are words in the byte order of the machine. */
MIXFACENET_XS_C99_TEXT static int check_head(const void *weights) {
    static const uint32_t layout_id[8] = {
        0x1d7c0a60, 0x237b8051, 0x6f935747, 0x6c60459c,
        0x1fa8e107, 0x1df2476d, 0x4bb3b35f, 0x4b8bfaa9};
    const uint32_t *head = (const uint32_t *)weights;
    uint32_t differs = 0;
    if (head[0] == 0x6d697866u && head[1] == 0x61636577u) return MIXFACENET_XS_C99_ERR_BYTE_ORDER;
    if (head[0] != 0x6678696du || head[1] != 0x77656361u) return MIXFACENET_XS_C99_ERR_WEIGHTS;
    for (int i = 0; i < 8; i++) differs |= head[8 + i] ^ layout_id[i];
    return head[2] != 1 || differs ? MIXFACENET_XS_C99_ERR_LAYOUT : MIXFACENET_XS_C99_OK;
}

/* The pointers of every run, then the head of the weights. */
MIXFACENET_XS_C99_TEXT static int check(const void *weights, const void *arena, const void *input,
                          size_t align, const float *embedding) {
    if (!weights || !arena || !input || !embedding) return MIXFACENET_XS_C99_ERR_NULL;
    if ((uintptr_t)weights % MIXFACENET_XS_C99_WEIGHTS_ALIGN || (uintptr_t)arena % MIXFACENET_XS_C99_ARENA_ALIGN ||
        (uintptr_t)input % align || (uintptr_t)embedding % sizeof(float))
        return MIXFACENET_XS_C99_ERR_ALIGN;
    return check_head(weights);
}

MIXFACENET_XS_C99_APART int row_run(const void *weights, void *arena, const float *input, float *embedding) {
    const int status = check(weights, arena, input, sizeof(float), embedding);
    if (status) return status;
    forward((const float *)weights + 2304 / 4, (float *)arena, input, embedding);
    return MIXFACENET_XS_C99_OK;
}

MIXFACENET_XS_C99_APART int row_run_u8(const void *weights, void *arena, const uint8_t *pixels,
    ptrdiff_t stride, int order, float *embedding) {
    static const ptrdiff_t offsets[5][4] = { /* bytes of a pixel, then of each plane */
        {3, 0, 1, 2}, {3, 2, 1, 0}, {4, 0, 1, 2}, {4, 2, 1, 0}, {1, 0, 0, 0}};
    const int status = check(weights, arena, pixels, 1, embedding);
    if (status) return status;
    if (order < MIXFACENET_XS_C99_RGB || order > MIXFACENET_XS_C99_GRAY || !offsets[order][0]) return MIXFACENET_XS_C99_ERR_ORDER;
    const ptrdiff_t row = MIXFACENET_XS_C99_INPUT_WIDTH * offsets[order][0];
    if (stride < row && stride > -row) return MIXFACENET_XS_C99_ERR_STRIDE;
    float *planes = (float *)arena + 50176;
    pixels_112x112_3__c99(pixels, planes, stride, offsets[order][0], offsets[order][1], offsets[order][2], offsets[order][3]);
    forward((const float *)weights + 2304 / 4, (float *)arena, planes, embedding);
    return MIXFACENET_XS_C99_OK;
}

MIXFACENET_XS_C99_APART int row_weights_check(const void *weights, size_t size) {
    if (!weights) return MIXFACENET_XS_C99_ERR_NULL;
    if ((uintptr_t)weights % MIXFACENET_XS_C99_WEIGHTS_ALIGN) return MIXFACENET_XS_C99_ERR_ALIGN;
    if (size < 64) return MIXFACENET_XS_C99_ERR_SHORT;
    const int status = check_head(weights);
    if (status) return status;
    if (size < MIXFACENET_XS_C99_WEIGHTS_BYTES) return MIXFACENET_XS_C99_ERR_SHORT;
    const uint32_t *p = (const uint32_t *)weights, *end = p + MIXFACENET_XS_C99_WEIGHTS_BYTES / 4 - 2;
    uint64_t sum = 0xcbf29ce484222325u;
    for (; p < end; p++) sum = (sum ^ *p) * 0x100000001b3u;
    return size == MIXFACENET_XS_C99_WEIGHTS_BYTES && sum == (p[0] | (uint64_t)p[1] << 32) ? MIXFACENET_XS_C99_OK
                                                                : MIXFACENET_XS_C99_ERR_DAMAGED;
}

MIXFACENET_XS_C99_APART int row_selftest(const void *weights, void *arena) {
    const int status = check(weights, arena, arena, 1, (const float *)arena);
    if (status) return status;
    const float *golden = (const float *)weights + 64;
    float *planes = (float *)arena + 50176, *result = (float *)arena + 0;
    float largest = 1.0f;
    for (uint32_t i = 0; i < 3u * 112u * 112u; i++)
        planes[i] = ((float)(i * 2654435761u >> 24) - 127.5f) * 0.0078125f;
    forward((const float *)weights + 2304 / 4, (float *)arena, planes, result);
    for (int i = 0; i < MIXFACENET_XS_C99_EMBEDDING; i++) {
        const float size = golden[i] < 0 ? -golden[i] : golden[i];
        if (size > largest) largest = size;
    }
    for (int i = 0; i < MIXFACENET_XS_C99_EMBEDDING; i++) {
        const float error = result[i] - golden[i];
        if (!(error <= MIXFACENET_XS_C99_SELFTEST_TOLERANCE * largest &&
              -error <= MIXFACENET_XS_C99_SELFTEST_TOLERANCE * largest))
            return MIXFACENET_XS_C99_ERR_RESULT;
    }
    return MIXFACENET_XS_C99_OK;
}

/* A pool, and whether the arena has `each` bytes more for each further thread. */
MIXFACENET_XS_C99_TEXT static int check_pool(const MIXFACENET_XS_C99_pool *pool, int most, size_t arena_bytes,
                               uint64_t each) {
    uint64_t bytes = MIXFACENET_XS_C99_ARENA_BYTES;
    if ((uintptr_t)pool % sizeof(void *)) return MIXFACENET_XS_C99_ERR_ALIGN;
    if (pool && !pool->parallel_for) return MIXFACENET_XS_C99_ERR_NULL;
    if (pool && (pool->threads < 1 || pool->threads > most)) return MIXFACENET_XS_C99_ERR_THREADS;
    if (pool) bytes += (uint64_t)(pool->threads - 1) * each;
    return arena_bytes < bytes ? MIXFACENET_XS_C99_ERR_ARENA : MIXFACENET_XS_C99_OK;
}

MIXFACENET_XS_C99_APART int row_run_mt(const void *weights, void *arena, size_t arena_bytes,
    const float *input, float *embedding, const MIXFACENET_XS_C99_pool *pool) {
    int status = check(weights, arena, input, sizeof(float), embedding);
    if (!status) status = check_pool(pool, MIXFACENET_XS_C99_MAX_THREADS, arena_bytes, 200704);
    if (status) return status;
    forward_mt((const float *)weights + 2304 / 4, (float *)arena, input, embedding, pool);
    return MIXFACENET_XS_C99_OK;
}

struct batch {
    const float *weights;
    float *arena;
    const float *inputs;
    float *embeddings;
    int n, threads;
};

/* Every thread has an arena and takes faces from its first on. */
MIXFACENET_XS_C99_TEXT static void batch_task(void *state, int thread) {
    const struct batch *b = (const struct batch *)state;
    float *arena = b->arena + (ptrdiff_t)thread * (1003520 / 4);
    for (int i = (int)((int64_t)b->n * thread / b->threads);
         i < (int)((int64_t)b->n * (thread + 1) / b->threads); i++)
        forward(b->weights, arena, b->inputs + (ptrdiff_t)i * (3 * 112 * 112),
                b->embeddings + (ptrdiff_t)i * 512);
}

MIXFACENET_XS_C99_APART int row_run_batch(const void *weights, void *arena, size_t arena_bytes,
    const float *inputs, int n, float *embeddings, const MIXFACENET_XS_C99_pool *pool) {
    int status = check(weights, arena, inputs, sizeof(float), embeddings);
    if (!status && n < 0) status = MIXFACENET_XS_C99_ERR_COUNT;
    if (!status) status = check_pool(pool, MIXFACENET_XS_C99_MAX_THREADS_BATCH, arena_bytes, 1003520);
    if (status) return status;
    struct batch b = {(const float *)weights + 2304 / 4, (float *)arena, inputs, embeddings, n, 1};
    if (pool && n > 1) b.threads = pool->threads < n ? pool->threads : n;
    if (b.threads > 1)
        pool->parallel_for(pool->context, b.threads, batch_task, &b);
    else
        batch_task(&b, 0);
    return MIXFACENET_XS_C99_OK;
}

#if defined(__linux__) && (defined(__ARM_FEATURE_DOTPROD) || defined(__ARM_FEATURE_SVE) || defined(__riscv_vector))
#include <sys/auxv.h>
#endif

/* 0 if this CPU has what the flags of the compiler allowed it to use, 1 if not. */
MIXFACENET_XS_C99_TEXT static int chosen(void) {
#if defined(__GNUC__) && (defined(__x86_64__) || defined(__i386__))
#if defined(__SSE3__) || defined(__SSSE3__) || defined(__SSE4_1__) || defined(__SSE4_2__) || \
    defined(__POPCNT__) || defined(__AVX__) || defined(__AVX2__) || defined(__FMA__) || \
    defined(__BMI__) || defined(__BMI2__) || defined(__AVX512F__) || defined(__AVX512BW__) || \
    defined(__AVX512DQ__) || defined(__AVX512VL__) || defined(__AVX512CD__)
    __builtin_cpu_init();
#endif
#ifdef __SSE3__
    if (!__builtin_cpu_supports("sse3")) return 1;
#endif
#ifdef __SSSE3__
    if (!__builtin_cpu_supports("ssse3")) return 1;
#endif
#ifdef __SSE4_1__
    if (!__builtin_cpu_supports("sse4.1")) return 1;
#endif
#ifdef __SSE4_2__
    if (!__builtin_cpu_supports("sse4.2")) return 1;
#endif
#ifdef __POPCNT__
    if (!__builtin_cpu_supports("popcnt")) return 1;
#endif
#ifdef __AVX__
    if (!__builtin_cpu_supports("avx")) return 1;
#endif
#ifdef __AVX2__
    if (!__builtin_cpu_supports("avx2")) return 1;
#endif
#ifdef __FMA__
    if (!__builtin_cpu_supports("fma")) return 1;
#endif
#ifdef __BMI__
    if (!__builtin_cpu_supports("bmi")) return 1;
#endif
#ifdef __BMI2__
    if (!__builtin_cpu_supports("bmi2")) return 1;
#endif
#ifdef __AVX512F__
    if (!__builtin_cpu_supports("avx512f")) return 1;
#endif
#ifdef __AVX512BW__
    if (!__builtin_cpu_supports("avx512bw")) return 1;
#endif
#ifdef __AVX512DQ__
    if (!__builtin_cpu_supports("avx512dq")) return 1;
#endif
#ifdef __AVX512VL__
    if (!__builtin_cpu_supports("avx512vl")) return 1;
#endif
#ifdef __AVX512CD__
    if (!__builtin_cpu_supports("avx512cd")) return 1;
#endif
#elif defined(__linux__)
#ifdef __ARM_FEATURE_DOTPROD
    if (!(getauxval(AT_HWCAP) >> 20 & 1)) return 1;
#endif
#ifdef __ARM_FEATURE_SVE
    if (!(getauxval(AT_HWCAP) >> 22 & 1)) return 1;
#endif
#ifdef __riscv_vector
    if (!(getauxval(AT_HWCAP) >> 21 & 1)) return 1;
#endif
#ifdef __riscv_v_min_vlen
    long bytes; /* of a vector register */
    __asm__ volatile("csrr %0, 0xc22" : "=r"(bytes));
    if (8 * bytes < __riscv_v_min_vlen) return 1;
#endif
#endif
    return 0;
}

#define MIXFACENET_XS_C99_CALL(call) \
    switch (chosen()) { \
    case 0: return row_##call; \
    default: return MIXFACENET_XS_C99_ERR_CPU; \
    }

const struct mixfacenet_xs_c99_info mixfacenet_xs_c99_info = {
    424,
    1,
    3,
    112,
    112,
    512,
    64,
    64,
    1003520,
    200704,
    1003520,
    4158656,
    13312,
    4,
    65535,
    0,
    5e-5f,
    0,
    {127.5f, 127.5f, 127.5f, 0.0f},
    {0.00784313772f, 0.00784313772f, 0.00784313772f, 0.0f},
    "c01a280344f18d06a51975bc81f1457987c9057d142b96a959360a7a0bb55e5d",
    "600a7c1d51807b234757936f9c45606c07e1a81f6d47f21d5fb3b34ba9fa8b4b",
    "mixfacenet_xs",
    "c99",
    "0.1.0"};

MIXFACENET_XS_C99_TEXT const char *mixfacenet_xs_c99_error_text(int status) {
    static const char texts[] =
        "success\0"
        "a pointer is null\0"
        "a pointer is misaligned: weights and arena to 64 bytes, others as C requires\0"
        "these are not weights\0"
        "the pixel order is unknown, or this model cannot use it\0"
        "the self-test computed another embedding than the reference\0"
        "this CPU lacks instructions that the code was compiled for\0"
        "the weights were packed for other code: another network or format\0"
        "the weights are cut short\0"
        "the weights are damaged: their checksum or their size is wrong\0"
        "the weights have the byte order of another machine\0"
        "the number of threads is below 1 or above the limit\0"
        "the number of faces is negative\0"
        "the arena is too small for this number of threads\0"
        "the stride is smaller than a row of pixels\0"
        "unknown status";
    int others = status < 0 || status > 14 ? 15 : status;
    const char *s = texts;
    for (; others; s++) others -= !*s;
    return s;
}

MIXFACENET_XS_C99_TEXT int mixfacenet_xs_c99_cpu_ok(void) { return chosen() < 1; }

MIXFACENET_XS_C99_TEXT const char *mixfacenet_xs_c99_target(void) {
    switch (chosen()) {
    case 0: return "c99";
    default: return 0;
    }
}

MIXFACENET_XS_C99_TEXT int mixfacenet_xs_c99_weights_check(const void *weights, size_t size) {
    MIXFACENET_XS_C99_CALL(weights_check(weights, size))
}

MIXFACENET_XS_C99_TEXT int mixfacenet_xs_c99_selftest(const void *weights, void *arena) {
    MIXFACENET_XS_C99_CALL(selftest(weights, arena))
}

MIXFACENET_XS_C99_TEXT int mixfacenet_xs_c99_run(const void *weights, void *arena, const float *input, float *embedding) {
    MIXFACENET_XS_C99_CALL(run(weights, arena, input, embedding))
}

MIXFACENET_XS_C99_TEXT int mixfacenet_xs_c99_run_u8(const void *weights, void *arena, const uint8_t *pixels,
    ptrdiff_t stride, int order, float *embedding) {
    MIXFACENET_XS_C99_CALL(run_u8(weights, arena, pixels, stride, order, embedding))
}

MIXFACENET_XS_C99_TEXT int mixfacenet_xs_c99_run_mt(const void *weights, void *arena, size_t arena_bytes,
    const float *input, float *embedding, const MIXFACENET_XS_C99_pool *pool) {
    MIXFACENET_XS_C99_CALL(run_mt(weights, arena, arena_bytes, input, embedding, pool))
}

MIXFACENET_XS_C99_TEXT int mixfacenet_xs_c99_run_batch(const void *weights, void *arena, size_t arena_bytes,
    const float *inputs, int n, float *embeddings, const MIXFACENET_XS_C99_pool *pool) {
    MIXFACENET_XS_C99_CALL(run_batch(weights, arena, arena_bytes, inputs, n, embeddings, pool))
}
#endif
