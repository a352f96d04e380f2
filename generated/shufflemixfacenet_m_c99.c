/* shufflemixfacenet_m_c99.c - shufflemixfacenet_m for c99: strict ISO C, any machine, no extension.
 *
 * Written by mixfacec 0.1.0: mixfacec compile shufflemixfacenet_m --target c99 --prefix shufflemixfacenet_m_c99
 * Do not edit. SPDX-License-Identifier: 0BSD
 * Generated code belongs to the user who generated it and carries no licence obligation.
 *
 * compile with  cc -std=c11 -O3
 * model         f927052ab9db0fafe2cd8c49438f803f52530ec3296a83899b4dd94e90d83700
 * layout        a515486e3fc73428ef1e4602451249b1c9851afb8fd5d8f3788a9fe7f5311ad3
 * memory        arena 2308096 bytes, weights 15790016 bytes, stack at most 11264 bytes
 * provenance    network: ShuffleMixFaceNet-M
 *               paper: https://arxiv.org/abs/2107.13046
 *               implementation: https://github.com/fdbtrs/mixfacenets
 *               license: MIT
 *
 * Kernels are named what__target_tile: operator, output height x width, input and output
 * channels, epilogue; tile = pixels x vectors. Control flow in them never depends on data.
 */
#include "shufflemixfacenet_m_c99.h"

#if defined(__cplusplus) && defined(__GNUC__)
#define SHUFFLEMIXFACENET_M_C99_RESTRICT __restrict__
#elif defined(__cplusplus)
#define SHUFFLEMIXFACENET_M_C99_RESTRICT
#else
#define SHUFFLEMIXFACENET_M_C99_RESTRICT restrict
#endif

/* A hook between the steps, for verification: -DSHUFFLEMIXFACENET_M_C99_TRACE=function */
#ifdef SHUFFLEMIXFACENET_M_C99_TRACE
#ifdef __cplusplus
extern "C"
#endif
void SHUFFLEMIXFACENET_M_C99_TRACE(int step, const void *arena, const float *embedding);
#define SHUFFLEMIXFACENET_M_C99_STEP(n) SHUFFLEMIXFACENET_M_C99_TRACE(n, arena, embedding)
#else
#define SHUFFLEMIXFACENET_M_C99_STEP(n) ((void)0)
#endif

/* c99: 16 lanes as plain arrays. Kernels are loops over the lanes, in strict ISO C; these are the
 * few instructions that are not one expression per lane. No function branches on its values. */
#include <string.h>

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
    for (int l = 0; l < 16; l += 2) d[l] = p0, d[l + 1] = p1;
}

static inline void vsplat4(float *d, const float *p) {
    const float p0 = p[0], p1 = p[1], p2 = p[2], p3 = p[3];
    for (int l = 0; l < 16; l += 4) d[l] = p0, d[l + 1] = p1, d[l + 2] = p2, d[l + 3] = p3;
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

static inline float vround(float a) { /* 1.5 * 2^23 leaves no bits for a fraction */
    return (a + 12582912.0f) - 12582912.0f;
}

static inline float vldexp(float a, float b) { /* the integer b moves into the exponent field */
    float power = b + 12582912.0f;
    uint32_t bits;
    memcpy(&bits, &power, sizeof bits);
    bits = (bits << 23) + 0x3f800000u;
    memcpy(&power, &bits, sizeof power);
    return a * power;
}

static inline void vperm(float *d, const float *a, const float *b, const int *lane) {
    float both[32];
    memcpy(both, a, 16 * sizeof *a);
    memcpy(both + 16, b, 16 * sizeof *b);
    for (int l = 0; l < 16; l++) d[l] = both[lane[l]];
}

static inline void vpairadd(float *d, const float *a, const float *b) {
    for (int l = 0; l < 8; l++) d[l] = a[2 * l] + a[2 * l + 1];
    for (int l = 0; l < 8; l++) d[l + 8] = b[2 * l] + b[2 * l + 1];
}

/* 1204224 flops, reads 37632 bytes, writes 150528, at most 1 vectors of 16 live */
static void pixels_112x112_3__c99(const uint8_t *SHUFFLEMIXFACENET_M_C99_RESTRICT pixels, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, ptrdiff_t row, ptrdiff_t step, ptrdiff_t plane_0, ptrdiff_t plane_1, ptrdiff_t plane_2) {
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

/* 5756096 flops, reads 4527564 bytes, writes 301056, at most 12 vectors of 16 live */
static void conv3x3_s2_56x56_3_24_prelu_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	static const int first_row_0[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_1[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_1, x_2, x_0;
	for (int oy = 0; oy < 56; oy++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[464 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[464 + l];
			acc_2_0[l] = w[0 + l];
			acc_2_1[l] = w[464 + l];
		}
		for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
			x_1 = x[oy * 224 + ky * 112 - 111];
			x_2 = x[oy * 224 + ky * 112 - 109];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[ky * 144 + 32 + l];
				w_1[l] = w[ky * 144 + 496 + l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = w[ky * 144 + 48 + l];
				w_1[l] = w[ky * 144 + 512 + l];
			}
			x_1 = x[oy * 224 + ky * 112 + 12433];
			x_2 = x[oy * 224 + ky * 112 + 12435];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = w[ky * 144 + 64 + l];
				w_1[l] = w[ky * 144 + 528 + l];
			}
			x_1 = x[oy * 224 + ky * 112 + 24977];
			x_2 = x[oy * 224 + ky * 112 + 24979];
			x_0 = x[oy * 224 + ky * 112 - 112];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = w[ky * 144 + 80 + l];
				w_1[l] = w[ky * 144 + 544 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			}
			x_1 = x[oy * 224 + ky * 112 - 110];
			x_2 = x[oy * 224 + ky * 112 - 108];
			x_0 = x[oy * 224 + ky * 112 + 12432];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = w[ky * 144 + 96 + l];
				w_1[l] = w[ky * 144 + 560 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			}
			x_1 = x[oy * 224 + ky * 112 + 12434];
			x_2 = x[oy * 224 + ky * 112 + 12436];
			x_0 = x[oy * 224 + ky * 112 + 24976];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = w[ky * 144 + 112 + l];
				w_1[l] = w[ky * 144 + 576 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			}
			x_1 = x[oy * 224 + ky * 112 + 24978];
			x_2 = x[oy * 224 + ky * 112 + 24980];
			x_0 = x[oy * 224 + ky * 112 - 111];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = w[ky * 144 + 128 + l];
				w_1[l] = w[ky * 144 + 592 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			}
			x_1 = x[oy * 224 + ky * 112 - 109];
			x_2 = x[oy * 224 + ky * 112 - 107];
			x_0 = x[oy * 224 + ky * 112 + 12433];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = w[ky * 144 + 144 + l];
				w_1[l] = w[ky * 144 + 608 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			}
			x_1 = x[oy * 224 + ky * 112 + 12435];
			x_2 = x[oy * 224 + ky * 112 + 12437];
			x_0 = x[oy * 224 + ky * 112 + 24977];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = w[ky * 144 + 160 + l];
				w_1[l] = w[ky * 144 + 624 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			}
			x_1 = x[oy * 224 + ky * 112 + 24979];
			x_2 = x[oy * 224 + ky * 112 + 24981];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float slope_0, slope_1, below_0, below_1, below_2, below_3;
			slope_0 = w[16 + l];
			slope_1 = w[480 + l];
			below_0 = vmin(c_0, acc_1_1[l]);
			below_1 = vmin(c_0, acc_2_1[l]);
			acc_1_1[l] = vmax(c_0, acc_1_1[l]);
			acc_2_1[l] = vmax(c_0, acc_2_1[l]);
			acc_1_1[l] = below_0 * slope_1 + acc_1_1[l];
			acc_2_1[l] = below_1 * slope_1 + acc_2_1[l];
			below_0 = vmin(c_0, acc_0_0[l]);
			below_1 = vmin(c_0, acc_1_0[l]);
			below_2 = vmin(c_0, acc_2_0[l]);
			below_3 = vmin(c_0, acc_0_1[l]);
			acc_0_0[l] = vmax(c_0, acc_0_0[l]);
			acc_1_0[l] = vmax(c_0, acc_1_0[l]);
			acc_2_0[l] = vmax(c_0, acc_2_0[l]);
			acc_0_1[l] = vmax(c_0, acc_0_1[l]);
			acc_0_0[l] = below_0 * slope_0 + acc_0_0[l];
			acc_1_0[l] = below_1 * slope_0 + acc_1_0[l];
			acc_2_0[l] = below_2 * slope_0 + acc_2_0[l];
			acc_0_1[l] = below_3 * slope_1 + acc_0_1[l];
			y[oy * 896 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[oy * 896 + 16 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[oy * 896 + 32 + l] = acc_2_0[l];
		}
		vstorelo(y + oy * 896 + 50176, acc_0_1);
		vstorelo(y + oy * 896 + 50192, acc_1_1);
		vstorelo(y + oy * 896 + 50208, acc_2_1);
		for (int ox = 0; ox < 17; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[0 + l];
				acc_0_1[l] = w[464 + l];
				acc_1_0[l] = w[0 + l];
				acc_1_1[l] = w[464 + l];
				acc_2_0[l] = w[0 + l];
				acc_2_1[l] = w[464 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				x_0 = x[oy * 224 + ky * 112 + ox * 6 - 107];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 - 105];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 - 103];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[ky * 144 + 32 + l];
					w_1[l] = w[ky * 144 + 496 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[ky * 144 + 48 + l];
					w_1[l] = w[ky * 144 + 512 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 12437];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 12439];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 12441];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[ky * 144 + 64 + l];
					w_1[l] = w[ky * 144 + 528 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 24981];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 24983];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 24985];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[ky * 144 + 80 + l];
					w_1[l] = w[ky * 144 + 544 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 - 106];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 - 104];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 - 102];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[ky * 144 + 96 + l];
					w_1[l] = w[ky * 144 + 560 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 12438];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 12440];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 12442];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[ky * 144 + 112 + l];
					w_1[l] = w[ky * 144 + 576 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 24982];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 24984];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 24986];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[ky * 144 + 128 + l];
					w_1[l] = w[ky * 144 + 592 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 - 105];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 - 103];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 - 101];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[ky * 144 + 144 + l];
					w_1[l] = w[ky * 144 + 608 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 12439];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 12441];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 12443];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[ky * 144 + 160 + l];
					w_1[l] = w[ky * 144 + 624 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 24983];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 24985];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 24987];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float slope_0, slope_1, below_0, below_1, below_2, below_3;
				slope_0 = w[16 + l];
				slope_1 = w[480 + l];
				below_0 = vmin(c_0, acc_1_1[l]);
				below_1 = vmin(c_0, acc_2_1[l]);
				acc_1_1[l] = vmax(c_0, acc_1_1[l]);
				acc_2_1[l] = vmax(c_0, acc_2_1[l]);
				acc_1_1[l] = below_0 * slope_1 + acc_1_1[l];
				acc_2_1[l] = below_1 * slope_1 + acc_2_1[l];
				below_0 = vmin(c_0, acc_0_0[l]);
				below_1 = vmin(c_0, acc_1_0[l]);
				below_2 = vmin(c_0, acc_2_0[l]);
				below_3 = vmin(c_0, acc_0_1[l]);
				acc_0_0[l] = vmax(c_0, acc_0_0[l]);
				acc_1_0[l] = vmax(c_0, acc_1_0[l]);
				acc_2_0[l] = vmax(c_0, acc_2_0[l]);
				acc_0_1[l] = vmax(c_0, acc_0_1[l]);
				acc_0_0[l] = below_0 * slope_0 + acc_0_0[l];
				acc_1_0[l] = below_1 * slope_0 + acc_1_0[l];
				acc_2_0[l] = below_2 * slope_0 + acc_2_0[l];
				acc_0_1[l] = below_3 * slope_1 + acc_0_1[l];
				y[ox * 48 + oy * 896 + 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[ox * 48 + oy * 896 + 64 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[ox * 48 + oy * 896 + 80 + l] = acc_2_0[l];
			}
			vstorelo(y + ox * 48 + oy * 896 + 50224, acc_0_1);
			vstorelo(y + ox * 48 + oy * 896 + 50240, acc_1_1);
			vstorelo(y + ox * 48 + oy * 896 + 50256, acc_2_1);
		}
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[464 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[464 + l];
		}
		for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
			x_0 = x[oy * 224 + ky * 112 - 5];
			x_1 = x[oy * 224 + ky * 112 - 3];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[ky * 144 + 32 + l];
				w_1[l] = w[ky * 144 + 496 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = w[ky * 144 + 48 + l];
				w_1[l] = w[ky * 144 + 512 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 12539];
			x_1 = x[oy * 224 + ky * 112 + 12541];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = w[ky * 144 + 64 + l];
				w_1[l] = w[ky * 144 + 528 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 25083];
			x_1 = x[oy * 224 + ky * 112 + 25085];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = w[ky * 144 + 80 + l];
				w_1[l] = w[ky * 144 + 544 + l];
			}
			x_0 = x[oy * 224 + ky * 112 - 4];
			x_1 = x[oy * 224 + ky * 112 - 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = w[ky * 144 + 96 + l];
				w_1[l] = w[ky * 144 + 560 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 12540];
			x_1 = x[oy * 224 + ky * 112 + 12542];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = w[ky * 144 + 112 + l];
				w_1[l] = w[ky * 144 + 576 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 25084];
			x_1 = x[oy * 224 + ky * 112 + 25086];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = w[ky * 144 + 128 + l];
				w_1[l] = w[ky * 144 + 592 + l];
			}
			x_0 = x[oy * 224 + ky * 112 - 3];
			x_1 = x[oy * 224 + ky * 112 - 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = w[ky * 144 + 144 + l];
				w_1[l] = w[ky * 144 + 608 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 12541];
			x_1 = x[oy * 224 + ky * 112 + 12543];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = w[ky * 144 + 160 + l];
				w_1[l] = w[ky * 144 + 624 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 25085];
			x_1 = x[oy * 224 + ky * 112 + 25087];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float slope_0, slope_1, below_0, below_1, below_2, below_3;
			slope_0 = w[16 + l];
			slope_1 = w[480 + l];
			below_0 = vmin(c_0, acc_0_0[l]);
			below_1 = vmin(c_0, acc_1_0[l]);
			below_2 = vmin(c_0, acc_0_1[l]);
			below_3 = vmin(c_0, acc_1_1[l]);
			acc_0_0[l] = vmax(c_0, acc_0_0[l]);
			acc_1_0[l] = vmax(c_0, acc_1_0[l]);
			acc_0_1[l] = vmax(c_0, acc_0_1[l]);
			acc_1_1[l] = vmax(c_0, acc_1_1[l]);
			acc_0_0[l] = below_0 * slope_0 + acc_0_0[l];
			acc_1_0[l] = below_1 * slope_0 + acc_1_0[l];
			acc_0_1[l] = below_2 * slope_1 + acc_0_1[l];
			acc_1_1[l] = below_3 * slope_1 + acc_1_1[l];
			y[oy * 896 + 864 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[oy * 896 + 880 + l] = acc_1_0[l];
		}
		vstorelo(y + oy * 896 + 51040, acc_0_1);
		vstorelo(y + oy * 896 + 51056, acc_1_1);
	}
}

/* 2164992 flops, reads 3136512 bytes, writes 401408, at most 9 vectors of 16 live */
static void dw3_s1_56x56_24_prelu_f32__c99_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	static const int first_row_0[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_1[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 2};
	const float c_0 = 0.0f;
	float acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int b = 0; b < 2; b++) {
		for (int oy = 0; oy < 56; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 176 + l];
				acc_1[l] = w[b * 176 + l];
				acc_2[l] = w[b * 176 + l];
				acc_3[l] = w[b * 176 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
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
					column = x[b * 50176 + oy * 896 + ky * 896 - 832 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
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
			}
			for (int l = 0; l < 16; l++) {
				y[b * 50176 + oy * 896 + 16 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 50176 + oy * 896 + 32 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 50176 + oy * 896 + 48 + l] = acc_3[l];
			}
			for (int ox = 0; ox < 12; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 176 + l];
					acc_1[l] = w[b * 176 + l];
					acc_2[l] = w[b * 176 + l];
					acc_3[l] = w[b * 176 + l];
				}
				for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 176 + ky * 48 + 32 + l];
						w_1 = w[b * 176 + ky * 48 + 48 + l];
						w_2 = w[b * 176 + ky * 48 + 64 + l];
						column = x[b * 50176 + oy * 896 + ky * 896 + ox * 64 - 848 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = x[b * 50176 + oy * 896 + ky * 896 + ox * 64 - 832 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = x[b * 50176 + oy * 896 + ky * 896 + ox * 64 - 816 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = x[b * 50176 + oy * 896 + ky * 896 + ox * 64 - 800 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = x[b * 50176 + oy * 896 + ky * 896 + ox * 64 - 784 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = x[b * 50176 + oy * 896 + ky * 896 + ox * 64 - 768 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
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
					y[b * 50176 + oy * 896 + ox * 64 + 64 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + ox * 64 + 80 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + ox * 64 + 96 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + ox * 64 + 112 + l] = acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 176 + l];
				acc_1[l] = w[b * 176 + l];
				acc_2[l] = w[b * 176 + l];
				acc_3[l] = w[b * 176 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 176 + ky * 48 + 32 + l];
					w_1 = w[b * 176 + ky * 48 + 48 + l];
					w_2 = w[b * 176 + ky * 48 + 64 + l];
					column = x[b * 50176 + oy * 896 + ky * 896 - 80 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 50176 + oy * 896 + ky * 896 - 64 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 50176 + oy * 896 + ky * 896 - 48 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 50176 + oy * 896 + ky * 896 - 32 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 50176 + oy * 896 + ky * 896 - 16 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
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
				y[b * 50176 + oy * 896 + 832 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 50176 + oy * 896 + 848 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 50176 + oy * 896 + 864 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 50176 + oy * 896 + 880 + l] = acc_3[l];
			}
		}
	}
}

/* 3763168 flops, reads 3647616 bytes, writes 301056, at most 8 vectors of 16 live */
static void pw_56x56_24_24_add_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT r) {
	static const int lanes_0[16] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], x_0;
	float x_1, x_2, w_1[16], x2_0[16], x2_1[16], x2_2[16], sum2_1_0[16], sum2_1_1[16];
	float res[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16];
	for (int ox = 0; ox < 1044; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[0 + l];
			acc_2_1[l] = c_0;
		}
		for (int k = 0; k < 4; k++) {
			x_0 = x[ox * 48 + k * 4];
			x_1 = x[ox * 48 + k * 4 + 16];
			x_2 = x[ox * 48 + k * 4 + 32];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 16 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 32 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 1];
			x_1 = x[ox * 48 + k * 4 + 17];
			x_2 = x[ox * 48 + k * 4 + 33];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 48 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 2];
			x_1 = x[ox * 48 + k * 4 + 18];
			x_2 = x[ox * 48 + k * 4 + 34];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 64 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 3];
			x_1 = x[ox * 48 + k * 4 + 19];
			x_2 = x[ox * 48 + k * 4 + 35];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = w[k * 32 + 416 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 16);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 32);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 32 + 432 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 2);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 18);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 34);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 50176];
			x_1 = x[ox * 48 + k * 4 + 50192];
			x_2 = x[ox * 48 + k * 4 + 50208];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 272 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 288 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 50177];
			x_1 = x[ox * 48 + k * 4 + 50193];
			x_2 = x[ox * 48 + k * 4 + 50209];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 304 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 50178];
			x_1 = x[ox * 48 + k * 4 + 50194];
			x_2 = x[ox * 48 + k * 4 + 50210];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 320 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 50179];
			x_1 = x[ox * 48 + k * 4 + 50195];
			x_2 = x[ox * 48 + k * 4 + 50211];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = w[k * 32 + 544 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50176);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50192);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50208);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 32 + 560 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50178);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50194);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50210);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_1, acc_2_1, acc_2_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[400 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			bias = w[400 + l];
			sum2_1_1[l] = sum2_1_1[l] + bias;
			res[l] = r[ox * 48 + l];
			acc_0_0[l] = acc_0_0[l] + res[l];
			res[l] = r[ox * 48 + 16 + l];
			acc_1_0[l] = acc_1_0[l] + res[l];
			res[l] = r[ox * 48 + 32 + l];
			acc_2_0[l] = acc_2_0[l] + res[l];
		}
		vloadn(res_0, r + ox * 48 + 50176, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 48 + 50192, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
		}
		vloadn(res, r + ox * 48 + 50208, 0, 8);
		for (int l = 0; l < 16; l++) {
			sum2_1_1[l] = sum2_1_1[l] + res[l];
			y[ox * 72 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 72 + 24 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 72 + 48 + l] = acc_2_0[l];
		}
		vstorelo(y + ox * 72 + 16, sum2_1_0);
		vstorehi(y + ox * 72 + 40, sum2_1_0);
		vstorelo(y + ox * 72 + 64, sum2_1_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = c_0;
		}
		for (int k = 0; k < 4; k++) {
			x_0 = x[ox * 32 + k * 4 + 50112];
			x_1 = x[ox * 32 + k * 4 + 50128];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 16 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 32 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 50113];
			x_1 = x[ox * 32 + k * 4 + 50129];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 48 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 50114];
			x_1 = x[ox * 32 + k * 4 + 50130];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 64 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 50115];
			x_1 = x[ox * 32 + k * 4 + 50131];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = w[k * 32 + 416 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 50112);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 50128);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 32 + 432 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 50114);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 50130);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 100288];
			x_1 = x[ox * 32 + k * 4 + 100304];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 272 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 288 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 100289];
			x_1 = x[ox * 32 + k * 4 + 100305];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 304 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 100290];
			x_1 = x[ox * 32 + k * 4 + 100306];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 320 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 100291];
			x_1 = x[ox * 32 + k * 4 + 100307];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = w[k * 32 + 544 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 100288);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 100304);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 32 + 560 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 100290);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 100306);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[400 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			res[l] = r[ox * 32 + 50112 + l];
			acc_0_0[l] = acc_0_0[l] + res[l];
			res[l] = r[ox * 32 + 50128 + l];
			acc_1_0[l] = acc_1_0[l] + res[l];
		}
		vloadn(res_0, r + ox * 32 + 100288, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 32 + 100304, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
			y[ox * 48 + 75168 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 75192 + l] = acc_1_0[l];
		}
		vstorelo(y + ox * 48 + 75184, sum2_1_0);
		vstorehi(y + ox * 48 + 75208, sum2_1_0);
	}
}

/* 39570688 flops, reads 39740672 bytes, writes 3612672, at most 12 vectors of 16 live */
static void pw2_dw3_5_7_s1_56x56_24_144_prelu_f32__c99_7x1_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	static const int end_0[9] = {1, 2, 3, 4, 4, 5, 6, 7, 8};
	static const int first_1[9] = {0, 1, 2, 3, 4, 4, 5, 6, 7};
	static const int offset_2[8] = {0, 0, 0, 0, 1, 1, 1, 1};
	static const int offset_3[8] = {0, 224, 448, 672, 1344, 1568, 1792, 2016};
	static const int end_4[9] = {0, 0, 0, 0, 2, 2, 2, 2, 2};
	static const int first_5[9] = {0, 0, 0, 0, 0, 2, 2, 2, 2};
	static const int end_6[9] = {1, 2, 3, 3, 3, 3, 3, 3, 3};
	static const int first_7[9] = {0, 1, 2, 3, 3, 3, 3, 3, 3};
	static const int first_row_8[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_9[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_10[9] = {0, 0, 0, 1, 2, 3, 3, 3, 3};
	static const int first_11[9] = {0, 0, 0, 0, 1, 2, 3, 3, 3};
	static const int first_row_12[56] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_13[56] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 4, 3};
	static const int end_14[9] = {0, 0, 0, 0, 0, 0, 1, 2, 3};
	static const int first_15[9] = {0, 0, 0, 0, 0, 0, 0, 1, 2};
	static const int first_row_16[56] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_17[56] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 6, 5, 4};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], w_0[16];
	float x_0, x_1, x_2, x_3, x_4, x_5, x_6, acc_0[16];
	float acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 9; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
			for (int ox = 0; ox < 448; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[offset_3[p] + l];
					acc_1_0[l] = w[offset_3[p] + l];
					acc_2_0[l] = w[offset_3[p] + l];
					acc_3_0[l] = w[offset_3[p] + l];
					acc_4_0[l] = w[offset_3[p] + l];
					acc_5_0[l] = w[offset_3[p] + l];
					acc_6_0[l] = w[offset_3[p] + l];
				}
				for (int k = 0; k < 3; k++) {
					x_0 = x[offset_2[p] + ox * 168 + k * 8];
					x_1 = x[offset_2[p] + ox * 168 + k * 8 + 24];
					x_2 = x[offset_2[p] + ox * 168 + k * 8 + 48];
					x_3 = x[offset_2[p] + ox * 168 + k * 8 + 72];
					x_4 = x[offset_2[p] + ox * 168 + k * 8 + 96];
					x_5 = x[offset_2[p] + ox * 168 + k * 8 + 120];
					x_6 = x[offset_2[p] + ox * 168 + k * 8 + 144];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[offset_3[p] + k * 64 + 32 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[offset_3[p] + k * 64 + 48 + l];
					}
					x_0 = x[offset_2[p] + ox * 168 + k * 8 + 2];
					x_1 = x[offset_2[p] + ox * 168 + k * 8 + 26];
					x_2 = x[offset_2[p] + ox * 168 + k * 8 + 50];
					x_3 = x[offset_2[p] + ox * 168 + k * 8 + 74];
					x_4 = x[offset_2[p] + ox * 168 + k * 8 + 98];
					x_5 = x[offset_2[p] + ox * 168 + k * 8 + 122];
					x_6 = x[offset_2[p] + ox * 168 + k * 8 + 146];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[offset_3[p] + k * 64 + 64 + l];
					}
					x_0 = x[offset_2[p] + ox * 168 + k * 8 + 4];
					x_1 = x[offset_2[p] + ox * 168 + k * 8 + 28];
					x_2 = x[offset_2[p] + ox * 168 + k * 8 + 52];
					x_3 = x[offset_2[p] + ox * 168 + k * 8 + 76];
					x_4 = x[offset_2[p] + ox * 168 + k * 8 + 100];
					x_5 = x[offset_2[p] + ox * 168 + k * 8 + 124];
					x_6 = x[offset_2[p] + ox * 168 + k * 8 + 148];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[offset_3[p] + k * 64 + 80 + l];
					}
					x_0 = x[offset_2[p] + ox * 168 + k * 8 + 6];
					x_1 = x[offset_2[p] + ox * 168 + k * 8 + 30];
					x_2 = x[offset_2[p] + ox * 168 + k * 8 + 54];
					x_3 = x[offset_2[p] + ox * 168 + k * 8 + 78];
					x_4 = x[offset_2[p] + ox * 168 + k * 8 + 102];
					x_5 = x[offset_2[p] + ox * 168 + k * 8 + 126];
					x_6 = x[offset_2[p] + ox * 168 + k * 8 + 150];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float slope_0, below_0, below_1, below_2, below_3;
					slope_0 = w[offset_3[p] + 16 + l];
					below_0 = vmin(c_0, acc_4_0[l]);
					below_1 = vmin(c_0, acc_5_0[l]);
					below_2 = vmin(c_0, acc_6_0[l]);
					acc_4_0[l] = vmax(c_0, acc_4_0[l]);
					acc_5_0[l] = vmax(c_0, acc_5_0[l]);
					acc_6_0[l] = vmax(c_0, acc_6_0[l]);
					acc_4_0[l] = below_0 * slope_0 + acc_4_0[l];
					acc_5_0[l] = below_1 * slope_0 + acc_5_0[l];
					acc_6_0[l] = below_2 * slope_0 + acc_6_0[l];
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
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 112 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 112 + 32 + l] = acc_2_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 112 + 48 + l] = acc_3_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 112 + 64 + l] = acc_4_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 112 + 80 + l] = acc_5_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 112 + 96 + l] = acc_6_0[l];
				}
			}
		}
		for (int p = first_5[s]; p < end_4[s]; p++) {
			for (int ox = 0; ox < 448; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 224 + 896 + l];
					acc_1_0[l] = w[p * 224 + 896 + l];
					acc_2_0[l] = w[p * 224 + 896 + l];
					acc_3_0[l] = w[p * 224 + 896 + l];
					acc_4_0[l] = w[p * 224 + 896 + l];
					acc_5_0[l] = w[p * 224 + 896 + l];
					acc_6_0[l] = w[p * 224 + 896 + l];
				}
				for (int k = 0; k < 3; k++) {
					x_0 = x[p * 1 + ox * 168 + k * 8];
					x_1 = x[p * 1 + ox * 168 + k * 8 + 24];
					x_2 = x[p * 1 + ox * 168 + k * 8 + 48];
					x_3 = x[p * 1 + ox * 168 + k * 8 + 72];
					x_4 = x[p * 1 + ox * 168 + k * 8 + 96];
					x_5 = x[p * 1 + ox * 168 + k * 8 + 120];
					x_6 = x[p * 1 + ox * 168 + k * 8 + 144];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 224 + k * 64 + 928 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[p * 224 + k * 64 + 944 + l];
					}
					x_0 = x[p * 1 + ox * 168 + k * 8 + 2];
					x_1 = x[p * 1 + ox * 168 + k * 8 + 26];
					x_2 = x[p * 1 + ox * 168 + k * 8 + 50];
					x_3 = x[p * 1 + ox * 168 + k * 8 + 74];
					x_4 = x[p * 1 + ox * 168 + k * 8 + 98];
					x_5 = x[p * 1 + ox * 168 + k * 8 + 122];
					x_6 = x[p * 1 + ox * 168 + k * 8 + 146];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[p * 224 + k * 64 + 960 + l];
					}
					x_0 = x[p * 1 + ox * 168 + k * 8 + 4];
					x_1 = x[p * 1 + ox * 168 + k * 8 + 28];
					x_2 = x[p * 1 + ox * 168 + k * 8 + 52];
					x_3 = x[p * 1 + ox * 168 + k * 8 + 76];
					x_4 = x[p * 1 + ox * 168 + k * 8 + 100];
					x_5 = x[p * 1 + ox * 168 + k * 8 + 124];
					x_6 = x[p * 1 + ox * 168 + k * 8 + 148];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[p * 224 + k * 64 + 976 + l];
					}
					x_0 = x[p * 1 + ox * 168 + k * 8 + 6];
					x_1 = x[p * 1 + ox * 168 + k * 8 + 30];
					x_2 = x[p * 1 + ox * 168 + k * 8 + 54];
					x_3 = x[p * 1 + ox * 168 + k * 8 + 78];
					x_4 = x[p * 1 + ox * 168 + k * 8 + 102];
					x_5 = x[p * 1 + ox * 168 + k * 8 + 126];
					x_6 = x[p * 1 + ox * 168 + k * 8 + 150];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float slope_0, below_0, below_1, below_2, below_3;
					slope_0 = w[p * 224 + 912 + l];
					below_0 = vmin(c_0, acc_4_0[l]);
					below_1 = vmin(c_0, acc_5_0[l]);
					below_2 = vmin(c_0, acc_6_0[l]);
					acc_4_0[l] = vmax(c_0, acc_4_0[l]);
					acc_5_0[l] = vmax(c_0, acc_5_0[l]);
					acc_6_0[l] = vmax(c_0, acc_6_0[l]);
					acc_4_0[l] = below_0 * slope_0 + acc_4_0[l];
					acc_5_0[l] = below_1 * slope_0 + acc_5_0[l];
					acc_6_0[l] = below_2 * slope_0 + acc_6_0[l];
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
				}
				vstorelo(slab + p * 8 + ox * 112, acc_0_0);
				vstorelo(slab + p * 8 + ox * 112 + 16, acc_1_0);
				vstorelo(slab + p * 8 + ox * 112 + 32, acc_2_0);
				vstorelo(slab + p * 8 + ox * 112 + 48, acc_3_0);
				vstorelo(slab + p * 8 + ox * 112 + 64, acc_4_0);
				vstorelo(slab + p * 8 + ox * 112 + 80, acc_5_0);
				vstorelo(slab + p * 8 + ox * 112 + 96, acc_6_0);
			}
		}
		for (int b = first_7[s]; b < end_6[s]; b++) {
			for (int oy = 0; oy < 56; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 176 + 2240 + l];
					acc_1[l] = w[b * 176 + 2240 + l];
					acc_2[l] = w[b * 176 + 2240 + l];
					acc_3[l] = w[b * 176 + 2240 + l];
				}
				for (int ky = first_row_8[oy]; ky < end_row_9[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column;
						w_0[l] = w[b * 176 + ky * 48 + 2272 + l];
						w_1 = w[b * 176 + ky * 48 + 2288 + l];
						w_2 = w[b * 176 + ky * 48 + 2304 + l];
						column = slab[oy * 896 + ky * 896 - 896 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[oy * 896 + ky * 896 - 880 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 864 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 848 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 832 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 176 + 2256 + l];
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
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 16 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 32 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 48 + l] = acc_3[l];
				}
				for (int ox = 0; ox < 12; ox++) {
					for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 176 + 2240 + l];
						acc_1[l] = w[b * 176 + 2240 + l];
						acc_2[l] = w[b * 176 + 2240 + l];
						acc_3[l] = w[b * 176 + 2240 + l];
					}
					for (int ky = first_row_8[oy]; ky < end_row_9[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_1, w_2, column;
							w_0[l] = w[b * 176 + ky * 48 + 2272 + l];
							w_1 = w[b * 176 + ky * 48 + 2288 + l];
							w_2 = w[b * 176 + ky * 48 + 2304 + l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 848 + l];
							acc_0[l] = column * w_0[l] + acc_0[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 832 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							acc_1[l] = column * w_0[l] + acc_1[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 816 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							acc_2[l] = column * w_0[l] + acc_2[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 800 + l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							acc_3[l] = column * w_0[l] + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 784 + l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 768 + l];
							acc_3[l] = column * w_2 + acc_3[l];
						}
					}
					for (int l = 0; l < 16; l++) {
						float below_0, below_1, below_2, below_3, slope;
						slope = w[b * 176 + 2256 + l];
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
						y[b * 50176 + oy * 896 + ox * 64 + 64 + l] = acc_0[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 50176 + oy * 896 + ox * 64 + 80 + l] = acc_1[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 50176 + oy * 896 + ox * 64 + 96 + l] = acc_2[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 50176 + oy * 896 + ox * 64 + 112 + l] = acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 176 + 2240 + l];
					acc_1[l] = w[b * 176 + 2240 + l];
					acc_2[l] = w[b * 176 + 2240 + l];
					acc_3[l] = w[b * 176 + 2240 + l];
				}
				for (int ky = first_row_8[oy]; ky < end_row_9[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column;
						w_0[l] = w[b * 176 + ky * 48 + 2272 + l];
						w_1 = w[b * 176 + ky * 48 + 2288 + l];
						w_2 = w[b * 176 + ky * 48 + 2304 + l];
						column = slab[oy * 896 + ky * 896 - 80 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[oy * 896 + ky * 896 - 64 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[oy * 896 + ky * 896 - 48 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 32 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 16 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 176 + 2256 + l];
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
					y[b * 50176 + oy * 896 + 832 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 848 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 864 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 880 + l] = acc_3[l];
				}
			}
		}
		for (int b = first_11[s]; b < end_10[s]; b++) {
			for (int oy = 0; oy < 56; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 432 + 2768 + l];
					acc_1[l] = w[b * 432 + 2768 + l];
					acc_2[l] = w[b * 432 + 2768 + l];
					acc_3[l] = w[b * 432 + 2768 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4;
						w_0[l] = w[b * 432 + ky * 80 + 2800 + l];
						w_1 = w[b * 432 + ky * 80 + 2816 + l];
						w_2 = w[b * 432 + ky * 80 + 2832 + l];
						w_3 = w[b * 432 + ky * 80 + 2848 + l];
						w_4 = w[b * 432 + ky * 80 + 2864 + l];
						column = slab[oy * 896 + ky * 896 - 1792 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 1776 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 1760 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 1744 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 1728 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 1712 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 432 + 2784 + l];
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
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 150544 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 150560 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 150576 + l] = acc_3[l];
				}
				for (int ox = 0; ox < 12; ox++) {
					for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 432 + 2768 + l];
						acc_1[l] = w[b * 432 + 2768 + l];
						acc_2[l] = w[b * 432 + 2768 + l];
						acc_3[l] = w[b * 432 + 2768 + l];
					}
					for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_1, w_2, column, w_3, w_4;
							w_0[l] = w[b * 432 + ky * 80 + 2800 + l];
							w_1 = w[b * 432 + ky * 80 + 2816 + l];
							w_2 = w[b * 432 + ky * 80 + 2832 + l];
							w_3 = w[b * 432 + ky * 80 + 2848 + l];
							w_4 = w[b * 432 + ky * 80 + 2864 + l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 1760 + l];
							acc_0[l] = column * w_0[l] + acc_0[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 1744 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							acc_1[l] = column * w_0[l] + acc_1[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 1728 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							acc_2[l] = column * w_0[l] + acc_2[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 1712 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							acc_3[l] = column * w_0[l] + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 1696 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 1680 + l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 1664 + l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_3 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 1648 + l];
							acc_3[l] = column * w_4 + acc_3[l];
						}
					}
					for (int l = 0; l < 16; l++) {
						float below_0, below_1, below_2, below_3, slope;
						slope = w[b * 432 + 2784 + l];
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
						y[b * 50176 + oy * 896 + ox * 64 + 150592 + l] = acc_0[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 50176 + oy * 896 + ox * 64 + 150608 + l] = acc_1[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 50176 + oy * 896 + ox * 64 + 150624 + l] = acc_2[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 50176 + oy * 896 + ox * 64 + 150640 + l] = acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 432 + 2768 + l];
					acc_1[l] = w[b * 432 + 2768 + l];
					acc_2[l] = w[b * 432 + 2768 + l];
					acc_3[l] = w[b * 432 + 2768 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4;
						w_0[l] = w[b * 432 + ky * 80 + 2800 + l];
						w_1 = w[b * 432 + ky * 80 + 2816 + l];
						w_2 = w[b * 432 + ky * 80 + 2832 + l];
						w_3 = w[b * 432 + ky * 80 + 2848 + l];
						w_4 = w[b * 432 + ky * 80 + 2864 + l];
						column = slab[oy * 896 + ky * 896 - 992 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[oy * 896 + ky * 896 - 976 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[oy * 896 + ky * 896 - 960 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 944 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 928 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 912 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 432 + 2784 + l];
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
					y[b * 50176 + oy * 896 + 151360 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 151376 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 151392 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 151408 + l] = acc_3[l];
				}
			}
		}
		for (int b = first_15[s]; b < end_14[s]; b++) {
			for (int oy = 0; oy < 56; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 816 + 4064 + l];
					acc_1[l] = w[b * 816 + 4064 + l];
					acc_2[l] = w[b * 816 + 4064 + l];
					acc_3[l] = w[b * 816 + 4064 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 816 + ky * 112 + 4096 + l];
						w_1 = w[b * 816 + ky * 112 + 4112 + l];
						w_2 = w[b * 816 + ky * 112 + 4128 + l];
						w_3 = w[b * 816 + ky * 112 + 4144 + l];
						w_4 = w[b * 816 + ky * 112 + 4160 + l];
						w_5 = w[b * 816 + ky * 112 + 4176 + l];
						w_6 = w[b * 816 + ky * 112 + 4192 + l];
						column = slab[oy * 896 + ky * 896 - 2688 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 2672 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 2656 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 2640 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 2624 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 2608 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 2592 + l];
						acc_3[l] = column * w_6 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 816 + 4080 + l];
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
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 301072 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 301088 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 301104 + l] = acc_3[l];
				}
				for (int ox = 0; ox < 12; ox++) {
					for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 816 + 4064 + l];
						acc_1[l] = w[b * 816 + 4064 + l];
						acc_2[l] = w[b * 816 + 4064 + l];
						acc_3[l] = w[b * 816 + 4064 + l];
					}
					for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_1, w_2, column, w_3, w_4, w_5, w_6;
							w_0[l] = w[b * 816 + ky * 112 + 4096 + l];
							w_1 = w[b * 816 + ky * 112 + 4112 + l];
							w_2 = w[b * 816 + ky * 112 + 4128 + l];
							w_3 = w[b * 816 + ky * 112 + 4144 + l];
							w_4 = w[b * 816 + ky * 112 + 4160 + l];
							w_5 = w[b * 816 + ky * 112 + 4176 + l];
							w_6 = w[b * 816 + ky * 112 + 4192 + l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 2672 + l];
							acc_0[l] = column * w_0[l] + acc_0[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 2656 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							acc_1[l] = column * w_0[l] + acc_1[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 2640 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							acc_2[l] = column * w_0[l] + acc_2[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 2624 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							acc_3[l] = column * w_0[l] + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 2608 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 2592 + l];
							acc_0[l] = column * w_5 + acc_0[l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 2576 + l];
							acc_0[l] = column * w_6 + acc_0[l];
							acc_1[l] = column * w_5 + acc_1[l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_3 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 2560 + l];
							acc_1[l] = column * w_6 + acc_1[l];
							acc_2[l] = column * w_5 + acc_2[l];
							acc_3[l] = column * w_4 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 2544 + l];
							acc_2[l] = column * w_6 + acc_2[l];
							acc_3[l] = column * w_5 + acc_3[l];
							column = slab[oy * 896 + ky * 896 + ox * 64 - 2528 + l];
							acc_3[l] = column * w_6 + acc_3[l];
						}
					}
					for (int l = 0; l < 16; l++) {
						float below_0, below_1, below_2, below_3, slope;
						slope = w[b * 816 + 4080 + l];
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
						y[b * 50176 + oy * 896 + ox * 64 + 301120 + l] = acc_0[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 50176 + oy * 896 + ox * 64 + 301136 + l] = acc_1[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 50176 + oy * 896 + ox * 64 + 301152 + l] = acc_2[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 50176 + oy * 896 + ox * 64 + 301168 + l] = acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 816 + 4064 + l];
					acc_1[l] = w[b * 816 + 4064 + l];
					acc_2[l] = w[b * 816 + 4064 + l];
					acc_3[l] = w[b * 816 + 4064 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 816 + ky * 112 + 4096 + l];
						w_1 = w[b * 816 + ky * 112 + 4112 + l];
						w_2 = w[b * 816 + ky * 112 + 4128 + l];
						w_3 = w[b * 816 + ky * 112 + 4144 + l];
						w_4 = w[b * 816 + ky * 112 + 4160 + l];
						w_5 = w[b * 816 + ky * 112 + 4176 + l];
						w_6 = w[b * 816 + ky * 112 + 4192 + l];
						column = slab[oy * 896 + ky * 896 - 1904 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[oy * 896 + ky * 896 - 1888 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[oy * 896 + ky * 896 - 1872 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 896 + ky * 896 - 1856 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 1840 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 1824 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[oy * 896 + ky * 896 - 1808 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[b * 816 + 4080 + l];
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
					y[b * 50176 + oy * 896 + 301888 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 301904 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 301920 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 50176 + oy * 896 + 301936 + l] = acc_3[l];
				}
			}
		}
	}
}

/* 14450688 flops, reads 11847680 bytes, writes 401408, at most 5 vectors of 16 live */
static void pw2_56x56_144_32_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], w_0[16], x_0, x_1, x_2;
	for (int ox = 0; ox < 1044; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_1_0[l] = w[0 + l];
			acc_2_0[l] = w[0 + l];
		}
		for (int kb = 0; kb < 4; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 50176 + k * 4];
				x_1 = x[ox * 48 + kb * 50176 + k * 4 + 16];
				x_2 = x[ox * 48 + kb * 50176 + k * 4 + 32];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[kb * 256 + k * 64 + 16 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 48 + kb * 50176 + k * 4 + 1];
				x_1 = x[ox * 48 + kb * 50176 + k * 4 + 17];
				x_2 = x[ox * 48 + kb * 50176 + k * 4 + 33];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 48 + kb * 50176 + k * 4 + 2];
				x_1 = x[ox * 48 + kb * 50176 + k * 4 + 18];
				x_2 = x[ox * 48 + kb * 50176 + k * 4 + 34];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 64 + l];
				}
				x_0 = x[ox * 48 + kb * 50176 + k * 4 + 3];
				x_1 = x[ox * 48 + kb * 50176 + k * 4 + 19];
				x_2 = x[ox * 48 + kb * 50176 + k * 4 + 35];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 200704];
			x_1 = x[ox * 48 + k * 4 + 200720];
			x_2 = x[ox * 48 + k * 4 + 200736];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 1040 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 1056 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 200705];
			x_1 = x[ox * 48 + k * 4 + 200721];
			x_2 = x[ox * 48 + k * 4 + 200737];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 1072 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 200706];
			x_1 = x[ox * 48 + k * 4 + 200722];
			x_2 = x[ox * 48 + k * 4 + 200738];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 1088 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 200707];
			x_1 = x[ox * 48 + k * 4 + 200723];
			x_2 = x[ox * 48 + k * 4 + 200739];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 96 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 96 + 32 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 96 + 64 + l] = acc_2_0[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_1_0[l] = w[0 + l];
		}
		for (int kb = 0; kb < 4; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 50176 + k * 4 + 50112];
				x_1 = x[ox * 32 + kb * 50176 + k * 4 + 50128];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[kb * 256 + k * 64 + 16 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 32 + kb * 50176 + k * 4 + 50113];
				x_1 = x[ox * 32 + kb * 50176 + k * 4 + 50129];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 32 + kb * 50176 + k * 4 + 50114];
				x_1 = x[ox * 32 + kb * 50176 + k * 4 + 50130];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 64 + l];
				}
				x_0 = x[ox * 32 + kb * 50176 + k * 4 + 50115];
				x_1 = x[ox * 32 + kb * 50176 + k * 4 + 50131];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 250816];
			x_1 = x[ox * 32 + k * 4 + 250832];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 1040 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 1056 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 250817];
			x_1 = x[ox * 32 + k * 4 + 250833];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 1072 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 250818];
			x_1 = x[ox * 32 + k * 4 + 250834];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 1088 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 250819];
			x_1 = x[ox * 32 + k * 4 + 250835];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 64 + 100224 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 64 + 100256 + l] = acc_1_0[l];
		}
	}
	for (int ox = 0; ox < 1044; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[1168 + l];
			acc_1_0[l] = w[1168 + l];
			acc_2_0[l] = w[1168 + l];
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 200712];
			x_1 = x[ox * 48 + k * 4 + 200728];
			x_2 = x[ox * 48 + k * 4 + 200744];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 1184 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 1200 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 200713];
			x_1 = x[ox * 48 + k * 4 + 200729];
			x_2 = x[ox * 48 + k * 4 + 200745];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 1216 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 200714];
			x_1 = x[ox * 48 + k * 4 + 200730];
			x_2 = x[ox * 48 + k * 4 + 200746];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 1232 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 200715];
			x_1 = x[ox * 48 + k * 4 + 200731];
			x_2 = x[ox * 48 + k * 4 + 200747];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			}
		}
		for (int kb = 0; kb < 4; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 50176 + k * 4 + 250880];
				x_1 = x[ox * 48 + kb * 50176 + k * 4 + 250896];
				x_2 = x[ox * 48 + kb * 50176 + k * 4 + 250912];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[kb * 256 + k * 64 + 1312 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 1328 + l];
				}
				x_0 = x[ox * 48 + kb * 50176 + k * 4 + 250881];
				x_1 = x[ox * 48 + kb * 50176 + k * 4 + 250897];
				x_2 = x[ox * 48 + kb * 50176 + k * 4 + 250913];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 1344 + l];
				}
				x_0 = x[ox * 48 + kb * 50176 + k * 4 + 250882];
				x_1 = x[ox * 48 + kb * 50176 + k * 4 + 250898];
				x_2 = x[ox * 48 + kb * 50176 + k * 4 + 250914];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 1360 + l];
				}
				x_0 = x[ox * 48 + kb * 50176 + k * 4 + 250883];
				x_1 = x[ox * 48 + kb * 50176 + k * 4 + 250899];
				x_2 = x[ox * 48 + kb * 50176 + k * 4 + 250915];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				}
			}
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 96 + 16 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 96 + 48 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 96 + 80 + l] = acc_2_0[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[1168 + l];
			acc_1_0[l] = w[1168 + l];
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 250824];
			x_1 = x[ox * 32 + k * 4 + 250840];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 1184 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 1200 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 250825];
			x_1 = x[ox * 32 + k * 4 + 250841];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 1216 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 250826];
			x_1 = x[ox * 32 + k * 4 + 250842];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 1232 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 250827];
			x_1 = x[ox * 32 + k * 4 + 250843];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			}
		}
		for (int kb = 0; kb < 4; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 50176 + k * 4 + 300992];
				x_1 = x[ox * 32 + kb * 50176 + k * 4 + 301008];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[kb * 256 + k * 64 + 1312 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 1328 + l];
				}
				x_0 = x[ox * 32 + kb * 50176 + k * 4 + 300993];
				x_1 = x[ox * 32 + kb * 50176 + k * 4 + 301009];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 1344 + l];
				}
				x_0 = x[ox * 32 + kb * 50176 + k * 4 + 300994];
				x_1 = x[ox * 32 + kb * 50176 + k * 4 + 301010];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = w[kb * 256 + k * 64 + 1360 + l];
				}
				x_0 = x[ox * 32 + kb * 50176 + k * 4 + 300995];
				x_1 = x[ox * 32 + kb * 50176 + k * 4 + 301011];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				}
			}
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 64 + 100240 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 64 + 100272 + l] = acc_1_0[l];
		}
	}
}

/* 17332992 flops, reads 14742528 bytes, writes 2408448, at most 12 vectors of 16 live */
static void pw2_dw3_s1_56x56_32_96_prelu_f32__c99_7x1_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	static const int offset_0[6] = {0, 0, 0, 1, 1, 1};
	static const int first_row_1[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_2[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 2};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], w_0[16];
	float x_0, x_1, x_2, x_3, x_4, x_5, x_6, acc_0[16];
	float acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 6; s++) {
		for (int ox = 0; ox < 448; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[s * 288 + l];
				acc_1_0[l] = w[s * 288 + l];
				acc_2_0[l] = w[s * 288 + l];
				acc_3_0[l] = w[s * 288 + l];
				acc_4_0[l] = w[s * 288 + l];
				acc_5_0[l] = w[s * 288 + l];
				acc_6_0[l] = w[s * 288 + l];
			}
			for (int k = 0; k < 4; k++) {
				x_0 = x[offset_0[s] + ox * 224 + k * 8];
				x_1 = x[offset_0[s] + ox * 224 + k * 8 + 32];
				x_2 = x[offset_0[s] + ox * 224 + k * 8 + 64];
				x_3 = x[offset_0[s] + ox * 224 + k * 8 + 96];
				x_4 = x[offset_0[s] + ox * 224 + k * 8 + 128];
				x_5 = x[offset_0[s] + ox * 224 + k * 8 + 160];
				x_6 = x[offset_0[s] + ox * 224 + k * 8 + 192];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 288 + k * 64 + 32 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[s * 288 + k * 64 + 48 + l];
				}
				x_0 = x[offset_0[s] + ox * 224 + k * 8 + 2];
				x_1 = x[offset_0[s] + ox * 224 + k * 8 + 34];
				x_2 = x[offset_0[s] + ox * 224 + k * 8 + 66];
				x_3 = x[offset_0[s] + ox * 224 + k * 8 + 98];
				x_4 = x[offset_0[s] + ox * 224 + k * 8 + 130];
				x_5 = x[offset_0[s] + ox * 224 + k * 8 + 162];
				x_6 = x[offset_0[s] + ox * 224 + k * 8 + 194];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[s * 288 + k * 64 + 64 + l];
				}
				x_0 = x[offset_0[s] + ox * 224 + k * 8 + 4];
				x_1 = x[offset_0[s] + ox * 224 + k * 8 + 36];
				x_2 = x[offset_0[s] + ox * 224 + k * 8 + 68];
				x_3 = x[offset_0[s] + ox * 224 + k * 8 + 100];
				x_4 = x[offset_0[s] + ox * 224 + k * 8 + 132];
				x_5 = x[offset_0[s] + ox * 224 + k * 8 + 164];
				x_6 = x[offset_0[s] + ox * 224 + k * 8 + 196];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[s * 288 + k * 64 + 80 + l];
				}
				x_0 = x[offset_0[s] + ox * 224 + k * 8 + 6];
				x_1 = x[offset_0[s] + ox * 224 + k * 8 + 38];
				x_2 = x[offset_0[s] + ox * 224 + k * 8 + 70];
				x_3 = x[offset_0[s] + ox * 224 + k * 8 + 102];
				x_4 = x[offset_0[s] + ox * 224 + k * 8 + 134];
				x_5 = x[offset_0[s] + ox * 224 + k * 8 + 166];
				x_6 = x[offset_0[s] + ox * 224 + k * 8 + 198];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float slope_0, below_0, below_1, below_2, below_3;
				slope_0 = w[s * 288 + 16 + l];
				below_0 = vmin(c_0, acc_4_0[l]);
				below_1 = vmin(c_0, acc_5_0[l]);
				below_2 = vmin(c_0, acc_6_0[l]);
				acc_4_0[l] = vmax(c_0, acc_4_0[l]);
				acc_5_0[l] = vmax(c_0, acc_5_0[l]);
				acc_6_0[l] = vmax(c_0, acc_6_0[l]);
				acc_4_0[l] = below_0 * slope_0 + acc_4_0[l];
				acc_5_0[l] = below_1 * slope_0 + acc_5_0[l];
				acc_6_0[l] = below_2 * slope_0 + acc_6_0[l];
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
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 48 + l] = acc_3_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 64 + l] = acc_4_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 80 + l] = acc_5_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 96 + l] = acc_6_0[l];
			}
		}
		for (int oy = 0; oy < 56; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[s * 176 + 1728 + l];
				acc_1[l] = w[s * 176 + 1728 + l];
				acc_2[l] = w[s * 176 + 1728 + l];
				acc_3[l] = w[s * 176 + 1728 + l];
			}
			for (int ky = first_row_1[oy]; ky < end_row_2[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_1, w_2, column;
					w_0[l] = w[s * 176 + ky * 48 + 1760 + l];
					w_1 = w[s * 176 + ky * 48 + 1776 + l];
					w_2 = w[s * 176 + ky * 48 + 1792 + l];
					column = slab[oy * 896 + ky * 896 - 896 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0[l] + acc_1[l];
					column = slab[oy * 896 + ky * 896 - 880 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0[l] + acc_2[l];
					column = slab[oy * 896 + ky * 896 - 864 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0[l] + acc_3[l];
					column = slab[oy * 896 + ky * 896 - 848 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = slab[oy * 896 + ky * 896 - 832 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float below_0, below_1, below_2, below_3, slope;
				slope = w[s * 176 + 1744 + l];
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
				y[s * 50176 + oy * 896 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[s * 50176 + oy * 896 + 16 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[s * 50176 + oy * 896 + 32 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[s * 50176 + oy * 896 + 48 + l] = acc_3[l];
			}
			for (int ox = 0; ox < 12; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[s * 176 + 1728 + l];
					acc_1[l] = w[s * 176 + 1728 + l];
					acc_2[l] = w[s * 176 + 1728 + l];
					acc_3[l] = w[s * 176 + 1728 + l];
				}
				for (int ky = first_row_1[oy]; ky < end_row_2[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column;
						w_0[l] = w[s * 176 + ky * 48 + 1760 + l];
						w_1 = w[s * 176 + ky * 48 + 1776 + l];
						w_2 = w[s * 176 + ky * 48 + 1792 + l];
						column = slab[oy * 896 + ky * 896 + ox * 64 - 848 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[oy * 896 + ky * 896 + ox * 64 - 832 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[oy * 896 + ky * 896 + ox * 64 - 816 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 896 + ky * 896 + ox * 64 - 800 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 896 + ky * 896 + ox * 64 - 784 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 896 + ky * 896 + ox * 64 - 768 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float below_0, below_1, below_2, below_3, slope;
					slope = w[s * 176 + 1744 + l];
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
					y[s * 50176 + oy * 896 + ox * 64 + 64 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[s * 50176 + oy * 896 + ox * 64 + 80 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[s * 50176 + oy * 896 + ox * 64 + 96 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[s * 50176 + oy * 896 + ox * 64 + 112 + l] = acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[s * 176 + 1728 + l];
				acc_1[l] = w[s * 176 + 1728 + l];
				acc_2[l] = w[s * 176 + 1728 + l];
				acc_3[l] = w[s * 176 + 1728 + l];
			}
			for (int ky = first_row_1[oy]; ky < end_row_2[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_1, w_2, column;
					w_0[l] = w[s * 176 + ky * 48 + 1760 + l];
					w_1 = w[s * 176 + ky * 48 + 1776 + l];
					w_2 = w[s * 176 + ky * 48 + 1792 + l];
					column = slab[oy * 896 + ky * 896 - 80 + l];
					acc_0[l] = column * w_0[l] + acc_0[l];
					column = slab[oy * 896 + ky * 896 - 64 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0[l] + acc_1[l];
					column = slab[oy * 896 + ky * 896 - 48 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0[l] + acc_2[l];
					column = slab[oy * 896 + ky * 896 - 32 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0[l] + acc_3[l];
					column = slab[oy * 896 + ky * 896 - 16 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float below_0, below_1, below_2, below_3, slope;
				slope = w[s * 176 + 1744 + l];
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
				y[s * 50176 + oy * 896 + 832 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[s * 50176 + oy * 896 + 848 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[s * 50176 + oy * 896 + 864 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[s * 50176 + oy * 896 + 880 + l] = acc_3[l];
			}
		}
	}
}

/* 9734144 flops, reads 8784896 bytes, writes 401408, at most 5 vectors of 16 live */
static void pw2_56x56_96_32_add_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT r) {
	static const int lanes_0[16] = {0, 2, 4, 6, 8, 10, 12, 14, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 24, 26, 28, 30};
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], w_0[16], x_0, x_1, x_2, res_0[16];
	float gathered_0[16], res_1[16], gathered_1[16];
	for (int p = 0; p < 2; p++) {
		for (int ox = 0; ox < 1044; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 784 + l];
				acc_1_0[l] = w[p * 784 + l];
				acc_2_0[l] = w[p * 784 + l];
			}
			for (int kb = 0; kb < 3; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4];
					x_1 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4 + 16];
					x_2 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4 + 32];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 784 + kb * 256 + k * 64 + 16 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[p * 784 + kb * 256 + k * 64 + 32 + l];
					}
					x_0 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4 + 1];
					x_1 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4 + 17];
					x_2 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4 + 33];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[p * 784 + kb * 256 + k * 64 + 48 + l];
					}
					x_0 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4 + 2];
					x_1 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4 + 18];
					x_2 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4 + 34];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[p * 784 + kb * 256 + k * 64 + 64 + l];
					}
					x_0 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4 + 3];
					x_1 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4 + 19];
					x_2 = x[p * 150528 + ox * 48 + kb * 50176 + k * 4 + 35];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					}
				}
			}
			vloadn(res_0, r + p * 1 + ox * 96, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 96 + 16, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = acc_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 96 + 32, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 96 + 48, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = acc_1_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 96 + 64, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 96 + 80, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = acc_2_0[l] + gathered_1[l];
				y[p * 16 + ox * 96 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 16 + ox * 96 + 32 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 16 + ox * 96 + 64 + l] = acc_2_0[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 784 + l];
				acc_1_0[l] = w[p * 784 + l];
			}
			for (int kb = 0; kb < 3; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[p * 150528 + ox * 32 + kb * 50176 + k * 4 + 50112];
					x_1 = x[p * 150528 + ox * 32 + kb * 50176 + k * 4 + 50128];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 784 + kb * 256 + k * 64 + 16 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[p * 784 + kb * 256 + k * 64 + 32 + l];
					}
					x_0 = x[p * 150528 + ox * 32 + kb * 50176 + k * 4 + 50113];
					x_1 = x[p * 150528 + ox * 32 + kb * 50176 + k * 4 + 50129];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[p * 784 + kb * 256 + k * 64 + 48 + l];
					}
					x_0 = x[p * 150528 + ox * 32 + kb * 50176 + k * 4 + 50114];
					x_1 = x[p * 150528 + ox * 32 + kb * 50176 + k * 4 + 50130];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[p * 784 + kb * 256 + k * 64 + 64 + l];
					}
					x_0 = x[p * 150528 + ox * 32 + kb * 50176 + k * 4 + 50115];
					x_1 = x[p * 150528 + ox * 32 + kb * 50176 + k * 4 + 50131];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					}
				}
			}
			vloadn(res_0, r + p * 1 + ox * 64 + 100224, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 64 + 100240, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = acc_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 64 + 100256, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 64 + 100272, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = acc_1_0[l] + gathered_1[l];
				y[p * 16 + ox * 64 + 100224 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 16 + ox * 64 + 100256 + l] = acc_1_0[l];
			}
		}
	}
}

/* 63784320 flops, reads 35432832 bytes, writes 3011328, at most 19 vectors of 16 live */
static void pw_dw3_5_7_9_s2_28x28_32_192_swish_pool_f32__c99_7x1_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, float *SHUFFLEMIXFACENET_M_C99_RESTRICT pool) {
	static const int end_0[12] = {1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int first_1[12] = {0, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int first_row_2[28] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_3[28] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int end_4[12] = {0, 0, 0, 1, 2, 3, 3, 3, 3, 3, 3, 3};
	static const int first_5[12] = {0, 0, 0, 0, 1, 2, 3, 3, 3, 3, 3, 3};
	static const int first_row_6[28] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_7[28] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4};
	static const int end_8[12] = {0, 0, 0, 0, 0, 0, 1, 2, 3, 3, 3, 3};
	static const int first_9[12] = {0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 3, 3};
	static const int first_row_10[28] = {3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[28] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 5};
	static const int end_12[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3};
	static const int first_13[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2};
	static const int first_row_14[28] = {4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_15[28] = {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
		9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 6};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	const float c_10 = 0.00127551018f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], w_0[16];
	float x_0, x_1, x_2, x_3, x_4, x_5, x_6, sum[16];
	float acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 12; s++) {
		for (int ox = 0; ox < 448; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[s * 528 + l];
				acc_1_0[l] = w[s * 528 + l];
				acc_2_0[l] = w[s * 528 + l];
				acc_3_0[l] = w[s * 528 + l];
				acc_4_0[l] = w[s * 528 + l];
				acc_5_0[l] = w[s * 528 + l];
				acc_6_0[l] = w[s * 528 + l];
			}
			for (int k = 0; k < 8; k++) {
				x_0 = x[ox * 224 + k * 4];
				x_1 = x[ox * 224 + k * 4 + 32];
				x_2 = x[ox * 224 + k * 4 + 64];
				x_3 = x[ox * 224 + k * 4 + 96];
				x_4 = x[ox * 224 + k * 4 + 128];
				x_5 = x[ox * 224 + k * 4 + 160];
				x_6 = x[ox * 224 + k * 4 + 192];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 528 + k * 64 + 16 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[s * 528 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 224 + k * 4 + 1];
				x_1 = x[ox * 224 + k * 4 + 33];
				x_2 = x[ox * 224 + k * 4 + 65];
				x_3 = x[ox * 224 + k * 4 + 97];
				x_4 = x[ox * 224 + k * 4 + 129];
				x_5 = x[ox * 224 + k * 4 + 161];
				x_6 = x[ox * 224 + k * 4 + 193];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[s * 528 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 224 + k * 4 + 2];
				x_1 = x[ox * 224 + k * 4 + 34];
				x_2 = x[ox * 224 + k * 4 + 66];
				x_3 = x[ox * 224 + k * 4 + 98];
				x_4 = x[ox * 224 + k * 4 + 130];
				x_5 = x[ox * 224 + k * 4 + 162];
				x_6 = x[ox * 224 + k * 4 + 194];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[s * 528 + k * 64 + 64 + l];
				}
				x_0 = x[ox * 224 + k * 4 + 3];
				x_1 = x[ox * 224 + k * 4 + 35];
				x_2 = x[ox * 224 + k * 4 + 67];
				x_3 = x[ox * 224 + k * 4 + 99];
				x_4 = x[ox * 224 + k * 4 + 131];
				x_5 = x[ox * 224 + k * 4 + 163];
				x_6 = x[ox * 224 + k * 4 + 195];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
				acc_4_0[l] = vmax(c_1, acc_4_0[l]);
				acc_5_0[l] = vmax(c_1, acc_5_0[l]);
				acc_6_0[l] = vmax(c_1, acc_6_0[l]);
				exp_r_0 = acc_4_0[l] * c_2;
				exp_r_1 = acc_5_0[l] * c_2;
				exp_r_2 = acc_6_0[l] * c_2;
				exp_r_0 = vmax(c_3, exp_r_0);
				exp_r_1 = vmax(c_3, exp_r_1);
				exp_r_2 = vmax(c_3, exp_r_2);
				exp_n_0 = vround(exp_r_0);
				exp_n_1 = vround(exp_r_1);
				exp_n_2 = vround(exp_r_2);
				exp_r_0 = exp_r_0 - exp_n_0;
				exp_r_1 = exp_r_1 - exp_n_1;
				exp_r_2 = exp_r_2 - exp_n_2;
				exp_e_0 = exp_r_0 * c_5 + c_4;
				exp_e_1 = exp_r_1 * c_5 + c_4;
				exp_e_2 = exp_r_2 * c_5 + c_4;
				exp_e_0 = exp_e_0 * exp_r_0 + c_6;
				exp_e_1 = exp_e_1 * exp_r_1 + c_6;
				exp_e_2 = exp_e_2 * exp_r_2 + c_6;
				exp_e_0 = exp_e_0 * exp_r_0 + c_7;
				exp_e_1 = exp_e_1 * exp_r_1 + c_7;
				exp_e_2 = exp_e_2 * exp_r_2 + c_7;
				exp_e_0 = exp_e_0 * exp_r_0 + c_8;
				exp_e_1 = exp_e_1 * exp_r_1 + c_8;
				exp_e_2 = exp_e_2 * exp_r_2 + c_8;
				exp_e_0 = exp_e_0 * exp_r_0 + c_9;
				exp_e_1 = exp_e_1 * exp_r_1 + c_9;
				exp_e_2 = exp_e_2 * exp_r_2 + c_9;
				exp_e_0 = vldexp(exp_e_0, exp_n_0);
				exp_e_1 = vldexp(exp_e_1, exp_n_1);
				exp_e_2 = vldexp(exp_e_2, exp_n_2);
				exp_e_0 = exp_e_0 + c_9;
				exp_e_1 = exp_e_1 + c_9;
				exp_e_2 = exp_e_2 + c_9;
				acc_4_0[l] = acc_4_0[l] / exp_e_0;
				acc_5_0[l] = acc_5_0[l] / exp_e_1;
				acc_6_0[l] = acc_6_0[l] / exp_e_2;
				acc_0_0[l] = vmax(c_1, acc_0_0[l]);
				acc_1_0[l] = vmax(c_1, acc_1_0[l]);
				acc_2_0[l] = vmax(c_1, acc_2_0[l]);
				acc_3_0[l] = vmax(c_1, acc_3_0[l]);
				exp_r_0 = acc_0_0[l] * c_2;
				exp_r_1 = acc_1_0[l] * c_2;
				exp_r_2 = acc_2_0[l] * c_2;
				exp_r_3 = acc_3_0[l] * c_2;
				exp_r_0 = vmax(c_3, exp_r_0);
				exp_r_1 = vmax(c_3, exp_r_1);
				exp_r_2 = vmax(c_3, exp_r_2);
				exp_r_3 = vmax(c_3, exp_r_3);
				exp_n_0 = vround(exp_r_0);
				exp_n_1 = vround(exp_r_1);
				exp_n_2 = vround(exp_r_2);
				exp_n_3 = vround(exp_r_3);
				exp_r_0 = exp_r_0 - exp_n_0;
				exp_r_1 = exp_r_1 - exp_n_1;
				exp_r_2 = exp_r_2 - exp_n_2;
				exp_r_3 = exp_r_3 - exp_n_3;
				exp_e_0 = exp_r_0 * c_5 + c_4;
				exp_e_1 = exp_r_1 * c_5 + c_4;
				exp_e_2 = exp_r_2 * c_5 + c_4;
				exp_e_3 = exp_r_3 * c_5 + c_4;
				exp_e_0 = exp_e_0 * exp_r_0 + c_6;
				exp_e_1 = exp_e_1 * exp_r_1 + c_6;
				exp_e_2 = exp_e_2 * exp_r_2 + c_6;
				exp_e_3 = exp_e_3 * exp_r_3 + c_6;
				exp_e_0 = exp_e_0 * exp_r_0 + c_7;
				exp_e_1 = exp_e_1 * exp_r_1 + c_7;
				exp_e_2 = exp_e_2 * exp_r_2 + c_7;
				exp_e_3 = exp_e_3 * exp_r_3 + c_7;
				exp_e_0 = exp_e_0 * exp_r_0 + c_8;
				exp_e_1 = exp_e_1 * exp_r_1 + c_8;
				exp_e_2 = exp_e_2 * exp_r_2 + c_8;
				exp_e_3 = exp_e_3 * exp_r_3 + c_8;
				exp_e_0 = exp_e_0 * exp_r_0 + c_9;
				exp_e_1 = exp_e_1 * exp_r_1 + c_9;
				exp_e_2 = exp_e_2 * exp_r_2 + c_9;
				exp_e_3 = exp_e_3 * exp_r_3 + c_9;
				exp_e_0 = vldexp(exp_e_0, exp_n_0);
				exp_e_1 = vldexp(exp_e_1, exp_n_1);
				exp_e_2 = vldexp(exp_e_2, exp_n_2);
				exp_e_3 = vldexp(exp_e_3, exp_n_3);
				exp_e_0 = exp_e_0 + c_9;
				exp_e_1 = exp_e_1 + c_9;
				exp_e_2 = exp_e_2 + c_9;
				exp_e_3 = exp_e_3 + c_9;
				acc_0_0[l] = acc_0_0[l] / exp_e_0;
				acc_1_0[l] = acc_1_0[l] / exp_e_1;
				acc_2_0[l] = acc_2_0[l] / exp_e_2;
				acc_3_0[l] = acc_3_0[l] / exp_e_3;
				slab[ox * 112 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 48 + l] = acc_3_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 64 + l] = acc_4_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 80 + l] = acc_5_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 112 + 96 + l] = acc_6_0[l];
			}
		}
		for (int b = first_1[s]; b < end_0[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 6336 + l];
					acc_1[l] = w[b * 160 + 6336 + l];
					acc_2[l] = w[b * 160 + 6336 + l];
					acc_3[l] = w[b * 160 + 6336 + l];
				}
				for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 6352 + l];
						w_1 = w[b * 160 + ky * 48 + 6368 + l];
						w_2 = w[b * 160 + ky * 48 + 6384 + l];
						column = slab[oy * 1792 + ky * 896 - 896 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 880 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 864 + l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 848 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 832 + l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 816 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 800 + l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 784 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 12544 + oy * 448 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 16 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 32 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 48 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 6; ox++) {
					for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 160 + 6336 + l];
						acc_1[l] = w[b * 160 + 6336 + l];
						acc_2[l] = w[b * 160 + 6336 + l];
						acc_3[l] = w[b * 160 + 6336 + l];
					}
					for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_1, w_2, column;
							w_0[l] = w[b * 160 + ky * 48 + 6352 + l];
							w_1 = w[b * 160 + ky * 48 + 6368 + l];
							w_2 = w[b * 160 + ky * 48 + 6384 + l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 784 + l];
							acc_0[l] = column * w_0[l] + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 768 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 752 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_0[l] + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 736 + l];
							acc_1[l] = column * w_1 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 720 + l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_0[l] + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 704 + l];
							acc_2[l] = column * w_1 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 688 + l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_0[l] + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 672 + l];
							acc_3[l] = column * w_1 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 656 + l];
							acc_3[l] = column * w_2 + acc_3[l];
						}
					}
					for (int l = 0; l < 16; l++) {
						float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						acc_3[l] = vmax(c_1, acc_3[l]);
						exp_r_0 = acc_0[l] * c_2;
						exp_r_1 = acc_1[l] * c_2;
						exp_r_2 = acc_2[l] * c_2;
						exp_r_3 = acc_3[l] * c_2;
						exp_r_0 = vmax(c_3, exp_r_0);
						exp_r_1 = vmax(c_3, exp_r_1);
						exp_r_2 = vmax(c_3, exp_r_2);
						exp_r_3 = vmax(c_3, exp_r_3);
						exp_n_0 = vround(exp_r_0);
						exp_n_1 = vround(exp_r_1);
						exp_n_2 = vround(exp_r_2);
						exp_n_3 = vround(exp_r_3);
						exp_r_0 = exp_r_0 - exp_n_0;
						exp_r_1 = exp_r_1 - exp_n_1;
						exp_r_2 = exp_r_2 - exp_n_2;
						exp_r_3 = exp_r_3 - exp_n_3;
						exp_e_0 = exp_r_0 * c_5 + c_4;
						exp_e_1 = exp_r_1 * c_5 + c_4;
						exp_e_2 = exp_r_2 * c_5 + c_4;
						exp_e_3 = exp_r_3 * c_5 + c_4;
						exp_e_0 = exp_e_0 * exp_r_0 + c_6;
						exp_e_1 = exp_e_1 * exp_r_1 + c_6;
						exp_e_2 = exp_e_2 * exp_r_2 + c_6;
						exp_e_3 = exp_e_3 * exp_r_3 + c_6;
						exp_e_0 = exp_e_0 * exp_r_0 + c_7;
						exp_e_1 = exp_e_1 * exp_r_1 + c_7;
						exp_e_2 = exp_e_2 * exp_r_2 + c_7;
						exp_e_3 = exp_e_3 * exp_r_3 + c_7;
						exp_e_0 = exp_e_0 * exp_r_0 + c_8;
						exp_e_1 = exp_e_1 * exp_r_1 + c_8;
						exp_e_2 = exp_e_2 * exp_r_2 + c_8;
						exp_e_3 = exp_e_3 * exp_r_3 + c_8;
						exp_e_0 = exp_e_0 * exp_r_0 + c_9;
						exp_e_1 = exp_e_1 * exp_r_1 + c_9;
						exp_e_2 = exp_e_2 * exp_r_2 + c_9;
						exp_e_3 = exp_e_3 * exp_r_3 + c_9;
						exp_e_0 = vldexp(exp_e_0, exp_n_0);
						exp_e_1 = vldexp(exp_e_1, exp_n_1);
						exp_e_2 = vldexp(exp_e_2, exp_n_2);
						exp_e_3 = vldexp(exp_e_3, exp_n_3);
						exp_e_0 = exp_e_0 + c_9;
						exp_e_1 = exp_e_1 + c_9;
						exp_e_2 = exp_e_2 + c_9;
						exp_e_3 = exp_e_3 + c_9;
						acc_0[l] = acc_0[l] / exp_e_0;
						acc_1[l] = acc_1[l] / exp_e_1;
						acc_2[l] = acc_2[l] / exp_e_2;
						acc_3[l] = acc_3[l] / exp_e_3;
						y[b * 12544 + oy * 448 + ox * 64 + 64 + l] = acc_0[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 80 + l] = acc_1[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 96 + l] = acc_2[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 112 + l] = acc_3[l];
					}
					for (int l = 0; l < 16; l++) {
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_2[l] = acc_2[l] + acc_3[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_5[s]; b < end_4[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 6816 + l];
					acc_1[l] = w[b * 416 + 6816 + l];
					acc_2[l] = w[b * 416 + 6816 + l];
					acc_3[l] = w[b * 416 + 6816 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6832 + l];
						w_1 = w[b * 416 + ky * 80 + 6848 + l];
						w_2 = w[b * 416 + ky * 80 + 6864 + l];
						w_3 = w[b * 416 + ky * 80 + 6880 + l];
						w_4 = w[b * 416 + ky * 80 + 6896 + l];
						column = slab[oy * 1792 + ky * 896 - 1792 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 1776 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 1760 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 1744 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 1728 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1712 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1696 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1680 + l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1664 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 12544 + oy * 448 + 37632 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 37648 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 37664 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 37680 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 5; ox++) {
					for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 416 + 6816 + l];
						acc_1[l] = w[b * 416 + 6816 + l];
						acc_2[l] = w[b * 416 + 6816 + l];
						acc_3[l] = w[b * 416 + 6816 + l];
					}
					for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_1, w_2, column, w_3, w_4;
							w_0[l] = w[b * 416 + ky * 80 + 6832 + l];
							w_1 = w[b * 416 + ky * 80 + 6848 + l];
							w_2 = w[b * 416 + ky * 80 + 6864 + l];
							w_3 = w[b * 416 + ky * 80 + 6880 + l];
							w_4 = w[b * 416 + ky * 80 + 6896 + l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 1696 + l];
							acc_0[l] = column * w_0[l] + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 1680 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 1664 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_0[l] + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 1648 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 1632 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_0[l] + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 1616 + l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 1600 + l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_0[l] + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 1584 + l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 1568 + l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 1552 + l];
							acc_3[l] = column * w_3 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 1536 + l];
							acc_3[l] = column * w_4 + acc_3[l];
						}
					}
					for (int l = 0; l < 16; l++) {
						float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						acc_3[l] = vmax(c_1, acc_3[l]);
						exp_r_0 = acc_0[l] * c_2;
						exp_r_1 = acc_1[l] * c_2;
						exp_r_2 = acc_2[l] * c_2;
						exp_r_3 = acc_3[l] * c_2;
						exp_r_0 = vmax(c_3, exp_r_0);
						exp_r_1 = vmax(c_3, exp_r_1);
						exp_r_2 = vmax(c_3, exp_r_2);
						exp_r_3 = vmax(c_3, exp_r_3);
						exp_n_0 = vround(exp_r_0);
						exp_n_1 = vround(exp_r_1);
						exp_n_2 = vround(exp_r_2);
						exp_n_3 = vround(exp_r_3);
						exp_r_0 = exp_r_0 - exp_n_0;
						exp_r_1 = exp_r_1 - exp_n_1;
						exp_r_2 = exp_r_2 - exp_n_2;
						exp_r_3 = exp_r_3 - exp_n_3;
						exp_e_0 = exp_r_0 * c_5 + c_4;
						exp_e_1 = exp_r_1 * c_5 + c_4;
						exp_e_2 = exp_r_2 * c_5 + c_4;
						exp_e_3 = exp_r_3 * c_5 + c_4;
						exp_e_0 = exp_e_0 * exp_r_0 + c_6;
						exp_e_1 = exp_e_1 * exp_r_1 + c_6;
						exp_e_2 = exp_e_2 * exp_r_2 + c_6;
						exp_e_3 = exp_e_3 * exp_r_3 + c_6;
						exp_e_0 = exp_e_0 * exp_r_0 + c_7;
						exp_e_1 = exp_e_1 * exp_r_1 + c_7;
						exp_e_2 = exp_e_2 * exp_r_2 + c_7;
						exp_e_3 = exp_e_3 * exp_r_3 + c_7;
						exp_e_0 = exp_e_0 * exp_r_0 + c_8;
						exp_e_1 = exp_e_1 * exp_r_1 + c_8;
						exp_e_2 = exp_e_2 * exp_r_2 + c_8;
						exp_e_3 = exp_e_3 * exp_r_3 + c_8;
						exp_e_0 = exp_e_0 * exp_r_0 + c_9;
						exp_e_1 = exp_e_1 * exp_r_1 + c_9;
						exp_e_2 = exp_e_2 * exp_r_2 + c_9;
						exp_e_3 = exp_e_3 * exp_r_3 + c_9;
						exp_e_0 = vldexp(exp_e_0, exp_n_0);
						exp_e_1 = vldexp(exp_e_1, exp_n_1);
						exp_e_2 = vldexp(exp_e_2, exp_n_2);
						exp_e_3 = vldexp(exp_e_3, exp_n_3);
						exp_e_0 = exp_e_0 + c_9;
						exp_e_1 = exp_e_1 + c_9;
						exp_e_2 = exp_e_2 + c_9;
						exp_e_3 = exp_e_3 + c_9;
						acc_0[l] = acc_0[l] / exp_e_0;
						acc_1[l] = acc_1[l] / exp_e_1;
						acc_2[l] = acc_2[l] / exp_e_2;
						acc_3[l] = acc_3[l] / exp_e_3;
						y[b * 12544 + oy * 448 + ox * 64 + 37696 + l] = acc_0[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 37712 + l] = acc_1[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 37728 + l] = acc_2[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 37744 + l] = acc_3[l];
					}
					for (int l = 0; l < 16; l++) {
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_2[l] = acc_2[l] + acc_3[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 6816 + l];
					acc_1[l] = w[b * 416 + 6816 + l];
					acc_2[l] = w[b * 416 + 6816 + l];
					acc_3[l] = w[b * 416 + 6816 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6832 + l];
						w_1 = w[b * 416 + ky * 80 + 6848 + l];
						w_2 = w[b * 416 + ky * 80 + 6864 + l];
						w_3 = w[b * 416 + ky * 80 + 6880 + l];
						w_4 = w[b * 416 + ky * 80 + 6896 + l];
						column = slab[oy * 1792 + ky * 896 - 1056 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 1040 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 1024 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 1008 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 992 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 976 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 960 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 944 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 928 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 912 + l];
						acc_3[l] = column * w_3 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 12544 + oy * 448 + 38016 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 38032 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 38048 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 38064 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 48 + l] = sum[l];
			}
		}
		for (int b = first_9[s]; b < end_8[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 8064 + l];
					acc_1[l] = w[b * 800 + 8064 + l];
					acc_2[l] = w[b * 800 + 8064 + l];
					acc_3[l] = w[b * 800 + 8064 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 8080 + l];
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
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 2656 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 2640 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2624 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2608 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2592 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2576 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2560 + l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2544 + l];
						acc_3[l] = column * w_6 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 12544 + oy * 448 + 75264 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 75280 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 75296 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 75312 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 5; ox++) {
					for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 800 + 8064 + l];
						acc_1[l] = w[b * 800 + 8064 + l];
						acc_2[l] = w[b * 800 + 8064 + l];
						acc_3[l] = w[b * 800 + 8064 + l];
					}
					for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_1, w_2, column, w_3, w_4, w_5, w_6;
							w_0[l] = w[b * 800 + ky * 112 + 8080 + l];
							w_1 = w[b * 800 + ky * 112 + 8096 + l];
							w_2 = w[b * 800 + ky * 112 + 8112 + l];
							w_3 = w[b * 800 + ky * 112 + 8128 + l];
							w_4 = w[b * 800 + ky * 112 + 8144 + l];
							w_5 = w[b * 800 + ky * 112 + 8160 + l];
							w_6 = w[b * 800 + ky * 112 + 8176 + l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2608 + l];
							acc_0[l] = column * w_0[l] + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2592 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2576 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_0[l] + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2560 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2544 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_0[l] + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2528 + l];
							acc_0[l] = column * w_5 + acc_0[l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2512 + l];
							acc_0[l] = column * w_6 + acc_0[l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_0[l] + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2496 + l];
							acc_1[l] = column * w_5 + acc_1[l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2480 + l];
							acc_1[l] = column * w_6 + acc_1[l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2464 + l];
							acc_2[l] = column * w_5 + acc_2[l];
							acc_3[l] = column * w_3 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2448 + l];
							acc_2[l] = column * w_6 + acc_2[l];
							acc_3[l] = column * w_4 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2432 + l];
							acc_3[l] = column * w_5 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 2416 + l];
							acc_3[l] = column * w_6 + acc_3[l];
						}
					}
					for (int l = 0; l < 16; l++) {
						float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						acc_3[l] = vmax(c_1, acc_3[l]);
						exp_r_0 = acc_0[l] * c_2;
						exp_r_1 = acc_1[l] * c_2;
						exp_r_2 = acc_2[l] * c_2;
						exp_r_3 = acc_3[l] * c_2;
						exp_r_0 = vmax(c_3, exp_r_0);
						exp_r_1 = vmax(c_3, exp_r_1);
						exp_r_2 = vmax(c_3, exp_r_2);
						exp_r_3 = vmax(c_3, exp_r_3);
						exp_n_0 = vround(exp_r_0);
						exp_n_1 = vround(exp_r_1);
						exp_n_2 = vround(exp_r_2);
						exp_n_3 = vround(exp_r_3);
						exp_r_0 = exp_r_0 - exp_n_0;
						exp_r_1 = exp_r_1 - exp_n_1;
						exp_r_2 = exp_r_2 - exp_n_2;
						exp_r_3 = exp_r_3 - exp_n_3;
						exp_e_0 = exp_r_0 * c_5 + c_4;
						exp_e_1 = exp_r_1 * c_5 + c_4;
						exp_e_2 = exp_r_2 * c_5 + c_4;
						exp_e_3 = exp_r_3 * c_5 + c_4;
						exp_e_0 = exp_e_0 * exp_r_0 + c_6;
						exp_e_1 = exp_e_1 * exp_r_1 + c_6;
						exp_e_2 = exp_e_2 * exp_r_2 + c_6;
						exp_e_3 = exp_e_3 * exp_r_3 + c_6;
						exp_e_0 = exp_e_0 * exp_r_0 + c_7;
						exp_e_1 = exp_e_1 * exp_r_1 + c_7;
						exp_e_2 = exp_e_2 * exp_r_2 + c_7;
						exp_e_3 = exp_e_3 * exp_r_3 + c_7;
						exp_e_0 = exp_e_0 * exp_r_0 + c_8;
						exp_e_1 = exp_e_1 * exp_r_1 + c_8;
						exp_e_2 = exp_e_2 * exp_r_2 + c_8;
						exp_e_3 = exp_e_3 * exp_r_3 + c_8;
						exp_e_0 = exp_e_0 * exp_r_0 + c_9;
						exp_e_1 = exp_e_1 * exp_r_1 + c_9;
						exp_e_2 = exp_e_2 * exp_r_2 + c_9;
						exp_e_3 = exp_e_3 * exp_r_3 + c_9;
						exp_e_0 = vldexp(exp_e_0, exp_n_0);
						exp_e_1 = vldexp(exp_e_1, exp_n_1);
						exp_e_2 = vldexp(exp_e_2, exp_n_2);
						exp_e_3 = vldexp(exp_e_3, exp_n_3);
						exp_e_0 = exp_e_0 + c_9;
						exp_e_1 = exp_e_1 + c_9;
						exp_e_2 = exp_e_2 + c_9;
						exp_e_3 = exp_e_3 + c_9;
						acc_0[l] = acc_0[l] / exp_e_0;
						acc_1[l] = acc_1[l] / exp_e_1;
						acc_2[l] = acc_2[l] / exp_e_2;
						acc_3[l] = acc_3[l] / exp_e_3;
						y[b * 12544 + oy * 448 + ox * 64 + 75328 + l] = acc_0[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 75344 + l] = acc_1[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 75360 + l] = acc_2[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 75376 + l] = acc_3[l];
					}
					for (int l = 0; l < 16; l++) {
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_2[l] = acc_2[l] + acc_3[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 8064 + l];
					acc_1[l] = w[b * 800 + 8064 + l];
					acc_2[l] = w[b * 800 + 8064 + l];
					acc_3[l] = w[b * 800 + 8064 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 8080 + l];
						w_1 = w[b * 800 + ky * 112 + 8096 + l];
						w_2 = w[b * 800 + ky * 112 + 8112 + l];
						w_3 = w[b * 800 + ky * 112 + 8128 + l];
						w_4 = w[b * 800 + ky * 112 + 8144 + l];
						w_5 = w[b * 800 + ky * 112 + 8160 + l];
						w_6 = w[b * 800 + ky * 112 + 8176 + l];
						column = slab[oy * 1792 + ky * 896 - 1968 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 1952 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 1936 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 1920 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 1904 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 1888 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 1872 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1856 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1840 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1824 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 1808 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 12544 + oy * 448 + 75648 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 75664 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 75680 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 75696 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 96 + l] = sum[l];
			}
		}
		for (int b = first_13[s]; b < end_12[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 10464 + l];
					acc_1[l] = w[b * 1312 + 10464 + l];
					acc_2[l] = w[b * 1312 + 10464 + l];
					acc_3[l] = w[b * 1312 + 10464 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 10480 + l];
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
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 3568 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 3552 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
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
						column = slab[oy * 1792 + ky * 896 - 3504 + l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 3488 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 3472 + l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 3456 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 3440 + l];
						acc_3[l] = column * w_7 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 3424 + l];
						acc_3[l] = column * w_8 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 12544 + oy * 448 + 112896 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 112912 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 112928 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 112944 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 5; ox++) {
					for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 1312 + 10464 + l];
						acc_1[l] = w[b * 1312 + 10464 + l];
						acc_2[l] = w[b * 1312 + 10464 + l];
						acc_3[l] = w[b * 1312 + 10464 + l];
					}
					for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
							w_0[l] = w[b * 1312 + ky * 144 + 10480 + l];
							w_1 = w[b * 1312 + ky * 144 + 10496 + l];
							w_2 = w[b * 1312 + ky * 144 + 10512 + l];
							w_3 = w[b * 1312 + ky * 144 + 10528 + l];
							w_4 = w[b * 1312 + ky * 144 + 10544 + l];
							w_5 = w[b * 1312 + ky * 144 + 10560 + l];
							w_6 = w[b * 1312 + ky * 144 + 10576 + l];
							w_7 = w[b * 1312 + ky * 144 + 10592 + l];
							w_8 = w[b * 1312 + ky * 144 + 10608 + l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3520 + l];
							acc_0[l] = column * w_0[l] + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3504 + l];
							acc_0[l] = column * w_1 + acc_0[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3488 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_0[l] + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3472 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_1 + acc_1[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3456 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_0[l] + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3440 + l];
							acc_0[l] = column * w_5 + acc_0[l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_1 + acc_2[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3424 + l];
							acc_0[l] = column * w_6 + acc_0[l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_0[l] + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3408 + l];
							acc_0[l] = column * w_7 + acc_0[l];
							acc_1[l] = column * w_5 + acc_1[l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_1 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3392 + l];
							acc_0[l] = column * w_8 + acc_0[l];
							acc_1[l] = column * w_6 + acc_1[l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3376 + l];
							acc_1[l] = column * w_7 + acc_1[l];
							acc_2[l] = column * w_5 + acc_2[l];
							acc_3[l] = column * w_3 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3360 + l];
							acc_1[l] = column * w_8 + acc_1[l];
							acc_2[l] = column * w_6 + acc_2[l];
							acc_3[l] = column * w_4 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3344 + l];
							acc_2[l] = column * w_7 + acc_2[l];
							acc_3[l] = column * w_5 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3328 + l];
							acc_2[l] = column * w_8 + acc_2[l];
							acc_3[l] = column * w_6 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3312 + l];
							acc_3[l] = column * w_7 + acc_3[l];
							column = slab[oy * 1792 + ky * 896 + ox * 128 - 3296 + l];
							acc_3[l] = column * w_8 + acc_3[l];
						}
					}
					for (int l = 0; l < 16; l++) {
						float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						acc_3[l] = vmax(c_1, acc_3[l]);
						exp_r_0 = acc_0[l] * c_2;
						exp_r_1 = acc_1[l] * c_2;
						exp_r_2 = acc_2[l] * c_2;
						exp_r_3 = acc_3[l] * c_2;
						exp_r_0 = vmax(c_3, exp_r_0);
						exp_r_1 = vmax(c_3, exp_r_1);
						exp_r_2 = vmax(c_3, exp_r_2);
						exp_r_3 = vmax(c_3, exp_r_3);
						exp_n_0 = vround(exp_r_0);
						exp_n_1 = vround(exp_r_1);
						exp_n_2 = vround(exp_r_2);
						exp_n_3 = vround(exp_r_3);
						exp_r_0 = exp_r_0 - exp_n_0;
						exp_r_1 = exp_r_1 - exp_n_1;
						exp_r_2 = exp_r_2 - exp_n_2;
						exp_r_3 = exp_r_3 - exp_n_3;
						exp_e_0 = exp_r_0 * c_5 + c_4;
						exp_e_1 = exp_r_1 * c_5 + c_4;
						exp_e_2 = exp_r_2 * c_5 + c_4;
						exp_e_3 = exp_r_3 * c_5 + c_4;
						exp_e_0 = exp_e_0 * exp_r_0 + c_6;
						exp_e_1 = exp_e_1 * exp_r_1 + c_6;
						exp_e_2 = exp_e_2 * exp_r_2 + c_6;
						exp_e_3 = exp_e_3 * exp_r_3 + c_6;
						exp_e_0 = exp_e_0 * exp_r_0 + c_7;
						exp_e_1 = exp_e_1 * exp_r_1 + c_7;
						exp_e_2 = exp_e_2 * exp_r_2 + c_7;
						exp_e_3 = exp_e_3 * exp_r_3 + c_7;
						exp_e_0 = exp_e_0 * exp_r_0 + c_8;
						exp_e_1 = exp_e_1 * exp_r_1 + c_8;
						exp_e_2 = exp_e_2 * exp_r_2 + c_8;
						exp_e_3 = exp_e_3 * exp_r_3 + c_8;
						exp_e_0 = exp_e_0 * exp_r_0 + c_9;
						exp_e_1 = exp_e_1 * exp_r_1 + c_9;
						exp_e_2 = exp_e_2 * exp_r_2 + c_9;
						exp_e_3 = exp_e_3 * exp_r_3 + c_9;
						exp_e_0 = vldexp(exp_e_0, exp_n_0);
						exp_e_1 = vldexp(exp_e_1, exp_n_1);
						exp_e_2 = vldexp(exp_e_2, exp_n_2);
						exp_e_3 = vldexp(exp_e_3, exp_n_3);
						exp_e_0 = exp_e_0 + c_9;
						exp_e_1 = exp_e_1 + c_9;
						exp_e_2 = exp_e_2 + c_9;
						exp_e_3 = exp_e_3 + c_9;
						acc_0[l] = acc_0[l] / exp_e_0;
						acc_1[l] = acc_1[l] / exp_e_1;
						acc_2[l] = acc_2[l] / exp_e_2;
						acc_3[l] = acc_3[l] / exp_e_3;
						y[b * 12544 + oy * 448 + ox * 64 + 112960 + l] = acc_0[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 112976 + l] = acc_1[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 112992 + l] = acc_2[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 113008 + l] = acc_3[l];
					}
					for (int l = 0; l < 16; l++) {
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_2[l] = acc_2[l] + acc_3[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 10464 + l];
					acc_1[l] = w[b * 1312 + 10464 + l];
					acc_2[l] = w[b * 1312 + 10464 + l];
					acc_3[l] = w[b * 1312 + 10464 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 10480 + l];
						w_1 = w[b * 1312 + ky * 144 + 10496 + l];
						w_2 = w[b * 1312 + ky * 144 + 10512 + l];
						w_3 = w[b * 1312 + ky * 144 + 10528 + l];
						w_4 = w[b * 1312 + ky * 144 + 10544 + l];
						w_5 = w[b * 1312 + ky * 144 + 10560 + l];
						w_6 = w[b * 1312 + ky * 144 + 10576 + l];
						w_7 = w[b * 1312 + ky * 144 + 10592 + l];
						w_8 = w[b * 1312 + ky * 144 + 10608 + l];
						column = slab[oy * 1792 + ky * 896 - 2880 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 2864 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = slab[oy * 1792 + ky * 896 - 2848 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 2832 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = slab[oy * 1792 + ky * 896 - 2816 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 2800 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = slab[oy * 1792 + ky * 896 - 2784 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2768 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2752 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2736 + l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2720 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[oy * 1792 + ky * 896 - 2704 + l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, exp_r_3, exp_n_3, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 12544 + oy * 448 + 113280 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 113296 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 113312 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 113328 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 144 + l] = sum[l];
			}
		}
	}
}

/* 6432 flops, reads 13120 bytes, writes 64, at most 4 vectors of 16 live */
static void pw_1x1_192_16_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], w_0[16], x_0;
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
	}
	for (int k = 0; k < 48; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 32 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 48 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 64 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_n_0, exp_e_0;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_n_0 = vround(exp_r_0);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_0 = exp_e_0 + c_9;
		acc_0_0[l] = acc_0_0[l] / exp_e_0;
		y[0 + l] = acc_0_0[l];
	}
}

/* 9600 flops, reads 13248 bytes, writes 768, at most 12 vectors of 16 live */
static void pw_1x1_16_192_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], w_3[16];
	float x_0;
	for (int p = 0; p < 3; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 1088 + l];
			acc_0_1[l] = w[p * 1088 + 272 + l];
			acc_0_2[l] = w[p * 1088 + 544 + l];
			acc_0_3[l] = w[p * 1088 + 816 + l];
		}
		for (int k = 0; k < 4; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 1088 + k * 64 + 16 + l];
				w_1[l] = w[p * 1088 + k * 64 + 288 + l];
				w_2[l] = w[p * 1088 + k * 64 + 560 + l];
				w_3[l] = w[p * 1088 + k * 64 + 832 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 1088 + k * 64 + 32 + l];
				w_1[l] = w[p * 1088 + k * 64 + 304 + l];
				w_2[l] = w[p * 1088 + k * 64 + 576 + l];
				w_3[l] = w[p * 1088 + k * 64 + 848 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 1088 + k * 64 + 48 + l];
				w_1[l] = w[p * 1088 + k * 64 + 320 + l];
				w_2[l] = w[p * 1088 + k * 64 + 592 + l];
				w_3[l] = w[p * 1088 + k * 64 + 864 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 1088 + k * 64 + 64 + l];
				w_1[l] = w[p * 1088 + k * 64 + 336 + l];
				w_2[l] = w[p * 1088 + k * 64 + 608 + l];
				w_3[l] = w[p * 1088 + k * 64 + 880 + l];
			}
			x_0 = x[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			acc_0_3[l] = vmax(c_1, acc_0_3[l]);
			exp_r_0 = acc_0_0[l] * c_2;
			exp_r_1 = acc_0_1[l] * c_2;
			exp_r_2 = acc_0_2[l] * c_2;
			exp_r_3 = acc_0_3[l] * c_2;
			exp_r_0 = vmax(c_3, exp_r_0);
			exp_r_1 = vmax(c_3, exp_r_1);
			exp_r_2 = vmax(c_3, exp_r_2);
			exp_r_3 = vmax(c_3, exp_r_3);
			exp_n_0 = vround(exp_r_0);
			exp_n_1 = vround(exp_r_1);
			exp_n_2 = vround(exp_r_2);
			exp_n_3 = vround(exp_r_3);
			exp_r_0 = exp_r_0 - exp_n_0;
			exp_r_1 = exp_r_1 - exp_n_1;
			exp_r_2 = exp_r_2 - exp_n_2;
			exp_r_3 = exp_r_3 - exp_n_3;
			exp_e_0 = exp_r_0 * c_5 + c_4;
			exp_e_1 = exp_r_1 * c_5 + c_4;
			exp_e_2 = exp_r_2 * c_5 + c_4;
			exp_e_3 = exp_r_3 * c_5 + c_4;
			exp_e_0 = exp_e_0 * exp_r_0 + c_6;
			exp_e_1 = exp_e_1 * exp_r_1 + c_6;
			exp_e_2 = exp_e_2 * exp_r_2 + c_6;
			exp_e_3 = exp_e_3 * exp_r_3 + c_6;
			exp_e_0 = exp_e_0 * exp_r_0 + c_7;
			exp_e_1 = exp_e_1 * exp_r_1 + c_7;
			exp_e_2 = exp_e_2 * exp_r_2 + c_7;
			exp_e_3 = exp_e_3 * exp_r_3 + c_7;
			exp_e_0 = exp_e_0 * exp_r_0 + c_8;
			exp_e_1 = exp_e_1 * exp_r_1 + c_8;
			exp_e_2 = exp_e_2 * exp_r_2 + c_8;
			exp_e_3 = exp_e_3 * exp_r_3 + c_8;
			exp_e_0 = exp_e_0 * exp_r_0 + c_9;
			exp_e_1 = exp_e_1 * exp_r_1 + c_9;
			exp_e_2 = exp_e_2 * exp_r_2 + c_9;
			exp_e_3 = exp_e_3 * exp_r_3 + c_9;
			exp_e_0 = vldexp(exp_e_0, exp_n_0);
			exp_e_1 = vldexp(exp_e_1, exp_n_1);
			exp_e_2 = vldexp(exp_e_2, exp_n_2);
			exp_e_3 = vldexp(exp_e_3, exp_n_3);
			exp_e_0 = exp_e_0 + c_9;
			exp_e_1 = exp_e_1 + c_9;
			exp_e_2 = exp_e_2 + c_9;
			exp_e_3 = exp_e_3 + c_9;
			acc_0_0[l] = c_9 / exp_e_0;
			acc_0_1[l] = c_9 / exp_e_1;
			acc_0_2[l] = c_9 / exp_e_2;
			acc_0_3[l] = c_9 / exp_e_3;
			y[p * 64 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 32 + l] = acc_0_2[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 48 + l] = acc_0_3[l];
		}
	}
}

/* 12066624 flops, reads 9419648 bytes, writes 156160, at most 9 vectors of 16 live */
static void pw_28x28_192_40_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT s, float *SHUFFLEMIXFACENET_M_C99_RESTRICT scaled) {
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], x2_0[16], x2_2[16], x2_1[16], sum2_0_0[16];
	float sum2_0_1[16];
	for (int k = 0; k < 48; k++) {
		x_0 = s[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 32 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 48 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 64 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		x_0 = s[k * 4];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 3104 + l];
			w_1[l] = w_1[l] * x_0;
			scaled[k * 64 + 3072 + l] = w_1[l];
		}
		x_1 = s[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 3120 + l];
			w_1[l] = w_1[l] * x_1;
			scaled[k * 64 + 3088 + l] = w_1[l];
		}
		x_2 = s[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 3136 + l];
			w_1[l] = w_1[l] * x_2;
			scaled[k * 64 + 3104 + l] = w_1[l];
		}
		x_3 = s[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 3152 + l];
			w_1[l] = w_1[l] * x_3;
			scaled[k * 64 + 3120 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 260; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[3088 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[3088 + l];
			acc_2_0[l] = w[0 + l];
			acc_2_1[l] = w[3088 + l];
		}
		for (int kb = 0; kb < 12; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 12544 + k * 4];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 16];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 32];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3072 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3088 + l];
				}
				x_0 = x[ox * 48 + kb * 12544 + k * 4 + 1];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 17];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 33];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3104 + l];
				}
				x_0 = x[ox * 48 + kb * 12544 + k * 4 + 2];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 18];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 34];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3120 + l];
				}
				x_0 = x[ox * 48 + kb * 12544 + k * 4 + 3];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 19];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 35];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				}
			}
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 120 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 120 + 40 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 120 + 80 + l] = acc_2_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 120 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 120 + 56 + l] = acc_1_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 120 + 96 + l] = acc_2_1[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[3088 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[3088 + l];
		}
		for (int kb = 0; kb < 12; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 12480];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 12496];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3072 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3088 + l];
				}
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 12481];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 12497];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3104 + l];
				}
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 12482];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 12498];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3120 + l];
				}
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 12483];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 12499];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				}
			}
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 80 + 31200 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 80 + 31240 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 80 + 31216 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 80 + 31256 + l] = acc_1_1[l];
		}
	}
	for (int k = 0; k < 48; k++) {
		vsplat2(x2_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 6192 + l];
			w_0[l] = w_0[l] * x2_0[l];
			scaled[k * 32 + l] = w_0[l];
		}
		vsplat2(x2_2, s + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 6208 + l];
			w_0[l] = w_0[l] * x2_2[l];
			scaled[k * 32 + 16 + l] = w_0[l];
		}
	}
	for (int ox = 0; ox < 260; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int kb = 0; kb < 12; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 128 + k * 32 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 12544 + k * 4);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 12544 + k * 4 + 16);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 12544 + k * 4 + 32);
				for (int l = 0; l < 16; l++) {
					acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 128 + k * 32 + 16 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 12544 + k * 4 + 2);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 12544 + k * 4 + 18);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 12544 + k * 4 + 34);
				for (int l = 0; l < 16; l++) {
					acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				}
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[6176 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[6176 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
		}
		vstorelo(y + ox * 120 + 32, sum2_0_0);
		vstorehi(y + ox * 120 + 72, sum2_0_0);
		vstorelo(y + ox * 120 + 112, sum2_0_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int kb = 0; kb < 12; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 128 + k * 32 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 12544 + k * 4 + 12480);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 12544 + k * 4 + 12496);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 128 + k * 32 + 16 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 12544 + k * 4 + 12482);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 12544 + k * 4 + 12498);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				}
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[6176 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vstorelo(y + ox * 80 + 31232, sum2_0_0);
		vstorehi(y + ox * 80 + 31272, sum2_0_0);
	}
}

/* 21319024 flops, reads 15695488 bytes, writes 1506240, at most 18 vectors of 16 live */
static void pw2_dw3_5_s1_28x28_40_240_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, float *SHUFFLEMIXFACENET_M_C99_RESTRICT pool) {
	static const int end_0[8] = {1, 2, 3, 3, 4, 5, 6, 6};
	static const int first_1[8] = {0, 1, 2, 3, 3, 4, 5, 6};
	static const int offset_2[6] = {0, 0, 0, 1, 1, 1};
	static const int offset_3[6] = {0, 672, 1344, 3024, 3696, 4368};
	static const int end_4[8] = {0, 0, 0, 1, 1, 1, 1, 1};
	static const int first_5[8] = {0, 0, 0, 0, 1, 1, 1, 1};
	static const int end_6[8] = {0, 0, 0, 0, 0, 0, 0, 1};
	static const int first_7[8] = {0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_8[8] = {2, 4, 6, 7, 7, 7, 7, 7};
	static const int first_9[8] = {0, 2, 4, 6, 7, 7, 7, 7};
	static const int offset_10[7] = {0, 12544, 0, 12544, 0, 12544, 0};
	static const int first_row_11[28] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_12[28] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_13[8] = {0, 0, 0, 1, 3, 5, 7, 8};
	static const int first_14[8] = {0, 0, 0, 0, 1, 3, 5, 7};
	static const int offset_15[8] = {12544, 0, 12544, 0, 12544, 0, 12544, 0};
	static const int first_row_16[28] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_17[28] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	const float c_10 = 0.00127551018f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2, sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 8; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
			for (int ox = 0; ox < 260; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[offset_3[p] + l];
					acc_0_1[l] = w[offset_3[p] + 336 + l];
					acc_1_0[l] = w[offset_3[p] + l];
					acc_1_1[l] = w[offset_3[p] + 336 + l];
					acc_2_0[l] = w[offset_3[p] + l];
					acc_2_1[l] = w[offset_3[p] + 336 + l];
				}
				for (int k = 0; k < 5; k++) {
					x_0 = x[offset_2[p] + ox * 120 + k * 8];
					x_1 = x[offset_2[p] + ox * 120 + k * 8 + 40];
					x_2 = x[offset_2[p] + ox * 120 + k * 8 + 80];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[offset_3[p] + k * 64 + 16 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 352 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 32 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 368 + l];
					}
					x_0 = x[offset_2[p] + ox * 120 + k * 8 + 2];
					x_1 = x[offset_2[p] + ox * 120 + k * 8 + 42];
					x_2 = x[offset_2[p] + ox * 120 + k * 8 + 82];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 48 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 384 + l];
					}
					x_0 = x[offset_2[p] + ox * 120 + k * 8 + 4];
					x_1 = x[offset_2[p] + ox * 120 + k * 8 + 44];
					x_2 = x[offset_2[p] + ox * 120 + k * 8 + 84];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 64 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 400 + l];
					}
					x_0 = x[offset_2[p] + ox * 120 + k * 8 + 6];
					x_1 = x[offset_2[p] + ox * 120 + k * 8 + 46];
					x_2 = x[offset_2[p] + ox * 120 + k * 8 + 86];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					acc_2_1[l] = vmax(c_1, acc_2_1[l]);
					exp_r_0 = acc_1_1[l] * c_2;
					exp_r_1 = acc_2_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_1_1[l] = acc_1_1[l] / exp_e_0;
					acc_2_1[l] = acc_2_1[l] / exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_3 = acc_0_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					acc_0_1[l] = acc_0_1[l] / exp_e_3;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 12544 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 12560 + l] = acc_1_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 12576 + l] = acc_2_1[l];
				}
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[offset_3[p] + l];
					acc_0_1[l] = w[offset_3[p] + 336 + l];
					acc_1_0[l] = w[offset_3[p] + l];
					acc_1_1[l] = w[offset_3[p] + 336 + l];
				}
				for (int k = 0; k < 5; k++) {
					x_0 = x[offset_2[p] + ox * 80 + k * 8 + 31200];
					x_1 = x[offset_2[p] + ox * 80 + k * 8 + 31240];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[offset_3[p] + k * 64 + 16 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 352 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 32 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 368 + l];
					}
					x_0 = x[offset_2[p] + ox * 80 + k * 8 + 31202];
					x_1 = x[offset_2[p] + ox * 80 + k * 8 + 31242];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 48 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 384 + l];
					}
					x_0 = x[offset_2[p] + ox * 80 + k * 8 + 31204];
					x_1 = x[offset_2[p] + ox * 80 + k * 8 + 31244];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 64 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 400 + l];
					}
					x_0 = x[offset_2[p] + ox * 80 + k * 8 + 31206];
					x_1 = x[offset_2[p] + ox * 80 + k * 8 + 31246];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_0_1[l] * c_2;
					exp_r_3 = acc_1_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_0_1[l] = acc_0_1[l] / exp_e_2;
					acc_1_1[l] = acc_1_1[l] / exp_e_3;
					slab[ox * 32 + 12480 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 12496 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 25024 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 25040 + l] = acc_1_1[l];
				}
			}
		}
		for (int p = first_5[s]; p < end_4[s]; p++) {
			for (int ox = 0; ox < 260; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[2016 + l];
					acc_0_1[l] = w[2352 + l];
					acc_1_0[l] = w[2016 + l];
					acc_1_1[l] = w[2352 + l];
					acc_2_0[l] = w[2016 + l];
					acc_2_1[l] = w[2352 + l];
				}
				for (int k = 0; k < 5; k++) {
					x_0 = x[ox * 120 + k * 8];
					x_1 = x[ox * 120 + k * 8 + 40];
					x_2 = x[ox * 120 + k * 8 + 80];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 2032 + l];
						w_1[l] = w[k * 64 + 2368 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[k * 64 + 2048 + l];
						w_1[l] = w[k * 64 + 2384 + l];
					}
					x_0 = x[ox * 120 + k * 8 + 2];
					x_1 = x[ox * 120 + k * 8 + 42];
					x_2 = x[ox * 120 + k * 8 + 82];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[k * 64 + 2064 + l];
						w_1[l] = w[k * 64 + 2400 + l];
					}
					x_0 = x[ox * 120 + k * 8 + 4];
					x_1 = x[ox * 120 + k * 8 + 44];
					x_2 = x[ox * 120 + k * 8 + 84];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[k * 64 + 2080 + l];
						w_1[l] = w[k * 64 + 2416 + l];
					}
					x_0 = x[ox * 120 + k * 8 + 6];
					x_1 = x[ox * 120 + k * 8 + 46];
					x_2 = x[ox * 120 + k * 8 + 86];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					acc_2_1[l] = vmax(c_1, acc_2_1[l]);
					exp_r_0 = acc_1_1[l] * c_2;
					exp_r_1 = acc_2_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_1_1[l] = acc_1_1[l] / exp_e_0;
					acc_2_1[l] = acc_2_1[l] / exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_3 = acc_0_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					acc_0_1[l] = acc_0_1[l] / exp_e_3;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
				vstorelo(slab + ox * 48 + 12544, acc_0_1);
				vstorelo(slab + ox * 48 + 12560, acc_1_1);
				vstorelo(slab + ox * 48 + 12576, acc_2_1);
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[2016 + l];
					acc_0_1[l] = w[2352 + l];
					acc_1_0[l] = w[2016 + l];
					acc_1_1[l] = w[2352 + l];
				}
				for (int k = 0; k < 5; k++) {
					x_0 = x[ox * 80 + k * 8 + 31200];
					x_1 = x[ox * 80 + k * 8 + 31240];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 2032 + l];
						w_1[l] = w[k * 64 + 2368 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[k * 64 + 2048 + l];
						w_1[l] = w[k * 64 + 2384 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 31202];
					x_1 = x[ox * 80 + k * 8 + 31242];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[k * 64 + 2064 + l];
						w_1[l] = w[k * 64 + 2400 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 31204];
					x_1 = x[ox * 80 + k * 8 + 31244];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[k * 64 + 2080 + l];
						w_1[l] = w[k * 64 + 2416 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 31206];
					x_1 = x[ox * 80 + k * 8 + 31246];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_0_1[l] * c_2;
					exp_r_3 = acc_1_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_0_1[l] = acc_0_1[l] / exp_e_2;
					acc_1_1[l] = acc_1_1[l] / exp_e_3;
					slab[ox * 32 + 12480 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 12496 + l] = acc_1_0[l];
				}
				vstorelo(slab + ox * 32 + 25024, acc_0_1);
				vstorelo(slab + ox * 32 + 25040, acc_1_1);
			}
		}
		for (int p = first_5[s]; p < end_4[s]; p++) {
			for (int ox = 0; ox < 260; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[2688 + l];
					acc_1_0[l] = w[2688 + l];
					acc_2_0[l] = w[2688 + l];
				}
				for (int k = 0; k < 5; k++) {
					x_0 = x[ox * 120 + k * 8 + 1];
					x_1 = x[ox * 120 + k * 8 + 41];
					x_2 = x[ox * 120 + k * 8 + 81];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 2704 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 2720 + l];
					}
					x_0 = x[ox * 120 + k * 8 + 3];
					x_1 = x[ox * 120 + k * 8 + 43];
					x_2 = x[ox * 120 + k * 8 + 83];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 2736 + l];
					}
					x_0 = x[ox * 120 + k * 8 + 5];
					x_1 = x[ox * 120 + k * 8 + 45];
					x_2 = x[ox * 120 + k * 8 + 85];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 2752 + l];
					}
					x_0 = x[ox * 120 + k * 8 + 7];
					x_1 = x[ox * 120 + k * 8 + 47];
					x_2 = x[ox * 120 + k * 8 + 87];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
				}
				vstorelo(slab + ox * 48 + 12552, acc_0_0);
				vstorelo(slab + ox * 48 + 12568, acc_1_0);
				vstorelo(slab + ox * 48 + 12584, acc_2_0);
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[2688 + l];
					acc_1_0[l] = w[2688 + l];
				}
				for (int k = 0; k < 5; k++) {
					x_0 = x[ox * 80 + k * 8 + 31201];
					x_1 = x[ox * 80 + k * 8 + 31241];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 2704 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 2720 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 31203];
					x_1 = x[ox * 80 + k * 8 + 31243];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 2736 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 31205];
					x_1 = x[ox * 80 + k * 8 + 31245];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 2752 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 31207];
					x_1 = x[ox * 80 + k * 8 + 31247];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
				}
				vstorelo(slab + ox * 32 + 25032, acc_0_0);
				vstorelo(slab + ox * 32 + 25048, acc_1_0);
			}
		}
		for (int p = first_7[s]; p < end_6[s]; p++) {
			for (int ox = 0; ox < 260; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[5040 + l];
					acc_1_0[l] = w[5040 + l];
					acc_2_0[l] = w[5040 + l];
				}
				for (int k = 0; k < 5; k++) {
					x_0 = x[ox * 120 + k * 8 + 1];
					x_1 = x[ox * 120 + k * 8 + 41];
					x_2 = x[ox * 120 + k * 8 + 81];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 5056 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 5072 + l];
					}
					x_0 = x[ox * 120 + k * 8 + 3];
					x_1 = x[ox * 120 + k * 8 + 43];
					x_2 = x[ox * 120 + k * 8 + 83];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 5088 + l];
					}
					x_0 = x[ox * 120 + k * 8 + 5];
					x_1 = x[ox * 120 + k * 8 + 45];
					x_2 = x[ox * 120 + k * 8 + 85];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 5104 + l];
					}
					x_0 = x[ox * 120 + k * 8 + 7];
					x_1 = x[ox * 120 + k * 8 + 47];
					x_2 = x[ox * 120 + k * 8 + 87];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[5040 + l];
					acc_1_0[l] = w[5040 + l];
				}
				for (int k = 0; k < 5; k++) {
					x_0 = x[ox * 80 + k * 8 + 31201];
					x_1 = x[ox * 80 + k * 8 + 31241];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 5056 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 5072 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 31203];
					x_1 = x[ox * 80 + k * 8 + 31243];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 5088 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 31205];
					x_1 = x[ox * 80 + k * 8 + 31245];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 5104 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 31207];
					x_1 = x[ox * 80 + k * 8 + 31247];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					slab[ox * 32 + 12480 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 12496 + l] = acc_1_0[l];
				}
			}
		}
		for (int b = first_9[s]; b < end_8[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 5376 + l];
					acc_1[l] = w[b * 160 + 5376 + l];
					acc_2[l] = w[b * 160 + 5376 + l];
					acc_3[l] = w[b * 160 + 5376 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 5392 + l];
						w_1[l] = w[b * 160 + ky * 48 + 5408 + l];
						w_2 = w[b * 160 + ky * 48 + 5424 + l];
						column = slab[offset_10[b] + oy * 448 + ky * 448 - 448 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_10[b] + oy * 448 + ky * 448 - 432 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 448 + ky * 448 - 416 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_10[b] + oy * 448 + ky * 448 - 400 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_10[b] + oy * 448 + ky * 448 - 384 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 12544 + oy * 448 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 16 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 32 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 48 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 5; ox++) {
					for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 160 + 5376 + l];
						acc_1[l] = w[b * 160 + 5376 + l];
						acc_2[l] = w[b * 160 + 5376 + l];
						acc_3[l] = w[b * 160 + 5376 + l];
					}
					for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_2, column;
							w_0[l] = w[b * 160 + ky * 48 + 5392 + l];
							w_1[l] = w[b * 160 + ky * 48 + 5408 + l];
							w_2 = w[b * 160 + ky * 48 + 5424 + l];
							column = slab[offset_10[b] + oy * 448 + ky * 448 + ox * 64 - 400 + l];
							acc_0[l] = column * w_0[l] + acc_0[l];
							column = slab[offset_10[b] + oy * 448 + ky * 448 + ox * 64 - 384 + l];
							acc_0[l] = column * w_1[l] + acc_0[l];
							acc_1[l] = column * w_0[l] + acc_1[l];
							column = slab[offset_10[b] + oy * 448 + ky * 448 + ox * 64 - 368 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1[l] + acc_1[l];
							acc_2[l] = column * w_0[l] + acc_2[l];
							column = slab[offset_10[b] + oy * 448 + ky * 448 + ox * 64 - 352 + l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1[l] + acc_2[l];
							acc_3[l] = column * w_0[l] + acc_3[l];
							column = slab[offset_10[b] + oy * 448 + ky * 448 + ox * 64 - 336 + l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1[l] + acc_3[l];
							column = slab[offset_10[b] + oy * 448 + ky * 448 + ox * 64 - 320 + l];
							acc_3[l] = column * w_2 + acc_3[l];
						}
					}
					for (int l = 0; l < 16; l++) {
						float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						acc_3[l] = vmax(c_1, acc_3[l]);
						exp_r_0 = acc_0[l] * c_2;
						exp_r_1 = acc_1[l] * c_2;
						exp_r_2 = acc_2[l] * c_2;
						exp_r_3 = acc_3[l] * c_2;
						exp_r_0 = vmax(c_3, exp_r_0);
						exp_r_1 = vmax(c_3, exp_r_1);
						exp_r_2 = vmax(c_3, exp_r_2);
						exp_r_3 = vmax(c_3, exp_r_3);
						exp_n_0 = vround(exp_r_0);
						exp_n_1 = vround(exp_r_1);
						exp_n_2 = vround(exp_r_2);
						exp_n_3 = vround(exp_r_3);
						exp_r_0 = exp_r_0 - exp_n_0;
						exp_r_1 = exp_r_1 - exp_n_1;
						exp_r_2 = exp_r_2 - exp_n_2;
						exp_r_3 = exp_r_3 - exp_n_3;
						exp_e_0 = exp_r_0 * c_5 + c_4;
						exp_e_1 = exp_r_1 * c_5 + c_4;
						exp_e_2 = exp_r_2 * c_5 + c_4;
						exp_e_3 = exp_r_3 * c_5 + c_4;
						exp_e_0 = exp_e_0 * exp_r_0 + c_6;
						exp_e_1 = exp_e_1 * exp_r_1 + c_6;
						exp_e_2 = exp_e_2 * exp_r_2 + c_6;
						exp_e_3 = exp_e_3 * exp_r_3 + c_6;
						exp_e_0 = exp_e_0 * exp_r_0 + c_7;
						exp_e_1 = exp_e_1 * exp_r_1 + c_7;
						exp_e_2 = exp_e_2 * exp_r_2 + c_7;
						exp_e_3 = exp_e_3 * exp_r_3 + c_7;
						exp_e_0 = exp_e_0 * exp_r_0 + c_8;
						exp_e_1 = exp_e_1 * exp_r_1 + c_8;
						exp_e_2 = exp_e_2 * exp_r_2 + c_8;
						exp_e_3 = exp_e_3 * exp_r_3 + c_8;
						exp_e_0 = exp_e_0 * exp_r_0 + c_9;
						exp_e_1 = exp_e_1 * exp_r_1 + c_9;
						exp_e_2 = exp_e_2 * exp_r_2 + c_9;
						exp_e_3 = exp_e_3 * exp_r_3 + c_9;
						exp_e_0 = vldexp(exp_e_0, exp_n_0);
						exp_e_1 = vldexp(exp_e_1, exp_n_1);
						exp_e_2 = vldexp(exp_e_2, exp_n_2);
						exp_e_3 = vldexp(exp_e_3, exp_n_3);
						exp_e_0 = exp_e_0 + c_9;
						exp_e_1 = exp_e_1 + c_9;
						exp_e_2 = exp_e_2 + c_9;
						exp_e_3 = exp_e_3 + c_9;
						acc_0[l] = acc_0[l] / exp_e_0;
						acc_1[l] = acc_1[l] / exp_e_1;
						acc_2[l] = acc_2[l] / exp_e_2;
						acc_3[l] = acc_3[l] / exp_e_3;
						y[b * 12544 + oy * 448 + ox * 64 + 64 + l] = acc_0[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 80 + l] = acc_1[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 96 + l] = acc_2[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 112 + l] = acc_3[l];
					}
					for (int l = 0; l < 16; l++) {
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_2[l] = acc_2[l] + acc_3[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 5376 + l];
					acc_1[l] = w[b * 160 + 5376 + l];
					acc_2[l] = w[b * 160 + 5376 + l];
					acc_3[l] = w[b * 160 + 5376 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 5392 + l];
						w_1[l] = w[b * 160 + ky * 48 + 5408 + l];
						w_2 = w[b * 160 + ky * 48 + 5424 + l];
						column = slab[offset_10[b] + oy * 448 + ky * 448 - 80 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_10[b] + oy * 448 + ky * 448 - 64 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_10[b] + oy * 448 + ky * 448 - 48 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 448 + ky * 448 - 32 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_10[b] + oy * 448 + ky * 448 - 16 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 12544 + oy * 448 + 384 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 400 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 416 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 432 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_14[s]; b < end_13[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 6496 + l];
					acc_1[l] = w[b * 416 + 6496 + l];
					acc_2[l] = w[b * 416 + 6496 + l];
					acc_3[l] = w[b * 416 + 6496 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6512 + l];
						w_1[l] = w[b * 416 + ky * 80 + 6528 + l];
						w_2 = w[b * 416 + ky * 80 + 6544 + l];
						w_3 = w[b * 416 + ky * 80 + 6560 + l];
						w_4 = w[b * 416 + ky * 80 + 6576 + l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 896 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 880 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 864 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 848 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 832 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 816 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 12544 + oy * 448 + 87808 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 87824 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 87840 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 87856 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 5; ox++) {
					for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 416 + 6496 + l];
						acc_1[l] = w[b * 416 + 6496 + l];
						acc_2[l] = w[b * 416 + 6496 + l];
						acc_3[l] = w[b * 416 + 6496 + l];
					}
					for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_2, column, w_3, w_4;
							w_0[l] = w[b * 416 + ky * 80 + 6512 + l];
							w_1[l] = w[b * 416 + ky * 80 + 6528 + l];
							w_2 = w[b * 416 + ky * 80 + 6544 + l];
							w_3 = w[b * 416 + ky * 80 + 6560 + l];
							w_4 = w[b * 416 + ky * 80 + 6576 + l];
							column = slab[offset_15[b] + oy * 448 + ky * 448 + ox * 64 - 864 + l];
							acc_0[l] = column * w_0[l] + acc_0[l];
							column = slab[offset_15[b] + oy * 448 + ky * 448 + ox * 64 - 848 + l];
							acc_0[l] = column * w_1[l] + acc_0[l];
							acc_1[l] = column * w_0[l] + acc_1[l];
							column = slab[offset_15[b] + oy * 448 + ky * 448 + ox * 64 - 832 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_1[l] + acc_1[l];
							acc_2[l] = column * w_0[l] + acc_2[l];
							column = slab[offset_15[b] + oy * 448 + ky * 448 + ox * 64 - 816 + l];
							acc_0[l] = column * w_3 + acc_0[l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_1[l] + acc_2[l];
							acc_3[l] = column * w_0[l] + acc_3[l];
							column = slab[offset_15[b] + oy * 448 + ky * 448 + ox * 64 - 800 + l];
							acc_0[l] = column * w_4 + acc_0[l];
							acc_1[l] = column * w_3 + acc_1[l];
							acc_2[l] = column * w_2 + acc_2[l];
							acc_3[l] = column * w_1[l] + acc_3[l];
							column = slab[offset_15[b] + oy * 448 + ky * 448 + ox * 64 - 784 + l];
							acc_1[l] = column * w_4 + acc_1[l];
							acc_2[l] = column * w_3 + acc_2[l];
							acc_3[l] = column * w_2 + acc_3[l];
							column = slab[offset_15[b] + oy * 448 + ky * 448 + ox * 64 - 768 + l];
							acc_2[l] = column * w_4 + acc_2[l];
							acc_3[l] = column * w_3 + acc_3[l];
							column = slab[offset_15[b] + oy * 448 + ky * 448 + ox * 64 - 752 + l];
							acc_3[l] = column * w_4 + acc_3[l];
						}
					}
					for (int l = 0; l < 16; l++) {
						float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						acc_3[l] = vmax(c_1, acc_3[l]);
						exp_r_0 = acc_0[l] * c_2;
						exp_r_1 = acc_1[l] * c_2;
						exp_r_2 = acc_2[l] * c_2;
						exp_r_3 = acc_3[l] * c_2;
						exp_r_0 = vmax(c_3, exp_r_0);
						exp_r_1 = vmax(c_3, exp_r_1);
						exp_r_2 = vmax(c_3, exp_r_2);
						exp_r_3 = vmax(c_3, exp_r_3);
						exp_n_0 = vround(exp_r_0);
						exp_n_1 = vround(exp_r_1);
						exp_n_2 = vround(exp_r_2);
						exp_n_3 = vround(exp_r_3);
						exp_r_0 = exp_r_0 - exp_n_0;
						exp_r_1 = exp_r_1 - exp_n_1;
						exp_r_2 = exp_r_2 - exp_n_2;
						exp_r_3 = exp_r_3 - exp_n_3;
						exp_e_0 = exp_r_0 * c_5 + c_4;
						exp_e_1 = exp_r_1 * c_5 + c_4;
						exp_e_2 = exp_r_2 * c_5 + c_4;
						exp_e_3 = exp_r_3 * c_5 + c_4;
						exp_e_0 = exp_e_0 * exp_r_0 + c_6;
						exp_e_1 = exp_e_1 * exp_r_1 + c_6;
						exp_e_2 = exp_e_2 * exp_r_2 + c_6;
						exp_e_3 = exp_e_3 * exp_r_3 + c_6;
						exp_e_0 = exp_e_0 * exp_r_0 + c_7;
						exp_e_1 = exp_e_1 * exp_r_1 + c_7;
						exp_e_2 = exp_e_2 * exp_r_2 + c_7;
						exp_e_3 = exp_e_3 * exp_r_3 + c_7;
						exp_e_0 = exp_e_0 * exp_r_0 + c_8;
						exp_e_1 = exp_e_1 * exp_r_1 + c_8;
						exp_e_2 = exp_e_2 * exp_r_2 + c_8;
						exp_e_3 = exp_e_3 * exp_r_3 + c_8;
						exp_e_0 = exp_e_0 * exp_r_0 + c_9;
						exp_e_1 = exp_e_1 * exp_r_1 + c_9;
						exp_e_2 = exp_e_2 * exp_r_2 + c_9;
						exp_e_3 = exp_e_3 * exp_r_3 + c_9;
						exp_e_0 = vldexp(exp_e_0, exp_n_0);
						exp_e_1 = vldexp(exp_e_1, exp_n_1);
						exp_e_2 = vldexp(exp_e_2, exp_n_2);
						exp_e_3 = vldexp(exp_e_3, exp_n_3);
						exp_e_0 = exp_e_0 + c_9;
						exp_e_1 = exp_e_1 + c_9;
						exp_e_2 = exp_e_2 + c_9;
						exp_e_3 = exp_e_3 + c_9;
						acc_0[l] = acc_0[l] / exp_e_0;
						acc_1[l] = acc_1[l] / exp_e_1;
						acc_2[l] = acc_2[l] / exp_e_2;
						acc_3[l] = acc_3[l] / exp_e_3;
						y[b * 12544 + oy * 448 + ox * 64 + 87872 + l] = acc_0[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 87888 + l] = acc_1[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 87904 + l] = acc_2[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 12544 + oy * 448 + ox * 64 + 87920 + l] = acc_3[l];
					}
					for (int l = 0; l < 16; l++) {
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_2[l] = acc_2[l] + acc_3[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 6496 + l];
					acc_1[l] = w[b * 416 + 6496 + l];
					acc_2[l] = w[b * 416 + 6496 + l];
					acc_3[l] = w[b * 416 + 6496 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6512 + l];
						w_1[l] = w[b * 416 + ky * 80 + 6528 + l];
						w_2 = w[b * 416 + ky * 80 + 6544 + l];
						w_3 = w[b * 416 + ky * 80 + 6560 + l];
						w_4 = w[b * 416 + ky * 80 + 6576 + l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 544 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 528 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 512 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 496 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 480 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_15[b] + oy * 448 + ky * 448 - 464 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 12544 + oy * 448 + 88192 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 88208 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 88224 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + 88240 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 112 + l] = sum[l];
			}
		}
	}
}

/* 10224 flops, reads 21248 bytes, writes 80, at most 8 vectors of 16 live */
static void pw_1x1_240_20_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], w_0[16], x_0, w_1[16], x4_0[16], sum4_1_0[16], sum2_1_0[16];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = c_0;
	}
	for (int k = 0; k < 60; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 32 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 48 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 64 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_1[l] = w[k * 16 + 3872 + l];
		}
		vsplat4(x4_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
		}
	}
	vpairadd(sum4_1_0, acc_0_1, acc_0_1);
	vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
	for (int l = 0; l < 16; l++) {
		float bias, exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
		bias = w[3856 + l];
		sum2_1_0[l] = sum2_1_0[l] + bias;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		sum2_1_0[l] = vmax(c_1, sum2_1_0[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = sum2_1_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		acc_0_0[l] = acc_0_0[l] / exp_e_0;
		sum2_1_0[l] = sum2_1_0[l] / exp_e_1;
		y[0 + l] = acc_0_0[l];
	}
	vstoren(y + 16, sum2_1_0, 0, 4);
}

/* 13920 flops, reads 20480 bytes, writes 960, at most 12 vectors of 16 live */
static void pw_1x1_20_240_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], w_3[16];
	float x_0;
	for (int p = 0; p < 3; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 1344 + l];
			acc_0_1[l] = w[p * 1344 + 336 + l];
			acc_0_2[l] = w[p * 1344 + 672 + l];
			acc_0_3[l] = w[p * 1344 + 1008 + l];
		}
		for (int k = 0; k < 5; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 1344 + k * 64 + 16 + l];
				w_1[l] = w[p * 1344 + k * 64 + 352 + l];
				w_2[l] = w[p * 1344 + k * 64 + 688 + l];
				w_3[l] = w[p * 1344 + k * 64 + 1024 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 1344 + k * 64 + 32 + l];
				w_1[l] = w[p * 1344 + k * 64 + 368 + l];
				w_2[l] = w[p * 1344 + k * 64 + 704 + l];
				w_3[l] = w[p * 1344 + k * 64 + 1040 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 1344 + k * 64 + 48 + l];
				w_1[l] = w[p * 1344 + k * 64 + 384 + l];
				w_2[l] = w[p * 1344 + k * 64 + 720 + l];
				w_3[l] = w[p * 1344 + k * 64 + 1056 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 1344 + k * 64 + 64 + l];
				w_1[l] = w[p * 1344 + k * 64 + 400 + l];
				w_2[l] = w[p * 1344 + k * 64 + 736 + l];
				w_3[l] = w[p * 1344 + k * 64 + 1072 + l];
			}
			x_0 = x[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			acc_0_3[l] = vmax(c_1, acc_0_3[l]);
			exp_r_0 = acc_0_0[l] * c_2;
			exp_r_1 = acc_0_1[l] * c_2;
			exp_r_2 = acc_0_2[l] * c_2;
			exp_r_3 = acc_0_3[l] * c_2;
			exp_r_0 = vmax(c_3, exp_r_0);
			exp_r_1 = vmax(c_3, exp_r_1);
			exp_r_2 = vmax(c_3, exp_r_2);
			exp_r_3 = vmax(c_3, exp_r_3);
			exp_n_0 = vround(exp_r_0);
			exp_n_1 = vround(exp_r_1);
			exp_n_2 = vround(exp_r_2);
			exp_n_3 = vround(exp_r_3);
			exp_r_0 = exp_r_0 - exp_n_0;
			exp_r_1 = exp_r_1 - exp_n_1;
			exp_r_2 = exp_r_2 - exp_n_2;
			exp_r_3 = exp_r_3 - exp_n_3;
			exp_e_0 = exp_r_0 * c_5 + c_4;
			exp_e_1 = exp_r_1 * c_5 + c_4;
			exp_e_2 = exp_r_2 * c_5 + c_4;
			exp_e_3 = exp_r_3 * c_5 + c_4;
			exp_e_0 = exp_e_0 * exp_r_0 + c_6;
			exp_e_1 = exp_e_1 * exp_r_1 + c_6;
			exp_e_2 = exp_e_2 * exp_r_2 + c_6;
			exp_e_3 = exp_e_3 * exp_r_3 + c_6;
			exp_e_0 = exp_e_0 * exp_r_0 + c_7;
			exp_e_1 = exp_e_1 * exp_r_1 + c_7;
			exp_e_2 = exp_e_2 * exp_r_2 + c_7;
			exp_e_3 = exp_e_3 * exp_r_3 + c_7;
			exp_e_0 = exp_e_0 * exp_r_0 + c_8;
			exp_e_1 = exp_e_1 * exp_r_1 + c_8;
			exp_e_2 = exp_e_2 * exp_r_2 + c_8;
			exp_e_3 = exp_e_3 * exp_r_3 + c_8;
			exp_e_0 = exp_e_0 * exp_r_0 + c_9;
			exp_e_1 = exp_e_1 * exp_r_1 + c_9;
			exp_e_2 = exp_e_2 * exp_r_2 + c_9;
			exp_e_3 = exp_e_3 * exp_r_3 + c_9;
			exp_e_0 = vldexp(exp_e_0, exp_n_0);
			exp_e_1 = vldexp(exp_e_1, exp_n_1);
			exp_e_2 = vldexp(exp_e_2, exp_n_2);
			exp_e_3 = vldexp(exp_e_3, exp_n_3);
			exp_e_0 = exp_e_0 + c_9;
			exp_e_1 = exp_e_1 + c_9;
			exp_e_2 = exp_e_2 + c_9;
			exp_e_3 = exp_e_3 + c_9;
			acc_0_0[l] = c_9 / exp_e_0;
			acc_0_1[l] = c_9 / exp_e_1;
			acc_0_2[l] = c_9 / exp_e_2;
			acc_0_3[l] = c_9 / exp_e_3;
			y[p * 64 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 32 + l] = acc_0_2[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 48 + l] = acc_0_3[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[4032 + l];
		acc_0_1[l] = w[4368 + l];
		acc_0_2[l] = w[4704 + l];
	}
	for (int k = 0; k < 5; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 4048 + l];
			w_1[l] = w[k * 64 + 4384 + l];
			w_2[l] = w[k * 64 + 4720 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 4064 + l];
			w_1[l] = w[k * 64 + 4400 + l];
			w_2[l] = w[k * 64 + 4736 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 4080 + l];
			w_1[l] = w[k * 64 + 4416 + l];
			w_2[l] = w[k * 64 + 4752 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 4096 + l];
			w_1[l] = w[k * 64 + 4432 + l];
			w_2[l] = w[k * 64 + 4768 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		acc_0_2[l] = vmax(c_1, acc_0_2[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = acc_0_1[l] * c_2;
		exp_r_2 = acc_0_2[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_r_2 = vmax(c_3, exp_r_2);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_n_2 = vround(exp_r_2);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_r_2 = exp_r_2 - exp_n_2;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_2 = exp_r_2 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_2 = exp_e_2 * exp_r_2 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_2 = exp_e_2 * exp_r_2 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_2 = exp_e_2 * exp_r_2 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_2 = exp_e_2 * exp_r_2 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_2 = vldexp(exp_e_2, exp_n_2);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		exp_e_2 = exp_e_2 + c_9;
		acc_0_0[l] = c_9 / exp_e_0;
		acc_0_1[l] = c_9 / exp_e_1;
		acc_0_2[l] = c_9 / exp_e_2;
		y[192 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[208 + l] = acc_0_1[l];
	}
	for (int l = 0; l < 16; l++) {
		y[224 + l] = acc_0_2[l];
	}
}

/* 7598144 flops, reads 6922752 bytes, writes 144640, at most 8 vectors of 16 live */
static void pw2_28x28_240_40_add_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT r, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT s, float *SHUFFLEMIXFACENET_M_C99_RESTRICT scaled) {
	static const int lanes_0[16] = {0, 2, 4, 6, 8, 10, 12, 14, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 24, 26, 28, 30};
	static const int lanes_2[16] = {0, 2, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_3[16] = {0, 1, 2, 3, 16, 18, 20, 22, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_4[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 12, 13, 14, 15};
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], x4_0[16], acc_0_0[16];
	float acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], x4_1[16], x4_2[16], sum4_1_0[16];
	float sum4_1_1[16], sum2_1_0[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], res_2[16], gathered_2[16];
	for (int k = 0; k < 30; k++) {
		x_0 = s[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 32 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 48 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 64 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		vsplat4(x4_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 16 + 1952 + l];
			w_1[l] = w_1[l] * x4_0[l];
			scaled[k * 16 + 1920 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 260; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[0 + l];
			acc_2_1[l] = c_0;
		}
		for (int kb = 0; kb < 7; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 12544 + k * 4];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 16];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 32];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
				}
				x_0 = x[ox * 48 + kb * 12544 + k * 4 + 1];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 17];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 33];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 48 + kb * 12544 + k * 4 + 2];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 18];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 34];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 48 + kb * 12544 + k * 4 + 3];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 19];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 35];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 1920 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 12544 + k * 4);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 12544 + k * 4 + 16);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 12544 + k * 4 + 32);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 87808];
			x_1 = x[ox * 48 + k * 4 + 87824];
			x_2 = x[ox * 48 + k * 4 + 87840];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 1792 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 1808 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 87809];
			x_1 = x[ox * 48 + k * 4 + 87825];
			x_2 = x[ox * 48 + k * 4 + 87841];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 1824 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 87810];
			x_1 = x[ox * 48 + k * 4 + 87826];
			x_2 = x[ox * 48 + k * 4 + 87842];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 1840 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 87811];
			x_1 = x[ox * 48 + k * 4 + 87827];
			x_2 = x[ox * 48 + k * 4 + 87843];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 16 + 2368 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 87808);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 87824);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 87840);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum4_1_1, acc_2_1, acc_2_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[1936 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 120, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 120 + 16, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 120 + 40, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 120 + 56, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 120 + 80, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 120 + 96, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_0[l] = acc_2_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 120 + 32, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 120 + 72, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 120 + 112, 0, 7);
		vperm(gathered_2, gathered_1, res_2, lanes_4);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_2[l];
			y[ox * 120 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 120 + 40 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 120 + 80 + l] = acc_2_0[l];
		}
		vstoren(y + ox * 120 + 16, sum2_1_0, 0, 4);
		vstoren(y + ox * 120 + 56, sum2_1_0, 4, 4);
		vstoren(y + ox * 120 + 96, sum2_1_0, 8, 4);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = c_0;
		}
		for (int kb = 0; kb < 7; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 12480];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 12496];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
				}
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 12481];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 12497];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 12482];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 12498];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 12483];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 12499];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 1920 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 12544 + k * 4 + 12480);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 12544 + k * 4 + 12496);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 100288];
			x_1 = x[ox * 32 + k * 4 + 100304];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 1792 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 1808 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 100289];
			x_1 = x[ox * 32 + k * 4 + 100305];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 1824 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 100290];
			x_1 = x[ox * 32 + k * 4 + 100306];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 1840 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 100291];
			x_1 = x[ox * 32 + k * 4 + 100307];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 16 + 2368 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 100288);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 100304);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[1936 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 80 + 31200, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 80 + 31216, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 80 + 31240, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 80 + 31256, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 80 + 31232, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 80 + 31272, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
			y[ox * 80 + 31200 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 80 + 31240 + l] = acc_1_0[l];
		}
		vstoren(y + ox * 80 + 31216, sum2_1_0, 0, 4);
		vstoren(y + ox * 80 + 31256, sum2_1_0, 4, 4);
	}
	for (int k = 0; k < 30; k++) {
		x_0 = s[k * 4 + 120];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 2448 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 121];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 2464 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 122];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 2480 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 123];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 2496 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		vsplat4(x4_0, s + k * 4 + 120);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 16 + 4384 + l];
			w_1[l] = w_1[l] * x4_0[l];
			scaled[k * 16 + 1920 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 260; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[2432 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[2432 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[2432 + l];
			acc_2_1[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 87816];
			x_1 = x[ox * 48 + k * 4 + 87832];
			x_2 = x[ox * 48 + k * 4 + 87848];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 16 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 87817];
			x_1 = x[ox * 48 + k * 4 + 87833];
			x_2 = x[ox * 48 + k * 4 + 87849];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 32 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 87818];
			x_1 = x[ox * 48 + k * 4 + 87834];
			x_2 = x[ox * 48 + k * 4 + 87850];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 48 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 87819];
			x_1 = x[ox * 48 + k * 4 + 87835];
			x_2 = x[ox * 48 + k * 4 + 87851];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 16 + 1920 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 87816);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 87832);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 87848);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		for (int kb = 0; kb < 7; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 12544 + k * 4 + 100352];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 100368];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 100384];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
				}
				x_0 = x[ox * 48 + kb * 12544 + k * 4 + 100353];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 100369];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 100385];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
				}
				x_0 = x[ox * 48 + kb * 12544 + k * 4 + 100354];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 100370];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 100386];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
				}
				x_0 = x[ox * 48 + kb * 12544 + k * 4 + 100355];
				x_1 = x[ox * 48 + kb * 12544 + k * 4 + 100371];
				x_2 = x[ox * 48 + kb * 12544 + k * 4 + 100387];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 1952 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 12544 + k * 4 + 100352);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 12544 + k * 4 + 100368);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 12544 + k * 4 + 100384);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum4_1_1, acc_2_1, acc_2_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[4368 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 120 + 1, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 120 + 17, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 120 + 41, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 120 + 57, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 120 + 81, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 120 + 97, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_0[l] = acc_2_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 120 + 33, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 120 + 73, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 120 + 113, 0, 7);
		vperm(gathered_2, gathered_1, res_2, lanes_4);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_2[l];
			y[ox * 120 + 20 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 120 + 60 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 120 + 100 + l] = acc_2_0[l];
		}
		vstoren(y + ox * 120 + 36, sum2_1_0, 0, 4);
		vstoren(y + ox * 120 + 76, sum2_1_0, 4, 4);
		vstoren(y + ox * 120 + 116, sum2_1_0, 8, 4);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[2432 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[2432 + l];
			acc_1_1[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 100296];
			x_1 = x[ox * 32 + k * 4 + 100312];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 16 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 100297];
			x_1 = x[ox * 32 + k * 4 + 100313];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 32 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 100298];
			x_1 = x[ox * 32 + k * 4 + 100314];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 48 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 100299];
			x_1 = x[ox * 32 + k * 4 + 100315];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 16 + 1920 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 100296);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 100312);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		for (int kb = 0; kb < 7; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 112832];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 112848];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
				}
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 112833];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 112849];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
				}
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 112834];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 112850];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
				}
				x_0 = x[ox * 32 + kb * 12544 + k * 4 + 112835];
				x_1 = x[ox * 32 + kb * 12544 + k * 4 + 112851];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 1952 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 12544 + k * 4 + 112832);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 12544 + k * 4 + 112848);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[4368 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 80 + 31201, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 80 + 31217, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 80 + 31241, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 80 + 31257, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 80 + 31233, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 80 + 31273, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
			y[ox * 80 + 31220 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 80 + 31260 + l] = acc_1_0[l];
		}
		vstoren(y + ox * 80 + 31236, sum2_1_0, 0, 4);
		vstoren(y + ox * 80 + 31276, sum2_1_0, 4, 4);
	}
}

/* 21675120 flops, reads 15881600 bytes, writes 941760, at most 18 vectors of 16 live */
static void pw_dw3_5_7_s2_14x14_40_240_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, float *SHUFFLEMIXFACENET_M_C99_RESTRICT pool) {
	static const int end_0[8] = {1, 2, 3, 4, 5, 6, 7, 7};
	static const int first_1[8] = {0, 1, 2, 3, 4, 5, 6, 7};
	static const int end_2[8] = {0, 0, 0, 0, 0, 0, 0, 1};
	static const int first_3[8] = {0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_4[8] = {2, 4, 5, 5, 5, 5, 5, 5};
	static const int first_5[8] = {0, 2, 4, 5, 5, 5, 5, 5};
	static const int offset_6[5] = {0, 12544, 0, 12544, 0};
	static const int first_row_7[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_8[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int end_9[8] = {0, 0, 1, 3, 5, 5, 5, 5};
	static const int first_10[8] = {0, 0, 0, 1, 3, 5, 5, 5};
	static const int offset_11[5] = {12544, 0, 12544, 0, 12544};
	static const int first_row_12[14] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_13[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4};
	static const int end_14[8] = {0, 0, 0, 0, 0, 2, 4, 5};
	static const int first_15[8] = {0, 0, 0, 0, 0, 0, 2, 4};
	static const int first_row_16[14] = {3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_17[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 5};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	const float c_10 = 0.00510204071f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2, sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 8; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
			for (int ox = 0; ox < 260; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 1312 + l];
					acc_0_1[l] = w[p * 1312 + 656 + l];
					acc_1_0[l] = w[p * 1312 + l];
					acc_1_1[l] = w[p * 1312 + 656 + l];
					acc_2_0[l] = w[p * 1312 + l];
					acc_2_1[l] = w[p * 1312 + 656 + l];
				}
				for (int k = 0; k < 10; k++) {
					x_0 = x[ox * 120 + k * 4];
					x_1 = x[ox * 120 + k * 4 + 40];
					x_2 = x[ox * 120 + k * 4 + 80];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 1312 + k * 64 + 16 + l];
						w_1[l] = w[p * 1312 + k * 64 + 672 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[p * 1312 + k * 64 + 32 + l];
						w_1[l] = w[p * 1312 + k * 64 + 688 + l];
					}
					x_0 = x[ox * 120 + k * 4 + 1];
					x_1 = x[ox * 120 + k * 4 + 41];
					x_2 = x[ox * 120 + k * 4 + 81];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[p * 1312 + k * 64 + 48 + l];
						w_1[l] = w[p * 1312 + k * 64 + 704 + l];
					}
					x_0 = x[ox * 120 + k * 4 + 2];
					x_1 = x[ox * 120 + k * 4 + 42];
					x_2 = x[ox * 120 + k * 4 + 82];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[p * 1312 + k * 64 + 64 + l];
						w_1[l] = w[p * 1312 + k * 64 + 720 + l];
					}
					x_0 = x[ox * 120 + k * 4 + 3];
					x_1 = x[ox * 120 + k * 4 + 43];
					x_2 = x[ox * 120 + k * 4 + 83];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					acc_2_1[l] = vmax(c_1, acc_2_1[l]);
					exp_r_0 = acc_1_1[l] * c_2;
					exp_r_1 = acc_2_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_1_1[l] = acc_1_1[l] / exp_e_0;
					acc_2_1[l] = acc_2_1[l] / exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_3 = acc_0_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					acc_0_1[l] = acc_0_1[l] / exp_e_3;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 12544 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 12560 + l] = acc_1_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 12576 + l] = acc_2_1[l];
				}
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 1312 + l];
					acc_0_1[l] = w[p * 1312 + 656 + l];
					acc_1_0[l] = w[p * 1312 + l];
					acc_1_1[l] = w[p * 1312 + 656 + l];
				}
				for (int k = 0; k < 10; k++) {
					x_0 = x[ox * 80 + k * 4 + 31200];
					x_1 = x[ox * 80 + k * 4 + 31240];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 1312 + k * 64 + 16 + l];
						w_1[l] = w[p * 1312 + k * 64 + 672 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[p * 1312 + k * 64 + 32 + l];
						w_1[l] = w[p * 1312 + k * 64 + 688 + l];
					}
					x_0 = x[ox * 80 + k * 4 + 31201];
					x_1 = x[ox * 80 + k * 4 + 31241];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[p * 1312 + k * 64 + 48 + l];
						w_1[l] = w[p * 1312 + k * 64 + 704 + l];
					}
					x_0 = x[ox * 80 + k * 4 + 31202];
					x_1 = x[ox * 80 + k * 4 + 31242];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[p * 1312 + k * 64 + 64 + l];
						w_1[l] = w[p * 1312 + k * 64 + 720 + l];
					}
					x_0 = x[ox * 80 + k * 4 + 31203];
					x_1 = x[ox * 80 + k * 4 + 31243];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_0_1[l] * c_2;
					exp_r_3 = acc_1_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_0_1[l] = acc_0_1[l] / exp_e_2;
					acc_1_1[l] = acc_1_1[l] / exp_e_3;
					slab[ox * 32 + 12480 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 12496 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 25024 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 25040 + l] = acc_1_1[l];
				}
			}
		}
		for (int p = first_3[s]; p < end_2[s]; p++) {
			for (int ox = 0; ox < 260; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[9184 + l];
					acc_1_0[l] = w[9184 + l];
					acc_2_0[l] = w[9184 + l];
				}
				for (int k = 0; k < 10; k++) {
					x_0 = x[ox * 120 + k * 4];
					x_1 = x[ox * 120 + k * 4 + 40];
					x_2 = x[ox * 120 + k * 4 + 80];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 9200 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 9216 + l];
					}
					x_0 = x[ox * 120 + k * 4 + 1];
					x_1 = x[ox * 120 + k * 4 + 41];
					x_2 = x[ox * 120 + k * 4 + 81];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 9232 + l];
					}
					x_0 = x[ox * 120 + k * 4 + 2];
					x_1 = x[ox * 120 + k * 4 + 42];
					x_2 = x[ox * 120 + k * 4 + 82];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 9248 + l];
					}
					x_0 = x[ox * 120 + k * 4 + 3];
					x_1 = x[ox * 120 + k * 4 + 43];
					x_2 = x[ox * 120 + k * 4 + 83];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[9184 + l];
					acc_1_0[l] = w[9184 + l];
				}
				for (int k = 0; k < 10; k++) {
					x_0 = x[ox * 80 + k * 4 + 31200];
					x_1 = x[ox * 80 + k * 4 + 31240];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 9200 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 9216 + l];
					}
					x_0 = x[ox * 80 + k * 4 + 31201];
					x_1 = x[ox * 80 + k * 4 + 31241];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 9232 + l];
					}
					x_0 = x[ox * 80 + k * 4 + 31202];
					x_1 = x[ox * 80 + k * 4 + 31242];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 9248 + l];
					}
					x_0 = x[ox * 80 + k * 4 + 31203];
					x_1 = x[ox * 80 + k * 4 + 31243];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					slab[ox * 32 + 12480 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 12496 + l] = acc_1_0[l];
				}
			}
		}
		for (int b = first_5[s]; b < end_4[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 9840 + l];
					acc_1[l] = w[b * 160 + 9840 + l];
					acc_2[l] = w[b * 160 + 9840 + l];
					acc_3[l] = w[b * 160 + 9840 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 9856 + l];
						w_1[l] = w[b * 160 + ky * 48 + 9872 + l];
						w_2 = w[b * 160 + ky * 48 + 9888 + l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 448 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 432 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 416 + l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 400 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 384 + l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 368 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 352 + l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 336 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 16 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 32 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 48 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 9840 + l];
					acc_1[l] = w[b * 160 + 9840 + l];
					acc_2[l] = w[b * 160 + 9840 + l];
					acc_3[l] = w[b * 160 + 9840 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 9856 + l];
						w_1[l] = w[b * 160 + ky * 48 + 9872 + l];
						w_2 = w[b * 160 + ky * 48 + 9888 + l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 336 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 320 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 304 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 288 + l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 272 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 256 + l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 240 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 224 + l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 208 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 64 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 80 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 96 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 112 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
				for (int ox = 0; ox < 2; ox++) {
					for (int l = 0; l < 16; l++) {
						acc_0[l] = w[b * 160 + 9840 + l];
						acc_1[l] = w[b * 160 + 9840 + l];
						acc_2[l] = w[b * 160 + 9840 + l];
					}
					for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_2, column;
							w_0[l] = w[b * 160 + ky * 48 + 9856 + l];
							w_1[l] = w[b * 160 + ky * 48 + 9872 + l];
							w_2 = w[b * 160 + ky * 48 + 9888 + l];
							column = slab[offset_6[b] + oy * 896 + ky * 448 + ox * 96 - 208 + l];
							acc_0[l] = column * w_0[l] + acc_0[l];
							column = slab[offset_6[b] + oy * 896 + ky * 448 + ox * 96 - 192 + l];
							acc_0[l] = column * w_1[l] + acc_0[l];
							column = slab[offset_6[b] + oy * 896 + ky * 448 + ox * 96 - 176 + l];
							acc_0[l] = column * w_2 + acc_0[l];
							acc_1[l] = column * w_0[l] + acc_1[l];
							column = slab[offset_6[b] + oy * 896 + ky * 448 + ox * 96 - 160 + l];
							acc_1[l] = column * w_1[l] + acc_1[l];
							column = slab[offset_6[b] + oy * 896 + ky * 448 + ox * 96 - 144 + l];
							acc_1[l] = column * w_2 + acc_1[l];
							acc_2[l] = column * w_0[l] + acc_2[l];
							column = slab[offset_6[b] + oy * 896 + ky * 448 + ox * 96 - 128 + l];
							acc_2[l] = column * w_1[l] + acc_2[l];
							column = slab[offset_6[b] + oy * 896 + ky * 448 + ox * 96 - 112 + l];
							acc_2[l] = column * w_2 + acc_2[l];
						}
					}
					for (int l = 0; l < 16; l++) {
						float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
						acc_0[l] = vmax(c_1, acc_0[l]);
						acc_1[l] = vmax(c_1, acc_1[l]);
						acc_2[l] = vmax(c_1, acc_2[l]);
						exp_r_0 = acc_0[l] * c_2;
						exp_r_1 = acc_1[l] * c_2;
						exp_r_2 = acc_2[l] * c_2;
						exp_r_0 = vmax(c_3, exp_r_0);
						exp_r_1 = vmax(c_3, exp_r_1);
						exp_r_2 = vmax(c_3, exp_r_2);
						exp_n_0 = vround(exp_r_0);
						exp_n_1 = vround(exp_r_1);
						exp_n_2 = vround(exp_r_2);
						exp_r_0 = exp_r_0 - exp_n_0;
						exp_r_1 = exp_r_1 - exp_n_1;
						exp_r_2 = exp_r_2 - exp_n_2;
						exp_e_0 = exp_r_0 * c_5 + c_4;
						exp_e_1 = exp_r_1 * c_5 + c_4;
						exp_e_2 = exp_r_2 * c_5 + c_4;
						exp_e_0 = exp_e_0 * exp_r_0 + c_6;
						exp_e_1 = exp_e_1 * exp_r_1 + c_6;
						exp_e_2 = exp_e_2 * exp_r_2 + c_6;
						exp_e_0 = exp_e_0 * exp_r_0 + c_7;
						exp_e_1 = exp_e_1 * exp_r_1 + c_7;
						exp_e_2 = exp_e_2 * exp_r_2 + c_7;
						exp_e_0 = exp_e_0 * exp_r_0 + c_8;
						exp_e_1 = exp_e_1 * exp_r_1 + c_8;
						exp_e_2 = exp_e_2 * exp_r_2 + c_8;
						exp_e_0 = exp_e_0 * exp_r_0 + c_9;
						exp_e_1 = exp_e_1 * exp_r_1 + c_9;
						exp_e_2 = exp_e_2 * exp_r_2 + c_9;
						exp_e_0 = vldexp(exp_e_0, exp_n_0);
						exp_e_1 = vldexp(exp_e_1, exp_n_1);
						exp_e_2 = vldexp(exp_e_2, exp_n_2);
						exp_e_0 = exp_e_0 + c_9;
						exp_e_1 = exp_e_1 + c_9;
						exp_e_2 = exp_e_2 + c_9;
						acc_0[l] = acc_0[l] / exp_e_0;
						acc_1[l] = acc_1[l] / exp_e_1;
						acc_2[l] = acc_2[l] / exp_e_2;
						y[b * 3136 + oy * 224 + ox * 48 + 128 + l] = acc_0[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 3136 + oy * 224 + ox * 48 + 144 + l] = acc_1[l];
					}
					for (int l = 0; l < 16; l++) {
						y[b * 3136 + oy * 224 + ox * 48 + 160 + l] = acc_2[l];
					}
					for (int l = 0; l < 16; l++) {
						acc_0[l] = acc_0[l] + acc_1[l];
						acc_0[l] = acc_0[l] + acc_2[l];
						sum[l] = sum[l] + acc_0[l];
					}
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_10[s]; b < end_9[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 10640 + l];
					acc_1[l] = w[b * 416 + 10640 + l];
					acc_2[l] = w[b * 416 + 10640 + l];
					acc_3[l] = w[b * 416 + 10640 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 10656 + l];
						w_1[l] = w[b * 416 + ky * 80 + 10672 + l];
						w_2 = w[b * 416 + ky * 80 + 10688 + l];
						w_3 = w[b * 416 + ky * 80 + 10704 + l];
						w_4 = w[b * 416 + ky * 80 + 10720 + l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 896 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 880 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 864 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 848 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 832 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 816 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 800 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 784 + l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 768 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 15680 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15696 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15712 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15728 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 10640 + l];
					acc_1[l] = w[b * 416 + 10640 + l];
					acc_2[l] = w[b * 416 + 10640 + l];
					acc_3[l] = w[b * 416 + 10640 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 10656 + l];
						w_1[l] = w[b * 416 + ky * 80 + 10672 + l];
						w_2 = w[b * 416 + ky * 80 + 10688 + l];
						w_3 = w[b * 416 + ky * 80 + 10704 + l];
						w_4 = w[b * 416 + ky * 80 + 10720 + l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 800 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 784 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 768 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 752 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 736 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 720 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 704 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 688 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 672 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 656 + l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 640 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 15744 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15760 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15776 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15792 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 10640 + l];
					acc_1[l] = w[b * 416 + 10640 + l];
					acc_2[l] = w[b * 416 + 10640 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 10656 + l];
						w_1[l] = w[b * 416 + ky * 80 + 10672 + l];
						w_2 = w[b * 416 + ky * 80 + 10688 + l];
						w_3 = w[b * 416 + ky * 80 + 10704 + l];
						w_4 = w[b * 416 + ky * 80 + 10720 + l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 672 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 656 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 640 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 624 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 608 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 592 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 576 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 560 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 544 + l];
						acc_2[l] = column * w_4 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 15808 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15824 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15840 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 10640 + l];
					acc_1[l] = w[b * 416 + 10640 + l];
					acc_2[l] = w[b * 416 + 10640 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 10656 + l];
						w_1[l] = w[b * 416 + ky * 80 + 10672 + l];
						w_2 = w[b * 416 + ky * 80 + 10688 + l];
						w_3 = w[b * 416 + ky * 80 + 10704 + l];
						w_4 = w[b * 416 + ky * 80 + 10720 + l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 576 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 560 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 544 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 528 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 512 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 496 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 480 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_11[b] + oy * 896 + ky * 448 - 464 + l];
						acc_2[l] = column * w_3 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 15856 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15872 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15888 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 80 + l] = sum[l];
			}
		}
		for (int b = first_15[s]; b < end_14[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 12720 + l];
					acc_1[l] = w[b * 800 + 12720 + l];
					acc_2[l] = w[b * 800 + 12720 + l];
					acc_3[l] = w[b * 800 + 12720 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 12736 + l];
						w_1[l] = w[b * 800 + ky * 112 + 12752 + l];
						w_2 = w[b * 800 + ky * 112 + 12768 + l];
						w_3 = w[b * 800 + ky * 112 + 12784 + l];
						w_4 = w[b * 800 + ky * 112 + 12800 + l];
						w_5 = w[b * 800 + ky * 112 + 12816 + l];
						w_6 = w[b * 800 + ky * 112 + 12832 + l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1344 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1328 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1312 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1296 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1280 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1264 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1248 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1232 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1216 + l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1200 + l];
						acc_3[l] = column * w_6 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 31360 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 31376 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 31392 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 31408 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 12720 + l];
					acc_1[l] = w[b * 800 + 12720 + l];
					acc_2[l] = w[b * 800 + 12720 + l];
					acc_3[l] = w[b * 800 + 12720 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 12736 + l];
						w_1[l] = w[b * 800 + ky * 112 + 12752 + l];
						w_2 = w[b * 800 + ky * 112 + 12768 + l];
						w_3 = w[b * 800 + ky * 112 + 12784 + l];
						w_4 = w[b * 800 + ky * 112 + 12800 + l];
						w_5 = w[b * 800 + ky * 112 + 12816 + l];
						w_6 = w[b * 800 + ky * 112 + 12832 + l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1264 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1248 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1232 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1216 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1200 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1184 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1168 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1152 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1136 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1120 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1104 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1088 + l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1072 + l];
						acc_3[l] = column * w_6 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 31424 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 31440 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 31456 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 31472 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 12720 + l];
					acc_1[l] = w[b * 800 + 12720 + l];
					acc_2[l] = w[b * 800 + 12720 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 12736 + l];
						w_1[l] = w[b * 800 + ky * 112 + 12752 + l];
						w_2 = w[b * 800 + ky * 112 + 12768 + l];
						w_3 = w[b * 800 + ky * 112 + 12784 + l];
						w_4 = w[b * 800 + ky * 112 + 12800 + l];
						w_5 = w[b * 800 + ky * 112 + 12816 + l];
						w_6 = w[b * 800 + ky * 112 + 12832 + l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1136 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1120 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1104 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1088 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1072 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1056 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1040 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1024 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1008 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 992 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 976 + l];
						acc_2[l] = column * w_6 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 31488 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 31504 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 31520 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 12720 + l];
					acc_1[l] = w[b * 800 + 12720 + l];
					acc_2[l] = w[b * 800 + 12720 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 12736 + l];
						w_1[l] = w[b * 800 + ky * 112 + 12752 + l];
						w_2 = w[b * 800 + ky * 112 + 12768 + l];
						w_3 = w[b * 800 + ky * 112 + 12784 + l];
						w_4 = w[b * 800 + ky * 112 + 12800 + l];
						w_5 = w[b * 800 + ky * 112 + 12816 + l];
						w_6 = w[b * 800 + ky * 112 + 12832 + l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1040 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1024 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 1008 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 992 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 976 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 960 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 944 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 928 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_6[b] + oy * 896 + ky * 448 - 912 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 31536 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 31552 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 31568 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 160 + l] = sum[l];
			}
		}
	}
}

/* 7968 flops, reads 16384 bytes, writes 40, at most 4 vectors of 16 live */
static void pw_1x1_240_10_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], w_0[16], x_0;
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
	}
	for (int k = 0; k < 60; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 32 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 48 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 64 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_n_0, exp_e_0;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_n_0 = vround(exp_r_0);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_0 = exp_e_0 + c_9;
		acc_0_0[l] = acc_0_0[l] / exp_e_0;
	}
	vstoren(y + 0, acc_0_0, 0, 10);
}

/* 9120 flops, reads 10720 bytes, writes 960, at most 12 vectors of 16 live */
static void pw_1x1_10_240_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], w_3[16];
	float x_0;
	for (int p = 0; p < 3; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 704 + l];
			acc_0_1[l] = w[p * 704 + 176 + l];
			acc_0_2[l] = w[p * 704 + 352 + l];
			acc_0_3[l] = w[p * 704 + 528 + l];
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 704 + k * 64 + 16 + l];
				w_1[l] = w[p * 704 + k * 64 + 192 + l];
				w_2[l] = w[p * 704 + k * 64 + 368 + l];
				w_3[l] = w[p * 704 + k * 64 + 544 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 704 + k * 64 + 32 + l];
				w_1[l] = w[p * 704 + k * 64 + 208 + l];
				w_2[l] = w[p * 704 + k * 64 + 384 + l];
				w_3[l] = w[p * 704 + k * 64 + 560 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 704 + k * 64 + 48 + l];
				w_1[l] = w[p * 704 + k * 64 + 224 + l];
				w_2[l] = w[p * 704 + k * 64 + 400 + l];
				w_3[l] = w[p * 704 + k * 64 + 576 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 704 + k * 64 + 64 + l];
				w_1[l] = w[p * 704 + k * 64 + 240 + l];
				w_2[l] = w[p * 704 + k * 64 + 416 + l];
				w_3[l] = w[p * 704 + k * 64 + 592 + l];
			}
			x_0 = x[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			}
		}
		x_0 = x[8];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[p * 704 + 144 + l];
			w_1[l] = w[p * 704 + 320 + l];
			w_2[l] = w[p * 704 + 496 + l];
			w_3[l] = w[p * 704 + 672 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[p * 704 + 160 + l];
			w_1[l] = w[p * 704 + 336 + l];
			w_2[l] = w[p * 704 + 512 + l];
			w_3[l] = w[p * 704 + 688 + l];
		}
		x_0 = x[9];
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			acc_0_3[l] = vmax(c_1, acc_0_3[l]);
			exp_r_0 = acc_0_0[l] * c_2;
			exp_r_1 = acc_0_1[l] * c_2;
			exp_r_2 = acc_0_2[l] * c_2;
			exp_r_3 = acc_0_3[l] * c_2;
			exp_r_0 = vmax(c_3, exp_r_0);
			exp_r_1 = vmax(c_3, exp_r_1);
			exp_r_2 = vmax(c_3, exp_r_2);
			exp_r_3 = vmax(c_3, exp_r_3);
			exp_n_0 = vround(exp_r_0);
			exp_n_1 = vround(exp_r_1);
			exp_n_2 = vround(exp_r_2);
			exp_n_3 = vround(exp_r_3);
			exp_r_0 = exp_r_0 - exp_n_0;
			exp_r_1 = exp_r_1 - exp_n_1;
			exp_r_2 = exp_r_2 - exp_n_2;
			exp_r_3 = exp_r_3 - exp_n_3;
			exp_e_0 = exp_r_0 * c_5 + c_4;
			exp_e_1 = exp_r_1 * c_5 + c_4;
			exp_e_2 = exp_r_2 * c_5 + c_4;
			exp_e_3 = exp_r_3 * c_5 + c_4;
			exp_e_0 = exp_e_0 * exp_r_0 + c_6;
			exp_e_1 = exp_e_1 * exp_r_1 + c_6;
			exp_e_2 = exp_e_2 * exp_r_2 + c_6;
			exp_e_3 = exp_e_3 * exp_r_3 + c_6;
			exp_e_0 = exp_e_0 * exp_r_0 + c_7;
			exp_e_1 = exp_e_1 * exp_r_1 + c_7;
			exp_e_2 = exp_e_2 * exp_r_2 + c_7;
			exp_e_3 = exp_e_3 * exp_r_3 + c_7;
			exp_e_0 = exp_e_0 * exp_r_0 + c_8;
			exp_e_1 = exp_e_1 * exp_r_1 + c_8;
			exp_e_2 = exp_e_2 * exp_r_2 + c_8;
			exp_e_3 = exp_e_3 * exp_r_3 + c_8;
			exp_e_0 = exp_e_0 * exp_r_0 + c_9;
			exp_e_1 = exp_e_1 * exp_r_1 + c_9;
			exp_e_2 = exp_e_2 * exp_r_2 + c_9;
			exp_e_3 = exp_e_3 * exp_r_3 + c_9;
			exp_e_0 = vldexp(exp_e_0, exp_n_0);
			exp_e_1 = vldexp(exp_e_1, exp_n_1);
			exp_e_2 = vldexp(exp_e_2, exp_n_2);
			exp_e_3 = vldexp(exp_e_3, exp_n_3);
			exp_e_0 = exp_e_0 + c_9;
			exp_e_1 = exp_e_1 + c_9;
			exp_e_2 = exp_e_2 + c_9;
			exp_e_3 = exp_e_3 + c_9;
			acc_0_0[l] = c_9 / exp_e_0;
			acc_0_1[l] = c_9 / exp_e_1;
			acc_0_2[l] = c_9 / exp_e_2;
			acc_0_3[l] = c_9 / exp_e_3;
			y[p * 64 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 32 + l] = acc_0_2[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 48 + l] = acc_0_3[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[2112 + l];
		acc_0_1[l] = w[2288 + l];
		acc_0_2[l] = w[2464 + l];
	}
	for (int k = 0; k < 2; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 2128 + l];
			w_1[l] = w[k * 64 + 2304 + l];
			w_2[l] = w[k * 64 + 2480 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 2144 + l];
			w_1[l] = w[k * 64 + 2320 + l];
			w_2[l] = w[k * 64 + 2496 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 2160 + l];
			w_1[l] = w[k * 64 + 2336 + l];
			w_2[l] = w[k * 64 + 2512 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 2176 + l];
			w_1[l] = w[k * 64 + 2352 + l];
			w_2[l] = w[k * 64 + 2528 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
		}
	}
	x_0 = x[8];
	for (int l = 0; l < 16; l++) {
		w_0[l] = w[2256 + l];
		w_1[l] = w[2432 + l];
		w_2[l] = w[2608 + l];
		acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
		acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
		acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
		w_0[l] = w[2272 + l];
		w_1[l] = w[2448 + l];
		w_2[l] = w[2624 + l];
	}
	x_0 = x[9];
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
		acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
		acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
		acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		acc_0_2[l] = vmax(c_1, acc_0_2[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = acc_0_1[l] * c_2;
		exp_r_2 = acc_0_2[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_r_2 = vmax(c_3, exp_r_2);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_n_2 = vround(exp_r_2);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_r_2 = exp_r_2 - exp_n_2;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_2 = exp_r_2 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_2 = exp_e_2 * exp_r_2 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_2 = exp_e_2 * exp_r_2 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_2 = exp_e_2 * exp_r_2 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_2 = exp_e_2 * exp_r_2 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_2 = vldexp(exp_e_2, exp_n_2);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		exp_e_2 = exp_e_2 + c_9;
		acc_0_0[l] = c_9 / exp_e_0;
		acc_0_1[l] = c_9 / exp_e_1;
		acc_0_2[l] = c_9 / exp_e_2;
		y[192 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[208 + l] = acc_0_1[l];
	}
	for (int l = 0; l < 16; l++) {
		y[224 + l] = acc_0_2[l];
	}
}

/* 7545600 flops, reads 5777600 bytes, writes 139520, at most 9 vectors of 16 live */
static void pw_14x14_240_80_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT s, float *SHUFFLEMIXFACENET_M_C99_RESTRICT scaled) {
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16];
	for (int p = 0; p < 2; p++) {
		for (int k = 0; k < 60; k++) {
			x_0 = s[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 7712 + k * 64 + 16 + l];
				w_0[l] = w_0[l] * x_0;
				scaled[k * 64 + l] = w_0[l];
			}
			x_1 = s[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 7712 + k * 64 + 32 + l];
				w_0[l] = w_0[l] * x_1;
				scaled[k * 64 + 16 + l] = w_0[l];
			}
			x_2 = s[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 7712 + k * 64 + 48 + l];
				w_0[l] = w_0[l] * x_2;
				scaled[k * 64 + 32 + l] = w_0[l];
			}
			x_3 = s[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 7712 + k * 64 + 64 + l];
				w_0[l] = w_0[l] * x_3;
				scaled[k * 64 + 48 + l] = w_0[l];
			}
			x_0 = s[k * 4];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 7712 + k * 64 + 3872 + l];
				w_1[l] = w_1[l] * x_0;
				scaled[k * 64 + 3840 + l] = w_1[l];
			}
			x_1 = s[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 7712 + k * 64 + 3888 + l];
				w_1[l] = w_1[l] * x_1;
				scaled[k * 64 + 3856 + l] = w_1[l];
			}
			x_2 = s[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 7712 + k * 64 + 3904 + l];
				w_1[l] = w_1[l] * x_2;
				scaled[k * 64 + 3872 + l] = w_1[l];
			}
			x_3 = s[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 7712 + k * 64 + 3920 + l];
				w_1[l] = w_1[l] * x_3;
				scaled[k * 64 + 3888 + l] = w_1[l];
			}
		}
		for (int ox = 0; ox < 64; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 7712 + l];
				acc_0_1[l] = w[p * 7712 + 3856 + l];
				acc_1_0[l] = w[p * 7712 + l];
				acc_1_1[l] = w[p * 7712 + 3856 + l];
				acc_2_0[l] = w[p * 7712 + l];
				acc_2_1[l] = w[p * 7712 + 3856 + l];
			}
			for (int kb = 0; kb < 15; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 48 + kb * 3136 + k * 4];
					x_1 = x[ox * 48 + kb * 3136 + k * 4 + 16];
					x_2 = x[ox * 48 + kb * 3136 + k * 4 + 32];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3840 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3856 + l];
					}
					x_0 = x[ox * 48 + kb * 3136 + k * 4 + 1];
					x_1 = x[ox * 48 + kb * 3136 + k * 4 + 17];
					x_2 = x[ox * 48 + kb * 3136 + k * 4 + 33];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3872 + l];
					}
					x_0 = x[ox * 48 + kb * 3136 + k * 4 + 2];
					x_1 = x[ox * 48 + kb * 3136 + k * 4 + 18];
					x_2 = x[ox * 48 + kb * 3136 + k * 4 + 34];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3888 + l];
					}
					x_0 = x[ox * 48 + kb * 3136 + k * 4 + 3];
					x_1 = x[ox * 48 + kb * 3136 + k * 4 + 19];
					x_2 = x[ox * 48 + kb * 3136 + k * 4 + 35];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 240 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 240 + 80 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 240 + 160 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 240 + 16 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 240 + 96 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 240 + 176 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 7712 + l];
				acc_0_1[l] = w[p * 7712 + 3856 + l];
				acc_1_0[l] = w[p * 7712 + l];
				acc_1_1[l] = w[p * 7712 + 3856 + l];
			}
			for (int kb = 0; kb < 15; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3072];
					x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3088];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3840 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3856 + l];
					}
					x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3073];
					x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3089];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3872 + l];
					}
					x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3074];
					x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3090];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3888 + l];
					}
					x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3075];
					x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3091];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 160 + 15360 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 160 + 15440 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 160 + 15376 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 160 + 15456 + l] = acc_1_1[l];
			}
		}
	}
	for (int k = 0; k < 60; k++) {
		x_0 = s[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 15440 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 15456 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 15472 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 15488 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[15424 + l];
			acc_1_0[l] = w[15424 + l];
			acc_2_0[l] = w[15424 + l];
		}
		for (int kb = 0; kb < 15; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 3136 + k * 4];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 16];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 32];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 1];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 17];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 33];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 2];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 18];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 34];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 3];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 19];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 35];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				}
			}
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 64 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 144 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 224 + l] = acc_2_0[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[15424 + l];
			acc_1_0[l] = w[15424 + l];
		}
		for (int kb = 0; kb < 15; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3072];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3088];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3073];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3089];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3074];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3090];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3075];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3091];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				}
			}
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 160 + 15424 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 160 + 15504 + l] = acc_1_0[l];
		}
	}
}

/* 16947936 flops, reads 14476160 bytes, writes 754560, at most 18 vectors of 16 live */
static void pw2_dw3_5_7_9_s1_14x14_80_480_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, float *SHUFFLEMIXFACENET_M_C99_RESTRICT pool) {
	static const int end_0[15] = {1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14};
	static const int first_1[15] = {0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13};
	static const int offset_2[14] = {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1};
	static const int offset_3[14] = {0, 1312, 2624, 3936, 5248, 6560, 7872, 10496, 11808, 13120, 14432, 15744, 17056, 18368};
	static const int end_4[15] = {0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2};
	static const int first_5[15] = {0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2};
	static const int end_6[15] = {2, 4, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};
	static const int first_7[15] = {0, 2, 4, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};
	static const int offset_8[7] = {0, 3136, 0, 3136, 0, 3136, 0};
	static const int first_row_9[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_10[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_11[15] = {0, 0, 0, 1, 3, 5, 7, 8, 8, 8, 8, 8, 8, 8, 8};
	static const int first_12[15] = {0, 0, 0, 0, 1, 3, 5, 7, 8, 8, 8, 8, 8, 8, 8};
	static const int offset_13[8] = {3136, 0, 3136, 0, 3136, 0, 3136, 0};
	static const int first_row_14[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_15[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	static const int end_16[15] = {0, 0, 0, 0, 0, 0, 0, 1, 3, 5, 7, 7, 7, 7, 7};
	static const int first_17[15] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 5, 7, 7, 7, 7};
	static const int offset_18[7] = {3136, 0, 3136, 0, 3136, 0, 3136};
	static const int first_row_19[14] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_20[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 4};
	static const int end_21[15] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6, 8};
	static const int first_22[15] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6};
	static const int offset_23[8] = {0, 3136, 0, 3136, 0, 3136, 0, 3136};
	static const int first_row_24[14] = {4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_25[14] = {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 7, 6, 5};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	const float c_10 = 0.00510204071f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2, sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 15; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
			for (int ox = 0; ox < 64; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[offset_3[p] + l];
					acc_0_1[l] = w[offset_3[p] + 656 + l];
					acc_1_0[l] = w[offset_3[p] + l];
					acc_1_1[l] = w[offset_3[p] + 656 + l];
					acc_2_0[l] = w[offset_3[p] + l];
					acc_2_1[l] = w[offset_3[p] + 656 + l];
				}
				for (int k = 0; k < 10; k++) {
					x_0 = x[offset_2[p] + ox * 240 + k * 8];
					x_1 = x[offset_2[p] + ox * 240 + k * 8 + 80];
					x_2 = x[offset_2[p] + ox * 240 + k * 8 + 160];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[offset_3[p] + k * 64 + 16 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 672 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 32 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 688 + l];
					}
					x_0 = x[offset_2[p] + ox * 240 + k * 8 + 2];
					x_1 = x[offset_2[p] + ox * 240 + k * 8 + 82];
					x_2 = x[offset_2[p] + ox * 240 + k * 8 + 162];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 48 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 704 + l];
					}
					x_0 = x[offset_2[p] + ox * 240 + k * 8 + 4];
					x_1 = x[offset_2[p] + ox * 240 + k * 8 + 84];
					x_2 = x[offset_2[p] + ox * 240 + k * 8 + 164];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 64 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 720 + l];
					}
					x_0 = x[offset_2[p] + ox * 240 + k * 8 + 6];
					x_1 = x[offset_2[p] + ox * 240 + k * 8 + 86];
					x_2 = x[offset_2[p] + ox * 240 + k * 8 + 166];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					acc_2_1[l] = vmax(c_1, acc_2_1[l]);
					exp_r_0 = acc_1_1[l] * c_2;
					exp_r_1 = acc_2_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_1_1[l] = acc_1_1[l] / exp_e_0;
					acc_2_1[l] = acc_2_1[l] / exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_3 = acc_0_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					acc_0_1[l] = acc_0_1[l] / exp_e_3;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 3136 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 3152 + l] = acc_1_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 3168 + l] = acc_2_1[l];
				}
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[offset_3[p] + l];
					acc_0_1[l] = w[offset_3[p] + 656 + l];
					acc_1_0[l] = w[offset_3[p] + l];
					acc_1_1[l] = w[offset_3[p] + 656 + l];
				}
				for (int k = 0; k < 10; k++) {
					x_0 = x[offset_2[p] + ox * 160 + k * 8 + 15360];
					x_1 = x[offset_2[p] + ox * 160 + k * 8 + 15440];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[offset_3[p] + k * 64 + 16 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 672 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 32 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 688 + l];
					}
					x_0 = x[offset_2[p] + ox * 160 + k * 8 + 15362];
					x_1 = x[offset_2[p] + ox * 160 + k * 8 + 15442];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 48 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 704 + l];
					}
					x_0 = x[offset_2[p] + ox * 160 + k * 8 + 15364];
					x_1 = x[offset_2[p] + ox * 160 + k * 8 + 15444];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 64 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 720 + l];
					}
					x_0 = x[offset_2[p] + ox * 160 + k * 8 + 15366];
					x_1 = x[offset_2[p] + ox * 160 + k * 8 + 15446];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_0_1[l] * c_2;
					exp_r_3 = acc_1_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_0_1[l] = acc_0_1[l] / exp_e_2;
					acc_1_1[l] = acc_1_1[l] / exp_e_3;
					slab[ox * 32 + 3072 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 3088 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 6208 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 6224 + l] = acc_1_1[l];
				}
			}
		}
		for (int p = first_5[s]; p < end_4[s]; p++) {
			for (int ox = 0; ox < 64; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 656 + 9184 + l];
					acc_1_0[l] = w[p * 656 + 9184 + l];
					acc_2_0[l] = w[p * 656 + 9184 + l];
				}
				for (int k = 0; k < 10; k++) {
					x_0 = x[p * 1 + ox * 240 + k * 8];
					x_1 = x[p * 1 + ox * 240 + k * 8 + 80];
					x_2 = x[p * 1 + ox * 240 + k * 8 + 160];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 656 + k * 64 + 9200 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[p * 656 + k * 64 + 9216 + l];
					}
					x_0 = x[p * 1 + ox * 240 + k * 8 + 2];
					x_1 = x[p * 1 + ox * 240 + k * 8 + 82];
					x_2 = x[p * 1 + ox * 240 + k * 8 + 162];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[p * 656 + k * 64 + 9232 + l];
					}
					x_0 = x[p * 1 + ox * 240 + k * 8 + 4];
					x_1 = x[p * 1 + ox * 240 + k * 8 + 84];
					x_2 = x[p * 1 + ox * 240 + k * 8 + 164];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[p * 656 + k * 64 + 9248 + l];
					}
					x_0 = x[p * 1 + ox * 240 + k * 8 + 6];
					x_1 = x[p * 1 + ox * 240 + k * 8 + 86];
					x_2 = x[p * 1 + ox * 240 + k * 8 + 166];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					slab[p * 3136 + ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[p * 3136 + ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[p * 3136 + ox * 48 + 32 + l] = acc_2_0[l];
				}
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 656 + 9184 + l];
					acc_1_0[l] = w[p * 656 + 9184 + l];
				}
				for (int k = 0; k < 10; k++) {
					x_0 = x[p * 1 + ox * 160 + k * 8 + 15360];
					x_1 = x[p * 1 + ox * 160 + k * 8 + 15440];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 656 + k * 64 + 9200 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[p * 656 + k * 64 + 9216 + l];
					}
					x_0 = x[p * 1 + ox * 160 + k * 8 + 15362];
					x_1 = x[p * 1 + ox * 160 + k * 8 + 15442];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[p * 656 + k * 64 + 9232 + l];
					}
					x_0 = x[p * 1 + ox * 160 + k * 8 + 15364];
					x_1 = x[p * 1 + ox * 160 + k * 8 + 15444];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[p * 656 + k * 64 + 9248 + l];
					}
					x_0 = x[p * 1 + ox * 160 + k * 8 + 15366];
					x_1 = x[p * 1 + ox * 160 + k * 8 + 15446];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					slab[p * 3136 + ox * 32 + 3072 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[p * 3136 + ox * 32 + 3088 + l] = acc_1_0[l];
				}
			}
		}
		for (int b = first_7[s]; b < end_6[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 19680 + l];
					acc_1[l] = w[b * 160 + 19680 + l];
					acc_2[l] = w[b * 160 + 19680 + l];
					acc_3[l] = w[b * 160 + 19680 + l];
				}
				for (int ky = first_row_9[oy]; ky < end_row_10[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 19696 + l];
						w_1[l] = w[b * 160 + ky * 48 + 19712 + l];
						w_2 = w[b * 160 + ky * 48 + 19728 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 224 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 192 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 176 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 160 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 16 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 32 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 48 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 19680 + l];
					acc_1[l] = w[b * 160 + 19680 + l];
					acc_2[l] = w[b * 160 + 19680 + l];
					acc_3[l] = w[b * 160 + 19680 + l];
				}
				for (int ky = first_row_9[oy]; ky < end_row_10[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 19696 + l];
						w_1[l] = w[b * 160 + ky * 48 + 19712 + l];
						w_2 = w[b * 160 + ky * 48 + 19728 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 176 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 160 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 144 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 128 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 112 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 96 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 64 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 80 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 96 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 112 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 19680 + l];
					acc_1[l] = w[b * 160 + 19680 + l];
					acc_2[l] = w[b * 160 + 19680 + l];
				}
				for (int ky = first_row_9[oy]; ky < end_row_10[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 19696 + l];
						w_1[l] = w[b * 160 + ky * 48 + 19712 + l];
						w_2 = w[b * 160 + ky * 48 + 19728 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 112 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 96 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 80 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 64 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 48 + l];
						acc_2[l] = column * w_2 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 128 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 144 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 160 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 19680 + l];
					acc_1[l] = w[b * 160 + 19680 + l];
					acc_2[l] = w[b * 160 + 19680 + l];
				}
				for (int ky = first_row_9[oy]; ky < end_row_10[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 19696 + l];
						w_1[l] = w[b * 160 + ky * 48 + 19712 + l];
						w_2 = w[b * 160 + ky * 48 + 19728 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 64 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 48 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 32 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 16 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 176 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 192 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 208 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_12[s]; b < end_11[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 20800 + l];
					acc_1[l] = w[b * 416 + 20800 + l];
					acc_2[l] = w[b * 416 + 20800 + l];
					acc_3[l] = w[b * 416 + 20800 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 20816 + l];
						w_1[l] = w[b * 416 + ky * 80 + 20832 + l];
						w_2 = w[b * 416 + ky * 80 + 20848 + l];
						w_3 = w[b * 416 + ky * 80 + 20864 + l];
						w_4 = w[b * 416 + ky * 80 + 20880 + l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 448 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 432 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 416 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 400 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 384 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 368 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 21952 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 21968 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 21984 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 22000 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 20800 + l];
					acc_1[l] = w[b * 416 + 20800 + l];
					acc_2[l] = w[b * 416 + 20800 + l];
					acc_3[l] = w[b * 416 + 20800 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 20816 + l];
						w_1[l] = w[b * 416 + ky * 80 + 20832 + l];
						w_2 = w[b * 416 + ky * 80 + 20848 + l];
						w_3 = w[b * 416 + ky * 80 + 20864 + l];
						w_4 = w[b * 416 + ky * 80 + 20880 + l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 416 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 400 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 384 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 368 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 352 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 336 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 320 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 304 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 22016 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 22032 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 22048 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 22064 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 20800 + l];
					acc_1[l] = w[b * 416 + 20800 + l];
					acc_2[l] = w[b * 416 + 20800 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 20816 + l];
						w_1[l] = w[b * 416 + ky * 80 + 20832 + l];
						w_2 = w[b * 416 + ky * 80 + 20848 + l];
						w_3 = w[b * 416 + ky * 80 + 20864 + l];
						w_4 = w[b * 416 + ky * 80 + 20880 + l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 352 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 336 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 320 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 304 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 288 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 272 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 256 + l];
						acc_2[l] = column * w_4 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 22080 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 22096 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 22112 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 20800 + l];
					acc_1[l] = w[b * 416 + 20800 + l];
					acc_2[l] = w[b * 416 + 20800 + l];
				}
				for (int ky = first_row_14[oy]; ky < end_row_15[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 20816 + l];
						w_1[l] = w[b * 416 + ky * 80 + 20832 + l];
						w_2 = w[b * 416 + ky * 80 + 20848 + l];
						w_3 = w[b * 416 + ky * 80 + 20864 + l];
						w_4 = w[b * 416 + ky * 80 + 20880 + l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 304 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 288 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 272 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 256 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_13[b] + oy * 224 + ky * 224 - 240 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 22128 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 22144 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 22160 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 112 + l] = sum[l];
			}
		}
		for (int b = first_17[s]; b < end_16[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 24128 + l];
					acc_1[l] = w[b * 800 + 24128 + l];
					acc_2[l] = w[b * 800 + 24128 + l];
					acc_3[l] = w[b * 800 + 24128 + l];
				}
				for (int ky = first_row_19[oy]; ky < end_row_20[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 24144 + l];
						w_1[l] = w[b * 800 + ky * 112 + 24160 + l];
						w_2 = w[b * 800 + ky * 112 + 24176 + l];
						w_3 = w[b * 800 + ky * 112 + 24192 + l];
						w_4 = w[b * 800 + ky * 112 + 24208 + l];
						w_5 = w[b * 800 + ky * 112 + 24224 + l];
						w_6 = w[b * 800 + ky * 112 + 24240 + l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 672 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 656 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 640 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 624 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 608 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 592 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 576 + l];
						acc_3[l] = column * w_6 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 47040 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 47056 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 47072 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 47088 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 24128 + l];
					acc_1[l] = w[b * 800 + 24128 + l];
					acc_2[l] = w[b * 800 + 24128 + l];
					acc_3[l] = w[b * 800 + 24128 + l];
				}
				for (int ky = first_row_19[oy]; ky < end_row_20[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 24144 + l];
						w_1[l] = w[b * 800 + ky * 112 + 24160 + l];
						w_2 = w[b * 800 + ky * 112 + 24176 + l];
						w_3 = w[b * 800 + ky * 112 + 24192 + l];
						w_4 = w[b * 800 + ky * 112 + 24208 + l];
						w_5 = w[b * 800 + ky * 112 + 24224 + l];
						w_6 = w[b * 800 + ky * 112 + 24240 + l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 656 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 640 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 624 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 608 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 592 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 576 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 560 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 544 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 528 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 512 + l];
						acc_3[l] = column * w_6 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 47104 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 47120 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 47136 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 47152 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 24128 + l];
					acc_1[l] = w[b * 800 + 24128 + l];
					acc_2[l] = w[b * 800 + 24128 + l];
				}
				for (int ky = first_row_19[oy]; ky < end_row_20[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 24144 + l];
						w_1[l] = w[b * 800 + ky * 112 + 24160 + l];
						w_2 = w[b * 800 + ky * 112 + 24176 + l];
						w_3 = w[b * 800 + ky * 112 + 24192 + l];
						w_4 = w[b * 800 + ky * 112 + 24208 + l];
						w_5 = w[b * 800 + ky * 112 + 24224 + l];
						w_6 = w[b * 800 + ky * 112 + 24240 + l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 592 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 576 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 560 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 544 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 528 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 512 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 496 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 480 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 464 + l];
						acc_2[l] = column * w_6 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 47168 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 47184 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 47200 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 24128 + l];
					acc_1[l] = w[b * 800 + 24128 + l];
					acc_2[l] = w[b * 800 + 24128 + l];
				}
				for (int ky = first_row_19[oy]; ky < end_row_20[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5;
						w_0[l] = w[b * 800 + ky * 112 + 24144 + l];
						w_1[l] = w[b * 800 + ky * 112 + 24160 + l];
						w_2 = w[b * 800 + ky * 112 + 24176 + l];
						w_3 = w[b * 800 + ky * 112 + 24192 + l];
						w_4 = w[b * 800 + ky * 112 + 24208 + l];
						w_5 = w[b * 800 + ky * 112 + 24224 + l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 544 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 528 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 512 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 496 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 480 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_18[b] + oy * 224 + ky * 224 - 464 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 47216 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 47232 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 47248 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 240 + l] = sum[l];
			}
		}
		for (int b = first_22[s]; b < end_21[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 29728 + l];
					acc_1[l] = w[b * 1312 + 29728 + l];
					acc_2[l] = w[b * 1312 + 29728 + l];
					acc_3[l] = w[b * 1312 + 29728 + l];
				}
				for (int ky = first_row_24[oy]; ky < end_row_25[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_1[l] = w[b * 1312 + ky * 144 + 29760 + l];
						w_2 = w[b * 1312 + ky * 144 + 29776 + l];
						w_3 = w[b * 1312 + ky * 144 + 29792 + l];
						w_4 = w[b * 1312 + ky * 144 + 29808 + l];
						w_5 = w[b * 1312 + ky * 144 + 29824 + l];
						w_6 = w[b * 1312 + ky * 144 + 29840 + l];
						w_7 = w[b * 1312 + ky * 144 + 29856 + l];
						w_8 = w[b * 1312 + ky * 144 + 29872 + l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 896 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 880 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 864 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 848 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 832 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 816 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 800 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 784 + l];
						acc_3[l] = column * w_8 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 68992 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 69008 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 69024 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 69040 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 1312 + 29728 + l];
					acc_1[l] = w[b * 1312 + 29728 + l];
					acc_2[l] = w[b * 1312 + 29728 + l];
					acc_3[l] = w[b * 1312 + 29728 + l];
				}
				for (int ky = first_row_24[oy]; ky < end_row_25[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 29744 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 29760 + l];
						w_2 = w[b * 1312 + ky * 144 + 29776 + l];
						w_3 = w[b * 1312 + ky * 144 + 29792 + l];
						w_4 = w[b * 1312 + ky * 144 + 29808 + l];
						w_5 = w[b * 1312 + ky * 144 + 29824 + l];
						w_6 = w[b * 1312 + ky * 144 + 29840 + l];
						w_7 = w[b * 1312 + ky * 144 + 29856 + l];
						w_8 = w[b * 1312 + ky * 144 + 29872 + l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 896 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 880 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 864 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 848 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 832 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 816 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 800 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 784 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 768 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 752 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 736 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 720 + l];
						acc_3[l] = column * w_8 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 69056 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 69072 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 69088 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 69104 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 1312 + 29728 + l];
					acc_1[l] = w[b * 1312 + 29728 + l];
					acc_2[l] = w[b * 1312 + 29728 + l];
				}
				for (int ky = first_row_24[oy]; ky < end_row_25[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 29744 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 29760 + l];
						w_2 = w[b * 1312 + ky * 144 + 29776 + l];
						w_3 = w[b * 1312 + ky * 144 + 29792 + l];
						w_4 = w[b * 1312 + ky * 144 + 29808 + l];
						w_5 = w[b * 1312 + ky * 144 + 29824 + l];
						w_6 = w[b * 1312 + ky * 144 + 29840 + l];
						w_7 = w[b * 1312 + ky * 144 + 29856 + l];
						w_8 = w[b * 1312 + ky * 144 + 29872 + l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 832 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 816 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 800 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 784 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 768 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 752 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 736 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 720 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 704 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 688 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 69120 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 69136 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 69152 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 1312 + 29728 + l];
					acc_1[l] = w[b * 1312 + 29728 + l];
					acc_2[l] = w[b * 1312 + 29728 + l];
				}
				for (int ky = first_row_24[oy]; ky < end_row_25[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 1312 + ky * 144 + 29744 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 29760 + l];
						w_2 = w[b * 1312 + ky * 144 + 29776 + l];
						w_3 = w[b * 1312 + ky * 144 + 29792 + l];
						w_4 = w[b * 1312 + ky * 144 + 29808 + l];
						w_5 = w[b * 1312 + ky * 144 + 29824 + l];
						w_6 = w[b * 1312 + ky * 144 + 29840 + l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 784 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 768 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 752 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 736 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 720 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 704 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_23[b] + oy * 224 + ky * 224 - 688 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 69168 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 69184 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 69200 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 352 + l] = sum[l];
			}
		}
	}
}

/* 19824 flops, reads 42368 bytes, writes 80, at most 8 vectors of 16 live */
static void pw_1x1_480_20_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], w_0[16], x_0, w_1[16], x4_0[16], sum4_1_0[16], sum2_1_0[16];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = c_0;
	}
	for (int k = 0; k < 120; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 32 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 48 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 64 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_1[l] = w[k * 16 + 7712 + l];
		}
		vsplat4(x4_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
		}
	}
	vpairadd(sum4_1_0, acc_0_1, acc_0_1);
	vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
	for (int l = 0; l < 16; l++) {
		float bias, exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
		bias = w[7696 + l];
		sum2_1_0[l] = sum2_1_0[l] + bias;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		sum2_1_0[l] = vmax(c_1, sum2_1_0[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = sum2_1_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		acc_0_0[l] = acc_0_0[l] / exp_e_0;
		sum2_1_0[l] = sum2_1_0[l] / exp_e_1;
		y[0 + l] = acc_0_0[l];
	}
	vstoren(y + 16, sum2_1_0, 0, 4);
}

/* 27840 flops, reads 40960 bytes, writes 1920, at most 12 vectors of 16 live */
static void pw_1x1_20_480_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], w_3[16];
	float x_0;
	for (int p = 0; p < 7; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 1344 + l];
			acc_0_1[l] = w[p * 1344 + 336 + l];
			acc_0_2[l] = w[p * 1344 + 672 + l];
			acc_0_3[l] = w[p * 1344 + 1008 + l];
		}
		for (int k = 0; k < 5; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 1344 + k * 64 + 16 + l];
				w_1[l] = w[p * 1344 + k * 64 + 352 + l];
				w_2[l] = w[p * 1344 + k * 64 + 688 + l];
				w_3[l] = w[p * 1344 + k * 64 + 1024 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 1344 + k * 64 + 32 + l];
				w_1[l] = w[p * 1344 + k * 64 + 368 + l];
				w_2[l] = w[p * 1344 + k * 64 + 704 + l];
				w_3[l] = w[p * 1344 + k * 64 + 1040 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 1344 + k * 64 + 48 + l];
				w_1[l] = w[p * 1344 + k * 64 + 384 + l];
				w_2[l] = w[p * 1344 + k * 64 + 720 + l];
				w_3[l] = w[p * 1344 + k * 64 + 1056 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 1344 + k * 64 + 64 + l];
				w_1[l] = w[p * 1344 + k * 64 + 400 + l];
				w_2[l] = w[p * 1344 + k * 64 + 736 + l];
				w_3[l] = w[p * 1344 + k * 64 + 1072 + l];
			}
			x_0 = x[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			acc_0_3[l] = vmax(c_1, acc_0_3[l]);
			exp_r_0 = acc_0_0[l] * c_2;
			exp_r_1 = acc_0_1[l] * c_2;
			exp_r_2 = acc_0_2[l] * c_2;
			exp_r_3 = acc_0_3[l] * c_2;
			exp_r_0 = vmax(c_3, exp_r_0);
			exp_r_1 = vmax(c_3, exp_r_1);
			exp_r_2 = vmax(c_3, exp_r_2);
			exp_r_3 = vmax(c_3, exp_r_3);
			exp_n_0 = vround(exp_r_0);
			exp_n_1 = vround(exp_r_1);
			exp_n_2 = vround(exp_r_2);
			exp_n_3 = vround(exp_r_3);
			exp_r_0 = exp_r_0 - exp_n_0;
			exp_r_1 = exp_r_1 - exp_n_1;
			exp_r_2 = exp_r_2 - exp_n_2;
			exp_r_3 = exp_r_3 - exp_n_3;
			exp_e_0 = exp_r_0 * c_5 + c_4;
			exp_e_1 = exp_r_1 * c_5 + c_4;
			exp_e_2 = exp_r_2 * c_5 + c_4;
			exp_e_3 = exp_r_3 * c_5 + c_4;
			exp_e_0 = exp_e_0 * exp_r_0 + c_6;
			exp_e_1 = exp_e_1 * exp_r_1 + c_6;
			exp_e_2 = exp_e_2 * exp_r_2 + c_6;
			exp_e_3 = exp_e_3 * exp_r_3 + c_6;
			exp_e_0 = exp_e_0 * exp_r_0 + c_7;
			exp_e_1 = exp_e_1 * exp_r_1 + c_7;
			exp_e_2 = exp_e_2 * exp_r_2 + c_7;
			exp_e_3 = exp_e_3 * exp_r_3 + c_7;
			exp_e_0 = exp_e_0 * exp_r_0 + c_8;
			exp_e_1 = exp_e_1 * exp_r_1 + c_8;
			exp_e_2 = exp_e_2 * exp_r_2 + c_8;
			exp_e_3 = exp_e_3 * exp_r_3 + c_8;
			exp_e_0 = exp_e_0 * exp_r_0 + c_9;
			exp_e_1 = exp_e_1 * exp_r_1 + c_9;
			exp_e_2 = exp_e_2 * exp_r_2 + c_9;
			exp_e_3 = exp_e_3 * exp_r_3 + c_9;
			exp_e_0 = vldexp(exp_e_0, exp_n_0);
			exp_e_1 = vldexp(exp_e_1, exp_n_1);
			exp_e_2 = vldexp(exp_e_2, exp_n_2);
			exp_e_3 = vldexp(exp_e_3, exp_n_3);
			exp_e_0 = exp_e_0 + c_9;
			exp_e_1 = exp_e_1 + c_9;
			exp_e_2 = exp_e_2 + c_9;
			exp_e_3 = exp_e_3 + c_9;
			acc_0_0[l] = c_9 / exp_e_0;
			acc_0_1[l] = c_9 / exp_e_1;
			acc_0_2[l] = c_9 / exp_e_2;
			acc_0_3[l] = c_9 / exp_e_3;
			y[p * 64 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 32 + l] = acc_0_2[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 48 + l] = acc_0_3[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[9408 + l];
		acc_0_1[l] = w[9744 + l];
	}
	for (int k = 0; k < 5; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 9424 + l];
			w_1[l] = w[k * 64 + 9760 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 9440 + l];
			w_1[l] = w[k * 64 + 9776 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 9456 + l];
			w_1[l] = w[k * 64 + 9792 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 9472 + l];
			w_1[l] = w[k * 64 + 9808 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = acc_0_1[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		acc_0_0[l] = c_9 / exp_e_0;
		acc_0_1[l] = c_9 / exp_e_1;
		y[448 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[464 + l] = acc_0_1[l];
	}
}

/* 7570624 flops, reads 6088416 bytes, writes 139520, at most 9 vectors of 16 live */
static void pw2_14x14_480_80_add_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT r, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT s, float *SHUFFLEMIXFACENET_M_C99_RESTRICT scaled) {
	static const int lanes_0[16] = {0, 2, 4, 6, 8, 10, 12, 14, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 24, 26, 28, 30};
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16];
	float x2_0[16], x2_2[16], x2_1[16], sum2_0_0[16], sum2_0_1[16];
	for (int p = 0; p < 2; p++) {
		for (int k = 0; k < 60; k++) {
			x_0 = s[p * 240 + k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 9648 + k * 64 + 16 + l];
				w_0[l] = w_0[l] * x_0;
				scaled[k * 64 + l] = w_0[l];
			}
			x_1 = s[p * 240 + k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 9648 + k * 64 + 32 + l];
				w_0[l] = w_0[l] * x_1;
				scaled[k * 64 + 16 + l] = w_0[l];
			}
			x_2 = s[p * 240 + k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 9648 + k * 64 + 48 + l];
				w_0[l] = w_0[l] * x_2;
				scaled[k * 64 + 32 + l] = w_0[l];
			}
			x_3 = s[p * 240 + k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 9648 + k * 64 + 64 + l];
				w_0[l] = w_0[l] * x_3;
				scaled[k * 64 + 48 + l] = w_0[l];
			}
			x_0 = s[p * 240 + k * 4];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 9648 + k * 64 + 3872 + l];
				w_1[l] = w_1[l] * x_0;
				scaled[k * 64 + 3840 + l] = w_1[l];
			}
			x_1 = s[p * 240 + k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 9648 + k * 64 + 3888 + l];
				w_1[l] = w_1[l] * x_1;
				scaled[k * 64 + 3856 + l] = w_1[l];
			}
			x_2 = s[p * 240 + k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 9648 + k * 64 + 3904 + l];
				w_1[l] = w_1[l] * x_2;
				scaled[k * 64 + 3872 + l] = w_1[l];
			}
			x_3 = s[p * 240 + k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 9648 + k * 64 + 3920 + l];
				w_1[l] = w_1[l] * x_3;
				scaled[k * 64 + 3888 + l] = w_1[l];
			}
		}
		for (int ox = 0; ox < 64; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 9648 + l];
				acc_0_1[l] = w[p * 9648 + 3856 + l];
				acc_1_0[l] = w[p * 9648 + l];
				acc_1_1[l] = w[p * 9648 + 3856 + l];
				acc_2_0[l] = w[p * 9648 + l];
				acc_2_1[l] = w[p * 9648 + 3856 + l];
			}
			for (int kb = 0; kb < 15; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4];
					x_1 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4 + 16];
					x_2 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4 + 32];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3840 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3856 + l];
					}
					x_0 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4 + 1];
					x_1 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4 + 17];
					x_2 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4 + 33];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3872 + l];
					}
					x_0 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4 + 2];
					x_1 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4 + 18];
					x_2 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4 + 34];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3888 + l];
					}
					x_0 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4 + 3];
					x_1 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4 + 19];
					x_2 = x[p * 47040 + ox * 48 + kb * 3136 + k * 4 + 35];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
			}
			vloadn(res_0, r + p * 1 + ox * 240, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 240 + 16, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = acc_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 240 + 80, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 240 + 96, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = acc_1_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 240 + 160, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 240 + 176, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = acc_2_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 240 + 32, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 240 + 48, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = acc_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 240 + 112, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 240 + 128, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = acc_1_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 240 + 192, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 240 + 208, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = acc_2_1[l] + gathered_1[l];
				y[p * 40 + ox * 240 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 40 + ox * 240 + 80 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 40 + ox * 240 + 160 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 40 + ox * 240 + 16 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 40 + ox * 240 + 96 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 40 + ox * 240 + 176 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 9648 + l];
				acc_0_1[l] = w[p * 9648 + 3856 + l];
				acc_1_0[l] = w[p * 9648 + l];
				acc_1_1[l] = w[p * 9648 + 3856 + l];
			}
			for (int kb = 0; kb < 15; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3072];
					x_1 = x[p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3088];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3840 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3856 + l];
					}
					x_0 = x[p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3073];
					x_1 = x[p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3089];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3872 + l];
					}
					x_0 = x[p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3074];
					x_1 = x[p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3090];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 3888 + l];
					}
					x_0 = x[p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3075];
					x_1 = x[p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3091];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
			}
			vloadn(res_0, r + p * 1 + ox * 160 + 15360, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 160 + 15376, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = acc_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 160 + 15440, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 160 + 15456, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = acc_1_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 160 + 15392, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 160 + 15408, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = acc_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 160 + 15472, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 160 + 15488, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = acc_1_1[l] + gathered_1[l];
				y[p * 40 + ox * 160 + 15360 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 40 + ox * 160 + 15440 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 40 + ox * 160 + 15376 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 40 + ox * 160 + 15456 + l] = acc_1_1[l];
			}
		}
	}
	for (int p = 0; p < 2; p++) {
		for (int k = 0; k < 60; k++) {
			vsplat2(x2_0, s + p * 240 + k * 4);
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 9648 + k * 32 + 7728 + l];
				w_0[l] = w_0[l] * x2_0[l];
				scaled[k * 32 + l] = w_0[l];
			}
			vsplat2(x2_2, s + p * 240 + k * 4 + 2);
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 9648 + k * 32 + 7744 + l];
				w_0[l] = w_0[l] * x2_2[l];
				scaled[k * 32 + 16 + l] = w_0[l];
			}
		}
		for (int ox = 0; ox < 64; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
				acc_2_0[l] = c_0;
			}
			for (int kb = 0; kb < 15; kb++) {
				for (int k = 0; k < 4; k++) {
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 128 + k * 32 + l];
					}
					vsplat2(x2_0, x + p * 47040 + ox * 48 + kb * 3136 + k * 4);
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
					}
					vsplat2(x2_1, x + p * 47040 + ox * 48 + kb * 3136 + k * 4 + 16);
					for (int l = 0; l < 16; l++) {
						acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
					}
					vsplat2(x2_2, x + p * 47040 + ox * 48 + kb * 3136 + k * 4 + 32);
					for (int l = 0; l < 16; l++) {
						acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
						w_0[l] = scaled[kb * 128 + k * 32 + 16 + l];
					}
					vsplat2(x2_0, x + p * 47040 + ox * 48 + kb * 3136 + k * 4 + 2);
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
					}
					vsplat2(x2_1, x + p * 47040 + ox * 48 + kb * 3136 + k * 4 + 18);
					for (int l = 0; l < 16; l++) {
						acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
					}
					vsplat2(x2_2, x + p * 47040 + ox * 48 + kb * 3136 + k * 4 + 34);
					for (int l = 0; l < 16; l++) {
						acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
					}
				}
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			vpairadd(sum2_0_1, acc_2_0, acc_2_0);
			for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[p * 9648 + 7712 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
				bias = w[p * 9648 + 7712 + l];
				sum2_0_1[l] = sum2_0_1[l] + bias;
			}
			vloadn(res_0, r + p * 1 + ox * 240 + 64, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 240 + 144, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 240 + 224, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			for (int l = 0; l < 16; l++) {
				sum2_0_1[l] = sum2_0_1[l] + gathered_0[l];
			}
			vstorelo(y + p * 40 + ox * 240 + 32, sum2_0_0);
			vstorehi(y + p * 40 + ox * 240 + 112, sum2_0_0);
			vstorelo(y + p * 40 + ox * 240 + 192, sum2_0_1);
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = c_0;
				acc_1_0[l] = c_0;
			}
			for (int kb = 0; kb < 15; kb++) {
				for (int k = 0; k < 4; k++) {
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 128 + k * 32 + l];
					}
					vsplat2(x2_0, x + p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3072);
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
					}
					vsplat2(x2_1, x + p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3088);
					for (int l = 0; l < 16; l++) {
						acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
						w_0[l] = scaled[kb * 128 + k * 32 + 16 + l];
					}
					vsplat2(x2_0, x + p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3074);
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
					}
					vsplat2(x2_1, x + p * 47040 + ox * 32 + kb * 3136 + k * 4 + 3090);
					for (int l = 0; l < 16; l++) {
						acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
					}
				}
			}
			vpairadd(sum2_0_0, acc_0_0, acc_1_0);
			for (int l = 0; l < 16; l++) {
				float bias;
				bias = w[p * 9648 + 7712 + l];
				sum2_0_0[l] = sum2_0_0[l] + bias;
			}
			vloadn(res_0, r + p * 1 + ox * 160 + 15424, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 160 + 15504, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
			}
			vstorelo(y + p * 40 + ox * 160 + 15392, sum2_0_0);
			vstorehi(y + p * 40 + ox * 160 + 15472, sum2_0_0);
		}
	}
}

/* 20070240 flops, reads 14288640 bytes, writes 754560, at most 18 vectors of 16 live */
static void pw_dw3_s1_14x14_80_480_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, float *SHUFFLEMIXFACENET_M_C99_RESTRICT pool) {
	static const int end_0[15] = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30};
	static const int first_1[15] = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28};
	static const int offset_2[30] = {0, 3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136,
		0, 3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136};
	static const int first_row_3[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_4[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	const float c_10 = 0.00510204071f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2, sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 15; s++) {
		for (int ox = 0; ox < 64; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[s * 2592 + l];
				acc_0_1[l] = w[s * 2592 + 1296 + l];
				acc_1_0[l] = w[s * 2592 + l];
				acc_1_1[l] = w[s * 2592 + 1296 + l];
				acc_2_0[l] = w[s * 2592 + l];
				acc_2_1[l] = w[s * 2592 + 1296 + l];
			}
			for (int k = 0; k < 20; k++) {
				x_0 = x[ox * 240 + k * 4];
				x_1 = x[ox * 240 + k * 4 + 80];
				x_2 = x[ox * 240 + k * 4 + 160];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 2592 + k * 64 + 16 + l];
					w_1[l] = w[s * 2592 + k * 64 + 1312 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[s * 2592 + k * 64 + 32 + l];
					w_1[l] = w[s * 2592 + k * 64 + 1328 + l];
				}
				x_0 = x[ox * 240 + k * 4 + 1];
				x_1 = x[ox * 240 + k * 4 + 81];
				x_2 = x[ox * 240 + k * 4 + 161];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[s * 2592 + k * 64 + 48 + l];
					w_1[l] = w[s * 2592 + k * 64 + 1344 + l];
				}
				x_0 = x[ox * 240 + k * 4 + 2];
				x_1 = x[ox * 240 + k * 4 + 82];
				x_2 = x[ox * 240 + k * 4 + 162];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[s * 2592 + k * 64 + 64 + l];
					w_1[l] = w[s * 2592 + k * 64 + 1360 + l];
				}
				x_0 = x[ox * 240 + k * 4 + 3];
				x_1 = x[ox * 240 + k * 4 + 83];
				x_2 = x[ox * 240 + k * 4 + 163];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
				acc_1_1[l] = vmax(c_1, acc_1_1[l]);
				acc_2_1[l] = vmax(c_1, acc_2_1[l]);
				exp_r_0 = acc_1_1[l] * c_2;
				exp_r_1 = acc_2_1[l] * c_2;
				exp_r_0 = vmax(c_3, exp_r_0);
				exp_r_1 = vmax(c_3, exp_r_1);
				exp_n_0 = vround(exp_r_0);
				exp_n_1 = vround(exp_r_1);
				exp_r_0 = exp_r_0 - exp_n_0;
				exp_r_1 = exp_r_1 - exp_n_1;
				exp_e_0 = exp_r_0 * c_5 + c_4;
				exp_e_1 = exp_r_1 * c_5 + c_4;
				exp_e_0 = exp_e_0 * exp_r_0 + c_6;
				exp_e_1 = exp_e_1 * exp_r_1 + c_6;
				exp_e_0 = exp_e_0 * exp_r_0 + c_7;
				exp_e_1 = exp_e_1 * exp_r_1 + c_7;
				exp_e_0 = exp_e_0 * exp_r_0 + c_8;
				exp_e_1 = exp_e_1 * exp_r_1 + c_8;
				exp_e_0 = exp_e_0 * exp_r_0 + c_9;
				exp_e_1 = exp_e_1 * exp_r_1 + c_9;
				exp_e_0 = vldexp(exp_e_0, exp_n_0);
				exp_e_1 = vldexp(exp_e_1, exp_n_1);
				exp_e_0 = exp_e_0 + c_9;
				exp_e_1 = exp_e_1 + c_9;
				acc_1_1[l] = acc_1_1[l] / exp_e_0;
				acc_2_1[l] = acc_2_1[l] / exp_e_1;
				acc_0_0[l] = vmax(c_1, acc_0_0[l]);
				acc_1_0[l] = vmax(c_1, acc_1_0[l]);
				acc_2_0[l] = vmax(c_1, acc_2_0[l]);
				acc_0_1[l] = vmax(c_1, acc_0_1[l]);
				exp_r_0 = acc_0_0[l] * c_2;
				exp_r_1 = acc_1_0[l] * c_2;
				exp_r_2 = acc_2_0[l] * c_2;
				exp_r_3 = acc_0_1[l] * c_2;
				exp_r_0 = vmax(c_3, exp_r_0);
				exp_r_1 = vmax(c_3, exp_r_1);
				exp_r_2 = vmax(c_3, exp_r_2);
				exp_r_3 = vmax(c_3, exp_r_3);
				exp_n_0 = vround(exp_r_0);
				exp_n_1 = vround(exp_r_1);
				exp_n_2 = vround(exp_r_2);
				exp_n_3 = vround(exp_r_3);
				exp_r_0 = exp_r_0 - exp_n_0;
				exp_r_1 = exp_r_1 - exp_n_1;
				exp_r_2 = exp_r_2 - exp_n_2;
				exp_r_3 = exp_r_3 - exp_n_3;
				exp_e_0 = exp_r_0 * c_5 + c_4;
				exp_e_1 = exp_r_1 * c_5 + c_4;
				exp_e_2 = exp_r_2 * c_5 + c_4;
				exp_e_3 = exp_r_3 * c_5 + c_4;
				exp_e_0 = exp_e_0 * exp_r_0 + c_6;
				exp_e_1 = exp_e_1 * exp_r_1 + c_6;
				exp_e_2 = exp_e_2 * exp_r_2 + c_6;
				exp_e_3 = exp_e_3 * exp_r_3 + c_6;
				exp_e_0 = exp_e_0 * exp_r_0 + c_7;
				exp_e_1 = exp_e_1 * exp_r_1 + c_7;
				exp_e_2 = exp_e_2 * exp_r_2 + c_7;
				exp_e_3 = exp_e_3 * exp_r_3 + c_7;
				exp_e_0 = exp_e_0 * exp_r_0 + c_8;
				exp_e_1 = exp_e_1 * exp_r_1 + c_8;
				exp_e_2 = exp_e_2 * exp_r_2 + c_8;
				exp_e_3 = exp_e_3 * exp_r_3 + c_8;
				exp_e_0 = exp_e_0 * exp_r_0 + c_9;
				exp_e_1 = exp_e_1 * exp_r_1 + c_9;
				exp_e_2 = exp_e_2 * exp_r_2 + c_9;
				exp_e_3 = exp_e_3 * exp_r_3 + c_9;
				exp_e_0 = vldexp(exp_e_0, exp_n_0);
				exp_e_1 = vldexp(exp_e_1, exp_n_1);
				exp_e_2 = vldexp(exp_e_2, exp_n_2);
				exp_e_3 = vldexp(exp_e_3, exp_n_3);
				exp_e_0 = exp_e_0 + c_9;
				exp_e_1 = exp_e_1 + c_9;
				exp_e_2 = exp_e_2 + c_9;
				exp_e_3 = exp_e_3 + c_9;
				acc_0_0[l] = acc_0_0[l] / exp_e_0;
				acc_1_0[l] = acc_1_0[l] / exp_e_1;
				acc_2_0[l] = acc_2_0[l] / exp_e_2;
				acc_0_1[l] = acc_0_1[l] / exp_e_3;
				slab[ox * 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 48 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 48 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 48 + 3136 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 48 + 3152 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 48 + 3168 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[s * 2592 + l];
				acc_0_1[l] = w[s * 2592 + 1296 + l];
				acc_1_0[l] = w[s * 2592 + l];
				acc_1_1[l] = w[s * 2592 + 1296 + l];
			}
			for (int k = 0; k < 20; k++) {
				x_0 = x[ox * 160 + k * 4 + 15360];
				x_1 = x[ox * 160 + k * 4 + 15440];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 2592 + k * 64 + 16 + l];
					w_1[l] = w[s * 2592 + k * 64 + 1312 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 2592 + k * 64 + 32 + l];
					w_1[l] = w[s * 2592 + k * 64 + 1328 + l];
				}
				x_0 = x[ox * 160 + k * 4 + 15361];
				x_1 = x[ox * 160 + k * 4 + 15441];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 2592 + k * 64 + 48 + l];
					w_1[l] = w[s * 2592 + k * 64 + 1344 + l];
				}
				x_0 = x[ox * 160 + k * 4 + 15362];
				x_1 = x[ox * 160 + k * 4 + 15442];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 2592 + k * 64 + 64 + l];
					w_1[l] = w[s * 2592 + k * 64 + 1360 + l];
				}
				x_0 = x[ox * 160 + k * 4 + 15363];
				x_1 = x[ox * 160 + k * 4 + 15443];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
				acc_0_0[l] = vmax(c_1, acc_0_0[l]);
				acc_1_0[l] = vmax(c_1, acc_1_0[l]);
				acc_0_1[l] = vmax(c_1, acc_0_1[l]);
				acc_1_1[l] = vmax(c_1, acc_1_1[l]);
				exp_r_0 = acc_0_0[l] * c_2;
				exp_r_1 = acc_1_0[l] * c_2;
				exp_r_2 = acc_0_1[l] * c_2;
				exp_r_3 = acc_1_1[l] * c_2;
				exp_r_0 = vmax(c_3, exp_r_0);
				exp_r_1 = vmax(c_3, exp_r_1);
				exp_r_2 = vmax(c_3, exp_r_2);
				exp_r_3 = vmax(c_3, exp_r_3);
				exp_n_0 = vround(exp_r_0);
				exp_n_1 = vround(exp_r_1);
				exp_n_2 = vround(exp_r_2);
				exp_n_3 = vround(exp_r_3);
				exp_r_0 = exp_r_0 - exp_n_0;
				exp_r_1 = exp_r_1 - exp_n_1;
				exp_r_2 = exp_r_2 - exp_n_2;
				exp_r_3 = exp_r_3 - exp_n_3;
				exp_e_0 = exp_r_0 * c_5 + c_4;
				exp_e_1 = exp_r_1 * c_5 + c_4;
				exp_e_2 = exp_r_2 * c_5 + c_4;
				exp_e_3 = exp_r_3 * c_5 + c_4;
				exp_e_0 = exp_e_0 * exp_r_0 + c_6;
				exp_e_1 = exp_e_1 * exp_r_1 + c_6;
				exp_e_2 = exp_e_2 * exp_r_2 + c_6;
				exp_e_3 = exp_e_3 * exp_r_3 + c_6;
				exp_e_0 = exp_e_0 * exp_r_0 + c_7;
				exp_e_1 = exp_e_1 * exp_r_1 + c_7;
				exp_e_2 = exp_e_2 * exp_r_2 + c_7;
				exp_e_3 = exp_e_3 * exp_r_3 + c_7;
				exp_e_0 = exp_e_0 * exp_r_0 + c_8;
				exp_e_1 = exp_e_1 * exp_r_1 + c_8;
				exp_e_2 = exp_e_2 * exp_r_2 + c_8;
				exp_e_3 = exp_e_3 * exp_r_3 + c_8;
				exp_e_0 = exp_e_0 * exp_r_0 + c_9;
				exp_e_1 = exp_e_1 * exp_r_1 + c_9;
				exp_e_2 = exp_e_2 * exp_r_2 + c_9;
				exp_e_3 = exp_e_3 * exp_r_3 + c_9;
				exp_e_0 = vldexp(exp_e_0, exp_n_0);
				exp_e_1 = vldexp(exp_e_1, exp_n_1);
				exp_e_2 = vldexp(exp_e_2, exp_n_2);
				exp_e_3 = vldexp(exp_e_3, exp_n_3);
				exp_e_0 = exp_e_0 + c_9;
				exp_e_1 = exp_e_1 + c_9;
				exp_e_2 = exp_e_2 + c_9;
				exp_e_3 = exp_e_3 + c_9;
				acc_0_0[l] = acc_0_0[l] / exp_e_0;
				acc_1_0[l] = acc_1_0[l] / exp_e_1;
				acc_0_1[l] = acc_0_1[l] / exp_e_2;
				acc_1_1[l] = acc_1_1[l] / exp_e_3;
				slab[ox * 32 + 3072 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 32 + 3088 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 32 + 6208 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 32 + 6224 + l] = acc_1_1[l];
			}
		}
		for (int b = first_1[s]; b < end_0[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 38880 + l];
					acc_1[l] = w[b * 160 + 38880 + l];
					acc_2[l] = w[b * 160 + 38880 + l];
					acc_3[l] = w[b * 160 + 38880 + l];
				}
				for (int ky = first_row_3[oy]; ky < end_row_4[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 38896 + l];
						w_1[l] = w[b * 160 + ky * 48 + 38912 + l];
						w_2 = w[b * 160 + ky * 48 + 38928 + l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 224 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 192 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 176 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 160 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 16 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 32 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 48 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 38880 + l];
					acc_1[l] = w[b * 160 + 38880 + l];
					acc_2[l] = w[b * 160 + 38880 + l];
					acc_3[l] = w[b * 160 + 38880 + l];
				}
				for (int ky = first_row_3[oy]; ky < end_row_4[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 38896 + l];
						w_1[l] = w[b * 160 + ky * 48 + 38912 + l];
						w_2 = w[b * 160 + ky * 48 + 38928 + l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 176 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 160 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 144 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 128 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 112 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 96 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 64 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 80 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 96 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 112 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 38880 + l];
					acc_1[l] = w[b * 160 + 38880 + l];
					acc_2[l] = w[b * 160 + 38880 + l];
				}
				for (int ky = first_row_3[oy]; ky < end_row_4[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 38896 + l];
						w_1[l] = w[b * 160 + ky * 48 + 38912 + l];
						w_2 = w[b * 160 + ky * 48 + 38928 + l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 112 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 96 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 80 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 64 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 48 + l];
						acc_2[l] = column * w_2 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 128 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 144 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 160 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 38880 + l];
					acc_1[l] = w[b * 160 + 38880 + l];
					acc_2[l] = w[b * 160 + 38880 + l];
				}
				for (int ky = first_row_3[oy]; ky < end_row_4[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 38896 + l];
						w_1[l] = w[b * 160 + ky * 48 + 38912 + l];
						w_2 = w[b * 160 + ky * 48 + 38928 + l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 64 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 48 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 32 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 224 + ky * 224 - 16 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 176 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 192 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 208 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + l] = sum[l];
			}
		}
	}
}

/* 39296 flops, reads 80832 bytes, writes 160, at most 12 vectors of 16 live */
static void pw_1x1_480_40_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], w_0[16], w_1[16], x_0, w_2[16], x2_0[16];
	float sum2_2_0[16];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[7696 + l];
		acc_0_2[l] = c_0;
	}
	for (int k = 0; k < 120; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			w_1[l] = w[k * 64 + 7712 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 32 + l];
			w_1[l] = w[k * 64 + 7728 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 48 + l];
			w_1[l] = w[k * 64 + 7744 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 64 + l];
			w_1[l] = w[k * 64 + 7760 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_2[l] = w[k * 32 + 15408 + l];
		}
		vsplat2(x2_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_2[l] = x2_0[l] * w_2[l] + acc_0_2[l];
			w_2[l] = w[k * 32 + 15424 + l];
		}
		vsplat2(x2_0, x + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			acc_0_2[l] = x2_0[l] * w_2[l] + acc_0_2[l];
		}
	}
	vpairadd(sum2_2_0, acc_0_2, acc_0_2);
	for (int l = 0; l < 16; l++) {
		float bias, exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
		bias = w[15392 + l];
		sum2_2_0[l] = sum2_2_0[l] + bias;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		sum2_2_0[l] = vmax(c_1, sum2_2_0[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = acc_0_1[l] * c_2;
		exp_r_2 = sum2_2_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_r_2 = vmax(c_3, exp_r_2);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_n_2 = vround(exp_r_2);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_r_2 = exp_r_2 - exp_n_2;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_2 = exp_r_2 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_2 = exp_e_2 * exp_r_2 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_2 = exp_e_2 * exp_r_2 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_2 = exp_e_2 * exp_r_2 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_2 = exp_e_2 * exp_r_2 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_2 = vldexp(exp_e_2, exp_n_2);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		exp_e_2 = exp_e_2 + c_9;
		acc_0_0[l] = acc_0_0[l] / exp_e_0;
		acc_0_1[l] = acc_0_1[l] / exp_e_1;
		sum2_2_0[l] = sum2_2_0[l] / exp_e_2;
		y[0 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[16 + l] = acc_0_1[l];
	}
	vstorelo(y + 32, sum2_2_0);
}

/* 47040 flops, reads 80000 bytes, writes 1920, at most 12 vectors of 16 live */
static void pw_1x1_40_480_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], w_3[16];
	float x_0;
	for (int p = 0; p < 7; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 2624 + l];
			acc_0_1[l] = w[p * 2624 + 656 + l];
			acc_0_2[l] = w[p * 2624 + 1312 + l];
			acc_0_3[l] = w[p * 2624 + 1968 + l];
		}
		for (int k = 0; k < 10; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 2624 + k * 64 + 16 + l];
				w_1[l] = w[p * 2624 + k * 64 + 672 + l];
				w_2[l] = w[p * 2624 + k * 64 + 1328 + l];
				w_3[l] = w[p * 2624 + k * 64 + 1984 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 2624 + k * 64 + 32 + l];
				w_1[l] = w[p * 2624 + k * 64 + 688 + l];
				w_2[l] = w[p * 2624 + k * 64 + 1344 + l];
				w_3[l] = w[p * 2624 + k * 64 + 2000 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 2624 + k * 64 + 48 + l];
				w_1[l] = w[p * 2624 + k * 64 + 704 + l];
				w_2[l] = w[p * 2624 + k * 64 + 1360 + l];
				w_3[l] = w[p * 2624 + k * 64 + 2016 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 2624 + k * 64 + 64 + l];
				w_1[l] = w[p * 2624 + k * 64 + 720 + l];
				w_2[l] = w[p * 2624 + k * 64 + 1376 + l];
				w_3[l] = w[p * 2624 + k * 64 + 2032 + l];
			}
			x_0 = x[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			acc_0_3[l] = vmax(c_1, acc_0_3[l]);
			exp_r_0 = acc_0_0[l] * c_2;
			exp_r_1 = acc_0_1[l] * c_2;
			exp_r_2 = acc_0_2[l] * c_2;
			exp_r_3 = acc_0_3[l] * c_2;
			exp_r_0 = vmax(c_3, exp_r_0);
			exp_r_1 = vmax(c_3, exp_r_1);
			exp_r_2 = vmax(c_3, exp_r_2);
			exp_r_3 = vmax(c_3, exp_r_3);
			exp_n_0 = vround(exp_r_0);
			exp_n_1 = vround(exp_r_1);
			exp_n_2 = vround(exp_r_2);
			exp_n_3 = vround(exp_r_3);
			exp_r_0 = exp_r_0 - exp_n_0;
			exp_r_1 = exp_r_1 - exp_n_1;
			exp_r_2 = exp_r_2 - exp_n_2;
			exp_r_3 = exp_r_3 - exp_n_3;
			exp_e_0 = exp_r_0 * c_5 + c_4;
			exp_e_1 = exp_r_1 * c_5 + c_4;
			exp_e_2 = exp_r_2 * c_5 + c_4;
			exp_e_3 = exp_r_3 * c_5 + c_4;
			exp_e_0 = exp_e_0 * exp_r_0 + c_6;
			exp_e_1 = exp_e_1 * exp_r_1 + c_6;
			exp_e_2 = exp_e_2 * exp_r_2 + c_6;
			exp_e_3 = exp_e_3 * exp_r_3 + c_6;
			exp_e_0 = exp_e_0 * exp_r_0 + c_7;
			exp_e_1 = exp_e_1 * exp_r_1 + c_7;
			exp_e_2 = exp_e_2 * exp_r_2 + c_7;
			exp_e_3 = exp_e_3 * exp_r_3 + c_7;
			exp_e_0 = exp_e_0 * exp_r_0 + c_8;
			exp_e_1 = exp_e_1 * exp_r_1 + c_8;
			exp_e_2 = exp_e_2 * exp_r_2 + c_8;
			exp_e_3 = exp_e_3 * exp_r_3 + c_8;
			exp_e_0 = exp_e_0 * exp_r_0 + c_9;
			exp_e_1 = exp_e_1 * exp_r_1 + c_9;
			exp_e_2 = exp_e_2 * exp_r_2 + c_9;
			exp_e_3 = exp_e_3 * exp_r_3 + c_9;
			exp_e_0 = vldexp(exp_e_0, exp_n_0);
			exp_e_1 = vldexp(exp_e_1, exp_n_1);
			exp_e_2 = vldexp(exp_e_2, exp_n_2);
			exp_e_3 = vldexp(exp_e_3, exp_n_3);
			exp_e_0 = exp_e_0 + c_9;
			exp_e_1 = exp_e_1 + c_9;
			exp_e_2 = exp_e_2 + c_9;
			exp_e_3 = exp_e_3 + c_9;
			acc_0_0[l] = c_9 / exp_e_0;
			acc_0_1[l] = c_9 / exp_e_1;
			acc_0_2[l] = c_9 / exp_e_2;
			acc_0_3[l] = c_9 / exp_e_3;
			y[p * 64 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 32 + l] = acc_0_2[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 48 + l] = acc_0_3[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[18368 + l];
		acc_0_1[l] = w[19024 + l];
	}
	for (int k = 0; k < 10; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 18384 + l];
			w_1[l] = w[k * 64 + 19040 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 18400 + l];
			w_1[l] = w[k * 64 + 19056 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 18416 + l];
			w_1[l] = w[k * 64 + 19072 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 18432 + l];
			w_1[l] = w[k * 64 + 19088 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = acc_0_1[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		acc_0_0[l] = c_9 / exp_e_0;
		acc_0_1[l] = c_9 / exp_e_1;
		y[448 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[464 + l] = acc_0_1[l];
	}
}

/* 22640960 flops, reads 17429888 bytes, writes 324480, at most 9 vectors of 16 live */
static void pw_14x14_480_120_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT s, float *SHUFFLEMIXFACENET_M_C99_RESTRICT scaled) {
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], x2_0[16], x2_2[16], x2_1[16], sum2_1_0[16];
	float sum2_1_1[16];
	for (int p = 0; p < 3; p++) {
		for (int k = 0; k < 120; k++) {
			x_0 = s[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 15392 + k * 64 + 16 + l];
				w_0[l] = w_0[l] * x_0;
				scaled[k * 64 + l] = w_0[l];
			}
			x_1 = s[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 15392 + k * 64 + 32 + l];
				w_0[l] = w_0[l] * x_1;
				scaled[k * 64 + 16 + l] = w_0[l];
			}
			x_2 = s[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 15392 + k * 64 + 48 + l];
				w_0[l] = w_0[l] * x_2;
				scaled[k * 64 + 32 + l] = w_0[l];
			}
			x_3 = s[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 15392 + k * 64 + 64 + l];
				w_0[l] = w_0[l] * x_3;
				scaled[k * 64 + 48 + l] = w_0[l];
			}
			x_0 = s[k * 4];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 15392 + k * 64 + 7712 + l];
				w_1[l] = w_1[l] * x_0;
				scaled[k * 64 + 7680 + l] = w_1[l];
			}
			x_1 = s[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 15392 + k * 64 + 7728 + l];
				w_1[l] = w_1[l] * x_1;
				scaled[k * 64 + 7696 + l] = w_1[l];
			}
			x_2 = s[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 15392 + k * 64 + 7744 + l];
				w_1[l] = w_1[l] * x_2;
				scaled[k * 64 + 7712 + l] = w_1[l];
			}
			x_3 = s[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 15392 + k * 64 + 7760 + l];
				w_1[l] = w_1[l] * x_3;
				scaled[k * 64 + 7728 + l] = w_1[l];
			}
		}
		for (int ox = 0; ox < 64; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 15392 + l];
				acc_0_1[l] = w[p * 15392 + 7696 + l];
				acc_1_0[l] = w[p * 15392 + l];
				acc_1_1[l] = w[p * 15392 + 7696 + l];
				acc_2_0[l] = w[p * 15392 + l];
				acc_2_1[l] = w[p * 15392 + 7696 + l];
			}
			for (int kb = 0; kb < 30; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 48 + kb * 3136 + k * 4];
					x_1 = x[ox * 48 + kb * 3136 + k * 4 + 16];
					x_2 = x[ox * 48 + kb * 3136 + k * 4 + 32];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 7680 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 7696 + l];
					}
					x_0 = x[ox * 48 + kb * 3136 + k * 4 + 1];
					x_1 = x[ox * 48 + kb * 3136 + k * 4 + 17];
					x_2 = x[ox * 48 + kb * 3136 + k * 4 + 33];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 7712 + l];
					}
					x_0 = x[ox * 48 + kb * 3136 + k * 4 + 2];
					x_1 = x[ox * 48 + kb * 3136 + k * 4 + 18];
					x_2 = x[ox * 48 + kb * 3136 + k * 4 + 34];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 7728 + l];
					}
					x_0 = x[ox * 48 + kb * 3136 + k * 4 + 3];
					x_1 = x[ox * 48 + kb * 3136 + k * 4 + 19];
					x_2 = x[ox * 48 + kb * 3136 + k * 4 + 35];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 360 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 360 + 120 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 360 + 240 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 360 + 16 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 360 + 136 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 360 + 256 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 15392 + l];
				acc_0_1[l] = w[p * 15392 + 7696 + l];
				acc_1_0[l] = w[p * 15392 + l];
				acc_1_1[l] = w[p * 15392 + 7696 + l];
			}
			for (int kb = 0; kb < 30; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3072];
					x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3088];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 7680 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 7696 + l];
					}
					x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3073];
					x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3089];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 7712 + l];
					}
					x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3074];
					x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3090];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 7728 + l];
					}
					x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3075];
					x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3091];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 240 + 23040 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 240 + 23160 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 240 + 23056 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 240 + 23176 + l] = acc_1_1[l];
			}
		}
	}
	for (int k = 0; k < 120; k++) {
		x_0 = s[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 46192 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 46208 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 46224 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 46240 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		vsplat2(x2_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 32 + 53888 + l];
			w_1[l] = w_1[l] * x2_0[l];
			scaled[k * 32 + 7680 + l] = w_1[l];
		}
		vsplat2(x2_2, s + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 32 + 53904 + l];
			w_1[l] = w_1[l] * x2_2[l];
			scaled[k * 32 + 7696 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[46176 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[46176 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[46176 + l];
			acc_2_1[l] = c_0;
		}
		for (int kb = 0; kb < 30; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 3136 + k * 4];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 16];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 32];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 1];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 17];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 33];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 2];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 18];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 34];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 3];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 19];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 35];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 7680 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 3136 + k * 4);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 3136 + k * 4 + 16);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 3136 + k * 4 + 32);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 7696 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 3136 + k * 4 + 2);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 3136 + k * 4 + 18);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 3136 + k * 4 + 34);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_1, acc_2_1, acc_2_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[53872 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			bias = w[53872 + l];
			sum2_1_1[l] = sum2_1_1[l] + bias;
			y[ox * 360 + 96 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 216 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 336 + l] = acc_2_0[l];
		}
		vstorelo(y + ox * 360 + 112, sum2_1_0);
		vstorehi(y + ox * 360 + 232, sum2_1_0);
		vstorelo(y + ox * 360 + 352, sum2_1_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[46176 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[46176 + l];
			acc_1_1[l] = c_0;
		}
		for (int kb = 0; kb < 30; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3072];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3088];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3073];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3089];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3074];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3090];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3075];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3091];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 7680 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 3136 + k * 4 + 3072);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 3136 + k * 4 + 3088);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 7696 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 3136 + k * 4 + 3074);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 3136 + k * 4 + 3090);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[53872 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			y[ox * 240 + 23136 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 23256 + l] = acc_1_0[l];
		}
		vstorelo(y + ox * 240 + 23152, sum2_1_0);
		vstorehi(y + ox * 240 + 23272, sum2_1_0);
	}
}

/* 16499888 flops, reads 13771584 bytes, writes 572224, at most 18 vectors of 16 live */
static void pw2_dw3_5_7_9_s1_14x14_120_360_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, float *SHUFFLEMIXFACENET_M_C99_RESTRICT pool) {
	static const int end_0[12] = {1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10};
	static const int first_1[12] = {0, 1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10};
	static const int offset_2[10] = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1};
	static const int offset_3[10] = {0, 1952, 3904, 5856, 7808, 12688, 14640, 16592, 18544, 20496};
	static const int end_4[12] = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1};
	static const int first_5[12] = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1};
	static const int end_6[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
	static const int first_7[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_8[12] = {2, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5};
	static const int first_9[12] = {0, 2, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5};
	static const int offset_10[5] = {0, 3136, 0, 3136, 0};
	static const int first_row_11[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_12[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_13[12] = {0, 0, 1, 3, 5, 6, 6, 6, 6, 6, 6, 6};
	static const int first_14[12] = {0, 0, 0, 1, 3, 5, 6, 6, 6, 6, 6, 6};
	static const int offset_15[6] = {3136, 0, 3136, 0, 3136, 0};
	static const int first_row_16[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_17[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	static const int end_18[12] = {0, 0, 0, 0, 0, 1, 3, 5, 5, 5, 5, 5};
	static const int first_19[12] = {0, 0, 0, 0, 0, 0, 1, 3, 5, 5, 5, 5};
	static const int offset_20[5] = {3136, 0, 3136, 0, 3136};
	static const int first_row_21[14] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_22[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 4};
	static const int end_23[12] = {0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6, 7};
	static const int first_24[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6};
	static const int offset_25[7] = {0, 3136, 0, 3136, 0, 3136, 0};
	static const int first_row_26[14] = {4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_27[14] = {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 7, 6, 5};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	const float c_10 = 0.00510204071f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2, sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 12; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
			for (int ox = 0; ox < 64; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[offset_3[p] + l];
					acc_0_1[l] = w[offset_3[p] + 976 + l];
					acc_1_0[l] = w[offset_3[p] + l];
					acc_1_1[l] = w[offset_3[p] + 976 + l];
					acc_2_0[l] = w[offset_3[p] + l];
					acc_2_1[l] = w[offset_3[p] + 976 + l];
				}
				for (int k = 0; k < 15; k++) {
					x_0 = x[offset_2[p] + ox * 360 + k * 8];
					x_1 = x[offset_2[p] + ox * 360 + k * 8 + 120];
					x_2 = x[offset_2[p] + ox * 360 + k * 8 + 240];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[offset_3[p] + k * 64 + 16 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 992 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 32 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 1008 + l];
					}
					x_0 = x[offset_2[p] + ox * 360 + k * 8 + 2];
					x_1 = x[offset_2[p] + ox * 360 + k * 8 + 122];
					x_2 = x[offset_2[p] + ox * 360 + k * 8 + 242];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 48 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 1024 + l];
					}
					x_0 = x[offset_2[p] + ox * 360 + k * 8 + 4];
					x_1 = x[offset_2[p] + ox * 360 + k * 8 + 124];
					x_2 = x[offset_2[p] + ox * 360 + k * 8 + 244];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 64 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 1040 + l];
					}
					x_0 = x[offset_2[p] + ox * 360 + k * 8 + 6];
					x_1 = x[offset_2[p] + ox * 360 + k * 8 + 126];
					x_2 = x[offset_2[p] + ox * 360 + k * 8 + 246];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					acc_2_1[l] = vmax(c_1, acc_2_1[l]);
					exp_r_0 = acc_1_1[l] * c_2;
					exp_r_1 = acc_2_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_1_1[l] = acc_1_1[l] / exp_e_0;
					acc_2_1[l] = acc_2_1[l] / exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_3 = acc_0_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					acc_0_1[l] = acc_0_1[l] / exp_e_3;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 3136 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 3152 + l] = acc_1_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 3168 + l] = acc_2_1[l];
				}
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[offset_3[p] + l];
					acc_0_1[l] = w[offset_3[p] + 976 + l];
					acc_1_0[l] = w[offset_3[p] + l];
					acc_1_1[l] = w[offset_3[p] + 976 + l];
				}
				for (int k = 0; k < 15; k++) {
					x_0 = x[offset_2[p] + ox * 240 + k * 8 + 23040];
					x_1 = x[offset_2[p] + ox * 240 + k * 8 + 23160];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[offset_3[p] + k * 64 + 16 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 992 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 32 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 1008 + l];
					}
					x_0 = x[offset_2[p] + ox * 240 + k * 8 + 23042];
					x_1 = x[offset_2[p] + ox * 240 + k * 8 + 23162];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 48 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 1024 + l];
					}
					x_0 = x[offset_2[p] + ox * 240 + k * 8 + 23044];
					x_1 = x[offset_2[p] + ox * 240 + k * 8 + 23164];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 64 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 1040 + l];
					}
					x_0 = x[offset_2[p] + ox * 240 + k * 8 + 23046];
					x_1 = x[offset_2[p] + ox * 240 + k * 8 + 23166];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_0_1[l] * c_2;
					exp_r_3 = acc_1_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_0_1[l] = acc_0_1[l] / exp_e_2;
					acc_1_1[l] = acc_1_1[l] / exp_e_3;
					slab[ox * 32 + 3072 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 3088 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 6208 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 6224 + l] = acc_1_1[l];
				}
			}
		}
		for (int p = first_5[s]; p < end_4[s]; p++) {
			for (int ox = 0; ox < 64; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[9760 + l];
					acc_0_1[l] = w[10736 + l];
					acc_1_0[l] = w[9760 + l];
					acc_1_1[l] = w[10736 + l];
					acc_2_0[l] = w[9760 + l];
					acc_2_1[l] = w[10736 + l];
				}
				for (int k = 0; k < 15; k++) {
					x_0 = x[ox * 360 + k * 8];
					x_1 = x[ox * 360 + k * 8 + 120];
					x_2 = x[ox * 360 + k * 8 + 240];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 9776 + l];
						w_1[l] = w[k * 64 + 10752 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[k * 64 + 9792 + l];
						w_1[l] = w[k * 64 + 10768 + l];
					}
					x_0 = x[ox * 360 + k * 8 + 2];
					x_1 = x[ox * 360 + k * 8 + 122];
					x_2 = x[ox * 360 + k * 8 + 242];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[k * 64 + 9808 + l];
						w_1[l] = w[k * 64 + 10784 + l];
					}
					x_0 = x[ox * 360 + k * 8 + 4];
					x_1 = x[ox * 360 + k * 8 + 124];
					x_2 = x[ox * 360 + k * 8 + 244];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[k * 64 + 9824 + l];
						w_1[l] = w[k * 64 + 10800 + l];
					}
					x_0 = x[ox * 360 + k * 8 + 6];
					x_1 = x[ox * 360 + k * 8 + 126];
					x_2 = x[ox * 360 + k * 8 + 246];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					acc_2_1[l] = vmax(c_1, acc_2_1[l]);
					exp_r_0 = acc_1_1[l] * c_2;
					exp_r_1 = acc_2_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_1_1[l] = acc_1_1[l] / exp_e_0;
					acc_2_1[l] = acc_2_1[l] / exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_3 = acc_0_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					acc_0_1[l] = acc_0_1[l] / exp_e_3;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
				vstoren(slab + ox * 48 + 3136, acc_0_1, 0, 4);
				vstoren(slab + ox * 48 + 3152, acc_1_1, 0, 4);
				vstoren(slab + ox * 48 + 3168, acc_2_1, 0, 4);
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[9760 + l];
					acc_0_1[l] = w[10736 + l];
					acc_1_0[l] = w[9760 + l];
					acc_1_1[l] = w[10736 + l];
				}
				for (int k = 0; k < 15; k++) {
					x_0 = x[ox * 240 + k * 8 + 23040];
					x_1 = x[ox * 240 + k * 8 + 23160];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 9776 + l];
						w_1[l] = w[k * 64 + 10752 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[k * 64 + 9792 + l];
						w_1[l] = w[k * 64 + 10768 + l];
					}
					x_0 = x[ox * 240 + k * 8 + 23042];
					x_1 = x[ox * 240 + k * 8 + 23162];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[k * 64 + 9808 + l];
						w_1[l] = w[k * 64 + 10784 + l];
					}
					x_0 = x[ox * 240 + k * 8 + 23044];
					x_1 = x[ox * 240 + k * 8 + 23164];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[k * 64 + 9824 + l];
						w_1[l] = w[k * 64 + 10800 + l];
					}
					x_0 = x[ox * 240 + k * 8 + 23046];
					x_1 = x[ox * 240 + k * 8 + 23166];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_0_1[l] * c_2;
					exp_r_3 = acc_1_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_0_1[l] = acc_0_1[l] / exp_e_2;
					acc_1_1[l] = acc_1_1[l] / exp_e_3;
					slab[ox * 32 + 3072 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 3088 + l] = acc_1_0[l];
				}
				vstoren(slab + ox * 32 + 6208, acc_0_1, 0, 4);
				vstoren(slab + ox * 32 + 6224, acc_1_1, 0, 4);
			}
		}
		for (int p = first_5[s]; p < end_4[s]; p++) {
			for (int ox = 0; ox < 64; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[11712 + l];
					acc_1_0[l] = w[11712 + l];
					acc_2_0[l] = w[11712 + l];
				}
				for (int k = 0; k < 15; k++) {
					x_0 = x[ox * 360 + k * 8 + 1];
					x_1 = x[ox * 360 + k * 8 + 121];
					x_2 = x[ox * 360 + k * 8 + 241];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 11728 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 11744 + l];
					}
					x_0 = x[ox * 360 + k * 8 + 3];
					x_1 = x[ox * 360 + k * 8 + 123];
					x_2 = x[ox * 360 + k * 8 + 243];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 11760 + l];
					}
					x_0 = x[ox * 360 + k * 8 + 5];
					x_1 = x[ox * 360 + k * 8 + 125];
					x_2 = x[ox * 360 + k * 8 + 245];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 11776 + l];
					}
					x_0 = x[ox * 360 + k * 8 + 7];
					x_1 = x[ox * 360 + k * 8 + 127];
					x_2 = x[ox * 360 + k * 8 + 247];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
				}
				vstoren(slab + ox * 48 + 3140, acc_0_0, 0, 12);
				vstoren(slab + ox * 48 + 3156, acc_1_0, 0, 12);
				vstoren(slab + ox * 48 + 3172, acc_2_0, 0, 12);
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[11712 + l];
					acc_1_0[l] = w[11712 + l];
				}
				for (int k = 0; k < 15; k++) {
					x_0 = x[ox * 240 + k * 8 + 23041];
					x_1 = x[ox * 240 + k * 8 + 23161];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 11728 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 11744 + l];
					}
					x_0 = x[ox * 240 + k * 8 + 23043];
					x_1 = x[ox * 240 + k * 8 + 23163];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 11760 + l];
					}
					x_0 = x[ox * 240 + k * 8 + 23045];
					x_1 = x[ox * 240 + k * 8 + 23165];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 11776 + l];
					}
					x_0 = x[ox * 240 + k * 8 + 23047];
					x_1 = x[ox * 240 + k * 8 + 23167];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
				}
				vstoren(slab + ox * 32 + 6212, acc_0_0, 0, 12);
				vstoren(slab + ox * 32 + 6228, acc_1_0, 0, 12);
			}
		}
		for (int p = first_7[s]; p < end_6[s]; p++) {
			for (int ox = 0; ox < 64; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[22448 + l];
					acc_1_0[l] = w[22448 + l];
					acc_2_0[l] = w[22448 + l];
				}
				for (int k = 0; k < 15; k++) {
					x_0 = x[ox * 360 + k * 8 + 1];
					x_1 = x[ox * 360 + k * 8 + 121];
					x_2 = x[ox * 360 + k * 8 + 241];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 22464 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 22480 + l];
					}
					x_0 = x[ox * 360 + k * 8 + 3];
					x_1 = x[ox * 360 + k * 8 + 123];
					x_2 = x[ox * 360 + k * 8 + 243];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 22496 + l];
					}
					x_0 = x[ox * 360 + k * 8 + 5];
					x_1 = x[ox * 360 + k * 8 + 125];
					x_2 = x[ox * 360 + k * 8 + 245];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 22512 + l];
					}
					x_0 = x[ox * 360 + k * 8 + 7];
					x_1 = x[ox * 360 + k * 8 + 127];
					x_2 = x[ox * 360 + k * 8 + 247];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
				}
				vstorelo(slab + ox * 48, acc_0_0);
				vstorelo(slab + ox * 48 + 16, acc_1_0);
				vstorelo(slab + ox * 48 + 32, acc_2_0);
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[22448 + l];
					acc_1_0[l] = w[22448 + l];
				}
				for (int k = 0; k < 15; k++) {
					x_0 = x[ox * 240 + k * 8 + 23041];
					x_1 = x[ox * 240 + k * 8 + 23161];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 22464 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 22480 + l];
					}
					x_0 = x[ox * 240 + k * 8 + 23043];
					x_1 = x[ox * 240 + k * 8 + 23163];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 22496 + l];
					}
					x_0 = x[ox * 240 + k * 8 + 23045];
					x_1 = x[ox * 240 + k * 8 + 23165];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 22512 + l];
					}
					x_0 = x[ox * 240 + k * 8 + 23047];
					x_1 = x[ox * 240 + k * 8 + 23167];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
				}
				vstorelo(slab + ox * 32 + 3072, acc_0_0);
				vstorelo(slab + ox * 32 + 3088, acc_1_0);
			}
		}
		for (int b = first_9[s]; b < end_8[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 23424 + l];
					acc_1[l] = w[b * 160 + 23424 + l];
					acc_2[l] = w[b * 160 + 23424 + l];
					acc_3[l] = w[b * 160 + 23424 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 23440 + l];
						w_1[l] = w[b * 160 + ky * 48 + 23456 + l];
						w_2 = w[b * 160 + ky * 48 + 23472 + l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 224 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 192 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 176 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 160 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 16 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 32 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 48 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 23424 + l];
					acc_1[l] = w[b * 160 + 23424 + l];
					acc_2[l] = w[b * 160 + 23424 + l];
					acc_3[l] = w[b * 160 + 23424 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 23440 + l];
						w_1[l] = w[b * 160 + ky * 48 + 23456 + l];
						w_2 = w[b * 160 + ky * 48 + 23472 + l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 176 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 160 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 144 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 128 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 112 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 96 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 64 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 80 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 96 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 112 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 23424 + l];
					acc_1[l] = w[b * 160 + 23424 + l];
					acc_2[l] = w[b * 160 + 23424 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 23440 + l];
						w_1[l] = w[b * 160 + ky * 48 + 23456 + l];
						w_2 = w[b * 160 + ky * 48 + 23472 + l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 112 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 96 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 80 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 64 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 48 + l];
						acc_2[l] = column * w_2 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 128 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 144 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 160 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 23424 + l];
					acc_1[l] = w[b * 160 + 23424 + l];
					acc_2[l] = w[b * 160 + 23424 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 23440 + l];
						w_1[l] = w[b * 160 + ky * 48 + 23456 + l];
						w_2 = w[b * 160 + ky * 48 + 23472 + l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 64 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 48 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 32 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 16 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 176 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 192 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 208 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_14[s]; b < end_13[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 24224 + l];
					acc_1[l] = w[b * 416 + 24224 + l];
					acc_2[l] = w[b * 416 + 24224 + l];
					acc_3[l] = w[b * 416 + 24224 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 24240 + l];
						w_1[l] = w[b * 416 + ky * 80 + 24256 + l];
						w_2 = w[b * 416 + ky * 80 + 24272 + l];
						w_3 = w[b * 416 + ky * 80 + 24288 + l];
						w_4 = w[b * 416 + ky * 80 + 24304 + l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 448 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 432 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 416 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 400 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 384 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 368 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 15680 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15696 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15712 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15728 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 24224 + l];
					acc_1[l] = w[b * 416 + 24224 + l];
					acc_2[l] = w[b * 416 + 24224 + l];
					acc_3[l] = w[b * 416 + 24224 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 24240 + l];
						w_1[l] = w[b * 416 + ky * 80 + 24256 + l];
						w_2 = w[b * 416 + ky * 80 + 24272 + l];
						w_3 = w[b * 416 + ky * 80 + 24288 + l];
						w_4 = w[b * 416 + ky * 80 + 24304 + l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 416 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 400 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 384 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 368 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 352 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 336 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 320 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 304 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 15744 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15760 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15776 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15792 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 24224 + l];
					acc_1[l] = w[b * 416 + 24224 + l];
					acc_2[l] = w[b * 416 + 24224 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 24240 + l];
						w_1[l] = w[b * 416 + ky * 80 + 24256 + l];
						w_2 = w[b * 416 + ky * 80 + 24272 + l];
						w_3 = w[b * 416 + ky * 80 + 24288 + l];
						w_4 = w[b * 416 + ky * 80 + 24304 + l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 352 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 336 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 320 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 304 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 288 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 272 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 256 + l];
						acc_2[l] = column * w_4 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 15808 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15824 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15840 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 24224 + l];
					acc_1[l] = w[b * 416 + 24224 + l];
					acc_2[l] = w[b * 416 + 24224 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 24240 + l];
						w_1[l] = w[b * 416 + ky * 80 + 24256 + l];
						w_2 = w[b * 416 + ky * 80 + 24272 + l];
						w_3 = w[b * 416 + ky * 80 + 24288 + l];
						w_4 = w[b * 416 + ky * 80 + 24304 + l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 304 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 288 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 272 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 256 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_15[b] + oy * 224 + ky * 224 - 240 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 15856 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15872 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 15888 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 80 + l] = sum[l];
			}
		}
		for (int b = first_19[s]; b < end_18[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 26720 + l];
					acc_1[l] = w[b * 800 + 26720 + l];
					acc_2[l] = w[b * 800 + 26720 + l];
					acc_3[l] = w[b * 800 + 26720 + l];
				}
				for (int ky = first_row_21[oy]; ky < end_row_22[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 26736 + l];
						w_1[l] = w[b * 800 + ky * 112 + 26752 + l];
						w_2 = w[b * 800 + ky * 112 + 26768 + l];
						w_3 = w[b * 800 + ky * 112 + 26784 + l];
						w_4 = w[b * 800 + ky * 112 + 26800 + l];
						w_5 = w[b * 800 + ky * 112 + 26816 + l];
						w_6 = w[b * 800 + ky * 112 + 26832 + l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 672 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 656 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 640 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 624 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 608 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 592 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 576 + l];
						acc_3[l] = column * w_6 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 34496 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 34512 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 34528 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 34544 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 26720 + l];
					acc_1[l] = w[b * 800 + 26720 + l];
					acc_2[l] = w[b * 800 + 26720 + l];
					acc_3[l] = w[b * 800 + 26720 + l];
				}
				for (int ky = first_row_21[oy]; ky < end_row_22[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 26736 + l];
						w_1[l] = w[b * 800 + ky * 112 + 26752 + l];
						w_2 = w[b * 800 + ky * 112 + 26768 + l];
						w_3 = w[b * 800 + ky * 112 + 26784 + l];
						w_4 = w[b * 800 + ky * 112 + 26800 + l];
						w_5 = w[b * 800 + ky * 112 + 26816 + l];
						w_6 = w[b * 800 + ky * 112 + 26832 + l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 656 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 640 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 624 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 608 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 592 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 576 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 560 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 544 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 528 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 512 + l];
						acc_3[l] = column * w_6 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 34560 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 34576 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 34592 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 34608 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 26720 + l];
					acc_1[l] = w[b * 800 + 26720 + l];
					acc_2[l] = w[b * 800 + 26720 + l];
				}
				for (int ky = first_row_21[oy]; ky < end_row_22[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 26736 + l];
						w_1[l] = w[b * 800 + ky * 112 + 26752 + l];
						w_2 = w[b * 800 + ky * 112 + 26768 + l];
						w_3 = w[b * 800 + ky * 112 + 26784 + l];
						w_4 = w[b * 800 + ky * 112 + 26800 + l];
						w_5 = w[b * 800 + ky * 112 + 26816 + l];
						w_6 = w[b * 800 + ky * 112 + 26832 + l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 592 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 576 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 560 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 544 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 528 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 512 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 496 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 480 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 464 + l];
						acc_2[l] = column * w_6 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 34624 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 34640 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 34656 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 26720 + l];
					acc_1[l] = w[b * 800 + 26720 + l];
					acc_2[l] = w[b * 800 + 26720 + l];
				}
				for (int ky = first_row_21[oy]; ky < end_row_22[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5;
						w_0[l] = w[b * 800 + ky * 112 + 26736 + l];
						w_1[l] = w[b * 800 + ky * 112 + 26752 + l];
						w_2 = w[b * 800 + ky * 112 + 26768 + l];
						w_3 = w[b * 800 + ky * 112 + 26784 + l];
						w_4 = w[b * 800 + ky * 112 + 26800 + l];
						w_5 = w[b * 800 + ky * 112 + 26816 + l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 544 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 528 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 512 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 496 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 480 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_20[b] + oy * 224 + ky * 224 - 464 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 34672 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 34688 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 34704 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 176 + l] = sum[l];
			}
		}
		for (int b = first_24[s]; b < end_23[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 30720 + l];
					acc_1[l] = w[b * 1312 + 30720 + l];
					acc_2[l] = w[b * 1312 + 30720 + l];
					acc_3[l] = w[b * 1312 + 30720 + l];
				}
				for (int ky = first_row_26[oy]; ky < end_row_27[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_1[l] = w[b * 1312 + ky * 144 + 30752 + l];
						w_2 = w[b * 1312 + ky * 144 + 30768 + l];
						w_3 = w[b * 1312 + ky * 144 + 30784 + l];
						w_4 = w[b * 1312 + ky * 144 + 30800 + l];
						w_5 = w[b * 1312 + ky * 144 + 30816 + l];
						w_6 = w[b * 1312 + ky * 144 + 30832 + l];
						w_7 = w[b * 1312 + ky * 144 + 30848 + l];
						w_8 = w[b * 1312 + ky * 144 + 30864 + l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 896 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 880 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 864 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 848 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 832 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 816 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 800 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 784 + l];
						acc_3[l] = column * w_8 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 50176 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 50192 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 50208 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 50224 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 1312 + 30720 + l];
					acc_1[l] = w[b * 1312 + 30720 + l];
					acc_2[l] = w[b * 1312 + 30720 + l];
					acc_3[l] = w[b * 1312 + 30720 + l];
				}
				for (int ky = first_row_26[oy]; ky < end_row_27[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 30736 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 30752 + l];
						w_2 = w[b * 1312 + ky * 144 + 30768 + l];
						w_3 = w[b * 1312 + ky * 144 + 30784 + l];
						w_4 = w[b * 1312 + ky * 144 + 30800 + l];
						w_5 = w[b * 1312 + ky * 144 + 30816 + l];
						w_6 = w[b * 1312 + ky * 144 + 30832 + l];
						w_7 = w[b * 1312 + ky * 144 + 30848 + l];
						w_8 = w[b * 1312 + ky * 144 + 30864 + l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 896 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 880 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 864 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 848 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 832 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 816 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 800 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 784 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 768 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 752 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 736 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 720 + l];
						acc_3[l] = column * w_8 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 3136 + oy * 224 + 50240 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 50256 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 50272 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 50288 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 1312 + 30720 + l];
					acc_1[l] = w[b * 1312 + 30720 + l];
					acc_2[l] = w[b * 1312 + 30720 + l];
				}
				for (int ky = first_row_26[oy]; ky < end_row_27[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 30736 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 30752 + l];
						w_2 = w[b * 1312 + ky * 144 + 30768 + l];
						w_3 = w[b * 1312 + ky * 144 + 30784 + l];
						w_4 = w[b * 1312 + ky * 144 + 30800 + l];
						w_5 = w[b * 1312 + ky * 144 + 30816 + l];
						w_6 = w[b * 1312 + ky * 144 + 30832 + l];
						w_7 = w[b * 1312 + ky * 144 + 30848 + l];
						w_8 = w[b * 1312 + ky * 144 + 30864 + l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 832 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 816 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 800 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 784 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 768 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 752 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 736 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 720 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 704 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 688 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 50304 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 50320 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 50336 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 1312 + 30720 + l];
					acc_1[l] = w[b * 1312 + 30720 + l];
					acc_2[l] = w[b * 1312 + 30720 + l];
				}
				for (int ky = first_row_26[oy]; ky < end_row_27[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 1312 + ky * 144 + 30736 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 30752 + l];
						w_2 = w[b * 1312 + ky * 144 + 30768 + l];
						w_3 = w[b * 1312 + ky * 144 + 30784 + l];
						w_4 = w[b * 1312 + ky * 144 + 30800 + l];
						w_5 = w[b * 1312 + ky * 144 + 30816 + l];
						w_6 = w[b * 1312 + ky * 144 + 30832 + l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 784 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 768 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 752 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 736 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 720 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 704 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_25[b] + oy * 224 + ky * 224 - 688 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 3136 + oy * 224 + 50352 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 50368 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 3136 + oy * 224 + 50384 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 256 + l] = sum[l];
			}
		}
	}
}

/* 44720 flops, reads 91040 bytes, writes 240, at most 16 vectors of 16 live */
static void pw_1x1_360_60_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], x_0;
	float w_3[16], x2_0[16], sum2_3_0[16], x4_0[16], sum4_0_0[16], sum2_0_0[16];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[5776 + l];
		acc_0_2[l] = w[11552 + l];
		acc_0_3[l] = c_0;
	}
	for (int k = 0; k < 90; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			w_1[l] = w[k * 64 + 5792 + l];
			w_2[l] = w[k * 64 + 11568 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 32 + l];
			w_1[l] = w[k * 64 + 5808 + l];
			w_2[l] = w[k * 64 + 11584 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 48 + l];
			w_1[l] = w[k * 64 + 5824 + l];
			w_2[l] = w[k * 64 + 11600 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 64 + l];
			w_1[l] = w[k * 64 + 5840 + l];
			w_2[l] = w[k * 64 + 11616 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_3[l] = w[k * 32 + 17344 + l];
		}
		vsplat2(x2_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_3[l] = x2_0[l] * w_3[l] + acc_0_3[l];
			w_3[l] = w[k * 32 + 17360 + l];
		}
		vsplat2(x2_0, x + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			acc_0_3[l] = x2_0[l] * w_3[l] + acc_0_3[l];
		}
	}
	vpairadd(sum2_3_0, acc_0_3, acc_0_3);
	for (int l = 0; l < 16; l++) {
		float bias, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
		bias = w[17328 + l];
		sum2_3_0[l] = sum2_3_0[l] + bias;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		acc_0_2[l] = vmax(c_1, acc_0_2[l]);
		sum2_3_0[l] = vmax(c_1, sum2_3_0[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = acc_0_1[l] * c_2;
		exp_r_2 = acc_0_2[l] * c_2;
		exp_r_3 = sum2_3_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_r_2 = vmax(c_3, exp_r_2);
		exp_r_3 = vmax(c_3, exp_r_3);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_n_2 = vround(exp_r_2);
		exp_n_3 = vround(exp_r_3);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_r_2 = exp_r_2 - exp_n_2;
		exp_r_3 = exp_r_3 - exp_n_3;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_2 = exp_r_2 * c_5 + c_4;
		exp_e_3 = exp_r_3 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_2 = exp_e_2 * exp_r_2 + c_6;
		exp_e_3 = exp_e_3 * exp_r_3 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_2 = exp_e_2 * exp_r_2 + c_7;
		exp_e_3 = exp_e_3 * exp_r_3 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_2 = exp_e_2 * exp_r_2 + c_8;
		exp_e_3 = exp_e_3 * exp_r_3 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_2 = exp_e_2 * exp_r_2 + c_9;
		exp_e_3 = exp_e_3 * exp_r_3 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_2 = vldexp(exp_e_2, exp_n_2);
		exp_e_3 = vldexp(exp_e_3, exp_n_3);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		exp_e_2 = exp_e_2 + c_9;
		exp_e_3 = exp_e_3 + c_9;
		acc_0_0[l] = acc_0_0[l] / exp_e_0;
		acc_0_1[l] = acc_0_1[l] / exp_e_1;
		acc_0_2[l] = acc_0_2[l] / exp_e_2;
		sum2_3_0[l] = sum2_3_0[l] / exp_e_3;
		y[0 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[16 + l] = acc_0_1[l];
	}
	for (int l = 0; l < 16; l++) {
		y[32 + l] = acc_0_2[l];
	}
	vstorelo(y + 48, sum2_3_0);
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = c_0;
	}
	for (int k = 0; k < 90; k++) {
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 16 + 20240 + l];
		}
		vsplat4(x4_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
		}
	}
	vpairadd(sum4_0_0, acc_0_0, acc_0_0);
	vpairadd(sum2_0_0, sum4_0_0, sum4_0_0);
	for (int l = 0; l < 16; l++) {
		float bias, exp_r_0, exp_n_0, exp_e_0;
		bias = w[20224 + l];
		sum2_0_0[l] = sum2_0_0[l] + bias;
		sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
		exp_r_0 = sum2_0_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_n_0 = vround(exp_r_0);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_0 = exp_e_0 + c_9;
		sum2_0_0[l] = sum2_0_0[l] / exp_e_0;
	}
	vstoren(y + 56, sum2_0_0, 0, 4);
}

/* 49856 flops, reads 89552 bytes, writes 1440, at most 12 vectors of 16 live */
static void pw_1x1_60_360_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], w_3[16];
	float x_0, x2_0[16], sum2_2_0[16];
	for (int p = 0; p < 5; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 3904 + l];
			acc_0_1[l] = w[p * 3904 + 976 + l];
			acc_0_2[l] = w[p * 3904 + 1952 + l];
			acc_0_3[l] = w[p * 3904 + 2928 + l];
		}
		for (int k = 0; k < 15; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 3904 + k * 64 + 16 + l];
				w_1[l] = w[p * 3904 + k * 64 + 992 + l];
				w_2[l] = w[p * 3904 + k * 64 + 1968 + l];
				w_3[l] = w[p * 3904 + k * 64 + 2944 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 3904 + k * 64 + 32 + l];
				w_1[l] = w[p * 3904 + k * 64 + 1008 + l];
				w_2[l] = w[p * 3904 + k * 64 + 1984 + l];
				w_3[l] = w[p * 3904 + k * 64 + 2960 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 3904 + k * 64 + 48 + l];
				w_1[l] = w[p * 3904 + k * 64 + 1024 + l];
				w_2[l] = w[p * 3904 + k * 64 + 2000 + l];
				w_3[l] = w[p * 3904 + k * 64 + 2976 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 3904 + k * 64 + 64 + l];
				w_1[l] = w[p * 3904 + k * 64 + 1040 + l];
				w_2[l] = w[p * 3904 + k * 64 + 2016 + l];
				w_3[l] = w[p * 3904 + k * 64 + 2992 + l];
			}
			x_0 = x[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			acc_0_3[l] = vmax(c_1, acc_0_3[l]);
			exp_r_0 = acc_0_0[l] * c_2;
			exp_r_1 = acc_0_1[l] * c_2;
			exp_r_2 = acc_0_2[l] * c_2;
			exp_r_3 = acc_0_3[l] * c_2;
			exp_r_0 = vmax(c_3, exp_r_0);
			exp_r_1 = vmax(c_3, exp_r_1);
			exp_r_2 = vmax(c_3, exp_r_2);
			exp_r_3 = vmax(c_3, exp_r_3);
			exp_n_0 = vround(exp_r_0);
			exp_n_1 = vround(exp_r_1);
			exp_n_2 = vround(exp_r_2);
			exp_n_3 = vround(exp_r_3);
			exp_r_0 = exp_r_0 - exp_n_0;
			exp_r_1 = exp_r_1 - exp_n_1;
			exp_r_2 = exp_r_2 - exp_n_2;
			exp_r_3 = exp_r_3 - exp_n_3;
			exp_e_0 = exp_r_0 * c_5 + c_4;
			exp_e_1 = exp_r_1 * c_5 + c_4;
			exp_e_2 = exp_r_2 * c_5 + c_4;
			exp_e_3 = exp_r_3 * c_5 + c_4;
			exp_e_0 = exp_e_0 * exp_r_0 + c_6;
			exp_e_1 = exp_e_1 * exp_r_1 + c_6;
			exp_e_2 = exp_e_2 * exp_r_2 + c_6;
			exp_e_3 = exp_e_3 * exp_r_3 + c_6;
			exp_e_0 = exp_e_0 * exp_r_0 + c_7;
			exp_e_1 = exp_e_1 * exp_r_1 + c_7;
			exp_e_2 = exp_e_2 * exp_r_2 + c_7;
			exp_e_3 = exp_e_3 * exp_r_3 + c_7;
			exp_e_0 = exp_e_0 * exp_r_0 + c_8;
			exp_e_1 = exp_e_1 * exp_r_1 + c_8;
			exp_e_2 = exp_e_2 * exp_r_2 + c_8;
			exp_e_3 = exp_e_3 * exp_r_3 + c_8;
			exp_e_0 = exp_e_0 * exp_r_0 + c_9;
			exp_e_1 = exp_e_1 * exp_r_1 + c_9;
			exp_e_2 = exp_e_2 * exp_r_2 + c_9;
			exp_e_3 = exp_e_3 * exp_r_3 + c_9;
			exp_e_0 = vldexp(exp_e_0, exp_n_0);
			exp_e_1 = vldexp(exp_e_1, exp_n_1);
			exp_e_2 = vldexp(exp_e_2, exp_n_2);
			exp_e_3 = vldexp(exp_e_3, exp_n_3);
			exp_e_0 = exp_e_0 + c_9;
			exp_e_1 = exp_e_1 + c_9;
			exp_e_2 = exp_e_2 + c_9;
			exp_e_3 = exp_e_3 + c_9;
			acc_0_0[l] = c_9 / exp_e_0;
			acc_0_1[l] = c_9 / exp_e_1;
			acc_0_2[l] = c_9 / exp_e_2;
			acc_0_3[l] = c_9 / exp_e_3;
			y[p * 64 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 32 + l] = acc_0_2[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 48 + l] = acc_0_3[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[19520 + l];
		acc_0_1[l] = w[20496 + l];
		acc_0_2[l] = c_0;
	}
	for (int k = 0; k < 15; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 19536 + l];
			w_1[l] = w[k * 64 + 20512 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 19552 + l];
			w_1[l] = w[k * 64 + 20528 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 19568 + l];
			w_1[l] = w[k * 64 + 20544 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 19584 + l];
			w_1[l] = w[k * 64 + 20560 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_2[l] = w[k * 32 + 21488 + l];
		}
		vsplat2(x2_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_2[l] = x2_0[l] * w_2[l] + acc_0_2[l];
			w_2[l] = w[k * 32 + 21504 + l];
		}
		vsplat2(x2_0, x + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			acc_0_2[l] = x2_0[l] * w_2[l] + acc_0_2[l];
		}
	}
	vpairadd(sum2_2_0, acc_0_2, acc_0_2);
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, bias;
		bias = w[21472 + l];
		sum2_2_0[l] = sum2_2_0[l] + bias;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		sum2_2_0[l] = vmax(c_1, sum2_2_0[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = acc_0_1[l] * c_2;
		exp_r_2 = sum2_2_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_r_2 = vmax(c_3, exp_r_2);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_n_2 = vround(exp_r_2);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_r_2 = exp_r_2 - exp_n_2;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_2 = exp_r_2 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_2 = exp_e_2 * exp_r_2 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_2 = exp_e_2 * exp_r_2 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_2 = exp_e_2 * exp_r_2 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_2 = exp_e_2 * exp_r_2 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_2 = vldexp(exp_e_2, exp_n_2);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		exp_e_2 = exp_e_2 + c_9;
		acc_0_0[l] = c_9 / exp_e_0;
		acc_0_1[l] = c_9 / exp_e_1;
		sum2_2_0[l] = c_9 / exp_e_2;
		y[320 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[336 + l] = acc_0_1[l];
	}
	vstorelo(y + 352, sum2_2_0);
}

/* 8530592 flops, reads 7200928 bytes, writes 180480, at most 9 vectors of 16 live */
static void pw2_14x14_360_120_add_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT r, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT s, float *SHUFFLEMIXFACENET_M_C99_RESTRICT scaled) {
	static const int lanes_0[16] = {0, 2, 4, 6, 8, 10, 12, 14, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 24, 26, 28, 30};
	static const int lanes_2[16] = {0, 2, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_3[16] = {0, 1, 2, 3, 16, 18, 20, 22, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_4[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 12, 13, 14, 15};
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16];
	float x2_0[16], x2_2[16], x2_1[16], sum2_1_0[16], sum2_1_1[16], x4_0[16], x4_1[16], x4_2[16];
	float sum4_0_0[16], sum4_0_1[16], sum2_0_0[16], res_2[16], gathered_2[16];
	for (int k = 0; k < 45; k++) {
		x_0 = s[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 32 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 48 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 64 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		x_0 = s[k * 4];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 2912 + l];
			w_1[l] = w_1[l] * x_0;
			scaled[k * 64 + 2880 + l] = w_1[l];
		}
		x_1 = s[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 2928 + l];
			w_1[l] = w_1[l] * x_1;
			scaled[k * 64 + 2896 + l] = w_1[l];
		}
		x_2 = s[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 2944 + l];
			w_1[l] = w_1[l] * x_2;
			scaled[k * 64 + 2912 + l] = w_1[l];
		}
		x_3 = s[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 2960 + l];
			w_1[l] = w_1[l] * x_3;
			scaled[k * 64 + 2928 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[2896 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[2896 + l];
			acc_2_0[l] = w[0 + l];
			acc_2_1[l] = w[2896 + l];
		}
		for (int kb = 0; kb < 11; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 3136 + k * 4];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 16];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 32];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2880 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2896 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 1];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 17];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 33];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2912 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 2];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 18];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 34];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2928 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 3];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 19];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 35];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				}
			}
		}
		x_0 = x[ox * 48 + 34496];
		x_1 = x[ox * 48 + 34512];
		x_2 = x[ox * 48 + 34528];
		for (int l = 0; l < 16; l++) {
			w_0[l] = scaled[2816 + l];
			w_1[l] = scaled[5696 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			w_0[l] = scaled[2832 + l];
			w_1[l] = scaled[5712 + l];
		}
		x_0 = x[ox * 48 + 34497];
		x_1 = x[ox * 48 + 34513];
		x_2 = x[ox * 48 + 34529];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			w_0[l] = scaled[2848 + l];
			w_1[l] = scaled[5728 + l];
		}
		x_0 = x[ox * 48 + 34498];
		x_1 = x[ox * 48 + 34514];
		x_2 = x[ox * 48 + 34530];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			w_0[l] = scaled[2864 + l];
			w_1[l] = scaled[5744 + l];
		}
		x_0 = x[ox * 48 + 34499];
		x_1 = x[ox * 48 + 34515];
		x_2 = x[ox * 48 + 34531];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
		}
		vloadn(res_0, r + ox * 360, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 16, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 120, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 136, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 240, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 256, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_0[l] = acc_2_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 32, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 48, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = acc_0_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 152, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 168, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = acc_1_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 272, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 288, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_1[l] = acc_2_1[l] + gathered_1[l];
			y[ox * 360 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 120 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 240 + l] = acc_2_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 136 + l] = acc_1_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 256 + l] = acc_2_1[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[2896 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[2896 + l];
		}
		for (int kb = 0; kb < 11; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3072];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3088];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2880 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2896 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3073];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3089];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2912 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3074];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3090];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2928 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3075];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3091];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				}
			}
		}
		x_0 = x[ox * 32 + 37568];
		x_1 = x[ox * 32 + 37584];
		for (int l = 0; l < 16; l++) {
			w_0[l] = scaled[2816 + l];
			w_1[l] = scaled[5696 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			w_0[l] = scaled[2832 + l];
			w_1[l] = scaled[5712 + l];
		}
		x_0 = x[ox * 32 + 37569];
		x_1 = x[ox * 32 + 37585];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			w_0[l] = scaled[2848 + l];
			w_1[l] = scaled[5728 + l];
		}
		x_0 = x[ox * 32 + 37570];
		x_1 = x[ox * 32 + 37586];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			w_0[l] = scaled[2864 + l];
			w_1[l] = scaled[5744 + l];
		}
		x_0 = x[ox * 32 + 37571];
		x_1 = x[ox * 32 + 37587];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
		}
		vloadn(res_0, r + ox * 240 + 23040, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23056, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 240 + 23160, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23176, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 240 + 23072, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23088, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = acc_0_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 240 + 23192, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23208, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = acc_1_1[l] + gathered_1[l];
			y[ox * 240 + 23040 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 23160 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 23056 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 23176 + l] = acc_1_1[l];
		}
	}
	for (int k = 0; k < 45; k++) {
		x_0 = s[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 5808 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 5824 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 5840 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 5856 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		vsplat2(x2_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 32 + 8704 + l];
			w_1[l] = w_1[l] * x2_0[l];
			scaled[k * 32 + 2880 + l] = w_1[l];
		}
		vsplat2(x2_2, s + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 32 + 8720 + l];
			w_1[l] = w_1[l] * x2_2[l];
			scaled[k * 32 + 2896 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[5792 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[5792 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[5792 + l];
			acc_2_1[l] = c_0;
		}
		for (int kb = 0; kb < 11; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 3136 + k * 4];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 16];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 32];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 1];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 17];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 33];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 2];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 18];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 34];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 3];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 19];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 35];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 2880 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 3136 + k * 4);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 3136 + k * 4 + 16);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 3136 + k * 4 + 32);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 2896 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 3136 + k * 4 + 2);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 3136 + k * 4 + 18);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 3136 + k * 4 + 34);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		x_0 = x[ox * 48 + 34496];
		x_1 = x[ox * 48 + 34512];
		x_2 = x[ox * 48 + 34528];
		for (int l = 0; l < 16; l++) {
			w_0[l] = scaled[2816 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			w_0[l] = scaled[2832 + l];
		}
		x_0 = x[ox * 48 + 34497];
		x_1 = x[ox * 48 + 34513];
		x_2 = x[ox * 48 + 34529];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			w_0[l] = scaled[2848 + l];
		}
		x_0 = x[ox * 48 + 34498];
		x_1 = x[ox * 48 + 34514];
		x_2 = x[ox * 48 + 34530];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			w_0[l] = scaled[2864 + l];
		}
		x_0 = x[ox * 48 + 34499];
		x_1 = x[ox * 48 + 34515];
		x_2 = x[ox * 48 + 34531];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			w_1[l] = scaled[4288 + l];
		}
		vsplat2(x2_0, x + ox * 48 + 34496);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
		}
		vsplat2(x2_1, x + ox * 48 + 34512);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
		}
		vsplat2(x2_2, x + ox * 48 + 34528);
		for (int l = 0; l < 16; l++) {
			acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
			w_1[l] = scaled[4304 + l];
		}
		vsplat2(x2_0, x + ox * 48 + 34498);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
		}
		vsplat2(x2_1, x + ox * 48 + 34514);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
		}
		vsplat2(x2_2, x + ox * 48 + 34530);
		for (int l = 0; l < 16; l++) {
			acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_1, acc_2_1, acc_2_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[8688 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			bias = w[8688 + l];
			sum2_1_1[l] = sum2_1_1[l] + bias;
		}
		vloadn(res_0, r + ox * 360 + 64, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 80, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 184, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 200, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 304, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 320, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_0[l] = acc_2_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 96, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 216, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 336, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		for (int l = 0; l < 16; l++) {
			sum2_1_1[l] = sum2_1_1[l] + gathered_0[l];
			y[ox * 360 + 32 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 152 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 272 + l] = acc_2_0[l];
		}
		vstorelo(y + ox * 360 + 48, sum2_1_0);
		vstorehi(y + ox * 360 + 168, sum2_1_0);
		vstorelo(y + ox * 360 + 288, sum2_1_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[5792 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[5792 + l];
			acc_1_1[l] = c_0;
		}
		for (int kb = 0; kb < 11; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3072];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3088];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3073];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3089];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3074];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3090];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3075];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3091];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 2880 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 3136 + k * 4 + 3072);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 3136 + k * 4 + 3088);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 2896 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 3136 + k * 4 + 3074);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 3136 + k * 4 + 3090);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		x_0 = x[ox * 32 + 37568];
		x_1 = x[ox * 32 + 37584];
		for (int l = 0; l < 16; l++) {
			w_0[l] = scaled[2816 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			w_0[l] = scaled[2832 + l];
		}
		x_0 = x[ox * 32 + 37569];
		x_1 = x[ox * 32 + 37585];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			w_0[l] = scaled[2848 + l];
		}
		x_0 = x[ox * 32 + 37570];
		x_1 = x[ox * 32 + 37586];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			w_0[l] = scaled[2864 + l];
		}
		x_0 = x[ox * 32 + 37571];
		x_1 = x[ox * 32 + 37587];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			w_1[l] = scaled[4288 + l];
		}
		vsplat2(x2_0, x + ox * 32 + 37568);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
		}
		vsplat2(x2_1, x + ox * 32 + 37584);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			w_1[l] = scaled[4304 + l];
		}
		vsplat2(x2_0, x + ox * 32 + 37570);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
		}
		vsplat2(x2_1, x + ox * 32 + 37586);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[8688 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 240 + 23104, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23120, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 240 + 23224, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23240, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 240 + 23136, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23256, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
			y[ox * 240 + 23072 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 23192 + l] = acc_1_0[l];
		}
		vstorelo(y + ox * 240 + 23088, sum2_1_0);
		vstorehi(y + ox * 240 + 23208, sum2_1_0);
	}
	for (int k = 0; k < 45; k++) {
		vsplat4(x4_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 16 + 10160 + l];
			w_0[l] = w_0[l] * x4_0[l];
			scaled[k * 16 + l] = w_0[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int kb = 0; kb < 11; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 64 + k * 16 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 3136 + k * 4);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 3136 + k * 4 + 16);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 3136 + k * 4 + 32);
				for (int l = 0; l < 16; l++) {
					acc_2_0[l] = x4_2[l] * w_0[l] + acc_2_0[l];
				}
			}
		}
		for (int l = 0; l < 16; l++) {
			w_0[l] = scaled[704 + l];
		}
		vsplat4(x4_0, x + ox * 48 + 34496);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
		}
		vsplat4(x4_1, x + ox * 48 + 34512);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
		}
		vsplat4(x4_2, x + ox * 48 + 34528);
		for (int l = 0; l < 16; l++) {
			acc_2_0[l] = x4_2[l] * w_0[l] + acc_2_0[l];
		}
		vpairadd(sum4_0_0, acc_0_0, acc_1_0);
		vpairadd(sum4_0_1, acc_2_0, acc_2_0);
		vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[10144 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vloadn(res_0, r + ox * 360 + 112, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 360 + 232, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 360 + 352, 0, 7);
		vperm(gathered_2, gathered_1, res_2, lanes_4);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_2[l];
		}
		vstoren(y + ox * 360 + 56, sum2_0_0, 0, 4);
		vstoren(y + ox * 360 + 176, sum2_0_0, 4, 4);
		vstoren(y + ox * 360 + 296, sum2_0_0, 8, 4);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int kb = 0; kb < 11; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 64 + k * 16 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 3136 + k * 4 + 3072);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 3136 + k * 4 + 3088);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
				}
			}
		}
		for (int l = 0; l < 16; l++) {
			w_0[l] = scaled[704 + l];
		}
		vsplat4(x4_0, x + ox * 32 + 37568);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
		}
		vsplat4(x4_1, x + ox * 32 + 37584);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
		}
		vpairadd(sum4_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_0, sum4_0_0, sum4_0_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[10144 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vloadn(res_0, r + ox * 240 + 23152, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 240 + 23272, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vstoren(y + ox * 240 + 23096, sum2_0_0, 0, 4);
		vstoren(y + ox * 240 + 23216, sum2_0_0, 4, 4);
	}
	for (int k = 0; k < 45; k++) {
		x_0 = s[k * 4 + 180];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 10896 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 181];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 10912 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 182];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 10928 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 183];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 10944 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		x_0 = s[k * 4 + 180];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 13792 + l];
			w_1[l] = w_1[l] * x_0;
			scaled[k * 64 + 2880 + l] = w_1[l];
		}
		x_1 = s[k * 4 + 181];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 13808 + l];
			w_1[l] = w_1[l] * x_1;
			scaled[k * 64 + 2896 + l] = w_1[l];
		}
		x_2 = s[k * 4 + 182];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 13824 + l];
			w_1[l] = w_1[l] * x_2;
			scaled[k * 64 + 2912 + l] = w_1[l];
		}
		x_3 = s[k * 4 + 183];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 13840 + l];
			w_1[l] = w_1[l] * x_3;
			scaled[k * 64 + 2928 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[10880 + l];
			acc_0_1[l] = w[13776 + l];
			acc_1_0[l] = w[10880 + l];
			acc_1_1[l] = w[13776 + l];
			acc_2_0[l] = w[10880 + l];
			acc_2_1[l] = w[13776 + l];
		}
		for (int k = 0; k < 3; k++) {
			x_0 = x[ox * 48 + k * 4 + 34500];
			x_1 = x[ox * 48 + k * 4 + 34516];
			x_2 = x[ox * 48 + k * 4 + 34532];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				w_1[l] = scaled[k * 64 + 2880 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 16 + l];
				w_1[l] = scaled[k * 64 + 2896 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 34501];
			x_1 = x[ox * 48 + k * 4 + 34517];
			x_2 = x[ox * 48 + k * 4 + 34533];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 32 + l];
				w_1[l] = scaled[k * 64 + 2912 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 34502];
			x_1 = x[ox * 48 + k * 4 + 34518];
			x_2 = x[ox * 48 + k * 4 + 34534];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 48 + l];
				w_1[l] = scaled[k * 64 + 2928 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 34503];
			x_1 = x[ox * 48 + k * 4 + 34519];
			x_2 = x[ox * 48 + k * 4 + 34535];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			}
		}
		for (int kb = 0; kb < 10; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 37632];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 37648];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 37664];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 192 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3072 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 208 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3088 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 37633];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 37649];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 37665];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 224 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3104 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 37634];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 37650];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 37666];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 240 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3120 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 37635];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 37651];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 37667];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 68992];
			x_1 = x[ox * 48 + k * 4 + 69008];
			x_2 = x[ox * 48 + k * 4 + 69024];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 2752 + l];
				w_1[l] = scaled[k * 64 + 5632 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 2768 + l];
				w_1[l] = scaled[k * 64 + 5648 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 68993];
			x_1 = x[ox * 48 + k * 4 + 69009];
			x_2 = x[ox * 48 + k * 4 + 69025];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 2784 + l];
				w_1[l] = scaled[k * 64 + 5664 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 68994];
			x_1 = x[ox * 48 + k * 4 + 69010];
			x_2 = x[ox * 48 + k * 4 + 69026];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 2800 + l];
				w_1[l] = scaled[k * 64 + 5680 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 68995];
			x_1 = x[ox * 48 + k * 4 + 69011];
			x_2 = x[ox * 48 + k * 4 + 69027];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			}
		}
		vloadn(res_0, r + ox * 360 + 1, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 17, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 121, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 137, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 241, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 257, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_0[l] = acc_2_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 33, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 49, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = acc_0_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 153, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 169, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = acc_1_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 273, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 289, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_1[l] = acc_2_1[l] + gathered_1[l];
			y[ox * 360 + 60 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 180 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 300 + l] = acc_2_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 76 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 196 + l] = acc_1_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 316 + l] = acc_2_1[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[10880 + l];
			acc_0_1[l] = w[13776 + l];
			acc_1_0[l] = w[10880 + l];
			acc_1_1[l] = w[13776 + l];
		}
		for (int k = 0; k < 3; k++) {
			x_0 = x[ox * 32 + k * 4 + 37572];
			x_1 = x[ox * 32 + k * 4 + 37588];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				w_1[l] = scaled[k * 64 + 2880 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 16 + l];
				w_1[l] = scaled[k * 64 + 2896 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 37573];
			x_1 = x[ox * 32 + k * 4 + 37589];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 32 + l];
				w_1[l] = scaled[k * 64 + 2912 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 37574];
			x_1 = x[ox * 32 + k * 4 + 37590];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 48 + l];
				w_1[l] = scaled[k * 64 + 2928 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 37575];
			x_1 = x[ox * 32 + k * 4 + 37591];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			}
		}
		for (int kb = 0; kb < 10; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 40704];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 40720];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 192 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3072 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 208 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3088 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 40705];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 40721];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 224 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3104 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 40706];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 40722];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 240 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 3120 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 40707];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 40723];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 72064];
			x_1 = x[ox * 32 + k * 4 + 72080];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 2752 + l];
				w_1[l] = scaled[k * 64 + 5632 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 2768 + l];
				w_1[l] = scaled[k * 64 + 5648 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 72065];
			x_1 = x[ox * 32 + k * 4 + 72081];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 2784 + l];
				w_1[l] = scaled[k * 64 + 5664 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 72066];
			x_1 = x[ox * 32 + k * 4 + 72082];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 2800 + l];
				w_1[l] = scaled[k * 64 + 5680 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 72067];
			x_1 = x[ox * 32 + k * 4 + 72083];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			}
		}
		vloadn(res_0, r + ox * 240 + 23041, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23057, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 240 + 23161, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23177, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 240 + 23073, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23089, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = acc_0_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 240 + 23193, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23209, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = acc_1_1[l] + gathered_1[l];
			y[ox * 240 + 23100 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 23220 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 23116 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 23236 + l] = acc_1_1[l];
		}
	}
	for (int k = 0; k < 45; k++) {
		x_0 = s[k * 4 + 180];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16688 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 181];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16704 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 182];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16720 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 183];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16736 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		vsplat2(x2_0, s + k * 4 + 180);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 32 + 19584 + l];
			w_1[l] = w_1[l] * x2_0[l];
			scaled[k * 32 + 2880 + l] = w_1[l];
		}
		vsplat2(x2_2, s + k * 4 + 182);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 32 + 19600 + l];
			w_1[l] = w_1[l] * x2_2[l];
			scaled[k * 32 + 2896 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[16672 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[16672 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[16672 + l];
			acc_2_1[l] = c_0;
		}
		for (int k = 0; k < 3; k++) {
			x_0 = x[ox * 48 + k * 4 + 34500];
			x_1 = x[ox * 48 + k * 4 + 34516];
			x_2 = x[ox * 48 + k * 4 + 34532];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 16 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 34501];
			x_1 = x[ox * 48 + k * 4 + 34517];
			x_2 = x[ox * 48 + k * 4 + 34533];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 32 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 34502];
			x_1 = x[ox * 48 + k * 4 + 34518];
			x_2 = x[ox * 48 + k * 4 + 34534];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 48 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 34503];
			x_1 = x[ox * 48 + k * 4 + 34519];
			x_2 = x[ox * 48 + k * 4 + 34535];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 32 + 2880 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 34500);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 34516);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 34532);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
				w_1[l] = scaled[k * 32 + 2896 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 34502);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 34518);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 34534);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		for (int kb = 0; kb < 10; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 37632];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 37648];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 37664];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 192 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 208 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 37633];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 37649];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 37665];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 224 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 37634];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 37650];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 37666];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 240 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 37635];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 37651];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 37667];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 2976 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 3136 + k * 4 + 37632);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 3136 + k * 4 + 37648);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 3136 + k * 4 + 37664);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 2992 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 3136 + k * 4 + 37634);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 3136 + k * 4 + 37650);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 3136 + k * 4 + 37666);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 68992];
			x_1 = x[ox * 48 + k * 4 + 69008];
			x_2 = x[ox * 48 + k * 4 + 69024];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 2752 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 2768 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 68993];
			x_1 = x[ox * 48 + k * 4 + 69009];
			x_2 = x[ox * 48 + k * 4 + 69025];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 2784 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 68994];
			x_1 = x[ox * 48 + k * 4 + 69010];
			x_2 = x[ox * 48 + k * 4 + 69026];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 2800 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 68995];
			x_1 = x[ox * 48 + k * 4 + 69011];
			x_2 = x[ox * 48 + k * 4 + 69027];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 32 + 4256 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 68992);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 69008);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 69024);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
				w_1[l] = scaled[k * 32 + 4272 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 68994);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 69010);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 69026);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_1, acc_2_1, acc_2_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[19568 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			bias = w[19568 + l];
			sum2_1_1[l] = sum2_1_1[l] + bias;
		}
		vloadn(res_0, r + ox * 360 + 65, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 81, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 185, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 201, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 305, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 321, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_0[l] = acc_2_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 97, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 360 + 217, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 360 + 337, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		for (int l = 0; l < 16; l++) {
			sum2_1_1[l] = sum2_1_1[l] + gathered_0[l];
			y[ox * 360 + 92 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 212 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 360 + 332 + l] = acc_2_0[l];
		}
		vstorelo(y + ox * 360 + 108, sum2_1_0);
		vstorehi(y + ox * 360 + 228, sum2_1_0);
		vstorelo(y + ox * 360 + 348, sum2_1_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[16672 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[16672 + l];
			acc_1_1[l] = c_0;
		}
		for (int k = 0; k < 3; k++) {
			x_0 = x[ox * 32 + k * 4 + 37572];
			x_1 = x[ox * 32 + k * 4 + 37588];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 16 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 37573];
			x_1 = x[ox * 32 + k * 4 + 37589];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 32 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 37574];
			x_1 = x[ox * 32 + k * 4 + 37590];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 48 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 37575];
			x_1 = x[ox * 32 + k * 4 + 37591];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 32 + 2880 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 37572);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 37588);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				w_1[l] = scaled[k * 32 + 2896 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 37574);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 37590);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		for (int kb = 0; kb < 10; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 40704];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 40720];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 192 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 208 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 40705];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 40721];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 224 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 40706];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 40722];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 240 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 40707];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 40723];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 2976 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 3136 + k * 4 + 40704);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 3136 + k * 4 + 40720);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 2992 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 3136 + k * 4 + 40706);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 3136 + k * 4 + 40722);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 72064];
			x_1 = x[ox * 32 + k * 4 + 72080];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 2752 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 2768 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 72065];
			x_1 = x[ox * 32 + k * 4 + 72081];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 2784 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 72066];
			x_1 = x[ox * 32 + k * 4 + 72082];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 2800 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 72067];
			x_1 = x[ox * 32 + k * 4 + 72083];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 32 + 4256 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 72064);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 72080);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				w_1[l] = scaled[k * 32 + 4272 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 72066);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 72082);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[19568 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 240 + 23105, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23121, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 240 + 23225, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23241, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 240 + 23137, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 240 + 23257, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
			y[ox * 240 + 23132 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 240 + 23252 + l] = acc_1_0[l];
		}
		vstorelo(y + ox * 240 + 23148, sum2_1_0);
		vstorehi(y + ox * 240 + 23268, sum2_1_0);
	}
	for (int k = 0; k < 45; k++) {
		vsplat4(x4_0, s + k * 4 + 180);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 16 + 21040 + l];
			w_0[l] = w_0[l] * x4_0[l];
			scaled[k * 16 + l] = w_0[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int k = 0; k < 3; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 16 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 34500);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 34516);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 34532);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x4_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		for (int kb = 0; kb < 10; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 64 + k * 16 + 48 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 3136 + k * 4 + 37632);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 3136 + k * 4 + 37648);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 3136 + k * 4 + 37664);
				for (int l = 0; l < 16; l++) {
					acc_2_0[l] = x4_2[l] * w_0[l] + acc_2_0[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 16 + 688 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 68992);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 69008);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 69024);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x4_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		vpairadd(sum4_0_0, acc_0_0, acc_1_0);
		vpairadd(sum4_0_1, acc_2_0, acc_2_0);
		vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[21024 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vloadn(res_0, r + ox * 360 + 113, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 360 + 233, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 360 + 353, 0, 7);
		vperm(gathered_2, gathered_1, res_2, lanes_4);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_2[l];
		}
		vstoren(y + ox * 360 + 116, sum2_0_0, 0, 4);
		vstoren(y + ox * 360 + 236, sum2_0_0, 4, 4);
		vstoren(y + ox * 360 + 356, sum2_0_0, 8, 4);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int k = 0; k < 3; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 16 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 37572);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 37588);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		for (int kb = 0; kb < 10; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 64 + k * 16 + 48 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 3136 + k * 4 + 40704);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 3136 + k * 4 + 40720);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 16 + 688 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 72064);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 72080);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		vpairadd(sum4_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_0, sum4_0_0, sum4_0_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[21024 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vloadn(res_0, r + ox * 240 + 23153, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 240 + 23273, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vstoren(y + ox * 240 + 23156, sum2_0_0, 0, 4);
		vstoren(y + ox * 240 + 23276, sum2_0_0, 4, 4);
	}
}

/* 39310752 flops, reads 29169408 bytes, writes 708480, at most 18 vectors of 16 live */
static void pw_dw3_5_7_9_s2_7x7_120_720_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, float *SHUFFLEMIXFACENET_M_C99_RESTRICT pool) {
	static const int end_0[23] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
		17, 18, 19, 20, 21, 22, 22};
	static const int first_1[23] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
		16, 17, 18, 19, 20, 21, 22};
	static const int end_2[23] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 1};
	static const int first_3[23] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0};
	static const int end_4[23] = {2, 4, 6, 8, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
		11, 11, 11, 11, 11, 11, 11};
	static const int first_5[23] = {0, 2, 4, 6, 8, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
		11, 11, 11, 11, 11, 11, 11};
	static const int offset_6[11] = {0, 3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136, 0};
	static const int first_row_7[7] = {1, 0, 0, 0, 0, 0, 0};
	static const int end_row_8[7] = {3, 3, 3, 3, 3, 3, 3};
	static const int end_9[23] = {0, 0, 0, 0, 0, 1, 3, 5, 7, 9, 11, 11, 11, 11, 11, 11,
		11, 11, 11, 11, 11, 11, 11};
	static const int first_10[23] = {0, 0, 0, 0, 0, 0, 1, 3, 5, 7, 9, 11, 11, 11, 11, 11,
		11, 11, 11, 11, 11, 11, 11};
	static const int offset_11[11] = {3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136};
	static const int first_row_12[7] = {2, 0, 0, 0, 0, 0, 0};
	static const int end_row_13[7] = {5, 5, 5, 5, 5, 5, 4};
	static const int end_14[23] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6, 8, 10,
		11, 11, 11, 11, 11, 11, 11};
	static const int first_15[23] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6, 8,
		10, 11, 11, 11, 11, 11, 11};
	static const int first_row_16[7] = {3, 1, 0, 0, 0, 0, 0};
	static const int end_row_17[7] = {7, 7, 7, 7, 7, 7, 5};
	static const int end_18[23] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		1, 3, 5, 7, 9, 11, 12};
	static const int first_19[23] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 1, 3, 5, 7, 9, 11};
	static const int offset_20[12] = {3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136, 0, 3136, 0};
	static const int first_row_21[7] = {4, 2, 0, 0, 0, 0, 0};
	static const int end_row_22[7] = {9, 9, 9, 9, 9, 8, 6};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	const float c_10 = 0.0204081628f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2, sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 23; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
			for (int ox = 0; ox < 64; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 3872 + l];
					acc_0_1[l] = w[p * 3872 + 1936 + l];
					acc_1_0[l] = w[p * 3872 + l];
					acc_1_1[l] = w[p * 3872 + 1936 + l];
					acc_2_0[l] = w[p * 3872 + l];
					acc_2_1[l] = w[p * 3872 + 1936 + l];
				}
				for (int k = 0; k < 30; k++) {
					x_0 = x[ox * 360 + k * 4];
					x_1 = x[ox * 360 + k * 4 + 120];
					x_2 = x[ox * 360 + k * 4 + 240];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 3872 + k * 64 + 16 + l];
						w_1[l] = w[p * 3872 + k * 64 + 1952 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[p * 3872 + k * 64 + 32 + l];
						w_1[l] = w[p * 3872 + k * 64 + 1968 + l];
					}
					x_0 = x[ox * 360 + k * 4 + 1];
					x_1 = x[ox * 360 + k * 4 + 121];
					x_2 = x[ox * 360 + k * 4 + 241];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[p * 3872 + k * 64 + 48 + l];
						w_1[l] = w[p * 3872 + k * 64 + 1984 + l];
					}
					x_0 = x[ox * 360 + k * 4 + 2];
					x_1 = x[ox * 360 + k * 4 + 122];
					x_2 = x[ox * 360 + k * 4 + 242];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[p * 3872 + k * 64 + 64 + l];
						w_1[l] = w[p * 3872 + k * 64 + 2000 + l];
					}
					x_0 = x[ox * 360 + k * 4 + 3];
					x_1 = x[ox * 360 + k * 4 + 123];
					x_2 = x[ox * 360 + k * 4 + 243];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					acc_2_1[l] = vmax(c_1, acc_2_1[l]);
					exp_r_0 = acc_1_1[l] * c_2;
					exp_r_1 = acc_2_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_1_1[l] = acc_1_1[l] / exp_e_0;
					acc_2_1[l] = acc_2_1[l] / exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_3 = acc_0_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					acc_0_1[l] = acc_0_1[l] / exp_e_3;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 3136 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 3152 + l] = acc_1_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 3168 + l] = acc_2_1[l];
				}
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 3872 + l];
					acc_0_1[l] = w[p * 3872 + 1936 + l];
					acc_1_0[l] = w[p * 3872 + l];
					acc_1_1[l] = w[p * 3872 + 1936 + l];
				}
				for (int k = 0; k < 30; k++) {
					x_0 = x[ox * 240 + k * 4 + 23040];
					x_1 = x[ox * 240 + k * 4 + 23160];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 3872 + k * 64 + 16 + l];
						w_1[l] = w[p * 3872 + k * 64 + 1952 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[p * 3872 + k * 64 + 32 + l];
						w_1[l] = w[p * 3872 + k * 64 + 1968 + l];
					}
					x_0 = x[ox * 240 + k * 4 + 23041];
					x_1 = x[ox * 240 + k * 4 + 23161];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[p * 3872 + k * 64 + 48 + l];
						w_1[l] = w[p * 3872 + k * 64 + 1984 + l];
					}
					x_0 = x[ox * 240 + k * 4 + 23042];
					x_1 = x[ox * 240 + k * 4 + 23162];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[p * 3872 + k * 64 + 64 + l];
						w_1[l] = w[p * 3872 + k * 64 + 2000 + l];
					}
					x_0 = x[ox * 240 + k * 4 + 23043];
					x_1 = x[ox * 240 + k * 4 + 23163];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_0_1[l] * c_2;
					exp_r_3 = acc_1_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_0_1[l] = acc_0_1[l] / exp_e_2;
					acc_1_1[l] = acc_1_1[l] / exp_e_3;
					slab[ox * 32 + 3072 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 3088 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 6208 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 6224 + l] = acc_1_1[l];
				}
			}
		}
		for (int p = first_3[s]; p < end_2[s]; p++) {
			for (int ox = 0; ox < 64; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[85184 + l];
					acc_1_0[l] = w[85184 + l];
					acc_2_0[l] = w[85184 + l];
				}
				for (int k = 0; k < 30; k++) {
					x_0 = x[ox * 360 + k * 4];
					x_1 = x[ox * 360 + k * 4 + 120];
					x_2 = x[ox * 360 + k * 4 + 240];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 85200 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 85216 + l];
					}
					x_0 = x[ox * 360 + k * 4 + 1];
					x_1 = x[ox * 360 + k * 4 + 121];
					x_2 = x[ox * 360 + k * 4 + 241];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 85232 + l];
					}
					x_0 = x[ox * 360 + k * 4 + 2];
					x_1 = x[ox * 360 + k * 4 + 122];
					x_2 = x[ox * 360 + k * 4 + 242];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 85248 + l];
					}
					x_0 = x[ox * 360 + k * 4 + 3];
					x_1 = x[ox * 360 + k * 4 + 123];
					x_2 = x[ox * 360 + k * 4 + 243];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[85184 + l];
					acc_1_0[l] = w[85184 + l];
				}
				for (int k = 0; k < 30; k++) {
					x_0 = x[ox * 240 + k * 4 + 23040];
					x_1 = x[ox * 240 + k * 4 + 23160];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 85200 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 85216 + l];
					}
					x_0 = x[ox * 240 + k * 4 + 23041];
					x_1 = x[ox * 240 + k * 4 + 23161];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 85232 + l];
					}
					x_0 = x[ox * 240 + k * 4 + 23042];
					x_1 = x[ox * 240 + k * 4 + 23162];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 85248 + l];
					}
					x_0 = x[ox * 240 + k * 4 + 23043];
					x_1 = x[ox * 240 + k * 4 + 23163];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					slab[ox * 32 + 3072 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 3088 + l] = acc_1_0[l];
				}
			}
		}
		for (int b = first_5[s]; b < end_4[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 87120 + l];
					acc_1[l] = w[b * 160 + 87120 + l];
					acc_2[l] = w[b * 160 + 87120 + l];
					acc_3[l] = w[b * 160 + 87120 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 87136 + l];
						w_1[l] = w[b * 160 + ky * 48 + 87152 + l];
						w_2 = w[b * 160 + ky * 48 + 87168 + l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 224 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 192 + l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 176 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 160 + l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 144 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 128 + l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 112 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 784 + oy * 112 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 16 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 32 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 48 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 87120 + l];
					acc_1[l] = w[b * 160 + 87120 + l];
					acc_2[l] = w[b * 160 + 87120 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 87136 + l];
						w_1[l] = w[b * 160 + ky * 48 + 87152 + l];
						w_2 = w[b * 160 + ky * 48 + 87168 + l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 112 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 96 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 80 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 64 + l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 48 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 32 + l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 16 + l];
						acc_2[l] = column * w_2 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 784 + oy * 112 + 64 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 80 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 96 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_10[s]; b < end_9[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 88880 + l];
					acc_1[l] = w[b * 416 + 88880 + l];
					acc_2[l] = w[b * 416 + 88880 + l];
					acc_3[l] = w[b * 416 + 88880 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 88896 + l];
						w_1[l] = w[b * 416 + ky * 80 + 88912 + l];
						w_2 = w[b * 416 + ky * 80 + 88928 + l];
						w_3 = w[b * 416 + ky * 80 + 88944 + l];
						w_4 = w[b * 416 + ky * 80 + 88960 + l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 448 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 432 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 416 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 400 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 384 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 368 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 352 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 336 + l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 320 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 784 + oy * 112 + 8624 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 8640 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 8656 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 8672 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 88880 + l];
					acc_1[l] = w[b * 416 + 88880 + l];
					acc_2[l] = w[b * 416 + 88880 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 88896 + l];
						w_1[l] = w[b * 416 + ky * 80 + 88912 + l];
						w_2 = w[b * 416 + ky * 80 + 88928 + l];
						w_3 = w[b * 416 + ky * 80 + 88944 + l];
						w_4 = w[b * 416 + ky * 80 + 88960 + l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 352 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 336 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 320 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 304 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 288 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 272 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 256 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_11[b] + oy * 448 + ky * 224 - 240 + l];
						acc_2[l] = column * w_3 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 784 + oy * 112 + 8688 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 8704 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 8720 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 176 + l] = sum[l];
			}
		}
		for (int b = first_15[s]; b < end_14[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 93456 + l];
					acc_1[l] = w[b * 800 + 93456 + l];
					acc_2[l] = w[b * 800 + 93456 + l];
					acc_3[l] = w[b * 800 + 93456 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 93472 + l];
						w_1[l] = w[b * 800 + ky * 112 + 93488 + l];
						w_2 = w[b * 800 + ky * 112 + 93504 + l];
						w_3 = w[b * 800 + ky * 112 + 93520 + l];
						w_4 = w[b * 800 + ky * 112 + 93536 + l];
						w_5 = w[b * 800 + ky * 112 + 93552 + l];
						w_6 = w[b * 800 + ky * 112 + 93568 + l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 672 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 656 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 640 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 624 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 608 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 592 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 576 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 560 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 544 + l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 528 + l];
						acc_3[l] = column * w_6 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 784 + oy * 112 + 17248 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 17264 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 17280 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 17296 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 93456 + l];
					acc_1[l] = w[b * 800 + 93456 + l];
					acc_2[l] = w[b * 800 + 93456 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 93472 + l];
						w_1[l] = w[b * 800 + ky * 112 + 93488 + l];
						w_2 = w[b * 800 + ky * 112 + 93504 + l];
						w_3 = w[b * 800 + ky * 112 + 93520 + l];
						w_4 = w[b * 800 + ky * 112 + 93536 + l];
						w_5 = w[b * 800 + ky * 112 + 93552 + l];
						w_6 = w[b * 800 + ky * 112 + 93568 + l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 592 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 576 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 560 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 544 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 528 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 512 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 496 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 480 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_6[b] + oy * 448 + ky * 224 - 464 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 784 + oy * 112 + 17312 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 17328 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 17344 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 352 + l] = sum[l];
			}
		}
		for (int b = first_19[s]; b < end_18[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 102256 + l];
					acc_1[l] = w[b * 1312 + 102256 + l];
					acc_2[l] = w[b * 1312 + 102256 + l];
					acc_3[l] = w[b * 1312 + 102256 + l];
				}
				for (int ky = first_row_21[oy]; ky < end_row_22[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 102272 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 102288 + l];
						w_2 = w[b * 1312 + ky * 144 + 102304 + l];
						w_3 = w[b * 1312 + ky * 144 + 102320 + l];
						w_4 = w[b * 1312 + ky * 144 + 102336 + l];
						w_5 = w[b * 1312 + ky * 144 + 102352 + l];
						w_6 = w[b * 1312 + ky * 144 + 102368 + l];
						w_7 = w[b * 1312 + ky * 144 + 102384 + l];
						w_8 = w[b * 1312 + ky * 144 + 102400 + l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 896 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 880 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 864 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 848 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 832 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 816 + l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 800 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 784 + l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 768 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 752 + l];
						acc_3[l] = column * w_7 + acc_3[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 736 + l];
						acc_3[l] = column * w_8 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 784 + oy * 112 + 25872 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 25888 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 25904 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 25920 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 1312 + 102256 + l];
					acc_1[l] = w[b * 1312 + 102256 + l];
					acc_2[l] = w[b * 1312 + 102256 + l];
				}
				for (int ky = first_row_21[oy]; ky < end_row_22[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 102272 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 102288 + l];
						w_2 = w[b * 1312 + ky * 144 + 102304 + l];
						w_3 = w[b * 1312 + ky * 144 + 102320 + l];
						w_4 = w[b * 1312 + ky * 144 + 102336 + l];
						w_5 = w[b * 1312 + ky * 144 + 102352 + l];
						w_6 = w[b * 1312 + ky * 144 + 102368 + l];
						w_7 = w[b * 1312 + ky * 144 + 102384 + l];
						w_8 = w[b * 1312 + ky * 144 + 102400 + l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 832 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 816 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 800 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 784 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 768 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 752 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 736 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 720 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 704 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						column = slab[offset_20[b] + oy * 448 + ky * 224 - 688 + l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 784 + oy * 112 + 25936 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 25952 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 25968 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 528 + l] = sum[l];
			}
		}
	}
}

/* 87920 flops, reads 181760 bytes, writes 240, at most 16 vectors of 16 live */
static void pw_1x1_720_60_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], x_0;
	float w_3[16], x2_0[16], sum2_3_0[16], x4_0[16], sum4_0_0[16], sum2_0_0[16];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[11536 + l];
		acc_0_2[l] = w[23072 + l];
		acc_0_3[l] = c_0;
	}
	for (int k = 0; k < 180; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			w_1[l] = w[k * 64 + 11552 + l];
			w_2[l] = w[k * 64 + 23088 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 32 + l];
			w_1[l] = w[k * 64 + 11568 + l];
			w_2[l] = w[k * 64 + 23104 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 48 + l];
			w_1[l] = w[k * 64 + 11584 + l];
			w_2[l] = w[k * 64 + 23120 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 64 + l];
			w_1[l] = w[k * 64 + 11600 + l];
			w_2[l] = w[k * 64 + 23136 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_3[l] = w[k * 32 + 34624 + l];
		}
		vsplat2(x2_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_3[l] = x2_0[l] * w_3[l] + acc_0_3[l];
			w_3[l] = w[k * 32 + 34640 + l];
		}
		vsplat2(x2_0, x + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			acc_0_3[l] = x2_0[l] * w_3[l] + acc_0_3[l];
		}
	}
	vpairadd(sum2_3_0, acc_0_3, acc_0_3);
	for (int l = 0; l < 16; l++) {
		float bias, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
		bias = w[34608 + l];
		sum2_3_0[l] = sum2_3_0[l] + bias;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		acc_0_2[l] = vmax(c_1, acc_0_2[l]);
		sum2_3_0[l] = vmax(c_1, sum2_3_0[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = acc_0_1[l] * c_2;
		exp_r_2 = acc_0_2[l] * c_2;
		exp_r_3 = sum2_3_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_r_2 = vmax(c_3, exp_r_2);
		exp_r_3 = vmax(c_3, exp_r_3);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_n_2 = vround(exp_r_2);
		exp_n_3 = vround(exp_r_3);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_r_2 = exp_r_2 - exp_n_2;
		exp_r_3 = exp_r_3 - exp_n_3;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_2 = exp_r_2 * c_5 + c_4;
		exp_e_3 = exp_r_3 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_2 = exp_e_2 * exp_r_2 + c_6;
		exp_e_3 = exp_e_3 * exp_r_3 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_2 = exp_e_2 * exp_r_2 + c_7;
		exp_e_3 = exp_e_3 * exp_r_3 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_2 = exp_e_2 * exp_r_2 + c_8;
		exp_e_3 = exp_e_3 * exp_r_3 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_2 = exp_e_2 * exp_r_2 + c_9;
		exp_e_3 = exp_e_3 * exp_r_3 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_2 = vldexp(exp_e_2, exp_n_2);
		exp_e_3 = vldexp(exp_e_3, exp_n_3);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		exp_e_2 = exp_e_2 + c_9;
		exp_e_3 = exp_e_3 + c_9;
		acc_0_0[l] = acc_0_0[l] / exp_e_0;
		acc_0_1[l] = acc_0_1[l] / exp_e_1;
		acc_0_2[l] = acc_0_2[l] / exp_e_2;
		sum2_3_0[l] = sum2_3_0[l] / exp_e_3;
		y[0 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[16 + l] = acc_0_1[l];
	}
	for (int l = 0; l < 16; l++) {
		y[32 + l] = acc_0_2[l];
	}
	vstorelo(y + 48, sum2_3_0);
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = c_0;
	}
	for (int k = 0; k < 180; k++) {
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 16 + 40400 + l];
		}
		vsplat4(x4_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
		}
	}
	vpairadd(sum4_0_0, acc_0_0, acc_0_0);
	vpairadd(sum2_0_0, sum4_0_0, sum4_0_0);
	for (int l = 0; l < 16; l++) {
		float bias, exp_r_0, exp_n_0, exp_e_0;
		bias = w[40384 + l];
		sum2_0_0[l] = sum2_0_0[l] + bias;
		sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
		exp_r_0 = sum2_0_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_n_0 = vround(exp_r_0);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_0 = exp_e_0 + c_9;
		sum2_0_0[l] = sum2_0_0[l] / exp_e_0;
	}
	vstoren(y + 56, sum2_0_0, 0, 4);
}

/* 99360 flops, reads 178560 bytes, writes 2880, at most 12 vectors of 16 live */
static void pw_1x1_60_720_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], w_3[16];
	float x_0;
	for (int p = 0; p < 11; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 3904 + l];
			acc_0_1[l] = w[p * 3904 + 976 + l];
			acc_0_2[l] = w[p * 3904 + 1952 + l];
			acc_0_3[l] = w[p * 3904 + 2928 + l];
		}
		for (int k = 0; k < 15; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 3904 + k * 64 + 16 + l];
				w_1[l] = w[p * 3904 + k * 64 + 992 + l];
				w_2[l] = w[p * 3904 + k * 64 + 1968 + l];
				w_3[l] = w[p * 3904 + k * 64 + 2944 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 3904 + k * 64 + 32 + l];
				w_1[l] = w[p * 3904 + k * 64 + 1008 + l];
				w_2[l] = w[p * 3904 + k * 64 + 1984 + l];
				w_3[l] = w[p * 3904 + k * 64 + 2960 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 3904 + k * 64 + 48 + l];
				w_1[l] = w[p * 3904 + k * 64 + 1024 + l];
				w_2[l] = w[p * 3904 + k * 64 + 2000 + l];
				w_3[l] = w[p * 3904 + k * 64 + 2976 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 3904 + k * 64 + 64 + l];
				w_1[l] = w[p * 3904 + k * 64 + 1040 + l];
				w_2[l] = w[p * 3904 + k * 64 + 2016 + l];
				w_3[l] = w[p * 3904 + k * 64 + 2992 + l];
			}
			x_0 = x[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			acc_0_3[l] = vmax(c_1, acc_0_3[l]);
			exp_r_0 = acc_0_0[l] * c_2;
			exp_r_1 = acc_0_1[l] * c_2;
			exp_r_2 = acc_0_2[l] * c_2;
			exp_r_3 = acc_0_3[l] * c_2;
			exp_r_0 = vmax(c_3, exp_r_0);
			exp_r_1 = vmax(c_3, exp_r_1);
			exp_r_2 = vmax(c_3, exp_r_2);
			exp_r_3 = vmax(c_3, exp_r_3);
			exp_n_0 = vround(exp_r_0);
			exp_n_1 = vround(exp_r_1);
			exp_n_2 = vround(exp_r_2);
			exp_n_3 = vround(exp_r_3);
			exp_r_0 = exp_r_0 - exp_n_0;
			exp_r_1 = exp_r_1 - exp_n_1;
			exp_r_2 = exp_r_2 - exp_n_2;
			exp_r_3 = exp_r_3 - exp_n_3;
			exp_e_0 = exp_r_0 * c_5 + c_4;
			exp_e_1 = exp_r_1 * c_5 + c_4;
			exp_e_2 = exp_r_2 * c_5 + c_4;
			exp_e_3 = exp_r_3 * c_5 + c_4;
			exp_e_0 = exp_e_0 * exp_r_0 + c_6;
			exp_e_1 = exp_e_1 * exp_r_1 + c_6;
			exp_e_2 = exp_e_2 * exp_r_2 + c_6;
			exp_e_3 = exp_e_3 * exp_r_3 + c_6;
			exp_e_0 = exp_e_0 * exp_r_0 + c_7;
			exp_e_1 = exp_e_1 * exp_r_1 + c_7;
			exp_e_2 = exp_e_2 * exp_r_2 + c_7;
			exp_e_3 = exp_e_3 * exp_r_3 + c_7;
			exp_e_0 = exp_e_0 * exp_r_0 + c_8;
			exp_e_1 = exp_e_1 * exp_r_1 + c_8;
			exp_e_2 = exp_e_2 * exp_r_2 + c_8;
			exp_e_3 = exp_e_3 * exp_r_3 + c_8;
			exp_e_0 = exp_e_0 * exp_r_0 + c_9;
			exp_e_1 = exp_e_1 * exp_r_1 + c_9;
			exp_e_2 = exp_e_2 * exp_r_2 + c_9;
			exp_e_3 = exp_e_3 * exp_r_3 + c_9;
			exp_e_0 = vldexp(exp_e_0, exp_n_0);
			exp_e_1 = vldexp(exp_e_1, exp_n_1);
			exp_e_2 = vldexp(exp_e_2, exp_n_2);
			exp_e_3 = vldexp(exp_e_3, exp_n_3);
			exp_e_0 = exp_e_0 + c_9;
			exp_e_1 = exp_e_1 + c_9;
			exp_e_2 = exp_e_2 + c_9;
			exp_e_3 = exp_e_3 + c_9;
			acc_0_0[l] = c_9 / exp_e_0;
			acc_0_1[l] = c_9 / exp_e_1;
			acc_0_2[l] = c_9 / exp_e_2;
			acc_0_3[l] = c_9 / exp_e_3;
			y[p * 64 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 32 + l] = acc_0_2[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 48 + l] = acc_0_3[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[42944 + l];
	}
	for (int k = 0; k < 15; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 42960 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 42976 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 42992 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 43008 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_n_0, exp_e_0;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_n_0 = vround(exp_r_0);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_0 = exp_e_0 + c_9;
		acc_0_0[l] = c_9 / exp_e_0;
		y[704 + l] = acc_0_0[l];
	}
}

/* 14257024 flops, reads 11432960 bytes, writes 615200, at most 9 vectors of 16 live */
static void pw_7x7_720_200_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT s, float *SHUFFLEMIXFACENET_M_C99_RESTRICT scaled) {
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], x2_0[16], x2_2[16], x2_1[16], sum2_0_0[16];
	float sum2_0_1[16];
	for (int p = 0; p < 6; p++) {
		for (int k = 0; k < 180; k++) {
			x_0 = s[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 23072 + k * 64 + 16 + l];
				w_0[l] = w_0[l] * x_0;
				scaled[k * 64 + l] = w_0[l];
			}
			x_1 = s[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 23072 + k * 64 + 32 + l];
				w_0[l] = w_0[l] * x_1;
				scaled[k * 64 + 16 + l] = w_0[l];
			}
			x_2 = s[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 23072 + k * 64 + 48 + l];
				w_0[l] = w_0[l] * x_2;
				scaled[k * 64 + 32 + l] = w_0[l];
			}
			x_3 = s[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 23072 + k * 64 + 64 + l];
				w_0[l] = w_0[l] * x_3;
				scaled[k * 64 + 48 + l] = w_0[l];
			}
			x_0 = s[k * 4];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 23072 + k * 64 + 11552 + l];
				w_1[l] = w_1[l] * x_0;
				scaled[k * 64 + 11520 + l] = w_1[l];
			}
			x_1 = s[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 23072 + k * 64 + 11568 + l];
				w_1[l] = w_1[l] * x_1;
				scaled[k * 64 + 11536 + l] = w_1[l];
			}
			x_2 = s[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 23072 + k * 64 + 11584 + l];
				w_1[l] = w_1[l] * x_2;
				scaled[k * 64 + 11552 + l] = w_1[l];
			}
			x_3 = s[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 23072 + k * 64 + 11600 + l];
				w_1[l] = w_1[l] * x_3;
				scaled[k * 64 + 11568 + l] = w_1[l];
			}
		}
		for (int ox = 0; ox < 15; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 23072 + l];
				acc_0_1[l] = w[p * 23072 + 11536 + l];
				acc_1_0[l] = w[p * 23072 + l];
				acc_1_1[l] = w[p * 23072 + 11536 + l];
				acc_2_0[l] = w[p * 23072 + l];
				acc_2_1[l] = w[p * 23072 + 11536 + l];
			}
			for (int kb = 0; kb < 45; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 48 + kb * 784 + k * 4];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 16];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 32];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 11520 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 11536 + l];
					}
					x_0 = x[ox * 48 + kb * 784 + k * 4 + 1];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 17];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 33];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 11552 + l];
					}
					x_0 = x[ox * 48 + kb * 784 + k * 4 + 2];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 18];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 34];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 11568 + l];
					}
					x_0 = x[ox * 48 + kb * 784 + k * 4 + 3];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 19];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 35];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 200 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 400 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 16 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 216 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 416 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 23072 + l];
				acc_0_1[l] = w[p * 23072 + 11536 + l];
				acc_1_0[l] = w[p * 23072 + l];
				acc_1_1[l] = w[p * 23072 + 11536 + l];
			}
			for (int kb = 0; kb < 45; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 720];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 736];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 11520 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 11536 + l];
					}
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 721];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 737];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 11552 + l];
					}
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 722];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 738];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 11568 + l];
					}
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 723];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 739];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 400 + 9000 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 400 + 9200 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 400 + 9016 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 400 + 9216 + l] = acc_1_1[l];
			}
		}
	}
	for (int k = 0; k < 180; k++) {
		vsplat2(x2_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 138448 + l];
			w_0[l] = w_0[l] * x2_0[l];
			scaled[k * 32 + l] = w_0[l];
		}
		vsplat2(x2_2, s + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 138464 + l];
			w_0[l] = w_0[l] * x2_2[l];
			scaled[k * 32 + 16 + l] = w_0[l];
		}
	}
	for (int ox = 0; ox < 15; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int kb = 0; kb < 45; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 128 + k * 32 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 784 + k * 4);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 784 + k * 4 + 16);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 784 + k * 4 + 32);
				for (int l = 0; l < 16; l++) {
					acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 128 + k * 32 + 16 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 784 + k * 4 + 2);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 784 + k * 4 + 18);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 784 + k * 4 + 34);
				for (int l = 0; l < 16; l++) {
					acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				}
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[138432 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[138432 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
		}
		vstorelo(y + ox * 600 + 192, sum2_0_0);
		vstorehi(y + ox * 600 + 392, sum2_0_0);
		vstorelo(y + ox * 600 + 592, sum2_0_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int kb = 0; kb < 45; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 128 + k * 32 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 784 + k * 4 + 720);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 784 + k * 4 + 736);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 128 + k * 32 + 16 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 784 + k * 4 + 722);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 784 + k * 4 + 738);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				}
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[138432 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vstorelo(y + ox * 400 + 9192, sum2_0_0);
		vstorehi(y + ox * 400 + 9392, sum2_0_0);
	}
}

/* 28372608 flops, reads 22035008 bytes, writes 475200, at most 18 vectors of 16 live */
static void pw_dw3_5_7_9_s1_7x7_200_1200_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, float *SHUFFLEMIXFACENET_M_C99_RESTRICT pool) {
	static const int end_0[38] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
		17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
		33, 34, 35, 36, 37, 37};
	static const int first_1[38] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
		16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
		32, 33, 34, 35, 36, 37};
	static const int end_2[38] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 1};
	static const int first_3[38] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0};
	static const int end_4[38] = {2, 4, 6, 8, 10, 12, 14, 16, 18, 18, 18, 18, 18, 18, 18, 18,
		18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18,
		18, 18, 18, 18, 18, 18};
	static const int first_5[38] = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 18, 18, 18, 18, 18, 18,
		18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18,
		18, 18, 18, 18, 18, 18};
	static const int offset_6[18] = {0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784,
		0, 784};
	static const int first_row_7[7] = {1, 0, 0, 0, 0, 0, 0};
	static const int end_row_8[7] = {3, 3, 3, 3, 3, 3, 2};
	static const int end_9[38] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6, 8, 10, 12, 14,
		16, 18, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19,
		19, 19, 19, 19, 19, 19};
	static const int first_10[38] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6, 8, 10, 12,
		14, 16, 18, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19,
		19, 19, 19, 19, 19, 19};
	static const int offset_11[19] = {0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784,
		0, 784, 0};
	static const int first_row_12[7] = {2, 1, 0, 0, 0, 0, 0};
	static const int end_row_13[7] = {5, 5, 5, 5, 5, 4, 3};
	static const int end_14[38] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 19, 19, 19, 19,
		19, 19, 19, 19, 19, 19};
	static const int first_15[38] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 19, 19, 19,
		19, 19, 19, 19, 19, 19};
	static const int offset_16[19] = {784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0,
		784, 0, 784};
	static const int first_row_17[7] = {3, 2, 1, 0, 0, 0, 0};
	static const int end_row_18[7] = {7, 7, 7, 7, 6, 5, 4};
	static const int end_19[38] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6, 8,
		10, 12, 14, 16, 18, 19};
	static const int first_20[38] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6,
		8, 10, 12, 14, 16, 18};
	static const int first_row_21[7] = {4, 3, 2, 1, 0, 0, 0};
	static const int end_row_22[7] = {9, 9, 9, 8, 7, 6, 5};
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	const float c_10 = 0.0204081628f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2, sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 38; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
			for (int ox = 0; ox < 15; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 6432 + l];
					acc_0_1[l] = w[p * 6432 + 3216 + l];
					acc_1_0[l] = w[p * 6432 + l];
					acc_1_1[l] = w[p * 6432 + 3216 + l];
					acc_2_0[l] = w[p * 6432 + l];
					acc_2_1[l] = w[p * 6432 + 3216 + l];
				}
				for (int k = 0; k < 50; k++) {
					x_0 = x[ox * 600 + k * 4];
					x_1 = x[ox * 600 + k * 4 + 200];
					x_2 = x[ox * 600 + k * 4 + 400];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 6432 + k * 64 + 16 + l];
						w_1[l] = w[p * 6432 + k * 64 + 3232 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[p * 6432 + k * 64 + 32 + l];
						w_1[l] = w[p * 6432 + k * 64 + 3248 + l];
					}
					x_0 = x[ox * 600 + k * 4 + 1];
					x_1 = x[ox * 600 + k * 4 + 201];
					x_2 = x[ox * 600 + k * 4 + 401];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[p * 6432 + k * 64 + 48 + l];
						w_1[l] = w[p * 6432 + k * 64 + 3264 + l];
					}
					x_0 = x[ox * 600 + k * 4 + 2];
					x_1 = x[ox * 600 + k * 4 + 202];
					x_2 = x[ox * 600 + k * 4 + 402];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[p * 6432 + k * 64 + 64 + l];
						w_1[l] = w[p * 6432 + k * 64 + 3280 + l];
					}
					x_0 = x[ox * 600 + k * 4 + 3];
					x_1 = x[ox * 600 + k * 4 + 203];
					x_2 = x[ox * 600 + k * 4 + 403];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					acc_2_1[l] = vmax(c_1, acc_2_1[l]);
					exp_r_0 = acc_1_1[l] * c_2;
					exp_r_1 = acc_2_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_1_1[l] = acc_1_1[l] / exp_e_0;
					acc_2_1[l] = acc_2_1[l] / exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_3 = acc_0_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					acc_0_1[l] = acc_0_1[l] / exp_e_3;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 784 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 800 + l] = acc_1_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 816 + l] = acc_2_1[l];
				}
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 6432 + l];
					acc_0_1[l] = w[p * 6432 + 3216 + l];
					acc_1_0[l] = w[p * 6432 + l];
					acc_1_1[l] = w[p * 6432 + 3216 + l];
				}
				for (int k = 0; k < 50; k++) {
					x_0 = x[ox * 400 + k * 4 + 9000];
					x_1 = x[ox * 400 + k * 4 + 9200];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 6432 + k * 64 + 16 + l];
						w_1[l] = w[p * 6432 + k * 64 + 3232 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[p * 6432 + k * 64 + 32 + l];
						w_1[l] = w[p * 6432 + k * 64 + 3248 + l];
					}
					x_0 = x[ox * 400 + k * 4 + 9001];
					x_1 = x[ox * 400 + k * 4 + 9201];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[p * 6432 + k * 64 + 48 + l];
						w_1[l] = w[p * 6432 + k * 64 + 3264 + l];
					}
					x_0 = x[ox * 400 + k * 4 + 9002];
					x_1 = x[ox * 400 + k * 4 + 9202];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[p * 6432 + k * 64 + 64 + l];
						w_1[l] = w[p * 6432 + k * 64 + 3280 + l];
					}
					x_0 = x[ox * 400 + k * 4 + 9003];
					x_1 = x[ox * 400 + k * 4 + 9203];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_0_1[l] = vmax(c_1, acc_0_1[l]);
					acc_1_1[l] = vmax(c_1, acc_1_1[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_0_1[l] * c_2;
					exp_r_3 = acc_1_1[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_0_1[l] = acc_0_1[l] / exp_e_2;
					acc_1_1[l] = acc_1_1[l] / exp_e_3;
					slab[ox * 32 + 720 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 736 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 1504 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 1520 + l] = acc_1_1[l];
				}
			}
		}
		for (int p = first_3[s]; p < end_2[s]; p++) {
			for (int ox = 0; ox < 15; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[237984 + l];
					acc_1_0[l] = w[237984 + l];
					acc_2_0[l] = w[237984 + l];
				}
				for (int k = 0; k < 50; k++) {
					x_0 = x[ox * 600 + k * 4];
					x_1 = x[ox * 600 + k * 4 + 200];
					x_2 = x[ox * 600 + k * 4 + 400];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 238000 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 238016 + l];
					}
					x_0 = x[ox * 600 + k * 4 + 1];
					x_1 = x[ox * 600 + k * 4 + 201];
					x_2 = x[ox * 600 + k * 4 + 401];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 238032 + l];
					}
					x_0 = x[ox * 600 + k * 4 + 2];
					x_1 = x[ox * 600 + k * 4 + 202];
					x_2 = x[ox * 600 + k * 4 + 402];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 238048 + l];
					}
					x_0 = x[ox * 600 + k * 4 + 3];
					x_1 = x[ox * 600 + k * 4 + 203];
					x_2 = x[ox * 600 + k * 4 + 403];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					acc_2_0[l] = vmax(c_1, acc_2_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_2 = acc_2_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					acc_2_0[l] = acc_2_0[l] / exp_e_2;
					slab[ox * 48 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 16 + l] = acc_1_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 48 + 32 + l] = acc_2_0[l];
				}
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[237984 + l];
					acc_1_0[l] = w[237984 + l];
				}
				for (int k = 0; k < 50; k++) {
					x_0 = x[ox * 400 + k * 4 + 9000];
					x_1 = x[ox * 400 + k * 4 + 9200];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 238000 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 238016 + l];
					}
					x_0 = x[ox * 400 + k * 4 + 9001];
					x_1 = x[ox * 400 + k * 4 + 9201];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 238032 + l];
					}
					x_0 = x[ox * 400 + k * 4 + 9002];
					x_1 = x[ox * 400 + k * 4 + 9202];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 238048 + l];
					}
					x_0 = x[ox * 400 + k * 4 + 9003];
					x_1 = x[ox * 400 + k * 4 + 9203];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
					acc_0_0[l] = vmax(c_1, acc_0_0[l]);
					acc_1_0[l] = vmax(c_1, acc_1_0[l]);
					exp_r_0 = acc_0_0[l] * c_2;
					exp_r_1 = acc_1_0[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					acc_0_0[l] = acc_0_0[l] / exp_e_0;
					acc_1_0[l] = acc_1_0[l] / exp_e_1;
					slab[ox * 32 + 720 + l] = acc_0_0[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 736 + l] = acc_1_0[l];
				}
			}
		}
		for (int b = first_5[s]; b < end_4[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 241200 + l];
					acc_1[l] = w[b * 160 + 241200 + l];
					acc_2[l] = w[b * 160 + 241200 + l];
					acc_3[l] = w[b * 160 + 241200 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 241216 + l];
						w_1[l] = w[b * 160 + ky * 48 + 241232 + l];
						w_2 = w[b * 160 + ky * 48 + 241248 + l];
						column = slab[offset_6[b] + oy * 112 + ky * 112 - 112 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 112 + ky * 112 - 96 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 112 + ky * 112 - 80 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 112 + ky * 112 - 64 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 112 + ky * 112 - 48 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 784 + oy * 112 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 16 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 32 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 48 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 160 + 241200 + l];
					acc_1[l] = w[b * 160 + 241200 + l];
					acc_2[l] = w[b * 160 + 241200 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 241216 + l];
						w_1[l] = w[b * 160 + ky * 48 + 241232 + l];
						w_2 = w[b * 160 + ky * 48 + 241248 + l];
						column = slab[offset_6[b] + oy * 112 + ky * 112 - 64 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 112 + ky * 112 - 48 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 112 + ky * 112 - 32 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 112 + ky * 112 - 16 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 784 + oy * 112 + 64 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 80 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 96 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + l] = sum[l];
			}
		}
		for (int b = first_10[s]; b < end_9[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 244080 + l];
					acc_1[l] = w[b * 416 + 244080 + l];
					acc_2[l] = w[b * 416 + 244080 + l];
					acc_3[l] = w[b * 416 + 244080 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 244096 + l];
						w_1[l] = w[b * 416 + ky * 80 + 244112 + l];
						w_2 = w[b * 416 + ky * 80 + 244128 + l];
						w_3 = w[b * 416 + ky * 80 + 244144 + l];
						w_4 = w[b * 416 + ky * 80 + 244160 + l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 224 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 208 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 192 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 176 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 160 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 144 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 784 + oy * 112 + 14112 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 14128 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 14144 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 14160 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 416 + 244080 + l];
					acc_1[l] = w[b * 416 + 244080 + l];
					acc_2[l] = w[b * 416 + 244080 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 244096 + l];
						w_1[l] = w[b * 416 + ky * 80 + 244112 + l];
						w_2 = w[b * 416 + ky * 80 + 244128 + l];
						w_3 = w[b * 416 + ky * 80 + 244144 + l];
						w_4 = w[b * 416 + ky * 80 + 244160 + l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 192 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 176 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 160 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 144 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 128 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 784 + oy * 112 + 14176 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 14192 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 14208 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 288 + l] = sum[l];
			}
		}
		for (int b = first_15[s]; b < end_14[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 251984 + l];
					acc_1[l] = w[b * 800 + 251984 + l];
					acc_2[l] = w[b * 800 + 251984 + l];
					acc_3[l] = w[b * 800 + 251984 + l];
				}
				for (int ky = first_row_17[oy]; ky < end_row_18[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 252000 + l];
						w_1[l] = w[b * 800 + ky * 112 + 252016 + l];
						w_2 = w[b * 800 + ky * 112 + 252032 + l];
						w_3 = w[b * 800 + ky * 112 + 252048 + l];
						w_4 = w[b * 800 + ky * 112 + 252064 + l];
						w_5 = w[b * 800 + ky * 112 + 252080 + l];
						w_6 = w[b * 800 + ky * 112 + 252096 + l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 336 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 320 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 304 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 288 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 272 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 256 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 240 + l];
						acc_3[l] = column * w_6 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 784 + oy * 112 + 29008 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 29024 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 29040 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 29056 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 800 + 251984 + l];
					acc_1[l] = w[b * 800 + 251984 + l];
					acc_2[l] = w[b * 800 + 251984 + l];
				}
				for (int ky = first_row_17[oy]; ky < end_row_18[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5;
						w_0[l] = w[b * 800 + ky * 112 + 252000 + l];
						w_1[l] = w[b * 800 + ky * 112 + 252016 + l];
						w_2 = w[b * 800 + ky * 112 + 252032 + l];
						w_3 = w[b * 800 + ky * 112 + 252048 + l];
						w_4 = w[b * 800 + ky * 112 + 252064 + l];
						w_5 = w[b * 800 + ky * 112 + 252080 + l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 320 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 304 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 288 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 272 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 256 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_16[b] + oy * 112 + ky * 112 - 240 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 784 + oy * 112 + 29072 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 29088 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 29104 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 592 + l] = sum[l];
			}
		}
		for (int b = first_20[s]; b < end_19[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 267184 + l];
					acc_1[l] = w[b * 1312 + 267184 + l];
					acc_2[l] = w[b * 1312 + 267184 + l];
					acc_3[l] = w[b * 1312 + 267184 + l];
				}
				for (int ky = first_row_21[oy]; ky < end_row_22[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_1[l] = w[b * 1312 + ky * 144 + 267216 + l];
						w_2 = w[b * 1312 + ky * 144 + 267232 + l];
						w_3 = w[b * 1312 + ky * 144 + 267248 + l];
						w_4 = w[b * 1312 + ky * 144 + 267264 + l];
						w_5 = w[b * 1312 + ky * 144 + 267280 + l];
						w_6 = w[b * 1312 + ky * 144 + 267296 + l];
						w_7 = w[b * 1312 + ky * 144 + 267312 + l];
						w_8 = w[b * 1312 + ky * 144 + 267328 + l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 448 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 432 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 416 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 400 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 384 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 368 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 352 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					acc_3[l] = vmax(c_1, acc_3[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_3 = acc_3[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_r_3 = vmax(c_3, exp_r_3);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_n_3 = vround(exp_r_3);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_r_3 = exp_r_3 - exp_n_3;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_3 = exp_r_3 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_3 = exp_e_3 * exp_r_3 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_3 = exp_e_3 * exp_r_3 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_3 = exp_e_3 * exp_r_3 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_3 = exp_e_3 * exp_r_3 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_3 = vldexp(exp_e_3, exp_n_3);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					exp_e_3 = exp_e_3 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					acc_3[l] = acc_3[l] / exp_e_3;
					y[b * 784 + oy * 112 + 43904 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 43920 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 43936 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 43952 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
					acc_0[l] = w[b * 1312 + 267184 + l];
					acc_1[l] = w[b * 1312 + 267184 + l];
					acc_2[l] = w[b * 1312 + 267184 + l];
				}
				for (int ky = first_row_21[oy]; ky < end_row_22[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 1312 + ky * 144 + 267200 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 267216 + l];
						w_2 = w[b * 1312 + ky * 144 + 267232 + l];
						w_3 = w[b * 1312 + ky * 144 + 267248 + l];
						w_4 = w[b * 1312 + ky * 144 + 267264 + l];
						w_5 = w[b * 1312 + ky * 144 + 267280 + l];
						w_6 = w[b * 1312 + ky * 144 + 267296 + l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 448 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 432 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 416 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 400 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 384 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 368 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 352 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2;
					acc_0[l] = vmax(c_1, acc_0[l]);
					acc_1[l] = vmax(c_1, acc_1[l]);
					acc_2[l] = vmax(c_1, acc_2[l]);
					exp_r_0 = acc_0[l] * c_2;
					exp_r_1 = acc_1[l] * c_2;
					exp_r_2 = acc_2[l] * c_2;
					exp_r_0 = vmax(c_3, exp_r_0);
					exp_r_1 = vmax(c_3, exp_r_1);
					exp_r_2 = vmax(c_3, exp_r_2);
					exp_n_0 = vround(exp_r_0);
					exp_n_1 = vround(exp_r_1);
					exp_n_2 = vround(exp_r_2);
					exp_r_0 = exp_r_0 - exp_n_0;
					exp_r_1 = exp_r_1 - exp_n_1;
					exp_r_2 = exp_r_2 - exp_n_2;
					exp_e_0 = exp_r_0 * c_5 + c_4;
					exp_e_1 = exp_r_1 * c_5 + c_4;
					exp_e_2 = exp_r_2 * c_5 + c_4;
					exp_e_0 = exp_e_0 * exp_r_0 + c_6;
					exp_e_1 = exp_e_1 * exp_r_1 + c_6;
					exp_e_2 = exp_e_2 * exp_r_2 + c_6;
					exp_e_0 = exp_e_0 * exp_r_0 + c_7;
					exp_e_1 = exp_e_1 * exp_r_1 + c_7;
					exp_e_2 = exp_e_2 * exp_r_2 + c_7;
					exp_e_0 = exp_e_0 * exp_r_0 + c_8;
					exp_e_1 = exp_e_1 * exp_r_1 + c_8;
					exp_e_2 = exp_e_2 * exp_r_2 + c_8;
					exp_e_0 = exp_e_0 * exp_r_0 + c_9;
					exp_e_1 = exp_e_1 * exp_r_1 + c_9;
					exp_e_2 = exp_e_2 * exp_r_2 + c_9;
					exp_e_0 = vldexp(exp_e_0, exp_n_0);
					exp_e_1 = vldexp(exp_e_1, exp_n_1);
					exp_e_2 = vldexp(exp_e_2, exp_n_2);
					exp_e_0 = exp_e_0 + c_9;
					exp_e_1 = exp_e_1 + c_9;
					exp_e_2 = exp_e_2 + c_9;
					acc_0[l] = acc_0[l] / exp_e_0;
					acc_1[l] = acc_1[l] / exp_e_1;
					acc_2[l] = acc_2[l] / exp_e_2;
					y[b * 784 + oy * 112 + 43968 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 43984 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 784 + oy * 112 + 44000 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				sum[l] = sum[l] * c_10;
				pool[b * 16 + 896 + l] = sum[l];
			}
		}
	}
}

/* 242064 flops, reads 494848 bytes, writes 400, at most 16 vectors of 16 live */
static void pw_1x1_1200_100_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], w_3[16];
	float x_0, x4_0[16], sum4_2_0[16], sum2_2_0[16];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[19216 + l];
		acc_0_2[l] = w[38432 + l];
		acc_0_3[l] = w[57648 + l];
	}
	for (int k = 0; k < 300; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			w_1[l] = w[k * 64 + 19232 + l];
			w_2[l] = w[k * 64 + 38448 + l];
			w_3[l] = w[k * 64 + 57664 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[k * 64 + 32 + l];
			w_1[l] = w[k * 64 + 19248 + l];
			w_2[l] = w[k * 64 + 38464 + l];
			w_3[l] = w[k * 64 + 57680 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[k * 64 + 48 + l];
			w_1[l] = w[k * 64 + 19264 + l];
			w_2[l] = w[k * 64 + 38480 + l];
			w_3[l] = w[k * 64 + 57696 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[k * 64 + 64 + l];
			w_1[l] = w[k * 64 + 19280 + l];
			w_2[l] = w[k * 64 + 38496 + l];
			w_3[l] = w[k * 64 + 57712 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		acc_0_2[l] = vmax(c_1, acc_0_2[l]);
		acc_0_3[l] = vmax(c_1, acc_0_3[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = acc_0_1[l] * c_2;
		exp_r_2 = acc_0_2[l] * c_2;
		exp_r_3 = acc_0_3[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_r_2 = vmax(c_3, exp_r_2);
		exp_r_3 = vmax(c_3, exp_r_3);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_n_2 = vround(exp_r_2);
		exp_n_3 = vround(exp_r_3);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_r_2 = exp_r_2 - exp_n_2;
		exp_r_3 = exp_r_3 - exp_n_3;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_2 = exp_r_2 * c_5 + c_4;
		exp_e_3 = exp_r_3 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_2 = exp_e_2 * exp_r_2 + c_6;
		exp_e_3 = exp_e_3 * exp_r_3 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_2 = exp_e_2 * exp_r_2 + c_7;
		exp_e_3 = exp_e_3 * exp_r_3 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_2 = exp_e_2 * exp_r_2 + c_8;
		exp_e_3 = exp_e_3 * exp_r_3 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_2 = exp_e_2 * exp_r_2 + c_9;
		exp_e_3 = exp_e_3 * exp_r_3 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_2 = vldexp(exp_e_2, exp_n_2);
		exp_e_3 = vldexp(exp_e_3, exp_n_3);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		exp_e_2 = exp_e_2 + c_9;
		exp_e_3 = exp_e_3 + c_9;
		acc_0_0[l] = acc_0_0[l] / exp_e_0;
		acc_0_1[l] = acc_0_1[l] / exp_e_1;
		acc_0_2[l] = acc_0_2[l] / exp_e_2;
		acc_0_3[l] = acc_0_3[l] / exp_e_3;
		y[0 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[16 + l] = acc_0_1[l];
	}
	for (int l = 0; l < 16; l++) {
		y[32 + l] = acc_0_2[l];
	}
	for (int l = 0; l < 16; l++) {
		y[48 + l] = acc_0_3[l];
	}
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[76864 + l];
		acc_0_1[l] = w[96080 + l];
		acc_0_2[l] = c_0;
	}
	for (int k = 0; k < 300; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 76880 + l];
			w_1[l] = w[k * 64 + 96096 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 76896 + l];
			w_1[l] = w[k * 64 + 96112 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 76912 + l];
			w_1[l] = w[k * 64 + 96128 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 76928 + l];
			w_1[l] = w[k * 64 + 96144 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_2[l] = w[k * 16 + 115312 + l];
		}
		vsplat4(x4_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_2[l] = x4_0[l] * w_2[l] + acc_0_2[l];
		}
	}
	vpairadd(sum4_2_0, acc_0_2, acc_0_2);
	vpairadd(sum2_2_0, sum4_2_0, sum4_2_0);
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2, bias;
		bias = w[115296 + l];
		sum2_2_0[l] = sum2_2_0[l] + bias;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		sum2_2_0[l] = vmax(c_1, sum2_2_0[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = acc_0_1[l] * c_2;
		exp_r_2 = sum2_2_0[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_r_2 = vmax(c_3, exp_r_2);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_n_2 = vround(exp_r_2);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_r_2 = exp_r_2 - exp_n_2;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_2 = exp_r_2 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_2 = exp_e_2 * exp_r_2 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_2 = exp_e_2 * exp_r_2 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_2 = exp_e_2 * exp_r_2 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_2 = exp_e_2 * exp_r_2 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_2 = vldexp(exp_e_2, exp_n_2);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		exp_e_2 = exp_e_2 + c_9;
		acc_0_0[l] = acc_0_0[l] / exp_e_0;
		acc_0_1[l] = acc_0_1[l] / exp_e_1;
		sum2_2_0[l] = sum2_2_0[l] / exp_e_2;
		y[64 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[80 + l] = acc_0_1[l];
	}
	vstoren(y + 96, sum2_2_0, 0, 4);
}

/* 261600 flops, reads 492400 bytes, writes 4800, at most 12 vectors of 16 live */
static void pw_1x1_100_1200_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], w_3[16];
	float x_0;
	for (int p = 0; p < 18; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 6464 + l];
			acc_0_1[l] = w[p * 6464 + 1616 + l];
			acc_0_2[l] = w[p * 6464 + 3232 + l];
			acc_0_3[l] = w[p * 6464 + 4848 + l];
		}
		for (int k = 0; k < 25; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 6464 + k * 64 + 16 + l];
				w_1[l] = w[p * 6464 + k * 64 + 1632 + l];
				w_2[l] = w[p * 6464 + k * 64 + 3248 + l];
				w_3[l] = w[p * 6464 + k * 64 + 4864 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 6464 + k * 64 + 32 + l];
				w_1[l] = w[p * 6464 + k * 64 + 1648 + l];
				w_2[l] = w[p * 6464 + k * 64 + 3264 + l];
				w_3[l] = w[p * 6464 + k * 64 + 4880 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 6464 + k * 64 + 48 + l];
				w_1[l] = w[p * 6464 + k * 64 + 1664 + l];
				w_2[l] = w[p * 6464 + k * 64 + 3280 + l];
				w_3[l] = w[p * 6464 + k * 64 + 4896 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 6464 + k * 64 + 64 + l];
				w_1[l] = w[p * 6464 + k * 64 + 1680 + l];
				w_2[l] = w[p * 6464 + k * 64 + 3296 + l];
				w_3[l] = w[p * 6464 + k * 64 + 4912 + l];
			}
			x_0 = x[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_0_2[l] = vmax(c_1, acc_0_2[l]);
			acc_0_3[l] = vmax(c_1, acc_0_3[l]);
			exp_r_0 = acc_0_0[l] * c_2;
			exp_r_1 = acc_0_1[l] * c_2;
			exp_r_2 = acc_0_2[l] * c_2;
			exp_r_3 = acc_0_3[l] * c_2;
			exp_r_0 = vmax(c_3, exp_r_0);
			exp_r_1 = vmax(c_3, exp_r_1);
			exp_r_2 = vmax(c_3, exp_r_2);
			exp_r_3 = vmax(c_3, exp_r_3);
			exp_n_0 = vround(exp_r_0);
			exp_n_1 = vround(exp_r_1);
			exp_n_2 = vround(exp_r_2);
			exp_n_3 = vround(exp_r_3);
			exp_r_0 = exp_r_0 - exp_n_0;
			exp_r_1 = exp_r_1 - exp_n_1;
			exp_r_2 = exp_r_2 - exp_n_2;
			exp_r_3 = exp_r_3 - exp_n_3;
			exp_e_0 = exp_r_0 * c_5 + c_4;
			exp_e_1 = exp_r_1 * c_5 + c_4;
			exp_e_2 = exp_r_2 * c_5 + c_4;
			exp_e_3 = exp_r_3 * c_5 + c_4;
			exp_e_0 = exp_e_0 * exp_r_0 + c_6;
			exp_e_1 = exp_e_1 * exp_r_1 + c_6;
			exp_e_2 = exp_e_2 * exp_r_2 + c_6;
			exp_e_3 = exp_e_3 * exp_r_3 + c_6;
			exp_e_0 = exp_e_0 * exp_r_0 + c_7;
			exp_e_1 = exp_e_1 * exp_r_1 + c_7;
			exp_e_2 = exp_e_2 * exp_r_2 + c_7;
			exp_e_3 = exp_e_3 * exp_r_3 + c_7;
			exp_e_0 = exp_e_0 * exp_r_0 + c_8;
			exp_e_1 = exp_e_1 * exp_r_1 + c_8;
			exp_e_2 = exp_e_2 * exp_r_2 + c_8;
			exp_e_3 = exp_e_3 * exp_r_3 + c_8;
			exp_e_0 = exp_e_0 * exp_r_0 + c_9;
			exp_e_1 = exp_e_1 * exp_r_1 + c_9;
			exp_e_2 = exp_e_2 * exp_r_2 + c_9;
			exp_e_3 = exp_e_3 * exp_r_3 + c_9;
			exp_e_0 = vldexp(exp_e_0, exp_n_0);
			exp_e_1 = vldexp(exp_e_1, exp_n_1);
			exp_e_2 = vldexp(exp_e_2, exp_n_2);
			exp_e_3 = vldexp(exp_e_3, exp_n_3);
			exp_e_0 = exp_e_0 + c_9;
			exp_e_1 = exp_e_1 + c_9;
			exp_e_2 = exp_e_2 + c_9;
			exp_e_3 = exp_e_3 + c_9;
			acc_0_0[l] = c_9 / exp_e_0;
			acc_0_1[l] = c_9 / exp_e_1;
			acc_0_2[l] = c_9 / exp_e_2;
			acc_0_3[l] = c_9 / exp_e_3;
			y[p * 64 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 32 + l] = acc_0_2[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 48 + l] = acc_0_3[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[116352 + l];
		acc_0_1[l] = w[117968 + l];
		acc_0_2[l] = w[119584 + l];
	}
	for (int k = 0; k < 25; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 116368 + l];
			w_1[l] = w[k * 64 + 117984 + l];
			w_2[l] = w[k * 64 + 119600 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 116384 + l];
			w_1[l] = w[k * 64 + 118000 + l];
			w_2[l] = w[k * 64 + 119616 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 116400 + l];
			w_1[l] = w[k * 64 + 118016 + l];
			w_2[l] = w[k * 64 + 119632 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 116416 + l];
			w_1[l] = w[k * 64 + 118032 + l];
			w_2[l] = w[k * 64 + 119648 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
		}
	}
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
		acc_0_0[l] = vmax(c_1, acc_0_0[l]);
		acc_0_1[l] = vmax(c_1, acc_0_1[l]);
		acc_0_2[l] = vmax(c_1, acc_0_2[l]);
		exp_r_0 = acc_0_0[l] * c_2;
		exp_r_1 = acc_0_1[l] * c_2;
		exp_r_2 = acc_0_2[l] * c_2;
		exp_r_0 = vmax(c_3, exp_r_0);
		exp_r_1 = vmax(c_3, exp_r_1);
		exp_r_2 = vmax(c_3, exp_r_2);
		exp_n_0 = vround(exp_r_0);
		exp_n_1 = vround(exp_r_1);
		exp_n_2 = vround(exp_r_2);
		exp_r_0 = exp_r_0 - exp_n_0;
		exp_r_1 = exp_r_1 - exp_n_1;
		exp_r_2 = exp_r_2 - exp_n_2;
		exp_e_0 = exp_r_0 * c_5 + c_4;
		exp_e_1 = exp_r_1 * c_5 + c_4;
		exp_e_2 = exp_r_2 * c_5 + c_4;
		exp_e_0 = exp_e_0 * exp_r_0 + c_6;
		exp_e_1 = exp_e_1 * exp_r_1 + c_6;
		exp_e_2 = exp_e_2 * exp_r_2 + c_6;
		exp_e_0 = exp_e_0 * exp_r_0 + c_7;
		exp_e_1 = exp_e_1 * exp_r_1 + c_7;
		exp_e_2 = exp_e_2 * exp_r_2 + c_7;
		exp_e_0 = exp_e_0 * exp_r_0 + c_8;
		exp_e_1 = exp_e_1 * exp_r_1 + c_8;
		exp_e_2 = exp_e_2 * exp_r_2 + c_8;
		exp_e_0 = exp_e_0 * exp_r_0 + c_9;
		exp_e_1 = exp_e_1 * exp_r_1 + c_9;
		exp_e_2 = exp_e_2 * exp_r_2 + c_9;
		exp_e_0 = vldexp(exp_e_0, exp_n_0);
		exp_e_1 = vldexp(exp_e_1, exp_n_1);
		exp_e_2 = vldexp(exp_e_2, exp_n_2);
		exp_e_0 = exp_e_0 + c_9;
		exp_e_1 = exp_e_1 + c_9;
		exp_e_2 = exp_e_2 + c_9;
		acc_0_0[l] = c_9 / exp_e_0;
		acc_0_1[l] = c_9 / exp_e_1;
		acc_0_2[l] = c_9 / exp_e_2;
		y[1152 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[1168 + l] = acc_0_1[l];
	}
	for (int l = 0; l < 16; l++) {
		y[1184 + l] = acc_0_2[l];
	}
}

/* 11892064 flops, reads 9727512 bytes, writes 519200, at most 9 vectors of 16 live */
static void pw2_7x7_1200_200_add_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT r, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT s, float *SHUFFLEMIXFACENET_M_C99_RESTRICT scaled) {
	static const int lanes_0[16] = {0, 2, 4, 6, 8, 10, 12, 14, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 24, 26, 28, 30};
	static const int lanes_2[16] = {0, 2, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_3[16] = {0, 1, 2, 3, 16, 18, 20, 22, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_4[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 12, 13, 14, 15};
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16];
	float x4_0[16], x4_1[16], x4_2[16], sum4_0_0[16], sum4_0_1[16], sum2_0_0[16], res_2[16], gathered_2[16];
	for (int p = 0; p < 3; p++) {
		for (int k = 0; k < 150; k++) {
			x_0 = s[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 19232 + k * 64 + 16 + l];
				w_0[l] = w_0[l] * x_0;
				scaled[k * 64 + l] = w_0[l];
			}
			x_1 = s[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 19232 + k * 64 + 32 + l];
				w_0[l] = w_0[l] * x_1;
				scaled[k * 64 + 16 + l] = w_0[l];
			}
			x_2 = s[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 19232 + k * 64 + 48 + l];
				w_0[l] = w_0[l] * x_2;
				scaled[k * 64 + 32 + l] = w_0[l];
			}
			x_3 = s[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 19232 + k * 64 + 64 + l];
				w_0[l] = w_0[l] * x_3;
				scaled[k * 64 + 48 + l] = w_0[l];
			}
			x_0 = s[k * 4];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 19232 + k * 64 + 9632 + l];
				w_1[l] = w_1[l] * x_0;
				scaled[k * 64 + 9600 + l] = w_1[l];
			}
			x_1 = s[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 19232 + k * 64 + 9648 + l];
				w_1[l] = w_1[l] * x_1;
				scaled[k * 64 + 9616 + l] = w_1[l];
			}
			x_2 = s[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 19232 + k * 64 + 9664 + l];
				w_1[l] = w_1[l] * x_2;
				scaled[k * 64 + 9632 + l] = w_1[l];
			}
			x_3 = s[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 19232 + k * 64 + 9680 + l];
				w_1[l] = w_1[l] * x_3;
				scaled[k * 64 + 9648 + l] = w_1[l];
			}
		}
		for (int ox = 0; ox < 15; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 19232 + l];
				acc_0_1[l] = w[p * 19232 + 9616 + l];
				acc_1_0[l] = w[p * 19232 + l];
				acc_1_1[l] = w[p * 19232 + 9616 + l];
				acc_2_0[l] = w[p * 19232 + l];
				acc_2_1[l] = w[p * 19232 + 9616 + l];
			}
			for (int kb = 0; kb < 37; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 48 + kb * 784 + k * 4];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 16];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 32];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9600 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9616 + l];
					}
					x_0 = x[ox * 48 + kb * 784 + k * 4 + 1];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 17];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 33];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9632 + l];
					}
					x_0 = x[ox * 48 + kb * 784 + k * 4 + 2];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 18];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 34];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9648 + l];
					}
					x_0 = x[ox * 48 + kb * 784 + k * 4 + 3];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 19];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 35];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
			}
			for (int k = 0; k < 2; k++) {
				x_0 = x[ox * 48 + k * 4 + 29008];
				x_1 = x[ox * 48 + k * 4 + 29024];
				x_2 = x[ox * 48 + k * 4 + 29040];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[k * 64 + 9472 + l];
					w_1[l] = scaled[k * 64 + 19072 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[k * 64 + 9488 + l];
					w_1[l] = scaled[k * 64 + 19088 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 29009];
				x_1 = x[ox * 48 + k * 4 + 29025];
				x_2 = x[ox * 48 + k * 4 + 29041];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[k * 64 + 9504 + l];
					w_1[l] = scaled[k * 64 + 19104 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 29010];
				x_1 = x[ox * 48 + k * 4 + 29026];
				x_2 = x[ox * 48 + k * 4 + 29042];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[k * 64 + 9520 + l];
					w_1[l] = scaled[k * 64 + 19120 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 29011];
				x_1 = x[ox * 48 + k * 4 + 29027];
				x_2 = x[ox * 48 + k * 4 + 29043];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				}
			}
			vloadn(res_0, r + p * 64 + ox * 600, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 16, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = acc_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 600 + 200, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 216, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = acc_1_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 600 + 400, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 416, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = acc_2_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 600 + 32, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 48, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = acc_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 600 + 232, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 248, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = acc_1_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 600 + 432, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 448, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = acc_2_1[l] + gathered_1[l];
				y[p * 32 + ox * 600 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 200 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 400 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 16 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 216 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 416 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 19232 + l];
				acc_0_1[l] = w[p * 19232 + 9616 + l];
				acc_1_0[l] = w[p * 19232 + l];
				acc_1_1[l] = w[p * 19232 + 9616 + l];
			}
			for (int kb = 0; kb < 37; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 720];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 736];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9600 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9616 + l];
					}
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 721];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 737];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9632 + l];
					}
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 722];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 738];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9648 + l];
					}
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 723];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 739];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
			}
			for (int k = 0; k < 2; k++) {
				x_0 = x[ox * 32 + k * 4 + 29728];
				x_1 = x[ox * 32 + k * 4 + 29744];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[k * 64 + 9472 + l];
					w_1[l] = scaled[k * 64 + 19072 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[k * 64 + 9488 + l];
					w_1[l] = scaled[k * 64 + 19088 + l];
				}
				x_0 = x[ox * 32 + k * 4 + 29729];
				x_1 = x[ox * 32 + k * 4 + 29745];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[k * 64 + 9504 + l];
					w_1[l] = scaled[k * 64 + 19104 + l];
				}
				x_0 = x[ox * 32 + k * 4 + 29730];
				x_1 = x[ox * 32 + k * 4 + 29746];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[k * 64 + 9520 + l];
					w_1[l] = scaled[k * 64 + 19120 + l];
				}
				x_0 = x[ox * 32 + k * 4 + 29731];
				x_1 = x[ox * 32 + k * 4 + 29747];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				}
			}
			vloadn(res_0, r + p * 64 + ox * 400 + 9000, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 400 + 9016, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = acc_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 400 + 9200, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 400 + 9216, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = acc_1_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 400 + 9032, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 400 + 9048, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = acc_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 400 + 9232, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 400 + 9248, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = acc_1_1[l] + gathered_1[l];
				y[p * 32 + ox * 400 + 9000 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 400 + 9200 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 400 + 9016 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 400 + 9216 + l] = acc_1_1[l];
			}
		}
	}
	for (int k = 0; k < 150; k++) {
		vsplat4(x4_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 16 + 57712 + l];
			w_0[l] = w_0[l] * x4_0[l];
			scaled[k * 16 + l] = w_0[l];
		}
	}
	for (int ox = 0; ox < 15; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int kb = 0; kb < 37; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 64 + k * 16 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 784 + k * 4);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 784 + k * 4 + 16);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 784 + k * 4 + 32);
				for (int l = 0; l < 16; l++) {
					acc_2_0[l] = x4_2[l] * w_0[l] + acc_2_0[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 16 + 2368 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 29008);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 29024);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 29040);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x4_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		vpairadd(sum4_0_0, acc_0_0, acc_1_0);
		vpairadd(sum4_0_1, acc_2_0, acc_2_0);
		vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[57696 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vloadn(res_0, r + ox * 600 + 192, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 600 + 392, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 600 + 592, 0, 7);
		vperm(gathered_2, gathered_1, res_2, lanes_4);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_2[l];
		}
		vstoren(y + ox * 600 + 96, sum2_0_0, 0, 4);
		vstoren(y + ox * 600 + 296, sum2_0_0, 4, 4);
		vstoren(y + ox * 600 + 496, sum2_0_0, 8, 4);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int kb = 0; kb < 37; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 64 + k * 16 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 784 + k * 4 + 720);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 784 + k * 4 + 736);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 16 + 2368 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 29728);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 29744);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		vpairadd(sum4_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_0, sum4_0_0, sum4_0_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[57696 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vloadn(res_0, r + ox * 400 + 9192, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 400 + 9392, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vstoren(y + ox * 400 + 9096, sum2_0_0, 0, 4);
		vstoren(y + ox * 400 + 9296, sum2_0_0, 4, 4);
	}
	for (int p = 0; p < 3; p++) {
		for (int k = 0; k < 150; k++) {
			x_0 = s[k * 4 + 600];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 19232 + k * 64 + 60128 + l];
				w_0[l] = w_0[l] * x_0;
				scaled[k * 64 + l] = w_0[l];
			}
			x_1 = s[k * 4 + 601];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 19232 + k * 64 + 60144 + l];
				w_0[l] = w_0[l] * x_1;
				scaled[k * 64 + 16 + l] = w_0[l];
			}
			x_2 = s[k * 4 + 602];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 19232 + k * 64 + 60160 + l];
				w_0[l] = w_0[l] * x_2;
				scaled[k * 64 + 32 + l] = w_0[l];
			}
			x_3 = s[k * 4 + 603];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 19232 + k * 64 + 60176 + l];
				w_0[l] = w_0[l] * x_3;
				scaled[k * 64 + 48 + l] = w_0[l];
			}
			x_0 = s[k * 4 + 600];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 19232 + k * 64 + 69744 + l];
				w_1[l] = w_1[l] * x_0;
				scaled[k * 64 + 9600 + l] = w_1[l];
			}
			x_1 = s[k * 4 + 601];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 19232 + k * 64 + 69760 + l];
				w_1[l] = w_1[l] * x_1;
				scaled[k * 64 + 9616 + l] = w_1[l];
			}
			x_2 = s[k * 4 + 602];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 19232 + k * 64 + 69776 + l];
				w_1[l] = w_1[l] * x_2;
				scaled[k * 64 + 9632 + l] = w_1[l];
			}
			x_3 = s[k * 4 + 603];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 19232 + k * 64 + 69792 + l];
				w_1[l] = w_1[l] * x_3;
				scaled[k * 64 + 9648 + l] = w_1[l];
			}
		}
		for (int ox = 0; ox < 15; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 19232 + 60112 + l];
				acc_0_1[l] = w[p * 19232 + 69728 + l];
				acc_1_0[l] = w[p * 19232 + 60112 + l];
				acc_1_1[l] = w[p * 19232 + 69728 + l];
				acc_2_0[l] = w[p * 19232 + 60112 + l];
				acc_2_1[l] = w[p * 19232 + 69728 + l];
			}
			for (int k = 0; k < 2; k++) {
				x_0 = x[ox * 48 + k * 4 + 29016];
				x_1 = x[ox * 48 + k * 4 + 29032];
				x_2 = x[ox * 48 + k * 4 + 29048];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[k * 64 + l];
					w_1[l] = scaled[k * 64 + 9600 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[k * 64 + 16 + l];
					w_1[l] = scaled[k * 64 + 9616 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 29017];
				x_1 = x[ox * 48 + k * 4 + 29033];
				x_2 = x[ox * 48 + k * 4 + 29049];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[k * 64 + 32 + l];
					w_1[l] = scaled[k * 64 + 9632 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 29018];
				x_1 = x[ox * 48 + k * 4 + 29034];
				x_2 = x[ox * 48 + k * 4 + 29050];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[k * 64 + 48 + l];
					w_1[l] = scaled[k * 64 + 9648 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 29019];
				x_1 = x[ox * 48 + k * 4 + 29035];
				x_2 = x[ox * 48 + k * 4 + 29051];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				}
			}
			for (int kb = 0; kb < 37; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 48 + kb * 784 + k * 4 + 29792];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 29808];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 29824];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9728 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9744 + l];
					}
					x_0 = x[ox * 48 + kb * 784 + k * 4 + 29793];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 29809];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 29825];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9760 + l];
					}
					x_0 = x[ox * 48 + kb * 784 + k * 4 + 29794];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 29810];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 29826];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9776 + l];
					}
					x_0 = x[ox * 48 + kb * 784 + k * 4 + 29795];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 29811];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 29827];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					}
				}
			}
			vloadn(res_0, r + p * 64 + ox * 600 + 1, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 17, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = acc_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 600 + 201, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 217, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = acc_1_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 600 + 401, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 417, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = acc_2_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 600 + 33, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 49, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = acc_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 600 + 233, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 249, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = acc_1_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 600 + 433, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 600 + 449, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = acc_2_1[l] + gathered_1[l];
				y[p * 32 + ox * 600 + 100 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 300 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 500 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 116 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 316 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 600 + 516 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 19232 + 60112 + l];
				acc_0_1[l] = w[p * 19232 + 69728 + l];
				acc_1_0[l] = w[p * 19232 + 60112 + l];
				acc_1_1[l] = w[p * 19232 + 69728 + l];
			}
			for (int k = 0; k < 2; k++) {
				x_0 = x[ox * 32 + k * 4 + 29736];
				x_1 = x[ox * 32 + k * 4 + 29752];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[k * 64 + l];
					w_1[l] = scaled[k * 64 + 9600 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[k * 64 + 16 + l];
					w_1[l] = scaled[k * 64 + 9616 + l];
				}
				x_0 = x[ox * 32 + k * 4 + 29737];
				x_1 = x[ox * 32 + k * 4 + 29753];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[k * 64 + 32 + l];
					w_1[l] = scaled[k * 64 + 9632 + l];
				}
				x_0 = x[ox * 32 + k * 4 + 29738];
				x_1 = x[ox * 32 + k * 4 + 29754];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[k * 64 + 48 + l];
					w_1[l] = scaled[k * 64 + 9648 + l];
				}
				x_0 = x[ox * 32 + k * 4 + 29739];
				x_1 = x[ox * 32 + k * 4 + 29755];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				}
			}
			for (int kb = 0; kb < 37; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 30512];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 30528];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9728 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9744 + l];
					}
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 30513];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 30529];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9760 + l];
					}
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 30514];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 30530];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 9776 + l];
					}
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 30515];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 30531];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
			}
			vloadn(res_0, r + p * 64 + ox * 400 + 9001, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 400 + 9017, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = acc_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 400 + 9201, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 400 + 9217, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = acc_1_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 400 + 9033, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 400 + 9049, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = acc_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 64 + ox * 400 + 9233, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 64 + ox * 400 + 9249, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = acc_1_1[l] + gathered_1[l];
				y[p * 32 + ox * 400 + 9100 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 400 + 9300 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 400 + 9116 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 400 + 9316 + l] = acc_1_1[l];
			}
		}
	}
	for (int k = 0; k < 150; k++) {
		vsplat4(x4_0, s + k * 4 + 600);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 16 + 117824 + l];
			w_0[l] = w_0[l] * x4_0[l];
			scaled[k * 16 + l] = w_0[l];
		}
	}
	for (int ox = 0; ox < 15; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 16 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 29016);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 29032);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 29048);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x4_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		for (int kb = 0; kb < 37; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 64 + k * 16 + 32 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 784 + k * 4 + 29792);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 784 + k * 4 + 29808);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 784 + k * 4 + 29824);
				for (int l = 0; l < 16; l++) {
					acc_2_0[l] = x4_2[l] * w_0[l] + acc_2_0[l];
				}
			}
		}
		vpairadd(sum4_0_0, acc_0_0, acc_1_0);
		vpairadd(sum4_0_1, acc_2_0, acc_2_0);
		vpairadd(sum2_0_0, sum4_0_0, sum4_0_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[117808 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vloadn(res_0, r + ox * 600 + 193, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 600 + 393, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 600 + 593, 0, 7);
		vperm(gathered_2, gathered_1, res_2, lanes_4);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_2[l];
		}
		vstoren(y + ox * 600 + 196, sum2_0_0, 0, 4);
		vstoren(y + ox * 600 + 396, sum2_0_0, 4, 4);
		vstoren(y + ox * 600 + 596, sum2_0_0, 8, 4);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 16 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 29736);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 29752);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		for (int kb = 0; kb < 37; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 64 + k * 16 + 32 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 784 + k * 4 + 30512);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x4_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 784 + k * 4 + 30528);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x4_1[l] * w_0[l] + acc_1_0[l];
				}
			}
		}
		vpairadd(sum4_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_0, sum4_0_0, sum4_0_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[117808 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vloadn(res_0, r + ox * 400 + 9193, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 400 + 9393, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vstoren(y + ox * 400 + 9196, sum2_0_0, 0, 4);
		vstoren(y + ox * 400 + 9396, sum2_0_0, 4, 4);
	}
}

/* 20371456 flops, reads 15856640 bytes, writes 204800, at most 12 vectors of 16 live */
static void pw_gdw7_s1_1x1_200_1024_prelu_none_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	static const int end_0[32] = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32,
		34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62, 64};
	static const int first_1[32] = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30,
		32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62};
	static const int offset_2[64] = {0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784,
		0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784,
		0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784,
		0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2, acc_0[16];
	for (int s = 0; s < 32; s++) {
		for (int ox = 0; ox < 15; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[s * 6464 + l];
				acc_0_1[l] = w[s * 6464 + 3232 + l];
				acc_1_0[l] = w[s * 6464 + l];
				acc_1_1[l] = w[s * 6464 + 3232 + l];
				acc_2_0[l] = w[s * 6464 + l];
				acc_2_1[l] = w[s * 6464 + 3232 + l];
			}
			for (int k = 0; k < 50; k++) {
				x_0 = x[ox * 600 + k * 4];
				x_1 = x[ox * 600 + k * 4 + 200];
				x_2 = x[ox * 600 + k * 4 + 400];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 6464 + k * 64 + 32 + l];
					w_1[l] = w[s * 6464 + k * 64 + 3264 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[s * 6464 + k * 64 + 48 + l];
					w_1[l] = w[s * 6464 + k * 64 + 3280 + l];
				}
				x_0 = x[ox * 600 + k * 4 + 1];
				x_1 = x[ox * 600 + k * 4 + 201];
				x_2 = x[ox * 600 + k * 4 + 401];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[s * 6464 + k * 64 + 64 + l];
					w_1[l] = w[s * 6464 + k * 64 + 3296 + l];
				}
				x_0 = x[ox * 600 + k * 4 + 2];
				x_1 = x[ox * 600 + k * 4 + 202];
				x_2 = x[ox * 600 + k * 4 + 402];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[s * 6464 + k * 64 + 80 + l];
					w_1[l] = w[s * 6464 + k * 64 + 3312 + l];
				}
				x_0 = x[ox * 600 + k * 4 + 3];
				x_1 = x[ox * 600 + k * 4 + 203];
				x_2 = x[ox * 600 + k * 4 + 403];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float slope_0, slope_1, below_0, below_1, below_2, below_3;
				slope_0 = w[s * 6464 + 16 + l];
				slope_1 = w[s * 6464 + 3248 + l];
				below_0 = vmin(c_0, acc_1_1[l]);
				below_1 = vmin(c_0, acc_2_1[l]);
				acc_1_1[l] = vmax(c_0, acc_1_1[l]);
				acc_2_1[l] = vmax(c_0, acc_2_1[l]);
				acc_1_1[l] = below_0 * slope_1 + acc_1_1[l];
				acc_2_1[l] = below_1 * slope_1 + acc_2_1[l];
				below_0 = vmin(c_0, acc_0_0[l]);
				below_1 = vmin(c_0, acc_1_0[l]);
				below_2 = vmin(c_0, acc_2_0[l]);
				below_3 = vmin(c_0, acc_0_1[l]);
				acc_0_0[l] = vmax(c_0, acc_0_0[l]);
				acc_1_0[l] = vmax(c_0, acc_1_0[l]);
				acc_2_0[l] = vmax(c_0, acc_2_0[l]);
				acc_0_1[l] = vmax(c_0, acc_0_1[l]);
				acc_0_0[l] = below_0 * slope_0 + acc_0_0[l];
				acc_1_0[l] = below_1 * slope_0 + acc_1_0[l];
				acc_2_0[l] = below_2 * slope_0 + acc_2_0[l];
				acc_0_1[l] = below_3 * slope_1 + acc_0_1[l];
				slab[ox * 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 48 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 48 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 48 + 784 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 48 + 800 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 48 + 816 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[s * 6464 + l];
				acc_0_1[l] = w[s * 6464 + 3232 + l];
				acc_1_0[l] = w[s * 6464 + l];
				acc_1_1[l] = w[s * 6464 + 3232 + l];
			}
			for (int k = 0; k < 50; k++) {
				x_0 = x[ox * 400 + k * 4 + 9000];
				x_1 = x[ox * 400 + k * 4 + 9200];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 6464 + k * 64 + 32 + l];
					w_1[l] = w[s * 6464 + k * 64 + 3264 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 6464 + k * 64 + 48 + l];
					w_1[l] = w[s * 6464 + k * 64 + 3280 + l];
				}
				x_0 = x[ox * 400 + k * 4 + 9001];
				x_1 = x[ox * 400 + k * 4 + 9201];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 6464 + k * 64 + 64 + l];
					w_1[l] = w[s * 6464 + k * 64 + 3296 + l];
				}
				x_0 = x[ox * 400 + k * 4 + 9002];
				x_1 = x[ox * 400 + k * 4 + 9202];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 6464 + k * 64 + 80 + l];
					w_1[l] = w[s * 6464 + k * 64 + 3312 + l];
				}
				x_0 = x[ox * 400 + k * 4 + 9003];
				x_1 = x[ox * 400 + k * 4 + 9203];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float slope_0, slope_1, below_0, below_1, below_2, below_3;
				slope_0 = w[s * 6464 + 16 + l];
				slope_1 = w[s * 6464 + 3248 + l];
				below_0 = vmin(c_0, acc_0_0[l]);
				below_1 = vmin(c_0, acc_1_0[l]);
				below_2 = vmin(c_0, acc_0_1[l]);
				below_3 = vmin(c_0, acc_1_1[l]);
				acc_0_0[l] = vmax(c_0, acc_0_0[l]);
				acc_1_0[l] = vmax(c_0, acc_1_0[l]);
				acc_0_1[l] = vmax(c_0, acc_0_1[l]);
				acc_1_1[l] = vmax(c_0, acc_1_1[l]);
				acc_0_0[l] = below_0 * slope_0 + acc_0_0[l];
				acc_1_0[l] = below_1 * slope_0 + acc_1_0[l];
				acc_0_1[l] = below_2 * slope_1 + acc_0_1[l];
				acc_1_1[l] = below_3 * slope_1 + acc_1_1[l];
				slab[ox * 32 + 720 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 32 + 736 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 32 + 1504 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				slab[ox * 32 + 1520 + l] = acc_1_1[l];
			}
		}
		for (int b = first_1[s]; b < end_0[s]; b++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 800 + 206848 + l];
			}
			for (int ky = 0; ky < 7; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_2, w_3, w_4, w_5, w_6, column;
					w_0[l] = w[b * 800 + ky * 112 + 206864 + l];
					w_1[l] = w[b * 800 + ky * 112 + 206880 + l];
					w_2 = w[b * 800 + ky * 112 + 206896 + l];
					w_3 = w[b * 800 + ky * 112 + 206912 + l];
					w_4 = w[b * 800 + ky * 112 + 206928 + l];
					w_5 = w[b * 800 + ky * 112 + 206944 + l];
					w_6 = w[b * 800 + ky * 112 + 206960 + l];
					column = slab[offset_2[b] + ky * 112 + l];
					acc_0[l] = column * w_0[l] + acc_0[l];
					column = slab[offset_2[b] + ky * 112 + 16 + l];
					acc_0[l] = column * w_1[l] + acc_0[l];
					column = slab[offset_2[b] + ky * 112 + 32 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					column = slab[offset_2[b] + ky * 112 + 48 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					column = slab[offset_2[b] + ky * 112 + 64 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					column = slab[offset_2[b] + ky * 112 + 80 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					column = slab[offset_2[b] + ky * 112 + 96 + l];
					acc_0[l] = column * w_6 + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				y[b * 16 + l] = acc_0[l];
			}
		}
	}
}

/* 1048576 flops, reads 2131968 bytes, writes 2048, at most 9 vectors of 16 live */
static void pw_1x1_1024_512_f32__c99_1x4(const float *SHUFFLEMIXFACENET_M_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_M_C99_RESTRICT w, float *SHUFFLEMIXFACENET_M_C99_RESTRICT y) {
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], w_3[16];
	float x_0;
	for (int p = 0; p < 8; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 65600 + l];
			acc_0_1[l] = w[p * 65600 + 16400 + l];
			acc_0_2[l] = w[p * 65600 + 32800 + l];
			acc_0_3[l] = w[p * 65600 + 49200 + l];
		}
		for (int k = 0; k < 256; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 65600 + k * 64 + 16 + l];
				w_1[l] = w[p * 65600 + k * 64 + 16416 + l];
				w_2[l] = w[p * 65600 + k * 64 + 32816 + l];
				w_3[l] = w[p * 65600 + k * 64 + 49216 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 65600 + k * 64 + 32 + l];
				w_1[l] = w[p * 65600 + k * 64 + 16432 + l];
				w_2[l] = w[p * 65600 + k * 64 + 32832 + l];
				w_3[l] = w[p * 65600 + k * 64 + 49232 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 65600 + k * 64 + 48 + l];
				w_1[l] = w[p * 65600 + k * 64 + 16448 + l];
				w_2[l] = w[p * 65600 + k * 64 + 32848 + l];
				w_3[l] = w[p * 65600 + k * 64 + 49248 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 65600 + k * 64 + 64 + l];
				w_1[l] = w[p * 65600 + k * 64 + 16464 + l];
				w_2[l] = w[p * 65600 + k * 64 + 32864 + l];
				w_3[l] = w[p * 65600 + k * 64 + 49264 + l];
			}
			x_0 = x[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 32 + l] = acc_0_2[l];
		}
		for (int l = 0; l < 16; l++) {
			y[p * 64 + 48 + l] = acc_0_3[l];
		}
	}
}

/* One line per step: name: height x width x channels @ byte offset in the arena. */
static void forward(const float *weights, float *arena, const float *input,
                    float *embedding) {
    /* features.init_block.conv1: 112x112x3 @0 -> 56x56x24 @0 */
    conv3x3_s2_56x56_3_24_prelu_f32__c99_3x2(input, weights + 0, arena + 0);
    SHUFFLEMIXFACENET_M_C99_STEP(0);

    /* features.init_block.conv2.conv1: 56x56x24 @0 -> 56x56x24 @401408 */
    dw3_s1_56x56_24_prelu_f32__c99_4(arena + 0, weights + 928, arena + 100352);
    SHUFFLEMIXFACENET_M_C99_STEP(1);

    /* features.init_block.conv2.conv2: 56x56x24 @401408 + 56x56x24 @0 -> 56x56x24 @1806336 */
    pw_56x56_24_24_add_f32__c99_3x2(arena + 100352, weights + 1280, arena + 451584, arena + 0);
    SHUFFLEMIXFACENET_M_C99_STEP(2);

    /* features.stage1.unit1.exp_conv+conv1: 56x56x24 @1806336 -> slabs of 56x56x144 @2107392 -> 56x56x144 @0 */
    pw2_dw3_5_7_s1_56x56_24_144_prelu_f32__c99_7x1_4(arena + 451584, weights + 1888, arena + 526848, arena + 0);
    SHUFFLEMIXFACENET_M_C99_STEP(3);

    /* features.stage1.unit1.conv2: 56x56x144 @0 -> 56x56x32 @1806336 */
    pw2_56x56_144_32_f32__c99_3x2(arena + 0, weights + 8400, arena + 451584);
    SHUFFLEMIXFACENET_M_C99_STEP(4);

    /* features.stage1.unit2.exp_conv+conv1: 56x56x32 @1806336 -> slabs of 56x56x96 @1204224 -> 56x56x96 @0 */
    pw2_dw3_s1_56x56_32_96_prelu_f32__c99_7x1_4(arena + 451584, weights + 10736, arena + 301056, arena + 0);
    SHUFFLEMIXFACENET_M_C99_STEP(5);

    /* features.stage1.unit2.conv2: 56x56x96 @0 + 56x56x32 @1806336 -> 56x56x32 @1204224 */
    pw2_56x56_96_32_add_f32__c99_3x2(arena + 0, weights + 13520, arena + 301056, arena + 451584);
    SHUFFLEMIXFACENET_M_C99_STEP(6);

    /* features.stage2.unit1.exp_conv+conv1: 56x56x32 @1204224 -> slabs of 56x56x192 @602112 -> 28x28x192 @0, mean 1x1x192 @802816 */
    pw_dw3_5_7_9_s2_28x28_32_192_swish_pool_f32__c99_7x1_4(arena + 301056, weights + 15088, arena + 150528, arena + 0, arena + 200704);
    SHUFFLEMIXFACENET_M_C99_STEP(7);

    /* features.stage2.unit1.se.conv1: 1x1x192 @802816 -> 1x1x16 @602112 */
    pw_1x1_192_16_swish_f32__c99_1x4(arena + 200704, weights + 29488, arena + 150528);
    SHUFFLEMIXFACENET_M_C99_STEP(8);

    /* features.stage2.unit1.se.conv2: 1x1x16 @602112 -> 1x1x192 @626688 */
    pw_1x1_16_192_sigmoid_f32__c99_1x4(arena + 150528, weights + 32576, arena + 156672);
    SHUFFLEMIXFACENET_M_C99_STEP(9);

    /* features.stage2.unit1.conv2: 28x28x192 @0 * 1x1x192 @626688 -> 28x28x40 @752640 */
    pw_28x28_192_40_se_f32__c99_3x2(arena + 0, weights + 35840, arena + 188160, arena + 156672, arena + 150528);
    SHUFFLEMIXFACENET_M_C99_STEP(10);

    /* features.stage2.unit2.exp_conv+conv1: 28x28x40 @752640 -> slabs of 28x28x240 @878080 -> 28x28x240 @0, mean 1x1x240 @978432 */
    pw2_dw3_5_s1_28x28_40_240_swish_pool_f32__c99_3x2_4(arena + 188160, weights + 43568, arena + 219520, arena + 0, arena + 244608);
    SHUFFLEMIXFACENET_M_C99_STEP(11);

    /* features.stage2.unit2.se.conv1: 1x1x240 @978432 -> 1x1x20 @878080 */
    pw_1x1_240_20_swish_f32__c99_1x4(arena + 244608, weights + 53392, arena + 219520);
    SHUFFLEMIXFACENET_M_C99_STEP(12);

    /* features.stage2.unit2.se.conv2: 1x1x20 @878080 -> 1x1x240 @1013120 */
    pw_1x1_20_240_sigmoid_f32__c99_1x4(arena + 219520, weights + 58224, arena + 253280);
    SHUFFLEMIXFACENET_M_C99_STEP(13);

    /* features.stage2.unit2.conv2: 28x28x240 @0 * 1x1x240 @1013120 + 28x28x40 @752640 -> 28x28x40 @878080 */
    pw2_28x28_240_40_add_se_f32__c99_3x2(arena + 0, weights + 63264, arena + 219520, arena + 188160, arena + 253280, arena + 250880);
    SHUFFLEMIXFACENET_M_C99_STEP(14);

    /* features.stage2.unit3.exp_conv+conv1: 28x28x40 @878080 -> slabs of 28x28x240 @752640 -> 28x28x240 @0, mean 1x1x240 @852992 */
    pw2_dw3_5_s1_28x28_40_240_swish_pool_f32__c99_3x2_4(arena + 219520, weights + 68128, arena + 188160, arena + 0, arena + 213248);
    SHUFFLEMIXFACENET_M_C99_STEP(15);

    /* features.stage2.unit3.se.conv1: 1x1x240 @852992 -> 1x1x20 @752640 */
    pw_1x1_240_20_swish_f32__c99_1x4(arena + 213248, weights + 77952, arena + 188160);
    SHUFFLEMIXFACENET_M_C99_STEP(16);

    /* features.stage2.unit3.se.conv2: 1x1x20 @752640 -> 1x1x240 @1013120 */
    pw_1x1_20_240_sigmoid_f32__c99_1x4(arena + 188160, weights + 82784, arena + 253280);
    SHUFFLEMIXFACENET_M_C99_STEP(17);

    /* features.stage2.unit3.conv2: 28x28x240 @0 * 1x1x240 @1013120 + 28x28x40 @878080 -> 28x28x40 @752640 */
    pw2_28x28_240_40_add_se_f32__c99_3x2(arena + 0, weights + 87824, arena + 188160, arena + 219520, arena + 253280, arena + 250880);
    SHUFFLEMIXFACENET_M_C99_STEP(18);

    /* features.stage2.unit4.exp_conv+conv1: 28x28x40 @752640 -> slabs of 28x28x240 @878080 -> 28x28x240 @0, mean 1x1x240 @978432 */
    pw2_dw3_5_s1_28x28_40_240_swish_pool_f32__c99_3x2_4(arena + 188160, weights + 92688, arena + 219520, arena + 0, arena + 244608);
    SHUFFLEMIXFACENET_M_C99_STEP(19);

    /* features.stage2.unit4.se.conv1: 1x1x240 @978432 -> 1x1x20 @878080 */
    pw_1x1_240_20_swish_f32__c99_1x4(arena + 244608, weights + 102512, arena + 219520);
    SHUFFLEMIXFACENET_M_C99_STEP(20);

    /* features.stage2.unit4.se.conv2: 1x1x20 @878080 -> 1x1x240 @1013120 */
    pw_1x1_20_240_sigmoid_f32__c99_1x4(arena + 219520, weights + 107344, arena + 253280);
    SHUFFLEMIXFACENET_M_C99_STEP(21);

    /* features.stage2.unit4.conv2: 28x28x240 @0 * 1x1x240 @1013120 + 28x28x40 @752640 -> 28x28x40 @878080 */
    pw2_28x28_240_40_add_se_f32__c99_3x2(arena + 0, weights + 112384, arena + 219520, arena + 188160, arena + 253280, arena + 250880);
    SHUFFLEMIXFACENET_M_C99_STEP(22);

    /* features.stage3.unit1.exp_conv+conv1: 28x28x40 @878080 -> slabs of 28x28x240 @188160 -> 14x14x240 @0, mean 1x1x240 @288512 */
    pw_dw3_5_7_s2_14x14_40_240_swish_pool_f32__c99_3x2_4(arena + 219520, weights + 117248, arena + 47040, arena + 0, arena + 72128);
    SHUFFLEMIXFACENET_M_C99_STEP(23);

    /* features.stage3.unit1.se.conv1: 1x1x240 @288512 -> 1x1x10 @188160 */
    pw_1x1_240_10_swish_f32__c99_1x4(arena + 72128, weights + 133968, arena + 47040);
    SHUFFLEMIXFACENET_M_C99_STEP(24);

    /* features.stage3.unit1.se.conv2: 1x1x10 @188160 -> 1x1x240 @218880 */
    pw_1x1_10_240_sigmoid_f32__c99_1x4(arena + 47040, weights + 137824, arena + 54720);
    SHUFFLEMIXFACENET_M_C99_STEP(25);

    /* features.stage3.unit1.conv2: 14x14x240 @0 * 1x1x240 @218880 -> 14x14x80 @376320 */
    pw_14x14_240_80_se_f32__c99_3x2(arena + 0, weights + 140464, arena + 94080, arena + 54720, arena + 47040);
    SHUFFLEMIXFACENET_M_C99_STEP(26);

    /* features.stage3.unit2.exp_conv+conv1: 14x14x80 @376320 -> slabs of 14x14x480 @439040 -> 14x14x480 @0, mean 1x1x480 @464128 */
    pw2_dw3_5_7_9_s1_14x14_80_480_swish_pool_f32__c99_3x2_4(arena + 94080, weights + 159744, arena + 109760, arena + 0, arena + 116032);
    SHUFFLEMIXFACENET_M_C99_STEP(27);

    /* features.stage3.unit2.se.conv1: 1x1x480 @464128 -> 1x1x20 @439040 */
    pw_1x1_480_20_swish_f32__c99_1x4(arena + 116032, weights + 199968, arena + 109760);
    SHUFFLEMIXFACENET_M_C99_STEP(28);

    /* features.stage3.unit2.se.conv2: 1x1x20 @439040 -> 1x1x480 @532480 */
    pw_1x1_20_480_sigmoid_f32__c99_1x4(arena + 109760, weights + 209600, arena + 133120);
    SHUFFLEMIXFACENET_M_C99_STEP(29);

    /* features.stage3.unit2.conv2: 14x14x480 @0 * 1x1x480 @532480 + 14x14x80 @376320 -> 14x14x80 @439040 */
    pw2_14x14_480_80_add_se_f32__c99_3x2(arena + 0, weights + 219680, arena + 109760, arena + 94080, arena + 133120, arena + 125440);
    SHUFFLEMIXFACENET_M_C99_STEP(30);

    /* features.stage3.unit3.exp_conv+conv1: 14x14x80 @439040 -> slabs of 14x14x480 @376320 -> 14x14x480 @0, mean 1x1x480 @401408 */
    pw2_dw3_5_7_9_s1_14x14_80_480_swish_pool_f32__c99_3x2_4(arena + 109760, weights + 238976, arena + 94080, arena + 0, arena + 100352);
    SHUFFLEMIXFACENET_M_C99_STEP(31);

    /* features.stage3.unit3.se.conv1: 1x1x480 @401408 -> 1x1x20 @376320 */
    pw_1x1_480_20_swish_f32__c99_1x4(arena + 100352, weights + 279200, arena + 94080);
    SHUFFLEMIXFACENET_M_C99_STEP(32);

    /* features.stage3.unit3.se.conv2: 1x1x20 @376320 -> 1x1x480 @532480 */
    pw_1x1_20_480_sigmoid_f32__c99_1x4(arena + 94080, weights + 288832, arena + 133120);
    SHUFFLEMIXFACENET_M_C99_STEP(33);

    /* features.stage3.unit3.conv2: 14x14x480 @0 * 1x1x480 @532480 + 14x14x80 @439040 -> 14x14x80 @376320 */
    pw2_14x14_480_80_add_se_f32__c99_3x2(arena + 0, weights + 298912, arena + 94080, arena + 109760, arena + 133120, arena + 125440);
    SHUFFLEMIXFACENET_M_C99_STEP(34);

    /* features.stage3.unit4.exp_conv+conv1: 14x14x80 @376320 -> slabs of 14x14x480 @439040 -> 14x14x480 @0, mean 1x1x480 @464128 */
    pw2_dw3_5_7_9_s1_14x14_80_480_swish_pool_f32__c99_3x2_4(arena + 94080, weights + 318208, arena + 109760, arena + 0, arena + 116032);
    SHUFFLEMIXFACENET_M_C99_STEP(35);

    /* features.stage3.unit4.se.conv1: 1x1x480 @464128 -> 1x1x20 @439040 */
    pw_1x1_480_20_swish_f32__c99_1x4(arena + 116032, weights + 358432, arena + 109760);
    SHUFFLEMIXFACENET_M_C99_STEP(36);

    /* features.stage3.unit4.se.conv2: 1x1x20 @439040 -> 1x1x480 @532480 */
    pw_1x1_20_480_sigmoid_f32__c99_1x4(arena + 109760, weights + 368064, arena + 133120);
    SHUFFLEMIXFACENET_M_C99_STEP(37);

    /* features.stage3.unit4.conv2: 14x14x480 @0 * 1x1x480 @532480 + 14x14x80 @376320 -> 14x14x80 @439040 */
    pw2_14x14_480_80_add_se_f32__c99_3x2(arena + 0, weights + 378144, arena + 109760, arena + 94080, arena + 133120, arena + 125440);
    SHUFFLEMIXFACENET_M_C99_STEP(38);

    /* features.stage4.unit1.exp_conv+conv1: 14x14x80 @439040 -> slabs of 14x14x480 @376320 -> 14x14x480 @0, mean 1x1x480 @401408 */
    pw_dw3_s1_14x14_80_480_swish_pool_f32__c99_3x2_4(arena + 109760, weights + 397440, arena + 94080, arena + 0, arena + 100352);
    SHUFFLEMIXFACENET_M_C99_STEP(39);

    /* features.stage4.unit1.se.conv1: 1x1x480 @401408 -> 1x1x40 @376320 */
    pw_1x1_480_40_swish_f32__c99_1x4(arena + 100352, weights + 441120, arena + 94080);
    SHUFFLEMIXFACENET_M_C99_STEP(40);

    /* features.stage4.unit1.se.conv2: 1x1x40 @376320 -> 1x1x480 @531840 */
    pw_1x1_40_480_sigmoid_f32__c99_1x4(arena + 94080, weights + 460368, arena + 132960);
    SHUFFLEMIXFACENET_M_C99_STEP(41);

    /* features.stage4.unit1.conv2: 14x14x480 @0 * 1x1x480 @531840 -> 14x14x120 @376320 */
    pw_14x14_480_120_se_f32__c99_3x2(arena + 0, weights + 480048, arena + 94080, arena + 132960, arena + 117600);
    SHUFFLEMIXFACENET_M_C99_STEP(42);

    /* features.stage4.unit2.exp_conv+conv1: 14x14x120 @376320 -> slabs of 14x14x360 @288512 -> 14x14x360 @0, mean 1x1x360 @313600 */
    pw2_dw3_5_7_9_s1_14x14_120_360_swish_pool_f32__c99_3x2_4(arena + 94080, weights + 537776, arena + 72128, arena + 0, arena + 78400);
    SHUFFLEMIXFACENET_M_C99_STEP(43);

    /* features.stage4.unit2.se.conv1: 1x1x360 @313600 -> 1x1x60 @288512 */
    pw_1x1_360_60_swish_f32__c99_1x4(arena + 78400, weights + 577680, arena + 72128);
    SHUFFLEMIXFACENET_M_C99_STEP(44);

    /* features.stage4.unit2.se.conv2: 1x1x60 @288512 -> 1x1x360 @311552 */
    pw_1x1_60_360_sigmoid_f32__c99_1x4(arena + 72128, weights + 599360, arena + 77888);
    SHUFFLEMIXFACENET_M_C99_STEP(45);

    /* features.stage4.unit2.conv2: 14x14x360 @0 * 1x1x360 @311552 + 14x14x120 @376320 -> 14x14x120 @470400 */
    pw2_14x14_360_120_add_se_f32__c99_3x2(arena + 0, weights + 621328, arena + 117600, arena + 94080, arena + 77888, arena + 72128);
    SHUFFLEMIXFACENET_M_C99_STEP(46);

    /* features.stage4.unit3.exp_conv+conv1: 14x14x120 @470400 -> slabs of 14x14x360 @288512 -> 14x14x360 @0, mean 1x1x360 @313600 */
    pw2_dw3_5_7_9_s1_14x14_120_360_swish_pool_f32__c99_3x2_4(arena + 117600, weights + 643088, arena + 72128, arena + 0, arena + 78400);
    SHUFFLEMIXFACENET_M_C99_STEP(47);

    /* features.stage4.unit3.se.conv1: 1x1x360 @313600 -> 1x1x60 @288512 */
    pw_1x1_360_60_swish_f32__c99_1x4(arena + 78400, weights + 682992, arena + 72128);
    SHUFFLEMIXFACENET_M_C99_STEP(48);

    /* features.stage4.unit3.se.conv2: 1x1x60 @288512 -> 1x1x360 @405632 */
    pw_1x1_60_360_sigmoid_f32__c99_1x4(arena + 72128, weights + 704672, arena + 101408);
    SHUFFLEMIXFACENET_M_C99_STEP(49);

    /* features.stage4.unit3.conv2: 14x14x360 @0 * 1x1x360 @405632 + 14x14x120 @470400 -> 14x14x120 @288512 */
    pw2_14x14_360_120_add_se_f32__c99_3x2(arena + 0, weights + 726640, arena + 72128, arena + 117600, arena + 101408, arena + 95648);
    SHUFFLEMIXFACENET_M_C99_STEP(50);

    /* features.stage4.unit4.exp_conv+conv1: 14x14x120 @288512 -> slabs of 14x14x360 @382592 -> 14x14x360 @0, mean 1x1x360 @407680 */
    pw2_dw3_5_7_9_s1_14x14_120_360_swish_pool_f32__c99_3x2_4(arena + 72128, weights + 748400, arena + 95648, arena + 0, arena + 101920);
    SHUFFLEMIXFACENET_M_C99_STEP(51);

    /* features.stage4.unit4.se.conv1: 1x1x360 @407680 -> 1x1x60 @382592 */
    pw_1x1_360_60_swish_f32__c99_1x4(arena + 101920, weights + 788304, arena + 95648);
    SHUFFLEMIXFACENET_M_C99_STEP(52);

    /* features.stage4.unit4.se.conv2: 1x1x60 @382592 -> 1x1x360 @499712 */
    pw_1x1_60_360_sigmoid_f32__c99_1x4(arena + 95648, weights + 809984, arena + 124928);
    SHUFFLEMIXFACENET_M_C99_STEP(53);

    /* features.stage4.unit4.conv2: 14x14x360 @0 * 1x1x360 @499712 + 14x14x120 @288512 -> 14x14x120 @382592 */
    pw2_14x14_360_120_add_se_f32__c99_3x2(arena + 0, weights + 831952, arena + 95648, arena + 72128, arena + 124928, arena + 119168);
    SHUFFLEMIXFACENET_M_C99_STEP(54);

    /* features.stage4.unit5.exp_conv+conv1: 14x14x120 @382592 -> slabs of 14x14x720 @141120 -> 7x7x720 @0, mean 1x1x720 @166208 */
    pw_dw3_5_7_9_s2_7x7_120_720_swish_pool_f32__c99_3x2_4(arena + 95648, weights + 853712, arena + 35280, arena + 0, arena + 41552);
    SHUFFLEMIXFACENET_M_C99_STEP(55);

    /* features.stage4.unit5.se.conv1: 1x1x720 @166208 -> 1x1x60 @141120 */
    pw_1x1_720_60_swish_f32__c99_1x4(arena + 41552, weights + 971712, arena + 35280);
    SHUFFLEMIXFACENET_M_C99_STEP(56);

    /* features.stage4.unit5.se.conv2: 1x1x60 @141120 -> 1x1x720 @233280 */
    pw_1x1_60_720_sigmoid_f32__c99_1x4(arena + 35280, weights + 1014992, arena + 58320);
    SHUFFLEMIXFACENET_M_C99_STEP(57);

    /* features.stage4.unit5.conv2: 7x7x720 @0 * 1x1x720 @233280 -> 7x7x200 @312000 */
    pw_7x7_720_200_se_f32__c99_3x2(arena + 0, weights + 1058912, arena + 78000, arena + 58320, arena + 35280);
    SHUFFLEMIXFACENET_M_C99_STEP(58);

    /* features.stage4.unit6.exp_conv+conv1: 7x7x200 @312000 -> slabs of 7x7x1200 @235200 -> 7x7x1200 @0, mean 1x1x1200 @241472 */
    pw_dw3_5_7_9_s1_7x7_200_1200_swish_pool_f32__c99_3x2_4(arena + 78000, weights + 1203120, arena + 58800, arena + 0, arena + 60368);
    SHUFFLEMIXFACENET_M_C99_STEP(59);

    /* features.stage4.unit6.se.conv1: 1x1x1200 @241472 -> 1x1x100 @235200 */
    pw_1x1_1200_100_swish_f32__c99_1x4(arena + 60368, weights + 1495232, arena + 58800);
    SHUFFLEMIXFACENET_M_C99_STEP(60);

    /* features.stage4.unit6.se.conv2: 1x1x100 @235200 -> 1x1x1200 @390464 */
    pw_1x1_100_1200_sigmoid_f32__c99_1x4(arena + 58800, weights + 1615344, arena + 97616);
    SHUFFLEMIXFACENET_M_C99_STEP(61);

    /* features.stage4.unit6.conv2: 7x7x1200 @0 * 1x1x1200 @390464 + 7x7x200 @312000 -> 7x7x200 @351232 */
    pw2_7x7_1200_200_add_se_f32__c99_3x2(arena + 0, weights + 1736544, arena + 87808, arena + 78000, arena + 97616, arena + 58800);
    SHUFFLEMIXFACENET_M_C99_STEP(62);

    /* features.stage4.unit7.exp_conv+conv1: 7x7x200 @351232 -> slabs of 7x7x1200 @235200 -> 7x7x1200 @0, mean 1x1x1200 @241472 */
    pw_dw3_5_7_9_s1_7x7_200_1200_swish_pool_f32__c99_3x2_4(arena + 87808, weights + 1856768, arena + 58800, arena + 0, arena + 60368);
    SHUFFLEMIXFACENET_M_C99_STEP(63);

    /* features.stage4.unit7.se.conv1: 1x1x1200 @241472 -> 1x1x100 @235200 */
    pw_1x1_1200_100_swish_f32__c99_1x4(arena + 60368, weights + 2148880, arena + 58800);
    SHUFFLEMIXFACENET_M_C99_STEP(64);

    /* features.stage4.unit7.se.conv2: 1x1x100 @235200 -> 1x1x1200 @390464 */
    pw_1x1_100_1200_sigmoid_f32__c99_1x4(arena + 58800, weights + 2268992, arena + 97616);
    SHUFFLEMIXFACENET_M_C99_STEP(65);

    /* features.stage4.unit7.conv2: 7x7x1200 @0 * 1x1x1200 @390464 + 7x7x200 @351232 -> 7x7x200 @312000 */
    pw2_7x7_1200_200_add_se_f32__c99_3x2(arena + 0, weights + 2390192, arena + 78000, arena + 87808, arena + 97616, arena + 58800);
    SHUFFLEMIXFACENET_M_C99_STEP(66);

    /* features.stage4.unit8.exp_conv+conv1: 7x7x200 @312000 -> slabs of 7x7x1200 @235200 -> 7x7x1200 @0, mean 1x1x1200 @241472 */
    pw_dw3_5_7_9_s1_7x7_200_1200_swish_pool_f32__c99_3x2_4(arena + 78000, weights + 2510416, arena + 58800, arena + 0, arena + 60368);
    SHUFFLEMIXFACENET_M_C99_STEP(67);

    /* features.stage4.unit8.se.conv1: 1x1x1200 @241472 -> 1x1x100 @235200 */
    pw_1x1_1200_100_swish_f32__c99_1x4(arena + 60368, weights + 2802528, arena + 58800);
    SHUFFLEMIXFACENET_M_C99_STEP(68);

    /* features.stage4.unit8.se.conv2: 1x1x100 @235200 -> 1x1x1200 @390464 */
    pw_1x1_100_1200_sigmoid_f32__c99_1x4(arena + 58800, weights + 2922640, arena + 97616);
    SHUFFLEMIXFACENET_M_C99_STEP(69);

    /* features.stage4.unit8.conv2: 7x7x1200 @0 * 1x1x1200 @390464 + 7x7x200 @312000 -> 7x7x200 @351232 */
    pw2_7x7_1200_200_add_se_f32__c99_3x2(arena + 0, weights + 3043840, arena + 87808, arena + 78000, arena + 97616, arena + 58800);
    SHUFFLEMIXFACENET_M_C99_STEP(70);

    /* tail+feautre_layer.dw_conv: 7x7x200 @351232 -> slabs of 7x7x1024 @0 -> 1x1x1024 @6272 */
    pw_gdw7_s1_1x1_200_1024_prelu_none_f32__c99_3x2_4(arena + 87808, weights + 3164064, arena + 0, arena + 1568);
    SHUFFLEMIXFACENET_M_C99_STEP(71);

    /* feautre_layer.pw_conv: 1x1x1024 @6272 -> 1x1x512 @0 */
    pw_1x1_1024_512_f32__c99_1x4(arena + 1568, weights + 3422112, embedding);
    SHUFFLEMIXFACENET_M_C99_STEP(72);
}

/* ---- public functions ---- */

static const uint8_t layout_id[32] = {0xa5, 0x15, 0x48, 0x6e, 0x3f, 0xc7, 0x34, 0x28, 0xef, 0x1e, 0x46, 0x02,
    0x45, 0x12, 0x49, 0xb1, 0xc9, 0x85, 0x1a, 0xfb, 0x8f, 0xd5, 0xd8, 0xf3,
    0x78, 0x8a, 0x9f, 0xe7, 0xf5, 0x31, 0x1a, 0xd3};

static uint32_t word_at(const uint8_t *p) {
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* Pointers and the head of the weights; reads 64 bytes of them. */
static int check(const void *weights, const void *arena) {
    const uint8_t *head = (const uint8_t *)weights;
    static const uint8_t magic[8] = {'m', 'i', 'x', 'f', 'a', 'c', 'e', 'w'};
    unsigned differs = 0;
    if (!weights || !arena) return SHUFFLEMIXFACENET_M_C99_ERR_NULL;
    if ((uintptr_t)weights % SHUFFLEMIXFACENET_M_C99_WEIGHTS_ALIGN || (uintptr_t)arena % SHUFFLEMIXFACENET_M_C99_ARENA_ALIGN)
        return SHUFFLEMIXFACENET_M_C99_ERR_ALIGN;
    for (int i = 0; i < 8; i++) differs |= (unsigned)(head[i] ^ magic[i]);
    for (int i = 0; i < 32; i++) differs |= (unsigned)(head[32 + i] ^ layout_id[i]);
    return differs ? SHUFFLEMIXFACENET_M_C99_ERR_WEIGHTS : SHUFFLEMIXFACENET_M_C99_OK;
}

int shufflemixfacenet_m_c99_run(const void *weights, void *arena, const float *input, float *embedding) {
    const int status = !input || !embedding ? SHUFFLEMIXFACENET_M_C99_ERR_NULL : check(weights, arena);
    if (status) return status;
    forward((const float *)weights + 2304 / 4, (float *)arena, input, embedding);
    return SHUFFLEMIXFACENET_M_C99_OK;
}

int shufflemixfacenet_m_c99_run_u8(const void *weights, void *arena, const uint8_t *pixels, ptrdiff_t stride,
                  int order, float *embedding) {
    static const ptrdiff_t offsets[5][4] = { /* bytes of a pixel, then of each plane */
        {3, 0, 1, 2}, {3, 2, 1, 0}, {4, 0, 1, 2}, {4, 2, 1, 0}, {1, 0, 0, 0}};
    float *planes = (float *)arena + 100352;
    const int status = !pixels || !embedding ? SHUFFLEMIXFACENET_M_C99_ERR_NULL : check(weights, arena);
    if (status) return status;
    if (order < SHUFFLEMIXFACENET_M_C99_RGB || order > SHUFFLEMIXFACENET_M_C99_GRAY || !offsets[order][0]) return SHUFFLEMIXFACENET_M_C99_ERR_ORDER;
    pixels_112x112_3__c99(pixels, planes, stride, offsets[order][0], offsets[order][1], offsets[order][2], offsets[order][3]);
    forward((const float *)weights + 2304 / 4, (float *)arena, planes, embedding);
    return SHUFFLEMIXFACENET_M_C99_OK;
}

int shufflemixfacenet_m_c99_weights_check(const void *weights, size_t size) {
    const uint8_t *p = (const uint8_t *)weights;
    uint64_t sum = 0xcbf29ce484222325u;
    const int status = check(weights, weights); /* stands in for an arena */
    if (status) return status;
    if (size != SHUFFLEMIXFACENET_M_C99_WEIGHTS_BYTES) return SHUFFLEMIXFACENET_M_C99_ERR_WEIGHTS;
    for (size_t i = 0; i < SHUFFLEMIXFACENET_M_C99_WEIGHTS_BYTES - 8; i += 4)
        sum = (sum ^ word_at(p + i)) * 0x100000001b3u;
    p += SHUFFLEMIXFACENET_M_C99_WEIGHTS_BYTES - 8;
    return sum == (word_at(p) | (uint64_t)word_at(p + 4) << 32) ? SHUFFLEMIXFACENET_M_C99_OK : SHUFFLEMIXFACENET_M_C99_ERR_WEIGHTS;
}

int shufflemixfacenet_m_c99_selftest(const void *weights, void *arena) {
    const float *golden = (const float *)weights + 64;
    float *planes = (float *)arena + 100352, *result = (float *)arena + 0;
    float largest = 1.0f;
    const int status = check(weights, arena);
    if (status) return status;
    for (uint32_t i = 0; i < 3u * 112u * 112u; i++)
        planes[i] = ((float)(i * 2654435761u >> 24) - 127.5f) * 0.0078125f;
    forward((const float *)weights + 2304 / 4, (float *)arena, planes, result);
    for (int i = 0; i < SHUFFLEMIXFACENET_M_C99_EMBEDDING; i++) {
        const float size = golden[i] < 0 ? -golden[i] : golden[i];
        if (size > largest) largest = size;
    }
    for (int i = 0; i < SHUFFLEMIXFACENET_M_C99_EMBEDDING; i++) {
        const float error = result[i] - golden[i];
        if (!(error <= SHUFFLEMIXFACENET_M_C99_SELFTEST_TOLERANCE * largest &&
              -error <= SHUFFLEMIXFACENET_M_C99_SELFTEST_TOLERANCE * largest))
            return SHUFFLEMIXFACENET_M_C99_ERR_RESULT;
    }
    return SHUFFLEMIXFACENET_M_C99_OK;
}
