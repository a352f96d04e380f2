/* confirm.c - what won alone has to win in the whole network: both schedules in one program, in
 * turns. The fastest candidates of all tasks are tried there, one of each at a time; a task of
 * which none is surely faster keeps its present knobs. The winners are measured once more,
 * together, until every task that is left gains; only then is anything called a gain. */
#include "../emit/llvm.h"
#include "tune.h"
#include <poll.h>
#include <string.h>

enum { MOST_ROUNDS = 5 };

typedef struct {
    const Tuner *tuner;
    const Model *model[2];
    Pairs whole, *task; /* of every task */
    double *sum[2];     /* of a task, in the block under way */
    bool wrong;
} Trial;
static Trial *at_work;

/* ---- two models ---- */

static void wish_for(Job *job, const Task *t) {
    const Candidate *c = &t->results.at[t->best].candidate;
    for (int d = 0; d < t->ndim; d++)
        *PUSH(job->pool, job->knobs) = pool_printf(job->pool, "%s:%s=%d", t->name[t->dim[d].node],
                                                   knob_rows[t->dim[d].knob].name, c->value[d]);
}

static const Model *model_of(const Tuner *tuner, const char *prefix, bool changed, bool ram) {
    Job *job = NEW(tuner->pool, Job, 1);
    *job = *tuner->job;
    if (ram) job->optimize = "ram";
    job->weights = "synthetic", job->prefix = prefix, job->target = tuner->target->name;
    job->knobs = (Paths){0};
    for (int i = 0; i < tuner->job->knobs.n; i++)
        *PUSH(job->pool, job->knobs) = tuner->job->knobs.at[i];
    /* tasks that share a node's key: the one with the most work has the last word */
    for (int pass = 0; changed && pass < 2; pass++)
        for (int i = 0; i < tuner->tasks.n; i++) {
            const Task *t = &tuner->tasks.at[i];
            if (t->accepted && (t->nnodes == 2) == pass) wish_for(job, t);
        }
    const Model *m = compile_model(job);
    tuner->job->golden = job->golden; /* it takes as long to compute as the rest */
    return m;
}

/* ---- what the program says ---- */

static int task_of_step(const Tuner *t, const Graph *g, int step) {
    for (int i = 0; i < g->nodes.n; i++)
        if (g->nodes.at[i] == g->steps.at[step].nodes[0]) return t->task_of[i];
    return -1;
}

static void take_steps(Trial *trial, const char *line) {
    int model = line[6] == '1', used, n;
    double ns;
    const Graph *g = trial->model[model]->graph;
    for (int i = 0; i < trial->tuner->tasks.n; i++) trial->sum[model][i] = 0;
    line += 7;
    for (n = 0; n < g->steps.n && sscanf(line, "%lf%n", &ns, &used) == 1; n++, line += used) {
        int task = task_of_step(trial->tuner, g, n);
        if (task >= 0) trial->sum[model][task] += ns;
    }
    for (int i = 0; model && n == g->steps.n && i < trial->tuner->tasks.n; i++) {
        Pairs *p = &trial->task[i];
        if (p->n == MAX_PAIRS || !(trial->sum[0][i] > 0 && trial->sum[1][i] > 0)) continue;
        p->a[p->n] = trial->sum[0][i], p->b[p->n++] = trial->sum[1][i];
    }
}

static void take_line(Worker *w, const char *line) {
    if (!strcmp(line, "built")) w->ready = true;
    if (!strncmp(line, "pair ", 5)) take_pair(&at_work->whole, line);
    if (!strncmp(line, "steps ", 6)) take_steps(at_work, line);
    if (!strncmp(line, "wrong ", 6)) at_work->wrong = true;
}

/* ---- a trial ---- */

/* Its header, and its source unless LLVM makes an object of it. */
static void add_files(const Tuner *t, const Model *m, CFiles *files) {
    Text source = {.pool = t->pool};
    *PUSH(t->pool, *files) = (CFile){m->name, m->header.s, m->header.n, C_HEADER};
    if (t->job->jit) return;
    emit_source(m->graph, m->name, &source);
    *PUSH(t->pool, *files) = (CFile){m->name, source.s, source.n, C_SOURCE};
}

static void add_objects(const Worker *w, Pool *pool, CFiles *files) {
    (void)w;
    for (int i = 0; i < 2; i++) {
        const Model *m = at_work->model[i];
        const char *trace = pool_printf(pool, "%s_step", m->name);
        Bytes object = llvm_emit(m->graph, m->name, trace, LLVM_OBJECT, (Bytes){0});
        *PUSH(pool, *files) = (CFile){m->name, (const char *)object.data, object.size, C_OBJECT};
    }
}

/* False if the program gave no answer. */
static bool try(Trial *trial) {
    Tuner *t = (Tuner *)(uintptr_t)trial->tuner;
    trial->whole.n = 0, trial->wrong = false;
    trial->task = NEW(t->pool, Pairs, t->tasks.n);
    for (int i = 0; i < 2; i++) trial->sum[i] = NEW(t->pool, double, t->tasks.n);
    Text program = {.pool = t->pool}, input = {.pool = t->pool};
    Source source = {.add_objects = t->job->jit ? add_objects : NULL};
    for (int i = 0; i < 2; i++) {
        add_files(t, trial->model[i], &source.files);
        put_bytes(&input, trial->model[i]->weights.data, trial->model[i]->weights.size);
    }
    network_program(&program, trial->model[0], trial->model[1]);
    *PUSH(t->pool, source.files) = (CFile){"network", program.s, program.n, C_SOURCE};
    source.flags =
        pool_printf(t->pool, "%s -DBEFORE_TRACE=before_step -DAFTER_TRACE=after_step", t->cc_flags);
    source.input = (Bytes){(const uint8_t *)input.s, input.n};
    Worker w = {.pool = t->pool, .n = 2};
    at_work = trial;
    worker_start(&w, t, &source);
    while (!w.over) {
        struct pollfd p = {w.from, POLLIN, 0};
        if (w.ready) worker_run(&w, 0);
        if (poll(&p, 1, 200) > 0) worker_hear(&w, take_line);
        if (now() - w.heard > 600) worker_stop(&w);
        report_network(t);
    }
    leave_if_interrupted(t);
    return trial->whole.n > 0 && !trial->wrong;
}

/* Static counts have no noise, and no network program to run. */
static void confirm_counts(Tuner *t) {
    bool any = false;
    for (int i = 0; i < t->tasks.n; i++) any |= t->tasks.at[i].accepted = t->tasks.at[i].best >= 0;
    t->verdict = any ? "fewer instructions by a static count; nothing was timed" : "no gain";
}

/* A choice for the whole network: what a smaller arena costs. Only if there is time left for it, as
 * nothing depends on it. */
static void weigh_memory(Tuner *t, double seconds) {
    Trial trial = {.tuner = t};
    if (t->by_instructions || now() - t->start + seconds > t->budget) return;
    trial.model[0] = model_of(t, "before", true, false);
    trial.model[1] = model_of(t, "after", true, true);
    t->arena = trial.model[0]->graph->arena_bytes,
    t->ram_arena = trial.model[1]->graph->arena_bytes;
    if (t->ram_arena < t->arena && try(&trial)) t->ram = gain_of(&trial.whole);
}

/* ---- the finals: the fastest few of every task against each other ---- */

/* Of thousands of candidates the one that seems fastest alone is one whose measurement was lucky.
 */
enum { MOST_FINALISTS = 12 };
typedef struct {
    int n, result[MOST_FINALISTS]; /* of the task, the fastest alone first */
    int winner;                    /* in the network; -1 = the present schedule */
    Gain gain;
} Final;

static Final final_of(const Tuner *tuner, const Task *t) {
    Final f = {.winner = -1, .gain = {.ratio = 1}};
    for (int i = 0; i < t->results.n; i++) {
        const Result *r = &t->results.at[i];
        if (!may_win(tuner, r)) continue;
        int at = f.n < MOST_FINALISTS ? f.n++ : MOST_FINALISTS;
        for (; at && r->gain.ratio < t->results.at[f.result[at - 1]].gain.ratio; at--)
            if (at < MOST_FINALISTS) f.result[at] = f.result[at - 1];
        if (at < MOST_FINALISTS) f.result[at] = i;
    }
    return f;
}

/* Both networks once, the second with the tasks' present best; false if there is no answer. */
static bool try_present(Trial *trial) {
    trial->model[0] = model_of(trial->tuner, "before", false, false);
    trial->model[1] = model_of(trial->tuner, "after", true, false);
    return try(trial);
}

/* Every round tries the next candidate of all tasks at once, as long as there is time; the best of
 * each task in the network stays. Returns the seconds of a round, -1 = no network answers. */
static double play(Tuner *t, Trial *trial, Final *final) {
    double seconds = 0;
    for (int round = 0; round < MOST_FINALISTS; round++) {
        double start = now();
        bool any = false;
        if (round && start - t->start + 3 * seconds > t->budget) break;
        for (int i = 0; i < t->tasks.n; i++) {
            Task *task = &t->tasks.at[i];
            any |= round < final[i].n;
            task->best = round < final[i].n ? final[i].result[round] : final[i].winner;
            task->accepted = task->best >= 0;
        }
        if (!any) break;
        if (!try_present(trial)) {
            if (round) continue; /* it is something with this round's candidates */
            return -1;
        }
        seconds = now() - start;
        for (int i = 0; i < t->tasks.n; i++) {
            Gain g = gain_of(&trial->task[i]);
            if (round < final[i].n && g.high < 1 && g.ratio < final[i].gain.ratio)
                final[i].winner = t->tasks.at[i].best, final[i].gain = g;
        }
    }
    return seconds;
}

/* ---- the verdict ---- */

/* The winners together, without those that do not gain there; how many are left, -1 = no answer.
 * What is called a gain was measured with just those: none are left if there is no end to the
 * dropping. */
static int confirm_winners(Tuner *t, Trial *trial, int accepted) {
    int dropped = 1;
    for (int round = 0; round < MOST_ROUNDS && accepted && dropped; round++) {
        if (!try_present(trial)) return -1;
        t->whole = gain_of(&trial->whole);
        dropped = 0;
        for (int i = 0; i < t->tasks.n; i++) {
            Task *task = &t->tasks.at[i];
            if (!task->accepted) continue;
            task->network = gain_of(&trial->task[i]);
            if (round ? task->network.ratio < 1 : task->network.high < 1) continue;
            task->accepted = false;
            dropped++, accepted--;
        }
    }
    return dropped ? 0 : accepted;
}

/* Sets the verdict; returns the seconds of a trial. */
static double confirm_times(Tuner *t) {
    Trial trial = {.tuner = t};
    Final *final = NEW(t->pool, Final, t->tasks.n);
    int candidates = 0, winners = 0, left;
    for (int i = 0; i < t->tasks.n; i++) {
        final[i] = final_of(t, &t->tasks.at[i]);
        candidates += final[i].n > 0;
    }
    t->verdict = "no gain: no candidate is faster beyond the noise";
    if (!candidates) return 0;
    note("%d tasks have faster candidates; building the network to see which of them gain",
         candidates);
    double seconds = play(t, &trial, final);
    for (int i = 0; i < t->tasks.n; i++) {
        Task *task = &t->tasks.at[i];
        task->accepted = final[i].winner >= 0;
        task->best = task->accepted || !final[i].n ? final[i].winner : final[i].result[0];
        winners += task->accepted;
    }
    left = seconds < 0 ? -1 : confirm_winners(t, &trial, winners);
    if (left > 0 && t->whole.high < 1) {
        t->verdict = "gain, confirmed in the whole network";
        return seconds;
    }
    t->verdict = left > 0      ? "no gain: the whole network is not faster beyond the noise"
                 : left == 0   ? "no gain: what was faster alone is not in the network"
                 : trial.wrong ? "no gain: the network with the new knobs fails its self-test"
                               : "no gain: the network did not build or run";
    for (int i = 0; i < t->tasks.n; i++) t->tasks.at[i].accepted = false;
    return seconds;
}

void confirm(Tuner *t) {
    if (t->by_instructions)
        confirm_counts(t);
    else
        weigh_memory(t, confirm_times(t));
}
