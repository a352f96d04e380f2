#!/usr/bin/env bash
# schedule.sh - who decides the knobs: flag, wisdom, Lua or the default; and what scripts and wisdom must not do.
. "$(dirname "$0")/lib.sh"
SPEC=$SMALL
show() { "$MIXFACEC" inspect $SPEC --target avx2 "$@"; }
shows() { show --schedule="$script" "$@" 2>/dev/null | grep -qE "$row"; }
script=$SCRATCH/s.lua wisdom=$SCRATCH/a.wisdom
lua() { printf '%s\n' "$1" >"$script"; }
sign=$(printf 'x' >"$wisdom"; printf 'mixfacec wisdom 1\ntarget avx2\nsigned x\ncompiler c\ncpu c\n' >"$wisdom"
    show --wisdom "$wisdom" 2>&1 | sed -n 's/.*expected \([0-9a-f]*\)).*/\1/p')
check knows_the_signature test ${#sign} = 64
wise() { printf 'mixfacec wisdom 1\ntarget    avx2\nsigned    %s\ncompiler  gcc\ncpu       any\n%s\n' "$sign" "$1" >"$wisdom"; }

# ---- precedence ----
lua 'return function(kernel, target) return {tile_pixels = 5} end'
wise 'pw_4x4_40_24_f32 tile_pixels=4'
row='^last.conv2 +pw_4x4_40_24_f32 +3 flag +2 default +4 default +0 default +1 default$'
check flag_first shows --wisdom "$wisdom" --knob 'last*v2:tile_pixels=3'
check flag_by_key shows --wisdom "$wisdom" --knob 'pw_4x4_40_*:tile_pixels=3'
check last_flag_counts shows --knob tile_pixels=9 --knob tile_pixels=3
row='^last.conv2 +pw_4x4_40_24_f32 +4 wisdom +2 default +4 default +0 default +1 default$'
check then_wisdom shows --wisdom "$wisdom"
row='^last.conv2 +pw_4x4_40_24_f32 +5 Lua +2 default +4 default +0 default +1 default$'
check then_lua shows --wisdom none
lua 'return function() end'
row='^last.conv2 +pw_4x4_40_24_f32 +6 default +2 default +4 default +0 default +1 default$'
check then_default shows --wisdom none
row='^last.conv2 +pw_4x4_40_24_f32 +1 least +1 least +1 least +0 least +0 least$'
plainest() { "$MIXFACEC" inspect $SPEC --target "$1" --schedule=none --wisdom none | grep -qE "$row"; }
check then_the_least plainest c99
for target in c99 avx2 sse4 neon cortex-m4; do
    check "the_least_is_legal_$target" "$MIXFACEC" compile $SPEC --weights synthetic --target $target --schedule none -q -o "$SCRATCH/least"
done
check the_least_is_right "$MIXFACEC" verify $SPEC --weights synthetic --target c99 --schedule none -q
check json eval 'show --wisdom none --schedule --json | grep -q "\"task\": \"pw_4x4_40_24_f32\", \"knobs\": {\"tile_pixels\": {\"value\": 6, \"by\": \"default\"}"'
check knob_changes_code eval 'emit $SPEC c99 a "$SCRATCH/a" && emit $SPEC c99 a "$SCRATCH/b" --knob tile_pixels=2 &&
    ! cmp -s "$SCRATCH/a/a.c" "$SCRATCH/b/a.c"'

# ---- from another target ----
of() { "$MIXFACEC" inspect $SPEC --target "$1" --schedule --schedule-of "$2" --wisdom none "${@:3}" >"$SCRATCH/said" && grep -qE "$row" "$SCRATCH/said"; }
row='^init.conv1 .* 6 carried +2 carried +4 carried +1 carried$' # of 14 x 2 for avx512
check carried_over of avx2 avx512
check carried_says_from grep -qx 'knobs are decided by: flag (--knob, 0 of them), then the default (schedule.lua); all but flags for target avx512, carried over' "$SCRATCH/said"
row='^last.conv2 .* 3 flag +2 carried +4 carried +0 carried +1 carried$'
check flag_before_carried of avx2 avx512 --knob last.conv2:tile_pixels=3
carries() { "$MIXFACEC" verify $SPEC --weights synthetic --target "$1" --schedule-of "$2" -q; }
for from in avx512 wasm-simd128 neon; do check "carried_from_$from" carries c99 $from; done
expect carried_from_nowhere 6 "unknown target 'avx513', did you mean 'avx512'?; \`mixfacec targets\` lists them" show --schedule-of avx513

# ---- facts ----
lua 'return function(k, t, knobs)
    assert(knobs.tile_pixels.low == 1 and knobs.tile_pixels.high == 28 and knobs.band.low == 0)
    assert(k.gates == (k.gated_pixels > 0) and k.gates == (k.scaled_weights > 0))
    assert(t.name == "avx2" and t.lanes == 8 and t.regs == 15 and t.block == 16 and t.fma and t.l1_bytes > 0)
    if k.key ~= "dw3_5_7_s1_8x8_60_swish_pool_f32" then return end
    assert(k.op == "conv" and k.depthwise and not k.pointwise and not k.se and k.pool and k.act == "swish")
    assert(k.sizes[1] == 3 and k.sizes[3] == 7 and #k.sizes == 3 and k.size == 7 and k.parts == 3)
    assert(k.in_channels == 60 and k.out_height == 8 and k.pixels == 64 and k.stride == 1 and not k.residual)
    return {tile_pixels = 8.0}
end'
row='^stage1.unit2.conv1 .* 8 Lua$'
check facts shows
lua 'local t = {}
for _, x in ipairs { "a", "b", 3, 1 } do t[x] = x end
local s = ""
for k in pairs(t) do s = s .. k end
local u = {5, 1, 4}
table.sort(u)
table.insert(u, 1, 7)
assert(s == "13ab" and table.concat(u, ",") == "7,1,4,5" and table.remove(u) == 5)
assert(("ab"):rep(3) == "ababab" and ("abc"):sub(2) == "bc" and math.floor(3.7) == 3)
return function() return {tile_pixels = 1} end'
row='^last.conv2 .* 1 Lua +2 default +4 default +0 default +1 default$'
check what_scripts_have shows

# ---- escapes ----
row='^last.conv2 .* 6 default +2 default +4 default +0 default +1 default$'
for name in io os require debug load loadstring loadfile dofile package print collectgarbage coroutine \
    pcall xpcall next getmetatable string.dump string.format string.find string.gsub math.random table.move; do
    lua "assert($name == nil, 'it is there') return function() end"
    check "without_$name" shows
done
fails() { # name script message
    lua "$2"
    expect "$1" 3 "$3" show --schedule="$script"
}
fails globals_stay 'x = 1 return function() assert(_G == nil and x == 1) y.z = 1 end' \
    "$script:1: attempt to index a nil value (global 'y')"
fails bytecode $'\x1bLua' "$script: attempt to load a binary chunk (mode is 't')"
fails syntax 'return function( end' "$script:1: <name> or '...' expected near 'end'"
fails endless 'while true do end' "$script:1: it takes too long: more than 5000000 instructions"
fails endless_later 'return function() local function f() return f() end f() end' \
    "$script:1: it takes too long: more than 5000000 instructions"
fails endless_rep 'return function() return {tile_pixels = #(""):rep(1 << 60) + #("x"):rep(1 << 60)} end' \
    "$script:1: it takes too long: more than 5000000 instructions"
fails endless_close 'local x <close> = setmetatable({}, {__close = function() while true do end end}) while true do end' \
    "$script:1: it takes too long: more than 5000000 instructions"
fails finalizer 'setmetatable({}, {__gc = function() while true do end end})' "$script:1: setmetatable: __gc is not allowed"
fails memory 'local t = {} for i = 1, 1e6 do t[i] = {} end' "$script: it needs more than 4194304 bytes of memory"
fails deep 'local function f() return 1 + f() end f()' "$script: it needs more than 4194304 bytes of memory"
fails address 'return function(k) local s = tostring(k) end' "$script:1: tostring: a table has no text"
fails error_value 'error {}' "$script: it failed with a table as the error"
fails no_function 'return 1' "$script: expected \`return function(...) ... end\`"

# ---- what it returns ----
key=conv3x3_s2_16x16_3_8_prelu_f32
fails range 'return function() return {tile_pixels = 99} end' "$script: $key: tile_pixels is 99, its legal range is 1 to 28"
fails fraction 'return function() return {tile_pixels = 2.5} end' "$script: $key: tile_pixels is a fraction, its legal range is 1 to 28"
fails text 'return function() return {tile_pixels = "2"} end' "$script: $key: tile_pixels is string, its legal range is 1 to 28"
fails misspelt 'return function() return {tile_pixel = 2, zoo = 1} end' \
    "$script: $key: it returns a knob that does not exist, 'tile_pixel'; did you mean 'tile_pixels'?"
fails list 'return function() return {1} end' "$script: $key: the keys of what it returns must be names of knobs, one is a number"
fails number 'return function() return 1 end' "$script: $key: expected a table of knobs or nil, it returns a number"
fails together 'return function() return {tile_pixels = 28, tile_vectors = 16} end' \
    "init.conv1: a tile of 28 pixels (decided by Lua) x 16 vectors (by Lua) is too large: more than 64 accumulators"
expect no_script 3 "$SCRATCH/none.lua: No such file or directory" show --schedule="$SCRATCH/none.lua"

# ---- flags ----
expect knob_form 2 "--knob: expected KNOB=N or LAYER:KNOB=N, found 'tile_pixels'" show --knob tile_pixels
expect knob_number 2 "--knob: expected KNOB=N or LAYER:KNOB=N, found 'tile_pixels=x'" show --knob tile_pixels=x
expect knob_unknown 2 "--knob tile=1: there is no knob 'tile'" show --knob tile=1
expect knob_range 3 "--knob tail:tile_vectors=17: tile_vectors is 17, its legal range is 1 to 16" show --knob tail:tile_vectors=17
expect knob_nowhere 2 "--knob dw*:tile_vectors=2: no such layer has this knob; see \`mixfacec inspect SPEC --schedule\`" \
    show --knob 'dw*:tile_vectors=2'

# ---- wisdom ----
refused() { # name lines message
    wise "$2"
    expect "$1" 3 "$wisdom:$3" show --wisdom "$wisdom"
}
refused wisdom_range 'a tile_pixels=29' '6: tile_pixels is 29, its legal range is 1 to 28'
refused wisdom_unknown 'a tile_pixel=2' "6: there is no knob 'tile_pixel'; did you mean 'tile_pixels'?"
refused wisdom_form 'a tile_pixels' "6: expected KNOB=N, found 'tile_pixels'"
refused wisdom_number 'a tile_pixels=2x' '6: tile_pixels=2x is not a number'
refused wisdom_twice 'a tile_pixels=2 tile_pixels=3' '6: tile_pixels is given twice'
refused wisdom_order $'b tile_pixels=2\na tile_pixels=2' '7: the tasks are not sorted, each once'
refused wisdom_empty_line $'a tile_pixels=2\n\nb tile_pixels=2' '7: an empty line'
wise 'a tile_pixels=2'
expect wisdom_target 3 "$wisdom: this wisdom is for target avx2, expected c99; all of it is refused" \
    "$MIXFACEC" inspect $SPEC --target c99 --wisdom "$wisdom"
sed -i 's/^signed.*/signed    0123456789abcdef/' "$wisdom"
expect wisdom_signature 3 "$wisdom: this wisdom was measured with other tables, lowering or target row than this compiler has (signed 0123456789ab, expected $sign); all of it is refused, tune again" \
    show --wisdom "$wisdom"
printf 'hello\n' >"$wisdom"
expect wisdom_no_wisdom 3 "$wisdom:1: expected a line 'mixfacec wisdom ...', found 'hello'" show --wisdom "$wisdom"
printf 'mixfacec wisdom 1' >"$wisdom"
expect wisdom_torn 3 "$wisdom:1: the file ends within a line" show --wisdom "$wisdom"
printf 'mixfacec wisdom 2\n' >"$wisdom"
expect wisdom_version 3 "$wisdom: wisdom of version 2, expected 1" show --wisdom "$wisdom"
# ---- tiles that are narrower than a panel, or do not divide it ----
narrow() { # vectors
    "$MIXFACEC" compile "$ROOT/tests/specs/small.json" --weights synthetic --target wasm-simd128 --knob tile_vectors="$1" -q -o "$SCRATCH/narrow" || return
    ! "$MIXFACEC" targets | grep -q '^sse4 .* yes' ||
        "$MIXFACEC" verify "$ROOT/tests/specs/small.json" --weights synthetic --target sse4 --knob tile_vectors="$1" -q
}
for vectors in 1 2 3; do check "narrow_tiles_$vectors" narrow $vectors; done
# ---- the arena, whatever wisdom says: bytes by default, bytes to save memory ----
arenas() { # network default ram
    local t
    for t in c99 avx2 avx512; do
        "$MIXFACEC" compile "$ROOT/specs/mixfacenet_$1.json" --weights synthetic --target $t -q --max-ram "$2" -o "$SCRATCH/ram" &&
            "$MIXFACEC" compile "$ROOT/specs/mixfacenet_$1.json" --weights synthetic --target $t -q --max-ram "$3" --optimize=ram -o "$SCRATCH/ram" ||
            return
    done
}
check arena_xs arenas xs 1050000 850000
check arena_s arenas s 1650000 1060000
check arena_m arenas m 2400000 1270000
check nothing_is_left no_rest
