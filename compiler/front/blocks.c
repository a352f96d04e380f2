/* blocks.c - the blocks of a spec's "network", one function each; rows of blocks.def. */
#include "spec.h"
#include <math.h>

enum { MAX_KERNEL = 31, MAX_REPEAT = 64, MAX_GROUPS = 1024 };

static const char act_words[] =
#define ACT(name, slopes, flops, work, meaning) #name " "
#include "acts.def"
#undef ACT
    ;

/* ---- keys that several blocks share ---- */

static Act read_act(const Json *block) {
    const Json *j = json_get(block, "act");
    return j ? (Act)json_choice(j, act_words) : ACT_none;
}

/* Scaled to a multiple of 8, as the official networks are, but not below 0.9 of the exact value. */
static int scaled_channels(int c, double width) {
    if (width == 1) return c;
    double exact = c * width;
    int rounded = (int)floor(exact + 4) / 8 * 8;
    if (rounded < 8) rounded = 8;
    return rounded < 0.9 * exact ? rounded + 8 : rounded;
}

static int read_channels(Spec *s, const Json *block, const char *path) {
    int c = (int)json_int(block, "channels", 1, MAX_CHANNELS, 0);
    if (json_bool(block, "scaled", true)) return scaled_channels(c, s->width);
    return layer_channels(s, NAME_conv, path, "channels", c);
}

/* "kernel": 3, or [3, 5, 7] for one part per size, or "global" for the whole map. */
static void read_kernel(const Json *block, Layer *l) {
    const Json *k = json_get(block, "kernel");
    if (!k) k = json_need(block, "kernel", JSON_NUMBER);
    l->parts = 1;
    if (k->kind == JSON_STRING) {
        json_choice(k, "global");
        l->whole_map = true;
    } else if (k->kind == JSON_ARRAY) {
        if (k->n < 1 || k->n > MAX_PARTS) json_fail(k, "expected 1 to %d kernel sizes", MAX_PARTS);
        l->parts = k->n;
        int *size = l->kernel, least = 1;
        for (const Json *j = k->child; j; j = j->next, least = *size++) {
            *size = (int)json_integer(j, least, MAX_KERNEL);
            if ((*size - l->kernel[0]) % 2)
                json_fail(j, "kernel sizes must be all odd or all even");
        }
    } else {
        l->kernel[0] = (int)json_integer(k, 1, MAX_KERNEL);
    }
    const Json *padding = json_get(block, "padding");
    if (padding && l->whole_map) json_fail(padding, "a global kernel takes no padding");
    l->padding = (int)json_int(block, "padding", 0, l->kernel[0] / 2, l->kernel[0] / 2);
    l->stride = (int)json_int(block, "stride", 1, 2, 1);
}

static Layer pointwise(const char *path, int channels, int parts, Act act) {
    Layer l = {.path = path,
               .tensors = NAME_conv,
               .channels = channels,
               .parts = parts,
               .groups = 1,
               .stride = 1,
               .norm = true,
               .affine = true,
               .act = act};
    for (int i = 0; i < parts; i++) l.kernel[i] = 1;
    return l;
}

/* A batch norm with or without weights of its own, or a bias, or both, or neither. */
static void read_norms(const Json *block, Layer *l) {
    const Json *affine = json_get(block, "affine");
    l->bias = json_bool(block, "bias", false);
    l->norm = json_bool(block, "norm", true);
    l->affine = json_bool(block, "affine", true);
    if (affine && !l->norm) json_fail(affine, "affine is of a batch norm, and there is none");
}

/* ---- blocks ---- */

static void read_conv(Spec *s, const Json *b, const char *path) {
    Layer l = pointwise(path, read_channels(s, b, path), 1, read_act(b));
    read_kernel(b, &l);
    const Json *parts = json_get(b, "parts");
    if (parts && l.parts > 1) json_fail(parts, "an array of kernel sizes already makes parts");
    if (parts) l.parts = (int)json_integer(parts, 1, MAX_PARTS);
    for (int i = 1; parts && i < l.parts; i++) l.kernel[i] = l.kernel[0];
    l.groups = (int)json_int(b, "groups", 1, MAX_GROUPS, 1);
    read_norms(b, &l);
    layer_conv(s, &l);
}

static void read_depthwise(Spec *s, const Json *b, const char *path) {
    Layer l = pointwise(path, s->x->c, 1, read_act(b));
    read_kernel(b, &l);
    l.depthwise = true;
    read_norms(b, &l);
    layer_conv(s, &l);
}

static void read_unit(Spec *s, const Json *b, const char *path) {
    Val *x = s->x;
    Act act = read_act(b);
    int channels = read_channels(s, b, path);
    int expansion = (int)json_int(b, "expansion", 1, 64, 1);
    int divisor = (int)json_int(b, "se", 0, MAX_CHANNELS, 0);
    int expand_groups = (int)json_int(b, "expand_groups", 1, MAX_PARTS, 1);
    int project_groups = (int)json_int(b, "project_groups", 1, MAX_PARTS, 1);
    Layer expand = pointwise(NULL, expansion * x->c, expand_groups, act);
    Layer project = pointwise(NULL, channels, project_groups, ACT_none);
    Layer depthwise = pointwise(NULL, expansion * x->c, 1, act);
    read_kernel(b, &depthwise);
    read_norms(b, &expand);
    read_norms(b, &depthwise);
    read_norms(b, &project);
    depthwise.depthwise = true;
    if (expansion > 1) {
        expand.path = spec_path(s, NAME_expand, path, 0);
        layer_conv(s, &expand);
    }
    depthwise.path = spec_path(s, NAME_depthwise, path, 0);
    layer_conv(s, &depthwise);
    if (divisor > x->c)
        json_fail(json_get(b, "se"), "the divisor is larger than the %d channels of the unit",
                  x->c);
    if (divisor) layer_se(s, path, x->c / divisor, act);
    project.path = spec_path(s, NAME_project, path, 0);
    Val *y = layer_conv(s, &project);
    bool fits = x->c == y->c && x->h == y->h && x->w == y->w;
    bool residual = json_bool(b, "residual", fits);
    if (residual && !fits)
        json_fail(json_get(b, "residual"), "input %dx%dx%d and output %dx%dx%d cannot be added",
                  x->c, x->h, x->w, y->c, y->h, y->w);
    layer_join(s, path, residual ? x : NULL, (int)json_int(b, "shuffle", 0, MAX_GROUPS, 0));
}

/* The keys of a unit, then those of its stage; the first of a name counts. */
static const Json *inherit(Pool *pool, const Json *unit, const Json *stage) {
    Json *both = NEW(pool, Json, 1), **link = &both->child;
    *both = *unit;
    const Json *from[] = {unit, stage};
    for (int i = 0; i < 2; i++)
        for (const Json *c = from[i]->child; c; c = c->next, link = &(*link)->next) {
            *link = NEW(pool, Json, 1);
            **link = *c;
            (*link)->next = NULL;
        }
    return both;
}

static void read_stage(Spec *s, const Json *b, const char *path) {
    int number = 1;
    for (const Json *u = json_need(b, "units", JSON_ARRAY)->child; u; u = u->next) {
        s->graph->at = u;
        json_keys(u, "repeat stride " UNIT_KEYS);
        int repeat = (int)json_int(u, "repeat", 1, MAX_REPEAT, 1);
        const Json *unit = inherit(s->graph->pool, u, b);
        for (int i = 0; i < repeat; i++, number++) {
            const char *name = spec_path(s, NAME_unit, path, number);
            read_unit(s, unit, name);
            s->x->unit = name;
        }
    }
}

static void read_residual(Spec *s, const Json *b, const char *path) {
    Val *x = s->x;
    Checkpoint *sizes = s->sizes;
    s->sizes = NULL; /* what is added keeps its channels */
    spec_blocks(s, json_need(b, "blocks", JSON_ARRAY));
    s->sizes = sizes;
    s->graph->at = b;
    Val *y = s->x;
    if (x == y) json_fail(b, "there are no blocks in it");
    if (x->c != y->c || x->h != y->h || x->w != y->w)
        json_fail(b, "input %dx%dx%d and output %dx%dx%d cannot be added", x->c, x->h, x->w, y->c,
                  y->h, y->w);
    layer_join(s, path, x, (int)json_int(b, "shuffle", 0, MAX_GROUPS, 0));
    layer_act(s, path, read_act(b));
}

static void read_linear(Spec *s, const Json *b, const char *path) {
    int features = (int)json_int(b, "features", 1, MAX_CHANNELS, 0);
    features = layer_channels(s, NAME_plain, path, "features", features);
    Layer l = pointwise(path, features, 1, read_act(b));
    l.tensors = NAME_plain;
    l.norm = false;
    l.bias = json_bool(b, "bias", true);
    l.flat = l.whole_map = true;
    layer_conv(s, &l);
}

static void read_norm(Spec *s, const Json *b, const char *path) {
    layer_norm(s, NAME_plain, path, json_bool(b, "affine", true),
               json_bool(b, "frozen_weight", false));
    layer_act(s, path, read_act(b));
}

static const struct {
    const char *name, *keys;
    void (*read)(Spec *, const Json *block, const char *path);
} kinds[] = {
#define BLOCK(name, keys, meaning) {#name, #name " " keys, read_##name},
#include "blocks.def"
#undef BLOCK
};
enum { NKIND = sizeof kinds / sizeof *kinds };

static _Noreturn void unknown_kind(const Json *block) {
    const char *names[NKIND], *near = NULL;
    for (int i = 0; i < NKIND; i++) names[i] = kinds[i].name;
    for (const Json *c = block->child; c && !near; c = c->next)
        if (c->kind == JSON_STRING) near = nearest(c->key, names, NKIND);
    if (near) json_fail(block, "what is this block? Did you mean the key \"%s\"?", near);
    json_fail(block, "what is this block? One of these keys must hold its module path:"
#define BLOCK(name, keys, meaning) " " #name
#include "blocks.def"
#undef BLOCK
    );
}

static void read_block(Spec *s, const Json *block) {
    json_expect(block, JSON_OBJECT);
    s->graph->at = block;
    for (int i = 0; i < NKIND; i++) {
        const Json *path = json_get(block, kinds[i].name);
        if (!path || path->kind != JSON_STRING) continue;
        spec_check_pattern(path, "");
        json_keys(block, kinds[i].keys);
        kinds[i].read(s, block, path->string);
        if (!s->x->unit) s->x->unit = path->string;
        return;
    }
    unknown_kind(block);
}

void spec_blocks(Spec *s, const Json *array) {
    for (const Json *b = json_expect(array, JSON_ARRAY)->child; b; b = b->next) read_block(s, b);
}
