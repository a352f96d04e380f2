/* program.c - C that times itself: the kernels of some candidates with tune/timer.txt, or one or
 * two schedules of a network with tune/network.txt; and what the kernels must compute. With --jit
 * the kernels are not in the C, but in an object that LLVM makes. */
#include "../emit/emit.h"
#include "../emit/llvm.h"
#include "tune.h"
#include <string.h>

extern const char tune_timer[], tune_network[];

enum { MAX_ARRAYS = 24 };
typedef struct {           /* memory of a candidate: weights of a step, or a tensor */
    const Val *val;        /* NULL = weights */
    int64_t floats, first; /* first: which number it starts with, the same for every candidate */
    int64_t place;         /* in the arena or the blob, in floats; -1 = a face or an embedding */
    int out;               /* 1, 2, ..: what must be right, in this order; 0 = no result */
    float *at;
} Area;
typedef struct {
    Area array[MAX_ARRAYS];
    int n;
    int of[4][MAX_KARGS]; /* of an argument of a step */
} Memory;

/* ---- which memory there is ---- */

/* Programs of the tuner have arrays of floats. */
static int64_t floats_of(const Buf *b) { return b->bytes / type_rows[b->type].bytes; }
static int64_t place_of(const Arg *a) { return a->offset / type_rows[DT_f32].bytes; }

/* A tensor is known by its place among those of the graph; weights by theirs in the blob, which the
 * knobs do not change. */
static int64_t first_of(const Graph *g, const Step *s, int arg) {
    enum { APART = 977 };
    int i = 0;
    if (!s->arg[arg].val) return place_of(&s->arg[arg]) - place_of(&g->steps.at[0].arg[1]);
    while (i < g->vals.n && g->vals.at[i] != s->arg[arg].val) i++;
    return (int64_t)APART * (i + 1);
}

/* A sum that takes the place of its residual is one array with it. */
static int array_of(Memory *m, const Graph *g, const Step *s, int arg, const Buf *buf) {
    const Val *v = s->arg[arg].val, *r = s->node->residual;
    bool in_place = v && v == s->out && r && buf->alias;
    for (int i = 0; v && i < m->n; i++)
        if (m->array[i].val == v || (in_place && m->array[i].val == r)) return i;
    if (m->n == MAX_ARRAYS) die("%s: more than %d arrays", s->name, MAX_ARRAYS);
    int64_t place = s->arg[arg].base == BASE_INPUT || s->arg[arg].base == BASE_OUTPUT
                        ? -1
                        : place_of(&s->arg[arg]);
    m->array[m->n] = (Area){.val = v, .first = first_of(g, s, arg), .place = place};
    return m->n++;
}

/* Residuals come behind outputs in the list of arguments: first all but outputs. */
static void add_memory(Memory *m, const Graph *g) {
    const Step *last = &g->steps.at[g->steps.n - 1];
    if (g->steps.n > 4) die("a task of %d steps", g->steps.n);
    for (int s = 0; s < g->steps.n; s++)
        for (int pass = 0; pass < 2; pass++)
            for (int a = 0; a < g->steps.at[s].nargs; a++) {
                const Step *step = &g->steps.at[s];
                const Buf *buf = &step->kernel->bufs.at[a];
                if ((step->arg[a].val == step->out) != pass) continue;
                int i = m->of[s][a] = array_of(m, g, step, a, buf);
                Area *array = &m->array[i];
                if (floats_of(buf) > array->floats) array->floats = floats_of(buf);
                if (step == last && step->arg[a].val == last->out) array->out = 1;
                if (step == last && step->arg[a].val && step->arg[a].val == last->node->pool)
                    array->out = 2;
            }
}

/* Of a result, what is before `whole`, and of 16 floats behind that so many, hold channels; the
 * rest is padding. */
static int64_t whole_floats(const Area *a, int *tail) {
    const Val *v = a->val;
    *tail = BLOCK;
    if (!a->out || v->layout != LAYOUT_BLOCKED || v->c % BLOCK == 0) return a->floats;
    *tail = v->c % BLOCK;
    return (int64_t)(v->c / BLOCK) * BLOCK * v->h * v->w;
}

/* ---- what it holds, like filled() of the program, and what must come out ---- */

static float number(int64_t i) {
    uint32_t mixed = (uint32_t)i * 2654435761u >> 24;
    return ((float)mixed - 127.5f) * 0.0078125f;
}

/* The lanes of a folded panel are those of several pixels: its bias and slopes repeat, see pack.c.
 */
static void repeat_heads(const Node *n, float *w, const Panel *first) {
    int heads = panel_head(n) / PANEL;
    for (int i = 0; i < n->panels.n; i++) {
        const Panel *p = &n->panels.at[i];
        float *head = w + panel_distance(first, p);
        for (int l = p->n; p->fold > 1 && l < PANEL * heads; l++)
            if (l % PANEL >= p->n) head[l] = head[l - p->n];
    }
}

/* All weights of the steps, in the order of the blob. */
static float *weights_of(Pool *pool, const Graph *g, const Memory *m, int64_t *floats) {
    *floats = 0;
    for (int i = 0; i < m->n; i++) {
        int64_t end = m->array[i].first + m->array[i].floats;
        if (!m->array[i].val && end > *floats) *floats = end;
    }
    float *w = NEW(pool, float, *floats);
    for (int64_t i = 0; i < *floats; i++) w[i] = number(i) * 0.125f;
    for (int s = 0; s < g->steps.n; s++)
        for (int i = 0; i < g->steps.at[s].n; i++)
            repeat_heads(g->steps.at[s].nodes[i], w, &g->steps.at[0].nodes[0]->panels.at[0]);
    return w;
}

static void fill_array(Pool *pool, Area *a, const float *weights) {
    a->at = NEW(pool, float, a->floats + 16);
    for (int64_t i = 0; i < a->floats; i++)
        a->at[i] = a->val ? number(i + a->first) : weights[i + a->first];
}

Bytes timing_input(Pool *into, const Graph *g) {
    Pool *pool = pool_new();
    Memory m = {0};
    Text input = {.pool = into};
    int64_t floats;
    add_memory(&m, g);
    const float *weights = weights_of(pool, g, &m, &floats);
    for (int i = 0; i < m.n; i++) fill_array(pool, &m.array[i], weights);
    for (int s = 0; s < g->steps.n; s++) {
        void *bufs[MAX_KARGS];
        for (int a = 0; a < g->steps.at[s].nargs; a++) bufs[a] = m.array[m.of[s][a]].at;
        kernel_interp(g->steps.at[s].kernel, bufs, NULL, 0);
    }
    put_bytes(&input, weights, (size_t)floats * sizeof(float));
    for (int out = 1; out <= 2; out++)
        for (int i = 0; i < m.n; i++)
            if (m.array[i].out == out)
                put_bytes(&input, m.array[i].at, (size_t)m.array[i].floats * sizeof(float));
    pool_free(pool);
    return (Bytes){(const uint8_t *)input.s, input.n};
}

/* ---- the text ---- */

static const char *kernel_symbol(Pool *pool, int index, int step) {
    return pool_printf(pool, "k%d_%d", index, step);
}

static void put_kernel(Text *t, const Tuner *tuner, const Step *step, const char *name) {
    Kernel own = *step->kernel;
    own.name = name;
    if (!tuner->job->jit) {
        kernel_print_c(&own, tuner->target, "restrict", t);
        return;
    }
    put(t, "extern void %s(", name);
    for (int a = 0; a < step->nargs; a++) put(t, "%sfloat *", a ? ", " : "");
    put(t, "%s);\n", own.divided ? ", int" : "");
}

static void put_kernels(Text *t, const Tuner *tuner, const Graph *g, const Memory *m, int index) {
    for (int s = 0; s < g->steps.n; s++) {
        if (!tuner->job->jit) put(t, "SECTION(\"k%d\")\n", index);
        put_kernel(t, tuner, &g->steps.at[s], kernel_symbol(t->pool, index, s));
    }
    put(t, "static void call_%d(float **a) {\n", index);
    for (int s = 0; s < g->steps.n; s++) {
        put(t, "\t%s(", kernel_symbol(t->pool, index, s));
        for (int a = 0; a < g->steps.at[s].nargs; a++)
            put(t, "%sa[%d]", a ? ", " : "", m->of[s][a]);
        put(t, "%s);\n", g->steps.at[s].kernel->divided ? ", 0" : ""); /* the one thread */
    }
    put(t, "}\nstatic const struct array arrays_%d[] = {", index);
    for (int i = 0; i < m->n; i++) {
        const Area *a = &m->array[i];
        int tail;
        int64_t whole = whole_floats(a, &tail);
        put(t, "{%lld, %lld, %lldu, %d, %d, %d, %lld}, ", (long long)a->floats, (long long)whole,
            (long long)a->first, a->out, tail, !a->val, (long long)a->place);
    }
    put(t, "};\nBOUNDS(k%d)\n", index);
}

void timing_program(Text *source, const Tuner *tuner, Graph *const *graph, int n) {
    int64_t cold = tuner->graph->blob_bytes;
    int64_t floats, arena = 0;
    Memory *m = NEW(source->pool, Memory, n);
    for (int i = 0; i < n; i++)
        if (graph[i]->arena_bytes > arena) arena = graph[i]->arena_bytes;
    add_memory(&m[0], graph[0]);
    weights_of(source->pool, graph[0], &m[0], &floats);
    const char *prelude = tuner->job->jit ? "" : target_prelude(source->pool, tuner->target);
    put(source,
        "#define _POSIX_C_SOURCE 200809L\n#include <stddef.h>\n#include <stdint.h>\n%s\n"
        "#ifdef __ELF__\n"
        "#define SECTION(s) __attribute__((section(s), noinline))\n"
        "#define BOUNDS(s) extern char __start_##s[], __stop_##s[];\n"
        "#define START(s) __start_##s, __stop_##s\n"
        "#else\n#define SECTION(s)\n#define BOUNDS(s)\n#define START(s) NULL, NULL\n#endif\n"
        "enum { MAX_ARRAYS = %d, COLD_BYTES = %lld, WEIGHTS = %lld, ARENA = %lld };\n"
        "struct array { size_t n, whole; uint32_t first; int out, tail, weights; long place; };\n"
        "struct candidate { void (*call)(float **); const struct array *array; int n; char *start, "
        "*stop; };\n",
        prelude, MAX_ARRAYS, (long long)(cold < 32 << 20 ? cold : 32 << 20), (long long)floats,
        (long long)arena);
    for (int i = 0; i < n; i++) {
        if (i) add_memory(&m[i], graph[i]);
        put_kernels(source, tuner, graph[i], &m[i], i);
    }
    put(source, "static const struct candidate candidates[] = {\n");
    for (int i = 0; i < n; i++)
        put(source, "\t{call_%d, arrays_%d, %d, START(k%d)},\n", i, i, m[i].n, i);
    Word words[] = {{"pairs", pool_printf(source->pool, "%d", MAX_PAIRS - 20)}};
    put(source, "};\n%s", fill(source->pool, tune_timer, words, 1));
}

CFile timing_kernels(Pool *pool, const Target *target, Graph *const *graph, int n) {
    enum { MOST = 4 * (BATCH + 1) };
    const Kernel *kernel[MOST];
    const char *section[MOST];
    int count = 0;
    for (int i = 0; i < n; i++)
        for (int s = 0; s < graph[i]->steps.n; s++, count++) {
            Kernel *own = NEW(pool, Kernel, 1);
            *own = *graph[i]->steps.at[s].kernel;
            own->name = kernel_symbol(pool, i, s);
            kernel[count] = own, section[count] = pool_printf(pool, "k%d", i);
        }
    Bytes object = llvm_emit_kernels(pool, target, kernel, section, count);
    return (CFile){"kernels", (const char *)object.data, object.size, C_OBJECT};
}

void network_program(Text *source, const Model *const *model, int n, int pairs) {
    Pool *pool = source->pool;
    const Graph *g = model[0]->graph;
    const Val *in = g->input;
    int steps = 0;
    Text rows = {.pool = pool};
    put(source, "#define _POSIX_C_SOURCE 200809L\n");
    for (int i = 0; i < n; i++) {
        const char *name = model[i]->name, *macros = macro_prefix(pool, name);
        int own = model[i]->graph->steps.n;
        put(source, "#include \"%s.h\"\n", name);
        put(&rows, "\t{%s_run, %s_selftest, %s_WEIGHTS_BYTES, %s_ARENA_BYTES, %d},\n", name, name,
            macros, macros, own);
        if (own > steps) steps = own;
    }
    put(source,
        "struct model {\n\tint (*run)(const void *, void *, const float *, float *);\n"
        "\tint (*selftest)(const void *, void *);\n\tsize_t weights, arena;\n\tint steps;\n};\n"
        "static const struct model models[] = {\n%s};\n",
        rows.s);
    Word words[] = {
        {"pairs", pool_printf(pool, "%d", pairs)},
        {"steps", pool_printf(pool, "%d", steps)},
        {"input", pool_printf(pool, "%d", in->c * in->h * in->w)},
        {"output", pool_printf(pool, "%d", g->output->c)},
    };
    put(source, "%s", fill(pool, tune_network, words, 4));
}
