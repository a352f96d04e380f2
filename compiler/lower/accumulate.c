/* accumulate.c - the inner loops of a dense convolution: a tile's inputs times the weights of a
 * pass.
 *
 *     for each tap, each run of inputs: V weights, T broadcast inputs, T*V FMAs
 *
 * A run is inputs that are equally far apart, so that channel shuffles, odd groups and slabs cost
 * more runs but no table of addresses. conv.c has the loops around them. */
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
int turn_inputs(const Conv *c, const Turn *t, const int **channel, int *first) {
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

int turn_runs(const Conv *c, const Turn *t, const Val *v, Run **runs) {
    const int *channel;
    int first, n = turn_inputs(c, t, &channel, &first);
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
    return k_shift(w, v->weights + (int64_t)(i / v->fold) * c->row);
}

/* FMAs of `count` inputs for the vectors of one splat; the run's inputs are `step` apart. */
static void body_of_splat(Conv *c, int splat, Addr x, Addr w, const Run *r, int count) {
    static const KOp splats[] = {[1] = K_splat, [2] = K_splat2, [4] = K_splat4};
    Kernel *k = c->k;
    const Seg *s = c->seg;
    for (int i = 0; i < count; i += c->fold[splat]) {
        for (int j = 0; j < c->nvec; j++)
            if (c->vec[j].splat == splat)
                k_mem(k, K_load, k_reg(k, DT_f32, REG_VECTOR, "w_%d", j),
                      weight_at(c, &c->vec[j], w, i));
        for (int t = 0; t < s->tile; t++) {
            if (c->kx < s->lo[t] || c->kx >= s->hi[t]) continue;
            int v = splat == 1 ? k_reg(k, DT_f32, REG_UNIFORM, "x_%d", t)
                               : k_reg(k, DT_f32, REG_VECTOR, "x%d_%d", splat, t);
            k_mem(k, splats[splat], v, k_shift(x, i * r->step + t * c->n->stride * c->xstep));
            for (int j = 0; j < c->nvec; j++) {
                if (c->vec[j].splat != splat) continue;
                int acc = k_reg(k, DT_f32, REG_VECTOR, "acc_%d_%d", t, j);
                k_fma(k, acc, v, k_reg(k, DT_f32, REG_VECTOR, "w_%d", j), acc);
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
    for (int s = 1; s <= 4; s *= 2) w[s] = k_plus(w[s], var, inputs / c->fold[s] * c->row);
}

/* The weights of the next pass are far away, in the L3 cache or beyond it. The first segment of
 * tiles asks for them, a few cache lines in every trip of its inner loop. */
static void prefetch(const Conv *c, const Run *r, int b, int q, int trips) {
    int line = 64 / type_rows[c->n->panels.at[0].type].bytes; /* elements */
    int64_t slots = (int64_t)c->seg->n * r->reps * trips, step = c->next.length / slots;
    if (!c->n->knob[KNOB_prefetch] || c->seg->x0 || c->ox < 0 || q < 0 || r != c->runs || !step)
        return;
    Addr a = k_at_each(c->k, c->buf[1], c->next.var, c->next.count, c->next.at);
    a = k_plus(a, c->ox, r->reps * trips * step);
    a = k_plus(k_plus(a, b, trips * step), q, step);
    for (int64_t i = 0; i < step; i += line) k_mem(c->k, K_prefetch, -1, k_shift(a, i));
}

static void one_run(Conv *c, const Run *r, Addr x, const Addr tap_w[5]) {
    Kernel *k = c->k;
    Addr w[5];
    int unroll = unroll_of(c, r), trips = r->n / unroll, rest = r->n % unroll;
    for (int s = 1; s <= 4; s *= 2)
        w[s] = k_shift(tap_w[s], (int64_t)(r->first / c->fold[s]) * c->row);
    int b = r->reps > 1 ? k_loop(k, "kb", r->reps) : -1;
    x = k_plus(k_shift(x, r->off - c->runs[0].off), b, r->rep_step);
    advance(c, w, b, r->n);
    int q = trips > 1 ? k_loop(k, "k", trips) : -1;
    Addr wq[5];
    memcpy(wq, w, sizeof w);
    advance(c, wq, q, unroll);
    prefetch(c, r, b, q, trips);
    body(c, k_plus(x, q, unroll * r->step), r, wq, unroll);
    if (q >= 0) k_end(k);
    if (rest) {
        for (int s = 1; s <= 4; s *= 2)
            w[s] = k_shift(w[s], (int64_t)(r->n - rest) / c->fold[s] * c->row);
        body(c, k_shift(x, (r->n - rest) * r->step), r, w, rest);
    }
    if (b >= 0) k_end(k);
}

void conv_accumulate(Conv *c, const Part *p, int oy, int ox) {
    Kernel *k = c->k;
    const Val *in = c->n->in[0];
    int pad_h = c->n->pad_h + (p->kh - c->n->parts.at[0].kh) / 2;
    int pad_w = c->n->pad_w + (p->kw - c->n->parts.at[0].kw) / 2;
    int ky = k_loop_rows(k, oy, c->n->out->h, in->h, p->kh, c->n->stride, pad_h);
    int64_t stride = c->n->stride, row = in->w * c->xstep;
    Addr x = k_plus(k_plus(c->x, oy, stride * row), ky, row);
    x = k_plus(k_shift(x, stride * c->seg->x0 * c->xstep), ox, stride * c->seg->tile * c->xstep);
    x = k_shift(x, -pad_h * row - pad_w * c->xstep);
    for (c->kx = 0; c->kx < p->kw; c->kx++) {
        Addr w[5];
        for (int s = 1; s <= 4; s *= 2) {
            int64_t rows = p->cin / c->fold[s];
            w[s] = k_plus(k_shift(c->wk[s], c->kx * rows * c->row), ky, p->kw * rows * c->row);
        }
        for (int i = 0; i < c->nruns; i++) one_run(c, &c->runs[i], k_shift(x, c->kx * c->xstep), w);
    }
    if (ky >= 0) k_end(k);
}

/* SE: scratch = weights * scale of their input channel, for the panels of this pass. */
void conv_scale_weights(Conv *c, const Turn *t) {
    static const KOp splats[] = {[1] = K_splat, [2] = K_splat2, [4] = K_splat4};
    Kernel *k = c->k;
    Run *runs;
    int n = turn_runs(c, t, c->scale, &runs);
    for (int i = 0; i < n; i++) {
        const Run *r = &runs[i];
        int step = c->rolled ? unroll_of(c, r) : 4;
        if (r->n % step) step = most_folded(c);
        int b = r->reps > 1 ? k_loop(k, "kb", r->reps) : -1, q = k_loop(k, "k", r->n / step);
        for (int j = 0; j < c->nvec; j++) {
            const Vector *v = &c->vec[j];
            int w = k_reg(k, DT_f32, REG_VECTOR, "w_%d", j);
            for (int e = 0; e < step; e += v->fold) {
                int scale = v->fold == 1 ? k_reg(k, DT_f32, REG_UNIFORM, "x_%d", e)
                                         : k_reg(k, DT_f32, REG_VECTOR, "x%d_%d", v->fold, e);
                Addr s = k_plus(k_plus(k_shift(c->s, r->off - runs[0].off), b, r->rep_step), q,
                                step * r->step);
                k_mem(k, splats[v->fold], scale, k_shift(s, e * r->step));
                Addr from = k_shift(c->w, v->source + (int64_t)((r->first + e) / v->fold) * PANEL);
                Addr to =
                    k_shift(c->tmp, v->weights + (int64_t)((r->first + e) / v->fold) * c->row);
                k_mem(k, K_load, w,
                      k_plus(k_plus(from, b, r->n / v->fold * PANEL), q, step / v->fold * PANEL));
                k_op(k, K_mul, w, w, scale);
                k_mem(k, K_store, w,
                      k_plus(k_plus(to, b, r->n / v->fold * c->row), q, step / v->fold * c->row));
            }
        }
        k_end(k);
        if (b >= 0) k_end(k);
    }
}
