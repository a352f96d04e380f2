/* rounding.c - how far float32 arithmetic alone moves the tensors of a network, which is a measure
 * of its conditioning. The reference runs several times in float32. Each time every weight of a
 * convolution is off by at most half a unit in the last place, as it is when a norm has been folded
 * into it. So each run rounds differently. */
#include "check.h"
#include <math.h>

enum { RUNS = 8 };

static uint64_t mixed(uint64_t z) { /* splitmix64 */
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static double *nudged(Pool *pool, const double *w, int64_t n, uint64_t *state) {
    double *to = NEW(pool, double, n);
    for (int64_t i = 0; i < n; i++) {
        *state += 0x9E3779B97F4A7C15u;
        double part = (double)(mixed(*state) >> 11) * 0x1p-52 - 1; /* from -1 to 1 */
        to[i] = w[i] * (1 + part * 0x1p-24);
    }
    return to;
}

/* The same operators and tensors with other weights. */
static Graph *nudged_graph(Pool *pool, const Graph *g, uint64_t seed) {
    Graph *copy = NEW(pool, Graph, 1);
    *copy = *g;
    copy->pool = pool;
    copy->nodes.at = NEW(pool, Node *, g->nodes.n);
    for (int i = 0; i < g->nodes.n; i++) {
        const Node *from = g->nodes.at[i];
        Node *n = copy->nodes.at[i] = NEW(pool, Node, 1);
        *n = *from;
        n->parts.at = NEW(pool, Part, n->parts.n);
        for (int j = 0; j < n->parts.n; j++) {
            Part *p = &n->parts.at[j];
            *p = from->parts.at[j];
            int64_t fan_in = (int64_t)(p->cin / p->groups) * p->kh * p->kw;
            p->w = nudged(pool, p->w, p->cout * fan_in, &seed);
        }
    }
    return copy;
}

/* Where float32 overflows there is nothing to compare: the change counts as none. */
static double largest_change(const float *found, const double *exact, int64_t n) {
    double largest = 0;
    for (int64_t i = 0; i < n; i++) {
        double change = fabs((double)found[i] - exact[i]);
        if (isfinite(change)) largest = fmax(largest, change);
    }
    return largest;
}

void rounding(const Graph *g, const float *input, double *const *exact, double *moved) {
    for (uint64_t run = 0; run < RUNS; run++) {
        Pool *pool = pool_new();
        const Graph *other = nudged_graph(pool, g, mixed(run + 1));
        float **outs = NEW(pool, float *, g->vals.n);
        reference_run_float32(other, input, outs);
        for (int i = 0; i < g->vals.n; i++) {
            const Val *v = g->vals.at[i];
            int64_t size = (int64_t)v->c * v->h * v->w;
            moved[i] = fmax(moved[i], largest_change(outs[i], exact[i], size));
        }
        pool_free(pool);
    }
}
