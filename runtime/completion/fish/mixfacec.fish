# Completion of mixfacec for fish: the words are those that `mixfacec complete` prints.
function __mixfacec_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l option (string match -r -- '^-.*=' $word)
    for line in ($words[1] complete -- $words[2..] $word 2>/dev/null)
        switch $line
            case :directory
                __fish_complete_directories (string replace -r -- '^-.*=' '' $word) | string replace -r -- '^' "$option"
            case ':files*'
                set -l suffixes (string split -n ' ' -- (string replace :files '' $line))
                set -l fits (string join '|' -- / (string escape --style=regex -- $suffixes))
                test -n "$suffixes"; or set fits ''
                __fish_complete_path (string replace -r -- '^-.*=' '' $word) | string match -r -- "^[^\t]*(?:$fits)(?:\t.*)?\$" | string replace -r -- '^' "$option"
            case '*'
                echo $line
        end
    end
end
complete -c mixfacec -f -a '(__mixfacec_complete)'
