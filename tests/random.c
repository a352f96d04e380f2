/* random.c - small networks from a seed: blocks of every kind with shapes at random, then a head.
 * They are specs, so that they pass through the whole front end. */
#include "kernels.h"
#include <stdlib.h>
#include <string.h>

enum { MOST_MACS = 1500000 };

long environment(const char *name, long otherwise) {
    const char *s = getenv(name);
    return s && *s ? strtol(s, NULL, 10) : otherwise;
}

static uint64_t next(Rng *r) {
    uint64_t z = r->state += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
}

int pick(Rng *r, int low, int high) { return low + (int)(next(r) % (uint64_t)(high - low + 1)); }

float uniform_float(Rng *r) { return (float)(next(r) >> 40) / 8388608.0f - 1.0f; }

/* ---- specs ---- */

typedef struct {
    Rng rng;
    Text t;
    bool whole, bare; /* bare: no bias, norm, activation */
    int c, h, w, n;   /* shape so far, number of blocks so far */
} Maker;

static bool chance(Maker *m, int percent) { return pick(&m->rng, 1, 100) <= percent; }
static int least(int a, int b) { return a < b ? a : b; }

static const char *random_act(Maker *m) {
    if (m->bare) return "none";
    int known = m->whole ? ACT_prelu : NACT - 1; /* swish and sigmoid are the last of acts.def */
    return act_name((Act)pick(&m->rng, 0, known));
}

/* A divisor of c that is at most 8. */
static int divisor(Maker *m, int c) {
    int d = pick(&m->rng, 1, least(c, 8));
    while (c % d) d--;
    return d;
}

static void begin(Maker *m, const char *kind) {
    bool first = m->t.s[m->t.n - 1] == '[';
    put(&m->t, "%s{\"%s\":\"b%d\"", first ? "" : ",", kind, m->n++);
}

static void flag(Maker *m, const char *key, int percent) {
    put(&m->t, ",\"%s\":%s", key, chance(m, m->bare ? 0 : percent) ? "true" : "false");
}

/* "kernel", "stride" and "padding", and the shape after them. */
static void window(Maker *m, int most_parts, bool keep_shape, bool any_padding) {
    int parts = most_parts > 1 && chance(m, 40) ? pick(&m->rng, 2, least(4, most_parts)) : 1;
    int k = pick(&m->rng, 1, parts > 1 ? 5 : 11), stride = keep_shape ? 1 : pick(&m->rng, 1, 2);
    if (keep_shape) k |= 1;
    int padding = k / 2;
    put(&m->t, ",\"kernel\":%s%d", parts > 1 ? "[" : "", k);
    for (int i = 1; i < parts; i++) put(&m->t, ",%d", k + 2 * i);
    put(&m->t, "%s,\"stride\":%d", parts > 1 ? "]" : "", stride);
    if (any_padding && !keep_shape && chance(m, 25)) {
        int p = pick(&m->rng, 0, padding);
        if (m->h + 2 * p >= k && m->w + 2 * p >= k) padding = p;
        put(&m->t, ",\"padding\":%d", padding);
    }
    m->h = (m->h + 2 * padding - k) / stride + 1;
    m->w = (m->w + 2 * padding - k) / stride + 1;
}

static void conv(Maker *m, int channels, bool keep_shape, bool act) {
    begin(m, "conv");
    int how = pick(&m->rng, 0, 2); /* one part, groups, parts */
    int groups = how == 1 ? divisor(m, m->c) : 1;
    if (channels % groups || (groups == m->c && groups == channels)) groups = 1;
    put(&m->t, ",\"channels\":%d,\"groups\":%d", channels, groups);
    window(m, groups == 1 && how == 0 ? least(m->c, channels) : 1, keep_shape, true);
    if (how == 2 && groups == 1 && !strchr(strrchr(m->t.s, '{'), '['))
        put(&m->t, ",\"parts\":%d", pick(&m->rng, 1, least(4, least(m->c, channels))));
    flag(m, "bias", 50);
    flag(m, "norm", 70);
    put(&m->t, ",\"act\":\"%s\"}", act ? random_act(m) : "none");
    m->c = channels;
}

static void depthwise(Maker *m) {
    begin(m, "depthwise");
    window(m, m->c, false, true);
    flag(m, "bias", 50);
    flag(m, "norm", 70);
    put(&m->t, ",\"act\":\"%s\"}", random_act(m));
}

static void unit(Maker *m, int expansion) {
    int channels = chance(m, 50) ? m->c : pick(&m->rng, 1, 70), middle = expansion * m->c;
    bool se = !m->whole && m->c > 1 && chance(m, 60);
    begin(m, "unit");
    put(&m->t, ",\"channels\":%d,\"expansion\":%d", channels, expansion);
    put(&m->t, ",\"expand_groups\":%d", pick(&m->rng, 1, least(m->c, 4)));
    put(&m->t, ",\"project_groups\":%d", pick(&m->rng, 1, least(least(middle, channels), 4)));
    window(m, middle / 2, chance(m, 70), false);
    if (se) put(&m->t, ",\"se\":%d", pick(&m->rng, 1, m->c));
    put(&m->t, ",\"act\":\"%s\",\"shuffle\":%d}", random_act(m), divisor(m, channels));
    m->c = channels;
}

static void residual(Maker *m) {
    bool act = chance(m, 50);
    int c = m->c;
    begin(m, "residual");
    put(&m->t, ",\"blocks\":[");
    conv(m, pick(&m->rng, 1, 70), true, true);
    conv(m, c, true, !act);
    put(&m->t, "],%s%s\"}", act ? "\"act\":\"" : "\"shuffle\":",
        act ? random_act(m) : pool_printf(m->t.pool, "%d,\"act\":\"none", divisor(m, c)));
}

static void head(Maker *m) {
    int n = pick(&m->rng, 1, 70);
    switch (pick(&m->rng, 0, 2)) {
    case 0:
        begin(m, "linear");
        put(&m->t, ",\"features\":%d,\"act\":\"%s\"}", n, random_act(m));
        return;
    case 1:
        begin(m, "conv");
        put(&m->t, ",\"channels\":%d,\"kernel\":\"global\"}", n);
        break;
    default:
        begin(m, "depthwise");
        put(&m->t, ",\"kernel\":\"global\"}");
        begin(m, "conv");
        put(&m->t, ",\"channels\":%d,\"kernel\":1,\"norm\":false}", n);
    }
    begin(m, "norm");
    put(&m->t, "}");
}

static void begin_spec(Maker *m, int channels) {
    m->c = channels, m->h = pick(&m->rng, 1, 20), m->w = pick(&m->rng, 1, 20);
    put(&m->t,
        "{\"name\":\"random\",\"preprocess\":{\"order\":\"%s\",\"mean\":0,\"scale\":1},"
        "\"input\":{\"channels\":%d,\"height\":%d,\"width\":%d},\"slopes\":\"%s\",\"tensors\":{"
        "\"conv\":\"{path}.conv{part}.{field}\",\"part\":\"{n}\",\"norm\":\"{path}.bn.{field}\","
        "\"slope\":\"{path}.activ.weight\",\"plain\":\"{path}.{field}\",\"expand\":\"{path}.e\","
        "\"depthwise\":\"{path}.d\",\"project\":\"{path}.p\",\"squeeze\":\"{path}.s\","
        "\"excite\":\"{path}.x\"},\"network\":[",
        m->c == 1 ? "GRAY" : "RGB", m->c, m->h, m->w, chance(m, 80) ? "channel" : "single");
}

static void any_network(Maker *m) {
    begin_spec(m, chance(m, 50) ? 1 : 3);
    switch (pick(&m->rng, 0, 3)) { /* the first one reads planes */
    case 0: unit(m, pick(&m->rng, 2, 8)); break;
    case 1: residual(m); break;
    default: conv(m, pick(&m->rng, 1, 70), false, true);
    }
    for (int more = pick(&m->rng, 1, 2); more; more--) switch (pick(&m->rng, 0, 4)) {
        case 0: conv(m, pick(&m->rng, 1, 70), false, true); break;
        case 1: depthwise(m); break;
        case 2: residual(m); break;
        default: unit(m, pick(&m->rng, 1, 3));
        }
    head(m);
    put(&m->t, "]}");
}

static void layer_network(Maker *m) {
    begin_spec(m, 1);
    m->bare = true;
    m->c = pick(&m->rng, 1, 70);
    begin(m, "conv");
    put(&m->t, ",\"channels\":%d,\"kernel\":1,\"norm\":false}", m->c);
    if (chance(m, 50))
        depthwise(m);
    else
        conv(m, pick(&m->rng, 1, 70), false, false);
    begin(m, "linear");
    put(&m->t, ",\"features\":1}]}");
}

/* Two groups that each end with half a panel, and whose inputs alternate. */
static void shuffled_network(Maker *m) {
    static const int shape[][2] = {{8, 2}, {8, 6}, {16, 3}, {24, 2}, {24, 6}};
    const int *s = shape[pick(&m->rng, 0, 4)];
    begin_spec(m, chance(m, 50) ? 1 : 3);
    begin(m, "unit");
    put(&m->t, ",\"channels\":%d,\"expansion\":2,\"project_groups\":2", s[0]);
    window(m, 1, false, false);
    put(&m->t, ",\"act\":\"%s\",\"shuffle\":2}", random_act(m));
    m->c = s[0];
    if (chance(m, 25)) {
        begin(m, "conv");
        put(&m->t, ",\"channels\":%d,\"groups\":2", s[0] * s[1]);
        window(m, 1, false, true);
        flag(m, "bias", 50);
    } else {
        begin(m, "unit");
        put(&m->t, ",\"channels\":%d,\"expansion\":%d", pick(&m->rng, 1, 40), s[1]);
        put(&m->t, ",\"expand_groups\":2");
        window(m, s[0], false, false);
        if (!m->whole && chance(m, 60)) put(&m->t, ",\"se\":%d", pick(&m->rng, 1, m->c));
    }
    put(&m->t, ",\"act\":\"%s\"}", random_act(m));
    head(m);
    put(&m->t, "]}");
}

/* ---- weights ---- */

static void fill_with(Rng *r, double *v, int64_t n, int low, int high) {
    for (int64_t i = 0; v && i < n; i++) v[i] = pick(r, low, high);
}

/* Whole numbers, which stay whole when norms are folded. */
static void make_whole(Graph *g, uint64_t seed) {
    Rng r = {seed};
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        for (int j = 0; j < n->parts.n; j++) {
            const Part *p = &n->parts.at[j];
            fill_with(&r, p->w, (int64_t)p->cout * (p->cin / p->groups) * p->kh * p->kw, -1, 1);
        }
        fill_with(&r, n->bias, n->out->c, -4, 4);
        fill_with(&r, n->slope, n->out->c, -1, 2);
        fill_with(&r, n->gamma, n->out->c, 1, 2);
        fill_with(&r, n->beta, n->out->c, -4, 4);
        fill_with(&r, n->mean, n->out->c, -4, 4);
        fill_with(&r, n->var, n->out->c, 1, 1);
        n->eps = 0;
    }
}

Graph *network_graph(Pool *pool, const Network *n) {
    Checkpoint *ck = checkpoint_open(pool, "synthetic");
    Bytes text = {(const uint8_t *)n->text, strlen(n->text)};
    Graph *g = spec_parse(pool, "random", text, ck);
    if (n->whole) make_whole(g, n->seed);
    return g;
}

/* Networks that would take long are drawn again. */
static Network draw(Pool *pool, uint64_t seed, bool whole, void (*spec)(Maker *)) {
    Network n = {.seed = seed, .whole = whole};
    Maker m = {.rng = {seed}, .whole = whole};
    const Graph *g;
    do {
        m.t = (Text){.pool = pool};
        m.n = 0;
        spec(&m);
        n.text = m.t.s;
        g = spec_parse(pool, "random", (Bytes){(const uint8_t *)n.text, m.t.n}, NULL);
    } while (g->macs > MOST_MACS);
    int size = g->input->c * g->input->h * g->input->w;
    n.input = NEW(pool, float, size);
    for (int i = 0; i < size; i++)
        n.input[i] = whole ? (float)pick(&m.rng, -3, 3) : uniform_float(&m.rng);
    return n;
}

Network network_random(Pool *pool, uint64_t seed, bool whole) {
    return draw(pool, seed, whole, any_network);
}

Network network_shuffled(Pool *pool, uint64_t seed, bool whole) {
    return draw(pool, seed, whole, shuffled_network);
}

Network network_of_a_layer(Pool *pool, uint64_t seed) {
    return draw(pool, seed, true, layer_network);
}
