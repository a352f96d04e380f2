/* checkpoint.h - files of tensors: checkpoints in any format, and the arrays of .npy and .npz. Nothing
 * that a file says is trusted; sizes are bounded before memory is asked for. */
#ifndef CHECKPOINT_H
#define CHECKPOINT_H
#include "../mixfacec.h"


typedef struct Archive Archive;
typedef struct {            /* bytes that tensors share; read when the first of them is wanted */
    size_t size;
    const uint8_t *data;    /* any alignment, little endian; NULL: not read yet */
    const char *problem;    /* why there are none, or NULL */
    Archive *zip;           /* they are a member of this archive, by its index there; */
    int member;
    size_t start;           /* and begin there */
    const char *latin1;     /* or the UTF-8 of so many bytes here */
    size_t length;
    int swap;               /* bytes of an element that are in big-endian order; 0 = little endian */
    /* of a storage of PyTorch */
    const char *key, *kind; /* kind: of its elements, if they are none of ours: "a complex tensor" */
    Dtype type;
    int64_t count, skip;    /* elements; those before it in the storage whose key it has */
    int element;            /* bytes; 0: unknown */
} Storage;

enum { MAX_RANK = 8 };
typedef enum { DERIVE_NOT, DERIVE_PRODUCT, DERIVE_NORM } Derive;
struct Tensor {             /* a view into a storage; nothing is read until it is wanted */
    const char *name;
    Dtype type;
    int rank;
    int64_t dim[MAX_RANK];
    int64_t stride[MAX_RANK];   /* in elements */
    int64_t offset;             /* in elements */
    Storage *storage;
    const char *problem;        /* why it cannot be read, NULL if it can: "a quantised tensor" */
    Derive derive;              /* computed from two others: pruned by a mask, weight norm */
    const Tensor *part[2];
    int dict;                   /* characters of its name that are the path of the dict that holds it */
    bool used;                  /* bound by a spec */
};
typedef struct { const char *name; size_t length; int value; } IndexSlot;
typedef struct { Pool *pool; IndexSlot *slot; int n, cap; } Index; /* from names to numbers */
struct Checkpoint {
    const char *path;
    const char *format;         /* "pytorch zip", "safetensors", "synthetic", ... */
    Pool *pool;
    Tensors all;                /* of the file, in file order, by the path of keys that leads to them */
    Index names;                /* of all */
    Tensors tensors;            /* of the dict that was chosen, by their names in it; synthetic: in the
                                 * order they were asked for */
    Tensors beside;             /* others of that dict, where it has names of another prefix */
    const char *prefix;         /* what was chosen: "state_dict.backbone." */
    const char *wish;           /* --state-dict, or NULL */
    Tensors wanted;             /* by whom it was chosen */
};

/* ---- builtin.c ---- */

Bytes demo_checkpoint(void); /* the file that `--weights demo` names */

/* ---- tensor.c: a view and its elements, which are numbered in C order ---- */

int64_t tensor_count(const Tensor *);
const char *tensor_shape(Pool *, const Tensor *); /* "24x4x1x1", "scalar" */
const char *shape_text(Pool *, int rank, const int64_t *dim);
void tensor_contiguous(Tensor *); /* sets the strides of C order */
void tensor_fortran(Tensor *);    /* those of Fortran's order */
size_t latin1_decode(const char *text, size_t length, uint8_t *out);
const char *storage_read(Pool *, Storage *);       /* both make bytes present; what is wrong, or NULL */
const char *tensor_read(Pool *, const Tensor *);
/* Of a problem, for a message: "expected 8x3x3x3, found a quantised tensor". */
const char *tensor_complaint(Pool *, const char *wanted, const char *problem);
const uint8_t *tensor_element(const Tensor *, int64_t i); /* of one that was read */
double *tensor_values(Pool *, const Tensor *); /* converted; only floating types */
double *tensor_numbers(Pool *, const Tensor *); /* of one that was read, of any type */
/* The bytes of a value in f32, f16 or bf16, rounded to nearest even; false if it is finite and the
 * type has nothing so large. */
bool tensor_encode(Dtype, double, uint8_t *bytes);

/* ---- checkpoint.c: opening a file of any format, and what a spec takes ---- */

Checkpoint *checkpoint_read(Pool *, const char *path, Bytes file); /* checkpoint_open(), from memory */
/* For the readers of formats: what is in a file, or in a file that it names. */
void checkpoint_contents(Checkpoint *, const char *path, Bytes file);
/* Adds a tensor by its path, of which `dict` characters lead to its dict. A tensor that does not lie
 * within its storage gets a problem. */
void checkpoint_add(Checkpoint *, const char *name, int dict, Tensor);
Tensor *checkpoint_find(Checkpoint *, const char *name); /* among those chosen; NULL if absent */
/* The one way a spec takes a weight: finds the tensor, insists on a floating type and the shape,
 * warns of NaN and infinite values, marks it used. A synthetic checkpoint makes it by formula. */
Tensor *checkpoint_bind(Checkpoint *, const char *name, int rank, const int64_t *dim);
/* An int64 counter that training keeps and inference ignores (num_batches_tracked): it may be
 * absent, and is marked used if it is there. A synthetic checkpoint makes a 0. */
void checkpoint_counter(Checkpoint *, const char *name);

/* ---- choose.c: which of the dicts of tensors is wanted ---- */

typedef struct {            /* a dict, or the part of one whose names have a prefix */
    const char *prefix;     /* path and prefix with their dot: "state_dict.backbone." */
    int fits, others;       /* wanted ones that it has: as they should be, in another shape or kind;
                             * of checkpoint_dicts(): `fits` is the number of tensors */
    bool averaged;          /* a copy beside the network: an average of weights, a teacher */
    int dots, order;        /* of the path; in the file */
    const char *lacks;      /* the first thing that does not fit, of the best few; NULL if it fits */
} StateDict;
typedef VEC(StateDict) StateDicts;
/* Those that have something that is wanted, the best first, some dozens at most. */
StateDicts checkpoint_candidates(Checkpoint *, const Tensors *wanted);
/* All dicts that hold tensors, by their number. */
StateDicts checkpoint_dicts(const Checkpoint *);
int wanted_count(const Tensors *wanted); /* without those that may be absent */
/* Chooses the best candidate, or that of ck->wish, or fails; by number of tensors if `wanted` is NULL.
 * `what` names who wants. */
void checkpoint_choose(Checkpoint *, const Tensors *wanted, const char *what);
/* Sets ck->tensors and what is beside; tensors of deeper dicts belong to it only if they are wanted. */
void checkpoint_take(Checkpoint *, const char *prefix, const Tensors *wanted);
void checkpoint_only_wished(Checkpoint *); /* forgets what is not under ck->wish, if there is one */
const char *dict_shown(Pool *, const char *prefix); /* "state_dict.backbone"; "." is the top */

/* ---- names.c: names without the wrappers of training; looking names up ---- */

/* Without the components "module" and the like that DataParallel, torch.compile and others insert. */
const char *name_unwrapped(Pool *, const char *name);
int index_find(const Index *, const char *name, size_t length); /* -1 if absent */
int index_add(Index *, const char *name, size_t length, int value); /* the value that it has then */

/* ---- derive.c ---- */

void derive_tensors(Checkpoint *); /* weights that are kept as mask and product, or as norm and direction */

/* ---- archive.c: zip archives, stored or deflated, sorted by member name ---- */

typedef struct { const char *name; int index; size_t size; const uint8_t *data; } Member; /* data: unpacked */
struct Archive { Pool *pool; const char *path; void *zip; Bytes file; uint64_t left; Member *at; int n; };
Archive *archive_open(Pool *, const char *path, Bytes file);
int archive_find(const Archive *, const char *name); /* index in `at`, -1 if absent; fails if it is twice */
const char *archive_member(Archive *, int i, Bytes *); /* unpacks it; what is wrong, or NULL */
Bytes archive_bytes(Archive *, int i); /* the same, but fails */
Bytes archive_head(Archive *, int i, size_t n); /* its first n bytes, or fewer */

/* ---- pth.c, legacy.c, safetensors.c, shards.c: a reader for each format ---- */

bool pth_is(const Archive *);
void pth_read(Checkpoint *, Archive *);
bool legacy_starts(Bytes file);
void legacy_read(Checkpoint *, Bytes file);
void pickle_tensors(Checkpoint *, Bytes pickle); /* of a pickle alone */
void safetensors_read(Checkpoint *, const char *path, Bytes file);
bool shards_start(Bytes file);
void shards_read(Checkpoint *, Bytes file);
/* All floating types become this one, others stay as they are. */
void safetensors_write(Pool *, const char *path, const Tensor *, int n, Dtype floating);

/* ---- synthetic.c: the formulas of synthetic checkpoints and test images, bit for bit ---- */

double *synthetic_tensor(Pool *, const char *name, int rank, const int64_t *dim);
void synthetic_image(int seed, uint8_t rgb[112 * 112 * 3]);

/* ---- npy.c: .npy and members of .npz ---- */

typedef struct {            /* its elements in C order, little endian, at any alignment */
    const char *name; Dtype type; int rank; int64_t dim[MAX_RANK]; const uint8_t *data;
} Array;
bool npy_is(Bytes file);
const char *npy_shown(Pool *, const Array *); /* "float32 1,3,112,112" */
const char *npy_shape(Pool *, int rank, const int64_t *dim);
double *npy_values(Pool *, const Array *);
const uint8_t *npy_floats(Pool *, const Array *); /* as float32, with a note if they were not */
Array npy_read(Pool *, const char *path);
Array npy_parse(Pool *, const char *where, Bytes file); /* the same, from memory */
int npz_read(Pool *, const char *path, Array **out); /* returns the number of members */
void npy_write_f32(const char *path, const float *, int rank, const int64_t *dim);
/* For checkpoints: a .npy, or an archive of them; any order, unknown types are a problem of theirs. */
void npy_tensors(Checkpoint *, const char *path, Bytes file);
bool npz_is(const Archive *);
void npz_tensors(Checkpoint *, Archive *);
/* Sets type and byte order from "f4", "<f4" or ">i8"; or a problem. */
void npy_type(Pool *, Tensor *, const char *descr, size_t length, char order);
#endif
