/* emit_header.c - the public header of a model. */
#include "emit.h"
#include "entry.h"
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
        int64_t bytes = (int64_t)k->regs.n * k->lanes * type_rows[DT_f32].bytes;
        if (bytes > most) most = bytes;
    }
    return (2 * most + 4096 + 1023) / 1024 * 1024;
}

static const char header[] =
    "/* @name@.h - @what@: a face to @embedding@ numbers.\n"
    " *\n"
    " * Written by mixfacec @version@ for target @targets@: @command@\n"
    " * Do not edit.\n"
    " * SPDX-License-Identifier: 0BSD\n"
    " * Generated code belongs to the user who generated it and carries no licence obligation.\n"
    " *\n"
    " *     static _Alignas(@P@_ARENA_ALIGN) unsigned char arena[@P@_ARENA_BYTES];\n"
    " *     float embedding[@P@_EMBEDDING];\n"
    " *     int status = @name@_weights_check(weights, size);      once, when the program starts\n"
    " *     if (!status) status = @name@_selftest(weights, arena); likewise\n"
    " *     if (!status)\n"
    " *         status = @name@_run_u8(weights, arena, pixels, 3 * @P@_INPUT_WIDTH, @P@_RGB,\n"
    " *                                embedding);\n"
    " *     if (status) puts(@name@_error_text(status));\n"
    " *\n"
    " *   weights  the whole of @name@.weights. They are only read: threads may share them, and\n"
    " *            the memory may be a read-only mapping.\n"
    " *   arena    the working memory of one call. Calls at the same time need one each. What it\n"
    " *            holds before a call does not matter, and after it means nothing.\n"
    " *\n"
    " * All memory belongs to the caller. No function allocates, keeps a pointer or has a state:\n"
    " * all are re-entrant. The buffers of a call must not overlap. Floats are aligned as C\n"
    " * requires. A function that returns int returns a status of enum @P@_status, 0 for success;\n"
    " * after any other no embedding has been written. NaN in the input gives NaN in the result.\n"
    " */\n"
    "#ifndef @public@_H\n"
    "#define @public@_H\n"
    "#ifdef @P@_EMBEDDING\n"
    "#error \"another header's prefix differs only in capitals, so its macros are the same:\" \\\n"
    "       \"use two sources, or another --prefix\"\n"
    "#else\n"
    "#include <stddef.h>\n"
    "#include <stdint.h>\n"
    "\n"
    "#define @P@_INPUT_CHANNELS @channels@\n"
    "#define @P@_INPUT_HEIGHT   @height@\n"
    "#define @P@_INPUT_WIDTH    @width@\n"
    "#define @P@_EMBEDDING      @embedding@ /* float32 numbers, not normalised */\n"
    "#define @P@_ARENA_BYTES    @arena@ /* exactly what is used, in whole units of ARENA_ALIGN */\n"
    "#define @P@_ARENA_ALIGN    @align@ /* bytes */\n"
    "/* for @name@_run_mt and @name@_run_batch with that many threads */\n"
    "#define @P@_ARENA_BYTES_MT(threads)    (@arena@ + ((size_t)(threads) - 1) * @own@)\n"
    "#define @P@_ARENA_BYTES_BATCH(threads) ((size_t)(threads) * @arena@)\n"
    "#define @P@_MAX_THREADS       @threads@ /* of @name@_run_mt */\n"
    "#define @P@_MAX_THREADS_BATCH @batch_threads@ /* of @name@_run_batch */\n"
    "#define @P@_WEIGHTS_BYTES  @weights@\n"
    "#define @P@_WEIGHTS_ALIGN  @align@ /* bytes */\n"
    "#define @P@_STACK_BYTES    @stack@ /* bytes, upper bound, any optimisation level */\n"
    "/* sha256 of spec, preprocessing and weights this was compiled with; what a blob must fit. "
    "*/\n"
    "#define @P@_MODEL_ID  \"@model@\"\n"
    "#define @P@_LAYOUT_ID \"@layout@\"\n"
    "/* @name@_selftest allows an error of this times max(1, largest embedding number). */\n"
    "#define @P@_SELFTEST_TOLERANCE @tolerance@f\n"
    "\n"
    "enum @P@_status {\n"
    "@statuses@"
    "};\n"
    "\n"
    "/* pixel orders of @name@_run_u8: bytes of a pixel, in memory order */\n"
    "#define @P@_RGB  0\n"
    "#define @P@_BGR  1\n"
    "#define @P@_RGBA 2\n"
    "#define @P@_BGRA 3\n"
    "#define @P@_GRAY 4\n"
    "\n"
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
    "/* The macros above as data, for programs that load a model at run time. */\n"
    "struct @name@_info {\n"
    "@info@"
    "};\n"
    "\n"
    "#ifdef __cplusplus\n"
    "extern \"C\" {\n"
    "#endif\n"
    "\n"
    "extern const struct @name@_info @name@_info;\n"
    "\n"
    "/* A sentence about any status; never NULL. */\n"
    "const char *@name@_error_text(int status);\n"
    "\n"
    "/* Whether this CPU has the instructions that the code was compiled for: 1 or 0. Every "
    "function\n"
    " * below asks first and returns @P@_ERR_CPU if it has not. The question needs x86 with GCC, "
    "clang\n"
    " * or their like, or Linux on aarch64 or RISC-V; elsewhere the answer is 1. */\n"
    "int @name@_cpu_ok(void);\n"
    "\n"
    "/* The target that this CPU runs: its name, or NULL. */\n"
    "const char *@name@_target(void);\n";

static const char end_of_functions[] = "\n"
                                       "#ifdef __cplusplus\n"
                                       "}\n"
                                       "#endif\n";

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

/* Four numbers, one for each plane that an input can have. */
static const char *of_planes(Pool *pool, const double v[4], int n) {
    Text t = {.pool = pool};
    for (int c = 0; c < 4; c++) put(&t, "%s%.9g", c ? " " : "", c < n ? (double)(float)v[c] : 0.0);
    return t.s;
}

/* The order of planes, as orders of pixels are numbered. */
static const char *planes_order(const Graph *g) {
    return !strcmp(g->pre.order, "RGB") ? "0" : !strcmp(g->pre.order, "BGR") ? "1" : "4";
}

int model_words(const Graph *g, const char *prefix, Word *w) {
    Pool *p = g->pool;
    const Fat *fat = g->fat;
    const char *whole = fat ? fat->name : prefix;
    const char *targets = fat ? fat_targets(p, fat) : target_shown(p, g->target);
    const Word list[] = {
        {"name", prefix},
        {"public", whole},
        {"what", g->name},
        {"P", macro_prefix(p, whole)},
        {"targets", targets},
        {"version", MIXFACEC_VERSION},
        {"command", command_line(g, targets, whole)},
        {"target", g->target->name},
        {"meaning", g->target->meaning},
        {"cflags", pool_printf(p, "%s%s", *g->target->cflags ? " " : "", g->target->cflags)},
        {"channels", number(p, g->input->c)},
        {"height", number(p, g->input->h)},
        {"width", number(p, g->input->w)},
        {"embedding", number(p, g->output->c)},
        {"align", number(p, ARENA_ALIGN)},
        {"arena", number(p, g->arena_bytes)},
        {"own", number(p, g->thread_bytes)},
        {"threads", number(p, MAX_THREADS)},
        {"batch_threads", number(p, MAX_BATCH_THREADS)},
        {"weights", number(p, blob_bytes(g))},
        {"base", number(p, blob_weights_at(g))},
        {"stack", number(p, fat ? fat->stack : stack_bytes(g))},
        {"model", g->model_id},
        {"layout", g->layout_id},
        {"tolerance", SELFTEST_TOLERANCE},
        {"order", g->pre.order},
        {"planes_order", planes_order(g)},
        {"norm", normalisation(g)},
        {"mean", of_planes(p, g->pre.mean, g->input->c)},
        {"scale", of_planes(p, g->pre.scale, g->input->c)},
        {"planes", number(p, g->planes->offset / 4)},
        {"result", number(p, g->result->offset / 4)},
        {"pixels", g->pixels->name},
        {"info_bytes", number(p, info_bytes())},
        {"info_version", number(p, INFO_VERSION)},
        {"zero", "0"},
    };
    int n = sizeof list / sizeof *list;
    if (n > MAX_WORDS) die("%d words", n);
    memcpy(w, list, sizeof list);
    return n;
}

void emit_header(const Graph *g, const char *prefix, Text *t) {
    Word words[MAX_WORDS + 2];
    int n = model_words(g, prefix, words);
    words[n++] = (Word){"statuses", status_lines(g->pool, macro_prefix(g->pool, prefix))};
    words[n++] = (Word){"info", info_lines(g->pool)};
    put(t, "%s", fill(g->pool, header, words, n));
    put_declarations(words, n, t);
    if (g->weights_in_object) put(t, "%s", declaration(g->pool, prefix));
    put(t, "%s", end_of_functions);
    if (g->one_source) emit_threads_header(g, prefix, t);
    put(t, "#endif\n#endif\n");
}
