/* compile.c - verb compile: a model into a directory, and a make rule of what it depends on. All
 * files are made before the first is written. */
#include "compile.h"
#include "../emit/emit.h"
#include "../emit/entry.h"
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

typedef enum { EMIT_C, EMIT_LLVM } Emit; /* then the forms of llvm.h */
enum { EMIT_OBJECT = EMIT_LLVM + (int)LLVM_OBJECT, EMIT_WASM = EMIT_LLVM + (int)LLVM_MODULE };

static const char *const suffixes[] = {".c", ".ll", ".s", ".o", ".ll", ".wasm"};

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

Product *add_file(Making *x, const char *name, const char *suffix, const void *data, size_t size) {
    Product *p = PUSH(x->job->pool, x->products);
    p->name = name;
    p->path = pool_printf(x->job->pool, "%s/%s%s", x->job->out, name, suffix);
    p->bytes = (Bytes){data, size};
    return p;
}

static void add_weights(Making *x, WeightsMode mode) {
    const Model *m = x->model;
    Job *job = x->job;
    Text t = {.pool = job->pool};
    Product *p = NULL;
    if (mode == MODE_FILE || mode == MODE_INCBIN)
        p = add_file(x, m->name, ".weights", m->weights.data, m->weights.size);
    if (mode == MODE_ARRAY) {
        weights_array(m, &t);
        p = add_file(x, m->name, "_weights.c", t.s, t.n);
    } else if (mode == MODE_INCBIN) {
        weights_incbin(m, blob_big(job), &t);
        p = add_file(x, m->name, "_weights.S", t.s, t.n);
    }
    if (!p) return; /* they are in the object */
    p->linked = (int64_t)m->weights.size;
    if (mode != MODE_FILE) p->section = WEIGHTS_SECTION;
}

/* A path as make reads it. */
static void put_path(Text *t, const char *path) {
    for (; *path; path++) {
        if (strchr(" #\\", *path)) put(t, "\\");
        if (*path == '$') put(t, "$");
        put_bytes(t, path, 1);
    }
}

static void put_paths(Text *t, const Paths *paths) {
    for (int i = 0; i < paths->n; i++) {
        put(t, "%s", i ? " " : "");
        put_path(t, paths->at[i]);
    }
}

/* All that was written, or the target of -MT, depends on all that was read. */
static void write_depfile(const Making *x) {
    const Job *job = x->job;
    Text t = {.pool = job->pool};
    Paths written = {0};
    for (int i = 0; i < x->products.n; i++) *PUSH(job->pool, written) = x->products.at[i].path;
    if (job->deptarget)
        put_path(&t, job->deptarget);
    else
        put_paths(&t, &written);
    put(&t, ": ");
    put_paths(&t, &files_read);
    put(&t, "\n");
    for (int i = 0; i < files_read.n; i++) { /* as -MP: when it is gone, all is made again */
        put_path(&t, files_read.at[i]);
        put(&t, ":\n");
    }
    const char *usual = pool_printf(job->pool, "%s/%s.d", job->out, x->model->name);
    write_file(job->depfile ? job->depfile : usual, t.s, t.n);
}

/* ---- code ---- */

static void add_c(Making *x, const char *name, const Text *source, const Target *machine,
                  const char *level, const char *cflags) {
    Product *p = add_file(x, name, suffixes[EMIT_C], source->s, source->n);
    p->machine = machine;
    p->level = level;
    p->cflags = cflags;
}

/* `made`: code in the form that is asked for; its object is counted. */
static Product *add_llvm(Making *x, const char *name, Bytes made, Bytes object) {
    Product *p = add_file(x, name, suffixes[x->emit], made.data, made.size);
    p->object = object;
    p->linked = (int64_t)x->weights.size;
    return p;
}

static bool counts(const Job *job) { return job->report || job->max_rom; }

void note_code(Product *p, const Graph *g, const char *what) {
    p->note = pool_printf(
        g->pool, "%s: target %s, %d steps by %d kernels, arena %lld bytes, weights %lld, %s %zu",
        p->path, g->target->name, g->steps.n, g->kernels.n, (long long)g->arena_bytes,
        (long long)blob_bytes(g), what, p->bytes.size);
}

/* The code of a model, or of a row of one, which has no weights. */
static void add_code(Making *x, const Graph *g, const char *name) {
    Text source = {.pool = g->pool};
    Bytes weights = !g->fat ? x->weights : (Bytes){0};
    if (x->emit == EMIT_C) {
        emit_source(g, name, &source);
        add_c(x, name, &source, g->target, "-O3", g->target->cflags);
    } else {
        LlvmForm form = (LlvmForm)(x->emit - EMIT_LLVM);
        Bytes made = llvm_emit(g, name, NULL, form, weights), object = {0};
        if (form == LLVM_OBJECT) object = made;
        if (form != LLVM_OBJECT && counts(x->job))
            object = llvm_emit(g, name, NULL, LLVM_OBJECT, weights);
        add_llvm(x, name, made, object)->linked = (int64_t)weights.size;
    }
    note_code(&x->products.at[x->products.n - 1], g, x->emit == EMIT_C ? "C text" : "code");
}

/* The rows of --target A,B,C, each as if it were alone, then what they share. */
static Model *compile_fat(Job *job, int emit, Graph **row) {
    Fat *fat = NEW(job->pool, Fat, 1);
    Model *m = NULL;
    fat_rows(job->pool, job->target, fat);
    for (int i = 0; i < fat->n; i++) {
        job->target = fat->row[i]->name;
        m = compile_model(job);
        row[i] = m->graph;
        if (emit == EMIT_C || *m->target->triple) continue;
        Target *x86 = NEW(job->pool, Target, 1); /* "any machine" is that of the others here */
        *x86 = *m->target, x86->triple = fat->row[0]->triple;
        row[i]->target = x86;
    }
    if (!m) die("no targets in %s", job->target);
    fat->name = m->name;
    fat_join(fat, row);
    m->header = (Text){.pool = job->pool};
    emit_header(m->graph, m->name, &m->header);
    return m;
}

static void add_dispatcher(Making *x) {
    const Model *m = x->model;
    const Fat *fat = m->graph->fat;
    Pool *pool = x->job->pool;
    Text source = {.pool = pool};
    if (x->emit == EMIT_C) {
        emit_dispatcher(m->graph, &source);
        add_c(x, m->name, &source, fat->row[0], "-O2", "");
    } else {
        const Target any = {.name = "x86-64",
                            .triple = fat->row[0]->triple,
                            .cpu = "x86-64",
                            .features = "",
                            .abi = ""};
        const char *ir = entry_ir(m->graph, m->name, 8, false);
        LlvmForm form = (LlvmForm)(x->emit - EMIT_LLVM);
        Bytes made = llvm_emit_text(pool, &any, m->name, ir, form, x->weights), object = {0};
        if (form == LLVM_OBJECT) object = made;
        if (form != LLVM_OBJECT && counts(x->job))
            object = llvm_emit_text(pool, &any, m->name, ir, LLVM_OBJECT, x->weights);
        add_llvm(x, m->name, made, object);
    }
    Product *p = &x->products.at[x->products.n - 1];
    p->note = pool_printf(pool, "%s: picks from %s", p->path, fat_targets(pool, fat));
}

/* One source: what needs flags is between pragmas, so it is compiled with -O2 alone. */
static void add_amalgam(Making *x, Graph *const *row) {
    const Graph *g = x->model->graph;
    Text source = {.pool = g->pool};
    emit_amalgam(g->fat ? row : &x->model->graph, g->fat ? g->fat->n : 1, x->model->name, &source);
    add_c(x, x->model->name, &source, g->target, "-O2", g->fat ? "" : g->target->cflags);
    Product *p = &x->products.at[x->products.n - 1];
    p->note = pool_printf(g->pool, "%s: all of %s, C text %zu", p->path,
                          g->fat ? fat_targets(g->pool, g->fat) : target_shown(g->pool, g->target),
                          p->bytes.size);
}

/* A single target of x86-64 too is asked for, so that it needs no flags. */
static bool has_rows(Job *job) {
    if (is_list(job->target)) return true;
    if (!job->amalgamate) return false;
    const Target *t = target_find(job->target ? job->target : "native");
    if (is_chosen(t)) job->target = t->name;
    return is_chosen(t);
}

/* ---- --cpu and --features ---- */

enum { LONGEST = 60 }; /* of the names that LLVM knows */

static bool is_word(const char *s, size_t n) {
    static const char letters[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_";
    return n && n <= LONGEST && strspn(s, letters) >= n && strncmp(s, "help", n) != 0;
}

/* "+a,-b": of anything else LLVM makes what it likes, and "help" prints a list. */
static bool is_feature_list(const char *s) {
    for (;; s++) {
        if (*s != '+' && *s != '-') return false;
        size_t n = strcspn(++s, ",");
        if (!is_word(s, n)) return false;
        s += n;
        if (!*s) return true;
    }
}

/* The target's row with what the options say, NULL without them; LLVM is asked before it makes any
 * code. */
static const Target *own_target(const Job *job, int emit) {
    const char *cpu = job->cpu, *features = job->features;
    if (!cpu && !features) return NULL;
    if (emit == EMIT_C)
        fail(EXIT_USAGE, "--cpu and --features are for LLVM: they need --emit=llvm-ir, asm or obj");
    if (cpu && !is_word(cpu, strlen(cpu)))
        fail(EXIT_USAGE, "--cpu: expected the name of a processor, found '%s'", cpu);
    if (features && !is_feature_list(features))
        fail(EXIT_USAGE, "--features: expected a list such as +a,-b, found '%s'", features);
    Target *t = NEW(job->pool, Target, 1);
    *t = *target_find(job->target ? job->target : "native");
    if (cpu) t->cpu = cpu;
    if (features)
        t->features =
            pool_printf(job->pool, "%s%s%s", t->features, *t->features ? "," : "", features);
    const char *objection = llvm_objection(job->pool, t);
    if (objection)
        fail(EXIT_UNSUPPORTED, "target %s with%s%s%s%s: LLVM says: %s", target_shown(job->pool, t),
             cpu ? " --cpu " : "", cpu ? cpu : "", features ? " --features " : "",
             features ? features : "", objection);
    return t;
}

static void check_byte_order(const Job *job, WeightsMode mode, int emit) {
    if (job->byte_order && mode == MODE_ARRAY)
        fail(EXIT_USAGE, "--byte-order: the compiler of an array knows that of its machine");
    if (!blob_big(job)) return;
    const Target *t =
        is_list(job->target) ? NULL : target_find(job->target ? job->target : "native");
    if (!t || *t->triple || emit != EMIT_C)
        fail(EXIT_USAGE,
             "--byte-order: big needs --target c99 and C; all others are little endian");
}

static void write_all(const Making *x) {
    make_directory(x->job->pool, x->job->out);
    for (int i = 0; i < x->products.n; i++) {
        const Product *p = &x->products.at[i];
        write_file(p->path, p->bytes.data, p->bytes.size);
        if (p->note) note("%s", p->note);
    }
    if (x->job->make_deps) write_depfile(x);
}

static void check_mode(const Job *job, WeightsMode mode, int emit) {
    if (mode == MODE_OBJECT && emit != EMIT_OBJECT && emit != EMIT_WASM)
        fail(EXIT_USAGE, "--weights-mode object needs --emit=obj or wasm");
    if (mode != MODE_OBJECT && mode != MODE_FILE && emit == EMIT_WASM)
        fail(EXIT_USAGE, "--weights-mode %s: with --emit=wasm it is file or object",
             job->weights_mode);
    if (job->amalgamate && emit != EMIT_C)
        fail(EXIT_USAGE, "--amalgamate makes C: it does not go with --emit=%s", job->emit);
}

/* NAME.h and the code, for one target or several. */
static void make_code(Making *x, const Target *own, bool weights_inside) {
    Graph *row[MAX_ROWS];
    Job *job = x->job;
    const Model *m = x->model = has_rows(job) ? compile_fat(job, x->emit, row) : compile_model(job);
    const Fat *fat = m->graph->fat;
    if (weights_inside) x->weights = m->weights;
    if (own) m->graph->target = own;
    x->arena = m->graph->arena_bytes;
    x->stack = fat ? fat->stack : stack_bytes(m->graph);
    add_file(x, m->name, ".h", m->header.s, m->header.n);
    for (int i = 0; fat && !job->amalgamate && i < fat->n; i++)
        add_code(x, row[i], row_name(job->pool, fat, i));
    if (job->amalgamate)
        add_amalgam(x, row);
    else if (fat)
        add_dispatcher(x);
    else
        add_code(x, m->graph, m->name);
}

int verb_compile(Job *job) {
    WeightsMode mode = (WeightsMode)choice("--weights-mode", job->weights_mode);
    int emit = choice("--emit", job->emit);
    bool several = is_list(job->target) || (emit == EMIT_WASM && !job->target);
    if (job->depfile && !job->make_deps) fail(EXIT_USAGE, "-MF needs -MD");
    if (job->deptarget && !job->make_deps) fail(EXIT_USAGE, "-MT needs -MD");
    check_mode(job, mode, emit);
    if ((job->cpu || job->features) && several)
        fail(EXIT_USAGE, "--cpu and --features need a single --target");
    check_byte_order(job, mode, emit);
    check_options_of_size(job);
    const Target *own = own_target(job, emit);
    Making x = {.job = job, .emit = emit};
    if (emit == EMIT_WASM)
        make_modules(&x, own, mode == MODE_OBJECT);
    else
        make_code(&x, own, mode == MODE_OBJECT);
    add_weights(&x, mode);
    Text report = {.pool = job->pool};
    check_size(&x, &report);
    write_all(&x);
    if (report.n) write_file("-", report.s, report.n);
    return EXIT_OK;
}
