#!/usr/bin/env bash
# instructions.sh [--write] - how many instructions each kernel of XS has and executes for one face, by
# gcc and by LLVM; ./build.sh instructions calls it. --write records them in INSTRUCTIONS.md; without
# it what differs from the record is shown, kernel by kernel, and the exit status is 1 if anything does.
# Counts are exact and the same on every machine, given the versions on top of the table.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C
OUT=build/instructions
RECORD=tests/bench/INSTRUCTIONS.md
SPEC=specs/mixfacenet_xs.json
FLAGS='-std=c11 -O2 -mavx2 -mfma'

# name, "code executed" of a kernel: what objdump lists and what callgrind counts inside M_run
count() { # object
    gcc -O2 -I$OUT -o $OUT/program tests/bench/cold.c "$1"
    valgrind --tool=callgrind --toggle-collect=M_run_u8 --callgrind-out-file=$OUT/profile $OUT/program \
        $OUT/M.weights >/dev/null 2>$OUT/valgrind.log || { cat $OUT/valgrind.log >&2; return 1; }
    {
        objdump -d --no-show-raw-insn "$1" |
            awk '/^[0-9a-f]+ <.*>:$/ { f = $2; gsub(/[<>:]/, "", f) } /^ +[0-9a-f]+:/ { n[f]++ } END { for (f in n) print f, "code", n[f] }'
        callgrind_annotate --threshold=100 --show-percs=no $OUT/profile |
            sed -nE 's/^ *([0-9,]+) .*:([A-Za-z0-9_.]+)( \[.*)?$/\2 executed \1/p'
    } | awk '{ sub(/\.(constprop|isra|part|cold).*/, "", $1); gsub(/,/, "", $3); v[$2, $1] += $3; seen[$1] }
             END { for (f in seen) print f, v["code", f] + 0, v["executed", f] + 0 }' | sort
}

table() {
    echo "# Instructions of mixfacenet_xs, target avx2, for one face"
    echo
    echo "Written by \`./build.sh instructions --write\`; \`./build.sh instructions\` shows what differs now."
    echo "Compilers: $(gcc --version | sed -n '1s/.* //p;q' | sed 's/^/gcc /') with \`$FLAGS\`; $(llvm_version)."
    echo "\"ideal\" is one instruction for every 16 FLOPs; \"code\" what objdump lists, \"run\" what callgrind counts."
    echo
    echo "| kernel | steps | ideal | gcc code | gcc run | LLVM code | LLVM run |"
    echo "|---|---:|---:|---:|---:|---:|---:|"
    awk 'FILENAME ~ /M.c$/ {
             if ($1 == "/*" && $3 == "flops,") flops = $2
             if (/^[A-Z]+_TEXT static void [a-z0-9_]+__avx2_[a-z0-9_]+\(/) { f = $4; sub(/\(.*/, "", f); ideal[f] = flops / 16; order[++n] = f }
             if (/^        [a-z0-9_]+__avx2_[a-z0-9_]+\(/) { f = $1; sub(/\(.*/, "", f); steps[f]++ }
             next
         }
         { code[FILENAME, $1] = $2; run[FILENAME, $1] = $3; total[FILENAME] += $3; size[FILENAME] += $2 }
         END {
             for (i = 1; i <= n; i++) {
                 f = order[i]
                 s = steps[f] + (f ~ /^pixels/)
                 sum += s * ideal[f]
                 printf "| %s | %d | %d | %d | %d | %d | %d |\n", f, s, s * ideal[f], code[G, f], run[G, f], code[L, f], run[L, f]
                 code_g += code[G, f]; run_g += run[G, f]; code_l += code[L, f]; run_l += run[L, f]
             }
             printf "| all else | | | %d | %d | %d | %d |\n", size[G] - code_g, total[G] - run_g, size[L] - code_l, total[L] - run_l
             printf "| **total** | | %d | %d | %d | %d | %d |\n", sum, size[G], total[G], size[L], total[L]
         }' G=$OUT/gcc L=$OUT/llvm $OUT/M.c $OUT/gcc $OUT/llvm
}

llvm_version() { # of the library that the compiler uses: libLLVM.so.19.1
    basename "$(realpath "$(ldd build/mixfacec | awk '/libLLVM/ { print $3 }')")"
}

# What changed: rows of kernels by name; those only in one of the two tables have the other's as "-".
compare() { # old new
    awk -F '|' '!/^\| [a-z*]/ || $2 == " kernel " { next }
         NR == FNR { old[$2] = $0; next }
         { new[$2]; if (old[$2] == $0) { delete old[$2]; next }
           split(old[$2], o, "|"); show($2, o[6], $6, o[8], $8); delete old[$2]; found = 1 }
         END { for (f in old) if (!(f in new)) { split(old[f], o, "|"); show(f, o[6], "-", o[8], "-"); found = 1 } exit found }
         function part(a, b) { return a + 0 && b + 0 ? sprintf("%+.2f%%", 100 * (b - a) / a) : "" }
         function show(f, a, b, c, d) {
             if (!printed++) printf "%-58s %26s %8s %26s %8s\n", "executed", "gcc: was, is", "", "LLVM: was, is", ""
             printf "%-58s %12s -> %11s %8s %12s -> %11s %8s\n", f, a == "" ? "-" : a, b, part(a, b), c == "" ? "-" : c, d, part(c, d)
         }' "$1" "$2"
}

ldd build/mixfacec | grep -q libLLVM || { echo "instructions: mixfacec was built without LLVM" >&2; exit 2; }
command -v valgrind >/dev/null || { echo "instructions: needs valgrind" >&2; exit 2; }
mkdir -p $OUT
build/mixfacec compile $SPEC -w synthetic --target avx2 --prefix M -o $OUT -q
# A kernel stays a function of its own, as LLVM's do: gcc inlines small ones and those of one step.
# shellcheck disable=SC2086 # flags
gcc $FLAGS -fno-inline-functions-called-once -fno-inline-small-functions -c -o $OUT/M_gcc.o $OUT/M.c
build/mixfacec compile $SPEC -w synthetic --target avx2 --prefix M -o $OUT/object -q --emit=obj
mv $OUT/object/M.o $OUT/M_llvm.o
count $OUT/M_gcc.o >$OUT/gcc
count $OUT/M_llvm.o >$OUT/llvm
table >$OUT/table.md
if [ "${1-}" = --write ]; then
    cp $OUT/table.md $RECORD
    echo "wrote $RECORD: $(grep total $OUT/table.md)"
    exit 0
fi
[ "$(sed -n 4p $RECORD)" = "$(sed -n 4p $OUT/table.md)" ] || echo "the record is of other versions: $(sed -n 4p $RECORD)"
if compare $RECORD $OUT/table.md; then
    echo "as recorded: $(grep total $OUT/table.md)"
else
    exit 1
fi
