/* safetensors.c - fuzzes the safetensors reader and, through it, the strict JSON parser. */
#include "fuzz.h"

static void read_file_of(Pool *pool, Bytes file) {
    Checkpoint ck = {.path = "fuzz", .prefix = "", .pool = pool};
    safetensors_read(&ck, "fuzz", file);
    fuzz_tensors(pool, &ck);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size > 8) fuzz(read_file_of, (Bytes){data, size});
    return 0;
}
