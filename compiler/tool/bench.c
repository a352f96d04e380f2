/* bench.c - verb bench: the emitted code against the clock. The model and the loops that show what
 * this core can do at most take turns, so that a change of its frequency meets both. */
#include "bench.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DEFAULT_RUNS = 300, RUNS_PER_ROUND = 10, LEAST_ROUNDS = 10, WARM_UP = 2 };

const KindRow kinds[NKIND] = {
#define KIND(name, meaning, light, dark) {#name, meaning, light, dark},
#include "kinds.def"
#undef KIND
};

/* ---- what kind of layer a step is ---- */

static bool scales_another(const Graph *g, const Val *v) {
    for (int i = 0; i < g->steps.n; i++)
        if (g->steps.at[i].node->scale == v) return true;
    return false;
}

static bool is_se(const Graph *g, const Node *n) {
    const Node *before = n->in[0]->def;
    return (before && before->pool == n->in[0]) || scales_another(g, n->out);
}

/* "3", "3,5,7" */
static const char *kernel_sizes(Pool *pool, const Node *n) {
    Text t = {.pool = pool};
    int last = 0;
    for (int i = 0; i < n->parts.n; i++) {
        int k = n->parts.at[i].kh;
        if (k != last) put(&t, "%s%d", i ? "," : "", k);
        last = k;
    }
    return t.s;
}

static void classify(const Graph *g, Layer_time *l) {
    const Node *n = l->step->node;
    const Part *p = n->parts.at;
    bool small = n->out->h * n->out->w == 1;
    l->group = "";
    if (n->op != OP_conv) {
        l->kind = KIND_alone;
        l->group = op_name(n->op);
    } else if (l->step->n > 1) {
        l->kind = KIND_expand_dw;
        l->group = pool_printf(g->pool, "%dx%d", n->in[0]->h, n->in[0]->w);
    } else if (is_depthwise(n)) {
        l->kind = KIND_depthwise;
        l->group = n->global ? "whole map" : kernel_sizes(g->pool, n);
    } else if (p->kh * p->kw > 1) {
        l->kind = KIND_stem;
        l->group = pool_printf(g->pool, "%dx%d", p->kh, p->kw);
    } else if (is_se(g, n)) {
        l->kind = KIND_se;
    } else if (small) {
        l->kind = KIND_linear;
    } else {
        l->kind = KIND_pointwise;
        l->group = pool_printf(g->pool, "%dx%d", n->out->h, n->out->w);
    }
}

/* ---- what a step has to do and to move ---- */

static int64_t blob_offset(const Graph *g, int step) {
    while (step < g->steps.n && !g->steps.at[step].nodes[0]->panels.n) step++; /* one without */
    return step < g->steps.n ? g->steps.at[step].nodes[0]->panels.at[0].offset : g->blob_bytes;
}

static int64_t argument_bytes(const Step *s) {
    int64_t bytes = 0;
    for (int i = 0; i < s->nargs; i++) {
        const Val *v = s->arg[i].val;
        if (!v) continue;
        int64_t planes = (int64_t)v->c * v->h * v->w * type_rows[v->type].bytes;
        bytes += s->arg[i].base == BASE_ARENA ? v->bytes : planes;
    }
    return bytes;
}

static void add_layers(Bench *b) {
    const Graph *g = b->model->graph;
    b->nlayers = g->steps.n;
    b->layer = NEW(g->pool, Layer_time, g->steps.n);
    for (int i = 0; i < g->steps.n; i++) {
        Layer_time *l = &b->layer[i];
        l->step = &g->steps.at[i];
        for (int j = 0; j < l->step->n; j++) l->flops += 2 * node_macs(l->step->nodes[j]);
        l->weight_bytes = blob_offset(g, i + 1) - blob_offset(g, i);
        l->tensor_bytes = argument_bytes(l->step);
        classify(g, l);
    }
}

/* The roofline. From one run to the next all of the model passes through the caches, so weights
 * come from where the whole model fits, tensors from where those of the step do. */
static void bound_layers(Bench *b) {
    const Graph *g = b->model->graph;
    double weights = machine_rate(&b->machine, g->blob_bytes + g->arena_bytes);
    for (int i = 0; i < b->nlayers; i++) {
        Layer_time *l = &b->layer[i];
        double tensors = machine_rate(&b->machine, l->weight_bytes + l->tensor_bytes);
        double compute = (double)l->flops / b->machine.peak;
        double memory = (double)l->weight_bytes / weights + (double)l->tensor_bytes / tensors;
        l->by_memory = memory > compute;
        l->bound = l->by_memory ? memory : compute;
    }
}

Groups bench_groups(const Bench *b) {
    Groups groups = {0};
    for (int kind = 0; kind < NKIND; kind++)
        for (int i = 0; i < b->nlayers; i++) {
            const Layer_time *l = &b->layer[i];
            int j = 0;
            if ((int)l->kind != kind) continue;
            while (j < groups.n &&
                   ((int)groups.at[j].kind != kind || strcmp(groups.at[j].group, l->group) != 0))
                j++;
            Group *to = j < groups.n ? &groups.at[j] : PUSH(b->model->graph->pool, groups);
            to->kind = l->kind, to->group = l->group, to->n++;
            to->flops += l->flops, to->bytes += l->weight_bytes + l->tensor_bytes;
            to->seconds += l->seconds, to->bound += l->bound;
        }
    return groups;
}

/* ---- the clock between the steps ---- */

typedef struct {
    double last, *least, *one, *many; /* of every step; least is where a run counts: one or many */
} Stopwatch;

static void on_step(void *context, int step, const void *arena, const float *embedding) {
    Stopwatch *w = context;
    double t = now(), took = t - w->last;
    (void)arena, (void)embedding;
    if (took < w->least[step]) w->least[step] = took;
    w->last = now();
}

/* What a step seems to take that does nothing: reading the clock. */
static double hook_seconds(void) {
    double least = 1;
    Stopwatch w = {.last = now(), .least = &least};
    Hook *volatile hook = on_step;
    for (int i = 0; i < 10000; i++) hook(&w, 0, NULL, NULL);
    return least;
}

/* ---- runs ---- */

static double run_by(const Bench *b, const Loaded *l, bool threads, float *embedding) {
    double start = now();
    int status =
        threads ? threads_run(l, embedding) : l->run(l->weights, l->arena, l->input, embedding);
    double seconds = now() - start;
    if (status)
        die("%s: the emitted code refused its input with status %d", b->model->name, status);
    return seconds;
}

enum { PLACES = 5, APART = 13 * 64 };

static double run_deeper(const Bench *b, const Loaded *l, float *embedding, int frames) {
    volatile char frame[APART];
    frame[0] = 0;
    double seconds =
        frames ? run_deeper(b, l, embedding, frames - 1) : run_by(b, l, false, embedding);
    return seconds + frame[0]; /* it stays until here */
}

/* Whether what a kernel spills shares the low bits of its address with a tensor is chance, which a
 * process keeps, and worth some per cent: the runs go through several places of the stack. */
static double run_once(const Bench *b, const Loaded *l, float *embedding) {
    static int place;
    return run_deeper(b, l, embedding, place++ % PLACES);
}

static int by_value(const void *a, const void *b) {
    const double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

/* The smallest value that so many per cent do not exceed. */
double percentile(const double *sorted, int n, int percent) {
    int rank = (int)(((int64_t)n * percent + 99) / 100);
    return sorted[rank < 1 ? 0 : rank - 1];
}

double speedup(const Bench *b, int percent) {
    return percentile(b->warm, b->runs, percent) / percentile(b->many, b->runs, percent);
}

double peak_fraction(const Bench *b) {
    return 2 * (double)b->model->graph->macs / b->warm[0] / b->machine.peak;
}

double spread(const Bench *b) {
    double low = percentile(b->warm, b->runs, 10), high = percentile(b->warm, b->runs, 90);
    return (high - low) / percentile(b->warm, b->runs, 50);
}

/* On a quiet machine the spread is 0.03 to 0.15, and the core is ours. */
const char *noise_of(Pool *pool, const Bench *b) {
    if (spread(b) <= 0.2 && b->busy >= 0.97) return NULL;
    return pool_printf(pool,
                       "the machine was noisy: runs spread by %.0f %%, and %.0f %% of the time the "
                       "core did something else; the fastest run is the best guess",
                       100 * spread(b), 100 * (1 - b->busy));
}

/* Some flags make fast code that computes something else; its speed is of no interest. */
static void check_result(const Loaded *l) {
    if (l->selftest(l->weights, l->arena))
        fail(EXIT_MISMATCH, "%s fails its self-test when it is compiled by %s with %s",
             l->model->name, l->compiler, l->flags);
}

/* Seconds of this thread on a core. */
static double core_seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void time_steps(const Bench *b, const Loaded *traced, Stopwatch *w, float *embedding) {
    w->least = w->one, w->last = now();
    run_once(b, traced, embedding);
    if (b->threads < 2) return;
    w->least = w->many, w->last = now();
    run_by(b, traced, true, embedding);
}

/* One thread has made `y`: many make the same, bit for bit. */
static void measure_threads(Bench *b, const float *y, int from, int to) {
    size_t bytes = (size_t)b->model->graph->output->c * sizeof *y;
    float *z = NEW(b->model->graph->pool, float, b->model->graph->output->c);
    for (int i = 0; i < WARM_UP; i++) run_by(b, &b->plain, true, z);
    for (int i = from; i < to; i++) b->many[i] = run_by(b, &b->plain, true, z);
    if (memcmp(y, z, bytes) != 0)
        fail(EXIT_MISMATCH, "%s: %d threads give another result than one", b->model->name,
             b->threads);
}

static void measure(Bench *b, const Loaded *traced, Stopwatch *watch) {
    int rounds = (b->runs + RUNS_PER_ROUND - 1) / RUNS_PER_ROUND, done = 0;
    double took = 0, core = 0;
    if (rounds < LEAST_ROUNDS) rounds = LEAST_ROUNDS;
    float *y = NEW(b->model->graph->pool, float, b->model->graph->output->c);
    b->first = run_once(b, &b->plain, y);
    check_result(&b->plain);
    if (traced) check_result(traced);
    for (int i = 0; i < b->nlayers; i++) watch->one[i] = watch->many[i] = 1e9;
    for (int round = 0; round < rounds; round++) {
        int from = done, to = (int)((int64_t)b->runs * (round + 1) / rounds);
        machine_slice(&b->machine);
        for (int i = 0; i < WARM_UP; i++) run_once(b, &b->plain, y);
        double start = now(), start_core = core_seconds();
        for (; done < to; done++) b->warm[done] = run_once(b, &b->plain, y);
        took += now() - start, core += core_seconds() - start_core;
        if (b->threads > 1) measure_threads(b, y, from, to);
        for (int i = from - WARM_UP; traced && i < to; i++) time_steps(b, traced, watch, y);
    }
    b->busy = took > core ? core / took : 1;
    for (int i = 0; i < COLD_RUNS; i++) {
        machine_flush(&b->machine);
        b->cold[i] = run_once(b, &b->plain, y);
    }
    qsort(b->warm, (size_t)b->runs, sizeof *b->warm, by_value);
    if (b->threads > 1) qsort(b->many, (size_t)b->runs, sizeof *b->many, by_value);
    qsort(b->cold, COLD_RUNS, sizeof *b->cold, by_value);
}

static void set_input(const Loaded *l) {
    Faces faces = {0};
    faces_by_formula(l->model->graph, 1, &faces);
    face_planes(l->model->graph, &faces.at[0], l->input);
}

static double net_seconds(const Bench *b, double seconds) {
    double least = 1e-9; /* what a clock can tell */
    return seconds - b->hook > least ? seconds - b->hook : least;
}

static void measure_all(Bench *b, const char *flags, bool layers) {
    Pool *pool = b->model->graph->pool;
    Loaded traced;
    Stopwatch watch = {0};
    b->plain = load_model(pool, b->model, flags, NULL, NULL);
    set_input(&b->plain);
    if (layers) {
        add_layers(b);
        watch.least = watch.one = NEW(pool, double, b->nlayers);
        watch.many = NEW(pool, double, b->nlayers);
        traced = load_model(pool, b->model, flags, on_step, &watch);
        set_input(&traced);
    }
    threads_check(b->threads);
    b->machine = machine_open(pool, b->model->target);
    b->warm = NEW(pool, double, b->runs), b->many = NEW(pool, double, b->runs);
    if (b->threads > 1) threads_start(b->threads, b->machine.core);
    measure(b, layers ? &traced : NULL, &watch);
    if (b->threads > 1) threads_stop();
    b->hook = hook_seconds();
    for (int i = 0; i < b->nlayers; i++) {
        b->layer[i].seconds = net_seconds(b, watch.one[i]);
        b->layer[i].many = net_seconds(b, watch.many[i]);
    }
    bound_layers(b);
}

int verb_bench(Job *job) {
    if (!job->weights) job->weights = "synthetic";
    Bench b = {.job = job,
               .model = compile_model(job),
               .runs = job->repeat ? (int)job->repeat : DEFAULT_RUNS,
               .threads = job->threads ? (int)job->threads : 1};
    Text report = {.pool = job->pool}, page = {.pool = job->pool};
    measure_all(&b, job->jit ? NULL : job->cflags ? job->cflags : "-O3", job->layers || job->html);
    (job->json ? bench_json : bench_text)(&report, &b);
    if (job->html) {
        bench_html(&page, &b);
        write_file(job->html, page.s, page.n);
    }
    if (!job->html || strcmp(job->html, "-") != 0) write_file("-", report.s, report.n);
    return EXIT_OK;
}
