/* hello.c - from a photo to its embedding: hello face.weights photo.png
 *
 * The photo is an aligned face, a PNG or JPEG file. Each number of the embedding is a line. */
#include "face.h"
#include "picture.h"
#include <stdio.h>

_Alignas(FACE_WEIGHTS_ALIGN) static unsigned char weights[FACE_WEIGHTS_BYTES];
_Alignas(FACE_ARENA_ALIGN) static unsigned char arena[FACE_ARENA_BYTES];
static unsigned char pixels[FACE_INPUT_HEIGHT * FACE_INPUT_WIDTH * 3];
static float embedding[FACE_EMBEDDING];

static int quit(const char *what, const char *why) {
    fprintf(stderr, "hello: %s: %s\n", what, why);
    return 1;
}

int main(int argc, char **argv) {
    if (argc != 3) return quit("usage", "hello face.weights photo.png");
    FILE *file = fopen(argv[1], "rb");
    if (!file) return quit(argv[1], "cannot read");
    size_t size = fread(weights, 1, sizeof weights, file);
    fclose(file);
    int status = face_weights_check(weights, size); /* the right file, whole? */
    if (!status) status = face_selftest(weights, arena);
    if (status) return quit(argv[1], face_error_text(status));

    char why[PICTURE_WHY];
    if (picture_read(argv[2], FACE_INPUT_WIDTH, FACE_INPUT_HEIGHT, pixels, why))
        return quit(argv[2], why);
    status = face_run_u8(weights, arena, pixels, 3 * FACE_INPUT_WIDTH, FACE_RGB, embedding);
    if (status) return quit(argv[2], face_error_text(status));
    for (int i = 0; i < FACE_EMBEDDING; i++) printf("%.9g\n", (double)embedding[i]);
    return 0;
}
