/* lower.c - one kernel per distinct step: steps whose kernels have the same instructions share
 * one. The arguments of a step are where the tensors are that its kernel's buffers were made for. A
 * step is a node, or those that hand each other slabs. */
#include "../kernel.h"
#include <string.h>

static bool same_address(const Addr *a, const Addr *b) {
    bool same =
        a->buf == b->buf && a->unit == b->unit && a->off == b->off && a->nterms == b->nterms;
    for (int i = 0; same && i < a->nterms; i++)
        same = a->term[i].var == b->term[i].var && a->term[i].table == b->term[i].table &&
               a->term[i].param == b->term[i].param && a->term[i].stride == b->term[i].stride;
    return same;
}

static bool same_instruction(const Ins *a, const Ins *b) {
    return a->op == b->op && a->d == b->d && a->a == b->a && a->b == b->b && a->c == b->c &&
           a->var == b->var && a->first == b->first && a->count == b->count &&
           a->table == b->table && same_address(&a->at, &b->at);
}

static bool same_declarations(const Kernel *a, const Kernel *b) {
    if (a->lanes != b->lanes || a->bufs.n != b->bufs.n || a->regs.n != b->regs.n ||
        a->vars.n != b->vars.n || a->tables.n != b->tables.n || a->params.n != b->params.n ||
        a->divided != b->divided)
        return false;
    bool same = true;
    for (int i = 0; i < a->bufs.n; i++) {
        const Buf *x = &a->bufs.at[i], *y = &b->bufs.at[i];
        same &= x->type == y->type && x->out == y->out && x->alias == y->alias &&
                x->own == y->own && x->bytes == y->bytes;
    }
    for (int i = 0; i < a->regs.n; i++) {
        const Reg *x = &a->regs.at[i], *y = &b->regs.at[i];
        same &=
            x->kind == y->kind && x->type == y->type && !memcmp(&x->imm, &y->imm, sizeof x->imm);
    }
    for (int i = 0; i < a->vars.n; i++) {
        const Var *x = &a->vars.at[i], *y = &b->vars.at[i];
        same &= x->n == y->n && x->lo == y->lo && x->hi == y->hi && x->by == y->by;
    }
    for (int i = 0; same && i < a->tables.n; i++) {
        const Table *x = &a->tables.at[i], *y = &b->tables.at[i];
        same = x->n == y->n && !memcmp(x->v, y->v, (size_t)x->n * sizeof *x->v);
    }
    return same;
}

static bool same_kernel(const Kernel *a, const Kernel *b) {
    bool same = a->ins.n == b->ins.n && same_declarations(a, b);
    for (int i = 0; same && i < a->ins.n; i++)
        same = same_instruction(&a->ins.at[i], &b->ins.at[i]);
    return same;
}

const Kernel *kernel_share(Graph *g, Kernel *k) {
    const char *name = k->name;
    int same_name = 0;
    for (int i = 0; i < g->kernels.n; i++) {
        const char *other = g->kernels.at[i]->name;
        bool similar = !strncmp(other, name, strlen(name));
        if (similar && same_kernel(g->kernels.at[i], k)) return g->kernels.at[i];
        same_name += similar;
    }
    if (same_name) k->name = pool_printf(g->pool, "%s_v%d", name, same_name + 1);
    *PUSH(g->pool, g->kernels) = k;
    return k;
}

/* The argument for a buffer: where the tensor is that it was made for, or the step's weights. */
static void add_arg(Graph *g, Step *s, const Buf *b) {
    const Val *v = b->val;
    Arg a = {.base = BASE_ARENA, .val = v, .own = s->kernel->divided && b->own};
    if (s->nargs == MAX_KARGS) die("%s: more than %d arguments", s->name, MAX_KARGS);
    if (!v)
        a.base = BASE_WEIGHTS, a.offset = s->nodes[0]->panels.at[0].offset;
    else if (v == g->input)
        a.base = BASE_INPUT;
    else if (v == g->output)
        a.base = BASE_OUTPUT;
    else
        a.offset = v->offset;
    s->arg[s->nargs++] = a;
    if (a.own && v->bytes > g->thread_bytes) g->thread_bytes = (v->bytes + 63) / 64 * 64;
}

Kernel *lower_nodes(Pool *pool, Node *const *node, int n, const Target *t) {
    if (n > 1) return lower_slabs(pool, node, n, t);
    if ((*node)->op != OP_conv) return lower_elementwise(pool, *node, t);
    return is_depthwise(*node) ? lower_depthwise(pool, *node, t) : lower_conv(pool, *node, t);
}

/* "features.unit1.exp_conv", "features.unit1.conv1": "features.unit1.exp_conv+conv1" */
static const char *step_name(Pool *pool, Node *const *node, int n) {
    const char *name = node[0]->name;
    for (int i = 1; i < n; i++) {
        const char *dot = strrchr(node[i]->name, '.'), *rest = dot ? dot + 1 : node[i]->name;
        bool same = !strncmp(name, node[i]->name, (size_t)(rest - node[i]->name));
        name = pool_printf(pool, "%s+%s", name, same ? rest : node[i]->name);
    }
    return name;
}

static void add_step(Graph *g, Node *const *node, int count) {
    const Node *n = node[count - 1];
    Kernel *k = lower_nodes(g->pool, node, count, g->target);
    Step *s = PUSH(g->pool, g->steps);
    s->nodes = node, s->n = count, s->node = n, s->name = step_name(g->pool, node, count);
    s->out = n->out;
    s->kernel = kernel_share(g, k);
    if (s->kernel == k) kernel_verify(k);
    for (int i = 0; i < k->bufs.n; i++) add_arg(g, s, &k->bufs.at[i]);
}

int step_nodes(const Graph *g, int first) {
    int count = 1;
    while (g->nodes.at[first + count - 1]->knob[KNOB_slab]) count++;
    return count;
}

void lower_some(Graph *g, int first, int last) {
    for (int i = 0, count; i < g->nodes.n; i += count) {
        count = step_nodes(g, i);
        if (i <= last && first < i + count && g->nodes.at[i]->op != OP_input)
            add_step(g, &g->nodes.at[i], count);
    }
}

void lower(Graph *g) {
    lower_some(g, 0, g->nodes.n);
    g->pixels = lower_pixels(g->pool, g);
    kernel_verify(g->pixels);
}
