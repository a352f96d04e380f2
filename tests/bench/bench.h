/* bench.h - the side-by-side benchmark: see main() for what it measures. */
#include "model.h"
#include <stdint.h>

_Noreturn void bad(const char *format, ...);

/* ---- sides.c: what is measured ------------------------------------------------------------- */

typedef struct {
    const char *name;   /* file, as given on the command line */
    int peer;           /* it is a graph of the peer */
    float embedding[EMBEDDING];
    const Model *model; /* ours */
    void *weights, *arena;
    void *session, *in, *out; /* the peer's; `in` and `out` are tensors around our memory */
} Side;
void side_load(Side *, const char *name, float *input, int inputs);
void side_run(Side *, const float *input);

/* ---- peak.c: the limit ------------------------------------------------------------------------ */

double seconds(void);
/* Multiply-accumulates per second of vectors of 8 or 16 floats that stay in registers, over 10 ms;
 * 0 if this CPU has no such vectors. lanes 0: the widest it has. */
double peak(int lanes);
