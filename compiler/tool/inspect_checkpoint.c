/* inspect_checkpoint.c - which specs a checkpoint fits; with -v also what it holds. */
#include "../front/checkpoint.h"
#include "../front/spec.h"
#include "inspect.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *spec; /* as the command line takes it */
    const Graph *graph;
    int missing, other_shape, unused;
    const char *dict;    /* that fits best, NULL: there is none */
    const char *example; /* the first thing that does not fit */
    Resizes resizes;     /* with which it fits */
} Fit;
typedef VEC(Fit) Fits;

/* ---- comparing ---- */

static bool is_top(const char *dict) { return !strcmp(dict, "."); }

static bool fits(const Fit *f) { return !f->missing && !f->other_shape; }

/* What the dict that was taken has beside what the spec wants. */
static void count_unused(Pool *pool, Checkpoint *ck, Fit *f) {
    const Tensors *wanted = &f->graph->tensors, *lists[] = {&ck->tensors, &ck->beside};
    for (int i = 0; i < wanted->n; i++) {
        Tensor *have = checkpoint_find(ck, wanted->at[i].name);
        if (have) have->used = true;
    }
    for (int k = 0; k < 2; k++)
        for (int i = 0; i < lists[k]->n; i++) {
            const Tensor *t = &lists[k]->at[i];
            if (t->used) continue;
            if (!f->example) f->example = pool_printf(pool, "%s is not used", t->name);
            f->unused++;
        }
}

/* The dict that fits best, and how well. */
static Fit compare(Pool *pool, Checkpoint *ck, const Graph *g) {
    Fit f = {.graph = g, .missing = wanted_count(&g->tensors)};
    const StateDicts dicts = checkpoint_candidates(ck, &g->tensors);
    const StateDict *best = dicts.n ? &dicts.at[0] : NULL;
    if (!best) return f;
    f.missing -= best->fits + best->others;
    f.other_shape = best->others;
    f.example = best->lacks;
    f.dict = dict_shown(pool, best->prefix);
    if (2 * (best->fits + best->others) < wanted_count(&g->tensors)) return f; /* another network */
    checkpoint_take(ck, best->prefix, &g->tensors);
    count_unused(pool, ck, &f);
    return f;
}

/* As the spec is, or else with a tail and an embedding of other widths. */
static Fit fit(Pool *pool, Checkpoint *ck, const char *spec) {
    Resizes resizes = {0};
    Fit f = compare(pool, ck, spec_read(pool, spec, NULL));
    if (!fits(&f) && f.dict) {
        Fit other = compare(pool, ck, spec_resized(pool, spec, ck, &resizes));
        other.resizes = resizes;
        if (fits(&other)) f = other;
    }
    f.spec = spec;
    return f;
}

static int rank_of(const Fit *f) { return fits(f) ? f->resizes.n > 0 : 2; }

/* What fits comes first, then what lacks least. */
static int by_fit(const void *x, const void *y) {
    const Fit *a = x, *b = y;
    int wrong = a->missing + a->other_shape - b->missing - b->other_shape;
    if (rank_of(a) != rank_of(b)) return rank_of(a) - rank_of(b);
    return wrong ? wrong : strcmp(a->spec, b->spec);
}

/* Channels of the last map, from which the embedding is made. */
static int tail_channels(const Graph *g) {
    int channels = g->input->c;
    for (int i = 0; i < g->nodes.n; i++) {
        const Val *v = g->nodes.at[i]->out;
        if (v->h * v->w > 1) channels = v->c;
    }
    return channels;
}

/* ---- for people ---- */

enum { LABEL = 11 };

static void put_fitting(Text *t, const Fits *f, int fitting) {
    put(t, "%-*s ", LABEL, "fits");
    if (!fitting) put(t, "none of the specs below");
    for (int i = 0; i < fitting; i++) put(t, "%s%s", i ? ", " : "", f->at[i].graph->name);
    put(t, "%s\n", fitting && f->at->resizes.n ? ", but for their sizes" : "");
    if (fitting > 1)
        put(t, "%-*s They have the same tensors: a file cannot tell which of them was trained.\n",
            LABEL, "");
}

static void put_resizes(Text *t, const Fit *f) {
    for (int i = 0; i < f->resizes.n; i++) {
        const Resized *r = &f->resizes.at[i];
        put(t, "%-*s \"%s\" of \"%s\" is %d in the file, %d in the spec\n", LABEL,
            i ? "" : "differs", r->key, r->block, r->file, r->spec);
    }
}

static void put_next(Text *t, const Checkpoint *ck, const Fit *f) {
    const char *spec = shell_word(t->pool, f->spec), *mine = "mine.json";
    put(t, "%-*s ", LABEL, "next");
    if (f->resizes.n && is_builtin_spec(f->spec))
        put(t, "mixfacec specs %s > %s, and change it there\n%-*s ", spec, mine, LABEL, "");
    else if (f->resizes.n)
        put(t, "change it in %s\n%-*s ", spec, LABEL, "");
    if (f->resizes.n && is_builtin_spec(f->spec)) spec = mine;
    put(t, "mixfacec compile %s --weights %s", spec, shell_word(t->pool, ck->path));
    if (ck->wish) put(t, " --state-dict %s", shell_word(t->pool, ck->wish));
    put(t, " -o out\n");
}

static void put_unfit(Text *t, const Fit *f) {
    put(t, "  %-22s does not fit", f->graph->name);
    if (f->dict && !is_top(f->dict)) put(t, " %s", f->dict);
    if (f->missing) put(t, ", %d missing", f->missing);
    if (f->other_shape) put(t, ", %d of another shape", f->other_shape);
    if (f->unused) put(t, ", %d unused", f->unused);
    put(t, f->example ? " (%s)\n" : "\n", f->example);
}

static const char *type_shown(const Tensor *t) {
    return t->problem ? "-" : type_rows[t->type].name;
}

static void put_tensors(Text *t, const Checkpoint *ck) {
    int wide = 6;
    for (int i = 0; i < ck->all.n; i++) {
        int n = (int)strlen(ck->all.at[i].name);
        if (n > wide) wide = n;
    }
    put(t, "\n%-*s  %-5s  %s\n", wide, "tensor", "type", "shape");
    for (int i = 0; i < ck->all.n; i++) {
        const Tensor *x = &ck->all.at[i];
        put(t, "%-*s  %-5s  %s%s%s\n", wide, x->name, type_shown(x), tensor_shape(t->pool, x),
            x->problem ? "  " : "", x->problem ? x->problem : "");
    }
}

static int64_t values_of(const Checkpoint *ck) {
    int64_t values = 0;
    for (int i = 0; i < ck->all.n; i++)
        if (!ck->all.at[i].problem) values += tensor_count(&ck->all.at[i]);
    return values;
}

static void put_report(Text *t, Checkpoint *ck, const Paths *specs, const Fits *f, int fitting) {
    put(t, "%s: %s, %d tensors, %s values\n", ck->path, ck->format, ck->all.n,
        grouped(t->pool, values_of(ck)));
    put_fitting(t, f, fitting);
    if (fitting) {
        const Fit *best = f->at;
        if (!is_top(best->dict)) put(t, "%-*s %s\n", LABEL, "state dict", best->dict);
        put_resizes(t, best);
        put(t, "%-*s %d numbers\n", LABEL, "embedding", best->graph->output->c);
        put(t, "%-*s %d channels\n", LABEL, "tail", tail_channels(best->graph));
        if (best->unused)
            put(t, "%-*s %d tensors (%s)\n", LABEL, "unused", best->unused, best->example);
        put_next(t, ck, best);
    }
    if (checkpoint_dicts(ck).n > 1 || (f->n && f->at->dict && !is_top(f->at->dict)))
        put_dicts(t, ck, specs);
    for (int i = fitting; i < f->n && (!fitting || verbosity > 0); i++) put_unfit(t, &f->at[i]);
    if (verbosity > 0) put_tensors(t, ck);
}

/* ---- for programs ---- */

static void put_fit_json(Text *t, const Fit *f) {
    bool whole = fits(f), as_is = whole && !f->resizes.n;
    put(t, "    {\"name\": \"%s\", \"fits\": %s, \"fits_resized\": %s, ", f->graph->name,
        as_is ? "true" : "false", whole ? "true" : "false");
    put(t, "\"missing\": %d, \"other_shape\": %d, ", f->missing, f->other_shape);
    put(t, "\"unused\": %d, \"embedding\": %d, \"tail_channels\": %d, \"example\": ", f->unused,
        f->graph->output->c, tail_channels(f->graph));
    put_json_string(t, f->example ? f->example : "");
    put(t, ", \"state_dict\": ");
    if (f->dict)
        put_json_string(t, f->dict);
    else
        put(t, "null");
    put(t, ", \"differs\": [");
    for (int i = 0; i < f->resizes.n; i++) {
        const Resized *r = &f->resizes.at[i];
        put(t, "%s{\"block\": \"%s\", \"key\": \"%s\", \"spec\": %d, \"file\": %d}", i ? ", " : "",
            r->block, r->key, r->spec, r->file);
    }
    put(t, "]}");
}

static void put_tensors_json(Text *t, const Checkpoint *ck) {
    put(t, ",\n  \"tensors\": [\n");
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
    put(t, "  ]");
}

static void put_report_json(Text *t, Checkpoint *ck, const Paths *specs, const Fits *f) {
    put(t, "{\n  \"format\": \"%s\",\n  \"tensor_count\": %d,\n  \"values\": %lld,\n", ck->format,
        ck->all.n, (long long)values_of(ck));
    put_dicts_json(t, ck, specs);
    put(t, "  \"specs\": [\n");
    for (int i = 0; i < f->n; i++) {
        put_fit_json(t, &f->at[i]);
        put(t, "%s\n", i + 1 < f->n ? "," : "");
    }
    put(t, "  ]");
    if (verbosity > 0) put_tensors_json(t, ck);
    put(t, "\n}\n");
}

int inspect_checkpoint(Job *job, Checkpoint *ck) {
    Paths specs = known_specs(job);
    Fits f = {0};
    int fitting = 0;
    ck->wish = job->state_dict;
    checkpoint_only_wished(ck);
    for (int i = 0; i < specs.n; i++) *PUSH(job->pool, f) = fit(job->pool, ck, specs.at[i]);
    qsort(f.at, (size_t)f.n, sizeof *f.at, by_fit);
    for (int i = 0; i < f.n; i++) fitting += fits(&f.at[i]) && rank_of(&f.at[i]) == rank_of(f.at);
    Text t = {.pool = job->pool};
    if (job->json)
        put_report_json(&t, ck, &specs, &f);
    else
        put_report(&t, ck, &specs, &f, fitting);
    write_file("-", t.s, t.n);
    return EXIT_OK;
}
