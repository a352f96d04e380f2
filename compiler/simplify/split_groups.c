/* split_groups.c - a part with groups becomes one part per group, so that later passes know only
 * dense parts (groups = 1) and depthwise nodes (every part has as many groups as channels). */
#include "../mixfacec.h"

void split_groups(Graph *g) {
    for (int i = 0; i < g->nodes.n; i++) {
        Node *n = g->nodes.at[i];
        if (n->op != OP_conv || is_depthwise(n)) continue;
        Node whole = *n;
        n->parts.at = NULL;
        n->parts.n = n->parts.cap = 0;
        for (int j = 0; j < whole.parts.n; j++) {
            Part p = whole.parts.at[j];
            int cin = p.cin / p.groups, cout = p.cout / p.groups;
            for (int k = 0; k < p.groups; k++) {
                Part *q = PUSH(g->pool, n->parts);
                *q = p;
                q->groups = 1;
                q->cin = cin, q->cin0 = p.cin0 + k * cin;
                q->cout = cout, q->cout0 = p.cout0 + k * cout;
                if (p.w) q->w = p.w + (size_t)k * (size_t)(cout * cin * p.kh * p.kw);
            }
        }
    }
}
