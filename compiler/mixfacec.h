/* mixfacec.h - the whole compiler in the order its data flows.
 *
 *     spec.json + checkpoint
 *       | front      parse, resolve shapes, bind weights             -> Graph of operators
 *       | simplify   fold norms; fuse activations, SE, residuals, shuffles
 *       | schedule   choose the knobs of every node
 *       | place      layouts and channel orders, weight packing, arena offsets
 *       | lower      one Kernel (kernel IR) per distinct step
 *       | emit       print kernels and the run function, as C or through LLVM
 *       v
 *     model.h  model.c | .ll | .s | .o  model.weights
 *
 * A pass is a file with one exported function; a pass reads only what earlier rooms set.
 * Facts (operators, activations, targets, knobs, passes) live in the *.def tables.
 */
#ifndef MIXFACEC_H
#define MIXFACEC_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define MIXFACEC_VERSION "0.1.0"

typedef struct Pool Pool;
typedef struct Text Text;
typedef struct Tensor Tensor;
typedef struct Checkpoint Checkpoint;
typedef struct Val Val;
typedef struct Part Part;
typedef struct Node Node;
typedef struct Graph Graph;
typedef struct Target Target;
typedef struct Kernel Kernel;
typedef struct Step Step;
typedef struct Panel Panel;
typedef struct Pass Pass;
typedef struct Job Job;

typedef enum {
#define EXIT(name, code, meaning) EXIT_##name = code,
#include "exits.def"
#undef EXIT
} Exit;

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
#define DTYPE(name, bytes, storage, safetensors) DT_##name,
#include "dtypes.def"
#undef DTYPE
    NDTYPE
} Dtype;

typedef enum {
#define KNOB(name, low, high, meaning) KNOB_##name,
#include "knobs.def"
#undef KNOB
    NKNOB
} Knob;

/* ---- util.c: memory, text, diagnostics --------------------------------------------------- */

/* All memory of a job comes from one pool and is freed with it; blocks are zeroed and aligned
 * to 16 bytes. Requests that cannot be met end the job with EXIT_LIMIT. */
Pool *pool_new(void);
void pool_free(Pool *);
void *pool_alloc(Pool *, size_t bytes);
void *pool_grow(Pool *, void *old, size_t old_bytes, size_t new_bytes);
char *pool_strndup(Pool *, const char *, size_t);
char *pool_printf(Pool *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
#define NEW(pool, type, n) ((type *)pool_alloc((pool), (size_t)(n) * sizeof(type)))

/* A growable array: struct { T *at; int n, cap; }. PUSH makes room for one more zeroed element
 * and yields a pointer to it. */
#define VEC(T) struct { T *at; int n, cap; }
#define PUSH(pool, v)                                                                              \
    ((v).n == (v).cap ? (void)((v).at = vec_grow((pool), (v).at, &(v).cap, sizeof *(v).at))        \
                      : (void)0,                                                                   \
     &(v).at[(v).n++])
void *vec_grow(Pool *, void *at, int *cap, size_t size);

struct Text { Pool *pool; char *s; size_t n, cap; }; /* s is always NUL-terminated once written */
void put(Text *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void put_bytes(Text *, const void *, size_t);

/* Bad input ends the job: one line "mixfacec: error: ..." on stderr, then exit(code), after the
 * output under way is removed. The message says where: "spec.json:3:7: ...", a tensor, a file.
 * A test or fuzzer that must survive sets `fail_to` and gets the code by longjmp, the text in
 * `fail_text`. `die` is for our own bugs. */
_Noreturn void fail(Exit, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
_Noreturn void die(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void warn(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void note(const char *fmt, ...) __attribute__((format(printf, 1, 2))); /* silenced by -q */
extern jmp_buf *fail_to;
extern char fail_text[1024];
extern int verbosity; /* -1 quiet, 0 normal, 1 verbose */
/* The nearest of n names within a small edit distance, or NULL; for "did you mean". */
const char *nearest(const char *word, const char *const *names, int n);

typedef struct { uint32_t h[8]; uint64_t n; uint8_t buf[64]; } Sha256;
void sha256_init(Sha256 *);
void sha256_add(Sha256 *, const void *, size_t);
void sha256_hex(Sha256 *, char hex[65]); /* ends the hash */

/* ---- files.c: the only writer of files ---------------------------------------------------- */

typedef struct { const uint8_t *data; size_t size; } Bytes;
Bytes read_file(Pool *, const char *path, size_t limit); /* whole file; fails if missing or larger */
/* Writes to a temporary name beside `path`, then renames, so that a reader never sees half a
 * file; "-" is stdout. A signal or failure in between removes the temporary file. */
void write_file(const char *path, const void *data, size_t size);

/* ---- front/json.c: strict JSON with positions ---------------------------------------------- */

typedef enum { JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT } JsonKind;
typedef struct Json Json;
typedef struct JsonText JsonText;
struct Json {
    JsonKind kind;
    int n;                      /* children of an array or object */
    const char *key, *string;   /* key in its object; value of a string */
    double number;              /* value of a number; 0 or 1 of a bool */
    Json *child, *next;         /* in document order */
    const JsonText *doc;
    size_t offset, key_offset;  /* in the text, for errors */
};
/* Accepts RFC 8259 and nothing else; keys are unique, numbers finite. `text` must live as long. */
Json *json_parse(Pool *, const char *where, const char *text, size_t size);
_Noreturn void json_fail(const Json *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
const Json *json_expect(const Json *, JsonKind);
const Json *json_get(const Json *object, const char *key); /* NULL if absent */
const Json *json_need(const Json *object, const char *key, JsonKind);
/* `otherwise` is the value of an absent key; one outside lo..hi means that the key is required. */
int64_t json_int(const Json *object, const char *key, int64_t lo, int64_t hi, int64_t otherwise);
int64_t json_integer(const Json *, int64_t lo, int64_t hi);
bool json_bool(const Json *object, const char *key, bool otherwise);
int json_choice(const Json *string, const char *words); /* its index in "RGB BGR GRAY" */
void json_keys(const Json *object, const char *words);  /* fails on any other key */
void put_json_string(Text *, const char *); /* quoted and escaped */

/* ---- front/: checkpoints ------------------------------------------------------------------- */

enum { MAX_RANK = 8 };
struct Tensor {             /* a view into the checkpoint's bytes; nothing is copied until read */
    const char *name;       /* wrappers such as "module." already removed */
    Dtype type;
    int rank;
    int64_t dim[MAX_RANK];
    int64_t stride[MAX_RANK];   /* in elements */
    int64_t offset;             /* in elements from data */
    const uint8_t *data;        /* storage, any alignment, little endian */
    bool used;                  /* bound by a spec */
};
struct Checkpoint {
    const char *path;
    const char *format;         /* "pytorch zip", "safetensors", "synthetic" */
    const char *prefix;         /* wrapper removed from the names, "" if none */
    Pool *pool;
    VEC(Tensor) tensors;        /* in file order; synthetic: in the order they were asked for */
};
/* Opens a checkpoint file by its content. The word "synthetic" gives an empty checkpoint whose
 * tensors are made by formula on demand. */
Checkpoint *checkpoint_open(Pool *, const char *path);
Checkpoint *checkpoint_read(Pool *, const char *path, Bytes file); /* the same, from memory */
Tensor *checkpoint_find(Checkpoint *, const char *name);
/* The one way a spec takes a weight: finds the tensor, insists on a floating type and the shape,
 * warns of NaN and infinite values, marks it used. A synthetic checkpoint makes it by formula. */
Tensor *checkpoint_bind(Checkpoint *, const char *name, int rank, const int64_t *dim);
/* An int64 counter that training keeps and inference ignores (num_batches_tracked): it may be
 * absent, and is marked used if it is there. A synthetic checkpoint makes a 0. */
void checkpoint_counter(Checkpoint *, const char *name);
/* For the readers of formats: adds a tensor, after proving that it lies within its storage of
 * so many bytes. */
void checkpoint_add(Checkpoint *, const char *name, size_t length, Tensor, size_t storage_bytes);

/* tensor.c: a view and its elements, which are numbered in C order. */
int64_t tensor_count(const Tensor *);
const char *tensor_shape(Pool *, const Tensor *); /* "24x4x1x1", "scalar" */
const char *shape_text(Pool *, int rank, const int64_t *dim);
void tensor_contiguous(Tensor *); /* sets the strides of C order */
const uint8_t *tensor_element(const Tensor *, int64_t i);
double *tensor_values(Pool *, const Tensor *); /* converted; only floating types */
bool dtype_floating(Dtype);
const char *dtype_name(Dtype);
int dtype_bytes(Dtype);

/* archive.c: zip archives, stored or deflated, sorted by member name. */
typedef struct { const char *name; Bytes bytes; } Member;
typedef struct { Member *at; int n; } Archive;
Archive archive_read(Pool *, const char *path, Bytes file);
Bytes archive_find(const Archive *, const char *name); /* data is NULL if absent */
const char *printable(Pool *, const char *, size_t n); /* a name of a file, fit for a message */

/* One reader for each format. A pickle is interpreted, never executed; its storages are the
 * members ROOTdata/KEY of the archive. */
void pth_read(Checkpoint *, Bytes file);
void pickle_read(Checkpoint *, Bytes pickle, const Archive *, const char *root);
void safetensors_read(Checkpoint *, Bytes file);
/* Floating types become float32, others stay as they are. */
void safetensors_write(Pool *, const char *path, const Tensor *, int n);

/* The formulas of synthetic checkpoints and test images (synthetic.c), bit for bit. */
double *synthetic_tensor(Pool *, const char *name, int rank, const int64_t *dim);
void synthetic_image(int seed, uint8_t rgb[112 * 112 * 3]);

/* Arrays: .npy and members of .npz, C order. Shapes as stored. */
typedef struct { const char *name; Dtype type; int rank; int64_t dim[MAX_RANK]; const uint8_t *data; } Array;
Array npy_read(Pool *, const char *path);
Array npy_parse(Pool *, const char *where, Bytes file); /* the same, from memory */
int npz_read(Pool *, const char *path, Array **out); /* returns the number of members */
void npy_write_f32(const char *path, const float *, int rank, const int64_t *dim);

/* ---- front/spec.c: from JSON to a graph of operators --------------------------------------- */

typedef enum { LAYOUT_PLANAR, LAYOUT_NHWC, LAYOUT_BLOCKED } Layout;
enum { BLOCK = 16 };        /* channels of a block of a blocked tensor, lanes of a weight panel */

struct Val {                /* a float32 tensor c x h x w that flows between nodes */
    const char *name;       /* module path and operator, e.g. "features.stage1.unit1/conv1" */
    const char *unit;       /* set if this is the output of that block: what --blocks compares */
    int c, h, w;
    Node *def;
    /* place */
    Layout layout;
    const int *order;       /* physical position of logical channel i; NULL = identity */
    int64_t offset, bytes;  /* in the arena; with the padding of the last block; of a slab, if its
                             * node has that knob */
    int first, last;        /* steps between which it lives */
};
struct Part {               /* one convolution of a node: channels [cin0, +cin) -> [cout0, +cout) */
    int cin0, cin, cout0, cout, groups, kh, kw;
    const char *tensor;     /* checkpoint name */
    double *w;              /* [cout][cin/groups][kh][kw] */
};
struct Node {
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
struct Panel {              /* up to BLOCK output channels of one part, packed side by side */
    int part, c0, n;        /* physical output channels [c0, +n) */
    int fold;               /* each channel has `fold` neighbouring inputs in a step */
    int splat;              /* neighbouring floats that a step repeats over the lanes: fold, or 2 if the
                             * panel is paired; half its channels are then of the next part */
    int kernel;             /* depthwise: kernel size of the block, the largest of its channels */
    int64_t offset;         /* in the blob, in floats: bias, slopes, then the weights */
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
    VEC(Tensor) tensors;    /* what the spec wants, in file order; names, types and shapes only */
    Checkpoint *ck;         /* bound to it, NULL = no weights */
    const Json *at;         /* while reading: the block under way, for errors */
    /* schedule, place, lower */
    const Target *target;
    const struct Choices *choices; /* of knobs, NULL = the defaults of C */
    Val *planes, *result;   /* arena copies of input and embedding, for run_u8 and selftest */
    int64_t blob_floats;    /* weights blob without its header */
    float *blob, *golden;   /* NULL without weights */
    bool save_ram;          /* --optimize=ram */
    bool weights_in_object; /* --weights-mode array or incbin: the header declares them */
    int64_t arena_bytes, thread_bytes; /* thread_bytes: more for each further thread */
    VEC(Step) steps;
    VEC(Kernel *) kernels;  /* distinct ones, in order of first use */
    Kernel *pixels;         /* bytes of a picture to input planes */
    char layout_id[65];     /* sha256 of everything a blob must agree with */
    char model_id[65];      /* sha256 of canonical graph, preprocessing and weights */
    const struct Fat *fat;  /* emit/fat.h: this is one of its rows; NULL = alone */
};
/* Reads and checks a spec; binds the tensors of `ck` to it, or leaves weights NULL if ck is NULL.
 * Every error names file:line:col or the tensor with expected and actual shape. */
Graph *spec_read(Pool *, const char *path, Checkpoint *ck);
Graph *spec_parse(Pool *, const char *path, Bytes text, Checkpoint *); /* the same, from memory */

/* ---- front/build.c: building a graph, counting and identifying it --------------------------- */

typedef struct { int c, h, w; } Shape;
Node *graph_node(Graph *, Op, const char *name, Val *a, Val *b, Shape out);
/* Enters a tensor into graph->tensors and binds it; NULL without a checkpoint. */
double *graph_weights(Graph *, const char *tensor, int rank, const int64_t *dim);
void graph_counter(Graph *, const char *tensor); /* num_batches_tracked: known, optional, unused */
void graph_finish(Graph *);                      /* totals and model_id */
int64_t node_macs(const Node *), node_flops(const Node *), node_params(const Node *);

/* ---- front/blocks.c, layers.c: blocks of a spec, and the layers they are made of ------------- */

typedef enum {
#define NAME(name, blanks, meaning) NAME_##name,
#include "names.def"
#undef NAME
    NNAME
} Name;
enum { MAX_PARTS = 16, MAX_CHANNELS = 65536 };
typedef struct { const char *path, *part, *field, *n; } Blanks; /* of a pattern of names.def */
typedef struct {            /* a spec being read */
    Graph *graph;
    Val *x;                 /* the tensor that flows: where the next layer starts */
    double width, eps;
    bool one_slope;
    const Json *names[NNAME];
} Spec;
typedef struct {            /* a convolution, its norm and its activation */
    const char *path;
    Name tensors;           /* pattern of its weights */
    int channels, parts, groups, stride, padding, kernel[MAX_PARTS];
    bool whole_map, depthwise, flat, norm, bias; /* flat: an nn.Linear, weights of rank 2 */
    Act act;
} Layer;
void spec_blocks(Spec *, const Json *array);
void spec_check_pattern(const Json *, const char *blanks);
const char *spec_path(Spec *, Name, const char *path, int n);
/* Each continues from spec->x and returns the new one. */
Val *layer_conv(Spec *, const Layer *);
Val *layer_norm(Spec *, Name, const char *path, bool frozen_weight);
Val *layer_act(Spec *, const char *path, Act);
Val *layer_se(Spec *, const char *path, int hidden, Act);
Val *layer_join(Spec *, const char *path, Val *residual, int shuffle);

/* ---- check/reference.c: the independent truth ---------------------------------------------- */

/* Runs an unsimplified graph in double precision with plain loops; shares no code with the kernels.
 * input: c x h x w planes. outs[i] gets the values of graph->vals.at[i], c x h x w; it is allocated
 * if it is NULL, so that further runs can reuse the memory of the first. */
void reference_run(const Graph *, const float *input, double **outs);
/* The output alone, in little memory, which is taken from `pool`. */
void reference_embedding(Pool *, const Graph *, const float *input, double *embedding);

/* ---- simplify/, schedule/, place/, lower/: the passes of passes.def, in order ---------------- */

#define PASS(name, room, meaning) void name(Graph *);
#include "passes.def"
#undef PASS
const char *op_name(Op);
const char *act_name(Act);
int act_work(Act); /* FLOPs at the peak that take as long, for each element */
const char *layout_name(Layout);
void graph_dump(const Graph *, Text *);
void graph_remove(Graph *, Node *);
void graph_absorb(Graph *, Node *, Node *by); /* removes a node; `by` now makes its output */
int graph_uses(const Graph *, const Val *); /* how many operands it is; the output counts once */
bool is_depthwise(const Node *);
bool is_flat(const Node *); /* a pointwise convolution: all its pixels are one row */
bool scales_weights(const Node *); /* it has a scale, and whatever makes that leaves the scaling to it */

/* place/layout.c: where the channels of a tensor are, in floats from its start, at pixel 0 */
int physical(const Val *, int logical); /* of a channel among those in memory */
int64_t channel_at(const Val *, int logical);
int64_t pixel_step(const Val *);
/* place/pack.c: input channels of a part in packing order (by address); returns how many */
int part_inputs(const Node *, const Part *, int *logical);

typedef enum { BASE_WEIGHTS, BASE_ARENA, BASE_INPUT, BASE_OUTPUT, BASE_PIXELS } Base;
typedef struct { Base base; int64_t offset; const Val *val; bool own; } Arg; /* offset in floats; own: of every thread */
/* A step that is divided runs on 1 to MAX_THREADS threads. */
enum { MAX_THREADS = 4, THREAD_ROWS = MAX_THREADS * (MAX_THREADS + 1) / 2 };
#define THREAD_ROW(threads, thread) ((threads) * ((threads) - 1) / 2 + (thread)) /* in tables by thread */
struct Step {               /* one line of the run function: a kernel and its arguments */
    Node *const *nodes; int n;  /* one, or several that hand each other slabs (KNOB_slab) */
    const Node *node;           /* the last of them */
    const char *name;           /* module path, with the last parts of all: "unit1.exp_conv+conv1" */
    const Kernel *kernel;
    Val *out;
    int nargs;
    Arg arg[8];
};

/* ---- targets.def, cpu.c ----------------------------------------------------------------------- */

typedef enum { STYLE_VECTOR, STYLE_ARRAY, STYLE_ROLLED } Style; /* see targets.def */
enum { CPU_AVX2 = 1, CPU_AVX512 = 2, CPU_SSE4 = 4, CPU_NEON = 8, CPU_DOTPROD = 16, CPU_RVV128 = 32, CPU_RVV256 = 64,
       CPU_OTHER = 128 }; /* never this one */
struct Target {
    const char *name;
    int lanes, regs;
    Style style;
    int probe;
    const char *cflags, *triple, *cpu, *features, *abi, *meaning, *prelude; /* prelude: see below */
};
extern const Target targets[];
extern const int ntargets;
const char *target_shown(Pool *, const Target *); /* with '-' for '_' */
const Target *target_find(const char *name);  /* "native" = the best this CPU runs; fails with did-you-mean */
const char *target_prelude(Pool *, const Target *); /* text of runtime/simd_NAME.h */
bool target_runs(const Target *);             /* CPU and OS features are there */

/* ---- emit/ ------------------------------------------------------------------------------------ */

enum { BLOB_VERSION = 1, BLOB_HEADER = 256, BLOB_LAYOUT_ID = 32, BLOB_MODEL_ID = 64, BLOB_TRAILER = 64 }; /* bytes, see blob.c */
#define BLOB_MAGIC "mixfacew"
#define SELFTEST_TOLERANCE "5e-5"
void self_test(Graph *);                      /* g->golden: the reference's answer to the formula input */
void identify(Graph *);                       /* g->layout_id */
void id_bytes(const char *hex, uint8_t id[32]);
int64_t blob_bytes(const Graph *), blob_weights_at(const Graph *);
Bytes emit_blob(const Graph *);
typedef struct {            /* the head of a weights file */
    int64_t bytes;
    int embedding;
    char layout_id[65], model_id[65];
    bool intact;            /* the checksum is right */
} Blob;
bool blob_starts(Bytes);    /* is this a weights file? */
Blob blob_read(const char *path, Bytes); /* fails unless it is one, and whole */
typedef struct { const char *name, *value; } Word; /* fill() puts `value` where a text says @name@ */
enum { MAX_WORDS = 40 };
const char *fill(Pool *, const char *text, const Word *, int n);
const char *fill_between(Pool *, char mark, const char *text, const Word *, int n); /* not @ */
/* Of a pixel in an order (RGB, BGR, RGBA, BGRA, GRAY): its bytes, 0 if a model without three planes
 * cannot take it, then in column 1 + c where plane c is in it. */
int pixel_offset(const Graph *, int order, int column);
int model_words(const Graph *, const char *prefix, Word *); /* what templates of a model may say */
const char *macro_prefix(Pool *, const char *prefix); /* in upper case */
const char *provenance_lines(const Graph *);         /* of a comment; "" if the spec has none */
void emit_header(const Graph *, const char *prefix, Text *);
void emit_source(const Graph *, const char *prefix, Text *);
void emit_steps(const Graph *, const char *macros, Text *); /* of the source */

/* ---- main.c, pass.c: the command ------------------------------------------------------------ */

typedef VEC(const char *) Paths;
struct Job {                /* one invocation; every option of every verb, see options.def */
    Pool *pool;
    const char *spec, *weights, *out, *target, *prefix, *weights_mode, *dump, *depfile, *against, *input;
    const char *blocks, *html, *cflags, *emit, *cpu, *features, *optimize, *schedule, *wisdom, *log, *search, *objective;
    int64_t max_ram, repeat, jobs, threads; double budget, limit, until_gain; /* bytes; seconds; 0 = the default */
    bool layers, json, jit, time_passes, make_deps, resume, quiet, verbose, help, version;
    const float *golden;        /* of spec and weights, as soon as it is known */
    Paths knobs, runners, args; /* args: positional, after the spec if the verb takes one */
};
#define VERB(name, spec, least, most, usage, help, examples) int verb_##name(Job *);
#include "verbs.def" /* each returns the exit code */
#undef VERB
typedef struct {            /* what `compile` makes, all in memory */
    Graph *graph;
    const Target *target;
    const char *name;       /* prefix of files and symbols */
    Text header;            /* code is printed when it is wanted: emit_source(), llvm_emit() */
    Bytes weights;
} Model;
Graph *plan_model(Job *); /* runs the pass table: spec and checkpoint (or none) to a lowered graph */
Model *compile_model(Job *);
const char *grouped(Pool *, int64_t), *size_text(Pool *, const Val *); /* 1,234,567; CxHxW */
Paths known_specs(const Job *);               /* --spec, or all that came with the command */
extern const char schema_text[];              /* specs/schema/, embedded by build.mk */

/* ---- tool/: running what was compiled --------------------------------------------------------- */

typedef struct { int w, h; uint8_t *rgb; } Image; /* rows of RGB pixels, top to bottom */
Image image_read(Pool *, const char *path);       /* PNG or JPEG */
Image image_resize(Pool *, Image, int w, int h);

typedef struct {            /* one input of the size the model wants */
    const char *name;       /* base name of its file, with [i] if the file holds several */
    Dtype type;             /* f32: normalised planes; u8: RGB pixels */
    const uint8_t *data;    /* any alignment */
} Face;
typedef VEC(Face) Faces;
void faces_read(const Graph *, const char *path, Faces *); /* appends those of an .npy, PNG or JPEG */
void faces_by_formula(const Graph *, int n, Faces *);
void face_planes(const Graph *, const Face *, float *planes); /* normalised as the spec says */

typedef void Hook(void *context, int step, const void *arena, const float *embedding);
typedef struct {            /* a model as machine code in this process, with memory to run in */
    const Model *model;
    const void *weights;
    void *arena; float *input; /* input: where run_face() copies planes to */
    int (*run)(const void *weights, void *arena, const float *input, float *embedding);
    int (*run_mt)(const void *weights, void *arena, const float *input, float *embedding, const void *pool);
    int (*run_u8)(const void *weights, void *arena, const uint8_t *, ptrdiff_t, int order, float *);
    int (*selftest)(const void *weights, void *arena);
    const char *compiler, *flags; int64_t text_bytes; /* with its version; all of them; of code and constants */
} Loaded;
/* By the C compiler of this machine with these flags and the target's, or by LLVM in this process if
 * flags is NULL; EXIT_UNSUPPORTED without one or on the wrong CPU. `hook`, if any, is called after every step of `run`. */
Loaded load_model(Pool *, const Model *, const char *flags, Hook *, void *context);
void run_face(const Loaded *, const Face *, float *embedding);
#endif
