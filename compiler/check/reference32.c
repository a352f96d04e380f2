/* reference32.c - the reference once more, in float32: what rounding alone does to a network. */
#include "check.h"
#define REAL          float
#define reference_run reference_run_float32
#include "reference.c"
