/* convert.c - `mixfacec convert`: any checkpoint becomes safetensors with plain names. */
#include "../front/checkpoint.h"
#include "inspect.h"
#include <string.h>

/* Without a spec: the dict that one of the known specs fits, or the one with the most tensors. */
static void choose(Job *job, Checkpoint *ck) {
    Paths specs = known_specs(job);
    for (int i = 0; i < specs.n && !ck->wish; i++) {
        const Graph *g = spec_read(job->pool, specs.at[i], NULL);
        const StateDicts dicts = checkpoint_candidates(ck, &g->tensors);
        if (!dicts.n || dicts.at[0].lacks) continue;
        checkpoint_choose(ck, &g->tensors, g->name);
        return;
    }
    checkpoint_choose(ck, NULL, NULL);
}

int verb_convert(Job *job) {
    static const Dtype types[] = {DT_f32, DT_f16, DT_bf16};
    Dtype type = types[choice("--type", job->type)];
    const char *from = job->args.at[0], *to = job->args.at[1];
    Checkpoint *ck = checkpoint_open(job->pool, from);
    ck->wish = job->state_dict;
    if (!job->spec && !strcmp(ck->format, "synthetic"))
        fail(EXIT_USAGE, "convert synthetic needs --spec, whose tensors it makes");
    if (job->spec)
        spec_read(job->pool, job->spec, ck); /* proves that they fit, or makes them */
    else
        choose(job, ck);
    safetensors_write(job->pool, to, ck->tensors.at, ck->tensors.n, type);
    note("%s: %d tensors%s%s", to, ck->tensors.n, *ck->prefix ? " of " : "",
         *ck->prefix ? dict_shown(job->pool, ck->prefix) : "");
    return EXIT_OK;
}
