/* faces.c - inputs for a model: arrays, image files, and formula images that need no file. */
#include "../front/checkpoint.h"
#include "run.h"
#include <string.h>

#define MAX_FILE ((size_t)4 << 30)

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* One pixel as channel k of the model sees it, 0..255. */
static double channel_of(const Graph *g, const uint8_t *rgb, int k) {
    switch (g->pre.order[k]) {
    case 'R': return rgb[0];
    case 'B': return rgb[2];
    default: return g->input->c == 3 ? rgb[1] : 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
    }
}

/* RGB pixels of the size of the input. */
static void add_pixels(const Graph *g, const char *name, const uint8_t *pixels, Faces *faces) {
    const Val *in = g->input;
    Face rgb = {name, DT_u8, pixels}, *face = PUSH(g->pool, *faces);
    *face = rgb;
    if (in->c == 3) return;
    float *grey = NEW(g->pool, float, in->h * in->w); /* such a model cannot take RGB pixels */
    face_planes(g, &rgb, grey);
    *face = (Face){name, DT_f32, (const uint8_t *)grey};
}

static void add_image(const Graph *g, const char *name, Image image, Faces *faces) {
    const Val *in = g->input;
    if (image.w != in->w || image.h != in->h) image = image_resize(g->pool, image, in->w, in->h);
    add_pixels(g, name, image.rgb, faces);
}

/* Floating planes C,H,W or uint8 pixels H,W,3, of one face or behind a number of faces. */
static void add_array(const Graph *g, const char *path, Array a, Faces *faces) {
    const Val *in = g->input;
    const int64_t planes[3] = {in->c, in->h, in->w}, pixels[3] = {in->h, in->w, 3};
    bool floating = type_floating(a.type);
    const int64_t *want = floating ? planes : pixels;
    int first = a.rank - 3; /* the sizes of a face are the last three */
    if ((!floating && a.type != DT_u8) || first < 0 || first > 1 ||
        memcmp(a.dim + first, want, 3 * sizeof *want) != 0)
        fail(EXIT_INPUT,
             "%s: expected float32 N,%d,%d,%d or uint8 N,%d,%d,3 (or without N), found %s", path,
             in->c, in->h, in->w, in->h, in->w, npy_shown(g->pool, &a));
    if (floating) a.data = npy_floats(g->pool, &a);
    int64_t n = first ? a.dim[0] : 1;
    const char *name = base_name(path);
    for (int64_t i = 0; i < n; i++) {
        const char *own = n > 1 ? pool_printf(g->pool, "%s[%lld]", name, (long long)i) : name;
        size_t each = (size_t)(want[0] * want[1] * want[2]) * (floating ? sizeof(float) : 1);
        if (floating)
            *PUSH(g->pool, *faces) = (Face){own, DT_f32, a.data + (size_t)i * each};
        else
            add_pixels(g, own, a.data + (size_t)i * each, faces);
    }
}

void faces_read(const Graph *g, const char *path, Faces *faces) {
    file_expect(path, FILE_INPUT, "a picture or an array");
    Bytes file = read_file(g->pool, path, MAX_FILE);
    if (npy_is(file)) {
        add_array(g, path, npy_parse(g->pool, path, file), faces);
        return;
    }
    const Val *in = g->input;
    Image image = image_parse(g->pool, path, file);
    if (image.w != in->w || image.h != in->h)
        note("%s: resized from %dx%d to %dx%d; embeddings want aligned faces", path, image.w,
             image.h, in->w, in->h);
    add_image(g, base_name(path), image, faces);
}

void faces_by_formula(const Graph *g, int n, Faces *faces) {
    for (int i = 0; i < n; i++) {
        Image image = {112, 112, NEW(g->pool, uint8_t, 112 * 112 * 3)};
        synthetic_image(i, image.rgb);
        add_image(g, pool_printf(g->pool, "image%d", i), image, faces);
    }
}

void face_planes(const Graph *g, const Face *face, float *planes) {
    int c = g->input->c, n = g->input->h * g->input->w;
    if (face->type == DT_f32) {
        memcpy(planes, face->data, (size_t)(c * n) * sizeof *planes);
        return;
    }
    for (int k = 0; k < c; k++)
        for (int i = 0; i < n; i++) {
            double u = channel_of(g, face->data + 3 * i, k);
            planes[k * n + i] = (float)((u - g->pre.mean[k]) * g->pre.scale[k]);
        }
}
