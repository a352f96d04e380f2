#!/usr/bin/env bash
# run.sh [--write] [NETWORK|TARGET|COMPILER|wasm...] - the side-by-side benchmark; ./build.sh bench calls it.
# The words select rows: `s avx2 gcc` is one, `wasm` are those of WebAssembly, `threads` those of two threads. Without words it does everything; with --write the
# report goes to BENCHMARKS.md as well.
# WebAssembly is timed in node and, if there is one, in Chromium.
# environment: MIXFACEC_SHARED, CORE (to run on), BLOCKS (of 20 inferences; default 15), JOBS
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C
OUT=build/bench
BLOCKS=${BLOCKS:-15}
PEERS=${MIXFACEC_SHARED:-../shared}/peers
RESULT=BENCHMARKS.md

# What there is: networks; targets with their lanes (0: the widest of the CPU) and flags; compilers.
networks='xs s m'
table() {
    cat <<'END'
c99     0  -std=c99 -O3 -march=native
avx2    8  -std=c11 -O2 -mavx2 -mfma
avx512  16 -std=c11 -O2 -mavx2 -mfma -mavx512f -mavx512bw -mavx512dq -mavx512vl -mprefer-vector-width=512
END
}
targets=$(table | awk '{ print $1 }')
lanes() { table | awk -v t="$1" '$1 == t { print $2 }'; }
flags() { table | awk -v t="$1" '$1 == t { $1 = $2 = ""; print }'; }
clang=clang-19
command -v $clang >/dev/null || clang=clang
compilers=gcc
! command -v $clang >/dev/null || compilers="gcc $clang"

# C generators on another machine, where tuned ONNX Runtime took so long: ms, network, ORT, emx, onnx2c.
others() {
    cat <<'END'
xs 2.17 19.5 30.6
s  6.05 49   86
END
}

# What was aimed at: target, network, % of the FMA peak by the minimum, times the speed of ORT by the medians.
aims() {
    cat <<'END'
avx512 xs 75 2.7
avx512 s  83 2.9
avx512 m  83 2.9
avx2   xs 68 0
avx2   s  76 0
avx2   m  78 0
END
}

say() { printf '%s\n' "$*" >&2; }
die() { say "bench: $*"; exit 1; }
calc() { awk "BEGIN { printf \"$1\", $2 }"; } # format expression
holds() { awk "BEGIN { exit !($1) }"; }
runs() { build/mixfacec targets | awk -v t="$1" '$1 == t && $3 != "no" { found = 1 } END { exit !found }'; }

losses=()
bar() { # condition sentence: the sentence is a loss unless the condition holds
    holds "$1" || losses+=("$2")
}

# ---- words ------------------------------------------------------------------------------------

write= chosen_networks= chosen_targets= chosen_compilers= wasm= threads=
for word; do
    case " $(echo $networks . :n $targets . :t $compilers . :c) " in # a dot, as a word and the mark behind it share no space
        *" $word "*" :n "*) chosen_networks+=" $word" ;;
        *" $word "*" :t "*) chosen_targets+=" $word" ;;
        *" $word "*" :c "*) chosen_compilers+=" $word" ;;
        *) case $word in
            wasm) wasm=1 ;;
            threads) threads=1 ;;
            --write) write=1 ;;
            *) die "unknown word '$word'; networks: $networks; targets: $(echo $targets);" \
                "compilers: $compilers; wasm; threads; --write" ;;
        esac ;;
    esac
done
everything=
[ -n "$chosen_networks$chosen_targets$chosen_compilers$wasm$threads" ] || everything=1
native=1 # does it time machine code on one thread?
[ -z "$wasm$threads" ] || [ -n "$chosen_targets$chosen_compilers" ] || native=
[ -z "$everything" ] || wasm=1 threads=1
[ -z "$write" ] || [ -n "$everything" ] || die "--write is for a run of everything"
networks=${chosen_networks:-$networks} targets=${chosen_targets:-$targets}
compilers=${chosen_compilers:-$compilers}

# ---- what it needs ------------------------------------------------------------------------------

for n in xs s m; do
    [ -f "$PEERS/mixfacenet_$n.tuned.onnx" ] ||
        die "needs $PEERS/mixfacenet_$n.tuned.onnx; MIXFACEC_SHARED names the directory that has peers/"
done
./build.sh deps bench
./build.sh all >/dev/null
for tool in node npm gcc; do
    command -v $tool >/dev/null || die "needs $tool"
done
case $(uname -m) in
    x86_64) arch=x64 ;;
    aarch64) arch=arm64 ;;
    *) die "onnxruntime-node has no library for $(uname -m)" ;;
esac
mkdir -p $OUT
export ORT_LIBRARY=$PWD/$OUT/node_modules/onnxruntime-node/bin/napi-v6/linux/$arch/libonnxruntime.so.1
if ! cmp -s tests/bench/package.json $OUT/package.json || [ ! -f "$ORT_LIBRARY" ]; then
    say "installing onnxruntime-node into $OUT"
    cp tests/bench/package.json tests/bench/package-lock.json $OUT
    (cd $OUT && npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1) ||
        { rm $OUT/package.json; die "npm ci failed, see $OUT/npm.log"; }
fi
gcc -std=c11 -D_GNU_SOURCE -O2 -o $OUT/bench tests/bench/{bench,sides,peak}.c -ldl -lm
measure() { "$OUT/bench" ${CORE:+-c "$CORE"} -n "$BLOCKS" "$@"; }

# ---- building our side ----------------------------------------------------------------------------

# The weights come out of the peer's graph, so that both sides compute the same function.
weights() { # network
    local to=$OUT/$1.safetensors
    [ "$to" -nt "$PEERS/mixfacenet_$1.tuned.onnx" ] ||
        node tests/bench/onnx.mjs checkpoint "$PEERS/mixfacenet_$1.tuned.onnx" "$to"
    echo "$to"
}

model() { # spec target compiler: M.so and cold in the directory `dir`, if this run has not built them
    local spec=$1 target=$2 compiler=$3 start
    dir=$OUT/models/${spec}_${target}_$compiler
    [ ! -e "$dir/seconds" ] || return 0
    say "  building $spec $target $compiler"
    build/mixfacec compile "specs/$spec.json" --weights "$(weights "${spec##*_}")" --target "$target" \
        --prefix M -q -o "$dir"
    start=$EPOCHREALTIME
    # shellcheck disable=SC2046 # flags are a list
    $compiler $(flags "$target") -fPIC -c -o "$dir/M.o" "$dir/M.c"
    start=$(calc %.1f "$EPOCHREALTIME - $start")
    gcc -O2 -shared -fPIC -I"$dir" -Itests/bench -o "$dir/M.so" tests/bench/model.c "$dir/M.o"
    gcc -O2 -I"$dir" -o "$dir/cold" tests/bench/cold.c "$dir/M.o"
    echo "$start" >"$dir/seconds"
}

wanted() { # what the tables below will ask for: spec target compiler
    local network target compiler
    for network in $networks; do
        for target in $targets; do
            for compiler in $compilers; do
                ! runs "$target" || echo "mixfacenet_$network $target $compiler"
            done
        done
        [ -z "$everything" ] || echo "shufflemixfacenet_$network $(native) ${compilers##* }"
    done
}

# Before anything is timed. Not the models whose compilation is: those are built one at a time.
build_ahead() {
    local spec target compiler dir
    rm -rf $OUT/models
    for spec in $networks; do weights "$spec" >/dev/null; done
    while read -r spec target compiler; do
        [ -z "$everything" ] || [ "$spec" != mixfacenet_s ] || continue
        while [ "$(jobs -rp | wc -l)" -ge "${JOBS:-$(nproc)}" ]; do wait -n || true; done
        model "$spec" "$target" "$compiler" &
    done < <(wanted)
    wait # what failed is built again, and fails there
}

native() { # the best selected target that this CPU runs
    local target best=c99
    for target in $targets; do ! runs "$target" || best=$target; done
    echo $best
}

# ---- the tables -------------------------------------------------------------------------------------

row() { # format cell...
    local format=$1
    shift
    # shellcheck disable=SC2059 # the widths of a table
    printf "|$format\n" "$@"
}

machine() {
    local model
    model=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)
    cat <<END
# Side by side with ONNX Runtime

    ./build.sh bench${everything:+ --write}

Machine: ${model:-$(uname -m)}, $(nproc) cores, Linux $(uname -r | cut -d- -f1); load when it began: $(cut -d' ' -f1 /proc/loadavg).
Ours: mixfacec $(build/mixfacec --version | awk '{ print $NF }') at $(git describe --always --dirty 2>/dev/null || echo '?'), $(
        for c in $compilers; do $c --version | head -n 1 | sed 's/ (.*)//'; done | paste -sd, | sed 's/,/, /g').
Peer: onnxruntime-node $(sed -n 's/.*"onnxruntime-node": "\(.*\)".*/\1/p' tests/bench/package.json | head -n 1), C API, the tuned graphs; 1 thread, sequential, all graph optimisations, tensors allocated once.

One process on one pinned core times both sides, in alternating blocks of 20 inferences, $((20 * BLOCKS)) each. Milliseconds.
The weights of our side are read back from the peer's graph; a run fails unless both embeddings agree to 1e-4 of the largest number.
END
    overhead
}

overhead() {
    node tests/bench/onnx.mjs one-node $OUT/one_node.onnx
    local result
    result=$(measure -1 $OUT/one_node.onnx)
    local $result
    echo "A call of the peer costs $(calc %.1f "1e3 * $a_median") us: a graph of one Relu over 512 numbers."
}

WIDTHS=' %-2s | %-6s | %-8s | %21s | %21s | %8s | %9s | %11s | %7s | %13s |'
speed() {
    echo
    echo '## Speed'
    echo
    row "$WIDTHS" '' target compiler 'ours min/median/p90' 'ORT min/median/p90' ORT/ours quartiles '% FMA peak' error 'x emx, onnx2c'
    row "$WIDTHS" -- ------ -------- --------------------: --------------------: -------: --------: ----------: ------: ------------:
    local network target compiler
    for network in $networks; do
        for target in $targets; do
            if ! runs "$target"; then
                row "$WIDTHS" "$network" "$target" '' 'cannot run' 'on this CPU' '' '' '' '' ''
                continue
            fi
            for compiler in $compilers; do speed_row; done
        done
    done
    cat <<'END'

ORT/ours: of the medians, more than 1 is faster than the peer; quartiles: of that ratio, block by block. % FMA peak: multiply-accumulates of the network
(nominal) per second of our median (in brackets: minimum), against the best 10 ms of a loop of FMAs in registers, on the same core in
the same run, with vectors of the target's width (c99: the widest of the CPU). error: largest difference of the embeddings, relative.
x emx, onnx2c (c99): how often faster than the code of emx-onnx-cgen and onnx2c. On another machine these took 19.5 and 30.6 ms (XS), 49 and
86 ms (S) where the tuned ORT took 2.17 and 6.05; so for S and emx it is (49/6.05 * ORT's median here) / our median here.
END
}

speed_row() { # of $network $target $compiler
    local dir result macs peak_ms ref='' name
    name="${network^^} $target $compiler"
    model "mixfacenet_$network" "$target" "$compiler"
    result=$(measure -p "$(lanes "$target")" "$dir/M.so" "$PEERS/mixfacenet_$network.tuned.onnx")
    local $result
    macs=$(build/mixfacec inspect "specs/mixfacenet_$network.json" --json | sed -n 's/^  "macs": \([0-9]*\).*/\1/p')
    peak_ms='?'
    if holds "$peak > 0"; then
        peak_ms=$(calc '%.0f (%.0f)' "1e5 * $macs / $peak / $a_median, 1e5 * $macs / $peak / $a_min")
        local aim faster part most
        read -r aim faster < <(aims | awk -v t="$target" -v n="$network" '$1 == t && $2 == n { print $3, $4 }') || true
        if [ -n "${aim:-}" ]; then
            part=$(calc %.1f "1e5 * $macs / $peak / $a_min") most=$(calc %.2f "$b_median * $peak / $macs / 1e3")
            bar "$part >= $aim" "$name: $part % of the peak, the aim is $aim"
            bar "$ratio >= $faster" "$name: $(calc %.2f "$ratio") times as fast as ORT, the aim is $faster (on this core $most times is all of the peak)"
        fi
    fi
    bar "$ratio >= 1" "$name: ORT is faster, $(calc '%.1f ms against our %.1f' "$b_median, $a_median")"
    if [ "$target" = c99 ]; then
        ref=$(others | awk -v n="$network" -v ort="$b_median" -v ours="$a_median" \
            '$1 == n { printf "%.1f, %.1f", $3 / $2 * ort / ours, $4 / $2 * ort / ours }')
        [ -z "$ref" ] || bar "${ref%,*} >= 1 && ${ref#*, } >= 1" "$name: a C generator is faster (x emx, onnx2c: $ref)"
    fi
    row "$WIDTHS" "$network" "$target" "$compiler" \
        "$(calc '%.2f / %.2f / %.2f' "$a_min, $a_median, $a_p90")" \
        "$(calc '%.2f / %.2f / %.2f' "$b_min, $b_median, $b_p90")" \
        "$(calc %.2f "$ratio")" "$(calc '%.2f-%.2f' "$ratio_q1, $ratio_q3")" "$peak_ms" "$error" "$ref"
}

# The shuffle costs nothing to speak of: medians of both variants, interleaved, summed over the networks.
shuffle() {
    local target=$1 compiler=$2 network dir plain result sum_plain=0 sum_shuffle=0 said=
    for network in $networks; do
        model "mixfacenet_$network" "$target" "$compiler"
        plain=$dir
        model "shufflemixfacenet_$network" "$target" "$compiler"
        result=$(measure "$plain/M.so" "$dir/M.so")
        local $result
        sum_plain=$(calc %.6f "$sum_plain + $a_median") sum_shuffle=$(calc %.6f "$sum_shuffle + $b_median")
        said+=$(calc ', %s %.3f (%.3f-%.3f)' "\"$network\", $ratio, $ratio_q1, $ratio_q3")
    done
    ratio=$(calc %.4f "$sum_shuffle / $sum_plain")
    bar "$ratio <= 1.01" "Shuffle variants take $ratio times as long as the plain ones ($target $compiler), the bar is 1.01"
    printf '\n## Shuffle\n\nShuffle/plain, sum of the medians: %.3f (%s, %s; the bar is 1.01); each with its quartiles: %s.\n' \
        "$ratio" "$target" "$compiler" "${said#, }"
}

# ---- threads ----------------------------------------------------------------------------------------

# How many times as fast two threads are to be as one, by the medians: network, bar, aim.
scales() {
    cat <<'END'
xs 1.7 1.8
s  1.8 1.9
m  1.8 1.9
END
}

THREADS=' %-2s | %-6s | %15s | %15s | %13s | %17s | %11s | %20s | %11s |'
LEAST_TURNS=10 # for a median
threads_table() {
    local compiler=${compilers##* } network target dir result name scale least aim trips
    cat <<END

## Threads

One face on one thread and on two, batches of 8 on two, in turns, ${compiler}; ms, min/median, on two cores that are free and share a
cache. A virtual machine moves them within a tenth of a second, so a word goes from thread to thread and back before and after every
turn: below 65 ns these are two threads of one core, below 200 ns two cores with a cache in common, above two apart. A turn
counts if both times agree and two faces side by side kept 93 % of their speed (not asked of one core).

END
    row "$THREADS" '' target '1 thread' '2 threads' 'times as fast' 'of 8, for a face' 'one core' 'near/core/apart, of' 'apart'
    row "$THREADS" -- ------ --------------: --------------: ------------: ----------------: ----------: -------------------: ----------:
    for network in $networks; do
        for target in $targets; do
            [ "$target" != c99 ] && runs "$target" || continue
            model "mixfacenet_$network" "$target" "$compiler"
            gcc -O2 -D_GNU_SOURCE -I"$dir" -o "$dir/threads" tests/bench/threads.c "$dir/M.o" runtime/mixfacec_pool.c -lpthread
            result=$("$dir/threads" "$dir/M.weights" $((20 * BLOCKS)))
            local $result
            name="${network^^} $target"
            trips="$near/$core/$apart, $turns"
            if [ "$near" -lt $LEAST_TURNS ]; then
                losses+=("$name on two threads: not measured; $near turns of $turns found two free cores that share a cache")
                row "$THREADS" "$network" "$target" '' 'not measured' '' '' "$(scale_in core)" "$trips" "$(scale_in apart)"
                continue
            fi
            scale=$(calc %.2f "$near_one_median / $near_two_median")
            read -r least aim < <(scales | awk -v n="$network" '$1 == n { print $2, $3 }')
            bar "$scale >= $least" "$name: $scale times as fast on two threads, the bar is $least"
            bar "$scale < $least || $scale >= $aim" "$name: $scale times as fast on two threads, the aim is $aim"
            row "$THREADS" "$network" "$target" \
                "$(calc '%.2f / %.2f' "$near_one_min, $near_one_median")" "$(calc '%.2f / %.2f' "$near_two_min, $near_two_median")" \
                "$scale ($(calc %.2f "$near_one_min / $near_two_min"))" "$(calc '%.2f / %.2f' "$near_batch_min, $near_batch_median")" \
                "$(scale_in core)" "$trips" "$(scale_in apart)"
        done
    done
    echo
    echo 'times as fast: by the medians (by the minima). one core, apart: the same in such turns, by the medians, and the round trip.'
}

scale_in() { # core or apart: of the last result
    local one=$1_one_median two=$1_two_median trip=$1_trip_median
    [ "${!1}" -lt $LEAST_TURNS ] || calc '%.2f, %.0f ns' "${!one} / ${!two}, ${!trip}"
}

# ---- WebAssembly ------------------------------------------------------------------------------------

wasm_model() { # network target form: M.wasm in the directory `dir`
    local emit=()
    dir=$OUT/models/$1_$2_$3
    [ "$3" = c ] || emit=(--emit=obj)
    build/mixfacec compile "specs/mixfacenet_$1.json" --weights "$(weights "$1")" --target "$2" --prefix M -q "${emit[@]}" -o "$dir"
    # shellcheck disable=SC2046 # flags are a list
    [ "$3" != c ] || $clang --target=wasm32-wasi -std=c11 -O3 $(sed -n 's/^ \* compile with  cc -std=c11 -O3//p' "$dir/M.c") -c -o "$dir/M.o" "$dir/M.c"
    $clang --target=wasm32-wasi -std=c11 -O2 -nostartfiles -I"$dir" -Wl,--no-entry,--strip-all,--initial-memory=$((64 << 20)) \
        -Wl,--export={weights,planes,result,run} -o "$dir/M.wasm" tests/bench/wasm.c "$dir/M.o"
}

WASM=' %-2s | %-12s | %-6s | %21s | %10s | %8s | %9s | %7s |'
webassembly() {
    local network target form dir sides result relaxed=
    ! node --v8-options | grep -q -- --experimental-wasm-relaxed-simd || relaxed=--experimental-wasm-relaxed-simd
    cat <<END

## WebAssembly

In node $(node --version), beside onnxruntime-web $(sed -n 's/.*"onnxruntime-web": "\(.*\)".*/\1/p' tests/bench/package.json) (one thread, SIMD; its module has all operators). module: code and data without weights;
the bars are 150 kB, and 6 ms for XS and 16 for S. C is compiled by $clang with the flags of the header.

END
    row "$WASM" '' target form 'min/median/p90' 'module, kB' ORT/ours quartiles error
    row "$WASM" -- ------ ---- --------------------: ---------: -------: --------: ------:
    for network in $networks; do
        sides=()
        for target in wasm-simd128 wasm-relaxed; do
            for form in c object; do
                say "  building $network $target $form"
                wasm_model "$network" $target $form
                sides+=("$dir")
            done
        done
        result=$(${CORE:+taskset -c "$CORE"} node $relaxed tests/bench/wasm.mjs "$BLOCKS" "$PEERS/mixfacenet_$network.tuned.onnx" "${sides[@]}")
        for dir in "${sides[@]}" peer; do
            read -r min median p90 bytes ratio q1 q3 error
            wasm_row "$(basename "$dir")"
        done <<<"$result"
    done
}

# The package of runtime/web on one page beside the peer.
in_chromium() {
    local network result side dir=$OUT/page
    if ! command -v chromium >/dev/null; then
        printf '\nNot measured in a browser: no chromium.\n'
        return
    fi
    cat <<END

The modules of \`--emit=wasm\` on one page with onnxruntime-web, in $(chromium --version 2>/dev/null | grep -o 'Chromium [0-9]*') without a window; the bar is 2.9 for XS:

END
    row "$WASM" '' target form 'min/median/p90' 'module, kB' ORT/ours quartiles error
    row "$WASM" -- ------ ---- --------------------: ---------: -------: --------: ------:
    for network in $networks; do
        build/mixfacec compile "specs/mixfacenet_$network.json" --weights "$(weights "$network")" --prefix M -q --emit=wasm -o "$dir"
        result=$(node tests/bench/browser.mjs "$BLOCKS" "$PEERS/mixfacenet_$network.tuned.onnx" "$dir")
        for side in "${network}_wasm-simd128_page" "${network}_wasm-relaxed_page" peer; do
            read -r min median p90 bytes ratio q1 q3 error
            wasm_row "$side"
            [ "$side" = peer ] || [ "$network" != xs ] || bar "$ratio >= 2.9" "XS in Chromium: $ratio times the speed of ORT, the bar is 2.9"
        done <<<"$result"
    done
}

wasm_row() { # NETWORK_TARGET_FORM, or peer
    local target form kb
    IFS=_ read -r _ target form <<<"$1"
    kb=$(calc %.0f "$bytes / 1000")
    row "$WASM" "$network" "${target:-ORT}" "$form" "$min / $median / $p90" "$kb" "$ratio" "$q1-$q3" "$error"
    [ "$1" != peer ] || return 0
    bar "$ratio >= 1" "${network^^} $target $form: ORT is faster"
    bar "$kb <= 150" "${network^^} $target $form: a module of $kb kB, the bar is 150"
    case $network in
        xs) bar "$median <= 6" "XS $target $form: $median ms, the bar is 6" ;;
        s) bar "$median <= 16" "S $target $form: $median ms, the bar is 16" ;;
    esac
}

FOOTPRINT=' %-6s | %-8s | %9s | %9s | %22s |'
footprint() { # of S
    local target compiler dir took text cold start result times=() i
    for i in {1..9}; do
        start=$EPOCHREALTIME
        build/mixfacec compile specs/mixfacenet_s.json --weights "$(weights s)" --target "$(native)" --prefix M -q -o $OUT/own
        times+=("$(calc %.4f "$EPOCHREALTIME - $start")")
    done
    # shellcheck disable=SC2207 # a list of numbers
    times=($(printf '%s\n' "${times[@]}" | sort -n))
    bar "${times[4]} <= 0.5" "mixfacec takes $(calc %.2f "${times[4]}") s for S, the bar is 0.5"
    cat <<END

## Footprint of S

mixfacec itself: $(calc '%.2f s (median %.2f)' "${times[0]}, ${times[4]}") for $(native); the bar is 0.5.

END
    row "$FOOTPRINT" target compiler 'seconds' 'text, kB' 'cold min/median, ms'
    row "$FOOTPRINT" ------ -------- --------: --------: ---------------------:
    for target in $targets; do
        for compiler in $compilers; do
            model mixfacenet_s "$target" "$compiler"
            took=$(<"$dir/seconds")
            text=$(size "$dir/M.o" | awk 'NR == 2 { printf "%.0f", $1 / 1000 }')
            cold=
            if runs "$target"; then
                result=$(measure -x "$dir/cold" "$dir/M.weights")
                local $result
                cold=$(calc '%.1f / %.1f' "$a_min, $a_median")
                bar "$a_median <= 10" "S $target $compiler: cold start $(calc %.1f "$a_median") ms, the bar is 10"
            fi
            bar "$text <= 400" "S $target $compiler: text $text kB, the bar is 400"
            case $compiler in
                gcc) bar "$took <= 10" "S $target $compiler: compiles in $took s, the bar is 10" ;;
                *) bar "$took <= 6" "S $target $compiler: compiles in $took s, the bar is 6" ;;
            esac
            row "$FOOTPRINT" "$target" "$compiler" "$took" "$text" "${cold:-cannot run}"
        done
    done
    cat <<'END'

seconds: of the C compiler, -O2 (c99: -O3 -march=native); bars: gcc 10, clang 6. text: code and constants (size), the bar is 400.
cold: from before a process starts until its first embedding has been read, weights mapped from the page cache; the bar is 10.
END
}

lost() {
    printf '\n## Where we lose\n\n'
    if [ ${#losses[@]} -gt 0 ]; then
        printf -- '- %s\n' "${losses[@]}"
    else
        echo 'Nowhere in this run.'
    fi
}

report() {
    machine
    if [ -n "$native" ]; then build_ahead; else rm -rf $OUT/models; fi
    [ -z "$native" ] || speed
    [ -z "$threads" ] || threads_table
    [ -z "$wasm" ] || { webassembly; in_chromium; }
    if [ -n "$everything" ]; then
        shuffle "$(native)" "${compilers##* }"
        footprint
    fi
    lost
}

if [ -n "$write" ]; then
    report >$OUT/$RESULT.tmp # a run that fails leaves the old file
    mv $OUT/$RESULT.tmp $RESULT
    cat $RESULT
else
    report
fi
