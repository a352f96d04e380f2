/* test_report.c - what `bench` reports, but for the clock: percentiles, escaped text, caches. */
#include "mixfacec.h"
#include "tool/bench.h"
#include "expect.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <cmocka.h>

static void percentiles(void **state) {
    const double ten[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, one[] = {7};
    (void)state;
    assert_true(percentile(ten, 10, 0) == 1);
    assert_true(percentile(ten, 10, 10) == 1);
    assert_true(percentile(ten, 10, 50) == 5);
    assert_true(percentile(ten, 10, 90) == 9);
    assert_true(percentile(ten, 10, 91) == 10);
    assert_true(percentile(ten, 10, 100) == 10);
    assert_true(percentile(one, 1, 10) == 7 && percentile(one, 1, 90) == 7);
}

static void escaped(void **state) {
    Pool *pool = pool_new();
    (void)state;
    assert_string_equal(html_text(pool, ""), "");
    assert_string_equal(html_text(pool, "a<b>&\"c\"'d"), "a&lt;b&gt;&amp;&quot;c&quot;'d");
    pool_free(pool);
}

/* What fits a cache comes at its rate. */
static void rates(void **state) {
    Machine m = {.nlevels = 3};
    (void)state;
    m.level[0] = (Level){.name = "L1", .cache = 100, .rate = 3};
    m.level[1] = (Level){.name = "L2", .cache = 1000, .rate = 2};
    m.level[2] = (Level){.name = "DRAM", .rate = 1};
    assert_true(machine_rate(&m, 0) == 3 && machine_rate(&m, 100) == 3);
    assert_true(machine_rate(&m, 101) == 2 && machine_rate(&m, 1000) == 2);
    assert_true(machine_rate(&m, 1001) == 1 && machine_rate(&m, INT64_C(1) << 40) == 1);
}

/* What most names begin with is left out; the cut is where the others are the same. */
static void names_stay_different(void **state) {
    static const char *const full[] = {"features.stage1.unit1.exp_conv+conv1",
                                       "features.stage1.unit1.conv2",
                                       "features.stage1.unit2.conv2",
                                       "features.a_rather_long_module.a_block_of_it.conv1",
                                       "features.a_rather_long_module.a_block_of_it.conv2",
                                       "features.b_rather_long_module.a_block_of_it.conv1",
                                       "tail.conv"};
    enum { N = sizeof full / sizeof *full, MOST = 20 };
    Pool *pool = pool_new();
    (void)state;
    const char **cut = short_names(pool, full, N, MOST);
    assert_string_equal(cut[1], "stage1.unit1.conv2");
    assert_string_equal(cut[6], "tail.conv");
    for (int i = 0; i < N; i++) {
        assert_true(strlen(cut[i]) <= MOST + 2); /* the sign of the cut has three bytes */
        for (int j = 0; j < i; j++) assert_string_not_equal(cut[i], cut[j]);
    }
    static const char *const alike[] = {"abcdefgh1abcdefgh", "abcdefgh2abcdefgh"};
    cut = short_names(pool, alike, 2, 8); /* they differ in the middle only: whole */
    assert_string_equal(cut[0], alike[0]);
    cut = short_names(pool, full, 1, 60); /* alone, nothing is in common */
    assert_string_equal(cut[0], "stage1.unit1.exp_conv+conv1");
    pool_free(pool);
}

static void noise_is_said(void **state) {
    double quiet[20], noisy[20];
    Pool *pool = pool_new();
    (void)state;
    for (int i = 0; i < 20; i++) quiet[i] = 1 + 0.005 * i, noisy[i] = 1 + 0.05 * i;
    Bench b = {.runs = 20, .warm = quiet, .busy = 1};
    assert_null(noise_of(pool, &b));
    b.busy = 0.5; /* another had the core half of the time, whatever the percentiles say */
    assert_string_equal(
        noise_of(pool, &b),
        "the machine was noisy: runs spread by 8 %, and 50 % of the time the core did "
        "something else; the fastest run is the best guess");
    b.busy = 1, b.warm = noisy;
    assert_non_null(noise_of(pool, &b));
    pool_free(pool);
}

static void memory_has_one_unit(void **state) {
    Pool *pool = pool_new();
    (void)state;
    assert_string_equal(kib(pool, 1), "1");
    assert_string_equal(kib(pool, 1024), "1");
    assert_string_equal(kib(pool, 1025), "2");
    assert_string_equal(kib(pool, INT64_C(134215680)), "131,070");
    pool_free(pool);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(percentiles),          TEST(escaped),       TEST(rates),
        TEST(names_stay_different), TEST(noise_is_said), TEST(memory_has_one_unit),
    };
    return cmocka_run_group_tests_name("report", tests, NULL, NULL);
}
