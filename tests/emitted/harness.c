/* harness.c - a program around one emitted model with the prefix `M`; see main() for its checks.
 * Each check prints nothing and exits 0, or says what is wrong and exits 1. Every buffer that the
 * model gets ends at an inaccessible page. */
#include "M.h"
#include "mixfacec_pool.h"
#include <fcntl.h>
#include <limits.h>
#include <math.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <valgrind/memcheck.h>

enum {
    W = M_INPUT_WIDTH,
    H = M_INPUT_HEIGHT,
    C = M_INPUT_CHANNELS,
    N = W * H * C,
    EMBEDDING = M_EMBEDDING,
    PAGE = 4096,
    CANARY = 0x5a
};
static uint8_t *weights, *arena;
static uint8_t *pixels; /* RGB */
static float *input, *result;
static char **args;

static _Noreturn void bad(const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    vprintf(format, ap);
    va_end(ap);
    putchar('\n');
    exit(1);
}
#define EXPECT(condition) ((condition) ? (void)0 : bad("line %d: %s", __LINE__, #condition))

/* ---- allocation is a failure while the model runs --------------------------------------- */

static int trapped;
void *__real_malloc(size_t), *__real_calloc(size_t, size_t), *__real_realloc(void *, size_t);
void __real_free(void *);
void *__wrap_malloc(size_t n) { return trapped ? abort(), NULL : __real_malloc(n); }
void *__wrap_calloc(size_t n, size_t m) { return trapped ? abort(), NULL : __real_calloc(n, m); }
void *__wrap_realloc(void *p, size_t n) { return trapped ? abort(), NULL : __real_realloc(p, n); }
void __wrap_free(void *p) { trapped ? abort() : __real_free(p); }

/* ---- buffers ------------------------------------------------------------------------------ */

/* `bytes` bytes, `align` aligned, as close to an inaccessible page as the alignment allows; what
 * lies around them holds CANARY. */
static uint8_t *guarded(size_t bytes, size_t align) {
    size_t pages = (bytes + align + PAGE - 1) / PAGE + 1;
    uint8_t *base =
        mmap(NULL, (pages + 1) * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    EXPECT(base != MAP_FAILED);
    memset(base, CANARY, pages * PAGE);
    EXPECT(!mprotect(base + pages * PAGE, PAGE, PROT_NONE));
    uintptr_t at = ((uintptr_t)base + pages * PAGE - bytes) / align * align;
    return (uint8_t *)at;
}

/* Where no number may be. */
static void *odd(void *p) { return (uint8_t *)p + 1; }

static void canary_intact(const uint8_t *at, size_t bytes) {
    for (int i = 1; i <= PAGE; i++) EXPECT(at[-i] == CANARY);
    for (const uint8_t *p = at + bytes; (uintptr_t)p % PAGE; p++) EXPECT(*p == CANARY);
}

static void load_weights(const char *path) { /* as a program would: a read-only mapping */
    int fd = open(path, O_RDONLY);
    struct stat st;
    EXPECT(fd >= 0 && !fstat(fd, &st));
    EXPECT(st.st_size == M_WEIGHTS_BYTES);
    weights = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    EXPECT((void *)weights != MAP_FAILED);
    close(fd);
}

static void normalise(void) { /* pixels to input, as the specs of the six say */
    for (int c = 0; c < C; c++)
        for (int i = 0; i < W * H; i++)
            input[c * W * H + i] = ((float)pixels[C * i + c] / 255.0f - 0.5f) / 0.5f;
}

static void prepare(void) {
    arena = guarded(M_ARENA_BYTES, M_ARENA_ALIGN);
    pixels = guarded(N, 1);
    input = (float *)guarded(N * sizeof(float), sizeof(float));
    result = (float *)guarded(EMBEDDING * sizeof(float), sizeof(float));
    uint32_t noise = 1;
    for (int i = 0; i < N; i++) {
        noise = noise * 1664525u + 1013904223u;
        pixels[i] = (uint8_t)((i / C % W + i / C / W) * 200 / (W + H) + (int)(noise >> 27));
    }
    normalise();
}

static void run(float *out) { EXPECT(M_run(weights, arena, input, out) == 0); }

static void same(const float *a, const float *b, const char *what) {
    if (memcmp(a, b, EMBEDDING * sizeof *a)) bad("%s: the embeddings differ", what);
}

static float largest(const float *v) {
    float most = 1;
    for (int i = 0; i < EMBEDDING; i++) most = fmaxf(most, fabsf(v[i]));
    return most;
}

static void close_to(const float *y, const float *want, const char *what) {
    double dot = 0, yy = 0, ww = 0;
    for (int i = 0; i < EMBEDDING; i++) {
        if (!(fabsf(y[i] - want[i]) <= 1e-5f * largest(want)))
            bad("%s: [%d] is %.9g, expected %.9g", what, i, (double)y[i], (double)want[i]);
        dot += (double)y[i] * want[i], yy += (double)y[i] * y[i], ww += (double)want[i] * want[i];
    }
    if (!(dot / sqrt(yy * ww) > 0.9999999)) bad("%s: cosine %.9f", what, dot / sqrt(yy * ww));
}

/* ---- the checks ----------------------------------------------------------------------------- */

/* Every pointer of every function, null or misaligned, and every other mistake has its status, and
 * no embedding is written. */
static void check_arguments(void) {
    int order = C == 3 ? M_RGB : M_GRAY;
    EXPECT(M_run(NULL, arena, input, result) == M_ERR_NULL);
    EXPECT(M_run(weights, NULL, input, result) == M_ERR_NULL);
    EXPECT(M_run(weights, arena, NULL, result) == M_ERR_NULL);
    EXPECT(M_run(weights, arena, input, NULL) == M_ERR_NULL);
    EXPECT(M_run(weights + 4, arena, input, result) == M_ERR_ALIGN);
    EXPECT(M_run(weights, arena + 4, input, result) == M_ERR_ALIGN);
    EXPECT(M_run(weights, arena, odd(input), result) == M_ERR_ALIGN);
    EXPECT(M_run(weights, arena, input, odd(result)) == M_ERR_ALIGN);
    EXPECT(M_run_u8(NULL, arena, pixels, W * C, order, result) == M_ERR_NULL);
    EXPECT(M_run_u8(weights, NULL, pixels, W * C, order, result) == M_ERR_NULL);
    EXPECT(M_run_u8(weights, arena, NULL, W * C, order, result) == M_ERR_NULL);
    EXPECT(M_run_u8(weights, arena, pixels, W * C, order, NULL) == M_ERR_NULL);
    EXPECT(M_run_u8(weights + 4, arena, pixels, W * C, order, result) == M_ERR_ALIGN);
    EXPECT(M_run_u8(weights, arena + 4, pixels, W * C, order, result) == M_ERR_ALIGN);
    EXPECT(M_run_u8(weights, arena, pixels, W * C, order, odd(result)) == M_ERR_ALIGN);
    EXPECT(M_run_u8(weights, arena, pixels, W * C, -1, result) == M_ERR_ORDER);
    EXPECT(M_run_u8(weights, arena, pixels, W * C, 99, result) == M_ERR_ORDER);
    EXPECT(M_run_u8(weights, arena, pixels, W * C - 1, order, result) == M_ERR_STRIDE);
    EXPECT(M_run_u8(weights, arena, pixels, 1 - W * C, order, result) == M_ERR_STRIDE);
    EXPECT(M_run_u8(weights, arena, pixels, 0, order, result) == M_ERR_STRIDE);
    EXPECT(M_selftest(NULL, arena) == M_ERR_NULL && M_selftest(weights, NULL) == M_ERR_NULL);
    EXPECT(M_selftest(weights + 4, arena) == M_ERR_ALIGN);
    EXPECT(M_selftest(weights, arena + 4) == M_ERR_ALIGN);
    EXPECT(M_weights_check(NULL, M_WEIGHTS_BYTES) == M_ERR_NULL);
    EXPECT(M_weights_check(weights + 4, M_WEIGHTS_BYTES) == M_ERR_ALIGN);
    canary_intact((uint8_t *)result, EMBEDDING * sizeof *result);
    for (int i = 0; i < EMBEDDING * (int)sizeof *result; i++)
        EXPECT(((uint8_t *)result)[i] == CANARY);
}

static void never(void *context, int n, void (*task)(void *, int), void *state) {
    (void)context, (void)n, (void)task, (void)state;
    bad("parallel_for was called");
}

/* The same for the functions that take a pool: they call it only if all is well. */
static void check_pools(void) {
    static const int threads[] = {INT_MIN, -1, 0, M_MAX_THREADS + 1, INT_MAX};
    size_t mt = M_ARENA_BYTES_MT(2), batch = M_ARENA_BYTES_BATCH(2);
    uint8_t *memory = guarded(batch, M_ARENA_ALIGN);
    M_pool pool = {never, NULL, 2};
    EXPECT(M_run_mt(NULL, memory, mt, input, result, &pool) == M_ERR_NULL);
    EXPECT(M_run_mt(weights, NULL, mt, input, result, &pool) == M_ERR_NULL);
    EXPECT(M_run_mt(weights, memory, mt, NULL, result, &pool) == M_ERR_NULL);
    EXPECT(M_run_mt(weights, memory, mt, input, NULL, &pool) == M_ERR_NULL);
    EXPECT(M_run_mt(weights + 4, memory, mt, input, result, &pool) == M_ERR_ALIGN);
    EXPECT(M_run_mt(weights, memory + 4, mt, input, result, &pool) == M_ERR_ALIGN);
    EXPECT(M_run_mt(weights, memory, mt, odd(input), result, &pool) == M_ERR_ALIGN);
    EXPECT(M_run_mt(weights, memory, mt, input, odd(result), &pool) == M_ERR_ALIGN);
    EXPECT(M_run_mt(weights, memory, mt, input, result, odd(&pool)) == M_ERR_ALIGN);
    EXPECT(M_run_mt(weights, memory, mt - 1, input, result, &pool) == M_ERR_ARENA);
    EXPECT(M_run_mt(weights, memory, M_ARENA_BYTES - 1, input, result, NULL) == M_ERR_ARENA);
    EXPECT(M_run_batch(NULL, memory, batch, input, 1, result, &pool) == M_ERR_NULL);
    EXPECT(M_run_batch(weights, NULL, batch, input, 1, result, &pool) == M_ERR_NULL);
    EXPECT(M_run_batch(weights, memory, batch, NULL, 1, result, &pool) == M_ERR_NULL);
    EXPECT(M_run_batch(weights, memory, batch, input, 1, NULL, &pool) == M_ERR_NULL);
    EXPECT(M_run_batch(weights + 4, memory, batch, input, 1, result, &pool) == M_ERR_ALIGN);
    EXPECT(M_run_batch(weights, memory + 4, batch, input, 1, result, &pool) == M_ERR_ALIGN);
    EXPECT(M_run_batch(weights, memory, batch, odd(input), 1, result, &pool) == M_ERR_ALIGN);
    EXPECT(M_run_batch(weights, memory, batch, input, 1, odd(result), &pool) == M_ERR_ALIGN);
    EXPECT(M_run_batch(weights, memory, batch, input, 1, result, odd(&pool)) == M_ERR_ALIGN);
    EXPECT(M_run_batch(weights, memory, batch - 1, input, 1, result, &pool) == M_ERR_ARENA);
    EXPECT(M_run_batch(weights, memory, M_ARENA_BYTES - 1, input, 1, result, NULL) == M_ERR_ARENA);
    EXPECT(M_run_batch(weights, memory, batch, input, -1, result, &pool) == M_ERR_COUNT);
    EXPECT(M_run_batch(weights, memory, batch, input, INT_MIN, result, NULL) == M_ERR_COUNT);
    EXPECT(M_run_batch(weights, memory, batch, input, 0, result, &pool) == M_OK);
    pool.threads = M_MAX_THREADS_BATCH;
    EXPECT(M_run_batch(weights, memory, batch, input, 1, result, &pool) == M_ERR_ARENA);
    for (int i = 0; i < 5; i++) {
        pool.threads = threads[i];
        EXPECT(M_run_mt(weights, memory, SIZE_MAX, input, result, &pool) == M_ERR_THREADS);
        if (threads[i] != M_MAX_THREADS + 1)
            EXPECT(M_run_batch(weights, memory, SIZE_MAX, input, 1, result, &pool) ==
                   M_ERR_THREADS);
    }
    pool = (M_pool){NULL, NULL, 2};
    EXPECT(M_run_mt(weights, memory, mt, input, result, &pool) == M_ERR_NULL);
    EXPECT(M_run_batch(weights, memory, batch, input, 1, result, &pool) == M_ERR_NULL);
    canary_intact((uint8_t *)result, EMBEDDING * sizeof *result);
    for (int i = 0; i < EMBEDDING * (int)sizeof *result; i++)
        EXPECT(((uint8_t *)result)[i] == CANARY);
}

/* What anybody may find where weights should be: weights_check says what it is, and all else that
 * reads no more than the head refuses it in the same words. */
static void refused(uint8_t *copy, int status) {
    uint8_t *two = guarded(M_ARENA_BYTES, M_ARENA_ALIGN);
    EXPECT(M_weights_check(copy, M_WEIGHTS_BYTES) == status);
    EXPECT(M_run(copy, two, input, result) == status);
    EXPECT(M_run_u8(copy, two, pixels, W * C, C == 3 ? M_RGB : M_GRAY, result) == status);
    EXPECT(M_run_mt(copy, two, M_ARENA_BYTES, input, result, NULL) == status);
    EXPECT(M_run_batch(copy, two, M_ARENA_BYTES, input, 1, result, NULL) == status);
    EXPECT(M_selftest(copy, two) == status);
    memcpy(copy, weights, M_WEIGHTS_BYTES);
}

static void check_weights(void) {
    EXPECT(M_weights_check(weights, M_WEIGHTS_BYTES) == 0);
    uint8_t *copy = guarded(M_WEIGHTS_BYTES, M_WEIGHTS_ALIGN);
    memcpy(copy, weights, M_WEIGHTS_BYTES);
    EXPECT(M_weights_check(copy, M_WEIGHTS_BYTES) == 0);
    static const size_t cut[] = {0, 1, 8, 63, 64, 256, M_WEIGHTS_BYTES - 64, M_WEIGHTS_BYTES - 1};
    for (int i = 0; i < 8; i++) { /* no byte behind what is there is read */
        uint8_t *part = guarded(cut[i], M_WEIGHTS_ALIGN);
        memcpy(part, weights, cut[i]);
        EXPECT(M_weights_check(part, cut[i]) == M_ERR_SHORT);
    }
    EXPECT(M_weights_check(copy, M_WEIGHTS_BYTES + 1) == M_ERR_DAMAGED);
    for (size_t at = 64; at < M_WEIGHTS_BYTES; at += M_WEIGHTS_BYTES / 37 + 1) {
        copy[at] ^= 0x40;
        if (M_weights_check(copy, M_WEIGHTS_BYTES) != M_ERR_DAMAGED)
            bad("flipped bit in byte %zu", at);
        copy[at] ^= 0x40;
    }
    memset(copy, 0, M_WEIGHTS_BYTES);
    refused(copy, M_ERR_WEIGHTS);
    memcpy(copy, "PK\3\4", 4);
    refused(copy, M_ERR_WEIGHTS);
    copy[63] ^= 1; /* of the layout */
    refused(copy, M_ERR_LAYOUT);
    copy[8]++; /* of the format */
    refused(copy, M_ERR_LAYOUT);
    for (size_t at = 0; at < M_WEIGHTS_BYTES; at += 4)
        for (int i = 0; i < 4; i++) copy[at + (size_t)i] = weights[at + 3 - (size_t)i];
    refused(copy, M_ERR_BYTE_ORDER);
}

static void check_text(void) {
    for (int i = -2; i < 40; i++) EXPECT(M_error_text(i) && strlen(M_error_text(i)) > 6);
    for (int i = 0; i <= M_ERR_STRIDE; i++)
        for (int j = 0; j < i; j++) EXPECT(strcmp(M_error_text(i), M_error_text(j)));
    EXPECT(!strcmp(M_error_text(M_OK), "success"));
    EXPECT(!strcmp(M_error_text(M_ERR_STRIDE), "the stride is smaller than a row of pixels"));
    EXPECT(!strcmp(M_error_text(M_ERR_STRIDE + 1), "unknown status"));
    EXPECT(!strcmp(M_error_text(INT_MIN), "unknown status"));
    EXPECT(!strcmp(M_error_text(INT_MAX), "unknown status"));
}

/* As a program that has no header finds it: numbers of 4 bytes, then of 8, and so on. */
static void check_info(void) {
    const uint8_t *at = (const uint8_t *)&M_info;
    const struct M_info *m = &M_info;
    uint32_t small[8], later[4];
    uint64_t large[4];
    memcpy(small, at, 32), memcpy(large, at + 32, 32), memcpy(later, at + 64, 16);
    EXPECT(small[0] == sizeof M_info && small[1] == 1);
    EXPECT(small[2] == C && small[3] == H && small[4] == W && small[5] == EMBEDDING);
    EXPECT(small[6] == M_ARENA_ALIGN && small[7] == M_WEIGHTS_ALIGN);
    for (size_t n = 1; n <= M_MAX_THREADS; n++) {
        EXPECT(large[0] + (n - 1) * large[1] == M_ARENA_BYTES_MT(n));
        EXPECT(large[0] + (n - 1) * large[2] == M_ARENA_BYTES_BATCH(n));
    }
    EXPECT(large[0] == M_ARENA_BYTES && large[3] == M_WEIGHTS_BYTES);
    EXPECT(later[0] == M_STACK_BYTES && later[1] == M_MAX_THREADS);
    EXPECT(later[2] == M_MAX_THREADS_BATCH && later[3] == (C == 3 ? M_RGB : M_GRAY));
    EXPECT(m->tolerance == M_SELFTEST_TOLERANCE);
    for (int c = 0; c < C; c++) EXPECT(m->mean[c] == 127.5f && m->scale[c] == (float)(1 / 127.5));
    EXPECT(!strcmp(m->model_id, M_MODEL_ID) && !strcmp(m->layout_id, M_LAYOUT_ID));
    EXPECT(!strncmp((const char *)weights, "mixfacew", 8) && strlen(m->compiler) >= 5);
    EXPECT(M_cpu_ok() == 1 && strstr(m->targets, M_target()) && *m->model);
}

static void check_selftest(void) {
    EXPECT(M_selftest(weights, arena) == 0);
    uint8_t *copy = guarded(M_WEIGHTS_BYTES, M_WEIGHTS_ALIGN);
    memcpy(copy, weights, M_WEIGHTS_BYTES);
    for (size_t at = M_WEIGHTS_BYTES / 2; at < M_WEIGHTS_BYTES / 2 + 4096; at++) copy[at] ^= 0x40;
    EXPECT(M_selftest(copy, arena) == M_ERR_RESULT);
}

/* Exactly ARENA_BYTES are used, nothing around them, and what they held does not matter. */
static void check_arena(void) {
    float first[EMBEDDING];
    memset(arena, 0xff, M_ARENA_BYTES); /* all NaN */
    run(first);
    EXPECT(M_run_u8(weights, arena, pixels, W * C, M_RGB, result) == 0);
    EXPECT(M_selftest(weights, arena) == 0);
    size_t used = M_ARENA_BYTES;
    while (used && arena[used - 1] == 0xff) used--;
    if (M_ARENA_BYTES - used >= 2 * M_ARENA_ALIGN)
        bad("%zu of %zu bytes are used", used, (size_t)M_ARENA_BYTES);
    canary_intact(arena, M_ARENA_BYTES);
    memset(arena, 0, M_ARENA_BYTES);
    run(result);
    same(first, result, "arena of NaN, arena of zeros");
    canary_intact(arena, M_ARENA_BYTES);
    canary_intact((uint8_t *)result, EMBEDDING * sizeof *result);
}

static void check_heap(void) {
    trapped = 1;
    int status = M_run(weights, arena, input, result);
    status |= M_run_u8(weights, arena, pixels, W * C, M_RGB, result);
    status |= M_weights_check(weights, M_WEIGHTS_BYTES) | M_selftest(weights, arena);
    trapped = 0;
    EXPECT(status == 0);
}

static void check_nan(void) {
    static const int at[] = {0, W * H / 2 + W / 2, N - 1};
    for (int i = 0; i < 3; i++) {
        float kept = input[at[i]];
        input[at[i]] = NAN;
        run(result);
        input[at[i]] = kept;
        for (int j = 0; j < EMBEDDING; j++)
            if (!isnan(result[j])) bad("NaN at %d: [%d] is %g", at[i], j, (double)result[j]);
    }
    run(result);
    for (int j = 0; j < EMBEDDING; j++) EXPECT(isfinite(result[j]));
}

/* Writes `pixels` in another channel order into rows of `stride` bytes; order: the positions of
 * red, green, blue in a pixel of `step` bytes. */
static uint8_t *reorder(const int order[3], int step, int stride) {
    uint8_t *image = guarded((size_t)(stride * (H - 1) + W * step), 1);
    for (int y = 0; y < H; y++)
        for (int x = 0; x < W; x++)
            for (int c = 0; c < C; c++)
                image[y * stride + x * step + order[c]] = pixels[(y * W + x) * C + c];
    return image;
}

static void check_pixels(void) {
    static const struct {
        int name, order[3], step;
        const char *text;
    } orders[] = {{M_RGB, {0, 1, 2}, 3, "RGB"},
                  {M_BGR, {2, 1, 0}, 3, "BGR"},
                  {M_RGBA, {0, 1, 2}, 4, "RGBA"},
                  {M_BGRA, {2, 1, 0}, 4, "BGRA"}};
    float first[EMBEDDING];
    EXPECT(M_run_u8(weights, arena, pixels, W * C, M_RGB, first) == 0);
    run(result);
    close_to(first, result, "bytes, floats");
    for (int i = 0; i < 4; i++)
        for (int pad = 0; pad <= 13; pad += 13) {
            int stride = W * orders[i].step + pad;
            const uint8_t *image = reorder(orders[i].order, orders[i].step, stride);
            EXPECT(M_run_u8(weights, arena, image, stride, orders[i].name, result) == 0);
            same(first, result, orders[i].text);
        }
    uint8_t *gray = guarded(W * H, 1);
    for (int i = 0; i < W * H; i++) {
        gray[i] = pixels[C * i];
        pixels[C * i + 1] = pixels[C * i + 2] = gray[i];
    }
    EXPECT(M_run_u8(weights, arena, pixels, W * C, M_RGB, first) == 0);
    EXPECT(M_run_u8(weights, arena, gray, W, M_GRAY, result) == 0);
    same(first, result, "GRAY");
    EXPECT(M_run_u8(weights, arena, pixels + W * C * (H - 1), -W * C, M_RGB, result) == 0);
}

static void *thread(void *out) {
    uint8_t *own = guarded(M_ARENA_BYTES, M_ARENA_ALIGN);
    for (int i = 0; i < 3; i++)
        if (M_run(weights, own, input, out)) bad("run failed in a thread");
    return NULL;
}

static void check_threads(void) {
    pthread_t id[4];
    static float out[4][EMBEDDING];
    for (int i = 0; i < 4; i++) EXPECT(!pthread_create(&id[i], NULL, thread, out[i]));
    for (int i = 0; i < 4; i++) EXPECT(!pthread_join(id[i], NULL));
    run(result);
    for (int i = 0; i < 4; i++) same(result, out[i], "thread");
}

/* ---- one face on several threads, several faces at once ---- */

/* One thread after the other, the last first. */
static void backwards(void *calls, int n, void (*task)(void *, int), void *state) {
    ++*(int *)calls;
    for (int i = n - 1; i >= 0; i--) task(state, i);
}

static void expect_same_on(M_pool *pool, int threads, uint8_t *memory, const char *what) {
    float out[EMBEDDING];
    pool->threads = threads;
    EXPECT(M_run_mt(weights, memory, M_ARENA_BYTES_MT(threads), input, out, pool) == 0);
    same(result, out, what);
}

static void check_mt(void) {
    mixfacec_pool threads;
    int calls = 0;
    M_pool serial = {backwards, &calls, 1}, parallel = {mixfacec_parallel_for, &threads, 1};
    run(result);
    float one[EMBEDDING];
    EXPECT(M_run_mt(weights, arena, M_ARENA_BYTES, input, one, NULL) == 0);
    same(result, one, "no pool");
    expect_same_on(&serial, 1, arena, "one thread");
    EXPECT(calls == 0);
    for (int n = 2; n <= M_MAX_THREADS; n++) {
        uint8_t *memory = guarded(M_ARENA_BYTES_MT(n), M_ARENA_ALIGN);
        expect_same_on(&serial, n, memory, "one after the other");
        EXPECT(calls > 0);
        EXPECT(mixfacec_pool_start(&threads, n) == 0);
        for (int i = 0; i < 10; i++) {
            if (i == 8) usleep(2000); /* they sleep by now */
            expect_same_on(&parallel, n, memory, "threads of a pool");
        }
        mixfacec_pool_stop(&threads);
        canary_intact(memory, M_ARENA_BYTES_MT(n));
    }
    EXPECT(mixfacec_pool_start(&threads, 0) != 0);
}

static void check_batch(void) {
    enum { FACES = 5 };
    mixfacec_pool threads;
    M_pool pool = {mixfacec_parallel_for, &threads, 1};
    uint8_t *memory = guarded(M_ARENA_BYTES_BATCH(3), M_ARENA_ALIGN);
    static float out[FACES][EMBEDDING], want[FACES][EMBEDDING];
    float *faces = (float *)guarded(FACES * N * sizeof *faces, sizeof *faces);
    for (int f = 0; f < FACES; f++) {
        for (int i = 0; i < N; i++) faces[f * N + i] = input[(i + 100 * f) % N];
        EXPECT(M_run(weights, arena, faces + f * N, want[f]) == 0);
    }
    EXPECT(mixfacec_pool_start(&threads, 3) == 0);
    for (int n = 1; n <= 3; n++) {
        pool.threads = n;
        memset(out, 0, sizeof out);
        EXPECT(M_run_batch(weights, memory, M_ARENA_BYTES_BATCH(n), faces, FACES, out[0],
                           n == 1 ? NULL : &pool) == 0);
        for (int f = 0; f < FACES; f++) same(want[f], out[f], "face of a batch");
    }
    memset(out, 0, sizeof out);
    EXPECT(M_run_batch(weights, memory, M_ARENA_BYTES_BATCH(3), faces, 2, out[0], &pool) == 0);
    same(want[1], out[1], "fewer faces than threads");
    for (int i = 0; i < EMBEDDING; i++) EXPECT(out[2][i] == 0);
    mixfacec_pool_stop(&threads);
}

/* Under valgrind: the pixels are undefined; a branch or an address that depends on them is an
 * error that valgrind reports. */
static void check_taint(void) {
    VALGRIND_MAKE_MEM_UNDEFINED(input, N * sizeof *input);
    int status = M_run(weights, arena, input, result);
    VALGRIND_MAKE_MEM_DEFINED(result, EMBEDDING * sizeof *result);
    EXPECT(status == 0);
    VALGRIND_MAKE_MEM_UNDEFINED(pixels, N);
    status = M_run_u8(weights, arena, pixels, W * C, M_RGB, result);
    VALGRIND_MAKE_MEM_DEFINED(result, EMBEDDING * sizeof *result);
    EXPECT(status == 0 && isfinite(result[0]));
}

static void *deepest(void *bytes) { /* paints the stack below its own frame, and looks */
    enum { DEPTH = 1 << 20 };
    volatile uint8_t *low = (volatile uint8_t *)__builtin_frame_address(0) - DEPTH - 512;
    for (int i = 0; i < DEPTH; i++) low[i] = CANARY;
    int status = M_run(weights, arena, input, result) |
                 M_run_u8(weights, arena, pixels, W * C, M_RGB, result) |
                 M_selftest(weights, arena);
    size_t clean = 0;
    while (clean < DEPTH && low[clean] == CANARY) clean++;
    *(size_t *)bytes = status ? 0 : DEPTH + 512 - clean;
    return NULL;
}

static void check_stack(void) {
    pthread_attr_t attr;
    pthread_t id;
    size_t bytes = 0, frame = 512; /* of deepest() itself */
    EXPECT(!pthread_attr_init(&attr) && !pthread_attr_setstacksize(&attr, 4 << 20));
    EXPECT(!pthread_create(&id, &attr, deepest, &bytes) && !pthread_join(id, NULL));
    if (!bytes || bytes > M_STACK_BYTES + frame)
        bad("%zu bytes of stack, STACK_BYTES is %zu", bytes, (size_t)M_STACK_BYTES);
}

/* args: golden.npy image.ppm...: the embeddings that the official implementation computes. */
static void check_golden(void) {
    FILE *npy = fopen(args[0], "rb");
    uint8_t head[10];
    EXPECT(npy && fread(head, 1, 10, npy) == 10);
    EXPECT(!fseek(npy, 10 + head[8] + 256 * head[9], SEEK_SET));
    for (char **image = args + 1; *image; image++) {
        FILE *ppm = fopen(*image, "rb");
        int w, h;
        float want[EMBEDDING];
        EXPECT(ppm && fscanf(ppm, "P6 %d %d 255", &w, &h) == 2 && w == W && h == H);
        EXPECT(fgetc(ppm) == '\n' && fread(pixels, 1, N, ppm) == N && !fclose(ppm));
        EXPECT(fread(want, sizeof *want, EMBEDDING, npy) == EMBEDDING);
        normalise();
        run(result);
        close_to(result, want, *image);
    }
}

static void check_bits(void) { /* not a check: the embedding's bits, to compare two builds */
    run(result);
    for (int i = 0; i < EMBEDDING; i++) printf("%a\n", (double)result[i]);
}

int main(int argc, char **argv) {
    static const struct {
        const char *name;
        void (*check)(void);
    } checks[] = {
        {"arguments", check_arguments}, {"weights", check_weights}, {"selftest", check_selftest},
        {"pools", check_pools},         {"text", check_text},       {"info", check_info},
        {"arena", check_arena},         {"heap", check_heap},       {"nan", check_nan},
        {"pixels", check_pixels},       {"threads", check_threads}, {"mt", check_mt},
        {"batch", check_batch},         {"taint", check_taint},     {"stack", check_stack},
        {"golden", check_golden},       {"bits", check_bits}};
    if (argc < 3) bad("usage: harness CHECK NAME.weights [ARGUMENT...]");
    args = argv + 3;
    load_weights(argv[2]);
    prepare();
    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++)
        if (!strcmp(argv[1], checks[i].name)) return checks[i].check(), 0;
    bad("no check %s", argv[1]);
}
