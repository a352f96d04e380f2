/* targets.c - verb targets: what code can be made for, and what runs here. */
#include "../front/json.h"
#include <string.h>

static void put_targets(Text *text, const Target *native) {
    put(text, "%-12s %5s  %-6s  %s\n", "target", "lanes", "runs", "instruction set");
    for (int i = 0; i < ntargets; i++) {
        const Target *t = &targets[i];
        const char *runs = target_runs(t) ? "yes" : "no";
        put(text, "%-12s %5d  %-6s  %s\n", target_shown(text->pool, t), t->lanes,
            t == native ? "native" : runs, t->meaning);
    }
}

static const char *truth(bool is) { return is ? "true" : "false"; }

static void put_targets_json(Text *text, const Target *native) {
    put(text, "{\n  \"targets\": [");
    for (int i = 0; i < ntargets; i++) {
        const Target *t = &targets[i];
        put(text, "%s\n    {\"name\": \"%s\", \"lanes\": %d, \"runs\": %s, \"native\": %s, ",
            i ? "," : "", target_shown(text->pool, t), t->lanes, truth(target_runs(t)),
            truth(t == native));
        put(text, "\"cflags\": \"%s\", \"triple\": \"%s\", \"instruction_set\": ", t->cflags,
            t->triple);
        put_json_string(text, t->meaning);
        put(text, "}");
    }
    put(text, "\n  ]\n}\n");
}

int verb_targets(Job *job) {
    Text text = {.pool = job->pool};
    (job->json ? put_targets_json : put_targets)(&text, target_find("native"));
    write_file("-", text.s, text.n);
    return EXIT_OK;
}
