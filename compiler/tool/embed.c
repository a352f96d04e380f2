/* embed.c - verb embed: compile, load, run, and show or write the embeddings. */
#include "../emit/llvm.h"
#include "../front/checkpoint.h"
#include "run.h"
#include <math.h>
#include <string.h>

/* Values of an embedding, inputs of a cosine matrix, pictures of the input `synthetic`. */
enum { SHOWN = 4, MATRIX_MOST = 24, DRAWN = 3 };

static double dot(const float *a, const float *b, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (double)a[i] * (double)b[i];
    return sum;
}

static int name_width(const Faces *faces) {
    int width = 5;
    for (int i = 0; i < faces->n; i++) {
        int n = (int)strlen(faces->at[i].name);
        if (n > width) width = n;
    }
    return width < 40 ? width : 40;
}

static void print_embeddings(const Faces *faces, const float *y, int n) {
    int width = name_width(faces);
    printf("%4s  %-*s  %9s  first of %d values\n", "", width, "input", "norm", n);
    for (int i = 0; i < faces->n; i++) {
        const float *e = y + (size_t)i * (size_t)n;
        printf("%4d  %-*s  %9.4f ", i + 1, width, faces->at[i].name, sqrt(dot(e, e, n)));
        for (int k = 0; k < n && k < SHOWN; k++) printf(" %8.4f", (double)e[k]);
        printf("\n");
    }
}

static void print_cosines(const Faces *faces, const float *y, int n) {
    if (faces->n < 2) return;
    if (faces->n > MATRIX_MOST) {
        note("the cosines of %d inputs are left out, at most %d are shown", faces->n, MATRIX_MOST);
        return;
    }
    int width = name_width(faces);
    printf("\n%4s  %-*s", "", width, "cosine");
    for (int j = 0; j < faces->n; j++) printf(" %7d", j + 1);
    for (int i = 0; i < faces->n; i++) {
        const float *a = y + (size_t)i * (size_t)n;
        printf("\n%4d  %-*s", i + 1, width, faces->at[i].name);
        for (int j = 0; j < faces->n; j++) {
            const float *b = y + (size_t)j * (size_t)n;
            printf(" %7.4f", dot(a, b, n) / sqrt(dot(a, a, n) * dot(b, b, n)));
        }
    }
    printf("\n");
}

static void read_input(const Graph *g, const char *path, Faces *faces) {
    if (strcmp(path, "synthetic")) {
        faces_read(g, path, faces);
    } else {
        faces_by_formula(g, DRAWN, faces);
        note("synthetic: %d pictures drawn by formula; they are not faces", DRAWN);
    }
}

int verb_embed(Job *job) {
    Model *model = compile_model(job);
    int n = model->graph->output->c;
    Faces faces = {0};
    for (int i = 0; i < job->args.n; i++) read_input(model->graph, job->args.at[i], &faces);
    if (!faces.n) fail(EXIT_INPUT, "%s: no faces in it", job->args.at[0]);
    Loaded loaded = load_model(job->pool, model, llvm_there() ? NULL : "-O1", NULL, NULL);
    float *y = NEW(job->pool, float, (size_t)faces.n *(size_t)n);
    for (int i = 0; i < faces.n; i++) run_face(&loaded, &faces.at[i], y + (size_t)i * (size_t)n);
    if (job->out) {
        npy_write_f32(job->out, y, 2, (const int64_t[]){faces.n, n});
    } else {
        print_embeddings(&faces, y, n);
        print_cosines(&faces, y, n);
    }
    return EXIT_OK;
}
