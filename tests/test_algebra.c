/* test_algebra.c - what any convolution must obey, on random layers of whole numbers, for every
 * target by the interpreter: it is linear, an impulse returns the weights, a shifted image gives a
 * shifted output. Seeds as in test_kernels.c. */
#include "kernels.h"
#include "expect.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

enum { LAYERS = 30 };

typedef struct { /* image (1 channel) -> stem, pointwise -> the layer */
    Network network;
    const Target *target;
    Graph *g;
    Node *stem, *layer;
    const Val *x, *y;
    Rng rng;
    Pool *pool;
} Trial;

/* `channel`: the only channel of the stem that passes the image on, -1 for all at random. */
static Trial make(Pool *p, uint64_t seed, const Target *target, int channel) {
    Trial l = {.network = network_of_a_layer(p, seed), .target = target, .pool = p};
    l.rng.state = seed;
    l.g = network_graph(p, &l.network);
    l.stem = l.g->nodes.at[1], l.layer = l.g->nodes.at[2];
    l.x = l.g->input, l.y = l.layer->out;
    for (int c = 0; c < l.stem->out->c && channel >= 0; c++)
        l.stem->parts.at[0].w[c] = c == channel % l.stem->out->c;
    plan(l.g, target);
    return l;
}

static int size(const Val *v) { return v->c * v->h * v->w; }

static float *random_image(Trial *l) {
    float *x = NEW(l->pool, float, size(l->x));
    for (int i = 0; i < size(l->x); i++) x[i] = (float)pick(&l->rng, -3, 3);
    return x;
}

static const float *output(const Trial *l, const float *image) {
    return run_steps(l->g, image, interpret, NULL)[val_index(l->g, l->y)];
}

static void expect(const Trial *l, int at, float found, float want) {
    if (found != want)
        fail_msg("seed %llu, %s: element %d of %dx%dx%d: found %g, expected %g\n%s",
                 (unsigned long long)l->network.seed, l->target->name, at, l->y->c, l->y->h,
                 l->y->w, (double)found, (double)want, l->network.text);
}

static void for_all_layers(void (*test)(Pool *, uint64_t seed, const Target *)) {
    uint64_t first = (uint64_t)environment("SEED", 1);
    print_message("# seeds from %llu\n", (unsigned long long)first);
    for (uint64_t i = first; i < first + LAYERS; i++)
        for (int t = 0; t < ntargets; t++) {
            Pool *p = pool_new();
            test(p, i, &targets[t]);
            pool_free(p);
        }
}

static void linear(Pool *p, uint64_t seed, const Target *target) {
    Trial l = make(p, seed, target, -1);
    const float *a = random_image(&l), *b = random_image(&l);
    float *sum = NEW(p, float, size(l.x));
    for (int i = 0; i < size(l.x); i++) sum[i] = 2 * a[i] - 3 * b[i];
    const float *ya = output(&l, a), *yb = output(&l, b), *y = output(&l, sum);
    for (int i = 0; i < size(l.y); i++) expect(&l, i, y[i], 2 * ya[i] - 3 * yb[i]);
}

/* The weight from channel ci at (iy, ix) to output element `at`; 0 where there is no tap. */
static double weight(const Trial *l, const Part *whole, int parts, int ci, int iy, int ix, int at) {
    const Node *n = l->layer;
    int co = at / (l->y->h * l->y->w), oy = at / l->y->w % l->y->h, ox = at % l->y->w;
    for (const Part *p = whole; p < whole + parts; p++) {
        int fan = p->cin / p->groups, ky = iy - oy * n->stride + n->pad_h + (p->kh - whole->kh) / 2;
        int kx = ix - ox * n->stride + n->pad_w + (p->kw - whole->kw) / 2;
        int c = co - p->cout0, i = ci - p->cin0 - c / (p->cout / p->groups) * fan;
        if (c < 0 || c >= p->cout) continue;
        bool tap = i >= 0 && i < fan && ky >= 0 && ky < p->kh && kx >= 0 && kx < p->kw;
        return tap ? p->w[((c * fan + i) * p->kh + ky) * p->kw + kx] : 0;
    }
    return 0;
}

static void impulse(Pool *p, uint64_t seed, const Target *target) {
    int channel = (int)(seed * 7 % 1000);
    Trial l = make(p, seed, target, channel);
    const Node *whole = network_graph(p, &l.network)->nodes.at[2]; /* before groups are split */
    float *x = NEW(p, float, size(l.x));
    int ci = channel % l.stem->out->c;
    int iy = pick(&l.rng, 0, l.x->h - 1), ix = pick(&l.rng, 0, l.x->w - 1);
    x[iy * l.x->w + ix] = 1;
    const float *y = output(&l, x);
    for (int i = 0; i < size(l.y); i++)
        expect(&l, i, y[i], (float)weight(&l, whole->parts.at, whole->parts.n, ci, iy, ix, i));
}

/* The largest kernel around output o stays inside 0..n-1. */
static bool inside(const Trial *l, int o, int n) {
    const Part *last = &l->layer->parts.at[l->layer->parts.n - 1];
    int pad = l->layer->pad_h + (last->kh - l->layer->parts.at[0].kh) / 2;
    int from = o * l->layer->stride - pad;
    return from >= 0 && from + last->kh <= n;
}

static void shifted(Pool *p, uint64_t seed, const Target *target) {
    Trial l = make(p, seed, target, -1);
    int s = l.layer->stride, h = l.x->h, w = l.x->w;
    const float *a = random_image(&l);
    float *b = NEW(p, float, size(l.x)); /* a, one output pixel further down and right */
    for (int i = 0; i < h * w; i++)
        b[i] = i / w >= s && i % w >= s ? a[i - s * w - s] : (float)pick(&l.rng, -3, 3);
    const float *ya = output(&l, a), *yb = output(&l, b);
    for (int i = 0; i < size(l.y); i++) {
        int oy = i / l.y->w % l.y->h, ox = i % l.y->w;
        if (oy && ox && inside(&l, oy, h) && inside(&l, ox, w) && inside(&l, oy - 1, h) &&
            inside(&l, ox - 1, w))
            expect(&l, i, yb[i], ya[i - l.y->w - 1]);
    }
}

static void convolution_is_linear(void **state) {
    (void)state;
    for_all_layers(linear);
}
static void an_impulse_returns_the_weights(void **state) {
    (void)state;
    for_all_layers(impulse);
}
static void a_shifted_image_gives_a_shifted_output(void **state) {
    (void)state;
    for_all_layers(shifted);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(convolution_is_linear),
        TEST(an_impulse_returns_the_weights),
        TEST(a_shifted_image_gives_a_shifted_output),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
