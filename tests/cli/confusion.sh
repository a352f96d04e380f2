#!/usr/bin/env bash
# confusion.sh - files of one kind where another is expected, options without their values, outputs
# with the suffix of something else: a message that says just that.
. "$(dirname "$0")/lib.sh"
cd "$SCRATCH" || exit
cp "$ROOT/$SMALL" spec.json
cp "$ROOT/specs/wisdom/avx2.wisdom" a.wisdom
cp "$ROOT/examples/pictures/image0.png" a.png
cp "$ROOT/examples/pictures/image0.jpg" a.jpg
cp "$ROOT/compiler/lua/schedule.lua" s.lua
"$MIXFACEC" convert -q synthetic a.safetensors --spec spec.json
"$MIXFACEC" pack spec.json -w a.safetensors -t c99 -q -o a.weights
"$MIXFACEC" compile spec.json -w a.safetensors -t c99 -q -o out
"$MIXFACEC" embed spec.json -w a.safetensors -t c99 -q -o a.npy synthetic
cp out/small.c out/small.h .
printf 'PK\3\4rest' >a.pth
printf '\200\2rest' >old.pth
cp "$MIXFACEC" program

# file, what it is said to be
kinds() {
    cat <<'END'
spec.json      JSON text, such as a spec; the spec comes before the options
a.safetensors  a safetensors checkpoint; --weights takes checkpoints
a.pth          a zip archive, such as a checkpoint; --weights takes checkpoints
old.pth        a pickle, such as a checkpoint; --weights takes checkpoints
a.weights      packed weights; the emitted code takes those; `inspect` describes them
a.wisdom       wisdom; --wisdom takes it
a.png          a PNG picture; `embed` takes pictures
a.jpg          a JPEG picture; `embed` takes pictures
a.npy          a NumPy array; `embed` takes arrays
small.c        C source; mixfacec writes it and reads none
small.h        C source; mixfacec writes it and reads none
program        an object file or a program; mixfacec reads neither
END
}
confused() { # what was expected, files that are that, argument...: FILE is each other file
    local expected=$1 right=" $2 " file found
    shift 2
    while read -r file found; do
        case $right in *" $file "*) continue ;; esac
        expect "$expected, not $file" 3 "$file: expected $expected, found $found" "$MIXFACEC" "${@/#FILE/$file}"
    done < <(kinds)
}
confused 'a spec' spec.json pack FILE -w synthetic -o x
confused 'a checkpoint' 'a.safetensors a.pth old.pth a.npy' pack spec.json -w FILE -o x # .npy: a tensor without a name
confused 'a picture or an array' 'a.png a.jpg a.npy' embed spec.json -w synthetic -t c99 FILE
confused 'wisdom' a.wisdom pack spec.json -w synthetic -o x --wisdom FILE
confused 'a schedule in Lua' '' pack spec.json -w synthetic -o x --schedule FILE
for verb in "compile FILE -w synthetic -o x" "embed FILE -w synthetic a.png" "verify FILE -w synthetic" "bench FILE" "tune FILE" "convert synthetic x --spec FILE"; do
    expect "no spec: $verb" 3 "a.weights: expected a spec, found packed weights; the emitted code takes those; \`inspect\` describes them" \
        "$MIXFACEC" ${verb/FILE/a.weights}
done
expect swapped 3 "spec.json: expected a checkpoint, found JSON text, such as a spec; the spec comes before the options" \
    "$MIXFACEC" compile a.safetensors -w spec.json -o x
expect verified_input 3 "a.weights: expected a picture or an array, found packed weights; the emitted code takes those; \`inspect\` describes them" \
    "$MIXFACEC" verify spec.json -w synthetic -t c99 --input a.weights
expect inspected 3 "small.c: expected a checkpoint, found C source; mixfacec writes it and reads none" "$MIXFACEC" inspect small.c

# ---- values that are missing ----
missing() { # option, argument in the help, what follows, verb and arguments before
    local option=$1 argument=$2 found=$3
    shift 3
    expect "$option $found" 2 "$option needs a value: $argument; found the option $found" "$MIXFACEC" "$@" $option "$found" x
}
flags='compile spec.json'
missing --weights FILE --target $flags
missing --weights FILE -t $flags
missing --weights FILE --target=c99 $flags
missing --weights FILE --tarrget $flags
missing --output PATH -q $flags -w synthetic
missing --target NAME -o $flags -w synthetic
missing --prefix NAME --quiet $flags
missing --max-ram BYTES -MD $flags
missing --emit FORM --optimize $flags
missing --knob '[LAYER:]KNOB=N' --wisdom $flags
missing --wisdom FILE --schedule $flags
missing --budget TIME --log tune spec.json
missing --runner CMD --resume tune spec.json
missing --repeat N --layers bench spec.json
missing --against EMB.npy --blocks verify spec.json
for option in --weights --output --wisdom -MF; do
    arguments=$("$MIXFACEC" help compile | sed -n "s/^  .*$option \([A-Z]*\) .*/\1/p")
    expect "$option=" 2 "$option needs a value: $arguments" "$MIXFACEC" compile spec.json $option=
    expect "$option at the end" 2 "$option needs a value: $arguments" "$MIXFACEC" compile spec.json $option
done
check dash_is_a_value eval '"$MIXFACEC" pack spec.json -w - -t c99 -q -o - <a.safetensors | cmp - a.weights'
check flags_are_values eval '"$MIXFACEC" bench spec.json -t c99 --repeat 1 --cflags -O1 >/dev/null'

# ---- outputs ----
output() { # message argument...
    local message=$1
    shift
    expect "$*" 2 "$message" "$MIXFACEC" "$@"
}
for name in face.c face.h out/face.weights face.o - a.npy; do
    to=' to standard output'
    [ "$name" = - ] || to=
    output "--output $name: compile writes several files into a directory${to:+, not$to}" compile spec.json -w synthetic -o $name
done
for name in t.csv t.json t.txt a.weights t.c; do
    output "--output $name: embed writes a NumPy array (.npy)" embed spec.json -w synthetic -o $name a.png
done
output '--output face.c: pack writes packed weights (.weights .bin)' pack spec.json -w synthetic -o face.c
output '--output a.safetensors: pack writes packed weights (.weights .bin)' pack spec.json -w a.safetensors -o a.safetensors
output 'b.pth: convert writes a checkpoint as safetensors (.safetensors)' convert a.safetensors b.pth
output '--output s.lua: tune writes wisdom, or a log that it has merged (.wisdom .jsonl)' tune spec.json -o s.lua
output '--log a.wisdom: tune writes a log in JSON lines (.jsonl .json)' tune spec.json --log a.wisdom
output '--html spec.json: tune writes a page in HTML (.html .htm)' tune spec.json --html spec.json
output '--html a.png: bench writes a page in HTML (.html .htm)' bench spec.json --html a.png
output '-MF small.c: compile writes a make rule (.d .mk .dep)' compile spec.json -w synthetic -o x -MD -MF small.c
mkdir -p dir.c
check a_directory_may_be_named_so eval '"$MIXFACEC" compile spec.json -w synthetic -t c99 -q -o dir.c && [ -s dir.c/small.c ]'
check any_other_suffix eval '"$MIXFACEC" pack spec.json -w a.safetensors -t c99 -q -o face.v2 && cmp face.v2 a.weights'
check nothing_was_written eval '[ ! -e x ] && cmp spec.json "$ROOT/$SMALL" && cmp small.c out/small.c && cmp a.png "$ROOT/examples/pictures/image0.png"'
