/* llvm_functions.c - fills the words of model.ll: the public functions of a model as LLVM IR. */
#include "emit.h"
#include "llvm.h"
#include <stdlib.h>
#include <string.h>

extern const char model_ll[];

static const char *layout_words(const Graph *g) {
    uint8_t id[32];
    Text t = {.pool = g->pool};
    id_bytes(g->layout_id, id);
    for (int i = 0; i < 4; i++) {
        uint64_t word = 0;
        for (int k = 0; k < 8; k++) word |= (uint64_t)id[8 * i + k] << 8 * k;
        put(&t, "%si64 %lld", i ? ", " : "", (long long)word);
    }
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

/* A float as IR spells it: the bits of the same number in double. */
static const char *float_bits(Pool *pool, float x) {
    double wide = (double)x;
    uint64_t bits;
    memcpy(&bits, &wide, sizeof bits);
    return pool_printf(pool, "0x%016llx", (unsigned long long)bits);
}

const char *llvm_functions(const Graph *g, const char *prefix, int pointer_bytes,
                           const char *trace) {
    Pool *pool = g->pool;
    Word words[MAX_WORDS + 16];
    const char *iptr = pointer_bytes == 8 ? "i64" : "i32";
    Text loads = {.pool = pool}, arguments = {.pool = pool}, parameters = {.pool = pool};
    for (int i = 0; i <= g->input->c; i++) {
        put(&loads, "  %%offset%d_at = getelementptr %s, ptr %%row, i32 %d\n", i, iptr, i);
        put(&loads, "  %%offset%d = load %s, ptr %%offset%d_at\n", i, iptr, i);
        put(&arguments, ", %s %%offset%d", iptr, i);
        put(&parameters, ", %s", iptr);
    }
    const Val *in = g->input;
    int n = model_words(g, prefix, words);
    words[n++] = (Word){"iptr", iptr};
    words[n++] = (Word){"layout_words", layout_words(g)};
    words[n++] = (Word){"steps", pool_printf(pool, "%d", g->steps.n)};
    words[n++] = (Word){"divided", divided_steps(g)};
    words[n++] = (Word){"columns", pool_printf(pool, "%d", in->c + 1)};
    words[n++] = (Word){"offsets", offsets(g, iptr)};
    words[n++] = (Word){"offset_loads", loads.s};
    words[n++] = (Word){"offset_arguments", arguments.s};
    words[n++] = (Word){"pixels_parameters", parameters.s};
    words[n++] = (Word){"input", pool_printf(pool, "%d", in->c * in->h * in->w)};
    words[n++] = (Word){"words", pool_printf(pool, "%lld", (long long)(blob_bytes(g) - 8) / 4)};
    words[n++] = (Word){"tolerance_bits", float_bits(pool, strtof(SELFTEST_TOLERANCE, NULL))};
    words[n++] = (Word){
        "trace",
        trace ? pool_printf(pool, "call void @%s(i32 %%step, ptr %%arena, ptr %%embedding)", trace)
              : ""};
    words[n++] = (Word){"trace_declared",
                        trace ? pool_printf(pool, "declare void @%s(i32, ptr, ptr)", trace) : ""};
    return fill_between(pool, '$', model_ll, words, n);
}
