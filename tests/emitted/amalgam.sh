#!/usr/bin/env bash
# --amalgamate: one source for rows, what picks one and threads; `cc -O2 -c` is all it takes, and the
# bits are those of the usual files with the usual flags.
. "$(dirname "$0")/lib.sh"
SPEC=tests/specs/activations.json
all=$SCRATCH/all

cat >"$SCRATCH/print.c" <<'END'
#include "M.h"
#include <stdio.h>
#include <string.h>
enum { N = M_INPUT_CHANNELS * M_INPUT_HEIGHT * M_INPUT_WIDTH };
static _Alignas(64) unsigned char weights[M_WEIGHTS_BYTES], arena[M_ARENA_BYTES_MT(2)];
static float input[N], embedding[M_EMBEDDING], again[M_EMBEDDING];
int main(int argc, char **argv) {
    FILE *f = argc > 1 ? fopen(argv[1], "rb") : NULL;
    if (!f || fread(weights, 1, sizeof weights, f) != sizeof weights) return 2;
    for (int i = 0; i < N; i++) input[i] = (float)((i * 37 + 11) % 255) / 128 - 1;
    if (M_weights_check(weights, sizeof weights) || M_selftest(weights, arena) || M_run(weights, arena, input, embedding)) return 3;
#ifdef M_THREADS_MOST
    M_threads threads;
    if (M_threads_start(&threads, 2)) return 4;
    M_pool pool = {M_parallel_for, &threads, 2};
    if (M_run_mt(weights, arena, sizeof arena, input, again, &pool)) return 5;
    M_threads_stop(&threads);
    if (memcmp(embedding, again, sizeof again)) return 6;
#elif defined(THREADS)
    return 7;
#endif
    fprintf(stderr, "%s\n", M_target());
    fwrite(embedding, sizeof embedding, 1, stdout);
    return fflush(stdout) != 0;
}
END
program() { # compiler directory [flag...]: out of the sources there, the model's own with no flags but these
    local compiler=$1 dir=$2
    shift 2
    $compiler -O2 "$@" -c -o "$dir/M.o" "$dir/M.c" && gcc -std=gnu11 -O1 ${THREADS-} -I"$dir" -o "$dir/program" "$SCRATCH/print.c" "$dir"/M*.o -lpthread
}
same_bits() { # compiler target
    local plain=$SCRATCH/plain_$2 one=$SCRATCH/one_$2 said
    rm -f "$plain"/*.o "$one"/*.o
    # shellcheck disable=SC2046 # flags
    THREADS= program "$1 $(flags "$2" | sed 's/-std=c99/-std=c11/') -O3" "$plain" && THREADS=-DTHREADS program "$1" "$one" || return
    runs "$2" || return 0
    said=$("$plain/program" "$plain/M.weights" 2>&1 >"$SCRATCH/plain.f32") && [ "$said" = "$2" ] &&
        said=$("$one/program" "$one/M.weights" 2>&1 >"$SCRATCH/one.f32") && [ "$said" = "$2" ] || { echo "it says $said"; return 1; }
    cmp "$SCRATCH/plain.f32" "$SCRATCH/one.f32" && cmp "$plain/M.weights" "$one/M.weights"
}
symbols() { # of the model's prefix, or of the system
    local wrong
    wrong=$(nm "$1" | awk '$(NF-1) ~ /^[A-TV-Z]$/ && index($NF, "M_") != 1 { print "without prefix", $NF }
        $(NF-1) ~ /^[dDbBCcsSgG]$/ { print "writable data", $NF }
        $(NF-1) == "U" && $NF !~ /^(memcpy|memset|_GLOBAL_OFFSET_TABLE_|__cpu_model|__cpu_indicator_init|pthread_.*|sched_.*|__sched_cpucount|clock_gettime|sysconf)$/ { print "undefined", $NF }')
    [ -z "$wrong" ] || { echo "$wrong"; return 1; }
}

if [ "$(uname -m)" = x86_64 ]; then
    check compile emit $SPEC avx512,avx2,sse4,c99 M "$all" --amalgamate || exit 0
    check files eval '[ "$(cd "$all" && echo *)" = "M.c M.h M.weights" ]'
    native=c99
    for row in sse4 avx2 avx512; do ! runs $row || native=$row; done
    for target in c99 sse4 avx2 avx512; do
        emit $SPEC $target M "$SCRATCH/plain_$target" && emit $SPEC $target M "$SCRATCH/one_$target" --amalgamate
    done
    for compiler in gcc clang-19; do
        command -v $compiler >/dev/null || { skipped "by_$compiler" "no $compiler"; continue; }
        check "by_$compiler" program $compiler "$all" -Wall -Wextra -Werror -Wno-unused-function || continue
        check "${compiler}_takes_$native" eval '"$all/program" "$all/M.weights" 2>&1 >/dev/null | grep -qx $native'
        check "${compiler}_symbols" symbols "$all/M.o"
        for target in c99 sse4 avx2 avx512; do
            check "${compiler}_bits_of_$target" same_bits $compiler $target
            runs $target || skipped "${compiler}_run_of_$target" "this CPU has no $target"
        done
        check "${compiler}_c11" $compiler -std=c11 -O1 -c -o "$SCRATCH/x.o" "$all/M.c"
        check "${compiler}_c99" $compiler -std=c99 -O1 -c -o "$SCRATCH/x.o" "$all/M.c"
        check "${compiler}_for_this_cpu" eval 'program $compiler "$all" -march=native && "$all/program" "$all/M.weights" >/dev/null'
        check "${compiler}_fast_math" one_error 'without -ffast-math' $compiler -O2 -ffast-math -c -o "$SCRATCH/x.o" "$all/M.c"
    done
    check cplusplus g++ -x c++ -std=c++17 -O1 -c -o "$SCRATCH/x.o" "$all/M.c"
    check header_cplusplus eval 'printf "#include \"M.h\"\nint main() { M_threads t; return M_threads_start(&t, 1); }\n" | g++ -std=c++17 -I"$all" -fsyntax-only -x c++ -'
    if command -v qemu-x86_64 >/dev/null && program gcc "$all" 2>/dev/null; then
        while read -r cpu row; do
            check "cpu_$cpu" eval 'qemu-x86_64 -cpu $cpu "$all/program" "$all/M.weights" 2>&1 >/dev/null | grep -qx $row'
        done <<<$'core2duo c99\nNehalem sse4\nHaswell avx2'
    else
        skipped cpus "no qemu-x86_64"
    fi
    two() { # models with threads each in one program
        emit tests/specs/mobile_chain.json c99 B "$SCRATCH/two" --amalgamate && emit $SPEC avx2,c99 A "$SCRATCH/two" --amalgamate && cd "$SCRATCH/two" &&
            printf '#include "A.h"\n#include "B.h"\nint main(void) { A_threads a; B_threads b; return A_threads_start(&a, 2) || B_threads_start(&b, 2); }\n' >main.c &&
            gcc -O1 -o two main.c A.c B.c -lpthread && ./two
    }
    check two_models two
    check report eval 'CC=gcc emit $SPEC avx2,c99 M "$SCRATCH/report" --amalgamate --report | grep -q "^M.c: by gcc .*-std=c11 -O2$"'
else
    skipped rows "rows of x86-64 on $(uname -m)"
fi
if command -v aarch64-linux-gnu-gcc >/dev/null && command -v qemu-aarch64 >/dev/null; then
    neon() { emit $SPEC neon M "$SCRATCH/neon" --amalgamate && cd "$SCRATCH/neon" &&
        aarch64-linux-gnu-gcc -O2 -c M.c && aarch64-linux-gnu-gcc -static -DTHREADS -I. -o program "$SCRATCH/print.c" M.o -lpthread &&
        qemu-aarch64 ./program M.weights 2>&1 >/dev/null | grep -qx neon; }
    check neon neon
    [ ! -e "$all/M.c" ] || check rows_elsewhere eval 'aarch64-linux-gnu-gcc -O1 -static -I"$all" -o "$SCRATCH/arm" "$SCRATCH/print.c" "$all/M.c" -lpthread &&
        qemu-aarch64 "$SCRATCH/arm" "$all/M.weights" 2>&1 >/dev/null | grep -qx c99'
else
    skipped neon "no aarch64-linux-gnu-gcc, or no qemu-aarch64"
fi
if command -v arm-none-eabi-gcc >/dev/null; then # no system, no threads
    bare() { emit tests/specs/activations.json cortex-m7 M "$SCRATCH/bare" --amalgamate && cd "$SCRATCH/bare" &&
        arm-none-eabi-gcc -mcpu=cortex-m7 -mthumb -mfloat-abi=hard -mfpu=fpv5-d16 -O1 -c M.c && ! arm-none-eabi-nm M.o | grep -E "pthread|threads"; }
    check no_system bare
else
    skipped no_system "no arm-none-eabi-gcc"
fi
check only_c eval '[ "$(refuse 2 "$MIXFACEC" compile $SPEC -w synthetic -o "$SCRATCH/no" --amalgamate --emit=asm 2>&1)" = "mixfacec: error: --amalgamate makes C: it does not go with --emit=asm" ]'
