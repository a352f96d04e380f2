/* pictures.c - pictures by libpng and libjpeg, as cameras, phones and scripts write them. */
#include "pictures.h"
#include <stdlib.h>
#include <string.h>
#include <jpeglib.h>
#include <png.h>

/* ---- PNG ---- */

int png_channels(const Png *p) {
    bool colour = p->type & PNG_COLOR_MASK_COLOR && !(p->type & PNG_COLOR_MASK_PALETTE);
    return (colour ? 3 : 1) + (p->type & PNG_COLOR_MASK_ALPHA ? 1 : 0);
}

void png_palette_colour(int index, uint8_t rgb[3]) {
    for (int c = 0; c < 3; c++) rgb[c] = (uint8_t)(index * (37 + 60 * c) + 11);
}

static void put_some(png_structp png, png_bytep data, size_t n) {
    put_bytes(png_get_io_ptr(png), data, n);
}

static void put_header(const Png *p, png_structp png, png_infop info) {
    png_color palette[256];
    png_byte alpha[256] = {0, 128};
    png_set_IHDR(png, info, (png_uint_32)p->w, (png_uint_32)p->h, p->depth, p->type,
                 p->interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    for (int i = 0; i < 256; i++) {
        uint8_t rgb[3];
        png_palette_colour(i, rgb);
        palette[i] = (png_color){rgb[0], rgb[1], rgb[2]};
    }
    if (p->type == PNG_COLOR_TYPE_PALETTE) png_set_PLTE(png, info, palette, 1 << p->depth);
    if (p->transparent) png_set_tRNS(png, info, alpha, 2, &(png_color_16){0, 1, 2, 3, 1});
    if (p->gamma > 0) png_set_gAMA(png, info, p->gamma);
    if (p->srgb) png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    if (p->exif.size)
        png_set_eXIf_1(png, info, (png_uint_32)p->exif.size, (png_bytep)(uintptr_t)p->exif.data);
}

Bytes png_write(Pool *pool, const Png *p, const uint16_t *samples) {
    Text file = {.pool = pool};
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png_create_info_struct(png);
    if (setjmp(png_jmpbuf(png))) die("libpng cannot write this");
    size_t row = (size_t)(p->w * png_channels(p)), bytes = p->depth == 16 ? 2 : 1;
    png_bytep *rows = NEW(pool, png_bytep, p->h);
    for (size_t y = 0; y < (size_t)p->h; y++) {
        rows[y] = NEW(pool, png_byte, row * bytes);
        for (size_t i = 0; i < row; i++) {
            uint16_t v = samples[y * row + i];
            if (bytes == 2) rows[y][2 * i] = (png_byte)(v >> 8);
            rows[y][bytes * i + bytes - 1] = (png_byte)v;
        }
    }
    png_set_write_fn(png, &file, put_some, NULL);
    put_header(p, png, info);
    png_set_rows(png, info, rows);
    png_write_png(png, info, PNG_TRANSFORM_PACKING, NULL);
    png_destroy_write_struct(&png, &info);
    return (Bytes){(uint8_t *)file.s, file.n};
}

/* ---- JPEG ---- */

static void put_exif(Pool *pool, j_compress_ptr jpeg, Bytes exif) {
    Text t = {.pool = pool};
    put_bytes(&t, "Exif\0", 6);
    put_bytes(&t, exif.data, exif.size);
    jpeg_write_marker(jpeg, JPEG_APP0 + 1, (const JOCTET *)t.s, (unsigned)t.n);
}

Bytes jpeg_write(Pool *pool, const Jpeg *j, const uint8_t *samples) {
    struct jpeg_compress_struct jpeg;
    struct jpeg_error_mgr errors;
    unsigned char *to = NULL;
    unsigned long size = 0;
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    jpeg_mem_dest(&jpeg, &to, &size);
    jpeg.image_width = (JDIMENSION)j->w;
    jpeg.image_height = (JDIMENSION)j->h;
    jpeg.in_color_space = (J_COLOR_SPACE)j->from;
    jpeg.input_components = j->from == JCS_GRAYSCALE ? 1 : j->from == JCS_CMYK ? 4 : 3;
    jpeg_set_defaults(&jpeg);
    jpeg_set_colorspace(&jpeg, (J_COLOR_SPACE)j->to);
    jpeg_set_quality(&jpeg, j->quality ? j->quality : 100, TRUE);
    for (int c = 0; c < jpeg.num_components && !j->quality; c++)
        jpeg.comp_info[c].h_samp_factor = jpeg.comp_info[c].v_samp_factor = 1;
    if (j->progressive) jpeg_simple_progression(&jpeg);
    jpeg_start_compress(&jpeg, TRUE);
    static const char xmp[] = "http://ns.adobe.com/xap/1.0/";
    if (j->xmp) jpeg_write_marker(&jpeg, JPEG_APP0 + 1, (const JOCTET *)xmp, sizeof xmp);
    if (j->exif.size) put_exif(pool, &jpeg, j->exif);
    for (int y = 0; y < j->h; y++) {
        const uint8_t *row = samples + y * j->w * jpeg.input_components;
        jpeg_write_scanlines(&jpeg, &(JSAMPROW){(JSAMPROW)(uintptr_t)row}, 1);
    }
    jpeg_finish_compress(&jpeg);
    Bytes file = {memcpy(pool_alloc(pool, size), to, size), size};
    jpeg_destroy_compress(&jpeg);
    free(to);
    return file;
}

/* ---- EXIF ---- */

static void put_number(Text *t, bool big, uint32_t v, int bytes) {
    for (int i = 0; i < bytes; i++)
        put_bytes(t, &(uint8_t){(uint8_t)(v >> 8 * (big ? bytes - 1 - i : i))}, 1);
}

static void put_entry(Text *t, bool big, uint32_t tag, uint32_t type, uint32_t count, uint32_t v) {
    put_number(t, big, tag, 2);
    put_number(t, big, type, 2);
    put_number(t, big, count, 4);
    put_number(t, big, v, type == 3 ? 2 : 4);
    if (type == 3) put_number(t, big, 0, 2);
}

Bytes exif_block(Pool *pool, bool big, int type, uint32_t count, uint32_t orientation) {
    Text t = {.pool = pool};
    put(&t, big ? "MM" : "II");
    put_number(&t, big, 42, 2);
    put_number(&t, big, 8, 4);
    put_number(&t, big, 3, 2);
    put_entry(&t, big, 0x0100, 4, 1, 640);
    put_entry(&t, big, 0x0112, (uint32_t)type, count, orientation);
    put_entry(&t, big, 0x0128, 3, 1, 2);
    put_number(&t, big, 0, 4);
    return (Bytes){(uint8_t *)t.s, t.n};
}
