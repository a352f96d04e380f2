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

mkdir -p "$SCRATCH/d"
for test in same_twice known_hash of_itself other_spec no_spec full_disk size_limit truncated extra; do
    check "convert $test" $test
done
