/* conv.c - dense convolution: plain, grouped and pointwise, any kernel, lanes = output channels.
 *
 *     [for each band of tiles]
 *     for each pass              passes of one shape share a nest, offsets come from tables
 *       [scale the pass's weights into scratch]                                      (SE)
 *       for each output row      a pointwise convolution is one row of H*W pixels
 *         for each tile of the row: T pixels x V vectors of accumulators
 *           for each tap, each run of inputs: V weights, T broadcast inputs, T*V FMAs
 *           epilogue: sum folded lanes, bias, activation, residual, store
 *
 * The innermost line and the scaling are in accumulate.c, the epilogue is in epilogue.c. */
#include "conv.h"
#include <string.h>

/* ---- one nest: passes of one shape ---- */

/* Over those of the next n columns that are in the piece. */
static int loop_columns(Conv *c, const char *var, int n) {
    Kernel *k = c->k;
    if (!c->first_column) return n > 1 ? k_loop(k, var, n) : -1;
    int count = c->pieces->list.n, from = c->column;
    int32_t *lo = NEW(k->pool, int32_t, count), *hi = NEW(k->pool, int32_t, count);
    for (int i = 0; i < count; i++) {
        int first = c->first_column[i] - from, end = c->end_column[i] - from;
        lo[i] = first < 0 ? 0 : first > n ? n : first;
        hi[i] = end < lo[i] ? lo[i] : end > n ? n : end;
    }
    c->column += n;
    return k_loop_part(k, var, n, lo, hi, count, c->piece);
}

/* The loop over the tiles of a segment: of a band, of the only one, or those that are columns. */
static int loop_tiles(Conv *c, bool banded) {
    const Seg *s = c->seg;
    if (c->band >= 0) return k_loop_range(c->k, "ox", c->first_tile, c->end_tile, c->band);
    if (banded) return s->n > 1 ? k_loop(c->k, "ox", s->n) : -1;
    return loop_columns(c, "ox", s->n);
}

static void tile(Conv *c, const Part *p, int oy, bool banded) {
    Kernel *k = c->k;
    const Seg *s = c->seg;
    int ox = loop_tiles(c, banded);
    c->ox = ox;
    for (int t = 0; t < s->tile; t++)
        for (int j = 0; j < c->nvec; j++) {
            int acc = k_reg(k, DT_f32, REG_VECTOR, "acc_%d_%d", t, j);
            if (c->vec[j].splat == 1 && c->phase != CONV_ADD)
                k_mem(k, K_load, acc, k_shift(c->bias, c->vec[j].head));
            else
                k_op(k, K_mov, acc, k_const(k, 0), -1);
        }
    if (c->phase != CONV_START) conv_accumulate(c, p, oy, ox);
    conv_epilogue(c, oy, ox);
    if (ox >= 0) k_end(k);
}

/* Where the vectors of a pass find their head and weights, relative to its first panel. With
 * scaled weights the panels stand in scratch, one after the other, without heads. */
static void place_vectors(Conv *c, const Pass *pass) {
    const Node *n = c->n;
    const Panel *first = &n->panels.at[pass->first];
    int64_t scratch = 0;
    c->nvec = c->splats = 0;
    c->lanes = pass->lanes, c->row = c->buf[5] >= 0 ? pass->lanes : PANEL;
    for (int i = 0; i < pass->n; i++) {
        const Panel *p = first + i;
        int cin = n->parts.at[p->part].cin;
        for (int lane = 0; lane < pass->lanes; lane += c->k->lanes) {
            if (c->nvec == MAX_VECTORS) die("%s: more than %d vectors", n->name, MAX_VECTORS);
            Vector *v = &c->vec[c->nvec++];
            v->panel = p, v->lane = pass->lane0 + lane, v->fold = p->fold, v->splat = p->splat;
            v->head = panel_distance(first, p) + lane;
            v->source = v->head + c->head;
            v->weights = c->buf[5] >= 0 ? scratch + lane : v->source;
        }
        c->splats |= p->splat, c->fold[p->splat] = p->fold;
        scratch += (int64_t)cin / p->fold * c->row;
    }
}

/* Elements from the first weight of a pass to its last. */
static int64_t pass_length(const Conv *c, const Pass *pass) {
    const Panel *first = &c->n->panels.at[pass->first], *last = first + pass->n - 1;
    int64_t end = panel_distance(first, last) + last->bytes / type_rows[last->type].bytes;
    return end - (PANEL - pass->lanes);
}

/* The first channel of a pass, which may start within its panel. */
static int first_channel(const Conv *c, const Pass *pass) {
    const Panel *p = &c->n->panels.at[pass->first];
    return p->c0 + pass->lane0 / p->splat;
}

int slab_of(const Node *n, int c) {
    int slab = n->knob[KNOB_slab] * BLOCK;
    return slab ? c / slab : 0;
}

int64_t slab_start(const Node *n, int c) {
    return (int64_t)slab_of(n, c) * n->knob[KNOB_slab] * BLOCK * n->out->h * n->out->w;
}

/* The base addresses of the turns of a loop i. */
static void place_turns(Conv *c, int i, const Turn *turn, int count) {
    Kernel *k = c->k;
    const Node *n = c->n;
    const Val *from = n->in[0];
    int64_t *off = NEW(k->pool, int64_t, 11 * count);
    int64_t *x = off, *w = x + count, *y = w + count, *r = y + count, *s = r + count;
    int64_t *bias = s + count, *next = bias + count, *gated = next + 4 * count, *wk[5];
    for (int v = 1, j = 0; v <= 4; v *= 2, j++) wk[v] = next + (j + 1) * count;
    for (int j = 0; j < count; j++) {
        const Pass *pass = turn[j].pass;
        const Panel *p = &n->panels.at[pass->first];
        Run *runs;
        const int *channel;
        int ch = first_channel(c, pass), first, any = turn_inputs(c, &turn[j], &channel, &first);
        turn_runs(c, &turn[j], from, &runs);
        x[j] = any ? runs[0].off - slab_start(from->def, physical(from, channel[0])) : 0;
        w[j] = panel_distance(c->blob, p) + pass->lane0;
        bias[j] = panel_distance(c->blob, p) + ch - p->c0;
        for (int v = 1; v <= 4; v *= 2) wk[v][j] = w[j] + first / c->fold[v] * PANEL;
        y[j] = store_address(n->out, ch) - slab_start(n, ch);
        gated[j] = n->gated ? store_address(n->gated, ch) : 0;
        r[j] = c->added ? added_address(c, ch) : 0;
        if (c->scale) turn_runs(c, &turn[j], c->scale, &runs);
        s[j] = runs[0].off;
    }
    for (int j = 0; j < count; j++) next[j] = w[j + 1 < count ? j + 1 : j];
    c->next.var = i, c->next.count = count, c->next.at = next;
    bool wants = count > 1 && !c->arrays && c->phase == CONV_WHOLE && c->band < 0;
    c->next.length = wants ? pass_length(c, turn[0].pass) : 0;
    c->x = k_at_each(k, c->buf[0], i, count, x);
    c->w = k_at_each(k, c->buf[1], i, count, w);
    c->bias = k_at_each(k, c->buf[1], i, count, bias);
    c->y = k_at_each(k, c->buf[2], i, count, y);
    if (c->added) c->r = k_at_each(k, c->buf[3], i, count, r);
    if (c->scale) c->s = k_at_each(k, c->buf[4], i, count, s);
    if (c->buf[6] >= 0) c->gated = k_at_each(k, c->buf[6], i, count, gated);
    if (c->buf[5] >= 0) c->tmp = k_at(k, c->buf[5], 0);
    for (int v = 1; v <= 4; v *= 2)
        if (c->splats & v) c->wk[v] = c->scale ? c->tmp : k_at_each(k, c->buf[1], i, count, wk[v]);
}

static int bands_of(const Seg *s, int tiles) { return (s->n + tiles - 1) / tiles; }

/* A loop over bands of the segment's tiles, within which each pass goes over a band: the inputs
 * stay in the L1 cache and the weights come again, where without bands it is the other way round.
 */
static void open_band(Conv *c, int tiles) {
    Kernel *k = c->k;
    const Seg *s = c->seg;
    int bands = bands_of(s, tiles);
    int32_t *lo = NEW(k->pool, int32_t, bands), *hi = NEW(k->pool, int32_t, bands);
    c->band = loop_columns(c, "band", bands);
    if (c->band < 0) return;
    for (int i = 0; i < bands; i++) lo[i] = i * tiles, hi[i] = i + 1 < bands ? lo[i] + tiles : s->n;
    c->first_tile = k_table(k, "first_tile", bands, lo);
    c->end_tile = k_table(k, "end_tile", bands, hi);
}

/* The loop over the passes; says whether there is one to be ended. */
static bool open_passes(Conv *c, const Turn *turn, int count, bool alone) {
    bool looped;
    int *place = NEW(c->k->pool, int, count);
    for (int i = 0; i < count; i++) place[i] = alone ? i : turn[i].block;
    int i = k_loop_items(c->k, "p", count, place, c->piece, c->pieces, &looped);
    place_turns(c, i, turn, count);
    if (c->scale) conv_scale_weights(c, &turn[0]);
    return looped;
}

/* The pixels in front of every column and behind the last. A column is what a thread has all of: a
 * row, a band or a tile; if a loop over the whole row activates it, all of that. */
static int columns_of(const Conv *c, int rows, int band, const Seg *seg, int segs, int64_t **out) {
    int most = rows * c->width + 1, n = 0;
    int64_t *at = *out = NEW(c->k->pool, int64_t, most);
    if (rows > 1 || conv_acts_row(c)) {
        for (; n < rows; n++) at[n + 1] = (int64_t)(n + 1) * c->width;
        return n;
    }
    for (int j = 0; j < segs; j++) {
        int tiles = band ? band : 1, units = bands_of(&seg[j], tiles);
        for (int i = 1; i <= units; i++) {
            int end = i * tiles < seg[j].n ? i * tiles : seg[j].n;
            at[++n] = seg[j].x0 + (int64_t)end * seg[j].tile;
        }
    }
    return n;
}

/* Which columns a piece has: those that it was cut out of, or those with the rows that are needed.
 */
static void set_columns(Conv *c, bool alone, const int64_t *at, int columns) {
    int n = c->pieces ? c->pieces->list.n : 0;
    c->first_column = c->end_column = NULL, c->column = 0;
    if (!n || (alone ? pieces_whole(c->pieces, 1) : !c->first_row)) return;
    c->first_column = NEW(c->k->pool, int32_t, n), c->end_column = NEW(c->k->pool, int32_t, n);
    for (int i = 0; i < n; i++) {
        const Piece *p = &c->pieces->list.at[i];
        int lo = alone ? p->lo[1] : 0, hi = alone ? p->hi[1] : columns;
        int64_t row = c->n->out->w;
        while (!alone && at[lo + 1] <= c->first_row[i] * row) lo++;
        while (!alone && at[hi - 1] >= c->end_row[i] * row) hi--;
        c->first_column[i] = lo, c->end_column[i] = hi;
    }
}

/* Threads share the turns and columns of a nest that is not one of slabs. Where the inputs are more
 * than the weights, a thread has some of the columns: it reads only some of the inputs, and no
 * other core writes to the lines of its pixels, whose channels the turns would divide. It scales
 * the weights that it uses. */
static void open_pieces(Conv *c, int count, int64_t *at, int columns) {
    const Part *p = &c->n->parts.at[0];
    int64_t *cost = NEW(c->k->pool, int64_t, columns + 1), fmas = c->nvec * p->cin * p->kh * p->kw;
    for (int i = 0; i <= columns; i++) cost[i] = at[i] * fmas;
    bool by_turn = weights_bytes(c->n, c->n) > c->n->in[0]->bytes;
    c->pieces = pieces_of_grid(c->k->pool, count, columns, cost, by_turn, c->load);
    c->piece = k_loop_pieces(c->k, c->pieces);
}

/* One nest: turns of one shape. */
static void nest(Conv *c, const Turn *turn, int count, bool shared) {
    Kernel *k = c->k;
    const Node *n = c->n;
    const Part *part = &n->parts.at[turn[0].pass->part];
    bool flat = is_flat(n), alone = shared || c->piece < 0, looped = false;
    int rows = flat ? 1 : n->out->h, width = flat ? n->out->h * n->out->w : n->out->w;
    int band = flat && !c->scale ? n->knob[KNOB_band] : 0;
    c->nruns = turn_runs(c, &turn[0], n->in[0], &c->runs);
    place_vectors(c, turn[0].pass);
    c->width = width, c->band = -1;
    int in_width = flat ? width : n->in[0]->w;
    int pad_h = n->pad_h + (part->kh - n->parts.at[0].kh) / 2;
    int pad = n->pad_w + (part->kw - n->parts.at[0].kw) / 2;
    Seg *seg;
    int segs = segments(k->pool, width, in_width, part->kw, n->stride, pad,
                        n->knob[KNOB_tile_pixels], &seg);
    int64_t *pixels;
    int columns = columns_of(c, rows, band, seg, segs, &pixels);
    if (shared) open_pieces(c, count, pixels, columns);
    set_columns(c, alone, pixels, columns);
    if (!band) looped = open_passes(c, turn, count, alone);
    int oy = rows > 1 ? loop_columns(c, "oy", rows) : pad_h ? k_loop(k, "oy", 1) : -1;
    if (rows > 1) c->first_column = NULL;
    for (int j = 0; j < segs; j++) {
        c->seg = &seg[j], c->band = -1;
        if (band) open_band(c, band), looped = open_passes(c, turn, count, alone);
        tile(c, part, oy, band > 0);
        if (band && looped) k_end(k);
        if (c->band >= 0) k_end(k);
    }
    conv_activate_row(c, oy);
    if (oy >= 0) k_end(k);
    if (!band && looped) k_end(k);
    if (shared) k_end(k), c->pieces = NULL, c->piece = -1;
}

/* Everything a nest depends on but its base addresses, as text. */
static const char *shape_of(const Conv *c, const Turn *turn) {
    Text text = {.pool = c->k->pool}, *t = &text;
    const Node *n = c->n;
    const Pass *pass = turn->pass;
    const Panel *first = &n->panels.at[pass->first];
    const Part *part = &n->parts.at[pass->part];
    int ch0 = first_channel(c, pass);
    put(t, "%d %d %d;", part->kh, part->kw, pass->lanes);
    for (int i = 0; i < pass->n; i++) {
        const Panel *p = first + i;
        put(t, " %d %d %lld:", p->fold, p->splat, (long long)panel_distance(first, p));
        int from = p->c0 + pass->lane0 / p->splat, end = from + pass->lanes / p->splat;
        for (int ch = from; ch < end && ch < p->c0 + p->n; ch++) {
            put(t, " %lld", (long long)(store_address(n->out, ch) - store_address(n->out, ch0)));
            if (c->added)
                put(t, "/%lld", (long long)(added_address(c, ch) - added_address(c, ch0)));
        }
    }
    const Val *from[2] = {n->in[0], c->scale};
    for (int i = 0; i < 2 && from[i]; i++) {
        Run *runs;
        int count = turn_runs(c, turn, from[i], &runs);
        for (int j = 0; j < count; j++)
            put(t, ", %lld %lld %d %d %lld", (long long)(runs[j].off - runs[0].off),
                (long long)runs[j].step, runs[j].n, runs[j].reps, (long long)runs[j].rep_step);
    }
    return t->s;
}

/* Turns of one shape share a nest. */
static void nests(Conv *c, const Turn *turn, int n, bool shared) {
    const char **shape = NEW(c->k->pool, const char *, n);
    Turn *same = NEW(c->k->pool, Turn, n);
    for (int i = 0; i < n; i++) shape[i] = shape_of(c, &turn[i]);
    for (int i = 0; i < n; i++) {
        int count = 0;
        const char *this = shape[i];
        for (int j = i; this && j < n; j++)
            if (shape[j] && !strcmp(this, shape[j])) same[count++] = turn[j], shape[j] = NULL;
        if (count) nest(c, same, count, shared);
    }
}

void conv_nests(Conv *c, int s) {
    const Node *n = c->n;
    int slab = n->in[0]->def ? n->in[0]->def->knob[KNOB_slab] : 0, count = 0;
    int slabs = c->phase == CONV_ADD ? c->k->vars.at[s].n : 1;
    Turn *turn = NEW(c->k->pool, Turn, n->passes.n * slabs);
    for (int i = 0; i < slabs * n->passes.n; i++) { /* sorted by block */
        const Pass *pass = &n->passes.at[i % n->passes.n];
        int in = i / n->passes.n, block = n->panels.at[pass->first].c0 / BLOCK, first;
        const int *channel;
        turn[count] = (Turn){pass, in, c->phase == CONV_ADD ? in * slab : block};
        if (c->phase != CONV_ADD || turn_inputs(c, &turn[count], &channel, &first)) count++;
    }
    bool shared = s < 0 && c->phase == CONV_WHOLE && worth_sharing(2 * node_macs(n)) &&
                  count * n->out->h * n->out->w > 1;
    c->piece = s;
    nests(c, turn, count, shared);
}

/* ---- the kernel ---- */

void put_conv_name(Text *t, const Node *n) {
    const Part *p = &n->parts.at[0];
    put(t, is_flat(n) ? "pw" : "conv%dx%d_s%d", p->kh, p->kw, n->stride);
    if (n->parts.n > 1) put(t, "%s%d", is_flat(n) ? "" : "_g", n->parts.n);
}

/* 63 characters are what C99 tells apart; a kernel_share() may add three. */
const char *kernel_name(Pool *pool, const char *what, const char *how) {
    enum { LONGEST = 60 };
    return pool_printf(pool, "%.*s_f32__%s", LONGEST - (int)strlen("_f32__") - (int)strlen(how),
                       what, how);
}

static const char *name_of(Pool *pool, const Node *n, const Target *t) {
    Text what = {.pool = pool};
    put_conv_name(&what, n);
    put(&what, "_%dx%d_%d_%d", n->out->h, n->out->w, n->in[0]->c, n->out->c);
    if (n->act) put(&what, "_%s", act_name(n->act));
    if (n->residual) put(&what, n->act_last ? "_after_add" : "_add");
    if (n->scale) put(&what, "_se");
    if (!n->scale && n->knob[KNOB_gate]) put(&what, "_gate");
    return kernel_name(pool, what.s,
                       pool_printf(pool, "%s_%dx%d", t->name, n->knob[KNOB_tile_pixels],
                                   n->knob[KNOB_tile_vectors]));
}

void conv_begin(Conv *c, Kernel *k, const Node *n, const Target *t) {
    *c = (Conv){.k = k,
                .n = n,
                .buf = {-1, -1, -1, -1, -1, -1, -1},
                .blob = &n->panels.at[0],
                .added = n->residual,
                .piece = -1,
                .scale = scales_weights(n) ? n->scale : NULL,
                .arrays = t->style == STYLE_ARRAY,
                .rolled = t->style == STYLE_ROLLED,
                .fold = {0, 1, 2, 0, 4},
                .xstep = pixel_step(n->in[0]),
                .head = panel_head(n)};
}

Kernel *lower_conv(Pool *pool, const Node *n, const Target *t) {
    Kernel *k = kernel_new(pool, t->lanes);
    Conv c;
    conv_begin(&c, k, n, t);
    c.buf[0] = k_tensor(k, "x", n->in[0], false);
    c.buf[1] = k_buf(k, "w", n->panels.at[0].type, weights_bytes(n, n), false);
    c.buf[2] = k_tensor(k, "y", n->out, true);
    if (n->residual) c.buf[3] = k_tensor(k, "r", n->residual, false);
    if (c.scale) c.buf[4] = k_tensor(k, "s", n->scale, false);
    if (n->knob[KNOB_gate]) c.buf[6] = k_tensor(k, "gated", n->gated, true);
    if (c.scale) {
        c.buf[5] = k_tensor(k, "scaled", n->scratch, true);
        k->bufs.at[c.buf[5]].own = true;
    }
    if (n->residual && n->residual->offset == n->out->offset)
        k->bufs.at[2].alias = k->bufs.at[3].alias = true;
    k->name = name_of(pool, n, t);
    conv_nests(&c, -1);
    return k;
}
