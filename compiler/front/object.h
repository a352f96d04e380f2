/* object.h - what a pickle holds, as symbolic values, and the machine that makes them. Nothing is ever
 * executed: an object is its class's name and what it was made from. */
#ifndef OBJECT_H
#define OBJECT_H
#include "checkpoint.h"

#define KINDS(K)                                                                                   \
    K(OPAQUE, "an object")                                                                         \
    K(INT, "a number")                                                                             \
    K(TEXT, "text")                                                                                \
    K(BYTES, "bytes")                                                                              \
    K(TUPLE, "a tuple")                                                                            \
    K(LIST, "a list")                                                                              \
    K(DICT, "a dict")                                                                              \
    K(GLOBAL, "a global")                                                                          \
    K(INSTANCE, "an object of a class")                                                            \
    K(DTYPE, "a type of numbers")                                                                  \
    K(STORAGE, "a storage")                                                                        \
    K(TENSOR, "a tensor")                                                                          \
    K(MARK, "a mark")
#define KIND(name, text) K_##name,
typedef enum { KINDS(KIND) } Kind;
#undef KIND

typedef struct Obj Obj;
struct Obj {
    uint8_t kind;           /* a Kind */
    bool latin1;            /* bytes: `text` is their UTF-8, by the protocols that know no bytes */
    uint16_t visits;        /* of the walk */
    const char *text;       /* text, bytes: in the pickle, of `number` bytes; global, instance: its name;
                             * dtype: "f4" */
    int64_t number;         /* int: value; dtype: '<' or '>' */
    VEC(Obj *) items;       /* tuple, list: its elements; dict, instance: keys and values alternating */
    union {
        Storage *storage;
        Tensor *tensor;
    } of;
};

typedef struct {            /* what all pickles of a file share */
    size_t memory;          /* of what was made */
    int instructions;
    Obj none, mark, small[256]; /* no object is made for what is so common */
} Makings;
typedef struct {            /* a file of pickles under way */
    Checkpoint *ck;
    Pool *pool;
    Makings *made;
    Archive *zip;           /* its storages are ROOTdata/KEY, or NULL: */
    const char *root;
    VEC(Storage *) later;   /* those whose bytes are found behind the pickle */
    bool swapped;           /* storages are big endian */
    int depth;              /* of files inside files */
} Pickles;
typedef struct Machine Machine;

/* ---- pickle.c: the machine ---- */

/* Runs a pickle, and sets *pickle to what follows it. */
Obj *pickle_run(Pickles *, Bytes *pickle);
Pickles *pickles_new(Checkpoint *);
Obj *machine_new(Machine *, Kind);
Pickles *machine_file(Machine *);
uint8_t *machine_bytes(Machine *, size_t n); /* memory for what a call makes */
/* Appends a copy of n items, within the bounds of memory. */
void machine_append(Machine *, Obj *, Obj *const *items, int n);
bool text_is(const Obj *, const char *);

/* ---- rebuild.c: what calls make ---- */

Obj *rebuild_call(Machine *, Obj *callee, Obj *args);
void rebuild_state(Machine *, Obj *, Obj *state);   /* BUILD: sets attributes */
Obj *rebuild_storage(Machine *, const Obj *id);     /* what a persistent id stands for */

/* ---- legacy.c: the PyTorch format from before version 1.6, and pickles on their own ---- */


Obj *legacy_objects(Pickles *, Bytes file);

/* ---- walk.c ---- */

/* Adds every tensor that an object holds, by its path of keys, to the checkpoint. */
void walk_objects(Checkpoint *, Obj *root);
#endif
