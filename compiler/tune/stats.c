/* stats.c - whether a candidate is faster. Present schedule and candidate take turns; a pair is the
 * fastest of a few runs of each, so that interrupts do not count; the ratio of a pair does not
 * depend on the frequency of the core. The median of the ratios is the estimate. Its interval is
 * between two order statistics: by the binomial distribution alone, whatever the ratios are. */
#include "tune.h"
#include <math.h>
#include <stdlib.h>

static int by_value(const void *a, const void *b) {
    const double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static double median(const double *sorted, int n) {
    return n % 2 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
}

/* The largest k so that fewer than k of n fair coins show heads with a probability of at most
 * 2.5 %: the median is between the k-th smallest and the k-th largest with 95 % or more. 0 = n is
 * too small for that. */
static int rank_of(int n) {
    double term = pow(0.5, n), sum = term;
    int k = 0;
    for (; sum <= 0.025; k++) {
        term = term * (n - k) / (k + 1);
        sum += term;
    }
    return k;
}

Gain gain_of(const Pairs *p) {
    double ratio[MAX_PAIRS], a[MAX_PAIRS];
    int n = p->n, k = rank_of(n);
    if (!n) return (Gain){1, 0, INFINITY, 0};
    for (int i = 0; i < n; i++) ratio[i] = p->b[i] / p->a[i], a[i] = p->a[i];
    qsort(ratio, (size_t)n, sizeof *ratio, by_value);
    qsort(a, (size_t)n, sizeof *a, by_value);
    return (Gain){median(ratio, n), k ? ratio[k - 1] : 0, k ? ratio[n - k] : INFINITY,
                  median(a, n)};
}
