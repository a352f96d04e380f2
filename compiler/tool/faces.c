/* faces.c - inputs for a model: arrays, image files, and formula images that need no file. */
#include "../front/checkpoint.h"
#include "run.h"
#include <string.h>

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static bool is_npy(const char *path) {
    char magic[6] = {0};
    FILE *f = fopen(path, "rb");
    size_t n = f ? fread(magic, 1, sizeof magic, f) : 0;
    if (f) fclose(f);
    return n == sizeof magic && !memcmp(magic, "\x93NUMPY", sizeof magic);
}

/* float32 N,C,H,W or uint8 N,H,W,3. */
static void read_array(const Graph *g, const char *path, Faces *faces) {
    const Val *in = g->input;
    Array a = npy_read(g->pool, path);
    const int64_t planes[4] = {0, in->c, in->h, in->w}, pixels[4] = {0, in->h, in->w, 3};
    const int64_t *want = a.type == DT_u8 ? pixels : planes;
    if ((a.type != DT_u8 && a.type != DT_f32) || a.rank != 4 ||
        memcmp(a.dim + 1, want + 1, 3 * sizeof *want) != 0)
        fail(EXIT_INPUT, "%s: expected float32 N,%d,%d,%d or uint8 N,%d,%d,3, found another %s",
             path, in->c, in->h, in->w, in->h, in->w, a.rank == 4 ? "type or size" : "rank");
    size_t each = (size_t)(want[1] * want[2] * want[3] * dtype_bytes(a.type));
    const char *name = base_name(path);
    for (int64_t i = 0; i < a.dim[0]; i++)
        *PUSH(g->pool, *faces) = (Face){
            a.dim[0] > 1 ? pool_printf(g->pool, "%s[%lld]", name, (long long)i) : name,
            a.type,
            a.data + (size_t)i * each,
        };
}

/* One pixel as channel k of the model sees it, 0..255. */
static double channel_of(const Graph *g, const uint8_t *rgb, int k) {
    switch (g->pre.order[k]) {
    case 'R': return rgb[0];
    case 'B': return rgb[2];
    default: return g->input->c == 3 ? rgb[1] : 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
    }
}

static void add_image(const Graph *g, const char *name, Image image, Faces *faces) {
    const Val *in = g->input;
    if (image.w != in->w || image.h != in->h) image = image_resize(g->pool, image, in->w, in->h);
    Face rgb = {name, DT_u8, image.rgb}, *face = PUSH(g->pool, *faces);
    *face = rgb;
    if (in->c == 3) return;
    float *grey = NEW(g->pool, float, in->h * in->w); /* such a model cannot take RGB pixels */
    face_planes(g, &rgb, grey);
    *face = (Face){name, DT_f32, (const uint8_t *)grey};
}

void faces_read(const Graph *g, const char *path, Faces *faces) {
    if (is_npy(path)) {
        read_array(g, path, faces);
        return;
    }
    const Val *in = g->input;
    Image image = image_read(g->pool, path);
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
