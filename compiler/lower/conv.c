/* conv.c - dense convolution: plain, grouped and pointwise, any kernel, lanes = output channels.
 *
 *     [for each band of tiles]
 *     for each pass              passes of one shape share a nest, offsets come from tables
 *       [scale the pass's weights into scratch]                                      (SE)
 *       for each output row      a pointwise convolution is one row of H*W pixels
 *         for each tile of the row: T pixels x V vectors of accumulators
 *           for each tap, each run of inputs: V weights, T broadcast inputs, T*V FMAs
 *           epilogue: sum folded lanes, bias, activation, residual, store
 *
 * The epilogue is in epilogue.c. */
#include "conv.h"
#include <string.h>

/* ---- runs: inputs of a part by address ---- */

static int make_runs(Pool *pool, const int64_t *address, int n, Run **out) {
    Run *run = NEW(pool, Run, n);
    int count = 0;
    int64_t step = 1;
    for (int i = 1; i < n; i++) /* the usual distance of two inputs: 1, or 2 after a shuffle */
        if (i == 1 || address[i] - address[i - 1] < step) step = address[i] - address[i - 1];
    for (int i = 0, len; i < n; i += len) {
        for (len = 1; i + len < n && address[i + len] - address[i + len - 1] == step;) len++;
        Run *last = count ? &run[count - 1] : NULL;
        int64_t jump = last ? address[i] - last->off - (last->reps - 1) * last->rep_step : 0;
        if (last && last->n == len && (last->reps == 1 || jump == last->rep_step))
            last->reps++, last->rep_step = jump;
        else
            run[count++] = (Run){address[i], step, 0, len, 1, i};
    }
    *out = run;
    return count;
}

/* The inputs of a turn; *first is the position of their first in packing order. */
static int inputs(const Conv *c, const Turn *t, const int **channel, int *first) {
    const Part *p = &c->n->parts.at[t->pass->part];
    const Val *x = c->n->in[0];
    int *ch = NEW(c->k->pool, int, p->cin), n = part_inputs(c->n, p, ch), i = 0;
    *channel = ch;
    if (c->phase == CONV_ADD) { /* those of one slab are neighbours, as they are by address */
        while (i < n && slab_of(x->def, physical(x, ch[i])) != t->slab) i++;
        *channel += i, *first = i;
        while (i < n && slab_of(x->def, physical(x, ch[i])) == t->slab) i++;
        return i - *first;
    }
    *first = 0;
    return n;
}

static int input_runs(const Conv *c, const Turn *t, const Val *v, Run **runs) {
    const int *channel;
    int first, n = inputs(c, t, &channel, &first);
    int64_t *address = NEW(c->k->pool, int64_t, n + 1);
    for (int i = 0; i < n; i++) address[i] = channel_at(v, channel[i]);
    return make_runs(c->k->pool, address, n, runs);
}

/* ---- the inner loops ---- */

static int most_folded(const Conv *c) { return c->splats & 4 ? 4 : c->splats & 2 ? c->fold[2] : 1; }

/* Inputs of one trip of the inner loop. In array style that is two lane loops: gcc 12 unrolls a
 * loop around a single one and then no longer keeps the accumulators in registers. A rolled body
 * loads T + V vectors and no more: two inputs instead of one cost 15 % in V8, four 20 %. */
static int unroll_of(const Conv *c, const Run *r) {
    int fold = most_folded(c), unroll = c->n->knob[KNOB_unroll];
    int most = c->arrays ? unroll * fold : (unroll + fold - 1) / fold * fold;
    return r->n >= most ? most : r->n;
}

/* Weights of input `i` of the body: one row of lanes per `fold` inputs. */
static Addr weight_at(const Conv *c, const Vector *v, Addr w, int i) {
    return shift(w, v->weights + (int64_t)(i / v->fold) * c->row);
}

/* FMAs of `count` inputs for the vectors of one splat; the run's inputs are `step` apart. */
static void body_of_splat(Conv *c, int splat, Addr x, Addr w, const Run *r, int count) {
    static const KOp splats[] = {[1] = K_splat, [2] = K_splat2, [4] = K_splat4};
    Kernel *k = c->k;
    const Seg *s = c->seg;
    for (int i = 0; i < count; i += c->fold[splat]) {
        for (int j = 0; j < c->nvec; j++)
            if (c->vec[j].splat == splat)
                k_mem(k, K_load, k_reg(k, REG_VECTOR, "w_%d", j), weight_at(c, &c->vec[j], w, i));
        for (int t = 0; t < s->tile; t++) {
            if (c->kx < s->lo[t] || c->kx >= s->hi[t]) continue;
            int v = splat == 1 ? k_reg(k, REG_UNIFORM, "x_%d", t)
                               : k_reg(k, REG_VECTOR, "x%d_%d", splat, t);
            k_mem(k, splats[splat], v, shift(x, i * r->step + t * c->n->stride * c->xstep));
            for (int j = 0; j < c->nvec; j++) {
                if (c->vec[j].splat != splat) continue;
                int acc = k_reg(k, REG_VECTOR, "acc_%d_%d", t, j);
                k_fma(k, acc, v, k_reg(k, REG_VECTOR, "w_%d", j), acc);
            }
        }
    }
}

/* w[splat]: weights of a panel with that splat, which takes cin / fold rows per tap. */
static void body(Conv *c, Addr x, const Run *r, const Addr *w, int count) {
    for (int s = 1; s <= 4; s *= 2)
        if (c->splats & s) body_of_splat(c, s, x, w[s], r, count);
}

static void advance(const Conv *c, Addr w[5], int var, int64_t inputs) {
    for (int s = 1; s <= 4; s *= 2) w[s] = plus(w[s], var, inputs / c->fold[s] * c->row);
}

/* The weights of the next pass are far away, in the L3 cache or beyond it. The first segment of
 * tiles asks for them, a few cache lines in every trip of its inner loop. */
static void prefetch(const Conv *c, const Run *r, int b, int q, int trips) {
    enum { LINE = 64 / sizeof(float) };
    int64_t slots = (int64_t)c->seg->n * r->reps * trips, step = c->next.floats / slots;
    if (!c->n->knob[KNOB_prefetch] || c->seg->x0 || c->ox < 0 || q < 0 || r != c->runs || !step)
        return;
    Addr a = at_each(c->k, c->buf[1], c->next.var, c->next.count, c->next.at);
    a = plus(a, c->ox, r->reps * trips * step);
    a = plus(plus(a, b, trips * step), q, step);
    for (int64_t i = 0; i < step; i += LINE) k_mem(c->k, K_prefetch, -1, shift(a, i));
}

static void one_run(Conv *c, const Run *r, Addr x, const Addr tap_w[5]) {
    Kernel *k = c->k;
    Addr w[5];
    int unroll = unroll_of(c, r), trips = r->n / unroll, rest = r->n % unroll;
    for (int s = 1; s <= 4; s *= 2)
        w[s] = shift(tap_w[s], (int64_t)(r->first / c->fold[s]) * c->row);
    int b = r->reps > 1 ? k_loop(k, "kb", r->reps) : -1;
    x = plus(shift(x, r->off - c->runs[0].off), b, r->rep_step);
    advance(c, w, b, r->n);
    int q = trips > 1 ? k_loop(k, "k", trips) : -1;
    Addr wq[5];
    memcpy(wq, w, sizeof w);
    advance(c, wq, q, unroll);
    prefetch(c, r, b, q, trips);
    body(c, plus(x, q, unroll * r->step), r, wq, unroll);
    if (q >= 0) k_end(k);
    if (rest) {
        for (int s = 1; s <= 4; s *= 2)
            w[s] = shift(w[s], (int64_t)(r->n - rest) / c->fold[s] * c->row);
        body(c, shift(x, (r->n - rest) * r->step), r, w, rest);
    }
    if (b >= 0) k_end(k);
}

static void accumulate(Conv *c, const Part *p, int oy, int ox) {
    Kernel *k = c->k;
    const Val *in = c->n->in[0];
    int pad_h = c->n->pad_h + (p->kh - c->n->parts.at[0].kh) / 2;
    int pad_w = c->n->pad_w + (p->kw - c->n->parts.at[0].kw) / 2;
    int ky = k_loop_rows(k, oy, c->n->out->h, in->h, p->kh, c->n->stride, pad_h);
    int64_t stride = c->n->stride, row = in->w * c->xstep;
    Addr x = plus(plus(c->x, oy, stride * row), ky, row);
    x = plus(shift(x, stride * c->seg->x0 * c->xstep), ox, stride * c->seg->tile * c->xstep);
    x = shift(x, -pad_h * row - pad_w * c->xstep);
    for (c->kx = 0; c->kx < p->kw; c->kx++) {
        Addr w[5];
        for (int s = 1; s <= 4; s *= 2) {
            int64_t rows = p->cin / c->fold[s];
            w[s] = plus(shift(c->wk[s], c->kx * rows * c->row), ky, p->kw * rows * c->row);
        }
        for (int i = 0; i < c->nruns; i++) one_run(c, &c->runs[i], shift(x, c->kx * c->xstep), w);
    }
    if (ky >= 0) k_end(k);
}

static void tile(Conv *c, const Part *p, int oy) {
    Kernel *k = c->k;
    const Seg *s = c->seg;
    int ox =
        c->band >= 0 ? k_loop_range(k, "ox", c->first_tile, c->end_tile, c->band)
        : c->division == BY_TILE
            ? k_loop_threads(k, "ox", s->n, equal_costs(k->pool, s->n, s->x0, s->tile), c->width)
        : s->n > 1 ? k_loop(k, "ox", s->n)
                   : -1;
    c->ox = ox;
    for (int t = 0; t < s->tile; t++)
        for (int j = 0; j < c->nvec; j++) {
            int acc = k_reg(k, REG_VECTOR, "acc_%d_%d", t, j);
            if (c->vec[j].splat == 1 && c->phase != CONV_ADD)
                k_mem(k, K_load, acc, shift(c->bias, c->vec[j].head));
            else
                k_op(k, K_mov, acc, k_const(k, 0), -1);
        }
    if (c->phase != CONV_START) accumulate(c, p, oy, ox);
    conv_epilogue(c, oy, ox);
    if (ox >= 0) k_end(k);
}

/* SE: scratch = weights * scale of their input channel, for the panels of this pass. */
static void scale_weights(Conv *c, const Turn *t) {
    static const KOp splats[] = {[1] = K_splat, [2] = K_splat2, [4] = K_splat4};
    Kernel *k = c->k;
    Run *runs;
    int n = input_runs(c, t, c->scale, &runs);
    for (int i = 0; i < n; i++) {
        const Run *r = &runs[i];
        int step = c->rolled ? unroll_of(c, r) : 4;
        if (r->n % step) step = most_folded(c);
        int b = r->reps > 1 ? k_loop(k, "kb", r->reps) : -1, q = k_loop(k, "k", r->n / step);
        for (int j = 0; j < c->nvec; j++) {
            const Vector *v = &c->vec[j];
            int w = k_reg(k, REG_VECTOR, "w_%d", j);
            for (int e = 0; e < step; e += v->fold) {
                int scale = v->fold == 1 ? k_reg(k, REG_UNIFORM, "x_%d", e)
                                         : k_reg(k, REG_VECTOR, "x%d_%d", v->fold, e);
                Addr s = plus(plus(shift(c->s, r->off - runs[0].off), b, r->rep_step), q,
                              step * r->step);
                k_mem(k, splats[v->fold], scale, shift(s, e * r->step));
                Addr from = shift(c->w, v->source + (int64_t)((r->first + e) / v->fold) * BLOCK);
                Addr to = shift(c->tmp, v->weights + (int64_t)((r->first + e) / v->fold) * c->row);
                k_mem(k, K_load, w,
                      plus(plus(from, b, r->n / v->fold * BLOCK), q, step / v->fold * BLOCK));
                k_op(k, K_mul, w, w, scale);
                k_mem(k, K_store, w,
                      plus(plus(to, b, r->n / v->fold * c->row), q, step / v->fold * c->row));
            }
        }
        k_end(k);
        if (b >= 0) k_end(k);
    }
}

/* ---- one nest: passes of one shape ---- */

/* Where the vectors of a pass find their head and weights, relative to its first panel. With
 * scaled weights the panels stand in scratch, one after the other, without heads. */
static void place_vectors(Conv *c, const Pass *pass) {
    const Node *n = c->n;
    const Panel *first = &n->panels.at[pass->first];
    int64_t scratch = 0;
    c->nvec = c->splats = 0;
    c->lanes = pass->lanes, c->row = c->buf[5] >= 0 ? pass->lanes : BLOCK;
    for (int i = 0; i < pass->n; i++) {
        const Panel *p = first + i;
        int cin = n->parts.at[p->part].cin;
        for (int lane = 0; lane < pass->lanes; lane += c->k->lanes) {
            if (c->nvec == MAX_VECTORS) die("%s: more than %d vectors", n->name, MAX_VECTORS);
            Vector *v = &c->vec[c->nvec++];
            v->panel = p, v->lane = pass->lane0 + lane, v->fold = p->fold, v->splat = p->splat;
            v->head = p->offset - first->offset + lane;
            v->source = v->head + c->head;
            v->weights = c->buf[5] >= 0 ? scratch + lane : v->source;
        }
        c->splats |= p->splat, c->fold[p->splat] = p->fold;
        scratch += (int64_t)cin / p->fold * c->row;
    }
}

static int64_t pass_floats(const Conv *c, const Pass *pass) {
    const Panel *last = &c->n->panels.at[pass->first + pass->n - 1];
    const Part *p = &c->n->parts.at[pass->part];
    return last->offset + c->head + (int64_t)p->kh * p->kw * p->cin / last->fold * BLOCK -
           c->n->panels.at[pass->first].offset - (BLOCK - pass->lanes);
}

/* The first channel of a pass, which may start within its panel. */
static int first_channel(const Conv *c, const Pass *pass) {
    const Panel *p = &c->n->panels.at[pass->first];
    return p->c0 + pass->lane0 / p->splat;
}

int slab_of(const Node *n, int c) {
    int slab = n->knob[KNOB_slab] * BLOCK;
    return slab ? c / slab : 0;
}

int64_t slab_start(const Node *n, int c) {
    return (int64_t)slab_of(n, c) * n->knob[KNOB_slab] * BLOCK * n->out->h * n->out->w;
}

/* The base addresses of the turns of a loop i. */
static void place_turns(Conv *c, int i, const Turn *turn, int count) {
    Kernel *k = c->k;
    const Node *n = c->n;
    const Val *from = n->in[0];
    int64_t *off = NEW(k->pool, int64_t, 11 * count);
    int64_t *x = off, *w = x + count, *y = w + count, *r = y + count, *s = r + count;
    int64_t *bias = s + count, *next = bias + count, *gated = next + 4 * count, *wk[5];
    for (int v = 1, j = 0; v <= 4; v *= 2, j++) wk[v] = next + (j + 1) * count;
    for (int j = 0; j < count; j++) {
        const Pass *pass = turn[j].pass;
        const Panel *p = &n->panels.at[pass->first];
        Run *runs;
        const int *channel;
        int ch = first_channel(c, pass), first, any = inputs(c, &turn[j], &channel, &first);
        input_runs(c, &turn[j], from, &runs);
        x[j] = any ? runs[0].off - slab_start(from->def, physical(from, channel[0])) : 0;
        w[j] = p->offset - c->blob + pass->lane0;
        bias[j] = p->offset - c->blob + ch - p->c0;
        for (int v = 1; v <= 4; v *= 2) wk[v][j] = w[j] + first / c->fold[v] * BLOCK;
        y[j] = store_address(n->out, ch) - slab_start(n, ch);
        gated[j] = n->gated ? store_address(n->gated, ch) : 0;
        r[j] = c->added ? added_address(c, ch) : 0;
        if (c->scale) input_runs(c, &turn[j], c->scale, &runs);
        s[j] = runs[0].off;
    }
    for (int j = 0; j < count; j++) next[j] = w[j + 1 < count ? j + 1 : j];
    c->next.var = i, c->next.count = count, c->next.at = next;
    bool wants = count > 1 && !c->arrays && c->phase == CONV_WHOLE && c->band < 0;
    c->next.floats = wants ? pass_floats(c, turn[0].pass) : 0;
    c->x = at_each(k, c->buf[0], i, count, x);
    c->w = at_each(k, c->buf[1], i, count, w);
    c->bias = at_each(k, c->buf[1], i, count, bias);
    c->y = at_each(k, c->buf[2], i, count, y);
    if (c->added) c->r = at_each(k, c->buf[3], i, count, r);
    if (c->scale) c->s = at_each(k, c->buf[4], i, count, s);
    if (c->buf[6] >= 0) c->gated = at_each(k, c->buf[6], i, count, gated);
    c->tmp = at(c->buf[5], 0);
    for (int v = 1; v <= 4; v *= 2)
        if (c->splats & v) c->wk[v] = c->scale ? c->tmp : at_each(k, c->buf[1], i, count, wk[v]);
}

/* A loop over bands of the segment's tiles, within which each pass goes over a band: the inputs
 * stay in the L1 cache and the weights come again, where without bands it is the other way round.
 */
static void open_band(Conv *c, int tiles) {
    Kernel *k = c->k;
    const Seg *s = c->seg;
    int bands = (s->n + tiles - 1) / tiles;
    if (bands == 1) return;
    int32_t *lo = NEW(k->pool, int32_t, bands), *hi = NEW(k->pool, int32_t, bands);
    int64_t *cost = NEW(k->pool, int64_t, bands + 1);
    cost[0] = s->x0;
    for (int i = 0; i < bands; i++) {
        lo[i] = i * tiles, hi[i] = i + 1 < bands ? lo[i] + tiles : s->n;
        cost[i + 1] = s->x0 + (int64_t)hi[i] * s->tile;
    }
    c->first_tile = k_table(k, "first_tile", bands, lo);
    c->end_tile = k_table(k, "end_tile", bands, hi);
    c->band = c->division == BY_TILE ? k_loop_threads(k, "band", bands, cost, c->width)
                                     : k_loop(k, "band", bands);
}

/* The loop over the passes; says whether there is one to be ended. */
static bool open_passes(Conv *c, const Turn *turn, int count, int s) {
    bool looped;
    int *slab = NEW(c->k->pool, int, count);
    for (int i = 0; i < count; i++) slab[i] = turn[i].slab;
    int i = k_loop_items(c->k, "p", count, slab, s, c->division == BY_TURN, &looped);
    place_turns(c, i, turn, count);
    if (c->scale) scale_weights(c, &turn[0]);
    return looped;
}

/* One nest: turns of one shape. */
static void nest(Conv *c, const Turn *turn, int count, int s) {
    Kernel *k = c->k;
    const Node *n = c->n;
    const Part *part = &n->parts.at[turn[0].pass->part];
    bool flat = is_flat(n), looped = false;
    int rows = flat ? 1 : n->out->h, width = flat ? n->out->h * n->out->w : n->out->w;
    int band = flat && !c->scale ? n->knob[KNOB_band] : 0;
    bool alone = s < 0 && c->phase == CONV_WHOLE; /* slabs are divided, not the nests in them */
    c->nruns = input_runs(c, &turn[0], n->in[0], &c->runs);
    place_vectors(c, turn[0].pass);
    c->division = alone ? division(2 * node_macs(n), count, rows, width) : WHOLE;
    c->width = width, c->band = -1;
    if (!band) looped = open_passes(c, turn, count, s);
    int in_width = flat ? width : n->in[0]->w;
    int pad_h = n->pad_h + (part->kh - n->parts.at[0].kh) / 2;
    int pad = n->pad_w + (part->kw - n->parts.at[0].kw) / 2;
    int oy = c->division == BY_ROW
                 ? k_loop_threads(k, "oy", rows, equal_costs(k->pool, rows, 0, 1), rows)
             : rows > 1 || pad_h ? k_loop(k, "oy", rows)
                                 : -1;
    Seg *seg;
    int segs = segments(k->pool, width, in_width, part->kw, n->stride, pad,
                        n->knob[KNOB_tile_pixels], &seg);
    for (int j = 0; j < segs; j++) {
        c->seg = &seg[j], c->band = -1;
        if (band) open_band(c, band), looped = open_passes(c, turn, count, s);
        tile(c, part, oy);
        if (band && looped) k_end(k);
        if (c->band >= 0) k_end(k);
    }
    conv_activate_row(c, oy);
    if (oy >= 0) k_end(k);
    if (!band && looped) k_end(k);
}

/* Everything a nest depends on but its base addresses, as text. */
static const char *shape_of(const Conv *c, const Turn *turn) {
    Text text = {.pool = c->k->pool}, *t = &text;
    const Node *n = c->n;
    const Pass *pass = turn->pass;
    const Panel *first = &n->panels.at[pass->first];
    const Part *part = &n->parts.at[pass->part];
    int ch0 = first_channel(c, pass);
    put(t, "%d %d %d;", part->kh, part->kw, pass->lanes);
    for (int i = 0; i < pass->n; i++) {
        const Panel *p = first + i;
        put(t, " %d %d %lld:", p->fold, p->splat, (long long)(p->offset - first->offset));
        int from = p->c0 + pass->lane0 / p->splat, end = from + pass->lanes / p->splat;
        for (int ch = from; ch < end && ch < p->c0 + p->n; ch++) {
            put(t, " %lld", (long long)(store_address(n->out, ch) - store_address(n->out, ch0)));
            if (c->added)
                put(t, "/%lld", (long long)(added_address(c, ch) - added_address(c, ch0)));
        }
    }
    const Val *from[2] = {n->in[0], c->scale};
    for (int i = 0; i < 2 && from[i]; i++) {
        Run *runs;
        int count = input_runs(c, turn, from[i], &runs);
        for (int j = 0; j < count; j++)
            put(t, ", %lld %lld %d %d %lld", (long long)(runs[j].off - runs[0].off),
                (long long)runs[j].step, runs[j].n, runs[j].reps, (long long)runs[j].rep_step);
    }
    return t->s;
}

/* Turns of one shape share a nest. */
static void nests(Conv *c, const Turn *turn, int n, int s) {
    const char **shape = NEW(c->k->pool, const char *, n);
    Turn *same = NEW(c->k->pool, Turn, n);
    for (int i = 0; i < n; i++) shape[i] = shape_of(c, &turn[i]);
    for (int i = 0; i < n; i++) {
        int count = 0;
        const char *this = shape[i];
        for (int j = i; this && j < n; j++)
            if (shape[j] && !strcmp(this, shape[j])) same[count++] = turn[j], shape[j] = NULL;
        if (count) nest(c, same, count, s);
    }
}

void conv_nests(Conv *c, int s) {
    const Node *n = c->n;
    int slabs = c->phase == CONV_ADD ? c->k->vars.at[s].n : 1, count = 0;
    Turn *turn = NEW(c->k->pool, Turn, n->passes.n * slabs);
    for (int i = 0; i < slabs * n->passes.n; i++) { /* sorted by slab */
        const Pass *pass = &n->passes.at[i % n->passes.n];
        int slab = slabs > 1 ? i / n->passes.n : slab_of(n, n->panels.at[pass->first].c0), first;
        const int *channel;
        turn[count] = (Turn){pass, slab};
        if (c->phase != CONV_ADD || inputs(c, &turn[count], &channel, &first)) count++;
    }
    nests(c, turn, count, s);
}

/* ---- the kernel ---- */

void put_conv_name(Text *t, const Node *n) {
    const Part *p = &n->parts.at[0];
    put(t, is_flat(n) ? "pw" : "conv%dx%d_s%d", p->kh, p->kw, n->stride);
    if (n->parts.n > 1) put(t, "%s%d", is_flat(n) ? "" : "_g", n->parts.n);
}

static const char *kernel_name(Pool *pool, const Node *n, const Target *t) {
    Text kind = {.pool = pool};
    put_conv_name(&kind, n);
    return pool_printf(pool, "%s_%dx%d_%d_%d%s%s%s%s_f32__%s_%dx%d", kind.s, n->out->h, n->out->w,
                       n->in[0]->c, n->out->c, n->act ? "_" : "", n->act ? act_name(n->act) : "",
                       n->residual ? n->act_last ? "_after_add" : "_add" : "",
                       n->scale             ? "_se"
                       : n->knob[KNOB_gate] ? "_gate"
                                            : "",
                       t->name, n->knob[KNOB_tile_pixels], n->knob[KNOB_tile_vectors]);
}

int64_t conv_weights(const Conv *c) {
    const Panel *last = &c->n->panels.at[c->n->panels.n - 1];
    const Part *p = &c->n->parts.at[last->part];
    return last->offset - c->n->panels.at[0].offset + c->head +
           (int64_t)p->kh * p->kw * p->cin / last->fold * BLOCK;
}

void conv_begin(Conv *c, Kernel *k, const Node *n, const Target *t) {
    *c = (Conv){.k = k,
                .n = n,
                .buf = {-1, -1, -1, -1, -1, -1, -1},
                .blob = n->panels.at[0].offset,
                .added = n->residual,
                .scale = scales_weights(n) ? n->scale : NULL,
                .arrays = t->style == STYLE_ARRAY,
                .rolled = t->style == STYLE_ROLLED,
                .fold = {0, 1, 2, 0, 4},
                .xstep = pixel_step(n->in[0]),
                .head = n->act == ACT_prelu ? 2 * BLOCK : BLOCK};
}

Kernel *lower_conv(Pool *pool, const Node *n, const Target *t) {
    Kernel *k = kernel_new(pool, t->lanes);
    Conv c;
    conv_begin(&c, k, n, t);
    c.buf[0] = k_buf(k, "x", n->in[0]->bytes / 4, false);
    c.buf[1] = k_buf(k, "w", conv_weights(&c), false);
    c.buf[2] = k_buf(k, "y", n->out->bytes / 4, true);
    if (n->residual) c.buf[3] = k_buf(k, "r", n->residual->bytes / 4, false);
    if (c.scale) c.buf[4] = k_buf(k, "s", n->scale->bytes / 4, false);
    if (n->knob[KNOB_gate]) c.buf[6] = k_buf(k, "gated", n->gated->bytes / 4, true);
    if (c.scale) c.buf[5] = k_buf(k, "scaled", n->scratch->bytes / 4, true);
    if (n->residual && n->residual->offset == n->out->offset)
        k->bufs.at[2].alias = k->bufs.at[3].alias = true;
    k->name = kernel_name(pool, n, t);
    conv_nests(&c, -1);
    return k;
}
