/* image.c - files to RGB pixels of the size a model wants: which reader, which way up, which size.
 */
#include "image.h"
#include <math.h>
#include <string.h>

enum { MAX_SIDE = 16384, MAX_PIXELS = 1 << 26 }; /* no photograph has more */

const char *image_objection(Pool *pool, uint64_t w, uint64_t h) {
    if (w >= 1 && h >= 1 && w <= MAX_SIDE && h <= MAX_SIDE && w * h <= MAX_PIXELS) return NULL;
    return pool_printf(
        pool, "image of %llu x %llu pixels, expected at most %d x %d and %d M pixels",
        (unsigned long long)w, (unsigned long long)h, MAX_SIDE, MAX_SIDE, MAX_PIXELS >> 20);
}

/* ---- the format ---- */

static const struct {
    size_t at, length;
    const char *bytes, *what;
    ImageReader *read;
} pictures[] = {
#define PICTURE(at, bytes, what, reader) {at, sizeof(bytes) - 1, bytes, what, reader},
#include "pictures.def"
#undef PICTURE
};

static const char READ[] = "PNG, JPEG, PPM, PGM and .npy are read";

static Image decode(Pool *pool, const char *path, Bytes file, Bytes *exif) {
    if (!file.size) fail(EXIT_INPUT, "%s: the file is empty", path);
    for (size_t i = 0; i < sizeof pictures / sizeof *pictures; i++) {
        size_t at = pictures[i].at, n = pictures[i].length;
        if (file.size < at + n || memcmp(file.data + at, pictures[i].bytes, n)) continue;
        if (pictures[i].read) return pictures[i].read(pool, path, file, exif);
        fail(EXIT_INPUT, "%s: this is %s; %s", path, pictures[i].what, READ);
    }
    fail(EXIT_INPUT, "%s: this is no picture that mixfacec knows; %s", path, READ);
}

/* ---- which way up ---- */

/* Where pixel (x, y) of the upright picture is in the file, by EXIF orientation. */
static const struct {
    bool transposed, from_right, from_bottom; /* transposed: its row is a column of the file */
    const char *what;
} turns[9] = {
    [1] = {false, false, false, ""},
    [2] = {false, true, false, "mirrored"},
    [3] = {false, true, true, "turned by 180 degrees"},
    [4] = {false, false, true, "turned upside down"},
    [5] = {true, false, false, "transposed"},
    [6] = {true, false, true, "turned right by 90 degrees"},
    [7] = {true, true, true, "transposed along the other diagonal"},
    [8] = {true, true, false, "turned left by 90 degrees"},
};

static Image upright(Pool *pool, const char *path, Image in, int orientation) {
    if (orientation == 1) return in;
    bool transposed = turns[orientation].transposed;
    int w = transposed ? in.h : in.w, h = transposed ? in.w : in.h;
    Image out = {w, h, pool_alloc(pool, (size_t)w * (size_t)h * 3)};
    for (int y = 0; y < h; y++)
        for (int x = 0; x < w; x++) {
            int column = transposed ? y : x, row = transposed ? x : y;
            if (turns[orientation].from_right) column = in.w - 1 - column;
            if (turns[orientation].from_bottom) row = in.h - 1 - row;
            memcpy(out.rgb + ((size_t)y * (size_t)w + (size_t)x) * 3,
                   in.rgb + ((size_t)row * (size_t)in.w + (size_t)column) * 3, 3);
        }
    note("%s: %s, as its EXIF orientation %d says", path, turns[orientation].what, orientation);
    return out;
}

Image image_parse(Pool *pool, const char *path, Bytes file) {
    Bytes exif = {0};
    Image image = decode(pool, path, file, &exif);
    return upright(pool, path, image, exif_orientation(exif));
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
