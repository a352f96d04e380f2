/* shufflemixfacenet_xs_c99.c - shufflemixfacenet_xs for c99: strict ISO C, any machine, no extension.
 *
 * Written by mixfacec 0.1.0: mixfacec compile shufflemixfacenet_xs --target c99 --prefix shufflemixfacenet_xs_c99
 * Do not edit. SPDX-License-Identifier: 0BSD
 * Generated code belongs to the user who generated it and carries no licence obligation.
 *
 * compile with  cc -std=c11 -O3
 * model         1cb63017c2df386eca3bad7990bfee7fc681bdad0429d9658c2b0fe6dd4c954c
 * layout        6e394a2b7ce2377ee6495bd79b470db83522f357e032e60b3f5ced4572b410a6
 * memory        arena 1003520 bytes, weights 4163136 bytes, stack at most 11264 bytes
 * provenance    network: ShuffleMixFaceNet-XS
 *               paper: https://arxiv.org/abs/2107.13046
 *               implementation: https://github.com/fdbtrs/mixfacenets
 *               license: MIT
 *
 * Kernels are named what__target_tile: operator, output height x width, input and output
 * channels, epilogue; tile = pixels x vectors. Control flow in them never depends on data.
 */
#include "shufflemixfacenet_xs_c99.h"

#if defined(__cplusplus) && defined(__GNUC__)
#define SHUFFLEMIXFACENET_XS_C99_RESTRICT __restrict__
#elif defined(__cplusplus)
#define SHUFFLEMIXFACENET_XS_C99_RESTRICT
#else
#define SHUFFLEMIXFACENET_XS_C99_RESTRICT restrict
#endif

/* A hook between the steps, for verification: -DSHUFFLEMIXFACENET_XS_C99_TRACE=function */
#ifdef SHUFFLEMIXFACENET_XS_C99_TRACE
#ifdef __cplusplus
extern "C"
#endif
void SHUFFLEMIXFACENET_XS_C99_TRACE(int step, const void *arena, const float *embedding);
#define SHUFFLEMIXFACENET_XS_C99_STEP(n) SHUFFLEMIXFACENET_XS_C99_TRACE(n, arena, embedding)
#else
#define SHUFFLEMIXFACENET_XS_C99_STEP(n) ((void)0)
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
static void pixels_112x112_3__c99(const uint8_t *SHUFFLEMIXFACENET_XS_C99_RESTRICT pixels, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, ptrdiff_t row, ptrdiff_t step, ptrdiff_t plane_0, ptrdiff_t plane_1, ptrdiff_t plane_2) {
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
static void conv3x3_s2_56x56_3_8_prelu_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void dw3_s1_56x56_8_prelu_f32__c99_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_56x56_8_8_add_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT r) {
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

/* 5655936 flops, reads 6281728 bytes, writes 1204224, at most 12 vectors of 16 live */
static void pw2_dw3_s1_56x56_8_48_prelu_f32__c99_7x1_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
	static const int end_0[3] = {1, 1, 2};
	static const int first_1[3] = {0, 1, 1};
	static const int end_2[3] = {0, 2, 2};
	static const int first_3[3] = {0, 0, 2};
	static const int first_row_4[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_5[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 2};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], w_0[16];
	float x_0, x_1, x_2, x_3, x_4, x_5, x_6, acc_0[16];
	float acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 3; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
			for (int ox = 0; ox < 448; ox++) {
				x_0 = x[p * 1 + ox * 56];
				x_1 = x[p * 1 + ox * 56 + 8];
				x_2 = x[p * 1 + ox * 56 + 16];
				x_3 = x[p * 1 + ox * 56 + 24];
				x_4 = x[p * 1 + ox * 56 + 32];
				x_5 = x[p * 1 + ox * 56 + 40];
				x_6 = x[p * 1 + ox * 56 + 48];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 288 + l];
					acc_1_0[l] = w[p * 288 + l];
					acc_2_0[l] = w[p * 288 + l];
					acc_3_0[l] = w[p * 288 + l];
					acc_4_0[l] = w[p * 288 + l];
					acc_5_0[l] = w[p * 288 + l];
					acc_6_0[l] = w[p * 288 + l];
					w_0[l] = w[p * 288 + 32 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[p * 288 + 48 + l];
				}
				x_0 = x[p * 1 + ox * 56 + 2];
				x_1 = x[p * 1 + ox * 56 + 10];
				x_2 = x[p * 1 + ox * 56 + 18];
				x_3 = x[p * 1 + ox * 56 + 26];
				x_4 = x[p * 1 + ox * 56 + 34];
				x_5 = x[p * 1 + ox * 56 + 42];
				x_6 = x[p * 1 + ox * 56 + 50];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[p * 288 + 64 + l];
				}
				x_0 = x[p * 1 + ox * 56 + 4];
				x_1 = x[p * 1 + ox * 56 + 12];
				x_2 = x[p * 1 + ox * 56 + 20];
				x_3 = x[p * 1 + ox * 56 + 28];
				x_4 = x[p * 1 + ox * 56 + 36];
				x_5 = x[p * 1 + ox * 56 + 44];
				x_6 = x[p * 1 + ox * 56 + 52];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[p * 288 + 80 + l];
				}
				x_0 = x[p * 1 + ox * 56 + 6];
				x_1 = x[p * 1 + ox * 56 + 14];
				x_2 = x[p * 1 + ox * 56 + 22];
				x_3 = x[p * 1 + ox * 56 + 30];
				x_4 = x[p * 1 + ox * 56 + 38];
				x_5 = x[p * 1 + ox * 56 + 46];
				x_6 = x[p * 1 + ox * 56 + 54];
				for (int l = 0; l < 16; l++) {
					float slope_0, below_0, below_1, below_2, below_3;
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					slope_0 = w[p * 288 + 16 + l];
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
		for (int p = first_3[s]; p < end_2[s]; p++) {
			for (int ox = 0; ox < 448; ox++) {
				x_0 = x[p * 1 + ox * 56];
				x_1 = x[p * 1 + ox * 56 + 8];
				x_2 = x[p * 1 + ox * 56 + 16];
				x_3 = x[p * 1 + ox * 56 + 24];
				x_4 = x[p * 1 + ox * 56 + 32];
				x_5 = x[p * 1 + ox * 56 + 40];
				x_6 = x[p * 1 + ox * 56 + 48];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 96 + 96 + l];
					acc_1_0[l] = w[p * 96 + 96 + l];
					acc_2_0[l] = w[p * 96 + 96 + l];
					acc_3_0[l] = w[p * 96 + 96 + l];
					acc_4_0[l] = w[p * 96 + 96 + l];
					acc_5_0[l] = w[p * 96 + 96 + l];
					acc_6_0[l] = w[p * 96 + 96 + l];
					w_0[l] = w[p * 96 + 128 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[p * 96 + 144 + l];
				}
				x_0 = x[p * 1 + ox * 56 + 2];
				x_1 = x[p * 1 + ox * 56 + 10];
				x_2 = x[p * 1 + ox * 56 + 18];
				x_3 = x[p * 1 + ox * 56 + 26];
				x_4 = x[p * 1 + ox * 56 + 34];
				x_5 = x[p * 1 + ox * 56 + 42];
				x_6 = x[p * 1 + ox * 56 + 50];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[p * 96 + 160 + l];
				}
				x_0 = x[p * 1 + ox * 56 + 4];
				x_1 = x[p * 1 + ox * 56 + 12];
				x_2 = x[p * 1 + ox * 56 + 20];
				x_3 = x[p * 1 + ox * 56 + 28];
				x_4 = x[p * 1 + ox * 56 + 36];
				x_5 = x[p * 1 + ox * 56 + 44];
				x_6 = x[p * 1 + ox * 56 + 52];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[p * 96 + 176 + l];
				}
				x_0 = x[p * 1 + ox * 56 + 6];
				x_1 = x[p * 1 + ox * 56 + 14];
				x_2 = x[p * 1 + ox * 56 + 22];
				x_3 = x[p * 1 + ox * 56 + 30];
				x_4 = x[p * 1 + ox * 56 + 38];
				x_5 = x[p * 1 + ox * 56 + 46];
				x_6 = x[p * 1 + ox * 56 + 54];
				for (int l = 0; l < 16; l++) {
					float slope_0, below_0, below_1, below_2, below_3;
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					slope_0 = w[p * 96 + 112 + l];
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
		for (int oy = 0; oy < 56; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[s * 176 + 384 + l];
				acc_1[l] = w[s * 176 + 384 + l];
				acc_2[l] = w[s * 176 + 384 + l];
				acc_3[l] = w[s * 176 + 384 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_1, w_2, column;
					w_0[l] = w[s * 176 + ky * 48 + 416 + l];
					w_1 = w[s * 176 + ky * 48 + 432 + l];
					w_2 = w[s * 176 + ky * 48 + 448 + l];
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
				slope = w[s * 176 + 400 + l];
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
					acc_0[l] = w[s * 176 + 384 + l];
					acc_1[l] = w[s * 176 + 384 + l];
					acc_2[l] = w[s * 176 + 384 + l];
					acc_3[l] = w[s * 176 + 384 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column;
						w_0[l] = w[s * 176 + ky * 48 + 416 + l];
						w_1 = w[s * 176 + ky * 48 + 432 + l];
						w_2 = w[s * 176 + ky * 48 + 448 + l];
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
					slope = w[s * 176 + 400 + l];
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
				acc_0[l] = w[s * 176 + 384 + l];
				acc_1[l] = w[s * 176 + 384 + l];
				acc_2[l] = w[s * 176 + 384 + l];
				acc_3[l] = w[s * 176 + 384 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_1, w_2, column;
					w_0[l] = w[s * 176 + ky * 48 + 416 + l];
					w_1 = w[s * 176 + ky * 48 + 432 + l];
					w_2 = w[s * 176 + ky * 48 + 448 + l];
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
				slope = w[s * 176 + 400 + l];
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

/* 2542208 flops, reads 2476288 bytes, writes 200704, at most 5 vectors of 16 live */
static void pw2_56x56_48_16_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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

/* 7261568 flops, reads 6941184 bytes, writes 1204224, at most 12 vectors of 16 live */
static void pw2_dw3_s1_56x56_16_48_prelu_f32__c99_7x1_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
	static const int end_0[3] = {1, 1, 2};
	static const int first_1[3] = {0, 1, 1};
	static const int end_2[3] = {0, 2, 2};
	static const int first_3[3] = {0, 0, 2};
	static const int first_row_4[56] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_5[56] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 2};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], w_0[16];
	float x_0, x_1, x_2, x_3, x_4, x_5, x_6, acc_0[16];
	float acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 3; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
			for (int ox = 0; ox < 448; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 480 + l];
					acc_1_0[l] = w[p * 480 + l];
					acc_2_0[l] = w[p * 480 + l];
					acc_3_0[l] = w[p * 480 + l];
					acc_4_0[l] = w[p * 480 + l];
					acc_5_0[l] = w[p * 480 + l];
					acc_6_0[l] = w[p * 480 + l];
				}
				for (int k = 0; k < 2; k++) {
					x_0 = x[p * 1 + ox * 112 + k * 8];
					x_1 = x[p * 1 + ox * 112 + k * 8 + 16];
					x_2 = x[p * 1 + ox * 112 + k * 8 + 32];
					x_3 = x[p * 1 + ox * 112 + k * 8 + 48];
					x_4 = x[p * 1 + ox * 112 + k * 8 + 64];
					x_5 = x[p * 1 + ox * 112 + k * 8 + 80];
					x_6 = x[p * 1 + ox * 112 + k * 8 + 96];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 480 + k * 64 + 32 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[p * 480 + k * 64 + 48 + l];
					}
					x_0 = x[p * 1 + ox * 112 + k * 8 + 2];
					x_1 = x[p * 1 + ox * 112 + k * 8 + 18];
					x_2 = x[p * 1 + ox * 112 + k * 8 + 34];
					x_3 = x[p * 1 + ox * 112 + k * 8 + 50];
					x_4 = x[p * 1 + ox * 112 + k * 8 + 66];
					x_5 = x[p * 1 + ox * 112 + k * 8 + 82];
					x_6 = x[p * 1 + ox * 112 + k * 8 + 98];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[p * 480 + k * 64 + 64 + l];
					}
					x_0 = x[p * 1 + ox * 112 + k * 8 + 4];
					x_1 = x[p * 1 + ox * 112 + k * 8 + 20];
					x_2 = x[p * 1 + ox * 112 + k * 8 + 36];
					x_3 = x[p * 1 + ox * 112 + k * 8 + 52];
					x_4 = x[p * 1 + ox * 112 + k * 8 + 68];
					x_5 = x[p * 1 + ox * 112 + k * 8 + 84];
					x_6 = x[p * 1 + ox * 112 + k * 8 + 100];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[p * 480 + k * 64 + 80 + l];
					}
					x_0 = x[p * 1 + ox * 112 + k * 8 + 6];
					x_1 = x[p * 1 + ox * 112 + k * 8 + 22];
					x_2 = x[p * 1 + ox * 112 + k * 8 + 38];
					x_3 = x[p * 1 + ox * 112 + k * 8 + 54];
					x_4 = x[p * 1 + ox * 112 + k * 8 + 70];
					x_5 = x[p * 1 + ox * 112 + k * 8 + 86];
					x_6 = x[p * 1 + ox * 112 + k * 8 + 102];
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
					slope_0 = w[p * 480 + 16 + l];
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
		for (int p = first_3[s]; p < end_2[s]; p++) {
			for (int ox = 0; ox < 448; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[p * 160 + 160 + l];
					acc_1_0[l] = w[p * 160 + 160 + l];
					acc_2_0[l] = w[p * 160 + 160 + l];
					acc_3_0[l] = w[p * 160 + 160 + l];
					acc_4_0[l] = w[p * 160 + 160 + l];
					acc_5_0[l] = w[p * 160 + 160 + l];
					acc_6_0[l] = w[p * 160 + 160 + l];
				}
				for (int k = 0; k < 2; k++) {
					x_0 = x[p * 1 + ox * 112 + k * 8];
					x_1 = x[p * 1 + ox * 112 + k * 8 + 16];
					x_2 = x[p * 1 + ox * 112 + k * 8 + 32];
					x_3 = x[p * 1 + ox * 112 + k * 8 + 48];
					x_4 = x[p * 1 + ox * 112 + k * 8 + 64];
					x_5 = x[p * 1 + ox * 112 + k * 8 + 80];
					x_6 = x[p * 1 + ox * 112 + k * 8 + 96];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[p * 160 + k * 64 + 192 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[p * 160 + k * 64 + 208 + l];
					}
					x_0 = x[p * 1 + ox * 112 + k * 8 + 2];
					x_1 = x[p * 1 + ox * 112 + k * 8 + 18];
					x_2 = x[p * 1 + ox * 112 + k * 8 + 34];
					x_3 = x[p * 1 + ox * 112 + k * 8 + 50];
					x_4 = x[p * 1 + ox * 112 + k * 8 + 66];
					x_5 = x[p * 1 + ox * 112 + k * 8 + 82];
					x_6 = x[p * 1 + ox * 112 + k * 8 + 98];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[p * 160 + k * 64 + 224 + l];
					}
					x_0 = x[p * 1 + ox * 112 + k * 8 + 4];
					x_1 = x[p * 1 + ox * 112 + k * 8 + 20];
					x_2 = x[p * 1 + ox * 112 + k * 8 + 36];
					x_3 = x[p * 1 + ox * 112 + k * 8 + 52];
					x_4 = x[p * 1 + ox * 112 + k * 8 + 68];
					x_5 = x[p * 1 + ox * 112 + k * 8 + 84];
					x_6 = x[p * 1 + ox * 112 + k * 8 + 100];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
						acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
						acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
						acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
						w_0[l] = w[p * 160 + k * 64 + 240 + l];
					}
					x_0 = x[p * 1 + ox * 112 + k * 8 + 6];
					x_1 = x[p * 1 + ox * 112 + k * 8 + 22];
					x_2 = x[p * 1 + ox * 112 + k * 8 + 38];
					x_3 = x[p * 1 + ox * 112 + k * 8 + 54];
					x_4 = x[p * 1 + ox * 112 + k * 8 + 70];
					x_5 = x[p * 1 + ox * 112 + k * 8 + 86];
					x_6 = x[p * 1 + ox * 112 + k * 8 + 102];
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
					slope_0 = w[p * 160 + 176 + l];
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
		for (int oy = 0; oy < 56; oy++) {
			for (int l = 0; l < 16; l++) {
				acc_0[l] = w[s * 176 + 640 + l];
				acc_1[l] = w[s * 176 + 640 + l];
				acc_2[l] = w[s * 176 + 640 + l];
				acc_3[l] = w[s * 176 + 640 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_1, w_2, column;
					w_0[l] = w[s * 176 + ky * 48 + 672 + l];
					w_1 = w[s * 176 + ky * 48 + 688 + l];
					w_2 = w[s * 176 + ky * 48 + 704 + l];
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
				slope = w[s * 176 + 656 + l];
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
					acc_0[l] = w[s * 176 + 640 + l];
					acc_1[l] = w[s * 176 + 640 + l];
					acc_2[l] = w[s * 176 + 640 + l];
					acc_3[l] = w[s * 176 + 640 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column;
						w_0[l] = w[s * 176 + ky * 48 + 672 + l];
						w_1 = w[s * 176 + ky * 48 + 688 + l];
						w_2 = w[s * 176 + ky * 48 + 704 + l];
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
					slope = w[s * 176 + 656 + l];
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
				acc_0[l] = w[s * 176 + 640 + l];
				acc_1[l] = w[s * 176 + 640 + l];
				acc_2[l] = w[s * 176 + 640 + l];
				acc_3[l] = w[s * 176 + 640 + l];
			}
			for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_1, w_2, column;
					w_0[l] = w[s * 176 + ky * 48 + 672 + l];
					w_1 = w[s * 176 + ky * 48 + 688 + l];
					w_2 = w[s * 176 + ky * 48 + 704 + l];
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
				slope = w[s * 176 + 656 + l];
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

/* 2609088 flops, reads 2852608 bytes, writes 200704, at most 5 vectors of 16 live */
static void pw2_56x56_48_16_add_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT r) {
	static const int lanes_0[16] = {0, 2, 4, 6, 8, 10, 12, 14, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 24, 26, 28, 30};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], w_0[16], x2_0[16], x2_1[16], x2_2[16], sum2_0_0[16];
	float sum2_0_1[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16];
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
		vloadn(res_0, r + ox * 48, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 48 + 16, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 48 + 32, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		for (int l = 0; l < 16; l++) {
			sum2_0_1[l] = sum2_0_1[l] + gathered_0[l];
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
		vloadn(res_0, r + ox * 32 + 50112, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 32 + 50128, 0, 15);
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
		vloadn(res_0, r + ox * 48 + 1, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 48 + 17, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 48 + 33, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		for (int l = 0; l < 16; l++) {
			sum2_0_1[l] = sum2_0_1[l] + gathered_0[l];
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
		vloadn(res_0, r + ox * 32 + 50113, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 32 + 50129, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vstorelo(y + ox * 32 + 50120, sum2_0_0);
		vstorehi(y + ox * 32 + 50136, sum2_0_0);
	}
}

/* 20435424 flops, reads 11538432 bytes, writes 1505664, at most 19 vectors of 16 live */
static void pw_dw3_5_7_s2_28x28_16_96_swish_pool_f32__c99_7x1_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT pool) {
	static const int end_0[6] = {1, 2, 2, 2, 2, 2};
	static const int first_1[6] = {0, 1, 2, 2, 2, 2};
	static const int first_row_2[28] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_3[28] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int end_4[6] = {0, 0, 1, 2, 2, 2};
	static const int first_5[6] = {0, 0, 0, 1, 2, 2};
	static const int first_row_6[28] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_7[28] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4};
	static const int end_8[6] = {0, 0, 0, 0, 1, 2};
	static const int first_9[6] = {0, 0, 0, 0, 0, 1};
	static const int first_row_10[28] = {3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_11[28] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
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
	float acc_0_0[16], acc_1_0[16], acc_2_0[16], acc_3_0[16], acc_4_0[16], acc_5_0[16], acc_6_0[16], w_0[16];
	float x_0, x_1, x_2, x_3, x_4, x_5, x_6, sum[16];
	float acc_0[16], acc_1[16], acc_2[16], acc_3[16];
	for (int s = 0; s < 6; s++) {
		for (int ox = 0; ox < 448; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[s * 272 + l];
				acc_1_0[l] = w[s * 272 + l];
				acc_2_0[l] = w[s * 272 + l];
				acc_3_0[l] = w[s * 272 + l];
				acc_4_0[l] = w[s * 272 + l];
				acc_5_0[l] = w[s * 272 + l];
				acc_6_0[l] = w[s * 272 + l];
			}
			for (int k = 0; k < 4; k++) {
				x_0 = x[ox * 112 + k * 4];
				x_1 = x[ox * 112 + k * 4 + 16];
				x_2 = x[ox * 112 + k * 4 + 32];
				x_3 = x[ox * 112 + k * 4 + 48];
				x_4 = x[ox * 112 + k * 4 + 64];
				x_5 = x[ox * 112 + k * 4 + 80];
				x_6 = x[ox * 112 + k * 4 + 96];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 272 + k * 64 + 16 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[s * 272 + k * 64 + 32 + l];
				}
				x_0 = x[ox * 112 + k * 4 + 1];
				x_1 = x[ox * 112 + k * 4 + 17];
				x_2 = x[ox * 112 + k * 4 + 33];
				x_3 = x[ox * 112 + k * 4 + 49];
				x_4 = x[ox * 112 + k * 4 + 65];
				x_5 = x[ox * 112 + k * 4 + 81];
				x_6 = x[ox * 112 + k * 4 + 97];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[s * 272 + k * 64 + 48 + l];
				}
				x_0 = x[ox * 112 + k * 4 + 2];
				x_1 = x[ox * 112 + k * 4 + 18];
				x_2 = x[ox * 112 + k * 4 + 34];
				x_3 = x[ox * 112 + k * 4 + 50];
				x_4 = x[ox * 112 + k * 4 + 66];
				x_5 = x[ox * 112 + k * 4 + 82];
				x_6 = x[ox * 112 + k * 4 + 98];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_3_0[l] = x_3 * w_0[l] + acc_3_0[l];
					acc_4_0[l] = x_4 * w_0[l] + acc_4_0[l];
					acc_5_0[l] = x_5 * w_0[l] + acc_5_0[l];
					acc_6_0[l] = x_6 * w_0[l] + acc_6_0[l];
					w_0[l] = w[s * 272 + k * 64 + 64 + l];
				}
				x_0 = x[ox * 112 + k * 4 + 3];
				x_1 = x[ox * 112 + k * 4 + 19];
				x_2 = x[ox * 112 + k * 4 + 35];
				x_3 = x[ox * 112 + k * 4 + 51];
				x_4 = x[ox * 112 + k * 4 + 67];
				x_5 = x[ox * 112 + k * 4 + 83];
				x_6 = x[ox * 112 + k * 4 + 99];
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
					acc_0[l] = w[b * 160 + 1632 + l];
					acc_1[l] = w[b * 160 + 1632 + l];
					acc_2[l] = w[b * 160 + 1632 + l];
					acc_3[l] = w[b * 160 + 1632 + l];
				}
				for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 1648 + l];
						w_1 = w[b * 160 + ky * 48 + 1664 + l];
						w_2 = w[b * 160 + ky * 48 + 1680 + l];
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
						acc_0[l] = w[b * 160 + 1632 + l];
						acc_1[l] = w[b * 160 + 1632 + l];
						acc_2[l] = w[b * 160 + 1632 + l];
						acc_3[l] = w[b * 160 + 1632 + l];
					}
					for (int ky = first_row_2[oy]; ky < end_row_3[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_1, w_2, column;
							w_0[l] = w[b * 160 + ky * 48 + 1648 + l];
							w_1 = w[b * 160 + ky * 48 + 1664 + l];
							w_2 = w[b * 160 + ky * 48 + 1680 + l];
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
					acc_0[l] = w[b * 416 + 1952 + l];
					acc_1[l] = w[b * 416 + 1952 + l];
					acc_2[l] = w[b * 416 + 1952 + l];
					acc_3[l] = w[b * 416 + 1952 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 1968 + l];
						w_1 = w[b * 416 + ky * 80 + 1984 + l];
						w_2 = w[b * 416 + ky * 80 + 2000 + l];
						w_3 = w[b * 416 + ky * 80 + 2016 + l];
						w_4 = w[b * 416 + ky * 80 + 2032 + l];
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
						acc_0[l] = w[b * 416 + 1952 + l];
						acc_1[l] = w[b * 416 + 1952 + l];
						acc_2[l] = w[b * 416 + 1952 + l];
						acc_3[l] = w[b * 416 + 1952 + l];
					}
					for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_1, w_2, column, w_3, w_4;
							w_0[l] = w[b * 416 + ky * 80 + 1968 + l];
							w_1 = w[b * 416 + ky * 80 + 1984 + l];
							w_2 = w[b * 416 + ky * 80 + 2000 + l];
							w_3 = w[b * 416 + ky * 80 + 2016 + l];
							w_4 = w[b * 416 + ky * 80 + 2032 + l];
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
					acc_0[l] = w[b * 416 + 1952 + l];
					acc_1[l] = w[b * 416 + 1952 + l];
					acc_2[l] = w[b * 416 + 1952 + l];
					acc_3[l] = w[b * 416 + 1952 + l];
				}
				for (int ky = first_row_6[oy]; ky < end_row_7[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 1968 + l];
						w_1 = w[b * 416 + ky * 80 + 1984 + l];
						w_2 = w[b * 416 + ky * 80 + 2000 + l];
						w_3 = w[b * 416 + ky * 80 + 2016 + l];
						w_4 = w[b * 416 + ky * 80 + 2032 + l];
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
		for (int b = first_9[s]; b < end_8[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 28; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 2784 + l];
					acc_1[l] = w[b * 800 + 2784 + l];
					acc_2[l] = w[b * 800 + 2784 + l];
					acc_3[l] = w[b * 800 + 2784 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 2800 + l];
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
						acc_0[l] = w[b * 800 + 2784 + l];
						acc_1[l] = w[b * 800 + 2784 + l];
						acc_2[l] = w[b * 800 + 2784 + l];
						acc_3[l] = w[b * 800 + 2784 + l];
					}
					for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_1, w_2, column, w_3, w_4, w_5, w_6;
							w_0[l] = w[b * 800 + ky * 112 + 2800 + l];
							w_1 = w[b * 800 + ky * 112 + 2816 + l];
							w_2 = w[b * 800 + ky * 112 + 2832 + l];
							w_3 = w[b * 800 + ky * 112 + 2848 + l];
							w_4 = w[b * 800 + ky * 112 + 2864 + l];
							w_5 = w[b * 800 + ky * 112 + 2880 + l];
							w_6 = w[b * 800 + ky * 112 + 2896 + l];
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
					acc_0[l] = w[b * 800 + 2784 + l];
					acc_1[l] = w[b * 800 + 2784 + l];
					acc_2[l] = w[b * 800 + 2784 + l];
					acc_3[l] = w[b * 800 + 2784 + l];
				}
				for (int ky = first_row_10[oy]; ky < end_row_11[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_1, w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 2800 + l];
						w_1 = w[b * 800 + ky * 112 + 2816 + l];
						w_2 = w[b * 800 + ky * 112 + 2832 + l];
						w_3 = w[b * 800 + ky * 112 + 2848 + l];
						w_4 = w[b * 800 + ky * 112 + 2864 + l];
						w_5 = w[b * 800 + ky * 112 + 2880 + l];
						w_6 = w[b * 800 + ky * 112 + 2896 + l];
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
}

/* 1856 flops, reads 3520 bytes, writes 32, at most 4 vectors of 16 live */
static void pw_1x1_96_8_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_1x1_8_96_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_28x28_96_24_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT s, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT scaled) {
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

/* 11147280 flops, reads 8202368 bytes, writes 903744, at most 18 vectors of 16 live */
static void pw2_dw3_5_s1_28x28_24_144_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT pool) {
	static const int end_0[5] = {1, 2, 2, 3, 3};
	static const int first_1[5] = {0, 1, 2, 2, 3};
	static const int offset_2[3] = {0, 0, 1};
	static const int offset_3[3] = {0, 416, 1456};
	static const int end_4[5] = {0, 0, 1, 1, 1};
	static const int first_5[5] = {0, 0, 0, 1, 1};
	static const int end_6[5] = {0, 0, 0, 0, 1};
	static const int first_7[5] = {0, 0, 0, 0, 0};
	static const int end_8[5] = {2, 4, 4, 4, 4};
	static const int first_9[5] = {0, 2, 4, 4, 4};
	static const int offset_10[4] = {0, 12544, 0, 12544};
	static const int first_row_11[28] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_12[28] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_13[5] = {0, 0, 2, 4, 5};
	static const int first_14[5] = {0, 0, 0, 2, 4};
	static const int offset_15[5] = {0, 12544, 0, 12544, 0};
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
	for (int s = 0; s < 5; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
			for (int ox = 0; ox < 260; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[offset_3[p] + l];
					acc_0_1[l] = w[offset_3[p] + 208 + l];
					acc_1_0[l] = w[offset_3[p] + l];
					acc_1_1[l] = w[offset_3[p] + 208 + l];
					acc_2_0[l] = w[offset_3[p] + l];
					acc_2_1[l] = w[offset_3[p] + 208 + l];
				}
				for (int k = 0; k < 3; k++) {
					x_0 = x[offset_2[p] + ox * 72 + k * 8];
					x_1 = x[offset_2[p] + ox * 72 + k * 8 + 24];
					x_2 = x[offset_2[p] + ox * 72 + k * 8 + 48];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[offset_3[p] + k * 64 + 16 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 224 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 32 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 240 + l];
					}
					x_0 = x[offset_2[p] + ox * 72 + k * 8 + 2];
					x_1 = x[offset_2[p] + ox * 72 + k * 8 + 26];
					x_2 = x[offset_2[p] + ox * 72 + k * 8 + 50];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 48 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 256 + l];
					}
					x_0 = x[offset_2[p] + ox * 72 + k * 8 + 4];
					x_1 = x[offset_2[p] + ox * 72 + k * 8 + 28];
					x_2 = x[offset_2[p] + ox * 72 + k * 8 + 52];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 64 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 272 + l];
					}
					x_0 = x[offset_2[p] + ox * 72 + k * 8 + 6];
					x_1 = x[offset_2[p] + ox * 72 + k * 8 + 30];
					x_2 = x[offset_2[p] + ox * 72 + k * 8 + 54];
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
					acc_0_1[l] = w[offset_3[p] + 208 + l];
					acc_1_0[l] = w[offset_3[p] + l];
					acc_1_1[l] = w[offset_3[p] + 208 + l];
				}
				for (int k = 0; k < 3; k++) {
					x_0 = x[offset_2[p] + ox * 48 + k * 8 + 18720];
					x_1 = x[offset_2[p] + ox * 48 + k * 8 + 18744];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[offset_3[p] + k * 64 + 16 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 224 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 32 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 240 + l];
					}
					x_0 = x[offset_2[p] + ox * 48 + k * 8 + 18722];
					x_1 = x[offset_2[p] + ox * 48 + k * 8 + 18746];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 48 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 256 + l];
					}
					x_0 = x[offset_2[p] + ox * 48 + k * 8 + 18724];
					x_1 = x[offset_2[p] + ox * 48 + k * 8 + 18748];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 64 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 272 + l];
					}
					x_0 = x[offset_2[p] + ox * 48 + k * 8 + 18726];
					x_1 = x[offset_2[p] + ox * 48 + k * 8 + 18750];
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
					acc_0_0[l] = w[832 + l];
					acc_1_0[l] = w[832 + l];
					acc_2_0[l] = w[832 + l];
				}
				for (int k = 0; k < 3; k++) {
					x_0 = x[ox * 72 + k * 8];
					x_1 = x[ox * 72 + k * 8 + 24];
					x_2 = x[ox * 72 + k * 8 + 48];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 848 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 864 + l];
					}
					x_0 = x[ox * 72 + k * 8 + 2];
					x_1 = x[ox * 72 + k * 8 + 26];
					x_2 = x[ox * 72 + k * 8 + 50];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 880 + l];
					}
					x_0 = x[ox * 72 + k * 8 + 4];
					x_1 = x[ox * 72 + k * 8 + 28];
					x_2 = x[ox * 72 + k * 8 + 52];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 896 + l];
					}
					x_0 = x[ox * 72 + k * 8 + 6];
					x_1 = x[ox * 72 + k * 8 + 30];
					x_2 = x[ox * 72 + k * 8 + 54];
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
					acc_0_0[l] = w[832 + l];
					acc_1_0[l] = w[832 + l];
				}
				for (int k = 0; k < 3; k++) {
					x_0 = x[ox * 48 + k * 8 + 18720];
					x_1 = x[ox * 48 + k * 8 + 18744];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 848 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 864 + l];
					}
					x_0 = x[ox * 48 + k * 8 + 18722];
					x_1 = x[ox * 48 + k * 8 + 18746];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 880 + l];
					}
					x_0 = x[ox * 48 + k * 8 + 18724];
					x_1 = x[ox * 48 + k * 8 + 18748];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 896 + l];
					}
					x_0 = x[ox * 48 + k * 8 + 18726];
					x_1 = x[ox * 48 + k * 8 + 18750];
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
				vstorelo(slab + ox * 32 + 12480, acc_0_0);
				vstorelo(slab + ox * 32 + 12496, acc_1_0);
			}
		}
		for (int p = first_5[s]; p < end_4[s]; p++) {
			for (int ox = 0; ox < 260; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[1040 + l];
					acc_0_1[l] = w[1248 + l];
					acc_1_0[l] = w[1040 + l];
					acc_1_1[l] = w[1248 + l];
					acc_2_0[l] = w[1040 + l];
					acc_2_1[l] = w[1248 + l];
				}
				for (int k = 0; k < 3; k++) {
					x_0 = x[ox * 72 + k * 8 + 1];
					x_1 = x[ox * 72 + k * 8 + 25];
					x_2 = x[ox * 72 + k * 8 + 49];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 1056 + l];
						w_1[l] = w[k * 64 + 1264 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[k * 64 + 1072 + l];
						w_1[l] = w[k * 64 + 1280 + l];
					}
					x_0 = x[ox * 72 + k * 8 + 3];
					x_1 = x[ox * 72 + k * 8 + 27];
					x_2 = x[ox * 72 + k * 8 + 51];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[k * 64 + 1088 + l];
						w_1[l] = w[k * 64 + 1296 + l];
					}
					x_0 = x[ox * 72 + k * 8 + 5];
					x_1 = x[ox * 72 + k * 8 + 29];
					x_2 = x[ox * 72 + k * 8 + 53];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
						w_0[l] = w[k * 64 + 1104 + l];
						w_1[l] = w[k * 64 + 1312 + l];
					}
					x_0 = x[ox * 72 + k * 8 + 7];
					x_1 = x[ox * 72 + k * 8 + 31];
					x_2 = x[ox * 72 + k * 8 + 55];
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
				}
				vstorelo(slab + ox * 48 + 8, acc_0_0);
				vstorelo(slab + ox * 48 + 24, acc_1_0);
				vstorelo(slab + ox * 48 + 40, acc_2_0);
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
					acc_0_0[l] = w[1040 + l];
					acc_0_1[l] = w[1248 + l];
					acc_1_0[l] = w[1040 + l];
					acc_1_1[l] = w[1248 + l];
				}
				for (int k = 0; k < 3; k++) {
					x_0 = x[ox * 48 + k * 8 + 18721];
					x_1 = x[ox * 48 + k * 8 + 18745];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 1056 + l];
						w_1[l] = w[k * 64 + 1264 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[k * 64 + 1072 + l];
						w_1[l] = w[k * 64 + 1280 + l];
					}
					x_0 = x[ox * 48 + k * 8 + 18723];
					x_1 = x[ox * 48 + k * 8 + 18747];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[k * 64 + 1088 + l];
						w_1[l] = w[k * 64 + 1296 + l];
					}
					x_0 = x[ox * 48 + k * 8 + 18725];
					x_1 = x[ox * 48 + k * 8 + 18749];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[k * 64 + 1104 + l];
						w_1[l] = w[k * 64 + 1312 + l];
					}
					x_0 = x[ox * 48 + k * 8 + 18727];
					x_1 = x[ox * 48 + k * 8 + 18751];
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
				}
				vstorelo(slab + ox * 32 + 12488, acc_0_0);
				vstorelo(slab + ox * 32 + 12504, acc_1_0);
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 25024 + l] = acc_0_1[l];
				}
				for (int l = 0; l < 16; l++) {
					slab[ox * 32 + 25040 + l] = acc_1_1[l];
				}
			}
		}
		for (int p = first_7[s]; p < end_6[s]; p++) {
			for (int ox = 0; ox < 260; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[1872 + l];
					acc_1_0[l] = w[1872 + l];
					acc_2_0[l] = w[1872 + l];
				}
				for (int k = 0; k < 3; k++) {
					x_0 = x[ox * 72 + k * 8 + 1];
					x_1 = x[ox * 72 + k * 8 + 25];
					x_2 = x[ox * 72 + k * 8 + 49];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 1888 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 1904 + l];
					}
					x_0 = x[ox * 72 + k * 8 + 3];
					x_1 = x[ox * 72 + k * 8 + 27];
					x_2 = x[ox * 72 + k * 8 + 51];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 1920 + l];
					}
					x_0 = x[ox * 72 + k * 8 + 5];
					x_1 = x[ox * 72 + k * 8 + 29];
					x_2 = x[ox * 72 + k * 8 + 53];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
						w_0[l] = w[k * 64 + 1936 + l];
					}
					x_0 = x[ox * 72 + k * 8 + 7];
					x_1 = x[ox * 72 + k * 8 + 31];
					x_2 = x[ox * 72 + k * 8 + 55];
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
					acc_0_0[l] = w[1872 + l];
					acc_1_0[l] = w[1872 + l];
				}
				for (int k = 0; k < 3; k++) {
					x_0 = x[ox * 48 + k * 8 + 18721];
					x_1 = x[ox * 48 + k * 8 + 18745];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 1888 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 1904 + l];
					}
					x_0 = x[ox * 48 + k * 8 + 18723];
					x_1 = x[ox * 48 + k * 8 + 18747];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 1920 + l];
					}
					x_0 = x[ox * 48 + k * 8 + 18725];
					x_1 = x[ox * 48 + k * 8 + 18749];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 1936 + l];
					}
					x_0 = x[ox * 48 + k * 8 + 18727];
					x_1 = x[ox * 48 + k * 8 + 18751];
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
					acc_0[l] = w[b * 160 + 2080 + l];
					acc_1[l] = w[b * 160 + 2080 + l];
					acc_2[l] = w[b * 160 + 2080 + l];
					acc_3[l] = w[b * 160 + 2080 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 2096 + l];
						w_1[l] = w[b * 160 + ky * 48 + 2112 + l];
						w_2 = w[b * 160 + ky * 48 + 2128 + l];
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
						acc_0[l] = w[b * 160 + 2080 + l];
						acc_1[l] = w[b * 160 + 2080 + l];
						acc_2[l] = w[b * 160 + 2080 + l];
						acc_3[l] = w[b * 160 + 2080 + l];
					}
					for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_2, column;
							w_0[l] = w[b * 160 + ky * 48 + 2096 + l];
							w_1[l] = w[b * 160 + ky * 48 + 2112 + l];
							w_2 = w[b * 160 + ky * 48 + 2128 + l];
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
					acc_0[l] = w[b * 160 + 2080 + l];
					acc_1[l] = w[b * 160 + 2080 + l];
					acc_2[l] = w[b * 160 + 2080 + l];
					acc_3[l] = w[b * 160 + 2080 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 2096 + l];
						w_1[l] = w[b * 160 + ky * 48 + 2112 + l];
						w_2 = w[b * 160 + ky * 48 + 2128 + l];
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
					acc_0[l] = w[b * 416 + 2720 + l];
					acc_1[l] = w[b * 416 + 2720 + l];
					acc_2[l] = w[b * 416 + 2720 + l];
					acc_3[l] = w[b * 416 + 2720 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 2736 + l];
						w_1[l] = w[b * 416 + ky * 80 + 2752 + l];
						w_2 = w[b * 416 + ky * 80 + 2768 + l];
						w_3 = w[b * 416 + ky * 80 + 2784 + l];
						w_4 = w[b * 416 + ky * 80 + 2800 + l];
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
						acc_0[l] = w[b * 416 + 2720 + l];
						acc_1[l] = w[b * 416 + 2720 + l];
						acc_2[l] = w[b * 416 + 2720 + l];
						acc_3[l] = w[b * 416 + 2720 + l];
					}
					for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_2, column, w_3, w_4;
							w_0[l] = w[b * 416 + ky * 80 + 2736 + l];
							w_1[l] = w[b * 416 + ky * 80 + 2752 + l];
							w_2 = w[b * 416 + ky * 80 + 2768 + l];
							w_3 = w[b * 416 + ky * 80 + 2784 + l];
							w_4 = w[b * 416 + ky * 80 + 2800 + l];
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
					acc_0[l] = w[b * 416 + 2720 + l];
					acc_1[l] = w[b * 416 + 2720 + l];
					acc_2[l] = w[b * 416 + 2720 + l];
					acc_3[l] = w[b * 416 + 2720 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 2736 + l];
						w_1[l] = w[b * 416 + ky * 80 + 2752 + l];
						w_2 = w[b * 416 + ky * 80 + 2768 + l];
						w_3 = w[b * 416 + ky * 80 + 2784 + l];
						w_4 = w[b * 416 + ky * 80 + 2800 + l];
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
}

/* 4112 flops, reads 8192 bytes, writes 48, at most 8 vectors of 16 live */
static void pw_1x1_144_12_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_1x1_12_144_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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

/* 2803200 flops, reads 2960512 bytes, writes 82176, at most 8 vectors of 16 live */
static void pw2_28x28_144_24_add_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT r, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT s, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT scaled) {
	static const int lanes_0[16] = {0, 2, 4, 6, 8, 10, 12, 14, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 24, 26, 28, 30};
	static const int lanes_2[16] = {0, 2, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_3[16] = {0, 1, 2, 3, 16, 18, 20, 22, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_4[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 12, 13, 14, 15};
	const float c_0 = 0.0f;
	float w_0[16], x2_0[16], x2_2[16], w_1[16], x4_0[16], acc_0_0[16], acc_0_1[16], acc_1_0[16];
	float acc_1_1[16], acc_2_0[16], acc_2_1[16], x2_1[16], x4_1[16], x4_2[16], sum2_0_0[16], sum2_0_1[16];
	float sum4_1_0[16], sum4_1_1[16], sum2_1_0[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16], res_2[16];
	float gathered_2[16];
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
		vloadn(res_0, r + ox * 72, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 72 + 24, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 72 + 48, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		for (int l = 0; l < 16; l++) {
			sum2_0_1[l] = sum2_0_1[l] + gathered_0[l];
		}
		vloadn(res_0, r + ox * 72 + 16, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 72 + 40, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 72 + 64, 0, 7);
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
		vloadn(res_0, r + ox * 48 + 18720, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 48 + 18744, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 48 + 18736, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 48 + 18760, 0, 7);
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
		vloadn(res_0, r + ox * 72 + 1, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 72 + 25, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 72 + 49, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		for (int l = 0; l < 16; l++) {
			sum2_0_1[l] = sum2_0_1[l] + gathered_0[l];
		}
		vloadn(res_0, r + ox * 72 + 17, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 72 + 41, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 72 + 65, 0, 7);
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
		vloadn(res_0, r + ox * 48 + 18721, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 48 + 18745, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			sum2_0_0[l] = sum2_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 48 + 18737, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 48 + 18761, 0, 7);
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

/* 9392400 flops, reads 6888576 bytes, writes 565056, at most 18 vectors of 16 live */
static void pw_dw3_5_7_s2_14x14_24_144_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT pool) {
	static const int end_0[5] = {1, 2, 3, 4, 4};
	static const int first_1[5] = {0, 1, 2, 3, 4};
	static const int end_2[5] = {0, 0, 0, 0, 1};
	static const int first_3[5] = {0, 0, 0, 0, 0};
	static const int end_4[5] = {2, 3, 3, 3, 3};
	static const int first_5[5] = {0, 2, 3, 3, 3};
	static const int offset_6[3] = {0, 12544, 0};
	static const int first_row_7[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_8[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
	static const int end_9[5] = {0, 1, 3, 3, 3};
	static const int first_10[5] = {0, 0, 1, 3, 3};
	static const int offset_11[3] = {12544, 0, 12544};
	static const int first_row_12[14] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_13[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4};
	static const int end_14[5] = {0, 0, 0, 2, 3};
	static const int first_15[5] = {0, 0, 0, 0, 2};
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
	for (int s = 0; s < 5; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
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
					acc_0[l] = w[b * 160 + 3600 + l];
					acc_1[l] = w[b * 160 + 3600 + l];
					acc_2[l] = w[b * 160 + 3600 + l];
					acc_3[l] = w[b * 160 + 3600 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 3616 + l];
						w_1[l] = w[b * 160 + ky * 48 + 3632 + l];
						w_2 = w[b * 160 + ky * 48 + 3648 + l];
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
					acc_0[l] = w[b * 160 + 3600 + l];
					acc_1[l] = w[b * 160 + 3600 + l];
					acc_2[l] = w[b * 160 + 3600 + l];
					acc_3[l] = w[b * 160 + 3600 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 3616 + l];
						w_1[l] = w[b * 160 + ky * 48 + 3632 + l];
						w_2 = w[b * 160 + ky * 48 + 3648 + l];
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
						acc_0[l] = w[b * 160 + 3600 + l];
						acc_1[l] = w[b * 160 + 3600 + l];
						acc_2[l] = w[b * 160 + 3600 + l];
					}
					for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
						for (int l = 0; l < 16; l++) {
							float w_2, column;
							w_0[l] = w[b * 160 + ky * 48 + 3616 + l];
							w_1[l] = w[b * 160 + ky * 48 + 3632 + l];
							w_2 = w[b * 160 + ky * 48 + 3648 + l];
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
					acc_0[l] = w[b * 416 + 4080 + l];
					acc_1[l] = w[b * 416 + 4080 + l];
					acc_2[l] = w[b * 416 + 4080 + l];
					acc_3[l] = w[b * 416 + 4080 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 4096 + l];
						w_1[l] = w[b * 416 + ky * 80 + 4112 + l];
						w_2 = w[b * 416 + ky * 80 + 4128 + l];
						w_3 = w[b * 416 + ky * 80 + 4144 + l];
						w_4 = w[b * 416 + ky * 80 + 4160 + l];
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
					acc_0[l] = w[b * 416 + 4080 + l];
					acc_1[l] = w[b * 416 + 4080 + l];
					acc_2[l] = w[b * 416 + 4080 + l];
					acc_3[l] = w[b * 416 + 4080 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 4096 + l];
						w_1[l] = w[b * 416 + ky * 80 + 4112 + l];
						w_2 = w[b * 416 + ky * 80 + 4128 + l];
						w_3 = w[b * 416 + ky * 80 + 4144 + l];
						w_4 = w[b * 416 + ky * 80 + 4160 + l];
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
					acc_0[l] = w[b * 416 + 4080 + l];
					acc_1[l] = w[b * 416 + 4080 + l];
					acc_2[l] = w[b * 416 + 4080 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 4096 + l];
						w_1[l] = w[b * 416 + ky * 80 + 4112 + l];
						w_2 = w[b * 416 + ky * 80 + 4128 + l];
						w_3 = w[b * 416 + ky * 80 + 4144 + l];
						w_4 = w[b * 416 + ky * 80 + 4160 + l];
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
					acc_0[l] = w[b * 416 + 4080 + l];
					acc_1[l] = w[b * 416 + 4080 + l];
					acc_2[l] = w[b * 416 + 4080 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 4096 + l];
						w_1[l] = w[b * 416 + ky * 80 + 4112 + l];
						w_2 = w[b * 416 + ky * 80 + 4128 + l];
						w_3 = w[b * 416 + ky * 80 + 4144 + l];
						w_4 = w[b * 416 + ky * 80 + 4160 + l];
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
		for (int b = first_15[s]; b < end_14[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 5328 + l];
					acc_1[l] = w[b * 800 + 5328 + l];
					acc_2[l] = w[b * 800 + 5328 + l];
					acc_3[l] = w[b * 800 + 5328 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 5344 + l];
						w_1[l] = w[b * 800 + ky * 112 + 5360 + l];
						w_2 = w[b * 800 + ky * 112 + 5376 + l];
						w_3 = w[b * 800 + ky * 112 + 5392 + l];
						w_4 = w[b * 800 + ky * 112 + 5408 + l];
						w_5 = w[b * 800 + ky * 112 + 5424 + l];
						w_6 = w[b * 800 + ky * 112 + 5440 + l];
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
					acc_0[l] = w[b * 800 + 5328 + l];
					acc_1[l] = w[b * 800 + 5328 + l];
					acc_2[l] = w[b * 800 + 5328 + l];
					acc_3[l] = w[b * 800 + 5328 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 5344 + l];
						w_1[l] = w[b * 800 + ky * 112 + 5360 + l];
						w_2 = w[b * 800 + ky * 112 + 5376 + l];
						w_3 = w[b * 800 + ky * 112 + 5392 + l];
						w_4 = w[b * 800 + ky * 112 + 5408 + l];
						w_5 = w[b * 800 + ky * 112 + 5424 + l];
						w_6 = w[b * 800 + ky * 112 + 5440 + l];
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
					acc_0[l] = w[b * 800 + 5328 + l];
					acc_1[l] = w[b * 800 + 5328 + l];
					acc_2[l] = w[b * 800 + 5328 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 5344 + l];
						w_1[l] = w[b * 800 + ky * 112 + 5360 + l];
						w_2 = w[b * 800 + ky * 112 + 5376 + l];
						w_3 = w[b * 800 + ky * 112 + 5392 + l];
						w_4 = w[b * 800 + ky * 112 + 5408 + l];
						w_5 = w[b * 800 + ky * 112 + 5424 + l];
						w_6 = w[b * 800 + ky * 112 + 5440 + l];
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
					acc_0[l] = w[b * 800 + 5328 + l];
					acc_1[l] = w[b * 800 + 5328 + l];
					acc_2[l] = w[b * 800 + 5328 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 5344 + l];
						w_1[l] = w[b * 800 + ky * 112 + 5360 + l];
						w_2 = w[b * 800 + ky * 112 + 5376 + l];
						w_3 = w[b * 800 + ky * 112 + 5392 + l];
						w_4 = w[b * 800 + ky * 112 + 5408 + l];
						w_5 = w[b * 800 + ky * 112 + 5424 + l];
						w_6 = w[b * 800 + ky * 112 + 5440 + l];
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
}

/* 4896 flops, reads 9856 bytes, writes 24, at most 4 vectors of 16 live */
static void pw_1x1_144_6_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_1x1_6_144_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw2_14x14_144_40_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT s, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT scaled) {
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

/* 6910896 flops, reads 5242368 bytes, writes 377280, at most 18 vectors of 16 live */
static void pw_dw3_5_s1_14x14_40_240_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT pool) {
	static const int end_0[8] = {1, 2, 3, 4, 5, 6, 7, 7};
	static const int first_1[8] = {0, 1, 2, 3, 4, 5, 6, 7};
	static const int end_2[8] = {0, 0, 0, 0, 0, 0, 0, 1};
	static const int first_3[8] = {0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_4[8] = {2, 4, 6, 7, 7, 7, 7, 7};
	static const int first_5[8] = {0, 2, 4, 6, 7, 7, 7, 7};
	static const int offset_6[7] = {0, 3136, 0, 3136, 0, 3136, 0};
	static const int first_row_7[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_8[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_9[8] = {0, 0, 0, 1, 3, 5, 7, 8};
	static const int first_10[8] = {0, 0, 0, 0, 1, 3, 5, 7};
	static const int offset_11[8] = {3136, 0, 3136, 0, 3136, 0, 3136, 0};
	static const int first_row_12[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_13[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
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
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 224 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 192 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 176 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 160 + l];
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
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 176 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 160 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 144 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 128 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 112 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 96 + l];
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
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 112 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 96 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 80 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 64 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 48 + l];
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
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 64 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 48 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 32 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_6[b] + oy * 224 + ky * 224 - 16 + l];
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
		for (int b = first_10[s]; b < end_9[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 10960 + l];
					acc_1[l] = w[b * 416 + 10960 + l];
					acc_2[l] = w[b * 416 + 10960 + l];
					acc_3[l] = w[b * 416 + 10960 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 10976 + l];
						w_1[l] = w[b * 416 + ky * 80 + 10992 + l];
						w_2 = w[b * 416 + ky * 80 + 11008 + l];
						w_3 = w[b * 416 + ky * 80 + 11024 + l];
						w_4 = w[b * 416 + ky * 80 + 11040 + l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 448 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 432 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 416 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 400 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 384 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 368 + l];
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
					acc_0[l] = w[b * 416 + 10960 + l];
					acc_1[l] = w[b * 416 + 10960 + l];
					acc_2[l] = w[b * 416 + 10960 + l];
					acc_3[l] = w[b * 416 + 10960 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 10976 + l];
						w_1[l] = w[b * 416 + ky * 80 + 10992 + l];
						w_2 = w[b * 416 + ky * 80 + 11008 + l];
						w_3 = w[b * 416 + ky * 80 + 11024 + l];
						w_4 = w[b * 416 + ky * 80 + 11040 + l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 416 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 400 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 384 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 368 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 352 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 336 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 320 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 304 + l];
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
					acc_0[l] = w[b * 416 + 10960 + l];
					acc_1[l] = w[b * 416 + 10960 + l];
					acc_2[l] = w[b * 416 + 10960 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 10976 + l];
						w_1[l] = w[b * 416 + ky * 80 + 10992 + l];
						w_2 = w[b * 416 + ky * 80 + 11008 + l];
						w_3 = w[b * 416 + ky * 80 + 11024 + l];
						w_4 = w[b * 416 + ky * 80 + 11040 + l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 352 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 336 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 320 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 304 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 288 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 272 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 256 + l];
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
					acc_0[l] = w[b * 416 + 10960 + l];
					acc_1[l] = w[b * 416 + 10960 + l];
					acc_2[l] = w[b * 416 + 10960 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 10976 + l];
						w_1[l] = w[b * 416 + ky * 80 + 10992 + l];
						w_2 = w[b * 416 + ky * 80 + 11008 + l];
						w_3 = w[b * 416 + ky * 80 + 11024 + l];
						w_4 = w[b * 416 + ky * 80 + 11040 + l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 304 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 288 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 272 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 256 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 224 + ky * 224 - 240 + l];
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
	}
}

/* 7968 flops, reads 16384 bytes, writes 40, at most 4 vectors of 16 live */
static void pw_1x1_240_10_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_1x1_10_240_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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

/* 1903168 flops, reads 1756192 bytes, writes 50560, at most 8 vectors of 16 live */
static void pw2_14x14_240_40_add_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT r, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT s, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT scaled) {
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
			float bias;
			bias = w[1936 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 80 + 7680, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 80 + 7696, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 80 + 7720, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 80 + 7736, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 80 + 7712, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 80 + 7752, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
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
			float bias;
			bias = w[4368 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 80 + 7681, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 80 + 7697, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 80 + 7721, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 80 + 7737, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 80 + 7713, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 80 + 7753, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
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

/* 5898928 flops, reads 4857024 bytes, writes 377280, at most 18 vectors of 16 live */
static void pw2_dw3_5_7_s1_14x14_40_240_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT pool) {
	static const int end_0[8] = {1, 2, 3, 3, 4, 5, 6, 6};
	static const int first_1[8] = {0, 1, 2, 3, 3, 4, 5, 6};
	static const int offset_2[6] = {0, 0, 0, 1, 1, 1};
	static const int offset_3[6] = {0, 672, 1344, 3024, 3696, 4368};
	static const int end_4[8] = {0, 0, 0, 1, 1, 1, 1, 1};
	static const int first_5[8] = {0, 0, 0, 0, 1, 1, 1, 1};
	static const int end_6[8] = {0, 0, 0, 0, 0, 0, 0, 1};
	static const int first_7[8] = {0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_8[8] = {2, 4, 5, 5, 5, 5, 5, 5};
	static const int first_9[8] = {0, 2, 4, 5, 5, 5, 5, 5};
	static const int offset_10[5] = {0, 3136, 0, 3136, 0};
	static const int first_row_11[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_12[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_13[8] = {0, 0, 1, 3, 5, 5, 5, 5};
	static const int first_14[8] = {0, 0, 0, 1, 3, 5, 5, 5};
	static const int offset_15[5] = {3136, 0, 3136, 0, 3136};
	static const int first_row_16[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_17[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	static const int end_18[8] = {0, 0, 0, 0, 0, 2, 4, 5};
	static const int first_19[8] = {0, 0, 0, 0, 0, 0, 2, 4};
	static const int first_row_20[14] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_21[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 4};
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
			for (int ox = 0; ox < 64; ox++) {
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
					acc_0_1[l] = w[offset_3[p] + 336 + l];
					acc_1_0[l] = w[offset_3[p] + l];
					acc_1_1[l] = w[offset_3[p] + 336 + l];
				}
				for (int k = 0; k < 5; k++) {
					x_0 = x[offset_2[p] + ox * 80 + k * 8 + 7680];
					x_1 = x[offset_2[p] + ox * 80 + k * 8 + 7720];
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
					x_0 = x[offset_2[p] + ox * 80 + k * 8 + 7682];
					x_1 = x[offset_2[p] + ox * 80 + k * 8 + 7722];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 48 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 384 + l];
					}
					x_0 = x[offset_2[p] + ox * 80 + k * 8 + 7684];
					x_1 = x[offset_2[p] + ox * 80 + k * 8 + 7724];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[offset_3[p] + k * 64 + 64 + l];
						w_1[l] = w[offset_3[p] + k * 64 + 400 + l];
					}
					x_0 = x[offset_2[p] + ox * 80 + k * 8 + 7686];
					x_1 = x[offset_2[p] + ox * 80 + k * 8 + 7726];
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
				vstorelo(slab + ox * 48 + 3136, acc_0_1);
				vstorelo(slab + ox * 48 + 3152, acc_1_1);
				vstorelo(slab + ox * 48 + 3168, acc_2_1);
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[2016 + l];
					acc_0_1[l] = w[2352 + l];
					acc_1_0[l] = w[2016 + l];
					acc_1_1[l] = w[2352 + l];
				}
				for (int k = 0; k < 5; k++) {
					x_0 = x[ox * 80 + k * 8 + 7680];
					x_1 = x[ox * 80 + k * 8 + 7720];
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
					x_0 = x[ox * 80 + k * 8 + 7682];
					x_1 = x[ox * 80 + k * 8 + 7722];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[k * 64 + 2064 + l];
						w_1[l] = w[k * 64 + 2400 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 7684];
					x_1 = x[ox * 80 + k * 8 + 7724];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
						w_0[l] = w[k * 64 + 2080 + l];
						w_1[l] = w[k * 64 + 2416 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 7686];
					x_1 = x[ox * 80 + k * 8 + 7726];
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
				vstorelo(slab + ox * 32 + 6208, acc_0_1);
				vstorelo(slab + ox * 32 + 6224, acc_1_1);
			}
		}
		for (int p = first_5[s]; p < end_4[s]; p++) {
			for (int ox = 0; ox < 64; ox++) {
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
				vstorelo(slab + ox * 48 + 3144, acc_0_0);
				vstorelo(slab + ox * 48 + 3160, acc_1_0);
				vstorelo(slab + ox * 48 + 3176, acc_2_0);
			}
			for (int ox = 0; ox < 2; ox++) {
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = w[2688 + l];
					acc_1_0[l] = w[2688 + l];
				}
				for (int k = 0; k < 5; k++) {
					x_0 = x[ox * 80 + k * 8 + 7681];
					x_1 = x[ox * 80 + k * 8 + 7721];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 2704 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 2720 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 7683];
					x_1 = x[ox * 80 + k * 8 + 7723];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 2736 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 7685];
					x_1 = x[ox * 80 + k * 8 + 7725];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 2752 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 7687];
					x_1 = x[ox * 80 + k * 8 + 7727];
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
				vstorelo(slab + ox * 32 + 6216, acc_0_0);
				vstorelo(slab + ox * 32 + 6232, acc_1_0);
			}
		}
		for (int p = first_7[s]; p < end_6[s]; p++) {
			for (int ox = 0; ox < 64; ox++) {
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
					x_0 = x[ox * 80 + k * 8 + 7681];
					x_1 = x[ox * 80 + k * 8 + 7721];
					for (int l = 0; l < 16; l++) {
						w_0[l] = w[k * 64 + 5056 + l];
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 5072 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 7683];
					x_1 = x[ox * 80 + k * 8 + 7723];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 5088 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 7685];
					x_1 = x[ox * 80 + k * 8 + 7725];
					for (int l = 0; l < 16; l++) {
						acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
						acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
						w_0[l] = w[k * 64 + 5104 + l];
					}
					x_0 = x[ox * 80 + k * 8 + 7687];
					x_1 = x[ox * 80 + k * 8 + 7727];
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
		for (int b = first_9[s]; b < end_8[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
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
					acc_0[l] = w[b * 160 + 5376 + l];
					acc_1[l] = w[b * 160 + 5376 + l];
					acc_2[l] = w[b * 160 + 5376 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 5392 + l];
						w_1[l] = w[b * 160 + ky * 48 + 5408 + l];
						w_2 = w[b * 160 + ky * 48 + 5424 + l];
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
					acc_0[l] = w[b * 160 + 5376 + l];
					acc_1[l] = w[b * 160 + 5376 + l];
					acc_2[l] = w[b * 160 + 5376 + l];
				}
				for (int ky = first_row_11[oy]; ky < end_row_12[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 5392 + l];
						w_1[l] = w[b * 160 + ky * 48 + 5408 + l];
						w_2 = w[b * 160 + ky * 48 + 5424 + l];
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
					acc_0[l] = w[b * 416 + 6176 + l];
					acc_1[l] = w[b * 416 + 6176 + l];
					acc_2[l] = w[b * 416 + 6176 + l];
					acc_3[l] = w[b * 416 + 6176 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6192 + l];
						w_1[l] = w[b * 416 + ky * 80 + 6208 + l];
						w_2 = w[b * 416 + ky * 80 + 6224 + l];
						w_3 = w[b * 416 + ky * 80 + 6240 + l];
						w_4 = w[b * 416 + ky * 80 + 6256 + l];
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
					acc_0[l] = w[b * 416 + 6176 + l];
					acc_1[l] = w[b * 416 + 6176 + l];
					acc_2[l] = w[b * 416 + 6176 + l];
					acc_3[l] = w[b * 416 + 6176 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6192 + l];
						w_1[l] = w[b * 416 + ky * 80 + 6208 + l];
						w_2 = w[b * 416 + ky * 80 + 6224 + l];
						w_3 = w[b * 416 + ky * 80 + 6240 + l];
						w_4 = w[b * 416 + ky * 80 + 6256 + l];
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
					acc_0[l] = w[b * 416 + 6176 + l];
					acc_1[l] = w[b * 416 + 6176 + l];
					acc_2[l] = w[b * 416 + 6176 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6192 + l];
						w_1[l] = w[b * 416 + ky * 80 + 6208 + l];
						w_2 = w[b * 416 + ky * 80 + 6224 + l];
						w_3 = w[b * 416 + ky * 80 + 6240 + l];
						w_4 = w[b * 416 + ky * 80 + 6256 + l];
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
					acc_0[l] = w[b * 416 + 6176 + l];
					acc_1[l] = w[b * 416 + 6176 + l];
					acc_2[l] = w[b * 416 + 6176 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6192 + l];
						w_1[l] = w[b * 416 + ky * 80 + 6208 + l];
						w_2 = w[b * 416 + ky * 80 + 6224 + l];
						w_3 = w[b * 416 + ky * 80 + 6240 + l];
						w_4 = w[b * 416 + ky * 80 + 6256 + l];
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
					acc_0[l] = w[b * 800 + 8256 + l];
					acc_1[l] = w[b * 800 + 8256 + l];
					acc_2[l] = w[b * 800 + 8256 + l];
					acc_3[l] = w[b * 800 + 8256 + l];
				}
				for (int ky = first_row_20[oy]; ky < end_row_21[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 8272 + l];
						w_1[l] = w[b * 800 + ky * 112 + 8288 + l];
						w_2 = w[b * 800 + ky * 112 + 8304 + l];
						w_3 = w[b * 800 + ky * 112 + 8320 + l];
						w_4 = w[b * 800 + ky * 112 + 8336 + l];
						w_5 = w[b * 800 + ky * 112 + 8352 + l];
						w_6 = w[b * 800 + ky * 112 + 8368 + l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 672 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 656 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 640 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 624 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 608 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 592 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 576 + l];
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
					acc_0[l] = w[b * 800 + 8256 + l];
					acc_1[l] = w[b * 800 + 8256 + l];
					acc_2[l] = w[b * 800 + 8256 + l];
					acc_3[l] = w[b * 800 + 8256 + l];
				}
				for (int ky = first_row_20[oy]; ky < end_row_21[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 8272 + l];
						w_1[l] = w[b * 800 + ky * 112 + 8288 + l];
						w_2 = w[b * 800 + ky * 112 + 8304 + l];
						w_3 = w[b * 800 + ky * 112 + 8320 + l];
						w_4 = w[b * 800 + ky * 112 + 8336 + l];
						w_5 = w[b * 800 + ky * 112 + 8352 + l];
						w_6 = w[b * 800 + ky * 112 + 8368 + l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 656 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 640 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 624 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 608 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 592 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 576 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 560 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 544 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 528 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 512 + l];
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
					acc_0[l] = w[b * 800 + 8256 + l];
					acc_1[l] = w[b * 800 + 8256 + l];
					acc_2[l] = w[b * 800 + 8256 + l];
				}
				for (int ky = first_row_20[oy]; ky < end_row_21[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 8272 + l];
						w_1[l] = w[b * 800 + ky * 112 + 8288 + l];
						w_2 = w[b * 800 + ky * 112 + 8304 + l];
						w_3 = w[b * 800 + ky * 112 + 8320 + l];
						w_4 = w[b * 800 + ky * 112 + 8336 + l];
						w_5 = w[b * 800 + ky * 112 + 8352 + l];
						w_6 = w[b * 800 + ky * 112 + 8368 + l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 592 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 576 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 560 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 544 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 528 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 512 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 496 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 480 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 464 + l];
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
					acc_0[l] = w[b * 800 + 8256 + l];
					acc_1[l] = w[b * 800 + 8256 + l];
					acc_2[l] = w[b * 800 + 8256 + l];
				}
				for (int ky = first_row_20[oy]; ky < end_row_21[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5;
						w_0[l] = w[b * 800 + ky * 112 + 8272 + l];
						w_1[l] = w[b * 800 + ky * 112 + 8288 + l];
						w_2 = w[b * 800 + ky * 112 + 8304 + l];
						w_3 = w[b * 800 + ky * 112 + 8320 + l];
						w_4 = w[b * 800 + ky * 112 + 8336 + l];
						w_5 = w[b * 800 + ky * 112 + 8352 + l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 544 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 528 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 512 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 496 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 480 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_10[b] + oy * 224 + ky * 224 - 464 + l];
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

/* 10224 flops, reads 21248 bytes, writes 80, at most 8 vectors of 16 live */
static void pw_1x1_240_20_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_1x1_20_240_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw2_14x14_240_64_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT s, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT scaled) {
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

/* 6136512 flops, reads 5283456 bytes, writes 301824, at most 18 vectors of 16 live */
static void pw2_dw3_5_7_9_s1_14x14_64_192_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT pool) {
	static const int offset_0[6] = {0, 0, 0, 1, 1, 1};
	static const int end_1[6] = {2, 3, 3, 3, 3, 3};
	static const int first_2[6] = {0, 2, 3, 3, 3, 3};
	static const int offset_3[3] = {0, 3136, 0};
	static const int first_row_4[14] = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_5[14] = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2};
	static const int end_6[6] = {0, 1, 3, 3, 3, 3};
	static const int first_7[6] = {0, 0, 1, 3, 3, 3};
	static const int offset_8[3] = {3136, 0, 3136};
	static const int first_row_9[14] = {2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_10[14] = {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 3};
	static const int end_11[6] = {0, 0, 0, 2, 3, 3};
	static const int first_12[6] = {0, 0, 0, 0, 2, 3};
	static const int first_row_13[14] = {3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_14[14] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 4};
	static const int end_15[6] = {0, 0, 0, 0, 1, 3};
	static const int first_16[6] = {0, 0, 0, 0, 0, 1};
	static const int first_row_17[14] = {4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int end_row_18[14] = {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 7, 6, 5};
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
	for (int s = 0; s < 6; s++) {
		for (int ox = 0; ox < 64; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[s * 1056 + l];
				acc_0_1[l] = w[s * 1056 + 528 + l];
				acc_1_0[l] = w[s * 1056 + l];
				acc_1_1[l] = w[s * 1056 + 528 + l];
				acc_2_0[l] = w[s * 1056 + l];
				acc_2_1[l] = w[s * 1056 + 528 + l];
			}
			for (int k = 0; k < 8; k++) {
				x_0 = x[offset_0[s] + ox * 192 + k * 8];
				x_1 = x[offset_0[s] + ox * 192 + k * 8 + 64];
				x_2 = x[offset_0[s] + ox * 192 + k * 8 + 128];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 1056 + k * 64 + 16 + l];
					w_1[l] = w[s * 1056 + k * 64 + 544 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[s * 1056 + k * 64 + 32 + l];
					w_1[l] = w[s * 1056 + k * 64 + 560 + l];
				}
				x_0 = x[offset_0[s] + ox * 192 + k * 8 + 2];
				x_1 = x[offset_0[s] + ox * 192 + k * 8 + 66];
				x_2 = x[offset_0[s] + ox * 192 + k * 8 + 130];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[s * 1056 + k * 64 + 48 + l];
					w_1[l] = w[s * 1056 + k * 64 + 576 + l];
				}
				x_0 = x[offset_0[s] + ox * 192 + k * 8 + 4];
				x_1 = x[offset_0[s] + ox * 192 + k * 8 + 68];
				x_2 = x[offset_0[s] + ox * 192 + k * 8 + 132];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[s * 1056 + k * 64 + 64 + l];
					w_1[l] = w[s * 1056 + k * 64 + 592 + l];
				}
				x_0 = x[offset_0[s] + ox * 192 + k * 8 + 6];
				x_1 = x[offset_0[s] + ox * 192 + k * 8 + 70];
				x_2 = x[offset_0[s] + ox * 192 + k * 8 + 134];
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
				acc_0_0[l] = w[s * 1056 + l];
				acc_0_1[l] = w[s * 1056 + 528 + l];
				acc_1_0[l] = w[s * 1056 + l];
				acc_1_1[l] = w[s * 1056 + 528 + l];
			}
			for (int k = 0; k < 8; k++) {
				x_0 = x[offset_0[s] + ox * 128 + k * 8 + 12288];
				x_1 = x[offset_0[s] + ox * 128 + k * 8 + 12352];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 1056 + k * 64 + 16 + l];
					w_1[l] = w[s * 1056 + k * 64 + 544 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 1056 + k * 64 + 32 + l];
					w_1[l] = w[s * 1056 + k * 64 + 560 + l];
				}
				x_0 = x[offset_0[s] + ox * 128 + k * 8 + 12290];
				x_1 = x[offset_0[s] + ox * 128 + k * 8 + 12354];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 1056 + k * 64 + 48 + l];
					w_1[l] = w[s * 1056 + k * 64 + 576 + l];
				}
				x_0 = x[offset_0[s] + ox * 128 + k * 8 + 12292];
				x_1 = x[offset_0[s] + ox * 128 + k * 8 + 12356];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 1056 + k * 64 + 64 + l];
					w_1[l] = w[s * 1056 + k * 64 + 592 + l];
				}
				x_0 = x[offset_0[s] + ox * 128 + k * 8 + 12294];
				x_1 = x[offset_0[s] + ox * 128 + k * 8 + 12358];
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
		for (int b = first_2[s]; b < end_1[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 6336 + l];
					acc_1[l] = w[b * 160 + 6336 + l];
					acc_2[l] = w[b * 160 + 6336 + l];
					acc_3[l] = w[b * 160 + 6336 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 6352 + l];
						w_1[l] = w[b * 160 + ky * 48 + 6368 + l];
						w_2 = w[b * 160 + ky * 48 + 6384 + l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 224 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 192 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 176 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 160 + l];
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
					acc_0[l] = w[b * 160 + 6336 + l];
					acc_1[l] = w[b * 160 + 6336 + l];
					acc_2[l] = w[b * 160 + 6336 + l];
					acc_3[l] = w[b * 160 + 6336 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 6352 + l];
						w_1[l] = w[b * 160 + ky * 48 + 6368 + l];
						w_2 = w[b * 160 + ky * 48 + 6384 + l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 176 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 160 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 144 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 128 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 112 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 96 + l];
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
					acc_0[l] = w[b * 160 + 6336 + l];
					acc_1[l] = w[b * 160 + 6336 + l];
					acc_2[l] = w[b * 160 + 6336 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 6352 + l];
						w_1[l] = w[b * 160 + ky * 48 + 6368 + l];
						w_2 = w[b * 160 + ky * 48 + 6384 + l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 112 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 96 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 80 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 64 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 48 + l];
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
					acc_0[l] = w[b * 160 + 6336 + l];
					acc_1[l] = w[b * 160 + 6336 + l];
					acc_2[l] = w[b * 160 + 6336 + l];
				}
				for (int ky = first_row_4[oy]; ky < end_row_5[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 6352 + l];
						w_1[l] = w[b * 160 + ky * 48 + 6368 + l];
						w_2 = w[b * 160 + ky * 48 + 6384 + l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 64 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 48 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 32 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 16 + l];
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
		for (int b = first_7[s]; b < end_6[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 6816 + l];
					acc_1[l] = w[b * 416 + 6816 + l];
					acc_2[l] = w[b * 416 + 6816 + l];
					acc_3[l] = w[b * 416 + 6816 + l];
				}
				for (int ky = first_row_9[oy]; ky < end_row_10[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6832 + l];
						w_1[l] = w[b * 416 + ky * 80 + 6848 + l];
						w_2 = w[b * 416 + ky * 80 + 6864 + l];
						w_3 = w[b * 416 + ky * 80 + 6880 + l];
						w_4 = w[b * 416 + ky * 80 + 6896 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 448 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 432 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 416 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 400 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 384 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 368 + l];
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
					acc_0[l] = w[b * 416 + 6816 + l];
					acc_1[l] = w[b * 416 + 6816 + l];
					acc_2[l] = w[b * 416 + 6816 + l];
					acc_3[l] = w[b * 416 + 6816 + l];
				}
				for (int ky = first_row_9[oy]; ky < end_row_10[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6832 + l];
						w_1[l] = w[b * 416 + ky * 80 + 6848 + l];
						w_2 = w[b * 416 + ky * 80 + 6864 + l];
						w_3 = w[b * 416 + ky * 80 + 6880 + l];
						w_4 = w[b * 416 + ky * 80 + 6896 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 416 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 400 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 384 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 368 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 352 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 336 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 320 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 304 + l];
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
					acc_0[l] = w[b * 416 + 6816 + l];
					acc_1[l] = w[b * 416 + 6816 + l];
					acc_2[l] = w[b * 416 + 6816 + l];
				}
				for (int ky = first_row_9[oy]; ky < end_row_10[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6832 + l];
						w_1[l] = w[b * 416 + ky * 80 + 6848 + l];
						w_2 = w[b * 416 + ky * 80 + 6864 + l];
						w_3 = w[b * 416 + ky * 80 + 6880 + l];
						w_4 = w[b * 416 + ky * 80 + 6896 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 352 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 336 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 320 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 304 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 288 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 272 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 256 + l];
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
					acc_0[l] = w[b * 416 + 6816 + l];
					acc_1[l] = w[b * 416 + 6816 + l];
					acc_2[l] = w[b * 416 + 6816 + l];
				}
				for (int ky = first_row_9[oy]; ky < end_row_10[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 6832 + l];
						w_1[l] = w[b * 416 + ky * 80 + 6848 + l];
						w_2 = w[b * 416 + ky * 80 + 6864 + l];
						w_3 = w[b * 416 + ky * 80 + 6880 + l];
						w_4 = w[b * 416 + ky * 80 + 6896 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 304 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 288 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 272 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 256 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 240 + l];
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
		for (int b = first_12[s]; b < end_11[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 8064 + l];
					acc_1[l] = w[b * 800 + 8064 + l];
					acc_2[l] = w[b * 800 + 8064 + l];
					acc_3[l] = w[b * 800 + 8064 + l];
				}
				for (int ky = first_row_13[oy]; ky < end_row_14[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 8080 + l];
						w_1[l] = w[b * 800 + ky * 112 + 8096 + l];
						w_2 = w[b * 800 + ky * 112 + 8112 + l];
						w_3 = w[b * 800 + ky * 112 + 8128 + l];
						w_4 = w[b * 800 + ky * 112 + 8144 + l];
						w_5 = w[b * 800 + ky * 112 + 8160 + l];
						w_6 = w[b * 800 + ky * 112 + 8176 + l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 672 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 656 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 640 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 624 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 608 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 592 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 576 + l];
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
					acc_0[l] = w[b * 800 + 8064 + l];
					acc_1[l] = w[b * 800 + 8064 + l];
					acc_2[l] = w[b * 800 + 8064 + l];
					acc_3[l] = w[b * 800 + 8064 + l];
				}
				for (int ky = first_row_13[oy]; ky < end_row_14[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 8080 + l];
						w_1[l] = w[b * 800 + ky * 112 + 8096 + l];
						w_2 = w[b * 800 + ky * 112 + 8112 + l];
						w_3 = w[b * 800 + ky * 112 + 8128 + l];
						w_4 = w[b * 800 + ky * 112 + 8144 + l];
						w_5 = w[b * 800 + ky * 112 + 8160 + l];
						w_6 = w[b * 800 + ky * 112 + 8176 + l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 656 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 640 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 624 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 608 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 592 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 576 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 560 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 544 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 528 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 512 + l];
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
					acc_0[l] = w[b * 800 + 8064 + l];
					acc_1[l] = w[b * 800 + 8064 + l];
					acc_2[l] = w[b * 800 + 8064 + l];
				}
				for (int ky = first_row_13[oy]; ky < end_row_14[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 8080 + l];
						w_1[l] = w[b * 800 + ky * 112 + 8096 + l];
						w_2 = w[b * 800 + ky * 112 + 8112 + l];
						w_3 = w[b * 800 + ky * 112 + 8128 + l];
						w_4 = w[b * 800 + ky * 112 + 8144 + l];
						w_5 = w[b * 800 + ky * 112 + 8160 + l];
						w_6 = w[b * 800 + ky * 112 + 8176 + l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 592 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 576 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 560 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 544 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 528 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 512 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 496 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 480 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 464 + l];
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
					acc_0[l] = w[b * 800 + 8064 + l];
					acc_1[l] = w[b * 800 + 8064 + l];
					acc_2[l] = w[b * 800 + 8064 + l];
				}
				for (int ky = first_row_13[oy]; ky < end_row_14[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5;
						w_0[l] = w[b * 800 + ky * 112 + 8080 + l];
						w_1[l] = w[b * 800 + ky * 112 + 8096 + l];
						w_2 = w[b * 800 + ky * 112 + 8112 + l];
						w_3 = w[b * 800 + ky * 112 + 8128 + l];
						w_4 = w[b * 800 + ky * 112 + 8144 + l];
						w_5 = w[b * 800 + ky * 112 + 8160 + l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 544 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 528 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 512 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 496 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 480 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_3[b] + oy * 224 + ky * 224 - 464 + l];
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
		for (int b = first_16[s]; b < end_15[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 14; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 10464 + l];
					acc_1[l] = w[b * 1312 + 10464 + l];
					acc_2[l] = w[b * 1312 + 10464 + l];
					acc_3[l] = w[b * 1312 + 10464 + l];
				}
				for (int ky = first_row_17[oy]; ky < end_row_18[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_1[l] = w[b * 1312 + ky * 144 + 10496 + l];
						w_2 = w[b * 1312 + ky * 144 + 10512 + l];
						w_3 = w[b * 1312 + ky * 144 + 10528 + l];
						w_4 = w[b * 1312 + ky * 144 + 10544 + l];
						w_5 = w[b * 1312 + ky * 144 + 10560 + l];
						w_6 = w[b * 1312 + ky * 144 + 10576 + l];
						w_7 = w[b * 1312 + ky * 144 + 10592 + l];
						w_8 = w[b * 1312 + ky * 144 + 10608 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 896 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 880 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 864 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 848 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 832 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 816 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 800 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 784 + l];
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
					acc_0[l] = w[b * 1312 + 10464 + l];
					acc_1[l] = w[b * 1312 + 10464 + l];
					acc_2[l] = w[b * 1312 + 10464 + l];
					acc_3[l] = w[b * 1312 + 10464 + l];
				}
				for (int ky = first_row_17[oy]; ky < end_row_18[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 10480 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 10496 + l];
						w_2 = w[b * 1312 + ky * 144 + 10512 + l];
						w_3 = w[b * 1312 + ky * 144 + 10528 + l];
						w_4 = w[b * 1312 + ky * 144 + 10544 + l];
						w_5 = w[b * 1312 + ky * 144 + 10560 + l];
						w_6 = w[b * 1312 + ky * 144 + 10576 + l];
						w_7 = w[b * 1312 + ky * 144 + 10592 + l];
						w_8 = w[b * 1312 + ky * 144 + 10608 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 896 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 880 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 864 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 848 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 832 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 816 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 800 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 784 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 768 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 752 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 736 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 720 + l];
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
					acc_0[l] = w[b * 1312 + 10464 + l];
					acc_1[l] = w[b * 1312 + 10464 + l];
					acc_2[l] = w[b * 1312 + 10464 + l];
				}
				for (int ky = first_row_17[oy]; ky < end_row_18[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 10480 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 10496 + l];
						w_2 = w[b * 1312 + ky * 144 + 10512 + l];
						w_3 = w[b * 1312 + ky * 144 + 10528 + l];
						w_4 = w[b * 1312 + ky * 144 + 10544 + l];
						w_5 = w[b * 1312 + ky * 144 + 10560 + l];
						w_6 = w[b * 1312 + ky * 144 + 10576 + l];
						w_7 = w[b * 1312 + ky * 144 + 10592 + l];
						w_8 = w[b * 1312 + ky * 144 + 10608 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 832 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 816 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 800 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 784 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 768 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 752 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 736 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 720 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 704 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 688 + l];
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
					acc_0[l] = w[b * 1312 + 10464 + l];
					acc_1[l] = w[b * 1312 + 10464 + l];
					acc_2[l] = w[b * 1312 + 10464 + l];
				}
				for (int ky = first_row_17[oy]; ky < end_row_18[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 1312 + ky * 144 + 10480 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 10496 + l];
						w_2 = w[b * 1312 + ky * 144 + 10512 + l];
						w_3 = w[b * 1312 + ky * 144 + 10528 + l];
						w_4 = w[b * 1312 + ky * 144 + 10544 + l];
						w_5 = w[b * 1312 + ky * 144 + 10560 + l];
						w_6 = w[b * 1312 + ky * 144 + 10576 + l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 784 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 768 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 752 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 736 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 720 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 704 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_8[b] + oy * 224 + ky * 224 - 688 + l];
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
}

/* 12864 flops, reads 25472 bytes, writes 128, at most 8 vectors of 16 live */
static void pw_1x1_192_32_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_1x1_32_192_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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

/* 2427136 flops, reads 1942912 bytes, writes 74752, at most 9 vectors of 16 live */
static void pw2_14x14_192_64_add_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT r, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT s, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT scaled) {
	static const int lanes_0[16] = {0, 2, 4, 6, 8, 10, 12, 14, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 24, 26, 28, 30};
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16];
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
			vloadn(res_0, r + p * 1 + ox * 192, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 192 + 16, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = acc_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 192 + 64, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 192 + 80, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = acc_1_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 192 + 128, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 192 + 144, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_2_0[l] = acc_2_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 192 + 32, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 192 + 48, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = acc_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 192 + 96, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 192 + 112, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = acc_1_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 192 + 160, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 192 + 176, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_2_1[l] = acc_2_1[l] + gathered_1[l];
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
			vloadn(res_0, r + p * 1 + ox * 128 + 12288, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 128 + 12304, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = acc_0_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 128 + 12352, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 128 + 12368, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_0[l] = acc_1_0[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 128 + 12320, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 128 + 12336, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_0_1[l] = acc_0_1[l] + gathered_1[l];
			}
			vloadn(res_0, r + p * 1 + ox * 128 + 12384, 0, 15);
			vperm(gathered_0, res_0, res_0, lanes_0);
			vloadn(res_1, r + p * 1 + ox * 128 + 12400, 0, 15);
			vperm(gathered_1, gathered_0, res_1, lanes_1);
			for (int l = 0; l < 16; l++) {
				acc_1_1[l] = acc_1_1[l] + gathered_1[l];
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

/* 12901824 flops, reads 9830400 bytes, writes 377856, at most 18 vectors of 16 live */
static void pw_dw3_5_7_9_11_s2_7x7_64_384_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT pool) {
	static const int end_0[12] = {2, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5};
	static const int first_1[12] = {0, 2, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5};
	static const int offset_2[5] = {0, 3136, 0, 3136, 0};
	static const int first_row_3[7] = {1, 0, 0, 0, 0, 0, 0};
	static const int end_row_4[7] = {3, 3, 3, 3, 3, 3, 3};
	static const int end_5[12] = {0, 0, 1, 3, 4, 4, 4, 4, 4, 4, 4, 4};
	static const int first_6[12] = {0, 0, 0, 1, 3, 4, 4, 4, 4, 4, 4, 4};
	static const int offset_7[4] = {3136, 0, 3136, 0};
	static const int first_row_8[7] = {2, 0, 0, 0, 0, 0, 0};
	static const int end_row_9[7] = {5, 5, 5, 5, 5, 5, 4};
	static const int end_10[12] = {0, 0, 0, 0, 1, 3, 5, 5, 5, 5, 5, 5};
	static const int first_11[12] = {0, 0, 0, 0, 0, 1, 3, 5, 5, 5, 5, 5};
	static const int offset_12[5] = {3136, 0, 3136, 0, 3136};
	static const int first_row_13[7] = {3, 1, 0, 0, 0, 0, 0};
	static const int end_row_14[7] = {7, 7, 7, 7, 7, 7, 5};
	static const int end_15[12] = {0, 0, 0, 0, 0, 0, 0, 2, 4, 5, 5, 5};
	static const int first_16[12] = {0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 5, 5};
	static const int first_row_17[7] = {4, 2, 0, 0, 0, 0, 0};
	static const int end_row_18[7] = {9, 9, 9, 9, 9, 8, 6};
	static const int end_19[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 5};
	static const int first_20[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3};
	static const int first_row_21[7] = {5, 3, 1, 0, 0, 0, 0};
	static const int end_row_22[7] = {11, 11, 11, 11, 11, 9, 7};
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
	for (int s = 0; s < 12; s++) {
		for (int ox = 0; ox < 64; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[s * 2080 + l];
				acc_0_1[l] = w[s * 2080 + 1040 + l];
				acc_1_0[l] = w[s * 2080 + l];
				acc_1_1[l] = w[s * 2080 + 1040 + l];
				acc_2_0[l] = w[s * 2080 + l];
				acc_2_1[l] = w[s * 2080 + 1040 + l];
			}
			for (int k = 0; k < 16; k++) {
				x_0 = x[ox * 192 + k * 4];
				x_1 = x[ox * 192 + k * 4 + 64];
				x_2 = x[ox * 192 + k * 4 + 128];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 2080 + k * 64 + 16 + l];
					w_1[l] = w[s * 2080 + k * 64 + 1056 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[s * 2080 + k * 64 + 32 + l];
					w_1[l] = w[s * 2080 + k * 64 + 1072 + l];
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
					w_0[l] = w[s * 2080 + k * 64 + 48 + l];
					w_1[l] = w[s * 2080 + k * 64 + 1088 + l];
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
					w_0[l] = w[s * 2080 + k * 64 + 64 + l];
					w_1[l] = w[s * 2080 + k * 64 + 1104 + l];
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
				acc_0_0[l] = w[s * 2080 + l];
				acc_0_1[l] = w[s * 2080 + 1040 + l];
				acc_1_0[l] = w[s * 2080 + l];
				acc_1_1[l] = w[s * 2080 + 1040 + l];
			}
			for (int k = 0; k < 16; k++) {
				x_0 = x[ox * 128 + k * 4 + 12288];
				x_1 = x[ox * 128 + k * 4 + 12352];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 2080 + k * 64 + 16 + l];
					w_1[l] = w[s * 2080 + k * 64 + 1056 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 2080 + k * 64 + 32 + l];
					w_1[l] = w[s * 2080 + k * 64 + 1072 + l];
				}
				x_0 = x[ox * 128 + k * 4 + 12289];
				x_1 = x[ox * 128 + k * 4 + 12353];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 2080 + k * 64 + 48 + l];
					w_1[l] = w[s * 2080 + k * 64 + 1088 + l];
				}
				x_0 = x[ox * 128 + k * 4 + 12290];
				x_1 = x[ox * 128 + k * 4 + 12354];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 2080 + k * 64 + 64 + l];
					w_1[l] = w[s * 2080 + k * 64 + 1104 + l];
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
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 160 + 24960 + l];
					acc_1[l] = w[b * 160 + 24960 + l];
					acc_2[l] = w[b * 160 + 24960 + l];
					acc_3[l] = w[b * 160 + 24960 + l];
				}
				for (int ky = first_row_3[oy]; ky < end_row_4[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 24976 + l];
						w_1[l] = w[b * 160 + ky * 48 + 24992 + l];
						w_2 = w[b * 160 + ky * 48 + 25008 + l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 224 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 208 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 192 + l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 176 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 160 + l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 144 + l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 128 + l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 112 + l];
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
					acc_0[l] = w[b * 160 + 24960 + l];
					acc_1[l] = w[b * 160 + 24960 + l];
					acc_2[l] = w[b * 160 + 24960 + l];
				}
				for (int ky = first_row_3[oy]; ky < end_row_4[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 24976 + l];
						w_1[l] = w[b * 160 + ky * 48 + 24992 + l];
						w_2 = w[b * 160 + ky * 48 + 25008 + l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 112 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 96 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 80 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 64 + l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 48 + l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 32 + l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 16 + l];
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
		for (int b = first_6[s]; b < end_5[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 416 + 25760 + l];
					acc_1[l] = w[b * 416 + 25760 + l];
					acc_2[l] = w[b * 416 + 25760 + l];
					acc_3[l] = w[b * 416 + 25760 + l];
				}
				for (int ky = first_row_8[oy]; ky < end_row_9[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 25776 + l];
						w_1[l] = w[b * 416 + ky * 80 + 25792 + l];
						w_2 = w[b * 416 + ky * 80 + 25808 + l];
						w_3 = w[b * 416 + ky * 80 + 25824 + l];
						w_4 = w[b * 416 + ky * 80 + 25840 + l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 448 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 432 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 416 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 400 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 384 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 368 + l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 352 + l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 336 + l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 320 + l];
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
					acc_0[l] = w[b * 416 + 25760 + l];
					acc_1[l] = w[b * 416 + 25760 + l];
					acc_2[l] = w[b * 416 + 25760 + l];
				}
				for (int ky = first_row_8[oy]; ky < end_row_9[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 25776 + l];
						w_1[l] = w[b * 416 + ky * 80 + 25792 + l];
						w_2 = w[b * 416 + ky * 80 + 25808 + l];
						w_3 = w[b * 416 + ky * 80 + 25824 + l];
						w_4 = w[b * 416 + ky * 80 + 25840 + l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 352 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 336 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 320 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 304 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 288 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 272 + l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 256 + l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_7[b] + oy * 448 + ky * 224 - 240 + l];
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
		for (int b = first_11[s]; b < end_10[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 27424 + l];
					acc_1[l] = w[b * 800 + 27424 + l];
					acc_2[l] = w[b * 800 + 27424 + l];
					acc_3[l] = w[b * 800 + 27424 + l];
				}
				for (int ky = first_row_13[oy]; ky < end_row_14[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 27440 + l];
						w_1[l] = w[b * 800 + ky * 112 + 27456 + l];
						w_2 = w[b * 800 + ky * 112 + 27472 + l];
						w_3 = w[b * 800 + ky * 112 + 27488 + l];
						w_4 = w[b * 800 + ky * 112 + 27504 + l];
						w_5 = w[b * 800 + ky * 112 + 27520 + l];
						w_6 = w[b * 800 + ky * 112 + 27536 + l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 672 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 656 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 640 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 624 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 608 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 592 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 576 + l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 560 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 544 + l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 528 + l];
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
					acc_0[l] = w[b * 800 + 27424 + l];
					acc_1[l] = w[b * 800 + 27424 + l];
					acc_2[l] = w[b * 800 + 27424 + l];
				}
				for (int ky = first_row_13[oy]; ky < end_row_14[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 27440 + l];
						w_1[l] = w[b * 800 + ky * 112 + 27456 + l];
						w_2 = w[b * 800 + ky * 112 + 27472 + l];
						w_3 = w[b * 800 + ky * 112 + 27488 + l];
						w_4 = w[b * 800 + ky * 112 + 27504 + l];
						w_5 = w[b * 800 + ky * 112 + 27520 + l];
						w_6 = w[b * 800 + ky * 112 + 27536 + l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 592 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 576 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 560 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 544 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 528 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 512 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 496 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 480 + l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 464 + l];
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
		for (int b = first_16[s]; b < end_15[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 31424 + l];
					acc_1[l] = w[b * 1312 + 31424 + l];
					acc_2[l] = w[b * 1312 + 31424 + l];
					acc_3[l] = w[b * 1312 + 31424 + l];
				}
				for (int ky = first_row_17[oy]; ky < end_row_18[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 31440 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 31456 + l];
						w_2 = w[b * 1312 + ky * 144 + 31472 + l];
						w_3 = w[b * 1312 + ky * 144 + 31488 + l];
						w_4 = w[b * 1312 + ky * 144 + 31504 + l];
						w_5 = w[b * 1312 + ky * 144 + 31520 + l];
						w_6 = w[b * 1312 + ky * 144 + 31536 + l];
						w_7 = w[b * 1312 + ky * 144 + 31552 + l];
						w_8 = w[b * 1312 + ky * 144 + 31568 + l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 896 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 880 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 864 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 848 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 832 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 816 + l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 800 + l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 784 + l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 768 + l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 752 + l];
						acc_3[l] = column * w_7 + acc_3[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 736 + l];
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
					acc_0[l] = w[b * 1312 + 31424 + l];
					acc_1[l] = w[b * 1312 + 31424 + l];
					acc_2[l] = w[b * 1312 + 31424 + l];
				}
				for (int ky = first_row_17[oy]; ky < end_row_18[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_0[l] = w[b * 1312 + ky * 144 + 31440 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 31456 + l];
						w_2 = w[b * 1312 + ky * 144 + 31472 + l];
						w_3 = w[b * 1312 + ky * 144 + 31488 + l];
						w_4 = w[b * 1312 + ky * 144 + 31504 + l];
						w_5 = w[b * 1312 + ky * 144 + 31520 + l];
						w_6 = w[b * 1312 + ky * 144 + 31536 + l];
						w_7 = w[b * 1312 + ky * 144 + 31552 + l];
						w_8 = w[b * 1312 + ky * 144 + 31568 + l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 832 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 816 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 800 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 784 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 768 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 752 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 736 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 720 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 704 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						column = slab[offset_2[b] + oy * 448 + ky * 224 - 688 + l];
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
		for (int b = first_20[s]; b < end_19[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1952 + 37984 + l];
					acc_1[l] = w[b * 1952 + 37984 + l];
					acc_2[l] = w[b * 1952 + 37984 + l];
					acc_3[l] = w[b * 1952 + 37984 + l];
				}
				for (int ky = first_row_21[oy]; ky < end_row_22[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8, w_9, w_10;
						w_0[l] = w[b * 1952 + ky * 176 + 38000 + l];
						w_1[l] = w[b * 1952 + ky * 176 + 38016 + l];
						w_2 = w[b * 1952 + ky * 176 + 38032 + l];
						w_3 = w[b * 1952 + ky * 176 + 38048 + l];
						w_4 = w[b * 1952 + ky * 176 + 38064 + l];
						w_5 = w[b * 1952 + ky * 176 + 38080 + l];
						w_6 = w[b * 1952 + ky * 176 + 38096 + l];
						w_7 = w[b * 1952 + ky * 176 + 38112 + l];
						w_8 = w[b * 1952 + ky * 176 + 38128 + l];
						w_9 = w[b * 1952 + ky * 176 + 38144 + l];
						w_10 = w[b * 1952 + ky * 176 + 38160 + l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1120 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1104 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1088 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1072 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1056 + l];
						acc_0[l] = column * w_9 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1040 + l];
						acc_0[l] = column * w_10 + acc_0[l];
						acc_1[l] = column * w_8 + acc_1[l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1024 + l];
						acc_1[l] = column * w_9 + acc_1[l];
						acc_2[l] = column * w_7 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1008 + l];
						acc_1[l] = column * w_10 + acc_1[l];
						acc_2[l] = column * w_8 + acc_2[l];
						acc_3[l] = column * w_6 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 992 + l];
						acc_2[l] = column * w_9 + acc_2[l];
						acc_3[l] = column * w_7 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 976 + l];
						acc_2[l] = column * w_10 + acc_2[l];
						acc_3[l] = column * w_8 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 960 + l];
						acc_3[l] = column * w_9 + acc_3[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 944 + l];
						acc_3[l] = column * w_10 + acc_3[l];
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
					acc_0[l] = w[b * 1952 + 37984 + l];
					acc_1[l] = w[b * 1952 + 37984 + l];
					acc_2[l] = w[b * 1952 + 37984 + l];
				}
				for (int ky = first_row_21[oy]; ky < end_row_22[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8, w_9, w_10;
						w_0[l] = w[b * 1952 + ky * 176 + 38000 + l];
						w_1[l] = w[b * 1952 + ky * 176 + 38016 + l];
						w_2 = w[b * 1952 + ky * 176 + 38032 + l];
						w_3 = w[b * 1952 + ky * 176 + 38048 + l];
						w_4 = w[b * 1952 + ky * 176 + 38064 + l];
						w_5 = w[b * 1952 + ky * 176 + 38080 + l];
						w_6 = w[b * 1952 + ky * 176 + 38096 + l];
						w_7 = w[b * 1952 + ky * 176 + 38112 + l];
						w_8 = w[b * 1952 + ky * 176 + 38128 + l];
						w_9 = w[b * 1952 + ky * 176 + 38144 + l];
						w_10 = w[b * 1952 + ky * 176 + 38160 + l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1072 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1056 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1040 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1024 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 1008 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 992 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 976 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 960 + l];
						acc_0[l] = column * w_7 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 944 + l];
						acc_0[l] = column * w_8 + acc_0[l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 928 + l];
						acc_0[l] = column * w_9 + acc_0[l];
						acc_1[l] = column * w_7 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						column = slab[offset_12[b] + oy * 448 + ky * 224 - 912 + l];
						acc_0[l] = column * w_10 + acc_0[l];
						acc_1[l] = column * w_8 + acc_1[l];
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
}

/* 25152 flops, reads 50816 bytes, writes 128, at most 8 vectors of 16 live */
static void pw_1x1_384_32_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_1x1_32_384_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_7x7_384_104_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT s, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT scaled) {
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

/* 8894592 flops, reads 7032896 bytes, writes 247104, at most 18 vectors of 16 live */
static void pw_dw3_5_7_9_s1_7x7_104_624_swish_pool_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT pool) {
	static const int end_0[20] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
		17, 18, 19, 19};
	static const int first_1[20] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
		16, 17, 18, 19};
	static const int end_2[20] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 1};
	static const int first_3[20] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0};
	static const int end_4[20] = {2, 4, 6, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
		9, 9, 9, 9};
	static const int first_5[20] = {0, 2, 4, 6, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
		9, 9, 9, 9};
	static const int offset_6[9] = {0, 784, 0, 784, 0, 784, 0, 784, 0};
	static const int first_row_7[7] = {1, 0, 0, 0, 0, 0, 0};
	static const int end_row_8[7] = {3, 3, 3, 3, 3, 3, 2};
	static const int end_9[20] = {0, 0, 0, 0, 1, 3, 5, 7, 9, 10, 10, 10, 10, 10, 10, 10,
		10, 10, 10, 10};
	static const int first_10[20] = {0, 0, 0, 0, 0, 1, 3, 5, 7, 9, 10, 10, 10, 10, 10, 10,
		10, 10, 10, 10};
	static const int offset_11[10] = {784, 0, 784, 0, 784, 0, 784, 0, 784, 0};
	static const int first_row_12[7] = {2, 1, 0, 0, 0, 0, 0};
	static const int end_row_13[7] = {5, 5, 5, 5, 5, 4, 3};
	static const int end_14[20] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 5, 7, 9, 10, 10,
		10, 10, 10, 10};
	static const int first_15[20] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 5, 7, 9, 10,
		10, 10, 10, 10};
	static const int first_row_16[7] = {3, 2, 1, 0, 0, 0, 0};
	static const int end_row_17[7] = {7, 7, 7, 7, 6, 5, 4};
	static const int end_18[20] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3,
		5, 7, 9, 10};
	static const int first_19[20] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
		3, 5, 7, 9};
	static const int first_row_20[7] = {4, 3, 2, 1, 0, 0, 0};
	static const int end_row_21[7] = {9, 9, 9, 8, 7, 6, 5};
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
	for (int s = 0; s < 20; s++) {
		for (int p = first_1[s]; p < end_0[s]; p++) {
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
					acc_0[l] = w[b * 160 + 65520 + l];
					acc_1[l] = w[b * 160 + 65520 + l];
					acc_2[l] = w[b * 160 + 65520 + l];
					acc_3[l] = w[b * 160 + 65520 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 65536 + l];
						w_1[l] = w[b * 160 + ky * 48 + 65552 + l];
						w_2 = w[b * 160 + ky * 48 + 65568 + l];
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
					acc_0[l] = w[b * 160 + 65520 + l];
					acc_1[l] = w[b * 160 + 65520 + l];
					acc_2[l] = w[b * 160 + 65520 + l];
				}
				for (int ky = first_row_7[oy]; ky < end_row_8[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column;
						w_0[l] = w[b * 160 + ky * 48 + 65536 + l];
						w_1[l] = w[b * 160 + ky * 48 + 65552 + l];
						w_2 = w[b * 160 + ky * 48 + 65568 + l];
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
					acc_0[l] = w[b * 416 + 66960 + l];
					acc_1[l] = w[b * 416 + 66960 + l];
					acc_2[l] = w[b * 416 + 66960 + l];
					acc_3[l] = w[b * 416 + 66960 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 66976 + l];
						w_1[l] = w[b * 416 + ky * 80 + 66992 + l];
						w_2 = w[b * 416 + ky * 80 + 67008 + l];
						w_3 = w[b * 416 + ky * 80 + 67024 + l];
						w_4 = w[b * 416 + ky * 80 + 67040 + l];
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
					acc_0[l] = w[b * 416 + 66960 + l];
					acc_1[l] = w[b * 416 + 66960 + l];
					acc_2[l] = w[b * 416 + 66960 + l];
				}
				for (int ky = first_row_12[oy]; ky < end_row_13[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4;
						w_0[l] = w[b * 416 + ky * 80 + 66976 + l];
						w_1[l] = w[b * 416 + ky * 80 + 66992 + l];
						w_2 = w[b * 416 + ky * 80 + 67008 + l];
						w_3 = w[b * 416 + ky * 80 + 67024 + l];
						w_4 = w[b * 416 + ky * 80 + 67040 + l];
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
		for (int b = first_15[s]; b < end_14[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 800 + 71120 + l];
					acc_1[l] = w[b * 800 + 71120 + l];
					acc_2[l] = w[b * 800 + 71120 + l];
					acc_3[l] = w[b * 800 + 71120 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 800 + ky * 112 + 71136 + l];
						w_1[l] = w[b * 800 + ky * 112 + 71152 + l];
						w_2 = w[b * 800 + ky * 112 + 71168 + l];
						w_3 = w[b * 800 + ky * 112 + 71184 + l];
						w_4 = w[b * 800 + ky * 112 + 71200 + l];
						w_5 = w[b * 800 + ky * 112 + 71216 + l];
						w_6 = w[b * 800 + ky * 112 + 71232 + l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 336 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						acc_3[l] = column * w_0[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 320 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						acc_3[l] = column * w_1[l] + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 304 + l];
						acc_0[l] = column * w_5 + acc_0[l];
						acc_1[l] = column * w_4 + acc_1[l];
						acc_2[l] = column * w_3 + acc_2[l];
						acc_3[l] = column * w_2 + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 288 + l];
						acc_0[l] = column * w_6 + acc_0[l];
						acc_1[l] = column * w_5 + acc_1[l];
						acc_2[l] = column * w_4 + acc_2[l];
						acc_3[l] = column * w_3 + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 272 + l];
						acc_1[l] = column * w_6 + acc_1[l];
						acc_2[l] = column * w_5 + acc_2[l];
						acc_3[l] = column * w_4 + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 256 + l];
						acc_2[l] = column * w_6 + acc_2[l];
						acc_3[l] = column * w_5 + acc_3[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 240 + l];
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
					acc_0[l] = w[b * 800 + 71120 + l];
					acc_1[l] = w[b * 800 + 71120 + l];
					acc_2[l] = w[b * 800 + 71120 + l];
				}
				for (int ky = first_row_16[oy]; ky < end_row_17[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5;
						w_0[l] = w[b * 800 + ky * 112 + 71136 + l];
						w_1[l] = w[b * 800 + ky * 112 + 71152 + l];
						w_2 = w[b * 800 + ky * 112 + 71168 + l];
						w_3 = w[b * 800 + ky * 112 + 71184 + l];
						w_4 = w[b * 800 + ky * 112 + 71200 + l];
						w_5 = w[b * 800 + ky * 112 + 71216 + l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 320 + l];
						acc_0[l] = column * w_0[l] + acc_0[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 304 + l];
						acc_0[l] = column * w_1[l] + acc_0[l];
						acc_1[l] = column * w_0[l] + acc_1[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 288 + l];
						acc_0[l] = column * w_2 + acc_0[l];
						acc_1[l] = column * w_1[l] + acc_1[l];
						acc_2[l] = column * w_0[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 272 + l];
						acc_0[l] = column * w_3 + acc_0[l];
						acc_1[l] = column * w_2 + acc_1[l];
						acc_2[l] = column * w_1[l] + acc_2[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 256 + l];
						acc_0[l] = column * w_4 + acc_0[l];
						acc_1[l] = column * w_3 + acc_1[l];
						acc_2[l] = column * w_2 + acc_2[l];
						column = slab[offset_11[b] + oy * 112 + ky * 112 - 240 + l];
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
		for (int b = first_19[s]; b < end_18[s]; b++) {
			for (int l = 0; l < 16; l++) {
				sum[l] = c_0;
			}
			for (int oy = 0; oy < 7; oy++) {
				for (int l = 0; l < 16; l++) {
					acc_0[l] = w[b * 1312 + 79120 + l];
					acc_1[l] = w[b * 1312 + 79120 + l];
					acc_2[l] = w[b * 1312 + 79120 + l];
					acc_3[l] = w[b * 1312 + 79120 + l];
				}
				for (int ky = first_row_20[oy]; ky < end_row_21[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6, w_7, w_8;
						w_1[l] = w[b * 1312 + ky * 144 + 79152 + l];
						w_2 = w[b * 1312 + ky * 144 + 79168 + l];
						w_3 = w[b * 1312 + ky * 144 + 79184 + l];
						w_4 = w[b * 1312 + ky * 144 + 79200 + l];
						w_5 = w[b * 1312 + ky * 144 + 79216 + l];
						w_6 = w[b * 1312 + ky * 144 + 79232 + l];
						w_7 = w[b * 1312 + ky * 144 + 79248 + l];
						w_8 = w[b * 1312 + ky * 144 + 79264 + l];
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
					acc_0[l] = w[b * 1312 + 79120 + l];
					acc_1[l] = w[b * 1312 + 79120 + l];
					acc_2[l] = w[b * 1312 + 79120 + l];
				}
				for (int ky = first_row_20[oy]; ky < end_row_21[oy]; ky++) {
					for (int l = 0; l < 16; l++) {
						float w_2, column, w_3, w_4, w_5, w_6;
						w_0[l] = w[b * 1312 + ky * 144 + 79136 + l];
						w_1[l] = w[b * 1312 + ky * 144 + 79152 + l];
						w_2 = w[b * 1312 + ky * 144 + 79168 + l];
						w_3 = w[b * 1312 + ky * 144 + 79184 + l];
						w_4 = w[b * 1312 + ky * 144 + 79200 + l];
						w_5 = w[b * 1312 + ky * 144 + 79216 + l];
						w_6 = w[b * 1312 + ky * 144 + 79232 + l];
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
}

/* 66096 flops, reads 135040 bytes, writes 208, at most 16 vectors of 16 live */
static void pw_1x1_624_52_swish_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
static void pw_1x1_52_624_sigmoid_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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

/* 3219712 flops, reads 2772168 bytes, writes 150176, at most 9 vectors of 16 live */
static void pw2_7x7_624_104_add_se_f32__c99_3x2(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT r, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT s, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT scaled) {
	static const int lanes_0[16] = {0, 2, 4, 6, 8, 10, 12, 14, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_1[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 24, 26, 28, 30};
	static const int lanes_2[16] = {0, 2, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
	static const int lanes_3[16] = {0, 1, 2, 3, 16, 18, 20, 22, 8, 9, 10, 11, 12, 13, 14, 15};
	static const int lanes_4[16] = {0, 1, 2, 3, 4, 5, 6, 7, 16, 18, 20, 22, 12, 13, 14, 15};
	const float c_0 = 0.0f;
	float w_0[16], x_0, x_1, x_2, x_3, w_1[16], acc_0_0[16], acc_0_1[16];
	float acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], res_0[16], gathered_0[16], res_1[16], gathered_1[16];
	float x4_0[16], x4_1[16], x4_2[16], sum4_1_0[16], sum4_1_1[16], sum2_1_0[16], res_2[16], gathered_2[16];
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
		vloadn(res_0, r + ox * 312, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 16, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 104, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 120, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 208, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 224, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_0[l] = acc_2_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 32, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 48, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = acc_0_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 136, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 152, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = acc_1_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 240, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 256, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_1[l] = acc_2_1[l] + gathered_1[l];
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
		vloadn(res_0, r + ox * 208 + 4680, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4696, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 208 + 4784, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4800, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 208 + 4712, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4728, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = acc_0_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 208 + 4816, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4832, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = acc_1_1[l] + gathered_1[l];
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
			float bias;
			bias = w[15024 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 312 + 64, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 80, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 168, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 184, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 272, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 288, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_0[l] = acc_2_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 96, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 312 + 200, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 312 + 304, 0, 7);
		vperm(gathered_2, gathered_1, res_2, lanes_4);
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
			float bias;
			bias = w[15024 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 208 + 4744, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4760, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 208 + 4848, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4864, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 208 + 4776, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 208 + 4880, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
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
		vloadn(res_0, r + ox * 312 + 1, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 17, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 105, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 121, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 209, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 225, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_0[l] = acc_2_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 33, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 49, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = acc_0_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 137, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 153, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = acc_1_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 241, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 257, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_1[l] = acc_2_1[l] + gathered_1[l];
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
		vloadn(res_0, r + ox * 208 + 4681, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4697, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 208 + 4785, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4801, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 208 + 4713, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4729, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_1[l] = acc_0_1[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 208 + 4817, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4833, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_1[l] = acc_1_1[l] + gathered_1[l];
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
			float bias;
			bias = w[31312 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 312 + 65, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 81, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 169, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 185, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 273, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 312 + 289, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_2_0[l] = acc_2_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 312 + 97, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 312 + 201, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
		vloadn(res_2, r + ox * 312 + 305, 0, 7);
		vperm(gathered_2, gathered_1, res_2, lanes_4);
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
			float bias;
			bias = w[31312 + l];
			sum2_1_0[l] = sum2_1_0[l] + bias;
		}
		vloadn(res_0, r + ox * 208 + 4745, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4761, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_0_0[l] = acc_0_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 208 + 4849, 0, 15);
		vperm(gathered_0, res_0, res_0, lanes_0);
		vloadn(res_1, r + ox * 208 + 4865, 0, 15);
		vperm(gathered_1, gathered_0, res_1, lanes_1);
		for (int l = 0; l < 16; l++) {
			acc_1_0[l] = acc_1_0[l] + gathered_1[l];
		}
		vloadn(res_0, r + ox * 208 + 4777, 0, 7);
		vperm(gathered_0, res_0, res_0, lanes_2);
		vloadn(res_1, r + ox * 208 + 4881, 0, 7);
		vperm(gathered_1, gathered_0, res_1, lanes_3);
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

/* 5368832 flops, reads 4284928 bytes, writes 102400, at most 12 vectors of 16 live */
static void pw_gdw7_s1_1x1_104_512_prelu_none_f32__c99_3x2_4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT slab, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
	static const int end_0[16] = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32};
	static const int first_1[16] = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30};
	static const int offset_2[32] = {0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784,
		0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784, 0, 784};
	const float c_0 = 0.0f;
	float acc_0_0[16], acc_0_1[16], acc_1_0[16], acc_1_1[16], acc_2_0[16], acc_2_1[16], w_0[16], w_1[16];
	float x_0, x_1, x_2, acc_0[16];
	for (int s = 0; s < 16; s++) {
		for (int ox = 0; ox < 15; ox++) {
			for (int l = 0; l < 16; l++) {
				acc_0_0[l] = w[s * 3392 + l];
				acc_0_1[l] = w[s * 3392 + 1696 + l];
				acc_1_0[l] = w[s * 3392 + l];
				acc_1_1[l] = w[s * 3392 + 1696 + l];
				acc_2_0[l] = w[s * 3392 + l];
				acc_2_1[l] = w[s * 3392 + 1696 + l];
			}
			for (int k = 0; k < 26; k++) {
				x_0 = x[ox * 312 + k * 4];
				x_1 = x[ox * 312 + k * 4 + 104];
				x_2 = x[ox * 312 + k * 4 + 208];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 3392 + k * 64 + 32 + l];
					w_1[l] = w[s * 3392 + k * 64 + 1728 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					acc_2_0[l] = x_2 * w_0[l] + acc_2_0[l];
					acc_2_1[l] = x_2 * w_1[l] + acc_2_1[l];
					w_0[l] = w[s * 3392 + k * 64 + 48 + l];
					w_1[l] = w[s * 3392 + k * 64 + 1744 + l];
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
					w_0[l] = w[s * 3392 + k * 64 + 64 + l];
					w_1[l] = w[s * 3392 + k * 64 + 1760 + l];
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
					w_0[l] = w[s * 3392 + k * 64 + 80 + l];
					w_1[l] = w[s * 3392 + k * 64 + 1776 + l];
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
				slope_0 = w[s * 3392 + 16 + l];
				slope_1 = w[s * 3392 + 1712 + l];
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
				acc_0_0[l] = w[s * 3392 + l];
				acc_0_1[l] = w[s * 3392 + 1696 + l];
				acc_1_0[l] = w[s * 3392 + l];
				acc_1_1[l] = w[s * 3392 + 1696 + l];
			}
			for (int k = 0; k < 26; k++) {
				x_0 = x[ox * 208 + k * 4 + 4680];
				x_1 = x[ox * 208 + k * 4 + 4784];
				for (int l = 0; l < 16; l++) {
					w_0[l] = w[s * 3392 + k * 64 + 32 + l];
					w_1[l] = w[s * 3392 + k * 64 + 1728 + l];
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 3392 + k * 64 + 48 + l];
					w_1[l] = w[s * 3392 + k * 64 + 1744 + l];
				}
				x_0 = x[ox * 208 + k * 4 + 4681];
				x_1 = x[ox * 208 + k * 4 + 4785];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 3392 + k * 64 + 64 + l];
					w_1[l] = w[s * 3392 + k * 64 + 1760 + l];
				}
				x_0 = x[ox * 208 + k * 4 + 4682];
				x_1 = x[ox * 208 + k * 4 + 4786];
				for (int l = 0; l < 16; l++) {
					acc_0_0[l] = x_0 * w_0[l] + acc_0_0[l];
					acc_0_1[l] = x_0 * w_1[l] + acc_0_1[l];
					acc_1_0[l] = x_1 * w_0[l] + acc_1_0[l];
					acc_1_1[l] = x_1 * w_1[l] + acc_1_1[l];
					w_0[l] = w[s * 3392 + k * 64 + 80 + l];
					w_1[l] = w[s * 3392 + k * 64 + 1776 + l];
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
				slope_0 = w[s * 3392 + 16 + l];
				slope_1 = w[s * 3392 + 1712 + l];
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
				acc_0[l] = w[b * 800 + 54272 + l];
			}
			for (int ky = 0; ky < 7; ky++) {
				for (int l = 0; l < 16; l++) {
					float w_2, w_3, w_4, w_5, w_6, column;
					w_0[l] = w[b * 800 + ky * 112 + 54288 + l];
					w_1[l] = w[b * 800 + ky * 112 + 54304 + l];
					w_2 = w[b * 800 + ky * 112 + 54320 + l];
					w_3 = w[b * 800 + ky * 112 + 54336 + l];
					w_4 = w[b * 800 + ky * 112 + 54352 + l];
					w_5 = w[b * 800 + ky * 112 + 54368 + l];
					w_6 = w[b * 800 + ky * 112 + 54384 + l];
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

/* 524288 flops, reads 1067008 bytes, writes 2048, at most 9 vectors of 16 live */
static void pw_1x1_512_512_f32__c99_1x4(const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT x, const float *SHUFFLEMIXFACENET_XS_C99_RESTRICT w, float *SHUFFLEMIXFACENET_XS_C99_RESTRICT y) {
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
    SHUFFLEMIXFACENET_XS_C99_STEP(0);

    /* features.init_block.conv2.conv1: 56x56x8 @0 -> 56x56x8 @200704 */
    dw3_s1_56x56_8_prelu_f32__c99_4(arena + 0, weights + 464, arena + 50176);
    SHUFFLEMIXFACENET_XS_C99_STEP(1);

    /* features.init_block.conv2.conv2: 56x56x8 @200704 + 56x56x8 @0 -> 56x56x8 @802816 */
    pw_56x56_8_8_add_f32__c99_3x2(arena + 50176, weights + 640, arena + 200704, arena + 0);
    SHUFFLEMIXFACENET_XS_C99_STEP(2);

    /* features.stage1.unit1.exp_conv+conv1: 56x56x8 @802816 -> slabs of 56x56x48 @602112 -> 56x56x48 @0 */
    pw2_dw3_s1_56x56_8_48_prelu_f32__c99_7x1_4(arena + 200704, weights + 720, arena + 150528, arena + 0);
    SHUFFLEMIXFACENET_XS_C99_STEP(3);

    /* features.stage1.unit1.conv2: 56x56x48 @0 -> 56x56x16 @602112 */
    pw2_56x56_48_16_f32__c99_3x2(arena + 0, weights + 1632, arena + 150528);
    SHUFFLEMIXFACENET_XS_C99_STEP(4);

    /* features.stage1.unit2.exp_conv+conv1: 56x56x16 @602112 -> slabs of 56x56x48 @802816 -> 56x56x48 @0 */
    pw2_dw3_s1_56x56_16_48_prelu_f32__c99_7x1_4(arena + 150528, weights + 2048, arena + 200704, arena + 0);
    SHUFFLEMIXFACENET_XS_C99_STEP(5);

    /* features.stage1.unit2.conv2: 56x56x48 @0 + 56x56x16 @602112 -> 56x56x16 @802816 */
    pw2_56x56_48_16_add_f32__c99_3x2(arena + 0, weights + 3216, arena + 200704, arena + 150528);
    SHUFFLEMIXFACENET_XS_C99_STEP(6);

    /* features.stage2.unit1.exp_conv+conv1: 56x56x16 @802816 -> slabs of 56x56x96 @301056 -> 28x28x96 @0, mean 1x1x96 @501760 */
    pw_dw3_5_7_s2_28x28_16_96_swish_pool_f32__c99_7x1_4(arena + 200704, weights + 3632, arena + 75264, arena + 0, arena + 125440);
    SHUFFLEMIXFACENET_XS_C99_STEP(7);

    /* features.stage2.unit1.se.conv1: 1x1x96 @501760 -> 1x1x8 @301056 */
    pw_1x1_96_8_swish_f32__c99_1x4(arena + 125440, weights + 8016, arena + 75264);
    SHUFFLEMIXFACENET_XS_C99_STEP(8);

    /* features.stage2.unit1.se.conv2: 1x1x8 @301056 -> 1x1x96 @310272 */
    pw_1x1_8_96_sigmoid_f32__c99_1x4(arena + 75264, weights + 8800, arena + 77568);
    SHUFFLEMIXFACENET_XS_C99_STEP(9);

    /* features.stage2.unit1.conv2: 28x28x96 @0 * 1x1x96 @310272 -> 28x28x24 @551936 */
    pw_28x28_96_24_se_f32__c99_3x2(arena + 0, weights + 9664, arena + 137984, arena + 77568, arena + 75264);
    SHUFFLEMIXFACENET_XS_C99_STEP(10);

    /* features.stage2.unit2.exp_conv+conv1: 28x28x24 @551936 -> slabs of 28x28x144 @451584 -> 28x28x144 @0, mean 1x1x144 @627200 */
    pw2_dw3_5_s1_28x28_24_144_swish_pool_f32__c99_3x2_4(arena + 137984, weights + 12000, arena + 112896, arena + 0, arena + 156800);
    SHUFFLEMIXFACENET_XS_C99_STEP(11);

    /* features.stage2.unit2.se.conv1: 1x1x144 @627200 -> 1x1x12 @451584 */
    pw_1x1_144_12_swish_f32__c99_1x4(arena + 156800, weights + 16800, arena + 112896);
    SHUFFLEMIXFACENET_XS_C99_STEP(12);

    /* features.stage2.unit2.se.conv2: 1x1x12 @451584 -> 1x1x144 @455040 */
    pw_1x1_12_144_sigmoid_f32__c99_1x4(arena + 112896, weights + 18560, arena + 113760);
    SHUFFLEMIXFACENET_XS_C99_STEP(13);

    /* features.stage2.unit2.conv2: 28x28x144 @0 * 1x1x144 @455040 + 28x28x24 @551936 -> 28x28x24 @627200 */
    pw2_28x28_144_24_add_se_f32__c99_3x2(arena + 0, weights + 20432, arena + 156800, arena + 137984, arena + 113760, arena + 112896);
    SHUFFLEMIXFACENET_XS_C99_STEP(14);

    /* features.stage2.unit3.exp_conv+conv1: 28x28x24 @627200 -> slabs of 28x28x144 @451584 -> 28x28x144 @0, mean 1x1x144 @551936 */
    pw2_dw3_5_s1_28x28_24_144_swish_pool_f32__c99_3x2_4(arena + 156800, weights + 22224, arena + 112896, arena + 0, arena + 137984);
    SHUFFLEMIXFACENET_XS_C99_STEP(15);

    /* features.stage2.unit3.se.conv1: 1x1x144 @551936 -> 1x1x12 @451584 */
    pw_1x1_144_12_swish_f32__c99_1x4(arena + 137984, weights + 27024, arena + 112896);
    SHUFFLEMIXFACENET_XS_C99_STEP(16);

    /* features.stage2.unit3.se.conv2: 1x1x12 @451584 -> 1x1x144 @455040 */
    pw_1x1_12_144_sigmoid_f32__c99_1x4(arena + 112896, weights + 28784, arena + 113760);
    SHUFFLEMIXFACENET_XS_C99_STEP(17);

    /* features.stage2.unit3.conv2: 28x28x144 @0 * 1x1x144 @455040 + 28x28x24 @627200 -> 28x28x24 @551936 */
    pw2_28x28_144_24_add_se_f32__c99_3x2(arena + 0, weights + 30656, arena + 137984, arena + 156800, arena + 113760, arena + 112896);
    SHUFFLEMIXFACENET_XS_C99_STEP(18);

    /* features.stage2.unit4.exp_conv+conv1: 28x28x24 @551936 -> slabs of 28x28x144 @451584 -> 28x28x144 @0, mean 1x1x144 @627200 */
    pw2_dw3_5_s1_28x28_24_144_swish_pool_f32__c99_3x2_4(arena + 137984, weights + 32448, arena + 112896, arena + 0, arena + 156800);
    SHUFFLEMIXFACENET_XS_C99_STEP(19);

    /* features.stage2.unit4.se.conv1: 1x1x144 @627200 -> 1x1x12 @451584 */
    pw_1x1_144_12_swish_f32__c99_1x4(arena + 156800, weights + 37248, arena + 112896);
    SHUFFLEMIXFACENET_XS_C99_STEP(20);

    /* features.stage2.unit4.se.conv2: 1x1x12 @451584 -> 1x1x144 @530304 */
    pw_1x1_12_144_sigmoid_f32__c99_1x4(arena + 112896, weights + 39008, arena + 132576);
    SHUFFLEMIXFACENET_XS_C99_STEP(21);

    /* features.stage2.unit4.conv2: 28x28x144 @0 * 1x1x144 @530304 + 28x28x24 @551936 -> 28x28x24 @451584 */
    pw2_28x28_144_24_add_se_f32__c99_3x2(arena + 0, weights + 40880, arena + 112896, arena + 137984, arena + 132576, arena + 131712);
    SHUFFLEMIXFACENET_XS_C99_STEP(22);

    /* features.stage3.unit1.exp_conv+conv1: 28x28x24 @451584 -> slabs of 28x28x144 @112896 -> 14x14x144 @0, mean 1x1x144 @213248 */
    pw_dw3_5_7_s2_14x14_24_144_swish_pool_f32__c99_3x2_4(arena + 112896, weights + 42672, arena + 28224, arena + 0, arena + 53312);
    SHUFFLEMIXFACENET_XS_C99_STEP(23);

    /* features.stage3.unit1.se.conv1: 1x1x144 @213248 -> 1x1x6 @112896 */
    pw_1x1_144_6_swish_f32__c99_1x4(arena + 53312, weights + 50400, arena + 28224);
    SHUFFLEMIXFACENET_XS_C99_STEP(24);

    /* features.stage3.unit1.se.conv2: 1x1x6 @112896 -> 1x1x144 @118656 */
    pw_1x1_6_144_sigmoid_f32__c99_1x4(arena + 28224, weights + 52720, arena + 29664);
    SHUFFLEMIXFACENET_XS_C99_STEP(25);

    /* features.stage3.unit1.conv2: 14x14x144 @0 * 1x1x144 @118656 -> 14x14x40 @188160 */
    pw2_14x14_144_40_se_f32__c99_3x2(arena + 0, weights + 53728, arena + 47040, arena + 29664, arena + 28224);
    SHUFFLEMIXFACENET_XS_C99_STEP(26);

    /* features.stage3.unit2.exp_conv+conv1: 14x14x40 @188160 -> slabs of 14x14x240 @219520 -> 14x14x240 @0, mean 1x1x240 @244608 */
    pw_dw3_5_s1_14x14_40_240_swish_pool_f32__c99_3x2_4(arena + 47040, weights + 56672, arena + 54880, arena + 0, arena + 61152);
    SHUFFLEMIXFACENET_XS_C99_STEP(27);

    /* features.stage3.unit2.se.conv1: 1x1x240 @244608 -> 1x1x10 @219520 */
    pw_1x1_240_10_swish_f32__c99_1x4(arena + 61152, weights + 70960, arena + 54880);
    SHUFFLEMIXFACENET_XS_C99_STEP(28);

    /* features.stage3.unit2.se.conv2: 1x1x10 @219520 -> 1x1x240 @260480 */
    pw_1x1_10_240_sigmoid_f32__c99_1x4(arena + 54880, weights + 74816, arena + 65120);
    SHUFFLEMIXFACENET_XS_C99_STEP(29);

    /* features.stage3.unit2.conv2: 14x14x240 @0 * 1x1x240 @260480 + 14x14x40 @188160 -> 14x14x40 @219520 */
    pw2_14x14_240_40_add_se_f32__c99_3x2(arena + 0, weights + 77456, arena + 54880, arena + 47040, arena + 65120, arena + 62720);
    SHUFFLEMIXFACENET_XS_C99_STEP(30);

    /* features.stage3.unit3.exp_conv+conv1: 14x14x40 @219520 -> slabs of 14x14x240 @188160 -> 14x14x240 @0, mean 1x1x240 @213248 */
    pw_dw3_5_s1_14x14_40_240_swish_pool_f32__c99_3x2_4(arena + 54880, weights + 82320, arena + 47040, arena + 0, arena + 53312);
    SHUFFLEMIXFACENET_XS_C99_STEP(31);

    /* features.stage3.unit3.se.conv1: 1x1x240 @213248 -> 1x1x10 @188160 */
    pw_1x1_240_10_swish_f32__c99_1x4(arena + 53312, weights + 96608, arena + 47040);
    SHUFFLEMIXFACENET_XS_C99_STEP(32);

    /* features.stage3.unit3.se.conv2: 1x1x10 @188160 -> 1x1x240 @260480 */
    pw_1x1_10_240_sigmoid_f32__c99_1x4(arena + 47040, weights + 100464, arena + 65120);
    SHUFFLEMIXFACENET_XS_C99_STEP(33);

    /* features.stage3.unit3.conv2: 14x14x240 @0 * 1x1x240 @260480 + 14x14x40 @219520 -> 14x14x40 @188160 */
    pw2_14x14_240_40_add_se_f32__c99_3x2(arena + 0, weights + 103104, arena + 47040, arena + 54880, arena + 65120, arena + 62720);
    SHUFFLEMIXFACENET_XS_C99_STEP(34);

    /* features.stage4.unit1.exp_conv+conv1: 14x14x40 @188160 -> slabs of 14x14x240 @219520 -> 14x14x240 @0, mean 1x1x240 @244608 */
    pw2_dw3_5_7_s1_14x14_40_240_swish_pool_f32__c99_3x2_4(arena + 47040, weights + 107968, arena + 54880, arena + 0, arena + 61152);
    SHUFFLEMIXFACENET_XS_C99_STEP(35);

    /* features.stage4.unit1.se.conv1: 1x1x240 @244608 -> 1x1x20 @188160 */
    pw_1x1_240_20_swish_f32__c99_1x4(arena + 61152, weights + 120224, arena + 47040);
    SHUFFLEMIXFACENET_XS_C99_STEP(36);

    /* features.stage4.unit1.se.conv2: 1x1x20 @188160 -> 1x1x240 @253696 */
    pw_1x1_20_240_sigmoid_f32__c99_1x4(arena + 47040, weights + 125056, arena + 63424);
    SHUFFLEMIXFACENET_XS_C99_STEP(37);

    /* features.stage4.unit1.conv2: 14x14x240 @0 * 1x1x240 @253696 -> 14x14x64 @188160 */
    pw2_14x14_240_64_se_f32__c99_3x2(arena + 0, weights + 130096, arena + 47040, arena + 63424, arena + 59584);
    SHUFFLEMIXFACENET_XS_C99_STEP(38);

    /* features.stage4.unit2.exp_conv+conv1: 14x14x64 @188160 -> slabs of 14x14x192 @150528 -> 14x14x192 @0, mean 1x1x192 @175616 */
    pw2_dw3_5_7_9_s1_14x14_64_192_swish_pool_f32__c99_3x2_4(arena + 47040, weights + 137840, arena + 37632, arena + 0, arena + 43904);
    SHUFFLEMIXFACENET_XS_C99_STEP(39);

    /* features.stage4.unit2.se.conv1: 1x1x192 @175616 -> 1x1x32 @150528 */
    pw_1x1_192_32_swish_f32__c99_1x4(arena + 43904, weights + 152240, arena + 37632);
    SHUFFLEMIXFACENET_XS_C99_STEP(40);

    /* features.stage4.unit2.se.conv2: 1x1x32 @150528 -> 1x1x192 @162816 */
    pw_1x1_32_192_sigmoid_f32__c99_1x4(arena + 37632, weights + 158416, arena + 40704);
    SHUFFLEMIXFACENET_XS_C99_STEP(41);

    /* features.stage4.unit2.conv2: 14x14x192 @0 * 1x1x192 @162816 + 14x14x64 @188160 -> 14x14x64 @238336 */
    pw2_14x14_192_64_add_se_f32__c99_3x2(arena + 0, weights + 164752, arena + 59584, arena + 47040, arena + 40704, arena + 37632);
    SHUFFLEMIXFACENET_XS_C99_STEP(42);

    /* features.stage4.unit3.exp_conv+conv1: 14x14x64 @238336 -> slabs of 14x14x192 @150528 -> 14x14x192 @0, mean 1x1x192 @175616 */
    pw2_dw3_5_7_9_s1_14x14_64_192_swish_pool_f32__c99_3x2_4(arena + 59584, weights + 170960, arena + 37632, arena + 0, arena + 43904);
    SHUFFLEMIXFACENET_XS_C99_STEP(43);

    /* features.stage4.unit3.se.conv1: 1x1x192 @175616 -> 1x1x32 @150528 */
    pw_1x1_192_32_swish_f32__c99_1x4(arena + 43904, weights + 185360, arena + 37632);
    SHUFFLEMIXFACENET_XS_C99_STEP(44);

    /* features.stage4.unit3.se.conv2: 1x1x32 @150528 -> 1x1x192 @212992 */
    pw_1x1_32_192_sigmoid_f32__c99_1x4(arena + 37632, weights + 191536, arena + 53248);
    SHUFFLEMIXFACENET_XS_C99_STEP(45);

    /* features.stage4.unit3.conv2: 14x14x192 @0 * 1x1x192 @212992 + 14x14x64 @238336 -> 14x14x64 @150528 */
    pw2_14x14_192_64_add_se_f32__c99_3x2(arena + 0, weights + 197872, arena + 37632, arena + 59584, arena + 53248, arena + 50176);
    SHUFFLEMIXFACENET_XS_C99_STEP(46);

    /* features.stage4.unit4.exp_conv+conv1: 14x14x64 @150528 -> slabs of 14x14x384 @75264 -> 7x7x384 @0, mean 1x1x384 @100352 */
    pw_dw3_5_7_9_11_s2_7x7_64_384_swish_pool_f32__c99_3x2_4(arena + 37632, weights + 204080, arena + 18816, arena + 0, arena + 25088);
    SHUFFLEMIXFACENET_XS_C99_STEP(47);

    /* features.stage4.unit4.se.conv1: 1x1x384 @100352 -> 1x1x32 @75264 */
    pw_1x1_384_32_swish_f32__c99_1x4(arena + 25088, weights + 251824, arena + 18816);
    SHUFFLEMIXFACENET_XS_C99_STEP(48);

    /* features.stage4.unit4.se.conv2: 1x1x32 @75264 -> 1x1x384 @124416 */
    pw_1x1_32_384_sigmoid_f32__c99_1x4(arena + 18816, weights + 264144, arena + 31104);
    SHUFFLEMIXFACENET_XS_C99_STEP(49);

    /* features.stage4.unit4.conv2: 7x7x384 @0 * 1x1x384 @124416 -> 7x7x104 @162240 */
    pw_7x7_384_104_se_f32__c99_3x2(arena + 0, weights + 276816, arena + 40560, arena + 31104, arena + 18816);
    SHUFFLEMIXFACENET_XS_C99_STEP(50);

    /* features.stage4.unit5.exp_conv+conv1: 7x7x104 @162240 -> slabs of 7x7x624 @122304 -> 7x7x624 @0, mean 1x1x624 @128576 */
    pw_dw3_5_7_9_s1_7x7_104_624_swish_pool_f32__c99_3x2_4(arena + 40560, weights + 316864, arena + 30576, arena + 0, arena + 32144);
    SHUFFLEMIXFACENET_XS_C99_STEP(51);

    /* features.stage4.unit5.se.conv1: 1x1x624 @128576 -> 1x1x52 @122304 */
    pw_1x1_624_52_swish_f32__c99_1x4(arena + 32144, weights + 409104, arena + 30576);
    SHUFFLEMIXFACENET_XS_C99_STEP(52);

    /* features.stage4.unit5.se.conv2: 1x1x52 @122304 -> 1x1x624 @203072 */
    pw_1x1_52_624_sigmoid_f32__c99_1x4(arena + 30576, weights + 441616, arena + 50768);
    SHUFFLEMIXFACENET_XS_C99_STEP(53);

    /* features.stage4.unit5.conv2: 7x7x624 @0 * 1x1x624 @203072 + 7x7x104 @162240 -> 7x7x104 @182656 */
    pw2_7x7_624_104_add_se_f32__c99_3x2(arena + 0, weights + 474688, arena + 45664, arena + 40560, arena + 50768, arena + 30576);
    SHUFFLEMIXFACENET_XS_C99_STEP(54);

    /* features.stage4.unit6.exp_conv+conv1: 7x7x104 @182656 -> slabs of 7x7x624 @122304 -> 7x7x624 @0, mean 1x1x624 @128576 */
    pw_dw3_5_7_9_s1_7x7_104_624_swish_pool_f32__c99_3x2_4(arena + 45664, weights + 507264, arena + 30576, arena + 0, arena + 32144);
    SHUFFLEMIXFACENET_XS_C99_STEP(55);

    /* features.stage4.unit6.se.conv1: 1x1x624 @128576 -> 1x1x52 @122304 */
    pw_1x1_624_52_swish_f32__c99_1x4(arena + 32144, weights + 599504, arena + 30576);
    SHUFFLEMIXFACENET_XS_C99_STEP(56);

    /* features.stage4.unit6.se.conv2: 1x1x52 @122304 -> 1x1x624 @203072 */
    pw_1x1_52_624_sigmoid_f32__c99_1x4(arena + 30576, weights + 632016, arena + 50768);
    SHUFFLEMIXFACENET_XS_C99_STEP(57);

    /* features.stage4.unit6.conv2: 7x7x624 @0 * 1x1x624 @203072 + 7x7x104 @182656 -> 7x7x104 @162240 */
    pw2_7x7_624_104_add_se_f32__c99_3x2(arena + 0, weights + 665088, arena + 40560, arena + 45664, arena + 50768, arena + 30576);
    SHUFFLEMIXFACENET_XS_C99_STEP(58);

    /* tail+feautre_layer.dw_conv: 7x7x104 @162240 -> slabs of 7x7x512 @0 -> 1x1x512 @6272 */
    pw_gdw7_s1_1x1_104_512_prelu_none_f32__c99_3x2_4(arena + 40560, weights + 697664, arena + 0, arena + 1568);
    SHUFFLEMIXFACENET_XS_C99_STEP(59);

    /* feautre_layer.pw_conv: 1x1x512 @6272 -> 1x1x512 @0 */
    pw_1x1_512_512_f32__c99_1x4(arena + 1568, weights + 777536, embedding);
    SHUFFLEMIXFACENET_XS_C99_STEP(60);
}

/* ---- public functions ---- */

static const uint8_t layout_id[32] = {0x6e, 0x39, 0x4a, 0x2b, 0x7c, 0xe2, 0x37, 0x7e, 0xe6, 0x49, 0x5b, 0xd7,
    0x9b, 0x47, 0x0d, 0xb8, 0x35, 0x22, 0xf3, 0x57, 0xe0, 0x32, 0xe6, 0x0b,
    0x3f, 0x5c, 0xed, 0x45, 0x72, 0xb4, 0x10, 0xa6};

static uint32_t word_at(const uint8_t *p) {
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* Pointers and the head of the weights; reads 64 bytes of them. */
static int check(const void *weights, const void *arena) {
    const uint8_t *head = (const uint8_t *)weights;
    static const uint8_t magic[8] = {'m', 'i', 'x', 'f', 'a', 'c', 'e', 'w'};
    unsigned differs = 0;
    if (!weights || !arena) return SHUFFLEMIXFACENET_XS_C99_ERR_NULL;
    if ((uintptr_t)weights % SHUFFLEMIXFACENET_XS_C99_WEIGHTS_ALIGN || (uintptr_t)arena % SHUFFLEMIXFACENET_XS_C99_ARENA_ALIGN)
        return SHUFFLEMIXFACENET_XS_C99_ERR_ALIGN;
    for (int i = 0; i < 8; i++) differs |= (unsigned)(head[i] ^ magic[i]);
    for (int i = 0; i < 32; i++) differs |= (unsigned)(head[32 + i] ^ layout_id[i]);
    return differs ? SHUFFLEMIXFACENET_XS_C99_ERR_WEIGHTS : SHUFFLEMIXFACENET_XS_C99_OK;
}

int shufflemixfacenet_xs_c99_run(const void *weights, void *arena, const float *input, float *embedding) {
    const int status = !input || !embedding ? SHUFFLEMIXFACENET_XS_C99_ERR_NULL : check(weights, arena);
    if (status) return status;
    forward((const float *)weights + 2304 / 4, (float *)arena, input, embedding);
    return SHUFFLEMIXFACENET_XS_C99_OK;
}

int shufflemixfacenet_xs_c99_run_u8(const void *weights, void *arena, const uint8_t *pixels, ptrdiff_t stride,
                  int order, float *embedding) {
    static const ptrdiff_t offsets[5][4] = { /* bytes of a pixel, then of each plane */
        {3, 0, 1, 2}, {3, 2, 1, 0}, {4, 0, 1, 2}, {4, 2, 1, 0}, {1, 0, 0, 0}};
    float *planes = (float *)arena + 50176;
    const int status = !pixels || !embedding ? SHUFFLEMIXFACENET_XS_C99_ERR_NULL : check(weights, arena);
    if (status) return status;
    if (order < SHUFFLEMIXFACENET_XS_C99_RGB || order > SHUFFLEMIXFACENET_XS_C99_GRAY || !offsets[order][0]) return SHUFFLEMIXFACENET_XS_C99_ERR_ORDER;
    pixels_112x112_3__c99(pixels, planes, stride, offsets[order][0], offsets[order][1], offsets[order][2], offsets[order][3]);
    forward((const float *)weights + 2304 / 4, (float *)arena, planes, embedding);
    return SHUFFLEMIXFACENET_XS_C99_OK;
}

int shufflemixfacenet_xs_c99_weights_check(const void *weights, size_t size) {
    const uint8_t *p = (const uint8_t *)weights;
    uint64_t sum = 0xcbf29ce484222325u;
    const int status = check(weights, weights); /* stands in for an arena */
    if (status) return status;
    if (size != SHUFFLEMIXFACENET_XS_C99_WEIGHTS_BYTES) return SHUFFLEMIXFACENET_XS_C99_ERR_WEIGHTS;
    for (size_t i = 0; i < SHUFFLEMIXFACENET_XS_C99_WEIGHTS_BYTES - 8; i += 4)
        sum = (sum ^ word_at(p + i)) * 0x100000001b3u;
    p += SHUFFLEMIXFACENET_XS_C99_WEIGHTS_BYTES - 8;
    return sum == (word_at(p) | (uint64_t)word_at(p + 4) << 32) ? SHUFFLEMIXFACENET_XS_C99_OK : SHUFFLEMIXFACENET_XS_C99_ERR_WEIGHTS;
}

int shufflemixfacenet_xs_c99_selftest(const void *weights, void *arena) {
    const float *golden = (const float *)weights + 64;
    float *planes = (float *)arena + 50176, *result = (float *)arena + 0;
    float largest = 1.0f;
    const int status = check(weights, arena);
    if (status) return status;
    for (uint32_t i = 0; i < 3u * 112u * 112u; i++)
        planes[i] = ((float)(i * 2654435761u >> 24) - 127.5f) * 0.0078125f;
    forward((const float *)weights + 2304 / 4, (float *)arena, planes, result);
    for (int i = 0; i < SHUFFLEMIXFACENET_XS_C99_EMBEDDING; i++) {
        const float size = golden[i] < 0 ? -golden[i] : golden[i];
        if (size > largest) largest = size;
    }
    for (int i = 0; i < SHUFFLEMIXFACENET_XS_C99_EMBEDDING; i++) {
        const float error = result[i] - golden[i];
        if (!(error <= SHUFFLEMIXFACENET_XS_C99_SELFTEST_TOLERANCE * largest &&
              -error <= SHUFFLEMIXFACENET_XS_C99_SELFTEST_TOLERANCE * largest))
            return SHUFFLEMIXFACENET_XS_C99_ERR_RESULT;
    }
    return SHUFFLEMIXFACENET_XS_C99_OK;
}
