/* test_verify.c - what verify lets pass and what it does not: networks that float32 cannot compute
 * well are no mismatch, and code that has one wrong number is one. */
#include "check/check.h"
#include "expect.h"
#include "untrained.h"
#include "emit/llvm.h"
#include <fcntl.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static const char *scratch(const char *name) {
    const char *dir = getenv("SCRATCH");
    return pool_printf(pool, "%s/%s", dir ? dir : "/tmp", name);
}

/* A job's verdict of the code of `weights` by the reference of `truth`; what it printed is in
 * *said. */
static int verdict(const char *spec, const char *weights, const char *truth, const char **said) {
    Job job = {.pool = pool, .spec = spec, .weights = weights, .target = "native", .quiet = true};
    job.jit = llvm_there();
    const Model *model = compile_model(&job);
    const Graph *g = spec_read(pool, spec, checkpoint_open(pool, truth));
    const char *path = scratch("said");
    int out = dup(STDOUT_FILENO), file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    fflush(stdout);
    dup2(file, STDOUT_FILENO);
    int code = verify_model(&job, model, g);
    fflush(stdout);
    dup2(out, STDOUT_FILENO);
    close(out);
    close(file);
    Bytes text = read_file(pool, path, 1 << 20);
    *said = pool_strndup(pool, (const char *)text.data, text.size);
    return code;
}

static const char XS[] = "specs/mixfacenet_xs.json", SHUFFLE[] = "specs/shufflemixfacenet_xs.json";
static const char SMALL[] = "tests/specs/small.json";

/* The reference takes minutes under sanitisers. */
#ifdef __SANITIZE_ADDRESS__
enum { SLOW = true };
#else
enum { SLOW = false };
#endif

static void untrained_networks(void **state) {
    (void)state;
    static const struct {
        const char *spec, *init;
        unsigned seed;
        bool ill; /* an error is above the usual bar */
    } cases[] = {
        {SMALL, "authors", 0, false}, {SMALL, "pytorch", 1, false}, {SMALL, "fan_out", 2, false},
        {SMALL, "lecun", 3, false},   {SMALL, "large", 4, false},   {XS, "large", 0, true},
        {XS, "large", 3, true},       {SHUFFLE, "large", 1, true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *path = scratch("untrained.safetensors"), *said;
        if (SLOW && cases[i].spec != SMALL) continue;
        Pool *outer = pool;
        pool = pool_new();
        untrained_write(pool, cases[i].spec, init_find(cases[i].init), cases[i].seed, path);
        int code = verdict(cases[i].spec, path, path, &said);
        bool ill = strstr(said, "ill-conditioned: ") != NULL;
        if (code != EXIT_OK || ill != cases[i].ill)
            fail_msg("%s, %s, seed %u: status %d\n%s", cases[i].spec, cases[i].init, cases[i].seed,
                     code, said);
        pool_free(pool);
        pool = outer;
    }
}

/* The index of a tensor, and of its largest number. */
static int find(const Graph *g, const Tensor *tensors, const char *name, int64_t *largest) {
    for (int i = 0; i < g->tensors.n; i++) {
        const float *w = (const float *)(const void *)tensors[i].storage->data;
        if (strcmp(tensors[i].name, name)) continue;
        for (int64_t k = 0; k < tensor_count(&tensors[i]); k++)
            if (fabsf(w[k]) > fabsf(w[*largest])) *largest = k;
        return i;
    }
    fail_msg("no tensor is called %s", name);
    return -1;
}

/* The code has the largest number of one tensor times `factor`. */
static void wrong_number(const char *spec, const char *init, const char *name, float factor) {
    const char *right = scratch("right.safetensors"), *wrong = scratch("wrong.safetensors"), *said;
    const Graph *g = spec_read(pool, spec, NULL);
    Tensor *tensors = untrained_tensors(pool, g, init_find(init), 1);
    int64_t k = 0;
    int t = find(g, tensors, name, &k);
    safetensors_write(pool, right, tensors, g->tensors.n, DT_f32);
    ((float *)(uintptr_t)tensors[t].storage->data)[k] *= factor;
    safetensors_write(pool, wrong, tensors, g->tensors.n, DT_f32);
    int code = verdict(spec, wrong, right, &said);
    if (code != EXIT_MISMATCH || !strstr(said, "first divergence: "))
        fail_msg("%s, %s, %s times %g: status %d\n%s", spec, init, name, (double)factor, code,
                 said);
}

static void wrong_numbers(void **state) {
    (void)state;
    static const struct {
        const char *spec, *init, *tensor;
        float factor;
    } cases[] = {
        {SMALL, "authors", "init.conv1.conv.weight", 1.001f},
        {SMALL, "authors", "stage1.unit1.exp_conv.conv.1.weight", 1.001f},
        {SMALL, "large", "stage1.unit1.conv1.conv.1.weight", 1.001f},
        {XS, "authors", "feautre_layer.pw_conv.conv.weight", 1.001f},
        {XS, "large", "features.stage2.unit1.conv1.conv.1.weight", 1.001f},
        {SMALL, "biased", "stage1.unit1.se.conv1.bias", 0},
        {SMALL, "biased", "stage1.unit2.se.conv2.bias", 0},
        {XS, "biased", "tail.conv.weight", 1.001f},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (SLOW && cases[i].spec != SMALL) continue;
        Pool *outer = pool;
        pool = pool_new();
        wrong_number(cases[i].spec, cases[i].init, cases[i].tensor, cases[i].factor);
        pool_free(pool);
        pool = outer;
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {TEST(untrained_networks), TEST(wrong_numbers)};
    return cmocka_run_group_tests_name("verify", tests, NULL, NULL);
}
