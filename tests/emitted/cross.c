/* cross.c - a model M on another machine, or by odd flags: its weights are whole, its self-test
 * passes, and rightly so, NaN gives NaN, and images give the golden embeddings.
 *     cross M.weights [GOLDEN.npy IMAGE.ppm...]
 * With LINKED, its weights are part of the program. */
#include "M.h"
#if __ARM_ARCH_PROFILE == 'M'
#include "cortex_m.h"
#endif
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned char *whole(const char *path, size_t *n) {
    FILE *f = fopen(path, "rb");
    if (!f || fseek(f, 0, SEEK_END)) return printf("%s: cannot read\n", path), exit(1), NULL;
    *n = (size_t)ftell(f);
    rewind(f);
    unsigned char *bytes = malloc(*n + 64); /* never freed */
    if (bytes) bytes += 64 - (size_t)((uintptr_t)bytes % 64);
    if (!bytes || fread(bytes, 1, *n, f) != *n)
        return printf("%s: cut short\n", path), exit(1), NULL;
    fclose(f);
    return bytes;
}

/* The self-test once more by what stays the same, whatever makes the model; then NaN. */
static int formula(const unsigned char *weights, void *arena) {
    enum { N = M_INPUT_CHANNELS * M_INPUT_HEIGHT * M_INPUT_WIDTH };
    static float x[N], y[M_EMBEDDING];
    const float *golden = (const float *)weights + 64;
    double most = 1, error = 0;
    for (uint32_t i = 0; i < N; i++) x[i] = ((float)(i * 2654435761u >> 24) - 127.5f) * 0.0078125f;
    int status = M_run(weights, arena, x, y);
    if (status) return printf("status %d\n", status), 1;
    for (int k = 0; k < M_EMBEDDING; k++) {
        most = fmax(most, fabs((double)golden[k]));
        error = isnan(y[k]) ? INFINITY : fmax(error, fabs((double)y[k] - (double)golden[k]));
    }
    if (!(error <= 1e-5 * most)) return printf("error %g of %g\n", error, most), 1;
    x[N / 2] = NAN;
    status = M_run(weights, arena, x, y);
    for (int k = 0; k < M_EMBEDDING; k++)
        if (status || !isnan(y[k])) return printf("NaN gives %g\n", (double)y[k]), 1;
    return 0;
}

int main(int argc, char **argv) {
    static _Alignas(M_ARENA_ALIGN) unsigned char arena[M_ARENA_BYTES];
    static float golden[M_EMBEDDING], y[M_EMBEDDING];
    size_t n, npy, ppm, pixels = 3 * M_INPUT_WIDTH * M_INPUT_HEIGHT;
    if (argc < 2) return printf("arguments\n"), 1;
#ifdef LINKED
    const unsigned char *weights = (const unsigned char *)M_weights, *file;
    n = M_WEIGHTS_BYTES;
#else
    const unsigned char *weights = whole(argv[1], &n), *file;
#endif
    int status = M_weights_check(weights, n);
    if (status && M_run(weights, arena, golden, y) != status) return printf("it runs\n"), 1;
    if (!status) status = M_selftest(weights, arena);
    if (status) return printf("status %d: %s\n", status, M_error_text(status)), 1;
    if (formula(weights, arena)) return 1;
    if (argc < 4) return 0;
    file = whole(argv[2], &npy);
    file += 10 + file[8] + 256 * file[9]; /* the header of .npy */
    for (int i = 3; i < argc; i++, file += sizeof golden) {
        const unsigned char *image = whole(argv[i], &ppm);
        double most = 1, error = 0;
        memcpy(golden, file, sizeof golden);
        status = M_run_u8(weights, arena, image + ppm - pixels, 3 * M_INPUT_WIDTH, M_RGB, y);
        if (status) return printf("status %d\n", status), 1;
        for (int k = 0; k < M_EMBEDDING; k++) {
            most = fmax(most, fabs(golden[k]));
            error = isnan(y[k]) ? INFINITY : fmax(error, fabs((double)y[k] - golden[k]));
        }
        if (!(error <= 1e-5 * most)) return printf("%s: error %g of %g\n", argv[i], error, most), 1;
    }
    return 0;
}
