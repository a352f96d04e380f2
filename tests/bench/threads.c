/* threads.c - threads WEIGHTS BLOCKS: model M on one thread, on two, and batches of 8 faces on two,
 * in turns, a block of 20 inferences each. What two threads gain can only be seen on two free cores
 * that share a cache, and a virtual machine has them at times only. So a block counts as near if
 * before and after it two faces side by side, each on a thread, kept 93 % of the speed of one, and
 * a word went from core to core and back in less than 200 ns; as apart if only the latter was not
 * so. Prints shell assignments, in ms. */
#include "../../runtime/mixfacec_pool.h"
#include "M.h"
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    TURNS = 20,
    FACES = 8,
    MOST = 1000,
    PIXELS = M_INPUT_CHANNELS * M_INPUT_HEIGHT * M_INPUT_WIDTH
};
typedef struct {
    int n;
    double at[MOST * TURNS];
} Times;

static void *weights, *arena;
static float *faces, one[M_EMBEDDING], two[M_EMBEDDING], batch[FACES * M_EMBEDDING];
static mixfacec_pool threads;
static M_pool pool = {mixfacec_parallel_for, &threads, 2};
static Times near_one, near_two, near_batch, apart_one, apart_two, kept, rounds;

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
enum { ROUNDS = 1000 };

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

/* Nanoseconds from core to core and back. */
static double round_trip(void) {
    double least = 1e9;
    for (int i = 0; i < 3; i++) {
        atomic_store(&ping, 0), atomic_store(&pong, 0);
        double start = ms();
        mixfacec_parallel_for(&threads, 2, play, NULL);
        double ns = (ms() - start) * 1e6 / ROUNDS;
        if (ns < least) least = ns;
    }
    return least;
}

static void add(Times *to, const double *from, int n) {
    memcpy(to->at + to->n, from, (size_t)n * sizeof *from);
    to->n += n;
}

static double fastest(int way, int n) {
    double least = 1e9;
    for (int i = 0; i < n; i++) {
        double t = run(way);
        if (t < least) least = t;
    }
    return least;
}

static void block(void) {
    double ones[TURNS], twos[TURNS], batches[TURNS], least = fastest(0, 2);
    double before = fastest(2, 3), trip = round_trip();
    for (int i = 0; i < TURNS; i++) ones[i] = run(0), least = ones[i] < least ? ones[i] : least;
    fastest(1, 2);
    for (int i = 0; i < TURNS; i++) twos[i] = run(1);
    for (int i = 0; i < TURNS / 4; i++) batches[i] = run(FACES) / FACES;
    double after = fastest(2, 3), slower = before > after ? before : after, back = round_trip();
    bool near = trip < 200 && back < 200, apart = trip >= 200 && back >= 200;
    if (memcmp(one, two, sizeof one) || memcmp(one, batch, sizeof one)) exit(5);
    kept.at[kept.n++] = least / slower;
    rounds.at[rounds.n++] = back;
    if (least / slower < 0.93) return;
    if (near) add(&near_batch, batches, TURNS / 4);
    if (near || apart) add(near ? &near_one : &apart_one, ones, TURNS);
    if (near || apart) add(near ? &near_two : &apart_two, twos, TURNS);
}

static int by_value(const void *a, const void *b) {
    const double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void print(const char *name, Times *t) {
    qsort(t->at, (size_t)t->n, sizeof *t->at, by_value);
    printf(" %s_min=%.4f %s_median=%.4f", name, t->n ? t->at[0] : 0, name,
           t->n ? t->at[t->n / 2] : 0);
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
    int blocks = argc > 2 ? atoi(argv[2]) : 15;
    FILE *f = argc > 1 ? fopen(argv[1], "rb") : NULL;
    weights = aligned(M_WEIGHTS_BYTES),
    arena = aligned(M_ARENA_BYTES_BATCH(2) + M_ARENA_BYTES_MT(2));
    if (!f || fread(weights, 1, M_WEIGHTS_BYTES, f) != M_WEIGHTS_BYTES) return 2;
    faces = aligned(FACES * PIXELS * sizeof *faces);
    for (int i = 0; i < FACES * PIXELS; i++) faces[i] = (float)(i % PIXELS % 251) / 125 - 1;
    place();
    for (int i = 0; i < blocks && i < MOST; i++) block();
    printf("blocks=%d near=%d apart=%d", kept.n, near_one.n / TURNS, apart_one.n / TURNS);
    print("one", &near_one), print("two", &near_two), print("batch", &near_batch);
    print("apart_one", &apart_one), print("apart_two", &apart_two);
    print("kept", &kept), print("trip", &rounds);
    printf("\n");
    mixfacec_pool_stop(&threads);
    return 0;
}
