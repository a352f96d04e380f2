/* derive.c - weights that training keeps in parts: pruned ones as a product with a mask, those of
 * weight norm as a norm and a direction. Their parts become one tensor by the name that the module
 * uses. */
#include "checkpoint.h"
#include <string.h>

/* The name is PATH + first and PATH + second; a parametrisation puts a module into the path, too.
 */
static const struct {
    const char *first, *second, *between;
    Derive derive;
} rows[] = {
    {"_orig", "_mask", NULL, DERIVE_PRODUCT},
    {"_v", "_g", NULL, DERIVE_NORM},
    {".original1", ".original0", "parametrizations.", DERIVE_NORM},
};

static size_t length_without(const char *name, const char *tail) {
    size_t n = strlen(name), t = strlen(tail);
    return n > t && !strcmp(name + n - t, tail) ? n - t : 0;
}

/* "conv.parametrizations.weight" becomes "conv.weight". */
static const char *base_name(Pool *pool, const char *name, size_t length, const char *between) {
    const char *base = pool_strndup(pool, name, length);
    const char *at = between ? strstr(base, between) : NULL;
    if (!between) return base;
    return at ? pool_printf(pool, "%.*s%s", (int)(at - base), base, at + strlen(between)) : NULL;
}

static bool fit(Derive derive, const Tensor *a, const Tensor *b) {
    bool same = a->rank == b->rank || (derive == DERIVE_NORM && !b->rank);
    for (int d = 0; same && d < a->rank && b->rank; d++)
        same = a->dim[d] == b->dim[d] || (derive == DERIVE_NORM && b->dim[d] == 1);
    return same && type_floating(a->type);
}

/* The tensor that *first is the first part of, by row i; its name is NULL if there is none. */
static Tensor derived(const Checkpoint *ck, const Index *names, const Tensor *first, int i) {
    Pool *pool = ck->pool;
    size_t length = length_without(first->name, rows[i].first);
    if (!length) return (Tensor){0};
    const char *other = pool_printf(pool, "%.*s%s", (int)length, first->name, rows[i].second);
    int k = index_find(names, other, strlen(other));
    const Tensor *second = k < 0 ? NULL : &ck->all.at[k];
    if (!second || !fit(rows[i].derive, first, second)) return (Tensor){0};
    Tensor t = *first, *parts = NEW(pool, Tensor, 2);
    parts[0] = *first;
    parts[1] = *second;
    t.name = base_name(pool, first->name, length, rows[i].between);
    t.derive = rows[i].derive;
    t.part[0] = &parts[0];
    t.part[1] = &parts[1];
    tensor_contiguous(&t);
    t.offset = 0;
    return t;
}

void derive_tensors(Checkpoint *ck) {
    Index names = {.pool = ck->pool}, gone = {.pool = ck->pool};
    Tensors made = {0}, left = {0};
    for (int i = 0; i < ck->all.n; i++)
        index_add(&names, ck->all.at[i].name, strlen(ck->all.at[i].name), i);
    for (int i = 0; i < ck->all.n; i++)
        for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
            Tensor t = derived(ck, &names, &ck->all.at[i], (int)r);
            if (!t.name) continue;
            for (int k = 0; k < 2; k++)
                index_add(&gone, t.part[k]->name, strlen(t.part[k]->name), -2);
            index_add(&gone, t.name, strlen(t.name), -2); /* what a module had computed last */
            index_add(&gone, t.part[0]->name, strlen(t.part[0]->name), -2);
            *PUSH(ck->pool, made) = t;
        }
    if (!made.n) return;
    for (int i = 0, next = 0; i < ck->all.n; i++) {
        const Tensor *t = &ck->all.at[i];
        if (next < made.n && !strcmp(made.at[next].part[0]->name, t->name))
            *PUSH(ck->pool, left) = made.at[next++]; /* in the place of its first part */
        else if (index_find(&gone, t->name, strlen(t->name)) != -2)
            *PUSH(ck->pool, left) = *t;
    }
    ck->all = left;
}
