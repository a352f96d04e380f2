#!/usr/bin/env bash
# cmake.sh - projects that use an installed mixfacec: CMake with three generators and a cross
# compiler, pkg-config; what is built again when something changes.
. "$ROOT/tests/cli/lib.sh"
cd "$SCRATCH" || exit
SANITIZE= # it is about what is built; emitted/ runs it under the sanitisers
if ! command -v cmake >/dev/null; then
    skipped cmake "no cmake"
    exit
fi
llvm=
have_llvm || llvm=--without-llvm
check install eval 'DESTDIR=$SCRATCH/stage PREFIX=/usr "$ROOT/build.sh" $llvm install'
prefix=$SCRATCH/stage/usr
unset MIXFACEC

# ---- the project ----
mkdir -p app && cd app || exit
cp "$ROOT/$SMALL" small.json
"$prefix/bin/mixfacec" convert synthetic face.safetensors --spec small.json -q
cp "$ROOT/tests/package/selftest.c" main.c
project() { # option of mixfacec_add_model...: six lines
    cat >CMakeLists.txt <<END
cmake_minimum_required(VERSION 3.20)
project(app C)
find_package(mixfacec 0.1 REQUIRED)
mixfacec_add_model(face SPEC small.json WEIGHTS face.safetensors $*)
add_executable(app main.c)
target_link_libraries(app PRIVATE face)
END
}
configure() { # directory option...
    rm -rf "$1"
    cmake -S . -B "$1" -DCMAKE_PREFIX_PATH="$prefix" "${@:2}"
}
built() { # directory option...
    configure "$@" && cmake --build "$1" && "$1/app" "$1/face.mixfacec/face.weights"
}
again() { # directory: what the build does now, without words about what is up to date
    cmake --build "$1" -- ${2-} | grep -E 'Building|Compiling|Linking|Verifying' | sed 's/^\[[^]]*\] *//' || true
}
project TARGETS c99
generators=("Unix Makefiles")
if command -v ninja >/dev/null; then
    generators+=(Ninja)
else
    skipped ninja "no ninja"
fi
change_weights() { # letter: one byte of the last of them
    printf '%s' "$1" | dd of=face.safetensors bs=1 seek=$(($(stat -c %s face.safetensors) - 2)) conv=notrunc status=none
}
changes() { # directory: touched, the model is compiled and nothing else; with other weights, its files
    [ -z "$(again "$1")" ] || { echo "it is built again"; return 1; }
    sleep 1.1 && touch face.safetensors
    local said
    said=$(again "$1")
    [ "$said" = 'Compiling the model face for c99' ] || { echo "touched: $said"; return 1; }
    [ -z "$(again "$1")" ] || { echo "it is built a third time"; return 1; }
    change_weights "${1::1}"
    again "$1" | grep -q 'Building C object .*face.c' && "$1/app" "$1/face.mixfacec/face.weights"
}
for generator in "${generators[@]}"; do
    name=${generator/* /}
    check "build_$name" built "$name" -G "$generator"
    check "changes_$name" changes "$name"
done
multi() {
    configure multi -G 'Ninja Multi-Config' && cmake --build multi --config Release &&
        multi/Release/app multi/face.mixfacec/face.weights
}
[ ${#generators[@]} = 1 ] || check build_multi_config multi

# ---- forms ----
form() { # options: weights are linked
    project "TARGETS c99 $*" && built "form" -DCMAKE_C_FLAGS=-DLINKED
}
check weights_array form WEIGHTS_MODE array
check weights_incbin form WEIGHTS_MODE incbin
incbin_changes() { # and no other file is needed for it to notice
    change_weights B
    again form | grep -q 'Building .*face_weights.S' && form/app
}
check weights_incbin_changes incbin_changes
if [ -z "$llvm" ]; then
    check objects eval 'project EMIT obj && built form'
    check weights_object form EMIT obj WEIGHTS_MODE object
else
    skipped objects "built without LLVM"
fi
if cpu_has avx2 fma; then
    several() { project TARGETS avx2 sse4 c99 && built form && form/app form/face.mixfacec/face.weights | grep -q '^avx2: success'; }
    check several_targets several
else
    skipped several_targets "no avx2"
fi
check verify eval 'project TARGETS c99 VERIFY && built form | grep -q "Verifying the model face"'
check too_much_memory eval 'project TARGETS c99 MAX_RAM 1000 && ! built form >said 2>&1 && grep -q "more than --max-ram 1000" said'
for limit in MAX_ROM:10K:rom MAX_STACK:1K:stack; do
    IFS=: read -r key bytes option <<<"$limit"
    check too_little_$option eval 'project TARGETS c99 $key $bytes && ! built form >said 2>&1 && grep -q "more than --max-$option" said'
done
check enough eval 'project TARGETS c99 MAX_RAM 4M MAX_ROM 4M MAX_STACK 64K && built form'
check quantised eval 'project TARGETS c99 QUANTISED q.json && ! configure form >said 2>&1 && grep -q "QUANTISED: this mixfacec compiles float32 only" said'
check unknown_target eval 'project TARGETS c98 && ! configure form >said 2>&1 && grep -q "there is no target .c98." said'
check unknown_key eval 'project TARGETZ c99 && ! configure form >said 2>&1 && grep -q "unexpected TARGETZ" said'
check no_checkpoint eval 'project TARGETS c99 && sed -i s/face.safetensors/none.pth/ CMakeLists.txt && ! built form >said 2>&1 && grep -q "none.pth" said'

# ---- several models, for several targets, inside a shared library, in a directory with a space ----
mkdir -p "../two words" && cd "../two words" || exit
cp ../app/small.json ../app/face.safetensors .
cat >CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.20)
project(app C)
find_package(mixfacec REQUIRED)
mixfacec_add_model(ann SPEC small.json WEIGHTS face.safetensors TARGETS c99 WEIGHTS_MODE array)
mixfacec_add_model(bob SPEC small.json WEIGHTS synthetic TARGETS c99 WEIGHTS_MODE incbin)
add_library(both SHARED both.c)
add_library(ann_too STATIC ann.c)
target_link_libraries(both PRIVATE ann bob)
target_link_libraries(ann_too PUBLIC ann)
add_executable(app main.c)
target_link_libraries(app PRIVATE both ann_too)
END
for name in ann bob; do
    NAME=${name^^}
    printf '#include "%s.h"\nint %s_ok(void);\nint %s_ok(void) { static _Alignas(%s_ARENA_ALIGN) unsigned char arena[%s_ARENA_BYTES]; return %s_selftest(%s_weights, arena); }\n' \
        $name $name $name $NAME $NAME $name $name >$name.c
done
cat ann.c bob.c >both.c
sed 's/ann_ok/ann_too_ok/' ann.c >again.c && mv again.c ann.c
echo 'int ann_ok(void), bob_ok(void), ann_too_ok(void); int main(void) { return ann_ok() + bob_ok() + ann_too_ok(); }' >main.c
check two_models_shared eval 'configure "build too" && cmake --build "build too" -j 2 && "build too/app"'
cd ../app || exit

# ---- from the source tree, without an installation ----
if [ "$BUILD" = "$ROOT/build" ]; then
    subdirectory() {
        project TARGETS c99 && sed -i "s|^find_package.*|add_subdirectory(\"$ROOT/runtime/cmake\" mixfacec)|" CMakeLists.txt &&
            rm -rf sub && cmake -S . -B sub && cmake --build sub && sub/app sub/face.mixfacec/face.weights
    }
    check subdirectory subdirectory
else
    skipped subdirectory "another build directory"
fi

# ---- C++ with threads, and names that come with mixfacec ----
mkdir -p ../cpp && cd ../cpp || exit
cat >CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.20)
project(app C CXX)
find_package(mixfacec REQUIRED)
mixfacec_add_model(face SPEC mixfacenet_xs WEIGHTS demo TARGETS c99)
add_executable(app main.cpp)
target_compile_features(app PRIVATE cxx_std_17)
target_link_libraries(app PRIVATE face mixfacec::pool)
END
cat >main.cpp <<'END'
#include "face.h"
#include <iostream>
#include <mixfacec.hpp>
#include <vector>
MIXFACEC_MODEL(face, FACE);
int main(int, char **argv) {
    mixfacec::threads workers(2);
    face_model model(argv[1], workers.size());
    std::vector<float> planes(face_model::input_size, 0.5F), embedding(FACE_EMBEDDING);
    model.run(planes, embedding, workers);
    std::cout << mixfacec::cosine(embedding, model.embed(planes)) << '\n';
}
END
check cpp_and_pool eval 'built cpp'

# ---- another machine ----
if command -v aarch64-linux-gnu-gcc >/dev/null && command -v qemu-aarch64 >/dev/null; then
    cd ../app || exit
    project
    cat >aarch64.cmake <<'END'
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_FIND_ROOT_PATH /usr/aarch64-linux-gnu)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)
END
    cross() {
        configure cross -DCMAKE_TOOLCHAIN_FILE=aarch64.cmake && cmake --build cross &&
            qemu-aarch64 -L /usr/aarch64-linux-gnu cross/app cross/face.mixfacec/face.weights | grep -q '^neon: success'
    }
    check aarch64 cross
else
    skipped aarch64 "no aarch64-linux-gnu-gcc, or no qemu-aarch64"
fi

# ---- pkg-config ----
if command -v pkg-config >/dev/null; then
    cd "$SCRATCH" || exit
    export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
    printf '#include <mixfacec_pool.h>\nint main(void) { mixfacec_pool p; return mixfacec_pool_start(&p, 2) || (mixfacec_pool_stop(&p), 0); }\n' >pool.c
    # shellcheck disable=SC2046 # flags are a list
    check pkg_config eval 'gcc -o pool pool.c $(pkg-config --cflags --libs mixfacec) && ./pool'
    check pkg_config_version test "mixfacec $(pkg-config --modversion mixfacec)" = "$("$prefix/bin/mixfacec" --version)"
else
    skipped pkg_config "no pkg-config"
fi
