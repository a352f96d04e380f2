/* inspect.c - `mixfacec inspect`: which kind of file it is, what a spec unrolls to; and `schema`.
 */
#include "../emit/emit.h"
#include "../front/spec.h"
#include "inspect.h"
#include <string.h>
#include <unistd.h>

#define MAX_FILE ((size_t)16 << 30)

/* ---- layers: a convolution with the norm and activation of the same path is one row ---- */

typedef struct {
    const char *name;
    const Node *first;
    const Val *in, *out;
    const char *ops;
    Act act;
    int64_t macs, flops, params;
} Row;
typedef VEC(Row) Rows;

static Rows rows_of(const Graph *g) {
    Rows rows = {0};
    for (int i = 0; i < g->nodes.n; i++) {
        const Node *n = g->nodes.at[i];
        Row *r = rows.n ? &rows.at[rows.n - 1] : NULL;
        bool joins = r && !strcmp(r->name, n->name) && (n->op == OP_norm || n->op == OP_act);
        if (n->op == OP_input) continue;
        if (!joins) {
            r = PUSH(g->pool, rows);
            *r = (Row){.name = n->name, .first = n, .in = n->in[0], .ops = op_name(n->op)};
        } else if (n->op == OP_norm) {
            r->ops = pool_printf(g->pool, "%s+norm", r->ops);
        }
        r->out = n->out;
        if (n->op == OP_act) r->act = n->act;
        r->macs += node_macs(n), r->flops += node_flops(n), r->params += node_params(n);
    }
    return rows;
}

/* "3x3", "3,5,7 depthwise", "1x1 in 2 parts", "3x3 in 4 groups". */
static const char *kernel_text(Pool *pool, const Node *n) {
    Text t = {.pool = pool};
    if (n->op != OP_conv) return "";
    const Part *p = n->parts.at, *last = p + n->parts.n - 1;
    if (p->kh == last->kh) put(&t, "%dx%d", p->kh, p->kw);
    for (int i = 0; p->kh != last->kh && i < n->parts.n; i++)
        put(&t, "%s%d", i ? "," : "", n->parts.at[i].kh);
    if (n->stride > 1) put(&t, "/%d", n->stride);
    if (is_depthwise(n))
        put(&t, " depthwise");
    else if (n->parts.n > 1)
        put(&t, " in %d parts", n->parts.n);
    else if (p->groups > 1)
        put(&t, " in %d groups", p->groups);
    return t.s;
}

static int64_t out_bytes(const Val *v) { return 4 * (int64_t)v->c * v->h * v->w; }

static void put_table(Text *t, const Graph *g, const Rows *rows) {
    Pool *pool = g->pool;
    int wide = 5;
    for (int i = 0; i < rows->n; i++)
        if ((int)strlen(rows->at[i].name) > wide) wide = (int)strlen(rows->at[i].name);
    put(t, "%-*s  %-9s  %11s  %11s  %-19s  %-7s  %11s  %9s  %9s\n", wide, "layer", "operator",
        "input", "output", "kernel", "act", "MACs", "params", "bytes");
    for (int i = 0; i < rows->n; i++) {
        const Row *r = &rows->at[i];
        put(t, "%-*s  %-9s  %11s  %11s  %-19s  %-7s  %11s  %9s  %9s\n", wide, r->name, r->ops,
            size_text(pool, r->in), size_text(pool, r->out), kernel_text(pool, r->first),
            r->act ? act_name(r->act) : "", grouped(pool, r->macs), grouped(pool, r->params),
            grouped(pool, 4 * r->params));
    }
    const struct {
        const char *what;
        int64_t n;
        const char *unit;
    } totals[] = {
        {"FLOPs, as the official counter counts", g->flops, ""},
        {"multiply-accumulates of convolutions", g->macs, ""},
        {"parameters", g->params, ""},
        {"parameters that training changes", g->params_trainable, ""},
        {"weights in float32", 4 * g->params, " bytes"},
    };
    put(t, "\n%s: %s to %s\n", g->name, size_text(pool, g->input), size_text(pool, g->output));
    for (size_t i = 0; i < sizeof totals / sizeof *totals; i++)
        put(t, "%-38s  %13s%s\n", totals[i].what, grouped(pool, totals[i].n), totals[i].unit);
}

static void put_spec_json(Text *t, const Graph *g, const Rows *rows) {
    put(t, "{\n  \"name\": \"%s\",\n  \"layers\": [\n", g->name);
    for (int i = 0; i < rows->n; i++) {
        const Row *r = &rows->at[i];
        put(t, "    {\"name\": ");
        put_json_string(t, r->name);
        put(t, ", \"operator\": \"%s\", \"input\": [%d, %d, %d], \"output\": [%d, %d, %d], ",
            r->ops, r->in->c, r->in->h, r->in->w, r->out->c, r->out->h, r->out->w);
        put(t, "\"kernel\": \"%s\", \"act\": \"%s\", ", kernel_text(g->pool, r->first),
            act_name(r->act));
        put(t, "\"macs\": %lld, \"flops\": %lld, \"parameters\": %lld, ", (long long)r->macs,
            (long long)r->flops, (long long)r->params);
        put(t, "\"weights_bytes\": %lld, \"output_bytes\": %lld}%s\n", (long long)(4 * r->params),
            (long long)out_bytes(r->out), i + 1 < rows->n ? "," : "");
    }
    put(t, "  ],\n  \"flops\": %lld,\n  \"macs\": %lld,\n  \"parameters\": %lld,\n",
        (long long)g->flops, (long long)g->macs, (long long)g->params);
    put(t, "  \"parameters_trainable\": %lld,\n  \"weights_bytes\": %lld",
        (long long)g->params_trainable, (long long)(4 * g->params));
}

static bool needs_plan(const Job *job) {
    return job->target || job->dump || job->time_passes || job->schedule || job->wisdom ||
           job->knobs.n;
}

static int inspect_spec(Job *job, const char *path) {
    if (job->spec) fail(EXIT_USAGE, "%s is a spec; --spec is for checkpoints and weights", path);
    job->spec = path;
    Graph *g = spec_read(job->pool, job->spec, NULL),
          *plan = needs_plan(job) ? plan_model(job) : NULL;
    Rows rows = rows_of(g);
    Text t = {.pool = job->pool};
    (job->json ? put_spec_json : put_table)(&t, g, &rows);
    if (plan) (job->json ? put_plan_json : put_plan)(&t, plan);
    if (job->schedule) (job->json ? put_schedule_json : put_schedule)(&t, plan);
    if (job->json) put(&t, "\n}\n");
    write_file("-", t.s, t.n);
    return EXIT_OK;
}

/* ---- what is it? ---- */

/* A spec is JSON text. A safetensors file may start with a '{' too, but as the first byte of a
 * 64-bit length, which has zeros above it. */
static bool is_spec(Bytes file) {
    size_t i = 0;
    while (i < file.size && file.data[i] && strchr(" \t\r\n", file.data[i])) i++;
    bool length = file.size >= 8 && memchr(file.data, 0, 8);
    return i < file.size && file.data[i] == '{' && !length;
}

/* What the argument names: a built-in spec, the demo's weights, or a file. */
static Bytes read_named(Pool *pool, const char *path) {
    if (!strcmp(path, "demo")) return demo_checkpoint();
    if (is_builtin_spec(path) || (strcmp(path, "-") && access(path, F_OK)))
        return spec_text(pool, path);
    return map_file(pool, path, MAX_FILE);
}

int verb_inspect(Job *job) {
    const char *path = job->args.at[0];
    Bytes file = read_named(job->pool, path);
    if (is_spec(file) && !shards_start(file)) return inspect_spec(job, path);
    if (needs_plan(job))
        fail(EXIT_USAGE,
             "%s is not a spec; --target, --dump, --time-passes and knobs are for specs", path);
    if (blob_starts(file)) return inspect_weights(job, file);
    return inspect_checkpoint(job, checkpoint_read(job->pool, path, file));
}

int verb_schema(Job *job) {
    (void)job;
    write_file("-", schema_text, strlen(schema_text));
    return EXIT_OK;
}
