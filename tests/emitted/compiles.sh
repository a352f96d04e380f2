#!/usr/bin/env bash
# Emitted code compiles without a warning, by both compilers and in every language it claims to be.
. "$(dirname "$0")/lib.sh"

compile() { # compiler language-flags file: -O1, because some warnings need the optimiser
    # shellcheck disable=SC2086 # flags are a list
    $1 $2 $W -O1 -c -o "$SCRATCH/out.o" "$3"
}

header_alone() { # in both languages, included twice, and nothing else included before
    printf '#include "M.h"\n#include "M.h"\nint main(void) { return M_RGB != 0; }\n' >"$dir/h.c"
    # shellcheck disable=SC2086
    gcc -std=c99 $W -fsyntax-only "$dir/h.c" && g++ -std=c++17 $W -fsyntax-only -x c++ "$dir/h.c"
}

declare -A std=([gcc]=-std=c11 [clang-19]=-std=c11 [g++]="-std=c++17 -x c++" [clang++-19]="-std=c++17 -x c++")
for target in $TARGETS; do
    dir=$SCRATCH/$target
    check "${target}_emit" emit $SMALL "$target" M "$dir" || continue
    check "${target}_header" header_alone
    for compiler in gcc clang-19 g++ clang++-19; do
        if ! command -v $compiler >/dev/null; then
            skipped "${target}_$compiler" "$compiler is not installed"
            continue
        fi
        machine=$(flags "$target")
        if [ "$target" = c99 ] && [[ $compiler != *++* ]]; then
            check "${target}_${compiler}_c99" compile $compiler -std=c99 "$dir/M.c"
        fi
        check "${target}_$compiler" compile $compiler "${machine#-std=c??} ${std[$compiler]}" "$dir/M.c"
    done
done

# Without the flags of its target, a source is one error that names them: here by compilers for
# x86-64, for 32-bit Arm without an FPU, and for WebAssembly.
needs_flags() { # target compiler...
    local file=$SCRATCH/needs_$1/M.c wanted
    wanted=$(sed -n 's/^ \* compile with  cc -std=c11 -O3 //p' "$file")
    [ -n "$wanted" ] && one_error "compile with $wanted:" "${@:2}" -std=c11 -O2 -c -o "$SCRATCH/out.o" "$file"
}

for target in $("$MIXFACEC" targets | awk 'NR > 1 && $1 != "c99" { print $1 }'); do
    check "needs_${target}_emit" emit tests/specs/activations.json "$target" M "$SCRATCH/needs_$target" || continue
    for compiler in gcc clang-19 arm-none-eabi-gcc 'clang-19 --target=wasm32'; do
        name=needs_${target}_${compiler// /_}
        if ! command -v "${compiler%% *}" >/dev/null; then
            skipped "$name" "no $compiler"
            continue
        fi
        # shellcheck disable=SC2086 # words
        check "$name" needs_flags "$target" $compiler
    done
done
check needs_fma one_error 'compile with -mavx2 -mfma:' gcc -std=c11 -mavx2 -c -o "$SCRATCH/out.o" "$SCRATCH/needs_avx2/M.c"
check needs_all_of_avx512 one_error '-mavx512vl' gcc -std=c11 -mavx512f -c -o "$SCRATCH/out.o" "$SCRATCH/needs_avx512/M.c"

cat >"$SCRATCH/pool.cpp" <<'END'
#include "mixfacec_pool.h"
static std::atomic<int> sum;
int main() {
    mixfacec_pool threads;
    if (mixfacec_pool_start(&threads, 3)) return 1;
    for (int i = 0; i < 100; i++) mixfacec_parallel_for(&threads, 4, [](void *, int task) { sum += task; }, nullptr);
    mixfacec_pool_stop(&threads);
    return sum == 600 ? 0 : 2;
}
END
pool_in_cpp() { # compiler: the header as C++17 beside the source as C
    gcc -std=c11 $W -Iruntime -c -o "$SCRATCH/pool.o" runtime/mixfacec_pool.c &&
        $1 -std=c++17 $W -Iruntime -o "$SCRATCH/pool" "$SCRATCH/pool.cpp" "$SCRATCH/pool.o" -lpthread && "$SCRATCH/pool"
}
for compiler in g++ clang++-19; do
    command -v $compiler >/dev/null || { skipped "pool_$compiler" "$compiler is not installed"; continue; }
    check "pool_$compiler" pool_in_cpp $compiler
done
