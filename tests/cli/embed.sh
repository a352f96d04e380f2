#!/usr/bin/env bash
# Verbs that run what they compile: inputs of every kind, results, the C compiler, verification.
. "$(dirname "$0")/lib.sh"
"$BUILD/tests/make_images" "$SCRATCH/images" || exit 1
images=("$SCRATCH"/images/image{0,1,2}.png)
SPEC=tests/specs/small.json # quickly compiled
MODEL="$SPEC --weights synthetic --target c99"
stored=$SCRATCH/e.npy

embed() { "$MIXFACEC" embed $MODEL "$@"; }

check writes_npy eval 'embed "${images[@]}" -o "$stored" -q && [ "$(stat -c %s "$stored")" = $((128 + 3 * 48 * 4)) ]'
check notes_resizing eval 'embed "${images[0]}" -o /dev/null 2>&1 | grep -q "image0.png: resized from 112x112 to 32x32"'
check table eval 'embed "${images[@]}" -q >"$SCRATCH/table" &&
    grep -qE "^ +1  image0.png +[0-9]+\.[0-9]{4} ( +-?[0-9]+\.[0-9]{4}){4}$" "$SCRATCH/table" &&
    grep -qE "^ +3  image2.png ( +-?[01]\.[0-9]{4}){2}  1\.0000$" "$SCRATCH/table"'
check one_input_has_no_matrix eval '! embed "${images[0]}" -q | grep -q cosine'
check to_stdout eval 'embed "${images[@]}" -q -o - | cmp - "$stored"'
check drawn eval 'embed synthetic -q -o - | cmp - "$stored"'
check drawn_is_noted eval 'embed synthetic -o /dev/null 2>&1 | grep -qx "mixfacec: synthetic: 3 pictures drawn by formula; they are not faces"'

# ---- inputs that are not what they seem ----
head -c 300 "${images[0]}" >"$SCRATCH/cut.png"
printf '\xff\xd8\xff\xe0junk' >"$SCRATCH/bad.jpg"
printf 'GIF89a' >"$SCRATCH/x.gif"
: >"$SCRATCH/empty"
# A PNG header of 60000 x 60000 pixels, checksum included.
printf '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\xea\x60\0\0\xea\x60\x08\x02\0\0\0\x0f\xb0\xe2\x15\0\0\0\x01IDAT' >"$SCRATCH/huge.png"
expect refuses_huge.png 3 "$SCRATCH/huge.png: bad PNG: image of 60000 x 60000 pixels, expected at most 16384 x 16384 and 64 M pixels" \
    "$MIXFACEC" embed $MODEL "$SCRATCH/huge.png"
for file in cut.png bad.jpg; do
    check "refuses_$file" eval 'refuse 3 embed "$SCRATCH/$file" 2>&1 | grep -q "error: $SCRATCH/$file: bad [A-Z]*: "'
done
expect refuses_x.gif 3 "$SCRATCH/x.gif: this is GIF; PNG, JPEG, PPM, PGM and .npy are read" \
    "$MIXFACEC" embed $MODEL "$SCRATCH/x.gif"
expect refuses_empty 3 "$SCRATCH/empty: the file is empty" "$MIXFACEC" embed $MODEL "$SCRATCH/empty"
expect missing 3 "$SCRATCH/none.png: No such file or directory" "$MIXFACEC" embed $MODEL "$SCRATCH/none.png"
expect wrong_shape 3 "$stored: expected float32 N,3,32,32 or uint8 N,32,32,3 (or without N), found float32 3,48" \
    "$MIXFACEC" embed $MODEL "$stored"

# ---- the same face in other files: the same embedding ----
same() { # kind how-many
    local files=("$SCRATCH/images/$1".*)
    [ ${#files[@]} = "$2" ] && embed "${files[@]}" -o "$SCRATCH/$1.npy" 2>"$SCRATCH/$1.notes" &&
        tail -c $(($2 * 48 * 4)) "$SCRATCH/$1.npy" | split -b $((48 * 4)) - "$SCRATCH/$1." &&
        [ "$(sha256sum "$SCRATCH/$1".?? | cut -c1-64 | sort -u | wc -l)" = 1 ]
}
check same_pixels same pixels 11
check same_planes same planes 4
check notes_turns grep -qx "mixfacec: $SCRATCH/images/pixels.turned.png: turned right by 90 degrees, as its EXIF orientation 6 says" "$SCRATCH/pixels.notes"
for type in float64 float16; do
    dim=3,32,32
    [ $type = float16 ] || dim=1,$dim
    check notes_$type grep -qx "mixfacec: $SCRATCH/images/planes.$type.npy: $type $dim becomes float32" "$SCRATCH/planes.notes"
done

# ---- the C compiler ----
input=${images[0]}
expect no_compiler 6 "no C compiler: CC is 'no-such-cc', which is not there" \
    env CC=no-such-cc "$MIXFACEC" verify $MODEL
expect none_in_path 6 "no C compiler: tried cc, gcc and clang; install one of them (Debian: apt install gcc) or set CC" \
    env -u CC PATH=/nonexistent "$MIXFACEC" verify $MODEL
check needs_no_compiler env CC=no-such-cc PATH=/nonexistent "$MIXFACEC" embed $MODEL "$input"
expect compiler_fails 6 "the C compiler false failed" env CC=false "$MIXFACEC" verify $MODEL
check words_in_cc env CC='gcc -g0 ' "$MIXFACEC" verify $MODEL -q
check scratch_with_blanks eval 'mkdir -p "$TMPDIR/a b" && TMPDIR="$TMPDIR/a b" "$MIXFACEC" verify $MODEL -q && rmdir "$TMPDIR/a b"'
for target in avx2 avx512; do
    runs $target && continue
    expect "cannot_run_$target" 6 "this machine cannot run target $target; \`mixfacec targets\` lists those that it can" \
        "$MIXFACEC" verify $SPEC --weights synthetic --target $target
done

# ---- verification ----
# The formula images are the default inputs; the stored embeddings are those of the same images.
check verify_reports eval '"$MIXFACEC" verify $MODEL --against "$stored" >"$SCRATCH/verify" &&
    grep -qE "^stage1.unit2 +20x8x8 +[0-9.]+ +[0-9.e-]+$" "$SCRATCH/verify" &&
    [ "$(grep -c "^embeddings .* error .* 1 - cosine" "$SCRATCH/verify")" = 3 ] &&
    tail -n 1 "$SCRATCH/verify" | grep -qx "verified: small, target c99, 3 inputs"'
check verbose_verify eval '[ "$("$MIXFACEC" verify $MODEL -v | wc -l)" -gt "$(wc -l <"$SCRATCH/verify")" ]'
check other_images eval 'embed "${images[@]:1}" "${images[0]}" -o "$SCRATCH/other.npy" -q &&
    refuse 4 "$MIXFACEC" verify $MODEL --against "$SCRATCH/other.npy" >"$SCRATCH/verify" &&
    grep "stored ones" "$SCRATCH/verify" | grep -q "MISMATCH$" &&
    tail -n 1 "$SCRATCH/verify" | grep -q "^MISMATCH: small, "'
expect against_shape 3 "$stored: expected float32 of shape 1,48, found float32 3,48" \
    "$MIXFACEC" verify $MODEL --input "${images[0]}" --against "$stored"
check nothing_is_left no_rest
