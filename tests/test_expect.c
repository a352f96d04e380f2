/* test_expect.c - what the tests stand on: a test in which the compiler ends the process fails, and
 * the tests after it still run. */
#include "expect.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

static void dies(void **state) {
    (void)state;
    die("on purpose");
}
static void fails(void **state) {
    (void)state;
    (fail)(EXIT_INPUT, "on purpose");
}
static void lives(void **state) { (void)state; }

static void a_death_ends_one_test(void **state) {
    const struct CMUnitTest tests[] = {TEST(dies), TEST(fails), TEST(lives)};
    int ends[2], status;
    char said[8192] = "";
    (void)state;
    assert_int_equal(pipe(ends), 0);
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        dup2(ends[1], STDERR_FILENO);
        status = cmocka_run_group_tests(tests, NULL, NULL);
        fflush(NULL);
        _exit(status);
    }
    close(ends[1]);
    for (size_t n = 0, more; (more = (size_t)read(ends[0], said + n, sizeof said - 1 - n));)
        n += more;
    close(ends[0]);
    waitpid(child, &status, 0);
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    if (code != 2 || !strstr(said, "internal error, please report it: on purpose") ||
        !strstr(said, "error: on purpose"))
        fail_msg("code %d, \"%s\"", code, said);
}

int main(void) {
    const struct CMUnitTest tests[] = {TEST(a_death_ends_one_test)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
