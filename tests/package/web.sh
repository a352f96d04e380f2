#!/usr/bin/env bash
# web.sh - modules of WebAssembly: what `compile --emit=wasm` writes and refuses, and the page of
# examples/web in a browser.
. "$ROOT/tests/cli/lib.sh"
cd "$SCRATCH" || exit
if ! have_llvm || ! command -v wasm-ld-19 >/dev/null; then
    skipped web "no wasm-ld-19, or mixfacec was built without LLVM"
    exit
fi
modules() { "$MIXFACEC" compile "$ROOT/$SMALL" -w synthetic --prefix m --emit=wasm -q "$@"; }

# ---- files ----
files() { [ "$(ls "$1" | tr '\n' ' ')" = "$2" ] || { ls "$1"; return 1; }; }
check all_targets eval 'modules -o all && files all "m.wasm m.weights m_wasm_relaxed.wasm "'
check one_target eval 'modules -o one -t wasm-relaxed && files one "m.wasm m.weights " && cmp one/m.wasm all/m_wasm_relaxed.wasm'
check weights_inside eval 'modules -o in --weights-mode object && files in "m.wasm m_wasm_relaxed.wasm "'
check same_bytes eval 'modules -o all/again && cmp all/m.wasm all/again/m.wasm'
check rule eval 'modules -o rule -MD && [ "$(head -n 1 rule/m.d)" = "rule/m_wasm_relaxed.wasm rule/m.wasm rule/m.weights: $ROOT/$SMALL" ]'
wasm() { "$MIXFACEC" compile "$ROOT/$SMALL" -w synthetic --emit=wasm -o no "$@"; }
expect not_a_target 2 '--emit=wasm: expected a --target among wasm_simd128,wasm_relaxed, found avx2' wasm -t wasm-simd128,avx2
expect no_array 2 '--weights-mode array: with --emit=wasm it is file or object' wasm --weights-mode array
expect no_cpu 2 '--cpu and --features need a single --target' wasm --features +tail-call
expect ram 5 'm needs an arena of 40960 bytes, 39936 more than --max-ram 1024; less is needed with --optimize=ram, or by a smaller network' wasm --prefix m --max-ram 1K
expect no_linker 6 "no linker: WASM_LD is '/absent/wasm-ld', which is not there" env WASM_LD=/absent/wasm-ld "$MIXFACEC" compile "$ROOT/$SMALL" -w synthetic --emit=wasm -o no
expect linker_fails 6 'the linker false failed' env WASM_LD=false "$MIXFACEC" compile "$ROOT/$SMALL" -w synthetic --emit=wasm -o no
check nothing_written eval '[ ! -e no ] && no_rest'

# ---- the page ----
page() { make -s -C "$ROOT/examples/web" MIXFACEC="$MIXFACEC" OUT="$SCRATCH/page" "$@"; }
check page page
total() { # of what the browser loads, but the weights: with the larger of the two modules
    local bytes
    bytes=$(cat page/index.html page/*.css page/*.js page/*.svg page/face.wasm | wc -c)
    echo "$bytes bytes"
    [ "$bytes" -lt 150000 ] && [ "$(stat -c %s page/face_wasm_relaxed.wasm)" -le "$(stat -c %s page/face.wasm)" ]
}
check size total
check ten_lines eval '[ "$(wc -l <"$ROOT/examples/web/app.js")" -le 11 ]'
if command -v node >/dev/null && command -v chromium >/dev/null && [ -z "$SANITIZE" ]; then
    "$MIXFACEC" embed mixfacenet_xs --weights demo -q -o page/expected.npy "$ROOT/examples/pictures/image0.png"
    awk '$0 == "```" && on { exit } on; $0 == "```js" { on = 1 }' "$ROOT/specs/guides/browser.md" >page/guide.mjs
    echo '<!doctype html><canvas width="112" height="112"></canvas><canvas width="112" height="112"></canvas><output></output>
        <script type="module" src="guide.mjs"></script>' >page/guide.html
    node "$ROOT/tests/package/page.mjs" page "$ROOT/examples/pictures/image0.png" "$ROOT/examples/pictures/image1.jpg"
else
    skipped browser "no node, no chromium, or a sanitised build"
fi
