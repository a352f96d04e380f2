/* cross.c - a model M on another machine: its weights are whole, its self-test passes, and images
 * give the golden embeddings.
 *     cross M.weights [GOLDEN.npy IMAGE.ppm...] */
#include "M.h"
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

int main(int argc, char **argv) {
    static _Alignas(M_ARENA_ALIGN) unsigned char arena[M_ARENA_BYTES];
    static float golden[M_EMBEDDING], y[M_EMBEDDING];
    size_t n, npy, ppm, pixels = 3 * M_INPUT_WIDTH * M_INPUT_HEIGHT;
    if (argc < 2) return printf("arguments\n"), 1;
    const unsigned char *weights = whole(argv[1], &n), *file;
    int status = M_weights_check(weights, n);
    if (!status) status = M_selftest(weights, arena);
    if (status || argc < 4) return printf("status %d\n", status), status;
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
