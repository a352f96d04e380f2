/* make_images.c - writes the three formula images into a directory, as image0.png, image0.ppm, ...
 */
#include "front/checkpoint.h"
#include <errno.h>
#include <png.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { SIDE = 112, BYTES = SIDE * SIDE * 3 };

static void write_png(const char *path, const uint8_t *rgb) {
    png_image image = {
        .version = PNG_IMAGE_VERSION, .width = SIDE, .height = SIDE, .format = PNG_FORMAT_RGB};
    if (!png_image_write_to_file(&image, path, 0, rgb, 0, NULL))
        fail(EXIT_INPUT, "%s: %s", path, image.message);
}

static void write_ppm(Pool *pool, const char *path, const uint8_t *rgb) {
    Text text = {.pool = pool};
    put(&text, "P6 %d %d 255\n", SIDE, SIDE);
    put_bytes(&text, rgb, BYTES);
    write_file(path, text.s, text.n);
}

int main(int argc, char **argv) {
    if (argc != 2) fail(EXIT_USAGE, "usage: make_images DIRECTORY");
    if (mkdir(argv[1], 0777) && errno != EEXIST)
        fail(EXIT_INPUT, "%s: %s", argv[1], strerror(errno));
    Pool *pool = pool_new();
    for (int seed = 0; seed < 3; seed++) {
        uint8_t rgb[BYTES];
        synthetic_image(seed, rgb);
        write_png(pool_printf(pool, "%s/image%d.png", argv[1], seed), rgb);
        write_ppm(pool, pool_printf(pool, "%s/image%d.ppm", argv[1], seed), rgb);
    }
    pool_free(pool);
    return 0;
}
