/* legacy.c - the PyTorch format from before version 1.6, and pickles that torch.save did not write.
 *
 *     magic number | protocol 1001 | {'little_endian': True, ...} | the objects | [key, ...]   five
 * pickles then, for each key: u64 count | the elements of that storage
 */
#include "object.h"
#include <stdlib.h>
#include <string.h>

static const char magic[] = "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.";

bool legacy_starts(Bytes file) {
    return file.size >= sizeof magic - 1 && !memcmp(file.data, magic, sizeof magic - 1);
}

static bool little_endian(const Obj *facts) {
    for (int i = 0; facts->kind == K_DICT && i < facts->items.n; i += 2)
        if (text_is(facts->items.at[i], "little_endian")) {
            const Obj *value = facts->items.at[i + 1];
            return value->kind != K_INT || value->number;
        }
    return true;
}

static int by_key(const void *a, const void *b) {
    return strcmp((*(Storage *const *)a)->key, (*(Storage *const *)b)->key);
}

/* The first of the storages, sorted, that have this key, or NULL; *n is their number. */
static Storage **with_key(Pickles *file, const char *key, int *n) {
    int low = 0, high = file->later.n;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (strcmp(file->later.at[middle]->key, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    *n = 0;
    while (low + *n < file->later.n && !strcmp(file->later.at[low + *n]->key, key)) ++*n;
    return *n ? file->later.at + low : NULL;
}

static void place(Pool *pool, Storage *s, Bytes bytes, const char *shown) {
    if (!s->element) return; /* of a kind that is not read */
    uint64_t skip = (uint64_t)s->skip * (uint64_t)s->element;
    if (skip > bytes.size ||
        (uint64_t)s->count - (uint64_t)s->skip > (bytes.size - skip) / (size_t)s->element) {
        s->problem = pool_printf(pool, "storage %s: expected %lld elements, found %zu bytes", shown,
                                 (long long)s->count, bytes.size);
        return;
    }
    s->data = bytes.data + skip;
    s->size = bytes.size - (size_t)skip;
    s->problem = NULL;
}

/* Finds the bytes of all storages. Where one ends is known by its type: behind one that is unknown
 * nothing is found. */
static void place_storages(Pickles *file, const Obj *keys, Bytes rest) {
    Pool *pool = file->pool;
    if (file->later.n) qsort(file->later.at, (size_t)file->later.n, sizeof *file->later.at, by_key);
    for (int i = 0; keys->kind == K_LIST && i < keys->items.n; i++) {
        const Obj *name = keys->items.at[i];
        if (name->kind != K_TEXT || name->number > 255) return;
        const char *key = pool_strndup(pool, name->text, (size_t)name->number);
        const char *shown = printable(pool, key, strlen(key));
        uint64_t count = 0;
        int n, element;
        Storage **same = with_key(file, key, &n);
        element = n ? same[0]->element : 0;
        for (int b = 7; rest.size >= 8 && b >= 0; b--)
            count = count << 8 | rest.data[file->swapped ? 7 - b : b];
        if (rest.size < 8 || !element || count > (rest.size - 8) / (size_t)element) {
            const char *problem =
                n && !element
                    ? pool_printf(pool, "its place in the file is unknown: before it is %s",
                                  same[0]->kind)
                    : "the file is truncated before its numbers end";
            for (int k = 0; k < file->later.n; k++)
                if (!file->later.at[k]->data) file->later.at[k]->problem = problem;
            return;
        }
        Bytes bytes = {rest.data + 8, (size_t)count * (size_t)element};
        for (int k = 0; k < n; k++) place(pool, same[k], bytes, shown);
        rest.data = bytes.data + bytes.size;
        rest.size -= 8 + bytes.size;
    }
}

Obj *legacy_objects(Pickles *pickles, Bytes file) {
    Bytes rest = file;
    pickle_run(pickles, &rest); /* the magic number */
    const Obj *version = pickle_run(pickles, &rest);
    if (version->kind != K_INT || version->number != 1001)
        fail(EXIT_INPUT,
             "%s: expected version 1001 of the PyTorch format from before 1.6, found another",
             pickles->ck->path);
    pickles->swapped = !little_endian(pickle_run(pickles, &rest));
    Obj *root = pickle_run(pickles, &rest);
    const Obj *keys = pickle_run(pickles, &rest);
    place_storages(pickles, keys, rest);
    return root;
}

void legacy_read(Checkpoint *ck, Bytes file) {
    ck->format = "pytorch before 1.6";
    walk_objects(ck, legacy_objects(pickles_new(ck), file));
}

void pickle_tensors(Checkpoint *ck, Bytes pickle) {
    walk_objects(ck, pickle_run(pickles_new(ck), &pickle));
}
