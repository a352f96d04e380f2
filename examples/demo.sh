#!/usr/bin/env bash
# demo.sh [IMAGE...] - from a checkpoint to C to embeddings; run by ./build.sh demo, which builds first.
# Images are aligned faces, PNG or JPEG. Without any, those of ../shared are taken, or three are drawn.
#   CHECKPOINT=file.pth   your own weights (default: a trained model of ../shared, else synthetic)
#   SPEC=spec.json        their network (default MixFaceNet-XS)
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
at=$root/ # in front of the paths that are shown: nothing if the caller is there
[ "$PWD" != "$root" ] || at=
mixfacec=${at}build/mixfacec
out=${at}build/demo
shared=${MIXFACEC_SHARED-${root%/*}/shared}
spec=${SPEC:-${at}specs/mixfacenet_xs.json}

if [ -t 1 ] && [ -z "${NO_COLOR-}" ]; then bold=$'\e[1m' dim=$'\e[2m' plain=$'\e[0m'; else bold='' dim='' plain=''; fi
title() { printf '\n%s%s%s\n' "$bold" "$1" "$plain"; }
run() { # shows a command as a user would repeat it, and runs it
    printf '%s$ %s%s\n' "$dim" "$*" "$plain"
    "$@"
}
macro() { # the value of a size macro
    cc -dM -E "$out/face.h" | awk -v name="FACE_$1" '$2 == name { print $3 }'
}

weights=${CHECKPOINT:-$shared/models/mixfacenet_xs_distilled/mixfacenet_xs_distilled.pth}
[ -n "${CHECKPOINT-}" ] || [ -f "$weights" ] || weights=synthetic
faces=$shared/faces/orl_aligned112
if [ $# -gt 0 ]; then
    what="your pictures"
elif [ -d "$faces" ]; then
    set -- "$faces"/s{10,11,12}_0{1,2}.png
    what="three people, two photos of each"
else
    set -- synthetic
    what="three drawn pictures, which are not faces: run it with your own, ./build.sh demo ann1.jpg ann2.jpg bob.jpg"
fi

title "1. Compile: one network, one checkpoint, two files of C and the weights"
run "$mixfacec" compile "$spec" --weights "$weights" --prefix face -o "$out"
run cc -O2 -march=native -c "$out/face.c" -o "$out/face.o"
text=$(size "$out/face.o" | awk 'NR == 2 { print $1 }')
printf '  code %d KiB, weights %d KiB, memory %d KiB (no heap), embedding of %d numbers\n' \
    $((text / 1024)) $(($(macro WEIGHTS_BYTES) / 1024)) $(($(macro ARENA_BYTES) / 1024)) "$(macro EMBEDDING)"

title "2. Embed: $what"
run "$mixfacec" embed "$spec" --weights "$weights" "$@"

title "3. Verify: the same code against an independent double-precision reference"
run "$mixfacec" verify "$spec" --weights "$weights"

title "Done: $out/face.h, face.c and face.weights are yours; examples/ shows how to call them."
