/* bench_html.c - the results of a benchmark as one page: no scripts, nothing from elsewhere. */
#include "../kernel.h"
#include "bench.h"
#include <ctype.h>
#include <math.h>
#include <string.h>

extern const char bench_style[]; /* bench.css */

/* The colours of the kinds: --NAME, and --c of whatever has the class NAME. */
void html_colours(Text *t) {
    static const char dark[] = "--ground:#121519;--ink:#e9ecef;--soft:#9ba5b1;--line:#30363d;"
                               "--grid:#21262c;--plain:#77828e;";
    put(t, ":root{");
    for (int i = 0; i < NKIND; i++) put(t, "--%s:%s;", kinds[i].name, kinds[i].light);
    put(t, "}\n@media (prefers-color-scheme:dark){:root{%s", dark);
    for (int i = 0; i < NKIND; i++) put(t, "--%s:%s;", kinds[i].name, kinds[i].dark);
    put(t, "}}\n");
    for (int i = 0; i < NKIND; i++) put(t, ".%s{--c:var(--%s)}", kinds[i].name, kinds[i].name);
    put(t, "\n");
}

const char *html_text(Pool *pool, const char *s) {
    Text t = {.pool = pool};
    put(&t, "%s", "");
    for (; *s; s++) switch (*s) {
        case '<': put(&t, "&lt;"); break;
        case '>': put(&t, "&gt;"); break;
        case '&': put(&t, "&amp;"); break;
        case '"': put(&t, "&quot;"); break;
        default: put_bytes(&t, s, 1);
        }
    return t.s;
}

void html_command(Text *t, const Job *job) {
    put(t, "<h2>To repeat it</h2>\n<pre><code>%s</code></pre>\n", html_text(t->pool, job->command));
}

/* ---- the top ---- */

static void put_figure(Text *t, const char *what, const char *value, const char *unit,
                       const char *note) {
    put(t, "<div><dt>%s</dt><dd>%s <small>%s</small><div class=\"note\">%s</div></dd></div>\n",
        what, value, unit, note);
}

/* Three significant digits, more or less. */
static const char *digits(Pool *pool, double x) {
    return pool_printf(pool, "%.*f", x < 1 ? 3 : x < 100 ? 2 : 1, x);
}

/* "1,003 KiB" with a space that does not break. */
#define SPACE "\302\240"
static const char *size(Pool *pool, int64_t bytes) {
    return pool_printf(pool, "%s" SPACE "KiB", kib(pool, bytes));
}

static void put_top(Text *t, const Bench *b) {
    Pool *pool = t->pool;
    const Graph *g = b->model->graph;
    const char *name = html_text(pool, b->model->name);
    put(t,
        "<header>\n<p class=\"over\">mixfacec bench</p>\n<h1>%s</h1>\n"
        "<p class=\"sub\">%s to an embedding of %d, %.0f million multiply-adds, target %s, one "
        "thread on %s</p>\n<dl class=\"figures\">\n",
        name, size_text(pool, g->input), g->output->c, (double)g->macs * 1e-6,
        b->model->target->name, html_text(pool, b->machine.cpu));
    put_figure(t, "Fastest run", digits(pool, b->warm[0] * 1e3), "ms",
               pool_printf(pool, "of %d with warm caches", b->runs));
    put_figure(t, "Median run", digits(pool, percentile(b->warm, b->runs, 50) * 1e3), "ms",
               pool_printf(pool, "nine of ten within %s" SPACE "ms",
                           digits(pool, percentile(b->warm, b->runs, 90) * 1e3)));
    put_figure(t, "Of the core's peak", pool_printf(pool, "%.1f", 100 * peak_fraction(b)), "%",
               pool_printf(pool, "%.1f of %.1f" SPACE "GFLOP/s",
                           peak_fraction(b) * b->machine.peak * 1e-9, b->machine.peak * 1e-9));
    put_figure(
        t, "Cold caches", digits(pool, percentile(b->cold, COLD_RUNS, 50) * 1e3), "ms",
        pool_printf(pool, "first after loading %s" SPACE "ms", digits(pool, b->first * 1e3)));
    put_figure(t, "Memory", kib(pool, g->arena_bytes), "KiB",
               pool_printf(pool, "weights %s, code %s", size(pool, (int64_t)b->model->weights.size),
                           size(pool, b->plain.text_bytes)));
    put(t, "</dl>\n");
    const char *noise = noise_of(pool, b);
    if (noise) put(t, "<p class=\"warn\">%c%s.</p>\n", toupper(*noise), noise + 1);
    put(t, "</header>\n");
}

/* ---- layers ---- */

static void put_legend(Text *t, const Bench *b) {
    bool used[NKIND] = {0};
    for (int i = 0; i < b->nlayers; i++) used[b->layer[i].kind] = true;
    put(t, "<ul class=\"legend\">\n");
    for (int i = 0; i < NKIND; i++) {
        if (!used[i]) continue;
        put(t, "<li title=\"%s\">", kinds[i].meaning);
        chart_mark(t, (LayerKind)i);
        put(t, "%s</li>\n", kinds[i].name);
    }
    put(t, "</ul>\n");
}

static void put_group(Text *t, const Group *g, double total, bool all) {
    put(t, "<tr%s><td>", all ? " class=\"all\"" : "");
    if (!all) chart_mark(t, g->kind);
    put(t,
        "%s</td><td class=\"left\">%s</td><td class=\"few\">%d</td><td>%.1f</td><td>%.1f</td>"
        "<td class=\"few\">%.2f</td><td class=\"few\">%.0f</td><td "
        "class=\"few\">%.1f</td><td>%.0f</td></tr>\n",
        all ? "all" : kinds[g->kind].name, g->group, g->n, g->seconds * 1e6,
        100 * g->seconds / total, (double)g->flops * 1e-6, (double)g->bytes / 1024,
        (double)g->flops / g->seconds * 1e-9, 100 * g->bound / g->seconds);
}

static void put_groups(Text *t, const Bench *b) {
    Groups groups = bench_groups(b);
    Group all = {.group = ""};
    for (int i = 0; i < groups.n; i++) {
        const Group *g = &groups.at[i];
        all.n += g->n, all.flops += g->flops, all.bytes += g->bytes;
        all.seconds += g->seconds, all.bound += g->bound;
    }
    put(t,
        "<h2>Kinds of layers</h2>\n<p class=\"lead\">Where the time goes. Pointwise convolutions "
        "by the size of their output, depthwise ones by their kernels.</p>\n"
        "<table>\n<thead><tr><th>kind</th><th class=\"left\"></th><th class=\"few\">steps</th>"
        "<th>\302\265s</th><th>%% time</th><th class=\"few\">MFLOP</th><th "
        "class=\"few\">KiB</th><th class=\"few\">GFLOP/s</th><th>%% "
        "roof</th></tr></thead>\n<tbody>\n");
    for (int i = 0; i < groups.n; i++) put_group(t, &groups.at[i], all.seconds, false);
    put_group(t, &all, all.seconds, true);
    put(t, "</tbody></table>\n");
}

enum { MOST_NAME = 34 }; /* characters that fit, wide and on a phone */

static void put_layers(Text *t, const Bench *b) {
    double longest = 0;
    const char **names = NEW(t->pool, const char *, b->nlayers + 1);
    for (int i = 0; i < b->nlayers; i++) {
        longest = fmax(longest, b->layer[i].seconds);
        names[i] = b->layer[i].step->name;
    }
    names = short_names(t->pool, names, b->nlayers, MOST_NAME);
    put(t,
        "<h2>Layers</h2>\n<p class=\"lead\">Time of every step, in the order of the network. The "
        "solid part is what the machine needs at least, its roof; the pale part is what could "
        "be gained.</p>\n<ol class=\"layers\">\n<li class=\"head\"><span></span><span "
        "class=\"name\">layer</span><span class=\"track\"></span><span class=\"right\">\302\265s"
        "</span><span class=\"right\">%% roof</span></li>\n");
    for (int i = 0; i < b->nlayers; i++) {
        const Layer_time *l = &b->layer[i];
        const char *name = html_text(t->pool, names[i]);
        put(t,
            "<li class=\"%s\" title=\"%s: %s %s, %s\"><span class=\"n\">%d</span><span "
            "class=\"name\">%s"
            "</span><span class=\"track\"><i style=\"width:%.2f%%\"></i><i "
            "style=\"width:%.2f%%\"></i></span><span class=\"right\">%.1f</span><span "
            "class=\"right\">%.0f</span></li>\n",
            kinds[l->kind].name, html_text(t->pool, l->step->name), kinds[l->kind].name, l->group,
            l->step->kernel->name, i, name, 100 * l->seconds / longest,
            100 * fmin(l->bound, l->seconds) / longest, l->seconds * 1e6,
            100 * l->bound / l->seconds);
    }
    put(t, "</ol>\n");
}

/* ---- the machine ---- */

static void put_fact(Text *t, const char *what, const char *value) {
    put(t, "<dt>%s</dt><dd>%s</dd>\n", what, value);
}

static void put_machine(Text *t, const Bench *b) {
    Pool *pool = t->pool;
    const Machine *m = &b->machine;
    put(t, "<h2>The machine</h2>\n<dl class=\"facts\">\n");
    put_fact(t, "CPU", pool_printf(pool, "%s, core %d", html_text(pool, m->cpu), m->core));
    put_fact(t, "Peak",
             pool_printf(pool, "%.1f GFLOP/s in float32: %s, best of %d slices of %d ms",
                         m->peak * 1e-9, m->vector, m->slices, SLICE_MS));
    for (int i = 0; i < m->nlevels; i++) {
        const Level *l = &m->level[i];
        const char *cache =
            l->cache ? pool_printf(pool, "%s, ", size(pool, (int64_t)l->cache)) : "";
        put_fact(t, l->name,
                 pool_printf(pool, "%s%.1f GB/s reading %s", cache, l->rate * 1e-9,
                             size(pool, (int64_t)l->bytes)));
    }
    if (b->threads > 1)
        put_fact(t, "Threads",
                 pool_printf(pool,
                             "on %d threads a run takes %s" SPACE "ms, %.2f times as fast as on "
                             "one (medians of runs in turns)",
                             b->threads, digits(pool, percentile(b->many, b->runs, 50) * 1e3),
                             speedup(b, 50)));
    put_fact(t, "Compiler", html_text(pool, b->plain.compiler));
    put_fact(t, "Flags", pool_printf(pool, "<code>%s</code>", html_text(pool, b->plain.flags)));
    put_fact(t, "Model", pool_printf(pool, "<code>%s</code>", b->model->graph->model_id));
    put(t, "</dl>\n");
}

static void put_footer(Text *t, const Bench *b) {
    put(t,
        "<footer>\n<p>Model and machine take turns on one pinned core, so that a change of its "
        "frequency meets both. Percentages of the peak take the fastest run and 2 FLOP for each "
        "multiply-add of the network, whatever the code computes besides. The time of a step is "
        "its fastest of %d runs of a second build, less %.0f ns for the clock between the steps."
        "</p>\n<p>The bytes of a step are its weights and tensors, each once. Its roof is the time "
        "for its FLOPs at the peak, or for reading its bytes, whichever is longer: weights from "
        "where the whole model fits, tensors from where those of the step do. Before a cold run, "
        "%s of other data pass through the caches.</p>\n<p>mixfacec %s</p>\n</footer>\n",
        b->runs, b->hook * 1e9,
        size(t->pool, (int64_t)b->machine.level[b->machine.nlevels - 1].bytes), MIXFACEC_VERSION);
}

/* ---- the page ---- */

static void put_chart(Text *t, const Bench *b, void chart(Text *, const Bench *, bool)) {
    put(t, "<figure style=\"margin:0\">\n");
    chart(t, b, true);
    chart(t, b, false);
    put(t, "</figure>\n");
}

void bench_html(Text *t, const Bench *b) {
    put(t,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta "
        "name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n<title>%s on %s"
        "</title>\n<style>\n%s",
        html_text(t->pool, b->model->name), html_text(t->pool, b->machine.cpu), bench_style);
    html_colours(t);
    put(t, "</style>\n</head>\n<body>\n<main>\n");
    put_top(t, b);
    put(t, "<h2>Roofline</h2>\n<p class=\"lead\">A mark is a layer; its area grows with its time. "
           "The lines are what this core can do: multiply-adds at the peak, reads at the rate of "
           "each memory.</p>\n");
    put_legend(t, b);
    put_chart(t, b, chart_roofline);
    put_groups(t, b);
    put_layers(t, b);
    put(t, "<h2>Memory</h2>\n<p class=\"lead\">The arena: when each tensor is alive, and which "
           "bytes it takes; coloured by what writes it. A sum takes the place of its residual."
           "</p>\n");
    put_chart(t, b, chart_arena);
    put(t,
        "<h2>Spread</h2>\n<p class=\"lead\">%d runs with warm caches; those slower than 99 of "
        "100 are in the last bar.</p>\n",
        b->runs);
    put_chart(t, b, chart_spread);
    put_machine(t, b);
    html_command(t, b->job);
    put_footer(t, b);
    put(t, "</main>\n</body>\n</html>\n");
}
