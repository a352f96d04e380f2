/* mixfacenet_xs_c99.c - mixfacenet_xs for c99: strict ISO C, any machine, no extension.
 *
 * Written by mixfacec 0.1.0: mixfacec compile mixfacenet_xs --target c99 --prefix mixfacenet_xs_c99
 * Do not edit. SPDX-License-Identifier: 0BSD
 * Generated code belongs to the user who generated it and carries no licence obligation.
 *
 * compile with  cc -std=c11 -O3
 * model         c01a280344f18d06a51975bc81f1457987c9057d142b96a959360a7a0bb55e5d
 * layout        68fb4dc234abefdd0d3bffa554485942e29ad2ac8ea5c75ef4d66d7320238df1
 * memory        arena 1505664 bytes, weights 4159040 bytes, stack at most 10240 bytes
 * provenance    network: MixFaceNet-XS
 *               paper: https://arxiv.org/abs/2107.13046
 *               implementation: https://github.com/fdbtrs/mixfacenets
 *               license: MIT
 *
 * Kernels are named what__target_tile: operator, output height x width, input and output
 * channels, epilogue; tile = pixels x vectors. Control flow in them never depends on data.
 */
#include "mixfacenet_xs_c99.h"

#if defined(__cplusplus) && defined(__GNUC__)
#define MIXFACENET_XS_C99_RESTRICT __restrict__
#elif defined(__cplusplus)
#define MIXFACENET_XS_C99_RESTRICT
#else
#define MIXFACENET_XS_C99_RESTRICT restrict
#endif

/* A hook between the steps, for verification: -DMIXFACENET_XS_C99_TRACE=function */
#ifdef MIXFACENET_XS_C99_TRACE
#ifdef __cplusplus
extern "C"
#endif
void MIXFACENET_XS_C99_TRACE(int step, const void *arena, const float *embedding);
#define MIXFACENET_XS_C99_STEP(n) MIXFACENET_XS_C99_TRACE(n, arena, embedding)
#else
#define MIXFACENET_XS_C99_STEP(n) ((void)0)
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
static void pixels_112x112_3__c99(const uint8_t *MIXFACENET_XS_C99_RESTRICT pixels, float *MIXFACENET_XS_C99_RESTRICT y, ptrdiff_t row, ptrdiff_t step, ptrdiff_t plane_0, ptrdiff_t plane_1, ptrdiff_t plane_2) {
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

/* 2878048 flops, reads 2431116 bytes, writes 100352, at most 7 vectors of 16 live */
static void conv3x3_s2_56x56_3_8_prelu_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	static const int first_row_0[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_1[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], w_0[16], x_1, x_2, x_0;
	for (int oy = 0; oy < 56; oy++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_1_0[l] = w[0 + l];
			acc_2_0[l] = w[0 + l];
		}
		for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
			x_1 = x[oy * 224 + ky * 112 - 111];
			x_2 = x[oy * 224 + ky * 112 - 109];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[ky * 144 + 32 + l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[ky * 144 + 48 + l];
			}
			x_1 = x[oy * 224 + ky * 112 + 12433];
			x_2 = x[oy * 224 + ky * 112 + 12435];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[ky * 144 + 64 + l];
			}
			x_1 = x[oy * 224 + ky * 112 + 24977];
			x_2 = x[oy * 224 + ky * 112 + 24979];
			x_0 = x[oy * 224 + ky * 112 - 112];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[ky * 144 + 80 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			}
			x_1 = x[oy * 224 + ky * 112 - 110];
			x_2 = x[oy * 224 + ky * 112 - 108];
			x_0 = x[oy * 224 + ky * 112 + 12432];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[ky * 144 + 96 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			}
			x_1 = x[oy * 224 + ky * 112 + 12434];
			x_2 = x[oy * 224 + ky * 112 + 12436];
			x_0 = x[oy * 224 + ky * 112 + 24976];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[ky * 144 + 112 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			}
			x_1 = x[oy * 224 + ky * 112 + 24978];
			x_2 = x[oy * 224 + ky * 112 + 24980];
			x_0 = x[oy * 224 + ky * 112 - 111];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[ky * 144 + 128 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			}
			x_1 = x[oy * 224 + ky * 112 - 109];
			x_2 = x[oy * 224 + ky * 112 - 107];
			x_0 = x[oy * 224 + ky * 112 + 12433];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[ky * 144 + 144 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			}
			x_1 = x[oy * 224 + ky * 112 + 12435];
			x_2 = x[oy * 224 + ky * 112 + 12437];
			x_0 = x[oy * 224 + ky * 112 + 24977];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[ky * 144 + 160 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			}
			x_1 = x[oy * 224 + ky * 112 + 24979];
			x_2 = x[oy * 224 + ky * 112 + 24981];
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float slope_0, below_0, below_1, below_2;
			slope_0 = w[16 + l];
			below_0 = vmin(c_0, acc_0_0[l]);
			below_1 = vmin(c_0, acc_1_0[l]);
			below_2 = vmin(c_0, acc_2_0[l]);
			acc_0_0[l] = vmax(c_0, acc_0_0[l]);
			acc_1_0[l] = vmax(c_0, acc_1_0[l]);
			acc_2_0[l] = vmax(c_0, acc_2_0[l]);
			acc_0_0[l] = below_0 * slope_0 + acc_0_0[l];
			acc_1_0[l] = below_1 * slope_0 + acc_1_0[l];
			acc_2_0[l] = below_2 * slope_0 + acc_2_0[l];
		}
		vstorelo(y + oy * 896, acc_0_0);
		vstorelo(y + oy * 896 + 16, acc_1_0);
		vstorelo(y + oy * 896 + 32, acc_2_0);
		for (int ox = 0; ox < 17; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[0 + l];
				acc_1_0[l] = w[0 + l];
				acc_2_0[l] = w[0 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				x_0 = x[oy * 224 + ky * 112 + ox * 6 - 107];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 - 105];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 - 103];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[ky * 144 + 32 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[ky * 144 + 48 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 12437];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 12439];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 12441];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[ky * 144 + 64 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 24981];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 24983];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 24985];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[ky * 144 + 80 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 - 106];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 - 104];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 - 102];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[ky * 144 + 96 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 12438];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 12440];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 12442];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[ky * 144 + 112 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 24982];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 24984];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 24986];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[ky * 144 + 128 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 - 105];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 - 103];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 - 101];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[ky * 144 + 144 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 12439];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 12441];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 12443];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = w[ky * 144 + 160 + l];
				}
				x_0 = x[oy * 224 + ky * 112 + ox * 6 + 24983];
				x_1 = x[oy * 224 + ky * 112 + ox * 6 + 24985];
				x_2 = x[oy * 224 + ky * 112 + ox * 6 + 24987];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float slope_0, below_0, below_1, below_2;
				slope_0 = w[16 + l];
				below_0 = vmin(c_0, acc_0_0[l]);
				below_1 = vmin(c_0, acc_1_0[l]);
				below_2 = vmin(c_0, acc_2_0[l]);
				acc_0_0[l] = vmax(c_0, acc_0_0[l]);
				acc_1_0[l] = vmax(c_0, acc_1_0[l]);
				acc_2_0[l] = vmax(c_0, acc_2_0[l]);
				acc_0_0[l] = below_0 * slope_0 + acc_0_0[l];
				acc_1_0[l] = below_1 * slope_0 + acc_1_0[l];
				acc_2_0[l] = below_2 * slope_0 + acc_2_0[l];
			}
			vstorelo(y + ox * 48 + oy * 896 + 48, acc_0_0);
			vstorelo(y + ox * 48 + oy * 896 + 64, acc_1_0);
			vstorelo(y + ox * 48 + oy * 896 + 80, acc_2_0);
		}
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_1_0[l] = w[0 + l];
		}
		for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
			x_0 = x[oy * 224 + ky * 112 - 5];
			x_1 = x[oy * 224 + ky * 112 - 3];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[ky * 144 + 32 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[ky * 144 + 48 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 12539];
			x_1 = x[oy * 224 + ky * 112 + 12541];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[ky * 144 + 64 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 25083];
			x_1 = x[oy * 224 + ky * 112 + 25085];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[ky * 144 + 80 + l];
			}
			x_0 = x[oy * 224 + ky * 112 - 4];
			x_1 = x[oy * 224 + ky * 112 - 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[ky * 144 + 96 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 12540];
			x_1 = x[oy * 224 + ky * 112 + 12542];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[ky * 144 + 112 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 25084];
			x_1 = x[oy * 224 + ky * 112 + 25086];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[ky * 144 + 128 + l];
			}
			x_0 = x[oy * 224 + ky * 112 - 3];
			x_1 = x[oy * 224 + ky * 112 - 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[ky * 144 + 144 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 12541];
			x_1 = x[oy * 224 + ky * 112 + 12543];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[ky * 144 + 160 + l];
			}
			x_0 = x[oy * 224 + ky * 112 + 25085];
			x_1 = x[oy * 224 + ky * 112 + 25087];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float slope_0, below_0, below_1;
			slope_0 = w[16 + l];
			below_0 = vmin(c_0, acc_0_0[l]);
			below_1 = vmin(c_0, acc_1_0[l]);
			acc_0_0[l] = vmax(c_0, acc_0_0[l]);
			acc_1_0[l] = vmax(c_0, acc_1_0[l]);
			acc_0_0[l] = below_0 * slope_0 + acc_0_0[l];
			acc_1_0[l] = below_1 * slope_0 + acc_1_0[l];
		}
		vstorelo(y + oy * 896 + 864, acc_0_0);
		vstorelo(y + oy * 896 + 880, acc_1_0);
	}
}

/* 1082496 flops, reads 1568256 bytes, writes 200704, at most 9 vectors of 16 live */
static void dw3_s1_56x56_8_prelu_f32__c99_4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
	for (int oy = 0; oy < 56; oy++) {
		for (int l = 0; l < 16; l++) {
			acc_0[l] = w[0 + l];
			acc_1[l] = w[0 + l];
			acc_2[l] = w[0 + l];
			acc_3[l] = w[0 + l];
		}
		for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
			for (int l = 0; l < 16; l++) {
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
				column = x[oy * 896 + ky * 896 - 832 + l];
				acc_3[l] = column * w_2 + acc_3[l];
			}
		}
		for (int l = 0; l < 16; l++) {
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
		}
		for (int l = 0; l < 16; l++) {
			y[oy * 896 + 16 + l] = acc_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[oy * 896 + 32 + l] = acc_2[l];
		}
		for (int l = 0; l < 16; l++) {
			y[oy * 896 + 48 + l] = acc_3[l];
		}
		for (int ox = 0; ox < 12; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[0 + l];
				acc_1[l] = w[0 + l];
				acc_2[l] = w[0 + l];
				acc_3[l] = w[0 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[ky * 48 + 32 + l];
					w_1 = w[ky * 48 + 48 + l];
					w_2 = w[ky * 48 + 64 + l];
					column = x[oy * 896 + ky * 896 + ox * 64 - 848 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[oy * 896 + ky * 896 + ox * 64 - 832 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[oy * 896 + ky * 896 + ox * 64 - 816 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[oy * 896 + ky * 896 + ox * 64 - 800 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[oy * 896 + ky * 896 + ox * 64 - 784 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[oy * 896 + ky * 896 + ox * 64 - 768 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
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
				y[oy * 896 + ox * 64 + 64 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[oy * 896 + ox * 64 + 80 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[oy * 896 + ox * 64 + 96 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[oy * 896 + ox * 64 + 112 + l] = acc_3[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			acc_0[l] = w[0 + l];
			acc_1[l] = w[0 + l];
			acc_2[l] = w[0 + l];
			acc_3[l] = w[0 + l];
		}
		for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
			for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2, column;
				w_0 = w[ky * 48 + 32 + l];
				w_1 = w[ky * 48 + 48 + l];
				w_2 = w[ky * 48 + 64 + l];
				column = x[oy * 896 + ky * 896 - 80 + l];
				acc_0[l] = column * w_0 + acc_0[l];
				column = x[oy * 896 + ky * 896 - 64 + l];
				acc_0[l] = column * w_1 + acc_0[l];
				acc_1[l] = column * w_0 + acc_1[l];
				column = x[oy * 896 + ky * 896 - 48 + l];
				acc_0[l] = column * w_2 + acc_0[l];
				acc_1[l] = column * w_1 + acc_1[l];
				acc_2[l] = column * w_0 + acc_2[l];
				column = x[oy * 896 + ky * 896 - 32 + l];
				acc_1[l] = column * w_2 + acc_1[l];
				acc_2[l] = column * w_1 + acc_2[l];
				acc_3[l] = column * w_0 + acc_3[l];
				column = x[oy * 896 + ky * 896 - 16 + l];
				acc_2[l] = column * w_2 + acc_2[l];
				acc_3[l] = column * w_1 + acc_3[l];
			}
		}
		for (int l = 0; l < 16; l++) {
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
			y[oy * 896 + 832 + l] = acc_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[oy * 896 + 848 + l] = acc_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[oy * 896 + 864 + l] = acc_2[l];
		}
		for (int l = 0; l < 16; l++) {
			y[oy * 896 + 880 + l] = acc_3[l];
		}
	}
}

/* 501728 flops, reads 602240 bytes, writes 100352, at most 5 vectors of 16 live */
static void pw_56x56_8_8_add_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, const float *MIXFACENET_XS_C99_RESTRICT r) {
	static const int lanes_0[16] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], w_0[16], x2_0[16], x2_1[16], x2_2[16], sum2_0_0[16];
	float sum2_0_1[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], res[16];
	for (int ox = 0; ox < 1044; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 16 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 16);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 32);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 32 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 2);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 18);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 34);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[0 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[0 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
		}
		vloadn(res_0, r + ox * 48, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 48 + 16, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res, r + ox * 48 + 32, 0, 8);
		for (int l = 0; l < 16; l++) {
			sum2_0_1[l] = sum2_0_1[l] + res[l];
			y[ox * 24 + l] = sum2_0_0[l];
		}
		vstorelo(y + ox * 24 + 16, sum2_0_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 16 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 50112);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 50128);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 32 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 50114);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 50130);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[0 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vloadn(res_0, r + ox * 32 + 50112, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 32 + 50128, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
			y[ox * 16 + 25056 + l] = sum2_0_0[l];
		}
	}
}

/* 2408448 flops, reads 2242048 bytes, writes 602112, at most 12 vectors of 16 live */
static void pw2_56x56_8_48_prelu_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2;
	for (int ox = 0; ox < 1044; ox++) {
		x_0 = x[ox * 24];
		x_1 = x[ox * 24 + 8];
		x_2 = x[ox * 24 + 16];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[96 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[96 + l];
			acc_2_0[l] = w[0 + l];
			acc_2_1[l] = w[96 + l];
			w_0[l] = w[32 + l];
			w_1[l] = w[128 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			w_0[l] = w[48 + l];
			w_1[l] = w[144 + l];
		}
		x_0 = x[ox * 24 + 2];
		x_1 = x[ox * 24 + 10];
		x_2 = x[ox * 24 + 18];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			w_0[l] = w[64 + l];
			w_1[l] = w[160 + l];
		}
		x_0 = x[ox * 24 + 4];
		x_1 = x[ox * 24 + 12];
		x_2 = x[ox * 24 + 20];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			w_0[l] = w[80 + l];
			w_1[l] = w[176 + l];
		}
		x_0 = x[ox * 24 + 6];
		x_1 = x[ox * 24 + 14];
		x_2 = x[ox * 24 + 22];
		for (int l = 0; l < 16; l++) {
			float slope_0, slope_1, below_0, below_1, below_2, below_3;
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			slope_0 = w[16 + l];
			slope_1 = w[112 + l];
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
			y[ox * 48 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 16 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 32 + l] = acc_2_0[l];
		}
		vstorelo(y + ox * 48 + 50176, acc_0_1);
		vstorelo(y + ox * 48 + 50192, acc_1_1);
		vstorelo(y + ox * 48 + 50208, acc_2_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		x_0 = x[ox * 16 + 25056];
		x_1 = x[ox * 16 + 25064];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[96 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[96 + l];
			w_0[l] = w[32 + l];
			w_1[l] = w[128 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			w_0[l] = w[48 + l];
			w_1[l] = w[144 + l];
		}
		x_0 = x[ox * 16 + 25058];
		x_1 = x[ox * 16 + 25066];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			w_0[l] = w[64 + l];
			w_1[l] = w[160 + l];
		}
		x_0 = x[ox * 16 + 25060];
		x_1 = x[ox * 16 + 25068];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			w_0[l] = w[80 + l];
			w_1[l] = w[176 + l];
		}
		x_0 = x[ox * 16 + 25062];
		x_1 = x[ox * 16 + 25070];
		for (int l = 0; l < 16; l++) {
			float slope_0, slope_1, below_0, below_1, below_2, below_3;
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			slope_0 = w[16 + l];
			slope_1 = w[112 + l];
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
			y[ox * 32 + 50112 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 50128 + l] = acc_1_0[l];
		}
		vstorelo(y + ox * 32 + 100288, acc_0_1);
		vstorelo(y + ox * 32 + 100304, acc_1_1);
	}
	for (int ox = 0; ox < 1044; ox++) {
		x_0 = x[ox * 24 + 1];
		x_1 = x[ox * 24 + 9];
		x_2 = x[ox * 24 + 17];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[192 + l];
			acc_0_1[l] = w[288 + l];
			acc_1_0[l] = w[192 + l];
			acc_1_1[l] = w[288 + l];
			acc_2_0[l] = w[192 + l];
			acc_2_1[l] = w[288 + l];
			w_0[l] = w[224 + l];
			w_1[l] = w[320 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			w_0[l] = w[240 + l];
			w_1[l] = w[336 + l];
		}
		x_0 = x[ox * 24 + 3];
		x_1 = x[ox * 24 + 11];
		x_2 = x[ox * 24 + 19];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			w_0[l] = w[256 + l];
			w_1[l] = w[352 + l];
		}
		x_0 = x[ox * 24 + 5];
		x_1 = x[ox * 24 + 13];
		x_2 = x[ox * 24 + 21];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			w_0[l] = w[272 + l];
			w_1[l] = w[368 + l];
		}
		x_0 = x[ox * 24 + 7];
		x_1 = x[ox * 24 + 15];
		x_2 = x[ox * 24 + 23];
		for (int l = 0; l < 16; l++) {
			float slope_0, slope_1, below_0, below_1, below_2, below_3;
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
			acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			slope_0 = w[208 + l];
			slope_1 = w[304 + l];
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
		}
		vstorelo(y + ox * 48 + 50184, acc_0_0);
		vstorelo(y + ox * 48 + 50200, acc_1_0);
		vstorelo(y + ox * 48 + 50216, acc_2_0);
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 100352 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 100368 + l] = acc_1_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 100384 + l] = acc_2_1[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		x_0 = x[ox * 16 + 25057];
		x_1 = x[ox * 16 + 25065];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[192 + l];
			acc_0_1[l] = w[288 + l];
			acc_1_0[l] = w[192 + l];
			acc_1_1[l] = w[288 + l];
			w_0[l] = w[224 + l];
			w_1[l] = w[320 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			w_0[l] = w[240 + l];
			w_1[l] = w[336 + l];
		}
		x_0 = x[ox * 16 + 25059];
		x_1 = x[ox * 16 + 25067];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			w_0[l] = w[256 + l];
			w_1[l] = w[352 + l];
		}
		x_0 = x[ox * 16 + 25061];
		x_1 = x[ox * 16 + 25069];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			w_0[l] = w[272 + l];
			w_1[l] = w[368 + l];
		}
		x_0 = x[ox * 16 + 25063];
		x_1 = x[ox * 16 + 25071];
		for (int l = 0; l < 16; l++) {
			float slope_0, slope_1, below_0, below_1, below_2, below_3;
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
			acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			slope_0 = w[208 + l];
			slope_1 = w[304 + l];
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
		}
		vstorelo(y + ox * 32 + 100296, acc_0_0);
		vstorelo(y + ox * 32 + 100312, acc_1_0);
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 150464 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 150480 + l] = acc_1_1[l];
		}
	}
}

/* 3247488 flops, reads 4704768 bytes, writes 602112, at most 9 vectors of 16 live */
static void dw3_s1_56x56_48_prelu_f32__c99_4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
	for (int b = 0; b < 3; b++) {
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

/* 2542208 flops, reads 2476288 bytes, writes 200704, at most 5 vectors of 16 live */
static void pw2_56x56_48_16_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], w_0[16], x2_0[16], x2_1[16], x2_2[16], sum2_0_0[16];
	float sum2_0_1[16];
	for (int ox = 0; ox < 1044; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int k = 0; k < 4; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 16 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 16);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 32);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 32 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 2);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 18);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 34);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 144 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50176);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50192);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50208);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 160 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50178);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50194);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50210);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[0 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[0 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
		}
		vstorelo(y + ox * 48, sum2_0_0);
		vstorehi(y + ox * 48 + 16, sum2_0_0);
		vstorelo(y + ox * 48 + 32, sum2_0_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int k = 0; k < 4; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 16 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 50112);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 50128);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 32 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 50114);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 50130);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 144 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 100288);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 100304);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 160 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 100290);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 100306);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[0 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vstorelo(y + ox * 32 + 50112, sum2_0_0);
		vstorehi(y + ox * 32 + 50128, sum2_0_0);
	}
	for (int ox = 0; ox < 1044; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 224 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50184);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50200);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50216);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 240 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50186);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50202);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50218);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		for (int k = 0; k < 4; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 288 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 100352);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 100368);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 100384);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 304 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 100354);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 100370);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 100386);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[208 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[208 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
		}
		vstorelo(y + ox * 48 + 8, sum2_0_0);
		vstorehi(y + ox * 48 + 24, sum2_0_0);
		vstorelo(y + ox * 48 + 40, sum2_0_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 224 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 100296);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 100312);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 240 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 100298);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 100314);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		for (int k = 0; k < 4; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 288 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 150464);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 150480);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 304 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 150466);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 150482);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[208 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vstorelo(y + ox * 32 + 50120, sum2_0_0);
		vstorehi(y + ox * 32 + 50136, sum2_0_0);
	}
}

/* 3211136 flops, reads 3078400 bytes, writes 602112, at most 11 vectors of 16 live */
static void pw2_56x56_16_48_prelu_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], x_0;
	float x_1, x_2, w_1[16], x2_0[16], x2_1[16], x2_2[16], slope_0[16], sum2_1_0[16];
	float sum2_1_1[16], sum2_0_0[16], sum2_0_1[16];
	for (int ox = 0; ox < 1044; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[0 + l];
			acc_2_1[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4];
			x_1 = x[ox * 48 + k * 4 + 16];
			x_2 = x[ox * 48 + k * 4 + 32];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 32 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 48 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 1];
			x_1 = x[ox * 48 + k * 4 + 17];
			x_2 = x[ox * 48 + k * 4 + 33];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 64 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 2];
			x_1 = x[ox * 48 + k * 4 + 18];
			x_2 = x[ox * 48 + k * 4 + 34];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 80 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 3];
			x_1 = x[ox * 48 + k * 4 + 19];
			x_2 = x[ox * 48 + k * 4 + 35];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = w[k * 32 + 192 + l];
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
				w_1[l] = w[k * 32 + 208 + l];
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
		for (int l = 0; l < 16; l++) {
			slope_0[l] = w[16 + l];
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_1, acc_2_1, acc_2_1);
		for (int l = 0; l < 16; l++) {
			float bias, slope_1, below_0, below_1, below_2, below_3;
			bias = w[160 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			slope_1 = w[176 + l];
			bias = w[160 + l];
			sum2_1_1[l] = sum2_1_1[l] + bias;
			slope_1 = w[176 + l];
			below_0 = vmin(c_0, sum2_1_1[l]);
			sum2_1_1[l] = vmax(c_0, sum2_1_1[l]);
			sum2_1_1[l] = below_0 * slope_1 + sum2_1_1[l];
			below_0 = vmin(c_0, acc_0_0[l]);
			below_1 = vmin(c_0, acc_1_0[l]);
			below_2 = vmin(c_0, acc_2_0[l]);
			below_3 = vmin(c_0, sum2_1_0[l]);
			acc_0_0[l] = vmax(c_0, acc_0_0[l]);
			acc_1_0[l] = vmax(c_0, acc_1_0[l]);
			acc_2_0[l] = vmax(c_0, acc_2_0[l]);
			sum2_1_0[l] = vmax(c_0, sum2_1_0[l]);
			acc_0_0[l] = below_0 * slope_0[l] + acc_0_0[l];
			acc_1_0[l] = below_1 * slope_0[l] + acc_1_0[l];
			acc_2_0[l] = below_2 * slope_0[l] + acc_2_0[l];
			sum2_1_0[l] = below_3 * slope_1 + sum2_1_0[l];
			y[ox * 48 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 16 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 32 + l] = acc_2_0[l];
		}
		vstorelo(y + ox * 48 + 50176, sum2_1_0);
		vstorehi(y + ox * 48 + 50192, sum2_1_0);
		vstorelo(y + ox * 48 + 50208, sum2_1_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 50112];
			x_1 = x[ox * 32 + k * 4 + 50128];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 32 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 48 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 50113];
			x_1 = x[ox * 32 + k * 4 + 50129];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 64 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 50114];
			x_1 = x[ox * 32 + k * 4 + 50130];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 80 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 50115];
			x_1 = x[ox * 32 + k * 4 + 50131];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = w[k * 32 + 192 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 50112);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 50128);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 32 + 208 + l];
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
		for (int l = 0; l < 16; l++) {
			slope_0[l] = w[16 + l];
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		for (int l = 0; l < 16; l++) {
			float bias, slope_1, below_0, below_1, below_2;
			bias = w[160 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			slope_1 = w[176 + l];
			below_0 = vmin(c_0, acc_0_0[l]);
			below_1 = vmin(c_0, acc_1_0[l]);
			below_2 = vmin(c_0, sum2_1_0[l]);
			acc_0_0[l] = vmax(c_0, acc_0_0[l]);
			acc_1_0[l] = vmax(c_0, acc_1_0[l]);
			sum2_1_0[l] = vmax(c_0, sum2_1_0[l]);
			acc_0_0[l] = below_0 * slope_0[l] + acc_0_0[l];
			acc_1_0[l] = below_1 * slope_0[l] + acc_1_0[l];
			sum2_1_0[l] = below_2 * slope_1 + sum2_1_0[l];
			y[ox * 32 + 50112 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 50128 + l] = acc_1_0[l];
		}
		vstorelo(y + ox * 32 + 100288, sum2_1_0);
		vstorehi(y + ox * 32 + 100304, sum2_1_0);
	}
	for (int ox = 0; ox < 1044; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_0_1[l] = w[352 + l];
			acc_1_0[l] = c_0;
			acc_1_1[l] = w[352 + l];
			acc_2_0[l] = c_0;
			acc_2_1[l] = w[352 + l];
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 8];
			x_1 = x[ox * 48 + k * 4 + 24];
			x_2 = x[ox * 48 + k * 4 + 40];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[k * 64 + 384 + l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 64 + 400 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 9];
			x_1 = x[ox * 48 + k * 4 + 25];
			x_2 = x[ox * 48 + k * 4 + 41];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 64 + 416 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 10];
			x_1 = x[ox * 48 + k * 4 + 26];
			x_2 = x[ox * 48 + k * 4 + 42];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 64 + 432 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 11];
			x_1 = x[ox * 48 + k * 4 + 27];
			x_2 = x[ox * 48 + k * 4 + 43];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = w[k * 32 + 288 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 8);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 24);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 40);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 304 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 10);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 26);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 42);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float bias, slope_1, below_0, below_1, below_2, below_3;
			bias = w[256 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			slope_0[l] = w[272 + l];
			bias = w[256 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
			slope_0[l] = w[272 + l];
			slope_1 = w[368 + l];
			below_0 = vmin(c_0, acc_2_1[l]);
			acc_2_1[l] = vmax(c_0, acc_2_1[l]);
			acc_2_1[l] = below_0 * slope_1 + acc_2_1[l];
			below_0 = vmin(c_0, sum2_0_0[l]);
			below_1 = vmin(c_0, sum2_0_1[l]);
			below_2 = vmin(c_0, acc_0_1[l]);
			below_3 = vmin(c_0, acc_1_1[l]);
			sum2_0_0[l] = vmax(c_0, sum2_0_0[l]);
			sum2_0_1[l] = vmax(c_0, sum2_0_1[l]);
			acc_0_1[l] = vmax(c_0, acc_0_1[l]);
			acc_1_1[l] = vmax(c_0, acc_1_1[l]);
			sum2_0_0[l] = below_0 * slope_0[l] + sum2_0_0[l];
			sum2_0_1[l] = below_1 * slope_0[l] + sum2_0_1[l];
			acc_0_1[l] = below_2 * slope_1 + acc_0_1[l];
			acc_1_1[l] = below_3 * slope_1 + acc_1_1[l];
		}
		vstorelo(y + ox * 48 + 50184, sum2_0_0);
		vstorehi(y + ox * 48 + 50200, sum2_0_0);
		vstorelo(y + ox * 48 + 50216, sum2_0_1);
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 100352 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 100368 + l] = acc_1_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 100384 + l] = acc_2_1[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_0_1[l] = w[352 + l];
			acc_1_0[l] = c_0;
			acc_1_1[l] = w[352 + l];
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 50120];
			x_1 = x[ox * 32 + k * 4 + 50136];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[k * 64 + 384 + l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 64 + 400 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 50121];
			x_1 = x[ox * 32 + k * 4 + 50137];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 64 + 416 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 50122];
			x_1 = x[ox * 32 + k * 4 + 50138];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 64 + 432 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 50123];
			x_1 = x[ox * 32 + k * 4 + 50139];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = w[k * 32 + 288 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 50120);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 50136);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 304 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 50122);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 50138);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float bias, slope_1, below_0, below_1, below_2;
			bias = w[256 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			slope_0[l] = w[272 + l];
			slope_1 = w[368 + l];
			below_0 = vmin(c_0, sum2_0_0[l]);
			below_1 = vmin(c_0, acc_0_1[l]);
			below_2 = vmin(c_0, acc_1_1[l]);
			sum2_0_0[l] = vmax(c_0, sum2_0_0[l]);
			acc_0_1[l] = vmax(c_0, acc_0_1[l]);
			acc_1_1[l] = vmax(c_0, acc_1_1[l]);
			sum2_0_0[l] = below_0 * slope_0[l] + sum2_0_0[l];
			acc_0_1[l] = below_1 * slope_1 + acc_0_1[l];
			acc_1_1[l] = below_2 * slope_1 + acc_1_1[l];
		}
		vstorelo(y + ox * 32 + 100296, sum2_0_0);
		vstorehi(y + ox * 32 + 100312, sum2_0_0);
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 150464 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 150480 + l] = acc_1_1[l];
		}
	}
}

/* 2609088 flops, reads 2676992 bytes, writes 200704, at most 5 vectors of 16 live */
static void pw2_56x56_48_16_add_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float * y, const float * r) {
	static const int lanes_0[16] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], w_0[16], x2_0[16], x2_1[16], x2_2[16], sum2_0_0[16];
	float sum2_0_1[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], res[16];
	for (int ox = 0; ox < 1044; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int k = 0; k < 4; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 16 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 16);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 32);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 32 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 2);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 18);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 34);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 144 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50176);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50192);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50208);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 160 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50178);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50194);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50210);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[0 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[0 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
		}
		vloadn(res_0, r + ox * 48, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 48 + 16, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res, r + ox * 48 + 32, 0, 8);
		for (int l = 0; l < 16; l++) {
			sum2_0_1[l] = sum2_0_1[l] + res[l];
		}
		vstorelo(y + ox * 48, sum2_0_0);
		vstorehi(y + ox * 48 + 16, sum2_0_0);
		vstorelo(y + ox * 48 + 32, sum2_0_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int k = 0; k < 4; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 16 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 50112);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 50128);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 32 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 50114);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 50130);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 144 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 100288);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 100304);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 160 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 100290);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 100306);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[0 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vloadn(res_0, r + ox * 32 + 50112, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 32 + 50128, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vstorelo(y + ox * 32 + 50112, sum2_0_0);
		vstorehi(y + ox * 32 + 50128, sum2_0_0);
	}
	for (int ox = 0; ox < 1044; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 224 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50184);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50200);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50216);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 240 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50186);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50202);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50218);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		for (int k = 0; k < 4; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 288 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 100352);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 100368);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 100384);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 304 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 100354);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 100370);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 100386);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[208 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[208 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
		}
		vloadn(res_0, r + ox * 48 + 8, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 48 + 24, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res, r + ox * 48 + 40, 0, 8);
		for (int l = 0; l < 16; l++) {
			sum2_0_1[l] = sum2_0_1[l] + res[l];
		}
		vstorelo(y + ox * 48 + 8, sum2_0_0);
		vstorehi(y + ox * 48 + 24, sum2_0_0);
		vstorelo(y + ox * 48 + 40, sum2_0_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 224 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 100296);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 100312);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 240 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 100298);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 100314);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		for (int k = 0; k < 4; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 288 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 150464);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 150480);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 304 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 150466);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 150482);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[208 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vloadn(res_0, r + ox * 32 + 50120, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 32 + 50136, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vstorelo(y + ox * 32 + 50120, sum2_0_0);
		vstorehi(y + ox * 32 + 50136, sum2_0_0);
	}
}

/* 15052800 flops, reads 8232960 bytes, writes 1204224, at most 18 vectors of 16 live */
static void pw_56x56_16_96_swish_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2;
	for (int p = 0; p < 3; p++) {
		for (int ox = 0; ox < 1044; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 544 + l];
				acc_0_1[l] = w[p * 544 + 272 + l];
				acc_1_0[l] = w[p * 544 + l];
				acc_1_1[l] = w[p * 544 + 272 + l];
				acc_2_0[l] = w[p * 544 + l];
				acc_2_1[l] = w[p * 544 + 272 + l];
			}
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + k * 4];
				x_1 = x[ox * 48 + k * 4 + 16];
				x_2 = x[ox * 48 + k * 4 + 32];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 544 + k * 64 + 16 + l];
					w_1[l] = w[p * 544 + k * 64 + 288 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 544 + k * 64 + 32 + l];
					w_1[l] = w[p * 544 + k * 64 + 304 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 1];
				x_1 = x[ox * 48 + k * 4 + 17];
				x_2 = x[ox * 48 + k * 4 + 33];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 544 + k * 64 + 48 + l];
					w_1[l] = w[p * 544 + k * 64 + 320 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 2];
				x_1 = x[ox * 48 + k * 4 + 18];
				x_2 = x[ox * 48 + k * 4 + 34];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 544 + k * 64 + 64 + l];
					w_1[l] = w[p * 544 + k * 64 + 336 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 3];
				x_1 = x[ox * 48 + k * 4 + 19];
				x_2 = x[ox * 48 + k * 4 + 35];
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
				y[p * 100352 + ox * 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 100352 + ox * 48 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 100352 + ox * 48 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 100352 + ox * 48 + 50176 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 100352 + ox * 48 + 50192 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 100352 + ox * 48 + 50208 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 544 + l];
				acc_0_1[l] = w[p * 544 + 272 + l];
				acc_1_0[l] = w[p * 544 + l];
				acc_1_1[l] = w[p * 544 + 272 + l];
			}
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + k * 4 + 50112];
				x_1 = x[ox * 32 + k * 4 + 50128];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 544 + k * 64 + 16 + l];
					w_1[l] = w[p * 544 + k * 64 + 288 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 544 + k * 64 + 32 + l];
					w_1[l] = w[p * 544 + k * 64 + 304 + l];
				}
				x_0 = x[ox * 32 + k * 4 + 50113];
				x_1 = x[ox * 32 + k * 4 + 50129];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 544 + k * 64 + 48 + l];
					w_1[l] = w[p * 544 + k * 64 + 320 + l];
				}
				x_0 = x[ox * 32 + k * 4 + 50114];
				x_1 = x[ox * 32 + k * 4 + 50130];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 544 + k * 64 + 64 + l];
					w_1[l] = w[p * 544 + k * 64 + 336 + l];
				}
				x_0 = x[ox * 32 + k * 4 + 50115];
				x_1 = x[ox * 32 + k * 4 + 50131];
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
				y[p * 100352 + ox * 32 + 50112 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 100352 + ox * 32 + 50128 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 100352 + ox * 32 + 100288 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 100352 + ox * 32 + 100304 + l] = acc_1_1[l];
			}
		}
	}
}

/* 5382624 flops, reads 6377472 bytes, writes 301440, at most 17 vectors of 16 live */
static void dw3_5_7_s2_28x28_96_swish_pool_f32__c99_4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool) {
	static const int first_row_0[28] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_1[28] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int first_row_2[28] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_3[28] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4};
	static const int first_row_4[28] = {3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_5[28] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
		7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 5};
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
	float sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int b = 0; b < 2; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 28; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 50176 + oy * 1792 + ky * 896 - 896 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 - 880 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 - 864 + l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 - 848 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 - 832 + l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 - 816 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 - 800 + l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 - 784 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
					acc_0[l] = w[b * 160 + l];
					acc_1[l] = w[b * 160 + l];
					acc_2[l] = w[b * 160 + l];
					acc_3[l] = w[b * 160 + l];
				}
				for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 16 + l];
						w_1 = w[b * 160 + ky * 48 + 32 + l];
						w_2 = w[b * 160 + ky * 48 + 48 + l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 - 784 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 - 768 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 - 752 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 - 736 + l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 - 720 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 - 704 + l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 - 688 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 - 672 + l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 - 656 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
	for (int b = 0; b < 2; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 28; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 416 + 320 + l];
				acc_1[l] = w[b * 416 + 320 + l];
				acc_2[l] = w[b * 416 + 320 + l];
				acc_3[l] = w[b * 416 + 320 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 336 + l];
					w_1 = w[b * 416 + ky * 80 + 352 + l];
					w_2 = w[b * 416 + ky * 80 + 368 + l];
					w_3 = w[b * 416 + ky * 80 + 384 + l];
					w_4 = w[b * 416 + ky * 80 + 400 + l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 98560 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 98576 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 98592 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 98608 + l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 98624 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 98640 + l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 98656 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 98672 + l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 98688 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 12544 + oy * 448 + 25088 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 25104 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 25120 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 25136 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
			for (int ox = 0; ox < 5; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 320 + l];
					acc_1[l] = w[b * 416 + 320 + l];
					acc_2[l] = w[b * 416 + 320 + l];
					acc_3[l] = w[b * 416 + 320 + l];
				}
				for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 336 + l];
						w_1 = w[b * 416 + ky * 80 + 352 + l];
						w_2 = w[b * 416 + ky * 80 + 368 + l];
						w_3 = w[b * 416 + ky * 80 + 384 + l];
						w_4 = w[b * 416 + ky * 80 + 400 + l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 98656 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 98672 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 98688 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 98704 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 98720 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 98736 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 98752 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 98768 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 98784 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 98800 + l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 98816 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
					y[b * 12544 + oy * 448 + ox * 64 + 25152 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + ox * 64 + 25168 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + ox * 64 + 25184 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + ox * 64 + 25200 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 416 + 320 + l];
				acc_1[l] = w[b * 416 + 320 + l];
				acc_2[l] = w[b * 416 + 320 + l];
				acc_3[l] = w[b * 416 + 320 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 336 + l];
					w_1 = w[b * 416 + ky * 80 + 352 + l];
					w_2 = w[b * 416 + ky * 80 + 368 + l];
					w_3 = w[b * 416 + ky * 80 + 384 + l];
					w_4 = w[b * 416 + ky * 80 + 400 + l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 99296 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 99312 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 99328 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 99344 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 99360 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 99376 + l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 99392 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 99408 + l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 99424 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 99440 + l];
					acc_3[l] = column * w_3 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 12544 + oy * 448 + 25472 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 25488 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 25504 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 25520 + l] = acc_3[l];
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
			pool[b * 16 + 32 + l] = sum[l];
		}
	}
	for (int b = 0; b < 2; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 28; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 800 + 1152 + l];
				acc_1[l] = w[b * 800 + 1152 + l];
				acc_2[l] = w[b * 800 + 1152 + l];
				acc_3[l] = w[b * 800 + 1152 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 1168 + l];
					w_1 = w[b * 800 + ky * 112 + 1184 + l];
					w_2 = w[b * 800 + ky * 112 + 1200 + l];
					w_3 = w[b * 800 + ky * 112 + 1216 + l];
					w_4 = w[b * 800 + ky * 112 + 1232 + l];
					w_5 = w[b * 800 + ky * 112 + 1248 + l];
					w_6 = w[b * 800 + ky * 112 + 1264 + l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198016 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198032 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198048 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198064 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198080 + l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198096 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198112 + l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198128 + l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198144 + l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198160 + l];
					acc_3[l] = column * w_6 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 12544 + oy * 448 + 50176 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50192 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50208 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50224 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
			for (int ox = 0; ox < 5; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 1152 + l];
					acc_1[l] = w[b * 800 + 1152 + l];
					acc_2[l] = w[b * 800 + 1152 + l];
					acc_3[l] = w[b * 800 + 1152 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0 = w[b * 800 + ky * 112 + 1168 + l];
						w_1 = w[b * 800 + ky * 112 + 1184 + l];
						w_2 = w[b * 800 + ky * 112 + 1200 + l];
						w_3 = w[b * 800 + ky * 112 + 1216 + l];
						w_4 = w[b * 800 + ky * 112 + 1232 + l];
						w_5 = w[b * 800 + ky * 112 + 1248 + l];
						w_6 = w[b * 800 + ky * 112 + 1264 + l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198096 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198112 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198128 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198144 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198160 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198176 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198192 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198208 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198224 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198240 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198256 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198272 + l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = x[b * 50176 + oy * 1792 + ky * 896 + ox * 128 + 198288 + l];
						acc_3[l] = column * w_6 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
					y[b * 12544 + oy * 448 + ox * 64 + 50240 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + ox * 64 + 50256 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + ox * 64 + 50272 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + ox * 64 + 50288 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 800 + 1152 + l];
				acc_1[l] = w[b * 800 + 1152 + l];
				acc_2[l] = w[b * 800 + 1152 + l];
				acc_3[l] = w[b * 800 + 1152 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 1168 + l];
					w_1 = w[b * 800 + ky * 112 + 1184 + l];
					w_2 = w[b * 800 + ky * 112 + 1200 + l];
					w_3 = w[b * 800 + ky * 112 + 1216 + l];
					w_4 = w[b * 800 + ky * 112 + 1232 + l];
					w_5 = w[b * 800 + ky * 112 + 1248 + l];
					w_6 = w[b * 800 + ky * 112 + 1264 + l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198736 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198752 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198768 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198784 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198800 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198816 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198832 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198848 + l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198864 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198880 + l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 50176 + oy * 1792 + ky * 896 + 198896 + l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 12544 + oy * 448 + 50560 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50576 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50592 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50608 + l] = acc_3[l];
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
			pool[b * 16 + 64 + l] = sum[l];
		}
	}
}

/* 1856 flops, reads 3520 bytes, writes 32, at most 4 vectors of 16 live */
static void pw_1x1_96_8_swish_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
	float acc_0_0[16], w_0[16], x2_0[16], sum2_0_0[16];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = c_0;
	}
	for (int k = 0; k < 24; k++) {
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 16 + l];
		}
		vsplat2(x2_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 32 + 32 + l];
		}
		vsplat2(x2_0, x + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
		}
	}
	vpairadd(sum2_0_0, acc_0_0, acc_0_0);
	for (int l = 0; l < 16; l++) {
		float bias, exp_r_0, exp_n_0, exp_e_0;
		bias = w[0 + l];
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
	vstorelo(y + 0, sum2_0_0);
}

/* 3264 flops, reads 3520 bytes, writes 384, at most 12 vectors of 16 live */
static void pw_1x1_8_96_sigmoid_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[144 + l];
		acc_0_2[l] = w[288 + l];
		acc_0_3[l] = w[432 + l];
	}
	for (int k = 0; k < 2; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			w_1[l] = w[k * 64 + 160 + l];
			w_2[l] = w[k * 64 + 304 + l];
			w_3[l] = w[k * 64 + 448 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[k * 64 + 32 + l];
			w_1[l] = w[k * 64 + 176 + l];
			w_2[l] = w[k * 64 + 320 + l];
			w_3[l] = w[k * 64 + 464 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[k * 64 + 48 + l];
			w_1[l] = w[k * 64 + 192 + l];
			w_2[l] = w[k * 64 + 336 + l];
			w_3[l] = w[k * 64 + 480 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[k * 64 + 64 + l];
			w_1[l] = w[k * 64 + 208 + l];
			w_2[l] = w[k * 64 + 352 + l];
			w_3[l] = w[k * 64 + 496 + l];
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
		acc_0_0[l] = w[576 + l];
		acc_0_1[l] = w[720 + l];
	}
	for (int k = 0; k < 2; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 592 + l];
			w_1[l] = w[k * 64 + 736 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 608 + l];
			w_1[l] = w[k * 64 + 752 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 624 + l];
			w_1[l] = w[k * 64 + 768 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 640 + l];
			w_1[l] = w[k * 64 + 784 + l];
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
		y[64 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[80 + l] = acc_0_1[l];
	}
}

/* 3631680 flops, reads 3110272 bytes, writes 84480, at most 8 vectors of 16 live */
static void pw_28x28_96_24_se_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled) {
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], x2_0[16], x2_2[16];
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], x2_1[16], sum2_1_0[16];
	float sum2_1_1[16];
	for (int k = 0; k < 24; k++) {
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
		vsplat2(x2_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 32 + 1568 + l];
			w_1[l] = w_1[l] * x2_0[l];
			scaled[k * 32 + 1536 + l] = w_1[l];
		}
		vsplat2(x2_2, s + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 32 + 1584 + l];
			w_1[l] = w_1[l] * x2_2[l];
			scaled[k * 32 + 1552 + l] = w_1[l];
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
		for (int kb = 0; kb < 6; kb++) {
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
					w_1[l] = scaled[kb * 128 + k * 32 + 1536 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 12544 + k * 4);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 12544 + k * 4 + 16);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 12544 + k * 4 + 32);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 1552 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 12544 + k * 4 + 2);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 12544 + k * 4 + 18);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 12544 + k * 4 + 34);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_1, acc_2_1, acc_2_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[1552 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			bias = w[1552 + l];
			sum2_1_1[l] = sum2_1_1[l] + bias;
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
		for (int kb = 0; kb < 6; kb++) {
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
					w_1[l] = scaled[kb * 128 + k * 32 + 1536 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 12544 + k * 4 + 12480);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 12544 + k * 4 + 12496);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
					w_1[l] = scaled[kb * 128 + k * 32 + 1552 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 12544 + k * 4 + 12482);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 12544 + k * 4 + 12498);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[1552 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			y[ox * 48 + 18720 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 18744 + l] = acc_1_0[l];
		}
		vstorelo(y + ox * 48 + 18736, sum2_1_0);
		vstorehi(y + ox * 48 + 18760, sum2_1_0);
	}
}

/* 4849920 flops, reads 2542592 bytes, writes 451584, at most 18 vectors of 16 live */
static void pw2_28x28_24_144_swish_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	static const int offset_0[3] = {0, 0, 12};
	static const int offset_1[3] = {0, 416, 1264};
	static const int offset_2[3] = {0, 25088, 75264};
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
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2, x2_0[16], x2_1[16], x2_2[16], sum2_0_0[16], sum2_0_1[16];
	for (int p = 0; p < 3; p++) {
		for (int ox = 0; ox < 260; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[offset_1[p] + l];
				acc_0_1[l] = w[offset_1[p] + 208 + l];
				acc_1_0[l] = w[offset_1[p] + l];
				acc_1_1[l] = w[offset_1[p] + 208 + l];
				acc_2_0[l] = w[offset_1[p] + l];
				acc_2_1[l] = w[offset_1[p] + 208 + l];
			}
			for (int k = 0; k < 3; k++) {
				x_0 = x[offset_0[p] + ox * 72 + k * 4];
				x_1 = x[offset_0[p] + ox * 72 + k * 4 + 24];
				x_2 = x[offset_0[p] + ox * 72 + k * 4 + 48];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[offset_1[p] + k * 64 + 16 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 224 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 32 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 240 + l];
				}
				x_0 = x[offset_0[p] + ox * 72 + k * 4 + 1];
				x_1 = x[offset_0[p] + ox * 72 + k * 4 + 25];
				x_2 = x[offset_0[p] + ox * 72 + k * 4 + 49];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 48 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 256 + l];
				}
				x_0 = x[offset_0[p] + ox * 72 + k * 4 + 2];
				x_1 = x[offset_0[p] + ox * 72 + k * 4 + 26];
				x_2 = x[offset_0[p] + ox * 72 + k * 4 + 50];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 64 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 272 + l];
				}
				x_0 = x[offset_0[p] + ox * 72 + k * 4 + 3];
				x_1 = x[offset_0[p] + ox * 72 + k * 4 + 27];
				x_2 = x[offset_0[p] + ox * 72 + k * 4 + 51];
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
				y[offset_2[p] + ox * 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 48 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 48 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 48 + 12544 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 48 + 12560 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 48 + 12576 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[offset_1[p] + l];
				acc_0_1[l] = w[offset_1[p] + 208 + l];
				acc_1_0[l] = w[offset_1[p] + l];
				acc_1_1[l] = w[offset_1[p] + 208 + l];
			}
			for (int k = 0; k < 3; k++) {
				x_0 = x[offset_0[p] + ox * 48 + k * 4 + 18720];
				x_1 = x[offset_0[p] + ox * 48 + k * 4 + 18744];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[offset_1[p] + k * 64 + 16 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 224 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 32 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 240 + l];
				}
				x_0 = x[offset_0[p] + ox * 48 + k * 4 + 18721];
				x_1 = x[offset_0[p] + ox * 48 + k * 4 + 18745];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 48 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 256 + l];
				}
				x_0 = x[offset_0[p] + ox * 48 + k * 4 + 18722];
				x_1 = x[offset_0[p] + ox * 48 + k * 4 + 18746];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 64 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 272 + l];
				}
				x_0 = x[offset_0[p] + ox * 48 + k * 4 + 18723];
				x_1 = x[offset_0[p] + ox * 48 + k * 4 + 18747];
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
				y[offset_2[p] + ox * 32 + 12480 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 32 + 12496 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 32 + 25024 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 32 + 25040 + l] = acc_1_1[l];
			}
		}
	}
	for (int ox = 0; ox < 260; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
			acc_2_0[l] = c_0;
		}
		for (int k = 0; k < 3; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 848 + l];
			}
			vsplat2(x2_0, x + ox * 72 + k * 4);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 72 + k * 4 + 24);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 72 + k * 4 + 48);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 864 + l];
			}
			vsplat2(x2_0, x + ox * 72 + k * 4 + 2);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 72 + k * 4 + 26);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 72 + k * 4 + 50);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, bias;
			bias = w[832 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[832 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
			sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
			sum2_0_1[l] = vmax(c_1, sum2_0_1[l]);
			exp_r_0 = sum2_0_0[l] * c_2;
			exp_r_1 = sum2_0_1[l] * c_2;
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
			sum2_0_0[l] = sum2_0_0[l] / exp_e_0;
			sum2_0_1[l] = sum2_0_1[l] / exp_e_1;
		}
		vstorelo(y + ox * 48 + 50176, sum2_0_0);
		vstorehi(y + ox * 48 + 50192, sum2_0_0);
		vstorelo(y + ox * 48 + 50208, sum2_0_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int k = 0; k < 3; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 32 + 848 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 18720);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 18744);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 864 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 18722);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 18746);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_n_0, exp_e_0, bias;
			bias = w[832 + l];
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
		vstorelo(y + ox * 32 + 62656, sum2_0_0);
		vstorehi(y + ox * 32 + 62672, sum2_0_0);
	}
	for (int ox = 0; ox < 260; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_0_1[l] = w[1056 + l];
			acc_1_0[l] = c_0;
			acc_1_1[l] = w[1056 + l];
			acc_2_0[l] = c_0;
			acc_2_1[l] = w[1056 + l];
		}
		for (int k = 0; k < 3; k++) {
			x_0 = x[ox * 72 + k * 4 + 12];
			x_1 = x[ox * 72 + k * 4 + 36];
			x_2 = x[ox * 72 + k * 4 + 60];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[k * 64 + 1072 + l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 64 + 1088 + l];
			}
			x_0 = x[ox * 72 + k * 4 + 13];
			x_1 = x[ox * 72 + k * 4 + 37];
			x_2 = x[ox * 72 + k * 4 + 61];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 64 + 1104 + l];
			}
			x_0 = x[ox * 72 + k * 4 + 14];
			x_1 = x[ox * 72 + k * 4 + 38];
			x_2 = x[ox * 72 + k * 4 + 62];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 64 + 1120 + l];
			}
			x_0 = x[ox * 72 + k * 4 + 15];
			x_1 = x[ox * 72 + k * 4 + 39];
			x_2 = x[ox * 72 + k * 4 + 63];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = w[k * 32 + 960 + l];
			}
			vsplat2(x2_0, x + ox * 72 + k * 4 + 12);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 72 + k * 4 + 36);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 72 + k * 4 + 60);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 976 + l];
			}
			vsplat2(x2_0, x + ox * 72 + k * 4 + 14);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 72 + k * 4 + 38);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 72 + k * 4 + 62);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3, bias;
			bias = w[944 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[944 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
			acc_2_1[l] = vmax(c_1, acc_2_1[l]);
			exp_r_0 = acc_2_1[l] * c_2;
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
			acc_2_1[l] = acc_2_1[l] / exp_e_0;
			sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
			sum2_0_1[l] = vmax(c_1, sum2_0_1[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_1_1[l] = vmax(c_1, acc_1_1[l]);
			exp_r_0 = sum2_0_0[l] * c_2;
			exp_r_1 = sum2_0_1[l] * c_2;
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
			sum2_0_0[l] = sum2_0_0[l] / exp_e_0;
			sum2_0_1[l] = sum2_0_1[l] / exp_e_1;
			acc_0_1[l] = acc_0_1[l] / exp_e_2;
			acc_1_1[l] = acc_1_1[l] / exp_e_3;
		}
		vstorelo(y + ox * 48 + 50184, sum2_0_0);
		vstorehi(y + ox * 48 + 50200, sum2_0_0);
		vstorelo(y + ox * 48 + 50216, sum2_0_1);
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 62720 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 62736 + l] = acc_1_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 62752 + l] = acc_2_1[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_0_1[l] = w[1056 + l];
			acc_1_0[l] = c_0;
			acc_1_1[l] = w[1056 + l];
		}
		for (int k = 0; k < 3; k++) {
			x_0 = x[ox * 48 + k * 4 + 18732];
			x_1 = x[ox * 48 + k * 4 + 18756];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[k * 64 + 1072 + l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 64 + 1088 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 18733];
			x_1 = x[ox * 48 + k * 4 + 18757];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 64 + 1104 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 18734];
			x_1 = x[ox * 48 + k * 4 + 18758];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 64 + 1120 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 18735];
			x_1 = x[ox * 48 + k * 4 + 18759];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = w[k * 32 + 960 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 18732);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 18756);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 976 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 18734);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 18758);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2, bias;
			bias = w[944 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_1_1[l] = vmax(c_1, acc_1_1[l]);
			exp_r_0 = sum2_0_0[l] * c_2;
			exp_r_1 = acc_0_1[l] * c_2;
			exp_r_2 = acc_1_1[l] * c_2;
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
			sum2_0_0[l] = sum2_0_0[l] / exp_e_0;
			acc_0_1[l] = acc_0_1[l] / exp_e_1;
			acc_1_1[l] = acc_1_1[l] / exp_e_2;
		}
		vstorelo(y + ox * 32 + 62664, sum2_0_0);
		vstorehi(y + ox * 32 + 62680, sum2_0_0);
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 75200 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 75216 + l] = acc_1_1[l];
		}
	}
	for (int ox = 0; ox < 260; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[1680 + l];
			acc_1_0[l] = w[1680 + l];
			acc_2_0[l] = w[1680 + l];
		}
		for (int k = 0; k < 3; k++) {
			x_0 = x[ox * 72 + k * 4 + 12];
			x_1 = x[ox * 72 + k * 4 + 36];
			x_2 = x[ox * 72 + k * 4 + 60];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 1696 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 1712 + l];
			}
			x_0 = x[ox * 72 + k * 4 + 13];
			x_1 = x[ox * 72 + k * 4 + 37];
			x_2 = x[ox * 72 + k * 4 + 61];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 1728 + l];
			}
			x_0 = x[ox * 72 + k * 4 + 14];
			x_1 = x[ox * 72 + k * 4 + 38];
			x_2 = x[ox * 72 + k * 4 + 62];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 1744 + l];
			}
			x_0 = x[ox * 72 + k * 4 + 15];
			x_1 = x[ox * 72 + k * 4 + 39];
			x_2 = x[ox * 72 + k * 4 + 63];
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
			y[ox * 48 + 100352 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 100368 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 100384 + l] = acc_2_0[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[1680 + l];
			acc_1_0[l] = w[1680 + l];
		}
		for (int k = 0; k < 3; k++) {
			x_0 = x[ox * 48 + k * 4 + 18732];
			x_1 = x[ox * 48 + k * 4 + 18756];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 1696 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 1712 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 18733];
			x_1 = x[ox * 48 + k * 4 + 18757];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 1728 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 18734];
			x_1 = x[ox * 48 + k * 4 + 18758];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 1744 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 18735];
			x_1 = x[ox * 48 + k * 4 + 18759];
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
			y[ox * 32 + 112832 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 112848 + l] = acc_1_0[l];
		}
	}
}

/* 5878800 flops, reads 5462656 bytes, writes 452160, at most 17 vectors of 16 live */
static void dw3_5_s1_28x28_144_swish_pool_f32__c99_4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool) {
	static const int first_row_0[28] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_1[28] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int first_row_2[28] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_3[28] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
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
	float sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int b = 0; b < 4; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 28; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 12544 + oy * 448 + ky * 448 - 448 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 448 + ky * 448 - 432 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 448 + ky * 448 - 416 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 12544 + oy * 448 + ky * 448 - 400 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 12544 + oy * 448 + ky * 448 - 384 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
					acc_0[l] = w[b * 160 + l];
					acc_1[l] = w[b * 160 + l];
					acc_2[l] = w[b * 160 + l];
					acc_3[l] = w[b * 160 + l];
				}
				for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 16 + l];
						w_1 = w[b * 160 + ky * 48 + 32 + l];
						w_2 = w[b * 160 + ky * 48 + 48 + l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 - 400 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 - 384 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 - 368 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 - 352 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 - 336 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 - 320 + l];
						acc_3[l] = column * w_2 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 12544 + oy * 448 + ky * 448 - 80 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 12544 + oy * 448 + ky * 448 - 64 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 448 + ky * 448 - 48 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 448 + ky * 448 - 32 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 12544 + oy * 448 + ky * 448 - 16 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
	for (int b = 0; b < 5; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 28; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 416 + 640 + l];
				acc_1[l] = w[b * 416 + 640 + l];
				acc_2[l] = w[b * 416 + 640 + l];
				acc_3[l] = w[b * 416 + 640 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 656 + l];
					w_1 = w[b * 416 + ky * 80 + 672 + l];
					w_2 = w[b * 416 + ky * 80 + 688 + l];
					w_3 = w[b * 416 + ky * 80 + 704 + l];
					w_4 = w[b * 416 + ky * 80 + 720 + l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49280 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49296 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49312 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49328 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49344 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49360 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 12544 + oy * 448 + 50176 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50192 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50208 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50224 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
			for (int ox = 0; ox < 5; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 640 + l];
					acc_1[l] = w[b * 416 + 640 + l];
					acc_2[l] = w[b * 416 + 640 + l];
					acc_3[l] = w[b * 416 + 640 + l];
				}
				for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column, w_3, w_4;
						w_0 = w[b * 416 + ky * 80 + 656 + l];
						w_1 = w[b * 416 + ky * 80 + 672 + l];
						w_2 = w[b * 416 + ky * 80 + 688 + l];
						w_3 = w[b * 416 + ky * 80 + 704 + l];
						w_4 = w[b * 416 + ky * 80 + 720 + l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 + 49312 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 + 49328 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 + 49344 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 + 49360 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1 + acc_2[l];
						acc_3[l] = column * w_0 + acc_3[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 + 49376 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1 + acc_3[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 + 49392 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 + 49408 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = x[b * 12544 + oy * 448 + ky * 448 + ox * 64 + 49424 + l];
						acc_3[l] = column * w_4 + acc_3[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
					y[b * 12544 + oy * 448 + ox * 64 + 50240 + l] = acc_0[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + ox * 64 + 50256 + l] = acc_1[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + ox * 64 + 50272 + l] = acc_2[l];
				}
				for (int l = 0; l < 16; l++) {
					y[b * 12544 + oy * 448 + ox * 64 + 50288 + l] = acc_3[l];
				}
				for (int l = 0; l < 16; l++) {
					acc_0[l] = acc_0[l] + acc_1[l];
					acc_2[l] = acc_2[l] + acc_3[l];
					acc_0[l] = acc_0[l] + acc_2[l];
					sum[l] = sum[l] + acc_0[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 416 + 640 + l];
				acc_1[l] = w[b * 416 + 640 + l];
				acc_2[l] = w[b * 416 + 640 + l];
				acc_3[l] = w[b * 416 + 640 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 656 + l];
					w_1 = w[b * 416 + ky * 80 + 672 + l];
					w_2 = w[b * 416 + ky * 80 + 688 + l];
					w_3 = w[b * 416 + ky * 80 + 704 + l];
					w_4 = w[b * 416 + ky * 80 + 720 + l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49632 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49648 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49664 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49680 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49696 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 12544 + oy * 448 + ky * 448 + 49712 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 12544 + oy * 448 + 50560 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50576 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50592 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 12544 + oy * 448 + 50608 + l] = acc_3[l];
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
			pool[b * 16 + 64 + l] = sum[l];
		}
	}
}

/* 4112 flops, reads 8192 bytes, writes 48, at most 8 vectors of 16 live */
static void pw_1x1_144_12_swish_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
	float acc_0_0[16], acc_0_1[16], w_0[16], x2_0[16], w_1[16], x4_0[16], sum2_0_0[16], sum4_1_0[16];
	float sum2_1_0[16];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = c_0;
		acc_0_1[l] = c_0;
	}
	for (int k = 0; k < 36; k++) {
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 16 + l];
		}
		vsplat2(x2_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 32 + 32 + l];
		}
		vsplat2(x2_0, x + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			w_1[l] = w[k * 16 + 1184 + l];
		}
		vsplat4(x4_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
		}
	}
	vpairadd(sum2_0_0, acc_0_0, acc_0_0);
	for (int l = 0; l < 16; l++) {
		float bias;
		bias = w[0 + l];
		sum2_0_0[l] = sum2_0_0[l] + bias;
	}
	vpairadd(sum4_1_0, acc_0_1, acc_0_1);
	vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
	for (int l = 0; l < 16; l++) {
		float bias, exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1;
		bias = w[1168 + l];
		sum2_1_0[l] = sum2_1_0[l] + bias;
		sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
		sum2_1_0[l] = vmax(c_1, sum2_1_0[l]);
		exp_r_0 = sum2_0_0[l] * c_2;
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
		sum2_0_0[l] = sum2_0_0[l] / exp_e_0;
		sum2_1_0[l] = sum2_1_0[l] / exp_e_1;
	}
	vstorelo(y + 0, sum2_0_0);
	vstoren(y + 8, sum2_1_0, 0, 4);
}

/* 6048 flops, reads 7632 bytes, writes 576, at most 12 vectors of 16 live */
static void pw_1x1_12_144_sigmoid_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
	for (int p = 0; p < 2; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 832 + l];
			acc_0_1[l] = w[p * 832 + 208 + l];
			acc_0_2[l] = w[p * 832 + 416 + l];
			acc_0_3[l] = w[p * 832 + 624 + l];
		}
		for (int k = 0; k < 3; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 832 + k * 64 + 16 + l];
				w_1[l] = w[p * 832 + k * 64 + 224 + l];
				w_2[l] = w[p * 832 + k * 64 + 432 + l];
				w_3[l] = w[p * 832 + k * 64 + 640 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 832 + k * 64 + 32 + l];
				w_1[l] = w[p * 832 + k * 64 + 240 + l];
				w_2[l] = w[p * 832 + k * 64 + 448 + l];
				w_3[l] = w[p * 832 + k * 64 + 656 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 832 + k * 64 + 48 + l];
				w_1[l] = w[p * 832 + k * 64 + 256 + l];
				w_2[l] = w[p * 832 + k * 64 + 464 + l];
				w_3[l] = w[p * 832 + k * 64 + 672 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 832 + k * 64 + 64 + l];
				w_1[l] = w[p * 832 + k * 64 + 272 + l];
				w_2[l] = w[p * 832 + k * 64 + 480 + l];
				w_3[l] = w[p * 832 + k * 64 + 688 + l];
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
		acc_0_0[l] = w[1664 + l];
	}
	for (int k = 0; k < 3; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 1680 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 1696 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 1712 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			w_0[l] = w[k * 64 + 1728 + l];
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
		y[128 + l] = acc_0_0[l];
	}
}

/* 2803200 flops, reads 2897792 bytes, writes 82176, at most 8 vectors of 16 live */
static void pw2_28x28_144_24_add_se_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float * y, const float * r, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled) {
	static const int lanes_0[16] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23};
	static const int lanes_2[16] = {0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_3[16] = {0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_4[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 12, 13, 14, 15};
	const float c_0 = 0.0f;
	float w_0[16], x2_0[16], x2_2[16], w_1[16], x4_0[16], acc_0_0[16], acc_0_1[16], acc_1_0[16];
	float acc_1_1[16], acc_2_0[16], acc_2_1[16], x2_1[16], x4_1[16], x4_2[16], sum2_0_0[16], sum2_0_1[16];
	float sum4_1_0[16], sum4_1_1[16], sum2_1_0[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], res[16];
	float res_2[16], gathered_2[16];
	for (int k = 0; k < 18; k++) {
		vsplat2(x2_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 16 + l];
			w_0[l] = w_0[l] * x2_0[l];
			scaled[k * 32 + l] = w_0[l];
		}
		vsplat2(x2_2, s + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 32 + l];
			w_0[l] = w_0[l] * x2_2[l];
			scaled[k * 32 + 16 + l] = w_0[l];
		}
		vsplat4(x4_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 16 + 608 + l];
			w_1[l] = w_1[l] * x4_0[l];
			scaled[k * 16 + 576 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 260; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_0_1[l] = c_0;
			acc_1_0[l] = c_0;
			acc_1_1[l] = c_0;
			acc_2_0[l] = c_0;
			acc_2_1[l] = c_0;
		}
		for (int kb = 0; kb < 4; kb++) {
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
					w_1[l] = scaled[kb * 64 + k * 16 + 576 + l];
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
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 32 + 512 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50176);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50192);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50208);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 32 + 528 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50178);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50194);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50210);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 16 + 832 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 50176);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 50192);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 50208);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[0 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[0 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum4_1_1, acc_2_1, acc_2_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[592 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 72, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 72 + 24, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res, r + ox * 72 + 48, 0, 8);
		for (int l = 0; l < 16; l++) {
			sum2_0_1[l] = sum2_0_1[l] + res[l];
		}
		vloadn(res_0, r + ox * 72 + 8, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 72 + 32, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 72 + 56, 0, 4);
		vperm(gathered_2, gathered_1, res_2, lanes_4);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_2[l];
		}
		vstorelo(y + ox * 72, sum2_0_0);
		vstorehi(y + ox * 72 + 24, sum2_0_0);
		vstorelo(y + ox * 72 + 48, sum2_0_1);
		vstoren(y + ox * 72 + 8, sum2_1_0, 0, 4);
		vstoren(y + ox * 72 + 32, sum2_1_0, 4, 4);
		vstoren(y + ox * 72 + 56, sum2_1_0, 8, 4);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_0_1[l] = c_0;
			acc_1_0[l] = c_0;
			acc_1_1[l] = c_0;
		}
		for (int kb = 0; kb < 4; kb++) {
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
					w_1[l] = scaled[kb * 64 + k * 16 + 576 + l];
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
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 32 + 512 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 62656);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 62672);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 32 + 528 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 62658);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 62674);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 16 + 832 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 62656);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 62672);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[0 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[592 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 48 + 18720, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 48 + 18744, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 48 + 18728, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 48 + 18752, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
		}
		vstorelo(y + ox * 48 + 18720, sum2_0_0);
		vstorehi(y + ox * 48 + 18744, sum2_0_0);
		vstoren(y + ox * 48 + 18728, sum2_1_0, 0, 4);
		vstoren(y + ox * 48 + 18752, sum2_1_0, 4, 4);
	}
	for (int k = 0; k < 18; k++) {
		vsplat2(x2_0, s + k * 4 + 72);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 912 + l];
			w_0[l] = w_0[l] * x2_0[l];
			scaled[k * 32 + l] = w_0[l];
		}
		vsplat2(x2_2, s + k * 4 + 74);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 928 + l];
			w_0[l] = w_0[l] * x2_2[l];
			scaled[k * 32 + 16 + l] = w_0[l];
		}
		vsplat4(x4_0, s + k * 4 + 72);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 16 + 1504 + l];
			w_1[l] = w_1[l] * x4_0[l];
			scaled[k * 16 + 576 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 260; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_0_1[l] = c_0;
			acc_1_0[l] = c_0;
			acc_1_1[l] = c_0;
			acc_2_0[l] = c_0;
			acc_2_1[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 32 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50184);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50200);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50216);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 32 + 16 + l];
			}
			vsplat2(x2_0, x + ox * 48 + k * 4 + 50186);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 48 + k * 4 + 50202);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 48 + k * 4 + 50218);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 16 + 576 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 50184);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 50200);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 50216);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		for (int kb = 0; kb < 4; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 128 + k * 32 + 64 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 12544 + k * 4 + 62720);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 12544 + k * 4 + 62736);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 12544 + k * 4 + 62752);
				for (int l = 0; l < 16; l++) {
					acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 128 + k * 32 + 80 + l];
				}
				vsplat2(x2_0, x + ox * 48 + kb * 12544 + k * 4 + 62722);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 48 + kb * 12544 + k * 4 + 62738);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				}
				vsplat2(x2_2, x + ox * 48 + kb * 12544 + k * 4 + 62754);
				for (int l = 0; l < 16; l++) {
					acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 608 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 12544 + k * 4 + 62720);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 12544 + k * 4 + 62736);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 12544 + k * 4 + 62752);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[896 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[896 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum4_1_1, acc_2_1, acc_2_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[1488 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 72 + 12, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 72 + 36, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res, r + ox * 72 + 60, 0, 8);
		for (int l = 0; l < 16; l++) {
			sum2_0_1[l] = sum2_0_1[l] + res[l];
		}
		vloadn(res_0, r + ox * 72 + 20, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 72 + 44, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 72 + 68, 0, 4);
		vperm(gathered_2, gathered_1, res_2, lanes_4);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_2[l];
		}
		vstorelo(y + ox * 72 + 12, sum2_0_0);
		vstorehi(y + ox * 72 + 36, sum2_0_0);
		vstorelo(y + ox * 72 + 60, sum2_0_1);
		vstoren(y + ox * 72 + 20, sum2_1_0, 0, 4);
		vstoren(y + ox * 72 + 44, sum2_1_0, 4, 4);
		vstoren(y + ox * 72 + 68, sum2_1_0, 8, 4);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_0_1[l] = c_0;
			acc_1_0[l] = c_0;
			acc_1_1[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 32 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 62664);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 62680);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 32 + 16 + l];
			}
			vsplat2(x2_0, x + ox * 32 + k * 4 + 62666);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 32 + k * 4 + 62682);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 16 + 576 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 62664);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 62680);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		for (int kb = 0; kb < 4; kb++) {
			for (int k = 0; k < 4; k++) {
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 128 + k * 32 + 64 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 12544 + k * 4 + 75200);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 12544 + k * 4 + 75216);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 128 + k * 32 + 80 + l];
				}
				vsplat2(x2_0, x + ox * 32 + kb * 12544 + k * 4 + 75202);
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
				}
				vsplat2(x2_1, x + ox * 32 + kb * 12544 + k * 4 + 75218);
				for (int l = 0; l < 16; l++) {
					acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 608 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 12544 + k * 4 + 75200);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 12544 + k * 4 + 75216);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[896 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[1488 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 48 + 18732, 0, 8);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 48 + 18756, 0, 8);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 48 + 18740, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 48 + 18764, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
		}
		vstorelo(y + ox * 48 + 18732, sum2_0_0);
		vstorehi(y + ox * 48 + 18756, sum2_0_0);
		vstoren(y + ox * 48 + 18740, sum2_1_0, 0, 4);
		vstoren(y + ox * 48 + 18764, sum2_1_0, 4, 4);
	}
}

/* 7451136 flops, reads 4449792 bytes, writes 451584, at most 18 vectors of 16 live */
static void pw_28x28_24_144_swish_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2;
	for (int p = 0; p < 4; p++) {
		for (int ox = 0; ox < 260; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 800 + l];
				acc_0_1[l] = w[p * 800 + 400 + l];
				acc_1_0[l] = w[p * 800 + l];
				acc_1_1[l] = w[p * 800 + 400 + l];
				acc_2_0[l] = w[p * 800 + l];
				acc_2_1[l] = w[p * 800 + 400 + l];
			}
			for (int k = 0; k < 6; k++) {
				x_0 = x[ox * 72 + k * 4];
				x_1 = x[ox * 72 + k * 4 + 24];
				x_2 = x[ox * 72 + k * 4 + 48];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 800 + k * 64 + 16 + l];
					w_1[l] = w[p * 800 + k * 64 + 416 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 800 + k * 64 + 32 + l];
					w_1[l] = w[p * 800 + k * 64 + 432 + l];
				}
				x_0 = x[ox * 72 + k * 4 + 1];
				x_1 = x[ox * 72 + k * 4 + 25];
				x_2 = x[ox * 72 + k * 4 + 49];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 800 + k * 64 + 48 + l];
					w_1[l] = w[p * 800 + k * 64 + 448 + l];
				}
				x_0 = x[ox * 72 + k * 4 + 2];
				x_1 = x[ox * 72 + k * 4 + 26];
				x_2 = x[ox * 72 + k * 4 + 50];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 800 + k * 64 + 64 + l];
					w_1[l] = w[p * 800 + k * 64 + 464 + l];
				}
				x_0 = x[ox * 72 + k * 4 + 3];
				x_1 = x[ox * 72 + k * 4 + 27];
				x_2 = x[ox * 72 + k * 4 + 51];
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
				y[p * 25088 + ox * 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 25088 + ox * 48 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 25088 + ox * 48 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 25088 + ox * 48 + 12544 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 25088 + ox * 48 + 12560 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 25088 + ox * 48 + 12576 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 800 + l];
				acc_0_1[l] = w[p * 800 + 400 + l];
				acc_1_0[l] = w[p * 800 + l];
				acc_1_1[l] = w[p * 800 + 400 + l];
			}
			for (int k = 0; k < 6; k++) {
				x_0 = x[ox * 48 + k * 4 + 18720];
				x_1 = x[ox * 48 + k * 4 + 18744];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 800 + k * 64 + 16 + l];
					w_1[l] = w[p * 800 + k * 64 + 416 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 800 + k * 64 + 32 + l];
					w_1[l] = w[p * 800 + k * 64 + 432 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 18721];
				x_1 = x[ox * 48 + k * 4 + 18745];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 800 + k * 64 + 48 + l];
					w_1[l] = w[p * 800 + k * 64 + 448 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 18722];
				x_1 = x[ox * 48 + k * 4 + 18746];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 800 + k * 64 + 64 + l];
					w_1[l] = w[p * 800 + k * 64 + 464 + l];
				}
				x_0 = x[ox * 48 + k * 4 + 18723];
				x_1 = x[ox * 48 + k * 4 + 18747];
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
				y[p * 25088 + ox * 32 + 12480 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 25088 + ox * 32 + 12496 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 25088 + ox * 32 + 25024 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 25088 + ox * 32 + 25040 + l] = acc_1_1[l];
			}
		}
	}
	for (int ox = 0; ox < 260; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[3200 + l];
			acc_1_0[l] = w[3200 + l];
			acc_2_0[l] = w[3200 + l];
		}
		for (int k = 0; k < 6; k++) {
			x_0 = x[ox * 72 + k * 4];
			x_1 = x[ox * 72 + k * 4 + 24];
			x_2 = x[ox * 72 + k * 4 + 48];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 3216 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 3232 + l];
			}
			x_0 = x[ox * 72 + k * 4 + 1];
			x_1 = x[ox * 72 + k * 4 + 25];
			x_2 = x[ox * 72 + k * 4 + 49];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 3248 + l];
			}
			x_0 = x[ox * 72 + k * 4 + 2];
			x_1 = x[ox * 72 + k * 4 + 26];
			x_2 = x[ox * 72 + k * 4 + 50];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 3264 + l];
			}
			x_0 = x[ox * 72 + k * 4 + 3];
			x_1 = x[ox * 72 + k * 4 + 27];
			x_2 = x[ox * 72 + k * 4 + 51];
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
			y[ox * 48 + 100352 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 100368 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 100384 + l] = acc_2_0[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[3200 + l];
			acc_1_0[l] = w[3200 + l];
		}
		for (int k = 0; k < 6; k++) {
			x_0 = x[ox * 48 + k * 4 + 18720];
			x_1 = x[ox * 48 + k * 4 + 18744];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 3216 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 3232 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 18721];
			x_1 = x[ox * 48 + k * 4 + 18745];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 3248 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 18722];
			x_1 = x[ox * 48 + k * 4 + 18746];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 3264 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 18723];
			x_1 = x[ox * 48 + k * 4 + 18747];
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
			y[ox * 32 + 112832 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 112848 + l] = acc_1_0[l];
		}
	}
}

/* 1941264 flops, reads 2438784 bytes, writes 113472, at most 17 vectors of 16 live */
static void dw3_5_7_s2_14x14_144_swish_pool_f32__c99_4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool) {
	static const int first_row_0[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_1[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int first_row_2[14] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_3[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4};
	static const int first_row_4[14] = {3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_5[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 5};
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
	float sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int b = 0; b < 3; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 448 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 432 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 416 + l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 400 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 384 + l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 368 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 352 + l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 336 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 336 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 320 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 304 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 288 + l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 272 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 256 + l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 240 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 224 + l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 - 208 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
					acc_0[l] = w[b * 160 + l];
					acc_1[l] = w[b * 160 + l];
					acc_2[l] = w[b * 160 + l];
				}
				for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_0, w_1, w_2, column;
						w_0 = w[b * 160 + ky * 48 + 16 + l];
						w_1 = w[b * 160 + ky * 48 + 32 + l];
						w_2 = w[b * 160 + ky * 48 + 48 + l];
						column = x[b * 12544 + oy * 896 + ky * 448 + ox * 96 - 208 + l];
						acc_0[l] = column * w_0 + acc_0[l];
						column = x[b * 12544 + oy * 896 + ky * 448 + ox * 96 - 192 + l];
						acc_0[l] = column * w_1 + acc_0[l];
						column = x[b * 12544 + oy * 896 + ky * 448 + ox * 96 - 176 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0 + acc_1[l];
						column = x[b * 12544 + oy * 896 + ky * 448 + ox * 96 - 160 + l];
						acc_1[l] = column * w_1 + acc_1[l];
						column = x[b * 12544 + oy * 896 + ky * 448 + ox * 96 - 144 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0 + acc_2[l];
						column = x[b * 12544 + oy * 896 + ky * 448 + ox * 96 - 128 + l];
						acc_2[l] = column * w_1 + acc_2[l];
						column = x[b * 12544 + oy * 896 + ky * 448 + ox * 96 - 112 + l];
						acc_2[l] = column * w_2 + acc_2[l];
					}
				}
				for (int l = 0; l < 16; l++) {
					float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
	for (int b = 0; b < 3; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 416 + 480 + l];
				acc_1[l] = w[b * 416 + 480 + l];
				acc_2[l] = w[b * 416 + 480 + l];
				acc_3[l] = w[b * 416 + 480 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 496 + l];
					w_1 = w[b * 416 + ky * 80 + 512 + l];
					w_2 = w[b * 416 + ky * 80 + 528 + l];
					w_3 = w[b * 416 + ky * 80 + 544 + l];
					w_4 = w[b * 416 + ky * 80 + 560 + l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36736 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36752 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36768 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36784 + l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36800 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36816 + l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36832 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36848 + l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36864 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 3136 + oy * 224 + 9408 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9424 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9440 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9456 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 416 + 480 + l];
				acc_1[l] = w[b * 416 + 480 + l];
				acc_2[l] = w[b * 416 + 480 + l];
				acc_3[l] = w[b * 416 + 480 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 496 + l];
					w_1 = w[b * 416 + ky * 80 + 512 + l];
					w_2 = w[b * 416 + ky * 80 + 528 + l];
					w_3 = w[b * 416 + ky * 80 + 544 + l];
					w_4 = w[b * 416 + ky * 80 + 560 + l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36832 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36848 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36864 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36880 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36896 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36912 + l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36928 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36944 + l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36960 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36976 + l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36992 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 3136 + oy * 224 + 9472 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9488 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9504 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9520 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 416 + 480 + l];
				acc_1[l] = w[b * 416 + 480 + l];
				acc_2[l] = w[b * 416 + 480 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 496 + l];
					w_1 = w[b * 416 + ky * 80 + 512 + l];
					w_2 = w[b * 416 + ky * 80 + 528 + l];
					w_3 = w[b * 416 + ky * 80 + 544 + l];
					w_4 = w[b * 416 + ky * 80 + 560 + l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36960 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36976 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 36992 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37008 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37024 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37040 + l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37056 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37072 + l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37088 + l];
					acc_2[l] = column * w_4 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 3136 + oy * 224 + 9536 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9552 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9568 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 416 + 480 + l];
				acc_1[l] = w[b * 416 + 480 + l];
				acc_2[l] = w[b * 416 + 480 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 496 + l];
					w_1 = w[b * 416 + ky * 80 + 512 + l];
					w_2 = w[b * 416 + ky * 80 + 528 + l];
					w_3 = w[b * 416 + ky * 80 + 544 + l];
					w_4 = w[b * 416 + ky * 80 + 560 + l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37056 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37072 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37088 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37104 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37120 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37136 + l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37152 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 37168 + l];
					acc_2[l] = column * w_3 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 3136 + oy * 224 + 9584 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9600 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9616 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			sum[l] = sum[l] * c_10;
			pool[b * 16 + 48 + l] = sum[l];
		}
	}
	for (int b = 0; b < 3; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 800 + 1728 + l];
				acc_1[l] = w[b * 800 + 1728 + l];
				acc_2[l] = w[b * 800 + 1728 + l];
				acc_3[l] = w[b * 800 + 1728 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 1744 + l];
					w_1 = w[b * 800 + ky * 112 + 1760 + l];
					w_2 = w[b * 800 + ky * 112 + 1776 + l];
					w_3 = w[b * 800 + ky * 112 + 1792 + l];
					w_4 = w[b * 800 + ky * 112 + 1808 + l];
					w_5 = w[b * 800 + ky * 112 + 1824 + l];
					w_6 = w[b * 800 + ky * 112 + 1840 + l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 73920 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 73936 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 73952 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 73968 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 73984 + l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74000 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74016 + l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74032 + l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74048 + l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74064 + l];
					acc_3[l] = column * w_6 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 3136 + oy * 224 + 18816 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18832 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18848 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18864 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 800 + 1728 + l];
				acc_1[l] = w[b * 800 + 1728 + l];
				acc_2[l] = w[b * 800 + 1728 + l];
				acc_3[l] = w[b * 800 + 1728 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 1744 + l];
					w_1 = w[b * 800 + ky * 112 + 1760 + l];
					w_2 = w[b * 800 + ky * 112 + 1776 + l];
					w_3 = w[b * 800 + ky * 112 + 1792 + l];
					w_4 = w[b * 800 + ky * 112 + 1808 + l];
					w_5 = w[b * 800 + ky * 112 + 1824 + l];
					w_6 = w[b * 800 + ky * 112 + 1840 + l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74000 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74016 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74032 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74048 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74064 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74080 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74096 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74112 + l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74128 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74144 + l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74160 + l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74176 + l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74192 + l];
					acc_3[l] = column * w_6 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 3136 + oy * 224 + 18880 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18896 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18912 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18928 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 800 + 1728 + l];
				acc_1[l] = w[b * 800 + 1728 + l];
				acc_2[l] = w[b * 800 + 1728 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 1744 + l];
					w_1 = w[b * 800 + ky * 112 + 1760 + l];
					w_2 = w[b * 800 + ky * 112 + 1776 + l];
					w_3 = w[b * 800 + ky * 112 + 1792 + l];
					w_4 = w[b * 800 + ky * 112 + 1808 + l];
					w_5 = w[b * 800 + ky * 112 + 1824 + l];
					w_6 = w[b * 800 + ky * 112 + 1840 + l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74128 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74144 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74160 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74176 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74192 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74208 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74224 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74240 + l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74256 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74272 + l];
					acc_2[l] = column * w_5 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74288 + l];
					acc_2[l] = column * w_6 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 3136 + oy * 224 + 18944 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18960 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18976 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 800 + 1728 + l];
				acc_1[l] = w[b * 800 + 1728 + l];
				acc_2[l] = w[b * 800 + 1728 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 1744 + l];
					w_1 = w[b * 800 + ky * 112 + 1760 + l];
					w_2 = w[b * 800 + ky * 112 + 1776 + l];
					w_3 = w[b * 800 + ky * 112 + 1792 + l];
					w_4 = w[b * 800 + ky * 112 + 1808 + l];
					w_5 = w[b * 800 + ky * 112 + 1824 + l];
					w_6 = w[b * 800 + ky * 112 + 1840 + l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74224 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74240 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74256 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74272 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74288 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74304 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74320 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74336 + l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 12544 + oy * 896 + ky * 448 + 74352 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 3136 + oy * 224 + 18992 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 19008 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 19024 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			sum[l] = sum[l] * c_10;
			pool[b * 16 + 96 + l] = sum[l];
		}
	}
}

/* 4896 flops, reads 9856 bytes, writes 24, at most 4 vectors of 16 live */
static void pw_1x1_144_6_swish_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
	for (int k = 0; k < 36; k++) {
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
	vstoren(y + 0, acc_0_0, 0, 6);
}

/* 4320 flops, reads 4104 bytes, writes 576, at most 12 vectors of 16 live */
static void pw_1x1_6_144_sigmoid_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
	for (int p = 0; p < 2; p++) {
		x_0 = x[0];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 448 + l];
			acc_0_1[l] = w[p * 448 + 112 + l];
			acc_0_2[l] = w[p * 448 + 224 + l];
			acc_0_3[l] = w[p * 448 + 336 + l];
			w_0[l] = w[p * 448 + 16 + l];
			w_1[l] = w[p * 448 + 128 + l];
			w_2[l] = w[p * 448 + 240 + l];
			w_3[l] = w[p * 448 + 352 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[p * 448 + 32 + l];
			w_1[l] = w[p * 448 + 144 + l];
			w_2[l] = w[p * 448 + 256 + l];
			w_3[l] = w[p * 448 + 368 + l];
		}
		x_0 = x[1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[p * 448 + 48 + l];
			w_1[l] = w[p * 448 + 160 + l];
			w_2[l] = w[p * 448 + 272 + l];
			w_3[l] = w[p * 448 + 384 + l];
		}
		x_0 = x[2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[p * 448 + 64 + l];
			w_1[l] = w[p * 448 + 176 + l];
			w_2[l] = w[p * 448 + 288 + l];
			w_3[l] = w[p * 448 + 400 + l];
		}
		x_0 = x[3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[p * 448 + 80 + l];
			w_1[l] = w[p * 448 + 192 + l];
			w_2[l] = w[p * 448 + 304 + l];
			w_3[l] = w[p * 448 + 416 + l];
		}
		x_0 = x[4];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
			w_0[l] = w[p * 448 + 96 + l];
			w_1[l] = w[p * 448 + 208 + l];
			w_2[l] = w[p * 448 + 320 + l];
			w_3[l] = w[p * 448 + 432 + l];
		}
		x_0 = x[5];
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
	x_0 = x[0];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[896 + l];
		w_0[l] = w[912 + l];
		acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
		w_0[l] = w[928 + l];
	}
	x_0 = x[1];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
		w_0[l] = w[944 + l];
	}
	x_0 = x[2];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
		w_0[l] = w[960 + l];
	}
	x_0 = x[3];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
		w_0[l] = w[976 + l];
	}
	x_0 = x[4];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
		w_0[l] = w[992 + l];
	}
	x_0 = x[5];
	for (int l = 0; l < 16; l++) {
		float exp_r_0, exp_n_0, exp_e_0;
		acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
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
		y[128 + l] = acc_0_0[l];
	}
}

/* 1140224 flops, reads 1032320 bytes, writes 42880, at most 8 vectors of 16 live */
static void pw2_14x14_144_40_se_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled) {
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], x4_0[16], acc_0_0[16];
	float acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], x4_1[16], x4_2[16], sum4_1_0[16];
	float sum4_1_1[16], sum2_1_0[16];
	for (int k = 0; k < 18; k++) {
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
			w_1[l] = w[k * 16 + 1184 + l];
			w_1[l] = w_1[l] * x4_0[l];
			scaled[k * 16 + 1152 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[0 + l];
			acc_2_1[l] = c_0;
		}
		for (int kb = 0; kb < 4; kb++) {
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
					w_1[l] = scaled[kb * 64 + k * 16 + 1152 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 3136 + k * 4);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 3136 + k * 4 + 16);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 3136 + k * 4 + 32);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 12544];
			x_1 = x[ox * 48 + k * 4 + 12560];
			x_2 = x[ox * 48 + k * 4 + 12576];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 1024 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 1040 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 12545];
			x_1 = x[ox * 48 + k * 4 + 12561];
			x_2 = x[ox * 48 + k * 4 + 12577];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 1056 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 12546];
			x_1 = x[ox * 48 + k * 4 + 12562];
			x_2 = x[ox * 48 + k * 4 + 12578];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 1072 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 12547];
			x_1 = x[ox * 48 + k * 4 + 12563];
			x_2 = x[ox * 48 + k * 4 + 12579];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 16 + 1408 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 12544);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 12560);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 12576);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum4_1_1, acc_2_1, acc_2_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_1);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[1168 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
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
		for (int kb = 0; kb < 4; kb++) {
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
					w_1[l] = scaled[kb * 64 + k * 16 + 1152 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 3136 + k * 4 + 3072);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 3136 + k * 4 + 3088);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 15616];
			x_1 = x[ox * 32 + k * 4 + 15632];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 1024 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 1040 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15617];
			x_1 = x[ox * 32 + k * 4 + 15633];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 1056 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15618];
			x_1 = x[ox * 32 + k * 4 + 15634];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 1072 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15619];
			x_1 = x[ox * 32 + k * 4 + 15635];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 16 + 1408 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 15616);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 15632);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[1168 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			y[ox * 80 + 7680 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 80 + 7720 + l] = acc_1_0[l];
		}
		vstoren(y + ox * 80 + 7696, sum2_1_0, 0, 4);
		vstoren(y + ox * 80 + 7736, sum2_1_0, 4, 4);
	}
	for (int k = 0; k < 18; k++) {
		x_0 = s[k * 4 + 72];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 1488 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 73];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 1504 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 74];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 1520 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 75];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 1536 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		vsplat4(x4_0, s + k * 4 + 72);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 16 + 2656 + l];
			w_1[l] = w_1[l] * x4_0[l];
			scaled[k * 16 + 1152 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[1472 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[1472 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[1472 + l];
			acc_2_1[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 12552];
			x_1 = x[ox * 48 + k * 4 + 12568];
			x_2 = x[ox * 48 + k * 4 + 12584];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 16 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 12553];
			x_1 = x[ox * 48 + k * 4 + 12569];
			x_2 = x[ox * 48 + k * 4 + 12585];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 32 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 12554];
			x_1 = x[ox * 48 + k * 4 + 12570];
			x_2 = x[ox * 48 + k * 4 + 12586];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 48 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 12555];
			x_1 = x[ox * 48 + k * 4 + 12571];
			x_2 = x[ox * 48 + k * 4 + 12587];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 16 + 1152 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 12552);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 12568);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 12584);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		for (int kb = 0; kb < 4; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 15680];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 15696];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 15712];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 15681];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 15697];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 15713];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 15682];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 15698];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 15714];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 15683];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 15699];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 15715];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 1184 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 3136 + k * 4 + 15680);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 3136 + k * 4 + 15696);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 3136 + k * 4 + 15712);
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
			bias = w[2640 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
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
			acc_0_0[l] = w[1472 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[1472 + l];
			acc_1_1[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 15624];
			x_1 = x[ox * 32 + k * 4 + 15640];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 16 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15625];
			x_1 = x[ox * 32 + k * 4 + 15641];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 32 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15626];
			x_1 = x[ox * 32 + k * 4 + 15642];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 48 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15627];
			x_1 = x[ox * 32 + k * 4 + 15643];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 16 + 1152 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 15624);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 15640);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		for (int kb = 0; kb < 4; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 18752];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 18768];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 18753];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 18769];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 18754];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 18770];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 18755];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 18771];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 1184 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 3136 + k * 4 + 18752);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 3136 + k * 4 + 18768);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
		for (int l = 0; l < 16; l++) {
			float bias;
			bias = w[2640 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			y[ox * 80 + 7700 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 80 + 7740 + l] = acc_1_0[l];
		}
		vstoren(y + ox * 80 + 7716, sum2_1_0, 0, 4);
		vstoren(y + ox * 80 + 7756, sum2_1_0, 4, 4);
	}
}

/* 4609920 flops, reads 2973440 bytes, writes 188160, at most 18 vectors of 16 live */
static void pw_14x14_40_240_swish_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2;
	for (int p = 0; p < 7; p++) {
		for (int ox = 0; ox < 64; ox++) {
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
				y[p * 6272 + ox * 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 3136 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 3152 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 3168 + l] = acc_2_1[l];
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
				x_0 = x[ox * 80 + k * 4 + 7680];
				x_1 = x[ox * 80 + k * 4 + 7720];
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
				x_0 = x[ox * 80 + k * 4 + 7681];
				x_1 = x[ox * 80 + k * 4 + 7721];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 1312 + k * 64 + 48 + l];
					w_1[l] = w[p * 1312 + k * 64 + 704 + l];
				}
				x_0 = x[ox * 80 + k * 4 + 7682];
				x_1 = x[ox * 80 + k * 4 + 7722];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 1312 + k * 64 + 64 + l];
					w_1[l] = w[p * 1312 + k * 64 + 720 + l];
				}
				x_0 = x[ox * 80 + k * 4 + 7683];
				x_1 = x[ox * 80 + k * 4 + 7723];
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
				y[p * 6272 + ox * 32 + 3072 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 32 + 3088 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 32 + 6208 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 32 + 6224 + l] = acc_1_1[l];
			}
		}
	}
	for (int ox = 0; ox < 64; ox++) {
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
			y[ox * 48 + 43904 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 43920 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 43936 + l] = acc_2_0[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[9184 + l];
			acc_1_0[l] = w[9184 + l];
		}
		for (int k = 0; k < 10; k++) {
			x_0 = x[ox * 80 + k * 4 + 7680];
			x_1 = x[ox * 80 + k * 4 + 7720];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 9200 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 9216 + l];
			}
			x_0 = x[ox * 80 + k * 4 + 7681];
			x_1 = x[ox * 80 + k * 4 + 7721];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 9232 + l];
			}
			x_0 = x[ox * 80 + k * 4 + 7682];
			x_1 = x[ox * 80 + k * 4 + 7722];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 9248 + l];
			}
			x_0 = x[ox * 80 + k * 4 + 7683];
			x_1 = x[ox * 80 + k * 4 + 7723];
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
			y[ox * 32 + 46976 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 46992 + l] = acc_1_0[l];
		}
	}
}

/* 2300976 flops, reads 2268928 bytes, writes 189120, at most 17 vectors of 16 live */
static void dw3_5_s1_14x14_240_swish_pool_f32__c99_4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool) {
	static const int first_row_0[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_1[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int first_row_2[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_3[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
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
	float sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int b = 0; b < 7; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 224 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 208 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 192 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 176 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 160 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 176 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 160 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 144 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 128 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 112 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 96 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 112 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 96 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 80 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 64 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 48 + l];
					acc_2[l] = column * w_2 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 64 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 48 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 32 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 16 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
	for (int b = 0; b < 8; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 416 + 1120 + l];
				acc_1[l] = w[b * 416 + 1120 + l];
				acc_2[l] = w[b * 416 + 1120 + l];
				acc_3[l] = w[b * 416 + 1120 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 1136 + l];
					w_1 = w[b * 416 + ky * 80 + 1152 + l];
					w_2 = w[b * 416 + ky * 80 + 1168 + l];
					w_3 = w[b * 416 + ky * 80 + 1184 + l];
					w_4 = w[b * 416 + ky * 80 + 1200 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21504 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21520 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21536 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21552 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21568 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21584 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 416 + 1120 + l];
				acc_1[l] = w[b * 416 + 1120 + l];
				acc_2[l] = w[b * 416 + 1120 + l];
				acc_3[l] = w[b * 416 + 1120 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 1136 + l];
					w_1 = w[b * 416 + ky * 80 + 1152 + l];
					w_2 = w[b * 416 + ky * 80 + 1168 + l];
					w_3 = w[b * 416 + ky * 80 + 1184 + l];
					w_4 = w[b * 416 + ky * 80 + 1200 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21536 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21552 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21568 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21584 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21600 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21616 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21632 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21648 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 416 + 1120 + l];
				acc_1[l] = w[b * 416 + 1120 + l];
				acc_2[l] = w[b * 416 + 1120 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 1136 + l];
					w_1 = w[b * 416 + ky * 80 + 1152 + l];
					w_2 = w[b * 416 + ky * 80 + 1168 + l];
					w_3 = w[b * 416 + ky * 80 + 1184 + l];
					w_4 = w[b * 416 + ky * 80 + 1200 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21600 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21616 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21632 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21648 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21664 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21680 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21696 + l];
					acc_2[l] = column * w_4 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				acc_0[l] = w[b * 416 + 1120 + l];
				acc_1[l] = w[b * 416 + 1120 + l];
				acc_2[l] = w[b * 416 + 1120 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 1136 + l];
					w_1 = w[b * 416 + ky * 80 + 1152 + l];
					w_2 = w[b * 416 + ky * 80 + 1168 + l];
					w_3 = w[b * 416 + ky * 80 + 1184 + l];
					w_4 = w[b * 416 + ky * 80 + 1200 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21648 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21664 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21680 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21696 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 21712 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
}

/* 7968 flops, reads 16384 bytes, writes 40, at most 4 vectors of 16 live */
static void pw_1x1_240_10_swish_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_1x1_10_240_sigmoid_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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

/* 1903168 flops, reads 1729536 bytes, writes 50560, at most 8 vectors of 16 live */
static void pw2_14x14_240_40_add_se_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float * y, const float * r, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled) {
	static const int lanes_0[16] = {0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_2[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 12, 13, 14, 15};
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
	for (int ox = 0; ox < 64; ox++) {
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
					w_1[l] = scaled[kb * 64 + k * 16 + 1920 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 3136 + k * 4);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 3136 + k * 4 + 16);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 3136 + k * 4 + 32);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 21952];
			x_1 = x[ox * 48 + k * 4 + 21968];
			x_2 = x[ox * 48 + k * 4 + 21984];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 1792 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 1808 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21953];
			x_1 = x[ox * 48 + k * 4 + 21969];
			x_2 = x[ox * 48 + k * 4 + 21985];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 1824 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21954];
			x_1 = x[ox * 48 + k * 4 + 21970];
			x_2 = x[ox * 48 + k * 4 + 21986];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 1840 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21955];
			x_1 = x[ox * 48 + k * 4 + 21971];
			x_2 = x[ox * 48 + k * 4 + 21987];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 16 + 2368 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 21952);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 21968);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 21984);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum4_1_1, acc_2_1, acc_2_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_1);
		for (int l = 0; l < 16; l++) {
			float bias, res;
			bias = w[1936 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			res = r[ox * 120 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 120 + 40 + l];
			acc_1_0[l] = acc_1_0[l] + res;
			res = r[ox * 120 + 80 + l];
			acc_2_0[l] = acc_2_0[l] + res;
		}
		vloadn(res_0, r + ox * 120 + 16, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 120 + 56, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		vloadn(res_2, r + ox * 120 + 96, 0, 4);
		vperm(gathered_2, gathered_1, res_2, lanes_2);
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
					w_1[l] = scaled[kb * 64 + k * 16 + 1920 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 3136 + k * 4 + 3072);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 3136 + k * 4 + 3088);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 25024];
			x_1 = x[ox * 32 + k * 4 + 25040];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 1792 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 1808 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25025];
			x_1 = x[ox * 32 + k * 4 + 25041];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 1824 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25026];
			x_1 = x[ox * 32 + k * 4 + 25042];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 1840 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25027];
			x_1 = x[ox * 32 + k * 4 + 25043];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 16 + 2368 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 25024);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 25040);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
		for (int l = 0; l < 16; l++) {
			float bias, res;
			bias = w[1936 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			res = r[ox * 80 + 7680 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 80 + 7720 + l];
			acc_1_0[l] = acc_1_0[l] + res;
		}
		vloadn(res_0, r + ox * 80 + 7696, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 80 + 7736, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
			y[ox * 80 + 7680 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 80 + 7720 + l] = acc_1_0[l];
		}
		vstoren(y + ox * 80 + 7696, sum2_1_0, 0, 4);
		vstoren(y + ox * 80 + 7736, sum2_1_0, 4, 4);
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
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[2432 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[2432 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[2432 + l];
			acc_2_1[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 21960];
			x_1 = x[ox * 48 + k * 4 + 21976];
			x_2 = x[ox * 48 + k * 4 + 21992];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 16 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21961];
			x_1 = x[ox * 48 + k * 4 + 21977];
			x_2 = x[ox * 48 + k * 4 + 21993];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 32 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21962];
			x_1 = x[ox * 48 + k * 4 + 21978];
			x_2 = x[ox * 48 + k * 4 + 21994];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 48 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21963];
			x_1 = x[ox * 48 + k * 4 + 21979];
			x_2 = x[ox * 48 + k * 4 + 21995];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 16 + 1920 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 21960);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 21976);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 21992);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		for (int kb = 0; kb < 7; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 25088];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 25104];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 25120];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 25089];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 25105];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 25121];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 25090];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 25106];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 25122];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 25091];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 25107];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 25123];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 1952 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 3136 + k * 4 + 25088);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 3136 + k * 4 + 25104);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 3136 + k * 4 + 25120);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum4_1_1, acc_2_1, acc_2_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_1);
		for (int l = 0; l < 16; l++) {
			float bias, res;
			bias = w[4368 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			res = r[ox * 120 + 20 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 120 + 60 + l];
			acc_1_0[l] = acc_1_0[l] + res;
			res = r[ox * 120 + 100 + l];
			acc_2_0[l] = acc_2_0[l] + res;
		}
		vloadn(res_0, r + ox * 120 + 36, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 120 + 76, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		vloadn(res_2, r + ox * 120 + 116, 0, 4);
		vperm(gathered_2, gathered_1, res_2, lanes_2);
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
			x_0 = x[ox * 32 + k * 4 + 25032];
			x_1 = x[ox * 32 + k * 4 + 25048];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 16 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25033];
			x_1 = x[ox * 32 + k * 4 + 25049];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 32 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25034];
			x_1 = x[ox * 32 + k * 4 + 25050];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 48 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25035];
			x_1 = x[ox * 32 + k * 4 + 25051];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 16 + 1920 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 25032);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 25048);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		for (int kb = 0; kb < 7; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 28160];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 28176];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 28161];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 28177];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 28162];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 28178];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 28163];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 28179];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 1952 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 3136 + k * 4 + 28160);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 3136 + k * 4 + 28176);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
		for (int l = 0; l < 16; l++) {
			float bias, res;
			bias = w[4368 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			res = r[ox * 80 + 7700 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 80 + 7740 + l];
			acc_1_0[l] = acc_1_0[l] + res;
		}
		vloadn(res_0, r + ox * 80 + 7716, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 80 + 7756, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
			y[ox * 80 + 7700 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 80 + 7740 + l] = acc_1_0[l];
		}
		vstoren(y + ox * 80 + 7716, sum2_1_0, 0, 4);
		vstoren(y + ox * 80 + 7756, sum2_1_0, 4, 4);
	}
}

/* 2755072 flops, reads 1616256 bytes, writes 188160, at most 18 vectors of 16 live */
static void pw2_14x14_40_240_swish_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	static const int offset_0[6] = {0, 0, 0, 20, 20, 20};
	static const int offset_1[6] = {0, 672, 1344, 3040, 3712, 4384};
	static const int offset_2[6] = {0, 6272, 12544, 28224, 34496, 40768};
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
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2, x2_0[16], x2_1[16], x2_2[16], sum2_1_0[16], sum2_1_1[16];
	float sum2_0_0[16], sum2_0_1[16];
	for (int p = 0; p < 6; p++) {
		for (int ox = 0; ox < 64; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[offset_1[p] + l];
				acc_0_1[l] = w[offset_1[p] + 336 + l];
				acc_1_0[l] = w[offset_1[p] + l];
				acc_1_1[l] = w[offset_1[p] + 336 + l];
				acc_2_0[l] = w[offset_1[p] + l];
				acc_2_1[l] = w[offset_1[p] + 336 + l];
			}
			for (int k = 0; k < 5; k++) {
				x_0 = x[offset_0[p] + ox * 120 + k * 4];
				x_1 = x[offset_0[p] + ox * 120 + k * 4 + 40];
				x_2 = x[offset_0[p] + ox * 120 + k * 4 + 80];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[offset_1[p] + k * 64 + 16 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 352 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 32 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 368 + l];
				}
				x_0 = x[offset_0[p] + ox * 120 + k * 4 + 1];
				x_1 = x[offset_0[p] + ox * 120 + k * 4 + 41];
				x_2 = x[offset_0[p] + ox * 120 + k * 4 + 81];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 48 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 384 + l];
				}
				x_0 = x[offset_0[p] + ox * 120 + k * 4 + 2];
				x_1 = x[offset_0[p] + ox * 120 + k * 4 + 42];
				x_2 = x[offset_0[p] + ox * 120 + k * 4 + 82];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 64 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 400 + l];
				}
				x_0 = x[offset_0[p] + ox * 120 + k * 4 + 3];
				x_1 = x[offset_0[p] + ox * 120 + k * 4 + 43];
				x_2 = x[offset_0[p] + ox * 120 + k * 4 + 83];
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
				y[offset_2[p] + ox * 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 48 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 48 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 48 + 3136 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 48 + 3152 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 48 + 3168 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[offset_1[p] + l];
				acc_0_1[l] = w[offset_1[p] + 336 + l];
				acc_1_0[l] = w[offset_1[p] + l];
				acc_1_1[l] = w[offset_1[p] + 336 + l];
			}
			for (int k = 0; k < 5; k++) {
				x_0 = x[offset_0[p] + ox * 80 + k * 4 + 7680];
				x_1 = x[offset_0[p] + ox * 80 + k * 4 + 7720];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[offset_1[p] + k * 64 + 16 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 352 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 32 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 368 + l];
				}
				x_0 = x[offset_0[p] + ox * 80 + k * 4 + 7681];
				x_1 = x[offset_0[p] + ox * 80 + k * 4 + 7721];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 48 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 384 + l];
				}
				x_0 = x[offset_0[p] + ox * 80 + k * 4 + 7682];
				x_1 = x[offset_0[p] + ox * 80 + k * 4 + 7722];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[offset_1[p] + k * 64 + 64 + l];
					w_1[l] = w[offset_1[p] + k * 64 + 400 + l];
				}
				x_0 = x[offset_0[p] + ox * 80 + k * 4 + 7683];
				x_1 = x[offset_0[p] + ox * 80 + k * 4 + 7723];
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
				y[offset_2[p] + ox * 32 + 3072 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 32 + 3088 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 32 + 6208 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[offset_2[p] + ox * 32 + 6224 + l] = acc_1_1[l];
			}
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[2016 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[2016 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[2016 + l];
			acc_2_1[l] = c_0;
		}
		for (int k = 0; k < 5; k++) {
			x_0 = x[ox * 120 + k * 4];
			x_1 = x[ox * 120 + k * 4 + 40];
			x_2 = x[ox * 120 + k * 4 + 80];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 2032 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 2048 + l];
			}
			x_0 = x[ox * 120 + k * 4 + 1];
			x_1 = x[ox * 120 + k * 4 + 41];
			x_2 = x[ox * 120 + k * 4 + 81];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 2064 + l];
			}
			x_0 = x[ox * 120 + k * 4 + 2];
			x_1 = x[ox * 120 + k * 4 + 42];
			x_2 = x[ox * 120 + k * 4 + 82];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 2080 + l];
			}
			x_0 = x[ox * 120 + k * 4 + 3];
			x_1 = x[ox * 120 + k * 4 + 43];
			x_2 = x[ox * 120 + k * 4 + 83];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = w[k * 32 + 2368 + l];
			}
			vsplat2(x2_0, x + ox * 120 + k * 4);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 120 + k * 4 + 40);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat2(x2_2, x + ox * 120 + k * 4 + 80);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 32 + 2384 + l];
			}
			vsplat2(x2_0, x + ox * 120 + k * 4 + 2);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 120 + k * 4 + 42);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat2(x2_2, x + ox * 120 + k * 4 + 82);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x2_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_1, acc_2_1, acc_2_1);
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3, bias;
			bias = w[2352 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			bias = w[2352 + l];
			sum2_1_1[l] = sum2_1_1[l] + bias;
			sum2_1_1[l] = vmax(c_1, sum2_1_1[l]);
			exp_r_0 = sum2_1_1[l] * c_2;
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
			sum2_1_1[l] = sum2_1_1[l] / exp_e_0;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_1_0[l] = vmax(c_1, acc_1_0[l]);
			acc_2_0[l] = vmax(c_1, acc_2_0[l]);
			sum2_1_0[l] = vmax(c_1, sum2_1_0[l]);
			exp_r_0 = acc_0_0[l] * c_2;
			exp_r_1 = acc_1_0[l] * c_2;
			exp_r_2 = acc_2_0[l] * c_2;
			exp_r_3 = sum2_1_0[l] * c_2;
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
			sum2_1_0[l] = sum2_1_0[l] / exp_e_3;
			y[ox * 48 + 18816 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 18832 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 18848 + l] = acc_2_0[l];
		}
		vstorelo(y + ox * 48 + 21952, sum2_1_0);
		vstorehi(y + ox * 48 + 21968, sum2_1_0);
		vstorelo(y + ox * 48 + 21984, sum2_1_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[2016 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[2016 + l];
			acc_1_1[l] = c_0;
		}
		for (int k = 0; k < 5; k++) {
			x_0 = x[ox * 80 + k * 4 + 7680];
			x_1 = x[ox * 80 + k * 4 + 7720];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 2032 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 2048 + l];
			}
			x_0 = x[ox * 80 + k * 4 + 7681];
			x_1 = x[ox * 80 + k * 4 + 7721];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 2064 + l];
			}
			x_0 = x[ox * 80 + k * 4 + 7682];
			x_1 = x[ox * 80 + k * 4 + 7722];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 2080 + l];
			}
			x_0 = x[ox * 80 + k * 4 + 7683];
			x_1 = x[ox * 80 + k * 4 + 7723];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = w[k * 32 + 2368 + l];
			}
			vsplat2(x2_0, x + ox * 80 + k * 4 + 7680);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 80 + k * 4 + 7720);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 32 + 2384 + l];
			}
			vsplat2(x2_0, x + ox * 80 + k * 4 + 7682);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x2_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat2(x2_1, x + ox * 80 + k * 4 + 7722);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x2_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		vpairadd(sum2_1_0, acc_0_1, acc_1_1);
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2, bias;
			bias = w[2352 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			acc_0_0[l] = vmax(c_1, acc_0_0[l]);
			acc_1_0[l] = vmax(c_1, acc_1_0[l]);
			sum2_1_0[l] = vmax(c_1, sum2_1_0[l]);
			exp_r_0 = acc_0_0[l] * c_2;
			exp_r_1 = acc_1_0[l] * c_2;
			exp_r_2 = sum2_1_0[l] * c_2;
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
			sum2_1_0[l] = sum2_1_0[l] / exp_e_2;
			y[ox * 32 + 21888 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 21904 + l] = acc_1_0[l];
		}
		vstorelo(y + ox * 32 + 25024, sum2_1_0);
		vstorehi(y + ox * 32 + 25040, sum2_1_0);
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_0_1[l] = w[2704 + l];
			acc_1_0[l] = c_0;
			acc_1_1[l] = w[2704 + l];
			acc_2_0[l] = c_0;
			acc_2_1[l] = w[2704 + l];
		}
		for (int k = 0; k < 5; k++) {
			x_0 = x[ox * 120 + k * 4 + 20];
			x_1 = x[ox * 120 + k * 4 + 60];
			x_2 = x[ox * 120 + k * 4 + 100];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[k * 64 + 2720 + l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 64 + 2736 + l];
			}
			x_0 = x[ox * 120 + k * 4 + 21];
			x_1 = x[ox * 120 + k * 4 + 61];
			x_2 = x[ox * 120 + k * 4 + 101];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 64 + 2752 + l];
			}
			x_0 = x[ox * 120 + k * 4 + 22];
			x_1 = x[ox * 120 + k * 4 + 62];
			x_2 = x[ox * 120 + k * 4 + 102];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_1[l] = w[k * 64 + 2768 + l];
			}
			x_0 = x[ox * 120 + k * 4 + 23];
			x_1 = x[ox * 120 + k * 4 + 63];
			x_2 = x[ox * 120 + k * 4 + 103];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = w[k * 32 + 2544 + l];
			}
			vsplat2(x2_0, x + ox * 120 + k * 4 + 20);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 120 + k * 4 + 60);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 120 + k * 4 + 100);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 32 + 2560 + l];
			}
			vsplat2(x2_0, x + ox * 120 + k * 4 + 22);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 120 + k * 4 + 62);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
			vsplat2(x2_2, x + ox * 120 + k * 4 + 102);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = x2_2[l] * w_0[l] + acc_2_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		vpairadd(sum2_0_1, acc_2_0, acc_2_0);
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_r_3, exp_n_2, exp_n_3, exp_e_2, exp_e_3, bias;
			bias = w[2528 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[2528 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
			acc_2_1[l] = vmax(c_1, acc_2_1[l]);
			exp_r_0 = acc_2_1[l] * c_2;
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
			acc_2_1[l] = acc_2_1[l] / exp_e_0;
			sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
			sum2_0_1[l] = vmax(c_1, sum2_0_1[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_1_1[l] = vmax(c_1, acc_1_1[l]);
			exp_r_0 = sum2_0_0[l] * c_2;
			exp_r_1 = sum2_0_1[l] * c_2;
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
			sum2_0_0[l] = sum2_0_0[l] / exp_e_0;
			sum2_0_1[l] = sum2_0_1[l] / exp_e_1;
			acc_0_1[l] = acc_0_1[l] / exp_e_2;
			acc_1_1[l] = acc_1_1[l] / exp_e_3;
		}
		vstorelo(y + ox * 48 + 21960, sum2_0_0);
		vstorehi(y + ox * 48 + 21976, sum2_0_0);
		vstorelo(y + ox * 48 + 21992, sum2_0_1);
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 25088 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 25104 + l] = acc_1_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 25120 + l] = acc_2_1[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_0_1[l] = w[2704 + l];
			acc_1_0[l] = c_0;
			acc_1_1[l] = w[2704 + l];
		}
		for (int k = 0; k < 5; k++) {
			x_0 = x[ox * 80 + k * 4 + 7700];
			x_1 = x[ox * 80 + k * 4 + 7740];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[k * 64 + 2720 + l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 64 + 2736 + l];
			}
			x_0 = x[ox * 80 + k * 4 + 7701];
			x_1 = x[ox * 80 + k * 4 + 7741];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 64 + 2752 + l];
			}
			x_0 = x[ox * 80 + k * 4 + 7702];
			x_1 = x[ox * 80 + k * 4 + 7742];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_1[l] = w[k * 64 + 2768 + l];
			}
			x_0 = x[ox * 80 + k * 4 + 7703];
			x_1 = x[ox * 80 + k * 4 + 7743];
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = w[k * 32 + 2544 + l];
			}
			vsplat2(x2_0, x + ox * 80 + k * 4 + 7700);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 80 + k * 4 + 7740);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 32 + 2560 + l];
			}
			vsplat2(x2_0, x + ox * 80 + k * 4 + 7702);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x2_0[l] * w_0[l] + acc_0_0[l];
			}
			vsplat2(x2_1, x + ox * 80 + k * 4 + 7742);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = x2_1[l] * w_0[l] + acc_1_0[l];
			}
		}
		vpairadd(sum2_0_0, acc_0_0, acc_1_0);
		for (int l = 0; l < 16; l++) {
			float exp_r_0, exp_r_1, exp_n_0, exp_n_1, exp_e_0, exp_e_1, exp_r_2, exp_n_2, exp_e_2, bias;
			bias = w[2528 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			sum2_0_0[l] = vmax(c_1, sum2_0_0[l]);
			acc_0_1[l] = vmax(c_1, acc_0_1[l]);
			acc_1_1[l] = vmax(c_1, acc_1_1[l]);
			exp_r_0 = sum2_0_0[l] * c_2;
			exp_r_1 = acc_0_1[l] * c_2;
			exp_r_2 = acc_1_1[l] * c_2;
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
			sum2_0_0[l] = sum2_0_0[l] / exp_e_0;
			acc_0_1[l] = acc_0_1[l] / exp_e_1;
			acc_1_1[l] = acc_1_1[l] / exp_e_2;
		}
		vstorelo(y + ox * 32 + 25032, sum2_0_0);
		vstorehi(y + ox * 32 + 25048, sum2_0_0);
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 28160 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 28176 + l] = acc_1_1[l];
		}
	}
}

/* 2988720 flops, reads 3163520 bytes, writes 189120, at most 17 vectors of 16 live */
static void dw3_5_7_s1_14x14_240_swish_pool_f32__c99_4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool) {
	static const int first_row_0[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_1[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int first_row_2[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_3[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	static const int first_row_4[14] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_5[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 4};
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
	float sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int b = 0; b < 5; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 224 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 208 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 192 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 176 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 160 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 176 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 160 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 144 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 128 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 112 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 96 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 112 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 96 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 80 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 64 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 48 + l];
					acc_2[l] = column * w_2 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 64 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 48 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 32 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 16 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
	for (int b = 0; b < 5; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 416 + 800 + l];
				acc_1[l] = w[b * 416 + 800 + l];
				acc_2[l] = w[b * 416 + 800 + l];
				acc_3[l] = w[b * 416 + 800 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 816 + l];
					w_1 = w[b * 416 + ky * 80 + 832 + l];
					w_2 = w[b * 416 + ky * 80 + 848 + l];
					w_3 = w[b * 416 + ky * 80 + 864 + l];
					w_4 = w[b * 416 + ky * 80 + 880 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15232 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15248 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15264 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15280 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15296 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15312 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 416 + 800 + l];
				acc_1[l] = w[b * 416 + 800 + l];
				acc_2[l] = w[b * 416 + 800 + l];
				acc_3[l] = w[b * 416 + 800 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 816 + l];
					w_1 = w[b * 416 + ky * 80 + 832 + l];
					w_2 = w[b * 416 + ky * 80 + 848 + l];
					w_3 = w[b * 416 + ky * 80 + 864 + l];
					w_4 = w[b * 416 + ky * 80 + 880 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15264 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15280 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15296 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15312 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15328 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15344 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15360 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15376 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 416 + 800 + l];
				acc_1[l] = w[b * 416 + 800 + l];
				acc_2[l] = w[b * 416 + 800 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 816 + l];
					w_1 = w[b * 416 + ky * 80 + 832 + l];
					w_2 = w[b * 416 + ky * 80 + 848 + l];
					w_3 = w[b * 416 + ky * 80 + 864 + l];
					w_4 = w[b * 416 + ky * 80 + 880 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15328 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15344 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15360 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15376 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15392 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15408 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15424 + l];
					acc_2[l] = column * w_4 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				acc_0[l] = w[b * 416 + 800 + l];
				acc_1[l] = w[b * 416 + 800 + l];
				acc_2[l] = w[b * 416 + 800 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 816 + l];
					w_1 = w[b * 416 + ky * 80 + 832 + l];
					w_2 = w[b * 416 + ky * 80 + 848 + l];
					w_3 = w[b * 416 + ky * 80 + 864 + l];
					w_4 = w[b * 416 + ky * 80 + 880 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15376 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15392 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15408 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15424 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 15440 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
	for (int b = 0; b < 5; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 800 + 2880 + l];
				acc_1[l] = w[b * 800 + 2880 + l];
				acc_2[l] = w[b * 800 + 2880 + l];
				acc_3[l] = w[b * 800 + 2880 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 2896 + l];
					w_1 = w[b * 800 + ky * 112 + 2912 + l];
					w_2 = w[b * 800 + ky * 112 + 2928 + l];
					w_3 = w[b * 800 + ky * 112 + 2944 + l];
					w_4 = w[b * 800 + ky * 112 + 2960 + l];
					w_5 = w[b * 800 + ky * 112 + 2976 + l];
					w_6 = w[b * 800 + ky * 112 + 2992 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30688 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30704 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30720 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30736 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30752 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30768 + l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30784 + l];
					acc_3[l] = column * w_6 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 800 + 2880 + l];
				acc_1[l] = w[b * 800 + 2880 + l];
				acc_2[l] = w[b * 800 + 2880 + l];
				acc_3[l] = w[b * 800 + 2880 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 2896 + l];
					w_1 = w[b * 800 + ky * 112 + 2912 + l];
					w_2 = w[b * 800 + ky * 112 + 2928 + l];
					w_3 = w[b * 800 + ky * 112 + 2944 + l];
					w_4 = w[b * 800 + ky * 112 + 2960 + l];
					w_5 = w[b * 800 + ky * 112 + 2976 + l];
					w_6 = w[b * 800 + ky * 112 + 2992 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30704 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30720 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30736 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30752 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30768 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30784 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30800 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30816 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30832 + l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30848 + l];
					acc_3[l] = column * w_6 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 800 + 2880 + l];
				acc_1[l] = w[b * 800 + 2880 + l];
				acc_2[l] = w[b * 800 + 2880 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 2896 + l];
					w_1 = w[b * 800 + ky * 112 + 2912 + l];
					w_2 = w[b * 800 + ky * 112 + 2928 + l];
					w_3 = w[b * 800 + ky * 112 + 2944 + l];
					w_4 = w[b * 800 + ky * 112 + 2960 + l];
					w_5 = w[b * 800 + ky * 112 + 2976 + l];
					w_6 = w[b * 800 + ky * 112 + 2992 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30768 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30784 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30800 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30816 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30832 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30848 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30864 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30880 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30896 + l];
					acc_2[l] = column * w_6 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				acc_0[l] = w[b * 800 + 2880 + l];
				acc_1[l] = w[b * 800 + 2880 + l];
				acc_2[l] = w[b * 800 + 2880 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5;
					w_0 = w[b * 800 + ky * 112 + 2896 + l];
					w_1 = w[b * 800 + ky * 112 + 2912 + l];
					w_2 = w[b * 800 + ky * 112 + 2928 + l];
					w_3 = w[b * 800 + ky * 112 + 2944 + l];
					w_4 = w[b * 800 + ky * 112 + 2960 + l];
					w_5 = w[b * 800 + ky * 112 + 2976 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30816 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30832 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30848 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30864 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30880 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 30896 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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

/* 10224 flops, reads 21248 bytes, writes 80, at most 8 vectors of 16 live */
static void pw_1x1_240_20_swish_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_1x1_20_240_sigmoid_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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

/* 3018240 flops, reads 2298496 bytes, writes 80896, at most 9 vectors of 16 live */
static void pw2_14x14_240_64_se_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled) {
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16];
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
		x_0 = s[k * 4];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 1952 + l];
			w_1[l] = w_1[l] * x_0;
			scaled[k * 64 + 1920 + l] = w_1[l];
		}
		x_1 = s[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 1968 + l];
			w_1[l] = w_1[l] * x_1;
			scaled[k * 64 + 1936 + l] = w_1[l];
		}
		x_2 = s[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 1984 + l];
			w_1[l] = w_1[l] * x_2;
			scaled[k * 64 + 1952 + l] = w_1[l];
		}
		x_3 = s[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 2000 + l];
			w_1[l] = w_1[l] * x_3;
			scaled[k * 64 + 1968 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[1936 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[1936 + l];
			acc_2_0[l] = w[0 + l];
			acc_2_1[l] = w[1936 + l];
		}
		for (int kb = 0; kb < 7; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 3136 + k * 4];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 16];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 32];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 1920 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 1936 + l];
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
					w_1[l] = scaled[kb * 256 + k * 64 + 1952 + l];
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
					w_1[l] = scaled[kb * 256 + k * 64 + 1968 + l];
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
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 21952];
			x_1 = x[ox * 48 + k * 4 + 21968];
			x_2 = x[ox * 48 + k * 4 + 21984];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 1792 + l];
				w_1[l] = scaled[k * 64 + 3712 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 1808 + l];
				w_1[l] = scaled[k * 64 + 3728 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21953];
			x_1 = x[ox * 48 + k * 4 + 21969];
			x_2 = x[ox * 48 + k * 4 + 21985];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 1824 + l];
				w_1[l] = scaled[k * 64 + 3744 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21954];
			x_1 = x[ox * 48 + k * 4 + 21970];
			x_2 = x[ox * 48 + k * 4 + 21986];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 1840 + l];
				w_1[l] = scaled[k * 64 + 3760 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21955];
			x_1 = x[ox * 48 + k * 4 + 21971];
			x_2 = x[ox * 48 + k * 4 + 21987];
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
			y[ox * 192 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 192 + 64 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 192 + 128 + l] = acc_2_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 192 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 192 + 80 + l] = acc_1_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 192 + 144 + l] = acc_2_1[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[1936 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[1936 + l];
		}
		for (int kb = 0; kb < 7; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3072];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3088];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 1920 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 1936 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3073];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3089];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 1952 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 3074];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 3090];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 1968 + l];
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
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 25024];
			x_1 = x[ox * 32 + k * 4 + 25040];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 1792 + l];
				w_1[l] = scaled[k * 64 + 3712 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 1808 + l];
				w_1[l] = scaled[k * 64 + 3728 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25025];
			x_1 = x[ox * 32 + k * 4 + 25041];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 1824 + l];
				w_1[l] = scaled[k * 64 + 3744 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25026];
			x_1 = x[ox * 32 + k * 4 + 25042];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 1840 + l];
				w_1[l] = scaled[k * 64 + 3760 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25027];
			x_1 = x[ox * 32 + k * 4 + 25043];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 128 + 12288 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 128 + 12352 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 128 + 12304 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 128 + 12368 + l] = acc_1_1[l];
		}
	}
	for (int k = 0; k < 30; k++) {
		x_0 = s[k * 4 + 120];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 3888 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 121];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 3904 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 122];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 3920 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 123];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 3936 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		x_0 = s[k * 4 + 120];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 5824 + l];
			w_1[l] = w_1[l] * x_0;
			scaled[k * 64 + 1920 + l] = w_1[l];
		}
		x_1 = s[k * 4 + 121];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 5840 + l];
			w_1[l] = w_1[l] * x_1;
			scaled[k * 64 + 1936 + l] = w_1[l];
		}
		x_2 = s[k * 4 + 122];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 5856 + l];
			w_1[l] = w_1[l] * x_2;
			scaled[k * 64 + 1952 + l] = w_1[l];
		}
		x_3 = s[k * 4 + 123];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 5872 + l];
			w_1[l] = w_1[l] * x_3;
			scaled[k * 64 + 1968 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 64; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[3872 + l];
			acc_0_1[l] = w[5808 + l];
			acc_1_0[l] = w[3872 + l];
			acc_1_1[l] = w[5808 + l];
			acc_2_0[l] = w[3872 + l];
			acc_2_1[l] = w[5808 + l];
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 21960];
			x_1 = x[ox * 48 + k * 4 + 21976];
			x_2 = x[ox * 48 + k * 4 + 21992];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				w_1[l] = scaled[k * 64 + 1920 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 16 + l];
				w_1[l] = scaled[k * 64 + 1936 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21961];
			x_1 = x[ox * 48 + k * 4 + 21977];
			x_2 = x[ox * 48 + k * 4 + 21993];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 32 + l];
				w_1[l] = scaled[k * 64 + 1952 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21962];
			x_1 = x[ox * 48 + k * 4 + 21978];
			x_2 = x[ox * 48 + k * 4 + 21994];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 48 + l];
				w_1[l] = scaled[k * 64 + 1968 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 21963];
			x_1 = x[ox * 48 + k * 4 + 21979];
			x_2 = x[ox * 48 + k * 4 + 21995];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			}
		}
		for (int kb = 0; kb < 7; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 25088];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 25104];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 25120];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2048 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2064 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 25089];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 25105];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 25121];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2080 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 25090];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 25106];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 25122];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2096 + l];
				}
				x_0 = x[ox * 48 + kb * 3136 + k * 4 + 25091];
				x_1 = x[ox * 48 + kb * 3136 + k * 4 + 25107];
				x_2 = x[ox * 48 + kb * 3136 + k * 4 + 25123];
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
			y[ox * 192 + 32 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 192 + 96 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 192 + 160 + l] = acc_2_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 192 + 48 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 192 + 112 + l] = acc_1_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 192 + 176 + l] = acc_2_1[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[3872 + l];
			acc_0_1[l] = w[5808 + l];
			acc_1_0[l] = w[3872 + l];
			acc_1_1[l] = w[5808 + l];
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 25032];
			x_1 = x[ox * 32 + k * 4 + 25048];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				w_1[l] = scaled[k * 64 + 1920 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 16 + l];
				w_1[l] = scaled[k * 64 + 1936 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25033];
			x_1 = x[ox * 32 + k * 4 + 25049];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 32 + l];
				w_1[l] = scaled[k * 64 + 1952 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25034];
			x_1 = x[ox * 32 + k * 4 + 25050];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 48 + l];
				w_1[l] = scaled[k * 64 + 1968 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 25035];
			x_1 = x[ox * 32 + k * 4 + 25051];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			}
		}
		for (int kb = 0; kb < 7; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 28160];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 28176];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2048 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2064 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 28161];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 28177];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2080 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 28162];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 28178];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 2096 + l];
				}
				x_0 = x[ox * 32 + kb * 3136 + k * 4 + 28163];
				x_1 = x[ox * 32 + kb * 3136 + k * 4 + 28179];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				}
			}
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 128 + 12320 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 128 + 12384 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 128 + 12336 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 128 + 12400 + l] = acc_1_1[l];
		}
	}
}

/* 3085824 flops, reads 1923072 bytes, writes 150528, at most 18 vectors of 16 live */
static void pw2_14x14_64_192_swish_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	static const int offset_0[6] = {0, 0, 0, 32, 32, 32};
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2;
	for (int p = 0; p < 6; p++) {
		for (int ox = 0; ox < 64; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 1056 + l];
				acc_0_1[l] = w[p * 1056 + 528 + l];
				acc_1_0[l] = w[p * 1056 + l];
				acc_1_1[l] = w[p * 1056 + 528 + l];
				acc_2_0[l] = w[p * 1056 + l];
				acc_2_1[l] = w[p * 1056 + 528 + l];
			}
			for (int k = 0; k < 8; k++) {
				x_0 = x[offset_0[p] + ox * 192 + k * 4];
				x_1 = x[offset_0[p] + ox * 192 + k * 4 + 64];
				x_2 = x[offset_0[p] + ox * 192 + k * 4 + 128];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 1056 + k * 64 + 16 + l];
					w_1[l] = w[p * 1056 + k * 64 + 544 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 1056 + k * 64 + 32 + l];
					w_1[l] = w[p * 1056 + k * 64 + 560 + l];
				}
				x_0 = x[offset_0[p] + ox * 192 + k * 4 + 1];
				x_1 = x[offset_0[p] + ox * 192 + k * 4 + 65];
				x_2 = x[offset_0[p] + ox * 192 + k * 4 + 129];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 1056 + k * 64 + 48 + l];
					w_1[l] = w[p * 1056 + k * 64 + 576 + l];
				}
				x_0 = x[offset_0[p] + ox * 192 + k * 4 + 2];
				x_1 = x[offset_0[p] + ox * 192 + k * 4 + 66];
				x_2 = x[offset_0[p] + ox * 192 + k * 4 + 130];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 1056 + k * 64 + 64 + l];
					w_1[l] = w[p * 1056 + k * 64 + 592 + l];
				}
				x_0 = x[offset_0[p] + ox * 192 + k * 4 + 3];
				x_1 = x[offset_0[p] + ox * 192 + k * 4 + 67];
				x_2 = x[offset_0[p] + ox * 192 + k * 4 + 131];
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
				y[p * 6272 + ox * 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 3136 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 3152 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 3168 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 1056 + l];
				acc_0_1[l] = w[p * 1056 + 528 + l];
				acc_1_0[l] = w[p * 1056 + l];
				acc_1_1[l] = w[p * 1056 + 528 + l];
			}
			for (int k = 0; k < 8; k++) {
				x_0 = x[offset_0[p] + ox * 128 + k * 4 + 12288];
				x_1 = x[offset_0[p] + ox * 128 + k * 4 + 12352];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 1056 + k * 64 + 16 + l];
					w_1[l] = w[p * 1056 + k * 64 + 544 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 1056 + k * 64 + 32 + l];
					w_1[l] = w[p * 1056 + k * 64 + 560 + l];
				}
				x_0 = x[offset_0[p] + ox * 128 + k * 4 + 12289];
				x_1 = x[offset_0[p] + ox * 128 + k * 4 + 12353];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 1056 + k * 64 + 48 + l];
					w_1[l] = w[p * 1056 + k * 64 + 576 + l];
				}
				x_0 = x[offset_0[p] + ox * 128 + k * 4 + 12290];
				x_1 = x[offset_0[p] + ox * 128 + k * 4 + 12354];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 1056 + k * 64 + 64 + l];
					w_1[l] = w[p * 1056 + k * 64 + 592 + l];
				}
				x_0 = x[offset_0[p] + ox * 128 + k * 4 + 12291];
				x_1 = x[offset_0[p] + ox * 128 + k * 4 + 12355];
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
				y[p * 6272 + ox * 32 + 3072 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 32 + 3088 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 32 + 6208 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 32 + 6224 + l] = acc_1_1[l];
			}
		}
	}
}

/* 3050688 flops, reads 3360384 bytes, writes 151296, at most 17 vectors of 16 live */
static void dw3_5_7_9_s1_14x14_192_swish_pool_f32__c99_4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool) {
	static const int first_row_0[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_1[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int first_row_2[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_3[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	static const int first_row_4[14] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_5[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 4};
	static const int first_row_6[14] = {4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_7[14] = {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 7, 6, 5};
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
	float sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int b = 0; b < 3; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 224 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 208 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 192 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 176 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 160 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 176 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 160 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 144 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 128 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 112 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 96 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 112 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 96 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 80 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 64 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 48 + l];
					acc_2[l] = column * w_2 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 64 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 48 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 32 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 - 16 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
	for (int b = 0; b < 3; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 416 + 480 + l];
				acc_1[l] = w[b * 416 + 480 + l];
				acc_2[l] = w[b * 416 + 480 + l];
				acc_3[l] = w[b * 416 + 480 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 496 + l];
					w_1 = w[b * 416 + ky * 80 + 512 + l];
					w_2 = w[b * 416 + ky * 80 + 528 + l];
					w_3 = w[b * 416 + ky * 80 + 544 + l];
					w_4 = w[b * 416 + ky * 80 + 560 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 8960 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 8976 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 8992 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9008 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9024 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9040 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 3136 + oy * 224 + 9408 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9424 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9440 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9456 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 416 + 480 + l];
				acc_1[l] = w[b * 416 + 480 + l];
				acc_2[l] = w[b * 416 + 480 + l];
				acc_3[l] = w[b * 416 + 480 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 496 + l];
					w_1 = w[b * 416 + ky * 80 + 512 + l];
					w_2 = w[b * 416 + ky * 80 + 528 + l];
					w_3 = w[b * 416 + ky * 80 + 544 + l];
					w_4 = w[b * 416 + ky * 80 + 560 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 8992 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9008 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9024 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9040 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9056 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9072 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9088 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9104 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 3136 + oy * 224 + 9472 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9488 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9504 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9520 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 416 + 480 + l];
				acc_1[l] = w[b * 416 + 480 + l];
				acc_2[l] = w[b * 416 + 480 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 496 + l];
					w_1 = w[b * 416 + ky * 80 + 512 + l];
					w_2 = w[b * 416 + ky * 80 + 528 + l];
					w_3 = w[b * 416 + ky * 80 + 544 + l];
					w_4 = w[b * 416 + ky * 80 + 560 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9056 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9072 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9088 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9104 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9120 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9136 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9152 + l];
					acc_2[l] = column * w_4 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 3136 + oy * 224 + 9536 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9552 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9568 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 416 + 480 + l];
				acc_1[l] = w[b * 416 + 480 + l];
				acc_2[l] = w[b * 416 + 480 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 496 + l];
					w_1 = w[b * 416 + ky * 80 + 512 + l];
					w_2 = w[b * 416 + ky * 80 + 528 + l];
					w_3 = w[b * 416 + ky * 80 + 544 + l];
					w_4 = w[b * 416 + ky * 80 + 560 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9104 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9120 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9136 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9152 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 9168 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 3136 + oy * 224 + 9584 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9600 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 9616 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			sum[l] = sum[l] * c_10;
			pool[b * 16 + 48 + l] = sum[l];
		}
	}
	for (int b = 0; b < 3; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 800 + 1728 + l];
				acc_1[l] = w[b * 800 + 1728 + l];
				acc_2[l] = w[b * 800 + 1728 + l];
				acc_3[l] = w[b * 800 + 1728 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 1744 + l];
					w_1 = w[b * 800 + ky * 112 + 1760 + l];
					w_2 = w[b * 800 + ky * 112 + 1776 + l];
					w_3 = w[b * 800 + ky * 112 + 1792 + l];
					w_4 = w[b * 800 + ky * 112 + 1808 + l];
					w_5 = w[b * 800 + ky * 112 + 1824 + l];
					w_6 = w[b * 800 + ky * 112 + 1840 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18144 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18160 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18176 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18192 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18208 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18224 + l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18240 + l];
					acc_3[l] = column * w_6 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 3136 + oy * 224 + 18816 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18832 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18848 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18864 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 800 + 1728 + l];
				acc_1[l] = w[b * 800 + 1728 + l];
				acc_2[l] = w[b * 800 + 1728 + l];
				acc_3[l] = w[b * 800 + 1728 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 1744 + l];
					w_1 = w[b * 800 + ky * 112 + 1760 + l];
					w_2 = w[b * 800 + ky * 112 + 1776 + l];
					w_3 = w[b * 800 + ky * 112 + 1792 + l];
					w_4 = w[b * 800 + ky * 112 + 1808 + l];
					w_5 = w[b * 800 + ky * 112 + 1824 + l];
					w_6 = w[b * 800 + ky * 112 + 1840 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18160 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18176 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18192 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18208 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18224 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18240 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18256 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18272 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18288 + l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18304 + l];
					acc_3[l] = column * w_6 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 3136 + oy * 224 + 18880 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18896 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18912 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18928 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 800 + 1728 + l];
				acc_1[l] = w[b * 800 + 1728 + l];
				acc_2[l] = w[b * 800 + 1728 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 1744 + l];
					w_1 = w[b * 800 + ky * 112 + 1760 + l];
					w_2 = w[b * 800 + ky * 112 + 1776 + l];
					w_3 = w[b * 800 + ky * 112 + 1792 + l];
					w_4 = w[b * 800 + ky * 112 + 1808 + l];
					w_5 = w[b * 800 + ky * 112 + 1824 + l];
					w_6 = w[b * 800 + ky * 112 + 1840 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18224 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18240 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18256 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18272 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18288 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18304 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18320 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18336 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18352 + l];
					acc_2[l] = column * w_6 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 3136 + oy * 224 + 18944 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18960 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 18976 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 800 + 1728 + l];
				acc_1[l] = w[b * 800 + 1728 + l];
				acc_2[l] = w[b * 800 + 1728 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5;
					w_0 = w[b * 800 + ky * 112 + 1744 + l];
					w_1 = w[b * 800 + ky * 112 + 1760 + l];
					w_2 = w[b * 800 + ky * 112 + 1776 + l];
					w_3 = w[b * 800 + ky * 112 + 1792 + l];
					w_4 = w[b * 800 + ky * 112 + 1808 + l];
					w_5 = w[b * 800 + ky * 112 + 1824 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18272 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18288 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18304 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18320 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18336 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 18352 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 3136 + oy * 224 + 18992 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 19008 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 19024 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			sum[l] = sum[l] * c_10;
			pool[b * 16 + 96 + l] = sum[l];
		}
	}
	for (int b = 0; b < 3; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 14; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 1312 + 4128 + l];
				acc_1[l] = w[b * 1312 + 4128 + l];
				acc_2[l] = w[b * 1312 + 4128 + l];
				acc_3[l] = w[b * 1312 + 4128 + l];
			}
			for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
					w_1 = w[b * 1312 + ky * 144 + 4160 + l];
					w_2 = w[b * 1312 + ky * 144 + 4176 + l];
					w_3 = w[b * 1312 + ky * 144 + 4192 + l];
					w_4 = w[b * 1312 + ky * 144 + 4208 + l];
					w_5 = w[b * 1312 + ky * 144 + 4224 + l];
					w_6 = w[b * 1312 + ky * 144 + 4240 + l];
					w_7 = w[b * 1312 + ky * 144 + 4256 + l];
					w_8 = w[b * 1312 + ky * 144 + 4272 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27328 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27344 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27360 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27376 + l];
					acc_0[l] = column * w_7 + acc_0[l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27392 + l];
					acc_0[l] = column * w_8 + acc_0[l];
					acc_1[l] = column * w_7 + acc_1[l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27408 + l];
					acc_1[l] = column * w_8 + acc_1[l];
					acc_2[l] = column * w_7 + acc_2[l];
					acc_3[l] = column * w_6 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27424 + l];
					acc_2[l] = column * w_8 + acc_2[l];
					acc_3[l] = column * w_7 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27440 + l];
					acc_3[l] = column * w_8 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 3136 + oy * 224 + 28224 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 28240 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 28256 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 28272 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 1312 + 4128 + l];
				acc_1[l] = w[b * 1312 + 4128 + l];
				acc_2[l] = w[b * 1312 + 4128 + l];
				acc_3[l] = w[b * 1312 + 4128 + l];
			}
			for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
					w_0 = w[b * 1312 + ky * 144 + 4144 + l];
					w_1 = w[b * 1312 + ky * 144 + 4160 + l];
					w_2 = w[b * 1312 + ky * 144 + 4176 + l];
					w_3 = w[b * 1312 + ky * 144 + 4192 + l];
					w_4 = w[b * 1312 + ky * 144 + 4208 + l];
					w_5 = w[b * 1312 + ky * 144 + 4224 + l];
					w_6 = w[b * 1312 + ky * 144 + 4240 + l];
					w_7 = w[b * 1312 + ky * 144 + 4256 + l];
					w_8 = w[b * 1312 + ky * 144 + 4272 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27328 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27344 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27360 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27376 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27392 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27408 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27424 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27440 + l];
					acc_0[l] = column * w_7 + acc_0[l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27456 + l];
					acc_0[l] = column * w_8 + acc_0[l];
					acc_1[l] = column * w_7 + acc_1[l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27472 + l];
					acc_1[l] = column * w_8 + acc_1[l];
					acc_2[l] = column * w_7 + acc_2[l];
					acc_3[l] = column * w_6 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27488 + l];
					acc_2[l] = column * w_8 + acc_2[l];
					acc_3[l] = column * w_7 + acc_3[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27504 + l];
					acc_3[l] = column * w_8 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 3136 + oy * 224 + 28288 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 28304 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 28320 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 28336 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 1312 + 4128 + l];
				acc_1[l] = w[b * 1312 + 4128 + l];
				acc_2[l] = w[b * 1312 + 4128 + l];
			}
			for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
					w_0 = w[b * 1312 + ky * 144 + 4144 + l];
					w_1 = w[b * 1312 + ky * 144 + 4160 + l];
					w_2 = w[b * 1312 + ky * 144 + 4176 + l];
					w_3 = w[b * 1312 + ky * 144 + 4192 + l];
					w_4 = w[b * 1312 + ky * 144 + 4208 + l];
					w_5 = w[b * 1312 + ky * 144 + 4224 + l];
					w_6 = w[b * 1312 + ky * 144 + 4240 + l];
					w_7 = w[b * 1312 + ky * 144 + 4256 + l];
					w_8 = w[b * 1312 + ky * 144 + 4272 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27392 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27408 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27424 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27440 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27456 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27472 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27488 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27504 + l];
					acc_0[l] = column * w_7 + acc_0[l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27520 + l];
					acc_0[l] = column * w_8 + acc_0[l];
					acc_1[l] = column * w_7 + acc_1[l];
					acc_2[l] = column * w_6 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27536 + l];
					acc_1[l] = column * w_8 + acc_1[l];
					acc_2[l] = column * w_7 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 3136 + oy * 224 + 28352 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 28368 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 28384 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 1312 + 4128 + l];
				acc_1[l] = w[b * 1312 + 4128 + l];
				acc_2[l] = w[b * 1312 + 4128 + l];
			}
			for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 1312 + ky * 144 + 4144 + l];
					w_1 = w[b * 1312 + ky * 144 + 4160 + l];
					w_2 = w[b * 1312 + ky * 144 + 4176 + l];
					w_3 = w[b * 1312 + ky * 144 + 4192 + l];
					w_4 = w[b * 1312 + ky * 144 + 4208 + l];
					w_5 = w[b * 1312 + ky * 144 + 4224 + l];
					w_6 = w[b * 1312 + ky * 144 + 4240 + l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27440 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27456 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27472 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27488 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27504 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27520 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 3136 + oy * 224 + ky * 224 + 27536 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 3136 + oy * 224 + 28400 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 28416 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 3136 + oy * 224 + 28432 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
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

/* 12864 flops, reads 25472 bytes, writes 128, at most 8 vectors of 16 live */
static void pw_1x1_192_32_swish_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], w_0[16], w_1[16], x_0;
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[3088 + l];
	}
	for (int k = 0; k < 48; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			w_1[l] = w[k * 64 + 3104 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 32 + l];
			w_1[l] = w[k * 64 + 3120 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 48 + l];
			w_1[l] = w[k * 64 + 3136 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 64 + l];
			w_1[l] = w[k * 64 + 3152 + l];
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
		acc_0_0[l] = acc_0_0[l] / exp_e_0;
		acc_0_1[l] = acc_0_1[l] / exp_e_1;
		y[0 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[16 + l] = acc_0_1[l];
	}
}

/* 15744 flops, reads 25728 bytes, writes 768, at most 12 vectors of 16 live */
static void pw_1x1_32_192_sigmoid_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
			acc_0_0[l] = w[p * 2112 + l];
			acc_0_1[l] = w[p * 2112 + 528 + l];
			acc_0_2[l] = w[p * 2112 + 1056 + l];
			acc_0_3[l] = w[p * 2112 + 1584 + l];
		}
		for (int k = 0; k < 8; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 2112 + k * 64 + 16 + l];
				w_1[l] = w[p * 2112 + k * 64 + 544 + l];
				w_2[l] = w[p * 2112 + k * 64 + 1072 + l];
				w_3[l] = w[p * 2112 + k * 64 + 1600 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 2112 + k * 64 + 32 + l];
				w_1[l] = w[p * 2112 + k * 64 + 560 + l];
				w_2[l] = w[p * 2112 + k * 64 + 1088 + l];
				w_3[l] = w[p * 2112 + k * 64 + 1616 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 2112 + k * 64 + 48 + l];
				w_1[l] = w[p * 2112 + k * 64 + 576 + l];
				w_2[l] = w[p * 2112 + k * 64 + 1104 + l];
				w_3[l] = w[p * 2112 + k * 64 + 1632 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 2112 + k * 64 + 64 + l];
				w_1[l] = w[p * 2112 + k * 64 + 592 + l];
				w_2[l] = w[p * 2112 + k * 64 + 1120 + l];
				w_3[l] = w[p * 2112 + k * 64 + 1648 + l];
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

/* 2427136 flops, reads 1899008 bytes, writes 74752, at most 9 vectors of 16 live */
static void pw2_14x14_192_64_add_se_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float * y, const float * r, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled) {
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16];
	for (int p = 0; p < 2; p++) {
		for (int k = 0; k < 24; k++) {
			x_0 = s[p * 96 + k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 3104 + k * 64 + 16 + l];
				w_0[l] = w_0[l] * x_0;
				scaled[k * 64 + l] = w_0[l];
			}
			x_1 = s[p * 96 + k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 3104 + k * 64 + 32 + l];
				w_0[l] = w_0[l] * x_1;
				scaled[k * 64 + 16 + l] = w_0[l];
			}
			x_2 = s[p * 96 + k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 3104 + k * 64 + 48 + l];
				w_0[l] = w_0[l] * x_2;
				scaled[k * 64 + 32 + l] = w_0[l];
			}
			x_3 = s[p * 96 + k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 3104 + k * 64 + 64 + l];
				w_0[l] = w_0[l] * x_3;
				scaled[k * 64 + 48 + l] = w_0[l];
			}
			x_0 = s[p * 96 + k * 4];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 3104 + k * 64 + 1568 + l];
				w_1[l] = w_1[l] * x_0;
				scaled[k * 64 + 1536 + l] = w_1[l];
			}
			x_1 = s[p * 96 + k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 3104 + k * 64 + 1584 + l];
				w_1[l] = w_1[l] * x_1;
				scaled[k * 64 + 1552 + l] = w_1[l];
			}
			x_2 = s[p * 96 + k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 3104 + k * 64 + 1600 + l];
				w_1[l] = w_1[l] * x_2;
				scaled[k * 64 + 1568 + l] = w_1[l];
			}
			x_3 = s[p * 96 + k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 3104 + k * 64 + 1616 + l];
				w_1[l] = w_1[l] * x_3;
				scaled[k * 64 + 1584 + l] = w_1[l];
			}
		}
		for (int ox = 0; ox < 64; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 3104 + l];
				acc_0_1[l] = w[p * 3104 + 1552 + l];
				acc_1_0[l] = w[p * 3104 + l];
				acc_1_1[l] = w[p * 3104 + 1552 + l];
				acc_2_0[l] = w[p * 3104 + l];
				acc_2_1[l] = w[p * 3104 + 1552 + l];
			}
			for (int kb = 0; kb < 6; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4];
					x_1 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4 + 16];
					x_2 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4 + 32];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 1536 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 1552 + l];
					}
					x_0 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4 + 1];
					x_1 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4 + 17];
					x_2 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4 + 33];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 1568 + l];
					}
					x_0 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4 + 2];
					x_1 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4 + 18];
					x_2 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4 + 34];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 1584 + l];
					}
					x_0 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4 + 3];
					x_1 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4 + 19];
					x_2 = x[p * 18816 + ox * 48 + kb * 3136 + k * 4 + 35];
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
				float res;
				res = r[p * 32 + ox * 192 + l];
				acc_0_0[l] = acc_0_0[l] + res;
				res = r[p * 32 + ox * 192 + 64 + l];
				acc_1_0[l] = acc_1_0[l] + res;
				res = r[p * 32 + ox * 192 + 128 + l];
				acc_2_0[l] = acc_2_0[l] + res;
				res = r[p * 32 + ox * 192 + 16 + l];
				acc_0_1[l] = acc_0_1[l] + res;
				res = r[p * 32 + ox * 192 + 80 + l];
				acc_1_1[l] = acc_1_1[l] + res;
				res = r[p * 32 + ox * 192 + 144 + l];
				acc_2_1[l] = acc_2_1[l] + res;
				y[p * 32 + ox * 192 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 192 + 64 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 192 + 128 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 192 + 16 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 192 + 80 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 192 + 144 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 3104 + l];
				acc_0_1[l] = w[p * 3104 + 1552 + l];
				acc_1_0[l] = w[p * 3104 + l];
				acc_1_1[l] = w[p * 3104 + 1552 + l];
			}
			for (int kb = 0; kb < 6; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[p * 18816 + ox * 32 + kb * 3136 + k * 4 + 3072];
					x_1 = x[p * 18816 + ox * 32 + kb * 3136 + k * 4 + 3088];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 1536 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 1552 + l];
					}
					x_0 = x[p * 18816 + ox * 32 + kb * 3136 + k * 4 + 3073];
					x_1 = x[p * 18816 + ox * 32 + kb * 3136 + k * 4 + 3089];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 1568 + l];
					}
					x_0 = x[p * 18816 + ox * 32 + kb * 3136 + k * 4 + 3074];
					x_1 = x[p * 18816 + ox * 32 + kb * 3136 + k * 4 + 3090];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 1584 + l];
					}
					x_0 = x[p * 18816 + ox * 32 + kb * 3136 + k * 4 + 3075];
					x_1 = x[p * 18816 + ox * 32 + kb * 3136 + k * 4 + 3091];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					}
				}
			}
			for (int l = 0; l < 16; l++) {
				float res;
				res = r[p * 32 + ox * 128 + 12288 + l];
				acc_0_0[l] = acc_0_0[l] + res;
				res = r[p * 32 + ox * 128 + 12352 + l];
				acc_1_0[l] = acc_1_0[l] + res;
				res = r[p * 32 + ox * 128 + 12304 + l];
				acc_0_1[l] = acc_0_1[l] + res;
				res = r[p * 32 + ox * 128 + 12368 + l];
				acc_1_1[l] = acc_1_1[l] + res;
				y[p * 32 + ox * 128 + 12288 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 128 + 12352 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 128 + 12304 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 128 + 12368 + l] = acc_1_1[l];
			}
		}
	}
}

/* 10988544 flops, reads 7391232 bytes, writes 301056, at most 18 vectors of 16 live */
static void pw_14x14_64_384_swish_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2;
	for (int p = 0; p < 12; p++) {
		for (int ox = 0; ox < 64; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 2080 + l];
				acc_0_1[l] = w[p * 2080 + 1040 + l];
				acc_1_0[l] = w[p * 2080 + l];
				acc_1_1[l] = w[p * 2080 + 1040 + l];
				acc_2_0[l] = w[p * 2080 + l];
				acc_2_1[l] = w[p * 2080 + 1040 + l];
			}
			for (int k = 0; k < 16; k++) {
				x_0 = x[ox * 192 + k * 4];
				x_1 = x[ox * 192 + k * 4 + 64];
				x_2 = x[ox * 192 + k * 4 + 128];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 2080 + k * 64 + 16 + l];
					w_1[l] = w[p * 2080 + k * 64 + 1056 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 2080 + k * 64 + 32 + l];
					w_1[l] = w[p * 2080 + k * 64 + 1072 + l];
				}
				x_0 = x[ox * 192 + k * 4 + 1];
				x_1 = x[ox * 192 + k * 4 + 65];
				x_2 = x[ox * 192 + k * 4 + 129];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 2080 + k * 64 + 48 + l];
					w_1[l] = w[p * 2080 + k * 64 + 1088 + l];
				}
				x_0 = x[ox * 192 + k * 4 + 2];
				x_1 = x[ox * 192 + k * 4 + 66];
				x_2 = x[ox * 192 + k * 4 + 130];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 2080 + k * 64 + 64 + l];
					w_1[l] = w[p * 2080 + k * 64 + 1104 + l];
				}
				x_0 = x[ox * 192 + k * 4 + 3];
				x_1 = x[ox * 192 + k * 4 + 67];
				x_2 = x[ox * 192 + k * 4 + 131];
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
				y[p * 6272 + ox * 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 3136 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 3152 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 48 + 3168 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 2080 + l];
				acc_0_1[l] = w[p * 2080 + 1040 + l];
				acc_1_0[l] = w[p * 2080 + l];
				acc_1_1[l] = w[p * 2080 + 1040 + l];
			}
			for (int k = 0; k < 16; k++) {
				x_0 = x[ox * 128 + k * 4 + 12288];
				x_1 = x[ox * 128 + k * 4 + 12352];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 2080 + k * 64 + 16 + l];
					w_1[l] = w[p * 2080 + k * 64 + 1056 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 2080 + k * 64 + 32 + l];
					w_1[l] = w[p * 2080 + k * 64 + 1072 + l];
				}
				x_0 = x[ox * 128 + k * 4 + 12289];
				x_1 = x[ox * 128 + k * 4 + 12353];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 2080 + k * 64 + 48 + l];
					w_1[l] = w[p * 2080 + k * 64 + 1088 + l];
				}
				x_0 = x[ox * 128 + k * 4 + 12290];
				x_1 = x[ox * 128 + k * 4 + 12354];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 2080 + k * 64 + 64 + l];
					w_1[l] = w[p * 2080 + k * 64 + 1104 + l];
				}
				x_0 = x[ox * 128 + k * 4 + 12291];
				x_1 = x[ox * 128 + k * 4 + 12355];
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
				y[p * 6272 + ox * 32 + 3072 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 32 + 3088 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 32 + 6208 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 6272 + ox * 32 + 6224 + l] = acc_1_1[l];
			}
		}
	}
}

/* 1913280 flops, reads 2439168 bytes, writes 76800, at most 17 vectors of 16 live */
static void dw3_5_7_9_11_s2_7x7_384_swish_pool_f32__c99_4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool) {
	static const int first_row_0[7] = {1, 0, 0, 0, 0, 0, 0};
	static const int end_row_1[7] = {3, 3, 3, 3, 3, 3, 3};
	static const int first_row_2[7] = {2, 0, 0, 0, 0, 0, 0};
	static const int end_row_3[7] = {5, 5, 5, 5, 5, 5, 4};
	static const int first_row_4[7] = {3, 1, 0, 0, 0, 0, 0};
	static const int end_row_5[7] = {7, 7, 7, 7, 7, 7, 5};
	static const int first_row_6[7] = {4, 2, 0, 0, 0, 0, 0};
	static const int end_row_7[7] = {9, 9, 9, 9, 9, 8, 6};
	static const int first_row_8[7] = {5, 3, 1, 0, 0, 0, 0};
	static const int end_row_9[7] = {11, 11, 11, 11, 11, 9, 7};
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
	float sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int b = 0; b < 5; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 7; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 224 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 208 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 192 + l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 176 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 160 + l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 144 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 128 + l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 112 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 112 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 96 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 80 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 64 + l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 48 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 32 + l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 - 16 + l];
					acc_2[l] = column * w_2 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
	for (int b = 0; b < 4; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 7; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 416 + 800 + l];
				acc_1[l] = w[b * 416 + 800 + l];
				acc_2[l] = w[b * 416 + 800 + l];
				acc_3[l] = w[b * 416 + 800 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 816 + l];
					w_1 = w[b * 416 + ky * 80 + 832 + l];
					w_2 = w[b * 416 + ky * 80 + 848 + l];
					w_3 = w[b * 416 + ky * 80 + 864 + l];
					w_4 = w[b * 416 + ky * 80 + 880 + l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15232 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15248 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15264 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15280 + l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15296 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15312 + l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15328 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15344 + l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15360 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 784 + oy * 112 + 3920 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 3936 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 3952 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 3968 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 416 + 800 + l];
				acc_1[l] = w[b * 416 + 800 + l];
				acc_2[l] = w[b * 416 + 800 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 816 + l];
					w_1 = w[b * 416 + ky * 80 + 832 + l];
					w_2 = w[b * 416 + ky * 80 + 848 + l];
					w_3 = w[b * 416 + ky * 80 + 864 + l];
					w_4 = w[b * 416 + ky * 80 + 880 + l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15328 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15344 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15360 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15376 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15392 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15408 + l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15424 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 15440 + l];
					acc_2[l] = column * w_3 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 784 + oy * 112 + 3984 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 4000 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 4016 + l] = acc_2[l];
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
	for (int b = 0; b < 5; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 7; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 800 + 2464 + l];
				acc_1[l] = w[b * 800 + 2464 + l];
				acc_2[l] = w[b * 800 + 2464 + l];
				acc_3[l] = w[b * 800 + 2464 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 2480 + l];
					w_1 = w[b * 800 + ky * 112 + 2496 + l];
					w_2 = w[b * 800 + ky * 112 + 2512 + l];
					w_3 = w[b * 800 + ky * 112 + 2528 + l];
					w_4 = w[b * 800 + ky * 112 + 2544 + l];
					w_5 = w[b * 800 + ky * 112 + 2560 + l];
					w_6 = w[b * 800 + ky * 112 + 2576 + l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27552 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27568 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27584 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27600 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27616 + l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27632 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27648 + l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27664 + l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27680 + l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27696 + l];
					acc_3[l] = column * w_6 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 784 + oy * 112 + 7056 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 7072 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 7088 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 7104 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 800 + 2464 + l];
				acc_1[l] = w[b * 800 + 2464 + l];
				acc_2[l] = w[b * 800 + 2464 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 2480 + l];
					w_1 = w[b * 800 + ky * 112 + 2496 + l];
					w_2 = w[b * 800 + ky * 112 + 2512 + l];
					w_3 = w[b * 800 + ky * 112 + 2528 + l];
					w_4 = w[b * 800 + ky * 112 + 2544 + l];
					w_5 = w[b * 800 + ky * 112 + 2560 + l];
					w_6 = w[b * 800 + ky * 112 + 2576 + l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27632 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27648 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27664 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27680 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27696 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27712 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27728 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27744 + l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 27760 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 784 + oy * 112 + 7120 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 7136 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 7152 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			sum[l] = sum[l] * c_10;
			pool[b * 16 + 144 + l] = sum[l];
		}
	}
	for (int b = 0; b < 5; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 7; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 1312 + 6464 + l];
				acc_1[l] = w[b * 1312 + 6464 + l];
				acc_2[l] = w[b * 1312 + 6464 + l];
				acc_3[l] = w[b * 1312 + 6464 + l];
			}
			for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
					w_0 = w[b * 1312 + ky * 144 + 6480 + l];
					w_1 = w[b * 1312 + ky * 144 + 6496 + l];
					w_2 = w[b * 1312 + ky * 144 + 6512 + l];
					w_3 = w[b * 1312 + ky * 144 + 6528 + l];
					w_4 = w[b * 1312 + ky * 144 + 6544 + l];
					w_5 = w[b * 1312 + ky * 144 + 6560 + l];
					w_6 = w[b * 1312 + ky * 144 + 6576 + l];
					w_7 = w[b * 1312 + ky * 144 + 6592 + l];
					w_8 = w[b * 1312 + ky * 144 + 6608 + l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43008 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43024 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43040 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43056 + l];
					acc_0[l] = column * w_7 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43072 + l];
					acc_0[l] = column * w_8 + acc_0[l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43088 + l];
					acc_1[l] = column * w_7 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43104 + l];
					acc_1[l] = column * w_8 + acc_1[l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43120 + l];
					acc_2[l] = column * w_7 + acc_2[l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43136 + l];
					acc_2[l] = column * w_8 + acc_2[l];
					acc_3[l] = column * w_6 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43152 + l];
					acc_3[l] = column * w_7 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43168 + l];
					acc_3[l] = column * w_8 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 784 + oy * 112 + 10976 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 10992 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 11008 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 11024 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 1312 + 6464 + l];
				acc_1[l] = w[b * 1312 + 6464 + l];
				acc_2[l] = w[b * 1312 + 6464 + l];
			}
			for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
					w_0 = w[b * 1312 + ky * 144 + 6480 + l];
					w_1 = w[b * 1312 + ky * 144 + 6496 + l];
					w_2 = w[b * 1312 + ky * 144 + 6512 + l];
					w_3 = w[b * 1312 + ky * 144 + 6528 + l];
					w_4 = w[b * 1312 + ky * 144 + 6544 + l];
					w_5 = w[b * 1312 + ky * 144 + 6560 + l];
					w_6 = w[b * 1312 + ky * 144 + 6576 + l];
					w_7 = w[b * 1312 + ky * 144 + 6592 + l];
					w_8 = w[b * 1312 + ky * 144 + 6608 + l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43072 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43088 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43104 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43120 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43136 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43152 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43168 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43184 + l];
					acc_0[l] = column * w_7 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43200 + l];
					acc_0[l] = column * w_8 + acc_0[l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 43216 + l];
					acc_1[l] = column * w_7 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 784 + oy * 112 + 11040 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 11056 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 11072 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			sum[l] = sum[l] * c_10;
			pool[b * 16 + 224 + l] = sum[l];
		}
	}
	for (int b = 0; b < 5; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 7; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 1952 + 13024 + l];
				acc_1[l] = w[b * 1952 + 13024 + l];
				acc_2[l] = w[b * 1952 + 13024 + l];
				acc_3[l] = w[b * 1952 + 13024 + l];
			}
			for (int ky = first_row_8[oy]; ky < end_row_9[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8, w_9, w_10;
					w_0 = w[b * 1952 + ky * 176 + 13040 + l];
					w_1 = w[b * 1952 + ky * 176 + 13056 + l];
					w_2 = w[b * 1952 + ky * 176 + 13072 + l];
					w_3 = w[b * 1952 + ky * 176 + 13088 + l];
					w_4 = w[b * 1952 + ky * 176 + 13104 + l];
					w_5 = w[b * 1952 + ky * 176 + 13120 + l];
					w_6 = w[b * 1952 + ky * 176 + 13136 + l];
					w_7 = w[b * 1952 + ky * 176 + 13152 + l];
					w_8 = w[b * 1952 + ky * 176 + 13168 + l];
					w_9 = w[b * 1952 + ky * 176 + 13184 + l];
					w_10 = w[b * 1952 + ky * 176 + 13200 + l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58464 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58480 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58496 + l];
					acc_0[l] = column * w_7 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58512 + l];
					acc_0[l] = column * w_8 + acc_0[l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58528 + l];
					acc_0[l] = column * w_9 + acc_0[l];
					acc_1[l] = column * w_7 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58544 + l];
					acc_0[l] = column * w_10 + acc_0[l];
					acc_1[l] = column * w_8 + acc_1[l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58560 + l];
					acc_1[l] = column * w_9 + acc_1[l];
					acc_2[l] = column * w_7 + acc_2[l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58576 + l];
					acc_1[l] = column * w_10 + acc_1[l];
					acc_2[l] = column * w_8 + acc_2[l];
					acc_3[l] = column * w_6 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58592 + l];
					acc_2[l] = column * w_9 + acc_2[l];
					acc_3[l] = column * w_7 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58608 + l];
					acc_2[l] = column * w_10 + acc_2[l];
					acc_3[l] = column * w_8 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58624 + l];
					acc_3[l] = column * w_9 + acc_3[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58640 + l];
					acc_3[l] = column * w_10 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 784 + oy * 112 + 14896 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 14912 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 14928 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 14944 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 1952 + 13024 + l];
				acc_1[l] = w[b * 1952 + 13024 + l];
				acc_2[l] = w[b * 1952 + 13024 + l];
			}
			for (int ky = first_row_8[oy]; ky < end_row_9[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8, w_9, w_10;
					w_0 = w[b * 1952 + ky * 176 + 13040 + l];
					w_1 = w[b * 1952 + ky * 176 + 13056 + l];
					w_2 = w[b * 1952 + ky * 176 + 13072 + l];
					w_3 = w[b * 1952 + ky * 176 + 13088 + l];
					w_4 = w[b * 1952 + ky * 176 + 13104 + l];
					w_5 = w[b * 1952 + ky * 176 + 13120 + l];
					w_6 = w[b * 1952 + ky * 176 + 13136 + l];
					w_7 = w[b * 1952 + ky * 176 + 13152 + l];
					w_8 = w[b * 1952 + ky * 176 + 13168 + l];
					w_9 = w[b * 1952 + ky * 176 + 13184 + l];
					w_10 = w[b * 1952 + ky * 176 + 13200 + l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58512 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58528 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58544 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58560 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58576 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58592 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58608 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58624 + l];
					acc_0[l] = column * w_7 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58640 + l];
					acc_0[l] = column * w_8 + acc_0[l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58656 + l];
					acc_0[l] = column * w_9 + acc_0[l];
					acc_1[l] = column * w_7 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					column = x[b * 3136 + oy * 448 + ky * 224 + 58672 + l];
					acc_0[l] = column * w_10 + acc_0[l];
					acc_1[l] = column * w_8 + acc_1[l];
					acc_2[l] = column * w_6 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 784 + oy * 112 + 14960 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 14976 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 14992 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			sum[l] = sum[l] * c_10;
			pool[b * 16 + 304 + l] = sum[l];
		}
	}
}

/* 25152 flops, reads 50816 bytes, writes 128, at most 8 vectors of 16 live */
static void pw_1x1_384_32_swish_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], w_0[16], w_1[16], x_0;
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[6160 + l];
	}
	for (int k = 0; k < 96; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			w_1[l] = w[k * 64 + 6176 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 32 + l];
			w_1[l] = w[k * 64 + 6192 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 48 + l];
			w_1[l] = w[k * 64 + 6208 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			w_0[l] = w[k * 64 + 64 + l];
			w_1[l] = w[k * 64 + 6224 + l];
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
		acc_0_0[l] = acc_0_0[l] / exp_e_0;
		acc_0_1[l] = acc_0_1[l] / exp_e_1;
		y[0 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[16 + l] = acc_0_1[l];
	}
}

/* 31488 flops, reads 51456 bytes, writes 1536, at most 12 vectors of 16 live */
static void pw_1x1_32_384_sigmoid_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
	for (int p = 0; p < 6; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 2112 + l];
			acc_0_1[l] = w[p * 2112 + 528 + l];
			acc_0_2[l] = w[p * 2112 + 1056 + l];
			acc_0_3[l] = w[p * 2112 + 1584 + l];
		}
		for (int k = 0; k < 8; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 2112 + k * 64 + 16 + l];
				w_1[l] = w[p * 2112 + k * 64 + 544 + l];
				w_2[l] = w[p * 2112 + k * 64 + 1072 + l];
				w_3[l] = w[p * 2112 + k * 64 + 1600 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 2112 + k * 64 + 32 + l];
				w_1[l] = w[p * 2112 + k * 64 + 560 + l];
				w_2[l] = w[p * 2112 + k * 64 + 1088 + l];
				w_3[l] = w[p * 2112 + k * 64 + 1616 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 2112 + k * 64 + 48 + l];
				w_1[l] = w[p * 2112 + k * 64 + 576 + l];
				w_2[l] = w[p * 2112 + k * 64 + 1104 + l];
				w_3[l] = w[p * 2112 + k * 64 + 1632 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 2112 + k * 64 + 64 + l];
				w_1[l] = w[p * 2112 + k * 64 + 592 + l];
				w_2[l] = w[p * 2112 + k * 64 + 1120 + l];
				w_3[l] = w[p * 2112 + k * 64 + 1648 + l];
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

/* 3954688 flops, reads 3208064 bytes, writes 180128, at most 9 vectors of 16 live */
static void pw_7x7_384_104_se_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled) {
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], x2_0[16], x2_2[16], x2_1[16], sum2_0_0[16];
	float sum2_0_1[16];
	for (int p = 0; p < 3; p++) {
		for (int k = 0; k < 96; k++) {
			x_0 = s[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 12320 + k * 64 + 16 + l];
				w_0[l] = w_0[l] * x_0;
				scaled[k * 64 + l] = w_0[l];
			}
			x_1 = s[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 12320 + k * 64 + 32 + l];
				w_0[l] = w_0[l] * x_1;
				scaled[k * 64 + 16 + l] = w_0[l];
			}
			x_2 = s[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 12320 + k * 64 + 48 + l];
				w_0[l] = w_0[l] * x_2;
				scaled[k * 64 + 32 + l] = w_0[l];
			}
			x_3 = s[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 12320 + k * 64 + 64 + l];
				w_0[l] = w_0[l] * x_3;
				scaled[k * 64 + 48 + l] = w_0[l];
			}
			x_0 = s[k * 4];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 12320 + k * 64 + 6176 + l];
				w_1[l] = w_1[l] * x_0;
				scaled[k * 64 + 6144 + l] = w_1[l];
			}
			x_1 = s[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 12320 + k * 64 + 6192 + l];
				w_1[l] = w_1[l] * x_1;
				scaled[k * 64 + 6160 + l] = w_1[l];
			}
			x_2 = s[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 12320 + k * 64 + 6208 + l];
				w_1[l] = w_1[l] * x_2;
				scaled[k * 64 + 6176 + l] = w_1[l];
			}
			x_3 = s[k * 4 + 3];
			for (int l = 0; l < 16; l++) {
				w_1[l] = w[p * 12320 + k * 64 + 6224 + l];
				w_1[l] = w_1[l] * x_3;
				scaled[k * 64 + 6192 + l] = w_1[l];
			}
		}
		for (int ox = 0; ox < 15; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 12320 + l];
				acc_0_1[l] = w[p * 12320 + 6160 + l];
				acc_1_0[l] = w[p * 12320 + l];
				acc_1_1[l] = w[p * 12320 + 6160 + l];
				acc_2_0[l] = w[p * 12320 + l];
				acc_2_1[l] = w[p * 12320 + 6160 + l];
			}
			for (int kb = 0; kb < 24; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 48 + kb * 784 + k * 4];
					x_1 = x[ox * 48 + kb * 784 + k * 4 + 16];
					x_2 = x[ox * 48 + kb * 784 + k * 4 + 32];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 6144 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 6160 + l];
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
						w_1[l] = scaled[kb * 256 + k * 64 + 6176 + l];
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
						w_1[l] = scaled[kb * 256 + k * 64 + 6192 + l];
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
				y[p * 32 + ox * 312 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 312 + 104 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 312 + 208 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 312 + 16 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 312 + 120 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 312 + 224 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 12320 + l];
				acc_0_1[l] = w[p * 12320 + 6160 + l];
				acc_1_0[l] = w[p * 12320 + l];
				acc_1_1[l] = w[p * 12320 + 6160 + l];
			}
			for (int kb = 0; kb < 24; kb++) {
				for (int k = 0; k < 4; k++) {
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 720];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 736];
					for (int l = 0; l < 16; l++) {
						w_0[l] = scaled[kb * 256 + k * 64 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 6144 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 6160 + l];
					}
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 721];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 737];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 6176 + l];
					}
					x_0 = x[ox * 32 + kb * 784 + k * 4 + 722];
					x_1 = x[ox * 32 + kb * 784 + k * 4 + 738];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
						w_1[l] = scaled[kb * 256 + k * 64 + 6192 + l];
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
				y[p * 32 + ox * 208 + 4680 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 208 + 4784 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 208 + 4696 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 32 + ox * 208 + 4800 + l] = acc_1_1[l];
			}
		}
	}
	for (int k = 0; k < 96; k++) {
		vsplat2(x2_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 36976 + l];
			w_0[l] = w_0[l] * x2_0[l];
			scaled[k * 32 + l] = w_0[l];
		}
		vsplat2(x2_2, s + k * 4 + 2);
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 32 + 36992 + l];
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
		for (int kb = 0; kb < 24; kb++) {
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
			bias = w[36960 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
			bias = w[36960 + l];
			sum2_0_1[l] = sum2_0_1[l] + bias;
		}
		vstorelo(y + ox * 312 + 96, sum2_0_0);
		vstorehi(y + ox * 312 + 200, sum2_0_0);
		vstorelo(y + ox * 312 + 304, sum2_0_1);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = c_0;
			acc_1_0[l] = c_0;
		}
		for (int kb = 0; kb < 24; kb++) {
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
			bias = w[36960 + l];
			sum2_0_0[l] = sum2_0_0[l] + bias;
		}
		vstorelo(y + ox * 208 + 4776, sum2_0_0);
		vstorehi(y + ox * 208 + 4880, sum2_0_0);
	}
}

/* 6910176 flops, reads 4942912 bytes, writes 122304, at most 18 vectors of 16 live */
static void pw_7x7_104_624_swish_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_1 = -87.0f;
	const float c_2 = -1.44269502f;
	const float c_3 = -126.0f;
	const float c_4 = 0.00967017282f;
	const float c_5 = 0.00133952033f;
	const float c_6 = 0.0555032566f;
	const float c_7 = 0.240222275f;
	const float c_8 = 0.693147182f;
	const float c_9 = 1.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2;
	for (int p = 0; p < 19; p++) {
		for (int ox = 0; ox < 15; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 3360 + l];
				acc_0_1[l] = w[p * 3360 + 1680 + l];
				acc_1_0[l] = w[p * 3360 + l];
				acc_1_1[l] = w[p * 3360 + 1680 + l];
				acc_2_0[l] = w[p * 3360 + l];
				acc_2_1[l] = w[p * 3360 + 1680 + l];
			}
			for (int k = 0; k < 26; k++) {
				x_0 = x[ox * 312 + k * 4];
				x_1 = x[ox * 312 + k * 4 + 104];
				x_2 = x[ox * 312 + k * 4 + 208];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 3360 + k * 64 + 16 + l];
					w_1[l] = w[p * 3360 + k * 64 + 1696 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 3360 + k * 64 + 32 + l];
					w_1[l] = w[p * 3360 + k * 64 + 1712 + l];
				}
				x_0 = x[ox * 312 + k * 4 + 1];
				x_1 = x[ox * 312 + k * 4 + 105];
				x_2 = x[ox * 312 + k * 4 + 209];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 3360 + k * 64 + 48 + l];
					w_1[l] = w[p * 3360 + k * 64 + 1728 + l];
				}
				x_0 = x[ox * 312 + k * 4 + 2];
				x_1 = x[ox * 312 + k * 4 + 106];
				x_2 = x[ox * 312 + k * 4 + 210];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 3360 + k * 64 + 64 + l];
					w_1[l] = w[p * 3360 + k * 64 + 1744 + l];
				}
				x_0 = x[ox * 312 + k * 4 + 3];
				x_1 = x[ox * 312 + k * 4 + 107];
				x_2 = x[ox * 312 + k * 4 + 211];
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
				y[p * 1568 + ox * 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 48 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 48 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 48 + 784 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 48 + 800 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 48 + 816 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 3360 + l];
				acc_0_1[l] = w[p * 3360 + 1680 + l];
				acc_1_0[l] = w[p * 3360 + l];
				acc_1_1[l] = w[p * 3360 + 1680 + l];
			}
			for (int k = 0; k < 26; k++) {
				x_0 = x[ox * 208 + k * 4 + 4680];
				x_1 = x[ox * 208 + k * 4 + 4784];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 3360 + k * 64 + 16 + l];
					w_1[l] = w[p * 3360 + k * 64 + 1696 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 3360 + k * 64 + 32 + l];
					w_1[l] = w[p * 3360 + k * 64 + 1712 + l];
				}
				x_0 = x[ox * 208 + k * 4 + 4681];
				x_1 = x[ox * 208 + k * 4 + 4785];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 3360 + k * 64 + 48 + l];
					w_1[l] = w[p * 3360 + k * 64 + 1728 + l];
				}
				x_0 = x[ox * 208 + k * 4 + 4682];
				x_1 = x[ox * 208 + k * 4 + 4786];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 3360 + k * 64 + 64 + l];
					w_1[l] = w[p * 3360 + k * 64 + 1744 + l];
				}
				x_0 = x[ox * 208 + k * 4 + 4683];
				x_1 = x[ox * 208 + k * 4 + 4787];
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
				y[p * 1568 + ox * 32 + 720 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 32 + 736 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 32 + 1504 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 32 + 1520 + l] = acc_1_1[l];
			}
		}
	}
	for (int ox = 0; ox < 15; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[63840 + l];
			acc_1_0[l] = w[63840 + l];
			acc_2_0[l] = w[63840 + l];
		}
		for (int k = 0; k < 26; k++) {
			x_0 = x[ox * 312 + k * 4];
			x_1 = x[ox * 312 + k * 4 + 104];
			x_2 = x[ox * 312 + k * 4 + 208];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 63856 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 63872 + l];
			}
			x_0 = x[ox * 312 + k * 4 + 1];
			x_1 = x[ox * 312 + k * 4 + 105];
			x_2 = x[ox * 312 + k * 4 + 209];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 63888 + l];
			}
			x_0 = x[ox * 312 + k * 4 + 2];
			x_1 = x[ox * 312 + k * 4 + 106];
			x_2 = x[ox * 312 + k * 4 + 210];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = w[k * 64 + 63904 + l];
			}
			x_0 = x[ox * 312 + k * 4 + 3];
			x_1 = x[ox * 312 + k * 4 + 107];
			x_2 = x[ox * 312 + k * 4 + 211];
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
			y[ox * 48 + 29792 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 29808 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 48 + 29824 + l] = acc_2_0[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[63840 + l];
			acc_1_0[l] = w[63840 + l];
		}
		for (int k = 0; k < 26; k++) {
			x_0 = x[ox * 208 + k * 4 + 4680];
			x_1 = x[ox * 208 + k * 4 + 4784];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[k * 64 + 63856 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 63872 + l];
			}
			x_0 = x[ox * 208 + k * 4 + 4681];
			x_1 = x[ox * 208 + k * 4 + 4785];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 63888 + l];
			}
			x_0 = x[ox * 208 + k * 4 + 4682];
			x_1 = x[ox * 208 + k * 4 + 4786];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = w[k * 64 + 63904 + l];
			}
			x_0 = x[ox * 208 + k * 4 + 4683];
			x_1 = x[ox * 208 + k * 4 + 4787];
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
			y[ox * 32 + 30512 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 32 + 30528 + l] = acc_1_0[l];
		}
	}
}

/* 1984416 flops, reads 2089984 bytes, writes 124800, at most 17 vectors of 16 live */
static void dw3_5_7_9_s1_7x7_624_swish_pool_f32__c99_4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y, float *MIXFACENET_XS_C99_RESTRICT pool) {
	static const int first_row_0[7] = {1, 0, 0, 0, 0, 0, 0};
	static const int end_row_1[7] = {3, 3, 3, 3, 3, 3, 2};
	static const int first_row_2[7] = {2, 1, 0, 0, 0, 0, 0};
	static const int end_row_3[7] = {5, 5, 5, 5, 5, 4, 3};
	static const int first_row_4[7] = {3, 2, 1, 0, 0, 0, 0};
	static const int end_row_5[7] = {7, 7, 7, 7, 6, 5, 4};
	static const int first_row_6[7] = {4, 3, 2, 1, 0, 0, 0};
	static const int end_row_7[7] = {9, 9, 9, 8, 7, 6, 5};
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
	float sum[16], acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int b = 0; b < 9; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 7; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
				acc_3[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 784 + oy * 112 + ky * 112 - 112 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 784 + oy * 112 + ky * 112 - 96 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 - 80 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 - 64 + l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 - 48 + l];
					acc_3[l] = column * w_2 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				acc_0[l] = w[b * 160 + l];
				acc_1[l] = w[b * 160 + l];
				acc_2[l] = w[b * 160 + l];
			}
			for (int ky = first_row_0[oy]; ky < end_row_1[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column;
					w_0 = w[b * 160 + ky * 48 + 16 + l];
					w_1 = w[b * 160 + ky * 48 + 32 + l];
					w_2 = w[b * 160 + ky * 48 + 48 + l];
					column = x[b * 784 + oy * 112 + ky * 112 - 64 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 784 + oy * 112 + ky * 112 - 48 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 784 + oy * 112 + ky * 112 - 32 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 - 16 + l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
	for (int b = 0; b < 10; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 7; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 416 + 1440 + l];
				acc_1[l] = w[b * 416 + 1440 + l];
				acc_2[l] = w[b * 416 + 1440 + l];
				acc_3[l] = w[b * 416 + 1440 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 1456 + l];
					w_1 = w[b * 416 + ky * 80 + 1472 + l];
					w_2 = w[b * 416 + ky * 80 + 1488 + l];
					w_3 = w[b * 416 + ky * 80 + 1504 + l];
					w_4 = w[b * 416 + ky * 80 + 1520 + l];
					column = x[b * 784 + oy * 112 + ky * 112 + 6832 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 6848 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 6864 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 6880 + l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 6896 + l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 6912 + l];
					acc_3[l] = column * w_4 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 784 + oy * 112 + 7056 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 7072 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 7088 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 7104 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 416 + 1440 + l];
				acc_1[l] = w[b * 416 + 1440 + l];
				acc_2[l] = w[b * 416 + 1440 + l];
			}
			for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4;
					w_0 = w[b * 416 + ky * 80 + 1456 + l];
					w_1 = w[b * 416 + ky * 80 + 1472 + l];
					w_2 = w[b * 416 + ky * 80 + 1488 + l];
					w_3 = w[b * 416 + ky * 80 + 1504 + l];
					w_4 = w[b * 416 + ky * 80 + 1520 + l];
					column = x[b * 784 + oy * 112 + ky * 112 + 6864 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 6880 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 6896 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 6912 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 6928 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 784 + oy * 112 + 7120 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 7136 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 7152 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			sum[l] = sum[l] * c_10;
			pool[b * 16 + 144 + l] = sum[l];
		}
	}
	for (int b = 0; b < 10; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 7; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 800 + 5600 + l];
				acc_1[l] = w[b * 800 + 5600 + l];
				acc_2[l] = w[b * 800 + 5600 + l];
				acc_3[l] = w[b * 800 + 5600 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 800 + ky * 112 + 5616 + l];
					w_1 = w[b * 800 + ky * 112 + 5632 + l];
					w_2 = w[b * 800 + ky * 112 + 5648 + l];
					w_3 = w[b * 800 + ky * 112 + 5664 + l];
					w_4 = w[b * 800 + ky * 112 + 5680 + l];
					w_5 = w[b * 800 + ky * 112 + 5696 + l];
					w_6 = w[b * 800 + ky * 112 + 5712 + l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14560 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					acc_3[l] = column * w_0 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14576 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14592 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14608 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14624 + l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14640 + l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14656 + l];
					acc_3[l] = column * w_6 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 784 + oy * 112 + 14896 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 14912 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 14928 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 14944 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 800 + 5600 + l];
				acc_1[l] = w[b * 800 + 5600 + l];
				acc_2[l] = w[b * 800 + 5600 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5;
					w_0 = w[b * 800 + ky * 112 + 5616 + l];
					w_1 = w[b * 800 + ky * 112 + 5632 + l];
					w_2 = w[b * 800 + ky * 112 + 5648 + l];
					w_3 = w[b * 800 + ky * 112 + 5664 + l];
					w_4 = w[b * 800 + ky * 112 + 5680 + l];
					w_5 = w[b * 800 + ky * 112 + 5696 + l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14576 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14592 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14608 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14624 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14640 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 14656 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 784 + oy * 112 + 14960 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 14976 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 14992 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			sum[l] = sum[l] * c_10;
			pool[b * 16 + 304 + l] = sum[l];
		}
	}
	for (int b = 0; b < 10; b++) {
		for (int l = 0; l < 16; l++) {
			sum[l] = c_0;
		}
		for (int oy = 0; oy < 7; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[b * 1312 + 13600 + l];
				acc_1[l] = w[b * 1312 + 13600 + l];
				acc_2[l] = w[b * 1312 + 13600 + l];
				acc_3[l] = w[b * 1312 + 13600 + l];
			}
			for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_1, w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
					w_1 = w[b * 1312 + ky * 144 + 13632 + l];
					w_2 = w[b * 1312 + ky * 144 + 13648 + l];
					w_3 = w[b * 1312 + ky * 144 + 13664 + l];
					w_4 = w[b * 1312 + ky * 144 + 13680 + l];
					w_5 = w[b * 1312 + ky * 144 + 13696 + l];
					w_6 = w[b * 1312 + ky * 144 + 13712 + l];
					w_7 = w[b * 1312 + ky * 144 + 13728 + l];
					w_8 = w[b * 1312 + ky * 144 + 13744 + l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22288 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					acc_3[l] = column * w_1 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22304 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					acc_3[l] = column * w_2 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22320 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
					acc_3[l] = column * w_3 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22336 + l];
					acc_0[l] = column * w_7 + acc_0[l];
					acc_1[l] = column * w_6 + acc_1[l];
					acc_2[l] = column * w_5 + acc_2[l];
					acc_3[l] = column * w_4 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22352 + l];
					acc_0[l] = column * w_8 + acc_0[l];
					acc_1[l] = column * w_7 + acc_1[l];
					acc_2[l] = column * w_6 + acc_2[l];
					acc_3[l] = column * w_5 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22368 + l];
					acc_1[l] = column * w_8 + acc_1[l];
					acc_2[l] = column * w_7 + acc_2[l];
					acc_3[l] = column * w_6 + acc_3[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22384 + l];
					acc_2[l] = column * w_8 + acc_2[l];
					acc_3[l] = column * w_7 + acc_3[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
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
				y[b * 784 + oy * 112 + 22736 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 22752 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 22768 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 22784 + l] = acc_3[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_2[l] = acc_2[l] + acc_3[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
				acc_0[l] = w[b * 1312 + 13600 + l];
				acc_1[l] = w[b * 1312 + 13600 + l];
				acc_2[l] = w[b * 1312 + 13600 + l];
			}
			for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_0, w_1, w_2, column, w_3, w_4, w_5, w_6;
					w_0 = w[b * 1312 + ky * 144 + 13616 + l];
					w_1 = w[b * 1312 + ky * 144 + 13632 + l];
					w_2 = w[b * 1312 + ky * 144 + 13648 + l];
					w_3 = w[b * 1312 + ky * 144 + 13664 + l];
					w_4 = w[b * 1312 + ky * 144 + 13680 + l];
					w_5 = w[b * 1312 + ky * 144 + 13696 + l];
					w_6 = w[b * 1312 + ky * 144 + 13712 + l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22288 + l];
					acc_0[l] = column * w_0 + acc_0[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22304 + l];
					acc_0[l] = column * w_1 + acc_0[l];
					acc_1[l] = column * w_0 + acc_1[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22320 + l];
					acc_0[l] = column * w_2 + acc_0[l];
					acc_1[l] = column * w_1 + acc_1[l];
					acc_2[l] = column * w_0 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22336 + l];
					acc_0[l] = column * w_3 + acc_0[l];
					acc_1[l] = column * w_2 + acc_1[l];
					acc_2[l] = column * w_1 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22352 + l];
					acc_0[l] = column * w_4 + acc_0[l];
					acc_1[l] = column * w_3 + acc_1[l];
					acc_2[l] = column * w_2 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22368 + l];
					acc_0[l] = column * w_5 + acc_0[l];
					acc_1[l] = column * w_4 + acc_1[l];
					acc_2[l] = column * w_3 + acc_2[l];
					column = x[b * 784 + oy * 112 + ky * 112 + 22384 + l];
					acc_0[l] = column * w_6 + acc_0[l];
					acc_1[l] = column * w_5 + acc_1[l];
					acc_2[l] = column * w_4 + acc_2[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float exp_r_0, exp_r_1, exp_r_2, exp_n_0, exp_n_1, exp_n_2, exp_e_0, exp_e_1, exp_e_2;
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
				y[b * 784 + oy * 112 + 22800 + l] = acc_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 22816 + l] = acc_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[b * 784 + oy * 112 + 22832 + l] = acc_2[l];
			}
			for (int l = 0; l < 16; l++) {
				acc_0[l] = acc_0[l] + acc_1[l];
				acc_0[l] = acc_0[l] + acc_2[l];
				sum[l] = sum[l] + acc_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			sum[l] = sum[l] * c_10;
			pool[b * 16 + 464 + l] = sum[l];
		}
	}
}

/* 66096 flops, reads 135040 bytes, writes 208, at most 16 vectors of 16 live */
static void pw_1x1_624_52_swish_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
	float w_3[16], x4_0[16], sum4_3_0[16], sum2_3_0[16];
	for (int l = 0; l < 16; l++) {
		acc_0_0[l] = w[0 + l];
		acc_0_1[l] = w[10000 + l];
		acc_0_2[l] = w[20000 + l];
		acc_0_3[l] = c_0;
	}
	for (int k = 0; k < 156; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16 + l];
			w_1[l] = w[k * 64 + 10016 + l];
			w_2[l] = w[k * 64 + 20016 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 32 + l];
			w_1[l] = w[k * 64 + 10032 + l];
			w_2[l] = w[k * 64 + 20032 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 48 + l];
			w_1[l] = w[k * 64 + 10048 + l];
			w_2[l] = w[k * 64 + 20048 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 64 + l];
			w_1[l] = w[k * 64 + 10064 + l];
			w_2[l] = w[k * 64 + 20064 + l];
		}
		x_0 = x[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_3[l] = w[k * 16 + 30016 + l];
		}
		vsplat4(x4_0, x + k * 4);
		for (int l = 0; l < 16; l++) {
			acc_0_3[l] = x4_0[l] * w_3[l] + acc_0_3[l];
		}
	}
	vpairadd(sum4_3_0, acc_0_3, acc_0_3);
	vpairadd(sum2_3_0, sum4_3_0, sum4_3_0);
	for (int l = 0; l < 16; l++) {
		float bias, exp_r_0, exp_r_1, exp_r_2, exp_r_3, exp_n_0, exp_n_1, exp_n_2, exp_n_3, exp_e_0, exp_e_1, exp_e_2, exp_e_3;
		bias = w[30000 + l];
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
	vstoren(y + 48, sum2_3_0, 0, 4);
}

/* 76128 flops, reads 134368 bytes, writes 2496, at most 12 vectors of 16 live */
static void pw_1x1_52_624_sigmoid_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
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
	for (int p = 0; p < 9; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 3392 + l];
			acc_0_1[l] = w[p * 3392 + 848 + l];
			acc_0_2[l] = w[p * 3392 + 1696 + l];
			acc_0_3[l] = w[p * 3392 + 2544 + l];
		}
		for (int k = 0; k < 13; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 3392 + k * 64 + 16 + l];
				w_1[l] = w[p * 3392 + k * 64 + 864 + l];
				w_2[l] = w[p * 3392 + k * 64 + 1712 + l];
				w_3[l] = w[p * 3392 + k * 64 + 2560 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 3392 + k * 64 + 32 + l];
				w_1[l] = w[p * 3392 + k * 64 + 880 + l];
				w_2[l] = w[p * 3392 + k * 64 + 1728 + l];
				w_3[l] = w[p * 3392 + k * 64 + 2576 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 3392 + k * 64 + 48 + l];
				w_1[l] = w[p * 3392 + k * 64 + 896 + l];
				w_2[l] = w[p * 3392 + k * 64 + 1744 + l];
				w_3[l] = w[p * 3392 + k * 64 + 2592 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 3392 + k * 64 + 64 + l];
				w_1[l] = w[p * 3392 + k * 64 + 912 + l];
				w_2[l] = w[p * 3392 + k * 64 + 1760 + l];
				w_3[l] = w[p * 3392 + k * 64 + 2608 + l];
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
		acc_0_0[l] = w[30528 + l];
		acc_0_1[l] = w[31376 + l];
		acc_0_2[l] = w[32224 + l];
	}
	for (int k = 0; k < 13; k++) {
		x_0 = x[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 30544 + l];
			w_1[l] = w[k * 64 + 31392 + l];
			w_2[l] = w[k * 64 + 32240 + l];
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 30560 + l];
			w_1[l] = w[k * 64 + 31408 + l];
			w_2[l] = w[k * 64 + 32256 + l];
		}
		x_0 = x[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 30576 + l];
			w_1[l] = w[k * 64 + 31424 + l];
			w_2[l] = w[k * 64 + 32272 + l];
		}
		x_0 = x[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
			acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
			acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
			w_0[l] = w[k * 64 + 30592 + l];
			w_1[l] = w[k * 64 + 31440 + l];
			w_2[l] = w[k * 64 + 32288 + l];
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
		y[576 + l] = acc_0_0[l];
	}
	for (int l = 0; l < 16; l++) {
		y[592 + l] = acc_0_1[l];
	}
	for (int l = 0; l < 16; l++) {
		y[608 + l] = acc_0_2[l];
	}
}

/* 3219712 flops, reads 2754528 bytes, writes 150176, at most 9 vectors of 16 live */
static void pw2_7x7_624_104_add_se_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float * y, const float * r, const float *MIXFACENET_XS_C99_RESTRICT s, float *MIXFACENET_XS_C99_RESTRICT scaled) {
	static const int lanes_0[16] = {0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_2[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 12, 13, 14, 15};
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], x4_0[16], x4_1[16], x4_2[16], sum4_1_0[16];
	float sum4_1_1[16], sum2_1_0[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], res_2[16], gathered_2[16];
	for (int k = 0; k < 78; k++) {
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
			w_1[l] = w[k * 64 + 5024 + l];
			w_1[l] = w_1[l] * x_0;
			scaled[k * 64 + 4992 + l] = w_1[l];
		}
		x_1 = s[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 5040 + l];
			w_1[l] = w_1[l] * x_1;
			scaled[k * 64 + 5008 + l] = w_1[l];
		}
		x_2 = s[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 5056 + l];
			w_1[l] = w_1[l] * x_2;
			scaled[k * 64 + 5024 + l] = w_1[l];
		}
		x_3 = s[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 5072 + l];
			w_1[l] = w_1[l] * x_3;
			scaled[k * 64 + 5040 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 15; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[5008 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[5008 + l];
			acc_2_0[l] = w[0 + l];
			acc_2_1[l] = w[5008 + l];
		}
		for (int kb = 0; kb < 19; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 784 + k * 4];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 16];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 32];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 4992 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5008 + l];
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
					w_1[l] = scaled[kb * 256 + k * 64 + 5024 + l];
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
					w_1[l] = scaled[kb * 256 + k * 64 + 5040 + l];
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
			x_0 = x[ox * 48 + k * 4 + 14896];
			x_1 = x[ox * 48 + k * 4 + 14912];
			x_2 = x[ox * 48 + k * 4 + 14928];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 4864 + l];
				w_1[l] = scaled[k * 64 + 9856 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 4880 + l];
				w_1[l] = scaled[k * 64 + 9872 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14897];
			x_1 = x[ox * 48 + k * 4 + 14913];
			x_2 = x[ox * 48 + k * 4 + 14929];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 4896 + l];
				w_1[l] = scaled[k * 64 + 9888 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14898];
			x_1 = x[ox * 48 + k * 4 + 14914];
			x_2 = x[ox * 48 + k * 4 + 14930];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 4912 + l];
				w_1[l] = scaled[k * 64 + 9904 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14899];
			x_1 = x[ox * 48 + k * 4 + 14915];
			x_2 = x[ox * 48 + k * 4 + 14931];
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
			float res;
			res = r[ox * 312 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 312 + 104 + l];
			acc_1_0[l] = acc_1_0[l] + res;
			res = r[ox * 312 + 208 + l];
			acc_2_0[l] = acc_2_0[l] + res;
			res = r[ox * 312 + 16 + l];
			acc_0_1[l] = acc_0_1[l] + res;
			res = r[ox * 312 + 120 + l];
			acc_1_1[l] = acc_1_1[l] + res;
			res = r[ox * 312 + 224 + l];
			acc_2_1[l] = acc_2_1[l] + res;
			y[ox * 312 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 104 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 208 + l] = acc_2_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 16 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 120 + l] = acc_1_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 224 + l] = acc_2_1[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[0 + l];
			acc_0_1[l] = w[5008 + l];
			acc_1_0[l] = w[0 + l];
			acc_1_1[l] = w[5008 + l];
		}
		for (int kb = 0; kb < 19; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 720];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 736];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 4992 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5008 + l];
				}
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 721];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 737];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5024 + l];
				}
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 722];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 738];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5040 + l];
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
			x_0 = x[ox * 32 + k * 4 + 15616];
			x_1 = x[ox * 32 + k * 4 + 15632];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 4864 + l];
				w_1[l] = scaled[k * 64 + 9856 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 4880 + l];
				w_1[l] = scaled[k * 64 + 9872 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15617];
			x_1 = x[ox * 32 + k * 4 + 15633];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 4896 + l];
				w_1[l] = scaled[k * 64 + 9888 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15618];
			x_1 = x[ox * 32 + k * 4 + 15634];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 4912 + l];
				w_1[l] = scaled[k * 64 + 9904 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15619];
			x_1 = x[ox * 32 + k * 4 + 15635];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			float res;
			res = r[ox * 208 + 4680 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 208 + 4784 + l];
			acc_1_0[l] = acc_1_0[l] + res;
			res = r[ox * 208 + 4696 + l];
			acc_0_1[l] = acc_0_1[l] + res;
			res = r[ox * 208 + 4800 + l];
			acc_1_1[l] = acc_1_1[l] + res;
			y[ox * 208 + 4680 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 208 + 4784 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 208 + 4696 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 208 + 4800 + l] = acc_1_1[l];
		}
	}
	for (int k = 0; k < 78; k++) {
		x_0 = s[k * 4];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 10032 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 1];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 10048 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 2];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 10064 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 3];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 10080 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		vsplat4(x4_0, s + k * 4);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 16 + 15040 + l];
			w_1[l] = w_1[l] * x4_0[l];
			scaled[k * 16 + 4992 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 15; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[10016 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[10016 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[10016 + l];
			acc_2_1[l] = c_0;
		}
		for (int kb = 0; kb < 19; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 784 + k * 4];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 16];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 32];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
				}
				x_0 = x[ox * 48 + kb * 784 + k * 4 + 1];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 17];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 33];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 48 + kb * 784 + k * 4 + 2];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 18];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 34];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 48 + kb * 784 + k * 4 + 3];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 19];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 35];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 4992 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 784 + k * 4);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 784 + k * 4 + 16);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 784 + k * 4 + 32);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 14896];
			x_1 = x[ox * 48 + k * 4 + 14912];
			x_2 = x[ox * 48 + k * 4 + 14928];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 4864 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 4880 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14897];
			x_1 = x[ox * 48 + k * 4 + 14913];
			x_2 = x[ox * 48 + k * 4 + 14929];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 4896 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14898];
			x_1 = x[ox * 48 + k * 4 + 14914];
			x_2 = x[ox * 48 + k * 4 + 14930];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 4912 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14899];
			x_1 = x[ox * 48 + k * 4 + 14915];
			x_2 = x[ox * 48 + k * 4 + 14931];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 16 + 6208 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 14896);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 14912);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 14928);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum4_1_1, acc_2_1, acc_2_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_1);
		for (int l = 0; l < 16; l++) {
			float res, bias;
			bias = w[15024 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			res = r[ox * 312 + 32 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 312 + 136 + l];
			acc_1_0[l] = acc_1_0[l] + res;
			res = r[ox * 312 + 240 + l];
			acc_2_0[l] = acc_2_0[l] + res;
		}
		vloadn(res_0, r + ox * 312 + 48, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 152, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		vloadn(res_2, r + ox * 312 + 256, 0, 4);
		vperm(gathered_2, gathered_1, res_2, lanes_2);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_2[l];
			y[ox * 312 + 32 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 136 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 240 + l] = acc_2_0[l];
		}
		vstoren(y + ox * 312 + 48, sum2_1_0, 0, 4);
		vstoren(y + ox * 312 + 152, sum2_1_0, 4, 4);
		vstoren(y + ox * 312 + 256, sum2_1_0, 8, 4);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[10016 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[10016 + l];
			acc_1_1[l] = c_0;
		}
		for (int kb = 0; kb < 19; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 720];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 736];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 16 + l];
				}
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 721];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 737];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 722];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 738];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 723];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 739];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 4992 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 784 + k * 4 + 720);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 784 + k * 4 + 736);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 15616];
			x_1 = x[ox * 32 + k * 4 + 15632];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + 4864 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 4880 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15617];
			x_1 = x[ox * 32 + k * 4 + 15633];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 4896 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15618];
			x_1 = x[ox * 32 + k * 4 + 15634];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 4912 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15619];
			x_1 = x[ox * 32 + k * 4 + 15635];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 16 + 6208 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 15616);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 15632);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
		for (int l = 0; l < 16; l++) {
			float res, bias;
			bias = w[15024 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			res = r[ox * 208 + 4712 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 208 + 4816 + l];
			acc_1_0[l] = acc_1_0[l] + res;
		}
		vloadn(res_0, r + ox * 208 + 4728, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4832, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
			y[ox * 208 + 4712 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 208 + 4816 + l] = acc_1_0[l];
		}
		vstoren(y + ox * 208 + 4728, sum2_1_0, 0, 4);
		vstoren(y + ox * 208 + 4832, sum2_1_0, 4, 4);
	}
	for (int k = 0; k < 78; k++) {
		x_0 = s[k * 4 + 312];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16304 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 313];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16320 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 314];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16336 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 315];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 16352 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		x_0 = s[k * 4 + 312];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 21312 + l];
			w_1[l] = w_1[l] * x_0;
			scaled[k * 64 + 4992 + l] = w_1[l];
		}
		x_1 = s[k * 4 + 313];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 21328 + l];
			w_1[l] = w_1[l] * x_1;
			scaled[k * 64 + 5008 + l] = w_1[l];
		}
		x_2 = s[k * 4 + 314];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 21344 + l];
			w_1[l] = w_1[l] * x_2;
			scaled[k * 64 + 5024 + l] = w_1[l];
		}
		x_3 = s[k * 4 + 315];
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 64 + 21360 + l];
			w_1[l] = w_1[l] * x_3;
			scaled[k * 64 + 5040 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 15; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[16288 + l];
			acc_0_1[l] = w[21296 + l];
			acc_1_0[l] = w[16288 + l];
			acc_1_1[l] = w[21296 + l];
			acc_2_0[l] = w[16288 + l];
			acc_2_1[l] = w[21296 + l];
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 14904];
			x_1 = x[ox * 48 + k * 4 + 14920];
			x_2 = x[ox * 48 + k * 4 + 14936];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				w_1[l] = scaled[k * 64 + 4992 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 16 + l];
				w_1[l] = scaled[k * 64 + 5008 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14905];
			x_1 = x[ox * 48 + k * 4 + 14921];
			x_2 = x[ox * 48 + k * 4 + 14937];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 32 + l];
				w_1[l] = scaled[k * 64 + 5024 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14906];
			x_1 = x[ox * 48 + k * 4 + 14922];
			x_2 = x[ox * 48 + k * 4 + 14938];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
				w_0[l] = scaled[k * 64 + 48 + l];
				w_1[l] = scaled[k * 64 + 5040 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14907];
			x_1 = x[ox * 48 + k * 4 + 14923];
			x_2 = x[ox * 48 + k * 4 + 14939];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
			}
		}
		for (int kb = 0; kb < 19; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 784 + k * 4 + 15680];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 15696];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 15712];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5120 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5136 + l];
				}
				x_0 = x[ox * 48 + kb * 784 + k * 4 + 15681];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 15697];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 15713];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5152 + l];
				}
				x_0 = x[ox * 48 + kb * 784 + k * 4 + 15682];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 15698];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 15714];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5168 + l];
				}
				x_0 = x[ox * 48 + kb * 784 + k * 4 + 15683];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 15699];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 15715];
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
			float res;
			res = r[ox * 312 + 52 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 312 + 156 + l];
			acc_1_0[l] = acc_1_0[l] + res;
			res = r[ox * 312 + 260 + l];
			acc_2_0[l] = acc_2_0[l] + res;
			res = r[ox * 312 + 68 + l];
			acc_0_1[l] = acc_0_1[l] + res;
			res = r[ox * 312 + 172 + l];
			acc_1_1[l] = acc_1_1[l] + res;
			res = r[ox * 312 + 276 + l];
			acc_2_1[l] = acc_2_1[l] + res;
			y[ox * 312 + 52 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 156 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 260 + l] = acc_2_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 68 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 172 + l] = acc_1_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 276 + l] = acc_2_1[l];
		}
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[16288 + l];
			acc_0_1[l] = w[21296 + l];
			acc_1_0[l] = w[16288 + l];
			acc_1_1[l] = w[21296 + l];
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 15624];
			x_1 = x[ox * 32 + k * 4 + 15640];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				w_1[l] = scaled[k * 64 + 4992 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 16 + l];
				w_1[l] = scaled[k * 64 + 5008 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15625];
			x_1 = x[ox * 32 + k * 4 + 15641];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 32 + l];
				w_1[l] = scaled[k * 64 + 5024 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15626];
			x_1 = x[ox * 32 + k * 4 + 15642];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				w_0[l] = scaled[k * 64 + 48 + l];
				w_1[l] = scaled[k * 64 + 5040 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15627];
			x_1 = x[ox * 32 + k * 4 + 15643];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
			}
		}
		for (int kb = 0; kb < 19; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 16400];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 16416];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5120 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5136 + l];
				}
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 16401];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 16417];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5152 + l];
				}
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 16402];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 16418];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
					w_1[l] = scaled[kb * 256 + k * 64 + 5168 + l];
				}
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 16403];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 16419];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				}
			}
		}
		for (int l = 0; l < 16; l++) {
			float res;
			res = r[ox * 208 + 4732 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 208 + 4836 + l];
			acc_1_0[l] = acc_1_0[l] + res;
			res = r[ox * 208 + 4748 + l];
			acc_0_1[l] = acc_0_1[l] + res;
			res = r[ox * 208 + 4852 + l];
			acc_1_1[l] = acc_1_1[l] + res;
			y[ox * 208 + 4732 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 208 + 4836 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 208 + 4748 + l] = acc_0_1[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 208 + 4852 + l] = acc_1_1[l];
		}
	}
	for (int k = 0; k < 78; k++) {
		x_0 = s[k * 4 + 312];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 26320 + l];
			w_0[l] = w_0[l] * x_0;
			scaled[k * 64 + l] = w_0[l];
		}
		x_1 = s[k * 4 + 313];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 26336 + l];
			w_0[l] = w_0[l] * x_1;
			scaled[k * 64 + 16 + l] = w_0[l];
		}
		x_2 = s[k * 4 + 314];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 26352 + l];
			w_0[l] = w_0[l] * x_2;
			scaled[k * 64 + 32 + l] = w_0[l];
		}
		x_3 = s[k * 4 + 315];
		for (int l = 0; l < 16; l++) {
			w_0[l] = w[k * 64 + 26368 + l];
			w_0[l] = w_0[l] * x_3;
			scaled[k * 64 + 48 + l] = w_0[l];
		}
		vsplat4(x4_0, s + k * 4 + 312);
		for (int l = 0; l < 16; l++) {
			w_1[l] = w[k * 16 + 31328 + l];
			w_1[l] = w_1[l] * x4_0[l];
			scaled[k * 16 + 4992 + l] = w_1[l];
		}
	}
	for (int ox = 0; ox < 15; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[26304 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[26304 + l];
			acc_1_1[l] = c_0;
			acc_2_0[l] = w[26304 + l];
			acc_2_1[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 48 + k * 4 + 14904];
			x_1 = x[ox * 48 + k * 4 + 14920];
			x_2 = x[ox * 48 + k * 4 + 14936];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 16 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14905];
			x_1 = x[ox * 48 + k * 4 + 14921];
			x_2 = x[ox * 48 + k * 4 + 14937];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 32 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14906];
			x_1 = x[ox * 48 + k * 4 + 14922];
			x_2 = x[ox * 48 + k * 4 + 14938];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_0[l] = scaled[k * 64 + 48 + l];
			}
			x_0 = x[ox * 48 + k * 4 + 14907];
			x_1 = x[ox * 48 + k * 4 + 14923];
			x_2 = x[ox * 48 + k * 4 + 14939];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
				w_1[l] = scaled[k * 16 + 4992 + l];
			}
			vsplat4(x4_0, x + ox * 48 + k * 4 + 14904);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 48 + k * 4 + 14920);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
			vsplat4(x4_2, x + ox * 48 + k * 4 + 14936);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
			}
		}
		for (int kb = 0; kb < 19; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 48 + kb * 784 + k * 4 + 15680];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 15696];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 15712];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
				}
				x_0 = x[ox * 48 + kb * 784 + k * 4 + 15681];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 15697];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 15713];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
				}
				x_0 = x[ox * 48 + kb * 784 + k * 4 + 15682];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 15698];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 15714];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
				}
				x_0 = x[ox * 48 + kb * 784 + k * 4 + 15683];
				x_1 = x[ox * 48 + kb * 784 + k * 4 + 15699];
				x_2 = x[ox * 48 + kb * 784 + k * 4 + 15715];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 5024 + l];
				}
				vsplat4(x4_0, x + ox * 48 + kb * 784 + k * 4 + 15680);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 48 + kb * 784 + k * 4 + 15696);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
				vsplat4(x4_2, x + ox * 48 + kb * 784 + k * 4 + 15712);
				for (int l = 0; l < 16; l++) {
					acc_2_1[l] = x4_2[l] * w_1[l] + acc_2_1[l];
				}
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum4_1_1, acc_2_1, acc_2_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_1);
		for (int l = 0; l < 16; l++) {
			float res, bias;
			bias = w[31312 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			res = r[ox * 312 + 84 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 312 + 188 + l];
			acc_1_0[l] = acc_1_0[l] + res;
			res = r[ox * 312 + 292 + l];
			acc_2_0[l] = acc_2_0[l] + res;
		}
		vloadn(res_0, r + ox * 312 + 100, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 204, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		vloadn(res_2, r + ox * 312 + 308, 0, 4);
		vperm(gathered_2, gathered_1, res_2, lanes_2);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_2[l];
			y[ox * 312 + 84 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 188 + l] = acc_1_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 312 + 292 + l] = acc_2_0[l];
		}
		vstoren(y + ox * 312 + 100, sum2_1_0, 0, 4);
		vstoren(y + ox * 312 + 204, sum2_1_0, 4, 4);
		vstoren(y + ox * 312 + 308, sum2_1_0, 8, 4);
	}
	for (int ox = 0; ox < 2; ox++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[26304 + l];
			acc_0_1[l] = c_0;
			acc_1_0[l] = w[26304 + l];
			acc_1_1[l] = c_0;
		}
		for (int k = 0; k < 2; k++) {
			x_0 = x[ox * 32 + k * 4 + 15624];
			x_1 = x[ox * 32 + k * 4 + 15640];
			for (int l = 0; l < 16; l++) {
				w_0[l] = scaled[k * 64 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 16 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15625];
			x_1 = x[ox * 32 + k * 4 + 15641];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 32 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15626];
			x_1 = x[ox * 32 + k * 4 + 15642];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_0[l] = scaled[k * 64 + 48 + l];
			}
			x_0 = x[ox * 32 + k * 4 + 15627];
			x_1 = x[ox * 32 + k * 4 + 15643];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
				w_1[l] = scaled[k * 16 + 4992 + l];
			}
			vsplat4(x4_0, x + ox * 32 + k * 4 + 15624);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
			}
			vsplat4(x4_1, x + ox * 32 + k * 4 + 15640);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
			}
		}
		for (int kb = 0; kb < 19; kb++) {
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 16400];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 16416];
				for (int l = 0; l < 16; l++) {
					w_0[l] = scaled[kb * 256 + k * 64 + 128 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 144 + l];
				}
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 16401];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 16417];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 160 + l];
				}
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 16402];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 16418];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_0[l] = scaled[kb * 256 + k * 64 + 176 + l];
				}
				x_0 = x[ox * 32 + kb * 784 + k * 4 + 16403];
				x_1 = x[ox * 32 + kb * 784 + k * 4 + 16419];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					w_1[l] = scaled[kb * 64 + k * 16 + 5024 + l];
				}
				vsplat4(x4_0, x + ox * 32 + kb * 784 + k * 4 + 16400);
				for (int l = 0; l < 16; l++) {
					acc_0_1[l] = x4_0[l] * w_1[l] + acc_0_1[l];
				}
				vsplat4(x4_1, x + ox * 32 + kb * 784 + k * 4 + 16416);
				for (int l = 0; l < 16; l++) {
					acc_1_1[l] = x4_1[l] * w_1[l] + acc_1_1[l];
				}
			}
		}
		vpairadd(sum4_1_0, acc_0_1, acc_1_1);
		vpairadd(sum2_1_0, sum4_1_0, sum4_1_0);
		for (int l = 0; l < 16; l++) {
			float res, bias;
			bias = w[31312 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
			res = r[ox * 208 + 4764 + l];
			acc_0_0[l] = acc_0_0[l] + res;
			res = r[ox * 208 + 4868 + l];
			acc_1_0[l] = acc_1_0[l] + res;
		}
		vloadn(res_0, r + ox * 208 + 4780, 0, 4);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4884, 0, 4);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_1_0[l] = sum2_1_0[l] + gathered_1[l];
			y[ox * 208 + 4764 + l] = acc_0_0[l];
		}
		for (int l = 0; l < 16; l++) {
			y[ox * 208 + 4868 + l] = acc_1_0[l];
		}
		vstoren(y + ox * 208 + 4780, sum2_1_0, 0, 4);
		vstoren(y + ox * 208 + 4884, sum2_1_0, 4, 4);
	}
}

/* 5318656 flops, reads 4082176 bytes, writes 100352, at most 12 vectors of 16 live */
static void pw_7x7_104_512_prelu_f32__c99_3x2(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2;
	for (int p = 0; p < 16; p++) {
		for (int ox = 0; ox < 15; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 3392 + l];
				acc_0_1[l] = w[p * 3392 + 1696 + l];
				acc_1_0[l] = w[p * 3392 + l];
				acc_1_1[l] = w[p * 3392 + 1696 + l];
				acc_2_0[l] = w[p * 3392 + l];
				acc_2_1[l] = w[p * 3392 + 1696 + l];
			}
			for (int k = 0; k < 26; k++) {
				x_0 = x[ox * 312 + k * 4];
				x_1 = x[ox * 312 + k * 4 + 104];
				x_2 = x[ox * 312 + k * 4 + 208];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 3392 + k * 64 + 32 + l];
					w_1[l] = w[p * 3392 + k * 64 + 1728 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 3392 + k * 64 + 48 + l];
					w_1[l] = w[p * 3392 + k * 64 + 1744 + l];
				}
				x_0 = x[ox * 312 + k * 4 + 1];
				x_1 = x[ox * 312 + k * 4 + 105];
				x_2 = x[ox * 312 + k * 4 + 209];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 3392 + k * 64 + 64 + l];
					w_1[l] = w[p * 3392 + k * 64 + 1760 + l];
				}
				x_0 = x[ox * 312 + k * 4 + 2];
				x_1 = x[ox * 312 + k * 4 + 106];
				x_2 = x[ox * 312 + k * 4 + 210];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[p * 3392 + k * 64 + 80 + l];
					w_1[l] = w[p * 3392 + k * 64 + 1776 + l];
				}
				x_0 = x[ox * 312 + k * 4 + 3];
				x_1 = x[ox * 312 + k * 4 + 107];
				x_2 = x[ox * 312 + k * 4 + 211];
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
				slope_0 = w[p * 3392 + 16 + l];
				slope_1 = w[p * 3392 + 1712 + l];
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
				y[p * 1568 + ox * 48 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 48 + 16 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 48 + 32 + l] = acc_2_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 48 + 784 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 48 + 800 + l] = acc_1_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 48 + 816 + l] = acc_2_1[l];
			}
		}
		for (int ox = 0; ox < 2; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[p * 3392 + l];
				acc_0_1[l] = w[p * 3392 + 1696 + l];
				acc_1_0[l] = w[p * 3392 + l];
				acc_1_1[l] = w[p * 3392 + 1696 + l];
			}
			for (int k = 0; k < 26; k++) {
				x_0 = x[ox * 208 + k * 4 + 4680];
				x_1 = x[ox * 208 + k * 4 + 4784];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[p * 3392 + k * 64 + 32 + l];
					w_1[l] = w[p * 3392 + k * 64 + 1728 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 3392 + k * 64 + 48 + l];
					w_1[l] = w[p * 3392 + k * 64 + 1744 + l];
				}
				x_0 = x[ox * 208 + k * 4 + 4681];
				x_1 = x[ox * 208 + k * 4 + 4785];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 3392 + k * 64 + 64 + l];
					w_1[l] = w[p * 3392 + k * 64 + 1760 + l];
				}
				x_0 = x[ox * 208 + k * 4 + 4682];
				x_1 = x[ox * 208 + k * 4 + 4786];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[p * 3392 + k * 64 + 80 + l];
					w_1[l] = w[p * 3392 + k * 64 + 1776 + l];
				}
				x_0 = x[ox * 208 + k * 4 + 4683];
				x_1 = x[ox * 208 + k * 4 + 4787];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
				}
			}
			for (int l = 0; l < 16; l++) {
				float slope_0, slope_1, below_0, below_1, below_2, below_3;
				slope_0 = w[p * 3392 + 16 + l];
				slope_1 = w[p * 3392 + 1712 + l];
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
				y[p * 1568 + ox * 32 + 720 + l] = acc_0_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 32 + 736 + l] = acc_1_0[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 32 + 1504 + l] = acc_0_1[l];
			}
			for (int l = 0; l < 16; l++) {
				y[p * 1568 + ox * 32 + 1520 + l] = acc_1_1[l];
			}
		}
	}
}

/* 50176 flops, reads 202752 bytes, writes 2048, at most 9 vectors of 16 live */
static void gdw7_s1_1x1_512_f32__c99_4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	float acc_0[16];
	for (int b = 0; b < 32; b++) {
		for (int l = 0; l < 16; l++) {
			acc_0[l] = w[b * 800 + l];
		}
		for (int ky = 0; ky < 7; ky++) {
			for (int l = 0; l < 16; l++) {
				float w_0, w_1, w_2, w_3, w_4, w_5, w_6, column;
				w_0 = w[b * 800 + ky * 112 + 16 + l];
				w_1 = w[b * 800 + ky * 112 + 32 + l];
				w_2 = w[b * 800 + ky * 112 + 48 + l];
				w_3 = w[b * 800 + ky * 112 + 64 + l];
				w_4 = w[b * 800 + ky * 112 + 80 + l];
				w_5 = w[b * 800 + ky * 112 + 96 + l];
				w_6 = w[b * 800 + ky * 112 + 112 + l];
				column = x[b * 784 + ky * 112 + l];
				acc_0[l] = column * w_0 + acc_0[l];
				column = x[b * 784 + ky * 112 + 16 + l];
				acc_0[l] = column * w_1 + acc_0[l];
				column = x[b * 784 + ky * 112 + 32 + l];
				acc_0[l] = column * w_2 + acc_0[l];
				column = x[b * 784 + ky * 112 + 48 + l];
				acc_0[l] = column * w_3 + acc_0[l];
				column = x[b * 784 + ky * 112 + 64 + l];
				acc_0[l] = column * w_4 + acc_0[l];
				column = x[b * 784 + ky * 112 + 80 + l];
				acc_0[l] = column * w_5 + acc_0[l];
				column = x[b * 784 + ky * 112 + 96 + l];
				acc_0[l] = column * w_6 + acc_0[l];
			}
		}
		for (int l = 0; l < 16; l++) {
			y[b * 16 + l] = acc_0[l];
		}
	}
}

/* 524288 flops, reads 1067008 bytes, writes 2048, at most 9 vectors of 16 live */
static void pw_1x1_512_512_f32__c99_1x4(const float *MIXFACENET_XS_C99_RESTRICT x, const float *MIXFACENET_XS_C99_RESTRICT w, float *MIXFACENET_XS_C99_RESTRICT y) {
	float acc_0_0[16], acc_0_1[16], acc_0_2[16], acc_0_3[16], w_0[16], w_1[16], w_2[16], w_3[16];
	float x_0;
	for (int p = 0; p < 8; p++) {
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = w[p * 32832 + l];
			acc_0_1[l] = w[p * 32832 + 8208 + l];
			acc_0_2[l] = w[p * 32832 + 16416 + l];
			acc_0_3[l] = w[p * 32832 + 24624 + l];
		}
		for (int k = 0; k < 128; k++) {
			x_0 = x[k * 4];
			for (int l = 0; l < 16; l++) {
				w_0[l] = w[p * 32832 + k * 64 + 16 + l];
				w_1[l] = w[p * 32832 + k * 64 + 8224 + l];
				w_2[l] = w[p * 32832 + k * 64 + 16432 + l];
				w_3[l] = w[p * 32832 + k * 64 + 24640 + l];
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 32832 + k * 64 + 32 + l];
				w_1[l] = w[p * 32832 + k * 64 + 8240 + l];
				w_2[l] = w[p * 32832 + k * 64 + 16448 + l];
				w_3[l] = w[p * 32832 + k * 64 + 24656 + l];
			}
			x_0 = x[k * 4 + 1];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 32832 + k * 64 + 48 + l];
				w_1[l] = w[p * 32832 + k * 64 + 8256 + l];
				w_2[l] = w[p * 32832 + k * 64 + 16464 + l];
				w_3[l] = w[p * 32832 + k * 64 + 24672 + l];
			}
			x_0 = x[k * 4 + 2];
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
				acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
				acc_0_2[l] = x_0 * w_2[l] + acc_0_2[l];
				acc_0_3[l] = x_0 * w_3[l] + acc_0_3[l];
				w_0[l] = w[p * 32832 + k * 64 + 64 + l];
				w_1[l] = w[p * 32832 + k * 64 + 8272 + l];
				w_2[l] = w[p * 32832 + k * 64 + 16480 + l];
				w_3[l] = w[p * 32832 + k * 64 + 24688 + l];
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
    /* features.init_block.conv1: 112x112x3 @0 -> 56x56x8 @0 */
    conv3x3_s2_56x56_3_8_prelu_f32__c99_3x2(input, weights + 0, arena + 0);
    MIXFACENET_XS_C99_STEP(0);

    /* features.init_block.conv2.conv1: 56x56x8 @0 -> 56x56x8 @200704 */
    dw3_s1_56x56_8_prelu_f32__c99_4(arena + 0, weights + 464, arena + 50176);
    MIXFACENET_XS_C99_STEP(1);

    /* features.init_block.conv2.conv2: 56x56x8 @200704 + 56x56x8 @0 -> 56x56x8 @602112 */
    pw_56x56_8_8_add_f32__c99_3x2(arena + 50176, weights + 640, arena + 150528, arena + 0);
    MIXFACENET_XS_C99_STEP(2);

    /* features.stage1.unit1.exp_conv: 56x56x8 @602112 -> 56x56x48 @0 */
    pw2_56x56_8_48_prelu_f32__c99_3x2(arena + 150528, weights + 720, arena + 0);
    MIXFACENET_XS_C99_STEP(3);

    /* features.stage1.unit1.conv1: 56x56x48 @0 -> 56x56x48 @602112 */
    dw3_s1_56x56_48_prelu_f32__c99_4(arena + 0, weights + 1104, arena + 150528);
    MIXFACENET_XS_C99_STEP(4);

    /* features.stage1.unit1.conv2: 56x56x48 @602112 -> 56x56x16 @1204224 */
    pw2_56x56_48_16_f32__c99_3x2(arena + 150528, weights + 1632, arena + 301056);
    MIXFACENET_XS_C99_STEP(5);

    /* features.stage1.unit2.exp_conv: 56x56x16 @1204224 -> 56x56x48 @0 */
    pw2_56x56_16_48_prelu_f32__c99_3x2(arena + 301056, weights + 2048, arena + 0);
    MIXFACENET_XS_C99_STEP(6);

    /* features.stage1.unit2.conv1: 56x56x48 @0 -> 56x56x48 @602112 */
    dw3_s1_56x56_48_prelu_f32__c99_4(arena + 0, weights + 2560, arena + 150528);
    MIXFACENET_XS_C99_STEP(7);

    /* features.stage1.unit2.conv2: 56x56x48 @602112 + 56x56x16 @1204224 -> 56x56x16 @1204224 */
    pw2_56x56_48_16_add_f32__c99_3x2(arena + 150528, weights + 3088, arena + 301056, arena + 301056);
    MIXFACENET_XS_C99_STEP(8);

    /* features.stage2.unit1.exp_conv: 56x56x16 @1204224 -> 56x56x96 @0 */
    pw_56x56_16_96_swish_f32__c99_3x2(arena + 301056, weights + 3504, arena + 0);
    MIXFACENET_XS_C99_STEP(9);

    /* features.stage2.unit1.conv1: 56x56x96 @0 -> 28x28x96 @1204224, mean 1x1x96 @1505280 */
    dw3_5_7_s2_28x28_96_swish_pool_f32__c99_4(arena + 0, weights + 5136, arena + 301056, arena + 376320);
    MIXFACENET_XS_C99_STEP(10);

    /* features.stage2.unit1.se.conv1: 1x1x96 @1505280 -> 1x1x8 @0 */
    pw_1x1_96_8_swish_f32__c99_1x4(arena + 376320, weights + 7888, arena + 0);
    MIXFACENET_XS_C99_STEP(11);

    /* features.stage2.unit1.se.conv2: 1x1x8 @0 -> 1x1x96 @9216 */
    pw_1x1_8_96_sigmoid_f32__c99_1x4(arena + 0, weights + 8672, arena + 2304);
    MIXFACENET_XS_C99_STEP(12);

    /* features.stage2.unit1.conv2: 28x28x96 @1204224 * 1x1x96 @9216 -> 28x28x24 @903168 */
    pw_28x28_96_24_se_f32__c99_3x2(arena + 301056, weights + 9536, arena + 225792, arena + 2304, arena + 0);
    MIXFACENET_XS_C99_STEP(13);

    /* features.stage2.unit2.exp_conv: 28x28x24 @903168 -> 28x28x144 @0 */
    pw2_28x28_24_144_swish_f32__c99_3x2(arena + 225792, weights + 11872, arena + 0);
    MIXFACENET_XS_C99_STEP(14);

    /* features.stage2.unit2.conv1: 28x28x144 @0 -> 28x28x144 @451584, mean 1x1x144 @978432 */
    dw3_5_s1_28x28_144_swish_pool_f32__c99_4(arena + 0, weights + 13760, arena + 112896, arena + 244608);
    MIXFACENET_XS_C99_STEP(15);

    /* features.stage2.unit2.se.conv1: 1x1x144 @978432 -> 1x1x12 @0 */
    pw_1x1_144_12_swish_f32__c99_1x4(arena + 244608, weights + 16480, arena + 0);
    MIXFACENET_XS_C99_STEP(16);

    /* features.stage2.unit2.se.conv2: 1x1x12 @0 -> 1x1x144 @3456 */
    pw_1x1_12_144_sigmoid_f32__c99_1x4(arena + 0, weights + 18240, arena + 864);
    MIXFACENET_XS_C99_STEP(17);

    /* features.stage2.unit2.conv2: 28x28x144 @451584 * 1x1x144 @3456 + 28x28x24 @903168 -> 28x28x24 @903168 */
    pw2_28x28_144_24_add_se_f32__c99_3x2(arena + 112896, weights + 20112, arena + 225792, arena + 225792, arena + 864, arena + 0);
    MIXFACENET_XS_C99_STEP(18);

    /* features.stage2.unit3.exp_conv: 28x28x24 @903168 -> 28x28x144 @0 */
    pw2_28x28_24_144_swish_f32__c99_3x2(arena + 225792, weights + 21904, arena + 0);
    MIXFACENET_XS_C99_STEP(19);

    /* features.stage2.unit3.conv1: 28x28x144 @0 -> 28x28x144 @451584, mean 1x1x144 @978432 */
    dw3_5_s1_28x28_144_swish_pool_f32__c99_4(arena + 0, weights + 23792, arena + 112896, arena + 244608);
    MIXFACENET_XS_C99_STEP(20);

    /* features.stage2.unit3.se.conv1: 1x1x144 @978432 -> 1x1x12 @0 */
    pw_1x1_144_12_swish_f32__c99_1x4(arena + 244608, weights + 26512, arena + 0);
    MIXFACENET_XS_C99_STEP(21);

    /* features.stage2.unit3.se.conv2: 1x1x12 @0 -> 1x1x144 @3456 */
    pw_1x1_12_144_sigmoid_f32__c99_1x4(arena + 0, weights + 28272, arena + 864);
    MIXFACENET_XS_C99_STEP(22);

    /* features.stage2.unit3.conv2: 28x28x144 @451584 * 1x1x144 @3456 + 28x28x24 @903168 -> 28x28x24 @903168 */
    pw2_28x28_144_24_add_se_f32__c99_3x2(arena + 112896, weights + 30144, arena + 225792, arena + 225792, arena + 864, arena + 0);
    MIXFACENET_XS_C99_STEP(23);

    /* features.stage2.unit4.exp_conv: 28x28x24 @903168 -> 28x28x144 @0 */
    pw2_28x28_24_144_swish_f32__c99_3x2(arena + 225792, weights + 31936, arena + 0);
    MIXFACENET_XS_C99_STEP(24);

    /* features.stage2.unit4.conv1: 28x28x144 @0 -> 28x28x144 @451584, mean 1x1x144 @978432 */
    dw3_5_s1_28x28_144_swish_pool_f32__c99_4(arena + 0, weights + 33824, arena + 112896, arena + 244608);
    MIXFACENET_XS_C99_STEP(25);

    /* features.stage2.unit4.se.conv1: 1x1x144 @978432 -> 1x1x12 @0 */
    pw_1x1_144_12_swish_f32__c99_1x4(arena + 244608, weights + 36544, arena + 0);
    MIXFACENET_XS_C99_STEP(26);

    /* features.stage2.unit4.se.conv2: 1x1x12 @0 -> 1x1x144 @3456 */
    pw_1x1_12_144_sigmoid_f32__c99_1x4(arena + 0, weights + 38304, arena + 864);
    MIXFACENET_XS_C99_STEP(27);

    /* features.stage2.unit4.conv2: 28x28x144 @451584 * 1x1x144 @3456 + 28x28x24 @903168 -> 28x28x24 @903168 */
    pw2_28x28_144_24_add_se_f32__c99_3x2(arena + 112896, weights + 40176, arena + 225792, arena + 225792, arena + 864, arena + 0);
    MIXFACENET_XS_C99_STEP(28);

    /* features.stage3.unit1.exp_conv: 28x28x24 @903168 -> 28x28x144 @0 */
    pw_28x28_24_144_swish_f32__c99_3x2(arena + 225792, weights + 41968, arena + 0);
    MIXFACENET_XS_C99_STEP(29);

    /* features.stage3.unit1.conv1: 28x28x144 @0 -> 14x14x144 @451584, mean 1x1x144 @564480 */
    dw3_5_7_s2_14x14_144_swish_pool_f32__c99_4(arena + 0, weights + 45568, arena + 112896, arena + 141120);
    MIXFACENET_XS_C99_STEP(30);

    /* features.stage3.unit1.se.conv1: 1x1x144 @564480 -> 1x1x6 @0 */
    pw_1x1_144_6_swish_f32__c99_1x4(arena + 141120, weights + 49696, arena + 0);
    MIXFACENET_XS_C99_STEP(31);

    /* features.stage3.unit1.se.conv2: 1x1x6 @0 -> 1x1x144 @5760 */
    pw_1x1_6_144_sigmoid_f32__c99_1x4(arena + 0, weights + 52016, arena + 1440);
    MIXFACENET_XS_C99_STEP(32);

    /* features.stage3.unit1.conv2: 14x14x144 @451584 * 1x1x144 @5760 -> 14x14x40 @376320 */
    pw2_14x14_144_40_se_f32__c99_3x2(arena + 112896, weights + 53024, arena + 94080, arena + 1440, arena + 0);
    MIXFACENET_XS_C99_STEP(33);

    /* features.stage3.unit2.exp_conv: 14x14x40 @376320 -> 14x14x240 @0 */
    pw_14x14_40_240_swish_f32__c99_3x2(arena + 94080, weights + 55968, arena + 0);
    MIXFACENET_XS_C99_STEP(34);

    /* features.stage3.unit2.conv1: 14x14x240 @0 -> 14x14x240 @188160, mean 1x1x240 @407680 */
    dw3_5_s1_14x14_240_swish_pool_f32__c99_4(arena + 0, weights + 65808, arena + 47040, arena + 101920);
    MIXFACENET_XS_C99_STEP(35);

    /* features.stage3.unit2.se.conv1: 1x1x240 @407680 -> 1x1x10 @0 */
    pw_1x1_240_10_swish_f32__c99_1x4(arena + 101920, weights + 70256, arena + 0);
    MIXFACENET_XS_C99_STEP(36);

    /* features.stage3.unit2.se.conv2: 1x1x10 @0 -> 1x1x240 @9600 */
    pw_1x1_10_240_sigmoid_f32__c99_1x4(arena + 0, weights + 74112, arena + 2400);
    MIXFACENET_XS_C99_STEP(37);

    /* features.stage3.unit2.conv2: 14x14x240 @188160 * 1x1x240 @9600 + 14x14x40 @376320 -> 14x14x40 @376320 */
    pw2_14x14_240_40_add_se_f32__c99_3x2(arena + 47040, weights + 76752, arena + 94080, arena + 94080, arena + 2400, arena + 0);
    MIXFACENET_XS_C99_STEP(38);

    /* features.stage3.unit3.exp_conv: 14x14x40 @376320 -> 14x14x240 @0 */
    pw_14x14_40_240_swish_f32__c99_3x2(arena + 94080, weights + 81616, arena + 0);
    MIXFACENET_XS_C99_STEP(39);

    /* features.stage3.unit3.conv1: 14x14x240 @0 -> 14x14x240 @188160, mean 1x1x240 @407680 */
    dw3_5_s1_14x14_240_swish_pool_f32__c99_4(arena + 0, weights + 91456, arena + 47040, arena + 101920);
    MIXFACENET_XS_C99_STEP(40);

    /* features.stage3.unit3.se.conv1: 1x1x240 @407680 -> 1x1x10 @0 */
    pw_1x1_240_10_swish_f32__c99_1x4(arena + 101920, weights + 95904, arena + 0);
    MIXFACENET_XS_C99_STEP(41);

    /* features.stage3.unit3.se.conv2: 1x1x10 @0 -> 1x1x240 @9600 */
    pw_1x1_10_240_sigmoid_f32__c99_1x4(arena + 0, weights + 99760, arena + 2400);
    MIXFACENET_XS_C99_STEP(42);

    /* features.stage3.unit3.conv2: 14x14x240 @188160 * 1x1x240 @9600 + 14x14x40 @376320 -> 14x14x40 @376320 */
    pw2_14x14_240_40_add_se_f32__c99_3x2(arena + 47040, weights + 102400, arena + 94080, arena + 94080, arena + 2400, arena + 0);
    MIXFACENET_XS_C99_STEP(43);

    /* features.stage4.unit1.exp_conv: 14x14x40 @376320 -> 14x14x240 @0 */
    pw2_14x14_40_240_swish_f32__c99_3x2(arena + 94080, weights + 107264, arena + 0);
    MIXFACENET_XS_C99_STEP(44);

    /* features.stage4.unit1.conv1: 14x14x240 @0 -> 14x14x240 @188160, mean 1x1x240 @376320 */
    dw3_5_7_s1_14x14_240_swish_pool_f32__c99_4(arena + 0, weights + 112320, arena + 47040, arena + 94080);
    MIXFACENET_XS_C99_STEP(45);

    /* features.stage4.unit1.se.conv1: 1x1x240 @376320 -> 1x1x20 @0 */
    pw_1x1_240_20_swish_f32__c99_1x4(arena + 94080, weights + 119200, arena + 0);
    MIXFACENET_XS_C99_STEP(46);

    /* features.stage4.unit1.se.conv2: 1x1x20 @0 -> 1x1x240 @15360 */
    pw_1x1_20_240_sigmoid_f32__c99_1x4(arena + 0, weights + 124032, arena + 3840);
    MIXFACENET_XS_C99_STEP(47);

    /* features.stage4.unit1.conv2: 14x14x240 @188160 * 1x1x240 @15360 -> 14x14x64 @376320 */
    pw2_14x14_240_64_se_f32__c99_3x2(arena + 47040, weights + 129072, arena + 94080, arena + 3840, arena + 0);
    MIXFACENET_XS_C99_STEP(48);

    /* features.stage4.unit2.exp_conv: 14x14x64 @376320 -> 14x14x192 @0 */
    pw2_14x14_64_192_swish_f32__c99_3x2(arena + 94080, weights + 136816, arena + 0);
    MIXFACENET_XS_C99_STEP(49);

    /* features.stage4.unit2.conv1: 14x14x192 @0 -> 14x14x192 @150528, mean 1x1x192 @301056 */
    dw3_5_7_9_s1_14x14_192_swish_pool_f32__c99_4(arena + 0, weights + 143152, arena + 37632, arena + 75264);
    MIXFACENET_XS_C99_STEP(50);

    /* features.stage4.unit2.se.conv1: 1x1x192 @301056 -> 1x1x32 @0 */
    pw_1x1_192_32_swish_f32__c99_1x4(arena + 75264, weights + 151216, arena + 0);
    MIXFACENET_XS_C99_STEP(51);

    /* features.stage4.unit2.se.conv2: 1x1x32 @0 -> 1x1x192 @12288 */
    pw_1x1_32_192_sigmoid_f32__c99_1x4(arena + 0, weights + 157392, arena + 3072);
    MIXFACENET_XS_C99_STEP(52);

    /* features.stage4.unit2.conv2: 14x14x192 @150528 * 1x1x192 @12288 + 14x14x64 @376320 -> 14x14x64 @376320 */
    pw2_14x14_192_64_add_se_f32__c99_3x2(arena + 37632, weights + 163728, arena + 94080, arena + 94080, arena + 3072, arena + 0);
    MIXFACENET_XS_C99_STEP(53);

    /* features.stage4.unit3.exp_conv: 14x14x64 @376320 -> 14x14x192 @0 */
    pw2_14x14_64_192_swish_f32__c99_3x2(arena + 94080, weights + 169936, arena + 0);
    MIXFACENET_XS_C99_STEP(54);

    /* features.stage4.unit3.conv1: 14x14x192 @0 -> 14x14x192 @150528, mean 1x1x192 @301056 */
    dw3_5_7_9_s1_14x14_192_swish_pool_f32__c99_4(arena + 0, weights + 176272, arena + 37632, arena + 75264);
    MIXFACENET_XS_C99_STEP(55);

    /* features.stage4.unit3.se.conv1: 1x1x192 @301056 -> 1x1x32 @0 */
    pw_1x1_192_32_swish_f32__c99_1x4(arena + 75264, weights + 184336, arena + 0);
    MIXFACENET_XS_C99_STEP(56);

    /* features.stage4.unit3.se.conv2: 1x1x32 @0 -> 1x1x192 @12288 */
    pw_1x1_32_192_sigmoid_f32__c99_1x4(arena + 0, weights + 190512, arena + 3072);
    MIXFACENET_XS_C99_STEP(57);

    /* features.stage4.unit3.conv2: 14x14x192 @150528 * 1x1x192 @12288 + 14x14x64 @376320 -> 14x14x64 @376320 */
    pw2_14x14_192_64_add_se_f32__c99_3x2(arena + 37632, weights + 196848, arena + 94080, arena + 94080, arena + 3072, arena + 0);
    MIXFACENET_XS_C99_STEP(58);

    /* features.stage4.unit4.exp_conv: 14x14x64 @376320 -> 14x14x384 @0 */
    pw_14x14_64_384_swish_f32__c99_3x2(arena + 94080, weights + 203056, arena + 0);
    MIXFACENET_XS_C99_STEP(59);

    /* features.stage4.unit4.conv1: 14x14x384 @0 -> 7x7x384 @301056, mean 1x1x384 @376320 */
    dw3_5_7_9_11_s2_7x7_384_swish_pool_f32__c99_4(arena + 0, weights + 228016, arena + 75264, arena + 94080);
    MIXFACENET_XS_C99_STEP(60);

    /* features.stage4.unit4.se.conv1: 1x1x384 @376320 -> 1x1x32 @0 */
    pw_1x1_384_32_swish_f32__c99_1x4(arena + 94080, weights + 250800, arena + 0);
    MIXFACENET_XS_C99_STEP(61);

    /* features.stage4.unit4.se.conv2: 1x1x32 @0 -> 1x1x384 @49152 */
    pw_1x1_32_384_sigmoid_f32__c99_1x4(arena + 0, weights + 263120, arena + 12288);
    MIXFACENET_XS_C99_STEP(62);

    /* features.stage4.unit4.conv2: 7x7x384 @301056 * 1x1x384 @49152 -> 7x7x104 @244608 */
    pw_7x7_384_104_se_f32__c99_3x2(arena + 75264, weights + 275792, arena + 61152, arena + 12288, arena + 0);
    MIXFACENET_XS_C99_STEP(63);

    /* features.stage4.unit5.exp_conv: 7x7x104 @244608 -> 7x7x624 @0 */
    pw_7x7_104_624_swish_f32__c99_3x2(arena + 61152, weights + 315840, arena + 0);
    MIXFACENET_XS_C99_STEP(64);

    /* features.stage4.unit5.conv1: 7x7x624 @0 -> 7x7x624 @122304, mean 1x1x624 @265024 */
    dw3_5_7_9_s1_7x7_624_swish_pool_f32__c99_4(arena + 0, weights + 381360, arena + 30576, arena + 66256);
    MIXFACENET_XS_C99_STEP(65);

    /* features.stage4.unit5.se.conv1: 1x1x624 @265024 -> 1x1x52 @0 */
    pw_1x1_624_52_swish_f32__c99_1x4(arena + 66256, weights + 408080, arena + 0);
    MIXFACENET_XS_C99_STEP(66);

    /* features.stage4.unit5.se.conv2: 1x1x52 @0 -> 1x1x624 @39936 */
    pw_1x1_52_624_sigmoid_f32__c99_1x4(arena + 0, weights + 440592, arena + 9984);
    MIXFACENET_XS_C99_STEP(67);

    /* features.stage4.unit5.conv2: 7x7x624 @122304 * 1x1x624 @39936 + 7x7x104 @244608 -> 7x7x104 @244608 */
    pw2_7x7_624_104_add_se_f32__c99_3x2(arena + 30576, weights + 473664, arena + 61152, arena + 61152, arena + 9984, arena + 0);
    MIXFACENET_XS_C99_STEP(68);

    /* features.stage4.unit6.exp_conv: 7x7x104 @244608 -> 7x7x624 @0 */
    pw_7x7_104_624_swish_f32__c99_3x2(arena + 61152, weights + 506240, arena + 0);
    MIXFACENET_XS_C99_STEP(69);

    /* features.stage4.unit6.conv1: 7x7x624 @0 -> 7x7x624 @122304, mean 1x1x624 @265024 */
    dw3_5_7_9_s1_7x7_624_swish_pool_f32__c99_4(arena + 0, weights + 571760, arena + 30576, arena + 66256);
    MIXFACENET_XS_C99_STEP(70);

    /* features.stage4.unit6.se.conv1: 1x1x624 @265024 -> 1x1x52 @0 */
    pw_1x1_624_52_swish_f32__c99_1x4(arena + 66256, weights + 598480, arena + 0);
    MIXFACENET_XS_C99_STEP(71);

    /* features.stage4.unit6.se.conv2: 1x1x52 @0 -> 1x1x624 @39936 */
    pw_1x1_52_624_sigmoid_f32__c99_1x4(arena + 0, weights + 630992, arena + 9984);
    MIXFACENET_XS_C99_STEP(72);

    /* features.stage4.unit6.conv2: 7x7x624 @122304 * 1x1x624 @39936 + 7x7x104 @244608 -> 7x7x104 @244608 */
    pw2_7x7_624_104_add_se_f32__c99_3x2(arena + 30576, weights + 664064, arena + 61152, arena + 61152, arena + 9984, arena + 0);
    MIXFACENET_XS_C99_STEP(73);

    /* tail: 7x7x104 @244608 -> 7x7x512 @0 */
    pw_7x7_104_512_prelu_f32__c99_3x2(arena + 61152, weights + 696640, arena + 0);
    MIXFACENET_XS_C99_STEP(74);

    /* feautre_layer.dw_conv: 7x7x512 @0 -> 1x1x512 @100352 */
    gdw7_s1_1x1_512_f32__c99_4(arena + 0, weights + 750912, arena + 25088);
    MIXFACENET_XS_C99_STEP(75);

    /* feautre_layer.pw_conv: 1x1x512 @100352 -> 1x1x512 @0 */
    pw_1x1_512_512_f32__c99_1x4(arena + 25088, weights + 776512, embedding);
    MIXFACENET_XS_C99_STEP(76);
}

/* ---- public functions ---- */

static const uint8_t layout_id[32] = {0x68, 0xfb, 0x4d, 0xc2, 0x34, 0xab, 0xef, 0xdd, 0x0d, 0x3b, 0xff, 0xa5,
    0x54, 0x48, 0x59, 0x42, 0xe2, 0x9a, 0xd2, 0xac, 0x8e, 0xa5, 0xc7, 0x5e,
    0xf4, 0xd6, 0x6d, 0x73, 0x20, 0x23, 0x8d, 0xf1};

static uint32_t word_at(const uint8_t *p) {
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* Pointers and the head of the weights; reads 64 bytes of them. */
static int check(const void *weights, const void *arena) {
    const uint8_t *head = (const uint8_t *)weights;
    static const uint8_t magic[8] = {'m', 'i', 'x', 'f', 'a', 'c', 'e', 'w'};
    unsigned differs = 0;
    if (!weights || !arena) return MIXFACENET_XS_C99_ERR_NULL;
    if ((uintptr_t)weights % MIXFACENET_XS_C99_WEIGHTS_ALIGN || (uintptr_t)arena % MIXFACENET_XS_C99_ARENA_ALIGN)
        return MIXFACENET_XS_C99_ERR_ALIGN;
    for (int i = 0; i < 8; i++) differs |= (unsigned)(head[i] ^ magic[i]);
    for (int i = 0; i < 32; i++) differs |= (unsigned)(head[32 + i] ^ layout_id[i]);
    return differs ? MIXFACENET_XS_C99_ERR_WEIGHTS : MIXFACENET_XS_C99_OK;
}

int mixfacenet_xs_c99_run(const void *weights, void *arena, const float *input, float *embedding) {
    const int status = !input || !embedding ? MIXFACENET_XS_C99_ERR_NULL : check(weights, arena);
    if (status) return status;
    forward((const float *)weights + 2304 / 4, (float *)arena, input, embedding);
    return MIXFACENET_XS_C99_OK;
}

int mixfacenet_xs_c99_run_u8(const void *weights, void *arena, const uint8_t *pixels, ptrdiff_t stride,
                  int order, float *embedding) {
    static const ptrdiff_t offsets[5][4] = { /* bytes of a pixel, then of each plane */
        {3, 0, 1, 2}, {3, 2, 1, 0}, {4, 0, 1, 2}, {4, 2, 1, 0}, {1, 0, 0, 0}};
    float *planes = (float *)arena + 50176;
    const int status = !pixels || !embedding ? MIXFACENET_XS_C99_ERR_NULL : check(weights, arena);
    if (status) return status;
    if (order < MIXFACENET_XS_C99_RGB || order > MIXFACENET_XS_C99_GRAY || !offsets[order][0]) return MIXFACENET_XS_C99_ERR_ORDER;
    pixels_112x112_3__c99(pixels, planes, stride, offsets[order][0], offsets[order][1], offsets[order][2], offsets[order][3]);
    forward((const float *)weights + 2304 / 4, (float *)arena, planes, embedding);
    return MIXFACENET_XS_C99_OK;
}

int mixfacenet_xs_c99_weights_check(const void *weights, size_t size) {
    const uint8_t *p = (const uint8_t *)weights;
    uint64_t sum = 0xcbf29ce484222325u;
    const int status = check(weights, weights); /* stands in for an arena */
    if (status) return status;
    if (size != MIXFACENET_XS_C99_WEIGHTS_BYTES) return MIXFACENET_XS_C99_ERR_WEIGHTS;
    for (size_t i = 0; i < MIXFACENET_XS_C99_WEIGHTS_BYTES - 8; i += 4)
        sum = (sum ^ word_at(p + i)) * 0x100000001b3u;
    p += MIXFACENET_XS_C99_WEIGHTS_BYTES - 8;
    return sum == (word_at(p) | (uint64_t)word_at(p + 4) << 32) ? MIXFACENET_XS_C99_OK : MIXFACENET_XS_C99_ERR_WEIGHTS;
}

int mixfacenet_xs_c99_selftest(const void *weights, void *arena) {
    const float *golden = (const float *)weights + 64;
    float *planes = (float *)arena + 50176, *result = (float *)arena + 0;
    float largest = 1.0f;
    const int status = check(weights, arena);
    if (status) return status;
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
