/* network.c - the whole network as a program that times its steps: the present schedule alone while
 * the search begins, which tells how much of the time each task has; later it and another, in
 * turns. */
#include "../emit/llvm.h"
#include "tune.h"
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PROFILE_PAIRS = 7, RUNS_OF_A_PAIR = 10 }; /* of each model, see network.txt */

/* ---- models ---- */

static void wish_for(Job *job, const Task *t) {
    const Candidate *c = &t->results.at[t->best].candidate;
    for (int d = 0; d < t->ndim; d++)
        *PUSH(job->pool, job->knobs) = pool_printf(job->pool, "%s:%s=%d", t->name[t->dim[d].node],
                                                   knob_rows[t->dim[d].knob].name, c->value[d]);
}

const Model *network_model(Tuner *tuner, const char *prefix, bool changed, bool ram) {
    double start = now();
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
    tuner->model_seconds = now() - start;
    return m;
}

/* ---- what the program says ---- */

static int task_of_step(const Tuner *t, const Graph *g, int step) {
    for (int i = 0; i < g->nodes.n; i++)
        if (g->nodes.at[i] == g->steps.at[step].nodes[0]) return t->task_of[i];
    return -1;
}

/* Of several threads the sum of the steps counts. */
static void add_whole(Trial *trial, int model) {
    Pairs *p = &trial->whole;
    double a = 0, b = 0;
    for (int i = 0; i <= trial->tuner->tasks.n; i++)
        a += trial->sum[0][i], b += trial->sum[model][i];
    if (p->n < MAX_PAIRS && a > 0 && b > 0) p->a[p->n] = a, p->b[p->n++] = b;
}

/* Steps of no task count as one more. */
static void take_steps(Trial *trial, const char *line) {
    int model = line[6] == '1', used, n, ntasks = trial->tuner->tasks.n;
    double ns;
    if (!trial->model[model]) return;
    const Graph *g = trial->model[model]->graph;
    for (int i = 0; i <= ntasks; i++) trial->sum[model][i] = 0;
    line += 7;
    for (n = 0; n < g->steps.n && sscanf(line, "%lf%n", &ns, &used) == 1; n++, line += used) {
        int task = task_of_step(trial->tuner, g, n);
        if (trial->tuner->weighs) {
            const Kernel *k = g->steps.at[n].kernel;
            ns *= (double)kernel_slowest(k, trial->tuner->threads) / (double)kernel_work(k, 0);
        }
        trial->sum[model][task < 0 ? ntasks : task] += ns;
    }
    bool last = model == (trial->model[1] != NULL);
    if (last && n == g->steps.n && trial->tuner->weighs) add_whole(trial, model);
    for (int i = 0; last && n == g->steps.n && i <= ntasks; i++) {
        Pairs *p = &trial->task[i];
        if (p->n == MAX_PAIRS || !(trial->sum[0][i] > 0 && trial->sum[model][i] > 0)) continue;
        p->a[p->n] = trial->sum[0][i], p->b[p->n++] = trial->sum[model][i];
    }
}

static void keep_present(Tuner *t, FILE *file) {
    struct stat st;
    if (fstat(fileno(file), &st) || st.st_size <= 0) return;
    char *data = pool_alloc(t->pool, (size_t)st.st_size);
    if (pread(fileno(file), data, (size_t)st.st_size, 0) == st.st_size)
        t->object = (Bytes){(const uint8_t *)data, (size_t)st.st_size};
}

static void take_line(Worker *w, const char *line) {
    Trial *trial = w->trial;
    if (!strcmp(line, "built")) {
        w->ready = true;
        trial->tuner->build_seconds = (now() - trial->start) / trial->builds;
        if (trial->keep) keep_present(trial->tuner, trial->keep);
    }
    if (!strncmp(line, "pair ", 5) && !trial->tuner->weighs) take_pair(&trial->whole, line);
    if (!strncmp(line, "steps ", 6)) take_steps(trial, line);
    if (!strncmp(line, "wrong ", 6)) trial->wrong = true;
}

/* How much of the network's time each task has. */
static void set_parts(Tuner *t, const Trial *trial) {
    double all = 0;
    for (int i = 0; i <= t->tasks.n; i++) all += trial->task[i].n ? gain_of(&trial->task[i]).ns : 0;
    for (int i = 0; all > 0 && i < t->tasks.n; i++)
        t->tasks.at[i].part = trial->task[i].n ? gain_of(&trial->task[i]).ns / all : 0;
    t->network_ns = all;
}

double task_ns(const Tuner *t, const Task *task) {
    if (t->network_ns > 0) return task->part * t->network_ns;
    double ns = task->ns > 0 ? task->ns : (double)task->macs * t->ns_per_mac;
    return task->count * ns;
}

double all_ns(const Tuner *t) {
    double sum = 0;
    for (int i = 0; i < t->tasks.n; i++) sum += task_ns(t, &t->tasks.at[i]);
    return t->network_ns > 0 ? t->network_ns : sum;
}

double gain_so_far(const Tuner *t) {
    double all = all_ns(t), less = 0;
    for (int i = 0; i < t->tasks.n; i++) {
        const Task *task = &t->tasks.at[i];
        if (task->best >= 0)
            less += task_ns(t, task) * (1 - task->results.at[task->best].gain.ratio);
    }
    return all > 0 ? less / all : 0;
}

/* ---- programs ---- */

/* Its header, and its source unless LLVM makes an object of it, or there is one. */
static void add_files(const Trial *trial, int which, CFiles *files) {
    const Tuner *t = trial->tuner;
    const Model *m = trial->model[which];
    Text source = {.pool = t->pool};
    *PUSH(t->pool, *files) = (CFile){m->name, m->header.s, m->header.n, C_HEADER};
    if (trial->present && !which && t->object.size)
        *PUSH(t->pool, *files) =
            (CFile){m->name, (const char *)t->object.data, t->object.size, C_OBJECT};
    if (t->job->jit || (trial->present && !which && t->object.size)) return;
    emit_source(m->graph, m->name, &source);
    *PUSH(t->pool, *files) = (CFile){m->name, source.s, source.n, C_SOURCE};
}

static void add_objects(const Worker *w, Pool *pool, CFiles *files) {
    const Trial *trial = w->trial;
    for (int i = trial->present && trial->tuner->object.size; i < 2 && trial->model[i]; i++) {
        const Model *m = trial->model[i];
        const char *trace = pool_printf(pool, "%s_step", m->name);
        Bytes object = llvm_emit(m->graph, m->name, trace, LLVM_OBJECT, (Bytes){0});
        *PUSH(pool, *files) = (CFile){m->name, (const char *)object.data, object.size, C_OBJECT};
    }
}

static void start(Trial *trial, Worker *w, int pairs) {
    Tuner *t = trial->tuner;
    int n = 1 + (trial->model[1] != NULL);
    Text program = {.pool = t->pool}, input = {.pool = t->pool};
    Source source = {.keep = trial->keep, .kept = "before"};
    if (t->job->jit) source.add_objects = add_objects;
    trial->start = now(), trial->builds = n - (trial->present && t->object.size);
    trial->whole.n = 0, trial->wrong = false;
    trial->task = NEW(t->pool, Pairs, t->tasks.n + 1);
    for (int i = 0; i < n; i++) {
        trial->sum[i] = NEW(t->pool, double, t->tasks.n + 1);
        add_files(trial, i, &source.files);
        put_bytes(&input, trial->model[i]->weights.data, trial->model[i]->weights.size);
    }
    network_program(&program, trial->model, n, pairs);
    *PUSH(t->pool, source.files) = (CFile){"network", program.s, program.n, C_SOURCE};
    source.flags =
        pool_printf(t->pool, "%s -DBEFORE_TRACE=before_step -DAFTER_TRACE=after_step", t->cc_flags);
    source.input = (Bytes){(const uint8_t *)input.s, input.n};
    *w = (Worker){.tuner = t, .trial = trial, .take = take_line, .pool = t->pool, .n = 2};
    worker_start(w, &source);
}

/* ---- the present schedule alone ---- */

void profile_start(Tuner *t, Worker *w) {
    Trial *trial = NEW(t->pool, Trial, 1);
    *trial = (Trial){.tuner = t, .present = true, .keep = tmpfile()};
    trial->model[0] = t->present_model = network_model(t, "before", false, false);
    t->profile = trial;
    start(trial, w, PROFILE_PAIRS);
}

void profile_end(Worker *w) {
    Trial *trial = w->trial;
    if (trial->whole.n && !trial->wrong) set_parts(trial->tuner, trial);
    if (trial->keep) fclose(trial->keep);
    trial->tuner->profile = NULL;
}

/* ---- a trial ---- */

double trial_seconds(const Tuner *t, int builds) {
    double build = t->build_seconds, least = t->profile ? now() - t->profile->start : 0;
    if (build < least) build = least;
    return builds * (t->model_seconds + build) +
           2 * MAX_PAIRS * RUNS_OF_A_PAIR * t->network_ns * 1e-9;
}

bool trial_run(Trial *trial) {
    Tuner *t = trial->tuner;
    Worker w;
    start(trial, &w, MAX_PAIRS);
    while (!w.over && now() < t->end) {
        struct pollfd p = {w.from, POLLIN, 0};
        if (w.ready) worker_run(&w, 0);
        if (poll(&p, 1, 100) > 0) worker_hear(&w);
        if (now() - w.heard > 600) worker_stop(&w);
        report_network(t);
    }
    trial->late = !w.over;
    if (!w.over) worker_stop(&w);
    leave_if_interrupted(t);
    bool answer = trial->whole.n > 0 && !trial->wrong;
    if (answer && trial->present && t->network_ns <= 0) set_parts(t, trial);
    return answer;
}
