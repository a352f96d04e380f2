/* pickles.h - writes pickles of tensors instruction by instruction, and the files around them. */
#ifndef PICKLES_H
#define PICKLES_H
#include "fixtures.h"

typedef enum { IN_ZIP, IN_BIG_ZIP, IN_SCRIPT, IN_LEGACY, IN_BIG_LEGACY, IN_NONE } Where;
typedef enum {
    AS_V2,
    AS_V1,
    AS_V3,
    AS_PARAMETER,
    AS_PARAMETER_WITH_STATE,
    AS_SUBCLASS,
    AS_LOADED,
    AS_LOADED_TEXT,
    AS_DEVICE_ARRAY,
    AS_VIEW,
    AS_ARRAY_TEXT,
    AS_ARRAY_BYTES,
    AS_ARRAY_FORTRAN,
    AS_ARRAY_BIG,
    AS_BUFFER
} As;

typedef struct { /* a pickle under way */
    Pool *pool;
    Text t;
    Where where;
    As as;
    const Givens *given;
    VEC(Bytes) storages; /* by their keys 0, 1, ... */
} W;

/* ---- instructions ---- */

void le(Text *, uint64_t, int bytes);
void op(W *, const char *instructions);
void text(W *, const char *);
void number(W *, int64_t);

/* ---- values ---- */

void tensor(W *, const Given *);
void begin_dict(W *); /* then keys and values */
void end_dict(W *);
void state_dict(W *, const char *prefix);
void module(W *, const char *path); /* whose tensors have names that start with this */
size_t component(const char *name); /* length of the first one if more follow, else 0 */

/* ---- files ---- */

W begin(Pool *, const Givens *, Where, As, int protocol);
Bytes finish(W *);
Bytes npy_file(Pool *, const Given *, bool fortran, bool big);
#endif
