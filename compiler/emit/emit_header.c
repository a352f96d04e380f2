/* emit_header.c - the public header of a model. */
#include "emit.h"
#include "fat.h"
#include <ctype.h>
#include <string.h>

const char *macro_prefix(Pool *pool, const char *prefix) {
    char *s = pool_strndup(pool, prefix, strlen(prefix));
    for (char *p = s; *p; p++)
        if (*p >= 'a' && *p <= 'z') *p = (char)(*p - 'a' + 'A');
    return s;
}

int64_t stack_bytes(const Graph *g) {
    int64_t most = 0;
    for (int i = 0; i < g->kernels.n; i++) {
        const Kernel *k = g->kernels.at[i];
        int64_t bytes = (int64_t)k->regs.n * k->lanes * (int64_t)sizeof(float);
        if (bytes > most) most = bytes;
    }
    return (2 * most + 4096 + 1023) / 1024 * 1024;
}

static const char header[] =
    "/* @name@.h - @what@: a face to @embedding@ numbers.\n"
    " *\n"
    " * Written by mixfacec @version@ for target @targets@. Do not edit.\n"
    " * SPDX-License-Identifier: 0BSD\n"
    " * Generated code belongs to the user who generated it and carries no licence obligation.\n"
    " *\n"
    " *     static _Alignas(@P@_ARENA_ALIGN) unsigned char arena[@P@_ARENA_BYTES];\n"
    " *     float embedding[@P@_EMBEDDING];\n"
    " *     status = @name@_run_u8(weights, arena, rgb, 3 * @P@_INPUT_WIDTH, @P@_RGB, embedding);\n"
    " *\n"
    " * weights  the whole of @name@.weights, @P@_WEIGHTS_BYTES bytes, aligned to\n"
    " *          @P@_WEIGHTS_ALIGN; only read, may be shared by threads and mapped read-only.\n"
    " * arena    @P@_ARENA_BYTES bytes of the caller's, aligned to @P@_ARENA_ALIGN, one per\n"
    " *          call under way; holds nothing between calls.\n"
    " * Every function is re-entrant, allocates nothing and returns a status below. On an error\n"
    " * nothing is written. NaN in the input gives NaN in the embedding.\n"
    " */\n"
    "#ifndef @P@_H\n"
    "#define @P@_H\n"
    "#include <stddef.h>\n"
    "#include <stdint.h>\n"
    "\n"
    "#define @P@_INPUT_CHANNELS @channels@\n"
    "#define @P@_INPUT_HEIGHT   @height@\n"
    "#define @P@_INPUT_WIDTH    @width@\n"
    "#define @P@_EMBEDDING      @embedding@ /* float32 numbers, not normalised */\n"
    "#define @P@_ARENA_BYTES    @arena@ /* exactly what is used */\n"
    "#define @P@_ARENA_ALIGN    64\n"
    "/* for @name@_run_mt and @name@_run_batch with that many threads */\n"
    "#define @P@_ARENA_BYTES_MT(threads)    (@rounded@ + ((threads) - 1) * @own@)\n"
    "#define @P@_ARENA_BYTES_BATCH(threads) ((threads) * @rounded@)\n"
    "#define @P@_MAX_THREADS    @threads@ /* that @name@_run_mt makes use of */\n"
    "#define @P@_WEIGHTS_BYTES  @weights@\n"
    "#define @P@_WEIGHTS_ALIGN  64\n"
    "#define @P@_STACK_BYTES    @stack@ /* upper bound, any optimisation level */\n"
    "/* sha256 of spec, preprocessing and weights this was compiled with; what a blob must fit. "
    "*/\n"
    "#define @P@_MODEL_ID  \"@model@\"\n"
    "#define @P@_LAYOUT_ID \"@layout@\"\n"
    "/* @name@_selftest allows an error of this times max(1, largest embedding number). */\n"
    "#define @P@_SELFTEST_TOLERANCE @tolerance@f\n"
    "\n"
    "/* status */\n"
    "#define @P@_OK          0\n"
    "#define @P@_ERR_NULL    1 /* a pointer is null */\n"
    "#define @P@_ERR_ALIGN   2 /* weights or arena are misaligned */\n"
    "#define @P@_ERR_WEIGHTS 3 /* not weights, of another model layout, cut short, or damaged */\n"
    "#define @P@_ERR_ORDER   4 /* unknown or unsuitable pixel order */\n"
    "#define @P@_ERR_RESULT  5 /* the self-test computed something else */\n"
    "@err_cpu@"
    "\n"
    "/* pixel orders of @name@_run_u8: bytes of a pixel, in memory order */\n"
    "#define @P@_RGB  0\n"
    "#define @P@_BGR  1\n"
    "#define @P@_RGBA 2\n"
    "#define @P@_BGRA 3\n"
    "#define @P@_GRAY 4\n"
    "\n"
    "#ifdef __cplusplus\n"
    "extern \"C\" {\n"
    "#endif\n"
    "\n"
    "/* input: float32 [@channels@][@height@][@width@] planes (@order@), normalised:@norm@.\n"
    " * embedding: float32 [@embedding@]. */\n"
    "int @name@_run(const void *weights, void *arena, const float *input, float *embedding);\n"
    "\n";

static const char declarations[] =
    "/* How to share work: parallel_for calls task(state, i) for every i from 0 to n - 1, in any "
    "order,\n"
    " * on any threads, and returns when all have ended. n is at most `threads`. */\n"
    "typedef struct {\n"
    "    void (*parallel_for)(void *context, int n, void (*task)(void *state, int i), void "
    "*state);\n"
    "    void *context;\n"
    "    int threads;\n"
    "} @P@_pool;\n"
    "\n"
    "/* @name@_run on several threads, with the same result bit for bit; the arena has\n"
    " * @P@_ARENA_BYTES_MT bytes. pool may be NULL: one thread. */\n"
    "int @name@_run_mt(const void *weights, void *arena, const float *input, float *embedding,\n"
    "                  const @P@_pool *pool);\n"
    "\n"
    "/* n faces, one after the other in inputs, to n embeddings; with a pool every thread takes "
    "its\n"
    " * share of the faces. The arena has @P@_ARENA_BYTES_BATCH bytes. */\n"
    "int @name@_run_batch(const void *weights, void *arena, const float *inputs, int n,\n"
    "                     float *embeddings, const @P@_pool *pool);\n"
    "\n"
    "/* pixels: @height@ rows of @width@ pixels, `stride` bytes from row to row (may be "
    "negative);\n"
    " * normalises as above. */\n"
    "int @name@_run_u8(const void *weights, void *arena, const uint8_t *pixels, ptrdiff_t stride,\n"
    "                  int order, float *embedding);\n"
    "\n"
    "/* Whether `size` bytes are whole, undamaged weights for this code; reads all of them. */\n"
    "int @name@_weights_check(const void *weights, size_t size);\n"
    "\n"
    "/* Runs a formula input and compares with the embedding that the compiler's double-precision\n"
    " * reference stored in the weights. */\n"
    "int @name@_selftest(const void *weights, void *arena);\n"
    "@which@"
    "@array@"
    "\n"
    "#ifdef __cplusplus\n"
    "}\n"
    "#endif\n"
    "#endif\n";

/* Only of a model for several targets. */
static const char no_row[] = "#define @P@_ERR_CPU     6 /* this CPU runs none of the targets */\n";
static const char which_row[] =
    "\n"
    "/* The target that this CPU runs: its name, or NULL. Every call finds it anew, in 5 ns: the\n"
    " * program has asked the CPU once, when it started. */\n"
    "const char *@name@_target(void);\n";

static const char *number(Pool *pool, int64_t n) { return pool_printf(pool, "%lld", (long long)n); }

static const char *normalisation(const Graph *g) {
    Text t = {.pool = g->pool};
    bool same = true;
    for (int c = 1; c < g->input->c; c++)
        same &= g->pre.mean[c] == g->pre.mean[0] && g->pre.scale[c] == g->pre.scale[0];
    for (int c = 0; c < (same ? 1 : g->input->c); c++)
        put(&t, " (u - %.9g) * %.9g%s", g->pre.mean[c], g->pre.scale[c],
            same || c == g->input->c - 1 ? "" : ",");
    return t.s;
}

static const char *declaration(Pool *pool, const char *prefix) {
    return pool_printf(pool,
                       "\n/* The weights, from %s_weights.c or .S. */\n"
                       "extern const uint32_t %s_weights[];\n",
                       prefix, prefix);
}

int model_words(const Graph *g, const char *prefix, Word *w) {
    Pool *p = g->pool;
    const Fat *fat = g->fat;
    const char *whole = fat ? fat->name : prefix;
    int n = 0;
    w[n++] = (Word){"name", prefix};
    w[n++] = (Word){"public", whole};
    w[n++] = (Word){"what", g->name};
    w[n++] = (Word){"P", macro_prefix(p, whole)};
    w[n++] = (Word){"targets", fat ? fat_targets(p, fat) : g->target->name};
    w[n++] = (Word){"err_cpu", fat ? fill(p, no_row, &w[3], 1) : ""};
    w[n++] = (Word){"which", fat ? fill(p, which_row, w, 4) : ""};
    w[n++] = (Word){"version", MIXFACEC_VERSION};
    w[n++] = (Word){"target", g->target->name};
    w[n++] = (Word){"meaning", g->target->meaning};
    w[n++] =
        (Word){"cflags", pool_printf(p, "%s%s", *g->target->cflags ? " " : "", g->target->cflags)};
    w[n++] = (Word){"channels", number(p, g->input->c)};
    w[n++] = (Word){"height", number(p, g->input->h)};
    w[n++] = (Word){"width", number(p, g->input->w)};
    w[n++] = (Word){"embedding", number(p, g->output->c)};
    w[n++] = (Word){"arena", number(p, g->arena_bytes)};
    w[n++] = (Word){"rounded", number(p, (g->arena_bytes + 63) / 64 * 64)};
    w[n++] = (Word){"own", number(p, g->thread_bytes)};
    w[n++] = (Word){"threads", number(p, MAX_THREADS)};
    w[n++] = (Word){"weights", number(p, blob_bytes(g))};
    w[n++] = (Word){"base", number(p, blob_weights_at(g))};
    w[n++] = (Word){"stack", number(p, fat ? fat->stack : stack_bytes(g))};
    w[n++] = (Word){"model", g->model_id};
    w[n++] = (Word){"layout", g->layout_id};
    w[n++] = (Word){"tolerance", SELFTEST_TOLERANCE};
    w[n++] = (Word){"order", g->pre.order};
    w[n++] = (Word){"norm", normalisation(g)};
    w[n++] = (Word){"planes", number(p, g->planes->offset / 4)};
    w[n++] = (Word){"result", number(p, g->result->offset / 4)};
    w[n++] = (Word){"pixels", g->pixels->name};
    w[n++] = (Word){"array", g->weights_in_object ? declaration(p, prefix) : ""};
    if (n > MAX_WORDS) die("%d words", n);
    return n;
}

void emit_header(const Graph *g, const char *prefix, Text *t) {
    Word words[MAX_WORDS];
    int n = model_words(g, prefix, words);
    put(t, "%s", fill(g->pool, header, words, n));
    put(t, "%s", fill(g->pool, declarations, words, n));
}
