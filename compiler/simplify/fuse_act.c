/* fuse_act.c - an activation becomes the epilogue of the convolution that feeds it. */
#include "../mixfacec.h"

void fuse_act(Graph *g) {
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (n->op != OP_act) continue;
        Node *conv = n->in[0]->def;
        if (conv->op != OP_conv || conv->act != ACT_none || graph_uses(g, n->in[0]) != 1) continue;
        conv->act = n->act;
        conv->slope = n->slope;
        graph_absorb(g, n, conv);
        i--;
    }
}
