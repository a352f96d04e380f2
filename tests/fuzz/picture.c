/* picture.c - fuzzes the readers of pictures, PNG, JPEG and PPM, and of the EXIF blocks in them. */
#include "tool/image.h"
#include "fuzz.h"

static void parse(Pool *pool, Bytes file) {
    exif_orientation(file);
    image_parse(pool, "fuzz", file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    verbosity = -1;
    fuzz(parse, (Bytes){data, size});
    return 0;
}
