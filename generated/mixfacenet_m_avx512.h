/* mixfacenet_m_avx512.h - mixfacenet_m: a face to 512 numbers.
 *
 * Written by mixfacec 0.1.0 for target avx512: mixfacec compile mixfacenet_m --weights synthetic --target avx512 --prefix mixfacenet_m_avx512 -o .
 * Do not edit.
 * SPDX-License-Identifier: 0BSD
 * Generated code belongs to the user who generated it and carries no licence obligation.
 *
 *     static _Alignas(MIXFACENET_M_AVX512_ARENA_ALIGN) unsigned char arena[MIXFACENET_M_AVX512_ARENA_BYTES];
 *     float embedding[MIXFACENET_M_AVX512_EMBEDDING];
 *     int status = mixfacenet_m_avx512_weights_check(weights, size);      once, when the program starts
 *     if (!status) status = mixfacenet_m_avx512_selftest(weights, arena); likewise
 *     if (!status)
 *         status = mixfacenet_m_avx512_run_u8(weights, arena, pixels, 3 * MIXFACENET_M_AVX512_INPUT_WIDTH, MIXFACENET_M_AVX512_RGB,
 *                                embedding);
 *     if (status) puts(mixfacenet_m_avx512_error_text(status));
 *
 *   weights  the whole of mixfacenet_m_avx512.weights. They are only read: threads may share them, and
 *            the memory may be a read-only mapping.
 *   arena    the working memory of one call. Calls at the same time need one each. What it
 *            holds before a call does not matter, and after it means nothing.
 *
 * All memory belongs to the caller. No function allocates, keeps a pointer or has a state:
 * all are re-entrant. The buffers of a call must not overlap. Floats are aligned as C
 * requires. A function that returns int returns a status of enum MIXFACENET_M_AVX512_status, 0 for success;
 * after any other no embedding has been written. NaN in the input gives NaN in the result.
 */
#ifndef mixfacenet_m_avx512_H
#define mixfacenet_m_avx512_H
#ifdef MIXFACENET_M_AVX512_EMBEDDING
#error "another header's prefix differs only in capitals, so its macros are the same:" \
       "use two sources, or another --prefix"
#else
#include <stddef.h>
#include <stdint.h>

#define MIXFACENET_M_AVX512_INPUT_CHANNELS 3
#define MIXFACENET_M_AVX512_INPUT_HEIGHT   112
#define MIXFACENET_M_AVX512_INPUT_WIDTH    112
#define MIXFACENET_M_AVX512_EMBEDDING      512 /* float32 numbers, not normalised */
#define MIXFACENET_M_AVX512_ARENA_BYTES    2308096 /* exactly what is used, in whole units of ARENA_ALIGN */
#define MIXFACENET_M_AVX512_ARENA_ALIGN    64 /* bytes */
/* for mixfacenet_m_avx512_run_mt and mixfacenet_m_avx512_run_batch with that many threads */
#define MIXFACENET_M_AVX512_ARENA_BYTES_MT(threads)    (2308096 + ((size_t)(threads) - 1) * 200704)
#define MIXFACENET_M_AVX512_ARENA_BYTES_BATCH(threads) ((size_t)(threads) * 2308096)
#define MIXFACENET_M_AVX512_MAX_THREADS       4 /* of mixfacenet_m_avx512_run_mt */
#define MIXFACENET_M_AVX512_MAX_THREADS_BATCH 65535 /* of mixfacenet_m_avx512_run_batch */
#define MIXFACENET_M_AVX512_WEIGHTS_BYTES  15768192
#define MIXFACENET_M_AVX512_WEIGHTS_ALIGN  64 /* bytes */
#define MIXFACENET_M_AVX512_STACK_BYTES    16384 /* bytes, upper bound, any optimisation level */
/* sha256 of spec, preprocessing and weights this was compiled with; what a blob must fit. */
#define MIXFACENET_M_AVX512_MODEL_ID  "a6ef16ac362a5cb8c5b646b3b348e47baf07705711ada4a8e2d06f77e544beaf"
#define MIXFACENET_M_AVX512_LAYOUT_ID "0207f737656d758faa44c20f8a59045344e343c35a346b54299ed6b90652e502"
/* mixfacenet_m_avx512_selftest allows an error of this times max(1, largest embedding number). */
#define MIXFACENET_M_AVX512_SELFTEST_TOLERANCE 5e-5f

enum MIXFACENET_M_AVX512_status {
    MIXFACENET_M_AVX512_OK             = 0,  /* success */
    MIXFACENET_M_AVX512_ERR_NULL       = 1,  /* a pointer is null */
    MIXFACENET_M_AVX512_ERR_ALIGN      = 2,  /* a pointer is misaligned: weights and arena to 64 bytes, others as C requires */
    MIXFACENET_M_AVX512_ERR_WEIGHTS    = 3,  /* these are not weights */
    MIXFACENET_M_AVX512_ERR_ORDER      = 4,  /* the pixel order is unknown, or this model cannot use it */
    MIXFACENET_M_AVX512_ERR_RESULT     = 5,  /* the self-test computed another embedding than the reference */
    MIXFACENET_M_AVX512_ERR_CPU        = 6,  /* this CPU lacks instructions that the code was compiled for */
    MIXFACENET_M_AVX512_ERR_LAYOUT     = 7,  /* the weights were packed for other code: another network or format */
    MIXFACENET_M_AVX512_ERR_SHORT      = 8,  /* the weights are cut short */
    MIXFACENET_M_AVX512_ERR_DAMAGED    = 9,  /* the weights are damaged: their checksum or their size is wrong */
    MIXFACENET_M_AVX512_ERR_BYTE_ORDER = 10, /* the weights have the byte order of another machine */
    MIXFACENET_M_AVX512_ERR_THREADS    = 11, /* the number of threads is below 1 or above the limit */
    MIXFACENET_M_AVX512_ERR_COUNT      = 12, /* the number of faces is negative */
    MIXFACENET_M_AVX512_ERR_ARENA      = 13, /* the arena is too small for this number of threads */
    MIXFACENET_M_AVX512_ERR_STRIDE     = 14  /* the stride is smaller than a row of pixels */
};

/* pixel orders of mixfacenet_m_avx512_run_u8: bytes of a pixel, in memory order */
#define MIXFACENET_M_AVX512_RGB  0
#define MIXFACENET_M_AVX512_BGR  1
#define MIXFACENET_M_AVX512_RGBA 2
#define MIXFACENET_M_AVX512_BGRA 3
#define MIXFACENET_M_AVX512_GRAY 4

/* How to share work: parallel_for calls task(state, i) for every i from 0 to n - 1, in any order,
 * on any threads, and returns when all have ended. n is at most `threads`. */
typedef struct {
    void (*parallel_for)(void *context, int n, void (*task)(void *state, int i), void *state);
    void *context;
    int threads;
} MIXFACENET_M_AVX512_pool;

/* The macros above as data, for programs that load a model at run time. */
struct mixfacenet_m_avx512_info {
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

extern const struct mixfacenet_m_avx512_info mixfacenet_m_avx512_info;

/* A sentence about any status; never NULL. */
const char *mixfacenet_m_avx512_error_text(int status);

/* Whether this CPU has the instructions that the code was compiled for: 1 or 0. Every function
 * below asks first and returns MIXFACENET_M_AVX512_ERR_CPU if it has not. The question needs x86 with GCC, clang
 * or their like, or Linux on aarch64 or RISC-V; elsewhere the answer is 1. */
int mixfacenet_m_avx512_cpu_ok(void);

/* The target that this CPU runs: its name, or NULL. */
const char *mixfacenet_m_avx512_target(void);

/* Checks that these are whole, undamaged weights for this code, and that this CPU can run it. Reads
 * all of them: call it once, when the program starts.
 *   weights     aligned to MIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   size        bytes; MIXFACENET_M_AVX512_WEIGHTS_BYTES if they are right
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_SHORT, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT,
 *               ERR_DAMAGED */
int mixfacenet_m_avx512_weights_check(const void *weights, size_t size);

/* Computes one embedding and compares it with the one that the compiler's double-precision
 * reference stored in the weights. Call it once, when the program starts: it finds a wrong
 * compiler flag, a wrong CPU and wrong weights.
 *   weights     aligned to MIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   arena       MIXFACENET_M_AVX512_ARENA_BYTES bytes, aligned to MIXFACENET_M_AVX512_ARENA_ALIGN
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT, ERR_RESULT */
int mixfacenet_m_avx512_selftest(const void *weights, void *arena);

/* The embedding of a face that is normalised already.
 *   weights     aligned to MIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   arena       MIXFACENET_M_AVX512_ARENA_BYTES bytes, aligned to MIXFACENET_M_AVX512_ARENA_ALIGN
 *   input       float32 [3][112][112]: planes (RGB), normalised: (u - 127.5) * 0.00784313725 of
 *               bytes u from 0 to 255
 *   embedding   float32 [512], written
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT */
int mixfacenet_m_avx512_run(const void *weights, void *arena, const float *input, float *embedding);

/* The embedding of a face as pixels. Normalises them.
 *   weights     aligned to MIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   arena       MIXFACENET_M_AVX512_ARENA_BYTES bytes, aligned to MIXFACENET_M_AVX512_ARENA_ALIGN
 *   pixels      the first of 112 rows of 112 pixels; of any alignment
 *   stride      bytes from one row to the next; negative if the first row is the last in memory
 *   order       what the bytes of a pixel are: MIXFACENET_M_AVX512_RGB, MIXFACENET_M_AVX512_BGR, ..
 *   embedding   float32 [512], written
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT, ERR_ORDER,
 *               ERR_STRIDE */
int mixfacenet_m_avx512_run_u8(const void *weights, void *arena, const uint8_t *pixels,
    ptrdiff_t stride, int order, float *embedding);

/* mixfacenet_m_avx512_run on several threads: one face, sooner, and the same bits.
 *   weights     aligned to MIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   arena       aligned to MIXFACENET_M_AVX512_ARENA_ALIGN
 *   arena_bytes its size; at least MIXFACENET_M_AVX512_ARENA_BYTES_MT(pool->threads)
 *   input       as of mixfacenet_m_avx512_run
 *   embedding   float32 [512], written
 *   pool        1 to MIXFACENET_M_AVX512_MAX_THREADS threads; NULL: one
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT, ERR_THREADS,
 *               ERR_ARENA */
int mixfacenet_m_avx512_run_mt(const void *weights, void *arena, size_t arena_bytes,
    const float *input, float *embedding, const MIXFACENET_M_AVX512_pool *pool);

/* Many faces on several threads, each face on one of them: more faces a second, and the same bits.
 *   weights     aligned to MIXFACENET_M_AVX512_WEIGHTS_ALIGN
 *   arena       aligned to MIXFACENET_M_AVX512_ARENA_ALIGN
 *   arena_bytes its size; at least MIXFACENET_M_AVX512_ARENA_BYTES_BATCH(pool->threads)
 *   inputs      float32 [n][3][112][112]: each as of mixfacenet_m_avx512_run
 *   n           how many faces, 0 or more
 *   embeddings  float32 [n][512], written
 *   pool        1 to MIXFACENET_M_AVX512_MAX_THREADS_BATCH threads; NULL: one
 *   returns     OK, ERR_CPU, ERR_NULL, ERR_ALIGN, ERR_WEIGHTS, ERR_BYTE_ORDER, ERR_LAYOUT, ERR_COUNT,
 *               ERR_THREADS, ERR_ARENA */
int mixfacenet_m_avx512_run_batch(const void *weights, void *arena, size_t arena_bytes,
    const float *inputs, int n, float *embeddings, const MIXFACENET_M_AVX512_pool *pool);

#ifdef __cplusplus
}
#endif
#endif
#endif
