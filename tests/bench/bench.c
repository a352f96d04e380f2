/* bench.c - times one or two sides in this process, on one pinned core, in alternating blocks. */
#include "bench.h"
#include <math.h>
#include <sched.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BLOCK = 20, MAX_BLOCKS = 1000, SIDES = 2, COLD_STARTS = 60 };
extern char **environ;
static int blocks = 15, lanes = -1, inputs = PIXELS, cold, core = -1;
static double time_of[SIDES][MAX_BLOCKS * BLOCK];

_Noreturn void bad(const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    fputs("bench: ", stderr);
    vfprintf(stderr, format, ap);
    va_end(ap);
    fputc('\n', stderr);
    exit(1);
}

static void pin(void) { /* to `core`, else to the last one that we may use */
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set)) bad("sched_getaffinity");
    for (size_t i = 0; i < CPU_SETSIZE; i++)
        if (core < 0 ? CPU_ISSET(i, &set) && CPU_COUNT(&set) > 1 : i != (size_t)core)
            CPU_CLR(i, &set);
    if (sched_setaffinity(0, sizeof set, &set)) bad("core %d: cannot run there", core);
}

/* ---- statistics --------------------------------------------------------------------------------
 */

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double quantile(const double *v, int n, double q) {
    static double sorted[MAX_BLOCKS * BLOCK];
    memcpy(sorted, v, (size_t)n * sizeof *v);
    qsort(sorted, (size_t)n, sizeof *sorted, by_size);
    double at = q * (n - 1), below = floor(at);
    int i = (int)below;
    return i + 1 < n ? sorted[i] + (at - below) * (sorted[i + 1] - sorted[i]) : sorted[i];
}

static void put_times(char side, const double *t, int n) { /* in milliseconds */
    printf("%c_min=%.6f %c_median=%.6f %c_p90=%.6f ", side, 1e3 * quantile(t, n, 0), side,
           1e3 * quantile(t, n, 0.5), side, 1e3 * quantile(t, n, 0.9));
}

/* Of the medians of all inferences; its spread is over the blocks, a's against the b's after it. */
static void put_ratio(void) {
    static double ratio[MAX_BLOCKS];
    for (int i = 0; i < blocks; i++)
        ratio[i] = quantile(time_of[1] + i * BLOCK, BLOCK, 0.5) /
                   quantile(time_of[0] + i * BLOCK, BLOCK, 0.5);
    printf("ratio=%.4f ratio_q1=%.4f ratio_q3=%.4f ",
           quantile(time_of[1], blocks * BLOCK, 0.5) / quantile(time_of[0], blocks * BLOCK, 0.5),
           quantile(ratio, blocks, 0.25), quantile(ratio, blocks, 0.75));
}

/* Both sides compute the same function if one is the peer; it must show. */
static void put_error(const Side *a, const Side *b) {
    double most = 0, error = 0;
    for (int i = 0; i < EMBEDDING; i++) {
        most = fmax(most, fabs((double)b->embedding[i]));
        error = fmax(error, fabs((double)a->embedding[i] - b->embedding[i]));
        if (!isfinite(a->embedding[i]) || !isfinite(b->embedding[i])) error = INFINITY;
    }
    if (!(most > 0 && error <= 1e-4 * most))
        bad("%s and %s differ: %g of %g", a->name, b->name, error, most);
    printf("error=%.1e ", error / most);
}

/* ---- measuring
 * ------------------------------------------------------------------------------------ */

static void make_input(float *input) { /* a smooth picture with noise, normalised */
    uint32_t noise = 1;
    for (int i = 0; i < PIXELS; i++) {
        noise = noise * 1664525u + 1013904223u;
        int level = (i % 112 + i / 112 % 112) * 200 / 224 + (int)(noise >> 27);
        input[i] = ((float)level - 127.5f) / 127.5f;
    }
}

/* Where the stack is decides by some per cent, and is chance: the runs go through several places.
 */
enum { PLACES = 5, APART = 13 * 64 };
static void run_deeper(Side *s, const float *input, int frames) {
    volatile char frame[APART];
    frame[0] = 0;
    if (frames)
        run_deeper(s, input, frames - 1);
    else
        side_run(s, input);
    (void)frame[0]; /* it stays until here */
}

static void side_by_side(int n, char **names) {
    static float input[PIXELS];
    static Side side[SIDES];
    double fastest = 0;
    make_input(input);
    for (int s = 0; s < n; s++) side_load(&side[s], names[s], input, inputs);
    for (int block = -1; block < blocks; block++) { /* the first is not counted */
        for (int s = 0; s < n; s++)
            for (int i = 0; i < BLOCK; i++) {
                double start = seconds();
                run_deeper(&side[s], input, i % PLACES);
                if (block >= 0) time_of[s][block * BLOCK + i] = seconds() - start;
            }
        if (lanes >= 0) fastest = fmax(fastest, peak(lanes));
    }
    for (int s = 0; s < n; s++) put_times((char)('a' + s), time_of[s], blocks * BLOCK);
    if (n == 2) put_ratio();
    if (n == 2 && side[0].peer != side[1].peer) put_error(&side[0], &side[1]);
    if (lanes >= 0) printf("peak=%.4e ", fastest);
}

/* From before the process is made until its embedding has been read. */
static void cold_starts(char **argv) {
    static double t[COLD_STARTS];
    for (int i = 0; i < COLD_STARTS; i++) {
        float embedding[EMBEDDING];
        int pipes[2], status;
        pid_t pid;
        posix_spawn_file_actions_t actions;
        if (pipe(pipes) || posix_spawn_file_actions_init(&actions) ||
            posix_spawn_file_actions_adddup2(&actions, pipes[1], 1))
            bad("no pipe");
        double start = seconds();
        if (posix_spawn(&pid, argv[0], &actions, NULL, argv, environ)) bad("%s: no start", argv[0]);
        close(pipes[1]);
        ssize_t got = read(pipes[0], embedding, sizeof embedding);
        t[i] = seconds() - start;
        close(pipes[0]);
        if (waitpid(pid, &status, 0) != pid || status || got != sizeof embedding)
            bad("%s failed", argv[0]);
        posix_spawn_file_actions_destroy(&actions);
    }
    put_times('a', t, COLD_STARTS);
}

int main(int argc, char **argv) {
    int option;
    while ((option = getopt(argc, argv, "+n:p:c:1x")) >= 0) switch (option) {
        case 'n': blocks = atoi(optarg); break;
        case 'p': lanes = atoi(optarg); break;
        case 'c': core = atoi(optarg); break;
        case '1': inputs = EMBEDDING; break;
        case 'x': cold = 1; break;
        default: optind = argc + 1;
        }
    int n = argc - optind;
    if (n < 1 || n > SIDES || blocks < 1 || blocks > MAX_BLOCKS)
        bad("usage: bench [-n BLOCKS] [-p LANES] [-c CORE] SIDE [SIDE]  (SIDE: FILE.so, "
            "FILE.onnx)\n"
            "       bench -1 ONE_NODE.onnx    its input is as small as its output\n"
            "       bench -x PROGRAM WEIGHTS  cold starts");
    pin();
    if (cold) {
        cold_starts(argv + optind);
    } else {
        side_by_side(n, argv + optind);
    }
    putchar('\n');
}
