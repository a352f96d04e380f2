/* layers.c - the layers blocks are made of: each adds one to three operators to the graph and binds
 * their tensors. */
#include "spec.h"
#include <string.h>

/* ---- names of tensors and modules ---- */

static const char *const name_keys[] = {
#define NAME(name, blanks, meaning) #name,
#include "names.def"
#undef NAME
};

enum { NBLANK = 4 };
static const char *const blank_names[NBLANK] = {"path", "part", "field", "n"};
typedef struct {
    const char *path, *part, *field, *n;
} Blanks; /* what fills them */

/* The index of the blank that starts at `brace`, or -1. */
static int blank_at(const char *brace) {
    for (int i = 0; i < NBLANK; i++) {
        size_t n = strlen(blank_names[i]);
        if (!strncmp(brace + 1, blank_names[i], n) && brace[n + 1] == '}') return i;
    }
    return -1;
}

static const char *name_of(Spec *s, Name name, Blanks fill) {
    const char *fills[NBLANK] = {fill.path, fill.part, fill.field, fill.n};
    const Json *pattern = s->names[name];
    if (!pattern)
        json_fail(s->graph->at, "this needs the pattern \"%s\", which \"tensors\" does not give",
                  name_keys[name]);
    Text t = {.pool = s->graph->pool};
    for (const char *p = pattern->string; *p; p++) {
        int blank = *p == '{' ? blank_at(p) : -1;
        if (blank < 0) {
            put_bytes(&t, p, 1);
        } else {
            put(&t, "%s", fills[blank]);
            p += strlen(blank_names[blank]) + 1;
        }
    }
    return t.s;
}

/* Names reach comments of the emitted code, so what could end one is not accepted. */
void spec_check_pattern(const Json *pattern, const char *blanks) {
    static const char letters[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:-";
    const char *p = json_expect(pattern, JSON_STRING)->string;
    if (!*p) json_fail(pattern, "expected a name, found an empty string");
    for (p += strspn(p, letters); *p; p += strspn(p, letters)) {
        int blank = *p == '{' ? blank_at(p) : -1;
        if (*p != '{')
            json_fail(pattern,
                      "unexpected character at \"%s\"; a name has letters, digits and _./:-", p);
        if (blank < 0 || !strstr(blanks, blank_names[blank]))
            json_fail(pattern, "unknown blank at \"%s\"; known here are: %s", p,
                      *blanks ? blanks : "none");
        p += strlen(blank_names[blank]) + 2;
    }
}

const char *spec_path(Spec *s, Name name, const char *path, int n) {
    return name_of(s, name, (Blanks){.path = path, .n = pool_printf(s->graph->pool, "%d", n)});
}

static double *vector(Spec *s, Name name, const char *path, const char *field, int n) {
    const char *tensor = name_of(s, name, (Blanks){path, "", field, ""});
    return graph_weights(s->graph, tensor, 1, (int64_t[]){n});
}

int layer_channels(Spec *s, Name name, const char *path, const char *key, int channels) {
    enum { MOST = 8192 };
    if (!s->sizes) return channels;
    const Tensor *t = checkpoint_find(s->sizes, name_of(s, name, (Blanks){path, "", "weight", ""}));
    if (!t || t->rank < 2 || t->dim[0] < 1 || t->dim[0] > MOST || t->dim[0] == channels)
        return channels;
    *PUSH(s->graph->pool, s->resizes) = (Resized){path, key, channels, (int)t->dim[0]};
    return (int)t->dim[0];
}

/* What a norm without weights computes with. */
static double *constant(Spec *s, double value, int n) {
    double *values = s->graph->ck ? NEW(s->graph->pool, double, n) : NULL;
    for (int i = 0; values && i < n; i++) values[i] = value;
    return values;
}

/* ---- layers ---- */

static Shape shape_of(const Val *v) { return (Shape){v->c, v->h, v->w}; }

Val *layer_norm(Spec *s, Name name, const char *path, bool affine, bool frozen_weight) {
    Val *x = s->x;
    Node *n = graph_node(s->graph, OP_norm, path, x, NULL, shape_of(x));
    n->eps = s->eps;
    n->frozen_weight = frozen_weight;
    n->plain = !affine;
    n->gamma = affine ? vector(s, name, path, "weight", x->c) : constant(s, 1, x->c);
    n->beta = affine ? vector(s, name, path, "bias", x->c) : constant(s, 0, x->c);
    n->mean = vector(s, name, path, "running_mean", x->c);
    n->var = vector(s, name, path, "running_var", x->c);
    for (int i = 0; n->var && i < x->c; i++)
        if (n->var[i] < 0)
            fail(EXIT_INPUT, "%s: tensor %s: negative variance %g at index %d", s->graph->ck->path,
                 name_of(s, name, (Blanks){path, "", "running_var", ""}), n->var[i], i);
    graph_counter(s->graph, name_of(s, name, (Blanks){path, "", "num_batches_tracked", ""}));
    return s->x = n->out;
}

Val *layer_act(Spec *s, const char *path, Act act) {
    if (act == ACT_none) return s->x;
    Val *x = s->x;
    Node *n = graph_node(s->graph, OP_act, path, x, NULL, shape_of(x));
    n->act = act;
    if (act_slopes(act)) {
        n->slopes = s->one_slope ? 1 : x->c;
        double *slope = vector(s, NAME_slope, path, "weight", n->slopes);
        if (slope) n->slope = NEW(s->graph->pool, double, x->c);
        for (int i = 0; slope && i < x->c; i++) n->slope[i] = slope[s->one_slope ? 0 : i];
    }
    return s->x = n->out;
}

/* n things over `parts`: the first part takes the remainder. */
static int share(int n, int parts, int i) { return n / parts + (i == 0 ? n % parts : 0); }

/* Part i of a convolution, with its tensors. */
static Part part_of(Spec *s, Node *n, const Layer *l, int i, int cin0, int cout0) {
    const Val *x = n->in[0];
    Part p = {.cin0 = cin0,
              .cin = share(x->c, l->parts, i),
              .cout0 = cout0,
              .cout = share(l->channels, l->parts, i),
              .kh = l->whole_map ? x->h : l->kernel[i],
              .kw = l->whole_map ? x->w : l->kernel[i]};
    p.groups = l->depthwise ? p.cin : l->groups;
    if (p.cin % p.groups || p.cout % p.groups)
        json_fail(s->graph->at, "%s: %d and %d channels cannot be split into %d groups", l->path,
                  p.cin, p.cout, p.groups);
    int inputs = p.cin / p.groups;
    int64_t dim[] = {p.cout, inputs, p.kh, p.kw};
    int64_t flat[] = {p.cout, (int64_t)inputs * p.kh * p.kw};
    const char *number = pool_printf(s->graph->pool, "%d", i);
    const char *part = l->parts == 1 ? "" : name_of(s, NAME_part, (Blanks){.n = number});
    p.tensor = name_of(s, l->tensors, (Blanks){l->path, part, "weight", ""});
    p.w = graph_weights(s->graph, p.tensor, l->flat ? 2 : 4, l->flat ? flat : dim);
    if (!l->bias) return p;
    const char *name = name_of(s, l->tensors, (Blanks){l->path, part, "bias", ""});
    double *bias = graph_weights(s->graph, name, 1, dim);
    if (bias) memcpy(n->bias + p.cout0, bias, (size_t)p.cout * sizeof *bias);
    return p;
}

/* Convolution, then its norm and activation if it has them. */
Val *layer_conv(Spec *s, const Layer *l) {
    Val *x = s->x;
    const Json *at = s->graph->at;
    int kh = l->whole_map ? x->h : l->kernel[0], kw = l->whole_map ? x->w : l->kernel[0];
    int pad = l->whole_map ? 0 : l->padding;
    if (x->c < l->parts || l->channels < l->parts)
        json_fail(at, "%s: %d and %d channels cannot be split into %d parts", l->path, x->c,
                  l->channels, l->parts);
    if (x->h + 2 * pad < kh || x->w + 2 * pad < kw)
        json_fail(at, "%s: a kernel of %dx%d does not fit a map of %dx%d with padding %d", l->path,
                  kh, kw, x->h, x->w, pad);
    Shape out = {l->channels, (x->h + 2 * pad - kh) / l->stride + 1,
                 (x->w + 2 * pad - kw) / l->stride + 1};
    Node *n = graph_node(s->graph, OP_conv, l->path, x, NULL, out);
    n->stride = l->stride;
    n->pad_h = n->pad_w = pad;
    n->global = l->whole_map && l->depthwise;
    n->has_bias = l->bias;
    if (l->bias && s->graph->ck) n->bias = NEW(s->graph->pool, double, l->channels);
    for (int i = 0, cin = 0, cout = 0; i < l->parts; i++) {
        Part p = part_of(s, n, l, i, cin, cout);
        cin += p.cin, cout += p.cout;
        *PUSH(s->graph->pool, n->parts) = p;
    }
    s->x = n->out;
    if (l->norm) layer_norm(s, NAME_norm, l->path, l->affine, false);
    return layer_act(s, l->path, l->act);
}

/* Squeeze and excitation: scales the channels by a gate computed from their means. */
Val *layer_se(Spec *s, const char *path, int hidden, Act act) {
    Val *x = s->x;
    Layer l = {.path = spec_path(s, NAME_squeeze, path, 0),
               .tensors = NAME_plain,
               .channels = hidden,
               .kernel = {1},
               .parts = 1,
               .groups = 1,
               .stride = 1,
               .bias = true,
               .act = act};
    s->x = graph_node(s->graph, OP_pool, l.path, x, NULL, (Shape){x->c, 1, 1})->out;
    layer_conv(s, &l);
    l.path = spec_path(s, NAME_excite, path, 0);
    l.channels = x->c;
    l.act = ACT_sigmoid;
    Val *gate = layer_conv(s, &l);
    return s->x = graph_node(s->graph, OP_scale, path, x, gate, shape_of(x))->out;
}

/* What ends a unit: the input is added, the channels are shuffled. */
Val *layer_join(Spec *s, const char *path, Val *residual, int shuffle) {
    Val *x = s->x;
    if (residual) s->x = graph_node(s->graph, OP_add, path, x, residual, shape_of(x))->out;
    if (shuffle > 1) {
        if (x->c % shuffle)
            json_fail(s->graph->at, "%s: %d channels cannot be shuffled in %d groups", path, x->c,
                      shuffle);
        Node *n = graph_node(s->graph, OP_shuffle, path, s->x, NULL, shape_of(x));
        n->shuffle_groups = shuffle;
        s->x = n->out;
    }
    return s->x;
}
