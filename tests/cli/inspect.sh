#!/usr/bin/env bash
# inspect.sh - what `mixfacec inspect` and `schema` print, for people and for programs.
set -uo pipefail
cd "$ROOT"

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
same() { # name command...: its output is the text on standard input
    local name=$1 differs
    shift
    if differs=$(diff - <("$@" 2>&1)); then
        echo "ok inspect_$name"
    else
        printf 'not ok inspect_%s\n%s\n' "$name" "$differs"
    fi
}
same answer "$MIXFACEC" inspect "$file" <<END
$file: safetensors, 413 tensors, 1,059,557 values
fits        mixfacenet_xs, shufflemixfacenet_xs
            They have the same tensors: a file cannot tell which of them was trained.
embedding   512 numbers
tail        512 channels
next        mixfacec compile mixfacenet_xs --weights $file -o out
END
check tensor '^tail.conv.weight f32 512x104x1x1$' "$MIXFACEC" inspect -v "$file"
check fits_not '^ mixfacenet_s does not fit, [0-9]+ of another shape' "$MIXFACEC" inspect -v "$file"
check fits_json '"mixfacenet_xs", "fits": true, "fits_resized": true, "missing": 0' "$MIXFACEC" inspect --json "$file"
check tensor_json '"name": "tail.conv.weight", "type": "f32", "shape": .512, 104, 1, 1.' "$MIXFACEC" inspect --json -v "$file"
check no_tensors_without_v '^0$' eval '"$MIXFACEC" inspect "$file" --json | grep -c tail.conv || true'
check none_fits '^fits none of the specs below$' "$MIXFACEC" inspect "$file" --spec tests/specs/width_075.json
check one_spec '^ width_075 does not fit' \
    "$MIXFACEC" inspect "$file" --spec tests/specs/width_075.json
check demo '^next mixfacec compile mixfacenet_xs --weights demo -o out$' "$MIXFACEC" inspect demo

# A tail and an embedding of other widths than in the built-in spec, and a file whose name needs quotes.
sed 's/"tail", "channels": 512/"tail", "channels": 1024/; s/pw_conv", "channels": 512/pw_conv", "channels": 128/' \
    specs/mixfacenet_xs.json >"$SCRATCH/wide.json"
wide="$SCRATCH/wi de.safetensors"
"$MIXFACEC" convert -q synthetic "$wide" --spec "$SCRATCH/wide.json"
same resized "$MIXFACEC" inspect "$wide" <<END
$wide: safetensors, 413 tensors, 1,009,893 values
fits        mixfacenet_xs, shufflemixfacenet_xs, but for their sizes
            They have the same tensors: a file cannot tell which of them was trained.
differs     "channels" of "tail" is 1024 in the file, 512 in the spec
            "channels" of "feautre_layer.pw_conv" is 128 in the file, 512 in the spec
embedding   128 numbers
tail        1024 channels
next        mixfacec specs mixfacenet_xs > mine.json, and change it there
            mixfacec compile mine.json --weights '$wide' -o out
END
check resized_json '"fits": false, "fits_resized": true, .*"embedding": 128, "tail_channels": 1024, .*"block": "tail", "key": "channels", "spec": 512, "file": 1024' \
    "$MIXFACEC" inspect "$wide" --json
sed 's/"features": 24/"features": 30/' tests/specs/mobile_chain.json >"$SCRATCH/features.json"
"$MIXFACEC" convert -q synthetic "$SCRATCH/features.safetensors" --spec "$SCRATCH/features.json"
check features '^differs "features" of "embedding" is 30 in the file, 24 in the spec$' \
    "$MIXFACEC" inspect "$SCRATCH/features.safetensors" --spec tests/specs/mobile_chain.json
check change_it_there '^next change it in tests/specs/mobile_chain.json$' \
    "$MIXFACEC" inspect "$SCRATCH/features.safetensors" --spec tests/specs/mobile_chain.json

# ---- where the dicts are ----

"$BUILD/tests/make_seeds" "$SCRATCH/seeds" && sample=$SCRATCH/seeds/pth/teacher_first
cat >"$SCRATCH/sample.json" <<'END'
{
    "name": "sample",
    "preprocess": {"order": "RGB", "mean": 0, "scale": 1},
    "input": {"channels": 3, "height": 1, "width": 1},
    "tensors": {"conv": "{path}.{field}"},
    "network": [{"conv": "conv", "channels": 2, "kernel": 1, "norm": false}]
}
END
sed 's/"channels": 2/"channels": 4/' "$SCRATCH/sample.json" >"$SCRATCH/other.json"
check dict_student '^ student 3 sample$' "$MIXFACEC" inspect "$sample" --spec "$SCRATCH/sample.json"
check dict_teacher '^ teacher 3 sample$' "$MIXFACEC" inspect "$sample" --spec "$SCRATCH/sample.json"
check dict_fits_not '^ student 3 0 of 1 of sample$' "$MIXFACEC" inspect "$sample" --spec "$SCRATCH/other.json"
check dict_wished '^state dict teacher$' \
    "$MIXFACEC" inspect "$sample" --spec "$SCRATCH/sample.json" --state-dict teacher
check dict_json '"path": "teacher", "tensors": 3, "fits": \["sample"\], "best": "sample", "matched": 1, "wanted": 1' \
    "$MIXFACEC" inspect "$sample" --spec "$SCRATCH/sample.json" --json

# ---- the plan of a target ----
plan() { "$MIXFACEC" inspect specs/mixfacenet_xs.json --target "$@"; }
check arena_planes '^ 200,704 150,528 in..0 a planar 3x112x112 input planes$' plan c99
check arena_in_place 'stage4.unit6/add \(in place of features.stage4.unit5/add\)$' plan c99
check arena_picture '^ 961,722 [.]{6}i[.]+$' plan avx2 --wisdom none
check shares '^In all, .* 50\.[0-9] % of 2, 2[67]\.[0-9] % of 4 threads;' plan avx512
check step '^ [0-9]+ feautre_layer.pw_conv pw_1x1_512_512_[a-z0-9_]+ 524,288 [0-9,]+ 2,048 [0-9]+ 512x1x1 512x1x1 5[0-9.]+ [0-9.]+$' \
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
check weights_order '^ byte order little endian$' "$MIXFACEC" inspect "$file"
"$MIXFACEC" pack specs/mixfacenet_xs.json -w synthetic --byte-order big -o "$SCRATCH/big" -q
check big_order '^ byte order big endian$' "$MIXFACEC" inspect "$SCRATCH/big"
check big_layout "^ layout $layout$" "$MIXFACEC" inspect "$SCRATCH/big"
check big_json '"byte_order": "big",$' "$MIXFACEC" inspect "$SCRATCH/big" --json
head -c 4999 "$SCRATCH/big" >"$SCRATCH/short_big"
error 3 big_short "$SCRATCH/short_big: cut short: expected $size bytes, found 4999" \
    "$MIXFACEC" inspect "$SCRATCH/short_big"
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
