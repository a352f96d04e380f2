/* peak.c - how fast one core of this CPU multiplies and accumulates at best. */
#include "bench.h"
#include <time.h>

double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

#ifdef __x86_64__
#include <immintrin.h>
enum { CHAINS = 12, TIMES = 4096 }; /* more chains than latency times ports, fewer than registers */

/* In assembly, so that no compiler moves, merges or spills the sums. */
#define FMA(sum) "vfmadd213ps %12, %12, " sum "\n\t"
#define LOOP(name, features, vector, set)                                                          \
    __attribute__((target(features))) static void name(void) {                                     \
        vector x = set(0.5f), s[CHAINS];                                                           \
        for (int i = 0; i < CHAINS; i++) s[i] = set(1.0f);                                         \
        for (int n = 0; n < TIMES; n++)                                                            \
            __asm__ volatile(FMA("%0") FMA("%1") FMA("%2") FMA("%3") FMA("%4") FMA("%5") FMA("%6") \
                                 FMA("%7") FMA("%8") FMA("%9") FMA("%10") FMA("%11")               \
                             : "+v"(s[0]), "+v"(s[1]), "+v"(s[2]), "+v"(s[3]), "+v"(s[4]),         \
                               "+v"(s[5]), "+v"(s[6]), "+v"(s[7]), "+v"(s[8]), "+v"(s[9]),         \
                               "+v"(s[10]), "+v"(s[11])                                            \
                             : "v"(x));                                                            \
    }
LOOP(fma8, "avx2,fma", __m256, _mm256_set1_ps)
LOOP(fma16, "avx512f", __m512, _mm512_set1_ps)

double peak(int lanes) {
    int has8 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    int has16 = __builtin_cpu_supports("avx512f");
    if (!lanes) lanes = has16 ? 16 : 8;
    if (lanes == 16 ? !has16 : !has8) return 0;
    double start = seconds(), now, times = 0;
    do {
        (lanes == 16 ? fma16 : fma8)();
        times += (double)TIMES;
        now = seconds();
    } while (now - start < 0.01);
    return times * (CHAINS * lanes) / (now - start);
}
#else
double peak(int lanes) { return (void)lanes, 0.0; }
#endif
