package org.packbench.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.label.CodeSheet;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.LabelImage;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Layout;

/** Labels laid out in the dots of their printer, so that no bar is a dot wider than another that means the same. */
@Component
public final class DotLabels implements Labels {
    private @Nullable Faces faces;

    /** Read when first needed: most starts of the program print nothing. */
    private synchronized Faces faces() {
        Faces loaded = faces;
        if (loaded == null) {
            loaded = Faces.load();
            faces = loaded;
        }
        return loaded;
    }

    @Override
    public Layout layOut(Label label, LabelFormat format) {
        return new Arranger(faces()).layOut(label, format);
    }

    @Override
    public byte[] png(LabelImage image) {
        return Png.of(image);
    }

    @Override
    public byte[] pdf(List<Layout.Laid> labels) {
        try {
            return new LabelPdf(faces()).of(labels);
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory", e);
        }
    }

    @Override
    public byte[] zpl(List<Layout.Laid> labels) {
        return new Zpl(faces()).of(labels);
    }

    @Override
    public byte[] pdf(CodeSheet sheet) {
        try {
            return SheetPdf.of(sheet, faces());
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory", e);
        }
    }
}
