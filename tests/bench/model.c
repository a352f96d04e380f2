/* model.c - the emitted model M as a shared object with one symbol, `model`. */
#include "M.h"
#include "model.h"

_Static_assert(M_INPUT_CHANNELS *M_INPUT_HEIGHT *M_INPUT_WIDTH == PIXELS, "input");
_Static_assert(M_EMBEDDING == EMBEDDING, "embedding");
_Static_assert(M_ARENA_ALIGN >= M_WEIGHTS_ALIGN, "alignment");
extern const Model model;
const Model model = {M_WEIGHTS_BYTES, M_ARENA_BYTES, M_ARENA_ALIGN, M_run};
