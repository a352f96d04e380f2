/* log.c - the log of a search: JSON lines that are only ever appended, each with one write(), so
 * that a kill at any moment costs the candidate under way. A line stands alone: it says for what
 * target and kernel, with what compiler and on what CPU it was measured. */
#include "../front/json.h"
#include "tune.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LOG_VERSION = 2 };
#define MOST_LOG ((size_t)1 << 30)

static const char *objective(const Tuner *t) {
    const char *unit = t->by_instructions ? "instructions" : "ns";
    bool plain = !t->weighs && t->threads > 1;
    return plain ? unit : pool_printf(t->pool, "%s, --threads %d", unit, t->threads);
}

/* A line that a kill tore is ended, so that the next one stands alone. */
void log_open(Tuner *t) {
    const char *path = t->job->log;
    struct stat st;
    char last = '\n';
    t->log = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (t->log < 0 || fstat(t->log, &st))
        fail(EXIT_INPUT, "%s: cannot write: %s", path, strerror(errno));
    if (st.st_size && !t->job->resume)
        fail(EXIT_USAGE, "%s is there already; go on with --resume, or remove it", path);
    if (st.st_size && pread(t->log, &last, 1, st.st_size - 1) == 1 && last != '\n')
        if (write(t->log, "\n", 1) != 1) fail(EXIT_LIMIT, "%s: cannot write", path);
}

static void put_pair_list(Text *s, const char *key, const double *x, int n) {
    put(s, ",\"%s\":[", key);
    for (int i = 0; i < n; i++) put(s, "%s%.*f", i ? "," : "", x[i] < 1000, x[i]);
    put(s, "]");
}

void log_result(const Tuner *t, const Task *task, const Result *r) {
    if (t->log < 0) return;
    Pool *pool = pool_new();
    Text s = {.pool = pool};
    put(&s, "{\"log\":%d,\"mixfacec\":\"%s\",\"target\":\"%s\",\"signed\":\"%s\",\"compiler\":",
        LOG_VERSION, MIXFACEC_VERSION, t->target->name, task->sign);
    put_json_string(&s, t->compiler);
    put(&s, ",\"flags\":");
    put_json_string(&s, t->flags);
    put(&s, ",\"cpu\":");
    put_json_string(&s, t->cpu);
    put(&s, ",\"objective\":\"%s\",\"task\":\"%s\",\"present\":{", objective(t), task->key);
    for (int i = 0; i < task->ndim; i++)
        put(&s, "%s\"%s\":%d", i ? "," : "", task->dim[i].name, task->dim[i].start);
    put(&s, "},\"knobs\":{");
    for (int i = 0; i < task->ndim; i++)
        put(&s, "%s\"%s\":%d", i ? "," : "", task->dim[i].name, r->candidate.value[i]);
    put(&s, "},\"status\":\"%s\",\"body\":\"%s\"", status_names[r->status], r->body ? r->body : "");
    put(&s,
        ",\"code\":%lld,\"present_code\":%lld,\"arena\":%lld,\"instructions\":%lld,\"error\":%.3g",
        (long long)r->code, (long long)r->present_code, (long long)r->arena,
        (long long)r->instructions, r->error);
    put_pair_list(&s, "a", r->pairs.a, r->pairs.n);
    put_pair_list(&s, "b", r->pairs.b, r->pairs.n);
    put(&s, "}\n");
    if (write(t->log, s.s, s.n) != (ssize_t)s.n)
        fail(EXIT_LIMIT, "%s: cannot write: %s", t->job->log, strerror(errno));
    pool_free(pool);
}

/* ---- reading ---- */

static const char *text_at(const Json *line, const char *key) {
    return json_need(line, key, JSON_STRING)->string;
}

/* Values of a candidate of this task; false if it has other knobs or values. */
static bool read_knobs(const Json *object, const Task *task, Candidate *c) {
    if (object->n != task->ndim) return false;
    for (int i = 0; i < task->ndim; i++) {
        const Json *j = json_get(object, task->dim[i].name);
        if (!j || j->kind != JSON_NUMBER) return false;
        c->value[i] = (int)json_integer(j, -1000000, 1000000);
    }
    return true;
}

static int read_list(const Json *array, double *x) {
    int n = 0;
    for (const Json *j = array->child; j; j = j->next) {
        if (n == MAX_PAIRS) json_fail(j, "more than %d pairs", MAX_PAIRS);
        x[n] = json_expect(j, JSON_NUMBER)->number;
        if (x[n] <= 0) json_fail(j, "a time must be above 0");
        n++;
    }
    return n;
}

static Status read_status(const Json *line) {
    const char *word = text_at(line, "status");
    for (int i = 0; i < NSTATUS; i++)
        if (!strcmp(word, status_names[i])) return (Status)i;
    json_fail(json_get(line, "status"), "an unknown status");
}

static bool is_ours(const Tuner *t, const Json *line) {
    return json_int(line, "log", 0, 1000000, -1) == LOG_VERSION &&
           !strcmp(text_at(line, "target"), t->target->name) &&
           !strcmp(text_at(line, "compiler"), t->compiler) &&
           !strcmp(text_at(line, "flags"), t->flags) &&
           !strcmp(text_at(line, "objective"), objective(t));
}

static void take_line(Tuner *t, const Json *line) {
    Result r = {0};
    Candidate present;
    if (!is_ours(t, line)) return;
    for (int i = 0; i < t->tasks.n; i++) {
        Task *task = &t->tasks.at[i];
        if (strcmp(task->key, text_at(line, "task")) != 0) continue;
        if (strcmp(task->sign, text_at(line, "signed")) != 0) return; /* times of another kernel */
        if (!read_knobs(json_need(line, "knobs", JSON_OBJECT), task, &r.candidate)) return;
        if (!read_knobs(json_need(line, "present", JSON_OBJECT), task, &present)) return;
        Candidate start = task_start(task);
        if (!same_candidate(task, &start, &present)) return; /* ratios to something else */
        r.status = read_status(line);
        r.body = text_at(line, "body");
        r.code = json_int(line, "code", 0, INT64_MAX / 2, 0);
        r.present_code = json_int(line, "present_code", 0, INT64_MAX / 2, 0);
        r.arena = json_int(line, "arena", 0, INT64_MAX / 2, 0);
        r.instructions = json_int(line, "instructions", 0, INT64_MAX / 2, 0);
        r.pairs.n = read_list(json_need(line, "a", JSON_ARRAY), r.pairs.a);
        if (read_list(json_need(line, "b", JSON_ARRAY), r.pairs.b) != r.pairs.n)
            json_fail(line, "lists of different lengths");
        r.gain = gain_of(&r.pairs);
        if (result_of(task, &r.candidate)) return;
        *PUSH(t->pool, task->results) = r;
        t->from_log++;
        t->done[r.status]++;
    }
}

/* A line that was torn is not JSON; it is the only kind that is passed over. */
void log_read(Tuner *t, const char *path) {
    Bytes file = read_file(t->pool, path, MOST_LOG);
    const char *s = (const char *)file.data, *end = s + file.size;
    for (int number = 1; s < end; number++) {
        const char *newline = memchr(s, '\n', (size_t)(end - s));
        const char *stop = newline ? newline : end;
        if (stop > s && stop[-1] == '}')
            take_line(t, json_parse(t->pool, pool_printf(t->pool, "%s:%d", path, number), s,
                                    (size_t)(stop - s)));
        else if (stop > s)
            warn("%s:%d: half a line is passed over", path, number);
        s = stop + 1;
    }
}
