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

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(percentiles),
        TEST(escaped),
        TEST(rates),
    };
    return cmocka_run_group_tests_name("report", tests, NULL, NULL);
}
