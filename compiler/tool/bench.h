/* bench.h - the verb bench: what the machine can do at most, what a model does, and the report of it.
 */
#ifndef BENCH_H
#define BENCH_H
#include "run.h"

/* ---- machine.c: what one core can do at most ---- */

enum { MAX_LEVELS = 4, SLICE_MS = 10 };
typedef struct {            /* a level of the memory hierarchy */
    const char *name;       /* "L1" .. "DRAM" */
    size_t cache, bytes;    /* its size, 0 = memory; how much is read to measure it */
    long passes;            /* of a slice */
    double rate;            /* best so far, bytes per second */
} Level;
typedef struct {
    const char *cpu, *vector; /* vector: whose peak it is, "AVX2 FMA, 8 lanes" */
    int core;               /* pinned to it */
    double peak;            /* best slice so far, FLOP/s */
    int slices, nlevels;
    Level level[MAX_LEVELS];
    float (*fma)(long turns);
    void (*read)(const void *, size_t bytes, long passes);
    double turn_flops;
    long turns;             /* of a slice */
    void *memory;           /* as large as the last level measures */
} Machine;
double now(void);           /* seconds */
/* Compiles the loops, picks the fastest core that this process may use and stays on it. */
Machine machine_open(Pool *, const Target *);
void machine_slice(Machine *); /* everything once; the caches are left with other data */
void machine_flush(const Machine *);
double machine_rate(const Machine *, int64_t bytes); /* of the smallest level that holds them */

/* ---- bench.c ---- */

typedef enum {
#define KIND(name, meaning, light, dark) KIND_##name,
#include "kinds.def"
#undef KIND
    NKIND
} LayerKind;
typedef struct {
    const char *name, *meaning, *light, *dark;
} KindRow;
extern const KindRow kinds[NKIND];
typedef struct {            /* a step */
    const Step *step;
    LayerKind kind;
    const char *group;      /* "56x56" of a pointwise convolution, "3,5" of a depthwise one */
    double seconds;         /* fastest */
    double many;            /* fastest on the threads of `bench --threads` */
    int64_t flops;          /* 2 for each multiply-add of the spec */
    int64_t weight_bytes, tensor_bytes; /* of its arguments, each once */
    double bound;           /* seconds that the machine needs at least */
    bool by_memory;
} Layer_time;
typedef struct {            /* rows of a table: layers of one kind and group */
    LayerKind kind;
    const char *group;
    int n;
    int64_t flops, bytes;
    double seconds, bound;
} Group;
typedef VEC(Group) Groups;
enum { COLD_RUNS = 20 };
typedef struct {
    const Job *job;
    const Model *model;
    Loaded plain;
    Machine machine;
    int runs;
    double *warm;           /* seconds, ascending */
    int threads;            /* also measured with, 1 = none */
    double *many;           /* seconds on so many threads, as many runs, ascending */
    double cold[COLD_RUNS]; /* ascending */
    double first;           /* right after loading */
    double busy;            /* part of the time of the runs that this process had the core */
    double hook;            /* what the clock between the steps costs, subtracted */
    int nlayers;            /* 0 = not measured */
    Layer_time *layer;
} Bench;
double speedup(const Bench *, int percent); /* of the threads, by this percentile */
double percentile(const double *sorted, int n, int percent);
double peak_fraction(const Bench *);
double spread(const Bench *); /* from the 10th to the 90th percentile, as a part of the median */
const char *noise_of(Pool *, const Bench *); /* what is said of a noisy machine; NULL = it was quiet */
Groups bench_groups(const Bench *);

/* ---- bench_threads.c ---- */

void threads_check(int n); /* before the benchmark pins itself */
void threads_start(int n, int core), threads_stop(void);
int threads_run(const Loaded *, float *embedding);

/* ---- names.c ---- */

/* At most so many characters each, and still different; longer where that cannot be. */
const char **short_names(Pool *, const char *const *, int n, int most);

/* ---- bench_report.c, bench_html.c, bench_charts.c ---- */

void bench_text(Text *, const Bench *), bench_json(Text *, const Bench *);
void bench_html(Text *, const Bench *);
const char *html_text(Pool *, const char *); /* escaped */
void html_command(Text *, const Job *);      /* how to repeat it */
void html_colours(Text *);                   /* as style sheet: of both schemes, and of the kinds */
void chart_mark(Text *, LayerKind);          /* of the legend */
void chart_roofline(Text *, const Bench *, bool wide);
void chart_arena(Text *, const Bench *, bool wide);
void chart_spread(Text *, const Bench *, bool wide);
#endif
