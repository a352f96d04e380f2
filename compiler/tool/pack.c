/* pack.c - verb pack: new weights for code that is compiled already. */
#include "../mixfacec.h"

int verb_pack(Job *job) {
    Model *m = compile_model(job);
    write_file(job->out, m->weights.data, m->weights.size);
    note("%s: %zu bytes for code with layout %.16s", job->out, m->weights.size,
         m->graph->layout_id);
    return EXIT_OK;
}
