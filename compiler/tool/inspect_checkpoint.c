/* inspect_checkpoint.c - what a checkpoint holds, and which specs it fits. */
#include "../front/checkpoint.h"
#include "../front/json.h"
#include "inspect.h"
#include <string.h>

typedef struct {
    const Graph *graph;
    int missing, other_shape, unused;
    const char *dict;    /* that fits best, NULL: there is none */
    const char *example; /* the first thing that does not fit */
} Fit;
typedef VEC(Fit) Fits;

/* ---- comparing ---- */

/* The dict that fits best, and how well. */
static Fit fit(Pool *pool, Checkpoint *ck, const Graph *g) {
    Fit f = {.graph = g, .missing = wanted_count(&g->tensors)};
    const StateDicts dicts = checkpoint_candidates(ck, &g->tensors);
    const StateDict *best = dicts.n ? &dicts.at[0] : NULL;
    if (!best) return f;
    f.missing -= best->fits + best->others;
    f.other_shape = best->others;
    f.example = best->lacks;
    f.dict = dict_shown(pool, best->prefix);
    checkpoint_take(ck, best->prefix, &g->tensors);
    for (int i = 0; i < g->tensors.n; i++) {
        Tensor *have = checkpoint_find(ck, g->tensors.at[i].name);
        if (have) have->used = true;
    }
    const Tensors *lists[] = {&ck->tensors, &ck->beside};
    for (int k = 0; k < 2; k++)
        for (int i = 0; i < lists[k]->n; i++) {
            const Tensor *t = &lists[k]->at[i];
            if (t->used) continue;
            if (!f.example) f.example = pool_printf(pool, "%s is not used", t->name);
            f.unused++;
        }
    return f;
}

static bool fits_whole(const Fit *f) { return !f->missing && !f->other_shape; }

/* ---- reports ---- */

enum { MOST_DICTS = 12 };

static int width_of(const Checkpoint *ck) {
    int wide = 6;
    for (int i = 0; i < ck->all.n; i++) {
        int n = (int)strlen(ck->all.at[i].name);
        if (n > wide) wide = n;
    }
    return wide;
}

static const char *type_shown(const Tensor *t) { return t->problem ? "-" : dtype_name(t->type); }

static void put_tensors(Text *t, const Checkpoint *ck) {
    int wide = width_of(ck);
    put(t, "%-*s  %-5s  %s\n", wide, "tensor", "type", "shape");
    for (int i = 0; i < ck->all.n; i++) {
        const Tensor *x = &ck->all.at[i];
        put(t, "%-*s  %-5s  %s%s%s\n", wide, x->name, type_shown(x), tensor_shape(t->pool, x),
            x->problem ? "  " : "", x->problem ? x->problem : "");
    }
    put(t, "\n");
}

/* Dicts by size, and the specs that fit them. */
static void put_dicts(Text *t, const Checkpoint *ck, const Fits *fits) {
    const StateDicts dicts = checkpoint_dicts(ck);
    put(t, "  %-32s  %7s\n", "state dict", "tensors");
    for (int i = 0; i < dicts.n && i < MOST_DICTS; i++) {
        const char *shown = dict_shown(t->pool, dicts.at[i].prefix);
        put(t, "  %-32s  %7d", shown, dicts.at[i].fits);
        for (int k = 0; k < fits->n; k++)
            if (fits_whole(&fits->at[k]) && !strcmp(fits->at[k].dict, shown))
                put(t, "  %s", fits->at[k].graph->name);
        put(t, "\n");
    }
    int rest = 0;
    for (int i = MOST_DICTS; i < dicts.n; i++) rest += dicts.at[i].fits;
    if (rest) put(t, "  %-32s  %7d\n", pool_printf(t->pool, "%d more", dicts.n - MOST_DICTS), rest);
}

static void put_report(Text *t, const Checkpoint *ck, const Fits *fits) {
    int fitting = 0;
    int64_t values = 0;
    put_tensors(t, ck);
    for (int i = 0; i < ck->all.n; i++)
        if (!ck->all.at[i].problem) values += tensor_count(&ck->all.at[i]);
    put(t, "%s: %s, %d tensors, %lld values\n", ck->path, ck->format, ck->all.n, (long long)values);
    put_dicts(t, ck, fits);
    for (int i = 0; i < fits->n; i++) {
        const Fit *f = &fits->at[i];
        fitting += fits_whole(f);
        put(t, "  %-22s %s", f->graph->name, fits_whole(f) ? "fits" : "does not fit");
        if (f->dict && strcmp(f->dict, ".") != 0) put(t, " %s", f->dict);
        if (f->missing) put(t, ", %d missing", f->missing);
        if (f->other_shape) put(t, ", %d of another shape", f->other_shape);
        if (f->unused) put(t, ", %d unused", f->unused);
        if (f->example) put(t, " (%s)", f->example);
        put(t, "\n");
    }
    if (fitting > 1)
        put(t, "Networks that differ only in their channel shuffles have the same tensors; a file "
               "cannot tell which of them was trained.\n");
}

static void put_tensors_json(Text *t, const Checkpoint *ck) {
    put(t, "  \"tensors\": [\n");
    for (int i = 0; i < ck->all.n; i++) {
        const Tensor *x = &ck->all.at[i];
        put(t, "    {\"name\": ");
        put_json_string(t, x->name);
        put(t, ", \"type\": \"%s\", \"shape\": [", type_shown(x));
        for (int d = 0; d < x->rank; d++) put(t, "%s%lld", d ? ", " : "", (long long)x->dim[d]);
        put(t, "]");
        if (x->problem) {
            put(t, ", \"problem\": ");
            put_json_string(t, x->problem);
        }
        put(t, "}%s\n", i + 1 < ck->all.n ? "," : "");
    }
    put(t, "  ],\n");
}

static void put_report_json(Text *t, const Checkpoint *ck, const Fits *fits) {
    const StateDicts dicts = checkpoint_dicts(ck);
    put(t, "{\n  \"format\": \"%s\",\n", ck->format);
    put_tensors_json(t, ck);
    put(t, "  \"state_dicts\": [\n");
    for (int i = 0; i < dicts.n; i++) {
        put(t, "    {\"path\": ");
        put_json_string(t, dict_shown(t->pool, dicts.at[i].prefix));
        put(t, ", \"tensors\": %d}%s\n", dicts.at[i].fits, i + 1 < dicts.n ? "," : "");
    }
    put(t, "  ],\n  \"specs\": [\n");
    for (int i = 0; i < fits->n; i++) {
        const Fit *f = &fits->at[i];
        put(t,
            "    {\"name\": \"%s\", \"fits\": %s, \"missing\": %d, \"other_shape\": %d, "
            "\"unused\": %d, \"state_dict\": ",
            f->graph->name, fits_whole(f) ? "true" : "false", f->missing, f->other_shape,
            f->unused);
        if (f->dict)
            put_json_string(t, f->dict);
        else
            put(t, "null");
        put(t, "}%s\n", i + 1 < fits->n ? "," : "");
    }
    put(t, "  ]\n}\n");
}

int inspect_checkpoint(Job *job, Checkpoint *ck) {
    Paths paths = known_specs(job);
    Fits fits = {0};
    ck->wish = job->state_dict;
    checkpoint_only_wished(ck);
    for (int i = 0; i < paths.n; i++)
        *PUSH(job->pool, fits) = fit(job->pool, ck, spec_read(job->pool, paths.at[i], NULL));
    Text t = {.pool = job->pool};
    if (job->json)
        put_report_json(&t, ck, &fits);
    else
        put_report(&t, ck, &fits);
    write_file("-", t.s, t.n);
    return EXIT_OK;
}
