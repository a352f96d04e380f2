-- schedule.lua - the default knobs of a kernel, from its shape, its target and the ranges of the knobs,
-- and from nothing else. They are stated here alone; CONTRIBUTING.md lists the facts.
--
-- A dense tile keeps T pixels x V vectors of accumulators, V weights and one input in registers:
-- T*V + V + 1 <= regs. With two FMA and two load ports a tile wants T*V >= T + V; two vectors and as many
-- pixels as fit does that best. A single pixel (SE, the embedding) hides the latency of its FMAs behind
-- many vectors instead.
--
-- Array targets have vectors of a whole panel, each of them several registers of the machine: one vector,
-- and seven pixels, which divide the usual maps and leave no remainder. Fewer than four pixels make lane
-- loops so short that gcc takes them apart before it vectorises.
--
-- Rolled: all loads of a body come first, so the T inputs are in registers at a time as well. XS in V8, ms:
-- tiles of 4x2 6.1, 3x2 6.6, 6x1 6.7, 2x4 6.9, 5x2 7.5; depthwise 7 pixels 5.76, 14 5.81, 4 6.02. A single
-- pixel takes two vectors as well: S is 2 kB smaller than with four, and 0.5 % slower.

local ARRAY_PIXELS = 7
local THREADS, MACS_TO_SHARE = 4, 32000 -- what fewer threads share is shared by four
local LONG = 12 -- pixels of a tile that can do with half of them

-- 49 pixels as 7 times 7 are one body of code; as 13, 12, 12, 12 they are two. Short tiles need their length to
-- hide the latency of additions.
local function dividing(tile, pixels)
    if tile < LONG then return tile end
    for t = tile, (tile + 1) // 2, -1 do
        if pixels % t == 0 then return t end
    end
    return tile
end

local function clamp(x, range) return x < range.low and range.low or x > range.high and range.high or x end

-- Threads share passes: four threads want four, or eight, which cost one thread nothing, because the weights
-- come from far away. S on two threads -1 %.
local function vectors_of_pixel(kernel, target, panel)
    local vectors = math.max((target.regs - 1) // 2 // panel, 1) * panel
    local all = (kernel.out_channels + target.lanes - 1) // target.lanes
    local passes = (all + vectors - 1) // vectors
    if kernel.macs < MACS_TO_SHARE then return vectors end
    passes = (passes + THREADS - 1) // THREADS * THREADS
    return ((all + passes - 1) // passes + panel - 1) // panel * panel
end

local function vectors_of_tile(kernel, target, panel)
    local vectors = target.arrays and 1 or 2
    if target.rolled then return vectors end
    if kernel.pixels == 1 then vectors = vectors_of_pixel(kernel, target, panel) end
    if vectors < panel then vectors = panel end
    return vectors + vectors + 1 > target.regs and 1 or vectors
end

return function(kernel, target, knobs)
    local panel = target.block // target.lanes -- vectors of a panel
    local one_pixel = kernel.pixels == 1
    local sevens = target.arrays and not one_pixel
    if kernel.depthwise then return { tile_pixels = sevens and ARRAY_PIXELS or target.regs // 2 } end

    local vectors, slab = vectors_of_tile(kernel, target, panel), nil
    if kernel.slabs then -- what the depthwise convolution behind it reads stays in a quarter of the L2 cache
        slab = (vectors + panel - 1) // panel
        if slab * target.block * kernel.pixels * 4 > target.l2_bytes // 4 then slab = 1 end
        if vectors > slab * panel then vectors = slab * panel end
    end

    local free = target.regs - vectors - 1
    -- Learned by tuning S and XS for avx2: tiles of 5 leave registers for the constants of Swish; expand and
    -- depthwise gain 0 to 5 % in the network. Larger register files have room for them anyway.
    if kernel.slabs and kernel.act == "swish" and target.fma and target.regs < 16 then free = free - 2 end
    -- Learned by tuning S for avx512: where a panel is one vector, LLVM loads the weights of four inputs at a time and
    -- spills sums for them. Tiles of 10x2 instead of 14x2: S -1 (clang, gcc) to -3 % (LLVM), XS -2 to -4 %.
    if panel == 1 and not one_pixel and not target.arrays then free = free - 8 end

    local pixels = sevens and ARRAY_PIXELS or free // (target.rolled and vectors + 1 or vectors)
    pixels = clamp(pixels, knobs.tile_pixels)
    if target.fma then pixels = dividing(pixels, kernel.pixels) end
    return {
        tile_pixels = pixels,
        tile_vectors = vectors,
        slab = slab,
        gate = kernel.scaled_weights > kernel.gated_pixels and 1 or 0, -- whichever of the two are fewer
        unroll = target.rolled and 1 or target.arrays and 2 or 4,
        band = 0,
        prefetch = target.rolled and 0 or 1,
    }
end
