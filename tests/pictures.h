/* pictures.h - makes PNG and JPEG files of every kind, and EXIF blocks, for tests and seeds. */
#ifndef PICTURES_H
#define PICTURES_H

#include "util.h"

typedef struct {
    int w, h, type, depth; /* type: PNG_COLOR_TYPE_... */
    bool interlaced;
    bool transparent; /* a tRNS chunk: colours that are to be seen through */
    double gamma;     /* 0: no gAMA chunk */
    bool srgb;
    Bytes exif;
} Png;
int png_channels(const Png *);
/* The colour of an index of a palette, which has 2^depth entries. */
void png_palette_colour(int index, uint8_t rgb[3]);
Bytes png_write(Pool *, const Png *, const uint16_t *samples); /* rows of interleaved channels */

typedef struct {
    int w, h, from, to;    /* JCS_...: of the samples, and of the file */
    bool progressive, xmp; /* xmp: another APP1 segment before that of EXIF */
    Bytes exif;
    int quality; /* 0: the best, with all colours at full size */
} Jpeg;
Bytes jpeg_write(Pool *, const Jpeg *, const uint8_t *samples);

/* A TIFF block with this entry among others. */
Bytes exif_block(Pool *, bool big_endian, int type, uint32_t count, uint32_t orientation);
#endif
