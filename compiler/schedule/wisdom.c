/* wisdom.c - files of specs/wisdom/: choices that `tune` found, sorted text and no code.
 *
 *     mixfacec wisdom 1
 *     target    avx2
 *     signed    sha256 of the tables of ops, kops and knobs, the lowering and the target's row
 *     compiler  gcc 12.2.0 -O3        what it was measured with: shown, never a reason to refuse
 *     cpu       AMD EPYC
 *     pw_14x14_192_48_add_f32 tile_pixels=7 tile_vectors=2
 *
 * A file that is not signed by this compiler's tables is refused as a whole: its choices were made
 * for other kernels.
 */
#include "../kernel.h"
#include "schedule.h"
#include <string.h>

extern const char *const wisdom_files[]; /* specs/wisdom/, embedded: name, text, .., NULL */

/* ---- the signature ---- */

/* Changes when a lowering makes other kernels of the same knobs, so that times differ. */
static const char lowering[] = "lowering 1\n";

static const char *tables(Pool *pool) {
    Text t = {.pool = pool};
#define OP(name, operands, meaning) put(&t, "op %s %d\n", #name, operands);
#include "ops.def"
#undef OP
    for (int i = 0; i < NKOP; i++)
        put(&t, "kop %s %d %d\n", kop_name((KOp)i), kop_operands((KOp)i), kop_result((KOp)i));
#define KNOB(name, low, high, meaning) put(&t, "knob %s %d %d\n", #name, low, high);
#include "knobs.def"
#undef KNOB
    return t.s;
}

const char *wisdom_signature(Pool *pool, const Target *t) {
    Sha256 hash;
    char hex[65];
    const char *facts = tables(pool);
    const char *row = pool_printf(pool, "target %s %d %d %d %s\n", t->name, t->lanes, t->regs,
                                  (int)t->style, t->cflags);
    sha256_init(&hash);
    sha256_add(&hash, lowering, strlen(lowering));
    sha256_add(&hash, facts, strlen(facts));
    sha256_add(&hash, row, strlen(row));
    sha256_hex(&hash, hex);
    return pool_strndup(pool, hex, 64);
}

/* ---- reading ---- */

typedef struct {
    Pool *pool;
    const char *path;
    const char *next, *end;
    int line;
} Reader;

/* The next line without its end; NULL at the end of the file. */
static char *read_line(Reader *r) {
    if (r->next == r->end) return NULL;
    const char *start = r->next, *newline = memchr(start, '\n', (size_t)(r->end - start));
    r->line++;
    if (!newline) fail(EXIT_INPUT, "%s:%d: the file ends within a line", r->path, r->line);
    if (memchr(start, 0, (size_t)(newline - start)))
        fail(EXIT_INPUT, "%s:%d: a byte 0", r->path, r->line);
    r->next = newline + 1;
    return pool_strndup(r->pool, start, (size_t)(newline - start));
}

/* The value of the header line that starts with this word. */
static const char *read_head(Reader *r, const char *word) {
    size_t n = strlen(word);
    const char *line = read_line(r);
    if (!line || strncmp(line, word, n) != 0 || line[n] != ' ')
        fail(EXIT_INPUT, "%s:%d: expected a line '%s ...', found %s", r->path, r->line, word,
             line ? pool_printf(r->pool, "'%s'", printable(r->pool, line, strlen(line)))
                  : "the end");
    return line + n + strspn(line + n, " ");
}

/* "NAME=N" */
static void read_choice(Reader *r, Known *k, char *word) {
    char *equals = strchr(word, '=');
    int64_t value = 0;
    const char *where = pool_printf(r->pool, "%s:%d", r->path, r->line), *digit;
    if (!equals || !equals[1]) fail(EXIT_INPUT, "%s: expected KNOB=N, found '%s'", where, word);
    *equals = 0;
    for (digit = equals + 1; *digit >= '0' && *digit <= '9' && value < 1000000; digit++)
        value = 10 * value + (*digit - '0');
    int knob = knob_find(word);
    if (knob < 0)
        fail(EXIT_INPUT, "%s: there is no knob '%s'%s", where, word, knob_guess(r->pool, word));
    if (*digit) fail(EXIT_INPUT, "%s: %s=%s is not a number", where, word, equals + 1);
    if (k->knob[knob] != UNSAID) fail(EXIT_INPUT, "%s: %s is given twice", where, word);
    knob_check(where, knob, value);
    k->knob[knob] = (int)value;
}

static void read_task(Reader *r, Wisdom *w, char *line) {
    Known k;
    char *save, *word = strtok_r(line, " ", &save);
    if (!word) fail(EXIT_INPUT, "%s:%d: an empty line", r->path, r->line);
    k.key = word;
    for (int i = 0; i < NKNOB; i++) k.knob[i] = UNSAID;
    while ((word = strtok_r(NULL, " ", &save))) read_choice(r, &k, word);
    if (w->tasks.n && strcmp(w->tasks.at[w->tasks.n - 1].key, k.key) >= 0)
        fail(EXIT_INPUT, "%s:%d: the tasks are not sorted, each once", r->path, r->line);
    *PUSH(r->pool, w->tasks) = k;
}

Wisdom *wisdom_parse(Pool *pool, const char *path, Bytes file, const Target *target) {
    Wisdom *w = NEW(pool, Wisdom, 1);
    Reader r = {pool, path, (const char *)file.data, (const char *)file.data + file.size, 0};
    w->path = path;
    const char *version = read_head(&r, "mixfacec wisdom");
    if (strcmp(version, "1") != 0)
        fail(EXIT_INPUT, "%s: wisdom of version %s, expected 1", path, version);
    w->target = read_head(&r, "target");
    const char *sign = read_head(&r, "signed");
    w->compiler = read_head(&r, "compiler");
    w->cpu = read_head(&r, "cpu");
    if (!target) target = target_find(w->target);
    if (strcmp(w->target, target->name) != 0)
        fail(EXIT_INPUT, "%s: this wisdom is for target %s, expected %s; all of it is refused",
             path, w->target, target->name);
    const char *expected = wisdom_signature(pool, target);
    if (strcmp(sign, expected) != 0)
        fail(EXIT_INPUT,
             "%s: this wisdom was measured with other tables, lowering or target row than this "
             "compiler has (signed %.12s, expected %s); all of it is refused, tune again",
             path, sign, expected);
    for (char *line; (line = read_line(&r));) read_task(&r, w, line);
    return w;
}

const Wisdom *wisdom_builtin(Pool *pool, const Target *target) {
    const char *name = pool_printf(pool, "%s.wisdom", target->name);
    for (const char *const *f = wisdom_files; *f; f += 2)
        if (!strcmp(f[0], name)) {
            const char *path = pool_printf(pool, "built-in %s", name);
            Bytes text = {(const uint8_t *)f[1], strlen(f[1])};
            if (!strstr(f[1], wisdom_signature(pool, target))) {
                warn("%s does not fit this compiler and is not used: it was measured with other "
                     "tables, lowering or target row; tune again",
                     path);
                return NULL;
            }
            return wisdom_parse(pool, path, text, target);
        }
    return NULL;
}

/* ---- writing ---- */

void put_wisdom(Text *t, const Wisdom *w, const Target *target) {
    put(t, "mixfacec wisdom 1\ntarget    %s\nsigned    %s\ncompiler  %s\ncpu       %s\n",
        target->name, wisdom_signature(t->pool, target), w->compiler, w->cpu);
    for (int i = 0; i < w->tasks.n; i++) {
        const Known *k = &w->tasks.at[i];
        put(t, "%s", k->key);
        for (int j = 0; j < NKNOB; j++)
            if (k->knob[j] != UNSAID) put(t, " %s=%d", knob_rows[j].name, k->knob[j]);
        put(t, "\n");
    }
}
