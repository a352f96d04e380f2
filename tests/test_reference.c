/* test_reference.c - the reference against values worked out by hand, and against the embeddings
 * of the official implementation where they are at hand. */
#include "front/checkpoint.h"
#include "expect.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

/* ---- graphs by hand ---- */

static Graph *graph_new(int c, int h, int w) {
    Pool *pool = pool_new();
    Graph *g = NEW(pool, Graph, 1);
    Node *n = NEW(pool, Node, 1);
    Val *v = NEW(pool, Val, 1);
    *v = (Val){.name = "input", .c = c, .h = h, .w = w, .def = n};
    *n = (Node){.op = OP_input, .name = "input", .out = v};
    g->pool = pool;
    *PUSH(pool, g->nodes) = n;
    *PUSH(pool, g->vals) = v;
    g->input = g->output = v;
    return g;
}

static Node *append(Graph *g, Op op, int c, int h, int w) {
    Node *n = NEW(g->pool, Node, 1);
    Val *v = NEW(g->pool, Val, 1);
    *v = (Val){.name = "v", .c = c, .h = h, .w = w, .def = n};
    *n = (Node){.op = op, .name = "n", .in = {g->output, NULL}, .out = v};
    *PUSH(g->pool, g->nodes) = n;
    *PUSH(g->pool, g->vals) = v;
    g->output = v;
    return n;
}

static const double *run(Graph *g, const float *input) {
    double **outs = NEW(g->pool, double *, g->vals.n);
    reference_run(g, input, outs);
    return outs[g->vals.n - 1];
}

static void same(const double *y, const double *want, int n) {
    for (int i = 0; i < n; i++)
        if (!(fabs(y[i] - want[i]) <= 1e-12))
            fail_msg("element %d: expected %.17g, found %.17g", i, want[i], y[i]);
}

/* An impulse in a 5x5 map comes back as the mirrored filter around it. */
static void impulse_returns_the_filter(void **state) {
    (void)state;
    Graph *g = graph_new(1, 5, 5);
    Node *n = append(g, OP_conv, 1, 5, 5);
    double w[9] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    *PUSH(g->pool, n->parts) = (Part){0, 1, 0, 1, 1, 3, 3, "w", w};
    n->stride = n->pad_h = n->pad_w = 1;
    float x[25] = {[2 * 5 + 2] = 1};
    const double want[25] = {0, 0, 0, 0, 0, 0, 9, 8, 7, 0, 0, 6, 5, 4, 0, 0, 3, 2, 1};
    same(run(g, x), want, 25);
    float corner[25] = {[0] = 1};
    const double cut[25] = {5, 4, 0, 0, 0, 2, 1};
    same(run(g, corner), cut, 25);
    pool_free(g->pool);
}

/* Stride 2 over an even map: the last column is read, the padding on the far side is not. */
static void stride_and_bias(void **state) {
    (void)state;
    Graph *g = graph_new(1, 4, 4);
    Node *n = append(g, OP_conv, 1, 2, 2);
    double w[9] = {1, 1, 1, 1, 1, 1, 1, 1, 1}, bias[1] = {100};
    *PUSH(g->pool, n->parts) = (Part){0, 1, 0, 1, 1, 3, 3, "w", w};
    n->stride = 2, n->pad_h = n->pad_w = 1;
    n->bias = bias;
    float x[16];
    for (int i = 0; i < 16; i++) x[i] = (float)i;
    const double want[4] = {100 + 0 + 1 + 4 + 5, 100 + 1 + 2 + 3 + 5 + 6 + 7,
                            100 + 4 + 5 + 8 + 9 + 12 + 13,
                            100 + 5 + 6 + 7 + 9 + 10 + 11 + 13 + 14 + 15};
    same(run(g, x), want, 4);
    pool_free(g->pool);
}

/* Channel 0 by a 3x3, channel 1 by a 5x5 of the same centre; then a pointwise of two groups. */
static void parts_and_groups(void **state) {
    (void)state;
    Graph *g = graph_new(3, 3, 3);
    Node *n = append(g, OP_conv, 3, 3, 3);
    double w3[18] = {[4] = 2, [9 + 4] = 3}, w5[25] = {[12] = 5, [24] = 1};
    *PUSH(g->pool, n->parts) = (Part){0, 2, 0, 2, 2, 3, 3, "w3", w3};
    *PUSH(g->pool, n->parts) = (Part){2, 1, 2, 1, 1, 5, 5, "w5", w5};
    n->stride = n->pad_h = n->pad_w = 1;
    float x[27] = {[0] = 1, [9] = 1, [18] = 1, [26] = 10};
    const double want[27] = {[0] = 2, [9] = 3, [18] = 5 + 10, [26] = 50};
    same(run(g, x), want, 27);
    Node *p = append(g, OP_conv, 4, 3, 3);
    double wa[4] = {1, 10, 100, 1000}, wb[2] = {7, 8};
    *PUSH(g->pool, p->parts) = (Part){0, 2, 0, 2, 1, 1, 1, "wa", wa};
    *PUSH(g->pool, p->parts) = (Part){2, 1, 2, 2, 1, 1, 1, "wb", wb};
    p->stride = 1;
    const double mixed[36] = {[0] = 2 + 30,   [9] = 200 + 3000, [18] = 15 * 7,
                              [18 + 8] = 350, [27] = 15 * 8,    [27 + 8] = 400};
    same(run(g, x), mixed, 36);
    pool_free(g->pool);
}

static void channel_operators(void **state) {
    (void)state;
    Graph *g = graph_new(4, 1, 2);
    float x[8] = {1, 2, 3, 4, 5, 6, 7, -8};
    append(g, OP_shuffle, 4, 1, 2)->shuffle_groups = 2;
    const double shuffled[8] = {1, 2, 5, 6, 3, 4, 7, -8};
    same(run(g, x), shuffled, 8);
    Val *v = g->output;
    append(g, OP_pool, 4, 1, 1);
    const double pooled[4] = {1.5, 5.5, 3.5, -0.5};
    same(run(g, x), pooled, 4);
    Node *scale = append(g, OP_scale, 4, 1, 2);
    scale->in[1] = scale->in[0], scale->in[0] = v;
    const double scaled[8] = {1.5, 3, 27.5, 33, 10.5, 14, -3.5, 4};
    same(run(g, x), scaled, 8);
    append(g, OP_add, 4, 1, 2)->in[1] = v;
    const double added[8] = {2.5, 5, 32.5, 39, 13.5, 18, 3.5, -4};
    same(run(g, x), added, 8);
    Node *norm = append(g, OP_norm, 4, 1, 2);
    double gamma[4] = {1, 2, 3, 4}, beta[4] = {0, 0, 0, 1}, mean[4] = {0, 0, 0, 3.5};
    double var[4] = {3, 3, 3, 8};
    norm->gamma = gamma, norm->beta = beta, norm->mean = mean, norm->var = var, norm->eps = 1;
    const double normed[8] = {1.25, 2.5, 32.5, 39, 20.25, 27, 1, -9};
    same(run(g, x), normed, 8);
    pool_free(g->pool);
}

static void activations(void **state) {
    (void)state;
    const float x[4] = {-2, 0, 3, 7};
    double slope[1] = {0.25};
    const double want[NACT][4] = {
        [ACT_none] = {-2, 0, 3, 7},
        [ACT_relu] = {0, 0, 3, 7},
        [ACT_relu6] = {0, 0, 3, 6},
        [ACT_prelu] = {-0.5, 0, 3, 7},
        [ACT_swish] = {-2 / (1 + exp(2)), 0, 3 / (1 + exp(-3)), 7 / (1 + exp(-7))},
        [ACT_sigmoid] = {1 / (1 + exp(2)), 0.5, 1 / (1 + exp(-3)), 1 / (1 + exp(-7))},
    };
    for (int a = 0; a < NACT; a++) {
        Graph *g = graph_new(1, 2, 2);
        Node *n = append(g, OP_act, 1, 2, 2);
        n->act = (Act)a;
        n->slope = slope;
        same(run(g, x), want[a], 4);
        pool_free(g->pool);
    }
}

/* ---- the official implementation ---- */

static const char *shared(Pool *pool, const char *file) {
    const char *dir = getenv("MIXFACEC_SHARED");
    return dir && *dir ? pool_printf(pool, "%s/oracle/%s", dir, file) : NULL;
}

static void compare(Graph *g, const float *x, int images, const float *want, double bound) {
    double **outs = NEW(g->pool, double *, g->vals.n), most = 1, error = 0;
    int out = 0, n = g->output->c;
    size_t size = (size_t)(g->input->c * g->input->h * g->input->w);
    while (g->vals.at[out] != g->output) out++;
    for (int k = 0; k < images; k++) {
        reference_run(g, x + (size_t)k * size, outs);
        for (int i = 0; i < n; i++) {
            most = fmax(most, fabs((double)want[k * n + i]));
            error = fmax(error, fabs(outs[out][i] - (double)want[k * n + i]));
        }
    }
    if (!(error <= bound * most)) fail_msg("%s: error %g, max|y| %g", g->name, error, most);
}

static const float *floats(Array a) { return (const float *)(const void *)a.data; }

static void synthetic_embeddings(void **state) {
    (void)state;
    static const char *const names[] = {"mixfacenet_xs",       "mixfacenet_s",
                                        "mixfacenet_m",        "shufflemixfacenet_xs",
                                        "shufflemixfacenet_s", "shufflemixfacenet_m"};
    static uint8_t rgb[112 * 112 * 3];
    static float x[3 * 112 * 112];
    synthetic_image(0, rgb);
    for (int i = 0; i < 112 * 112; i++)
        for (int c = 0; c < 3; c++)
            x[c * 112 * 112 + i] = (float)(((double)rgb[3 * i + c] / 255 - 0.5) / 0.5);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Pool *pool = pool_new();
        const char *file = shared(pool, pool_printf(pool, "%s.embedding.npy", names[i]));
        if (!file) {
            pool_free(pool);
            skip();
        }
        Array want = npy_read(pool, file);
        const char *spec = pool_printf(pool, "specs/%s.json", names[i]);
        compare(spec_read(pool, spec, checkpoint_open(pool, "synthetic")), x, 1, floats(want),
                1e-6);
        pool_free(pool);
    }
}

static void official_checkpoints(void **state) {
    (void)state;
    static const char *const names[] = {"mixfacenet_xs", "shufflemixfacenet_xs"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Pool *pool = pool_new();
        const char *file = shared(pool, pool_printf(pool, "official_%s", names[i]));
        if (!file) {
            pool_free(pool);
            skip();
        }
        Array x = npy_read(pool, pool_printf(pool, "%s.x.npy", file));
        Array y = npy_read(pool, pool_printf(pool, "%s.y.npy", file));
        Checkpoint *ck = checkpoint_open(pool, pool_printf(pool, "%s.pth", file));
        Graph *g = spec_read(pool, pool_printf(pool, "specs/%s.json", names[i]), ck);
        compare(g, floats(x), (int)x.dim[0], floats(y), 1e-5);
        pool_free(pool);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(impulse_returns_the_filter), TEST(stride_and_bias), TEST(parts_and_groups),
        TEST(channel_operators),          TEST(activations),     TEST(synthetic_embeddings),
        TEST(official_checkpoints),
    };
    return cmocka_run_group_tests_name("reference", tests, NULL, NULL);
}
