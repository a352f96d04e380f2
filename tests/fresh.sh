#!/usr/bin/env bash
# fresh.sh [TEST...] - the README's first commands on a machine that has nothing: a minimal Debian 12 with
# git and sudo, the apt sources and apt configuration of this machine, and a clone of HEAD.
# A new user types the commands; TEST are the tests to run (default unit; `all` for the whole suite,
# half an hour). Then, in a root where nothing was built, apt installs the packages of this machine's
# ./build.sh package; TEST `packages` is only that. It takes root rights, debootstrap and the mirror; without them
# it is skipped. The root without packages is kept for a week in build/fresh/, what is
# installed into it is not. Every mount is in a namespace that ends with its command.
# The last line is "N passed, N failed[, N skipped]".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C
suite=bookworm
tests=" ${*:-unit}"
[ "$tests" != ' all' ] || tests=
work=build/fresh
passed=0 failed=0

finish() { # [reason why it cannot run]
    if [ $# -gt 0 ]; then
        echo "skipped fresh ($1)"
        echo "0 passed, 0 failed, 1 skipped"
        exit 0
    fi
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
    exit
}

# ---- what it takes ------------------------------------------------------------------------

[ "$(id -u)" = 0 ] || finish "not root"
command -v debootstrap >/dev/null || finish "no debootstrap"
command -v apt-get >/dev/null || finish "no apt"
git rev-parse -q --verify HEAD >/dev/null || finish "no git repository"
namespace=(unshare --mount --pid --fork --kill-child --propagation private)
"${namespace[@]}" true 2>/dev/null || finish "no right to mount"
mirror=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
    awk -v suite=$suite '$1 == suite { print $2; exit }')
mirror=${mirror%/}
[ -n "$mirror" ] || finish "apt's sources have no $suite"
eval "$(apt-config shell proxy Acquire::http::Proxy)"
export http_proxy=${http_proxy-${proxy-}} # debootstrap's wget asks the environment
timeout 60 wget -q --tries=2 -O /dev/null "$mirror/dists/$suite/InRelease" || finish "$mirror does not answer"

# ---- the root -----------------------------------------------------------------------------

mkdir -p $work
exec 9>$work/lock
flock -w 3600 9 || finish "another run has the root"
work=$(realpath $work)
root=$work/root
trap 'rm -rf --one-file-system "$root"' EXIT
trap 'exit 1' HUP INT TERM
rm -rf --one-file-system "$root"

pristine() {
    [ -z "$(find "$work" -name root.tar -mtime -7)" ] || return 0
    echo "making a minimal $suite from $mirror"
    timeout -k 10 1200 debootstrap --variant=minbase --include=git,sudo,ca-certificates $suite "$root" "$mirror" \
        >"$work/debootstrap.log" 2>&1 9>&- || { tail -n 20 "$work/debootstrap.log"; return 1; }
    rm -rf "$root"/var/cache/apt/*.bin "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
    tar -C "$root" -cf "$work/root.tmp" . && mv "$work/root.tmp" "$work/root.tar"
    rm -rf --one-file-system "$root"
}

furnish() { # the configuration of apt and the network, a user, the clone
    mkdir "$root" && tar -C "$root" -xpf "$work/root.tar" || return
    rm -rf "$root/etc/apt"
    cp -a /etc/apt "$root/etc/apt" || return
    cp -a /usr/share/keyrings/. "$root/usr/share/keyrings" || return
    cp -L /etc/resolv.conf /etc/hosts "$root/etc" || return
    [ -z "$http_proxy" ] ||
        echo "Acquire::http::Proxy \"$http_proxy\";" >"$root/etc/apt/apt.conf.d/99proxy"
    chroot "$root" useradd -m -s /bin/bash visitor || return
    echo 'visitor ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/visitor" || return
    git clone -q --bare --depth 1 "file://$PWD" "$root/srv/mixfacec.git" &&
        chroot "$root" chown -R visitor: /srv/mixfacec.git
}

# ---- a user in it -------------------------------------------------------------------------

# Runs a command as the user, in the clone once there is one; its output is shown and kept in $said.
visitor() { # seconds command
    local start=$SECONDS status
    said=$work/said
    echo "visitor\$ $2"
    timeout -k 10 "$1" "${namespace[@]}" "${offline[@]}" bash -c '
        mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev/shm" &&
            mount -t devpts -o newinstance,ptmxmode=0666 devpts "$0/dev/pts" || exit
        exec chroot "$0" runuser -l visitor -c "{ cd mixfacec 2>/dev/null || :; } && $1" </dev/null' \
        "$root" "$2" 2>&1 9>&- | tee "$said" | sed -u 's/^/    /'
    status=${PIPESTATUS[0]}
    echo "    ($((SECONDS - start)) s)"
    [ "$status" = 0 ] || echo "    (status $status)"
    return "$status"
}
offline=()

check() { # name command...: whether it succeeds
    if "${@:2}"; then
        echo "ok $1" && passed=$((passed + 1))
    else
        echo "not ok $1" && failed=$((failed + 1))
        return 1
    fi
}

says() { # what the last command said matches each pattern
    local pattern
    for pattern; do
        grep -qE "$pattern" "$said" || { echo "    it does not say: $pattern"; return 1; }
    done
}
silent() { # and this it did not say
    ! grep -E "$1" "$said" | sed 's/^/    it says: /' | grep .
}

# Holds apt's locks for so long, as the updates of a new machine do.
busy() { # seconds
    chroot "$root" perl -MFcntl -e '
        for (@ARGV[1 .. $#ARGV]) {
            open(my $file, ">", $_) or die "$_: $!";
            my $lock = pack("ssx4qqi", F_WRLCK, 0, 0, 0, 0);
            fcntl($file, F_SETLK, $lock) or die "$_: $!";
            push(@held, $file);
        }
        print("held\n"), close(STDOUT), sleep($ARGV[0]);' \
        "$1" /var/lib/dpkg/lock-frontend /var/lib/apt/lists/lock 9>&- &
}

# ---- what the README says -----------------------------------------------------------------

demo() {
    busy 5 | grep -q held || return
    visitor 1800 './build.sh demo' &&
        says '^installing .*gcc' '^waiting, at most .*lock' '^verified: ' '^Next$' &&
        silent 'skipped|E: '
}

again() { # without the network: nothing asks for it when all is there
    local offline=(--net)
    visitor 600 './build.sh demo' && says '^verified: ' && silent 'installing|waiting'
}

build() {
    visitor 300 './build.sh' && says '^built build/mixfacec.*next: ' && [ "$(wc -l <"$said")" = 1 ]
}

tests() { visitor 7200 "./build.sh test$tests" && says '^[0-9]+ passed, 0 failed'; }

first_commands() {
    check root furnish || finish
    check clone visitor 60 'git clone -q /srv/mixfacec.git && ls mixfacec' || finish
    if check demo demo; then # without it there is no build to go on with
        check demo_again again
        check build build
        check tests tests
    fi
}

# ---- the packages -------------------------------------------------------------------------

bare() { # nothing is there but the packages
    rm -rf --one-file-system "$root"
    furnish && cp build/packages/*.deb "$root/srv"
}

apt_installs() {
    visitor 900 'sudo apt-get -qq update && sudo apt-get -qq -y -o Dpkg::Use-Pty=0 install /srv/*.deb' && silent 'E: |W: '
}

works() { # the compiler, the manual, completion, and a model in Python
    visitor 600 'mixfacec specs && mixfacec compile mixfacenet_xs --weights demo --target c99 --prefix face -o out &&
        cc -O1 -shared -fPIC -o out/face.so out/face.c &&
        python3 -c "import numpy, mixfacec
face = numpy.zeros((112, 112, 3), numpy.uint8)
print(mixfacec.Model(\"out/face.so\")(face)[:3])" &&
        mixfacec embed mixfacenet_xs --weights demo /usr/share/doc/mixfacec/examples/pictures/*.jpg &&
        bash -c ". /usr/share/bash-completion/completions/mixfacec && complete -p mixfacec"' &&
        says '^mixfacenet_m ' '^\[ *-?[0-9]+\.' 'cosine' '^complete -F'
}

left_by() { find "$root" -xdev -name '*mixfacec*' ! -path "$root/srv/*" ! -path "$root/home/*"; }
removes() { # and leaves nothing
    local there
    there=$(left_by | wc -l)
    visitor 300 'sudo python3 -c "import mixfacec"; sudo apt-get -qq -y -o Dpkg::Use-Pty=0 remove mixfacec python3-mixfacec' &&
        [ "$there" -gt 25 ] && [ -z "$(left_by | tee /dev/stderr)" ]
}

packages() {
    ./build.sh package >"$work/package.log" 2>&1 9>&- || { tail "$work/package.log"; return 1; }
}

check debootstrap pristine || finish
[ "$tests" = ' packages' ] || first_commands
if check packages packages && check bare_root bare && check apt_install apt_installs; then
    check installed works
    check apt_remove removes
fi
finish
