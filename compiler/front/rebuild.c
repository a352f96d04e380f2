/* rebuild.c - what the calls of a pickle would make, as symbolic values: tensors of PyTorch, arrays
 * of NumPy, dicts; of everything else an object that remembers its class and what it was made from.
 */
#include "object.h"
#include <string.h>

enum { MOST_FILES_INSIDE = 2 };

typedef enum {
    MAKE_INSTANCE,
    MAKE_DICT,
    MAKE_TENSOR,
    MAKE_TENSOR_V3,
    MAKE_QUANTISED,
    MAKE_SPARSE,
    MAKE_NESTED,
    MAKE_META,
    MAKE_FIRST,
    MAKE_APPLIED,
    MAKE_NESTED_FILE,
    MAKE_DTYPE,
    MAKE_ARRAY,
    MAKE_BUFFER,
    MAKE_JOBLIB,
    MAKE_BYTES
} Make;

static const struct {
    const char *name;
    Make make;
} globals[] = {
#define GLOBAL(name, make) {name, MAKE_##make},
#define STORAGE(name, bytes, what)
#include "globals.def"
#undef GLOBAL
#undef STORAGE
};

/* Classes of storages, and the names of their element types. */
static const struct {
    const char *name, *type_name;
    int bytes;
    Dtype type;
    const char *kind; /* what a tensor of them is, if we do not read it */
} storages[] = {
#define TYPE(name, bytes, kind, c, vector, llvm, sum, dot, storage, torch, ...)                    \
    {storage, torch, bytes, DT_##name, NULL},
#include "types.def"
#undef TYPE
#define GLOBAL(name, make)
#define STORAGE(name, bytes, what) {name, "", bytes, DT_u8, what},
#include "globals.def"
#undef GLOBAL
#undef STORAGE
    {"UntypedStorage", "", 1, DT_u8, NULL},
};
enum { NSTORAGE = sizeof storages / sizeof *storages };

static Make make_of(const Obj *callee) {
    if (callee->kind == K_GLOBAL)
        for (size_t i = 0; i < sizeof globals / sizeof *globals; i++)
            if (!strcmp(callee->text, globals[i].name)) return globals[i].make;
    return MAKE_INSTANCE;
}

/* "FloatStorage" of "torch.FloatStorage" */
static const char *last_name(const char *name) {
    const char *dot = strrchr(name, '.');
    return dot ? dot + 1 : name;
}

/* Item i of a tuple or list, or NULL. */
static Obj *item(const Obj *o, int i, Kind kind) {
    if (!o || (o->kind != K_TUPLE && o->kind != K_LIST) || i >= o->items.n) return NULL;
    return o->items.at[i]->kind == kind ? o->items.at[i] : NULL;
}

static Storage *new_storage(Machine *m) {
    return memset(machine_bytes(m, sizeof(Storage)), 0, sizeof(Storage));
}

/* ---- storages ---- */

static void set_class(Pool *pool, Storage *s, const char *class) {
    int i = 0;
    while (i < NSTORAGE && strcmp(storages[i].name, class)) i++;
    if (i == NSTORAGE) {
        s->kind = pool_printf(pool, "a tensor of type %s", printable(pool, class, strlen(class)));
        return;
    }
    s->type = storages[i].type;
    s->element = storages[i].bytes;
    s->kind = storages[i].kind;
}

/* Its member of the archive. */
static void find_member(const Pickles *file, Storage *s) {
    Pool *pool = file->pool;
    int i = archive_find(file->zip, pool_printf(pool, "%sdata/%s", file->root, s->key));
    const char *name = printable(pool, s->key, strlen(s->key));
    if (i < 0) {
        s->problem = pool_printf(pool, "storage %s is missing from the archive", name);
        return;
    }
    s->zip = file->zip;
    s->member = i;
    s->size = (size_t)file->zip->at[i].size;
    if (s->element && (uint64_t)s->count > s->size / (size_t)s->element)
        s->problem =
            pool_printf(pool, "storage %s: expected %lld elements of type %s, found %zu bytes",
                        name, (long long)s->count, type_rows[s->type].name, s->size);
}

/* ('storage', torch.FloatStorage, key, location, count), in the format from before PyTorch 1.6 also
 * (key, first, count) of a view or None; or ('module', class, file, source). */
Obj *rebuild_storage(Machine *m, const Obj *id) {
    Pickles *file = machine_file(m);
    const Obj *what = item(id, 0, K_TEXT), *class = item(id, 1, K_GLOBAL);
    const Obj *key = item(id, 2, K_TEXT), *count = item(id, 4, K_INT), *view = item(id, 5, K_TUPLE);
    if (what && class && text_is(what, "module")) return id->items.at[1];
    Obj *o = machine_new(m, K_STORAGE);
    Storage *s = o->of.storage = new_storage(m);
    if (!what || !class || !key || !count || count->number < 0 || key->number > 255) {
        s->problem = "its storage has no valid description";
        return o;
    }
    s->key = pool_strndup(file->pool, key->text, (size_t)key->number);
    s->count = count->number;
    set_class(file->pool, s, last_name(class->text));
    s->swap = file->swapped ? s->element : 0;
    const Obj *skip = item(view, 1, K_INT), *size = item(view, 2, K_INT);
    if (skip && size && skip->number >= 0 && skip->number <= s->count && size->number >= 0 &&
        size->number <= s->count - skip->number)
        s->skip = skip->number;
    if (file->zip) {
        find_member(file, s);
    } else {
        s->problem = "its storage is not in the file";
        *PUSH(file->pool, file->later) = s;
    }
    return o;
}

/* ---- tensors ---- */

static Obj *new_tensor(Machine *m, const char *problem) {
    Obj *o = machine_new(m, K_TENSOR);
    Tensor *t = o->of.tensor = memset(machine_bytes(m, sizeof *t), 0, sizeof *t);
    t->problem = problem;
    return o;
}

/* False if these are no sizes. */
static bool set_shape(Tensor *t, const Obj *sizes) {
    if (!sizes || (sizes->kind != K_TUPLE && sizes->kind != K_LIST) || sizes->items.n > MAX_RANK)
        return false;
    t->rank = sizes->items.n;
    for (int d = 0; d < t->rank; d++) {
        if (sizes->items.at[d]->kind != K_INT) return false;
        t->dim[d] = sizes->items.at[d]->number;
    }
    tensor_contiguous(t);
    return true;
}

/* torch.Size is a tuple made by a call. */
static const Obj *sizes_at(const Obj *args, int i) {
    if (i >= args->items.n) return NULL;
    const Obj *o = args->items.at[i];
    if (o->kind == K_INSTANCE && o->items.n == 2) return o->items.at[1];
    return o;
}

/* (storage, offset, sizes, strides, ...); that it lies within its storage is checked later. */
static Obj *make_tensor(Machine *m, const Obj *args, const char *problem) {
    Obj *o = new_tensor(m, problem);
    Tensor *t = o->of.tensor;
    const Obj *storage = item(args, 0, K_STORAGE), *offset = item(args, 1, K_INT);
    const Obj *strides = sizes_at(args, 3);
    if (!storage || !offset || !set_shape(t, sizes_at(args, 2)) || !strides ||
        (strides->kind != K_TUPLE && strides->kind != K_LIST) || strides->items.n != t->rank) {
        const Obj *sizes = sizes_at(args, 2);
        bool deep = sizes && sizes->kind == K_TUPLE && sizes->items.n > MAX_RANK;
        t->rank = 0;
        if (!problem)
            t->problem =
                deep ? "a tensor of too many dimensions" : "a tensor without a valid description";
        return o;
    }
    for (int d = 0; d < t->rank; d++) {
        const Obj *stride = strides->items.at[d];
        t->stride[d] = stride->kind == K_INT ? stride->number : -1;
    }
    t->storage = storage->of.storage;
    t->type = t->storage->type;
    t->offset = offset->number;
    if (!problem) t->problem = t->storage->kind;
    return o;
}

/* The type of the elements comes behind the hooks, as torch.float32. */
static Obj *make_tensor_v3(Machine *m, const Obj *args) {
    Obj *o = make_tensor(m, args, NULL);
    Tensor *t = o->of.tensor;
    const Obj *type = item(args, 6, K_GLOBAL);
    const char *name = type ? last_name(type->text) : "an unknown one";
    if (t->problem) return o;
    for (int i = 0; i < NSTORAGE; i++)
        if (!strcmp(storages[i].type_name, name)) {
            t->type = storages[i].type;
            if (t->storage->swap) t->storage->swap = storages[i].bytes;
            return o;
        }
    Pool *pool = machine_file(m)->pool;
    t->problem = pool_printf(pool, "a tensor of type %s", printable(pool, name, strlen(name)));
    return o;
}

static Obj *make_meta(Machine *m, const Obj *args) {
    Obj *o = new_tensor(m, "a tensor without data (of the device meta)");
    set_shape(o->of.tensor, sizes_at(args, 1));
    return o;
}

/* ---- bytes and arrays of NumPy ---- */

/* _codecs.encode(text, 'latin1'): characters of one byte, which the pickle holds as UTF-8. */
static Obj *make_bytes(Machine *m, const Obj *args) {
    const Obj *text = item(args, 0, K_TEXT);
    Obj *o = machine_new(m, K_BYTES);
    if (!text) text = item(args, 0, K_BYTES);
    if (!text) return o;
    o->text = text->text;
    o->number = text->number;
    o->latin1 = text->kind == K_TEXT || text->latin1;
    return o;
}

static Obj *make_dtype(Machine *m, const Obj *args) {
    Obj *o = machine_new(m, K_DTYPE);
    const Obj *name = item(args, 0, K_TEXT);
    if (!name) return o;
    o->text = pool_strndup(machine_file(m)->pool, name->text, (size_t)name->number % 32);
    o->number = '<';
    return o;
}

static void set_array(Machine *m, Tensor *t, const Obj *type, const Obj *sizes, bool fortran,
                      const Obj *bytes) {
    Storage *s = t->storage = new_storage(m);
    t->problem = NULL;
    if (!type || type->kind != K_DTYPE || !type->text || !set_shape(t, sizes)) {
        t->problem = "an array without a valid description";
        return;
    }
    npy_type(machine_file(m)->pool, t, type->text, strlen(type->text), (char)type->number);
    if (fortran) tensor_fortran(t);
    if (!bytes || (bytes->kind != K_BYTES && bytes->kind != K_TEXT)) {
        s->problem = "its numbers are not in the file";
        return;
    }
    s->size = s->length = (size_t)bytes->number;
    if (!bytes->latin1) {
        s->data = (const uint8_t *)bytes->text;
        return;
    }
    s->latin1 = bytes->text;
    for (size_t i = 0; i < s->length; i++) s->size -= (bytes->text[i] & 0xc0) == 0x80;
}

/* (version, sizes, dtype, in Fortran order, bytes) of an array that was made empty; one of objects
 * has a list of them, and is that. */
static void set_array_state(Machine *m, Obj *o, const Obj *state) {
    Tensor *t = o->of.tensor;
    const Obj *objects = item(state, 4, K_LIST);
    if (objects) {
        o->kind = K_LIST;
        machine_append(m, o, objects->items.at, objects->items.n);
    }
    if (objects || state->kind != K_TUPLE || state->items.n != 5) return;
    const Obj *fortran = item(state, 3, K_INT);
    set_array(m, t, state->items.at[2], state->items.at[1], fortran && fortran->number,
              state->items.at[4]);
}

/* (bytes, dtype, sizes, order) */
static Obj *make_buffer(Machine *m, const Obj *args) {
    Obj *o = new_tensor(m, NULL);
    if (args->items.n < 4) {
        o->of.tensor->problem = "an array without a valid description";
        return o;
    }
    Obj *const *at = args->items.at;
    set_array(m, o->of.tensor, at[1], at[2], text_is(at[3], "F"), at[0]);
    return o;
}

/* ---- files inside files: how a storage is pickled without torch.save ---- */

static Obj *make_nested_file(Machine *m, const Obj *args) {
    const Pickles *file = machine_file(m);
    const Obj *bytes = item(args, 0, K_BYTES);
    if (!bytes || file->depth == MOST_FILES_INSIDE) return machine_new(m, K_OPAQUE);
    Bytes inside = {(const uint8_t *)bytes->text, (size_t)bytes->number};
    if (bytes->latin1) {
        uint8_t *room = machine_bytes(m, inside.size);
        inside = (Bytes){room, latin1_decode(bytes->text, inside.size, room)};
    }
    if (!legacy_starts(inside)) return machine_new(m, K_OPAQUE);
    Pickles inner = {.ck = file->ck, .pool = file->pool, .made = file->made};
    inner.depth = file->depth + 1;
    return legacy_objects(&inner, inside);
}

/* ---- calls ---- */

/* dict(), OrderedDict([(key, value), ...]): pairs of the arguments, if there are any */
static Obj *make_dict(Machine *m, const Obj *args) {
    Obj *o = machine_new(m, K_DICT);
    for (int i = 0; i < args->items.n; i++) {
        const Obj *from = args->items.at[i];
        if (from->kind == K_DICT) machine_append(m, o, from->items.at, from->items.n);
        for (int k = 0; from->kind == K_LIST && k < from->items.n; k++) {
            const Obj *pair = from->items.at[k];
            bool two = (pair->kind == K_TUPLE || pair->kind == K_LIST) && pair->items.n == 2;
            if (two) machine_append(m, o, pair->items.at, 2);
        }
    }
    return o;
}

/* Arguments are its attributes 0, 1, ...: they may hold tensors. */
static Obj *make_instance(Machine *m, const Obj *callee, const Obj *args) {
    Makings *made = machine_file(m)->made;
    Obj *o = machine_new(m, K_INSTANCE);
    o->text = callee->kind == K_GLOBAL ? callee->text : "?";
    for (int i = 0; i < args->items.n && i < 256; i++)
        machine_append(m, o, (Obj *[]){&made->small[i], args->items.at[i]}, 2);
    return o;
}

Obj *rebuild_call(Machine *m, Obj *callee, Obj *args) {
    switch (make_of(callee)) {
    case MAKE_INSTANCE: return make_instance(m, callee, args);
    case MAKE_DICT: return make_dict(m, args);
    case MAKE_TENSOR: return make_tensor(m, args, NULL);
    case MAKE_TENSOR_V3: return make_tensor_v3(m, args);
    case MAKE_QUANTISED: return make_tensor(m, args, "a quantised tensor");
    case MAKE_SPARSE: return new_tensor(m, "a sparse tensor");
    case MAKE_NESTED: return new_tensor(m, "a nested tensor");
    case MAKE_META: return make_meta(m, args);
    case MAKE_FIRST: return args->items.n ? args->items.at[0] : make_instance(m, callee, args);
    case MAKE_APPLIED: /* (function, class, arguments, state) */
        if (item(args, 0, K_GLOBAL) && item(args, 2, K_TUPLE) &&
            make_of(args->items.at[0]) != MAKE_APPLIED)
            return rebuild_call(m, args->items.at[0], args->items.at[2]);
        return make_instance(m, callee, args);
    case MAKE_NESTED_FILE: return make_nested_file(m, args);
    case MAKE_DTYPE: return make_dtype(m, args);
    case MAKE_ARRAY: return new_tensor(m, "an array without a valid description");
    case MAKE_BUFFER: return make_buffer(m, args);
    case MAKE_JOBLIB:
        fail(EXIT_INPUT,
             "%s: joblib wrote it, with bytes of arrays between the instructions; use numpy.savez "
             "or "
             "pickle.dump",
             machine_file(m)->ck->path);
    case MAKE_BYTES: return make_bytes(m, args);
    }
    die("a call that makes nothing");
}

/* Attributes come as a dict, or as a tuple of dicts (of attributes in slots, too). */
void rebuild_state(Machine *m, Obj *o, Obj *state) {
    if (o->kind == K_TENSOR) {
        if (!o->of.tensor->storage) set_array_state(m, o, state);
    } else if (o->kind == K_DTYPE) {
        const Obj *order = item(state, 1, K_TEXT);
        if (order && order->number == 1) o->number = order->text[0];
    } else if (o->kind == K_INSTANCE) {
        if (state->kind == K_DICT) machine_append(m, o, state->items.at, state->items.n);
        for (int i = 0; state->kind == K_TUPLE && i < state->items.n; i++) {
            const Obj *part = state->items.at[i];
            if (part->kind == K_DICT) machine_append(m, o, part->items.at, part->items.n);
        }
    }
}
