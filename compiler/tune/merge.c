/* merge.c - `tune merge`: the lines of several logs, each once, in one. */
#include "../front/json.h"
#include "tune.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *s;
    size_t n;
    int order;
} Line;
typedef VEC(Line) Lines;

static int by_text(const void *a, const void *b) {
    const Line *x = a, *y = b;
    int order = memcmp(x->s, y->s, x->n < y->n ? x->n : y->n);
    if (order) return order;
    return x->n != y->n ? (x->n < y->n ? -1 : 1) : x->order - y->order;
}

static int by_order(const void *a, const void *b) {
    return ((const Line *)a)->order - ((const Line *)b)->order;
}

static void add_lines(Pool *pool, Lines *lines, const char *path) {
    Bytes file = read_file(pool, path, (size_t)1 << 30);
    const char *s = (const char *)file.data, *end = s + file.size;
    for (int number = 1; s < end; number++) {
        const char *newline = memchr(s, '\n', (size_t)(end - s)), *stop = newline ? newline : end;
        size_t n = (size_t)(stop - s);
        if (n && stop[-1] == '}') {
            const char *where = pool_printf(pool, "%s:%d", path, number);
            json_need(json_parse(pool, where, s, n), "log", JSON_NUMBER);
            *PUSH(pool, *lines) = (Line){s, n, lines->n};
        } else if (n && newline) {
            fail(EXIT_INPUT, "%s:%d: this is no line of a log", path, number);
        }
        s = stop + 1;
    }
}

int merge_logs(Job *job) {
    Lines lines = {0};
    Text merged = {.pool = job->pool};
    if (!job->out || job->args.n < 1) fail(EXIT_USAGE, "usage: mixfacec tune merge LOG... -o LOG");
    for (int i = 0; i < job->args.n; i++) add_lines(job->pool, &lines, job->args.at[i]);
    if (lines.n) qsort(lines.at, (size_t)lines.n, sizeof *lines.at, by_text);
    int kept = 0;
    for (int i = 0; i < lines.n; i++) {
        const Line *l = &lines.at[i], *before = kept ? &lines.at[kept - 1] : NULL;
        if (before && l->n == before->n && !memcmp(l->s, before->s, l->n)) continue;
        lines.at[kept++] = *l;
    }
    if (kept) qsort(lines.at, (size_t)kept, sizeof *lines.at, by_order);
    put(&merged, "%s", "");
    for (int i = 0; i < kept; i++) {
        put_bytes(&merged, lines.at[i].s, lines.at[i].n);
        put(&merged, "\n");
    }
    write_file(job->out, merged.s, merged.n);
    note("%s: %d lines of %d logs", job->out, kept, job->args.n);
    return EXIT_OK;
}
