/* selftest.c - a program of a user: the model `face` checks itself. LINKED: its weights are inside.
 */
#include "face.h"
#include <stdio.h>
#include <stdlib.h>
#ifdef LINKED
static const void *weights_of(const char *path) {
    (void)path;
    return face_weights;
}
#else
static _Alignas(FACE_WEIGHTS_ALIGN) unsigned char weights[FACE_WEIGHTS_BYTES];
static const void *weights_of(const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f || fread(weights, 1, sizeof weights, f) != sizeof weights) exit(9);
    fclose(f);
    return weights;
}
#endif
static _Alignas(FACE_ARENA_ALIGN) unsigned char arena[FACE_ARENA_BYTES];
int main(int argc, char **argv) {
    const void *w = weights_of(argc > 1 ? argv[1] : "");
    int status = face_weights_check(w, FACE_WEIGHTS_BYTES);
    if (!status) status = face_selftest(w, arena);
    printf("%s: %s\n", face_target(), face_error_text(status));
    return status;
}
