/* slabs.c - an expanding convolution and the depthwise convolution behind it, in one kernel; to
 * save memory also the projection, if no SE stands in between.
 *
 *     [output = bias + residual]                                         (with a projection)
 *     for each piece             a slab: a few channel blocks of the expanded tensor
 *       the expand's passes      of this slab, into `slab`, which stays in the cache
 *       the depthwise blocks     of this slab, out of it
 *       [the projection adds     what this slab contributes, into the output]
 *
 * The expanded tensor, the largest of a unit, never exists as a whole. Passes do not cross the end
 * of a slab (pack.c). Every nest stands there once and, by a table, does its part of a slab.
 *
 * Each thread does a band of the rows, and what its neighbour computes as well of the expanded rows
 * in between. If there is a mean of all rows, threads share the blocks, wherever slabs end: block b
 * is at place b % slab in the memory for a slab, so that any `slab` neighbours fit. */
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

/* Rows of the expanded tensor that rows [from, end) of the output need, of the largest kernel. */
static void rows_needed(const Node *n, int from, int end, int *first, int *last) {
    int k = 0, h = n->in[0]->h;
    for (int i = 0; i < n->parts.n; i++)
        if (n->parts.at[i].kh > k) k = n->parts.at[i].kh;
    int pad = n->pad_h + (k - n->parts.at[0].kh) / 2;
    int lo = from * n->stride - pad, hi = (end - 1) * n->stride - pad + k;
    *first = lo < 0 ? 0 : lo, *last = hi > h ? h : hi;
}

/* The expanded rows that two bands of rows of the output both need. */
static int rows_twice(const Node *n) {
    int first, last, second, end, middle = n->out->h / 2;
    rows_needed(n, 0, middle, &first, &last);
    rows_needed(n, middle, n->out->h, &second, &end);
    return last - second > 0 ? last - second : 0;
}

/* What threads share: blocks that no pass holds together, or rows where there is neither a mean
 * over all of them nor an activation of whole rows. Without a projection: threads cannot add to one
 * sum. */
static const Pieces *share(Pool *pool, const Node *expand, const Node *n, bool project,
                           const Target *t) {
    int count = n->panels.n, area = expand->out->h * expand->out->w;
    int64_t each = 2 * node_macs(expand) / expand->out->c + act_work(expand->act) * (int64_t)area;
    bool *joined = NEW(pool, bool, count),
         lasting = acts_in_loop(t->style == STYLE_ROLLED, expand->act);
    for (int i = 0; i < expand->passes.n; i++) {
        const Pass *pass = &expand->passes.at[i];
        const Panel *first = &expand->panels.at[pass->first], *last = first + pass->n - 1;
        for (int b = first->c0 / BLOCK; b < (last->c0 + last->n - 1) / BLOCK; b++)
            joined[b + 1] = true;
    }
    Blocks b = {.rows = n->pool || lasting ? 1 : n->out->h, .most = expand->knob[KNOB_slab]};
    b.threads = project ? 1 : MAX_THREADS;
    if (b.most > count) b.most = count;
    b.at = NEW(pool, int, count + 1), b.cost = NEW(pool, int64_t, count);
    for (int i = 0; i < count; i++) {
        if (!joined[i]) b.at[b.n++] = i;
        b.cost[b.n - 1] += n->panels.at[i].n * each + depthwise_cost(n, &n->panels.at[i]);
    }
    b.at[b.n] = count;
    b.halo = each * expand->out->c * rows_twice(n) / expand->out->h / 2;
    return pieces_of_blocks(pool, &b);
}

/* The rows of the expanded tensor that each piece needs; NULL if all need all. */
static void need_rows(Conv *c, const Node *n) {
    const Pieces *p = c->pieces;
    if (pieces_whole(p, 1)) return;
    int *first = NEW(c->k->pool, int, p->list.n), *end = NEW(c->k->pool, int, p->list.n);
    for (int i = 0; i < p->list.n; i++)
        rows_needed(n, p->list.at[i].lo[1], p->list.at[i].hi[1], &first[i], &end[i]);
    c->first_row = first, c->end_row = end;
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
    c.buf[0] = k_tensor(k, "x", expand->in[0], false);
    c.buf[1] = k_buf(k, "w", c.blob->type, weights_bytes(expand, last), false);
    c.buf[2] = k_tensor(k, "slab", expand->out, true);
    d.buf[0] = c.buf[2], d.buf[1] = p.buf[1] = c.buf[1];
    if (project) d.buf[2] = p.buf[0] = k_tensor(k, "slab_2", n->out, true);
    *(project ? &p.buf[2] : &d.buf[2]) = k_tensor(k, "y", last->out, true);
    if (n->pool) d.buf[3] = k_tensor(k, "pool", n->pool, true);
    if (last->residual) p.buf[3] = k_tensor(k, "r", last->residual, false);
    k->name = name_of(pool, expand, n, project, t);
    if (project) start(&p);
    int slabs = slab_of(expand, expand->out->c - 1) + 1;
    c.pieces = d.pieces = p.pieces = share(pool, expand, n, project != NULL, t);
    need_rows(&c, n);
    k->bufs.at[c.buf[2]].own = slabs > 1 || c.first_row;
    int s = project ? k_loop(k, "s", slabs) : k_loop_pieces(k, c.pieces);
    conv_nests(&c, s);
    depthwise_nests(&d, s);
    if (project) conv_nests(&p, s);
    k_end(k);
    return k;
}
