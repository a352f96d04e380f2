/* pack.c - cuts the output channels of every convolution into panels, groups panels into passes,
 * and writes the weights blob in the order the kernels read it.
 *
 * A panel is 16 lanes wide on every target, so all targets share one blob:
 *
 *     bias[16]  slope[16] (PReLU only)  then for every tap and every step of inputs 16 weights
 *
 *     fold 1   16 output channels               one input per step
 *     fold 2    8 output channels x 2 inputs    lane = channel * 2 + input, one pair per step
 *     fold 4    4 output channels x 4 inputs    lane = channel * 4 + input, four per step
 *     paired    8 output channels x 2 parts     lane = channel * 2 + part, an input of each
 *
 * so that 8 or 4 left-over channels do not pay for 16. After a shuffle the inputs of two parts
 * alternate, which leaves none to fold: the last 8 channels of a part and the first 8 of the next
 * are paired. Depthwise: a panel is a block, each tap holds the weights of its 16 channels; a block
 * that holds several kernel sizes uses the largest and pads the others with zeros.
 */
#include "../mixfacec.h"
#include <limits.h>
#include <string.h>

int part_inputs(const Node *n, const Part *p, int *logical) {
    const Val *x = n->in[0];
    for (int i = 0; i < p->cin; i++) { /* insertion sort by address; nearly sorted already */
        int c = p->cin0 + i, j = i;
        for (; j > 0 && channel_at(x, logical[j - 1]) > channel_at(x, c); j--)
            logical[j] = logical[j - 1];
        logical[j] = c;
    }
    return p->cin;
}

/* Folding reads 2 or 4 neighbouring inputs at once: quadruples of inputs must be contiguous, in
 * the input and in the SE scales. */
static bool can_fold(const Graph *g, const Node *n, const Part *p) {
    int *k = NEW(g->pool, int, p->cin);
    if (part_inputs(n, p, k) % 4) return false;
    for (int i = 0; i < p->cin; i++) {
        int64_t step = channel_at(n->in[0], k[i]) - channel_at(n->in[0], k[i / 4 * 4]);
        if (step != i % 4 ||
            (n->scale && channel_at(n->scale, k[i]) - channel_at(n->scale, k[i / 4 * 4]) != i % 4))
            return false;
    }
    return true;
}

/* May the last channels of a part, half a panel, share one with the first of the next part? */
static bool can_pair(const Graph *g, const Node *n, const Part *p) {
    const Part *q = p + 1;
    if (q == n->parts.at + n->parts.n || n->residual || n->scale || p->cin != q->cin ||
        p->kh != q->kh || p->kw != q->kw || p->cout % PANEL != PANEL / 2 ||
        q->cout % PANEL != PANEL / 2)
        return false;
    int *a = NEW(g->pool, int, p->cin), *b = NEW(g->pool, int, p->cin);
    part_inputs(n, p, a), part_inputs(n, q, b);
    for (int i = 0; i < p->cin; i++)
        if (channel_at(n->in[0], b[i]) != channel_at(n->in[0], a[i]) + 1) return false;
    return true;
}

int panel_head(const Node *n) { return act_slopes(n->act) ? 2 * PANEL : PANEL; }

int64_t panel_distance(const Panel *from, const Panel *to) {
    return (to->offset - from->offset) / type_rows[to->type].bytes;
}

int64_t weights_bytes(const Node *from, const Node *to) {
    const Panel *first = &from->panels.at[0], *last = &to->panels.at[to->panels.n - 1];
    return last->offset + last->bytes - first->offset;
}

/* A panel with so many rows of PANEL weights. */
static void add_panel(Graph *g, Node *n, Panel panel, int64_t rows) {
    panel.type = DT_f32;
    panel.offset = g->blob_bytes;
    panel.bytes = (panel_head(n) + rows * PANEL) * type_rows[panel.type].bytes;
    *PUSH(g->pool, n->panels) = panel;
    g->blob_bytes += panel.bytes;
}

static void dense_panels(Graph *g, Node *n) {
    for (int i = 0, c = 0; i < n->parts.n; i++) {
        const Part *p = &n->parts.at[i];
        bool foldable = can_fold(g, n, p), paired = !foldable && c == p->cout0 && can_pair(g, n, p);
        for (int end = p->cout0 + p->cout; c < end;) {
            int room = end - c < PANEL ? end - c : PANEL;
            if (n->out->layout == LAYOUT_BLOCKED && room > BLOCK - c % BLOCK)
                room = BLOCK - c % BLOCK;
            int fold = !foldable || room % 4 || room > 12 ? 1 : room >= 8 ? 2 : 4;
            int width = fold == 1 ? room : PANEL / fold, splat = fold;
            if (paired && c % PANEL == 0 && end - c == PANEL / 2) width = PANEL, splat = 2;
            add_panel(g, n, (Panel){.part = i, .c0 = c, .n = width, .fold = fold, .splat = splat},
                      (int64_t)p->kh * p->kw * p->cin / fold);
            c += width;
        }
    }
}

/* The channel behind the slab of channel c; a slab is computed and used up before the next. */
static int end_of_slab(const Node *n, int c) {
    int slab = n->knob[KNOB_slab] * BLOCK;
    return slab ? (c / slab + 1) * slab : INT_MAX;
}

static void make_passes(Graph *g, Node *n) {
    int vectors = n->knob[KNOB_tile_vectors], lanes = g->target->lanes, per = PANEL / lanes;
    for (int i = 0; i < n->panels.n;) {
        const Panel *p = &n->panels.at[i];
        /* a panel wider than a tile: slices of it, of whole vectors also after folding */
        int wide = (vectors < p->splat ? p->splat : vectors / p->splat * p->splat) * lanes;
        if (wide < PANEL) {
            for (int lane = 0; lane < p->n * p->fold; lane += wide)
                *PUSH(g->pool, n->passes) =
                    (Pass){p->part, i, 1, lane, wide < PANEL - lane ? wide : PANEL - lane};
            i++;
            continue;
        }
        int count = 1;
        while ((count + 1) * per <= vectors && i + count < n->panels.n &&
               p[count].part == p->part && p[count].c0 < end_of_slab(n, p->c0))
            count++;
        *PUSH(g->pool, n->passes) = (Pass){p->part, i, count, 0, PANEL};
        i += count;
    }
}

static void scratch_for_scaled_weights(Graph *g, Node *n) {
    int64_t most = 0;
    for (int i = 0; i < n->passes.n; i++) {
        const Pass *s = &n->passes.at[i];
        int64_t weights = 0;
        for (int j = 0; j < s->n; j++)
            weights +=
                (int64_t)n->parts.at[s->part].cin / n->panels.at[s->first + j].fold * s->lanes;
        if (weights > most) most = weights;
    }
    n->scratch = NEW(g->pool, Val, 1);
    n->scratch->name = pool_printf(g->pool, "%s scaled weights", n->name);
    n->scratch->c = (int)most, n->scratch->h = n->scratch->w = 1;
    n->scratch->layout = LAYOUT_NHWC;
    n->scratch->type = n->panels.at[0].type;
    n->scratch->bytes = most * type_rows[n->scratch->type].bytes;
}

/* Physical order of the logical channels of a tensor: logical channel at position i, or -1. */
static int *logical_at(const Graph *g, const Val *v) {
    int blocks = (v->c + BLOCK - 1) / BLOCK, *at = NEW(g->pool, int, blocks *BLOCK);
    for (int i = 0; i < blocks * BLOCK; i++) at[i] = -1;
    for (int i = 0; i < v->c; i++) at[v->order ? v->order[i] : i] = i;
    return at;
}

static const Part *part_of(const Node *n, int channel) {
    const Part *p = n->parts.at;
    while (channel >= p->cout0 + p->cout) p++;
    return p;
}

static void depthwise_panels(Graph *g, Node *n) {
    const int *logical = logical_at(g, n->out);
    for (int c = 0; c < n->out->c; c += BLOCK) {
        int kh = 0, kw = 0, count = n->out->c - c < BLOCK ? n->out->c - c : BLOCK;
        for (int l = 0; l < count; l++) {
            const Part *p = part_of(n, logical[c + l]);
            if (p->kh > kh) kh = p->kh, kw = p->kw;
        }
        add_panel(g, n, (Panel){.c0 = c, .n = count, .fold = 1, .splat = 1, .kernel = kh},
                  (int64_t)kh * kw);
    }
}

/* What a norm or a PReLU that stands alone has for each channel: a shift and a factor. */
static void channel_panels(Graph *g, Node *n) {
    bool slopes = n->op == OP_act && act_slopes(n->act);
    for (int c = 0; c < n->out->c && (slopes || n->op == OP_norm); c += PANEL) {
        int count = n->out->c - c < PANEL ? n->out->c - c : PANEL;
        add_panel(g, n, (Panel){.c0 = c, .n = count, .fold = 1, .splat = 1}, n->op == OP_norm);
    }
}

/* ---- filling the blob ---- */

static float *weights_of(const Graph *g, const Panel *p) {
    if (p->type != DT_f32) die("no way to pack weights of type %s", type_rows[p->type].name);
    return (float *)(void *)(g->blob + p->offset);
}

static void pack_head(const Graph *g, const Node *n, const Panel *p, const int *logical) {
    float *w = weights_of(g, p);
    for (int l = 0; l < PANEL; l++) {
        int c = p->fold == 1 ? l : l % p->n; /* folded sums arrive pixel by pixel */
        if (c >= p->n) continue;
        int channel = logical ? logical[p->c0 + c] : p->c0 + c;
        w[l] = n->bias ? (float)n->bias[channel] : 0;
        if (act_slopes(n->act)) w[PANEL + l] = (float)n->slope[channel];
    }
}

/* Channels [c0, +count) of a part, the first of which starts at a lane. */
static void pack_part(const Graph *g, const Node *n, const Panel *panel, const Part *p, int c0,
                      int count, int lane0) {
    int *k = NEW(g->pool, int, p->cin), cin = part_inputs(n, p, k), taps = p->kh * p->kw;
    float *w = weights_of(g, panel) + panel_head(n);
    for (int tap = 0; tap < taps; tap++)
        for (int i = 0; i < cin; i++)
            for (int c = 0; c < count; c++) {
                int64_t from = ((int64_t)(c0 - p->cout0 + c) * cin + k[i] - p->cin0) * taps;
                int lane = lane0 + c * panel->splat + i % panel->fold;
                w[((int64_t)tap * cin + i) / panel->fold * PANEL + lane] = (float)p->w[from + tap];
            }
}

static void pack_dense(const Graph *g, const Node *n, const Panel *panel) {
    const Part *p = &n->parts.at[panel->part];
    int parts = panel->splat / panel->fold, count = panel->n / parts;
    for (int i = 0; i < parts; i++) pack_part(g, n, panel, p + i, panel->c0 + i * count, count, i);
}

static void pack_depthwise(const Graph *g, const Node *n, const Panel *panel, const int *logical) {
    float *w = weights_of(g, panel) + panel_head(n);
    for (int l = 0; l < panel->n; l++) {
        int c = logical[panel->c0 + l];
        const Part *p = part_of(n, c);
        int border = n->global ? 0 : (panel->kernel - p->kh) / 2;
        int width = n->global ? p->kw : panel->kernel;
        const double *from = p->w + (int64_t)(c - p->cout0) * p->kh * p->kw;
        for (int y = 0; y < p->kh; y++)
            for (int x = 0; x < p->kw; x++)
                w[((y + border) * width + x + border) * PANEL + l] = (float)from[y * p->kw + x];
    }
}

static void pack_norm(const Graph *g, const Node *n, const Panel *panel) {
    float *shift = weights_of(g, panel), *factor = shift + PANEL;
    for (int l = 0; l < panel->n; l++) {
        int c = panel->c0 + l;
        double s = norm_scale(n, c);
        factor[l] = (float)s;
        shift[l] = (float)(n->beta[c] - n->mean[c] * s);
    }
}

static void pack_node(const Graph *g, const Node *n) {
    const int *logical = is_depthwise(n) ? logical_at(g, n->out) : NULL;
    for (int i = 0; i < n->panels.n; i++) {
        const Panel *p = &n->panels.at[i];
        pack_head(g, n, p, logical);
        if (n->op == OP_norm)
            pack_norm(g, n, p);
        else if (logical)
            pack_depthwise(g, n, p, logical);
        else if (n->op == OP_conv)
            pack_dense(g, n, p);
    }
}

void pack(Graph *g) {
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (n->op != OP_conv) {
            channel_panels(g, n);
            continue;
        }
        if (is_depthwise(n)) {
            depthwise_panels(g, n);
            continue;
        }
        dense_panels(g, n);
        make_passes(g, n);
        if (scales_weights(n)) scratch_for_scaled_weights(g, n);
    }
    bool bound = true;
    for (int i = 0; i < g->nodes.n; i++)
        for (int j = 0; j < g->nodes.at[i]->parts.n; j++)
            if (!g->nodes.at[i]->parts.at[j].w) bound = false;
    if (!bound) return;
    g->blob = NEW(g->pool, uint8_t, g->blob_bytes);
    for (int i = 0; i < g->nodes.n; i++) pack_node(g, g->nodes.at[i]);
}

/* ---- which weight is where ---- */

/* Panels of one shape differ in their first channel alone. */
static bool same_shape(const Panel *a, const Panel *b) {
    return a->type == b->type && a->part == b->part && a->n == b->n && a->fold == b->fold &&
           a->splat == b->splat && a->bytes == b->bytes;
}

/* A node whose weights are the numbers of their places in their tensors, and whose biases and
 * slopes are such numbers below 0. Of dense panels in a row that have one shape, it has the first.
 */
static Node numbered(Pool *pool, const Node *n) {
    Node copy = *n;
    int64_t c = n->out->c, most = c, offset = 0;
    copy.parts.at = NEW(pool, Part, n->parts.n);
    copy.panels.at = NEW(pool, Panel, n->panels.n);
    copy.panels.n = 0;
    copy.bias = NEW(pool, double, 2 * c);
    copy.slope = copy.bias + c;
    for (int64_t i = 0; i < 2 * c; i++) copy.bias[i] = -(double)(i + 1);
    for (int i = 0; i < n->parts.n; i++) {
        const Part *p = &n->parts.at[i];
        int64_t size = (int64_t)p->cout * (p->cin / p->groups) * p->kh * p->kw;
        if (size > most) most = size;
    }
    double *numbers = NEW(pool, double, most), *ones = NEW(pool, double, c);
    for (int64_t i = 0; i < most; i++) numbers[i] = (double)(i + 1);
    for (int64_t i = 0; i < c; i++) ones[i] = 1;
    copy.gamma = numbers;
    copy.beta = copy.bias;
    copy.mean = NEW(pool, double, c);
    copy.var = ones;
    copy.eps = 0;
    for (int i = 0; i < n->parts.n; i++) {
        copy.parts.at[i] = n->parts.at[i];
        copy.parts.at[i].w = numbers;
    }
    for (int i = 0; i < n->panels.n; i++) {
        const Panel *p = &n->panels.at[i];
        if (i && !is_depthwise(n) && same_shape(p - 1, p)) continue;
        copy.panels.at[copy.panels.n] = *p;
        copy.panels.at[copy.panels.n++].offset = offset;
        offset += p->bytes;
    }
    return copy;
}

Bytes pack_numbers(Pool *pool, const Node *n) {
    Node copy = numbered(pool, n);
    Graph alone = {.pool = pool};
    int64_t bytes = weights_bytes(&copy, &copy);
    alone.blob = NEW(pool, uint8_t, bytes);
    pack_node(&alone, &copy);
    return (Bytes){alone.blob, (size_t)bytes};
}
