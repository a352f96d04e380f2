#!/usr/bin/env bash
# bench.sh - the report of `bench` as text, JSON and HTML: whether it is whole and its figures can be
# true together. How fast anything is decides no test.
. "$(dirname "$0")/lib.sh"
SPEC=$SMALL
bench() { "$MIXFACEC" bench $SPEC --target c99 --cflags -O1 "$@"; }
unset CC # it would be part of the command that the page shows
json=$SCRATCH/b.json page=$SCRATCH/b.html

check runs eval 'bench --repeat 20 --json --html "$page" >"$json"'
check nothing_is_left no_rest

# ---- JSON ----
number() { sed -n "s/^  \"$1\": \(-\{0,1\}[0-9.][0-9.e+-]*\),\{0,1\}$/\1/p" "$json"; }
word() { sed -n "s/^  \"$1\": \"\(.*\)\",$/\1/p" "$json"; }
of_layers() { grep '^    {"layer": ' "$json" | sed "s/.*\"$1\": \([0-9.]*\).*/\1/"; } # a value of each
holds() { awk "BEGIN { exit !($1) }"; }

for key in min_ms p10_ms median_ms p90_ms cold_ms first_ms peak_gflops peak_fraction threads runs \
    macs flops arena_bytes weights_bytes text_bytes; do
    check "positive_$key" holds "$(number $key) + 0 > 0"
done
check noise_is_measured holds "$(number busy) > 0 && $(number busy) <= 1 && $(number spread) >= 0"
check noise_is_a_verdict grep -qxE '  "noisy": (true|false),' "$json"
for key in name target cpu compiler flags peak_vector; do
    check "says_$key" test -n "$(word $key)"
done
for level in L1 DRAM; do
    check "bandwidth_$level" grep -qE "^    \"$level\": \{\"gb_per_s\": [0-9]*[1-9][0-9]*\.[0-9]+, " "$json"
done
check flags_are_mine test "$(word flags)" = "-std=c11 -fPIC -O1 "
check one_thread test "$(number threads)" = 1
check runs_are_counted test "$(number runs)" = 20
check in_order holds "$(number min_ms) <= $(number p10_ms) && $(number p10_ms) <= $(number median_ms) &&
    $(number median_ms) <= $(number p90_ms)"
check below_the_peak holds "$(number peak_fraction) < 1.05"
ratio=$(awk "BEGIN { print 2 * $(number macs) / ($(number min_ms) * 1e6) / $(number peak_gflops) / $(number peak_fraction) }")
check fraction_is_of_the_figures holds "$ratio > 0.99 && $ratio < 1.01"
"$MIXFACEC" inspect $SPEC --target c99 --json >"$SCRATCH/plan.json"
check macs_of_the_spec test "$(number macs)" = "$(sed -n 's/^  "macs": \([0-9]*\),$/\1/p' "$SCRATCH/plan.json")"
check layers_are_the_steps test "$(of_layers flops | wc -l)" = "$(grep -c '"kernel": .*"live_registers"' "$SCRATCH/plan.json")"
check layers_make_the_flops test "$(of_layers flops | awk '{ n += $1 } END { print n }')" = "$(number flops)"
# All but a head of 256 bytes, the self-test's 48 numbers, the padding to 64 and a tail of 64.
rest=$(($(number weights_bytes) - $(of_layers weights_bytes | awk '{ n += $1 } END { print n }')))
check layers_share_the_weights test $rest -ge 512 -a $rest -lt 576
check layers_take_time eval '! of_layers ms | grep -qvE "^[0-9]*\.[0-9]*[1-9]|^[1-9]"'
check layers_have_bounds eval '! of_layers bound_ms | grep -qvE "^[0-9]+\.[0-9]+$"'
check balanced_json eval '[ "$(tr -cd "{" <"$json" | wc -c)" = "$(tr -cd "}" <"$json" | wc -c)" ]'
# ---- threads ----
check threads eval 'bench --repeat 5 --threads 2 --json >"$SCRATCH/mt.json" 2>"$SCRATCH/mt.said" &&
    grep -qE "^  \"run_mt\": \{\"threads\": 2, \"min_ms\": [0-9.]*[1-9][0-9]*, .*\"speedup\": [0-9.]*[1-9][0-9]*, .*\},$" "$SCRATCH/mt.json"'
check one_thread_is_alone eval '! grep -q run_mt "$json"'
check threads_in_text eval 'bench --repeat 2 --threads 3 2>/dev/null | grep -q "^  on 3 threads: min "'
expect threads_too_many 2 "--threads: expected 1 to 4, found 5" bench --threads 5
check without_layers eval 'bench --repeat 1 --json | grep -qx "  \"layers\": \[\]"'

# ---- the page ----
check page_is_well_formed well_formed "$page"
check page_is_whole eval 'head -n 1 "$page" | grep -qx "<!DOCTYPE html>" && tail -n 1 "$page" | grep -qx "</html>"'
check page_stands_alone eval '! grep -qiE "(src|href)=|url\(|https?:|@import|<script|<link" "$page"'
check page_has_no_bad_number eval '! grep -qwiE "nan|-?inf" "$page"'
check page_has_every_layer test "$(grep -c '<span class="n">' "$page")" = "$(of_layers flops | wc -l)"
check page_cuts_names_where_they_differ eval '[ -z "$(grep -o "<span class=\"name\">[^<]*</span>" "$page" | sort | uniq -d)" ] &&
    grep -q "<span class=\"name\">unit2.exp_conv+conv1</span>" "$page"'
check page_has_one_unit_of_memory eval '! grep -qE "MiB|[0-9] bytes|[kM]B[^/]" "$page" && grep -q "arena [0-9,]* KiB" "$page"'
check page_can_be_repeated grep -qx "<pre><code>mixfacec bench $SPEC --target c99 --cflags -O1 --repeat 20 --json --html $page</code></pre>" "$page"
check page_has_no_date eval '! grep -qE "20[0-9][0-9]-[01][0-9]|[0-2][0-9]:[0-5][0-9]" "$page"'
check_phone page_fits_a_phone "$page"
check page_has_both_schemes grep -q 'prefers-color-scheme:dark' "$page"
for size in wide narrow; do
    check "page_has_${size}_charts" test "$(grep -c "<svg class=\"$size\"" "$page")" = 3
done
check page_to_stdout eval 'bench --repeat 1 --html - >"$SCRATCH/one.html" && well_formed "$SCRATCH/one.html" &&
    head -n 1 "$SCRATCH/one.html" | grep -qx "<!DOCTYPE html>"'

# ---- text ----
check text eval 'bench --repeat 1 --layers >"$SCRATCH/text" &&
    grep -qE "^  min +[0-9.]+ ms  [0-9.]+ % of peak$" "$SCRATCH/text" &&
    grep -qE "^stage1.unit2.exp_conv[+]conv1 +expand_dw  [0-9]+x[0-9]+ +( +[0-9.]+){6}  (compute|memory)$" "$SCRATCH/text" &&
    grep -qE "^linear +1 ( +[0-9.]+){5}$" "$SCRATCH/text"'
check text_without_layers eval '! bench --repeat 1 | grep -q depthwise'
check weights_of_a_file eval '"$MIXFACEC" convert -q synthetic "$SCRATCH/w.safetensors" --spec $SPEC &&
    bench --repeat 1 --weights "$SCRATCH/w.safetensors" >/dev/null'

# ---- what cannot be measured ----
for repeat in 0 -1 x 1x 1000001 99999999999999999999 ''; do
    expect "repeat_$repeat" 2 "--repeat: expected a number from 1 to 1000000, found '$repeat'" bench --repeat "$repeat"
done
expect compiler_fails 6 "the C compiler cc failed" env CC=cc "$MIXFACEC" bench $SPEC --target c99 --cflags -no-such-flag
expect no_directory 3 "$SCRATCH/none/x.html: cannot write: No such file or directory" \
    bench --repeat 1 --html "$SCRATCH/none/x.html"
expect no_weights 3 "$SCRATCH/none.pth: No such file or directory" bench --weights "$SCRATCH/none.pth"
for target in avx2 avx512; do
    runs $target && continue
    expect "cannot_run_$target" 6 "this machine cannot run target $target; \`mixfacec targets\` lists those that it can" \
        "$MIXFACEC" bench $SPEC --target $target
done
# Flags that change the result: every maximum becomes a minimum.
if runs avx2; then
    printf '#include <immintrin.h>\n#define _mm256_max_ps _mm256_min_ps\n' >"$SCRATCH/wrong.h"
    check wrong_results_have_no_speed eval 'refuse 4 "$MIXFACEC" bench $SPEC --target avx2 \
        --cflags "-O1 -include $SCRATCH/wrong.h" 2>&1 | grep -q "small fails its self-test when it is compiled by"'
else
    skipped wrong_results_have_no_speed "this CPU does not run avx2"
fi
check nothing_is_left_at_last no_rest
