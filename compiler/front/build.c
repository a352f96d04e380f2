/* build.c - building a graph operator by operator: shapes and bounds, weights, counts, identity. */
#include "spec.h"
#include <string.h>

enum { MAX_NODES = 2048 };
static const int64_t MAX_ELEMENTS = INT64_C(1) << 28, MAX_PARAMS = 1000000000,
                     MAX_MACS = INT64_C(1000000000000000);

/* ---- nodes and weights ---- */

Node *graph_node(Graph *g, Op op, const char *name, Val *a, Val *b, Shape out) {
    if (out.c < 1 || out.c > MAX_CHANNELS)
        json_fail(g->at, "%s: %d channels, expected 1 to %d", name, out.c, MAX_CHANNELS);
    if ((int64_t)out.c * out.h * out.w > MAX_ELEMENTS)
        json_fail(g->at, "%s: a tensor of %dx%dx%d is too large", name, out.c, out.h, out.w);
    if (g->nodes.n == MAX_NODES) json_fail(g->at, "more than %d operators", MAX_NODES);
    Node *n = NEW(g->pool, Node, 1);
    Val *v = NEW(g->pool, Val, 1);
    *v = (Val){.type = DT_f32, .c = out.c, .h = out.h, .w = out.w, .def = n};
    v->name = pool_printf(g->pool, "%s/%s", name, op_name(op));
    n->op = op, n->name = name;
    n->in[0] = a, n->in[1] = b, n->out = v;
    *PUSH(g->pool, g->nodes) = n;
    *PUSH(g->pool, g->vals) = v;
    return n;
}

/* Notes that the graph wants this tensor. */
static void want(Graph *g, const char *name, Dtype type, int rank, const int64_t *dim) {
    for (int i = 0; i < g->tensors.n; i++)
        if (!strcmp(g->tensors.at[i].name, name))
            json_fail(g->at, "tensor %s already belongs to an earlier block", name);
    Tensor *t = PUSH(g->pool, g->tensors);
    *t = (Tensor){.name = name, .type = type, .rank = rank};
    if (rank) memcpy(t->dim, dim, (size_t)rank * sizeof *dim);
    if (rank && (g->params += tensor_count(t)) > MAX_PARAMS)
        json_fail(g->at, "more than %lld parameters", (long long)MAX_PARAMS);
}

double *graph_weights(Graph *g, const char *name, int rank, const int64_t *dim) {
    want(g, name, DT_f32, rank, dim);
    if (!g->ck) return NULL;
    return tensor_values(g->pool, checkpoint_bind(g->ck, name, rank, dim));
}

void graph_counter(Graph *g, const char *name) {
    want(g, name, DT_i64, 0, NULL);
    if (g->ck) checkpoint_counter(g->ck, name);
}

/* ---- counting, as the official counter does ---- */

static int64_t elements(const Val *v) { return (int64_t)v->c * v->h * v->w; }

int64_t node_macs(const Node *n) {
    int64_t macs = 0, pixels = (int64_t)n->out->h * n->out->w;
    for (int i = 0; i < n->parts.n; i++) {
        const Part *p = &n->parts.at[i];
        macs += pixels * p->cout * (p->cin / p->groups) * p->kh * p->kw;
    }
    return macs;
}

int64_t node_flops(const Node *n) {
    static const int act_flops[NACT] = {
#define ACT(name, slopes, flops, work, meaning) flops,
#include "acts.def"
#undef ACT
    };
    switch (n->op) {
    case OP_conv: return 2 * node_macs(n) + (n->has_bias ? elements(n->out) : 0);
    case OP_norm: return 2 * elements(n->out);
    case OP_act: return act_flops[n->act] * elements(n->out);
    case OP_pool: return elements(n->in[0]);
    default: return 0;
    }
}

int64_t node_params(const Node *n) {
    int64_t params = n->has_bias ? n->out->c : 0;
    for (int i = 0; i < n->parts.n; i++) {
        const Part *p = &n->parts.at[i];
        params += (int64_t)p->cout * (p->cin / p->groups) * p->kh * p->kw;
    }
    if (n->op == OP_norm && !n->plain) params += 2 * n->out->c;
    if (n->op == OP_act && act_slopes(n->act)) params += n->slopes;
    return params;
}

/* ---- identity ---- */

static void hash_floats(Sha256 *s, const double *v, int64_t n) {
    uint8_t bytes[4096];
    size_t full = 0;
    for (int64_t i = 0; v && i < n; i++) {
        float f = (float)v[i];
        uint32_t bits;
        memcpy(&bits, &f, sizeof bits);
        for (int j = 0; j < 4; j++) bytes[full++] = (uint8_t)(bits >> 8 * j);
        if (full == sizeof bytes) sha256_add(s, bytes, full), full = 0;
    }
    sha256_add(s, bytes, full);
}

static int val_index(const Graph *g, const Val *v) {
    for (int i = 0; i < g->vals.n; i++)
        if (g->vals.at[i] == v) return i;
    return -1;
}

static void hash_node(const Graph *g, Sha256 *s, const Node *n) {
    Text t = {.pool = g->pool};
    const Val *o = n->out;
    put(&t, "%s %d %d -> %dx%dx%d stride %d pad %d %d bias %d act %d shuffle %d eps %.17g\n",
        op_name(n->op), val_index(g, n->in[0]), val_index(g, n->in[1]), o->c, o->h, o->w, n->stride,
        n->pad_h, n->pad_w, n->has_bias, (int)n->act, n->shuffle_groups, n->eps);
    for (int i = 0; i < n->parts.n; i++) {
        const Part *p = &n->parts.at[i];
        put(&t, "part %d+%d -> %d+%d groups %d kernel %dx%d\n", p->cin0, p->cin, p->cout0, p->cout,
            p->groups, p->kh, p->kw);
    }
    sha256_add(s, t.s, t.n);
    for (int i = 0; i < n->parts.n; i++) {
        const Part *p = &n->parts.at[i];
        hash_floats(s, p->w, (int64_t)p->cout * (p->cin / p->groups) * p->kh * p->kw);
    }
    const double *vectors[] = {n->bias, n->gamma, n->beta, n->mean, n->var, n->slope};
    for (int i = 0; i < 6; i++) hash_floats(s, vectors[i], o->c);
}

void graph_finish(Graph *g) {
    Sha256 s;
    Text t = {.pool = g->pool};
    g->params = 0;
    put(&t, "order %s\n", g->pre.order);
    for (int i = 0; i < g->input->c; i++)
        put(&t, "mean %.17g scale %.17g\n", g->pre.mean[i], g->pre.scale[i]);
    sha256_init(&s);
    sha256_add(&s, t.s, t.n);
    for (int i = 0; i < g->nodes.n; i++) {
        const Node *n = g->nodes.at[i];
        g->macs += node_macs(n);
        g->flops += node_flops(n);
        g->params += node_params(n);
        g->params_trainable += node_params(n) - (n->frozen_weight && !n->plain ? n->out->c : 0);
        if (g->macs > MAX_MACS) fail(EXIT_INPUT, "%s: more than 10^15 operations", g->spec_path);
        hash_node(g, &s, n);
    }
    sha256_hex(&s, g->model_id);
}
