/* archive.c - zip archives in memory. The only file that knows libzip.
 *
 * Sizes in a directory are claims. Before a byte is allocated for them they are bounded by what the
 * file can hold: a stored member by its own bytes, a deflated one by deflate's best ratio.
 */
#include "checkpoint.h"
#include <stdlib.h>
#include <string.h>
#include <zip.h>

enum { DEFLATE_BEST_RATIO = 1032 };

/* Unpacks member i; what is wrong with it, or NULL. `left` counts the bytes of the file that no
 * member has claimed yet, so that members cannot share theirs (a zip bomb). */
static const char *unpack_member(Pool *pool, zip_t *zip, int i, uint64_t *left, Member *m) {
    zip_stat_t st;
    const zip_uint64_t wanted = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE |
                                ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(zip, (zip_uint64_t)i, 0, &st) || (st.valid & wanted) != wanted)
        return pool_printf(pool, "zip entry %d is damaged", i);
    m->name = pool_strndup(pool, st.name, strlen(st.name));
    const char *name = printable(pool, st.name, strlen(st.name));
    bool stored = st.comp_method == ZIP_CM_STORE;
    if (st.encryption_method != ZIP_EM_NONE)
        return pool_printf(pool, "zip entry %s is encrypted", name);
    if (!stored && st.comp_method != ZIP_CM_DEFLATE)
        return pool_printf(pool,
                           "zip entry %s: compression method %d is not supported, expected "
                           "stored (0) or deflated (8)",
                           name, st.comp_method);
    if (st.comp_size > *left || st.size > st.comp_size * (stored ? 1 : DEFLATE_BEST_RATIO))
        return pool_printf(pool, "zip entry %s claims %llu bytes, more than the file can hold",
                           name, (unsigned long long)st.size);
    *left -= st.comp_size;
    uint8_t *data = pool_alloc(pool, st.size + 1);
    zip_file_t *f = zip_fopen_index(zip, (zip_uint64_t)i, 0);
    zip_int64_t got = f ? zip_fread(f, data, st.size) : -1;
    uint8_t extra;
    /* the checksum is compared when the end is read */
    bool whole = got >= 0 && (zip_uint64_t)got == st.size && zip_fread(f, &extra, 1) == 0;
    if (f) zip_fclose(f);
    if (!whole) return pool_printf(pool, "zip entry %s is damaged", name);
    m->bytes = (Bytes){data, st.size};
    return NULL;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const Member *)a)->name, ((const Member *)b)->name);
}

Archive archive_read(Pool *pool, const char *path, Bytes file) {
    zip_source_t *source = zip_source_buffer_create(file.data, file.size, 0, NULL);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, NULL) : NULL;
    if (!zip) {
        if (source) zip_source_free(source);
        fail(EXIT_INPUT, "%s: the zip archive is truncated or damaged: it has no valid directory",
             path);
    }
    /* an entry of the directory takes at least 46 bytes of the file, so that n is bounded too */
    Archive archive = {.n = (int)zip_get_num_entries(zip, 0)};
    archive.at = NEW(pool, Member, archive.n);
    const char *problem = NULL;
    uint64_t left = file.size;
    for (int i = 0; i < archive.n && !problem; i++)
        problem = unpack_member(pool, zip, i, &left, &archive.at[i]);
    zip_discard(zip);
    if (problem) fail(EXIT_INPUT, "%s: %s", path, problem);
    if (archive.n) qsort(archive.at, (size_t)archive.n, sizeof *archive.at, by_name);
    for (int i = 1; i < archive.n; i++)
        if (!by_name(&archive.at[i - 1], &archive.at[i]))
            fail(EXIT_INPUT, "%s: zip entry %s appears twice", path,
                 printable(pool, archive.at[i].name, strlen(archive.at[i].name)));
    return archive;
}

Bytes archive_find(const Archive *archive, const char *name) {
    Member key = {.name = name}, *found = NULL;
    if (archive->n)
        found = bsearch(&key, archive->at, (size_t)archive->n, sizeof *archive->at, by_name);
    return found ? found->bytes : (Bytes){0};
}
