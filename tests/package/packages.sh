#!/usr/bin/env bash
# packages.sh - ./build.sh package: Debian's packages are in order and the same every time; the wheel
# installs without network, and Python code that uses it has the right types. That apt installs the
# packages on a bare machine is a part of fresh.sh.
. "$ROOT/tests/cli/lib.sh"
cd "$SCRATCH" || exit
packages=$ROOT/build/packages
if [ -n "$SANITIZE" ]; then
    skipped packages "a package is a release"
    exit
fi
for tool in dpkg-shlibdeps dpkg-gencontrol; do
    command -v $tool >/dev/null || { skipped packages "no $tool"; exit; }
done
if ! /usr/bin/python3 -c 'import setuptools, pip, wheel' 2>/dev/null; then
    skipped packages "no pip, setuptools and wheel in Debian's Python"
    exit
fi
llvm=
have_llvm || llvm=--without-llvm
version=$("$MIXFACEC" --version | cut -d ' ' -f 2)

package() { # variable=value...: the sums of what it made
    env "$@" "$ROOT/build.sh" $llvm package
}
check made eval 'package TZ=Asia/Tokyo JOBS=1 >first'
check same_bytes eval '(umask 077 && package TZ=America/Lima LANG=C.UTF-8 >second) && cmp first second'
deb=$packages/mixfacec_${version}_$(dpkg --print-architecture).deb
python_deb=$packages/python3-mixfacec_${version}_all.deb
wheel=$packages/mixfacec-$version-py3-none-any.whl
check three_files eval '[ "$(awk "{ print \$2 }" first | sort)" = "$(basename -a "$wheel" "$deb" "$python_deb" | sort)" ]'

# ---- Debian's ----
if command -v lintian >/dev/null; then
    accepted() { # without errors and warnings; nothing is overridden
        local said
        said=$(lintian --fail-on error,warning --tag-display-limit 0 "$@" 2>&1) || { echo "$said"; return 1; }
        ! grep -E '^[EW]: ' <<<"$said"
    }
    check lintian accepted "$deb" "$python_deb"
else
    skipped lintian "no lintian"
fi
check unpack eval 'dpkg-deb -x "$deb" root && dpkg-deb -x "$python_deb" root'
# All that `install` writes is there, but for what Debian wants elsewhere or not at all.
moved() { sed -E 's|^lib/(libmixfacec_pool.a\|pkgconfig/)|lib/ARCH/\1|; s|zsh/site-functions|zsh/vendor-completions|; /^share\/mixfacec\/python/d; s|^(share/man/.*)|\1.gz|; /\/LICENSE$/d' | sort; }
same_files() {
    DESTDIR=stage PREFIX=/usr "$ROOT/build.sh" $llvm install >/dev/null || return
    (cd stage/usr && find . -type f) | sed 's|^\./||' | moved >expected
    (cd root/usr && find . -type f) | sed "s|^\./||; s|lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/|lib/ARCH/|" |
        grep -vE '^lib/python3|^share/doc/(python3-)?mixfacec/(changelog.gz|copyright)$' | sort >found
    diff expected found
}
check same_files same_files
check command eval '[ "$(root/usr/bin/mixfacec specs | grep -c mixfacenet)" = 6 ]'
check depends eval 'dpkg-deb -f "$deb" Depends | grep -q "libc6.*libcjson1.*libzip4"'
check pkg_config eval '! command -v pkg-config >/dev/null || [ -e "$(PKG_CONFIG_PATH="$(echo root/usr/lib/*/pkgconfig)" pkg-config --variable=prefix mixfacec)/include/mixfacec.hpp" ]'
check manual eval 'gzip -dc root/usr/share/man/man1/mixfacec-tune.1.gz | cmp - <(root/usr/bin/mixfacec help --man tune)'
# The version and its date stand in one place.
check versions eval '[ "$(dpkg-deb -f "$deb" Version) $(dpkg-deb -f "$python_deb" Version)" = "$version $version" ]'
check version_of_python grep -qx "__version__ = \"$version\"" "$ROOT/runtime/python/mixfacec/__init__.py"

# ---- the wheel ----
if ! /usr/bin/python3 -c 'import ensurepip, numpy' 2>/dev/null; then
    skipped wheel "no venv or NumPy in Debian's Python"
    exit
fi
check venv /usr/bin/python3 -m venv --system-site-packages venv
check pip_install venv/bin/pip install -q --no-index --no-cache-dir "$wheel"
check installed_there eval 'cd / && "$SCRATCH/venv/bin/python" -c "import mixfacec, sys; sys.exit(not mixfacec.__file__.startswith(sys.prefix))"'
check metadata eval 'venv/bin/pip show mixfacec | grep -qx "Version: $version"'
"$MIXFACEC" compile "$ROOT/$SMALL" -w synthetic --target c99 --prefix face -o . -q
gcc -O1 -shared -fPIC -o face.so face.c
cat >three.py <<'END2'
from mixfacec import Model
model = Model("face.so")
embedding = model(image)
END2
cat >use.py <<'END2'
import numpy as np

image = np.load("image.npy")
exec(open("three.py").read())
np.save("embedding.npy", embedding)
END2
{
    printf '\223NUMPY\001\000v\000%-117s\n' "{'descr': '|u1', 'fortran_order': False, 'shape': (32, 32, 3), }"
    seq 1 9999 | head -c 3072
} >image.npy
agrees() { # with what the compiler says of the same bytes
    "$MIXFACEC" embed "$ROOT/$SMALL" -w synthetic -o expected.npy image.npy -q && venv/bin/python use.py &&
        venv/bin/python -c '
import numpy as np
from mixfacec import cosine
a, b = np.load("embedding.npy"), np.load("expected.npy")
assert a.std() > 0 and 1 - cosine(a, b) < 1e-6, cosine(a, b)'
}
check three_lines agrees
if command -v mypy >/dev/null; then
    printf 'import numpy as np\nimport numpy.typing as npt\n\nimage = np.zeros((32, 32, 3), np.uint8)\n' | cat - three.py >typed.py
    echo 'result: npt.NDArray[np.float32] = embedding' >>typed.py
    types() { MYPYPATH=venv/lib/python3.11/site-packages mypy --strict --cache-dir=cache --python-executable venv/bin/python "$@"; }
    check types_inside types -p mixfacec
    check types_outside types typed.py
    check types_wrong eval 'echo "wrong: int = embedding" >>typed.py && ! types typed.py >said && grep -q "typed.py:9: error: Incompatible types" said'
else
    skipped types "no mypy"
fi
check pip_uninstall eval 'venv/bin/pip uninstall -q -y mixfacec && [ -z "$(find venv -name "mixfacec*")" ]'
