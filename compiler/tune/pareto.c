/* pareto.c - memory against speed: for any price of a byte of code, every task has a candidate
 * that costs least; all prices together draw the curve of the network. */
#include "tune.h"
#include <math.h>
#include <stdlib.h>

static int by_code(const void *a, const void *b) {
    const Point *x = a, *y = b;
    if (x->code != y->code) return x->code < y->code ? -1 : 1;
    return x->ns < y->ns ? -1 : x->ns > y->ns;
}

/* Of a task's candidates and its present kernel: what costs least, if a byte costs `price` ns. */
static Point cheapest(const Task *t, double price) {
    Point best = {0, 0};
    double least = INFINITY;
    for (int i = t->results.n ? -1 : 0; i < t->results.n; i++) {
        const Result *r = &t->results.at[i < 0 ? 0 : i];
        if (r->status != TUNE_ok || !r->code || !r->present_code) continue;
        double ns = t->count * t->ns * (i < 0 ? 1 : r->gain.ratio);
        int64_t code = i < 0 ? r->present_code : r->code;
        double cost = ns + price * (double)code;
        if (cost < least) least = cost, best = (Point){code, ns};
    }
    return best;
}

Points pareto_of(Pool *pool, const Tuner *t) {
    Points all = {0}, front = {0};
    for (double price = 1e-4; price < 1e4; price *= 1.3) {
        Point sum = {0, 0};
        for (int i = 0; i < t->tasks.n; i++) {
            Point p = cheapest(&t->tasks.at[i], price);
            sum.code += p.code, sum.ns += p.ns;
        }
        if (sum.code) *PUSH(pool, all) = sum;
    }
    if (all.n) qsort(all.at, (size_t)all.n, sizeof *all.at, by_code);
    for (int i = 0; i < all.n; i++)
        if (!front.n || all.at[i].ns < front.at[front.n - 1].ns * (1 - 1e-6))
            *PUSH(pool, front) = all.at[i];
    return front;
}
