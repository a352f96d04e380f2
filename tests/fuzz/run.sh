#!/usr/bin/env bash
# run.sh SECONDS - runs every fuzzer that ./build.sh fuzz has built (tests/fuzz/NAME.c, started
# from the files of tests/fuzz/seeds/NAME) for so long each, JOBS at a time. What crashes is kept
# in build/fuzz/crash/. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=$1
JOBS=${JOBS:-$(nproc)}

run_one() { # name
    local name=$1 work=$BUILD/$1.work
    mkdir -p "$work/corpus" "$BUILD/crash"
    local dirs=("$work/corpus")
    [ ! -d "tests/fuzz/seeds/$name" ] || dirs+=("tests/fuzz/seeds/$name")
    if "$BUILD/$name" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$BUILD/crash/$name." "${dirs[@]}" >"$work/log" 2>&1; then
        echo "ok fuzz_$name ($(awk '/number_of_executed_units/ { print $2 }' "$work/log") inputs)"
    else
        echo "not ok fuzz_$name"
        tail -n 40 "$work/log" | sed 's/^/    /'
    fi
}

result=$(for source in tests/fuzz/*.c; do
    [ -e "$source" ] || continue
    while [ "$(jobs -rp | wc -l)" -ge "$JOBS" ]; do wait -n; done
    { lines=$(run_one "$(basename "$source" .c)"); printf '%s\n' "$lines"; } &
done; wait)
printf '%s\n' "$result"
failed=$(grep -c '^not ok ' <<<"$result")
echo "$(grep -c '^ok ' <<<"$result") passed, $failed failed"
[ "$failed" = 0 ]
