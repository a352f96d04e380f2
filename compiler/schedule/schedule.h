/* schedule.h - who decides the knobs of a node: flag > wisdom > the job's Lua > the default; the
 * last three for another target, if its schedule is carried over. */
#ifndef SCHEDULE_H
#define SCHEDULE_H
#include "../mixfacec.h"

#define DEFAULT_SCHEDULE "schedule.lua"

typedef enum { BY_LEAST, BY_DEFAULT, BY_LUA, BY_WISDOM, BY_CARRIED, BY_FLAG } Decider;
typedef struct { const char *name; int low, high; const char *meaning; } KnobRow;
extern const KnobRow knob_rows[NKNOB];

typedef struct { const char *flag, *pattern; Knob knob; int value; } Wish; /* --knob; pattern NULL = all */
enum { SIGNATURE = 16 };    /* hexadecimal digits */
typedef struct { const char *key, *sign; } Signed; /* a task, and its signature, see sign.c */
typedef VEC(Signed) Signatures;
typedef struct { Signed of; int knob[NKNOB]; } Known; /* of a task; or UNSAID */
enum { UNSAID = -1 };
typedef struct {            /* a file of specs/wisdom/ */
    const char *path, *target, *compiler, *cpu; /* the last two for people */
    VEC(Known) tasks;       /* by key, then by signature */
} Wisdom;
typedef struct Script Script;
struct Choices {
    VEC(Wish) wishes;       /* the last that fits counts */
    const Target *from;     /* whose schedule is carried over; NULL = none is, the target has its own */
    const Wisdom *wisdom;   /* NULL = none */
    Signatures signatures;  /* of every node of the network; key NULL: wisdom knows nothing of it */
    Paths stale;            /* tasks of the network that wisdom knows by other signatures only */
    const char *script, *text; /* of --schedule: the file, and what is in it; NULL = none */
    size_t size;
    bool least;             /* the default decides nothing: every knob is as small as it can be */
};

/* ---- choices.c ---- */
const struct Choices *choices_of(const Job *, const Target *, Bytes spec); /* --knob, --wisdom, .. */

/* ---- knobs.c ---- */
int knob_find(const char *name); /* -1 = there is none */
const char *knob_guess(Pool *, const char *name); /* "; did you mean 'tile_pixels'?" or "" */
/* Fails unless the value is legal; `where` starts the message. */
void knob_check(const char *where, int knob, int64_t value);
const char *decider_name(int);

/* ---- legal.c ---- */
const Node *slab_reader(const Graph *, const Node *);
bool projects_slabs(const Graph *, int node);
bool can_gate(const Graph *, const Node *);
int64_t reader_weights(const Graph *, const Val *scale);
bool has_knob(const Graph *, const Node *, const Target *, Knob);
/* Values that do the same as a smaller one, or that the target has no registers for, are useless. */
bool knob_useful(const Graph *, const Node *, Knob, int value);
int knob_nearest(const Graph *, const Node *, Knob, int value); /* the useful value next to this */
bool fits_registers(const Node *, const Target *, int pixels, int vectors);
/* From knobs that another target decided to the nearest that are useful on the graph's. */
void knobs_carried(const Graph *, Node *);
void check_tile(const Node *); /* fails if the lowering cannot hold it */

/* ---- task.c: what__how without the how: nodes of one key want the same knobs ---- */
const char *task_key(Pool *, const Node *);

/* ---- sign.c ---- */
/* Of every node of a spec, or of those of whose task `only` knows something; key NULL: of others. */
Signatures sign_tasks(Pool *, const char *path, Bytes spec, const Target *, const Wisdom *only);
const char *sign_kernel(Pool *, const Kernel *, const Target *);

/* ---- wisdom.c ---- */
/* Fails, and says why, if the file is damaged, of another version or, unless NULL, for another
 * target. */
Wisdom *wisdom_parse(Pool *, const char *path, Bytes, const Target *);
const Wisdom *wisdom_builtin(Pool *, const Target *); /* NULL = there is none for this target */
const Known *wisdom_of(const Wisdom *, Signed);       /* NULL = it has none */
bool wisdom_knows(const Wisdom *, const char *key);   /* by any signature */
void wisdom_sort(Wisdom *);
void put_wisdom(Text *, const Wisdom *, const Target *);

/* ---- lua.c: the only file that knows Lua ---- */
/* A sandbox: no files, no clock, no randomness, limits on instructions and memory. Whatever goes
 * wrong in a script ends the job with EXIT_INPUT and the place in it. Its value is a function. */
Script *script_open(Pool *, const char *where, const char *text, size_t size);
void script_close(Script *);
/* Calls the function with the facts of a node and of a target, and the ranges of the knobs; those
 * knobs that it does not return are UNSAID. */
void script_schedule(Script *, const Graph *, const Node *, const Target *, int knob[NKNOB]);

enum { MAX_DIMS = 2 * NKNOB, MAX_VALUES = 64 };
typedef struct {            /* a knob to turn, of a node or of the next that shares its step */
    const char *name;       /* "slab", "next.tile_pixels" */
    int node, knob, start, n, value[MAX_VALUES]; /* ascending */
} Dim;
typedef struct { int value[MAX_DIMS]; } Candidate; /* one for each Dim */
typedef VEC(Candidate) Candidates;
/* The function becomes a coroutine that searches these dimensions. */
void search_start(Script *, const Graph *, const Node *, const Dim *, int ndim, int64_t seed);
/* Hands it the times of the last candidates (below 0: it has none), and candidates that are good
 * elsewhere, and gets the next; false when the search is over. */
bool search_next(Script *, const double *ns, const Candidates *elsewhere, Candidates *);
#endif
