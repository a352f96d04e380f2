/* json.c - strict JSON with positions. The only file that knows cJSON.
 *
 * cJSON is lenient (bad numbers, raw control characters, broken UTF-8, duplicate keys) and forgets
 * where a value stood. So a scanner walks the text once: it accepts exactly RFC 8259 and notes the
 * offset of every key and value. cJSON then makes the values, and a walk of its tree in document
 * order meets the n-th key or value with the n-th offset.
 */
#include "json.h"
#include <cjson/cJSON.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DEPTH = 32, MAX_NUMBER = 63 /* cJSON copies no more */ };

struct JsonText {
    const char *where, *text;
    size_t size;
};

typedef struct {
    Pool *pool;
    JsonText *doc;
    const char *at, *end;
    VEC(size_t) offsets; /* of every key and value, in document order */
} Scan;

/* ---- errors: file:line:column, counted in characters ---- */

static _Noreturn void fail_at(const JsonText *doc, size_t offset, char *text) {
    int line = 1, column = 1;
    for (size_t i = 0; i < offset; i++) {
        unsigned char c = (unsigned char)doc->text[i];
        if (c == '\n')
            line++, column = 1;
        else if ((c & 0xC0) != 0x80)
            column++;
    }
    for (char *p = text; *p; p++) /* a quoted key or name must not steer the terminal */
        if ((unsigned char)*p < ' ' || *p == 127) *p = '?';
    fail(EXIT_INPUT, "%s:%d:%d: %s", doc->where, line, column, text);
}

_Noreturn void json_fail(const Json *j, const char *fmt, ...) {
    char text[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    fail_at(j->doc, j->offset, text);
}

static _Noreturn __attribute__((format(printf, 3, 4))) void stop(const Scan *s, const char *at,
                                                                 const char *fmt, ...) {
    char text[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    fail_at(s->doc, (size_t)(at - s->doc->text), text);
}

static _Noreturn void expected(const Scan *s, const char *what) {
    if (s->at == s->end) stop(s, s->at, "expected %s, found the end of the text", what);
    unsigned char c = (unsigned char)*s->at;
    if (c > ' ' && c < 127) stop(s, s->at, "expected %s, found '%c'", what, c);
    stop(s, s->at, "expected %s, found byte 0x%02x", what, c);
}

/* ---- the scanner: the grammar, and nothing but the grammar ---- */

static int peek(const Scan *s) { return s->at < s->end ? (unsigned char)*s->at : -1; }

static bool take(Scan *s, int c) {
    if (peek(s) != c) return false;
    s->at++;
    return true;
}

static void space(Scan *s) {
    while (take(s, ' ') || take(s, '\t') || take(s, '\n') || take(s, '\r')) continue;
}

static void mark(Scan *s) { *PUSH(s->pool, s->offsets) = (size_t)(s->at - s->doc->text); }

static void digits(Scan *s) {
    if (peek(s) < '0' || peek(s) > '9') expected(s, "a digit");
    while (peek(s) >= '0' && peek(s) <= '9') s->at++;
}

static void scan_number(Scan *s) {
    const char *start = s->at;
    take(s, '-');
    if (!take(s, '0')) digits(s);
    if (take(s, '.')) digits(s);
    if (take(s, 'e') || take(s, 'E')) {
        if (!take(s, '+')) take(s, '-');
        digits(s);
    }
    if (s->at - start > MAX_NUMBER)
        stop(s, start, "a number of more than %d characters", MAX_NUMBER);
}

static unsigned hex4(Scan *s) {
    unsigned v = 0;
    for (int i = 0; i < 4; i++, s->at++) {
        int c = peek(s), letter = c | 32;
        if (c >= '0' && c <= '9')
            v = v * 16 + (unsigned)(c - '0');
        else if (letter >= 'a' && letter <= 'f')
            v = v * 16 + (unsigned)(letter - 'a' + 10);
        else
            expected(s, "four hexadecimal digits after \\u");
    }
    return v;
}

static void scan_escape(Scan *s) {
    const char *start = s->at++;
    int c = peek(s);
    if (c < 0 || !strchr("\"\\/bfnrtu", c)) expected(s, "one of \"\\/bfnrtu after a backslash");
    s->at++;
    if (c != 'u') return;
    unsigned v = hex4(s);
    if (v == 0) stop(s, start, "the character NUL is not accepted");
    if (v >> 10 == 0x37) stop(s, start, "half a surrogate pair");
    if (v >> 10 != 0x36) return;
    if (!take(s, '\\') || !take(s, 'u') || hex4(s) >> 10 != 0x37)
        stop(s, start, "half a surrogate pair");
}

/* One UTF-8 sequence: no overlong form, no surrogate, nothing above U+10FFFF. */
static void scan_utf8(Scan *s) {
    static const struct {
        uint8_t lo, hi, next_lo, next_hi;
        int more;
    } forms[] = {{0xC2, 0xDF, 0x80, 0xBF, 1}, {0xE0, 0xE0, 0xA0, 0xBF, 2},
                 {0xE1, 0xEC, 0x80, 0xBF, 2}, {0xED, 0xED, 0x80, 0x9F, 2},
                 {0xEE, 0xEF, 0x80, 0xBF, 2}, {0xF0, 0xF0, 0x90, 0xBF, 3},
                 {0xF1, 0xF3, 0x80, 0xBF, 3}, {0xF4, 0xF4, 0x80, 0x8F, 3}};
    const char *start = s->at++;
    int lead = (unsigned char)*start;
    for (size_t f = 0; f < sizeof forms / sizeof *forms; f++) {
        if (lead < forms[f].lo || lead > forms[f].hi) continue;
        int lo = forms[f].next_lo, hi = forms[f].next_hi;
        for (int i = 0; i < forms[f].more; i++, s->at++, lo = 0x80, hi = 0xBF)
            if (peek(s) < lo || peek(s) > hi) stop(s, start, "not UTF-8");
        return;
    }
    stop(s, start, "not UTF-8");
}

static void scan_string(Scan *s) {
    const char *start = s->at;
    if (!take(s, '"')) expected(s, "a string");
    while (!take(s, '"')) {
        int c = peek(s);
        if (c < 0) stop(s, start, "the string has no end");
        if (c < ' ') stop(s, s->at, "control character 0x%02x in a string", (unsigned)c);
        if (c == '\\')
            scan_escape(s);
        else if (c < 0x80)
            s->at++;
        else
            scan_utf8(s);
    }
}

static void scan_word(Scan *s) {
    static const char *const words[] = {"true", "false", "null"};
    for (int i = 0; i < 3; i++) {
        size_t n = strlen(words[i]);
        if ((size_t)(s->end - s->at) < n || memcmp(s->at, words[i], n)) continue;
        s->at += n;
        return;
    }
    expected(s, "a value");
}

static void scan_value(Scan *s, int depth) {
    space(s);
    mark(s);
    if (depth > MAX_DEPTH) stop(s, s->at, "nested deeper than %d levels", MAX_DEPTH);
    int open = peek(s), close = open == '{' ? '}' : ']';
    if (open == '"') {
        scan_string(s);
    } else if (open == '-' || (open >= '0' && open <= '9')) {
        scan_number(s);
    } else if (open != '{' && open != '[') {
        scan_word(s);
    } else {
        s->at++, space(s);
        if (take(s, close)) return;
        do {
            if (open == '{') {
                space(s), mark(s);
                scan_string(s), space(s);
                if (!take(s, ':')) expected(s, "':'");
            }
            scan_value(s, depth + 1), space(s);
        } while (take(s, ','));
        if (!take(s, close)) expected(s, open == '{' ? "',' or '}'" : "',' or ']'");
    }
}

/* ---- the tree: cJSON's values, our positions ---- */

static JsonKind kind_of(const cJSON *c) {
    return cJSON_IsObject(c)   ? JSON_OBJECT
           : cJSON_IsArray(c)  ? JSON_ARRAY
           : cJSON_IsString(c) ? JSON_STRING
           : cJSON_IsNumber(c) ? JSON_NUMBER
           : cJSON_IsBool(c)   ? JSON_BOOL
                               : JSON_NULL;
}

static Json *build(Pool *pool, JsonText *doc, const cJSON *c, const size_t **offset) {
    Json *j = NEW(pool, Json, 1), **link = &j->child;
    j->doc = doc;
    j->kind = kind_of(c);
    if (c->string) {
        j->key = pool_strndup(pool, c->string, strlen(c->string));
        j->key_offset = *(*offset)++;
    }
    j->offset = *(*offset)++;
    if (j->kind == JSON_STRING)
        j->string = pool_strndup(pool, c->valuestring, strlen(c->valuestring));
    j->number = j->kind == JSON_BOOL ? cJSON_IsTrue(c) : c->valuedouble;
    for (const cJSON *item = c->child; item; item = item->next, link = &(*link)->next, j->n++)
        *link = build(pool, doc, item, offset);
    return j;
}

static int by_key(const void *a, const void *b) {
    const Json *x = *(Json *const *)a, *y = *(Json *const *)b;
    int order = strcmp(x->key, y->key);
    return order ? order : (x->key_offset > y->key_offset) - (x->key_offset < y->key_offset);
}

/* What only the values can tell: keys are unique, numbers fit a double. */
static void check(Pool *pool, const Json *j) {
    if (j->kind == JSON_NUMBER && !isfinite(j->number)) json_fail(j, "the number is too large");
    for (const Json *c = j->child; c; c = c->next) check(pool, c);
    if (j->kind != JSON_OBJECT || j->n < 2) return;
    const Json **members = NEW(pool, const Json *, j->n), **m = members;
    for (const Json *c = j->child; c; c = c->next) *m++ = c;
    qsort(members, (size_t)j->n, sizeof *members, by_key);
    for (int i = 1; i < j->n; i++) {
        if (strcmp(members[i - 1]->key, members[i]->key)) continue;
        Json at_key = *members[i];
        at_key.offset = at_key.key_offset;
        json_fail(&at_key, "duplicate key \"%s\"", at_key.key);
    }
}

Json *json_parse(Pool *pool, const char *where, const char *text, size_t size) {
    JsonText *doc = NEW(pool, JsonText, 1);
    *doc = (JsonText){where, text, size};
    Scan s = {.pool = pool, .doc = doc, .at = text, .end = text + size};
    scan_value(&s, 0);
    space(&s);
    if (s.at < s.end) expected(&s, "the end of the text");
    cJSON *tree = cJSON_ParseWithLength(text, size);
    if (!tree) fail(EXIT_LIMIT, "%s: out of memory", where);
    const size_t *offset = s.offsets.at;
    Json *root = build(pool, doc, tree, &offset);
    cJSON_Delete(tree);
    check(pool, root);
    return root;
}

/* ---- typed access ---- */

static const char *const kinds[] = {"null",     "true or false", "a number",
                                    "a string", "an array",      "an object"};

const Json *json_expect(const Json *j, JsonKind kind) {
    if (j->kind != kind) json_fail(j, "expected %s, found %s", kinds[kind], kinds[j->kind]);
    return j;
}

const Json *json_get(const Json *object, const char *key) {
    for (const Json *c = object->child; c; c = c->next)
        if (c->key && !strcmp(c->key, key)) return c;
    return NULL;
}

const Json *json_need(const Json *object, const char *key, JsonKind kind) {
    const Json *j = json_get(json_expect(object, JSON_OBJECT), key);
    if (!j) json_fail(object, "the key \"%s\" is missing", key);
    return json_expect(j, kind);
}

int64_t json_integer(const Json *j, int64_t lo, int64_t hi) {
    double v = json_expect(j, JSON_NUMBER)->number;
    if (v != floor(v) || v < (double)lo || v > (double)hi)
        json_fail(j, "expected an integer from %lld to %lld, found %.15g", (long long)lo,
                  (long long)hi, v);
    return (int64_t)v;
}

int64_t json_int(const Json *object, const char *key, int64_t lo, int64_t hi, int64_t otherwise) {
    const Json *j = json_get(object, key);
    if (!j && (otherwise < lo || otherwise > hi)) j = json_need(object, key, JSON_NUMBER);
    return j ? json_integer(j, lo, hi) : otherwise;
}

bool json_bool(const Json *object, const char *key, bool otherwise) {
    const Json *j = json_get(object, key);
    return j ? json_expect(j, JSON_BOOL)->number != 0 : otherwise;
}

/* The names of a space-separated list; they live in `words`. */
typedef struct {
    char words[512];
    const char *name[64];
    int n;
} List;

static void list_of(List *list, const char *words) {
    *list = (List){0};
    if (strlen(words) >= sizeof list->words) die("too long a list of names: %s", words);
    strcpy(list->words, words);
    char *rest = NULL;
    for (char *w = strtok_r(list->words, " ", &rest); w; w = strtok_r(NULL, " ", &rest)) {
        if (list->n == 64) die("too many names: %s", words);
        list->name[list->n++] = w;
    }
}

/* The index of `word`; unknown words end with an error at `j`. */
static int find(const Json *j, const char *what, const char *word, const char *words) {
    List list;
    list_of(&list, words);
    for (int i = 0; i < list.n; i++)
        if (!strcmp(word, list.name[i])) return i;
    const char *near = nearest(word, list.name, list.n);
    if (near) json_fail(j, "unknown %s \"%s\"; did you mean \"%s\"?", what, word, near);
    json_fail(j, "unknown %s \"%s\"; known are: %s", what, word, words);
}

int json_choice(const Json *j, const char *words) {
    return find(j, "value", json_expect(j, JSON_STRING)->string, words);
}

void json_keys(const Json *object, const char *words) {
    for (const Json *c = json_expect(object, JSON_OBJECT)->child; c; c = c->next) {
        Json at_key = *c;
        at_key.offset = c->key_offset;
        find(&at_key, "key", c->key, words);
    }
}

/* ---- writing ---- */

void put_json_string(Text *t, const char *s) {
    put(t, "\"");
    for (; *s; s++) {
        if (*s == '"' || *s == '\\')
            put(t, "\\%c", *s);
        else if ((unsigned char)*s < ' ')
            put(t, "\\u%04x", (unsigned)*s);
        else
            put_bytes(t, s, 1);
    }
    put(t, "\"");
}
