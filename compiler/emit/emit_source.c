/* emit_source.c - NAME.c: provenance, the used part of the prelude, the kernels, the list of
 * steps, the public functions. */
#include "emit.h"
#include "fat.h"
#include <ctype.h>
#include <string.h>

static const char top[] =
    "/* @name@.c - @what@ for @target@: @meaning@.\n"
    " *\n"
    " * Written by mixfacec @version@: mixfacec compile @what@ --target @targets@ --prefix "
    "@public@\n"
    " * Do not edit. SPDX-License-Identifier: 0BSD\n"
    " * Generated code belongs to the user who generated it and carries no licence obligation.\n"
    " *\n"
    " * compile with  cc -std=c11 -O3@cflags@\n"
    " * model         @model@\n"
    " * layout        @layout@\n"
    " * memory        arena @arena@ bytes, weights @weights@ bytes, stack at most @stack@ bytes\n"
    "@provenance@"
    " *\n"
    " * Kernels are named what__target_tile: operator, output height x width, input and output\n"
    " * channels, epilogue; tile = pixels x vectors. Control flow in them never depends on data.\n"
    " */\n"
    "#include \"@public@.h\"\n"
    "\n"
    "@row@"
    "#ifdef __FAST_MATH__\n"
    "#error \"compile without -ffast-math: it drops the additions by which numbers are rounded\"\n"
    "#endif\n"
    "\n"
    "#if defined(__cplusplus) && defined(__GNUC__)\n"
    "#define @P@_RESTRICT __restrict__\n"
    "#elif defined(__cplusplus)\n"
    "#define @P@_RESTRICT\n"
    "#else\n"
    "#define @P@_RESTRICT restrict\n"
    "#endif\n"
    "\n"
    "/* A hook between the steps, for verification: -D@P@_TRACE=function */\n"
    "#ifdef @P@_TRACE\n"
    "#ifdef __cplusplus\n"
    "extern \"C\"\n"
    "#endif\n"
    "void @P@_TRACE(int step, const void *arena, const float *embedding);\n"
    "#define @P@_STEP(run, n) @P@_TRACE(n, (run)->arena, (run)->embedding)\n"
    "#else\n"
    "#define @P@_STEP(run, n) ((void)0)\n"
    "#endif\n"
    "\n";

static const char functions[] =
    "/* ---- public functions ---- */\n"
    "\n"
    "static const uint8_t layout_id[32] = {@layout_bytes@};\n"
    "\n"
    "static uint32_t word_at(const uint8_t *p) {\n"
    "    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;\n"
    "}\n"
    "\n"
    "/* Pointers and the head of the weights; reads 64 bytes of them. */\n"
    "static int check(const void *weights, const void *arena) {\n"
    "    const uint8_t *head = (const uint8_t *)weights;\n"
    "    static const uint8_t magic[8] = {'m', 'i', 'x', 'f', 'a', 'c', 'e', 'w'};\n"
    "    unsigned differs = 0;\n"
    "    if (!weights || !arena) return @P@_ERR_NULL;\n"
    "    if ((uintptr_t)weights % @P@_WEIGHTS_ALIGN || (uintptr_t)arena % @P@_ARENA_ALIGN)\n"
    "        return @P@_ERR_ALIGN;\n"
    "    for (int i = 0; i < 8; i++) differs |= (unsigned)(head[i] ^ magic[i]);\n"
    "    for (int i = 0; i < 32; i++) differs |= (unsigned)(head[32 + i] ^ layout_id[i]);\n"
    "    return differs ? @P@_ERR_WEIGHTS : @P@_OK;\n"
    "}\n"
    "\n"
    "int @name@_run(const void *weights, void *arena, const float *input, float *embedding) {\n"
    "    const int status = !input || !embedding ? @P@_ERR_NULL : check(weights, arena);\n"
    "    if (status) return status;\n"
    "    forward((const float *)weights + @base@ / 4, (float *)arena, input, embedding);\n"
    "    return @P@_OK;\n"
    "}\n"
    "\n"
    "int @name@_run_u8(const void *weights, void *arena, const uint8_t *pixels, ptrdiff_t stride,\n"
    "                  int order, float *embedding) {\n"
    "    static const ptrdiff_t offsets[5][@columns@] = { /* bytes of a pixel, then of each plane "
    "*/\n"
    "        @offsets@};\n"
    "    float *planes = (float *)arena + @planes@;\n"
    "    const int status = !pixels || !embedding ? @P@_ERR_NULL : check(weights, arena);\n"
    "    if (status) return status;\n"
    "    if (order < @P@_RGB || order > @P@_GRAY || !offsets[order][0]) return @P@_ERR_ORDER;\n"
    "    @pixels@(pixels, planes, stride, @offset_arguments@);\n"
    "    forward((const float *)weights + @base@ / 4, (float *)arena, planes, embedding);\n"
    "    return @P@_OK;\n"
    "}\n"
    "\n"
    "int @name@_weights_check(const void *weights, size_t size) {\n"
    "    const uint8_t *p = (const uint8_t *)weights;\n"
    "    uint64_t sum = 0xcbf29ce484222325u;\n"
    "    const int status = check(weights, weights); /* stands in for an arena */\n"
    "    if (status) return status;\n"
    "    if (size != @P@_WEIGHTS_BYTES) return @P@_ERR_WEIGHTS;\n"
    "    for (size_t i = 0; i < @P@_WEIGHTS_BYTES - 8; i += 4)\n"
    "        sum = (sum ^ word_at(p + i)) * 0x100000001b3u;\n"
    "    p += @P@_WEIGHTS_BYTES - 8;\n"
    "    return sum == (word_at(p) | (uint64_t)word_at(p + 4) << 32) ? @P@_OK : @P@_ERR_WEIGHTS;\n"
    "}\n"
    "\n"
    "int @name@_selftest(const void *weights, void *arena) {\n"
    "    const float *golden = (const float *)weights + 64;\n"
    "    float *planes = (float *)arena + @planes@, *result = (float *)arena + @result@;\n"
    "    float largest = 1.0f;\n"
    "    const int status = check(weights, arena);\n"
    "    if (status) return status;\n"
    "    for (uint32_t i = 0; i < @channels@u * @height@u * @width@u; i++)\n"
    "        planes[i] = ((float)(i * 2654435761u >> 24) - 127.5f) * 0.0078125f;\n"
    "    forward((const float *)weights + @base@ / 4, (float *)arena, planes, result);\n"
    "    for (int i = 0; i < @P@_EMBEDDING; i++) {\n"
    "        const float size = golden[i] < 0 ? -golden[i] : golden[i];\n"
    "        if (size > largest) largest = size;\n"
    "    }\n"
    "    for (int i = 0; i < @P@_EMBEDDING; i++) {\n"
    "        const float error = result[i] - golden[i];\n"
    "        if (!(error <= @P@_SELFTEST_TOLERANCE * largest &&\n"
    "              -error <= @P@_SELFTEST_TOLERANCE * largest))\n"
    "            return @P@_ERR_RESULT;\n"
    "    }\n"
    "    return @P@_OK;\n"
    "}\n";

static const char threaded[] =
    "\n"
    "int @name@_run_mt(const void *weights, void *arena, const float *input, float *embedding,\n"
    "                  const @P@_pool *pool) {\n"
    "    const int status = !input || !embedding ? @P@_ERR_NULL : check(weights, arena);\n"
    "    if (status) return status;\n"
    "    forward_mt((const float *)weights + @base@ / 4, (float *)arena, input, embedding, pool);\n"
    "    return @P@_OK;\n"
    "}\n"
    "\n"
    "struct batch {\n"
    "    const float *weights;\n"
    "    float *arena;\n"
    "    const float *inputs;\n"
    "    float *embeddings;\n"
    "    int n, threads;\n"
    "};\n"
    "\n"
    "/* Every thread has an arena and takes faces from its first on. */\n"
    "static void batch_task(void *state, int thread) {\n"
    "    const struct batch *b = (const struct batch *)state;\n"
    "    float *arena = b->arena + (ptrdiff_t)thread * ((@arena@ + 63) / 64 * 16);\n"
    "    for (int i = (int)((int64_t)b->n * thread / b->threads);\n"
    "         i < (int)((int64_t)b->n * (thread + 1) / b->threads); i++)\n"
    "        forward(b->weights, arena, b->inputs + (ptrdiff_t)i * (@channels@ * @height@ * "
    "@width@),\n"
    "                b->embeddings + (ptrdiff_t)i * @embedding@);\n"
    "}\n"
    "\n"
    "int @name@_run_batch(const void *weights, void *arena, const float *inputs, int n,\n"
    "                     float *embeddings, const @P@_pool *pool) {\n"
    "    const int status = !inputs || !embeddings ? @P@_ERR_NULL : check(weights, arena);\n"
    "    struct batch b = {(const float *)weights + @base@ / 4, (float *)arena, inputs, "
    "embeddings, n,\n"
    "                      pool && pool->threads > 1 ? pool->threads : 1};\n"
    "    if (status) return status;\n"
    "    if (b.threads > 1)\n"
    "        pool->parallel_for(pool->context, b.threads, batch_task, &b);\n"
    "    else\n"
    "        batch_task(&b, 0);\n"
    "    return @P@_OK;\n"
    "}\n";

/* ---- prelude: chunks between blank lines; a chunk is named by the v-function it defines last ----
 */

static bool wanted(const char *chunk, size_t n, const bool *used) {
    const char *end = chunk + n, *paren = NULL;
    for (const char *s = chunk; s + 13 < end; s++)
        if (!memcmp(s, "static inline", 13)) paren = memchr(s, '(', (size_t)(end - s));
    if (!paren) return true; /* the head: includes and types */
    const char *name = paren;
    while (isalnum((unsigned char)name[-1]) || name[-1] == '_') name--;
    if ((size_t)(paren - name) == 4 && !memcmp(name, "vset", 4)) return true;
    for (int op = 0; op <= K_pairadd; op++) {
        const char *op_word = kop_name((KOp)op);
        if (used[op] && strlen(op_word) == (size_t)(paren - name) - 1 &&
            !memcmp(op_word, name + 1, strlen(op_word)))
            return true;
    }
    return false;
}

static void put_prelude(const Graph *g, Text *t) {
    bool used[K_pairadd + 1] = {0};
    kernel_uses(g->pixels, used);
    for (int i = 0; i < g->kernels.n; i++) kernel_uses(g->kernels.at[i], used);
    for (const char *s = target_prelude(g->pool, g->target); *s;) {
        const char *blank = strstr(s, "\n\n"), *next = blank ? blank + 2 : s + strlen(s);
        if (wanted(s, (size_t)(next - s), used)) put_bytes(t, s, (size_t)(next - s));
        s = next;
    }
    put(t, "\n");
}

/* ---- kernels and steps ---- */

static void put_kernel(const Graph *g, const Kernel *k, const char *restrict_word, Text *t) {
    put(t, "/* %lld flops, reads %lld bytes, writes %lld, at most %d vectors of %d live */\n",
        (long long)k->flops, (long long)k->read_bytes, (long long)k->write_bytes, k->live,
        k->lanes);
    kernel_print_c(k, g->target, restrict_word, t);
    put(t, "\n");
}

/* ---- words that only the source needs ---- */

int pixel_offset(const Graph *g, int order, int column) {
    static const struct { int bytes, red; } orders[] = {{3, 0}, {3, 2}, {4, 0}, {4, 2}, {1, 0}};
    bool reversed = !strcmp(g->pre.order, "BGR"), colour = g->input->c == 3;
    bool gray = orders[order].bytes == 1;
    int plane = column - 1, rgb = reversed ? 2 - plane : plane;
    if (!column) return gray || colour ? orders[order].bytes : 0;
    return gray || !colour ? 0 : orders[order].red ? 2 - rgb : rgb;
}

static const char *pixel_offsets(const Graph *g) {
    Text t = {.pool = g->pool};
    for (int i = 0; i < 5; i++) {
        put(&t, "%s{%d", i ? ", " : "", pixel_offset(g, i, 0));
        for (int c = 0; c < g->input->c; c++) put(&t, ", %d", pixel_offset(g, i, c + 1));
        put(&t, "}");
    }
    return t.s;
}

static const char *offset_arguments(const Graph *g) {
    Text t = {.pool = g->pool};
    for (int c = 0; c <= g->input->c; c++) put(&t, "%soffsets[order][%d]", c ? ", " : "", c);
    return t.s;
}

static const char *layout_bytes(const Graph *g) {
    uint8_t id[32];
    Text t = {.pool = g->pool};
    id_bytes(g->layout_id, id);
    for (int i = 0; i < 32; i++) put(&t, "%s0x%02x", !i ? "" : i % 12 ? ", " : ",\n    ", id[i]);
    return t.s;
}

void emit_source(const Graph *g, const char *prefix, Text *t) {
    Word words[MAX_WORDS + 8];
    int n = model_words(g, prefix, words);
    words[n++] = (Word){"columns", pool_printf(g->pool, "%d", g->input->c + 1)};
    words[n++] = (Word){"offsets", pixel_offsets(g)};
    words[n++] = (Word){"offset_arguments", offset_arguments(g)};
    words[n++] = (Word){"layout_bytes", layout_bytes(g)};
    words[n++] = (Word){"provenance", provenance_lines(g)};
    const char *macros = macro_prefix(g->pool, g->fat ? g->fat->name : prefix);
    words[n++] = (Word){"row", g->fat ? fat_declarations(g, g->target) : ""};
    const char *restrict_word = pool_printf(g->pool, "%s_RESTRICT", macros);
    put(t, "%s", fill(g->pool, top, words, n));
    put_prelude(g, t);
    put_kernel(g, g->pixels, restrict_word, t);
    for (int i = 0; i < g->kernels.n; i++) put_kernel(g, g->kernels.at[i], restrict_word, t);
    emit_steps(g, macros, t);
    put(t, "%s", fill(g->pool, functions, words, n));
    put(t, "%s", fill(g->pool, threaded, words, n));
}
