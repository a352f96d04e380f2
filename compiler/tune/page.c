/* page.c - how a search went, as a page. */
#include "tune.h"
void tune_page(Text *t, const Tuner *tuner) { (void)tuner, put(t, "\n"); }
