/* make_images.c - writes the three formula images into a directory, each as .png, .jpg and .ppm:
 * image0.png, image0.jpg, ... The pictures of examples/pictures were made so. */
#include "front/checkpoint.h"
#include <errno.h>
#include <stdio.h>
#include <jpeglib.h>
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

static void write_jpeg(const char *path, uint8_t *rgb) {
    struct jpeg_error_mgr errors;
    struct jpeg_compress_struct jpeg = {.err = jpeg_std_error(&errors)}; /* exits on an error */
    unsigned char *file = NULL;
    unsigned long size = 0;
    jpeg_create_compress(&jpeg);
    jpeg_mem_dest(&jpeg, &file, &size);
    jpeg.image_width = jpeg.image_height = SIDE;
    jpeg.input_components = 3;
    jpeg.in_color_space = JCS_RGB;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, 90, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    for (int y = 0; y < SIDE; y++) jpeg_write_scanlines(&jpeg, &(JSAMPROW){rgb + y * SIDE * 3}, 1);
    jpeg_finish_compress(&jpeg);
    write_file(path, file, size);
    jpeg_destroy_compress(&jpeg);
    free(file);
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
        write_jpeg(pool_printf(pool, "%s/image%d.jpg", argv[1], seed), rgb);
        write_ppm(pool, pool_printf(pool, "%s/image%d.ppm", argv[1], seed), rgb);
    }
    pool_free(pool);
    return 0;
}
