/* elementwise.c - an operator that stands alone, which no pass has made part of a convolution:
 * norm, activation, scale, add, shuffle, and the pool, which adds up the pixels.
 *
 *     for each group of channels      neighbours in every operand and in the result
 *       for each pixel                load, compute, store
 *
 * Tensors may have any layouts and orders of channels. A vector of channels that are not neighbours
 * everywhere, as after a shuffle, is as many groups of one. */
#include "conv.h"

typedef struct {
    Kernel *k;
    const Node *n;
    int x, x2, w, y;      /* buffers; -1 = none */
    int count;            /* channels of a group */
    Addr from, from2, to; /* of this group, at pixel 0 */
    Addr head;            /* its bias in the blob */
} Elementwise;

/* The channel of the first operand that channel c of the result is made from. */
static int source(const Node *n, int c) {
    int each = n->op == OP_shuffle ? n->out->c / n->shuffle_groups : 1;
    return n->op == OP_shuffle ? c % each * n->shuffle_groups + c / each : c;
}

static int64_t from_at(const Node *n, int c) { return channel_at(n->in[0], source(n, c)); }

static int64_t from2_at(const Node *n, int c) { return n->in[1] ? channel_at(n->in[1], c) : 0; }

static bool neighbours(const Node *n, int c, int count) {
    bool yes = true;
    for (int i = 1; i < count; i++) {
        yes &= from_at(n, c + i) == from_at(n, c) + i;
        yes &= !n->in[1] || from2_at(n, c + i) == from2_at(n, c) + i;
        yes &= channel_at(n->out, c + i) == channel_at(n->out, c) + i;
    }
    return yes;
}

/* The channels that start a group of `count`; no group crosses a panel. */
static int groups_of(const Elementwise *e, int *first) {
    int n = 0, c = 0, lanes = e->k->lanes, channels = e->n->out->c;
    while (c < channels) {
        int most = lanes - c % lanes < channels - c ? lanes - c % lanes : channels - c;
        int count = neighbours(e->n, c, most) ? most : 1;
        if (count == e->count) first[n++] = c;
        c += count;
    }
    return n;
}

/* ---- one group ---- */

static int load(const Elementwise *e, const char *name, Addr from) {
    int reg = k_reg(e->k, DT_f32, REG_VECTOR, "%s", name);
    k_memn(e->k, K_loadn, reg, from, 0, e->count);
    return reg;
}

static void pool(const Elementwise *e) {
    Kernel *k = e->k;
    const Val *in = e->n->in[0];
    int64_t step = pixel_step(in);
    int sum = k_reg(k, DT_f32, REG_VECTOR, "sum"), row = k_reg(k, DT_f32, REG_VECTOR, "row_sum");
    k_op(k, K_mov, sum, k_const(k, 0), -1);
    int iy = k_loop(k, "iy", in->h);
    k_op(k, K_mov, row, k_const(k, 0), -1); /* row by row: small sums round less */
    Addr from = k_plus(e->from, iy, in->w * step);
    k_op(k, K_add, row, row, load(e, "v", k_plus(from, k_loop(k, "ix", in->w), step)));
    k_end(k);
    k_op(k, K_add, sum, sum, row);
    k_end(k);
    k_op(k, K_mul, sum, sum, k_const(k, 1.0f / (float)(in->h * in->w)));
    k_memn(k, K_storen, sum, e->to, 0, e->count);
}

static void each_pixel(const Elementwise *e) {
    Kernel *k = e->k;
    const Node *n = e->n;
    bool slopes = n->op == OP_act && act_slopes(n->act);
    int per_channel = -1, bias = -1;
    if (n->op == OP_norm) bias = load(e, "bias", e->head);
    if (n->op == OP_norm || slopes) per_channel = load(e, "factor", k_shift(e->head, PANEL));
    if (n->op == OP_scale) per_channel = load(e, "factor", e->from2);
    int p = k_loop(k, "p", n->out->h * n->out->w);
    int v = load(e, "v", k_plus(e->from, p, pixel_step(n->in[0])));
    if (n->op == OP_norm) k_fma(k, v, v, per_channel, bias);
    if (n->op == OP_act) k_activate(k, n->act, 1, &v, &per_channel);
    if (n->op == OP_scale) k_op(k, K_mul, v, v, per_channel);
    if (n->op == OP_add)
        k_op(k, K_add, v, v, load(e, "v2", k_plus(e->from2, p, pixel_step(n->in[1]))));
    k_memn(k, K_storen, v, k_plus(e->to, p, pixel_step(n->out)), 0, e->count);
    k_end(k);
}

/* ---- the nests: groups of one length share one ---- */

static void nest(Elementwise *e) {
    Kernel *k = e->k;
    const Node *n = e->n;
    int *first = NEW(k->pool, int, n->out->c), groups = groups_of(e, first);
    int64_t *at = NEW(k->pool, int64_t, 4 * groups + 1), *from = at, *from2 = from + groups;
    int64_t *to = from2 + groups, *head = to + groups;
    if (!groups) return;
    for (int i = 0; i < groups; i++) {
        int c = first[i];
        from[i] = from_at(n, c);
        from2[i] = from2_at(n, c);
        to[i] = channel_at(n->out, c);
        if (e->w >= 0)
            head[i] = panel_distance(&n->panels.at[0], &n->panels.at[c / PANEL]) + c % PANEL;
    }
    int g = groups > 1 ? k_loop(k, "g", groups) : -1;
    e->from = k_at_each(k, e->x, g, groups, from);
    if (e->x2 >= 0) e->from2 = k_at_each(k, e->x2, g, groups, from2);
    if (e->w >= 0) e->head = k_at_each(k, e->w, g, groups, head);
    e->to = k_at_each(k, e->y, g, groups, to);
    (n->op == OP_pool ? pool : each_pixel)(e);
    if (g >= 0) k_end(k);
}

static const char *name_of(Pool *pool, const Node *n, const Target *t) {
    const Val *x = n->in[0];
    const char *how = n->op == OP_act ? act_name(n->act) : op_name(n->op);
    return kernel_name(pool, pool_printf(pool, "%s_%dx%d_%d", how, x->h, x->w, x->c), t->name);
}

Kernel *lower_elementwise(Pool *pool, const Node *n, const Target *t) {
    Kernel *k = kernel_new(pool, t->lanes);
    Elementwise e = {.k = k, .n = n, .x2 = -1, .w = -1};
    e.x = k_tensor(k, "x", n->in[0], false);
    if (n->in[1] && n->in[1] != n->in[0]) e.x2 = k_tensor(k, "x2", n->in[1], false);
    if (n->in[1] == n->in[0]) e.x2 = e.x;
    if (n->panels.n) e.w = k_buf(k, "w", n->panels.at[0].type, weights_bytes(n, n), false);
    e.y = k_tensor(k, "y", n->out, true);
    k->name = name_of(pool, n, t);
    for (e.count = 1; e.count <= t->lanes; e.count++) nest(&e);
    return k;
}
