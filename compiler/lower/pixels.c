/* pixels.c - the bytes of a picture to normalised planes: plane c of pixel (y, x) is
 * (u - mean[c]) * scale[c], u = pixels[y * row + x * step + plane_c]. Row stride, pixel step and
 * the offsets of the planes are run-time parameters, so every pixel order is the same code. */
#include "../kernel.h"

Kernel *lower_pixels(Pool *pool, const Graph *g) {
    const Val *in = g->input;
    Kernel *k = kernel_new(pool, g->target->lanes);
    k->name = pool_printf(pool, "pixels_%dx%d_%d__%s", in->h, in->w, in->c, g->target->name);
    int from = k_buf(k, "pixels", DT_u8, -1, false);
    int to = k_buf(k, "y", in->type, g->planes->bytes, true);
    int row = k_param(k, "row"), step = k_param(k, "step");
    int y = k_loop(k, "iy", in->h), x = k_loop(k, "ix", in->w),
        u = k_reg(k, DT_f32, REG_UNIFORM, "u");
    for (int c = 0; c < in->c; c++) {
        int plane = k_param(k, pool_printf(pool, "plane_%d", c));
        Addr a =
            k_plus_param(k_plus_param(k_plus_param(k_at(k, from, 0), y, row), x, step), -1, plane);
        k_mem(k, K_splat_u8, u, a);
        k_fma(k, u, u, k_const(k, (float)g->pre.scale[c]),
              k_const(k, (float)(-g->pre.mean[c] * g->pre.scale[c])));
        int64_t area = (int64_t)in->h * in->w;
        k_mem(k, K_store1, u, k_plus(k_plus(k_at(k, to, c * area), y, in->w), x, 1));
    }
    k_end(k);
    k_end(k);
    return k;
}
