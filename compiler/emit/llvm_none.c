/* llvm_none.c - what stands in for LLVM in a build without it. */
#include "llvm.h"

_Noreturn static void absent(void) {
    fail(EXIT_UNSUPPORTED, "this mixfacec was built without LLVM: it emits C only, and runs it by "
                           "the C compiler of the machine");
}
bool llvm_there(void) { return false; }
const char *llvm_version(void) { return "none"; }
Bytes llvm_emit(const Graph *g, const char *prefix, const char *trace, LlvmForm form,
                Bytes weights) {
    (void)g, (void)prefix, (void)trace, (void)form, (void)weights;
    absent();
}
Bytes llvm_emit_kernels(Pool *pool, const Target *target, const Kernel *const *k,
                        const char *const *section, int n) {
    (void)pool, (void)target, (void)k, (void)section, (void)n;
    absent();
}
const char *llvm_objection(Pool *pool, const Target *target) {
    (void)pool, (void)target;
    absent();
}
Bytes llvm_emit_text(Pool *pool, const Target *target, const char *prefix, const char *ir,
                     LlvmForm form, Bytes weights) {
    (void)pool, (void)target, (void)prefix, (void)ir, (void)form, (void)weights;
    absent();
}
LlvmCode *llvm_load(const Graph *g, const char *prefix, Trace *trace) {
    (void)g, (void)prefix, (void)trace;
    absent();
}
LlvmCode *llvm_load_kernels(Pool *pool, const Target *target, const Kernel *const *k, int n) {
    (void)pool, (void)target, (void)k, (void)n;
    absent();
}
void llvm_symbol(LlvmCode *code, const char *name, void *to) {
    (void)code, (void)name, (void)to;
    absent();
}
int64_t llvm_text_bytes(const LlvmCode *code) {
    (void)code;
    absent();
}
