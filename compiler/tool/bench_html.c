/* bench_html.c - the results of a benchmark as one page. */
#include "bench.h"
void bench_html(Text *t, const Bench *b) { put(t, "%s\n", b->model->name); }
