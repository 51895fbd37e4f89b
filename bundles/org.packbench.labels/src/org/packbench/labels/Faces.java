package org.packbench.labels;

import java.util.ArrayList;
import java.util.List;
import org.packbench.core.label.Mark.Words;

/** The two faces, and how a text is made to fit into its room. */
record Faces(Face regular, Face bold) {
    private static final String CUT = "…";

    static Faces load() {
        return new Faces(new Face(false), new Face(true));
    }

    Face face(boolean wanted) {
        return wanted ? bold : regular;
    }

    /** Of words, in dots, rounded up. */
    int width(Words words) {
        return (int) Math.ceil(face(words.bold()).width(words.text(), words.size()));
    }

    /** The height of its capitals, in dots. */
    static int cap(int size) {
        return (int) Math.round(size * Face.CAP_HEIGHT);
    }

    /**
     * The text at the corner of the paper, as large as it may be: never larger than asked for, smaller where the room is
     * narrow, and cut where it would be smaller than can be read.
     *
     * @param size the em that is wished for, dots
     * @param least the em below which it is cut, dots
     * @param room dots
     */
    Words fit(String text, boolean bold, int size, int least, int room) {
        Face face = face(bold);
        String printable = face.printable(text);
        int fitting = size;
        while (fitting > least && face.width(printable, fitting) > room) fitting--;
        return new Words(cut(face, printable, fitting, room), bold, fitting, 0, 0);
    }

    private static String cut(Face face, String text, int size, int room) {
        if (face.width(text, size) <= room) return text;
        int[] characters = text.codePoints().toArray();
        int kept = characters.length;
        while (kept > 0 && face.width(new String(characters, 0, kept).stripTrailing() + CUT, size) > room) kept--;
        return new String(characters, 0, kept).stripTrailing() + CUT;
    }

    /** The text in lines of a width, broken between words; a word that is wider stands alone. */
    List<String> lines(String text, boolean bold, double size, double room) {
        Face face = face(bold);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : face.printable(text).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer, size) > room) {
                lines.add(line.toString());
                longer = word;
            }
            line = new StringBuilder(longer);
        }
        lines.add(line.toString());
        return lines;
    }
}
