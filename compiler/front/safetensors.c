/* safetensors.c - the safetensors format:
 *
 *     u64 n | n bytes of JSON {"NAME": {"dtype": "F32", "shape": [..], "data_offsets": [a, b]}, ..}
 *     data: the tensors fill it without gap or overlap
 */
#include "checkpoint.h"
#include "json.h"
#include <stdlib.h>
#include <string.h>

enum { LENGTH_BYTES = 8, MAX_HEADER = 16 << 20, ALIGN = 8 };

typedef struct {
    int64_t begin, end;
    const char *name;
} Span;

static int by_begin(const void *a, const void *b) {
    const Span *x = a, *y = b;
    if (x->begin != y->begin) return x->begin < y->begin ? -1 : 1;
    return x->end < y->end ? -1 : x->end > y->end;
}

/* Overlaps hide data from one reader that another sees, gaps hide it from all. */
static void check_spans(const char *path, Span *span, int n, int64_t start, int64_t size) {
    int64_t end = 0;
    if (n) qsort(span, (size_t)n, sizeof *span, by_begin);
    if (n && span[n - 1].end > size)
        fail(EXIT_INPUT, "%s: the file is truncated: expected %lld bytes, found %lld", path,
             (long long)(start + span[n - 1].end), (long long)(start + size));
    for (int i = 0; i < n; end = span[i++].end)
        if (span[i].begin != end)
            fail(EXIT_INPUT, "%s: tensor %s: expected data from byte %lld, found byte %lld (%s)",
                 path, span[i].name, (long long)end, (long long)span[i].begin,
                 span[i].begin < end ? "tensors overlap" : "a gap");
    if (end != size)
        fail(EXIT_INPUT, "%s: %lld bytes of data belong to no tensor", path,
             (long long)(size - end));
}

/* A type that is none of ours is a problem of who wants the tensor. */
static void set_type(Pool *pool, Tensor *t, const char *name) {
    for (int i = 0; i < NDTYPE; i++)
        if (!strcmp(name, type_rows[i].safetensors)) {
            t->type = (Dtype)i;
            return;
        }
    t->problem = pool_printf(pool, "a tensor of type %s", printable(pool, name, strlen(name)));
}

static void check_size(Pool *pool, const Json *entry, const Tensor *t, Span span) {
    int64_t bytes = type_rows[t->type].bytes;
    bool overflow = false;
    for (int d = 0; d < t->rank; d++) overflow |= __builtin_mul_overflow(bytes, t->dim[d], &bytes);
    if (overflow || bytes != span.end - span.begin)
        json_fail(entry, "tensor %s of shape %s and type %s needs %s bytes, found %lld", span.name,
                  tensor_shape(pool, t), type_rows[t->type].safetensors,
                  overflow ? "too many" : pool_printf(pool, "%lld", (long long)bytes),
                  (long long)(span.end - span.begin));
}

static Span read_tensor(Checkpoint *ck, const Json *entry, const uint8_t *data) {
    json_keys(json_expect(entry, JSON_OBJECT), "dtype shape data_offsets");
    Tensor t = {0};
    set_type(ck->pool, &t, json_need(entry, "dtype", JSON_STRING)->string);
    const Json *shape = json_need(entry, "shape", JSON_ARRAY);
    const Json *offsets = json_need(entry, "data_offsets", JSON_ARRAY);
    if (offsets->n != 2) json_fail(offsets, "expected 2 offsets, found %d", offsets->n);
    for (const Json *d = shape->child; d; d = d->next) {
        int64_t size = json_integer(d, 0, INT64_MAX >> 10);
        if (t.rank < MAX_RANK) t.dim[t.rank++] = size;
    }
    if (shape->n > MAX_RANK) t.problem = "a tensor of too many dimensions";
    tensor_contiguous(&t);
    Span span = {.name = printable(ck->pool, entry->key, strlen(entry->key))};
    span.begin = json_integer(offsets->child, 0, INT64_MAX >> 10);
    span.end = json_integer(offsets->child->next, span.begin, INT64_MAX >> 10);
    t.storage = NEW(ck->pool, Storage, 1);
    *t.storage = (Storage){.size = (size_t)(span.end - span.begin), .data = data + span.begin};
    const char *name = name_unwrapped(ck->pool, entry->key);
    if (!t.problem) check_size(ck->pool, entry, &t, span);
    checkpoint_add(ck, name, 0, t);
    return span;
}

void safetensors_read(Checkpoint *ck, const char *path, Bytes file) {
    uint64_t header = 0;
    for (int i = LENGTH_BYTES - 1; i >= 0; i--) header = header << 8 | file.data[i];
    if (header > MAX_HEADER)
        fail(EXIT_INPUT, "%s: a safetensors header of %llu bytes, expected at most %d", path,
             (unsigned long long)header, MAX_HEADER);
    if (header > file.size - LENGTH_BYTES)
        fail(EXIT_INPUT,
             "%s: the file is truncated in its header: expected at least %llu bytes, found %zu",
             path, (unsigned long long)header + LENGTH_BYTES, file.size);
    const Json *root = json_expect(
        json_parse(ck->pool, path, (const char *)file.data + LENGTH_BYTES, header), JSON_OBJECT);
    const uint8_t *data = file.data + LENGTH_BYTES + header;
    int64_t size = (int64_t)(file.size - LENGTH_BYTES - header);
    Span *span = NEW(ck->pool, Span, root->n);
    int n = 0;
    for (const Json *entry = root->child; entry; entry = entry->next)
        if (strcmp(entry->key, "__metadata__")) span[n++] = read_tensor(ck, entry, data);
    check_spans(path, span, n, LENGTH_BYTES + (int64_t)header, size);
    ck->format = "safetensors";
}

/* ---- writing ---- */

static Dtype written_type(const Tensor *t, Dtype floating) {
    return type_floating(t->type) ? floating : t->type;
}

static void put_data(Text *out, const Tensor *t, Dtype floating) {
    const char *problem = tensor_read(out->pool, t);
    if (problem)
        fail(EXIT_INPUT, "tensor %s: %s", t->name,
             tensor_complaint(out->pool, tensor_shape(out->pool, t), problem));
    int64_t n = tensor_count(t);
    size_t size = (size_t)type_rows[written_type(t, floating)].bytes;
    if (!type_floating(t->type)) {
        for (int64_t i = 0; i < n; i++) put_bytes(out, tensor_element(t, i), size);
        return;
    }
    const double *values = tensor_values(out->pool, t);
    for (int64_t i = 0; i < n; i++) {
        uint8_t bytes[8];
        if (!tensor_encode(floating, values[i], bytes))
            fail(EXIT_INPUT, "tensor %s: %g is too large for %s", t->name, values[i],
                 type_rows[floating].name);
        put_bytes(out, bytes, size);
    }
}

/* The header keeps the order of the tensors; the data comes by falling element size, as other
 * writers do, so that every tensor is aligned for those who map the file. */
void safetensors_write(Pool *pool, const char *path, const Tensor *tensors, int n, Dtype floating) {
    Text data = {.pool = pool}, header = {.pool = pool}, file = {.pool = pool};
    size_t *begin = NEW(pool, size_t, n), *end = NEW(pool, size_t, n);
    for (int size = ALIGN; size; size /= 2)
        for (int i = 0; i < n; i++) {
            if (type_rows[written_type(&tensors[i], floating)].bytes != size) continue;
            begin[i] = data.n;
            put_data(&data, &tensors[i], floating);
            end[i] = data.n;
        }
    put(&header, "{\"__metadata__\":{\"format\":\"pt\"}");
    for (int i = 0; i < n; i++) {
        const Tensor *t = &tensors[i];
        put(&header, ",");
        put_json_string(&header, t->name);
        put(&header, ":{\"dtype\":\"%s\",\"shape\":[",
            type_rows[written_type(t, floating)].safetensors);
        for (int d = 0; d < t->rank; d++)
            put(&header, "%s%lld", d ? "," : "", (long long)t->dim[d]);
        put(&header, "],\"data_offsets\":[%zu,%zu]}", begin[i], end[i]);
    }
    put(&header, "}");
    while (header.n % ALIGN) put(&header, " ");
    uint8_t length[LENGTH_BYTES];
    for (int i = 0; i < LENGTH_BYTES; i++) length[i] = (uint8_t)(header.n >> 8 * i);
    put_bytes(&file, length, sizeof length);
    put_bytes(&file, header.s, header.n);
    put_bytes(&file, data.s, data.n);
    write_file(path, file.s, file.n);
}
