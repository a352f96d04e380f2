/* bench_threads.c - the threads of `bench --threads N`: those of the pool of runtime/, on other
 * cores than the one that the benchmark is pinned to. */
#include "../../runtime/mixfacec_pool.h"
#include "bench.h"
#include <sched.h>
#include <string.h>

static mixfacec_pool threads;
static cpu_set_t allowed; /* before the benchmark pinned itself to one of them */

/* What NAME_pool is for every NAME. */
static struct {
    void (*parallel_for)(void *context, int n, void (*task)(void *state, int i), void *state);
    void *context;
    int threads;
} model_pool;

void threads_check(int n) {
    if (sched_getaffinity(0, sizeof allowed, &allowed)) CPU_ZERO(&allowed);
    if (n > MAX_THREADS) fail(EXIT_USAGE, "--threads: expected 1 to %d, found %d", MAX_THREADS, n);
    if (n > CPU_COUNT(&allowed))
        warn("%d threads share the %d cores that this process may use", n, CPU_COUNT(&allowed));
}

void threads_start(int n, int core) {
    cpu_set_t others = allowed, one;
    CPU_ZERO(&one);
    if (CPU_COUNT(&allowed)) sched_setaffinity(0, sizeof allowed, &allowed);
    int error = mixfacec_pool_start(&threads, n); /* as many as there are cores for its maker */
    if (error) fail(EXIT_LIMIT, "no threads: %s", strerror(error));
    if (core >= 0) CPU_SET((size_t)core, &one), CPU_CLR((size_t)core, &others);
    for (int i = 0; i < threads.started && CPU_COUNT(&others); i++)
        pthread_setaffinity_np(threads.thread[i], sizeof others, &others);
    if (core >= 0) sched_setaffinity(0, sizeof one, &one);
    model_pool.parallel_for = mixfacec_parallel_for;
    model_pool.context = &threads, model_pool.threads = n;
}

void threads_stop(void) { mixfacec_pool_stop(&threads); }

int threads_run(const Loaded *l, float *embedding) {
    return l->run_mt(l->weights, l->arena, l->arena_bytes, l->input, embedding, &model_pool);
}
