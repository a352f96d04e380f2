#!/usr/bin/env bash
# demo.sh [IMAGE...] - from weights to C to embeddings; run by ./build.sh demo, which builds first.
# Images are aligned faces, PNG or JPEG. Without any, those of ../shared are taken, or three are drawn.
#   CHECKPOINT=file.pth   your own weights (default `demo`, the trained ones of models/)
#   SPEC=spec.json        their network (default mixfacenet_xs)
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
at=$root/ # in front of the paths that are shown: nothing if the caller is there
[ "$PWD" != "$root" ] || at=
mixfacec=${MIXFACEC:-${at}build/mixfacec}
out=${OUT:-${at}build/demo}
weights=${CHECKPOINT:-demo}
spec=${SPEC:-mixfacenet_xs}
faces=${MIXFACEC_SHARED-${root%/*}/shared}/faces/orl_aligned112

if [ -t 1 ] && [ -z "${NO_COLOR-}" ]; then bold=$'\e[1m' dim=$'\e[2m' plain=$'\e[0m'; else bold='' dim='' plain=''; fi
title() { printf '\n%s%s%s\n' "$bold" "$1" "$plain"; }
tail=  # what the output of a command is cut by
show() { printf '%s$%s%s%s\n' "$dim" "$(printf ' %q' "$@")" "${tail:+ | $tail}" "$plain"; }
run() { # shows a command as a user would repeat it, and runs it
    show "$@"
    "$@"
}
macro() { # the value of a size macro
    cc -dM -E "$out/face.h" | awk -v name="FACE_$1" '$2 == name { print $3 }'
}

for picture; do
    [ -f "$picture" ] || { echo "demo.sh: $picture: no such picture" >&2; exit 1; }
done

title "1. Compile: a network and its weights become C"
run "$mixfacec" compile "$spec" --weights "$weights" --prefix face -o "$out"
run cc -O2 -march=native -c "$out/face.c" -o "$out/face.o"
text=$(size "$out/face.o" | awk 'NR == 2 { print $1 }')
printf '  code %d KiB, weights %d KiB, memory %d KiB, no heap; a face becomes %d numbers\n' \
    $((text / 1024)) $(($(macro WEIGHTS_BYTES) / 1024)) $(($(macro ARENA_BYTES) / 1024)) "$(macro EMBEDDING)"

if [ $# -gt 0 ]; then
    title "2. Embed your pictures: the C, compiled and run"
elif [ -d "$faces" ]; then
    set -- "$faces"/s{1,2,3}_0{1,2}.png
    title "2. Embed three people, two photos of each: the C, compiled and run"
else
    set -- synthetic
    title "2. Embed three drawn pictures: they are not faces, and their cosines mean nothing"
fi
run "$mixfacec" embed "$spec" --weights "$weights" "$@"
if [ "$weights" = demo ] && [ "$1" != synthetic ]; then
    printf '  one person: mostly above %s; two people: mostly below (examples/models/README.md)\n' \
        "$(sed -n 's/.*threshold of \*\*\([0-9.]*\)\*\*.*/\1/p' "$root/examples/models/README.md")"
fi

title "3. Verify: the same C against an independent double-precision reference"
tail='tail -n 3'
set -- "$mixfacec" verify "$spec" --weights "$weights"
show "$@"
"$@" | $tail

title "Next"
cat <<END
  call it from C, C++   $out/face.h says how; ${at}examples/ has programs
  your own pictures     ${at:-./}build.sh demo ann1.jpg ann2.jpg bob.jpg   (each an aligned face)
  your own weights      $mixfacec inspect face.pth   (says which network they fit)
  what else it does     $mixfacec help
END
