/* compile_wasm.c - modules of WebAssembly: NAME.wasm, which every browser with SIMD runs, and
 * NAME_TARGET.wasm for those that can do more. One weights file serves all of them. */
#include "../emit/emit.h"
#include "../emit/fat.h"
#include "compile.h"
#include "run.h"
#include <string.h>

static Bytes module_of(Pool *pool, const Graph *g, const char *name, Bytes weights) {
    const Paths exports = wasm_exports(pool, name);
    const Object objects[] = {{"model", llvm_emit(g, name, NULL, LLVM_MODULE, weights)},
                              {"memory", wasm_memory(g, name, !weights.size)}};
    return link_wasm(pool, objects, 2, &exports);
}

void make_modules(Making *x, const Target *own, bool weights_inside) {
    Fat fat;
    Model *of[MAX_ROWS] = {0};
    Bytes module[MAX_ROWS];
    Job *job = x->job;
    Pool *pool = job->pool;
    wasm_rows(pool, job->target, &fat);
    for (int i = 0; i < fat.n; i++) {
        job->target = fat.row[i]->name;
        Model *m = x->model = of[i] = compile_model(job);
        int64_t stack = stack_bytes(m->graph);
        if (strcmp(m->graph->layout_id, of[0]->graph->layout_id) != 0)
            die("%s and %s pack weights differently", fat.row[0]->name, fat.row[i]->name);
        if (m->graph->arena_bytes > x->arena) x->arena = m->graph->arena_bytes;
        if (stack > x->stack) x->stack = stack;
        if (own) m->graph->target = own;
        module[i] = module_of(pool, m->graph, m->name, weights_inside ? m->weights : (Bytes){0});
    }
    if (!x->model) die("no target in %s", job->target);
    for (int i = 0; i < fat.n; i++) {
        const char *more = of[i] == x->model ? "" : pool_printf(pool, "_%s", fat.row[i]->name);
        Product *p = add_file(x, x->model->name, pool_printf(pool, "%s.wasm", more), module[i].data,
                              module[i].size);
        p->object = module[i];
        p->linked = weights_inside ? (int64_t)x->model->weights.size : 0;
        note_code(p, of[i]->graph, "module");
    }
}
