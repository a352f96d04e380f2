/* provenance.c - the command that made a model, and what its spec says about its origin, for the
 * comment on top of NAME.c. It is anybody's text: it must neither end the comment nor steer an
 * editor or a terminal. */
#include "../front/json.h"
#include "emit.h"
#include <string.h>

enum { WIDTH = 100, INDENT = 17 };

/* Control characters, and those that hide or reorder text. */
static bool visible(uint32_t c) {
    static const struct {
        uint32_t lo, hi;
    } hidden[] = {{0, 0x1f},        {0x7f, 0x9f},     {0x61c, 0x61c},  {0x200b, 0x200f},
                  {0x2028, 0x202e}, {0x2060, 0x206f}, {0xfeff, 0xfeff}};
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        if (hidden[i].lo <= c && c <= hidden[i].hi) return false;
    return true;
}

/* The character at s, which is valid UTF-8, and its length. */
static uint32_t decode(const char *s, size_t *length) {
    uint8_t first = (uint8_t)*s;
    *length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    uint32_t c = *length == 1 ? first : first & (0x7fu >> *length);
    for (size_t i = 1; i < *length; i++) c = c << 6 | ((uint8_t)s[i] & 0x3f);
    return c;
}

/* Comment marks are pulled apart, and so are trigraphs; what is not visible becomes a blank. */
static const char *harmless(Pool *pool, const char *s, const char *between) {
    static const char *const pairs[] = {"*/", "/*", "??"};
    Text t = {.pool = pool};
    put(&t, "%s", "");
    for (size_t n; *s; s += n) {
        bool shown = visible(decode(s, &n));
        put_bytes(&t, shown ? s : " ", shown ? n : 1);
        for (int i = 0; i < 3; i++)
            if (!strncmp(s, pairs[i], 2)) put(&t, "%s", between);
    }
    return t.s;
}

/* Words are wrapped; a longer one, such as an address, keeps its line to itself. */
static void put_entry(Text *t, const char *key, const char *value) {
    const char *s =
        pool_printf(t->pool, "%s: %s", harmless(t->pool, key, " "), harmless(t->pool, value, " "));
    int column = INDENT;
    for (size_t n; s += strspn(s, " "), *s; s += n) {
        n = strcspn(s, " ");
        if (column > INDENT && column + 1 + (int)n > WIDTH) {
            put(t, "\n *%*s", INDENT - 2, "");
            column = INDENT;
        }
        put(t, column > INDENT ? " %.*s" : "%.*s", (int)n, s);
        column += (int)n + (column > INDENT);
    }
    put(t, "\n");
}

const char *provenance_lines(const Graph *g) {
    const char *text = g->provenance ? g->provenance : "{}";
    Text t = {.pool = g->pool};
    put(&t, "%s", "");
    for (const Json *j = json_parse(g->pool, "provenance", text, strlen(text))->child; j;
         j = j->next) {
        put(&t, " * %-*s", INDENT - 3, t.n ? "" : "provenance");
        put_entry(&t, j->key, j->string);
    }
    return t.s;
}

/* Whatever is pulled apart is quoted, and the shell joins 'a*''/b' to what it was. */
const char *command_line(const Graph *g, const char *targets, const char *prefix) {
    const char *options = g->replay ? g->replay : "SPEC";
    return pool_printf(g->pool, "mixfacec compile %s --target %s --prefix %s -o .",
                       harmless(g->pool, options, "''"), targets, prefix);
}
