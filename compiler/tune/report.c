/* report.c - how a search is going, and what it found. */
#include "tune.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MOST_SPREAD 0.02 /* of a quiet machine */

static int by_value(const void *a, const void *b) {
    const double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static const char *clock_text(Pool *pool, double seconds) {
    int s = seconds > 0 ? (int)seconds : 0;
    return s < 3600 ? pool_printf(pool, "%d:%02d", s / 60, s % 60)
                    : pool_printf(pool, "%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
}

/* Tasks that had a candidate measured or at least built. */
static int tasks_tried(const Tuner *t) {
    int tried = 0;
    for (int i = 0; i < t->tasks.n; i++) {
        const Task *task = &t->tasks.at[i];
        bool any = false;
        for (int j = 0; j < task->results.n; j++) any |= is_built(task->results.at[j].status);
        tried += any;
    }
    return tried;
}

/* A bar that is drawn again on a terminal, elsewhere a line every ten seconds. */
void report_progress(const Tuner *t, bool last) {
    static double shown;
    double elapsed = now() - t->start;
    bool terminal = isatty(2);
    int tried = 0;
    if (verbosity < 0 || (!last && now() - shown < (terminal ? 0.2 : 10))) return;
    Pool *pool = pool_new();
    shown = now();
    for (int i = 0; i < NSTATUS; i++) tried += t->done[i];
    const char *what = pool_printf(pool, "%d candidates in %d of %d tasks, best so far %.1f %% %s",
                                   tried, tasks_tried(t), t->tasks.n, 100 * gain_so_far(t),
                                   t->by_instructions ? "fewer" : "faster");
    if (terminal) {
        char bar[21];
        for (int i = 0; i < 20; i++) bar[i] = elapsed / t->budget * 20 > (double)i ? '#' : '.';
        bar[20] = 0;
        fprintf(stderr, "\r[%s] %s left  %s\033[K%s", bar, clock_text(pool, t->budget - elapsed),
                what, last ? "\n" : "");
    } else {
        fprintf(stderr, "mixfacec: %s of %s: %s\n", clock_text(pool, elapsed),
                clock_text(pool, t->budget), what);
    }
    fflush(stderr);
    pool_free(pool);
}

void report_network(const Tuner *t) {
    static double shown;
    bool terminal = isatty(2);
    if (verbosity < 0 || now() - shown < (terminal ? 1 : 10)) return;
    Pool *pool = pool_new();
    bool first = shown <= 0;
    shown = now();
    const char *at = clock_text(pool, now() - t->start), *budget = clock_text(pool, t->budget);
    if (terminal)
        fprintf(stderr, "%s of %s: the whole network is built and timed\033[K\r", at, budget);
    else if (!first)
        fprintf(stderr, "mixfacec: %s of %s: the whole network is built and timed\n", at, budget);
    fflush(stderr);
    pool_free(pool);
}

static void put_gain(Text *t, Gain g) {
    if (g.ns > 0)
        put(t, "  %5.3f [%5.3f %5.3f]", g.ratio, g.low, g.high);
    else
        put(t, "  %-19s", "-");
}

typedef struct {
    const Task *task;
    double ns;
} Timed;

static int by_time(const void *a, const void *b) {
    const Timed *x = a, *y = b;
    if (x->ns > y->ns || x->ns < y->ns) return x->ns > y->ns ? -1 : 1;
    return strcmp(x->task->key, y->task->key);
}

const Task **measured_tasks(Pool *pool, const Tuner *t, int *n) {
    Timed *timed = NEW(pool, Timed, t->tasks.n + 1);
    const Task **all = NEW(pool, const Task *, t->tasks.n + 1);
    *n = 0;
    for (int i = 0; i < t->tasks.n; i++) {
        const Task *task = &t->tasks.at[i];
        if (task->ns > 0) timed[(*n)++] = (Timed){task, task_ns(t, task)};
    }
    qsort(timed, (size_t)*n, sizeof *timed, by_time);
    for (int i = 0; i < *n; i++) all[i] = timed[i].task;
    return all;
}

const char *not_measured(Pool *pool, const Tuner *t) {
    double ns = 0;
    int n = 0;
    for (int i = 0; i < t->tasks.n; i++) {
        const Task *k = &t->tasks.at[i];
        if (k->ns <= 0) n++, ns += task_ns(t, k);
    }
    if (!n) return NULL;
    const char *part =
        all_ns(t) > 0 ? pool_printf(pool, ", with %.1f %% of the time,", 100 * ns / all_ns(t)) : "";
    return pool_printf(pool, "%d of %d tasks%s %s not measured", n, t->tasks.n, part,
                       n == 1 ? "was" : "were");
}

/* At most eight points of the curve, with both ends. */
static void put_pareto(Text *t, const Tuner *tuner) {
    Points p = tuner->points;
    int n = p.n < 8 ? p.n : 8;
    if (!(all_ns(tuner) > 0)) return;
    put(t, "\narena and code against %s:", tuner->by_instructions ? "instructions" : "time");
    for (int i = 0; i < n; i++) {
        const Point *at = &p.at[n > 1 ? i * (p.n - 1) / (n - 1) : 0];
        put(t, "%s %s KiB %.3f %s", i ? "," : "", kib(t->pool, at->bytes), at->ns * 1e-6,
            tuner->by_instructions ? "million" : "ms");
    }
    put(t, "\n");
}

static void put_ram(Text *t, const Tuner *tuner) {
    if (tuner->ram.ns > 0)
        put(t, "--optimize=ram: arena %s instead of %s KiB, %.1f %% %s [%.4f %.4f]\n",
            kib(t->pool, tuner->ram_arena), kib(t->pool, tuner->arena),
            100 * fabs(tuner->ram.ratio - 1), tuner->ram.ratio < 1 ? "faster" : "slower",
            tuner->ram.low, tuner->ram.high);
}

/* Half of the intervals are narrower than this, as parts of their ratios; 0 = too few. */
static double spread_of(Pool *pool, const Tuner *t) {
    double *all;
    int n = 0;
    for (int i = 0; i < t->tasks.n; i++) n += t->tasks.at[i].results.n;
    all = NEW(pool, double, n + 1);
    n = 0;
    for (int i = 0; i < t->tasks.n; i++)
        for (int j = 0; j < t->tasks.at[i].results.n; j++) {
            const Gain *g = &t->tasks.at[i].results.at[j].gain;
            bool timed = t->tasks.at[i].results.at[j].status == TUNE_ok && isfinite(g->high);
            if (timed) all[n++] = (g->high - g->low) / 2 / g->ratio;
        }
    qsort(all, (size_t)n, sizeof *all, by_value);
    return n < 8 ? 0 : all[n / 2];
}

bool is_noisy(Pool *pool, const Tuner *t) { return spread_of(pool, t) > MOST_SPREAD; }

const char *noise_text(Pool *pool, const Tuner *t) {
    double spread = spread_of(pool, t);
    if (t->by_instructions || spread <= 0) return NULL;
    const char *known =
        pool_printf(pool, "half of the ratios are known to %.1f %% or better", 100 * spread);
    if (!is_noisy(pool, t)) return known;
    return pool_printf(pool,
                       "the machine was noisy: %s, and smaller gains are not seen; end what else "
                       "runs, and repeat it",
                       known);
}

Gain gain_alone(const Task *t) { return t->best >= 0 ? t->results.at[t->best].gain : (Gain){0}; }

double kept_ratio(const Task *t) {
    if (!t->accepted) return 1;
    return t->network.ns > 0 ? t->network.ratio : gain_alone(t).ratio;
}

static void put_rows(Text *t, const Tuner *tuner) {
    const char *unit = tuner->by_instructions ? "instr." : "us";
    double scale = tuner->by_instructions ? 1 : 1e-3, all = all_ns(tuner);
    int wide = 4, n;
    const Task **task = measured_tasks(t->pool, tuner, &n);
    for (int i = 0; i < n; i++)
        if ((int)strlen(task[i]->key) > wide) wide = (int)strlen(task[i]->key);
    put(t,
        "%-*s  times  tried  %% time  %9s  %9s  alone, of before     in the network      knobs\n",
        wide, "task", pool_printf(t->pool, "before %s", unit),
        pool_printf(t->pool, "after %s", unit));
    for (int i = 0; i < n; i++) {
        const Task *k = task[i];
        const Result *r = k->best >= 0 ? &k->results.at[k->best] : NULL;
        put(t, "%-*s  %5d  %5d  %6.1f  %9.1f  %9.1f", wide, k->key, k->count, k->results.n,
            100 * task_ns(tuner, k) / all, k->ns * scale, k->ns * kept_ratio(k) * scale);
        put_gain(t, gain_alone(k));
        put_gain(t, k->network);
        put(t, "  %s\n",
            k->accepted ? candidate_text(t->pool, k, &r->candidate)
            : r         ? "(dropped)"
                        : "(present)");
    }
}

const char *kept_text(Pool *pool, const Tuner *tuner) {
    const Job *job = tuner->job;
    bool any = false;
    for (int i = 0; i < tuner->tasks.n; i++) any |= tuner->tasks.at[i].accepted;
    if (!any) return NULL;
    if (job->out)
        return pool_printf(pool, "kept in %s: `mixfacec compile` takes it by --wisdom %s", job->out,
                           job->out);
    if (!job->log) return "not kept, as there was no -o FILE";
    return "not kept, as there was no -o FILE; the same command with --resume -o FILE measures "
           "only "
           "the network again";
}

void report_tasks(Text *t, const Tuner *tuner) {
    const char *rest = not_measured(t->pool, tuner), *noise = noise_text(t->pool, tuner);
    const char *kept = kept_text(t->pool, tuner);
    put_rows(t, tuner);
    if (rest) put(t, "%s\n", rest);
    put_pareto(t, tuner);
    put_ram(t, tuner);
    put(t, "\nwhat became of candidates:");
    for (int i = 0; i < NSTATUS; i++)
        if (tuner->done[i]) put(t, " %d %s", tuner->done[i], status_names[i]);
    put(t, "%s\n",
        tuner->from_log ? pool_printf(t->pool, "; %d from the log", tuner->from_log) : "");
    if (noise) put(t, "%s\n", noise);
    put(t, "%s", tuner->verdict);
    if (tuner->whole.ns > 0)
        put(t, ": %.3f ms before, %.3f ms after, ratio %.4f [%.4f %.4f]", tuner->whole.ns * 1e-6,
            tuner->whole.ns * tuner->whole.ratio * 1e-6, tuner->whole.ratio, tuner->whole.low,
            tuner->whole.high);
    put(t, "\n");
    if (kept) put(t, "%s\n", kept);
}
