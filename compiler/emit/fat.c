/* fat.c - a model for several targets: which they are, what they agree in, and the dispatcher, as C
 * and as LLVM IR.
 *
 * cpuid is a trap in a virtual machine (18 us for two leaves on the one where this was written, of
 * the 1 ms that XS takes), and a model has no writable data to keep its answer in. But libgcc and
 * compiler-rt have asked before main() and keep the answer: __builtin_cpu_supports() reads a word.
 */
#include "emit.h"
#include "fat.h"
#include <string.h>

static const struct {
    int probe, bit;
    const char *name;
} features[] = {
#define FEATURE(probe, name, bit) {probe, bit, name},
#include "../features.def"
#undef FEATURE
};
enum { NFEATURES = sizeof features / sizeof *features };

static const struct {
    const char *name, *declared, *passed, *ir;
} functions[] = {
#define FUNCTION(name, declared, passed, ir) {#name, declared, passed, ir},
#include "functions.def"
#undef FUNCTION
};
enum { NFUNCTIONS = sizeof functions / sizeof *functions };

/* ---- the rows ---- */

bool is_list(const char *target) { return target && strchr(target, ','); }

static bool by_features(const Target *t) {
    for (int i = 0; i < NFEATURES; i++)
        if (features[i].probe == t->probe) return true;
    return !t->probe;
}

void fat_rows(Pool *pool, const char *list, Fat *fat) {
    fat->n = 0;
    for (const char *s = list; s; s = strchr(s, ',') ? strchr(s, ',') + 1 : NULL) {
        const Target *t = target_find(pool_strndup(pool, s, strcspn(s, ",")));
        int at = fat->n;
        if (!by_features(t))
            fail(EXIT_USAGE,
                 "--target: of several, a CPU of x86-64 chooses; it cannot run '%s', which has to "
                 "be compiled alone",
                 t->name);
        for (int i = 0; i < fat->n; i++)
            if (fat->row[i] == t) fail(EXIT_USAGE, "--target: '%s' is given twice", t->name);
        if (at == MAX_ROWS) fail(EXIT_USAGE, "--target: more than %d targets", MAX_ROWS);
        for (; at > 0 && fat->row[at - 1] < t; at--) fat->row[at] = fat->row[at - 1];
        fat->row[at] = t; /* rows of targets.def go from any machine to the most capable */
        fat->n++;
    }
}

void fat_join(Fat *fat, Graph *const *rows) {
    int64_t arena = 0, thread = 0;
    for (int i = 0; i < fat->n; i++) {
        Graph *g = rows[i];
        int64_t stack = stack_bytes(g);
        if (strcmp(g->layout_id, rows[0]->layout_id) != 0 ||
            g->blob_floats != rows[0]->blob_floats ||
            memcmp(g->blob, rows[0]->blob, (size_t)g->blob_floats * sizeof(float)) != 0)
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
    return pool_printf(pool, "%s_%s", fat->name, fat->row[row]->name);
}

/* ---- C ---- */

const char *fat_declarations(const Graph *g, const Target *only) {
    Text t = {.pool = g->pool};
    const Fat *fat = g->fat;
    const Word macros = {"P", macro_prefix(g->pool, fat->name)};
    put(&t, "#ifdef __cplusplus\nextern \"C\" {\n#endif\n");
    for (int i = 0; i < fat->n; i++)
        for (int f = 0; f < NFUNCTIONS && (!only || only == fat->row[i]); f++)
            put(&t, "int %s_%s(%s);\n", row_name(g->pool, fat, i), functions[f].name,
                fill(g->pool, functions[f].declared, &macros, 1));
    put(&t, "#ifdef __cplusplus\n}\n#endif\n\n");
    return t.s;
}

static const char dispatcher[] =
    "/* @public@.c - @what@ for @targets@: hands each call to the first of them that this\n"
    " * CPU runs.\n"
    " *\n"
    " * Written by mixfacec @version@: mixfacec compile @what@ --target @targets@ --prefix "
    "@public@\n"
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

static void put_chosen(const Fat *fat, Text *t) {
    put(t,
        "/* The row for this CPU and OS; %d: none. */\n"
        "static int chosen(void) {\n"
        "    __builtin_cpu_init();\n",
        fat->n);
    for (int i = 0; i < fat->n; i++) {
        const char *joint = "    if (";
        for (int f = 0; f < NFEATURES; f++)
            if (features[f].probe == fat->row[i]->probe) {
                put(t, "%s__builtin_cpu_supports(\"%s\")", joint, features[f].name);
                joint = " &&\n        ";
            }
        put(t, fat->row[i]->probe ? ") return %d;\n" : "    return %d;\n", i);
    }
    if (fat->row[fat->n - 1]->probe) put(t, "    return %d;\n", fat->n);
    put(t, "}\n");
}

static bool portable(const Fat *fat) { return !fat->row[fat->n - 1]->probe; }

static void put_choice(const Graph *g, Text *t) {
    const Fat *fat = g->fat;
    const char *macros = macro_prefix(g->pool, fat->name);
    int last = fat->n - 1;
    put(t, "#if defined(__GNUC__) && (defined(__x86_64__) || defined(__i386__))\n");
    put_chosen(fat, t);
    put(t, "#define %s_CALL(call) \\\n    switch (chosen()) { \\\n", macros);
    for (int i = 0; i < fat->n; i++)
        put(t, "    case %d: return %s_##call; \\\n", i, row_name(g->pool, fat, i));
    put(t, "    default: return %s_ERR_CPU; \\\n    }\n#else\n", macros);
    if (portable(fat))
        put(t, "static int chosen(void) { return %d; }\n#define %s_CALL(call) return %s_##call;\n",
            last, macros, row_name(g->pool, fat, last));
    else
        put(t, "#error \"none of the targets is for this machine or compiler\"\n");
    put(t, "#endif\n\n");
}

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
    put(t, "%s", fill(g->pool, dispatcher, words, n));
    put(t, "%s", fat_declarations(g, NULL));
    put_choice(g, t);
    put(t, "const char *%s_target(void) {\n    switch (chosen()) {\n", fat->name);
    for (int i = 0; i < fat->n; i++) put(t, "    case %d: return \"%s\";\n", i, fat->row[i]->name);
    put(t, "    default: return 0;\n    }\n}\n");
    for (int i = 0; i < NFUNCTIONS; i++)
        put(t, "\nint %s_%s(%s) {\n    %s_CALL(%s(%s))\n}\n", fat->name, functions[i].name,
            fill(g->pool, functions[i].declared, &words[3], 1), macro_prefix(g->pool, fat->name),
            functions[i].name, functions[i].passed);
}

/* ---- LLVM IR ---- */

static void put_chosen_ir(const Fat *fat, Text *t) {
    put(t, "@__cpu_model = external dso_local global { i32, i32, i32, [1 x i32] }\n"
           "declare i32 @__cpu_indicator_init()\n"
           "define internal i32 @chosen() {\n"
           "  %%known = call i32 @__cpu_indicator_init()\n"
           "  %%have = load i32, ptr getelementptr (i8, ptr @__cpu_model, i64 12)\n"
           "  br label %%row0\n");
    for (int i = 0; i < fat->n; i++) {
        uint32_t need = 0;
        for (int f = 0; f < NFEATURES; f++)
            if (features[f].probe == fat->row[i]->probe) need |= 1u << features[f].bit;
        put(t, "row%d:\n", i);
        put(t,
            "  %%found%d = and i32 %%have, %u\n"
            "  %%all%d = icmp eq i32 %%found%d, %u\n"
            "  br i1 %%all%d, label %%is%d, label %%row%d\n"
            "is%d:\n  ret i32 %d\n",
            i, need, i, i, need, i, i, i + 1, i, i);
    }
    put(t, "row%d:\n  ret i32 %d\n}\n\n", fat->n, fat->n);
}

/* Blocks of a function that goes where chosen() says. */
static void put_switch(const Fat *fat, Text *t) {
    put(t, "  %%row = call i32 @chosen()\n  switch i32 %%row, label %%none [");
    for (int i = 0; i < fat->n; i++) put(t, " i32 %d, label %%row%d", i, i);
    put(t, " ]\n");
}

static void put_function(const Graph *g, int f, Text *t) {
    const Fat *fat = g->fat;
    for (int i = 0; i < fat->n; i++)
        put(t, "declare i32 @%s_%s(%s)\n", row_name(g->pool, fat, i), functions[f].name,
            functions[f].ir);
    put(t, "define i32 @%s_%s(%s) {\n", fat->name, functions[f].name, functions[f].ir);
    put_switch(fat, t);
    for (int i = 0; i < fat->n; i++)
        put(t, "row%d:\n  %%status%d = tail call i32 @%s_%s(%s)\n  ret i32 %%status%d\n", i, i,
            row_name(g->pool, fat, i), functions[f].name, functions[f].ir, i);
    put(t, "none:\n  ret i32 6\n}\n\n");
}

const char *llvm_dispatcher(const Graph *g) {
    const Fat *fat = g->fat;
    Text t = {.pool = g->pool};
    put_chosen_ir(fat, &t);
    for (int i = 0; i < fat->n; i++) {
        const char *name = fat->row[i]->name;
        put(&t, "@name%d = private constant [%zu x i8] c\"%s\\00\"\n", i, strlen(name) + 1, name);
    }
    put(&t, "define ptr @%s_target() {\n", fat->name);
    put_switch(fat, &t);
    for (int i = 0; i < fat->n; i++) put(&t, "row%d:\n  ret ptr @name%d\n", i, i);
    put(&t, "none:\n  ret ptr null\n}\n\n");
    for (int f = 0; f < NFUNCTIONS; f++) put_function(g, f, &t);
    return t.s;
}
