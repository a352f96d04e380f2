/* make_images.c - `make_images DIR` writes the three formula images, each as .png, .jpg and .ppm:
 * image0.png, image0.jpg, ... The pictures of examples/pictures were made so. And two groups of
 * files of 32 x 32 pixels: pixels.*, the same bytes in every way that loses none, and planes.*,
 * arrays of the same floating numbers. */
#include "front/checkpoint.h"
#include "pictures.h"
#include <errno.h>
#include <jpeglib.h>
#include <png.h>
#include <string.h>
#include <sys/stat.h>

enum { FULL = 112, SIDE = 32, COUNT = SIDE * SIDE * 3 };

static const char *dir;
static Pool *pool;

static void write_text(const char *name, Text t) {
    write_file(pool_printf(pool, "%s/%s", dir, name), t.s, t.n);
}

static void write_png(const char *name, Png png, const uint16_t *samples) {
    Bytes file = png_write(pool, &png, samples);
    write_file(pool_printf(pool, "%s/%s", dir, name), file.data, file.size);
}

static void write_jpeg(const char *name, const uint8_t *rgb) {
    Jpeg jpeg = {.w = FULL, .h = FULL, .from = JCS_RGB, .to = JCS_YCbCr, .quality = 90};
    Bytes file = jpeg_write(pool, &jpeg, rgb);
    write_file(pool_printf(pool, "%s/%s", dir, name), file.data, file.size);
}

static void write_ppm(const char *name, int side, const uint8_t *rgb) {
    Text t = {.pool = pool};
    put(&t, "P6 %d %d 255\n", side, side);
    put_bytes(&t, rgb, (size_t)(side * side * 3));
    write_text(name, t);
}

static void write_npy(const char *name, const char *descr, const char *order, const char *shape,
                      Text data) {
    Text t = {.pool = pool};
    const char *header = pool_printf(pool, "{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }",
                                     descr, order, shape);
    put_bytes(&t, "\x93NUMPY\1\0", 8);
    put_bytes(&t, (const uint8_t[]){(uint8_t)(strlen(header) + 1), 0}, 2);
    put(&t, "%s\n", header);
    put_bytes(&t, data.s, data.n);
    write_text(name, t);
}

/* ---- pixels.* ---- */

static void pixels_as_png(const uint8_t *rgb) {
    uint16_t plain[COUNT], deep[COUNT], turned[COUNT], alpha[COUNT / 3 * 4];
    for (int i = 0; i < COUNT; i++) {
        int x = i / 3 % SIDE, y = i / 3 / SIDE;
        plain[i] = rgb[i];
        deep[i] = (uint16_t)(rgb[i] << 8 | i % 256);
        alpha[i / 3 * 4 + i % 3] = rgb[i];
        alpha[i / 3 * 4 + 3] = (uint16_t)(x * 8);
        turned[((SIDE - 1 - x) * SIDE + y) * 3 + i % 3] = rgb[i]; /* by 90 degrees to the left */
    }
    Png png = {.w = SIDE, .h = SIDE, .type = PNG_COLOR_TYPE_RGB, .depth = 8};
    write_png("pixels.png", png, plain);
    png.gamma = 1;
    write_png("pixels.gamma.png", png, plain);
    png.gamma = 0;
    png.exif = exif_block(pool, true, 3, 1, 6);
    write_png("pixels.turned.png", png, turned);
    png.exif = (Bytes){0};
    png.depth = 16;
    write_png("pixels.deep.png", png, deep);
    png.interlaced = true;
    png.gamma = 0.45455;
    write_png("pixels.deep_gamma.png", png, deep);
    png.depth = 8;
    png.type = PNG_COLOR_TYPE_RGB_ALPHA;
    write_png("pixels.alpha.png", png, alpha);
}

static void pixels_as_ppm(const uint8_t *rgb) {
    Text words = {.pool = pool}, deep = {.pool = pool};
    put(&words, "P3\n# written by hand\n%d %d\n255\n", SIDE, SIDE);
    put(&deep, "P6 %d %d 65535\n", SIDE, SIDE);
    for (int i = 0; i < COUNT; i++) {
        put(&words, "%d\n", rgb[i]);
        put_bytes(&deep, (const uint8_t[]){rgb[i], rgb[i]}, 2);
    }
    write_ppm("pixels.ppm", SIDE, rgb);
    write_text("pixels.text.ppm", words);
    write_text("pixels.deep.ppm", deep);
}

static void pixels_as_npy(const uint8_t *rgb) {
    Text c_order = {.pool = pool}, fortran = {.pool = pool};
    put_bytes(&c_order, rgb, COUNT);
    for (int i = 0; i < COUNT; i++)
        put_bytes(&fortran, &rgb[(i % SIDE * SIDE + i / SIDE % SIDE) * 3 + i / SIDE / SIDE], 1);
    write_npy("pixels.npy", "|u1", "False", "32, 32, 3", c_order);
    write_npy("pixels.fortran.npy", "|u1", "True", "32, 32, 3", fortran);
}

/* ---- planes.* ---- */

/* A number of 8 bits as an IEEE half: u = 1.f * 2^e. */
static uint16_t half_of(uint8_t u) {
    int e = 7;
    while (e && !(u >> e)) e--;
    return u ? (uint16_t)((e + 15) << 10 | (u - (1 << e)) << (10 - e)) : 0;
}

static void planes(const uint8_t *rgb) {
    Text single = {.pool = pool}, twice = {.pool = pool}, half = {.pool = pool};
    Text reversed = {.pool = pool};
    for (int i = 0; i < COUNT; i++) {
        float f = rgb[i];
        double d = rgb[i];
        uint8_t swapped[4];
        put_bytes(&single, &f, sizeof f);
        put_bytes(&twice, &d, sizeof d);
        put_bytes(&half, &(uint16_t){half_of(rgb[i])}, 2);
        for (int b = 0; b < 4; b++) swapped[b] = ((const uint8_t *)&f)[3 - b];
        put_bytes(&reversed, swapped, 4);
    }
    write_npy("planes.float32.npy", "<f4", "False", "3, 32, 32", single);
    write_npy("planes.float64.npy", "<f8", "False", "1, 3, 32, 32", twice);
    write_npy("planes.float16.npy", "<f2", "False", "3, 32, 32", half);
    write_npy("planes.reversed.npy", ">f4", "False", "1, 3, 32, 32", reversed);
}

int main(int argc, char **argv) {
    static uint8_t rgb[FULL * FULL * 3], some[COUNT];
    if (argc != 2) fail(EXIT_USAGE, "usage: make_images DIRECTORY");
    dir = argv[1];
    if (mkdir(dir, 0777) && errno != EEXIST) fail(EXIT_INPUT, "%s: %s", dir, strerror(errno));
    pool = pool_new();
    for (int seed = 0; seed < 3; seed++) {
        uint16_t samples[FULL * FULL * 3];
        synthetic_image(seed, rgb);
        for (int i = 0; i < FULL * FULL * 3; i++) samples[i] = rgb[i];
        write_png(pool_printf(pool, "image%d.png", seed),
                  (Png){.w = FULL, .h = FULL, .type = PNG_COLOR_TYPE_RGB, .depth = 8}, samples);
        write_jpeg(pool_printf(pool, "image%d.jpg", seed), rgb);
        write_ppm(pool_printf(pool, "image%d.ppm", seed), FULL, rgb);
    }
    memcpy(some, rgb + 3 * FULL * SIDE, COUNT);
    pixels_as_png(some);
    pixels_as_ppm(some);
    pixels_as_npy(some);
    planes(some);
    pool_free(pool);
    return 0;
}
