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
        set(n, KNOB_tile_vectors, v);
        set(n, KNOB_tile_pixels, is_depthwise(n) ? (arrays ? 4 : regs / 2) : (regs - v - 1) / v);
    }
}
