/* fuse_residual.c - a residual add becomes the epilogue of its later operand, a dense
 * convolution, which reads the earlier operand beside its accumulators. */
#include "../mixfacec.h"

static bool can_take(const Graph *g, const Val *v) {
    const Node *n = v->def;
    return n->op == OP_conv && !is_depthwise(n) && !n->residual && graph_uses(g, v) == 1;
}

static int position(const Graph *g, const Node *n) {
    int i = 0;
    while (i < g->nodes.n && g->nodes.at[i] != n) i++;
    return i;
}

void fuse_residual(Graph *g) {
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (n->op != OP_add) continue;
        int later = position(g, n->in[1]->def) > position(g, n->in[0]->def);
        Val *mine = n->in[later], *other = n->in[!later];
        if (!can_take(g, mine)) continue;
        mine->def->residual = other;
        graph_absorb(g, n, mine->def);
        i--;
    }
}
