/* safetensors.c - fuzzes the safetensors reader and, through it, the strict JSON parser. */
#include "front/checkpoint.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Pool *pool = pool_new();
    jmp_buf here;
    fail_to = &here;
    if (size > 8 && !setjmp(here)) {
        Checkpoint ck = {.path = "fuzz", .format = "safetensors", .prefix = "", .pool = pool};
        safetensors_read(&ck, (Bytes){data, size});
        for (int i = 0; i < ck.tensors.n; i++)
            if (dtype_floating(ck.tensors.at[i].type)) tensor_values(pool, &ck.tensors.at[i]);
    }
    fail_to = NULL;
    pool_free(pool);
    return 0;
}
