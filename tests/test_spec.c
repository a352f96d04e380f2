/* test_spec.c - specs: the official counts, the tensors they want, the graphs they make, and every
 * kind of mistake (tests/errors: NAME.json and the message it must give, NAME.err). */
#include "front/spec.h"
#include "expect.h"
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static const char *root; /* of the repository */

static Graph *read_spec(const char *path, Checkpoint *ck) {
    return spec_read(pool, pool_printf(pool, "%s/%s", root, path), ck);
}

/* ---- the six networks ---- */

static const struct {
    const char *name;
    int64_t flops, macs, params, trainable;
} official[] = {
    {"mixfacenet_m", 626139948, 303388992, 3953046, 3952534},
    {"mixfacenet_s", 451720268, 218141424, 3073110, 3072598},
    {"mixfacenet_xs", 161988532, 76561120, 1040866, 1040354},
};

static void counts_are_the_official_ones(void **state) {
    (void)state;
    for (int i = 0; i < 6; i++) {
        const char *name = official[i / 2].name, *shuffle = i % 2 ? "shuffle" : "";
        Graph *g = read_spec(pool_printf(pool, "specs/%s%s.json", shuffle, name), NULL);
        assert_string_equal(g->name, pool_printf(pool, "%s%s", shuffle, name));
        assert_int_equal(g->flops, official[i / 2].flops);
        assert_int_equal(g->macs, official[i / 2].macs);
        assert_int_equal(g->params, official[i / 2].params);
        assert_int_equal(g->params_trainable, official[i / 2].trainable);
        assert_int_equal(g->output->c, 512);
    }
}

static void tensors_are_the_official_ones(void **state) {
    (void)state;
    const char *shared = getenv("MIXFACEC_SHARED");
    if (!shared || !*shared) {
        print_message("skipped: tensors_are_the_official_ones (no MIXFACEC_SHARED)\n");
        skip();
    }
    for (int i = 0; i < 6; i++) {
        const char *name = official[i / 2].name, *shuffle = i % 2 ? "shuffle" : "";
        Graph *g = read_spec(pool_printf(pool, "specs/%s%s.json", shuffle, name), NULL);
        Text t = {.pool = pool};
        for (int j = 0; j < g->tensors.n; j++) {
            const Tensor *x = &g->tensors.at[j];
            put(&t, "%s %s %s\n", x->name, x->type == DT_i64 ? "int64" : "float32",
                tensor_shape(pool, x));
        }
        const char *path = pool_printf(pool, "%s/oracle/%s.tensors.txt", shared, name);
        Bytes want = read_file(pool, path, 1 << 20);
        assert_int_equal(t.n, want.size);
        assert_memory_equal(t.s, want.data, want.size);
    }
}

/* The values that stored block outputs are compared with carry the module paths of the blocks. */
static void blocks_carry_their_paths(void **state) {
    (void)state;
    Graph *g = read_spec("specs/shufflemixfacenet_xs.json", NULL);
    Text t = {.pool = pool};
    for (int i = 0; i < g->vals.n; i++)
        if (g->vals.at[i]->unit) put(&t, "%s ", g->vals.at[i]->unit);
    const char *first = "features.init_block.conv1 features.init_block.conv2 "
                        "features.stage1.unit1 features.stage1.unit2 features.stage2.unit1 ";
    const char *last = "features.stage4.unit6 tail feautre_layer.dw_conv feautre_layer.pw_conv "
                       "features_norm ";
    assert_memory_equal(t.s, first, strlen(first));
    assert_string_equal(t.s + t.n - strlen(last), last);
}

static const Node *node_named(const Graph *g, const char *name, Op op) {
    for (int i = 0; i < g->nodes.n; i++)
        if (g->nodes.at[i]->op == op && !strcmp(g->nodes.at[i]->name, name)) return g->nodes.at[i];
    fail_msg("there is no %s/%s", name, op_name(op));
    return NULL;
}

/* 384 channels over five kernel sizes: the first part takes the remainder. */
static void first_part_takes_the_remainder(void **state) {
    (void)state;
    Graph *g = read_spec("specs/mixfacenet_xs.json", NULL);
    const Node *n = node_named(g, "features.stage4.unit4.conv1", OP_conv);
    assert_int_equal(n->parts.n, 5);
    for (int i = 0, at = 0; i < 5; i++) {
        const Part *p = &n->parts.at[i];
        assert_int_equal(p->cin, i ? 76 : 80);
        assert_int_equal(p->groups, p->cin);
        assert_int_equal(p->cin0, at);
        assert_int_equal(p->kh, 3 + 2 * i);
        at += p->cin;
    }
    assert_int_equal(n->stride, 2);
    assert_int_equal(n->pad_h, 1);
}

/* ---- other networks ---- */

static void other_networks_are_expressible(void **state) {
    (void)state;
    static const struct {
        const char *name;
        int embedding, map_h, map_w;
    } specs[] = {
        {"width_075", 128, 7, 7},    {"width_125", 256, 7, 7},     {"input_96x96", 512, 6, 6},
        {"input_112x96", 128, 7, 6}, {"input_128x128", 256, 8, 8},
    };
    for (size_t i = 0; i < sizeof specs / sizeof *specs; i++) {
        Graph *g = read_spec(pool_printf(pool, "tests/specs/%s.json", specs[i].name), NULL);
        const Node *n = node_named(g, "feautre_layer.dw_conv", OP_conv);
        assert_int_equal(g->output->c, specs[i].embedding);
        assert_int_equal(n->parts.at[0].kh, specs[i].map_h);
        assert_int_equal(n->parts.at[0].kw, specs[i].map_w);
        assert_true(n->global);
    }
    assert_int_equal(read_spec("tests/specs/two_stage.json", NULL)->output->c, 40);
}

static void widths_are_rounded_to_eight(void **state) {
    (void)state;
    Graph *g = read_spec("tests/specs/width_075.json", NULL);
    assert_int_equal(node_named(g, "features.init_block.conv1", OP_conv)->out->c, 16);   /* 12 */
    assert_int_equal(node_named(g, "features.stage1.unit1.conv2", OP_conv)->out->c, 24); /* 18 */
    assert_int_equal(node_named(g, "features.stage2.unit1.conv2", OP_conv)->out->c, 32); /* 30 */
    assert_int_equal(node_named(g, "features.stage4.unit6.conv2", OP_conv)->out->c, 152);
}

static void a_chain_has_groups_biases_and_a_linear_layer(void **state) {
    (void)state;
    Graph *g = read_spec("tests/specs/mobile_chain.json", NULL);
    const Node *grouped = node_named(g, "layers.5.a", OP_conv);
    assert_int_equal(grouped->parts.n, 1);
    assert_int_equal(grouped->parts.at[0].groups, 4);
    assert_true(node_named(g, "layers.6", OP_conv)->has_bias);
    assert_int_equal(node_named(g, "layers.6", OP_conv)->pad_h, 0);
    const Node *linear = node_named(g, "embedding", OP_conv);
    assert_int_equal(linear->parts.at[0].kh, 10);
    assert_int_equal(linear->parts.at[0].kw, 8);
    assert_false(linear->global);
    assert_string_equal(g->pre.order, "BGR");
    assert_true(g->pre.mean[1] == 117 && g->pre.scale[2] == 0.018);
}

/* ---- weights ---- */

/* The synthetic tensors of a spec, to be found by name like those of a file. */
static Checkpoint *checkpoint_of(const char *spec) {
    Checkpoint *ck = checkpoint_open(pool, "synthetic");
    read_spec(spec, ck);
    ck->format = "test";
    ck->path = "toy.pth";
    ck->all = ck->tensors;
    return ck;
}

static Tensor *writable(Checkpoint *ck, const char *name, float **data) {
    Tensor *t = checkpoint_find(ck, name);
    *data = NEW(pool, float, tensor_count(t));
    memcpy(*data, t->storage->data, (size_t)tensor_count(t) * sizeof **data);
    t->storage->data = (const uint8_t *)*data;
    return t;
}

static void bind_chain(const void *ck) {
    read_spec("tests/specs/mobile_chain.json", (Checkpoint *)(uintptr_t)ck);
}

static void negative_variance_is_refused(void **state) {
    (void)state;
    float *data;
    Checkpoint *ck = checkpoint_of("tests/specs/mobile_chain.json");
    writable(ck, "layers.2.1.running_var", &data);
    data[3] = -0.5f;
    expect_failure("toy.pth: tensor layers.2.1.running_var: negative variance -0.5 at index 3",
                   bind_chain, ck);
}

static void wrong_shapes_are_refused(void **state) {
    (void)state;
    float *data;
    Checkpoint *ck = checkpoint_of("tests/specs/mobile_chain.json");
    Tensor *t = writable(ck, "embedding.weight", &data);
    t->dim[0] = 800, t->dim[1] = 24;
    expect_failure("toy.pth: tensor embedding.weight: expected shape 24x800, found 800x24",
                   bind_chain, ck);
}

static void missing_tensors_are_named(void **state) {
    (void)state;
    Checkpoint *ck = checkpoint_of("tests/specs/mobile_chain.json");
    checkpoint_find(ck, "last.bias")->name = "last.biases";
    expect_failure("toy.pth: tensor last.bias (24) is missing; did you mean last.biases?",
                   bind_chain, ck);
}

/* A model is the same if its graph, its preprocessing and its weights are. */
static void identity_covers_the_weights(void **state) {
    (void)state;
    float *data;
    const char *spec = "tests/specs/mobile_chain.json";
    Checkpoint *ck = checkpoint_of(spec);
    Graph *a = read_spec(spec, ck), *b = read_spec(spec, ck);
    assert_string_equal(a->model_id, b->model_id);
    writable(ck, "embedding.bias", &data);
    data[23] += 1;
    assert_string_not_equal(a->model_id, read_spec(spec, ck)->model_id);
}

/* A single slope serves every channel. */
static void one_slope_is_spread(void **state) {
    (void)state;
    Graph *g = read_spec("tests/specs/two_stage.json", checkpoint_open(pool, "synthetic"));
    const Node *n = node_named(g, "stem", OP_act);
    assert_int_equal(n->slopes, 1);
    for (int i = 1; i < n->out->c; i++) assert_true(n->slope[i] == n->slope[0]);
}

/* ---- mistakes ---- */

static void read_mistake(const void *path) { spec_read(pool, path, NULL); }

static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static void mistakes_are_told(void **state) {
    (void)state;
    struct dirent **files;
    char home[4096];
    assert_non_null(getcwd(home, sizeof home));
    assert_int_equal(chdir(pool_printf(pool, "%s/tests/errors", root)), 0);
    int n = scandir(".", &files, NULL, by_name), tested = 0;
    for (int i = 0; i < n; i++) {
        const char *name = files[i]->d_name, *dot = strrchr(name, '.');
        if (dot && !strcmp(dot, ".json")) {
            const char *err = pool_printf(pool, "%.*s.err", (int)(dot - name), name);
            Bytes want = read_file(pool, err, 4096);
            expect_failure(pool_strndup(pool, (const char *)want.data, want.size - 1), read_mistake,
                           pool_printf(pool, "%s", name));
            tested++;
        }
        free(files[i]);
    }
    free(files);
    assert_int_equal(chdir(home), 0);
    assert_in_range(tested, 100, n);
}

/* The schema names every key and activation of the tables. */
static void schema_knows_every_key(void **state) {
    (void)state;
    static const char words[] =
#define BLOCK(name, keys, meaning) #name " " keys " "
#include "blocks.def"
#undef BLOCK
#define NAME(name, blanks, meaning) #name " "
#include "names.def"
#undef NAME
#define ACT(name, slopes, flops, work, meaning) #name " "
#include "acts.def"
#undef ACT
        "repeat name provenance preprocess input width eps slopes tensors network order mean scale";
    json_parse(pool, "schema", schema_text, strlen(schema_text));
    char *rest = NULL, *list = pool_strndup(pool, words, strlen(words));
    for (char *w = strtok_r(list, " ", &rest); w; w = strtok_r(NULL, " ", &rest))
        if (!strstr(schema_text, pool_printf(pool, "\"%s\"", w))) fail_msg("no key \"%s\"", w);
}

static void strings_are_escaped(void **state) {
    (void)state;
    Text t = {.pool = pool};
    put_json_string(&t, "a\"b\\c\n\x01 \xc3\xbc");
    assert_string_equal(t.s, "\"a\\\"b\\\\c\\u000a\\u0001 \xc3\xbc\"");
}

int main(void) {
    root = getenv("ROOT") ? getenv("ROOT") : ".";
    verbosity = -1;
    const struct CMUnitTest tests[] = {
        TEST(counts_are_the_official_ones),
        TEST(tensors_are_the_official_ones),
        TEST(blocks_carry_their_paths),
        TEST(first_part_takes_the_remainder),
        TEST(other_networks_are_expressible),
        TEST(widths_are_rounded_to_eight),
        TEST(a_chain_has_groups_biases_and_a_linear_layer),
        TEST(negative_variance_is_refused),
        TEST(wrong_shapes_are_refused),
        TEST(missing_tensors_are_named),
        TEST(identity_covers_the_weights),
        TEST(one_slope_is_spread),
        TEST(mistakes_are_told),
        TEST(schema_knows_every_key),
        TEST(strings_are_escaped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
