/* api.c - the tables of what a model offers, and what its header says about them. */
#include "emit.h"
#include "entry.h"
#include <string.h>

const Function functions[] = {
#define FUNCTION(name, declared, passed, ir, comment) {#name, declared, passed, ir, comment},
#include "functions.def"
#undef FUNCTION
};
const int nfunctions = (int)(sizeof functions / sizeof *functions);

const Status statuses[] = {
#define STATUS(name, number, text) [number] = {#name, text},
#include "status.def"
#undef STATUS
};
const int nstatuses = (int)(sizeof statuses / sizeof *statuses);

const Info infos[] = {
#define INFO(kind, name, count, word, meaning) {INFO_##kind, #name, count, "@" #word "@", meaning},
#include "info.def"
#undef INFO
};
const int ninfos = (int)(sizeof infos / sizeof *infos);

int info_bytes(void) {
    static const int size[] = {[INFO_U32] = 4, [INFO_U64] = 8, [INFO_FLOAT] = 4, [INFO_TEXT] = 1};
    int bytes = 0;
    for (int i = 0; i < ninfos; i++) {
        if (bytes % size[infos[i].kind]) die("info: padding in front of %s", infos[i].name);
        bytes += infos[i].count * size[infos[i].kind];
    }
    if (bytes % 8) die("info: padding at the end");
    return bytes;
}

const char *info_value(Pool *pool, const Info *f, const Word *words, int n) {
    return fill(pool, f->word, words, n);
}

int status_words(Pool *pool, Word *w) {
    for (int i = 0; i < nstatuses; i++) w[i] = (Word){statuses[i].name, pool_printf(pool, "%d", i)};
    return nstatuses;
}

/* ---- of the header ---- */

const char *status_lines(Pool *pool, const char *macros) {
    Text t = {.pool = pool};
    for (int i = 0; i < nstatuses; i++)
        put(&t, "    %s_%-14s = %d%-*s /* %s */\n", macros, statuses[i].name, i, i < 10 ? 2 : 1,
            i < nstatuses - 1 ? "," : "", statuses[i].text);
    return t.s;
}

const char *info_lines(Pool *pool) {
    static const char *const type[] = {[INFO_U32] = "uint32_t",
                                       [INFO_U64] = "uint64_t",
                                       [INFO_FLOAT] = "float",
                                       [INFO_TEXT] = "char"};
    Text t = {.pool = pool};
    for (int i = 0; i < ninfos; i++) {
        const Info *f = &infos[i];
        const char *name = f->count > 1 ? pool_printf(pool, "%s[%d];", f->name, f->count)
                                        : pool_printf(pool, "%s;", f->name);
        put(&t, *f->meaning ? "    %-8s %-18s /* %s */\n" : "    %-8s %s%s\n", type[f->kind], name,
            f->meaning);
    }
    return t.s;
}

void put_declarations(const Word *words, int n, Text *t) {
    for (int i = 0; i < nfunctions; i++)
        put(t, "\n%sint %s_%s(%s);\n", fill(t->pool, functions[i].comment, words, n),
            fill(t->pool, "@public@", words, n), functions[i].name,
            fill(t->pool, functions[i].declared, words, n));
}
