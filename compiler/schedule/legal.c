/* legal.c - which values of a knob differ in what they do on a target, and the nearest of them to
 * one that was chosen for another. */
#include "schedule.h"
#include <stdlib.h>

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
    int per = BLOCK / g->target->lanes, blocks = (n->out->c + BLOCK - 1) / BLOCK;
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
        n->knob[k] = has_knob(g, n, (Knob)k) ? knob_nearest(g, n, (Knob)k, n->knob[k]) : 0;
    }
    int *pixels = &n->knob[KNOB_tile_pixels];
    while (*pixels > 1 && !fits_registers(n, g->target, *pixels, n->knob[KNOB_tile_vectors]))
        *pixels = tile_width(n, *pixels - 1);
}
