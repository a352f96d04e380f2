#!/usr/bin/env bash
# build.sh - one entry for everything; `./build.sh help` lists the commands.
# A command is a function do_NAME and a row of the table in do_help.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export LC_ALL=C
JOBS=${JOBS:-$(nproc)}

say() { printf '%s\n' "$*" >&2; }
die() { say "build.sh: $*"; exit 1; }

do_help() {
    cat <<'END'
usage: ./build.sh [COMMAND [ARGUMENT...]]

  all                    build build/mixfacec (the default)
  demo                   from a checkpoint to C to embeddings; CHECKPOINT=file.pth for your own
  test [--asan] [NAME..] the test suite, or only the named tests or groups (unit cli emitted)
  fuzz [SECONDS]         every fuzzer for so long each (default 60)
  generate [DIR]         rewrite generated/: the C of the six variants, and its MANIFEST
  check                  formatting, warnings of clang, cppcheck where it is installed
  fmt                    format the C files
  install                to $DESTDIR$PREFIX (default /usr/local), GNU directories
  clean                  remove build/
  deps [COMMAND]         install what a command needs and this machine lacks (Debian, apt)
  help                   this text

environment: JOBS (parallel jobs), CC, CFLAGS, PREFIX, DESTDIR, CHECKPOINT, NO_COLOR
END
}

# ---- what has to be installed -------------------------------------------------------------

# package, how to see that it is there (a command, header.h or /file), the commands that need it
dependencies() {
    cat <<'END'
gcc                  gcc                   all
make                 make                  all
libc6-dev            stdlib.h              all
libzip-dev           zip.h                 all
libcjson-dev         cjson/cJSON.h         all
libpng-dev           png.h                 all
libjpeg62-turbo-dev  jpeglib.h             all
g++                  g++                   test
libcmocka-dev        cmocka.h              test
libsimde-dev         simde/x86/avx512.h    test
valgrind             valgrind              test
clang-19             clang-19              test fuzz check
libclang-rt-19-dev   /usr/lib/llvm-19/lib/clang/19/lib/linux fuzz
clang-format         clang-format          check fmt
END
}

present() { # probe
    case $1 in
        /*) [ -e "$1" ] ;;
        *.h) printf '#include <stdio.h>\n#include <%s>\n' "$1" |
            "${CC:-gcc}" -I/usr/include/cmocka -include stdarg.h -include stddef.h \
                -include setjmp.h -include stdint.h -E - >/dev/null 2>&1 ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

missing() { # command...: the absent packages that they need
    local package probe users command
    while read -r package probe users; do
        for command; do
            [[ " $users " == *" $command "* ]] || continue
            present "$probe" || echo "$package"
            break
        done
    done < <(dependencies)
}

do_deps() {
    local sudo=() need
    if [ $# -eq 0 ]; then set -- all test fuzz check fmt; fi
    need=$(missing all "$@" | tr '\n' ' ')
    [ -n "$need" ] || return 0
    say "installing $need"
    [ "$(id -u)" = 0 ] || sudo=(sudo)
    if command -v apt-get >/dev/null; then
        export DEBIAN_FRONTEND=noninteractive
        # shellcheck disable=SC2086 # a list of package names
        "${sudo[@]}" apt-get -qq install -y --no-install-recommends $need >/dev/null 2>&1 ||
            { "${sudo[@]}" apt-get -qq update &&
                "${sudo[@]}" apt-get -qq install -y --no-install-recommends $need >/dev/null; } ||
            say "apt-get failed"
    fi
    need=$(missing all | tr '\n' ' ')
    [ -z "$need" ] || die "please install, by the names of Debian 12: $need"
    need=$(missing "$@" | tr '\n' ' ')
    [ -z "$need" ] || say "not installed, what needs it will be skipped: $need"
}

# ---- building and testing -----------------------------------------------------------------

# Quiet make: says what fails, not what it does. The lock lets two builds of one tree wait for
# each other. gcc's libraries and clang's differ in the sanitisers, hence a directory for each.
build() { # release|asan|fuzz make-target...
    local kind=$1 args=(-f build.mk --no-print-directory -j "$JOBS" -O -s)
    shift
    case $kind in
        release) args+=(B=build) ;;
        asan) args+=(B=build/asan CFLAGS='-O1 -g -fno-omit-frame-pointer'
            SAN='-fsanitize=address,undefined -fno-sanitize-recover=all') ;;
        fuzz) args+=(B=build/fuzz CC=clang-19 CFLAGS='-O1 -g'
            SAN='-fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all') ;;
    esac
    mkdir -p build
    { flock 9; make "${args[@]}" "$@" 9>&-; } 9>build/.lock
}

do_all() {
    do_deps all
    build release all
}

do_test() {
    local kind=release dir=build
    if [ "${1-}" = --asan ]; then kind=asan dir=build/asan; shift; fi
    do_deps test
    if [ $# -gt 0 ]; then # only what the named tests need
        local targets=() name
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

do_fuzz() {
    do_deps fuzz
    build fuzz fuzzers
    BUILD=$PWD/build/fuzz tests/fuzz/run.sh "${1:-60}"
}

do_clean() { rm -rf build; }

command=${1:-all}
[ $# -eq 0 ] || shift
case $command in -h | --help) command=help ;; esac
declare -F "do_$command" >/dev/null || { do_help >&2; die "no command '$command'"; }
"do_$command" "$@"
