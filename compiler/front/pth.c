/* pth.c - the PyTorch zip format: ROOT/data.pkl describes, ROOT/data/KEY holds the storages.
 * TorchScript archives are of the same form; their program is not looked at. */
#include "object.h"
#include <string.h>

enum { MAX_UNPACKED = 64 << 20 };

/* The index of the only data.pkl, or -1; *root is its directory, with its slash: that varies. */
static int find_pickle(const Archive *zip, const char **root) {
    static const char wanted[] = "data.pkl";
    int found = -1;
    for (int i = 0; i < zip->n; i++) {
        const char *name = zip->at[i].name, *slash = strchr(name, '/');
        const char *base = slash ? slash + 1 : name;
        if (strcmp(base, wanted)) continue;
        if (found >= 0 && !strcmp(zip->at[found].name, name)) continue; /* twice: found when read */
        if (found >= 0)
            fail(EXIT_INPUT, "%s: expected one data.pkl in the archive, found two", zip->path);
        found = i;
        *root = pool_strndup(zip->pool, name, (size_t)(base - name));
    }
    return found;
}

bool pth_is(const Archive *zip) {
    const char *root;
    return find_pickle(zip, &root) >= 0;
}

static int member(const Archive *zip, const char *root, const char *name) {
    return archive_find(zip, pool_printf(zip->pool, "%s%s", root, name));
}

static bool big_endian(Archive *zip, const char *root) {
    int i = member(zip, root, "byteorder");
    if (i < 0) return false;
    Bytes order = archive_bytes(zip, i);
    if (order.size == 3 && !memcmp(order.data, "big", 3)) return true;
    if (order.size == 6 && !memcmp(order.data, "little", 6)) return false;
    fail(EXIT_INPUT, "%s: expected byte order little or big, found %s", zip->path,
         printable(zip->pool, (const char *)order.data, order.size));
}

void pth_read(Checkpoint *ck, Archive *zip) {
    const char *root = NULL;
    int i = find_pickle(zip, &root);
    i = archive_find(zip, zip->at[i].name);
    if (zip->at[i].size > MAX_UNPACKED && zip->at[i].size > zip->file.size)
        fail(EXIT_INPUT, "%s: data.pkl unpacks to %zu bytes, expected at most %d", zip->path,
             zip->at[i].size, MAX_UNPACKED);
    Pickles *file = pickles_new(ck);
    file->zip = zip;
    file->root = root;
    file->swapped = big_endian(zip, root);
    Bytes pickle = archive_bytes(zip, i);
    walk_objects(ck, pickle_run(file, &pickle));
    bool script = member(zip, root, "constants.pkl") >= 0;
    if (script) ck->format = "torchscript";
    if (script && !ck->all.n)
        fail(EXIT_INPUT,
             "%s: a TorchScript archive without named tensors (a frozen program keeps them in its "
             "code); save the state dict before freezing",
             zip->path);
}
