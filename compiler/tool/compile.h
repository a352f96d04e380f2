/* compile.h - what verb compile and its lists of targets share. */
#ifndef COMPILE_H
#define COMPILE_H
#include "../mixfacec.h"

typedef enum { MODE_FILE, MODE_ARRAY, MODE_INCBIN, MODE_OBJECT } WeightsMode;
typedef enum { EMIT_C, EMIT_LLVM } Emit; /* then the forms of llvm.h */

void make_directory(Pool *, const char *path); /* and those above it */
const char *output(const Job *, const Model *, const char *suffix); /* a path in --output */
void write_text(const char *path, const Text *);
size_t write_code(const Job *, const Model *, int emit, WeightsMode); /* bytes of it */
void write_weights(const Job *, const Model *, WeightsMode);
void write_depfile(const Job *, const Model *, int emit);
void check_ram(const Job *, const Model *);

/* fat.c: several targets in one model, of which it picks when it runs. */
int compile_fat(Job *, int emit, WeightsMode);

#endif
