/* emit_source.c - NAME.c: provenance, the used part of the prelude, the kernels, the list of
 * steps, the public functions. */
#include "emit.h"
#include "entry.h"
#include <ctype.h>
#include <string.h>

static const char top[] =
    "/* @name@.c - @what@ for @target@: @meaning@.\n"
    " *\n"
    " * Written by mixfacec @version@: @command@\n"
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
    "@row_declared@";

/* Ends in an open #else. */
static const char settings[] =
    "#if defined(__FAST_MATH__) || defined(_M_FP_FAST) || \\\n"
    "    (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)\n"
    "#error \"compile without -ffast-math and -ffinite-math-only: NaN has to stay NaN\"\n"
    "@unless_needs@"
    "#else\n"
    "\n"
    "/* Numbers are rounded by adding 1.5 * 2^23: sums stay as they are written, whatever the "
    "flags\n"
    " * say. Where they say nothing of it, this changes nothing. */\n"
    "#if defined(__clang__)\n"
    "#if __clang_major__ >= 18\n"
    "#pragma clang fp reassociate(off) reciprocal(off)\n"
    "#elif __clang_major__ >= 13\n"
    "#pragma clang fp reassociate(off)\n"
    "#endif\n"
    "#elif defined(__GNUC__)\n"
    "#if defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || __GNUC__ < 12\n"
    "#pragma GCC "
    "optimize(\"no-unsafe-math-optimizations,no-associative-math,no-reciprocal-math\")\n"
    "#endif\n"
    "#elif defined(_MSC_VER)\n"
    "#pragma float_control(precise, on)\n"
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
    "@section@"
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

const char text_section[] =
    "/* Functions stand in a section of their own, for linker scripts. */\n"
    "#if defined(__ELF__) && defined(__GNUC__) && !defined(@P@_NO_SECTIONS)\n"
    "#define @P@_TEXT __attribute__((section(\"" TEXT_SECTION "\")))\n"
    "#else\n"
    "#define @P@_TEXT\n"
    "#endif\n"
    "\n";

static const char body[] =
    "/* ---- the public functions, but for the question whether this CPU can run them ---- */\n"
    "\n"
    "@apart@"
    "/* The first 64 bytes of the weights, which are words in the byte order of the machine. */\n"
    "@P@_TEXT static int check_head(const void *weights) {\n"
    "    static const uint32_t layout_id[8] = {@layout_words@};\n"
    "    const uint32_t *head = (const uint32_t *)weights;\n"
    "    uint32_t differs = 0;\n"
    "    if (head[0] == @magic2@u && head[1] == @magic3@u) return @P@_ERR_BYTE_ORDER;\n"
    "    if (head[0] != @magic0@u || head[1] != @magic1@u) return @P@_ERR_WEIGHTS;\n"
    "    for (int i = 0; i < 8; i++) differs |= head[8 + i] ^ layout_id[i];\n"
    "    return head[2] != @blob_version@ || differs ? @P@_ERR_LAYOUT : @P@_OK;\n"
    "}\n"
    "\n"
    "/* The pointers of every run, then the head of the weights. */\n"
    "@P@_TEXT static int check(const void *weights, const void *arena, const void *input,\n"
    "                          size_t align, const float *embedding) {\n"
    "    if (!weights || !arena || !input || !embedding) return @P@_ERR_NULL;\n"
    "    if ((uintptr_t)weights % @P@_WEIGHTS_ALIGN || (uintptr_t)arena % @P@_ARENA_ALIGN ||\n"
    "        (uintptr_t)input % align || (uintptr_t)embedding % sizeof(float))\n"
    "        return @P@_ERR_ALIGN;\n"
    "    return check_head(weights);\n"
    "}\n"
    "\n"
    "@static@int @row@_run(@run@) {\n"
    "    const int status = check(weights, arena, input, sizeof(float), embedding);\n"
    "    if (status) return status;\n"
    "    forward((const float *)weights + @base@ / 4, (float *)arena, input, embedding);\n"
    "    return @P@_OK;\n"
    "}\n"
    "\n"
    "@static@int @row@_run_u8(@run_u8@) {\n"
    "    static const ptrdiff_t offsets[5][@columns@] = { /* bytes of a pixel, then of each plane "
    "*/\n"
    "        @offsets@};\n"
    "    const int status = check(weights, arena, pixels, 1, embedding);\n"
    "    if (status) return status;\n"
    "    if (order < @P@_RGB || order > @P@_GRAY || !offsets[order][0]) return @P@_ERR_ORDER;\n"
    "    const ptrdiff_t row = @P@_INPUT_WIDTH * offsets[order][0];\n"
    "    if (stride < row && stride > -row) return @P@_ERR_STRIDE;\n"
    "    float *planes = (float *)arena + @planes@;\n"
    "    @pixels@(pixels, planes, stride, @offset_arguments@);\n"
    "    forward((const float *)weights + @base@ / 4, (float *)arena, planes, embedding);\n"
    "    return @P@_OK;\n"
    "}\n"
    "\n"
    "@static@int @row@_weights_check(@weights_check@) {\n"
    "    if (!weights) return @P@_ERR_NULL;\n"
    "    if ((uintptr_t)weights % @P@_WEIGHTS_ALIGN) return @P@_ERR_ALIGN;\n"
    "    if (size < 64) return @P@_ERR_SHORT;\n"
    "    const int status = check_head(weights);\n"
    "    if (status) return status;\n"
    "    if (size < @P@_WEIGHTS_BYTES) return @P@_ERR_SHORT;\n"
    "    const uint32_t *p = (const uint32_t *)weights, *end = p + @P@_WEIGHTS_BYTES / 4 - 2;\n"
    "    uint64_t sum = 0xcbf29ce484222325u;\n"
    "    for (; p < end; p++) sum = (sum ^ *p) * 0x100000001b3u;\n"
    "    return size == @P@_WEIGHTS_BYTES && sum == (p[0] | (uint64_t)p[1] << 32) ? @P@_OK\n"
    "                                                                : @P@_ERR_DAMAGED;\n"
    "}\n"
    "\n"
    "@static@int @row@_selftest(@selftest@) {\n"
    "    const int status = check(weights, arena, arena, 1, (const float *)arena);\n"
    "    if (status) return status;\n"
    "    const float *golden = (const float *)weights + 64;\n"
    "    float *planes = (float *)arena + @planes@, *result = (float *)arena + @result@;\n"
    "    float largest = 1.0f;\n"
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
    "/* A pool, and whether the arena has `each` bytes more for each further thread. */\n"
    "@P@_TEXT static int check_pool(const @P@_pool *pool, int most, size_t arena_bytes,\n"
    "                               uint64_t each) {\n"
    "    uint64_t bytes = @P@_ARENA_BYTES;\n"
    "    if ((uintptr_t)pool % sizeof(void *)) return @P@_ERR_ALIGN;\n"
    "    if (pool && !pool->parallel_for) return @P@_ERR_NULL;\n"
    "    if (pool && (pool->threads < 1 || pool->threads > most)) return @P@_ERR_THREADS;\n"
    "    if (pool) bytes += (uint64_t)(pool->threads - 1) * each;\n"
    "    return arena_bytes < bytes ? @P@_ERR_ARENA : @P@_OK;\n"
    "}\n"
    "\n"
    "@static@int @row@_run_mt(@run_mt@) {\n"
    "    int status = check(weights, arena, input, sizeof(float), embedding);\n"
    "    if (!status) status = check_pool(pool, @P@_MAX_THREADS, arena_bytes, @own@);\n"
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
    "@P@_TEXT static void batch_task(void *state, int thread) {\n"
    "    const struct batch *b = (const struct batch *)state;\n"
    "    float *arena = b->arena + (ptrdiff_t)thread * (@arena@ / 4);\n"
    "    for (int i = (int)((int64_t)b->n * thread / b->threads);\n"
    "         i < (int)((int64_t)b->n * (thread + 1) / b->threads); i++)\n"
    "        forward(b->weights, arena, b->inputs + (ptrdiff_t)i * (@channels@ * @height@ * "
    "@width@),\n"
    "                b->embeddings + (ptrdiff_t)i * @embedding@);\n"
    "}\n"
    "\n"
    "@static@int @row@_run_batch(@run_batch@) {\n"
    "    int status = check(weights, arena, inputs, sizeof(float), embeddings);\n"
    "    if (!status && n < 0) status = @P@_ERR_COUNT;\n"
    "    if (!status) status = check_pool(pool, @P@_MAX_THREADS_BATCH, arena_bytes, @arena@);\n"
    "    if (status) return status;\n"
    "    struct batch b = {(const float *)weights + @base@ / 4, (float *)arena, inputs, "
    "embeddings, n, 1};\n"
    "    if (pool && n > 1) b.threads = pool->threads < n ? pool->threads : n;\n"
    "    if (b.threads > 1)\n"
    "        pool->parallel_for(pool->context, b.threads, batch_task, &b);\n"
    "    else\n"
    "        batch_task(&b, 0);\n"
    "    return @P@_OK;\n"
    "}\n"
    "\n";

static const char apart[] =
    "/* Not to be mixed with the question: this code may use what the CPU lacks. */\n"
    "#ifdef __GNUC__\n"
    "#define @P@_APART @P@_TEXT static __attribute__((noinline))\n"
    "#else\n"
    "#define @P@_APART @P@_TEXT static\n"
    "#endif\n"
    "\n";

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
    for (int op = 0; op < NKOP; op++) {
        const char *op_word = kop_name((KOp)op);
        if (used[op] && strlen(op_word) == (size_t)(paren - name) - 1 &&
            !memcmp(op_word, name + 1, strlen(op_word)))
            return true;
    }
    return false;
}

static void put_prelude(const Graph *g, Text *t) {
    bool used[NKOP] = {0};
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

static void put_kernel(const Graph *g, const Kernel *k, const char *macros, Text *t) {
    put(t, "/* %lld flops, reads %lld bytes, writes %lld, at most %d vectors of %d live */\n",
        (long long)k->flops, (long long)k->read_bytes, (long long)k->write_bytes, k->live,
        k->lanes);
    put(t, "%s_TEXT ", macros);
    kernel_print_c(k, g->target, pool_printf(g->pool, "%s_RESTRICT", macros), t);
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

static const char *layout_words(const Graph *g) {
    uint32_t word[8];
    Text t = {.pool = g->pool};
    id_words(g->layout_id, word);
    for (int i = 0; i < 8; i++)
        put(&t, "%s0x%08x", !i ? "\n        " : i % 4 ? ", " : ",\n        ", word[i]);
    return t.s;
}

int row_words(const Graph *g, const char *prefix, Word *w) {
    Pool *p = g->pool;
    int n = model_words(g, prefix, w);
    for (int i = 0; i < 4; i++)
        w[n++] = (Word){pool_printf(p, "magic%d", i), pool_printf(p, "0x%08x", blob_magic(i))};
    w[n++] = (Word){"blob_version", pool_printf(p, "%d", BLOB_VERSION)};
    w[n++] = (Word){"columns", pool_printf(p, "%d", g->input->c + 1)};
    w[n++] = (Word){"row", g->fat ? prefix : "row"};
    return n;
}

/* The branch that refuses a compiler without the instructions; any has those of c99. */
static const char *unless_needs(const Graph *g) {
    const Target *t = g->target;
    if (!*t->needs || (g->fat && g->one_source)) return "";
    return pool_printf(g->pool,
                       "#elif !(%s)\n"
                       "#error \"compile with %s: this is code for %s\"\n",
                       t->needs, t->cflags, t->meaning);
}

void emit_settings(const Graph *g, const char *prefix, Text *t) {
    Word words[MAX_WORDS + 2];
    int n = model_words(g, prefix, words), known = n;
    words[n++] = (Word){"unless_needs", unless_needs(g)};
    words[n++] = (Word){"section", fill(g->pool, text_section, words, known)};
    put(t, "%s", fill(g->pool, settings, words, n));
}

void emit_row(const Graph *g, const char *prefix, Text *t) {
    Word words[MAX_WORDS + 20];
    int n = row_words(g, prefix, words), known = n;
    const char *macros = macro_prefix(g->pool, g->fat ? g->fat->name : prefix);
    bool called_here = !g->fat || g->one_source;
    words[n++] = (Word){"offsets", pixel_offsets(g)};
    words[n++] = (Word){"offset_arguments", offset_arguments(g)};
    words[n++] = (Word){"layout_words", layout_words(g)};
    words[n++] = (Word){"apart", called_here ? fill(g->pool, apart, words, known) : ""};
    words[n++] =
        (Word){"static", pool_printf(g->pool, "%s_%s ", macros, called_here ? "APART" : "TEXT")};
    for (int i = 0; i < nfunctions; i++)
        words[n++] = (Word){functions[i].name, fill(g->pool, functions[i].declared, words, known)};
    put_prelude(g, t);
    put_kernel(g, g->pixels, macros, t);
    for (int i = 0; i < g->kernels.n; i++) put_kernel(g, g->kernels.at[i], macros, t);
    emit_steps(g, macros, t);
    put(t, "%s", fill(g->pool, body, words, n));
    put(t, "%s", fill(g->pool, threaded, words, n));
}

void emit_source(const Graph *g, const char *prefix, Text *t) {
    Word words[MAX_WORDS + 2];
    int n = model_words(g, prefix, words);
    words[n++] = (Word){"provenance", provenance_lines(g)};
    words[n++] = (Word){"row_declared", g->fat ? fat_declarations(g, g->target) : ""};
    put(t, "%s", fill(g->pool, top, words, n));
    emit_settings(g, prefix, t);
    emit_row(g, prefix, t);
    if (!g->fat) emit_entry(g, prefix, t);
    put(t, "#endif\n");
}
