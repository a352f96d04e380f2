#!/usr/bin/env bash
# What ./build.sh bench says when it cannot do what it is asked. The benchmark itself is no test.
. "$ROOT/tests/cli/lib.sh"

refuses() { # name message word...: it ends with status 1, and says this last
    local name=$1 message=$2 said status=0
    shift 2
    said=$(tests/bench/run.sh "$@" 2>&1 >/dev/null </dev/null) || status=$?
    if [ $status = 1 ] && [ "$(tail -n 1 <<<"$said")" = "bench: $message" ]; then
        echo "ok $name"
    else
        printf 'not ok %s\n    status %s, said %s\n' "$name" $status "$said"
    fi
}

export MIXFACEC_SHARED=$SCRATCH/none
refuses no_peers "needs $MIXFACEC_SHARED/peers/mixfacenet_xs.tuned.onnx; MIXFACEC_SHARED names the directory that has peers/"
refuses write_needs_everything "--write is for a run of everything" --write s
refuses unknown_word "unknown word 'xl'; networks: xs s m; targets: c99 avx2 avx512; compilers: $(
    command -v clang-19 >/dev/null && echo gcc clang-19 || { command -v clang >/dev/null && echo gcc clang || echo gcc; }
); wasm; threads; --write" xl

# The coordinator and its sides
program=$SCRATCH/bench
check coordinator_builds gcc -std=c11 -D_GNU_SOURCE $W -Wno-sign-conversion -O1 -o "$program" \
    tests/bench/{bench,sides,peak}.c -ldl -lm
said() { # message command...
    local message=$1 said
    shift
    said=$("$@" 2>&1) && { echo "it succeeds"; return 1; }
    [ "${said%%$'\n'*}" = "bench: $message" ] || { echo "$said"; return 1; }
}
check side_unknown said "x.txt: expected FILE.so or FILE.onnx" "$program" x.txt
check no_library said "ORT_LIBRARY is not set: where libonnxruntime.so.1 is" env -u ORT_LIBRARY "$program" x.onnx
check no_core said "core 4000: cannot run there" "$program" -c 4000 x.so

# Two builds of one model: the same medians within reason, so the coordinator confuses nothing; and a cold start.
dir=$SCRATCH/model
both() {
    local result a_median ratio
    emit specs/mixfacenet_xs.json c99 M "$dir" && gcc -O1 -fPIC -c -o "$dir/M.o" "$dir/M.c" &&
        gcc -shared -fPIC -I"$dir" -Itests/bench -o "$dir/M.so" tests/bench/model.c "$dir/M.o" &&
        gcc -I"$dir" -o "$dir/cold" tests/bench/cold.c "$dir/M.o" || return
    result=$("$program" -n 1 "$dir/M.so" "$dir/M.so") || return
    # shellcheck disable=SC2086 # name=value ...
    local $result
    awk "BEGIN { exit !($a_median > 0 && $ratio > 0.1 && $ratio < 10) }" || { echo "$result"; return 1; }
    "$program" -x "$dir/cold" "$dir/M.weights" | grep -q 'a_median=[0-9.]*'
}
[ -n "$SANITIZE" ] || check both_sides both
[ -n "$SANITIZE" ] || check no_weights said "$dir/M.weights: cannot open it" \
    sh -c 'mv "$2/M.weights" "$2/away"; "$1" "$2/M.so"' sh "$program" "$dir"
