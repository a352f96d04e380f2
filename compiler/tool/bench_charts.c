/* bench_charts.c - the drawings of the page of `bench`: roofline, arena over time, spread of the
 * runs. Each is made twice, for a wide window and for a phone; the style sheet shows one. */
#include "bench.h"
#include "inspect.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    bool wide;
    double w, h;                     /* of the picture */
    double left, top, width, height; /* of the plot in it */
    double x0, x1, y0, y1;           /* values at its edges; logarithms on logarithmic axes */
} Plot;

static Plot plot(bool wide, double h, double left) {
    Plot p = {.wide = wide, .w = wide ? 1040 : 360, .h = h, .left = left, .top = 14};
    p.width = p.w - left - (wide ? 20 : 10);
    p.height = h - p.top - 48;
    return p;
}

static double px(const Plot *p, double x) {
    return p->left + (x - p->x0) / (p->x1 - p->x0) * p->width;
}
static double py(const Plot *p, double y) {
    return p->top + (p->y1 - y) / (p->y1 - p->y0) * p->height;
}

static void begin(Text *t, const Plot *p, const char *label) {
    put(t, "<svg class=\"%s\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\">\n",
        p->wide ? "wide" : "narrow", p->w, p->h, label);
}

/* ---- axes ---- */

static void put_x_tick(Text *t, const Plot *p, double x, const char *text) {
    put(t,
        "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>"
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>\n",
        px(p, x), p->top, px(p, x), p->top + p->height, px(p, x), p->top + p->height + 18, text);
}

static void put_y_tick(Text *t, const Plot *p, double y, const char *text) {
    put(t,
        "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>"
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
        p->left, py(p, y), p->left + p->width, py(p, y), p->left - 8, py(p, y) + 4, text);
}

static void put_titles(Text *t, const Plot *p, const char *x, const char *y) {
    put(t, "<text class=\"axis\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>\n",
        p->left + p->width / 2, p->h - 8, x);
    put(t,
        "<text class=\"axis\" transform=\"translate(%.1f %.1f) rotate(-90)\" "
        "text-anchor=\"middle\">%s</text>\n",
        13.0, p->top + p->height / 2, y);
}

/* 1, 2, 5, 10, .. or only the powers of ten, by the room for a power. */
static void put_log_ticks(Text *t, const Plot *p, bool is_x) {
    static const int digits[] = {1, 2, 5};
    double lo = is_x ? p->x0 : p->y0, hi = is_x ? p->x1 : p->y1;
    double decade = (is_x ? p->width : p->height) / (hi - lo);
    for (int e = (int)floor(lo); e <= (int)ceil(hi); e++)
        for (int i = 0; i < (decade > 75 ? 3 : 1); i++) {
            double value = digits[i] * pow(10, e), at = log10(value);
            if (at < lo || at > hi) continue;
            (is_x ? put_x_tick : put_y_tick)(t, p, at, pool_printf(t->pool, "%.4g", value));
        }
}

/* A round number so that steps of it divide the range into about n parts. */
static double round_step(double range, int n) {
    double power = pow(10, floor(log10(range / n))), rest = range / n / power;
    return power * (rest < 1.5 ? 1 : rest < 3.5 ? 2 : rest < 7.5 ? 5 : 10);
}

/* ---- the roofline ---- */

/* Marks differ in shape too: colour alone tells too little to too many. */
static void put_mark(Text *t, LayerKind kind, double x, double y, double r) {
    double a = r * 1.25; /* about the area of the circle */
    switch ((int)kind) {
    case KIND_pointwise: put(t, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\">", x, y, r); break;
    case KIND_depthwise:
        put(t, "<path d=\"M%.1f %.1fl%.1f %.1fl%.1f %.1fl%.1f %.1fz\">", x, y - a, a, a, -a, a, -a,
            -a);
        break;
    case KIND_expand_dw: /* a circle into a diamond: a hexagon */
        put(t, "<path d=\"M%.1f %.1fl%.1f %.1fv%.1fl%.1f %.1fl%.1f %.1fv%.1fz\">", x, y - a,
            .87 * a, .5 * a, a, -.87 * a, .5 * a, -.87 * a, -.5 * a, -a);
        break;
    case KIND_se:
        put(t, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\">", x - r * .88,
            y - r * .88, r * 1.76, r * 1.76);
        break;
    case KIND_stem:
        put(t, "<path d=\"M%.1f %.1fl%.1f %.1fh%.1fz\">", x, y - a, a, 1.8 * a, -2 * a);
        break;
    default: put(t, "<path d=\"M%.1f %.1fl%.1f %.1fh%.1fz\">", x, y + a, a, -1.8 * a, -2 * a);
    }
}

static void end_mark(Text *t, LayerKind kind) {
    put(t, "</%s>", kind == KIND_pointwise ? "circle" : kind == KIND_se ? "rect" : "path");
}

void chart_mark(Text *t, LayerKind kind) {
    put(t, "<svg class=\"mark %s\" viewBox=\"-8 -8 16 16\" aria-hidden=\"true\">",
        kinds[kind].name);
    put_mark(t, kind, 0, 0, 5);
    end_mark(t, kind);
    put(t, "</svg>");
}

static double intensity(const Layer_time *l) {
    return (double)l->flops / (double)(l->weight_bytes + l->tensor_bytes);
}
static double gflops(const Layer_time *l) { return (double)l->flops / l->seconds * 1e-9; }

/* From the lower left end to where it meets the peak; with a label above it or below it, wherever
 * the next line is not too near. */
static void put_bandwidth(Text *t, const Plot *p, const Machine *m, int i, double peak) {
    const double least = 14; /* between two lines with a label */
    const Level *l = &m->level[i];
    double rate = log10(l->rate * 1e-9), from = fmax(p->x0, p->y0 - rate);
    double to = fmin(p->x1, peak - rate);
    if (from >= to) return;
    double x1 = px(p, from), y1 = py(p, from + rate), x2 = px(p, to), y2 = py(p, to + rate);
    double length = hypot(x2 - x1, y2 - y1), ux = (x2 - x1) / length, uy = (y2 - y1) / length;
    double decade = p->height / (p->y1 - p->y0) * ux;
    double above = i ? decade * log10(m->level[i - 1].rate / l->rate) : least;
    double below = i + 1 < m->nlevels ? decade * log10(l->rate / m->level[i + 1].rate) : least;
    put(t, "<line class=\"roof\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n", x1, y1, x2,
        y2);
    if (length < 100 || (above < least && below < least)) return;
    double side = above < least ? -14 : 6;
    put(t,
        "<text class=\"on\" transform=\"translate(%.1f %.1f) rotate(%.2f)\">%s %.0f GB/s</text>\n",
        x1 + 10 * ux + side * uy, y1 + 10 * uy - side * ux, atan2(uy, ux) * 57.29578, l->name,
        l->rate * 1e-9);
}

static void put_dot(Text *t, const Plot *p, const Layer_time *l, double longest) {
    double r = (p->wide ? 3 : 2.2) + (p->wide ? 9 : 6) * sqrt(l->seconds / longest);
    put(t, "<g class=\"%s\">", kinds[l->kind].name);
    put_mark(t, l->kind, px(p, log10(intensity(l))), py(p, log10(gflops(l))), r);
    put(t,
        "<title>%s: %s %s, %.1f \302\265s, %.1f GFLOP/s, %.2f FLOP per byte, %.0f %% of its %s "
        "roof</title>",
        html_text(t->pool, l->step->name), kinds[l->kind].name, l->group, l->seconds * 1e6,
        gflops(l), intensity(l), 100 * l->bound / l->seconds, l->by_memory ? "memory" : "compute");
    end_mark(t, l->kind);
    put(t, "</g>\n");
}

static int by_time(const void *a, const void *b) {
    double x = (*(const Layer_time *const *)a)->seconds,
           y = (*(const Layer_time *const *)b)->seconds;
    return x > y ? -1 : x < y;
}

void chart_roofline(Text *t, const Bench *b, bool wide) {
    Plot p = plot(wide, wide ? 480 : 380, wide ? 56 : 46);
    double peak = log10(b->machine.peak * 1e-9), x0 = 1e9, x1 = -1e9, y0 = peak;
    const Layer_time **order = NEW(t->pool, const Layer_time *, b->nlayers);
    int n = 0; /* layers that multiply: others have no place on either scale */
    for (int i = 0; i < b->nlayers; i++) {
        const Layer_time *l = &b->layer[i];
        if (!l->flops) continue;
        order[n++] = l;
        x0 = fmin(x0, log10(intensity(l))), x1 = fmax(x1, log10(intensity(l)));
        y0 = fmin(y0, log10(gflops(l)));
    }
    p.x0 = x0 - .25, p.x1 = x1 + .25, p.y0 = y0 - .25, p.y1 = peak + .2;
    begin(t, &p, "Roofline: GFLOP/s of each layer over its FLOP per byte");
    put_log_ticks(t, &p, true);
    put_log_ticks(t, &p, false);
    put_titles(t, &p, "FLOP per byte", "GFLOP/s");
    for (int i = 0; i < b->machine.nlevels; i++) put_bandwidth(t, &p, &b->machine, i, peak);
    put(t, "<line class=\"roof\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
        fmax(px(&p, p.x0), px(&p, peak - log10(b->machine.level[0].rate * 1e-9))), py(&p, peak),
        px(&p, p.x1), py(&p, peak));
    put(t,
        "<text class=\"on\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">peak %.0f GFLOP/s</text>\n",
        px(&p, p.x1) - 6, py(&p, peak) - 7, b->machine.peak * 1e-9);
    qsort(order, (size_t)n, sizeof *order, by_time); /* small ones on top */
    put(t, "<g class=\"dots\">\n");
    for (int i = 0; i < n; i++) put_dot(t, &p, order[i], order[0]->seconds);
    put(t, "</g></svg>\n");
}

/* ---- the arena ---- */

static const char *kind_of(const Bench *b, const Val *v) {
    for (int i = 0; i < b->nlayers; i++) {
        const Step *s = b->layer[i].step;
        const Node *n = s->node;
        bool here = n->out == v || n->pool == v || n->scratch == v;
        for (int j = 0; j + 1 < s->n; j++) here |= s->nodes[j]->out == v;
        if (here) return kinds[b->layer[i].kind].name;
    }
    return "other"; /* input and output */
}

static const char *step_name(const Bench *b, int step) {
    return step < 0             ? "input"
           : step >= b->nlayers ? "output"
                                : pool_printf(b->model->graph->pool, "step %d", step);
}

/* "features.stage1.unit2.conv1/conv" is labelled stage1.unit2.conv1, if there is room: along the
 * steps, or upright. */
static void put_life_label(Text *t, const char *name, double x, double y, double w, double h) {
    size_t n = strcspn(name, "/");
    const char *dot = memchr(name, '.', n);
    if (dot) n -= (size_t)(dot + 1 - name), name = dot + 1;
    double length = 6.3 * (double)n + 10;
    const char *text = html_text(t->pool, pool_strndup(t->pool, name, n));
    if (h >= 16 && w >= length)
        put(t, "<text class=\"on\" x=\"%.1f\" y=\"%.1f\">%s</text>", x + 5, y + 13, text);
    else if (w >= 16 && h >= length)
        put(t, "<text class=\"on\" transform=\"translate(%.1f %.1f) rotate(-90)\">%s</text>",
            x + w / 2 + 4, y + h - 6, text);
}

static void put_life(Text *t, const Plot *p, const Bench *b, const Life *l) {
    double x = px(p, l->first), y = py(p, (double)(l->v->offset + l->v->bytes) / 1024);
    double w = px(p, l->last + 1) - x, h = py(p, (double)l->v->offset / 1024) - y;
    put(t,
        "<g class=\"%s\"><rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s: %s, "
        "%.1f KiB at %.1f, %s to %s</title></rect>",
        kind_of(b, l->v), x, y, w, fmax(h, .5), html_text(t->pool, l->v->name),
        size_text(t->pool, l->v), (double)l->v->bytes / 1024, (double)l->v->offset / 1024,
        step_name(b, l->first), step_name(b, l->last));
    put_life_label(t, l->v->name, x, y, w, h);
    put(t, "</g>\n");
}

void chart_arena(Text *t, const Bench *b, bool wide) {
    const Graph *g = b->model->graph;
    Plot p = plot(wide, wide ? 420 : 360, wide ? 62 : 54);
    Lives lives = lives_of(g);
    p.x0 = -1, p.x1 = b->nlayers + 1, p.y0 = 0, p.y1 = (double)g->arena_bytes / 1024;
    begin(t, &p, "Memory: KiB of the arena that each tensor takes, over the steps");
    double each = round_step(p.x1, wide ? 10 : 5), size = round_step(p.y1, 6);
    if (each < 1) each = 1;
    for (double x = 0; x < b->nlayers; x += each)
        put_x_tick(t, &p, x, pool_printf(t->pool, "%.0f", x));
    for (double y = 0; y < p.y1; y += size) put_y_tick(t, &p, y, grouped(t->pool, (int64_t)y));
    put_titles(t, &p, "step", "KiB");
    put(t,
        "<line class=\"roof\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>"
        "<text class=\"on\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">arena %s KiB</text>\n",
        p.left, p.top, p.left + p.width, p.top, p.left + p.width, p.top + 16,
        kib(t->pool, g->arena_bytes));
    put(t, "<g class=\"lives\">\n");
    for (int i = 0; i < lives.n; i++) put_life(t, &p, b, &lives.at[i]);
    put(t, "</g></svg>\n");
}

/* ---- the spread of the runs ---- */

static void put_rule(Text *t, const Plot *p, double ms, const char *name, const char *anchor,
                     double dx, double dy) {
    put(t,
        "<line class=\"rule\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>"
        "<text class=\"on\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s %.3f</text>\n",
        px(p, ms), p->top + dy + 4, px(p, ms), p->top + p->height, px(p, ms) + dx, p->top + dy,
        anchor, name, ms);
}

/* Runs slower than 99 of 100 are counted in the last bar. */
void chart_spread(Text *t, const Bench *b, bool wide) {
    enum { MOST = 60 };
    Plot p = plot(wide, wide ? 260 : 240, wide ? 56 : 46);
    int bins = wide ? 52 : 26, count[MOST] = {0}, most = 0;
    double lo = b->warm[0] * 1e3, hi = percentile(b->warm, b->runs, 99) * 1e3;
    if (hi < lo * 1.01) hi = lo * 1.01; /* a few runs, or all alike */
    for (int i = 0; i < b->runs; i++) {
        int bin = (int)((b->warm[i] * 1e3 - lo) / (hi - lo) * bins);
        if (bin >= bins) bin = bins - 1;
        if (++count[bin] > most) most = count[bin];
    }
    p.x0 = lo - (hi - lo) * .02, p.x1 = hi + (hi - lo) * .02, p.y0 = 0, p.y1 = most * 1.35;
    begin(t, &p, "Spread: number of runs over their time");
    double x_step = round_step(hi - lo, wide ? 10 : 4), y_step = round_step(p.y1, 4);
    if (y_step < 1) y_step = 1;
    for (double y = 0; y < p.y1; y += y_step) put_y_tick(t, &p, y, pool_printf(t->pool, "%.0f", y));
    for (double x = ceil(p.x0 / x_step) * x_step; x <= p.x1; x += x_step)
        put_x_tick(t, &p, x,
                   pool_printf(t->pool, "%.*f", (int)fmax(0, ceil(-log10(x_step) - 1e-9)), x));
    put_titles(t, &p, "ms", "runs");
    put(t, "<g class=\"bins\">\n");
    for (int i = 0; i < bins; i++) {
        double x = px(&p, lo + (hi - lo) * i / bins),
               w = px(&p, lo + (hi - lo) * (i + 1) / bins) - x;
        if (count[i])
            put(t,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%d runs of %.3f "
                "ms %s</title></rect>\n",
                x + .5, py(&p, count[i]), fmax(w - 1, 1), py(&p, 0) - py(&p, count[i]), count[i],
                lo + (hi - lo) * i / bins, i + 1 < bins ? "and little more" : "or more");
    }
    put(t, "</g>\n");
    double median = percentile(b->warm, b->runs, 50) * 1e3,
           p90 = percentile(b->warm, b->runs, 90) * 1e3;
    bool left = px(&p, median) > p.left + p.width * .75;
    put_rule(t, &p, median, "median", left ? "end" : "start", left ? -5 : 5, 10);
    left = px(&p, p90) > p.left + p.width * .75;
    put_rule(t, &p, p90, "p90", left ? "end" : "start", left ? -5 : 5, 27);
    put(t, "</svg>\n");
}
