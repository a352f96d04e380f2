/* pickle.c - a PyTorch pickle, interpreted symbolically.
 *
 * A pickle is a program for a stack machine that may call anything. This machine calls nothing: a
 * global is a row of globals.def or an error, "calling" one notes what would have come out, and
 * whatever no tensor depends on is an opaque object. At the end the dict that holds the tensors is
 * looked for in the result.
 */
#include "checkpoint.h"
#include <stdarg.h>
#include <string.h>

enum { MAX_PICKLE = 16 << 20, MAX_STACK = 1 << 16, MAX_NESTING = 8, ABOVE_MARK = -1 };

#define KINDS(K)                                                                                   \
    K(OPAQUE, "an object")                                                                         \
    K(INT, "a number")                                                                             \
    K(TEXT, "text")                                                                                \
    K(TUPLE, "a tuple")                                                                            \
    K(LIST, "a list")                                                                              \
    K(DICT, "a dict")                                                                              \
    K(GLOBAL, "a global")                                                                          \
    K(STORAGE, "a storage")                                                                        \
    K(TENSOR, "a tensor")                                                                          \
    K(MARK, "a mark")
#define KIND(name, text) K_##name,
typedef enum { KINDS(KIND) } Kind;
#undef KIND
#define KIND(name, text) text,
static const char *const kind_names[] = {KINDS(KIND)};
#undef KIND

typedef struct Obj Obj;
struct Obj {
    Kind kind;
    int64_t number; /* int: value; text: length; global: row; storage, tensor: bytes it has */
    const char *text;
    VEC(Obj *) items; /* tuple, list; dict: keys and values alternating */
    Tensor *tensor;   /* storage: type and data only */
};

typedef struct {
    Checkpoint *ck;
    Pool *pool;
    const Archive *zip;
    const char *root;
    const uint8_t *start, *at, *end;
    size_t offset; /* of the instruction, for errors */
    /* its operand */
    int64_t number;
    const char *text;
    size_t length;
    VEC(Obj *) stack;
    VEC(Obj *) memo;
} Machine;

/* ---- globals ---- */

typedef enum { MAKE_OPAQUE, MAKE_DICT, MAKE_TENSOR, MAKE_PARAMETER, MAKE_STORAGE } Make;

static const struct {
    const char *name;
    Make make;
    Dtype type; /* of a storage */
} globals[] = {
#define GLOBAL(name, make) {name, MAKE_##make, 0},
#include "globals.def"
#undef GLOBAL
#define DTYPE(name, bytes, storage, safetensors) {"torch." storage, MAKE_STORAGE, DT_##name},
#include "dtypes.def"
#undef DTYPE
};

/* ---- errors ---- */

static _Noreturn __attribute__((format(printf, 2, 3))) void bad(const Machine *m, const char *fmt,
                                                                ...) {
    char what[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(what, sizeof what, fmt, ap);
    va_end(ap);
    fail(EXIT_INPUT, "%s: pickle at offset %zu: %s", m->ck->path, m->offset, what);
}

static Obj *expect(const Machine *m, Obj *o, Kind kind) {
    if (o->kind != kind) bad(m, "expected %s, found %s", kind_names[kind], kind_names[o->kind]);
    return o;
}

/* ---- reading ---- */

typedef enum { none, u1, u2, i4, u4, t1, t4, t8, skip8, lines } Operand;

static const uint8_t *take(Machine *m, uint64_t n) {
    if (n > (uint64_t)(m->end - m->at)) bad(m, "it ends in the middle of an instruction");
    const uint8_t *p = m->at;
    m->at += n;
    return p;
}

static uint64_t take_number(Machine *m, int bytes) {
    const uint8_t *p = take(m, (uint64_t)bytes);
    uint64_t v = 0;
    while (bytes--) v = v << 8 | p[bytes];
    return v;
}

static void take_text(Machine *m, int bytes_of_length) {
    m->length = take_number(m, bytes_of_length);
    m->text = (const char *)take(m, m->length);
}

/* Two lines, "module\nname\n", become "module.name". */
static void take_lines(Machine *m) {
    const uint8_t *line[3] = {m->at};
    for (int i = 0; i < 2; i++) {
        const uint8_t *newline = memchr(line[i], '\n', (size_t)(m->end - line[i]));
        if (!newline) bad(m, "it ends in the middle of an instruction");
        line[i + 1] = newline + 1;
    }
    m->at = line[2];
    m->length = (size_t)(line[2] - line[0] - 1);
    char *joined = pool_strndup(m->pool, (const char *)line[0], m->length);
    joined[line[1] - line[0] - 1] = '.';
    m->text = joined;
}

static void take_operand(Machine *m, Operand operand) {
    switch (operand) {
    case none: break;
    case u1: m->number = (int64_t)take_number(m, 1); break;
    case u2: m->number = (int64_t)take_number(m, 2); break;
    case i4: m->number = (int32_t)take_number(m, 4); break;
    case u4: m->number = (int64_t)take_number(m, 4); break;
    case t1: take_text(m, 1); break;
    case t4: take_text(m, 4); break;
    case t8: take_text(m, 8); break;
    case skip8: take(m, 8); break;
    case lines: take_lines(m); break;
    }
}

/* ---- the stack and the memo ---- */

static Obj *new_obj(Machine *m, Kind kind) {
    Obj *o = NEW(m->pool, Obj, 1);
    o->kind = kind;
    return o;
}

static void push(Machine *m, Obj *o) {
    if (m->stack.n == MAX_STACK) bad(m, "more than %d objects on the stack", MAX_STACK);
    *PUSH(m->pool, m->stack) = o;
}

static void push_new(Machine *m, Kind kind) { push(m, new_obj(m, kind)); }

static void push_number(Machine *m, int64_t number) {
    Obj *o = new_obj(m, K_INT);
    o->number = number;
    push(m, o);
}

static Obj *top(const Machine *m) {
    if (!m->stack.n || m->stack.at[m->stack.n - 1]->kind == K_MARK) bad(m, "the stack is empty");
    return m->stack.at[m->stack.n - 1];
}

static Obj *pop(Machine *m) {
    Obj *o = top(m);
    m->stack.n--;
    return o;
}

/* Takes the n top objects off the stack, or those above the mark and the mark, as a new object. */
static Obj *collect(Machine *m, int n, Kind kind) {
    Obj *o = new_obj(m, kind);
    int from = m->stack.n - n;
    if (n == ABOVE_MARK) {
        from = m->stack.n;
        while (from > 0 && m->stack.at[from - 1]->kind != K_MARK) from--;
        if (!from) bad(m, "there is no mark on the stack");
    } else if (from < 0) {
        bad(m, "the stack is empty");
    }
    for (int i = from; i < m->stack.n; i++) {
        if (m->stack.at[i]->kind == K_MARK) bad(m, "there is a mark among the operands");
        *PUSH(m->pool, o->items) = m->stack.at[i];
    }
    m->stack.n = n == ABOVE_MARK ? from - 1 : from;
    return o;
}

static void push_items(Machine *m, int n, Kind kind) { push(m, collect(m, n, kind)); }

/* Moves them into the container below them instead. */
static void extend(Machine *m, int n, Kind kind) {
    const Obj *more = collect(m, n, K_TUPLE);
    Obj *container = top(m);
    if (container->kind == K_OPAQUE) return;
    expect(m, container, kind);
    if (kind == K_DICT && more->items.n % 2) bad(m, "a key without a value");
    for (int i = 0; i < more->items.n; i++) *PUSH(m->pool, container->items) = more->items.at[i];
}

static void remember(Machine *m, int64_t index) {
    if (index >= m->end - m->start) /* every number costs an instruction */
        bad(m, "memo number %lld is out of range", (long long)index);
    while (m->memo.n <= index) *PUSH(m->pool, m->memo) = NULL;
    m->memo.at[index] = top(m);
}

static Obj *recall(const Machine *m) {
    int64_t index = m->number;
    if (index >= m->memo.n || !m->memo.at[index])
        bad(m, "nothing is remembered under number %lld", (long long)index);
    return m->memo.at[index];
}

/* ---- what instructions make ---- */

static void push_text(Machine *m) {
    Obj *o = new_obj(m, K_TEXT);
    o->text = pool_strndup(m->pool, m->text, m->length);
    o->number = (int64_t)m->length;
    push(m, o);
}

/* LONG1, LONG4: two's complement of any length; one of more than 64 bits is no size of anything. */
static void push_long(Machine *m) {
    uint64_t v = 0;
    if (m->length > 8) {
        push_new(m, K_OPAQUE);
        return;
    }
    for (size_t i = m->length; i--;) v = v << 8 | (uint8_t)m->text[i];
    size_t unused = 64 - 8 * m->length;
    push_number(m, m->length ? (int64_t)(v << unused) >> unused : 0);
}

static void push_global(Machine *m, const char *name) {
    enum { NGLOBAL = sizeof globals / sizeof *globals };
    int row = 0;
    while (row < NGLOBAL && strcmp(globals[row].name, name)) row++;
    if (row == NGLOBAL)
        bad(m, "global %s is not allowed; save only model.state_dict()",
            printable(m->pool, name, strlen(name)));
    Obj *o = new_obj(m, K_GLOBAL);
    o->number = row;
    push(m, o);
}

static void push_stack_global(Machine *m) {
    Obj *name = expect(m, pop(m), K_TEXT), *module = expect(m, pop(m), K_TEXT);
    push_global(m, pool_printf(m->pool, "%s.%s", module->text, name->text));
}

/* Item i of the arguments of a call. */
static Obj *argument(const Machine *m, const Obj *tuple, int i, Kind kind) {
    if (i >= tuple->items.n) bad(m, "expected more than %d arguments", tuple->items.n);
    return expect(m, tuple->items.at[i], kind);
}

/* ('storage', torch.FloatStorage, key, location, count) */
static void push_storage(Machine *m) {
    const Obj *id = expect(m, pop(m), K_TUPLE);
    if (strcmp(argument(m, id, 0, K_TEXT)->text, "storage")) bad(m, "expected a storage");
    const Obj *class = argument(m, id, 1, K_GLOBAL), *key = argument(m, id, 2, K_TEXT);
    int64_t count = argument(m, id, 4, K_INT)->number;
    const char *name = printable(m->pool, key->text, strlen(key->text));
    if (globals[class->number].make != MAKE_STORAGE) bad(m, "expected the type of a storage");
    Dtype type = globals[class->number].type;
    Bytes bytes = archive_find(m->zip, pool_printf(m->pool, "%sdata/%s", m->root, key->text));
    if (!bytes.data) bad(m, "storage %s is missing from the archive", name);
    if (count < 0 || (uint64_t)count > bytes.size / (size_t)dtype_bytes(type))
        bad(m, "storage %s: expected %lld elements of type %s, found %zu bytes", name,
            (long long)count, dtype_name(type), bytes.size);
    Obj *o = new_obj(m, K_STORAGE);
    o->number = (int64_t)bytes.size;
    o->tensor = NEW(m->pool, Tensor, 1);
    *o->tensor = (Tensor){.type = type, .data = bytes.data};
    push(m, o);
}

/* (storage, offset, sizes, strides, ...). That it lies within its storage is checked when its name
 * is known; a tensor that the state dict does not hold is never looked at. */
static void push_tensor(Machine *m, const Obj *args) {
    const Obj *storage = argument(m, args, 0, K_STORAGE);
    const Obj *sizes = argument(m, args, 2, K_TUPLE), *strides = argument(m, args, 3, K_TUPLE);
    Obj *o = new_obj(m, K_TENSOR);
    Tensor *t = o->tensor = NEW(m->pool, Tensor, 1);
    *t = *storage->tensor;
    t->offset = argument(m, args, 1, K_INT)->number;
    t->rank = sizes->items.n;
    if (t->rank > MAX_RANK || t->rank != strides->items.n)
        bad(m, "a tensor with %d sizes and %d strides", t->rank, strides->items.n);
    for (int d = 0; d < t->rank; d++) {
        t->dim[d] = argument(m, sizes, d, K_INT)->number;
        t->stride[d] = argument(m, strides, d, K_INT)->number;
    }
    o->number = storage->number;
    push(m, o);
}

static void call(Machine *m) {
    const Obj *args = expect(m, pop(m), K_TUPLE), *callee = expect(m, pop(m), K_GLOBAL);
    switch (globals[callee->number].make) {
    case MAKE_DICT:
        if (args->items.n) bad(m, "expected an empty OrderedDict, found one with arguments");
        push_new(m, K_DICT);
        break;
    case MAKE_TENSOR: push_tensor(m, args); break;
    case MAKE_PARAMETER: push(m, argument(m, args, 0, K_TENSOR)); break;
    case MAKE_STORAGE: bad(m, "the type of a storage is called");
    case MAKE_OPAQUE: push_new(m, K_OPAQUE); break;
    }
}

static void check_protocol(const Machine *m) {
    if (m->number < 2 || m->number > 5)
        bad(m, "expected protocol 2 to 5, found %lld", (long long)m->number);
}

static Obj *run(Machine *m) {
    for (;;) {
        m->offset = (size_t)(m->at - m->start);
        int instruction = *take(m, 1);
        switch (instruction) {
#define PICKLE(name, byte, operand, action, meaning)                                               \
    case byte:                                                                                     \
        take_operand(m, operand);                                                                  \
        action;                                                                                    \
        break;
#include "pickle.def"
#undef PICKLE
        default: bad(m, "instruction 0x%02x is not supported", (unsigned)instruction);
        }
    }
}

/* ---- the state dict ---- */

static bool has_tensor(const Obj *o) {
    for (int i = 0; o->kind == K_DICT && i < o->items.n; i += 2)
        if (o->items.at[i]->kind == K_TEXT && o->items.at[i + 1]->kind == K_TENSOR) return true;
    return false;
}

/* The entry of a dict under which training scripts keep a state dict, by its usual name or because
 * no other entry holds tensors. */
static const Obj *inner_dict(const Obj *o) {
    static const char *const usual[] = {"state_dict", "model_state_dict", "model", "net",
                                        "network",    "backbone",         "module"};
    for (size_t w = 0; w < sizeof usual / sizeof *usual; w++)
        for (int i = 0; i < o->items.n; i += 2) {
            const Obj *key = o->items.at[i], *value = o->items.at[i + 1];
            if (key->kind == K_TEXT && value->kind == K_DICT && !strcmp(key->text, usual[w]))
                return value;
        }
    const Obj *found = NULL;
    for (int i = 1; i < o->items.n; i += 2)
        if (has_tensor(o->items.at[i])) {
            if (found) return NULL;
            found = o->items.at[i];
        }
    return found;
}

static const Obj *state_dict(const Checkpoint *ck, const Obj *o) {
    if (o->kind != K_DICT)
        fail(EXIT_INPUT, "%s: expected a dict of tensors, found %s", ck->path, kind_names[o->kind]);
    for (int level = 0; o && level < MAX_NESTING; level++, o = inner_dict(o))
        if (has_tensor(o)) return o;
    fail(EXIT_INPUT, "%s: found no state dict (a dict of tensors, perhaps under 'state_dict')",
         ck->path);
}

void pickle_read(Checkpoint *ck, Bytes pickle, const Archive *zip, const char *root) {
    if (pickle.size > MAX_PICKLE)
        fail(EXIT_INPUT, "%s: a pickle of %zu bytes, expected at most %d", ck->path, pickle.size,
             MAX_PICKLE);
    Machine m = {.ck = ck, .pool = ck->pool, .zip = zip, .root = root};
    m.start = m.at = pickle.data;
    m.end = pickle.data + pickle.size;
    const Obj *dict = state_dict(ck, run(&m));
    for (int i = 0; i < dict->items.n; i += 2) {
        const Obj *key = dict->items.at[i], *value = dict->items.at[i + 1];
        if (key->kind == K_TEXT && value->kind == K_TENSOR)
            checkpoint_add(ck, key->text, (size_t)key->number, *value->tensor,
                           (size_t)value->number);
    }
}
