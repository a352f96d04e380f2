/* mixfacenet_m_c99.c - mixfacenet_m for c99: strict ISO C, any machine, no extension.
 *
 * Written by mixfacec 0.1.0: mixfacec compile mixfacenet_m --weights synthetic --target c99 --prefix mixfacenet_m_c99 -o .
 * Do not edit. SPDX-License-Identifier: 0BSD
 * Generated code belongs to the user who generated it and carries no licence obligation.
 *
 * compile with  cc -std=c11 -O3
 * model         a6ef16ac362a5cb8c5b646b3b348e47baf07705711ada4a8e2d06f77e544beaf
 * layout        0207f737656d758faa44c20f8a59045344e343c35a346b54299ed6b90652e502
 * memory        arena 2308096 bytes, weights 15768192 bytes, stack at most 14336 bytes
 * provenance    network: MixFaceNet-M
 *               paper: https://arxiv.org/abs/2107.13046
 *               implementation: https://github.com/fdbtrs/mixfacenets
 *               license: MIT
 *
 * Kernels are named what__target_tile: operator, output height x width, input and output
 * channels, epilogue; tile = pixels x vectors. Control flow in them never depends on data.
 */
#include "mixfacenet_m_c99.h"

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
#define MIXFACENET_M_C99_RESTRICT __restrict__
#elif defined(__cplusplus)
#define MIXFACENET_M_C99_RESTRICT
#else
#define MIXFACENET_M_C99_RESTRICT restrict
#endif

/* Functions stand in a section of their own, for linker scripts. */
#if defined(__ELF__) && defined(__GNUC__) && !defined(MIXFACENET_M_C99_NO_SECTIONS)
#define MIXFACENET_M_C99_TEXT __attribute__((section(".mixfacec.text")))
#else
#define MIXFACENET_M_C99_TEXT
#endif

/* A hook between the steps, for verification: -DMIXFACENET_M_C99_TRACE=function */
#ifdef MIXFACENET_M_C99_TRACE
#ifdef __cplusplus
extern "C"
#endif
void MIXFACENET_M_C99_TRACE(int step, const void *arena, const float *embedding);
#define MIXFACENET_M_C99_STEP(run, n) MIXFACENET_M_C99_TRACE(n, (run)->arena, (run)->embedding)
#else
#define MIXFACENET_M_C99_STEP(run, n) ((void)0)
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
MIXFACENET_M_C99_TEXT static void pixels_112x112_3__c99(const uint8_t *MIXFACENET_M_C99_RESTRICT pixels, float *MIXFACENET_M_C99_RESTRICT y, ptrdiff_t row, ptrdiff_t step, ptrdiff_t plane_0, ptrdiff_t plane_1, ptrdiff_t plane_2) {
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

/* 5756096 flops, reads 2667160 bytes, writes 301056, at most 12 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void conv3x3_s2_56x56_3_24_prelu_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, int row) {
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
	static const int end_6[10] = {56, 28, 56, 18, 38, 56, 14, 28, 42, 56};
	static const int first_7[10] = {0, 0, 28, 0, 18, 38, 0, 14, 28, 42};
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
				y[oy * 896 + l] = acc_0_0[l];
				y[oy * 896 + 16 + l] = acc_1_0[l];
				y[oy * 896 + 32 + l] = acc_2_0[l];
				y[oy * 896 + 48 + l] = acc_3_0[l];
				below_0 = vmin(c_0, acc_4_0[l]);
				below_1 = vmin(c_0, acc_5_0[l]);
				below_2 = vmin(c_0, acc_6_0[l]);
				acc_4_0[l] = vmax(c_0, acc_4_0[l]);
				acc_5_0[l] = vmax(c_0, acc_5_0[l]);
				acc_6_0[l] = vmax(c_0, acc_6_0[l]);
				acc_4_0[l] = below_0 * slope_0[l] + acc_4_0[l];
				acc_5_0[l] = below_1 * slope_0[l] + acc_5_0[l];
				acc_6_0[l] = below_2 * slope_0[l] + acc_6_0[l];
				y[oy * 896 + 64 + l] = acc_4_0[l];
				y[oy * 896 + 80 + l] = acc_5_0[l];
				y[oy * 896 + 96 + l] = acc_6_0[l];
			}
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
					y[ox * 112 + oy * 896 + 112 + l] = acc_0_0[l];
					y[ox * 112 + oy * 896 + 128 + l] = acc_1_0[l];
					y[ox * 112 + oy * 896 + 144 + l] = acc_2_0[l];
					y[ox * 112 + oy * 896 + 160 + l] = acc_3_0[l];
					below_0 = vmin(c_0, acc_4_0[l]);
					below_1 = vmin(c_0, acc_5_0[l]);
					below_2 = vmin(c_0, acc_6_0[l]);
					acc_4_0[l] = vmax(c_0, acc_4_0[l]);
					acc_5_0[l] = vmax(c_0, acc_5_0[l]);
					acc_6_0[l] = vmax(c_0, acc_6_0[l]);
					acc_4_0[l] = below_0 * slope_0[l] + acc_4_0[l];
					acc_5_0[l] = below_1 * slope_0[l] + acc_5_0[l];
					acc_6_0[l] = below_2 * slope_0[l] + acc_6_0[l];
					y[ox * 112 + oy * 896 + 176 + l] = acc_4_0[l];
					y[ox * 112 + oy * 896 + 192 + l] = acc_5_0[l];
					y[ox * 112 + oy * 896 + 208 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int oy = first_7[piece]; oy < end_6[piece]; oy++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[464 + l];
				acc_1_0[l] = w[464 + l];
				acc_2_0[l] = w[464 + l];
				acc_3_0[l] = w[464 + l];
				acc_4_0[l] = w[464 + l];
				acc_5_0[l] = w[464 + l];
				acc_6_0[l] = w[464 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				x_1 = x[oy * 224 + ky * 112 - 111];
				x_2 = x[oy * 224 + ky * 112 - 109];
				x_3 = x[oy * 224 + ky * 112 - 107];
				x_4 = x[oy * 224 + ky * 112 - 105];
				x_5 = x[oy * 224 + ky * 112 - 103];
				x_6 = x[oy * 224 + ky * 112 - 101];
				LANES for (int l = 0; l < 16; l++) {
					w_0[l] = w[ky * 144 + 496 + l];
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
					w_0[l] = w[ky * 144 + 512 + l];
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
					w_0[l] = w[ky * 144 + 528 + l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[ky * 144 + 544 + l];
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
					w_0[l] = w[ky * 144 + 560 + l];
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
					w_0[l] = w[ky * 144 + 576 + l];
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
					w_0[l] = w[ky * 144 + 592 + l];
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
					w_0[l] = w[ky * 144 + 608 + l];
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
					w_0[l] = w[ky * 144 + 624 + l];
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
				slope_0[l] = w[480 + l];
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
			vstorelo(y + oy * 896 + 50176, acc_0_0);
			vstorelo(y + oy * 896 + 50192, acc_1_0);
			vstorelo(y + oy * 896 + 50208, acc_2_0);
			vstorelo(y + oy * 896 + 50224, acc_3_0);
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
			vstorelo(y + oy * 896 + 50240, acc_4_0);
			vstorelo(y + oy * 896 + 50256, acc_5_0);
			vstorelo(y + oy * 896 + 50272, acc_6_0);
			for (int ox = 0; ox < 7; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[464 + l];
					acc_1_0[l] = w[464 + l];
					acc_2_0[l] = w[464 + l];
					acc_3_0[l] = w[464 + l];
					acc_4_0[l] = w[464 + l];
					acc_5_0[l] = w[464 + l];
					acc_6_0[l] = w[464 + l];
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
						w_0[l] = w[ky * 144 + 496 + l];
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
						w_0[l] = w[ky * 144 + 512 + l];
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
						w_0[l] = w[ky * 144 + 528 + l];
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
						w_0[l] = w[ky * 144 + 544 + l];
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
						w_0[l] = w[ky * 144 + 560 + l];
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
						w_0[l] = w[ky * 144 + 576 + l];
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
						w_0[l] = w[ky * 144 + 592 + l];
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
						w_0[l] = w[ky * 144 + 608 + l];
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
						w_0[l] = w[ky * 144 + 624 + l];
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
					slope_0[l] = w[480 + l];
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
				vstorelo(y + ox * 112 + oy * 896 + 50288, acc_0_0);
				vstorelo(y + ox * 112 + oy * 896 + 50304, acc_1_0);
				vstorelo(y + ox * 112 + oy * 896 + 50320, acc_2_0);
				vstorelo(y + ox * 112 + oy * 896 + 50336, acc_3_0);
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
				vstorelo(y + ox * 112 + oy * 896 + 50352, acc_4_0);
				vstorelo(y + ox * 112 + oy * 896 + 50368, acc_5_0);
				vstorelo(y + ox * 112 + oy * 896 + 50384, acc_6_0);
			}
		}
	}
}

/* 2164992 flops, reads 2456064 bytes, writes 401408, at most 12 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void dw3_s1_56x56_24_prelu_f32__c99_7(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, int row) {
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
		for (int b = 0; b < 2; b++) {
			for (int oy = first_3[piece]; oy < end_2[piece]; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 176 + l];
					acc_1[l] = w[b * 176 + l];
					acc_2[l] = w[b * 176 + l];
					acc_3[l] = w[b * 176 + l];
					acc_4[l] = w[b * 176 + l];
					acc_5[l] = w[b * 176 + l];
					acc_6[l] = w[b * 176 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 176 + ky * 48 + 32 + l];
						w_1 = w[b * 176 + ky * 48 + 48 + l];
						w_2 = w[b * 176 + ky * 48 + 64 + l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 896 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 880 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 864 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 848 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 832 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 816 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 800 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 784 + l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float slope, below_0, below_1, below_2, below_3;
					slope = w[b * 176 + 16 + l];
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
						acc_0[l] = w[b * 176 + l];
						acc_1[l] = w[b * 176 + l];
						acc_2[l] = w[b * 176 + l];
						acc_3[l] = w[b * 176 + l];
						acc_4[l] = w[b * 176 + l];
						acc_5[l] = w[b * 176 + l];
						acc_6[l] = w[b * 176 + l];
					}
					for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column;
							w_0 = w[b * 176 + ky * 48 + 32 + l];
							w_1 = w[b * 176 + ky * 48 + 48 + l];
							w_2 = w[b * 176 + ky * 48 + 64 + l];
							column = x[b * 50176 + oy * 896 + ky * 896 + ox * 112 - 800 + l];
							acc_0[l] = column * w_0 + acc_0[l];
							column = x[b * 50176 + oy * 896 + ky * 896 + ox * 112 - 784 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							acc_1[l] = column * w_0 + acc_1[l];
							column = x[b * 50176 + oy * 896 + ky * 896 + ox * 112 - 768 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							acc_2[l] = column * w_0 + acc_2[l];
							column = x[b * 50176 + oy * 896 + ky * 896 + ox * 112 - 752 + l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							acc_3[l] = column * w_0 + acc_3[l];
							column = x[b * 50176 + oy * 896 + ky * 896 + ox * 112 - 736 + l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							acc_4[l] = column * w_0 + acc_4[l];
							column = x[b * 50176 + oy * 896 + ky * 896 + ox * 112 - 720 + l];
							acc_3[l] = column * w_2 + acc_3[l];
							acc_4[l] = column * w_1 + acc_4[l];
							acc_5[l] = column * w_0 + acc_5[l];
							column = x[b * 50176 + oy * 896 + ky * 896 + ox * 112 - 704 + l];
							acc_4[l] = column * w_2 + acc_4[l];
							acc_5[l] = column * w_1 + acc_5[l];
							acc_6[l] = column * w_0 + acc_6[l];
							column = x[b * 50176 + oy * 896 + ky * 896 + ox * 112 - 688 + l];
							acc_5[l] = column * w_2 + acc_5[l];
							acc_6[l] = column * w_1 + acc_6[l];
							column = x[b * 50176 + oy * 896 + ky * 896 + ox * 112 - 672 + l];
							acc_6[l] = column * w_2 + acc_6[l];
						}
					}
					LANES for (int l = 0; l < 16; l++) {
						float slope, below_0, below_1, below_2, below_3;
						slope = w[b * 176 + 16 + l];
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
					acc_0[l] = w[b * 176 + l];
					acc_1[l] = w[b * 176 + l];
					acc_2[l] = w[b * 176 + l];
					acc_3[l] = w[b * 176 + l];
					acc_4[l] = w[b * 176 + l];
					acc_5[l] = w[b * 176 + l];
					acc_6[l] = w[b * 176 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 176 + ky * 48 + 32 + l];
						w_1 = w[b * 176 + ky * 48 + 48 + l];
						w_2 = w[b * 176 + ky * 48 + 64 + l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 128 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 112 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 96 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 80 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 64 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 48 + l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 32 + l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = x[b * 50176 + oy * 896 + ky * 896 - 16 + l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float slope, below_0, below_1, below_2, below_3;
					slope = w[b * 176 + 16 + l];
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

/* 3748864 flops, reads 2250752 bytes, writes 301056, at most 9 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_56x56_24_24_add_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, const float *MIXFACENET_M_C99_RESTRICT r, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {448, 224, 448, 149, 299, 448, 112, 224, 336, 448};
	static const int first_3[10] = {0, 0, 224, 0, 149, 299, 0, 112, 224, 336};
	static const int end_4[10] = {448, 224, 448, 150, 298, 448, 112, 224, 336, 448};
	static const int first_5[10] = {0, 0, 224, 0, 150, 298, 0, 112, 224, 336};
	static const int lanes_6[16] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_7[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, res[16], x2_0[16];
	float x2_1[16], x2_2[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16];
	float sum2_0_2[16], sum2_0_3[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
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
					w_0 = w[k * 32 + 16 + l];
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
					w_0 = w[k * 32 + 32 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
			}
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 112 + k * 2 + 50176];
				x_1 = x[ox * 112 + k * 2 + 50192];
				x_2 = x[ox * 112 + k * 2 + 50208];
				x_3 = x[ox * 112 + k * 2 + 50224];
				x_4 = x[ox * 112 + k * 2 + 50240];
				x_5 = x[ox * 112 + k * 2 + 50256];
				x_6 = x[ox * 112 + k * 2 + 50272];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 272 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 112 + k * 2 + 50177];
				x_1 = x[ox * 112 + k * 2 + 50193];
				x_2 = x[ox * 112 + k * 2 + 50209];
				x_3 = x[ox * 112 + k * 2 + 50225];
				x_4 = x[ox * 112 + k * 2 + 50241];
				x_5 = x[ox * 112 + k * 2 + 50257];
				x_6 = x[ox * 112 + k * 2 + 50273];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 288 + l];
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
				res[l] = r[ox * 112 + l];
				acc_0_0[l] = acc_0_0[l] + res[l];
				res[l] = r[ox * 112 + 16 + l];
				acc_1_0[l] = acc_1_0[l] + res[l];
				res[l] = r[ox * 112 + 32 + l];
				acc_2_0[l] = acc_2_0[l] + res[l];
				res[l] = r[ox * 112 + 48 + l];
				acc_3_0[l] = acc_3_0[l] + res[l];
				y[ox * 168 + l] = acc_0_0[l];
				y[ox * 168 + 24 + l] = acc_1_0[l];
				y[ox * 168 + 48 + l] = acc_2_0[l];
				y[ox * 168 + 72 + l] = acc_3_0[l];
				res[l] = r[ox * 112 + 64 + l];
				acc_4_0[l] = acc_4_0[l] + res[l];
				res[l] = r[ox * 112 + 80 + l];
				acc_5_0[l] = acc_5_0[l] + res[l];
				res[l] = r[ox * 112 + 96 + l];
				acc_6_0[l] = acc_6_0[l] + res[l];
				y[ox * 168 + 96 + l] = acc_4_0[l];
				y[ox * 168 + 120 + l] = acc_5_0[l];
				y[ox * 168 + 144 + l] = acc_6_0[l];
			}
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
					w_0 = w[k * 32 + 416 + l];
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
					w_0 = w[k * 32 + 432 + l];
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
					w_0 = w[k * 32 + 544 + l];
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
					w_0 = w[k * 32 + 560 + l];
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
				bias = w[400 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[400 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[400 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[400 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vloadn(res_0, r + ox * 112 + 50176, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_6);
			vloadn(res_1, r + ox * 112 + 50192, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_7);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 112 + 50208, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_6);
			vloadn(res_1, r + ox * 112 + 50224, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_7);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 112 + 50240, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_6);
			vloadn(res_1, r + ox * 112 + 50256, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_7);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_2[l] = sum2_0_2[l] + gathered_1[l];
			}
			vloadn(res, r + ox * 112 + 50272, 0, 8);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_3[l] = sum2_0_3[l] + res[l];
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

/* 38215936 flops, reads 29657856 bytes, writes 3612672, at most 15 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw2_dw3_5_7_s1_56x56_24_144_prelu_f32__c99_7x1_7(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT slab, float *MIXFACENET_M_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 9, 18, 27, 30, 33, 36, 45, 54, 63};
	static const int end_piece_1[10] = {9, 18, 27, 30, 33, 36, 45, 54, 63, 72};
	static const int end_2[72] = {1, 2, 3, 4, 4, 5, 6, 7, 8, 1, 2, 3, 4, 4, 5, 6,
		7, 8, 1, 2, 3, 4, 4, 5, 6, 7, 8, 1, 4, 6, 2, 4,
		7, 3, 5, 8, 1, 2, 3, 4, 4, 5, 6, 7, 8, 1, 2, 3,
		4, 4, 5, 6, 7, 8, 1, 2, 3, 4, 4, 5, 6, 7, 8, 1,
		2, 3, 4, 4, 5, 6, 7, 8};
	static const int first_3[72] = {0, 1, 2, 3, 4, 4, 5, 6, 7, 0, 1, 2, 3, 4, 4, 5,
		6, 7, 0, 1, 2, 3, 4, 4, 5, 6, 7, 0, 3, 5, 1, 4,
		6, 2, 4, 7, 0, 1, 2, 3, 4, 4, 5, 6, 7, 0, 1, 2,
		3, 4, 4, 5, 6, 7, 0, 1, 2, 3, 4, 4, 5, 6, 7, 0,
		1, 2, 3, 4, 4, 5, 6, 7};
	static const int offset_4[8] = {0, 0, 0, 0, 1, 1, 1, 1};
	static const int offset_5[8] = {0, 224, 448, 672, 1120, 1344, 1568, 1792};
	static const int end_6[72] = {448, 448, 448, 448, 448, 448, 448, 448, 448, 248, 248, 248, 248, 248, 248, 248,
		248, 248, 448, 448, 448, 448, 448, 448, 448, 448, 448, 448, 448, 448, 448, 448,
		448, 448, 448, 448, 136, 136, 136, 136, 136, 136, 136, 136, 136, 248, 248, 248,
		248, 248, 248, 248, 248, 248, 360, 360, 360, 360, 360, 360, 360, 360, 360, 448,
		448, 448, 448, 448, 448, 448, 448, 448};
	static const int first_7[72] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 200, 200, 200, 200, 200, 200, 200, 200, 200, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 88, 88, 88,
		88, 88, 88, 88, 88, 88, 200, 200, 200, 200, 200, 200, 200, 200, 200, 312,
		312, 312, 312, 312, 312, 312, 312, 312};
	static const int end_8[72] = {0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1,
		1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1,
		1, 0, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0,
		0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0,
		0, 0, 0, 1, 1, 1, 1, 1};
	static const int first_9[72] = {0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1,
		1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 1, 0, 0,
		1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0,
		0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0,
		0, 0, 0, 0, 1, 1, 1, 1};
	static const int lanes_10[16] = {0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15};
	static const int end_11[72] = {1, 2, 3, 3, 3, 3, 3, 3, 3, 1, 2, 3, 3, 3, 3, 3,
		3, 3, 1, 2, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 2, 3,
		3, 3, 3, 3, 1, 2, 3, 3, 3, 3, 3, 3, 3, 1, 2, 3,
		3, 3, 3, 3, 3, 3, 1, 2, 3, 3, 3, 3, 3, 3, 3, 1,
		2, 3, 3, 3, 3, 3, 3, 3};
	static const int first_12[72] = {0, 1, 2, 3, 3, 3, 3, 3, 3, 0, 1, 2, 3, 3, 3, 3,
		3, 3, 0, 1, 2, 3, 3, 3, 3, 3, 3, 0, 3, 3, 1, 3,
		3, 2, 3, 3, 0, 1, 2, 3, 3, 3, 3, 3, 3, 0, 1, 2,
		3, 3, 3, 3, 3, 3, 0, 1, 2, 3, 3, 3, 3, 3, 3, 0,
		1, 2, 3, 3, 3, 3, 3, 3};
	static const int end_13[72] = {56, 56, 56, 56, 56, 56, 56, 56, 56, 28, 28, 28, 28, 28, 28, 28,
		28, 28, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56,
		56, 56, 56, 56, 14, 14, 14, 14, 14, 14, 14, 14, 14, 28, 28, 28,
		28, 28, 28, 28, 28, 28, 42, 42, 42, 42, 42, 42, 42, 42, 42, 56,
		56, 56, 56, 56, 56, 56, 56, 56};
	static const int first_14[72] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 28, 28, 28, 28, 28, 28, 28, 28, 28, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 14, 14,
		14, 14, 14, 14, 14, 14, 28, 28, 28, 28, 28, 28, 28, 28, 28, 42,
		42, 42, 42, 42, 42, 42, 42, 42};
	static const int first_row_15[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_16[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_17[72] = {0, 0, 0, 1, 2, 3, 3, 3, 3, 0, 0, 0, 1, 2, 3, 3,
		3, 3, 0, 0, 0, 1, 2, 3, 3, 3, 3, 0, 1, 3, 0, 2,
		3, 0, 3, 3, 0, 0, 0, 1, 2, 3, 3, 3, 3, 0, 0, 0,
		1, 2, 3, 3, 3, 3, 0, 0, 0, 1, 2, 3, 3, 3, 3, 0,
		0, 0, 1, 2, 3, 3, 3, 3};
	static const int first_18[72] = {0, 0, 0, 0, 1, 2, 3, 3, 3, 0, 0, 0, 0, 1, 2, 3,
		3, 3, 0, 0, 0, 0, 1, 2, 3, 3, 3, 0, 0, 3, 0, 1,
		3, 0, 2, 3, 0, 0, 0, 0, 1, 2, 3, 3, 3, 0, 0, 0,
		0, 1, 2, 3, 3, 3, 0, 0, 0, 0, 1, 2, 3, 3, 3, 0,
		0, 0, 0, 1, 2, 3, 3, 3};
	static const int first_row_19[56] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_20[56] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 4, 3};
	static const int end_21[72] = {0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 1,
		2, 3, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 1, 0, 0,
		2, 0, 0, 3, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0,
		0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0,
		0, 0, 0, 0, 0, 1, 2, 3};
	static const int first_22[72] = {0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0,
		1, 2, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0,
		1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0,
		0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0,
		0, 0, 0, 0, 0, 0, 1, 2};
	static const int first_row_23[56] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_24[56] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 6, 5, 4};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, x2_0[16], x2_1[16];
	float x2_2[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sorted_0_0[16], sorted_1_0[16], sorted_2_0[16];
	float sorted_3_0[16], sorted_4_0[16], sorted_5_0[16], sorted_6_0[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	float acc_4[16], acc_5[16], acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = first_7[piece]; ox < end_6[piece]; ox++) {
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
					x_0 = x[offset_4[p] + ox * 168 + k * 4];
					x_1 = x[offset_4[p] + ox * 168 + k * 4 + 24];
					x_2 = x[offset_4[p] + ox * 168 + k * 4 + 48];
					x_3 = x[offset_4[p] + ox * 168 + k * 4 + 72];
					x_4 = x[offset_4[p] + ox * 168 + k * 4 + 96];
					x_5 = x[offset_4[p] + ox * 168 + k * 4 + 120];
					x_6 = x[offset_4[p] + ox * 168 + k * 4 + 144];
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
					x_0 = x[offset_4[p] + ox * 168 + k * 4 + 2];
					x_1 = x[offset_4[p] + ox * 168 + k * 4 + 26];
					x_2 = x[offset_4[p] + ox * 168 + k * 4 + 50];
					x_3 = x[offset_4[p] + ox * 168 + k * 4 + 74];
					x_4 = x[offset_4[p] + ox * 168 + k * 4 + 98];
					x_5 = x[offset_4[p] + ox * 168 + k * 4 + 122];
					x_6 = x[offset_4[p] + ox * 168 + k * 4 + 146];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[offset_5[p] + k * 32 + 48 + l];
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
					slope_0 = w[offset_5[p] + 16 + l];
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
		for (int p = first_9[piece]; p < end_8[piece]; p++) {
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
				for (int k = 0; k < 6; k++) {
					vsplat2(x2_0, x + ox * 168 + k * 4);
					vsplat2(x2_1, x + ox * 168 + k * 4 + 24);
					vsplat2(x2_2, x + ox * 168 + k * 4 + 48);
					vsplat2(x2_3, x + ox * 168 + k * 4 + 72);
					vsplat2(x2_4, x + ox * 168 + k * 4 + 96);
					vsplat2(x2_5, x + ox * 168 + k * 4 + 120);
					vsplat2(x2_6, x + ox * 168 + k * 4 + 144);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[k * 32 + 928 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
					vsplat2(x2_0, x + ox * 168 + k * 4 + 2);
					vsplat2(x2_1, x + ox * 168 + k * 4 + 26);
					vsplat2(x2_2, x + ox * 168 + k * 4 + 50);
					vsplat2(x2_3, x + ox * 168 + k * 4 + 74);
					vsplat2(x2_4, x + ox * 168 + k * 4 + 98);
					vsplat2(x2_5, x + ox * 168 + k * 4 + 122);
					vsplat2(x2_6, x + ox * 168 + k * 4 + 146);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[k * 32 + 944 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
				}
				vperm(sorted_0_0, acc_0_0, acc_0_0, lanes_10);
				vperm(sorted_1_0, acc_1_0, acc_1_0, lanes_10);
				vperm(sorted_2_0, acc_2_0, acc_2_0, lanes_10);
				vperm(sorted_3_0, acc_3_0, acc_3_0, lanes_10);
				vperm(sorted_4_0, acc_4_0, acc_4_0, lanes_10);
				vperm(sorted_5_0, acc_5_0, acc_5_0, lanes_10);
				vperm(sorted_6_0, acc_6_0, acc_6_0, lanes_10);
				LANES for (int l = 0; l < 16; l++) {
					float slope_0, below_0, below_1, below_2, below_3, bias;
					bias = w[896 + l];
					sorted_0_0[l] = sorted_0_0[l] + bias;
					slope_0 = w[912 + l];
					bias = w[896 + l];
					sorted_1_0[l] = sorted_1_0[l] + bias;
					slope_0 = w[912 + l];
					bias = w[896 + l];
					sorted_2_0[l] = sorted_2_0[l] + bias;
					slope_0 = w[912 + l];
					bias = w[896 + l];
					sorted_3_0[l] = sorted_3_0[l] + bias;
					slope_0 = w[912 + l];
					bias = w[896 + l];
					sorted_4_0[l] = sorted_4_0[l] + bias;
					slope_0 = w[912 + l];
					bias = w[896 + l];
					sorted_5_0[l] = sorted_5_0[l] + bias;
					slope_0 = w[912 + l];
					bias = w[896 + l];
					sorted_6_0[l] = sorted_6_0[l] + bias;
					slope_0 = w[912 + l];
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
		for (int b = first_12[piece]; b < end_11[piece]; b++) {
			for (int oy = first_14[piece]; oy < end_13[piece]; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 176 + 2016 + l];
					acc_1[l] = w[b * 176 + 2016 + l];
					acc_2[l] = w[b * 176 + 2016 + l];
					acc_3[l] = w[b * 176 + 2016 + l];
					acc_4[l] = w[b * 176 + 2016 + l];
					acc_5[l] = w[b * 176 + 2016 + l];
					acc_6[l] = w[b * 176 + 2016 + l];
				}
				for (int ky = first_row_15[oy]; ky < end_row_16[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 176 + ky * 48 + 2048 + l];
						w_1 = w[b * 176 + ky * 48 + 2064 + l];
						w_2 = w[b * 176 + ky * 48 + 2080 + l];
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
					slope = w[b * 176 + 2032 + l];
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
						acc_0[l] = w[b * 176 + 2016 + l];
						acc_1[l] = w[b * 176 + 2016 + l];
						acc_2[l] = w[b * 176 + 2016 + l];
						acc_3[l] = w[b * 176 + 2016 + l];
						acc_4[l] = w[b * 176 + 2016 + l];
						acc_5[l] = w[b * 176 + 2016 + l];
						acc_6[l] = w[b * 176 + 2016 + l];
					}
					for (int ky = first_row_15[oy]; ky < end_row_16[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column;
							w_0 = w[b * 176 + ky * 48 + 2048 + l];
							w_1 = w[b * 176 + ky * 48 + 2064 + l];
							w_2 = w[b * 176 + ky * 48 + 2080 + l];
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
						slope = w[b * 176 + 2032 + l];
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
					acc_0[l] = w[b * 176 + 2016 + l];
					acc_1[l] = w[b * 176 + 2016 + l];
					acc_2[l] = w[b * 176 + 2016 + l];
					acc_3[l] = w[b * 176 + 2016 + l];
					acc_4[l] = w[b * 176 + 2016 + l];
					acc_5[l] = w[b * 176 + 2016 + l];
					acc_6[l] = w[b * 176 + 2016 + l];
				}
				for (int ky = first_row_15[oy]; ky < end_row_16[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 176 + ky * 48 + 2048 + l];
						w_1 = w[b * 176 + ky * 48 + 2064 + l];
						w_2 = w[b * 176 + ky * 48 + 2080 + l];
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
					slope = w[b * 176 + 2032 + l];
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
		for (int b = first_18[piece]; b < end_17[piece]; b++) {
			for (int oy = first_14[piece]; oy < end_13[piece]; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 432 + 2544 + l];
					acc_1[l] = w[b * 432 + 2544 + l];
					acc_2[l] = w[b * 432 + 2544 + l];
					acc_3[l] = w[b * 432 + 2544 + l];
					acc_4[l] = w[b * 432 + 2544 + l];
					acc_5[l] = w[b * 432 + 2544 + l];
					acc_6[l] = w[b * 432 + 2544 + l];
				}
				for (int ky = first_row_19[oy]; ky < end_row_20[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 432 + ky * 80 + 2576 + l];
						w_1 = w[b * 432 + ky * 80 + 2592 + l];
						w_2 = w[b * 432 + ky * 80 + 2608 + l];
						w_3 = w[b * 432 + ky * 80 + 2624 + l];
						w_4 = w[b * 432 + ky * 80 + 2640 + l];
						column = slab[oy * 896 + ky * 896 - 1792 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 1776 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 1760 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 896 - 1744 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 896 - 1728 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 1712 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 1696 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 1680 + l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 1664 + l];
						acc_6[l] = column * w_4 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 432 + 2560 + l];
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
					y[b * 50176 + oy * 896 + 150528 + l] = acc_0[l];
					y[b * 50176 + oy * 896 + 150544 + l] = acc_1[l];
					y[b * 50176 + oy * 896 + 150560 + l] = acc_2[l];
					y[b * 50176 + oy * 896 + 150576 + l] = acc_3[l];
					below_0 = vmin(c_0, acc_4[l]);
					below_1 = vmin(c_0, acc_5[l]);
					below_2 = vmin(c_0, acc_6[l]);
					acc_4[l] = vmax(c_0, acc_4[l]);
					acc_5[l] = vmax(c_0, acc_5[l]);
					acc_6[l] = vmax(c_0, acc_6[l]);
					acc_4[l] = below_0 * slope + acc_4[l];
					acc_5[l] = below_1 * slope + acc_5[l];
					acc_6[l] = below_2 * slope + acc_6[l];
					y[b * 50176 + oy * 896 + 150592 + l] = acc_4[l];
					y[b * 50176 + oy * 896 + 150608 + l] = acc_5[l];
					y[b * 50176 + oy * 896 + 150624 + l] = acc_6[l];
				}
				for (int ox = 0; ox < 6; ox++) {
					LANES for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 432 + 2544 + l];
						acc_1[l] = w[b * 432 + 2544 + l];
						acc_2[l] = w[b * 432 + 2544 + l];
						acc_3[l] = w[b * 432 + 2544 + l];
						acc_4[l] = w[b * 432 + 2544 + l];
						acc_5[l] = w[b * 432 + 2544 + l];
						acc_6[l] = w[b * 432 + 2544 + l];
					}
					for (int ky = first_row_19[oy]; ky < end_row_20[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column, w_3, w_4;
							w_0 = w[b * 432 + ky * 80 + 2576 + l];
							w_1 = w[b * 432 + ky * 80 + 2592 + l];
							w_2 = w[b * 432 + ky * 80 + 2608 + l];
							w_3 = w[b * 432 + ky * 80 + 2624 + l];
							w_4 = w[b * 432 + ky * 80 + 2640 + l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 1712 + l];
							acc_0[l] = column * w_0 + acc_0[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 1696 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							acc_1[l] = column * w_0 + acc_1[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 1680 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							acc_2[l] = column * w_0 + acc_2[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 1664 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							acc_3[l] = column * w_0 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 1648 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							acc_4[l] = column * w_0 + acc_4[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 1632 + l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							acc_4[l] = column * w_1 + acc_4[l];
							acc_5[l] = column * w_0 + acc_5[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 1616 + l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_3 + acc_3[l];
							acc_4[l] = column * w_2 + acc_4[l];
							acc_5[l] = column * w_1 + acc_5[l];
							acc_6[l] = column * w_0 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 1600 + l];
							acc_3[l] = column * w_4 + acc_3[l];
							acc_4[l] = column * w_3 + acc_4[l];
							acc_5[l] = column * w_2 + acc_5[l];
							acc_6[l] = column * w_1 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 1584 + l];
							acc_4[l] = column * w_4 + acc_4[l];
							acc_5[l] = column * w_3 + acc_5[l];
							acc_6[l] = column * w_2 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 1568 + l];
							acc_5[l] = column * w_4 + acc_5[l];
							acc_6[l] = column * w_3 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 1552 + l];
							acc_6[l] = column * w_4 + acc_6[l];
						}
					}
					LANES for (int l = 0; l < 16; l++) {
						float below_0, below_1, below_2, below_3, slope;
						slope = w[b * 432 + 2560 + l];
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
						y[b * 50176 + oy * 896 + ox * 112 + 150640 + l] = acc_0[l];
						y[b * 50176 + oy * 896 + ox * 112 + 150656 + l] = acc_1[l];
						y[b * 50176 + oy * 896 + ox * 112 + 150672 + l] = acc_2[l];
						y[b * 50176 + oy * 896 + ox * 112 + 150688 + l] = acc_3[l];
						below_0 = vmin(c_0, acc_4[l]);
						below_1 = vmin(c_0, acc_5[l]);
						below_2 = vmin(c_0, acc_6[l]);
						acc_4[l] = vmax(c_0, acc_4[l]);
						acc_5[l] = vmax(c_0, acc_5[l]);
						acc_6[l] = vmax(c_0, acc_6[l]);
						acc_4[l] = below_0 * slope + acc_4[l];
						acc_5[l] = below_1 * slope + acc_5[l];
						acc_6[l] = below_2 * slope + acc_6[l];
						y[b * 50176 + oy * 896 + ox * 112 + 150704 + l] = acc_4[l];
						y[b * 50176 + oy * 896 + ox * 112 + 150720 + l] = acc_5[l];
						y[b * 50176 + oy * 896 + ox * 112 + 150736 + l] = acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 432 + 2544 + l];
					acc_1[l] = w[b * 432 + 2544 + l];
					acc_2[l] = w[b * 432 + 2544 + l];
					acc_3[l] = w[b * 432 + 2544 + l];
					acc_4[l] = w[b * 432 + 2544 + l];
					acc_5[l] = w[b * 432 + 2544 + l];
					acc_6[l] = w[b * 432 + 2544 + l];
				}
				for (int ky = first_row_19[oy]; ky < end_row_20[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 432 + ky * 80 + 2576 + l];
						w_1 = w[b * 432 + ky * 80 + 2592 + l];
						w_2 = w[b * 432 + ky * 80 + 2608 + l];
						w_3 = w[b * 432 + ky * 80 + 2624 + l];
						w_4 = w[b * 432 + ky * 80 + 2640 + l];
						column = slab[oy * 896 + ky * 896 - 1040 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 896 + ky * 896 - 1024 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 896 + ky * 896 - 1008 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 992 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 976 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 896 - 960 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 896 - 944 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 928 + l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 912 + l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 432 + 2560 + l];
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
					y[b * 50176 + oy * 896 + 151312 + l] = acc_0[l];
					y[b * 50176 + oy * 896 + 151328 + l] = acc_1[l];
					y[b * 50176 + oy * 896 + 151344 + l] = acc_2[l];
					y[b * 50176 + oy * 896 + 151360 + l] = acc_3[l];
					below_0 = vmin(c_0, acc_4[l]);
					below_1 = vmin(c_0, acc_5[l]);
					below_2 = vmin(c_0, acc_6[l]);
					acc_4[l] = vmax(c_0, acc_4[l]);
					acc_5[l] = vmax(c_0, acc_5[l]);
					acc_6[l] = vmax(c_0, acc_6[l]);
					acc_4[l] = below_0 * slope + acc_4[l];
					acc_5[l] = below_1 * slope + acc_5[l];
					acc_6[l] = below_2 * slope + acc_6[l];
					y[b * 50176 + oy * 896 + 151376 + l] = acc_4[l];
					y[b * 50176 + oy * 896 + 151392 + l] = acc_5[l];
					y[b * 50176 + oy * 896 + 151408 + l] = acc_6[l];
				}
			}
		}
		for (int b = first_22[piece]; b < end_21[piece]; b++) {
			for (int oy = first_14[piece]; oy < end_13[piece]; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 816 + 3840 + l];
					acc_1[l] = w[b * 816 + 3840 + l];
					acc_2[l] = w[b * 816 + 3840 + l];
					acc_3[l] = w[b * 816 + 3840 + l];
					acc_4[l] = w[b * 816 + 3840 + l];
					acc_5[l] = w[b * 816 + 3840 + l];
					acc_6[l] = w[b * 816 + 3840 + l];
				}
				for (int ky = first_row_23[oy]; ky < end_row_24[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 816 + ky * 112 + 3872 + l];
						w_1 = w[b * 816 + ky * 112 + 3888 + l];
						w_2 = w[b * 816 + ky * 112 + 3904 + l];
						w_3 = w[b * 816 + ky * 112 + 3920 + l];
						w_4 = w[b * 816 + ky * 112 + 3936 + l];
						w_5 = w[b * 816 + ky * 112 + 3952 + l];
						w_6 = w[b * 816 + ky * 112 + 3968 + l];
						column = slab[oy * 896 + ky * 896 - 2688 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 2672 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 896 - 2656 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 896 - 2640 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 2624 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 2608 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 2592 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 2576 + l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 2560 + l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_5 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 2544 + l];
						acc_6[l] = column * w_6 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 816 + 3856 + l];
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
					y[b * 50176 + oy * 896 + 301056 + l] = acc_0[l];
					y[b * 50176 + oy * 896 + 301072 + l] = acc_1[l];
					y[b * 50176 + oy * 896 + 301088 + l] = acc_2[l];
					y[b * 50176 + oy * 896 + 301104 + l] = acc_3[l];
					below_0 = vmin(c_0, acc_4[l]);
					below_1 = vmin(c_0, acc_5[l]);
					below_2 = vmin(c_0, acc_6[l]);
					acc_4[l] = vmax(c_0, acc_4[l]);
					acc_5[l] = vmax(c_0, acc_5[l]);
					acc_6[l] = vmax(c_0, acc_6[l]);
					acc_4[l] = below_0 * slope + acc_4[l];
					acc_5[l] = below_1 * slope + acc_5[l];
					acc_6[l] = below_2 * slope + acc_6[l];
					y[b * 50176 + oy * 896 + 301120 + l] = acc_4[l];
					y[b * 50176 + oy * 896 + 301136 + l] = acc_5[l];
					y[b * 50176 + oy * 896 + 301152 + l] = acc_6[l];
				}
				for (int ox = 0; ox < 6; ox++) {
					LANES for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 816 + 3840 + l];
						acc_1[l] = w[b * 816 + 3840 + l];
						acc_2[l] = w[b * 816 + 3840 + l];
						acc_3[l] = w[b * 816 + 3840 + l];
						acc_4[l] = w[b * 816 + 3840 + l];
						acc_5[l] = w[b * 816 + 3840 + l];
						acc_6[l] = w[b * 816 + 3840 + l];
					}
					for (int ky = first_row_23[oy]; ky < end_row_24[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
							w_0 = w[b * 816 + ky * 112 + 3872 + l];
							w_1 = w[b * 816 + ky * 112 + 3888 + l];
							w_2 = w[b * 816 + ky * 112 + 3904 + l];
							w_3 = w[b * 816 + ky * 112 + 3920 + l];
							w_4 = w[b * 816 + ky * 112 + 3936 + l];
							w_5 = w[b * 816 + ky * 112 + 3952 + l];
							w_6 = w[b * 816 + ky * 112 + 3968 + l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2624 + l];
							acc_0[l] = column * w_0 + acc_0[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2608 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							acc_1[l] = column * w_0 + acc_1[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2592 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							acc_2[l] = column * w_0 + acc_2[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2576 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							acc_3[l] = column * w_0 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2560 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							acc_4[l] = column * w_0 + acc_4[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2544 + l];
							acc_0[l] = column * w_5 + acc_0[l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							acc_4[l] = column * w_1 + acc_4[l];
							acc_5[l] = column * w_0 + acc_5[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2528 + l];
							acc_0[l] = column * w_6 + acc_0[l];
							acc_1[l] = column * w_5 + acc_1[l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_3 + acc_3[l];
							acc_4[l] = column * w_2 + acc_4[l];
							acc_5[l] = column * w_1 + acc_5[l];
							acc_6[l] = column * w_0 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2512 + l];
							acc_1[l] = column * w_6 + acc_1[l];
							acc_2[l] = column * w_5 + acc_2[l];
							acc_3[l] = column * w_4 + acc_3[l];
							acc_4[l] = column * w_3 + acc_4[l];
							acc_5[l] = column * w_2 + acc_5[l];
							acc_6[l] = column * w_1 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2496 + l];
							acc_2[l] = column * w_6 + acc_2[l];
							acc_3[l] = column * w_5 + acc_3[l];
							acc_4[l] = column * w_4 + acc_4[l];
							acc_5[l] = column * w_3 + acc_5[l];
							acc_6[l] = column * w_2 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2480 + l];
							acc_3[l] = column * w_6 + acc_3[l];
							acc_4[l] = column * w_5 + acc_4[l];
							acc_5[l] = column * w_4 + acc_5[l];
							acc_6[l] = column * w_3 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2464 + l];
							acc_4[l] = column * w_6 + acc_4[l];
							acc_5[l] = column * w_5 + acc_5[l];
							acc_6[l] = column * w_4 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2448 + l];
							acc_5[l] = column * w_6 + acc_5[l];
							acc_6[l] = column * w_5 + acc_6[l];
							column = slab[oy * 896 + ky * 896 + ox * 112 - 2432 + l];
							acc_6[l] = column * w_6 + acc_6[l];
						}
					}
					LANES for (int l = 0; l < 16; l++) {
						float below_0, below_1, below_2, below_3, slope;
						slope = w[b * 816 + 3856 + l];
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
						y[b * 50176 + oy * 896 + ox * 112 + 301168 + l] = acc_0[l];
						y[b * 50176 + oy * 896 + ox * 112 + 301184 + l] = acc_1[l];
						y[b * 50176 + oy * 896 + ox * 112 + 301200 + l] = acc_2[l];
						y[b * 50176 + oy * 896 + ox * 112 + 301216 + l] = acc_3[l];
						below_0 = vmin(c_0, acc_4[l]);
						below_1 = vmin(c_0, acc_5[l]);
						below_2 = vmin(c_0, acc_6[l]);
						acc_4[l] = vmax(c_0, acc_4[l]);
						acc_5[l] = vmax(c_0, acc_5[l]);
						acc_6[l] = vmax(c_0, acc_6[l]);
						acc_4[l] = below_0 * slope + acc_4[l];
						acc_5[l] = below_1 * slope + acc_5[l];
						acc_6[l] = below_2 * slope + acc_6[l];
						y[b * 50176 + oy * 896 + ox * 112 + 301232 + l] = acc_4[l];
						y[b * 50176 + oy * 896 + ox * 112 + 301248 + l] = acc_5[l];
						y[b * 50176 + oy * 896 + ox * 112 + 301264 + l] = acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 816 + 3840 + l];
					acc_1[l] = w[b * 816 + 3840 + l];
					acc_2[l] = w[b * 816 + 3840 + l];
					acc_3[l] = w[b * 816 + 3840 + l];
					acc_4[l] = w[b * 816 + 3840 + l];
					acc_5[l] = w[b * 816 + 3840 + l];
					acc_6[l] = w[b * 816 + 3840 + l];
				}
				for (int ky = first_row_23[oy]; ky < end_row_24[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 816 + ky * 112 + 3872 + l];
						w_1 = w[b * 816 + ky * 112 + 3888 + l];
						w_2 = w[b * 816 + ky * 112 + 3904 + l];
						w_3 = w[b * 816 + ky * 112 + 3920 + l];
						w_4 = w[b * 816 + ky * 112 + 3936 + l];
						w_5 = w[b * 816 + ky * 112 + 3952 + l];
						w_6 = w[b * 816 + ky * 112 + 3968 + l];
						column = slab[oy * 896 + ky * 896 - 1952 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 896 + ky * 896 - 1936 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 896 + ky * 896 - 1920 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 1904 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 1888 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 896 + ky * 896 - 1872 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 896 + ky * 896 - 1856 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 1840 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 1824 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 896 + ky * 896 - 1808 + l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
					}
				}
				LANES for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 816 + 3856 + l];
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
					y[b * 50176 + oy * 896 + 301840 + l] = acc_0[l];
					y[b * 50176 + oy * 896 + 301856 + l] = acc_1[l];
					y[b * 50176 + oy * 896 + 301872 + l] = acc_2[l];
					y[b * 50176 + oy * 896 + 301888 + l] = acc_3[l];
					below_0 = vmin(c_0, acc_4[l]);
					below_1 = vmin(c_0, acc_5[l]);
					below_2 = vmin(c_0, acc_6[l]);
					acc_4[l] = vmax(c_0, acc_4[l]);
					acc_5[l] = vmax(c_0, acc_5[l]);
					acc_6[l] = vmax(c_0, acc_6[l]);
					acc_4[l] = below_0 * slope + acc_4[l];
					acc_5[l] = below_1 * slope + acc_5[l];
					acc_6[l] = below_2 * slope + acc_6[l];
					y[b * 50176 + oy * 896 + 301904 + l] = acc_4[l];
					y[b * 50176 + oy * 896 + 301920 + l] = acc_5[l];
					y[b * 50176 + oy * 896 + 301936 + l] = acc_6[l];
				}
			}
		}
	}
}

/* 14450688 flops, reads 6336512 bytes, writes 401408, at most 9 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw2_56x56_144_32_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {448, 224, 448, 149, 299, 448, 112, 224, 336, 448};
	static const int first_3[10] = {0, 0, 224, 0, 149, 299, 0, 112, 224, 336};
	static const int end_4[10] = {448, 224, 448, 150, 298, 448, 112, 224, 336, 448};
	static const int first_5[10] = {0, 0, 224, 0, 150, 298, 0, 112, 224, 336};
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6;
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
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
					x_0 = x[ox * 112 + kb * 50176 + k * 2];
					x_1 = x[ox * 112 + kb * 50176 + k * 2 + 16];
					x_2 = x[ox * 112 + kb * 50176 + k * 2 + 32];
					x_3 = x[ox * 112 + kb * 50176 + k * 2 + 48];
					x_4 = x[ox * 112 + kb * 50176 + k * 2 + 64];
					x_5 = x[ox * 112 + kb * 50176 + k * 2 + 80];
					x_6 = x[ox * 112 + kb * 50176 + k * 2 + 96];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 256 + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + kb * 50176 + k * 2 + 1];
					x_1 = x[ox * 112 + kb * 50176 + k * 2 + 17];
					x_2 = x[ox * 112 + kb * 50176 + k * 2 + 33];
					x_3 = x[ox * 112 + kb * 50176 + k * 2 + 49];
					x_4 = x[ox * 112 + kb * 50176 + k * 2 + 65];
					x_5 = x[ox * 112 + kb * 50176 + k * 2 + 81];
					x_6 = x[ox * 112 + kb * 50176 + k * 2 + 97];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 256 + k * 32 + 32 + l];
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
				x_0 = x[ox * 112 + k * 2 + 200704];
				x_1 = x[ox * 112 + k * 2 + 200720];
				x_2 = x[ox * 112 + k * 2 + 200736];
				x_3 = x[ox * 112 + k * 2 + 200752];
				x_4 = x[ox * 112 + k * 2 + 200768];
				x_5 = x[ox * 112 + k * 2 + 200784];
				x_6 = x[ox * 112 + k * 2 + 200800];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 1040 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 112 + k * 2 + 200705];
				x_1 = x[ox * 112 + k * 2 + 200721];
				x_2 = x[ox * 112 + k * 2 + 200737];
				x_3 = x[ox * 112 + k * 2 + 200753];
				x_4 = x[ox * 112 + k * 2 + 200769];
				x_5 = x[ox * 112 + k * 2 + 200785];
				x_6 = x[ox * 112 + k * 2 + 200801];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 1056 + l];
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
				y[ox * 224 + l] = acc_0_0[l];
				y[ox * 224 + 32 + l] = acc_1_0[l];
				y[ox * 224 + 64 + l] = acc_2_0[l];
				y[ox * 224 + 96 + l] = acc_3_0[l];
				y[ox * 224 + 128 + l] = acc_4_0[l];
				y[ox * 224 + 160 + l] = acc_5_0[l];
				y[ox * 224 + 192 + l] = acc_6_0[l];
			}
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[1168 + l];
				acc_1_0[l] = w[1168 + l];
				acc_2_0[l] = w[1168 + l];
				acc_3_0[l] = w[1168 + l];
				acc_4_0[l] = w[1168 + l];
				acc_5_0[l] = w[1168 + l];
				acc_6_0[l] = w[1168 + l];
			}
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 112 + k * 2 + 200712];
				x_1 = x[ox * 112 + k * 2 + 200728];
				x_2 = x[ox * 112 + k * 2 + 200744];
				x_3 = x[ox * 112 + k * 2 + 200760];
				x_4 = x[ox * 112 + k * 2 + 200776];
				x_5 = x[ox * 112 + k * 2 + 200792];
				x_6 = x[ox * 112 + k * 2 + 200808];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 1184 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 112 + k * 2 + 200713];
				x_1 = x[ox * 112 + k * 2 + 200729];
				x_2 = x[ox * 112 + k * 2 + 200745];
				x_3 = x[ox * 112 + k * 2 + 200761];
				x_4 = x[ox * 112 + k * 2 + 200777];
				x_5 = x[ox * 112 + k * 2 + 200793];
				x_6 = x[ox * 112 + k * 2 + 200809];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[k * 32 + 1200 + l];
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
					x_0 = x[ox * 112 + kb * 50176 + k * 2 + 250880];
					x_1 = x[ox * 112 + kb * 50176 + k * 2 + 250896];
					x_2 = x[ox * 112 + kb * 50176 + k * 2 + 250912];
					x_3 = x[ox * 112 + kb * 50176 + k * 2 + 250928];
					x_4 = x[ox * 112 + kb * 50176 + k * 2 + 250944];
					x_5 = x[ox * 112 + kb * 50176 + k * 2 + 250960];
					x_6 = x[ox * 112 + kb * 50176 + k * 2 + 250976];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 256 + k * 32 + 1312 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + kb * 50176 + k * 2 + 250881];
					x_1 = x[ox * 112 + kb * 50176 + k * 2 + 250897];
					x_2 = x[ox * 112 + kb * 50176 + k * 2 + 250913];
					x_3 = x[ox * 112 + kb * 50176 + k * 2 + 250929];
					x_4 = x[ox * 112 + kb * 50176 + k * 2 + 250945];
					x_5 = x[ox * 112 + kb * 50176 + k * 2 + 250961];
					x_6 = x[ox * 112 + kb * 50176 + k * 2 + 250977];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 256 + k * 32 + 1328 + l];
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
				y[ox * 224 + 16 + l] = acc_0_0[l];
				y[ox * 224 + 48 + l] = acc_1_0[l];
				y[ox * 224 + 80 + l] = acc_2_0[l];
				y[ox * 224 + 112 + l] = acc_3_0[l];
				y[ox * 224 + 144 + l] = acc_4_0[l];
				y[ox * 224 + 176 + l] = acc_5_0[l];
				y[ox * 224 + 208 + l] = acc_6_0[l];
			}
		}
	}
}

/* 17332992 flops, reads 12701184 bytes, writes 2408448, at most 12 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw2_dw3_s1_56x56_32_96_prelu_f32__c99_7x1_7(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT slab, float *MIXFACENET_M_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 6, 12, 0, 2, 4, 18, 24, 30, 36};
	static const int end_piece_1[10] = {6, 12, 18, 2, 4, 6, 24, 30, 36, 42};
	static const int end_2[42] = {1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4,
		5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2,
		3, 4, 5, 6, 1, 2, 3, 4, 5, 6};
	static const int first_3[42] = {0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 0, 1, 2, 3,
		4, 5, 0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 0, 1,
		2, 3, 4, 5, 0, 1, 2, 3, 4, 5};
	static const int offset_4[6] = {0, 0, 0, 16, 16, 16};
	static const int end_5[42] = {448, 448, 448, 448, 448, 448, 232, 232, 232, 232, 232, 232, 448, 448, 448, 448,
		448, 448, 120, 120, 120, 120, 120, 120, 232, 232, 232, 232, 232, 232, 344, 344,
		344, 344, 344, 344, 448, 448, 448, 448, 448, 448};
	static const int first_6[42] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 216, 216, 216, 216,
		216, 216, 0, 0, 0, 0, 0, 0, 104, 104, 104, 104, 104, 104, 216, 216,
		216, 216, 216, 216, 328, 328, 328, 328, 328, 328};
	static const int end_7[42] = {56, 56, 56, 56, 56, 56, 28, 28, 28, 28, 28, 28, 56, 56, 56, 56,
		56, 56, 14, 14, 14, 14, 14, 14, 28, 28, 28, 28, 28, 28, 42, 42,
		42, 42, 42, 42, 56, 56, 56, 56, 56, 56};
	static const int first_8[42] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 28, 28, 28,
		28, 28, 0, 0, 0, 0, 0, 0, 14, 14, 14, 14, 14, 14, 28, 28,
		28, 28, 28, 28, 42, 42, 42, 42, 42, 42};
	static const int first_row_9[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_10[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 2};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, acc_0[16], acc_1[16];
	float acc_2[16], acc_3[16], acc_4[16], acc_5[16], acc_6[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = first_6[piece]; ox < end_5[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 288 + l];
					acc_1_0[l] = w[p * 288 + l];
					acc_2_0[l] = w[p * 288 + l];
					acc_3_0[l] = w[p * 288 + l];
					acc_4_0[l] = w[p * 288 + l];
					acc_5_0[l] = w[p * 288 + l];
					acc_6_0[l] = w[p * 288 + l];
				}
				for (int k = 0; k < 8; k++) {
					x_0 = x[offset_4[p] + ox * 224 + k * 2];
					x_1 = x[offset_4[p] + ox * 224 + k * 2 + 32];
					x_2 = x[offset_4[p] + ox * 224 + k * 2 + 64];
					x_3 = x[offset_4[p] + ox * 224 + k * 2 + 96];
					x_4 = x[offset_4[p] + ox * 224 + k * 2 + 128];
					x_5 = x[offset_4[p] + ox * 224 + k * 2 + 160];
					x_6 = x[offset_4[p] + ox * 224 + k * 2 + 192];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 288 + k * 32 + 32 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[offset_4[p] + ox * 224 + k * 2 + 1];
					x_1 = x[offset_4[p] + ox * 224 + k * 2 + 33];
					x_2 = x[offset_4[p] + ox * 224 + k * 2 + 65];
					x_3 = x[offset_4[p] + ox * 224 + k * 2 + 97];
					x_4 = x[offset_4[p] + ox * 224 + k * 2 + 129];
					x_5 = x[offset_4[p] + ox * 224 + k * 2 + 161];
					x_6 = x[offset_4[p] + ox * 224 + k * 2 + 193];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 288 + k * 32 + 48 + l];
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
					slope_0 = w[p * 288 + 16 + l];
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
		for (int b = first_3[piece]; b < end_2[piece]; b++) {
			for (int oy = first_8[piece]; oy < end_7[piece]; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 176 + 1728 + l];
					acc_1[l] = w[b * 176 + 1728 + l];
					acc_2[l] = w[b * 176 + 1728 + l];
					acc_3[l] = w[b * 176 + 1728 + l];
					acc_4[l] = w[b * 176 + 1728 + l];
					acc_5[l] = w[b * 176 + 1728 + l];
					acc_6[l] = w[b * 176 + 1728 + l];
				}
				for (int ky = first_row_9[oy]; ky < end_row_10[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 176 + ky * 48 + 1760 + l];
						w_1 = w[b * 176 + ky * 48 + 1776 + l];
						w_2 = w[b * 176 + ky * 48 + 1792 + l];
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
					slope = w[b * 176 + 1744 + l];
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
						acc_0[l] = w[b * 176 + 1728 + l];
						acc_1[l] = w[b * 176 + 1728 + l];
						acc_2[l] = w[b * 176 + 1728 + l];
						acc_3[l] = w[b * 176 + 1728 + l];
						acc_4[l] = w[b * 176 + 1728 + l];
						acc_5[l] = w[b * 176 + 1728 + l];
						acc_6[l] = w[b * 176 + 1728 + l];
					}
					for (int ky = first_row_9[oy]; ky < end_row_10[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column;
							w_0 = w[b * 176 + ky * 48 + 1760 + l];
							w_1 = w[b * 176 + ky * 48 + 1776 + l];
							w_2 = w[b * 176 + ky * 48 + 1792 + l];
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
						slope = w[b * 176 + 1744 + l];
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
					acc_0[l] = w[b * 176 + 1728 + l];
					acc_1[l] = w[b * 176 + 1728 + l];
					acc_2[l] = w[b * 176 + 1728 + l];
					acc_3[l] = w[b * 176 + 1728 + l];
					acc_4[l] = w[b * 176 + 1728 + l];
					acc_5[l] = w[b * 176 + 1728 + l];
					acc_6[l] = w[b * 176 + 1728 + l];
				}
				for (int ky = first_row_9[oy]; ky < end_row_10[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 176 + ky * 48 + 1760 + l];
						w_1 = w[b * 176 + ky * 48 + 1776 + l];
						w_2 = w[b * 176 + ky * 48 + 1792 + l];
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
					slope = w[b * 176 + 1744 + l];
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

/* 9734144 flops, reads 4759552 bytes, writes 401408, at most 9 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw2_56x56_96_32_add_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float * y, const float * r, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {448, 224, 448, 149, 298, 448, 112, 224, 336, 448};
	static const int first_3[10] = {0, 0, 224, 0, 149, 298, 0, 112, 224, 336};
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6;
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = 0; p < 2; p++) {
			for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 784 + l];
					acc_1_0[l] = w[p * 784 + l];
					acc_2_0[l] = w[p * 784 + l];
					acc_3_0[l] = w[p * 784 + l];
					acc_4_0[l] = w[p * 784 + l];
					acc_5_0[l] = w[p * 784 + l];
					acc_6_0[l] = w[p * 784 + l];
				}
				for (int kb = 0; kb < 3; kb++) {
					for (int k = 0; k < 8; k++) {
						x_0 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2];
						x_1 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 16];
						x_2 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 32];
						x_3 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 48];
						x_4 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 64];
						x_5 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 80];
						x_6 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 96];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = w[p * 784 + kb * 256 + k * 32 + 16 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
						x_0 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 1];
						x_1 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 17];
						x_2 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 33];
						x_3 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 49];
						x_4 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 65];
						x_5 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 81];
						x_6 = x[p * 150528 + ox * 112 + kb * 50176 + k * 2 + 97];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = w[p * 784 + kb * 256 + k * 32 + 32 + l];
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
					res = r[p * 16 + ox * 224 + l];
					acc_0_0[l] = acc_0_0[l] + res;
					res = r[p * 16 + ox * 224 + 32 + l];
					acc_1_0[l] = acc_1_0[l] + res;
					res = r[p * 16 + ox * 224 + 64 + l];
					acc_2_0[l] = acc_2_0[l] + res;
					res = r[p * 16 + ox * 224 + 96 + l];
					acc_3_0[l] = acc_3_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 224 + l] = acc_0_0[l];
					y[p * 16 + ox * 224 + 32 + l] = acc_1_0[l];
					y[p * 16 + ox * 224 + 64 + l] = acc_2_0[l];
					y[p * 16 + ox * 224 + 96 + l] = acc_3_0[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					float res;
					res = r[p * 16 + ox * 224 + 128 + l];
					acc_4_0[l] = acc_4_0[l] + res;
					res = r[p * 16 + ox * 224 + 160 + l];
					acc_5_0[l] = acc_5_0[l] + res;
					res = r[p * 16 + ox * 224 + 192 + l];
					acc_6_0[l] = acc_6_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 224 + 128 + l] = acc_4_0[l];
					y[p * 16 + ox * 224 + 160 + l] = acc_5_0[l];
					y[p * 16 + ox * 224 + 192 + l] = acc_6_0[l];
				}
			}
		}
	}
}

/* 63031680 flops, reads 31066752 bytes, writes 3011328, at most 24 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_dw3_5_7_9_s2_28x28_32_192_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT slab, float *MIXFACENET_M_C99_RESTRICT y, float *MIXFACENET_M_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 12, 18, 24, 28, 32, 36, 39, 42, 5};
	static const int end_piece_1[10] = {12, 18, 24, 28, 32, 36, 39, 42, 45, 8};
	static const int end_2[45] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 3, 5, 9,
		10, 12, 2, 4, 6, 7, 8, 11, 1, 4, 7, 10, 2, 5, 8, 11,
		3, 6, 9, 12, 3, 9, 10, 1, 4, 11, 2, 5, 12};
	static const int first_3[45] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 2, 4, 8,
		9, 11, 1, 3, 5, 6, 7, 10, 0, 3, 6, 9, 1, 4, 7, 10,
		2, 5, 8, 11, 2, 8, 9, 0, 3, 10, 1, 4, 11};
	static const int end_4[45] = {1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3,
		3, 3, 2, 3, 3, 3, 3, 3, 1, 3, 3, 3, 2, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 2, 3, 3};
	static const int first_5[45] = {0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 2, 3, 3,
		3, 3, 1, 3, 3, 3, 3, 3, 0, 3, 3, 3, 1, 3, 3, 3,
		2, 3, 3, 3, 2, 3, 3, 0, 3, 3, 1, 3, 3};
	static const int first_row_6[28] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_7[28] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int end_8[45] = {0, 0, 0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 0, 0, 2, 3,
		3, 3, 0, 1, 3, 3, 3, 3, 0, 1, 3, 3, 0, 2, 3, 3,
		0, 3, 3, 3, 0, 3, 3, 0, 1, 3, 0, 2, 3};
	static const int first_9[45] = {0, 0, 0, 0, 1, 2, 3, 3, 3, 3, 3, 3, 0, 0, 1, 3,
		3, 3, 0, 0, 2, 3, 3, 3, 0, 0, 3, 3, 0, 1, 3, 3,
		0, 2, 3, 3, 0, 3, 3, 0, 0, 3, 0, 1, 3};
	static const int first_row_10[28] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[28] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4};
	static const int end_12[45] = {0, 0, 0, 0, 0, 0, 1, 2, 3, 3, 3, 3, 0, 0, 0, 3,
		3, 3, 0, 0, 0, 1, 2, 3, 0, 0, 1, 3, 0, 0, 2, 3,
		0, 0, 3, 3, 0, 3, 3, 0, 0, 3, 0, 0, 3};
	static const int first_13[45] = {0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 3, 3, 0, 0, 0, 2,
		3, 3, 0, 0, 0, 0, 1, 3, 0, 0, 0, 3, 0, 0, 1, 3,
		0, 0, 2, 3, 0, 2, 3, 0, 0, 3, 0, 0, 3};
	static const int first_row_14[28] = {3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_15[28] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 5};
	static const int end_16[45] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0,
		1, 3, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2,
		0, 0, 0, 3, 0, 0, 1, 0, 0, 2, 0, 0, 3};
	static const int first_17[45] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0,
		0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1,
		0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 2};
	static const int first_row_18[28] = {4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_19[28] = {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
		9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 6};
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
					acc_0_0[l] = w[p * 528 + l];
					acc_1_0[l] = w[p * 528 + l];
					acc_2_0[l] = w[p * 528 + l];
					acc_3_0[l] = w[p * 528 + l];
					acc_4_0[l] = w[p * 528 + l];
					acc_5_0[l] = w[p * 528 + l];
					acc_6_0[l] = w[p * 528 + l];
				}
				for (int k = 0; k < 16; k++) {
					x_0 = x[ox * 224 + k * 2];
					x_1 = x[ox * 224 + k * 2 + 32];
					x_2 = x[ox * 224 + k * 2 + 64];
					x_3 = x[ox * 224 + k * 2 + 96];
					x_4 = x[ox * 224 + k * 2 + 128];
					x_5 = x[ox * 224 + k * 2 + 160];
					x_6 = x[ox * 224 + k * 2 + 192];
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
					x_0 = x[ox * 224 + k * 2 + 1];
					x_1 = x[ox * 224 + k * 2 + 33];
					x_2 = x[ox * 224 + k * 2 + 65];
					x_3 = x[ox * 224 + k * 2 + 97];
					x_4 = x[ox * 224 + k * 2 + 129];
					x_5 = x[ox * 224 + k * 2 + 161];
					x_6 = x[ox * 224 + k * 2 + 193];
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
		for (int b = first_5[piece]; b < end_4[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 6336 + l];
					acc_1[l] = w[b * 160 + 6336 + l];
					acc_2[l] = w[b * 160 + 6336 + l];
					acc_3[l] = w[b * 160 + 6336 + l];
					acc_4[l] = w[b * 160 + 6336 + l];
					acc_5[l] = w[b * 160 + 6336 + l];
					acc_6[l] = w[b * 160 + 6336 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 6352 + l];
						w_1 = w[b * 160 + ky * 48 + 6368 + l];
						w_2 = w[b * 160 + ky * 48 + 6384 + l];
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
						acc_0[l] = w[b * 160 + 6336 + l];
						acc_1[l] = w[b * 160 + 6336 + l];
						acc_2[l] = w[b * 160 + 6336 + l];
						acc_3[l] = w[b * 160 + 6336 + l];
						acc_4[l] = w[b * 160 + 6336 + l];
						acc_5[l] = w[b * 160 + 6336 + l];
						acc_6[l] = w[b * 160 + 6336 + l];
					}
					for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column;
							w_0 = w[b * 160 + ky * 48 + 6352 + l];
							w_1 = w[b * 160 + ky * 48 + 6368 + l];
							w_2 = w[b * 160 + ky * 48 + 6384 + l];
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
					acc_0[l] = w[b * 416 + 6816 + l];
					acc_1[l] = w[b * 416 + 6816 + l];
					acc_2[l] = w[b * 416 + 6816 + l];
					acc_3[l] = w[b * 416 + 6816 + l];
					acc_4[l] = w[b * 416 + 6816 + l];
					acc_5[l] = w[b * 416 + 6816 + l];
					acc_6[l] = w[b * 416 + 6816 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 6832 + l];
						w_1 = w[b * 416 + ky * 80 + 6848 + l];
						w_2 = w[b * 416 + ky * 80 + 6864 + l];
						w_3 = w[b * 416 + ky * 80 + 6880 + l];
						w_4 = w[b * 416 + ky * 80 + 6896 + l];
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
					y[b * 12544 + oy * 448 + 37632 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 37648 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 37664 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 37680 + l] = acc_3[l];
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
					y[b * 12544 + oy * 448 + 37696 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 37712 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 37728 + l] = acc_6[l];
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
						acc_0[l] = w[b * 416 + 6816 + l];
						acc_1[l] = w[b * 416 + 6816 + l];
						acc_2[l] = w[b * 416 + 6816 + l];
						acc_3[l] = w[b * 416 + 6816 + l];
						acc_4[l] = w[b * 416 + 6816 + l];
						acc_5[l] = w[b * 416 + 6816 + l];
						acc_6[l] = w[b * 416 + 6816 + l];
					}
					for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column, w_3, w_4;
							w_0 = w[b * 416 + ky * 80 + 6832 + l];
							w_1 = w[b * 416 + ky * 80 + 6848 + l];
							w_2 = w[b * 416 + ky * 80 + 6864 + l];
							w_3 = w[b * 416 + ky * 80 + 6880 + l];
							w_4 = w[b * 416 + ky * 80 + 6896 + l];
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
						y[b * 12544 + oy * 448 + ox * 112 + 37744 + l] = acc_0[l];
						y[b * 12544 + oy * 448 + ox * 112 + 37760 + l] = acc_1[l];
						y[b * 12544 + oy * 448 + ox * 112 + 37776 + l] = acc_2[l];
						y[b * 12544 + oy * 448 + ox * 112 + 37792 + l] = acc_3[l];
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
						y[b * 12544 + oy * 448 + ox * 112 + 37808 + l] = acc_4[l];
						y[b * 12544 + oy * 448 + ox * 112 + 37824 + l] = acc_5[l];
						y[b * 12544 + oy * 448 + ox * 112 + 37840 + l] = acc_6[l];
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
					acc_0[l] = w[b * 416 + 6816 + l];
					acc_1[l] = w[b * 416 + 6816 + l];
					acc_2[l] = w[b * 416 + 6816 + l];
					acc_3[l] = w[b * 416 + 6816 + l];
					acc_4[l] = w[b * 416 + 6816 + l];
					acc_5[l] = w[b * 416 + 6816 + l];
					acc_6[l] = w[b * 416 + 6816 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 6832 + l];
						w_1 = w[b * 416 + ky * 80 + 6848 + l];
						w_2 = w[b * 416 + ky * 80 + 6864 + l];
						w_3 = w[b * 416 + ky * 80 + 6880 + l];
						w_4 = w[b * 416 + ky * 80 + 6896 + l];
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
					y[b * 12544 + oy * 448 + 37968 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 37984 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 38000 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 38016 + l] = acc_3[l];
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
					y[b * 12544 + oy * 448 + 38032 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 38048 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 38064 + l] = acc_6[l];
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
			for (int oy = 0; oy < 28; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 8064 + l];
					acc_1[l] = w[b * 800 + 8064 + l];
					acc_2[l] = w[b * 800 + 8064 + l];
					acc_3[l] = w[b * 800 + 8064 + l];
					acc_4[l] = w[b * 800 + 8064 + l];
					acc_5[l] = w[b * 800 + 8064 + l];
					acc_6[l] = w[b * 800 + 8064 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 8080 + l];
						w_1 = w[b * 800 + ky * 112 + 8096 + l];
						w_2 = w[b * 800 + ky * 112 + 8112 + l];
						w_3 = w[b * 800 + ky * 112 + 8128 + l];
						w_4 = w[b * 800 + ky * 112 + 8144 + l];
						w_5 = w[b * 800 + ky * 112 + 8160 + l];
						w_6 = w[b * 800 + ky * 112 + 8176 + l];
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
					y[b * 12544 + oy * 448 + 75264 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 75280 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 75296 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 75312 + l] = acc_3[l];
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
					y[b * 12544 + oy * 448 + 75328 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 75344 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 75360 + l] = acc_6[l];
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
						acc_0[l] = w[b * 800 + 8064 + l];
						acc_1[l] = w[b * 800 + 8064 + l];
						acc_2[l] = w[b * 800 + 8064 + l];
						acc_3[l] = w[b * 800 + 8064 + l];
						acc_4[l] = w[b * 800 + 8064 + l];
						acc_5[l] = w[b * 800 + 8064 + l];
						acc_6[l] = w[b * 800 + 8064 + l];
					}
					for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
							w_0 = w[b * 800 + ky * 112 + 8080 + l];
							w_1 = w[b * 800 + ky * 112 + 8096 + l];
							w_2 = w[b * 800 + ky * 112 + 8112 + l];
							w_3 = w[b * 800 + ky * 112 + 8128 + l];
							w_4 = w[b * 800 + ky * 112 + 8144 + l];
							w_5 = w[b * 800 + ky * 112 + 8160 + l];
							w_6 = w[b * 800 + ky * 112 + 8176 + l];
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
						y[b * 12544 + oy * 448 + ox * 112 + 75376 + l] = acc_0[l];
						y[b * 12544 + oy * 448 + ox * 112 + 75392 + l] = acc_1[l];
						y[b * 12544 + oy * 448 + ox * 112 + 75408 + l] = acc_2[l];
						y[b * 12544 + oy * 448 + ox * 112 + 75424 + l] = acc_3[l];
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
						y[b * 12544 + oy * 448 + ox * 112 + 75440 + l] = acc_4[l];
						y[b * 12544 + oy * 448 + ox * 112 + 75456 + l] = acc_5[l];
						y[b * 12544 + oy * 448 + ox * 112 + 75472 + l] = acc_6[l];
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
					acc_0[l] = w[b * 800 + 8064 + l];
					acc_1[l] = w[b * 800 + 8064 + l];
					acc_2[l] = w[b * 800 + 8064 + l];
					acc_3[l] = w[b * 800 + 8064 + l];
					acc_4[l] = w[b * 800 + 8064 + l];
					acc_5[l] = w[b * 800 + 8064 + l];
					acc_6[l] = w[b * 800 + 8064 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 8080 + l];
						w_1 = w[b * 800 + ky * 112 + 8096 + l];
						w_2 = w[b * 800 + ky * 112 + 8112 + l];
						w_3 = w[b * 800 + ky * 112 + 8128 + l];
						w_4 = w[b * 800 + ky * 112 + 8144 + l];
						w_5 = w[b * 800 + ky * 112 + 8160 + l];
						w_6 = w[b * 800 + ky * 112 + 8176 + l];
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
					y[b * 12544 + oy * 448 + 75600 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 75616 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 75632 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 75648 + l] = acc_3[l];
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
					y[b * 12544 + oy * 448 + 75664 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 75680 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 75696 + l] = acc_6[l];
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
		for (int b = first_17[piece]; b < end_16[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 10464 + l];
					acc_1[l] = w[b * 1312 + 10464 + l];
					acc_2[l] = w[b * 1312 + 10464 + l];
					acc_3[l] = w[b * 1312 + 10464 + l];
					acc_4[l] = w[b * 1312 + 10464 + l];
					acc_5[l] = w[b * 1312 + 10464 + l];
					acc_6[l] = w[b * 1312 + 10464 + l];
				}
				for (int ky = first_row_18[oy]; ky < end_row_19[oy]; ky++) {
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
						column = slab[oy * 1792 + ky * 896 - 3584 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 3568 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 3552 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 3536 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 3520 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 3504 + l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 3488 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 3472 + l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 3456 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 3440 + l];
						acc_3[l] = column * w_7 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 3424 + l];
						acc_3[l] = column * w_8 + acc_3[l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 3408 + l];
						acc_4[l] = column * w_7 + acc_4[l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 3392 + l];
						acc_4[l] = column * w_8 + acc_4[l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 3376 + l];
						acc_5[l] = column * w_7 + acc_5[l];
						acc_6[l] = column * w_5 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 3360 + l];
						acc_5[l] = column * w_8 + acc_5[l];
						acc_6[l] = column * w_6 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 3344 + l];
						acc_6[l] = column * w_7 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 3328 + l];
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
					y[b * 12544 + oy * 448 + 112896 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 112912 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 112928 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 112944 + l] = acc_3[l];
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
					y[b * 12544 + oy * 448 + 112960 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 112976 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 112992 + l] = acc_6[l];
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
						acc_0[l] = w[b * 1312 + 10464 + l];
						acc_1[l] = w[b * 1312 + 10464 + l];
						acc_2[l] = w[b * 1312 + 10464 + l];
						acc_3[l] = w[b * 1312 + 10464 + l];
						acc_4[l] = w[b * 1312 + 10464 + l];
						acc_5[l] = w[b * 1312 + 10464 + l];
						acc_6[l] = w[b * 1312 + 10464 + l];
					}
					for (int ky = first_row_18[oy]; ky < end_row_19[oy]; ky++) {
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
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3424 + l];
							acc_0[l] = column * w_0 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3408 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3392 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_0 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3376 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3360 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_0 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3344 + l];
							acc_0[l] = column * w_5 + acc_0[l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3328 + l];
							acc_0[l] = column * w_6 + acc_0[l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_0 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3312 + l];
							acc_0[l] = column * w_7 + acc_0[l];
							acc_1[l] = column * w_5 + acc_1[l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3296 + l];
							acc_0[l] = column * w_8 + acc_0[l];
							acc_1[l] = column * w_6 + acc_1[l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							acc_4[l] = column * w_0 + acc_4[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3280 + l];
							acc_1[l] = column * w_7 + acc_1[l];
							acc_2[l] = column * w_5 + acc_2[l];
							acc_3[l] = column * w_3 + acc_3[l];
							acc_4[l] = column * w_1 + acc_4[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3264 + l];
							acc_1[l] = column * w_8 + acc_1[l];
							acc_2[l] = column * w_6 + acc_2[l];
							acc_3[l] = column * w_4 + acc_3[l];
							acc_4[l] = column * w_2 + acc_4[l];
							acc_5[l] = column * w_0 + acc_5[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3248 + l];
							acc_2[l] = column * w_7 + acc_2[l];
							acc_3[l] = column * w_5 + acc_3[l];
							acc_4[l] = column * w_3 + acc_4[l];
							acc_5[l] = column * w_1 + acc_5[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3232 + l];
							acc_2[l] = column * w_8 + acc_2[l];
							acc_3[l] = column * w_6 + acc_3[l];
							acc_4[l] = column * w_4 + acc_4[l];
							acc_5[l] = column * w_2 + acc_5[l];
							acc_6[l] = column * w_0 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3216 + l];
							acc_3[l] = column * w_7 + acc_3[l];
							acc_4[l] = column * w_5 + acc_4[l];
							acc_5[l] = column * w_3 + acc_5[l];
							acc_6[l] = column * w_1 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3200 + l];
							acc_3[l] = column * w_8 + acc_3[l];
							acc_4[l] = column * w_6 + acc_4[l];
							acc_5[l] = column * w_4 + acc_5[l];
							acc_6[l] = column * w_2 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3184 + l];
							acc_4[l] = column * w_7 + acc_4[l];
							acc_5[l] = column * w_5 + acc_5[l];
							acc_6[l] = column * w_3 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3168 + l];
							acc_4[l] = column * w_8 + acc_4[l];
							acc_5[l] = column * w_6 + acc_5[l];
							acc_6[l] = column * w_4 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3152 + l];
							acc_5[l] = column * w_7 + acc_5[l];
							acc_6[l] = column * w_5 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3136 + l];
							acc_5[l] = column * w_8 + acc_5[l];
							acc_6[l] = column * w_6 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3120 + l];
							acc_6[l] = column * w_7 + acc_6[l];
							column = slab[oy * 1792 + ky * 896 + ox * 224 - 3104 + l];
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
						y[b * 12544 + oy * 448 + ox * 112 + 113008 + l] = acc_0[l];
						y[b * 12544 + oy * 448 + ox * 112 + 113024 + l] = acc_1[l];
						y[b * 12544 + oy * 448 + ox * 112 + 113040 + l] = acc_2[l];
						y[b * 12544 + oy * 448 + ox * 112 + 113056 + l] = acc_3[l];
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
						y[b * 12544 + oy * 448 + ox * 112 + 113072 + l] = acc_4[l];
						y[b * 12544 + oy * 448 + ox * 112 + 113088 + l] = acc_5[l];
						y[b * 12544 + oy * 448 + ox * 112 + 113104 + l] = acc_6[l];
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
					acc_0[l] = w[b * 1312 + 10464 + l];
					acc_1[l] = w[b * 1312 + 10464 + l];
					acc_2[l] = w[b * 1312 + 10464 + l];
					acc_3[l] = w[b * 1312 + 10464 + l];
					acc_4[l] = w[b * 1312 + 10464 + l];
					acc_5[l] = w[b * 1312 + 10464 + l];
					acc_6[l] = w[b * 1312 + 10464 + l];
				}
				for (int ky = first_row_18[oy]; ky < end_row_19[oy]; ky++) {
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
						column = slab[oy * 1792 + ky * 896 - 2976 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 2960 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 2944 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 2928 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 2912 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 2896 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 2880 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2864 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2848 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						acc_4[l] = column * w_0 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 2832 + l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						acc_4[l] = column * w_1 + acc_4[l];
						column = slab[oy * 1792 + ky * 896 - 2816 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						acc_4[l] = column * w_2 + acc_4[l];
						acc_5[l] = column * w_0 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 2800 + l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						acc_4[l] = column * w_3 + acc_4[l];
						acc_5[l] = column * w_1 + acc_5[l];
						column = slab[oy * 1792 + ky * 896 - 2784 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						acc_4[l] = column * w_4 + acc_4[l];
						acc_5[l] = column * w_2 + acc_5[l];
						acc_6[l] = column * w_0 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 2768 + l];
						acc_3[l] = column * w_7 + acc_3[l];
						acc_4[l] = column * w_5 + acc_4[l];
						acc_5[l] = column * w_3 + acc_5[l];
						acc_6[l] = column * w_1 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 2752 + l];
						acc_3[l] = column * w_8 + acc_3[l];
						acc_4[l] = column * w_6 + acc_4[l];
						acc_5[l] = column * w_4 + acc_5[l];
						acc_6[l] = column * w_2 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 2736 + l];
						acc_4[l] = column * w_7 + acc_4[l];
						acc_5[l] = column * w_5 + acc_5[l];
						acc_6[l] = column * w_3 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 2720 + l];
						acc_4[l] = column * w_8 + acc_4[l];
						acc_5[l] = column * w_6 + acc_5[l];
						acc_6[l] = column * w_4 + acc_6[l];
						column = slab[oy * 1792 + ky * 896 - 2704 + l];
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
					y[b * 12544 + oy * 448 + 113232 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 113248 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 113264 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 113280 + l] = acc_3[l];
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
					y[b * 12544 + oy * 448 + 113296 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 113312 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 113328 + l] = acc_6[l];
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

/* 6416 flops, reads 13120 bytes, writes 64, at most 5 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_192_16_swish_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
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
	for (int k = 0; k < 96; k++) {
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
		y[0 + l] = acc_0_0[l];
	}
}

/* 9216 flops, reads 13312 bytes, writes 768, at most 12 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_16_192_sigmoid_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int p = 0; p < 4; p++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 816 + l];
			acc_0_1[l] = w[p * 816 + 272 + l];
			acc_0_2[l] = w[p * 816 + 544 + l];
		}
		for (int k = 0; k < 8; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 816 + k * 32 + 16 + l];
				w_1 = w[p * 816 + k * 32 + 288 + l];
				w_2 = w[p * 816 + k * 32 + 560 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 816 + k * 32 + 32 + l];
				w_1 = w[p * 816 + k * 32 + 304 + l];
				w_2 = w[p * 816 + k * 32 + 576 + l];
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

/* 12064256 flops, reads 5409024 bytes, writes 156160, at most 9 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_28x28_192_40_se_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, const float *MIXFACENET_M_C99_RESTRICT s, float *MIXFACENET_M_C99_RESTRICT scaled, int row) {
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
		for (int p = 0; p < 2; p++) {
			for (int k = 0; k < 48; k++) {
				x_0 = s[k * 4];
				x_1 = s[k * 4 + 1];
				x_2 = s[k * 4 + 2];
				x_3 = s[k * 4 + 3];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 3088 + k * 64 + 16 + l];
					w_0 = w_0 * x_0;
					scaled[k * 64 + l] = w_0;
					w_0 = w[p * 3088 + k * 64 + 32 + l];
					w_0 = w_0 * x_1;
					scaled[k * 64 + 16 + l] = w_0;
					w_0 = w[p * 3088 + k * 64 + 48 + l];
					w_0 = w_0 * x_2;
					scaled[k * 64 + 32 + l] = w_0;
					w_0 = w[p * 3088 + k * 64 + 64 + l];
					w_0 = w_0 * x_3;
					scaled[k * 64 + 48 + l] = w_0;
				}
			}
			for (int ox = first_3[piece]; ox < end_2[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 3088 + l];
					acc_1_0[l] = w[p * 3088 + l];
					acc_2_0[l] = w[p * 3088 + l];
					acc_3_0[l] = w[p * 3088 + l];
					acc_4_0[l] = w[p * 3088 + l];
					acc_5_0[l] = w[p * 3088 + l];
					acc_6_0[l] = w[p * 3088 + l];
				}
				for (int kb = 0; kb < 12; kb++) {
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
					y[p * 16 + ox * 280 + l] = acc_0_0[l];
					y[p * 16 + ox * 280 + 40 + l] = acc_1_0[l];
					y[p * 16 + ox * 280 + 80 + l] = acc_2_0[l];
					y[p * 16 + ox * 280 + 120 + l] = acc_3_0[l];
					y[p * 16 + ox * 280 + 160 + l] = acc_4_0[l];
					y[p * 16 + ox * 280 + 200 + l] = acc_5_0[l];
					y[p * 16 + ox * 280 + 240 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int k = 0; k < 48; k++) {
			vsplat2(x2_0, s + k * 4);
			vsplat2(x2_2, s + k * 4 + 2);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 6192 + l];
				w_0 = w_0 * x2_0[l];
				scaled[k * 32 + l] = w_0;
				w_0 = w[k * 32 + 6208 + l];
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
			for (int kb = 0; kb < 12; kb++) {
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
				bias = w[6176 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[6176 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[6176 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[6176 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vstorelo(y + ox * 280 + 32, sum2_0_0);
			vstorehi(y + ox * 280 + 72, sum2_0_0);
			vstorelo(y + ox * 280 + 112, sum2_0_1);
			vstorehi(y + ox * 280 + 152, sum2_0_1);
			vstorelo(y + ox * 280 + 192, sum2_0_2);
			vstorehi(y + ox * 280 + 232, sum2_0_2);
			vstorelo(y + ox * 280 + 272, sum2_0_3);
		}
	}
}

/* 20274288 flops, reads 10472704 bytes, writes 1506240, at most 24 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw2_dw3_5_s1_28x28_40_240_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT slab, float *MIXFACENET_M_C99_RESTRICT y, float *MIXFACENET_M_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 0, 8, 15, 20, 25, 30, 34, 38, 42};
	static const int end_piece_1[10] = {15, 8, 15, 20, 25, 30, 34, 38, 42, 45};
	static const int end_2[45] = {1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 3,
		6, 7, 10, 13, 4, 7, 8, 11, 14, 1, 2, 5, 9, 12, 1, 5,
		7, 11, 2, 6, 8, 12, 3, 7, 9, 13, 4, 10, 14};
	static const int first_3[45] = {0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 2,
		5, 7, 9, 12, 3, 6, 7, 10, 13, 0, 1, 4, 8, 11, 0, 4,
		7, 10, 1, 5, 7, 11, 2, 6, 8, 12, 3, 9, 13};
	static const int offset_4[14] = {0, 0, 0, 0, 0, 0, 0, 20, 20, 20, 20, 20, 20, 20};
	static const int offset_5[14] = {0, 336, 672, 1008, 1344, 1680, 2016, 2704, 3040, 3376, 3712, 4048, 4384, 4720};
	static const int end_6[45] = {0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 0,
		0, 2, 2, 2, 0, 0, 2, 2, 2, 0, 0, 0, 2, 2, 0, 0,
		2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 2, 2};
	static const int first_7[45] = {0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 0,
		0, 0, 2, 2, 0, 0, 2, 2, 2, 0, 0, 0, 2, 2, 0, 0,
		0, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 2, 2};
	static const int end_8[45] = {1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 3,
		6, 7, 7, 7, 4, 7, 7, 7, 7, 1, 2, 5, 7, 7, 1, 5,
		7, 7, 2, 6, 7, 7, 3, 7, 7, 7, 4, 7, 7};
	static const int first_9[45] = {0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 2,
		5, 7, 7, 7, 3, 6, 7, 7, 7, 0, 1, 4, 7, 7, 0, 4,
		7, 7, 1, 5, 7, 7, 2, 6, 7, 7, 3, 7, 7};
	static const int first_row_10[28] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[28] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_12[45] = {0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0,
		0, 1, 4, 7, 0, 0, 2, 5, 8, 0, 0, 0, 3, 6, 0, 0,
		1, 5, 0, 0, 2, 6, 0, 0, 3, 7, 0, 4, 8};
	static const int first_13[45] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 0,
		0, 0, 3, 6, 0, 0, 1, 4, 7, 0, 0, 0, 2, 5, 0, 0,
		0, 4, 0, 0, 1, 5, 0, 0, 2, 6, 0, 3, 7};
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
			for (int oy = 0; oy < 28; oy++) {
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
					acc_0[l] = w[b * 416 + 6176 + l];
					acc_1[l] = w[b * 416 + 6176 + l];
					acc_2[l] = w[b * 416 + 6176 + l];
					acc_3[l] = w[b * 416 + 6176 + l];
					acc_4[l] = w[b * 416 + 6176 + l];
					acc_5[l] = w[b * 416 + 6176 + l];
					acc_6[l] = w[b * 416 + 6176 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 6192 + l];
						w_1 = w[b * 416 + ky * 80 + 6208 + l];
						w_2 = w[b * 416 + ky * 80 + 6224 + l];
						w_3 = w[b * 416 + ky * 80 + 6240 + l];
						w_4 = w[b * 416 + ky * 80 + 6256 + l];
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
					y[b * 12544 + oy * 448 + 87808 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 87824 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 87840 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 87856 + l] = acc_3[l];
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
					y[b * 12544 + oy * 448 + 87872 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 87888 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 87904 + l] = acc_6[l];
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
						acc_0[l] = w[b * 416 + 6176 + l];
						acc_1[l] = w[b * 416 + 6176 + l];
						acc_2[l] = w[b * 416 + 6176 + l];
						acc_3[l] = w[b * 416 + 6176 + l];
						acc_4[l] = w[b * 416 + 6176 + l];
						acc_5[l] = w[b * 416 + 6176 + l];
						acc_6[l] = w[b * 416 + 6176 + l];
					}
					for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
						LANES for (int l = 0; l < 16; l++) {
							float w_0, w_1, w_2, column, w_3, w_4;
							w_0 = w[b * 416 + ky * 80 + 6192 + l];
							w_1 = w[b * 416 + ky * 80 + 6208 + l];
							w_2 = w[b * 416 + ky * 80 + 6224 + l];
							w_3 = w[b * 416 + ky * 80 + 6240 + l];
							w_4 = w[b * 416 + ky * 80 + 6256 + l];
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
						y[b * 12544 + oy * 448 + ox * 112 + 87920 + l] = acc_0[l];
						y[b * 12544 + oy * 448 + ox * 112 + 87936 + l] = acc_1[l];
						y[b * 12544 + oy * 448 + ox * 112 + 87952 + l] = acc_2[l];
						y[b * 12544 + oy * 448 + ox * 112 + 87968 + l] = acc_3[l];
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
						y[b * 12544 + oy * 448 + ox * 112 + 87984 + l] = acc_4[l];
						y[b * 12544 + oy * 448 + ox * 112 + 88000 + l] = acc_5[l];
						y[b * 12544 + oy * 448 + ox * 112 + 88016 + l] = acc_6[l];
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
					acc_0[l] = w[b * 416 + 6176 + l];
					acc_1[l] = w[b * 416 + 6176 + l];
					acc_2[l] = w[b * 416 + 6176 + l];
					acc_3[l] = w[b * 416 + 6176 + l];
					acc_4[l] = w[b * 416 + 6176 + l];
					acc_5[l] = w[b * 416 + 6176 + l];
					acc_6[l] = w[b * 416 + 6176 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 6192 + l];
						w_1 = w[b * 416 + ky * 80 + 6208 + l];
						w_2 = w[b * 416 + ky * 80 + 6224 + l];
						w_3 = w[b * 416 + ky * 80 + 6240 + l];
						w_4 = w[b * 416 + ky * 80 + 6256 + l];
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
					y[b * 12544 + oy * 448 + 88144 + l] = acc_0[l];
					y[b * 12544 + oy * 448 + 88160 + l] = acc_1[l];
					y[b * 12544 + oy * 448 + 88176 + l] = acc_2[l];
					y[b * 12544 + oy * 448 + 88192 + l] = acc_3[l];
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
					y[b * 12544 + oy * 448 + 88208 + l] = acc_4[l];
					y[b * 12544 + oy * 448 + 88224 + l] = acc_5[l];
					y[b * 12544 + oy * 448 + 88240 + l] = acc_6[l];
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

/* 10192 flops, reads 21248 bytes, writes 80, at most 10 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_240_20_swish_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
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
MIXFACENET_M_C99_TEXT static void pw_1x1_20_240_sigmoid_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
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

/* 7592128 flops, reads 3931264 bytes, writes 144640, at most 9 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw2_28x28_240_40_add_se_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float * y, const float * r, const float *MIXFACENET_M_C99_RESTRICT s, float *MIXFACENET_M_C99_RESTRICT scaled, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {112, 56, 112, 37, 75, 112, 28, 56, 84, 112};
	static const int first_3[10] = {0, 0, 56, 0, 37, 75, 0, 28, 56, 84};
	static const int end_4[10] = {112, 56, 112, 38, 74, 112, 28, 56, 84, 112};
	static const int first_5[10] = {0, 0, 56, 0, 38, 74, 0, 28, 56, 84};
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
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 112 + k * 2 + 87808];
				x_1 = x[ox * 112 + k * 2 + 87824];
				x_2 = x[ox * 112 + k * 2 + 87840];
				x_3 = x[ox * 112 + k * 2 + 87856];
				x_4 = x[ox * 112 + k * 2 + 87872];
				x_5 = x[ox * 112 + k * 2 + 87888];
				x_6 = x[ox * 112 + k * 2 + 87904];
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
				x_0 = x[ox * 112 + k * 2 + 87809];
				x_1 = x[ox * 112 + k * 2 + 87825];
				x_2 = x[ox * 112 + k * 2 + 87841];
				x_3 = x[ox * 112 + k * 2 + 87857];
				x_4 = x[ox * 112 + k * 2 + 87873];
				x_5 = x[ox * 112 + k * 2 + 87889];
				x_6 = x[ox * 112 + k * 2 + 87905];
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
			vsplat4(x4_0, x + ox * 112 + 87808);
			vsplat4(x4_1, x + ox * 112 + 87824);
			vsplat4(x4_2, x + ox * 112 + 87840);
			vsplat4(x4_3, x + ox * 112 + 87856);
			vsplat4(x4_4, x + ox * 112 + 87872);
			vsplat4(x4_5, x + ox * 112 + 87888);
			vsplat4(x4_6, x + ox * 112 + 87904);
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
			vsplat4(x4_0, x + ox * 112 + 87812);
			vsplat4(x4_1, x + ox * 112 + 87828);
			vsplat4(x4_2, x + ox * 112 + 87844);
			vsplat4(x4_3, x + ox * 112 + 87860);
			vsplat4(x4_4, x + ox * 112 + 87876);
			vsplat4(x4_5, x + ox * 112 + 87892);
			vsplat4(x4_6, x + ox * 112 + 87908);
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
				x_0 = x[ox * 112 + k * 2 + 87816];
				x_1 = x[ox * 112 + k * 2 + 87832];
				x_2 = x[ox * 112 + k * 2 + 87848];
				x_3 = x[ox * 112 + k * 2 + 87864];
				x_4 = x[ox * 112 + k * 2 + 87880];
				x_5 = x[ox * 112 + k * 2 + 87896];
				x_6 = x[ox * 112 + k * 2 + 87912];
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
				x_0 = x[ox * 112 + k * 2 + 87817];
				x_1 = x[ox * 112 + k * 2 + 87833];
				x_2 = x[ox * 112 + k * 2 + 87849];
				x_3 = x[ox * 112 + k * 2 + 87865];
				x_4 = x[ox * 112 + k * 2 + 87881];
				x_5 = x[ox * 112 + k * 2 + 87897];
				x_6 = x[ox * 112 + k * 2 + 87913];
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
					x_0 = x[ox * 112 + kb * 12544 + k * 2 + 100352];
					x_1 = x[ox * 112 + kb * 12544 + k * 2 + 100368];
					x_2 = x[ox * 112 + kb * 12544 + k * 2 + 100384];
					x_3 = x[ox * 112 + kb * 12544 + k * 2 + 100400];
					x_4 = x[ox * 112 + kb * 12544 + k * 2 + 100416];
					x_5 = x[ox * 112 + kb * 12544 + k * 2 + 100432];
					x_6 = x[ox * 112 + kb * 12544 + k * 2 + 100448];
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
					x_0 = x[ox * 112 + kb * 12544 + k * 2 + 100353];
					x_1 = x[ox * 112 + kb * 12544 + k * 2 + 100369];
					x_2 = x[ox * 112 + kb * 12544 + k * 2 + 100385];
					x_3 = x[ox * 112 + kb * 12544 + k * 2 + 100401];
					x_4 = x[ox * 112 + kb * 12544 + k * 2 + 100417];
					x_5 = x[ox * 112 + kb * 12544 + k * 2 + 100433];
					x_6 = x[ox * 112 + kb * 12544 + k * 2 + 100449];
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
			vsplat4(x4_0, x + ox * 112 + 87816);
			vsplat4(x4_1, x + ox * 112 + 87832);
			vsplat4(x4_2, x + ox * 112 + 87848);
			vsplat4(x4_3, x + ox * 112 + 87864);
			vsplat4(x4_4, x + ox * 112 + 87880);
			vsplat4(x4_5, x + ox * 112 + 87896);
			vsplat4(x4_6, x + ox * 112 + 87912);
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
			vsplat4(x4_0, x + ox * 112 + 87820);
			vsplat4(x4_1, x + ox * 112 + 87836);
			vsplat4(x4_2, x + ox * 112 + 87852);
			vsplat4(x4_3, x + ox * 112 + 87868);
			vsplat4(x4_4, x + ox * 112 + 87884);
			vsplat4(x4_5, x + ox * 112 + 87900);
			vsplat4(x4_6, x + ox * 112 + 87916);
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
					vsplat4(x4_0, x + ox * 112 + kb * 12544 + k * 8 + 100352);
					vsplat4(x4_1, x + ox * 112 + kb * 12544 + k * 8 + 100368);
					vsplat4(x4_2, x + ox * 112 + kb * 12544 + k * 8 + 100384);
					vsplat4(x4_3, x + ox * 112 + kb * 12544 + k * 8 + 100400);
					vsplat4(x4_4, x + ox * 112 + kb * 12544 + k * 8 + 100416);
					vsplat4(x4_5, x + ox * 112 + kb * 12544 + k * 8 + 100432);
					vsplat4(x4_6, x + ox * 112 + kb * 12544 + k * 8 + 100448);
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
					vsplat4(x4_0, x + ox * 112 + kb * 12544 + k * 8 + 100356);
					vsplat4(x4_1, x + ox * 112 + kb * 12544 + k * 8 + 100372);
					vsplat4(x4_2, x + ox * 112 + kb * 12544 + k * 8 + 100388);
					vsplat4(x4_3, x + ox * 112 + kb * 12544 + k * 8 + 100404);
					vsplat4(x4_4, x + ox * 112 + kb * 12544 + k * 8 + 100420);
					vsplat4(x4_5, x + ox * 112 + kb * 12544 + k * 8 + 100436);
					vsplat4(x4_6, x + ox * 112 + kb * 12544 + k * 8 + 100452);
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

/* 21439920 flops, reads 9845120 bytes, writes 941760, at most 24 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_dw3_5_7_s2_14x14_40_240_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT slab, float *MIXFACENET_M_C99_RESTRICT y, float *MIXFACENET_M_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 0, 8, 15, 20, 25, 30, 33, 37, 41};
	static const int end_piece_1[10] = {15, 8, 15, 20, 25, 30, 33, 37, 41, 45};
	static const int end_2[45] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 1,
		4, 8, 11, 14, 2, 5, 9, 12, 15, 3, 6, 7, 10, 13, 2, 11,
		15, 4, 6, 9, 12, 5, 7, 10, 13, 1, 3, 8, 14};
	static const int first_3[45] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0,
		3, 7, 10, 13, 1, 4, 8, 11, 14, 2, 5, 6, 9, 12, 1, 10,
		14, 3, 5, 8, 11, 4, 6, 9, 12, 0, 2, 7, 13};
	static const int end_4[45] = {1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1,
		4, 5, 5, 5, 2, 5, 5, 5, 5, 3, 5, 5, 5, 5, 2, 5,
		5, 4, 5, 5, 5, 5, 5, 5, 5, 1, 3, 5, 5};
	static const int first_5[45] = {0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0,
		3, 5, 5, 5, 1, 4, 5, 5, 5, 2, 5, 5, 5, 5, 1, 5,
		5, 3, 5, 5, 5, 4, 5, 5, 5, 0, 2, 5, 5};
	static const int first_row_6[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_7[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int end_8[45] = {0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 0,
		0, 3, 5, 5, 0, 0, 4, 5, 5, 0, 1, 2, 5, 5, 0, 5,
		5, 0, 1, 4, 5, 0, 2, 5, 5, 0, 0, 3, 5};
	static const int first_9[45] = {0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 0,
		0, 2, 5, 5, 0, 0, 3, 5, 5, 0, 0, 1, 4, 5, 0, 5,
		5, 0, 0, 3, 5, 0, 1, 4, 5, 0, 0, 2, 5};
	static const int first_row_10[14] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4};
	static const int end_12[45] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0,
		0, 0, 1, 4, 0, 0, 0, 2, 5, 0, 0, 0, 0, 3, 0, 1,
		5, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4};
	static const int first_13[45] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0,
		0, 0, 0, 3, 0, 0, 0, 1, 4, 0, 0, 0, 0, 2, 0, 0,
		4, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3};
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
					acc_0[l] = w[b * 416 + 10640 + l];
					acc_1[l] = w[b * 416 + 10640 + l];
					acc_2[l] = w[b * 416 + 10640 + l];
					acc_3[l] = w[b * 416 + 10640 + l];
					acc_4[l] = w[b * 416 + 10640 + l];
					acc_5[l] = w[b * 416 + 10640 + l];
					acc_6[l] = w[b * 416 + 10640 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 10656 + l];
						w_1 = w[b * 416 + ky * 80 + 10672 + l];
						w_2 = w[b * 416 + ky * 80 + 10688 + l];
						w_3 = w[b * 416 + ky * 80 + 10704 + l];
						w_4 = w[b * 416 + ky * 80 + 10720 + l];
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
					acc_0[l] = w[b * 416 + 10640 + l];
					acc_1[l] = w[b * 416 + 10640 + l];
					acc_2[l] = w[b * 416 + 10640 + l];
					acc_3[l] = w[b * 416 + 10640 + l];
					acc_4[l] = w[b * 416 + 10640 + l];
					acc_5[l] = w[b * 416 + 10640 + l];
					acc_6[l] = w[b * 416 + 10640 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 10656 + l];
						w_1 = w[b * 416 + ky * 80 + 10672 + l];
						w_2 = w[b * 416 + ky * 80 + 10688 + l];
						w_3 = w[b * 416 + ky * 80 + 10704 + l];
						w_4 = w[b * 416 + ky * 80 + 10720 + l];
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
		for (int b = first_13[piece]; b < end_12[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 12720 + l];
					acc_1[l] = w[b * 800 + 12720 + l];
					acc_2[l] = w[b * 800 + 12720 + l];
					acc_3[l] = w[b * 800 + 12720 + l];
					acc_4[l] = w[b * 800 + 12720 + l];
					acc_5[l] = w[b * 800 + 12720 + l];
					acc_6[l] = w[b * 800 + 12720 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 12736 + l];
						w_1 = w[b * 800 + ky * 112 + 12752 + l];
						w_2 = w[b * 800 + ky * 112 + 12768 + l];
						w_3 = w[b * 800 + ky * 112 + 12784 + l];
						w_4 = w[b * 800 + ky * 112 + 12800 + l];
						w_5 = w[b * 800 + ky * 112 + 12816 + l];
						w_6 = w[b * 800 + ky * 112 + 12832 + l];
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
					acc_0[l] = w[b * 800 + 12720 + l];
					acc_1[l] = w[b * 800 + 12720 + l];
					acc_2[l] = w[b * 800 + 12720 + l];
					acc_3[l] = w[b * 800 + 12720 + l];
					acc_4[l] = w[b * 800 + 12720 + l];
					acc_5[l] = w[b * 800 + 12720 + l];
					acc_6[l] = w[b * 800 + 12720 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 12736 + l];
						w_1 = w[b * 800 + ky * 112 + 12752 + l];
						w_2 = w[b * 800 + ky * 112 + 12768 + l];
						w_3 = w[b * 800 + ky * 112 + 12784 + l];
						w_4 = w[b * 800 + ky * 112 + 12800 + l];
						w_5 = w[b * 800 + ky * 112 + 12816 + l];
						w_6 = w[b * 800 + ky * 112 + 12832 + l];
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

/* 7952 flops, reads 16384 bytes, writes 40, at most 5 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_240_10_swish_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
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
MIXFACENET_M_C99_TEXT static void pw_1x1_10_240_sigmoid_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
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

/* 7545600 flops, reads 3235520 bytes, writes 139520, at most 9 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_14x14_240_80_se_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, const float *MIXFACENET_M_C99_RESTRICT s, float *MIXFACENET_M_C99_RESTRICT scaled, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 5, 8, 10, 11, 12, 13};
	static const int end_piece_1[10] = {1, 2, 3, 5, 8, 10, 11, 12, 13, 14};
	static const int end_2[14] = {5, 5, 5, 5, 2, 5, 5, 3, 5, 5, 5, 5, 5, 5};
	static const int first_3[14] = {0, 0, 0, 0, 0, 2, 0, 0, 3, 0, 0, 0, 0, 0};
	static const int end_4[14] = {28, 14, 28, 9, 10, 10, 18, 19, 19, 28, 7, 14, 21, 28};
	static const int first_5[14] = {0, 0, 14, 0, 9, 9, 10, 18, 18, 19, 0, 7, 14, 21};
	float x_0, x_1, x_2, x_3, acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16];
	float acc_4_0[16], acc_5_0[16], acc_6_0[16], x_4, x_5, x_6;
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int k = 0; k < 60; k++) {
				x_0 = s[k * 4];
				x_1 = s[k * 4 + 1];
				x_2 = s[k * 4 + 2];
				x_3 = s[k * 4 + 3];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 3856 + k * 64 + 16 + l];
					w_0 = w_0 * x_0;
					scaled[k * 64 + l] = w_0;
					w_0 = w[p * 3856 + k * 64 + 32 + l];
					w_0 = w_0 * x_1;
					scaled[k * 64 + 16 + l] = w_0;
					w_0 = w[p * 3856 + k * 64 + 48 + l];
					w_0 = w_0 * x_2;
					scaled[k * 64 + 32 + l] = w_0;
					w_0 = w[p * 3856 + k * 64 + 64 + l];
					w_0 = w_0 * x_3;
					scaled[k * 64 + 48 + l] = w_0;
				}
			}
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 3856 + l];
					acc_1_0[l] = w[p * 3856 + l];
					acc_2_0[l] = w[p * 3856 + l];
					acc_3_0[l] = w[p * 3856 + l];
					acc_4_0[l] = w[p * 3856 + l];
					acc_5_0[l] = w[p * 3856 + l];
					acc_6_0[l] = w[p * 3856 + l];
				}
				for (int kb = 0; kb < 15; kb++) {
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
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 560 + l] = acc_0_0[l];
					y[p * 16 + ox * 560 + 80 + l] = acc_1_0[l];
					y[p * 16 + ox * 560 + 160 + l] = acc_2_0[l];
					y[p * 16 + ox * 560 + 240 + l] = acc_3_0[l];
					y[p * 16 + ox * 560 + 320 + l] = acc_4_0[l];
					y[p * 16 + ox * 560 + 400 + l] = acc_5_0[l];
					y[p * 16 + ox * 560 + 480 + l] = acc_6_0[l];
				}
			}
		}
	}
}

/* 16759776 flops, reads 8636416 bytes, writes 754560, at most 24 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw2_dw3_5_7_9_s1_14x14_80_480_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT slab, float *MIXFACENET_M_C99_RESTRICT y, float *MIXFACENET_M_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 30, 45, 0, 12, 22, 0, 9, 17, 24};
	static const int end_piece_1[10] = {30, 45, 60, 12, 22, 30, 9, 17, 24, 30};
	static const int end_2[60] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
		17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 1, 3,
		5, 7, 10, 12, 14, 16, 18, 20, 22, 23, 25, 27, 29, 2, 4, 6,
		8, 9, 11, 13, 15, 17, 19, 21, 24, 26, 28, 30};
	static const int first_3[60] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
		16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 0, 2,
		4, 6, 9, 11, 13, 15, 17, 19, 21, 22, 24, 26, 28, 1, 3, 5,
		7, 8, 10, 12, 14, 16, 18, 20, 23, 25, 27, 29};
	static const int offset_4[30] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40,
		40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40};
	static const int end_5[60] = {1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 1, 3,
		5, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 2, 4, 6,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};
	static const int first_6[60] = {0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 0, 2,
		4, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 1, 3, 5,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};
	static const int first_row_7[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_8[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_9[60] = {0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8,
		8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0,
		0, 0, 3, 5, 7, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0,
		1, 2, 4, 6, 8, 8, 8, 8, 8, 8, 8, 8};
	static const int first_10[60] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8,
		8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0,
		0, 0, 2, 4, 6, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0,
		0, 1, 3, 5, 7, 8, 8, 8, 8, 8, 8, 8};
	static const int first_row_11[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_12[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	static const int end_13[60] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
		2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 0, 0,
		0, 0, 0, 0, 0, 1, 3, 5, 7, 7, 7, 7, 7, 0, 0, 0,
		0, 0, 0, 0, 0, 2, 4, 6, 7, 7, 7, 7};
	static const int first_14[60] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 0, 0,
		0, 0, 0, 0, 0, 0, 2, 4, 6, 7, 7, 7, 7, 0, 0, 0,
		0, 0, 0, 0, 0, 1, 3, 5, 7, 7, 7, 7};
	static const int first_row_15[14] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_16[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 4};
	static const int end_17[60] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 5, 7, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6, 8};
	static const int first_18[60] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 5, 7};
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
					acc_0_0[l] = w[p * 656 + l];
					acc_1_0[l] = w[p * 656 + l];
					acc_2_0[l] = w[p * 656 + l];
					acc_3_0[l] = w[p * 656 + l];
					acc_4_0[l] = w[p * 656 + l];
					acc_5_0[l] = w[p * 656 + l];
					acc_6_0[l] = w[p * 656 + l];
				}
				for (int k = 0; k < 20; k++) {
					x_0 = x[offset_4[p] + ox * 560 + k * 2];
					x_1 = x[offset_4[p] + ox * 560 + k * 2 + 80];
					x_2 = x[offset_4[p] + ox * 560 + k * 2 + 160];
					x_3 = x[offset_4[p] + ox * 560 + k * 2 + 240];
					x_4 = x[offset_4[p] + ox * 560 + k * 2 + 320];
					x_5 = x[offset_4[p] + ox * 560 + k * 2 + 400];
					x_6 = x[offset_4[p] + ox * 560 + k * 2 + 480];
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
					x_0 = x[offset_4[p] + ox * 560 + k * 2 + 1];
					x_1 = x[offset_4[p] + ox * 560 + k * 2 + 81];
					x_2 = x[offset_4[p] + ox * 560 + k * 2 + 161];
					x_3 = x[offset_4[p] + ox * 560 + k * 2 + 241];
					x_4 = x[offset_4[p] + ox * 560 + k * 2 + 321];
					x_5 = x[offset_4[p] + ox * 560 + k * 2 + 401];
					x_6 = x[offset_4[p] + ox * 560 + k * 2 + 481];
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
		for (int b = first_6[piece]; b < end_5[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 19680 + l];
					acc_1[l] = w[b * 160 + 19680 + l];
					acc_2[l] = w[b * 160 + 19680 + l];
					acc_3[l] = w[b * 160 + 19680 + l];
					acc_4[l] = w[b * 160 + 19680 + l];
					acc_5[l] = w[b * 160 + 19680 + l];
					acc_6[l] = w[b * 160 + 19680 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 19696 + l];
						w_1 = w[b * 160 + ky * 48 + 19712 + l];
						w_2 = w[b * 160 + ky * 48 + 19728 + l];
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
					acc_0[l] = w[b * 160 + 19680 + l];
					acc_1[l] = w[b * 160 + 19680 + l];
					acc_2[l] = w[b * 160 + 19680 + l];
					acc_3[l] = w[b * 160 + 19680 + l];
					acc_4[l] = w[b * 160 + 19680 + l];
					acc_5[l] = w[b * 160 + 19680 + l];
					acc_6[l] = w[b * 160 + 19680 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 19696 + l];
						w_1 = w[b * 160 + ky * 48 + 19712 + l];
						w_2 = w[b * 160 + ky * 48 + 19728 + l];
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
					acc_0[l] = w[b * 416 + 20800 + l];
					acc_1[l] = w[b * 416 + 20800 + l];
					acc_2[l] = w[b * 416 + 20800 + l];
					acc_3[l] = w[b * 416 + 20800 + l];
					acc_4[l] = w[b * 416 + 20800 + l];
					acc_5[l] = w[b * 416 + 20800 + l];
					acc_6[l] = w[b * 416 + 20800 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 20816 + l];
						w_1 = w[b * 416 + ky * 80 + 20832 + l];
						w_2 = w[b * 416 + ky * 80 + 20848 + l];
						w_3 = w[b * 416 + ky * 80 + 20864 + l];
						w_4 = w[b * 416 + ky * 80 + 20880 + l];
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
					acc_0[l] = w[b * 416 + 20800 + l];
					acc_1[l] = w[b * 416 + 20800 + l];
					acc_2[l] = w[b * 416 + 20800 + l];
					acc_3[l] = w[b * 416 + 20800 + l];
					acc_4[l] = w[b * 416 + 20800 + l];
					acc_5[l] = w[b * 416 + 20800 + l];
					acc_6[l] = w[b * 416 + 20800 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 20816 + l];
						w_1 = w[b * 416 + ky * 80 + 20832 + l];
						w_2 = w[b * 416 + ky * 80 + 20848 + l];
						w_3 = w[b * 416 + ky * 80 + 20864 + l];
						w_4 = w[b * 416 + ky * 80 + 20880 + l];
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
		for (int b = first_14[piece]; b < end_13[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 24128 + l];
					acc_1[l] = w[b * 800 + 24128 + l];
					acc_2[l] = w[b * 800 + 24128 + l];
					acc_3[l] = w[b * 800 + 24128 + l];
					acc_4[l] = w[b * 800 + 24128 + l];
					acc_5[l] = w[b * 800 + 24128 + l];
					acc_6[l] = w[b * 800 + 24128 + l];
				}
				for (int ky = first_row_15[oy]; ky < end_row_16[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 24144 + l];
						w_1 = w[b * 800 + ky * 112 + 24160 + l];
						w_2 = w[b * 800 + ky * 112 + 24176 + l];
						w_3 = w[b * 800 + ky * 112 + 24192 + l];
						w_4 = w[b * 800 + ky * 112 + 24208 + l];
						w_5 = w[b * 800 + ky * 112 + 24224 + l];
						w_6 = w[b * 800 + ky * 112 + 24240 + l];
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
					y[b * 3136 + oy * 224 + 47040 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 47056 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 47072 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 47088 + l] = acc_3[l];
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
					y[b * 3136 + oy * 224 + 47104 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 47120 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 47136 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 24128 + l];
					acc_1[l] = w[b * 800 + 24128 + l];
					acc_2[l] = w[b * 800 + 24128 + l];
					acc_3[l] = w[b * 800 + 24128 + l];
					acc_4[l] = w[b * 800 + 24128 + l];
					acc_5[l] = w[b * 800 + 24128 + l];
					acc_6[l] = w[b * 800 + 24128 + l];
				}
				for (int ky = first_row_15[oy]; ky < end_row_16[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 24144 + l];
						w_1 = w[b * 800 + ky * 112 + 24160 + l];
						w_2 = w[b * 800 + ky * 112 + 24176 + l];
						w_3 = w[b * 800 + ky * 112 + 24192 + l];
						w_4 = w[b * 800 + ky * 112 + 24208 + l];
						w_5 = w[b * 800 + ky * 112 + 24224 + l];
						w_6 = w[b * 800 + ky * 112 + 24240 + l];
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
					y[b * 3136 + oy * 224 + 47152 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 47168 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 47184 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 47200 + l] = acc_3[l];
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
					y[b * 3136 + oy * 224 + 47216 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 47232 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 47248 + l] = acc_6[l];
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
				pool[b * 16 + 240 + l] = sum[l];
			}
		}
		for (int b = first_18[piece]; b < end_17[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 29728 + l];
					acc_1[l] = w[b * 1312 + 29728 + l];
					acc_2[l] = w[b * 1312 + 29728 + l];
					acc_3[l] = w[b * 1312 + 29728 + l];
					acc_4[l] = w[b * 1312 + 29728 + l];
					acc_5[l] = w[b * 1312 + 29728 + l];
					acc_6[l] = w[b * 1312 + 29728 + l];
				}
				for (int ky = first_row_19[oy]; ky < end_row_20[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0 = w[b * 1312 + ky * 144 + 29744 + l];
						w_1 = w[b * 1312 + ky * 144 + 29760 + l];
						w_2 = w[b * 1312 + ky * 144 + 29776 + l];
						w_3 = w[b * 1312 + ky * 144 + 29792 + l];
						w_4 = w[b * 1312 + ky * 144 + 29808 + l];
						w_5 = w[b * 1312 + ky * 144 + 29824 + l];
						w_6 = w[b * 1312 + ky * 144 + 29840 + l];
						w_7 = w[b * 1312 + ky * 144 + 29856 + l];
						w_8 = w[b * 1312 + ky * 144 + 29872 + l];
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
					y[b * 3136 + oy * 224 + 68992 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 69008 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 69024 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 69040 + l] = acc_3[l];
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
					y[b * 3136 + oy * 224 + 69056 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 69072 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 69088 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 1312 + 29728 + l];
					acc_1[l] = w[b * 1312 + 29728 + l];
					acc_2[l] = w[b * 1312 + 29728 + l];
					acc_3[l] = w[b * 1312 + 29728 + l];
					acc_4[l] = w[b * 1312 + 29728 + l];
					acc_5[l] = w[b * 1312 + 29728 + l];
					acc_6[l] = w[b * 1312 + 29728 + l];
				}
				for (int ky = first_row_19[oy]; ky < end_row_20[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0 = w[b * 1312 + ky * 144 + 29744 + l];
						w_1 = w[b * 1312 + ky * 144 + 29760 + l];
						w_2 = w[b * 1312 + ky * 144 + 29776 + l];
						w_3 = w[b * 1312 + ky * 144 + 29792 + l];
						w_4 = w[b * 1312 + ky * 144 + 29808 + l];
						w_5 = w[b * 1312 + ky * 144 + 29824 + l];
						w_6 = w[b * 1312 + ky * 144 + 29840 + l];
						w_7 = w[b * 1312 + ky * 144 + 29856 + l];
						w_8 = w[b * 1312 + ky * 144 + 29872 + l];
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
					y[b * 3136 + oy * 224 + 69104 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 69120 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 69136 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 69152 + l] = acc_3[l];
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
					y[b * 3136 + oy * 224 + 69168 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 69184 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 69200 + l] = acc_6[l];
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
				pool[b * 16 + 352 + l] = sum[l];
			}
		}
	}
}

/* 19792 flops, reads 42368 bytes, writes 80, at most 10 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_480_20_swish_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
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
	for (int k = 0; k < 60; k++) {
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
			w_1 = w[k * 32 + 7712 + l];
			acc_0_1[l] = x4_0[l] * w_1 + acc_0_1[l];
		}
		vsplat4(x4_0, x + k * 8 + 4);
		LANES for (int l = 0; l < 16; l++) {
			float w_1;
			w_1 = w[k * 32 + 7728 + l];
			acc_0_1[l] = x4_0[l] * w_1 + acc_0_1[l];
		}
	}
	vpairadd(sum4_1_0, acc_0_1, acc_0_1);
	vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
	LANES for (int l = 0; l < 16; l++) {
		float bias, gate_0, gate_1, exp_n_0, exp_n_1, exp_r_0, exp_r_1, exp_a_0, exp_a_1;
		bias = w[7696 + l];
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

/* 26880 flops, reads 41120 bytes, writes 1920, at most 12 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_20_480_sigmoid_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int p = 0; p < 10; p++) {
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

/* 7568896 flops, reads 3489152 bytes, writes 139520, at most 9 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw2_14x14_480_80_add_se_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float * y, const float * r, const float *MIXFACENET_M_C99_RESTRICT s, float *MIXFACENET_M_C99_RESTRICT scaled, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 5, 8, 10, 11, 12, 13};
	static const int end_piece_1[10] = {1, 2, 3, 5, 8, 10, 11, 12, 13, 14};
	static const int end_2[14] = {4, 4, 4, 4, 1, 4, 4, 3, 4, 4, 4, 4, 4, 4};
	static const int first_3[14] = {0, 0, 0, 0, 0, 1, 0, 0, 3, 0, 0, 0, 0, 0};
	static const int offset_4[4] = {0, 0, 47040, 47040};
	static const int offset_5[4] = {0, 3856, 9648, 13504};
	static const int offset_6[4] = {0, 16, 40, 56};
	static const int offset_7[4] = {0, 0, 240, 240};
	static const int end_8[14] = {28, 14, 28, 9, 10, 10, 18, 19, 19, 28, 7, 14, 21, 28};
	static const int first_9[14] = {0, 0, 14, 0, 9, 9, 10, 18, 18, 19, 0, 7, 14, 21};
	static const int end_10[14] = {2, 2, 2, 2, 1, 2, 2, 1, 2, 2, 2, 2, 2, 2};
	static const int first_11[14] = {0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0};
	static const int lanes_12[16] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_13[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23};
	const float c_0 = 0.0f;
	float x_0, x_1, x_2, x_3, acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16];
	float acc_4_0[16], acc_5_0[16], acc_6_0[16], x_4, x_5, x_6, res[16], x2_0[16];
	float x2_2[16], x2_1[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16];
	float sum2_0_2[16], sum2_0_3[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int k = 0; k < 60; k++) {
				x_0 = s[offset_7[p] + k * 4];
				x_1 = s[offset_7[p] + k * 4 + 1];
				x_2 = s[offset_7[p] + k * 4 + 2];
				x_3 = s[offset_7[p] + k * 4 + 3];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[offset_5[p] + k * 64 + 16 + l];
					w_0 = w_0 * x_0;
					scaled[k * 64 + l] = w_0;
					w_0 = w[offset_5[p] + k * 64 + 32 + l];
					w_0 = w_0 * x_1;
					scaled[k * 64 + 16 + l] = w_0;
					w_0 = w[offset_5[p] + k * 64 + 48 + l];
					w_0 = w_0 * x_2;
					scaled[k * 64 + 32 + l] = w_0;
					w_0 = w[offset_5[p] + k * 64 + 64 + l];
					w_0 = w_0 * x_3;
					scaled[k * 64 + 48 + l] = w_0;
				}
			}
			for (int ox = first_9[piece]; ox < end_8[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[offset_5[p] + l];
					acc_1_0[l] = w[offset_5[p] + l];
					acc_2_0[l] = w[offset_5[p] + l];
					acc_3_0[l] = w[offset_5[p] + l];
					acc_4_0[l] = w[offset_5[p] + l];
					acc_5_0[l] = w[offset_5[p] + l];
					acc_6_0[l] = w[offset_5[p] + l];
				}
				for (int kb = 0; kb < 15; kb++) {
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
					res[l] = r[offset_6[p] + ox * 560 + l];
					acc_0_0[l] = acc_0_0[l] + res[l];
					res[l] = r[offset_6[p] + ox * 560 + 80 + l];
					acc_1_0[l] = acc_1_0[l] + res[l];
					res[l] = r[offset_6[p] + ox * 560 + 160 + l];
					acc_2_0[l] = acc_2_0[l] + res[l];
					res[l] = r[offset_6[p] + ox * 560 + 240 + l];
					acc_3_0[l] = acc_3_0[l] + res[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					y[offset_6[p] + ox * 560 + l] = acc_0_0[l];
					y[offset_6[p] + ox * 560 + 80 + l] = acc_1_0[l];
					y[offset_6[p] + ox * 560 + 160 + l] = acc_2_0[l];
					y[offset_6[p] + ox * 560 + 240 + l] = acc_3_0[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					res[l] = r[offset_6[p] + ox * 560 + 320 + l];
					acc_4_0[l] = acc_4_0[l] + res[l];
					res[l] = r[offset_6[p] + ox * 560 + 400 + l];
					acc_5_0[l] = acc_5_0[l] + res[l];
					res[l] = r[offset_6[p] + ox * 560 + 480 + l];
					acc_6_0[l] = acc_6_0[l] + res[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					y[offset_6[p] + ox * 560 + 320 + l] = acc_4_0[l];
					y[offset_6[p] + ox * 560 + 400 + l] = acc_5_0[l];
					y[offset_6[p] + ox * 560 + 480 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_11[piece]; p < end_10[piece]; p++) {
			for (int k = 0; k < 60; k++) {
				vsplat2(x2_0, s + p * 240 + k * 4);
				vsplat2(x2_2, s + p * 240 + k * 4 + 2);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 9648 + k * 32 + 7728 + l];
					w_0 = w_0 * x2_0[l];
					scaled[k * 32 + l] = w_0;
					w_0 = w[p * 9648 + k * 32 + 7744 + l];
					w_0 = w_0 * x2_2[l];
					scaled[k * 32 + 16 + l] = w_0;
				}
			}
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
				for (int kb = 0; kb < 15; kb++) {
					for (int k = 0; k < 4; k++) {
						vsplat2(x2_0, x + p * 47040 + ox * 112 + kb * 3136 + k * 4);
						vsplat2(x2_1, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 16);
						vsplat2(x2_2, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 32);
						vsplat2(x2_3, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 48);
						vsplat2(x2_4, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 64);
						vsplat2(x2_5, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 80);
						vsplat2(x2_6, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 96);
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
						vsplat2(x2_0, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 2);
						vsplat2(x2_1, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 18);
						vsplat2(x2_2, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 34);
						vsplat2(x2_3, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 50);
						vsplat2(x2_4, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 66);
						vsplat2(x2_5, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 82);
						vsplat2(x2_6, x + p * 47040 + ox * 112 + kb * 3136 + k * 4 + 98);
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
					bias = w[p * 9648 + 7712 + l];
					sum2_0_0[l] = sum2_0_0[l] + bias;
					bias = w[p * 9648 + 7712 + l];
					sum2_0_1[l] = sum2_0_1[l] + bias;
					bias = w[p * 9648 + 7712 + l];
					sum2_0_2[l] = sum2_0_2[l] + bias;
					bias = w[p * 9648 + 7712 + l];
					sum2_0_3[l] = sum2_0_3[l] + bias;
				}
				vloadn(res_0, r + p * 40 + ox * 560 + 32, 0, 8);
				vperm(gathered_0, res_0, res_0, lanes_12);
				vloadn(res_1, r + p * 40 + ox * 560 + 112, 0, 8);
				vperm(gathered_1, gathered_0, res_1, lanes_13);
				LANES for (int l = 0; l < 16; l++) {
					sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
				}
				vloadn(res_0, r + p * 40 + ox * 560 + 192, 0, 8);
				vperm(gathered_0, res_0, res_0, lanes_12);
				vloadn(res_1, r + p * 40 + ox * 560 + 272, 0, 8);
				vperm(gathered_1, gathered_0, res_1, lanes_13);
				LANES for (int l = 0; l < 16; l++) {
					sum2_0_1[l] = sum2_0_1[l] + gathered_1[l];
				}
				vloadn(res_0, r + p * 40 + ox * 560 + 352, 0, 8);
				vperm(gathered_0, res_0, res_0, lanes_12);
				vloadn(res_1, r + p * 40 + ox * 560 + 432, 0, 8);
				vperm(gathered_1, gathered_0, res_1, lanes_13);
				LANES for (int l = 0; l < 16; l++) {
					sum2_0_2[l] = sum2_0_2[l] + gathered_1[l];
				}
				vloadn(res, r + p * 40 + ox * 560 + 512, 0, 8);
				LANES for (int l = 0; l < 16; l++) {
					sum2_0_3[l] = sum2_0_3[l] + res[l];
				}
				vstorelo(y + p * 40 + ox * 560 + 32, sum2_0_0);
				vstorehi(y + p * 40 + ox * 560 + 112, sum2_0_0);
				vstorelo(y + p * 40 + ox * 560 + 192, sum2_0_1);
				vstorehi(y + p * 40 + ox * 560 + 272, sum2_0_1);
				vstorelo(y + p * 40 + ox * 560 + 352, sum2_0_2);
				vstorehi(y + p * 40 + ox * 560 + 432, sum2_0_2);
				vstorelo(y + p * 40 + ox * 560 + 512, sum2_0_3);
			}
		}
	}
}

/* 19882080 flops, reads 8624640 bytes, writes 754560, at most 24 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_dw3_s1_14x14_80_480_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT slab, float *MIXFACENET_M_C99_RESTRICT y, float *MIXFACENET_M_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 0, 15, 0, 10, 20, 0, 7, 15, 22};
	static const int end_piece_1[10] = {30, 15, 30, 10, 20, 30, 7, 15, 22, 30};
	static const int first_row_2[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_3[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
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
		for (int ox = 0; ox < 28; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[piece * 1296 + l];
				acc_1_0[l] = w[piece * 1296 + l];
				acc_2_0[l] = w[piece * 1296 + l];
				acc_3_0[l] = w[piece * 1296 + l];
				acc_4_0[l] = w[piece * 1296 + l];
				acc_5_0[l] = w[piece * 1296 + l];
				acc_6_0[l] = w[piece * 1296 + l];
			}
			for (int k = 0; k < 40; k++) {
				x_0 = x[ox * 560 + k * 2];
				x_1 = x[ox * 560 + k * 2 + 80];
				x_2 = x[ox * 560 + k * 2 + 160];
				x_3 = x[ox * 560 + k * 2 + 240];
				x_4 = x[ox * 560 + k * 2 + 320];
				x_5 = x[ox * 560 + k * 2 + 400];
				x_6 = x[ox * 560 + k * 2 + 480];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[piece * 1296 + k * 32 + 16 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 560 + k * 2 + 1];
				x_1 = x[ox * 560 + k * 2 + 81];
				x_2 = x[ox * 560 + k * 2 + 161];
				x_3 = x[ox * 560 + k * 2 + 241];
				x_4 = x[ox * 560 + k * 2 + 321];
				x_5 = x[ox * 560 + k * 2 + 401];
				x_6 = x[ox * 560 + k * 2 + 481];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[piece * 1296 + k * 32 + 32 + l];
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
		LANES for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0[l] = w[piece * 160 + 38880 + l];
				acc_1[l] = w[piece * 160 + 38880 + l];
				acc_2[l] = w[piece * 160 + 38880 + l];
				acc_3[l] = w[piece * 160 + 38880 + l];
				acc_4[l] = w[piece * 160 + 38880 + l];
				acc_5[l] = w[piece * 160 + 38880 + l];
				acc_6[l] = w[piece * 160 + 38880 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[piece * 160 + ky * 48 + 38896 + l];
					w_1 = w[piece * 160 + ky * 48 + 38912 + l];
					w_2 = w[piece * 160 + ky * 48 + 38928 + l];
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
				y[piece * 3136 + oy * 224 + l] = acc_0[l];
				y[piece * 3136 + oy * 224 + 16 + l] = acc_1[l];
				y[piece * 3136 + oy * 224 + 32 + l] = acc_2[l];
				y[piece * 3136 + oy * 224 + 48 + l] = acc_3[l];
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
				y[piece * 3136 + oy * 224 + 64 + l] = acc_4[l];
				y[piece * 3136 + oy * 224 + 80 + l] = acc_5[l];
				y[piece * 3136 + oy * 224 + 96 + l] = acc_6[l];
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_4[l] = acc_4[l] + acc_5[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				acc_4[l] = acc_4[l] + acc_6[l];
				acc_0[l] = acc_0[l] + acc_4[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[piece * 160 + 38880 + l];
				acc_1[l] = w[piece * 160 + 38880 + l];
				acc_2[l] = w[piece * 160 + 38880 + l];
				acc_3[l] = w[piece * 160 + 38880 + l];
				acc_4[l] = w[piece * 160 + 38880 + l];
				acc_5[l] = w[piece * 160 + 38880 + l];
				acc_6[l] = w[piece * 160 + 38880 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[piece * 160 + ky * 48 + 38896 + l];
					w_1 = w[piece * 160 + ky * 48 + 38912 + l];
					w_2 = w[piece * 160 + ky * 48 + 38928 + l];
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
				y[piece * 3136 + oy * 224 + 112 + l] = acc_0[l];
				y[piece * 3136 + oy * 224 + 128 + l] = acc_1[l];
				y[piece * 3136 + oy * 224 + 144 + l] = acc_2[l];
				y[piece * 3136 + oy * 224 + 160 + l] = acc_3[l];
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
				y[piece * 3136 + oy * 224 + 176 + l] = acc_4[l];
				y[piece * 3136 + oy * 224 + 192 + l] = acc_5[l];
				y[piece * 3136 + oy * 224 + 208 + l] = acc_6[l];
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
			pool[piece * 16 + l] = sum[l];
		}
	}
}

/* 39248 flops, reads 80832 bytes, writes 160, at most 15 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_480_40_swish_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0, x2_0[16], sum2_2_0[16];
	LANES for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[7696 + l];
		acc_0_2[l] = c_0;
	}
	for (int k = 0; k < 120; k++) {
		x_0 = x[k * 4];
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1;
			w_0 = w[k * 64 + 16 + l];
			w_1 = w[k * 64 + 7712 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
		}
		x_0 = x[k * 4 + 1];
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1;
			w_0 = w[k * 64 + 32 + l];
			w_1 = w[k * 64 + 7728 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
		}
		x_0 = x[k * 4 + 2];
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1;
			w_0 = w[k * 64 + 48 + l];
			w_1 = w[k * 64 + 7744 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
		}
		x_0 = x[k * 4 + 3];
		vsplat2(x2_0, x + k * 4);
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1, w_2;
			w_0 = w[k * 64 + 64 + l];
			w_1 = w[k * 64 + 7760 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
			w_2 = w[k * 32 + 15408 + l];
			acc_0_2[l] = x2_0[l] * w_2 + acc_0_2[l];
		}
		vsplat2(x2_0, x + k * 4 + 2);
		LANES for (int l = 0; l < 16; l++) {
			float w_2;
			w_2 = w[k * 32 + 15424 + l];
			acc_0_2[l] = x2_0[l] * w_2 + acc_0_2[l];
		}
	}
	vpairadd(sum2_2_0, acc_0_2, acc_0_2);
	LANES for (int l = 0; l < 16; l++) {
		float bias, gate_0, gate_1, gate_2, exp_n_0, exp_n_1, exp_n_2, exp_r_0, exp_r_1, exp_r_2, exp_a_0, exp_a_1, exp_a_2;
		bias = w[15392 + l];
		sum2_2_0[l] = sum2_2_0[l] + bias;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		sum2_2_0[l] = vmax(c_1, sum2_2_0[l]);
		exp_r_0 = vmin(c_4, acc_0_0[l]);
		exp_r_1 = vmin(c_4, acc_0_1[l]);
		exp_r_2 = vmin(c_4, sum2_2_0[l]);
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
		acc_0_0[l] = acc_0_0[l] * gate_0;
		acc_0_1[l] = acc_0_1[l] * gate_1;
		sum2_2_0[l] = sum2_2_0[l] * gate_2;
		y[0 + l] = acc_0_0[l];
		y[16 + l] = acc_0_1[l];
	}
	vstorelo(y + 32, sum2_2_0);
}

/* 46080 flops, reads 80320 bytes, writes 1920, at most 12 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_40_480_sigmoid_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0;
	for (int p = 0; p < 10; p++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 1968 + l];
			acc_0_1[l] = w[p * 1968 + 656 + l];
			acc_0_2[l] = w[p * 1968 + 1312 + l];
		}
		for (int k = 0; k < 20; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 1968 + k * 32 + 16 + l];
				w_1 = w[p * 1968 + k * 32 + 672 + l];
				w_2 = w[p * 1968 + k * 32 + 1328 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 1968 + k * 32 + 32 + l];
				w_1 = w[p * 1968 + k * 32 + 688 + l];
				w_2 = w[p * 1968 + k * 32 + 1344 + l];
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

/* 22640384 flops, reads 9802496 bytes, writes 324480, at most 9 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_14x14_480_120_se_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, const float *MIXFACENET_M_C99_RESTRICT s, float *MIXFACENET_M_C99_RESTRICT scaled, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 5, 8, 10, 11, 12, 13};
	static const int end_piece_1[10] = {1, 2, 3, 5, 8, 10, 11, 12, 13, 14};
	static const int end_2[14] = {7, 7, 7, 7, 2, 7, 7, 5, 7, 7, 7, 7, 7, 7};
	static const int first_3[14] = {0, 0, 0, 0, 0, 2, 0, 0, 5, 0, 0, 0, 0, 0};
	static const int end_4[14] = {28, 14, 28, 9, 10, 10, 18, 19, 19, 28, 7, 14, 21, 28};
	static const int first_5[14] = {0, 0, 14, 0, 9, 9, 10, 18, 18, 19, 0, 7, 14, 21};
	static const int first_piece_6[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_7[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_8[10] = {28, 14, 28, 10, 18, 28, 7, 14, 21, 28};
	static const int first_9[10] = {0, 0, 14, 0, 10, 18, 0, 7, 14, 21};
	const float c_0 = 0.0f;
	float x_0, x_1, x_2, x_3, acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16];
	float acc_4_0[16], acc_5_0[16], acc_6_0[16], x_4, x_5, x_6, x2_0[16], x2_2[16];
	float x2_1[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16], sum2_0_2[16];
	float sum2_0_3[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int k = 0; k < 120; k++) {
				x_0 = s[k * 4];
				x_1 = s[k * 4 + 1];
				x_2 = s[k * 4 + 2];
				x_3 = s[k * 4 + 3];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 7696 + k * 64 + 16 + l];
					w_0 = w_0 * x_0;
					scaled[k * 64 + l] = w_0;
					w_0 = w[p * 7696 + k * 64 + 32 + l];
					w_0 = w_0 * x_1;
					scaled[k * 64 + 16 + l] = w_0;
					w_0 = w[p * 7696 + k * 64 + 48 + l];
					w_0 = w_0 * x_2;
					scaled[k * 64 + 32 + l] = w_0;
					w_0 = w[p * 7696 + k * 64 + 64 + l];
					w_0 = w_0 * x_3;
					scaled[k * 64 + 48 + l] = w_0;
				}
			}
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 7696 + l];
					acc_1_0[l] = w[p * 7696 + l];
					acc_2_0[l] = w[p * 7696 + l];
					acc_3_0[l] = w[p * 7696 + l];
					acc_4_0[l] = w[p * 7696 + l];
					acc_5_0[l] = w[p * 7696 + l];
					acc_6_0[l] = w[p * 7696 + l];
				}
				for (int kb = 0; kb < 30; kb++) {
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
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 840 + l] = acc_0_0[l];
					y[p * 16 + ox * 840 + 120 + l] = acc_1_0[l];
					y[p * 16 + ox * 840 + 240 + l] = acc_2_0[l];
					y[p * 16 + ox * 840 + 360 + l] = acc_3_0[l];
					y[p * 16 + ox * 840 + 480 + l] = acc_4_0[l];
					y[p * 16 + ox * 840 + 600 + l] = acc_5_0[l];
					y[p * 16 + ox * 840 + 720 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_6[row]; piece < end_piece_7[row]; piece++) {
		for (int k = 0; k < 120; k++) {
			vsplat2(x2_0, s + k * 4);
			vsplat2(x2_2, s + k * 4 + 2);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 53888 + l];
				w_0 = w_0 * x2_0[l];
				scaled[k * 32 + l] = w_0;
				w_0 = w[k * 32 + 53904 + l];
				w_0 = w_0 * x2_2[l];
				scaled[k * 32 + 16 + l] = w_0;
			}
		}
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
			for (int kb = 0; kb < 30; kb++) {
				for (int k = 0; k < 4; k++) {
					vsplat2(x2_0, x + ox * 112 + kb * 3136 + k * 4);
					vsplat2(x2_1, x + ox * 112 + kb * 3136 + k * 4 + 16);
					vsplat2(x2_2, x + ox * 112 + kb * 3136 + k * 4 + 32);
					vsplat2(x2_3, x + ox * 112 + kb * 3136 + k * 4 + 48);
					vsplat2(x2_4, x + ox * 112 + kb * 3136 + k * 4 + 64);
					vsplat2(x2_5, x + ox * 112 + kb * 3136 + k * 4 + 80);
					vsplat2(x2_6, x + ox * 112 + kb * 3136 + k * 4 + 96);
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
					vsplat2(x2_0, x + ox * 112 + kb * 3136 + k * 4 + 2);
					vsplat2(x2_1, x + ox * 112 + kb * 3136 + k * 4 + 18);
					vsplat2(x2_2, x + ox * 112 + kb * 3136 + k * 4 + 34);
					vsplat2(x2_3, x + ox * 112 + kb * 3136 + k * 4 + 50);
					vsplat2(x2_4, x + ox * 112 + kb * 3136 + k * 4 + 66);
					vsplat2(x2_5, x + ox * 112 + kb * 3136 + k * 4 + 82);
					vsplat2(x2_6, x + ox * 112 + kb * 3136 + k * 4 + 98);
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
				bias = w[53872 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[53872 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[53872 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[53872 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vstorelo(y + ox * 840 + 112, sum2_0_0);
			vstorehi(y + ox * 840 + 232, sum2_0_0);
			vstorelo(y + ox * 840 + 352, sum2_0_1);
			vstorehi(y + ox * 840 + 472, sum2_0_1);
			vstorelo(y + ox * 840 + 592, sum2_0_2);
			vstorehi(y + ox * 840 + 712, sum2_0_2);
			vstorelo(y + ox * 840 + 832, sum2_0_3);
		}
	}
}

/* 15733808 flops, reads 7973568 bytes, writes 572224, at most 24 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw2_dw3_5_7_9_s1_14x14_120_360_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT slab, float *MIXFACENET_M_C99_RESTRICT y, float *MIXFACENET_M_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 0, 13, 23, 30, 38, 0, 7, 13, 18};
	static const int end_piece_1[10] = {23, 13, 23, 30, 38, 46, 7, 13, 18, 23};
	static const int end_2[46] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 12, 13, 14, 15,
		16, 17, 18, 19, 20, 21, 21, 3, 8, 11, 11, 14, 16, 19, 2, 5,
		9, 12, 15, 17, 20, 21, 1, 4, 6, 7, 10, 13, 18, 21};
	static const int first_3[46] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 12, 13, 14,
		15, 16, 17, 18, 19, 20, 21, 2, 7, 10, 11, 13, 15, 18, 1, 4,
		8, 11, 14, 16, 19, 21, 0, 3, 5, 6, 9, 12, 17, 20};
	static const int offset_4[21] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 60, 60, 60, 60,
		60, 60, 60, 60, 60};
	static const int offset_5[21] = {0, 976, 1952, 2928, 3904, 4880, 5856, 6832, 7808, 8784, 9760, 11744, 12720, 13696, 14672, 15648,
		16624, 17600, 18576, 19552, 20528};
	static const int end_6[46] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2,
		2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 2, 2, 2, 2, 0, 0,
		0, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 2, 2, 2};
	static const int first_7[46] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2,
		2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 2, 2, 2, 0, 0,
		0, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 2, 2, 2};
	static const int end_8[46] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1,
		1, 1, 1, 1, 1, 1, 2, 0, 0, 0, 1, 1, 1, 1, 0, 0,
		0, 1, 1, 1, 1, 2, 0, 0, 0, 0, 0, 1, 1, 1};
	static const int first_9[46] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1,
		1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0,
		0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1};
	static const int end_10[46] = {1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 3, 5, 5, 5, 5, 5, 5, 2, 5,
		5, 5, 5, 5, 5, 5, 1, 4, 5, 5, 5, 5, 5, 5};
	static const int first_11[46] = {0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 2, 5, 5, 5, 5, 5, 5, 1, 4,
		5, 5, 5, 5, 5, 5, 0, 3, 5, 5, 5, 5, 5, 5};
	static const int first_row_12[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_13[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_14[46] = {0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6,
		6, 6, 6, 6, 6, 6, 6, 0, 3, 6, 6, 6, 6, 6, 0, 0,
		4, 6, 6, 6, 6, 6, 0, 0, 1, 2, 5, 6, 6, 6};
	static const int first_15[46] = {0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 6,
		6, 6, 6, 6, 6, 6, 6, 0, 2, 5, 6, 6, 6, 6, 0, 0,
		3, 6, 6, 6, 6, 6, 0, 0, 0, 1, 4, 6, 6, 6};
	static const int first_row_16[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_17[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	static const int end_18[46] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5,
		5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 1, 4, 5, 5, 0, 0,
		0, 2, 5, 5, 5, 5, 0, 0, 0, 0, 0, 3, 5, 5};
	static const int first_19[46] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4,
		5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 3, 5, 5, 0, 0,
		0, 1, 4, 5, 5, 5, 0, 0, 0, 0, 0, 2, 5, 5};
	static const int first_row_20[14] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_21[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 4};
	static const int end_22[46] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 1, 4, 0, 0,
		0, 0, 0, 2, 5, 7, 0, 0, 0, 0, 0, 0, 3, 6};
	static const int first_23[46] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 1, 2, 3, 4, 5, 6, 0, 0, 0, 0, 0, 0, 3, 0, 0,
		0, 0, 0, 1, 4, 6, 0, 0, 0, 0, 0, 0, 2, 5};
	static const int first_row_24[14] = {4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_25[14] = {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 7, 6, 5};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	const float c_7 = 0.00510204071f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, x4_0[16], x4_1[16];
	float x4_2[16], x4_3[16], x4_4[16], x4_5[16], x4_6[16], sum4_0_0[16], sum4_0_1[16], sum4_0_2[16];
	float sum4_0_3[16], sum2_0_0[16], sum2_0_1[16], x2_0[16], x2_1[16], x2_2[16], x2_3[16], x2_4[16];
	float x2_5[16], x2_6[16], sum2_0_2[16], sum2_0_3[16], sum[16], acc_0[16], acc_1[16], acc_2[16];
	float acc_3[16], acc_4[16], acc_5[16], acc_6[16];
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
				for (int k = 0; k < 30; k++) {
					x_0 = x[offset_4[p] + ox * 840 + k * 2];
					x_1 = x[offset_4[p] + ox * 840 + k * 2 + 120];
					x_2 = x[offset_4[p] + ox * 840 + k * 2 + 240];
					x_3 = x[offset_4[p] + ox * 840 + k * 2 + 360];
					x_4 = x[offset_4[p] + ox * 840 + k * 2 + 480];
					x_5 = x[offset_4[p] + ox * 840 + k * 2 + 600];
					x_6 = x[offset_4[p] + ox * 840 + k * 2 + 720];
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
					x_0 = x[offset_4[p] + ox * 840 + k * 2 + 1];
					x_1 = x[offset_4[p] + ox * 840 + k * 2 + 121];
					x_2 = x[offset_4[p] + ox * 840 + k * 2 + 241];
					x_3 = x[offset_4[p] + ox * 840 + k * 2 + 361];
					x_4 = x[offset_4[p] + ox * 840 + k * 2 + 481];
					x_5 = x[offset_4[p] + ox * 840 + k * 2 + 601];
					x_6 = x[offset_4[p] + ox * 840 + k * 2 + 721];
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
				for (int k = 0; k < 7; k++) {
					vsplat4(x4_0, x + p * 60 + ox * 840 + k * 8);
					vsplat4(x4_1, x + p * 60 + ox * 840 + k * 8 + 120);
					vsplat4(x4_2, x + p * 60 + ox * 840 + k * 8 + 240);
					vsplat4(x4_3, x + p * 60 + ox * 840 + k * 8 + 360);
					vsplat4(x4_4, x + p * 60 + ox * 840 + k * 8 + 480);
					vsplat4(x4_5, x + p * 60 + ox * 840 + k * 8 + 600);
					vsplat4(x4_6, x + p * 60 + ox * 840 + k * 8 + 720);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 752 + k * 32 + 10752 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
					vsplat4(x4_0, x + p * 60 + ox * 840 + k * 8 + 4);
					vsplat4(x4_1, x + p * 60 + ox * 840 + k * 8 + 124);
					vsplat4(x4_2, x + p * 60 + ox * 840 + k * 8 + 244);
					vsplat4(x4_3, x + p * 60 + ox * 840 + k * 8 + 364);
					vsplat4(x4_4, x + p * 60 + ox * 840 + k * 8 + 484);
					vsplat4(x4_5, x + p * 60 + ox * 840 + k * 8 + 604);
					vsplat4(x4_6, x + p * 60 + ox * 840 + k * 8 + 724);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 752 + k * 32 + 10768 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
				}
				vsplat4(x4_0, x + p * 60 + ox * 840 + 56);
				vsplat4(x4_1, x + p * 60 + ox * 840 + 176);
				vsplat4(x4_2, x + p * 60 + ox * 840 + 296);
				vsplat4(x4_3, x + p * 60 + ox * 840 + 416);
				vsplat4(x4_4, x + p * 60 + ox * 840 + 536);
				vsplat4(x4_5, x + p * 60 + ox * 840 + 656);
				vsplat4(x4_6, x + p * 60 + ox * 840 + 776);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 752 + 10976 + l];
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
					float gate_0, gate_1, exp_n_0, exp_n_1, exp_r_0, exp_r_1, exp_a_0, exp_a_1, bias;
					bias = w[p * 752 + 10736 + l];
					sum2_0_0[l] = sum2_0_0[l] + bias;
					bias = w[p * 752 + 10736 + l];
					sum2_0_1[l] = sum2_0_1[l] + bias;
					sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
					sum2_0_1[l] = vmax(c_1, sum2_0_1[l]);
					exp_r_0 = vmin(c_4, sum2_0_0[l]);
					exp_r_1 = vmin(c_4, sum2_0_1[l]);
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
					sum2_0_1[l] = sum2_0_1[l] * gate_1;
				}
				vstoren(slab + p * 12 + ox * 112, sum2_0_0, 0, 4);
				vstoren(slab + p * 12 + ox * 112 + 16, sum2_0_0, 4, 4);
				vstoren(slab + p * 12 + ox * 112 + 32, sum2_0_0, 8, 4);
				vstoren(slab + p * 12 + ox * 112 + 48, sum2_0_0, 12, 4);
				vstoren(slab + p * 12 + ox * 112 + 64, sum2_0_1, 0, 4);
				vstoren(slab + p * 12 + ox * 112 + 80, sum2_0_1, 4, 4);
				vstoren(slab + p * 12 + ox * 112 + 96, sum2_0_1, 8, 4);
			}
		}
		for (int p = first_9[piece]; p < end_8[piece]; p++) {
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
				for (int k = 0; k < 15; k++) {
					vsplat2(x2_0, x + ox * 840 + k * 4 + 60);
					vsplat2(x2_1, x + ox * 840 + k * 4 + 180);
					vsplat2(x2_2, x + ox * 840 + k * 4 + 300);
					vsplat2(x2_3, x + ox * 840 + k * 4 + 420);
					vsplat2(x2_4, x + ox * 840 + k * 4 + 540);
					vsplat2(x2_5, x + ox * 840 + k * 4 + 660);
					vsplat2(x2_6, x + ox * 840 + k * 4 + 780);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 10512 + k * 32 + 11008 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
					vsplat2(x2_0, x + ox * 840 + k * 4 + 62);
					vsplat2(x2_1, x + ox * 840 + k * 4 + 182);
					vsplat2(x2_2, x + ox * 840 + k * 4 + 302);
					vsplat2(x2_3, x + ox * 840 + k * 4 + 422);
					vsplat2(x2_4, x + ox * 840 + k * 4 + 542);
					vsplat2(x2_5, x + ox * 840 + k * 4 + 662);
					vsplat2(x2_6, x + ox * 840 + k * 4 + 782);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 10512 + k * 32 + 11024 + l];
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
					bias = w[p * 10512 + 10992 + l];
					sum2_0_0[l] = sum2_0_0[l] + bias;
					bias = w[p * 10512 + 10992 + l];
					sum2_0_1[l] = sum2_0_1[l] + bias;
					bias = w[p * 10512 + 10992 + l];
					sum2_0_2[l] = sum2_0_2[l] + bias;
					bias = w[p * 10512 + 10992 + l];
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
				vstorelo(slab + p * -4 + ox * 112 + 4, sum2_0_0);
				vstorehi(slab + p * -4 + ox * 112 + 20, sum2_0_0);
				vstorelo(slab + p * -4 + ox * 112 + 36, sum2_0_1);
				vstorehi(slab + p * -4 + ox * 112 + 52, sum2_0_1);
				vstorelo(slab + p * -4 + ox * 112 + 68, sum2_0_2);
				vstorehi(slab + p * -4 + ox * 112 + 84, sum2_0_2);
				vstorelo(slab + p * -4 + ox * 112 + 100, sum2_0_3);
			}
		}
		for (int b = first_11[piece]; b < end_10[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 22000 + l];
					acc_1[l] = w[b * 160 + 22000 + l];
					acc_2[l] = w[b * 160 + 22000 + l];
					acc_3[l] = w[b * 160 + 22000 + l];
					acc_4[l] = w[b * 160 + 22000 + l];
					acc_5[l] = w[b * 160 + 22000 + l];
					acc_6[l] = w[b * 160 + 22000 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 22016 + l];
						w_1 = w[b * 160 + ky * 48 + 22032 + l];
						w_2 = w[b * 160 + ky * 48 + 22048 + l];
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
					acc_0[l] = w[b * 160 + 22000 + l];
					acc_1[l] = w[b * 160 + 22000 + l];
					acc_2[l] = w[b * 160 + 22000 + l];
					acc_3[l] = w[b * 160 + 22000 + l];
					acc_4[l] = w[b * 160 + 22000 + l];
					acc_5[l] = w[b * 160 + 22000 + l];
					acc_6[l] = w[b * 160 + 22000 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 22016 + l];
						w_1 = w[b * 160 + ky * 48 + 22032 + l];
						w_2 = w[b * 160 + ky * 48 + 22048 + l];
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
		for (int b = first_15[piece]; b < end_14[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 22800 + l];
					acc_1[l] = w[b * 416 + 22800 + l];
					acc_2[l] = w[b * 416 + 22800 + l];
					acc_3[l] = w[b * 416 + 22800 + l];
					acc_4[l] = w[b * 416 + 22800 + l];
					acc_5[l] = w[b * 416 + 22800 + l];
					acc_6[l] = w[b * 416 + 22800 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 22816 + l];
						w_1 = w[b * 416 + ky * 80 + 22832 + l];
						w_2 = w[b * 416 + ky * 80 + 22848 + l];
						w_3 = w[b * 416 + ky * 80 + 22864 + l];
						w_4 = w[b * 416 + ky * 80 + 22880 + l];
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
					acc_0[l] = w[b * 416 + 22800 + l];
					acc_1[l] = w[b * 416 + 22800 + l];
					acc_2[l] = w[b * 416 + 22800 + l];
					acc_3[l] = w[b * 416 + 22800 + l];
					acc_4[l] = w[b * 416 + 22800 + l];
					acc_5[l] = w[b * 416 + 22800 + l];
					acc_6[l] = w[b * 416 + 22800 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 22816 + l];
						w_1 = w[b * 416 + ky * 80 + 22832 + l];
						w_2 = w[b * 416 + ky * 80 + 22848 + l];
						w_3 = w[b * 416 + ky * 80 + 22864 + l];
						w_4 = w[b * 416 + ky * 80 + 22880 + l];
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
		for (int b = first_19[piece]; b < end_18[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 25296 + l];
					acc_1[l] = w[b * 800 + 25296 + l];
					acc_2[l] = w[b * 800 + 25296 + l];
					acc_3[l] = w[b * 800 + 25296 + l];
					acc_4[l] = w[b * 800 + 25296 + l];
					acc_5[l] = w[b * 800 + 25296 + l];
					acc_6[l] = w[b * 800 + 25296 + l];
				}
				for (int ky = first_row_20[oy]; ky < end_row_21[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 25312 + l];
						w_1 = w[b * 800 + ky * 112 + 25328 + l];
						w_2 = w[b * 800 + ky * 112 + 25344 + l];
						w_3 = w[b * 800 + ky * 112 + 25360 + l];
						w_4 = w[b * 800 + ky * 112 + 25376 + l];
						w_5 = w[b * 800 + ky * 112 + 25392 + l];
						w_6 = w[b * 800 + ky * 112 + 25408 + l];
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
					y[b * 3136 + oy * 224 + 34496 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 34512 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 34528 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 34544 + l] = acc_3[l];
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
					y[b * 3136 + oy * 224 + 34560 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 34576 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 34592 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 25296 + l];
					acc_1[l] = w[b * 800 + 25296 + l];
					acc_2[l] = w[b * 800 + 25296 + l];
					acc_3[l] = w[b * 800 + 25296 + l];
					acc_4[l] = w[b * 800 + 25296 + l];
					acc_5[l] = w[b * 800 + 25296 + l];
					acc_6[l] = w[b * 800 + 25296 + l];
				}
				for (int ky = first_row_20[oy]; ky < end_row_21[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 25312 + l];
						w_1 = w[b * 800 + ky * 112 + 25328 + l];
						w_2 = w[b * 800 + ky * 112 + 25344 + l];
						w_3 = w[b * 800 + ky * 112 + 25360 + l];
						w_4 = w[b * 800 + ky * 112 + 25376 + l];
						w_5 = w[b * 800 + ky * 112 + 25392 + l];
						w_6 = w[b * 800 + ky * 112 + 25408 + l];
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
					y[b * 3136 + oy * 224 + 34608 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 34624 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 34640 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 34656 + l] = acc_3[l];
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
					y[b * 3136 + oy * 224 + 34672 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 34688 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 34704 + l] = acc_6[l];
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
				pool[b * 16 + 176 + l] = sum[l];
			}
		}
		for (int b = first_23[piece]; b < end_22[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 29296 + l];
					acc_1[l] = w[b * 1312 + 29296 + l];
					acc_2[l] = w[b * 1312 + 29296 + l];
					acc_3[l] = w[b * 1312 + 29296 + l];
					acc_4[l] = w[b * 1312 + 29296 + l];
					acc_5[l] = w[b * 1312 + 29296 + l];
					acc_6[l] = w[b * 1312 + 29296 + l];
				}
				for (int ky = first_row_24[oy]; ky < end_row_25[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0 = w[b * 1312 + ky * 144 + 29312 + l];
						w_1 = w[b * 1312 + ky * 144 + 29328 + l];
						w_2 = w[b * 1312 + ky * 144 + 29344 + l];
						w_3 = w[b * 1312 + ky * 144 + 29360 + l];
						w_4 = w[b * 1312 + ky * 144 + 29376 + l];
						w_5 = w[b * 1312 + ky * 144 + 29392 + l];
						w_6 = w[b * 1312 + ky * 144 + 29408 + l];
						w_7 = w[b * 1312 + ky * 144 + 29424 + l];
						w_8 = w[b * 1312 + ky * 144 + 29440 + l];
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
					y[b * 3136 + oy * 224 + 50176 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 50192 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 50208 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 50224 + l] = acc_3[l];
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
					y[b * 3136 + oy * 224 + 50240 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 50256 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 50272 + l] = acc_6[l];
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_4[l] = acc_4[l] + acc_5[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					acc_4[l] = acc_4[l] + acc_6[l];
					acc_0[l] = acc_0[l] + acc_4[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 1312 + 29296 + l];
					acc_1[l] = w[b * 1312 + 29296 + l];
					acc_2[l] = w[b * 1312 + 29296 + l];
					acc_3[l] = w[b * 1312 + 29296 + l];
					acc_4[l] = w[b * 1312 + 29296 + l];
					acc_5[l] = w[b * 1312 + 29296 + l];
					acc_6[l] = w[b * 1312 + 29296 + l];
				}
				for (int ky = first_row_24[oy]; ky < end_row_25[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0 = w[b * 1312 + ky * 144 + 29312 + l];
						w_1 = w[b * 1312 + ky * 144 + 29328 + l];
						w_2 = w[b * 1312 + ky * 144 + 29344 + l];
						w_3 = w[b * 1312 + ky * 144 + 29360 + l];
						w_4 = w[b * 1312 + ky * 144 + 29376 + l];
						w_5 = w[b * 1312 + ky * 144 + 29392 + l];
						w_6 = w[b * 1312 + ky * 144 + 29408 + l];
						w_7 = w[b * 1312 + ky * 144 + 29424 + l];
						w_8 = w[b * 1312 + ky * 144 + 29440 + l];
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
					y[b * 3136 + oy * 224 + 50288 + l] = acc_0[l];
					y[b * 3136 + oy * 224 + 50304 + l] = acc_1[l];
					y[b * 3136 + oy * 224 + 50320 + l] = acc_2[l];
					y[b * 3136 + oy * 224 + 50336 + l] = acc_3[l];
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
					y[b * 3136 + oy * 224 + 50352 + l] = acc_4[l];
					y[b * 3136 + oy * 224 + 50368 + l] = acc_5[l];
					y[b * 3136 + oy * 224 + 50384 + l] = acc_6[l];
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
				pool[b * 16 + 256 + l] = sum[l];
			}
		}
	}
}

/* 44640 flops, reads 91040 bytes, writes 240, at most 15 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_360_60_swish_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0, x2_0[16], x4_0[16], sum2_0_0[16], sum4_1_0[16];
	float sum2_1_0[16];
	LANES for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[5776 + l];
		acc_0_2[l] = w[11552 + l];
	}
	for (int k = 0; k < 180; k++) {
		x_0 = x[k * 2];
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1, w_2;
			w_0 = w[k * 32 + 16 + l];
			w_1 = w[k * 32 + 5792 + l];
			w_2 = w[k * 32 + 11568 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
		}
		x_0 = x[k * 2 + 1];
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1, w_2;
			w_0 = w[k * 32 + 32 + l];
			w_1 = w[k * 32 + 5808 + l];
			w_2 = w[k * 32 + 11584 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
		}
	}
	LANES for (int l = 0; l < 16; l++) {
		float gate_0, gate_1, gate_2, exp_n_0, exp_n_1, exp_n_2, exp_r_0, exp_r_1, exp_r_2, exp_a_0, exp_a_1, exp_a_2;
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
		acc_0_0[l] = acc_0_0[l] * gate_0;
		acc_0_1[l] = acc_0_1[l] * gate_1;
		acc_0_2[l] = acc_0_2[l] * gate_2;
		y[0 + l] = acc_0_0[l];
		y[16 + l] = acc_0_1[l];
		y[32 + l] = acc_0_2[l];
		acc_0_0[l] = c_0;
		acc_0_1[l] = c_0;
	}
	for (int k = 0; k < 45; k++) {
		vsplat2(x2_0, x + k * 8);
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 64 + 17344 + l];
			acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
		}
		vsplat2(x2_0, x + k * 8 + 2);
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 64 + 17360 + l];
			acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
		}
		vsplat2(x2_0, x + k * 8 + 4);
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 64 + 17376 + l];
			acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
		}
		vsplat2(x2_0, x + k * 8 + 6);
		vsplat4(x4_0, x + k * 8);
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1;
			w_0 = w[k * 64 + 17392 + l];
			acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
			w_1 = w[k * 32 + 20240 + l];
			acc_0_1[l] = x4_0[l] * w_1 + acc_0_1[l];
		}
		vsplat4(x4_0, x + k * 8 + 4);
		LANES for (int l = 0; l < 16; l++) {
			float w_1;
			w_1 = w[k * 32 + 20256 + l];
			acc_0_1[l] = x4_0[l] * w_1 + acc_0_1[l];
		}
	}
	vpairadd(sum2_0_0, acc_0_0, acc_0_0);
	LANES for (int l = 0; l < 16; l++) {
		float bias;
		bias = w[17328 + l];
		sum2_0_0[l] = sum2_0_0[l] + bias;
	}
	vpairadd(sum4_1_0, acc_0_1, acc_0_1);
	vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
	LANES for (int l = 0; l < 16; l++) {
		float gate_0, gate_1, exp_n_0, exp_n_1, exp_r_0, exp_r_1, exp_a_0, exp_a_1, bias;
		bias = w[20224 + l];
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
	vstorelo(y + 48, sum2_0_0);
	vstoren(y + 56, sum2_1_0, 0, 4);
}

/* 49120 flops, reads 90032 bytes, writes 1440, at most 12 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_60_360_sigmoid_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], x_0, x2_0[16], sum2_1_0[16];
	for (int p = 0; p < 7; p++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 2928 + l];
			acc_0_1[l] = w[p * 2928 + 976 + l];
			acc_0_2[l] = w[p * 2928 + 1952 + l];
		}
		for (int k = 0; k < 30; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 2928 + k * 32 + 16 + l];
				w_1 = w[p * 2928 + k * 32 + 992 + l];
				w_2 = w[p * 2928 + k * 32 + 1968 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2;
				w_0 = w[p * 2928 + k * 32 + 32 + l];
				w_1 = w[p * 2928 + k * 32 + 1008 + l];
				w_2 = w[p * 2928 + k * 32 + 1984 + l];
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
	LANES for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[20496 + l];
		acc_0_1[l] = c_0;
	}
	for (int k = 0; k < 15; k++) {
		x_0 = x[k * 4];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 64 + 20512 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 4 + 1];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 64 + 20528 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 4 + 2];
		LANES for (int l = 0; l < 16; l++) {
			float w_0;
			w_0 = w[k * 64 + 20544 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
		}
		x_0 = x[k * 4 + 3];
		vsplat2(x2_0, x + k * 4);
		LANES for (int l = 0; l < 16; l++) {
			float w_0, w_1;
			w_0 = w[k * 64 + 20560 + l];
			acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
			w_1 = w[k * 32 + 21488 + l];
			acc_0_1[l] = x2_0[l] * w_1 + acc_0_1[l];
		}
		vsplat2(x2_0, x + k * 4 + 2);
		LANES for (int l = 0; l < 16; l++) {
			float w_1;
			w_1 = w[k * 32 + 21504 + l];
			acc_0_1[l] = x2_0[l] * w_1 + acc_0_1[l];
		}
	}
	vpairadd(sum2_1_0, acc_0_1, acc_0_1);
	LANES for (int l = 0; l < 16; l++) {
		float exp_n_0, exp_n_1, exp_r_0, exp_r_1, exp_a_0, exp_a_1, bias;
		bias = w[21472 + l];
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
		acc_0_0[l] = exp_a_0 - exp_r_0;
		sum2_1_0[l] = exp_a_1 - exp_r_1;
		exp_a_0 = exp_a_0 + exp_r_0;
		exp_a_1 = exp_a_1 + exp_r_1;
		exp_n_0 = vpow2(exp_n_0);
		exp_n_1 = vpow2(exp_n_1);
		exp_a_0 = exp_n_0 * exp_a_0 + acc_0_0[l];
		exp_a_1 = exp_n_1 * exp_a_1 + sum2_1_0[l];
		acc_0_0[l] = acc_0_0[l] / exp_a_0;
		sum2_1_0[l] = sum2_1_0[l] / exp_a_1;
		y[336 + l] = acc_0_0[l];
	}
	vstorelo(y + 352, sum2_1_0);
}

/* 8527328 flops, reads 4114848 bytes, writes 180480, at most 9 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw2_14x14_360_120_add_se_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float * y, const float * r, const float *MIXFACENET_M_C99_RESTRICT s, float *MIXFACENET_M_C99_RESTRICT scaled, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 5, 8, 10, 11, 12, 13};
	static const int end_piece_1[10] = {1, 2, 3, 5, 8, 10, 11, 12, 13, 14};
	static const int end_2[14] = {3, 3, 3, 3, 1, 3, 3, 2, 3, 3, 3, 3, 3, 3};
	static const int first_3[14] = {0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0};
	static const int end_4[14] = {28, 14, 28, 9, 10, 10, 18, 19, 19, 28, 7, 14, 21, 28};
	static const int first_5[14] = {0, 0, 14, 0, 9, 9, 10, 18, 18, 19, 0, 7, 14, 21};
	static const int first_piece_6[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_7[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_8[10] = {28, 14, 28, 9, 19, 28, 7, 14, 21, 28};
	static const int first_9[10] = {0, 0, 14, 0, 9, 19, 0, 7, 14, 21};
	static const int lanes_10[16] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_11[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23};
	static const int end_12[10] = {28, 14, 28, 10, 18, 28, 7, 14, 21, 28};
	static const int first_13[10] = {0, 0, 14, 0, 10, 18, 0, 7, 14, 21};
	static const int lanes_14[16] = {0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_15[16] = {0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_16[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 12, 13, 14, 15};
	static const int lanes_17[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19};
	const float c_0 = 0.0f;
	float x_0, x_1, x_2, x_3, acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16];
	float acc_4_0[16], acc_5_0[16], acc_6_0[16], x_4, x_5, x_6, res[16], x2_0[16];
	float x2_2[16], x2_1[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16];
	float sum2_0_2[16], sum2_0_3[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], x4_0[16], x4_1[16];
	float x4_2[16], x4_3[16], x4_4[16], x4_5[16], x4_6[16], sum4_0_0[16], sum4_0_1[16], sum4_0_2[16];
	float sum4_0_3[16], res_2[16], gathered_2[16], res_3[16], gathered_3[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int k = 0; k < 45; k++) {
				x_0 = s[k * 4];
				x_1 = s[k * 4 + 1];
				x_2 = s[k * 4 + 2];
				x_3 = s[k * 4 + 3];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 2896 + k * 64 + 16 + l];
					w_0 = w_0 * x_0;
					scaled[k * 64 + l] = w_0;
					w_0 = w[p * 2896 + k * 64 + 32 + l];
					w_0 = w_0 * x_1;
					scaled[k * 64 + 16 + l] = w_0;
					w_0 = w[p * 2896 + k * 64 + 48 + l];
					w_0 = w_0 * x_2;
					scaled[k * 64 + 32 + l] = w_0;
					w_0 = w[p * 2896 + k * 64 + 64 + l];
					w_0 = w_0 * x_3;
					scaled[k * 64 + 48 + l] = w_0;
				}
			}
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 2896 + l];
					acc_1_0[l] = w[p * 2896 + l];
					acc_2_0[l] = w[p * 2896 + l];
					acc_3_0[l] = w[p * 2896 + l];
					acc_4_0[l] = w[p * 2896 + l];
					acc_5_0[l] = w[p * 2896 + l];
					acc_6_0[l] = w[p * 2896 + l];
				}
				for (int kb = 0; kb < 11; kb++) {
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
				for (int k = 0; k < 2; k++) {
					x_0 = x[ox * 112 + k * 2 + 34496];
					x_1 = x[ox * 112 + k * 2 + 34512];
					x_2 = x[ox * 112 + k * 2 + 34528];
					x_3 = x[ox * 112 + k * 2 + 34544];
					x_4 = x[ox * 112 + k * 2 + 34560];
					x_5 = x[ox * 112 + k * 2 + 34576];
					x_6 = x[ox * 112 + k * 2 + 34592];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[k * 32 + 2816 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + k * 2 + 34497];
					x_1 = x[ox * 112 + k * 2 + 34513];
					x_2 = x[ox * 112 + k * 2 + 34529];
					x_3 = x[ox * 112 + k * 2 + 34545];
					x_4 = x[ox * 112 + k * 2 + 34561];
					x_5 = x[ox * 112 + k * 2 + 34577];
					x_6 = x[ox * 112 + k * 2 + 34593];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[k * 32 + 2832 + l];
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
					res[l] = r[p * 16 + ox * 840 + l];
					acc_0_0[l] = acc_0_0[l] + res[l];
					res[l] = r[p * 16 + ox * 840 + 120 + l];
					acc_1_0[l] = acc_1_0[l] + res[l];
					res[l] = r[p * 16 + ox * 840 + 240 + l];
					acc_2_0[l] = acc_2_0[l] + res[l];
					res[l] = r[p * 16 + ox * 840 + 360 + l];
					acc_3_0[l] = acc_3_0[l] + res[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 840 + l] = acc_0_0[l];
					y[p * 16 + ox * 840 + 120 + l] = acc_1_0[l];
					y[p * 16 + ox * 840 + 240 + l] = acc_2_0[l];
					y[p * 16 + ox * 840 + 360 + l] = acc_3_0[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					res[l] = r[p * 16 + ox * 840 + 480 + l];
					acc_4_0[l] = acc_4_0[l] + res[l];
					res[l] = r[p * 16 + ox * 840 + 600 + l];
					acc_5_0[l] = acc_5_0[l] + res[l];
					res[l] = r[p * 16 + ox * 840 + 720 + l];
					acc_6_0[l] = acc_6_0[l] + res[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 840 + 480 + l] = acc_4_0[l];
					y[p * 16 + ox * 840 + 600 + l] = acc_5_0[l];
					y[p * 16 + ox * 840 + 720 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_6[row]; piece < end_piece_7[row]; piece++) {
		for (int k = 0; k < 45; k++) {
			vsplat2(x2_0, s + k * 4);
			vsplat2(x2_2, s + k * 4 + 2);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 8704 + l];
				w_0 = w_0 * x2_0[l];
				scaled[k * 32 + l] = w_0;
				w_0 = w[k * 32 + 8720 + l];
				w_0 = w_0 * x2_2[l];
				scaled[k * 32 + 16 + l] = w_0;
			}
		}
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
			for (int kb = 0; kb < 11; kb++) {
				for (int k = 0; k < 4; k++) {
					vsplat2(x2_0, x + ox * 112 + kb * 3136 + k * 4);
					vsplat2(x2_1, x + ox * 112 + kb * 3136 + k * 4 + 16);
					vsplat2(x2_2, x + ox * 112 + kb * 3136 + k * 4 + 32);
					vsplat2(x2_3, x + ox * 112 + kb * 3136 + k * 4 + 48);
					vsplat2(x2_4, x + ox * 112 + kb * 3136 + k * 4 + 64);
					vsplat2(x2_5, x + ox * 112 + kb * 3136 + k * 4 + 80);
					vsplat2(x2_6, x + ox * 112 + kb * 3136 + k * 4 + 96);
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
					vsplat2(x2_0, x + ox * 112 + kb * 3136 + k * 4 + 2);
					vsplat2(x2_1, x + ox * 112 + kb * 3136 + k * 4 + 18);
					vsplat2(x2_2, x + ox * 112 + kb * 3136 + k * 4 + 34);
					vsplat2(x2_3, x + ox * 112 + kb * 3136 + k * 4 + 50);
					vsplat2(x2_4, x + ox * 112 + kb * 3136 + k * 4 + 66);
					vsplat2(x2_5, x + ox * 112 + kb * 3136 + k * 4 + 82);
					vsplat2(x2_6, x + ox * 112 + kb * 3136 + k * 4 + 98);
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
			vsplat2(x2_0, x + ox * 112 + 34496);
			vsplat2(x2_1, x + ox * 112 + 34512);
			vsplat2(x2_2, x + ox * 112 + 34528);
			vsplat2(x2_3, x + ox * 112 + 34544);
			vsplat2(x2_4, x + ox * 112 + 34560);
			vsplat2(x2_5, x + ox * 112 + 34576);
			vsplat2(x2_6, x + ox * 112 + 34592);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[1408 + l];
				acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
			}
			vsplat2(x2_0, x + ox * 112 + 34498);
			vsplat2(x2_1, x + ox * 112 + 34514);
			vsplat2(x2_2, x + ox * 112 + 34530);
			vsplat2(x2_3, x + ox * 112 + 34546);
			vsplat2(x2_4, x + ox * 112 + 34562);
			vsplat2(x2_5, x + ox * 112 + 34578);
			vsplat2(x2_6, x + ox * 112 + 34594);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[1424 + l];
				acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			vpairadd(sum2_0_1, acc_2_0, acc_3_0);
			vpairadd(sum2_0_2, acc_4_0, acc_5_0);
			vpairadd(sum2_0_3, acc_6_0, acc_6_0);
			LANES for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[8688 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[8688 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[8688 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[8688 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vloadn(res_0, r + ox * 840 + 48, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 840 + 168, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 840 + 288, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 840 + 408, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 840 + 528, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 840 + 648, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_2[l] = sum2_0_2[l] + gathered_1[l];
			}
			vloadn(res, r + ox * 840 + 768, 0, 8);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_3[l] = sum2_0_3[l] + res[l];
			}
			vstorelo(y + ox * 840 + 48, sum2_0_0);
			vstorehi(y + ox * 840 + 168, sum2_0_0);
			vstorelo(y + ox * 840 + 288, sum2_0_1);
			vstorehi(y + ox * 840 + 408, sum2_0_1);
			vstorelo(y + ox * 840 + 528, sum2_0_2);
			vstorehi(y + ox * 840 + 648, sum2_0_2);
			vstorelo(y + ox * 840 + 768, sum2_0_3);
		}
	}
	for (int piece = first_piece_6[row]; piece < end_piece_7[row]; piece++) {
		for (int k = 0; k < 45; k++) {
			vsplat4(x4_0, s + k * 4);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 16 + 10160 + l];
				w_0 = w_0 * x4_0[l];
				scaled[k * 16 + l] = w_0;
			}
		}
		for (int ox = first_13[piece]; ox < end_12[piece]; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
			}
			for (int kb = 0; kb < 11; kb++) {
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
			vsplat4(x4_0, x + ox * 112 + 34496);
			vsplat4(x4_1, x + ox * 112 + 34512);
			vsplat4(x4_2, x + ox * 112 + 34528);
			vsplat4(x4_3, x + ox * 112 + 34544);
			vsplat4(x4_4, x + ox * 112 + 34560);
			vsplat4(x4_5, x + ox * 112 + 34576);
			vsplat4(x4_6, x + ox * 112 + 34592);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[704 + l];
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
				bias = w[10144 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[10144 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vloadn(res_0, r + ox * 840 + 56, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_14);
			vloadn(res_1, r + ox * 840 + 176, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_15);
			vloadn(res_2, r + ox * 840 + 296, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_16);
			vloadn(res_3, r + ox * 840 + 416, 0, 4);
			vperm(gathered_3, gathered_2, res_3, lanes_17);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_3[l];
			}
			vloadn(res_0, r + ox * 840 + 536, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_14);
			vloadn(res_1, r + ox * 840 + 656, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_15);
			vloadn(res_2, r + ox * 840 + 776, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_16);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_2[l];
			}
			vstoren(y + ox * 840 + 56, sum2_0_0, 0, 4);
			vstoren(y + ox * 840 + 176, sum2_0_0, 4, 4);
			vstoren(y + ox * 840 + 296, sum2_0_0, 8, 4);
			vstoren(y + ox * 840 + 416, sum2_0_0, 12, 4);
			vstoren(y + ox * 840 + 536, sum2_0_1, 0, 4);
			vstoren(y + ox * 840 + 656, sum2_0_1, 4, 4);
			vstoren(y + ox * 840 + 776, sum2_0_1, 8, 4);
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int k = 0; k < 45; k++) {
				x_0 = s[k * 4 + 180];
				x_1 = s[k * 4 + 181];
				x_2 = s[k * 4 + 182];
				x_3 = s[k * 4 + 183];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 2896 + k * 64 + 10896 + l];
					w_0 = w_0 * x_0;
					scaled[k * 64 + l] = w_0;
					w_0 = w[p * 2896 + k * 64 + 10912 + l];
					w_0 = w_0 * x_1;
					scaled[k * 64 + 16 + l] = w_0;
					w_0 = w[p * 2896 + k * 64 + 10928 + l];
					w_0 = w_0 * x_2;
					scaled[k * 64 + 32 + l] = w_0;
					w_0 = w[p * 2896 + k * 64 + 10944 + l];
					w_0 = w_0 * x_3;
					scaled[k * 64 + 48 + l] = w_0;
				}
			}
			for (int ox = first_5[piece]; ox < end_4[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 2896 + 10880 + l];
					acc_1_0[l] = w[p * 2896 + 10880 + l];
					acc_2_0[l] = w[p * 2896 + 10880 + l];
					acc_3_0[l] = w[p * 2896 + 10880 + l];
					acc_4_0[l] = w[p * 2896 + 10880 + l];
					acc_5_0[l] = w[p * 2896 + 10880 + l];
					acc_6_0[l] = w[p * 2896 + 10880 + l];
				}
				for (int k = 0; k < 6; k++) {
					x_0 = x[ox * 112 + k * 2 + 34500];
					x_1 = x[ox * 112 + k * 2 + 34516];
					x_2 = x[ox * 112 + k * 2 + 34532];
					x_3 = x[ox * 112 + k * 2 + 34548];
					x_4 = x[ox * 112 + k * 2 + 34564];
					x_5 = x[ox * 112 + k * 2 + 34580];
					x_6 = x[ox * 112 + k * 2 + 34596];
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
					x_0 = x[ox * 112 + k * 2 + 34501];
					x_1 = x[ox * 112 + k * 2 + 34517];
					x_2 = x[ox * 112 + k * 2 + 34533];
					x_3 = x[ox * 112 + k * 2 + 34549];
					x_4 = x[ox * 112 + k * 2 + 34565];
					x_5 = x[ox * 112 + k * 2 + 34581];
					x_6 = x[ox * 112 + k * 2 + 34597];
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
				for (int kb = 0; kb < 10; kb++) {
					for (int k = 0; k < 8; k++) {
						x_0 = x[ox * 112 + kb * 3136 + k * 2 + 37632];
						x_1 = x[ox * 112 + kb * 3136 + k * 2 + 37648];
						x_2 = x[ox * 112 + kb * 3136 + k * 2 + 37664];
						x_3 = x[ox * 112 + kb * 3136 + k * 2 + 37680];
						x_4 = x[ox * 112 + kb * 3136 + k * 2 + 37696];
						x_5 = x[ox * 112 + kb * 3136 + k * 2 + 37712];
						x_6 = x[ox * 112 + kb * 3136 + k * 2 + 37728];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = scaled[kb * 256 + k * 32 + 192 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
						x_0 = x[ox * 112 + kb * 3136 + k * 2 + 37633];
						x_1 = x[ox * 112 + kb * 3136 + k * 2 + 37649];
						x_2 = x[ox * 112 + kb * 3136 + k * 2 + 37665];
						x_3 = x[ox * 112 + kb * 3136 + k * 2 + 37681];
						x_4 = x[ox * 112 + kb * 3136 + k * 2 + 37697];
						x_5 = x[ox * 112 + kb * 3136 + k * 2 + 37713];
						x_6 = x[ox * 112 + kb * 3136 + k * 2 + 37729];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = scaled[kb * 256 + k * 32 + 208 + l];
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
					x_0 = x[ox * 112 + k * 2 + 68992];
					x_1 = x[ox * 112 + k * 2 + 69008];
					x_2 = x[ox * 112 + k * 2 + 69024];
					x_3 = x[ox * 112 + k * 2 + 69040];
					x_4 = x[ox * 112 + k * 2 + 69056];
					x_5 = x[ox * 112 + k * 2 + 69072];
					x_6 = x[ox * 112 + k * 2 + 69088];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[k * 32 + 2752 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + k * 2 + 68993];
					x_1 = x[ox * 112 + k * 2 + 69009];
					x_2 = x[ox * 112 + k * 2 + 69025];
					x_3 = x[ox * 112 + k * 2 + 69041];
					x_4 = x[ox * 112 + k * 2 + 69057];
					x_5 = x[ox * 112 + k * 2 + 69073];
					x_6 = x[ox * 112 + k * 2 + 69089];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[k * 32 + 2768 + l];
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
					res[l] = r[p * 16 + ox * 840 + 60 + l];
					acc_0_0[l] = acc_0_0[l] + res[l];
					res[l] = r[p * 16 + ox * 840 + 180 + l];
					acc_1_0[l] = acc_1_0[l] + res[l];
					res[l] = r[p * 16 + ox * 840 + 300 + l];
					acc_2_0[l] = acc_2_0[l] + res[l];
					res[l] = r[p * 16 + ox * 840 + 420 + l];
					acc_3_0[l] = acc_3_0[l] + res[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 840 + 60 + l] = acc_0_0[l];
					y[p * 16 + ox * 840 + 180 + l] = acc_1_0[l];
					y[p * 16 + ox * 840 + 300 + l] = acc_2_0[l];
					y[p * 16 + ox * 840 + 420 + l] = acc_3_0[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					res[l] = r[p * 16 + ox * 840 + 540 + l];
					acc_4_0[l] = acc_4_0[l] + res[l];
					res[l] = r[p * 16 + ox * 840 + 660 + l];
					acc_5_0[l] = acc_5_0[l] + res[l];
					res[l] = r[p * 16 + ox * 840 + 780 + l];
					acc_6_0[l] = acc_6_0[l] + res[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 840 + 540 + l] = acc_4_0[l];
					y[p * 16 + ox * 840 + 660 + l] = acc_5_0[l];
					y[p * 16 + ox * 840 + 780 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_6[row]; piece < end_piece_7[row]; piece++) {
		for (int k = 0; k < 45; k++) {
			vsplat2(x2_0, s + k * 4 + 180);
			vsplat2(x2_2, s + k * 4 + 182);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 19584 + l];
				w_0 = w_0 * x2_0[l];
				scaled[k * 32 + l] = w_0;
				w_0 = w[k * 32 + 19600 + l];
				w_0 = w_0 * x2_2[l];
				scaled[k * 32 + 16 + l] = w_0;
			}
		}
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
			for (int k = 0; k < 3; k++) {
				vsplat2(x2_0, x + ox * 112 + k * 4 + 34500);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 34516);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 34532);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 34548);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 34564);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 34580);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 34596);
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
				vsplat2(x2_0, x + ox * 112 + k * 4 + 34502);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 34518);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 34534);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 34550);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 34566);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 34582);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 34598);
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
			for (int kb = 0; kb < 10; kb++) {
				for (int k = 0; k < 4; k++) {
					vsplat2(x2_0, x + ox * 112 + kb * 3136 + k * 4 + 37632);
					vsplat2(x2_1, x + ox * 112 + kb * 3136 + k * 4 + 37648);
					vsplat2(x2_2, x + ox * 112 + kb * 3136 + k * 4 + 37664);
					vsplat2(x2_3, x + ox * 112 + kb * 3136 + k * 4 + 37680);
					vsplat2(x2_4, x + ox * 112 + kb * 3136 + k * 4 + 37696);
					vsplat2(x2_5, x + ox * 112 + kb * 3136 + k * 4 + 37712);
					vsplat2(x2_6, x + ox * 112 + kb * 3136 + k * 4 + 37728);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 128 + k * 32 + 96 + l];
						acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
					}
					vsplat2(x2_0, x + ox * 112 + kb * 3136 + k * 4 + 37634);
					vsplat2(x2_1, x + ox * 112 + kb * 3136 + k * 4 + 37650);
					vsplat2(x2_2, x + ox * 112 + kb * 3136 + k * 4 + 37666);
					vsplat2(x2_3, x + ox * 112 + kb * 3136 + k * 4 + 37682);
					vsplat2(x2_4, x + ox * 112 + kb * 3136 + k * 4 + 37698);
					vsplat2(x2_5, x + ox * 112 + kb * 3136 + k * 4 + 37714);
					vsplat2(x2_6, x + ox * 112 + kb * 3136 + k * 4 + 37730);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 128 + k * 32 + 112 + l];
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
				vsplat2(x2_0, x + ox * 112 + k * 4 + 68992);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 69008);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 69024);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 69040);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 69056);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 69072);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 69088);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + 1376 + l];
					acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
					acc_1_0[l] = x2_1[l] * w_0 + acc_1_0[l];
					acc_2_0[l] = x2_2[l] * w_0 + acc_2_0[l];
					acc_3_0[l] = x2_3[l] * w_0 + acc_3_0[l];
					acc_4_0[l] = x2_4[l] * w_0 + acc_4_0[l];
					acc_5_0[l] = x2_5[l] * w_0 + acc_5_0[l];
					acc_6_0[l] = x2_6[l] * w_0 + acc_6_0[l];
				}
				vsplat2(x2_0, x + ox * 112 + k * 4 + 68994);
				vsplat2(x2_1, x + ox * 112 + k * 4 + 69010);
				vsplat2(x2_2, x + ox * 112 + k * 4 + 69026);
				vsplat2(x2_3, x + ox * 112 + k * 4 + 69042);
				vsplat2(x2_4, x + ox * 112 + k * 4 + 69058);
				vsplat2(x2_5, x + ox * 112 + k * 4 + 69074);
				vsplat2(x2_6, x + ox * 112 + k * 4 + 69090);
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = scaled[k * 32 + 1392 + l];
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
				bias = w[19568 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[19568 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[19568 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[19568 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vloadn(res_0, r + ox * 840 + 108, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 840 + 228, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 840 + 348, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 840 + 468, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + ox * 840 + 588, 0, 8);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 840 + 708, 0, 8);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_2[l] = sum2_0_2[l] + gathered_1[l];
			}
			vloadn(res, r + ox * 840 + 828, 0, 8);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_3[l] = sum2_0_3[l] + res[l];
			}
			vstorelo(y + ox * 840 + 108, sum2_0_0);
			vstorehi(y + ox * 840 + 228, sum2_0_0);
			vstorelo(y + ox * 840 + 348, sum2_0_1);
			vstorehi(y + ox * 840 + 468, sum2_0_1);
			vstorelo(y + ox * 840 + 588, sum2_0_2);
			vstorehi(y + ox * 840 + 708, sum2_0_2);
			vstorelo(y + ox * 840 + 828, sum2_0_3);
		}
	}
	for (int piece = first_piece_6[row]; piece < end_piece_7[row]; piece++) {
		for (int k = 0; k < 45; k++) {
			vsplat4(x4_0, s + k * 4 + 180);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 16 + 21040 + l];
				w_0 = w_0 * x4_0[l];
				scaled[k * 16 + l] = w_0;
			}
		}
		for (int ox = first_9[piece]; ox < end_8[piece]; ox++) {
			vsplat4(x4_0, x + ox * 112 + 34500);
			vsplat4(x4_1, x + ox * 112 + 34516);
			vsplat4(x4_2, x + ox * 112 + 34532);
			vsplat4(x4_3, x + ox * 112 + 34548);
			vsplat4(x4_4, x + ox * 112 + 34564);
			vsplat4(x4_5, x + ox * 112 + 34580);
			vsplat4(x4_6, x + ox * 112 + 34596);
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
			vsplat4(x4_0, x + ox * 112 + 34504);
			vsplat4(x4_1, x + ox * 112 + 34520);
			vsplat4(x4_2, x + ox * 112 + 34536);
			vsplat4(x4_3, x + ox * 112 + 34552);
			vsplat4(x4_4, x + ox * 112 + 34568);
			vsplat4(x4_5, x + ox * 112 + 34584);
			vsplat4(x4_6, x + ox * 112 + 34600);
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
			vsplat4(x4_0, x + ox * 112 + 34508);
			vsplat4(x4_1, x + ox * 112 + 34524);
			vsplat4(x4_2, x + ox * 112 + 34540);
			vsplat4(x4_3, x + ox * 112 + 34556);
			vsplat4(x4_4, x + ox * 112 + 34572);
			vsplat4(x4_5, x + ox * 112 + 34588);
			vsplat4(x4_6, x + ox * 112 + 34604);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[32 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			for (int kb = 0; kb < 10; kb++) {
				for (int k = 0; k < 2; k++) {
					vsplat4(x4_0, x + ox * 112 + kb * 3136 + k * 8 + 37632);
					vsplat4(x4_1, x + ox * 112 + kb * 3136 + k * 8 + 37648);
					vsplat4(x4_2, x + ox * 112 + kb * 3136 + k * 8 + 37664);
					vsplat4(x4_3, x + ox * 112 + kb * 3136 + k * 8 + 37680);
					vsplat4(x4_4, x + ox * 112 + kb * 3136 + k * 8 + 37696);
					vsplat4(x4_5, x + ox * 112 + kb * 3136 + k * 8 + 37712);
					vsplat4(x4_6, x + ox * 112 + kb * 3136 + k * 8 + 37728);
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
					vsplat4(x4_0, x + ox * 112 + kb * 3136 + k * 8 + 37636);
					vsplat4(x4_1, x + ox * 112 + kb * 3136 + k * 8 + 37652);
					vsplat4(x4_2, x + ox * 112 + kb * 3136 + k * 8 + 37668);
					vsplat4(x4_3, x + ox * 112 + kb * 3136 + k * 8 + 37684);
					vsplat4(x4_4, x + ox * 112 + kb * 3136 + k * 8 + 37700);
					vsplat4(x4_5, x + ox * 112 + kb * 3136 + k * 8 + 37716);
					vsplat4(x4_6, x + ox * 112 + kb * 3136 + k * 8 + 37732);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = scaled[kb * 64 + k * 32 + 64 + l];
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
			vsplat4(x4_0, x + ox * 112 + 68992);
			vsplat4(x4_1, x + ox * 112 + 69008);
			vsplat4(x4_2, x + ox * 112 + 69024);
			vsplat4(x4_3, x + ox * 112 + 69040);
			vsplat4(x4_4, x + ox * 112 + 69056);
			vsplat4(x4_5, x + ox * 112 + 69072);
			vsplat4(x4_6, x + ox * 112 + 69088);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[688 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vsplat4(x4_0, x + ox * 112 + 68996);
			vsplat4(x4_1, x + ox * 112 + 69012);
			vsplat4(x4_2, x + ox * 112 + 69028);
			vsplat4(x4_3, x + ox * 112 + 69044);
			vsplat4(x4_4, x + ox * 112 + 69060);
			vsplat4(x4_5, x + ox * 112 + 69076);
			vsplat4(x4_6, x + ox * 112 + 69092);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = scaled[704 + l];
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
				bias = w[21024 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[21024 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vloadn(res_0, r + ox * 840 + 116, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_14);
			vloadn(res_1, r + ox * 840 + 236, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_15);
			vloadn(res_2, r + ox * 840 + 356, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_16);
			vloadn(res_3, r + ox * 840 + 476, 0, 4);
			vperm(gathered_3, gathered_2, res_3, lanes_17);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_3[l];
			}
			vloadn(res_0, r + ox * 840 + 596, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_14);
			vloadn(res_1, r + ox * 840 + 716, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_15);
			vloadn(res_2, r + ox * 840 + 836, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_16);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_2[l];
			}
			vstoren(y + ox * 840 + 116, sum2_0_0, 0, 4);
			vstoren(y + ox * 840 + 236, sum2_0_0, 4, 4);
			vstoren(y + ox * 840 + 356, sum2_0_0, 8, 4);
			vstoren(y + ox * 840 + 476, sum2_0_0, 12, 4);
			vstoren(y + ox * 840 + 596, sum2_0_1, 0, 4);
			vstoren(y + ox * 840 + 716, sum2_0_1, 4, 4);
			vstoren(y + ox * 840 + 836, sum2_0_1, 8, 4);
		}
	}
}

/* 39134352 flops, reads 16855296 bytes, writes 708480, at most 24 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_dw3_5_7_9_s2_7x7_120_720_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT slab, float *MIXFACENET_M_C99_RESTRICT y, float *MIXFACENET_M_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 0, 23, 45, 60, 75, 0, 12, 23, 34};
	static const int end_piece_1[10] = {45, 23, 45, 60, 75, 90, 12, 23, 34, 45};
	static const int end_2[90] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
		17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
		33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 1, 4, 7,
		10, 14, 17, 20, 23, 26, 29, 32, 34, 37, 40, 43, 2, 5, 8, 11,
		15, 18, 21, 24, 27, 30, 33, 35, 38, 41, 44, 3, 6, 9, 12, 13,
		16, 19, 22, 25, 28, 31, 36, 39, 42, 45};
	static const int first_3[90] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
		16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
		32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 0, 3, 6,
		9, 13, 16, 19, 22, 25, 28, 31, 33, 36, 39, 42, 1, 4, 7, 10,
		14, 17, 20, 23, 26, 29, 32, 34, 37, 40, 43, 2, 5, 8, 11, 12,
		15, 18, 21, 24, 27, 30, 35, 38, 41, 44};
	static const int end_4[90] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 11, 11, 11, 11,
		11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
		11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 4, 7,
		10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 2, 5, 8, 11,
		11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 3, 6, 9, 11, 11,
		11, 11, 11, 11, 11, 11, 11, 11, 11, 11};
	static const int first_5[90] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 11, 11, 11,
		11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
		11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 0, 3, 6,
		9, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 1, 4, 7, 10,
		11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 2, 5, 8, 11, 11,
		11, 11, 11, 11, 11, 11, 11, 11, 11, 11};
	static const int first_row_6[7] = {1, 0, 0, 0, 0, 0, 0};
	static const int end_row_7[7] = {3, 3, 3, 3, 3, 3, 3};
	static const int end_8[90] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5,
		6, 7, 8, 9, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
		11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 0, 0, 0,
		0, 3, 6, 9, 11, 11, 11, 11, 11, 11, 11, 11, 0, 0, 0, 0,
		4, 7, 10, 11, 11, 11, 11, 11, 11, 11, 11, 0, 0, 0, 1, 2,
		5, 8, 11, 11, 11, 11, 11, 11, 11, 11};
	static const int first_9[90] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4,
		5, 6, 7, 8, 9, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
		11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 0, 0, 0,
		0, 2, 5, 8, 11, 11, 11, 11, 11, 11, 11, 11, 0, 0, 0, 0,
		3, 6, 9, 11, 11, 11, 11, 11, 11, 11, 11, 0, 0, 0, 0, 1,
		4, 7, 10, 11, 11, 11, 11, 11, 11, 11};
	static const int first_row_10[7] = {2, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[7] = {5, 5, 5, 5, 5, 5, 4};
	static const int end_12[90] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
		11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 0, 0, 0,
		0, 0, 0, 0, 1, 4, 7, 10, 11, 11, 11, 11, 0, 0, 0, 0,
		0, 0, 0, 2, 5, 8, 11, 11, 11, 11, 11, 0, 0, 0, 0, 0,
		0, 0, 0, 3, 6, 9, 11, 11, 11, 11};
	static const int first_13[90] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
		10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 0, 0, 0,
		0, 0, 0, 0, 0, 3, 6, 9, 11, 11, 11, 11, 0, 0, 0, 0,
		0, 0, 0, 1, 4, 7, 10, 11, 11, 11, 11, 0, 0, 0, 0, 0,
		0, 0, 0, 2, 5, 8, 11, 11, 11, 11};
	static const int first_row_14[7] = {3, 1, 0, 0, 0, 0, 0};
	static const int end_row_15[7] = {7, 7, 7, 7, 7, 7, 5};
	static const int end_16[90] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 7, 10, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 2, 5, 8, 11, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 3, 6, 9, 12};
	static const int first_17[90] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 6, 9, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 1, 4, 7, 10, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 2, 5, 8, 11};
	static const int first_row_18[7] = {4, 2, 0, 0, 0, 0, 0};
	static const int end_row_19[7] = {9, 9, 9, 9, 9, 8, 6};
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
					acc_0_0[l] = w[p * 1936 + l];
					acc_1_0[l] = w[p * 1936 + l];
					acc_2_0[l] = w[p * 1936 + l];
					acc_3_0[l] = w[p * 1936 + l];
					acc_4_0[l] = w[p * 1936 + l];
					acc_5_0[l] = w[p * 1936 + l];
					acc_6_0[l] = w[p * 1936 + l];
				}
				for (int k = 0; k < 60; k++) {
					x_0 = x[ox * 840 + k * 2];
					x_1 = x[ox * 840 + k * 2 + 120];
					x_2 = x[ox * 840 + k * 2 + 240];
					x_3 = x[ox * 840 + k * 2 + 360];
					x_4 = x[ox * 840 + k * 2 + 480];
					x_5 = x[ox * 840 + k * 2 + 600];
					x_6 = x[ox * 840 + k * 2 + 720];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 1936 + k * 32 + 16 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 840 + k * 2 + 1];
					x_1 = x[ox * 840 + k * 2 + 121];
					x_2 = x[ox * 840 + k * 2 + 241];
					x_3 = x[ox * 840 + k * 2 + 361];
					x_4 = x[ox * 840 + k * 2 + 481];
					x_5 = x[ox * 840 + k * 2 + 601];
					x_6 = x[ox * 840 + k * 2 + 721];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 1936 + k * 32 + 32 + l];
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
					acc_0[l] = w[b * 160 + 87120 + l];
					acc_1[l] = w[b * 160 + 87120 + l];
					acc_2[l] = w[b * 160 + 87120 + l];
					acc_3[l] = w[b * 160 + 87120 + l];
					acc_4[l] = w[b * 160 + 87120 + l];
					acc_5[l] = w[b * 160 + 87120 + l];
					acc_6[l] = w[b * 160 + 87120 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 87136 + l];
						w_1 = w[b * 160 + ky * 48 + 87152 + l];
						w_2 = w[b * 160 + ky * 48 + 87168 + l];
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
					acc_0[l] = w[b * 416 + 88880 + l];
					acc_1[l] = w[b * 416 + 88880 + l];
					acc_2[l] = w[b * 416 + 88880 + l];
					acc_3[l] = w[b * 416 + 88880 + l];
					acc_4[l] = w[b * 416 + 88880 + l];
					acc_5[l] = w[b * 416 + 88880 + l];
					acc_6[l] = w[b * 416 + 88880 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 88896 + l];
						w_1 = w[b * 416 + ky * 80 + 88912 + l];
						w_2 = w[b * 416 + ky * 80 + 88928 + l];
						w_3 = w[b * 416 + ky * 80 + 88944 + l];
						w_4 = w[b * 416 + ky * 80 + 88960 + l];
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
					y[b * 784 + oy * 112 + 8624 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 8640 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 8656 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 8672 + l] = acc_3[l];
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
					y[b * 784 + oy * 112 + 8688 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 8704 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 8720 + l] = acc_6[l];
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
				pool[b * 16 + 176 + l] = sum[l];
			}
		}
		for (int b = first_13[piece]; b < end_12[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 93456 + l];
					acc_1[l] = w[b * 800 + 93456 + l];
					acc_2[l] = w[b * 800 + 93456 + l];
					acc_3[l] = w[b * 800 + 93456 + l];
					acc_4[l] = w[b * 800 + 93456 + l];
					acc_5[l] = w[b * 800 + 93456 + l];
					acc_6[l] = w[b * 800 + 93456 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 93472 + l];
						w_1 = w[b * 800 + ky * 112 + 93488 + l];
						w_2 = w[b * 800 + ky * 112 + 93504 + l];
						w_3 = w[b * 800 + ky * 112 + 93520 + l];
						w_4 = w[b * 800 + ky * 112 + 93536 + l];
						w_5 = w[b * 800 + ky * 112 + 93552 + l];
						w_6 = w[b * 800 + ky * 112 + 93568 + l];
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
					y[b * 784 + oy * 112 + 17248 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 17264 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 17280 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 17296 + l] = acc_3[l];
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
					y[b * 784 + oy * 112 + 17312 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 17328 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 17344 + l] = acc_6[l];
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
				pool[b * 16 + 352 + l] = sum[l];
			}
		}
		for (int b = first_17[piece]; b < end_16[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 102256 + l];
					acc_1[l] = w[b * 1312 + 102256 + l];
					acc_2[l] = w[b * 1312 + 102256 + l];
					acc_3[l] = w[b * 1312 + 102256 + l];
					acc_4[l] = w[b * 1312 + 102256 + l];
					acc_5[l] = w[b * 1312 + 102256 + l];
					acc_6[l] = w[b * 1312 + 102256 + l];
				}
				for (int ky = first_row_18[oy]; ky < end_row_19[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0 = w[b * 1312 + ky * 144 + 102272 + l];
						w_1 = w[b * 1312 + ky * 144 + 102288 + l];
						w_2 = w[b * 1312 + ky * 144 + 102304 + l];
						w_3 = w[b * 1312 + ky * 144 + 102320 + l];
						w_4 = w[b * 1312 + ky * 144 + 102336 + l];
						w_5 = w[b * 1312 + ky * 144 + 102352 + l];
						w_6 = w[b * 1312 + ky * 144 + 102368 + l];
						w_7 = w[b * 1312 + ky * 144 + 102384 + l];
						w_8 = w[b * 1312 + ky * 144 + 102400 + l];
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
					y[b * 784 + oy * 112 + 25872 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 25888 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 25904 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 25920 + l] = acc_3[l];
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
					y[b * 784 + oy * 112 + 25936 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 25952 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 25968 + l] = acc_6[l];
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
				pool[b * 16 + 528 + l] = sum[l];
			}
		}
	}
}

/* 87840 flops, reads 187520 bytes, writes 240, at most 5 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_720_60_swish_f32__c99_5x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 2, 3, 4, 5, 2};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 3, 4, 5, 5, 3};
	static const int end_2[5] = {3, 2, 3, 1, 2};
	static const int first_3[5] = {0, 0, 2, 0, 1};
	static const int first_piece_4[10] = {0, 1, 0, 1, 0, 1, 1, 1, 0, 1};
	static const int end_piece_5[10] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
	static const int first_piece_6[10] = {0, 0, 1, 0, 1, 1, 1, 0, 1, 1};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = 12583039.0f;
	const float c_4 = 87.0f;
	const float c_5 = 2.88540816f;
	const float c_6 = 0.115236066f;
	float acc_0_0[16], x_0, x2_0[16], sum2_0_0[16], x4_0[16], sum4_0_0[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 11536 + l];
			}
			for (int k = 0; k < 360; k++) {
				x_0 = x[k * 2];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 11536 + k * 32 + 16 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				}
				x_0 = x[k * 2 + 1];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[p * 11536 + k * 32 + 32 + l];
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
		for (int k = 0; k < 180; k++) {
			vsplat2(x2_0, x + k * 4);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 34624 + l];
				acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
			}
			vsplat2(x2_0, x + k * 4 + 2);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 34640 + l];
				acc_0_0[l] = x2_0[l] * w_0 + acc_0_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_0_0);
		LANES for (int l = 0; l < 16; l++) {
			float gate_0, exp_n_0, exp_r_0, exp_a_0, bias;
			bias = w[34608 + l];
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
		vstorelo(y + 48, sum2_0_0);
	}
	for (int piece = first_piece_6[row]; piece < end_piece_5[row]; piece++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
		}
		for (int k = 0; k < 90; k++) {
			vsplat4(x4_0, x + k * 8);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 40400 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
			}
			vsplat4(x4_0, x + k * 8 + 4);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 40416 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
			}
		}
		vpairadd(sum4_0_0, acc_0_0, acc_0_0);
		vpairadd(sum2_0_0, sum4_0_0, sum4_0_0);
		LANES for (int l = 0; l < 16; l++) {
			float gate_0, exp_n_0, exp_r_0, exp_a_0, bias;
			bias = w[40384 + l];
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
		vstoren(y + 56, sum2_0_0, 0, 4);
	}
}

/* 133200 flops, reads 320400 bytes, writes 144000, at most 12 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_60_720_sigmoid_gate_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, float *MIXFACENET_M_C99_RESTRICT gated, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {15, 8, 15, 5, 10, 15, 4, 8, 11, 15};
	static const int first_3[10] = {0, 0, 8, 0, 5, 10, 0, 4, 8, 11};
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
				acc_0_0[l] = w[p * 2928 + l];
				acc_0_1[l] = w[p * 2928 + 976 + l];
				acc_0_2[l] = w[p * 2928 + 1952 + l];
			}
			for (int k = 0; k < 30; k++) {
				x_0 = x[k * 2];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2;
					w_0 = w[p * 2928 + k * 32 + 16 + l];
					w_1 = w[p * 2928 + k * 32 + 992 + l];
					w_2 = w[p * 2928 + k * 32 + 1968 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
					acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
				}
				x_0 = x[k * 2 + 1];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2;
					w_0 = w[p * 2928 + k * 32 + 32 + l];
					w_1 = w[p * 2928 + k * 32 + 1008 + l];
					w_2 = w[p * 2928 + k * 32 + 1984 + l];
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

/* 14112896 flops, reads 5905984 bytes, writes 39200, at most 9 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_7x7_720_200_se_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {12, 6, 12, 4, 8, 12, 3, 6, 9, 12};
	static const int first_3[10] = {0, 0, 6, 0, 4, 8, 0, 3, 6, 9};
	static const int first_piece_4[10] = {0, 1, 2, 3, 4, 5, 3, 6, 7, 5};
	static const int end_piece_5[10] = {1, 2, 3, 4, 5, 6, 4, 7, 8, 6};
	static const int end_6[8] = {7, 4, 7, 2, 5, 7, 4, 5};
	static const int first_7[8] = {0, 0, 4, 0, 2, 5, 2, 4};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, x2_0[16], x2_1[16];
	float x2_2[16], x2_3[16], x2_4[16], x2_5[16], x2_6[16], sum2_0_0[16], sum2_0_1[16], sum2_0_2[16];
	float sum2_0_3[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = 0; ox < 7; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 11536 + l];
					acc_1_0[l] = w[p * 11536 + l];
					acc_2_0[l] = w[p * 11536 + l];
					acc_3_0[l] = w[p * 11536 + l];
					acc_4_0[l] = w[p * 11536 + l];
					acc_5_0[l] = w[p * 11536 + l];
					acc_6_0[l] = w[p * 11536 + l];
				}
				for (int kb = 0; kb < 45; kb++) {
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
							w_0 = w[p * 11536 + kb * 256 + k * 32 + 16 + l];
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
							w_0 = w[p * 11536 + kb * 256 + k * 32 + 32 + l];
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
					y[p * 16 + ox * 1400 + l] = acc_0_0[l];
					y[p * 16 + ox * 1400 + 200 + l] = acc_1_0[l];
					y[p * 16 + ox * 1400 + 400 + l] = acc_2_0[l];
					y[p * 16 + ox * 1400 + 600 + l] = acc_3_0[l];
					y[p * 16 + ox * 1400 + 800 + l] = acc_4_0[l];
					y[p * 16 + ox * 1400 + 1000 + l] = acc_5_0[l];
					y[p * 16 + ox * 1400 + 1200 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_4[row]; piece < end_piece_5[row]; piece++) {
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
			for (int kb = 0; kb < 45; kb++) {
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
						w_0 = w[kb * 128 + k * 32 + 138448 + l];
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
						w_0 = w[kb * 128 + k * 32 + 138464 + l];
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
				bias = w[138432 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[138432 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
				bias = w[138432 + l];
				sum2_0_2[l] = sum2_0_2[l] + bias;
				bias = w[138432 + l];
				sum2_0_3[l] = sum2_0_3[l] + bias;
			}
			vstorelo(y + ox * 1400 + 192, sum2_0_0);
			vstorehi(y + ox * 1400 + 392, sum2_0_0);
			vstorelo(y + ox * 1400 + 592, sum2_0_1);
			vstorehi(y + ox * 1400 + 792, sum2_0_1);
			vstorelo(y + ox * 1400 + 992, sum2_0_2);
			vstorehi(y + ox * 1400 + 1192, sum2_0_2);
			vstorelo(y + ox * 1400 + 1392, sum2_0_3);
		}
	}
}

/* 28255008 flops, reads 12238944 bytes, writes 475200, at most 24 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_dw3_5_7_9_s1_7x7_200_1200_swish_pool_f32__c99_7x1_7(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT slab, float *MIXFACENET_M_C99_RESTRICT y, float *MIXFACENET_M_C99_RESTRICT pool, int row) {
	static const int first_piece_0[10] = {0, 0, 39, 0, 26, 51, 0, 20, 39, 57};
	static const int end_piece_1[10] = {75, 39, 75, 26, 51, 75, 20, 39, 57, 75};
	static const int end_2[75] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
		17, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18,
		18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18,
		18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18,
		18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18};
	static const int first_3[75] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
		16, 17, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18,
		18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18,
		18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18,
		18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18};
	static const int first_row_4[7] = {1, 0, 0, 0, 0, 0, 0};
	static const int end_row_5[7] = {3, 3, 3, 3, 3, 3, 2};
	static const int end_6[75] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
		15, 16, 17, 18, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19,
		19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19,
		19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19};
	static const int first_7[75] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
		14, 15, 16, 17, 18, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19,
		19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19,
		19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19};
	static const int first_row_8[7] = {2, 1, 0, 0, 0, 0, 0};
	static const int end_row_9[7] = {5, 5, 5, 5, 5, 4, 3};
	static const int end_10[75] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
		12, 13, 14, 15, 16, 17, 18, 19, 19, 19, 19, 19, 19, 19, 19, 19,
		19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19};
	static const int first_11[75] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
		11, 12, 13, 14, 15, 16, 17, 18, 19, 19, 19, 19, 19, 19, 19, 19,
		19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19};
	static const int first_row_12[7] = {3, 2, 1, 0, 0, 0, 0};
	static const int end_row_13[7] = {7, 7, 7, 7, 6, 5, 4};
	static const int end_14[75] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8,
		9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19};
	static const int first_15[75] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7,
		8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18};
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
				acc_0_0[l] = w[piece * 3216 + l];
				acc_1_0[l] = w[piece * 3216 + l];
				acc_2_0[l] = w[piece * 3216 + l];
				acc_3_0[l] = w[piece * 3216 + l];
				acc_4_0[l] = w[piece * 3216 + l];
				acc_5_0[l] = w[piece * 3216 + l];
				acc_6_0[l] = w[piece * 3216 + l];
			}
			for (int k = 0; k < 100; k++) {
				x_0 = x[ox * 1400 + k * 2];
				x_1 = x[ox * 1400 + k * 2 + 200];
				x_2 = x[ox * 1400 + k * 2 + 400];
				x_3 = x[ox * 1400 + k * 2 + 600];
				x_4 = x[ox * 1400 + k * 2 + 800];
				x_5 = x[ox * 1400 + k * 2 + 1000];
				x_6 = x[ox * 1400 + k * 2 + 1200];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[piece * 3216 + k * 32 + 16 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 1400 + k * 2 + 1];
				x_1 = x[ox * 1400 + k * 2 + 201];
				x_2 = x[ox * 1400 + k * 2 + 401];
				x_3 = x[ox * 1400 + k * 2 + 601];
				x_4 = x[ox * 1400 + k * 2 + 801];
				x_5 = x[ox * 1400 + k * 2 + 1001];
				x_6 = x[ox * 1400 + k * 2 + 1201];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[piece * 3216 + k * 32 + 32 + l];
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
					acc_0[l] = w[b * 160 + 241200 + l];
					acc_1[l] = w[b * 160 + 241200 + l];
					acc_2[l] = w[b * 160 + 241200 + l];
					acc_3[l] = w[b * 160 + 241200 + l];
					acc_4[l] = w[b * 160 + 241200 + l];
					acc_5[l] = w[b * 160 + 241200 + l];
					acc_6[l] = w[b * 160 + 241200 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 241216 + l];
						w_1 = w[b * 160 + ky * 48 + 241232 + l];
						w_2 = w[b * 160 + ky * 48 + 241248 + l];
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
					acc_0[l] = w[b * 416 + 244080 + l];
					acc_1[l] = w[b * 416 + 244080 + l];
					acc_2[l] = w[b * 416 + 244080 + l];
					acc_3[l] = w[b * 416 + 244080 + l];
					acc_4[l] = w[b * 416 + 244080 + l];
					acc_5[l] = w[b * 416 + 244080 + l];
					acc_6[l] = w[b * 416 + 244080 + l];
				}
				for (int ky = first_row_8[oy]; ky < end_row_9[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 244096 + l];
						w_1 = w[b * 416 + ky * 80 + 244112 + l];
						w_2 = w[b * 416 + ky * 80 + 244128 + l];
						w_3 = w[b * 416 + ky * 80 + 244144 + l];
						w_4 = w[b * 416 + ky * 80 + 244160 + l];
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
					y[b * 784 + oy * 112 + 14112 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 14128 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 14144 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 14160 + l] = acc_3[l];
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
					y[b * 784 + oy * 112 + 14176 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 14192 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 14208 + l] = acc_6[l];
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
				pool[b * 16 + 288 + l] = sum[l];
			}
		}
		for (int b = first_11[piece]; b < end_10[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 251984 + l];
					acc_1[l] = w[b * 800 + 251984 + l];
					acc_2[l] = w[b * 800 + 251984 + l];
					acc_3[l] = w[b * 800 + 251984 + l];
					acc_4[l] = w[b * 800 + 251984 + l];
					acc_5[l] = w[b * 800 + 251984 + l];
					acc_6[l] = w[b * 800 + 251984 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 252000 + l];
						w_1 = w[b * 800 + ky * 112 + 252016 + l];
						w_2 = w[b * 800 + ky * 112 + 252032 + l];
						w_3 = w[b * 800 + ky * 112 + 252048 + l];
						w_4 = w[b * 800 + ky * 112 + 252064 + l];
						w_5 = w[b * 800 + ky * 112 + 252080 + l];
						w_6 = w[b * 800 + ky * 112 + 252096 + l];
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
					y[b * 784 + oy * 112 + 29008 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 29024 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 29040 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 29056 + l] = acc_3[l];
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
					y[b * 784 + oy * 112 + 29072 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 29088 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 29104 + l] = acc_6[l];
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
				pool[b * 16 + 592 + l] = sum[l];
			}
		}
		for (int b = first_15[piece]; b < end_14[piece]; b++) {
			LANES for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 267184 + l];
					acc_1[l] = w[b * 1312 + 267184 + l];
					acc_2[l] = w[b * 1312 + 267184 + l];
					acc_3[l] = w[b * 1312 + 267184 + l];
					acc_4[l] = w[b * 1312 + 267184 + l];
					acc_5[l] = w[b * 1312 + 267184 + l];
					acc_6[l] = w[b * 1312 + 267184 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					LANES for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0 = w[b * 1312 + ky * 144 + 267200 + l];
						w_1 = w[b * 1312 + ky * 144 + 267216 + l];
						w_2 = w[b * 1312 + ky * 144 + 267232 + l];
						w_3 = w[b * 1312 + ky * 144 + 267248 + l];
						w_4 = w[b * 1312 + ky * 144 + 267264 + l];
						w_5 = w[b * 1312 + ky * 144 + 267280 + l];
						w_6 = w[b * 1312 + ky * 144 + 267296 + l];
						w_7 = w[b * 1312 + ky * 144 + 267312 + l];
						w_8 = w[b * 1312 + ky * 144 + 267328 + l];
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
					y[b * 784 + oy * 112 + 43904 + l] = acc_0[l];
					y[b * 784 + oy * 112 + 43920 + l] = acc_1[l];
					y[b * 784 + oy * 112 + 43936 + l] = acc_2[l];
					y[b * 784 + oy * 112 + 43952 + l] = acc_3[l];
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
					y[b * 784 + oy * 112 + 43968 + l] = acc_4[l];
					y[b * 784 + oy * 112 + 43984 + l] = acc_5[l];
					y[b * 784 + oy * 112 + 44000 + l] = acc_6[l];
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
				pool[b * 16 + 896 + l] = sum[l];
			}
		}
	}
}

/* 241952 flops, reads 499648 bytes, writes 400, at most 10 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_1200_100_swish_f32__c99_2x2(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, int row) {
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
	float acc_0_0[16], acc_0_1[16], x_0, x4_0[16], sum4_0_0[16], sum2_0_0[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 38432 + l];
				acc_0_1[l] = w[p * 38432 + 19216 + l];
			}
			for (int k = 0; k < 600; k++) {
				x_0 = x[k * 2];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1;
					w_0 = w[p * 38432 + k * 32 + 16 + l];
					w_1 = w[p * 38432 + k * 32 + 19232 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
				}
				x_0 = x[k * 2 + 1];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1;
					w_0 = w[p * 38432 + k * 32 + 32 + l];
					w_1 = w[p * 38432 + k * 32 + 19248 + l];
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
				y[p * 32 + l] = acc_0_0[l];
				y[p * 32 + 16 + l] = acc_0_1[l];
			}
		}
	}
	for (int piece = first_piece_4[row]; piece < end_piece_5[row]; piece++) {
		LANES for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
		}
		for (int k = 0; k < 150; k++) {
			vsplat4(x4_0, x + k * 8);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 115312 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
			}
			vsplat4(x4_0, x + k * 8 + 4);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[k * 32 + 115328 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
			}
		}
		vpairadd(sum4_0_0, acc_0_0, acc_0_0);
		vpairadd(sum2_0_0, sum4_0_0, sum4_0_0);
		LANES for (int l = 0; l < 16; l++) {
			float gate_0, exp_n_0, exp_r_0, exp_a_0, bias;
			bias = w[115296 + l];
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
		vstoren(y + 96, sum2_0_0, 0, 4);
	}
}

/* 318000 flops, reads 730000 bytes, writes 240000, at most 12 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_100_1200_sigmoid_gate_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, float *MIXFACENET_M_C99_RESTRICT gated, int row) {
	static const int first_piece_0[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
	static const int end_piece_1[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
	static const int end_2[10] = {25, 13, 25, 8, 17, 25, 6, 13, 19, 25};
	static const int first_3[10] = {0, 0, 13, 0, 8, 17, 0, 6, 13, 19};
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
				acc_0_0[l] = w[p * 4848 + l];
				acc_0_1[l] = w[p * 4848 + 1616 + l];
				acc_0_2[l] = w[p * 4848 + 3232 + l];
			}
			for (int k = 0; k < 50; k++) {
				x_0 = x[k * 2];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2;
					w_0 = w[p * 4848 + k * 32 + 16 + l];
					w_1 = w[p * 4848 + k * 32 + 1632 + l];
					w_2 = w[p * 4848 + k * 32 + 3248 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
					acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
				}
				x_0 = x[k * 2 + 1];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2;
					w_0 = w[p * 4848 + k * 32 + 32 + l];
					w_1 = w[p * 4848 + k * 32 + 1648 + l];
					w_2 = w[p * 4848 + k * 32 + 3264 + l];
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

/* 11771648 flops, reads 5085024 bytes, writes 39200, at most 9 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw2_7x7_1200_200_add_se_f32__c99_7x1(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float * y, const float * r, int row) {
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
	static const int lanes_10[16] = {0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_11[16] = {0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_12[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 12, 13, 14, 15};
	static const int lanes_13[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19};
	static const int end_14[14] = {7, 7, 7, 7, 7, 7, 7, 4, 7, 7, 7, 3, 7, 7};
	static const int first_15[14] = {0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 3, 0};
	static const int first_piece_16[10] = {0, 1, 2, 1, 3, 4, 5, 6, 7, 8};
	static const int end_piece_17[10] = {1, 2, 3, 2, 4, 5, 6, 7, 8, 9};
	static const int end_18[9] = {7, 3, 7, 4, 7, 2, 3, 6, 7};
	static const int first_19[9] = {0, 0, 3, 3, 4, 0, 2, 3, 6};
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
					acc_0_0[l] = w[p * 9616 + l];
					acc_1_0[l] = w[p * 9616 + l];
					acc_2_0[l] = w[p * 9616 + l];
					acc_3_0[l] = w[p * 9616 + l];
					acc_4_0[l] = w[p * 9616 + l];
					acc_5_0[l] = w[p * 9616 + l];
					acc_6_0[l] = w[p * 9616 + l];
				}
				for (int kb = 0; kb < 37; kb++) {
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
							w_0 = w[p * 9616 + kb * 256 + k * 32 + 16 + l];
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
							w_0 = w[p * 9616 + kb * 256 + k * 32 + 32 + l];
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
					x_0 = x[ox * 112 + k * 2 + 29008];
					x_1 = x[ox * 112 + k * 2 + 29024];
					x_2 = x[ox * 112 + k * 2 + 29040];
					x_3 = x[ox * 112 + k * 2 + 29056];
					x_4 = x[ox * 112 + k * 2 + 29072];
					x_5 = x[ox * 112 + k * 2 + 29088];
					x_6 = x[ox * 112 + k * 2 + 29104];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 9616 + k * 32 + 9488 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + k * 2 + 29009];
					x_1 = x[ox * 112 + k * 2 + 29025];
					x_2 = x[ox * 112 + k * 2 + 29041];
					x_3 = x[ox * 112 + k * 2 + 29057];
					x_4 = x[ox * 112 + k * 2 + 29073];
					x_5 = x[ox * 112 + k * 2 + 29089];
					x_6 = x[ox * 112 + k * 2 + 29105];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 9616 + k * 32 + 9504 + l];
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
					res = r[p * 16 + ox * 1400 + l];
					acc_0_0[l] = acc_0_0[l] + res;
					res = r[p * 16 + ox * 1400 + 200 + l];
					acc_1_0[l] = acc_1_0[l] + res;
					res = r[p * 16 + ox * 1400 + 400 + l];
					acc_2_0[l] = acc_2_0[l] + res;
					res = r[p * 16 + ox * 1400 + 600 + l];
					acc_3_0[l] = acc_3_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 1400 + l] = acc_0_0[l];
					y[p * 16 + ox * 1400 + 200 + l] = acc_1_0[l];
					y[p * 16 + ox * 1400 + 400 + l] = acc_2_0[l];
					y[p * 16 + ox * 1400 + 600 + l] = acc_3_0[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					float res;
					res = r[p * 16 + ox * 1400 + 800 + l];
					acc_4_0[l] = acc_4_0[l] + res;
					res = r[p * 16 + ox * 1400 + 1000 + l];
					acc_5_0[l] = acc_5_0[l] + res;
					res = r[p * 16 + ox * 1400 + 1200 + l];
					acc_6_0[l] = acc_6_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 1400 + 800 + l] = acc_4_0[l];
					y[p * 16 + ox * 1400 + 1000 + l] = acc_5_0[l];
					y[p * 16 + ox * 1400 + 1200 + l] = acc_6_0[l];
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
			for (int kb = 0; kb < 37; kb++) {
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
						w_0 = w[kb * 64 + k * 32 + 57712 + l];
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
						w_0 = w[kb * 64 + k * 32 + 57728 + l];
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
			vsplat4(x4_0, x + ox * 112 + 29008);
			vsplat4(x4_1, x + ox * 112 + 29024);
			vsplat4(x4_2, x + ox * 112 + 29040);
			vsplat4(x4_3, x + ox * 112 + 29056);
			vsplat4(x4_4, x + ox * 112 + 29072);
			vsplat4(x4_5, x + ox * 112 + 29088);
			vsplat4(x4_6, x + ox * 112 + 29104);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[60080 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vsplat4(x4_0, x + ox * 112 + 29012);
			vsplat4(x4_1, x + ox * 112 + 29028);
			vsplat4(x4_2, x + ox * 112 + 29044);
			vsplat4(x4_3, x + ox * 112 + 29060);
			vsplat4(x4_4, x + ox * 112 + 29076);
			vsplat4(x4_5, x + ox * 112 + 29092);
			vsplat4(x4_6, x + ox * 112 + 29108);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[60096 + l];
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
				bias = w[57696 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[57696 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vloadn(res_0, r + ox * 1400 + 96, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 1400 + 296, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			vloadn(res_2, r + ox * 1400 + 496, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_12);
			vloadn(res_3, r + ox * 1400 + 696, 0, 4);
			vperm(gathered_3, gathered_2, res_3, lanes_13);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_3[l];
			}
			vloadn(res_0, r + ox * 1400 + 896, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 1400 + 1096, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			vloadn(res_2, r + ox * 1400 + 1296, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_12);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_2[l];
			}
			vstoren(y + ox * 1400 + 96, sum2_0_0, 0, 4);
			vstoren(y + ox * 1400 + 296, sum2_0_0, 4, 4);
			vstoren(y + ox * 1400 + 496, sum2_0_0, 8, 4);
			vstoren(y + ox * 1400 + 696, sum2_0_0, 12, 4);
			vstoren(y + ox * 1400 + 896, sum2_0_1, 0, 4);
			vstoren(y + ox * 1400 + 1096, sum2_0_1, 4, 4);
			vstoren(y + ox * 1400 + 1296, sum2_0_1, 8, 4);
		}
	}
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int p = first_3[piece]; p < end_2[piece]; p++) {
			for (int ox = first_15[piece]; ox < end_14[piece]; ox++) {
				LANES for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 9616 + 60112 + l];
					acc_1_0[l] = w[p * 9616 + 60112 + l];
					acc_2_0[l] = w[p * 9616 + 60112 + l];
					acc_3_0[l] = w[p * 9616 + 60112 + l];
					acc_4_0[l] = w[p * 9616 + 60112 + l];
					acc_5_0[l] = w[p * 9616 + 60112 + l];
					acc_6_0[l] = w[p * 9616 + 60112 + l];
				}
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 112 + k * 2 + 29016];
					x_1 = x[ox * 112 + k * 2 + 29032];
					x_2 = x[ox * 112 + k * 2 + 29048];
					x_3 = x[ox * 112 + k * 2 + 29064];
					x_4 = x[ox * 112 + k * 2 + 29080];
					x_5 = x[ox * 112 + k * 2 + 29096];
					x_6 = x[ox * 112 + k * 2 + 29112];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 9616 + k * 32 + 60128 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
					x_0 = x[ox * 112 + k * 2 + 29017];
					x_1 = x[ox * 112 + k * 2 + 29033];
					x_2 = x[ox * 112 + k * 2 + 29049];
					x_3 = x[ox * 112 + k * 2 + 29065];
					x_4 = x[ox * 112 + k * 2 + 29081];
					x_5 = x[ox * 112 + k * 2 + 29097];
					x_6 = x[ox * 112 + k * 2 + 29113];
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[p * 9616 + k * 32 + 60144 + l];
						acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
					}
				}
				for (int kb = 0; kb < 37; kb++) {
					for (int k = 0; k < 8; k++) {
						x_0 = x[ox * 112 + kb * 784 + k * 2 + 29792];
						x_1 = x[ox * 112 + kb * 784 + k * 2 + 29808];
						x_2 = x[ox * 112 + kb * 784 + k * 2 + 29824];
						x_3 = x[ox * 112 + kb * 784 + k * 2 + 29840];
						x_4 = x[ox * 112 + kb * 784 + k * 2 + 29856];
						x_5 = x[ox * 112 + kb * 784 + k * 2 + 29872];
						x_6 = x[ox * 112 + kb * 784 + k * 2 + 29888];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = w[p * 9616 + kb * 256 + k * 32 + 60256 + l];
							acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
							acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
							acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
							acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
							acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
							acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
							acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
						}
						x_0 = x[ox * 112 + kb * 784 + k * 2 + 29793];
						x_1 = x[ox * 112 + kb * 784 + k * 2 + 29809];
						x_2 = x[ox * 112 + kb * 784 + k * 2 + 29825];
						x_3 = x[ox * 112 + kb * 784 + k * 2 + 29841];
						x_4 = x[ox * 112 + kb * 784 + k * 2 + 29857];
						x_5 = x[ox * 112 + kb * 784 + k * 2 + 29873];
						x_6 = x[ox * 112 + kb * 784 + k * 2 + 29889];
						LANES for (int l = 0; l < 16; l++) {
							float w_0;
							w_0 = w[p * 9616 + kb * 256 + k * 32 + 60272 + l];
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
					res = r[p * 16 + ox * 1400 + 100 + l];
					acc_0_0[l] = acc_0_0[l] + res;
					res = r[p * 16 + ox * 1400 + 300 + l];
					acc_1_0[l] = acc_1_0[l] + res;
					res = r[p * 16 + ox * 1400 + 500 + l];
					acc_2_0[l] = acc_2_0[l] + res;
					res = r[p * 16 + ox * 1400 + 700 + l];
					acc_3_0[l] = acc_3_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 1400 + 100 + l] = acc_0_0[l];
					y[p * 16 + ox * 1400 + 300 + l] = acc_1_0[l];
					y[p * 16 + ox * 1400 + 500 + l] = acc_2_0[l];
					y[p * 16 + ox * 1400 + 700 + l] = acc_3_0[l];
				}
				LANES for (int l = 0; l < 16; l++) {
					float res;
					res = r[p * 16 + ox * 1400 + 900 + l];
					acc_4_0[l] = acc_4_0[l] + res;
					res = r[p * 16 + ox * 1400 + 1100 + l];
					acc_5_0[l] = acc_5_0[l] + res;
					res = r[p * 16 + ox * 1400 + 1300 + l];
					acc_6_0[l] = acc_6_0[l] + res;
				}
				LANES for (int l = 0; l < 16; l++) {
					y[p * 16 + ox * 1400 + 900 + l] = acc_4_0[l];
					y[p * 16 + ox * 1400 + 1100 + l] = acc_5_0[l];
					y[p * 16 + ox * 1400 + 1300 + l] = acc_6_0[l];
				}
			}
		}
	}
	for (int piece = first_piece_16[row]; piece < end_piece_17[row]; piece++) {
		for (int ox = first_19[piece]; ox < end_18[piece]; ox++) {
			vsplat4(x4_0, x + ox * 112 + 29016);
			vsplat4(x4_1, x + ox * 112 + 29032);
			vsplat4(x4_2, x + ox * 112 + 29048);
			vsplat4(x4_3, x + ox * 112 + 29064);
			vsplat4(x4_4, x + ox * 112 + 29080);
			vsplat4(x4_5, x + ox * 112 + 29096);
			vsplat4(x4_6, x + ox * 112 + 29112);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
				acc_3_0[l] = c_0;
				acc_4_0[l] = c_0;
				acc_5_0[l] = c_0;
				acc_6_0[l] = c_0;
				w_0 = w[117824 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			vsplat4(x4_0, x + ox * 112 + 29020);
			vsplat4(x4_1, x + ox * 112 + 29036);
			vsplat4(x4_2, x + ox * 112 + 29052);
			vsplat4(x4_3, x + ox * 112 + 29068);
			vsplat4(x4_4, x + ox * 112 + 29084);
			vsplat4(x4_5, x + ox * 112 + 29100);
			vsplat4(x4_6, x + ox * 112 + 29116);
			LANES for (int l = 0; l < 16; l++) {
				float w_0;
				w_0 = w[117840 + l];
				acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
				acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
				acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
				acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
				acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
				acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
				acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
			}
			for (int kb = 0; kb < 37; kb++) {
				for (int k = 0; k < 2; k++) {
					vsplat4(x4_0, x + ox * 112 + kb * 784 + k * 8 + 29792);
					vsplat4(x4_1, x + ox * 112 + kb * 784 + k * 8 + 29808);
					vsplat4(x4_2, x + ox * 112 + kb * 784 + k * 8 + 29824);
					vsplat4(x4_3, x + ox * 112 + kb * 784 + k * 8 + 29840);
					vsplat4(x4_4, x + ox * 112 + kb * 784 + k * 8 + 29856);
					vsplat4(x4_5, x + ox * 112 + kb * 784 + k * 8 + 29872);
					vsplat4(x4_6, x + ox * 112 + kb * 784 + k * 8 + 29888);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 64 + k * 32 + 117856 + l];
						acc_0_0[l] = x4_0[l] * w_0 + acc_0_0[l];
						acc_1_0[l] = x4_1[l] * w_0 + acc_1_0[l];
						acc_2_0[l] = x4_2[l] * w_0 + acc_2_0[l];
						acc_3_0[l] = x4_3[l] * w_0 + acc_3_0[l];
						acc_4_0[l] = x4_4[l] * w_0 + acc_4_0[l];
						acc_5_0[l] = x4_5[l] * w_0 + acc_5_0[l];
						acc_6_0[l] = x4_6[l] * w_0 + acc_6_0[l];
					}
					vsplat4(x4_0, x + ox * 112 + kb * 784 + k * 8 + 29796);
					vsplat4(x4_1, x + ox * 112 + kb * 784 + k * 8 + 29812);
					vsplat4(x4_2, x + ox * 112 + kb * 784 + k * 8 + 29828);
					vsplat4(x4_3, x + ox * 112 + kb * 784 + k * 8 + 29844);
					vsplat4(x4_4, x + ox * 112 + kb * 784 + k * 8 + 29860);
					vsplat4(x4_5, x + ox * 112 + kb * 784 + k * 8 + 29876);
					vsplat4(x4_6, x + ox * 112 + kb * 784 + k * 8 + 29892);
					LANES for (int l = 0; l < 16; l++) {
						float w_0;
						w_0 = w[kb * 64 + k * 32 + 117872 + l];
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
				bias = w[117808 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[117808 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vloadn(res_0, r + ox * 1400 + 196, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 1400 + 396, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			vloadn(res_2, r + ox * 1400 + 596, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_12);
			vloadn(res_3, r + ox * 1400 + 796, 0, 4);
			vperm(gathered_3, gathered_2, res_3, lanes_13);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_3[l];
			}
			vloadn(res_0, r + ox * 1400 + 996, 0, 4);
			vperm(gathered_0, res_0, res_0, lanes_10);
			vloadn(res_1, r + ox * 1400 + 1196, 0, 4);
			vperm(gathered_1, gathered_0, res_1, lanes_11);
			vloadn(res_2, r + ox * 1400 + 1396, 0, 4);
			vperm(gathered_2, gathered_1, res_2, lanes_12);
			LANES for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_2[l];
			}
			vstoren(y + ox * 1400 + 196, sum2_0_0, 0, 4);
			vstoren(y + ox * 1400 + 396, sum2_0_0, 4, 4);
			vstoren(y + ox * 1400 + 596, sum2_0_0, 8, 4);
			vstoren(y + ox * 1400 + 796, sum2_0_0, 12, 4);
			vstoren(y + ox * 1400 + 996, sum2_0_1, 0, 4);
			vstoren(y + ox * 1400 + 1196, sum2_0_1, 4, 4);
			vstoren(y + ox * 1400 + 1396, sum2_0_1, 8, 4);
		}
	}
}

/* 20371456 flops, reads 8878080 bytes, writes 204800, at most 12 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_gdw7_s1_1x1_200_1024_prelu_none_f32__c99_7x1_3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT slab, float *MIXFACENET_M_C99_RESTRICT y, int row) {
	static const int first_piece_0[10] = {0, 0, 32, 0, 21, 43, 0, 16, 32, 48};
	static const int end_piece_1[10] = {64, 32, 64, 21, 43, 64, 16, 32, 48, 64};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], x_0;
	float x_1, x_2, x_3, x_4, x_5, x_6, acc_0[16];
	for (int piece = first_piece_0[row]; piece < end_piece_1[row]; piece++) {
		for (int ox = 0; ox < 7; ox++) {
			LANES for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[piece * 3232 + l];
				acc_1_0[l] = w[piece * 3232 + l];
				acc_2_0[l] = w[piece * 3232 + l];
				acc_3_0[l] = w[piece * 3232 + l];
				acc_4_0[l] = w[piece * 3232 + l];
				acc_5_0[l] = w[piece * 3232 + l];
				acc_6_0[l] = w[piece * 3232 + l];
			}
			for (int k = 0; k < 100; k++) {
				x_0 = x[ox * 1400 + k * 2];
				x_1 = x[ox * 1400 + k * 2 + 200];
				x_2 = x[ox * 1400 + k * 2 + 400];
				x_3 = x[ox * 1400 + k * 2 + 600];
				x_4 = x[ox * 1400 + k * 2 + 800];
				x_5 = x[ox * 1400 + k * 2 + 1000];
				x_6 = x[ox * 1400 + k * 2 + 1200];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[piece * 3232 + k * 32 + 32 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0 + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0 + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0 + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0 + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0 + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0 + acc_6_0[l];
				}
				x_0 = x[ox * 1400 + k * 2 + 1];
				x_1 = x[ox * 1400 + k * 2 + 201];
				x_2 = x[ox * 1400 + k * 2 + 401];
				x_3 = x[ox * 1400 + k * 2 + 601];
				x_4 = x[ox * 1400 + k * 2 + 801];
				x_5 = x[ox * 1400 + k * 2 + 1001];
				x_6 = x[ox * 1400 + k * 2 + 1201];
				LANES for (int l = 0; l < 16; l++) {
					float w_0;
					w_0 = w[piece * 3232 + k * 32 + 48 + l];
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
				slope_0 = w[piece * 3232 + 16 + l];
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
			acc_0[l] = w[piece * 800 + 206848 + l];
		}
		for (int ky = 0; ky < 7; ky++) {
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2, w_3, w_4, w_5, w_6, column;
				w_0 = w[piece * 800 + ky * 112 + 206864 + l];
				w_1 = w[piece * 800 + ky * 112 + 206880 + l];
				w_2 = w[piece * 800 + ky * 112 + 206896 + l];
				w_3 = w[piece * 800 + ky * 112 + 206912 + l];
				w_4 = w[piece * 800 + ky * 112 + 206928 + l];
				w_5 = w[piece * 800 + ky * 112 + 206944 + l];
				w_6 = w[piece * 800 + ky * 112 + 206960 + l];
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

/* 1048576 flops, reads 2144256 bytes, writes 2048, at most 7 vectors of 16 live */
MIXFACENET_M_C99_TEXT static void pw_1x1_1024_512_f32__c99_1x3(const float *MIXFACENET_M_C99_RESTRICT x, const float *MIXFACENET_M_C99_RESTRICT w, float *MIXFACENET_M_C99_RESTRICT y, int row) {
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
				acc_0_0[l] = w[p * 49200 + l];
				acc_0_1[l] = w[p * 49200 + 16400 + l];
				acc_0_2[l] = w[p * 49200 + 32800 + l];
			}
			for (int k = 0; k < 512; k++) {
				x_0 = x[k * 2];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2;
					w_0 = w[p * 49200 + k * 32 + 16 + l];
					w_1 = w[p * 49200 + k * 32 + 16416 + l];
					w_2 = w[p * 49200 + k * 32 + 32816 + l];
					acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
					acc_0_2[l] = x_0 * w_2 + acc_0_2[l];
				}
				x_0 = x[k * 2 + 1];
				LANES for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2;
					w_0 = w[p * 49200 + k * 32 + 32 + l];
					w_1 = w[p * 49200 + k * 32 + 16432 + l];
					w_2 = w[p * 49200 + k * 32 + 32832 + l];
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
			acc_0_0[l] = w[492000 + l];
			acc_0_1[l] = w[508400 + l];
		}
		for (int k = 0; k < 512; k++) {
			x_0 = x[k * 2];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1;
				w_0 = w[k * 32 + 492016 + l];
				w_1 = w[k * 32 + 508416 + l];
				acc_0_0[l] = x_0 * w_0 + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1 + acc_0_1[l];
			}
			x_0 = x[k * 2 + 1];
			LANES for (int l = 0; l < 16; l++) {
				float w_0, w_1;
				w_0 = w[k * 32 + 492032 + l];
				w_1 = w[k * 32 + 508432 + l];
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
MIXFACENET_M_C99_TEXT static float *own(const struct run *r, int thread, ptrdiff_t offset) {
    return thread ? r->arena + (MIXFACENET_M_C99_ARENA_BYTES + 63) / 64 * 16 + (thread - 1) * (ptrdiff_t)(200704 / 4)
                : r->arena + offset;
}

/* name: height x width x channels @ byte offset in the arena */
MIXFACENET_M_C99_TEXT static void run_step(const struct run *r, int thread) {
    const float *w = r->weights;
    float *a = r->arena;
    const int row = r->threads * (r->threads - 1) / 2 + thread; /* of tables by thread */
    switch (r->step) {
    case 0: /* features.init_block.conv1: 112x112x3 @0 -> 56x56x24 @0 */
        conv3x3_s2_56x56_3_24_prelu_f32__c99_7x1(r->input, w + 0, a + 0, row);
        break;
    case 1: /* features.init_block.conv2.conv1: 56x56x24 @0 -> 56x56x24 @401408 */
        dw3_s1_56x56_24_prelu_f32__c99_7(a + 0, w + 928, a + 100352, row);
        break;
    case 2: /* features.init_block.conv2.conv2: 56x56x24 @401408 + 56x56x24 @0 -> 56x56x24 @1806336 */
        pw_56x56_24_24_add_f32__c99_7x1(a + 100352, w + 1280, a + 451584, a + 0, row);
        break;
    case 3: /* features.stage1.unit1.exp_conv+conv1: 56x56x24 @1806336 -> slabs of 56x56x144 @2107392 -> 56x56x144 @0 */
        pw2_dw3_5_7_s1_56x56_24_144_prelu_f32__c99_7x1_7(a + 451584, w + 1888, own(r, thread, 526848), a + 0, row);
        break;
    case 4: /* features.stage1.unit1.conv2: 56x56x144 @0 -> 56x56x32 @1806336 */
        pw2_56x56_144_32_f32__c99_7x1(a + 0, w + 8176, a + 451584, row);
        break;
    case 5: /* features.stage1.unit2.exp_conv+conv1: 56x56x32 @1806336 -> slabs of 56x56x96 @1204224 -> 56x56x96 @0 */
        pw2_dw3_s1_56x56_32_96_prelu_f32__c99_7x1_7(a + 451584, w + 10512, own(r, thread, 301056), a + 0, row);
        break;
    case 6: /* features.stage1.unit2.conv2: 56x56x96 @0 + 56x56x32 @1806336 -> 56x56x32 @1806336 */
        pw2_56x56_96_32_add_f32__c99_7x1(a + 0, w + 13296, a + 451584, a + 451584, row);
        break;
    case 7: /* features.stage2.unit1.exp_conv+conv1: 56x56x32 @1806336 -> slabs of 56x56x192 @602112 -> 28x28x192 @0, mean 1x1x192 @802816 */
        pw_dw3_5_7_9_s2_28x28_32_192_swish_pool_f32__c99_7x1_7(a + 451584, w + 14864, own(r, thread, 150528), a + 0, a + 200704, row);
        break;
    case 8: /* features.stage2.unit1.se.conv1: 1x1x192 @802816 -> 1x1x16 @602112 */
        pw_1x1_192_16_swish_f32__c99_1x3(a + 200704, w + 29264, a + 150528);
        break;
    case 9: /* features.stage2.unit1.se.conv2: 1x1x16 @602112 -> 1x1x192 @614400 */
        pw_1x1_16_192_sigmoid_f32__c99_1x3(a + 150528, w + 32352, a + 153600);
        break;
    case 10: /* features.stage2.unit1.conv2: 28x28x192 @0 * 1x1x192 @614400 -> 28x28x40 @752640 */
        pw_28x28_192_40_se_f32__c99_7x1(a + 0, w + 35616, a + 188160, a + 153600, own(r, thread, 150528), row);
        break;
    case 11: /* features.stage2.unit2.exp_conv+conv1: 28x28x40 @752640 -> slabs of 28x28x240 @878080 -> 28x28x240 @0, mean 1x1x240 @928256 */
        pw2_dw3_5_s1_28x28_40_240_swish_pool_f32__c99_7x1_7(a + 188160, w + 43344, own(r, thread, 219520), a + 0, a + 232064, row);
        break;
    case 12: /* features.stage2.unit2.se.conv1: 1x1x240 @928256 -> 1x1x20 @878080 */
        pw_1x1_240_20_swish_f32__c99_1x3(a + 232064, w + 52848, a + 219520);
        break;
    case 13: /* features.stage2.unit2.se.conv2: 1x1x20 @878080 -> 1x1x240 @885760 */
        pw_1x1_20_240_sigmoid_f32__c99_1x3(a + 219520, w + 57680, a + 221440);
        break;
    case 14: /* features.stage2.unit2.conv2: 28x28x240 @0 * 1x1x240 @885760 + 28x28x40 @752640 -> 28x28x40 @752640 */
        pw2_28x28_240_40_add_se_f32__c99_7x1(a + 0, w + 62720, a + 188160, a + 188160, a + 221440, own(r, thread, 219520), row);
        break;
    case 15: /* features.stage2.unit3.exp_conv+conv1: 28x28x40 @752640 -> slabs of 28x28x240 @878080 -> 28x28x240 @0, mean 1x1x240 @928256 */
        pw2_dw3_5_s1_28x28_40_240_swish_pool_f32__c99_7x1_7(a + 188160, w + 67584, own(r, thread, 219520), a + 0, a + 232064, row);
        break;
    case 16: /* features.stage2.unit3.se.conv1: 1x1x240 @928256 -> 1x1x20 @878080 */
        pw_1x1_240_20_swish_f32__c99_1x3(a + 232064, w + 77088, a + 219520);
        break;
    case 17: /* features.stage2.unit3.se.conv2: 1x1x20 @878080 -> 1x1x240 @885760 */
        pw_1x1_20_240_sigmoid_f32__c99_1x3(a + 219520, w + 81920, a + 221440);
        break;
    case 18: /* features.stage2.unit3.conv2: 28x28x240 @0 * 1x1x240 @885760 + 28x28x40 @752640 -> 28x28x40 @752640 */
        pw2_28x28_240_40_add_se_f32__c99_7x1(a + 0, w + 86960, a + 188160, a + 188160, a + 221440, own(r, thread, 219520), row);
        break;
    case 19: /* features.stage2.unit4.exp_conv+conv1: 28x28x40 @752640 -> slabs of 28x28x240 @878080 -> 28x28x240 @0, mean 1x1x240 @928256 */
        pw2_dw3_5_s1_28x28_40_240_swish_pool_f32__c99_7x1_7(a + 188160, w + 91824, own(r, thread, 219520), a + 0, a + 232064, row);
        break;
    case 20: /* features.stage2.unit4.se.conv1: 1x1x240 @928256 -> 1x1x20 @878080 */
        pw_1x1_240_20_swish_f32__c99_1x3(a + 232064, w + 101328, a + 219520);
        break;
    case 21: /* features.stage2.unit4.se.conv2: 1x1x20 @878080 -> 1x1x240 @885760 */
        pw_1x1_20_240_sigmoid_f32__c99_1x3(a + 219520, w + 106160, a + 221440);
        break;
    case 22: /* features.stage2.unit4.conv2: 28x28x240 @0 * 1x1x240 @885760 + 28x28x40 @752640 -> 28x28x40 @752640 */
        pw2_28x28_240_40_add_se_f32__c99_7x1(a + 0, w + 111200, a + 188160, a + 188160, a + 221440, own(r, thread, 219520), row);
        break;
    case 23: /* features.stage3.unit1.exp_conv+conv1: 28x28x40 @752640 -> slabs of 28x28x240 @188160 -> 14x14x240 @0, mean 1x1x240 @238336 */
        pw_dw3_5_7_s2_14x14_40_240_swish_pool_f32__c99_7x1_7(a + 188160, w + 116064, own(r, thread, 47040), a + 0, a + 59584, row);
        break;
    case 24: /* features.stage3.unit1.se.conv1: 1x1x240 @238336 -> 1x1x10 @188160 */
        pw_1x1_240_10_swish_f32__c99_1x3(a + 59584, w + 132784, a + 47040);
        break;
    case 25: /* features.stage3.unit1.se.conv2: 1x1x10 @188160 -> 1x1x240 @203520 */
        pw_1x1_10_240_sigmoid_f32__c99_1x3(a + 47040, w + 136640, a + 50880);
        break;
    case 26: /* features.stage3.unit1.conv2: 14x14x240 @0 * 1x1x240 @203520 -> 14x14x80 @376320 */
        pw_14x14_240_80_se_f32__c99_7x1(a + 0, w + 139280, a + 94080, a + 50880, own(r, thread, 47040), row);
        break;
    case 27: /* features.stage3.unit2.exp_conv+conv1: 14x14x80 @376320 -> slabs of 14x14x480 @439040 -> 14x14x480 @0, mean 1x1x480 @451584 */
        pw2_dw3_5_7_9_s1_14x14_80_480_swish_pool_f32__c99_7x1_7(a + 94080, w + 158560, own(r, thread, 109760), a + 0, a + 112896, row);
        break;
    case 28: /* features.stage3.unit2.se.conv1: 1x1x480 @451584 -> 1x1x20 @439040 */
        pw_1x1_480_20_swish_f32__c99_1x3(a + 112896, w + 198784, a + 109760);
        break;
    case 29: /* features.stage3.unit2.se.conv2: 1x1x20 @439040 -> 1x1x480 @454400 */
        pw_1x1_20_480_sigmoid_f32__c99_1x3(a + 109760, w + 208416, a + 113600);
        break;
    case 30: /* features.stage3.unit2.conv2: 14x14x480 @0 * 1x1x480 @454400 + 14x14x80 @376320 -> 14x14x80 @376320 */
        pw2_14x14_480_80_add_se_f32__c99_7x1(a + 0, w + 218496, a + 94080, a + 94080, a + 113600, own(r, thread, 109760), row);
        break;
    case 31: /* features.stage3.unit3.exp_conv+conv1: 14x14x80 @376320 -> slabs of 14x14x480 @439040 -> 14x14x480 @0, mean 1x1x480 @451584 */
        pw2_dw3_5_7_9_s1_14x14_80_480_swish_pool_f32__c99_7x1_7(a + 94080, w + 237792, own(r, thread, 109760), a + 0, a + 112896, row);
        break;
    case 32: /* features.stage3.unit3.se.conv1: 1x1x480 @451584 -> 1x1x20 @439040 */
        pw_1x1_480_20_swish_f32__c99_1x3(a + 112896, w + 278016, a + 109760);
        break;
    case 33: /* features.stage3.unit3.se.conv2: 1x1x20 @439040 -> 1x1x480 @454400 */
        pw_1x1_20_480_sigmoid_f32__c99_1x3(a + 109760, w + 287648, a + 113600);
        break;
    case 34: /* features.stage3.unit3.conv2: 14x14x480 @0 * 1x1x480 @454400 + 14x14x80 @376320 -> 14x14x80 @376320 */
        pw2_14x14_480_80_add_se_f32__c99_7x1(a + 0, w + 297728, a + 94080, a + 94080, a + 113600, own(r, thread, 109760), row);
        break;
    case 35: /* features.stage3.unit4.exp_conv+conv1: 14x14x80 @376320 -> slabs of 14x14x480 @439040 -> 14x14x480 @0, mean 1x1x480 @451584 */
        pw2_dw3_5_7_9_s1_14x14_80_480_swish_pool_f32__c99_7x1_7(a + 94080, w + 317024, own(r, thread, 109760), a + 0, a + 112896, row);
        break;
    case 36: /* features.stage3.unit4.se.conv1: 1x1x480 @451584 -> 1x1x20 @439040 */
        pw_1x1_480_20_swish_f32__c99_1x3(a + 112896, w + 357248, a + 109760);
        break;
    case 37: /* features.stage3.unit4.se.conv2: 1x1x20 @439040 -> 1x1x480 @454400 */
        pw_1x1_20_480_sigmoid_f32__c99_1x3(a + 109760, w + 366880, a + 113600);
        break;
    case 38: /* features.stage3.unit4.conv2: 14x14x480 @0 * 1x1x480 @454400 + 14x14x80 @376320 -> 14x14x80 @376320 */
        pw2_14x14_480_80_add_se_f32__c99_7x1(a + 0, w + 376960, a + 94080, a + 94080, a + 113600, own(r, thread, 109760), row);
        break;
    case 39: /* features.stage4.unit1.exp_conv+conv1: 14x14x80 @376320 -> slabs of 14x14x480 @439040 -> 14x14x480 @0, mean 1x1x480 @451584 */
        pw_dw3_s1_14x14_80_480_swish_pool_f32__c99_7x1_7(a + 94080, w + 396256, own(r, thread, 109760), a + 0, a + 112896, row);
        break;
    case 40: /* features.stage4.unit1.se.conv1: 1x1x480 @451584 -> 1x1x40 @376320 */
        pw_1x1_480_40_swish_f32__c99_1x3(a + 112896, w + 439936, a + 94080);
        break;
    case 41: /* features.stage4.unit1.se.conv2: 1x1x40 @376320 -> 1x1x480 @501120 */
        pw_1x1_40_480_sigmoid_f32__c99_1x3(a + 94080, w + 459184, a + 125280);
        break;
    case 42: /* features.stage4.unit1.conv2: 14x14x480 @0 * 1x1x480 @501120 -> 14x14x120 @376320 */
        pw_14x14_480_120_se_f32__c99_7x1(a + 0, w + 478864, a + 94080, a + 125280, own(r, thread, 117600), row);
        break;
    case 43: /* features.stage4.unit2.exp_conv+conv1: 14x14x120 @376320 -> slabs of 14x14x360 @288512 -> 14x14x360 @0, mean 1x1x360 @301056 */
        pw2_dw3_5_7_9_s1_14x14_120_360_swish_pool_f32__c99_7x1_7(a + 94080, w + 536592, own(r, thread, 72128), a + 0, a + 75264, row);
        break;
    case 44: /* features.stage4.unit2.se.conv1: 1x1x360 @301056 -> 1x1x60 @288512 */
        pw_1x1_360_60_swish_f32__c99_1x3(a + 75264, w + 575072, a + 72128);
        break;
    case 45: /* features.stage4.unit2.se.conv2: 1x1x60 @288512 -> 1x1x360 @300032 */
        pw_1x1_60_360_sigmoid_f32__c99_1x3(a + 72128, w + 596752, a + 75008);
        break;
    case 46: /* features.stage4.unit2.conv2: 14x14x360 @0 * 1x1x360 @300032 + 14x14x120 @376320 -> 14x14x120 @376320 */
        pw2_14x14_360_120_add_se_f32__c99_7x1(a + 0, w + 618720, a + 94080, a + 94080, a + 75008, own(r, thread, 72128), row);
        break;
    case 47: /* features.stage4.unit3.exp_conv+conv1: 14x14x120 @376320 -> slabs of 14x14x360 @288512 -> 14x14x360 @0, mean 1x1x360 @301056 */
        pw2_dw3_5_7_9_s1_14x14_120_360_swish_pool_f32__c99_7x1_7(a + 94080, w + 640480, own(r, thread, 72128), a + 0, a + 75264, row);
        break;
    case 48: /* features.stage4.unit3.se.conv1: 1x1x360 @301056 -> 1x1x60 @288512 */
        pw_1x1_360_60_swish_f32__c99_1x3(a + 75264, w + 678960, a + 72128);
        break;
    case 49: /* features.stage4.unit3.se.conv2: 1x1x60 @288512 -> 1x1x360 @300032 */
        pw_1x1_60_360_sigmoid_f32__c99_1x3(a + 72128, w + 700640, a + 75008);
        break;
    case 50: /* features.stage4.unit3.conv2: 14x14x360 @0 * 1x1x360 @300032 + 14x14x120 @376320 -> 14x14x120 @376320 */
        pw2_14x14_360_120_add_se_f32__c99_7x1(a + 0, w + 722608, a + 94080, a + 94080, a + 75008, own(r, thread, 72128), row);
        break;
    case 51: /* features.stage4.unit4.exp_conv+conv1: 14x14x120 @376320 -> slabs of 14x14x360 @288512 -> 14x14x360 @0, mean 1x1x360 @301056 */
        pw2_dw3_5_7_9_s1_14x14_120_360_swish_pool_f32__c99_7x1_7(a + 94080, w + 744368, own(r, thread, 72128), a + 0, a + 75264, row);
        break;
    case 52: /* features.stage4.unit4.se.conv1: 1x1x360 @301056 -> 1x1x60 @288512 */
        pw_1x1_360_60_swish_f32__c99_1x3(a + 75264, w + 782848, a + 72128);
        break;
    case 53: /* features.stage4.unit4.se.conv2: 1x1x60 @288512 -> 1x1x360 @300032 */
        pw_1x1_60_360_sigmoid_f32__c99_1x3(a + 72128, w + 804528, a + 75008);
        break;
    case 54: /* features.stage4.unit4.conv2: 14x14x360 @0 * 1x1x360 @300032 + 14x14x120 @376320 -> 14x14x120 @376320 */
        pw2_14x14_360_120_add_se_f32__c99_7x1(a + 0, w + 826496, a + 94080, a + 94080, a + 75008, own(r, thread, 72128), row);
        break;
    case 55: /* features.stage4.unit5.exp_conv+conv1: 14x14x120 @376320 -> slabs of 14x14x720 @141120 -> 7x7x720 @0, mean 1x1x720 @153664 */
        pw_dw3_5_7_9_s2_7x7_120_720_swish_pool_f32__c99_7x1_7(a + 94080, w + 848256, own(r, thread, 35280), a + 0, a + 38416, row);
        break;
    case 56: /* features.stage4.unit5.se.conv1: 1x1x720 @153664 -> 1x1x60 @144000 */
        pw_1x1_720_60_swish_f32__c99_5x1(a + 38416, w + 966256, a + 36000, row);
        break;
    case 57: /* features.stage4.unit5.se.conv2: 1x1x60 @144000 -> 1x1x720 @141120 */
        pw_1x1_60_720_sigmoid_gate_f32__c99_1x3(a + 36000, w + 1009536, a + 35280, a + 0, row);
        break;
    case 58: /* features.stage4.unit5.conv2: 7x7x720 @0 * 1x1x720 @141120 -> 7x7x200 @235200 */
        pw_7x7_720_200_se_f32__c99_7x1(a + 0, w + 1053456, a + 58800, row);
        break;
    case 59: /* features.stage4.unit6.exp_conv+conv1: 7x7x200 @235200 -> slabs of 7x7x1200 @279232 -> 7x7x1200 @0, mean 1x1x1200 @274432 */
        pw_dw3_5_7_9_s1_7x7_200_1200_swish_pool_f32__c99_7x1_7(a + 58800, w + 1197664, own(r, thread, 69808), a + 0, a + 68608, row);
        break;
    case 60: /* features.stage4.unit6.se.conv1: 1x1x1200 @274432 -> 1x1x100 @279232 */
        pw_1x1_1200_100_swish_f32__c99_2x2(a + 68608, w + 1489776, a + 69808, row);
        break;
    case 61: /* features.stage4.unit6.se.conv2: 1x1x100 @279232 -> 1x1x1200 @274432 */
        pw_1x1_100_1200_sigmoid_gate_f32__c99_1x3(a + 69808, w + 1609888, a + 68608, a + 0, row);
        break;
    case 62: /* features.stage4.unit6.conv2: 7x7x1200 @0 * 1x1x1200 @274432 + 7x7x200 @235200 -> 7x7x200 @235200 */
        pw2_7x7_1200_200_add_se_f32__c99_7x1(a + 0, w + 1731088, a + 58800, a + 58800, row);
        break;
    case 63: /* features.stage4.unit7.exp_conv+conv1: 7x7x200 @235200 -> slabs of 7x7x1200 @279232 -> 7x7x1200 @0, mean 1x1x1200 @274432 */
        pw_dw3_5_7_9_s1_7x7_200_1200_swish_pool_f32__c99_7x1_7(a + 58800, w + 1851312, own(r, thread, 69808), a + 0, a + 68608, row);
        break;
    case 64: /* features.stage4.unit7.se.conv1: 1x1x1200 @274432 -> 1x1x100 @279232 */
        pw_1x1_1200_100_swish_f32__c99_2x2(a + 68608, w + 2143424, a + 69808, row);
        break;
    case 65: /* features.stage4.unit7.se.conv2: 1x1x100 @279232 -> 1x1x1200 @274432 */
        pw_1x1_100_1200_sigmoid_gate_f32__c99_1x3(a + 69808, w + 2263536, a + 68608, a + 0, row);
        break;
    case 66: /* features.stage4.unit7.conv2: 7x7x1200 @0 * 1x1x1200 @274432 + 7x7x200 @235200 -> 7x7x200 @235200 */
        pw2_7x7_1200_200_add_se_f32__c99_7x1(a + 0, w + 2384736, a + 58800, a + 58800, row);
        break;
    case 67: /* features.stage4.unit8.exp_conv+conv1: 7x7x200 @235200 -> slabs of 7x7x1200 @279232 -> 7x7x1200 @0, mean 1x1x1200 @274432 */
        pw_dw3_5_7_9_s1_7x7_200_1200_swish_pool_f32__c99_7x1_7(a + 58800, w + 2504960, own(r, thread, 69808), a + 0, a + 68608, row);
        break;
    case 68: /* features.stage4.unit8.se.conv1: 1x1x1200 @274432 -> 1x1x100 @279232 */
        pw_1x1_1200_100_swish_f32__c99_2x2(a + 68608, w + 2797072, a + 69808, row);
        break;
    case 69: /* features.stage4.unit8.se.conv2: 1x1x100 @279232 -> 1x1x1200 @274432 */
        pw_1x1_100_1200_sigmoid_gate_f32__c99_1x3(a + 69808, w + 2917184, a + 68608, a + 0, row);
        break;
    case 70: /* features.stage4.unit8.conv2: 7x7x1200 @0 * 1x1x1200 @274432 + 7x7x200 @235200 -> 7x7x200 @235200 */
        pw2_7x7_1200_200_add_se_f32__c99_7x1(a + 0, w + 3038384, a + 58800, a + 58800, row);
        break;
    case 71: /* tail+feautre_layer.dw_conv: 7x7x200 @235200 -> slabs of 7x7x1024 @4096 -> 1x1x1024 @0 */
        pw_gdw7_s1_1x1_200_1024_prelu_none_f32__c99_7x1_3(a + 58800, w + 3158608, own(r, thread, 1024), a + 0, row);
        break;
    case 72: /* feautre_layer.pw_conv: 1x1x1024 @0 -> 1x1x512 @0 */
        pw_1x1_1024_512_f32__c99_1x3(a + 0, w + 3416656, r->embedding, row);
        break;
    }
    (void)row;
}

MIXFACENET_M_C99_TEXT static void forward(const float *weights, float *arena, const float *input,
                             float *embedding) {
    struct run r = {weights, arena, input, embedding, 0, 1};
    for (; r.step < 73; r.step++) {
        run_step(&r, 0);
        MIXFACENET_M_C99_STEP(&r, r.step);
    }
}

MIXFACENET_M_C99_TEXT static void step_task(void *state, int thread) {
    run_step((const struct run *)state, thread);
}

MIXFACENET_M_C99_TEXT static void forward_mt(const float *weights, float *arena, const float *input,
                                float *embedding, const MIXFACENET_M_C99_pool *pool) {
    static const uint8_t divided[73] = {1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1,
        0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1};
    const int threads = !pool ? 1 : pool->threads < MIXFACENET_M_C99_MAX_THREADS ? pool->threads
                                                                     : MIXFACENET_M_C99_MAX_THREADS;
    struct run r = {weights, arena, input, embedding, 0, 1};
    for (; r.step < 73; r.step++) {
        r.threads = divided[r.step] && threads > 1 ? threads : 1;
        if (r.threads > 1)
            pool->parallel_for(pool->context, r.threads, step_task, &r);
        else
            run_step(&r, 0);
        MIXFACENET_M_C99_STEP(&r, r.step);
    }
}

/* ---- the public functions, but for the question whether this CPU can run them ---- */

/* Not to be mixed with the question: this code may use what the CPU lacks. */
#ifdef __GNUC__
#define MIXFACENET_M_C99_APART MIXFACENET_M_C99_TEXT static __attribute__((noinline))
#else
#define MIXFACENET_M_C99_APART MIXFACENET_M_C99_TEXT static
#endif

/* The first 64 bytes of the weights, which are words in the byte order of the machine. */
MIXFACENET_M_C99_TEXT static int check_head(const void *weights) {
    static const uint32_t layout_id[8] = {
        0x37f70702, 0x8f756d65, 0x0fc244aa, 0x5304598a,
        0xc343e344, 0x546b345a, 0xb9d69e29, 0x02e55206};
    const uint32_t *head = (const uint32_t *)weights;
    uint32_t differs = 0;
    if (head[0] == 0x6d697866u && head[1] == 0x61636577u) return MIXFACENET_M_C99_ERR_BYTE_ORDER;
    if (head[0] != 0x6678696du || head[1] != 0x77656361u) return MIXFACENET_M_C99_ERR_WEIGHTS;
    for (int i = 0; i < 8; i++) differs |= head[8 + i] ^ layout_id[i];
    return head[2] != 1 || differs ? MIXFACENET_M_C99_ERR_LAYOUT : MIXFACENET_M_C99_OK;
}

/* The pointers of every run, then the head of the weights. */
MIXFACENET_M_C99_TEXT static int check(const void *weights, const void *arena, const void *input,
                          size_t align, const float *embedding) {
    if (!weights || !arena || !input || !embedding) return MIXFACENET_M_C99_ERR_NULL;
    if ((uintptr_t)weights % MIXFACENET_M_C99_WEIGHTS_ALIGN || (uintptr_t)arena % MIXFACENET_M_C99_ARENA_ALIGN ||
        (uintptr_t)input % align || (uintptr_t)embedding % sizeof(float))
        return MIXFACENET_M_C99_ERR_ALIGN;
    return check_head(weights);
}

MIXFACENET_M_C99_APART int row_run(const void *weights, void *arena, const float *input, float *embedding) {
    const int status = check(weights, arena, input, sizeof(float), embedding);
    if (status) return status;
    forward((const float *)weights + 2304 / 4, (float *)arena, input, embedding);
    return MIXFACENET_M_C99_OK;
}

MIXFACENET_M_C99_APART int row_run_u8(const void *weights, void *arena, const uint8_t *pixels,
    ptrdiff_t stride, int order, float *embedding) {
    static const ptrdiff_t offsets[5][4] = { /* bytes of a pixel, then of each plane */
        {3, 0, 1, 2}, {3, 2, 1, 0}, {4, 0, 1, 2}, {4, 2, 1, 0}, {1, 0, 0, 0}};
    const int status = check(weights, arena, pixels, 1, embedding);
    if (status) return status;
    if (order < MIXFACENET_M_C99_RGB || order > MIXFACENET_M_C99_GRAY || !offsets[order][0]) return MIXFACENET_M_C99_ERR_ORDER;
    const ptrdiff_t row = MIXFACENET_M_C99_INPUT_WIDTH * offsets[order][0];
    if (stride < row && stride > -row) return MIXFACENET_M_C99_ERR_STRIDE;
    float *planes = (float *)arena + 100352;
    pixels_112x112_3__c99(pixels, planes, stride, offsets[order][0], offsets[order][1], offsets[order][2], offsets[order][3]);
    forward((const float *)weights + 2304 / 4, (float *)arena, planes, embedding);
    return MIXFACENET_M_C99_OK;
}

MIXFACENET_M_C99_APART int row_weights_check(const void *weights, size_t size) {
    if (!weights) return MIXFACENET_M_C99_ERR_NULL;
    if ((uintptr_t)weights % MIXFACENET_M_C99_WEIGHTS_ALIGN) return MIXFACENET_M_C99_ERR_ALIGN;
    if (size < 64) return MIXFACENET_M_C99_ERR_SHORT;
    const int status = check_head(weights);
    if (status) return status;
    if (size < MIXFACENET_M_C99_WEIGHTS_BYTES) return MIXFACENET_M_C99_ERR_SHORT;
    const uint32_t *p = (const uint32_t *)weights, *end = p + MIXFACENET_M_C99_WEIGHTS_BYTES / 4 - 2;
    uint64_t sum = 0xcbf29ce484222325u;
    for (; p < end; p++) sum = (sum ^ *p) * 0x100000001b3u;
    return size == MIXFACENET_M_C99_WEIGHTS_BYTES && sum == (p[0] | (uint64_t)p[1] << 32) ? MIXFACENET_M_C99_OK
                                                                : MIXFACENET_M_C99_ERR_DAMAGED;
}

MIXFACENET_M_C99_APART int row_selftest(const void *weights, void *arena) {
    const int status = check(weights, arena, arena, 1, (const float *)arena);
    if (status) return status;
    const float *golden = (const float *)weights + 64;
    float *planes = (float *)arena + 100352, *result = (float *)arena + 1024;
    float largest = 1.0f;
    for (uint32_t i = 0; i < 3u * 112u * 112u; i++)
        planes[i] = ((float)(i * 2654435761u >> 24) - 127.5f) * 0.0078125f;
    forward((const float *)weights + 2304 / 4, (float *)arena, planes, result);
    for (int i = 0; i < MIXFACENET_M_C99_EMBEDDING; i++) {
        const float size = golden[i] < 0 ? -golden[i] : golden[i];
        if (size > largest) largest = size;
    }
    for (int i = 0; i < MIXFACENET_M_C99_EMBEDDING; i++) {
        const float error = result[i] - golden[i];
        if (!(error <= MIXFACENET_M_C99_SELFTEST_TOLERANCE * largest &&
              -error <= MIXFACENET_M_C99_SELFTEST_TOLERANCE * largest))
            return MIXFACENET_M_C99_ERR_RESULT;
    }
    return MIXFACENET_M_C99_OK;
}

/* A pool, and whether the arena has `each` bytes more for each further thread. */
MIXFACENET_M_C99_TEXT static int check_pool(const MIXFACENET_M_C99_pool *pool, int most, size_t arena_bytes,
                               uint64_t each) {
    uint64_t bytes = MIXFACENET_M_C99_ARENA_BYTES;
    if ((uintptr_t)pool % sizeof(void *)) return MIXFACENET_M_C99_ERR_ALIGN;
    if (pool && !pool->parallel_for) return MIXFACENET_M_C99_ERR_NULL;
    if (pool && (pool->threads < 1 || pool->threads > most)) return MIXFACENET_M_C99_ERR_THREADS;
    if (pool) bytes += (uint64_t)(pool->threads - 1) * each;
    return arena_bytes < bytes ? MIXFACENET_M_C99_ERR_ARENA : MIXFACENET_M_C99_OK;
}

MIXFACENET_M_C99_APART int row_run_mt(const void *weights, void *arena, size_t arena_bytes,
    const float *input, float *embedding, const MIXFACENET_M_C99_pool *pool) {
    int status = check(weights, arena, input, sizeof(float), embedding);
    if (!status) status = check_pool(pool, MIXFACENET_M_C99_MAX_THREADS, arena_bytes, 200704);
    if (status) return status;
    forward_mt((const float *)weights + 2304 / 4, (float *)arena, input, embedding, pool);
    return MIXFACENET_M_C99_OK;
}

struct batch {
    const float *weights;
    float *arena;
    const float *inputs;
    float *embeddings;
    int n, threads;
};

/* Every thread has an arena and takes faces from its first on. */
MIXFACENET_M_C99_TEXT static void batch_task(void *state, int thread) {
    const struct batch *b = (const struct batch *)state;
    float *arena = b->arena + (ptrdiff_t)thread * (2308096 / 4);
    for (int i = (int)((int64_t)b->n * thread / b->threads);
         i < (int)((int64_t)b->n * (thread + 1) / b->threads); i++)
        forward(b->weights, arena, b->inputs + (ptrdiff_t)i * (3 * 112 * 112),
                b->embeddings + (ptrdiff_t)i * 512);
}

MIXFACENET_M_C99_APART int row_run_batch(const void *weights, void *arena, size_t arena_bytes,
    const float *inputs, int n, float *embeddings, const MIXFACENET_M_C99_pool *pool) {
    int status = check(weights, arena, inputs, sizeof(float), embeddings);
    if (!status && n < 0) status = MIXFACENET_M_C99_ERR_COUNT;
    if (!status) status = check_pool(pool, MIXFACENET_M_C99_MAX_THREADS_BATCH, arena_bytes, 2308096);
    if (status) return status;
    struct batch b = {(const float *)weights + 2304 / 4, (float *)arena, inputs, embeddings, n, 1};
    if (pool && n > 1) b.threads = pool->threads < n ? pool->threads : n;
    if (b.threads > 1)
        pool->parallel_for(pool->context, b.threads, batch_task, &b);
    else
        batch_task(&b, 0);
    return MIXFACENET_M_C99_OK;
}

#if defined(__linux__) && (defined(__ARM_FEATURE_DOTPROD) || defined(__ARM_FEATURE_SVE) || defined(__riscv_vector))
#include <sys/auxv.h>
#endif

/* 0 if this CPU has what the flags of the compiler allowed it to use, 1 if not. */
MIXFACENET_M_C99_TEXT static int chosen(void) {
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

#define MIXFACENET_M_C99_CALL(call) \
    switch (chosen()) { \
    case 0: return row_##call; \
    default: return MIXFACENET_M_C99_ERR_CPU; \
    }

const struct mixfacenet_m_c99_info mixfacenet_m_c99_info = {
    424,
    1,
    3,
    112,
    112,
    512,
    64,
    64,
    2308096,
    200704,
    2308096,
    15768192,
    14336,
    4,
    65535,
    0,
    5e-5f,
    0,
    {127.5f, 127.5f, 127.5f, 0.0f},
    {0.00784313772f, 0.00784313772f, 0.00784313772f, 0.0f},
    "a6ef16ac362a5cb8c5b646b3b348e47baf07705711ada4a8e2d06f77e544beaf",
    "0207f737656d758faa44c20f8a59045344e343c35a346b54299ed6b90652e502",
    "mixfacenet_m",
    "c99",
    "0.1.0"};

MIXFACENET_M_C99_TEXT const char *mixfacenet_m_c99_error_text(int status) {
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

MIXFACENET_M_C99_TEXT int mixfacenet_m_c99_cpu_ok(void) { return chosen() < 1; }

MIXFACENET_M_C99_TEXT const char *mixfacenet_m_c99_target(void) {
    switch (chosen()) {
    case 0: return "c99";
    default: return 0;
    }
}

MIXFACENET_M_C99_TEXT int mixfacenet_m_c99_weights_check(const void *weights, size_t size) {
    MIXFACENET_M_C99_CALL(weights_check(weights, size))
}

MIXFACENET_M_C99_TEXT int mixfacenet_m_c99_selftest(const void *weights, void *arena) {
    MIXFACENET_M_C99_CALL(selftest(weights, arena))
}

MIXFACENET_M_C99_TEXT int mixfacenet_m_c99_run(const void *weights, void *arena, const float *input, float *embedding) {
    MIXFACENET_M_C99_CALL(run(weights, arena, input, embedding))
}

MIXFACENET_M_C99_TEXT int mixfacenet_m_c99_run_u8(const void *weights, void *arena, const uint8_t *pixels,
    ptrdiff_t stride, int order, float *embedding) {
    MIXFACENET_M_C99_CALL(run_u8(weights, arena, pixels, stride, order, embedding))
}

MIXFACENET_M_C99_TEXT int mixfacenet_m_c99_run_mt(const void *weights, void *arena, size_t arena_bytes,
    const float *input, float *embedding, const MIXFACENET_M_C99_pool *pool) {
    MIXFACENET_M_C99_CALL(run_mt(weights, arena, arena_bytes, input, embedding, pool))
}

MIXFACENET_M_C99_TEXT int mixfacenet_m_c99_run_batch(const void *weights, void *arena, size_t arena_bytes,
    const float *inputs, int n, float *embeddings, const MIXFACENET_M_C99_pool *pool) {
    MIXFACENET_M_C99_CALL(run_batch(weights, arena, arena_bytes, inputs, n, embeddings, pool))
}
#endif
