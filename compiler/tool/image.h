/* image.h - what the readers of pictures share. A picture becomes RGB pixels of 8 bits as training
 * loaders make them: 16 bits lose the low byte, grey is repeated, alpha is dropped, gamma and colour
 * profiles are ignored. */
#ifndef IMAGE_H
#define IMAGE_H
#include "run.h"

/* Why a picture of that size is refused, or NULL. A reader asks before it asks for memory, so that a
 * hostile header cannot have it all. */
const char *image_objection(Pool *, uint64_t w, uint64_t h);

/* Each fails with the path and what is wrong. *exif becomes the TIFF block with the orientation. */
typedef Image ImageReader(Pool *, const char *path, Bytes file, Bytes *exif);
ImageReader png_decode, jpeg_decode, netpbm_decode; /* png.c, jpeg.c, netpbm.c */

/* exif.c: the orientation of a TIFF block, 1 to 8; 1 if there is none or it makes no sense. */
int exif_orientation(Bytes tiff);
#endif
