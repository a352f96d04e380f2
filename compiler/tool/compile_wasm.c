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

Model *make_modules(Job *job, const Target *own, bool weights_inside) {
    Fat fat;
    Model *of[MAX_ROWS] = {0}, *last = NULL;
    Bytes module[MAX_ROWS];
    wasm_rows(job->pool, job->target, &fat);
    for (int i = 0; i < fat.n; i++) {
        job->target = fat.row[i]->name;
        last = of[i] = compile_model(job);
        check_ram(job, last);
        if (strcmp(last->graph->layout_id, of[0]->graph->layout_id) != 0)
            die("%s and %s pack weights differently", fat.row[0]->name, fat.row[i]->name);
        if (own) last->graph->target = own;
        module[i] = module_of(job->pool, last->graph, last->name,
                              weights_inside ? last->weights : (Bytes){0});
    }
    if (!last) die("no target in %s", job->target);
    make_directory(job->pool, job->out);
    for (int i = 0; i < fat.n; i++) {
        const char *more = of[i] == last ? "" : pool_printf(job->pool, "_%s", fat.row[i]->name);
        const char *path = output_path(job, last, pool_printf(job->pool, "%s.wasm", more));
        write_output(job, path, module[i].data, module[i].size);
        note_code(path, of[i]->graph, "module", module[i].size);
    }
    return last;
}
