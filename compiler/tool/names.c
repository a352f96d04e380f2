/* names.c - names of layers for a narrow column: what most of them begin with is left out, and what
 * is still too long is cut where the others are the same. */
#include "bench.h"
#include <string.h>

/* "features." */
static size_t first_part(const char *name) {
    size_t n = strcspn(name, "./+");
    return name[n] == '.' || name[n] == '/' ? n + 1 : 0;
}

/* The first part of one name that begins more than half of them; 0 = there is none. */
static size_t common_part(const char *const *name, int n, const char **part) {
    for (int i = 0; i < n; i++) {
        size_t length = first_part(name[i]);
        int same = 0;
        for (int j = 0; length && j < n; j++) same += !strncmp(name[i], name[j], length);
        *part = name[i];
        if (same > n / 2) return length;
    }
    return 0;
}

/* At most `most` characters, `head` of them before the cut. */
static const char *cut(Pool *pool, const char *name, size_t most, size_t head) {
    size_t n = strlen(name);
    if (n <= most) return name;
    return pool_printf(pool, "%.*s\342\200\246%s", (int)head, name, name + n - (most - 1 - head));
}

static bool is_alone(const char *const *name, int n, int which, size_t most, size_t head) {
    size_t length = strlen(name[which]);
    const char *tail = name[which] + length - (most - 1 - head);
    for (int i = 0; i < n; i++) {
        size_t other = strlen(name[i]);
        if (!strcmp(name[i], name[which]) || other < most) continue;
        if (!strncmp(name[i], name[which], head) &&
            !strcmp(name[i] + other - (most - 1 - head), tail))
            return false;
    }
    return true;
}

const char **short_names(Pool *pool, const char *const *name, int n, int most) {
    const char **out = NEW(pool, const char *, n + 1), *part = "";
    size_t skip = common_part(name, n, &part), room = (size_t)most;
    for (int i = 0; i < n; i++)
        out[i] = skip && !strncmp(name[i], part, skip) ? name[i] + skip : name[i];
    const char **whole = NEW(pool, const char *, n + 1);
    memcpy(whole, out, (size_t)n * sizeof *out);
    for (int i = 0; i < n; i++) {
        size_t middle = room / 2, head = middle;
        if (strlen(whole[i]) <= room) continue;
        for (size_t step = 0; step < middle; step++) {
            if (is_alone(whole, n, i, room, head = middle - step)) break;
            if (is_alone(whole, n, i, room, head = middle + step - 1)) break;
        }
        if (is_alone(whole, n, i, room, head)) out[i] = cut(pool, whole[i], room, head);
    }
    return out;
}
