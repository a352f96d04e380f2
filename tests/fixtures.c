/* fixtures.c - ways to write checkpoints: how a tensor is pickled, what is around a state dict, and
 * which file it is in. A fixture is a row of the table at the end. */
#include "pickles.h"
#include <string.h>

/* ---- a plain dict, with tensors of every kind in every file ---- */

static const struct {
    Where where;
    As as;
    int protocol;
} plains[] = {
    {IN_ZIP, AS_V2, 2},
    {IN_ZIP, AS_V1, 2},
    {IN_ZIP, AS_V3, 2},
    {IN_ZIP, AS_PARAMETER, 2},
    {IN_ZIP, AS_PARAMETER_WITH_STATE, 2},
    {IN_ZIP, AS_SUBCLASS, 2},
    {IN_ZIP, AS_DEVICE_ARRAY, 3},
    {IN_ZIP, AS_ARRAY_TEXT, 2},
    {IN_BIG_ZIP, AS_V2, 2},
    {IN_LEGACY, AS_V2, 2},
    {IN_BIG_LEGACY, AS_V2, 2},
    {IN_LEGACY, AS_VIEW, 2},
    {IN_NONE, AS_LOADED, 4},
    {IN_NONE, AS_LOADED_TEXT, 2},
    {IN_NONE, AS_ARRAY_TEXT, 2},
    {IN_NONE, AS_ARRAY_BYTES, 3},
    {IN_NONE, AS_ARRAY_FORTRAN, 4},
    {IN_NONE, AS_ARRAY_BIG, 4},
    {IN_NONE, AS_BUFFER, 5},
};

static Bytes plain(Pool *pool, const Givens *given, int row) {
    W w = begin(pool, given, plains[row].where, plains[row].as, plains[row].protocol);
    state_dict(&w, "");
    return finish(&w);
}

/* ---- what is around it ---- */

/* The same names and shapes, with other numbers. */
static void other_dict(W *w, const char *prefix) {
    Givens others = {0};
    for (int i = 0; i < w->given->n; i++) {
        Given g = w->given->at[i];
        uint8_t *data = memset(pool_alloc(w->pool, g.data.size + 1), 0x3f, g.data.size);
        g.data.data = data;
        *PUSH(w->pool, others) = g;
    }
    const Givens *given = w->given;
    w->given = &others;
    state_dict(w, prefix);
    w->given = given;
}

static void stray(W *w) {
    Given best = {"best", DT_f32, 0, {0}, {(const uint8_t *)"\0\0\x80\x3f", 4}};
    op(w, "}(");
    text(w, "best_acc1");
    tensor(w, &best);
    text(w, "state_dict");
    state_dict(w, "");
    op(w, "u");
}

static void two_parts(W *w) {
    Given fc = {"fc",
                DT_f32,
                2,
                {2, 2},
                {(const uint8_t *)"\0\0\x80\x3f\0\0\x80\x3f\0\0\x80\x3f\0\0\x80\x3f", 16}};
    op(w, "}(");
    text(w, "state_dict_softmax_fc");
    op(w, "}");
    text(w, "weight");
    tensor(w, &fc);
    op(w, "s");
    text(w, "state_dict_backbone");
    state_dict(w, "");
    op(w, "u");
}

static void teacher_first(W *w) {
    op(w, "}(");
    text(w, "teacher");
    other_dict(w, "");
    text(w, "student");
    state_dict(w, "");
    op(w, "u");
}

static void prefixes(W *w) {
    begin_dict(w);
    for (int k = 0; k < 2; k++)
        for (int i = 0; i < w->given->n; i++) {
            text(w,
                 pool_printf(w->pool, "%s%s", k ? "net.encoder." : "ema.", w->given->at[i].name));
            Given g = w->given->at[i];
            if (!k) g.data.data = memset(pool_alloc(w->pool, g.data.size + 1), 0x3f, g.data.size);
            tensor(w, &g);
        }
    end_dict(w);
}

static void wrapped(W *w) {
    begin_dict(w);
    for (int i = 0; i < w->given->n; i++) {
        const char *name = w->given->at[i].name;
        size_t n = component(name);
        text(w, pool_printf(w->pool, "module.%.*s%s_orig_mod.%s", (int)n, name, n ? "." : "",
                            name + n + (n > 0)));
        tensor(w, &w->given->at[i]);
    }
    end_dict(w);
}

static void nested(W *w) {
    op(w, "](K\1}");
    text(w, "nets");
    op(w, "](");
    state_dict(w, "");
    op(w, "esta");
}

/* Everything that no tensor depends on. */
static void surroundings(W *w) {
    op(w, "}(");
    text(w, "when");
    op(w, "cdatetime\ndatetime\n(U\4abcdtR");
    text(w, "where");
    op(w, "cpathlib\nPosixPath\n(U\1/tR");
    text(w, "hyper");
    op(w, "ctoy\nHyper\n)\x81}(");
    text(w, "self");
    put_bytes(&w->t, "h\0ub", 4);
    text(w, "seen");
    op(w, "c__builtin__\nset\n](K\1K\2e\x85R");
    text(w, "counts");
    op(w, "ccollections\ndefaultdict\nc__builtin__\nint\n\x85R");
    text(w, "a");
    op(w, "K\1s");
    text(w, "type");
    op(w, "ctorch\nint64\n");
    text(w, "lambda");
    op(w, "c__main__\n<lambda>\n");
    text(w, "random");
    op(w, "ctorch._utils\n_rebuild_qtensor\n)R");
    text(w, "gr\xc3\xb6\xc3\x9f"
            "e mit Blank");
    op(w, "ctorch._utils\n_rebuild_sparse_tensor\n)R");
    text(w, "state_dict");
    state_dict(w, "");
    op(w, "u");
}

static void pruned(W *w) {
    begin_dict(w);
    for (int i = 0; i < w->given->n; i++) {
        Given half = w->given->at[i], twice = half;
        if (half.rank != 4) {
            text(w, half.name);
            tensor(w, &half);
            continue;
        }
        size_t n = half.data.size / 4;
        float *a = NEW(w->pool, float, n), *b = NEW(w->pool, float, n);
        memcpy(a, half.data.data, half.data.size);
        for (size_t k = 0; k < n; k++) {
            a[k] *= 2;
            b[k] = 0.5f;
        }
        twice.data.data = (const uint8_t *)a;
        half.data.data = (const uint8_t *)b;
        text(w, pool_printf(w->pool, "%s_orig", half.name));
        tensor(w, &twice);
        text(w, pool_printf(w->pool, "%s_mask", half.name));
        tensor(w, &half);
    }
    end_dict(w);
}

static void whole_module(W *w) { module(w, ""); }

static void parallel_module(W *w) {
    op(w, "}(");
    text(w, "epoch");
    number(w, 7);
    text(w, "net");
    op(w, "ctorch.nn.parallel.data_parallel\nDataParallel\n)\x81}(");
    text(w, "_modules");
    begin_dict(w);
    text(w, "module");
    module(w, "");
    op(w, "uubu");
}

static const struct {
    void (*around)(W *);
    Where where;
} structures[] = {
    {stray, IN_ZIP},           {two_parts, IN_ZIP},       {teacher_first, IN_ZIP},
    {prefixes, IN_ZIP},        {wrapped, IN_ZIP},         {nested, IN_ZIP},
    {surroundings, IN_ZIP},    {pruned, IN_ZIP},          {whole_module, IN_ZIP},
    {whole_module, IN_SCRIPT}, {parallel_module, IN_ZIP},
};

static Bytes structured(Pool *pool, const Givens *given, int row) {
    W w = begin(pool, given, structures[row].where, AS_V2, 2);
    put_bytes(&w.t, "]q\0000", 4); /* a list, remembered for surroundings() */
    structures[row].around(&w);
    return finish(&w);
}

/* ---- archives of arrays ---- */

/* row: 0 stored, 1 deflated, 2 in Fortran's order, 3 big endian */
static Bytes npz(Pool *pool, const Givens *given, int row) {
    Zip zip = zip_begin(pool, row == 1 ? ZIP_DEFLATE : 0);
    for (int i = 0; i < given->n; i++)
        zip_add(&zip, pool_printf(pool, "%s.npy", given->at[i].name),
                npy_file(pool, &given->at[i], row == 2, row == 3));
    return zip_end(&zip);
}

/* ---- the table ---- */

#define ZIP "pytorch zip"
#define OLD "pytorch before 1.6"
const Fixture fixtures[] = {
    {"plain", ZIP, "", plain},
    {"rebuild_v1", ZIP, "", plain},
    {"rebuild_v3", ZIP, "", plain},
    {"parameters", ZIP, "", plain},
    {"parameters_with_state", ZIP, "", plain},
    {"subclass", ZIP, "", plain},
    {"device_arrays", ZIP, "", plain},
    {"arrays_in_zip", ZIP, "", plain},
    {"big_endian_zip", ZIP, "", plain},
    {"legacy", OLD, "", plain},
    {"big_endian_legacy", OLD, "", plain},
    {"legacy_views", OLD, "", plain},
    {"pickle_of_tensors", "pickle", "", plain},
    {"pickle_of_tensors_2", "pickle", "", plain},
    {"pickle_of_arrays_2", "pickle", "", plain},
    {"pickle_of_arrays_3", "pickle", "", plain},
    {"pickle_of_arrays_fortran", "pickle", "", plain},
    {"pickle_of_arrays_big", "pickle", "", plain},
    {"pickle_of_arrays_5", "pickle", "", plain},
    {"stray_tensor", ZIP, "state_dict.", structured},
    {"two_parts", ZIP, "state_dict_backbone.", structured},
    {"teacher_first", ZIP, "student.", structured},
    {"prefixes", ZIP, "net.encoder.", structured},
    {"wrappers_inside", ZIP, "", structured},
    {"nested", ZIP, "0.1.nets.0.", structured},
    {"surroundings", ZIP, "state_dict.", structured},
    {"pruned", ZIP, "", structured},
    {"module", ZIP, "", structured},
    {"script", "torchscript", "", structured},
    {"parallel_module", ZIP, "net.", structured},
    {"npz", "npz", "", npz},
    {"npz_deflated", "npz", "", npz},
    {"npz_fortran", "npz", "", npz},
    {"npz_big_endian", "npz", "", npz},
};
const int nfixtures = sizeof fixtures / sizeof *fixtures;

Bytes fixture(Pool *pool, int row, const Givens *given) {
    int first = row;
    while (first > 0 && fixtures[first - 1].make == fixtures[row].make) first--;
    return fixtures[row].make(pool, given, row - first);
}

Givens fixture_sample(Pool *pool) {
    static const float floats[] = {0, 1, 2, 3, 4, 5, -1, 200};
    static const int64_t count[] = {42};
    Givens given = {0};
    *PUSH(pool, given) =
        (Given){"conv.weight", DT_f32, 4, {2, 3, 1, 1}, {(const uint8_t *)floats, 24}};
    *PUSH(pool, given) =
        (Given){"bn.running_var", DT_f32, 1, {2}, {(const uint8_t *)(floats + 6), 8}};
    *PUSH(pool, given) =
        (Given){"bn.num_batches_tracked", DT_i64, 0, {0}, {(const uint8_t *)count, 8}};
    return given;
}
