#!/usr/bin/env bash
# build_systems.sh - the recipes of the guide for make and Meson, as they stand there, with an
# installed mixfacec: the program runs, and what changed is compiled, no more. CMake is in cmake.sh.
. "$ROOT/tests/cli/lib.sh"
cd "$SCRATCH" || exit
SANITIZE= # it is about what is built
llvm=
have_llvm || llvm=--without-llvm
check install eval 'DESTDIR=$SCRATCH/stage PREFIX=/usr "$ROOT/build.sh" $llvm install'
prefix=$SCRATCH/stage/usr
export PATH=$prefix/bin:$PATH
unset MIXFACEC MAKEFLAGS

snippet() { # language: that of the guide, for the network of the tests
    awk -v begin="\`\`\`$1" '$0 == "```" { on = 0 } on; $0 == begin { on = 1 }' "$ROOT/specs/guides/build-systems.md" |
        sed "s|/usr/local/share|$prefix/share|; s/^spec = .*/spec = files('small.json')/; s/mixfacenet_xs/small.json/"
}
project() { # directory
    mkdir "$1" && cd "$1" && cp "$ROOT/$SMALL" small.json && cp "$ROOT/tests/package/selftest.c" main.c &&
        mixfacec convert synthetic face.safetensors --spec small.json -q && mv face.safetensors face.pth
}
other_weights() { printf '%s' "$1" | dd of=face.pth bs=1 seek=$(($(stat -c %s face.pth) - 2)) conv=notrunc status=none; }
says() { # what was built, by words of commands: exactly these
    local found
    found=$(grep -oE "$1" said | sort -u | tr '\n' ' ')
    [ "$found" = "$2" ] || { echo "expected '$2', found '$found' in:"; cat said; return 1; }
}

# ---- make ----
project make_app || exit
snippet make >Makefile
build() { make "$@" >said 2>&1 || { cat said; return 1; }; }
steps='mixfacec compile| -o [a-z./]*(main|face)\.o|-o app'
check make eval 'build && ./app face.mixfacec/face.weights'
check make_again eval 'build && says "$steps" ""'
check make_touched eval 'sleep 0.1; touch face.pth; build && says "$steps" "mixfacec compile " && build && says "$steps" ""'
check make_other_weights eval 'other_weights A; build && says "$steps" " -o face.mixfacec/face.o  -o main.o -o app mixfacec compile " && ./app face.mixfacec/face.weights'
check make_other_command eval 'build face_OPTIONS=--optimize=ram && says "mixfacec compile|main\.c" "main.c mixfacec compile " && ./app face.mixfacec/face.weights'
check make_no_checkpoint eval '! make face_WEIGHTS=none.pth >said 2>&1 && grep -q "none.pth: No such file" said'
check make_array eval 'build face_WEIGHTS_MODE=array CPPFLAGS=-DLINKED -B && ./app'
check make_incbin eval 'build face_WEIGHTS_MODE=incbin CPPFLAGS=-DLINKED -B && ./app'
check make_incbin_changes eval 'other_weights B; build face_WEIGHTS_MODE=incbin CPPFLAGS=-DLINKED && grep -q "face_weights.S.o" said && ./app'
if cpu_has avx2 fma; then
    check make_several_targets eval 'build face_TARGETS="avx2 sse4 c99" && ./app face.mixfacec/face.weights | grep -q "^avx2: success"'
else
    skipped make_several_targets "no avx2"
fi
if [ -z "$llvm" ]; then
    check make_objects eval 'build face_EMIT=obj && ./app face.mixfacec/face.weights && ! grep -q "face\.c" said'
else
    skipped make_objects "built without LLVM"
fi
two() { # models, one spec
    printf 'MODELS := a b\na_SPEC := small.json\nb_SPEC := small.json\na_WEIGHTS := face.pth\nb_WEIGHTS := synthetic\nall: libs\ninclude %s\nlibs: $(a_LIBRARY) $(b_LIBRARY)\n' \
        "$prefix/share/mixfacec/mixfacec.mk" >two.mk && build -f two.mk -j2 && [ -e a.mixfacec/liba.a ] && [ -e b.mixfacec/libb.a ]
}
check make_two_models two

# ---- Meson ----
cd "$SCRATCH" || exit
if ! command -v meson >/dev/null || ! command -v ninja >/dev/null || [ -n "$llvm" ]; then
    skipped meson "no meson, no ninja, or built without LLVM"
    exit
fi
if [ "$(uname -m)" != x86_64 ]; then
    skipped meson "the recipe is for x86-64"
    exit
fi
project meson_app || exit
snippet meson >meson.build
ninja_build() { ninja -v -C build >said 2>&1 || { cat said; return 1; }; }
steps='mixfacec compile| -c [a-z./]*main\.c|-o app'
check meson eval 'meson setup build && ninja_build && ./build/app build/face.weights'
check meson_again eval 'ninja_build && says "$steps" ""'
check meson_touched eval 'sleep 0.1; touch face.pth; ninja_build && says "$steps" "mixfacec compile " && ninja_build && says "$steps" ""'
check meson_other_weights eval 'other_weights A; ninja_build && grep -q "mixfacec compile" said && ./build/app build/face.weights'
check meson_other_spec eval 'sed -i "s/\"scale\": 0.0078/\"scale\": 0.0079/" small.json; ninja_build && says "$steps" " -c ../main.c -o app mixfacec compile " && ./build/app build/face.weights'
