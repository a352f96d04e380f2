#!/usr/bin/env bash
# What a model takes of a device: compile --report says what `size -A` says of its objects, and limits
# hold to the byte.
. "$(dirname "$0")/lib.sh"
export MIXFACEC
SMALL=tests/specs/activations.json
out=$SCRATCH/out
small() { "$MIXFACEC" compile $SMALL --weights synthetic --prefix M -q "$@"; }

# section and bytes, as the report has them of a file, and as binutils have them of an object
reported() { awk -v file="$2" '$1 == file && $2 ~ /^\./ { gsub(",", "", $3); print $2, $3 }' "$1" | sort; }
counted() { # object [prefix of binutils]
    "${2-}size" -A "$1" | awk '$1 ~ /^\./ && $2 > 0 && $1 !~ /^\.(comment|note\.GNU-stack|llvm_addrsig|ARM\.attributes)/ { print $1, $2 }' | sort
}
equal() { # report file object [prefix of binutils]
    [ -s "$3" ] && diff <(reported "$1" "$2") <(counted "$3" "${4-}") && [ -n "$(reported "$1" "$2")" ]
}
amount() { awk -v what="$2" '$1 == what { gsub(",", "", $2); n = $2 } END { print n + 0 }' "$1"; } # report what

# The sum of all that is not weights is the text of `size`, and there are no variables.
totals() { # report object...
    local report=$1 text
    shift
    text=$(size "$@" | awk 'NR > 1 { text += $1; rest += $2 + $3 } END { print text + 0, rest + 0 }')
    [ "$text" = "$(($(amount "$report" ROM) - $(amount "$report" weights))) 0" ] || { echo "size: $text"; cat "$report"; return 1; }
    [ "$(amount "$report" ROM)" = $(($(amount "$report" code) + $(amount "$report" tables) + $(amount "$report" unwind) + $(amount "$report" weights))) ]
}
macros() { # report header
    [ "$(amount "$1" RAM) $(amount "$1" stack) $(amount "$1" weights)" = \
        "$(awk '/^#define M_ARENA_BYTES  / { a = $3 } /^#define M_STACK_BYTES/ { s = $3 } /^#define M_WEIGHTS_BYTES/ { w = $3 } END { print a, s, w }' "$2")" ]
}

# ---- C: by the compiler and the flags that the report names ----
by_c() { # directory compiler flags...
    local dir=$1 cc=$2
    shift 2
    CC=$cc small -t c99 -o "$dir" --report >"$dir.txt" && grep -qF -- "M.c: by" "$dir.txt" && grep -qF -- ", $*" "$dir.txt" &&
        $cc "$@" -c -o "$dir.o" "$dir/M.c" && equal "$dir.txt" M.c "$dir.o" && totals "$dir.txt" "$dir.o" && macros "$dir.txt" "$dir/M.h"
}
for cc in gcc clang-19; do
    if command -v $cc >/dev/null; then check by_$cc by_c "$SCRATCH/$cc" $cc -std=c11 -O3; else skipped by_$cc "no $cc"; fi
done
own_flags() {
    CC=gcc small -t c99 -o "$out/os" --report --cflags='-Os -fno-asynchronous-unwind-tables' >"$SCRATCH/os.txt" &&
        gcc -std=c11 -Os -fno-asynchronous-unwind-tables -c -o "$SCRATCH/os.o" "$out/os/M.c" && equal "$SCRATCH/os.txt" M.c "$SCRATCH/os.o" &&
        ! grep -q "^  unwind" "$SCRATCH/os.txt"
}
check own_flags own_flags
rows() { # a file of each row, and the one that picks
    local row
    CC=gcc small -t avx2,c99 -o "$out/rows" --report >"$SCRATCH/rows.txt" || return
    gcc -std=c11 -O3 -mavx2 -mfma -c -o "$SCRATCH/M_avx2.o" "$out/rows/M_avx2.c" && gcc -std=c11 -O3 -c -o "$SCRATCH/M_c99.o" "$out/rows/M_c99.c" &&
        gcc -std=c11 -O2 -c -o "$SCRATCH/M.o" "$out/rows/M.c" || return
    for row in M M_avx2 M_c99; do equal "$SCRATCH/rows.txt" $row.c "$SCRATCH/$row.o" || return; done
    totals "$SCRATCH/rows.txt" "$SCRATCH"/M{,_avx2,_c99}.o && macros "$SCRATCH/rows.txt" "$out/rows/M.h"
}
if [ "$(uname -m)" = x86_64 ]; then check rows rows; else skipped rows "rows of x86-64 on $(uname -m)"; fi

# ---- another machine: its compiler is found, or one is named ----
crossed() { # target compiler prefix-of-binutils flags...
    local target=$1 cc=$2 prefix=$3 dir=$SCRATCH/$1
    shift 3
    (unset CC; small -t "$target" -o "$dir" --report --cflags=-O1 >"$dir.txt") && grep -q "M.c: by ${cc%% *} " "$dir.txt" &&
        $cc -std=c11 -O1 "$@" -c -o "$dir.o" "$dir/M.c" && equal "$dir.txt" M.c "$dir.o" "$prefix"
}
if command -v arm-none-eabi-gcc >/dev/null; then
    check cortex_m55 crossed cortex-m55 arm-none-eabi-gcc arm-none-eabi- -mcpu=cortex-m55 -mthumb -mfloat-abi=hard -ffp-contract=fast
else
    skipped cortex_m55 "no arm-none-eabi-gcc"
fi
if command -v s390x-linux-gnu-gcc >/dev/null; then # big endian
    big() { CC=s390x-linux-gnu-gcc small -t c99 --byte-order big -o "$out/big" --report --cflags=-O1 >"$SCRATCH/big.txt" &&
        s390x-linux-gnu-gcc -std=c11 -O1 -c -o "$SCRATCH/big.o" "$out/big/M.c" && equal "$SCRATCH/big.txt" M.c "$SCRATCH/big.o" s390x-linux-gnu-; }
    check big_endian big
else
    skipped big_endian "no s390x-linux-gnu-gcc"
fi
# Without one, nothing is guessed, and nothing written.
bare() { (unset CC; PATH=/nonexistent exec "$MIXFACEC" compile $SMALL -w synthetic --prefix M -q -t cortex-m7 -o "$out/bare" "$@"); }
expect no_cross_compiler 6 "no C compiler for cortex-m7: tried arm-none-eabi-gcc; set CC, or take --emit=obj, which needs none" bare --report
expect no_cross_compiler_for_rom 6 "no C compiler for cortex-m7: tried arm-none-eabi-gcc; set CC, or take --emit=obj, which needs none" bare --max-rom 1M
check nothing_written_without [ ! -e "$out/bare" ]
check ram_needs_no_compiler bare --max-ram 1M --max-stack 1M

# ---- objects ----
if have_llvm; then
    for target in avx2 cortex-m55; do
        object() { small -t $target --emit=obj -o "$out/obj" --report >"$SCRATCH/obj.txt" && equal "$SCRATCH/obj.txt" M.o "$out/obj/M.o" && totals "$SCRATCH/obj.txt" "$out/obj/M.o"; }
        check object_$target object
        for form in asm llvm-ir; do
            check ${form}_$target eval 'small -t $target --emit=$form -o "$out/$form" --report | sed "s/^M\.\(s\|ll\)\b/M.o/" | diff -w "$SCRATCH/obj.txt" -'
        done
    done
    linked() { small -t avx2 --emit=obj --weights-mode=object -o "$out/ow" --report >"$SCRATCH/ow.txt" && size "$out/ow/M.o" |
        awk -v rom="$(amount "$SCRATCH/ow.txt" ROM)" 'NR == 2 { exit $1 != rom }' && macros "$SCRATCH/ow.txt" "$out/ow/M.h"; }
    check weights_in_object linked
    if command -v llvm-size-19 >/dev/null; then
        wasm() { small -t wasm-simd128 --emit=obj --weights-mode=object -o "$out/wasm" --report >"$SCRATCH/wasm.txt" &&
            diff <(awk '$1 == "M.o" { gsub(",", "", $3); sum[$2] += $3 } END { for (s in sum) print s, sum[s] }' "$SCRATCH/wasm.txt" | sort) \
                <(llvm-size-19 -A "$out/wasm/M.o" | awk '$1 == "CODE" || $1 == "DATA" { print $1, $2 }' | sort) && macros "$SCRATCH/wasm.txt" "$out/wasm/M.h"; }
        check wasm wasm
    else
        skipped wasm "no llvm-size-19"
    fi
else
    skipped objects "mixfacec was built without LLVM"
fi

# ---- weights that are linked have the size of what is linked ----
for mode in array incbin; do
    mode_is() { CC=gcc small -t c99 --weights-mode $mode -o "$out/$mode" --report >"$SCRATCH/$mode.txt" && (cd "$out/$mode" && gcc -c -o w.o M_weights.[cS]) &&
        grep -E "^M_weights.[cS] " "$SCRATCH/$mode.txt" | awk '{ gsub(",", "", $3); print $2, $3 }' | diff - <(counted "$out/$mode/w.o"); }
    check weights_$mode mode_is
done

# ---- JSON has the same numbers ----
json() {
    CC=gcc small -t c99 -o "$out/json" --report --json >"$SCRATCH/size.json" && python3 - "$SCRATCH/size.json" "$SCRATCH/gcc.txt" <<'END2'
import json, sys
j = json.load(open(sys.argv[1]))
text = open(sys.argv[2]).read().split('\n')
said = {line.split()[0]: int(line.split()[1].replace(',', '')) for line in text[1:8] if line}
assert j['ram_bytes'] == said['RAM'] and j['stack_bytes'] == said['stack'] and j['rom_bytes'] == said['ROM'], said
sums = {}
for f in j['files']:
    for s in f['sections']: sums[s['holds']] = sums.get(s['holds'], 0) + s['size_bytes']
for kind in 'code', 'tables', 'unwind', 'weights': assert j[kind + '_bytes'] == said[kind] == sums[kind], kind
assert j['rom_bytes'] == sum(sums.values()) and j['data_bytes'] == 0
assert [f['file'] for f in j['files']] == ['M.c', 'M.weights'] and j['files'][0]['flags'] == '-std=c11 -O3'
END2
}
check json json

# ---- limits, to the byte ----
exactly() { # option amount [argument...]: it is enough, and a byte less is not
    local option=$1 bytes=$2 status=0
    shift 2
    CC=gcc small -t c99 -o "$out/enough" "$option" "$bytes" "$@" || return
    CC=gcc small -t c99 -o "$out/short" "$option" $((bytes - 1)) "$@" 2>"$SCRATCH/said" || status=$?
    [ $status = 5 ] && [ ! -e "$out/short" ] && grep -q " of $bytes bytes, 1 more than $option $((bytes - 1)); less is needed " "$SCRATCH/said" || { cat "$SCRATCH/said"; return 1; }
}
for what in RAM:--max-ram ROM:--max-rom stack:--max-stack; do
    check "limit${what#*:-}" exactly ${what#*:} "$(amount "$SCRATCH/gcc.txt" ${what%:*})"
done
check limit_with_report exactly --max-rom "$(amount "$SCRATCH/gcc.txt" ROM)" --report
weights=$(amount "$SCRATCH/gcc.txt" weights)
expect too_little_for_weights 5 "M needs ROM (weights $weights, all else $(($(amount "$SCRATCH/os.txt" ROM) - weights))) of $(amount "$SCRATCH/os.txt" ROM) bytes, $(($(amount "$SCRATCH/os.txt" ROM) - 1024)) more than --max-rom 1024; less is needed by a smaller network" \
    env CC=gcc "$MIXFACEC" compile $SMALL -w synthetic --prefix M -t c99 -o "$out/short" --max-rom 1K --cflags='-Os -fno-asynchronous-unwind-tables'
check depfile_has_no_object eval 'CC=gcc small -t c99 -MD -o "$out/dep" --report && grep -qx "$out/dep/M.h $out/dep/M.c $out/dep/M.weights: $SMALL" "$out/dep/M.d"'
expect json_alone 2 "--json needs --report" "$MIXFACEC" compile $SMALL -w synthetic -o "$out/no" --json
expect cflags_alone 2 "--cflags needs --report or --max-rom: nothing else here is compiled" "$MIXFACEC" compile $SMALL -w synthetic -o "$out/no" --cflags=-Os
expect compiler_fails 6 "the C compiler false failed" env CC=false "$MIXFACEC" compile $SMALL -w synthetic -t c99 -o "$out/no" --report
check nothing_is_left [ ! -e "$out/no" -a ! -e "$out/short" ]
check nothing_in_tmp no_rest
