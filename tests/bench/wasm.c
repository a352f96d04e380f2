/* wasm.c - a model M as a module for wasm.mjs: its memory but the weights, which go behind it. */
#include "M.h"
#include <stdint.h>

static _Alignas(M_ARENA_ALIGN) unsigned char arena[M_ARENA_BYTES];
static float input[3 * M_INPUT_WIDTH * M_INPUT_HEIGHT], embedding[M_EMBEDDING];
extern unsigned char __heap_base;

uintptr_t weights(void) {
    return ((uintptr_t)&__heap_base + M_WEIGHTS_ALIGN - 1) / M_WEIGHTS_ALIGN * M_WEIGHTS_ALIGN;
}

float *planes(void) { return input; }

float *result(void) { return embedding; }

int run(void) { return M_run((const void *)weights(), arena, input, embedding); }
