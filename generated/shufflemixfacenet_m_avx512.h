/* shufflemixfacenet_m_avx512.h - shufflemixfacenet_m: a face to 512 numbers.
 *
 * Written by mixfacec 0.1.0 for target avx512: mixfacec compile shufflemixfacenet_m --weights synthetic --target avx512 --prefix shufflemixfacenet_m_avx512 -o .
 * Do not edit.
 * SPDX-License-Identifier: 0BSD
 * Generated code belongs to the user who generated it and carries no licence obligation.
 *
 *     static _Alignas(SHUFFLEMIXFACENET_M_AVX512_ARENA_ALIGN) unsigned char arena[SHUFFLEMIXFACENET_M_AVX512_ARENA_BYTES];
 *     float embedding[SHUFFLEMIXFACENET_M_AVX512_EMBEDDING];
 *     int status = shufflemixfacenet_m_avx512_weights_check(weights, size);      once, when the program starts
 *     if (!status) status = shufflemixfacenet_m_avx512_selftest(weights, arena); likewise
 *     if (!status)
 *         status = shufflemixfacenet_m_avx512_run_u8(weights, arena, pixels, 3 * SHUFFLEMIXFACENET_M_AVX512_INPUT_WIDTH, SHUFFLEMIXFACENET_M_AVX512_RGB,
 *                                embedding);
 *     if (status) puts(shufflemixfacenet_m_avx512_error_text(status));
 *
 *   weights  the whole of shufflemixfacenet_m_avx512.weights. They are only read: threads may share them, and
 *            the memory may be a read-only mapping.
 *   arena    the working memory of one call. Calls at the same time need one each. What it
 *            holds before a call does not matter, and after it means nothing.
 *
 * All memory belongs to the caller. No function allocates, keeps a pointer or has a state:
 * all are re-entrant. The buffers of a call must not overlap. Floats are aligned as C
 * requires. A function that returns int returns a status of enum SHUFFLEMIXFACENET_M_AVX512_status, 0 for success;
 * after any other no embedding has been written. NaN in the input gives NaN in the result.
 */
#ifndef shufflemixfacenet_m_avx512_H
#define shufflemixfacenet_m_avx512_H
#ifdef SHUFFLEMIXFACENET_M_AVX512_EMBEDDING
#error "another header's prefix differs only in capitals, so its macros are the same:" \
       "use two sources, or another --prefix"
#else
#include <stddef.h>
#include <stdint.h>

#define SHUFFLEMIXFACENET_M_AVX512_INPUT_CHANNELS 3
#define SHUFFLEMIXFACENET_M_AVX512_INPUT_HEIGHT   112
#define SHUFFLEMIXFACENET_M_AVX512_INPUT_WIDTH    112
#define SHUFFLEMIXFACENET_M_AVX512_EMBEDDING      512 /* float32 numbers, not normalised */
#define SHUFFLEMIXFACENET_M_AVX512_ARENA_BYTES    2308096 /* exactly what is used, in whole units of ARENA_ALIGN */
#define SHUFFLEMIXFACENET_M_AVX512_ARENA_ALIGN    64 /* bytes */
/* for shufflemixfacenet_m_avx512_run_mt and shufflemixfacenet_m_avx512_run_batch with that many threads */
#define SHUFFLEMIXFACENET_M_AVX512_ARENA_BYTES_MT(threads)    (2308096 + ((size_t)(threads) - 1) * 200704)
#define SHUFFLEMIXFACENET_M_AVX512_ARENA_BYTES_BATCH(threads) ((size_t)(threads) * 2308096)
#define SHUFFLEMIXFACENET_M_AVX512_MAX_THREADS       4 /* of shufflemixfacenet_m_avx512_run_mt */
#define SHUFFLEMIXFACENET_M_AVX512_MAX_THREADS_BATCH 65535 /* of shufflemixfacenet_m_avx512_run_batch */
#define SHUFFLEMIXFACENET_M_AVX512_WEIGHTS_BYTES  15785088
#define SHUFFLEMIXFACENET_M_AVX512_WEIGHTS_ALIGN  64 /* bytes */
#define SHUFFLEMIXFACENET_M_AVX512_STACK_BYTES    16384 /* bytes, upper bound, any optimisation level */
/* sha256 of spec, preprocessing and weights this was compiled with; what a blob must fit. */
#define SHUFFLEMIXFACENET_M_AVX512_MODEL_ID  "f927052ab9db0fafe2cd8c49438f803f52530ec3296a83899b4dd94e90d83700"
#define SHUFFLEMIXFACENET_M_AVX512_LAYOUT_ID "272575417417bbd6f4699fa1fb2a1a05d545e2300abfe38fa7b5d1d8714d48b1"
/* shufflemixfacenet_m_avx512_selftest allows an error of this times max(1, largest embedding number). */
#define SHUFFLEMIXFACENET_M_AVX512_SELFTEST_TOLERANCE 5e-5f

enum SHUFFLEMIXFACENET_M_AVX512_status {
    SHUFFLEMIXFACENET_M_AVX512_OK             = 0,  /* success */
    SHUFFLEMIXFACENET_M_AVX512_ERR_NULL       = 1,  /* a pointer is null */
    SHUFFLEMIXFACENET_M_AVX512_ERR_ALIGN      = 2,  /* a pointer is misaligned: weights and arena to 64 bytes, others as C requires */
    SHUFFLEMIXFACENET_M_AVX512_ERR_WEIGHTS    = 3,  /* these are not weights */
    SHUFFLEMIXFACENET_M_AVX512_ERR_ORDER      = 4,  /* the pixel order is unknown, or this model cannot use it */
    SHUFFLEMIXFACENET_M_AVX512_ERR_RESULT     = 5,  /* the self-test computed another embedding than the reference */
    SHUFFLEMIXFACENET_M_AVX512_ERR_CPU        = 6,  /* this CPU lacks instructions that the code was compiled for */
    SHUFFLEMIXFACENET_M_AVX512_ERR_LAYOUT     = 7,  /* the weights were packed for other code: another network or format */
    SHUFFLEMIXFACENET_M_AVX512_ERR_SHORT      = 8,  /* the weights are cut short */
    SHUFFLEMIXFACENET_M_AVX512_ERR_DAMAGED    = 9,  /* the weights are damaged: their checksum or their size is wrong */
    SHUFFLEMIXFACENET_M_AVX512_ERR_BYTE_ORDER = 10, /* the weights have the byte order of another machine */
    SHUFFLEMIXFACENET_M_AVX512_ERR_THREADS    = 11, /* the number of threads is below 1 or above the limit */
    SHUFFLEMIXFACENET_M_AVX512_ERR_COUNT      = 12, /* the number of faces is negative */
    SHUFFLEMIXFACENET_M_AVX512_ERR_ARENA      = 13, /* the arena is too small for this number of threads */
    SHUFFLEMIXFACENET_M_AVX512_ERR_STRIDE     = 14  /* the stride is smaller than a row of pixels */
};

/* pixel orders of shufflemixfacenet_m_avx512_run_u8: bytes of a pixel, in memory order */
#define SHUFFLEMIXFACENET_M_AVX512_RGB  0
#define SHUFFLEMIXFACENET_M_AVX512_BGR  1
#define SHUFFLEMIXFACENET_M_AVX512_RGBA 2
#define SHUFFLEMIXFACENET_M_AVX512_BGRA 3
#define SHUFFLEMIXFACENET_M_AVX512_GRAY 4

/* How to share work: parallel_for calls task(state, i) for every i from 0 to n - 1, in any order,
 * on any threads, and returns when all have ended. n is at most `threads`. */
typedef struct {
    void (*parallel_for)(void *context, int n, void (*task)(void *state, int i), void *state);
    void *context;
    int threads;
} SHUFFLEMIXFACENET_M_AVX512_pool;

/* The macros above as data, for programs that load a model at run time. */
struct shufflemixfacenet_m_avx512_info {
    uint32_t bytes;             /* of this struct: a later version may be longer */
    uint32_t version;           /* of this interface; another one is not compatible */
    uint32_t input_channels;
    uint32_t input_height;
    uint32_t input_width;
    uint32_t embedding;         /* float32 numbers */
    uint32_t arena_align;       /* bytes */
    uint32_t weights_align;     /* bytes */
    uint64_t arena_bytes;       /* for one thread */
    uint64_t arena_bytes_mt;    /* more for each further thread of run_mt */
    uint64_t arena_bytes_batch; /* more for each further thread of run_batch */
    uint64_t weights_bytes;
    uint32_t stack_bytes;       /* at most */
    uint32_t max_threads;       /* of run_mt */
    uint32_t max_threads_batch; /* of run_batch */
    uint32_t plane_order;       /* of the planes of an input: that of RGB, BGR or GRAY */
    float    tolerance;         /* of the self-test, times max(1, largest number) */
    uint32_t unused;            /* 0 */
    float    mean[4];           /* of each plane: input = (byte - mean) * scale */
    float    scale[4];          /* of each plane */
    char     model_id[72];      /* sha256 in hexadecimal */
    char     layout_id[72];     /* sha256 in hexadecimal */
    char     model[48];         /* name of the network */
    char     targets[96];       /* that the code is for, with commas between them */
    char     compiler[16];      /* version of mixfacec */
};

#ifdef __cplusplus
extern "C" {
#endif

extern const struct shufflemixfacenet_m_avx512_info shufflemixfacenet_m_avx512_info;

/* A sentence about any status; never NULL. */
const char *shufflemixfacenet_m_avx512_error_text(int status);

/* Whether this CPU has the instructions that the code was compiled for: 1 or 0. Every function
 * below asks first and returns SHUFFLEMIXFACENET_M_AVX512_ERR_CPU if it has not. The question needs x86 with GCC, clang
 * or their like, or Linux on aarch64 or RISC-V; elsewhere the answer is 1. */
int shufflemixfacenet_m_avx512_cpu_ok(void);

/* The target that this CPU runs: its name, or NULL. */
const char *shufflemixfacenet_m_avx512_target(void);

/* Checks that these are whole, undamaged weights for this code, and that this CPU can run it. Reads
 * all of them: call it once, when the program starts.
 *   weights     aligned to SHUFFLEMIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   size        bytes; SHUFFLEMIXFACENET_M_AVX512_WEIGHTS_BYTES if they are right
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_SHORT, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT,
 *               ERR_DAMAGED */
int shufflemixfacenet_m_avx512_weights_check(const void *weights, size_t size);

/* Computes one embedding and compares it with the one that the compiler's double-precision
 * reference stored in the weights. Call it once, when the program starts: it finds a wrong
 * compiler flag, a wrong CPU and wrong weights.
 *   weights     aligned to SHUFFLEMIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   arena       SHUFFLEMIXFACENET_M_AVX512_ARENA_BYTES bytes, aligned to SHUFFLEMIXFACENET_M_AVX512_ARENA_ALIGN
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT, ERR_RESULT */
int shufflemixfacenet_m_avx512_selftest(const void *weights, void *arena);

/* The embedding of a face that is normalised already.
 *   weights     aligned to SHUFFLEMIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   arena       SHUFFLEMIXFACENET_M_AVX512_ARENA_BYTES bytes, aligned to SHUFFLEMIXFACENET_M_AVX512_ARENA_ALIGN
 *   input       float32 [3][112][112]: planes (RGB), normalised: (u - 127.5) * 0.00784313725 of
 *               bytes u from 0 to 255
 *   embedding   float32 [512], written
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT */
int shufflemixfacenet_m_avx512_run(const void *weights, void *arena, const float *input, float *embedding);

/* The embedding of a face as pixels. Normalises them.
 *   weights     aligned to SHUFFLEMIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   arena       SHUFFLEMIXFACENET_M_AVX512_ARENA_BYTES bytes, aligned to SHUFFLEMIXFACENET_M_AVX512_ARENA_ALIGN
 *   pixels      the first of 112 rows of 112 pixels; of any alignment
 *   stride      bytes from one row to the next; negative if the first row is the last in memory
 *   order       what the bytes of a pixel are: SHUFFLEMIXFACENET_M_AVX512_RGB, SHUFFLEMIXFACENET_M_AVX512_BGR, ..
 *   embedding   float32 [512], written
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT, ERR_ORDER,
 *               ERR_STRIDE */
int shufflemixfacenet_m_avx512_run_u8(const void *weights, void *arena, const uint8_t *pixels,
    ptrdiff_t stride, int order, float *embedding);

/* shufflemixfacenet_m_avx512_run on several threads: one face, sooner, and the same bits.
 *   weights     aligned to SHUFFLEMIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   arena       aligned to SHUFFLEMIXFACENET_M_AVX512_ARENA_ALIGN
 *   arena_bytes its size; at least SHUFFLEMIXFACENET_M_AVX512_ARENA_BYTES_MT(pool->threads)
 *   input       as of shufflemixfacenet_m_avx512_run
 *   embedding   float32 [512], written
 *   pool        1 to SHUFFLEMIXFACENET_M_AVX512_MAX_THREADS threads; NULL: one
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT, ERR_THREADS,
 *               ERR_ARENA */
int shufflemixfacenet_m_avx512_run_mt(const void *weights, void *arena, size_t arena_bytes,
    const float *input, float *embedding, const SHUFFLEMIXFACENET_M_AVX512_pool *pool);

/* Many faces on several threads, each face on one of them: more faces a second, and the same bits.
 *   weights     aligned to SHUFFLEMIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   arena       aligned to SHUFFLEMIXFACENET_M_AVX512_ARENA_ALIGN
 *   arena_bytes its size; at least SHUFFLEMIXFACENET_M_AVX512_ARENA_BYTES_BATCH(pool->threads)
 *   inputs      float32 [n][3][112][112]: each as of shufflemixfacenet_m_avx512_run
 *   n           how many faces, 0 or more
 *   embeddings  float32 [n][512], written
 *   pool        1 to SHUFFLEMIXFACENET_M_AVX512_MAX_THREADS_BATCH threads; NULL: one
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT, ERR_COUNT,
 *               ERR_THREADS, ERR_ARENA */
int shufflemixfacenet_m_avx512_run_batch(const void *weights, void *arena, size_t arena_bytes,
    const float *inputs, int n, float *embeddings, const SHUFFLEMIXFACENET_M_AVX512_pool *pool);

#ifdef __cplusplus
}
#endif
#endif
#endif
