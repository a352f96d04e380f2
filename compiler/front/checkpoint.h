/* checkpoint.h - files of tensors: checkpoints in any format, and the arrays of .npy and .npz. Nothing
 * that a file says is trusted; sizes are bounded before memory is asked for. */
#ifndef CHECKPOINT_H
#define CHECKPOINT_H
#include "../mixfacec.h"

typedef enum {
#define DTYPE(name, bytes, storage, safetensors) DT_##name,
#include "dtypes.def"
#undef DTYPE
    NDTYPE
} Dtype;

enum { MAX_RANK = 8 };
struct Tensor {             /* a view into the checkpoint's bytes; nothing is copied until read */
    const char *name;       /* wrappers such as "module." already removed */
    Dtype type;
    int rank;
    int64_t dim[MAX_RANK];
    int64_t stride[MAX_RANK];   /* in elements */
    int64_t offset;             /* in elements from data */
    const uint8_t *data;        /* storage, any alignment, little endian */
    bool used;                  /* bound by a spec */
};
struct Checkpoint {
    const char *path;
    const char *format;         /* "pytorch zip", "safetensors", "synthetic" */
    const char *prefix;         /* wrapper removed from the names, "" if none */
    Pool *pool;
    VEC(Tensor) tensors;        /* in file order; synthetic: in the order they were asked for */
};

/* ---- tensor.c: a view and its elements, which are numbered in C order ---- */

int64_t tensor_count(const Tensor *);
const char *tensor_shape(Pool *, const Tensor *); /* "24x4x1x1", "scalar" */
const char *shape_text(Pool *, int rank, const int64_t *dim);
void tensor_contiguous(Tensor *); /* sets the strides of C order */
const uint8_t *tensor_element(const Tensor *, int64_t i);
double *tensor_values(Pool *, const Tensor *); /* converted; only floating types */
bool dtype_floating(Dtype);
const char *dtype_name(Dtype);
int dtype_bytes(Dtype);

/* ---- checkpoint.c: what a spec takes ---- */

Checkpoint *checkpoint_read(Pool *, const char *path, Bytes file); /* checkpoint_open(), from memory */
Tensor *checkpoint_find(Checkpoint *, const char *name);
/* The one way a spec takes a weight: finds the tensor, insists on a floating type and the shape,
 * warns of NaN and infinite values, marks it used. A synthetic checkpoint makes it by formula. */
Tensor *checkpoint_bind(Checkpoint *, const char *name, int rank, const int64_t *dim);
/* An int64 counter that training keeps and inference ignores (num_batches_tracked): it may be
 * absent, and is marked used if it is there. A synthetic checkpoint makes a 0. */
void checkpoint_counter(Checkpoint *, const char *name);
/* For the readers of formats: adds a tensor, after proving that it lies within its storage of
 * so many bytes. */
void checkpoint_add(Checkpoint *, const char *name, size_t length, Tensor, size_t storage_bytes);

/* ---- archive.c: zip archives, stored or deflated, sorted by member name ---- */

typedef struct { const char *name; Bytes bytes; } Member;
typedef struct { Member *at; int n; } Archive;
Archive archive_read(Pool *, const char *path, Bytes file);
Bytes archive_find(const Archive *, const char *name); /* data is NULL if absent */

/* ---- pth.c, pickle.c, safetensors.c: a reader for each format ---- */

void pth_read(Checkpoint *, Bytes file);
/* A pickle is interpreted, never executed; its storages are the members ROOTdata/KEY of the archive. */
void pickle_read(Checkpoint *, Bytes pickle, const Archive *, const char *root);
void safetensors_read(Checkpoint *, Bytes file);
/* Floating types become float32, others stay as they are. */
void safetensors_write(Pool *, const char *path, const Tensor *, int n);

/* ---- synthetic.c: the formulas of synthetic checkpoints and test images, bit for bit ---- */

double *synthetic_tensor(Pool *, const char *name, int rank, const int64_t *dim);
void synthetic_image(int seed, uint8_t rgb[112 * 112 * 3]);

/* ---- npy.c: .npy and members of .npz, C order; shapes as stored ---- */

typedef struct { const char *name; Dtype type; int rank; int64_t dim[MAX_RANK]; const uint8_t *data; } Array;
Array npy_read(Pool *, const char *path);
Array npy_parse(Pool *, const char *where, Bytes file); /* the same, from memory */
int npz_read(Pool *, const char *path, Array **out); /* returns the number of members */
void npy_write_f32(const char *path, const float *, int rank, const int64_t *dim);
#endif
