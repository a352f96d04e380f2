/* fat.c - calls every public function of the model M and prints the target that was chosen; for
 * fat.sh and cpu.sh. `none`: expects that there is none. */
#include "M.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { N = M_INPUT_CHANNELS * M_INPUT_HEIGHT * M_INPUT_WIDTH, THREADS = 3, FACES = 2 };
static _Alignas(64) unsigned char weights[M_WEIGHTS_BYTES];
static _Alignas(64) unsigned char arena[M_ARENA_BYTES], mt_arena[M_ARENA_BYTES_MT(THREADS)];
static _Alignas(64) unsigned char batch_arena[M_ARENA_BYTES_BATCH(THREADS)];
static float input[FACES][N], y[FACES][M_EMBEDDING], z[FACES][M_EMBEDDING];
static uint8_t pixels[M_INPUT_HEIGHT][M_INPUT_WIDTH][3];

#define EXPECT(condition)                                                                          \
    ((condition) ? (void)0 : (printf("line %d: %s\n", __LINE__, #condition), exit(1)))

static void one_by_one(void *context, int n, void (*task)(void *, int), void *state) {
    (void)context;
    for (int i = n - 1; i >= 0; i--) task(state, i);
}

static void no_row(void) {
    EXPECT(!M_target() && !M_cpu_ok() && M_error_text(M_ERR_CPU));
    EXPECT(M_run(weights, arena, input[0], y[0]) == M_ERR_CPU);
    EXPECT(M_run_u8(weights, arena, pixels[0][0], sizeof pixels[0], M_RGB, y[0]) == M_ERR_CPU);
    EXPECT(M_run_mt(weights, arena, sizeof arena, input[0], y[0], NULL) == M_ERR_CPU);
    EXPECT(M_run_batch(weights, arena, sizeof arena, input[0], FACES, y[0], NULL) == M_ERR_CPU);
    EXPECT(M_weights_check(weights, sizeof weights) == M_ERR_CPU);
    EXPECT(M_selftest(weights, arena) == M_ERR_CPU);
    puts("none");
}

int main(int argc, char **argv) {
    const M_pool pool = {one_by_one, NULL, THREADS};
    FILE *f = argc > 1 ? fopen(argv[1], "rb") : NULL;
    EXPECT(f && fread(weights, 1, sizeof weights, f) == sizeof weights);
    if (argc > 2) return no_row(), 0;
    for (int i = 0; i < FACES * N; i++)
        input[i / N][i % N] = (float)((i * 37 + 11) % 255) / 128 - 1;
    EXPECT(!M_weights_check(weights, sizeof weights));
    EXPECT(M_weights_check(weights, sizeof weights - 1) == M_ERR_SHORT);
    EXPECT(!M_selftest(weights, arena));
    for (int i = 0; i < FACES; i++) EXPECT(!M_run(weights, arena, input[i], y[i]));
    EXPECT(M_run(NULL, arena, input[0], y[0]) == M_ERR_NULL);
    EXPECT(!M_run_batch(weights, batch_arena, sizeof batch_arena, input[0], FACES, z[0], &pool));
    EXPECT(!memcmp(y, z, sizeof y));
    memset(z, 0, sizeof z);
    EXPECT(!M_run_mt(weights, mt_arena, sizeof mt_arena, input[0], z[0], &pool));
    EXPECT(!memcmp(y[0], z[0], sizeof y[0]));
    EXPECT(!M_run_u8(weights, arena, pixels[0][0], sizeof pixels[0], M_RGB, z[1]));
    EXPECT(M_run_u8(weights, arena, pixels[0][0], sizeof pixels[0], 9, z[1]) == M_ERR_ORDER);
    EXPECT(M_cpu_ok() == 1 && M_info.bytes == sizeof M_info);
    puts(M_target());
    return 0;
}
