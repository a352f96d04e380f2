/* task.c - the key of a task: the name of a kernel (what__how) without its target and tile. It is
 * known before placement, so it names the kernel sizes of the parts, not those of the panels. */
#include "schedule.h"
#include <string.h>

static void put_kernel(Text *t, const Node *n) {
    const Part *p = n->parts.at;
    bool flat =
        n->op == OP_conv && p[n->parts.n - 1].kh * p[n->parts.n - 1].kw == 1 && n->stride == 1;
    if (n->op != OP_conv) {
        put(t, "%s", op_name(n->op));
        return;
    }
    if (is_depthwise(n)) {
        put(t, n->global ? "gdw" : "dw");
        for (int i = 0, before = 0; i < n->parts.n; before = p[i++].kh)
            if (p[i].kh != before) put(t, "%s%d", i ? "_" : "", p[i].kh);
        put(t, "_s%d", n->stride);
        return;
    }
    if (flat)
        put(t, "pw");
    else
        put(t, "conv%dx%d_s%d", p->kh, p->kw, n->stride);
    if (n->parts.n > 1) put(t, "%s%d", flat ? "" : "_g", n->parts.n);
}

const char *task_key(Pool *pool, const Node *n) {
    Text t = {.pool = pool};
    put_kernel(&t, n);
    put(&t, "_%dx%d", n->out->h, n->out->w);
    if (!is_depthwise(n)) put(&t, "_%d", n->in[0]->c);
    put(&t, "_%d%s%s", n->out->c, n->act ? "_" : "", n->act ? act_name(n->act) : "");
    if (n->residual) put(&t, n->act_last ? "_after_add" : "_add");
    put(&t, "%s%s_f32", n->scale ? "_se" : "", n->pool ? "_pool" : "");
    return t.s;
}
