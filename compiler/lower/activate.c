/* activate.c - activations as IR sequences, branch-free by construction on every target.
 *
 * NaN in gives NaN out: max and min give their second operand when one of them is NaN, so the
 * value that may be NaN always comes second.
 *
 *     prelu(x)   = max(0, x) + slope * min(0, x)
 *     swish(x)   = x / (1 + e^-x)       sigmoid(x) = 1 / (1 + e^-x)
 *     e^-x       = 2^n * 2^r,  n = round(t), r = t - n in [-1/2, 1/2], t = -x * log2(e)
 *
 * 2^r is a degree-5 polynomial, minimax in the relative error (2.4e-7 before rounding). x is kept
 * above -87 and t above -126, so that 2^n is a normal number without a saturating instruction:
 * swish(-1e4) is then -87 * e^-87 = -1e-36 and swish(-inf) equals its limit, 0, to that accuracy.
 */
#include "../kernel.h"

static int binary(Kernel *k, KOp op, const char *name, int a, int b) {
    int d = k_reg(k, REG_VECTOR, "%s", name);
    k_op(k, op, d, a, b);
    return d;
}

/* Leaves 1 + e^-x in the register it returns; x has been clamped from below. */
static int one_plus_exp_minus(Kernel *k, int x) {
    static const float p[] = {1.33952034e-3f, 9.67017303e-3f, 5.55032569e-2f,
                              2.40222275e-1f, 6.93147182e-1f, 1.0f};
    int t = binary(k, K_mul, "exp_t", x, k_const(k, -1.44269504088896341f));
    k_op(k, K_max, t, k_const(k, -126.0f), t);
    int n = k_reg(k, REG_VECTOR, "exp_n");
    k_op(k, K_round, n, t, -1);
    int r = binary(k, K_sub, "exp_r", t, n);
    int e = k_reg(k, REG_VECTOR, "exp_e");
    k_fma(k, e, r, k_const(k, p[0]), k_const(k, p[1]));
    for (int i = 2; i < 6; i++) k_fma(k, e, e, r, k_const(k, p[i]));
    k_op(k, K_ldexp, e, e, n);
    k_op(k, K_add, e, e, k_const(k, 1.0f));
    return e;
}

void k_activate(Kernel *k, Act act, int x, int slope) {
    int zero = act == ACT_none ? -1 : k_const(k, 0.0f);
    switch (act) {
    case ACT_none: break;
    case ACT_relu: k_op(k, K_max, x, zero, x); break;
    case ACT_relu6:
        k_op(k, K_max, x, zero, x);
        k_op(k, K_min, x, k_const(k, 6.0f), x);
        break;
    case ACT_prelu: {
        int t = binary(k, K_min, "below", zero, x);
        k_op(k, K_max, x, zero, x);
        k_fma(k, x, t, slope, x);
        break;
    }
    case ACT_swish:
        k_op(k, K_max, x, k_const(k, -87.0f), x);
        k_op(k, K_div, x, x, one_plus_exp_minus(k, x));
        break;
    case ACT_sigmoid:
        k_op(k, K_max, x, k_const(k, -87.0f), x);
        k_op(k, K_div, x, k_const(k, 1.0f), one_plus_exp_minus(k, x));
        break;
    case NACT: die("activation %d", act);
    }
}
