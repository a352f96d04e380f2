/* complete.c - verb complete: what the last word of a command could become. Shells ask it at every
 * Tab, so that there is one completion and not one for each shell. It prints lines
 *     WORD<tab>MEANING    the whole word
 *     :files .a .b        files with these suffixes, which the shell knows best; without: any
 *     :directory */
#include "../front/spec.h"
#include "command.h"
#include <string.h>

/* A value may stand behind its option, or be one of a list: what of the word stays is `before`. */
typedef struct {
    Text *t;
    const char *before, *word;
} Wanted;

static void offer(const Wanted *w, const char *word, const char *meaning) {
    if (strncmp(word, w->word, strlen(w->word)) != 0) return;
    put(w->t, "%s%s", w->before, word);
    if (*meaning) put(w->t, "\t%s", meaning);
    put(w->t, "\n");
}

static void offer_files(const Wanted *w, const char *suffixes) {
    put(w->t, ":files%s%s\n", *suffixes ? " " : "", suffixes);
}

/* ---- the tables that a word in capitals stands for ---- */

static void offer_TARGET(const Wanted *w) {
    for (int i = 0; i < ntargets; i++)
        offer(w, target_shown(w->t->pool, &targets[i]), targets[i].meaning);
}
static void offer_SPEC(const Wanted *w) {
    const Paths specs = builtin_specs(w->t->pool);
    for (int i = 0; i < specs.n; i++) offer(w, specs.at[i], "");
}
static void offer_VERB(const Wanted *w) {
    for (int i = 0; i < NVERBS; i++) offer(w, verbs[i].name, verbs[i].help);
}
static void offer_KNOB(const Wanted *w) {
#define KNOB(name, low, high, meaning) offer(w, #name "=", meaning);
#include "knobs.def"
#undef KNOB
}
static void offer_PASS(const Wanted *w) {
#define PASS(name, room, needed, meaning) offer(w, #name, meaning);
#include "passes.def"
#undef PASS
}

static void offer_word(const Wanted *w, const char *word) {
    static const struct {
        const char *name;
        void (*offer)(const Wanted *);
    } tables[] = {{"TARGET", offer_TARGET},
                  {"SPEC", offer_SPEC},
                  {"VERB", offer_VERB},
                  {"KNOB", offer_KNOB},
                  {"PASS", offer_PASS}};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if (!strcmp(word, tables[i].name)) {
            tables[i].offer(w);
            return;
        }
    offer(w, word, "");
}

/* ---- values, arguments, options ---- */

static void offer_values(const Wanted *w, const Values *v) {
    for (const char *s = v->words; *s; s += strspn(s, " ")) {
        size_t n = strcspn(s, " ");
        offer_word(w, pool_strndup(w->t->pool, s, n));
        s += n;
    }
    if (*v->files) offer_files(w, v->files);
}

/* Suffixes of what a verb writes by this option; NULL if it writes nothing. */
static const char *written(const char *verb, const char *flag) {
#define OUTPUT(writer, option, field, suffixes, what)                                              \
    if (!strcmp(verb, #writer) && !strcmp(flag, option)) return suffixes;
#include "outputs.def"
#undef OUTPUT
    return NULL;
}

/* The part of a value behind the last comma or colon, which joins the parts of some. */
static Wanted last_of(Wanted w, char joint) {
    const char *at = strrchr(w.word, joint);
    if (!at) return w;
    w.before = pool_printf(w.t->pool, "%s%.*s", w.before, (int)(at + 1 - w.word), w.word);
    w.word = at + 1;
    return w;
}

static void offer_value(Wanted w, const Verb *verb, const Option *o) {
    const Values *v = values_of(o->flag);
    const char *suffixes = written(verb->name, o->flag);
    if (!strcmp(o->flag, "--target")) w = last_of(w, ',');
    if (!strcmp(o->flag, "--knob")) w = last_of(w, ':');
    if (v)
        offer_values(&w, v);
    else if (suffixes && !*suffixes)
        put(w.t, ":directory\n");
    else if (suffixes || o->kind == KIND_file)
        offer_files(&w, suffixes ? suffixes : "");
}

static void offer_options(const Wanted *w, const Verb *verb) {
    for (int i = 0; i < NOPTIONS; i++)
        if (use_of(&options[i], verb)) offer(w, options[i].flag, options[i].help);
}

/* ---- the words before ---- */

/* The option that a word is, or NULL; `n` leaves out a value behind `=`. */
static const Option *option_of(const char *word, size_t n, const Verb *verb) {
    for (int i = 0; i < NOPTIONS; i++) {
        const Option *o = &options[i];
        for (int k = 0; k < 2; k++) {
            const char *name = k ? o->brief : o->flag;
            if (name && strlen(name) == n && !strncmp(word, name, n) && use_of(o, verb)) return o;
        }
    }
    return NULL;
}

typedef struct {
    const Verb *verb;
    const Option *option;         /* that the word before is, if it has a value */
    const Option *pending;        /* its value is the next word */
    bool spec, options_end, lost; /* lost: there is no such verb */
    int args;
} Seen;

static void see(Seen *s, const char *word) {
    const char *equals = strchr(word, '=');
    s->option = NULL;
    if (s->pending) {
        s->pending = NULL;
    } else if (!s->options_end && !strcmp(word, "--")) {
        s->options_end = true;
    } else if (!s->options_end && word[0] == '-' && word[1]) {
        const Option *o = equals ? NULL : option_of(word, strlen(word), s->verb);
        if (o && o->argument) s->option = o;
        if (s->option && !optional(o)) s->pending = o;
    } else if (!s->verb) {
        for (int i = 0; i < NVERBS; i++)
            if (!strcmp(word, verbs[i].name)) s->verb = &verbs[i];
        s->lost = !s->verb;
    } else if (s->verb->spec && !s->spec) {
        s->spec = true;
    } else {
        s->args++;
    }
}

static void complete(const Seen *s, Wanted w) {
    if (s->lost) return;
    const char *equals = *w.word == '-' && !s->options_end ? strchr(w.word, '=') : NULL;
    const Option *o = s->pending;
    if (equals) o = option_of(w.word, (size_t)(equals - w.word), s->verb);
    if (equals && !s->pending) {
        w.before = pool_strndup(w.t->pool, w.word, (size_t)(equals + 1 - w.word));
        w.word = equals + 1;
    }
    if (o) {
        if (s->verb && o->argument) offer_value(w, s->verb, o);
    } else if (!s->options_end && *w.word == '-') {
        offer_options(&w, s->verb);
    } else if (!s->verb) {
        offer_VERB(&w);
    } else if (s->verb->spec && !s->spec) {
        offer_values(&w, values_of("SPEC"));
    } else if (s->args < s->verb->most) {
        const Values *v = values_of(s->verb->name);
        const char *suffixes = written(s->verb->name, "");
        if (suffixes && s->args + 1 == s->verb->most)
            offer_files(&w, suffixes);
        else if (v)
            offer_values(&w, v);
    } else if (!s->options_end) {
        offer_options(&w, s->verb);
    }
}

/* Bash cuts words at `=`: "--emit" "=" "ob". It puts what it gets in the place of the last, or
 * behind a last `=`. */
int verb_complete(Job *job) {
    Text t = {.pool = job->pool};
    Seen seen = {0};
    Wanted w = {.t = &t, .before = "", .word = ""};
    int n = job->args.n;
    put(&t, "%s", "");
    for (int i = 0; i < n; i++) {
        const char *word = job->args.at[i];
        bool cut = i > 0 && !strcmp(word, "=") && !seen.options_end;
        if (cut) seen.pending = seen.option;
        if (cut && i + 1 < n) continue;
        if (cut) word = "";
        if (i + 1 < n)
            see(&seen, word);
        else
            w.word = word;
    }
    complete(&seen, w);
    write_file("-", t.s, t.n);
    return EXIT_OK;
}
