/* choices.c - the options --knob, --wisdom, --schedule and --schedule-of, before any graph is
 * there. */
#include "schedule.h"
#include <string.h>

enum { MOST_SCRIPT = 1 << 20, MOST_WISDOM = 4 << 20 };

/* [LAYER:]KNOB=N */
static void add_wish(Pool *pool, struct Choices *c, const char *flag) {
    const char *equals = strrchr(flag, '='), *colon = strrchr(flag, ':');
    const char *name = colon ? colon + 1 : flag;
    int64_t value = 0;
    const char *digit = equals ? equals + 1 : "";
    while (*digit >= '0' && *digit <= '9' && value < 1000000) value = 10 * value + (*digit++ - '0');
    if (!equals || equals < name || *digit || !equals[1])
        fail(EXIT_USAGE, "--knob: expected KNOB=N or LAYER:KNOB=N, found '%s'", flag);
    name = pool_strndup(pool, name, (size_t)(equals - name));
    int knob = knob_find(name);
    if (knob < 0)
        fail(EXIT_USAGE, "--knob %s: there is no knob '%s'%s", flag, name, knob_guess(pool, name));
    knob_check(pool_printf(pool, "--knob %s", flag), knob, value);
    *PUSH(pool, c->wishes) =
        (Wish){flag, colon ? pool_strndup(pool, flag, (size_t)(colon - flag)) : NULL, (Knob)knob,
               (int)value};
}

static void add_once(Pool *pool, Paths *list, const char *name) {
    for (int i = 0; i < list->n; i++)
        if (!strcmp(list->at[i], name)) return;
    *PUSH(pool, *list) = name;
}

/* Which tasks the wisdom still fits. A file that was asked for is worth a warning. */
static void sign(struct Choices *c, const Job *job, const Target *target, Bytes spec) {
    if (!c->wisdom) return;
    c->signatures = sign_tasks(job->pool, job->spec, spec, target, c->wisdom);
    for (int i = 0; i < c->signatures.n; i++) {
        Signed task = c->signatures.at[i];
        if (task.key && !wisdom_of(c->wisdom, task)) add_once(job->pool, &c->stale, task.key);
    }
    Text names = {.pool = job->pool};
    for (int i = 0; i < c->stale.n; i++) put(&names, "%s%s", i ? ", " : "", c->stale.at[i]);
    if (c->stale.n)
        (job->wisdom ? warn : note)("%s: stale for %d task%s, of which this compiler makes other "
                                    "kernels than were measured: %s; there it is not used, tune "
                                    "again",
                                    c->wisdom->path, c->stale.n, c->stale.n > 1 ? "s" : "",
                                    names.s);
}

const struct Choices *choices_of(const Job *job, const Target *target, Bytes spec) {
    struct Choices *c = NEW(job->pool, struct Choices, 1);
    const char *file = job->schedule && *job->schedule ? job->schedule : NULL;
    c->least = file && !strcmp(file, "none");
    if (c->least) file = NULL;
    if (file) {
        file_expect(file, FILE_SCRIPT, "a schedule in Lua");
        Bytes script = read_file(job->pool, file, MOST_SCRIPT);
        c->script = file, c->text = (const char *)script.data, c->size = script.size;
    }
    if (job->schedule_of) target = c->from = target_find(job->schedule_of);
    if (!job->wisdom) {
        c->wisdom = wisdom_builtin(job->pool, target);
    } else if (strcmp(job->wisdom, "none") != 0) {
        file_expect(job->wisdom, FILE_WISDOM, "wisdom");
        c->wisdom = wisdom_parse(job->pool, job->wisdom,
                                 read_file(job->pool, job->wisdom, MOST_WISDOM), target);
    }
    sign(c, job, target, spec);
    for (int i = 0; i < job->knobs.n; i++) add_wish(job->pool, c, job->knobs.at[i]);
    return c;
}
