#!/usr/bin/env bash
# schedule.sh - who decides the knobs: flag, wisdom, Lua or the default; and what scripts and wisdom must not do.
. "$(dirname "$0")/lib.sh"
SPEC=$SMALL
show() { "$MIXFACEC" inspect $SPEC --target avx2 "$@"; }
shows() { show --schedule="$script" "$@" 2>/dev/null | grep -qE "$row"; }
script=$SCRATCH/s.lua wisdom=$SCRATCH/a.wisdom
lua() { printf '%s\n' "$1" >"$script"; }
# Lines of tasks; the signature of last.conv2 is the one that this compiler gives it.
wise() {
    local n
    n=$(grep -c . <<<"$1")
    printf 'mixfacec wisdom 2\ntarget    avx2\ncompiler  gcc\ncpu       any\ntasks     %s\n%s\n' "${2:-$n}" "$1" >"$wisdom"
}
sign_of() { # spec key
    "$MIXFACEC" inspect "$1" --target avx2 --schedule --json --wisdom "$wisdom" 2>/dev/null |
        sed -n "s/.*\"task\": \"$2\", \"signature\": \"\([0-9a-f]*\)\".*/\1/p" | head -n 1
}
none=0123456789abcdef
wise "pw_4x4_40_24_f32 $none tile_pixels=4"
sign=$(sign_of $SPEC pw_4x4_40_24_f32)
check knows_the_signature test ${#sign} = 16

# ---- precedence ----
lua 'return function(kernel, target) return {tile_pixels = 5} end'
wise "pw_4x4_40_24_f32 $sign tile_pixels=4"
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
refused wisdom_range "a $none tile_pixels=29" '6: tile_pixels is 29, its legal range is 1 to 28'
refused wisdom_unknown "a $none tile_pixel=2" "6: there is no knob 'tile_pixel'; did you mean 'tile_pixels'?"
refused wisdom_form "a $none tile_pixels" "6: expected KNOB=N, found 'tile_pixels'"
refused wisdom_number "a $none tile_pixels=2x" '6: tile_pixels=2x is not a number'
refused wisdom_twice "a $none tile_pixels=2 tile_pixels=3" '6: tile_pixels is given twice'
refused wisdom_order "b $none tile_pixels=2"$'\n'"a $none tile_pixels=2" '7: the tasks are not sorted, each once'
refused wisdom_same_task "a $none tile_pixels=2"$'\n'"a $none tile_pixels=3" '7: the tasks are not sorted, each once'
refused wisdom_empty_line "a $none tile_pixels=2"$'\n\n'"b $none tile_pixels=2" '7: an empty line'
refused wisdom_unsigned 'a tile_pixels=2' "6: expected the signature of the task, 16 digits, found 'tile_pixels=2'"
wise "a $none tile_pixels=2" 2
expect wisdom_cut_short 3 "$wisdom: damaged: its head says 2 tasks, it has 1; all of it is refused" show --wisdom "$wisdom"
wise "a $none tile_pixels=2"
expect wisdom_target 3 "$wisdom: this wisdom is for target avx2, expected c99; all of it is refused" \
    "$MIXFACEC" inspect $SPEC --target c99 --wisdom "$wisdom"
printf 'hello\n' >"$wisdom"
expect wisdom_no_wisdom 3 "$wisdom:1: expected a line 'mixfacec wisdom ...', found 'hello'" show --wisdom "$wisdom"
printf 'mixfacec wisdom 2' >"$wisdom"
expect wisdom_torn 3 "$wisdom:1: the file ends within a line" show --wisdom "$wisdom"
printf 'mixfacec wisdom 1\n' >"$wisdom"
expect wisdom_version 3 "$wisdom: wisdom of version 1, expected 2, which signs every task; all of it is refused; make it anew: mixfacec tune SPEC --target avx2 -o FILE" \
    show --wisdom "$wisdom"

# ---- signatures: a task is stale if its kernel is another, and only then ----
# Without its shuffle, stage1 hands its channels on in another order: its second expansion is another kernel under the
# same key, the projection of `last` is not.
moved=pw2_8x8_20_60_swish_f32 kept=pw_4x4_40_24_f32
wise "$moved $none tile_pixels=4"$'\n'"$kept $none tile_pixels=4"
wise "$moved $(sign_of $SPEC $moved) tile_pixels=4"$'\n'"$kept $(sign_of $SPEC $kept) tile_pixels=4"
sed 's/"shuffle": 2,$//' $SPEC >"$SCRATCH/plain.json"
decides() { # spec: the layers that wisdom decides
    "$MIXFACEC" inspect "$1" --target avx2 --schedule --wisdom "$wisdom" 2>"$SCRATCH/said" |
        sed -n 's/^\([a-z0-9._]*\) .* [0-9][0-9]* wisdom .*/\1/p' | tr '\n' ' '
}
check nothing_is_stale eval '[ "$(decides $SPEC)" = "stage1.unit2.exp_conv last.conv2 " ] && [ ! -s "$SCRATCH/said" ]'
check another_kernel_is_stale eval '[ "$(decides "$SCRATCH/plain.json")" = "last.conv2 " ]'
check stale_is_said grep -qx "mixfacec: warning: $wisdom: stale for 1 task, of which this compiler makes other kernels than were measured: $moved; there it is not used, tune again" "$SCRATCH/said"
check stale_is_counted eval 'show --schedule --wisdom "$wisdom" | grep -q "2 tasks, 0 here stale" &&
    "$MIXFACEC" inspect "$SCRATCH/plain.json" --target avx2 --schedule --wisdom "$wisdom" 2>/dev/null | grep -q "2 tasks, 1 here stale"'

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
