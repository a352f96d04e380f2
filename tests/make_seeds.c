/* make_seeds.c - `make_seeds DIR` writes the seeds of the fuzzers of checkpoints, arrays and
 * pictures: DIR/pth, DIR/legacy, DIR/safetensors, DIR/npy and DIR/picture, about a kilobyte each.
 * Those in fuzz/seeds come from here. */
#include "fixtures.h"
#include "pictures.h"
#include <string.h>
#include <jpeglib.h>
#include <png.h>
#include <sys/stat.h>

static const char *seed(Pool *pool, const char *dir, const char *fuzzer, const char *name) {
    const char *sub = pool_printf(pool, "%s/%s", dir, fuzzer);
    mkdir(dir, 0777);
    mkdir(sub, 0777);
    return pool_printf(pool, "%s/%s", sub, name);
}

/* The fuzzer that a fixture is a seed of. */
static const char *fuzzer_of(const Fixture *f) {
    if (!strcmp(f->format, "npz")) return "npy";
    return strstr(f->format, "zip") || strstr(f->format, "script") ? "pth" : "legacy";
}

static void write_pictures(Pool *pool, const char *dir) {
    enum { SIDE = 8 };
    static const int jpegs[][2] = {
        {JCS_GRAYSCALE, JCS_GRAYSCALE}, {JCS_RGB, JCS_YCbCr}, {JCS_CMYK, JCS_YCCK}};
    static const int pngs[][2] = {{PNG_COLOR_TYPE_RGB, 16},
                                  {PNG_COLOR_TYPE_PALETTE, 4},
                                  {PNG_COLOR_TYPE_GRAY, 2},
                                  {PNG_COLOR_TYPE_GRAY_ALPHA, 8}};
    uint16_t samples[SIDE * SIDE * 4];
    uint8_t bytes[SIDE * SIDE * 4];
    for (int i = 0; i < SIDE * SIDE * 4; i++) {
        bytes[i] = (uint8_t)(i * 7);
        samples[i] = (uint16_t)(i & 3);
    }
    for (int i = 0; i < 4; i++) {
        Png png = {.w = SIDE, .h = SIDE, .type = pngs[i][0], .depth = pngs[i][1]};
        png.interlaced = i & 1;
        png.exif = exif_block(pool, i & 1, 3, 1, 6);
        Bytes file = png_write(pool, &png, samples);
        write_file(seed(pool, dir, "picture", pool_printf(pool, "png%d", i)), file.data, file.size);
    }
    for (int i = 0; i < 3; i++) {
        Jpeg jpeg = {SIDE, SIDE, jpegs[i][0], jpegs[i][1], i & 1, false, {0}, 0};
        jpeg.exif = exif_block(pool, i & 1, 3, 1, 6);
        Bytes file = jpeg_write(pool, &jpeg, bytes);
        write_file(seed(pool, dir, "picture", pool_printf(pool, "jpeg%d", i)), file.data,
                   file.size);
    }
    write_file(seed(pool, dir, "picture", "ppm"), "P6 1 2 255\n123456", 17);
    write_file(seed(pool, dir, "picture", "pgm"), "P2 #\n1 2 15 7\n9", 16);
}

int main(int argc, char **argv) {
    if (argc != 2) fail(EXIT_USAGE, "usage: make_seeds DIR");
    const char *dir = argv[1];
    Pool *pool = pool_new();
    static const int flags[] = {0, ZIP_DEFLATE | ZIP_DESCRIPTOR, ZIP_64};
    for (int i = 0; i < 3; i++) {
        Pth pth = pth_sample;
        pth.flags = flags[i];
        Bytes file = pth_file(pool, &pth);
        write_file(seed(pool, dir, "pth", pool_printf(pool, "zip%d", i)), file.data, file.size);
    }
    Pth nested = pth_sample;
    nested.nesting = "state_dict";
    Bytes pickle = pth_pickle(pool, &nested);
    write_file(seed(pool, dir, "pth", "pickle"), pickle.data, pickle.size);
    Checkpoint *ck = checkpoint_read(pool, "sample", pth_file(pool, &pth_sample));
    safetensors_write(pool, seed(pool, dir, "safetensors", "sample"), ck->all.at, ck->all.n,
                      DT_f32);
    const Givens given = fixture_sample(pool);
    for (int i = 0; i < nfixtures; i++) {
        Bytes file = fixture(pool, i, &given);
        write_file(seed(pool, dir, fuzzer_of(&fixtures[i]), fixtures[i].name), file.data,
                   file.size);
    }
    write_pictures(pool, dir);
    npy_write_f32(seed(pool, dir, "npy", "vector"), (float[]){1, 2}, 1, (int64_t[]){2});
    npy_write_f32(seed(pool, dir, "npy", "matrix"), (float[]){1, 2}, 2, (int64_t[]){2, 1});
    pool_free(pool);
    return 0;
}
