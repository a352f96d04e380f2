/* schedule.c - the default knobs of every node, from its shape and the target's registers.
 *
 * A dense tile keeps T pixels x V vectors of accumulators, V weights and one input in registers:
 * T*V + V + 1 <= regs. With two FMA and two load ports a tile wants T*V >= T + V; two vectors and
 * as many pixels as fit does that best. A single pixel (SE, the embedding) hides the latency of
 * its FMAs behind many vectors instead.
 *
 * Array targets have vectors of a whole panel, each of them several registers of the machine: one
 * vector, and five pixels with AVX2 or NEON. Fewer than four pixels make lane loops so short that
 * gcc takes them apart before it vectorises.
 */
#include "../mixfacec.h"

enum { LARGE_SLAB = 128 << 10 }; /* bytes: a quarter of many an L2 cache */

static int clamp(int x, int low, int high) { return x < low ? low : x > high ? high : x; }

static void set(Node *n, Knob knob, int value) {
    static const int low[] = {
#define KNOB(name, low, high, meaning) low,
#include "knobs.def"
#undef KNOB
    };
    static const int high[] = {
#define KNOB(name, low, high, meaning) high,
#include "knobs.def"
#undef KNOB
    };
    n->knob[knob] = clamp(value, low[knob], high[knob]);
}

/* Whether the next node is a depthwise convolution that alone reads this one's output: then the
 * expanded tensor is handed over slab by slab and never exists as a whole. */
static bool makes_slabs(const Graph *g, int i) {
    const Node *n = g->nodes.at[i], *next = i + 1 < g->nodes.n ? g->nodes.at[i + 1] : NULL;
    if (i && g->nodes.at[i - 1]->knob[KNOB_slab]) return false; /* it takes slabs itself */
    return next && next->op == OP_conv && is_depthwise(next) && next->in[0] == n->out &&
           graph_uses(g, n->out) == 1 && !is_depthwise(n) && !n->residual && !n->scale && !n->pool;
}

/* Whether, to save memory, a projection may take a depthwise output slab by slab and add up: no SE
 * that wants the whole of it first, nothing that is not linear behind the sum. */
static bool projects_slabs(const Graph *g, int i) {
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

static int64_t slab_bytes(const Val *v) { return (int64_t)BLOCK * v->h * v->w * 4; }

static int even(int vectors, int per_panel) { return vectors / per_panel * per_panel; }

void schedule(Graph *g) {
    int regs = g->target->regs, per_panel = BLOCK / g->target->lanes;
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (n->op != OP_conv) continue;
        bool one_pixel = n->out->h * n->out->w == 1, arrays = g->target->style == STYLE_ARRAY;
        int v = one_pixel ? even((regs - 1) / 2, per_panel) : arrays ? 1 : 2;
        if (v < per_panel) v = per_panel;
        if (v + v + 1 > regs) v = 1;
        if (makes_slabs(g, i)) {
            int blocks = (v + per_panel - 1) / per_panel;
            if (blocks * slab_bytes(n->out) > LARGE_SLAB) blocks = 1;
            if (v > blocks * per_panel) v = blocks * per_panel;
            set(n, KNOB_slab, blocks);
        }
        if (projects_slabs(g, i)) set(n, KNOB_slab, g->nodes.at[i - 1]->knob[KNOB_slab]);
        set(n, KNOB_tile_vectors, v);
        set(n, KNOB_tile_pixels, is_depthwise(n) ? (arrays ? 4 : regs / 2) : (regs - v - 1) / v);
    }
}
