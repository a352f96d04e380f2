#!/usr/bin/env bash
# Races: a model on several threads of the pool, and batches, under the thread sanitiser.
. "$(dirname "$0")/lib.sh"

program() {
    cat >"$SCRATCH/races.c" <<'END'
#include "M.h"
#include "mixfacec_pool.h"
#include <stdio.h>
#include <string.h>
enum { FACES = 3 };
static _Alignas(4096) unsigned char weights[M_WEIGHTS_BYTES], arena[M_ARENA_BYTES_MT(4) + M_ARENA_BYTES_BATCH(4)];
static float in[FACES * M_INPUT_CHANNELS * M_INPUT_HEIGHT * M_INPUT_WIDTH], one[M_EMBEDDING], many[FACES * M_EMBEDDING];
int main(int argc, char **argv) {
    static mixfacec_pool threads;
    FILE *f = fopen(argv[argc - 1], "rb");
    if (!f || fread(weights, 1, sizeof weights, f) != sizeof weights) return 1;
    for (size_t i = 0; i < sizeof in / sizeof *in; i++) in[i] = (float)(i % 251) / 125 - 1;
    if (M_run(weights, arena, in, one)) return 2;
    for (int n = 1; n <= 4; n++) {
        M_pool pool = {mixfacec_parallel_for, &threads, n};
        if (mixfacec_pool_start(&threads, n)) return 3;
        for (int i = 0; i < 5; i++) {
            if (M_run_mt(weights, arena, sizeof arena, in, many, &pool) || memcmp(one, many, sizeof one)) return 4;
            if (M_run_batch(weights, arena, sizeof arena, in, FACES, many, &pool)) return 5;
        }
        mixfacec_pool_stop(&threads);
    }
    return 0;
}
END
}

races() { # pool
    gcc -std=gnu11 -O1 -g -fsanitize=thread -I"$SCRATCH" -Iruntime -o "$SCRATCH/races" \
        "$SCRATCH/races.c" "$SCRATCH/M.c" "$1" -lpthread && TSAN_OPTIONS=exitcode=66 "$SCRATCH/races" "$SCRATCH/M.weights"
}

# A caller that does not wait for the others: the sanitiser has to see it.
careless() {
    sed 's/^    wait_for_others(p, n);/    (void)wait_for_others;/' runtime/mixfacec_pool.c >"$SCRATCH/careless.c"
    ! cmp -s runtime/mixfacec_pool.c "$SCRATCH/careless.c" && ! races "$SCRATCH/careless.c"
}

if ! echo 'int main(void) { return 0; }' | gcc -fsanitize=thread -o "$SCRATCH/can" -x c - 2>/dev/null || ! "$SCRATCH/can" 2>/dev/null; then
    skipped races 'no thread sanitiser that runs here'
else
    "$MIXFACEC" compile $SMALL --weights synthetic --target c99 --prefix M -q -o "$SCRATCH"
    program
    check races races runtime/mixfacec_pool.c
    check careless careless
fi
