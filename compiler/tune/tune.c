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

static void add_result(Tuner *tuner, Task *t, Result r) {
    r.at = now() - tuner->start;
    *PUSH(tuner->pool, t->results) = r;
    tuner->done[r.status]++;
    if (r.status != TUNE_illegal) log_result(tuner, t, &r);
    set_best(tuner, t);
}

/* Nanoseconds for the search: by the ratio, so that they can be compared. -1 = none. */
static double ns_of(const Task *t, const Candidate *c) {
    const Result *r = result_of(t, c);
    if (!r || (r->status != TUNE_ok && r->status != TUNE_same)) return -1;
    return r->gain.ratio * (t->ns > 0 ? t->ns : r->gain.ns);
}

double network_ns(const Tuner *tuner, bool best) {
    double sum = 0;
    for (int i = 0; i < tuner->tasks.n; i++) {
        const Task *t = &tuner->tasks.at[i];
        double ratio = best && t->best >= 0 ? t->results.at[t->best].gain.ratio : 1;
        sum += t->count * t->ns * ratio;
    }
    return sum;
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

/* Asks the search until there is something to measure; false when it is over. */
static bool refill(Tuner *tuner, Task *t) {
    while (!t->queue.n) {
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

static bool is_known_body(const Task *t, Result *r) {
    for (int i = 0; i < t->results.n; i++) {
        const Result *old = &t->results.at[i];
        if (old->status != TUNE_ok || strcmp(old->body, r->body) != 0) continue;
        r->gain = old->gain, r->status = TUNE_same;
        return true;
    }
    return false;
}

/* Plans up to a batch of the queue; what needs no measuring becomes a result at once. */
static void take_batch(Tuner *tuner, Worker *w) {
    Task *t = w->task;
    Candidate start = task_start(t);
    Change change = {t, &start};
    w->n = 1;
    w->graph[0] = plan_changed(w->pool, tuner, NULL, 0, t);
    int taken = 0;
    for (; taken < t->queue.n && w->n <= BATCH; taken++) {
        Result r = {.candidate = t->queue.at[taken]};
        change.candidate = &r.candidate;
        Graph *g = plan_changed(w->pool, tuner, &change, 1, t);
        r.body = pool_printf(tuner->pool, "%s", body_hash(g));
        r.arena = g->arena_bytes, r.instructions = instructions_of(g);
        if (is_known_body(t, &r)) {
            add_result(tuner, t, r);
        } else if (tuner->by_instructions) {
            r.pairs.n = 1, r.pairs.a[0] = (double)instructions_of(w->graph[0]);
            r.pairs.b[0] = (double)r.instructions;
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

/* The largest share of the network's time first, and the more of it, the more candidates. What was
 * not measured takes as long for its work as the others on average. */
static double urgency(const Task *t, double ns_per_mac) {
    int tried = 0;
    for (int i = 0; i < t->results.n; i++) tried += t->results.at[i].status != TUNE_illegal;
    double ns = t->ns > 0 ? t->ns : (double)t->macs * ns_per_mac;
    return t->count * ns / (tried / BATCH + 1);
}

static double ns_per_mac(const Tuner *tuner) {
    double ns = 1, macs = 1;
    for (int i = 0; i < tuner->tasks.n; i++) {
        const Task *t = &tuner->tasks.at[i];
        if (t->ns > 0) ns += t->ns, macs += (double)t->macs;
    }
    return ns / macs;
}

static Task *next_task(Tuner *tuner) {
    for (;;) {
        Task *next = NULL;
        double per = ns_per_mac(tuner);
        for (int i = 0; i < tuner->tasks.n; i++) {
            Task *t = &tuner->tasks.at[i];
            if (t->over || t->busy) continue;
            if (!next || urgency(t, per) > urgency(next, per)) next = t;
        }
        if (!next || refill(tuner, next)) return next;
    }
}

/* ---- workers ---- */

static Tuner *at_work; /* whose workers speak */

static void finish(Worker *w, int i, Status status) {
    bool runs = i > 0 && i < w->n && w->graph[i];
    if (!runs) return;
    Result *r = &w->result[i];
    r->status = status;
    r->gain = gain_of(&r->pairs);
    add_result(at_work, w->task, *r);
    w->graph[i] = NULL;
}

void take_pair(Pairs *p, const char *line) {
    double a, b;
    if (sscanf(line, "pair %lf %lf", &a, &b) != 2 || !(a > 0 && b > 0) || p->n == MAX_PAIRS) return;
    p->a[p->n] = a, p->b[p->n++] = b;
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
        if (w->at) take_pair(&w->result[w->at].pairs, line);
    } else if (!strcmp(line, "end")) {
        if (w->at) finish(w, w->at, w->result[w->at].pairs.n ? TUNE_ok : TUNE_garbled);
    } else if (!strncmp(line, "crash ", 6) || !strcmp(line, "hang")) {
        int late = w->at ? w->at : 1;
        finish(w, late, *line == 'h' ? TUNE_hang : TUNE_crash);
        w->at = 0;
    }
}

static void add_kernels(const Worker *w, Pool *pool, CFiles *files) {
    *PUSH(pool, *files) = timing_kernels(pool, at_work->target, w->graph, w->n);
}

static void start_batch(Tuner *tuner, Worker *w, Task *t) {
    *w = (Worker){.task = t, .pool = pool_new(), .over = true};
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
    worker_start(w, tuner, &source);
    t->busy = true;
}

/* What the worker did not come to, because it was stopped, may be tried again another time. */
static void end_batch(Worker *w) {
    w->task->busy = false;
    if (w->wrong)
        fail(EXIT_MISMATCH, "%s: the present schedule gives a wrong result; see `mixfacec verify`",
             w->task->key);
    for (int i = 1; i < w->n; i++) finish(w, i, TUNE_crash);
    pool_free(w->pool);
}

static void hear_all(Worker *worker, int n) {
    struct pollfd p[MOST_WORKERS];
    for (int i = 0; i < n; i++)
        p[i] = (struct pollfd){worker[i].over ? -1 : worker[i].from, POLLIN, 0};
    if (poll(p, (nfds_t)n, 200) <= 0) return;
    for (int i = 0; i < n; i++) {
        if (worker[i].over || !p[i].revents) continue;
        worker_hear(&worker[i], take_line);
        if (worker[i].over) end_batch(&worker[i]);
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

static bool enough(const Tuner *tuner) {
    double before = network_ns(tuner, false);
    bool fast =
        tuner->until > 0 && before > 0 && network_ns(tuner, true) <= before * (1 - tuner->until);
    return interrupted || fast || now() - tuner->start > tuner->budget * 0.8;
}

static void search_all(Tuner *tuner) {
    int runners = tuner->job->runners.n ? tuner->job->runners.n : 1;
    int n = runners + (tuner->job->jobs ? (int)tuner->job->jobs : 1);
    Worker worker[MOST_WORKERS];
    if (n > MOST_WORKERS) n = MOST_WORKERS;
    for (int i = 0; i < n; i++) worker[i].over = true;
    for (bool more = true; more && !enough(tuner);) {
        more = false;
        for (int i = 0; i < n; i++) {
            Task *t = worker[i].over ? next_task(tuner) : NULL;
            if (t) start_batch(tuner, &worker[i], t), more = true;
            more |= !worker[i].over;
        }
        give_runners(tuner, worker, n);
        hear_all(worker, n);
        for (int i = 0; i < n; i++)
            if (!worker[i].over && now() - worker[i].heard > (double)BUILD_SECONDS + tuner->limit) {
                worker_stop(&worker[i]);
                take_line(&worker[i], worker[i].runner < 0 ? "fail" : "hang");
                end_batch(&worker[i]);
            }
        report_progress(tuner, false);
    }
    for (int i = 0; i < n; i++)
        if (!worker[i].over) worker_stop(&worker[i]);
    for (int i = 0; i < tuner->tasks.n; i++)
        if (tuner->tasks.at[i].search && !tuner->tasks.at[i].over)
            script_close(tuner->tasks.at[i].search);
    tuner->searched = now() - tuner->start;
    report_progress(tuner, true);
}

/* ---- the verb ---- */

static int by_key(const void *a, const void *b) {
    return strcmp(((const Known *)a)->key, ((const Known *)b)->key);
}

/* What was known before stays, unless something better was found. */
static void write_wisdom(const Tuner *t) {
    Wisdom w = {.compiler = pool_printf(t->pool, "%s %s", t->compiler, t->flags), .cpu = t->cpu};
    if (t->present->wisdom)
        for (int i = 0; i < t->present->wisdom->tasks.n; i++)
            *PUSH(t->pool, w.tasks) = t->present->wisdom->tasks.at[i];
    for (int i = 0; i < t->tasks.n; i++) {
        const Task *task = &t->tasks.at[i];
        for (int d = 0; task->accepted && d < task->ndim; d++) {
            const char *key = task->name[task->dim[d].node];
            int j = 0;
            while (j < w.tasks.n && strcmp(w.tasks.at[j].key, key) != 0) j++;
            Known *k = j < w.tasks.n ? &w.tasks.at[j] : PUSH(t->pool, w.tasks);
            if (!k->key)
                for (int n = 0; n < NKNOB; n++) k->knob[n] = UNSAID;
            k->key = key;
            k->knob[task->dim[d].knob] = task->results.at[task->best].candidate.value[d];
        }
    }
    if (w.tasks.n) qsort(w.tasks.at, (size_t)w.tasks.n, sizeof *w.tasks.at, by_key);
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
    at_work = &tuner;
    signal(SIGINT, on_signal), signal(SIGTERM, on_signal), signal(SIGPIPE, SIG_IGN);
    search_all(&tuner);
    leave_if_interrupted(&tuner);
    confirm(&tuner);
    report_tasks(&report, &tuner);
    if (job->html) {
        tune_page(&page, &tuner);
        write_file(job->html, page.s, page.n);
    }
    write_file("-", report.s, report.n);
    if (job->out) write_wisdom(&tuner);
    return EXIT_OK;
}
