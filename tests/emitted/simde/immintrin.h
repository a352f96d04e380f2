/* Found instead of the compiler's <immintrin.h>: AVX-512 by SIMDe's portable definitions, so that
 * the avx512 code is executed on machines that lack it. */
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/x86/avx512.h>
#include <simde/x86/fma.h>
