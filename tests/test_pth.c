/* test_pth.c - PyTorch zip files: every kind of archive, and everything wrong in one. */
#include "pth_writer.h"
#include "expect.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static Checkpoint *read_pth(const Pth *pth) {
    Checkpoint *ck = checkpoint_read(pool, "t.pth", pth_file(pool, pth));
    checkpoint_choose(ck, NULL, NULL);
    return ck;
}

/* ---- good files ---- */

/* The sample through every kind of zip, alone and in the dict of a training script. */
static void every_zip(void **state) {
    (void)state;
    static const char *const nestings[] = {NULL, "state_dict", "model", "net", "anything"};
    const double turned[] = {0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11};
    for (int i = 0; i < 8 * 5; i++) {
        Pth pth = pth_sample;
        pth.flags = i % 8; /* any of ZIP_* */
        pth.nesting = nestings[i / 8];
        Checkpoint *ck = read_pth(&pth);
        assert_string_equal(ck->format, "pytorch zip");
        assert_int_equal(ck->tensors.n, 3);
        assert_string_equal(ck->tensors.at[0].name, "conv.weight");
        expect_values(&ck->tensors.at[0], 6, (const double[]){0, 1, 2, 3, 4, 5});
        expect_values(&ck->tensors.at[1], 12, turned);
        assert_int_equal(ck->tensors.at[2].type, DT_i64);
        assert_string_equal(tensor_shape(pool, &ck->tensors.at[2]), "scalar");
    }
}

/* ---- archives ---- */

/* Archives that open, with members that are wrong: each a list of names and contents. */
static void bad_archives(void **state) {
    (void)state;
    static const struct {
        const char *name[3], *content[3], *message;
    } cases[] = {
        {{"a/b/data.pkl"},
         {""},
         "a zip archive without data.pkl or arrays (.npy) is no checkpoint"},
        {{"a/data.pkl", "b/data.pkl"}, {"", ""}, "expected one data.pkl in the archive, found two"},
        {{"a/data.pkl", "a/data.pkl"}, {"", ""}, "zip entry a/data.pkl appears twice"},
        {{"a/data.pkl", "a/constants.pkl"},
         {"\x80\x02}.", ""},
         "a TorchScript archive without named tensors (a frozen program keeps them in its code); "
         "save "
         "the state dict before freezing"},
        {{"a/data.pkl", "a/byteorder"},
         {"", "middle"},
         "expected byte order little or big, found middle"},
        {{"a/data.pkl"}, {""}, "pickle at offset 0: it ends in the middle of an instruction"},
        {{"data.pkl"}, {"\x80\x02}."}, "it holds no tensors"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Zip zip = zip_begin(pool, 0);
        for (int k = 0; k < 3 && cases[i].name[k]; k++)
            zip_add(&zip, cases[i].name[k],
                    (Bytes){(const uint8_t *)cases[i].content[k], strlen(cases[i].content[k])});
        Bytes file = zip_end(&zip);
        expect_rejected(pool_printf(pool, ": %s", cases[i].message), file);
    }
}

/* A byte of the directory or the data changed: a claim that the file cannot keep. */
static void damaged_archives(void **state) {
    (void)state;
    static const struct {
        int flags, at; /* from the header of the first member in the directory */
        const char *value, *message;
    } cases[] = {
        {0, 8, "\1", "zip entry net/data.pkl is encrypted"},
        {0, 10, "\14",
         "zip entry net/data.pkl: compression method 12 is not supported, expected stored (0) or "
         "deflated (8)"},
        {ZIP_DEFLATE, 27, "\177",
         "data.pkl unpacks to 2130706985 bytes, expected at most 67108864"},
        {0, 16, "\7", "zip entry net/data.pkl is damaged"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Pth pth = pth_sample;
        pth.flags = cases[i].flags;
        Bytes file = pth_file(pool, &pth);
        uint8_t *directory = memmem(file.data, file.size, "PK\1\2", 4);
        memcpy(directory + cases[i].at, cases[i].value, strlen(cases[i].value));
        expect_rejected(pool_printf(pool, ": %s", cases[i].message), file);
    }
}

/* ---- bad pickles ---- */

#define STORAGE "(X\7\0\0\0storagectorch\nFloatStorage\nX\1\0\0\0"
#define REBUILD "ctorch._utils\n_rebuild_tensor_v2\n("

static void bad_pickles(void **state) {
    (void)state;
    static const struct {
        Bytes pickle;
        const char *message;
    } cases[] = {
        {BYTES("\x80\x02\xff"), "pickle at offset 2: instruction 0xff is not supported"},
        {BYTES("\x80\x01"), "pickle at offset 0: expected protocol 2 to 5, found 1"},
        {BYTES("\x80\x02X\xff\xff\xff\xff."),
         "pickle at offset 2: it ends in the middle of an instruction"},
        {BYTES("\x80\x02"
               "cposix"),
         "pickle at offset 2: it ends in the middle of an instruction"},
        {BYTES("\x80\x02."), "pickle at offset 2: the stack is empty"},
        {BYTES("\x80\x02(0"), "pickle at offset 3: the stack is empty"},
        {BYTES("\x80\x02t"), "pickle at offset 2: there is no mark on the stack"},
        {BYTES("\x80\x02N(N\x87"), "pickle at offset 5: there is a mark among the operands"},
        {BYTES("\x80\x02h\5"), "pickle at offset 2: nothing is remembered under number 5"},
        {BYTES("\x80\x02Nr\xff\xff\xff\xff"),
         "pickle at offset 3: memo number 4294967295 is out of range"},
        {BYTES("\x80\x02]NNs"), "pickle at offset 5: expected a dict, found a list"},
        {BYTES("\x80\x02}(Nu"), "pickle at offset 5: a key without a value"},
        {BYTES("\x80\x02(N\x64."), "pickle at offset 4: a key without a value"},
        {BYTES("\x80\x02NNR"), "pickle at offset 4: expected a tuple, found an object"},
        {BYTES("\x80\x02"
               "cjoblib.numpy_pickle\nNumpyArrayWrapper\n)\x81"),
         "joblib wrote it, with bytes of arrays between the instructions; use numpy.savez or "
         "pickle.dump"},
        {BYTES("\x80\x02(o"), "pickle at offset 3: a class is missing"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Bytes file = pth_wrap(pool, &pth_sample, cases[i].pickle);
        expect_rejected(pool_printf(pool, ": %s", cases[i].message), file);
    }
}

/* Calls of anything are objects, and objects hold no tensors unless they hold tensors. */
static void nothing_is_called(void **state) {
    (void)state;
    static const Bytes pickles[] = {
        BYTES("\x80\x02"
              "cposix\nsystem\n(X\2\0\0\0lstR."),
        BYTES("\x80\x02"
              "X\4\0\0\0evalq\0c__builtin__\n\x1b[31meval\n."),
        BYTES("\x80\x04\x8c\2os\x8c\6system\x93."),
        BYTES("\x80\x02(X\2\0\0\0lsiposix\nsystem\n."),
        BYTES("\x80\x02(cposix\nsystem\nX\2\0\0\0lso."),
        BYTES("\x80\x02K\1)R."),
        BYTES("\x80\x02)Q."),
        BYTES("\x80\x02Pwhatever\n."),
        BYTES("\x80\x02"
              "ctorch\nFloatStorage\n)R."),
        BYTES("\x80\x02]."),
        BYTES("\x80\x02}X\1\0\0\0aK\1s."),
    };
    for (size_t i = 0; i < sizeof pickles / sizeof *pickles; i++)
        expect_rejected(": it holds no tensors", pth_wrap(pool, &pth_sample, pickles[i]));
}

/* A tensor with the wrong description is a problem of who wants it. */
static void bad_descriptions(void **state) {
    (void)state;
    static const struct {
        Bytes tensor;
        const char *problem;
    } cases[] = {
        {BYTES(REBUILD STORAGE "9X\0\0\0\0K\1tQK\0))tR"), "storage 9 is missing from the archive"},
        {BYTES(REBUILD STORAGE "0X\0\0\0\0K\xfftQK\0))tR"),
         "storage 0: expected 255 elements of type f32, found 48 bytes"},
        {BYTES(REBUILD STORAGE "0X\0\0\0\0K\1tQK\0K\1\x85)tR"),
         "a tensor without a valid description"},
        {BYTES(REBUILD "tR"), "a tensor without a valid description"},
        {BYTES(REBUILD ")QK\0))tR"), "its storage has no valid description"},
        {BYTES(REBUILD STORAGE "0X\0\0\0\0K\1tQK\0(K\1K\1K\1K\1K\1K\1K\1K\1K\1t)tR"),
         "a tensor of too many dimensions"},
        {BYTES("ctorch._utils\n_rebuild_qtensor\n(" STORAGE "0X\0\0\0\0K\1tQK\0))tR"),
         "a quantised tensor"},
        {BYTES("ctorch._utils\n_rebuild_sparse_tensor\n)R"), "a sparse tensor"},
        {BYTES("ctorch._utils\n_rebuild_meta_tensor_no_storage\n)R"),
         "a tensor without data (of the device meta)"},
        {BYTES(REBUILD "(X\7\0\0\0storagectorch\nComplexFloatStorage\nX\1\0\0\0"
                       "0X\0\0\0\0K\1tQK\0))tR"),
         "a complex tensor"},
        {BYTES(REBUILD "(X\7\0\0\0storagectorch\nNewStorage\nX\1\0\0\0"
                       "0X\0\0\0\0K\1tQK\0))tR"),
         "a tensor of type NewStorage"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Text t = {.pool = pool};
        put_bytes(&t, "\x80\x02}X\1\0\0\0w", 9);
        put_bytes(&t, cases[i].tensor.data, cases[i].tensor.size);
        put(&t, "s.");
        Bytes file = pth_wrap(pool, &pth_sample, (Bytes){(uint8_t *)t.s, t.n});
        Checkpoint *ck = checkpoint_read(pool, "t.pth", file);
        assert_int_equal(ck->all.n, 1);
        assert_string_equal(ck->all.at[0].problem, cases[i].problem);
    }
}

static void bad_tensors(void **state) {
    (void)state;
    static const struct {
        PthTensor t;
        const char *message;
    } cases[] = {
        {{"w", DT_f32, 0, 1, {13}, {1}, 0, false},
         "13 at offset 0 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 2, {2, 3}, {3, 1}, 7, false},
         "2x3 at offset 7 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 2, {2, 2}, {11, 1}, 0, false},
         "2x2 at offset 0 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 1, {2}, {-1}, 1, false},
         "2 at offset 1 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 1, {-2}, {1}, 1, false},
         "-2 at offset 1 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 0, {0}, {0}, -1, false},
         "scalar at offset -1 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 3, {INT64_MAX, INT64_MAX, 0}, {1, 1, 1}, 0, false},
         "9223372036854775807x9223372036854775807x0 at offset 0 reaches beyond its storage of "
         "12 elements"},
        {{"w", DT_f32, 0, 2, {2, 2}, {INT64_MAX, INT64_MAX}, 0, false},
         "2x2 at offset 0 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 1, {INT64_MAX}, {0}, 0, false},
         "9223372036854775807 at offset 0 reaches beyond its storage of 12 elements"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        PthTensor both[] = {pth_sample.tensors[0], cases[i].t};
        Pth pth = pth_sample;
        pth.tensors = both, pth.n = 2;
        Checkpoint *ck = read_pth(&pth);
        assert_null(ck->all.at[0].problem);
        assert_string_equal(ck->all.at[1].problem, cases[i].message);
    }
}

static void find_weight(const void *ck) {
    checkpoint_find((Checkpoint *)(uintptr_t)ck, "conv.weight");
}

/* Names that no spec can want are no reason to refuse the others. */
static void odd_names(void **state) {
    (void)state;
    static const char *const names[][2] = {
        {"a\nb\x1b[m", "a?b?[m"},
        {"gr\xc3\xb6\xc3\x9f e", "gr\xc3\xb6\xc3\x9f e"},
        {"\xff\xc0\xaf", "???"},
        {"\xc2\x9b", "??"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        PthTensor both[] = {pth_sample.tensors[0], pth_sample.tensors[0]};
        Pth pth = pth_sample;
        both[1].name = names[i][0];
        pth.tensors = both, pth.n = 2;
        Checkpoint *ck = read_pth(&pth);
        assert_string_equal(ck->all.at[1].name, names[i][1]);
    }
    PthTensor twice[] = {pth_sample.tensors[0], pth_sample.tensors[0]};
    Pth pth = pth_sample;
    pth.tensors = twice, pth.n = 2;
    expect_failure("t.pth: tensor conv.weight appears twice", find_weight, read_pth(&pth));
}

/* ---- truncation ---- */

static void truncated(void **state) {
    (void)state;
    enum { NTENSOR = 100, SIZE = 1000 };
    PthTensor t[NTENSOR];
    Bytes storage[NTENSOR];
    uint8_t *data = pool_alloc(pool, 4 * SIZE);
    for (int i = 0; i < NTENSOR; i++) {
        t[i] = (PthTensor){.type = DT_f32, .storage = i, .rank = 2, .dim = {10, 100}};
        t[i].name = pool_printf(pool, "stage.%d.weight", i);
        t[i].stride[0] = 100, t[i].stride[1] = 1;
        storage[i] = (Bytes){data, 4 * SIZE};
    }
    Pth pth = {.tensors = t, .n = NTENSOR, .storages = storage, .nstorages = NTENSOR};
    expect_cuts_rejected(pth_file(pool, &pth), 1024);
    expect_cuts_rejected(pth_file(pool, &pth_sample), 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_zip),   TEST(bad_archives),      TEST(damaged_archives),
        TEST(bad_pickles), TEST(nothing_is_called), TEST(bad_descriptions),
        TEST(bad_tensors), TEST(odd_names),         TEST(truncated),
    };
    return cmocka_run_group_tests_name("pth", tests, NULL, NULL);
}
