/* llvm_functions.c - fills the words of model.ll: the public functions of a model as LLVM IR. */
#include "emit.h"
#include "entry.h"
#include "llvm.h"
#include <stdlib.h>
#include <string.h>

extern const char model_ll[];

static const char *layout_words(const Graph *g) {
    uint32_t word[8];
    Text t = {.pool = g->pool};
    id_words(g->layout_id, word);
    for (int i = 0; i < 8; i++) put(&t, "%si32 %u", i ? ", " : "", word[i]);
    return t.s;
}

static const char *divided_steps(const Graph *g) {
    Text t = {.pool = g->pool};
    for (int i = 0; i < g->steps.n; i++)
        put(&t, "%si8 %d", i ? ", " : "", g->steps.at[i].kernel->divided);
    return t.s;
}

static const char *offsets(const Graph *g, const char *iptr) {
    Text t = {.pool = g->pool};
    for (int order = 0; order < 5; order++) {
        put(&t, "%s[%d x %s] [", order ? ", " : "", g->input->c + 1, iptr);
        for (int i = 0; i <= g->input->c; i++)
            put(&t, "%s%s %d", i ? ", " : "", iptr, pixel_offset(g, order, i));
        put(&t, "]");
    }
    return t.s;
}

const char *llvm_functions(const Graph *g, const char *prefix, int pointer_bytes, bool here,
                           const char *trace) {
    Pool *pool = g->pool;
    Word words[MAX_WORDS + 48];
    const char *iptr = pointer_bytes == 8 ? "i64" : "i32";
    Text loads = {.pool = pool}, arguments = {.pool = pool}, parameters = {.pool = pool};
    for (int i = 0; i <= g->input->c; i++) {
        put(&loads, "  %%offset%d_at = getelementptr %s, ptr %%row, i32 %d\n", i, iptr, i);
        put(&loads, "  %%offset%d = load %s, ptr %%offset%d_at\n", i, iptr, i);
        put(&arguments, ", %s %%offset%d", iptr, i);
        put(&parameters, ", %s", iptr);
    }
    const Val *in = g->input;
    int n = row_words(g, prefix, words);
    n += status_words(pool, words + n);
    words[n++] = (Word){"iptr", iptr};
    words[n++] = (Word){"pointer_mask", pool_printf(pool, "%d", pointer_bytes - 1)};
    words[n++] = (Word){"internal", g->fat ? "" : "internal "};
    words[n++] = (Word){"apart", g->fat ? "" : " noinline"};
    for (int i = 0; i < nfunctions; i++)
        words[n++] = (Word){functions[i].name,
                            fill_between(pool, '$', functions[i].ir, &(Word){"iptr", iptr}, 1)};
    words[n++] = (Word){"layout_words", layout_words(g)};
    words[n++] = (Word){"steps", pool_printf(pool, "%d", g->steps.n)};
    words[n++] = (Word){"divided", divided_steps(g)};
    words[n++] = (Word){"offsets", offsets(g, iptr)};
    words[n++] = (Word){"offset_loads", loads.s};
    words[n++] = (Word){"offset_arguments", arguments.s};
    words[n++] = (Word){"pixels_parameters", parameters.s};
    words[n++] = (Word){"input", pool_printf(pool, "%d", in->c * in->h * in->w)};
    words[n++] = (Word){"words", pool_printf(pool, "%lld", (long long)(blob_bytes(g) - 8) / 4)};
    words[n++] = (Word){"tolerance_bits", ir_float(pool, strtof(SELFTEST_TOLERANCE, NULL))};
    words[n++] = (Word){
        "trace",
        trace ? pool_printf(pool, "call void @%s(i32 %%step, ptr %%arena, ptr %%embedding)", trace)
              : ""};
    words[n++] = (Word){"trace_declared",
                        trace ? pool_printf(pool, "declare void @%s(i32, ptr, ptr)", trace) : ""};
    const char *row = fill_between(pool, '$', model_ll, words, n);
    return g->fat ? row
                  : pool_printf(pool, "%s\n%s", row, entry_ir(g, prefix, pointer_bytes, here));
}
