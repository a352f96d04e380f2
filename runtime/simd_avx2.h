/* avx2: 8 lanes, AVX2 and FMA. */
#include <immintrin.h>
#if defined(__GNUC__) && !defined(__clang__) /* gcc keeps constants of an epilogue in registers */
#pragma GCC optimize("no-move-loop-invariants") /* that the inner loops need more */
#endif
typedef __m256 vf;

static inline vf vset(float x) { return _mm256_set1_ps(x); }

static inline vf vload(const float *p) { return _mm256_loadu_ps(p); }

static inline __m256i vmask_loadn(int first, int n) { /* lanes [first, first + n) */
    const __m256i lane = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    return _mm256_andnot_si256(_mm256_cmpgt_epi32(_mm256_set1_epi32(first), lane),
                               _mm256_cmpgt_epi32(_mm256_set1_epi32(first + n), lane));
}
static inline vf vloadn(const float *p, int first, int n) {
    return _mm256_maskload_ps(p - first, vmask_loadn(first, n));
}

static inline vf vsplat(const float *p) { return _mm256_broadcast_ss(p); }

#ifdef __GNUC__
typedef double vpair __attribute__((may_alias, aligned(4)));
#else
typedef double vpair;
#endif
static inline vf vsplat2(const float *p) {
    return _mm256_castpd_ps(_mm256_set1_pd(*(const vpair *)(const void *)p));
}

static inline vf vsplat4(const float *p) {
    return _mm256_broadcast_ps((const __m128 *)(const void *)p);
}

static inline vf vsplat_u8(const uint8_t *p) { return _mm256_set1_ps((float)*p); }

static inline void vstore(float *p, vf a) { _mm256_storeu_ps(p, a); }

static inline __m256i vmask_storen(int first, int n) { /* lanes [first, first + n) */
    const __m256i lane = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    return _mm256_andnot_si256(_mm256_cmpgt_epi32(_mm256_set1_epi32(first), lane),
                               _mm256_cmpgt_epi32(_mm256_set1_epi32(first + n), lane));
}
static inline void vstoren(float *p, vf a, int first, int n) {
    _mm256_maskstore_ps(p - first, vmask_storen(first, n), a);
}

static inline void vstorelo(float *p, vf a) { _mm_storeu_ps(p, _mm256_castps256_ps128(a)); }

static inline void vstorehi(float *p, vf a) { _mm_storeu_ps(p, _mm256_extractf128_ps(a, 1)); }

static inline void vprefetch(const float *p) { _mm_prefetch((const char *)p, _MM_HINT_T0); }

static inline void vstore1(float *p, vf a) { _mm_store_ss(p, _mm256_castps256_ps128(a)); }

static inline vf vfma(vf a, vf b, vf c) { return _mm256_fmadd_ps(a, b, c); }

static inline vf vround(vf a, vf b, vf c) { return vfma(a, b, c); }

static inline vf vadd(vf a, vf b) { return _mm256_add_ps(a, b); }

static inline vf vsub(vf a, vf b) { return _mm256_sub_ps(a, b); }

static inline vf vmul(vf a, vf b) { return _mm256_mul_ps(a, b); }

static inline vf vdiv(vf a, vf b) { return _mm256_div_ps(a, b); }

static inline vf vmax(vf a, vf b) { return _mm256_max_ps(a, b); }

static inline vf vmin(vf a, vf b) { return _mm256_min_ps(a, b); }

static inline vf vpow2(vf a) { /* the lowest bits become the exponent field */
    return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_castps_si256(a), 23));
}

static inline vf vperm(vf a, vf b, const int *lane) {
    const __m256i x = _mm256_loadu_si256((const __m256i *)(const void *)lane);
    const vf from_b = _mm256_castsi256_ps(_mm256_slli_epi32(x, 28)); /* bit 3 becomes the sign */
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(a, x), _mm256_permutevar8x32_ps(b, x), from_b);
}

static inline vf vpairadd(vf a, vf b) { /* hadd works in halves: a0 b0 a1 b1, put in order */
    const __m256d halves = _mm256_castps_pd(_mm256_hadd_ps(a, b));
    return _mm256_castpd_ps(_mm256_permute4x64_pd(halves, 0xd8));
}
