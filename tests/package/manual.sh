#!/usr/bin/env bash
# manual.sh - a manual page of each verb and of the command: without a warning of those who read such
# pages, with every option, the same bytes everywhere.
. "$ROOT/tests/cli/lib.sh"
cd "$SCRATCH" || exit
verbs=$(sed -n 's/^VERB(\([a-z]*\),.*/\1/p' "$ROOT/compiler/verbs.def")
page() { # verb, or nothing
    TZ=$RANDOM LC_ALL=${locale-C} "$MIXFACEC" help --man ${1-}
}
page >mixfacec.1
for verb in $verbs; do page $verb >mixfacec-$verb.1; done

silent() { # command...: it says nothing at all
    local said
    said=$("$@" 2>&1 >/dev/null) && [ -z "$said" ] || { echo "$said"; return 1; }
}
readers=(mandoc groff man)
declare -A warns=([mandoc]='mandoc -T lint' [groff]='groff -ww -b -man -Tutf8 -z' [man]='man --warnings -E UTF-8 -l -Tutf8 -Z')
for reader in "${readers[@]}"; do
    if ! command -v "$reader" >/dev/null; then
        skipped "pages_$reader" "no $reader"
        continue
    fi
    for page in *.1; do check "${page%.1}_$reader" eval 'silent ${warns[$reader]} $page 2>&1 && [ -z "$(${warns[$reader]} $page 2>&1 | grep -a "$page:")" ]'; done
done

# ---- what they say ----
text() { # page: as a reader sees it, one line
    mandoc -T ascii "$1" | col -bx | tr -s ' \n' ' '
}
says() { # page sentence...
    local said sentence
    said=$(text "$1")
    for sentence in "${@:2}"; do
        [[ $said == *" $(tr -d '`' <<<"$sentence")"* ]] || { echo "$1 does not say: $sentence"; return 1; }
    done
}
if command -v mandoc >/dev/null; then
    for verb in $verbs; do # each line of help is in the page, but for its headings
        mapfile -t lines < <("$MIXFACEC" help $verb | sed 's/^usage: //; /^$/d; /^[a-z]*:$/d' | tr -s ' ' | sed 's/^ //')
        check "all_of_help_$verb" says mixfacec-$verb.1 "${lines[@]}"
    done
    mapfile -t lines < <("$MIXFACEC" help | sed 's/^usage: .*//; /^$/d; /^[a-z ]*:$/d' | tr -s ' ' | sed 's/^ //')
    check all_of_help says mixfacec.1 "${lines[@]}"
    check exit_status says mixfacec-compile.1 "EXIT STATUS 0 success"
else
    skipped all_of_help "no mandoc"
fi
check named_for_whatis eval '! command -v lexgrog >/dev/null || lexgrog mixfacec-verify.1 | grep -qx "mixfacec-verify.1: \"mixfacec-verify - run the emitted code .*\""'
check version grep -q "^\.TH MIXFACEC 1 [0-9-]* \"$("$MIXFACEC" --version)\"" mixfacec.1
check repeatable eval 'locale=C.UTF-8 page tune | cmp - mixfacec-tune.1'
expect for_help_only 2 "compile does not take --man" "$MIXFACEC" compile --man
