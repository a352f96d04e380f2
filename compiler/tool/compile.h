/* compile.h - what the files of verb compile share. */
#ifndef COMPILE_H
#define COMPILE_H
#include "../mixfacec.h"

typedef enum { MODE_FILE, MODE_ARRAY, MODE_INCBIN, MODE_OBJECT } WeightsMode;

/* compile.c */
const char *output_path(const Job *, const Model *, const char *suffix);
/* Writes a file and enters it into the job's list for the make rule. */
void write_output(Job *, const char *path, const void *data, size_t size);

/* compile_weights.c */
void write_weights(Job *, const Model *, WeightsMode); /* nothing if they are in the object */
#endif
