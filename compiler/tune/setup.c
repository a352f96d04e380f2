/* setup.c - from the options to a tuner: what is searched, how, and by which compiler. */
#include "../emit/llvm.h"
#include "../front/spec.h"
#include "tune.h"
#include <string.h>
#include <unistd.h>

extern const char lua_exhaustive[], lua_random[], lua_beam[], lua_evolve[];

static void choose_strategy(Tuner *t) {
    static const char *const own[] = {lua_evolve, lua_exhaustive, lua_random, lua_beam};
    const char *name = t->job->search ? t->job->search : "evolve";
    t->strategy = name;
    if (!strchr(name, '.')) {
        t->strategy_text = own[choice("--search", name)];
        return;
    }
    file_expect(name, FILE_SCRIPT, "a search in Lua");
    Bytes file = read_file(t->pool, name, 1 << 20);
    t->strategy_text = pool_strndup(t->pool, (const char *)file.data, file.size);
}

static void check_options(const Job *job) {
    if (job->threads > MAX_THREADS)
        fail(EXIT_USAGE, "--threads: expected 1 to %d, found %lld", MAX_THREADS,
             (long long)job->threads);
    if (job->resume && !job->log) fail(EXIT_USAGE, "--resume needs --log");
    if (job->jit && !llvm_there())
        fail(EXIT_UNSUPPORTED, "--jit: this mixfacec was built without LLVM");
    if (job->args.n) fail(EXIT_USAGE, "tune: unexpected argument '%s'", job->args.at[0]);
}

/* What makes the code that is measured, and the flags to say so; with --jit the C compiler makes
 * only the programs around it. */
static void choose_compiler(Tuner *t) {
    const Job *job = t->job;
    const char *cflags = job->cflags ? job->cflags : job->jit ? "-O1" : "-O3";
    t->flags = t->cc_flags = pool_printf(t->pool, "-std=c11 %s %s", cflags, t->target->cflags);
    if (job->jit) t->flags = pool_printf(t->pool, "%s %s", t->target->cpu, t->target->features);
    t->compiler = t->by_instructions ? "none: static count of kernel instructions"
                  : job->jit         ? llvm_version()
                                     : compiler_version(t->pool);
}

static void sign(Tuner *t) {
    t->signatures = sign_tasks(t->pool, t->job->spec, t->spec, t->target, NULL);
    for (int i = 0; i < t->tasks.n; i++) {
        Task *task = &t->tasks.at[i];
        const char *first = t->signatures.at[task->node].sign;
        const char *last = t->signatures.at[task->node + task->nnodes - 1].sign;
        task->sign = strcmp(first, last) ? pool_printf(t->pool, "%s+%s", first, last) : first;
    }
}

void tuner_open(Tuner *t, Job *job) {
    *t = (Tuner){.pool = job->pool, .job = job, .log = -1, .start = now()};
    check_options(job);
    t->by_instructions = choice("--objective", job->objective) == 1;
    t->target = target_find(job->target ? job->target : "native");
    if (!job->runners.n && !t->by_instructions && !target_runs(t->target))
        fail(EXIT_UNSUPPORTED,
             "this machine cannot run target %s; give a --runner, or --objective instructions",
             t->target->name);
    t->budget = job->budget > 0 ? job->budget : 300;
    if (!job->out) note("without -o FILE what is found is shown, not kept");
    t->end = t->start + t->budget;
    t->limit = job->limit > 0 ? job->limit : 20;
    t->until = job->until_gain;
    t->threads = job->threads ? (int)job->threads : 2, t->weighs = job->threads > 1;
    choose_compiler(t);
    t->cpu = t->by_instructions ? "none"
             : job->runners.n   ? pool_printf(t->pool, "%s, by --runner", cpu_name(t->pool))
                                : cpu_name(t->pool);
    choose_strategy(t);
    t->spec = spec_text(t->pool, job->spec);
    t->present = choices_of(job, t->target, t->spec);
    t->graph = plan_changed(t->pool, t, NULL, 0, NULL);
    t->task_of = NEW(t->pool, int, t->graph->nodes.n + 1);
    t->tasks = tasks_of(t->pool, t->graph, t->task_of);
    sign(t);
    if (job->log && job->resume && !access(job->log, F_OK)) log_read(t, job->log);
    if (job->log) log_open(t);
}
