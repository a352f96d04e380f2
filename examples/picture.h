/* picture.h - reads the pictures of the examples. */
#ifndef PICTURE_H
#define PICTURE_H

#ifdef __cplusplus
extern "C" {
#endif

enum { PICTURE_WHY = 256 };

/* Reads a PNG or JPEG file that has exactly this size, as rows of RGB without gaps. It is not turned by
 * its EXIF orientation: an aligned face is upright. Returns 0, or -1 and in `why` what is wrong with it. */
int picture_read(const char *path, int width, int height, unsigned char *rgb,
                 char why[PICTURE_WHY]);

#ifdef __cplusplus
}
#endif
#endif
