#!/usr/bin/env bash
# A model for several targets: one header, one weights file, and a dispatcher that never takes a row
# which the CPU does not run. The CPUs are qemu's models; none of them has AVX-512.
. "$(dirname "$0")/lib.sh"
ROWS='avx512 avx2 sse4 c99'
fat=$SCRATCH/fat

row_flags() { sed -n 's/^ \* compile with  cc -std=c11 -O3//p' "$1"; }

# The rows and the dispatcher, unless they are objects already, and a program around them.
build() { # directory compiler [rows]
    local row
    for row in ${3:-$ROWS}; do
        # shellcheck disable=SC2046 # flags
        [ ! -e "$1/M_$row.c" ] || $2 -O2 $(row_flags "$1/M_$row.c") -c -o "$1/M_$row.o" "$1/M_$row.c" || return
    done
    [ ! -e "$1/M.c" ] || $2 -O2 $W -c -o "$1/M.o" "$1/M.c" || return
    gcc -O1 $W -I"$1" -o "$1/program" -x c tests/emitted/fat.c -x none "$1"/M*.o -lm
}

chosen() { # row directory command...: the program runs, and says that it took this row
    local want=$1 dir=$2 said
    shift 2
    said=$("$@" 2>"$dir/stderr") && [ "$said" = "$want" ] || {
        echo "status $?, expected $want, said: $said"
        cat "$dir/stderr"
        return 1
    }
}

symbols() { # directory: undefined, without prefix, or data (the two come from the library of the compiler)
    local wrong
    wrong=$(nm "$1"/M*.o | awk '
        $(NF-1) == "U" && $NF !~ /^(M_.*|memcpy|memset|_GLOBAL_OFFSET_TABLE_|__cpu_model|__cpu_indicator_init)$/ { print "undefined", $NF }
        $(NF-1) ~ /^[A-TV-Z]$/ && index($NF, "M_") != 1 { print "without prefix", $NF }
        $(NF-1) ~ /^[dDbBCcsSgG]$/ { print "writable data", $NF }')
    wrong+=$(size -A "$1"/M*.o | awk '$1 ~ /^\.(data|bss|tdata|tbss)/ && $2 > 0')
    [ -z "$wrong" ] || { echo "$wrong"; return 1; }
}

# what it is called, qemu's CPU, the row to take of all four, and of avx2 and sse4
cpus() {
    cat <<END
qemu64      qemu64                  c99   none
core2       core2duo                c99   none
nehalem     Nehalem                 sse4  sse4
sandybridge SandyBridge             sse4  sse4
haswell     Haswell                 avx2  avx2
skylake     Skylake-Server          avx2  avx2
max         max                     avx2  avx2
no_fma      Haswell,-fma            sse4  sse4
no_bmi2     Haswell,-bmi2           sse4  sse4
no_xsave    Haswell,-xsave          sse4  sse4
no_popcnt   Nehalem,-popcnt         c99   none
END
}

under_qemu() { # label directory column
    local name cpu all some want
    while read -r name cpu all some; do
        want=$all
        [ "$3" = all ] || want=$some
        set -- "$1" "$2" "$3" "$2/M.weights"
        [ $want != none ] || set -- "$@" none
        check "${1}_$name" chosen $want "$2" qemu-x86_64 -cpu "$cpu" "$2/program" "${@:4}"
    done < <(cpus)
}

if [ "$(uname -m)" != x86_64 ]; then
    skipped fat "rows of x86-64 on $(uname -m)"
    exit 0
fi
native=c99
for row in sse4 avx2 avx512; do ! runs $row || native=$row; done

check compile emit $SMALL avx512,avx2,sse4,c99 M "$fat" || exit 0
check files eval '[ "$(cd "$fat" && echo *)" = "M.c M.h M.weights M_avx2.c M_avx512.c M_c99.c M_sse4.c" ]'
check any_order eval 'emit $SMALL c99,sse4,avx512,avx2 M "$SCRATCH/order" && diff -r "$fat" "$SCRATCH/order"'
for row in $ROWS; do
    check weights_of_$row eval 'emit $SMALL $row M "$SCRATCH/$row" && cmp "$SCRATCH/$row/M.weights" "$fat/M.weights"'
done
check same_names eval '[ -z "$(comm -23 <(grep -oE "M_[a-zA-Z0-9_]+" "$SCRATCH/c99/M.h" | sort -u) \
    <(grep -oE "M_[a-zA-Z0-9_]+" "$fat/M.h" | sort -u))" ]'
check arena eval '[ "$(grep -ho "define M_ARENA_BYTES  .* /" "$SCRATCH"/{avx512,avx2,sse4,c99}/M.h | awk "\$3 > m { m = \$3 } END { print m }")" = \
    "$(awk "/define M_ARENA_BYTES  / { print \$3 }" "$fat/M.h")" ]'
for compiler in gcc clang-19; do
    command -v $compiler >/dev/null || { skipped "by_$compiler" "no $compiler"; continue; }
    check "by_$compiler" build "$fat" "$compiler -std=c11" || continue
    check "${compiler}_symbols" symbols "$fat"
    check "${compiler}_native" chosen $native "$fat" "$fat/program" "$fat/M.weights"
done
runs avx512 || skipped native_avx512 "this CPU has no AVX-512, and qemu neither"
check cplusplus eval 'for f in "$fat"/M*.c; do g++ -x c++ -O1 -Wall -Wextra $(row_flags "$f") -c -o "$SCRATCH/cpp.o" "$f" || exit 1; done'
if command -v aarch64-linux-gnu-gcc >/dev/null; then
    check other_machine eval 'aarch64-linux-gnu-gcc -std=c11 -O1 -I"$fat" -o "$SCRATCH/arm" tests/emitted/fat.c "$fat/M.c" "$fat/M_c99.c" -lm'
else
    skipped other_machine "no aarch64-linux-gnu-gcc"
fi
check compile_some eval 'emit $SMALL sse4,avx2 M "$SCRATCH/some" && build "$SCRATCH/some" "gcc -std=c11" "avx2 sse4"'
if have_llvm; then
    check objects eval 'emit $SMALL avx512,avx2,sse4,c99 M "$SCRATCH/objects" --emit=obj && build "$SCRATCH/objects" gcc'
    check objects_symbols symbols "$SCRATCH/objects"
    check objects_again eval 'emit $SMALL avx512,avx2,sse4,c99 M "$SCRATCH/objects2" --emit=obj && cmp "$SCRATCH"/objects{,2}/M.o'
    check objects_native chosen $native "$SCRATCH/objects" "$SCRATCH/objects/program" "$SCRATCH/objects/M.weights"
    check objects_weights eval 'emit $SMALL avx2,c99 M "$SCRATCH/ow" --emit=obj --weights-mode=object &&
        nm "$SCRATCH/ow/M.o" | grep " R M_weights" >/dev/null && [ ! -e "$SCRATCH/ow/M.weights" ]'
    check objects_some eval 'emit $SMALL sse4,avx2 M "$SCRATCH/osome" --emit=obj && build "$SCRATCH/osome" gcc'
else
    skipped objects "mixfacec was built without LLVM"
fi
if command -v qemu-x86_64 >/dev/null; then
    under_qemu qemu "$fat" all
    under_qemu qemu_some "$SCRATCH/some" some
    if have_llvm; then
        under_qemu qemu_objects "$SCRATCH/objects" all
        under_qemu qemu_objects_some "$SCRATCH/osome" some
    fi
else
    skipped qemu "no qemu-x86_64"
fi
check depfile eval 'emit $SMALL avx2,c99 M "$SCRATCH/dep" -MD && printf "all: %s\n" "$SCRATCH/dep/M_avx2.c" |
    make -s -f - -f "$SCRATCH/dep/M.d"'

mistake() { # status message target [argument...]
    local status=$1 message=$2 target=$3 said
    shift 3
    said=$(refuse "$status" "$MIXFACEC" compile $SMALL -w synthetic -o "$SCRATCH/no" --target "$target" "$@" 2>&1)
    [ "$said" = "mixfacec: error: $message" ] && [ ! -e "$SCRATCH/no" ] || { echo "$said"; return 1; }
}
check unknown mistake 6 "unknown target 'axv2', did you mean 'avx2'?; \`mixfacec targets\` lists them" avx512,axv2
check empty mistake 6 "unknown target ''; \`mixfacec targets\` lists them" avx2,
check twice mistake 2 "--target: 'avx2' is given twice" avx2,c99,avx2
check mixed mistake 2 \
    "--target: of several, a CPU of x86-64 chooses; it cannot run 'neon', which has to be compiled alone" avx2,neon
for verb in verify embed bench inspect pack; do
    args=()
    case $verb in verify) args=(-w synthetic) ;; embed) args=(-w synthetic x.png) ;; pack) args=(-w synthetic -o "$SCRATCH/p") ;; esac
    check "no_list_for_$verb" eval '[ "$("$MIXFACEC" $verb $SMALL "${args[@]}" --target avx2,c99 2>&1)" = \
        "mixfacec: error: --target: expected one target, found '\''avx2,c99'\''; only \`compile\` takes several" ]'
done
