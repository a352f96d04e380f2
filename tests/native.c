/* native.c - printed kernels as machine code: the kernels of many networks in one C file. */
#include "kernels.h"
#include "emit/llvm.h"
#include <dlfcn.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

const Way ways[NWAY] = {
    {"c99", "c99", false, false},        {"avx2", "avx2", false, false},
    {"avx512", "avx512", false, false},  {"avx512 by SIMDe", "avx512", true, false},
    {"c99 by LLVM", "c99", false, true}, {"avx2 by LLVM", "avx2", false, true},
};

struct Native {
    Pool *pool;
    void *library;
    LlvmCode *code; /* one of the two */
    Kernels kernels;
};

static const char *compiler(void) {
    const char *cc = getenv("CC");
    return cc && *cc ? cc : "cc";
}

static bool compiles(const char *line) {
    Pool *pool = pool_new();
    const char *command =
        pool_printf(pool, "echo '%s' | %s -x c -E - >/dev/null 2>&1", line, compiler());
    bool well = system(command) == 0;
    pool_free(pool);
    return well;
}

static bool have_simde(void) { return compiles("#include <simde/x86/avx512.h>"); }

/* A kernel under a name of its own, and a function to call it by buffers. */
static void put_kernel(const Kernel *k, const Target *target, int index, Text *t) {
    Kernel own = *k;
    own.name = pool_printf(t->pool, "kernel_%d", index);
    kernel_print_c(&own, target, "restrict", t);
    put(t, "void call_%d(void **b);\nvoid call_%d(void **b) { %s(", index, index, own.name);
    for (int i = 0; i < k->bufs.n; i++) put(t, "%sb[%d]", i ? ", " : "", i);
    put(t, "%s); }\n", k->divided ? ", 0" : "");
}

static const char *flags(Pool *pool, const Target *target, bool simde) {
    const char *root = getenv("ROOT");
    if (!simde) return target->cflags;
    return pool_printf(pool, "-Wno-psabi -I%s/tests/emitted/simde", root ? root : ".");
}

/* LLVM needs no wrapper in C: a kernel has at most eight arguments, all pointers but the row. */
static void call_by_llvm(LlvmCode *code, const Kernel *k, int index, void **b) {
    void *none[MAX_KARGS] = {0};
    void (*f)(void *, void *, void *, void *, void *, void *, void *, void *);
    char name[32];
    snprintf(name, sizeof name, "kernel_%d", index);
    llvm_symbol(code, name, &f);
    for (int i = 0; i < k->bufs.n; i++) none[i] = b[i]; /* a row of 0 is a null pointer */
    f(none[0], none[1], none[2], none[3], none[4], none[5], none[6], none[7]);
}

static Native *build_by_llvm(Pool *pool, const Target *target, Kernels kernels) {
    const Kernel **named = NEW(pool, const Kernel *, kernels.n);
    if (!llvm_there() || !target_runs(target)) return NULL;
    for (int i = 0; i < kernels.n; i++) {
        Kernel *own = NEW(pool, Kernel, 1);
        *own = *kernels.at[i];
        own->name = pool_printf(pool, "kernel_%d", i);
        named[i] = own;
    }
    Native *native = NEW(pool, Native, 1);
    *native = (Native){pool, NULL, llvm_load_kernels(pool, target, named, kernels.n), kernels};
    return native;
}

Native *native_build(Pool *pool, const Way *way, Kernels kernels, const char *level) {
    const Target *target = target_find(way->target);
    const bool simde = way->simde;
    if (way->llvm) return build_by_llvm(pool, target, kernels);
    if (!compiles("int x;") || !(simde ? have_simde() : target_runs(target))) return NULL;
    Text t = {.pool = pool};
    char dir[] = "/tmp/kernelsXXXXXX";
    put(&t, "#include <stddef.h>\n#include <stdint.h>\n%s\n", target_prelude(pool, target));
    for (int i = 0; i < kernels.n; i++) put_kernel(kernels.at[i], target, i, &t);
    if (!mkdtemp(dir)) fail_msg("no scratch directory");
    const char *source = pool_printf(pool, "%s/kernels.c", dir);
    const char *object = pool_printf(pool, "%s/kernels.so", dir);
    write_file(source, t.s, t.n);
    int status =
        system(pool_printf(pool, "%s -std=c11 %s -ffp-contract=off -shared -fPIC %s -o %s %s",
                           compiler(), level, flags(pool, target, simde), object, source));
    void *library = status ? NULL : dlopen(object, RTLD_NOW);
    if (!library) fail_msg("%s: printed kernels do not compile, see %s", target->name, source);
    unlink(source);
    unlink(object);
    rmdir(dir);
    Native *native = NEW(pool, Native, 1);
    *native = (Native){pool, library, NULL, kernels};
    return native;
}

void native_execute(void *context, const Kernel *k, void **bufs) {
    const Native *n = context;
    void (*call)(void **);
    int index = 0;
    while (n->kernels.at[index] != k) index++;
    if (n->code) {
        call_by_llvm(n->code, k, index, bufs);
        return;
    }
    void *at = dlsym(n->library, pool_printf(n->pool, "call_%d", index));
    assert_non_null(at);
    memcpy(&call, &at, sizeof at);
    call(bufs);
}

void native_close(Native *n) {
    if (n->library) dlclose(n->library);
}
