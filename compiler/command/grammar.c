/* grammar.c - the tables of the command line, and what can be asked of them. */
#include "command.h"
#include <string.h>

const Verb verbs[NVERBS] = {
#define VERB(name, spec, least, most, usage, help, examples)                                       \
    {#name, verb_##name, spec, least, most, usage, help, examples},
#include "verbs.def"
#undef VERB
};

const Option options[NOPTIONS] = {
#define OPTION(flag, brief, argument, kind, field, verbs, help)                                    \
    {flag, brief, argument, KIND_##kind, offsetof(Job, field), verbs, help},
#include "options.def"
#undef OPTION
};

const char about[] = "compiles face-recognition networks to C";
const char about_specs[] = "SPEC is a JSON file or the name of a built-in network; "
                           "`mixfacec specs` lists those.";
bool names_a_spec(const Verb *verb) { return strstr(verb->usage, "SPEC") != NULL; }

static const Values values[] = {
#define VALUES(of, words, files) {of, words, files},
#include "values.def"
#undef VALUES
};

/* By the words of its `verbs`. */
OptionUse use_of(const Option *o, const Verb *verb) {
    if (*o->verbs == '*') return ACCEPTED;
    if (!verb) return REFUSED;
    size_t n = strlen(verb->name);
    for (const char *w = o->verbs; *w; w += strspn(w, " ")) {
        size_t word = strcspn(w, " !~");
        char mark = w[word];
        if (word == n && !strncmp(w, verb->name, n))
            return mark == '!' ? NEEDED : mark == '~' ? WITHOUT_EFFECT : ACCEPTED;
        w += word + strspn(w + word, "!~");
    }
    return REFUSED;
}

bool optional(const Option *o) { return o->argument && !strncmp(o->argument, "[=", 2); }

const Verb *verb_named(const char *word) {
    const char *names[NVERBS], *near;
    for (int i = 0; i < NVERBS; i++) {
        names[i] = verbs[i].name;
        if (!strcmp(word, names[i])) return &verbs[i];
    }
    near = nearest(word, names, NVERBS);
    if (near) fail(EXIT_USAGE, "unknown verb '%s'; did you mean '%s'?", word, near);
    fail(EXIT_USAGE, "unknown verb '%s'; `mixfacec --help` lists them", word);
}

const Values *values_of(const char *of) {
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (!strcmp(values[i].of, of)) return &values[i];
    return NULL;
}

int choice(const char *option, const char *word) {
    const Values *v = values_of(option);
    Pool *pool = pool_new();
    Paths names = {0};
    if (!v) die("%s has no row in values.def", option);
    for (const char *w = v->words; *w; w += strspn(w, " ")) {
        size_t n = strcspn(w, " ");
        *PUSH(pool, names) = pool_strndup(pool, w, n);
        w += n;
    }
    int found = 0;
    while (word && found < names.n && strcmp(word, names.at[found])) found++;
    if (found == names.n) {
        const char *near = nearest(word, names.at, names.n);
        Text all = {.pool = pool};
        if (*v->files) *PUSH(pool, names) = pool_printf(pool, "a FILE%s", v->files);
        for (int i = 0; i < names.n; i++)
            put(&all, "%s%s", i == 0 ? "" : i < names.n - 1 ? ", " : " or ", names.at[i]);
        fail(EXIT_USAGE, "%s: expected %s, found '%s'%s%s%s", option, all.s, word,
             near ? "; did you mean " : "", near ? near : "", near ? "?" : "");
    }
    pool_free(pool);
    return found;
}
