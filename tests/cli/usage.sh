#!/usr/bin/env bash
# The grammar of the command line: help, did-you-mean, and every way to misuse it (exit 2).
. "$(dirname "$0")/lib.sh"
VERBS=$(sed -n 's/^VERB(\([a-z]*\),.*/\1/p' compiler/verbs.def)

usage() { # message argument...
    local message=$1
    shift
    expect "$*" 2 "$message" "$MIXFACEC" "$@"
}

check version eval '"$MIXFACEC" --version | grep -qE "^mixfacec [0-9]+\.[0-9]+\.[0-9]+$"'
for verb in $VERBS; do
    check "help_lists_$verb" eval '"$MIXFACEC" --help | grep -q "^  $verb "'
    check "help_with_$verb" eval '"$MIXFACEC" help $verb | cmp - <("$MIXFACEC" $verb --help)'
    check "help_of_$verb" eval '"$MIXFACEC" $verb --help | grep -A1 "^examples:" | grep -q "^  mixfacec $verb"'
done
check help_alone eval '"$MIXFACEC" help | cmp - <("$MIXFACEC" --help)'
check help_tells_of_names eval '"$MIXFACEC" help pack | grep -qF "SPEC is a JSON file or the name of a built-in network; \`mixfacec specs\` lists those."'
check help_lists_exit_codes eval '[ "$("$MIXFACEC" -h | grep -cE "^  [0-7]  ")" = 8 ]'
check quiet_help_is_stdout eval '[ -z "$("$MIXFACEC" --help 2>&1 >/dev/null)" ]'

usage 'a verb is missing; `mixfacec --help` lists them'
usage "unknown verb 'complie'; did you mean 'compile'?" complie
usage "unknown verb 'complie'; did you mean 'compile'?" help complie
usage "help: unexpected argument 'embed'" help compile embed
usage "unknown verb 'Compile'; did you mean 'compile'?" Compile
usage "unknown option --no_llvm; see \`mixfacec compile --help\`" compile --no_llvm
usage "unknown option --weights_mode; did you mean --weights-mode?" compile --weights_mode array
usage "unknown verb 'xyzzy'; \`mixfacec --help\` lists them" xyzzy
usage "unknown option --wieghts; did you mean --weights?" compile --wieghts x
usage 'unknown option --xyzzy; see `mixfacec compile --help`' compile --xyzzy
usage 'unknown option --xyzzy; see `mixfacec --help`' --xyzzy
usage 'unknown option -Z; see `mixfacec targets --help`' targets -Z
usage "compile does not take --blocks" compile --blocks x
usage "--weights stands before its verb" --weights x compile
usage "--weights needs a value: FILE" compile $SPEC --weights
usage "--weights is given twice" compile $SPEC -w a --weights b
usage "--json takes no value" inspect --json=1 $SPEC
usage "usage: mixfacec compile SPEC --weights FILE -o DIR [options]" compile
usage "compile needs --weights FILE" compile $SPEC -o x
usage "compile needs --output PATH" compile $SPEC -w synthetic
usage "verify needs --weights FILE" verify $SPEC
usage "pack needs --output PATH" pack $SPEC -w synthetic
usage "compile: unexpected argument 'y'" compile $SPEC y -w synthetic -o x
usage "targets: unexpected argument 'y'" targets y
usage "usage: mixfacec embed SPEC --weights FILE [-o OUT.npy] INPUT..." embed $SPEC -w synthetic
for bytes in 0 -5 x 12x 5KK 99999999999999999999 9999999999999M ''; do
    usage "--max-ram: expected bytes such as 2650000, 2588K or 3M, found '$bytes'" \
        compile $SPEC -w synthetic -o x --max-ram "$bytes"
done
for prefix in '' 1x a-b ../x 'a b' ä aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; do
    usage "--prefix: expected a C identifier of at most 40 characters, found '$prefix'" \
        compile $SPEC -w synthetic -o x --prefix "$prefix"
done
usage "--optimize: expected speed or ram, found 'size'" compile $SPEC -w synthetic -o x --optimize size
usage "--weights-mode: expected file, array, incbin or object, found 'aray'; did you mean array?" \
    compile $SPEC -w synthetic -o x --weights-mode aray
usage "--byte-order: expected little or big, found 'middle'" pack $SPEC -w synthetic -o x --byte-order middle
usage "--byte-order: big needs --target c99 and C; all others are little endian" \
    compile $SPEC -w synthetic -o x --target avx2 --byte-order big
usage "--byte-order: big needs --target c99 and C; all others are little endian" \
    compile $SPEC -w synthetic -o x --target c99 --emit=llvm-ir --byte-order big
usage "--byte-order: the compiler of an array knows that of its machine" \
    compile $SPEC -w synthetic -o x --weights-mode array --byte-order big
usage "-MF needs -MD" compile $SPEC -w synthetic -o x -MF y
usage "-MT needs -MD" compile $SPEC -w synthetic -o x -MT y
usage "--dump: unknown pass 'fuse_atc', did you mean 'fuse_act'?; the passes are$(
    sed -n 's/^PASS(\([a-z_]*\),.*/ \1/p' compiler/passes.def | tr -d '\n')" \
    compile $SPEC -w synthetic -o x --dump=fuse_atc
expect unknown_target 6 "unknown target 'axv2', did you mean 'avx2'?; \`mixfacec targets\` lists them" \
    "$MIXFACEC" compile $SPEC -w synthetic -o x --target axv2
check dashes_end_the_options expect dashes 3 "-x: No such file or directory" "$MIXFACEC" inspect -- -x
for name in wasm-simd128 wasm_simd128; do
    check "target_$name" eval '"$MIXFACEC" inspect $SPEC --target $name | grep -q "for wasm_simd128, by"'
done
check readme_lists_the_targets eval 'for t in $("$MIXFACEC" targets | sed 1d | cut -d" " -f1); do
    grep -q "^|.*\`$t\`.*|" README.md || { echo "not in README.md: $t"; exit 1; }; done'

# ---- --cpu and --features ----
llvm() { "$MIXFACEC" compile $SPEC -w synthetic -o "$SCRATCH/cpu" -q --emit=obj "$@"; }
usage '--cpu and --features are for LLVM: they need --emit=llvm-ir, asm or obj' \
    compile $SPEC -w synthetic -o x -t avx2 --cpu znver3
usage '--cpu and --features need a single --target' \
    compile $SPEC -w synthetic -o x -t avx2,c99 --emit=obj --cpu znver3
for cpu in '' help 'a b'; do
    usage "--cpu: expected the name of a processor, found '$cpu'" \
        compile $SPEC -w synthetic -o x -t avx2 --emit=obj --cpu "$cpu"
done
for list in '' fma +fma, ,+fma + +help '+a +b'; do
    usage "--features: expected a list such as +a,-b, found '$list'" \
        compile $SPEC -w synthetic -o x -t avx2 --emit=obj --features="$list"
done
if "$MIXFACEC" compile $SPEC -w synthetic -o "$SCRATCH/cpu" -q --emit=obj 2>/dev/null; then
    expect unknown_cpu 6 "target avx2 with --cpu zen9: LLVM says: 'zen9' is not a recognized processor for this target" \
        llvm -t avx2 --cpu zen9
    expect unknown_feature 6 "target neon-dotprod with --features +fma,-nix: LLVM says: '+fma' is not a recognized feature for this target" \
        llvm -t neon-dotprod --features=+fma,-nix
    expect cpu_that_aborts 6 "target avx2 with --cpu i386: LLVM says: 64-bit code requested on a subtarget that doesn't support it!" \
        llvm -t avx2 --cpu i386
    check own_cpu eval 'llvm -t neon --cpu apple-m1 --features=+sve,-bf16'
else
    skipped own_cpu "mixfacec was built without LLVM"
fi
check targets_json eval '"$MIXFACEC" targets --json | grep -qxF "    {\"name\": \"avx2\", \"lanes\": 8, \"runs\": $(runs avx2 && echo true || echo false), \"native\": $(
    "$MIXFACEC" targets | grep -q "^avx2 .* native " && echo true || echo false), \"cflags\": \"-mavx2 -mfma\", \"triple\": \"x86_64-unknown-linux-gnu\", \"instruction_set\": \"x86-64-v3: AVX2 and FMA\"},"'
check targets_json_is_whole eval '[ "$("$MIXFACEC" targets --json | sed -n "s/.*\"name\": \"\([^\"]*\).*/\1/p")" = "$("$MIXFACEC" targets | sed 1d | cut -d" " -f1)" ]'
check targets_native eval '[ "$("$MIXFACEC" targets | grep -cE "^[a-z0-9-]+ +[0-9]+  native ")" = 1 ]'
