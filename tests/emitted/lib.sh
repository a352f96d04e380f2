# lib.sh - what the tests of emitted code share; sourced, not run.
# $ROOT, $MIXFACEC, $SCRATCH and $MIXFACEC_SHARED come from tests/run.sh.
set -u # without pipefail: grep -q ends the pipe and kills what writes to it
export LC_ALL=C
cd "$ROOT" || exit 1
W='-Wall -Wextra -Wpedantic -Wconversion -Werror'
VARIANTS='mixfacenet_xs mixfacenet_s mixfacenet_m
          shufflemixfacenet_xs shufflemixfacenet_s shufflemixfacenet_m'
TARGETS='c99 avx2 avx512'
SMALL=tests/specs/small.json # every kind of layer, and a tenth of the code of the smallest of the six

skipped() { echo "skipped $1 ($2)"; } # name reason

check() { # name command...: "ok name" if it succeeds, else "not ok name" and what it said
    local check=$1 said
    shift
    if said=$("$@" 2>&1 </dev/null); then
        echo "ok $check"
    else
        echo "not ok $check"
        printf '%s\n' "$said" | head -n 12 | sed 's/^/    /'
        return 1
    fi
}

refuse() { # exit-status command...: succeeds if the command ends with this status
    local want=$1 status=0
    shift
    "$@" || status=$?
    [ $status = "$want" ] || { echo "exit status $status, expected $want"; return 1; }
}

one_error() { # pattern command...: it fails, and all that it has to say is one error like this
    local pattern=$1 errors
    shift
    if "$@" 2>"$SCRATCH/said"; then echo "it succeeds"; return 1; fi
    errors=$(grep 'error:' "$SCRATCH/said")
    [[ $errors == *"$pattern"* && $errors != *$'\n'* ]] || { echo "expected one error '$pattern', found:"; echo "$errors"; return 1; }
}

SIMDE='-D__AVX512F__ -D__AVX512BW__ -D__AVX512DQ__ -D__AVX512VL__' # so it says; the shim takes it back

# Flags of a target. `simde` is the avx512 code on any machine: each intrinsic is executed by
# SIMDe's portable definition of it; `object` is avx2 by LLVM, without a C compiler.
flags() { # target
    case $1 in
        c99) echo -std=c99 ;;
        sse4) echo -std=c11 -msse4.1 ;;
        avx2) echo -std=c11 -mavx2 -mfma ;;
        avx512) echo -std=c11 -mavx2 -mfma -mavx512f -mavx512bw -mavx512dq -mavx512vl ;;
        simde) echo -std=c11 -Itests/emitted/simde $SIMDE -Wno-psabi ;;
    esac
}

cpu_has() { # flag...
    local flag
    for flag; do grep -qw -m1 "$flag" /proc/cpuinfo || return 1; done
}

runs() { # target: this machine executes its code
    case $1 in
        sse4) cpu_has sse4_1 ;;
        avx2 | object) cpu_has avx2 fma ;;
        avx512) cpu_has avx512f avx512bw avx512dq avx512vl ;;
        *) true ;;
    esac
}

emit() { # spec target prefix dir [option...]: mixfacec compile with synthetic weights
    local spec=$1 target=$2 prefix=$3 dir=$4
    shift 4
    case $target in
        simde) target=avx512 ;;
        object) target=avx2 && set -- "$@" --emit=obj ;;
    esac
    mkdir -p "$dir"
    "$MIXFACEC" compile "$spec" --weights synthetic --target "$target" --prefix "$prefix" -o "$dir" -q "$@"
}

have_llvm() { ! "$MIXFACEC" compile "$SMALL" -w synthetic --emit=obj -o "$SCRATCH/try" 2>&1 | grep -q 'built without LLVM'; }

# In a sanitised build of the compiler, what it emits is sanitised too.
SANITIZE=
[[ $BUILD != */asan ]] || SANITIZE='-fsanitize=undefined -fno-sanitize-recover=all'

# What takes minutes under sanitisers is left to ./build.sh soak.
too_slow() { [ -n "$SANITIZE" ] && [ -z "${SOAK-}" ]; }

# The prefix of a model under test is M: symbols start with the prefix, macros with its capitals.
harness() { # target dir [compiler flag...]: dir/harness for the model M in dir
    local target=$1 dir=$2
    shift 2
    # shellcheck disable=SC2046,SC2086 # flags are a list
    { [ "$target" = object ] || gcc -O2 "$@" $SANITIZE $(flags "$target") -c -o "$dir/M.o" "$dir/M.c"; } &&
        gcc -O1 -g $SANITIZE -std=gnu11 -Wall -Wextra -I"$dir" -o "$dir/harness" tests/emitted/harness.c "$dir/M.o" \
            -Iruntime runtime/mixfacec_pool.c \
            -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free -lpthread -lm
}
