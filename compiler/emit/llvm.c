/* llvm.c - the second printer of the kernel IR: kernels and steps as LLVM IR. Registers and loop
 * variables are stack slots, of which the first pass of LLVM makes values. */
#include "llvm_unit.h"
#include <string.h>

enum { MAX_DEPTH = 24 };

typedef struct {
    Unit *u;
    const Kernel *k;
    Value function;
    Value *reg, *var, *table;
    struct {
        int var;
        Value end;
        LLVMBasicBlockRef body, after;
    } loop[MAX_DEPTH];
    int depth;
} Printer;

static Value whole(Unit *u, int64_t n) { return LLVMConstInt(u->iptr, (unsigned long long)n, 1); }

static LLVMBasicBlockRef block(Printer *p, const char *name) {
    return LLVMAppendBasicBlockInContext(p->u->context, p->function, name);
}

/* ---- vectors ---- */

static Type vector(Unit *u, Dtype type, int n) {
    return LLVMVectorType(u->type[type], (unsigned)n);
}

static Type type_of(Printer *p, int reg) {
    return vector(p->u, p->k->regs.at[reg].type, p->k->lanes);
}

static Value get(Printer *p, int reg) {
    const Reg *r = &p->k->regs.at[reg];
    if (r->kind != REG_CONST) return LLVMBuildLoad2(p->u->b, type_of(p, reg), p->reg[reg], r->name);
    Value lane[MAX_LANES];
    for (int l = 0; l < p->k->lanes; l++)
        lane[l] = LLVMConstReal(p->u->type[r->type], (double)r->imm);
    return LLVMConstVector(lane, (unsigned)p->k->lanes);
}

static void set(Printer *p, int reg, Value v) { LLVMBuildStore(p->u->b, v, p->reg[reg]); }

/* Lanes lane[0], .. of a and b, side by side; -1: any. */
static Value shuffle(Unit *u, Value a, Value b, const int *lane, int n) {
    Value mask[MAX_LANES];
    for (int l = 0; l < n; l++)
        mask[l] = lane[l] < 0 ? LLVMGetUndef(u->i32)
                              : LLVMConstInt(u->i32, (unsigned long long)lane[l], 0);
    return LLVMBuildShuffleVector(u->b, a, b ? b : LLVMGetUndef(LLVMTypeOf(a)),
                                  LLVMConstVector(mask, (unsigned)n), "");
}

/* n lanes of a from `first` on. */
static Value slice(Unit *u, Value a, int first, int n) {
    int lane[MAX_LANES];
    for (int l = 0; l < n; l++) lane[l] = first + l;
    return shuffle(u, a, NULL, lane, n);
}

static Value all_lanes(Printer *p, Type vector, Value scalar) {
    static const int first[MAX_LANES];
    Unit *u = p->u;
    Value one = LLVMBuildInsertElement(u->b, LLVMGetUndef(vector), scalar, whole(u, 0), "");
    return shuffle(u, one, NULL, first, p->k->lanes);
}

static Value intrinsic(Unit *u, const char *name, Type over, Value *arg, unsigned n) {
    unsigned id = LLVMLookupIntrinsicID(name, strlen(name));
    Value f = LLVMGetIntrinsicDeclaration(u->module, id, &over, 1);
    return LLVMBuildCall2(u->b, LLVMIntrinsicGetType(u->context, id, &over, 1), f, arg, n, "");
}

/* ---- addresses ---- */

static Value variable(Printer *p, int var) {
    return LLVMBuildLoad2(p->u->b, p->u->iptr, p->var[var], p->k->vars.at[var].name);
}

static Value entry(Printer *p, int table, Value i) {
    Unit *u = p->u;
    Value at = LLVMBuildGEP2(u->b, u->i32, p->table[table], &i, 1, "");
    return LLVMBuildSExt(u->b, LLVMBuildLoad2(u->b, u->i32, at, ""), u->iptr, "");
}

static Value parameter(Printer *p, int param) {
    return LLVMGetParam(p->function, (unsigned)(p->k->bufs.n + param));
}

static Value offset_from(Unit *u, Type element, Value base, Value by, bool inside) {
    return inside ? LLVMBuildInBoundsGEP2(u->b, element, base, &by, 1, "")
                  : LLVMBuildGEP2(u->b, element, base, &by, 1, "");
}

/* Does no term lead back? Then the way to an address does not leave the buffer either, and
 * WebAssembly, whose offsets must not wrap, can have the last step as part of an instruction. */
static bool forward(const Kernel *k, const Addr *a) {
    bool yes = a->off >= 0;
    for (int i = 0; i < a->nterms; i++) {
        int table = a->term[i].table;
        yes &= a->term[i].param < 0 && (table >= 0 || a->term[i].stride >= 0);
        for (int j = 0; table >= 0 && j < k->tables.at[table].n; j++)
            yes &= k->tables.at[table].v[j] >= 0;
    }
    return yes;
}

/* What varies first: neighbouring accesses share it, and constants become part of an operand. */
static Value address(Printer *p, const Addr *a) {
    Unit *u = p->u;
    Value base = LLVMGetParam(p->function, (unsigned)a->buf), sum = NULL;
    Type element = u->type[p->k->bufs.at[a->buf].type];
    for (int i = 0; i < a->nterms; i++) {
        Value v = a->term[i].var < 0 ? NULL : variable(p, a->term[i].var), t;
        if (a->term[i].table >= 0) {
            t = entry(p, a->term[i].table, v);
        } else if (a->term[i].param >= 0) {
            t = parameter(p, a->term[i].param);
            if (v) t = LLVMBuildMul(u->b, v, t, "");
        } else {
            t = LLVMBuildMul(u->b, v, whole(u, a->term[i].stride / a->unit), "");
        }
        sum = sum ? LLVMBuildAdd(u->b, sum, t, "") : t;
    }
    bool inside = u->target->style == STYLE_ROLLED && forward(p->k, a);
    if (sum) base = offset_from(u, element, base, sum, inside);
    return a->off ? offset_from(u, element, base, whole(u, a->off / a->unit), inside) : base;
}

static Value load(Unit *u, Dtype element, Type type, Value from) {
    Value v = LLVMBuildLoad2(u->b, type, from, "");
    LLVMSetAlignment(v, (unsigned)type_rows[element].bytes);
    return v;
}

/* ---- instructions: what the interpreter says, see kops.def ---- */

/* An element in all lanes, or 2 or 4 again and again. */
static Value broadcast(Printer *p, const Ins *i) {
    Unit *u = p->u;
    int lane[MAX_LANES], n = k_extent(p->k, i);
    Dtype element = k_element(p->k, i), to = p->k->regs.at[i->d].type;
    if (n == 1) {
        Value one = load(u, element, u->type[element], address(p, &i->at));
        if (element != to) one = LLVMBuildUIToFP(u->b, one, u->type[to], "");
        return all_lanes(p, type_of(p, i->d), one);
    }
    for (int l = 0; l < p->k->lanes; l++) lane[l] = l % n;
    Value few = load(u, element, vector(u, element, n), address(p, &i->at));
    return shuffle(u, few, NULL, lane, p->k->lanes);
}

static Value load_some(Printer *p, const Ins *i) {
    int lane[MAX_LANES], n = i->count, L = p->k->lanes;
    Dtype element = k_element(p->k, i);
    Type type = vector(p->u, element, n);
    Value some = load(p->u, element, type, address(p, &i->at));
    for (int l = 0; l < L; l++) /* n is the first lane of the zeros */
        lane[l] = l >= i->first && l < i->first + n ? l - i->first : n;
    return shuffle(p->u, some, LLVMConstNull(type), lane, L);
}

static void store(Printer *p, const Ins *i) {
    Unit *u = p->u;
    int L = p->k->lanes, first = i->op == K_storehi ? L / 2 : i->first, n = k_extent(p->k, i);
    Value to = address(p, &i->at), v = get(p, i->a);
    if (kop_rows[i->op].extent == EXTENT_1)
        v = LLVMBuildExtractElement(u->b, v, whole(u, 0), "");
    else if (kop_rows[i->op].extent != EXTENT_LANES)
        v = slice(u, v, first, n);
    v = LLVMBuildStore(u->b, v, to);
    LLVMSetAlignment(v, (unsigned)type_rows[k_element(p->k, i)].bytes);
}

static void memory(Printer *p, const Ins *i) {
    Unit *u = p->u;
    Value hint[4];
    switch (i->op) {
    case K_prefetch:
        hint[0] = address(p, &i->at);
        for (int j = 1; j < 4; j++) hint[j] = LLVMConstInt(u->i32, j == 1 ? 0 : j == 2 ? 3 : 1, 0);
        intrinsic(u, "llvm.prefetch", u->ptr, hint, 4);
        break;
    case K_load:
        set(p, i->d, load(u, k_element(p->k, i), type_of(p, i->d), address(p, &i->at)));
        break;
    case K_loadn: set(p, i->d, load_some(p, i)); break;
    case K_splat:
    case K_splat2:
    case K_splat4:
    case K_splat_u8: set(p, i->d, broadcast(p, i)); break;
    case K_store:
    case K_storen:
    case K_storelo:
    case K_storehi:
    case K_store1: store(p, i); break;
    default: die("llvm: %s", kop_name(i->op));
    }
}

static Value bits_of(Printer *p, Value a) {
    return LLVMBuildBitCast(p->u->b, a, LLVMVectorType(p->u->i32, (unsigned)p->k->lanes), "");
}

/* The lowest bits of a become the exponent field. */
static Value power_of_2(Printer *p, Value a) {
    Value shift[MAX_LANES];
    for (int l = 0; l < p->k->lanes; l++) shift[l] = LLVMConstInt(p->u->i32, 23, 0);
    a = LLVMBuildShl(p->u->b, bits_of(p, a), LLVMConstVector(shift, (unsigned)p->k->lanes), "");
    return LLVMBuildBitCast(p->u->b, a, vector(p->u, DT_f32, p->k->lanes), "");
}

static Value pair_sums(Printer *p, Value a, Value b) {
    int even[MAX_LANES], odd[MAX_LANES];
    for (int l = 0; l < p->k->lanes; l++) even[l] = 2 * l, odd[l] = 2 * l + 1;
    return LLVMBuildFAdd(p->u->b, shuffle(p->u, a, b, even, p->k->lanes),
                         shuffle(p->u, a, b, odd, p->k->lanes), "");
}

/* For Helium, LLVM 19 turns c > x into x < c, and that instruction holds for NaN: there the sign of
 * a difference decides, and NaN that Helium computes has none. */
static Value chosen(Printer *p, LLVMRealPredicate if_so, Value a, Value b) {
    Unit *u = p->u;
    bool above = if_so == LLVMRealOGT;
    if (strcmp(u->target->cpu, "cortex-m55") != 0)
        return LLVMBuildSelect(u->b, LLVMBuildFCmp(u->b, if_so, a, b, ""), a, b, "");
    Value sign = bits_of(p, LLVMBuildFSub(u->b, above ? b : a, above ? a : b, ""));
    Value none = LLVMConstNull(LLVMTypeOf(sign));
    return LLVMBuildSelect(u->b, LLVMBuildICmp(u->b, LLVMIntSLT, sign, none, ""), a, b, "");
}

/* Fused where the target has an instruction for it; there is no library to call. */
static Value fused(Printer *p, Value a, Value b, Value c) {
    bool relaxed = strstr(p->u->target->features, "+relaxed-simd");
    return intrinsic(p->u, relaxed ? "llvm.wasm.relaxed.madd" : "llvm.fmuladd", LLVMTypeOf(a),
                     (Value[]){a, b, c}, 3);
}

static Value compute(Printer *p, const Ins *i) {
    Unit *u = p->u;
    Value a = i->a < 0 ? NULL : get(p, i->a), b = i->b < 0 ? NULL : get(p, i->b);
    switch (i->op) {
    case K_mov: return a;
    case K_fma:
    case K_round: return fused(p, a, b, get(p, i->c));
    case K_add: return LLVMBuildFAdd(u->b, a, b, "");
    case K_sub: return LLVMBuildFSub(u->b, a, b, "");
    case K_mul: return LLVMBuildFMul(u->b, a, b, "");
    case K_div: return LLVMBuildFDiv(u->b, a, b, "");
    case K_max: return chosen(p, LLVMRealOGT, a, b);
    case K_min: return chosen(p, LLVMRealOLT, a, b);
    case K_pow2: return power_of_2(p, a);
    case K_perm: return shuffle(u, a, b, p->k->tables.at[i->table].v, p->k->lanes);
    case K_pairadd: return pair_sums(p, a, b);
    default: die("llvm: %s", kop_name(i->op));
    }
}

/* ---- loops: the test is at the end, and at the start too if bounds come from a table ---- */

static void loop_begin(Printer *p, const Ins *i) {
    Unit *u = p->u;
    const Var *v = &p->k->vars.at[i->var];
    LLVMBasicBlockRef body = block(p, v->name), after = block(p, "");
    Value first = whole(u, 0), end = whole(u, v->n);
    if (p->depth == MAX_DEPTH) die("llvm: more than %d loops in each other", MAX_DEPTH);
    if (v->lo >= 0) {
        Value row = LLVMGetParam(p->function, LLVMCountParams(p->function) - 1);
        Value by = v->by >= 0 ? variable(p, v->by) : LLVMBuildSExt(u->b, row, u->iptr, "");
        first = entry(p, v->lo, by), end = entry(p, v->hi, by);
        LLVMBuildCondBr(u->b, LLVMBuildICmp(u->b, LLVMIntSLT, first, end, ""), body, after);
    } else {
        LLVMBuildBr(u->b, body);
    }
    LLVMPositionBuilderBefore(u->b, LLVMGetBasicBlockTerminator(LLVMGetInsertBlock(u->b)));
    LLVMBuildStore(u->b, first, p->var[i->var]);
    LLVMPositionBuilderAtEnd(u->b, body);
    p->loop[p->depth].var = i->var, p->loop[p->depth].end = end;
    p->loop[p->depth].body = body, p->loop[p->depth++].after = after;
}

static void loop_end(Printer *p) {
    Unit *u = p->u;
    int at = --p->depth, var = p->loop[at].var;
    Value next = LLVMBuildNSWAdd(u->b, variable(p, var), whole(u, 1), "");
    LLVMBuildStore(u->b, next, p->var[var]);
    LLVMBuildCondBr(u->b, LLVMBuildICmp(u->b, LLVMIntSLT, next, p->loop[at].end, ""),
                    p->loop[at].body, p->loop[at].after);
    LLVMMoveBasicBlockAfter(p->loop[at].after, LLVMGetInsertBlock(u->b));
    LLVMPositionBuilderAtEnd(u->b, p->loop[at].after);
}

/* ---- a kernel ---- */

Value llvm_declare(Unit *u, const Kernel *k) {
    Type type[2 * MAX_KARGS + 1];
    unsigned n = 0;
    Value f = LLVMGetNamedFunction(u->module, k->name);
    if (k->bufs.n + k->params.n > 2 * MAX_KARGS) die("llvm: %s has too many arguments", k->name);
    for (int i = 0; i < k->bufs.n; i++) type[n++] = u->ptr;
    for (int i = 0; i < k->params.n; i++) type[n++] = u->iptr;
    if (k->divided) type[n++] = u->i32;
    if (!f) f = LLVMAddFunction(u->module, k->name, LLVMFunctionType(u->none, type, n, 0));
    unsigned noalias = LLVMGetEnumAttributeKindForName("noalias", 7);
    unsigned noinline = LLVMGetEnumAttributeKindForName("noinline", 8);
    for (int i = 0; i < k->bufs.n; i++)
        if (!k->bufs.at[i].alias)
            LLVMAddAttributeAtIndex(f, (LLVMAttributeIndex)(i + 1),
                                    LLVMCreateEnumAttribute(u->context, noalias, 0));
    LLVMAddAttributeAtIndex(f, (LLVMAttributeIndex)LLVMAttributeFunctionIndex,
                            LLVMCreateEnumAttribute(u->context, noinline, 0));
    return f;
}

static Value table_of(Unit *u, const Kernel *k, const Table *t) {
    Value *v = NEW(u->pool, Value, t->n);
    for (int i = 0; i < t->n; i++)
        v[i] = LLVMConstInt(u->i32, (unsigned long long)(int64_t)t->v[i], 1);
    Value array = LLVMConstArray2(u->i32, v, (uint64_t)t->n);
    const char *name = pool_printf(u->pool, "%s.%s", k->name, t->name);
    Value global = LLVMAddGlobal(u->module, LLVMTypeOf(array), name);
    LLVMSetInitializer(global, array);
    LLVMSetGlobalConstant(global, 1);
    LLVMSetLinkage(global, LLVMPrivateLinkage);
    LLVMSetUnnamedAddress(global, LLVMGlobalUnnamedAddr);
    return global;
}

void llvm_kernel(Unit *u, const Kernel *k, LLVMLinkage linkage) {
    Printer p = {.u = u, .k = k, .function = llvm_declare(u, k)};
    p.reg = NEW(u->pool, Value, k->regs.n + 1);
    p.var = NEW(u->pool, Value, k->vars.n + 1);
    p.table = NEW(u->pool, Value, k->tables.n + 1);
    LLVMSetLinkage(p.function, linkage);
    LLVMPositionBuilderAtEnd(u->b, block(&p, "entry"));
    for (int i = 0; i < k->tables.n; i++) p.table[i] = table_of(u, k, &k->tables.at[i]);
    for (int i = 0; i < k->regs.n; i++)
        if (k->regs.at[i].kind != REG_CONST)
            p.reg[i] = LLVMBuildAlloca(u->b, type_of(&p, i), k->regs.at[i].name);
    for (int i = 0; i < k->vars.n; i++)
        p.var[i] = LLVMBuildAlloca(u->b, u->iptr, k->vars.at[i].name);
    for (int n = 0; n < k->ins.n; n++) {
        const Ins *i = &k->ins.at[n];
        if (i->op == K_loop)
            loop_begin(&p, i);
        else if (i->op == K_end)
            loop_end(&p);
        else if (kop_mem(i->op) != MEM_NONE)
            memory(&p, i);
        else
            set(&p, i->d, compute(&p, i));
    }
    LLVMBuildRetVoid(u->b);
}

/* ---- the steps: void run_step(struct run *, int thread) ---- */

typedef struct {
    Value base[4], own, thread, row; /* base: by Base */
} StepArgs;

static Value field(Unit *u, Value run, unsigned i, Type type) {
    Type record = LLVMGetTypeByName2(u->context, "run");
    return LLVMBuildLoad2(u->b, type, LLVMBuildStructGEP2(u->b, record, run, i, ""), "");
}

/* The arena, the weights and the faces are floats to those who call a model. */
static Value floats_from(Unit *u, Value base, Value off) {
    return LLVMBuildGEP2(u->b, u->type[DT_f32], base, &off, 1, "");
}

/* Where the memory of a thread's own starts: in the arena, or behind it. */
static Value own_memory(Unit *u, const Graph *g, const StepArgs *s, int64_t offset) {
    const int float_bytes = type_rows[DT_f32].bytes;
    int64_t behind = ((g->arena_bytes + 63) / 64 * 64 - g->thread_bytes) / float_bytes;
    Value thread = LLVMBuildSExt(u->b, s->thread, u->iptr, "");
    Value off = LLVMBuildMul(u->b, thread, whole(u, g->thread_bytes / float_bytes), "");
    off = LLVMBuildAdd(u->b, off, whole(u, behind), "");
    Value first = LLVMBuildICmp(u->b, LLVMIntEQ, thread, whole(u, 0), "");
    return floats_from(u, s->base[BASE_ARENA],
                       LLVMBuildSelect(u->b, first, whole(u, offset / float_bytes), off, ""));
}

static void call_kernel(Unit *u, const Graph *g, const Step *s, const StepArgs *with) {
    Value arg[2 * MAX_KARGS + 1], f = LLVMGetNamedFunction(u->module, s->kernel->name);
    unsigned n = 0;
    for (int j = 0; j < s->nargs; j++) {
        const Arg *a = &s->arg[j];
        arg[n++] = a->own && s->kernel->divided
                       ? own_memory(u, g, with, a->offset)
                       : floats_from(u, with->base[a->base],
                                     whole(u, a->offset / type_rows[DT_f32].bytes));
    }
    if (s->kernel->divided) arg[n++] = with->row;
    LLVMBuildCall2(u->b, LLVMGlobalGetValueType(f), f, arg, n, "");
}

void llvm_steps(Unit *u, const Graph *g, bool alone) {
    Value f = LLVMGetNamedFunction(u->module, "run_step"), run = LLVMGetParam(f, 0);
    StepArgs s = {.thread = alone ? LLVMConstInt(u->i32, 0, 0) : LLVMGetParam(f, 1)};
    LLVMSetLinkage(f, LLVMInternalLinkage);
    LLVMPositionBuilderAtEnd(u->b, LLVMAppendBasicBlockInContext(u->context, f, "entry"));
    for (unsigned i = 0; i < 4; i++) s.base[i] = field(u, run, i, u->ptr);
    Value step = field(u, run, 4, u->i32), one = LLVMConstInt(u->i32, 1, 0);
    Value threads = alone ? one : field(u, run, 5, u->i32);
    s.row = LLVMBuildMul(u->b, threads, LLVMBuildSub(u->b, threads, one, ""), "");
    s.row = LLVMBuildAdd(u->b, LLVMBuildLShr(u->b, s.row, one, ""), s.thread, "");
    LLVMBasicBlockRef done = LLVMAppendBasicBlockInContext(u->context, f, "done");
    Value which = LLVMBuildSwitch(u->b, step, done, (unsigned)g->steps.n);
    for (int i = 0; i < g->steps.n; i++) {
        LLVMBasicBlockRef here = LLVMInsertBasicBlockInContext(u->context, done, "step");
        LLVMAddCase(which, LLVMConstInt(u->i32, (unsigned long long)i, 0), here);
        LLVMPositionBuilderAtEnd(u->b, here);
        call_kernel(u, g, &g->steps.at[i], &s);
        LLVMBuildBr(u->b, done);
    }
    LLVMPositionBuilderAtEnd(u->b, done);
    LLVMBuildRetVoid(u->b);
}
