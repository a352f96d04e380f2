#!/usr/bin/env bash
# builtin.sh - the specs and the trained weights inside the command: by name, from any directory.
. "$(dirname "$0")/lib.sh"
DEMO=examples/models/mixfacenet_xs.safetensors
mkdir -p "$SCRATCH/elsewhere" "$SCRATCH/d"
# A copy of the command alone, run where nothing of the repository is in sight.
cp "$MIXFACEC" "$SCRATCH/mixfacec"
alone() { (cd "$SCRATCH/elsewhere" && "$SCRATCH/mixfacec" "$@"); }

# ---- specs ----
for spec in specs/*.json; do
    name=$(basename "$spec" .json)
    check "spec_$name" eval 'alone specs $name | cmp - $spec'
    check "name_of_$name" grep -q "^    \"name\": \"$name\",$" "$spec"
done
check specs_lists eval '[ "$(alone specs | sed 1d | cut -d" " -f1)" = "$(cd specs && ls *.json | sed "s/.json//")" ]'
check specs_row eval 'alone specs | tr -s " " | grep -qx "mixfacenet_xs 3x112x112 512 1,040,866 161,988,532"'
check specs_json eval 'alone specs --json | grep -q "\"mixfacenet_s\", \"input\": .3, 112, 112., \"embedding\": 512, \"parameters\": 3073110, \"macs\": 218141424, \"flops\": 451720268"'
expect specs_json_of_one 2 "specs mixfacenet_s is JSON already; --json is for the list" alone specs mixfacenet_s --json
expect specs_of_a_file 2 "specs/mixfacenet_s.json is a file; specs prints the built-in ones" "$MIXFACEC" specs specs/mixfacenet_s.json

# The name gives the bytes that the file gives, in every verb that takes a spec.
options='--weights synthetic --target c99 -q'
check compile eval 'alone compile mixfacenet_xs $options --prefix M -o "$SCRATCH/name" &&
    "$MIXFACEC" compile specs/mixfacenet_xs.json $options --prefix M -o "$SCRATCH/file" && diff -r "$SCRATCH/name" "$SCRATCH/file"'
check pack eval 'alone pack mixfacenet_xs $options -o - | cmp - "$SCRATCH/file/M.weights"'
check inspect eval 'alone inspect mixfacenet_m --target c99 | cmp - <("$MIXFACEC" inspect specs/mixfacenet_m.json --target c99)'
check convert eval 'alone convert synthetic "$SCRATCH/s" --spec mixfacenet_xs && "$MIXFACEC" convert synthetic "$SCRATCH/t" --spec specs/mixfacenet_xs.json && cmp "$SCRATCH/s" "$SCRATCH/t"'
check compared_with eval 'alone inspect "$SCRATCH/s" --spec shufflemixfacenet_xs | grep -qx "fits        shufflemixfacenet_xs"'

# A word is the built-in one, and says so if there is such a file; a path is a file.
cp $SMALL "$SCRATCH/elsewhere/mixfacenet_xs" && cp $SMALL "$SCRATCH/elsewhere/mine"
check word_wins eval 'alone inspect mixfacenet_xs | grep -q "^mixfacenet_xs: "'
check word_is_noted eval 'alone inspect mixfacenet_xs 2>&1 >/dev/null | grep -qx "mixfacec: mixfacenet_xs is the built-in spec; the file of this name is ./mixfacenet_xs"'
check path_wins eval 'alone inspect ./mixfacenet_xs | grep -q "^small: "'
check any_name eval 'alone inspect mine | grep -q "^small: "'
meant() { # arguments: SPEC is misspelt
    for word in mixfacenet-xs MixFaceNet_XS mixfacenet_xs.json specs/mixfacenet_xs.json; do
        expect "meant by ${*/SPEC/$word}" 3 "$word: no such file, and no built-in spec; did you mean mixfacenet_xs?" \
            alone "${@/#SPEC/$word}"
    done
}
meant compile SPEC --weights demo -o x
meant embed SPEC --weights demo synthetic
meant verify SPEC --weights demo
meant bench SPEC
meant tune SPEC
meant inspect SPEC
meant convert synthetic x --spec SPEC
meant pack SPEC --weights demo -o x
meant specs SPEC
expect unknown 3 "nothing: no such file, and no built-in spec; \`mixfacec specs\` lists those" alone pack nothing -w demo -o x

# ---- the trained weights ----
check demo_converts eval 'alone convert demo "$SCRATCH/demo" --type f16 && cmp "$SCRATCH/demo" $DEMO'
check card_has_the_sha256 grep -qF "\`$(sha256sum <$DEMO | cut -d' ' -f1)\`" examples/models/README.md
check card_has_the_size grep -qF " $(stat -c %s $DEMO | sed 's/\(.*\)\(...\)\(...\)$/\1,\2,\3/') bytes" examples/models/README.md
check demo_compiles eval 'alone compile mixfacenet_xs -w demo -t c99 -q -o "$SCRATCH/demo_files" && alone pack mixfacenet_xs -w demo -q -o - | cmp - "$SCRATCH/demo_files/mixfacenet_xs.weights"'
check demo_inspects eval 'alone inspect demo | grep -q "^fits  *mixfacenet_xs"'
check demo_of_a_copy eval 'sed "s/\"name\": \"mixfacenet_xs\"/\"name\": \"mine\"/" specs/mixfacenet_xs.json >"$SCRATCH/mine.json" && alone pack "$SCRATCH/mine.json" -w demo -q -o - | cmp - "$SCRATCH/demo_files/mixfacenet_xs.weights"'
other() { # arguments: SPEC is another network than that which was trained
    for spec in shufflemixfacenet_xs mixfacenet_s; do
        expect "other network: ${*/SPEC/$spec}" 3 "demo: these weights were trained as mixfacenet_xs; $spec is another network" \
            alone "${@/#SPEC/$spec}"
    done
}
other compile SPEC --weights demo -o x
other embed SPEC --weights demo synthetic
other verify SPEC --weights demo
other bench SPEC --weights demo
other pack SPEC --weights demo -o x
other convert demo x --spec SPEC
cp "$SCRATCH/s" "$SCRATCH/elsewhere/demo"
check demo_is_a_word eval 'alone pack mixfacenet_xs -w demo -q -o - | cmp - "$SCRATCH/demo_files/mixfacenet_xs.weights"'
check demo_may_be_a_file eval 'alone pack mixfacenet_xs -w ./demo -q -o - | cmp - "$SCRATCH/file/M.weights"'

# It recognises faces: two photos of each of ten people of ORL, which it has not seen.
faces=$MIXFACEC_SHARED/faces/orl_aligned112
if [ -n "$MIXFACEC_SHARED" ] && [ -d "$faces" ]; then
    check demo_recognises eval 'alone embed mixfacenet_xs -w demo -q "$faces"/s{1,2,3,4,5}_0{1,2}.png |
        awk "/^ *[0-9]+ +s/ && NF == 12 { n++; for (i = 3; i <= 12; i++) { same = int((n - 1) / 2) == int((i - 3) / 2);
            if (same ? \$i < 0.45 : \$i > 0.45) wrong++ } } END { exit !(n == 10 && wrong == 0) }"'
else
    skipped demo_recognises "there are no faces"
fi
check nothing_is_left no_rest
