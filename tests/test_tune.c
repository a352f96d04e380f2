/* test_tune.c - what the tuner believes: medians and intervals, which values of a knob differ, and
 * that every legal candidate of a network can be lowered. */
#include "tune/tune.h"
#include "expect.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <cmocka.h>

static uint32_t state = 1;
static double uniform(void) {
    state = state * 1664525u + 1013904223u;
    return (double)(state >> 8) / (1 << 24);
}

static void test_few_pairs_prove_nothing(void **unused) {
    Pairs p = {.n = 5, .a = {2, 2, 2, 2, 2}, .b = {1, 1, 1, 1, 1}};
    (void)unused;
    Gain g = gain_of(&p);
    assert_true(g.ratio == 0.5 && g.low == 0 && isinf(g.high)); /* 2 / 32 is more than 5 % */
    p.n = 6, p.a[5] = 2, p.b[5] = 1;
    g = gain_of(&p);
    assert_true(g.low == 0.5 && g.high == 0.5 && g.ns == 2); /* 2 / 64 is less */
}

static void test_interval_of_21(void **unused) {
    Pairs p = {.n = 21};
    (void)unused;
    for (int i = 0; i < 21; i++) p.a[i] = 1, p.b[i] = (i * 8) % 21 + 1; /* 1..21, mixed */
    Gain g = gain_of(&p);
    assert_true(g.ratio == 11 && g.low == 6 && g.high == 16); /* the table of the sign test */
}

/* Of 2000 trials of equal programs, with ratios skewed by interrupts, at most 5 % deny that. */
static void test_noise_is_seldom_a_gain(void **unused) {
    int wins = 0, denies = 0;
    (void)unused;
    for (int trial = 0; trial < 2000; trial++) {
        Pairs p = {.n = 21};
        for (int i = 0; i < 21; i++) {
            p.a[i] = 100 + 5 * uniform() + (uniform() < 0.2 ? 30 * uniform() : 0);
            p.b[i] = 100 + 5 * uniform() + (uniform() < 0.2 ? 30 * uniform() : 0);
        }
        Gain g = gain_of(&p);
        wins += g.high < 1, denies += g.high < 1 || g.low > 1;
    }
    assert_true(wins < 2000 * 0.03 && denies < 2000 * 0.05);
}

static void test_a_drift_cancels(void **unused) {
    Pairs p = {.n = 21};
    (void)unused;
    for (int i = 0; i < 21; i++) p.a[i] = 100 * (1 + 0.1 * i), p.b[i] = 97 * (1 + 0.1 * i);
    Gain g = gain_of(&p);
    assert_true(fabs(g.ratio - 0.97) < 1e-12 && g.high < 0.9701);
}

/* Faster is not enough: surely, by more than noise, and not by taking more memory. */
static void test_what_may_win(void **unused) {
    const Graph graph = {.arena_bytes = 1000000};
    const Tuner tuner = {.graph = &graph};
    const Result good = {.status = TUNE_ok, .arena = 1000000, .gain = {0.90, 0.85, 0.95, 100}};
    Result r = good;
    (void)unused;
    assert_true(may_win(&tuner, &r));
    r.gain.high = 1.01;
    assert_false(may_win(&tuner, &r));
    r = good, r.gain.ratio = 0.9999, r.gain.high = 0.99995;
    assert_false(may_win(&tuner, &r));
    r = good, r.status = TUNE_wrong;
    assert_false(may_win(&tuner, &r));
    r = good, r.arena = 1024000;
    assert_true(may_win(&tuner, &r));
    r.arena = 1026000;
    assert_false(may_win(&tuner, &r));
}

/* ---- searches: a made-up task of many knobs, whose times are known ---- */

extern const char lua_random[], lua_beam[], lua_evolve[];
enum { KNOBS = 6, VALUES = 10 };

/* Least at a value of each knob that is neither the first nor the present one. */
static double made_up_ns(const Candidate *c) {
    double ns = 100;
    for (int d = 0; d < KNOBS; d++) {
        double away = c->value[d] - (3 + d % 4);
        ns += 10 * away * away;
    }
    return ns;
}

static double best_of(Pool *pool, const char *name, const char *text, int64_t seed, int most) {
    static const char *const names[] = {"a", "b", "c", "d", "e", "f"};
    Job job = {.pool = pool, .spec = "tests/specs/small.json", .wisdom = "none", .target = "c99"};
    Graph *g = plan_model(&job);
    Dim *dim = NEW(pool, Dim, KNOBS);
    for (int d = 0; d < KNOBS; d++) {
        dim[d] = (Dim){.name = names[d], .n = VALUES};
        for (int v = 0; v < VALUES; v++) dim[d].value[v] = v;
    }
    Script *s = script_open(pool, name, text, strlen(text));
    Candidates asked = {0}, elsewhere = {0};
    double best = 1e9, *ns = NEW(pool, double, 1 << 16);
    const Node *node = g->steps.at[0].node;
    search_start(s, g, node, dim, KNOBS, seed);
    for (int measured = 0; measured < most && search_next(s, ns, &elsewhere, &asked);)
        for (int i = 0; i < asked.n; i++, measured++) {
            ns[i] = made_up_ns(&asked.at[i]);
            if (measured < most && ns[i] < best) best = ns[i];
        }
    script_close(s);
    return best;
}

/* A search that keeps the worst is no better than chance. A beam tries all neighbours of what it
 * keeps, so it needs more measurements than a population. */
static void test_searches_are_better_than_chance(void **unused) {
    static const struct {
        const char *name, *text;
        int most;
    } searches[] = {{"evolve", lua_evolve, 400}, {"beam", lua_beam, 2000}};
    (void)unused;
    for (int i = 0; i < 2; i++) {
        double chance = 0, found = 0;
        for (int64_t seed = 1; seed <= 5; seed++) {
            Pool *pool = pool_new();
            int most = searches[i].most;
            chance += best_of(pool, "random", lua_random, seed, most) / 5;
            found += best_of(pool, searches[i].name, searches[i].text, seed, most) / 5;
            pool_free(pool);
        }
        if (!(found - 100 < (chance - 100) / 2))
            fail_msg("%s finds %.0f ns, random %.0f; the least is 100", searches[i].name, found,
                     chance);
    }
}

static Tuner tuner_of(Pool *pool, Job *job, const char *target) {
    Tuner t = {.pool = pool, .job = job, .target = target_find(target)};
    job->pool = pool, job->spec = "tests/specs/small.json", job->wisdom = "none";
    t.spec = read_file(pool, job->spec, 1 << 20);
    t.present = choices_of(job, t.target, t.spec);
    t.graph = plan_changed(pool, &t, NULL, 0, NULL);
    t.task_of = NEW(pool, int, t.graph->nodes.n + 1);
    t.tasks = tasks_of(pool, t.graph, t.task_of);
    return t;
}

static bool is_padding(const Val *v, int64_t i) {
    int64_t block = (int64_t)BLOCK * v->h * v->w;
    return v->layout == LAYOUT_BLOCKED && i / block * BLOCK + i % BLOCK >= v->c;
}

/* Results of the last step end the input of a timing program: its output, then its pooled output.
 */
static void expect_same_results(Bytes a, Bytes b, const Graph *g, const char *what) {
    const Step *last = &g->steps.at[g->steps.n - 1];
    const Val *vals[] = {last->node->pool, last->out};
    const float *x = (const float *)(const void *)(a.data + a.size);
    const float *y = (const float *)(const void *)(b.data + b.size);
    assert_true(a.size == b.size);
    for (int v = 0; v < 2; v++) {
        if (!vals[v]) continue;
        int64_t floats = vals[v]->bytes / (int64_t)sizeof(float);
        x -= floats, y -= floats;
        for (int64_t i = 0; i < floats; i++)
            if (!is_padding(vals[v], i) && !(fabsf(x[i] - y[i]) <= 1e-4f * (1 + fabsf(x[i]))))
                fail_msg("%s %s: %g, not %g", last->name, what, (double)y[i], (double)x[i]);
    }
}

/* Every value of every knob, the others as they are: it is lowered, the verifier is content, and
 * what the interpreter makes of it are the results of the present schedule. */
static void test_all_values_agree(void **unused) {
    static const char *const names[] = {"c99", "avx2", "avx512", "wasm-simd128"};
    (void)unused;
    for (int n = 0; n < 4; n++) {
        Pool *pool = pool_new();
        Job job = {0};
        Tuner tuner = tuner_of(pool, &job, names[n]);
        int64_t macs = 0;
        for (int i = 0; i < tuner.tasks.n; i++) {
            const Task *t = &tuner.tasks.at[i];
            Bytes expected = timing_input(pool, plan_changed(pool, &tuner, NULL, 0, t));
            macs += t->macs * t->count;
            for (int d = 0; d < t->ndim; d++)
                for (int v = 0; v < t->dim[d].n; v++) {
                    Pool *own = pool_new();
                    Candidate c = task_start(t);
                    Change change = {t, &c};
                    c.value[d] = t->dim[d].value[v];
                    if (task_legal(tuner.graph, t, &c)) {
                        const Graph *g = plan_changed(own, &tuner, &change, 1, t);
                        expect_same_results(expected, timing_input(own, g), g,
                                            candidate_text(own, t, &c));
                    }
                    pool_free(own);
                }
        }
        assert_true(macs == tuner.graph->macs); /* no layer is in no task or in two */
        pool_free(pool);
    }
}

/* The tile is not in the key, and equal keys mean equal kernels. */
static void test_bodies(void **unused) {
    Pool *pool = pool_new();
    Job job = {0};
    Tuner tuner = tuner_of(pool, &job, "avx2");
    const Task *t = &tuner.tasks.at[0];
    Candidate start = task_start(t), other = start;
    Change same = {t, &start}, differs = {t, &other};
    (void)unused;
    other.value[0] = t->dim[0].value[0];
    const char *present = body_hash(plan_changed(pool, &tuner, NULL, 0, t));
    assert_string_equal(present, body_hash(plan_changed(pool, &tuner, &same, 1, t)));
    assert_string_not_equal(present, body_hash(plan_changed(pool, &tuner, &differs, 1, t)));
    assert_null(strstr(t->key, "avx2"));
    pool_free(pool);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_few_pairs_prove_nothing),
        TEST(test_interval_of_21),
        TEST(test_noise_is_seldom_a_gain),
        TEST(test_a_drift_cancels),
        TEST(test_what_may_win),
        TEST(test_searches_are_better_than_chance),
        TEST(test_all_values_agree),
        TEST(test_bodies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
