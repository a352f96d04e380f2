/* wasm.c - what makes objects a module of WebAssembly: memory, and the symbols that JavaScript
 * sees. */
#include "emit.h"
#include "llvm.h"

extern const char wasm_ll[];

/* There is one thread, hence neither run_mt nor run_batch; from weights on, it is memory. */
static const char *const exported[] = {"info",  "error_text", "weights_check", "selftest",
                                       "run",   "run_u8",     "weights",       "arena",
                                       "input", "embedding"};

Paths wasm_exports(Pool *pool, const char *prefix) {
    Paths names = {0};
    for (size_t i = 0; i < sizeof exported / sizeof *exported; i++)
        *PUSH(pool, names) = pool_printf(pool, "%s_%s", prefix, exported[i]);
    return names;
}

Bytes wasm_memory(const Graph *g, const char *prefix, bool room) {
    static const char weights[] =
        "@$public$_weights = global [$weights$ x i8] zeroinitializer, align $align$";
    const Val *in = g->input;
    Word words[MAX_WORDS + 2];
    int n = model_words(g, prefix, words);
    words[n++] = (Word){"input_bytes", pool_printf(g->pool, "%d", 4 * in->c * in->h * in->w)};
    const char *at = room ? fill_between(g->pool, '$', weights, words, n) : "";
    words[n++] = (Word){"room", at};
    const char *ir = fill_between(g->pool, '$', wasm_ll, words, n);
    return llvm_emit_text(g->pool, g->target, prefix, ir, LLVM_MODULE, (Bytes){0});
}
