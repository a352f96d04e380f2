/* fuse_se.c - squeeze-and-excitation without a pass over memory of its own:
 *     pool   the depthwise convolution sums its outputs while they are in registers
 *     scale  the pointwise convolution after it scales its weights, one panel at a time, or the
 * layer that makes the scale also multiplies by it: whichever is less work (KNOB_gate) The two
 * small convolutions between them stay nodes.
 */
#include "../mixfacec.h"

static Node *only_user(const Graph *g, const Val *v) {
    if (graph_uses(g, v) != 1) return NULL;
    for (int i = 0; i < g->nodes.n; i++)
        if (g->nodes.at[i]->in[0] == v) return g->nodes.at[i];
    return NULL;
}

static bool is_pointwise(const Node *n) {
    if (n->op != OP_conv || is_depthwise(n) || n->stride != 1) return false;
    for (int i = 0; i < n->parts.n; i++)
        if (n->parts.at[i].kh != 1 || n->parts.at[i].kw != 1) return false;
    return true;
}

static bool pool_in_passing(const Node *n) {
    Node *conv = n->in[0]->def;
    if (!is_depthwise(conv) || conv->pool) return false;
    conv->pool = n->out;
    n->out->def = conv;
    return true;
}

static bool scale_in_passing(Graph *g, const Node *n) {
    Node *user = only_user(g, n->out);
    if (!user || !is_pointwise(user) || user->scale) return false;
    user->in[0] = n->in[0];
    user->scale = n->in[1];
    if (n->in[0] != g->input) n->in[1]->def->gated = n->in[0];
    return true;
}

void fuse_se(Graph *g) {
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if ((n->op == OP_pool && pool_in_passing(n)) ||
            (n->op == OP_scale && scale_in_passing(g, n))) {
            graph_remove(g, n);
            i--;
        }
    }
}
