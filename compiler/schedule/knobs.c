/* knobs.c - the rows of knobs.def: their names, their ranges, and who may decide them. */
#include "schedule.h"
#include <string.h>

const KnobRow knob_rows[NKNOB] = {
#define KNOB(name, low, high, meaning) {#name, low, high, meaning},
#include "knobs.def"
#undef KNOB
};

int knob_find(const char *name) {
    for (int i = 0; i < NKNOB; i++)
        if (!strcmp(knob_rows[i].name, name)) return i;
    return -1;
}

const char *knob_guess(Pool *pool, const char *name) {
    const char *names[NKNOB];
    for (int i = 0; i < NKNOB; i++) names[i] = knob_rows[i].name;
    const char *near = nearest(name, names, NKNOB);
    return near ? pool_printf(pool, "; did you mean '%s'?", near) : "";
}

void knob_check(const char *where, int knob, int64_t value) {
    const KnobRow *row = &knob_rows[knob];
    if (value < row->low || value > row->high)
        fail(EXIT_INPUT, "%s: %s is %lld, its legal range is %d to %d", where, row->name,
             (long long)value, row->low, row->high);
}

const char *decider_name(int by) {
    static const char *const names[] = {"least", "default", "Lua", "wisdom", "carried", "flag"};
    return names[by];
}
