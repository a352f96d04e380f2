/* cold.c - the cold start: maps a weights file, computes one embedding, writes it to stdout. */
#include "M.h"
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static _Alignas(M_ARENA_ALIGN) unsigned char arena[M_ARENA_BYTES];

int main(int argc, char **argv) {
    static uint8_t pixels[M_INPUT_HEIGHT][M_INPUT_WIDTH][3];
    static float embedding[M_EMBEDDING];
    int fd = argc == 2 ? open(argv[1], O_RDONLY) : -1;
    const void *weights = mmap(NULL, M_WEIGHTS_BYTES, PROT_READ, MAP_PRIVATE, fd, 0);
    if (fd < 0 || weights == MAP_FAILED) return 1;
    for (int y = 0; y < M_INPUT_HEIGHT; y++)
        for (int x = 0; x < M_INPUT_WIDTH; x++) pixels[y][x][0] = (uint8_t)(x + y);
    if (M_run_u8(weights, arena, &pixels[0][0][0], sizeof pixels[0], M_RGB, embedding)) return 1;
    return write(1, embedding, sizeof embedding) != sizeof embedding;
}
