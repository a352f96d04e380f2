#!/usr/bin/env bash
# demo.sh - examples/demo.sh: with pictures of the user's, and without any; from anywhere.
. "$(dirname "$0")/lib.sh"
"$BUILD/tests/make_images" "$SCRATCH/images" || exit 1
mkdir -p "$SCRATCH/user/my pictures"
cp "$SCRATCH"/images/image[01].png "$SCRATCH/user/my pictures"
demo() { (cd "$SCRATCH/user" && OUT=out "$ROOT/examples/demo.sh" "$@" 2>&1) >"$SCRATCH/said"; }
says() { grep -qxF -- "$1" "$SCRATCH/said" || { cat "$SCRATCH/said"; return 1; }; }
matches() { grep -qxE -- "$1" "$SCRATCH/said" || { cat "$SCRATCH/said"; return 1; }; }

export MIXFACEC_SHARED=
check pictures demo "my pictures/image0.png" "my pictures/image1.png"
check commands says "\$ $MIXFACEC compile mixfacenet_xs --weights demo --prefix face -o out"
check quoted says "\$ $MIXFACEC embed mixfacenet_xs --weights demo my\\ pictures/image0.png my\\ pictures/image1.png"
check sizes matches '  code [0-9]+ KiB, weights 4061 KiB, memory [0-9]+ KiB, no heap; a face becomes 512 numbers'
check cosines matches '   2  image1.png  0\.[0-9]{4}  1\.0000'
check threshold says '  one person: mostly above 0.45; two people: mostly below (examples/models/README.md)'
check verified matches 'verified: mixfacenet_xs, target [a-z0-9_]+, 3 inputs'
check files eval '[ "$(ls "$SCRATCH/user/out" | tr "\n" " ")" = "face.c face.h face.o face.weights " ]'

# Other weights, another network, no pictures: it draws some and does not call them faces.
check drawn env CHECKPOINT=synthetic SPEC="$ROOT/$SMALL" bash -c "$(declare -f demo); demo" # quickly compiled
check no_faces says '2. Embed three drawn pictures: they are not faces, and their cosines mean nothing'
check no_threshold eval '! grep -q "mostly above" "$SCRATCH/said"'
# The commands that it shows can be typed again, in the directory where it was started.
check again eval '(cd "$SCRATCH/user" && sed -n "s/^\$ //p" "$SCRATCH/said" >again.sh && [ $(wc -l <again.sh) = 4 ] && bash -e again.sh)'
check missing_picture refuse 1 demo nobody.png
check missing_is_named says 'demo.sh: nobody.png: no such picture'
