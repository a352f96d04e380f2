/* choose.c - a checkpoint holds dicts of tensors: of the network, of a copy of it, of an optimiser.
 * The one that is meant is the one whose names and shapes are those that a spec wants. */
#include "checkpoint.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST_SHOWN = 8, MOST_CANDIDATES = 64 };

static bool may_be_absent(const Tensor *wanted) { return wanted->type == DT_i64; }

int wanted_count(const Tensors *wanted) {
    int n = 0;
    for (int i = 0; i < wanted->n; i++) n += !may_be_absent(&wanted->at[i]);
    return n;
}

const char *dict_shown(Pool *pool, const char *prefix) {
    size_t n = strlen(prefix);
    return n ? pool_strndup(pool, prefix, n - 1) : ".";
}

/* ---- candidates ---- */

static bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* "model_ema", "ema.module", "teacher", but not "remap": copies beside the network that is meant.
 */
static bool averaged(const char *path) {
    for (const char *p = path; *p; p++) {
        if (!strncasecmp(p, "teacher", 7)) return true;
        if (!strncasecmp(p, "ema", 3) && (p == path || !letter(p[-1]) || !letter(p[3])))
            return true;
    }
    return false;
}

static int dots(const char *s) {
    int n = 0;
    for (; *s; s++) n += *s == '.';
    return n;
}

static bool same_shape(const Tensor *a, const Tensor *b) {
    return a->rank == b->rank && !memcmp(a->dim, b->dim, (size_t)a->rank * sizeof *a->dim);
}

static bool good(const Tensor *have, const Tensor *want) {
    return !have->problem && type_floating(have->type) && same_shape(have, want);
}

/* Places in a list, by an index of prefixes; a new one is entered. */
static StateDict *candidate_of(Pool *pool, StateDicts *list, Index *index, const char *name,
                               size_t length) {
    int i = index_add(index, name, length, list->n);
    if (i < list->n) return &list->at[i];
    StateDict *c = PUSH(pool, *list);
    *c = (StateDict){.prefix = pool_strndup(pool, name, length), .order = i};
    c->averaged = averaged(c->prefix);
    c->dots = dots(c->prefix);
    return c;
}

static int by_fit(const void *a, const void *b) {
    const StateDict *x = a, *y = b;
    if (x->fits != y->fits) return x->fits > y->fits ? -1 : 1;
    if (x->others != y->others) return x->others > y->others ? -1 : 1;
    if (x->averaged != y->averaged) return x->averaged ? 1 : -1;
    if (x->dots != y->dots) return x->dots < y->dots ? -1 : 1;
    return x->order < y->order ? -1 : 1;
}

static void sort(StateDicts *list) {
    if (list->n) qsort(list->at, (size_t)list->n, sizeof *list->at, by_fit);
}

/* The tensors of the file by their names. */
static const Index *names_of(Checkpoint *ck) {
    if (ck->names.n) return &ck->names;
    ck->names.pool = ck->pool;
    for (int i = 0; i < ck->all.n; i++)
        index_add(&ck->names, ck->all.at[i].name, strlen(ck->all.at[i].name), i);
    return &ck->names;
}

/* The first thing that a candidate lacks, or NULL. */
static const char *lack_of(Checkpoint *ck, const StateDict *c, const Tensors *wanted) {
    Pool *pool = ck->pool;
    for (int i = 0; i < wanted->n; i++) {
        const Tensor *want = &wanted->at[i];
        if (may_be_absent(want)) continue;
        const char *name = pool_printf(pool, "%s%s", c->prefix, name_unwrapped(pool, want->name));
        int k = index_find(names_of(ck), name, strlen(name));
        const Tensor *have = k < 0 ? NULL : &ck->all.at[k];
        if (!have)
            return pool_printf(pool, "%s (%s) is missing", want->name, tensor_shape(pool, want));
        if (good(have, want)) continue;
        const char *shape = tensor_shape(pool, want), *found = tensor_shape(pool, have);
        if (have->problem)
            return pool_printf(pool, "%s: %s", want->name,
                               tensor_complaint(pool, shape, have->problem));
        if (same_shape(have, want)) found = type_rows[have->type].name;
        return pool_printf(pool, "%s: expected %s, found %s", want->name, tensor_shape(pool, want),
                           found);
    }
    return NULL;
}

static Index wanted_by_name(Pool *pool, const Tensors *wanted) {
    Index index = {.pool = pool};
    for (int i = 0; wanted && i < wanted->n; i++) {
        const char *name = name_unwrapped(pool, wanted->at[i].name);
        index_add(&index, name, strlen(name), i);
    }
    return index;
}

/* Every tensor whose name ends in a wanted one speaks for the prefix that stands before that. */
static StateDicts all_candidates(Pool *pool, const Checkpoint *ck, const Tensors *wanted) {
    Index wants = wanted_by_name(pool, wanted), prefixes = {.pool = pool};
    StateDicts list = {0};
    for (int i = 0; i < ck->all.n; i++) {
        const Tensor *have = &ck->all.at[i];
        for (const char *end = have->name; end; end = strchr(end, '.')) {
            if (end != have->name) end++;
            int k = index_find(&wants, end, strlen(end));
            if (k < 0 || may_be_absent(&wanted->at[k])) continue;
            size_t length = (size_t)(end - have->name);
            StateDict *c = candidate_of(pool, &list, &prefixes, have->name, length);
            *(good(have, &wanted->at[k]) ? &c->fits : &c->others) += 1;
        }
    }
    sort(&list);
    return list;
}

StateDicts checkpoint_candidates(Checkpoint *ck, const Tensors *wanted) {
    Pool *scratch = pool_new(); /* a hostile file has a hundred thousand of them */
    StateDicts all = all_candidates(scratch, ck, wanted), best = {0};
    for (int i = 0; i < all.n && i < MOST_CANDIDATES; i++) {
        StateDict c = all.at[i];
        c.prefix = pool_strndup(ck->pool, c.prefix, strlen(c.prefix));
        if (i < MOST_SHOWN) c.lacks = lack_of(ck, &c, wanted);
        *PUSH(ck->pool, best) = c;
    }
    pool_free(scratch);
    return best;
}

StateDicts checkpoint_dicts(const Checkpoint *ck) {
    Index prefixes = {.pool = ck->pool};
    StateDicts list = {0};
    for (int i = 0; i < ck->all.n; i++) {
        const Tensor *t = &ck->all.at[i];
        candidate_of(ck->pool, &list, &prefixes, t->name, (size_t)t->dict)->fits++;
    }
    sort(&list);
    return list;
}

/* ---- choosing ---- */

static bool starts(const char *name, const char *prefix) {
    return !strncmp(name, prefix, strlen(prefix));
}

void checkpoint_take(Checkpoint *ck, const char *prefix, const Tensors *wanted) {
    Index wants = wanted_by_name(ck->pool, wanted);
    int length = (int)strlen(prefix), dict = -1;
    ck->prefix = prefix;
    ck->tensors = ck->beside = (Tensors){0};
    for (int i = 0; i < ck->all.n; i++) {
        Tensor t = ck->all.at[i];
        if (!starts(t.name, prefix)) continue;
        t.name += length;
        if (t.dict <= length) dict = t.dict;
        if (t.dict <= length || index_find(&wants, t.name, strlen(t.name)) >= 0)
            *PUSH(ck->pool, ck->tensors) = t;
    }
    for (int i = 0; i < ck->all.n; i++) {
        Tensor t = ck->all.at[i];
        if (t.dict != dict || strncmp(t.name, prefix, (size_t)dict) || starts(t.name, prefix))
            continue;
        t.name += dict;
        *PUSH(ck->pool, ck->beside) = t;
    }
}

static void note_others(const Checkpoint *ck, const StateDicts *list) {
    Text others = {.pool = ck->pool};
    for (int i = 1; i < list->n && i < MOST_SHOWN && !list->at[i].lacks; i++)
        put(&others, "%s%s", i > 1 ? ", " : "", dict_shown(ck->pool, list->at[i].prefix));
    if (others.n)
        note("%s: took %s, where %s would fit as well; --state-dict PATH chooses", ck->path,
             dict_shown(ck->pool, list->at[0].prefix), others.s);
}

static _Noreturn void none_fits(const Checkpoint *ck, const StateDicts *list, int wanted,
                                const char *what) {
    Text t = {.pool = ck->pool};
    for (int i = 0; i < list->n && i < MOST_SHOWN; i++) {
        const StateDict *c = &list->at[i];
        put(&t, "\n  %s: %d of %d; %s", dict_shown(ck->pool, c->prefix), c->fits, wanted,
            c->lacks ? c->lacks : "...");
    }
    fail(EXIT_INPUT, "%s: none of its %d state dicts fits %s; --state-dict PATH chooses one:%s",
         ck->path, list->n, what, t.s);
}

/* The part of the file that --state-dict names. */
static const char *wished(const Checkpoint *ck, const StateDicts *list) {
    Pool *pool = ck->pool;
    const char *path = ck->wish;
    if (!strcmp(path, ".")) return "";
    const char *raw = pool_printf(pool, "%s.", path), *prefix = name_unwrapped(pool, raw);
    for (int i = 0; i < ck->all.n; i++)
        if (starts(ck->all.at[i].name, raw)) return raw;
    for (int i = 0; i < ck->all.n; i++)
        if (starts(ck->all.at[i].name, prefix)) return prefix;
    const StateDicts dicts = checkpoint_dicts(ck);
    Paths known = {0};
    for (int i = 0; i < list->n; i++) *PUSH(pool, known) = dict_shown(pool, list->at[i].prefix);
    for (int i = 0; i < dicts.n; i++) *PUSH(pool, known) = dict_shown(pool, dicts.at[i].prefix);
    const char *near = nearest(path, known.at, known.n);
    Text all = {.pool = pool};
    for (int i = 0; i < dicts.n && i < MOST_SHOWN; i++)
        put(&all, "%s%s", i ? ", " : "", dict_shown(pool, dicts.at[i].prefix));
    fail(EXIT_INPUT, "%s: --state-dict %s leads to no tensors; %s%s%s%s", ck->path,
         printable(pool, path, strlen(path)), near ? "did you mean " : "there are ",
         near ? near : all.s, near ? "?" : "", !near && dicts.n > MOST_SHOWN ? ", ..." : "");
}

/* StateDicts that have at least half of what the best has; the others share a few names by chance.
 */
static StateDicts serious(Pool *pool, const StateDicts *list) {
    StateDicts left = {0};
    for (int i = 0; i < list->n; i++)
        if (2 * (list->at[i].fits + list->at[i].others) >= list->at[0].fits + list->at[0].others)
            *PUSH(pool, left) = list->at[i];
    return left;
}

void checkpoint_only_wished(Checkpoint *ck) {
    if (!ck->wish) return;
    const StateDicts none = {0};
    const char *prefix = wished(ck, &none);
    Tensors all = ck->all;
    ck->all = (Tensors){0};
    ck->names = (Index){0};
    for (int i = 0; i < all.n; i++)
        if (starts(all.at[i].name, prefix)) *PUSH(ck->pool, ck->all) = all.at[i];
}

void checkpoint_choose(Checkpoint *ck, const Tensors *wanted, const char *what) {
    if (!strcmp(ck->format, "synthetic")) return;
    ck->wanted = wanted ? *wanted : (Tensors){0};
    const StateDicts dicts = checkpoint_dicts(ck);
    const StateDicts list = wanted ? checkpoint_candidates(ck, wanted) : dicts;
    if (!dicts.n) fail(EXIT_INPUT, "%s: it holds no tensors", ck->path);
    if (ck->wish) {
        checkpoint_take(ck, wished(ck, &list), wanted);
    } else if (!wanted || !list.n) {
        checkpoint_take(ck, dicts.at[0].prefix, wanted);
    } else {
        StateDicts near = serious(ck->pool, &list);
        if (list.at[0].lacks && near.n > 1) none_fits(ck, &near, wanted_count(wanted), what);
        checkpoint_take(ck, list.at[0].prefix, wanted);
        if (!list.at[0].lacks) note_others(ck, &list);
    }
}
