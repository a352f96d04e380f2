/* legal.c - what a schedule may say: which knobs a node has, which of their values differ in what
 * they do on a target, and the nearest of them to one that was chosen for another. What is best is
 * said in lua/schedule.lua alone. */
#include "schedule.h"
#include <stdlib.h>

/* ---- which knobs a node has ---- */

/* The depthwise convolution that alone reads this node's output, and next: then the expanded tensor
 * can be handed over slab by slab and need never exist as a whole. NULL = there is none. */
const Node *slab_reader(const Graph *g, const Node *n) {
    int i = 0;
    while (g->nodes.at[i] != n) i++;
    const Node *next = i + 1 < g->nodes.n ? g->nodes.at[i + 1] : NULL;
    if (i && g->nodes.at[i - 1]->knob[KNOB_slab]) return NULL; /* it takes slabs itself */
    bool reads = next && next->op == OP_conv && is_depthwise(next) && next->in[0] == n->out;
    bool plain = n->op == OP_conv && !is_depthwise(n) && !n->residual && !n->scale && !n->pool;
    return reads && plain && graph_uses(g, n->out) == 1 ? next : NULL;
}

/* Whether, to save memory, a projection may take a depthwise output slab by slab and add up: no SE
 * that wants the whole of it first, nothing that is not linear behind the sum. */
bool projects_slabs(const Graph *g, int i) {
    const Node *n = g->nodes.at[i], *next = i + 1 < g->nodes.n ? g->nodes.at[i + 1] : NULL;
    if (!g->save_ram || !is_depthwise(n) || !i || !g->nodes.at[i - 1]->knob[KNOB_slab] || !next ||
        n->pool)
        return false;
    for (int p = 0; next->op == OP_conv && p < next->parts.n; p++)
        if (next->parts.at[p].kh != 1 || next->parts.at[p].kw != 1) return false;
    return next->op == OP_conv && !is_depthwise(next) && next->in[0] == n->out &&
           next->stride == 1 && graph_uses(g, n->out) == 1 && !next->act && !next->scale &&
           next->out != g->output;
}

/* Scaling in place takes whole blocks, whose channels are in the same order as the scales. */
bool can_gate(const Graph *g, const Node *n) {
    return n->gated && n->out->h * n->out->w == 1 && n->parts.n == 1 && n->out->c % BLOCK == 0 &&
           n->gated->order == n->out->order && graph_uses(g, n->gated) == 1;
}

bool has_knob(const Graph *g, const Node *n, const Target *t, Knob knob) {
    if (n->op != OP_conv) return false;
    if (knob == KNOB_gate) return can_gate(g, n);
    if (knob == KNOB_slab) return slab_reader(g, n) != NULL;
    if (knob == KNOB_band) /* an activation that has a loop of its own goes over all of a row */
        return is_flat(n) && n->out->h * n->out->w > 1 && !scales_weights(n) &&
               t->style != STYLE_ROLLED;
    return knob == KNOB_tile_pixels || !is_depthwise(n);
}

/* How often a channel of the scale is multiplied if it is weights that are scaled. */
int64_t reader_weights(const Graph *g, const Val *scale) {
    for (int i = 0; i < g->nodes.n; i++)
        if (g->nodes.at[i]->scale == scale) return g->nodes.at[i]->out->c / g->nodes.at[i]->parts.n;
    return 0;
}

/* ---- which values differ ---- */

/* Pixels are spread evenly over the tiles of a row: of those with equally many tiles, the least. */
static int tile_width(const Node *n, int tile) {
    int row = is_flat(n) ? n->out->h * n->out->w : n->out->w;
    int tiles = (row + tile - 1) / tile;
    return (row + tiles - 1) / tiles;
}

bool fits_registers(const Node *n, const Target *t, int pixels, int vectors) {
    if (is_depthwise(n)) return pixels <= 2 * t->regs;
    return pixels * vectors + vectors + 1 <= t->regs + 1; /* one operand may come from memory */
}

bool knob_useful(const Graph *g, const Node *n, Knob knob, int value) {
    int per = PANEL / g->target->lanes, blocks = (n->out->c + BLOCK - 1) / BLOCK;
    switch (knob) {
    case KNOB_tile_pixels:
        return tile_width(n, value) == value && fits_registers(n, g->target, value, 1);
    case KNOB_tile_vectors:
        if (value > 1 && value / per > blocks) return false;
        return (value < per ? per % value == 0 : value % per == 0) &&
               fits_registers(n, g->target, 1, value);
    case KNOB_band:
    case KNOB_unroll: return (value & (value - 1)) == 0;
    case KNOB_slab: return value <= 4 || value == blocks || (value < blocks && value % 4 == 0);
    case KNOB_gate:
        return value == n->knob[knob]; /* moves work to another task: alone it always loses */
    default: return true;
    }
}

int knob_nearest(const Graph *g, const Node *n, Knob knob, int value) {
    const KnobRow *row = &knob_rows[knob];
    if (knob == KNOB_tile_pixels) value = tile_width(n, value);
    for (int d = 0; d <= row->high - row->low; d++)
        for (int sign = -1; sign <= 1; sign += 2) {
            int v = value + sign * d;
            if (v >= row->low && v <= row->high && knob_useful(g, n, knob, v)) return v;
        }
    return value;
}

void knobs_carried(const Graph *g, Node *n) {
    for (int k = 0; k < NKNOB; k++) {
        n->decided[k] = BY_CARRIED;
        n->knob[k] =
            has_knob(g, n, g->target, (Knob)k) ? knob_nearest(g, n, (Knob)k, n->knob[k]) : 0;
    }
    int *pixels = &n->knob[KNOB_tile_pixels];
    while (*pixels > 1 && !fits_registers(n, g->target, *pixels, n->knob[KNOB_tile_vectors]))
        *pixels = tile_width(n, *pixels - 1);
}

/* ---- what can be lowered ---- */

/* What the lowering can hold, and more than any target can use. */
enum { MOST_ACCUMULATORS = 64 };

void check_tile(const Node *n) {
    int width = n->parts.at[0].kh == 1 ? n->out->h * n->out->w : n->out->w;
    int pixels = n->knob[KNOB_tile_pixels], vectors = n->knob[KNOB_tile_vectors];
    if (is_depthwise(n) || (pixels < width ? pixels : width) * vectors <= MOST_ACCUMULATORS) return;
    fail(EXIT_INPUT,
         "%s: a tile of %d pixels (decided by %s) x %d vectors (by %s) is too large: more than %d "
         "accumulators",
         n->name, pixels, decider_name(n->decided[KNOB_tile_pixels]), vectors,
         decider_name(n->decided[KNOB_tile_vectors]), MOST_ACCUMULATORS);
}
