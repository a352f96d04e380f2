#!/usr/bin/env bash
# Functions stand in .mixfacec.text and linked weights in .mixfacec.weights, so that a linker script
# places them; the same code stays without sections where objects are not ELF, or by NAME_NO_SECTIONS.
. "$(dirname "$0")/lib.sh"
SPEC=tests/specs/activations.json

# All that is executed and all that is weights, by sections; nothing else is in .text.
placed() { # object [weights]
    local wrong
    wrong=$(objdump -t "$1" | awk -v w="${2-}" '$0 ~ / F / && $0 !~ /\.mixfacec\.text/ { print "function", $0 }
        / M_weights$/ && !/\.mixfacec\.weights/ { print "weights", $0 } / M_weights$/ { found = 1 } END { if (w && !found) print "no weights" }
        / M_run$/ { run = 1 } END { if (!run && !w) print "no M_run" }')
    wrong+=$(size -A "$1" | awk '($1 == ".text" || $1 == ".data") && $2 > 0')
    [ -z "$wrong" ] || { echo "$wrong"; return 1; }
}

for target in c99 avx2; do
    dir=$SCRATCH/$target
    check "${target}_emit" emit $SPEC $target M "$dir" || continue
    for compiler in gcc clang-19; do
        command -v $compiler >/dev/null || { skipped "${target}_$compiler" "no $compiler"; continue; }
        # shellcheck disable=SC2046 # flags
        check "${target}_$compiler" eval '$compiler -O2 $(flags $target) -c -o "$dir/M.o" "$dir/M.c" && placed "$dir/M.o"'
        # shellcheck disable=SC2046
        check "${target}_${compiler}_without" eval '$compiler -O2 -DM_NO_SECTIONS $(flags $target) -c -o "$dir/no.o" "$dir/M.c" &&
            ! size -A "$dir/no.o" | grep mixfacec'
    done
done
rows() { # the one that picks, too
    emit $SPEC avx2,c99 M "$SCRATCH/rows" && gcc -O2 -c -o "$SCRATCH/M.o" "$SCRATCH/rows/M.c" && placed "$SCRATCH/M.o"
}
check rows rows
for mode in array incbin; do
    check $mode eval 'emit $SPEC c99 M "$SCRATCH/$mode" --weights-mode $mode && cd "$SCRATCH/$mode" && gcc -c -o w.o M_weights.[cS] && placed w.o weights'
    check ${mode}_without eval 'cd "$SCRATCH/$mode" && gcc -DM_NO_SECTIONS -c -o no.o M_weights.[cS] && ! size -A no.o | grep mixfacec'
done

# ---- other forms of objects have no such sections, and the code compiles ----
if command -v clang-19 >/dev/null; then
    for system in apple-macos11 pc-windows-msvc; do
        check "for_$system" eval 'clang-19 --target=x86_64-$system -ffreestanding -std=c11 -O1 -mavx2 -mfma -c -o "$SCRATCH/other.o" "$SCRATCH/avx2/M.c" &&
            ! grep -q mixfacec.text "$SCRATCH/other.o"'
    done
    check for_wasm eval 'emit $SPEC wasm-simd128 M "$SCRATCH/wasm" && clang-19 --target=wasm32-wasi -std=c11 -O1 -msimd128 -c -o "$SCRATCH/other.o" "$SCRATCH/wasm/M.c"'
else
    skipped for_others "no clang-19"
fi

# ---- a linker script that places both ----
cat >"$SCRATCH/x86.ld" <<'END'
SECTIONS {
    .fast 0x10000000 : { fast_begin = .; *(.mixfacec.text) fast_end = .; }
    .flash 0x20000000 : { flash_begin = .; *(.mixfacec.weights) flash_end = .; }
}
INSERT AFTER .text;
END
cat >"$SCRATCH/main.c" <<'END'
#include "M.h"
static _Alignas(M_ARENA_ALIGN) unsigned char arena[M_ARENA_BYTES];
extern const char fast_begin[], fast_end[], flash_begin[], flash_end[];
int main(void) {
    const char *code = (const char *)(uintptr_t)M_run, *data = (const char *)M_weights;
    if (code < fast_begin || code >= fast_end || fast_begin != (char *)0x10000000) return 2;
    if (data != flash_begin || flash_end - flash_begin != M_WEIGHTS_BYTES || flash_begin != (char *)0x20000000) return 3;
    return M_weights_check(M_weights, M_WEIGHTS_BYTES) || M_selftest(M_weights, arena);
}
END
cat >"$SCRATCH/arm.ld" <<'END'
MEMORY { ITCM : ORIGIN = 0x0, LENGTH = 512K  QSPI : ORIGIN = 0x90000000, LENGTH = 8M  RAM : ORIGIN = 0x20000000, LENGTH = 2M }
SECTIONS {
    .fast : { *(.mixfacec.text) } >ITCM
    .weights : { *(.mixfacec.weights) } >QSPI
    .all : { *(.text*) *(.rodata*) *(.data*) *(.bss*) } >RAM
    .ARM.exidx : { *(.ARM.exidx*) } >RAM
}
END
cat >"$SCRATCH/start.c" <<'END'
#include "M.h"
static _Alignas(M_ARENA_ALIGN) char arena[M_ARENA_BYTES];
static float input[M_INPUT_CHANNELS * M_INPUT_HEIGHT * M_INPUT_WIDTH], embedding[M_EMBEDDING];
int status;
void *memcpy(void *to, const void *from, size_t n) {
    while (n--) ((volatile char *)to)[n] = ((const char *)from)[n];
    return to;
}
void *memset(void *to, int c, size_t n) {
    while (n--) ((volatile char *)to)[n] = (char)c;
    return to;
}
void _start(void);
void _start(void) { status = M_run(M_weights, arena, input, embedding); }
END
placed_in() { # nm's list: the code is in ITCM, the weights are the start of QSPI
    awk '$3 == "M_run" && $1 !~ /^000/ { print; bad = 1 } $3 == "M_weights" && $1 != "90000000" { print; bad = 1 }
        $3 == "_start" && $1 !~ /^200/ { print; bad = 1 } $3 ~ /^(M_weights|M_run|_start)$/ { n++ } END { exit bad || n != 3 }'
}
if [ "$(uname -m)" = x86_64 ]; then
    x86() { # directory files...
        gcc -std=gnu11 -O1 -no-pie -Wl,-T,"$SCRATCH/x86.ld" -I"$1" -o "$1/program" "$SCRATCH/main.c" "${@:2}" && "$1/program"
    }
    for mode in array incbin; do
        check "script_$mode" eval 'dir=$SCRATCH/$mode; gcc -O1 -c -o "$dir/M.o" "$dir/M.c" && x86 "$dir" "$dir/M.o" "$dir/w.o"'
    done
    if have_llvm; then
        check script_object eval 'dir=$SCRATCH/object; emit $SPEC c99 M "$dir" --emit=obj --weights-mode=object &&
            placed "$dir/M.o" && placed "$dir/M.o" weights && x86 "$dir" "$dir/M.o"'
    else
        skipped script_object "mixfacec was built without LLVM"
    fi
else
    skipped script "x86-64 on $(uname -m)"
fi
if command -v arm-none-eabi-gcc >/dev/null; then
    arm() { # directory files...
        arm-none-eabi-gcc -mcpu=cortex-m55 -mthumb -mfloat-abi=hard -ffp-contract=fast -std=c11 -O1 -ffreestanding -nostdlib -I"$1" \
            -Wl,-T,"$SCRATCH/arm.ld",--no-warn-rwx-segments -o "$1/program" "$SCRATCH/start.c" "${@:2}" -lgcc &&
            arm-none-eabi-nm "$1/program" | placed_in
    }
    for mode in array incbin; do
        check "arm_$mode" eval 'emit $SPEC cortex-m55 M "$SCRATCH/arm_$mode" --weights-mode $mode && cd "$SCRATCH/arm_$mode" && arm . M.c M_weights.[cS]'
    done
    if have_llvm; then
        check arm_object eval 'dir=$SCRATCH/arm_object; emit $SPEC cortex-m55 M "$dir" --emit=obj --weights-mode=object && arm "$dir" "$dir/M.o"'
    else
        skipped arm_object "mixfacec was built without LLVM"
    fi
else
    skipped arm "no arm-none-eabi-gcc"
fi
