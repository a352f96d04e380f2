#!/usr/bin/env bash
# convert.sh - checkpoints become safetensors: the same bytes each time, or no file at all.
# shellcheck source=tests/emitted/lib.sh
. "$ROOT/tests/emitted/lib.sh"
spec=specs/mixfacenet_xs.json
a=$SCRATCH/a.safetensors
b=$SCRATCH/b.safetensors

same_twice() {
    "$MIXFACEC" convert -q synthetic "$a" --spec $spec &&
        "$MIXFACEC" convert -q synthetic "$b" --spec $spec && cmp "$a" "$b"
}
# The formulas are bit for bit those of the numpy original, from which this hash was verified.
known_hash() { echo "b48b16c70be41d5d09871e8b1585a025783d6245b40129b7a233071f8daff649  $a" | sha256sum --check --quiet; }
of_itself() { "$MIXFACEC" convert -q "$a" "$b" --spec $spec && cmp "$a" "$b"; }
other_spec() { refuse 3 "$MIXFACEC" convert "$a" "$SCRATCH/c" --spec specs/mixfacenet_s.json; }
no_spec() { refuse 2 "$MIXFACEC" convert synthetic "$SCRATCH/c"; }
full_disk() { refuse 5 "$MIXFACEC" convert "$a" /dev/full; }
size_limit() {
    (ulimit -f 100 && refuse 5 "$MIXFACEC" convert "$a" "$SCRATCH/d/c") &&
        [ -z "$(ls -A "$SCRATCH/d")" ]
}
truncated() {
    head -c 100000 "$a" >"$SCRATCH/cut"
    refuse 3 "$MIXFACEC" convert "$SCRATCH/cut" "$SCRATCH/d/c" && [ -z "$(ls -A "$SCRATCH/d")" ]
}

# Tensors that a spec has no use for are named, and are no error.
extra() {
    local want="$SCRATCH/small: 5 tensors not used by small: whole.norm.weight (48), whole.norm.bias (48), whole.norm.running_mean (48), ..."
    sed 's/"norm": false},/"norm": false}/; /"norm": "whole.norm"/d' $SMALL >"$SCRATCH/less.json" &&
        "$MIXFACEC" convert -q synthetic "$SCRATCH/small" --spec $SMALL &&
        "$MIXFACEC" convert "$SCRATCH/small" "$SCRATCH/copy" --spec "$SCRATCH/less.json" 2>&1 |
        grep -F "mixfacec: $want"
}

# 16-bit floats take half the space, are rounded once, and are refused where a value has no room.
halves() {
    local type
    for type in f16 bf16; do
        "$MIXFACEC" convert -q "$a" "$SCRATCH/$type" --type $type &&
            "$MIXFACEC" convert -q "$SCRATCH/$type" "$SCRATCH/32" &&
            "$MIXFACEC" convert -q "$SCRATCH/32" "$SCRATCH/again" --type $type &&
            cmp "$SCRATCH/$type" "$SCRATCH/again" &&
            "$MIXFACEC" inspect -v "$SCRATCH/$type" | grep -qE "^tail.conv.weight +$type +512x104x1x1$" || return 1
    done
    [ $(($(stat -c %s "$a") - $(stat -c %s "$SCRATCH/f16"))) -gt 2000000 ]
}
type_unknown() { refuse 2 "$MIXFACEC" convert "$a" "$b" --type half 2>&1 | grep -q "type: expected f32, f16 or bf16, found 'half'"; }
# One tensor of one value, 70000.
too_large() {
    printf '\x40\0\0\0\0\0\0\0{"a.weight":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}   \0\xb8\x88\x47' >"$SCRATCH/large"
    "$MIXFACEC" convert -q "$SCRATCH/large" "$SCRATCH/copy" --type bf16 &&
        refuse 3 "$MIXFACEC" convert "$SCRATCH/large" "$SCRATCH/d/c" --type f16 2>&1 |
        grep -qxF "mixfacec: error: tensor a.weight: 70000 is too large for f16" && [ -z "$(ls -A "$SCRATCH/d")" ]
}

mkdir -p "$SCRATCH/d"
for test in same_twice known_hash of_itself other_spec no_spec full_disk size_limit truncated extra halves type_unknown too_large; do
    check "convert $test" $test
done
