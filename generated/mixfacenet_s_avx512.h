/* mixfacenet_s_avx512.h - mixfacenet_s: a face to 512 numbers.
 *
 * Written by mixfacec 0.1.0 for target avx512. Do not edit.
 * SPDX-License-Identifier: 0BSD
 * Generated code belongs to the user who generated it and carries no licence obligation.
 *
 *     static _Alignas(MIXFACENET_S_AVX512_ARENA_ALIGN) unsigned char arena[MIXFACENET_S_AVX512_ARENA_BYTES];
 *     float embedding[MIXFACENET_S_AVX512_EMBEDDING];
 *     status = mixfacenet_s_avx512_run_u8(weights, arena, rgb, 3 * MIXFACENET_S_AVX512_INPUT_WIDTH, MIXFACENET_S_AVX512_RGB, embedding);
 *
 * weights  the whole of mixfacenet_s_avx512.weights, MIXFACENET_S_AVX512_WEIGHTS_BYTES bytes, aligned to
 *          MIXFACENET_S_AVX512_WEIGHTS_ALIGN; only read, may be shared by threads and mapped read-only.
 * arena    MIXFACENET_S_AVX512_ARENA_BYTES bytes of the caller's, aligned to MIXFACENET_S_AVX512_ARENA_ALIGN, one per
 *          call under way; holds nothing between calls.
 * Every function is re-entrant, allocates nothing and returns a status below. On an error
 * nothing is written. NaN in the input gives NaN in the embedding.
 */
#ifndef MIXFACENET_S_AVX512_H
#define MIXFACENET_S_AVX512_H
#include <stddef.h>
#include <stdint.h>

#define MIXFACENET_S_AVX512_INPUT_CHANNELS 3
#define MIXFACENET_S_AVX512_INPUT_HEIGHT   112
#define MIXFACENET_S_AVX512_INPUT_WIDTH    112
#define MIXFACENET_S_AVX512_EMBEDDING      512 /* float32 numbers, not normalised */
#define MIXFACENET_S_AVX512_ARENA_BYTES    1631680 /* exactly what is used */
#define MIXFACENET_S_AVX512_ARENA_ALIGN    64
/* for mixfacenet_s_avx512_run_mt and mixfacenet_s_avx512_run_batch with that many threads */
#define MIXFACENET_S_AVX512_ARENA_BYTES_MT(threads)    (1631680 + ((threads) - 1) * 752640)
#define MIXFACENET_S_AVX512_ARENA_BYTES_BATCH(threads) ((threads) * 1631680)
#define MIXFACENET_S_AVX512_MAX_THREADS    4 /* that mixfacenet_s_avx512_run_mt makes use of */
#define MIXFACENET_S_AVX512_WEIGHTS_BYTES  12252096
#define MIXFACENET_S_AVX512_WEIGHTS_ALIGN  64
#define MIXFACENET_S_AVX512_STACK_BYTES    18432 /* upper bound, any optimisation level */
/* sha256 of spec, preprocessing and weights this was compiled with; what a blob must fit. */
#define MIXFACENET_S_AVX512_MODEL_ID  "411b650df775380ef2e46fc60d728a8d4c3d76ba2e61ed5b56edeaf8beb7d15c"
#define MIXFACENET_S_AVX512_LAYOUT_ID "44bd02aa9b09cdb7be706827448b8851e7b8cb7f89cd839e552f36069f14016e"
/* mixfacenet_s_avx512_selftest allows an error of this times max(1, largest embedding number). */
#define MIXFACENET_S_AVX512_SELFTEST_TOLERANCE 5e-5f

/* status */
#define MIXFACENET_S_AVX512_OK          0
#define MIXFACENET_S_AVX512_ERR_NULL    1 /* a pointer is null */
#define MIXFACENET_S_AVX512_ERR_ALIGN   2 /* weights or arena are misaligned */
#define MIXFACENET_S_AVX512_ERR_WEIGHTS 3 /* not weights, of another model layout, cut short, or damaged */
#define MIXFACENET_S_AVX512_ERR_ORDER   4 /* unknown or unsuitable pixel order */
#define MIXFACENET_S_AVX512_ERR_RESULT  5 /* the self-test computed something else */

/* pixel orders of mixfacenet_s_avx512_run_u8: bytes of a pixel, in memory order */
#define MIXFACENET_S_AVX512_RGB  0
#define MIXFACENET_S_AVX512_BGR  1
#define MIXFACENET_S_AVX512_RGBA 2
#define MIXFACENET_S_AVX512_BGRA 3
#define MIXFACENET_S_AVX512_GRAY 4

#ifdef __cplusplus
extern "C" {
#endif

/* input: float32 [3][112][112] planes (RGB), normalised: (u - 127.5) * 0.00784313725.
 * embedding: float32 [512]. */
int mixfacenet_s_avx512_run(const void *weights, void *arena, const float *input, float *embedding);

/* How to share work: parallel_for calls task(state, i) for every i from 0 to n - 1, in any order,
 * on any threads, and returns when all have ended. n is at most `threads`. */
typedef struct {
    void (*parallel_for)(void *context, int n, void (*task)(void *state, int i), void *state);
    void *context;
    int threads;
} MIXFACENET_S_AVX512_pool;

/* mixfacenet_s_avx512_run on several threads, with the same result bit for bit; the arena has
 * MIXFACENET_S_AVX512_ARENA_BYTES_MT bytes. pool may be NULL: one thread. */
int mixfacenet_s_avx512_run_mt(const void *weights, void *arena, const float *input, float *embedding,
                  const MIXFACENET_S_AVX512_pool *pool);

/* n faces, one after the other in inputs, to n embeddings; with a pool every thread takes its
 * share of the faces. The arena has MIXFACENET_S_AVX512_ARENA_BYTES_BATCH bytes. */
int mixfacenet_s_avx512_run_batch(const void *weights, void *arena, const float *inputs, int n,
                     float *embeddings, const MIXFACENET_S_AVX512_pool *pool);

/* pixels: 112 rows of 112 pixels, `stride` bytes from row to row (may be negative);
 * normalises as above. */
int mixfacenet_s_avx512_run_u8(const void *weights, void *arena, const uint8_t *pixels, ptrdiff_t stride,
                  int order, float *embedding);

/* Whether `size` bytes are whole, undamaged weights for this code; reads all of them. */
int mixfacenet_s_avx512_weights_check(const void *weights, size_t size);

/* Runs a formula input and compares with the embedding that the compiler's double-precision
 * reference stored in the weights. */
int mixfacenet_s_avx512_selftest(const void *weights, void *arena);

#ifdef __cplusplus
}
#endif
#endif
