/* inspect_checkpoint.c - what a checkpoint holds, and which specs it fits. */
#include "../front/checkpoint.h"
#include "../front/json.h"
#include "inspect.h"
#include <string.h>

typedef struct {
    const Graph *graph;
    int missing, other_shape, unused;
    const char *example; /* the first thing that does not fit */
} Fit;
typedef VEC(Fit) Fits;

/* ---- comparing ---- */

static bool same_shape(const Tensor *a, const Tensor *b) {
    return a->rank == b->rank && !memcmp(a->dim, b->dim, (size_t)a->rank * sizeof *a->dim);
}

/* Weights must be there with their shape; counters may be absent. */
static Fit fit(Pool *pool, Checkpoint *ck, const Graph *g) {
    Fit f = {.graph = g};
    for (int i = 0; i < ck->tensors.n; i++) ck->tensors.at[i].used = false;
    for (int i = 0; i < g->tensors.n; i++) {
        const Tensor *want = &g->tensors.at[i];
        Tensor *have = checkpoint_find(ck, want->name);
        bool counter = want->type == DT_i64, wrong = have && !counter && !same_shape(have, want);
        if (have) have->used = true;
        if (!have && !counter) f.missing++;
        if (wrong) f.other_shape++;
        if (f.example || counter || (have && !wrong)) continue;
        f.example =
            pool_printf(pool, "%s: expected %s, found %s", want->name, tensor_shape(pool, want),
                        have ? tensor_shape(pool, have) : "nothing");
    }
    for (int i = 0; i < ck->tensors.n; i++) {
        if (ck->tensors.at[i].used) continue;
        if (!f.example) f.example = pool_printf(pool, "%s is not used", ck->tensors.at[i].name);
        f.unused++;
    }
    return f;
}

/* ---- reports ---- */

static void put_report(Text *t, const Checkpoint *ck, const Fits *fits) {
    int wide = 6, fitting = 0;
    int64_t values = 0;
    for (int i = 0; i < ck->tensors.n; i++) {
        int n = (int)strlen(ck->tensors.at[i].name);
        if (n > wide) wide = n;
        values += tensor_count(&ck->tensors.at[i]);
    }
    put(t, "%-*s  %-5s  %s\n", wide, "tensor", "type", "shape");
    for (int i = 0; i < ck->tensors.n; i++) {
        const Tensor *x = &ck->tensors.at[i];
        put(t, "%-*s  %-5s  %s\n", wide, x->name, dtype_name(x->type), tensor_shape(t->pool, x));
    }
    put(t, "\n%s: %s, %d tensors, %lld values", ck->path, ck->format, ck->tensors.n,
        (long long)values);
    if (*ck->prefix) put(t, "; names without their wrapper \"%s\"", ck->prefix);
    put(t, "\n");
    for (int i = 0; i < fits->n; i++) {
        const Fit *f = &fits->at[i];
        bool fits_spec = !f->missing && !f->other_shape;
        fitting += fits_spec;
        put(t, "  %-22s %s", f->graph->name, fits_spec ? "fits" : "does not fit");
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

static void put_report_json(Text *t, const Checkpoint *ck, const Fits *fits) {
    put(t, "{\n  \"format\": \"%s\",\n  \"wrapper\": ", ck->format);
    put_json_string(t, ck->prefix);
    put(t, ",\n  \"tensors\": [\n");
    for (int i = 0; i < ck->tensors.n; i++) {
        const Tensor *x = &ck->tensors.at[i];
        put(t, "    {\"name\": ");
        put_json_string(t, x->name);
        put(t, ", \"type\": \"%s\", \"shape\": [", dtype_name(x->type));
        for (int d = 0; d < x->rank; d++) put(t, "%s%lld", d ? ", " : "", (long long)x->dim[d]);
        put(t, "]}%s\n", i + 1 < ck->tensors.n ? "," : "");
    }
    put(t, "  ],\n  \"specs\": [\n");
    for (int i = 0; i < fits->n; i++) {
        const Fit *f = &fits->at[i];
        put(t,
            "    {\"name\": \"%s\", \"fits\": %s, \"missing\": %d, \"other_shape\": %d, "
            "\"unused\": %d}%s\n",
            f->graph->name, f->missing || f->other_shape ? "false" : "true", f->missing,
            f->other_shape, f->unused, i + 1 < fits->n ? "," : "");
    }
    put(t, "  ]\n}\n");
}

int inspect_checkpoint(Job *job, Checkpoint *ck) {
    Paths paths = known_specs(job);
    Fits fits = {0};
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
