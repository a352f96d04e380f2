/* synthetic.c - checkpoints and images by formula, so that tests and demos need no files.
 *
 * Everything derives from hashes of names. Tensors are computed in float32, step by step, images in
 * double; without contraction every machine gets the same bits.
 */
#include "checkpoint.h"
#include <math.h>
#include <string.h>

/* FNV-1a, 64 bit. */
static uint64_t hash(const char *name) {
    uint64_t h = 0xcbf29ce484222325;
    for (; *name; name++) h = (h ^ (uint8_t)*name) * 0x100000001b3;
    return h;
}

/* Number i of the sequence `seed`: the top 24 bits of splitmix64, in [0, 1). */
static float uniform(uint64_t seed, int64_t i) {
    uint64_t z = seed + ((uint64_t)i + 1) * 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    z ^= z >> 31;
    return (float)(z >> 40) / 16777216.0f;
}

static bool ends(const char *name, const char *tail) {
    size_t n = strlen(name), t = strlen(tail);
    return n >= t && !strcmp(name + n - t, tail);
}

/* A tensor is a + b*u, or a + b*(2u - 1) where it is symmetric; the first matching row. */
static const struct {
    const char *tail;
    int rank; /* 0: any */
    bool symmetric;
    float a, b;
} formulas[] = {
    {"running_var", 0, false, 0.5f, 1.0f},
    {"running_mean", 0, true, 0.0f, 0.05f},
    {"", 4, true, 0.0f, 0.0f}, /* convolution: b = sqrt(5 / fan-in) */
    {"activ.weight", 0, false, -0.1f, 0.5f},
    {"bias", 0, true, 0.0f, 0.05f},
    {"weight", 0, false, 0.5f, 1.0f},
};

double *synthetic_tensor(Pool *pool, const char *name, int rank, const int64_t *dim) {
    enum { NFORMULA = sizeof formulas / sizeof *formulas };
    int row = 0;
    while (row < NFORMULA &&
           !(ends(name, formulas[row].tail) && (!formulas[row].rank || formulas[row].rank == rank)))
        row++;
    if (row == NFORMULA) fail(EXIT_INPUT, "synthetic: there is no formula for tensor %s", name);
    int64_t n = 1;
    for (int d = 0; d < rank; d++) n *= dim[d];
    float a = formulas[row].a, b = formulas[row].b;
    if (b == 0.0f) b = (float)sqrt(5.0 / (double)(dim[1] * dim[2] * dim[3]));
    uint64_t seed = hash(name);
    double *values = NEW(pool, double, n);
    for (int64_t i = 0; i < n; i++) {
        float u = uniform(seed, i);
        if (formulas[row].symmetric) u = u * 2.0f - 1.0f;
        values[i] = (double)(u * b + a);
    }
    return values;
}

/* A bilinear 8 x 8 lattice of hashed colours under hashed noise. */
void synthetic_image(int seed, uint8_t rgb[112 * 112 * 3]) {
    enum { SIDE = 112, CELLS = 7 };
    char name[32];
    snprintf(name, sizeof name, "image%d", seed);
    uint64_t lattice = hash(name);
    snprintf(name, sizeof name, "noise%d", seed);
    uint64_t noise = hash(name);
    int cell[SIDE];
    double part[SIDE]; /* position within the cell */
    for (int i = 0; i < SIDE; i++) {
        double at = i == SIDE - 1 ? (double)CELLS : i * ((double)CELLS / (SIDE - 1));
        cell[i] = (int)at < CELLS ? (int)at : CELLS - 1;
        part[i] = at - cell[i];
    }
    for (int i = 0; i < SIDE * SIDE * 3; i++) {
        int y = i / (SIDE * 3), x = i / 3 % SIDE, corner = (cell[y] * 8 + cell[x]) * 3 + i % 3;
        double side[2]; /* of the cell, interpolated down to y */
        for (int k = 0; k < 2; k++)
            side[k] = (double)uniform(lattice, corner + 3 * k) * (1 - part[y]) +
                      (double)uniform(lattice, corner + 24 + 3 * k) * part[y];
        double v =
            (side[0] * (1 - part[x]) + side[1] * part[x]) * 200 + (double)uniform(noise, i) * 55;
        rgb[i] = (uint8_t)(v < 0 ? 0 : v > 255 ? 255 : v);
    }
}
