/* util.h - what every file may use: memory, text, diagnostics, hashes (util.c) and files (files.c).
 */
#ifndef UTIL_H
#define UTIL_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef struct Pool Pool;
typedef struct Text Text;

/* ---- memory ---------------------------------------------------------------------------------- */

/* All memory of a job comes from one pool and is freed with it; blocks are zeroed and aligned
 * to 16 bytes. Requests that cannot be met end the job with EXIT_LIMIT. */
Pool *pool_new(void);
void pool_free(Pool *);
void *pool_alloc(Pool *, size_t bytes);
void pool_at_end(Pool *, void (*release)(void *), void *); /* pool_free() calls it, the last one first */
char *pool_strndup(Pool *, const char *, size_t);
char *pool_printf(Pool *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
#define NEW(pool, type, n) ((type *)pool_alloc((pool), (size_t)(n) * sizeof(type)))

/* A growable array: struct { T *at; int n, cap; }. PUSH makes room for one more zeroed element
 * and yields a pointer to it. */
#define VEC(T) struct { T *at; int n, cap; }
#define PUSH(pool, v)                                                                              \
    ((v).n == (v).cap ? (void)((v).at = vec_grow((pool), (v).at, &(v).cap, sizeof *(v).at))        \
                      : (void)0,                                                                   \
     &(v).at[(v).n++])
typedef VEC(const char *) Paths;
void *vec_grow(Pool *, void *at, int *cap, size_t size);

/* ---- text ------------------------------------------------------------------------------------ */

struct Text { Pool *pool; char *s; size_t n, cap; }; /* s is always NUL-terminated once written */
void put(Text *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void put_bytes(Text *, const void *, size_t);

typedef struct { const char *name, *value; } Word; /* fill() puts `value` where a text says @name@ */
const char *fill(Pool *, const char *text, const Word *, int n);
const char *fill_between(Pool *, char mark, const char *text, const Word *, int n); /* not @ */

const char *printable(Pool *, const char *, size_t n); /* bytes of a file, fit for a message */
const char *grouped(Pool *, int64_t);                  /* 1,234,567 */
const char *kib(Pool *, int64_t bytes);                /* the unit of memory in reports, rounded up */
const char *last_part(const char *path); /* its last part: files do not tell where they were made */
const char *shell_word(Pool *, const char *);          /* in quotes if a shell needs them */
/* The nearest of n names within a small edit distance, or NULL; for "did you mean". */
const char *nearest(const char *word, const char *const *names, int n);

/* ---- diagnostics ----------------------------------------------------------------------------- */

typedef enum {
#define EXIT(name, code, meaning) EXIT_##name = code,
#include "exits.def"
#undef EXIT
} Exit;

/* Bad input ends the job: one line "mixfacec: error: ..." on stderr, then exit(code), after the
 * output under way is removed. The message says where: "spec.json:3:7: ...", a tensor, a file.
 * A test or fuzzer that must survive sets `fail_to` and gets the code by longjmp, the text in
 * `fail_text`. `die` is for our own bugs; tests set `on_death`, which ends one of them instead of all. */
_Noreturn void fail(Exit, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
_Noreturn void die(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void warn(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void note(const char *fmt, ...) __attribute__((format(printf, 1, 2))); /* silenced by -q */
extern jmp_buf *fail_to;
extern void (*on_death)(void); /* called after the message, before the exit; it need not return */
extern char fail_text[1024];
extern int verbosity; /* -1 quiet, 0 normal, 1 verbose */

/* ---- hashes and files ------------------------------------------------------------------------ */

typedef struct { uint32_t h[8]; uint64_t n; uint8_t buf[64]; } Sha256;
void sha256_init(Sha256 *);
void sha256_add(Sha256 *, const void *, size_t);
void sha256_hex(Sha256 *, char hex[65]); /* ends the hash */

typedef struct { const uint8_t *data; size_t size; } Bytes;
/* A whole file; fails if it is missing or larger. "-" is standard input. A pipe is read to its end, and
 * once: who asks for it again gets the same bytes. */
Bytes read_file(Pool *, const char *path, size_t limit);
Bytes map_file(Pool *, const char *path, size_t limit); /* the same; only pages that are looked at are read */
extern Paths files_read; /* of this process, for make rules: regular files, each once */
/* The only writer of files. A file that holds these bytes is left alone. Writes to a temporary name beside `path`, then renames, so that a reader
 * never sees half a file; "-" is stdout. A signal or failure in between removes the temporary file. */
void write_file(const char *path, const void *data, size_t size);
#endif
