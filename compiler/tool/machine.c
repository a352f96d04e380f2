/* machine.c - what one core can do at most: multiply-adds from registers, reads from every level
 * of memory. The loops are C for this machine's compiler and the target's instruction set. */
#include "bench.h"
#include <sched.h>
#include <string.h>
#include <time.h>

/* x86 loops are spelled in assembly, so that no compiler can improve them away; elsewhere every
 * accumulator is a chain of its own that C does not allow to be reordered. A multiply-add takes 4
 * or 5 cycles and 2 to 4 start in each: 12 chains are enough with 16 registers, 24 with 32. */
static const char loops[] =
    "#include <stddef.h>\n"
    "#if defined(__AVX512F__)\n"
    "#define LANES 16\n"
    "const char mixfacec_vector[] = \"AVX-512 FMA, 16 lanes\";\n"
    "#elif defined(__AVX2__) && defined(__FMA__)\n"
    "#define LANES 8\n"
    "const char mixfacec_vector[] = \"AVX2 FMA, 8 lanes\";\n"
    "#else\n"
    "#define LANES 4\n"
    "const char mixfacec_vector[] = \"multiply-add of the C compiler, 4 lanes\";\n"
    "#endif\n"
    "typedef float V __attribute__((vector_size(4 * LANES)));\n"
    "#define TWELVE(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11)\n"
    "#define NEXT(X) X(12) X(13) X(14) X(15) X(16) X(17) X(18) X(19) X(20) X(21) X(22) X(23)\n"
    "#if defined(__AVX512F__) || defined(__aarch64__)\n"
    "#define CHAINS 24\n"
    "#define EACH(X) TWELVE(X) NEXT(X)\n"
    "#else\n"
    "#define CHAINS 12\n"
    "#define EACH(X) TWELVE(X)\n"
    "#endif\n"
    "#if defined(__AVX512F__)\n"
    "#define FMA(i) __asm__ volatile(\"vfmadd213ps %2, %1, %0\" : \"+v\"(d##i) : \"v\"(a), "
    "\"v\"(b));\n"
    "#define LOAD(i) __asm__ volatile(\"vmovups %1, %0\" : \"=v\"(t) : \"m\"(p[i]));\n"
    "#elif LANES == 8\n"
    "#define FMA(i) __asm__ volatile(\"vfmadd213ps %2, %1, %0\" : \"+x\"(d##i) : \"x\"(a), "
    "\"x\"(b));\n"
    "#define LOAD(i) __asm__ volatile(\"vmovups %1, %0\" : \"=x\"(t) : \"m\"(p[i]));\n"
    "#else\n"
    "#define FMA(i) d##i = d##i * a + b;\n"
    "#endif\n"
    "#define FOUR(x) x x x x\n"
    "#define START(i) V d##i = b * (float)i;\n"
    "#define SUM(i) s += d##i;\n"
    "const double mixfacec_turn_flops = 4 * 2.0 * LANES * CHAINS;\n"
    "static volatile float half = 0.5f, one = 1.0f; /* not to be computed with beforehand */\n"
    "float mixfacec_fma(long turns);\n"
    "float mixfacec_fma(long turns) {\n"
    "    V a = {0}, b = {0}, s = {0};\n"
    "    a += half, b += one;\n"
    "    EACH(START)\n"
    "    for (long i = 0; i < turns; i++) { EACH(FMA) EACH(FMA) EACH(FMA) EACH(FMA) }\n"
    "    EACH(SUM)\n"
    "    return s[0];\n"
    "}\n"
    "void mixfacec_read(const void *from, size_t bytes, long passes);\n"
    "#ifdef LOAD\n"
    "void mixfacec_read(const void *from, size_t bytes, long passes) {\n"
    "    V t;\n"
    "    for (; passes > 0; passes--) {\n"
    "        const V *p = from, *end = p + bytes / sizeof(V);\n"
    "        for (; p < end;) { FOUR(EACH(LOAD) p += CHAINS;) }\n"
    "    }\n"
    "    (void)t;\n"
    "}\n"
    "#else\n"
    "static volatile float sink;\n"
    "#define ZERO(i) V d##i = {0};\n"
    "#define ADD(i) d##i += p[i];\n"
    "void mixfacec_read(const void *from, size_t bytes, long passes) {\n"
    "    V s = {0};\n"
    "    EACH(ZERO)\n"
    "    for (; passes > 0; passes--) {\n"
    "        const V *p = from, *end = p + bytes / sizeof(V);\n"
    "        for (; p < end;) { FOUR(EACH(ADD) p += CHAINS;) }\n"
    "        __asm__ volatile(\"\" ::: \"memory\");\n"
    "    }\n"
    "    EACH(SUM)\n"
    "    sink = s[0];\n"
    "}\n"
    "#endif\n";

/* What a turn of the reading loop takes divides it, for every vector. */
enum { UNIT = 4 * 24 * 64 };

double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* ---- caches ---- */

static bool cache_line(int index, const char *what, char text[64]) {
    char path[96];
    snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu0/cache/index%d/%s", index, what);
    FILE *f = fopen(path, "r");
    if (!f) return false;
    bool read = fgets(text, 64, f) != NULL;
    fclose(f);
    return read;
}

/* Bytes of the data cache of a level, 0 = there is none or the system does not tell. sysconf() is
 * no help: in virtual machines it reports the caches of the whole host. */
static size_t cache_bytes(int level) {
    char text[64];
    for (int i = 0; i < 16 && cache_line(i, "level", text); i++) {
        unsigned long size;
        char unit = 0;
        int found = text[0] - '0';
        if (found != level || !cache_line(i, "type", text) || text[0] == 'I') continue;
        if (!cache_line(i, "size", text) || sscanf(text, "%lu%c", &size, &unit) < 1) return 0;
        return (size_t)size << (unit == 'K' ? 10 : unit == 'M' ? 20 : 0);
    }
    return 0;
}

static void add_level(Machine *m, const char *name, size_t cache, size_t bytes) {
    bytes = bytes / UNIT * UNIT;
    if (!bytes) bytes = UNIT;
    m->level[m->nlevels++] = (Level){.name = name, .cache = cache, .bytes = bytes};
}

/* Half a cache is read to measure it, and no more than a quarter of one that others share. */
static void find_levels(Machine *m) {
    size_t l1 = cache_bytes(1), l2 = cache_bytes(2), l3 = cache_bytes(3);
    if (!l1) l1 = 32 << 10, l2 = 512 << 10, l3 = 8 << 20; /* of a usual machine */
    size_t last = l3 ? l3 : l2 ? l2 : l1, memory = 4 * last;
    if (memory < (size_t)64 << 20) memory = (size_t)64 << 20;
    if (memory > (size_t)1 << 30) memory = (size_t)1 << 30;
    add_level(m, "L1", l1, l1 / 2);
    if (l2) add_level(m, "L2", l2, l2 / 2);
    if (l3) add_level(m, "L3", l3, l3 / 4 > 2 * l2 ? l3 / 4 : l3 / 2);
    add_level(m, "DRAM", 0, memory);
}

double machine_rate(const Machine *m, int64_t bytes) {
    for (int i = 0; i < m->nlevels - 1; i++)
        if (bytes <= (int64_t)m->level[i].cache) return m->level[i].rate;
    return m->level[m->nlevels - 1].rate;
}

/* ---- slices ---- */

static double fma_seconds(const Machine *m, long turns) {
    volatile float sum;
    double start = now();
    sum = m->fma(turns);
    (void)sum;
    return now() - start;
}

/* Every slice reads elsewhere: how fast a cache is depends on the addresses too (on Zen, on those
 * that its way predictor takes for one another). */
static double read_seconds(const Machine *m, const Level *l, long passes) {
    size_t windows = m->level[m->nlevels - 1].bytes / l->bytes;
    const char *from = (const char *)m->memory + (size_t)m->slices % windows * l->bytes;
    double start = now();
    m->read(from, l->bytes, passes);
    return now() - start;
}

/* Slices of arithmetic take SLICE_MS, those of a cache a fifth of it, memory is read once. */
static void calibrate(Machine *m) {
    for (m->turns = 1000; fma_seconds(m, m->turns) < (double)SLICE_MS * 1e-3;)
        m->turns += m->turns / 4;
    for (int i = 0; i < m->nlevels; i++) {
        Level *l = &m->level[i];
        for (l->passes = 1; l->cache && read_seconds(m, l, l->passes) < (double)SLICE_MS * 2e-4;)
            l->passes += l->passes / 4 + 1;
    }
}

void machine_slice(Machine *m) {
    double rate = (double)m->turns * m->turn_flops / fma_seconds(m, m->turns);
    if (rate > m->peak) m->peak = rate;
    m->slices++;
    for (int i = 0; i < m->nlevels; i++) {
        Level *l = &m->level[i];
        if (l->cache) read_seconds(m, l, 1);
        rate = (double)l->bytes * (double)l->passes / read_seconds(m, l, l->passes);
        if (rate > l->rate) l->rate = rate;
    }
}

void machine_flush(const Machine *m) { read_seconds(m, &m->level[m->nlevels - 1], 1); }

/* ---- one core ---- */

static bool pin(int core) {
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET((size_t)core, &one);
    return !sched_setaffinity(0, sizeof one, &one);
}

/* Cores may be of several kinds, and some are busy: each one shows what it can do. */
static int fastest_core(const Machine *m) {
    enum { MOST = 32 };
    cpu_set_t allowed;
    double least = 0;
    int best = -1, tried = 0;
    if (sched_getaffinity(0, sizeof allowed, &allowed)) return -1;
    for (int core = 0; core < CPU_SETSIZE && tried < MOST; core++) {
        if (!CPU_ISSET((size_t)core, &allowed) || !pin(core)) continue;
        tried++;
        for (int i = 0; i < 4; i++) {
            double t = fma_seconds(m, m->turns / 4);
            if (best < 0 || t < least) least = t, best = core;
        }
    }
    if (best >= 0) pin(best);
    return best;
}

Machine machine_open(Pool *pool, const Target *target) {
    Machine m = {.cpu = cpu_name(pool)};
    const Target *vector = target->probe ? target : target_find("native");
    const CFile file = {"machine", loops, sizeof loops - 1, C_SOURCE};
    const char *flags = pool_printf(pool, "-O2 -fPIC -ffp-contract=fast %s", vector->cflags);
    void *lib = load_c(pool, &file, 1, flags, NULL);
    const double *turn_flops;
    find_symbol(lib, "mixfacec_fma", &m.fma);
    find_symbol(lib, "mixfacec_read", &m.read);
    find_symbol(lib, "mixfacec_vector", &m.vector);
    find_symbol(lib, "mixfacec_turn_flops", &turn_flops);
    m.turn_flops = *turn_flops;
    find_levels(&m);
    size_t bytes = m.level[m.nlevels - 1].bytes;
    uintptr_t at = ((uintptr_t)pool_alloc(pool, bytes + 4096) + 4095) / 4096 * 4096;
    m.memory = (void *)at;
    memset(m.memory, 1, bytes); /* pages never written are all one page of zeros */
    m.turns = 1000000;
    m.core = fastest_core(&m);
    calibrate(&m);
    return m;
}
