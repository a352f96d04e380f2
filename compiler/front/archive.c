/* archive.c - zip archives in memory, whose members are unpacked when they are wanted. The only
 * file that knows libzip.
 *
 * Sizes in a directory are claims. Before a byte is allocated for them they are bounded by what the
 * file can hold: a stored member by its own bytes, a deflated one by deflate's best ratio.
 */
#include "checkpoint.h"
#include <stdlib.h>
#include <string.h>
#include <zip.h>

enum { DEFLATE_BEST_RATIO = 1032 };

static int by_name(const void *a, const void *b) {
    return strcmp(((const Member *)a)->name, ((const Member *)b)->name);
}

static void discard(void *zip) { zip_discard(zip); }

Archive *archive_open(Pool *pool, const char *path, Bytes file) {
    zip_source_t *source = zip_source_buffer_create(file.data, file.size, 0, NULL);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, NULL) : NULL;
    if (!zip) {
        if (source) zip_source_free(source);
        fail(EXIT_INPUT, "%s: the zip archive is truncated or damaged: it has no valid directory",
             path);
    }
    pool_at_end(pool, discard, zip);
    /* an entry of the directory takes at least 46 bytes of the file, so that n is bounded too */
    Archive *archive = NEW(pool, Archive, 1);
    *archive = (Archive){.pool = pool, .path = path, .zip = zip, .file = file, .left = file.size};
    archive->n = (int)zip_get_num_entries(zip, 0);
    archive->at = NEW(pool, Member, archive->n);
    for (int i = 0; i < archive->n; i++) {
        zip_stat_t st;
        bool good = !zip_stat_index(zip, (zip_uint64_t)i, 0, &st) && st.valid & ZIP_STAT_NAME &&
                    st.valid & ZIP_STAT_SIZE;
        if (!good) fail(EXIT_INPUT, "%s: zip entry %d is damaged", path, i);
        archive->at[i] = (Member){pool_strndup(pool, st.name, strlen(st.name)), i, st.size, NULL};
    }
    if (archive->n) qsort(archive->at, (size_t)archive->n, sizeof *archive->at, by_name);
    return archive;
}

int archive_find(const Archive *archive, const char *name) {
    Member key = {.name = name}, *found = NULL;
    if (archive->n)
        found = bsearch(&key, archive->at, (size_t)archive->n, sizeof *archive->at, by_name);
    if (!found) return -1;
    int i = (int)(found - archive->at);
    bool twice =
        (i > 0 && !by_name(found, found - 1)) || (i + 1 < archive->n && !by_name(found, found + 1));
    if (twice)
        fail(EXIT_INPUT, "%s: zip entry %s appears twice", archive->path,
             printable(archive->pool, name, strlen(name)));
    return i;
}

/* What forbids to unpack it, or NULL. `left` counts the bytes of the file that no member has
 * claimed yet, so that members cannot share theirs (a zip bomb). */
static const char *refused(Archive *archive, const Member *m, const char *name) {
    zip_stat_t st;
    Pool *pool = archive->pool;
    const zip_uint64_t wanted =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive->zip, (zip_uint64_t)m->index, 0, &st) ||
        (st.valid & wanted) != wanted)
        return pool_printf(pool, "zip entry %s is damaged", name);
    bool stored = st.comp_method == ZIP_CM_STORE;
    if (st.encryption_method != ZIP_EM_NONE)
        return pool_printf(pool, "zip entry %s is encrypted", name);
    if (!stored && st.comp_method != ZIP_CM_DEFLATE)
        return pool_printf(pool,
                           "zip entry %s: compression method %d is not supported, expected "
                           "stored (0) or deflated (8)",
                           name, st.comp_method);
    if (st.comp_size > archive->left || st.size > st.comp_size * (stored ? 1 : DEFLATE_BEST_RATIO))
        return pool_printf(pool, "zip entry %s claims %llu bytes, more than the file can hold",
                           name, (unsigned long long)st.size);
    archive->left -= st.comp_size;
    return NULL;
}

const char *archive_member(Archive *archive, int i, Bytes *bytes) {
    Member *m = &archive->at[i];
    if (m->data) {
        *bytes = (Bytes){m->data, m->size};
        return NULL;
    }
    const char *name = printable(archive->pool, m->name, strlen(m->name));
    const char *problem = refused(archive, m, name);
    if (problem) return problem;
    uint8_t *data = pool_alloc(archive->pool, m->size + 1);
    zip_file_t *f = zip_fopen_index(archive->zip, (zip_uint64_t)m->index, 0);
    zip_int64_t got = f ? zip_fread(f, data, m->size) : -1;
    uint8_t extra;
    /* the checksum is compared when the end is read */
    bool whole = got >= 0 && (zip_uint64_t)got == m->size && zip_fread(f, &extra, 1) == 0;
    if (f) zip_fclose(f);
    if (!whole) return pool_printf(archive->pool, "zip entry %s is damaged", name);
    m->data = data;
    *bytes = (Bytes){data, m->size};
    return NULL;
}

Bytes archive_bytes(Archive *archive, int i) {
    Bytes bytes;
    const char *problem = archive_member(archive, i, &bytes);
    if (problem) fail(EXIT_INPUT, "%s: %s", archive->path, problem);
    return bytes;
}

/* The first n bytes of a member, or what there is of them. */
Bytes archive_head(Archive *archive, int i, size_t n) {
    Member *m = &archive->at[i];
    if (n > m->size) n = m->size;
    uint8_t *data = pool_alloc(archive->pool, n + 1);
    zip_file_t *f = zip_fopen_index(archive->zip, (zip_uint64_t)m->index, 0);
    zip_int64_t got = f ? zip_fread(f, data, n) : 0;
    if (f) zip_fclose(f);
    return (Bytes){data, got > 0 ? (size_t)got : 0};
}
