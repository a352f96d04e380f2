#!/usr/bin/env bash
# Same input, same bytes: on another run, in another directory, under another locale, with the
# address space in another order. And generated/ is what this compiler writes.
. "$(dirname "$0")/lib.sh"

same() { # directory [command prefix...]
    local dir=$SCRATCH/$1
    shift
    mkdir -p "$dir"
    (cd "$place" && "$@" "$MIXFACEC" compile "$ROOT/specs/mixfacenet_xs.json" --weights synthetic \
        --target avx2 -o "$dir" -q) && diff -r "$SCRATCH/first" "$dir"
}

place=$ROOT
mkdir -p "$SCRATCH/first" "$SCRATCH/a place/with spaces"
check first emit specs/mixfacenet_xs.json avx2 mixfacenet_xs "$SCRATCH/first" || exit
check again same again
place="$SCRATCH/a place/with spaces" check elsewhere same elsewhere
locale=$(locale -a 2>/dev/null | grep -viE '^(C|POSIX)' | head -n 1)
if [ -n "$locale" ]; then
    check locale same locale env LC_ALL="$locale" LANG="$locale" TZ=Asia/Tokyo
else
    skipped locale "only the C locale is installed"
fi
if setarch -R true 2>/dev/null; then
    check addresses same addresses setarch -R
else
    skipped addresses "setarch -R is not permitted here"
fi
check no_traces refuse 1 grep -lE "$ROOT|$HOME/|20[2-9][0-9]-[01][0-9]-" "$SCRATCH"/first/*.[ch]
check no_input_path eval '
    cp specs/mixfacenet_xs.json "$SCRATCH/copy.json" && mkdir -p "$SCRATCH/copy" &&
    "$MIXFACEC" compile "$SCRATCH/copy.json" --weights synthetic --target avx2 -o "$SCRATCH/copy" -q &&
    cmp "$SCRATCH/first/mixfacenet_xs.weights" "$SCRATCH/copy/mixfacenet_xs.weights"'
check generated ./build.sh unchanged
