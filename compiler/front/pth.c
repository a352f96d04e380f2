/* pth.c - the PyTorch zip format: ROOT/data.pkl describes, ROOT/data/KEY holds the storages. */
#include "checkpoint.h"
#include <string.h>

/* The directory that holds data.pkl, with its slash; its name varies from file to file. */
static const char *find_root(const Checkpoint *ck, const Archive *zip) {
    static const char wanted[] = "data.pkl";
    const char *root = NULL;
    for (int i = 0; i < zip->n; i++) {
        const char *name = zip->at[i].name, *slash = strchr(name, '/');
        const char *base = slash ? slash + 1 : name;
        if (strcmp(base, wanted)) continue;
        if (root) fail(EXIT_INPUT, "%s: expected one data.pkl in the archive, found two", ck->path);
        root = pool_strndup(ck->pool, name, (size_t)(base - name));
    }
    if (!root) fail(EXIT_INPUT, "%s: a zip archive without data.pkl is no checkpoint", ck->path);
    return root;
}

static Bytes member(const Checkpoint *ck, const Archive *zip, const char *root, const char *name) {
    return archive_find(zip, pool_printf(ck->pool, "%s%s", root, name));
}

void pth_read(Checkpoint *ck, Bytes file) {
    Archive zip = archive_read(ck->pool, ck->path, file);
    const char *root = find_root(ck, &zip);
    if (member(ck, &zip, root, "constants.pkl").data)
        fail(EXIT_INPUT,
             "%s: a TorchScript archive is a program, expected a state dict; "
             "re-save it: torch.save(torch.jit.load(f).state_dict(), f2)",
             ck->path);
    Bytes order = member(ck, &zip, root, "byteorder");
    if (order.data && (order.size != 6 || memcmp(order.data, "little", 6)))
        fail(EXIT_INPUT, "%s: expected byte order little, found %s", ck->path,
             printable(ck->pool, (const char *)order.data, order.size));
    pickle_read(ck, member(ck, &zip, root, "data.pkl"), &zip, root);
}
