/* arena.c - gives every tensor an offset in one block of memory, so that no two tensors that live
 * at the same time overlap. Tensors are placed largest first, each at the lowest offset that is
 * free during its life; then whatever ends highest is moved forward in that order, again and again,
 * until the arena is as small as the fullest step or nothing helps. A residual sum takes the place
 * of the operand that dies in it. */
#include "../mixfacec.h"
#include <stdlib.h>
#include <string.h>

enum { ALIGN = 64, TRIES = 400 }; /* a cache line and the widest vector */

typedef struct {
    Val *v;
    int order;
} Item;
typedef VEC(Item) Items;

static void add(Graph *g, Items *items, Val *v, int first, int last) {
    v->first = first, v->last = last;
    *PUSH(g->pool, *items) = (Item){v, items->n - 1};
}

/* What a node reads lives until its step. */
static void keep_operands(const Node *n, int step) {
    Use use[MAX_USES];
    for (int u = node_uses(n, use); u-- > 0;)
        if (use[u].access == ACCESS_READ && use[u].val->last < step) use[u].val->last = step;
}

/* What it makes besides its output: until it is read, or for its step alone. */
static void add_others(Graph *g, Items *items, const Node *n, int step) {
    Use use[MAX_USES];
    int uses = node_uses(n, use);
    for (int u = 0; u < uses; u++) {
        bool scratch = use[u].access == ACCESS_SCRATCH;
        if (use[u].access != ACCESS_READ && use[u].val != n->out)
            add(g, items, use[u].val, step, scratch ? step : use[u].val->last);
    }
}

/* The sum may overwrite its residual: same bytes, same order, element by element, nobody after. */
static bool in_place(const Graph *g, int i, int step) {
    const Node *n = g->nodes.at[i];
    const Val *r = n->residual;
    for (; i && g->nodes.at[i - 1]->knob[KNOB_slab]; i--) /* read until the last slab */
        if (g->nodes.at[i - 1]->in[0] == r) return false;
    return r && r != g->input && n->out != g->output && r->last == step && !r->order &&
           !n->out->order && r->layout == n->out->layout && r != n->in[0];
}

static bool overlap(const Val *a, const Val *b) {
    return a->first <= b->last && b->first <= a->last && a->offset < b->offset + b->bytes &&
           b->offset < a->offset + a->bytes;
}

static int by_size(const void *a, const void *b) {
    const Item *x = a, *y = b;
    if (x->v->bytes != y->v->bytes) return x->v->bytes < y->v->bytes ? 1 : -1;
    return x->order - y->order;
}

static void place(const Items *items, int i) {
    Val *v = items->at[i].v;
    v->offset = 0;
    for (int j = 0; j < i; j++) /* move behind whatever is in the way, then look again */
        if (overlap(v, items->at[j].v)) {
            const Val *other = items->at[j].v;
            v->offset = (other->offset + other->bytes + ALIGN - 1) / ALIGN * ALIGN;
            j = -1;
        }
}

/* Places all in the order given; returns the bytes needed and which tensor ends highest. */
static int64_t place_all(const Items *items, int *highest) {
    int64_t bytes = 0;
    for (int i = 0; i < items->n; i++) {
        place(items, i);
        int64_t end = items->at[i].v->offset + items->at[i].v->bytes;
        if (end > bytes) bytes = end, *highest = i;
    }
    return bytes;
}

static int64_t fullest_step(const Items *items, int n_steps) {
    int64_t most = 0;
    for (int step = 0; step <= n_steps; step++) {
        int64_t live = 0;
        for (int i = 0; i < items->n; i++)
            if (items->at[i].v->first <= step && step <= items->at[i].v->last)
                live += items->at[i].v->bytes;
        if (live > most) most = live;
    }
    return most;
}

static int64_t plan(Pool *pool, Items *items, int n_steps) {
    int64_t bound = fullest_step(items, n_steps), best;
    size_t size = (size_t)items->n * sizeof *items->at;
    Item *order = NEW(pool, Item, items->n);
    uint32_t random = 1;
    int highest = 0;
    qsort(items->at, (size_t)items->n, sizeof *items->at, by_size);
    best = place_all(items, &highest);
    memcpy(order, items->at, size);
    for (int i = 0; i < TRIES && best > bound; i++) {
        random = random * 1664525u + 1013904223u;
        int to = highest ? (int)((random >> 8) % (uint32_t)highest) : 0;
        if (i % 2 == 0) to = 0;
        Item moved = items->at[highest];
        memmove(items->at + to + 1, items->at + to, (size_t)(highest - to) * sizeof moved);
        items->at[to] = moved;
        int64_t bytes = place_all(items, &highest);
        if (bytes < best) best = bytes, memcpy(order, items->at, size);
    }
    memcpy(items->at, order, size);
    return place_all(items, &highest);
}

static void check(const Items *items) {
    for (int i = 0; i < items->n; i++)
        for (int j = 0; j < i; j++)
            if (overlap(items->at[i].v, items->at[j].v))
                die("arena: %s and %s overlap", items->at[i].v->name, items->at[j].v->name);
}

void arena(Graph *g) {
    Items items = {0};
    int step = 0, n_steps = 0;
    for (int i = 0; i < g->nodes.n; i++) { /* a node that makes slabs shares the step of the next */
        const Node *n = g->nodes.at[i];
        keep_operands(n, n_steps);
        n_steps += !n->knob[KNOB_slab];
    }
    const Node **sum_of = NEW(g->pool, const Node *, n_steps);
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (i && !g->nodes.at[i - 1]->knob[KNOB_slab]) step++;
        if (n->op == OP_input) {
            add(g, &items, g->planes, step, g->input->last);
            continue;
        }
        if (in_place(g, i, step))
            sum_of[step] = n;
        else if (n->out != g->output)
            add(g, &items, n->out, step, n->out->last);
        add_others(g, &items, n, step);
    }
    add(g, &items, g->result, n_steps - 1, n_steps);
    for (step = n_steps - 1; step >= 0; step--) /* a chain of sums lives in its first operand */
        if (sum_of[step]) {
            const Val *out = sum_of[step]->out;
            if (sum_of[step]->residual->last < out->last) sum_of[step]->residual->last = out->last;
        }
    g->arena_bytes = (plan(g->pool, &items, n_steps) + ALIGN - 1) / ALIGN * ALIGN;
    check(&items);
    for (step = 0; step < n_steps; step++)
        if (sum_of[step]) {
            Val *out = sum_of[step]->out;
            out->offset = sum_of[step]->residual->offset;
            out->first = step;
        }
}
