/* pack.c - verbs pack and targets: new weights for compiled code, and what code can be made for. */
#include "../mixfacec.h"

int verb_pack(Job *job) {
    Model *m = compile_model(job);
    write_file(job->out, m->weights.data, m->weights.size);
    note("%s: %zu bytes for code with layout %.16s", job->out, m->weights.size,
         m->graph->layout_id);
    return EXIT_OK;
}

int verb_targets(Job *job) {
    const Target *native = target_find("native");
    printf("%-12s %5s  %-6s  %s\n", "target", "lanes", "runs", "instruction set");
    for (int i = 0; i < ntargets; i++) {
        const Target *t = &targets[i];
        const char *runs = t == native ? "native" : target_runs(t) ? "yes" : "no";
        printf("%-12s %5d  %-6s  %s\n", target_shown(job->pool, t), t->lanes, runs, t->meaning);
    }
    return EXIT_OK;
}
