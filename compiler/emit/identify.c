/* identify.c - the layout id: a hash of what weights and code must agree in. That is what the
 * network computes, and which weight is where in the blob, in which type. Names, targets, knobs and
 * sources do not count: a blob stays good for as long as its bytes mean the same.
 */
#include "emit.h"
#include <string.h>

/* The node that makes a value, as its place in the order of execution; -1 = no value. */
static int maker(const Graph *g, const Val *v) {
    int i = v ? 0 : g->nodes.n;
    while (i < g->nodes.n && g->nodes.at[i] != v->def) i++;
    return i < g->nodes.n ? i : -1;
}

static void put_function(Text *t, const Graph *g, const Node *n) {
    put(t, "\n%s %d %d,%d %d", op_name(n->op), n->stride, n->pad_h, n->pad_w, n->global);
    put(t, " %s %d shuffle %d", act_name(n->act), n->act_last, n->shuffle_groups);
    put(t, " reads %d %d adds %d", maker(g, n->in[0]), maker(g, n->in[1]), maker(g, n->residual));
    put(t, " scaled by %d pools %d", maker(g, n->scale), n->pool != NULL);
    for (int i = 0; i < n->parts.n; i++) {
        const Part *p = &n->parts.at[i];
        put(t, " [%d %d %d %d %d %dx%d]", p->cin0, p->cin, p->cout0, p->cout, p->groups, p->kh,
            p->kw);
    }
}

static void put_place(Text *t, const Node *n) {
    Pool *scratch = pool_new();
    Bytes numbers = pack_numbers(scratch, n);
    for (int i = 0; i < n->panels.n; i++) {
        const Panel *p = &n->panels.at[i];
        put(t, " (%s %d %d %d", type_rows[p->type].name, p->part, p->c0, p->n);
        put(t, " %d %d %d", p->fold, p->splat, p->kernel);
        put(t, " at %lld+%lld)", (long long)p->offset, (long long)p->bytes);
    }
    put(t, " %016llx", (unsigned long long)checksum(numbers.data, (int64_t)numbers.size));
    pool_free(scratch);
}

void identify(Graph *g) {
    Text t = {.pool = g->pool};
    Sha256 hash;
    put(&t, "blob %d, input %d %d %d, %s", BLOB_VERSION, g->input->c, g->input->h, g->input->w,
        g->pre.order);
    for (int c = 0; c < g->input->c; c++) put(&t, " %.17g %.17g", g->pre.mean[c], g->pre.scale[c]);
    for (int i = 0; i < g->nodes.n; i++) {
        const Node *n = g->nodes.at[i];
        if (n->op == OP_input) continue;
        put_function(&t, g, n);
        if (n->panels.n) put_place(&t, n);
    }
    sha256_init(&hash);
    sha256_add(&hash, t.s, t.n);
    sha256_hex(&hash, g->layout_id);
}
