#!/usr/bin/env bash
# Several models in one program: prefixed symbols, nothing undefined but memcpy and memset, no
# writable data; a program for two models.
. "$(dirname "$0")/lib.sh"

# The compiler's library knows the CPU: code for any asks nothing.
symbols() { # prefix object target
    local wrong cpu='|__cpu_model|__cpu_indicator_init'
    [ "$3" != c99 ] || cpu=
    wrong=$(nm "$2" | awk -v p="$1_" -v known="^(memcpy|memset|_GLOBAL_OFFSET_TABLE_$cpu)\$" '
        $(NF-1) == "U" && $NF !~ known { print "undefined", $NF }
        $(NF-1) ~ /^[A-TV-Z]$/ && index($NF, p) != 1 { print "without prefix", $NF }
        $(NF-1) ~ /^[dDbBCcsSgG]$/ { print "writable data", $NF }')
    [ -z "$wrong" ] || { echo "$wrong"; return 1; }
}

macros() { # prefix header: what including the header defines
    local wrong
    wrong=$(comm -13 <(printf '#include <stddef.h>\n#include <stdint.h>\n' | gcc -std=c99 -dM -E - | sort) \
        <(gcc -std=c99 -dM -E -x c "$2" | sort) | awk -v p="$1_" '{ sub(/\(.*/, "", $2) } index(toupper($2), toupper(p)) != 1')
    [ -z "$wrong" ] || { echo "$wrong"; return 1; }
}

two_models() {
    cat >"$SCRATCH/two.c" <<'END'
#include "AA.h"
#include "BB.h"
#include <stdio.h>
#include <stdlib.h>
int main(void) {
    size_t most = AA_ARENA_BYTES > BB_ARENA_BYTES ? AA_ARENA_BYTES : BB_ARENA_BYTES;
    void *arena = aligned_alloc(4096, (most + 4095) / 4096 * 4096);
    static _Alignas(4096) unsigned char a[AA_WEIGHTS_BYTES], b[BB_WEIGHTS_BYTES];
    FILE *fa = fopen("AA.weights", "rb"), *fb = fopen("BB.weights", "rb");
    if (!fa || !fb || fread(a, 1, sizeof a, fa) != sizeof a || fread(b, 1, sizeof b, fb) != sizeof b) return 1;
    if (AA_weights_check(a, sizeof a) || BB_weights_check(b, sizeof b)) return 2;
    if (!AA_weights_check(b, sizeof b) || !BB_weights_check(a, sizeof a)) return 3;
    return AA_selftest(a, arena) || BB_selftest(b, arena) ? 4 : 0;
}
END
    (cd "$SCRATCH" && gcc -O2 -std=c11 -o two two.c AA.c BB.c && refuse 0 ./two)
}

one_network_twice() { # two prefixes of one model, one of them for another target
    emit $SMALL avx2 CC "$SCRATCH" && cd "$SCRATCH" &&
        printf '#include "AA.h"\n#include "CC.h"\nint main(void) { return (void *)AA_run == (void *)CC_run; }\n' \
            >twice.c && gcc -O0 -mavx2 -mfma -o twice twice.c AA.c CC.c && ./twice
}

by_case() { # face and FACE: a program has both, a source one, for their macros are the same
    local name
    for name in face FACE; do
        emit $SMALL c99 $name "$SCRATCH/case" || return
        printf '#include "%s.h"\nint %s_status(const void *, void *);\nint %s_status(const void *w, void *a) { return %s_selftest(w, a); }\n' \
            $name $name $name $name >"$SCRATCH/case/use_$name.c"
    done
    cat >"$SCRATCH/case/main.c" <<'END'
#include "face.h"
#include "face.h"
#include <stdio.h>
int face_status(const void *, void *), FACE_status(const void *, void *);
int main(void) {
    static _Alignas(64) unsigned char weights[FACE_WEIGHTS_BYTES], arena[FACE_ARENA_BYTES];
    FILE *f = fopen("face.weights", "rb");
    if (!f || fread(weights, 1, sizeof weights, f) != sizeof weights) return 1;
    return face_status(weights, arena) || FACE_status(weights, arena) || face_run == 0 ? 2 : 0;
}
END
    (cd "$SCRATCH/case" && gcc -O1 -std=c11 -o both main.c use_face.c use_FACE.c face.c FACE.c && ./both) || return
    for name in 'face FACE' 'FACE face'; do
        printf '#include "%s.h"\n' $name >"$SCRATCH/case/clash.c"
        one_error 'differs only in capitals' gcc -std=c11 -fsyntax-only "$SCRATCH/case/clash.c" || return
    done
}

for target in $TARGETS; do
    dir=$SCRATCH/$target
    # shellcheck disable=SC2046
    check "${target}_compile" eval \
        'emit $SMALL $target M "$dir" && gcc -O1 $(flags $target) -c -o "$dir/M.o" "$dir/M.c"' ||
        continue
    check "${target}_symbols" symbols M "$dir/M.o" $target
    check "${target}_macros" macros M "$dir/M.h"
done
if have_llvm; then
    for target in $TARGETS; do
        dir=$SCRATCH/object_$target
        check "object_${target}_symbols" eval 'emit $SMALL $target M "$dir" --emit=obj && symbols M "$dir/M.o" $target'
        check "object_${target}_again" eval \
            'emit $SMALL $target M "$dir/2" --emit=obj && cmp "$dir/M.o" "$dir/2/M.o"'
    done
    for form in llvm-ir:ll llvm-raw:ll asm:s; do
        command -v clang-19 >/dev/null || { skipped "object_as_${form%:*}" "no clang-19"; continue; }
        check "object_as_${form%:*}" eval \
            'emit $SMALL avx2 M "$SCRATCH/$form" --emit=${form%:*} && clang-19 -c -Wno-override-module -o "$SCRATCH/M.o" "$SCRATCH/$form/M.${form#*:}" && symbols M "$SCRATCH/M.o" avx2'
    done
    check object_weights eval 'emit $SMALL avx2 M "$SCRATCH/ow" --emit=obj --weights-mode=object &&
        nm "$SCRATCH/ow/M.o" | grep " R M_weights" >/dev/null && [ ! -e "$SCRATCH/ow/M.weights" ]'
else
    skipped objects "mixfacec was built without LLVM"
fi
emit $SMALL c99 AA "$SCRATCH"
emit tests/specs/mobile_chain.json c99 BB "$SCRATCH"
check two_models two_models
check one_network_twice one_network_twice
check by_case by_case

for mode in array incbin; do
    check weights_$mode eval '
        emit $SMALL c99 W "$SCRATCH/$mode" --weights-mode $mode && cd "$SCRATCH/$mode" &&
        gcc -O0 -c W_weights.[cS] && nm W_weights.o | grep " [RD] W_weights" >/dev/null'
done
