/* spec.c - a spec file: its head, the patterns of its tensor names, then its blocks. */
#include "spec.h"
#include <ctype.h>
#include <math.h>
#include <string.h>

enum { MAX_SIDE = 4096, MAX_IDENTIFIER = 40 };

static double read_number(const Json *j, double lo, double hi) {
    double v = json_expect(j, JSON_NUMBER)->number;
    if (v < lo || v > hi) json_fail(j, "expected a number from %g to %g, found %.15g", lo, hi, v);
    return v;
}

/* The name becomes a C identifier and a file name. */
static const char *read_name(const Json *root) {
    const Json *j = json_need(root, "name", JSON_STRING);
    size_t n = strspn(j->string, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
    if (!n || n > MAX_IDENTIFIER || j->string[n] || isdigit((unsigned char)*j->string))
        json_fail(j, "expected a C identifier of at most %d characters, found \"%s\"",
                  MAX_IDENTIFIER, j->string);
    return j->string;
}

/* Compact JSON text of strings that say where the network is from. */
static const char *read_provenance(Pool *pool, const Json *root) {
    const Json *j = json_get(root, "provenance");
    Text t = {.pool = pool};
    if (!j) return NULL;
    put(&t, "{");
    for (const Json *c = json_expect(j, JSON_OBJECT)->child; c; c = c->next) {
        put_json_string(&t, c->key);
        put(&t, ":");
        put_json_string(&t, json_expect(c, JSON_STRING)->string);
        if (c->next) put(&t, ",");
    }
    put(&t, "}");
    return t.s;
}

/* One number for all channels, or an array of one per channel. */
static void read_per_channel(const Json *j, int channels, double lo, double out[4]) {
    if (j->kind != JSON_ARRAY) {
        for (int i = 0; i < channels; i++) out[i] = read_number(j, lo, 1e6);
        return;
    }
    if (j->n != channels) json_fail(j, "expected %d numbers, found %d", channels, j->n);
    for (const Json *c = j->child; c; c = c->next) *out++ = read_number(c, lo, 1e6);
}

static void read_preprocess(Graph *g, const Json *root) {
    const Json *p = json_need(root, "preprocess", JSON_OBJECT);
    json_keys(p, "order mean scale");
    const Json *order = json_need(p, "order", JSON_STRING);
    json_choice(order, "RGB BGR GRAY");
    int channels = strcmp(order->string, "GRAY") ? 3 : 1;
    if (channels != g->input->c)
        json_fail(order, "%s is for an input of %d channels, found %d", order->string, channels,
                  g->input->c);
    const Json *mean = json_get(p, "mean"), *scale = json_get(p, "scale");
    if (!mean) mean = json_need(p, "mean", JSON_ARRAY);
    if (!scale) scale = json_need(p, "scale", JSON_ARRAY);
    g->pre.order = order->string;
    read_per_channel(mean, channels, -1e6, g->pre.mean);
    read_per_channel(scale, channels, 1e-9, g->pre.scale);
}

static void read_input(Spec *s, const Json *root) {
    const Json *in = json_need(root, "input", JSON_OBJECT);
    json_keys(in, "channels height width");
    int channels = (int)json_int(in, "channels", 1, 3, 0);
    if (channels == 2) json_fail(json_get(in, "channels"), "expected 1 or 3 channels, found 2");
    Shape shape = {channels, (int)json_int(in, "height", 1, MAX_SIDE, 0),
                   (int)json_int(in, "width", 1, MAX_SIDE, 0)};
    s->graph->at = in;
    s->x = s->graph->input = graph_node(s->graph, OP_input, "input", NULL, NULL, shape)->out;
}

static void read_patterns(Spec *s, const Json *root) {
    static const struct {
        const char *key, *blanks;
    } names[] = {
#define NAME(name, blanks, meaning) {#name, blanks},
#include "names.def"
#undef NAME
    };
    static const char words[] =
#define NAME(name, blanks, meaning) #name " "
#include "names.def"
#undef NAME
        ;
    const Json *t = json_need(root, "tensors", JSON_OBJECT);
    json_keys(t, words);
    for (int i = 0; i < NNAME; i++) {
        s->names[i] = json_get(t, names[i].key);
        if (s->names[i]) spec_check_pattern(s->names[i], names[i].blanks);
    }
}

static void read_network(Spec *s, const Json *root) {
    const Json *network = json_need(root, "network", JSON_ARRAY);
    spec_blocks(s, network);
    const Val *y = s->graph->output = s->x;
    if (y == s->graph->input) json_fail(network, "the network has no blocks");
    if (y->h != 1 || y->w != 1)
        json_fail(network, "the network must end in Nx1x1, the embedding; it ends in %dx%dx%d",
                  y->c, y->h, y->w);
}

static void note_unused(const Graph *g) {
    const Tensors *lists[] = {&g->ck->tensors, &g->ck->beside};
    Text first = {.pool = g->pool};
    int unused = 0;
    for (int k = 0; k < 2; k++)
        for (int i = 0; i < lists[k]->n; i++) {
            const Tensor *t = &lists[k]->at[i];
            if (t->used) continue;
            if (++unused <= 3)
                put(&first, "%s%s (%s)", unused > 1 ? ", " : "", t->name, tensor_shape(g->pool, t));
        }
    if (unused)
        note("%s: %d tensor%s not used by %s: %s%s", g->ck->path, unused, unused > 1 ? "s" : "",
             g->name, first.s, unused > 3 ? ", ..." : "");
}

static Graph *parse(Pool *pool, const char *path, const Json *root, Checkpoint *ck, Spec *s) {
    json_keys(root, "$schema name provenance preprocess input width eps slopes tensors network");
    if (json_get(root, "$schema")) json_need(root, "$schema", JSON_STRING);
    Graph *g = NEW(pool, Graph, 1);
    g->pool = pool, g->spec_path = path, g->ck = ck;
    g->name = read_name(root);
    g->provenance = read_provenance(pool, root);
    const Json *width = json_get(root, "width"), *eps = json_get(root, "eps"),
               *slopes = json_get(root, "slopes");
    s->graph = g;
    s->width = width ? read_number(width, 0.01, 16) : 1;
    s->eps = eps ? read_number(eps, 0, 1) : 1e-5;
    s->one_slope = slopes && json_choice(slopes, "channel single") == 1;
    read_patterns(s, root);
    read_input(s, root);
    read_preprocess(g, root);
    read_network(s, root);
    graph_finish(g);
    if (ck) note_unused(g);
    return g;
}

/* The demo's weights fit each network with their tensors, and are right for one alone. */
static void check_demo(const Graph *g) {
    const Graph *trained = spec_read(g->pool, "mixfacenet_xs", NULL);
    if (strcmp(g->model_id, trained->model_id) != 0)
        fail(EXIT_INPUT, "demo: these weights were trained as %s; %s is another network",
             trained->name, g->name);
}

static const Json *root_of(Pool *pool, const char *path, Bytes text) {
    return json_parse(pool, path, (const char *)text.data, text.size);
}

/* What the spec wants decides which of the dicts of a checkpoint is taken. */
Graph *spec_parse(Pool *pool, const char *path, Bytes text, Checkpoint *ck) {
    const Json *root = root_of(pool, path, text);
    Graph *g = parse(pool, path, root, NULL, &(Spec){0});
    if (!ck) return g;
    if (!strcmp(ck->path, "demo")) check_demo(g);
    checkpoint_choose(ck, &g->tensors, g->name);
    return parse(pool, path, root, ck, &(Spec){0});
}

Graph *spec_resized(Pool *pool, const char *path, Checkpoint *sizes, Resizes *resizes) {
    Spec s = {.sizes = sizes};
    Graph *g = parse(pool, path, root_of(pool, path, spec_text(pool, path)), NULL, &s);
    *resizes = s.resizes;
    return g;
}

Graph *spec_read(Pool *pool, const char *path, Checkpoint *ck) {
    return spec_parse(pool, path, spec_text(pool, path), ck);
}
