/* pass.c - the chain: reads the model, runs the pass table, emits. The driver checks, dumps and
 * times; passes only pass. */
#include "emit/emit.h"
#include "front/spec.h"
#include "schedule/schedule.h"
#include <string.h>
#include <time.h>

static const struct {
    const char *name, *room;
    enum { NEEDED, OPTIONAL } needed;
    const char *meaning;
    void (*run)(Graph *);
} passes[] = {
#define PASS(name, room, needed, meaning) {#name, #room, needed, meaning, name},
#include "passes.def"
#undef PASS
};
enum { NPASS = sizeof passes / sizeof *passes };

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* What holds after every pass: nodes read what earlier nodes made, shapes agree. */
static void check_graph(const Graph *g, const char *after) {
    for (int i = 0; i < g->nodes.n; i++) {
        const Node *n = g->nodes.at[i];
        Use use[MAX_USES];
        if (n->out->def != n) die("after %s: %s does not make its output", after, n->name);
        for (int u = node_uses(n, use); u-- > 0;) {
            int j = 0;
            while (j < i && g->nodes.at[j] != use[u].val->def) j++;
            if (j == i && use[u].access == ACCESS_READ)
                die("after %s: %s reads %s too early", after, n->name, use[u].val->name);
        }
        const Val *r = n->residual;
        if (r && (r->c != n->out->c || r->h != n->out->h || r->w != n->out->w))
            die("after %s: %s adds another shape", after, n->name);
    }
}

static void dump(const Graph *g, const char *pass) {
    Text t = {.pool = g->pool};
    put(&t, "# after %s\n", pass);
    graph_dump(g, &t);
    for (int i = 0; !strcmp(pass, "lower") && i < g->kernels.n; i++) {
        put(&t, "\n");
        kernel_dump(g->kernels.at[i], &t);
    }
    write_file("-", t.s, t.n);
}

/* The number of a pass; those that are only NEEDED are no choice if `optional`. */
static int pass_find(Pool *pool, const char *option, const char *wanted, bool optional) {
    const char *names[NPASS + 1];
    int n = 0;
    Text list = {.pool = pool};
    for (int i = 0; i < NPASS; i++) {
        if (optional && passes[i].needed == NEEDED) continue;
        if (!strcmp(passes[i].name, wanted)) return i;
        names[n++] = passes[i].name;
        put(&list, " %s", passes[i].name);
    }
    if (optional) {
        names[n++] = "all";
        put(&list, ", or all");
    }
    const char *guess = nearest(wanted, names, n);
    for (int i = 0; optional && i < NPASS; i++)
        if (!strcmp(passes[i].name, wanted))
            fail(EXIT_USAGE, "%s: nothing works without pass %s; those that can be left out are%s",
                 option, wanted, list.s);
    fail(EXIT_USAGE, "%s: unknown pass '%s'%s%s%s; %s%s", option, wanted,
         guess ? ", did you mean '" : "", guess ? guess : "", guess ? "'?" : "",
         optional ? "those that can be left out are" : "the passes are", list.s);
}

/* Which passes --without-pass leaves out. */
static void left_out(const Job *job, bool without[NPASS]) {
    for (int i = 0; i < job->without.n; i++) {
        const char *name = job->without.at[i];
        bool all = !strcmp(name, "all");
        for (int p = 0; all && p < NPASS; p++) without[p] |= passes[p].needed == OPTIONAL;
        if (!all) without[pass_find(job->pool, "--without-pass", name, true)] = true;
    }
}

static void run_passes(Graph *g, const Job *job) {
    bool without[NPASS] = {false};
    if (job->dump) pass_find(job->pool, "--dump", job->dump, false);
    left_out(job, without);
    check_graph(g, "front");
    for (int i = 0; i < NPASS; i++) {
        double start = seconds();
        if (!without[i]) passes[i].run(g);
        if (job->time_passes)
            fprintf(stderr, "%8.3f ms  %-9s %-14s %s\n", (seconds() - start) * 1e3, passes[i].room,
                    passes[i].name, without[i] ? "left out" : passes[i].meaning);
        check_graph(g, passes[i].name);
        if (job->dump && !strcmp(job->dump, passes[i].name)) dump(g, job->dump);
    }
}

void plan_unlowered(Graph *g) {
    for (int i = 0; i < NPASS; i++)
        if (passes[i].run != lower) passes[i].run(g);
}

Graph *plan_model(Job *job) {
    Checkpoint *ck = job_checkpoint(job);
    Bytes spec = spec_text(job->pool, job->spec);
    Graph *g = spec_parse(job->pool, job->spec, spec, ck);
    g->target = target_find(job->target ? job->target : "native");
    g->choices = choices_of(job, g->target, spec);
    g->save_ram = choice("--optimize", job->optimize) == 1;
    g->golden = job->golden;
    if (ck && !g->golden) self_test(g);
    job->golden = g->golden;
    run_passes(g, job);
    return g;
}

Model *compile_model(Job *job) {
    Model *m = NEW(job->pool, Model, 1);
    Graph *g = m->graph = plan_model(job);
    double start = seconds();
    m->target = g->target;
    m->name = job->prefix ? job->prefix : g->name;
    if (job->replay)
        g->replay =
            pool_printf(job->pool, "%s%s", shell_word(job->pool, spec_shown(job->pool, job->spec)),
                        job->replay);
    g->one_source = job->amalgamate;
    g->weights_in_object = job->weights_mode && strcmp(job->weights_mode, "file");
    m->header.pool = job->pool;
    identify(g);
    emit_header(g, m->name, &m->header);
    if (g->blob) m->weights = emit_blob(g, blob_big(job));
    if (job->time_passes) fprintf(stderr, "%8.3f ms  emit\n", (seconds() - start) * 1e3);
    return m;
}
