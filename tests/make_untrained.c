/* make_untrained.c - `make_untrained SPEC INIT SEED OUT.safetensors` writes an untrained
 * checkpoint. */
#include "untrained.h"
#include <stdlib.h>

int main(int argc, char **argv) {
    if (argc != 5) fail(EXIT_USAGE, "usage: make_untrained SPEC INIT SEED OUT.safetensors");
    Pool *pool = pool_new();
    untrained_write(pool, argv[1], init_find(argv[2]), (unsigned)atoi(argv[3]), argv[4]);
    pool_free(pool);
    return 0;
}
