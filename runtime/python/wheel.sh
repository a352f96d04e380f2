#!/usr/bin/env bash
# wheel.sh OUT DATE - the wheel of the package mixfacec, without network: by the pip, setuptools and
# wheel of Debian. Works on a copy, since setuptools leaves files beside what it reads.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
umask 022
mkdir "$copy/mixfacec"
install -m 644 -t "$copy" pyproject.toml README.md
install -m 644 -t "$copy/mixfacec" mixfacec/*.py mixfacec/py.typed
export SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(date -u -d "$2" +%s)
/usr/bin/python3 -m pip wheel -q --no-index --no-deps --no-build-isolation --no-cache-dir -w "$1" "$copy" 2>&1 |
    grep -v 'WARNING: Running pip as' || :
ls "$1"/mixfacec-*.whl >/dev/null
