/* compare.c - are these two photos the same person?
 *
 *     compare face.weights a.png b.jpg
 *
 * The photos are aligned faces of 112 x 112 pixels. The model is the files face.h, face.c and
 * face.weights that `mixfacec compile --prefix face` wrote. */
#include "face.h"
#include "picture.h"
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { WIDTH = FACE_INPUT_WIDTH, HEIGHT = FACE_INPUT_HEIGHT };

static void quit(const char *path, const char *why) {
    fprintf(stderr, "compare: %s: %s\n", path, why);
    exit(1);
}

static void expect_ok(const char *what, int status) {
    if (status != FACE_OK) quit(what, face_error_text(status));
}

/* Mapped read-only, so that all processes that use the model share one copy. */
static const void *map_weights(const char *path) {
    int fd = open(path, O_RDONLY);
    struct stat st;
    if (fd < 0 || fstat(fd, &st) || st.st_size == 0) quit(path, "cannot read");
    void *data = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, fd, 0);
    close(fd);
    if (data == MAP_FAILED) quit(path, "cannot map");
    expect_ok(path, face_weights_check(data, (size_t)st.st_size));
    return data;
}

static double dot(const float *a, const float *b) {
    double sum = 0;
    for (int i = 0; i < FACE_EMBEDDING; i++) sum += (double)a[i] * (double)b[i];
    return sum;
}

int main(int argc, char **argv) {
    if (argc != 4) return fprintf(stderr, "usage: compare face.weights a.png b.jpg\n"), 2;
    const void *weights = map_weights(argv[1]);
    void *arena; /* all the memory that the model needs, for one run at a time */
    if (posix_memalign(&arena, FACE_ARENA_ALIGN, FACE_ARENA_BYTES)) quit("arena", "out of memory");
    expect_ok(argv[1], face_selftest(weights, arena)); /* once is enough */

    static float embedding[2][FACE_EMBEDDING];
    for (int i = 0; i < 2; i++) {
        static uint8_t pixels[WIDTH * HEIGHT * 3];
        char why[PICTURE_WHY];
        if (picture_read(argv[2 + i], WIDTH, HEIGHT, pixels, why)) quit(argv[2 + i], why);
        expect_ok(argv[2 + i],
                  face_run_u8(weights, arena, pixels, WIDTH * 3, FACE_RGB, embedding[i]));
    }
    const float *a = embedding[0], *b = embedding[1];
    printf("cosine %.6f\n", dot(a, b) / sqrt(dot(a, a) * dot(b, b)));
    free(arena);
    return 0;
}
