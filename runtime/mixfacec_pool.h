/* mixfacec_pool.h - threads for NAME_run_mt and NAME_run_batch of any model.
 *
 *     mixfacec_pool threads;                     (no heap: it lives where you put it)
 *     if (mixfacec_pool_start(&threads, 2)) ...  (fewer than 2 could be started)
 *     FACE_pool pool = {mixfacec_parallel_for, &threads, 2};
 *     face_run_mt(weights, arena, arena_bytes, input, embedding, &pool);
 *     mixfacec_pool_stop(&threads);
 *
 * C11 and POSIX threads; the header is C++17 too, the source is C. A thread without work spins for
 * MIXFACEC_POOL_SPIN_NS, because waking it costs as much. Then it sleeps: between two runs no thread uses
 * the CPU. A pool takes one call of mixfacec_parallel_for at a time. A task must not use its own pool.
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
#define MIXFACEC_POOL_SPIN_NS 50000 /* nanoseconds */

/* A pool. All of it is private. */
typedef struct {
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

/* Starts threads - 1 threads; the caller is one too.
 *   pool      memory of the caller, which must not move while the pool is started
 *   threads   1 to MIXFACEC_POOL_MOST
 *   returns   0; EINVAL; or the error of pthread_create: then the pool is stopped already */
int mixfacec_pool_start(mixfacec_pool *pool, int threads);
/* Waits for its threads to end. No call may use the pool at the same time. */
void mixfacec_pool_stop(mixfacec_pool *pool);
/* Calls task(state, i) for i = 0 .. n - 1, on the caller and the threads of the pool; returns when all have
 * ended. This is the parallel_for of a model's pool.
 *   pool      a mixfacec_pool that is started
 *   n         0 to 65535
 *   task      must not throw, nor use this pool */
void mixfacec_parallel_for(void *pool, int n, void (*task)(void *state, int i), void *state);
#ifdef __cplusplus
}
#endif
#endif
