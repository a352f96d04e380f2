/* compile.c - verb compile: a model into a directory, with its weights as a file, as an array or
 * for the assembler's .incbin; and a make rule of what it depends on. */
#include "mixfacec.h"
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

typedef enum { MODE_FILE, MODE_ARRAY, MODE_INCBIN } WeightsMode;

static WeightsMode weights_mode(const Job *job) {
    static const char *const names[] = {"file", "array", "incbin"};
    if (!job->weights_mode) return MODE_FILE;
    for (int i = 0; i < 3; i++)
        if (!strcmp(job->weights_mode, names[i])) return (WeightsMode)i;
    const char *near = nearest(job->weights_mode, names, 3);
    fail(EXIT_USAGE, "--weights-mode: expected file, array or incbin, found '%s'%s%s%s",
         job->weights_mode, near ? "; did you mean " : "", near ? near : "", near ? "?" : "");
}

/* Makes the directory and those above it. */
static void make_directory(Pool *pool, const char *path) {
    struct stat st;
    char *s = pool_strndup(pool, path, strlen(path));
    for (char *p = s + 1; *p; p++) {
        if (*p != '/') continue;
        *p = 0;
        mkdir(s, 0777); /* whether that helped shows below */
        *p = '/';
    }
    if (!mkdir(s, 0777) || (errno == EEXIST && !stat(s, &st) && S_ISDIR(st.st_mode))) return;
    fail(EXIT_INPUT, "%s: cannot make the directory: %s", path,
         strerror(errno == EEXIST ? ENOTDIR : errno));
}

static const char *output(const Job *job, const Model *m, const char *suffix) {
    return pool_printf(job->pool, "%s/%s%s", job->out, m->name, suffix);
}

static void write_text(const char *path, const Text *t) { write_file(path, t->s, t->n); }

/* Words in the order of the blob's bytes on a little-endian machine, eight a line. */
static void write_array(const Job *job, const Model *m) {
    Text t = {.pool = job->pool};
    put(&t,
        "/* The weights of %s, little endian; the first argument of %s_run(). */\n"
        "#include \"%s.h\"\n\n"
        "#if defined(__cplusplus)\n"
        "extern \"C\" alignas(64) const uint32_t %s_weights[];\n"
        "alignas(64)\n"
        "#elif defined(__GNUC__)\n"
        "__attribute__((aligned(64)))\n"
        "#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L\n"
        "_Alignas(64)\n"
        "#endif\n"
        "const uint32_t %s_weights[%zu] = {",
        m->name, m->name, m->name, m->name, m->name, (m->weights.size + 3) / 4);
    for (size_t i = 0; i < m->weights.size; i += 4) {
        uint32_t word = 0;
        for (size_t k = 0; k < 4 && i + k < m->weights.size; k++)
            word |= (uint32_t)m->weights.data[i + k] << (8 * k);
        put(&t, "%s0x%x", i % 32 ? "," : i ? ",\n" : "\n", (unsigned)word);
    }
    put(&t, "\n};\n");
    write_text(output(job, m, "_weights.c"), &t);
}

static void write_incbin(const Job *job, const Model *m) {
    Text t = {.pool = job->pool};
    put(&t,
        "/* The weights of %s; assemble in the directory of %s.weights, or with -Wa,-I. */\n"
        "#ifdef __APPLE__\n"
        "    .const\n"
        "#define SYMBOL _%s_weights\n"
        "#else\n"
        "    .section .rodata\n"
        "#define SYMBOL %s_weights\n"
        "#endif\n"
        "    .balign 64\n"
        "    .globl SYMBOL\n"
        "SYMBOL:\n"
        "    .incbin \"%s.weights\"\n"
        "#ifdef __ELF__\n"
        "    .section .note.GNU-stack,\"\",%%progbits\n"
        "#endif\n",
        m->name, m->name, m->name, m->name, m->name);
    write_text(output(job, m, "_weights.S"), &t);
}

/* A path as make reads it. */
static void put_path(Text *t, const char *path) {
    for (; *path; path++) {
        if (strchr(" #\\", *path)) put(t, "\\");
        if (*path == '$') put(t, "$");
        put_bytes(t, path, 1);
    }
}

static void write_depfile(const Job *job, const Model *m) {
    Text t = {.pool = job->pool};
    put_path(&t, output(job, m, ".c"));
    put(&t, " ");
    put_path(&t, output(job, m, ".h"));
    put(&t, ": ");
    put_path(&t, job->spec);
    if (strcmp(job->weights, "synthetic") != 0) {
        put(&t, " ");
        put_path(&t, job->weights);
    }
    put(&t, "\n");
    write_text(job->depfile ? job->depfile : output(job, m, ".d"), &t);
}

static void check_ram(const Job *job, const Model *m) {
    int64_t arena = m->graph->arena_bytes;
    if (!job->max_ram || arena <= job->max_ram) return;
    fail(EXIT_LIMIT, "%s needs an arena of %lld bytes, %lld more than --max-ram %lld", m->name,
         (long long)arena, (long long)(arena - job->max_ram), (long long)job->max_ram);
}

int verb_compile(Job *job) {
    WeightsMode mode = weights_mode(job);
    if (job->depfile && !job->make_deps) fail(EXIT_USAGE, "-MF needs -MD");
    Model *m = compile_model(job);
    check_ram(job, m);
    make_directory(job->pool, job->out);
    write_text(output(job, m, ".h"), &m->header);
    write_text(output(job, m, ".c"), &m->source);
    if (mode == MODE_ARRAY)
        write_array(job, m);
    else
        write_file(output(job, m, ".weights"), m->weights.data, m->weights.size);
    if (mode == MODE_INCBIN) write_incbin(job, m);
    if (job->make_deps) write_depfile(job, m);
    note("%s: target %s, %d steps by %d kernels, arena %lld bytes, weights %zu, C text %zu",
         output(job, m, ".c"), m->target->name, m->graph->steps.n, m->graph->kernels.n,
         (long long)m->graph->arena_bytes, m->weights.size, m->source.n);
    return EXIT_OK;
}
