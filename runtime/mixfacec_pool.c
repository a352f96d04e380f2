/* mixfacec_pool.c - see mixfacec_pool.h. SPDX-License-Identifier: 0BSD
 *
 * A call publishes its tasks by one write of the ticket; whoever adds 1 to it has got a task. So
 * the caller does the work of a thread that is late, and a ticket is never taken for that of
 * another call. Task and state change only between calls, when nobody has a ticket. */
#define _POSIX_C_SOURCE 200809L
#include "mixfacec_pool.h"
#include <errno.h>
#include <time.h>

static void pause_a_moment(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

static int64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static int tasks_left(uint64_t ticket) {
    return (int)(ticket >> 16 & 0xffff) > (int)(ticket & 0xffff);
}

/* Does tasks of the call under way until all are taken. */
static void work(mixfacec_pool *p) {
    uint64_t ticket = atomic_load(&p->ticket);
    while (tasks_left(ticket))
        if (atomic_compare_exchange_weak(&p->ticket, &ticket, ticket + 1)) {
            p->task(p->state, (int)(ticket & 0xffff));
            atomic_fetch_add(&p->done, 1);
            ticket = atomic_load(&p->ticket);
        }
}

static int idle(mixfacec_pool *p) {
    return !atomic_load(&p->stopping) && !tasks_left(atomic_load(&p->ticket));
}

static void wait_for_work(mixfacec_pool *p) {
    const int64_t end = now() + MIXFACEC_POOL_SPIN_NS;
    do {
        for (int i = 0; i < 64; i++) {
            if (!idle(p)) return;
            pause_a_moment();
        }
    } while (now() < end);
    pthread_mutex_lock(&p->mutex);
    atomic_fetch_add(&p->sleeping,
                     1); /* before the last look: the caller looks the other way round */
    while (idle(p)) pthread_cond_wait(&p->wake, &p->mutex);
    atomic_fetch_sub(&p->sleeping, 1);
    pthread_mutex_unlock(&p->mutex);
}

static void *worker(void *pool) {
    mixfacec_pool *p = pool;
    while (!atomic_load(&p->stopping)) {
        work(p);
        wait_for_work(p);
    }
    return NULL;
}

static void wake_all(mixfacec_pool *p) {
    if (!atomic_load(&p->sleeping)) return;
    pthread_mutex_lock(&p->mutex);
    pthread_cond_broadcast(&p->wake);
    pthread_mutex_unlock(&p->mutex);
}

void mixfacec_parallel_for(void *pool, int n, void (*task)(void *, int), void *state) {
    mixfacec_pool *p = pool;
    const uint64_t call = (atomic_load(&p->ticket) >> 32) + 1;
    p->task = task, p->state = state;
    atomic_store(&p->done, 0);
    atomic_store(&p->ticket, call << 32 | (uint64_t)n << 16);
    wake_all(p);
    work(p);
    while (atomic_load(&p->done) < n) pause_a_moment();
}

void mixfacec_pool_stop(mixfacec_pool *p) {
    atomic_store(&p->stopping, 1);
    pthread_mutex_lock(&p->mutex);
    pthread_cond_broadcast(&p->wake);
    pthread_mutex_unlock(&p->mutex);
    while (p->started) pthread_join(p->thread[--p->started], NULL);
    pthread_cond_destroy(&p->wake);
    pthread_mutex_destroy(&p->mutex);
}

int mixfacec_pool_start(mixfacec_pool *p, int threads) {
    if (threads < 1 || threads > MIXFACEC_POOL_MOST) return EINVAL;
    atomic_init(&p->ticket, 0);
    atomic_init(&p->done, 0);
    atomic_init(&p->sleeping, 0);
    atomic_init(&p->stopping, 0);
    p->started = 0;
    pthread_mutex_init(&p->mutex, NULL);
    pthread_cond_init(&p->wake, NULL);
    while (p->started < threads - 1) {
        const int error = pthread_create(&p->thread[p->started], NULL, worker, p);
        if (error) {
            mixfacec_pool_stop(p);
            return error;
        }
        p->started++;
    }
    return 0;
}
