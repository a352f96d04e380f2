/* entry_ir.c - the functions that a program calls, as LLVM IR: entry.c says the same in C. Here it
 * is the target that tells which instructions the code may use. */
#include "emit.h"
#include "entry.h"
#include <stdlib.h>
#include <string.h>

extern const char entry_ll[];

/* The rows of model.ll may use what the CPU lacks, and what stands here may not. */
static bool is_x86(const Fat *fat) { return !strncmp(fat->row[0]->triple, "x86_64", 6); }
static const char *baseline(const Fat *fat) {
    return is_x86(fat) ? " \"target-cpu\"=\"x86-64\" \"target-features\"=\"\"" : "";
}

/* ---- which row? ---- */

/* What the target's row needs, and --features asks for. */
static uint32_t needs(const Target *t) {
    uint32_t need = 0;
    for (int f = 0; f < nfeatures; f++) {
        char plus[32];
        size_t n = (size_t)snprintf(plus, sizeof plus, "+%s", features[f].name);
        bool named = false;
        for (const char *s = t->features; (s = strstr(s, plus)); s += n)
            named |= !s[n] || s[n] == ',';
        if (named || (features[f].probe && features[f].probe == t->probe))
            need |= 1u << features[f].bit;
    }
    return need;
}

static void put_chosen_x86(const Fat *fat, Text *t) {
    put(t,
        "@__cpu_model = external dso_local global { i32, i32, i32, [1 x i32] }\n"
        "declare i32 @__cpu_indicator_init()\n"
        "define internal i32 @chosen()%s {\n"
        "  %%known = call i32 @__cpu_indicator_init()\n"
        "  %%have = load i32, ptr getelementptr (i8, ptr @__cpu_model, i64 12)\n"
        "  br label %%row0\n",
        baseline(fat));
    for (int i = 0; i < fat->n; i++) {
        uint32_t need = needs(fat->row[i]);
        put(t,
            "row%d:\n"
            "  %%found%d = and i32 %%have, %u\n"
            "  %%all%d = icmp eq i32 %%found%d, %u\n"
            "  br i1 %%all%d, label %%is%d, label %%row%d\n"
            "is%d:\n  ret i32 %d\n",
            i, i, need, i, i, need, i, i, i + 1, i, i);
    }
    put(t, "row%d:\n  ret i32 %d\n}\n", fat->n, fat->n);
}

static void put_chosen_linux(const Hwcap *h, Text *t) {
    put(t,
        "declare i64 @getauxval(i64)\n"
        "define internal i32 @chosen() {\n"
        "  %%have = call i64 @getauxval(i64 16)\n"
        "  %%bit = and i64 %%have, %lld\n"
        "  %%has = icmp ne i64 %%bit, 0\n"
        "  br i1 %%has, label %%there, label %%none\n"
        "there:\n",
        1ll << h->bit);
    if (h->bytes)
        put(t,
            "  %%bytes = call i64 asm sideeffect \"csrr $0, 0xc22\", \"=r\"()\n"
            "  %%wide = icmp uge i64 %%bytes, %d\n"
            "  br i1 %%wide, label %%all, label %%none\n"
            "all:\n",
            h->bytes);
    put(t, "  ret i32 0\nnone:\n  ret i32 1\n}\n");
}

/* The number of the row for this CPU, or that of rows. */
static const char *chosen(Pool *pool, const Fat *fat, bool here) {
    Text t = {.pool = pool};
    const Hwcap *h = NULL;
    uint32_t need = 0;
    for (int i = 0; i < fat->n; i++) need |= needs(fat->row[i]);
    for (int i = 0; i < nhwcaps; i++)
        if (hwcaps[i].probe && hwcaps[i].probe == fat->row[0]->probe) h = &hwcaps[i];
    if (is_x86(fat) && need && !here)
        put_chosen_x86(fat, &t);
    else if (h && !here)
        put_chosen_linux(h, &t);
    else
        put(&t, "define internal i32 @chosen() {\n  ret i32 0\n}\n");
    return t.s;
}

/* ---- facts ---- */

static int put_texts(Text *t) {
    int bytes = 0;
    for (int i = 0; i <= nstatuses; i++) {
        const char *text = i < nstatuses ? statuses[i].text : "unknown status";
        put(t, "%s\\00", text);
        bytes += (int)strlen(text) + 1;
    }
    return bytes;
}

/* A float as IR spells it: the bits of the same number in double. */
const char *ir_float(Pool *pool, float x) {
    double wide = (double)x;
    uint64_t bits;
    memcpy(&bits, &wide, sizeof bits);
    return pool_printf(pool, "0x%016llx", (unsigned long long)bits);
}

static void put_value(const Info *f, const char *value, Text *t) {
    char *end;
    if (f->kind == INFO_TEXT) {
        put(t, "c\"%s", value);
        for (size_t i = strlen(value); i < (size_t)f->count; i++) put(t, "\\00");
        put(t, "\"");
    } else if (f->kind == INFO_FLOAT) {
        put(t, f->count > 1 ? "[" : "");
        for (int i = 0; i < f->count; i++, value = end)
            put(t, "%s%s",
                i              ? ", float "
                : f->count > 1 ? "float "
                               : "",
                ir_float(t->pool, strtof(value, &end)));
        put(t, f->count > 1 ? "]" : "");
    } else {
        put(t, "%s", value);
    }
}

static void put_info(const Word *words, int n, Text *types, Text *values) {
    static const char *const type[] = {
        [INFO_U32] = "i32", [INFO_U64] = "i64", [INFO_FLOAT] = "float", [INFO_TEXT] = "i8"};
    for (int i = 0; i < ninfos; i++) {
        const Info *f = &infos[i];
        const char *whole = type[f->kind];
        if (f->count > 1) whole = pool_printf(types->pool, "[%d x %s]", f->count, whole);
        put(types, "%s%s", i ? ", " : "", whole);
        put(values, "%s%s ", i ? ", " : "", whole);
        put_value(f, info_value(types->pool, f, words, n), values);
    }
}

/* ---- the functions ---- */

/* Blocks of a function that goes where chosen() says. */
static void put_switch(const Fat *fat, Text *t) {
    put(t, "  %%row = call i32 @chosen()\n  switch i32 %%row, label %%none [");
    for (int i = 0; i < fat->n; i++) put(t, " i32 %d, label %%row%d", i, i);
    put(t, " ]\n");
}

static void put_function(const Graph *g, const Fat *fat, const Function *f, const Word *iptr,
                         Text *t) {
    const char *parameters = fill_between(g->pool, '$', f->ir, iptr, 1);
    for (int i = 0; i < fat->n && g->fat; i++)
        put(t, "declare i32 @%s_%s(%s)\n", row_name(g->pool, fat, i), f->name, parameters);
    put(t, "define i32 @%s_%s(%s)%s {\n", fat->name, f->name, parameters, baseline(fat));
    put_switch(fat, t);
    for (int i = 0; i < fat->n; i++)
        put(t, "row%d:\n  %%status%d = tail call i32 @%s_%s(%s)\n  ret i32 %%status%d\n", i, i,
            row_name(g->pool, fat, i), f->name, parameters, i);
    put(t, "none:\n  ret i32 %d\n}\n\n", STATUS_ERR_CPU);
}

const char *entry_ir(const Graph *g, const char *prefix, int pointer_bytes, bool here) {
    Pool *pool = g->pool;
    const Fat fat = entry_rows(g, prefix);
    const Word iptr = {"iptr", pointer_bytes == 8 ? "i64" : "i32"};
    Text t = {.pool = pool}, texts = t, types = t, values = t;
    Word words[MAX_WORDS + 10];
    int n = model_words(g, prefix, words);
    words[n++] = (Word){"texts_bytes", pool_printf(pool, "%d", put_texts(&texts))};
    words[n++] = (Word){"texts", texts.s};
    put_info(words, n, &types, &values);
    words[n++] = (Word){"info_types", types.s};
    words[n++] = (Word){"info_values", values.s};
    words[n++] = (Word){"chosen", chosen(pool, &fat, here)};
    words[n++] = (Word){"baseline", baseline(&fat)};
    words[n++] = (Word){"rows", pool_printf(pool, "%d", fat.n)};
    words[n++] = (Word){"statuses", pool_printf(pool, "%d", nstatuses)};
    put(&t, "%s", fill_between(pool, '$', entry_ll, words, n));
    for (int i = 0; i < fat.n; i++) {
        const char *target = target_shown(pool, fat.row[i]);
        put(&t, "@name%d = private constant [%zu x i8] c\"%s\\00\"\n", i, strlen(target) + 1,
            target);
    }
    put(&t, "define ptr @%s_target()%s {\n", fat.name, baseline(&fat));
    put_switch(&fat, &t);
    for (int i = 0; i < fat.n; i++) put(&t, "row%d:\n  ret ptr @name%d\n", i, i);
    put(&t, "none:\n  ret ptr null\n}\n\n");
    for (int i = 0; i < nfunctions; i++) put_function(g, &fat, &functions[i], &iptr, &t);
    return t.s;
}
