/* test_targets.c - the rows of targets.def: what LLVM has against one, what must be refused. */
#include "emit/llvm.h"
#include "expect.h"
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <cmocka.h>

static void rows_are_sound(void **state) {
    (void)state;
    for (int i = 0; i < ntargets; i++) {
        const Target *t = &targets[i];
        assert_true(t->lanes == 4 || t->lanes == 8 || t->lanes == 16);
        assert_true(t->regs >= 7);
        for (const char *s = t->name; *s; s++) assert_true(isalnum((unsigned char)*s) || *s == '_');
        assert_null(strchr(target_prelude(pool, t), '@')); /* all words are filled */
    }
}

static void dashes_are_underscores(void **state) {
    (void)state;
    for (int i = 0; i < ntargets; i++) {
        assert_ptr_equal(target_find(targets[i].name), &targets[i]);
        assert_ptr_equal(target_find(target_shown(pool, &targets[i])), &targets[i]);
        assert_null(strchr(target_shown(pool, &targets[i]), '_'));
    }
}

static void llvm_knows_each_row(void **state) {
    (void)state;
    if (!llvm_there()) skip();
    for (int i = 0; i < ntargets; i++) {
        const char *objection = llvm_objection(pool, &targets[i]);
        if (objection) fail_msg("%s: %s", targets[i].name, objection);
    }
}

static void objects(const Target *t, const char *want) {
    const char *said = llvm_objection(pool, t);
    if (!said || !strstr(said, want)) fail_msg("%s: expected %s", said ? said : "nothing", want);
}

static void llvm_objects(void **state) {
    (void)state;
    if (!llvm_there()) skip();
    for (int i = 0; i < ntargets; i++) {
        Target cpu = targets[i], feature = targets[i];
        cpu.cpu = "nonesuch";
        feature.features =
            pool_printf(pool, "%s%s+nonesuch", feature.features, *feature.features ? "," : "");
        objects(&cpu, "'nonesuch' is not a recognized processor");
        objects(&feature, "'+nonesuch' is not a recognized feature");
    }
    Target narrow = *target_find("avx2");
    narrow.cpu = "i386"; /* here LLVM would abort */
    objects(&narrow, "64-bit code requested");
    Target unknown = *target_find("avx2");
    unknown.triple = "nonesuch-unknown-none";
    objects(&unknown, "target avx2: this LLVM has no back end for nonesuch-unknown-none");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(rows_are_sound),
        TEST(dashes_are_underscores),
        TEST(llvm_knows_each_row),
        TEST(llvm_objects),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
