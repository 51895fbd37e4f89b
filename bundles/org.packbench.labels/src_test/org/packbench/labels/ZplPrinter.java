package org.packbench.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.packbench.core.label.LabelImage;

/** As much of a ZPL II printer as labels ask for, written from the printer's programming guide; anything else is refused. */
final class ZplPrinter {
    /** A command to the next one; in the data of a field, carets and tildes are escaped. */
    private static final Pattern COMMAND = Pattern.compile("\\^([A-Z][A-Z0-9])([^^~]*)");

    private final List<Bars> bars = new ArrayList<>();
    private int width;
    private int height;
    private byte[] dots = {};
    private int x;
    private int y;
    private int module;
    private int barHeight;

    private ZplPrinter() {}

    /** A Code 128 as it was asked for; {@code width} of its bars in dots. */
    record Bars(String text, int x, int y, int module, int width, int height) {}

    static ZplPrinter print(byte[] zpl) {
        String forms = new String(zpl, StandardCharsets.US_ASCII);
        ZplPrinter printer = new ZplPrinter();
        Matcher commands = COMMAND.matcher(forms);
        int end = 0;
        while (commands.find()) {
            assertEquals("", forms.substring(end, commands.start()), "between commands");
            printer.execute(commands.group(1), commands.group(2).strip(), commands.group(2));
            end = commands.end();
        }
        assertEquals(forms.length(), end);
        return printer;
    }

    List<Bars> bars() {
        return bars;
    }

    LabelImage image(int dpi) {
        return new LabelImage(width, height, dpi, dots);
    }

    private void execute(String name, String given, String data) {
        String[] values = given.split(",", -1);
        switch (name) {
            case "XA", "XZ", "FS" -> assertEquals("", given);
            case "PW" -> width = Integer.parseInt(given);
            case "LL" -> height = Integer.parseInt(given);
            case "LH" -> assertEquals("0,0", given);
            case "FO" -> {
                x = Integer.parseInt(values[0]);
                y = Integer.parseInt(values[1]);
            }
            case "BY" -> module = Integer.parseInt(values[0]);
            case "BC" -> {
                assertEquals("N", values[0], "not turned");
                barHeight = Integer.parseInt(values[1]);
                // no line of text, none above, no check digit of another kind, code sets as they are told
                assertEquals(List.of("N", "N", "N", "N"), List.of(values).subList(2, 6));
            }
            case "FH" -> assertEquals("_", given);
            case "FD" -> code(unescaped(data));
            case "GF" -> graphic(given);
            default -> throw new AssertionError("^" + name);
        }
    }

    private static String unescaped(String data) {
        return Pattern.compile("_([0-9A-F]{2})")
                .matcher(data)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private void code(String data) {
        StringBuilder text = new StringBuilder();
        int words = 1;
        boolean pairs = data.startsWith(">;");
        if (!pairs) assertEquals(">:", data.substring(0, 2));
        for (int i = 2; i < data.length(); words++) {
            char at = data.charAt(i);
            if (at == '>' && data.charAt(i + 1) == (pairs ? '6' : '5')) {
                pairs = !pairs;
                i += 2;
            } else if (pairs) {
                text.append(data, i, i + 2);
                i += 2;
            } else if (at == '>') {
                assertEquals('0', data.charAt(i + 1));
                text.append('>');
                i += 2;
            } else {
                text.append(at);
                i++;
            }
        }
        // check sum of 11 modules, stop of 13
        int modules = 11 * words + 11 + 13;
        bars.add(new Bars(text.toString(), x, y, module, modules * module, barHeight));
    }

    private void graphic(String given) {
        String[] values = given.split(",", 5);
        assertEquals("A", values[0]);
        int total = Integer.parseInt(values[1]);
        int stride = Integer.parseInt(values[3]);
        assertEquals((width + 7) / 8, stride);
        StringBuilder digits = new StringBuilder();
        int times = 0;
        for (char c : values[4].toCharArray()) {
            int row = 2 * stride;
            if (c == ':') digits.append(digits.substring(digits.length() - row));
            else if (c == ',') digits.append("0".repeat(row - digits.length() % row));
            else if (c >= 'g' && c <= 'z') times += 20 * (c - 'g' + 1);
            else if (c >= 'G' && c <= 'Y') times += c - 'G' + 1;
            else {
                digits.append(String.valueOf(c).repeat(Math.max(1, times)));
                times = 0;
            }
        }
        assertEquals(2 * total, digits.length());
        dots = java.util.HexFormat.of().parseHex(digits);
    }
}
