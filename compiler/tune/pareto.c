/* pareto.c - memory against speed. For any price of a byte of code and any limit on the arena,
 * every task has a candidate that costs least; the arena that they need together is planned. All
 * prices and limits together draw the curve of the network. */
#include "tune.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { PRESENT = -1, MOST_LIMITS = 12 };

static int by_bytes(const void *a, const void *b) {
    const Point *x = a, *y = b;
    if (x->bytes != y->bytes) return x->bytes < y->bytes ? -1 : 1;
    return x->ns < y->ns ? -1 : x->ns > y->ns;
}

static int by_size(const void *a, const void *b) {
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

/* Of a task with a candidate: what it adds to the sums. */
static Point share_of(const Tuner *tuner, const Task *t, int chosen) {
    for (int i = 0; chosen == PRESENT && i < t->results.n; i++)
        if (t->results.at[i].status == TUNE_ok)
            return (Point){t->results.at[i].present_code, task_ns(tuner, t)};
    if (chosen == PRESENT) return (Point){0, task_ns(tuner, t)}; /* not measured */
    const Result *r = &t->results.at[chosen];
    return (Point){r->code, task_ns(tuner, t) * r->gain.ratio};
}

/* What costs least, if a byte costs `price` ns; of those that need no larger arena, if there are
 * any. */
static int cheapest(const Tuner *tuner, const Task *t, double price, int64_t limit) {
    int best = PRESENT;
    bool fits = tuner->graph->arena_bytes <= limit;
    Point present = share_of(tuner, t, PRESENT);
    double least = present.ns + price * (double)present.bytes;
    for (int i = 0; i < t->results.n; i++) {
        const Result *r = &t->results.at[i];
        if (r->status != TUNE_ok || (fits && r->arena > limit)) continue;
        Point p = share_of(tuner, t, i);
        double cost = p.ns + price * (double)p.bytes;
        if (!fits && r->arena <= limit)
            least = cost, best = i, fits = true;
        else if (cost < least)
            least = cost, best = i;
    }
    return best;
}

static Point point_of(const Tuner *t, const int *chosen) {
    Pool *pool = pool_new();
    Change *change = NEW(pool, Change, t->tasks.n + 1);
    int n = 0;
    Point sum = {0, all_ns(t)};
    for (int i = 0; i < t->tasks.n; i++) {
        const Task *task = &t->tasks.at[i];
        Point p = share_of(t, task, chosen[i]);
        sum.bytes += p.bytes;
        sum.ns += p.ns - task_ns(t, task);
        if (chosen[i] != PRESENT)
            change[n++] = (Change){task, &task->results.at[chosen[i]].candidate};
    }
    sum.bytes += place_changed(pool, t, change, n)->arena_bytes;
    pool_free(pool);
    return sum;
}

/* Arenas that candidates need, a few of them, ascending. */
static int limits_of(Pool *pool, const Tuner *t, int64_t *limit) {
    VEC(int64_t) all = {0};
    int n = 0, kept = 0;
    *PUSH(pool, all) = t->graph->arena_bytes;
    for (int i = 0; i < t->tasks.n; i++)
        for (int j = 0; j < t->tasks.at[i].results.n; j++)
            if (t->tasks.at[i].results.at[j].status == TUNE_ok)
                *PUSH(pool, all) = t->tasks.at[i].results.at[j].arena;
    qsort(all.at, (size_t)all.n, sizeof *all.at, by_size);
    for (int i = 0; i < all.n; i++)
        if (!n || all.at[i] != all.at[n - 1]) all.at[n++] = all.at[i];
    for (int i = 0; i < MOST_LIMITS && i < n; i++)
        limit[kept++] = all.at[n <= MOST_LIMITS ? i : i * (n - 1) / (MOST_LIMITS - 1)];
    return kept;
}

typedef VEC(const int *) Selections;

static bool is_new(const Selections *all, const int *chosen, int n) {
    for (int i = 0; i < all->n; i++)
        if (!memcmp(all->at[i], chosen, (size_t)n * sizeof *chosen)) return false;
    return true;
}

Points pareto_of(Pool *pool, const Tuner *t) {
    Points all = {0}, front = {0};
    Selections tried = {0};
    int64_t limit[MOST_LIMITS];
    int limits = limits_of(pool, t, limit);
    for (int l = 0; l < limits; l++)
        for (double price = 1e-4; price < 1e4; price *= 1.8) {
            int *chosen = NEW(pool, int, t->tasks.n + 1);
            for (int i = 0; i < t->tasks.n; i++)
                chosen[i] = cheapest(t, &t->tasks.at[i], price, limit[l]);
            if (!is_new(&tried, chosen, t->tasks.n)) continue;
            *PUSH(pool, tried) = chosen;
            *PUSH(pool, all) = point_of(t, chosen);
        }
    if (all.n) qsort(all.at, (size_t)all.n, sizeof *all.at, by_bytes);
    for (int i = 0; i < all.n; i++)
        if (!front.n || all.at[i].ns < front.at[front.n - 1].ns * (1 - 1e-4))
            *PUSH(pool, front) = all.at[i];
    return front;
}

Point present_point(const Tuner *t) {
    Point sum = {t->graph->arena_bytes, all_ns(t)};
    for (int i = 0; i < t->tasks.n; i++) sum.bytes += share_of(t, &t->tasks.at[i], PRESENT).bytes;
    return sum;
}

/* The tasks are those of the other arena: as much slower as the network was. */
Point ram_point(const Tuner *t, Point fastest) {
    if (!(t->ram.ns > 0)) return (Point){0, 0};
    return (Point){fastest.bytes - t->arena + t->ram_arena, fastest.ns * t->ram.ratio};
}
