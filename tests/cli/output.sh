#!/usr/bin/env bash
# Where results go: directories, modes of the weights, make rules, standard output; and disks that
# are full, not writable, or an interrupt in between. Nothing partial may remain.
. "$(dirname "$0")/lib.sh"
out=$SCRATCH/out

compile() { "$MIXFACEC" compile $MODEL -q "$@"; }

check makes_directories compile -o "$out/a/b" --prefix M
check files eval '[ "$(ls "$out/a/b" | tr "\n" " ")" = "M.c M.h M.weights " ]'
check dump compile -o "$out/dump" --dump=fuse_act
check summary eval '"$MIXFACEC" compile $MODEL -o "$out/note" 2>&1 | grep -qE "target c99, [0-9]+ steps .* arena [0-9]+ bytes"'
check quiet eval '[ -z "$("$MIXFACEC" compile $MODEL -o "$out/quiet" -q 2>&1)" ]'
check depfile eval 'compile -o "$out/dep" -MD --prefix M && printf "all: %s\n" "$out/dep/M.c" |
    cat - "$out/dep/M.d" | make -s -f - && grep -q " $SPEC$" "$out/dep/M.d"'
# The rule has all that was read and all that was written; nothing that is inside the command.
rule() { # what is written, what is read, option...: in the directory of them all
    local written=$1 read=$2
    shift 2
    (cd "$SCRATCH/rule" && rm -rf -- * && cp "$ROOT/$SPEC" spec.json && cp "$ROOT/specs/wisdom/avx2.wisdom" a.wisdom &&
        cp "$ROOT/compiler/lua/schedule.lua" s.lua && "$MIXFACEC" convert -q synthetic 'w $.safetensors' --spec spec.json &&
        "$MIXFACEC" compile "$@" --prefix M -MD -q -o out && cat out/M.d &&
        [ "$(head -n 1 out/M.d)" = "$written: $read" ])
}
mkdir -p "$SCRATCH/rule"
weights='w\ $$.safetensors'
check rule_of_c rule 'out/M.h out/M.c out/M.weights' "$weights spec.json" spec.json -w 'w $.safetensors' -t c99
check rule_of_built_in_files rule 'out/M.h out/M.c out/M.weights' '' mixfacenet_xs -w demo -t avx2
check rule_of_schedules rule 'out/M.h out/M.c out/M.weights' "$weights spec.json s.lua a.wisdom" \
    spec.json -w 'w $.safetensors' -t avx2 --wisdom a.wisdom --schedule s.lua
check rule_of_an_array rule 'out/M.h out/M.c out/M_weights.c' 'spec.json' spec.json -w synthetic -t c99 --weights-mode array
check rule_of_incbin rule 'out/M.h out/M.c out/M.weights out/M_weights.S' 'spec.json' spec.json -w synthetic -t c99 --weights-mode incbin
check rule_of_several rule 'out/M.h out/M_avx2.c out/M_c99.c out/M.c out/M.weights' 'spec.json' spec.json -w synthetic -t avx2,c99
check rule_of_a_target rule 'made' 'spec.json' spec.json -w synthetic -t c99 -MT made
check rule_of_shards eval '(cd "$SCRATCH/rule" && mv "w \$.safetensors" x.safetensors &&
    "$MIXFACEC" inspect -v x.safetensors |
    sed -n "s/^\([a-z][a-z0-9_.]*\.[a-z_]*\) .*/\"\1\": \"x.safetensors\",/p" >names && { echo "{\"weight_map\": {"; sed "\$ s/,//" names; echo "}}"; } >x.index.json &&
    "$MIXFACEC" compile spec.json -w x.index.json -t c99 --prefix M -MD -q -o out && grep -qx ".*: x.index.json x.safetensors spec.json" out/M.d)'

check input_is_gone eval 'cp $SPEC "$SCRATCH/gone.json" && "$MIXFACEC" compile "$SCRATCH/gone.json" -w synthetic -t c99 -q -MD --prefix M -o "$out/gone" &&
    rm "$SCRATCH/gone.json" && printf "all: %s\n%s:\n\techo again\n" "$out/gone/M.c" "$out/gone/M.c" | cat - "$out/gone/M.d" | make -f - | grep -qx again'

# What would not change keeps its time; what changes is written.
check unchanged eval 'compile -o "$out/same" --prefix M -MD && touch -d @1000 "$out"/same/* && compile -o "$out/same" --prefix M -MD &&
    [ "$(stat -c %Y "$out"/same/* | sort -u)" = 1000 ]'
check changed eval 'echo >>"$out/same/M.c" && compile -o "$out/same" --prefix M -MD && cmp "$out/same/M.c" "$out/dep/M.c" &&
    [ "$(stat -c %Y "$out/same/M.h")" = 1000 ]'
check same_length eval 'tr a-z b-za <"$out/dep/M.h" >"$out/same/M.h" && compile -o "$out/same" --prefix M -MD && cmp "$out/same/M.h" "$out/dep/M.h"'
check unchanged_pack eval '"$MIXFACEC" pack $MODEL -q --prefix M -o "$out/same/p.weights" && touch -d @1000 "$out/same/p.weights" &&
    "$MIXFACEC" pack $MODEL -q --prefix M -o "$out/same/p.weights" && [ "$(stat -c %Y "$out/same/p.weights")" = 1000 ]'
check depfile_elsewhere eval 'compile -o "$out/dep" -MD -MF "$out/my rule.d" && [ -s "$out/my rule.d" ]'

# The blob, the array and the assembler's copy are the same bytes.
cat >"$SCRATCH/print.c" <<'END'
#include "M.h"
#include <stdio.h>
extern const uint32_t M_weights[];
int main(void) {
    if ((size_t)M_weights % M_WEIGHTS_ALIGN) return 2;
    return fwrite(M_weights, 1, M_WEIGHTS_BYTES, stdout) != M_WEIGHTS_BYTES;
}
END
for mode in array incbin; do
    check "weights_$mode" eval 'dir="$out/$mode" && compile -o "$dir" --prefix M --weights-mode $mode &&
        (cd "$dir" && gcc -Wall -Wextra -Wpedantic -I. -c M_weights.[cS] &&
        gcc -Wall -Wextra -I. -o print "$SCRATCH/print.c" M_weights.o) &&
        "$dir/print" | cmp - "$out/a/b/M.weights"'
done
check weights_array_cpp g++ -std=c++17 -Wall -Wextra -Wpedantic -x c++ -c -o "$SCRATCH/w.o" "$out/array/M_weights.c"
check pack eval '"$MIXFACEC" pack $MODEL --prefix M -o "$out/M.weights" -q && cmp "$out/M.weights" "$out/a/b/M.weights"'
check pack_to_stdout eval '"$MIXFACEC" pack $MODEL --prefix M -o - -q | cmp - "$out/a/b/M.weights"'

arena=$(sed -n 's/^#define M_ARENA_BYTES *(*\([0-9]*\).*/\1/p' "$out/a/b/M.h")
check ram_is_enough compile -o "$out/ram" --max-ram "$arena"
expect ram_is_short 5 "mixfacenet_xs needs an arena of $arena bytes, 1 more than --max-ram $((arena - 1)); less is needed with --optimize=ram, or by a smaller network" \
    "$MIXFACEC" compile $MODEL -o "$out/short" --max-ram $((arena - 1))
check nothing_written_then [ ! -e "$out/short" ]

# ---- what can go wrong while writing ----
touch "$SCRATCH/file"
expect directory_is_a_file 3 "$SCRATCH/file: cannot make the directory: Not a directory" \
    "$MIXFACEC" compile $MODEL -o "$SCRATCH/file"
expect directory_of_nobody 3 "/proc/mixfacec: cannot make the directory: No such file or directory" \
    "$MIXFACEC" compile $MODEL -o /proc/mixfacec
expect full_device 5 "/dev/full: cannot write: No space left on device" \
    "$MIXFACEC" pack $MODEL -o /dev/full
expect full_stdout 5 "standard output: cannot write: No space left on device" \
    bash -c '"$0" --help >/dev/full' "$MIXFACEC"
expect file_size_limit 5 "$SCRATCH/limit/mixfacenet_xs.weights: cannot write: File too large" \
    bash -c 'ulimit -f 2048; "$0" compile "$@"' "$MIXFACEC" $MODEL -o "$SCRATCH/limit"
check old_blob_survives eval 'echo old >"$SCRATCH/old"; ! (ulimit -f 2048; "$MIXFACEC" pack $MODEL -o "$SCRATCH/old" 2>&1) &&
    [ "$(cat "$SCRATCH/old")" = old ]'
if [ "$(id -u)" != 0 ]; then
    mkdir -p "$SCRATCH/locked" && chmod 555 "$SCRATCH/locked"
    expect read_only 3 "$SCRATCH/locked/x: cannot write: Permission denied" \
        "$MIXFACEC" pack $MODEL -o "$SCRATCH/locked/x"
else
    skipped read_only "root may write everywhere"
fi

# ---- interrupts: while the C compiler runs (it sends the signal itself), and at any time ----
printf '#!/bin/sh\nkill -s "$SIGNAL" $PPID\nexec sleep 60\n' >"$SCRATCH/slow_cc"
chmod +x "$SCRATCH/slow_cc"
# A shell starts background jobs with SIGINT ignored, hence env.
for signal in INT TERM HUP; do
    expect "compiler_$signal" 7 interrupted timeout 50 env --default-signal=INT \
        SIGNAL=$signal CC="$SCRATCH/slow_cc" "$MIXFACEC" verify $MODEL
done
interrupted() { # seconds: killed by then, or done
    local status=0
    timeout -k 20 --preserve-status -s INT "$1" env --default-signal=INT \
        "$MIXFACEC" compile $MODEL -o "$SCRATCH/int" >/dev/null 2>&1 || status=$?
    case $status in 0 | 7 | 130) ;; *) echo "status $status"; return 1 ;; esac # 130: before any file
}
for seconds in 0.005 0.01 0.02 0.04 0.06 0.08 0.1 0.15 0.2; do
    check "interrupted_after_$seconds" interrupted $seconds
done
check long_kernel_names eval 'sed "/\"residual\"/s/relu/sigmoid/; /layers.5.b/s/\"kernel\": 3, \"padding\": 1/\"kernel\": 11, \"groups\": 2/" \
    tests/specs/mobile_chain.json >"$SCRATCH/long.json" && ! diff -q tests/specs/mobile_chain.json "$SCRATCH/long.json" >/dev/null &&
    "$MIXFACEC" compile "$SCRATCH/long.json" -w synthetic --target neon-dotprod -o "$SCRATCH/long" && grep -q "conv11x11_s1_g2_.*_sig.*__neon_dotprod" "$SCRATCH"/long/*.c'
check nothing_is_left no_rest
