/* lower.c - one kernel per distinct step: nodes whose kernels have the same instructions share
 * one. The arguments of a step are where its kernel's buffers start. */
#include "../kernel.h"
#include <string.h>

/* The dump without its first line, which holds the name. */
static const char *body_of(const Kernel *k) {
    Text t = {.pool = k->pool};
    kernel_dump(k, &t);
    return strchr(t.s, '\n');
}

typedef VEC(const char *) Bodies;

/* The kernel itself, an equal one that exists already, or the kernel under a name of its own. */
static const Kernel *share(Graph *g, Kernel *k, Bodies *bodies) {
    const char *body = body_of(k), *name = k->name;
    int same_name = 0;
    for (int i = 0; i < g->kernels.n; i++) {
        const char *other = g->kernels.at[i]->name;
        bool similar = !strncmp(other, name, strlen(name));
        if (similar && !strcmp(bodies->at[i], body)) return g->kernels.at[i];
        same_name += similar;
    }
    if (same_name) k->name = pool_printf(g->pool, "%s_v%d", name, same_name + 1);
    *PUSH(g->pool, *bodies) = body;
    *PUSH(g->pool, g->kernels) = k;
    return k;
}

static void add_arg(const Graph *g, Step *s, Base base, const Val *v, int64_t offset) {
    if (v == g->input) base = BASE_INPUT;
    if (v == g->output) base = BASE_OUTPUT;
    if (base == BASE_ARENA) offset = v->offset / (int64_t)sizeof(float);
    s->arg[s->nargs++] = (Arg){base, offset, v};
}

static void add_step(Graph *g, const Node *n, Kernel *k, Bodies *bodies) {
    kernel_verify(k);
    Step *s = PUSH(g->pool, g->steps);
    s->node = n;
    s->out = n->out;
    s->kernel = share(g, k, bodies);
    add_arg(g, s, BASE_ARENA, n->in[0], 0);
    add_arg(g, s, BASE_WEIGHTS, NULL, n->panels.at[0].offset);
    const Val *rest[] = {n->out, n->pool, n->residual, n->scale, n->scratch};
    for (int i = 0; i < 5; i++)
        if (rest[i]) add_arg(g, s, BASE_ARENA, rest[i], 0);
}

void lower(Graph *g) {
    Bodies bodies = {0};
    for (int i = 0; i < g->nodes.n; i++) {
        const Node *n = g->nodes.at[i];
        if (n->op != OP_conv) continue;
        add_step(g, n,
                 is_depthwise(n) ? lower_depthwise(g->pool, n, g->target)
                                 : lower_conv(g->pool, n, g->target),
                 &bodies);
    }
    g->pixels = lower_pixels(g->pool, g);
    kernel_verify(g->pixels);
}
