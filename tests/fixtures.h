/* fixtures.h - one set of tensors, written in every way that people write checkpoints. Made byte by byte
 * from the formats' descriptions; shares nothing with the readers. */
#ifndef FIXTURES_H
#define FIXTURES_H
#include "pth_writer.h"

typedef struct {            /* float32, or an int64 counter; little endian, in C order */
    const char *name;
    Dtype type;
    int rank;
    int64_t dim[MAX_RANK];
    Bytes data;
} Given;
typedef VEC(Given) Givens;

typedef struct {
    const char *name, *format; /* format: what the reader calls it */
    const char *prefix;        /* where the tensors are: "state_dict." */
    Bytes (*make)(Pool *, const Givens *, int row);
} Fixture;
extern const Fixture fixtures[];
extern const int nfixtures;
Bytes fixture(Pool *, int row, const Givens *);
/* A few small tensors: a convolution, a norm, a counter. */
Givens fixture_sample(Pool *);
#endif
