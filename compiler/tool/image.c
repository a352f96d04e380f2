/* image.c - PNG and JPEG files to RGB pixels of the size a model wants; the only file that knows
 * libpng and libjpeg. */
#include "run.h"
#include <math.h>
#include <setjmp.h>
#include <string.h>
#include <jpeglib.h>
#include <jerror.h>
#include <png.h>

/* Bounds that no photograph meets, so that a hostile header cannot ask for the whole memory. */
enum { MAX_SIDE = 16384, MAX_PIXELS = 1 << 26, MAX_FILE = 1 << 28 };

static Image image_new(Pool *pool, const char *path, uint64_t w, uint64_t h) {
    if (w < 1 || h < 1 || w > MAX_SIDE || h > MAX_SIDE || w * h > MAX_PIXELS)
        fail(EXIT_INPUT,
             "%s: image of %llu x %llu pixels, expected at most %d x %d and %d M pixels", path,
             (unsigned long long)w, (unsigned long long)h, MAX_SIDE, MAX_SIDE, MAX_PIXELS >> 20);
    return (Image){(int)w, (int)h, pool_alloc(pool, (size_t)(w * h * 3))};
}

/* libpng turns grey, palette and 16 bit into RGB, and lays what is transparent on black. */
static Image png_decode(Pool *pool, const char *path, Bytes file) {
    png_image png = {.version = PNG_IMAGE_VERSION};
    png_color black = {0, 0, 0};
    if (!png_image_begin_read_from_memory(&png, file.data, file.size))
        fail(EXIT_INPUT, "%s: bad PNG: %s", path, png.message);
    Image image = image_new(pool, path, png.width, png.height);
    png.format = PNG_FORMAT_RGB;
    if (!png_image_finish_read(&png, &black, image.rgb, 0, NULL))
        fail(EXIT_INPUT, "%s: bad PNG: %s", path, png.message);
    return image;
}

typedef struct {
    struct jpeg_error_mgr base; /* first: libjpeg hands back a pointer to it */
    jmp_buf back;
    char text[JMSG_LENGTH_MAX];
} JpegErrors;

static void jpeg_failed(j_common_ptr jpeg) {
    JpegErrors *e = (JpegErrors *)jpeg->err;
    jpeg->err->format_message(jpeg, e->text);
    longjmp(e->back, 1);
}

/* libjpeg decodes the missing part of a damaged file to grey and only warns: to us that is an
 * error. Bytes between the segments are harmless, and cameras do write them. */
static void jpeg_warned(j_common_ptr jpeg, int level) {
    if (level < 0 && jpeg->err->msg_code != JWRN_EXTRANEOUS_DATA) jpeg_failed(jpeg);
}

static void jpeg_rows(struct jpeg_decompress_struct *jpeg, Pool *pool, const char *path,
                      Image *image) {
    jpeg_read_header(jpeg, TRUE);
    *image = image_new(pool, path, jpeg->image_width, jpeg->image_height);
    jpeg->out_color_space = JCS_RGB;
    jpeg_start_decompress(jpeg);
    while (jpeg->output_scanline < jpeg->output_height) {
        JSAMPROW row = image->rgb + (size_t)jpeg->output_scanline * (size_t)image->w * 3;
        jpeg_read_scanlines(jpeg, &row, 1);
    }
    jpeg_finish_decompress(jpeg);
}

static Image jpeg_decode(Pool *pool, const char *path, Bytes file) {
    struct jpeg_decompress_struct jpeg;
    JpegErrors errors;
    Image image = {0};
    jpeg.err = jpeg_std_error(&errors.base);
    errors.base.error_exit = jpeg_failed;
    errors.base.emit_message = jpeg_warned;
    if (setjmp(errors.back)) {
        jpeg_destroy_decompress(&jpeg);
        fail(EXIT_INPUT, "%s: bad JPEG: %s", path, errors.text);
    }
    jpeg_create_decompress(&jpeg);
    jpeg_mem_src(&jpeg, file.data, file.size);
    jpeg_rows(&jpeg, pool, path, &image);
    jpeg_destroy_decompress(&jpeg);
    return image;
}

Image image_read(Pool *pool, const char *path) {
    Bytes file = read_file(pool, path, MAX_FILE);
    if (file.size > 8 && !png_sig_cmp(file.data, 0, 8)) return png_decode(pool, path, file);
    if (file.size > 3 && !memcmp(file.data, "\xff\xd8\xff", 3))
        return jpeg_decode(pool, path, file);
    fail(EXIT_INPUT, "%s: not a PNG, JPEG or .npy file", path);
}

/* ---- resizing ---- */

/* One axis: to[i] is the mean of from[] under a triangle around i's centre. Its half width is one
 * pixel of the coarser grid: bilinear interpolation upwards, a smooth area mean downwards. At the
 * borders the triangle is cut and renormalised. `step` is the distance of neighbours, 3 channels
 * lie side by side. */
static void resize_line(const float *from, int n, float *to, int m, size_t step) {
    double scale = (double)n / m, reach = scale > 1 ? scale : 1;
    for (int i = 0; i < m; i++) {
        double centre = (i + 0.5) * scale - 0.5, total = 0, sum[3] = {0};
        int lo = (int)ceil(centre - reach), hi = (int)floor(centre + reach);
        for (int j = lo < 0 ? 0 : lo; j <= hi && j < n; j++) {
            double w = 1 - fabs(j - centre) / reach;
            total += w;
            for (int c = 0; c < 3; c++) sum[c] += w * (double)from[(size_t)j * step + (size_t)c];
        }
        for (int c = 0; c < 3; c++) to[(size_t)i * step + (size_t)c] = (float)(sum[c] / total);
    }
}

Image image_resize(Pool *pool, Image in, int w, int h) {
    size_t from = (size_t)in.w * 3, to = (size_t)w * 3; /* bytes of a row */
    Image out = {w, h, NEW(pool, uint8_t, to * (size_t)h)};
    float *line = NEW(pool, float, from), *wide = NEW(pool, float, to *(size_t)in.h);
    float *tall = NEW(pool, float, to *(size_t)h);
    for (int y = 0; y < in.h; y++) {
        for (size_t i = 0; i < from; i++) line[i] = in.rgb[(size_t)y * from + i];
        resize_line(line, in.w, wide + (size_t)y * to, w, 3);
    }
    for (int x = 0; x < w; x++) resize_line(wide + 3 * x, in.h, tall + 3 * x, h, to);
    for (size_t i = 0; i < to * (size_t)h; i++) out.rgb[i] = (uint8_t)(tall[i] + 0.5f);
    return out;
}
