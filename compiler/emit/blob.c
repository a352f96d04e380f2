/* blob.c - the weights file: what it must agree with, a self-test vector, the packed weights.
 *
 *     byte 0    magic "mixfacew"        8   version, u32        12  header bytes, u32 (256)
 *          16   file bytes, u64         24  embedding size, u32
 *          32   layout id, 32 bytes     64  model id, 32 bytes
 *         256   self-test embedding, float32, padded to 64 bytes
 *          ..   packed weights, float32
 *         end   64 bytes, the last 8 are the checksum of all bytes before them
 *
 * A row of 32-bit words in the byte order of the machine that will read them, usually little
 * endian; ids and longer numbers are several words, the lowest first. The code that reads it looks
 * at words only, so an array of them is right on any machine, and the magic tells a file of another
 * byte order. The checksum is FNV-1a, 64 bit, over the words.
 */
#include "emit.h"
#include <math.h>
#include <string.h>

enum { BLOB_HEADER = 256, BLOB_LAYOUT_ID = 32, BLOB_MODEL_ID = 64, BLOB_TRAILER = 64 }; /* bytes */
#define BLOB_MAGIC "mixfacew"

int64_t blob_weights_at(const Graph *g) {
    return BLOB_HEADER + ((int64_t)g->output->c * 4 + 63) / 64 * 64;
}

int64_t blob_bytes(const Graph *g) {
    return blob_weights_at(g) + (g->blob_bytes + 63) / 64 * 64 + BLOB_TRAILER;
}

static float self_test_input(uint32_t i) {
    return ((float)(i * 2654435761u >> 24) - 127.5f) * 0.0078125f;
}

void self_test(Graph *g) {
    Pool *scratch = pool_new();
    int64_t n = (int64_t)g->input->c * g->input->h * g->input->w;
    float *x = NEW(scratch, float, n);
    double *y = NEW(scratch, double, g->output->c);
    for (int64_t i = 0; i < n; i++) x[i] = self_test_input((uint32_t)i);
    reference_embedding(scratch, g, x, y);
    float *golden = NEW(g->pool, float, g->output->c);
    for (int c = 0; c < g->output->c; c++) golden[c] = (float)y[c];
    g->golden = golden;
    pool_free(scratch);
}

static void put_word(uint8_t *at, uint64_t v, int bytes) {
    for (int i = 0; i < bytes; i++) at[i] = (uint8_t)(v >> 8 * i);
}

static uint64_t word_at(const uint8_t *at, int bytes) {
    uint64_t v = 0;
    for (int i = 0; i < bytes; i++) v |= (uint64_t)at[i] << 8 * i;
    return v;
}

static uint32_t swapped(uint32_t w) {
    return w >> 24 | (w >> 8 & 0xff00) | (w << 8 & 0xff0000) | w << 24;
}

uint32_t blob_magic(int i) {
    uint32_t word = (uint32_t)word_at((const uint8_t *)BLOB_MAGIC + 4 * (i % 2), 4);
    return i < 2 ? word : swapped(word);
}

static void id_bytes(const char *hex, uint8_t id[32]) {
    for (int i = 0; i < 32; i++) {
        unsigned byte;
        if (sscanf(hex + 2 * i, "%2x", &byte) != 1) die("id %s", hex);
        id[i] = (uint8_t)byte;
    }
}

void id_words(const char *hex, uint32_t id[8]) {
    uint8_t bytes[32];
    id_bytes(hex, bytes);
    for (int i = 0; i < 8; i++) id[i] = (uint32_t)word_at(bytes + 4 * i, 4);
}

uint64_t checksum(const uint8_t *data, int64_t n) {
    uint64_t h = 0xcbf29ce484222325u;
    for (int64_t i = 0; i < n; i += 4) h = (h ^ word_at(data + i, 4)) * 0x100000001b3u;
    return h;
}

static void put_floats(uint8_t *at, const float *v, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        uint32_t bits;
        memcpy(&bits, &v[i], 4);
        put_word(at + 4 * i, bits, 4);
    }
}

/* Every word in the other byte order. */
static void swap(uint8_t *blob, int64_t bytes) {
    for (int64_t i = 0; i < bytes; i += 4)
        put_word(blob + i, swapped((uint32_t)word_at(blob + i, 4)), 4);
}

bool blob_big(const Job *job) { return choice("--byte-order", job->byte_order) == 1; }

Bytes emit_blob(const Graph *g, bool big) {
    int64_t bytes = blob_bytes(g);
    uint8_t *b = pool_alloc(g->pool, (size_t)bytes);
    memcpy(b, BLOB_MAGIC, 8);
    put_word(b + 8, BLOB_VERSION, 4);
    put_word(b + 12, BLOB_HEADER, 4);
    put_word(b + 16, (uint64_t)bytes, 8);
    put_word(b + 24, (uint64_t)g->output->c, 4);
    id_bytes(g->layout_id, b + BLOB_LAYOUT_ID);
    id_bytes(g->model_id, b + BLOB_MODEL_ID);
    put_floats(b + BLOB_HEADER, g->golden, g->output->c);
    put_floats(b + blob_weights_at(g), (const float *)(const void *)g->blob, g->blob_bytes / 4);
    put_word(b + bytes - 8, checksum(b, bytes - 8), 8);
    if (big) swap(b, bytes);
    return (Bytes){b, (size_t)bytes};
}

/* ---- reading one back ---- */

static void put_id(char hex[65], const uint8_t id[32]) {
    for (int i = 0; i < 32; i++) snprintf(hex + 2 * i, 3, "%02x", id[i]);
}

static bool starts(Bytes file, bool big) {
    for (int i = 0; i < 2; i++)
        if (file.size < 8 || word_at(file.data + 4 * i, 4) != blob_magic(big ? 2 + i : i))
            return false;
    return true;
}

bool blob_starts(Bytes file) { return starts(file, false) || starts(file, true); }

Blob blob_read(Pool *pool, const char *path, Bytes file) {
    bool big = starts(file, true);
    const uint8_t *b = file.data;
    if (!blob_starts(file)) fail(EXIT_INPUT, "%s: not a weights file of mixfacec", path);
    if (file.size < BLOB_HEADER + BLOB_TRAILER)
        fail(EXIT_INPUT, "%s: cut short: %zu bytes, less than head and tail of weights", path,
             file.size);
    if (big) {
        uint8_t *copy = memcpy(pool_alloc(pool, file.size), file.data, file.size);
        swap(copy, (int64_t)file.size / 4 * 4);
        b = copy;
    }
    uint64_t version = word_at(b + 8, 4), header = word_at(b + 12, 4), bytes = word_at(b + 16, 8);
    if (version != BLOB_VERSION)
        fail(EXIT_INPUT, "%s: weights of format %d, expected %d", path, (int)version, BLOB_VERSION);
    if (file.size != bytes)
        fail(EXIT_INPUT, "%s: %s: expected %llu bytes, found %zu", path,
             file.size < bytes ? "cut short" : "too long", (unsigned long long)bytes, file.size);
    if (header != BLOB_HEADER || bytes % 64)
        fail(EXIT_INPUT, "%s: damaged: a head of %llu bytes, %llu in all", path,
             (unsigned long long)header, (unsigned long long)bytes);
    Blob blob = {.bytes = (int64_t)bytes, .big = big, .embedding = (int)word_at(b + 24, 4)};
    put_id(blob.layout_id, b + BLOB_LAYOUT_ID);
    put_id(blob.model_id, b + BLOB_MODEL_ID);
    blob.intact = word_at(b + bytes - 8, 8) == checksum(b, blob.bytes - 8);
    return blob;
}
