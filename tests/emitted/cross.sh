#!/usr/bin/env bash
# A whole network on machines that this one only emulates, by both printers, against the golden
# embeddings. `./build.sh test --cross` installs what it needs.
. "$(dirname "$0")/lib.sh"
images=$SCRATCH/images
"$BUILD/tests/make_images" "$images" || exit 1
cat >"$SCRATCH/wasi.mjs" <<'END'
import { readFileSync } from 'node:fs';
import { WASI } from 'node:wasi';
const [program, ...args] = process.argv.slice(2);
const wasi = new WASI({ version: 'preview1', args: [program, ...args], preopens: { '/': '/' } });
const module = await WebAssembly.compile(readFileSync(program));
process.exitCode = wasi.start(await WebAssembly.instantiate(module, wasi.getImportObject()));
END

# target | the C compiler that links a program for it | what runs the program
machines() {
    cat <<END
sse4|gcc|env
neon|aarch64-linux-gnu-gcc|qemu-aarch64 -L /usr/aarch64-linux-gnu
neon_dotprod|aarch64-linux-gnu-gcc|qemu-aarch64 -cpu max -L /usr/aarch64-linux-gnu
rvv128|clang-19 --target=riscv64-linux-gnu|qemu-riscv64 -cpu rv64,v=true,vext_spec=v1.0,vlen=128 -L /usr/riscv64-linux-gnu
rvv256|clang-19 --target=riscv64-linux-gnu|qemu-riscv64 -cpu rv64,v=true,vext_spec=v1.0,vlen=256 -L /usr/riscv64-linux-gnu
wasm_simd128|clang-19 --target=wasm32-wasi|node --no-warnings $SCRATCH/wasi.mjs
wasm_relaxed|clang-19 --target=wasm32-wasi|node --experimental-wasm-relaxed-simd --no-warnings $SCRATCH/wasi.mjs
END
}

run_network() { # compiler object
    # shellcheck disable=SC2086 # a compiler and a runner are words
    $1 -std=gnu11 -O1 -I"$dir" -o "$dir/cross" tests/emitted/cross.c "$2" -lm &&
        $runner "$dir/cross" "$dir/M.weights" "$PWD/tests/golden/mixfacenet_xs.npy" "$images"/image0.ppm
}

by_c() { # compiler
    $1 -std=c11 -O1 $(cflags) -I"$dir" -c -o "$dir/M_c.o" "$dir/M.c" && run_network "$1" "$dir/M_c.o"
}

cflags() { sed -n 's/^ \* compile with  cc -std=c11 -O3//p' "$dir/M.c"; }

can() { # compiler: does it make programs, and do they run here?
    echo 'int main(void) { return 0; }' >"$SCRATCH/can.c"
    $1 -o "$SCRATCH/can" "$SCRATCH/can.c" >/dev/null 2>&1 && $runner "$SCRATCH/can" >/dev/null 2>&1
}

while IFS='|' read -r target compiler runner; do
    dir=$SCRATCH/$target
    if ! can "$compiler"; then
        skipped "cross_$target" "no $compiler, or nothing that runs what it makes"
        continue
    fi
    check "${target}_c" eval 'emit specs/mixfacenet_xs.json $target M "$dir" && by_c "$compiler"'
    if have_llvm; then
        check "${target}_object" eval \
            'emit specs/mixfacenet_xs.json $target M "$dir" --emit=obj && run_network "$compiler" "$dir/M.o"'
    else
        skipped "${target}_object" "mixfacec was built without LLVM"
    fi
done < <(machines)

# Microcontrollers: a small network, whole in half a megabyte of memory at 0, and its self-test.
cat >"$SCRATCH/m.ld" <<'END'
ENTRY(reset)
SECTIONS {
    . = 0;
    .text : { KEEP(*(.vectors)) *(.text* .rodata*) }
    .init : { KEEP(*(.init)) }
    .fini : { KEEP(*(.fini)) }
    .ARM.extab : { *(.ARM.extab*) }
    __exidx_start = .;
    .ARM.exidx : { *(.ARM.exidx*) }
    __exidx_end = .;
    .init_array : {
        __preinit_array_start = .; __preinit_array_end = .;
        __init_array_start = .; KEEP(*(.init_array*)) __init_array_end = .;
        __fini_array_start = .; KEEP(*(.fini_array*)) __fini_array_end = .;
    }
    .data : { *(.data*) }
    .bss : { __bss_start__ = .; *(.bss* COMMON) __bss_end__ = .; }
    end = ALIGN(64);
    __end__ = end;
    __stack = 0x7fff0;
}
END
cat >"$SCRATCH/m.c" <<'END'
#include <stdint.h>
void _start(void);
__attribute__((naked)) void reset(void) { /* the FPU is for everyone, and so are vectors */
    __asm__("ldr r0, =0xe000ed88\n ldr r1, =0x00f00000\n str r1, [r0]\n dsb\n isb\n b _start\n");
}
static void stop(void) { for (;;) __asm__("bkpt 1"); }
__attribute__((section(".vectors"), used)) static const uintptr_t vectors[16] = {
    0x7fff0, (uintptr_t)reset, (uintptr_t)stop, (uintptr_t)stop, (uintptr_t)stop, (uintptr_t)stop, (uintptr_t)stop};
END

boards() {
    cat <<END
cortex_m4|mps2-an386
cortex_m7|mps2-an500
cortex_m55|mps3-an547
END
}

run_on_board() { # object
    # shellcheck disable=SC2046 # flags are words
    arm-none-eabi-gcc $(cflags) -O1 -std=gnu11 -I"$dir" --specs=rdimon.specs -Wl,-T,"$SCRATCH/m.ld" \
        -Wl,--no-warnings -o "$dir/cross" "$SCRATCH/m.c" tests/emitted/cross.c "$1" -lm &&
        timeout 120 qemu-system-arm -M "$board" -nographic -monitor none -serial none -kernel "$dir/cross" \
            -semihosting-config "enable=on,target=native,arg=cross,arg=$dir/M.weights"
}

by_arm_c() {
    # shellcheck disable=SC2046
    arm-none-eabi-gcc -std=c11 -O1 $(cflags) -I"$dir" -c -o "$dir/M_c.o" "$dir/M.c" && run_on_board "$dir/M_c.o"
}

while IFS='|' read -r target board; do
    dir=$SCRATCH/$target
    if ! command -v arm-none-eabi-gcc qemu-system-arm >/dev/null || [ ! -d /usr/lib/arm-none-eabi/newlib ]; then
        skipped "cross_$target" "no arm-none-eabi-gcc with newlib, or no qemu-system-arm"
        continue
    fi
    check "${target}_c" eval 'emit $SMALL $target M "$dir" && by_arm_c'
    if have_llvm; then
        check "${target}_object" eval 'emit $SMALL $target M "$dir" --emit=obj && run_on_board "$dir/M.o"'
    else
        skipped "${target}_object" "mixfacec was built without LLVM"
    fi
done < <(boards)
