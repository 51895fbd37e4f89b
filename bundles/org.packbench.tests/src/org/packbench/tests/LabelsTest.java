package org.packbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.packbench.core.OrderNumber;
import org.packbench.core.label.CodeSheet;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Layout;
import org.packbench.core.label.Symbology;

/** Fonts, barcodes and documents come from libraries that find their own files: they must find them in their bundles, too. */
class LabelsTest {
    @Test
    void everyFormOfALabelIsWrittenInARunningEquinox() throws InterruptedException {
        Labels labels = labels();
        for (Symbology symbology : Symbology.values()) {
            LabelFormat format = new LabelFormat(65, 35, 203, true, true, 10, symbology);
            Label label = Label.of(new OrderNumber("BG10129"), "Нова пошта", "7 units", "M", "Box M");
            Layout.Laid laid = (Layout.Laid) labels.layOut(label, format);
            assertEquals("PNG", text(labels.png(laid.image())).substring(1, 4));
            assertTrue(text(labels.pdf(List.of(laid))).startsWith("%PDF-"));
            assertTrue(text(labels.zpl(List.of(laid))).startsWith("^XA"));
        }
        CodeSheet sheet =
                new CodeSheet("Команди", "", "", List.of(), new CodeSheet.Advice("", ""), List.of(), "", "{0} / {1}");
        assertTrue(text(labels.pdf(sheet)).startsWith("%PDF-"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Labels labels() throws InterruptedException {
        var context = FrameworkUtil.getBundle(LabelsTest.class).getBundleContext();
        var tracker = new ServiceTracker<Labels, Labels>(context, Labels.class, null);
        tracker.open();
        try {
            @Nullable Labels labels = tracker.waitForService(10_000);
            if (labels == null) throw new AssertionError("no labels within 10 s");
            return labels;
        } finally {
            tracker.close();
        }
    }
}
