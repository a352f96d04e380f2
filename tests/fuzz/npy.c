/* npy.c - fuzzes the reader of NumPy arrays, as inputs and, alone or in archives, as checkpoints.
 */
#include "front/checkpoint.h"
#include "fuzz.h"

static void parse(Pool *pool, Bytes file) { npy_parse(pool, "fuzz", file); }

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz(parse, (Bytes){data, size});
    fuzz(fuzz_checkpoint, (Bytes){data, size});
    return 0;
}
