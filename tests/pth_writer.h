/* pth_writer.h - makes PyTorch checkpoints byte by byte, good and hostile ones, without torch. */
#ifndef PTH_WRITER_H
#define PTH_WRITER_H

#include "front/checkpoint.h"

enum { ZIP_DEFLATE = 1, ZIP_DESCRIPTOR = 2, ZIP_64 = 4 };

typedef struct {
    Text file, directory;
    int n, flags;
} Zip;
Zip zip_begin(Pool *, int flags);
void zip_add(Zip *, const char *name, Bytes);
Bytes zip_end(Zip *);

typedef struct {
    const char *name;
    Dtype type;
    int storage, rank;
    int64_t dim[MAX_RANK], stride[MAX_RANK], offset;
    bool parameter; /* wrapped as torch.nn.Parameter */
} PthTensor;

typedef struct {
    const PthTensor *tensors;
    int n;
    const Bytes *storages;
    int nstorages;
    const char *nesting; /* the dict stands under this key of another one; NULL: it is the result */
    const char *byteorder; /* content of that member; NULL: there is none */
    int flags;             /* of the zip */
} Pth;
Bytes pth_pickle(Pool *, const Pth *);
/* A zip file around a pickle, the storages and the byte order of `pth`. */
Bytes pth_wrap(Pool *, const Pth *, Bytes pickle);
Bytes pth_file(Pool *, const Pth *);
/* Three small tensors, two of them in one storage: what tests start from. */
extern const Pth pth_sample;

#endif
