/* test_passes.c - the simplify passes one by one: a small graph made by hand goes in, a dump comes
 * out; and what a pass must leave alone or refuse, because another node reads the tensor too. */
#include "expect.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <cmocka.h>

/* ---- graphs by hand: every tensor is 4x2x2 unless said otherwise ---- */

static Val *value(Graph *g, const char *name, int c, int h, int w) {
    Val *v = *PUSH(pool, g->vals) = NEW(pool, Val, 1);
    v->name = name, v->c = c, v->h = h, v->w = w;
    return v;
}

static Graph *graph(void) {
    Graph *g = NEW(pool, Graph, 1);
    g->pool = pool;
    g->spec_path = "t.json";
    g->input = value(g, "input", 4, 2, 2);
    return g;
}

/* A node of this name whose output, of the same name, is the output of the graph so far. */
static Node *node(Graph *g, Op op, const char *name, Val *in, Val *in2) {
    Node *n = *PUSH(pool, g->nodes) = NEW(pool, Node, 1);
    n->op = op, n->name = name, n->in[0] = in, n->in[1] = in2, n->stride = 1;
    n->out = g->output = value(g, name, in->c, in->h, in->w);
    n->out->def = n;
    return n;
}

/* A 1x1 convolution, or, with as many groups as channels, a depthwise one; its weights are 1, 2, ..
 */
static Node *conv(Graph *g, const char *name, Val *in, int groups) {
    Node *n = node(g, OP_conv, name, in, NULL);
    int each = in->c / groups;
    Part p = {.cin = in->c, .cout = in->c, .groups = groups, .kh = 1, .kw = 1, .tensor = name};
    p.w = NEW(pool, double, in->c *each);
    for (int i = 0; i < in->c * each; i++) p.w[i] = i + 1;
    *PUSH(pool, n->parts) = p;
    return n;
}

static Node *act(Graph *g, const char *name, Val *in, Act which) {
    Node *n = node(g, OP_act, name, in, NULL);
    n->act = which;
    return n;
}

static Node *norm(Graph *g, const char *name, Val *in) {
    static double gamma[] = {2, 2, 2, 4}, beta[] = {1, 0, 0, 0}, mean[] = {3, 0, 0, 1};
    static double var[] = {1, 1, 4, 4};
    Node *n = node(g, OP_norm, name, in, NULL);
    n->gamma = gamma, n->beta = beta, n->mean = mean, n->var = var;
    return n;
}

static void expect_dump(const Graph *g, const char *want) {
    Text t = {.pool = pool};
    graph_dump(g, &t);
    assert_string_equal(t.s, want);
}

/* A pass that finds a node as it does not want it leaves it where it is. */
static void expect_left_alone(void (*pass)(Graph *), Graph *g) {
    Text before = {.pool = pool}, after = {.pool = pool};
    graph_dump(g, &before);
    pass(g);
    graph_dump(g, &after);
    assert_string_equal(after.s, before.s);
}

/* Or it takes others, but not this one. */
static void expect_kept(void (*pass)(Graph *), Graph *g, Op op) {
    int kept = 0;
    pass(g);
    for (int i = 0; i < g->nodes.n; i++) kept += g->nodes.at[i]->op == op;
    assert_int_equal(kept, 1);
}

/* ---- split_groups ---- */

static void groups_become_parts(void **state) {
    (void)state;
    Graph *g = graph();
    const Node *n = conv(g, "a", g->input, 2);
    const double *w = n->parts.at[0].w;
    split_groups(g);
    expect_dump(g, "conv a [0+2 -> 0+2 1x1/1] [2+2 -> 2+2 1x1/1] stride 1 pad 0,0\n"
                   "  in  input 4x2x2\n  out a 4x2x2\n");
    assert_true(n->parts.at[0].w == w && n->parts.at[1].w == w + 4);
}

static void depthwise_keeps_its_groups(void **state) {
    (void)state;
    Graph *g = graph();
    conv(g, "a", g->input, 4);
    split_groups(g);
    expect_dump(g, "conv a [0+4 -> 0+4 1x1/4] stride 1 pad 0,0\n"
                   "  in  input 4x2x2\n  out a 4x2x2\n");
}

/* ---- fold_norm ---- */

static void norm_folds_into_weights_and_bias(void **state) {
    (void)state;
    Graph *g = graph();
    Node *a = conv(g, "a", g->input, 4);
    norm(g, "b", a->out);
    fold_norm(g);
    expect_dump(g, "conv a [0+4 -> 0+4 1x1/4] stride 1 pad 0,0\n"
                   "  in  input 4x2x2\n  out b 4x2x2\n");
    static const double weight[] = {2, 4, 3, 8}, bias[] = {-5, 0, 0, -2};
    for (int c = 0; c < 4; c++)
        assert_true(a->parts.at[0].w[c] == weight[c] && a->bias[c] == bias[c]);
    assert_true(g->output->def == a);
}

static void norm_needs_a_convolution_of_its_own(void **state) {
    (void)state;
    Graph *g = graph();
    norm(g, "n", act(g, "b", conv(g, "a", g->input, 1)->out, ACT_relu)->out);
    expect_left_alone(fold_norm, g);
    g = graph();
    Node *a = conv(g, "a", g->input, 1);
    norm(g, "n", a->out);
    conv(g, "b", a->out, 1); /* reads what the norm reads */
    expect_left_alone(fold_norm, g);
}

/* ---- fuse_act ---- */

static void activation_joins_its_convolution(void **state) {
    (void)state;
    Graph *g = graph();
    act(g, "b", conv(g, "a", g->input, 1)->out, ACT_relu);
    fuse_act(g);
    expect_dump(g, "conv a [0+4 -> 0+4 1x1/1] stride 1 pad 0,0 relu\n"
                   "  in  input 4x2x2\n  out b 4x2x2\n");
}

static void activation_needs_a_convolution_of_its_own(void **state) {
    (void)state;
    Graph *g = graph();
    Node *a = conv(g, "a", g->input, 1);
    act(g, "n", a->out, ACT_relu);
    conv(g, "b", a->out, 1); /* reads the tensor before the activation */
    expect_left_alone(fuse_act, g);
    g = graph();
    act(g, "n", act(g, "b", conv(g, "a", g->input, 1)->out, ACT_relu)->out, ACT_swish);
    expect_kept(fuse_act, g, OP_act); /* a second one */
}

/* ---- fuse_se ---- */

static Node *se(Graph *g, int groups_before, int groups_after) {
    Node *a = conv(g, "a", g->input, groups_before), *pooled = node(g, OP_pool, "p", a->out, NULL);
    pooled->out->h = pooled->out->w = 1;
    Node *s = conv(g, "s", pooled->out, 1);
    return conv(g, "b", node(g, OP_scale, "x", a->out, s->out)->out, groups_after);
}

static void se_pools_and_scales_in_its_neighbours(void **state) {
    (void)state;
    Graph *g = graph();
    se(g, 4, 1);
    fuse_se(g);
    expect_dump(g, "conv a [0+4 -> 0+4 1x1/4] stride 1 pad 0,0\n"
                   "  in  input 4x2x2\n  avg p 4x1x1\n  out a 4x2x2\n"
                   "conv s [0+4 -> 0+4 1x1/1] stride 1 pad 0,0\n"
                   "  in  p 4x1x1\n  out s 4x1x1\n"
                   "conv b [0+4 -> 0+4 1x1/1] stride 1 pad 0,0\n"
                   "  in  a 4x2x2\n  mul s 4x1x1\n  out b 4x2x2\n");
}

static void se_needs_its_neighbours(void **state) {
    (void)state;
    Graph *g = graph();
    se(g, 1, 1);
    expect_kept(fuse_se, g, OP_pool); /* not after a depthwise convolution */
    g = graph();
    se(g, 4, 4);
    expect_kept(fuse_se, g, OP_scale); /* not before a pointwise one */
    g = graph();
    conv(g, "c", se(g, 4, 1)->in[0], 1); /* reads the scaled tensor too */
    expect_kept(fuse_se, g, OP_scale);
}

/* ---- fuse_residual ---- */

static void sum_joins_its_later_operand(void **state) {
    (void)state;
    Graph *g = graph();
    Node *a = conv(g, "a", g->input, 1), *b = conv(g, "b", a->out, 1);
    act(g, "r", node(g, OP_add, "s", b->out, a->out)->out, ACT_relu);
    fuse_residual(g);
    fuse_last_act(g);
    expect_dump(g, "conv a [0+4 -> 0+4 1x1/1] stride 1 pad 0,0\n"
                   "  in  input 4x2x2\n  out a 4x2x2\n"
                   "conv b [0+4 -> 0+4 1x1/1] stride 1 pad 0,0 relu\n"
                   "  in  a 4x2x2\n  add a 4x2x2\n  out r 4x2x2\n");
    assert_true(b->act_last);
}

static void sum_needs_a_dense_convolution_of_its_own(void **state) {
    (void)state;
    Graph *g = graph();
    Node *a = conv(g, "a", g->input, 1), *b = conv(g, "b", a->out, 1);
    node(g, OP_add, "s", a->out, b->out);
    conv(g, "c", b->out, 1); /* reads b before the sum */
    expect_left_alone(fuse_residual, g);
    g = graph();
    a = conv(g, "a", g->input, 1), b = conv(g, "b", a->out, 4);
    node(g, OP_add, "s", a->out, b->out);
    expect_left_alone(fuse_residual, g); /* b is depthwise */
    g = graph();
    a = conv(g, "a", g->input, 1), b = conv(g, "b", a->out, 1);
    node(g, OP_add, "s", node(g, OP_add, "t", a->out, b->out)->out, a->out);
    expect_kept(fuse_residual, g, OP_add); /* b adds already */
}

static void sum_has_one_activation(void **state) {
    (void)state;
    Graph *g = graph();
    Node *a = conv(g, "a", g->input, 1), *b = conv(g, "b", a->out, 1);
    b->act = ACT_relu;
    act(g, "r", node(g, OP_add, "s", b->out, a->out)->out, ACT_relu);
    fuse_residual(g);
    expect_left_alone(fuse_last_act, g);
    g = graph();
    a = conv(g, "a", g->input, 1), b = conv(g, "b", a->out, 1);
    Node *sum = node(g, OP_add, "s", b->out, a->out);
    act(g, "r", sum->out, ACT_relu);
    conv(g, "c", sum->out, 1); /* reads the sum before the activation */
    fuse_residual(g);
    expect_left_alone(fuse_last_act, g);
}

/* ---- fuse_shuffle ---- */

static Node *shuffle(Graph *g, Val *in) {
    Node *n = node(g, OP_shuffle, "n", in, NULL);
    n->shuffle_groups = 2;
    return n;
}

static void shuffle_becomes_an_order(void **state) {
    static const int order[] = {0, 2, 1, 3};
    (void)state;
    Graph *g = graph();
    conv(g, "b", shuffle(g, conv(g, "a", g->input, 1)->out)->out, 1);
    fuse_shuffle(g);
    expect_dump(g, "conv a [0+4 -> 0+4 1x1/1] stride 1 pad 0,0\n"
                   "  in  input 4x2x2\n  out n 4x2x2 permuted\n"
                   "conv b [0+4 -> 0+4 1x1/1] stride 1 pad 0,0\n"
                   "  in  n 4x2x2 permuted\n  out b 4x2x2\n");
    assert_memory_equal(g->nodes.at[0]->out->order, order, sizeof order);
}

static void shuffle_needs_a_dense_convolution_of_its_own(void **state) {
    (void)state;
    Graph *g = graph();
    conv(g, "b", shuffle(g, conv(g, "a", g->input, 4)->out)->out, 1);
    expect_left_alone(fuse_shuffle, g); /* after a depthwise convolution */
    g = graph();
    Node *a = conv(g, "a", g->input, 1);
    shuffle(g, a->out);
    conv(g, "b", a->out, 1); /* reads the tensor in its old order */
    expect_left_alone(fuse_shuffle, g);
    g = graph();
    shuffle(g, conv(g, "a", g->input, 1)->out);
    expect_left_alone(fuse_shuffle, g);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(groups_become_parts),
        TEST(depthwise_keeps_its_groups),
        TEST(norm_folds_into_weights_and_bias),
        TEST(norm_needs_a_convolution_of_its_own),
        TEST(activation_joins_its_convolution),
        TEST(activation_needs_a_convolution_of_its_own),
        TEST(se_pools_and_scales_in_its_neighbours),
        TEST(se_needs_its_neighbours),
        TEST(sum_joins_its_later_operand),
        TEST(sum_needs_a_dense_convolution_of_its_own),
        TEST(sum_has_one_activation),
        TEST(shuffle_becomes_an_order),
        TEST(shuffle_needs_a_dense_convolution_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
