/* canon.c - a kernel as bytes that say what it computes, and how, and nothing else. Two kernels
 * with the same bytes are the same code.
 *
 * Names carry no meaning: registers, tables, variables and instructions are numbered in the order
 * of their first use, and described there. What nothing uses does not count. Rows of kops.def may
 * be added and moved.
 */
#include "../kernel.h"
#include <string.h>

enum { INSTRUCTION, REGISTER, VARIABLE, TABLE, NKIND };
typedef struct {
    const Kernel *k;
    Text *out;
    int kop[NKOP], *reg, *var, *table; /* numbers, 0 = not used yet */
    int used[NKIND];
} Canon;

/* Seven bits a byte, the lowest first; the sign is the lowest bit of all. */
static void number(Canon *c, int64_t value) {
    uint64_t rest = value < 0 ? ((uint64_t)~value << 1 | 1) : (uint64_t)value << 1;
    uint8_t bytes[10];
    size_t n = 0;
    for (; rest >= 0x80; rest >>= 7) bytes[n++] = (uint8_t)(rest | 0x80);
    bytes[n++] = (uint8_t)rest;
    put_bytes(c->out, bytes, n);
}

static void word(Canon *c, const char *s) { put_bytes(c->out, s, strlen(s) + 1); }

/* Whether it is the first time, so that a description has to follow. */
static bool first_use(Canon *c, int *id, int kind) {
    bool first = !*id;
    if (first) *id = ++c->used[kind];
    number(c, *id);
    return first;
}

static void table(Canon *c, int index) {
    const Table *t = &c->k->tables.at[index];
    if (!first_use(c, &c->table[index], TABLE)) return;
    number(c, t->n);
    for (int i = 0; i < t->n; i++) number(c, t->v[i]);
}

static void reg(Canon *c, int index) {
    if (index < 0) {
        number(c, 0);
        return;
    }
    const Reg *r = &c->k->regs.at[index];
    uint32_t bits;
    if (!first_use(c, &c->reg[index], REGISTER)) return;
    word(c, type_rows[r->type].name);
    number(c, r->kind);
    memcpy(&bits, &r->imm, sizeof bits);
    if (r->kind == REG_CONST) number(c, bits);
}

static void var(Canon *c, int index) {
    if (index < 0) {
        number(c, 0);
        return;
    }
    const Var *v = &c->k->vars.at[index];
    if (!first_use(c, &c->var[index], VARIABLE)) return;
    number(c, v->n);
    number(c, v->lo >= 0);
    if (v->lo < 0) return;
    table(c, v->lo);
    table(c, v->hi);
    if (v->by == BY_THREAD)
        number(c, -1);
    else
        var(c, v->by);
}

static void address(Canon *c, const Addr *a) {
    number(c, a->buf);
    number(c, a->off);
    number(c, a->nterms);
    for (int i = 0; i < a->nterms; i++) {
        var(c, a->term[i].var);
        number(c, a->term[i].table >= 0);
        if (a->term[i].table >= 0) table(c, a->term[i].table);
        number(c, a->term[i].param);
        number(c, a->term[i].stride);
    }
}

static void instruction(Canon *c, const Ins *i) {
    if (first_use(c, &c->kop[i->op], INSTRUCTION)) word(c, kop_name(i->op));
    if (i->op == K_loop) var(c, i->var);
    reg(c, i->d);
    reg(c, i->a);
    reg(c, i->b);
    reg(c, i->c);
    number(c, i->first);
    number(c, i->count);
    if (i->op == K_perm) table(c, i->table);
    if (kop_mem(i->op) != MEM_NONE) address(c, &i->at);
}

void kernel_canon(const Kernel *k, Text *out) {
    Canon c = {.k = k, .out = out};
    Pool *pool = out->pool;
    c.reg = NEW(pool, int, k->regs.n + 1);
    c.var = NEW(pool, int, k->vars.n + 1);
    c.table = NEW(pool, int, k->tables.n + 1);
    word(&c, "kernel 1");
    number(&c, k->lanes);
    number(&c, k->divided);
    number(&c, k->params.n);
    number(&c, k->bufs.n);
    for (int i = 0; i < k->bufs.n; i++) {
        const Buf *b = &k->bufs.at[i];
        word(&c, type_rows[b->type].name);
        number(&c, b->out | b->alias << 1 | b->own << 2);
        number(&c, b->bytes);
    }
    number(&c, k->ins.n);
    for (int i = 0; i < k->ins.n; i++) instruction(&c, &k->ins.at[i]);
}
