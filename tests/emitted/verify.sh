#!/usr/bin/env bash
# Every network on every target against the double-precision reference; the six also against
# the embeddings of the official implementation.
. "$(dirname "$0")/lib.sh"

verify() { "$MIXFACEC" verify "$@" -q; }

for target in $TARGETS; do
    for spec in specs/*.json tests/specs/*.json; do
        [ -e "$spec" ] || continue
        name=$(basename "$spec" .json)
        if ! runs "$target"; then
            skipped "${target}_$name" "this CPU has no $target"
            continue
        fi
        options=()
        [ ! -e "tests/golden/$name.npy" ] || options=(--against "tests/golden/$name.npy")
        check "${target}_$name" verify "$spec" --weights synthetic --target "$target" "${options[@]}"
    done
done

# The avx512 code of all six, executed by SIMDe where the CPU cannot.
"$BUILD/tests/make_images" "$SCRATCH/images"
for name in $VARIANTS; do
    dir=$SCRATCH/$name
    check "simde_$name" eval 'emit "specs/$name.json" simde M "$dir" && harness simde "$dir" -O1 &&
        "$dir/harness" golden "$dir/M.weights" "tests/golden/$name.npy" "$SCRATCH/images"/image{0,1,2}.ppm'
done

# Blocks and official checkpoints, which are not ours to ship.
oracle=$MIXFACEC_SHARED/oracle
if [ -n "$MIXFACEC_SHARED" ] && [ -d "$oracle" ]; then
    for name in $VARIANTS; do
        check "blocks_$name" verify "specs/$name.json" --weights synthetic --target c99 \
            --input "$oracle/images.npy" --blocks "$oracle/$name.units.npz"
    done
    for name in mixfacenet_xs shufflemixfacenet_xs; do
        for target in $TARGETS; do
            runs "$target" || { skipped "official_${name}_$target" "this CPU has no $target"; continue; }
            check "official_${name}_$target" verify "specs/$name.json" --target "$target" \
                --weights "$oracle/official_$name.pth" --input "$oracle/official_$name.x.npy" \
                --against "$oracle/official_$name.y.npy"
        done
    done
else
    skipped blocks "MIXFACEC_SHARED is not set"
    skipped official "MIXFACEC_SHARED is not set"
fi
