/* kernels.h - what the tests of kernels share: random networks, what they must compute and how
 * exactly, the steps of a planned network, kernels as machine code. In the order data flows. */
#ifndef TEST_KERNELS_H
#define TEST_KERNELS_H

#include "kernel.h"

/* ---- random.c: numbers and networks from a seed ---- */

typedef struct {
    uint64_t state;
} Rng;
long environment(const char *name, long otherwise); /* SEED, DOSE: see test_kernels.c */
int pick(Rng *, int low, int high);                 /* both included */
float uniform_float(Rng *);         /* -1 .. 1 */

typedef struct {
    uint64_t seed;
    bool whole; /* small whole numbers, and nothing but none, relu, relu6 and prelu: exact sums */
    const char *text;
    float *input;
} Network;
Network network_random(Pool *, uint64_t seed, bool whole);
/* In which a shuffle leaves nothing to fold, but pairs. */
Network network_shuffled(Pool *, uint64_t seed, bool whole);
/* A pointwise stem of many channels, then one layer, both without bias, norm and activation. */
Network network_of_a_layer(Pool *, uint64_t seed);
Graph *network_graph(Pool *, const Network *); /* as the front end makes it, weights and all */

/* ---- steps.c: running a planned network ---- */

void plan(Graph *, const Target *); /* the pass table */
/* How a kernel is run; kernel_interp() is one way. */
typedef void Execute(void *context, const Kernel *, void **bufs);
void interpret(void *threads, const Kernel *, void **bufs); /* int *: how many; NULL: one */
/* The steps in order. Returns what each tensor of g->vals got, c x h x w floats, NULL if it is not
 * computed on its own. While a step runs, everything that is not live is NaN, and what it writes
 * beside its outputs ends the test. */
float **run_steps(const Graph *g, const float *input, Execute *, void *context);
int val_index(const Graph *, const Val *);
bool is_live(const Graph *, const Val *, int step);
bool holds_slab(const Step *, const Val *); /* of which the step only ever has a slab */

/* ---- truth.c: the reference, with bounds on what float32 may differ from it ---- */

typedef struct {
    double **value, **error; /* like g->vals */
    bool exact;              /* whole numbers below 2^24, whatever the order of the sums */
} Truth;
Truth truth(const Graph *unsimplified, const Network *);

/* ---- native.c: printed kernels by the C compiler of this machine, or by LLVM ---- */

/* Every way to run printed kernels: a target, whether by SIMDe (avx512 on any machine), by LLVM. */
typedef struct {
    const char *name, *target;
    bool simde, llvm;
} Way;
enum { NWAY = 6 };
extern const Way ways[NWAY];

typedef struct Native Native;
typedef VEC(const Kernel *) Kernels;
/* Many kernels as machine code; of a C compiler, optimised at `level`. NULL if this machine has no
 * compiler, no SIMDe, or cannot run the target. */
Native *native_build(Pool *, const Way *, Kernels, const char *level);
void native_execute(void *native, const Kernel *, void **bufs);
void native_close(Native *);

#endif
