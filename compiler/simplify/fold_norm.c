/* fold_norm.c - batch norm at inference is a scale and a shift per channel; both fold into the
 * convolution before it, in double precision:
 *     s = gamma / sqrt(var + eps)     w' = w * s     b' = (b - mean) * s + beta
 */
#include "../mixfacec.h"

static void fold(Graph *g, Node *conv, const Node *norm) {
    double *b = conv->bias, *shifted = NEW(g->pool, double, conv->out->c);
    for (int i = 0; i < conv->parts.n; i++) {
        Part *p = &conv->parts.at[i];
        size_t each = (size_t)(p->cin / p->groups) * (size_t)(p->kh * p->kw);
        double *w = NEW(g->pool, double, each *(size_t)p->cout);
        for (int c = 0; c < p->cout; c++) {
            int o = p->cout0 + c;
            double s = norm_scale(norm, o);
            for (size_t k = 0; k < each; k++) {
                size_t at = (size_t)c * each + k;
                w[at] = p->w[at] * s;
            }
            shifted[o] = ((b ? b[o] : 0) - norm->mean[o]) * s + norm->beta[o];
        }
        p->w = w;
    }
    conv->bias = shifted;
}

void fold_norm(Graph *g) {
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (n->op != OP_norm) continue;
        Node *conv = n->in[0]->def;
        if (conv->op != OP_conv || graph_uses(g, n->in[0]) != 1) continue;
        if (n->gamma) fold(g, conv, n);
        graph_absorb(g, n, conv);
        i--;
    }
}
