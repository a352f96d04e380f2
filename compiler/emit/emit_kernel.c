/* emit_kernel.c - spells a kernel as a C function, by the two columns of kops.def.
 *
 * `vector` targets have one call per instruction. For `array` targets, runs of instructions that
 * work lane by lane share one loop over the lanes: compilers vectorise that well, and registers
 * that live only inside such a loop become scalars of it. Broadcast loads go in front of the loop.
 */
#include "../kernel.h"
#include <string.h>

typedef struct {
    const Kernel *k;
    const Target *target;
    const char *restrict_word;
    Text *t;
    int depth;
    int *group;         /* of every instruction: lane loop it belongs to, -1 = none */
    bool *local, *used; /* of every register: scalar of a lane loop; referred to at all */
} Printer;

/* Tabs: nests are deep, and spaces would be half of the text. */
static void indent(Printer *p) {
    for (int i = 0; i < p->depth; i++) put_bytes(p->t, "\t", 1);
}

/* A float literal that reads back to the same bits. */
static const char *literal(char out[32], float x) {
    snprintf(out, 32, "%.9g", (double)x);
    snprintf(out + strlen(out), 32 - strlen(out), strpbrk(out, ".e") ? "f" : ".0f");
    return out;
}

static void put_offset(Printer *p, const Addr *a) {
    const Kernel *k = p->k;
    const char *plus = "";
    for (int i = 0; i < a->nterms; i++, plus = " + ") {
        const char *var = a->term[i].var < 0 ? NULL : k->vars.at[a->term[i].var].name;
        if (a->term[i].table >= 0)
            put(p->t, "%s%s[%s]", plus, k->tables.at[a->term[i].table].name, var);
        else if (a->term[i].param >= 0)
            put(p->t, "%s%s%s%s", plus, var ? var : "", var ? " * " : "",
                k->params.at[a->term[i].param]);
        else
            put(p->t, "%s%s * %lld", plus, var, (long long)(a->term[i].stride / a->unit));
    }
    long long off = a->off / a->unit;
    if (a->nterms == 0)
        put(p->t, "%lld", off);
    else if (off)
        put(p->t, " %c %lld", off < 0 ? '-' : '+', off < 0 ? -off : off);
}

static void put_reg(Printer *p, int reg, bool lanewise) {
    const Reg *r = &p->k->regs.at[reg];
    put_bytes(p->t, r->name, strlen(r->name));
    if (lanewise && r->kind == REG_VECTOR && !p->local[reg]) put_bytes(p->t, "[l]", 3);
}

static void put_instruction(Printer *p, const Ins *i, const char *s, bool lanewise) {
    const char *name = p->k->bufs.n ? p->k->bufs.at[i->at.buf].name : "";
    for (; *s; s++) {
        size_t plain = strcspn(s, "%");
        put_bytes(p->t, s, plain);
        s += plain;
        if (!*s) break;
        switch (*++s) {
        case 'd': put_reg(p, i->d, lanewise); break;
        case 'a': put_reg(p, i->a, lanewise); break;
        case 'b': put_reg(p, i->b, lanewise); break;
        case 'c': put_reg(p, i->c, lanewise); break;
        case 'p': put(p->t, "%s + ", name), put_offset(p, &i->at); break;
        case 'e': put(p->t, "%s[", name), put_offset(p, &i->at), put(p->t, "]"); break;
        case 'l': put(p->t, "%s[", name), put_offset(p, &i->at), put(p->t, " + l]"); break;
        case 'n': put(p->t, "%d", i->count); break;
        case 'f': put(p->t, "%d", i->first); break;
        case 'x': put(p->t, "%s", p->k->tables.at[i->table].name); break;
        default: die("spelling of %s: %%%c", kop_name(i->op), *s);
        }
    }
}

/* ---- lane loops of array targets ---- */

static bool refers(const Ins *i, int reg) {
    return i->d == reg || i->a == reg || i->b == reg || i->c == reg;
}

static bool is_cast(const Ins *i) { return kop_rows[i->op].cast; }

/* Arithmetic on a register that holds one value is done once, not lane by lane. */
static bool is_scalar(const Kernel *k, const Ins *i) {
    return i->d >= 0 && k->regs.at[i->d].kind == REG_UNIFORM;
}

/* Could these two accesses meet in memory, if their instructions changed places lane by lane? */
static bool may_meet(const Kernel *k, const Ins *a, const Ins *b) {
    const Addr *x = &a->at, *y = &b->at;
    if (x->buf != y->buf) return k->bufs.at[x->buf].alias && k->bufs.at[y->buf].alias;
    if (x->nterms != y->nterms) return true;
    if (memcmp(x->term, y->term, sizeof x->term[0] * (size_t)x->nterms) != 0) return true;
    int64_t bytes = (int64_t)k->lanes * x->unit;
    return x->off != y->off && x->off < y->off + bytes && y->off < x->off + bytes;
}

/* Memory accesses of a group happen lane by lane; broadcasts before all of it. */
static bool in_order(const Kernel *k, int from, int i) {
    const Ins *p = &k->ins.at[i];
    if (kop_mem(p->op) == MEM_NONE) return true;
    for (int j = from; j < i; j++) {
        const Ins *q = &k->ins.at[j];
        if (kop_mem(q->op) == MEM_NONE || (p->op != K_store && q->op != K_store)) continue;
        if (may_meet(k, p, q) || (is_cast(p) && p->at.buf == q->at.buf)) return false;
    }
    return true;
}

/* Weights loaded just before a broadcast belong to what uses both. */
static int before_loads(const Kernel *k, int from, int end) {
    while (end - 1 > from && k->ins.at[end - 1].op == K_load) end--;
    return end;
}

/* Instructions [from, result) form a group: lane by lane, or broadcasts that can go in front. */
static int group_end(const Kernel *k, int from) {
    int i = from;
    for (; i < k->ins.n; i++) {
        const Ins *p = &k->ins.at[i];
        if (p->op == K_loop || p->op == K_end) break;
        if (is_cast(p)) {
            bool clash = false;
            for (int j = from; j < i; j++) clash |= refers(&k->ins.at[j], p->d);
            if (clash) return before_loads(k, from, i);
        } else if (*kop_rows[p->op].array == '!' || is_scalar(k, p)) {
            break;
        }
        if (!in_order(k, from, i)) break;
    }
    return i;
}

static void find_groups(Printer *p) {
    const Kernel *k = p->k;
    int *seen = NEW(k->pool, int, k->regs.n), groups = 0;
    for (int i = 0; i < k->ins.n;) {
        int end = group_end(k, i);
        groups++;
        for (int j = i; j < end || j == i; j++) p->group[j] = j < end ? groups : -1;
        i = end > i ? end : i + 1;
    }
    for (int r = 0; r < k->regs.n; r++) p->local[r] = k->regs.at[r].kind == REG_VECTOR;
    for (int i = 0; i < k->ins.n; i++)
        for (int r = 0; r < k->regs.n; r++) {
            const Ins *q = &k->ins.at[i];
            if (!refers(q, r)) continue;
            bool born = q->d == r && q->a != r && q->b != r && q->c != r;
            if (p->group[i] < 0 || is_cast(q) || (seen[r] != p->group[i] && !born))
                p->local[r] = false;
            seen[r] = p->group[i];
        }
}

static void put_locals(Printer *p, int from, int end) {
    for (int type = 0; type < NDTYPE; type++) {
        int n = 0;
        for (int r = 0; r < p->k->regs.n; r++) {
            const Reg *reg = &p->k->regs.at[r];
            bool here = false;
            for (int i = from; i < end && p->local[r]; i++) here |= refers(&p->k->ins.at[i], r);
            if (!here || (int)reg->type != type) continue;
            if (!n++) indent(p), put(p->t, "%s ", type_rows[type].c);
            put(p->t, "%s%s", n > 1 ? ", " : "", reg->name);
        }
        if (n) put(p->t, ";\n");
    }
}

static void put_group(Printer *p, int from, int end) {
    bool loop = false;
    for (int i = from; i < end; i++) {
        const Ins *q = &p->k->ins.at[i];
        if (!is_cast(q)) {
            loop = true;
            continue;
        }
        indent(p);
        put_instruction(p, q, kop_rows[q->op].array + 1, false);
        put(p->t, "\n");
    }
    if (!loop) return;
    indent(p);
    put(p->t, "LANES for (int l = 0; l < %d; l++) {\n", p->k->lanes);
    p->depth++;
    put_locals(p, from, end);
    for (int i = from; i < end; i++) {
        const Ins *q = &p->k->ins.at[i];
        if (is_cast(q)) continue;
        indent(p);
        put_instruction(p, q, kop_rows[q->op].array, true);
        put(p->t, "\n");
    }
    p->depth--;
    indent(p);
    put(p->t, "}\n");
}

/* ---- the function ---- */

static void put_loop(Printer *p, const Ins *i) {
    const Kernel *k = p->k;
    const Var *v = &k->vars.at[i->var];
    const char *by = v->by >= 0 ? k->vars.at[v->by].name : "row";
    indent(p);
    if (v->lo < 0)
        put(p->t, "for (int %s = 0; %s < %d; %s++) {\n", v->name, v->name, v->n, v->name);
    else
        put(p->t, "for (int %s = %s[%s]; %s < %s[%s]; %s++) {\n", v->name, k->tables.at[v->lo].name,
            by, v->name, k->tables.at[v->hi].name, by, v->name);
    p->depth++;
}

static void put_body(Printer *p) {
    const Kernel *k = p->k;
    bool array = p->target->style == STYLE_ARRAY;
    for (int i = 0; i < k->ins.n; i++) {
        const Ins *q = &k->ins.at[i];
        if (q->op == K_loop) {
            put_loop(p, q);
        } else if (q->op == K_end) {
            p->depth--;
            indent(p);
            put(p->t, "}\n");
        } else if (array && p->group[i] > 0) {
            int end = i;
            while (end < k->ins.n && p->group[end] == p->group[i]) end++;
            put_group(p, i, end);
            i = end - 1;
        } else {
            const char *how = array ? kop_rows[q->op].array : kop_rows[q->op].vector;
            indent(p);
            put_instruction(p, q, how + (*how == '!'), false);
            put(p->t, "\n");
        }
    }
}

static void put_tables(Printer *p) {
    for (int i = 0; i < p->k->tables.n; i++) {
        const Table *t = &p->k->tables.at[i];
        put(p->t, "\tstatic const int %s[%d] = {", t->name, t->n);
        for (int j = 0; j < t->n; j++)
            put(p->t, "%s%d", j == 0 ? "" : j % 16 ? ", " : ",\n\t\t", (int)t->v[j]);
        put(p->t, "};\n");
    }
}

/* What a register is called in C: a scalar for a lane loop, or a vector of the prelude. */
static const char *type_of(const Printer *p, Dtype type) {
    const char *word = p->target->style == STYLE_ARRAY ? type_rows[type].c : type_rows[type].vector;
    if (!*word) die("no registers of type %s in C", type_rows[type].name);
    return word;
}

static void put_constants(Printer *p) {
    bool array = p->target->style == STYLE_ARRAY;
    char text[32];
    for (int r = 0; r < p->k->regs.n; r++) {
        const Reg *reg = &p->k->regs.at[r];
        if (!p->used[r] || reg->kind != REG_CONST) continue;
        put(p->t, array ? "\tconst %s %s = %s;\n" : "\tconst %s %s = vset(%s);\n",
            type_of(p, reg->type), reg->name, literal(text, reg->imm));
    }
}

/* Registers of a type that are declared at the head of the function, eight to a line. */
static void put_registers(Printer *p, Dtype type) {
    int column = 0;
    for (int r = 0; r < p->k->regs.n; r++) {
        const Reg *reg = &p->k->regs.at[r];
        if (!p->used[r] || p->local[r] || reg->kind == REG_CONST || reg->type != type) continue;
        if (column == 0)
            put(p->t, "\t%s %s", type_of(p, type), reg->name);
        else
            put(p->t, ", %s", reg->name);
        if (p->target->style == STYLE_ARRAY && reg->kind == REG_VECTOR)
            put(p->t, "[%d]", p->k->lanes);
        if (++column == 8) put(p->t, ";\n"), column = 0;
    }
    if (column) put(p->t, ";\n");
}

static void put_signature(Printer *p) {
    const Kernel *k = p->k;
    put(p->t, "static void %s(", k->name);
    for (int i = 0; i < k->bufs.n; i++) {
        const Buf *b = &k->bufs.at[i];
        put(p->t, "%s%s%s *%s %s", i ? ", " : "", b->out ? "" : "const ", type_rows[b->type].c,
            b->alias ? "" : p->restrict_word, b->name);
    }
    for (int i = 0; i < k->params.n; i++) put(p->t, ", ptrdiff_t %s", k->params.at[i]);
    put(p->t, "%s) {\n", k->divided ? ", int row" : "");
}

void kernel_print_c(const Kernel *k, const Target *target, const char *restrict_word, Text *t) {
    Printer p = {k,
                 target,
                 restrict_word,
                 t,
                 1,
                 NEW(k->pool, int, k->ins.n + 1),
                 NEW(k->pool, bool, k->regs.n + 1),
                 NEW(k->pool, bool, k->regs.n + 1)};
    for (int i = 0; i < k->ins.n; i++)
        for (int r = 0; r < k->regs.n; r++) p.used[r] |= refers(&k->ins.at[i], r);
    if (target->style == STYLE_ARRAY) find_groups(&p);
    put_signature(&p);
    put_tables(&p);
    put_constants(&p);
    for (int type = 0; type < NDTYPE; type++) put_registers(&p, (Dtype)type);
    put_body(&p);
    put(t, "}\n");
}
