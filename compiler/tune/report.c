/* report.c - how a search is going, and what it found. */
#include "tune.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *clock_text(Pool *pool, double seconds) {
    int s = seconds > 0 ? (int)seconds : 0;
    return s < 3600 ? pool_printf(pool, "%d:%02d", s / 60, s % 60)
                    : pool_printf(pool, "%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
}

/* A bar that is drawn again on a terminal, elsewhere a line every ten seconds. */
void report_progress(const Tuner *t, bool last) {
    static double shown;
    double elapsed = now() - t->start, budget = t->budget * 0.8;
    bool terminal = isatty(2);
    int over = 0, tried = 0;
    if (verbosity < 0 || (!last && now() - shown < (terminal ? 0.2 : 10))) return;
    Pool *pool = pool_new();
    shown = now();
    for (int i = 0; i < NSTATUS; i++) tried += t->done[i];
    for (int i = 0; i < t->tasks.n; i++) over += t->tasks.at[i].over;
    double before = network_ns(t, false), gain = before > 0 ? 1 - network_ns(t, true) / before : 0;
    double part = elapsed / budget, tasks = t->tasks.n ? (double)over / t->tasks.n : 1;
    if (tasks > part) part = tasks;
    if (part > 1) part = 1;
    const char *what =
        pool_printf(pool, "%d candidates, %d of %d tasks searched, best so far %.1f %% %s", tried,
                    over, t->tasks.n, 100 * gain, t->by_instructions ? "fewer" : "faster");
    if (terminal) {
        char bar[21];
        for (int i = 0; i < 20; i++) bar[i] = part * 20 > (double)i ? '#' : '.';
        bar[20] = 0;
        fprintf(stderr, "\r[%s] %s left  %s\033[K%s", bar, clock_text(pool, budget - elapsed), what,
                last ? "\n" : "");
    } else {
        fprintf(stderr, "mixfacec: %s of %s: %s\n", clock_text(pool, elapsed),
                clock_text(pool, budget), what);
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
    const char *at = clock_text(pool, now() - t->start);
    if (terminal)
        fprintf(stderr, "%s: the whole network is built and timed\033[K\r", at);
    else if (!first)
        fprintf(stderr, "mixfacec: %s: the whole network is built and timed\n", at);
    fflush(stderr);
    pool_free(pool);
}

static void put_gain(Text *t, Gain g) {
    if (g.ns > 0)
        put(t, "  %5.3f [%5.3f %5.3f]", g.ratio, g.low, g.high);
    else
        put(t, "  %-19s", "-");
}

static int by_time(const void *a, const void *b) {
    const Task *x = *(Task *const *)a, *y = *(Task *const *)b;
    double tx = x->ns * x->count, ty = y->ns * y->count;
    if (tx > ty || tx < ty) return tx > ty ? -1 : 1;
    return strcmp(x->key, y->key);
}

const Task **measured_tasks(Pool *pool, const Tuner *t, int *n) {
    const Task **all = NEW(pool, const Task *, t->tasks.n + 1);
    *n = 0;
    for (int i = 0; i < t->tasks.n; i++)
        if (t->tasks.at[i].ns > 0) all[(*n)++] = &t->tasks.at[i];
    qsort(all, (size_t)*n, sizeof *all, by_time);
    return all;
}

const char *not_measured(Pool *pool, const Tuner *t) {
    int64_t macs = 0;
    int n = 0;
    for (int i = 0; i < t->tasks.n; i++) {
        const Task *k = &t->tasks.at[i];
        if (k->ns <= 0) n++, macs += k->macs * k->count;
    }
    if (!n) return NULL;
    return pool_printf(pool, "%d task%s with %.1f %% of the work %s not measured", n,
                       n == 1 ? "" : "s", 100 * (double)macs / (double)t->graph->macs,
                       n == 1 ? "was" : "were");
}

/* At most eight points of the curve, with both ends. */
static void put_pareto(Text *t, const Tuner *tuner) {
    Points p = pareto_of(t->pool, tuner);
    int n = p.n < 8 ? p.n : 8;
    if (!(network_ns(tuner, false) > 0)) return;
    put(t, "\narena and code against speed, sum of tasks:");
    for (int i = 0; i < n; i++) {
        const Point *at = &p.at[n > 1 ? i * (p.n - 1) / (n - 1) : 0];
        put(t, "%s %.0f KiB %.3f ms", i ? "," : "", (double)at->bytes / 1024, at->ns * 1e-6);
    }
    put(t, "\n");
}

static void put_ram(Text *t, const Tuner *tuner) {
    if (tuner->ram.ns > 0)
        put(t, "--optimize=ram: arena %s instead of %s bytes, %.1f %% %s [%.4f %.4f]\n",
            grouped(t->pool, tuner->ram_arena), grouped(t->pool, tuner->arena),
            100 * fabs(tuner->ram.ratio - 1), tuner->ram.ratio < 1 ? "faster" : "slower",
            tuner->ram.low, tuner->ram.high);
}

Gain gain_alone(const Task *t) { return t->best >= 0 ? t->results.at[t->best].gain : (Gain){0}; }

double kept_ratio(const Task *t) {
    if (!t->accepted) return 1;
    return t->network.ns > 0 ? t->network.ratio : gain_alone(t).ratio;
}

void report_tasks(Text *t, const Tuner *tuner) {
    const char *unit = tuner->by_instructions ? "instr." : "us";
    double scale = tuner->by_instructions ? 1 : 1e-3;
    int wide = 4, n;
    const Task **task = measured_tasks(t->pool, tuner, &n);
    const char *rest = not_measured(t->pool, tuner);
    for (int i = 0; i < n; i++)
        if ((int)strlen(task[i]->key) > wide) wide = (int)strlen(task[i]->key);
    put(t, "%-*s  times  tried  %9s  %9s  alone, of before     in the network      knobs\n", wide,
        "task", pool_printf(t->pool, "before %s", unit), pool_printf(t->pool, "after %s", unit));
    for (int i = 0; i < n; i++) {
        const Task *k = task[i];
        const Result *r = k->best >= 0 ? &k->results.at[k->best] : NULL;
        put(t, "%-*s  %5d  %5d  %9.1f  %9.1f", wide, k->key, k->count, k->results.n, k->ns * scale,
            k->ns * kept_ratio(k) * scale);
        put_gain(t, gain_alone(k));
        put_gain(t, k->network);
        put(t, "  %s\n",
            k->accepted ? candidate_text(t->pool, k, &r->candidate)
            : r         ? "(dropped)"
                        : "(present)");
    }
    if (rest) put(t, "%s\n", rest);
    put_pareto(t, tuner);
    put_ram(t, tuner);
    put(t, "\nwhat became of candidates:");
    for (int i = 0; i < NSTATUS; i++)
        if (tuner->done[i]) put(t, " %d %s", tuner->done[i], status_names[i]);
    put(t, "%s\n",
        tuner->from_log ? pool_printf(t->pool, "; %d from the log", tuner->from_log) : "");
    put(t, "%s", tuner->verdict);
    if (tuner->whole.ns > 0)
        put(t, ": %.3f ms before, %.3f ms after, ratio %.4f [%.4f %.4f]", tuner->whole.ns * 1e-6,
            tuner->whole.ns * tuner->whole.ratio * 1e-6, tuner->whole.ratio, tuner->whole.low,
            tuner->whole.high);
    put(t, "\n");
}
