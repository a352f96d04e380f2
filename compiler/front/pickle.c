/* pickle.c - the machine that interprets pickles. A pickle is a program that may call anything;
 * this machine calls nothing. What it makes is bounded: instructions, the stack, and the memory of
 * objects.
 */
#include "object.h"
#include <stdarg.h>
#include <string.h>

enum {
    SMALLEST = 1 << 10,
    MAX_STACK = 1 << 20,
    MAX_INSTRUCTIONS = 1 << 24,
    MAX_MEMORY = 64 << 20,
    ABOVE_MARK = -1
};

struct Machine {
    Pickles *file;
    Pool *pool;
    const uint8_t *start, *at, *end;
    size_t offset;  /* of the instruction, for errors */
    int64_t number; /* the operand of the instruction */
    const char *text;
    size_t length;
    VEC(Obj *) stack;
    VEC(Obj *) memo;
};

#define KIND(name, text) text,
static const char *const kind_names[] = {KINDS(KIND)};
#undef KIND

/* ---- errors and bounds ---- */

static _Noreturn __attribute__((format(printf, 2, 3))) void bad(const Machine *m, const char *fmt,
                                                                ...) {
    char what[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(what, sizeof what, fmt, ap);
    va_end(ap);
    fail(EXIT_INPUT, "%s: pickle at offset %zu: %s", m->file->ck->path, m->offset, what);
}

static void charge(Machine *m, size_t bytes) {
    size_t *memory = &m->file->made->memory;
    *memory += bytes;
    if (bytes > MAX_MEMORY || *memory > MAX_MEMORY)
        bad(m, "it makes more than %d MiB of objects", MAX_MEMORY >> 20);
}

static Obj *expect(const Machine *m, Obj *o, Kind kind) {
    if (o->kind != kind) bad(m, "expected %s, found %s", kind_names[kind], kind_names[o->kind]);
    return o;
}

/* ---- objects ---- */

Pickles *machine_file(Machine *m) { return m->file; }

uint8_t *machine_bytes(Machine *m, size_t n) {
    charge(m, n);
    return pool_alloc(m->pool, n + 1);
}

Obj *machine_new(Machine *m, Kind kind) {
    charge(m, sizeof(Obj));
    Obj *o = NEW(m->pool, Obj, 1);
    o->kind = (uint8_t)kind;
    return o;
}

void machine_append(Machine *m, Obj *o, Obj *const *items, int n) {
    if (!n) return;
    if (n > INT32_MAX / 4 - o->items.n) bad(m, "too many items");
    int need = o->items.n + n;
    if (need > o->items.cap) {
        int cap = need > 2 * o->items.cap ? need : 2 * o->items.cap;
        charge(m, (size_t)cap * sizeof *items);
        Obj **at = NEW(m->pool, Obj *, cap);
        if (o->items.n) memcpy(at, o->items.at, (size_t)o->items.n * sizeof *at);
        o->items.at = at;
        o->items.cap = cap;
    }
    memcpy(o->items.at + o->items.n, items, (size_t)n * sizeof *items);
    o->items.n = need;
}

bool text_is(const Obj *o, const char *text) {
    return o->kind == K_TEXT && (size_t)o->number == strlen(text) &&
           !memcmp(o->text, text, strlen(text));
}

/* ---- operands ---- */

typedef enum { none, u1, u2, i4, u4, t1, t4, t8, skip8, line, lines } Operand;

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

static void take_line(Machine *m) {
    const uint8_t *newline = memchr(m->at, '\n', (size_t)(m->end - m->at));
    if (!newline) bad(m, "it ends in the middle of an instruction");
    m->text = (const char *)m->at;
    m->length = (size_t)(newline - m->at);
    m->at = newline + 1;
}

static const char *joined(Machine *m, const char *module, size_t a, const char *name, size_t b) {
    charge(m, a + b);
    return pool_printf(m->pool, "%.*s.%.*s", (int)a, module, (int)b, name);
}

/* Two lines, "module\nname\n", become "module.name". */
static void take_lines(Machine *m) {
    take_line(m);
    const char *module = m->text;
    size_t length = m->length;
    take_line(m);
    m->text = joined(m, module, length, m->text, m->length);
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
    case line: take_line(m); break;
    case lines: take_lines(m); break;
    }
}

/* ---- the stack and the memo ---- */

static void push(Machine *m, Obj *o) {
    if (m->stack.n == MAX_STACK) bad(m, "more than %d objects on the stack", MAX_STACK);
    *PUSH(m->pool, m->stack) = o;
}

static void push_new(Machine *m, Kind kind) { push(m, machine_new(m, kind)); }

static void push_none(Machine *m) { push(m, &m->file->made->none); }

static void push_number(Machine *m, int64_t number) {
    if (number >= 0 && number < 256) {
        push(m, &m->file->made->small[number]);
        return;
    }
    Obj *o = machine_new(m, K_INT);
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

/* Where the n top objects start, or those above the mark. */
static int first_of(const Machine *m, int n) {
    int from = m->stack.n - n;
    if (n == ABOVE_MARK) {
        from = m->stack.n;
        while (from > 0 && m->stack.at[from - 1]->kind != K_MARK) from--;
        if (!from) bad(m, "there is no mark on the stack");
        return from;
    }
    if (from < 0) bad(m, "the stack is empty");
    for (int i = from; i < m->stack.n; i++)
        if (m->stack.at[i]->kind == K_MARK) bad(m, "there is a mark among the operands");
    return from;
}

/* Moves them from the stack into a container; their mark goes, too. */
static void collect(Machine *m, int n, Obj *into) {
    int from = first_of(m, n);
    if (into) machine_append(m, into, m->stack.at + from, m->stack.n - from);
    m->stack.n = n == ABOVE_MARK ? from - 1 : from;
}

static void push_items(Machine *m, int n, Kind kind) {
    Obj *o = machine_new(m, kind);
    collect(m, n, o);
    if (kind == K_DICT && o->items.n % 2) bad(m, "a key without a value");
    push(m, o);
}

/* Elements of an object of a class that is a kind of list are its items 0, 1, ... */
static void number_items(Machine *m, Obj *o, int from) {
    for (int i = from; i < m->stack.n; i++) {
        Obj *key = machine_new(m, K_INT), *pair[] = {key, m->stack.at[i]};
        key->number = o->items.n / 2;
        machine_append(m, o, pair, 2);
    }
}

/* Into the container below them: elements of a list, keys and values of a dict. What takes neither
 * is an object that no tensor depends on. */
static void extend(Machine *m, int n, Kind kind) {
    int from = first_of(m, n), marks = n == ABOVE_MARK, count = m->stack.n - from;
    if (from - marks < 1) bad(m, "the stack is empty");
    Obj *container = m->stack.at[from - marks - 1];
    if (kind == K_DICT && count % 2) bad(m, "a key without a value");
    if (container->kind == K_INSTANCE && kind == K_LIST)
        number_items(m, container, from);
    else if (container->kind == kind || container->kind == K_INSTANCE)
        machine_append(m, container, m->stack.at + from, count);
    else if (container->kind != K_OPAQUE)
        expect(m, container, kind);
    m->stack.n = from - marks;
}

static void remember(Machine *m, int64_t index) {
    if (index >= m->file->made->instructions) /* every number costs an instruction */
        bad(m, "memo number %lld is out of range", (long long)index);
    charge(m, index < m->memo.n ? 0 : sizeof(Obj *) * 2);
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

static void push_bytes(Machine *m, Kind kind) {
    Obj *o = machine_new(m, kind);
    o->text = m->text;
    o->number = (int64_t)m->length;
    push(m, o);
}

/* LONG1, LONG4: two's complement of any length; one of more than 64 bits is no size of anything. */
static void push_long(Machine *m) {
    uint64_t v = 0;
    if (m->length > 8) {
        push_none(m);
        return;
    }
    for (size_t i = m->length; i--;) v = v << 8 | (uint8_t)m->text[i];
    size_t unused = 64 - 8 * m->length;
    push_number(m, m->length ? (int64_t)(v << unused) >> unused : 0);
}

static void push_global(Machine *m, const char *name) {
    Obj *o = machine_new(m, K_GLOBAL);
    o->text = name;
    push(m, o);
}

static void push_stack_global(Machine *m) {
    const Obj *name = expect(m, pop(m), K_TEXT), *module = expect(m, pop(m), K_TEXT);
    push_global(m,
                joined(m, module->text, (size_t)module->number, name->text, (size_t)name->number));
}

/* REDUCE, NEWOBJ: a callable and a tuple; NEWOBJ_EX also has keywords, which no tensor needs. */
static void call(Machine *m) {
    Obj *args = expect(m, pop(m), K_TUPLE), *callee = pop(m);
    push(m, rebuild_call(m, callee, args));
}

/* OBJ: a mark, a class, its arguments. INST: a mark, arguments; the class is the operand. */
static void call_marked(Machine *m, const char *class) {
    Obj *args = machine_new(m, K_TUPLE), *callee = class ? machine_new(m, K_GLOBAL) : NULL;
    collect(m, ABOVE_MARK, args);
    if (callee) {
        callee->text = class;
    } else {
        if (!args->items.n) bad(m, "a class is missing");
        callee = *args->items.at++;
        args->items.n--;
        args->items.cap--;
    }
    push(m, rebuild_call(m, callee, args));
}

static void build(Machine *m) {
    Obj *state = pop(m);
    rebuild_state(m, top(m), state);
}

static void check_protocol(const Machine *m) {
    if (m->number < 2 || m->number > 5)
        bad(m, "expected protocol 2 to 5, found %lld", (long long)m->number);
}

static Obj *run(Machine *m) {
    for (;;) {
        m->offset = (size_t)(m->at - m->start);
        int instruction = *take(m, 1);
        if (++m->file->made->instructions > MAX_INSTRUCTIONS)
            bad(m, "more than %d instructions", MAX_INSTRUCTIONS);
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

Pickles *pickles_new(Checkpoint *ck) {
    Pickles *file = NEW(ck->pool, Pickles, 1);
    Makings *made = NEW(ck->pool, Makings, 1);
    *file = (Pickles){.ck = ck, .pool = ck->pool, .made = made};
    made->mark.kind = K_MARK;
    for (int i = 0; i < 256; i++) {
        made->small[i].kind = K_INT;
        made->small[i].number = i;
    }
    return file;
}

Obj *pickle_run(Pickles *file, Bytes *pickle) {
    Machine m = {.file = file, .pool = file->pool, .start = pickle->data, .at = pickle->data};
    m.end = pickle->data + pickle->size;
    charge(&m, SMALLEST); /* for its stack and memo */
    Obj *result = run(&m);
    *pickle = (Bytes){m.at, (size_t)(m.end - m.at)};
    return result;
}
