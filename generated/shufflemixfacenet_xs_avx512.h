/* shufflemixfacenet_xs_avx512.h - shufflemixfacenet_xs: a face to 512 numbers.
 *
 * Written by mixfacec 0.1.0 for target avx512. Do not edit.
 * SPDX-License-Identifier: 0BSD
 * Generated code belongs to the user who generated it and carries no licence obligation.
 *
 *     static _Alignas(SHUFFLEMIXFACENET_XS_AVX512_ARENA_ALIGN) unsigned char arena[SHUFFLEMIXFACENET_XS_AVX512_ARENA_BYTES];
 *     float embedding[SHUFFLEMIXFACENET_XS_AVX512_EMBEDDING];
 *     status = shufflemixfacenet_xs_avx512_run_u8(weights, arena, rgb, 3 * SHUFFLEMIXFACENET_XS_AVX512_INPUT_WIDTH, SHUFFLEMIXFACENET_XS_AVX512_RGB, embedding);
 *
 * weights  the whole of shufflemixfacenet_xs_avx512.weights, SHUFFLEMIXFACENET_XS_AVX512_WEIGHTS_BYTES bytes, aligned to
 *          SHUFFLEMIXFACENET_XS_AVX512_WEIGHTS_ALIGN; only read, may be shared by threads and mapped read-only.
 * arena    SHUFFLEMIXFACENET_XS_AVX512_ARENA_BYTES bytes of the caller's, aligned to SHUFFLEMIXFACENET_XS_AVX512_ARENA_ALIGN, one per
 *          call under way; holds nothing between calls.
 * Every function is re-entrant, allocates nothing and returns a status below. On an error
 * nothing is written. NaN in the input gives NaN in the embedding.
 */
#ifndef SHUFFLEMIXFACENET_XS_AVX512_H
#define SHUFFLEMIXFACENET_XS_AVX512_H
#include <stddef.h>
#include <stdint.h>

#define SHUFFLEMIXFACENET_XS_AVX512_INPUT_CHANNELS 3
#define SHUFFLEMIXFACENET_XS_AVX512_INPUT_HEIGHT   112
#define SHUFFLEMIXFACENET_XS_AVX512_INPUT_WIDTH    112
#define SHUFFLEMIXFACENET_XS_AVX512_EMBEDDING      512 /* float32 numbers, not normalised */
#define SHUFFLEMIXFACENET_XS_AVX512_ARENA_BYTES    1003520 /* exactly what is used */
#define SHUFFLEMIXFACENET_XS_AVX512_ARENA_ALIGN    64
/* for shufflemixfacenet_xs_avx512_run_mt and shufflemixfacenet_xs_avx512_run_batch with that many threads */
#define SHUFFLEMIXFACENET_XS_AVX512_ARENA_BYTES_MT(threads)    (1003520 + ((threads) - 1) * 200704)
#define SHUFFLEMIXFACENET_XS_AVX512_ARENA_BYTES_BATCH(threads) ((threads) * 1003520)
#define SHUFFLEMIXFACENET_XS_AVX512_MAX_THREADS    4 /* that shufflemixfacenet_xs_avx512_run_mt makes use of */
#define SHUFFLEMIXFACENET_XS_AVX512_WEIGHTS_BYTES  4158272
#define SHUFFLEMIXFACENET_XS_AVX512_WEIGHTS_ALIGN  64
#define SHUFFLEMIXFACENET_XS_AVX512_STACK_BYTES    17408 /* upper bound, any optimisation level */
/* sha256 of spec, preprocessing and weights this was compiled with; what a blob must fit. */
#define SHUFFLEMIXFACENET_XS_AVX512_MODEL_ID  "1cb63017c2df386eca3bad7990bfee7fc681bdad0429d9658c2b0fe6dd4c954c"
#define SHUFFLEMIXFACENET_XS_AVX512_LAYOUT_ID "595cfc19c10ab125ad494b908cdf1e9113ad9f183ff714fa28b555e1582f7dd1"
/* shufflemixfacenet_xs_avx512_selftest allows an error of this times max(1, largest embedding number). */
#define SHUFFLEMIXFACENET_XS_AVX512_SELFTEST_TOLERANCE 5e-5f

/* status */
#define SHUFFLEMIXFACENET_XS_AVX512_OK          0
#define SHUFFLEMIXFACENET_XS_AVX512_ERR_NULL    1 /* a pointer is null */
#define SHUFFLEMIXFACENET_XS_AVX512_ERR_ALIGN   2 /* weights or arena are misaligned */
#define SHUFFLEMIXFACENET_XS_AVX512_ERR_WEIGHTS 3 /* not weights, of another model layout, cut short, or damaged */
#define SHUFFLEMIXFACENET_XS_AVX512_ERR_ORDER   4 /* unknown or unsuitable pixel order */
#define SHUFFLEMIXFACENET_XS_AVX512_ERR_RESULT  5 /* the self-test computed something else */

/* pixel orders of shufflemixfacenet_xs_avx512_run_u8: bytes of a pixel, in memory order */
#define SHUFFLEMIXFACENET_XS_AVX512_RGB  0
#define SHUFFLEMIXFACENET_XS_AVX512_BGR  1
#define SHUFFLEMIXFACENET_XS_AVX512_RGBA 2
#define SHUFFLEMIXFACENET_XS_AVX512_BGRA 3
#define SHUFFLEMIXFACENET_XS_AVX512_GRAY 4

#ifdef __cplusplus
extern "C" {
#endif

/* input: float32 [3][112][112] planes (RGB), normalised: (u - 127.5) * 0.00784313725.
 * embedding: float32 [512]. */
int shufflemixfacenet_xs_avx512_run(const void *weights, void *arena, const float *input, float *embedding);

/* How to share work: parallel_for calls task(state, i) for every i from 0 to n - 1, in any order,
 * on any threads, and returns when all have ended. n is at most `threads`. */
typedef struct {
    void (*parallel_for)(void *context, int n, void (*task)(void *state, int i), void *state);
    void *context;
    int threads;
} SHUFFLEMIXFACENET_XS_AVX512_pool;

/* shufflemixfacenet_xs_avx512_run on several threads, with the same result bit for bit; the arena has
 * SHUFFLEMIXFACENET_XS_AVX512_ARENA_BYTES_MT bytes. pool may be NULL: one thread. */
int shufflemixfacenet_xs_avx512_run_mt(const void *weights, void *arena, const float *input, float *embedding,
                  const SHUFFLEMIXFACENET_XS_AVX512_pool *pool);

/* n faces, one after the other in inputs, to n embeddings; with a pool every thread takes its
 * share of the faces. The arena has SHUFFLEMIXFACENET_XS_AVX512_ARENA_BYTES_BATCH bytes. */
int shufflemixfacenet_xs_avx512_run_batch(const void *weights, void *arena, const float *inputs, int n,
                     float *embeddings, const SHUFFLEMIXFACENET_XS_AVX512_pool *pool);

/* pixels: 112 rows of 112 pixels, `stride` bytes from row to row (may be negative);
 * normalises as above. */
int shufflemixfacenet_xs_avx512_run_u8(const void *weights, void *arena, const uint8_t *pixels, ptrdiff_t stride,
                  int order, float *embedding);

/* Whether `size` bytes are whole, undamaged weights for this code; reads all of them. */
int shufflemixfacenet_xs_avx512_weights_check(const void *weights, size_t size);

/* Runs a formula input and compares with the embedding that the compiler's double-precision
 * reference stored in the weights. */
int shufflemixfacenet_xs_avx512_selftest(const void *weights, void *arena);

#ifdef __cplusplus
}
#endif
#endif
