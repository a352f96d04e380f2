/* fuse_last_act.c - the activation of a sum joins the convolution that adds. */
#include "../mixfacec.h"

void fuse_last_act(Graph *g) {
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (n->op != OP_act) continue;
        Node *conv = n->in[0]->def;
        if (!conv->residual || conv->act != ACT_none || graph_uses(g, n->in[0]) != 1) continue;
        conv->act = n->act;
        conv->slope = n->slope;
        conv->act_last = true;
        graph_absorb(g, n, conv);
        i--;
    }
}
