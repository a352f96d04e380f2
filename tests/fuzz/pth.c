/* pth.c - fuzzes the zip reader with what starts like a zip, the other formats of pickles with what
 * starts like one, and the pickle machine with all else (a zip's checksums would keep it out of
 * reach). */
#include "front/object.h"
#include "fuzz.h"

static const char zip_of_storages[] = "PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

/* Storages net/data/0 and net/data/1 are there, without a zip around them. */
static void read_pickle(Pool *pool, Bytes pickle) {
    static const uint8_t zeros[64];
    Checkpoint ck = {.path = "fuzz", .format = "pytorch zip", .prefix = "", .pool = pool};
    Archive *zip = archive_open(pool, "fuzz", (Bytes){(const uint8_t *)zip_of_storages, 22});
    Member members[] = {{"net/data/0", 0, 64, zeros}, {"net/data/1", 1, 8, zeros}};
    zip->at = members;
    zip->n = 2;
    Pickles *file = pickles_new(&ck);
    file->zip = zip;
    file->root = "net/";
    walk_objects(&ck, pickle_run(file, &pickle));
    fuzz_tensors(pool, &ck);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    bool format = size > 2 && ((data[0] == 'P' && data[1] == 'K') || data[2] == 0x8a);
    fuzz(format ? fuzz_checkpoint : read_pickle, (Bytes){data, size});
    return 0;
}
