#!/usr/bin/env bash
# demo.sh - from a checkpoint to C to embeddings; run by ./build.sh demo, which builds first.
#   CHECKPOINT=file.pth   your own weights (default: a trained model of ../shared, else synthetic)
#   SPEC=spec.json        their network (default MixFaceNet-XS)
#   IMAGES="a.png b.jpg"  your own aligned faces
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C PATH=$PWD/build:$PATH
shared=${MIXFACEC_SHARED-../shared}
SPEC=${SPEC:-specs/mixfacenet_xs.json}
out=build/demo
name=face

if [ -t 1 ] && [ -z "${NO_COLOR-}" ]; then bold=$'\e[1m' dim=$'\e[2m' plain=$'\e[0m'; else bold='' dim='' plain=''; fi
title() { printf '\n%s%s%s\n' "$bold" "$1" "$plain"; }
run() { # shows a command as a user would repeat it, and runs it
    printf '%s$ %s%s\n' "$dim" "$*" "$plain"
    "$@"
}
macro() { # the value of a size macro
    gcc -dM -E $out/$name.h | awk -v name="${name^^}_$1" '$2 == name { print $3 }'
}

rm -rf $out && mkdir -p $out

trained=$shared/models/mixfacenet_xs_distilled/mixfacenet_xs_distilled.pth
if [ -n "${CHECKPOINT-}" ]; then
    weights=$CHECKPOINT
elif [ -n "$shared" ] && [ -f "$trained" ]; then
    weights=$trained
else
    title "A checkpoint (no trained one is here, so by formula; try CHECKPOINT=your.pth)"
    weights=$out/synthetic.safetensors
    run mixfacec convert synthetic $weights --spec "$SPEC"
fi

faces=$shared/faces/orl_aligned112
if [ -n "${IMAGES-}" ]; then
    read -ra images <<<"$IMAGES"
elif [ -n "$shared" ] && [ -d "$faces" ]; then # three people, two photos of each
    images=("$faces"/s{10,11,12}_0{1,2}.png)
else
    build/tests/make_images $out
    images=($out/image{0,1,2}.png)
fi

title "1. Compile: one network, one checkpoint, two files of C and the weights"
run mixfacec compile "$SPEC" --weights "$weights" --prefix $name -o $out
run cc -O2 -march=native -c $out/$name.c -o $out/$name.o
text=$(size $out/$name.o | awk 'NR == 2 { print $1 }')
printf '  code %d KiB, weights %d KiB, memory %d KiB (no heap), embedding of %d numbers\n' \
    $((text / 1024)) $(($(macro WEIGHTS_BYTES) / 1024)) $(($(macro ARENA_BYTES) / 1024)) "$(macro EMBEDDING)"

title "2. Embed ${#images[@]} faces: the emitted code, compiled and run"
run mixfacec embed "$SPEC" --weights "$weights" "${images[@]}"

title "3. Verify: the same code against an independent double-precision reference"
run mixfacec verify "$SPEC" --weights "$weights"

title "Done: $out/$name.h, $name.c and $name.weights are yours; examples/ shows how to call them."
