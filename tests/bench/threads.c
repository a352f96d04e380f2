/* threads.c - threads WEIGHTS TURNS: model M in turns of one face on one thread, one on two, two
 * side by side, and now and then a batch of 8 on two. What two threads gain depends on how far
 * apart their cores are, and a virtual machine moves them within a tenth of a second. So a word
 * goes from thread to thread and back before and after every turn: what takes less than 65 ns are
 * two threads of one core, less than 200 ns two cores that share a cache, near; more, cores apart.
 * A turn counts if both times agree and, but for the first, two faces side by side kept 93 % of the
 * speed of one: if the cores were free. Prints shell assignments, in ms and ns. */
#include "../../runtime/mixfacec_pool.h"
#include "M.h"
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { FACES = 8, MOST = 20000, PIXELS = M_INPUT_CHANNELS * M_INPUT_HEIGHT * M_INPUT_WIDTH };
enum { ONE_CORE, NEAR, APART, OTHER, STATES };
typedef struct {
    int n;
    double at[MOST];
} Times;
typedef struct {
    Times one, two, batch, trip;
} State;

static void *weights, *arena;
static float *faces, one[M_EMBEDDING], two[M_EMBEDDING], batch[FACES * M_EMBEDDING];
static mixfacec_pool threads;
static M_pool pool = {mixfacec_parallel_for, &threads, 2};
static State states[STATES];

static double ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

static void *aligned(size_t n) {
    void *p = aligned_alloc(4096, (n + 4095) / 4096 * 4096);
    if (!p) exit(3);
    return memset(p, 0, n);
}

/* Way 0: one thread; 1: two; n > 1: n faces on two threads. */
static double run(int way) {
    double start = ms();
    int status =
        way == 0   ? M_run(weights, arena, faces, one)
        : way == 1 ? M_run_mt(weights, arena, M_ARENA_BYTES_MT(2), faces, two, &pool)
                   : M_run_batch(weights, arena, M_ARENA_BYTES_BATCH(2), faces, way, batch, &pool);
    if (status) exit(4);
    return ms() - start;
}

static _Alignas(128) _Atomic int ping;
static _Alignas(128) _Atomic int pong;
enum { ROUNDS = 100 };

/* The other thread may be late, or not come at all: after so many looks there is no answer. */
static void play(void *unused, int player) {
    enum { LOOKS = 1000000 };
    (void)unused;
    for (int i = 1, looks = 0; i <= ROUNDS; i++) {
        if (!player) atomic_store(&ping, i);
        while (atomic_load(player ? &ping : &pong) < i)
            if (++looks > LOOKS) return;
        if (player) atomic_store(&pong, i);
    }
}

/* Nanoseconds from thread to thread and back, when both are awake. */
static double round_trip(void) {
    double least = 1e9;
    for (int i = 0; i < 4; i++) {
        atomic_store(&ping, 0);
        atomic_store(&pong, 0);
        double start = ms();
        mixfacec_parallel_for(&threads, 2, play, NULL);
        double ns = (ms() - start) * 1e6 / ROUNDS;
        if (ns < least) least = ns;
    }
    return least;
}

static void add(Times *to, double t) {
    if (to->n < MOST) to->at[to->n++] = t;
}

static int distance(double trip) {
    if (trip > 1000) return OTHER; /* somebody else was on a core */
    return trip < 65 ? ONE_CORE : trip < 200 ? NEAR : APART;
}

/* The second of two, which finds in its caches what it left there. */
static double again(int way) {
    run(way);
    return run(way);
}

static void turn(int number) {
    double before = round_trip(), both = again(1), side = run(2), alone = again(0);
    double faces8 = number % 4 ? 0 : run(FACES) / FACES, after = round_trip();
    int state = distance(before);
    if (memcmp(one, two, sizeof one) || memcmp(one, batch, sizeof one)) exit(5);
    if (state != distance(after) || (state != ONE_CORE && alone / side < 0.93)) state = OTHER;
    add(&states[state].one, alone);
    add(&states[state].two, both);
    add(&states[state].trip, after);
    if (faces8 > 0) add(&states[state].batch, faces8);
}

static int by_value(const void *a, const void *b) {
    const double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void print(const char *state, const char *name, Times *t) {
    qsort(t->at, (size_t)t->n, sizeof *t->at, by_value);
    printf(" %s_%s_min=%.4f %s_%s_median=%.4f", state, name, t->n ? t->at[0] : 0, state, name,
           t->n ? t->at[t->n / 2] : 0);
}

static void print_state(const char *name, State *s) {
    printf(" %s=%d", name, s->two.n);
    print(name, "one", &s->one);
    print(name, "two", &s->two);
    print(name, "batch", &s->batch);
    print(name, "trip", &s->trip);
}

/* The caller stays on the first core that this process may use, the other thread on the others. */
static void place(void) {
    cpu_set_t all, first, rest;
    CPU_ZERO(&first);
    if (sched_getaffinity(0, sizeof all, &all) || CPU_COUNT(&all) < 2) exit(6);
    for (size_t i = 0; i < CPU_SETSIZE && !CPU_COUNT(&first); i++)
        if (CPU_ISSET(i, &all)) CPU_SET(i, &first);
    CPU_XOR(&rest, &all, &first);
    if (mixfacec_pool_start(&threads, 2)) exit(6);
    sched_setaffinity(0, sizeof first, &first);
    pthread_setaffinity_np(threads.thread[0], sizeof rest, &rest);
}

int main(int argc, char **argv) {
    int turns = argc > 2 ? atoi(argv[2]) : 300;
    FILE *f = argc > 1 ? fopen(argv[1], "rb") : NULL;
    weights = aligned(M_WEIGHTS_BYTES),
    arena = aligned(M_ARENA_BYTES_BATCH(2) + M_ARENA_BYTES_MT(2));
    if (!f || fread(weights, 1, M_WEIGHTS_BYTES, f) != M_WEIGHTS_BYTES) return 2;
    faces = aligned(FACES * PIXELS * sizeof *faces);
    for (int i = 0; i < FACES * PIXELS; i++) faces[i] = (float)(i % PIXELS % 251) / 125 - 1;
    place();
    for (int way = 0; way < 3; way++) run(way);
    for (int i = 0; i < turns; i++) turn(i);
    printf("turns=%d", turns);
    print_state("core", &states[ONE_CORE]);
    print_state("near", &states[NEAR]);
    print_state("apart", &states[APART]);
    printf("\n");
    mixfacec_pool_stop(&threads);
    return 0;
}
