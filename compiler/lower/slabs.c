/* slabs.c - an expanding convolution and the depthwise convolution behind it, in one kernel; to
 * save memory also the projection, if no SE stands in between.
 *
 *     [output = bias + residual]                                         (with a projection)
 *     for each slab              a few channel blocks of the expanded tensor
 *       the expand's passes      of this slab, into `slab`, which stays in the cache
 *       the depthwise blocks     of this slab, out of it
 *       [the projection adds     what this slab contributes, into the output]
 *
 * The expanded tensor, the largest of a unit, never exists as a whole. Passes do not cross the end
 * of a slab (pack.c). Every nest stands there once and, by a table, does its part of a slab. */
#include "conv.h"

static const char *name_of(Pool *pool, const Node *expand, const Node *n, const Node *project,
                           const Target *t) {
    Text what = {.pool = pool};
    put_conv_name(&what, expand);
    put(&what, "_");
    put_depthwise_name(&what, n);
    if (project) put(&what, "_"), put_conv_name(&what, project);
    put(&what, "_%dx%d_%d_%d", n->out->h, n->out->w, expand->in[0]->c, n->out->c);
    if (expand->act) put(&what, "_%s", act_name(expand->act));
    if (n->act != expand->act) put(&what, "_%s", act_name(n->act));
    if (n->pool) put(&what, "_pool");
    if (project) put(&what, "_%d%s", project->out->c, project->residual ? "_add" : "");
    return kernel_name(pool, what.s,
                       pool_printf(pool, "%s_%dx%d_%d", t->name, expand->knob[KNOB_tile_pixels],
                                   expand->knob[KNOB_tile_vectors], n->knob[KNOB_tile_pixels]));
}

/* y = bias + residual, to which the slabs add their share. */
static void start(Conv *p) {
    p->phase = CONV_START;
    conv_nests(p, -1);
    p->phase = CONV_ADD, p->added = p->n->out;
    p->buf[3] = p->buf[2];
}

/* FLOPs in front of every slab and behind the last; larger kernels cost more. */
static const int64_t *slab_costs(Pool *pool, const Node *expand, const Node *n, int slabs) {
    int64_t *cost = NEW(pool, int64_t, slabs + 1);
    int64_t from = expand->out->h * expand->out->w, to = n->out->h * n->out->w;
    int64_t all = 2 * node_macs(expand) / expand->out->c;
    for (int i = 0; i < n->panels.n; i++) {
        const Panel *p = &n->panels.at[i];
        int64_t expanding = all + act_work(expand->act) * from;
        int64_t taps = n->global ? from : (int64_t)p->kernel * p->kernel;
        cost[slab_of(expand, p->c0) + 1] +=
            p->n * expanding + BLOCK * to * (2 * taps + act_work(n->act));
    }
    for (int s = 0; s < slabs; s++) cost[s + 1] += cost[s];
    return cost;
}

Kernel *lower_slabs(Pool *pool, Node *const *node, int count, const Target *t) {
    const Node *expand = node[0], *n = node[1], *project = count > 2 ? node[2] : NULL;
    const Node *last = node[count - 1];
    Kernel *k = kernel_new(pool, t->lanes);
    Conv c, p = {0};
    Depthwise d;
    conv_begin(&c, k, expand, t);
    depthwise_begin(&d, k, n, t);
    if (project) conv_begin(&p, k, project, t);
    d.blob = p.blob = c.blob;
    int64_t weights = last->panels.at[0].offset - c.blob;
    weights += project ? conv_weights(&p) : depthwise_weights(&d);
    c.buf[0] = k_buf(k, "x", expand->in[0]->bytes / 4, false);
    c.buf[1] = d.buf[1] = p.buf[1] = k_buf(k, "w", weights, false);
    c.buf[2] = d.buf[0] = k_buf(k, "slab", expand->out->bytes / 4, true);
    if (project) d.buf[2] = p.buf[0] = k_buf(k, "slab_2", n->out->bytes / 4, true);
    int y = k_buf(k, "y", last->out->bytes / 4, true);
    *(project ? &p.buf[2] : &d.buf[2]) = y;
    if (n->pool) d.buf[3] = k_buf(k, "pool", n->pool->bytes / 4, true);
    if (last->residual) p.buf[3] = k_buf(k, "r", last->residual->bytes / 4, false);
    k->name = name_of(pool, expand, n, project, t);
    if (project) start(&p);
    int slabs = slab_of(expand, expand->out->c - 1) + 1; /* threads cannot add to one sum */
    const int64_t *cost = slab_costs(pool, expand, n, slabs);
    int s = project ? k_loop(k, "s", slabs) : k_loop_threads(k, "s", slabs, cost, cost[slabs]);
    conv_nests(&c, s);
    depthwise_nests(&d, s);
    if (project) conv_nests(&p, s);
    k_end(k);
    return k;
}
