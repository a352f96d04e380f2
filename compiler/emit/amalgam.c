/* amalgam.c - a whole model as one source that needs no flags: the rows, each between pragmas that
 * allow it its instructions, what picks one of them, and the threads of runtime/.
 *
 * Rows have the same names for their vectors and functions, so macros call them differently. gcc
 * and clang inline a function only into one that may use its instructions: nothing of a row comes
 * in front of the question which of them the CPU runs. */
#include "emit.h"
#include "entry.h"
#include "fat.h"
#include <ctype.h>
#include <string.h>

extern const char pool_header[], pool_source[];

static const char top[] =
    "/* @public@.c - @what@ for @targets@, in one source: compile it with  cc -O2\n"
    " *\n"
    " * Written by mixfacec @version@: @command@\n"
    " * Do not edit. SPDX-License-Identifier: 0BSD\n"
    " * Generated code belongs to the user who generated it and carries no licence obligation.\n"
    " *\n"
    " * model         @model@\n"
    " * layout        @layout@\n"
    " * memory        arena @arena@ bytes, weights @weights@ bytes, stack at most @stack@ bytes\n"
    "@provenance@"
    " */\n";

/* Before any other header; what the threads ask the system. */
static const char system_names[] = "#ifndef _GNU_SOURCE\n"
                                   "#define _GNU_SOURCE /* sched_getaffinity */\n"
                                   "#endif\n";

#define X86 "defined(__GNUC__) && (defined(__x86_64__) || defined(__i386__))"

static const char includes[] = "#include \"@public@.h\"\n"
                               "#include <float.h>\n"
                               "#include <string.h>\n"
                               "#if " X86 "\n"
                               "#include <immintrin.h>\n"
                               "#endif\n"
                               "\n";

/* ---- names of file scope, of which every row has its own ---- */

static bool begins(const char *s, const char *with) { return !strncmp(s, with, strlen(with)); }
static bool is_letter(char c) { return isalnum((unsigned char)c) || c == '_'; }

/* What a line of a row declares: a type, a record or a static function; NULL = nothing. */
static const char *declared(Pool *pool, const char *line) {
    const char *end = NULL, *function = strstr(line, "static ");
    if (begins(line, "typedef "))
        end = strstr(line, " __attribute__") ? strstr(line, " __attribute__") : strrchr(line, ';');
    else if (begins(line, "struct ") && strchr(line, '{'))
        end = strchr(line, '{') - 1;
    else if (!isspace((unsigned char)*line) && *line != '#' && function)
        end = strchr(function, '(');
    if (!end) return NULL;
    const char *name = end;
    while (name > line && is_letter(name[-1])) name--;
    return pool_strndup(pool, name, (size_t)(end - name));
}

/* Kernels have the name of their target already. */
static Paths names_of(Pool *pool, const char *text) {
    Paths names = {0};
    for (const char *s = text; *s; s += strcspn(s, "\n") + 1) {
        const char *name = declared(pool, pool_strndup(pool, s, strcspn(s, "\n")));
        bool known = !name || strstr(name, "__");
        for (int i = 0; i < names.n && !known; i++) known = !strcmp(names.at[i], name);
        if (!known) *PUSH(pool, names) = name;
    }
    return names;
}

/* ---- a row ---- */

/* "-mavx2 -mfma" as an attribute says it: "avx2,fma"; clang takes no numbers there. */
static const char *attribute(Pool *pool, const char *cflags, bool clang) {
    Text t = {.pool = pool};
    put(&t, "%s", "");
    for (const char *s = cflags; (s = strstr(s, "-m")); s += strcspn(s, " ")) {
        int n = (int)strcspn(s += 2, " ");
        if (clang && memchr(s, '=', (size_t)n)) continue;
        put(&t, "%s%.*s", t.n ? "," : "", n, s);
    }
    return t.s;
}

static void put_row(const Graph *g, const char *prefix, Text *t) {
    const Target *target = g->target;
    Text row = {.pool = g->pool};
    emit_row(g, prefix, &row);
    const Paths names = names_of(g->pool, row.s);
    const char *flags = attribute(g->pool, target->cflags, false);
    put(t, "/* ---- %s: %s ---- */\n\n", target_shown(g->pool, target), target->meaning);
    if (target->probe) put(t, "#if " X86 "\n");
    put(t, "#if defined(__GNUC__) && !defined(__clang__)\n#pragma GCC push_options\n"
           "#pragma GCC optimize(\"O3\")\n");
    if (target->probe)
        put(t,
            "#pragma GCC target(\"%s\")\n#else\n"
            "#pragma clang attribute push(__attribute__((target(\"%s\"))), apply_to = function)\n",
            flags, attribute(g->pool, target->cflags, true));
    put(t, "#endif\n");
    for (int i = 0; i < names.n; i++)
        put(t, "#define %s %s_%s\n", names.at[i], names.at[i], target->name);
    put(t, "\n%s\n", row.s);
    for (int i = 0; i < names.n; i++) put(t, "#undef %s\n", names.at[i]);
    put(t, "#if defined(__GNUC__) && !defined(__clang__)\n#pragma GCC pop_options\n");
    if (target->probe) put(t, "#else\n#pragma clang attribute pop\n");
    put(t, target->probe ? "#endif\n#endif\n\n" : "#endif\n\n");
}

/* ---- threads ---- */

/* A text of runtime/ with every name that others see under the prefix of the model; without its
 * own #include. */
static const char *with_prefix(const Graph *g, const char *prefix, const char *text) {
    const char *macros = macro_prefix(g->pool, prefix);
    const struct {
        const char *from, *to;
    } names[] = {{"#include \"mixfacec_pool.h\"\n", ""},
                 {"mixfacec_parallel_for", pool_printf(g->pool, "%s_parallel_for", prefix)},
                 {"mixfacec_pool", pool_printf(g->pool, "%s_threads", prefix)},
                 {"MIXFACEC_POOL", pool_printf(g->pool, "%s_THREADS", macros)},
                 {"MIXFACEC_ATOMIC", pool_printf(g->pool, "%s_ATOMIC", macros)}};
    Text t = {.pool = g->pool};
    while (*text) {
        size_t i = 0, n = sizeof names / sizeof *names;
        while (i < n && !begins(text, names[i].from)) i++;
        put(&t, "%.*s", i < n ? 0 : 1, text);
        if (i < n) put(&t, "%s", names[i].to);
        text += i < n ? strlen(names[i].from) : 1;
    }
    return t.s;
}

static const char threads_there[] = "#if (defined(__unix__) || defined(__APPLE__)) && \\\n"
                                    "    (defined(__cplusplus) || (__STDC_VERSION__ >= 201112L && "
                                    "!defined(__STDC_NO_ATOMICS__)))\n";

void emit_threads_header(const Graph *g, const char *prefix, Text *t) {
    put(t, "\n/* Threads for the functions above, where there are POSIX threads and C11. */\n%s",
        threads_there);
    put(t, "%s#endif\n", with_prefix(g, prefix, pool_header));
}

static void put_threads(const Graph *g, const char *prefix, Text *t) {
    put(t, "\n/* ---- threads ---- */\n\n#ifndef __cplusplus\n%s", threads_there);
    put(t, "%s#endif\n#endif\n", with_prefix(g, prefix, pool_source));
}

/* ---- all of it ---- */

void emit_amalgam(Graph *const *row, int n, const char *name, Text *t) {
    const Graph *g = row[0];
    Word words[MAX_WORDS + 2];
    int known = model_words(g, name, words);
    words[known++] = (Word){"provenance", provenance_lines(g)};
    put(t, "%s%s", fill(g->pool, top, words, known), system_names);
    if (!g->fat) {
        emit_source(g, name, t);
    } else {
        put(t, "%s", fill(g->pool, includes, words, known));
        emit_settings(g, name, t);
        for (int i = 0; i < n; i++) put_row(row[i], row_name(g->pool, g->fat, i), t);
        emit_entry(g, name, t);
        put(t, "#endif\n");
    }
    put_threads(g, name, t);
}
