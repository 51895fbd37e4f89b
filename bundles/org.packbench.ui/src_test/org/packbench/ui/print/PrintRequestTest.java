package org.packbench.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.label.CodeSheet;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.LabelImage;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Layout;
import org.packbench.core.label.Refusal;
import org.packbench.model.ModelFactory;

/** What of a request can go on paper. */
class PrintRequestTest {
    /** Has no barcode for what is not Latin. */
    private static final Labels LATIN = new Labels() {
        @Override
        public Layout layOut(Label label, LabelFormat format) {
            return label.code().chars().allMatch(c -> c < 128)
                    ? new Layout.Laid(label, format, List.of(), new LabelImage(8, 1, 203, new byte[1]))
                    : new Layout.Refused(label, new Refusal.NoCode());
        }

        @Override
        public byte[] png(LabelImage image) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] pdf(List<Layout.Laid> labels) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] zpl(List<Layout.Laid> labels) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] pdf(CodeSheet sheet) {
            throw new UnsupportedOperationException();
        }
    };

    private static PrintRequest request(String... orders) {
        return new PrintRequest(
                Stream.of(orders)
                        .map(order -> Label.of(new OrderNumber(order), "PostOne", "1 unit", "M", ""))
                        .toList(),
                LabelFormat.read(ModelFactory.eINSTANCE.createBarcodeLabel()));
    }

    @Test
    void aLabelThatCannotBePrintedKeepsNoOtherFromPaper() {
        PrintRequest.Layouts layouts = request("BG1", "ДГ-1", "BG2").lay(LATIN);
        assertEquals(
                List.of("BG1", "BG2"),
                layouts.laid().stream().map(laid -> laid.label().code()).toList());
        assertEquals("ДГ-1", layouts.refused().orElseThrow().name());
        assertFalse(layouts.reason().isEmpty());
    }

    @Test
    void whereAllCanBePrintedNothingIsLeft() {
        assertEquals("", request("BG1", "BG2").lay(LATIN).reason());
        assertFalse(request("BG1", "BG2").lay(LATIN).refused().isPresent());
    }
}
