/* avx512: 16 lanes, AVX-512 F, BW, DQ and VL. The full masks cost nothing: they are there because
 * the unmasked intrinsics of gcc 12 warn of an uninitialised variable of their own. */
#include <immintrin.h>
typedef __m512 vf;

static inline vf vset(float x) { return _mm512_set1_ps(x); }

static inline vf vload(const float *p) { return _mm512_loadu_ps(p); }

static inline vf vloadn(const float *p, int first, int n) {
    return _mm512_maskz_loadu_ps((__mmask16)(((1u << n) - 1u) << first), p - first);
}

static inline vf vsplat(const float *p) { return _mm512_set1_ps(*p); }

static inline vf vsplat2(const float *p) {
    return _mm512_castpd_ps(_mm512_maskz_broadcastsd_pd(0xff, _mm_castps_pd(_mm_loadl_pi(_mm_setzero_ps(), (const __m64 *)(const void *)p))));
}

static inline vf vsplat4(const float *p) { return _mm512_maskz_broadcast_f32x4(0xffff, _mm_loadu_ps(p)); }

static inline vf vsplat_u8(const uint8_t *p) { return _mm512_set1_ps((float)*p); }

static inline void vstore(float *p, vf a) { _mm512_storeu_ps(p, a); }

static inline void vstoren(float *p, vf a, int first, int n) {
    _mm512_mask_storeu_ps(p - first, (__mmask16)(((1u << n) - 1u) << first), a);
}

static inline void vstorelo(float *p, vf a) { _mm512_mask_storeu_ps(p, 0x00ff, a); }

static inline void vstorehi(float *p, vf a) { _mm512_mask_storeu_ps(p - 8, 0xff00, a); }

static inline void vprefetch(const float *p) { _mm_prefetch((const char *)p, _MM_HINT_T0); }

static inline void vstore1(float *p, vf a) { _mm512_mask_storeu_ps(p, 1, a); }

static inline vf vfma(vf a, vf b, vf c) { return _mm512_fmadd_ps(a, b, c); }

static inline vf vround(vf a, vf b, vf c) { return vfma(a, b, c); }

static inline vf vadd(vf a, vf b) { return _mm512_add_ps(a, b); }

static inline vf vsub(vf a, vf b) { return _mm512_sub_ps(a, b); }

static inline vf vmul(vf a, vf b) { return _mm512_mul_ps(a, b); }

static inline vf vdiv(vf a, vf b) { return _mm512_div_ps(a, b); }

static inline vf vmax(vf a, vf b) { return _mm512_maskz_max_ps(0xffff, a, b); }

static inline vf vmin(vf a, vf b) { return _mm512_maskz_min_ps(0xffff, a, b); }

static inline vf vpow2(vf a) { /* the lowest bits become the exponent field */
    return _mm512_castsi512_ps(_mm512_maskz_slli_epi32(0xffff, _mm512_castps_si512(a), 23));
}

static inline vf vperm(vf a, vf b, const int *lane) {
    return _mm512_permutex2var_ps(a, _mm512_loadu_si512((const void *)lane), b);
}

static inline vf vpairadd(vf a, vf b) { /* even lanes of a and b + odd lanes of a and b */
    const __m512i even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    const __m512i odd = _mm512_setr_epi32(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
    return _mm512_add_ps(_mm512_permutex2var_ps(a, even, b), _mm512_permutex2var_ps(a, odd, b));
}
