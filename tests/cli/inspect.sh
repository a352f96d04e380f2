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

# ---- the plan of a target ----
plan() { "$MIXFACEC" inspect specs/mixfacenet_xs.json --target "$@"; }
check arena_planes '^ 200,704 150,528 in..0 a planar 3x112x112 input planes$' plan c99
check arena_in_place 'stage4.unit6/add \(in place of features.stage4.unit5/add\)$' plan c99
check arena_picture '^ 961,722 [.]{6}i[.]+$' plan avx2 --wisdom none
check step '^ [0-9]+ feautre_layer.pw_conv pw_1x1_512_512_[a-z0-9_]+ 524,288 [0-9,]+ 2,048 [0-9]+ 512x1x1 512x1x1$' \
    plan avx512
check plan_json '"target": "c99",$' plan c99 --json
arena=$(plan c99 --json | sed -n 's/^ *"size_bytes": \([0-9]*\), "peak.*/\1/p')
"$MIXFACEC" compile specs/mixfacenet_xs.json -w synthetic -t c99 -o "$SCRATCH" -q
check arena_is_the_macro "_ARENA_BYTES +$arena " cat "$SCRATCH/mixfacenet_xs.h"
check dump_needs_no_target '^# after fuse_act' "$MIXFACEC" inspect specs/mixfacenet_xs.json --dump=fuse_act

# ---- weights ----
file=$SCRATCH/mixfacenet_xs.weights
size=$(stat -c %s "$file")
layout=$(sed -n 's/.*LAYOUT_ID "\(.*\)"/\1/p' "$SCRATCH/mixfacenet_xs.h")
damage() { # name offset byte
    cp "$file" "$SCRATCH/$1"
    printf "$3" | dd of="$SCRATCH/$1" bs=1 seek="$2" conv=notrunc status=none
}
error() { # status name message command...: this exit status and this message, whole
    local code=$1 name=$2 message=$3 status=0
    shift 3
    "$@" >"$SCRATCH/$name.out" 2>&1 || status=$?
    check "$name" "^$code mixfacec: error: $message$" echo "$status $(tail -n 1 "$SCRATCH/$name.out")"
}
check weights_layout "^ layout $layout$" "$MIXFACEC" inspect "$file"
check weights_fit '^ mixfacenet_xs fits$' "$MIXFACEC" inspect "$file"
check weights_fit_not '^ shufflemixfacenet_xs does not fit$' "$MIXFACEC" inspect "$file"
check weights_json '"intact": true,' "$MIXFACEC" inspect "$file" --json
head -c 319 "$file" >"$SCRATCH/stub"
head -c 5000 "$file" >"$SCRATCH/short"
cat "$file" "$SCRATCH/stub" >"$SCRATCH/long"
damage flipped 50000 '\1'
damage version 8 '\7'
damage head 12 '\7'
one=(--spec specs/mixfacenet_xs.json)
error 3 weights_stub "$SCRATCH/stub: cut short: 319 bytes, less than head and tail of weights" \
    "$MIXFACEC" inspect "$SCRATCH/stub"
error 3 weights_short "$SCRATCH/short: cut short: expected $size bytes, found 5000" \
    "$MIXFACEC" inspect "$SCRATCH/short"
error 3 weights_long "$SCRATCH/long: too long: expected $size bytes, found $((size + 319))" \
    "$MIXFACEC" inspect "$SCRATCH/long"
error 3 weights_flipped "$SCRATCH/flipped: damaged: its bytes do not add up to its checksum" \
    "$MIXFACEC" inspect "$SCRATCH/flipped" "${one[@]}"
check weights_flipped_report '^ checksum wrong: the file is damaged$' cat "$SCRATCH/weights_flipped.out"
error 3 weights_version "$SCRATCH/version: weights of format 7, expected 1" \
    "$MIXFACEC" inspect "$SCRATCH/version"
error 3 weights_head "$SCRATCH/head: damaged: a head of 263 bytes, $size in all" \
    "$MIXFACEC" inspect "$SCRATCH/head"
error 2 target_is_for_specs "$file is not a spec; --target, --dump, --time-passes and knobs are for specs" \
    "$MIXFACEC" inspect "$file" --target c99
