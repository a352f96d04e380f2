#!/usr/bin/env bash
# Every network on every target against the double-precision reference; the six also against the
# embeddings of the official implementation, and its blocks where they are at hand.
. "$(dirname "$0")/lib.sh"

oracle=$MIXFACEC_SHARED/oracle
[ -d "$oracle" ] || skipped blocks "no MIXFACEC_SHARED with the outputs of the official blocks"

for spec in specs/*.json tests/specs/*.json; do
    name=$(basename "$spec" .json)
    if too_slow && [[ $name != @(small|two_stage|mobile_chain|shufflemixfacenet_xs) ]]; then
        skipped "$name" "the reference takes minutes under sanitisers"
        continue
    fi
    for target in $TARGETS; do
        if ! runs "$target"; then
            skipped "${target}_$name" "this CPU has no $target"
            continue
        fi
        options=()
        [ ! -e "tests/golden/$name.npy" ] || options+=(--against "tests/golden/$name.npy")
        [ "$target" != c99 ] || [ ! -e "$oracle/$name.units.npz" ] ||
            options+=(--blocks "$oracle/$name.units.npz")
        check "${target}_$name" \
            "$MIXFACEC" verify "$spec" --weights synthetic --target "$target" "${options[@]}" -q
    done
done

# Knobs that change the inner loops, on a network with every kind of layer.
for target in $TARGETS; do
    runs "$target" || continue
    for unroll in 1 8; do
        check "${target}_unroll_$unroll" "$MIXFACEC" verify "$SMALL" --weights synthetic --target "$target" -q \
            --knob unroll=$unroll --knob prefetch=0
    done
    for band in 1 5; do # of one tile, and of some with a rest
        check "${target}_band_$band" "$MIXFACEC" verify "$SMALL" \
            --weights synthetic --target "$target" -q --knob band=$band --knob tile_pixels=3
    done
done
