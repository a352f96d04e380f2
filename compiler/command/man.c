/* man.c - the manual page of a verb, or of the command: what help says, in the macros of man(7). */
#include "command.h"
#include <ctype.h>
#include <string.h>

/* ---- text: what means something to troff is escaped ---- */

/* A dash that belongs to a name, not one between the parts of a word. */
static bool literal_dash(const char *word, const char *at) {
    return *word == '-' || !isalpha((unsigned char)at[-1]) || !isalpha((unsigned char)at[1]);
}

/* `Quoted` words are bold. Lines are cut between words. */
static void put_prose(Text *t, const char *s, size_t n) {
    const char *word = s, *end = s + n;
    size_t line = t->n;
    while (line && t->s[line - 1] != '\n') line--;
    bool bold = false;
    for (const char *c = s; c < end; c++) {
        if (*c == ' ' && t->n - line + strcspn(c + 1, " ") > 70) {
            put(t, "\n");
            line = t->n;
            continue;
        }
        if (c > s && (isspace((unsigned char)c[-1]) || strchr("(`=,:", c[-1]))) word = c;
        if (*c == '`')
            put(t, "%s", (bold = !bold) ? "\\fB" : "\\fP");
        else if (*c == '-')
            put(t, "%s", bold || literal_dash(word, c) ? "\\-" : "-");
        else if (*c == '\\')
            put(t, "\\e");
        else if (*c == '\'' || (*c == '.' && t->n == line))
            put(t, "\\&%c", *c);
        else
            put(t, "%c", *c);
    }
}
static void put_words(Text *t, const char *s) { put_prose(t, s, strlen(s)); }

/* As it is typed: every dash is one. */
static void put_code(Text *t, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (s[i] == '\\')
            put(t, "\\e");
        else
            put(t, "%s%c", strchr("-'", s[i]) ? (s[i] == '-' ? "\\" : "\\&") : "", s[i]);
}

static void put_section(Text *t, const char *name) { put(t, ".SH %s\n", name); }

/* A term in bold and in italics what follows it, then what it means. */
static void put_item(Text *t, const char *term, const char *argument, const char *meaning) {
    put(t, ".TP\n\\fB");
    put_code(t, term, strlen(term));
    put(t, "\\fP");
    if (argument) {
        put(t, "%s\\fI", strncmp(argument, "[=", 2) ? " " : "");
        put_code(t, argument, strlen(argument));
        put(t, "\\fP");
    }
    put(t, "\n");
    put_words(t, meaning);
    put(t, "\n");
}

/* ---- sections ---- */

/* "compile, load and run": a sentence up to its first stop, as the indices of manuals have it. */
static void put_name(Text *t, const Verb *verb) {
    const char *s = verb ? verb->help : about;
    size_t n = strcspn(s, ":;.");
    put_section(t, "NAME");
    put(t, "mixfacec%s%s \\- %c", verb ? "\\-" : "", verb ? verb->name : "",
        tolower((unsigned char)*s));
    while (s[n] && s[n + 1] && s[n + 1] != ' ') n += 1 + strcspn(s + n + 1, ":;.");
    put_prose(t, s + 1, n - 1);
    put(t, "\n");
}

static void put_synopsis(Text *t, const Verb *verb) {
    const char *usage = verb ? verb->usage : "VERB [arguments]";
    put_section(t, "SYNOPSIS");
    put(t, "\\fBmixfacec%s%s\\fP%s", verb ? " " : "", verb ? verb->name : "", *usage ? " " : "");
    put_code(t, usage, strlen(usage));
    put(t, "\n");
}

static void put_verbs(Text *t) {
    put_section(t, "VERBS");
    for (int i = 0; i < NVERBS; i++) put_item(t, verbs[i].name, NULL, verbs[i].help);
}

static void put_options(Text *t, const Verb *verb) {
    put_section(t, "OPTIONS");
    for (int i = 0; i < NOPTIONS; i++) {
        const Option *o = &options[i];
        if (!use_of(o, verb)) continue;
        const char *flags = o->brief ? pool_printf(t->pool, "%s, %s", o->brief, o->flag) : o->flag;
        put_item(t, flags, o->argument, o->help);
    }
}

static void put_examples(Text *t, const Verb *verb) {
    put_section(t, "EXAMPLES");
    put(t, ".nf\n");
    for (const char *s = verb->examples; *s; s += strcspn(s, "\n") + 1) {
        put_code(t, s, strcspn(s, "\n"));
        put(t, "\n");
    }
    put(t, ".fi\n");
}

static void put_surroundings(Text *t) {
    put_section(t, "EXIT STATUS");
#define EXIT(name, code, meaning) put_item(t, #code, NULL, meaning);
#include "exits.def"
#undef EXIT
    put_section(t, "ENVIRONMENT");
#define VARIABLE(name, meaning) put_item(t, name, NULL, meaning);
#include "environment.def"
#undef VARIABLE
}

/* The other pages, in the order of the alphabet. */
static void put_see_also(Text *t, const Verb *verb) {
    const char *comma = "";
    put_section(t, "SEE ALSO");
    if (verb) put(t, ".BR mixfacec (1)"), comma = ",\n";
    for (const Verb *last = NULL, *next;; last = next) {
        next = NULL;
        for (const Verb *v = verbs; v < verbs + NVERBS; v++)
            if ((!last || strcmp(v->name, last->name) > 0) &&
                (!next || strcmp(v->name, next->name) < 0))
                next = v;
        if (!next) break;
        if (next == verb) continue;
        put(t, "%s.BR mixfacec\\-%s (1)", comma, next->name);
        comma = ",\n";
    }
    put(t, "\n");
}

void print_man(Pool *pool, const Verb *verb) {
    Text t = {.pool = pool};
    const char *title = verb ? pool_printf(pool, "-%s", verb->name) : "";
    put(&t, ".\\\" Made from the tables of mixfacec: mixfacec help --man%s%s\n", verb ? " " : "",
        verb ? verb->name : "");
    put(&t, ".TH MIXFACEC");
    for (const char *c = title; *c; c++) put(&t, *c == '-' ? "\\-" : "%c", toupper(*c));
    put(&t, " 1 %s \"mixfacec %s\" \"User Commands\"\n", MIXFACEC_DATE, MIXFACEC_VERSION);
    put_name(&t, verb);
    put_synopsis(&t, verb);
    put_section(&t, "DESCRIPTION");
    put_words(&t, verb ? verb->help
                       : pool_printf(pool,
                                     "`mixfacec` %s. Each verb has a page of its own, "
                                     "`mixfacec-VERB`(1).",
                                     about));
    put(&t, "\n");
    if (verb && names_a_spec(verb)) {
        put_words(&t, about_specs);
        put(&t, "\n");
    }
    if (!verb) put_verbs(&t);
    put_options(&t, verb);
    if (verb) put_examples(&t, verb);
    put_surroundings(&t);
    put_see_also(&t, verb);
    write_file("-", t.s, t.n);
}
