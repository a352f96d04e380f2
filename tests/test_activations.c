/* test_activations.c - every activation over the range of floats: the interpreter against the
 * formula in double precision, printed kernels against the interpreter. */
#include "kernels.h"
#include "expect.h"
#include <float.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <cmocka.h>

enum { COUNT = 1 << 15, LAST = COUNT - 32 }; /* the last 32 are the special ones */
static const double SLOPE = 0.25;
static float x[COUNT];

/* 2^-149 .. 2^127 in both signs, densely where exp has its values; then what is special. */
static int fill_x(void **state) {
    static const float special[] = {0.0f,   -0.0f,   1e4f,     -1e4f,     1e-45f,  -1e-45f,
                                    1e-40f, -1e-40f, FLT_MIN,  -FLT_MIN,  FLT_MAX, -FLT_MAX,
                                    87.0f,  -87.0f,  88.8f,    -88.8f,    -103.9f, 104.0f,
                                    6.0f,   0.5f,    INFINITY, -INFINITY, NAN,     -NAN};
    (void)state;
    for (int i = 0; i < LAST / 2; i++) x[i] = (float)(i - LAST / 4) * (200.0f / LAST);
    for (int i = LAST / 2; i < LAST; i++) {
        float magnitude = exp2f((float)(i - LAST / 2) / (LAST / 2) * 276 - 149);
        x[i] = i % 2 ? -magnitude : magnitude;
    }
    for (int i = LAST; i < COUNT; i++) x[i] = special[(i - LAST) % 24];
    return 0;
}

static double formula(Act act, double v) {
    switch (act) {
    case ACT_relu: return v < 0 ? 0 : v;
    case ACT_relu6: return v < 0 ? 0 : v > 6 ? 6 : v;
    case ACT_prelu: return v < 0 ? SLOPE * v : v;
    case ACT_swish: return v == -(double)INFINITY ? 0 : v / (1 + exp(-v));
    case ACT_sigmoid: return 1 / (1 + exp(-v));
    default: return v;
    }
}

/* Relative, and near zero absolute: below -87 swish is as good as 0. */
static double tolerance(Act act, double want) {
    bool by_exp = act == ACT_swish || act == ACT_sigmoid;
    return by_exp             ? 1e-6 * fabs(want) + 1e-12
           : act == ACT_prelu ? FLT_EPSILON * fabs(want) + 1e-45
                              : 0;
}

/* y = act(x), as every epilogue does it. */
static Kernel *kernel_of(Act act, const Target *t) {
    Kernel *k = kernel_new(pool, t->lanes);
    k->name = act_name(act);
    int in = k_buf(k, "x", DT_f32, 4 * COUNT, false);
    int out = k_buf(k, "y", DT_f32, 4 * COUNT, true);
    int i = k_loop(k, "i", COUNT / t->lanes), v = k_reg(k, DT_f32, REG_VECTOR, "v");
    k_mem(k, K_load, v, k_plus(k_at(k, in, 0), i, t->lanes));
    k_activate(k, act, 1, &v, (int[]){k_const(k, (float)SLOPE)});
    k_mem(k, K_store, v, k_plus(k_at(k, out, 0), i, t->lanes));
    k_end(k);
    kernel_verify(k);
    return k;
}

static float *run(const Kernel *k, Execute *execute, void *context) {
    float *y = NEW(pool, float, COUNT);
    execute(context, k, (void *[]){x, y});
    return y;
}

static void expect(const char *who, Act act, int i, double found, double want, double bound) {
    if (isnan(want) ? isnan(found) : found == want || fabs(found - want) <= bound) return;
    fail_msg("%s: %s(%.9g): found %.9g, expected %.9g +- %.3g", who, act_name(act), (double)x[i],
             found, want, bound);
}

static void interpreter_equals_the_formula(void **state) {
    (void)state;
    for (int t = 0; t < ntargets; t++)
        for (int a = 0; a < NACT; a++) {
            const float *y = run(kernel_of((Act)a, &targets[t]), interpret, NULL);
            for (int i = 0; i < COUNT; i++) {
                double want = formula((Act)a, (double)x[i]);
                expect(targets[t].name, (Act)a, i, (double)y[i], want, tolerance((Act)a, want));
            }
        }
}

/* Without fused multiply-adds the polynomial of exp is rounded otherwise. */
static void printed_equal_the_interpreter(void **state) {
    const Way *way = *state;
    const Target *target = target_find(way->target);
    Kernels kernels = {0};
    for (int a = 0; a < NACT; a++) *PUSH(pool, kernels) = kernel_of((Act)a, target);
    Native *native = native_build(pool, way, kernels, "-O2");
    if (!native) {
        print_message("# no compiler for %s, or not this CPU\n", way->name);
        skip();
    }
    bool fused = target->style == STYLE_VECTOR && !way->simde;
    for (int a = 0; a < NACT; a++) {
        const float *found = run(kernels.at[a], native_execute, native);
        const float *want = run(kernels.at[a], interpret, NULL);
        for (int i = 0; i < COUNT; i++) {
            double bound = fused ? 0 : tolerance((Act)a, formula((Act)a, (double)x[i]));
            expect(way->name, (Act)a, i, (double)found[i], (double)want[i], bound);
        }
    }
    native_close(native);
}

#define PRINTED(test_name, way)                                                                    \
    {                                                                                              \
        .name = (test_name), .test_func = printed_equal_the_interpreter,                           \
        .setup_func = expect_setup, .teardown_func = expect_teardown,                              \
        .initial_state = (void *)(uintptr_t)&ways[way]                                             \
    }

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(interpreter_equals_the_formula),
        PRINTED("printed_c99_equals_the_interpreter", 0),
        PRINTED("printed_avx2_equals_the_interpreter", 1),
        PRINTED("printed_avx512_equals_the_interpreter", 2),
        PRINTED("printed_avx512_by_simde_equals_the_interpreter", 3),
        PRINTED("printed_c99_by_llvm_equals_the_interpreter", 4),
        PRINTED("printed_avx2_by_llvm_equals_the_interpreter", 5),
    };
    return cmocka_run_group_tests(tests, fill_x, NULL);
}
