/* test_verifier.c - kernels with one mistake each, and what the verifier says of them. It ends the
 * process, as a mistake here is a bug of ours, so each kernel is verified in a child. */
#include "kernels.h"
#include "expect.h"
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

enum { X, Y, BYTES, WORDS }; /* buffers */
enum { LANES = 8, SIZE = 64 };
static const int32_t table[] = {0, 8, 60}, low[] = {0, 1}, high[] = {2, 9}, lane[LANES] = {0, 99};

static int reg(Kernel *k, const char *name) { return k_reg(k, DT_f32, REG_VECTOR, "%s", name); }
static void load(Kernel *k, Addr from) { k_mem(k, K_load, reg(k, "v"), from); }
static void store(Kernel *k, Addr to) { k_mem(k, K_store, reg(k, "v"), to); }

/* ---- the mistakes; the buffers are x, read, and y, written, of SIZE floats ---- */

static void none(Kernel *k) {
    load(k, k_at(k, X, SIZE - LANES));
    store(k, k_plus(k_at(k, Y, 0), k_loop(k, "i", SIZE / LANES), LANES));
    k_end(k);
}
static void load_behind(Kernel *k) { load(k, k_at(k, X, SIZE - LANES + 1)); }
static void load_before(Kernel *k) { load(k, k_at(k, X, -1)); }
static void load_by_loop(Kernel *k) {
    load(k, k_plus(k_at(k, X, 0), k_loop(k, "i", SIZE / LANES + 1), LANES));
    k_end(k);
}
static void load_by_falling_loop(Kernel *k) {
    load(k, k_plus(k_at(k, X, 6), k_loop(k, "i", 8), -1));
    k_end(k);
}
static void load_by_table(Kernel *k) {
    int t = k_table(k, "t", 3, table);
    load(k, k_plus_table(k_at(k, X, 0), k_loop(k, "i", 3), t));
    k_end(k);
}
static void load_by_range(Kernel *k) {
    int from = k_table(k, "low", 2, low), to = k_table(k, "high", 2, high);
    int i = k_loop(k, "i", 2);
    load(k, k_plus(k_at(k, X, 0), k_loop_range(k, "j", from, to, i), LANES));
    k_end(k);
    k_end(k);
}
static void loadn_behind(Kernel *k) { k_memn(k, K_loadn, reg(k, "v"), k_at(k, X, SIZE - 2), 0, 3); }
static void loadn_lanes(Kernel *k) { k_memn(k, K_loadn, reg(k, "v"), k_at(k, X, 0), LANES - 2, 3); }
static void splat_behind(Kernel *k) { k_mem(k, K_splat, reg(k, "v"), k_at(k, X, SIZE)); }
static void splat2_behind(Kernel *k) { k_mem(k, K_splat2, reg(k, "v"), k_at(k, X, SIZE - 1)); }
static void splat4_behind(Kernel *k) { k_mem(k, K_splat4, reg(k, "v"), k_at(k, X, SIZE - 3)); }
static void store_behind(Kernel *k) {
    load(k, k_at(k, X, 0));
    store(k, k_at(k, Y, SIZE - LANES + 1));
}
static void storen_behind(Kernel *k) {
    load(k, k_at(k, X, 0));
    k_memn(k, K_storen, reg(k, "v"), k_at(k, Y, SIZE - 2), 4, 3);
}
static void store_to_input(Kernel *k) {
    load(k, k_at(k, X, 0));
    store(k, k_at(k, X, 0));
}
static void table_too_short(Kernel *k) {
    int t = k_table(k, "t", 3, table);
    load(k, k_plus_table(k_at(k, X, 0), k_loop(k, "i", 4), t));
    k_end(k);
}
static void range_table_too_short(Kernel *k) {
    int from = k_table(k, "low", 2, low), to = k_table(k, "high", 2, high);
    k_loop_range(k, "j", from, to, k_loop(k, "i", 3));
    k_end(k);
    k_end(k);
}
static void closed_variable(Kernel *k) {
    int i = k_loop(k, "i", 2);
    k_end(k);
    load(k, k_plus(k_at(k, X, 0), i, LANES));
}
static void undefined(Kernel *k) { store(k, k_at(k, Y, 0)); }
static void undefined_sum(Kernel *k) {
    load(k, k_at(k, X, 0));
    k_fma(k, reg(k, "sum"), reg(k, "v"), reg(k, "v"), reg(k, "sum"));
}
static void open_loop(Kernel *k) { k_loop(k, "i", 2); }
static void no_loop(Kernel *k) { k_end(k); }
static void operand_missing(Kernel *k) {
    load(k, k_at(k, X, 0));
    k_op(k, K_add, reg(k, "sum"), reg(k, "v"), -1);
}
static void result_is_operand(Kernel *k) {
    load(k, k_at(k, X, 0));
    k_op(k, K_pairadd, reg(k, "v"), reg(k, "v"), reg(k, "v"));
}
static void lanes_of_perm(Kernel *k) {
    load(k, k_at(k, X, 0));
    k_perm(k, reg(k, "p"), reg(k, "v"), reg(k, "v"), (const int *)lane);
}
static void float_of_bytes(Kernel *k) { load(k, k_at(k, BYTES, 0)); }
static void within_an_element(Kernel *k) {
    Addr from = k_at(k, X, 0);
    from.off += 2;
    load(k, from);
}
static void sum_of_two_types(Kernel *k) {
    int whole = k_reg(k, DT_i32, REG_VECTOR, "n");
    load(k, k_at(k, X, 0));
    k_mem(k, K_splat, whole, k_at(k, WORDS, 0));
    k_op(k, K_add, reg(k, "v"), reg(k, "v"), whole);
}
static void move_of_two_types(Kernel *k) {
    load(k, k_at(k, X, 0));
    k_op(k, K_mov, k_reg(k, DT_i32, REG_VECTOR, "n"), reg(k, "v"), -1);
}
static void name_of_buffer(Kernel *k) { k_mem(k, K_load, reg(k, "x"), k_at(k, X, 0)); }
static void name_of_variable(Kernel *k) {
    k_loop(k, "v", 2);
    load(k, k_at(k, X, 0));
    k_end(k);
}
static void name_of_outer_loop(Kernel *k) {
    k_loop(k, "i", 2);
    k_loop(k, "i", 2);
    k_end(k);
    k_end(k);
}
static void name_too_long(Kernel *k) {
    k->name = "a_kernel_whose_name_is_longer_than_the_sixty_three_characters_of_c";
}

static const struct {
    void (*make)(Kernel *);
    const char *said; /* NULL: nothing, the kernel is good */
} mistakes[] = {
    {none, NULL},
    {load_behind, "load reaches [57, 65) of x[64]"},
    {load_before, "load reaches [-1, 7) of x[64]"},
    {load_by_loop, "load reaches [0, 72) of x[64]"},
    {load_by_falling_loop, "load reaches [-1, 14) of x[64]"},
    {load_by_table, "load reaches [0, 68) of x[64]"},
    {load_by_range, "load reaches [0, 72) of x[64]"},
    {loadn_behind, "loadn reaches [62, 65) of x[64]"},
    {loadn_lanes, "lanes out of range"},
    {splat_behind, "splat reaches [64, 65) of x[64]"},
    {splat2_behind, "splat2 reaches [63, 65) of x[64]"},
    {splat4_behind, "splat4 reaches [61, 65) of x[64]"},
    {store_behind, "store reaches [57, 65) of y[64]"},
    {storen_behind, "storen reaches [62, 65) of y[64]"},
    {store_to_input, "writes an input"},
    {table_too_short, "a table is shorter than its loop"},
    {range_table_too_short, "a table is shorter than its loop"},
    {closed_variable, "the loop of a variable is not open"},
    {undefined, "(store): v"},
    {undefined_sum, "(fma): sum"},
    {open_loop, "a loop stays open"},
    {no_loop, "no loop to close"},
    {operand_missing, "wrong number of operands"},
    {result_is_operand, "result is also an operand"},
    {lanes_of_perm, "lanes out of range"},
    {float_of_bytes, "elements of another type than the buffer's"},
    {within_an_element, "an address within an element"},
    {sum_of_two_types, "a register of another type"},
    {move_of_two_types, "a register of another type"},
    {name_of_buffer, "register x has the name of something else"},
    {name_of_variable, "register v has the name of something else"},
    {name_of_outer_loop, "a loop has the name of one around it"},
    {name_too_long, "longer than 63 characters"},
};

static void mistakes_are_found(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
        int ends[2], status;
        char said[8192] = "";
        Kernel *k = kernel_new(pool, LANES);
        k->name = "k";
        k_buf(k, "x", DT_f32, 4 * SIZE, false);
        k_buf(k, "y", DT_f32, 4 * SIZE, true);
        k_buf(k, "bytes", DT_u8, SIZE, false);
        k_buf(k, "words", DT_i32, 4 * SIZE, false);
        mistakes[i].make(k);
        assert_int_equal(pipe(ends), 0);
        fflush(NULL);
        pid_t child = fork();
        if (child == 0) {
            dup2(ends[1], STDERR_FILENO);
            on_death = NULL;
            kernel_verify(k);
            _exit(0);
        }
        close(ends[1]);
        for (size_t n = 0, more; (more = (size_t)read(ends[0], said + n, sizeof said - 1 - n));)
            n += more;
        close(ends[0]);
        waitpid(child, &status, 0);
        const char *want = mistakes[i].said;
        int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        if (code != (want ? EXIT_INTERNAL : 0) || !strstr(said, want ? want : ""))
            fail_msg("kernel %zu: expected \"%s\", found code %d, \"%s\"", i,
                     want ? want : "nothing", code, said);
    }
}

/* What a loop reads at its head is live to its end, where nothing after it reads it. */
static void live_registers_are_counted_round_a_loop(void **state) {
    (void)state;
    Kernel *k = kernel_new(pool, LANES);
    k->name = "k";
    int x = k_buf(k, "x", DT_f32, 4 * SIZE, false), y = k_buf(k, "y", DT_f32, 4 * SIZE, true);
    int kept = reg(k, "kept"), a = reg(k, "a"), b = reg(k, "b");
    k_mem(k, K_load, kept, k_at(k, x, 0));
    k_loop(k, "i", 2);
    k_mem(k, K_store, kept, k_at(k, y, 0));
    k_mem(k, K_load, a, k_at(k, x, 8));
    k_mem(k, K_load, b, k_at(k, x, 16));
    k_op(k, K_add, a, a, b);
    k_mem(k, K_store, a, k_at(k, y, 8));
    k_end(k);
    kernel_verify(k);
    assert_int_equal(k->live, 3);
}

int main(void) {
    const struct CMUnitTest tests[] = {TEST(mistakes_are_found),
                                       TEST(live_registers_are_counted_round_a_loop)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
