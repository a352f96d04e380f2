/* batch.c - a batch of candidates of a task: planned, built and run by a worker, and what their
 * program says of them. */
#include "../kernel.h"
#include "tune.h"
#include <string.h>

/* ---- planning ---- */

static bool is_known_body(const Task *t, Result *r) {
    for (int i = 0; i < t->results.n; i++) {
        const Result *old = &t->results.at[i];
        if (old->status != TUNE_ok || strcmp(old->body, r->body) != 0) continue;
        r->gain = old->gain, r->status = TUNE_same;
        return true;
    }
    return false;
}

bool take_pair(Pairs *p, const char *line) {
    double a, b;
    if (sscanf(line, "pair %lf %lf", &a, &b) != 2 || !(a > 0 && b > 0) || p->n == MAX_PAIRS)
        return false;
    p->a[p->n] = a, p->b[p->n++] = b;
    return true;
}

/* The last pair becomes the times of the slowest of several threads. */
static void weigh_pair(const Tuner *t, Pairs *p, double share_a, double share_b) {
    if (t->weighs) p->a[p->n - 1] *= share_a, p->b[p->n - 1] *= share_b;
}

/* Plans up to a batch of the queue; what needs no measuring becomes a result at once. */
static void take_batch(Tuner *tuner, Worker *w) {
    Task *t = w->task;
    Candidate start = task_start(t);
    Change change = {t, &start};
    w->n = 1;
    w->graph[0] = plan_changed(w->pool, tuner, NULL, 0, t);
    double present = w->result[0].share = slowest_share(w->graph[0], tuner->threads);
    int taken = 0;
    for (; taken < t->queue.n && w->n <= BATCH && now() < tuner->search_end; taken++) {
        Result r = {.candidate = t->queue.at[taken]};
        change.candidate = &r.candidate;
        Graph *g = plan_changed(w->pool, tuner, &change, 1, t);
        r.body = pool_printf(tuner->pool, "%s", body_hash(g));
        r.arena = g->arena_bytes, r.instructions = instructions_of(g);
        r.share = slowest_share(g, tuner->threads);
        if (is_uneven(tuner, r.share, present)) {
            r.status = TUNE_uneven;
            add_result(tuner, t, r);
        } else if (is_known_body(t, &r)) {
            add_result(tuner, t, r);
        } else if (tuner->by_instructions) {
            r.pairs.n = 1, r.pairs.a[0] = (double)instructions_of(w->graph[0]);
            r.pairs.b[0] = (double)r.instructions;
            weigh_pair(tuner, &r.pairs, present, r.share);
            double ratio = r.pairs.b[0] / r.pairs.a[0];
            r.gain = (Gain){ratio, ratio, ratio, r.pairs.a[0]};
            add_result(tuner, t, r);
        } else {
            w->graph[w->n] = g;
            w->begun[w->n] = false;
            w->result[w->n++] = r;
        }
    }
    t->queue.n -= taken;
    memmove(t->queue.at, t->queue.at + taken, (size_t)t->queue.n * sizeof *t->queue.at);
}

/* ---- what the program says ---- */

static void finish(Worker *w, int i, Status status) {
    bool runs = i > 0 && i < w->n && w->graph[i];
    if (!runs) return;
    Result *r = &w->result[i];
    r->status = status;
    r->gain = gain_of(&r->pairs);
    add_result(w->tuner, w->task, *r);
    w->graph[i] = NULL;
}

/* The candidate that the program was at is done as soon as it says anything about another. */
static void take_line(Worker *w, const char *line) {
    int i;
    long long bytes;
    double error;
    if (!strcmp(line, "built")) {
        w->ready = true;
    } else if (!strcmp(line, "fail")) {
        for (i = 1; i < w->n; i++) finish(w, i, TUNE_build);
    } else if (sscanf(line, "at %d", &i) == 1) {
        if (w->at && w->graph[w->at])
            finish(w, w->at, w->result[w->at].pairs.n ? TUNE_ok : TUNE_garbled);
        w->at = i > 0 && i < w->n ? i : 0;
    } else if (sscanf(line, "code %d %lld", &i, &bytes) == 2) {
        if (i > 0 && i < w->n) w->result[i].code = bytes;
        for (int k = 0; i == 0 && k < w->n; k++) w->result[k].present_code = bytes;
    } else if (sscanf(line, "wrong %d %lf", &i, &error) == 2) {
        if (i > 0 && i < w->n) w->result[i].error = error;
        if (i == 0) w->wrong = true;
        finish(w, i, TUNE_wrong);
    } else if (!strncmp(line, "pair ", 5)) {
        if (w->at && take_pair(&w->result[w->at].pairs, line))
            weigh_pair(w->tuner, &w->result[w->at].pairs, w->result[0].share,
                       w->result[w->at].share);
    } else if (!strcmp(line, "end")) {
        if (w->at) finish(w, w->at, w->result[w->at].pairs.n ? TUNE_ok : TUNE_garbled);
    } else if (!strncmp(line, "crash ", 6) || !strcmp(line, "hang")) {
        int late = w->at ? w->at : 1;
        finish(w, late, *line == 'h' ? TUNE_hang : TUNE_crash);
        w->at = 0;
    }
}

static void add_kernels(const Worker *w, Pool *pool, CFiles *files) {
    *PUSH(pool, *files) = timing_kernels(pool, w->tuner->target, w->graph, w->n);
}

void batch_start(Tuner *tuner, Worker *w, Task *t) {
    *w = (Worker){.tuner = tuner, .task = t, .pool = pool_new(), .take = take_line, .over = true};
    Text text = {.pool = w->pool};
    take_batch(tuner, w);
    if (w->n == 1) {
        pool_free(w->pool);
        return;
    }
    if (!t->input.data) t->input = timing_input(tuner->pool, w->graph[0]);
    timing_program(&text, tuner, w->graph, w->n);
    Source source = {.flags = tuner->cc_flags, .input = t->input};
    *PUSH(w->pool, source.files) = (CFile){"program", text.s, text.n, C_SOURCE};
    if (tuner->job->jit) source.add_objects = add_kernels;
    worker_start(w, &source);
    t->busy = true;
}

/* What the worker did not come to, because it was stopped, may be tried again another time. */
void batch_end(Worker *w) {
    w->task->busy = false;
    if (w->wrong)
        fail(EXIT_MISMATCH, "%s: the present schedule gives a wrong result; see `mixfacec verify`",
             w->task->key);
    for (int i = 1; i < w->n; i++) finish(w, i, TUNE_crash);
    pool_free(w->pool);
}
