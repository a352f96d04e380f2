/* entry.h - what surrounds the rows of a model: the functions that a program calls, each of which asks
 * the CPU and hands the call on to a row, and the facts about the model as data. A model for one
 * target is a single row, in the same file. */
#ifndef ENTRY_H
#define ENTRY_H
#include "fat.h"

/* ---- api.c: the tables functions.def, status.def, info.def ---- */

enum { INFO_VERSION = 1 };
typedef struct { const char *name, *declared, *passed, *ir, *comment; } Function;
typedef struct { const char *name, *text; } Status;
typedef enum { INFO_U32, INFO_U64, INFO_FLOAT, INFO_TEXT } InfoKind;
typedef struct { InfoKind kind; const char *name; int count; const char *word, *meaning; } Info; /* word: @name@ */
enum {
#define STATUS(name, number, text) STATUS_##name = number,
#include "status.def"
#undef STATUS
};
extern const Function functions[];
extern const Status statuses[];
extern const Info infos[];
extern const int nfunctions, nstatuses, ninfos;
int info_bytes(void);
const char *info_value(Pool *, const Info *, const Word *, int n); /* among the words of model_words() */
int status_words(Pool *, Word *); /* their numbers; returns how many */
/* Of the header: the lines of the enum and of the struct, the functions with their comments. */
const char *status_lines(Pool *, const char *macros);
const char *info_lines(Pool *);
void put_declarations(const Word *, int n, Text *);

/* ---- entry.c, entry_ir.c ---- */

typedef struct { int probe, bit; const char *name; } Feature;
typedef struct { const char *macro; int probe, bit, bytes; } Hwcap;
extern const Feature features[];
extern const Hwcap hwcaps[];
extern const int nfeatures, nhwcaps;

/* Rows and name of a model, also of one for a single target: its row is called "row". */
Fat entry_rows(const Graph *, const char *prefix);
void emit_entry(const Graph *, const char *prefix, Text *);
/* `here`: this machine runs it, and has been asked already. */
const char *entry_ir(const Graph *, const char *prefix, int pointer_bytes, bool here);
const char *ir_float(Pool *, float); /* the bits of the same number in double */
#endif
