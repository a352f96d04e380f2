/* fuse_shuffle.c - a channel shuffle moves no data: the convolution before it writes its channels
 * where they are, and the shuffled tensor records where to find each of its logical channels.
 * Readers permute their weights when they are packed. */
#include "../mixfacec.h"

void fuse_shuffle(Graph *g) {
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (n->op != OP_shuffle) continue;
        Node *conv = n->in[0]->def;
        if (conv->op != OP_conv || is_depthwise(conv) || graph_uses(g, n->in[0]) != 1) continue;
        if (n->out == g->output) continue; /* the embedding has the order of its channels */
        int c = n->out->c, groups = n->shuffle_groups;
        int *order = NEW(g->pool, int, c);
        for (int j = 0; j < c; j++) order[j] = j % (c / groups) * groups + j / (c / groups);
        n->out->order = order;
        graph_absorb(g, n, conv);
        i--;
    }
}
