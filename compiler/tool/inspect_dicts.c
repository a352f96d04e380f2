/* inspect_dicts.c - the dicts of tensors in a checkpoint: where they are, how much they hold, and
 * how well the known specs fit them. */
#include "../front/checkpoint.h"
#include "../front/json.h"
#include "inspect.h"
#include <string.h>

enum { MOST_OF_A_SPEC = 16, MOST_OTHERS = 4 };

typedef struct {
    const char *prefix;
    int tensors;
    const Graph *best;        /* the spec that has most of its tensors here, NULL: none has any */
    int fits, wanted;         /* of that spec */
    VEC(const Graph *) whole; /* specs that fit whole */
} Row;
typedef VEC(Row) Rows;

static Row *row_of(Pool *pool, Rows *rows, const char *prefix) {
    for (int i = 0; i < rows->n; i++)
        if (!strcmp(rows->at[i].prefix, prefix)) return &rows->at[i];
    Row *r = PUSH(pool, *rows);
    r->prefix = prefix;
    return r;
}

static bool under(const char *name, const char *prefix) {
    return !strncmp(name, prefix, strlen(prefix));
}

/* Candidates that have at least half of what the best of a spec has. */
static void add_candidates(Checkpoint *ck, const Graph *g, Rows *rows) {
    const StateDicts list = checkpoint_candidates(ck, &g->tensors);
    int wanted = wanted_count(&g->tensors);
    for (int i = 0; i < list.n && i < MOST_OF_A_SPEC; i++) {
        const StateDict *c = &list.at[i];
        if (2 * (c->fits + c->others) < list.at[0].fits + list.at[0].others) continue;
        Row *r = row_of(ck->pool, rows, c->prefix);
        if (!r->best || (int64_t)c->fits * r->wanted > (int64_t)r->fits * wanted) {
            r->best = g;
            r->fits = c->fits;
            r->wanted = wanted;
        }
        if (c->fits == wanted) *PUSH(ck->pool, r->whole) = g;
    }
}

/* What specs fit, then the other dicts, the largest first. */
static Rows rows_of(Checkpoint *ck, const Paths *specs) {
    Rows rows = {0};
    for (int i = 0; i < specs->n; i++)
        add_candidates(ck, spec_read(ck->pool, specs->at[i], NULL), &rows);
    int fitting = rows.n;
    for (int i = 0; i < fitting; i++)
        for (int k = 0; k < ck->all.n; k++)
            rows.at[i].tensors += under(ck->all.at[k].name, rows.at[i].prefix);
    const StateDicts dicts = checkpoint_dicts(ck);
    for (int i = 0; i < dicts.n; i++) {
        bool shown = false;
        for (int k = 0; k < fitting; k++) shown |= under(rows.at[k].prefix, dicts.at[i].prefix);
        if (!shown)
            *PUSH(ck->pool, rows) =
                (Row){.prefix = dicts.at[i].prefix, .tensors = dicts.at[i].fits};
    }
    return rows;
}

void put_dicts(Text *t, Checkpoint *ck, const Paths *specs) {
    const Rows rows = rows_of(ck, specs);
    int others = 0, rest = 0;
    put(t, "\n  %-32s  %7s  %s\n", "state dict", "tensors", "fits");
    for (int i = 0; i < rows.n; i++) {
        const Row *r = &rows.at[i];
        if (!r->best && others++ >= MOST_OTHERS) {
            rest += r->tensors;
            continue;
        }
        put(t, "  %-32s  %7d  ", dict_shown(t->pool, r->prefix), r->tensors);
        for (int k = 0; k < r->whole.n; k++) put(t, "%s%s", k ? ", " : "", r->whole.at[k]->name);
        if (!r->best) put(t, "-");
        if (r->best && !r->whole.n) put(t, "%d of %d of %s", r->fits, r->wanted, r->best->name);
        put(t, "\n");
    }
    if (rest)
        put(t, "  %-32s  %7d  -\n", pool_printf(t->pool, "%d more", others - MOST_OTHERS), rest);
}

void put_dicts_json(Text *t, Checkpoint *ck, const Paths *specs) {
    const Rows rows = rows_of(ck, specs);
    put(t, "  \"state_dicts\": [\n");
    for (int i = 0; i < rows.n; i++) {
        const Row *r = &rows.at[i];
        put(t, "    {\"path\": ");
        put_json_string(t, dict_shown(t->pool, r->prefix));
        put(t, ", \"tensors\": %d, \"fits\": [", r->tensors);
        for (int k = 0; k < r->whole.n; k++)
            put(t, "%s\"%s\"", k ? ", " : "", r->whole.at[k]->name);
        put(t, "]");
        if (r->best)
            put(t, ", \"best\": \"%s\", \"matched\": %d, \"wanted\": %d", r->best->name, r->fits,
                r->wanted);
        put(t, "}%s\n", i + 1 < rows.n ? "," : "");
    }
    put(t, "  ],\n");
}
