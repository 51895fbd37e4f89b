package org.packbench.core.label;

import java.util.List;

/** What came of laying a label out. */
public sealed interface Layout {
    /**
     * The label as it is printed.
     *
     * @param marks what stands on it
     * @param image the same in dots; a preview shows these, a printer burns these
     */
    record Laid(Label label, LabelFormat format, List<Mark> marks, LabelImage image) implements Layout {
        public Laid {
            marks = List.copyOf(marks);
        }

        /** Its barcode. */
        public Mark.Code code() {
            return marks.stream()
                    .filter(Mark.Code.class::isInstance)
                    .map(Mark.Code.class::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }

    record Refused(Label label, Refusal why) implements Layout {}
}
