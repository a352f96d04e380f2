#!/usr/bin/env bash
# provenance.sh - what a spec says of its origin is copied into NAME.c, where it is only a comment.
. "$(dirname "$0")/lib.sh"
spec=$SCRATCH/spec.json
long=$(printf 'word %.0s' {1..40})
address=https://example.org/$(printf 'x%.0s' {1..120})

made_with() { # a line of the spec, or nothing: NAME.c is $SCRATCH/M.c
    { echo '{' && printf '%s\n' "$1" && sed '1d;/"provenance"/d' $SMALL; } >"$spec"
    emit "$spec" c99 M "$SCRATCH"
}
says() { grep -qxF -- "$1" "$SCRATCH/M.c" || { head -n 24 "$SCRATCH/M.c"; return 1; }; }
compiles() { gcc -std=c99 $W -Wtrigraphs -fsyntax-only "$SCRATCH/M.c"; }

none() { ! grep -q provenance "$SCRATCH/M.c"; }

check absent made_with ''
check absent_says_nothing none
check empty made_with '"provenance": {},'
check empty_says_nothing none
check two made_with '"provenance": {"paper": "A & B", "by": "Zoë @name@"},'
check first_line says ' * provenance    paper: A & B'
check second_line says ' *               by: Zoë @name@'
check hostile made_with '"provenance": {"*/ int": "*/ x /* //*/ ??/\n*\u202e\u001b[31m/ \u0085 %s %n"},'
check hostile_is_harmless says ' * provenance    * / int: * / x / * // * / ? ?/ * [31m/ %s %n'
check hostile_compiles compiles
check long made_with "\"provenance\": {\"note\": \"$long\", \"url\": \"$address\"},"
check long_compiles compiles
check long_address says " *               $address"
# shellcheck disable=SC2016
check words_are_wrapped eval '! head -n 30 "$SCRATCH/M.c" | grep -v -e "$address" -e "Written by" | grep -q ".\{101\}"'

# ---- the command: repeated where the files are, it writes the same ----
mixfacec() { "$MIXFACEC" "$@" -q; }
replayed() { # option...: of compile, from elsewhere by longer paths
    local here=$SCRATCH/replay file command
    rm -rf "$here" && mkdir -p "$here/first" "$here/again" &&
        "$MIXFACEC" compile "$@" -q -MD --max-ram 100M -o "$here/first" && rm "$here"/first/*.d &&
        cp "$SCRATCH/spec.json" "$SCRATCH/odd ?*.safetensors" "$SCRATCH/s.lua" "$here/again" || return
    for file in "$here"/first/*.h "$here"/first/*.c; do
        [ -e "$file" ] && [[ $file != *_weights.c ]] || continue
        command=$(sed -n 's/^ \* Written by mixfacec [^:]*: \(mixfacec .*\)$/\1/p' "$file")
        [ -n "$command" ] && ! grep -q "$SCRATCH" "$file" || { head -n 4 "$file"; return 1; }
        (cd "$here/again" && eval "$command") || { echo "$command"; return 1; }
        diff -r -x '*.json' -x '*.lua' -x 'odd*' "$here/first" "$here/again" || return
    done
}
cp $SMALL "$spec"
"$MIXFACEC" convert synthetic "$SCRATCH/odd ?*.safetensors" --spec $SMALL -q
echo 'return function() return {tile_pixels = 2} end' >"$SCRATCH/s.lua"
check replay replayed "$spec" -w "$SCRATCH/odd ?*.safetensors"
check replay_native replayed "$spec" -w synthetic -t native -p face
check replay_options replayed "$spec" -w synthetic -t c99 --knob '*:tile_pixels=3' --knob tile_vectors=1 --wisdom none \
    --weights-mode array --optimize ram
check replay_order replayed "$spec" -w synthetic -t c99 --byte-order big
check replay_schedule replayed "$spec" -w synthetic -t sse4,c99 --schedule "$SCRATCH/s.lua" --weights-mode incbin
check replay_builtin replayed mixfacenet_xs -w demo -t c99
if have_llvm; then
    check replay_object replayed "$spec" -w synthetic -t avx2 --emit=obj --cpu haswell --features +f16c --weights-mode object
fi
