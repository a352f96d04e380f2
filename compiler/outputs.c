/* outputs.c - names of files to write: refused if they end in the suffix of something else. */
#include "mixfacec.h"
#include <string.h>
#include <sys/stat.h>

/* Suffixes that mean something to those who see them. */
static const char taken[] = " .c .h .cc .cpp .cxx .hpp .s .S .o .a .so .ll .d .mk .json .jsonl "
                            ".wisdom .lua .weights .html .htm .pth .pt "
                            ".ckpt .pkl .safetensors .onnx .npy .npz .csv .tsv .txt .xlsx .md .png "
                            ".jpg .jpeg .ppm .py .zip ";

static bool listed(const char *list, const char *suffix) {
    size_t n = strlen(suffix);
    for (const char *s = list; (s = strstr(s, suffix)); s += n)
        if ((s == list || s[-1] == ' ') && (!s[n] || s[n] == ' ')) return true;
    return false;
}

static bool is_directory(const char *path) {
    struct stat st;
    return !stat(path, &st) && S_ISDIR(st.st_mode);
}

static void check(const char *verb, const char *option, const char *path, const char *suffixes,
                  const char *what) {
    const char *slash = strrchr(path, '/'), *dot = strrchr(slash ? slash : path, '.');
    bool directory = !*suffixes;
    if (directory && is_directory(path)) return;
    if (directory && !strcmp(path, "-"))
        fail(EXIT_USAGE, "%s -: %s writes %s, not to standard output", option, verb, what);
    if (dot && listed(taken, dot) && !listed(suffixes, dot))
        fail(EXIT_USAGE, "%s%s%s: %s writes %s%s%s%s", option, *option ? " " : "", path, verb, what,
             directory ? "" : " (", suffixes, directory ? "" : ")");
}

void check_outputs(const Job *job, const char *verb) {
#define OUTPUT(name, option, field, suffixes, what)                                                \
    if (!strcmp(verb, #name) && job->field) check(verb, option, job->field, suffixes, what);
#include "outputs.def"
#undef OUTPUT
}
