/* mixfacec.h - the architecture: what flows through the compiler, and each room's door, in the order
 * of the rooms.
 *
 *     spec.json + checkpoint
 *       | front/      parse, resolve shapes, bind weights            -> Graph, a node per operator
 *       | simplify/   fold norms; fuse activations, SE, residuals, shuffles
 *       | schedule/   choose the knobs of every node
 *       | place/      layouts and channel orders, weight packing, arena offsets
 *       | lower/      one Kernel (kernel IR) per distinct step       -> Steps
 *       | emit/       print kernels and the run function, as C or through LLVM
 *       v
 *     model.h  model.c | .ll | .s | .o  model.weights
 *
 *     command/  the grammar of the command line, and its help, manual and completion
 *     check/  the independent truth, and `verify`      tool/  the other verbs, and running a model
 *     tune/   measures knobs, for schedule/            lua/   schedules and searches
 *
 * A pass is a file with one exported function; a pass reads only what earlier rooms set.
 * Facts (operators, activations, targets, knobs, passes) live in the *.def tables.
 *
 * What fewer share is in headers of their own:
 *     util.h              memory, text, diagnostics, files: knows nothing of networks
 *     command/command.h   verbs, options and their values as arrays
 *     front/json.h, checkpoint.h, object.h, spec.h   reading files; what a pickle holds; a spec on its
 *                         way to a graph
 *     schedule/schedule.h who decides knobs: flag > wisdom > Lua > default
 *     kernel.h            the kernel IR; lower/conv.h: a convolution under construction
 *     emit/emit.h, llvm.h, fat.h, entry.h    the printers of a model, for one target or several
 *     check/check.h       the reference in float32, and what verify does with a model
 *     tool/compile.h, run.h, image.h, inspect.h, bench.h  files of a model; running it; pictures; reports; measuring
 *     tune/tune.h         the tuner
 */
#ifndef MIXFACEC_H
#define MIXFACEC_H

#include "util.h"

#define MIXFACEC_VERSION "0.1.0"
#define MIXFACEC_DATE "2026-11-28" /* of this version: manuals and packages have it, not that of the day */

typedef struct Job Job;
typedef struct Json Json;
typedef struct Tensor Tensor;
typedef VEC(Tensor) Tensors;
typedef struct Checkpoint Checkpoint;
typedef struct Graph Graph;
typedef struct Node Node;
typedef struct Val Val;
typedef struct Part Part;
typedef struct Target Target;
typedef struct Panel Panel;
typedef struct Pass Pass;
typedef struct Step Step;
typedef struct Kernel Kernel;

/* ---- the facts ------------------------------------------------------------------------------ */

typedef enum {
#define OP(name, operands, meaning) OP_##name,
#include "ops.def"
#undef OP
} Op;

typedef enum {
#define ACT(name, slopes, flops, work, meaning) ACT_##name,
#include "acts.def"
#undef ACT
    NACT
} Act;

typedef enum {
#define TYPE(name, ...) DT_##name,
#include "types.def"
#undef TYPE
    NDTYPE
} Dtype;
typedef enum { KIND_FLOAT, KIND_SIGNED, KIND_UNSIGNED } TypeKind;
typedef struct { /* see types.def */
    const char *name; int bytes; TypeKind kind; const char *c, *vector, *llvm; Dtype sum; int dot;
    const char *storage, *torch, *safetensors, *numpy;
} TypeRow;
extern const TypeRow type_rows[NDTYPE];
bool type_floating(Dtype);

typedef enum {
#define KNOB(name, low, high, meaning) KNOB_##name,
#include "knobs.def"
#undef KNOB
    NKNOB
} Knob;

/* ---- main.c, command/: the command -------------------------------------------------------------- */

struct Job {                /* one invocation; every option of every verb, see options.def */
    Pool *pool;
    const char *spec, *weights, *state_dict, *out, *target, *prefix, *weights_mode, *byte_order, *type, *dump, *depfile, *deptarget, *against, *input;
    const char *blocks, *html, *cflags, *emit, *cpu, *features, *optimize, *schedule, *schedule_of, *wisdom, *log, *search, *objective;
    int64_t max_ram, max_rom, max_stack, repeat, jobs, threads; double budget, limit, until_gain; /* bytes; seconds; 0 = the default */
    bool layers, json, report, amalgamate, jit, time_passes, make_deps, resume, quiet, verbose, help, man, version;
    const char *command;        /* to repeat it: as it was typed */
    const char *replay;         /* its options, as the files of compile say them; NULL of other verbs */
    const float *golden;        /* of spec and weights, as soon as it is known */
    Paths knobs, runners, without, args; /* args: positional, after the spec if the verb takes one */
};
#define VERB(name, spec, least, most, usage, help, examples) int verb_##name(Job *);
#include "verbs.def" /* each returns the exit code */
#undef VERB

/* command/grammar.c: the index of an option's word among those of values.def, the first if it was not given;
 * fails with those. */
int choice(const char *option, const char *word);
void check_outputs(const Job *, const char *verb); /* outputs.c: names of files to write, by outputs.def */

/* ---- kinds.c: which kind of file it is ---- */

typedef enum { FILE_SPEC, FILE_CHECKPOINT, FILE_PACKED, FILE_WISDOM, FILE_SCRIPT, FILE_INPUT, FILE_OTHER } FileClass;
/* Fails if it is known to be of another class; `expected` says which one was wanted. */
void file_expect(const char *path, FileClass, const char *expected);

/* ---- the graph: front makes it, every room adds to it --------------------------------------- */

typedef enum { LAYOUT_PLANAR, LAYOUT_NHWC, LAYOUT_BLOCKED } Layout;
enum { BLOCK = 16 };        /* channels of a block of a blocked tensor */
enum { PANEL = 16 };        /* lanes of a panel of weights: the same for all targets, which share a blob */

struct Val {                /* a tensor c x h x w that flows between nodes */
    const char *name;       /* module path and operator, e.g. "features.stage1.unit1/conv1" */
    const char *unit;       /* set if this is the output of that block: what --blocks compares */
    Dtype type;
    int c, h, w;
    Node *def;
    const int *order;       /* fuse_shuffle: physical position of logical channel i; NULL = identity */
    /* place */
    Layout layout;
    int64_t offset, bytes;  /* in the arena; with the padding of the last block; of a slab, if its
                             * node has that knob */
    int first, last;        /* steps between which it lives; 0 makes the input planes */
};
struct Part {               /* one convolution of a node: channels [cin0, +cin) -> [cout0, +cout) */
    int cin0, cin, cout0, cout, groups, kh, kw;
    const char *tensor;     /* checkpoint name */
    double *w;              /* [cout][cin/groups][kh][kw] */
};
struct Node {               /* an operator: what the spec says, then what each room decided */
    Op op;
    const char *name;       /* module path: "features.stage1.unit1.conv1" */
    Val *in[2], *out;
    VEC(Part) parts;        /* conv */
    int stride, pad_h, pad_w;   /* conv: pad of the first part; others keep the same centre */
    bool global;            /* conv: depthwise over the whole map, no padding */
    double *bias;           /* conv: [c], NULL = none */
    double *gamma, *beta, *mean, *var, eps; /* norm: [c] */
    Act act;                /* act, and conv after fusion */
    double *slope;          /* prelu: [c] */
    int slopes;             /* prelu: in the checkpoint, c or 1 */
    bool has_bias, frozen_weight; /* without weights too; a norm's gamma that training left alone */
    bool plain;             /* norm: without gamma and beta in the checkpoint: they are 1 and 0 */
    int shuffle_groups;     /* shuffle */
    /* simplify: what a conv took over */
    bool act_last;          /* the activation comes after the residual */
    Val *residual;          /* added after the activation; same shape and logical channels as out */
    Val *scale;             /* c x 1 x 1, multiplies the input channels */
    Val *pool;              /* also writes the global average of its output here */
    Val *gated;             /* the tensor that its output scales; if KNOB_gate, it does so itself, in place */
    /* schedule */
    int knob[NKNOB]; uint8_t decided[NKNOB]; /* by a Decider, schedule/schedule.h */
    /* place */
    VEC(Panel) panels;      /* its weights in the blob */
    VEC(Pass) passes;       /* conv, dense: which panels a nest over the pixels computes together */
    Val *scratch;           /* scaled weights of one pass */
};
struct Panel {              /* output channels of one part, packed side by side in PANEL lanes */
    Dtype type;
    int part, c0, n;        /* physical output channels [c0, +n) */
    int fold;               /* each channel has `fold` neighbouring inputs in a step */
    int splat;              /* neighbouring floats that a step repeats over the lanes: fold, or 2 if the
                             * panel is paired; half its channels are then of the next part */
    int kernel;             /* depthwise: kernel size of the block, the largest of its channels */
    int64_t offset, bytes;  /* in the blob: bias, slopes, then the weights */
};
struct Pass { int part, first, n; int lane0, lanes; }; /* panels [first, +n); lanes of one panel if n == 1 */
typedef struct { const char *order; double mean[4], scale[4]; } Preprocess; /* x = (u - mean) * scale */
struct Graph {
    Pool *pool;
    const char *spec_path, *name;
    Preprocess pre;
    const char *provenance; /* compact JSON text or NULL */
    VEC(Node *) nodes;      /* in execution order */
    VEC(Val *) vals;
    Val *input, *output;    /* output: embedding x 1 x 1 */
    int64_t flops, macs, params, params_trainable; /* as the official counter; params before folding */
    Tensors tensors;        /* what the spec wants, in file order; names, types and shapes only */
    Checkpoint *ck;         /* bound to it, NULL = no weights */
    const Json *at;         /* while reading: the block under way, for errors */
    char model_id[65];      /* sha256 of canonical graph, preprocessing and weights */
    const float *golden;    /* what the reference makes of the self-test's input; NULL without weights */
    const char *replay;     /* spec and options of the command that makes these files, NULL = none */
    /* the job's wishes */
    const Target *target;
    const struct Choices *choices; /* of knobs, NULL = the default */
    bool save_ram;          /* --optimize=ram */
    bool weights_in_object; /* --weights-mode array or incbin: the header declares them */
    bool one_source;        /* --amalgamate */
    const struct Fat *fat;  /* emit/fat.h: this is one of its rows; NULL = alone */
    /* place */
    Val *planes, *result;   /* arena copies of input and embedding, for run_u8 and selftest */
    int64_t blob_bytes;     /* weights blob without its header */
    uint8_t *blob;          /* NULL without weights */
    int64_t arena_bytes;    /* in whole cache lines, so that one may follow another */
    /* lower */
    int64_t thread_bytes;   /* of the arena, more for each further thread */
    VEC(Step) steps;
    VEC(Kernel *) kernels;  /* distinct ones, in order of first use */
    Kernel *pixels;         /* bytes of a picture to input planes */
    /* emit */
    char layout_id[65];     /* sha256 of everything a blob must agree with */
};

/* graph.c: names and small operations */
const char *op_name(Op);
const char *act_name(Act);
bool act_slopes(Act); /* has it a slope for each channel? */
int act_work(Act); /* FLOPs at the peak that take as long, for each element */
double norm_scale(const Node *, int channel); /* of a batch norm at inference */
const char *layout_name(Layout);
const char *size_text(Pool *, const Val *); /* CxHxW */
bool is_depthwise(const Node *);
bool is_flat(const Node *); /* a pointwise convolution: all its pixels are one row */
bool scales_weights(const Node *); /* it has a scale, and whatever makes that leaves the scaling to it */
typedef enum { ACCESS_READ, ACCESS_WRITE, ACCESS_SCRATCH } Access;
typedef struct { Val *val; Access access; const char *word; } Use; /* see roles.def */
enum { MAX_USES = 8 };
int node_uses(const Node *, Use[MAX_USES]); /* all tensors that it reads or writes; returns how many */
int graph_uses(const Graph *, const Val *); /* how many operands it is; the output counts once */
void graph_remove(Graph *, Node *);
void graph_absorb(Graph *, Node *, Node *by); /* removes a node; `by` now makes its output */
void graph_dump(const Graph *, Text *);

/* ---- front/: files to a graph --------------------------------------------------------------- */

/* Opens a checkpoint file by its content. The word "demo" is the trained one that the compiler
 * carries; "synthetic" gives an empty checkpoint whose tensors are made by formula on demand. */
Checkpoint *checkpoint_open(Pool *, const char *path);
Checkpoint *job_checkpoint(const Job *); /* that of --weights and --state-dict; NULL without */
/* Reads and checks a spec, a file or a built-in one; binds the tensors of `ck` to it, or leaves
 * weights NULL if ck is NULL.
 * Every error names file:line:col or the tensor with expected and actual shape. */
Graph *spec_read(Pool *, const char *path, Checkpoint *ck);
Graph *spec_parse(Pool *, const char *path, Bytes text, Checkpoint *); /* the same, from memory */
int64_t node_macs(const Node *), node_flops(const Node *), node_params(const Node *);

/* ---- pass.c: the chain from simplify/ to lower/ --------------------------------------------- */

#define PASS(name, room, needed, meaning) void name(Graph *);
#include "passes.def"
#undef PASS
Graph *plan_model(Job *); /* spec and checkpoint (or none) through all of them, to a lowered graph */
void plan_unlowered(Graph *); /* through all but lower, for those who lower only some of its nodes */

/* ---- schedule/: knobs of every node, for a target ------------------------------------------- */

typedef enum { STYLE_VECTOR, STYLE_ARRAY, STYLE_ROLLED } Style; /* see targets.def */
enum { CPU_AVX2 = 1, CPU_AVX512 = 2, CPU_SSE4 = 4, CPU_NEON = 8, CPU_DOTPROD = 16, CPU_RVV128 = 32, CPU_RVV256 = 64,
       CPU_OTHER = 128 }; /* what its CPU has; OTHER: never this one */
struct Target {
    const char *name;
    int lanes, regs;
    Style style;
    int probe;
    const char *cflags, *needs, *triple, *cpu, *features, *abi, *meaning, *prelude; /* prelude: the text of a file */
};
extern const Target targets[];
extern const int ntargets;
const char *target_shown(Pool *, const Target *); /* with '-' for '_' */
const Target *target_find(const char *name);  /* "native" = the best this CPU runs; fails with did-you-mean */
const char *target_prelude(Pool *, const Target *); /* runtime/simd_NAME.h for its lanes */
bool target_runs(const Target *);             /* CPU and OS features are there */
const char *cpu_name(Pool *);                 /* what the CPU calls itself */

/* ---- place/: where everything is ------------------------------------------------------------ */

/* place/layout.c: where the channels of a tensor are, in elements from its start, at pixel 0 */
int physical(const Val *, int logical); /* of a channel among those in memory */
int64_t channel_at(const Val *, int logical);
int64_t pixel_step(const Val *);
/* place/pack.c: from the start of one panel to that of another, in elements; of bias and slopes */
int64_t panel_distance(const Panel *from, const Panel *to);
int panel_head(const Node *);
/* Bytes from the first panel of one node to the end of the last of another. */
int64_t weights_bytes(const Node *from, const Node *to);
/* The panels of a node as in the blob, but for every weight the number of its place in its tensor; of
 * panels in a row that have one shape, only the first. */
Bytes pack_numbers(Pool *, const Node *);
/* Input channels of a part in packing order (by address); returns how many */
int part_inputs(const Node *, const Part *, int *logical);

/* ---- lower/: a kernel and its arguments for every step -------------------------------------- */

typedef enum { BASE_WEIGHTS, BASE_ARENA, BASE_INPUT, BASE_OUTPUT } Base;
typedef struct { Base base; int64_t offset; const Val *val; bool own; } Arg; /* offset in bytes; own: of every thread */
/* A step that is divided runs on 1 to MAX_THREADS threads. */
enum { MAX_KARGS = 8 };     /* buffers of a kernel */
enum { MAX_THREADS = 4, THREAD_ROWS = MAX_THREADS * (MAX_THREADS + 1) / 2 };
#define THREAD_ROW(threads, thread) ((threads) * ((threads) - 1) / 2 + (thread)) /* in tables by thread */
struct Step {               /* one line of the run function: a kernel and its arguments */
    Node *const *nodes; int n;  /* one, or several that hand each other slabs (KNOB_slab) */
    const Node *node;           /* the last of them */
    const char *name;           /* module path, with the last parts of all: "unit1.exp_conv+conv1" */
    const Kernel *kernel;
    Val *out;
    int nargs;
    Arg arg[MAX_KARGS];
};

/* ---- check/reference.c: the independent truth ----------------------------------------------- */

/* Runs an unsimplified graph in double precision with plain loops; shares no code with the kernels.
 * input: c x h x w planes. outs[i] gets the values of graph->vals.at[i], c x h x w; it is allocated
 * if it is NULL, so that further runs can reuse the memory of the first. */
void reference_run(const Graph *, const float *input, double **outs);
/* The output alone, in little memory, which is taken from `pool`. */
void reference_embedding(Pool *, const Graph *, const float *input, double *embedding);

/* ---- emit/: a lowered graph to files -------------------------------------------------------- */

void self_test(Graph *);                      /* sets golden, before anything is simplified */
void identify(Graph *);                       /* sets layout_id */
Bytes emit_blob(const Graph *, bool big);     /* the weights file; big endian? */
void emit_header(const Graph *, const char *prefix, Text *); /* prefix: of files and symbols */
void emit_source(const Graph *, const char *prefix, Text *);

typedef struct {            /* what `compile` makes, all in memory */
    Graph *graph;
    const Target *target;
    const char *name;       /* prefix of files and symbols */
    Text header;            /* code is printed when it is wanted: emit_source(), llvm_emit() */
    Bytes weights;
} Model;
Model *compile_model(Job *); /* pass.c */
#endif
