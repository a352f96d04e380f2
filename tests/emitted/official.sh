#!/usr/bin/env bash
# The avx512 code of all six against the official implementation, executed by SIMDe; and the official
# checkpoints on every target, which are not ours to ship.
. "$(dirname "$0")/lib.sh"

golden() { # network: its embeddings of the formula images with the synthetic weights
    local dir=$SCRATCH/$1
    emit "specs/$1.json" simde M "$dir" && harness simde "$dir" -O0 &&
        "$dir/harness" golden "$dir/M.weights" "tests/golden/$1.npy" "$SCRATCH/images"/image{0,1,2}.ppm
}

"$BUILD/tests/make_images" "$SCRATCH/images"
for name in $VARIANTS; do
    if too_slow && [ "$name" != mixfacenet_xs ]; then
        skipped "simde_$name" "slow under sanitisers"
    else
        check "simde_$name" golden "$name"
    fi
done

oracle=$MIXFACEC_SHARED/oracle
for name in mixfacenet_xs shufflemixfacenet_xs; do
    for target in $TARGETS; do
        if [ ! -e "$oracle/official_$name.pth" ]; then
            skipped "official_${name}_$target" "no MIXFACEC_SHARED with official checkpoints"
        elif ! runs "$target"; then
            skipped "official_${name}_$target" "this CPU has no $target"
        else
            check "official_${name}_$target" "$MIXFACEC" verify "specs/$name.json" --target "$target" -q \
                --weights "$oracle/official_$name.pth" --input "$oracle/official_$name.x.npy" \
                --against "$oracle/official_$name.y.npy"
        fi
    done
done
