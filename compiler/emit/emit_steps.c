/* emit_steps.c - the steps of a model as C: one function that runs any step, or the share of a
 * thread in it, and the two that run them all, on one thread or on several. */
#include "emit.h"

static const char types[] =
    "/* ---- the steps ---- */\n"
    "\n"
    "struct run {\n"
    "    const float *weights;\n"
    "    float *arena;\n"
    "    const float *input;\n"
    "    float *embedding;\n"
    "    int step, threads;\n"
    "};\n"
    "\n"
    "/* Memory that every thread needs for itself: in the arena, or, for all but the first, behind "
    "it. */\n"
    "@P@_TEXT static float *own(const struct run *r, int thread, ptrdiff_t offset) {\n"
    "    return thread ? r->arena + (@P@_ARENA_BYTES + 63) / 64 * 16 + (thread - 1) * "
    "(ptrdiff_t)(@own@ / 4)\n"
    "                : r->arena + offset;\n"
    "}\n"
    "\n";

static const char drivers[] =
    "@P@_TEXT static void forward(const float *weights, float *arena, const float *input,\n"
    "                             float *embedding) {\n"
    "    struct run r = {weights, arena, input, embedding, 0, 1};\n"
    "    for (; r.step < @steps@; r.step++) {\n"
    "        run_step(&r, 0);\n"
    "        @P@_STEP(&r, r.step);\n"
    "    }\n"
    "}\n"
    "\n"
    "@P@_TEXT static void step_task(void *state, int thread) {\n"
    "    run_step((const struct run *)state, thread);\n"
    "}\n"
    "\n"
    "@P@_TEXT static void forward_mt(const float *weights, float *arena, const float *input,\n"
    "                                float *embedding, const @P@_pool *pool) {\n"
    "    static const uint8_t divided[@steps@] = {@divided@};\n"
    "    const int threads = !pool ? 1 : pool->threads < @P@_MAX_THREADS ? pool->threads\n"
    "                                                                     : @P@_MAX_THREADS;\n"
    "    struct run r = {weights, arena, input, embedding, 0, 1};\n"
    "    for (; r.step < @steps@; r.step++) {\n"
    "        r.threads = divided[r.step] && threads > 1 ? threads : 1;\n"
    "        if (r.threads > 1)\n"
    "            pool->parallel_for(pool->context, r.threads, step_task, &r);\n"
    "        else\n"
    "            run_step(&r, 0);\n"
    "        @P@_STEP(&r, r.step);\n"
    "    }\n"
    "}\n"
    "\n";

static void put_shape(const Val *v, const char *role, Text *t) {
    if (!v) return;
    put(t, "%s%dx%dx%d", role, v->h, v->w, v->c);
    if (v->bytes && v->def) put(t, " @%lld", (long long)v->offset);
}

static void put_step(const Graph *g, int i, Text *t) {
    static const char *const base[] = {"w", "a", "r->input", "r->embedding"};
    const Step *s = &g->steps.at[i];
    put(t, "    case %d: /* %s:", i, s->name);
    put_shape(s->nodes[0]->in[0], " ", t);
    for (int j = 1; j < s->n; j++) put_shape(s->nodes[j]->in[0], " -> slabs of ", t);
    put_shape(s->node->in[1], s->node->op == OP_add ? " + " : " * ", t);
    put_shape(s->node->scale, " * ", t);
    put_shape(s->node->residual, " + ", t);
    put_shape(s->out, " -> ", t);
    put_shape(s->node->pool, ", mean ", t);
    put(t, " */\n        %s(", s->kernel->name);
    for (int j = 0; j < s->nargs; j++) {
        const Arg *a = &s->arg[j];
        const char *comma = j ? ", " : "";
        long long floats = a->offset / type_rows[DT_f32].bytes; /* as a model is called with */
        if (a->own && s->kernel->divided)
            put(t, "%sown(r, thread, %lld)", comma, floats);
        else if (a->base == BASE_WEIGHTS || a->base == BASE_ARENA)
            put(t, "%s%s + %lld", comma, base[a->base], floats);
        else
            put(t, "%s%s", comma, base[a->base]);
    }
    put(t, "%s);\n        break;\n", s->kernel->divided ? ", row" : "");
}

void emit_steps(const Graph *g, const char *macros, Text *t) {
    Text divided = {.pool = g->pool};
    for (int i = 0; i < g->steps.n; i++)
        put(&divided, "%s%d",
            !i       ? ""
            : i % 32 ? ", "
                     : ",\n        ",
            g->steps.at[i].kernel->divided);
    const Word words[] = {{"P", macros},
                          {"own", pool_printf(g->pool, "%lld", (long long)g->thread_bytes)},
                          {"steps", pool_printf(g->pool, "%d", g->steps.n)},
                          {"divided", divided.s}};
    put(t, "%s", fill(g->pool, types, words, 4));
    put(t, "/* name: height x width x channels @ byte offset in the arena */\n%s_TEXT ", macros);
    put(t, "static void run_step(const struct run *r, int thread) {\n"
           "    const float *w = r->weights;\n"
           "    float *a = r->arena;\n"
           "    const int row = r->threads * (r->threads - 1) / 2 + thread; /* of tables by thread "
           "*/\n"
           "    switch (r->step) {\n");
    for (int i = 0; i < g->steps.n; i++) put_step(g, i, t);
    put(t, "    }\n    (void)row;\n}\n\n%s", fill(g->pool, drivers, words, 4));
}
