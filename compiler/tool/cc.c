/* cc.c - the only file that knows the C compiler of this machine: emitted C becomes a shared
 * object in the scratch directory, which is loaded and at once removed. */
#include "../emit/emit.h"
#include "../emit/llvm.h"
#include "object.h"
#include "run.h"
#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>

enum { MAX_OBJECT = 1 << 30 };

static void add_words(Pool *pool, Paths *words, const char *text) {
    for (size_t n; *(text += strspn(text, " ")); text += n) {
        n = strcspn(text, " ");
        *PUSH(pool, *words) = pool_strndup(pool, text, n);
    }
}

/* ---- the compiler ---- */

/* What C compilers are called that make code for another machine than this. */
static const struct {
    const char *arch, *names[3];
} cross[] = {
    {"thumb", {"arm-none-eabi-gcc"}},
    {"aarch64", {"aarch64-linux-gnu-gcc"}},
    {"x86_64", {"x86_64-linux-gnu-gcc"}},
    {"riscv64", {"clang --target=riscv64-linux-gnu", "clang-19 --target=riscv64-linux-gnu"}},
    {"wasm32", {"clang --target=wasm32-wasi", "clang-19 --target=wasm32-wasi"}}};

/* Those to try for a target, NULL at the end; NULL as target: for this machine. */
static const char *const *compilers(const Target *t) {
    static const char *const usual[] = {"cc", "gcc", "clang", NULL};
    struct utsname here;
    if (!t || !*t->triple || uname(&here) < 0) return usual;
    if (!strncmp(t->triple, here.machine, strlen(here.machine))) return usual;
    for (size_t i = 0; i < sizeof cross / sizeof *cross; i++)
        if (!strncmp(t->triple, cross[i].arch, strlen(cross[i].arch))) return cross[i].names;
    return usual;
}

static _Noreturn void no_compiler(Pool *pool, const Target *t, const char *const *tried) {
    if (!t)
        fail(EXIT_UNSUPPORTED, "no C compiler: tried cc, gcc and clang; install one of them "
                               "(Debian: apt install gcc) or set CC");
    Text names = {.pool = pool};
    for (int i = 0; tried[i]; i++) put(&names, "%s%s", i ? ", " : "", tried[i]);
    fail(EXIT_UNSUPPORTED,
         "no C compiler for %s: tried %s; set CC, or take --emit=obj, which needs none",
         target_shown(pool, t), names.s);
}

/* Tries $CC, or what a C compiler is usually called; returns its name. */
static const char *run_compiler(Pool *pool, const Target *t, const Paths *arguments,
                                const sigset_t *before) {
    const char *cc = getenv("CC");
    const char *const chosen[] = {cc, NULL};
    const char *const *tried = cc && cc[strspn(cc, " ")] ? chosen : compilers(t);
    for (int i = 0, status; tried[i]; i++) {
        Paths words = {0};
        add_words(pool, &words, tried[i]);
        for (int j = 0; j < arguments->n; j++) *PUSH(pool, words) = arguments->at[j];
        *PUSH(pool, words) = NULL;
        if (!child_run(&words, before, &status)) continue;
        if (status) fail(EXIT_UNSUPPORTED, "the C compiler %s failed", words.at[0]);
        return tried[i];
    }
    if (tried == chosen)
        fail(EXIT_UNSUPPORTED, "no C compiler: CC is '%s', which is not there", cc);
    no_compiler(pool, t, tried);
}

/* The first line of `cc --version`. */
static const char *version_of(Pool *pool, const char *cc) {
    char line[256] = "";
    FILE *f = popen(pool_printf(pool, "%s --version 2>/dev/null", cc), "r");
    if (f && !fgets(line, sizeof line, f)) *line = 0;
    if (f) pclose(f);
    line[strcspn(line, "\n")] = 0;
    if (!*line) fail(EXIT_UNSUPPORTED, "no C compiler: `%s --version` fails", cc);
    return pool_strndup(pool, line, strlen(line));
}

/* ---- a model ---- */

/* What the emitted files do not offer by a symbol of their own: the compiler, and a hook that can
 * be set while the program runs. %s: name. */
static const char harness[] =
    "#include \"%s.h\"\n"
    "#ifdef __clang__\n"
    "const char mixfacec_compiler[] = __VERSION__;\n"
    "#else\n"
    "const char mixfacec_compiler[] = \"gcc \" __VERSION__;\n"
    "#endif\n"
    "void (*mixfacec_hook)(void *context, int step, const void *arena, const float *embedding);\n"
    "void *mixfacec_context;\n"
    "void mixfacec_trace(int step, const void *arena, const float *embedding);\n"
    "void mixfacec_trace(int step, const void *arena, const float *embedding) {\n"
    "    mixfacec_hook(mixfacec_context, step, arena, embedding);\n"
    "}\n";

/* Of an object: loaded, not written to; code, constants and the tables of the unwinder. 0 if nobody
 * here can read it. */
static int64_t text_of(Pool *pool, const char *path) {
    Sections sections = {0};
    int64_t bytes = 0;
    if (!object_sections(pool, read_file(pool, path, MAX_OBJECT), &sections)) return 0;
    for (int kind = 0; kind < NSECTIONS; kind++)
        if (kind != SECTION_data) bytes += sections_bytes(&sections, (SectionKind)kind);
    return bytes;
}

/* cc FLAGS -c -o NAME.o NAME.c */
static const char *compile_one(Pool *pool, const Target *t, const CFile *file, const char *flags,
                               const sigset_t *before) {
    Paths words = {0};
    add_words(pool, &words, flags);
    *PUSH(pool, words) = "-c";
    *PUSH(pool, words) = "-o";
    *PUSH(pool, words) = scratch_file(pool, file->name, ".o");
    *PUSH(pool, words) = scratch_file(pool, file->name, ".c");
    return run_compiler(pool, t, &words, before);
}

static void write_files(Pool *pool, const CFile *files, int n) {
    static const char *const suffix[] = {".c", ".h", ".o"};
    for (int i = 0; i < n; i++)
        write_file(scratch_file(pool, files[i].name, suffix[files[i].kind]), files[i].text,
                   files[i].size);
}

CObject object_c(Pool *pool, const Target *t, const CFile *files, int n, const char *flags) {
    sigset_t before;
    CObject made = {.flags = flags};
    const int known = files_read.n;
    scratch_open(&before);
    write_files(pool, files, n);
    for (int i = 0; i < n; i++) {
        if (files[i].kind != C_SOURCE) continue;
        const char *cc = compile_one(pool, t, &files[i], flags, &before);
        made.object = read_file(pool, scratch_file(pool, files[i].name, ".o"), MAX_OBJECT);
        made.compiler = version_of(pool, cc);
    }
    files_read.n = known; /* of which no make rule is to say anything */
    scratch_close(&before);
    return made;
}

/* Writes, compiles and links; the scratch directory is for the caller to close. */
static const char *build(Pool *pool, const CFile *files, int n, const char *flags,
                         const char *link_flags, int64_t *text_bytes, sigset_t *before) {
    scratch_open(before);
    const char *product = scratch_file(pool, "model", ".so");
    Paths words = {0};
    add_words(pool, &words, flags);
    add_words(pool, &words, link_flags);
    add_words(pool, &words, "-o");
    *PUSH(pool, words) = product;
    write_files(pool, files, n);
    for (int i = 0; i < n; i++) {
        if (files[i].kind == C_HEADER) continue;
        const char *object = scratch_file(pool, files[i].name, ".o");
        *PUSH(pool, words) = object;
        if (files[i].kind == C_OBJECT) continue;
        compile_one(pool, NULL, &files[i], flags, before);
        if (text_bytes) *text_bytes = text_of(pool, object);
        text_bytes = NULL;
    }
    run_compiler(pool, NULL, &words, before);
    return product;
}

void *load_c(Pool *pool, const CFile *files, int n, const char *flags, int64_t *text_bytes) {
    sigset_t before;
    const char *library = build(pool, files, n, flags, "-shared", text_bytes, &before);
    void *lib = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (!lib) fail(EXIT_UNSUPPORTED, "cannot load what the C compiler made: %s", dlerror());
    scratch_close(&before);
    return lib;
}

const char *program_c(Pool *pool, const CFile *files, int n, const char *flags) {
    sigset_t before;
    const char *program = build(pool, files, n, flags, "-static-libgcc", NULL, &before);
    sigprocmask(SIG_SETMASK, &before, NULL);
    return program;
}

const char *compiler_version(Pool *pool) {
    const char *cc = getenv("CC");
    return version_of(pool, cc && *cc ? cc : "cc");
}

/* `to` is a pointer to a function or to data: ISO C has no cast between the two. */
void find_symbol(void *lib, const char *name, void *to) {
    void *at = dlsym(lib, name);
    if (!at) die("the compiled C has no symbol %s", name);
    memcpy(to, &at, sizeof at);
}

static void *aligned(Pool *pool, size_t bytes, size_t align) {
    uintptr_t at = (uintptr_t)pool_alloc(pool, bytes + align);
    return (void *)((at + align - 1) / align * align);
}

static void *compile_model_c(Pool *pool, const Model *m, bool trace, Loaded *l) {
    const char *macros = macro_prefix(pool, m->name);
    const char *hook = trace ? pool_printf(pool, " -D%s_TRACE=mixfacec_trace", macros) : "";
    Text text = {.pool = pool}, source = {.pool = pool};
    emit_source(m->graph, m->name, &source);
    put(&text, harness, m->name);
    const CFile files[] = {{m->name, m->header.s, m->header.n, C_HEADER},
                           {m->name, source.s, source.n, C_SOURCE},
                           {"hook", text.s, text.n, C_SOURCE}};
    return load_c(pool, files, 3, pool_printf(pool, "%s%s", l->flags, hook), &l->text_bytes);
}

/* What a model offers, wherever it is: in a shared object or in code of LLVM. */
static void find_functions(Pool *pool, const Model *m, Loaded *l, void *lib, LlvmCode *code) {
    const struct {
        const char *suffix;
        void *to;
    } functions[] = {{"run", &l->run},
                     {"run_mt", &l->run_mt},
                     {"run_u8", &l->run_u8},
                     {"selftest", &l->selftest}};
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        const char *name = pool_printf(pool, "%s_%s", m->name, functions[i].suffix);
        if (code)
            llvm_symbol(code, name, functions[i].to);
        else
            find_symbol(lib, name, functions[i].to);
    }
}

static void load_by_c(Pool *pool, const Model *m, Loaded *l, Hook *hook, void *context) {
    void *lib = compile_model_c(pool, m, hook != NULL, l), **hook_context;
    Hook **hook_at;
    find_functions(pool, m, l, lib, NULL);
    find_symbol(lib, "mixfacec_compiler", &l->compiler);
    find_symbol(lib, "mixfacec_hook", &hook_at);
    find_symbol(lib, "mixfacec_context", &hook_context);
    *hook_at = hook;
    *hook_context = context;
}

static Hook *llvm_hook; /* of the one model that is traced */
static void *llvm_context;
static void llvm_trace(int step, const void *arena, const float *embedding) {
    llvm_hook(llvm_context, step, arena, embedding);
}

static void load_by_llvm(Pool *pool, const Model *m, Loaded *l, Hook *hook, void *context) {
    if (hook) llvm_hook = hook, llvm_context = context;
    LlvmCode *code = llvm_load(m->graph, m->name, hook ? llvm_trace : NULL);
    find_functions(pool, m, l, NULL, code);
    l->compiler = llvm_version();
    l->text_bytes = llvm_text_bytes(code);
}

Loaded load_model(Pool *pool, const Model *m, const char *flags, Hook *hook, void *context) {
    if (!target_runs(m->target))
        fail(EXIT_UNSUPPORTED,
             "this machine cannot run target %s; `mixfacec targets` lists those "
             "that it can",
             m->target->name);
    Loaded l = {.model = m, .flags = "in this process"};
    const Graph *g = m->graph;
    if (flags) {
        l.flags = pool_printf(pool, "-std=c11 -fPIC %s %s", flags, m->target->cflags);
        load_by_c(pool, m, &l, hook, context);
    } else {
        load_by_llvm(pool, m, &l, hook, context);
    }
    l.arena_bytes = (size_t)(g->arena_bytes + (MAX_THREADS - 1) * g->thread_bytes);
    l.input = NEW(pool, float, g->input->c * g->input->h * g->input->w);
    l.arena = aligned(pool, l.arena_bytes, ARENA_ALIGN);
    memset(l.arena, 0xff, l.arena_bytes); /* NaN: what is read before it is written shows */
    l.weights =
        memcpy(aligned(pool, m->weights.size, ARENA_ALIGN), m->weights.data, m->weights.size);
    return l;
}

void run_face(const Loaded *l, const Face *face, float *embedding) {
    const Val *in = l->model->graph->input;
    int status;
    if (face->type == DT_u8) {
        status = l->run_u8(l->weights, l->arena, face->data, 3 * in->w, 0, embedding);
    } else {
        memcpy(l->input, face->data, (size_t)(in->c * in->h * in->w) * sizeof(float));
        status = l->run(l->weights, l->arena, l->input, embedding);
    }
    if (status) die("%s: the emitted code refused its input with status %d", face->name, status);
}
