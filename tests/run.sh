#!/usr/bin/env bash
# run.sh [-v] [NAME...] - runs the tests that ./build.sh test has built, JOBS at a time.
# A test is a cmocka program (tests/test_*.c) or a script (tests/GROUP/*.sh) that prints lines
# "ok NAME", "not ok NAME" and "skipped NAME (reason)". NAME selects a test (spec, test_spec, api)
# or a group (unit, cli, emitted, package). -v prints every line of every test.
# The last line is "N passed, N failed[, N skipped]".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C CMOCKA_MESSAGE_OUTPUT=TAP
export ROOT=$PWD BUILD=${BUILD:-$PWD/build}
export MIXFACEC=$BUILD/mixfacec
if [ -z "${MIXFACEC_SHARED+set}" ] && [ -d ../shared/oracle ]; then
    MIXFACEC_SHARED=$(cd ../shared && pwd)
fi
export MIXFACEC_SHARED=${MIXFACEC_SHARED-}
JOBS=${JOBS:-$(nproc)}
LIMIT=${TEST_TIMEOUT:-2400}
verbose=
if [ "${1-}" = -v ]; then verbose=1; shift; fi

selected() { # group name
    local group=$1 name=$2 want
    shift 2
    [ $# -gt 0 ] || return 0
    for want; do
        case $want in "$group" | "$name" | "test_$name" | "$group/$name") return 0 ;; esac
    done
    return 1
}

count() { grep -cE "$1" "$2"; }

# Turns the output of one test into its lines: cmocka counts its skipped tests as "ok # SKIP".
run_one() { # group name command...
    local group=$1 name=$2 log=$logs/$1.$2 start=$EPOCHREALTIME status ms
    shift 2
    export SCRATCH=$BUILD/scratch/$group.$name
    exec 8>"$log.lock" && flock 8 # another run in this tree may be at the same test
    rm -rf "$SCRATCH" && mkdir -p "$SCRATCH"
    timeout -k 10 "$LIMIT" "$@" >"$log.out" 2>&1 </dev/null 8>&-
    status=$?
    ms=$(((${EPOCHREALTIME/./} - ${start/./}) / 1000))
    sed -E 's/^(not )?ok( [0-9]+)?( -)? # SKIP ?/skipped /I; s/^skipped: /skipped /;
            s/^(not ok|ok) [0-9]+ - /\1 /' "$log.out" >"$log"
    if [ $status -ne 0 ] && ! grep -q '^not ok' "$log"; then
        echo "not ok $name (exit status $status)" >>"$log"
    elif ! grep -qE '^(ok|not ok|skipped) ' "$log"; then
        echo "not ok $name (it reported nothing)" >>"$log"
    fi
    report "$group/$name" "$log" $ms
}

report() { # label log milliseconds
    local failed passed skipped
    passed=$(count '^ok ' "$2") failed=$(count '^not ok ' "$2") skipped=$(count '^skipped ' "$2")
    {
        printf '%-28s %4d passed %3d failed %3d skipped %6d.%d s\n' "$1" "$passed" "$failed" \
            "$skipped" $(($3 / 1000)) $(($3 % 1000 / 100))
        if [ -n "$verbose" ] || [ "$failed" -gt 0 ]; then
            sed 's/^/    /' "$2"
        else
            grep '^skipped ' "$2" | sed 's/^/    /'
        fi
    } >"$2.report"
    flock "$results" sh -c 'cat "$1.report" && cat "$1" >>"$2"' - "$2" "$results"
}

logs=$BUILD/log
mkdir -p "$logs"
results=$(mktemp)
trap 'rm -f "$results"' EXIT
start=$SECONDS
found=0
launch() { # group name command...
    found=1
    while [ "$(jobs -rp | wc -l)" -ge "$JOBS" ]; do wait -n; done
    run_one "$@" &
}
# The long ones first: verify.sh is the longest and comes last in the alphabet.
for source in tests/emitted/v*.sh tests/emitted/[!v]*.sh tests/cli/*.sh tests/package/*.sh tests/test_*.c; do
    name=$(basename "$source")
    name=${name%.*}
    case $source in
        tests/emitted/lib.sh | tests/cli/lib.sh | *'*'*) ;;
        *.sh)
            group=$(basename "$(dirname "$source")")
            if selected "$group" "$name" "$@"; then launch "$group" "$name" bash "$source"; fi ;;
        *)
            name=${name#test_}
            if selected unit "$name" "$@"; then launch unit "$name" "$BUILD/tests/test_$name"; fi ;;
    esac
done
wait
[ $found = 1 ] || { echo "no test is named $*" >&2; exit 2; }

passed=$(count '^ok ' "$results") failed=$(count '^not ok ' "$results") skipped=$(count '^skipped ' "$results")
echo "tests took $((SECONDS - start)) s"
sum="$passed passed, $failed failed"
[ "$skipped" = 0 ] || sum+=", $skipped skipped"
echo "$sum"
[ "$failed" = 0 ]
