/* inspect_plan.c - what a lowered graph does with memory and time: the arena map, the step list.
 *
 * For a Val, making the input planes is step 0, and step s of the graph is s + 1. Here "in" (step
 * -1) is the time before the first step, when pixels become planes, "out" that after the last. */
#include "../front/json.h"
#include "../kernel.h"
#include "inspect.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    int64_t bytes;
    int step;
} Peak;

/* ---- which tensors are where, and when ---- */

static Life *life_of(const Lives *lives, const Val *v) {
    for (int i = 0; i < lives->n; i++)
        if (lives->at[i].v == v) return &lives->at[i];
    return NULL;
}

static void add(Pool *pool, Lives *lives, const Val *v) {
    if (!life_of(lives, v))
        *PUSH(pool, *lives) = (Life){.v = v, .first = v->first - 1, .last = v->last - 1};
}

/* A sum that starts where its residual is took its place; until then the residual lived. */
static void find_in_place(Lives *lives, const Step *s, int step) {
    Life *sum = life_of(lives, s->out), *residual = life_of(lives, s->node->residual);
    if (!sum || !residual || sum->v->offset != residual->v->offset) return;
    sum->into = residual->v;
    residual->last = step;
}

static int by_birth(const void *a, const void *b) {
    const Life *x = a, *y = b;
    if (x->first != y->first) return x->first - y->first;
    return x->v->offset < y->v->offset ? -1 : x->v->offset > y->v->offset;
}

static int by_offset(const void *a, const void *b) {
    const Val *x = ((const Life *)a)->v, *y = ((const Life *)b)->v;
    return x->offset != y->offset ? (x->offset < y->offset ? -1 : 1) : by_birth(a, b);
}

Lives lives_of(const Graph *g) {
    static const char marks[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    Lives lives = {0};
    add(g->pool, &lives, g->planes);
    for (int i = 0; i < g->steps.n; i++)
        for (int j = 0; j < g->steps.at[i].nargs; j++)
            if (g->steps.at[i].arg[j].base == BASE_ARENA)
                add(g->pool, &lives, g->steps.at[i].arg[j].val);
    add(g->pool, &lives, g->result);
    for (int i = 0; i < g->steps.n; i++) find_in_place(&lives, &g->steps.at[i], i);
    qsort(lives.at, (size_t)lives.n, sizeof *lives.at, by_birth);
    for (int i = 0; i < lives.n; i++) lives.at[i].mark = marks[(size_t)i % (sizeof marks - 1)];
    qsort(lives.at, (size_t)lives.n, sizeof *lives.at, by_offset);
    return lives;
}

/* The first of the steps at which the most bytes are alive. */
static Peak peak_of(const Graph *g, const Lives *lives) {
    Peak peak = {0, 0};
    for (int step = -1; step <= g->steps.n; step++) {
        int64_t bytes = 0;
        for (int i = 0; i < lives->n; i++) {
            const Life *l = &lives->at[i];
            bool shared = l->into && l->first == step; /* its operand counts for both */
            if (l->first <= step && step <= l->last && !shared) bytes += l->v->bytes;
        }
        if (bytes > peak.bytes) peak = (Peak){bytes, step};
    }
    return peak;
}

/* ---- the picture: address bands by steps ---- */

enum { BANDS = 24, COLUMNS = 64 };

/* The tensor that fills most of bytes [lo, hi) in steps first..last; a '.' if none is there. */
static char cell(const Lives *lives, int64_t lo, int64_t hi, int first, int last) {
    int64_t most = 0;
    char mark = '.';
    for (int i = 0; i < lives->n; i++) {
        const Life *l = &lives->at[i];
        int64_t start = l->v->offset, end = start + l->v->bytes;
        int64_t bytes = (end < hi ? end : hi) - (start > lo ? start : lo);
        int steps = (l->last < last ? l->last : last) - (l->first > first ? l->first : first) + 1;
        if (bytes <= 0 || steps <= 0 || bytes * steps <= most) continue;
        most = bytes * steps;
        mark = l->mark;
    }
    return mark;
}

/* One column is "in", then come those of `each` steps, then "out". */
static void put_picture(Text *t, const Graph *g, const Lives *lives) {
    int n = g->steps.n, each = (n + COLUMNS - 1) / COLUMNS, columns = (n + each - 1) / each;
    int64_t band = (g->arena_bytes + BANDS - 1) / BANDS;
    put(t, "%11s  ", "offset");
    for (int c = 0; c < columns; c += 10) put(t, "%s%-*d", c ? "" : " ", 10, c * each);
    put(t, " step\n");
    for (int64_t lo = 0; lo < g->arena_bytes; lo += band) {
        int64_t hi = lo + band;
        put(t, "%11s  %c", grouped(t->pool, lo), cell(lives, lo, hi, -1, -1));
        for (int c = 0; c < columns; c++) {
            int first = c * each, last = first + each < n ? first + each - 1 : n - 1;
            put(t, "%c", cell(lives, lo, hi, first, last));
        }
        put(t, "%c\n", cell(lives, lo, hi, n, n));
    }
    put(t,
        "A row is %s bytes, a column %d step%s, the first and last are before and after them; a "
        "letter\nis the tensor that fills most of its cell, a dot is free.\n",
        grouped(t->pool, band), each, each > 1 ? "s" : "");
}

/* ---- for people ---- */

static const char *step_text(const Graph *g, int step) {
    return step < 0 ? "in" : step == g->steps.n ? "out" : pool_printf(g->pool, "%d", step);
}

static void put_lives(Text *t, const Graph *g, const Lives *lives) {
    put(t, "%11s  %11s  %-8s    %-7s  %-11s  tensor\n", "offset", "bytes", "steps", "layout",
        "shape");
    for (int i = 0; i < lives->n; i++) {
        const Life *l = &lives->at[i];
        const char *steps =
            l->first == l->last
                ? step_text(g, l->first)
                : pool_printf(g->pool, "%s..%s", step_text(g, l->first), step_text(g, l->last));
        put(t, "%11s  %11s  %-8s  %c %-7s  %-11s  %s%s", grouped(g->pool, l->v->offset),
            grouped(g->pool, l->v->bytes), steps, l->mark, layout_name(l->v->layout),
            size_text(g->pool, l->v), l->v->name, l->v->order ? " (shuffled)" : "");
        if (l->into) put(t, " (in place of %s)", l->into->name);
        put(t, "\n");
    }
}

/* What the slowest of so many threads has of a step's work. */
static double share_of(const Kernel *k, int threads) {
    return (double)kernel_slowest(k, threads) / (double)kernel_work(k, 0);
}

static int divided_steps(const Graph *g) {
    int n = 0;
    for (int i = 0; i < g->steps.n; i++) n += g->steps.at[i].kernel->divided;
    return n;
}

static void put_steps(Text *t, const Graph *g) {
    int wide = 6, wide_kernel = 6;
    for (int i = 0; i < g->steps.n; i++) {
        int name = (int)strlen(g->steps.at[i].name);
        int kernel = (int)strlen(g->steps.at[i].kernel->name);
        if (name > wide) wide = name;
        if (kernel > wide_kernel) wide_kernel = kernel;
    }
    put(t, "%4s  %-*s  %-*s  %11s  %11s  %11s  %4s  %11s  %11s  %6s  %6s\n", "step", wide, "layer",
        wide_kernel, "kernel", "FLOPs", "read bytes", "written", "regs", "input", "output",
        "% of 2", "% of 4");
    for (int i = 0; i < g->steps.n; i++) {
        const Step *s = &g->steps.at[i];
        const Kernel *k = s->kernel;
        put(t, "%4d  %-*s  %-*s  %11s  %11s  %11s  %4d  %11s  %11s  %6.1f  %6.1f\n", i, wide,
            s->name, wide_kernel, k->name, grouped(g->pool, k->flops),
            grouped(g->pool, k->read_bytes), grouped(g->pool, k->write_bytes), k->live,
            size_text(g->pool, s->nodes[0]->in[0]), size_text(g->pool, s->out),
            100 * share_of(k, 2), 100 * share_of(k, 4));
    }
}

static void put_shares(Text *t, const Graph *g) {
    put(t,
        "\n%% of 2, of 4: what the slowest of so many threads executes of a step's instructions.\n"
        "In all, with what one of them does alone: %.1f %% of 2, %.1f %% of 4 threads; they wait "
        "for "
        "each other\nafter %d of the %d steps. Each further thread needs %s bytes of memory.\n",
        100 * slowest_share(g, 2), 100 * slowest_share(g, 4), divided_steps(g), g->steps.n,
        grouped(g->pool, g->thread_bytes));
}

void put_plan(Text *t, const Graph *g) {
    Lives lives = lives_of(g);
    Peak peak = peak_of(g, &lives);
    put(t, "\narena of %s for %s: %s bytes, of which at most %s are alive (step %s)\n\n", g->name,
        g->target->name, grouped(g->pool, g->arena_bytes), grouped(g->pool, peak.bytes),
        step_text(g, peak.step));
    put_lives(t, g, &lives);
    put(t, "\n");
    put_picture(t, g, &lives);
    put(t, "\n%d steps of %s for %s, by %d kernels\n\n", g->steps.n, g->name, g->target->name,
        g->kernels.n);
    put_steps(t, g);
    put_shares(t, g);
}

/* ---- for programs ---- */

static void put_life_json(Text *t, const Life *l) {
    put(t, "      {\"name\": ");
    put_json_string(t, l->v->name);
    put(t,
        ", \"offset_bytes\": %lld, \"size_bytes\": %lld, \"first_step\": %d, \"last_step\": %d, "
        "\"layout\": \"%s\", \"shape\": [%d, %d, %d], \"shuffled\": %s, \"in_place_of\": ",
        (long long)l->v->offset, (long long)l->v->bytes, l->first, l->last,
        layout_name(l->v->layout), l->v->c, l->v->h, l->v->w, l->v->order ? "true" : "false");
    if (l->into)
        put_json_string(t, l->into->name);
    else
        put(t, "null");
    put(t, "}");
}

static void put_step_json(Text *t, const Step *s) {
    const Val *in = s->nodes[0]->in[0], *out = s->out;
    const Kernel *k = s->kernel;
    put(t, "    {\"layer\": ");
    put_json_string(t, s->name);
    put(t,
        ", \"kernel\": \"%s\", \"flops\": %lld, \"read_bytes\": %lld, \"written_bytes\": %lld, "
        "\"live_registers\": %d, \"input\": [%d, %d, %d], \"output\": [%d, %d, %d], "
        "\"slowest_of_2\": %.4f, \"slowest_of_4\": %.4f}",
        k->name, (long long)k->flops, (long long)k->read_bytes, (long long)k->write_bytes, k->live,
        in->c, in->h, in->w, out->c, out->h, out->w, share_of(k, 2), share_of(k, 4));
}

void put_plan_json(Text *t, const Graph *g) {
    Lives lives = lives_of(g);
    Peak peak = peak_of(g, &lives);
    put(t,
        ",\n  \"target\": \"%s\",\n  \"threads\": {\"slowest_of_2\": %.4f, "
        "\"slowest_of_4\": %.4f, \"divided_steps\": %d, \"bytes_each\": %lld},\n  \"arena\": {\n   "
        " \"size_bytes\": %lld, "
        "\"peak_live_bytes\": %lld, \"peak_step\": %d,\n    \"tensors\": [\n",
        g->target->name, slowest_share(g, 2), slowest_share(g, 4), divided_steps(g),
        (long long)g->thread_bytes, (long long)g->arena_bytes, (long long)peak.bytes, peak.step);
    for (int i = 0; i < lives.n; i++) {
        put_life_json(t, &lives.at[i]);
        put(t, i + 1 < lives.n ? ",\n" : "\n    ]\n  },\n  \"steps\": [\n");
    }
    for (int i = 0; i < g->steps.n; i++) {
        put_step_json(t, &g->steps.at[i]);
        put(t, i + 1 < g->steps.n ? ",\n" : "\n  ]");
    }
}
