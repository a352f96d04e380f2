#!/usr/bin/env bash
# A model on a CPU without the instructions that it was compiled for: every function returns ERR_CPU,
# none traps. The CPUs are qemu's models; none of those of x86 has AVX-512.
. "$(dirname "$0")/lib.sh"

says() { # what it says command...
    local want=$1 said
    shift
    said=$("$@" 2>"$SCRATCH/stderr") && [ "$said" = "$want" ] || {
        echo "status $?, expected $want, said: $said"
        cat "$SCRATCH/stderr"
        return 1
    }
}

# Which program, under which emulator, on which CPUs that have what it needs (+) and that have not (-)
on_cpus() { # label target directory emulator CPU...
    local label=$1 target=$2 dir=$3 emulator=$4 cpu
    shift 4
    for cpu; do
        # shellcheck disable=SC2086 # emulator and its flags
        case $cpu in
            +*) check "${label}_on_$cpu" says "$target" $emulator -cpu "${cpu#+}" "$dir/program" "$dir/M.weights" ;;
            -*) check "${label}_on_$cpu" says none $emulator -cpu "${cpu#-}" "$dir/program" "$dir/M.weights" none ;;
        esac
    done
}

# shellcheck disable=SC2046,SC2086 # flags are a list
by_c() { # target directory compiler flag...: the model by these flags, the program around it without
    local target=$1 dir=$2 compiler=$3
    shift 3
    emit $SMALL "$target" M "$dir" &&
        $compiler "$@" $(sed -n 's/^ \* compile with  cc -std=c11 -O3//p' "$dir/M.c") -c -o "$dir/M.o" "$dir/M.c" &&
        $compiler -O1 -I"$dir" -o "$dir/program" tests/emitted/fat.c "$dir/M.o" ${link-} -lm
}

# shellcheck disable=SC2086
by_llvm() { # target directory compiler
    emit $SMALL "$1" M "$2" --emit=obj && $3 -O1 -I"$2" -o "$2/program" tests/emitted/fat.c "$2/M.o" ${link-} -lm
}

cpus_of() { # target
    case $1 in
        sse4) echo -qemu64 -core2duo +Nehalem ;;
        avx2) echo -qemu64 -Nehalem -SandyBridge -Haswell,-fma -Haswell,-xsave +Haswell ;;
        avx512) echo -qemu64 -Nehalem -Haswell -max ;;
    esac
}

# shellcheck disable=SC2046
if [ "$(uname -m)" = x86_64 ] && command -v qemu-x86_64 >/dev/null; then
    for target in sse4 avx2 avx512; do
        for compiler in gcc clang-19; do
            command -v $compiler >/dev/null || { skipped "${target}_$compiler" "no $compiler"; continue; }
            for level in -O0 -O3; do
                name=${target}_$compiler$level
                check "$name" by_c $target "$SCRATCH/$name" $compiler -std=c11 $level || continue
                on_cpus "$name" $target "$SCRATCH/$name" qemu-x86_64 $(cpus_of $target)
            done
        done
        if have_llvm; then
            check ${target}_object by_llvm $target "$SCRATCH/${target}_object" gcc || continue
            on_cpus ${target}_object $target "$SCRATCH/${target}_object" qemu-x86_64 $(cpus_of $target)
        else
            skipped ${target}_object "mixfacec was built without LLVM"
        fi
    done
    # What counts is what the compiler was told, not what the target needs.
    check c99_by_v3 by_c c99 "$SCRATCH/v3" gcc -std=c99 -O3 -march=x86-64-v3 &&
        on_cpus c99_by_v3 c99 "$SCRATCH/v3" qemu-x86_64 -qemu64 -SandyBridge +Haswell
    check c99_by_lto by_c c99 "$SCRATCH/lto" gcc -O3 -march=skylake-avx512 -flto=1 -ffat-lto-objects &&
        on_cpus c99_by_lto c99 "$SCRATCH/lto" qemu-x86_64 -qemu64 -Haswell
    check c99_plain by_c c99 "$SCRATCH/plain" gcc -std=c99 -O3 &&
        on_cpus c99_plain c99 "$SCRATCH/plain" qemu-x86_64 +qemu64
    if have_llvm; then
        check features eval 'emit $SMALL avx2 M "$SCRATCH/features" --emit=obj --features=+avx512f &&
            gcc -O1 -I"$SCRATCH/features" -o "$SCRATCH/features/program" tests/emitted/fat.c "$SCRATCH/features/M.o" -lm' &&
            on_cpus features avx2 "$SCRATCH/features" qemu-x86_64 -Haswell
    fi
else
    skipped cpu_x86 "no x86-64, or no qemu-x86_64"
fi

if command -v aarch64-linux-gnu-gcc >/dev/null && command -v qemu-aarch64 >/dev/null; then
    arm=aarch64-linux-gnu-gcc emulator='qemu-aarch64 -L /usr/aarch64-linux-gnu'
    check neon_dotprod_c by_c neon-dotprod "$SCRATCH/dotprod" $arm -std=c11 -O2 &&
        on_cpus neon_dotprod_c neon-dotprod "$SCRATCH/dotprod" "$emulator" -cortex-a53 +max
    if have_llvm; then
        check neon_dotprod_object by_llvm neon-dotprod "$SCRATCH/dotprod_object" $arm &&
            on_cpus neon_dotprod_object neon-dotprod "$SCRATCH/dotprod_object" "$emulator" -cortex-a53 +max
    fi
else
    skipped cpu_arm "no aarch64-linux-gnu-gcc or no qemu-aarch64"
fi

link=-static riscv='clang-19 --target=riscv64-linux-gnu'
if command -v clang-19 >/dev/null && command -v qemu-riscv64 >/dev/null &&
    echo 'int main(void) { return 0; }' | $riscv -static -o "$SCRATCH/can" -x c - 2>/dev/null; then
    v=rv64,v=true,vext_spec=v1.0
    check rvv256_c by_c rvv256 "$SCRATCH/rvv" "$riscv" -std=c11 -O2 &&
        on_cpus rvv256_c rvv256 "$SCRATCH/rvv" qemu-riscv64 -rv64 -$v,vlen=128 +$v,vlen=256
    if have_llvm; then
        check rvv256_object by_llvm rvv256 "$SCRATCH/rvv_object" "$riscv" &&
            on_cpus rvv256_object rvv256 "$SCRATCH/rvv_object" qemu-riscv64 -rv64 -$v,vlen=128 +$v,vlen=256
    fi
else
    skipped cpu_riscv "no compiler or emulator for RISC-V"
fi
