/* test_npy.c - NumPy arrays, good and bad, and the formula images. */
#include "pth_writer.h"
#include "expect.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

/* An array of version 1 to 3 with this header and `size` zero bytes. */
static Bytes array_of(int version, const char *header, size_t size) {
    Text t = {.pool = pool};
    size_t n = strlen(header);
    put_bytes(&t, "\x93NUMPY", 6);
    put_bytes(&t, (const uint8_t[]){(uint8_t)version, 0, (uint8_t)n, 0, 0, 0},
              version == 1 ? 4 : 6);
    put_bytes(&t, header, n);
    put_bytes(&t, pool_alloc(pool, size + 1), size);
    return (Bytes){(uint8_t *)t.s, t.n};
}

#define HEAD "{'descr': '<f4', 'fortran_order': False, 'shape': "

static void good_headers(void **state) {
    (void)state;
    static const struct {
        int version;
        const char *header;
        size_t size;
        Dtype type;
        const char *shape;
    } cases[] = {
        {1, HEAD "(2, 3), }   \n", 24, DT_f32, "2x3"},
        {2, HEAD "(2,), }\n", 8, DT_f32, "2"},
        {3, HEAD "(), }\n", 4, DT_f32, "scalar"},
        {1, HEAD "(0, 3)}", 0, DT_f32, "0x3"},
        {1, "{'shape':(5,),'descr':'|u1','fortran_order':False}", 5, DT_u8, "5"},
        {1, "{'shape': (1,), 'descr': '<i8', 'fortran_order': False}", 8, DT_i64, "1"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Bytes file = array_of(cases[i].version, cases[i].header, cases[i].size);
        Array a = npy_parse(pool, "t.npy", file);
        assert_int_equal(a.type, cases[i].type);
        assert_string_equal(shape_text(pool, a.rank, a.dim), cases[i].shape);
        assert_ptr_equal(a.data + cases[i].size, file.data + file.size);
    }
}

static void parse(const void *file) { npy_parse(pool, "t.npy", *(const Bytes *)file); }

static void bad_headers(void **state) {
    (void)state;
    static const struct {
        int version;
        const char *header;
        size_t size;
        const char *message;
    } cases[] = {
        {4, HEAD "(2,)}", 8, "expected .npy version 1 to 3, found 4"},
        {1, HEAD "(2,)}", 7, "an array of f32 2, found 7 bytes"},
        {1, HEAD "(4611686018427387904, 4)}", 0,
         "an array of f32 4611686018427387904x4, found 0 bytes"},
        {1, HEAD "(288230376151711744, 16)}", 0,
         "an array of f32 288230376151711744x16, found 0 bytes"},
        {1, HEAD "(1, 1, 1, 1, 1, 1, 1, 1, 1)}", 4,
         "npy header: expected at most 8 sizes, found 1)}"},
        {1, HEAD "(-1,)}", 4, "npy header: expected a size, found -1,)}"},
        {1, HEAD "(2,)} x", 8,
         "npy header: expected descr, fortran_order and shape, once each, found x"},
        {1, HEAD "(2,), 'shape': (2,)}", 8,
         "npy header: expected descr, fortran_order and shape, once each, found 'shape': (2,)}"},
        {1, "{'descr': '<f4', 'fortran_order': False}", 8,
         "npy header: expected descr, fortran_order and shape, once each, found its end"},
        {1, "{'descr': '|O', 'fortran_order': False, 'shape': (2,)}", 8,
         "an array of Python objects is not accepted"},
        {1, "{'descr': '<c8', 'fortran_order': False, 'shape': (2,)}", 16,
         "expected a float, integer or bool type such as '<f4', found '<c8'"},
        {1, "import os", 0, "npy header: expected {, found import os"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Bytes file = array_of(cases[i].version, cases[i].header, cases[i].size);
        expect_failure(pool_printf(pool, "t.npy: %s", cases[i].message), parse, &file);
    }
    Bytes whole = array_of(2, HEAD "(2,), }\n", 8);
    for (size_t size = 0; size < whole.size; size++)
        assert_int_equal(attempt(parse, &(Bytes){whole.data, size}), EXIT_INPUT);
}

/* The same 2 x 3 numbers in every type, byte order and order of elements. */
static void layouts(void **state) {
    (void)state;
    static const struct {
        const char *descr, *fortran;
        Bytes data;
    } cases[] = {
        {"<f4", "False", BYTES("\0\0\0\0\0\0\x80?\0\0\0@\0\0@@\0\0\x80@\0\0\xa0@")},
        {">f4", "False", BYTES("\0\0\0\0?\x80\0\0@\0\0\0@@\0\0@\x80\0\0@\xa0\0\0")},
        {"<f2", "False", BYTES("\0\0\0<\0@\0B\0D\0E")},
        {">f2", "True", BYTES("\0\0B\0<\0D\0@\0E\0")},
        {"<f4", "True", BYTES("\0\0\0\0\0\0@@\0\0\x80?\0\0\x80@\0\0\0@\0\0\xa0@")},
        {">f8", "False",
         BYTES("\0\0\0\0\0\0\0\0?\xf0\0\0\0\0\0\0@\0\0\0\0\0\0\0@\x8\0\0\0\0\0\0"
               "@\x10\0\0\0\0\0\0@\x14\0\0\0\0\0\0")},
    };
    static const float want[6] = {0, 1, 2, 3, 4, 5};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *header =
            pool_printf(pool, "{'descr': '%s', 'fortran_order': %s, 'shape': (2, 3), }",
                        cases[i].descr, cases[i].fortran);
        Bytes file = array_of(1, header, cases[i].data.size);
        memcpy((uint8_t *)(uintptr_t)file.data + file.size - cases[i].data.size, cases[i].data.data,
               cases[i].data.size);
        Array a = npy_parse(pool, "t.npy", file);
        assert_string_equal(npy_shape(pool, a.rank, a.dim), "2,3");
        assert_memory_equal(npy_floats(pool, &a), want, sizeof want);
    }
}

static const char *scratch(const char *name) {
    const char *dir = getenv("SCRATCH");
    return pool_printf(pool, "%s/%s", dir ? dir : "/tmp", name);
}

static void what_is_written_reads_the_same(void **state) {
    (void)state;
    static const float values[6] = {0, 1, 2, 3, 4, 5};
    npy_write_f32(scratch("a.npy"), values, 2, (int64_t[]){2, 3});
    Array a = npy_read(pool, scratch("a.npy"));
    assert_string_equal(shape_text(pool, a.rank, a.dim), "2x3");
    assert_memory_equal(a.data, values, sizeof values);
}

static void archives(void **state) {
    (void)state;
    Zip zip = zip_begin(pool, ZIP_DEFLATE);
    zip_add(&zip, "y.npy", array_of(1, HEAD "(2,)}", 8));
    zip_add(&zip, "x.npy", array_of(1, HEAD "(1, 3)}", 12));
    Bytes file = zip_end(&zip);
    Array *member;
    write_file(scratch("a.npz"), file.data, file.size);
    assert_int_equal(npz_read(pool, scratch("a.npz"), &member), 2);
    assert_string_equal(member[0].name, "x");
    assert_string_equal(member[1].name, "y");
    assert_int_equal(member[0].rank, 2);
}

/* Bit for bit the first three images of the numpy original. */
static void formula_images(void **state) {
    (void)state;
    static uint8_t rgb[112 * 112 * 3];
    char hex[65];
    Sha256 sha;
    sha256_init(&sha);
    for (int i = 0; i < 3; i++) {
        synthetic_image(i, rgb);
        sha256_add(&sha, rgb, sizeof rgb);
    }
    sha256_hex(&sha, hex);
    assert_string_equal(hex, "112662f0fea5e5e5c9bee323b9cf499c7502a05b9dd5b44c0f161e22eca8ccab");
}

int main(void) {
    verbosity = -1;
    const struct CMUnitTest tests[] = {
        TEST(good_headers), TEST(bad_headers),    TEST(what_is_written_reads_the_same),
        TEST(archives),     TEST(formula_images), TEST(layouts),
    };
    return cmocka_run_group_tests_name("npy", tests, NULL, NULL);
}
