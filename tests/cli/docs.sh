#!/usr/bin/env bash
# docs.sh - README and guides: their figures are those of the compiler and of BENCHMARKS.md, their
# commands run and their snippets compile. A block is executed if its fence says sh or python, compiled if
# it says c or cpp. What cannot be executed here says `untried` behind that, and in the text before it.
. "$(dirname "$0")/lib.sh"
unset CC
DOCS="README.md CONTRIBUTING.md $(echo examples/README.md examples/models/README.md runtime/*/README.md specs/README.md specs/guides/*.md)"
name_of() { echo "${1%.md}" | sed 's|^specs/guides/||; s|/|_|g'; }
find_python numpy PIL

cells() { # first-cell-pattern file: the cells of a row, by lines, without marks
    grep -E "^\| $1 \|" "$2" | sed 's/^| //; s/ |$//; s/\*\*//g; s/`//g' | awk -F ' \\| ' '{ for (i = 1; i <= NF; i++) print $i }'
}
kib() { awk -v bytes="$1" 'BEGIN { n = int((bytes + 1023) / 1024); if (n >= 1000) printf "%d,%03d KiB", n / 1000, n % 1000; else printf "%d KiB", n }'; }
macro() { sed -n "s/^#define [A-Z0-9_]*_$1 *\([0-9]*\).*/\1/p" "$2"; }
mib() { awk -v kib="$1" 'BEGIN { printf "%.1f", kib / 1024 }'; }
spec_of() { echo "mixfacenet_$(tr A-Z a-z <<<"$1")"; } # XS, S, M
number() { tr -cd 0-9 <<<"$1"; }
same() { [ "$1" = "$2" ] || { echo "README: $1; it is: $2"; return 1; }; }

# ---- memory: weights and arena to the KiB, code within 5 % ----
section() { sed -n "/^## $1\$/,/^## /p" README.md; }
section 'Which board' >"$SCRATCH/board.md"
code_is() { # row's cell, object
    local bytes
    bytes=$(size "$2" | awk 'NR == 2 { print $1 }')
    awk -v said="${1% KiB}" -v bytes="$bytes" 'BEGIN { gsub(",", "", said); off = said * 1024 / bytes - 1; if (off < -0.05 || off > 0.05) { print "README: " said " KiB; it is: " bytes / 1024; exit 1 } }'
}
llvm=0
"$MIXFACEC" compile mixfacenet_xs -w synthetic --target c99 --emit=obj -q -o "$SCRATCH/try" 2>/dev/null && llvm=1
for name in XS S M; do
    spec=mixfacenet_$(tr A-Z a-z <<<$name)
    mapfile -t row < <(cells "$name" "$SCRATCH/board.md")
    for goal in speed ram; do
        "$MIXFACEC" compile $spec -w synthetic --target cortex-m55 --optimize $goal --prefix m -q -o "$SCRATCH/$spec.$goal"
    done
    check weights_of_$name same "${row[1]}" "$(kib "$(macro WEIGHTS_BYTES "$SCRATCH/$spec.speed/m.h")")"
    check ram_of_$name same "${row[4]}" "$(kib "$(macro ARENA_BYTES "$SCRATCH/$spec.speed/m.h")")"
    check least_ram_of_$name same "${row[5]}" "$(kib "$(macro ARENA_BYTES "$SCRATCH/$spec.ram/m.h")")"
    if [ $llvm = 1 ]; then
        for target in cortex-m55 avx2; do
            "$MIXFACEC" compile $spec -w synthetic --target $target --emit=obj --prefix m -q -o "$SCRATCH/$spec.$target"
        done
        check code_of_$name code_is "${row[2]}" "$SCRATCH/$spec.cortex-m55/m.o"
        check code_of_${name}_avx2 code_is "${row[3]}" "$SCRATCH/$spec.avx2/m.o"
    else
        skipped code_of_$name "built without LLVM"
    fi
done

# The first table has the same, rounded: weights and code of Cortex-M55, the least and the usual RAM.
for name in XS S M; do
    mapfile -t row < <(cells "$name" "$SCRATCH/board.md")
    mapfile -t top < <(cells "$name" README.md)
    check flash_of_$name same "${top[6]}" "$(mib $(($(number "${row[1]}") + $(number "${row[2]}"))))"
    check ram_from_to_of_$name same "${top[7]}" "$(mib $(number "${row[5]}")) to $(mib $(number "${row[4]}"))"
done

# ---- targets: every one has a row with its flags; what is said of all is true of all ----
stack=0
for target in $("$MIXFACEC" targets | awk 'NR > 1 { print $1 }'); do
    "$MIXFACEC" compile mixfacenet_s -w synthetic --target $target --prefix m -q -o "$SCRATCH/t.$target"
    mapfile -t row < <(cells "\`$target\`" README.md)
    flags=$(sed -n 's/^ \* compile with *cc -std=c11 -O3 *//p' "$SCRATCH/t.$target/m.c")
    check flags_of_$target same "${row[2]:-no row}" "${flags:-none needed; -march=... where you know it}"
    check weights_for_$target cmp "$SCRATCH/t.$target/m.weights" "$SCRATCH/t.c99/m.weights"
    check arena_for_$target awk -v most="$(macro ARENA_BYTES "$SCRATCH/mixfacenet_s.speed/m.h")" \
        -v bytes="$(macro ARENA_BYTES "$SCRATCH/t.$target/m.h")" 'BEGIN { exit !(bytes <= most * 1.02) }'
    bytes=$(macro STACK_BYTES "$SCRATCH/t.$target/m.h")
    [ "$bytes" -le $stack ] || stack=$bytes
done
check stack test $stack -le 20480

# ---- times: quoted from BENCHMARKS.md, the rows of gcc ----
median() { # network target column [which]: the middle, or another, of min / median / p90
    grep -E "^\| $1 +\| $2 +\| gcc " BENCHMARKS.md | awk -F'|' -v at="$3" -v which="${4-2}" '{ split($at, part, "/"); gsub(" ", "", part[which]); print part[which]; exit }'
}
for name in XS S M; do
    mapfile -t row < <(cells "$name" README.md)
    at=$(tr A-Z a-z <<<$name)
    check times_of_$name same "${row[2]} ${row[3]} ${row[4]} ${row[5]}" \
        "$(median $at avx512 6) $(median $at avx512 5) $(median $at avx2 5) $(median $at c99 5)"
done

for name in XS S M; do
    at=$(tr A-Z a-z <<<$name)
    mapfile -t row < <(cells "$name" specs/guides/server.md)
    check server_times_of_$name same "${row[1]} ${row[2]} ${row[3]} ${row[4]}" \
        "$(median $at avx512 5) $(median $at avx512 5 3) $(median $at avx2 5) $(median $at avx2 5 3)"
    mapfile -t row < <(cells "$name" specs/guides/phone.md)
    check phone_weights_of_$name same "${row[1]} ${row[3]}" \
        "$(kib "$(macro WEIGHTS_BYTES "$SCRATCH/$(spec_of $name).speed/m.h")") $(kib "$(macro ARENA_BYTES "$SCRATCH/$(spec_of $name).speed/m.h")")"
    if [ $llvm = 1 ]; then
        "$MIXFACEC" compile "$(spec_of $name)" -w synthetic --target neon --emit=obj --features=+reserve-x18 --prefix m -q -o "$SCRATCH/phone_$name"
        check phone_code_of_$name code_is "${row[2]}" "$SCRATCH/phone_$name/m.o"
    fi
done
quoted() { # row of migration.md, column of BENCHMARKS.md, target: the medians of XS, S, M
    mapfile -t row < <(cells "$1" specs/guides/migration.md)
    same "${row[1]} ${row[2]} ${row[3]}" "$(median xs $2 $3) $(median s $2 $3) $(median m $2 $3)"
}
check migration_peer quoted 'ONNX Runtime 1.30, its best graph, ms' avx512 6
check migration_avx512 quoted 'mixfacec, AVX-512, ms' avx512 5
check migration_avx2 quoted 'mixfacec, AVX2, ms' avx2 5
modules() { # the sizes of modules are those of the table of WebAssembly
    local ours peer
    ours=$(awk -F'|' '/^\| s  \| wasm-simd128 \| c / { gsub(" ", "", $6); print $6 }' BENCHMARKS.md)
    peer=$(awk -F'|' '/^\| s  \| ORT / { gsub(" ", "", $6); print $6 }' BENCHMARKS.md)
    grep -q "onnxruntime-web has $peer kB, that of S $ours kB" specs/guides/migration.md
}
check migration_modules modules

# ---- the API reference: it is that of the comments, and they name every status ----
reference() {
    local llvm_option=
    [ $llvm = 1 ] || llvm_option=--without-llvm
    "$ROOT/build.sh" $llvm_option reference "$SCRATCH/api.md" && diff -u specs/guides/api.md "$SCRATCH/api.md" || {
        echo "stale: ./build.sh reference"
        return 1
    }
}
check reference reference
statuses_said() { # the statuses of the table, and those that the functions of a model say they return
    diff <(sed -n 's/^STATUS(\([A-Z_]*\),.*/\1/p' compiler/emit/status.def | sort) \
        <(grep -A 9 'returns  ' compiler/emit/functions.def | grep -oE '\b(OK|ERR_[A-Z_]+)\b' | sort -u)
}
check statuses_said statuses_said
undocumented() { # a function without a comment is an error
    printf '/* x.h - a. */\nint f(void);\n' >"$SCRATCH/x.h" && ! awk -f specs/guides/api.awk "$SCRATCH/x.h" 2>&1 >/dev/null | grep -v 'f has no comment'
}
check undocumented undocumented

# ---- links ----
links() { # document: each names a file
    local at to
    at=$(dirname "$1")
    grep -oE '\]\([^)#][^)]*\)' "$1" | sed 's/^](//; s/)$//; s/#.*//' | grep -v '^https\{0,1\}:' | while read -r to; do
        [ -e "$at/$to" ] || echo "$1: no $to"
    done
}
for doc in $DOCS; do check "links_of_$(name_of "$doc")" test -z "$(links "$doc")"; done

# ---- snippets and commands, in a directory that looks like the repository beside a checkpoint ----
blocks() { # language document: the text of its blocks
    awk -v begin="\`\`\`$1" '$0 == "```" { on = 0 } on; $0 == begin { on = 1 }' "$2"
}
SHOP=$SCRATCH/shop
mkdir -p "$SHOP" && ln -s "$BUILD" "$SHOP/build" && ln -s "$ROOT/specs" "$ROOT/runtime" "$SHOP" && cp -r examples "$SHOP"
"$MIXFACEC" convert synthetic "$SHOP/x.safetensors" --spec mixfacenet_xs -q && mv "$SHOP/x.safetensors" "$SHOP/face.pth" # read by its content
cp examples/pictures/image0.jpg "$SHOP/ann1.jpg" && cp examples/pictures/image0.jpg "$SHOP/ann2.jpg"
cp examples/pictures/image1.jpg "$SHOP/bob.jpg"
# The compiler need not optimise here, nor compile the same text twice: that would be ten times the time.
mkdir -p "$SCRATCH/bin"
cat >"$SCRATCH/bin/cc" <<'END'
#!/usr/bin/env bash
out='' text='' flags=() words=("$@" -O0)
while [ $# -gt 0 ]; do
    case $1 in
        -o) out=$2 && shift ;;
        -c) flags+=(-c) ;;
        *.o | *.a | -MMD) text=none ;;
        *) [[ $1 != *.c || $text = none ]] || text=$1; [[ $1 = *.c ]] || flags+=("$1") ;;
    esac
    shift
done
if [ -z "$out" ] || [ -z "$text" ] || [ "$text" = none ]; then exec gcc "${words[@]}"; fi
read=() # what preprocessing needs
for word in "${flags[@]}"; do [ "$word" = -c ] || read+=("$word"); done
for word in "${words[@]}"; do [[ $word != *.c ]] || read+=("$word"); done
kept=${0%/*}/$({ echo "${flags[@]}"; gcc -E -P "${read[@]}"; } 2>/dev/null | sha256sum | cut -c 1-16).kept
[ -e "$kept" ] || gcc "${words[@]}" && { [ -e "$kept" ] || cp "$out" "$kept"; cp "$kept" "$out"; }
END
chmod +x "$SCRATCH/bin/cc"
[ -z "$PYTHON" ] || printf '#!/bin/sh\nexec %s "$@"\n' "$PYTHON" >"$SCRATCH/bin/python3" && chmod +x "$SCRATCH/bin"/*
export PATH="$SCRATCH/bin:$BUILD:$PATH" PYTHONDONTWRITEBYTECODE=1
# A black picture, by NumPy's format; what "PyTorch" made of it.
{
    printf '\223NUMPY\001\000\166\000%-117s\n' "{'descr': '|u1', 'fortran_order': False, 'shape': (1, 112, 112, 3), }"
    head -c $((112 * 112 * 3)) /dev/zero
} >"$SHOP/x.npy"
check arrays_of_snippets eval '(cd "$SHOP" && build/mixfacec embed mixfacenet_xs --weights face.pth -q -o y.npy x.npy)'
check model_of_snippets eval '(cd "$SHOP" && build/mixfacec compile mixfacenet_xs --weights face.pth --prefix face -q -o out && cp out/face.weights .)'
# shellcheck disable=SC2016
native=$(sed -n 's/^ \* compile with *cc//p' "$SHOP/out/face.c")
# shellcheck disable=SC2086 # a list of flags
[ -z "$PYTHON" ] || check library_of_snippets cc $native -shared -fPIC "$SHOP/out/face.c" -o "$SHOP/face.so"
# Line by line, continued as the shell does; tuning gets less time than a reader gives it.
in_shop() { (cd "$SHOP" && sh -e -c "$1"); }
untried() { # document: every block that is marked has "untried" in the lines before it
    awk '/^```[a-z]+ untried$/ { if (!said) { print FILENAME ":" FNR ": the text does not say that this is untried"; bad = 1 } }
         /^#/ { said = 0 }
         /[Uu]ntried/ && !/^```/ { said = 1 }
         END { exit bad }' "$1"
}
commands_of() { # document: its blocks of sh, then those of Python, which may read what the commands wrote
    local name
    name=$(name_of "$1")
    blocks sh "$1" | sed 's/--budget [0-9]*[smh]/--budget 6s/' | grep -v '^\./build.sh' >"$SCRATCH/$name.sh"
    blocks python "$1" >"$SCRATCH/$name.py"
    if [[ $BUILD == */asan ]] && [ -z "${SOAK-}" ]; then
        skipped "commands_of_$name" "minutes under sanitisers"
        return
    fi
    if [ ! -s "$SCRATCH/$name.sh" ]; then
        :
    elif grep -q -e --emit= "$SCRATCH/$name.sh" && [ $llvm = 0 ]; then
        skipped "commands_of_$name" "built without LLVM"
    elif grep -q -e --emit=wasm "$SCRATCH/$name.sh" && ! { command -v wasm-ld-19 && command -v npm; } >/dev/null; then
        skipped "commands_of_$name" "no wasm-ld-19, or no npm"
    elif grep -q python3 "$SCRATCH/$name.sh" && [ -z "$PYTHON" ]; then
        skipped "commands_of_$name" "no Python with NumPy and Pillow"
    else
        check "commands_of_$name" in_shop ". $SCRATCH/$name.sh"
    fi
    if [ -s "$SCRATCH/$name.py" ] && [ -z "$PYTHON" ]; then
        skipped "python_of_$name" "no Python with NumPy and Pillow"
    elif [ -s "$SCRATCH/$name.py" ]; then
        sed -i '1i import numpy\nimage = numpy.zeros((112, 112, 3), numpy.uint8)' "$SCRATCH/$name.py"
        check "python_of_$name" in_shop "PYTHONPATH=runtime/python python3 $SCRATCH/$name.py"
    fi
}
for doc in $DOCS; do
    check "untried_of_$(name_of "$doc")" untried "$doc"
    commands_of "$doc"
done
for doc in $DOCS; do
    name=$(name_of "$doc")
    blocks c "$doc" >"$SCRATCH/$name.c"
    blocks cpp "$doc" >"$SCRATCH/$name.cpp"
    # shellcheck disable=SC2086 # $W is a list of flags
    [ ! -s "$SCRATCH/$name.c" ] || check "c_of_$name" cc -std=c11 $W -I"$SHOP/out" -Iruntime -c "$SCRATCH/$name.c" -o "$SCRATCH/$name.o"
    [ ! -s "$SCRATCH/$name.cpp" ] || check "cpp_of_$name" c++ -std=c++17 -Wall -Wextra -I"$SHOP/out" -Iruntime -c "$SCRATCH/$name.cpp" -o "$SCRATCH/$name.cpp.o"
done
# JavaScript: every block is a module.
for doc in $DOCS; do
    name=$(name_of "$doc")
    grep -q '^```js$' "$doc" || continue
    rm -f "$SCRATCH/$name".js.*.mjs
    awk -v to="$SCRATCH/$name.js" '$0 == "```" { on = 0 } on { print >to "." n ".mjs" } $0 == "```js" { on = 1; n++ }' "$doc"
    if ! command -v node >/dev/null; then skipped "js_of_$name" "no node"; continue; fi
    check "js_of_$name" eval 'for file in "$SCRATCH/$name".js.*.mjs; do node --check "$file" || exit; done'
done
# The program of README computes what `embed` does.
cat >"$SCRATCH/main.c" <<'END'
#include <stdio.h>
int load(const char *path);
int embed(const unsigned char *pixels, float *embedding);
static unsigned char pixels[112 * 112 * 3];
int main(int argc, char **argv)
{
    static float embedding[512];
    if (argc != 2 || load(argv[1]) || embed(pixels, embedding)) return 1;
    for (int i = 0; i < 4; i++) printf(" %8.4f", (double)embedding[i]);
    printf("\n");
    return !load("nothing");
}
END
# shellcheck disable=SC2086 # a list of flags
check program_builds cc $native "$SCRATCH/main.c" "$SCRATCH/README.o" "$SHOP/out/face.c" -I"$SHOP/out" -o "$SCRATCH/program"
check program_runs eval '"$SCRATCH/program" "$SHOP/out/face.weights" >"$SCRATCH/said" &&
    "$MIXFACEC" embed mixfacenet_xs --weights "$SHOP/face.pth" "$SHOP/x.npy" >"$SCRATCH/embedded" && grep -qF -- "$(cat "$SCRATCH/said")" "$SCRATCH/embedded"'

# ---- what mistakes look like: the table of wrong-results.md, to 0.02 ----
measured() {
    (
        cd "$SCRATCH" || exit
        "$MIXFACEC" convert demo plain.safetensors -q # without the name of its spec
        for model in "right mixfacenet_xs demo" "shuffle shufflemixfacenet_xs plain.safetensors" "synthetic mixfacenet_xs synthetic"; do
            read -r name spec weights <<<"$model"
            "$MIXFACEC" compile $spec -w $weights --prefix $name --emit=obj -q -o . && gcc -shared -o $name.so $name.o || exit
        done
        PYTHONPATH=$ROOT/runtime/python "$PYTHON" "$ROOT/tests/package/mistakes.py" ./right.so ./shuffle.so ./synthetic.so \
            "$MIXFACEC_SHARED/faces/orl_aligned112"
    ) >"$SCRATCH/mistakes" && sed -n '/^| mistake /,/^$/p' specs/guides/wrong-results.md | sed 1,2d | sed '$d' >"$SCRATCH/said" &&
        paste -d '|' "$SCRATCH/mistakes" "$SCRATCH/said" | awk -F ' *[|] *' '
            { for (i = 2; i <= 5; i++) if (i == 2 ? $i != $(i + 6) : $i - $(i + 6) > 0.021 || $(i + 6) - $i > 0.021) { print "wrong-results.md: " $0; bad = 1 } }
            END { exit bad || NR < 11 }'
}
if [ -z "$PYTHON" ] || [ $llvm = 0 ] || [ ! -d "$MIXFACEC_SHARED/faces/orl_aligned112" ]; then
    skipped mistakes "needs NumPy, Pillow, LLVM and the faces of ../shared"
else
    check mistakes measured
fi
