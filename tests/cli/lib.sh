# lib.sh - what the tests of the command line share; sourced, not run.
. "$ROOT/tests/emitted/lib.sh"
SPEC=specs/mixfacenet_xs.json
MODEL="$SPEC --weights synthetic --target c99"

# The command ends with this status, and what it says last on stderr is this message.
expect() { # name status message command...
    local name=$1 want=$2 message=$3 status=0 said
    shift 3
    said=$("$@" 2>&1 >/dev/null </dev/null) || status=$?
    said=$(tail -n 1 <<<"$said")
    if [ $status = "$want" ] && [ "$said" = "mixfacec: error: $message" ]; then
        echo "ok $name"
    else
        printf 'not ok %s\n    status %s, expected %s\n    said %s\n' "$name" $status "$want" "$said"
    fi
}

# No temporary file is left, neither beside an output nor in $TMPDIR.
export TMPDIR=$SCRATCH/tmp
mkdir -p "$TMPDIR"
no_rest() {
    local rest
    rest=$(find "$SCRATCH" \( -name '*.tmp*' -o -path "$TMPDIR/*" \) -print)
    [ -z "$rest" ] || { echo "left behind: $rest"; return 1; }
}
