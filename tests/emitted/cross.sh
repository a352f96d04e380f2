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

# target, the C compiler that links a program for it, what runs the program
machines() {
    cat <<END
sse4          gcc                              env
neon          aarch64-linux-gnu-gcc            qemu-aarch64 -L /usr/aarch64-linux-gnu
wasm_simd128  clang-19 --target=wasm32-wasi    node --no-warnings $SCRATCH/wasi.mjs
END
}

run_network() { # compiler object
    # shellcheck disable=SC2086 # a compiler and a runner are words
    $1 -std=gnu11 -O1 -I"$dir" -o "$dir/cross" tests/emitted/cross.c "$2" -lm &&
        $runner "$dir/cross" "$dir/M.weights" "$PWD/tests/golden/mixfacenet_xs.npy" "$images"/image{0,1,2}.ppm
}

by_c() { # compiler
    $1 -std=c11 -O2 $(cflags) -I"$dir" -c -o "$dir/M_c.o" "$dir/M.c" && run_network "$1" "$dir/M_c.o"
}

cflags() { sed -n 's/^ \* compile with  cc -std=c11 -O3//p' "$dir/M.c"; }

can() { # compiler: does it make programs, and do they run here?
    echo 'int main(void) { return 0; }' >"$SCRATCH/can.c"
    $1 -o "$SCRATCH/can" "$SCRATCH/can.c" >/dev/null 2>&1 && $runner "$SCRATCH/can" >/dev/null 2>&1
}

while read -r target rest; do
    compiler=$(sed 's/   .*//' <<<"$rest") runner=$(sed 's/.*   *\(env\|qemu\|node\)/\1/' <<<"$rest")
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
