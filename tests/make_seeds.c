/* make_seeds.c - `make_seeds DIR` writes the seeds of the fuzzers of checkpoints and arrays:
 * DIR/pth, DIR/legacy, DIR/safetensors and DIR/npy, about a kilobyte each. Those in fuzz/seeds come
 * from here.
 */
#include "fixtures.h"
#include <string.h>
#include <sys/stat.h>

static const char *seed(Pool *pool, const char *dir, const char *fuzzer, const char *name) {
    const char *sub = pool_printf(pool, "%s/%s", dir, fuzzer);
    mkdir(dir, 0777);
    mkdir(sub, 0777);
    return pool_printf(pool, "%s/%s", sub, name);
}

/* The fuzzer that a fixture is a seed of. */
static const char *fuzzer_of(const Fixture *f) {
    if (!strcmp(f->format, "npz")) return "npy";
    return strstr(f->format, "zip") || strstr(f->format, "script") ? "pth" : "legacy";
}

int main(int argc, char **argv) {
    if (argc != 2) fail(EXIT_USAGE, "usage: make_seeds DIR");
    const char *dir = argv[1];
    Pool *pool = pool_new();
    static const int flags[] = {0, ZIP_DEFLATE | ZIP_DESCRIPTOR, ZIP_64};
    for (int i = 0; i < 3; i++) {
        Pth pth = pth_sample;
        pth.flags = flags[i];
        Bytes file = pth_file(pool, &pth);
        write_file(seed(pool, dir, "pth", pool_printf(pool, "zip%d", i)), file.data, file.size);
    }
    Pth nested = pth_sample;
    nested.nesting = "state_dict";
    Bytes pickle = pth_pickle(pool, &nested);
    write_file(seed(pool, dir, "pth", "pickle"), pickle.data, pickle.size);
    Checkpoint *ck = checkpoint_read(pool, "sample", pth_file(pool, &pth_sample));
    safetensors_write(pool, seed(pool, dir, "safetensors", "sample"), ck->all.at, ck->all.n,
                      DT_f32);
    const Givens given = fixture_sample(pool);
    for (int i = 0; i < nfixtures; i++) {
        Bytes file = fixture(pool, i, &given);
        write_file(seed(pool, dir, fuzzer_of(&fixtures[i]), fixtures[i].name), file.data,
                   file.size);
    }
    npy_write_f32(seed(pool, dir, "npy", "vector"), (float[]){1, 2}, 1, (int64_t[]){2});
    npy_write_f32(seed(pool, dir, "npy", "matrix"), (float[]){1, 2}, 2, (int64_t[]){2, 1});
    pool_free(pool);
    return 0;
}
