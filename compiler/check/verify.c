/* verify.c - verb verify: does the emitted code compute what the spec and checkpoint say?
 *
 * The unsimplified graph runs in double precision (reference.c), the emitted code runs as machine
 * code with a hook behind every step. A tensor of the emitted code is found in the arena by the
 * placement record and compared with the tensor of the same name in the reference. */
#include "../front/checkpoint.h"
#include "../tool/run.h"
#include <math.h>
#include <string.h>

/* The bars: error / max(1, max|y|), and 1 - cosine. */
static const double ERROR_BAR = 1e-5, COSINE_BAR = 1e-7;

typedef struct {
    double error, most; /* largest |difference| and |expected value| */
} Diff;

typedef struct {
    const float *found; /* c x h x w; NULL if the emitted code has folded the tensor away */
    Diff diff;
} Row;

typedef struct {
    Job *job;
    const Graph *truth, *emitted;
    double **outs; /* of the reference, for every tensor of truth */
    Row *rows;     /* likewise, for the first face */
    bool tracing;
    int failures;
} Check;

static void diff_add(Diff *d, double found, double expected) {
    double error = fabs(found - expected);
    if (isnan(error)) error = INFINITY;
    d->error = fmax(d->error, error);
    d->most = fmax(d->most, fabs(expected));
}

static bool within(const Diff *d) { return d->error <= ERROR_BAR * fmax(1, d->most); }

static int truth_index(const Check *k, const char *name) {
    for (int i = 0; i < k->truth->vals.n; i++)
        if (!strcmp(k->truth->vals.at[i]->name, name)) return i;
    return -1; /* scratch memory and copies have no counterpart */
}

/* ---- what every step writes ---- */

static void record(Check *k, const Val *v, const void *memory) {
    int index = truth_index(k, v->name), plane = v->h * v->w;
    if (index < 0) return;
    const float *from = memory;
    float *found = NEW(k->job->pool, float, v->c *plane);
    for (int c = 0; c < v->c; c++)
        for (int i = 0; i < plane; i++) {
            float x = from[channel_at(v, c) + i * pixel_step(v)];
            found[c * plane + i] = x;
            diff_add(&k->rows[index].diff, (double)x, k->outs[index][c * plane + i]);
        }
    k->rows[index].found = found;
}

static bool written_later(const Graph *g, int step) {
    for (int i = step + 1; i < g->steps.n; i++)
        if (g->steps.at[i].out == g->steps.at[step].out) return true;
    return false;
}

static void on_step(void *context, int step, const void *arena, const float *embedding) {
    Check *k = context;
    const Graph *g = k->emitted;
    const Step *s = &g->steps.at[step];
    if (!k->tracing || written_later(g, step)) return;
    const char *at = arena;
    const Val *pool = s->node ? s->node->pool : NULL;
    record(k, s->out, s->out == g->output ? (const void *)embedding : at + s->out->offset);
    if (pool) record(k, pool, at + pool->offset);
}

static void print_blocks(Check *k) {
    const Val *first = NULL;
    if (!k->rows[truth_index(k, k->truth->output->name)].found)
        die("the emitted code does not report its steps");
    printf("%-36s %-12s %10s %10s\n", "block", "shape", "max|y|", "error");
    for (int i = 0; i < k->truth->vals.n; i++) {
        const Val *v = k->truth->vals.at[i];
        const Row *r = &k->rows[i];
        bool bad = r->found && !within(&r->diff);
        if (bad && !first) first = v;
        if (!r->found || (!v->unit && verbosity < 1)) continue;
        printf("%-36s %-12s %10.3g %10.2e%s\n", v->unit ? v->unit : v->name,
               size_text(k->job->pool, v), r->diff.most, r->diff.error, bad ? "  MISMATCH" : "");
    }
    if (!first) return;
    k->failures++;
    printf("first divergence: %s\n", first->name);
}

/* ---- embeddings ---- */

typedef struct {
    Diff diff;
    double angle; /* largest 1 - cosine */
} Match;

static double one_minus_cosine(const float *a, const double *b, int n) {
    double ab = 0, aa = 0, bb = 0;
    for (int i = 0; i < n; i++) {
        double x = (double)a[i];
        ab += x * b[i], aa += x * x, bb += b[i] * b[i];
    }
    return aa == 0 && bb == 0 ? 0 : 1 - ab / sqrt(aa * bb);
}

static void match_add(Match *m, const float *found, const double *expected, int n) {
    double angle = one_minus_cosine(found, expected, n);
    for (int i = 0; i < n; i++) diff_add(&m->diff, (double)found[i], expected[i]);
    m->angle = fmax(m->angle, isnan(angle) ? INFINITY : angle);
}

static void report(Check *k, const char *what, const Match *m) {
    bool good = within(&m->diff) && m->angle <= COSINE_BAR;
    printf("%-36s error %.2e (bar %.2e), 1 - cosine %.1e%s\n", what, m->diff.error,
           ERROR_BAR * fmax(1, m->diff.most), fmax(m->angle, 0), good ? "" : "  MISMATCH");
    k->failures += !good;
}

/* ---- stored results ---- */

/* The elements of a float32 array of this shape. */
static const double *stored_values(Pool *pool, const char *where, const Array *a, int rank,
                                   const int64_t *dim) {
    Text want = {.pool = pool};
    bool same = a->type == DT_f32 && a->rank == rank;
    size_t n = 1;
    for (int i = 0; i < rank; i++) {
        put(&want, "%s%lld", i ? "," : "", (long long)dim[i]);
        same = same && a->dim[i] == dim[i];
        n *= (size_t)dim[i];
    }
    if (!same) fail(EXIT_INPUT, "%s: expected float32 of shape %s, found another", where, want.s);
    double *values = NEW(pool, double, n);
    for (size_t i = 0; i < n; i++) {
        float x;
        memcpy(&x, a->data + i * sizeof x, sizeof x);
        values[i] = (double)x;
    }
    return values;
}

/* The output of a block or of any module inside one: the last tensor made under its path. */
static int block_index(const Check *k, const char *where, const char *name) {
    size_t n = strlen(name);
    int last = -1;
    for (int i = 0; i < k->truth->vals.n; i++) {
        const Val *v = k->truth->vals.at[i];
        if (v->unit && !strcmp(v->unit, name)) return i;
        if (!strncmp(v->name, name, n) && strchr("./", v->name[n])) last = i;
    }
    if (last < 0) fail(EXIT_INPUT, "%s: the spec has no such block", where);
    return last;
}

/* Blocks of the first face. For a block that is folded away (a norm follows it in a block of its
 * own), it is the reference that must agree. */
static void check_blocks(Check *k, const char *path) {
    Pool *pool = k->job->pool;
    Array *stored;
    int n = npz_read(pool, path, &stored);
    double worst = 0;
    for (int i = 0; i < n; i++) {
        const char *where = pool_printf(pool, "%s: %s", path, stored[i].name);
        int b = block_index(k, where, stored[i].name);
        const Val *v = k->truth->vals.at[b];
        const float *found = k->rows[b].found;
        const double *values =
            stored_values(pool, where, &stored[i], 3, (const int64_t[]){v->c, v->h, v->w});
        Diff d = {0};
        for (int e = 0; e < v->c * v->h * v->w; e++)
            diff_add(&d, found ? (double)found[e] : k->outs[b][e], values[e]);
        worst = fmax(worst, d.error);
        if (within(&d)) continue;
        printf("%-36s error %.2e  MISMATCH with the stored block\n", stored[i].name, d.error);
        k->failures++;
    }
    printf("%-36s error %.2e\n", pool_printf(pool, "stored blocks (%d)", n), worst);
}

/* ---- the verb ---- */

static void check_embeddings(Check *k, const Loaded *l, const Faces *faces) {
    Pool *pool = k->job->pool;
    const Val *in = k->truth->input;
    int n = k->truth->output->c, result = truth_index(k, k->truth->output->name);
    const double *stored = NULL;
    if (k->job->against) {
        Array a = npy_read(pool, k->job->against);
        stored = stored_values(pool, k->job->against, &a, 2, (const int64_t[]){faces->n, n});
    }
    Face planes = {.type = DT_f32};
    float *x = NEW(pool, float, in->c * in->h * in->w), *y = NEW(pool, float, n);
    Match reference = {0}, pixels = {0}, against = {0};
    bool any_pixels = false;
    planes.data = (const uint8_t *)x;
    for (int i = faces->n - 1; i >= 0; i--) { /* outs are left with those of the first */
        const Face *face = &faces->at[i];
        planes.name = face->name;
        face_planes(k->truth, face, x);
        reference_run(k->truth, x, k->outs);
        k->tracing = i == 0;
        run_face(l, &planes, y);
        k->tracing = false;
        match_add(&reference, y, k->outs[result], n);
        if (stored) match_add(&against, y, stored + (size_t)i * (size_t)n, n);
        if (face->type != DT_u8) continue;
        run_face(l, face, y);
        match_add(&pixels, y, k->outs[result], n);
        any_pixels = true;
    }
    print_blocks(k);
    report(k, "embeddings against the reference", &reference);
    if (any_pixels) report(k, "embeddings from pixels", &pixels);
    if (stored) report(k, "embeddings against stored ones", &against);
}

int verb_verify(Job *job) {
    Model *model = compile_model(job);
    Check k = {.job = job, .emitted = model->graph};
    k.truth = spec_read(job->pool, job->spec, job_checkpoint(job));
    k.rows = NEW(job->pool, Row, k.truth->vals.n);
    k.outs = NEW(job->pool, double *, k.truth->vals.n);
    Faces faces = {0};
    if (job->input)
        faces_read(k.truth, job->input, &faces);
    else
        faces_by_formula(k.truth, 3, &faces);
    if (!faces.n) fail(EXIT_INPUT, "%s: no faces in it", job->input);
    Loaded loaded = load_model(job->pool, model, job->jit ? NULL : "-O1", on_step, &k);
    check_embeddings(&k, &loaded, &faces);
    if (job->blocks) check_blocks(&k, job->blocks);
    printf("%s: %s, target %s, %d input%s\n", k.failures ? "MISMATCH" : "verified", model->name,
           model->target->name, faces.n, faces.n == 1 ? "" : "s");
    return k.failures ? EXIT_MISMATCH : EXIT_OK;
}
