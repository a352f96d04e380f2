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

static const char *const type_names[NDTYPE] = {
#define DTYPE(name, bytes, storage, safetensors) safetensors,
#include "dtypes.def"
#undef DTYPE
};
/* The same as the words of json_choice(). */
static const char type_words[] =
#define DTYPE(name, bytes, storage, safetensors) " " safetensors
#include "dtypes.def"
#undef DTYPE
    ;

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
static void check_spans(const Checkpoint *ck, Span *span, int n, int64_t size) {
    int64_t end = 0;
    if (n) qsort(span, (size_t)n, sizeof *span, by_begin);
    for (int i = 0; i < n; end = span[i++].end)
        if (span[i].begin != end)
            fail(EXIT_INPUT, "%s: tensor %s: expected data from byte %lld, found byte %lld (%s)",
                 ck->path, span[i].name, (long long)end, (long long)span[i].begin,
                 span[i].begin < end ? "tensors overlap" : "a gap");
    if (end != size)
        fail(EXIT_INPUT, "%s: %lld bytes of data belong to no tensor", ck->path,
             (long long)(size - end));
}

static Span read_tensor(Checkpoint *ck, const Json *entry, const uint8_t *data, int64_t size) {
    json_keys(json_expect(entry, JSON_OBJECT), "dtype shape data_offsets");
    Tensor t = {.type = (Dtype)json_choice(json_need(entry, "dtype", JSON_STRING), type_words)};
    const Json *shape = json_need(entry, "shape", JSON_ARRAY);
    const Json *offsets = json_need(entry, "data_offsets", JSON_ARRAY);
    if (shape->n > MAX_RANK)
        json_fail(shape, "expected at most %d sizes, found %d", MAX_RANK, shape->n);
    if (offsets->n != 2) json_fail(offsets, "expected 2 offsets, found %d", offsets->n);
    for (const Json *d = shape->child; d; d = d->next)
        t.dim[t.rank++] = json_integer(d, 0, INT64_MAX >> 10);
    tensor_contiguous(&t);
    Span span = {.name = entry->key};
    span.begin = json_integer(offsets->child, 0, size);
    span.end = json_integer(offsets->child->next, span.begin, size);
    t.data = data + span.begin;
    checkpoint_add(ck, entry->key, strlen(entry->key), t, (size_t)(span.end - span.begin));
    if (tensor_count(&t) * dtype_bytes(t.type) != span.end - span.begin)
        json_fail(entry, "tensor %s of shape %s and type %s needs %lld bytes, found %lld",
                  entry->key, tensor_shape(ck->pool, &t), type_names[t.type],
                  (long long)(tensor_count(&t) * dtype_bytes(t.type)),
                  (long long)(span.end - span.begin));
    return span;
}

void safetensors_read(Checkpoint *ck, Bytes file) {
    uint64_t header = 0;
    for (int i = LENGTH_BYTES - 1; i >= 0; i--) header = header << 8 | file.data[i];
    if (header > MAX_HEADER)
        fail(EXIT_INPUT, "%s: a safetensors header of %llu bytes, expected at most %d", ck->path,
             (unsigned long long)header, MAX_HEADER);
    if (header > file.size - LENGTH_BYTES)
        fail(EXIT_INPUT, "%s: the file ends in its header: expected %llu bytes, found %zu",
             ck->path, (unsigned long long)header, file.size - LENGTH_BYTES);
    const Json *root =
        json_expect(json_parse(ck->pool, ck->path, (const char *)file.data + LENGTH_BYTES, header),
                    JSON_OBJECT);
    const uint8_t *data = file.data + LENGTH_BYTES + header;
    int64_t size = (int64_t)(file.size - LENGTH_BYTES - header);
    Span *span = NEW(ck->pool, Span, root->n);
    int n = 0;
    for (const Json *entry = root->child; entry; entry = entry->next)
        if (strcmp(entry->key, "__metadata__")) span[n++] = read_tensor(ck, entry, data, size);
    check_spans(ck, span, n, size);
}

/* ---- writing ---- */

static Dtype written_type(const Tensor *t) { return dtype_floating(t->type) ? DT_f32 : t->type; }

static void put_data(Text *out, const Tensor *t) {
    int64_t n = tensor_count(t);
    if (!dtype_floating(t->type)) {
        for (int64_t i = 0; i < n; i++)
            put_bytes(out, tensor_element(t, i), (size_t)dtype_bytes(t->type));
        return;
    }
    const double *values = tensor_values(out->pool, t);
    for (int64_t i = 0; i < n; i++) {
        float v = (float)values[i];
        put_bytes(out, &v, sizeof v);
    }
}

/* The header keeps the order of the tensors; the data comes by falling element size, as other
 * writers do, so that every tensor is aligned for those who map the file. */
void safetensors_write(Pool *pool, const char *path, const Tensor *tensors, int n) {
    Text data = {.pool = pool}, header = {.pool = pool}, file = {.pool = pool};
    size_t *begin = NEW(pool, size_t, n), *end = NEW(pool, size_t, n);
    for (int size = ALIGN; size; size /= 2)
        for (int i = 0; i < n; i++) {
            if (dtype_bytes(written_type(&tensors[i])) != size) continue;
            begin[i] = data.n;
            put_data(&data, &tensors[i]);
            end[i] = data.n;
        }
    put(&header, "{\"__metadata__\":{\"format\":\"pt\"}");
    for (int i = 0; i < n; i++) {
        const Tensor *t = &tensors[i];
        put(&header, ",");
        put_json_string(&header, t->name);
        put(&header, ":{\"dtype\":\"%s\",\"shape\":[", type_names[written_type(t)]);
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
