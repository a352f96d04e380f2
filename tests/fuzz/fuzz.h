/* fuzz.h - what the fuzzers share: a call that may fail, and reading everything of a checkpoint. */
#ifndef FUZZ_H
#define FUZZ_H
#include "front/checkpoint.h"

static inline void fuzz(void (*f)(Pool *, Bytes), Bytes file) {
    Pool *pool = pool_new();
    jmp_buf here;
    fail_to = &here;
    if (!setjmp(here)) f(pool, file);
    fail_to = NULL;
    pool_free(pool);
}

static inline void fuzz_tensors(Pool *pool, Checkpoint *ck) {
    derive_tensors(ck);
    if (!ck->all.n) return;
    checkpoint_choose(ck, NULL, NULL);
    for (int i = 0; i < ck->all.n; i++) {
        const Tensor *t = &ck->all.at[i];
        if (!t->problem && tensor_count(t) < 1000 && !tensor_read(pool, t)) tensor_numbers(pool, t);
    }
}

static inline void fuzz_checkpoint(Pool *pool, Bytes file) {
    fuzz_tensors(pool, checkpoint_read(pool, "fuzz", file));
}
#endif
