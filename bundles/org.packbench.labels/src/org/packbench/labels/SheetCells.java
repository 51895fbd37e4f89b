package org.packbench.labels;

import java.io.IOException;
import java.util.List;
import org.packbench.core.label.CodeSheet;
import org.packbench.core.label.Symbology;

/** What stands in the cells of a sheet. Lengths are millimetres, sizes of text points. */
record SheetCells(Faces faces) {
    /** Read from half a metre with the sheet on the wall. */
    private static final double COMMAND_MODULE = 0.51;

    private static final double SMALL_MODULE = 0.34;

    /** Narrower bars are not read from paper of an office printer. */
    private static final double LEAST_MODULE = 0.2;

    private static final double COMMAND_BARS = 13;
    private static final double SMALL_BARS = 8.2;
    private static final double TEXT_FROM = 53;
    private static final double LINE = 3.4;

    /** Bars where they carry the text and fit; else a square, which does. */
    private static Symbol symbol(String code, double room) {
        boolean carried = Symbol.notCarried(Symbology.CODE_128, code).isEmpty();
        Symbol bars = Symbol.of(carried ? Symbology.CODE_128 : Symbology.QR, code);
        return bars.square() || Sizing.across(bars) * LEAST_MODULE <= room ? bars : Symbol.of(Symbology.QR, code);
    }

    /** Puts a symbol into the middle of its room, quiet zones included. */
    private static void symbol(Pen pen, String code, double wish, double x, double y, double room, double high)
            throws IOException {
        Symbol symbol = symbol(code, room);
        double most = symbol.square() ? Math.min(room, high) : room;
        double module = Math.min(wish, most / Sizing.across(symbol));
        double from = x + (room - symbol.width() * module) / 2;
        double top = symbol.square() ? y + (high - symbol.height() * module) / 2 : y;
        pen.symbol(symbol, from, top, module, symbol.square() ? module : high);
    }

    void command(Pen pen, CodeSheet.Command command, double x, double y, double width, double height)
            throws IOException {
        double high = Math.min(COMMAND_BARS, height - 4);
        symbol(pen, command.code(), COMMAND_MODULE, x, y + (height - high) / 2, TEXT_FROM - 1, high);
        double from = x + TEXT_FROM;
        double room = width - TEXT_FROM - 1;
        double name = pen.fitting(command.name(), true, 15, room);
        List<String> lines = faces.lines(command.what(), false, 8.5, room * Pen.POINTS_PER_MM);
        double text = command.what().isBlank() ? 0 : lines.size() * LINE + 0.6;
        double key = command.key().isBlank() ? 0 : 5.2;
        double at = y + (height - Pen.cap(name) - text - key) / 2 + Pen.cap(name);
        pen.text(command.name(), true, name, from, at);
        at += 0.6;
        for (String line : lines) {
            at += LINE;
            pen.text(line, false, 8.5, from, at);
        }
        if (!command.key().isBlank()) key(pen, command.key(), from, at + 1.5);
    }

    private static void key(Pen pen, String key, double x, double y) throws IOException {
        double pad = 1.4;
        double high = 4;
        pen.frame(x, y, pen.width(key, true, 8) + 2 * pad, high);
        pen.text(key, true, 8, x + pad, y + (high + Pen.cap(8)) / 2);
    }

    void advice(Pen pen, CodeSheet.Advice advice, double x, double y, double width, double height) throws IOException {
        double pad = 3;
        double room = width - pad - 1;
        List<String> lines = faces.lines(advice.text(), false, 8.5, room * Pen.POINTS_PER_MM);
        double title = Pen.cap(11);
        double at = y + (height - title - lines.size() * LINE - 1) / 2 + title;
        pen.text(advice.title(), true, pen.fitting(advice.title(), true, 11, room), x + pad, at);
        at += 1;
        for (String line : lines) {
            at += LINE;
            pen.text(line, false, 8.5, x + pad, at);
        }
    }

    void small(Pen pen, CodeSheet.Small small, double x, double y, double width, double height) throws IOException {
        symbol(pen, small.code(), SMALL_MODULE, x, y + 1.8, width, SMALL_BARS);
        double size = pen.fitting(small.caption(), true, 10, width - 2);
        pen.middle(small.caption(), true, size, x + width / 2, y + height - 2);
    }
}
