/* mixfacec_pool.h - threads for NAME_run_mt and NAME_run_batch of any model.
 *
 *     mixfacec_pool threads;                     (no heap: it lives where you put it)
 *     if (mixfacec_pool_start(&threads, 2)) ...  (fewer than 2 could be started)
 *     FACE_pool pool = {mixfacec_parallel_for, &threads, 2};
 *     face_run_mt(weights, arena, arena_bytes, input, embedding, &pool);
 *     mixfacec_pool_stop(&threads);
 *
 * C11 and POSIX threads; the header is C++17 too, the source is C. A thread without work spins for MIXFACEC_POOL_SPIN_NS, because waking it
 * costs as much, then sleeps: between two runs none of them uses the CPU. One call of
 * mixfacec_parallel_for at a time for each pool; what a task does must not use its own pool.
 * SPDX-License-Identifier: 0BSD */
#ifndef MIXFACEC_POOL_H
#define MIXFACEC_POOL_H
#include <pthread.h>
#include <stdint.h>
#ifdef __cplusplus /* the same bytes by another name */
#include <atomic>
#define MIXFACEC_ATOMIC(type) std::atomic<type>
extern "C" {
#else
#include <stdatomic.h>
#define MIXFACEC_ATOMIC(type) _Atomic type
#endif

#define MIXFACEC_POOL_MOST    64 /* threads, the caller included */
#define MIXFACEC_POOL_SPIN_NS 50000

typedef struct {             /* all of it private */
    MIXFACEC_ATOMIC(uint64_t) ticket; /* number of the call, its tasks, the next of them: 32, 16, 16 bits */
    MIXFACEC_ATOMIC(int) done, sleeping, stopping;
    void (*task)(void *state, int i);
    void *state;
    int started;
    int64_t alone_until;     /* of the caller's clock, 0 = not alone */
    pthread_mutex_t mutex;
    pthread_cond_t wake;
    pthread_t thread[MIXFACEC_POOL_MOST - 1];
} mixfacec_pool;

/* `threads` counts the caller: starts one less. 0, or the error of pthread_create: then the pool is
 * stopped and need not be. EINVAL if `threads` is not in 1..MIXFACEC_POOL_MOST. */
int mixfacec_pool_start(mixfacec_pool *, int threads);
/* Waits for its threads to end. */
void mixfacec_pool_stop(mixfacec_pool *);
/* task(state, i) for i = 0 .. n - 1, n < 65536, on the caller and the threads of the pool. */
void mixfacec_parallel_for(void *pool, int n, void (*task)(void *state, int i), void *state);
#ifdef __cplusplus
}
#endif
#endif
