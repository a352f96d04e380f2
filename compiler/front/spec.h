/* spec.h - a spec on its way to a graph: spec.c reads the file, blocks.c its blocks, layers.c what
 * these are made of, build.c makes a node of every operator. */
#ifndef SPEC_H
#define SPEC_H
#include "checkpoint.h"
#include "json.h"

extern const char schema_text[]; /* specs/schema/, embedded by build.mk */

typedef enum {
#define NAME(name, blanks, meaning) NAME_##name,
#include "names.def"
#undef NAME
    NNAME
} Name;
enum { MAX_PARTS = 16, MAX_CHANNELS = 65536 };

typedef struct {            /* a number of channels that a checkpoint has otherwise than the spec */
    const char *block, *key;
    int spec, file;
} Resized;
typedef VEC(Resized) Resizes;
typedef struct {            /* a spec being read */
    Graph *graph;
    Val *x;                 /* the tensor that flows: where the next layer starts */
    double width, eps;
    bool one_slope;
    const Json *names[NNAME];
    Checkpoint *sizes;      /* NULL, or what decides how wide tail and embedding are */
    Resizes resizes;
} Spec;
/* A graph without weights, with a tail and an embedding as wide as in the checkpoint. */
Graph *spec_resized(Pool *, const char *path, Checkpoint *, Resizes *);

/* ---- builtin.c: the specs that the compiler carries ---- */

enum { MAX_SPEC_BYTES = 1 << 20 };
Bytes spec_text(Pool *, const char *path); /* of a file, or of a built-in spec by its name */
bool is_builtin_spec(const char *name);
const char *spec_shown(Pool *, const char *path); /* the name of the built-in spec of this text, else the last part of the path */
Paths builtin_specs(Pool *); /* their names, sorted */

/* ---- blocks.c ---- */

/* Keys of a unit that its stage may give, too. */
#define UNIT_KEYS                                                                                  \
    "channels kernel expansion expand_groups project_groups se bias norm affine act residual "     \
    "shuffle"

void spec_blocks(Spec *, const Json *array);

/* ---- layers.c ---- */

typedef struct {            /* a convolution, its norm and its activation */
    const char *path;
    Name tensors;           /* pattern of its weights */
    int channels, parts, groups, stride, padding, kernel[MAX_PARTS];
    bool whole_map, depthwise, flat, norm, affine, bias; /* flat: an nn.Linear, weights of rank 2 */
    Act act;
} Layer;
void spec_check_pattern(const Json *, const char *blanks);
const char *spec_path(Spec *, Name, const char *path, int n);
/* The channels of a block that "width" does not scale: those of the spec, or of the checkpoint. */
int layer_channels(Spec *, Name, const char *path, const char *key, int channels);
/* Each continues from spec->x and returns the new one. */
Val *layer_conv(Spec *, const Layer *);
Val *layer_norm(Spec *, Name, const char *path, bool affine, bool frozen_weight);
Val *layer_act(Spec *, const char *path, Act);
Val *layer_se(Spec *, const char *path, int hidden, Act);
Val *layer_join(Spec *, const char *path, Val *residual, int shuffle);

/* ---- build.c: building a graph, counting and identifying it ---- */

typedef struct { int c, h, w; } Shape;
Node *graph_node(Graph *, Op, const char *name, Val *a, Val *b, Shape out);
/* Enters a tensor into graph->tensors and binds it; NULL without a checkpoint. */
double *graph_weights(Graph *, const char *tensor, int rank, const int64_t *dim);
void graph_counter(Graph *, const char *tensor); /* num_batches_tracked: known, optional, unused */
void graph_finish(Graph *);                      /* totals and model_id */
#endif
