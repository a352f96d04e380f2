/* compile_weights.c - weights to be linked: as an array of C, or for the assembler's .incbin. */
#include "../emit/emit.h"
#include "compile.h"

/* Words in the order of the blob's bytes on a little-endian machine, eight a line. */
void weights_array(const Model *m, Text *t) {
    put(t,
        "/* The weights of %s, for either byte order; the first argument of %s_run(). */\n"
        "#include \"%s.h\"\n\n"
        "#if defined(__cplusplus)\n"
        "extern \"C\" alignas(64) const uint32_t %s_weights[];\n"
        "alignas(64)\n"
        "#elif defined(__GNUC__)\n"
        "__attribute__((aligned(64)))\n"
        "#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L\n"
        "_Alignas(64)\n"
        "#endif\n"
        "#if defined(__ELF__) && defined(__GNUC__) && !defined(%s_NO_SECTIONS)\n"
        "__attribute__((section(\"" WEIGHTS_SECTION "\")))\n"
        "#endif\n"
        "const uint32_t %s_weights[%zu] = {",
        m->name, m->name, m->name, m->name, macro_prefix(t->pool, m->name), m->name,
        (m->weights.size + 3) / 4);
    for (size_t i = 0; i < m->weights.size; i += 4) {
        uint32_t word = 0;
        for (size_t k = 0; k < 4 && i + k < m->weights.size; k++)
            word |= (uint32_t)m->weights.data[i + k] << (8 * k);
        put(t, "%s0x%x", i % 32 ? "," : i ? ",\n" : "\n", (unsigned)word);
    }
    put(t, "\n};\n");
}

static const char incbin[] =
    "/* The weights of @name@; assemble in the directory of @name@.weights, or with -Wa,-I. */\n"
    "#ifdef __APPLE__\n"
    "    .const\n"
    "#define SYMBOL _@name@_weights\n"
    "#else\n"
    "#if defined(__ELF__) && !defined(@P@_NO_SECTIONS)\n"
    "    .section " WEIGHTS_SECTION ",\"a\",%progbits\n"
    "#else\n"
    "    .section .rodata\n"
    "#endif\n"
    "#define SYMBOL @name@_weights\n"
    "#endif\n"
    "    .balign 64\n"
    "    .globl SYMBOL\n"
    "SYMBOL:\n"
    "#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_@ORDER@_ENDIAN__\n"
    "/* Each byte of a word on its own, which takes GNU as 7 s for a megabyte. */\n"
    "#ifdef __clang__\n"
    "#error \"@name@.weights is @order@ endian: compile with --byte-order @other@\"\n"
    "#endif\n"
    "    .set at, 0\n"
    "    .rept @lines@\n"
    "    .rept 16\n"
    "    .incbin \"@name@.weights\", at + 3, 1\n"
    "    .incbin \"@name@.weights\", at + 2, 1\n"
    "    .incbin \"@name@.weights\", at + 1, 1\n"
    "    .incbin \"@name@.weights\", at, 1\n"
    "    .set at, at + 4\n"
    "    .endr\n"
    "    .endr\n"
    "#else\n"
    "    .incbin \"@name@.weights\"\n"
    "#endif\n"
    "#ifdef __ELF__\n"
    "    .section .note.GNU-stack,\"\",%progbits\n"
    "#endif\n";

void weights_incbin(const Model *m, bool big, Text *t) {
    const Word words[] = {{"name", m->name},
                          {"P", macro_prefix(t->pool, m->name)},
                          {"ORDER", big ? "BIG" : "LITTLE"},
                          {"order", big ? "big" : "little"},
                          {"other", big ? "little" : "big"},
                          {"lines", pool_printf(t->pool, "%zu", m->weights.size / 64)}};
    put(t, "%s", fill(t->pool, incbin, words, 6));
}
