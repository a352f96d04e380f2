/* legacy.c - fuzzes the PyTorch format from before version 1.6 and pickles on their own. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz(fuzz_checkpoint, (Bytes){data, size});
    return 0;
}
