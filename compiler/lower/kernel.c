/* kernel.c - building kernels: buffers, registers, loops, addresses, instructions. */
#include "../kernel.h"
#include <stdarg.h>
#include <string.h>

Kernel *kernel_new(Pool *pool, int lanes) {
    Kernel *k = NEW(pool, Kernel, 1);
    k->pool = pool;
    k->lanes = lanes;
    return k;
}

int k_buf(Kernel *k, const char *name, Dtype type, int64_t bytes, bool out) {
    *PUSH(k->pool, k->bufs) = (Buf){.name = name, .type = type, .bytes = bytes, .out = out};
    return k->bufs.n - 1;
}

int k_tensor(Kernel *k, const char *name, const Val *v, bool out) {
    int buf = k_buf(k, name, v->type, v->bytes, out);
    k->bufs.at[buf].val = v;
    return buf;
}

int k_param(Kernel *k, const char *name) {
    *PUSH(k->pool, k->params) = name;
    return k->params.n - 1;
}

int k_table(Kernel *k, const char *name, int n, const int32_t *v) {
    for (int i = 0; i < k->tables.n; i++) {
        const Table *t = &k->tables.at[i];
        if (t->n == n && !memcmp(t->v, v, (size_t)n * sizeof *v)) return i;
    }
    const char *unique = pool_printf(k->pool, "%s_%d", name, k->tables.n);
    *PUSH(k->pool, k->tables) = (Table){unique, n, v};
    return k->tables.n - 1;
}

int k_reg(Kernel *k, Dtype type, RegKind kind, const char *fmt, ...) {
    char name[32];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(name, sizeof name, fmt, ap);
    va_end(ap);
    for (int i = 0; i < k->regs.n; i++) {
        const Reg *r = &k->regs.at[i];
        if (strcmp(r->name, name) != 0) continue;
        if (r->kind != kind || r->type != type) die("register %s is of another kind", name);
        return i;
    }
    *PUSH(k->pool, k->regs) = (Reg){pool_strndup(k->pool, name, strlen(name)), type, kind, 0};
    return k->regs.n - 1;
}

int k_const(Kernel *k, float value) {
    int n = 0;
    for (int i = 0; i < k->regs.n; i++) {
        const Reg *r = &k->regs.at[i];
        if (r->kind == REG_CONST && !memcmp(&r->imm, &value, sizeof value)) return i;
        n += r->kind == REG_CONST;
    }
    int r = k_reg(k, DT_f32, REG_CONST, "c_%d", n);
    k->regs.at[r].imm = value;
    return r;
}

static Ins *add(Kernel *k, KOp op) {
    Ins *i = PUSH(k->pool, k->ins);
    *i = (Ins){.op = op, .d = -1, .a = -1, .b = -1, .c = -1, .var = -1};
    return i;
}

static int add_loop(Kernel *k, Var v) {
    *PUSH(k->pool, k->vars) = v;
    add(k, K_loop)->var = k->vars.n - 1;
    return k->vars.n - 1;
}

int k_loop(Kernel *k, const char *var, int n) { return add_loop(k, (Var){var, n, -1, -1, -1}); }

int k_loop_range(Kernel *k, const char *var, int lo, int hi, int by) {
    return add_loop(k, (Var){var, 0, lo, hi, by});
}

int k_loop_part(Kernel *k, const char *var, int n, const int32_t *lo, const int32_t *hi, int count,
                int by) {
    bool whole = true;
    for (int i = 0; i < count; i++) whole &= lo[i] == 0 && hi[i] == n;
    if (whole) return n > 1 ? k_loop(k, var, n) : -1;
    return k_loop_range(k, var, k_table(k, "first", count, lo), k_table(k, "end", count, hi), by);
}

void k_end(Kernel *k) { add(k, K_end); }

Addr k_at(const Kernel *k, int buf, int64_t off) {
    int unit = type_rows[k->bufs.at[buf].type].bytes;
    return (Addr){.buf = buf, .unit = unit, .off = off * unit};
}

static Addr with(Addr a, int var, int table, int param, int64_t stride) {
    if (a.nterms == MAX_TERMS) die("address with more than %d terms", MAX_TERMS);
    a.term[a.nterms].var = var;
    a.term[a.nterms].table = table;
    a.term[a.nterms].param = param;
    a.term[a.nterms++].stride = stride * a.unit;
    return a;
}

/* A loop of one iteration adds nothing, and neither does a stride of 0. */
Addr k_plus(Addr a, int var, int64_t stride) {
    return var < 0 || !stride ? a : with(a, var, -1, -1, stride);
}
Addr k_plus_table(Addr a, int var, int table) { return with(a, var, table, -1, 1); }
Addr k_plus_param(Addr a, int var, int param) { return with(a, var, -1, param, 1); }
Addr k_shift(Addr a, int64_t off) {
    a.off += off * a.unit;
    return a;
}

void k_mem(Kernel *k, KOp op, int reg, Addr where) {
    Ins *i = add(k, op);
    i->at = where;
    if (kop_mem(op) == MEM_WRITE)
        i->a = reg;
    else
        i->d = reg;
}

void k_memn(Kernel *k, KOp op, int reg, Addr where, int first, int count) {
    bool store = op == K_storen;
    if (first == 0 && count == k->lanes) {
        k_mem(k, store ? K_store : K_load, reg, where);
        return;
    }
    if (store && 2 * count == k->lanes && first % count == 0) { /* cheaper than a mask */
        k_mem(k, first ? K_storehi : K_storelo, reg, where);
        return;
    }
    Ins *i = add(k, op);
    i->at = where;
    i->first = first, i->count = count;
    if (store)
        i->a = reg;
    else
        i->d = reg;
}

void k_op(Kernel *k, KOp op, int d, int a, int b) {
    Ins *i = add(k, op);
    i->d = d, i->a = a, i->b = b;
}

static void add3(Kernel *k, KOp op, int d, int a, int b, int c) {
    k_op(k, op, d, a, b);
    k->ins.at[k->ins.n - 1].c = c;
}

void k_fma(Kernel *k, int d, int a, int b, int c) { add3(k, K_fma, d, a, b, c); }

void k_round(Kernel *k, int d, int a, int b, int c) { add3(k, K_round, d, a, b, c); }

void k_perm(Kernel *k, int d, int a, int b, const int *lane) {
    int32_t *x = NEW(k->pool, int32_t, k->lanes);
    for (int l = 0; l < k->lanes; l++) x[l] = lane[l];
    int table = k_table(k, "lanes", k->lanes, x);
    k_op(k, K_perm, d, a, b);
    k->ins.at[k->ins.n - 1].table = table;
}

/* ---- the table of instructions ---- */

const KopRow kop_rows[NKOP] = {
#define K(name, types, mem, type, extent, cast, apart, work, meaning, vector, array)               \
    {#name, types,   MEM_##mem, DT_##type, EXTENT_##extent, cast, apart,                           \
     work,  meaning, vector,    array},
#include "../kops.def"
#undef K
};

const char *kop_name(KOp op) { return kop_rows[op].name; }

MemUse kop_mem(KOp op) { return kop_rows[op].mem; }

bool kop_result(KOp op) { return *kop_rows[op].types && *kop_rows[op].types != '='; }

int kop_operands(KOp op) {
    const char *equals = strchr(kop_rows[op].types, '=');
    return equals ? (int)strlen(equals + 1) : 0;
}

int k_extent(const Kernel *k, const Ins *i) {
    int extent = kop_rows[i->op].extent;
    switch (extent) {
    case EXTENT_LANES: return k->lanes;
    case EXTENT_HALF: return k->lanes / 2;
    case EXTENT_COUNT: return i->count;
    default: return extent;
    }
}

Dtype k_element(const Kernel *k, const Ins *i) {
    int type = kop_rows[i->op].type, reg = kop_result(i->op) ? i->d : i->a;
    if (type != DT_same) return (Dtype)type;
    return reg >= 0 ? k->regs.at[reg].type : k->bufs.at[i->at.buf].type;
}

void kernel_uses(const Kernel *k, bool *used) {
    for (int i = 0; i < k->ins.n; i++) used[k->ins.at[i].op] = true;
}
