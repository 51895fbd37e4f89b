package org.packbench.core.label;

import java.util.List;

/**
 * A sheet of barcodes to hang beside the packing table; all texts as they are printed.
 *
 * @param lead what it is for, under the title
 * @param place where it belongs, such as the station's name
 * @param commands large, two in a row
 * @param advice stands where one more command would, when their number is odd
 * @param sections of small ones, four in a row
 * @param footer on each page
 * @param pages "Page {0} of {1}" in the language of the sheet
 */
public record CodeSheet(
        String title,
        String lead,
        String place,
        List<Command> commands,
        Advice advice,
        List<Section> sections,
        String footer,
        String pages) {
    public CodeSheet {
        commands = List.copyOf(commands);
        sections = List.copyOf(sections);
    }

    /** @param key the key that does the same; empty when there is none */
    public record Command(String code, String name, String what, String key) {}

    public record Advice(String title, String text) {}

    /** @param lead in the line of its title */
    public record Section(String title, String lead, List<Small> codes) {
        public Section {
            codes = List.copyOf(codes);
        }
    }

    /** @param caption under its bars */
    public record Small(String code, String caption) {}
}
