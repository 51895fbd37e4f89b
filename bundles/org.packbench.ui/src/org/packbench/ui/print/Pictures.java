package org.packbench.ui.print;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.packbench.core.label.LabelImage;

/** Dots of a label as the toolkit's pictures. */
final class Pictures {
    private Pictures() {}

    static ImageData of(LabelImage dots) {
        PaletteData palette = new PaletteData(new RGB(255, 255, 255), new RGB(0, 0, 0));
        // rows padded to whole bytes, as the dots are
        return new ImageData(dots.width(), dots.height(), 1, palette, 1, dots.rows());
    }
}
