/* steps.c - a planned network, step by step, with any way to run a kernel. */
#include "kernels.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <cmocka.h>

void plan(Graph *g, const Target *target) {
    g->target = target;
#define PASS(name, room, needed, meaning) name(g);
#include "passes.def"
#undef PASS
}

void interpret(void *context, const Kernel *k, void **bufs) {
    int threads = k->divided && context ? *(const int *)context : 1;
    for (int i = threads - 1; i >= 0; i--) /* in any order */
        kernel_interp(k, bufs, NULL, THREAD_ROW(threads, i));
}

int val_index(const Graph *g, const Val *v) {
    int i = g->vals.n - 1;
    while (i >= 0 && g->vals.at[i] != v) i--;
    return i;
}

/* A slab is made and used up within its step. */
bool holds_slab(const Step *s, const Val *v) {
    for (int i = 0; i + 1 < s->n; i++)
        if (s->nodes[i]->out == v) return true;
    return false;
}

static bool reads(const Step *s, const Val *v) {
    bool found = false;
    Use use[MAX_USES];
    for (int i = 0; i < s->n; i++)
        for (int u = node_uses(s->nodes[i], use); u-- > 0;)
            found |= use[u].val == v && use[u].access == ACCESS_READ;
    return found && !holds_slab(s, v);
}

static bool writes(const Node *n, const Val *v) { return n->out == v || n->pool == v; }

/* Written before `step`, and read by it or later: by definition, from the list of steps alone. */
bool is_live(const Graph *g, const Val *v, int step) {
    bool written = false, wanted = false;
    for (int i = 0; i < g->steps.n; i++) {
        if (i < step) written |= writes(g->steps.at[i].node, v);
        if (i >= step) wanted |= reads(&g->steps.at[i], v);
    }
    return written && wanted;
}

static void mark(bool *map, const Val *v) {
    if (v) memset(map + v->offset / 4, true, (size_t)v->bytes / 4);
}

static float *copy_out(Pool *pool, const Val *v, const float *from) {
    int plane = v->h * v->w;
    float *to = NEW(pool, float, v->c *plane);
    for (int i = 0; i < v->c * plane; i++)
        to[i] = from[channel_at(v, i / plane) + i % plane * pixel_step(v)];
    return to;
}

float **run_steps(const Graph *g, const float *input, Execute *execute, void *context) {
    size_t size = (size_t)g->arena_bytes / 4;
    float *arena = NEW(g->pool, float, size), *before = NEW(g->pool, float, size);
    float *embedding = NEW(g->pool, float, g->output->c);
    float **trace = NEW(g->pool, float *, g->vals.n);
    bool *map = NEW(g->pool, bool, size);
    for (int i = 0; i < g->steps.n; i++) {
        const Step *s = &g->steps.at[i];
        uint8_t *base[] = {g->blob, (uint8_t *)arena, (uint8_t *)(uintptr_t)input,
                           (uint8_t *)embedding};
        void *bufs[MAX_KARGS];
        memset(map, 0, size);
        for (int v = 0; v < g->vals.n; v++)
            if (is_live(g, g->vals.at[v], i) && g->vals.at[v] != g->output)
                mark(map, g->vals.at[v]);
        for (size_t f = 0; f < size; f++)
            if (!map[f]) arena[f] = NAN;
        memcpy(before, arena, size * sizeof *arena);
        for (int a = 0; a < s->nargs; a++) bufs[a] = base[s->arg[a].base] + s->arg[a].offset;
        execute(context, s->kernel, bufs);
        memset(map, 0, size);
        if (s->out != g->output) mark(map, s->out);
        mark(map, s->node->pool), mark(map, s->node->scratch);
        if (s->node->knob[KNOB_gate]) mark(map, s->node->gated);
        for (int j = 0; j + 1 < s->n; j++) mark(map, s->nodes[j]->out);
        for (size_t f = 0; f < size; f++)
            if (!map[f] && memcmp(&arena[f], &before[f], sizeof *arena) != 0)
                fail_msg("step %s (%s) writes at float %zu of the arena, not its own",
                         s->node->name, s->kernel->name, f);
        const Val *v = s->out, *pool = s->node->pool;
        trace[val_index(g, v)] =
            copy_out(g->pool, v, v == g->output ? embedding : arena + v->offset / 4);
        if (pool) trace[val_index(g, pool)] = copy_out(g->pool, pool, arena + pool->offset / 4);
    }
    return trace;
}
