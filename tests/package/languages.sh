#!/usr/bin/env bash
# languages.sh - a model from C++ and from Python gives what `mixfacec embed` gives: four faces of
# bytes, their embeddings, and the same through every function.
. "$ROOT/tests/cli/lib.sh"
cd "$SCRATCH" || exit
form=c
! have_llvm || form=obj
size=32 # of the inputs of small.json

# Any bytes will do for faces; these are the same everywhere.
{
    head=$(printf "{'descr': '|u1', 'fortran_order': False, 'shape': (4, %d, %d, 3), }" $size $size)
    printf '\223NUMPY\001\000v\000%-117s\n' "$head"
    seq 1 9999 | sha256sum | head -c 64 >seed
    while [ "$(stat -c %s seed)" -lt $((4 * size * size * 3)) ]; do sha256sum seed | head -c 64 >>seed; done
    head -c $((4 * size * size * 3)) seed
} >faces.npy
check vectors "$MIXFACEC" embed "$ROOT/$SMALL" --weights synthetic -o embeddings.npy faces.npy -q
tail -c +129 faces.npy >faces.bin
tail -c +129 embeddings.npy >embeddings.bin

check model "$MIXFACEC" compile "$ROOT/$SMALL" --weights synthetic --prefix m --emit=$form -o . -q
[ $form = obj ] || check object eval 'gcc $(sed -n "s/^ \* compile with  cc //p" m.c) -fPIC -c -o m.o m.c'
check library gcc -shared -o m.so m.o
gcc -O1 -c -o pool.o "$ROOT/runtime/mixfacec_pool.c"

agrees() { # command...: it prints a number below the bar
    local worst
    worst=$("$@") || return
    echo "1 - cosine is $worst"
    awk -v worst="$worst" 'BEGIN { exit !(worst + 0 < 1e-6 && worst != "") }'
}
cpp() { # compiler [flag...]
    "$1" -std=c++17 -O1 $W -Wshadow $SANITIZE "${@:2}" -I"$ROOT/runtime" -I. -o conform "$ROOT/tests/package/conform.cpp" \
        m.o pool.o -lpthread && agrees ./conform m.weights faces.bin embeddings.bin
}
for compiler in g++ clang++-19; do
    if ! command -v $compiler >/dev/null; then
        skipped "cpp_$compiler" "no $compiler"
        continue
    fi
    check "cpp_$compiler" cpp $compiler
    check "cpp_${compiler}_without_exceptions" cpp $compiler -fno-exceptions -DMIXFACEC_NO_EXCEPTIONS
done

find_python numpy
python() { PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$ROOT/runtime/python "$PYTHON" "$@"; }
if [ -z "$PYTHON" ] || [ -n "$SANITIZE" ]; then
    skipped python "no Python with NumPy, or a sanitised build"
else
    check python agrees python "$ROOT/tests/package/conform.py" m.so faces.npy embeddings.npy
fi

# The npm package, installed from its tarball without a network.
web() {
    (cd "$ROOT/runtime/web" && npm pack --silent --pack-destination "$SCRATCH" >/dev/null) && mkdir -p app &&
        (cd app && echo '{"private": true}' >package.json && npm install --silent --offline --no-audit --no-fund ../mixfacec-*.tgz) &&
        cp "$ROOT/tests/package/conform.mjs" app && agrees node --experimental-wasm-relaxed-simd app/conform.mjs w faces.bin embeddings.bin
}
modules() { "$MIXFACEC" compile "$ROOT/$SMALL" --weights synthetic --emit=wasm -q "$@"; }
if [ $form != obj ] || ! command -v wasm-ld-19 >/dev/null; then
    skipped wasm "no wasm-ld-19, or mixfacec was built without LLVM"
elif ! command -v npm >/dev/null || [ -n "$SANITIZE" ]; then
    skipped wasm "no npm, or a sanitised build"
else
    check wasm modules --prefix w -o .
    check wasm_whole modules --prefix w_whole -t wasm-simd128 --weights-mode object -o .
    check wasm_from_npm web
fi
