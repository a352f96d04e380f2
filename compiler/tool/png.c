/* png.c - PNG files to RGB pixels; the only file that knows libpng. All its memory is the pool's.
 */
#include "image.h"
#include <string.h>
#include <png.h>

typedef struct {
    Pool *pool;
    Bytes left; /* of the file */
    jmp_buf back;
    char text[200];
    png_structp png;
    png_infop info;
    png_bytep *rows;
} Reader;

static void failed(png_structp png, png_const_charp text) {
    Reader *r = png_get_error_ptr(png);
    snprintf(r->text, sizeof r->text, "%s", text);
    longjmp(r->back, 1);
}

/* Warnings are about chunks that do not matter here. */
static void warned(png_structp png, png_const_charp text) { (void)png, (void)text; }

static png_voidp from_pool(png_structp png, png_alloc_size_t n) {
    return pool_alloc(png_get_mem_ptr(png), n);
}

static void to_pool(png_structp png, png_voidp at) { (void)png, (void)at; }

static void more(png_structp png, png_bytep to, size_t n) {
    Reader *r = png_get_io_ptr(png);
    if (n > r->left.size) png_error(png, "the file is cut short");
    memcpy(to, r->left.data, n);
    r->left = (Bytes){r->left.data + n, r->left.size - n};
}

static void start(Reader *r) {
    r->png = png_create_read_struct_2(PNG_LIBPNG_VER_STRING, r, failed, warned, r->pool, from_pool,
                                      to_pool);
    r->info = r->png ? png_create_info_struct(r->png) : NULL;
    if (!r->info) die("libpng %s does not start", PNG_LIBPNG_VER_STRING);
    png_set_read_fn(r->png, r, more);
    /* Of the chunks that do not make pixels only EXIF is read: texts may unpack to any size. */
    png_set_keep_unknown_chunks(r->png, PNG_HANDLE_CHUNK_NEVER, NULL, -1);
    png_set_keep_unknown_chunks(r->png, PNG_HANDLE_CHUNK_AS_DEFAULT, (png_const_bytep) "eXIf", 1);
}

/* Any PNG to 8 bits of red, green and blue. There is no gamma unless it is asked for. */
static void want_rgb(Reader *r) {
    png_set_strip_16(r->png);
    png_set_expand(r->png); /* palettes; grey of 1 to 4 bits */
    png_set_strip_alpha(r->png);
    png_set_gray_to_rgb(r->png);
    png_set_interlace_handling(r->png);
    png_read_update_info(r->png, r->info);
}

static void read_pixels(Reader *r, Image *image) {
    png_read_info(r->png, r->info);
    uint64_t w = png_get_image_width(r->png, r->info), h = png_get_image_height(r->png, r->info);
    const char *objection = image_objection(r->pool, w, h);
    if (objection) png_error(r->png, objection);
    want_rgb(r);
    if (png_get_rowbytes(r->png, r->info) != 3 * w) die("libpng gives rows of an unexpected size");
    *image = (Image){(int)w, (int)h, pool_alloc(r->pool, (size_t)(w * h * 3))};
    r->rows = NEW(r->pool, png_bytep, h);
    for (uint64_t y = 0; y < h; y++) r->rows[y] = image->rgb + y * w * 3;
    png_read_image(r->png, r->rows);
    png_read_end(r->png, r->info);
}

Image png_decode(Pool *pool, const char *path, Bytes file, Bytes *exif) {
    Reader r = {.pool = pool, .left = file};
    Image image = {0};
    png_bytep block = NULL;
    png_uint_32 size = 0;
    if (setjmp(r.back)) fail(EXIT_INPUT, "%s: bad PNG: %s", path, r.text);
    start(&r);
    read_pixels(&r, &image);
    if (png_get_eXIf_1(r.png, r.info, &size, &block)) *exif = (Bytes){block, size};
    return image;
}
