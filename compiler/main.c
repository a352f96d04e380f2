/* main.c - the command line: what was typed becomes a job, by the grammar of command/. */
#include "command/command.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* The option spelled by the first n characters of a word. */
static const Option *option_named(const char *word, size_t n, const Verb *verb) {
    const char *names[NOPTIONS], *near;
    const Option *refused = NULL;
    char flag[64];
    int accepted = 0;
    snprintf(flag, sizeof flag, "%.*s", (int)n, word);
    for (int i = 0; i < NOPTIONS; i++) {
        const Option *o = &options[i];
        bool same = !strcmp(flag, o->flag) || (o->brief && !strcmp(flag, o->brief));
        if (use_of(o, verb)) names[accepted++] = o->flag;
        if (!same) continue;
        if (use_of(o, verb)) return o;
        if (!verb) fail(EXIT_USAGE, "%s stands before its verb", o->flag);
        refused = o;
    }
    if (refused) fail(EXIT_USAGE, "%s does not take %s", verb->name, refused->flag);
    near = nearest(flag, names, accepted);
    if (near) fail(EXIT_USAGE, "unknown option %s; did you mean %s?", flag, near);
    fail(EXIT_USAGE, "unknown option %s; see `mixfacec %s%s--help`", flag, verb ? verb->name : "",
         verb ? " " : "");
}

/* ---- parsing ---- */

/* "2650000", "2588K" or "3M". */
static int64_t bytes_from(const Option *o, const char *s) {
    int64_t n = 0;
    const char *p = s;
    for (; *p >= '0' && *p <= '9' && n < INT64_MAX / 16; p++) n = 10 * n + (*p - '0');
    int shift = *p == 'K' ? 10 : *p == 'M' ? 20 : 0;
    if (p == s || p[shift > 0] || n <= 0 || n > INT64_MAX >> shift)
        fail(EXIT_USAGE, "%s: expected bytes such as 2650000, 2588K or 3M, found '%s'", o->flag, s);
    return n << shift;
}

static int64_t count_from(const Option *o, const char *s) {
    int64_t n = 0;
    const char *p = s;
    for (; *p >= '0' && *p <= '9' && n <= 1000000; p++) n = 10 * n + (*p - '0');
    if (*p || n < 1 || n > 1000000)
        fail(EXIT_USAGE, "%s: expected a number from 1 to 1000000, found '%s'", o->flag, s);
    return n;
}

/* A number of at most six digits and two decimals; sets *rest to what follows it. */
static double decimal_from(const char *s, const char **rest) {
    double n = 0, scale = 1;
    const char *p = s;
    for (; *p >= '0' && *p <= '9' && p - s < 6; p++) n = 10 * n + (*p - '0');
    if (p > s && *p == '.')
        for (p++; *p >= '0' && *p <= '9' && scale > 0.01; p++) n += (scale /= 10) * (*p - '0');
    *rest = p;
    return n;
}

/* "90s", "5m" or "2h". */
static double seconds_from(const Option *o, const char *s) {
    const char *unit;
    double n = decimal_from(s, &unit);
    double scale = *unit == 's' ? 1 : *unit == 'm' ? 60 : *unit == 'h' ? 3600 : 0;
    if (n * scale > 0 && !unit[1]) return n * scale;
    fail(EXIT_USAGE, "%s: expected a time such as 90s, 5m or 2h, found '%s'", o->flag, s);
}

/* "1%" */
static double part_from(const Option *o, const char *s) {
    const char *unit;
    double n = decimal_from(s, &unit);
    if (n > 0 && n < 100 && !strcmp(unit, "%")) return n / 100;
    fail(EXIT_USAGE, "%s: expected a percentage such as 1%%, found '%s'", o->flag, s);
}

/* A prefix of symbols, which become file names and, in capitals, macros too. */
static void check_name(const Option *o, const char *s) {
    static const char letters[] = "0123456789"
                                  "abcdefghijklmnopqrstuvwxyz"
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    size_t n = strlen(s);
    if (n && n <= 40 && strspn(s, letters) == n && !strchr("0123456789", *s)) return;
    fail(EXIT_USAGE, "%s: expected a C identifier of at most 40 characters, found '%s'", o->flag,
         s);
}

static void set(Job *job, const Option *o, const char *value) {
    void *field = (char *)job + o->field;
    switch (o->kind) {
    case KIND_flag: *(bool *)field = true; break;
    case KIND_bytes: *(int64_t *)field = bytes_from(o, value); break;
    case KIND_count: *(int64_t *)field = count_from(o, value); break;
    case KIND_time: *(double *)field = seconds_from(o, value); break;
    case KIND_part: *(double *)field = part_from(o, value); break;
    case KIND_list: *PUSH(job->pool, *(Paths *)field) = value; break;
    case KIND_name: check_name(o, value); /* fall through */
    case KIND_file:
    case KIND_text:
        if (*(const char **)field) fail(EXIT_USAGE, "%s is given twice", o->flag);
        *(const char **)field = value;
        break;
    }
}

static _Noreturn void no_value(const Option *o, const char *found) {
    fail(EXIT_USAGE, "%s needs a value: %s%s%s", o->flag, o->argument,
         found ? "; found the option " : "", found ? found : "");
}

/* An option where the value should be: a word that is one, of any verb, and one that could only be
 * meant as one. Flags for compilers and features for LLVM do begin with a dash. */
static void check_value(const Option *o, const char *value) {
    if (!value || (!*value && o->kind == KIND_file)) no_value(o, NULL);
    size_t n = strcspn(value, "=");
    for (int i = 0; i < NOPTIONS; i++)
        for (int k = 0; k < 2; k++) {
            const char *name = k ? options[i].brief : options[i].flag;
            if (name && strlen(name) == n && !strncmp(value, name, n)) no_value(o, value);
        }
    if (o->kind == KIND_file && !strncmp(value, "--", 2)) no_value(o, value);
}

/* Takes argv[i], and argv[i + 1] if it is the value; returns the last index taken. */
static int take_option(Job *job, const Verb *verb, char **argv, int i) {
    const char *word = argv[i], *equals = strchr(word, '=');
    const Option *o = option_named(word, equals ? (size_t)(equals - word) : strlen(word), verb);
    if (!o->argument) {
        if (equals) fail(EXIT_USAGE, "%s takes no value", o->flag);
        set(job, o, NULL);
    } else if (equals) {
        if (!equals[1] && o->kind == KIND_file) no_value(o, NULL);
        set(job, o, equals + 1);
    } else if (optional(o)) {
        set(job, o, "");
    } else {
        check_value(o, argv[i + 1]);
        set(job, o, argv[++i]);
    }
    return i;
}

static const Verb *parse(Job *job, int argc, char **argv) {
    const Verb *verb = NULL;
    bool options_end = false;
    for (int i = 1; i < argc; i++) {
        const char *word = argv[i];
        if (!options_end && !strcmp(word, "--"))
            options_end = true;
        else if (!options_end && word[0] == '-' && word[1])
            i = take_option(job, verb, argv, i);
        else if (!verb)
            verb = verb_named(word);
        else if (verb->spec && !job->spec)
            job->spec = word;
        else
            *PUSH(job->pool, job->args) = word;
    }
    return verb;
}

static void check_complete(const Job *job, const Verb *verb) {
    if ((verb->spec && !job->spec) || job->args.n < verb->least)
        fail(EXIT_USAGE, "usage: mixfacec %s %s", verb->name, verb->usage);
    if (job->args.n > verb->most)
        fail(EXIT_USAGE, "%s: unexpected argument '%s'", verb->name, job->args.at[verb->most]);
    for (int i = 0; i < NOPTIONS; i++) {
        const Option *o = &options[i];
        if (use_of(o, verb) == NEEDED && !*(const char *const *)((const char *)job + o->field))
            fail(EXIT_USAGE, "%s needs %s %s", verb->name, o->flag, o->argument);
    }
}

/* ---- the command that a file was written by ---- */

static void put_option(Text *t, const Option *o, const char *value) {
    put(t, " %s", o->flag);
    if (value)
        put(t, " %s", shell_word(t->pool, strstr(o->argument, "FILE") ? last_part(value) : value));
}

/* Every option that changes what is written, in the order of the table, but for target and prefix:
 * those of a model are known even where they are not given. */
static const char *replay(const Job *job, const Verb *verb) {
    Text t = {.pool = job->pool};
    put(&t, "%s", "");
    for (int i = 0; i < NOPTIONS; i++) {
        const Option *o = &options[i];
        const void *field = (const char *)job + o->field;
        if (use_of(o, verb) < ACCEPTED || *o->verbs == '*' || o->field == offsetof(Job, out) ||
            o->field == offsetof(Job, target) || o->field == offsetof(Job, prefix))
            continue;
        if (o->kind == KIND_list)
            for (int j = 0; j < ((const Paths *)field)->n; j++)
                put_option(&t, o, ((const Paths *)field)->at[j]);
        else if (o->kind == KIND_flag ? *(const bool *)field : *(const char *const *)field != NULL)
            put_option(&t, o, o->argument ? *(const char *const *)field : NULL);
    }
    return t.s;
}

static int run(Job *job, const Verb *verb) {
    if (job->version) return printf("mixfacec %s\n", MIXFACEC_VERSION), EXIT_OK;
    if (job->help) return print_help(verb), EXIT_OK;
    if (!verb) fail(EXIT_USAGE, "a verb is missing; `mixfacec --help` lists them");
    check_complete(job, verb);
    check_outputs(job, verb->name);
    if (verb->run == verb_compile) job->replay = replay(job, verb);
    return verb->run(job);
}

/* What was typed, with the variable that decides what is measured. */
static const char *typed(Pool *pool, int argc, char **argv) {
    Text t = {.pool = pool};
    const char *cc = getenv("CC");
    if (cc && *cc) put(&t, "CC=%s ", shell_word(pool, cc));
    put(&t, "mixfacec");
    for (int i = 1; i < argc; i++) put(&t, " %s", shell_word(pool, argv[i]));
    return t.s;
}

int main(int argc, char **argv) {
    Job job = {.pool = pool_new()};
    job.command = typed(job.pool, argc, argv);
    const Verb *verb = parse(&job, argc, argv);
    verbosity = job.verbose - job.quiet;
    int code = run(&job, verb);
    if (fflush(stdout) || ferror(stdout))
        fail(EXIT_LIMIT, "standard output: cannot write: %s", strerror(errno));
    pool_free(job.pool);
    return code;
}
