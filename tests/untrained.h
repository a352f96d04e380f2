/* untrained.h - checkpoints as training starts from: the initialisations that people use. */
#ifndef UNTRAINED_H
#define UNTRAINED_H

#include "front/checkpoint.h"

typedef struct {
    const char *name; /* for reports */
    bool normal;      /* or uniform */
    bool fan_out;     /* the spread is for fan-out, not fan-in */
    double spread;    /* standard deviation of conv weights, times sqrt(fan) */
    bool biases;      /* as PyTorch: uniform within 1 / sqrt(fan-in); or 0 */
} Init;
/* The tensors of a spec, all float32 or a counter; the same for the same seed. */
Tensor *untrained_tensors(Pool *, const Graph *spec, const Init *, unsigned seed);
/* Writes them as safetensors. */
void untrained_write(Pool *, const char *spec, const Init *, unsigned seed, const char *path);
const Init *init_find(const char *name); /* fails if there is none */
#endif
