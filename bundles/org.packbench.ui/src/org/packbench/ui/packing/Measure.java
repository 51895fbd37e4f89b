package org.packbench.ui.packing;

import org.packbench.ui.theme.Face;

/** How wide a text is, in pixels at 96 dpi. */
interface Measure {
    int width(Face face, int px, String text);
}
