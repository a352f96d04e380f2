/* truth.c - the reference with a bound for every element: what float32 arithmetic may differ by,
 * in whatever order it sums, with norms folded or not. A convolution of K terms adds
 * 4 * K * eps * sum|terms|; what its inputs are off by comes through its weights. */
#include "kernels.h"
#include <float.h>
#include <math.h>

typedef struct {
    const Graph *g;
    Truth t;
    double *largest; /* of every tensor: the largest sum of |terms| */
    int *terms;      /* of every tensor: K of the convolution it is from */
} Bounds;

static const double EPS = FLT_EPSILON; /* of one operation, with room for its operands */
static const double EXP_ERROR = 1e-6, TINY = 1e-9; /* of swish and sigmoid */

/* sums += |w| * |x| and errors += |w| * error of x, over one part. */
static void conv_part(const Node *n, const Part *p, const double *x, const double *e, double *sums,
                      double *errors) {
    const Val *in = n->in[0], *out = n->out;
    const Part *first = &n->parts.at[0];
    int pad_h = n->pad_h + (p->kh - first->kh) / 2, pad_w = n->pad_w + (p->kw - first->kw) / 2;
    int fan = p->cin / p->groups, taps = p->kh * p->kw;
    for (int c = 0; c < p->cout; c++)
        for (int i = 0; i < fan * taps; i++) {
            int ci = p->cin0 + c / (p->cout / p->groups) * fan + i / taps;
            double w = fabs(p->w[c * fan * taps + i]);
            for (int o = 0; o < out->h * out->w; o++) {
                int y = o / out->w * n->stride - pad_h + i % taps / p->kw;
                int z = o % out->w * n->stride - pad_w + i % p->kw;
                if (y < 0 || y >= in->h || z < 0 || z >= in->w) continue;
                int to = (p->cout0 + c) * out->h * out->w + o, from = (ci * in->h + y) * in->w + z;
                sums[to] += w * fabs(x[from]);
                errors[to] += w * e[from];
            }
        }
}

static void conv(Bounds *b, const Node *n, int in, int out) {
    const Val *v = n->out;
    int size = v->c * v->h * v->w;
    double *sums = NEW(b->g->pool, double, size), *e = b->t.error[out];
    for (int i = 0; i < size; i++) sums[i] = n->bias ? fabs(n->bias[i / (v->h * v->w)]) : 0;
    for (int i = 0; i < n->parts.n; i++) {
        const Part *p = &n->parts.at[i];
        int terms = p->cin / p->groups * p->kh * p->kw + 2;
        if (terms > b->terms[out]) b->terms[out] = terms;
        conv_part(n, p, b->t.value[in], b->t.error[in], sums, e);
    }
    for (int i = 0; i < size; i++) {
        e[i] += 4 * b->terms[out] * EPS * sums[i];
        b->largest[out] = fmax(b->largest[out], sums[i]);
    }
}

static double act_error(const Node *n, int c, double y, double e) {
    switch (n->act) {
    case ACT_prelu: return e * fmax(1, fabs(n->slope[c])) + 4 * EPS * fabs(y);
    case ACT_swish:
    case ACT_sigmoid: return 1.1 * e + EXP_ERROR * fabs(y) + TINY;
    default: return e;
    }
}

static void by_channel(Bounds *b, const Node *n, int c, int in, int in2, int out) {
    int plane = n->in[0]->h * n->in[0]->w, at = c * plane, to = at;
    const double *x = b->t.value[in], *e = b->t.error[in], *y = b->t.value[out];
    const double *x2 = in2 < 0 ? NULL : b->t.value[in2], *e2 = in2 < 0 ? NULL : b->t.error[in2];
    double *bound = b->t.error[out], s = 0;
    if (n->op == OP_norm) s = fabs(n->gamma[c] / sqrt(n->var[c] + n->eps));
    if (n->op == OP_shuffle)
        to = (c % n->shuffle_groups * (n->out->c / n->shuffle_groups) + c / n->shuffle_groups) *
             plane;
    for (int i = 0; i < plane; i++) switch (n->op) {
        case OP_norm:
            bound[at + i] =
                s * e[at + i] + 4 * b->terms[in] * EPS * (s * fabs(n->mean[c]) + fabs(n->beta[c]));
            break;
        case OP_act: bound[at + i] = act_error(n, c, y[at + i], e[at + i]); break;
        case OP_pool: bound[c] += (e[at + i] + 4 * plane * EPS * fabs(x[at + i])) / plane; break;
        case OP_scale:
            bound[at + i] = fabs(x[at + i]) * e2[c] + (fabs(x2[c]) + e2[c]) * e[at + i];
            break;
        case OP_add: bound[at + i] = e[at + i] + e2[at + i] + 4 * EPS * fabs(y[at + i]); break;
        default: bound[to + i] = e[at + i];
        }
    if (n->op == OP_norm) {
        b->largest[out] =
            fmax(b->largest[out], s * (b->largest[in] + fabs(n->mean[c])) + fabs(n->beta[c]));
        b->terms[out] = b->terms[in];
    }
}

Truth truth(const Graph *g, const Network *network) {
    Bounds b = {.g = g};
    b.t.value = NEW(g->pool, double *, g->vals.n);
    b.t.error = NEW(g->pool, double *, g->vals.n);
    b.largest = NEW(g->pool, double, g->vals.n);
    b.terms = NEW(g->pool, int, g->vals.n);
    reference_run(g, network->input, b.t.value);
    for (int i = 0; i < g->vals.n; i++)
        b.t.error[i] = NEW(g->pool, double, g->vals.at[i]->c * g->vals.at[i]->h * g->vals.at[i]->w);
    b.t.exact = network->whole;
    for (int i = 0; i < g->nodes.n; i++) {
        const Node *n = g->nodes.at[i];
        int in = val_index(g, n->in[0]), in2 = val_index(g, n->in[1]), out = val_index(g, n->out);
        if (n->op == OP_conv) conv(&b, n, in, out);
        for (int c = 0; n->op != OP_input && n->op != OP_conv && c < n->in[0]->c; c++)
            by_channel(&b, n, c, in, in2, out);
        if (b.largest[out] >= 1 << 24) b.t.exact = false;
    }
    return b.t;
}
