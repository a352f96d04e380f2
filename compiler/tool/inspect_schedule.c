/* inspect_schedule.c - `inspect --schedule`: the knobs of every layer, and who decided them. */
#include "../front/json.h"
#include "../schedule/schedule.h"
#include "inspect.h"
#include <string.h>

static const char *knob_text(const Graph *g, const Node *n, Knob knob) {
    if (!has_knob(g, n, g->target, knob)) return "";
    return pool_printf(g->pool, "%d %s", n->knob[knob], decider_name(n->decided[knob]));
}

static void put_origin(Text *t, const struct Choices *c) {
    put(t, "\nknobs are decided by: flag (--knob, %d of them)", c->wishes.n);
    if (c->wisdom)
        put(t, ", then wisdom (%s: %d tasks, %d here stale, measured with %s on %s)",
            c->wisdom->path, c->wisdom->tasks.n, c->stale.n, c->wisdom->compiler, c->wisdom->cpu);
    if (c->text) put(t, ", then Lua (%s)", c->script);
    put(t, c->least ? ", then the least value" : ", then the default (%s)", DEFAULT_SCHEDULE);
    if (c->from) put(t, "; all but flags for target %s, carried over", c->from->name);
    put(t, "\n\n");
}

void put_schedule(Text *t, const Graph *g) {
    int wide = 5, wide_key = 4;
    put_origin(t, g->choices);
    for (int i = 0; i < g->steps.n; i++) {
        int name = (int)strlen(g->steps.at[i].node->name);
        int key = (int)strlen(task_key(g->pool, g->steps.at[i].node));
        if (name > wide) wide = name;
        if (key > wide_key) wide_key = key;
    }
    put(t, "%-*s  %-*s", wide, "layer", wide_key, "task");
    for (int j = 0; j < NKNOB; j++) put(t, "  %-*s", j + 1 < NKNOB ? 13 : 0, knob_rows[j].name);
    put(t, "\n");
    for (int i = 0; i < g->nodes.n; i++) {
        const Node *n = g->nodes.at[i];
        if (n->op != OP_conv) continue;
        Text line = {.pool = g->pool};
        put(&line, "%-*s  %-*s", wide, n->name, wide_key, task_key(g->pool, n));
        for (int j = 0; j < NKNOB; j++) put(&line, "  %-13s", knob_text(g, n, (Knob)j));
        while (line.n && line.s[line.n - 1] == ' ') line.n--;
        put_bytes(t, line.s, line.n);
        put(t, "\n");
    }
}

void put_schedule_json(Text *t, const Graph *g) {
    const struct Choices *c = g->choices;
    const char *comma = "";
    put(t, ",\n  \"schedule\": [");
    for (int i = 0; i < g->nodes.n; i++) {
        const Node *n = g->nodes.at[i];
        if (n->op != OP_conv) continue;
        put(t, "%s\n    {\"layer\": ", comma);
        put_json_string(t, n->name);
        put(t, ", \"task\": \"%s\"", task_key(g->pool, n));
        if (i < c->signatures.n && c->signatures.at[i].key)
            put(t, ", \"signature\": \"%s\"", c->signatures.at[i].sign);
        put(t, ", \"knobs\": {");
        comma = "";
        for (int j = 0; j < NKNOB; j++) {
            if (!has_knob(g, n, g->target, (Knob)j)) continue;
            put(t, "%s\"%s\": {\"value\": %d, \"by\": \"%s\"}", comma, knob_rows[j].name,
                n->knob[j], decider_name(n->decided[j]));
            comma = ", ";
        }
        put(t, "}}");
        comma = ",";
    }
    put(t, "\n  ]");
}
