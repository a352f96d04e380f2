/* specs.c - verb specs: the networks that the compiler carries; and the specs that a checkpoint or
 * a weights file is compared with. */
#include "../front/spec.h"
#include "inspect.h"
#include <string.h>

Paths known_specs(const Job *job) {
    Paths one = {0};
    if (!job->spec) return builtin_specs(job->pool);
    *PUSH(job->pool, one) = job->spec;
    return one;
}

static void put_specs(Text *t, const Graph *const *g, int n) {
    put(t, "%-22s  %-9s  %9s  %10s  %11s\n", "spec", "input", "embedding", "parameters", "FLOPs");
    for (int i = 0; i < n; i++)
        put(t, "%-22s  %-9s  %9d  %10s  %11s\n", g[i]->name, size_text(t->pool, g[i]->input),
            g[i]->output->c, grouped(t->pool, g[i]->params), grouped(t->pool, g[i]->flops));
}

static void put_specs_json(Text *t, const Graph *const *g, int n) {
    put(t, "{\n  \"specs\": [");
    for (int i = 0; i < n; i++)
        put(t,
            "%s\n    {\"name\": \"%s\", \"input\": [%d, %d, %d], \"embedding\": %d, "
            "\"parameters\": %lld, \"macs\": %lld, \"flops\": %lld}",
            i ? "," : "", g[i]->name, g[i]->input->c, g[i]->input->h, g[i]->input->w,
            g[i]->output->c, (long long)g[i]->params, (long long)g[i]->macs,
            (long long)g[i]->flops);
    put(t, "\n  ]\n}\n");
}

static void list_specs(const Job *job) {
    Pool *pool = job->pool;
    Text t = {.pool = pool};
    Paths names = builtin_specs(pool);
    const Graph **g = NEW(pool, const Graph *, names.n);
    for (int i = 0; i < names.n; i++) g[i] = spec_read(pool, names.at[i], NULL);
    (job->json ? put_specs_json : put_specs)(&t, g, names.n);
    write_file("-", t.s, t.n);
}

int verb_specs(Job *job) {
    const char *name = job->args.n ? job->args.at[0] : NULL;
    if (name && job->json)
        fail(EXIT_USAGE, "specs %s is JSON already; --json is for the list", name);
    if (!name) {
        list_specs(job);
        return EXIT_OK;
    }
    Bytes text = spec_text(job->pool, name);
    if (!is_builtin_spec(name))
        fail(EXIT_USAGE, "%s is a file; specs prints the built-in ones", name);
    write_file("-", text.data, text.size);
    return EXIT_OK;
}
