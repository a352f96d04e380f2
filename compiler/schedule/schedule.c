/* schedule.c - the knobs of every node: of flag, wisdom, the job's Lua and the default, the first
 * that has a value decides. The default is lua/schedule.lua; a knob that nobody decides has the
 * least value of its row. */
#include "schedule.h"
#include <string.h>

extern const char lua_schedule[]; /* lua/schedule.lua */

/* Where memory is to be saved, slabs are as small as the default says: what others know makes
 * speed. */
static void decide(const Graph *g, Node *n, const Target *t, const int knob[NKNOB], Decider by) {
    for (int i = 0; i < NKNOB; i++) {
        if (i == KNOB_slab && g->save_ram && by > BY_DEFAULT) continue;
        if (knob[i] == UNSAID || !has_knob(g, n, t, (Knob)i)) continue;
        n->knob[i] = knob[i];
        n->decided[i] = (uint8_t)by;
    }
}

static void ask(Script *script, const Graph *g, Node *n, const Target *t, Decider by) {
    int knob[NKNOB];
    if (!script) return;
    script_schedule(script, g, n, t, knob);
    decide(g, n, t, knob, by);
}

/* What wisdom says of node i; NULL = nothing. */
static const Known *known(const struct Choices *c, int i, const char *key) {
    if (!c->wisdom || i >= c->signatures.n) return NULL;
    Signed task = c->signatures.at[i];
    return task.key && !strcmp(task.key, key) ? wisdom_of(c->wisdom, task) : NULL;
}

/* '*' stands for any characters. */
static bool fits(const char *pattern, const char *s) {
    for (; *pattern != '*'; pattern++, s++) {
        if (*pattern != *s) return false;
        if (!*s) return true;
    }
    do
        if (fits(pattern + 1, s)) return true;
    while (*s++);
    return false;
}

static void grant(const Graph *g, Node *n, const char *key, const struct Choices *c,
                  bool *granted) {
    for (int i = 0; i < c->wishes.n; i++) {
        const Wish *w = &c->wishes.at[i];
        if (w->pattern && !fits(w->pattern, key) && !fits(w->pattern, n->name)) continue;
        if (!has_knob(g, n, g->target, w->knob)) continue;
        granted[i] = true;
        n->knob[w->knob] = w->value;
        n->decided[w->knob] = BY_FLAG;
    }
}

/* What target `t` decides for a node. */
static void decide_node(const Graph *g, Node *n, const Target *t, const Known *wise, Script *usual,
                        Script *own) {
    int least[NKNOB];
    for (int i = 0; i < NKNOB; i++) least[i] = knob_rows[i].low;
    decide(g, n, t, least, BY_LEAST);
    ask(usual, g, n, t, BY_DEFAULT);
    ask(own, g, n, t, BY_LUA);
    if (wise) decide(g, n, t, wise->knob, BY_WISDOM);
}

static void check_wishes(const struct Choices *c, const bool *granted) {
    for (int i = 0; i < c->wishes.n; i++)
        if (!granted[i])
            fail(EXIT_USAGE,
                 "--knob %s: no such layer has this knob; see `mixfacec inspect SPEC "
                 "--schedule`",
                 c->wishes.at[i].flag);
}

void schedule(Graph *g) {
    static const struct Choices none;
    const struct Choices *c = g->choices ? g->choices : &none;
    bool *granted = NEW(g->pool, bool, c->wishes.n + 1);
    Script *own = c->text ? script_open(g->pool, c->script, c->text, c->size) : NULL;
    Script *usual = NULL;
    if (!c->least)
        usual = script_open(g->pool, DEFAULT_SCHEDULE, lua_schedule, strlen(lua_schedule));
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (n->op != OP_conv) continue;
        const char *key = task_key(g->pool, n);
        decide_node(g, n, c->from ? c->from : g->target, known(c, i, key), usual, own);
        if (c->from) knobs_carried(g, n);
        if (projects_slabs(g, i)) n->knob[KNOB_slab] = g->nodes.at[i - 1]->knob[KNOB_slab];
        grant(g, n, key, c, granted);
        check_tile(n);
    }
    if (usual) script_close(usual);
    if (own) script_close(own);
    check_wishes(c, granted);
}
