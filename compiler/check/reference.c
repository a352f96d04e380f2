/* reference.c - the independent truth: every operator of an unsimplified graph by its definition,
 * one plain loop nest each. Nothing here is shared with simplify or lower. The arithmetic is in
 * REAL: double precision here; reference32.c includes this file to run it in float32. */
#include "../mixfacec.h"
#include <math.h>
#include <string.h>

#ifndef REAL
#define REAL double
#endif

typedef struct {
    const Graph *graph;
    REAL **outs;
} Run;

static REAL *values(const Run *r, const Val *v) {
    for (int i = 0; i < r->graph->vals.n; i++)
        if (r->graph->vals.at[i] == v) return r->outs[i];
    die("reference: %s is not a tensor of the graph", v->name);
}

/* Output positions o of 0..n-1 whose input position o*stride + shift lies in 0..size-1. */
typedef struct {
    int lo, hi;
} Range;

static Range inside(int n, int stride, int shift, int size) {
    int lo = shift < 0 ? (-shift + stride - 1) / stride : 0;
    int hi = size > shift ? (size - 1 - shift) / stride + 1 : 0;
    return (Range){lo, hi < n ? hi : n};
}

/* One tap of one filter: y[oy][ox] += w * x[oy*stride + dy][ox*stride + dx] where that exists. */
static void add_tap(REAL *y, const Val *out, const REAL *x, const Val *in, REAL w, int stride,
                    int dy, int dx) {
    Range rows = inside(out->h, stride, dy, in->h), columns = inside(out->w, stride, dx, in->w);
    if (stride == 1 && out->h == in->h && out->w == in->w && !dy && !dx)
        rows.hi = 1, columns.hi = out->h * out->w; /* one long row */
    for (int oy = rows.lo; oy < rows.hi; oy++) {
        REAL *restrict to = y + oy * out->w;
        const REAL *restrict from = x + (oy * stride + dy) * in->w + dx;
        if (stride == 1)
            for (int ox = columns.lo; ox < columns.hi; ox++) to[ox] += w * from[ox];
        else
            for (int ox = columns.lo; ox < columns.hi; ox++) to[ox] += w * from[ox * stride];
    }
}

/* Inputs of a pointwise convolution that one sweep over its output adds, in their order. */
enum { SWEEP = 8 };

static void add_inputs(REAL *restrict y, const REAL *restrict x, const double *restrict w,
                       size_t plane) {
    for (size_t i = 0; i < plane; i++) {
        REAL sum = y[i];
        for (size_t k = 0; k < SWEEP; k++) sum += (REAL)w[k] * x[k * plane + i];
        y[i] = sum;
    }
}

/* All parts keep the centre of the first, whose padding the node states. */
static void conv_part(const Node *n, const Part *p, const REAL *x, REAL *y) {
    const Part *first = &n->parts.at[0];
    int pad_h = n->pad_h + (p->kh - first->kh) / 2, pad_w = n->pad_w + (p->kw - first->kw) / 2;
    int fan_in = p->cin / p->groups, fan_out = p->cout / p->groups;
    const Val *in = n->in[0], *out = n->out;
    const double *w = p->w;
    bool pointwise = p->kh == 1 && p->kw == 1 && n->stride == 1 && !pad_h && !pad_w;
    for (int co = 0; co < p->cout; co++) {
        REAL *plane = y + (size_t)(p->cout0 + co) * (size_t)(out->h * out->w);
        int i = 0;
        for (; pointwise && i + SWEEP <= fan_in; i += SWEEP, w += SWEEP) {
            int ci = p->cin0 + co / fan_out * fan_in + i;
            size_t size = (size_t)(in->h * in->w);
            add_inputs(plane, x + (size_t)ci * size, w, size);
        }
        for (; i < fan_in; i++) {
            int ci = p->cin0 + co / fan_out * fan_in + i;
            const REAL *from = x + (size_t)ci * (size_t)(in->h * in->w);
            for (int ky = 0; ky < p->kh; ky++)
                for (int kx = 0; kx < p->kw; kx++)
                    add_tap(plane, out, from, in, (REAL)*w++, n->stride, ky - pad_h, kx - pad_w);
        }
    }
}

static void conv(const Node *n, const REAL *x, REAL *y) {
    size_t plane = (size_t)(n->out->h * n->out->w);
    for (size_t i = 0; i < (size_t)n->out->c * plane; i++)
        y[i] = n->bias ? (REAL)n->bias[i / plane] : 0;
    for (int i = 0; i < n->parts.n; i++) conv_part(n, &n->parts.at[i], x, y);
}

static void norm(const Node *n, int c, const REAL *restrict x, REAL *restrict y, size_t size) {
    REAL mean = (REAL)n->mean[c], deviation = (REAL)sqrt(n->var[c] + n->eps);
    REAL gamma = (REAL)n->gamma[c], beta = (REAL)n->beta[c];
    for (size_t i = 0; i < size; i++) y[i] = (x[i] - mean) / deviation * gamma + beta;
}

static REAL act(const Node *n, int c, REAL x) {
    switch (n->act) {
    case ACT_none: return x;
    case ACT_relu: return x < 0 ? 0 : x;
    case ACT_relu6: return x < 0 ? 0 : x > 6 ? 6 : x;
    case ACT_prelu: return x < 0 ? (REAL)n->slope[c] * x : x;
    case ACT_swish: return x / (1 + (REAL)exp((double)-x));
    case ACT_sigmoid: return 1 / (1 + (REAL)exp((double)-x));
    case NACT: break;
    }
    die("reference: %s has no activation", n->name);
}

static REAL mean(const REAL *x, size_t n) {
    REAL sum = 0;
    for (size_t i = 0; i < n; i++) sum += x[i];
    return sum / (REAL)n;
}

/* The operators that work channel by channel, by the channel they read from. */
static void by_channel(const Node *n, int c, const REAL *x, const REAL *x2, REAL *y) {
    size_t plane = (size_t)(n->in[0]->h * n->in[0]->w);
    int groups = n->shuffle_groups;
    const REAL *from = x + (size_t)c * plane;
    REAL *to = y + (size_t)c * plane;
    switch (n->op) {
    case OP_norm: norm(n, c, from, to, plane); break;
    case OP_act:
        for (size_t i = 0; i < plane; i++) to[i] = act(n, c, from[i]);
        break;
    case OP_scale:
        for (size_t i = 0; i < plane; i++) to[i] = from[i] * x2[c];
        break;
    case OP_add:
        for (size_t i = 0; i < plane; i++) to[i] = from[i] + x2[(size_t)c * plane + i];
        break;
    case OP_pool: y[c] = mean(from, plane); break;
    case OP_shuffle: /* channel i*G + g goes to g*C/G + i */
        to = y + (size_t)(c % groups * (n->out->c / groups) + c / groups) * plane;
        memcpy(to, from, plane * sizeof *to);
        break;
    case OP_input:
    case OP_conv: die("reference: %s does not work by channel", n->name);
    }
}

static void run_node(const Run *r, const Node *n, const float *input) {
    REAL *y = values(r, n->out);
    const REAL *x = n->in[0] ? values(r, n->in[0]) : NULL;
    const REAL *x2 = n->in[1] ? values(r, n->in[1]) : NULL;
    if (n->op == OP_input)
        for (int i = 0; i < n->out->c * n->out->h * n->out->w; i++) y[i] = (REAL)input[i];
    else if (n->op == OP_conv)
        conv(n, x, y);
    else
        for (int c = 0; c < n->in[0]->c; c++) by_channel(n, c, x, x2, y);
}

/* ---- memory ---- */

static size_t elements(const Val *v) { return (size_t)(v->c * v->h) * (size_t)v->w; }

void reference_run(const Graph *graph, const float *input, REAL **outs) {
    Run r = {graph, outs};
    for (int i = 0; i < graph->vals.n; i++)
        if (!outs[i]) outs[i] = NEW(graph->pool, REAL, elements(graph->vals.at[i]));
    for (int i = 0; i < graph->nodes.n; i++) run_node(&r, graph->nodes.at[i], input);
}

#ifndef reference_run /* wanted in double precision only */
typedef struct {
    double *at;
    size_t n;
} Room;

/* Tensors live until their last reader has run; another of their size takes their place. */
void reference_embedding(Pool *pool, const Graph *graph, const float *input, double *embedding) {
    Run r = {graph, NEW(pool, double *, graph->vals.n)};
    VEC(Room) spare = {0};
    int *last = NEW(pool, int, graph->vals.n);
    for (int i = 0; i < graph->nodes.n; i++)
        for (int v = 0; v < graph->vals.n; v++) {
            const Node *n = graph->nodes.at[i];
            const Val *val = graph->vals.at[v];
            if (n->in[0] == val || n->in[1] == val) last[v] = i;
        }
    for (int i = 0; i < graph->nodes.n; i++) {
        const Node *n = graph->nodes.at[i];
        Room room = {NULL, elements(n->out)};
        for (int s = 0; s < spare.n && !room.at; s++) {
            if (spare.at[s].n != room.n) continue;
            room = spare.at[s];
            spare.at[s] = spare.at[--spare.n];
        }
        if (!room.at) room.at = NEW(pool, double, room.n);
        for (int v = 0; v < graph->vals.n; v++)
            if (graph->vals.at[v] == n->out) r.outs[v] = room.at;
        run_node(&r, n, input);
        if (n->out == graph->output) memcpy(embedding, room.at, room.n * sizeof *embedding);
        for (int v = 0; v < graph->vals.n; v++)
            if (last[v] == i && r.outs[v])
                *PUSH(pool, spare) = (Room){r.outs[v], elements(graph->vals.at[v])};
    }
}
#endif
