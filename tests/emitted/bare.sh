#!/usr/bin/env bash
# Objects and sources for Cortex-M make a program with libgcc alone: no C library, no unwinder.
. "$(dirname "$0")/lib.sh"
if ! command -v arm-none-eabi-gcc >/dev/null; then
    skipped bare "no arm-none-eabi-gcc"
    exit
fi
cat >"$SCRATCH/start.c" <<'END'
#include "M.h"
static _Alignas(M_ARENA_ALIGN) unsigned char arena[M_ARENA_BYTES];
static const _Alignas(M_WEIGHTS_ALIGN) unsigned char weights[M_WEIGHTS_BYTES] = {1};
static float input[M_INPUT_CHANNELS * M_INPUT_HEIGHT * M_INPUT_WIDTH], y[M_EMBEDDING];
/* what a compiler may call even without a C library */
void *memcpy(void *to, const void *from, size_t n) {
    for (size_t i = 0; i < n; i++) ((volatile char *)to)[i] = ((const char *)from)[i];
    return to;
}
void *memset(void *to, int c, size_t n) {
    for (size_t i = 0; i < n; i++) ((volatile char *)to)[i] = (char)c;
    return to;
}
int status;
void _start(void);
void _start(void) {
    status |= M_weights_check(weights, sizeof weights) | M_selftest(weights, arena);
    status |= M_run(weights, arena, input, y) | M_run_u8(weights, arena, arena, 3 * M_INPUT_WIDTH, M_RGB, y);
    status |= M_run_mt(weights, arena, sizeof arena, input, y, 0);
    status |= M_run_batch(weights, arena, sizeof arena, input, 1, y, 0);
    status |= M_error_text(status)[0];
    for (;;) continue;
}
END

cflags() { sed -n 's/^ \* compile with  cc -std=c11 -O3//p' "$dir/M.c"; }

# shellcheck disable=SC2046 # flags
linked() { # object
    arm-none-eabi-gcc $(cflags) -std=c11 -O1 -ffreestanding -I"$dir" -nostdlib -Wl,--no-warn-rwx-segments \
        -o "$dir/program" "$SCRATCH/start.c" "$1" -lgcc && ! arm-none-eabi-nm "$1" | grep -i unwind
}

# shellcheck disable=SC2046
by_c() { arm-none-eabi-gcc $(cflags) -std=c11 -O2 -ffreestanding -c -o "$dir/M_c.o" "$dir/M.c" && linked "$dir/M_c.o"; }

by_llvm() { emit $SMALL $target M "$dir" --emit=obj && linked "$dir/M.o"; }

for target in cortex-m4 cortex-m7 cortex-m55; do
    dir=$SCRATCH/$target
    check "${target}_emit" emit $SMALL $target M "$dir" || continue
    check "${target}_c" by_c
    if have_llvm; then
        check "${target}_object" by_llvm
    else
        skipped "${target}_object" "mixfacec was built without LLVM"
    fi
done
