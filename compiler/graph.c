/* graph.c - names and small operations of the graph. */
#include "kernel.h"
#include <math.h>

const char *op_name(Op op) {
    static const char *const names[] = {
#define OP(name, operands, meaning) #name,
#include "ops.def"
#undef OP
    };
    return names[op];
}

const char *act_name(Act act) {
    static const char *const names[] = {
#define ACT(name, slopes, flops, work, meaning) #name,
#include "acts.def"
#undef ACT
    };
    return names[act];
}

bool act_slopes(Act act) {
    static const bool slopes[] = {
#define ACT(name, slopes, flops, work, meaning) slopes,
#include "acts.def"
#undef ACT
    };
    return slopes[act];
}

int act_work(Act act) {
    static const int work[] = {
#define ACT(name, slopes, flops, work, meaning) work,
#include "acts.def"
#undef ACT
    };
    return work[act];
}

double norm_scale(const Node *n, int c) { return n->gamma[c] / sqrt(n->var[c] + n->eps); }

const char *layout_name(Layout layout) {
    static const char *const names[] = {"planar", "nhwc", "blocked"};
    return names[layout];
}

const char *size_text(Pool *pool, const Val *v) {
    return pool_printf(pool, "%dx%dx%d", v->c, v->h, v->w);
}

int node_uses(const Node *n, Use use[MAX_USES]) {
    int count = 0;
#define ROLE(name, access, word, meaning)                                                          \
    if (n->name) use[count++] = (Use){n->name, ACCESS_##access, word};
#include "roles.def"
#undef ROLE
    return count;
}

int graph_uses(const Graph *g, const Val *v) {
    Use use[MAX_USES];
    int uses = g->output == v;
    for (int i = 0; i < g->nodes.n; i++)
        for (int u = node_uses(g->nodes.at[i], use); u-- > 0;)
            uses += use[u].val == v && use[u].access == ACCESS_READ;
    return uses;
}

bool is_depthwise(const Node *n) {
    for (int i = 0; i < n->parts.n; i++) {
        const Part *p = &n->parts.at[i];
        if (p->cin != p->cout || p->groups != p->cin) return false;
    }
    return n->op == OP_conv && n->parts.at[0].groups > 1;
}

bool is_flat(const Node *n) {
    for (int i = 0; i < n->parts.n; i++)
        if (n->parts.at[i].kh != 1 || n->parts.at[i].kw != 1) return false;
    return n->stride == 1 && n->pad_h == 0 && n->pad_w == 0 && !is_depthwise(n);
}

bool scales_weights(const Node *n) { return n->scale && !n->scale->def->knob[KNOB_gate]; }

void graph_remove(Graph *g, Node *n) {
    int kept = 0;
    for (int i = 0; i < g->nodes.n; i++)
        if (g->nodes.at[i] != n) g->nodes.at[kept++] = g->nodes.at[i];
    g->nodes.n = kept;
}

void graph_absorb(Graph *g, Node *n, Node *by) {
    by->out = n->out;
    by->out->def = by;
    graph_remove(g, n);
}

static void dump_val(const char *role, const Val *v, Text *t) {
    put(t, "  %s %s %dx%dx%d", role, v->name, v->c, v->h, v->w);
    if (v->order) put(t, " permuted");
    if (v->bytes)
        put(t, " %s @%lld +%lld", layout_name(v->layout), (long long)v->offset,
            (long long)v->bytes);
    put(t, "\n");
}

void graph_dump(const Graph *g, Text *t) {
    for (int i = 0; i < g->nodes.n; i++) {
        const Node *n = g->nodes.at[i];
        put(t, "%s %s", op_name(n->op), n->name);
        for (int j = 0; j < n->parts.n; j++) {
            const Part *p = &n->parts.at[j];
            put(t, " [%d+%d -> %d+%d %dx%d/%d]", p->cin0, p->cin, p->cout0, p->cout, p->kh, p->kw,
                p->groups);
        }
        if (n->op == OP_conv) put(t, " stride %d pad %d,%d", n->stride, n->pad_h, n->pad_w);
        if (n->act) put(t, " %s", act_name(n->act));
        for (int j = 0; j < NKNOB; j++)
            if (n->knob[j]) {
                static const char *const names[] = {
#define KNOB(name, low, high, meaning) #name,
#include "knobs.def"
#undef KNOB
                };
                put(t, " %s=%d", names[j], n->knob[j]);
            }
        put(t, "\n");
        Use use[MAX_USES];
        int uses = node_uses(n, use);
        for (int j = 0; j < uses; j++) dump_val(use[j].word, use[j].val, t);
    }
    for (int i = 0; i < g->steps.n; i++) {
        const Step *s = &g->steps.at[i];
        put(t, "step %d %s -> %s\n", i, s->kernel->name, s->out->name);
    }
}
