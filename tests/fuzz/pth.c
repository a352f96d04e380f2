/* pth.c - fuzzes the zip reader with what starts like a zip, and the pickle machine with all else
 * (a zip's checksums would keep it out of reach). */
#include "front/checkpoint.h"

static void read_pickle(Pool *pool, Bytes pickle) {
    static const uint8_t zeros[64];
    Member members[] = {{"net/data/0", {zeros, 64}}, {"net/data/1", {zeros, 8}}};
    Checkpoint ck = {.path = "fuzz", .format = "pytorch zip", .prefix = "", .pool = pool};
    pickle_read(&ck, pickle, &(Archive){members, 2}, "net/");
    for (int i = 0; i < ck.tensors.n; i++)
        if (tensor_count(&ck.tensors.at[i]) < 1000 && dtype_floating(ck.tensors.at[i].type))
            tensor_values(pool, &ck.tensors.at[i]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Pool *pool = pool_new();
    jmp_buf here;
    fail_to = &here;
    if (!setjmp(here)) {
        if (size > 1 && data[0] == 'P' && data[1] == 'K')
            checkpoint_read(pool, "fuzz", (Bytes){data, size});
        else
            read_pickle(pool, (Bytes){data, size});
    }
    fail_to = NULL;
    pool_free(pool);
    return 0;
}
