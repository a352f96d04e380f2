/* pth_writer.c - a zip writer and a pickle writer, as far as checkpoints need them. */
#include "pth_writer.h"
#include <string.h>

static void put_le(Text *t, uint64_t v, int bytes) {
    for (; bytes--; v >>= 8) put_bytes(t, &(uint8_t){(uint8_t)v}, 1);
}

/* ---- zip ---- */

static uint32_t crc32(Bytes b) {
    uint32_t crc = ~0u;
    for (size_t i = 0; i < b.size; i++) {
        crc ^= b.data[i];
        for (int k = 0; k < 8; k++) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

/* Deflate without compression: blocks of at most 65535 bytes behind their length. */
static Bytes deflate(Pool *pool, Bytes b) {
    Text t = {.pool = pool};
    size_t at = 0;
    do {
        size_t n = b.size - at < 65535 ? b.size - at : 65535;
        put_le(&t, at + n == b.size, 1);
        put_le(&t, n, 2);
        put_le(&t, ~n, 2);
        put_bytes(&t, b.data + at, n);
        at += n;
    } while (at < b.size);
    return (Bytes){(uint8_t *)t.s, t.n};
}

Zip zip_begin(Pool *pool, int flags) {
    return (Zip){.file = {.pool = pool}, .directory = {.pool = pool}, .flags = flags};
}

/* Version, flags, method, time, date, checksum, sizes: what both kinds of header share. */
static void put_header(Text *t, const Zip *z, uint32_t crc, uint64_t packed, uint64_t size) {
    put_le(t, z->flags & ZIP_64 ? 45 : 20, 2);
    put_le(t, z->flags & ZIP_DESCRIPTOR ? 8 : 0, 2);
    put_le(t, z->flags & ZIP_DEFLATE ? 8 : 0, 2);
    put_le(t, 0, 4);
    put_le(t, crc, 4);
    put_le(t, z->flags & ZIP_64 ? UINT32_MAX : packed, 4);
    put_le(t, z->flags & ZIP_64 ? UINT32_MAX : size, 4);
}

static void put_zip64_sizes(Text *t, const Zip *z, uint64_t packed, uint64_t size) {
    if (!(z->flags & ZIP_64)) return;
    put_le(t, 1, 2);
    put_le(t, 16, 2);
    put_le(t, size, 8);
    put_le(t, packed, 8);
}

void zip_add(Zip *z, const char *name, Bytes b) {
    Bytes packed = z->flags & ZIP_DEFLATE ? deflate(z->file.pool, b) : b;
    bool late = z->flags & ZIP_DESCRIPTOR; /* sizes and checksum follow the data */
    size_t start = z->file.n, extra = z->flags & ZIP_64 ? 20 : 0;
    put_bytes(&z->file, "PK\3\4", 4);
    put_header(&z->file, z, late ? 0 : crc32(b), late ? 0 : packed.size, late ? 0 : b.size);
    put_le(&z->file, strlen(name), 2);
    put_le(&z->file, extra, 2);
    put_bytes(&z->file, name, strlen(name));
    put_zip64_sizes(&z->file, z, late ? 0 : packed.size, late ? 0 : b.size);
    put_bytes(&z->file, packed.data, packed.size);
    if (late) {
        put_bytes(&z->file, "PK\7\10", 4);
        put_le(&z->file, crc32(b), 4);
        put_le(&z->file, packed.size, z->flags & ZIP_64 ? 8 : 4);
        put_le(&z->file, b.size, z->flags & ZIP_64 ? 8 : 4);
    }
    put_bytes(&z->directory, "PK\1\2\55\0", 6);
    put_header(&z->directory, z, crc32(b), packed.size, b.size);
    put_le(&z->directory, strlen(name), 2);
    put_le(&z->directory, extra, 2);
    put_le(&z->directory, 0, 2 + 2 + 2 + 4); /* comment, disk, attributes */
    put_le(&z->directory, start, 4);
    put_bytes(&z->directory, name, strlen(name));
    put_zip64_sizes(&z->directory, z, packed.size, b.size);
    z->n++;
}

Bytes zip_end(Zip *z) {
    Text *t = &z->file;
    size_t start = t->n, n = (size_t)z->n;
    bool big = z->flags & ZIP_64;
    put_bytes(t, z->directory.s, z->directory.n);
    size_t end = t->n;
    if (big) {
        put_bytes(t, "PK\6\6", 4);
        put_le(t, 44, 8);
        put_le(t, 45, 2);
        put_le(t, 45, 2);
        put_le(t, 0, 8);
        put_le(t, n, 8);
        put_le(t, n, 8);
        put_le(t, z->directory.n, 8);
        put_le(t, start, 8);
        put_bytes(t, "PK\6\7\0\0\0\0", 8);
        put_le(t, end, 8);
        put_le(t, 1, 4);
    }
    put_bytes(t, "PK\5\6\0\0\0\0", 8);
    put_le(t, big ? UINT16_MAX : n, 2);
    put_le(t, big ? UINT16_MAX : n, 2);
    put_le(t, big ? UINT32_MAX : z->directory.n, 4);
    put_le(t, big ? UINT32_MAX : start, 4);
    put_le(t, 0, 2);
    return (Bytes){(uint8_t *)t->s, t->n};
}

/* ---- pickle, protocol 2, in the manner of torch.save ---- */

static void pickle_text(Text *t, const char *s) {
    put(t, "X");
    put_le(t, strlen(s), 4);
    put(t, "%s", s);
}

static void pickle_number(Text *t, int64_t v) {
    if (v >= 0 && v < 256) {
        put(t, "K");
        put_le(t, (uint64_t)v, 1);
    } else {
        put_bytes(t, "\x8a\x08", 2);
        put_le(t, (uint64_t)v, 8);
    }
}

static void pickle_numbers(Text *t, int n, const int64_t *v) {
    put(t, "(");
    for (int i = 0; i < n; i++) pickle_number(t, v[i]);
    put(t, "t");
}

static void pickle_tensor(Text *t, const Pth *pth, const PthTensor *tensor) {
    static const char *const storages[NDTYPE] = {
#define TYPE(name, bytes, kind, c, vector, llvm, sum, dot, storage, ...) storage,
#include "types.def"
#undef TYPE
    };
    if (tensor->parameter) put(t, "ctorch._utils\n_rebuild_parameter\n(");
    put(t, "ctorch._utils\n_rebuild_tensor_v2\n((");
    pickle_text(t, "storage");
    put(t, "ctorch\n%s\n", storages[tensor->type]);
    pickle_text(t, pool_printf(t->pool, "%d", tensor->storage));
    pickle_text(t, "cpu");
    size_t bytes = tensor->storage < pth->nstorages ? pth->storages[tensor->storage].size : 0;
    pickle_number(t, (int64_t)(bytes / (size_t)type_rows[tensor->type].bytes));
    put(t, "tQ");
    pickle_number(t, tensor->offset);
    pickle_numbers(t, tensor->rank, tensor->dim);
    pickle_numbers(t, tensor->rank, tensor->stride);
    put(t, "\x89"
           "ccollections\nOrderedDict\n)RtR");
    if (tensor->parameter)
        put(t, "\x88"
               "ccollections\nOrderedDict\n)RtR");
}

Bytes pth_pickle(Pool *pool, const Pth *pth) {
    Text t = {.pool = pool};
    put_bytes(&t, "\x80\x02", 2);
    if (pth->nesting) {
        put(&t, "}");
        pickle_text(&t, "epoch");
        pickle_number(&t, 7);
        put(&t, "s");
        pickle_text(&t, pth->nesting);
    }
    put(&t, "ccollections\nOrderedDict\n)Rq");
    put_le(&t, 0, 1);
    put(&t, "(");
    for (int i = 0; i < pth->n; i++) {
        pickle_text(&t, pth->tensors[i].name);
        pickle_tensor(&t, pth, &pth->tensors[i]);
    }
    put(&t, "u}"); /* then the attributes of the dict */
    pickle_text(&t, "_metadata");
    put(&t, "}sb%s.", pth->nesting ? "s" : "");
    return (Bytes){(uint8_t *)t.s, t.n};
}

Bytes pth_wrap(Pool *pool, const Pth *pth, Bytes pickle) {
    Zip zip = zip_begin(pool, pth->flags);
    zip_add(&zip, "net/data.pkl", pickle);
    if (pth->byteorder)
        zip_add(&zip, "net/byteorder",
                (Bytes){(const uint8_t *)pth->byteorder, strlen(pth->byteorder)});
    for (int i = 0; i < pth->nstorages; i++)
        zip_add(&zip, pool_printf(pool, "net/data/%d", i), pth->storages[i]);
    zip_add(&zip, "net/version", (Bytes){(const uint8_t *)"3\n", 2});
    return zip_end(&zip);
}

Bytes pth_file(Pool *pool, const Pth *pth) { return pth_wrap(pool, pth, pth_pickle(pool, pth)); }

/* ---- the sample ---- */

static const float sample_floats[12] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
static const int64_t sample_count[1] = {42};
static const Bytes sample_storages[] = {
    {(const uint8_t *)sample_floats, sizeof sample_floats},
    {(const uint8_t *)sample_count, sizeof sample_count},
};
static const PthTensor sample_tensors[] = {
    {.name = "conv.weight", .type = DT_f32, .rank = 2, .dim = {2, 3}, .stride = {3, 1}},
    {.name = "conv.turned", /* the same storage, transposed */
     .type = DT_f32,
     .rank = 2,
     .dim = {3, 4},
     .stride = {1, 3},
     .parameter = true},
    {.name = "bn.num_batches_tracked", .type = DT_i64, .storage = 1},
};
const Pth pth_sample = {.tensors = sample_tensors,
                        .n = 3,
                        .storages = sample_storages,
                        .nstorages = 2,
                        .byteorder = "little"};
