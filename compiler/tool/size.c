/* size.c - what a model takes of a device: its limits, and the report of compile. Code is counted
 * in the objects: those of LLVM, or what the C compiler makes of the files. */
#include "../emit/emit.h"
#include "../emit/fat.h"
#include "../front/json.h"
#include "compile.h"
#include "run.h"
#include <string.h>

static const struct {
    const char *name, *meaning;
} kinds[] = {
#define SECTION(kind, meaning) {#kind, meaning},
#include "sections.def"
#undef SECTION
};

typedef struct { /* a file, as it will be linked or read */
    const char *path, *compiler, *flags;
    Sections sections;
} File;
typedef struct {
    int64_t arena, stack, rom, bytes[NSECTIONS];
    VEC(File) files;
    bool by_c;
} Size;

/* ---- counting ---- */

static void count_object(Pool *pool, const Product *p, Bytes object, File *f) {
    if (!object_sections(pool, object, &f->sections))
        fail(EXIT_UNSUPPORTED, "%s: its object is neither ELF nor WebAssembly: nobody can count it",
             p->path);
    if (!p->linked || sections_bytes(&f->sections, SECTION_weights)) return;
    Section *data = NULL; /* all constants of WebAssembly are in one section */
    for (int i = 0; i < f->sections.n; i++)
        if (f->sections.at[i].kind == SECTION_tables) data = &f->sections.at[i];
    if (!data || data->bytes < p->linked) die("%s: where are the weights?", p->path);
    data->bytes -= p->linked;
    Section weights = {data->name, SECTION_weights, p->linked};
    *PUSH(pool, f->sections) = weights;
}

static void count_c(const Job *job, const Model *m, const Product *p, File *f) {
    const CFile files[] = {{m->name, m->header.s, m->header.n, C_HEADER},
                           {p->name, (const char *)p->bytes.data, p->bytes.size, C_SOURCE}};
    const char *flags =
        pool_printf(job->pool, "-std=c11 %s%s%s", job->cflags ? job->cflags : p->level,
                    *p->cflags ? " " : "", p->cflags);
    CObject made = object_c(job->pool, p->machine, files, 2, flags);
    f->compiler = made.compiler, f->flags = flags;
    count_object(job->pool, p, made.object, f);
}

static void count_files(const Job *job, const Model *m, const Products *products, Size *size) {
    for (int i = 0; i < products->n; i++) {
        const Product *p = &products->at[i];
        File f = {.path = p->path};
        size->by_c |= p->level != NULL;
        if (p->level)
            count_c(job, m, p, &f);
        else if (p->object.size)
            count_object(job->pool, p, p->object, &f), f.compiler = llvm_version();
        else if (p->linked)
            *PUSH(job->pool, f.sections) = (Section){p->section, SECTION_weights, p->linked};
        if (!f.sections.n) continue;
        *PUSH(job->pool, size->files) = f;
        for (int k = 0; k < NSECTIONS; k++)
            size->bytes[k] += sections_bytes(&f.sections, (SectionKind)k);
    }
    for (int k = 0; k < NSECTIONS; k++)
        if (k != SECTION_data) size->rom += size->bytes[k];
}

/* ---- limits ---- */

/* `help`: what needs less. */
static void limit(const Model *m, const char *option, int64_t most, int64_t bytes, const char *what,
                  const char *help) {
    if (!most || bytes <= most) return;
    fail(EXIT_LIMIT, "%s needs %s of %lld bytes, %lld more than %s %lld; less is needed %s",
         m->name, what, (long long)bytes, (long long)(bytes - most), option, (long long)most, help);
}

static void limit_rom(const Job *job, const Model *m, const Size *size) {
    int64_t weights = size->bytes[SECTION_weights];
    const char *what = pool_printf(job->pool, "ROM (weights %lld, all else %lld)",
                                   (long long)weights, (long long)(size->rom - weights));
    const char *help = "by a smaller network";
    if (weights < job->max_rom && size->by_c)
        help = "with --emit=obj or --cflags=-Os, or by a smaller network";
    limit(m, "--max-rom", job->max_rom, size->rom, what, help);
}

/* ---- for people ---- */

static void put_amount(Text *t, const char *name, int64_t bytes, const char *what) {
    put(t, "%-12s %12s  %s\n", name, grouped(t->pool, bytes), what);
}

static void put_size(Text *t, const Model *m, const Size *size) {
    const Graph *g = m->graph;
    const char *each = pool_printf(t->pool, "arena; each further thread for a face needs %s more",
                                   grouped(t->pool, g->thread_bytes));
    put(t, "%-12s %12s\n", "", "bytes");
    put_amount(t, "RAM", size->arena + size->bytes[SECTION_data], each);
    put_amount(t, "stack", size->stack, "at most, at any optimisation level");
    put_amount(t, "ROM", size->rom, "in all");
    for (int k = 0; k < NSECTIONS; k++)
        if (size->bytes[k])
            put_amount(t, pool_printf(t->pool, "  %s", kinds[k].name), size->bytes[k],
                       kinds[k].meaning);
}

static void put_files(Text *t, const Size *size) {
    int wide = 4;
    for (int i = 0; i < size->files.n; i++) {
        int n = (int)strlen(last_part(size->files.at[i].path));
        if (n > wide) wide = n;
    }
    put(t, "\n%-*s  %-20s %12s  holds\n", wide, "file", "section", "bytes");
    for (int i = 0; i < size->files.n; i++)
        for (int j = 0; j < size->files.at[i].sections.n; j++) {
            const Section *s = &size->files.at[i].sections.at[j];
            put(t, "%-*s  %-20s %12s  %s\n", wide, last_part(size->files.at[i].path),
                s->name ? s->name : "-", grouped(t->pool, s->bytes), kinds[s->kind].name);
        }
    put(t, "\n");
    for (int i = 0; i < size->files.n; i++) {
        const File *f = &size->files.at[i];
        if (!f->compiler) continue;
        put(t, "%s: by %s%s%s\n", last_part(f->path), f->compiler, f->flags ? ", " : "",
            f->flags ? f->flags : "");
    }
}

/* ---- for programs ---- */

static void put_text_json(Text *t, const char *name, const char *value) {
    put(t, "\"%s\": ", name);
    if (value)
        put_json_string(t, value);
    else
        put(t, "null");
}

static void put_file_json(Text *t, const File *f) {
    put(t, "    {");
    put_text_json(t, "file", last_part(f->path));
    put(t, ", ");
    put_text_json(t, "compiler", f->compiler);
    put(t, ", ");
    put_text_json(t, "flags", f->flags);
    put(t, ", \"sections\": [");
    for (int i = 0; i < f->sections.n; i++) {
        const Section *s = &f->sections.at[i];
        put(t, "%s\n      {", i ? "," : "");
        put_text_json(t, "section", s->name);
        put(t, ", \"holds\": \"%s\", \"size_bytes\": %lld}", kinds[s->kind].name,
            (long long)s->bytes);
    }
    put(t, "]}");
}

static void put_size_json(Text *t, const Model *m, const Size *size) {
    const Graph *g = m->graph;
    put(t, "{\n  \"name\": \"%s\",\n  \"targets\": \"%s\",\n", m->name,
        g->fat ? fat_targets(t->pool, g->fat) : target_shown(t->pool, g->target));
    put(t, "  \"ram_bytes\": %lld,\n  \"arena_bytes\": %lld,\n  \"thread_bytes\": %lld,\n",
        (long long)(size->arena + size->bytes[SECTION_data]), (long long)size->arena,
        (long long)g->thread_bytes);
    put(t, "  \"stack_bytes\": %lld,\n  \"rom_bytes\": %lld,\n", (long long)size->stack,
        (long long)size->rom);
    for (int k = 0; k < NSECTIONS; k++)
        put(t, "  \"%s_bytes\": %lld,\n", kinds[k].name, (long long)size->bytes[k]);
    put(t, "  \"files\": [\n");
    for (int i = 0; i < size->files.n; i++) {
        put_file_json(t, &size->files.at[i]);
        put(t, i + 1 < size->files.n ? ",\n" : "\n");
    }
    put(t, "  ]\n}\n");
}

void check_options_of_size(const Job *job) {
    if (job->json && !job->report) fail(EXIT_USAGE, "--json needs --report");
    if (job->cflags && !job->report && !job->max_rom)
        fail(EXIT_USAGE, "--cflags needs --report or --max-rom: nothing else here is compiled");
}

void check_size(const Making *x, Text *report) {
    const Job *job = x->job;
    const Model *m = x->model;
    Size size = {.arena = x->arena, .stack = x->stack};
    limit(m, "--max-ram", job->max_ram, size.arena, "an arena",
          m->graph->save_ram ? "by a smaller network"
                             : "with --optimize=ram, or by a smaller network");
    limit(m, "--max-stack", job->max_stack, size.stack, "a stack", "by a target with fewer lanes");
    if (!job->report && !job->max_rom) return;
    count_files(job, m, &x->products, &size);
    limit_rom(job, m, &size);
    if (!job->report) return;
    if (job->json) {
        put_size_json(report, m, &size);
    } else {
        put_size(report, m, &size);
        put_files(report, &size);
    }
}
