/* object.c - the sections of an object: ELF by its section headers, WebAssembly by its own. */
#include "object.h"
#include "../emit/emit.h"
#include <elf.h>
#include <string.h>

typedef struct {
    Bytes file;
    bool wide, big; /* 64 bits; big endian */
} Elf;

/* A number of the file; 0 beyond its end. */
static uint64_t number(const Elf *e, uint64_t at, size_t bytes) {
    uint64_t n = 0;
    if (at > e->file.size || e->file.size - at < bytes) return 0;
    for (size_t i = 0; i < bytes; i++) n = n << 8 | e->file.data[at + (e->big ? i : bytes - 1 - i)];
    return n;
}

#define FIELD(e, at, record, field)                                                                \
    ((e)->wide ? number((e), (at) + offsetof(Elf64_##record, field),                               \
                        sizeof(((Elf64_##record *)0)->field))                                      \
               : number((e), (at) + offsetof(Elf32_##record, field),                               \
                        sizeof(((Elf32_##record *)0)->field)))

static bool begins(const char *s, const char *with) { return !strncmp(s, with, strlen(with)); }

static SectionKind kind_of(const char *name, uint64_t flags) {
    static const char *const unwind[] = {".eh_frame", ".ARM.exidx", ".ARM.extab"};
    if (flags & SHF_WRITE) return SECTION_data;
    if (flags & SHF_EXECINSTR) return SECTION_code;
    if (!strcmp(name, WEIGHTS_SECTION)) return SECTION_weights;
    for (size_t i = 0; i < sizeof unwind / sizeof *unwind; i++)
        if (begins(name, unwind[i])) return SECTION_unwind;
    return SECTION_tables;
}

static const char *text_at(Pool *pool, const Elf *e, uint64_t at) {
    size_t n = 0;
    if (at >= e->file.size) return "";
    while (n < e->file.size - at && e->file.data[at + n]) n++;
    return printable(pool, (const char *)e->file.data + at, n);
}

static void elf_sections(Pool *pool, Bytes file, Sections *found) {
    const Elf elf = {file, file.data[EI_CLASS] == ELFCLASS64, file.data[EI_DATA] == ELFDATA2MSB};
    const Elf *e = &elf;
    uint64_t first = FIELD(e, 0, Ehdr, e_shoff), each = FIELD(e, 0, Ehdr, e_shentsize);
    uint64_t names_at = FIELD(e, first + each * FIELD(e, 0, Ehdr, e_shstrndx), Shdr, sh_offset);
    for (uint64_t i = 0; i < FIELD(e, 0, Ehdr, e_shnum); i++) {
        uint64_t at = first + each * i, flags = FIELD(e, at, Shdr, sh_flags);
        uint64_t bytes = FIELD(e, at, Shdr, sh_size);
        if (!(flags & SHF_ALLOC) || !bytes) continue;
        const char *name = text_at(pool, e, names_at + FIELD(e, at, Shdr, sh_name));
        *PUSH(pool, *found) = (Section){name, kind_of(name, flags), (int64_t)bytes};
    }
}

static uint64_t leb128(Bytes file, size_t *at) {
    uint64_t n = 0;
    for (int shift = 0; *at < file.size && shift < 63; shift += 7) {
        uint8_t byte = file.data[(*at)++];
        n |= (uint64_t)(byte & 127) << shift;
        if (byte < 128) break;
    }
    return n;
}

static void wasm_sections(Pool *pool, Bytes file, Sections *found) {
    enum { CODE = 10, DATA = 11 };
    for (size_t at = 8; at < file.size;) {
        uint8_t id = file.data[at++];
        uint64_t bytes = leb128(file, &at);
        if (id == CODE) *PUSH(pool, *found) = (Section){"CODE", SECTION_code, (int64_t)bytes};
        if (id == DATA) *PUSH(pool, *found) = (Section){"DATA", SECTION_tables, (int64_t)bytes};
        if (bytes > file.size - at) return;
        at += bytes;
    }
}

bool object_sections(Pool *pool, Bytes object, Sections *found) {
    if (object.size > EI_NIDENT && !memcmp(object.data, ELFMAG, SELFMAG))
        elf_sections(pool, object, found);
    else if (object.size > 8 && !memcmp(object.data, "\0asm", 4))
        wasm_sections(pool, object, found);
    else
        return false;
    return true;
}

int64_t sections_bytes(const Sections *s, SectionKind kind) {
    int64_t bytes = 0;
    for (int i = 0; i < s->n; i++)
        if (s->at[i].kind == kind) bytes += s->at[i].bytes;
    return bytes;
}
