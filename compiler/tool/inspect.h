/* inspect.h - the reports of `inspect`, one for each kind of file, and of what a graph was planned to.
 */
#ifndef INSPECT_H
#define INSPECT_H
#include "../mixfacec.h"

/* ---- inspect_checkpoint.c, inspect_weights.c: files, and the known specs that they fit ---- */

int inspect_checkpoint(Job *, Checkpoint *); /* both return the exit code */
int inspect_weights(Job *, Bytes file);
/* inspect_dicts.c: where the dicts of tensors are, and how well these specs fit them */
void put_dicts(Text *, Checkpoint *, const Paths *specs);
void put_dicts_json(Text *, Checkpoint *, const Paths *specs);
Paths known_specs(const Job *); /* specs.c: --spec, or all that came with the command */

/* ---- inspect_schedule.c, inspect_plan.c: a lowered graph ---- */

void put_schedule(Text *, const Graph *), put_schedule_json(Text *, const Graph *);
/* The arena and the steps. */
void put_plan(Text *, const Graph *), put_plan_json(Text *, const Graph *);

typedef struct {            /* when a tensor is in the arena; -1 is the time before the first step */
    const Val *v;
    const Val *into;        /* the operand whose bytes this sum takes over, NULL = none */
    int first, last;        /* steps */
    char mark;              /* in the picture of `inspect` */
} Life;
typedef VEC(Life) Lives;
Lives lives_of(const Graph *); /* by offset */
#endif
