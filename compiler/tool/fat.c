/* fat.c - several targets in one model: the code of each, NAME_TARGET.c, and NAME.c, which picks by
 * what the CPU says. Weights and public header are one for all; there is no writable global. */
#include "compile.h"
#include <string.h>

typedef struct {
    const Target *target;
    Model *model;
} Row;

/* In C: whether this machine runs a target, as gcc and clang ask. Both ask the OS as well. */
static const struct {
    int probe;
    const char *features;
} asks[] = {
    {CPU_SSE4, "sse4.1 sse4.2"},
    {CPU_AVX2, "avx2 fma"},
    {CPU_AVX512, "avx512f avx512bw avx512dq avx512vl"},
};

static const char *question(Pool *pool, const Target *t) {
    Text c = {.pool = pool};
    for (size_t i = 0; i < sizeof asks / sizeof *asks; i++) {
        if (asks[i].probe != t->probe) continue;
        for (const char *s = asks[i].features; *s; s += strspn(s, " ")) {
            int n = (int)strcspn(s, " ");
            put(&c, "%s__builtin_cpu_supports(\"%.*s\")", c.n ? " && " : "", n, s);
            s += n;
        }
    }
    return c.s;
}

/* ---- the list ---- */

/* The rows, the most capable first: in the order of the table from its end. */
static int read_list(const Job *job, Row *rows) {
    const char *list = job->target, *end;
    bool wanted[64] = {false};
    int n = 0;
    for (const char *s = list; s; s = *end ? end + 1 : NULL) {
        end = s + strcspn(s, ",");
        const Target *t = target_find(pool_strndup(job->pool, s, (size_t)(end - s)));
        if (t->probe && !question(job->pool, t))
            fail(EXIT_UNSUPPORTED,
                 "--target %s: %s is not of x86-64; a list picks among sse4, avx2, avx512 and c99",
                 list, t->name);
        if (wanted[t - targets]) fail(EXIT_USAGE, "--target %s: %s comes twice", list, t->name);
        wanted[t - targets] = true;
    }
    for (int i = ntargets - 1; i >= 0; i--)
        if (wanted[i]) rows[n++].target = &targets[i];
    if (rows[n - 1].target->probe)
        fail(EXIT_USAGE, "--target %s: a list needs c99, for machines that run none of the others",
             list);
    return n;
}

/* ---- the source that picks ---- */

static const char top[] =
    "/* @name@.c - @what@ for @target@: runs the first that this machine can run.\n"
    " *\n"
    " * Written by mixfacec @version@. Do not edit. SPDX-License-Identifier: 0BSD\n"
    " * Generated code belongs to the user who generated it and carries no licence obligation.\n"
    " *\n"
    " * The CPU was asked before main() by the compiler's own library; asking that costs "
    "nanoseconds,\n"
    " * and nothing is written. Compilers other than gcc and clang, and CPUs other than x86, run "
    "c99.\n"
    " */\n"
    "#include \"@name@.h\"\n";

/* The functions that all targets have: parameters, and arguments to pass on. */
static const struct {
    const char *name, *parameters, *arguments;
    bool pool;
} functions[] = {
    {"run", "const void *weights, void *arena, const float *input, float *embedding",
     "weights, arena, input, embedding", false},
    {"run_mt",
     "const void *weights, void *arena, const float *input, float *embedding,\n    const @P@_pool "
     "*pool",
     "weights, arena, input, embedding, ", true},
    {"run_batch",
     "const void *weights, void *arena, const float *inputs, int n, float *embeddings,\n    const "
     "@P@_pool *pool",
     "weights, arena, inputs, n, embeddings, ", true},
    {"run_u8",
     "const void *weights, void *arena, const uint8_t *pixels, ptrdiff_t stride,\n    int order, "
     "float *embedding",
     "weights, arena, pixels, stride, order, embedding", false},
    {"weights_check", "const void *weights, size_t size", "weights, size", false},
    {"selftest", "const void *weights, void *arena", "weights, arena", false},
};

static void put_pick(Text *t, Pool *pool, const Row *rows, int n) {
    put(t, "\nenum {");
    for (int i = 0; i < n; i++) put(t, "%s USE_%s", i ? "," : "", rows[i].target->name);
    put(t, " };\n\nstatic int pick(void) {\n"
           "#if defined(__GNUC__) && (defined(__x86_64__) || defined(__i386__))\n");
    for (int i = 0; i < n - 1; i++)
        put(t, "    if (%s) return USE_%s;\n", question(pool, rows[i].target),
            rows[i].target->name);
    put(t, "#endif\n    return USE_%s;\n}\n", rows[n - 1].target->name);
}

static void put_functions(Text *t, const Row *rows, int n, const char *name, const Word *words,
                          int nwords) {
    Pool *pool = t->pool;
    for (size_t f = 0; f < sizeof functions / sizeof *functions; f++) {
        put(t, "\nint %s_%s(%s) {\n    switch (pick()) {\n", name, functions[f].name,
            fill(pool, functions[f].parameters, words, nwords));
        for (int i = 0; i < n; i++) {
            const char *row = rows[i].model->name, *target = rows[i].target->name;
            if (i < n - 1)
                put(t, "    case USE_%s:", target);
            else
                put(t, "    default:");
            if (functions[f].pool)
                put(t,
                    " {\n        %s_pool own;\n        return %s_%s(%s%s_pool(pool, &own));\n    "
                    "}\n",
                    macro_prefix(pool, row), row, functions[f].name, functions[f].arguments,
                    target);
            else
                put(t, " return %s_%s(%s);\n", row, functions[f].name, functions[f].arguments);
        }
        put(t, "    }\n}\n");
    }
    put(t, "\nconst char *%s_target(void) {\n    switch (pick()) {\n", name);
    for (int i = 0; i < n; i++)
        if (i < n - 1)
            put(t, "    case USE_%s: return \"%s\";\n", rows[i].target->name, rows[i].target->name);
        else
            put(t, "    default: return \"%s\";\n    }\n}\n", rows[i].target->name);
}

static void put_pools(Text *t, const Row *rows, int n, const char *macros) {
    put(t, "\n/* A pool as each target declares it. */\n");
    for (int i = 0; i < n; i++) {
        const char *own = macro_prefix(t->pool, rows[i].model->name);
        put(t,
            "static const %s_pool *%s_pool(const %s_pool *pool, %s_pool *own) {\n"
            "    if (!pool) return NULL;\n"
            "    own->parallel_for = pool->parallel_for;\n"
            "    own->context = pool->context;\n"
            "    own->threads = pool->threads;\n"
            "    return own;\n"
            "}\n",
            own, rows[i].target->name, macros, own);
    }
}

/* ---- everything ---- */

static void compile_row(Job *job, Row *r, int emit) {
    Job one = *job;
    one.target = r->target->name;
    one.weights_mode = NULL;
    Model *m = r->model = compile_model(&one);
    m->name = pool_printf(job->pool, "%s_%s", m->name, r->target->name);
    m->header.n = 0;
    emit_header(m->graph, m->name, &m->header);
    make_directory(job->pool, job->out);
    write_text(output(job, m, ".h"), &m->header);
    write_code(job, m, emit, MODE_FILE);
}

int compile_fat(Job *job, int emit, WeightsMode mode) {
    Row rows[64] = {0};
    Text source = {.pool = job->pool}, names = {.pool = job->pool};
    if (mode == MODE_OBJECT) fail(EXIT_USAGE, "--weights-mode object needs a single --target");
    int n = read_list(job, rows);
    int64_t arena = 0, thread = 0;
    for (int i = 0; i < n; i++) {
        compile_row(job, &rows[i], emit);
        const Graph *g = rows[i].model->graph;
        const Bytes *first = &rows[0].model->weights, *w = &rows[i].model->weights;
        if (w->size != first->size || (w->size && memcmp(w->data, first->data, w->size) != 0))
            die("targets %s and %s differ in their weights", rows[0].target->name,
                rows[i].target->name);
        if (arena < g->arena_bytes) arena = g->arena_bytes;
        if (thread < g->thread_bytes) thread = g->thread_bytes;
        put(&names, "%s%s", i ? ", " : "", rows[i].target->name);
    }
    Model m = *rows[0].model;
    Target all = *rows[n - 1].target;
    all.name = names.s, all.meaning = "whichever the machine runs";
    m.target = m.graph->target = &all;
    m.name = job->prefix ? job->prefix : m.graph->name;
    m.graph->fat = true, m.graph->arena_bytes = arena, m.graph->thread_bytes = thread;
    m.graph->weights_in_object = mode != MODE_FILE;
    check_ram(job, &m);
    Word words[MAX_WORDS];
    int nwords = model_words(m.graph, m.name, words);
    m.header = (Text){.pool = job->pool};
    emit_header(m.graph, m.name, &m.header);
    write_text(output(job, &m, ".h"), &m.header);
    put(&source, "%s", fill(job->pool, top, words, nwords));
    for (int i = 0; i < n; i++) put(&source, "#include \"%s.h\"\n", rows[i].model->name);
    put_pick(&source, job->pool, rows, n);
    put_pools(&source, rows, n, macro_prefix(job->pool, m.name));
    put_functions(&source, rows, n, m.name, words, nwords);
    write_text(output(job, &m, ".c"), &source);
    write_weights(job, &m, mode);
    if (job->make_deps) write_depfile(job, &m, EMIT_C);
    note("%s: picks among %s, arena %lld bytes, weights %zu", output(job, &m, ".c"), names.s,
         (long long)arena, m.weights.size);
    return EXIT_OK;
}
