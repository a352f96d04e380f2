/* kernel.h - the kernel IR: flat instructions with loop markers, affine addresses and mutable
 * named registers of `lanes` lanes of a type. Deliberately poor: lowering builds the tiled nest,
 * printers spell it, the verifier proves its addresses, the interpreter is its meaning.
 */
#ifndef KERNEL_H
#define KERNEL_H
#include "mixfacec.h"

typedef enum { MEM_NONE, MEM_READ, MEM_WRITE } MemUse;
typedef enum {
#define K(name, ...) K_##name,
#include "kops.def"
#undef K
    NKOP
} KOp;

enum { EXTENT_0, EXTENT_1, EXTENT_2, EXTENT_4 = 4, EXTENT_LANES = -1, EXTENT_HALF = -2, EXTENT_COUNT = -3 };
enum { DT_same = NDTYPE };
typedef struct {            /* see kops.def */
    const char *name, *types;
    MemUse mem;
    int type, extent;       /* a Dtype, or DT_same; a number, or EXTENT_LANES, .. */
    bool cast, apart;
    int work;
    const char *meaning, *vector, *array;
} KopRow;
extern const KopRow kop_rows[NKOP];

/* The widest vector has 64 lanes of a byte. */
enum { MAX_TERMS = 6, MAX_LANES = 64, MAX_TILE = 32 };

typedef struct {            /* buf + off + sum of var*stride | table[var]*stride | var*param*stride, in bytes */
    int buf, unit;          /* unit: bytes of an element, of which all of these are multiples */
    int64_t off;
    int nterms;
    struct { int var, table, param; int64_t stride; } term[MAX_TERMS]; /* -1 = none */
} Addr;
typedef struct {
    KOp op;
    int d, a, b, c;         /* registers, -1 = none */
    int var;                /* loop */
    int first, count;       /* loadn, storen */
    int table;              /* perm: lane indices into a and b */
    Addr at;
} Ins;
typedef enum { REG_VECTOR, REG_UNIFORM, REG_CONST } RegKind; /* uniform: one value in all lanes */
typedef struct { const char *name; Dtype type; RegKind kind; float imm; } Reg;
/* alias: may overlap another buffer, so no `restrict`; own: every thread has one; bytes -1: the caller's,
 * addresses unproven */
typedef struct { const char *name; Dtype type; bool out, alias, own; int64_t bytes; const Val *val; } Buf; /* val: made for it */
/* lo, hi: tables indexed by var `by`, or -1. BY_THREAD: indexed by the row of a thread (THREAD_ROW): the
 * loop is over pieces, of which row 0 has all the work. */
enum { BY_THREAD = -2 };
typedef struct { const char *name; int n, lo, hi, by; } Var;
typedef struct { const char *name; int n; const int32_t *v; } Table;

struct Kernel {
    Pool *pool;
    const char *name;       /* what__how, the C symbol */
    int lanes;
    VEC(Ins) ins;
    VEC(Reg) regs;
    VEC(Buf) bufs;          /* in the order of the C arguments; params follow */
    VEC(Var) vars;
    VEC(Table) tables;
    VEC(const char *) params; /* run-time strides and offsets, ptrdiff_t */
    bool divided;           /* has loops by thread: takes the row of one behind the params */
    /* filled by kernel_verify */
    int64_t flops, read_bytes, write_bytes;
    int live;               /* most vector registers live at once */
};

/* ---- lower/kernel.c: building ---- */
Kernel *kernel_new(Pool *, int lanes);
int k_buf(Kernel *, const char *name, Dtype, int64_t bytes, bool out);
int k_tensor(Kernel *, const char *name, const Val *, bool out);
int k_param(Kernel *, const char *name);
int k_table(Kernel *, const char *name, int n, const int32_t *v);  /* equal tables are shared */
/* By name: the same name is the same register, and it is a bug to want it of another kind or type. */
int k_reg(Kernel *, Dtype, RegKind, const char *fmt, ...) __attribute__((format(printf, 4, 5)));
int k_const(Kernel *, float value);
int k_loop(Kernel *, const char *var, int n);
int k_loop_range(Kernel *, const char *var, int lo_table, int hi_table, int by);
/* Where outer variable `by` is i, lo[i] .. hi[i] of n; without tables if that is always all, -1 if it is one. */
int k_loop_part(Kernel *, const char *var, int n, const int32_t *lo, const int32_t *hi, int count, int by);
void k_end(Kernel *);
/* Addresses: offsets and strides are given in elements of the buffer. */
Addr k_at(const Kernel *, int buf, int64_t off);
Addr k_plus(Addr, int var, int64_t stride);
Addr k_plus_table(Addr, int var, int table);
Addr k_plus_param(Addr, int var, int param); /* var -1: the parameter itself */
Addr k_shift(Addr, int64_t off);
void k_mem(Kernel *, KOp, int reg, Addr);                  /* load, splat.., store, store1 */
void k_memn(Kernel *, KOp, int reg, Addr, int first, int count); /* full vectors become load/store */
void k_op(Kernel *, KOp, int d, int a, int b);
void k_fma(Kernel *, int d, int a, int b, int c);
void k_round(Kernel *, int d, int a, int b, int c);
void k_perm(Kernel *, int d, int a, int b, const int *lane);
/* lower/activate.c: x[i] = act(x[i]) for n vectors, LOT of them interleaved so that none waits for another;
 * more side by side would need more registers than they hide latency */
enum { LOT = 4 };
void k_activate(Kernel *, Act, int n, const int *x, const int *slope);
const char *kop_name(KOp);
MemUse kop_mem(KOp);
bool kop_result(KOp);       /* has it one? */
int kop_operands(KOp);
int k_extent(const Kernel *, const Ins *); /* elements of memory that it reads or writes */
Dtype k_element(const Kernel *, const Ins *); /* and their type: that of the register, or of the row */

/* ---- lower/kverify.c, lower/interp.c, emit/emit_kernel.c: meaning and spelling ---- */
void kernel_verify(Kernel *);                              /* dies on any broken rule */
void kernel_dump(const Kernel *, Text *);
void kernel_interp(const Kernel *, void **bufs, const ptrdiff_t *params, int thread_row);
void kernel_print_c(const Kernel *, const Target *, const char *restrict_word, Text *);
/* lower/canon.c: bytes that are equal if the kernels are, whatever their parts are called. */
void kernel_canon(const Kernel *, Text *);
/* Marks in used[NKOP] every kop the kernel contains. */
void kernel_uses(const Kernel *, bool *used);

/* ---- lower/pieces.c, lower/count.c: what threads share ---- */

typedef struct { int lo[2], hi[2]; } Piece; /* a rectangle of a grid */
typedef struct {
    VEC(Piece) list;
    int32_t first[THREAD_ROWS], end[THREAD_ROWS]; /* by the row of a thread */
} Pieces;
/* Turns x columns, which cost what is between cost[i] and cost[i + 1]. by_turn: a thread has some of the turns
 * rather than some of the columns. `load` is what threads have of other nests; this one is added. */
const Pieces *pieces_of_grid(Pool *, int turns, int columns, const int64_t *cost, bool by_turn, int64_t load[THREAD_ROWS]);
typedef struct {            /* channel blocks that are computed row by row */
    int n, *at;             /* chunks [at[i], at[i + 1]), which are not cut */
    int64_t *cost, halo;    /* of a chunk; of the rows that two bands of rows both need */
    int rows, most;         /* 1: bands of rows are no choice; blocks in memory at a time */
    int threads;            /* at most; 1 = it is not shared */
} Blocks;
const Pieces *pieces_of_blocks(Pool *, const Blocks *);
bool pieces_whole(const Pieces *, int axis); /* each has all of it */
int k_loop_pieces(Kernel *, const Pieces *);
/* Too little work is not worth waking a thread. */
bool worth_sharing(int64_t flops);

const int64_t *kernel_times(const Kernel *, int thread_row);  /* each instruction is executed */
int64_t kernel_work(const Kernel *, int thread_row);          /* instructions executed */
int64_t kernel_slowest(const Kernel *, int threads);          /* those of the thread with most of them */
double slowest_share(const Graph *, int threads);             /* of the work of all steps */

/* ---- lowering: one file per shape of nest ---- */

/* n equal tiles of `tile` output pixels of a row, the first at x0; pixel t of them all has the
 * valid taps lo[t] <= kx < hi[t], the others fall off the border. */
typedef struct { int x0, tile, n; int lo[MAX_TILE], hi[MAX_TILE]; } Seg;
int segments(Pool *, int out_w, int in_w, int k, int stride, int pad, int tile, Seg **out);
int64_t taps_inside(int out, int in, int k, int stride, int pad); /* valid taps of all pixels of a row */
/* The valid kernel rows lo[oy] <= ky < hi[oy] of every output row, as a loop; -1 if k is 1. */
int k_loop_rows(Kernel *, int oy, int out_h, int in_h, int kernel, int stride, int pad);
/* buf[off[i]] where i is a loop variable over n: constant, affine or through a table. */
Addr k_at_each(Kernel *, int buf, int var, int n, const int64_t *off);
/* A loop over n items at ascending places of axis 0, or, inside a loop `s` over pieces, over those of the
 * piece. *opened: whether there is a loop to end; the items may need none. */
int k_loop_items(Kernel *, const char *var, int n, const int *place, int s, const Pieces *, bool *opened);

Kernel *lower_conv(Pool *, const Node *, const Target *);
Kernel *lower_depthwise(Pool *, const Node *, const Target *);
Kernel *lower_elementwise(Pool *, const Node *, const Target *); /* all but conv */
/* Nodes that hand each other slabs: expand, depthwise, and perhaps project. */
Kernel *lower_slabs(Pool *, Node *const *, int n, const Target *);
/* lower.c: the steps of these nodes only; an equal kernel that the graph has already, or, added to it, the
 * kernel itself, renamed if its name is taken. */
void lower_some(Graph *, int first, int last);
const Kernel *kernel_share(Graph *, Kernel *);
int step_nodes(const Graph *, int first); /* how many nodes the step that starts with this one has */
Kernel *lower_nodes(Pool *, Node *const *, int n, const Target *); /* those of a step */
Kernel *lower_pixels(Pool *, const Graph *);
#endif
