/* activate.c - activations as IR sequences, branch-free by construction on every target.
 *
 * NaN in gives NaN out: max and min give their second operand when one of them is NaN, so the
 * value that may be NaN always comes second.
 *
 *     prelu(x)   = max(0, x) + slope * min(0, x)
 *     swish(x)   = x / (1 + e^-x)       sigmoid(x) = 1 / (1 + e^-x)
 *     e^-x       = 2^n * 2^r,  n = round(t), r = t - n in [-1/2, 1/2], t = -x * log2(e)
 *     2^r        = (A + r) / (A - r), A = a0 + a2 r^2   (2^r = (1 + h)/(1 - h), h = tanh(r
 * ln(2)/2), whose continued fraction is r / (2/ln 2 + r^2 ln(2)/6 ..); a0 and a2 are minimax in the
 * relative error: 4.4e-7 before rounding) sigmoid(x) = (A - r) / ((A - r) + 2^n (A + r))
 *
 * One division serves both fractions. K_round adds 1.5 * 2^23 + 127, which leaves n + 127, the
 * exponent field of 2^n, in the lowest bits of the sum, from where K_pow2 takes it. -87 <=
 * x <= 87 keeps 2^n a normal number without a saturating instruction: swish(-1e4) is then -87 *
 * e^-87 = -1e-36 and swish(-inf) equals its limit, 0, to that accuracy. CPUs start two to three
 * vector instructions a cycle whichever these are: a sequence is as good as it is short.
 */
#include "../kernel.h"

/* One instruction for every vector: d_i = a_i op b_i. Operands are arrays, or one constant. */
typedef struct {
    Kernel *k;
    int n;
} Lot;

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
    for (int i = 0; i < t->n; i++) r[i] = k_reg(t->k, DT_f32, REG_VECTOR, "%s_%d", name, i);
    return r;
}

/* y = sigmoid(x) for x >= -87. */
static void sigmoid(const Lot *t, const int *y, const int *x) {
    const int *log2_e = constant(t, -1.44269504088896341f), *magic = constant(t, 12583039.0f);
    const int *n = temporaries(t, "exp_n"), *r = temporaries(t, "exp_r");
    const int *a = temporaries(t, "exp_a");
    each(t, K_min, r, constant(t, 87.0f), x);
    for (int i = 0; i < t->n; i++) k_round(t->k, n[i], r[i], log2_e[i], magic[i]);
    each(t, K_sub, a, magic, n);
    each_fma(t, r, r, log2_e, a);
    each(t, K_mul, a, r, r);
    each_fma(t, a, a, constant(t, 0.115236066f), constant(t, 2.88540816f));
    each(t, K_sub, y, a, r);
    each(t, K_add, a, a, r);
    each(t, K_pow2, n, n, NULL);
    each_fma(t, a, n, a, y);
    each(t, K_div, y, y, a);
}

void k_activate(Kernel *k, Act act, int n, const int *x, const int *slope) {
    const Lot t = {k, n < LOT ? n : LOT};
    if (act == ACT_none || n == 0) return;
    const int *zero = constant(&t, 0.0f), *below, *gate;
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
        gate = temporaries(&t, "gate");
        each(&t, K_max, x, constant(&t, -87.0f), x);
        sigmoid(&t, gate, x);
        each(&t, K_mul, x, x, gate);
        break;
    case ACT_sigmoid:
        each(&t, K_max, x, constant(&t, -87.0f), x);
        sigmoid(&t, x, x);
        break;
    case NACT: die("activation %d", act);
    }
    if (n > t.n) k_activate(k, act, n - t.n, x + t.n, slope + t.n);
}
