#!/usr/bin/env bash
# completion.sh - verb complete, and bash, zsh and fish, which ask it.
. "$ROOT/tests/cli/lib.sh"
mkdir "$SCRATCH/bin" && ln -s "$MIXFACEC" "$SCRATCH/bin/mixfacec"
export PATH=$SCRATCH/bin:$PATH
unset ASAN_OPTIONS
cd "$SCRATCH" || exit
mkdir work && cd work || exit
mkdir -p deep 'two words' && touch face.pth face.json face.npy 'my face.pth' deep/other.pth

# ---- the verb ----
words() { mixfacec complete -- "$@" | cut -f 1 | tr '\n' ' '; }
gives() { # expected word...
    local said
    said=$(words "${@:2}")
    [ "$said" = "$1" ] || { echo "${*:2}: expected '$1', found '$said'"; return 1; }
}
check verbs gives "$(sed -n 's/^VERB(\([a-z]*\),.*/\1/p' "$ROOT/compiler/verbs.def" | tr '\n' ' ')" ''
check verb gives 'compile complete ' comp
check meaning eval '[ "$(mixfacec complete -- tar)" = "$(printf "targets\t%s" "List the targets, and which of them this machine can run.")" ]'
# of each verb the options that help shows, and no others
for verb in $(words ''); do
    options=$(mixfacec help $verb | sed -n '/^options:/,/^$/s/^  \(-., \)\{0,1\}\(-[A-Za-z-]*\).*/\2/p' | tr '\n' ' ')
    check "options_of_$verb" gives "$options" $verb x -
done
check specs gives "$(mixfacec specs | awk 'NR > 1 { printf "%s ", $1 }'):files .json " compile ''
check targets gives "native $(mixfacec targets | awk 'NR > 1 { printf "%s ", $1 }')" compile x -t ''
check target_of_a_list gives 'avx512,sse4 ' compile x --target avx512,s
check value_behind_equals gives '--emit=obj ' compile x --emit=o
check value_cut_by_bash gives 'obj ' compile x --emit = o
check no_value_yet gives "$(sed -n 's/^VALUES("--emit", *"\([^"]*\)".*/\1/p' "$ROOT/compiler/values.def") " compile x --emit =
check knobs gives "$(sed -n 's/^KNOB(\([a-z_]*\),.*/\1=/p' "$ROOT/compiler/knobs.def" | tr '\n' ' ')" tune x --knob ''
check knob_of_a_layer gives 'stage1*:gate= ' tune x --knob 'stage1*:g'
check passes gives "$(sed -n 's/^PASS(\([a-z_]*\),.*/\1/p' "$ROOT/compiler/passes.def" | tr '\n' ' ')" compile x --dump ''
check checkpoint gives 'demo synthetic :files .pth .pt .ckpt .pkl .safetensors .npz ' pack x -w ''
check output_directory gives ':directory ' compile x -o ''
check output_file gives ':files .npy ' embed x -o ''
check output_argument gives ':files .safetensors ' convert in.pth ''
check nothing_to_say gives '' compile x --prefix ''
check unknown_verb gives '' complie ''
check after_dashes gives ':files .png .jpg .jpeg .ppm .pgm .npy ' embed x -- -
check all_is_said gives '--json --quiet --verbose --help --version ' specs mixfacenet_s ''

# Words of choices are those that the option accepts, and its help names.
while read -r flag words; do
    for word in $words; do
        case $word in [A-Z]*) continue ;; esac
        check "help_names$flag=$word" grep -qwF -- "$word" <(grep -A2 "^OPTION(\"$flag\"" "$ROOT/compiler/options.def" | sed 1d)
    done
done < <(sed -n 's/^VALUES("\(--[^"]*\)", *"\([^"]*\)".*/\1 \2/p' "$ROOT/compiler/values.def")

# ---- the shells: mixfacec compile --emit ..., a file of each kind, a verb ----
scripts=$ROOT/runtime/completion
in_bash() { # word...: what bash would put in place of the last, as a person sees it
    bash --norc -c '
        compopt() { :; }
        . "$0" && complete -p mixfacec | grep -qx "complete -F _mixfacec mixfacec" || exit
        COMP_WORDS=(mixfacec "$@") COMP_CWORD=$#
        last=${!#}
        _mixfacec mixfacec "${last#=}" "${COMP_WORDS[-2]}" && printf "%s\n" "${COMPREPLY[@]}" | sort | tr "\n" "|"' \
        "$scripts/bash/mixfacec" "$@"
}
in_zsh() { # without its editor: the functions that would show the words print them
    zsh -f -c '
        _describe() { local list; for list in ${argv[4,-1]:#-*}; do [[ -z $list ]] || print -rl -- ${${(P)list}%%:*}; done }
        _files() { print -r -- files "$@"; }
        compset() { :; }
        script=$1; shift
        words=(mixfacec "$@") CURRENT=$#words PREFIX=${@[-1]}
        . $script' zsh "$scripts/zsh/_mixfacec" "$@" | grep . | sort | tr '\n' '|'
}
in_fish() {
    HOME=$SCRATCH XDG_CONFIG_HOME=$SCRATCH/config XDG_DATA_HOME=$SCRATCH/data fish --no-config -c "source '$scripts/fish/mixfacec.fish'; complete -C 'mixfacec $*'" | cut -f 1 | sort | tr '\n' '|'
}
shell() { # expected shell word...
    local said
    said=$("in_$2" "${@:3}")
    [ "$said" = "$1" ] || { echo "$2 ${*:3}: expected '$1', found '$said'"; return 1; }
}
for name in bash zsh fish; do
    if ! command -v $name >/dev/null; then
        skipped $name "no $name"
        continue
    fi
    check ${name}_syntax $name -n "$scripts"/$name/*
    check ${name}_verb shell 'compile|complete|' $name comp
    check ${name}_value shell 'asm|' $name compile x --emit a
    check ${name}_option shell '--weights|--weights-mode|' $name compile x --wei
done
files='deep|demo|face.pth|my face.pth|synthetic|two words|'
check bash_files shell "$files" bash compile x --weights ''
check bash_files_cut shell "$files" bash compile x --weights =
check bash_directories shell 'deep|two words|' bash compile x -o ''
check bash_in_a_directory shell 'deep/other.pth|' bash compile x -w deep/o
check bash_any_file shell "$(printf '%s|' deep face.json face.npy face.pth 'my face.pth' 'two words')" bash compile x -MT ''
if command -v fish >/dev/null; then
    check fish_files shell 'deep/|demo|face.pth|my face.pth|synthetic|two words/|' fish compile x --weights ''
    check fish_files_behind_equals shell '--weights=deep/other.pth|' fish compile x --weights=deep/o
    check fish_directories shell 'deep/|two words/|' fish compile x -o ''
fi
if command -v zsh >/dev/null; then
    check zsh_files shell 'demo|files -g *(.pth|.pt|.ckpt|.pkl|.safetensors|.npz)|synthetic|' zsh compile x --weights ''
    check zsh_directories shell 'files -/|' zsh compile x -o ''
    check zsh_open_word shell 'gate=|' zsh compile x --knob g
fi
