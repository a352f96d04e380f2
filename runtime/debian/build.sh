#!/usr/bin/env bash
# build.sh WORK VERSION DATE - the packages of Debian, from a tree WORK/root that ./build.sh install made
# with PREFIX=/usr, and from the wheel in WORK. Same input, same bytes: every file has the date of the
# version, and the compression does not depend on the machine's cores.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$1 version=$2 date=$3
export LC_ALL=C SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(date -u -d "$date" +%s)
umask 022
cd "$work"

changelog() {
    printf 'mixfacec (%s) unstable; urgency=medium\n\n  * This version.\n\n -- %s  %s\n' "$version" \
        "$(sed -n 's/^Maintainer: //p' "$here/control")" "$(date -u -d "$date" -R)"
}
rm -rf debian && mkdir debian && cp "$here/control" debian && changelog >debian/changelog

# What every package has, then the archive.
finish() { # package root
    local doc=$2/usr/share/doc/$1
    mkdir -p "$doc"
    cp "$here/copyright" "$doc"
    gzip -9n <debian/changelog >"$doc/changelog.gz"
    dpkg-gencontrol -p"$1" -P"$2" -fdebian/files -Tdebian/$1.substvars
    (cd "$2" && find usr -type f | sort | xargs md5sum >DEBIAN/md5sums)
    chmod -R u=rwX,go=rX "$2"
    find "$2" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group --threads-max=1 -Zxz --build "$2" . >/dev/null
}

# ---- mixfacec: where Debian wants some things elsewhere ----
usr=root/usr
lib=$usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)
mkdir -p "$lib" root/DEBIAN
mv $usr/lib/libmixfacec_pool.a $usr/lib/pkgconfig "$lib"
sed -i 's|^prefix=.*|&/..|' "$lib/pkgconfig/mixfacec.pc"
mv $usr/share/zsh/site-functions $usr/share/zsh/vendor-completions
rm -rf $usr/share/mixfacec/python $usr/share/doc/mixfacec/LICENSE # python3-mixfacec; copyright
gzip -9n $usr/share/man/man1/*
strip --remove-section=.comment $usr/bin/mixfacec # and with the symbols the name of the directory
strip --strip-debug --remove-section=.comment --enable-deterministic-archives "$lib/libmixfacec_pool.a"
dpkg-shlibdeps -Tdebian/mixfacec.substvars $usr/bin/mixfacec
finish mixfacec root

# ---- python3-mixfacec: the wheel, unpacked; what Python compiles of it goes with it ----
packages=python/usr/lib/python3/dist-packages
rm -rf python && mkdir -p $packages python/DEBIAN
python3 -m zipfile -e ./mixfacec-*.whl $packages
rm $packages/mixfacec-*.dist-info/RECORD
printf '#!/bin/sh\nset -e\nif command -v py3compile >/dev/null; then\n    py3compile -p python3-mixfacec\nfi\n' >python/DEBIAN/postinst
printf '#!/bin/sh\nset -e\nif command -v py3clean >/dev/null; then\n    py3clean -p python3-mixfacec\nfi\n' >python/DEBIAN/prerm
chmod 755 python/DEBIAN/*
: >debian/python3-mixfacec.substvars
finish python3-mixfacec python
rm -rf root python debian
