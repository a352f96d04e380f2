/* llvm.h - the second printer of the kernel IR: LLVM IR, and what LLVM makes of it. */
#ifndef LLVM_H
#define LLVM_H
#include "../kernel.h"

/* RAW: text before any pass of LLVM; MODULE: an object for link_wasm(), whose steps know that there is
 * one thread */
typedef enum { LLVM_TEXT, LLVM_ASSEMBLY, LLVM_OBJECT, LLVM_RAW, LLVM_MODULE } LlvmForm;
bool llvm_there(void); /* false in a build without LLVM; all else then fails with EXIT_UNSUPPORTED */
/* What LLVM has against a target's CPU or features, or NULL: asked in a process of its own, since it
 * says so on stderr and goes on, or aborts. */
const char *llvm_objection(Pool *, const Target *);
/* The model for its target; it exports the symbols of its header. `weights`: also NAME_weights.
 * `trace`: a function, void (int step, const void *arena, const float *embedding), that it calls
 * after every step; NULL = none. */
Bytes llvm_emit(const Graph *, const char *prefix, const char *trace, LlvmForm, Bytes weights);
/* An object with kernels for a program to call; section[i] is where the code of kernel i stands, if
 * the form of objects has such names. */
Bytes llvm_emit_kernels(Pool *, const Target *, const Kernel *const *, const char *const *section, int n);
/* IR as it is, for a target; `weights` as above. */
Bytes llvm_emit_text(Pool *, const Target *, const char *prefix, const char *ir, LlvmForm, Bytes weights);
/* The model as code in this process, for as long as it lives. With a trace, that function is called
 * after every step of a run. */
typedef void Trace(int step, const void *arena, const float *embedding);
typedef struct LlvmCode LlvmCode;
LlvmCode *llvm_load(const Graph *, const char *prefix, Trace *);
void llvm_symbol(LlvmCode *, const char *name, void *to); /* `to`: the pointer to set */
int64_t llvm_text_bytes(const LlvmCode *);
const char *llvm_version(void);
/* A model but for steps and kernels as IR text: model.ll and entry.ll with their words. `here`: for this
 * process, whose CPU has been asked. */
const char *llvm_functions(const Graph *, const char *prefix, int pointer_bytes, bool here, const char *trace);
/* Kernels as functions of their own, for tests: void NAME(buffers, parameters, row). */
LlvmCode *llvm_load_kernels(Pool *, const Target *, const Kernel *const *, int n);
#endif
