/* tune.c - verb tune: a search for every task, candidates in batches to the workers, results to the
 * log, what won to the wisdom. */
#include "tune.h"
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_WORKERS = 64, BUILD_SECONDS = 120 };
#define NOISE 0.005 /* a gain below that is none, however sure */

static volatile sig_atomic_t interrupted;
static void on_signal(int sig) { interrupted = sig; }

void leave_if_interrupted(const Tuner *t) {
    if (interrupted)
        fail(EXIT_INTERRUPTED, "interrupted%s", t->log < 0 ? "" : "; --resume goes on");
}

/* ---- results ---- */

bool is_built(Status s) { return s != TUNE_illegal && s != TUNE_uneven; }

bool is_uneven(const Tuner *t, double share, double present_share) {
    enum { MOST_PER_CENT = 105 };
    return 100 * share * t->threads > (double)MOST_PER_CENT && share > present_share;
}

/* Speed is not bought with memory: an arena may grow by a fortieth, where it is padded otherwise.
 */
bool may_win(const Tuner *tuner, const Result *r) {
    int64_t most = tuner->graph->arena_bytes / 40 * 41;
    return r->status == TUNE_ok && r->gain.high < 1 && r->gain.ratio < 1 - NOISE &&
           r->arena <= most;
}

static void set_best(const Tuner *tuner, Task *t) {
    t->best = -1;
    for (int i = 0; i < t->results.n; i++) {
        const Result *r = &t->results.at[i];
        if (t->ns <= 0 && r->status == TUNE_ok) t->ns = r->gain.ns;
        if (may_win(tuner, r) && (t->best < 0 || r->gain.ratio < t->results.at[t->best].gain.ratio))
            t->best = i;
    }
}

/* What was not measured takes as long for its work as the others on average. */
static void set_ns_per_mac(Tuner *tuner) {
    double ns = 0, macs = 0;
    for (int i = 0; i < tuner->tasks.n; i++) {
        const Task *t = &tuner->tasks.at[i];
        if (t->ns > 0) ns += t->ns, macs += (double)t->macs;
    }
    tuner->ns_per_mac = macs > 0 ? ns / macs : 0;
}

void add_result(Tuner *tuner, Task *t, Result r) {
    r.at = now() - tuner->start;
    *PUSH(tuner->pool, t->results) = r;
    tuner->done[r.status]++;
    if (is_built(r.status)) log_result(tuner, t, &r);
    set_best(tuner, t);
    set_ns_per_mac(tuner);
}

/* Nanoseconds for the search: by the ratio, so that they can be compared. -1 = none. */
static double ns_of(const Task *t, const Candidate *c) {
    const Result *r = result_of(t, c);
    if (!r || (r->status != TUNE_ok && r->status != TUNE_same)) return -1;
    return r->gain.ratio * (t->ns > 0 ? t->ns : r->gain.ns);
}

/* ---- what is next ---- */

static void open_search(const Tuner *tuner, Task *t) {
    uint64_t seed = 0xcbf29ce484222325u;
    for (const char *s = t->key; *s; s++) seed = (seed ^ (uint8_t)*s) * 0x100000001b3u;
    t->search = script_open(tuner->pool, tuner->strategy, tuner->strategy_text,
                            strlen(tuner->strategy_text));
    search_start(t->search, tuner->graph, tuner->graph->nodes.at[t->node], t->dim, t->ndim,
                 (int64_t)(seed >> 1));
}

/* The candidate of another task, at the nearest values here; returns how many knobs they share. */
static int carry(const Graph *g, const Task *from, const Task *to, Candidate *c) {
    const Candidate *best = &from->results.at[from->best].candidate;
    int shared = 0;
    *c = task_start(to);
    for (int d = 0; d < to->ndim; d++)
        for (int e = 0; e < from->ndim; e++) {
            const Dim *dim = &to->dim[d];
            if (from->dim[e].node != dim->node || from->dim[e].knob != dim->knob) continue;
            const Node *n = g->nodes.at[to->node + dim->node];
            c->value[d] = knob_nearest(g, n, (Knob)dim->knob, best->value[e]), shared++;
        }
    return shared;
}

/* What is fastest so far in other tasks, those first that have just the same knobs. */
static Candidates elsewhere(const Tuner *tuner, const Task *t) {
    Candidates list = {0};
    for (int alike = 1; alike >= 0; alike--)
        for (int i = 0; i < tuner->tasks.n; i++) {
            const Task *other = &tuner->tasks.at[i];
            Candidate c;
            if (other == t || other->best < 0) continue;
            int shared = carry(tuner->graph, other, t, &c);
            bool same = shared == t->ndim && shared == other->ndim;
            if (shared && same == alike) *PUSH(tuner->pool, list) = c;
        }
    return list;
}

static bool is_late(const Tuner *t) { return interrupted || now() > t->search_end; }

/* Asks the search until there is something to measure, or no time; false when it is over. */
static bool refill(Tuner *tuner, Task *t) {
    while (!t->queue.n && !is_late(tuner)) {
        double *ns = NEW(tuner->pool, double, t->asked.n + 1);
        if (!t->search) open_search(tuner, t);
        for (int i = 0; i < t->asked.n; i++) ns[i] = ns_of(t, &t->asked.at[i]);
        Candidates known = elsewhere(tuner, t);
        if (!search_next(t->search, ns, &known, &t->asked)) {
            script_close(t->search);
            t->over = true;
            return false;
        }
        for (int i = 0; i < t->asked.n; i++) {
            const Candidate *c = &t->asked.at[i];
            bool queued = false;
            for (int j = 0; j < t->queue.n; j++) queued |= same_candidate(t, c, &t->queue.at[j]);
            if (queued || result_of(t, c)) continue;
            if (task_legal(tuner->graph, t, c))
                *PUSH(tuner->pool, t->queue) = *c;
            else
                add_result(tuner, t, (Result){.candidate = *c, .status = TUNE_illegal});
        }
    }
    return true;
}

/* The largest part of the network's time first, and the more of it, the more candidates. */
static double urgency(const Tuner *tuner, const Task *t) {
    int tried = 0;
    for (int i = 0; i < t->results.n; i++) tried += is_built(t->results.at[i].status);
    double time = all_ns(tuner) > 0 ? task_ns(tuner, t) : (double)t->macs * t->count;
    return time / (tried / BATCH + 1);
}

static Task *next_task(Tuner *tuner) {
    for (;;) {
        Task *next = NULL;
        for (int i = 0; i < tuner->tasks.n; i++) {
            Task *t = &tuner->tasks.at[i];
            if (t->over || t->busy) continue;
            if (!next || urgency(tuner, t) > urgency(tuner, next)) next = t;
        }
        if (!next || refill(tuner, next)) return next;
    }
}

/* ---- workers ---- */

static void end_work(Worker *w) {
    if (w->task)
        batch_end(w);
    else
        profile_end(w);
}

static void hear_all(Worker *worker, int n) {
    struct pollfd p[MOST_WORKERS];
    for (int i = 0; i < n; i++)
        p[i] = (struct pollfd){worker[i].over ? -1 : worker[i].from, POLLIN, 0};
    if (poll(p, (nfds_t)n, 100) <= 0) return;
    for (int i = 0; i < n; i++) {
        if (worker[i].over || !p[i].revents) continue;
        worker_hear(&worker[i]);
        if (worker[i].over) end_work(&worker[i]);
    }
}

static void give_runners(const Tuner *tuner, Worker *worker, int n) {
    int runners = tuner->job->runners.n ? tuner->job->runners.n : 1;
    for (int r = 0; r < runners; r++) {
        bool used = false;
        for (int i = 0; i < n; i++) used |= !worker[i].over && worker[i].runner == r;
        for (int i = 0; i < n && !used; i++)
            if (!worker[i].over && worker[i].ready) worker_run(&worker[i], r), used = true;
    }
}

static void stop_silent(const Tuner *tuner, Worker *w) {
    if (w->over || now() - w->heard <= (double)BUILD_SECONDS + tuner->limit) return;
    worker_stop(w);
    w->take(w, w->runner < 0 ? "fail" : "hang");
    end_work(w);
}

static void stop_all(Worker *worker, int n) {
    for (int i = 0; i < n; i++)
        if (!worker[i].over) worker_ask(&worker[i]);
    for (int i = 0; i < n; i++) {
        if (worker[i].over) continue;
        worker_stop(&worker[i]);
        if (!worker[i].trial) pool_free(worker[i].pool); /* a trial has the tuner's */
    }
}

/* As soon as something is faster, a fifth of the budget is for the whole network; more if two
 * trials need more, but the search has its share. */
static void set_search_end(Tuner *tuner) {
    double network = tuner->budget * 0.2, trials = 2.2 * trial_seconds(tuner, 1);
    bool any = false;
    for (int i = 0; i < tuner->tasks.n; i++) any |= tuner->tasks.at[i].best >= 0;
    if (trials > network) network = trials;
    if (network > tuner->budget * 0.6) network = tuner->budget * 0.6;
    if (tuner->by_instructions || !any) network = 0;
    tuner->search_end = tuner->end - network;
}

static bool enough(Tuner *tuner) {
    bool fast = tuner->until > 0 && gain_so_far(tuner) >= tuner->until;
    set_search_end(tuner);
    return fast || is_late(tuner);
}

static void search_all(Tuner *tuner) {
    int runners = tuner->job->runners.n ? tuner->job->runners.n : 1;
    int n = runners + (tuner->job->jobs ? (int)tuner->job->jobs : 1);
    Worker worker[MOST_WORKERS];
    if (n > MOST_WORKERS) n = MOST_WORKERS;
    for (int i = 0; i < n; i++) worker[i].over = true;
    if (!tuner->by_instructions) profile_start(tuner, &worker[0]);
    for (bool more = true; more && !enough(tuner);) {
        more = false;
        for (int i = 0; i < n; i++) {
            Task *t = worker[i].over ? next_task(tuner) : NULL;
            if (t) batch_start(tuner, &worker[i], t), more = true;
            more |= !worker[i].over;
        }
        give_runners(tuner, worker, n);
        hear_all(worker, n);
        for (int i = 0; i < n; i++) stop_silent(tuner, &worker[i]);
        report_progress(tuner, false);
    }
    stop_all(worker, n);
    for (int i = 0; i < tuner->tasks.n; i++)
        if (tuner->tasks.at[i].search && !tuner->tasks.at[i].over)
            script_close(tuner->tasks.at[i].search);
    tuner->searched = now() - tuner->start;
    report_progress(tuner, true);
}

/* ---- the verb ---- */

static Known *line_of(Tuner *t, Wisdom *w, Signed task) {
    for (int i = 0; i < w->tasks.n; i++) {
        Known *k = &w->tasks.at[i];
        if (!strcmp(k->of.key, task.key) && !strcmp(k->of.sign, task.sign)) return k;
    }
    Known *k = PUSH(t->pool, w->tasks);
    k->of = task;
    for (int n = 0; n < NKNOB; n++) k->knob[n] = UNSAID;
    return k;
}

/* What was known before stays, unless something better was found. */
static void write_wisdom(Tuner *t) {
    Wisdom w = {.compiler = pool_printf(t->pool, "%s %s", t->compiler, t->flags), .cpu = t->cpu};
    if (t->present->wisdom)
        for (int i = 0; i < t->present->wisdom->tasks.n; i++)
            *PUSH(t->pool, w.tasks) = t->present->wisdom->tasks.at[i];
    for (int i = 0; i < t->graph->nodes.n; i++) {
        const Task *task = t->task_of[i] < 0 ? NULL : &t->tasks.at[t->task_of[i]];
        for (int d = 0; task && task->accepted && d < task->ndim; d++) {
            Signed node = t->signatures.at[i];
            if (strcmp(task->name[task->dim[d].node], node.key) != 0) continue;
            line_of(t, &w, node)->knob[task->dim[d].knob] =
                task->results.at[task->best].candidate.value[d];
        }
    }
    wisdom_sort(&w);
    Text text = {.pool = t->pool};
    put_wisdom(&text, &w, t->target);
    write_file(t->job->out, text.s, text.n);
}

int verb_tune(Job *job) {
    Tuner tuner;
    Text report = {.pool = job->pool}, page = {.pool = job->pool};
    if (!strcmp(job->spec, "merge")) return merge_logs(job);
    tuner_open(&tuner, job);
    for (int i = 0; i < tuner.tasks.n; i++) set_best(&tuner, &tuner.tasks.at[i]);
    set_ns_per_mac(&tuner);
    signal(SIGINT, on_signal), signal(SIGTERM, on_signal), signal(SIGPIPE, SIG_IGN);
    search_all(&tuner);
    leave_if_interrupted(&tuner);
    confirm(&tuner);
    tuner.points = pareto_of(tuner.pool, &tuner);
    report_tasks(&report, &tuner);
    if (job->html) {
        tune_page(&page, &tuner);
        write_file(job->html, page.s, page.n);
    }
    write_file("-", report.s, report.n);
    if (job->out) write_wisdom(&tuner);
    return EXIT_OK;
}
