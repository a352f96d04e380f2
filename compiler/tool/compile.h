/* compile.h - what the files of verb compile share. */
#ifndef COMPILE_H
#define COMPILE_H
#include "../mixfacec.h"

typedef enum { MODE_FILE, MODE_ARRAY, MODE_INCBIN, MODE_OBJECT } WeightsMode;

/* compile.c */
const char *output_path(const Job *, const Model *, const char *suffix);
void make_directory(Pool *, const char *path); /* and those above it */
void check_ram(const Job *, const Model *);    /* against --max-ram */
void note_code(const char *path, const Graph *, const char *what, size_t size);
/* Writes a file and enters it into the job's list for the make rule. */
void write_output(Job *, const char *path, const void *data, size_t size);

/* compile_wasm.c: a module of WebAssembly for each target. `own`: what is asked of the only one. */
Model *make_modules(Job *, const Target *own, bool weights_inside);

/* compile_weights.c */
void write_weights(Job *, const Model *, WeightsMode); /* nothing if they are in the object */
#endif
