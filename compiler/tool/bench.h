/* bench.h - what running and measuring share: the C compiler, the machine, a benchmark's results.
 */
#ifndef BENCH_H
#define BENCH_H
#include "../kernel.h"

/* ---- cc.c ---- */

typedef enum { C_SOURCE, C_HEADER, C_OBJECT } CKind; /* NAME.c, .h, .o */
typedef struct { const char *name, *text; size_t size; CKind kind; } CFile;
typedef VEC(CFile) CFiles;
/* Compiles, links and loads. *text_bytes, if wanted, gets those of the first source. */
void *load_c(Pool *, const CFile *, int n, const char *flags, int64_t *text_bytes);
/* Compiles and links a program; it stays in the scratch directory until this process exits. */
const char *program_c(Pool *, const CFile *, int n, const char *flags);
const char *compiler_version(Pool *); /* the first line of $CC --version */
void find_symbol(void *lib, const char *name, void *to); /* `to`: the pointer to set */

/* ---- inspect_checkpoint.c, inspect_weights.c, inspect_plan.c ---- */

/* Kinds of `inspect`. A plan, of a lowered graph, goes on in the report of its spec: the arena and
 * the steps. */
int inspect_checkpoint(Job *, Checkpoint *);
int inspect_weights(Job *, Bytes file);
void put_plan(Text *, const Graph *), put_plan_json(Text *, const Graph *);

typedef struct {            /* when a tensor is in the arena; -1 is the time before the first step */
    const Val *v;
    const Val *into;        /* the operand whose bytes this sum takes over, NULL = none */
    int first, last;        /* steps */
    char mark;              /* in the picture of `inspect` */
} Life;
typedef VEC(Life) Lives;
Lives lives_of(const Graph *); /* by offset */

/* ---- inspect_schedule.c ---- */

void put_schedule(Text *, const Graph *), put_schedule_json(Text *, const Graph *);

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
const char *cpu_name(Pool *); /* cpu.c */
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
    const Model *model;
    Loaded plain;
    Machine machine;
    int runs;
    double *warm;           /* seconds, ascending */
    int threads;            /* also measured with, 1 = none */
    double *many;           /* seconds on so many threads, as many runs, ascending */
    double cold[COLD_RUNS]; /* ascending */
    double first;           /* right after loading */
    double hook;            /* what the clock between the steps costs, subtracted */
    int nlayers;            /* 0 = not measured */
    Layer_time *layer;
} Bench;
double speedup(const Bench *, int percent); /* of the threads, by this percentile */
double percentile(const double *sorted, int n, int percent);
double peak_fraction(const Bench *);
Groups bench_groups(const Bench *);

/* ---- bench_threads.c ---- */

void threads_check(int n); /* before the benchmark pins itself */
void threads_start(int n, int core), threads_stop(void);
int threads_run(const Loaded *, float *embedding);

/* ---- bench_report.c, bench_html.c, bench_charts.c ---- */

void bench_text(Text *, const Bench *), bench_json(Text *, const Bench *);
void bench_html(Text *, const Bench *);
const char *html_text(Pool *, const char *); /* escaped */
void html_colours(Text *);                   /* as style sheet: of both schemes, and of the kinds */
void chart_mark(Text *, LayerKind);          /* of the legend */
void chart_roofline(Text *, const Bench *, bool wide);
void chart_arena(Text *, const Bench *, bool wide);
void chart_spread(Text *, const Bench *, bool wide);
#endif
