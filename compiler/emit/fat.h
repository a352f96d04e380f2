/* fat.h - a model for several targets: a source or object NAME_TARGET for each of them, all with one
 * weights file, and NAME, which has the public functions and hands each call to the best row. */
#ifndef FAT_H
#define FAT_H
#include "llvm.h"

enum { MAX_ROWS = 8 };
typedef struct Fat {
    const char *name;             /* of the whole: the public prefix */
    const Target *row[MAX_ROWS];  /* the most capable first */
    int n;
    int64_t stack;                /* what the row with the largest needs */
} Fat;
bool is_list(const char *target);                  /* more than one? */
bool is_chosen(const Target *);                    /* does the dispatcher ask for what it needs? */
void fat_rows(Pool *, const char *list, Fat *); /* for x86-64 */
void wasm_rows(Pool *, const char *list, Fat *); /* for modules of WebAssembly; NULL = all targets */
/* What the rows have to agree in: arena and stack are the largest of theirs. */
void fat_join(Fat *, Graph *const *rows);
const char *fat_targets(Pool *, const Fat *);      /* "avx512,avx2,c99" */
const char *row_name(Pool *, const Fat *, int row); /* NAME_TARGET; `row` if it is the only one */
const char *fat_declarations(const Graph *, const Target *); /* in C: functions of a row, NULL = all */
void emit_dispatcher(const Graph *, Text *);       /* NAME.c */
#endif
