/* tune.h - the tuner: tasks of a network, candidates for their knobs, and what they take.
 *
 *     tune.c      the verb: which task is next, what it found, when to stop
 *     task.c      a network's tasks, their knobs and legal values, candidates as kernels
 *     program.c   candidates as a C program that times itself against the present schedule
 *     worker.c    a child process: builds the program, runs it by a runner, under a time limit
 *     stats.c     ratios of paired minima, and how sure they are
 *     log.c       what happened, as JSON lines; resuming and merging
 *     confirm.c   the whole network before and after
 *     report.c    progress, tables;  page.c: HTML
 */
#ifndef TUNE_H
#define TUNE_H
#include "../tool/bench.h"
#include "../schedule/schedule.h"

/* ---- stats.c ---- */

enum { MAX_PAIRS = 41 };
typedef struct { int n; double a[MAX_PAIRS], b[MAX_PAIRS]; } Pairs; /* ns: present, candidate */
typedef struct { double ratio, low, high, a; } Gain; /* medians; 95 % order-statistic interval */
Gain gain_of(const Pairs *);

/* ---- task.c ---- */

typedef enum {
#define STATUS(name, meaning) TUNE_##name,
#include "statuses.def"
#undef STATUS
    NSTATUS
} Status;
const char *status_name(int), *status_meaning(int);
typedef struct {            /* what is known of a candidate */
    Candidate candidate;
    Status status;
    bool confirmed;         /* measured again, because it was the best */
    const char *body;       /* sha256 of its kernels: equal ones need no second measurement */
    int64_t code, arena, instructions; /* bytes, bytes of the whole network, of the kernel IR */
    double error;           /* of the largest value, where the result is wrong */
    Pairs pairs;
    Gain gain;
} Result;
typedef struct {            /* nodes that want the same knobs: one, or two that may share a step */
    const char *key;        /* their task keys, joined by '+' */
    int node, nnodes, count; /* the first of them in the graph; how many such tasks there are */
    int64_t macs;
    Dim dim[MAX_DIMS];
    int ndim;
    VEC(Result) results;    /* in the order of the log; [0] is often the present schedule */
    Script *search;
    Candidates asked;       /* by the search */
    VEC(Candidate) queue;   /* of those, what has to be measured */
    bool busy, over, confirming;
    int best;               /* index into results, -1 = the present schedule */
    Gain found;             /* of the best, measured again */
    Gain network;           /* in the whole network; n */
    bool accepted, in_network;
} Task;
typedef struct { Task *at; int n, cap; } Tasks;

typedef struct Tuner Tuner;
Tasks tasks_of(Pool *, const Graph *);
/* A plan with these knobs for a task's nodes; only their steps are lowered. NULL: illegal. */
typedef struct { const Task *task; Candidate c; const Graph *graph; } Built;
Built task_plan(Pool *, const Tuner *, const Task *, const Candidate *);
Candidate task_start(const Task *);
bool task_legal(const Graph *, const Task *, const Candidate *);
bool same_candidate(const Task *, const Candidate *, const Candidate *);
const char *candidate_text(Pool *, const Task *, const Candidate *); /* "tile_pixels=4 slab=1" */
const char *body_hash(const Graph *);
int64_t instructions_of(const Graph *); /* of the kernel IR that its steps execute */

/* ---- program.c ---- */

/* [0] is the present schedule. The input of the program: what each must compute. */
void timing_program(Text *source, Text *input, const Tuner *, const Built *, int n);

/* ---- worker.c ---- */

typedef struct {
    int pid, from, to;      /* lines from it, orders to it */
    int runner;             /* it runs by, -1 = it builds, or waits for one */
    Task *task;             /* NULL = the network */
    Built built[17];
    int n;
    Result result[17];      /* of built[] */
    Text line;
    bool ready, done, failed;
    double since;
    Pool *pool;
} Worker;
typedef void Prepare(const Tuner *, const Worker *, VEC_FILES *);
#endif
