/* layout.c - the layout of every tensor. Vector lanes are channels everywhere:
 *
 *     planar   [C][H][W]                 the input face
 *     NHWC     [H][W][C], dense          between blocks: read by broadcast, written by panels
 *     blocked  [ceil(C/16)][H][W][16]    around depthwise convolutions; pads only the last block
 *
 * No step moves data from one layout to another: a convolution reads and writes any of them.
 */
#include "../mixfacec.h"

int physical(const Val *v, int logical) { return v->order ? v->order[logical] : logical; }

int64_t channel_at(const Val *v, int logical) {
    int64_t c = physical(v, logical), area = (int64_t)v->h * v->w;
    switch (v->layout) {
    case LAYOUT_PLANAR: return c * area;
    case LAYOUT_NHWC: return c;
    case LAYOUT_BLOCKED: return c / BLOCK * BLOCK * area + c % BLOCK;
    }
    die("layout %d", v->layout);
}

int64_t pixel_step(const Val *v) {
    return v->layout == LAYOUT_PLANAR ? 1 : v->layout == LAYOUT_NHWC ? v->c : BLOCK;
}

static void set_layout(Val *v, Layout layout) {
    v->layout = layout;
    int c = layout == LAYOUT_BLOCKED ? (v->c + BLOCK - 1) / BLOCK * BLOCK : v->c;
    v->bytes = (int64_t)c * v->h * v->w * type_rows[v->type].bytes;
}

static Val *copy_of(Graph *g, const Val *v, const char *name, Layout layout) {
    Val *copy = NEW(g->pool, Val, 1);
    *copy = *v;
    copy->name = name;
    set_layout(copy, layout);
    return copy;
}

void layout(Graph *g) {
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (n->op == OP_input)
            set_layout(n->out, LAYOUT_PLANAR);
        else if (!is_depthwise(n))
            set_layout(n->out, LAYOUT_NHWC);
    }
    for (int i = 0; i < g->nodes.n; i++) { /* depthwise decides for both of its sides */
        Node *n = g->nodes.at[i];
        if (!is_depthwise(n)) continue;
        if (n->in[0] == g->input)
            fail(EXIT_INPUT, "%s: %s: the first convolution cannot be depthwise", g->spec_path,
                 n->name);
        set_layout(n->in[0], LAYOUT_BLOCKED);
        set_layout(n->out, LAYOUT_BLOCKED);
        n->out->order = n->in[0]->order;
        if (n->pool) {
            set_layout(n->pool, LAYOUT_BLOCKED);
            n->pool->order = n->out->order;
        }
    }
    if (g->output->layout != LAYOUT_NHWC || g->output->order)
        fail(EXIT_INPUT, "%s: the last layer must be a dense convolution or linear", g->spec_path);
    for (int i = 0; i < g->nodes.n; i++) { /* of some tensors only a slab is there at a time */
        const Node *n = g->nodes.at[i];
        int64_t slab = (int64_t)n->knob[KNOB_slab] * BLOCK * n->out->h * n->out->w;
        slab *= type_rows[n->out->type].bytes;
        if (slab && n->out->bytes > slab) n->out->bytes = slab;
    }
    g->planes = copy_of(g, g->input, "input planes", LAYOUT_PLANAR);
    g->result = copy_of(g, g->output, "self-test embedding", LAYOUT_NHWC);
}
