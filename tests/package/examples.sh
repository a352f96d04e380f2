#!/usr/bin/env bash
# The examples: from another directory, by relative paths, on both formats of pictures; and what
# they make again when something changes.
. "$ROOT/tests/cli/lib.sh"
cd "$SCRATCH" || exit
sed 's/: 32/: 112/g' "$ROOT/$SMALL" >small.json # of the size of the pictures
"$MIXFACEC" convert synthetic face.safetensors --spec small.json -q

example() { # language [goal or setting...]: the program is made in the directory of this name
    make -s -C "$ROOT/examples/$1" MIXFACEC="$MIXFACEC" SPEC=small.json WEIGHTS=face.safetensors OUT="$1" "${@:2}"
}
idle() { # the same: nothing is made again
    touch stamp && sleep 0.01 && example "$@" && [ -z "$(find "$1" -type f -newer stamp)" ]
}

for language in c cpp; do check $language example $language test; done
check nothing_to_do idle c

changed() { # command that changes a file: what depends on that is made again, and agrees
    local before
    before=$(cat c/face.weights c/compare | sha256sum)
    sleep 0.01 # file systems count milliseconds
    "$@" && example c test && [ "$before" != "$(cat c/face.weights c/compare | sha256sum)" ] && idle c
}
other_weights() { printf 'A' | dd of=face.safetensors bs=1 seek=$(($(stat -c %s face.safetensors) - 2)) conv=notrunc status=none; }
other_spec() { sed -i 's/"scale": 0.0078/"scale": 0.0079/' small.json; }
check weights_changed changed other_weights
check spec_changed changed other_spec
check another_target eval 'example c TARGET=c99 && head -n 1 c/face.c | grep -q "for c99" && idle c TARGET=c99'
check another_file eval '! idle c TARGET=c99 WEIGHTS=synthetic && idle c TARGET=c99 WEIGHTS=synthetic'

check file_removed eval 'cp face.safetensors gone.safetensors && example c TARGET=c99 WEIGHTS=gone.safetensors &&
    rm gone.safetensors && example c TARGET=c99'

refuses() { # message picture picture: both programs say so, and fail
    local program said
    for program in c cpp; do
        said=$($program/compare $program/face.weights "${@:2}" 2>&1) && { echo "$program succeeds"; return 1; }
        [ "$said" = "compare: $1" ] || { echo "$program says: $said"; return 1; }
    done
}
pictures=$ROOT/examples/pictures
printf 'P6 1 1 255\nabc' >a.ppm
head -c 4000 "$pictures/image0.jpg" >cut.jpg
head -c 4000 "$pictures/image0.png" >cut.png
# a picture of 1 x 1 pixel
echo iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQD3A0FDAAAAAElFTkSuQmCC | base64 -d >small.png
same=$pictures/image0.png
check picture_of_another_size refuses 'small.png: expected an aligned face of 112 x 112 pixels, found 1 x 1' "$same" small.png
check no_picture refuses 'a.ppm: not a PNG or JPEG file' a.ppm "$same"
check absent_picture refuses 'none.png: cannot read' none.png "$same"
check cut_jpeg refuses 'cut.jpg: bad JPEG: Premature end of JPEG file' cut.jpg "$same"
check cut_png eval '! c/compare c/face.weights cut.png "$same" 2>said && grep -q "^compare: cut.png: bad PNG: " said'
check foreign_weights eval '! c/compare cpp/face.weights "$same" "$same" 2>said && grep -q "^compare: cpp/face.weights: " said'
if git -C "$ROOT" rev-parse >/dev/null 2>&1; then
    for language in c cpp; do check ignored_$language git -C "$ROOT" check-ignore -q examples/$language/out/; done
else
    skipped ignored "no git repository"
fi
