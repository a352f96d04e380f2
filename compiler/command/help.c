/* help.c - verb help: a verb, its options and examples; or the verbs. */
#include "command.h"
#include <string.h>

/* "  -o, --output PATH   what it does" */
static void print_options(const Verb *verb) {
    printf("\noptions:\n");
    for (int i = 0; i < NOPTIONS; i++) {
        const Option *o = &options[i];
        if (!use_of(o, verb)) continue;
        int n = printf("  %s%s%s", o->brief ? o->brief : "", o->brief ? ", " : "", o->flag);
        if (o->argument) n += printf("%s%s", optional(o) ? "" : " ", o->argument);
        printf("%*s  %s\n", n < 24 ? 24 - n : 0, "", o->help);
    }
}

static void print_verb(const Verb *verb) {
    printf("usage: mixfacec %s %s\n\n%s\n", verb->name, verb->usage, verb->help);
    if (names_a_spec(verb)) printf("%s\n", about_specs);
    print_options(verb);
    printf("\nexamples:\n");
    for (const char *s = verb->examples; *s; s += strcspn(s, "\n") + 1)
        printf("  %.*s\n", (int)strcspn(s, "\n"), s);
}

static void print_overview(void) {
    printf("mixfacec %s.\n\nusage: mixfacec VERB [arguments]; `mixfacec help VERB` tells more\n\n",
           about);
    for (int i = 0; i < NVERBS; i++) printf("  %-8s  %s\n", verbs[i].name, verbs[i].help);
    print_options(NULL);
    printf("\nexit codes:\n");
#define EXIT(name, code, meaning) printf("  %d  %s\n", code, meaning);
#include "exits.def"
#undef EXIT
    printf("\nenvironment:\n");
#define VARIABLE(name, meaning) printf("  %-8s  %s\n", name, meaning);
#include "environment.def"
#undef VARIABLE
}

void print_help(const Verb *verb) {
    if (verb)
        print_verb(verb);
    else
        print_overview();
}

int verb_help(Job *job) {
    const Verb *verb = job->args.n ? verb_named(job->args.at[0]) : NULL;
    if (job->man)
        print_man(job->pool, verb);
    else
        print_help(verb);
    return EXIT_OK;
}
