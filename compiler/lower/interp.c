/* interp.c - what the kernel IR means. Every printer and every prelude is tested against this. */
#include "../kernel.h"
#include <math.h>
#include <string.h>

typedef union { /* a lane, by the kind of its register's type */
    float f;
    int32_t i;
} Lane;
typedef struct {
    Lane l[MAX_LANES];
} Vec;
typedef struct {
    const Kernel *k;
    void **bufs;
    const ptrdiff_t *params;
    Vec *reg;
    int64_t *var;
    int thread_row;
} Machine;

static int64_t address(const Machine *m, const Addr *a) {
    int64_t off = a->off;
    for (int i = 0; i < a->nterms; i++) {
        int64_t v = a->term[i].var < 0 ? 1 : m->var[a->term[i].var];
        if (a->term[i].table >= 0) v = m->k->tables.at[a->term[i].table].v[v];
        if (a->term[i].param >= 0) v *= m->params[a->term[i].param];
        off += v * a->term[i].stride;
    }
    return off;
}

static float shifted_left(float a, int bits) {
    uint32_t x;
    memcpy(&x, &a, sizeof x);
    x <<= bits;
    memcpy(&a, &x, sizeof a);
    return a;
}

static float arithmetic(KOp op, float a, float b, float c) {
    switch (op) {
    case K_mov: return a;
    case K_fma:
    case K_round: return fmaf(a, b, c);
    case K_add: return a + b;
    case K_sub: return a - b;
    case K_mul: return a * b;
    case K_div: return a / b;
    case K_max: return a > b ? a : b;
    case K_min: return a < b ? a : b;
    case K_pow2: return shifted_left(a, 23);
    default: die("interp: %s", kop_name(op));
    }
}

static float lane_of(const Machine *m, int reg, int l) {
    if (reg < 0) return 0;
    const Reg *r = &m->k->regs.at[reg];
    return r->kind == REG_CONST ? r->imm : m->reg[reg].l[l].f;
}

/* ---- elements of memory ---- */

static Lane element_at(Dtype type, Dtype as, const uint8_t *from) {
    Lane lane = {0};
    int32_t whole = 0;
    switch (type) {
    case DT_f32: memcpy(&lane.f, from, sizeof lane.f); return lane;
    case DT_i32: memcpy(&whole, from, sizeof whole); break;
    case DT_i8: whole = (int8_t)*from; break;
    case DT_u8: whole = *from; break;
    default: die("interp: no elements of type %s", type_rows[type].name);
    }
    if (type_rows[as].kind == KIND_FLOAT)
        lane.f = (float)whole;
    else
        lane.i = whole;
    return lane;
}

static void set_element(Dtype type, uint8_t *to, Lane lane) {
    int8_t byte = (int8_t)lane.i;
    switch (type) {
    case DT_f32: memcpy(to, &lane.f, sizeof lane.f); break;
    case DT_i32: memcpy(to, &lane.i, sizeof lane.i); break;
    case DT_i8:
    case DT_u8: memcpy(to, &byte, 1); break;
    default: die("interp: no elements of type %s", type_rows[type].name);
    }
}

static void memory(Machine *m, const Ins *i, Vec *d) {
    const KopRow *row = &kop_rows[i->op];
    int L = m->k->lanes, extent = k_extent(m->k, i);
    int first = i->op == K_storehi ? L / 2 : i->first;
    uint8_t *p = (uint8_t *)m->bufs[i->at.buf] + address(m, &i->at);
    Dtype type = k_element(m->k, i);
    int size = type_rows[type].bytes;
    if (i->d >= 0) {
        int n = row->cast ? L : extent;
        for (int l = 0; l < n; l++)
            d->l[first + l] = element_at(type, m->k->regs.at[i->d].type, p + l % extent * size);
    } else if (row->mem == MEM_WRITE) {
        for (int l = 0; l < extent; l++) set_element(type, p + l * size, m->reg[i->a].l[first + l]);
    }
}

static float result_of(const Machine *m, const Ins *i, int l) {
    int L = m->k->lanes, half = l % (L / 2) * 2;
    if (i->op == K_perm) {
        int x = m->k->tables.at[i->table].v[l];
        return x < L ? lane_of(m, i->a, x) : lane_of(m, i->b, x - L);
    }
    if (i->op == K_pairadd) {
        int from = l < L / 2 ? i->a : i->b;
        return lane_of(m, from, half) + lane_of(m, from, half + 1);
    }
    return arithmetic(i->op, lane_of(m, i->a, l), lane_of(m, i->b, l), lane_of(m, i->c, l));
}

static void compute(Machine *m, const Ins *i, Vec *d) {
    for (int l = 0; l < m->k->lanes; l++) d->l[l].f = result_of(m, i, l);
}

/* Runs instructions [pc, end of the loop body at pc); returns the index after its end. */
static int run(Machine *m, int pc) {
    const Kernel *k = m->k;
    for (; pc < k->ins.n; pc++) {
        const Ins *i = &k->ins.at[pc];
        if (i->op == K_end) return pc;
        if (i->op == K_loop) {
            const Var *v = &k->vars.at[i->var];
            int64_t by = v->by >= 0 ? m->var[v->by] : m->thread_row;
            int64_t lo = v->lo < 0 ? 0 : k->tables.at[v->lo].v[by];
            int64_t hi = v->hi < 0 ? v->n : k->tables.at[v->hi].v[by];
            int depth = 0, after = pc;
            do {
                depth += (k->ins.at[after].op == K_loop) - (k->ins.at[after].op == K_end);
            } while (after++, depth);
            for (m->var[i->var] = lo; m->var[i->var] < hi; m->var[i->var]++) run(m, pc + 1);
            pc = after - 1;
            continue;
        }
        Vec d = {0};
        if (kop_mem(i->op) != MEM_NONE)
            memory(m, i, &d);
        else
            compute(m, i, &d);
        if (i->d >= 0) m->reg[i->d] = d;
    }
    return pc;
}

void kernel_interp(const Kernel *k, void **bufs, const ptrdiff_t *params, int thread_row) {
    Pool *pool = pool_new();
    Machine m = {k,         bufs, params, NEW(pool, Vec, k->regs.n), NEW(pool, int64_t, k->vars.n),
                 thread_row};
    run(&m, 0);
    pool_free(pool);
}
