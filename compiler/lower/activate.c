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

/* One instruction for every vector: d_i = a_i op b_i. Operands are arrays, or one constant. */
typedef struct {
    Kernel *k;
    int n;
} Lot;
enum { MAX_LOT = 4 }; /* more vectors side by side need more registers than they hide latency */

static void each(const Lot *t, KOp op, const int *d, const int *a, const int *b) {
    for (int i = 0; i < t->n; i++) k_op(t->k, op, d[i], a[i], b ? b[i] : -1);
}

static void each_fma(const Lot *t, const int *d, const int *a, const int *b, const int *c) {
    for (int i = 0; i < t->n; i++) k_fma(t->k, d[i], a[i], b[i], c[i]);
}

static const int *all(const Lot *t, int reg) {
    int *r = NEW(t->k->pool, int, t->n);
    for (int i = 0; i < t->n; i++) r[i] = reg;
    return r;
}

static const int *constant(const Lot *t, float x) { return all(t, k_const(t->k, x)); }

static const int *temporaries(const Lot *t, const char *name) {
    int *r = NEW(t->k->pool, int, t->n);
    for (int i = 0; i < t->n; i++) r[i] = k_reg(t->k, REG_VECTOR, "%s_%d", name, i);
    return r;
}

/* 1 + e^-x; x has been clamped from below. */
static const int *one_plus_exp_minus(const Lot *t, const int *x) {
    static const float p[] = {1.33952034e-3f, 9.67017303e-3f, 5.55032569e-2f,
                              2.40222275e-1f, 6.93147182e-1f, 1.0f};
    const int *r = temporaries(t, "exp_r"), *n = temporaries(t, "exp_n");
    const int *e = temporaries(t, "exp_e");
    each(t, K_mul, r, x, constant(t, -1.44269504088896341f));
    each(t, K_max, r, constant(t, -126.0f), r);
    each(t, K_round, n, r, NULL);
    each(t, K_sub, r, r, n);
    each_fma(t, e, r, constant(t, p[0]), constant(t, p[1]));
    for (int i = 2; i < 6; i++) each_fma(t, e, e, r, constant(t, p[i]));
    each(t, K_ldexp, e, e, n);
    each(t, K_add, e, e, constant(t, 1.0f));
    return e;
}

void k_activate(Kernel *k, Act act, int n, const int *x, const int *slope) {
    const Lot t = {k, n < MAX_LOT ? n : MAX_LOT};
    if (act == ACT_none || n == 0) return;
    if (n > t.n) k_activate(k, act, n - t.n, x + t.n, slope + t.n);
    const int *zero = constant(&t, 0.0f), *below;
    switch (act) {
    case ACT_none: break;
    case ACT_relu: each(&t, K_max, x, zero, x); break;
    case ACT_relu6:
        each(&t, K_max, x, zero, x);
        each(&t, K_min, x, constant(&t, 6.0f), x);
        break;
    case ACT_prelu:
        below = temporaries(&t, "below");
        each(&t, K_min, below, zero, x);
        each(&t, K_max, x, zero, x);
        each_fma(&t, x, below, slope, x);
        break;
    case ACT_swish:
        each(&t, K_max, x, constant(&t, -87.0f), x);
        each(&t, K_div, x, x, one_plus_exp_minus(&t, x));
        break;
    case ACT_sigmoid:
        each(&t, K_max, x, constant(&t, -87.0f), x);
        each(&t, K_div, x, constant(&t, 1.0f), one_plus_exp_minus(&t, x));
        break;
    case NACT: die("activation %d", act);
    }
}
