/* bench_report.c - the results of a benchmark as text and as JSON. */
#include "../front/json.h"
#include "../kernel.h"
#include "bench.h"
#include <string.h>

static double ms(double seconds) { return seconds * 1e3; }
static double giga(double per_second) { return per_second * 1e-9; }

/* ---- text ---- */

static void put_runs(Text *t, const Bench *b) {
    const struct {
        const char *name;
        double seconds;
        const char *note;
    } rows[] = {
        {"min", b->warm[0], pool_printf(t->pool, "%.1f %% of peak", 100 * peak_fraction(b))},
        {"p10", percentile(b->warm, b->runs, 10), ""},
        {"median", percentile(b->warm, b->runs, 50),
         pool_printf(t->pool, "of %d runs with warm caches", b->runs)},
        {"p90", percentile(b->warm, b->runs, 90), ""},
        {"cold", percentile(b->cold, COLD_RUNS, 50),
         pool_printf(t->pool, "median of %d runs with flushed caches", COLD_RUNS)},
        {"first", b->first, "right after loading"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        put(t, "  %-7s %8.3f ms%s%s\n", rows[i].name, ms(rows[i].seconds),
            *rows[i].note ? "  " : "", rows[i].note);
}

static void put_threads(Text *t, const Bench *b) {
    if (b->threads < 2) return;
    put(t,
        "  on %d threads: min %.3f ms, median %.3f, p90 %.3f; %.2f times as fast as one by the "
        "median, "
        "%.2f by the minimum\n",
        b->threads, ms(b->many[0]), ms(percentile(b->many, b->runs, 50)),
        ms(percentile(b->many, b->runs, 90)), speedup(b, 50), speedup(b, 0));
}

static void put_machine(Text *t, const Machine *m) {
    put(t, "  peak    %8.1f GFLOP/s  %s, best of %d slices of %d ms\n", giga(m->peak), m->vector,
        m->slices, SLICE_MS);
    for (int i = 0; i < m->nlevels; i++) {
        const Level *l = &m->level[i];
        put(t, "  %-7s %8.1f GB/s     reading %s KiB\n", l->name, giga(l->rate),
            kib(t->pool, (int64_t)l->bytes));
    }
}

static void put_layer_row(Text *t, int wide, const Layer_time *l, double total, bool many) {
    double bytes = (double)(l->weight_bytes + l->tensor_bytes);
    put(t, "%-*s  %-9s  %-9s  %8.2f  %5.1f  %8.3f  %8.1f  %7.1f  %6.1f  %-7s", wide, l->step->name,
        kinds[l->kind].name, l->group, l->seconds * 1e6, 100 * l->seconds / total,
        (double)l->flops * 1e-6, bytes / 1024, giga((double)l->flops / l->seconds),
        100 * l->bound / l->seconds, l->by_memory ? "memory" : "compute");
    if (many) put(t, "  %8.2f  %5.2f", l->many * 1e6, l->seconds / l->many);
    put(t, "\n");
}

static void put_layers(Text *t, const Bench *b) {
    int wide = 5;
    double total = 0, bound = 0, flops = 0, bytes = 0;
    for (int i = 0; i < b->nlayers; i++) {
        const Layer_time *l = &b->layer[i];
        if ((int)strlen(l->step->name) > wide) wide = (int)strlen(l->step->name);
        total += l->seconds, bound += l->bound, flops += (double)l->flops;
        bytes += (double)(l->weight_bytes + l->tensor_bytes);
    }
    put(t, "\n%-*s  %-9s  %-9s  %8s  %5s  %8s  %8s  %7s  %6s  %s\n", wide, "layer", "kind", "group",
        "us", "%", "MFLOP", "KiB", "GFLOP/s", "% roof", "roof");
    for (int i = 0; i < b->nlayers; i++)
        put_layer_row(t, wide, &b->layer[i], total, b->threads > 1);
    put(t, "%-*s  %-9s  %-9s  %8.2f  %5.1f  %8.3f  %8.1f  %7.1f  %6.1f\n", wide, "all", "", "",
        total * 1e6, 100.0, flops * 1e-6, bytes / 1024, giga(flops / total), 100 * bound / total);
    put(t, "\n%-9s  %-9s  %5s  %8s  %5s  %8s  %7s  %6s\n", "kind", "group", "steps", "us", "%",
        "MFLOP", "GFLOP/s", "% roof");
    Groups groups = bench_groups(b);
    for (int i = 0; i < groups.n; i++) {
        const Group *g = &groups.at[i];
        put(t, "%-9s  %-9s  %5d  %8.2f  %5.1f  %8.3f  %7.1f  %6.1f\n", kinds[g->kind].name,
            g->group, g->n, g->seconds * 1e6, 100 * g->seconds / total, (double)g->flops * 1e-6,
            giga((double)g->flops / g->seconds), 100 * g->bound / g->seconds);
    }
}

static const char layer_notes[] =
    "\nA time is the fastest of the runs, less %.0f ns for the clock between the steps. FLOPs are "
    "2 "
    "for each\nmultiply-add of the spec; bytes are the weights and tensors of a step, each once. "
    "The "
    "roof is the\nleast time at the peak, or for reading those bytes, whichever is longer: weights "
    "from where the\nwhole model fits, tensors from where those of the step do.\n";

void bench_text(Text *t, const Bench *b) {
    const Graph *g = b->model->graph;
    put(t, "%s for %s, one thread on core %d of %s\n%s %s\n\n", b->model->name,
        b->model->target->name, b->machine.core, b->machine.cpu, b->plain.compiler, b->plain.flags);
    put_runs(t, b);
    put_threads(t, b);
    put(t, "\n");
    put_machine(t, &b->machine);
    put(t, "\n  arena %s KiB, weights %s KiB, code and constants %s KiB\n",
        kib(t->pool, g->arena_bytes), kib(t->pool, (int64_t)b->model->weights.size),
        kib(t->pool, b->plain.text_bytes));
    const char *noise = noise_of(t->pool, b);
    if (noise) put(t, "  %s\n", noise);
    if (!b->nlayers) return;
    put_layers(t, b);
    put(t, layer_notes, b->hook * 1e9);
}

/* ---- JSON ---- */

static void put_pair(Text *t, const char *key, const char *value) {
    put(t, "  \"%s\": ", key);
    put_json_string(t, value);
    put(t, ",\n");
}

static void put_bandwidth_json(Text *t, const Machine *m) {
    put(t, "  \"bandwidth\": {\n");
    for (int i = 0; i < m->nlevels; i++) {
        const Level *l = &m->level[i];
        put(t, "    \"%s\": {\"gb_per_s\": %.3f, \"read_bytes\": %zu, \"cache_bytes\": %zu}%s\n",
            l->name, giga(l->rate), l->bytes, l->cache, i + 1 < m->nlevels ? "," : "");
    }
    put(t, "  },\n");
}

static void put_layer_json(Text *t, const Layer_time *l) {
    const Step *s = l->step;
    put(t, "    {\"layer\": ");
    put_json_string(t, s->name);
    put(t,
        ", \"kind\": \"%s\", \"group\": \"%s\", \"kernel\": \"%s\", \"ms\": %.6f, \"flops\": %lld, "
        "\"kernel_flops\": %lld, \"weights_bytes\": %lld, \"tensor_bytes\": %lld, "
        "\"gflops\": %.3f, \"bound_ms\": %.6f, \"bound_by\": \"%s\", \"bound_fraction\": %.4f}",
        kinds[l->kind].name, l->group, s->kernel->name, ms(l->seconds), (long long)l->flops,
        (long long)s->kernel->flops, (long long)l->weight_bytes, (long long)l->tensor_bytes,
        giga((double)l->flops / l->seconds), ms(l->bound), l->by_memory ? "memory" : "compute",
        l->bound / l->seconds);
}

void bench_json(Text *t, const Bench *b) {
    const Graph *g = b->model->graph;
    put(t, "{\n");
    put_pair(t, "name", b->model->name);
    put_pair(t, "target", b->model->target->name);
    put_pair(t, "cpu", b->machine.cpu);
    put_pair(t, "compiler", b->plain.compiler);
    put_pair(t, "flags", b->plain.flags);
    put(t, "  \"threads\": 1,\n  \"core\": %d,\n  \"runs\": %d,\n", b->machine.core, b->runs);
    put(t,
        "  \"min_ms\": %.6f,\n  \"p10_ms\": %.6f,\n  \"median_ms\": %.6f,\n  \"p90_ms\": %.6f,\n",
        ms(b->warm[0]), ms(percentile(b->warm, b->runs, 10)), ms(percentile(b->warm, b->runs, 50)),
        ms(percentile(b->warm, b->runs, 90)));
    put(t, "  \"cold_ms\": %.6f,\n  \"cold_runs\": %d,\n  \"first_ms\": %.6f,\n",
        ms(percentile(b->cold, COLD_RUNS, 50)), COLD_RUNS, ms(b->first));
    if (b->threads > 1)
        put(t,
            "  \"run_mt\": {\"threads\": %d, \"min_ms\": %.6f, \"median_ms\": %.6f, "
            "\"p90_ms\": %.6f, \"speedup\": %.4f, \"speedup_of_min\": %.4f},\n",
            b->threads, ms(b->many[0]), ms(percentile(b->many, b->runs, 50)),
            ms(percentile(b->many, b->runs, 90)), speedup(b, 50), speedup(b, 0));
    put(t, "  \"spread\": %.4f,\n  \"busy\": %.4f,\n  \"noisy\": %s,\n", spread(b), b->busy,
        noise_of(t->pool, b) ? "true" : "false");
    put(t, "  \"macs\": %lld,\n  \"flops\": %lld,\n", (long long)g->macs, 2 * (long long)g->macs);
    put_pair(t, "peak_vector", b->machine.vector);
    put(t, "  \"peak_gflops\": %.3f,\n  \"peak_fraction\": %.4f,\n", giga(b->machine.peak),
        peak_fraction(b));
    put_bandwidth_json(t, &b->machine);
    put(t, "  \"arena_bytes\": %lld,\n  \"weights_bytes\": %zu,\n  \"text_bytes\": %lld,\n",
        (long long)g->arena_bytes, b->model->weights.size, (long long)b->plain.text_bytes);
    put(t, "  \"hook_ns\": %.1f,\n  \"layers\": [", b->hook * 1e9);
    for (int i = 0; i < b->nlayers; i++) {
        put(t, "%s\n", i ? "," : "");
        put_layer_json(t, &b->layer[i]);
    }
    put(t, "%s]\n}\n", b->nlayers ? "\n  " : "");
}
