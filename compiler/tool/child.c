/* child.c - programs of this machine that mixfacec runs, and the scratch directory for their files.
 */
#include "run.h"
#include <dirent.h>
#include <errno.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char scratch[4096];

static void scratch_remove(void) {
    DIR *dir = *scratch ? opendir(scratch) : NULL;
    if (!dir) return;
    for (const struct dirent *e; (e = readdir(dir));) unlinkat(dirfd(dir), e->d_name, 0);
    closedir(dir);
    rmdir(scratch);
    *scratch = 0;
}

/* SIGCHLD and those signals that would end this process. */
static sigset_t awaited_signals(void) {
    static const int ends[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction now;
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    for (int i = 0; i < 3; i++)
        if (!sigaction(ends[i], NULL, &now) && now.sa_handler != SIG_IGN) sigaddset(&set, ends[i]);
    return set;
}

void scratch_open(sigset_t *before) {
    sigset_t awaited = awaited_signals();
    const char *tmp = getenv("TMPDIR");
    signal(SIGCHLD, SIG_DFL); /* a parent may have had it ignored, children would then vanish */
    sigprocmask(SIG_BLOCK, &awaited, before);
    if (!tmp || !*tmp) tmp = "/tmp";
    if ((size_t)snprintf(scratch, sizeof scratch, "%s/mixfacecXXXXXX", tmp) >= sizeof scratch ||
        !mkdtemp(scratch)) {
        *scratch = 0;
        fail(EXIT_INPUT, "%s: cannot make a scratch directory: %s", tmp, strerror(errno));
    }
    atexit(scratch_remove);
}

void scratch_close(const sigset_t *before) {
    scratch_remove();
    sigprocmask(SIG_SETMASK, before, NULL);
}

const char *scratch_file(Pool *pool, const char *name, const char *suffix) {
    return pool_printf(pool, "%s/%s%s", scratch, name, suffix);
}

/* The exit status of a child in its own process group; an interrupt ends it, and then us. */
static int wait_for(pid_t child, const sigset_t *awaited) {
    int status;
    for (;;) {
        int sig = sigwaitinfo(awaited, NULL);
        if (sig == SIGCHLD && waitpid(child, &status, WNOHANG) == child) return status;
        if (sig < 0 || sig == SIGCHLD) continue;
        kill(-child, SIGTERM);
        waitpid(child, &status, 0);
        fail(EXIT_INTERRUPTED, "interrupted");
    }
}

bool child_run(const Paths *words, const sigset_t *before, int *status) {
    extern char **environ;
    sigset_t awaited = awaited_signals();
    posix_spawnattr_t attr;
    pid_t child;
    posix_spawnattr_init(&attr);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setsigmask(&attr, before);
    char **argv = (char **)(uintptr_t)words->at; /* spawn does not write to them */
    int error = posix_spawnp(&child, argv[0], NULL, &attr, argv, environ);
    posix_spawnattr_destroy(&attr);
    if (error == ENOENT) return false;
    if (error) fail(EXIT_UNSUPPORTED, "%s: %s", argv[0], strerror(error));
    *status = wait_for(child, &awaited);
    return true;
}
