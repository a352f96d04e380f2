/* test_kernels.c - random networks: every lowering, by the interpreter, gives what the reference
 * gives; every printer and prelude gives what the interpreter gives.
 *
 *     SEED=n  the first of the seeds (1)        DOSE=1|2|3  how many (40, 160, 640)
 *
 * To look at one: SEED=n COUNT=1 build/tests/test_kernels */
#include "kernels.h"
#include "expect.h"
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

typedef struct {
    Network network;
    Truth truth;
    Pool *pool;
} Case;

static Case *cases;
static int ncases;
static long dose;
static const Case *at_work; /* whose description a die() must not hide */

static const char *described(const Case *c) {
    return pool_printf(c->pool, "seed %llu: %s", (unsigned long long)c->network.seed,
                       c->network.text);
}

static void say_case(void) {
    if (at_work) fprintf(stderr, "# while at %s\n", described(at_work));
}

/* ---- comparing ---- */

static void differ(const Case *c, const char *how, const Val *v, int i, double found, double want,
                   double bound) {
    at_work = NULL;
    fail_msg("%s: %s, element %d of %dx%dx%d: found %.9g, expected %.9g +- %.3g\n%s", how, v->name,
             i, v->c, v->h, v->w, found, want, bound, described(c));
}

/* Every tensor that was computed, in order, so that the first difference is the first. */
static void expect_truth(const Case *c, const char *how, const Graph *g, float **trace) {
    for (int v = 0; v < g->vals.n; v++) {
        const Val *val = g->vals.at[v];
        for (int i = 0; trace[v] && i < val->c * val->h * val->w; i++) {
            double found = (double)trace[v][i], want = c->truth.value[v][i];
            double bound = c->truth.exact ? 0 : c->truth.error[v][i];
            if (!(fabs(found - want) <= bound)) differ(c, how, val, i, found, want, bound);
        }
    }
}

static void expect_same(const Case *c, const char *how, const Graph *g, float **found,
                        float **want) {
    for (int v = 0; v < g->vals.n; v++) {
        const Val *val = g->vals.at[v];
        for (int i = 0; found[v] && i < val->c * val->h * val->w; i++)
            if (memcmp(&found[v][i], &want[v][i], sizeof(float)) != 0)
                differ(c, how, val, i, (double)found[v][i], (double)want[v][i], 0);
    }
}

/* ---- the tests ---- */

static Graph *planned(Pool *in, const Case *c, const Target *target) {
    jmp_buf here;
    at_work = c;
    fail_to = &here;
    if (setjmp(here)) {
        fail_to = NULL, at_work = NULL;
        fail_msg("refused: %s\n%s", fail_text, described(c));
    }
    Graph *g = network_graph(in, &c->network);
    g->save_ram = c->network.seed % 2;
    plan(g, target);
    fail_to = NULL;
    return g;
}

static void lowerings_equal_the_reference(void **state) {
    (void)state;
    for (int i = 0; i < ncases; i++)
        for (int t = 0; t < ntargets; t++) {
            Pool *p = pool_new();
            Graph *g = planned(p, &cases[i], &targets[t]);
            int threads = 1 + i % MAX_THREADS;
            float **trace = run_steps(g, cases[i].network.input, interpret, &threads);
            expect_truth(&cases[i], pool_printf(p, "interpreter, %s", targets[t].name), g, trace);
            pool_free(p);
        }
    at_work = NULL;
}

/* With fused multiply-adds, as the interpreter has, every bit is the same. */
static bool fuses(const Way *way) {
    return target_find(way->target)->style == STYLE_VECTOR && !way->simde;
}

/* A quarter of the networks: what takes long is to compile them. */
static void printed_equal_the_interpreter(void **state) {
    const Way *way = *state;
    const Target *target = target_find(way->target);
    int n = (ncases + 3) / 4;
    Graph **graphs = NEW(pool, Graph *, n);
    Kernels kernels = {0};
    for (int i = 0; i < n; i++) {
        const Graph *g = graphs[i] = planned(pool, &cases[i], target);
        for (int k = 0; k < g->kernels.n; k++) *PUSH(pool, kernels) = g->kernels.at[k];
    }
    Native *native = native_build(pool, way, kernels, dose > 1 ? "-O1" : "-O0");
    if (!native) {
        print_message("# no compiler for %s, or not this CPU\n", way->name);
        at_work = NULL;
        skip();
    }
    for (int i = 0; i < n; i++) {
        const Case *c = at_work = &cases[i];
        float **found = run_steps(graphs[i], c->network.input, native_execute, native);
        float **want = run_steps(graphs[i], c->network.input, interpret, NULL);
        const char *how = pool_printf(pool, "printed for %s", way->name);
        expect_truth(c, how, graphs[i], found);
        if (c->truth.exact || fuses(way)) expect_same(c, how, graphs[i], found, want);
    }
    at_work = NULL;
    native_close(native);
}

/* Two of three networks are of whole numbers; one of five is made for paired panels. */
static int make_cases(void **state) {
    (void)state;
    static const int doses[] = {40, 160, 640};
    long seed = environment("SEED", 1);
    dose = environment("DOSE", 1);
    ncases = (int)environment("COUNT", doses[dose < 1 ? 0 : dose > 3 ? 2 : dose - 1]);
    print_message("# seeds %ld to %ld\n", seed, seed + ncases - 1);
    cases = calloc((size_t)ncases, sizeof *cases);
    int exact = 0;
    for (int i = 0; i < ncases; i++) {
        Case *c = &cases[i];
        uint64_t s = (uint64_t)(seed + i);
        at_work = c;
        c->pool = pool_new();
        c->network = (s % 5 ? network_random : network_shuffled)(c->pool, s, s % 3 != 0);
        c->truth = truth(network_graph(c->pool, &c->network), &c->network);
        exact += c->truth.exact;
    }
    at_work = NULL;
    print_message("# %d networks, %d of them exact\n", ncases, exact);
    atexit(say_case);
    return 0;
}

static int free_cases(void **state) {
    (void)state;
    say_case();
    at_work = NULL;
    for (int i = 0; i < ncases; i++) pool_free(cases[i].pool);
    free(cases);
    return 0;
}

#define PRINTED(test_name, way)                                                                    \
    {                                                                                              \
        .name = (test_name), .test_func = printed_equal_the_interpreter,                           \
        .setup_func = expect_setup, .teardown_func = expect_teardown,                              \
        .initial_state = (void *)(uintptr_t)&ways[way]                                             \
    }

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(lowerings_equal_the_reference),
        PRINTED("printed_c99_equals_the_interpreter", 0),
        PRINTED("printed_avx2_equals_the_interpreter", 1),
        PRINTED("printed_avx512_equals_the_interpreter", 2),
        PRINTED("printed_avx512_by_simde_equals_the_interpreter", 3),
        PRINTED("printed_c99_by_llvm_equals_the_interpreter", 4),
        PRINTED("printed_avx2_by_llvm_equals_the_interpreter", 5),
    };
    return cmocka_run_group_tests(tests, make_cases, free_cases);
}
