/* llvm_unit.h - what llvm.c, which builds IR, and llvm_code.c, which makes code of it, share. No other
 * file includes llvm-c. */
#ifndef LLVM_UNIT_H
#define LLVM_UNIT_H
#include "llvm.h"
#include <llvm-c/Analysis.h>
#include <llvm-c/Core.h>
#include <llvm-c/IRReader.h>
#include <llvm-c/LLJIT.h>
#include <llvm-c/Target.h>
#include <llvm-c/TargetMachine.h>
#include <llvm-c/Transforms/PassBuilder.h>
#include <llvm/Config/llvm-config.h>

typedef LLVMValueRef Value;
typedef LLVMTypeRef Type;
typedef struct {            /* a module under construction, with all that belongs to it */
    Pool *pool;
    const Target *target;
    LLVMTargetMachineRef machine;
    LLVMContextRef context;
    LLVMModuleRef module;
    LLVMBuilderRef b;
    Type type[NDTYPE], i32, iptr, ptr, none; /* type: of elements, NULL if LLVM has none */
} Unit;

/* ---- llvm.c ---- */
Value llvm_declare(Unit *, const Kernel *);
void llvm_kernel(Unit *, const Kernel *, LLVMLinkage);
void llvm_steps(Unit *, const Graph *, bool alone); /* the body of run_step, which calls the kernels; alone: one thread */
#endif
