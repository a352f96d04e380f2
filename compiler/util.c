/* util.c - pools, text, diagnostics, SHA-256. */
#include "util.h"
#include <assert.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* ---- pools: a list of chunks; a large request gets a chunk of its own ---- */

typedef struct Chunk Chunk;
struct Chunk {
    Chunk *next;
    size_t used, size;
};
typedef struct Release Release;
struct Release {
    Release *next;
    void (*call)(void *);
    void *argument;
};
struct Pool {
    Chunk *chunks;
    Release *releases;
};
enum { CHUNK_BYTES = 1 << 16, CHUNK_HEAD = (sizeof(Chunk) + 15) / 16 * 16 };

Pool *pool_new(void) {
    Pool *p = calloc(1, sizeof *p);
    if (!p) fail(EXIT_LIMIT, "out of memory");
    return p;
}

void pool_at_end(Pool *p, void (*release)(void *), void *argument) {
    Release *r = NEW(p, Release, 1);
    *r = (Release){p->releases, release, argument};
    p->releases = r;
}

void pool_free(Pool *p) {
    for (const Release *r = p->releases; r; r = r->next) r->call(r->argument);
    for (Chunk *c = p->chunks, *next; c; c = next) {
        next = c->next;
        free(c);
    }
    free(p);
}

/* Handing out pages of 4 KiB took the kernel a fifth of the time of a compilation. */
static void large_pages(void *at, size_t size) {
#ifdef MADV_HUGEPAGE
    enum { LARGE = 2 << 20 };
    uintptr_t begin = ((uintptr_t)at + LARGE - 1) / LARGE * LARGE;
    uintptr_t end = ((uintptr_t)at + size) / LARGE * LARGE;
    if (begin < end) (void)madvise((void *)begin, end - begin, MADV_HUGEPAGE);
#else
    (void)at, (void)size;
#endif
}

void *pool_alloc(Pool *p, size_t bytes) {
    if (bytes > SIZE_MAX / 2) fail(EXIT_LIMIT, "out of memory: %zu bytes asked for", bytes);
    bytes = (bytes + 15) / 16 * 16;
    Chunk *c = p->chunks;
    if (!c || c->size - c->used < bytes) {
        size_t size = CHUNK_HEAD + (bytes > CHUNK_BYTES ? bytes : CHUNK_BYTES);
        c = calloc(1, size);
        if (!c) fail(EXIT_LIMIT, "out of memory: %zu bytes asked for", bytes);
        large_pages(c, size);
        c->size = size;
        c->used = CHUNK_HEAD;
        if (p->chunks && bytes > CHUNK_BYTES) { /* keep filling the current small chunk */
            c->next = p->chunks->next;
            p->chunks->next = c;
        } else {
            c->next = p->chunks;
            p->chunks = c;
        }
    }
    void *at = (char *)c + c->used;
    c->used += bytes;
    return at;
}

static void *pool_grow(Pool *p, void *old, size_t old_bytes, size_t new_bytes) {
    void *at = pool_alloc(p, new_bytes);
    if (old_bytes) memcpy(at, old, old_bytes);
    return at;
}

void *vec_grow(Pool *p, void *at, int *cap, size_t size) {
    int old = *cap;
    *cap = old ? 2 * old : 8;
    return pool_grow(p, at, (size_t)old * size, (size_t)*cap * size);
}

char *pool_strndup(Pool *p, const char *s, size_t n) {
    char *d = pool_alloc(p, n + 1);
    if (n) memcpy(d, s, n);
    return d;
}

char *pool_printf(Pool *p, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    int n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    char *s = pool_alloc(p, (size_t)n + 1);
    va_start(ap, fmt);
    vsnprintf(s, (size_t)n + 1, fmt, ap);
    va_end(ap);
    return s;
}

/* ---- text ---- */

static void text_room(Text *t, size_t more) {
    size_t need = t->n + more + 1;
    if (need <= t->cap) return;
    size_t cap = need > 2 * t->cap ? need : 2 * t->cap;
    t->s = pool_grow(t->pool, t->s, t->n, cap);
    t->cap = cap;
}

void put_bytes(Text *t, const void *p, size_t n) {
    text_room(t, n);
    if (n) memcpy(t->s + t->n, p, n);
    t->n += n;
    t->s[t->n] = 0;
}

void put(Text *t, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    int n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    text_room(t, (size_t)n);
    va_start(ap, fmt);
    vsnprintf(t->s + t->n, (size_t)n + 1, fmt, ap);
    va_end(ap);
    t->n += (size_t)n;
}

const char *fill(Pool *pool, const char *text, const Word *words, int n) {
    return fill_between(pool, '@', text, words, n);
}

const char *fill_between(Pool *pool, char mark, const char *text, const Word *words, int n) {
    Text t = {.pool = pool};
    for (const char *s = text; *s;) {
        const char *open = strchr(s, mark), *close = open ? strchr(open + 1, mark) : NULL;
        if (!close) {
            put(&t, "%s", s);
            break;
        }
        put_bytes(&t, s, (size_t)(open - s));
        size_t len = (size_t)(close - open - 1);
        int i = 0;
        while (i < n && (strlen(words[i].name) != len || memcmp(words[i].name, open + 1, len))) i++;
        if (i == n) die("fill: no word for %.*s", (int)len, open + 1);
        put(&t, "%s", words[i].value);
        s = close + 1;
    }
    return t.s;
}

const char *printable(Pool *pool, const char *s, size_t n) {
    enum { LONGEST = 100 };
    bool cut = n > LONGEST;
    char *copy = pool_strndup(pool, s, cut ? LONGEST : n);
    for (size_t i = 0; i < (cut ? LONGEST : n); i++)
        if (copy[i] < ' ' || copy[i] > '~') copy[i] = '?';
    return cut ? pool_printf(pool, "%s...", copy) : copy;
}

const char *grouped(Pool *pool, int64_t n) {
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%lld", (long long)n);
    Text t = {.pool = pool};
    for (int i = 0; i < length; i++)
        put(&t, "%s%c", i && (length - i) % 3 == 0 ? "," : "", digits[i]);
    return t.s;
}

const char *kib(Pool *pool, int64_t bytes) { return grouped(pool, (bytes + 1023) / 1024); }

const char *last_part(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash && slash[1] ? slash + 1 : path;
}

const char *shell_word(Pool *pool, const char *word) {
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                "_./:=,+-%@";
    if (*word && !word[strspn(word, plain)]) return word;
    Text t = {.pool = pool};
    put(&t, "'");
    for (; *word; word++) put(&t, *word == '\'' ? "'\\''" : "%c", *word);
    put(&t, "'");
    return t.s;
}

/* To compare names: capitals are small letters, a dash is an underscore. */
static int folded(char c) { return c == '-' ? '_' : c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; }

/* Levenshtein distance of two short words, at most `limit`. */
static int distance(const char *a, const char *b, int limit) {
    int row[64], n = (int)strlen(b);
    if (n >= 64) return limit + 1;
    for (int j = 0; j <= n; j++) row[j] = j;
    for (int i = 1; a[i - 1]; i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= n; j++) {
            int best = diagonal + (folded(a[i - 1]) != folded(b[j - 1]));
            if (row[j] + 1 < best) best = row[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            diagonal = row[j];
            row[j] = best;
        }
    }
    return row[n];
}

const char *nearest(const char *word, const char *const *names, int n) {
    const char *best = NULL;
    int least = (int)strlen(word) < 4 ? 2 : 3;
    bool brief = strlen(word) < 6; /* "size" is no slip for "time" */
    for (int i = 0; i < n; i++) {
        int d = distance(word, names[i], least);
        if (d > 1 && brief && folded(*word) != folded(*names[i])) continue;
        if (d >= least) continue;
        least = d;
        best = names[i];
    }
    return best;
}

/* ---- diagnostics ---- */

jmp_buf *fail_to;
void (*on_death)(void);
char fail_text[1024];
int verbosity;

static void say(const char *what, const char *fmt, va_list ap) {
    fprintf(stderr, "mixfacec: %s", what);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
}

void fail(Exit code, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    if (fail_to)
        vsnprintf(fail_text, sizeof fail_text, fmt, ap);
    else
        say("error: ", fmt, ap);
    va_end(ap);
    if (fail_to) longjmp(*fail_to, code);
    if (on_death) on_death();
    exit(code);
}

void die(const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    say("internal error, please report it: ", fmt, ap);
    va_end(ap);
    if (on_death) on_death();
    exit(EXIT_INTERNAL);
}

void warn(const char *fmt, ...) {
    va_list ap;
    if (fail_to) return;
    va_start(ap, fmt);
    say("warning: ", fmt, ap);
    va_end(ap);
}

void note(const char *fmt, ...) {
    va_list ap;
    if (verbosity < 0 || fail_to) return;
    va_start(ap, fmt);
    say("", fmt, ap);
    va_end(ap);
}

/* ---- SHA-256 (FIPS 180-4) ---- */

static const uint32_t K256[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t ror(uint32_t x, int n) { return x >> n | x << (32 - n); }

/* Round i of 64: the eight words stay where they are, their names move on; the schedule is a ring
 * of 16 words, which round i renews for round i + 16. */
#define SHA256_ROUND(i, a, b, c, d, e, f, g, h)                                                    \
    do {                                                                                           \
        uint32_t x = w[((i) + 1) & 15], y = w[((i) + 14) & 15];                                    \
        uint32_t t = h + (ror(e, 6) ^ ror(e, 11) ^ ror(e, 25)) + (g ^ (e & (f ^ g))) +             \
                     K256[(i) + at] + w[i];                                                        \
        d += t;                                                                                    \
        h = t + (ror(a, 2) ^ ror(a, 13) ^ ror(a, 22)) + ((a & b) | (c & (a | b)));                 \
        w[i] += w[((i) + 9) & 15] + (ror(x, 7) ^ ror(x, 18) ^ x >> 3) +                            \
                (ror(y, 17) ^ ror(y, 19) ^ y >> 10);                                               \
    } while (0)
#define SHA256_ROUNDS(i)                                                                           \
    do {                                                                                           \
        SHA256_ROUND(i, a, b, c, d, e, f, g, h);                                                   \
        SHA256_ROUND(i + 1, h, a, b, c, d, e, f, g);                                               \
        SHA256_ROUND(i + 2, g, h, a, b, c, d, e, f);                                               \
        SHA256_ROUND(i + 3, f, g, h, a, b, c, d, e);                                               \
        SHA256_ROUND(i + 4, e, f, g, h, a, b, c, d);                                               \
        SHA256_ROUND(i + 5, d, e, f, g, h, a, b, c);                                               \
        SHA256_ROUND(i + 6, c, d, e, f, g, h, a, b);                                               \
        SHA256_ROUND(i + 7, b, c, d, e, f, g, h, a);                                               \
    } while (0)

static void sha256_block(Sha256 *s, const uint8_t *p) {
    uint32_t w[16];
    uint32_t a = s->h[0], b = s->h[1], c = s->h[2], d = s->h[3];
    uint32_t e = s->h[4], f = s->h[5], g = s->h[6], h = s->h[7];
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)p[4 * i] << 24 | (uint32_t)p[4 * i + 1] << 16 |
               (uint32_t)p[4 * i + 2] << 8 | p[4 * i + 3];
    for (int at = 0; at < 64; at += 16) {
        SHA256_ROUNDS(0);
        SHA256_ROUNDS(8);
    }
    s->h[0] += a, s->h[1] += b, s->h[2] += c, s->h[3] += d;
    s->h[4] += e, s->h[5] += f, s->h[6] += g, s->h[7] += h;
}

void sha256_init(Sha256 *s) {
    static const uint32_t h[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                  0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    memcpy(s->h, h, sizeof h);
    s->n = 0;
}

void sha256_add(Sha256 *s, const void *data, size_t n) {
    const uint8_t *p = data;
    for (; n; n--, p++) {
        s->buf[s->n++ % 64] = *p;
        if (s->n % 64 == 0) {
            sha256_block(s, s->buf);
            for (; n > 64; n -= 64, p += 64, s->n += 64) sha256_block(s, p + 1);
        }
    }
}

void sha256_hex(Sha256 *s, char hex[65]) {
    uint64_t bits = s->n * 8;
    uint8_t length[8];
    for (int i = 0; i < 8; i++) length[i] = (uint8_t)(bits >> (56 - 8 * i));
    sha256_add(s, "\x80", 1);
    while (s->n % 64 != 56) sha256_add(s, "", 1);
    sha256_add(s, length, 8);
    for (int i = 0; i < 8; i++) snprintf(hex + 8 * i, 9, "%08x", (unsigned)s->h[i]);
}
