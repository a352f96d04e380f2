# lib.sh - what the tests of the command line share; sourced, not run.
. "$ROOT/tests/emitted/lib.sh"
SPEC=specs/mixfacenet_xs.json
MODEL="$SPEC --weights synthetic --target c99"

# The command ends with this status, and what it says last on stderr is this message.
expect() { # name status message command...
    local name=$1 want=$2 message=$3 status=0 said
    shift 3
    said=$("$@" 2>&1 >/dev/null </dev/null) || status=$?
    said=$(tail -n 1 <<<"$said")
    if [ $status = "$want" ] && [ "$said" = "mixfacec: error: $message" ]; then
        echo "ok $name"
    else
        printf 'not ok %s\n    status %s, expected %s\n    said %s\n' "$name" $status "$want" "$said"
    fi
}

# No temporary file is left, neither beside an output nor in $TMPDIR.
export TMPDIR=$SCRATCH/tmp
mkdir -p "$TMPDIR"
no_rest() {
    local rest
    rest=$(find "$SCRATCH" \( -name '*.tmp*' -o -path "$TMPDIR/*" \) -print)
    [ -z "$rest" ] || { echo "left behind: $rest"; return 1; }
}

# Sets PYTHON to a Python that has these modules, or to nothing.
find_python() { # module...
    local modules
    modules=$(IFS=,; echo "$*")
    for PYTHON in /usr/bin/python3 python3 ''; do
        [ -z "$PYTHON" ] || ! "$PYTHON" -c "import $modules" 2>/dev/null || break
    done
    export PYTHON
}

# ---- pages ----

well_formed() { # every tag is closed in its turn
    grep -o '<[^>]*>' "$1" | awk '
        /^<[!?]/ || /\/>$/ { next }
        /^<\// { tag = substr($0, 3, length($0) - 3); if (stack[n--] != tag) { print "unexpected " $0; exit 1 } next }
        { tag = $0; gsub(/^<|[ >].*/, "", tag); stack[++n] = tag }
        END { if (n) { print "open: " stack[n]; exit 1 } }'
}

# Nothing sticks out of a window of 400 pixels; by a browser, in a frame of that width.
fits_a_phone() { # page
    local said
    cp "$1" "$SCRATCH/page.html"
    cat >"$SCRATCH/phone.html" <<'END'
<iframe id="f" src="page.html" style="width:400px;height:800px;border:0"></iframe><p id="out"></p>
<script>onload = () => {
    const d = f.contentDocument, wide = [...d.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 400.5);
    out.textContent = 'needs ' + d.documentElement.scrollWidth + ' pixels, ' + wide.length + ' too wide: ' +
        wide.slice(0, 3).map(e => e.tagName + ' ' + e.textContent.slice(0, 60)).join('; ');
}</script>
END
    said=$(timeout 120 chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --allow-file-access-from-files --user-data-dir="$SCRATCH/chromium" \
        --dump-dom "file://$SCRATCH/phone.html" 2>/dev/null | grep -o '<p id="out">.*</p>')
    rm -rf "$SCRATCH/chromium"
    [ "$said" = '<p id="out">needs 400 pixels, 0 too wide: </p>' ] || { echo "$said"; return 1; }
}
check_phone() { # name page
    if command -v chromium >/dev/null; then check "$1" fits_a_phone "$2"; else skipped "$1" "no chromium"; fi
}
