/* pieces.c - who does what: the work of a nest as a grid that is cut into pieces, and which of them
 * each of 1 to MAX_THREADS threads takes. One thread takes all in the order of the loops.
 *
 *     for each piece             of this thread: a table by the row of the thread
 *       for each turn of it      tables by the piece
 *         for each column of it
 *
 * A grid is turns x columns: passes x tiles (or bands, or rows) of a dense convolution. A thread
 * takes a stretch of it in the order of one axis, which is three rectangles at most. With blocks,
 * axis 0 are channel blocks and axis 1 rows of the output: a thread takes a band of rows of all or,
 * if that costs much more or there is a mean of all rows, some of the blocks. */
#include "../kernel.h"
#include <string.h>

static void add_piece(Pool *pool, Pieces *p, int lo0, int hi0, int lo1, int hi1) {
    if (lo0 < hi0 && lo1 < hi1) *PUSH(pool, p->list) = (Piece){{lo0, lo1}, {hi0, hi1}};
}

/* The pieces from `from` on become a row's; if they stand there already, those are taken. */
static void end_row(Pieces *p, int row, int from) {
    int n = p->list.n - from;
    size_t size = (size_t)n * sizeof *p->list.at;
    for (int i = 0; i + n <= from; i++)
        if (n && !memcmp(p->list.at + i, p->list.at + from, size)) {
            p->list.n = from, from = i;
            break;
        }
    p->first[row] = from, p->end[row] = from + n;
}

/* ---- a grid ---- */

typedef struct {
    int n[2], outer;     /* which axis is the outer one */
    const int64_t *cost; /* n[1] + 1: in front of every column, and behind the last */
} Grid;

/* What is in front of unit u, in the order of the outer axis. */
static int64_t cost_before(const Grid *g, int64_t u) {
    int64_t turn = g->cost[g->n[1]] - g->cost[0], inner = g->n[!g->outer];
    int64_t at = u / inner, rest = u % inner;
    if (!g->outer) return at * turn + g->cost[rest] - g->cost[0];
    int64_t column = at < g->n[1] ? g->cost[at + 1] - g->cost[at] : 0;
    return (g->cost[at] - g->cost[0]) * inner + rest * column;
}

/* The unit at which a thread ends that is to have all in front of `want`. Ends of the outer axis
 * are taken where they are as good as any. */
static int64_t cut_at(const Grid *g, int64_t want, int64_t slack) {
    int64_t n = (int64_t)g->n[0] * g->n[1], inner = g->n[!g->outer], lo = 0, hi = n;
    while (lo < hi) { /* the first unit with at least so much in front of it */
        int64_t middle = (lo + hi) / 2;
        if (cost_before(g, middle) < want)
            lo = middle + 1;
        else
            hi = middle;
    }
    if (lo && want - cost_before(g, lo - 1) < cost_before(g, lo) - want) lo--;
    int64_t down = lo / inner * inner, up = down + inner < n ? down + inner : n;
    if (want - cost_before(g, down) <= slack) return down;
    return cost_before(g, up) - want <= slack ? up : lo;
}

static void add_stretch(Pool *pool, Pieces *p, const Grid *g, int64_t from, int64_t end) {
    int inner = g->n[!g->outer];
    int a = (int)(from / inner), b = (int)(end / inner), i = (int)(from % inner),
        j = (int)(end % inner);
    struct {
        int lo, hi, from, end;
    } part[3] = {{a, a + 1, i, a == b ? j : inner}, {a + 1, b, 0, inner}, {b, b + 1, 0, j}};
    if (!i && a < b) part[0].hi = a, part[1].lo = a;
    for (int k = 0; k < (a == b ? 1 : 3); k++)
        if (g->outer)
            add_piece(pool, p, part[k].from, part[k].end, part[k].lo, part[k].hi);
        else
            add_piece(pool, p, part[k].lo, part[k].hi, part[k].from, part[k].end);
}

const Pieces *pieces_of_grid(Pool *pool, int turns, int columns, const int64_t *cost, bool by_turn,
                             int64_t load[THREAD_ROWS]) {
    enum { SLACK = 100 }; /* a hundredth of a share is not worth another piece */
    Pieces *p = NEW(pool, Pieces, 1);
    Grid g = {{turns, columns}, !by_turn, cost};
    int64_t units = (int64_t)turns * columns, all = cost_before(&g, units);
    for (int threads = 1; threads <= MAX_THREADS; threads++) {
        int64_t *before = load + THREAD_ROW(threads, 0), from = 0, want = 0, level = all;
        for (int t = 0; t < threads; t++) level += before[t];
        for (int t = 0; t < threads; t++) {
            int first = p->list.n;
            if (level / threads > before[t]) want += level / threads - before[t];
            int64_t end =
                t + 1 < threads && want < all ? cut_at(&g, want, all / threads / SLACK) : units;
            if (end < from) end = from;
            add_stretch(pool, p, &g, from, end);
            end_row(p, THREAD_ROW(threads, t), first);
            before[t] += cost_before(&g, end) - cost_before(&g, from);
            from = end;
        }
    }
    return p;
}

/* ---- blocks ---- */

/* Chunk after chunk to the thread that has the middle of it. */
static void assign_neighbours(const Blocks *b, int threads, int *to) {
    int64_t all = 0, before = 0;
    for (int i = 0; i < b->n; i++) all += b->cost[i];
    for (int i = 0, t = 0; i < b->n; before += b->cost[i++]) {
        while (t + 1 < threads && (2 * before + b->cost[i]) * threads >= 2 * all * (t + 1)) t++;
        to[i] = t;
    }
}

/* The largest chunk that is left to the thread that has least. */
static void assign_largest_first(const Blocks *b, int threads, int *to) {
    int64_t load[MAX_THREADS] = {0};
    for (int i = 0; i < b->n; i++) to[i] = -1;
    for (int round = 0; round < b->n; round++) {
        int most = -1, least = 0;
        for (int i = 0; i < b->n; i++)
            if (to[i] < 0 && (most < 0 || b->cost[i] > b->cost[most])) most = i;
        for (int t = 1; t < threads; t++)
            if (load[t] < load[least]) least = t;
        to[most] = least, load[least] += b->cost[most];
    }
}

static int64_t slowest(const Blocks *b, int threads, const int *to) {
    int64_t load[MAX_THREADS] = {0}, most = 0;
    for (int i = 0; i < b->n; i++) load[to[i]] += b->cost[i];
    for (int t = 0; t < threads; t++)
        if (load[t] > most) most = load[t];
    return most;
}

/* Chunks of a thread that are neighbours are a piece, up to the blocks that fit into memory. */
static void add_chunks(Pool *pool, Pieces *p, const Blocks *b, const int *to, int thread) {
    for (int i = 0, j; i < b->n; i = j) {
        for (j = i + 1; j < b->n && to[j] == to[i] && b->at[j + 1] - b->at[i] <= b->most;) j++;
        if (to[i] == thread) add_piece(pool, p, b->at[i], b->at[j], 0, b->rows);
    }
}

static void add_slabs(Pool *pool, Pieces *p, const Blocks *b, int row, int rows) {
    int from = b->rows * row / rows, end = b->rows * (row + 1) / rows, blocks = b->at[b->n];
    for (int i = 0; i < blocks; i += b->most)
        add_piece(pool, p, i, i + b->most < blocks ? i + b->most : blocks, from, end);
}

/* A thread with rows of all blocks wrote what it reads next, and no other core has its lines: worth
 * a sixteenth of the work. */
const Pieces *pieces_of_blocks(Pool *pool, const Blocks *b) {
    enum { LOCAL = 16 };
    Pieces *p = NEW(pool, Pieces, 1);
    int *near = NEW(pool, int, b->n), *large = NEW(pool, int, b->n);
    int64_t all = 0;
    for (int i = 0; i < b->n; i++) all += b->cost[i];
    for (int threads = 1; threads <= b->threads; threads++) {
        assign_neighbours(b, threads, near), assign_largest_first(b, threads, large);
        int64_t near_cost = slowest(b, threads, near), large_cost = slowest(b, threads, large);
        bool scattered = large_cost < near_cost - near_cost / 100;
        int64_t by_block = scattered ? large_cost : near_cost;
        int64_t by_row =
            all * ((b->rows + threads - 1) / threads) / b->rows + b->halo * (threads > 2 ? 2 : 1);
        for (int t = 0; t < threads; t++) {
            int first = p->list.n;
            if (threads == 1 || by_row < by_block + by_block / LOCAL)
                add_slabs(pool, p, b, t, threads);
            else
                add_chunks(pool, p, b, scattered ? large : near, t);
            end_row(p, THREAD_ROW(threads, t), first);
        }
    }
    return p;
}

/* ---- loops ---- */

int k_loop_pieces(Kernel *k, const Pieces *p) {
    int first = k_table(k, "first_piece", THREAD_ROWS, p->first);
    int end = k_table(k, "end_piece", THREAD_ROWS, p->end);
    k->divided = true;
    int piece = k_loop_range(k, "piece", first, end, BY_THREAD);
    k->vars.at[piece].n = p->list.n;
    return piece;
}

bool pieces_whole(const Pieces *p, int axis) {
    for (int i = 1; i < p->list.n; i++)
        if (p->list.at[i].lo[axis] != p->list.at[0].lo[axis] ||
            p->list.at[i].hi[axis] != p->list.at[0].hi[axis])
            return false;
    return true;
}
