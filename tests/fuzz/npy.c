/* npy.c - fuzzes the reader of NumPy arrays. */
#include "front/checkpoint.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Pool *pool = pool_new();
    jmp_buf here;
    fail_to = &here;
    if (!setjmp(here)) npy_parse(pool, "fuzz", (Bytes){data, size});
    fail_to = NULL;
    pool_free(pool);
    return 0;
}
