#!/usr/bin/env bash
# tune.sh - the tuner, with builds and runs as they are but times that no machine decides: the runner
# passes the programs' lines through a filter, which makes some candidates fast or slow.
. "$(dirname "$0")/lib.sh"
wisdom=$SCRATCH/a_directory_whose_name_is_wider_than_any_phone_is/t.wisdom # the page names it
mkdir -p "${wisdom%/*}"
SPEC=$SCRATCH/tiny.json log=$SCRATCH/t.jsonl script=$SCRATCH/s.lua out=$SCRATCH/said
cat >"$SPEC" <<'END'
{"name": "tiny", "input": {"channels": 3, "height": 8, "width": 8},
 "preprocess": {"order": "RGB", "mean": [127.5, 127.5, 127.5], "scale": [0.0078125, 0.0078125, 0.0078125]},
 "tensors": {"conv": "{path}.{field}", "norm": "{path}.norm.{field}", "plain": "{path}.{field}"},
 "network": [{"conv": "a", "channels": 16, "kernel": 3, "stride": 2, "act": "relu6"},
             {"conv": "b", "channels": 24, "kernel": 1, "act": "relu"}, {"linear": "c", "features": 8}]}
END
lua() { # what a search does with a task that has tiles; the last one is a single pixel, and has none
    printf 'return function(task)\nif task.knobs[1].name ~= "tile_pixels" then return end %s\nend\n' "$1" >"$script"
}
tune() { "$MIXFACEC" tune "$SPEC" --target c99 --cflags -O0 --search "$script" "$@"; }
filter() { # name awk-program: a runner
    printf '#!/bin/sh\n"$@" | awk '\''%s { print; fflush() }'\''\n' "$2" >"$SCRATCH/$1.sh"
}
runner() { echo "sh $SCRATCH/$1.sh"; }
statuses() { sed -n 's/.*"status":"\([a-z]*\)".*/\1/p' "$log" | sort | uniq -c | awk '{ printf "%s %s ", $1, $2 }'; }
fresh() { rm -f "$log" "$wisdom"; }
key='conv3x3_s2_4x4_3_16_relu6_f32'
"$MIXFACEC" inspect "$SPEC" --target c99 --schedule --wisdom none >"$out" || cat "$out"
check spec_has_three_tasks test "$(grep -c '_f32 ' "$out")" = 3

# Two candidates for each task, of which the second is twice as fast, in the network too.
lua 'measure_all { {tile_pixels = task.knobs[1].values[1]}, {tile_pixels = task.knobs[1].values[2]} }'
filter fast '/^at/ { c = $2 } /^pair/ { a = 1000 + NR % 7; $2 = a; $3 = c == 1 ? a * 1.2 : a / 2 }
    /^steps 0/ { for (i = 3; i <= NF; i++) $i = 100 } /^steps 1/ { for (i = 3; i <= NF; i++) $i = 50 }'
fresh
check gain eval 'tune --runner "$(runner fast)" --log "$log" -o "$wisdom" --html "$SCRATCH/p.html" >"$out" &&
    grep -q "^gain, confirmed in the whole network: .*ratio 0.5000 \[0.5000 0.5000\]$" "$out"'
check table eval 'grep -qE "^$key +1 +2 +33\.3 +1\.0 +0\.5  0\.500 \[0\.500 0\.500\]  0\.500 \[0\.500 0\.500\]  tile_pixels=2" "$out"'
check wisdom_is_text eval 'sed -n 6p "$wisdom" | grep -qxE "$key [0-9a-f]{16} tile_pixels=2( [a-z_]+=[0-9]+)*"'
check wisdom_is_sorted eval '[ "$(sed 1,5d "$wisdom")" = "$(sed 1,5d "$wisdom" | sort)" ]'
check wisdom_compiles eval 'emit "$SPEC" c99 a "$SCRATCH/a" --wisdom "$wisdom" && emit "$SPEC" c99 a "$SCRATCH/b" --wisdom none &&
    ! cmp -s "$SCRATCH/a/a.c" "$SCRATCH/b/a.c"'
check wisdom_says_compiler grep -q '^compiler  .*-O0' "$wisdom"
check page_is_whole eval 'tail -n 1 "$SCRATCH/p.html" | grep -qx "</html>" && grep -q "<h2>Convergence</h2>" "$SCRATCH/p.html" &&
    grep -q "<h2>Memory against speed</h2>" "$SCRATCH/p.html" && ! grep -qwiE "nan|-?inf" "$SCRATCH/p.html"'
check page_is_well_formed well_formed "$SCRATCH/p.html"
check page_has_parts_of_the_network eval '[ "$(grep -c "<tr><td><code>.*<td class=\"num\">33\.3</td>" "$SCRATCH/p.html")" = 2 ]' # of three equal tasks two were tried
check page_counts_the_rest grep -q '; 1 of 3 tasks, with 33.3 % of the time, was not measured' "$SCRATCH/p.html"
check page_can_be_repeated grep -q "^<pre><code>\(CC=[^ ]* \)\{0,1\}mixfacec tune $SPEC --target c99 --cflags -O0 --search $script --runner 'sh $SCRATCH/fast.sh' " "$SCRATCH/p.html"
check page_says_where_the_gain_is grep -q "Kept in $wisdom: .mixfacec compile. takes it by --wisdom $wisdom" "$SCRATCH/p.html"
check page_has_one_unit_of_memory eval '! grep -qE "MiB|[0-9] bytes" "$SCRATCH/p.html"'
check_phone page_fits_a_phone "$SCRATCH/p.html"
lines=$(wc -l <"$log")
check log_has_every_candidate test "$(statuses)" = '4 ok '
check log_stands_alone eval '[ "$(grep -c "\"target\":\"c99\",\"signed\":\"[0-9a-f]*\",\"compiler\":\".*\"task\":.*\"knobs\":.*\"a\":\[.*\"b\":\[" "$log")" = $lines ]'

# ---- memory: a unit without SE hands on slabs if that is asked for ----
cat >"$SCRATCH/unit.json" <<'END'
{"name": "unit", "input": {"channels": 3, "height": 16, "width": 16},
 "preprocess": {"order": "RGB", "mean": [127.5, 127.5, 127.5], "scale": [0.0078125, 0.0078125, 0.0078125]},
 "tensors": {"conv": "{path}.{field}", "norm": "{path}.norm.{field}", "plain": "{path}.{field}"},
 "network": [{"conv": "a", "channels": 16, "kernel": 3, "act": "relu6"},
             {"conv": "b", "channels": 64, "kernel": 1, "act": "relu"}, {"depthwise": "c", "kernel": 3, "act": "relu"},
             {"conv": "d", "channels": 16, "kernel": 1}, {"linear": "e", "features": 8}]}
END
echo 'return function(task) end' >"$SCRATCH/nothing.lua"
check memory_is_weighed eval '"$MIXFACEC" tune "$SCRATCH/unit.json" --target c99 --cflags -O0 --search "$SCRATCH/nothing.lua" --runner "$(runner fast)" >"$out" &&
    grep -qE "^--optimize=ram: arena [0-9,]+ instead of [0-9,]+ KiB, 50\.0 % faster \[0\.5000 0\.5000\]$" "$out"'

# ---- threads: one that has all the work of a layer is not what two can use ----
cat >"$SCRATCH/se.json" <<'END'
{"name": "se", "input": {"channels": 3, "height": 16, "width": 16},
 "preprocess": {"order": "RGB", "mean": [127.5, 127.5, 127.5], "scale": [0.0078125, 0.0078125, 0.0078125]},
 "tensors": {"conv": "{path}.{field}", "norm": "{path}.norm.{field}", "plain": "{path}.{field}", "expand": "{path}.e",
             "depthwise": "{path}.d", "project": "{path}.p", "squeeze": "{path}.s", "excite": "{path}.x"},
 "network": [{"unit": "u", "channels": 16, "expansion": 16, "kernel": 3, "se": 2, "act": "relu"}, {"linear": "e", "features": 8}]}
END
printf 'return function(task)\nif task.kernel.slabs then measure {slab = 3, tile_vectors = 3, tile_pixels = 1} end\nend\n' >"$SCRATCH/joined.lua"
se() { "$MIXFACEC" tune "$SCRATCH/se.json" --target c99 --cflags -O0 --search "$SCRATCH/joined.lua" --runner "$(runner fast)" "$@"; }
check uneven_is_refused eval 'se >"$out" && grep -q "^what became of candidates: 1 uneven$" "$out" && grep -q "^no gain" "$out"'
check uneven_for_one_thread eval 'se --threads 1 >"$out" && grep -q "^what became of candidates: 1 ok$" "$out"'
check uneven_for_three eval 'se --threads 3 >"$out" && grep -q "^what became of candidates: 1 uneven$" "$out"'
check weighed eval 'tune --threads 2 --runner "$(runner fast)" --log "$SCRATCH/w.jsonl" >"$out" && grep -q "^gain, confirmed" "$out" &&
    grep -q "\"objective\":\"ns, --threads 2\"" "$SCRATCH/w.jsonl"'
expect too_many_threads 2 "--threads: expected 1 to 4, found 5" tune --threads 5

# ---- resuming: what is in the log is not measured again ----
expect log_is_not_overwritten 2 "$log is there already; go on with --resume, or remove it" tune --log "$log"
check resume eval 'tune --runner "$(runner fast)" --log "$log" --resume >"$out" && [ "$(wc -l <"$log")" = $lines ] &&
    grep -q "; 4 from the log$" "$out"'
head -c 100 "$log" >"$SCRATCH/torn" && head -n 2 "$log" >"$SCRATCH/two" && cat "$SCRATCH/two" "$SCRATCH/torn" >"$log"
check torn_line eval 'tune --runner "$(runner fast)" --log "$log" --resume >"$out" 2>"$out.2" &&
    grep -q "t.jsonl:3: half a line is passed over" "$out.2" && [ "$(grep -c "}$" "$log")" = $lines ] &&
    grep -q "; 2 from the log$" "$out"'
fresh
lua 'for _, value in ipairs(task.knobs[1].values) do measure {tile_pixels = value} end'
# What was begun but is not in the log was lost; nothing but the log stays.
killed() { # name, how many lines of log to wait for
    "$MIXFACEC" tune "$SPEC" --target c99 --cflags -O0 --search "$script" --runner "$(runner slow)" --log "$log" -q >/dev/null 2>&1 &
    local pid=$!
    for _ in $(seq 300); do
        [ "$2" = 0 ] && [ -n "$(ls -d "$TMPDIR"/mixfacec* 2>/dev/null)" ] && break
        [ "$2" != 0 ] && [ -e "$log" ] && [ "$(wc -l <"$log")" -ge "$2" ] && break
        sleep 0.02
    done
    kill -9 $pid
    wait $pid 2>/dev/null
    for _ in $(seq 100); do no_rest && break; sleep 0.05; done
    check "$1_leaves_nothing" no_rest
}
filter slow "/^at/ { print >>\"$SCRATCH/begun\"; fflush(); system(\"sleep 0.3\") }"
killed killed_in_the_compiler 0
fresh && rm -f "$SCRATCH/begun"
killed killed_at_work 3
check killed_log_is_whole eval '[ "$(wc -l <"$log")" -ge 3 ] && [ "$(grep -vc "}$" "$log")" = 0 ]'
killed=$(wc -l <"$log")
check one_candidate_is_lost test $(($(wc -l <"$SCRATCH/begun") - killed)) -le 1
check resume_after_kill eval 'tune --runner "$(runner fast)" --log "$log" --resume >"$out" && grep -q "; $killed from the log$" "$out"'
check nothing_twice eval '[ -z "$(sed "s/\"status\".*//" "$log" | sort | uniq -d)" ]'

# ---- several runners ----
fresh
lua 'measure_all { {tile_pixels = task.knobs[1].values[1]}, {tile_pixels = task.knobs[1].values[2]}, {tile_pixels = task.knobs[1].values[3]} }'
for i in 1 2; do filter "board$i" "/^at/ { print >>\"$SCRATCH/on$i\"; fflush(); system(\"sleep 0.3\") } /^pair/ { \$2 = 1000; \$3 = 900 }"; done
check runners_share_a_queue eval 'tune --runner "$(runner board1)" --runner "$(runner board2)" --log "$log" >"$out" &&
    [ -s "$SCRATCH/on1" ] && [ -s "$SCRATCH/on2" ] && [ "$(cat "$SCRATCH/on1" "$SCRATCH/on2" | wc -l)" = "$(wc -l <"$log")" ] &&
    [ -z "$(sed "s/\"status\".*//" "$log" | sort | uniq -d)" ]'

# ---- merging ----
cp "$SCRATCH/two" "$SCRATCH/m1" && tail -n 2 "$log" | cat "$SCRATCH/two" - >"$SCRATCH/m2"
check merge eval '"$MIXFACEC" tune merge "$SCRATCH/m1" "$SCRATCH/m2" -q -o "$SCRATCH/m" && cmp "$SCRATCH/m" "$SCRATCH/m2"'
echo hello >"$SCRATCH/m3"
expect merge_no_log 3 "$SCRATCH/m3:1: this is no line of a log" "$MIXFACEC" tune merge "$SCRATCH/m1" "$SCRATCH/m3" -o "$SCRATCH/m"
expect merge_usage 2 "usage: mixfacec tune merge LOG... -o LOG" "$MIXFACEC" tune merge "$SCRATCH/m1"

# ---- candidates that are no good cost only themselves ----
lua 'assert(measure {tile_pixels = task.knobs[1].values[1]} == nil) assert(measure {tile_pixels = 99} == nil)'
bad() { # name runner statuses
    local verdict='no gain: no candidate was timed'
    [ "$3" != '2 ok ' ] || verdict='no gain: no candidate is faster beyond the noise'
    fresh
    check "$1" eval "tune --runner '$2' --limit 1s --log '$log' >'$out' 2>&1; [ \"\$(statuses)\" = '$3' ] && grep -qx '$verdict' '$out'"
}
lua 'assert(measure {tile_pixels = task.knobs[1].values[1]} == nil)'
bad crash "sh -c '\\''kill -SEGV \$\$'\\''" '2 crash '
bad garbled "sh -c '\\''echo at 1; echo hello; echo end'\\''" '2 garbled '
bad hang "sh -c '\\''echo at 1; sleep 60'\\''" '2 hang '
filter wrong '/^code 1/ { print; print "wrong 1 0.5"; next } /^pair/ { next }'
bad wrong "$(runner wrong)" '2 wrong '
lua 'measure {tile_pixels = task.knobs[1].values[1]}'
filter same '/^pair/ { $2 = 1000 + NR % 5; $3 = 1000 + NR % 3 }'
bad noise_is_no_gain "$(runner same)" '2 ok '
filter alone '/^pair/ && !network { $2 = 1000; $3 = 500 } /^steps/ { network = 1; for (i = 3; i <= NF; i++) $i = 100 }'
fresh
# Every task gains in the network too, but the network as a whole only seems to: three pairs of five.
filter unsure '/^pair/ && !network { $2 = 1000; $3 = 500 } /^steps/ { network = 1 } /^pair/ && network { $2 = 1000; $3 = ++n % 5 < 3 ? 900 : 1050 }
    /^steps 0/ { for (i = 3; i <= NF; i++) $i = 100 } /^steps 1/ { for (i = 3; i <= NF; i++) $i = 50 }'
check alone_is_no_gain eval 'tune --runner "$(runner alone)" >"$out" 2>&1 && grep -qx "no gain: what was faster alone is not in the network.*" "$out"'
fresh
check unsure_is_no_gain eval 'tune --runner "$(runner unsure)" -o "$wisdom" >"$out" 2>&1; grep -qx "no gain: the whole network is not faster beyond the noise.*" "$out"'
echo '#define fread(a, b, c, d) (memset(a, 65, (b) * (c)), c)' >"$SCRATCH/wrong.h" # other results are expected
check present_schedule_is_checked eval 'refuse 4 "$MIXFACEC" tune "$SPEC" --target c99 --search "$script" --cflags "-O0 -D_POSIX_C_SOURCE=200809L -include string.h -include stdio.h -include $SCRATCH/wrong.h" 2>&1 |
    grep -q "the present schedule gives a wrong result; see .mixfacec verify.$"'
fresh
check build_fails eval '"$MIXFACEC" tune "$SPEC" --target c99 --search "$script" --cflags -no-such-flag --log "$log" >"$out" 2>&1; [ "$(statuses)" = "2 build " ]'

# ---- the budget is a promise: 5 s more at most, whatever is slow; the search, the compiler or the runner ----
TUNE="$MIXFACEC tune $SPEC --target c99 --cflags -O0 --search $script"
within() { # seconds of the budget, command...: it ends in time
    local budget=$1 start=$EPOCHREALTIME
    shift
    timeout 60 "$@" --budget "${budget}s" >"$out" 2>"$out.2"
    awk -v start="$start" -v end="$EPOCHREALTIME" -v most="$((budget + 5))" 'BEGIN { exit !(end - start <= most) }'
}
lua 'measure_all { {tile_pixels = task.knobs[1].values[1]}, {tile_pixels = task.knobs[1].values[2]} }'
printf '#!/bin/sh\ncase "$*" in *before.c* | *after.c*) exec sleep 100 ;; esac\nexec cc "$@"\n' >"$SCRATCH/slow_network.sh"
check budget_slow_compiler eval 'within 4 env CC="sh $SCRATCH/slow_network.sh" "$MIXFACEC" tune "$SPEC" --target c99 --cflags -O0 --search "$script" \
    --runner "$(runner fast)" && grep -q "^not confirmed: the budget ended before the whole network was timed, which takes about [0-9]* s$" "$out"'
filter slow_pairs '/^steps/ { system("sleep 3") } /^pair/ { $2 = 1000; $3 = 500 }'
check budget_slow_network eval 'within 5 $TUNE --runner "$(runner slow_pairs)" && grep -qE "^(not confirmed|no gain): " "$out"'
check budget_slow_runner eval 'within 2 $TUNE --runner "sleep 100; true" && grep -qx "no gain: no candidate was timed" "$out"'
lua 'while true do measure {tile_pixels = task.knobs[1].values[1]} end'
check budget_endless_search within 2 "$MIXFACEC" tune "$SPEC" --target c99 --search "$script" --objective instructions
check budget_leaves_nothing no_rest
lua 'measure_all { {tile_pixels = task.knobs[1].values[1]}, {tile_pixels = task.knobs[1].values[2]} }'
fresh
check progress_counts_tasks_tried eval 'tune --runner "$(runner fast)" >"$out" 2>"$out.2" && grep -q "of 5:00: 4 candidates in 2 of 3 tasks, best so far " "$out.2"'
check gain_is_not_kept eval 'grep -q "^mixfacec: without -o FILE what is found is shown, not kept$" "$out.2" && tail -n 1 "$out" | grep -qx "not kept, as there was no -o FILE"'
check gain_is_kept eval 'tune --runner "$(runner fast)" -o "$wisdom" >"$out" 2>"$out.2" && ! grep -q "without -o" "$out.2" &&
    tail -n 1 "$out" | grep -qx "kept in $wisdom: .mixfacec compile. takes it by --wisdom $wisdom"'

# ---- searches ----
echo 'return function() return {tile_pixels = 1} end' >"$SCRATCH/slow.lua" # what is to be improved
for search in exhaustive random beam evolve; do
    check "search_$search" eval '"$MIXFACEC" tune "$SPEC" --target c99 --schedule "$SCRATCH/slow.lua" --objective instructions --search $search -q -o "$wisdom" >"$out" &&
        cp "$wisdom" "$SCRATCH/$search.wisdom" && grep -q "fewer instructions by a static count; nothing was timed" "$out"'
done
check searches_are_repeatable eval '"$MIXFACEC" tune "$SPEC" --target c99 --schedule "$SCRATCH/slow.lua" --objective instructions --search evolve -q -o "$wisdom" >"$out" &&
    cmp "$wisdom" "$SCRATCH/evolve.wisdom"'
check until_gain eval '"$MIXFACEC" tune "$SPEC" --target c99 --schedule "$SCRATCH/slow.lua" --objective instructions --until-gain 0.01% -q >"$out"'
broken() { # name script message
    lua "$2"
    expect "$1" 3 "$3" tune -q
}
broken search_value 'measure {tile_pixels = 77}' "$script: measure: tile_pixels is 77, which is none of its values"
broken search_list 'measure_all {1}' "$script: measure: expected tables of knobs, found a number"
broken search_endless 'while true do end' "$script:2: it takes too long: more than 5000000 instructions"
# What it holds when it asks is not counted together with what it is told.
for strings in 50 51 52 53 54 55 56 57 58 59; do
    printf 'return function(task)
    local x, list, keep = "x", {}, {}
    for i = 1, 16384 do list[i] = task.start end
    for i = 1, 16 do x = x .. x keep[#keep + 1] = x end
    for i = 1, %d do keep[#keep + 1] = x .. i end
    measure_all(list)
    assert(#keep > 0)
end' $strings >"$script"
    tune --objective instructions -q >/dev/null 2>"$out.2" || grep -q "s.lua: it needs more than 4194304 bytes of memory" "$out.2" || cat "$out.2"
done >"$out"
check search_is_full_when_it_asks test ! -s "$out"
# The last task hears what the others have found, at the nearest value of its own.
sed '/"conv": "a"/,$d' "$SPEC" >"$SCRATCH/two.json"
printf ' "network": [{"conv": "a", "channels": 16, "kernel": 1}, {"conv": "b", "channels": 24, "kernel": 1, "stride": 2}, {"linear": "c", "features": 8}]}' >>"$SCRATCH/two.json"
echo 'return function(task)
    for _, other in ipairs(task.elsewhere) do error("tiles of " .. other.tile_pixels) end
    local values = task.knobs[1] and task.knobs[1].name == "tile_pixels" and task.knobs[1].values or {}
    if #values > 0 then measure({ tile_pixels = values[#values > 4 and 4 or 2] }) end
end' >"$script"
expect search_hears_of_others 3 "$script:2: tiles of 2" "$MIXFACEC" tune "$SCRATCH/two.json" --target c99 --schedule "$SCRATCH/slow.lua" --objective instructions --search "$script" -q
broken search_error 'error("no idea")' "$script:2: no idea"
expect search_unknown 2 "--search: expected evolve, exhaustive, random, beam or a FILE.lua, found 'bean'; did you mean beam?" "$MIXFACEC" tune "$SPEC" --target c99 --search bean

# ---- options ----
plain() { "$MIXFACEC" tune "$SPEC" --target c99 "$@"; }
expect budget 2 "--budget: expected a time such as 90s, 5m or 2h, found '5'" plain --budget 5
expect until 2 "--until-gain: expected a percentage such as 1%, found '1'" plain --until-gain 1
expect objective 2 "--objective: expected time or instructions, found 'size'" plain --objective size
expect resume_needs_log 2 "--resume needs --log" plain --resume
expect no_such_search 3 "$SCRATCH/none.lua: No such file or directory" plain --search "$SCRATCH/none.lua"
runs avx512 || expect no_runner 6 "this machine cannot run target avx512; give a --runner, or --objective instructions" \
    "$MIXFACEC" tune "$SPEC" --target avx512

# ---- code by LLVM ----
llvm=0
"$MIXFACEC" compile "$SPEC" -w synthetic --emit=obj -o "$SCRATCH/try" 2>&1 | grep -q 'built without LLVM' || llvm=1
if [ $llvm = 1 ]; then
    fresh
    lua 'measure_all { {tile_pixels = task.knobs[1].values[1]}, {tile_pixels = task.knobs[1].values[2]} }'
    check jit eval 'tune --jit --runner "$(runner fast)" --log "$log" -o "$wisdom" >"$out" && grep -q "^gain, confirmed in the whole network: .*ratio 0.5000" "$out" &&
        [ "$(statuses)" = "4 ok " ] && grep -q "\"compiler\":\"LLVM " "$log" && grep -q "^compiler  LLVM " "$wisdom"'
    check jit_knows_the_code test "$(sed -n 's/.*"code":\([0-9]*\).*/\1/p' "$log" | awk '$1 > 100' | wc -l)" = 4
    check c_does_not_take_its_times eval 'tune --runner "$(runner fast)" --log "$log" --resume >"$out" && ! grep -q "from the log" "$out"'
else
    expect jit_needs_llvm 6 "--jit: this mixfacec was built without LLVM" tune --jit
fi

# ---- emulated targets ----
lua 'measure {tile_pixels = task.knobs[1].values[1]}'
elsewhere() { # name target cc runner; by C, and by LLVM
    local jit
    for jit in '' --jit; do
        [ -z "$jit" ] || [ $llvm = 1 ] || continue
        fresh
        check "$1${jit/--/_}" eval "env CC='$3' \"\$MIXFACEC\" tune \"\$SPEC\" --target $2 $jit --cflags -O1 --search \"\$script\" --runner '$4' --log '$log' >'$out' 2>&1 && [ \"\$(statuses)\" = '2 ok ' ]"
    done
}
if command -v aarch64-linux-gnu-gcc >/dev/null && command -v qemu-aarch64 >/dev/null && [ -e /usr/aarch64-linux-gnu/lib/libc.so.6 ]; then
    elsewhere by_qemu neon aarch64-linux-gnu-gcc 'qemu-aarch64 -L /usr/aarch64-linux-gnu'
else
    skipped by_qemu "no qemu-aarch64 or no aarch64-linux-gnu-gcc"
fi
cat >"$SCRATCH/wasi.mjs" <<'END'
import { readFile } from 'node:fs/promises';
import { WASI } from 'node:wasi';
const [, , program, ...args] = process.argv;
const wasi = new WASI({ version: 'preview1', args: [program, ...args] });
const module = await WebAssembly.compile(await readFile(program));
process.exitCode = wasi.start(await WebAssembly.instantiate(module, wasi.getImportObject()));
END
printf '#include <time.h>\nint main(void) { return !time(0); }\n' >"$SCRATCH/try.c"
if command -v node >/dev/null && clang-19 --target=wasm32-wasi -o "$SCRATCH/try.wasm" "$SCRATCH/try.c" >/dev/null 2>&1; then
    elsewhere by_node wasm-simd128 'clang-19 --target=wasm32-wasi' "node --no-warnings $SCRATCH/wasi.mjs"
else
    skipped by_node "no node or no clang-19 with wasi-libc"
fi
check nothing_is_left no_rest
