/* conv.h - what conv.c and its epilogue share: one nest under construction. */
#ifndef CONV_H
#define CONV_H
#include "../kernel.h"

enum { MAX_VECTORS = 32, MAX_RESULTS = MAX_TILE * 4 };

typedef struct { /* inputs `step` floats apart; `reps` such runs, rep_step apart */
    int64_t off, step, rep_step;
    int n, reps, first; /* first: position in packing order */
} Run;
typedef struct { /* one vector of a tile: lanes [lane, +L) of a panel */
    const Panel *panel;
    int lane, fold;
    int64_t head, source,
        weights; /* bias; packed weights; weights to multiply with (scaled or not) */
} Vector;
typedef struct {
    Kernel *k;
    const Node *n;
    bool arrays; /* the target's style */
    int64_t xstep; /* floats between two input pixels */
    int head;      /* floats before the weights of a panel */
    const Pass *pass;
    Run *runs;
    int nruns, nvec, folds, kx, ox;
    int row; /* floats of one step of weights */
    const Seg *seg;
    Vector vec[MAX_VECTORS];
    Addr x, w, y, r, s, tmp, wk; /* of this pass; wk: w, or the scaled weights */
    struct { /* weights that the first tiles of a pass prefetch: those of the pass after it */
        int buf, var, count;
        int64_t floats, *at; /* 0 floats: none */
    } next;
} Conv;

bool is_flat(const Node *); /* pointwise: all pixels are one row */
int64_t store_address(const Val *, int physical);
void conv_epilogue(Conv *, int oy, int ox);
#endif
