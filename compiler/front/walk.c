/* walk.c - from what a file holds to its tensors, each by the path of keys that leads to it:
 * through dicts, lists, tuples, and the attributes of objects. Modules of PyTorch keep theirs in
 * three dicts, which are not named: the path through a module is the name in its state dict. */
#include "object.h"
#include <string.h>

enum {
    MAX_DEPTH = 64,
    MAX_PATH = 2048,
    MAX_KEY = 255,
    MAX_VISITS = 64, /* of one object: modules may share theirs */
    MAX_STEPS = 4 << 20,
    MAX_TENSORS = 1 << 17,
    MAX_NAMES = 32 << 20, /* bytes */
    OPEN = 1 << 15        /* a bit of visits: the walk is inside */
};

typedef struct {
    Checkpoint *ck;
    Index names;
    char path[MAX_PATH];
    size_t named;
    int steps;
} Walk;

/* Bytes of a character of UTF-8 that a terminal prints as such, or 0. */
static size_t character(const char *s, size_t n) {
    const uint8_t *p = (const uint8_t *)s;
    size_t more = p[0] < 0x80 ? 0 : p[0] >= 0xf0 ? 3 : p[0] >= 0xe0 ? 2 : 1;
    if (p[0] < ' ' || p[0] == 0x7f || (p[0] >= 0x80 && p[0] < 0xc2) || p[0] > 0xf4 || more >= n)
        return 0;
    if (more == 1 && p[0] == 0xc2 && p[1] < 0xa0) return 0;
    if ((p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xed && p[1] >= 0xa0) ||
        (p[0] == 0xf0 && p[1] < 0x90) || (p[0] == 0xf4 && p[1] >= 0x90))
        return 0;
    for (size_t i = 1; i <= more; i++)
        if ((p[i] & 0xc0) != 0x80) return 0;
    return more + 1;
}

/* Appends a key to the path; the new length, or 0 if it is too long. */
static size_t append(Walk *w, size_t length, const char *key, size_t n) {
    if (n > MAX_KEY || length + n + 2 > MAX_PATH) return 0;
    if (length) w->path[length++] = '.';
    for (size_t i = 0; i < n;) {
        size_t bytes = character(key + i, n - i);
        if (bytes)
            memcpy(w->path + length, key + i, bytes);
        else
            w->path[length] = '?';
        length += bytes ? bytes : 1;
        i += bytes ? bytes : 1;
    }
    w->path[length] = 0;
    return length;
}

static size_t append_key(Walk *w, size_t length, const Obj *key) {
    char number[24];
    if (key->kind == K_TEXT && key->number)
        return append(w, length, key->text, (size_t)key->number);
    if (key->kind != K_INT) return 0;
    int n = snprintf(number, sizeof number, "%lld", (long long)key->number);
    return append(w, length, number, (size_t)n);
}

/* Two names that differ only in wrappers: the second keeps them. */
static void add(Walk *w, const Obj *o, size_t length, size_t dict) {
    Checkpoint *ck = w->ck;
    w->path[length] = 0;
    w->named += length;
    if (ck->all.n == MAX_TENSORS || w->named > MAX_NAMES)
        fail(EXIT_INPUT, "%s: more than %d tensors", ck->path, ck->all.n);
    const char *name = name_unwrapped(ck->pool, w->path);
    const char *holder = pool_printf(ck->pool, "%.*s%s", (int)dict, w->path, dict ? "." : "");
    size_t prefix = strlen(name_unwrapped(ck->pool, holder));
    if (index_find(&w->names, name, strlen(name)) >= 0) {
        name = pool_strndup(ck->pool, w->path, length);
        prefix = strlen(holder);
    }
    index_add(&w->names, name, strlen(name), ck->all.n);
    checkpoint_add(ck, name, (int)prefix, *o->of.tensor);
}

static bool is_module_part(const Obj *o, const Obj *key, const Obj *value) {
    return o->kind == K_INSTANCE && value->kind == K_DICT &&
           (text_is(key, "_parameters") || text_is(key, "_buffers") || text_is(key, "_modules"));
}

/* `length` characters of the path lead to `o`, `dict` to the dict or outermost module that it is
 * part of; `inside` such a module. */
static void walk(Walk *w, Obj *o, size_t length, size_t dict, bool inside, int depth) {
    if (o->kind == K_TENSOR && length) add(w, o, length, dict);
    bool list = o->kind == K_LIST || o->kind == K_TUPLE,
         keys = o->kind == K_DICT || o->kind == K_INSTANCE;
    if ((!list && !keys) || depth == MAX_DEPTH || o->visits >= MAX_VISITS) return;
    o->visits = (uint16_t)((o->visits + 1) | OPEN);
    if (list || o->kind == K_DICT || !inside) dict = length;
    for (int i = 0; i + keys < o->items.n; i += 1 + keys) {
        if (++w->steps > MAX_STEPS)
            fail(EXIT_INPUT, "%s: more than %d objects to look through", w->ck->path, MAX_STEPS);
        const Obj *key = o->items.at[i];
        Obj *value = o->items.at[i + keys];
        if (value->kind != K_TENSOR && !value->items.n) continue;
        if (keys && is_module_part(o, key, value)) {
            for (int k = 0; k + 1 < value->items.n; k += 2) {
                size_t longer = append_key(w, length, value->items.at[k]);
                if (longer) walk(w, value->items.at[k + 1], longer, dict, true, depth + 1);
            }
            continue;
        }
        const Obj number = {.kind = K_INT, .number = i};
        size_t longer = append_key(w, length, keys ? key : &number);
        if (longer) walk(w, value, longer, dict, o->kind == K_INSTANCE, depth + 1);
    }
    o->visits &= OPEN - 1;
}

void walk_objects(Checkpoint *ck, Obj *root) {
    Walk *w = NEW(ck->pool, Walk, 1);
    w->ck = ck;
    w->names.pool = ck->pool;
    walk(w, root, 0, 0, false, 0);
}
