#!/usr/bin/env bash
# The examples: from another directory, by relative paths, on both formats of pictures; and what
# they make again when something changes.
. "$ROOT/tests/cli/lib.sh"
cd "$SCRATCH" || exit
sed 's/: 32/: 112/g' "$ROOT/$SMALL" >small.json # of the size of the pictures
"$MIXFACEC" convert synthetic face.safetensors --spec small.json -q

example() { # name [goal or setting...]: the program is made in the directory of this name
    make -s -C "$ROOT/examples/$1" MIXFACEC="$MIXFACEC" SPEC=small.json WEIGHTS=face.safetensors OUT="$1" "${@:2}"
}
idle() { # the same: nothing is made again
    touch stamp && sleep 0.01 && example "$@" && [ -z "$(find "$1" -type f -newer stamp)" ]
}

find_python numpy PIL
examples="hello threads"
if [ -n "$PYTHON" ] && [ -z "$SANITIZE" ]; then examples+=' python'; else skipped python "no Python with NumPy and Pillow, or a sanitised build"; fi
for name in $examples; do check $name example $name test; done
check nothing_to_do idle hello

changed() { # command that changes a file: what depends on that is made again, and agrees
    local before
    before=$(cat hello/face.weights hello/hello | sha256sum)
    sleep 0.01 # file systems count milliseconds
    "$@" && example hello test && [ "$before" != "$(cat hello/face.weights hello/hello | sha256sum)" ] && idle hello
}
other_weights() { printf 'A' | dd of=face.safetensors bs=1 seek=$(($(stat -c %s face.safetensors) - 2)) conv=notrunc status=none; }
other_spec() { sed -i 's/"scale": 0.0078/"scale": 0.0079/' small.json; }
check weights_changed changed other_weights
check spec_changed changed other_spec
check another_target eval 'example hello TARGET=c99 && head -n 1 hello/face.c | grep -q "for c99" && idle hello TARGET=c99'
check another_file eval '! idle hello TARGET=c99 WEIGHTS=synthetic && idle hello TARGET=c99 WEIGHTS=synthetic'

check file_removed eval 'cp face.safetensors gone.safetensors && example hello TARGET=c99 WEIGHTS=gone.safetensors &&
    rm gone.safetensors && example hello TARGET=c99'

pictures=$ROOT/examples/pictures
hello() { hello/hello "${weights-hello/face.weights}" "$1"; }
threads() { threads/threads 2 "${weights-threads/face.weights}" rows.npy "$pictures/image1.jpg" "$1"; }
refuses() { # message picture: both programs say so, and fail
    local program said
    for program in hello threads; do
        said=$($program "$2" 2>&1) && { echo "$program succeeds"; return 1; }
        [ "$said" = "$program: $1" ] || { echo "$program says: $said"; return 1; }
    done
}
printf 'P6 1 1 255\nabc' >a.ppm
head -c 4000 "$pictures/image0.jpg" >cut.jpg
head -c 4000 "$pictures/image0.png" >cut.png
# a picture of 1 x 1 pixel
echo iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQD3A0FDAAAAAElFTkSuQmCC | base64 -d >small.png
check picture_of_another_size refuses 'small.png: expected an aligned face of 112 x 112 pixels, found 1 x 1' small.png
check no_picture refuses 'a.ppm: not a PNG or JPEG file' a.ppm
check absent_picture refuses 'none.png: cannot read' none.png
check cut_jpeg refuses 'cut.jpg: bad JPEG: Premature end of JPEG file' cut.jpg
check cut_png eval '! hello cut.png 2>said && grep -q "^hello: cut.png: bad PNG: " said'
check absent_weights eval '! weights=none hello "$pictures/image0.png" 2>said && grep -qx "hello: none: cannot read" said'
check foreign_weights eval '! weights=small.json hello "$pictures/image0.png" 2>said && grep -qx "hello: small.json: .* weights.*" said &&
    ! weights=small.json threads "$pictures/image0.png" 2>said && grep -qx "threads: small.json: .* weights.*" said'

# Pictures of every kind are read as `embed` reads them; alpha and gamma are ignored.
picture_like_embed() { # picture
    "$MIXFACEC" embed small.json --weights face.safetensors --target c99 -q -o one.npy "$1" && hello "$1" >numbers &&
        tail -c +129 one.npy | od -An -v -tf4 -w4 | paste - numbers | awk -v pictures=1 -f "$ROOT/examples/agree.awk"
}
kinds() { # a file of each kind of picture
    "$PYTHON" - "$pictures/image1.jpg" <<'END'
import sys
from PIL import Image, PngImagePlugin
face = Image.open(sys.argv[1])
clear = face.copy()
clear.putalpha(face.convert("L"))
clear.save("alpha.png")
face.quantize(64).save("palette.png")
face.convert("L").save("grey.png")
face.convert("L").save("grey.jpg")
face.convert("1").save("bits.png")
gamma = PngImagePlugin.PngInfo()
gamma.add(b"gAMA", (100000).to_bytes(4, "big"))
face.save("gamma.png", pnginfo=gamma)
END
}
if [ -n "$PYTHON" ]; then
    check kinds_of_pictures kinds
    for kind in alpha.png palette.png grey.png grey.jpg bits.png gamma.png; do check picture_$kind picture_like_embed $kind; done
else
    skipped kinds_of_pictures "no Python with Pillow"
fi
if git -C "$ROOT" rev-parse >/dev/null 2>&1; then
    for name in hello threads python; do check ignored_$name git -C "$ROOT" check-ignore -q examples/$name/out/; done
else
    skipped ignored "no git repository"
fi
