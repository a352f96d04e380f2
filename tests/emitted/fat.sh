#!/usr/bin/env bash
# A model of several targets: one header, one weights file, and the best code that the CPU runs -
# on this one, and on older ones that qemu plays.
. "$(dirname "$0")/lib.sh"
dir=$SCRATCH/fat
cat >"$SCRATCH/main.c" <<'END'
#include "M.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static void both(void *context, int n, void (*task)(void *state, int i), void *state) {
    (void)context;
    while (n--) task(state, n);
}
int main(int argc, char **argv) {
    static _Alignas(64) unsigned char weights[M_WEIGHTS_BYTES], arena[M_ARENA_BYTES_BATCH(2) + M_ARENA_BYTES_MT(2)];
    static float x[2 * M_INPUT_CHANNELS * M_INPUT_HEIGHT * M_INPUT_WIDTH], y[2 * M_EMBEDDING], z[2 * M_EMBEDDING];
    FILE *f = argc > 1 ? fopen(argv[1], "rb") : NULL;
    M_pool pool = {both, NULL, 2};
    for (size_t i = 0; i < sizeof x / sizeof *x; i++) x[i] = (float)(i % 7) - 3;
    if (!f || fread(weights, 1, sizeof weights, f) != sizeof weights) return printf("no weights\n"), 1;
    if (M_weights_check(weights, sizeof weights) || M_selftest(weights, arena)) return printf("self-test\n"), 1;
    if (M_run_batch(weights, arena, x, 2, y, &pool) || M_run_mt(weights, arena, x, z, &pool)) return printf("pool\n"), 1;
    if (memcmp(y, z, sizeof y / 2)) return printf("run_mt differs\n"), 1;
    if (M_run(weights, arena, x, z) || memcmp(y, z, sizeof y / 2)) return printf("run differs\n"), 1;
    if (M_run_u8(weights, arena, weights, 3 * M_INPUT_WIDTH, 9, y) != M_ERR_ORDER) return printf("run_u8\n"), 1;
    return puts(M_target()) < 0;
}
END

build() { # emit-option...
    emit $SMALL c99,sse4,avx512,avx2 M "$dir" "$@" || return 1
    local target
    for target in c99 sse4 avx2 avx512; do
        [ -e "$dir/M_$target.o" ] && continue
        # shellcheck disable=SC2046 # flags are words
        gcc -std=c11 -O1 $(sed -n 's/^ \* compile with  cc -std=c11 -O3//p' "$dir/M_$target.c") $W -c \
            -o "$dir/M_$target.o" "$dir/M_$target.c" || return 1
    done
    gcc -std=c11 -O1 $W -c -o "$dir/M.o" "$dir/M.c" && g++ -x c++ -O1 $W -fsyntax-only "$dir/M.c" &&
        gcc -std=c11 -O1 -I"$dir" -o "$dir/main" "$SCRATCH/main.c" "$dir"/M*.o
}

nothing_writable() { ! nm "$dir"/M*.o | grep ' [bBdDC] '; }
one_blob() { [ "$(echo "$dir"/*.weights)" = "$dir/M.weights" ]; }
picks() { # target runner...
    local want=$1 found
    shift
    found=$("$@" "$dir/main" "$dir/M.weights") || { echo "$found, status $?"; return 1; }
    [ "$found" = "$want" ] || { echo "picked $found, expected $want"; return 1; }
}
same_bytes() {
    cp "$dir/M.c" "$dir/M.h" "$SCRATCH" && emit $SMALL avx2,avx512,c99,sse4 M "$dir" &&
        cmp "$dir/M.c" "$SCRATCH/M.c" && cmp "$dir/M.h" "$SCRATCH/M.h"
}
says() { # exit-status text list
    refuse "$1" "$MIXFACEC" compile $SMALL -w synthetic -t "$3" -o "$SCRATCH/none" >"$SCRATCH/said" 2>&1 &&
        grep -qF -- "$2" "$SCRATCH/said" || { cat "$SCRATCH/said"; return 1; }
}

forms=c
! have_llvm || forms='c obj'
for form in $forms; do
    rm -rf "$dir"
    check "fat_${form}_builds" build --emit=$form || continue
    check "fat_${form}_has_no_writable_global" nothing_writable
    check "fat_${form}_has_one_blob" one_blob
    best=$("$MIXFACEC" targets | awk '$3 == "native" { print $1 }')
    check "fat_${form}_picks_the_native_target" picks "$best" env
    while read -r cpu target; do
        if command -v qemu-x86_64 >/dev/null; then
            check "fat_${form}_on_$cpu" picks "$target" qemu-x86_64 -cpu "$cpu"
        else
            skipped "fat_${form}_on_$cpu" "no qemu-x86_64"
        fi
    done <<'END'
qemu64 c99
Nehalem sse4
SandyBridge sse4
Haswell avx2
max avx2
END
    [ "$best" = avx512 ] || skipped "fat_${form}_avx512" "neither this CPU nor qemu runs it"
done
check fat_order_of_the_list_is_nothing same_bytes
check fat_without_c99 says 2 'a list needs c99' avx2,sse4
check fat_twice says 2 'avx2 comes twice' avx2,c99,avx2
check fat_of_two_machines says 6 'neon is not of x86-64' neon,c99
check fat_unknown says 6 "unknown target 'avx3'" avx3,c99
