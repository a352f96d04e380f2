/* convert.c - `mixfacec convert`: any checkpoint becomes safetensors with plain names. */
#include "../front/checkpoint.h"
#include <string.h>

int verb_convert(Job *job) {
    const char *from = job->args.at[0], *to = job->args.at[1];
    Checkpoint *ck = checkpoint_open(job->pool, from);
    if (!job->spec && !strcmp(ck->format, "synthetic"))
        fail(EXIT_USAGE, "convert synthetic needs --spec, whose tensors it makes");
    if (job->spec) spec_read(job->pool, job->spec, ck); /* proves that they fit, or makes them */
    safetensors_write(job->pool, to, ck->tensors.at, ck->tensors.n);
    note("%s: %d tensors%s%s", to, ck->tensors.n, *ck->prefix ? ", without the wrapper " : "",
         ck->prefix);
    return EXIT_OK;
}
