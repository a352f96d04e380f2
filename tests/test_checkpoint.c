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
    return checkpoint_read(pool, "t.pth", pth_file(pool, pth));
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

/* Names in the file, the wrapper that is found, and a name that a spec may ask for. */
static void wrappers(void **state) {
    (void)state;
    static const struct {
        const char *name[3], *prefix, *plain[3];
    } cases[] = {
        {{"a.w", "b.w", "c.w"}, "", {"a.w", "b.w", "c.w"}},
        {{"module.a", "module.b", "module.c"}, "module.", {"a", "b", "c"}},
        {{"module.backbone.a", "module.backbone.b", "module.head"},
         "module.backbone.",
         {"a", "b", "head"}},
        {{"_orig_mod.model.a", "_orig_mod.model.b", "_orig_mod.model.c"},
         "_orig_mod.model.",
         {"a", "b", "c"}},
        {{"backbone.a", "head.b", "head.c"}, "", {"backbone.a", "head.b", "head.c"}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        PthTensor t[3];
        for (int k = 0; k < 3; k++) t[k] = (PthTensor){.name = cases[i].name[k], .type = DT_f32};
        Pth pth = pth_sample;
        pth.tensors = t;
        Checkpoint *ck = read_pth(&pth);
        assert_string_equal(ck->prefix, cases[i].prefix);
        for (int k = 0; k < 3; k++) {
            assert_string_equal(ck->tensors.at[k].name, cases[i].plain[k]);
            assert_ptr_equal(checkpoint_find(ck, cases[i].plain[k]), &ck->tensors.at[k]);
            if (k < 2) assert_ptr_equal(checkpoint_find(ck, cases[i].name[k]), &ck->tensors.at[k]);
        }
        assert_null(checkpoint_find(ck, "w"));
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
         "expected a PyTorch zip file (.pth) or .safetensors, found neither"},
        {BYTES("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.\x80\x02M\xe9\x03."),
         "the PyTorch format from before version 1.6 is not supported yet; re-save it: "
         "torch.save(torch.load(f), f2)"},
        {BYTES("\x80\x04\x95"), "a bare pickle is not a checkpoint; save the state dict with "
                                "torch.save"},
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
        assert_int_equal(ck->tensors.n, 413);
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
        TEST(every_type), TEST(wrappers),   TEST(other_formats), TEST(official_files),
        TEST(binding),    TEST(not_finite), TEST(by_formula),
    };
    return cmocka_run_group_tests_name("checkpoint", tests, NULL, NULL);
}
