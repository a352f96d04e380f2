/* test_fixtures.c - every way to write a checkpoint gives the same model; and what a reader may
 * cost. */
#include "front/spec.h"
#include "fixtures.h"
#include "expect.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static const char *path_of(const char *name) {
    const char *root = getenv("ROOT");
    return pool_printf(pool, "%s/tests/specs/%s", root ? root : ".", name);
}

/* The tensors that a spec wants, by the formulas. */
static Givens given_for(const char *spec) {
    const Graph *g = spec_read(pool, spec, NULL);
    Givens given = {0};
    for (int i = 0; i < g->tensors.n; i++) {
        const Tensor *t = &g->tensors.at[i];
        Given *made = PUSH(pool, given);
        *made = (Given){.name = t->name, .type = t->type, .rank = t->rank};
        memcpy(made->dim, t->dim, sizeof made->dim);
        int64_t n = tensor_count(t);
        if (t->type == DT_i64) {
            made->data = (Bytes){pool_alloc(pool, 8), 8};
            continue;
        }
        const double *values = synthetic_tensor(pool, t->name, t->rank, t->dim);
        float *data = NEW(pool, float, n);
        for (int64_t k = 0; k < n; k++) data[k] = (float)values[k];
        made->data = (Bytes){(const uint8_t *)data, (size_t)n * sizeof *data};
    }
    return given;
}

static void every_way_gives_the_same_model(void **state) {
    (void)state;
    const char *spec = path_of("mobile_chain.json");
    const Givens given = given_for(spec);
    const Graph *want = spec_read(pool, spec, checkpoint_open(pool, "synthetic"));
    for (int i = 0; i < nfixtures; i++) {
        Bytes file = fixture(pool, i, &given);
        Checkpoint *ck = checkpoint_read(pool, fixtures[i].name, file);
        const Graph *g = spec_read(pool, spec, ck);
        if (strcmp(g->model_id, want->model_id) != 0) fail_msg("%s: another model", ck->path);
        assert_string_equal(ck->format, fixtures[i].format);
        assert_string_equal(ck->prefix, fixtures[i].prefix);
    }
}

static void read_all(const void *file) {
    Checkpoint *ck = checkpoint_read(pool, "t", *(const Bytes *)file);
    for (int i = 0; i < ck->all.n; i++) {
        const char *problem = tensor_read(pool, &ck->all.at[i]);
        if (problem) (fail)(EXIT_INPUT, "%s", problem); /* not the macro of cmocka */
    }
}

/* However a file is cut, reading it or its tensors is an error. */
static void cut_anywhere(void **state) {
    (void)state;
    const Givens given = fixture_sample(pool);
    Pool *outer = pool;
    for (int i = 0; i < nfixtures; i++) {
        if (!strcmp(fixtures[i].name, "surroundings"))
            continue; /* others are unreadable as it is */
        Bytes whole = fixture(pool, i, &given);
        for (size_t size = 0; size <= whole.size; size += size + 7 < whole.size ? 7 : 1) {
            uint8_t *copy = malloc(size + 1); /* so that a sanitiser sees where it ends */
            assert_non_null(copy);
            memcpy(copy, whole.data, size);
            pool = pool_new();
            int code = attempt(read_all, &(Bytes){copy, size});
            pool_free(pool);
            pool = outer;
            free(copy);
            if (code != (size == whole.size ? 0 : EXIT_INPUT))
                fail_msg("%s, %zu of %zu bytes: code %d, %s", fixtures[i].name, size, whole.size,
                         code, fail_text);
        }
    }
}

/* What nobody wants stays in the archive. */
static void only_what_is_wanted_is_read(void **state) {
    (void)state;
    const char *spec = path_of("mobile_chain.json");
    const Givens given = given_for(spec);
    int row = 0;
    while (strcmp(fixtures[row].name, "teacher_first") != 0) row++;
    Checkpoint *ck = checkpoint_read(pool, "t", fixture(pool, row, &given));
    spec_read(pool, spec, ck);
    for (int i = 0; i < ck->all.n; i++) {
        const Tensor *t = &ck->all.at[i];
        bool student = !strncmp(t->name, "student.", 8);
        assert_int_equal(t->storage->data != NULL, student && type_floating(t->type));
    }
}

/* ---- weights that are kept in parts ---- */

static void weight_norm(void **state) {
    (void)state;
    static const float v[] = {3, 4, 0, -5}, rows[] = {10, 1}, columns[] = {6, 41}, all[] = {50};
    static const struct {
        const char *v, *g, *name;
        int rank;
        int64_t dim[2];
        const float *gains;
        double want[4];
    } cases[] = {
        {"a.weight_v", "a.weight_g", "a.weight", 2, {2, 1}, rows, {6, 8, 0, -1}},
        {"a.weight_v",
         "a.weight_g",
         "a.weight",
         2,
         {1, 2},
         columns,
         {6, 41 * 4 / 6.4031242374328485, 0, -41 * 5 / 6.4031242374328485}},
        {"a.parametrizations.weight.original1",
         "a.parametrizations.weight.original0",
         "a.weight",
         2,
         {2, 1},
         rows,
         {6, 8, 0, -1}},
        {"w_v",
         "w_g",
         "w",
         0,
         {0},
         all,
         {150 / 7.0710678118654755, 200 / 7.0710678118654755, 0, -250 / 7.0710678118654755}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Givens given = {0};
        Given *made = PUSH(pool, given);
        *made = (Given){cases[i].v, DT_f32, 2, {2, 2}, {(const uint8_t *)v, sizeof v}};
        size_t n = cases[i].rank ? 2 : 1;
        made = PUSH(pool, given);
        *made = (Given){
            cases[i].g, DT_f32, cases[i].rank, {0}, {(const uint8_t *)cases[i].gains, 4 * n}};
        memcpy(made->dim, cases[i].dim, sizeof cases[i].dim);
        Checkpoint *ck = checkpoint_read(pool, "t", fixture(pool, 0, &given));
        checkpoint_choose(ck, NULL, NULL);
        assert_int_equal(ck->tensors.n, 1);
        assert_string_equal(ck->tensors.at[0].name, cases[i].name);
        const double *values = tensor_values(pool, &ck->tensors.at[0]);
        for (int k = 0; k < 4; k++) {
            double error = values[k] - cases[i].want[k];
            assert_true(error < 1e-9 && error > -1e-9);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_way_gives_the_same_model),
        TEST(cut_anywhere),
        TEST(only_what_is_wanted_is_read),
        TEST(weight_norm),
    };
    return cmocka_run_group_tests_name("fixtures", tests, NULL, NULL);
}
