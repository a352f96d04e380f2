/* files.c - reading whole files, and writing them so that nobody ever sees half of one. */
#include "util.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

Bytes read_file(Pool *pool, const char *path, size_t limit) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat st;
    if (fd < 0) fail(EXIT_INPUT, "%s: %s", path, strerror(errno));
    if (fstat(fd, &st) || !S_ISREG(st.st_mode)) {
        close(fd);
        fail(EXIT_INPUT, "%s: not a regular file", path);
    }
    if ((uint64_t)st.st_size > limit) {
        close(fd);
        fail(EXIT_INPUT, "%s: %lld bytes, more than the %zu that are accepted", path,
             (long long)st.st_size, limit);
    }
    size_t size = (size_t)st.st_size, got = 0;
    uint8_t *data = pool_alloc(pool, size + 1);
    while (got < size) {
        ssize_t r = read(fd, data + got, size - got);
        if (r < 0 && errno == EINTR) continue;
        if (r <= 0) break;
        got += (size_t)r;
    }
    close(fd);
    if (got < size) fail(EXIT_INPUT, "%s: read %zu of %zu bytes", path, got, size);
    return (Bytes){data, size};
}

/* The file being written; an exit removes it, and a signal that nobody else takes. */
static char partial[4096];

static void remove_partial(void) {
    if (partial[0]) unlink(partial);
    partial[0] = 0;
}

static void on_signal(int sig) {
    (void)sig;
    remove_partial();
    _exit(EXIT_INTERRUPTED);
}

static void guard(void) {
    static bool ready;
    if (ready) return;
    ready = true;
    atexit(remove_partial);
    static const int sigs[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE};
    for (int i = 0; i < 4; i++) {
        struct sigaction sa = {.sa_handler = on_signal}, old;
        if (!sigaction(sigs[i], NULL, &old) && old.sa_handler == SIG_DFL)
            sigaction(sigs[i], &sa, NULL);
    }
    signal(SIGXFSZ, SIG_IGN); /* a file size limit is then an error of write() */
}

static bool write_all(int fd, const uint8_t *p, size_t n) {
    while (n) {
        ssize_t r = write(fd, p, n);
        if (r < 0 && errno == EINTR) continue;
        if (r < 0) return false;
        p += r, n -= (size_t)r;
    }
    return true;
}

static _Noreturn void cannot_write(const char *path, int error) {
    remove_partial();
    bool full = error == ENOSPC || error == EFBIG || error == EDQUOT;
    fail(full ? EXIT_LIMIT : EXIT_INPUT, "%s: cannot write: %s", path, strerror(error));
}

void write_file(const char *path, const void *data, size_t size) {
    guard();
    struct stat st;
    bool special = !strcmp(path, "-") || (!stat(path, &st) && !S_ISREG(st.st_mode));
    if (special) { /* stdout and devices cannot be renamed into place */
        int fd = strcmp(path, "-") ? open(path, O_WRONLY | O_CLOEXEC) : dup(1);
        if (fd < 0) cannot_write(path, errno);
        bool ok = write_all(fd, data, size);
        int error = errno;
        if (close(fd) || !ok) cannot_write(path, ok ? errno : error);
        return;
    }
    if ((size_t)snprintf(partial, sizeof partial, "%s.tmpXXXXXX", path) >= sizeof partial) {
        partial[0] = 0;
        fail(EXIT_INPUT, "%s: path too long", path);
    }
    int fd = mkstemp(partial);
    if (fd < 0) {
        int error = errno;
        partial[0] = 0;
        cannot_write(path, error);
    }
    mode_t mask = umask(0);
    umask(mask);
    bool ok = write_all(fd, data, size) && !fchmod(fd, 0666 & ~mask);
    int error = errno;
    if (close(fd)) error = ok ? errno : error, ok = false;
    if (!ok || rename(partial, path)) cannot_write(path, ok ? errno : error);
    partial[0] = 0;
}
