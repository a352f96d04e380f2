/* task.c - what there is to tune in a network: its tasks, the values that their knobs may have,
 * and what becomes of a candidate in the compiler. */
#include "../kernel.h"
#include "tune.h"
#include <string.h>

const char *const status_names[NSTATUS] = {
#define STATUS(name, meaning) #name,
#include "statuses.def"
#undef STATUS
};

/* ---- tasks ---- */

static void add_dims(Pool *pool, const Graph *g, Task *t, int i) {
    const Node *n = g->nodes.at[t->node + i];
    for (int k = 0; k < NKNOB; k++) {
        Dim d = {.node = i, .knob = k, .name = knob_rows[k].name};
        if (!has_knob(g, n, g->target, (Knob)k)) continue;
        if (i) d.name = pool_printf(pool, "next.%s", d.name);
        for (int v = knob_rows[k].low; v <= knob_rows[k].high && d.n < MAX_VALUES; v++)
            if (knob_useful(g, n, k, v)) d.value[d.n++] = v;
        d.start = knob_nearest(g, n, k, n->knob[k]);
        if (d.n > 1) t->dim[t->ndim++] = d;
    }
}

Tasks tasks_of(Pool *pool, const Graph *g, int *task_of) {
    Tasks tasks = {0};
    for (int i = 0, count; i < g->nodes.n; i += count) {
        const Node *n = g->nodes.at[i], *next = slab_reader(g, n);
        int j = 0;
        count = 1 + (next != NULL);
        task_of[i] = -1;
        if (n->op != OP_conv) continue;
        const char *key = task_key(pool, n), *key2 = next ? task_key(pool, next) : NULL;
        const char *both = key2 ? pool_printf(pool, "%s+%s", key, key2) : key;
        while (j < tasks.n && strcmp(tasks.at[j].key, both) != 0) j++;
        for (int k = 0; k < count; k++) task_of[i + k] = j;
        if (j < tasks.n) {
            tasks.at[j].count++;
            continue;
        }
        Task *t = PUSH(pool, tasks);
        *t = (Task){.key = both, .node = i, .nnodes = count, .count = 1, .name = {key, key2}};
        t->best = -1;
        for (int k = 0; k < count; k++) {
            t->macs += node_macs(g->nodes.at[i + k]);
            add_dims(pool, g, t, k);
        }
        t->over = t->ndim == 0;
    }
    return tasks;
}

/* ---- candidates ---- */

Candidate task_start(const Task *t) {
    Candidate c = {{0}};
    for (int i = 0; i < t->ndim; i++) c.value[i] = t->dim[i].start;
    return c;
}

bool same_candidate(const Task *t, const Candidate *a, const Candidate *b) {
    return !memcmp(a->value, b->value, (size_t)t->ndim * sizeof *a->value);
}

bool task_legal(const Graph *g, const Task *t, const Candidate *c) {
    int knob[2][NKNOB];
    for (int i = 0; i < t->nnodes; i++)
        memcpy(knob[i], g->nodes.at[t->node + i]->knob, sizeof knob[i]);
    for (int i = 0; i < t->ndim; i++) knob[t->dim[i].node][t->dim[i].knob] = c->value[i];
    for (int i = 0; i < t->nnodes; i++)
        if (!fits_registers(g->nodes.at[t->node + i], g->target, knob[i][KNOB_tile_pixels],
                            knob[i][KNOB_tile_vectors]))
            return false;
    return true;
}

const char *candidate_text(Pool *pool, const Task *t, const Candidate *c) {
    Text s = {.pool = pool};
    put(&s, "%s", "");
    for (int i = 0; i < t->ndim; i++) put(&s, "%s%s=%d", i ? " " : "", t->dim[i].name, c->value[i]);
    return s.s;
}

Result *result_of(const Task *t, const Candidate *c) {
    for (int i = 0; i < t->results.n; i++) {
        Result *r = &t->results.at[i];
        if (same_candidate(t, &r->candidate, c)) return r;
    }
    return NULL;
}

/* ---- as kernels ---- */

Graph *place_changed(Pool *pool, const Tuner *tuner, const Change *change, int n) {
    struct Choices *c = NEW(pool, struct Choices, 1);
    *c = *tuner->present;
    c->wishes.at = NULL, c->wishes.n = c->wishes.cap = 0;
    for (int i = 0; i < tuner->present->wishes.n; i++)
        *PUSH(pool, c->wishes) = tuner->present->wishes.at[i];
    for (int i = 0; i < n; i++)
        for (int d = 0; d < change[i].task->ndim; d++) {
            const Dim *dim = &change[i].task->dim[d];
            *PUSH(pool, c->wishes) = (Wish){"", change[i].task->name[dim->node], (Knob)dim->knob,
                                            change[i].candidate->value[d]};
        }
    Graph *g = spec_parse(pool, tuner->job->spec, tuner->spec, NULL);
    g->target = tuner->target, g->choices = c;
    plan_unlowered(g);
    return g;
}

Graph *plan_changed(Pool *pool, const Tuner *tuner, const Change *change, int n, const Task *only) {
    Graph *g = place_changed(pool, tuner, change, n);
    if (only)
        lower_some(g, only->node, only->node + only->nnodes - 1);
    else
        lower(g);
    return g;
}

const char *body_hash(const Graph *g) {
    Sha256 hash;
    char hex[65];
    sha256_init(&hash);
    for (int i = 0; i < g->kernels.n; i++) {
        Text t = {.pool = g->pool};
        kernel_canon(g->kernels.at[i], &t);
        sha256_add(&hash, t.s, t.n);
    }
    sha256_hex(&hash, hex);
    return pool_strndup(g->pool, hex, 16);
}

int64_t instructions_of(const Graph *g) {
    int64_t sum = 0;
    for (int i = 0; i < g->steps.n; i++) sum += kernel_work(g->steps.at[i].kernel, 0);
    return sum;
}
