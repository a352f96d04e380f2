#!/usr/bin/env bash
# ./build.sh install and uninstall, with a relative DESTDIR; the examples and the pool are built
# from what was installed.
. "$ROOT/tests/cli/lib.sh"
cd "$SCRATCH" || exit
llvm=
have_llvm || llvm=--without-llvm
prefix=stage/usr
front_door() { DESTDIR=stage PREFIX=/usr "$ROOT/build.sh" $llvm "$1"; }
listing() { find stage -mindepth 1 "$@" | sort; }

check install front_door install
check command $prefix/bin/mixfacec --version
check modes eval '[ -z "$(find stage -type f ! -path "*/bin/*" ! -perm 644; find stage -type d ! -perm 755)" ]'
check no_build_leftovers eval '! listing | grep -E "/out(/|$)|\.o$|/build/"'

check manuals eval '[ "$(ls $prefix/share/man/man1)" = "$({ echo mixfacec.1; sed -n "s/^VERB(\([a-z]*\),.*/mixfacec-\1.1/p" "$ROOT/compiler/verbs.def"; } | sort)" ]'
check completion eval '. $prefix/share/bash-completion/completions/mixfacec && complete -p mixfacec && [ -s $prefix/share/zsh/site-functions/_mixfacec ] && [ -s $prefix/share/fish/vendor_completions.d/mixfacec.fish ]'

# Built by the installed compiler, beside the installed files, which are not written to.
unset MIXFACEC
sed 's/: 32/: 112/g' "$ROOT/$SMALL" >small.json
before=$(listing -type f -exec sha256sum {} +)
find_python numpy PIL
for example in hello threads python; do
    if [ $example = python ] && [ -z "$PYTHON" ]; then skipped example_python "no Python with NumPy and Pillow" && continue; fi
    check example_$example make -s -C $prefix/share/doc/mixfacec/examples/$example SPEC=small.json WEIGHTS=synthetic OUT=$example test
done
if [ -n "$llvm" ] || ! command -v wasm-ld-19 >/dev/null; then
    skipped example_web "no wasm-ld-19, or mixfacec was built without LLVM"
else
    check example_web make -s -C $prefix/share/doc/mixfacec/examples/web SPEC=small.json WEIGHTS=synthetic OUT=web page
fi
check specs eval '$prefix/bin/mixfacec inspect $prefix/share/mixfacec/specs/mixfacenet_s.json -q'
check untouched [ "$before" = "$(listing -type f -exec sha256sum {} +)" ]
check no_setting_is_needed eval 'make -n -C $prefix/share/doc/mixfacec/examples/hello >plan && grep -q "^[./]*/bin/mixfacec compile mixfacenet_xs --weights demo " plan'

cat >pool.c <<'END'
#include <mixfacec_pool.h>
int main(void) {
    mixfacec_pool threads;
    if (mixfacec_pool_start(&threads, 2)) return 1;
    mixfacec_pool_stop(&threads);
    return 0;
}
END
check pool eval 'gcc -std=c11 $W -I$prefix/include -o pool pool.c $prefix/share/mixfacec/runtime/mixfacec_pool.c -lpthread && ./pool'

uninstalled() { # what is not ours stays
    mkdir -p $prefix/share/mixfacec/specs && touch $prefix/share/mixfacec/specs/mine.json $prefix/bin/other &&
        front_door uninstall && listing -type f >left &&
        diff left <(printf '%s\n' $prefix/bin/other $prefix/share/mixfacec/specs/mine.json) &&
        rm $prefix/share/mixfacec/specs/mine.json && front_door uninstall &&
        listing -name "*mixfacec*" >left && [ ! -s left ]
}
check uninstall uninstalled
check uninstall_again front_door uninstall
