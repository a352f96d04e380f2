/* command.h - the grammar of the command line: verbs.def, options.def and values.def as arrays. From
 * them main.c takes apart what was typed; help.c, man.c and complete.c describe what may be typed. */
#ifndef COMMAND_H
#define COMMAND_H

#include "../mixfacec.h"

typedef struct {
    const char *name;
    int (*run)(Job *);
    bool spec; /* the first positional is the spec */
    int least, most;
    const char *usage, *help, *examples;
} Verb;

typedef enum {
    KIND_text,
    KIND_file,
    KIND_list,
    KIND_name,
    KIND_bytes,
    KIND_count,
    KIND_time,
    KIND_part,
    KIND_flag
} Kind;

typedef struct {
    const char *flag, *brief, *argument;
    Kind kind;
    size_t field; /* offset in Job */
    const char *verbs, *help;
} Option;

enum {
    NVERBS = 0
#define VERB(name, spec, least, most, usage, help, examples) +1
#include "verbs.def"
#undef VERB
    ,
    NOPTIONS = 0
#define OPTION(flag, brief, argument, kind, field, verbs, help) +1
#include "options.def"
#undef OPTION
};
extern const Verb verbs[NVERBS];
extern const Option options[NOPTIONS];

typedef enum { REFUSED, WITHOUT_EFFECT, ACCEPTED, NEEDED } OptionUse;
OptionUse use_of(const Option *, const Verb *); /* NULL: what the command itself makes of an option */
const Verb *verb_named(const char *word); /* fails with did-you-mean */
bool optional(const Option *);            /* its value may be missing, and needs a `=` */

/* What stands for an option's value or for an argument, see values.def. */
typedef struct { const char *of, *words, *files; } Values;
const Values *values_of(const char *of); /* NULL if any value will do */

extern const char about[];       /* what the command does */
extern const char about_specs[]; /* what a SPEC is, of verbs that take one */
bool names_a_spec(const Verb *);

void print_help(const Verb *);       /* of a verb, or NULL: of the command */
void print_man(Pool *, const Verb *); /* the same as a manual page */

#endif
