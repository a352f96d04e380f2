/* names.c - names of tensors without the wrappers that training puts around modules; and finding
 * things by name. */
#include "checkpoint.h"
#include <string.h>

/* DataParallel, torch.compile, FSDP and checkpointing of activations: modules that add nothing. */
static const char *const wrappers[] = {"module", "_orig_mod", "_fsdp_wrapped_module",
                                       "_checkpoint_wrapped_module"};

static bool is_wrapper(const char *component, size_t length) {
    for (size_t i = 0; i < sizeof wrappers / sizeof *wrappers; i++)
        if (strlen(wrappers[i]) == length && !memcmp(component, wrappers[i], length)) return true;
    return false;
}

const char *name_unwrapped(Pool *pool, const char *name) {
    char *out = pool_strndup(pool, name, strlen(name)), *end = out;
    for (const char *p = name, *dot; *p; p = dot + 1) {
        dot = strchr(p, '.');
        if (!dot) {
            memmove(end, p, strlen(p) + 1);
            return out;
        }
        size_t length = (size_t)(dot - p);
        if (is_wrapper(p, length)) continue;
        memmove(end, p, length + 1);
        end += length + 1;
    }
    *end = 0;
    return out;
}

/* ---- an index: open addressing, at most half full ---- */

static uint32_t hash(const char *name, size_t length) {
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < length; i++) h = (h ^ (uint8_t)name[i]) * 16777619u;
    return h;
}

static IndexSlot *slot_of(const Index *index, const char *name, size_t length) {
    uint32_t mask = (uint32_t)index->cap - 1, i = hash(name, length) & mask;
    for (;; i = (i + 1) & mask) {
        IndexSlot *s = &index->slot[i];
        if (!s->name || (s->length == length && !memcmp(s->name, name, length))) return s;
    }
}

static void grow(Index *index) {
    Index larger = {.pool = index->pool, .n = index->n, .cap = index->cap ? 2 * index->cap : 64};
    larger.slot = NEW(index->pool, IndexSlot, larger.cap);
    for (int i = 0; i < index->cap; i++) {
        const IndexSlot *s = &index->slot[i];
        if (s->name) *slot_of(&larger, s->name, s->length) = *s;
    }
    *index = larger;
}

int index_find(const Index *index, const char *name, size_t length) {
    const IndexSlot *s = index->cap ? slot_of(index, name, length) : NULL;
    return s && s->name ? s->value : -1;
}

int index_add(Index *index, const char *name, size_t length, int value) {
    if (2 * index->n >= index->cap) grow(index);
    IndexSlot *s = slot_of(index, name, length);
    if (!s->name) {
        *s = (IndexSlot){name, length, value};
        index->n++;
    }
    return s->value;
}
