/* verify.c - verb verify: does the emitted code compute what the spec and checkpoint say?
 *
 * The unsimplified graph runs in double precision (reference.c), the emitted code runs as machine
 * code with a hook behind every step. A tensor of the emitted code is found in the arena by the
 * placement record and compared with the tensor of the same name in the reference. If something
 * misses its bar, rounding.c tells whether float32 can do better at all. */
#include "../front/checkpoint.h"
#include "../tool/run.h"
#include "check.h"
#include <math.h>
#include <string.h>

/* The bars: error / max(1, max|y|), and 1 - cosine. */
static const double ERROR_BAR = 1e-5, COSINE_BAR = 1e-7;
/* Where float32 rounding alone moves a tensor by more than this part of its bar, the network is
 * ill-conditioned, and the bar rises by so many times what is above. Trained networks stay below.
 */
static const double ILL = 1. / 3, ROOM = 8;

typedef struct {
    double error, most; /* largest |difference| and |expected value| */
    double moved;       /* what rounding alone changes; 0 if that was not measured */
} Diff;

typedef struct {
    const float *found; /* c x h x w; NULL if the emitted code has folded the tensor away */
    Diff diff;
} Row;

typedef struct {
    Diff diff;
    double angle; /* largest 1 - cosine */
} Match;

enum { REFERENCE, PIXELS, STORED, NMATCH }; /* what embeddings are compared with, and how made */

typedef struct {
    Job *job;
    const Graph *truth, *emitted;
    const Faces *faces;
    float *planes; /* of the face under way */
    double **outs; /* of the reference, for every tensor of truth */
    Row *rows;     /* likewise, for the first face */
    Match match[NMATCH];
    bool tracing, measured; /* measured: measure_rounding() has run */
    int failures;
} Check;

static void diff_add(Diff *d, double found, double expected) {
    double error = fabs(found - expected);
    if (isnan(error)) error = INFINITY;
    d->error = fmax(d->error, error);
    d->most = fmax(d->most, fabs(expected));
}

static double usual_bar(const Diff *d) { return ERROR_BAR * fmax(1, d->most); }

static double bar(const Diff *d) {
    return usual_bar(d) + ROOM * fmax(0, d->moved - ILL * usual_bar(d));
}

static bool within(const Diff *d) { return d->error <= bar(d); }

static const char *verdict(Pool *pool, const Diff *d) {
    if (isinf(d->error)) return "  MISMATCH: not finite";
    if (!within(d)) return "  MISMATCH";
    return d->error <= usual_bar(d) ? "" : pool_printf(pool, "  ill-conditioned, bar %.2e", bar(d));
}

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
        if (r->found && !within(&r->diff) && !first) first = v;
        if (!r->found || (!v->unit && verbosity < 1)) continue;
        printf("%-36s %-12s %10.3g %10.2e%s\n", v->unit ? v->unit : v->name,
               size_text(k->job->pool, v), r->diff.most, r->diff.error,
               verdict(k->job->pool, &r->diff));
    }
    if (!first) return;
    k->failures++;
    printf("first divergence: %s\n", first->name);
}

/* ---- embeddings ---- */

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

/* An angle grows with the square of an error. */
static bool matches(const Match *m) {
    double times = bar(&m->diff) / usual_bar(&m->diff);
    return within(&m->diff) && m->angle <= COSINE_BAR * times * times;
}

static void report(Check *k, const char *what, const Match *m) {
    printf("%-36s error %.2e (bar %.2e), 1 - cosine %.1e%s\n", what, m->diff.error, bar(&m->diff),
           fmax(m->angle, 0), matches(m) ? "" : "  MISMATCH");
    k->failures += !matches(m);
}

/* ---- conditioning ---- */

static bool missed_blocks(const Check *k) {
    for (int i = 0; i < k->truth->vals.n; i++)
        if (!within(&k->rows[i].diff)) return true;
    return false;
}

static bool missed_embeddings(const Check *k) {
    for (int i = 0; i < NMATCH; i++)
        if (!matches(&k->match[i])) return true;
    return false;
}

/* The tensor that rounding moves most, as a part of its usual bar: `worst` unless it is above
 * *part. */
static int worst_moved(const Check *k, const double *moved, int worst, double *part) {
    for (int i = 0; i < k->truth->vals.n; i++) {
        double p = moved[i] / usual_bar(&k->rows[i].diff);
        if (!k->rows[i].found || p <= *part) continue;
        worst = i;
        *part = p;
    }
    return worst;
}

static void run_reference(Check *k, const Face *face) {
    face_planes(k->truth, face, k->planes);
    reference_run(k->truth, k->planes, k->outs);
}

/* Something has missed its bar. If that is the network's fault, its bars follow its conditioning.
 */
static void measure_rounding(Check *k) {
    int n = k->truth->vals.n, result = truth_index(k, k->truth->output->name), worst = 0;
    int faces = missed_embeddings(k) ? k->faces->n : 1;
    double *moved = NEW(k->job->pool, double, n), part = 0, embedding = 0;
    for (int i = faces - 1; i >= 0; i--) { /* outs and moved are left with those of the first */
        if (faces > 1) run_reference(k, &k->faces->at[i]);
        memset(moved, 0, (size_t)n * sizeof *moved);
        rounding(k->truth, k->planes, k->outs, moved);
        worst = worst_moved(k, moved, worst, &part);
        embedding = fmax(embedding, moved[result]);
    }
    k->measured = true;
    if (part < ILL) return;
    for (int i = 0; i < n; i++) k->rows[i].diff.moved = moved[i];
    for (int i = 0; i < NMATCH; i++) k->match[i].diff.moved = embedding;
    printf(
        "ill-conditioned: float32 rounding alone moves %s by %.2f of its usual bar; bars follow\n",
        k->truth->vals.at[worst]->name, part);
}

/* ---- stored results ---- */

/* The elements of a floating array of this shape. */
static const double *stored_values(Pool *pool, const char *where, const Array *a, int rank,
                                   const int64_t *dim) {
    bool same = type_floating(a->type) && a->rank == rank;
    for (int i = 0; i < rank; i++) same = same && a->dim[i] == dim[i];
    if (!same)
        fail(EXIT_INPUT, "%s: expected float32 of shape %s, found %s", where,
             npy_shape(pool, rank, dim), npy_shown(pool, a));
    return npy_values(pool, a);
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
        if (!within(&d) && !k->measured) measure_rounding(k);
        d.moved = k->rows[b].diff.moved;
        if (within(&d)) continue;
        printf("%-36s error %.2e  MISMATCH with the stored block\n", stored[i].name, d.error);
        k->failures++;
    }
    printf("%-36s error %.2e\n", pool_printf(pool, "stored blocks (%d)", n), worst);
}

/* ---- the verb ---- */

static void run_faces(Check *k, const Loaded *l, const double *stored) {
    int n = k->truth->output->c, result = truth_index(k, k->truth->output->name);
    Face planes = {.type = DT_f32, .data = (const uint8_t *)k->planes};
    float *y = NEW(k->job->pool, float, n);
    for (int i = k->faces->n - 1; i >= 0; i--) { /* outs are left with those of the first */
        const Face *face = &k->faces->at[i];
        planes.name = face->name;
        run_reference(k, face);
        k->tracing = i == 0;
        run_face(l, &planes, y);
        k->tracing = false;
        match_add(&k->match[REFERENCE], y, k->outs[result], n);
        if (stored) match_add(&k->match[STORED], y, stored + (size_t)i * (size_t)n, n);
        if (face->type != DT_u8) continue;
        run_face(l, face, y);
        match_add(&k->match[PIXELS], y, k->outs[result], n);
    }
}

static bool any_pixels(const Faces *faces) {
    for (int i = 0; i < faces->n; i++)
        if (faces->at[i].type == DT_u8) return true;
    return false;
}

static void check_embeddings(Check *k, const Loaded *l) {
    const double *stored = NULL;
    if (k->job->against) {
        Array a = npy_read(k->job->pool, k->job->against);
        stored = stored_values(k->job->pool, k->job->against, &a, 2,
                               (const int64_t[]){k->faces->n, k->truth->output->c});
    }
    run_faces(k, l, stored);
    if (missed_blocks(k) || missed_embeddings(k)) measure_rounding(k);
    print_blocks(k);
    report(k, "embeddings against the reference", &k->match[REFERENCE]);
    if (any_pixels(k->faces)) report(k, "embeddings from pixels", &k->match[PIXELS]);
    if (stored) report(k, "embeddings against stored ones", &k->match[STORED]);
}

int verify_model(Job *job, const Model *model, const Graph *truth) {
    Pool *pool = job->pool;
    const Val *in = truth->input;
    Faces faces = {0};
    Check k = {.job = job, .emitted = model->graph, .truth = truth, .faces = &faces};
    k.rows = NEW(pool, Row, truth->vals.n);
    k.outs = NEW(pool, double *, truth->vals.n);
    k.planes = NEW(pool, float, in->c * in->h * in->w);
    if (job->input)
        faces_read(truth, job->input, &faces);
    else
        faces_by_formula(truth, 3, &faces);
    if (!faces.n) fail(EXIT_INPUT, "%s: no faces in it", job->input);
    Loaded loaded = load_model(pool, model, job->jit ? NULL : "-O1", on_step, &k);
    check_embeddings(&k, &loaded);
    if (job->blocks) check_blocks(&k, job->blocks);
    printf("%s: %s, target %s, %d input%s\n", k.failures ? "MISMATCH" : "verified", model->name,
           model->target->name, faces.n, faces.n == 1 ? "" : "s");
    return k.failures ? EXIT_MISMATCH : EXIT_OK;
}

int verb_verify(Job *job) {
    Model *model = compile_model(job);
    return verify_model(job, model, spec_read(job->pool, job->spec, job_checkpoint(job)));
}
