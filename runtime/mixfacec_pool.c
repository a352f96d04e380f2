/* mixfacec_pool.c - see mixfacec_pool.h. SPDX-License-Identifier: 0BSD
 *
 * A call publishes its tasks by one write of the ticket; whoever adds 1 to it has got a task. So
 * the caller does the work of a thread that is late, and a ticket is never taken for that of
 * another call. Task and state change only between calls, when nobody has a ticket.
 *
 * A thread that another process keeps from its core holds up those who wait for its task. So
 * there are no more threads than cores, and whoever waited long for threads that did not run does
 * without them for many times as long: what that costs is a small part of the time. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* sched_getaffinity */
#endif
#include "mixfacec_pool.h"
#include <errno.h>
#include <sched.h>
#include <time.h>
#include <unistd.h>

enum { LONG_NS = 100000, ALONE = 40 }; /* a wait; alone for so many times as long */

static void pause_a_moment(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

static int64_t read_clock(clockid_t clock) {
    struct timespec t;
    return clock_gettime(clock, &t) ? 0 : (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static int64_t now(void) { return read_clock(CLOCK_MONOTONIC); }

/* For how long the threads of the pool have been running. */
static int64_t running(const mixfacec_pool *p) {
    int64_t sum = 0;
    for (int i = 0; i < p->started; i++) {
        clockid_t clock;
        if (!pthread_getcpuclockid(p->thread[i], &clock)) sum += read_clock(clock);
    }
    return sum;
}

/* Cores that this thread, and those that it starts, may use. */
static int cores(void) {
#ifdef __linux__
    cpu_set_t set;
    if (!sched_getaffinity(0, sizeof set, &set)) return CPU_COUNT(&set);
#endif
    const long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 && n < MIXFACEC_POOL_MOST ? (int)n : MIXFACEC_POOL_MOST;
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
    for (int round = 1; now() < end; round++) {
        for (int i = 0; i < 64; i++) {
            if (!idle(p)) return;
            pause_a_moment();
        }
        if (round % 16 == 0) sched_yield(); /* who has the work may be waiting for this core */
    }
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

/* Until all tasks are done. */
static void wait_for_others(mixfacec_pool *p, int n) {
    int64_t start = 0, ran = 0, waited = 0;
    while (atomic_load(&p->done) < n) {
        for (int i = 0; i < 256; i++) {
            if (atomic_load(&p->done) >= n) break;
            pause_a_moment();
        }
        if (!start) start = now();
        waited = now() - start;
        if (waited < LONG_NS) continue;
        if (!ran) ran = running(p) - waited;
        sched_yield();
    }
    if (waited >= LONG_NS && running(p) - ran < waited / 2) p->alone_until = now() + ALONE * waited;
}

void mixfacec_parallel_for(void *pool, int n, void (*task)(void *, int), void *state) {
    mixfacec_pool *p = pool;
    const uint64_t call = (atomic_load(&p->ticket) >> 32) + 1;
    if (p->alone_until && now() >= p->alone_until) p->alone_until = 0;
    if (!p->started || p->alone_until) {
        for (int i = 0; i < n; i++) task(state, i);
        return;
    }
    p->task = task, p->state = state;
    atomic_store(&p->done, 0);
    atomic_store(&p->ticket, call << 32 | (uint64_t)n << 16);
    wake_all(p);
    work(p);
    wait_for_others(p, n);
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
    p->started = 0, p->alone_until = 0;
    if (threads > cores()) threads = cores();
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
