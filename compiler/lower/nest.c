/* nest.c - what the loop nests of all convolutions share: tiles of a row, valid kernel rows, and
 * addresses that step evenly or through a table. */
#include "conv.h"
#include <string.h>

static int taps_low(int x, int stride, int pad) { return pad > x * stride ? pad - x * stride : 0; }

static int taps_high(int x, int in, int k, int stride, int pad) {
    int high = in + pad - x * stride;
    return high < 0 ? 0 : high < k ? high : k;
}

int64_t taps_inside(int out, int in, int k, int stride, int pad) {
    int64_t taps = 0;
    for (int x = 0; x < out; x++)
        taps += taps_high(x, in, k, stride, pad) - taps_low(x, stride, pad);
    return taps;
}

/* Pixels are spread evenly over the tiles: 49 in tiles of at most 14 become 13, 12, 12, 12. */
int segments(Pool *pool, int out_w, int in_w, int k, int stride, int pad, int tile, Seg **out) {
    int tiles = (out_w + tile - 1) / tile, n = 0, x = 0;
    Seg *seg = NEW(pool, Seg, tiles);
    for (int i = 0; i < tiles; i++) {
        Seg s = {.x0 = x, .tile = (out_w - x + tiles - i - 1) / (tiles - i), .n = 1};
        for (int t = 0; t < s.tile; t++) {
            s.lo[t] = taps_low(x + t, stride, pad);
            s.hi[t] = taps_high(x + t, in_w, k, stride, pad);
        }
        x += s.tile;
        Seg *last = n ? &seg[n - 1] : NULL;
        if (last && last->tile == s.tile && !memcmp(last->lo, s.lo, sizeof s.lo) &&
            !memcmp(last->hi, s.hi, sizeof s.hi))
            last->n++;
        else
            seg[n++] = s;
    }
    *out = seg;
    return n;
}

int k_loop_rows(Kernel *k, int oy, int out_h, int in_h, int kernel, int stride, int pad) {
    if (kernel == 1) return -1;
    int32_t *lo = NEW(k->pool, int32_t, out_h), *hi = NEW(k->pool, int32_t, out_h);
    bool whole = true;
    for (int y = 0; y < out_h; y++) {
        lo[y] = taps_low(y, stride, pad);
        hi[y] = taps_high(y, in_h, kernel, stride, pad);
        whole &= lo[y] == 0 && hi[y] == kernel;
    }
    if (whole) return k_loop(k, "ky", kernel);
    int low = k_table(k, "first_row", out_h, lo), high = k_table(k, "end_row", out_h, hi);
    return k_loop_range(k, "ky", low, high, oy);
}

bool worth_sharing(int64_t flops) {
    enum { LEAST_FLOPS = 64000 };
    return flops >= LEAST_FLOPS;
}

Addr k_at_each(Kernel *k, int buf, int var, int n, const int64_t *off) {
    if (var < 0 || n == 1) return k_at(k, buf, off[0]);
    bool affine = true;
    for (int i = 2; i < n; i++) affine &= off[i] - off[i - 1] == off[1] - off[0];
    if (affine) return k_plus(k_at(k, buf, off[0]), var, off[1] - off[0]);
    int32_t *v = NEW(k->pool, int32_t, n);
    for (int i = 0; i < n; i++) {
        if (off[i] > INT32_MAX) die("offset %lld does not fit a table", (long long)off[i]);
        v[i] = (int32_t)off[i];
    }
    return k_plus_table(k_at(k, buf, 0), var, k_table(k, "offset", n, v));
}

int k_loop_items(Kernel *k, const char *var, int n, const int *place, int s, const Pieces *p,
                 bool *opened) {
    *opened = n > 1;
    if (s < 0) return n > 1 ? k_loop(k, var, n) : -1;
    int pieces = p->list.n, i;
    int32_t *lo = NEW(k->pool, int32_t, pieces), *hi = NEW(k->pool, int32_t, pieces);
    bool one_each = n == pieces;
    for (int j = 0; j < pieces; j++) {
        for (i = 0; i < n && place[i] < p->list.at[j].lo[0];) i++;
        lo[j] = i;
        while (i < n && place[i] < p->list.at[j].hi[0]) i++;
        hi[j] = i;
        one_each &= lo[j] == j && hi[j] == j + 1;
    }
    if (one_each) *opened = false;
    if (one_each) return s;
    i = k_loop_part(k, var, n, lo, hi, pieces, s);
    *opened = i >= 0;
    return i;
}
