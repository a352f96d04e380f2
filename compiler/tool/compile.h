/* compile.h - what verb compile makes, and how much of a device it takes. */
#ifndef COMPILE_H
#define COMPILE_H
#include "object.h"
#include "../mixfacec.h"

typedef enum { MODE_FILE, MODE_ARRAY, MODE_INCBIN, MODE_OBJECT } WeightsMode;

typedef struct {            /* a file that will be written: all are made before the first is */
    const char *path, *name; /* name: its last part, without suffix */
    Bytes bytes;
    const char *note;       /* said when it is written; NULL = nothing */
    /* what of it is counted: C, by how it is compiled; or the object of LLVM, also if that is written as
     * text; and weights in it, whose section (NULL: none) is otherwise known */
    const char *level, *cflags; const Target *machine;
    Bytes object;
    int64_t linked; const char *section;
} Product;
typedef VEC(Product) Products;
typedef struct {            /* what is being made */
    Job *job;
    Model *model;
    int emit;
    Bytes weights;          /* of an object; else none */
    int64_t arena, stack;   /* what the code with the largest needs */
    Products products;
} Making;

/* ---- compile.c ---- */
/* A file of the job's directory: NAME, the suffix and what it holds. */
Product *add_file(Making *, const char *name, const char *suffix, const void *data, size_t size);
void note_code(Product *, const Graph *, const char *what);

/* ---- compile_wasm.c ---- */
/* A module of WebAssembly for each target. `own`: what is asked of the only one. */
void make_modules(Making *, const Target *own, bool weights_inside);

/* ---- compile_weights.c ---- */
void weights_array(const Model *, Text *);
void weights_incbin(const Model *, bool big, Text *);

/* ---- size.c: --report, --max-ram, --max-rom and --max-stack ---- */
void check_options_of_size(const Job *);
/* Fails if a limit is exceeded. The report, if one is wanted, goes to standard output after all is
 * written. */
void check_size(const Making *, Text *report);
#endif
