/* count.c - how often the instructions of a kernel run, exactly: what its work is, and what part of
 * it each of several threads has. */
#include "../kernel.h"

typedef struct {
    const Kernel *k;
    int row;
    bool *bounds;   /* of a variable: the bounds of other loops depend on it */
    int *after;     /* of a loop: the index behind its end */
    int64_t *value; /* of variables */
    int64_t *times;
} Walk;

/* Counts the instructions from i to the end of the loop that they are in. */
static void walk(const Walk *w, int i, int64_t times) {
    const Kernel *k = w->k;
    for (; i < k->ins.n && k->ins.at[i].op != K_end; i++) {
        if (k->ins.at[i].op != K_loop) {
            w->times[i] += times;
            continue;
        }
        int var = k->ins.at[i].var;
        const Var *v = &k->vars.at[var];
        int64_t by = v->by >= 0 ? w->value[v->by] : w->row;
        int64_t lo = v->lo < 0 ? 0 : k->tables.at[v->lo].v[by];
        int64_t hi = v->hi < 0 ? v->n : k->tables.at[v->hi].v[by];
        if (!w->bounds[var] && lo < hi) walk(w, i + 1, times * (hi - lo));
        for (int64_t x = lo; w->bounds[var] && x < hi; x++) {
            w->value[var] = x;
            walk(w, i + 1, times);
        }
        i = w->after[i] - 1;
    }
}

const int64_t *kernel_times(const Kernel *k, int thread_row) {
    Pool *pool = k->pool;
    Walk w = {k,
              thread_row,
              NEW(pool, bool, k->vars.n + 1),
              NEW(pool, int, k->ins.n + 1),
              NEW(pool, int64_t, k->vars.n + 1),
              NEW(pool, int64_t, k->ins.n + 1)};
    int *open = NEW(pool, int, k->ins.n + 1), depth = 0;
    for (int i = 0; i < k->ins.n; i++) {
        if (k->ins.at[i].op == K_loop) open[depth++] = i;
        if (k->ins.at[i].op == K_end) w.after[open[--depth]] = i + 1;
    }
    for (int v = 0; v < k->vars.n; v++)
        if (k->vars.at[v].by >= 0) w.bounds[k->vars.at[v].by] = true;
    walk(&w, 0, 1);
    return w.times;
}

int64_t kernel_work(const Kernel *k, int thread_row) {
    const int64_t *times = kernel_times(k, thread_row);
    int64_t sum = 0;
    for (int i = 0; i < k->ins.n; i++) sum += times[i];
    return sum;
}

int64_t kernel_slowest(const Kernel *k, int threads) {
    int64_t most = 0;
    if (!k->divided) return kernel_work(k, 0);
    for (int t = 0; t < threads; t++) {
        int64_t work = kernel_work(k, THREAD_ROW(threads, t));
        if (work > most) most = work;
    }
    return most;
}

/* Threads wait for each other behind every step that is divided; what is not, one of them does. */
double slowest_share(const Graph *g, int threads) {
    double slowest = 0, all = 0;
    for (int i = 0; i < g->steps.n; i++) {
        slowest += (double)kernel_slowest(g->steps.at[i].kernel, threads);
        all += (double)kernel_work(g->steps.at[i].kernel, 0);
    }
    return all > 0 ? slowest / all : 1;
}
