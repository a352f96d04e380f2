#!/usr/bin/env bash
# provenance.sh - what a spec says of its origin is copied into NAME.c, where it is only a comment.
. "$(dirname "$0")/lib.sh"
spec=$SCRATCH/spec.json
long=$(printf 'word %.0s' {1..40})
address=https://example.org/$(printf 'x%.0s' {1..120})

made_with() { # a line of the spec, or nothing: NAME.c is $SCRATCH/M.c
    { echo '{' && printf '%s\n' "$1" && sed '1d;/"provenance"/d' $SMALL; } >"$spec"
    emit "$spec" c99 M "$SCRATCH"
}
says() { grep -qxF -- "$1" "$SCRATCH/M.c" || { head -n 24 "$SCRATCH/M.c"; return 1; }; }
compiles() { gcc -std=c99 $W -Wtrigraphs -fsyntax-only "$SCRATCH/M.c"; }

none() { ! grep -q provenance "$SCRATCH/M.c"; }

check absent made_with ''
check absent_says_nothing none
check empty made_with '"provenance": {},'
check empty_says_nothing none
check two made_with '"provenance": {"paper": "A & B", "by": "Zoë @name@"},'
check first_line says ' * provenance    paper: A & B'
check second_line says ' *               by: Zoë @name@'
check hostile made_with '"provenance": {"*/ int": "*/ x /* //*/ ??/\n*\u202e\u001b[31m/ \u0085 %s %n"},'
check hostile_is_harmless says ' * provenance    * / int: * / x / * // * / ? ?/ * [31m/ %s %n'
check hostile_compiles compiles
check long made_with "\"provenance\": {\"note\": \"$long\", \"url\": \"$address\"},"
check long_compiles compiles
check long_address says " *               $address"
# shellcheck disable=SC2016
check words_are_wrapped eval '! head -n 30 "$SCRATCH/M.c" | grep -v "$address" | grep -q ".\{101\}"'
