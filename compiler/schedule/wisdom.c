/* wisdom.c - files of specs/wisdom/: choices that `tune` found, sorted text and no code.
 *
 *     mixfacec wisdom 2
 *     target    avx2
 *     compiler  gcc 12.2.0 -O3        what it was measured with: shown, never a reason to refuse
 *     cpu       AMD EPYC
 *     tasks     1
 *     pw_14x14_192_48_add_f32 0123456789abcdef tile_pixels=7 tile_vectors=2
 *
 * The second word of a task is its signature (sign.c). A line counts only where the compiler still
 * makes the kernel that it was measured against; the other lines of the file stay good. A file that
 * is damaged is refused as a whole.
 */
#include "schedule.h"
#include <stdlib.h>
#include <string.h>

extern const char *const wisdom_files[]; /* specs/wisdom/, embedded: name, text, .., NULL */

static int compare(const Signed *a, const Signed *b) {
    int order = strcmp(a->key, b->key);
    return order ? order : strcmp(a->sign, b->sign);
}

static int by_task(const void *a, const void *b) {
    return compare(&((const Known *)a)->of, &((const Known *)b)->of);
}

void wisdom_sort(Wisdom *w) {
    if (w->tasks.n) qsort(w->tasks.at, (size_t)w->tasks.n, sizeof *w->tasks.at, by_task);
}

/* The first line of this task or of a later one. */
static int find(const Wisdom *w, Signed task) {
    int lo = 0, hi = w->tasks.n;
    while (lo < hi) {
        int mid = (lo + hi) / 2;
        if (compare(&w->tasks.at[mid].of, &task) < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

const Known *wisdom_of(const Wisdom *w, Signed task) {
    int i = find(w, task);
    return i < w->tasks.n && !compare(&w->tasks.at[i].of, &task) ? &w->tasks.at[i] : NULL;
}

bool wisdom_knows(const Wisdom *w, const char *key) {
    int i = find(w, (Signed){key, ""});
    return i < w->tasks.n && !strcmp(w->tasks.at[i].of.key, key);
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

static bool is_signature(const char *s) {
    return s && strlen(s) == SIGNATURE && strspn(s, "0123456789abcdef") == SIGNATURE;
}

static void read_task(Reader *r, Wisdom *w, char *line) {
    Known k;
    char *save, *word = strtok_r(line, " ", &save);
    if (!word) fail(EXIT_INPUT, "%s:%d: an empty line", r->path, r->line);
    k.of.key = word;
    k.of.sign = word = strtok_r(NULL, " ", &save);
    if (!is_signature(word))
        fail(EXIT_INPUT, "%s:%d: expected the signature of the task, %d digits, found '%s'",
             r->path, r->line, SIGNATURE, word ? word : "");
    for (int i = 0; i < NKNOB; i++) k.knob[i] = UNSAID;
    while ((word = strtok_r(NULL, " ", &save))) read_choice(r, &k, word);
    if (w->tasks.n && compare(&w->tasks.at[w->tasks.n - 1].of, &k.of) >= 0)
        fail(EXIT_INPUT, "%s:%d: the tasks are not sorted, each once", r->path, r->line);
    *PUSH(r->pool, w->tasks) = k;
}

static void check_version(Reader *r, const Target *target) {
    const char *version = read_head(r, "mixfacec wisdom");
    if (!strcmp(version, "2")) return;
    const char *of = target ? target->name : "TARGET";
    fail(EXIT_INPUT,
         "%s: wisdom of version %s, expected 2, which signs every task; all of it is refused; "
         "make it anew: mixfacec tune SPEC --target %s -o FILE",
         r->path, version, of);
}

Wisdom *wisdom_parse(Pool *pool, const char *path, Bytes file, const Target *target) {
    Wisdom *w = NEW(pool, Wisdom, 1);
    Reader r = {pool, path, (const char *)file.data, (const char *)file.data + file.size, 0};
    w->path = path;
    check_version(&r, target);
    w->target = read_head(&r, "target");
    w->compiler = read_head(&r, "compiler");
    w->cpu = read_head(&r, "cpu");
    const char *tasks = read_head(&r, "tasks");
    if (!target) target = target_find(w->target);
    if (strcmp(w->target, target->name) != 0)
        fail(EXIT_INPUT, "%s: this wisdom is for target %s, expected %s; all of it is refused",
             path, w->target, target->name);
    for (char *line; (line = read_line(&r));) read_task(&r, w, line);
    if (strcmp(tasks, pool_printf(pool, "%d", w->tasks.n)) != 0)
        fail(EXIT_INPUT, "%s: damaged: its head says %s tasks, it has %d; all of it is refused",
             path, tasks, w->tasks.n);
    return w;
}

const Wisdom *wisdom_builtin(Pool *pool, const Target *target) {
    const char *name = pool_printf(pool, "%s.wisdom", target->name);
    for (const char *const *f = wisdom_files; *f; f += 2)
        if (!strcmp(f[0], name))
            return wisdom_parse(pool, pool_printf(pool, "built-in %s", name),
                                (Bytes){(const uint8_t *)f[1], strlen(f[1])}, target);
    return NULL;
}

/* ---- writing ---- */

void put_wisdom(Text *t, const Wisdom *w, const Target *target) {
    put(t, "mixfacec wisdom 2\ntarget    %s\ncompiler  %s\ncpu       %s\ntasks     %d\n",
        target->name, w->compiler, w->cpu, w->tasks.n);
    for (int i = 0; i < w->tasks.n; i++) {
        const Known *k = &w->tasks.at[i];
        put(t, "%s %s", k->of.key, k->of.sign);
        for (int j = 0; j < NKNOB; j++)
            if (k->knob[j] != UNSAID) put(t, " %s=%d", knob_rows[j].name, k->knob[j]);
        put(t, "\n");
    }
}
