/* conv.h - what conv.c, accumulate.c and epilogue.c share: one nest under construction. */
#ifndef CONV_H
#define CONV_H
#include "../kernel.h"

enum { MAX_VECTORS = 32, MAX_RESULTS = MAX_TILE * 4 };

typedef struct { /* inputs `step` elements apart; `reps` such runs, rep_step apart */
    int64_t off, step, rep_step;
    int n, reps, first; /* first: position in packing order */
} Run;
typedef struct { /* one vector of a tile: lanes [lane, +L) of a panel */
    const Panel *panel;
    int lane, fold, splat;
    int64_t head, source,
        weights; /* bias; packed weights; weights to multiply with (scaled or not) */
} Vector;
typedef struct { /* one turn of a nest: a pass, the slab that it reads, the first block that it
                    writes, or reads */
    const Pass *pass;
    int slab, block;
} Turn;
typedef struct {
    Kernel *k;
    const Node *n;
    int buf[7];   /* x, weights, y, residual, scale, scaled weights, gated tensor; -1 = none */
    const Panel *blob; /* with which the buffer of weights starts */
    bool arrays, rolled; /* the target's style */
    enum { CONV_WHOLE, CONV_START, CONV_ADD } phase; /* all; bias and residual; inputs of a slab */
    const Val *scale; /* of the weights */
    const Val *added; /* to the results: the residual, or the sum of the slabs before */
    int64_t xstep;    /* elements between two input pixels */
    int head;         /* elements before the weights of a panel */
    Run *runs;
    int nruns, nvec, kx, ox;
    int splats, fold[5]; /* a mask of those of the vectors; with that splat they have this fold */
    int lanes, row; /* of a pass; elements of one step of weights */
    const Seg *seg;
    int width; /* of a row of tiles */
    int band, first_tile, end_tile; /* the loop over bands, or -1; tables of the tiles of a band */
    const Pieces *pieces;           /* what the loop `piece` is over; NULL and -1: there is none */
    int piece;
    int64_t load[THREAD_ROWS];       /* what threads have of the nests before */
    const int *first_row, *end_row;  /* of a slab, by piece, that the threads need; NULL = all */
    int32_t *first_column, *end_column; /* by piece; NULL = all. Columns are tiles, bands or rows */
    int column; /* the first of the segment */
    Vector vec[MAX_VECTORS];
    Addr x, w, bias, y, r, s, tmp, gated; /* of a pass, or of its slice of a panel */
    Addr wk[5]; /* weights of panels with that splat: w, or the scaled ones, or those of a slab */
    struct {    /* weights that the first tiles of a pass prefetch: those of the pass after it */
        int var, count;
        int64_t length, *at; /* in elements; 0: none */
    } next;
} Conv;

typedef struct { /* a depthwise convolution under construction */
    Kernel *k;
    const Node *n;
    int buf[4]; /* x, weights, y, pool; -1 = none */
    const Panel *blob;
    const Pieces *pieces; /* of blocks; NULL = the nests are not divided */
    int piece;            /* the loop over them, or -1 */
    bool rolled;
    int kh, kw, pad_h, pad_w, head;
    Addr x, w, y, pool; /* of this vector of this block */
} Depthwise;

/* All nests of a node, or, in a loop `s` over pieces, those of a piece; s is -1 if there is none. */
void conv_begin(Conv *, Kernel *, const Node *, const Target *);
void conv_nests(Conv *, int s);
/* what__how, where `what` is cut off if the name would get too long. */
const char *kernel_name(Pool *, const char *what, const char *how);
void put_conv_name(Text *, const Node *); /* what it computes, for the name of its kernel */
void depthwise_begin(Depthwise *, Kernel *, const Node *, const Target *);
void depthwise_nests(Depthwise *, int s);
void put_depthwise_name(Text *, const Node *);
int64_t depthwise_cost(const Node *, const Panel *); /* of a block, in FLOPs */
/* Output channel c of a node that makes slabs: which it is in, and where that would start if the
 * tensor was there as a whole, in elements; 0 if it is. */
int slab_of(const Node *, int c);
int64_t slab_start(const Node *, int c);

/* accumulate.c: the inputs of a turn, first in packing order, and as runs in a tensor (or its
 * scales); FMAs of all of them for a tile at (oy, ox); weights * scale of their input to scratch. */
int turn_inputs(const Conv *, const Turn *, const int **channel, int *first);
int turn_runs(const Conv *, const Turn *, const Val *, Run **);
void conv_accumulate(Conv *, const Part *, int oy, int ox);
void conv_scale_weights(Conv *, const Turn *);

/* epilogue.c */
int64_t store_address(const Val *, int physical);
int64_t added_address(const Conv *, int ch);
void conv_epilogue(Conv *, int oy, int ox);
void conv_activate_row(Conv *, int oy); /* of a row that is in memory; see acts_in_loop() */
bool conv_acts_row(const Conv *);       /* does it? Then a thread has all of the row */
/* Does an activation have a loop of its own? It does where bodies are short and it is long. */
bool acts_in_loop(bool rolled, Act);
#endif
