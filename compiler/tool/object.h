/* object.h - what an object takes of the memory of its machine. */
#ifndef OBJECT_H
#define OBJECT_H
#include "../util.h"

typedef enum {
#define SECTION(kind, meaning) SECTION_##kind,
#include "sections.def"
#undef SECTION
    NSECTIONS
} SectionKind;

typedef struct { const char *name; SectionKind kind; int64_t bytes; } Section;
typedef VEC(Section) Sections;
/* Appends those that are loaded and not empty, as `size -A` counts them. False if the object is neither
 * ELF (of 32 or 64 bits, in either byte order) nor WebAssembly. */
bool object_sections(Pool *, Bytes object, Sections *);
int64_t sections_bytes(const Sections *, SectionKind);
#endif
