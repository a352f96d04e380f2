#!/usr/bin/env bash
# inspect.sh - what `mixfacec inspect` and `schema` print, for people and for programs.
set -uo pipefail
cd "$ROOT"
export MIXFACEC_SPECS=$ROOT/specs

check() { # name text command...: the output of the command has a line that matches
    local name=$1 text=$2
    shift 2
    if "$@" 2>&1 | tr -s ' ' >"$SCRATCH/$name" && grep -qE -- "$text" "$SCRATCH/$name"; then
        echo "ok inspect_$name"
    else
        echo "not ok inspect_$name"
        sed 's/^/# /' "$SCRATCH/$name" | tail -n 20
    fi
}

check flops_m 'FLOPs.* 626,139,948$' "$MIXFACEC" inspect specs/mixfacenet_m.json
check flops_s 'FLOPs.* 451,720,268$' "$MIXFACEC" inspect specs/shufflemixfacenet_s.json
check flops_xs 'FLOPs.* 161,988,532$' "$MIXFACEC" inspect specs/mixfacenet_xs.json
check parameters '^parameters 1,040,866$' "$MIXFACEC" inspect specs/mixfacenet_xs.json
check layer '^features.stage4.unit4.conv1 conv\+norm 384x14x14 384x7x7 3,5,7,9,11/2 depthwise swish ' \
    "$MIXFACEC" inspect specs/mixfacenet_xs.json
check spec_json '"macs": 76561120,' "$MIXFACEC" inspect --json specs/mixfacenet_xs.json
check schema 'json-schema.org/draft/2020-12/schema' "$MIXFACEC" schema

file=$SCRATCH/xs.safetensors
"$MIXFACEC" convert -q synthetic "$file" --spec specs/mixfacenet_xs.json
check tensor '^tail.conv.weight f32 512x104x1x1$' "$MIXFACEC" inspect "$file"
check fits '^ shufflemixfacenet_xs fits' "$MIXFACEC" inspect "$file"
check fits_not '^ mixfacenet_s does not fit, [0-9]+ of another shape' "$MIXFACEC" inspect "$file"
check fits_json '"mixfacenet_xs", "fits": true, "missing": 0' "$MIXFACEC" inspect --json "$file"
check one_spec '^ width_075 does not fit' \
    "$MIXFACEC" inspect "$file" --spec tests/specs/width_075.json
