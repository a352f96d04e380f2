/* emit.h - what the printers of a model share: the weights file, the words of their templates, and the
 * parts of NAME.c. Kernels are printed by emit_kernel.c, see kernel.h, or through LLVM, see llvm.h. */
#ifndef EMIT_H
#define EMIT_H
#include "../kernel.h"

/* ---- blob.c: the weights file ---- */

enum { BLOB_VERSION = 1 };
uint64_t checksum(const uint8_t *, int64_t bytes); /* FNV-1a, over 32-bit words */
int64_t blob_bytes(const Graph *), blob_weights_at(const Graph *);
void id_words(const char *hex, uint32_t id[8]);
uint32_t blob_magic(int i); /* its first two words, then those of the other byte order */
typedef struct {            /* the head of a weights file */
    int64_t bytes;
    int embedding;
    char layout_id[65], model_id[65];
    bool intact, big;       /* the checksum is right; big endian */
} Blob;
bool blob_starts(Bytes);    /* is this a weights file? */
bool blob_big(const Job *); /* --byte-order */
Blob blob_read(Pool *, const char *path, Bytes); /* fails unless it is one, and whole */

/* ---- emit_header.c: what every template of a model may say ---- */

#define SELFTEST_TOLERANCE "5e-5"
enum { MAX_WORDS = 48 };
enum { ARENA_ALIGN = 64, MAX_BATCH_THREADS = 65535 };
int model_words(const Graph *, const char *prefix, Word *); /* returns how many */
int row_words(const Graph *, const char *prefix, Word *);   /* the same, and what only rows say */
const char *macro_prefix(Pool *, const char *prefix); /* in upper case */
int64_t stack_bytes(const Graph *);

/* ---- sections of ELF objects, for linker scripts ---- */

#define TEXT_SECTION    ".mixfacec.text"
#define WEIGHTS_SECTION ".mixfacec.weights"
extern const char text_section[]; /* emit_source.c: defines NAME_TEXT, which is in front of each function */

/* ---- emit_source.c, emit_steps.c, provenance.c: the parts of NAME.c ---- */

/* Of a pixel in an order (RGB, BGR, RGBA, BGRA, GRAY): its bytes, 0 if a model without three planes
 * cannot take it, then in column 1 + c where plane c is in it. */
int pixel_offset(const Graph *, int order, int column);
const char *provenance_lines(const Graph *);         /* of a comment; "" if the spec has none */
/* Of a comment: what makes these files again, where those that it reads are. */
const char *command_line(const Graph *, const char *targets, const char *prefix);
void emit_steps(const Graph *, const char *macros, Text *);
/* Before the first row: what is refused, ending in an open #else, and macros; a row: vectors, kernels, steps,
 * functions. */
void emit_settings(const Graph *, const char *prefix, Text *);
void emit_row(const Graph *, const char *prefix, Text *);

/* ---- wasm.c: what makes objects a module of WebAssembly ---- */

/* An object with the memory that callers pass by address; with room for a weights file? */
Bytes wasm_memory(const Graph *, const char *prefix, bool room);
Paths wasm_exports(Pool *, const char *prefix); /* its symbols */

/* ---- amalgam.c: --amalgamate ---- */

void emit_amalgam(Graph *const *row, int n, const char *name, Text *);
void emit_threads_header(const Graph *, const char *prefix, Text *); /* of NAME.h */
#endif
