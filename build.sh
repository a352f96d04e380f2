#!/usr/bin/env bash
# build.sh - one entry for everything; `./build.sh help` lists the commands.
# A command is a function do_NAME and a row of the table in do_help.
set -euo pipefail
caller=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")"
export LC_ALL=C
JOBS=${JOBS:-$(nproc)}
APT_WAIT=${APT_WAIT:-600}

say() { printf '%s\n' "$*" >&2; }
die() { say "build.sh: $*"; exit 1; }

do_help() {
    cat <<'END'
usage: ./build.sh [--without-llvm] [COMMAND [ARGUMENT...]]

  all                    build build/mixfacec (the default)
  demo [IMAGE...]        from a checkpoint to C to embeddings of faces; CHECKPOINT=file.pth for your own
  test [--asan] [NAME..] the test suite, or only the named tests or groups (unit cli emitted package);
                         --cross installs compilers and emulators for tests on other machines
  fresh [NAME..]         the README's commands in a minimal Debian 12 (as root, by debootstrap), and
                         these tests, default unit; `all` runs every test, `packages` only installs the packages
  soak                   the tests for hours: new seeds, many more of them, half an hour of each fuzzer,
                         what is too slow for every day; SEED=N repeats one
  fuzz [SECONDS]         every fuzzer for so long each (default 60)
  bench [--write] [WORD..] side by side with ONNX Runtime, into BENCHMARKS.md; needs ../shared/peers.
                         Words select rows: xs s m, c99 avx2 avx512, gcc clang-19, wasm (in node)
  instructions [--write] what each kernel of XS executes by gcc and LLVM, against tests/bench/INSTRUCTIONS.md
  reference              rewrite specs/guides/api.md from the comments of headers and of the Python package
  generate [DIR]         rewrite generated/: the C of the six variants, and the MANIFEST of all targets
  unchanged              whether the compiler still emits what generated/ says, byte for byte
  check                  formatting, warnings of clang, cppcheck
  fmt                    format the C files
  install                to $DESTDIR$PREFIX (default /usr/local), GNU directories
  uninstall              removes what install writes there, and nothing else
  package                build/packages/: Debian's packages and a wheel for Python's pip
  clean                  remove build/
  deps [COMMAND]         install what a command needs and this machine lacks (Debian, apt)
  help                   this text

--without-llvm builds a mixfacec that emits C only, and runs it by the C compiler.
environment: JOBS (parallel jobs), CC, CFLAGS, PREFIX, DESTDIR, CHECKPOINT, NO_COLOR,
APT_WAIT (seconds to wait while another program installs packages, default 600)
END
}

# ---- what has to be installed -------------------------------------------------------------

# package, how to see that it is there (a command, header.h or /file), the commands that need it;
# a ? behind those that skip by name what they cannot do without it
dependencies() {
    cat <<'END'
gcc                  gcc                   all
make                 make                  all
libc6-dev            stdlib.h              all
libzip-dev           zip.h                 all
libcjson-dev         cjson/cJSON.h         all
libpng-dev           png.h                 all
libjpeg62-turbo-dev  jpeglib.h             all
liblua5.4-dev        lua5.4/lua.h          all
llvm-19-dev          /usr/lib/llvm-19/include/llvm-c/Core.h all
g++                  g++                   test
libcmocka-dev        cmocka.h              test
libsimde-dev         simde/x86/avx512.h    test
valgrind             valgrind              test instructions
cmake                cmake                 test?
ninja-build          ninja                 test?
pkg-config           pkg-config            test?
python3-numpy        /usr/lib/python3/dist-packages/numpy test?
python3-pil          /usr/lib/python3/dist-packages/PIL test?
libc6-dbg            /usr/lib/debug/.build-id test instructions
wasi-libc            /usr/lib/wasm32-wasi  test? cross? bench?
libclang-rt-19-dev-wasm32 /usr/lib/llvm-19/lib/clang/19/lib/wasi test? cross?
lld-19               wasm-ld-19            test? cross? bench?
gcc-aarch64-linux-gnu aarch64-linux-gnu-gcc cross?
libc6-dev-arm64-cross /usr/aarch64-linux-gnu/lib/libc.so.6 cross?
gcc-riscv64-linux-gnu riscv64-linux-gnu-gcc cross?
libc6-dev-riscv64-cross /usr/riscv64-linux-gnu/lib/libc.so.6 cross?
qemu-user            qemu-aarch64          test? cross?
gcc-arm-none-eabi    arm-none-eabi-gcc     cross?
libnewlib-arm-none-eabi /usr/lib/arm-none-eabi/newlib cross?
gcc-s390x-linux-gnu  s390x-linux-gnu-gcc   cross?
libc6-dev-s390x-cross /usr/s390x-linux-gnu/lib/libc.so.6 cross?
qemu-system-arm      qemu-system-arm       cross?
dpkg-dev             dpkg-shlibdeps        package test?
python3-pip          /usr/lib/python3/dist-packages/pip package test?
python3-setuptools   /usr/lib/python3/dist-packages/setuptools package test?
python3-wheel        /usr/lib/python3/dist-packages/wheel package test?
python3-venv         /usr/lib/python3.11/ensurepip test?
mypy                 mypy                  test?
lintian              lintian               test?
meson                meson                 test?
mandoc               mandoc                test?
groff                groff                 test?
zsh                  zsh                   test?
fish                 fish                  test?
clang-19             clang-19              test? fuzz check bench?
nodejs               node                  bench cross?
npm                  npm                   bench cross?
chromium             chromium              cross? bench?
libclang-rt-19-dev   /usr/lib/llvm-19/lib/clang/19/lib/linux fuzz
clang-format         clang-format          check fmt
cppcheck             cppcheck              check
debootstrap          debootstrap           fresh?
END
    [ "$(uname -m)" != x86_64 ] || echo gcc-12-multilib /usr/lib/gcc/x86_64-linux-gnu/12/32 cross
}

present() { # probe
    case $1 in
        /*) [ -e "$1" ] ;;
        *.h) echo "#include <$1>" | "${CC:-gcc}" -include stdio.h -E - >/dev/null 2>&1 ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

missing() { # "" or ? command...: the absent packages that they need, or can do without
    local mark=$1 package probe users command
    shift
    while read -r package probe users; do
        for command; do
            [[ " $users " == *" $command$mark "* ]] || continue
            [ $LLVM$package = 0llvm-19-dev ] || present "$probe" || echo "$package"
            break
        done
    done < <(dependencies)
}

# apt-get, which waits while somebody else installs, as new machines do in their first minutes.
# DPkg::Lock::Timeout would not do: in Debian 12 it does not cover the lock that `update` takes.
apt_get() { # argument...
    local sudo=() lock
    [ "$(id -u)" = 0 ] || sudo=(sudo)
    until apt_said=$("${sudo[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -qq -y "$@" 2>&1 </dev/null); do
        lock=$(grep -m 1 '^E: Could not get lock' <<<"$apt_said") || return 1
        if [ "$apt_waits" = 0 ]; then say "waiting, at most $APT_WAIT s: ${lock#E: }"; fi
        [ "$apt_waits" -lt "$APT_WAIT" ] || return 1
        sleep 1
        apt_waits=$((apt_waits + 1))
    done
}

install_packages() { # package...
    local install=(install --no-install-recommends "$@")
    [ $# -gt 0 ] && command -v apt-get >/dev/null || return 0
    say "installing $*"
    apt_get "${install[@]}" || { apt_get update && apt_get "${install[@]}"; } || say "$(tail -n 8 <<<"$apt_said")"
}

do_deps() { # command...
    local need apt_said='' apt_waits=0 # seconds waited for locks so far
    [ $# -gt 0 ] || set -- test fuzz check fmt
    # shellcheck disable=SC2046 # names of packages
    install_packages $(missing '' all "$@")
    # shellcheck disable=SC2046
    install_packages $(missing '?' all "$@")
    need=$(missing '' all "$@" | tr '\n' ' ')
    [ -z "$need" ] || die "please install, by the names of Debian 12: $need"
    need=$(missing '?' all "$@" | tr '\n' ' ')
    [ -z "$need" ] || say "not installed, what needs it will be skipped: $need"
}

# ---- building and testing -----------------------------------------------------------------

# Quiet make: says what fails, not what it does. The lock lets two builds of one tree wait for
# each other. gcc's libraries and clang's differ in the sanitisers, hence a directory for each.
build() { # release|asan|check|fuzz make-target...
    local kind=$1 args=(-f compiler/build.mk LLVM=$LLVM --no-print-directory -j "$JOBS" -O -s)
    shift
    case $kind in
        release) args+=(B=build) ;;
        asan) args+=(B=build/asan CFLAGS='-O1 -g -fno-omit-frame-pointer'
            SAN='-fsanitize=address,undefined -fno-sanitize-recover=all') ;;
        check) args+=(B=build/check CC=clang-19 STRICT='-Werror -Wno-sign-conversion') ;; # gcc's job
        fuzz) args+=(B=build/fuzz CC=clang-19 CFLAGS='-O1 -g' STRICT=-Wno-sign-conversion
            SAN='-fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all') ;;
    esac
    mkdir -p build
    { flock 9; make "${args[@]}" "$@" 9>&-; } 9>build/.lock
}

build_compiler() {
    do_deps all
    build release all
}

do_all() {
    local printers=', which writes C'
    build_compiler
    [ $LLVM = 0 ] || printers+=', LLVM IR and objects'
    echo "built build/mixfacec$printers; next: ./build.sh demo, or build/mixfacec --help"
}

do_test() {
    local kind=release dir=build needs=(test)
    if [ "${1-}" = --asan ]; then kind=asan dir=build/asan; shift; fi
    if [ "${1-}" = --cross ]; then needs+=(cross); shift; fi
    do_deps "${needs[@]}"
    if [ $# -gt 0 ]; then # only what the named tests need
        local targets=("$dir/mixfacec") name # a name may be that of a script too
        for name; do
            if [ -e "tests/test_${name#test_}.c" ]; then
                targets+=("$dir/tests/test_${name#test_}")
            else
                targets=(tests) && break
            fi
        done
        build "$kind" "${targets[@]}"
    else
        build "$kind" tests
    fi
    BUILD=$PWD/$dir tests/run.sh "$@"
}

do_fresh() {
    do_deps fresh
    tests/fresh.sh "$@"
}

do_soak() { .ci/run soak; }

do_fuzz() {
    do_deps fuzz
    build fuzz fuzzers
    BUILD=$PWD/build/fuzz tests/fuzz/run.sh "${1:-60}"
}

# ---- the compiler at work -----------------------------------------------------------------

do_demo() {
    local top=$PWD
    build_compiler
    (cd "$caller" && "$top/examples/demo.sh" "$@")
}

do_bench() { tests/bench/run.sh "$@"; }

do_instructions() {
    do_deps instructions
    build release all
    tests/bench/instructions.sh "$@"
}

# One variant for one target, with the synthetic weights: the command and the sha256 of what it
# wrote. The C for c99 and avx512 is kept in $out.
digest() { # form target spec
    local form=$1 target=$2 name suffix=c work
    name=$(basename "$3" .json)_$target
    work=$(mktemp -d "$out/work.XXXXXX")
    set -- compile "$3" --weights synthetic --target "$target" --prefix "$name"
    if [ "$form" != c ]; then set -- "$@" "--emit=$form" && suffix=ll; fi
    build/mixfacec "$@" -q -o "$work"
    {
        printf '\nmixfacec %s -o generated\n' "$*"
        (cd "$work" && sha256sum "$name.h" "$name.$suffix" "$name.weights")
    } >"$out/$name.$form.digest"
    case $form.$target in c.c99 | c.avx512) mv "$work/$name".[ch] "$out" ;; esac
    rm -r "$work"
}

# All of the six variants, for every target, as C and as LLVM IR: before the passes of LLVM, since
# these differ from version to version. The digests are the MANIFEST.
do_generate() { # [directory]
    local out=${1:-generated} form target spec
    build_compiler
    [ $LLVM = 1 ] || die "generate needs LLVM: the MANIFEST has the sha256 of its IR"
    mkdir -p "$out"
    rm -f "$out"/*.[ch] "$out/MANIFEST"
    export out
    export -f digest
    for form in c llvm-raw; do
        for target in $(sed -n 's/^TARGET(\([a-z0-9_]*\),.*/\1/p' compiler/targets.def); do
            for spec in specs/*.json; do echo "$form $target $spec"; done
        done
    done >build/generate.list
    # shellcheck disable=SC2016 # words of the inner shell
    xargs -P "$JOBS" -L 1 bash -euo pipefail -c 'digest "$@"' digest <build/generate.list
    {
        echo "# Written by ./build.sh generate: the command, then the sha256 of what it wrote."
        while read -r form target spec; do cat "$out/$(basename "$spec" .json)_$target.$form.digest"; done <build/generate.list
    } >"$out/MANIFEST"
    rm "$out"/*.digest
}

# Does this compiler still emit what generated/ says, byte for byte?
do_unchanged() {
    rm -rf build/unchanged
    do_generate build/unchanged
    diff -r -x README.md generated build/unchanged | head -n 40 >&2
    [ "${PIPESTATUS[0]}" = 0 ] || die "emitted bytes have changed"
    echo "no emitted byte has changed"
}

# The API reference; its numbers are those of XS for c99, so that they are the same on every machine.
do_reference() { # [file]
    local to=${1:-specs/guides/api.md}
    build_compiler
    build/mixfacec compile mixfacenet_xs --weights synthetic --target c99 --prefix face -q -o build/reference
    {
        echo '# API reference'
        echo
        echo 'Written by `./build.sh reference` from the comments of the files. `face` is the `--prefix` of the model,'
        echo 'and the numbers are those of `mixfacenet_xs` for `c99`. Status names are short: `ERR_NULL` is `FACE_ERR_NULL`.'
        awk -f specs/guides/api.awk build/reference/face.h runtime/mixfacec_pool.h runtime/mixfacec.hpp runtime/python/mixfacec/__init__.py
    } | cat -s >build/reference/api.md
    rm -f build/reference/face.*
    mv build/reference/api.md "$to"
}

# ---- the source ---------------------------------------------------------------------------

c_files() { # headers and tables are laid out by hand
    find compiler tests examples \( -name '*.c' -o -name '*.cpp' \) -not -path '*/out/*' | sort
}

do_fmt() {
    do_deps fmt
    c_files | xargs clang-format -i
}

do_check() {
    do_deps check
    c_files | xargs clang-format --dry-run -Werror
    build check build/check/libmixfacec.a
    cppcheck --quiet --error-exitcode=1 --inline-suppr --std=c11 --enable=warning,portability \
        '-D_Noreturn=__attribute__((noreturn))' -Icompiler compiler
}

# files, the directory under $PREFIX that they go to, their mode
installed() {
    cat <<'END'
build/mixfacec           bin                                  755
runtime/mixfacec_pool.h  include                              644
runtime/mixfacec.hpp     include                              644
runtime/*.[ch]*          share/mixfacec/runtime               644
build/libmixfacec_pool.a lib                              644
build/mixfacec.pc        lib/pkgconfig                        644
runtime/cmake/*.cmake    lib/cmake/mixfacec                   644
runtime/web/*            share/mixfacec/web                    644
runtime/mixfacec.mk      share/mixfacec                       644
runtime/python/*.toml    share/mixfacec/python                644
runtime/python/*.md      share/mixfacec/python                644
runtime/python/mixfacec/*.py share/mixfacec/python/mixfacec   644
runtime/python/mixfacec/py.typed share/mixfacec/python/mixfacec 644
specs/*.json             share/mixfacec/specs                 644
specs/README.md          share/mixfacec/specs                 644
specs/schema/*.json      share/mixfacec/specs/schema          644
README.md                share/doc/mixfacec                   644
BENCHMARKS.md            share/doc/mixfacec                   644
specs/guides/*.md        share/doc/mixfacec/specs/guides      644
LICENSE                  share/doc/mixfacec                   644
examples/*.md            share/doc/mixfacec/examples          644
examples/models/*.md     share/doc/mixfacec/examples/models   644
examples/*.mk            share/doc/mixfacec/examples          644
examples/*.awk           share/doc/mixfacec/examples          644
examples/*.[ch]          share/doc/mixfacec/examples          644
examples/hello/hello.c   share/doc/mixfacec/examples/hello    644
examples/hello/Makefile  share/doc/mixfacec/examples/hello    644
examples/threads/*.cpp   share/doc/mixfacec/examples/threads  644
examples/threads/Makefile share/doc/mixfacec/examples/threads 644
examples/python/*.py     share/doc/mixfacec/examples/python   644
examples/python/Makefile share/doc/mixfacec/examples/python   644
examples/web/*           share/doc/mixfacec/examples/web      644
examples/models/*        share/doc/mixfacec/examples/models   644
examples/pictures/*      share/doc/mixfacec/examples/pictures 644
runtime/completion/bash/mixfacec share/bash-completion/completions 644
runtime/completion/zsh/_mixfacec share/zsh/site-functions     644
runtime/completion/fish/mixfacec.fish share/fish/vendor_completions.d 644
build/man/mixfacec.1     share/man/man1                       644
END
    sed -n 's|^VERB(\([a-z]*\),.*|build/man/mixfacec-\1.1 share/man/man1 644|p' compiler/verbs.def
}

destination() {
    local to=${DESTDIR-}${PREFIX:-/usr/local}
    case $to in /*) ;; *) to=$caller/$to ;; esac
    echo "$to"
}

do_install() {
    local to files directory mode
    to=$(destination)
    build_compiler
    build release build/libmixfacec_pool.a build/mixfacec.pc manuals
    while read -r files directory mode; do
        # shellcheck disable=SC2086 # a pattern
        install -D -m "$mode" -t "$to/$directory" $files
    done < <(installed)
    echo "installed under $to; next: $to/bin/mixfacec --help"
}

do_uninstall() { # the files, then the directories that are ours alone
    local to files directory file
    to=$(destination)
    while read -r files directory _; do
        for file in $files; do rm -f "$to/$directory/${file##*/}"; done
    done < <(installed)
    for directory in $(installed | awk '{ for (at = $2; at ~ /mixfacec/; sub("/[^/]*$", "", at)) print at }' | sort -ru); do
        [ ! -d "$to/$directory" ] || rmdir --ignore-fail-on-non-empty "$to/$directory"
    done
    echo "removed what install writes under $to"
}

fact() { # VERSION or DATE
    sed -n "s/^#define MIXFACEC_$1 \"\(.*\)\".*/\1/p" compiler/mixfacec.h
}

do_package() { # built anew, each by the tools of Debian; the same input gives the same bytes
    local work=build/packages
    do_deps package
    rm -rf $work && mkdir -p $work
    DESTDIR=$PWD/$work/root PREFIX=/usr do_install >/dev/null
    runtime/python/wheel.sh "$PWD/$work" "$(fact DATE)"
    runtime/debian/build.sh "$PWD/$work" "$(fact VERSION)" "$(fact DATE)"
    (cd $work && sha256sum -- *)
}

do_clean() { rm -rf build; }

LLVM=1
if [ "${1-}" = --without-llvm ]; then LLVM=0; shift; fi
command=${1:-all}
[ $# -eq 0 ] || shift
case $command in -h | --help) command=help ;; esac
declare -F "do_$command" >/dev/null || { do_help >&2; die "no command '$command'"; }
"do_$command" "$@"
