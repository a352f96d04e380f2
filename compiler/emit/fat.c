/* fat.c - a model for several targets: which they are, what they agree in, and NAME.c, which picks
 * one of them. */
#include "emit.h"
#include "entry.h"
#include <string.h>

/* ---- the rows ---- */

bool is_list(const char *target) { return target && strchr(target, ','); }

bool is_chosen(const Target *t) {
    for (int i = 0; i < nfeatures; i++)
        if (features[i].probe == t->probe) return true;
    return false;
}

/* Each target of the list, the most capable first. */
static void read_list(Pool *pool, const char *list, Fat *fat) {
    fat->n = 0;
    for (const char *s = list; s; s = strchr(s, ',') ? strchr(s, ',') + 1 : NULL) {
        const Target *t = target_find(pool_strndup(pool, s, strcspn(s, ",")));
        int at = fat->n;
        for (int i = 0; i < fat->n; i++)
            if (fat->row[i] == t) fail(EXIT_USAGE, "--target: '%s' is given twice", t->name);
        if (at == MAX_ROWS) fail(EXIT_USAGE, "--target: more than %d targets", MAX_ROWS);
        for (; at > 0 && fat->row[at - 1] < t; at--) fat->row[at] = fat->row[at - 1];
        fat->row[at] = t; /* rows of targets.def go from any machine to the most capable */
        fat->n++;
    }
}

void fat_rows(Pool *pool, const char *list, Fat *fat) {
    read_list(pool, list, fat);
    for (int i = 0; i < fat->n; i++)
        if (fat->row[i]->probe && !is_chosen(fat->row[i]))
            fail(EXIT_USAGE,
                 "--target: of several, a CPU of x86-64 chooses; it cannot run '%s', which has to "
                 "be compiled alone",
                 fat->row[i]->name);
}

static bool is_wasm(const Target *t) { return !strncmp(t->triple, "wasm", 4); }

void wasm_rows(Pool *pool, const char *list, Fat *fat) {
    Text all = {.pool = pool};
    for (int i = 0; i < ntargets; i++)
        if (is_wasm(&targets[i])) put(&all, "%s%s", all.n ? "," : "", targets[i].name);
    read_list(pool, list ? list : all.s, fat);
    for (int i = 0; i < fat->n; i++)
        if (!is_wasm(fat->row[i]))
            fail(EXIT_USAGE, "--emit=wasm: expected a --target among %s, found %s", all.s,
                 fat->row[i]->name);
}

void fat_join(Fat *fat, Graph *const *rows) {
    int64_t arena = 0, thread = 0;
    for (int i = 0; i < fat->n; i++) {
        Graph *g = rows[i];
        int64_t stack = stack_bytes(g);
        if (strcmp(g->layout_id, rows[0]->layout_id) != 0 || g->blob_bytes != rows[0]->blob_bytes ||
            memcmp(g->blob, rows[0]->blob, (size_t)g->blob_bytes) != 0)
            die("%s and %s pack weights differently", fat->row[0]->name, fat->row[i]->name);
        if (g->arena_bytes > arena) arena = g->arena_bytes;
        if (g->thread_bytes > thread) thread = g->thread_bytes;
        if (stack > fat->stack) fat->stack = stack;
    }
    for (int i = 0; i < fat->n; i++)
        rows[i]->arena_bytes = arena, rows[i]->thread_bytes = thread, rows[i]->fat = fat;
}

const char *fat_targets(Pool *pool, const Fat *fat) {
    Text t = {.pool = pool};
    for (int i = 0; i < fat->n; i++) put(&t, "%s%s", i ? "," : "", fat->row[i]->name);
    return t.s;
}

const char *row_name(Pool *pool, const Fat *fat, int row) {
    if (fat->n == 1) return "row";
    return pool_printf(pool, "%s_%s", fat->name, fat->row[row]->name);
}

/* ---- C ---- */

const char *fat_declarations(const Graph *g, const Target *only) {
    Text t = {.pool = g->pool};
    const Fat *fat = g->fat;
    const Word macros = {"P", macro_prefix(g->pool, fat->name)};
    put(&t, "#ifdef __cplusplus\nextern \"C\" {\n#endif\n");
    for (int i = 0; i < fat->n; i++)
        for (int f = 0; f < nfunctions && (!only || only == fat->row[i]); f++)
            put(&t, "int %s_%s(%s);\n", row_name(g->pool, fat, i), functions[f].name,
                fill(g->pool, functions[f].declared, &macros, 1));
    put(&t, "#ifdef __cplusplus\n}\n#endif\n\n");
    return t.s;
}

static const char dispatcher[] =
    "/* @public@.c - @what@ for @targets@: hands each call to the first of them that this\n"
    " * CPU runs.\n"
    " *\n"
    " * Written by mixfacec @version@: @command@\n"
    " * Do not edit. SPDX-License-Identifier: 0BSD\n"
    " * Generated code belongs to the user who generated it and carries no licence obligation.\n"
    " *\n"
    " * compile with  cc -std=c11 -O2, without flags for the machine; the others, each with the\n"
    " * flags that its first lines name, are\n"
    " *@sources@\n"
    " * On other machines than x86 only @portable@ needed.\n"
    " *\n"
    " * No data: what the CPU can do is known to the compiler's library (libgcc, compiler-rt),\n"
    " * which asks it once, before main().\n"
    " */\n"
    "#include \"@public@.h\"\n"
    "\n";

static bool portable(const Fat *fat) { return !fat->row[fat->n - 1]->probe; }

void emit_dispatcher(const Graph *g, Text *t) {
    const Fat *fat = g->fat;
    Word words[MAX_WORDS + 2];
    int n = model_words(g, fat->name, words), last = fat->n - 1;
    Text sources = {.pool = g->pool};
    for (int i = 0; i < fat->n; i++) put(&sources, " %s.c", row_name(g->pool, fat, i));
    words[n++] = (Word){"sources", sources.s};
    words[n++] = (Word){"portable", portable(fat) ? pool_printf(g->pool, "this file and %s.c are",
                                                                row_name(g->pool, fat, last))
                                                  : "nothing is of use: no files are"};
    put(t, "%s%s", fill(g->pool, dispatcher, words, n), fill(g->pool, text_section, words, n));
    put(t, "%s", fat_declarations(g, NULL));
    emit_entry(g, fat->name, t);
}
