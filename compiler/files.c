/* files.c - reading whole files, and writing them so that nobody ever sees half of one. */
#include "util.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* The file being written; an exit removes it, and a signal that nobody else takes. */
static char partial[4096];

static void remove_partial(void) {
    if (partial[0]) unlink(partial);
    partial[0] = 0;
}

/* ---- reading ---- */

Paths files_read;

/* Make rules depend on regular files; a pipe cannot be read again. */
static void note_read(const char *path) {
    static Pool *pool; /* as long as the process: a job's pool may end before the rule is written */
    if (!pool) pool = pool_new();
    for (int i = 0; i < files_read.n; i++)
        if (!strcmp(files_read.at[i], path)) return;
    *PUSH(pool, files_read) = pool_strndup(pool, path, strlen(path));
}

static _Noreturn void too_large(const char *path, size_t limit) {
    fail(EXIT_INPUT, "%s: more than the %zu bytes that are accepted", path, limit);
}

/* Reads up to `size` bytes; what is missing, the file ended before. */
static size_t read_some(int fd, uint8_t *data, size_t size) {
    size_t got = 0;
    while (got < size) {
        ssize_t r = read(fd, data + got, size - got);
        if (r < 0 && errno == EINTR) continue;
        if (r <= 0) break;
        got += (size_t)r;
    }
    return got;
}

/* What came through a pipe, for those who ask for it again. */
typedef struct Stream Stream;
struct Stream {
    Stream *next;
    const char *path;
    Bytes bytes;
};
static Stream *streams;

static Bytes read_stream(int fd, const char *path, size_t limit) {
    for (const Stream *s = streams; s; s = s->next)
        if (!strcmp(s->path, path)) return s->bytes;
    size_t room = 1 << 16, got = 0;
    uint8_t *data = NULL;
    for (;;) {
        uint8_t *larger = realloc(data, room + 1);
        if (!larger) fail(EXIT_LIMIT, "out of memory: %zu bytes asked for", room);
        data = larger;
        got += read_some(fd, data + got, room - got);
        if (got < room) break;
        if (room > limit) too_large(path, limit);
        room *= 2;
    }
    data[got] = 0;
    Stream *s = malloc(sizeof *s);
    char *name = strdup(path);
    if (!s || !name) fail(EXIT_LIMIT, "out of memory");
    *s = (Stream){streams, name, {data, got}};
    streams = s;
    return s->bytes;
}

/* Opens a file to read. A pipe or device is read at once, into *bytes, and -1 is returned. */
static int open_file(const char *path, size_t limit, Bytes *bytes) {
    int fd = strcmp(path, "-") ? open(path, O_RDONLY | O_CLOEXEC) : dup(0);
    struct stat st;
    if (fd < 0) fail(EXIT_INPUT, "%s: %s", path, strerror(errno));
    if (fstat(fd, &st) || S_ISDIR(st.st_mode)) {
        close(fd);
        fail(EXIT_INPUT, "%s: a directory, expected a file", path);
    }
    if (!S_ISREG(st.st_mode)) {
        *bytes = read_stream(fd, path, limit);
        close(fd);
        return -1;
    }
    if (strcmp(path, "-") != 0) note_read(path);
    bytes->size = (size_t)st.st_size;
    lseek(fd, 0, SEEK_SET); /* standard input may have been read before */
    if (bytes->size <= limit) return fd;
    close(fd);
    too_large(path, limit);
}

Bytes read_file(Pool *pool, const char *path, size_t limit) {
    Bytes bytes = {0};
    int fd = open_file(path, limit, &bytes);
    if (fd < 0) return bytes;
    uint8_t *data = pool_alloc(pool, bytes.size + 1);
    size_t got = read_some(fd, data, bytes.size);
    close(fd);
    if (got < bytes.size) fail(EXIT_INPUT, "%s: read %zu of %zu bytes", path, got, bytes.size);
    bytes.data = data;
    return bytes;
}

static void unmap(void *bytes) {
    const Bytes *b = bytes;
    munmap((void *)(uintptr_t)b->data, b->size);
}

/* A page that is gone when it is looked at: another program cut the file short. */
static void on_lost_page(int sig) {
    static const char text[] = "mixfacec: error: a file became shorter while it was read\n";
    (void)sig;
    remove_partial();
    _exit(write(2, text, sizeof text - 1) < 0 ? EXIT_INTERNAL : EXIT_INPUT);
}

Bytes map_file(Pool *pool, const char *path, size_t limit) {
    Bytes *bytes = NEW(pool, Bytes, 1);
    int fd = open_file(path, limit, bytes);
    if (fd < 0 || !bytes->size) {
        if (fd >= 0) close(fd);
        return *bytes;
    }
    void *at = mmap(NULL, bytes->size, PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    if (at == MAP_FAILED) return read_file(pool, path, limit);
    bytes->data = at;
    pool_at_end(pool, unmap, bytes);
    signal(SIGBUS, on_lost_page);
    return *bytes;
}

/* ---- writing ---- */

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

/* What a file that is there already should become; then it keeps its time, and make has no more to
 * do after it. */
static bool holds(const char *path, const uint8_t *data, size_t size) {
    uint8_t part[1 << 14];
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    bool same = !fstat(fd, &st) && S_ISREG(st.st_mode) && (uint64_t)st.st_size == size;
    for (size_t at = 0, n; same && at < size; at += n) {
        n = read_some(fd, part, sizeof part);
        same = n > 0 && n <= size - at && !memcmp(part, data + at, n);
    }
    close(fd);
    return same;
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
    if (holds(path, data, size)) return;
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
