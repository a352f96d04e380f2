#!/usr/bin/env bash
# Every operator lowers on its own, and fusion is an optimisation: without any of the passes of
# simplify, or without them all, a network still computes what the reference says.
. "$(dirname "$0")/lib.sh"

PASSES=$(sed -n 's/^PASS(\([a-z_]*\), .*OPTIONAL.*/\1/p' compiler/passes.def)

verified() { # spec option...
    "$MIXFACEC" verify "$1" --weights synthetic -q "${@:2}"
}

steps() { # option...: of the small network
    "$MIXFACEC" compile $SMALL --weights synthetic --target c99 -o "$SCRATCH/steps" "$@" 2>&1 |
        sed -n 's/.*, \([0-9]*\) steps by.*/\1/p'
}

more_steps() { # pass: it has something to fuse here
    local with without
    with=$(steps) without=$(steps --without-pass "$1")
    [ "$without" -gt "$with" ] || { echo "$with steps, $without without it"; return 1; }
}

if too_slow; then
    skipped without "minutes under sanitisers"
    exit
fi
for pass in $PASSES all; do
    case $pass in
        fuse_last_act) ;; # of a sum: in mobile_chain and random networks
        *) check "${pass}_is_left_out" more_steps "$pass" ;;
    esac
    for spec in tests/specs/*.json; do
        have_llvm || { skipped "${pass}_jit" "mixfacec was built without LLVM"; break; }
        check "${pass}_$(basename "$spec" .json)_jit" verified "$spec" --target c99 --jit --without-pass "$pass"
    done
done
for target in c99 avx2 avx512; do # by the C compiler
    runs $target || { skipped "all_$target" "this CPU is no $target"; continue; }
    check "all_$target" verified $SMALL --target $target --without-pass all
done
check two_of_them verified $SMALL --target c99 --without-pass fold_norm --without-pass fuse_se
check unknown one_error "--without-pass: unknown pass 'fuse_akt', did you mean 'fuse_act'?" \
    "$MIXFACEC" compile $SMALL -w synthetic -o "$SCRATCH/none" --without-pass fuse_akt
check needed one_error "--without-pass: nothing works without pass pack" \
    "$MIXFACEC" compile $SMALL -w synthetic -o "$SCRATCH/none" --without-pass pack
