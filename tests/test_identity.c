/* test_identity.c - what counts as the same: kernels that steps share, layouts that weights files
 * name, targets that wisdom is signed for. Each rule by one change that must make a difference. */
#include "kernel.h"
#include "emit/emit.h"
#include "front/spec.h"
#include "schedule/schedule.h"
#include "expect.h"
#include "kernels.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <cmocka.h>

/* ---- kernels ---- */

enum { LANES = 8, SIZE = 64 };
typedef struct { /* of a kernel; what each changes is in make() */
    int table, rows, size, from, count, alias;
    float imm;
    KOp op;
} Facts;
static const Facts facts = {.table = 8, .rows = 2, .size = SIZE, .count = 3, .imm = 2, .op = K_add};

static Kernel *make(const Facts *f) {
    int32_t *offset = NEW(pool, int32_t, 2), *low = NEW(pool, int32_t, 2);
    int32_t *high = NEW(pool, int32_t, 2);
    offset[1] = f->table;
    high[0] = 1;
    high[1] = f->rows;
    Kernel *k = kernel_new(pool, LANES);
    k->name = "k";
    int x = k_buf(k, "x", DT_f32, 4 * f->size, false);
    int y = k_buf(k, "y", DT_f32, 4 * SIZE, true);
    k->bufs.at[x].alias = f->alias;
    int v = k_reg(k, DT_f32, REG_VECTOR, "v"), c = k_const(k, f->imm);
    int i = k_loop(k, "i", 2), t = k_table(k, "t", 2, offset);
    k_mem(k, K_load, v, k_plus_table(k_at(k, x, f->from), i, t));
    k_op(k, f->op, v, v, c);
    k_loop_range(k, "j", k_table(k, "low", 2, low), k_table(k, "high", 2, high), i);
    k_memn(k, K_storen, v, k_at(k, y, 0), 0, f->count);
    k_end(k);
    k_end(k);
    kernel_verify(k);
    return k;
}

static Text bytes_of(const Kernel *k) {
    Text t = {.pool = pool};
    kernel_canon(k, &t);
    return t;
}

static bool same_bytes(const Kernel *a, const Kernel *b) {
    Text x = bytes_of(a), y = bytes_of(b);
    return x.n == y.n && !memcmp(x.s, y.s, x.n);
}

/* The kernel of make() by other words: names, the order of declarations, things that nothing uses.
 */
static Kernel *make_by_other_names(void) {
    int32_t *offset = NEW(pool, int32_t, 2), *low = NEW(pool, int32_t, 2);
    int32_t *high = NEW(pool, int32_t, 2), *unused = NEW(pool, int32_t, 3);
    offset[1] = facts.table;
    high[0] = 1;
    high[1] = facts.rows;
    Kernel *k = kernel_new(pool, LANES);
    k->name = "another";
    int x = k_buf(k, "in", DT_f32, 4 * facts.size, false);
    int y = k_buf(k, "out", DT_f32, 4 * SIZE, true);
    k_const(k, 77);
    int c = k_const(k, facts.imm), v = k_reg(k, DT_f32, REG_VECTOR, "sum");
    k_table(k, "unused", 3, unused);
    int hi = k_table(k, "until", 2, high), lo = k_table(k, "from", 2, low);
    int i = k_loop(k, "row", 2), place = k_table(k, "place", 2, offset);
    k_mem(k, K_load, v, k_plus_table(k_at(k, x, facts.from), i, place));
    k_op(k, facts.op, v, v, c);
    k_loop_range(k, "tap", lo, hi, i);
    k_memn(k, K_storen, v, k_at(k, y, 0), 0, facts.count);
    k_end(k);
    k_end(k);
    kernel_verify(k);
    return k;
}

static void bytes_of_a_kernel_do_not_know_names(void **state) {
    (void)state;
    assert_true(same_bytes(make(&facts), make_by_other_names()));
    Kernel *k = make_by_other_names();
    k->regs.at[1].kind = REG_UNIFORM; /* the constant that is used */
    assert_false(same_bytes(make(&facts), k));
    k = make_by_other_names();
    k->divided = true;
    assert_false(same_bytes(make(&facts), k));
}

static void equal_kernels_are_shared_and_no_others(void **state) {
    (void)state;
    Facts other[] = {facts, facts, facts, facts, facts, facts, facts, facts};
    enum { N = sizeof other / sizeof *other };
    other[0].table = 16;
    other[1].rows = 1;
    other[2].size = SIZE + 1;
    other[3].from = 1;
    other[4].count = 2;
    other[5].alias = true;
    other[6].imm = 3;
    other[7].op = K_sub;
    Graph g = {.pool = pool};
    const Kernel *first = kernel_share(&g, make(&facts));
    assert_ptr_equal(kernel_share(&g, make(&facts)), first);
    for (int i = 0; i < N; i++) {
        const Kernel *k = kernel_share(&g, make(&other[i]));
        if (same_bytes(k, first)) fail_msg("change %d keeps the bytes", i);
        if (k == first || g.kernels.n != i + 2) fail_msg("change %d makes no other kernel", i);
        if (!strcmp(k->name, first->name)) fail_msg("change %d: the same name twice", i);
        assert_ptr_equal(kernel_share(&g, make(&other[i])), k);
    }
}

/* ---- layouts ---- */

static const char *layout_after(void (*change)(Graph *)) {
    Graph *g = spec_read(pool, "tests/specs/small.json", NULL);
    plan(g, target_find("c99"));
    if (change) change(g);
    identify(g);
    return pool_strndup(pool, g->layout_id, 64);
}

static Node *with(Graph *g, bool (*has)(const Node *)) {
    for (int i = 0; i < g->nodes.n; i++)
        if (g->nodes.at[i]->op == OP_conv && has(g->nodes.at[i])) return g->nodes.at[i];
    fail_msg("no such node in tests/specs/small.json");
    return NULL;
}

static bool any(const Node *n) { return n->op == OP_conv; }
static bool ordered(const Node *n) { return n->out->order; }
static bool adds(const Node *n) { return n->residual; }
static bool scaled(const Node *n) { return n->scale; }
static bool pooled(const Node *n) { return n->pool; }

static void other_input(Graph *g) { g->input->h++; }
static void other_order(Graph *g) { g->pre.order = "BGR"; }
static void other_mean(Graph *g) { g->pre.mean[1] += 1; }
static void other_scale(Graph *g) { g->pre.scale[2] *= 2; }
static void other_stride(Graph *g) { with(g, any)->stride++; }
static void other_padding(Graph *g) { with(g, any)->pad_w++; }
static void other_act(Graph *g) { with(g, any)->act = ACT_relu6; }
static void act_before_the_sum(Graph *g) { with(g, adds)->act_last ^= true; }
static void no_residual(Graph *g) { with(g, adds)->residual = NULL; }
static void no_scale(Graph *g) { with(g, scaled)->scale = NULL; }
static void no_pool(Graph *g) { with(g, pooled)->pool = NULL; }
static void other_part(Graph *g) { with(g, any)->parts.at[0].kh--; }
static void other_channel_order(Graph *g) {
    Node *n = with(g, ordered);
    int *order = NEW(pool, int, n->out->c);
    memcpy(order, n->out->order, (size_t)n->out->c * sizeof *order);
    order[0] = n->out->order[1];
    order[1] = n->out->order[0];
    n->out->order = order;
}
static void other_panel(Graph *g) { with(g, any)->panels.at[0].n--; }
static void other_fold(Graph *g) {
    Panel *p = &with(g, any)->panels.at[0];
    p->fold *= 2;
    p->splat *= 2;
}
static void other_place(Graph *g) { with(g, any)->panels.at[0].offset += 64; }

static void a_layout_id_names_all_of_the_layout(void **state) {
    static const struct {
        const char *what;
        void (*change)(Graph *);
    } changes[] = {
#define CHANGE(f) {#f, f}
        CHANGE(other_input),         CHANGE(other_order),   CHANGE(other_mean), CHANGE(other_scale),
        CHANGE(other_stride),        CHANGE(other_padding), CHANGE(other_act),  CHANGE(no_residual),
        CHANGE(act_before_the_sum),  CHANGE(no_scale),      CHANGE(no_pool),    CHANGE(other_part),
        CHANGE(other_channel_order), CHANGE(other_panel),   CHANGE(other_fold), CHANGE(other_place),
#undef CHANGE
    };
    (void)state;
    const char *present = layout_after(NULL);
    assert_string_equal(present, layout_after(NULL));
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
        if (!strcmp(layout_after(changes[i].change), present))
            fail_msg("%s: the layout id stays the same", changes[i].what);
}

/* Weights alone are another model in the same layout: code and retrained weights fit. */
static void a_layout_id_names_no_weights(void **state) {
    (void)state;
    Graph *g = spec_read(pool, "tests/specs/small.json", checkpoint_open(pool, "synthetic"));
    plan(g, target_find("c99"));
    identify(g);
    assert_string_equal(g->layout_id, layout_after(NULL));
}

static void a_layout_id_knows_no_names(void **state) {
    (void)state;
    Graph *g = spec_read(pool, "tests/specs/small.json", NULL);
    plan(g, target_find("c99"));
    g->name = "other";
    for (int i = 0; i < g->nodes.n; i++) {
        g->nodes.at[i]->name = "a";
        g->nodes.at[i]->out->name = "b";
    }
    identify(g);
    assert_string_equal(g->layout_id, layout_after(NULL));
}

/* One blob for all targets and schedules. */
static void a_layout_id_knows_no_schedule(void **state) {
    (void)state;
    const char *present = layout_after(NULL);
    for (int i = 0; i < ntargets; i++) {
        Graph *g = spec_read(pool, "tests/specs/small.json", NULL);
        struct Choices c = {.least = true};
        g->save_ram = i % 2;
        g->choices = i % 3 ? &c : NULL;
        plan(g, &targets[i]);
        identify(g);
        assert_string_equal(g->layout_id, present);
    }
}

/* ---- wisdom ---- */

static const char small[] = "tests/specs/small.json";

static Signatures signed_for(const char *spec, const Target *t) {
    return sign_tasks(pool, spec, spec_text(pool, spec), t, NULL);
}

/* Of how many tasks the signatures differ. */
static int changed(Signatures a, Signatures b) {
    int n = 0;
    assert_int_equal(a.n, b.n);
    for (int i = 0; i < a.n; i++) n += a.at[i].key && strcmp(a.at[i].sign, b.at[i].sign) != 0;
    return n;
}

static void wisdom_is_signed_for_a_target_as_it_is(void **state) {
    (void)state;
    const Target *t = target_find("avx2");
    Target other[] = {*t, *t, *t, *t, *t};
    other[0].name = "avx3";
    other[1].lanes *= 2;
    other[2].regs++;
    other[3].style = STYLE_ARRAY;
    other[4].cflags = "-mavx2";
    Signatures present = signed_for(small, t);
    assert_int_equal(changed(present, signed_for(small, t)), 0);
    for (size_t i = 0; i < sizeof other / sizeof *other; i++) {
        Signatures s = signed_for(small, &other[i]);
        for (int j = 0; j < s.n; j++)
            if (s.at[j].key && !strcmp(s.at[j].sign, present.at[j].sign))
                fail_msg("change %zu of the target keeps the signature of %s", i, s.at[j].key);
    }
}

/* A lowering that makes one instruction more, or another, is another signature; the same kernel in
 * a lowering that has other names is not. */
static void a_signature_is_of_the_kernel(void **state) {
    (void)state;
    const Target *t = target_find("avx2");
    Graph *g = spec_read(pool, small, NULL);
    plan(g, t);
    for (int i = 0; i < g->steps.n; i++) {
        const Step *s = &g->steps.at[i];
        Kernel *k = lower_nodes(pool, s->nodes, s->n, t);
        const char *present = sign_kernel(pool, k, t);
        assert_string_equal(present, sign_kernel(pool, s->kernel, t));
        for (int r = 0; r < k->regs.n; r++) k->regs.at[r].name = "r";
        for (int v = 0; v < k->vars.n; v++) k->vars.at[v].name = "v";
        k->name = "another";
        assert_string_equal(present, sign_kernel(pool, k, t));
        k->ins.at[0].var = -1; /* any instruction */
        k->ins.n--;
        if (!strcmp(present, sign_kernel(pool, k, t))) fail_msg("%s is signed as before", s->name);
    }
}

/* The kernel of a task is what its step makes: a node's signature is found in no step of others. */
static void wisdom_counts_for_its_kernel_alone(void **state) {
    (void)state;
    const Target *t = target_find("avx2");
    Signatures s = signed_for(small, t);
    Wisdom w = {0};
    for (int i = 0; i < s.n; i++)
        if (s.at[i].key) *PUSH(pool, w.tasks) = (Known){s.at[i], {0}};
    wisdom_sort(&w);
    for (int i = 0; i < s.n; i++) {
        if (!s.at[i].key) continue;
        assert_non_null(wisdom_of(&w, s.at[i]));
        assert_true(wisdom_knows(&w, s.at[i].key));
        assert_null(wisdom_of(&w, (Signed){s.at[i].key, "0123456789abcdef"}));
    }
    assert_false(wisdom_knows(&w, "pw_1x1_1_1_f32"));
}

/* What was measured is used, in the networks that it was measured for. */
static void built_in_wisdom_is_not_stale(void **state) {
    static const char *const specs[] = {"mixfacenet_xs",       "mixfacenet_s",
                                        "mixfacenet_m",        "shufflemixfacenet_xs",
                                        "shufflemixfacenet_s", "shufflemixfacenet_m"};
    int used = 0;
    (void)state;
    for (int i = 0; i < ntargets; i++) {
        const Wisdom *w = wisdom_builtin(pool, &targets[i]);
        for (int j = 0; w && j < 6; j++) {
            Signatures s = sign_tasks(pool, specs[j], spec_text(pool, specs[j]), &targets[i], w);
            for (int k = 0; k < s.n; k++) {
                if (!s.at[k].key) continue;
                if (!wisdom_of(w, s.at[k]))
                    fail_msg("%s: %s is stale in %s", w->path, s.at[k].key, specs[j]);
                used++;
            }
        }
    }
    assert_true(used > 100);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(bytes_of_a_kernel_do_not_know_names),
        TEST(equal_kernels_are_shared_and_no_others),
        TEST(a_layout_id_names_all_of_the_layout),
        TEST(a_layout_id_names_no_weights),
        TEST(a_layout_id_knows_no_names),
        TEST(a_layout_id_knows_no_schedule),
        TEST(wisdom_is_signed_for_a_target_as_it_is),
        TEST(a_signature_is_of_the_kernel),
        TEST(wisdom_counts_for_its_kernel_alone),
        TEST(built_in_wisdom_is_not_stale),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
