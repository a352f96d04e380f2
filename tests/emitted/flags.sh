#!/usr/bin/env bash
# Flags that change arithmetic: what they make of emitted code is right, NaN included, or one #error
# that says which flag is in the way. cross.c compares with the embedding of the compiler's reference.
. "$(dirname "$0")/lib.sh"
if [ "$(uname -m)" != x86_64 ]; then
    skipped flags "flags of x86-64 on $(uname -m)"
    exit
fi
echo '#pragma GCC optimize("unsafe-math-optimizations")' >"$SCRATCH/gcc.h"
echo '#pragma GCC optimize("fast-math")' >"$SCRATCH/gcc_fast.h"
echo '#pragma clang fp reassociate(on) reciprocal(on)' >"$SCRATCH/clang.h"

# targets, compilers, flags; flags of the link; what comes of it
rows() {
    local fast='-ffast-math -fno-finite-math-only' sums='-fassociative-math -fno-signed-zeros -fno-trapping-math'
    cat <<END
c99,sse4,avx2,avx512 gcc,clang-19 ;;right
c99,sse4,avx2,avx512 gcc,clang-19 $fast;;right
c99,sse4,avx2,avx512 clang-19     -O1 -ffp-model=fast -fno-finite-math-only;;right
c99,sse4,avx2,avx512 clang-19     -O1 -freciprocal-math -mrecip=all:0;;right
c99,sse4,avx2,avx512 clang-19     -O1 -fno-honor-nans;;right
c99,sse4             gcc,clang-19 -O1 $sums;;right
c99,sse4             gcc,clang-19 -O1 -funsafe-math-optimizations;;right
c99,sse4             gcc,clang-19 -Ofast -fno-finite-math-only;;right
c99,sse4             gcc,clang-19 -Os $fast;;right
c99                  gcc,clang-19 -O3 -march=native $fast;;right
c99                  gcc          -O1 -freciprocal-math;;right
c99                  gcc,clang-19 -O1 -frounding-math -ffp-contract=off;;right
c99,sse4             gcc,clang-19 -O1 -march=native -ffp-contract=fast;;right
c99                  clang-19     -O1 -ffp-eval-method=double;;right
c99                  clang-19     -O1 -ffp-model=strict;;right
c99,sse4,avx2        gcc          -O0;;right
c99                  g++,clang++-19 -x c++ -std=c++17 $fast;;right
c99,sse4             gcc          -O1 -include $SCRATCH/gcc.h;;right
c99,sse4             clang-19     -O1 -include $SCRATCH/clang.h;;right
c99,sse4             gcc          -O1;-ffast-math;right
c99,sse4             gcc          -flto;-O2 -flto $fast;right
c99,sse4             gcc          -O1 -mfpmath=387;;right
c99                  gcc          -mfpmath=387 -std=gnu11;;right
c99                  gcc          -mfpmath=both -std=gnu11 $fast;;right
sse4,avx2            gcc          -O1 -m32;-m32;right
c99,sse4             gcc,clang-19 -m32 -std=gnu11;-m32;right
c99                  gcc,clang-19 -m32 -std=gnu11 $fast;-m32;right
c99                  gcc          -O1 -m32 -msse2 -mfpmath=sse $fast;-m32;right
c99                  g++          -x c++ -std=c++17 -m32;-m32;right
c99,sse4,avx2,avx512 gcc,clang-19 -ffast-math;;refused
c99                  gcc,clang-19 -Ofast;;refused
c99                  gcc,clang-19 -ffinite-math-only;;refused
c99                  clang-19     -ffp-model=fast;;refused
c99                  gcc          -include $SCRATCH/gcc_fast.h;;refused
END
}

# shellcheck disable=SC2046,SC2086 # flags are words
build() { $compiler -O2 $(flags $target) $flags -c -o "$SCRATCH/M.o" "$dir/M.c"; }

# shellcheck disable=SC2086
right() { # cross.c itself is compiled without odd flags
    local bits=
    [[ $link != *-m32* ]] || bits=-m32
    [ -e "$dir/cross$bits.o" ] || gcc -std=gnu11 -O1 $bits -I"$dir" -c -o "$dir/cross$bits.o" tests/emitted/cross.c || return
    build && gcc $link -o "$SCRATCH/cross" "$dir/cross$bits.o" "$SCRATCH/M.o" -lm && "$SCRATCH/cross" "$dir/M.weights"
}

refused() { one_error 'without -ffast-math' build; }

# shellcheck disable=SC2086
why_not() { # why this machine cannot have this row
    echo 'int main(void) { return 0; }' >"$SCRATCH/can.c"
    command -v "$compiler" >/dev/null || { echo "no $compiler"; return; }
    runs "$target" || { echo "this CPU has no $target"; return; }
    { gcc $link -o "$SCRATCH/can" "$SCRATCH/can.c" && "$SCRATCH/can"; } >/dev/null 2>&1 || echo "gcc cannot link with $link"
}

for target in c99 sse4 avx2 avx512; do
    check "${target}_emit" emit tests/specs/activations.json $target M "$SCRATCH/$target" || exit
done
while IFS=';' read -r flags link outcome; do
    read -r targets compilers flags <<<"$flags"
    for target in ${targets//,/ }; do
        dir=$SCRATCH/$target
        for compiler in ${compilers//,/ }; do
            name="$target $compiler ${flags//"$SCRATCH/"/}${link:+, link $link}"
            why=$(why_not)
            if [ -n "$why" ]; then
                skipped "$name" "$why"
            else
                check "$name" "$outcome"
            fi
        done
    done
done < <(rows)
