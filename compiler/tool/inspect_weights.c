/* inspect_weights.c - the head of a weights file, and which specs it was packed for. */
#include "../emit/emit.h"
#include "inspect.h"
#include <string.h>

typedef struct {
    const char *name;
    bool fits;
} Fit;
typedef VEC(Fit) Fits;

/* All targets share one layout, so that any of them tells. */
static Fit fit(const Job *job, const char *spec, const Blob *blob) {
    Job plan = {.pool = job->pool, .spec = spec, .target = "c99"};
    Graph *g = plan_model(&plan);
    identify(g);
    return (Fit){g->name, !strcmp(g->layout_id, blob->layout_id)};
}

static void put_report(Text *t, const char *path, const Blob *blob, const Fits *fits) {
    put(t, "%s: packed weights, format %d\n", path, BLOB_VERSION);
    put(t, "  %-10s %s bytes\n", "size", grouped(t->pool, blob->bytes));
    put(t, "  %-10s %d numbers\n", "embedding", blob->embedding);
    put(t, "  %-10s %s endian\n", "byte order", blob->big ? "big" : "little");
    put(t, "  %-10s %s\n  %-10s %s\n", "model", blob->model_id, "layout", blob->layout_id);
    put(t, "  %-10s %s\n", "checksum", blob->intact ? "right" : "wrong: the file is damaged");
    for (int i = 0; i < fits->n; i++)
        put(t, "%s  %-22s %s\n", i ? "" : "\n", fits->at[i].name,
            fits->at[i].fits ? "fits" : "does not fit");
}

static void put_report_json(Text *t, const Blob *blob, const Fits *fits) {
    put(t,
        "{\n  \"format\": \"packed weights\",\n  \"version\": %d,\n  \"size_bytes\": %lld,\n"
        "  \"embedding\": %d,\n  \"byte_order\": \"%s\",\n  \"model_id\": \"%s\",\n  "
        "\"layout_id\": \"%s\",\n"
        "  \"intact\": %s,\n  \"specs\": [",
        BLOB_VERSION, (long long)blob->bytes, blob->embedding, blob->big ? "big" : "little",
        blob->model_id, blob->layout_id, blob->intact ? "true" : "false");
    for (int i = 0; i < fits->n; i++)
        put(t, "%s\n    {\"name\": \"%s\", \"fits\": %s}", i ? "," : "", fits->at[i].name,
            fits->at[i].fits ? "true" : "false");
    put(t, "\n  ]\n}\n");
}

int inspect_weights(Job *job, Bytes file) {
    const char *path = job->args.at[0];
    Blob blob = blob_read(job->pool, path, file);
    Paths specs = known_specs(job);
    Fits fits = {0};
    for (int i = 0; i < specs.n; i++) *PUSH(job->pool, fits) = fit(job, specs.at[i], &blob);
    Text t = {.pool = job->pool};
    if (job->json)
        put_report_json(&t, &blob, &fits);
    else
        put_report(&t, path, &blob, &fits);
    write_file("-", t.s, t.n);
    if (!blob.intact)
        fail(EXIT_INPUT, "%s: damaged: its bytes do not add up to its checksum", path);
    return EXIT_OK;
}
