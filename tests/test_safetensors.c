/* test_safetensors.c - the safetensors format, read and written. */
#include "pth_writer.h"
#include "expect.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

/* A file of this header and `size` zero bytes. */
static Bytes file_of(const char *header, size_t size) {
    Text t = {.pool = pool};
    size_t n = strlen(header);
    for (int i = 0; i < 8; i++) put_bytes(&t, &(uint8_t){(uint8_t)(n >> 8 * i)}, 1);
    put_bytes(&t, header, n);
    put_bytes(&t, pool_alloc(pool, size + 1), size);
    return (Bytes){(uint8_t *)t.s, t.n};
}

#define A "\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}"

static void good_headers(void **state) {
    (void)state;
    static const struct {
        const char *header;
        size_t size;
        int tensors;
    } cases[] = {
        {"{" A "}", 8, 1},
        {"{" A "}   ", 8, 1},
        {"{\"__metadata__\":{\"format\":\"pt\"}," A "}", 8, 1},
        {"{\"b\":{\"dtype\":\"I64\",\"shape\":[],\"data_offsets\":[8,16]}," A "}", 16, 2},
        {"{\"b\":{\"dtype\":\"F16\",\"shape\":[0,3],\"data_offsets\":[8,8]}," A "}", 8, 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Checkpoint *ck = checkpoint_read(pool, "t", file_of(cases[i].header, cases[i].size));
        assert_string_equal(ck->format, "safetensors");
        assert_int_equal(ck->all.n, cases[i].tensors);
    }
}

static void bad_headers(void **state) {
    (void)state;
    static const struct {
        const char *header;
        size_t size;
        const char *message;
    } cases[] = {
        {"{}", 0, ": it holds no tensors"},
        {"{", 0, ":1:2: expected a string, found the end of the text"},
        {"{" A "} x", 8, ":1:56: expected the end of the text, found 'x'"},
        {"{" A "," A "}", 8, ":1:55: duplicate key \"a\""},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}}", 8,
         ":1:30: expected an integer from 0 to 9007199254740991, found -2"},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}", 8,
         ":1:6: tensor a of shape 3 and type F32 needs 12 bytes, found 8"},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,8]}}", 8,
         ":1:6: tensor a of shape 1 and type F32 needs 4 bytes, found 8"},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[3000000000,3000000000,3000000000],"
         "\"data_offsets\":[0,8]}}",
         8,
         ":1:6: tensor a of shape 3000000000x3000000000x3000000000 and type F32 needs too many "
         "bytes, "
         "found 8"},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0]}}", 8,
         ":1:48: expected 2 offsets, found 1"},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,12]}}", 8,
         ": the file is truncated: expected 75 bytes, found 71"},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}", 8,
         ":1:51: expected an integer from 8 to 9007199254740991, found 0"},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,12]}}", 12,
         ": tensor a: expected data from byte 0, found byte 4 (a gap)"},
        {"{" A ",\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}", 8,
         ": tensor b: expected data from byte 8, found byte 4 (tensors overlap)"},
        {"{" A "}", 10, ": 2 bytes of data belong to no tensor"},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2]}}", 8,
         ":1:6: the key \"data_offsets\" is missing"},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8],\"more\":1}}", 8,
         ":1:54: unknown key \"more\"; known are: dtype shape data_offsets"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_rejected(cases[i].message, file_of(cases[i].header, cases[i].size));
}

/* Types and ranks that we do not read are no error before somebody wants the tensor. */
static void other_types(void **state) {
    (void)state;
    static const struct {
        const char *entry, *problem;
    } cases[] = {
        {"\"dtype\":\"U16\",\"shape\":[4]", "a tensor of type U16"},
        {"\"dtype\":\"F8_E4M3\",\"shape\":[8]", "a tensor of type F8_E4M3"},
        {"\"dtype\":\"C64\",\"shape\":[1]", "a tensor of type C64"},
        {"\"dtype\":\"F32\",\"shape\":[1,1,1,1,1,1,1,1,2]", "a tensor of too many dimensions"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *header =
            pool_printf(pool, "{\"x\":{%s,\"data_offsets\":[8,16]}," A "}", cases[i].entry);
        Checkpoint *ck = checkpoint_read(pool, "t", file_of(header, 16));
        assert_string_equal(ck->all.at[0].problem, cases[i].problem);
        assert_null(ck->all.at[1].problem);
    }
}

static void bad_lengths(void **state) {
    (void)state;
    static const struct {
        Bytes file;
        const char *message;
    } cases[] = {
        {BYTES("\x03\0\0\0\0\0\0\0{}"),
         ": the file is truncated in its header: expected at least 11 bytes, found 10"},
        {BYTES("\0\0\0\0\0\0\0\x80{}"), ": a safetensors header of 9223372036854775808 bytes, "
                                        "expected at most 16777216"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_rejected(cases[i].message, cases[i].file);
}

/* ---- writing ---- */

static Bytes written(const Checkpoint *ck) {
    const char *dir = getenv("SCRATCH");
    const char *path = pool_printf(pool, "%s/out.safetensors", dir ? dir : "/tmp");
    safetensors_write(pool, path, ck->all.at, ck->all.n, DT_f32);
    return read_file(pool, path, SIZE_MAX);
}

static void what_is_written_reads_the_same(void **state) {
    (void)state;
    Checkpoint *ck = checkpoint_read(pool, "t.pth", pth_file(pool, &pth_sample));
    Bytes first = written(ck);
    Checkpoint *again = checkpoint_read(pool, "t.pth", first);
    assert_int_equal(again->all.n, ck->all.n);
    for (int i = 0; i < ck->all.n; i++) {
        const Tensor *a = &ck->all.at[i], *b = &again->all.at[i];
        assert_string_equal(a->name, b->name);
        assert_int_equal(a->type, b->type);
        assert_string_equal(tensor_shape(pool, a), tensor_shape(pool, b));
        if (a->type == DT_f32) expect_values(b, (int)tensor_count(a), tensor_values(pool, a));
    }
    assert_null(tensor_read(pool, &again->all.at[2]));
    assert_int_equal(*tensor_element(&again->all.at[2], 0), 42);
    Bytes second = written(again);
    assert_int_equal(first.size, second.size);
    assert_memory_equal(first.data, second.data, first.size);
    expect_cuts_rejected(first, 1);
}

/* ---- shards ---- */

static const char *scratch(const char *name) {
    const char *dir = getenv("SCRATCH");
    return pool_printf(pool, "%s/%s", dir ? dir : "/tmp", name);
}

static void write_text(const char *path, const char *text) { write_file(path, text, strlen(text)); }

static void open_index(const void *text) {
    write_text(scratch("net.index.json"), text);
    checkpoint_open(pool, scratch("net.index.json"));
}

/* The tensors of the sample in two files, one of each kind, and the index that names them. */
static void shards(void **state) {
    (void)state;
    Checkpoint *ck = checkpoint_read(pool, "t.pth", pth_file(pool, &pth_sample));
    safetensors_write(pool, scratch("a.safetensors"), ck->all.at, 1, DT_f32);
    Pth rest = pth_sample;
    rest.tensors++;
    rest.n--;
    Bytes file = pth_file(pool, &rest);
    write_file(scratch("b.bin"), file.data, file.size);
    write_text(scratch("net.index.json"),
               "{\"metadata\":{},\"weight_map\":{\"conv.weight\":\"a.safetensors\","
               "\"conv.turned\":\"b.bin\",\"bn.num_batches_tracked\":\"b.bin\"}}");
    Checkpoint *both = checkpoint_open(pool, scratch("net.index.json"));
    assert_string_equal(both->format, "shards");
    assert_int_equal(both->all.n, 3);
    for (int i = 0; i < 2; i++)
        expect_values(&both->all.at[i], (int)tensor_count(&both->all.at[i]),
                      tensor_values(pool, &ck->all.at[i]));
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"{\"weight_map\":{\"x\":\"a.safetensors\"}}",
         "net.index.json:1:20: tensor x is not in a.safetensors"},
        {"{\"weight_map\":{\"x\":\"../a.safetensors\"}}",
         "net.index.json:1:20: expected the name of a file beside this one"},
        {"{\"weight_map\":{\"x\":\"c\"}}", "c: No such file or directory"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_failure(scratch(cases[i].message), open_index, cases[i].text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(good_headers),
        TEST(bad_headers),
        TEST(other_types),
        TEST(bad_lengths),
        TEST(what_is_written_reads_the_same),
        TEST(shards),
    };
    return cmocka_run_group_tests_name("safetensors", tests, NULL, NULL);
}
