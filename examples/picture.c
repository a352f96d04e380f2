/* picture.c - PNG by libpng, JPEG by libjpeg. */
#include "picture.h"
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <jpeglib.h>
#include <png.h>

static int wrong_size(int width, int height, unsigned found_width, unsigned found_height,
                      char *why) {
    if (found_width == (unsigned)width && found_height == (unsigned)height) return 0;
    snprintf(why, PICTURE_WHY, "expected an aligned face of %d x %d pixels, found %u x %u", width,
             height, found_width, found_height);
    return -1;
}

typedef struct {
    jmp_buf back;
    char *why;
} PngErrors;

static void png_failed(png_structp png, png_const_charp text) {
    PngErrors *errors = png_get_error_ptr(png);
    snprintf(errors->why, PICTURE_WHY, "bad PNG: %s", text);
    longjmp(errors->back, 1);
}

static void png_warned(png_structp png, png_const_charp text) {
    (void)png;
    (void)text;
}

/* Any PNG as training loaders read it: 8 bits of red, green and blue; alpha and gamma are ignored.
 */
static int read_png(FILE *file, int width, int height, unsigned char *rgb, char *why) {
    PngErrors errors = {.why = why};
    png_structp png =
        png_create_read_struct(PNG_LIBPNG_VER_STRING, &errors, png_failed, png_warned);
    png_infop info = png ? png_create_info_struct(png) : NULL;
    volatile int status = -1;
    if (!info) {
        snprintf(why, PICTURE_WHY, "out of memory");
    } else if (!setjmp(errors.back)) {
        png_init_io(png, file);
        png_read_info(png, info);
        if (!wrong_size(width, height, png_get_image_width(png, info),
                        png_get_image_height(png, info), why)) {
            png_set_strip_16(png);
            png_set_expand(png); /* palettes; grey of 1 to 4 bits */
            png_set_strip_alpha(png);
            png_set_gray_to_rgb(png);
            const int passes = png_set_interlace_handling(png);
            png_read_update_info(png, info);
            for (int pass = 0; pass < passes; pass++)
                for (int y = 0; y < height; y++)
                    png_read_row(png, rgb + (size_t)y * (size_t)width * 3, NULL);
            png_read_end(png, info);
            status = 0;
        }
    }
    png_destroy_read_struct(&png, &info, NULL);
    return status;
}

typedef struct {
    struct jpeg_error_mgr base; /* first: libjpeg hands back a pointer to it */
    jmp_buf back;
    char *why;
} JpegErrors;

static void jpeg_failed(j_common_ptr jpeg) {
    JpegErrors *errors = (JpegErrors *)jpeg->err;
    char text[JMSG_LENGTH_MAX];
    jpeg->err->format_message(jpeg, text);
    snprintf(errors->why, PICTURE_WHY, "bad JPEG: %s", text);
    longjmp(errors->back, 1);
}

/* libjpeg makes up what a damaged file lacks and only warns; here that is an error. */
static void jpeg_warned(j_common_ptr jpeg, int level) {
    if (level < 0) jpeg_failed(jpeg);
}

static int read_jpeg(FILE *file, int width, int height, unsigned char *rgb, char *why) {
    struct jpeg_decompress_struct jpeg;
    JpegErrors errors = {.why = why};
    jpeg.err = jpeg_std_error(&errors.base);
    errors.base.error_exit = jpeg_failed;
    errors.base.emit_message = jpeg_warned;
    volatile int status = -1;
    jpeg_create_decompress(&jpeg);
    if (!setjmp(errors.back)) {
        jpeg_stdio_src(&jpeg, file);
        jpeg_read_header(&jpeg, TRUE);
        if (!wrong_size(width, height, jpeg.image_width, jpeg.image_height, why)) {
            jpeg.out_color_space = JCS_RGB;
            jpeg_start_decompress(&jpeg);
            while (jpeg.output_scanline < jpeg.output_height) {
                JSAMPROW row = rgb + jpeg.output_scanline * (size_t)width * 3;
                jpeg_read_scanlines(&jpeg, &row, 1);
            }
            jpeg_finish_decompress(&jpeg);
            status = 0;
        }
    }
    jpeg_destroy_decompress(&jpeg);
    return status;
}

int picture_read(const char *path, int width, int height, unsigned char *rgb,
                 char why[PICTURE_WHY]) {
    FILE *file = fopen(path, "rb");
    unsigned char head[8] = {0};
    int status = -1;
    if (!file) {
        snprintf(why, PICTURE_WHY, "cannot read");
        return -1;
    }
    size_t size = fread(head, 1, sizeof head, file);
    rewind(file);
    if (size == sizeof head && !png_sig_cmp(head, 0, sizeof head))
        status = read_png(file, width, height, rgb, why);
    else if (!memcmp(head, "\xff\xd8\xff", 3))
        status = read_jpeg(file, width, height, rgb, why);
    else
        snprintf(why, PICTURE_WHY, "not a PNG or JPEG file");
    fclose(file);
    return status;
}
