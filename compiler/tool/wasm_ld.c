/* wasm_ld.c - the only file that knows the linker of WebAssembly, which is part of LLVM's lld. */
#include "run.h"
#include <stdlib.h>

/* The stack lies below the data, so that an overflow is a trap. It is more than any model needs. */
static const char *const flags[] = {"--no-entry",    "--strip-all", "--compress-relocations",
                                    "--stack-first", "-z",          "stack-size=65536"};

/* Tries $WASM_LD, or what the linker is usually called. */
static void run_linker(Pool *pool, Paths *words, const sigset_t *before) {
    static const char *const usual[] = {"wasm-ld-19", "wasm-ld", "/usr/lib/llvm-19/bin/wasm-ld"};
    const char *chosen = getenv("WASM_LD");
    *PUSH(pool, *words) = NULL;
    for (int i = 0, status; i < 3; i++) {
        words->at[0] = chosen && *chosen ? chosen : usual[i];
        if (!child_run(words, before, &status)) continue;
        if (status) fail(EXIT_UNSUPPORTED, "the linker %s failed", words->at[0]);
        return;
    }
    if (chosen && *chosen)
        fail(EXIT_UNSUPPORTED, "no linker: WASM_LD is '%s', which is not there", chosen);
    fail(EXIT_UNSUPPORTED, "no wasm-ld: tried wasm-ld-19 and wasm-ld; install one of them "
                           "(Debian: apt install lld-19) or set WASM_LD");
}

Bytes link_wasm(Pool *pool, const Object *object, int n, const Paths *exports) {
    sigset_t before;
    Paths words = {0};
    scratch_open(&before);
    const char *module = scratch_file(pool, "module", ".wasm");
    *PUSH(pool, words) = NULL; /* the linker */
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) *PUSH(pool, words) = flags[i];
    for (int i = 0; i < exports->n; i++)
        *PUSH(pool, words) = pool_printf(pool, "--export=%s", exports->at[i]);
    *PUSH(pool, words) = "-o";
    *PUSH(pool, words) = module;
    for (int i = 0; i < n; i++) {
        const char *path = scratch_file(pool, object[i].name, ".o");
        write_file(path, object[i].data.data, object[i].data.size);
        *PUSH(pool, words) = path;
    }
    run_linker(pool, &words, &before);
    int read = files_read.n;
    Bytes code = read_file(pool, module, (size_t)1 << 31);
    files_read.n = read; /* make rules shall not depend on a scratch file */
    scratch_close(&before);
    return code;
}
