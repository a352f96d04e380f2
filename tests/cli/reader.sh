#!/usr/bin/env bash
# reader.sh - checkpoints that come by pipes, whose dict is chosen, that another program wrote.
# shellcheck source=tests/emitted/lib.sh
. "$ROOT/tests/emitted/lib.sh"
spec=specs/mixfacenet_xs.json
file=$SCRATCH/xs.safetensors
models=$MIXFACEC_SHARED/models
"$MIXFACEC" convert -q synthetic "$file" --spec $spec
blob() { "$MIXFACEC" pack $spec -t c99 -q -o "$SCRATCH/$1" --weights "${@:2}"; }
blob want synthetic

by_pipe() { blob pipe <(cat "$file") && cmp "$SCRATCH/want" "$SCRATCH/pipe"; }
by_standard_input() { blob stdin - <"$file" && cmp "$SCRATCH/want" "$SCRATCH/stdin"; }
# shellcheck disable=SC2002
by_cat() { cat "$file" | blob cat - && cmp "$SCRATCH/want" "$SCRATCH/cat"; }
# verify reads the weights twice, and so does each row of several targets
read_twice() { cat "$file" | "$MIXFACEC" verify $spec -t c99 -q --weights - >/dev/null; }
inspected() { cat "$file" | "$MIXFACEC" inspect - | grep -q 'safetensors, 413 tensors'; }
spec_by_pipe() { "$MIXFACEC" inspect <(cat $spec) | grep -q '^mixfacenet_xs: 3x112x112 to 512x1x1$'; }
empty_pipe() { refuse 3 "$MIXFACEC" inspect - </dev/null; }
directory() { refuse 3 "$MIXFACEC" inspect "$SCRATCH"; }
truncated() {
    local size half said
    size=$(stat -c %s "$file")
    half=$((size / 2))
    head -c $half "$file" >"$SCRATCH/half"
    said=$("$MIXFACEC" inspect "$SCRATCH/half" 2>&1)
    [ "$said" = "mixfacec: error: $SCRATCH/half: the file is truncated: expected $size bytes, found $half" ]
}
no_such_dict() {
    said=$(blob dict "$file" --state-dict modle 2>&1)
    [ "$said" = "mixfacec: error: $file: --state-dict modle leads to no tensors; there are ." ]
}
depends_on_the_shards() {
    local index=$SCRATCH/xs.index.json
    { printf '{"weight_map": {' && "$MIXFACEC" inspect -v "$file" |
        sed -n 's/^\([a-z_0-9.]*\) *[fi][0-9]* .*/"\1": "xs.safetensors"/p' | paste -sd, && echo '}}'; } >"$index"
    "$MIXFACEC" compile $spec -t c99 -q -o "$SCRATCH/out" -MD --weights "$index" &&
        grep -q "xs.index.json" "$SCRATCH"/out/*.d && grep -q "xs.safetensors" "$SCRATCH"/out/*.d
}
# One network as people hold it, by PyTorch 1.13.
official() { # file
    blob official "$models/mixfacenet_xs_distilled/mixfacenet_xs_distilled.pth" &&
        blob other "$models/exports/$1" && cmp "$SCRATCH/official" "$SCRATCH/other"
}
other_network() {
    "$MIXFACEC" inspect "$models/foamliu_mobilefacenet/mobilefacenet.pt" |
        grep -q 'pytorch before 1.6, 307 tensors, 1,019,699 values'
}

for test in by_pipe by_standard_input by_cat read_twice inspected spec_by_pipe empty_pipe directory \
    truncated no_such_dict depends_on_the_shards; do
    check "reader $test" $test
done
if [ -e "$models/exports" ]; then
    check "reader legacy" official mixfacenet_xs_distilled.legacy.pt
    check "reader module" official mixfacenet_xs_distilled.module.pth
    check "reader other_network" other_network
else
    for test in legacy module other_network; do echo "skipped reader $test (no ../shared/models)"; done
fi
