/* cpu.c - the target table, and which of its rows this machine can run. */
#include "mixfacec.h"
#include <string.h>
#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#elif defined(__linux__)
#include <sys/auxv.h>
#endif

extern const char prelude_c99[], prelude_gnu[], prelude_four[], prelude_avx2[], prelude_avx512[];

const Target targets[] = {
#define TARGET(name, lanes, regs, style, probe, prelude, cflags, needs, triple, cpu, features,     \
               abi, meaning)                                                                       \
    {#name,  lanes, regs,     STYLE_##style, probe,   cflags,           needs,                     \
     triple, cpu,   features, abi,           meaning, prelude_##prelude},
#include "targets.def"
#undef TARGET
};
const int ntargets = (int)(sizeof targets / sizeof *targets);

static int cpu_features(void) {
    int have = 0;
#if defined(__x86_64__) || defined(__i386__)
    have = CPU_SSE4 | CPU_AVX2 | CPU_AVX512;
    __builtin_cpu_init();
#define FEATURE(probe, name, bit)                                                                  \
    if (!__builtin_cpu_supports(name)) have &= ~(probe);
#include "features.def"
#undef FEATURE
#elif defined(__aarch64__) && defined(__linux__)
    enum { HAS_DOTPROD = 1 << 20 };
    have = CPU_NEON | (getauxval(AT_HWCAP) & HAS_DOTPROD ? CPU_DOTPROD : 0);
#elif defined(__aarch64__)
    have = CPU_NEON;
#elif defined(__riscv) && defined(__linux__)
    if (getauxval(AT_HWCAP) & 1 << ('V' - 'A')) {
        long bytes; /* of a vector register: the register vlenb */
        __asm__("csrr %0, 0xc22" : "=r"(bytes));
        have = CPU_RVV128 | (bytes >= 32 ? CPU_RVV256 : 0);
    }
#endif
    return have;
}

const char *cpu_name(Pool *pool) {
#if defined(__x86_64__) || defined(__i386__)
    unsigned word[13] = {0};
    if (__get_cpuid_max(0x80000000, NULL) >= 0x80000004) {
        for (unsigned i = 0; i < 3; i++)
            __get_cpuid(0x80000002 + i, word + 4 * i, word + 4 * i + 1, word + 4 * i + 2,
                        word + 4 * i + 3);
        const char *name = (const char *)word;
        name += strspn(name, " ");
        size_t n = strlen(name);
        while (n && name[n - 1] == ' ') n--;
        if (n) return pool_strndup(pool, name, n);
    }
#endif
    return pool_strndup(pool, "unknown", 7);
}

const char *target_prelude(Pool *pool, const Target *t) {
    const Word lanes = {"lanes", pool_printf(pool, "%d", t->lanes)};
    return fill(pool, t->prelude, &lanes, 1);
}

bool target_runs(const Target *t) { return (cpu_features() & t->probe) == t->probe; }

/* '-' and '_' are the same: symbols have '_', users mostly write '-'. */
static bool same_name(const char *a, const char *b) {
    for (; *a && (*a == *b || (*a == '-' && *b == '_')); a++) b++;
    return *a == *b;
}

const char *target_shown(Pool *pool, const Target *t) {
    char *name = pool_strndup(pool, t->name, strlen(t->name));
    for (char *s = name; *s; s++) *s = *s == '_' ? '-' : *s;
    return name;
}

const Target *target_find(const char *name) {
    const char *names[sizeof targets / sizeof *targets];
    if (!strcmp(name, "native")) { /* rows go from any machine to the most capable */
        int i = ntargets - 1;
        while (!target_runs(&targets[i])) i--;
        return &targets[i];
    }
    for (int i = 0; i < ntargets; i++)
        if (same_name(name, targets[i].name)) return &targets[i];
    if (strchr(name, ','))
        fail(EXIT_USAGE, "--target: expected one target, found '%s'; only `compile` takes several",
             name);
    Pool *pool = pool_new();
    for (int i = 0; i < ntargets; i++) names[i] = target_shown(pool, &targets[i]);
    const char *guess = nearest(name, names, ntargets);
    fail(EXIT_UNSUPPORTED, "unknown target '%s'%s%s%s; `mixfacec targets` lists them", name,
         guess ? ", did you mean '" : "", guess ? guess : "", guess ? "'?" : "");
}
