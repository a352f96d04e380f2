/* specs.c - the specs that a checkpoint or a weights file is compared with. */
#include "inspect.h"
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Specs are installed beside the command or in share/; MIXFACEC_SPECS names another directory. */
static const char *spec_directory(Pool *pool) {
    static const char *const places[] = {"/specs", "/../specs", "/../share/mixfacec/specs"};
    const char *named = getenv("MIXFACEC_SPECS");
    char self[4096];
    if (named && *named) return named;
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    if (n <= 0) return NULL;
    self[n] = 0;
    *strrchr(self, '/') = 0;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const char *path = pool_printf(pool, "%s%s", self, places[i]);
        if (!access(path, R_OK)) return path;
    }
    return NULL;
}

static int named_json(const struct dirent *e) {
    size_t n = strlen(e->d_name);
    return n > 5 && !strcmp(e->d_name + n - 5, ".json");
}

Paths known_specs(const Job *job) {
    Pool *pool = job->pool;
    Paths paths = {0};
    struct dirent **files;
    const char *directory = job->spec ? NULL : spec_directory(pool);
    if (job->spec) *PUSH(pool, paths) = job->spec;
    if (!directory) return paths;
    int n = scandir(directory, &files, named_json, alphasort);
    if (n < 0) fail(EXIT_INPUT, "%s: %s", directory, strerror(errno));
    for (int i = 0; i < n; i++) {
        *PUSH(pool, paths) = pool_printf(pool, "%s/%s", directory, files[i]->d_name);
        free(files[i]);
    }
    free(files);
    return paths;
}
