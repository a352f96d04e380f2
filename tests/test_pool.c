/* test_pool.c - the pool of runtime/: every task once, whatever the threads do; a thread that is
 * kept from its core holds up few calls. */
#include "../runtime/mixfacec_pool.h"
#include "tool/bench.h"
#include "expect.h"
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <cmocka.h>

enum { TASKS = 100, MS = 1000000 };

typedef struct {
    pthread_t caller;
    _Atomic int done[TASKS], elsewhere; /* elsewhere: not by the caller */
    int caller_ns, other_ns;            /* how long a task sleeps */
} Job_state;

static void sleep_ns(long ns) {
    struct timespec t = {0, ns};
    if (ns) nanosleep(&t, NULL);
}

static void task(void *state, int i) {
    Job_state *s = state;
    int mine = pthread_equal(pthread_self(), s->caller);
    atomic_fetch_add(&s->done[i], 1);
    if (!mine) atomic_fetch_add(&s->elsewhere, 1);
    sleep_ns(mine ? s->caller_ns : s->other_ns);
}

/* Each of n tasks once; returns how many were done by other threads. */
static int run(mixfacec_pool *p, int n, int caller_ns, int other_ns) {
    Job_state s = {.caller = pthread_self(), .caller_ns = caller_ns, .other_ns = other_ns};
    mixfacec_parallel_for(p, n, task, &s);
    for (int i = 0; i < TASKS; i++) assert_int_equal(atomic_load(&s.done[i]), i < n);
    return atomic_load(&s.elsewhere);
}

static void every_task_is_done_once(void **state) {
    (void)state;
    mixfacec_pool p;
    for (int threads = 1; threads <= 5; threads++) {
        assert_int_equal(mixfacec_pool_start(&p, threads), 0);
        for (int call = 0; call < 2000; call++) run(&p, call % TASKS, 0, 0);
        sleep_ns(2 * MS); /* they sleep by now */
        run(&p, TASKS, 0, 0);
        mixfacec_pool_stop(&p);
    }
}

static int cores(void) {
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) ? 1 : CPU_COUNT(&set);
}

static void a_thread_that_does_not_run_is_left_alone(void **state) {
    (void)state;
    mixfacec_pool p;
    if (cores() < 2) skip();
    assert_int_equal(mixfacec_pool_start(&p, 2), 0);
    int helped = 0;
    for (int i = 0; i < 1000 && !p.alone_until; i++) run(&p, 2, MS, 30 * MS);
    assert_true(p.alone_until > 0); /* a thread slept for longer than the caller */
    for (int i = 0; i < 3; i++) assert_int_equal(run(&p, 2, 0, 0), 0);
    sleep_ns(1300 * MS); /* 40 times 29 ms are over */
    for (int i = helped = 0; i < 1000 && !helped; i++) helped = run(&p, 2, MS, 0);
    assert_true(helped > 0);
    mixfacec_pool_stop(&p);
}

static void work(void *seconds, int i) {
    double end = now() + (i ? *(double *)seconds : 0);
    while (now() < end) continue;
}

static void a_thread_that_works_long_is_waited_for(void **state) {
    (void)state;
    mixfacec_pool p;
    if (cores() < 2) skip();
    assert_int_equal(mixfacec_pool_start(&p, 2), 0);
    int helped = 0;
    double seconds = 0.003;
    run(&p, 2, MS, 0); /* it is awake */
    mixfacec_parallel_for(&p, 2, work, &seconds);
    for (int i = 0; i < 20 && !helped; i++) helped = run(&p, 2, MS, 0);
    assert_true(helped > 0);
    mixfacec_pool_stop(&p);
}

static void there_are_no_more_threads_than_cores(void **state) {
    (void)state;
    cpu_set_t before, one;
    mixfacec_pool p;
    if (sched_getaffinity(0, sizeof before, &before)) skip();
    CPU_ZERO(&one);
    for (size_t i = 0; i < CPU_SETSIZE && !CPU_COUNT(&one); i++)
        if (CPU_ISSET(i, &before)) CPU_SET(i, &one);
    assert_int_equal(sched_setaffinity(0, sizeof one, &one), 0);
    assert_int_equal(mixfacec_pool_start(&p, 4), 0);
    assert_int_equal(p.started, 0);
    assert_int_equal(run(&p, 4, 0, 0), 0);
    mixfacec_pool_stop(&p);
    assert_int_equal(sched_setaffinity(0, sizeof before, &before), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_task_is_done_once),
        TEST(a_thread_that_does_not_run_is_left_alone),
        TEST(a_thread_that_works_long_is_waited_for),
        TEST(there_are_no_more_threads_than_cores),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
