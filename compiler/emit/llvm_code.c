/* llvm_code.c - from LLVM IR to text, assembly, objects, and code in this process. */
#include "emit.h"
#include "llvm_unit.h"
#include <errno.h>
#include <llvm-c/ErrorHandling.h>
#include <llvm-c/Support.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void expect(char *problem, const char *what) {
    if (problem) die("llvm: %s: %s", what, problem);
}

/* Comes first, and before there are threads. */
static void set_up(void) {
    LLVMInitializeAllTargetInfos();
    LLVMInitializeAllTargets();
    LLVMInitializeAllTargetMCs();
    LLVMInitializeAllAsmPrinters();
    LLVMInitializeAllAsmParsers(); /* entry_ir.c asks RISC-V for the length of its vectors */
}

/* Loop strength reduction makes addresses of which LLVM no longer knows that they do not wrap, and
 * then WebAssembly adds offsets in instructions of their own: a module is 7 % larger and no faster.
 * There is only an option for all of the process, and it may be given once. */
static void keep_offsets(void) {
    static const char *const arguments[] = {"mixfacec", "-disable-lsr"};
    static bool given;
    if (!given) LLVMParseCommandLineOptions(2, arguments, NULL);
    given = true;
}

static bool is_bare(const Target *t) { return strstr(t->triple, "-none-") != NULL; }

static LLVMTargetMachineRef machine_of(const Target *t, bool here) {
    LLVMTargetRef found;
    char *problem = NULL, *triple = here || !*t->triple ? LLVMGetDefaultTargetTriple()
                                                        : LLVMCreateMessage(t->triple);
    if (LLVMGetTargetFromTriple(triple, &found, &problem))
        fail(EXIT_UNSUPPORTED, "target %s: this LLVM has no back end for %s", t->name, triple);
    /* WebAssembly and bare machines are linked whole; other objects may go into a shared library */
    bool whole = !strncmp(t->triple, "wasm", 4) || is_bare(t);
    if (t->style == STYLE_ROLLED) keep_offsets();
    LLVMTargetMachineOptionsRef o = LLVMCreateTargetMachineOptions();
    LLVMTargetMachineOptionsSetCPU(o, t->cpu);
    LLVMTargetMachineOptionsSetFeatures(o, t->features);
    LLVMTargetMachineOptionsSetABI(o, t->abi);
    LLVMTargetMachineOptionsSetCodeGenOptLevel(o, LLVMCodeGenLevelAggressive);
    LLVMTargetMachineOptionsSetRelocMode(o, whole ? LLVMRelocStatic : LLVMRelocPIC);
    LLVMTargetMachineRef m = LLVMCreateTargetMachineWithOptions(found, triple, o);
    LLVMDisposeTargetMachineOptions(o);
    LLVMDisposeMessage(triple);
    if (!m) die("llvm: no machine for target %s", t->name);
    return m;
}

/* An element as types.def spells it. */
static Type type_spelt(LLVMContextRef c, const char *name) {
    if (!*name) return NULL;
    if (!strcmp(name, "float")) return LLVMFloatTypeInContext(c);
    if (!strcmp(name, "double")) return LLVMDoubleTypeInContext(c);
    if (!strcmp(name, "half")) return LLVMHalfTypeInContext(c);
    if (!strcmp(name, "bfloat")) return LLVMBFloatTypeInContext(c);
    return LLVMIntTypeInContext(c, (unsigned)atoi(name + 1));
}

/* A module for a target from the text of its public functions, which may be empty. */
static Unit *unit_open(Pool *pool, const Target *target, bool here, const char *name,
                       const char *text) {
    Unit *u = NEW(pool, Unit, 1);
    char *problem = NULL;
    *u = (Unit){.pool = pool, .target = target, .machine = machine_of(target, here)};
    LLVMTargetDataRef data = LLVMCreateTargetDataLayout(u->machine);
    LLVMContextRef c = u->context = LLVMContextCreate();
    LLVMMemoryBufferRef memory =
        LLVMCreateMemoryBufferWithMemoryRangeCopy(text, strlen(text), name);
    if (LLVMParseIRInContext(c, memory, &u->module, &problem)) expect(problem, "model.ll");
    LLVMSetSourceFileName(u->module, name, strlen(name));
    LLVMSetModuleIdentifier(u->module, name, strlen(name));
    char *triple = LLVMGetTargetMachineTriple(u->machine);
    LLVMSetTarget(u->module, triple);
    LLVMDisposeMessage(triple);
    LLVMSetModuleDataLayout(u->module, data);
    if (*target->abi) /* for tools that read the text */
        LLVMAddModuleFlag(u->module, LLVMModuleFlagBehaviorError, "target-abi", 10,
                          LLVMMDStringInContext2(c, target->abi, strlen(target->abi)));
    u->b = LLVMCreateBuilderInContext(c);
    for (int i = 0; i < NDTYPE; i++) u->type[i] = type_spelt(c, type_rows[i].llvm);
    u->none = LLVMVoidTypeInContext(c), u->i32 = LLVMInt32TypeInContext(c);
    u->iptr = LLVMIntPtrTypeInContext(c, data);
    u->ptr = LLVMPointerTypeInContext(c, 0);
    LLVMDisposeTargetData(data);
    return u;
}

static void set_attribute(Unit *u, Value f, const char *name, const char *value) {
    LLVMAttributeRef a = LLVMCreateStringAttribute(u->context, name, (unsigned)strlen(name), value,
                                                   (unsigned)strlen(value));
    LLVMAddAttributeAtIndex(f, (LLVMAttributeIndex)LLVMAttributeFunctionIndex, a);
}

static bool has_attribute(Value f, const char *name) {
    return LLVMGetStringAttributeAtIndex(f, (LLVMAttributeIndex)LLVMAttributeFunctionIndex, name,
                                         (unsigned)strlen(name));
}

/* For what is kept; and little more than what the code generator counts on, in a third of the time,
 * for what is run once. */
static const char all_passes[] = "default<O3>";
static const char few_passes[] =
    "function(sroa,early-cse,loop-mssa(licm),early-cse,instcombine<no-verify-fixpoint>)";

/* Loops stay as they were tiled: nothing is unrolled or vectorised again. Tables of Arm for
 * unwinding name functions of the C++ library, which bare machines lack. */
static void optimise(Unit *u, const char *passes) {
    unsigned nounwind = LLVMGetEnumAttributeKindForName("nounwind", 8);
    char *problem = NULL;
    for (Value f = LLVMGetFirstFunction(u->module); f; f = LLVMGetNextFunction(f)) {
        if (is_bare(u->target))
            LLVMAddAttributeAtIndex(f, (LLVMAttributeIndex)LLVMAttributeFunctionIndex,
                                    LLVMCreateEnumAttribute(u->context, nounwind, 0));
        if (LLVMIsDeclaration(f) || has_attribute(f, "target-cpu")) continue;
        set_attribute(u, f, "target-cpu", u->target->cpu);
        set_attribute(u, f, "target-features", u->target->features);
    }
    if (LLVMVerifyModule(u->module, LLVMReturnStatusAction, &problem)) expect(problem, "module");
    LLVMDisposeMessage(problem);
    LLVMPassBuilderOptionsRef o = LLVMCreatePassBuilderOptions();
    LLVMPassBuilderOptionsSetLoopUnrolling(o, 0);
    LLVMPassBuilderOptionsSetLoopVectorization(o, 0);
    LLVMPassBuilderOptionsSetSLPVectorization(o, 0);
    LLVMErrorRef error = LLVMRunPasses(u->module, passes, u->machine, o);
    if (error) die("llvm: %s", LLVMGetErrorMessage(error));
    LLVMDisposePassBuilderOptions(o);
}

static void unit_close(Unit *u) {
    LLVMDisposeBuilder(u->b);
    LLVMDisposeModule(u->module);
    LLVMContextDispose(u->context);
    LLVMDisposeTargetMachine(u->machine);
}

static LLVMMemoryBufferRef machine_code(Unit *u, LLVMCodeGenFileType type) {
    LLVMMemoryBufferRef code;
    char *problem = NULL;
    if (LLVMTargetMachineEmitToMemoryBuffer(u->machine, u->module, type, &problem, &code))
        expect(problem, "code");
    return code;
}

/* Some of the kernels of a model, or all of them (of 1); the steps and the public functions are in
 * the first of several parts. */
static Unit *unit_of_model(Pool *pool, const Graph *g, const char *text, int part, int of,
                           bool alone) {
    Unit *u = unit_open(pool, g->target, of > 1, g->name, part ? "" : text);
    LLVMLinkage linkage = of > 1 ? LLVMExternalLinkage : LLVMInternalLinkage;
    int64_t cost = 0;
    if (!part) llvm_kernel(u, g->pixels, LLVMInternalLinkage);
    for (int i = 0; i < g->kernels.n; i++) cost += g->kernels.at[i]->ins.n;
    int64_t before = 0;
    for (int i = 0; i < g->kernels.n; i++) {
        const Kernel *k = g->kernels.at[i];
        if (before * of / cost == part)
            llvm_kernel(u, k, linkage);
        else
            llvm_declare(u, k);
        before += k->ins.n;
    }
    if (!part) llvm_steps(u, g, alone);
    return u;
}

/* ---- asking first ---- */

static void say_why(const char *reason) {
    fprintf(stderr, "%s\n", reason);
    _exit(1);
}

/* All that makes LLVM look at a CPU and its features: code for a function that returns. */
_Noreturn static void try_target(const Target *t, int to) {
    static const char text[] = "define void @f() {\n  ret void\n}\n";
    Pool *pool = pool_new();
    dup2(to, STDERR_FILENO);
    on_death = NULL; /* this process has nothing but a message to leave */
    LLVMInstallFatalErrorHandler(say_why);
    Unit *u = unit_open(pool, t, false, "f", text);
    optimise(u, "default<O1>");
    machine_code(u, LLVMObjectFile);
    _exit(0);
}

const char *llvm_objection(Pool *pool, const Target *t) {
    char said[400];
    int ends[2], status = 0;
    set_up();
    if (pipe(ends)) fail(EXIT_LIMIT, "no pipe: %s", strerror(errno));
    fflush(NULL);
    pid_t child = fork();
    if (child < 0) fail(EXIT_LIMIT, "no process: %s", strerror(errno));
    if (!child) try_target(t, ends[1]);
    close(ends[1]);
    size_t n = 0;
    for (ssize_t got; n + 1 < sizeof said; n += (size_t)got)
        if ((got = read(ends[0], said + n, sizeof said - 1 - n)) <= 0) break;
    close(ends[0]);
    said[n] = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    if (!n && !status) return NULL;
    char *more = strstr(said, " (ignoring"); /* it will not be ignored here */
    said[more ? (size_t)(more - said) : strcspn(said, "\n")] = 0;
    return pool_strndup(pool, *said ? said : "it fails", *said ? strlen(said) : 8);
}

static bool is_elf(const Unit *u) {
    static const char *const others[] = {"wasm", "-apple-", "-windows-"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strstr(LLVMGetTarget(u->module), others[i])) return false;
    return true;
}

/* All functions that are in none yet. */
static void put_into_section(Unit *u) {
    if (!is_elf(u)) return;
    for (Value f = LLVMGetFirstFunction(u->module); f; f = LLVMGetNextFunction(f))
        if (!LLVMIsDeclaration(f) && !LLVMGetSection(f)) LLVMSetSection(f, TEXT_SECTION);
}

static void put_weights(Unit *u, const char *prefix, Bytes weights) {
    Value data = LLVMConstStringInContext2(u->context, (const char *)weights.data, weights.size, 1);
    Value global =
        LLVMAddGlobal(u->module, LLVMTypeOf(data), pool_printf(u->pool, "%s_weights", prefix));
    LLVMSetInitializer(global, data);
    LLVMSetGlobalConstant(global, 1);
    LLVMSetAlignment(global, 64);
    if (is_elf(u)) LLVMSetSection(global, WEIGHTS_SECTION);
}

static int pointer_bytes(const Target *t) {
    set_up();
    LLVMTargetMachineRef machine = machine_of(t, false);
    LLVMTargetDataRef data = LLVMCreateTargetDataLayout(machine);
    int bytes = (int)LLVMPointerSize(data);
    LLVMDisposeTargetData(data);
    LLVMDisposeTargetMachine(machine);
    return bytes;
}

static Bytes finished(Unit *u, const char *passes, LlvmForm form) {
    bool text = form == LLVM_TEXT || form == LLVM_RAW;
    put_into_section(u);
    if (form != LLVM_RAW) optimise(u, passes);
    LLVMMemoryBufferRef code = NULL;
    char *printed = NULL;
    if (text)
        printed = LLVMPrintModuleToString(u->module);
    else
        code = machine_code(u, form == LLVM_ASSEMBLY ? LLVMAssemblyFile : LLVMObjectFile);
    size_t n = printed ? strlen(printed) : LLVMGetBufferSize(code);
    uint8_t *bytes =
        memcpy(pool_alloc(u->pool, n + 1), printed ? printed : LLVMGetBufferStart(code), n);
    LLVMDisposeMessage(printed);
    if (code) LLVMDisposeMemoryBuffer(code);
    unit_close(u);
    return (Bytes){bytes, n};
}

Bytes llvm_emit(const Graph *g, const char *prefix, const char *trace, LlvmForm form,
                Bytes weights) {
    const char *text = llvm_functions(g, prefix, pointer_bytes(g->target), false, trace);
    Unit *u = unit_of_model(g->pool, g, text, 0, 1, form == LLVM_MODULE);
    if (weights.size) put_weights(u, prefix, weights);
    return finished(u, all_passes, form);
}

Bytes llvm_emit_kernels(Pool *pool, const Target *target, const Kernel *const *k,
                        const char *const *section, int n) {
    bool sections = strncmp(target->triple, "wasm", 4) != 0;
    set_up();
    Unit *u = unit_open(pool, target, false, "kernels", "");
    for (int i = 0; i < n; i++) {
        llvm_kernel(u, k[i], LLVMExternalLinkage);
        if (sections) LLVMSetSection(LLVMGetNamedFunction(u->module, k[i]->name), section[i]);
    }
    return finished(u, all_passes, LLVM_OBJECT);
}

Bytes llvm_emit_text(Pool *pool, const Target *target, const char *prefix, const char *ir,
                     LlvmForm form, Bytes weights) {
    set_up();
    Unit *u = unit_open(pool, target, false, prefix, ir);
    if (weights.size) put_weights(u, prefix, weights);
    return finished(u, all_passes, form);
}

/* ---- code in this process ---- */

struct LlvmCode {
    LLVMOrcLLJITRef jit;
    int64_t bytes;
};

static void succeed(LLVMErrorRef error) {
    if (error) die("llvm: %s", LLVMGetErrorMessage(error));
}

static LLVMMemoryBufferRef quick_code(Unit *u) {
    optimise(u, few_passes);
    LLVMMemoryBufferRef object = machine_code(u, LLVMObjectFile);
    unit_close(u);
    return object;
}

/* Code stays for as long as the process may call it. */
enum { MAX_CODE = 16 };
static LLVMOrcLLJITRef kept[MAX_CODE];
static int nkept;
static void release(void) {
    while (nkept) succeed(LLVMOrcDisposeLLJIT(kept[--nkept]));
}

static LlvmCode *code_new(Pool *pool, Trace *trace) {
    LlvmCode *code = NEW(pool, LlvmCode, 1);
    set_up();
    if (nkept == MAX_CODE) die("llvm: more than %d models loaded", MAX_CODE);
    if (!nkept) atexit(release);
    succeed(LLVMOrcCreateLLJIT(&code->jit, NULL));
    kept[nkept++] = code->jit;
    LLVMOrcCSymbolMapPair symbol = {
        LLVMOrcLLJITMangleAndIntern(code->jit, "mixfacec_trace"),
        {(LLVMOrcExecutorAddress)(uintptr_t)trace, {LLVMJITSymbolGenericFlagsExported, 0}}};
    succeed(LLVMOrcJITDylibDefine(LLVMOrcLLJITGetMainJITDylib(code->jit),
                                  LLVMOrcAbsoluteSymbols(&symbol, 1)));
    return code;
}

static void add_object(LlvmCode *code, LLVMMemoryBufferRef object) {
    code->bytes += (int64_t)LLVMGetBufferSize(object);
    succeed(LLVMOrcLLJITAddObjectFile(code->jit, LLVMOrcLLJITGetMainJITDylib(code->jit), object));
}

/* Half of the kernels for each of two threads. */
enum { PARTS = 2 };
typedef struct {
    const Graph *graph;
    const char *text;
    int part;
    LLVMMemoryBufferRef object;
} PartJob;

static void *make_part(void *state) {
    PartJob *p = state;
    Pool *pool = pool_new();
    p->object = quick_code(unit_of_model(pool, p->graph, p->text, p->part, PARTS, false));
    pool_free(pool);
    return NULL;
}

LlvmCode *llvm_load(const Graph *g, const char *prefix, Trace *trace) {
    const char *text =
        llvm_functions(g, prefix, (int)sizeof(void *), true, trace ? "mixfacec_trace" : NULL);
    LlvmCode *code = code_new(g->pool, trace);
    PartJob job[PARTS];
    pthread_t thread[PARTS];
    bool started[PARTS] = {false};
    for (int i = 0; i < PARTS; i++) job[i] = (PartJob){g, text, i, NULL};
    for (int i = 1; i < PARTS; i++)
        started[i] = !pthread_create(&thread[i], NULL, make_part, &job[i]);
    for (int i = 0; i < PARTS; i++) {
        if (started[i])
            pthread_join(thread[i], NULL);
        else
            make_part(&job[i]);
        add_object(code, job[i].object);
    }
    return code;
}

LlvmCode *llvm_load_kernels(Pool *pool, const Target *target, const Kernel *const *k, int n) {
    LlvmCode *code = code_new(pool, NULL);
    Unit *u = unit_open(pool, target, true, "kernels", "");
    for (int i = 0; i < n; i++) llvm_kernel(u, k[i], LLVMExternalLinkage);
    add_object(code, quick_code(u));
    return code;
}

void llvm_symbol(LlvmCode *code, const char *name, void *to) {
    LLVMOrcExecutorAddress at;
    succeed(LLVMOrcLLJITLookup(code->jit, &at, name));
    memcpy(to, &at, sizeof(void *));
}

int64_t llvm_text_bytes(const LlvmCode *code) { return code->bytes; }
bool llvm_there(void) { return true; }
const char *llvm_version(void) { return "LLVM " LLVM_VERSION_STRING; }
