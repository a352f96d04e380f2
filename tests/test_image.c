/* test_image.c - pictures of every kind that is read, and what is said of the others. */
#include "tool/image.h"
#include "expect.h"
#include "pictures.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <jpeglib.h>
#include <png.h>
#include <cmocka.h>

enum { W = 13, H = 9, MOST = W * H * 4 };

static uint16_t samples[MOST];

/* Samples of so many bits that no two neighbours share. */
static void fill_samples(int depth) {
    for (uint32_t i = 0; i < MOST; i++)
        samples[i] = (uint16_t)((i * 40503u + 12345u) % 65521u & ((1u << depth) - 1));
}

static Image parse(Bytes file) { return image_parse(pool, "t", file); }

static void parse_file(const void *file) { parse(*(const Bytes *)file); }

/* ---- PNG ---- */

/* What an 8-bit loader makes of the samples of a pixel. */
static void expected_pixel(const Png *p, const uint16_t *s, uint8_t rgb[3]) {
    int most = (1 << p->depth) - 1;
    for (int c = 0; c < 3; c++) {
        int v = s[p->type & PNG_COLOR_MASK_COLOR ? c : 0];
        rgb[c] = (uint8_t)(p->depth == 16 ? v >> 8 : v * 255 / most);
    }
    if (p->type == PNG_COLOR_TYPE_PALETTE) png_palette_colour(s[0], rgb);
}

static void png_case(Png p) {
    p.w = W, p.h = H;
    fill_samples(p.depth);
    Image image = parse(png_write(pool, &p, samples));
    assert_int_equal(image.w, W);
    assert_int_equal(image.h, H);
    for (int i = 0; i < W * H; i++) {
        uint8_t want[3];
        expected_pixel(&p, samples + i * png_channels(&p), want);
        if (memcmp(image.rgb + 3 * i, want, 3))
            fail_msg("type %d, depth %d, pixel %d: expected %d %d %d, found %d %d %d", p.type,
                     p.depth, i, want[0], want[1], want[2], image.rgb[3 * i], image.rgb[3 * i + 1],
                     image.rgb[3 * i + 2]);
    }
}

static void png_of_every_type_and_depth(void **state) {
    (void)state;
    static const struct {
        int type, depth, last; /* depths double up to the last */
    } kinds[] = {
        {PNG_COLOR_TYPE_GRAY, 1, 16},      {PNG_COLOR_TYPE_RGB, 8, 16},
        {PNG_COLOR_TYPE_PALETTE, 1, 8},    {PNG_COLOR_TYPE_GRAY_ALPHA, 8, 16},
        {PNG_COLOR_TYPE_RGB_ALPHA, 8, 16},
    };
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (int depth = kinds[k].depth; depth <= kinds[k].last; depth *= 2)
            for (int way = 0; way < 16; way++) {
                Png p = {.type = kinds[k].type, .depth = depth, .interlaced = way & 1};
                p.transparent = way & 2 && !(p.type & PNG_COLOR_MASK_ALPHA);
                if (way & 4) p.gamma = way & 1 ? 1.0 : 0.45455;
                p.srgb = way & 8 && !(way & 4); /* libpng writes no two that differ */
                png_case(p);
            }
}

/* ---- JPEG ---- */

/* A smooth picture, which JPEG keeps within a few steps. */
static void smooth(uint8_t *to, int channels) {
    for (int i = 0; i < W * H; i++)
        for (int c = 0; c < channels; c++)
            to[i * channels + c] = (uint8_t)(40 + 10 * (i % W) + (c + 3) * 2 * (i / W));
}

static void jpeg_case(const Jpeg *j, int channels) {
    uint8_t from[MOST];
    smooth(from, channels);
    Image image = parse(jpeg_write(pool, j, from));
    for (int i = 0; i < W * H * 3; i++) {
        const uint8_t *pixel = from + i / 3 * channels;
        int want = pixel[channels == 1 ? 0 : i % 3]; /* ink as Adobe stores it: 255 is none */
        if (channels == 4) want = want * pixel[3] / 255;
        if (abs(want - image.rgb[i]) > 4)
            fail_msg("%d to %d, value %d: expected %d, found %d", j->from, j->to, i, want,
                     image.rgb[i]);
    }
}

static void jpeg_of_every_colour(void **state) {
    (void)state;
    static const struct {
        int from, to, channels;
    } kinds[] = {
        {JCS_GRAYSCALE, JCS_GRAYSCALE, 1}, {JCS_RGB, JCS_YCbCr, 3}, {JCS_RGB, JCS_RGB, 3},
        {JCS_CMYK, JCS_CMYK, 4},           {JCS_CMYK, JCS_YCCK, 4},
    };
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (int progressive = 0; progressive < 2; progressive++) {
            Jpeg j = {W, H, kinds[k].from, kinds[k].to, progressive, false, {0}, 0};
            jpeg_case(&j, kinds[k].channels);
        }
}

static void jpeg_that_is_refused(void **state) {
    (void)state;
    uint8_t from[MOST];
    smooth(from, 3);
    Jpeg j = {W, H, JCS_RGB, JCS_YCbCr, false, false, {0}, 0};
    Bytes file = jpeg_write(pool, &j, from);
    uint8_t *p = memcpy(pool_alloc(pool, file.size), file.data, file.size);
    size_t sof = 0;
    while (p[sof] != 0xff || p[sof + 1] != 0xc0) sof++;
    p[sof + 4] = 12; /* bits of a sample */
    Bytes changed = {p, file.size};
    expect_failure("t: bad JPEG: Unsupported JPEG data precision 12", parse_file, &changed);
    p[sof + 4] = 8;
    p[sof + 1] = 0xc3; /* lossless */
    expect_failure("t: bad JPEG: Unsupported JPEG process: SOF type 0xc3", parse_file, &changed);
    p[sof + 1] = 0xc0;
    memset(p + sof + 5, 0xea, 4); /* height and width */
    expect_failure("t: bad JPEG: image of 60138 x 60138 pixels, expected at most 16384 x 16384 and "
                   "64 M pixels",
                   parse_file, &changed);
}

/* ---- PPM ---- */

static void ppm(void **state) {
    (void)state;
    static const struct {
        Bytes file;
        uint8_t rgb[6];
    } cases[] = {
        {BYTES("P6 2 1 255\n\1\2\3\xff\0\x80"), {1, 2, 3, 255, 0, 128}},
        {BYTES("P6\n# made by hand\n2 #two\n1\n255\n\1\2\3\4\5\6"), {1, 2, 3, 4, 5, 6}},
        {BYTES("P6 2 1 65535 \1\0\2\0\3\0\xff\xff\0\0\x80\x80"), {1, 2, 3, 255, 0, 128}},
        {BYTES("P6 2 1 15 \0\1\2\3\4\xf"), {0, 17, 34, 51, 68, 255}},
        {BYTES("P5 2 1 255\n\7\x9"), {7, 7, 7, 9, 9, 9}},
        {BYTES("P3 2 1 255 1 2 3\n255 0 # red\n 128"), {1, 2, 3, 255, 0, 128}},
        {BYTES("P2\t2\r\n1 1 0\n1\n"), {0, 0, 0, 255, 255, 255}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Image image = parse(cases[i].file);
        assert_int_equal(image.w, 2);
        assert_int_equal(image.h, 1);
        assert_memory_equal(image.rgb, cases[i].rgb, 6);
    }
    static const struct {
        Bytes file;
        const char *message;
    } bad[] = {
        {BYTES("P6 2 1 255\n\1\2\3\4\5"), "the file is cut short"},
        {BYTES("P6 2 1"), "the file is cut short"},
        {BYTES("P6 2 1 0\n\1\2\3\4\5\6"), "expected a maximum from 1 to 65535"},
        {BYTES("P6 2 1 200\n\1\2\3\4\5\xff"), "a sample is above the maximum"},
        {BYTES("P6 2 x"), "expected a number"},
        {BYTES("P6 99999 99999 255\n"), "image of 99999 x 99999 pixels, expected at most 16384 x "
                                        "16384 and 64 M pixels"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        expect_failure(pool_printf(pool, "t: bad PPM: %s", bad[i].message), parse_file,
                       &bad[i].file);
}

/* ---- which way up ---- */

static void orientations(void **state) {
    (void)state;
    static const struct {
        int w, h;
        const char *upright;
    } want[9] = {
        [1] = {3, 2, "abcdef"}, [2] = {3, 2, "cbafed"}, [3] = {3, 2, "fedcba"},
        [4] = {3, 2, "defabc"}, [5] = {2, 3, "adbecf"}, [6] = {2, 3, "daebfc"},
        [7] = {2, 3, "fcebda"}, [8] = {2, 3, "cfbead"},
    };
    for (int k = 0; k < 6; k++) samples[k] = (uint16_t) "abcdef"[k];
    for (int i = 1; i <= 8; i++)
        for (int way = 0; way < 4; way++) {
            Png p = {.w = 3, .h = 2, .type = PNG_COLOR_TYPE_GRAY, .depth = 8};
            p.exif = exif_block(pool, way & 1, way & 2 ? 4 : 3, 1, (uint32_t)i);
            Image image = parse(png_write(pool, &p, samples));
            assert_int_equal(image.w, want[i].w);
            assert_int_equal(image.h, want[i].h);
            for (int k = 0; k < 18; k++) assert_int_equal(image.rgb[k], want[i].upright[k / 3]);
        }
}

static void orientation_of_jpeg(void **state) {
    (void)state;
    uint8_t from[MOST];
    smooth(from, 3);
    Jpeg j = {W, H, JCS_RGB, JCS_YCbCr, false, false, {0}, 0};
    Image plain = parse(jpeg_write(pool, &j, from));
    j.xmp = true;
    j.exif = exif_block(pool, true, 3, 1, 3);
    Image turned = parse(jpeg_write(pool, &j, from));
    for (int i = 0; i < W * H; i++)
        assert_memory_equal(turned.rgb + 3 * i, plain.rgb + 3 * (W * H - 1 - i), 3);
}

/* In memory of its own size, so that a sanitiser sees where it ends. */
static int orientation_in(Bytes b, size_t size) {
    uint8_t *copy = malloc(size + !size);
    assert_non_null(copy);
    memcpy(copy, b.data, size);
    int orientation = exif_orientation((Bytes){copy, size});
    free(copy);
    return orientation;
}

static void exif_that_makes_no_sense(void **state) {
    (void)state;
    for (int big = 0; big < 2; big++) {
        Bytes good = exif_block(pool, big, 3, 1, 6);
        assert_int_equal(orientation_in(good, good.size), 6);
        for (size_t n = 0; n < good.size; n++)
            assert_int_equal(orientation_in(good, n), n < 10 + 24 ? 1 : 6);
        for (size_t i = 0; i < 10; i++) { /* the header and the number of entries */
            uint8_t *p = memcpy(pool_alloc(pool, good.size), good.data, good.size);
            p[i] = 0xff;
            int found = orientation_in((Bytes){p, good.size}, good.size);
            assert_true(found == 1 || (i >= 8 && found == 6));
        }
        static const struct {
            int type;
            uint32_t count, value;
        } bad[] = {{3, 1, 0}, {3, 1, 9}, {3, 2, 6}, {2, 1, 6}, {4, 1, 0x60006}, {3, 0, 6}};
        for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
            Bytes b = exif_block(pool, big, bad[i].type, bad[i].count, bad[i].value);
            assert_int_equal(orientation_in(b, b.size), 1);
        }
    }
}

/* ---- what is no whole picture ---- */

static void cuts_are_rejected(Bytes whole) {
    for (size_t size = 0; size < whole.size; size++) {
        uint8_t *copy = malloc(size + !size);
        assert_non_null(copy);
        memcpy(copy, whole.data, size);
        int code = attempt(parse_file, &(Bytes){copy, size});
        free(copy);
        if (code != EXIT_INPUT)
            fail_msg("cut after %zu of %zu bytes: code %d", size, whole.size, code);
    }
}

static void cut_files(void **state) {
    (void)state;
    uint8_t from[MOST];
    fill_samples(8);
    for (int way = 0; way < 2; way++) {
        Png p = {.w = W, .h = H, .type = PNG_COLOR_TYPE_RGB, .depth = 8, .interlaced = way};
        cuts_are_rejected(png_write(pool, &p, samples));
        smooth(from, 3);
        Jpeg j = {W, H, JCS_RGB, JCS_YCbCr, way, false, {0}, 0};
        cuts_are_rejected(jpeg_write(pool, &j, from));
    }
    cuts_are_rejected((Bytes)BYTES("P6 2 1 255\n\1\2\3\4\5\6"));
}

static void other_formats(void **state) {
    (void)state;
    static const struct {
        Bytes file;
        const char *what;
    } cases[] = {
        {BYTES("GIF89a\1\0\1\0"), "GIF"},
        {BYTES("BM\x36\0\0\0"), "BMP"},
        {BYTES("RIFF\x24\0\0\0WEBPVP8 "), "WebP"},
        {BYTES("II*\0\x8\0\0\0"), "TIFF"},
        {BYTES("MM\0*\0\0\0\x8"), "TIFF"},
        {BYTES("\0\0\0\x18"
               "ftypheic\0\0\0\0"),
         "HEIC"},
        {BYTES("\0\0\0\x1c"
               "ftypavif\0\0\0\0"),
         "AVIF"},
        {BYTES("\0\0\0\xc"
               "JXL \r\n\x87\n"),
         "JPEG XL"},
        {BYTES("\0\0\0\xcjP  \r\n\x87\n"), "JPEG 2000"},
        {BYTES("P4 8 8\n"), "a bitmap, PBM"},
        {BYTES("PK\3\4"), "a zip file (.npz, .pth)"},
        {BYTES("<!DOCTYPE html>"), "SVG or a web page"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_failure(pool_printf(pool, "t: this is %s; PNG, JPEG, PPM, PGM and .npy are read",
                                   cases[i].what),
                       parse_file, &cases[i].file);
    static const Bytes none = BYTES(""), text = BYTES("hello");
    expect_failure("t: the file is empty", parse_file, &none);
    expect_failure(
        "t: this is no picture that mixfacec knows; PNG, JPEG, PPM, PGM and .npy are read",
        parse_file, &text);
}

int main(void) {
    verbosity = -1;
    const struct CMUnitTest tests[] = {
        TEST(png_of_every_type_and_depth),
        TEST(jpeg_of_every_colour),
        TEST(jpeg_that_is_refused),
        TEST(ppm),
        TEST(orientations),
        TEST(orientation_of_jpeg),
        TEST(exif_that_makes_no_sense),
        TEST(cut_files),
        TEST(other_formats),
    };
    return cmocka_run_group_tests_name("image", tests, NULL, NULL);
}
