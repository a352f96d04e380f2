/* kverify.c - proves what printers rely on: registers are defined before use, every address stays
 * inside its buffer, loops nest. Counts flops, bytes and live registers on the way. */
#include "../kernel.h"
#include <string.h>

_Noreturn static void broken(const Kernel *k, int i, const char *what) {
    die("kernel %s, instruction %d (%s): %s", k->name, i, kop_name(k->ins.at[i].op), what);
}

/* ---- addresses ---- */

typedef struct {
    int64_t lo, hi;
    bool empty;
} Range; /* inclusive */

static Range var_range(const Kernel *k, int var, int by, int64_t by_value) {
    const Var *v = &k->vars.at[var];
    if (var == by) return (Range){by_value, by_value, false};
    if (v->lo < 0 || v->by == BY_THREAD) return (Range){0, v->n - 1, v->n == 0};
    int32_t lo = k->tables.at[v->lo].v[by_value], hi = k->tables.at[v->hi].v[by_value];
    return (Range){lo, hi - 1, lo >= hi};
}

static Range term_range(const Kernel *k, const Addr *a, int i, Range v) {
    if (a->term[i].table >= 0) {
        const Table *t = &k->tables.at[a->term[i].table];
        Range r = {t->v[v.lo], t->v[v.lo], false};
        for (int64_t j = v.lo; j <= v.hi; j++) {
            if (t->v[j] < r.lo) r.lo = t->v[j];
            if (t->v[j] > r.hi) r.hi = t->v[j];
        }
        v = r;
    }
    int64_t s = a->term[i].stride;
    return s >= 0 ? (Range){v.lo * s, v.hi * s, false} : (Range){v.hi * s, v.lo * s, false};
}

/* One behind the last value of a loop variable. */
static int64_t end_of(const Kernel *k, int var) {
    const Var *v = &k->vars.at[var];
    int64_t end = v->n;
    for (int i = 0; v->hi >= 0 && i < k->tables.at[v->hi].n; i++)
        if (k->tables.at[v->hi].v[i] > end) end = k->tables.at[v->hi].v[i];
    return end;
}

/* The variable that a term of an address depends on in the end: oy for ky, whose bounds are tables
 * by oy; -1 for none. oy itself may have bounds by another one: where ky is there, it is
 * enumerated. */
static int root_of(const Kernel *k, const Addr *a, int var) {
    for (int i = 0; i < a->nterms; i++)
        if (var >= 0 && a->term[i].var >= 0 && k->vars.at[a->term[i].var].by == var) return var;
    return var >= 0 && k->vars.at[var].lo >= 0 && k->vars.at[var].by >= 0 ? k->vars.at[var].by
                                                                          : var;
}

/* The sum of the terms that depend on one variable. Its values are enumerated, because first row
 * and first tap never come together. */
static Range root_range(const Kernel *k, const Addr *a, int root) {
    Range all = {INT64_MAX, INT64_MIN, true};
    for (int64_t v = 0; v < end_of(k, root); v++) {
        Range sum = {0, 0, false};
        for (int i = 0; i < a->nterms && !sum.empty; i++) {
            if (root_of(k, a, a->term[i].var) != root) continue;
            Range r = var_range(k, a->term[i].var, root, v);
            sum.empty = r.empty;
            if (r.empty) break;
            r = term_range(k, a, i, r);
            sum.lo += r.lo, sum.hi += r.hi;
        }
        if (sum.empty) continue;
        all.empty = false;
        if (sum.lo < all.lo) all.lo = sum.lo;
        if (sum.hi > all.hi) all.hi = sum.hi;
    }
    return all;
}

static Range address_range(const Kernel *k, const Addr *a) {
    Range sum = {a->off, a->off, false};
    for (int i = 0; i < a->nterms; i++) {
        int root = root_of(k, a, a->term[i].var);
        bool seen = false;
        for (int j = 0; j < i; j++) seen |= root_of(k, a, a->term[j].var) == root;
        if (seen) continue;
        Range r = root_range(k, a, root);
        if (r.empty) return r;
        sum.lo += r.lo, sum.hi += r.hi;
    }
    return sum;
}

typedef struct {
    int var[32], depth;
} Loops; /* that are open, the outermost first */

/* A loop variable is used where it has a value, and as an index only where there is one. */
static void check_variable(const Kernel *k, int at, const Loops *open, int var, int table) {
    int i = open->depth - 1;
    while (i >= 0 && open->var[i] != var) i--;
    if (i < 0) broken(k, at, "the loop of a variable is not open");
    if (table >= 0 && end_of(k, var) > k->tables.at[table].n)
        broken(k, at, "a table is shorter than its loop");
}

/* Every row has some of the pieces. */
static void check_threads(const Kernel *k, int at, const Var *v) {
    const int32_t *lo = k->tables.at[v->lo].v, *hi = k->tables.at[v->hi].v;
    if (k->tables.at[v->lo].n != THREAD_ROWS || k->tables.at[v->hi].n != THREAD_ROWS || !k->divided)
        broken(k, at, "a loop by thread without a row for each");
    for (int row = 0; row < THREAD_ROWS; row++)
        if (lo[row] < 0 || hi[row] < lo[row] || hi[row] > v->n)
            broken(k, at, "a thread has pieces that are not there");
}

static void check_loop(const Kernel *k, int at, const Loops *open) {
    const Var *v = &k->vars.at[k->ins.at[at].var];
    for (int i = 0; i < open->depth; i++)
        if (!strcmp(k->vars.at[open->var[i]].name, v->name))
            broken(k, at, "a loop has the name of one around it");
    if (v->by == BY_THREAD) check_threads(k, at, v);
    if (v->lo < 0 || v->by == BY_THREAD) return;
    check_variable(k, at, open, v->by, v->lo);
    check_variable(k, at, open, v->by, v->hi);
}

/* The elements of a buffer have one type, and an access starts at one of them. */
static void check_element(const Kernel *k, int at) {
    const Ins *i = &k->ins.at[at];
    const Buf *b = &k->bufs.at[i->at.buf];
    bool whole = i->at.unit == type_rows[b->type].bytes && i->at.off % i->at.unit == 0;
    for (int t = 0; t < i->at.nterms; t++) whole &= i->at.term[t].stride % i->at.unit == 0;
    if (!whole) broken(k, at, "an address within an element");
    if (k_element(k, i) != b->type) broken(k, at, "elements of another type than the buffer's");
}

static void check_address(const Kernel *k, int at, const Loops *open) {
    const Ins *i = &k->ins.at[at];
    const Buf *b = &k->bufs.at[i->at.buf];
    for (int t = 0; t < i->at.nterms; t++)
        if (i->at.term[t].var >= 0)
            check_variable(k, at, open, i->at.term[t].var, i->at.term[t].table);
    check_element(k, at);
    if (b->bytes < 0) return; /* the caller's buffer with run-time strides */
    if (kop_mem(i->op) == MEM_WRITE && !b->out) broken(k, at, "writes an input");
    if (i->count && (i->count < 1 || i->first < 0 || i->first + i->count > k->lanes))
        broken(k, at, "lanes out of range");
    Range r = address_range(k, &i->at);
    if (r.empty) return;
    int64_t unit = i->at.unit, end = r.hi + k_extent(k, i) * unit;
    if (r.lo < 0 || end > b->bytes) {
        Text t = {.pool = k->pool};
        kernel_dump(k, &t);
        fputs(t.s, stderr);
        die("kernel %s, instruction %d: %s reaches [%lld, %lld) of %s[%lld]", k->name, at,
            kop_name(i->op), (long long)(r.lo / unit), (long long)(end / unit), b->name,
            (long long)(b->bytes / unit));
    }
}

/* ---- registers ---- */

static bool reads(const Ins *i, int reg) { return i->a == reg || i->b == reg || i->c == reg; }

/* Registers are there as often as the row of the instruction says, and of the types that it says.
 */
static void check_types(const Kernel *k, int at) {
    const Ins *i = &k->ins.at[at];
    int reg[4], n = 0, any = -1;
    if (kop_result(i->op)) reg[n++] = i->d;
    for (int j = 0; j < kop_operands(i->op); j++) reg[n++] = j == 0 ? i->a : j == 1 ? i->b : i->c;
    const char *letter = kop_rows[i->op].types;
    for (int j = 0; j < n; j++, letter++) {
        if (*letter == '=') letter++;
        int type = (int)k->regs.at[reg[j]].type;
        if (*letter == 'f' ? type != DT_f32 : any >= 0 && type != any)
            broken(k, at, "a register of another type");
        if (*letter == 't') any = type;
    }
}

static void check_registers(const Kernel *k, int at, const bool *defined) {
    const Ins *i = &k->ins.at[at];
    int reg[3] = {i->a, i->b, i->c}, operands = kop_operands(i->op);
    for (int j = 0; j < 3; j++) {
        bool wanted = j < operands;
        if (wanted != (reg[j] >= 0)) broken(k, at, "wrong number of operands");
        if (wanted && k->regs.at[reg[j]].kind != REG_CONST && !defined[reg[j]])
            broken(k, at, k->regs.at[reg[j]].name);
    }
    if (kop_result(i->op) != (i->d >= 0)) broken(k, at, "wrong number of results");
    check_types(k, at);
    if (kop_rows[i->op].apart && reads(i, i->d)) broken(k, at, "result is also an operand");
    for (int l = 0; i->op == K_perm && l < k->lanes; l++) {
        int32_t from = k->tables.at[i->table].v[l];
        if (from < 0 || from >= 2 * k->lanes) broken(k, at, "lanes out of range");
    }
}

/* Most vector registers live at once: a backward scan, twice, so that what a loop reads at its
 * head counts as live at its end. */
static int most_live(const Kernel *k) {
    int nregs = k->regs.n, most = 0;
    bool *live = NEW(k->pool, bool, nregs), *head = NEW(k->pool, bool, nregs * k->vars.n + 1);
    int *open = NEW(k->pool, int, k->ins.n + 1);
    for (int round = 0; round < 2; round++) {
        memset(live, 0, (size_t)nregs);
        int depth = 0, *loop_of = NEW(k->pool, int, k->ins.n + 1);
        for (int i = 0; i < k->ins.n; i++) { /* which loop does an end close */
            if (k->ins.at[i].op == K_loop) open[depth++] = k->ins.at[i].var;
            if (k->ins.at[i].op == K_end) loop_of[i] = open[--depth];
        }
        for (int i = k->ins.n - 1; i >= 0; i--) {
            const Ins *p = &k->ins.at[i];
            if (p->op == K_end)
                for (int r = 0; r < nregs; r++) live[r] |= head[loop_of[i] * nregs + r];
            if (p->op == K_loop) memcpy(head + p->var * nregs, live, (size_t)nregs);
            if (p->d >= 0) live[p->d] = false;
            int count = 0;
            for (int r = 0; r < nregs; r++) {
                if (reads(p, r) && k->regs.at[r].kind != REG_CONST) live[r] = true;
                count += live[r];
            }
            if (count > most) most = count;
        }
    }
    return most;
}

static void count(Kernel *k, const Ins *i, int64_t n) {
    const KopRow *row = &kop_rows[i->op];
    int64_t bytes = row->mem ? n * k_extent(k, i) * type_rows[k_element(k, i)].bytes : 0;
    if (row->mem == MEM_READ) k->read_bytes += bytes;
    if (row->mem == MEM_WRITE) k->write_bytes += bytes;
    k->flops += n * k->lanes * row->work;
}

/* Registers, buffers, parameters and loop variables become names of one C function. */
static void check_names(const Kernel *k) {
    if (strlen(k->name) > 63) die("kernel name %s is longer than 63 characters", k->name);
    for (int r = 0; r < k->regs.n; r++) {
        const char *name = k->regs.at[r].name;
        bool taken = false;
        for (int i = 0; i < k->bufs.n; i++) taken |= !strcmp(name, k->bufs.at[i].name);
        for (int i = 0; i < k->params.n; i++) taken |= !strcmp(name, k->params.at[i]);
        for (int i = 0; i < k->vars.n; i++) taken |= !strcmp(name, k->vars.at[i].name);
        if (taken) die("kernel %s: register %s has the name of something else", k->name, name);
    }
}

/* However many threads, together they store just as often to memory that they share as one does. */
static void check_shares(const Kernel *k, const int64_t *times) {
    int64_t *sum = NEW(k->pool, int64_t, k->ins.n + 1);
    for (int threads = 2; k->divided && threads <= MAX_THREADS; threads++) {
        memset(sum, 0, (size_t)k->ins.n * sizeof *sum);
        for (int t = 0; t < threads; t++) {
            const int64_t *of = kernel_times(k, THREAD_ROW(threads, t));
            for (int i = 0; i < k->ins.n; i++) sum[i] += of[i];
        }
        for (int i = 0; i < k->ins.n; i++)
            if (kop_mem(k->ins.at[i].op) == MEM_WRITE && !k->bufs.at[k->ins.at[i].at.buf].own &&
                sum[i] != times[i])
                broken(k, i, "threads overlap or leave a gap");
    }
}

void kernel_verify(Kernel *k) {
    bool *defined = NEW(k->pool, bool, k->regs.n);
    Loops open = {0};
    check_names(k);
    k->flops = k->read_bytes = k->write_bytes = 0;
    for (int i = 0; i < k->ins.n; i++) {
        const Ins *p = &k->ins.at[i];
        if (p->op == K_loop) {
            check_loop(k, i, &open);
            if (open.depth == 31) broken(k, i, "nested too deeply");
            open.var[open.depth++] = p->var;
        } else if (p->op == K_end) {
            if (open.depth-- == 0) broken(k, i, "no loop to close");
        } else {
            check_registers(k, i, defined);
            if (kop_mem(p->op) != MEM_NONE) check_address(k, i, &open);
            if (p->d >= 0) defined[p->d] = true;
        }
    }
    if (open.depth) broken(k, k->ins.n - 1, "a loop stays open");
    const int64_t *times = kernel_times(k, 0);
    for (int i = 0; i < k->ins.n; i++)
        if (times[i]) count(k, &k->ins.at[i], times[i]);
    check_shares(k, times);
    k->live = most_live(k);
}

/* ---- dump ---- */

static void dump_address(const Kernel *k, const Addr *a, Text *t) {
    put(t, " %s[%lld", k->bufs.at[a->buf].name, (long long)(a->off / a->unit));
    for (int i = 0; i < a->nterms; i++) {
        const char *var = a->term[i].var < 0 ? "1" : k->vars.at[a->term[i].var].name;
        if (a->term[i].table >= 0)
            put(t, " + %s[%s]", k->tables.at[a->term[i].table].name, var);
        else if (a->term[i].param >= 0)
            put(t, " + %s*%s", var, k->params.at[a->term[i].param]);
        else
            put(t, " + %s*%lld", var, (long long)(a->term[i].stride / a->unit));
    }
    put(t, "]");
}

static const char *bound(const Kernel *k, const Var *v) {
    return v->by == BY_THREAD ? "row" : k->vars.at[v->by].name;
}

void kernel_dump(const Kernel *k, Text *t) {
    int depth = 1;
    put(t, "kernel %s  ; %d lanes, %d registers live, %lld flops\n", k->name, k->lanes, k->live,
        (long long)k->flops);
    for (int i = 0; i < k->tables.n; i++) {
        put(t, "  %s =", k->tables.at[i].name);
        for (int j = 0; j < k->tables.at[i].n; j++) put(t, " %d", (int)k->tables.at[i].v[j]);
        put(t, "\n");
    }
    for (int i = 0; i < k->ins.n; i++) {
        const Ins *p = &k->ins.at[i];
        if (p->op == K_end) depth--;
        put(t, "%*s%s", 2 * depth, "", kop_name(p->op));
        if (p->op == K_loop) {
            const Var *v = &k->vars.at[p->var];
            if (v->lo < 0)
                put(t, " %s < %d", v->name, v->n);
            else
                put(t, " %s in %s[%s] .. %s[%s]", v->name, k->tables.at[v->lo].name, bound(k, v),
                    k->tables.at[v->hi].name, bound(k, v));
            depth++;
        }
        int reg[4] = {p->d, p->a, p->b, p->c};
        for (int j = 0; j < 4; j++)
            if (reg[j] >= 0) put(t, " %s", k->regs.at[reg[j]].name);
        if (kop_mem(p->op) != MEM_NONE) dump_address(k, &p->at, t);
        if (p->op == K_perm) put(t, " %s", k->tables.at[p->table].name);
        if (p->count) put(t, " lanes %d+%d", p->first, p->count);
        put(t, "\n");
    }
}
