/* page.c - how a search went, as a page without scripts: convergence, memory against speed, tasks.
 */
#include "tune.h"
#include <ctype.h>
#include <math.h>
#include <string.h>

extern const char bench_style[]; /* bench.css */

static const char tune_style[] =
    ".tasks{font-size:14px}.tasks td{vertical-align:top}\n"
    ".tasks code{font-size:12px;overflow-wrap:anywhere}\n.tasks .bar{width:12%;min-width:48px}\n"
    ".tasks .track{display:block;position:relative;height:12px;margin-top:4px}\n"
    ".knobs span{display:block;white-space:nowrap;font-size:13px}\n"
    ".tasks small{white-space:nowrap}.tasks .left{padding-left:16px}\n"
    ".tasks td:first-child{white-space:normal}\n"
    /* on a phone a task has lines: its name, its figures, its knobs */
    "@media (max-width:640px){.tasks .bar,.tasks td small{display:none}\n"
    ".tasks tr{display:grid;grid-template-columns:repeat(4,1fr);padding:6px 0;"
    "border-bottom:1px solid var(--grid)}\n"
    ".tasks th,.tasks td{border:0;padding:2px 0}.tasks .few{display:none}\n"
    ".tasks th:first-child,.tasks td:first-child,.tasks td.knobs{grid-column:1/-1}\n"
    ".tasks th.left{display:none}.tasks .left{padding:2px 0}\n"
    ".tasks td.knobs small{display:block}.tasks td.knobs{white-space:normal}\n"
    ".knobs span{display:inline-block;margin-right:12px}\n"
    ".tasks td.num{text-align:left}.tasks th.num{text-align:left}}\n";

/* ---- plots: lines over linear axes ---- */

typedef struct {
    double x, y;
    const char *label; /* beside its mark; NULL = none */
    bool alone;        /* not on the line */
} Dot;
typedef VEC(Dot) Dots;
typedef struct {
    bool wide;
    double w, h, left, top, width, height, x0, x1, y0, y1;
} Frame;

static double fx(const Frame *f, double x) {
    return f->left + (x - f->x0) / (f->x1 - f->x0) * f->width;
}
static double fy(const Frame *f, double y) {
    return f->top + (f->y1 - y) / (f->y1 - f->y0) * f->height;
}

static double step_of(double range, int n) {
    double power = pow(10, floor(log10(range / n))), rest = range / n / power;
    return power * (rest < 1.5 ? 1 : rest < 3.5 ? 2 : rest < 7.5 ? 5 : 10);
}

static void put_axes(Text *t, const Frame *f, const char *x, const char *y) {
    double sx = step_of(f->x1 - f->x0, f->wide ? 8 : 4), sy = step_of(f->y1 - f->y0, 5);
    for (double v = ceil(f->x0 / sx) * sx; v <= f->x1 + sx * 1e-6; v += sx)
        put(t,
            "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/><text "
            "x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%.4g</text>\n",
            fx(f, v), f->top, fx(f, v), f->top + f->height, fx(f, v), f->top + f->height + 18,
            fabs(v) < sx * 1e-6 ? 0 : v);
    for (double v = ceil(f->y0 / sy) * sy; v <= f->y1 + sy * 1e-6; v += sy)
        put(t,
            "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/><text "
            "x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%.4g</text>\n",
            f->left, fy(f, v), f->left + f->width, fy(f, v), f->left - 8, fy(f, v) + 4,
            fabs(v) < sy * 1e-6 ? 0 : v);
    put(t, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>\n", f->left + f->width / 2,
        f->h - 8, x);
    put(t, "<text transform=\"translate(13 %.1f) rotate(-90)\" text-anchor=\"middle\">%s</text>\n",
        f->top + f->height / 2, y);
}

static void widen(double *lo, double *hi, double least) {
    double room = (*hi - *lo) * 0.06;
    if (room < least) room = least;
    *lo -= room, *hi += room;
}

/* Labels stand to the right of their mark, near the right edge to the left of it. */
static void put_mark(Text *t, const Frame *f, const Dot *d) {
    double x = fx(f, d->x), y = fy(f, d->y);
    bool left = x > f->left + f->width * 0.7;
    if (d->alone)
        put(t,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"9\" height=\"9\" fill=\"var(--ground)\" "
            "stroke=\"var(--c)\" stroke-width=\"2\"/>\n",
            x - 4.5, y - 4.5);
    else
        put(t, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"var(--c)\"/>\n", x, y);
    if (d->label)
        put(t, "<text class=\"on\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
            left ? x - 8 : x + 10, d->alone ? y - 8 : y + 17, left ? "end" : "start", d->label);
}

/* Stairs through the dots, as nothing is between them, and a mark at each. */
static void put_plot(Text *t, bool wide, const Dots *d, const char *label, const char *x,
                     const char *y) {
    Frame f = {.wide = wide, .w = wide ? 1040 : 360, .h = wide ? 340 : 280, .left = 62, .top = 18};
    f.width = f.w - f.left - 20, f.height = f.h - f.top - 48;
    f.x0 = f.x1 = d->at[0].x, f.y0 = f.y1 = d->at[0].y;
    for (int i = 1; i < d->n; i++) {
        f.x0 = fmin(f.x0, d->at[i].x), f.x1 = fmax(f.x1, d->at[i].x);
        f.y0 = fmin(f.y0, d->at[i].y), f.y1 = fmax(f.y1, d->at[i].y);
    }
    bool from_zero = f.x0 <= 0;
    widen(&f.x0, &f.x1, f.x1 * 0.01 + 1e-3), widen(&f.y0, &f.y1, f.y1 * 0.01 + 1e-6);
    f.y0 -= 0.08 * (f.y1 - f.y0); /* for labels */
    if (from_zero) f.x0 = 0;
    put(t,
        "<svg class=\"%s pointwise\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\">\n",
        wide ? "wide" : "narrow", f.w, f.h, label);
    put_axes(t, &f, x, y);
    put(t, "<path fill=\"none\" stroke=\"var(--c)\" stroke-width=\"2\" d=\"M%.1f %.1f",
        fx(&f, d->at[0].x), fy(&f, d->at[0].y));
    for (int i = 1; i < d->n; i++)
        if (!d->at[i].alone) put(t, "H%.1fV%.1f", fx(&f, d->at[i].x), fy(&f, d->at[i].y));
    put(t, "\"/>\n");
    for (int i = 0; i < d->n; i++) put_mark(t, &f, &d->at[i]);
    put(t, "</svg>\n");
}

static void put_figure(Text *t, const Dots *d, const char *label, const char *x, const char *y) {
    put(t, "<figure style=\"margin:0\">\n");
    put_plot(t, true, d, label, x, y);
    put_plot(t, false, d, label, x, y);
    put(t, "</figure>\n");
}

/* ---- convergence: the sum of the tasks after every result ---- */

static Dots convergence(Pool *pool, const Tuner *t) {
    Dots dots = {0};
    double ns = all_ns(t), now_at = 0;
    double *best = NEW(pool, double, t->tasks.n + 1);
    for (int i = 0; i < t->tasks.n; i++) best[i] = 1;
    *PUSH(pool, dots) = (Dot){0, ns * 1e-6, NULL, false};
    for (;;) {
        const Result *next = NULL;
        int task = 0;
        for (int i = 0; i < t->tasks.n; i++)
            for (int j = 0; j < t->tasks.at[i].results.n; j++) {
                const Result *r = &t->tasks.at[i].results.at[j];
                if (r->status != TUNE_ok || r->gain.high >= 1 || r->at <= now_at) continue;
                if (!next || r->at < next->at) next = r, task = i;
            }
        if (!next) break;
        now_at = next->at;
        if (next->gain.ratio >= best[task]) continue;
        ns -= task_ns(t, &t->tasks.at[task]) * (best[task] - next->gain.ratio);
        best[task] = next->gain.ratio;
        *PUSH(pool, dots) = (Dot){now_at, ns * 1e-6, NULL, false};
    }
    *PUSH(pool, dots) = (Dot){t->searched, ns * 1e-6, "end of the search", false};
    return dots;
}

static void put_convergence(Text *t, const Tuner *tuner) {
    Dots dots = convergence(t->pool, tuner);
    put(t,
        "<h2>Convergence</h2>\n<p class=\"lead\">What the network would take with the fastest "
        "candidates found so far, by their gains alone.%s</p>\n",
        tuner->from_log ? " What came from the log is counted from the start." : "");
    put_figure(t, &dots, "Convergence", "seconds of the search",
               tuner->by_instructions ? "million instructions" : "ms, estimated");
}

static void put_pareto(Text *t, const Tuner *tuner) {
    Points points = tuner->points;
    Point present = present_point(tuner);
    Dots dots = {0};
    for (int i = 0; i < points.n; i++)
        *PUSH(t->pool, dots) = (Dot){(double)points.at[i].bytes / 1024, points.at[i].ns * 1e-6,
                                     i + 1 == points.n ? "fastest" : NULL, false};
    if (!dots.n || present.ns <= 0) return;
    Point ram = ram_point(tuner, points.at[points.n - 1]);
    *PUSH(t->pool, dots) = (Dot){(double)present.bytes / 1024, present.ns * 1e-6, "before", true};
    if (ram.ns > 0)
        *PUSH(t->pool, dots) =
            (Dot){(double)ram.bytes / 1024, ram.ns * 1e-6, "--optimize=ram", true};
    put(t, "<h2>Memory against speed</h2>\n<p class=\"lead\">What the measured candidates allow: "
           "the arena of the network and the code of the measured tasks, against the time of the "
           "network. The wisdom takes the fastest.");
    if (ram.ns > 0)
        put(t,
            " <code>--optimize=ram</code> was timed as a whole network: %s instead of %s KiB of "
            "arena, %.1f %% %s.",
            kib(t->pool, tuner->ram_arena), kib(t->pool, tuner->arena),
            100 * fabs(tuner->ram.ratio - 1), tuner->ram.ratio < 1 ? "faster" : "slower");
    put(t, "</p>\n");
    put_figure(t, &dots, "Memory against speed", "KiB of arena and code",
               tuner->by_instructions ? "million instructions" : "ms, estimated");
}

/* ---- tasks ---- */

static const char *gain_text(Pool *pool, Gain g) {
    if (!(g.ns > 0)) return "\342\200\223";
    return pool_printf(pool, "%.3f <small>%.3f\342\200\223%.3f</small>", g.ratio, g.low, g.high);
}

/* What the candidate changes: "tile_pixels 14 -> 7". */
static const char *changes_text(Pool *pool, const Task *k, const Candidate *c) {
    Text t = {.pool = pool};
    put(&t, "%s", "");
    for (int i = 0; i < k->ndim; i++)
        if (c->value[i] != k->dim[i].start)
            put(&t, "%s<span>%s %d&#8201;\342\206\222&#8201;%d</span>", t.n ? " " : "",
                k->dim[i].name, k->dim[i].start, c->value[i]);
    return t.s;
}

/* Both layers of a task on a line of their own, which breaks between the parts of its name. */
static const char *key_text(Pool *pool, const Task *k) {
    Text t = {.pool = pool};
    for (const char *c = k->key; *c; c++)
        put(&t, "%s%c%s", *c == '+' ? "<br/>" : "", *c,
            *c == '+'   ? "&nbsp;"
            : *c == '_' ? "<wbr/>"
                        : "");
    return t.s;
}

/* Before is the whole bar, after the solid part of it. */
static void put_task(Text *t, const Tuner *tuner, const Task *k, double longest, double all) {
    const Result *r = k->best >= 0 ? &k->results.at[k->best] : NULL;
    double ratio = kept_ratio(k), scale = tuner->by_instructions ? 1 : 1e-3;
    double ns = task_ns(tuner, k), wide = 100 * ns / longest;
    put(t,
        "<tr><td><code>%s</code></td><td class=\"bar\"><span class=\"track expand_dw\"><i "
        "style=\"width:%.2f%%\"></i><i style=\"width:%.2f%%\"></i></span></td>"
        "<td class=\"num\">%.1f</td><td class=\"num\">%s%.1f</td><td class=\"num\">%.1f</td><td "
        "class=\"few\">%d</td>",
        key_text(t->pool, k), wide, wide * fmin(ratio, 1), 100 * ns / all,
        k->count > 1 ? pool_printf(t->pool, "%d\303\227", k->count) : "", k->ns * scale,
        k->ns * ratio * scale, k->results.n);
    put(t,
        "<td class=\"few\">%s</td><td class=\"num\">%s</td><td class=\"left knobs\">%s</td></tr>\n",
        gain_text(t->pool, gain_alone(k)), gain_text(t->pool, k->network),
        k->accepted ? changes_text(t->pool, k, &r->candidate)
        : r         ? "<small>dropped</small>"
                    : "<small>as before</small>");
}

static void put_tasks(Text *t, const Tuner *tuner) {
    int n;
    const Task **task = measured_tasks(t->pool, tuner, &n);
    const char *rest = not_measured(t->pool, tuner), *noise = noise_text(t->pool, tuner);
    const char *unit = tuner->by_instructions ? "instr." : "\302\265s";
    if (!n) return;
    put(t,
        "<h2>Tasks</h2>\n<p class=\"lead\">Layers that are tuned together, those that take longest "
        "first. The whole bar is the time before, its solid part the time after; %% time is of the "
        "whole network. Ratios are after to before: the median of paired runs and its 95 %% "
        "interval%s%s%s%s.</p>\n"
        "<table class=\"tasks\">\n<thead><tr><th>task</th><th class=\"bar\"></th><th "
        "class=\"num\">%% "
        "time</th><th class=\"num\">before&nbsp;%s</th><th class=\"num\">after</th><th "
        "class=\"few\">tried</th><th class=\"few\">alone</th><th class=\"num\">in&nbsp;network</th>"
        "<th class=\"left\">knobs</th></tr></thead>"
        "\n<tbody>\n",
        noise ? "; " : "", noise ? noise : "", rest ? "; " : "", rest ? rest : "", unit);
    for (int i = 0; i < n; i++) put_task(t, tuner, task[i], task_ns(tuner, task[0]), all_ns(tuner));
    put(t, "</tbody></table>\n");
}

static void put_warning(Text *t, const char *s) {
    put(t, "<p class=\"warn\">%c%s.</p>\n", toupper(*s), html_text(t->pool, s + 1));
}

static void put_top(Text *t, const Tuner *tuner) {
    int tried = 0;
    for (int i = 0; i < NSTATUS; i++) tried += tuner->done[i];
    put(t,
        "<header>\n<p class=\"over\">mixfacec tune</p>\n<h1>%s</h1>\n<p class=\"sub\">target %s: "
        "%s</p>\n<dl class=\"figures\">\n",
        html_text(t->pool, tuner->graph->name), tuner->target->name,
        html_text(t->pool, tuner->verdict));
    const Gain *w = &tuner->whole;
    const struct {
        const char *what;
        double value;
        const char *unit, *note;
        int digits;
    } rows[] = {
        {"Before", w->ns * 1e-6, "ms", "the whole network", 3},
        {"After", w->ns * w->ratio * 1e-6, "ms", "the whole network", 3},
        {"Ratio", w->ratio, "", pool_printf(t->pool, "%.4f to %.4f", w->low, w->high), 4},
        {"Candidates", tried, "", pool_printf(t->pool, "%d measured", tuner->done[TUNE_ok]), 0},
    };
    for (size_t i = w->ns > 0 ? 0 : 3; i < sizeof rows / sizeof *rows; i++)
        put(t,
            "<div><dt>%s</dt><dd>%.*f <small>%s</small><div class=\"note\">%s</div></dd></div>\n",
            rows[i].what, rows[i].digits, rows[i].value, rows[i].unit, rows[i].note);
    put(t, "</dl>\n");
    const char *noise = noise_text(t->pool, tuner), *kept = kept_text(t->pool, tuner);
    if (noise && is_noisy(t->pool, tuner)) put_warning(t, noise);
    if (kept) put_warning(t, kept);
    put(t, "</header>\n");
}

void tune_page(Text *t, const Tuner *tuner) {
    put(t,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta "
        "name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n<title>tuning %s"
        "</title>\n<style>\n%s",
        html_text(t->pool, tuner->graph->name), bench_style);
    html_colours(t);
    put(t, "%s", tune_style);
    put(t, "</style>\n</head>\n<body>\n<main>\n");
    put_top(t, tuner);
    if (all_ns(tuner) > 0) {
        put_convergence(t, tuner);
        put_pareto(t, tuner);
    }
    put_tasks(t, tuner);
    html_command(t, tuner->job);
    put(t,
        "<footer>\n<p>%s, %s, %s. A candidate is built by this compiler, checked against the "
        "interpreter of the kernel IR, and takes turns with the present schedule in one process; "
        "a pair is the least of five runs of each.</p>\n<p>mixfacec %s</p>\n</footer>\n"
        "</main>\n</body>\n</html>\n",
        html_text(t->pool, tuner->compiler), html_text(t->pool, tuner->flags),
        html_text(t->pool, tuner->cpu), MIXFACEC_VERSION);
}
