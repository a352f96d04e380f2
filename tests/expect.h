/* expect.h - what tests of readers share: a pool for each test, values, and calls that must fail.
 */
#ifndef EXPECT_H
#define EXPECT_H

#include "front/checkpoint.h"

/* A test made by TEST() has a fresh pool, here. */
extern Pool *pool;
int expect_setup(void **state);
int expect_teardown(void **state);
#define TEST(f) cmocka_unit_test_setup_teardown(f, expect_setup, expect_teardown)

/* Initialises Bytes from a string literal, without its NUL. */
#define BYTES(s)                                                                                   \
    { (const uint8_t *)(s), sizeof(s) - 1 }

/* The exit code with which f(argument) fails, or 0; fail_text has the message. */
int attempt(void (*f)(const void *), const void *argument);
/* Ends the test if f(argument) does anything but fail with EXIT_INPUT and this message. */
void expect_failure(const char *message, void (*f)(const void *), const void *argument);
/* The same for reading a checkpoint; the message goes on behind its name. */
void expect_rejected(const char *message, Bytes checkpoint);
/* So does a checkpoint that is cut after any multiple of `step` bytes, with any message. */
void expect_cuts_rejected(Bytes checkpoint, size_t step);
void expect_values(const Tensor *, int n, const double *want); /* NaN equals NaN */

#endif
