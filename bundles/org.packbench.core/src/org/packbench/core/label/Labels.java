package org.packbench.core.label;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lays labels out in whole dots and writes them in the forms that printers and people take. Every code that it lays out was
 * read back and is the label's text. Touches neither disk nor display; thread-safe. A label takes milliseconds, the first one
 * longer, as fonts are read.
 */
@ProviderType
public interface Labels {
    /** Where everything stands on the label, or why it cannot be printed. */
    Layout layOut(Label label, LabelFormat format);

    /** The dots as a PNG of one bit a dot, which says how many make an inch. */
    byte[] png(LabelImage image);

    /** A document of one label a page, each page as large as its paper; bars are drawn on whole dots, texts can be searched. */
    byte[] pdf(List<Layout.Laid> labels);

    /**
     * ZPL II for printers that understand it, one form a label, in ASCII. Code 128 is drawn by the printer in code sets that
     * are told, all else is sent as dots: the same on every printer, in every script.
     */
    byte[] zpl(List<Layout.Laid> labels);

    /** A sheet of barcodes on A4, to be printed at 100 %; as many pages as it takes. */
    byte[] pdf(CodeSheet sheet);
}
