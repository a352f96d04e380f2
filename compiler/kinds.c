/* kinds.c - which kind of file it is, where another one was expected. */
#include "mixfacec.h"
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct {
    FileClass class;
    const char *magic;
    size_t at, length;
    const char *what, *use;
} kinds[] = {
#define FILE_KIND(class, magic, at, length, what, use) {FILE_##class, magic, at, length, what, use},
#include "file_kinds.def"
#undef FILE_KIND
};
enum { NKIND = sizeof kinds / sizeof *kinds };

/* The first bytes of a regular file; of others none, because they can be read only once. */
static size_t peek(const char *path, char *head, size_t room) {
    struct stat st;
    if (stat(path, &st) || !S_ISREG(st.st_mode)) return 0;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? 0 : read(fd, head, room);
    if (fd >= 0) close(fd);
    return n < 0 ? 0 : (size_t)n;
}

/* The row of a file, or -1. */
static int kind_of(const char *path) {
    char head[64];
    size_t n = peek(path, head, sizeof head);
    for (int i = 0; i < NKIND; i++)
        if (n >= kinds[i].at + kinds[i].length &&
            !memcmp(head + kinds[i].at, kinds[i].magic, kinds[i].length))
            return i;
    return -1;
}

void file_expect(const char *path, FileClass want, const char *expected) {
    int kind = kind_of(path);
    if (kind >= 0 && kinds[kind].class != want)
        fail(EXIT_INPUT, "%s: expected %s, found %s; %s", path, expected, kinds[kind].what,
             kinds[kind].use);
}
