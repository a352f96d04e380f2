/* expect.c - calls that fail, and how; values. */
#include "expect.h"
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

Pool *pool;

/* A bug that the compiler finds in itself, or an error that a test does not expect, fails the test
 * that met it; the other tests of the program still run. */
static void fail_this_test(void) {
    on_death = NULL;
    fail_msg("the compiler ended the process; its message is above");
}

int expect_setup(void **state) {
    (void)state;
    on_death = fail_this_test;
    pool = pool_new();
    return 0;
}

int expect_teardown(void **state) {
    (void)state;
    on_death = NULL;
    pool_free(pool);
    return 0;
}

int attempt(void (*f)(const void *), const void *argument) {
    jmp_buf here;
    fail_to = &here;
    int code = setjmp(here);
    if (!code) f(argument);
    fail_to = NULL;
    return code;
}

void expect_failure(const char *message, void (*f)(const void *), const void *argument) {
    int code = attempt(f, argument);
    if (code != EXIT_INPUT || strcmp(fail_text, message))
        fail_msg("expected \"%s\"\n         found code %d, \"%s\"", message, code,
                 code ? fail_text : "success");
}

static void read_bytes(const void *file) { checkpoint_read(pool, "t.pth", *(const Bytes *)file); }

void expect_rejected(const char *message, Bytes checkpoint) {
    expect_failure(pool_printf(pool, "t.pth%s", message), read_bytes, &checkpoint);
}

void expect_cuts_rejected(Bytes whole, size_t step) {
    Pool *outer = pool;
    for (size_t size = 0; size < whole.size; size += step) {
        uint8_t *copy = malloc(size + !size); /* so that a sanitiser sees where it ends */
        assert_non_null(copy);
        memcpy(copy, whole.data, size);
        pool = pool_new();
        int code = attempt(read_bytes, &(Bytes){copy, size});
        pool_free(pool);
        pool = outer;
        free(copy);
        if (code != EXIT_INPUT) fail_msg("cut after %zu bytes: code %d", size, code);
    }
}

void expect_values(const Tensor *t, int n, const double *want) {
    const double *values = tensor_values(pool, t);
    assert_int_equal(tensor_count(t), n);
    for (int i = 0; i < n; i++)
        if (!(values[i] == want[i] || (isnan(values[i]) && isnan(want[i]))))
            fail_msg("%s, element %d: expected %g, found %g", t->name, i, want[i], values[i]);
}
