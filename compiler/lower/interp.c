/* interp.c - what the kernel IR means. Every printer and every prelude is tested against this. */
#include "../kernel.h"
#include <math.h>
#include <string.h>

typedef struct {
    float l[MAX_LANES];
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
        if (a->term[i].table >= 0)
            off += m->k->tables.at[a->term[i].table].v[v];
        else
            off += v * (a->term[i].param >= 0 ? m->params[a->term[i].param] : a->term[i].stride);
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
    return r->kind == REG_CONST ? r->imm : m->reg[reg].l[l];
}

static void memory(Machine *m, const Ins *i, Vec *d) {
    int L = m->k->lanes, first = i->op == K_storen ? i->first : i->op == K_storehi ? L / 2 : 0;
    float *p = (float *)m->bufs[i->at.buf];
    int64_t off = address(m, &i->at);
    int count = i->op == K_storen || i->op == K_loadn ? i->count : L;
    if (i->op == K_storelo || i->op == K_storehi) count = L / 2;
    if (i->op == K_store1) count = 1;
    switch (i->op) {
    case K_prefetch: break;
    case K_load: memcpy(d->l, p + off, (size_t)L * sizeof *p); break;
    case K_loadn:
        memset(d, 0, sizeof *d);
        memcpy(d->l + i->first, p + off, (size_t)count * sizeof *p);
        break;
    case K_splat:
    case K_splat2:
    case K_splat4: {
        int period = i->op == K_splat ? 1 : i->op == K_splat2 ? 2 : 4;
        for (int l = 0; l < L; l++) d->l[l] = p[off + l % period];
        break;
    }
    case K_splat_u8:
        for (int l = 0; l < L; l++) d->l[l] = ((const uint8_t *)m->bufs[i->at.buf])[off];
        break;
    default: memcpy(p + off, m->reg[i->a].l + first, (size_t)count * sizeof *p);
    }
}

static void compute(Machine *m, const Ins *i, Vec *d) {
    int L = m->k->lanes;
    for (int l = 0; l < L; l++) {
        int half = l % (L / 2) * 2;
        int x = i->op == K_perm ? m->k->tables.at[i->table].v[l] : 0;
        if (i->op == K_perm)
            d->l[l] = x < L ? lane_of(m, i->a, x) : lane_of(m, i->b, x - L);
        else if (i->op == K_pairadd)
            d->l[l] = lane_of(m, l < L / 2 ? i->a : i->b, half) +
                      lane_of(m, l < L / 2 ? i->a : i->b, half + 1);
        else
            d->l[l] =
                arithmetic(i->op, lane_of(m, i->a, l), lane_of(m, i->b, l), lane_of(m, i->c, l));
    }
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
