/* check.h - the room of the independent truth, beside what mixfacec.h says of it. */
#ifndef CHECK_H
#define CHECK_H
#include "../mixfacec.h"

/* reference32.c: reference_run() in float32 arithmetic. */
void reference_run_float32(const Graph *, const float *input, float **outs);
/* rounding.c: how far float32 arithmetic alone moves the tensors of a graph from these exact
 * values. Raises moved[i] to the largest change of graph->vals.at[i]. */
void rounding(const Graph *, const float *input, double *const *exact, double *moved);
/* verify.c: compares the code of a model with an unsimplified graph and prints what it finds. */
int verify_model(Job *, const Model *, const Graph *truth); /* EXIT_OK or EXIT_MISMATCH */
#endif
