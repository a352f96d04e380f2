/* test_checkpoint.c - checkpoints of any format, and taking weights from them. */
#include "pth_writer.h"
#include "expect.h"
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static Checkpoint *read_pth(const Pth *pth) {
    Checkpoint *ck = checkpoint_read(pool, "t.pth", pth_file(pool, pth));
    checkpoint_choose(ck, NULL, NULL);
    return ck;
}

static void every_type(void **state) {
    (void)state;
    static const struct {
        Dtype type;
        Bytes bytes;
        double value[5];
    } cases[] = {
        /* 1, -2, the smallest number above 0, infinity, NaN */
        {DT_f16,
         BYTES("\x00\x3c\x00\xc0\x01\x00\x00\x7c\x00\x7e"),
         {1, -2, 0x1p-24, INFINITY, NAN}},
        {DT_bf16,
         BYTES("\x80\x3f\x00\xc0\x01\x00\x80\x7f\xc0\x7f"),
         {1, -2, 0x1p-133, INFINITY, NAN}},
        {DT_f32,
         BYTES("\0\0\x80\x3f\0\0\x00\xc0\1\0\0\0\0\0\x80\x7f\0\0\xc0\x7f"),
         {1, -2, 0x1p-149, INFINITY, NAN}},
        {DT_f64,
         BYTES("\0\0\0\0\0\0\xf0\x3f\0\0\0\0\0\0\x00\xc0\1\0\0\0\0\0\0\0"
               "\0\0\0\0\0\0\xf0\x7f\0\0\0\0\0\0\xf8\x7f"),
         {1, -2, 0x1p-1074, INFINITY, NAN}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        PthTensor t = {.name = "w", .type = cases[i].type, .rank = 1, .dim = {5}, .stride = {1}};
        Checkpoint *ck =
            read_pth(&(Pth){.tensors = &t, .n = 1, .storages = &cases[i].bytes, .nstorages = 1});
        expect_values(&ck->tensors.at[0], 5, cases[i].value);
    }
}

/* To 16 bits: ties to even, carries into the exponent, subnormal numbers, what is too large. */
static void rounding(void **state) {
    (void)state;
    static const struct {
        Dtype type;
        double value;
        uint16_t bits;
        bool fits;
    } cases[] = {
        {DT_f16, 0, 0, true},
        {DT_f16, -0.0, 0x8000, true},
        {DT_f16, 1, 0x3c00, true},
        {DT_f16, -2, 0xc000, true},
        {DT_f16, 1 + 0x1p-11, 0x3c00, true},
        {DT_f16, 1 + 0x3p-11, 0x3c02, true},
        {DT_f16, 1 + 0x1p-11 + 0x1p-40, 0x3c01, true},
        {DT_f16, 2 - 0x1p-12, 0x4000, true},
        {DT_f16, 65504, 0x7bff, true},
        {DT_f16, 65519.99, 0x7bff, true},
        {DT_f16, 65520, 0x7c00, false},
        {DT_f16, -1e300, 0xfc00, false},
        {DT_f16, 0x1p-14, 0x0400, true},
        {DT_f16, 0x1p-14 - 0x1p-26, 0x0400, true},
        {DT_f16, 0x1p-24, 1, true},
        {DT_f16, 0x1p-25, 0, true},
        {DT_f16, 0x3p-26, 1, true},
        {DT_f16, 1e-300, 0, true},
        {DT_f16, INFINITY, 0x7c00, true},
        {DT_f16, NAN, 0x7e00, true},
        {DT_bf16, 1 + 0x1p-8, 0x3f80, true},
        {DT_bf16, 1 + 0x3p-8, 0x3f82, true},
        {DT_bf16, 70000, 0x4789, true},
        {DT_bf16, 0x1p-133, 1, true},
        {DT_bf16, 3.4e38, 0x7f80, false},
        {DT_bf16, -INFINITY, 0xff80, true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint8_t bytes[8];
        assert_int_equal(tensor_encode(cases[i].type, cases[i].value, bytes), cases[i].fits);
        assert_int_equal(bytes[0] | bytes[1] << 8, cases[i].bits);
    }
}

/* Names in the file, without what training wraps around modules. */
static void wrappers(void **state) {
    (void)state;
    static const struct {
        const char *name, *plain;
    } cases[] = {
        {"a.w", "a.w"},
        {"module.a", "a"},
        {"module.module.a.w", "a.w"},
        {"_orig_mod.model._fsdp_wrapped_module.a", "model.a"},
        {"a._checkpoint_wrapped_module.b._orig_mod.w", "a.b.w"},
        {"modules.a", "modules.a"},
        {"a.module", "a.module"},
        {"my_module.a", "my_module.a"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(name_unwrapped(pool, cases[i].name), cases[i].plain);
}

/* What a spec wants, by name and number of elements; counters are of type i64. */
static Tensors wanted(const char *const *names) {
    Tensors list = {0};
    for (; *names; names++) {
        Tensor *t = PUSH(pool, list);
        *t = (Tensor){.name = *names, .type = DT_f32, .rank = 1, .dim = {3}};
        if (strstr(*names, "tracked")) *t = (Tensor){.name = *names, .type = DT_i64};
    }
    return list;
}

typedef struct {
    Checkpoint *ck;
    const char *const *names;
} Choice;

static void choose(const void *choice) {
    const Choice *c = choice;
    const Tensors want = wanted(c->names);
    checkpoint_choose(c->ck, &want, "toy");
}

/* A checkpoint of tensors of three elements; one of a name with a '!' has four. */
static Checkpoint *toy(const char *const *names) {
    Checkpoint *ck = NEW(pool, Checkpoint, 1);
    Storage *s = NEW(pool, Storage, 1);
    *ck = (Checkpoint){.path = "toy", .format = "test", .prefix = "", .pool = pool};
    *s = (Storage){.size = 16, .data = pool_alloc(pool, 16)};
    for (; *names; names++) {
        bool four = strchr(*names, '!') != NULL;
        Tensor t = {.type = DT_f32, .rank = 1, .dim = {four ? 4 : 3}, .stride = {1}, .storage = s};
        const char *dot = strchr(*names, '/'); /* ends the path of the dict */
        char *name = pool_strndup(pool, *names, strcspn(*names, "!"));
        if (dot) name[dot - *names] = '.';
        checkpoint_add(ck, name, dot ? (int)(dot - *names) + 1 : 0, t);
    }
    return ck;
}

/* Of all dicts and prefixes the one that fits best, then the one that is no average, has the
 * shortest path, comes first. */
static void chosen_by_fit(void **state) {
    (void)state;
    static const char *const want[] = {"a.w", "b.w", "b.num_batches_tracked", NULL};
    static const struct {
        const char *names[10], *wish, *prefix;
        int tensors, beside;
    } cases[] = {
        {{"a.w", "b.w"}, NULL, "", 2, 0},
        {{"best", "net/a.w", "net/b.w"}, NULL, "net.", 2, 0},
        {{"net/x.a.w", "net/x.b.w", "net/head.w"}, NULL, "net.x.", 2, 1},
        {{"ema/a.w", "ema/b.w", "deep.net/a.w", "deep.net/b.w"}, NULL, "deep.net.", 2, 0},
        {{"deep.net/a.w", "deep.net/b.w", "net/a.w", "net/b.w"}, NULL, "net.", 2, 0},
        {{"x/a.w", "x/b.w", "w/a.w", "w/b.w"}, NULL, "x.", 2, 0},
        {{"teacher.a.w", "teacher.b.w", "student.a.w", "student.b.w"}, NULL, "student.", 2, 2},
        {{"Teacher/a.w", "Teacher/b.w", "remap/a.w", "remap/b.w!"}, NULL, "Teacher.", 2, 0},
        {{"model_ema/a.w", "model_ema/b.w", "remap/a.w", "remap/b.w"}, NULL, "remap.", 2, 0},
        {{"x/a.w", "x/b.w!", "ema/a.w", "ema/b.w"}, NULL, "ema.", 2, 0},
        {{"x/a.w", "x/b.w", "ema/a.w", "ema/b.w"}, "ema", "ema.", 2, 0},
        {{"a.w", "b.w", "x.a.w", "x.b.w"}, ".", "", 4, 0},
        {{"a.w", "b.w", "x.a.w", "x.b.w"}, "module.x", "x.", 2, 2},
        {{"a/w", "b/w"}, NULL, "", 2, 0}, /* dicts in a dict, for names with dots */
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Checkpoint *ck = toy(cases[i].names);
        ck->wish = cases[i].wish;
        choose(&(Choice){ck, want});
        assert_string_equal(ck->prefix, cases[i].prefix);
        assert_int_equal(ck->tensors.n, cases[i].tensors);
        assert_int_equal(ck->beside.n, cases[i].beside);
    }
}

/* Without somebody who wants anything: the dict with the most tensors. */
static void chosen_by_number(void **state) {
    (void)state;
    Checkpoint *ck =
        toy((const char *const[]){"opt.0/x", "opt.0/y", "net/a", "net/b", "net/c", NULL});
    checkpoint_choose(ck, NULL, NULL);
    assert_string_equal(ck->prefix, "net.");
    assert_int_equal(ck->tensors.n, 3);
}

static void choices_that_fail(void **state) {
    (void)state;
    static const char *const want[] = {"a.w", "b.w", "c.w", NULL};
    static const struct {
        const char *names[8], *wish, *message;
    } cases[] = {
        {{"x/a.w", "x/b.w", "y/a.w", "y/b.w!"},
         NULL,
         "none of its 2 state dicts fits toy; --state-dict PATH chooses one:\n"
         "  x: 2 of 3; c.w (3) is missing\n"
         "  y: 1 of 3; b.w: expected 3, found 4"},
        {{"model/a.w", "model/b.w"},
         "modle",
         "--state-dict modle leads to no tensors; did you mean model?"},
        {{"model/a.w", "ema/b.w"},
         "network",
         "--state-dict network leads to no tensors; there are model, ema"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Checkpoint *ck = toy(cases[i].names);
        ck->wish = cases[i].wish;
        expect_failure(pool_printf(pool, "toy: %s", cases[i].message), choose, &(Choice){ck, want});
    }
}

/* ---- files that are none of ours ---- */

static void other_formats(void **state) {
    (void)state;
    static const struct {
        Bytes file;
        const char *message;
    } cases[] = {
        {BYTES(""), "the file is empty"},
        {BYTES("hello, world"),
         "expected a checkpoint of PyTorch, .safetensors, .npz or a pickle, found none of them"},
        {BYTES("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.\x80\x02M\xe9\x04."),
         "expected version 1001 of the PyTorch format from before 1.6, found another"},
        {BYTES("\x80\x04\x95"), "pickle at offset 2: it ends in the middle of an instruction"},
        {BYTES("\x80\x04N."), "it holds no tensors"},
        {BYTES("\x1f\x8b\x08"), "it is packed by gzip; unpack it first"},
        {BYTES("\x08\x07\x12\x07pytorch"), "this looks like an ONNX model, not supported yet; use "
                                           "the PyTorch state dict"},
        {BYTES("<!DOCTYPE html>"), "this looks like a web page, not the download itself"},
        {BYTES("version https://git-lfs.github.com/spec/v1"),
         "a Git LFS pointer; fetch the file itself: git lfs pull"},
        {BYTES("PK\3\4 and then nothing"),
         "the zip archive is truncated or damaged: it has no valid directory"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_rejected(pool_printf(pool, ": %s", cases[i].message), cases[i].file);
}

/* ---- official files ---- */

static const char *shared(const char *file) {
    const char *dir = getenv("MIXFACEC_SHARED");
    return dir && *dir ? pool_printf(pool, "%s/%s", dir, file) : NULL;
}

static void official_files(void **state) {
    (void)state;
    static const char *const files[] = {
        "oracle/official_mixfacenet_xs.pth", "oracle/official_shufflemixfacenet_xs.pth",
        "models/mixfacenet_xs_distilled/mixfacenet_xs_distilled.pth"};
    for (int i = 0; i < 3; i++) {
        const char *path = shared(files[i]);
        if (!path || access(path, R_OK)) skip();
        Checkpoint *ck = checkpoint_open(pool, path);
        assert_int_equal(ck->all.n, 413);
        checkpoint_choose(ck, NULL, NULL);
        checkpoint_bind(ck, "features.init_block.conv1.conv.weight", 4, (int64_t[]){8, 3, 3, 3});
        if (i == 0) expect_cuts_rejected(read_file(pool, path, SIZE_MAX), 1024 * 16);
    }
}

/* ---- taking weights ---- */

typedef struct {
    Checkpoint *ck;
    const char *name;
    int rank;
    const int64_t *dim;
} Request;

static void bind(const void *request) {
    const Request *r = request;
    checkpoint_bind(r->ck, r->name, r->rank, r->dim);
}

static void binding(void **state) {
    (void)state;
    Checkpoint *ck = read_pth(&pth_sample);
    Tensor *t = checkpoint_bind(ck, "conv.weight", 2, (int64_t[]){2, 3});
    assert_true(t->used);
    assert_false(ck->tensors.at[1].used);
    checkpoint_counter(ck, "bn.num_batches_tracked");
    checkpoint_counter(ck, "absent.num_batches_tracked");
    assert_true(ck->tensors.at[2].used);
    static const struct {
        const char *name;
        int rank;
        int64_t dim[2];
        const char *message;
    } cases[] = {
        {"conv.weight", 2, {3, 2}, "conv.weight: expected shape 3x2, found 2x3"},
        {"conv.weight", 1, {6}, "conv.weight: expected shape 6, found 2x3"},
        {"conv.weigth", 1, {6}, "conv.weigth (6) is missing; did you mean conv.weight?"},
        {"tail.bn.bias", 1, {6}, "tail.bn.bias (6) is missing"},
        {"bn.num_batches_tracked",
         0,
         {0},
         "bn.num_batches_tracked: expected a floating type, found i64"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_failure(pool_printf(pool, "t.pth: tensor %s", cases[i].message), bind,
                       &(Request){ck, cases[i].name, cases[i].rank, cases[i].dim});
}

/* What is damaged, or of a kind that is not read, says so when it is wanted. */
static void problems_are_told(void **state) {
    (void)state;
    static const char *const names[] = {"w", NULL};
    static const struct {
        const char *problem, *message;
    } cases[] = {
        {"a quantised tensor", "expected 3, found a quantised tensor"},
        {"zip entry net/data/0 is damaged", "zip entry net/data/0 is damaged"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Checkpoint *ck = toy(names);
        ck->all.at[0].problem = cases[i].problem;
        choose(&(Choice){ck, names});
        expect_failure(pool_printf(pool, "toy: tensor w: %s", cases[i].message), bind,
                       &(Request){ck, "w", 1, (int64_t[]){3}});
    }
}

/* A batch norm of which something is missing: by what is there, the reason is told. */
static void norms_in_part(void **state) {
    (void)state;
    static const char *const want[] = {"bn.weight", "bn.bias", "bn.running_mean", "bn.running_var",
                                       NULL};
    static const struct {
        const char *names[6], *missing, *message;
    } cases[] = {
        {{"conv.weight", "bn.weight", "bn.bias"},
         "bn.running_mean",
         "a batch norm without running statistics cannot be compiled"},
        {{"conv.weight", "bn.running_mean", "bn.running_var"},
         "bn.weight",
         "a batch norm without weight and bias is \"affine\": false in the spec"},
        {{"conv.weight", "conv.bias"},
         "bn.weight",
         "where batch norms were fused into the weights, the spec says \"norm\": false, "
         "\"bias\": true"},
        {{"bn.weight", "bn.bias", "bn.running_mean", "other.running_var"},
         "bn.running_var",
         "a batch norm without running statistics cannot be compiled"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Checkpoint *ck = toy(cases[i].names);
        ck->wish = ".";
        choose(&(Choice){ck, want});
        expect_failure(pool_printf(pool, "toy: tensor %s (3) is missing; %s", cases[i].missing,
                                   cases[i].message),
                       bind, &(Request){ck, cases[i].missing, 1, (int64_t[]){3}});
    }
}

/* What `f` prints on stderr. */
static const char *printed_by(void (*f)(Checkpoint *), Checkpoint *ck) {
    static char text[1024];
    FILE *file = tmpfile();
    int saved = dup(2);
    assert_non_null(file);
    dup2(fileno(file), 2);
    f(ck);
    dup2(saved, 2);
    close(saved);
    rewind(file);
    text[fread(text, 1, sizeof text - 1, file)] = 0;
    fclose(file);
    return text;
}

static void bind_twice(Checkpoint *ck) {
    for (int i = 0; i < 2; i++) checkpoint_bind(ck, "w", 1, (int64_t[]){3});
}

static void not_finite(void **state) {
    (void)state;
    static const float values[] = {1, NAN, INFINITY};
    const Bytes storage = {(const uint8_t *)values, sizeof values};
    PthTensor t = {.name = "w", .type = DT_f32, .rank = 1, .dim = {3}, .stride = {1}};
    Checkpoint *ck = read_pth(&(Pth){.tensors = &t, .n = 1, .storages = &storage, .nstorages = 1});
    assert_string_equal(printed_by(bind_twice, ck),
                        "mixfacec: warning: t.pth: tensor w: 2 of 3 values are NaN or infinite\n");
}

static void by_formula(void **state) {
    (void)state;
    Checkpoint *ck = checkpoint_open(pool, "synthetic");
    const int64_t conv[] = {4, 3, 3, 3}, bn[] = {31};
    static const struct {
        const char *name;
        bool conv;
        int at;
        float value;
    } cases[] = {
        {"features.stage1.unit1.exp_conv.conv.weight", true, 50, -0.217425063f},
        {"a.activ.weight", false, 30, -0.0181289986f},
        {"a.running_mean", false, 30, -0.00640567532f},
    };
    for (int i = 0; i < 3; i++) {
        const Tensor *t =
            checkpoint_bind(ck, cases[i].name, cases[i].conv ? 4 : 1, cases[i].conv ? conv : bn);
        assert_true(tensor_values(pool, t)[cases[i].at] == (double)cases[i].value);
    }
    checkpoint_counter(ck, "a.num_batches_tracked");
    assert_int_equal(ck->tensors.n, 4);
    expect_failure("synthetic: there is no formula for tensor a.offset", bind,
                   &(Request){ck, "a.offset", 1, bn});
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_type),    TEST(rounding),          TEST(wrappers),
        TEST(chosen_by_fit), TEST(chosen_by_number),  TEST(choices_that_fail),
        TEST(other_formats), TEST(official_files),    TEST(binding),
        TEST(norms_in_part), TEST(problems_are_told), TEST(not_finite),
        TEST(by_formula),
    };
    return cmocka_run_group_tests_name("checkpoint", tests, NULL, NULL);
}
