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

fast_math_is_refused() {
    emit $SMALL c99 M "$SCRATCH/c99" && ! gcc -std=c11 -Ofast -fsyntax-only "$SCRATCH/c99/M.c" 2>"$SCRATCH/said" &&
        grep -q 'without -ffast-math' "$SCRATCH/said"
}
check fast_math fast_math_is_refused
