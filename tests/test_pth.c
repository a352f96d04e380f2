/* test_pth.c - PyTorch zip files: every kind of archive, and everything wrong in one. */
#include "pth_writer.h"
#include "expect.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static Checkpoint *read_pth(const Pth *pth) {
    return checkpoint_read(pool, "t.pth", pth_file(pool, pth));
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
        {{"a/b/data.pkl"}, {""}, "a zip archive without data.pkl is no checkpoint"},
        {{"a/data.pkl", "b/data.pkl"}, {"", ""}, "expected one data.pkl in the archive, found two"},
        {{"a/data.pkl", "a/data.pkl"}, {"", ""}, "zip entry a/data.pkl appears twice"},
        {{"a/data.pkl", "a/constants.pkl"},
         {"", ""},
         "a TorchScript archive is a program, expected a state dict; re-save it: "
         "torch.save(torch.jit.load(f).state_dict(), f2)"},
        {{"a/data.pkl", "a/byteorder"}, {"", "big"}, "expected byte order little, found big"},
        {{"a/data.pkl"}, {""}, "pickle at offset 0: it ends in the middle of an instruction"},
        {{"data.pkl"},
         {"\x80\x02}."},
         "found no state dict (a dict of tensors, perhaps under "
         "'state_dict')"},
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
         "zip entry net/data.pkl claims 2130706985 bytes, more than the "
         "file can hold"},
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
        {BYTES("\x80\x02"
               "cposix\nsystem\n(X\2\0\0\0lstR."),
         "pickle at offset 2: global posix.system is not allowed; save only model.state_dict()"},
        {BYTES("\x80\x02"
               "X\4\0\0\0evalq\0c__builtin__\n\x1b[31meval\n."),
         "pickle at offset 13: global __builtin__.?[31meval is not allowed; save only "
         "model.state_dict()"},
        {BYTES("\x80\x04\x8c\2os\x8c\6system\x93."),
         "pickle at offset 14: global os.system is not allowed; save only model.state_dict()"},
        {BYTES("\x80\x02i"), "pickle at offset 2: instruction 0x69 is not supported"},
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
        {BYTES("\x80\x02NNR"), "pickle at offset 4: expected a tuple, found an object"},
        {BYTES("\x80\x02K\1)R"), "pickle at offset 5: expected a global, found a number"},
        {BYTES("\x80\x02"
               "ctorch\nFloatStorage\n)R"),
         "pickle at offset 23: the type of a storage is called"},
        {BYTES("\x80\x02)Q"), "pickle at offset 3: expected more than 0 arguments"},
        {BYTES("\x80\x02" STORAGE "9X\0\0\0\0K\1tQ"),
         "pickle at offset 49: storage 9 is missing from the archive"},
        {BYTES("\x80\x02" STORAGE "0X\0\0\0\0K\xfftQ"),
         "pickle at offset 49: storage 0: expected 255 elements of type f32, found 48 bytes"},
        {BYTES("\x80\x02" REBUILD STORAGE "0X\0\0\0\0K\1tQK\0K\1\x85)tR."),
         "pickle at offset 91: a tensor with 1 sizes and 0 strides"},
        {BYTES("\x80\x02]."), "expected a dict of tensors, found a list"},
        {BYTES("\x80\x02}X\1\0\0\0aK\1s."),
         "found no state dict (a dict of tensors, perhaps under 'state_dict')"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Bytes file = pth_wrap(pool, &pth_sample, cases[i].pickle);
        expect_rejected(pool_printf(pool, ": %s", cases[i].message), file);
    }
}

static void deep_stack(void **state) {
    (void)state;
    uint8_t *marks = pool_alloc(pool, 100000);
    memset(marks, '(', 100000);
    Bytes file = pth_wrap(pool, &pth_sample, (Bytes){marks, 100000});
    expect_rejected(": pickle at offset 65536: more than 65536 objects on the stack", file);
}

static void bad_tensors(void **state) {
    (void)state;
    static const struct {
        PthTensor t;
        const char *message;
    } cases[] = {
        {{"w", DT_f32, 0, 1, {13}, {1}, 0, false},
         "w: 13 at offset 0 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 2, {2, 3}, {3, 1}, 7, false},
         "w: 2x3 at offset 7 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 2, {2, 2}, {11, 1}, 0, false},
         "w: 2x2 at offset 0 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 1, {2}, {-1}, 1, false},
         "w: 2 at offset 1 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 1, {-2}, {1}, 1, false},
         "w: -2 at offset 1 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 0, {0}, {0}, -1, false},
         "w: scalar at offset -1 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 3, {INT64_MAX, INT64_MAX, 0}, {1, 1, 1}, 0, false},
         "w: 9223372036854775807x9223372036854775807x0 at offset 0 reaches beyond its storage of "
         "12 elements"},
        {{"w", DT_f32, 0, 2, {2, 2}, {INT64_MAX, INT64_MAX}, 0, false},
         "w: 2x2 at offset 0 reaches beyond its storage of 12 elements"},
        {{"w", DT_f32, 0, 1, {INT64_MAX}, {0}, 0, false},
         "w: 9223372036854775807 at offset 0 reaches beyond its storage of 12 elements"},
        {{"", DT_f32, 0, 0, {0}, {0}, 0, false},
         ": expected a name of 1 to 255 printable characters"},
        {{"a\nb", DT_f32, 0, 0, {0}, {0}, 0, false},
         "a?b: expected a name of 1 to 255 printable characters"},
        {{"conv.weight", DT_f32, 0, 0, {0}, {0}, 0, false}, "conv.weight appears twice"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        PthTensor both[] = {pth_sample.tensors[0], cases[i].t};
        Pth pth = pth_sample;
        pth.tensors = both, pth.n = 2;
        Bytes file = pth_file(pool, &pth);
        expect_rejected(pool_printf(pool, ": tensor %s", cases[i].message), file);
    }
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
        TEST(every_zip),  TEST(bad_archives), TEST(damaged_archives), TEST(bad_pickles),
        TEST(deep_stack), TEST(bad_tensors),  TEST(truncated),
    };
    return cmocka_run_group_tests_name("pth", tests, NULL, NULL);
}
