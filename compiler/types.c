/* types.c - the table of element types. */
#include "mixfacec.h"

const TypeRow type_rows[NDTYPE] = {
#define TYPE(name, bytes, kind, c, vector, llvm, sum, dot, ...)                                    \
    {#name, bytes, KIND_##kind, c, vector, llvm, DT_##sum, dot, __VA_ARGS__},
#include "types.def"
#undef TYPE
};

bool type_floating(Dtype t) { return type_rows[t].kind == KIND_FLOAT; }
