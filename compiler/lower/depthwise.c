/* depthwise.c - depthwise convolution of blocked tensors, one block of 16 channels after another.
 *
 *     for each block             blocks with the same kernel size share a nest
 *       for each vector of it    16 / lanes
 *         for each output row
 *           for each tile of the row: T accumulators
 *             for each valid kernel row: its taps in registers, each input column loaded once
 *
 * Taps that fall off the left or right border are deleted here; kernel rows that fall off the top
 * or bottom are left out by a table. There is no padded buffer. The SE pool sums in passing. On
 * rolled targets a row is activated when all of it is in memory, in a loop over its pixels.
 */
#include "conv.h"

/* acc_t += x[column] * w[kx] for every pixel t and tap kx that the column feeds. */
static void columns(const Depthwise *d, const Seg *s, Addr row) {
    Kernel *k = d->k;
    int stride = d->n->stride, v = k_reg(k, DT_f32, REG_VECTOR, "column");
    for (int c = 0; c < (s->tile - 1) * stride + d->kw; c++) {
        bool loaded = false;
        for (int t = 0; t < s->tile; t++) {
            int kx = c - t * stride;
            if (kx < s->lo[t] || kx >= s->hi[t]) continue;
            if (!loaded) k_mem(k, K_load, v, k_shift(row, (int64_t)(c - d->pad_w) * BLOCK));
            loaded = true;
            int acc = k_reg(k, DT_f32, REG_VECTOR, "acc_%d", t);
            k_fma(k, acc, v, k_reg(k, DT_f32, REG_VECTOR, "w_%d", kx), acc);
        }
    }
}

static bool tap_used(const Seg *s, int kx) {
    for (int t = 0; t < s->tile; t++)
        if (s->lo[t] <= kx && kx < s->hi[t]) return true;
    return false;
}

static void finish(const Depthwise *d, const Seg *s, Addr y) {
    Kernel *k = d->k;
    int slope[MAX_TILE], acc[MAX_TILE];
    if (act_slopes(d->n->act))
        k_mem(k, K_load, k_reg(k, DT_f32, REG_VECTOR, "slope"), k_shift(d->w, PANEL));
    for (int t = 0; t < s->tile; t++) {
        acc[t] = k_reg(k, DT_f32, REG_VECTOR, "acc_%d", t);
        slope[t] = act_slopes(d->n->act) ? k_reg(k, DT_f32, REG_VECTOR, "slope") : -1;
    }
    bool later = acts_in_loop(d->rolled, d->n->act);
    for (int t = 0; t < s->tile; t += LOT) {
        int end = t + LOT < s->tile ? t + LOT : s->tile;
        if (!later) k_activate(k, d->n->act, end - t, acc + t, slope + t);
        for (int i = t; i < end; i++) k_mem(k, K_store, acc[i], k_shift(y, (int64_t)i * BLOCK));
    }
    if (later || !d->n->pool) return;
    int sum =
        k_reg(k, DT_f32, REG_VECTOR, "sum"); /* pairwise, and one addition to the running sum */
    for (int step = 1; step < s->tile; step *= 2)
        for (int t = 0; t + step < s->tile; t += 2 * step)
            k_op(k, K_add, acc[t], acc[t], acc[t + step]);
    k_op(k, K_add, sum, sum, acc[0]);
}

static void tile(const Depthwise *d, const Seg *s, int oy) {
    Kernel *k = d->k;
    const Val *in = d->n->in[0], *out = d->n->out;
    int64_t row = (int64_t)in->w * BLOCK, stride = d->n->stride;
    int ox = s->n > 1 ? k_loop(k, "ox", s->n) : -1;
    for (int t = 0; t < s->tile; t++)
        k_mem(k, K_load, k_reg(k, DT_f32, REG_VECTOR, "acc_%d", t), d->w);
    int ky = k_loop_rows(k, oy, out->h, in->h, d->kh, d->n->stride, d->pad_h);
    Addr w = k_plus(k_shift(d->w, d->head), ky, (int64_t)d->kw * PANEL);
    for (int kx = 0; kx < d->kw; kx++)
        if (tap_used(s, kx))
            k_mem(k, K_load, k_reg(k, DT_f32, REG_VECTOR, "w_%d", kx),
                  k_shift(w, (int64_t)kx * PANEL));
    Addr x = k_shift(k_plus(k_plus(d->x, oy, stride * row), ky, row), -d->pad_h * row);
    x = k_shift(k_plus(x, ox, stride * s->tile * BLOCK), stride * s->x0 * BLOCK);
    columns(d, s, x);
    if (ky >= 0) k_end(k);
    Addr y = k_plus(k_plus(d->y, oy, (int64_t)out->w * BLOCK), ox, (int64_t)s->tile * BLOCK);
    finish(d, s, k_shift(y, (int64_t)s->x0 * BLOCK));
    if (ox >= 0) k_end(k);
}

/* A row that is in memory already: a loop over its pixels activates it there. */
static void activate_row(const Depthwise *d, int oy) {
    Kernel *k = d->k;
    int64_t w = d->n->out->w;
    int x = k_loop(k, "x", (int)w), acc = k_reg(k, DT_f32, REG_VECTOR, "acc_0"), slope = -1;
    Addr y = k_plus(k_plus(d->y, oy, w * BLOCK), x, BLOCK);
    k_mem(k, K_load, acc, y);
    k_activate(k, d->n->act, 1, &acc, &slope);
    k_mem(k, K_store, acc, y);
    int sum = d->n->pool ? k_reg(k, DT_f32, REG_VECTOR, "sum") : -1;
    if (sum >= 0) k_op(k, K_add, sum, sum, acc);
    k_end(k);
}

/* Those of the piece. */
static int loop_rows(const Depthwise *d) {
    Kernel *k = d->k;
    int h = d->n->out->h, n = d->pieces && d->piece >= 0 ? d->pieces->list.n : 0;
    if (!n || pieces_whole(d->pieces, 1)) return h > 1 || d->pad_h ? k_loop(k, "oy", h) : -1;
    int32_t *lo = NEW(k->pool, int32_t, n), *hi = NEW(k->pool, int32_t, n);
    for (int i = 0; i < n; i++)
        lo[i] = d->pieces->list.at[i].lo[1], hi[i] = d->pieces->list.at[i].hi[1];
    return k_loop_part(k, "oy", h, lo, hi, n, d->piece);
}

static void block(Depthwise *d) {
    Kernel *k = d->k;
    const Val *in = d->n->in[0], *out = d->n->out;
    int sum = d->n->pool ? k_reg(k, DT_f32, REG_VECTOR, "sum") : -1;
    if (sum >= 0) k_op(k, K_mov, sum, k_const(k, 0), -1);
    int oy = loop_rows(d);
    Seg *seg;
    int n = segments(k->pool, out->w, in->w, d->kw, d->n->stride, d->pad_w,
                     d->n->knob[KNOB_tile_pixels], &seg);
    for (int i = 0; i < n; i++) tile(d, &seg[i], oy);
    if (acts_in_loop(d->rolled, d->n->act)) activate_row(d, oy);
    if (oy >= 0) k_end(k);
    if (sum < 0) return;
    k_op(k, K_mul, sum, sum, k_const(k, 1.0f / (float)(out->h * out->w)));
    k_mem(k, K_store, sum, d->pool);
}

/* One nest: blocks of one kernel size, which need not be neighbours. */
static void nest(Depthwise *d, const Panel *const *p, int count) {
    Kernel *k = d->k;
    const Node *n = d->n;
    bool looped;
    int *place = NEW(k->pool, int, count);
    int64_t *x = NEW(k->pool, int64_t, 4 * count), *y = x + count, *w = y + count;
    int64_t *pool = w + count;
    for (int i = 0; i < count; i++) {
        int c = p[i]->c0;
        place[i] = c / BLOCK;
        x[i] = (int64_t)c * n->in[0]->h * n->in[0]->w - slab_start(n->in[0]->def, c);
        y[i] = (int64_t)c * n->out->h * n->out->w - slab_start(n, c);
        w[i] = panel_distance(d->blob, p[i]);
        pool[i] = c;
    }
    d->kh = p[0]->kernel;
    d->kw = n->global ? n->parts.at[0].kw : p[0]->kernel;
    d->pad_h = n->global ? 0 : n->pad_h + (d->kh - n->parts.at[0].kh) / 2;
    d->pad_w = n->global ? 0 : n->pad_w + (d->kw - n->parts.at[0].kw) / 2;
    int b = k_loop_items(k, "b", count, place, d->piece, d->pieces, &looped);
    int v = k->lanes < BLOCK ? k_loop(k, "v", BLOCK / k->lanes) : -1;
    d->x = k_plus(k_at_each(k, d->buf[0], b, count, x), v, k->lanes);
    d->w = k_plus(k_at_each(k, d->buf[1], b, count, w), v, k->lanes);
    d->y = k_plus(k_at_each(k, d->buf[2], b, count, y), v, k->lanes);
    if (d->buf[3] >= 0) d->pool = k_plus(k_at_each(k, d->buf[3], b, count, pool), v, k->lanes);
    block(d);
    if (v >= 0) k_end(k);
    if (looped) k_end(k);
}

void depthwise_nests(Depthwise *d, int s) {
    const Node *n = d->n;
    const Panel **same = NEW(d->k->pool, const Panel *, n->panels.n);
    d->piece = s;
    for (int i = 0; i < n->panels.n; i++) {
        int kernel = n->panels.at[i].kernel, count = 0;
        bool done = false;
        for (int j = 0; j < i; j++) done |= n->panels.at[j].kernel == kernel;
        for (int j = i; j < n->panels.n && !done; j++)
            if (n->panels.at[j].kernel == kernel) same[count++] = &n->panels.at[j];
        if (count) nest(d, same, count);
    }
}

/* ---- the kernel ---- */

void put_depthwise_name(Text *t, const Node *n) {
    put(t, n->global ? "gdw" : "dw");
    for (int i = 0, last = 0; i < n->panels.n; i++) {
        int kernel = n->panels.at[i].kernel;
        if (kernel != last) put(t, "%s%d", last ? "_" : "", kernel);
        last = kernel;
    }
    put(t, "_s%d", n->stride);
}

static const char *name_of(Pool *pool, const Node *n, const Target *t) {
    Text what = {.pool = pool};
    put_depthwise_name(&what, n);
    put(&what, "_%dx%d_%d", n->out->h, n->out->w, n->out->c);
    if (n->act) put(&what, "_%s", act_name(n->act));
    if (n->pool) put(&what, "_pool");
    return kernel_name(pool, what.s,
                       pool_printf(pool, "%s_%d", t->name, n->knob[KNOB_tile_pixels]));
}

int64_t depthwise_cost(const Node *n, const Panel *p) {
    const Val *in = n->in[0], *out = n->out;
    int k = p->kernel, more = (k - n->parts.at[0].kh) / 2;
    int64_t taps = (int64_t)in->h * in->w, pixels = (int64_t)out->h * out->w;
    if (!n->global)
        taps = taps_inside(out->h, in->h, k, n->stride, n->pad_h + more) *
               taps_inside(out->w, in->w, k, n->stride, n->pad_w + more);
    return BLOCK * (2 * taps + act_work(n->act) * pixels);
}

/* Threads share blocks, or rows of them, unless there is a mean, which is of all rows. */
static const Pieces *share_blocks(Pool *pool, const Node *n) {
    int count = n->panels.n;
    Blocks b = {.n = count, .rows = n->pool ? 1 : n->out->h, .most = count, .threads = MAX_THREADS};
    b.at = NEW(pool, int, count + 1), b.cost = NEW(pool, int64_t, count);
    for (int i = 0; i < count; i++)
        b.at[i + 1] = i + 1, b.cost[i] = depthwise_cost(n, &n->panels.at[i]);
    return pieces_of_blocks(pool, &b);
}

void depthwise_begin(Depthwise *d, Kernel *k, const Node *n, const Target *t) {
    *d = (Depthwise){.k = k,
                     .n = n,
                     .buf = {-1, -1, -1, -1},
                     .piece = -1,
                     .blob = &n->panels.at[0],
                     .rolled = t->style == STYLE_ROLLED,
                     .head = panel_head(n)};
}

Kernel *lower_depthwise(Pool *pool, const Node *n, const Target *t) {
    Kernel *k = kernel_new(pool, t->lanes);
    Depthwise d;
    depthwise_begin(&d, k, n, t);
    d.buf[0] = k_tensor(k, "x", n->in[0], false);
    d.buf[1] = k_buf(k, "w", n->panels.at[0].type, weights_bytes(n, n), false);
    d.buf[2] = k_tensor(k, "y", n->out, true);
    if (n->pool) d.buf[3] = k_tensor(k, "pool", n->pool, true);
    k->name = name_of(pool, n, t);
    bool shared = worth_sharing(2 * node_macs(n));
    if (shared) d.pieces = share_blocks(pool, n);
    depthwise_nests(&d, shared ? k_loop_pieces(k, d.pieces) : -1);
    if (shared) k_end(k);
    return k;
}
