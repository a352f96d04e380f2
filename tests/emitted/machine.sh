#!/usr/bin/env bash
# What the compiler made of it: the stack, and fused multiply-add instructions.
. "$(dirname "$0")/lib.sh"

# The deepest path of gcc's call graph, whose nodes carry their stack usage, return address included.
deepest() { # file.ci
    awk -F'"' '
        /^node:/ { split($4, label, /\\n/); for (i in label) if (label[i] ~ /bytes/) {
                       use[$2] = label[i] + 0
                       if (label[i] !~ /static|bounded/) print "dynamic stack in " $2 > "/dev/stderr" } }
        /^edge:/ { calls[$2] = calls[$2] SUBSEP $4 }
        function depth(f,   n, list, i, d, most) {
            if (f in known) return known[f]
            n = split(calls[f], list, SUBSEP)
            for (i = 2; i <= n; i++) if ((d = depth(list[i])) > most) most = d
            return known[f] = use[f] + most
        }
        END { for (f in use) if ((d = depth(f)) > all) all = d; print all + 0 }' "$1"
}

stack() { # target level
    local declared used
    # shellcheck disable=SC2046
    (cd "$dir" && gcc "$2" $(flags "$1") -fcallgraph-info=su -c -o stack.o M.c)
    used=$(deepest "$dir/stack.ci") || return 1
    declared=$(gcc -dM -E "$dir/M.h" | awk '$2 == "M_STACK_BYTES" { print $3 }')
    echo "$used bytes used, $declared declared"
    [ "$used" -gt 0 ] && [ "$used" -le "$declared" ]
}

fused() { # target: the multiply-adds of the kernels are fused, and nearly all
    local fma mul
    # shellcheck disable=SC2046
    gcc -O2 $(flags "$1") -c -o "$dir/M.o" "$dir/M.c" || return 1
    fma=$(objdump -d --no-show-raw-insn "$dir/M.o" | grep -c vfn*madd)
    mul=$(objdump -d --no-show-raw-insn "$dir/M.o" | grep -c 'vmulps')
    echo "$fma fused multiply-adds, $mul multiplications"
    [ "$fma" -gt 200 ] && [ "$mul" -lt "$fma" ]
}

for target in $TARGETS; do
    dir=$SCRATCH/$target
    check "${target}_emit" emit $SMALL "$target" M "$dir" || continue
    for level in -O0 -O2 -O3; do check "${target}_stack$level" stack "$target" $level; done
    [ "$target" = c99 ] || check "${target}_fma" fused "$target"
done
