package org.packbench.exports;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks texts into lines, between words where there are some.
 *
 * @param size of the text, points
 * @param most lines; what is longer ends in an ellipsis
 */
record Wrap(Face face, double size, int most) {
    /** @param room points */
    List<String> lines(String text, double room) {
        String rest = face.printable(text);
        List<String> lines = new ArrayList<>();
        while (!rest.isEmpty() && lines.size() < most) {
            String line = lines.size() == most - 1 ? face.cut(rest, size, room) : line(rest, room);
            lines.add(line);
            rest = lines.size() == most ? "" : rest.substring(line.length()).stripLeading();
        }
        return lines;
    }

    private String line(String text, double room) {
        if (face.width(text, size) <= room) return text;
        String fits = face.beginning(text, size, room);
        int blank = fits.lastIndexOf(' ');
        boolean atWord = text.length() > fits.length() && text.charAt(fits.length()) == ' ';
        return atWord || blank <= 0 ? fits : fits.substring(0, blank).stripTrailing();
    }
}
