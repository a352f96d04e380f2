/* test_bombs.c - files that ask for more than they are: each ends with a message, in less than a
 * second and in less than 256 MB. */
#include "fixtures.h"
#include "expect.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#ifdef __SANITIZE_ADDRESS__
enum { MOST_KILOBYTES = 2 << 20, MOST_SECONDS = 20 };
#else
enum { MOST_KILOBYTES = 256 * 1024, MOST_SECONDS = 1 };
#endif

/* A part of a pickle that is there so many times. */
typedef struct {
    Bytes part;
    int times;
} Repeat;

#define META "ctorch._utils\n_rebuild_meta_tensor_no_storage\n"
static const struct {
    const char *message;
    Repeat parts[4];
} bombs[] = {
    {"pickle at offset 1048578: more than 1048576 objects on the stack",
     {{BYTES("("), 1}, {BYTES("N"), 2 << 20}}},
    {"pickle at offset 16777217: more than 16777216 instructions", {{BYTES("N0"), 9 << 20}}},
    {"it holds no tensors", {{BYTES("]"), 900000}, {BYTES("a"), 899999}}},
    {"it makes more than 64 MiB of objects",
     {{BYTES("cx\ny\n)\x81"
             "0"),
       2 << 20}}},
    {"it makes more than 64 MiB of objects", {{BYTES("N"), 1}, {BYTES("\x94"), 5 << 20}}},
    {"it makes more than 64 MiB of objects",
     {{BYTES("]"), 1}, {BYTES("(NNNNNNNNNNNNNNNNe"), 1 << 20}}},
    {"it makes more than 64 MiB of objects",
     {{BYTES("]q\0(" META ")Rq\1"), 1}, {BYTES(META ")R"), 1 << 19}, {BYTES("e"), 1}}},
    {"more than 131072 tensors",
     {{BYTES("](" META ")Rq\1"), 1}, {BYTES("h\1"), 900000}, {BYTES("e"), 1}}},
    {"it makes more than 64 MiB of objects",
     {{BYTES(
           "ctorch.storage\n_load_from_bytes\nq\0"
           "B\x24\0\0\0\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.\x80\x02M\xe9\x03."
           "\x80\x02}.\x80\x02N.\x80\x02].___\x85q\1"),
       1},
      {BYTES("h\0h\1R0"), 1 << 20}}},
};
enum { NBOMB = sizeof bombs / sizeof *bombs };

static Bytes pickle_of(const Repeat *parts) {
    Text t = {.pool = pool};
    put_bytes(&t, "\x80\x02", 2);
    for (int i = 0; i < 4; i++)
        for (int k = 0; k < parts[i].times; k++)
            put_bytes(&t, parts[i].part.data, parts[i].part.size);
    put(&t, ".");
    return (Bytes){(uint8_t *)t.s, t.n};
}

static void read_file_at(const void *path) {
    checkpoint_choose(checkpoint_open(pool, path), NULL, NULL);
}

/* With this message, or any if it is empty. Reads it in a process of its own, whose memory and time
 * are counted. */
static void expect_end(const char *path, const char *message) {
    struct rusage usage;
    int status;
    pid_t child = fork();
    if (!child) {
        pool = pool_new();
        int code = attempt(read_file_at, path);
        bool same = !*message || (code == EXIT_INPUT && strstr(fail_text, message));
        if (!same) fprintf(stderr, "expected %s\nfound code %d, %s\n", message, code, fail_text);
        _exit(!same);
    }
    assert_true(child > 0 && wait4(child, &status, 0, &usage) == child);
    if (status) fail_msg("%s: status %d", message, status);
    double seconds = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                     (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    if (usage.ru_maxrss > MOST_KILOBYTES || seconds > MOST_SECONDS)
        fail_msg("%s: %ld KB, %.2f s", message, usage.ru_maxrss, seconds);
}

static const char *scratch(void) {
    const char *dir = getenv("SCRATCH");
    return pool_printf(pool, "%s/bomb", dir ? dir : "/tmp");
}

/* A child has all memory that its parent has: the bomb is made in a pool that is gone before. */
static void bombs_end(void **state) {
    (void)state;
    for (int i = 0; i < NBOMB; i++) {
        Bytes file = pickle_of(bombs[i].parts);
        write_file(scratch(), file.data, file.size);
        pool_free(pool);
        pool = pool_new();
        expect_end(scratch(), bombs[i].message);
    }
}

/* Lists of one list, ten times each, around one tensor: many paths, few objects. */
static void laughs_end(void **state) {
    (void)state;
    Text t = {.pool = pool};
    put_bytes(&t, "\x80\x02](" META ")Req\0", 4 + sizeof META - 1 + 5);
    for (int i = 1; i < 40; i++) {
        put(&t, "](");
        for (int k = 0; k < 10; k++) put_bytes(&t, (uint8_t[]){'h', (uint8_t)(i - 1)}, 2);
        put_bytes(&t, (uint8_t[]){'e', 'q', (uint8_t)i}, 3);
    }
    put(&t, ".");
    write_file(scratch(), t.s, t.n);
    expect_end(scratch(), "");
}

/* As many dicts as tensors: choosing among them is no more work than reading them. */
static void dicts_end(void **state) {
    (void)state;
    const Repeat parts[4] = {
        {BYTES("](" META ")Rq\1"), 1}, {BYTES("}X\1\0\0\0wh\1s"), 130000}, {BYTES("e"), 1}};
    Bytes file = pickle_of(parts);
    write_file(scratch(), file.data, file.size);
    expect_end(scratch(), "");
}

/* 64 MiB and a byte, packed to a thousandth. */
static void deflated_end(void **state) {
    (void)state;
    Zip zip = zip_begin(pool, ZIP_DEFLATE);
    zip_add(&zip, "net/data.pkl", (Bytes){pool_alloc(pool, (64 << 20) + 1), (64 << 20) + 1});
    Bytes file = zip_end(&zip);
    write_file(scratch(), file.data, file.size);
    pool_free(pool);
    pool = pool_new();
    expect_end(scratch(), "pickle at offset 0: instruction 0x00 is not supported");
}

int main(void) {
    const struct CMUnitTest tests[] = {TEST(bombs_end), TEST(laughs_end), TEST(dicts_end),
                                       TEST(deflated_end)};
    return cmocka_run_group_tests_name("bombs", tests, NULL, NULL);
}
