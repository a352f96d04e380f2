/* shards.c - a checkpoint in several files: NAME.index.json says which tensor is in which.
 *
 *     {"metadata": {..}, "weight_map": {"conv.weight": "model-00001-of-00002.safetensors", ..}}
 */
#include "checkpoint.h"
#include "json.h"
#include <string.h>

enum { MAX_SHARDS = 1024 };
#define MAX_FILE ((size_t)16 << 30)

/* JSON text, where a safetensors file has the zeros of a 64-bit length. */
bool shards_start(Bytes file) {
    static const char key[] = "\"weight_map\"";
    size_t i = 0;
    while (i < file.size && file.data[i] && strchr(" \t\r\n", file.data[i])) i++;
    return i < file.size && file.data[i] == '{' &&
           !memchr(file.data, 0, file.size < 8 ? file.size : 8) &&
           memmem(file.data, file.size, key, sizeof key - 1);
}

static void read_shard(Checkpoint *ck, const Json *entry) {
    const char *name = entry->string, *slash = strrchr(ck->path, '/');
    if (!*name || strchr(name, '/'))
        json_fail(entry, "expected the name of a file beside this one");
    const char *path =
        pool_printf(ck->pool, "%.*s%s", slash ? (int)(slash - ck->path + 1) : 0, ck->path, name);
    checkpoint_contents(ck, path, map_file(ck->pool, path, MAX_FILE));
}

static void require(const Checkpoint *ck, const Index *names, const Json *entry) {
    const char *name = name_unwrapped(ck->pool, entry->key);
    if (index_find(names, name, strlen(name)) < 0)
        json_fail(entry, "tensor %s is not in %s", printable(ck->pool, name, strlen(name)),
                  entry->string);
}

void shards_read(Checkpoint *ck, Bytes file) {
    const Json *root = json_parse(ck->pool, ck->path, (const char *)file.data, file.size);
    const Json *map = json_need(json_expect(root, JSON_OBJECT), "weight_map", JSON_OBJECT);
    Index known = {.pool = ck->pool};
    for (const Json *entry = map->child; entry; entry = entry->next) {
        const char *name = json_expect(entry, JSON_STRING)->string;
        int before = known.n;
        index_add(&known, name, strlen(name), before);
        if (known.n > MAX_SHARDS) json_fail(map, "more than %d files", MAX_SHARDS);
        if (known.n > before) read_shard(ck, entry);
    }
    Index names = {.pool = ck->pool};
    for (int i = 0; i < ck->all.n; i++)
        index_add(&names, ck->all.at[i].name, strlen(ck->all.at[i].name), i);
    for (const Json *entry = map->child; entry; entry = entry->next) require(ck, &names, entry);
    ck->format = "shards";
}
