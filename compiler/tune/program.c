/* program.c - C that times itself: the kernels of some candidates with tune/timer.txt, or two
 * schedules of a network with tune/network.txt; and what the kernels must compute. */
#include "tune.h"
#include <string.h>

extern const char tune_timer[], tune_network[];

enum { MAX_ARRAYS = 24 };
typedef struct {    /* memory of a candidate: weights of a step, or a tensor */
    const Val *val; /* NULL = weights */
    int64_t floats;
    int seed; /* of its first values: equal for the same tensor of every candidate */
    bool out;
    float *at;
} Area;
typedef struct {
    Area array[MAX_ARRAYS];
    int n;
    int of[4][MAX_KARGS]; /* of an argument of a step */
} Memory;

/* ---- which memory there is ---- */

/* A sum that takes the place of its residual is one array with it. */
static int array_of(Memory *m, const Step *s, int arg, const Buf *buf) {
    const Val *v = s->arg[arg].val, *r = s->node->residual;
    bool in_place = v && v == s->out && r && buf->alias;
    for (int i = 0; v && i < m->n; i++)
        if (m->array[i].val == v || (in_place && m->array[i].val == r)) return i;
    if (m->n == MAX_ARRAYS) die("%s: more than %d arrays", s->name, MAX_ARRAYS);
    m->array[m->n] = (Area){.val = v, .seed = m->n};
    return m->n++;
}

/* Residuals come behind outputs in the list of arguments: first all but outputs. */
static void add_memory(Memory *m, const Graph *g) {
    if (g->steps.n > 4) die("a task of %d steps", g->steps.n);
    for (int s = 0; s < g->steps.n; s++)
        for (int pass = 0; pass < 2; pass++)
            for (int a = 0; a < g->steps.at[s].nargs; a++) {
                const Step *step = &g->steps.at[s];
                const Buf *buf = &step->kernel->bufs.at[a];
                if ((step->arg[a].val == step->out) != pass) continue;
                int i = m->of[s][a] = array_of(m, step, a, buf);
                Area *array = &m->array[i];
                if (buf->len > array->floats) array->floats = buf->len;
                array->out |=
                    buf->out && step->arg[a].val != step->node->scratch &&
                    (step->arg[a].val == step->out || step->arg[a].val == step->node->pool);
            }
}

/* ---- what it holds, like filled() of the program, and what must come out ---- */

static void fill_array(Pool *pool, Area *a) {
    a->at = NEW(pool, float, a->floats + 16);
    for (int64_t i = 0; i < a->floats; i++) {
        uint32_t mixed = ((uint32_t)i + (uint32_t)a->seed * 977u) * 2654435761u >> 24;
        float v = ((float)mixed - 127.5f) * 0.0078125f;
        a->at[i] = a->val ? v : v * 0.125f;
    }
}

static void put_expected(Text *input, Memory *m, const Graph *g) {
    Pool *pool = pool_new();
    for (int i = 0; i < m->n; i++) fill_array(pool, &m->array[i]);
    for (int s = 0; s < g->steps.n; s++) {
        void *bufs[MAX_KARGS];
        for (int a = 0; a < g->steps.at[s].nargs; a++) bufs[a] = m->array[m->of[s][a]].at;
        kernel_interp(g->steps.at[s].kernel, bufs, NULL, 0);
    }
    for (int i = 0; i < m->n; i++)
        if (m->array[i].out)
            put_bytes(input, m->array[i].at, (size_t)m->array[i].floats * sizeof(float));
    pool_free(pool);
}

/* ---- the text ---- */

static void put_kernels(Text *t, const Tuner *tuner, const Graph *g, const Memory *m, int index) {
    for (int s = 0; s < g->steps.n; s++) {
        Kernel own = *g->steps.at[s].kernel;
        own.name = pool_printf(t->pool, "k%d_%d", index, s);
        put(t, "SECTION(\"k%d\")\n", index);
        kernel_print_c(&own, tuner->target, "restrict", t);
    }
    put(t, "static void call_%d(float **a) {\n", index);
    for (int s = 0; s < g->steps.n; s++) {
        put(t, "\tk%d_%d(", index, s);
        for (int a = 0; a < g->steps.at[s].nargs; a++)
            put(t, "%sa[%d]", a ? ", " : "", m->of[s][a]);
        put(t, "%s);\n", g->steps.at[s].kernel->divided ? ", 0" : ""); /* the one thread */
    }
    put(t, "}\nstatic const struct array arrays_%d[] = {", index);
    for (int i = 0; i < m->n; i++)
        put(t, "{%lld, %d, %d, %d}, ", (long long)m->array[i].floats, m->array[i].out,
            !m->array[i].val, m->array[i].seed);
    put(t, "};\nBOUNDS(k%d)\n", index);
}

void timing_program(Text *source, Text *input, const Tuner *tuner, Graph *const *graph, int n) {
    int64_t cold = 4 * tuner->graph->blob_floats;
    put(source,
        "#define _POSIX_C_SOURCE 200809L\n#include <stddef.h>\n#include <stdint.h>\n%s\n"
        "#ifdef __ELF__\n"
        "#define SECTION(s) __attribute__((section(s), noinline))\n"
        "#define BOUNDS(s) extern char __start_##s[], __stop_##s[];\n"
        "#define START(s) __start_##s, __stop_##s\n"
        "#else\n#define SECTION(s)\n#define BOUNDS(s)\n#define START(s) NULL, NULL\n#endif\n"
        "enum { MAX_ARRAYS = %d, COLD_BYTES = %lld };\n"
        "struct array { size_t n; int out, weights, seed; };\n"
        "struct candidate { void (*call)(float **); const struct array *array; int n; char *start, "
        "*stop; };\n",
        target_prelude(source->pool, tuner->target), MAX_ARRAYS,
        (long long)(cold < 32 << 20 ? cold : 32 << 20));
    Memory *m = NEW(source->pool, Memory, n);
    for (int i = 0; i < n; i++) {
        add_memory(&m[i], graph[i]);
        put_kernels(source, tuner, graph[i], &m[i], i);
        put_expected(input, &m[i], graph[i]);
    }
    put(source, "static const struct candidate candidates[] = {\n");
    for (int i = 0; i < n; i++)
        put(source, "\t{call_%d, arrays_%d, %d, START(k%d)},\n", i, i, m[i].n, i);
    Word words[] = {{"pairs", pool_printf(source->pool, "%d", MAX_PAIRS - 20)}};
    put(source, "};\n%s", fill(source->pool, tune_timer, words, 1));
}

void network_program(Text *source, const Model *before, const Model *after) {
    Pool *pool = source->pool;
    int a = before->graph->steps.n, b = after->graph->steps.n;
    const Val *in = before->graph->input;
    Word words[] = {
        {"runs", "5"},
        {"pairs", pool_printf(pool, "%d", MAX_PAIRS)},
        {"steps", pool_printf(pool, "%d", a > b ? a : b)},
        {"before_steps", pool_printf(pool, "%d", a)},
        {"after_steps", pool_printf(pool, "%d", b)},
        {"input", pool_printf(pool, "%d", in->c * in->h * in->w)},
    };
    put(source, "#define _POSIX_C_SOURCE 200809L\n%s", fill(pool, tune_network, words, 6));
}
