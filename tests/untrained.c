/* untrained.c - untrained networks. The norms have mean 0 and variance 1 and so normalise nothing:
 * tensors grow from block to block, and squeeze and excitation gets large numbers. */
#include "untrained.h"
#include <math.h>
#include <string.h>

static const Init inits[] = {
    {"authors", false, false, 1.4142135623730951, false}, /* kaiming_uniform_(w), bias 0 */
    {"pytorch", false, false, 0.5773502691896258, true},  /* what nn.Conv2d does by itself */
    {"fan_out", true, true, 1.4142135623730951, false},   /* kaiming_normal_(w, mode='fan_out') */
    {"biased", false, false, 1.4142135623730951, true},
    {"lecun", true, false, 1, false},
    {"large", true, false, 2, true}, /* ill-conditioned more often than not */
};

const Init *init_find(const char *name) {
    for (size_t i = 0; i < sizeof inits / sizeof *inits; i++)
        if (!strcmp(inits[i].name, name)) return &inits[i];
    fail(EXIT_USAGE, "no initialisation is called %s", name);
}

typedef struct {
    uint64_t state;
} Random;

static double uniform(Random *r) { /* in 0..1, splitmix64 */
    uint64_t z = r->state += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return (double)((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

static double normal(Random *r) {
    double radius = sqrt(-2 * log(1 - uniform(r)));
    return radius * cos(6.283185307179586 * uniform(r));
}

static bool ends(const char *name, const char *tail) {
    size_t n = strlen(name), m = strlen(tail);
    return n >= m && !strcmp(name + n - m, tail);
}

/* Of norms and slopes, and what else is one number. */
static double constant(const char *name) {
    if (ends(name, "activ.weight")) return 0.25;
    return ends(name, "weight") || ends(name, "running_var");
}

static void fill_conv(float *to, const Tensor *t, const Init *init, Random *r) {
    int64_t taps = t->dim[2] * t->dim[3];
    double fan = (double)((init->fan_out ? t->dim[0] : t->dim[1]) * taps);
    double deviation = init->spread / sqrt(fan);
    for (int64_t i = 0; i < tensor_count(t); i++)
        to[i] = (float)(deviation * (init->normal ? normal(r) : sqrt(3) * (2 * uniform(r) - 1)));
}

/* `weight` comes before `bias` in a spec. */
static void fill_bias(float *to, const Tensor *bias, const Tensor *weight, const Init *init,
                      Random *r) {
    double most = 1 / sqrt((double)(weight->dim[1] * weight->dim[2] * weight->dim[3]));
    for (int64_t i = 0; i < tensor_count(bias); i++)
        to[i] = init->biases ? (float)(most * (2 * uniform(r) - 1)) : 0;
}

Tensor *untrained_tensors(Pool *pool, const Graph *spec, const Init *init, unsigned seed) {
    Tensor *tensors = NEW(pool, Tensor, spec->tensors.n);
    Random r = {seed * 0x2545F4914F6CDD1Du};
    for (int i = 0; i < spec->tensors.n; i++) {
        Tensor *t = &tensors[i];
        *t = spec->tensors.at[i];
        tensor_contiguous(t);
        int64_t n = tensor_count(t);
        size_t size = (size_t)(n * type_rows[t->type].bytes);
        float *to = pool_alloc(pool, size);
        t->storage = NEW(pool, Storage, 1);
        *t->storage = (Storage){.size = size, .data = (const uint8_t *)to};
        if (t->type != DT_f32) continue; /* a counter */
        if (t->rank == 4)
            fill_conv(to, t, init, &r);
        else if (ends(t->name, "bias") && i && tensors[i - 1].rank == 4)
            fill_bias(to, t, &tensors[i - 1], init, &r);
        else
            for (int64_t k = 0; k < n; k++) to[k] = (float)constant(t->name);
    }
    return tensors;
}

void untrained_write(Pool *pool, const char *spec, const Init *init, unsigned seed,
                     const char *path) {
    const Graph *g = spec_read(pool, spec, NULL);
    safetensors_write(pool, path, untrained_tensors(pool, g, init, seed), g->tensors.n, DT_f32);
}
