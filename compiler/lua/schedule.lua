-- schedule.lua - the knobs of a kernel from its shape and its target. A function of nothing else;
-- CONTRIBUTING.md lists the facts. What it does not return is decided by schedule.c.
--
-- A dense tile keeps T pixels x V vectors of accumulators, V weights and one input in registers.
return function(kernel, target)
    local panel = target.block // target.lanes -- vectors of a panel
    if kernel.depthwise then
        return { tile_pixels = target.arrays and kernel.pixels > 1 and 7 or target.regs // 2 }
    end
    local vectors = target.arrays and 1 or 2 -- a vector of an array target is several of the machine's
    if kernel.pixels == 1 and not target.rolled then -- hide the latency of the multiply-adds behind many vectors
        vectors = (target.regs - 1) // 2 // panel * panel
    end
    if vectors < panel and not target.rolled then vectors = panel end
    if vectors + vectors + 1 > target.regs then vectors = 1 end
    local slab
    if kernel.slabs then -- what the depthwise convolution behind it reads stays in a quarter of the L2 cache
        slab = (vectors + panel - 1) // panel
        if slab * target.block * kernel.pixels * 4 > target.l2_bytes // 4 then slab = 1 end
        if vectors > slab * panel then vectors = slab * panel end
    end
    local free = target.regs - vectors - 1
    if target.rolled then -- the inputs of all pixels are in registers at a time: 4x2 with 15
        return { slab = slab, tile_vectors = vectors, tile_pixels = free // (vectors + 1) }
    end
    -- Learned by tuning S and XS for avx2: tiles of 5 leave registers for the constants of Swish; expand and
    -- depthwise gain 0 to 5 % in the network. Larger register files have room for them anyway.
    if kernel.slabs and kernel.act == "swish" and target.fma and target.regs < 16 then free = free - 2 end
    -- Learned by tuning S for avx512: where a panel is one vector, LLVM loads the weights of four inputs at a time and
    -- spills sums for them. Tiles of 10x2 instead of 14x2: S -1 (clang, gcc) to -3 % (LLVM), XS -2 to -4 %.
    if panel == 1 and kernel.pixels > 1 and not target.arrays then free = free - 8 end
    local pixels = target.arrays and kernel.pixels > 1 and 7 or free // vectors -- 7 divides the usual maps: no remainders
    if not target.arrays and pixels >= 12 then -- 49 pixels as 7 times 7 are one body of code, 13, 12, 12, 12 are two
        local tile = pixels > 28 and 28 or pixels
        for t = tile, (tile + 1) // 2, -1 do
            if kernel.pixels % t == 0 then pixels = t break end
        end
    end
    return { slab = slab, tile_vectors = vectors, tile_pixels = pixels > 28 and 28 or pixels < 1 and 1 or pixels }
end
