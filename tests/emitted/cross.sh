#!/usr/bin/env bash
# A whole network on machines that this one only emulates, by both printers, against the golden
# embeddings. `./build.sh test --cross` installs what it needs.
. "$(dirname "$0")/lib.sh"
if [[ $BUILD == */asan ]]; then
    skipped cross "emulators take minutes; the release build runs them"
    exit
fi
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

# target, how many images (0: in C only the self-test of a small network, where gcc takes minutes
# for a large one or the C is that of another row), the C compiler that makes objects for it; what
# else it takes to link a program; what runs that
machines() {
    local wasi="node --no-warnings $SCRATCH/wasi.mjs" arm='arm-none-eabi-gcc -mthumb -mfloat-abi=hard'
    cat <<END
sse4         1 gcc;;env
neon         1 aarch64-linux-gnu-gcc;;qemu-aarch64 -L /usr/aarch64-linux-gnu
neon-dotprod 0 aarch64-linux-gnu-gcc;;qemu-aarch64 -cpu max -L /usr/aarch64-linux-gnu
wasm-simd128 3 clang-19 --target=wasm32-wasi;;$wasi
wasm-relaxed 1 clang-19 --target=wasm32-wasi;;${wasi/node/node --experimental-wasm-relaxed-simd}
rvv128       0 clang-19 --target=riscv64-linux-gnu;-static;qemu-riscv64 -cpu rv64,v=true,vext_spec=v1.0,vlen=128
rvv256       1 clang-19 --target=riscv64-linux-gnu;-static;qemu-riscv64 -cpu rv64,v=true,vext_spec=v1.0,vlen=256
cortex-m4    0 $arm -mcpu=cortex-m4 -mfpu=fpv4-sp-d16;$(board 0x21000000);on_board mps2-an386
cortex-m7    0 $arm -mcpu=cortex-m7 -mfpu=fpv5-d16;$(board 0x60000000);on_board mps2-an500
cortex-m55   0 $arm -mcpu=cortex-m55;$(board 0x70000000);on_board mps3-an547
END
}

# A board that has files by way of the emulator, and its large memory there.
board() { echo "--specs=rdimon.specs -T tests/emitted/cortex_m.ld -Wl,--defsym=RAM=$1,--no-warn-rwx-segments"; }
on_board() { # board program argument...
    local board=$1 program=$2 list=target=native,arg=cross argument
    shift 2
    for argument; do list+=",arg=$argument"; done
    timeout 300 qemu-system-arm -M "$board" -display none -monitor none -serial none \
        -semihosting-config "enable=on,$list" -kernel "$program"
}

# shellcheck disable=SC2086 # compilers, flags and runners are words
run_network() { # object images
    local golden=() i
    for ((i = 0; i < $2; i++)); do golden+=("$images/image$i.ppm"); done
    [ "$2" = 0 ] || golden=("$PWD/tests/golden/mixfacenet_xs.npy" "${golden[@]}")
    $compiler -std=gnu11 -O1 -I"$dir" -o "$dir/cross" tests/emitted/cross.c "$1" $link -lm &&
        $runner "$dir/cross" "$dir/M.weights" "${golden[@]}"
}

# shellcheck disable=SC2046,SC2086
by_c() {
    local spec=specs/mixfacenet_xs.json
    [ "$n" != 0 ] || spec=$SMALL
    emit $spec "$target" M "$dir" &&
        $compiler -std=c11 -O1 $(cflags) -I"$dir" -c -o "$dir/M_c.o" "$dir/M.c" && run_network "$dir/M_c.o" "$n"
}

# Flags that let sums be reordered, as in flags.sh.
# shellcheck disable=SC2046,SC2086
by_fast_c() {
    emit tests/specs/activations.json "$target" M "$dir" &&
        $compiler -std=c11 -O1 $(cflags) -ffast-math -fno-finite-math-only -I"$dir" -c -o "$dir/M_c.o" "$dir/M.c" &&
        run_network "$dir/M_c.o" 0
}

cflags() { sed -n 's/^ \* compile with  cc -std=c11 -O3//p' "$dir/M.c"; }

by_llvm() { emit specs/mixfacenet_xs.json "$target" M "$dir" --emit=obj && run_network "$dir/M.o" $((n ? n : 1)); }

# shellcheck disable=SC2086
can() { # does the compiler make programs, and do they run here?
    printf '%s\n' '#if __ARM_ARCH_PROFILE == 77' '#include "cortex_m.h"' '#endif' \
        'int main(int n, char **arg) { return !n || !arg; }' >"$SCRATCH/can.c"
    $compiler -Itests/emitted -o "$SCRATCH/can" "$SCRATCH/can.c" $link >/dev/null 2>&1 &&
        $runner "$SCRATCH/can" >/dev/null 2>&1 </dev/null
}

llvm=0
! have_llvm || llvm=1
while IFS=';' read -r compiler link runner; do
    read -r target n compiler <<<"$compiler"
    dir=$SCRATCH/$target
    if ! can; then
        skipped "cross_$target" "no $compiler, or nothing that runs what it makes: $runner"
        continue
    fi
    check "${target}_c" by_c
    check "${target}_fast_c" by_fast_c
    if [ $llvm = 1 ]; then
        check "${target}_object" by_llvm
    else
        skipped "${target}_object" "mixfacec was built without LLVM"
    fi
done < <(machines)

# A big-endian machine: an array fits it; a file does by --byte-order, and is refused without.
big_endian() { # weights-mode what-it-says [option...]
    local mode=$1 want=$2 dir=$SCRATCH/s390x said
    shift 2
    rm -rf "$dir" && emit $SMALL c99 M "$dir" --weights-mode "$mode" "$@" || return
    said=$(cd "$dir" && set -- && if [ "$mode" != file ]; then set -- -DLINKED M_weights.[cS]; fi
        s390x-linux-gnu-gcc -std=gnu11 -O1 -I. -o cross "$ROOT/tests/emitted/cross.c" M.c "$@" -lm && $runner ./cross M.weights)
    [ "$said" = "$want" ] || { echo "$said"; return 1; }
}

of_another='status 10: the weights have the byte order of another machine'
compiler=s390x-linux-gnu-gcc link='' runner='qemu-s390x -L /usr/s390x-linux-gnu'
if can; then
    check big_endian_array big_endian array ''
    check big_endian_incbin big_endian incbin ''
    check big_endian_incbin_big big_endian incbin '' --byte-order big
    check big_endian_file big_endian file "$of_another"
    check big_endian_file_big big_endian file '' --byte-order big
    check big_endian_pack eval '"$MIXFACEC" pack $SMALL -w synthetic -o "$SCRATCH/packed" --byte-order big -q &&
        cmp "$SCRATCH/packed" "$SCRATCH/s390x/M.weights"'
else
    skipped big_endian "no s390x-linux-gnu-gcc or no qemu-s390x"
fi
