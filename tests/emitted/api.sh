#!/usr/bin/env bash
# The public functions of a model, on every target: what they accept, refuse, touch and return.
. "$(dirname "$0")/lib.sh"
images=$SCRATCH/images
"$BUILD/tests/make_images" "$images" || exit 1
for target in c99 avx2 object avx512 simde; do
    if [ $target = object ] && ! have_llvm; then
        skipped api_object "mixfacec was built without LLVM"
        continue
    fi
    if ! runs $target; then
        skipped "api_$target" "this CPU has no $target"
        continue
    fi
    dir=$SCRATCH/$target
    spec=specs/mixfacenet_xs.json
    [ $target != simde ] || spec=$SMALL # slow; verify.sh has the six
    check "${target}_emit" emit $spec $target M "$dir" || continue
    check "${target}_compile" harness $target "$dir" || continue
    for what in arguments pools weights text info selftest arena heap nan pixels threads mt batch; do
        check "${target}_$what" "$dir/harness" $what "$dir/M.weights"
    done
    check "${target}_bands" eval 'emit $SMALL $target M "$dir/whole" && emit $SMALL $target M "$dir/bands" --knob band=2 &&
        ! diff -q "$dir"/{whole,bands} >/dev/null && harness $target "$dir/bands" && "$dir/bands/harness" mt "$dir/bands/M.weights"'
    [ $target != simde ] || continue # the stack would be SIMDe's
    [ -n "$SANITIZE" ] || check "${target}_stack" "$dir/harness" stack "$dir/M.weights"
    check "${target}_golden" "$dir/harness" golden "$dir/M.weights" tests/golden/mixfacenet_xs.npy \
        "$images"/image{0,1,2}.ppm
done

# Every mistake of a caller once more, where each load and store of the model is checked.
misuse() {
    local dir=$SCRATCH/asan flags='-fsanitize=address,undefined -fno-sanitize-recover=all' what
    # shellcheck disable=SC2046,SC2086 # flags are a list
    emit $SMALL avx2 M "$dir" && clang-19 -O0 $flags $(flags avx2) -c -o "$dir/M.o" "$dir/M.c" &&
        clang-19 -O1 $flags -std=gnu11 -I"$dir" -Iruntime -o "$dir/harness" tests/emitted/harness.c "$dir/M.o" \
            runtime/mixfacec_pool.c -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free -lpthread -lm || return
    for what in arguments pools weights text info selftest mt batch; do
        ASAN_OPTIONS=detect_leaks=0 "$dir/harness" $what "$dir/M.weights" || return
    done
}
if ! runs avx2 || ! echo 'int main(void) { return 0; }' | clang-19 -fsanitize=address -o "$SCRATCH/can" -x c - 2>/dev/null; then
    skipped misuse "no clang-19 with its sanitisers, or no AVX2"
else
    check misuse misuse
fi
