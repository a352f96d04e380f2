/* sign.c - the signature of a task: a hash of the target's row and of the kernel that the default
 * schedule makes for it. An edit of a source changes none; a change of a lowering, or of a default,
 * changes those of the tasks whose kernels it changes. Nodes of one task may have several
 * signatures: in another network, or behind a shuffle, their kernels differ.
 */
#include "../front/spec.h"
#include "../kernel.h"
#include "schedule.h"
#include <string.h>

const char *sign_kernel(Pool *pool, const Kernel *k, const Target *t) {
    Sha256 hash;
    char hex[65];
    Text bytes = {.pool = pool};
    put(&bytes, "target %s %d %d %d %s\n", t->name, t->lanes, t->regs, (int)t->style, t->cflags);
    kernel_canon(k, &bytes);
    sha256_init(&hash);
    sha256_add(&hash, bytes.s, bytes.n);
    sha256_hex(&hash, hex);
    return pool_strndup(pool, hex, SIGNATURE);
}

/* A spec by the default alone, ready to be lowered. */
static Graph *plan_default(Pool *pool, const char *path, Bytes spec, const Target *t) {
    Graph *g = spec_parse(pool, path, spec, NULL);
    g->target = t;
    plan_unlowered(g);
    return g;
}

static void put_use(Text *t, const Use *use) {
    const Val *v = use->val;
    put(t, " %s %d %dx%dx%d", use->word, (int)v->layout, v->c, v->h, v->w);
    if (v->order) put_bytes(t, v->order, (size_t)v->c * sizeof *v->order);
}

/* What tells a step from others of its tasks: nodes where this is equal have equal kernels. */
static Text surroundings(Pool *pool, const Graph *g, int first, int count) {
    Text t = {.pool = pool};
    for (int i = first; i < first + count; i++) {
        const Node *n = g->nodes.at[i];
        put(&t, "%s %d %d", task_key(pool, n), n->pad_h, n->pad_w);
        for (int j = 0; j < n->parts.n; j++) {
            const Part *p = &n->parts.at[j];
            put(&t, " %d %d %d %d %dx%d", p->cin0, p->cin, p->cout0, p->cout, p->kh, p->kw);
        }
        Use use[MAX_USES];
        int uses = node_uses(n, use);
        for (int j = 0; j < uses; j++) put_use(&t, &use[j]);
        put(&t, " %d", n->residual && n->residual->offset == n->out->offset);
        if (n->knob[KNOB_gate]) put(&t, " %dx%d", n->gated->h, n->gated->w);
    }
    return t;
}

typedef struct {
    Text of; /* surroundings */
    const char *sign;
} StepSign;
typedef VEC(StepSign) StepSigns;

/* Lowering takes most of the time, so a step that repeats is not lowered again. */
static const char *sign_step(Pool *pool, const Graph *g, int first, int count, StepSigns *known) {
    Text of = surroundings(g->pool, g, first, count);
    for (int i = 0; i < known->n; i++) {
        const Text *other = &known->at[i].of;
        if (other->n == of.n && !memcmp(other->s, of.s, of.n)) return known->at[i].sign;
    }
    Kernel *k = lower_nodes(g->pool, &g->nodes.at[first], count, g->target);
    const char *sign = sign_kernel(pool, k, g->target);
    *PUSH(g->pool, *known) = (StepSign){of, sign};
    return sign;
}

Signatures sign_tasks(Pool *pool, const char *path, Bytes spec, const Target *t,
                      const Wisdom *only) {
    Pool *scratch = pool_new();
    Graph *g = plan_default(scratch, path, spec, t);
    Signatures all = {0};
    StepSigns known = {0};
    for (int i = 0, count; i < g->nodes.n; i += count) {
        const char *sign = NULL;
        count = step_nodes(g, i);
        for (int j = i; j < i + count; j++) {
            const Node *n = g->nodes.at[j];
            const char *key = n->op == OP_conv ? task_key(pool, n) : NULL;
            if (only && key && !wisdom_knows(only, key)) key = NULL;
            if (key && !sign) sign = sign_step(pool, g, i, count, &known);
            *PUSH(pool, all) = (Signed){key, key ? sign : NULL};
        }
    }
    pool_free(scratch);
    return all;
}
