/* spec.c - fuzzes the reader of specs: JSON, blocks, and the binding of small networks. */
#include "mixfacec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Pool *pool = pool_new();
    Bytes text = {data, size};
    jmp_buf here;
    fail_to = &here;
    if (!setjmp(here) && spec_parse(pool, "fuzz", text, NULL)->params < 100000)
        spec_parse(pool, "fuzz", text, checkpoint_open(pool, "synthetic"));
    fail_to = NULL;
    pool_free(pool);
    return 0;
}
