/* exif.c - the orientation in an EXIF block, which is a TIFF file:
 *
 *     "II" or "MM" | u16 42 | u32 where the directory is
 *     directory: u16 n | n entries of u16 tag, u16 type, u32 count, 4 bytes of value
 *
 * What does not make sense is ignored: it is only a hint of how the camera was held. */
#include "image.h"
#include <string.h>

enum { ORIENTATION = 0x0112, SHORT = 3, LONG = 4, ENTRY = 12, HEADER = 8 };

static uint32_t number(const uint8_t *p, int bytes, bool big) {
    uint32_t v = 0;
    for (int i = 0; i < bytes; i++) v = v << 8 | p[big ? i : bytes - 1 - i];
    return v;
}

int exif_orientation(Bytes tiff) {
    if (tiff.size < HEADER) return 1;
    bool big = !memcmp(tiff.data, "MM", 2);
    if ((!big && memcmp(tiff.data, "II", 2) != 0) || number(tiff.data + 2, 2, big) != 42) return 1;
    size_t at = number(tiff.data + 4, 4, big);
    if (at > tiff.size - 2) return 1;
    size_t entries = number(tiff.data + at, 2, big), room = (tiff.size - at - 2) / ENTRY;
    for (size_t i = 0; i < entries && i < room; i++) {
        const uint8_t *p = tiff.data + at + 2 + i * ENTRY;
        uint32_t type = number(p + 2, 2, big);
        if (number(p, 2, big) != ORIENTATION) continue;
        if ((type != SHORT && type != LONG) || number(p + 4, 4, big) != 1) return 1;
        uint32_t value = number(p + 8, type == SHORT ? 2 : 4, big);
        return value >= 1 && value <= 8 ? (int)value : 1;
    }
    return 1;
}
