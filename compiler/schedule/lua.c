/* lua.c - the only file that knows Lua. A script runs in a state of its own, with the globals of
 * lua/sandbox.lua, so many instructions for each call, and so much memory. */
#include "schedule.h"
#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <lua5.4/lualib.h>
#include <stdlib.h>
#include <string.h>

extern const char lua_sandbox[];

enum { MOST_BYTES = 4 << 20, MOST_WORK = 5000000, HOOK_EVERY = 1000, BYTES_PER_WORK = 16 };

struct Script {
    Pool *pool;
    const char *where;
    lua_State *lua;
    size_t bytes;
    bool runs;    /* limits are for the script, not for what we hand it in between */
    int64_t work; /* since the call: instructions, and memory that was filled */
    lua_State *search;
    const Dim *dim;
    int ndim, asked; /* candidates whose times it waits for */
};

/* ---- limits ---- */

static void *allocate(void *context, void *old, size_t old_size, size_t size) {
    Script *s = context;
    if (!old) old_size = 0;
    if (s->runs && size > old_size && s->bytes - old_size + size > MOST_BYTES) return NULL;
    void *at = size ? realloc(old, size) : (free(old), NULL);
    if (size && !at) return NULL;
    s->bytes += size - old_size;
    s->work += (int64_t)(size / BYTES_PER_WORK);
    return at;
}

static void hook(lua_State *lua, lua_Debug *at) {
    Script *s = *(Script **)lua_getextraspace(lua);
    if ((s->work += HOOK_EVERY) <= MOST_WORK) return;
    lua_getinfo(lua, "Sl", at);
    lua_Debug caller;
    for (int level = 1; !strcmp(at->source, "=sandbox") && lua_getstack(lua, level, &caller);
         level++)
        lua_getinfo(lua, "Sl", at = &caller);
    lua_pushfstring(lua, "%s:%d: it takes too long: more than %d instructions", at->short_src,
                    at->currentline, MOST_WORK);
    lua_error(lua);
}

/* ---- errors ---- */

_Noreturn static void fail_script(Script *s, lua_State *lua, int status) {
    const char *said = lua_tostring(lua, -1);
    const char *text = status == LUA_ERRMEM
                           ? pool_printf(s->pool, "%s: it needs more than %d bytes of memory",
                                         s->where, MOST_BYTES)
                       : said ? pool_printf(s->pool, "%s%s%s", strchr(said, ':') ? "" : s->where,
                                            strchr(said, ':') ? "" : ": ", said)
                              : pool_printf(s->pool, "%s: it failed with a %s as the error",
                                            s->where, luaL_typename(lua, -1));
    script_close(s);
    fail(EXIT_INPUT, "%s", text);
}

static void call(Script *s, int arguments, int results) {
    s->work = 0, s->runs = true;
    int status = lua_pcall(s->lua, arguments, results, 0);
    s->runs = false;
    if (status) fail_script(s, s->lua, status);
}

/* ---- opening ---- */

static void push_library(lua_State *lua, lua_CFunction open, const char *name) {
    luaL_requiref(lua, name, open, 0);
}

static int measure(lua_State *lua) { return lua_yield(lua, lua_gettop(lua)); }

/* Leaves the globals of scripts on the stack. */
static int make_globals(lua_State *lua) {
    if (luaL_loadbufferx(lua, lua_sandbox, strlen(lua_sandbox), "=sandbox", "t")) lua_error(lua);
    push_library(lua, luaopen_base, LUA_GNAME);
    push_library(lua, luaopen_string, LUA_STRLIBNAME);
    push_library(lua, luaopen_table, LUA_TABLIBNAME);
    push_library(lua, luaopen_math, LUA_MATHLIBNAME);
    lua_pushcfunction(lua, measure);
    lua_call(lua, 5, 1);
    return 1;
}

/* The function on top of the stack sees these globals and no others. */
static void confine(lua_State *lua, int globals) {
    lua_pushvalue(lua, globals);
    lua_setupvalue(lua, -2, 1);
}

Script *script_open(Pool *pool, const char *where, const char *text, size_t size) {
    Script *s = NEW(pool, Script, 1);
    s->pool = pool, s->where = where;
    lua_State *lua = s->lua = lua_newstate(allocate, s);
    if (!lua) fail(EXIT_LIMIT, "out of memory: Lua does not start");
    *(Script **)lua_getextraspace(lua) = s;
    lua_pushcfunction(lua, make_globals);
    call(s, 0, 1);
    lua_sethook(lua, hook, LUA_MASKCOUNT, HOOK_EVERY);
    const char *chunk = pool_printf(pool, "@%s", where);
    int status = luaL_loadbufferx(lua, text, size, chunk, "t");
    if (status) fail_script(s, s->lua, status);
    confine(lua, 1);
    call(s, 0, 1);
    if (lua_isfunction(lua, -1)) return s;
    script_close(s);
    fail(EXIT_INPUT, "%s: expected `return function(...) ... end`", where);
}

void script_close(Script *s) {
    lua_close(s->lua);
    s->lua = NULL;
}

/* ---- facts ---- */

static void set_int(lua_State *lua, const char *name, int64_t value) {
    lua_pushinteger(lua, (lua_Integer)value);
    lua_setfield(lua, -2, name);
}

static void set_bool(lua_State *lua, const char *name, bool value) {
    lua_pushboolean(lua, value);
    lua_setfield(lua, -2, name);
}

static void set_text(lua_State *lua, const char *name, const char *value) {
    lua_pushstring(lua, value);
    lua_setfield(lua, -2, name);
}

/* The kernel size of every part. */
static void set_sizes(lua_State *lua, const Node *n) {
    lua_newtable(lua);
    for (int i = 0; i < n->parts.n; i++) {
        lua_pushinteger(lua, n->parts.at[i].kh);
        lua_rawseti(lua, -2, i + 1);
    }
    lua_setfield(lua, -2, "sizes");
}

static void push_kernel(Script *s, const Graph *g, const Node *n) {
    lua_State *lua = s->lua;
    const Part *last = &n->parts.at[n->parts.n - 1];
    lua_newtable(lua);
    set_text(lua, "key", task_key(s->pool, n));
    set_text(lua, "op", op_name(n->op));
    set_bool(lua, "depthwise", is_depthwise(n));
    set_bool(lua, "pointwise", last->kh * last->kw == 1);
    set_bool(lua, "whole_map", n->global);
    set_sizes(lua, n);
    set_int(lua, "size", last->kh);
    set_int(lua, "stride", n->stride);
    set_int(lua, "parts", n->parts.n);
    set_int(lua, "groups", n->parts.at[0].groups);
    set_int(lua, "in_channels", n->in[0]->c);
    set_int(lua, "in_height", n->in[0]->h);
    set_int(lua, "in_width", n->in[0]->w);
    set_int(lua, "out_channels", n->out->c);
    set_int(lua, "out_height", n->out->h);
    set_int(lua, "out_width", n->out->w);
    set_int(lua, "pixels", (int64_t)n->out->h * n->out->w);
    set_int(lua, "macs", node_macs(n));
    set_text(lua, "act", n->act ? act_name(n->act) : "none");
    set_bool(lua, "act_last", n->act_last);
    set_bool(lua, "residual", n->residual != NULL);
    set_bool(lua, "se", n->scale != NULL);
    set_bool(lua, "pool", n->pool != NULL);
    set_bool(lua, "slabs", slab_reader(g, n) != NULL);
    bool gates = can_gate(g, n);
    set_bool(lua, "gates", gates);
    set_int(lua, "gated_pixels", gates ? (int64_t)n->gated->h * n->gated->w : 0);
    set_int(lua, "scaled_weights", gates ? reader_weights(g, n->out) : 0);
}

/* Caches are those of a usual core that runs the target: a schedule must not ask this machine. */
static void push_target(lua_State *lua, const Target *t) {
    lua_newtable(lua);
    set_text(lua, "name", t->name);
    set_int(lua, "lanes", t->lanes);
    set_int(lua, "regs", t->regs);
    set_int(lua, "block", BLOCK);
    set_bool(lua, "fma", t->style == STYLE_VECTOR);
    set_bool(lua, "arrays", t->style == STYLE_ARRAY);
    set_bool(lua, "rolled", t->style == STYLE_ROLLED);
    set_int(lua, "l1_bytes", 32 << 10);
    set_int(lua, "l2_bytes", 512 << 10);
    set_int(lua, "l3_bytes", 8 << 20);
}

/* ---- knobs ---- */

_Noreturn static void fail_kernel(Script *s, const char *key, const char *fmt, const char *word) {
    const char *what = pool_printf(s->pool, fmt, word);
    script_close(s);
    fail(EXIT_INPUT, "%s: %s: %s", s->where, key, what);
}

/* The table on top of the stack has no other keys than knobs. The least wrong one is told, as Lua
 * has them in no particular order. */
static void check_keys(Script *s, const char *key) {
    lua_State *lua = s->lua;
    const char *wrong = NULL;
    for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
        if (lua_type(lua, -2) != LUA_TSTRING)
            fail_kernel(s, key, "the keys of what it returns must be names of knobs, one is a %s",
                        luaL_typename(lua, -2));
        const char *name = lua_tostring(lua, -2);
        if (knob_find(name) < 0 && (!wrong || strcmp(name, wrong) < 0))
            wrong = pool_strndup(s->pool, name, strlen(name));
    }
    if (!wrong) return;
    wrong = pool_printf(s->pool, "'%s'%s", wrong, knob_guess(s->pool, wrong));
    fail_kernel(s, key, "it returns a knob that does not exist, %s", wrong);
}

/* Of the table on top of the stack. */
static void read_knobs(Script *s, const char *key, int knob[NKNOB]) {
    lua_State *lua = s->lua;
    check_keys(s, key);
    for (int i = 0; i < NKNOB; i++) {
        const KnobRow *row = &knob_rows[i];
        int whole;
        lua_pushstring(lua, row->name);
        lua_rawget(lua, -2);
        lua_Integer value = lua_tointegerx(lua, -1, &whole);
        knob[i] = UNSAID;
        if (!lua_isnil(lua, -1)) {
            const char *found = lua_type(lua, -1) != LUA_TNUMBER ? luaL_typename(lua, -1)
                                : whole ? pool_printf(s->pool, "%lld", (long long)value)
                                        : "a fraction";
            if (!whole || lua_type(lua, -1) != LUA_TNUMBER || value < row->low || value > row->high)
                fail_kernel(s, key, "%s",
                            pool_printf(s->pool, "%s is %s, its legal range is %d to %d", row->name,
                                        found, row->low, row->high));
            knob[i] = (int)value;
        }
        lua_pop(lua, 1);
    }
}

/* NAME = {low, high} for every knob. */
static void push_ranges(lua_State *lua) {
    lua_createtable(lua, 0, NKNOB);
    for (int i = 0; i < NKNOB; i++) {
        lua_createtable(lua, 0, 2);
        set_int(lua, "low", knob_rows[i].low);
        set_int(lua, "high", knob_rows[i].high);
        lua_setfield(lua, -2, knob_rows[i].name);
    }
}

static int copy_facts(lua_State *lua) { /* allocates, so it runs where errors are caught */
    Script *s = *(Script **)lua_getextraspace(lua);
    push_kernel(s, lua_touserdata(lua, 1), lua_touserdata(lua, 2));
    push_target(lua, lua_touserdata(lua, 3));
    push_ranges(lua);
    return 3;
}

static void push_facts(Script *s, const Graph *g, const Node *n, const Target *t) {
    lua_pushcfunction(s->lua, copy_facts);
    lua_pushlightuserdata(s->lua, (void *)(uintptr_t)g);
    lua_pushlightuserdata(s->lua, (void *)(uintptr_t)n);
    lua_pushlightuserdata(s->lua, (void *)(uintptr_t)t);
    call(s, 3, 3);
}

void script_schedule(Script *s, const Graph *g, const Node *n, const Target *t, int knob[NKNOB]) {
    const char *key = task_key(s->pool, n);
    lua_pushvalue(s->lua, -1);
    push_facts(s, g, n, t);
    call(s, 3, 1);
    for (int i = 0; i < NKNOB; i++) knob[i] = UNSAID;
    if (!lua_isnil(s->lua, -1)) {
        if (!lua_istable(s->lua, -1))
            fail_kernel(s, key, "expected a table of knobs or nil, it returns a %s",
                        luaL_typename(s->lua, -1));
        read_knobs(s, key, knob);
    }
    lua_pop(s->lua, 1);
}

/* ---- searches ---- */

static void push_dims(lua_State *lua, const Dim *dim, int n) {
    lua_newtable(lua);
    for (int i = 0; i < n; i++) {
        lua_newtable(lua);
        set_text(lua, "name", dim[i].name);
        lua_newtable(lua);
        for (int j = 0; j < dim[i].n; j++) {
            lua_pushinteger(lua, dim[i].value[j]);
            lua_rawseti(lua, -2, j + 1);
        }
        lua_setfield(lua, -2, "values");
        lua_rawseti(lua, -2, i + 1);
    }
}

/* graph, node, script, seed -> the argument of a search */
static int push_task(lua_State *lua) {
    Script *s = *(Script **)lua_getextraspace(lua);
    const Graph *g = lua_touserdata(lua, 1);
    const Node *node = lua_touserdata(lua, 2);
    int64_t seed = lua_tointeger(lua, 3);
    lua_newtable(lua);
    push_kernel(s, g, node);
    lua_setfield(lua, -2, "kernel");
    push_target(lua, g->target);
    lua_setfield(lua, -2, "target");
    push_dims(lua, s->dim, s->ndim);
    lua_setfield(lua, -2, "knobs");
    lua_newtable(lua);
    for (int i = 0; i < s->ndim; i++) set_int(lua, s->dim[i].name, s->dim[i].start);
    lua_setfield(lua, -2, "start");
    set_int(lua, "seed", seed);
    return 1;
}

/* Stack of the script from here on: globals, function, task, coroutine. Stack of the coroutine:
 * function, task. */
enum { TASK_AT = 3 };
void search_start(Script *s, const Graph *g, const Node *n, const Dim *dim, int ndim,
                  int64_t seed) {
    s->dim = dim, s->ndim = ndim;
    lua_pushcfunction(s->lua, push_task);
    lua_pushlightuserdata(s->lua, (void *)(uintptr_t)g);
    lua_pushlightuserdata(s->lua, (void *)(uintptr_t)n);
    lua_pushinteger(s->lua, (lua_Integer)seed);
    call(s, 3, 1);
    s->search = lua_newthread(s->lua);
    lua_pushvalue(s->lua, 2);
    lua_pushvalue(s->lua, -3);
    lua_xmove(s->lua, s->search, 2);
    s->asked = -1;
}

static void push_candidates(Script *s, const Candidates *c) {
    lua_createtable(s->lua, c->n, 0);
    for (int i = 0; i < c->n; i++) {
        lua_createtable(s->lua, 0, s->ndim);
        for (int d = 0; d < s->ndim; d++) set_int(s->lua, s->dim[d].name, c->at[i].value[d]);
        lua_rawseti(s->lua, -2, i + 1);
    }
}

/* The candidate on top of the stack: a value for every knob, those left out stay as they are. */
static Candidate read_candidate(Script *s, lua_State *lua) {
    Candidate c;
    if (!lua_istable(lua, -1))
        fail_kernel(s, "measure", "expected tables of knobs, found a %s", luaL_typename(lua, -1));
    for (int i = 0; i < s->ndim; i++) {
        const Dim *d = &s->dim[i];
        int whole, j = 0;
        lua_pushstring(lua, d->name);
        lua_rawget(lua, -2);
        lua_Integer value = lua_isnil(lua, -1) ? d->start : lua_tointegerx(lua, -1, &whole);
        if (lua_isnil(lua, -1)) whole = true;
        while (j < d->n && d->value[j] != value) j++;
        if (!whole || j == d->n)
            fail_kernel(s, "measure", "%s",
                        pool_printf(s->pool, "%s is %s, which is none of its values", d->name,
                                    whole ? pool_printf(s->pool, "%lld", (long long)value)
                                          : luaL_typename(lua, -1)));
        lua_pop(lua, 1);
        c.value[i] = (int)value;
    }
    return c;
}

bool search_next(Script *s, const double *ns, const Candidates *elsewhere, Candidates *out) {
    lua_State *lua = s->search;
    int results, arguments = 1;
    lua_pushstring(s->lua, "elsewhere");
    push_candidates(s, elsewhere);
    lua_rawset(s->lua, TASK_AT);
    if (s->asked >= 0) {
        lua_newtable(lua);
        for (int i = 0; i < s->asked; i++) {
            if (ns[i] >= 0)
                lua_pushnumber(lua, ns[i]);
            else
                lua_pushboolean(lua, false);
            lua_rawseti(lua, -2, i + 1);
        }
    }
    s->work = 0, s->runs = true;
    int status = lua_resume(lua, s->lua, arguments, &results);
    s->runs = false;
    if (status != LUA_OK && status != LUA_YIELD) fail_script(s, lua, status);
    out->n = 0;
    if (status == LUA_OK) return false;
    if (results != 1 || !lua_istable(lua, -1))
        fail_kernel(s, "measure", "expected a list of candidates%s", "");
    s->asked = (int)lua_rawlen(lua, -1);
    for (int i = 0; i < s->asked; i++) {
        lua_rawgeti(lua, -1, i + 1);
        *PUSH(s->pool, *out) = read_candidate(s, lua);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    return true;
}
