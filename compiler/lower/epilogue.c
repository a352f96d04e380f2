/* epilogue.c - from accumulators to stored outputs: sum the folded lanes, add the bias, activate,
 * add the residual, store. A vector of results holds lanes of (pixel, channel) pairs: one pixel
 * and L channels for a full panel, several pixels of 8 or 4 channels after folding. */
#include "conv.h"
#include <string.h>

typedef struct {
    int pixel, channel;
} Lane; /* pixel -1: nothing */

int64_t store_address(const Val *v, int c) {
    int64_t area = (int64_t)v->h * v->w;
    return v->layout == LAYOUT_BLOCKED ? c / BLOCK * BLOCK * area + c % BLOCK : c;
}

/* What is added to output channel ch: a channel of the residual by number, or the sum so far. */
int64_t added_address(const Conv *c, int ch) {
    return c->phase == CONV_ADD ? store_address(c->added, ch) : channel_at(c->added, ch);
}

static int first_channel(const Conv *c) {
    return c->vec[0].panel->c0 + c->vec[0].lane / c->vec[0].splat;
}

static Addr pixel_address(const Conv *c, const Val *v, Addr base, int oy, int ox) {
    int64_t step = pixel_step(v);
    base = k_plus(k_shift(base, c->seg->x0 * step), ox, c->seg->tile * step);
    return k_plus(base, oy, v->w * step);
}

/* Lanes [from, +n) whose addresses are consecutive. */
static int stretch(const Lane *lane, const int64_t *address, int from, int n) {
    int len = 1;
    while (from + len < n && lane[from + len].pixel >= 0 &&
           address[from + len] == address[from] + len)
        len++;
    return len;
}

static void store(const Conv *c, int reg, const Lane *lane, Addr y) {
    const Val *out = c->n->out;
    int64_t address[MAX_LANES], base = store_address(out, first_channel(c));
    int n = c->k->lanes;
    for (int l = 0; l < n; l++)
        if (lane[l].pixel >= 0)
            address[l] =
                store_address(out, lane[l].channel) - base + lane[l].pixel * pixel_step(out);
    for (int l = 0; l < n;) {
        if (lane[l].pixel < 0) {
            l++;
            continue;
        }
        int len = stretch(lane, address, l, n);
        k_memn(c->k, K_storen, reg, k_shift(y, address[l]), l, len);
        l += len;
    }
}

/* ---- residual ---- */

/* Gathers lanes from anywhere: loads the stretches that hold them and merges with permutes. */
static int gather(const Conv *c, const Lane *lane, const int64_t *address, Addr r) {
    Kernel *k = c->k;
    int L = k->lanes, merged = -1, chunks = 0, left = 0;
    bool want[MAX_LANES];
    for (int l = 0; l < L; l++) left += want[l] = lane[l].pixel >= 0;
    while (left) {
        int64_t low = INT64_MAX, high = INT64_MIN;
        int index[MAX_LANES];
        for (int l = 0; l < L; l++)
            if (want[l] && address[l] < low) low = address[l];
        for (int l = 0; l < L; l++) {
            bool here = want[l] && address[l] < low + L;
            index[l] = here ? (int)(address[l] - low) + (chunks ? L : 0) : chunks ? l : 0;
            if (here && address[l] > high) high = address[l];
            if (here) want[l] = false, left--;
        }
        int chunk = k_reg(k, DT_f32, REG_VECTOR, "res_%d", chunks);
        k_memn(k, K_loadn, chunk, k_shift(r, low), 0, (int)(high - low) + 1);
        int next = k_reg(k, DT_f32, REG_VECTOR, "gathered_%d", chunks++);
        k_perm(k, next, merged < 0 ? chunk : merged, chunk, index);
        merged = next;
    }
    return merged;
}

static int residual(const Conv *c, const Lane *lane, Addr r) {
    const Val *v = c->added;
    int64_t address[MAX_LANES] = {0}, base = added_address(c, first_channel(c));
    int L = c->k->lanes, valid = 0;
    for (int l = 0; l < L; l++) {
        if (lane[l].pixel < 0) continue;
        address[l] = added_address(c, lane[l].channel) - base + lane[l].pixel * pixel_step(v);
        valid++;
    }
    if (stretch(lane, address, 0, L) < valid) return gather(c, lane, address, r);
    int reg = k_reg(c->k, DT_f32, REG_VECTOR, "res");
    k_memn(c->k, K_loadn, reg, k_shift(r, address[0]), 0, valid);
    return reg;
}

/* ---- all results of a tile ---- */

typedef struct {
    int n, reg[MAX_RESULTS], slope[MAX_RESULTS];
    Lane lane[MAX_RESULTS][MAX_LANES];
} Results;

static void add_result(Results *all, int reg, const Lane *lane, int slope) {
    if (lane[0].pixel < 0) return;
    if (all->n == MAX_RESULTS) die("more than %d vectors of results in a tile", MAX_RESULTS);
    memcpy(all->lane[all->n], lane, sizeof all->lane[0]);
    all->reg[all->n] = reg, all->slope[all->n++] = slope;
}

static int slope_of(const Conv *c, int64_t head, int j) {
    if (!act_slopes(c->n->act)) return -1;
    int slope = k_reg(c->k, DT_f32, REG_VECTOR, "slope_%d", j);
    k_mem(c->k, K_load, slope, k_shift(c->bias, head + PANEL));
    return slope;
}

static void full_results(const Conv *c, int j, Results *all) {
    const Vector *v = &c->vec[j];
    Lane lane[MAX_LANES];
    if (v->lane >= v->panel->n) return; /* padding only */
    int slope = slope_of(c, v->head, j);
    for (int t = 0; t < c->seg->tile; t++) {
        for (int l = 0; l < c->k->lanes; l++) {
            int ch = v->lane + l;
            lane[l] = (Lane){ch < v->panel->n ? t : -1, v->panel->c0 + ch};
        }
        add_result(all, k_reg(c->k, DT_f32, REG_VECTOR, "acc_%d_%d", t, j), lane, slope);
    }
}

/* Of a paired panel, each pixel's vectors as the channels of one part, then those of the next. */
static void sort_pairs(const Conv *c, int j, int per, int *reg) {
    int L = c->k->lanes, half = per * L / 2, acc[MAX_VECTORS], lane[MAX_LANES];
    for (int t = 0; t < c->seg->tile; t++, reg += per) {
        memcpy(acc, reg, (size_t)per * sizeof *acc);
        for (int i = 0; i < per; i++) {
            int from = i * L % half * 2 / L;
            for (int l = 0; l < L; l++)
                lane[l] = (i * L + l) % half * 2 + (i * L + l) / half - from * L;
            reg[i] = k_reg(c->k, DT_f32, REG_VECTOR, "sorted_%d_%d", t, j + i);
            k_perm(c->k, reg[i], acc[from], acc[from + (per > 1)], lane);
        }
    }
}

/* Where result r of a pixel's is among the channels of a pass; a slice of a paired panel has some
 * of each part. */
static int result_channel(const Conv *c, const Vector *v, int r) {
    int half = c->lanes / 2;
    return v->splat > v->fold ? r % half + r / half * (PANEL / 2) : r;
}

/* The vectors of a folded panel, pixel by pixel, are one long row of (pixel, channel, input)
 * lanes; every round of pairwise sums halves it. */
static void folded_results(const Conv *c, int j, Results *all) {
    Kernel *k = c->k;
    const Vector *v = &c->vec[j];
    int L = k->lanes, per = c->lanes / L, n = 0, reg[MAX_VECTORS * 4];
    for (int t = 0; t < c->seg->tile; t++)
        for (int i = 0; i < per; i++)
            reg[n++] = k_reg(k, DT_f32, REG_VECTOR, "acc_%d_%d", t, j + i);
    for (int fold = v->fold; fold > 1; fold /= 2) {
        int half = (n + 1) / 2;
        for (int i = 0; i < half; i++) {
            int sum = k_reg(k, DT_f32, REG_VECTOR, "sum%d_%d_%d", fold, j, i);
            k_op(k, K_pairadd, sum, reg[2 * i], reg[2 * i + 1 < n ? 2 * i + 1 : 2 * i]);
            reg[i] = sum;
        }
        n = half;
    }
    bool paired = v->splat > v->fold;
    if (paired) sort_pairs(c, j, per, reg);
    int bias = k_reg(k, DT_f32, REG_VECTOR, "bias"), channels = c->lanes / v->fold;
    int ch0 = v->panel->c0 + v->lane / v->splat;
    int period = paired ? c->lanes : c->lanes < PANEL ? L : PANEL;
    for (int i = 0; i < n; i++) {
        if (i * L / channels >= c->seg->tile) break;
        int64_t head = v->head + result_channel(c, v, i * L % period);
        Lane lane[MAX_LANES] = {{0}};
        for (int l = 0; l < L; l++) {
            int at = i * L + l;
            bool valid = at / channels < c->seg->tile;
            lane[l] = (Lane){valid ? at / channels : -1, ch0 + result_channel(c, v, at % channels)};
        }
        if (c->phase != CONV_ADD) {
            k_mem(k, K_load, bias, k_shift(c->bias, head));
            k_op(k, K_add, reg[i], reg[i], bias);
        }
        add_result(all, reg[i], lane, slope_of(c, head, j + i * L % period / L));
    }
}

/* The last layer of an SE multiplies the channels that it has made the scales of, in place. */
static void gate(const Conv *c, int scale, const Lane *lane) {
    Kernel *k = c->k;
    const Val *v = c->n->gated;
    int x = k_reg(k, DT_f32, REG_VECTOR, "open");
    Addr from =
        k_shift(c->gated, store_address(v, lane[0].channel) - store_address(v, first_channel(c)));
    from = k_plus(from, k_loop(k, "px", v->h * v->w), pixel_step(v));
    k_mem(k, K_load, x, from);
    k_op(k, K_mul, x, x, scale);
    k_mem(k, K_store, x, from);
    k_end(k);
}

bool acts_in_loop(bool rolled, Act act) {
    enum { LONG = 10 }; /* beyond a few instructions */
    return rolled && act_work(act) > LONG;
}

/* Where bodies are short, a long activation comes after the row, in a loop over its pixels. Finds
 * the first channel of every vector of a pixel's results; 0 if there is no such loop, as when a
 * vector is not one of a single pixel, and full. */
static int act_later(const Conv *c, int channel[MAX_VECTORS]) {
    int L = c->k->lanes, n = 0;
    if (!acts_in_loop(c->rolled, c->n->act) || c->width == 1 || c->added) return 0;
    for (int j = 0; j < c->nvec; j++) {
        const Vector *v = &c->vec[j];
        int ch = v->lane / v->splat;
        if (ch >= v->panel->n || v->lane % (v->splat * L)) continue;
        if (c->lanes % (v->splat * L) || ch + L > v->panel->n) return 0;
        for (int i = 0; i < v->splat / v->fold; i++)
            channel[n++] = v->panel->c0 + ch + i * PANEL / 2;
    }
    return n;
}

bool conv_acts_row(const Conv *c) {
    int channel[MAX_VECTORS];
    return act_later(c, channel) > 0;
}

void conv_activate_row(Conv *c, int oy) {
    Kernel *k = c->k;
    const Val *out = c->n->out;
    int channel[MAX_VECTORS], n = act_later(c, channel), reg[MAX_VECTORS], slope[MAX_VECTORS];
    if (!n) return;
    int64_t base = store_address(out, first_channel(c)), step = pixel_step(out);
    Addr y = k_plus(k_plus(c->y, k_loop(k, "x", c->width), step), oy, out->w * step),
         at[MAX_VECTORS];
    for (int j = 0; j < n; j++) {
        reg[j] = k_reg(k, DT_f32, REG_VECTOR, "acc_0_%d", j), slope[j] = -1;
        at[j] = k_shift(y, store_address(out, channel[j]) - base);
        k_mem(k, K_load, reg[j], at[j]);
    }
    k_activate(k, c->n->act, n, reg, slope);
    for (int j = 0; j < n; j++) k_mem(k, K_store, reg[j], at[j]);
    k_end(k);
}

void conv_epilogue(Conv *c, int oy, int ox) {
    const Node *n = c->n;
    Addr y = pixel_address(c, n->out, c->y, oy, ox);
    Addr r = c->added ? pixel_address(c, c->added, c->r, oy, ox) : y;
    Results all;
    all.n = 0;
    for (int j = 0; j < c->nvec; j++) {
        if (c->vec[j].splat == 1)
            full_results(c, j, &all);
        else if (j == 0 || c->vec[j].panel != c->vec[j - 1].panel)
            folded_results(c, j, &all);
    }
    bool later = conv_acts_row(c);
    for (int i = 0; i < all.n; i += LOT) {
        int end = i + LOT < all.n ? i + LOT : all.n;
        if (!n->act_last && !later) k_activate(c->k, n->act, end - i, all.reg + i, all.slope + i);
        for (int j = i; j < end && c->added; j++)
            k_op(c->k, K_add, all.reg[j], all.reg[j], residual(c, all.lane[j], r));
        if (n->act_last && !later) k_activate(c->k, n->act, end - i, all.reg + i, all.slope + i);
        for (int j = i; j < end; j++) store(c, all.reg[j], all.lane[j], y);
        for (int j = i; j < end && n->knob[KNOB_gate]; j++) gate(c, all.reg[j], all.lane[j]);
    }
}
