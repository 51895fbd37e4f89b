package org.packbench.labels;

import java.util.ArrayList;
import java.util.List;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.Mark;
import org.packbench.core.label.Mark.Rule;
import org.packbench.core.label.Mark.Words;

/**
 * A label with texts of one size: courier and quantity on top, client and box at the foot, and between them the code with
 * its number, under bars or beside a square.
 */
final class Sketch {
    // of the smallest text's em
    private static final double COURIER = 1.5;
    private static final double QUANTITY = 1.1;
    private static final double NUMBER = 2.1;
    private static final double FOOT = 0.85;

    private static final double SIDE_MM = 2;
    private static final double EDGE_MM = 1.5;
    private static final double GAP_MM = 1.4;
    private static final double FRAME_MM = 0.3;
    private static final double PAD_MM = 1.1;

    /** Higher bars do not read better. */
    private static final double MOST_BARS_MM = 30;

    /** Below it a text is cut rather than made smaller. */
    private static final double LEAST_TEXT_MM = 1.6;

    /** What letters have below the line, and marks above capitals, of the em. */
    private static final double DESCENT = 0.25;

    private final Label label;
    private final LabelFormat format;
    private final Faces faces;
    private final double em;
    private final List<Mark> marks = new ArrayList<>();
    private final int left;
    private final int right;
    private final int gap;
    private final int pad;
    private final int top;
    private final int bottom;

    /** @param scale of the texts, 1 as the format wishes them */
    Sketch(Label label, LabelFormat format, Faces faces, double scale) {
        this.label = label;
        this.format = format;
        this.faces = faces;
        em = format.fontDots() * scale;
        left = format.dots(SIDE_MM);
        right = format.widthDots() - left;
        gap = format.dots(GAP_MM * scale);
        pad = format.dots(PAD_MM * scale);
        top = head();
        bottom = foot();
    }

    /** Puts the code and its number between head and foot. */
    List<Mark> with(Symbol symbol) {
        if (symbol.square()) square(symbol);
        else bars(symbol);
        return List.copyOf(marks);
    }

    /** Dots that the code may be high. */
    int room(Symbol symbol) {
        if (symbol.square()) return bottom - top;
        int caption = captionHeight();
        return bottom - top - caption;
    }

    private int head() {
        boolean shown = format.showQuantity() && !label.quantity().isBlank();
        int edge = edge(label.courier().isBlank() ? 0 : COURIER);
        if (!shown && label.courier().isBlank()) return edge;
        int box = shown ? quantity(edge) : right;
        int height = shown ? quantityHeight() : 0;
        if (!label.courier().isBlank()) {
            Words courier = fit(label.courier(), true, COURIER, box - gap - left);
            int cap = Faces.cap(courier.size());
            height = Math.max(height, cap);
            marks.add(at(courier, left, edge + (height + cap) / 2));
        }
        return edge + height + gap;
    }

    /** White at the top and at the bottom, for what letters have beyond their height too. */
    private int edge(double of) {
        return Math.max(format.dots(EDGE_MM), (int) Math.ceil(size(of) * DESCENT));
    }

    private int quantityHeight() {
        return Faces.cap(size(QUANTITY)) + 2 * pad;
    }

    /** In a frame at the right edge; answers where that begins. */
    private int quantity(int y) {
        Words words = fit(label.quantity(), true, QUANTITY, (right - left) / 2 - 4 * pad);
        int width = faces.width(words) + 4 * pad;
        int height = quantityHeight();
        int x = right - width;
        marks.add(at(words, x + 2 * pad, y + (height + Faces.cap(words.size())) / 2));
        frame(x, y, width, height);
        return x;
    }

    private void frame(int x, int y, int width, int height) {
        int line = Math.max(1, format.dots(FRAME_MM));
        // corners are left out: at this size it reads as round
        marks.add(new Rule(x + line, y, width - 2 * line, line));
        marks.add(new Rule(x + line, y + height - line, width - 2 * line, line));
        marks.add(new Rule(x, y + line, line, height - 2 * line));
        marks.add(new Rule(x + width - line, y + line, line, height - 2 * line));
    }

    private int foot() {
        int baseline = format.heightDots() - edge(FOOT);
        boolean named = format.showClientName() && !label.client().isBlank();
        if (!named && label.box().isBlank()) return baseline;
        int from = right;
        if (!label.box().isBlank()) {
            Words box = fit(label.box(), false, FOOT, (right - left) / 2);
            from = right - faces.width(box);
            marks.add(at(box, from, baseline));
        }
        if (named) marks.add(at(fit(label.client(), false, FOOT, from - gap - left), left, baseline));
        return baseline - Faces.cap(size(FOOT)) - gap;
    }

    private void bars(Symbol symbol) {
        int module = Sizing.module(symbol, format, format.widthDots());
        int width = symbol.width() * module;
        int height = Math.min(room(symbol), format.dots(MOST_BARS_MM));
        int x = (format.widthDots() - width) / 2;
        marks.add(code(symbol, module, x, top, height));
        int y = top + height;
        for (Words line : caption(right - left)) {
            y += gap + Faces.cap(line.size());
            marks.add(at(line, left + (right - left - faces.width(line)) / 2, y));
            y += descent(line);
        }
    }

    private void square(Symbol symbol) {
        int module = Sizing.module(symbol, format, Math.min(bottom - top, (right - left) * 3 / 5));
        int across = Sizing.across(symbol) * module;
        int quiet = symbol.quiet() * module;
        int y = top + (bottom - top - across) / 2;
        // the paper's edge is as white as a quiet zone
        int x = Math.max(left, quiet);
        marks.add(code(symbol, module, x, y + quiet, module));
        int from = x + symbol.width() * module + Math.max(quiet, gap);
        List<Words> lines = caption(right - from);
        int height =
                lines.stream().mapToInt(line -> gap + Faces.cap(line.size())).sum() - gap;
        int at = top + (bottom - top - height) / 2 - gap;
        for (Words line : lines) {
            at += gap + Faces.cap(line.size());
            marks.add(at(line, from, at));
        }
    }

    private Mark.Code code(Symbol symbol, int module, int x, int y, int height) {
        return new Mark.Code(
                symbol.symbology(),
                symbol.text(),
                module,
                x,
                y,
                symbol.width() * module,
                symbol.height() * height,
                symbol.black(x, y, module, height));
    }

    /** The number, and the code's text where that is another. */
    private List<Words> caption(int room) {
        String number = label.order().value();
        List<Words> lines = new ArrayList<>();
        if (!number.isBlank()) lines.add(fit(number, true, NUMBER, room));
        if (!number.strip().equals(label.code().strip())) lines.add(fit(label.code(), false, FOOT, room));
        return lines;
    }

    private int captionHeight() {
        return caption(right - left).stream()
                .mapToInt(line -> gap + Faces.cap(line.size()) + descent(line))
                .sum();
    }

    private static int descent(Words line) {
        return (int) Math.ceil(line.size() * DESCENT / 2);
    }

    private Words fit(String text, boolean bold, double of, int room) {
        return faces.fit(text, bold, size(of), Math.min(size(of), format.dots(LEAST_TEXT_MM)), room);
    }

    private int size(double of) {
        return Math.max(1, (int) Math.round(em * of));
    }

    private static Words at(Words words, int x, int baseline) {
        return new Words(words.text(), words.bold(), words.size(), x, baseline);
    }
}
