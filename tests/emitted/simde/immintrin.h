/* Found instead of the compiler's <immintrin.h>: AVX-512 by SIMDe's portable definitions, so that
 * the avx512 code is executed on machines that lack it. */
#ifndef SIMDE_SHIM_H
#define SIMDE_SHIM_H
#undef __AVX512F__ /* what the test says to get past the first lines of a model */
#undef __AVX512BW__
#undef __AVX512DQ__
#undef __AVX512VL__
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/x86/avx512.h>
#include <simde/x86/fma.h>

typedef simde__mmask16 __mmask16;
#define _MM_FROUND_NO_EXC SIMDE_MM_FROUND_NO_EXC

/* SIMDe moves the whole vector, but the lanes that a mask clears are no access. */
static inline __m512 shim_load(__mmask16 mask, const float *p) {
    float lanes[16] = {0};
    for (int i = 0; i < 16; i++)
        if (mask >> i & 1) lanes[i] = p[i];
    return simde_mm512_loadu_ps(lanes);
}

static inline void shim_store(float *p, __mmask16 mask, __m512 a) {
    float lanes[16];
    simde_mm512_storeu_ps(lanes, a);
    for (int i = 0; i < 16; i++)
        if (mask >> i & 1) p[i] = lanes[i];
}
#undef _mm512_maskz_loadu_ps
#undef _mm512_mask_storeu_ps
#define _mm512_maskz_loadu_ps shim_load
#define _mm512_mask_storeu_ps shim_store

/* What this SIMDe lacks. */
#ifndef _mm512_maskz_slli_epi32
#define _mm512_maskz_slli_epi32(k, a, count) _mm512_maskz_sll_epi32(k, a, _mm_cvtsi32_si128(count))
#endif
#endif
