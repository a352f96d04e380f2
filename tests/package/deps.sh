#!/usr/bin/env bash
# What ./build.sh does about packages that are missing: with an apt-get and a sudo of ours, and
# without valgrind, clang-format and qemu-aarch64, which our apt-get "installs".
. "$ROOT/tests/cli/lib.sh"
commands=$SCRATCH/bin path=$SCRATCH/bin
mkdir "$commands"
for directory in ${PATH//:/ }; do # a directory that has one of them becomes a copy without
    if ls "$directory"/{valgrind,clang-format,qemu-aarch64} 2>/dev/null | grep -q .; then
        mkdir -p "$SCRATCH/copy$directory" && ln -sf "$directory"/* "$SCRATCH/copy$directory"
        directory=$SCRATCH/copy$directory
        rm -f "$directory"/{valgrind,clang-format,qemu-aarch64}
    fi
    path+=:$directory
done

cat >"$commands/sudo" <<'END'
#!/bin/sh
echo sudo >>"$STATE/calls"
exec "$@"
END
# Files in $STATE: `locked` has how often a lock is held from now on, `lists` is made by update,
# `refused` names a package that does not exist.
cat >"$commands/apt-get" <<'END'
#!/bin/bash
echo "$*" >>"$STATE/calls"
read -r locked <"$STATE/locked"
if [ "$locked" -gt 0 ]; then
    echo $((locked - 1)) >"$STATE/locked"
    echo 'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7 (unattended-upgr)'
    exit 100
fi >&2
case " $* " in
    *' update '*) touch "$STATE/lists" ;;
    *' install '*)
        for package; do
            [ "$package" != "$(cat "$STATE/refused")" ] && [ -e "$STATE/lists" ] ||
                { echo "E: Unable to locate package $package" >&2; exit 100; }
        done
        for package; do
            case $package in
                valgrind | clang-format) ln -sf /bin/true "$COMMANDS/$package" ;;
                qemu-user) ln -sf /bin/true "$COMMANDS/qemu-aarch64" ;;
            esac
        done ;;
esac
END
chmod +x "$commands"/{sudo,apt-get}

# A run on a machine without the three; what it says is in $SCRATCH/said.
deps() { # status-expected locked package-refused command [variable=value...]
    local want=$1 status=0
    rm -f "$commands"/{valgrind,clang-format,qemu-aarch64}
    export STATE=$SCRATCH/state COMMANDS=$commands
    rm -rf "$STATE" && mkdir "$STATE"
    echo "$2" >"$STATE/locked"
    echo "$3" >"$STATE/refused"
    touch "$STATE/calls"
    env PATH="$path" "${@:5}" ./build.sh $llvm deps "$4" >"$SCRATCH/said" 2>&1 </dev/null || status=$?
    cat "$SCRATCH/said"
    [ $status = "$want" ] || { echo "status $status, expected $want"; return 1; }
}
says() { grep -qx -- "$1" "$SCRATCH/said" || { echo "it does not say: $1"; return 1; }; }
calls() { # count word
    [ "$(grep -c -- "$2" "$STATE/calls")" = "$1" ] || { echo "expected $1 times $2, found:"; cat "$STATE/calls"; return 1; }
}
llvm=
have_llvm || llvm=--without-llvm

nothing_missing() { # then apt-get is not called, and nothing is said
    deps 0 0 - all && [ ! -s "$SCRATCH/said" ] && calls 0 .
}
installs() { # the lists are fetched when there are none
    deps 0 0 - fmt && says 'installing clang-format' && calls 1 update && calls 2 install
}
waits() { # for the locks of install and of update alike; it says so once
    deps 0 3 - fmt && calls 1 'update' && calls 5 install &&
        says 'waiting, at most 600 s: Could not get lock .* held by process 7 (unattended-upgr)' &&
        [ "$(grep -c waiting "$SCRATCH/said")" = 1 ]
}
gives_up() { # after the bound, for all calls together
    deps 1 99 - fmt APT_WAIT=2 && says 'E: Could not get lock .*' && [ "$(grep -vc sudo "$STATE/calls")" -le 6 ] &&
        says 'build.sh: please install, by the names of Debian 12: clang-format '
}
names_the_missing() { # and does not go on
    deps 1 0 clang-format fmt && says 'E: Unable to locate package clang-format' &&
        says 'build.sh: please install, by the names of Debian 12: clang-format ' &&
        ! env PATH="$path" ./build.sh $llvm fmt 2>/dev/null
}
optional() { # the tests go on without an emulator, but not without valgrind
    deps 0 0 qemu-user test && says 'installing .*valgrind.*' && says 'installing .*qemu-user.*' &&
        says 'not installed, what needs it will be skipped: .*qemu-user.*' && [ -e "$commands/valgrind" ]
}
by_sudo() { # who is not root
    printf '#!/bin/sh\necho 1000\n' >"$commands/id" && chmod +x "$commands/id" &&
        deps 0 0 - fmt && calls 3 sudo
}
for name in nothing_missing installs waits gives_up names_the_missing optional by_sudo; do check $name $name; done
