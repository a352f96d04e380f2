/* schedule.c - the knobs of every node: of flag, wisdom, Lua and C, the first that has a value
 * decides. Here is what C says.
 *
 * A dense tile keeps T pixels x V vectors of accumulators, V weights and one input in registers:
 * T*V + V + 1 <= regs. With two FMA and two load ports a tile wants T*V >= T + V; two vectors and
 * as many pixels as fit does that best. A single pixel (SE, the embedding) hides the latency of
 * its FMAs behind many vectors instead.
 *
 * Where a panel is one vector, LLVM loads the weights of four inputs at a time; a large tile leaves
 * some registers to them, or sums are spilled in the inner loop.
 *
 * Array targets have vectors of a whole panel, each of them several registers of the machine: one
 * vector, and seven pixels, which divide the usual maps. Fewer than four pixels make lane loops so
 * short that gcc takes them apart before it vectorises.
 *
 * Rolled: all loads of a body come first, so the T inputs are in registers at a time as well. XS in
 * V8, ms: tiles of 4x2 6.1, 3x2 6.6, 6x1 6.7, 2x4 6.9, 5x2 7.5; depthwise 7 pixels 5.76, 14 5.81, 4
 * 6.02. A single pixel takes two vectors as well: S is 2 kB smaller than with four, and 0.5 %
 * slower.
 */
#include "schedule.h"
#include <string.h>

const KnobRow knob_rows[NKNOB] = {
#define KNOB(name, low, high, meaning) {#name, low, high, meaning},
#include "knobs.def"
#undef KNOB
};

int knob_find(const char *name) {
    for (int i = 0; i < NKNOB; i++)
        if (!strcmp(knob_rows[i].name, name)) return i;
    return -1;
}

const char *knob_guess(Pool *pool, const char *name) {
    const char *names[NKNOB];
    for (int i = 0; i < NKNOB; i++) names[i] = knob_rows[i].name;
    const char *near = nearest(name, names, NKNOB);
    return near ? pool_printf(pool, "; did you mean '%s'?", near) : "";
}

void knob_check(const char *where, int knob, int64_t value) {
    const KnobRow *row = &knob_rows[knob];
    if (value < row->low || value > row->high)
        fail(EXIT_INPUT, "%s: %s is %lld, its legal range is %d to %d", where, row->name,
             (long long)value, row->low, row->high);
}

const char *decider_name(int by) {
    static const char *const names[] = {"C", "Lua", "wisdom", "carried", "flag"};
    return names[by];
}

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

/* Scaling in place takes whole blocks, whose channels are in the same order as the scales. */
static bool can_gate(const Graph *g, const Node *n) {
    return n->gated && n->out->h * n->out->w == 1 && n->parts.n == 1 && n->out->c % BLOCK == 0 &&
           n->gated->order == n->out->order && graph_uses(g, n->gated) == 1;
}

bool has_knob(const Graph *g, const Node *n, Knob knob) {
    if (n->op != OP_conv) return false;
    if (knob == KNOB_gate) return can_gate(g, n);
    if (knob == KNOB_slab) return slab_reader(g, n) != NULL;
    if (knob == KNOB_band) /* an activation that has a loop of its own goes over all of a row */
        return is_flat(n) && n->out->h * n->out->w > 1 && !scales_weights(n) &&
               g->target->style != STYLE_ROLLED;
    return knob == KNOB_tile_pixels || !is_depthwise(n);
}

/* ---- what C says ---- */

static int clamp(int x, const KnobRow *row) {
    return x < row->low ? row->low : x > row->high ? row->high : x;
}

static int even(int vectors, int per_panel) { return vectors / per_panel * per_panel; }

/* Divides the usual maps: one body of code for all tiles, none for a remainder. */
enum { ARRAY_PIXELS = 7 };
enum { LOADED_AHEAD = 8 };       /* registers */
enum { LARGE_SLAB = 128 << 10 }; /* bytes: a quarter of many an L2 cache */

static int64_t slab_bytes(const Val *v) { return (int64_t)BLOCK * v->h * v->w * 4; }

/* How often a channel of the scale is multiplied if it is weights that are scaled. */
static int64_t reader_weights(const Graph *g, const Val *scale) {
    for (int i = 0; i < g->nodes.n; i++)
        if (g->nodes.at[i]->scale == scale) return g->nodes.at[i]->out->c / g->nodes.at[i]->parts.n;
    return 0;
}

/* A long tile may be up to half as long if it then divides the pixels: 49 as 7 times 7, one body of
 * code, and not 13, 12, 12, 12. Short ones need their length to hide the latency of additions. */
static int dividing(int tile, int pixels) {
    enum { LONG = 12 };
    for (int t = tile; tile >= LONG && 2 * t >= tile; t--)
        if (pixels % t == 0) return t;
    return tile;
}

static void default_knobs(const Graph *g, const Node *n, int knob[NKNOB]) {
    int regs = g->target->regs, per_panel = BLOCK / g->target->lanes;
    bool one_pixel = n->out->h * n->out->w == 1, arrays = g->target->style == STYLE_ARRAY;
    bool rolled = g->target->style == STYLE_ROLLED;
    int v = arrays ? 1 : 2;
    if (one_pixel && !rolled) v = even((regs - 1) / 2, per_panel);
    if (v < per_panel && !rolled) v = per_panel;
    for (int t = one_pixel ? 1 : 2; v > 1 && t * v + v + 1 > regs;) v /= 2;
    if (has_knob(g, n, KNOB_slab)) {
        int blocks = (v + per_panel - 1) / per_panel;
        if (blocks * slab_bytes(n->out) > LARGE_SLAB) blocks = 1;
        if (v > blocks * per_panel) v = blocks * per_panel;
        knob[KNOB_slab] = blocks;
    }
    if (can_gate(g, n))
        knob[KNOB_gate] = reader_weights(g, n->out) > (int64_t)n->gated->h * n->gated->w;
    int free = regs - v - 1 - (per_panel == 1 && !one_pixel ? LOADED_AHEAD : 0);
    knob[KNOB_tile_vectors] = v;
    knob[KNOB_tile_pixels] =
        is_depthwise(n) ? regs / 2 : dividing(free / (v + rolled), n->out->h * n->out->w);
    if (arrays && !one_pixel) knob[KNOB_tile_pixels] = ARRAY_PIXELS;
    knob[KNOB_unroll] = rolled ? 1 : arrays ? 2 : 4;
    knob[KNOB_prefetch] = !rolled;
    for (int i = 0; i < NKNOB; i++) knob[i] = clamp(knob[i], &knob_rows[i]);
}

/* ---- who decides ---- */

/* Where memory is to be saved, slabs are as small as C says: what others know makes speed. */
static void decide(const Graph *g, Node *n, const int knob[NKNOB], Decider by) {
    for (int i = 0; i < NKNOB; i++) {
        if (i == KNOB_slab && g->save_ram && by != BY_DEFAULT) continue;
        if (knob[i] != UNSAID && has_knob(g, n, (Knob)i))
            n->knob[i] = knob[i], n->decided[i] = (uint8_t)by;
    }
}

static const Known *known(const Wisdom *w, const char *key) {
    for (int lo = 0, hi = w ? w->tasks.n : 0; lo < hi;) {
        int mid = (lo + hi) / 2, order = strcmp(key, w->tasks.at[mid].key);
        if (!order) return &w->tasks.at[mid];
        if (order < 0)
            hi = mid;
        else
            lo = mid + 1;
    }
    return NULL;
}

/* '*' stands for any characters. */
static bool fits(const char *pattern, const char *s) {
    for (; *pattern != '*'; pattern++, s++) {
        if (*pattern != *s) return false;
        if (!*s) return true;
    }
    do
        if (fits(pattern + 1, s)) return true;
    while (*s++);
    return false;
}

static void grant(const Graph *g, Node *n, const char *key, const struct Choices *c,
                  bool *granted) {
    for (int i = 0; i < c->wishes.n; i++) {
        const Wish *w = &c->wishes.at[i];
        if (w->pattern && !fits(w->pattern, key) && !fits(w->pattern, n->name)) continue;
        if (!has_knob(g, n, w->knob)) continue;
        granted[i] = true;
        n->knob[w->knob] = w->value;
        n->decided[w->knob] = BY_FLAG;
    }
}

/* What the lowering can hold, and more than any target can use. */
enum { MOST_ACCUMULATORS = 64 };

static void check_tile(const Node *n) {
    int width = n->parts.at[0].kh == 1 ? n->out->h * n->out->w : n->out->w;
    int pixels = n->knob[KNOB_tile_pixels], vectors = n->knob[KNOB_tile_vectors];
    if (is_depthwise(n) || (pixels < width ? pixels : width) * vectors <= MOST_ACCUMULATORS) return;
    fail(EXIT_INPUT,
         "%s: a tile of %d pixels (decided by %s) x %d vectors (by %s) is too large: more than %d "
         "accumulators",
         n->name, pixels, decider_name(n->decided[KNOB_tile_pixels]), vectors,
         decider_name(n->decided[KNOB_tile_vectors]), MOST_ACCUMULATORS);
}

void schedule(Graph *g) {
    static const struct Choices none;
    const struct Choices *c = g->choices ? g->choices : &none;
    const Target *own = g->target, *decides = c->from ? c->from : own;
    bool *granted = NEW(g->pool, bool, c->wishes.n + 1);
    Script *script = c->text ? script_open(g->pool, c->script, c->text, c->size) : NULL;
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (n->op != OP_conv) continue;
        int knob[NKNOB] = {0};
        const char *key = task_key(g->pool, n);
        const Known *wise = known(c->wisdom, key);
        g->target = decides;
        default_knobs(g, n, knob);
        decide(g, n, knob, BY_DEFAULT);
        if (script) {
            script_schedule(script, g, n, knob);
            decide(g, n, knob, BY_LUA);
        }
        if (wise) decide(g, n, wise->knob, BY_WISDOM);
        g->target = own;
        if (c->from) knobs_carried(g, n);
        if (projects_slabs(g, i)) n->knob[KNOB_slab] = g->nodes.at[i - 1]->knob[KNOB_slab];
        grant(g, n, key, c, granted);
        check_tile(n);
    }
    if (script) script_close(script);
    for (int i = 0; i < c->wishes.n; i++)
        if (!granted[i])
            fail(EXIT_USAGE,
                 "--knob %s: no such layer has this knob; see `mixfacec inspect SPEC "
                 "--schedule`",
                 c->wishes.at[i].flag);
}
