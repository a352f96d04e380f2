/* worker.c - a child process builds a program (by the C compiler; kernels also by LLVM), waits for
 * a runner, and runs the program by it:
 *
 *     RUNNER PROGRAM [FIRST] < INPUT
 *
 * RUNNER is a shell command (`ssh board sh run.sh`, `qemu-aarch64 -L /usr/aarch64-linux-gnu`,
 * `taskset -c 1`) that gets the program's path and arguments behind it and its input as its own.
 * The lines of the program go up to the tuner; beside them the worker says
 *
 *     built          it waits for the order to run
 *     fail           the compiler failed
 *     crash STATUS   the program ended, of itself, before it had said `end`
 *     hang           it said nothing for longer than the limit, and was killed
 *     over           nothing more comes
 *
 * After a crash, a hang or a garbled line the program is started again with the candidate after the
 * one at which it was, so that one bad candidate costs only itself.
 */
#include "tune.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- in the child ---- */

typedef struct {
    const char *program, *input, *runner;
    double limit;
    int up, at, n; /* candidate it is at */
} Run;

static volatile sig_atomic_t stopped, has_scratch;
static void on_stop(int sig) {
    if (!has_scratch) _exit(EXIT_INTERRUPTED); /* LLVM is at work, and nothing is to be removed */
    stopped = sig;
}

/* exit() removes the scratch directory of cc.c. */
static void leave_if_stopped(pid_t program) {
    if (!stopped) return;
    if (program) kill(-program, SIGKILL);
    exit(EXIT_INTERRUPTED);
}

static void say(const Run *r, const char *text, size_t n) {
    while (n) {
        ssize_t written = write(r->up, text, n);
        if (written <= 0) exit(EXIT_INTERRUPTED); /* the tuner is gone */
        text += written, n -= (size_t)written;
    }
}

static pid_t start_program(Pool *pool, const Run *r, int *from) {
    int ends[2];
    char first[16];
    snprintf(first, sizeof first, "%d", r->at + 1);
    if (pipe(ends)) fail(EXIT_LIMIT, "no pipe: %s", strerror(errno));
    pid_t pid = fork();
    if (pid < 0) fail(EXIT_LIMIT, "no process: %s", strerror(errno));
    if (!pid) {
        int in = open(r->input, O_RDONLY | O_CLOEXEC);
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (in < 0 || dup2(in, 0) < 0 || dup2(ends[1], 1) < 0) _exit(126);
        close(ends[0]), close(ends[1]), close(r->up);
        if (!r->runner) execl(r->program, r->program, first, (char *)NULL);
        const char *line = pool_printf(pool, "exec %s \"$0\" \"$1\"", r->runner ? r->runner : "");
        if (r->runner) execl("/bin/sh", "sh", "-c", line, r->program, first, (char *)NULL);
        _exit(127);
    }
    setpgid(pid, pid);
    close(ends[1]);
    *from = ends[0];
    return pid;
}

/* Passes on the program's lines; true if it said that it is at its end. */
static bool pass_lines(Run *r, pid_t pid, int from) {
    char text[8192];
    size_t n = 0;
    bool ended = false;
    for (;;) {
        struct pollfd p = {from, POLLIN, 0};
        int ready = poll(&p, 1, (int)(r->limit * 1e3));
        leave_if_stopped(pid);
        if (!ready) {
            kill(-pid, SIGKILL);
            say(r, "hang\n", 5);
            return false;
        }
        ssize_t got = read(from, text + n, sizeof text - n);
        if (got <= 0) return ended;
        n += (size_t)got;
        for (char *newline; (newline = memchr(text, '\n', n));) {
            size_t line = (size_t)(newline - text) + 1;
            if (!strncmp(text, "at ", 3)) r->at = atoi(text + 3);
            ended |= line == 4 && !memcmp(text, "end", 3);
            say(r, text, line);
            memmove(text, newline + 1, n -= line);
        }
        if (n == sizeof text) n = 0; /* no program of ours says that much in a line */
    }
}

static void run_program(Pool *pool, Run *r) {
    bool ended = false;
    while (!ended && r->at < r->n - 1) {
        int from = -1, status = 0, before = r->at;
        pid_t pid = start_program(pool, r, &from);
        ended = pass_lines(r, pid, from);
        close(from);
        kill(-pid, SIGKILL);
        waitpid(pid, &status, 0);
        if (ended) return;
        const char *line = pool_printf(pool, "crash %d\n", status);
        say(r, line, strlen(line));
        if (r->at == before) r->at++; /* it did not even begin */
    }
}

/* From its first moment on it ends when the tuner does, however that ends. */
static void end_with(pid_t tuner) {
    struct sigaction on = {.sa_handler = on_stop}; /* without SA_RESTART: calls end */
    sigaction(SIGTERM, &on, NULL);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != tuner) exit(EXIT_INTERRUPTED);
}

/* An object that the tuner will link again; it waits in a file without a name. */
static void keep_object(Pool *pool, const Source *source, const char *directory) {
    const char *path = pool_printf(pool, "%s/%s.o", directory, source->kept);
    Bytes object = read_file(pool, path, (size_t)1 << 30);
    if (fwrite(object.data, 1, object.size, source->keep) != object.size || fflush(source->keep))
        fail(EXIT_LIMIT, "%s: cannot be kept", path);
}

_Noreturn static void work(const Worker *w, const Source *source, int up, int down) {
    char order;
    const Tuner *tuner = w->tuner;
    Pool *pool = pool_new();
    Run r = {.up = up, .at = 0, .n = w->task ? w->n : 2, .limit = tuner->limit};
    CFiles files = {0};
    if (verbosity < 1) (void)!freopen("/dev/null", "w", stderr);
    for (int i = 0; i < source->files.n; i++) *PUSH(pool, files) = source->files.at[i];
    if (source->add_objects) source->add_objects(w, pool, &files);
    leave_if_stopped(0);
    has_scratch = true;
    const char *program = program_c(pool, files.at, files.n, source->flags);
    const char *directory = pool_strndup(pool, program, (size_t)(strrchr(program, '/') - program));
    r.program = program;
    r.input = pool_printf(pool, "%s/input", directory);
    leave_if_stopped(0);
    if (source->keep) keep_object(pool, source, directory);
    write_file(r.input, source->input.data, source->input.size);
    say(&r, "built\n", 6);
    if (stopped || read(down, &order, 1) != 1) exit(EXIT_INTERRUPTED);
    if (tuner->job->runners.n) r.runner = tuner->job->runners.at[(unsigned char)order];
    run_program(pool, &r);
    say(&r, "over\n", 5);
    exit(EXIT_OK);
}

/* ---- in the tuner ---- */

void worker_start(Worker *w, const Source *source) {
    int up[2], down[2];
    pid_t self = getpid();
    if (pipe2(up, O_CLOEXEC) || pipe2(down, O_CLOEXEC))
        fail(EXIT_LIMIT, "no pipe: %s", strerror(errno));
    fflush(NULL);
    w->pid = fork();
    if (w->pid < 0) fail(EXIT_LIMIT, "no process: %s", strerror(errno));
    if (!w->pid) {
        signal(SIGINT, SIG_DFL);
        close(up[0]), close(down[1]);
        setpgid(0, 0);
        end_with(self);
        work(w, source, up[1], down[0]);
    }
    setpgid(w->pid, w->pid);
    close(up[1]), close(down[0]);
    w->from = up[0], w->to = down[1], w->runner = -1;
    w->ready = w->over = false;
    w->heard = now();
    w->line = (Text){.pool = w->pool};
}

void worker_run(Worker *w, int runner) {
    char order = (char)runner;
    w->runner = runner, w->ready = false;
    w->heard = now();
    if (write(w->to, &order, 1) != 1) w->over = true;
}

void worker_ask(const Worker *w) { kill(w->pid, SIGTERM); }

/* It removes its scratch directory when it is asked to end, and has a second for that. */
void worker_stop(Worker *w) {
    int status;
    worker_ask(w);
    for (int i = 0; i < 100 && !waitpid(w->pid, &status, WNOHANG); i++) usleep(10000);
    kill(-w->pid, SIGKILL);
    waitpid(w->pid, &status, 0);
    close(w->from), close(w->to);
    w->over = true;
}

void worker_hear(Worker *w) {
    char text[4096];
    ssize_t n = read(w->from, text, sizeof text);
    if (n < 0 && errno == EINTR) return;
    if (n <= 0) { /* it ended: compiling failed, or all is said */
        int status;
        waitpid(w->pid, &status, 0);
        close(w->from), close(w->to);
        w->over = true;
        if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_UNSUPPORTED) w->take(w, "fail");
        return;
    }
    w->heard = now();
    for (ssize_t i = 0; i < n; i++) {
        if (text[i] != '\n') {
            put_bytes(&w->line, &text[i], 1);
            continue;
        }
        w->take(w, w->line.n ? w->line.s : "");
        w->line.n = 0;
        if (w->line.s) *w->line.s = 0;
    }
}
