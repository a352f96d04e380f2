/* builtin.c - the specs and the trained weights that the compiler carries. A word that names one of
 * them wins over a file of that name; `./NAME` is the file. */
#include "checkpoint.h"
#include "spec.h"
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Embedded by build.mk: name and text of each file of specs/, then NULL; examples/models/. */
extern const char *const spec_files[];
extern const uint8_t demo_weights[], demo_weights_end[];

Paths builtin_specs(Pool *pool) {
    Paths names = {0};
    for (const char *const *f = spec_files; *f; f += 2) *PUSH(pool, names) = f[0];
    return names;
}

bool is_builtin_spec(const char *name) {
    for (const char *const *f = spec_files; *f; f += 2)
        if (!strcmp(f[0], name)) return true;
    return false;
}

Bytes demo_checkpoint(void) {
    /* cppcheck-suppress comparePointers ; the two ends of one array */
    return (Bytes){demo_weights, (size_t)(demo_weights_end - demo_weights)};
}

/* ---- a spec by name ---- */

static bool ends(const char *s, const char *tail) {
    size_t n = strlen(s), t = strlen(tail);
    return n > t && !strcmp(s + n - t, tail);
}

/* The built-in spec that a path which leads nowhere may mean: its base name without ".json". */
static const char *meant(Pool *pool, const char *path) {
    Paths names = builtin_specs(pool);
    const char *base = last_part(path);
    size_t n = strlen(base) - (ends(base, ".json") ? strlen(".json") : 0);
    return nearest(pool_strndup(pool, base, n), names.at, names.n);
}

static void note_file(const char *name) {
    struct stat st;
    if (!stat(name, &st) && S_ISREG(st.st_mode))
        note("%s is the built-in spec; the file of this name is ./%s", name, name);
}

Bytes spec_text(Pool *pool, const char *path) {
    for (const char *const *f = spec_files; *f; f += 2) {
        if (strcmp(f[0], path) != 0) continue;
        note_file(path);
        return (Bytes){(const uint8_t *)f[1], strlen(f[1])};
    }
    if (!strcmp(path, "-") || !access(path, F_OK)) {
        file_expect(path, FILE_SPEC, "a spec");
        return read_file(pool, path, MAX_SPEC_BYTES);
    }
    const char *near = meant(pool, path);
    fail(EXIT_INPUT, "%s: no such file, and no built-in spec%s%s%s", path,
         near ? "; did you mean " : "; `mixfacec specs` lists those", near ? near : "",
         near ? "?" : "");
}

const char *spec_shown(Pool *pool, const char *path) {
    if (is_builtin_spec(path) || !strcmp(path, "-")) return path;
    Bytes text = spec_text(pool, path);
    for (const char *const *f = spec_files; *f; f += 2)
        if (strlen(f[1]) == text.size && !memcmp(f[1], text.data, text.size)) return f[0];
    return last_part(path);
}
