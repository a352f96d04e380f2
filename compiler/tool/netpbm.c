/* netpbm.c - PPM and PGM files, with bytes or with text, to RGB pixels:
 *
 *     "P6" | width height maximum, blanks and #comments between | one blank | samples
 *
 * P2 and P3 have samples as text, P2 and P5 are grey. Samples above 255 have two bytes, the high
 * one first. A maximum other than 255 is scaled to it and rounded to even, as Pillow does. */
#include "image.h"
#include <math.h>
#include <string.h>

typedef struct {
    const char *path;
    const uint8_t *at, *end;
} Reader;

static bool blank(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static void skip_blanks(Reader *r) {
    bool comment = false;
    for (; r->at < r->end && (comment || blank(*r->at) || *r->at == '#'); r->at++)
        comment = *r->at != '\n' && *r->at != '\r' && (comment || *r->at == '#');
}

static _Noreturn void bad(const Reader *r, const char *what) {
    fail(EXIT_INPUT, "%s: bad PPM: %s", r->path, what);
}

static uint32_t take_number(Reader *r) {
    uint32_t v = 0;
    skip_blanks(r);
    const uint8_t *start = r->at;
    for (; r->at < r->end && *r->at >= '0' && *r->at <= '9' && v < 1000000; r->at++)
        v = v * 10 + (uint32_t)(*r->at - '0');
    if (r->at == start) bad(r, r->at < r->end ? "expected a number" : "the file is cut short");
    return v;
}

static uint32_t take_sample(Reader *r, int bytes) {
    uint32_t v = 0;
    for (int i = 0; i < bytes; i++) v = v << 8 | *r->at++;
    return bytes ? v : take_number(r);
}

Image netpbm_decode(Pool *pool, const char *path, Bytes file, Bytes *exif) {
    Reader r = {path, file.data + 2, file.data + file.size};
    char kind = (char)file.data[1];
    size_t copies = kind == '2' || kind == '5' ? 3 : 1; /* of a sample in a pixel */
    uint32_t w = take_number(&r), h = take_number(&r), most = take_number(&r);
    int bytes = kind < '5' ? 0 : most > 255 ? 2 : 1; /* of a sample; 0: text */
    const char *objection = image_objection(pool, w, h);
    *exif = (Bytes){0};
    if (objection) bad(&r, objection);
    if (most < 1 || most > 65535) bad(&r, "expected a maximum from 1 to 65535");
    if (r.at == r.end || !blank(*r.at++)) bad(&r, "expected a blank after the maximum");
    size_t n = (size_t)w * h * 3 / copies, least = bytes ? n * (size_t)bytes : 2 * n - 1;
    if (least > (size_t)(r.end - r.at)) bad(&r, "the file is cut short");
    Image image = {(int)w, (int)h, pool_alloc(pool, n * copies)};
    for (size_t i = 0; i < n; i++) {
        uint32_t v = take_sample(&r, bytes);
        if (v > most) bad(&r, "a sample is above the maximum");
        memset(image.rgb + i * copies, (int)rint((double)v / most * 255), copies);
    }
    return image;
}
