/* test_planner.c - placement: no two tensors that live at the same time share memory, the arena
 * keeps within its bars, every step computes, one weights blob fits every target and holds the
 * folded weights. SEED as in test_kernels.c; DOSE=2 plans every network for every target. */
#include "kernels.h"
#include "expect.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <cmocka.h>

/* What the six need if expanded tensors are handed over slab by slab, and a little more. */
static const struct {
    const char *spec;
    int64_t arena, ram; /* bytes by default and with --optimize=ram */
} models[] = {
    {"specs/mixfacenet_xs.json", 1050000, 850000},
    {"specs/shufflemixfacenet_xs.json", 1050000, 850000},
    {"specs/mixfacenet_s.json", 1650000, 1060000},
    {"specs/shufflemixfacenet_s.json", 1650000, 1060000},
    {"specs/mixfacenet_m.json", 2400000, 1270000},
    {"specs/shufflemixfacenet_m.json", 2400000, 1270000},
};
enum { NMODEL = sizeof models / sizeof *models, SEEDS = 60 };

/* The specs are found from the repository's root. */
static Graph *planned(Pool *p, const char *spec, const char *weights, const Target *t) {
    Graph *g = spec_read(p, spec, weights ? checkpoint_open(p, weights) : NULL);
    plan(g, t);
    return g;
}

/* The seeds of random networks are first_seed() .. + SEEDS. Of six in a row, which have every kind
 * of network, a target meets all or none: a third of all. With DOSE=2, all meet all. */
static uint64_t first_seed(void) { return (uint64_t)environment("SEED", 1); }
static bool meets(uint64_t seed, int target) {
    return environment("DOSE", 1) > 1 || (seed / 6 + (uint64_t)target) % 3 == 0;
}

static void for_all_random(void (*test)(const Graph *, const char *what)) {
    for (uint64_t seed = first_seed(); seed < first_seed() + SEEDS; seed++)
        for (int t = 0; t < ntargets; t++) {
            if (!meets(seed, t)) continue;
            Pool *p = pool_new();
            Network n = network_random(p, seed, seed % 3 != 0);
            Graph *g = network_graph(p, &n);
            g->save_ram = seed % 2;
            plan(g, &targets[t]);
            test(g, pool_printf(p, "seed %d, %s: %s", (int)seed, targets[t].name, n.text));
            pool_free(p);
        }
}

/* Runs a test on the six models without weights, for every target, and on random networks. */
static void for_all(void (*test)(const Graph *, const char *what)) {
    for (int t = 0; t < ntargets; t++)
        for (int i = 0; i < NMODEL; i++) {
            Pool *p = pool_new();
            const char *what = pool_printf(p, "%s, %s", models[i].spec, targets[t].name);
            test(planned(p, models[i].spec, NULL, &targets[t]), what);
            pool_free(p);
        }
    for_all_random(test);
}

/* ---- the arena ---- */

/* Whether v holds something during a step: it is live, or written there. The copies of input and
 * embedding that the public functions make count from the first read, until behind the last step.
 */
static bool occupied(const Graph *g, const Val *v, int step) {
    const Node *n = g->steps.at[step].node;
    bool input = false;
    for (int i = step; v == g->planes && i < g->steps.n; i++)
        input |=
            g->steps.at[i].nodes[0]->in[0] == g->input || g->steps.at[i].node->residual == g->input;
    bool result = v == g->result && step == g->steps.n - 1;
    return input || result || n->out == v || n->pool == v || n->scratch == v ||
           holds_slab(&g->steps.at[step], v) || is_live(g, v, step);
}

/* The one overlap that is wanted: a sum in the place of its operand, which dies there. */
static bool in_place(const Graph *g, int step, const Val *a, const Val *b) {
    const Node *n = g->steps.at[step].node;
    bool pair = (n->out == a && n->residual == b) || (n->out == b && n->residual == a);
    return pair && a->offset == b->offset && a->bytes == b->bytes &&
           (step + 1 == g->steps.n || !is_live(g, n->residual, step + 1));
}

static void expect_no_overlap(const Graph *g, const char *what) {
    VEC(const Val *) vals = {0};
    for (int i = 0; i < g->vals.n; i++)
        if (g->vals.at[i] != g->input && g->vals.at[i] != g->output)
            *PUSH(g->pool, vals) = g->vals.at[i];
    for (int i = 0; i < g->nodes.n; i++)
        if (g->nodes.at[i]->scratch) *PUSH(g->pool, vals) = g->nodes.at[i]->scratch;
    *PUSH(g->pool, vals) = g->planes;
    *PUSH(g->pool, vals) = g->result;
    int64_t end = 0;
    for (int s = 0; s < g->steps.n; s++) {
        VEC(const Val *) now = {0};
        for (int i = 0; i < vals.n; i++)
            if (occupied(g, vals.at[i], s)) *PUSH(g->pool, now) = vals.at[i];
        for (int i = 0; i < now.n; i++) {
            const Val *a = now.at[i];
            if (a->offset % 64) fail_msg("%s: %s is at %lld", what, a->name, (long long)a->offset);
            if (a->offset + a->bytes > end) end = a->offset + a->bytes;
            for (int j = 0; j < i; j++) {
                const Val *b = now.at[j];
                if (a->offset < b->offset + b->bytes && b->offset < a->offset + a->bytes &&
                    !in_place(g, s, a, b))
                    fail_msg("%s: during step %d (%s), %s and %s share memory", what, s,
                             g->steps.at[s].node->name, a->name, b->name);
            }
        }
    }
    if ((end + 63) / 64 * 64 != g->arena_bytes)
        fail_msg("%s: an arena of %lld bytes, %lld are used", what, (long long)g->arena_bytes,
                 (long long)end);
}

static void live_tensors_never_overlap(void **state) {
    (void)state;
    for_all(expect_no_overlap);
}

/* What the slowest of 2 and of 4 threads has, steps included that only one does. */
static void expect_even_shares(const Graph *g) {
    double of2 = slowest_share(g, 2), of4 = slowest_share(g, 4);
    if (slowest_share(g, 1) != 1) fail_msg("%s: one thread does not do it all", g->name);
    if (of2 < 0.5 || of2 > 0.52 || of4 < 0.25 || of4 > 0.29)
        fail_msg("%s, %s: the slowest of 2 threads has %.4f of the work, of 4 threads %.4f",
                 g->name, g->target->name, of2, of4);
}

static void arenas_and_shares_keep_within_their_bars(void **state) {
    (void)state;
    for (int t = 0; t < ntargets; t++)
        for (int i = 0; i < NMODEL; i++) {
            for (int ram = 0; ram < 2; ram++) {
                Graph *g = spec_read(pool, models[i].spec, NULL);
                g->save_ram = ram;
                plan(g, &targets[t]);
                if (!ram) expect_even_shares(g);
                if (g->arena_bytes > (ram ? models[i].ram : models[i].arena))
                    fail_msg("%s, %s%s: an arena of %lld bytes", models[i].spec, targets[t].name,
                             ram ? ", --optimize=ram" : "", (long long)g->arena_bytes);
            }
        }
}

/* Cache lines of a step's outputs to which both of two threads write. */
static int lines_of_both(const Kernel *k) {
    enum { LINE = 64 };
    void *bufs[MAX_KARGS];
    uint8_t *before[2][MAX_KARGS] = {{0}};
    int lines = 0;
    for (int thread = 0; thread < 2; thread++) {
        for (int i = 0; i < k->bufs.n; i++) {
            size_t size = (size_t)k->bufs.at[i].bytes;
            bufs[i] = before[thread][i] = NEW(pool, uint8_t, size);
            memset(bufs[i], k->bufs.at[i].out ? 0xff : 0, size);
        }
        kernel_interp(k, bufs, NULL, THREAD_ROW(2, thread));
    }
    for (int i = 0; i < k->bufs.n; i++)
        for (int64_t at = 0; at + LINE <= k->bufs.at[i].bytes; at += LINE) {
            bool wrote[2] = {false, false};
            for (int j = 0; j < 2 * LINE; j++) wrote[j % 2] |= before[j % 2][i][at + j / 2] != 0xff;
            lines += k->bufs.at[i].out && !k->bufs.at[i].own && wrote[0] && wrote[1];
        }
    return lines;
}

/* Where tensors are large, in stage 1, no two cores fight for lines: pixels have 48 bytes, but a
 * thread has all channels of some of them. */
static void threads_write_lines_of_their_own(void **state) {
    (void)state;
    int steps = 0;
    const Graph *g = planned(pool, models[0].spec, "synthetic", target_find("avx512"));
    for (int i = 0; i < g->steps.n; i++) {
        const Step *s = &g->steps.at[i];
        if (!strstr(s->name, "stage1")) continue;
        int lines = lines_of_both(s->kernel);
        if (lines > 4) fail_msg("%s: both threads write to %d lines", s->name, lines);
        steps++;
    }
    assert_int_equal(steps, 4);
}

/* ---- the steps ---- */

static void expect_work(const Graph *g, const char *what) {
    int convolutions = 0;
    for (int i = 0; i < g->nodes.n; i++) convolutions += g->nodes.at[i]->op == OP_conv;
    for (int i = 0; i < g->steps.n; i++)
        if (!node_macs(g->steps.at[i].node))
            fail_msg("%s: step %d (%s) only moves data", what, i, g->steps.at[i].node->name);
    for (int i = 0; i < g->steps.n; i++) convolutions -= g->steps.at[i].n;
    if (convolutions) fail_msg("%s: %d convolutions are in no step", what, convolutions);
}

static void every_step_multiplies_and_adds(void **state) {
    (void)state;
    for_all(expect_work);
}

/* ---- the blob ---- */

static void expect_same_blob(const Graph *a, const Graph *b, const char *what) {
    if (a->blob_bytes != b->blob_bytes)
        fail_msg("%s: %lld and %lld bytes of weights", what, (long long)a->blob_bytes,
                 (long long)b->blob_bytes);
    for (int64_t i = 0; i < a->blob_bytes; i += 4)
        if (memcmp(&a->blob[i], &b->blob[i], 4) != 0)
            fail_msg("%s: weight %lld differs from that of %s", what, (long long)i,
                     b->target->name);
}

static void one_blob_fits_every_target(void **state) {
    (void)state;
    for (int i = 0; i < 2; i++) { /* XS, plain and shuffled */
        const Graph *first = planned(pool, models[i].spec, "synthetic", &targets[0]);
        for (int t = 1; t < ntargets; t++)
            expect_same_blob(planned(pool, models[i].spec, "synthetic", &targets[t]), first,
                             models[i].spec);
    }
    for (uint64_t seed = first_seed(); seed < first_seed() + SEEDS; seed++) {
        Network n = network_random(pool, seed, seed % 3 != 0);
        Graph *first = network_graph(pool, &n);
        plan(first, &targets[0]);
        for (int t = 1; t < ntargets; t++) {
            if (!meets(seed, t)) continue;
            Graph *g = network_graph(pool, &n);
            plan(g, &targets[t]);
            expect_same_blob(g, first, n.text);
        }
    }
}

typedef struct {
    const Graph *g;
    const Node *n;
    const char *what;
    float *rest; /* the blob without what has been found */
} Unpack;

static void take(Unpack *u, int64_t at, double want) {
    float found = ((const float *)(const void *)u->g->blob)[at];
    if (found != (float)want)
        fail_msg("%s: %s, weight %lld is %.9g, expected %.9g", u->what, u->n->name, (long long)at,
                 (double)found, want);
    u->rest[at] = 0;
}

/* 16 lanes a step of inputs: `fold` neighbouring inputs for each of n channels; in a paired panel
 * the lanes of two parts alternate. */
static void take_dense(Unpack *u, const Panel *panel, int64_t at) {
    const Part *p = &u->n->parts.at[panel->part];
    int *in = NEW(u->g->pool, int, p->cin), taps = p->kh * p->kw, f = panel->fold;
    for (int c = panel->c0; c < panel->c0 + panel->n; c++) {
        const Part *q = p + (c >= p->cout0 + p->cout);
        int first = p == q ? panel->c0 : q->cout0, lane = (c - first) * panel->splat + (p != q);
        part_inputs(u->n, q, in);
        for (int i = 0; i < p->cin; i++)
            for (int tap = 0; tap < taps; tap++)
                take(u, at + (tap * p->cin + i) / f * PANEL + lane + i % f,
                     q->w[((c - q->cout0) * p->cin + in[i] - q->cin0) * taps + tap]);
    }
}

/* A tap is 16 channels; smaller kernels are in the middle of larger ones. */
static void take_depthwise(Unpack *u, const Panel *panel, int channel, int64_t at) {
    const Part *p = u->n->parts.at;
    while (channel >= p->cout0 + p->cout) p++;
    int border = u->n->global ? 0 : (panel->kernel - p->kh) / 2;
    int width = u->n->global ? p->kw : panel->kernel;
    for (int tap = 0; tap < p->kh * p->kw; tap++)
        take(u, at + ((tap / p->kw + border) * width + tap % p->kw + border) * PANEL,
             p->w[(channel - p->cout0) * p->kh * p->kw + tap]);
}

static void unpack(Unpack *u) {
    const Node *n = u->n;
    int head = n->act == ACT_prelu ? 2 * PANEL : PANEL;
    int *written = NEW(u->g->pool, int, n->out->c);
    for (int i = 0; i < n->panels.n; i++) {
        const Panel *p = &n->panels.at[i];
        int64_t start = p->offset / (int64_t)sizeof(float);
        if (!is_depthwise(n)) take_dense(u, p, start + head);
        for (int c = 0; c < n->out->c; c++) {
            int at = is_depthwise(n) && n->out->order ? n->out->order[c] : c;
            if (at < p->c0 || at >= p->c0 + p->n) continue;
            written[c]++;
            if (is_depthwise(n)) take_depthwise(u, p, c, start + head + at - p->c0);
            for (int lane = at - p->c0; lane<PANEL; lane += p->fold> 1 ? p->n : PANEL) {
                take(u, start + lane, n->bias ? n->bias[c] : 0);
                if (n->act == ACT_prelu) take(u, start + PANEL + lane, n->slope[c]);
            }
        }
    }
    for (int c = 0; c < n->out->c; c++)
        if (written[c] != 1)
            fail_msg("%s: %s, channel %d is in %d panels", u->what, n->name, c, written[c]);
}

/* Every weight is where the format says, and the blob holds nothing else. */
static void expect_unpacked(const Graph *g, const char *what) {
    Unpack u = {g, NULL, what, (float *)(void *)NEW(g->pool, uint8_t, g->blob_bytes)};
    memcpy(u.rest, g->blob, (size_t)g->blob_bytes);
    for (int i = 0; i < g->nodes.n; i++) {
        u.n = g->nodes.at[i];
        if (u.n->op == OP_conv) unpack(&u);
    }
    for (int64_t i = 0; i < g->blob_bytes / (int64_t)sizeof(float); i++)
        if (u.rest[i] != 0) fail_msg("%s: weight %lld belongs to nothing", what, (long long)i);
}

static void the_blob_holds_the_folded_weights(void **state) {
    (void)state;
    for_all_random(expect_unpacked);
    for (int i = 0; i < 2; i++)
        expect_unpacked(planned(pool, models[i].spec, "synthetic", &targets[0]), models[i].spec);
}

/* Two groups of so many blocks and a half need no more panels than there are blocks. */
static int expect_pairs(const Graph *g, const char *what) {
    int paired = 0;
    for (int i = 0; i < g->nodes.n; i++) {
        const Node *n = g->nodes.at[i];
        if (n->op != OP_conv || is_depthwise(n) || n->parts.n != 2 || !n->in[0]->order ||
            n->parts.at[0].cout % BLOCK != BLOCK / 2 || n->residual || n->scale)
            continue;
        if (n->panels.n != n->out->c / BLOCK)
            fail_msg("%s: %s, %d panels for %d channels", what, n->name, n->panels.n, n->out->c);
        paired++;
    }
    return paired;
}

static void ends_of_groups_share_a_panel(void **state) {
    (void)state;
    for (int t = 0; t < ntargets; t++)
        for (uint64_t seed = first_seed(); seed < first_seed() + SEEDS; seed++) {
            if (!meets(seed, t)) continue;
            Pool *p = pool_new();
            Network n = network_shuffled(p, seed, seed % 3 != 0);
            Graph *g = network_graph(p, &n);
            plan(g, &targets[t]);
            expect_unpacked(g, n.text);
            assert_int_equal(expect_pairs(g, n.text), 1);
            pool_free(p);
        }
    const Graph *xs = planned(pool, "specs/shufflemixfacenet_xs.json", "synthetic", &targets[0]);
    assert_int_equal(expect_pairs(xs, xs->name), 6);
    expect_unpacked(xs, xs->name);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(live_tensors_never_overlap),        TEST(arenas_and_shares_keep_within_their_bars),
        TEST(every_step_multiplies_and_adds),    TEST(one_blob_fits_every_target),
        TEST(the_blob_holds_the_folded_weights), TEST(ends_of_groups_share_a_panel),
        TEST(threads_write_lines_of_their_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
