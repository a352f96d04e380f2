/* jpeg.c - JPEG files to RGB pixels; the only file that knows libjpeg. */
#include "image.h"
#include <string.h>
#include <jpeglib.h>
#include <jerror.h>

enum { MAX_SCANS = 500 }; /* a small file can have as many as make a picture take hours */

typedef struct {
    struct jpeg_decompress_struct jpeg;
    struct jpeg_error_mgr errors;
    struct jpeg_progress_mgr progress;
    Pool *pool;
    Image image;
    jmp_buf back;
    char text[JMSG_LENGTH_MAX];
} Reader;

static _Noreturn void refuse(Reader *r, const char *text) {
    snprintf(r->text, sizeof r->text, "%s", text);
    longjmp(r->back, 1);
}

static void failed(j_common_ptr jpeg) {
    char text[JMSG_LENGTH_MAX];
    jpeg->err->format_message(jpeg, text);
    refuse(jpeg->client_data, text);
}

/* libjpeg decodes the missing part of a damaged file to grey and only warns: to us that is an
 * error. Bytes between the segments are harmless, and cameras do write them. */
static void warned(j_common_ptr jpeg, int level) {
    if (level < 0 && jpeg->err->msg_code != JWRN_EXTRANEOUS_DATA) failed(jpeg);
}

static void progressed(j_common_ptr jpeg) {
    const Reader *r = jpeg->client_data;
    if (r->jpeg.input_scan_number > MAX_SCANS) refuse(jpeg->client_data, "too many scans");
}

/* Adobe's programs, which is what writes CMYK, store the complement of each ink. Pillow takes all
 * files for theirs, and so does this. */
static void cmyk_to_rgb(const uint8_t *cmyk, uint8_t *rgb, int w) {
    for (int x = 0; x < w; x++, cmyk += 4, rgb += 3)
        for (int c = 0; c < 3; c++) {
            int white = cmyk[3], product = (255 - cmyk[c]) * white + 128;
            rgb[c] = (uint8_t)(white - ((product + (product >> 8)) >> 8));
        }
}

static void read_header(Reader *r) {
    struct jpeg_decompress_struct *jpeg = &r->jpeg;
    jpeg_save_markers(jpeg, JPEG_APP0 + 1, 0xffff);
    jpeg_read_header(jpeg, TRUE);
    const char *objection = image_objection(r->pool, jpeg->image_width, jpeg->image_height);
    if (objection) refuse(r, objection);
    int n = jpeg->num_components;
    if (n != 1 && n != 3 && n != 4)
        refuse(r, pool_printf(r->pool, "%d colours, expected 1, 3 or 4", n));
    jpeg->out_color_space = n == 4 ? JCS_CMYK : JCS_RGB;
}

static void read_pixels(Reader *r) {
    struct jpeg_decompress_struct *jpeg = &r->jpeg;
    size_t w = jpeg->image_width, h = jpeg->image_height;
    r->image = (Image){(int)w, (int)h, pool_alloc(r->pool, w * h * 3)};
    uint8_t *inks = NEW(r->pool, uint8_t, 4 * w);
    bool cmyk = jpeg->out_color_space == JCS_CMYK;
    jpeg_start_decompress(jpeg);
    while (jpeg->output_scanline < jpeg->output_height) {
        uint8_t *to = r->image.rgb + jpeg->output_scanline * w * 3;
        JSAMPROW row = cmyk ? inks : to;
        jpeg_read_scanlines(jpeg, &row, 1);
        if (cmyk) cmyk_to_rgb(inks, to, (int)w);
    }
    jpeg_finish_decompress(jpeg);
}

/* The first segment "Exif\0\0" holds a TIFF block. */
static Bytes exif_of(Reader *r) {
    for (jpeg_saved_marker_ptr m = r->jpeg.marker_list; m; m = m->next)
        if (m->data_length > 6 && !memcmp(m->data, "Exif\0", 6)) {
            size_t n = m->data_length - 6;
            return (Bytes){memcpy(pool_alloc(r->pool, n), m->data + 6, n), n};
        }
    return (Bytes){0};
}

Image jpeg_decode(Pool *pool, const char *path, Bytes file, Bytes *exif) {
    Reader *r = NEW(pool, Reader, 1);
    r->pool = pool;
    r->jpeg.err = jpeg_std_error(&r->errors);
    r->jpeg.client_data = r;
    r->errors.error_exit = failed;
    r->errors.emit_message = warned;
    r->progress.progress_monitor = progressed;
    if (setjmp(r->back)) {
        jpeg_destroy_decompress(&r->jpeg);
        fail(EXIT_INPUT, "%s: bad JPEG: %s", path, r->text);
    }
    jpeg_create_decompress(&r->jpeg);
    r->jpeg.progress = &r->progress;
    jpeg_mem_src(&r->jpeg, file.data, file.size);
    read_header(r);
    *exif = exif_of(r); /* libjpeg forgets it at the end of the picture */
    read_pixels(r);
    jpeg_destroy_decompress(&r->jpeg);
    return r->image;
}
