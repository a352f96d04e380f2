/* compile.h - what verb compile makes, and how much of a device it takes. */
#ifndef COMPILE_H
#define COMPILE_H
#include "object.h"
#include "../mixfacec.h"

typedef enum { MODE_FILE, MODE_ARRAY, MODE_INCBIN, MODE_OBJECT } WeightsMode;
typedef enum { EMIT_C, EMIT_LLVM } Emit; /* then the forms of llvm.h */

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

/* ---- compile_weights.c ---- */
void weights_array(const Model *, Text *);
void weights_incbin(const Model *, bool big, Text *);

/* ---- size.c: --report, --max-ram, --max-rom and --max-stack ---- */
void check_options_of_size(const Job *);
/* Fails if a limit is exceeded. The report, if one is wanted, goes to standard output after all is
 * written. */
void check_size(const Job *, const Model *, const Products *, Text *report);
#endif
