/* tune.h - the tuner: tasks of a network, candidates for their knobs, and what they take.
 *
 *     setup.c     options: what is searched, how, and by which compiler
 *     tune.c      the verb: which task is next, what it found, when to stop
 *     task.c      a network's tasks, their knobs and legal values; candidates as kernels
 *     program.c   candidates as a C program that times itself against the present schedule
 *     batch.c     some candidates of a task: planned, and what their program says of them
 *     network.c   the whole network, timed step by step: the present schedule, or it and another
 *     worker.c    a child process: builds a program and runs it by a runner, under a time limit
 *     stats.c     ratios of paired minima, and how sure they are
 *     log.c       what happened, as JSON lines: resuming and merging
 *     confirm.c   the fastest candidates in the whole network: what is a gain, and what less memory costs
 *     pareto.c    memory against speed
 *     report.c    progress and tables; page.c: HTML
 */
#ifndef TUNE_H
#define TUNE_H
#include "../tool/bench.h"
#include "../schedule/schedule.h"

/* ---- stats.c ---- */

enum { MAX_PAIRS = 41 };
typedef struct { int n; double a[MAX_PAIRS], b[MAX_PAIRS]; } Pairs; /* ns: present, candidate */
typedef struct { double ratio, low, high, ns; } Gain; /* medians b/a and a; at least 95 % interval */
Gain gain_of(const Pairs *);

/* ---- task.c ---- */

typedef enum {
#define STATUS(name, meaning) TUNE_##name,
#include "statuses.def"
#undef STATUS
    NSTATUS
} Status;
extern const char *const status_names[NSTATUS];
typedef struct {            /* what is known of a candidate */
    Candidate candidate;
    Status status;
    const char *body;       /* sha256 of its kernels */
    int64_t code, arena, instructions; /* bytes; of the whole network; of the kernel IR, executed */
    int64_t present_code;   /* of the schedule that it was measured against */
    double share;           /* of its work that the slowest thread has; 0 = not known */
    double error;           /* of the largest value */
    Pairs pairs;
    Gain gain;
    double at;              /* seconds since the start; 0 = from the log */
} Result;
typedef struct {            /* nodes that are tuned together: one, or two that may share a step */
    const char *key;        /* their task keys, joined by '+' */
    int node, nnodes, count; /* the first of them in the graph; how many such tasks there are */
    const char *name[2];    /* task keys of its nodes */
    const char *sign;       /* their signatures, where it was measured; one if they are equal */
    int64_t macs;
    Dim dim[MAX_DIMS];
    int ndim;
    VEC(Result) results;    /* in the order of the log */
    Bytes input;            /* of its timing programs; NULL = not yet */
    Script *search;
    Candidates asked, queue; /* by the search; of those, what has to be measured */
    bool busy, over;        /* a worker has it; nothing is left to try */
    int best;               /* of results: the fastest beyond noise; -1 = the present schedule */
    double ns;              /* of the present schedule, 0 = not measured */
    double part;            /* of the network's time, all `count` of them; 0 = not known */
    Gain network;           /* in the whole network; ns 0 = not measured */
    bool accepted;
} Task;
typedef struct { Task *at; int n, cap; } Tasks;
typedef struct { int64_t bytes; double ns; } Point; /* arena and code; of the network */
typedef VEC(Point) Points;
typedef struct {
    Pool *pool;
    Job *job;
    Bytes spec;             /* the file */
    const Target *target;
    const struct Choices *present; /* the schedule to beat */
    const Graph *graph;     /* planned with it */
    Tasks tasks;
    int *task_of;           /* of a node of the graph, -1 = none */
    Signatures signatures;  /* of every node */
    const char *flags, *cc_flags, *compiler, *cpu, *strategy, *strategy_text; /* cc_flags: of programs */
    int threads;            /* that a schedule has to keep busy; 1 = it need not */
    bool weighs;            /* times are those of the slowest of them, as --threads N asks for */
    bool by_instructions;   /* no clock: the objective is a static count */
    double start, budget, limit, until; /* seconds; a ratio, 0 = none */
    double search_end, end; /* when the search has to be over, and everything */
    double searched;        /* seconds, when the search was over */
    struct Trial *profile;  /* of the present schedule, while it is under way */
    Bytes object;           /* of the present schedule's network, size 0 = not built yet */
    const Model *present_model;
    double model_seconds, build_seconds, network_ns; /* of that: to C, to a program, to run; 0 = not known */
    double ns_per_mac;      /* of tasks that were measured */
    int log;                /* file descriptor, -1 = none */
    int done[NSTATUS], from_log;
    const char *verdict;
    Gain whole;             /* network before and after */
    Gain ram;               /* network after, with --optimize=ram against without; ns 0 = not measured */
    int64_t arena, ram_arena; /* bytes of these two */
    Points points;          /* memory against speed, pareto.c */
} Tuner;

void tuner_open(Tuner *, Job *); /* setup.c */
void leave_if_interrupted(const Tuner *); /* tune.c */
void add_result(Tuner *, Task *, Result);
bool is_built(Status); /* its plan alone does not tell what becomes of it */
/* Would the threads wait for one of them for more than 5 %, and longer than with the present schedule? */
bool is_uneven(const Tuner *, double share, double present_share);
bool may_win(const Tuner *, const Result *); /* it is surely faster alone, and in no larger arena */

Tasks tasks_of(Pool *, const Graph *, int *task_of);
Candidate task_start(const Task *);
bool task_legal(const Graph *, const Task *, const Candidate *);
bool same_candidate(const Task *, const Candidate *, const Candidate *);
const char *candidate_text(Pool *, const Task *, const Candidate *); /* "tile_pixels=4 slab=1" */
/* The present schedule with wishes for some tasks; only the steps of `only` are lowered, NULL: all. */
typedef struct { const Task *task; const Candidate *candidate; } Change;
Graph *plan_changed(Pool *, const Tuner *, const Change *, int n, const Task *only);
Graph *place_changed(Pool *, const Tuner *, const Change *, int n); /* no step is lowered */
const char *body_hash(const Graph *);
int64_t instructions_of(const Graph *);
Result *result_of(const Task *, const Candidate *); /* NULL = none yet */

/* ---- program.c ---- */

enum { BATCH = 8 };
/* A program of the kernels of these graphs, the first of which is the present schedule; with --jit
 * they are in an object of their own. */
void timing_program(Text *source, const Tuner *, Graph *const *, int n);
CFile timing_kernels(Pool *, const Target *, Graph *const *, int n);
/* Its standard input: the weights of them all, and what comes out by the interpreter from the present
 * schedule. */
Bytes timing_input(Pool *, const Graph *present);
void network_program(Text *source, const Model *const *, int n, int pairs);

/* ---- worker.c ---- */

typedef struct Worker Worker;
struct Worker {
    Tuner *tuner;
    int pid, from, to;      /* lines from it, orders to it */
    int runner;             /* that it was given, -1 = none yet */
    bool ready, over;       /* built and waiting for a runner */
    Text line;              /* unfinished */
    double heard;           /* when it said something last */
    void (*take)(Worker *, const char *line); /* what to do with a line */
    struct Trial *trial;    /* what it works at: the network, */
    Task *task;             /* or candidates of a task */
    Graph *graph[BATCH + 1];
    Result result[BATCH + 1]; /* [0]: the present schedule */
    bool begun[BATCH + 1], wrong; /* the program was at it; at the present schedule, which is no good */
    int n, at;
    Pool *pool;
};
typedef struct {
    CFiles files;
    const char *flags;      /* of the C compiler */
    Bytes input;
    void (*add_objects)(const Worker *, Pool *, CFiles *); /* called in the child; NULL = there are none */
    FILE *keep; const char *kept; /* NULL, or where the object of this name is to be written */
} Source;
void worker_start(Worker *, const Source *);
void worker_run(Worker *, int runner); /* orders it to run its program */
void worker_ask(const Worker *);       /* to end soon */
void worker_stop(Worker *);            /* and whatever it started */
/* Calls take() with every line it has said; sets `over` after the last. */
void worker_hear(Worker *);

/* ---- batch.c ---- */
void batch_start(Tuner *, Worker *, Task *);
void batch_end(Worker *);
bool take_pair(Pairs *, const char *line); /* false: there is none in it */

/* ---- network.c ---- */

typedef struct Trial {
    Tuner *tuner;
    const Model *model[2];  /* before and after; [1] NULL: the first alone */
    bool present;           /* model[0] is the present schedule */
    Pairs whole, *task;     /* of every task, and of the steps of none */
    double *sum[2];         /* of a task, in the block under way */
    bool wrong, late;       /* it failed its self-test; it was stopped at the end of the budget */
    double start; int builds; /* when, and of how many models, it was built */
    FILE *keep;             /* for the object of model[0] */
} Trial;
const Model *network_model(Tuner *, const char *prefix, bool changed, bool ram);
void profile_start(Tuner *, Worker *), profile_end(Worker *);
double trial_seconds(const Tuner *, int builds); /* what a trial will take, as far as is known */
bool trial_run(Trial *); /* false if the program gave no answer */
/* What all `count` of a task take in the network, and what everything takes: as it was timed in the
 * network; until that is known, the sum of the tasks. */
double task_ns(const Tuner *, const Task *), all_ns(const Tuner *);
double gain_so_far(const Tuner *); /* the part of all_ns that the fastest candidates save */

/* ---- log.c ---- */
void log_open(Tuner *);
void log_result(const Tuner *, const Task *, const Result *);
/* Results of this target, task, signature, compiler, flags and objective go to their tasks. */
void log_read(Tuner *, const char *path);

/* ---- confirm.c ---- */
void confirm(Tuner *);

/* ---- report.c, page.c ---- */
void report_progress(const Tuner *, bool last);
void report_network(const Tuner *); /* that the search is over, and it works at the network */
void report_tasks(Text *, const Tuner *);
const char *kept_text(Pool *, const Tuner *); /* where the gain is kept, or that it is lost; NULL = none */
Gain gain_alone(const Task *); /* of the best candidate; ns 0 = there is none */
double kept_ratio(const Task *); /* of what was accepted: in the network, if it was timed there */
const Task **measured_tasks(Pool *, const Tuner *, int *n); /* those that take longest first */
const char *not_measured(Pool *, const Tuner *); /* how many and how much; NULL = none */
bool is_noisy(Pool *, const Tuner *);
const char *noise_text(Pool *, const Tuner *);   /* how exact the ratios are; NULL = not known */
void tune_page(Text *, const Tuner *);
int merge_logs(Job *); /* merge.c */
Points pareto_of(Pool *, const Tuner *); /* by bytes; each is faster than those before it */
Point present_point(const Tuner *);
Point ram_point(const Tuner *, Point fastest); /* ns 0 = it was not measured */
#endif
