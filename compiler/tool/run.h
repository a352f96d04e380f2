/* run.h - running what was compiled: the compilers and linkers of this machine, faces to run on, and a
 * model loaded into this process. */
#ifndef RUN_H
#define RUN_H
#include "../front/checkpoint.h" /* Dtype */
#include <signal.h>

/* ---- image.c; image.h is for the readers of formats ---- */

typedef struct { int w, h; uint8_t *rgb; } Image; /* rows of RGB pixels, top to bottom */
Image image_parse(Pool *, const char *path, Bytes file); /* PNG, JPEG, PPM or PGM, turned upright */
Image image_resize(Pool *, Image, int w, int h);

/* ---- faces.c ---- */

typedef struct {            /* one input of the size the model wants */
    const char *name;       /* base name of its file, with [i] if the file holds several */
    Dtype type;             /* f32: normalised planes; u8: RGB pixels */
    const uint8_t *data;    /* any alignment */
} Face;
typedef VEC(Face) Faces;
void faces_read(const Graph *, const char *path, Faces *); /* appends those of an .npy or a picture */
void faces_by_formula(const Graph *, int n, Faces *);
void face_planes(const Graph *, const Face *, float *planes); /* normalised as the spec says */

/* ---- child.c: programs of this machine ---- */

/* The scratch directory. While it is open, signals are not delivered but awaited, so that none of them
 * can leave it behind; `before` are those that were blocked until then. */
void scratch_open(sigset_t *before);
void scratch_close(const sigset_t *before); /* removes it and its files */
const char *scratch_file(Pool *, const char *name, const char *suffix);
/* Runs a command, whose last word is NULL; false if there is no such program. An interrupt ends both. */
bool child_run(const Paths *words, const sigset_t *before, int *status);

/* ---- wasm_ld.c: the linker of WebAssembly ---- */

typedef struct { const char *name; Bytes data; } Object;
/* A module of n objects that needs nothing else and exports these symbols. */
Bytes link_wasm(Pool *, const Object *, int n, const Paths *exports);

/* ---- cc.c: the C compiler ---- */

typedef enum { C_SOURCE, C_HEADER, C_OBJECT } CKind; /* NAME.c, .h, .o */
typedef struct { const char *name, *text; size_t size; CKind kind; } CFile;
typedef VEC(CFile) CFiles;
/* Compiles, links and loads. *text_bytes, if wanted, gets those of the first source. */
void *load_c(Pool *, const CFile *, int n, const char *flags, int64_t *text_bytes);
/* Compiles and links a program; it stays in the scratch directory until this process exits. */
const char *program_c(Pool *, const CFile *, int n, const char *flags);
typedef struct { Bytes object; const char *compiler, *flags; } CObject; /* and who made it, with its version */
/* Compiles the source among these files, for another machine too; EXIT_UNSUPPORTED without a compiler. */
CObject object_c(Pool *, const Target *, const CFile *, int n, const char *flags);
const char *compiler_version(Pool *); /* the first line of $CC --version */
void find_symbol(void *lib, const char *name, void *to); /* `to`: the pointer to set */

/* ---- cc.c: a model ---- */

typedef void Hook(void *context, int step, const void *arena, const float *embedding);
typedef struct {            /* a model as machine code in this process, with memory to run in */
    const Model *model;
    const void *weights;
    void *arena; size_t arena_bytes; /* for MAX_THREADS */
    float *input;           /* where run_face() copies planes to */
    int (*run)(const void *weights, void *arena, const float *input, float *embedding);
    int (*run_mt)(const void *weights, void *arena, size_t arena_bytes, const float *input, float *embedding, const void *pool);
    int (*run_u8)(const void *weights, void *arena, const uint8_t *, ptrdiff_t, int order, float *);
    int (*selftest)(const void *weights, void *arena);
    const char *compiler, *flags; int64_t text_bytes; /* with its version; all of them; of code and constants */
} Loaded;
/* By the C compiler of this machine with these flags and the target's, or by LLVM in this process if
 * flags is NULL; EXIT_UNSUPPORTED without one or on the wrong CPU. `hook`, if any, is called after
 * every step of `run`. */
Loaded load_model(Pool *, const Model *, const char *flags, Hook *, void *context);
void run_face(const Loaded *, const Face *, float *embedding);
#endif
