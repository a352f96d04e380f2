/* entry.c - the functions that a program calls, as C: each asks the CPU and hands the call on.
 *
 * What the CPU can do is asked without a trap and without writable data: cpuid itself is a trap in
 * a virtual machine (18 us for two leaves on the one where this was written, of the 1 ms that XS
 * takes). But libgcc and compiler-rt have asked before main() and keep the answer:
 * __builtin_cpu_supports() reads a word. Linux tells every process in its auxiliary vector.
 *
 * A row may be compiled for more than this CPU has. So nothing but the question comes before it:
 * the row's function is not inlined, and what stands here is free of vectors and data.
 */
#include "emit.h"
#include "entry.h"
#include <ctype.h>
#include <string.h>

const Feature features[] = {
#define FEATURE(probe, name, bit) {probe, bit, name},
#include "../features.def"
#undef FEATURE
};
const int nfeatures = (int)(sizeof features / sizeof *features);

const Hwcap hwcaps[] = {
#define HWCAP(macro, probe, bit, bytes) {#macro, probe, bit, bytes},
#include "../hwcaps.def"
#undef HWCAP
};
const int nhwcaps = (int)(sizeof hwcaps / sizeof *hwcaps);

#define X86 "defined(__GNUC__) && (defined(__x86_64__) || defined(__i386__))"

Fat entry_rows(const Graph *g, const char *prefix) {
    if (g->fat) return *g->fat;
    return (Fat){.name = prefix, .row = {g->target}, .n = 1};
}

static void put_call(Pool *pool, const Fat *fat, const char *macros, Text *t) {
    put(t, "#define %s_CALL(call) \\\n    switch (chosen()) { \\\n", macros);
    for (int i = 0; i < fat->n; i++)
        put(t, "    case %d: return %s_##call; \\\n", i, row_name(pool, fat, i));
    put(t, "    default: return %s_ERR_CPU; \\\n    }\n", macros);
}

/* ---- a model for several targets: its rows are known to need these features ---- */

static bool portable(const Fat *fat) { return !fat->row[fat->n - 1]->probe; }

static void put_chosen_of_rows(const Fat *fat, const char *macros, Text *t) {
    int last = fat->n - 1;
    put(t,
        "#if " X86 "\n"
        "/* The row for this CPU and OS; %d: none. */\n"
        "%s_TEXT static int chosen(void) {\n"
        "    __builtin_cpu_init();\n",
        fat->n, macros);
    for (int i = 0; i < fat->n; i++) {
        const char *joint = "    if (";
        for (int f = 0; f < nfeatures; f++)
            if (features[f].probe && features[f].probe == fat->row[i]->probe) {
                put(t, "%s__builtin_cpu_supports(\"%s\")", joint, features[f].name);
                joint = " &&\n        ";
            }
        put(t, fat->row[i]->probe ? ") return %d;\n" : "    return %d;\n", i);
    }
    if (!portable(fat)) put(t, "    return %d;\n", fat->n);
    put(t, "}\n\n");
    put_call(t->pool, fat, macros, t);
    put(t, "#else\n");
    if (portable(fat))
        put(t,
            "%s_TEXT static int chosen(void) { return %d; }\n"
            "#define %s_CALL(call) return %s_##call;\n",
            macros, last, macros, row_name(t->pool, fat, last));
    else
        put(t, "#error \"none of the targets is for this machine or compiler\"\n");
    put(t, "#endif\n\n");
}

/* ---- a model for one: it needs what the flags of the compiler have allowed ---- */

/* __SSE4_1__ for sse4.1 */
static const char *macro_of(Pool *pool, const char *feature) {
    Text t = {.pool = pool};
    put(&t, "__");
    for (; *feature; feature++)
        put(&t, "%c", *feature == '.' ? '_' : toupper((unsigned char)*feature));
    put(&t, "__");
    return t.s;
}

static bool first_of_its_name(int f) {
    for (int i = 0; i < f; i++)
        if (!strcmp(features[i].name, features[f].name)) return false;
    return true;
}

static void put_question_x86(Text *t) {
    Text any = {.pool = t->pool}, each = {.pool = t->pool};
    for (int f = 0, n = 0; f < nfeatures; f++) {
        if (!first_of_its_name(f)) continue;
        const char *macro = macro_of(t->pool, features[f].name);
        put(&any, "%sdefined(%s)", !n ? "" : n % 4 ? " || " : " || \\\n    ", macro);
        put(&each, "#ifdef %s\n    if (!__builtin_cpu_supports(\"%s\")) return 1;\n#endif\n", macro,
            features[f].name);
        n++;
    }
    put(t, "#if %s\n    __builtin_cpu_init();\n#endif\n%s", any.s, each.s);
}

static bool first_of_its_macro(int h) { return !h || strcmp(hwcaps[h - 1].macro, hwcaps[h].macro); }

static void put_question_linux(Text *t) {
    for (int h = 0; h < nhwcaps; h++)
        if (first_of_its_macro(h))
            put(t, "#ifdef %s\n    if (!(getauxval(AT_HWCAP) >> %d & 1)) return 1;\n#endif\n",
                hwcaps[h].macro, hwcaps[h].bit);
    put(t, "#ifdef __riscv_v_min_vlen\n"
           "    long bytes; /* of a vector register */\n"
           "    __asm__ volatile(\"csrr %%0, 0xc22\" : \"=r\"(bytes));\n"
           "    if (8 * bytes < __riscv_v_min_vlen) return 1;\n"
           "#endif\n");
}

static void put_chosen_of_flags(const Fat *fat, const char *macros, Text *t) {
    Text any = {.pool = t->pool};
    for (int h = 0; h < nhwcaps; h++)
        if (first_of_its_macro(h)) put(&any, "%sdefined(%s)", h ? " || " : "", hwcaps[h].macro);
    put(t, "#if defined(__linux__) && (%s)\n#include <sys/auxv.h>\n#endif\n\n", any.s);
    put(t,
        "/* 0 if this CPU has what the flags of the compiler allowed it to use, 1 if not. */\n"
        "%s_TEXT static int chosen(void) {\n"
        "#if " X86 "\n",
        macros);
    put_question_x86(t);
    put(t, "#elif defined(__linux__)\n");
    put_question_linux(t);
    put(t, "#endif\n    return 0;\n}\n\n");
    put_call(t->pool, fat, macros, t);
    put(t, "\n");
}

/* ---- facts ---- */

static void put_error_text(const char *name, const char *macros, Text *t) {
    put(t,
        "%s_TEXT const char *%s_error_text(int status) {\n    static const char texts[] =", macros,
        name);
    for (int i = 0; i < nstatuses; i++) put(t, "\n        \"%s\\0\"", statuses[i].text);
    put(t,
        "\n        \"unknown status\";\n"
        "    int others = status < 0 || status > %d ? %d : status;\n"
        "    const char *s = texts;\n"
        "    for (; others; s++) others -= !*s;\n"
        "    return s;\n}\n\n",
        nstatuses - 1, nstatuses);
}

/* Numbers with blanks between them, as C spells them. */
static void put_floats(const char *list, Text *t) {
    for (size_t n; *list; list += n + strspn(list + n, " ")) {
        n = strcspn(list, " ");
        const char *number = pool_strndup(t->pool, list, n);
        put(t, "%s%s%s", number, strpbrk(number, ".e") ? "f" : ".0f", list[n] ? ", " : "");
    }
}

static void put_info(const char *name, const Word *words, int n, Text *t) {
    put(t, "const struct %s_info %s_info = {", name, name);
    for (int i = 0; i < ninfos; i++) {
        const Info *f = &infos[i];
        const char *value = info_value(t->pool, f, words, n), *joint = i ? ",\n    " : "\n    ";
        put(t, "%s%s", joint, f->kind == INFO_TEXT ? "\"" : f->count > 1 ? "{" : "");
        if (f->kind == INFO_FLOAT)
            put_floats(value, t);
        else
            put(t, "%s", value);
        put(t, "%s", f->kind == INFO_TEXT ? "\"" : f->count > 1 ? "}" : "");
    }
    put(t, "};\n\n");
}

/* ---- the functions ---- */

void emit_entry(const Graph *g, const char *prefix, Text *t) {
    Word words[MAX_WORDS];
    int n = model_words(g, prefix, words);
    const Fat fat = entry_rows(g, prefix);
    const char *name = fat.name, *macros = macro_prefix(g->pool, name);
    if (g->fat)
        put_chosen_of_rows(&fat, macros, t);
    else
        put_chosen_of_flags(&fat, macros, t);
    put_info(name, words, n, t);
    put_error_text(name, macros, t);
    put(t, "%s_TEXT int %s_cpu_ok(void) { return chosen() < %d; }\n\n", macros, name, fat.n);
    put(t, "%s_TEXT const char *%s_target(void) {\n    switch (chosen()) {\n", macros, name);
    for (int i = 0; i < fat.n; i++)
        put(t, "    case %d: return \"%s\";\n", i, target_shown(g->pool, fat.row[i]));
    put(t, "    default: return 0;\n    }\n}\n");
    for (int i = 0; i < nfunctions; i++)
        put(t, "\n%s_TEXT int %s_%s(%s) {\n    %s_CALL(%s(%s))\n}\n", macros, name,
            functions[i].name, fill(g->pool, functions[i].declared, words, n), macros,
            functions[i].name, functions[i].passed);
}
