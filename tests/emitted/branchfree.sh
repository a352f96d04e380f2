#!/usr/bin/env bash
# Control flow never depends on data: no conditional in the text of a kernel, and no report of
# valgrind when the pixels are undefined. (valgrind does not know AVX-512.)
. "$(dirname "$0")/lib.sh"

scan() { # file: between a kernel's opening line ("M_TEXT static void NAME(...) {") and its "}"
    local wrong
    wrong=$(awk '
        /^M_TEXT static void [a-z0-9_]*__/ { inside = 1 } # what__how; the functions around them branch on the step
        inside {
            code = $0
            gsub(/\/\*[^*]*\*\/|"[^"]*"/, "", code)
            if (code ~ /(^|[^A-Za-z0-9_])(if|else|switch|goto|while|do|case)([^A-Za-z0-9_]|$)|[?]|&&|\|\|/)
                print FILENAME ":" FNR ": " $0
            kernels += /^M_TEXT static void /
        }
        /^}/ { inside = 0 }
        END { if (!kernels) print "no kernel found" }' "$1")
    [ -z "$wrong" ] || { echo "$wrong"; return 1; }
}

for target in $TARGETS; do
    dir=$SCRATCH/$target
    check "${target}_emit" emit specs/mixfacenet_xs.json "$target" M "$dir" || continue
    check "${target}_scan" scan "$dir/M.c"
    check "${target}_emit_small" emit $SMALL "$target" M "$dir" || continue
    check "${target}_scan_small" scan "$dir/M.c"
    if [ "$target" = avx512 ] || ! runs "$target"; then
        skipped "${target}_taint" "valgrind and this CPU must both know $target"
        continue
    fi
    for level in -O1 -O3; do # the last -O counts
        check "${target}_taint$level" eval 'SANITIZE= harness $target "$dir" $level &&
            valgrind -q --error-exitcode=9 "$dir/harness" taint "$dir/M.weights"'
    done
done
