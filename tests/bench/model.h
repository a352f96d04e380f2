/* model.h - what the benchmark asks of an emitted model; model.c fills it in for the prefix M. */
#include <stddef.h>

enum { PIXELS = 3 * 112 * 112, EMBEDDING = 512 };
typedef struct {
    size_t weights_bytes, arena_bytes, align;
    int (*run)(const void *weights, void *arena, const float *input, float *embedding);
} Model;
