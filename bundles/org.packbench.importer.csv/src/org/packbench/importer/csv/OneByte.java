package org.packbench.importer.csv;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Which character set of one byte a text looks most like. They all read everything, so what is read is judged: letters stand
 * beside letters of their own script, small ones behind small ones, and signs of boxes and accents nobody writes are rare.
 */
final class OneByte {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** The likelier first: of equals it wins. */
    private static final List<Charset> KNOWN = List.of(
            Charset.forName("windows-1251"),
            WESTERN,
            Charset.forName("windows-1250"),
            Charset.forName("KOI8-U"),
            Charset.forName("IBM866"));

    /** Letters that German and its neighbours have beyond ASCII; others of the same page are rarer. */
    private static final String USUAL = "äöüÄÖÜßéèêàáâçñóíúôî€§°–„“”’«»№";

    /** Cyrillic letters of our packers' languages, the most frequent first: great ones of one page are small ones of another. */
    private static final String FREQUENT = "оаиентрвслкідмпузябгьчйхжшцъыюїщфєэёґ";

    /** What stands at an end of a syllable; ъ is a vowel in Bulgarian. */
    private static final String VOWELS = "аеиоуюяіїєыэёъ";

    /** Bytes beyond ASCII that are looked at. */
    private static final int ENOUGH = 4_096;

    private OneByte() {}

    static Charset of(byte[] bytes) {
        byte[] part = part(bytes);
        Charset best = WESTERN;
        double most = Double.NEGATIVE_INFINITY;
        for (Charset charset : KNOWN) {
            double likely = likeness(charset.decode(ByteBuffer.wrap(part)).toString());
            if (likely <= most) continue;
            most = likely;
            best = charset;
        }
        return best;
    }

    /** What stands about the first bytes beyond ASCII. */
    private static byte[] part(byte[] bytes) {
        byte[] part = new byte[Math.min(bytes.length, ENOUGH * 4)];
        int length = 0;
        for (int i = 0; i < bytes.length && length < part.length; i++) {
            boolean near = bytes[i] < 0 || i > 0 && bytes[i - 1] < 0 || i + 1 < bytes.length && bytes[i + 1] < 0;
            if (near) part[length++] = bytes[i];
            else if (length > 0 && part[length - 1] != ' ') part[length++] = ' ';
        }
        return Arrays.copyOf(part, length);
    }

    private static double likeness(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) continue;
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            sum += isCyrillic(c) ? cyrillic(c, before, after) : latin(c, before, after);
        }
        return sum;
    }

    private static boolean isCyrillic(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC;
    }

    /** A letter of words: never among Latin letters, seldom a great one behind a small one, more often a frequent one. */
    private static double cyrillic(char c, char before, char after) {
        if (isLatin(before) || isLatin(after)) return -1;
        boolean inside = isCyrillic(before);
        boolean great = Character.isUpperCase(c);
        if (great && inside && Character.isLowerCase(before)) return -1;
        char small = Character.toLowerCase(c);
        int rank = FREQUENT.indexOf(small);
        double frequent = rank < 0 ? -2 : 2.2 - 0.09 * rank;
        double beside = inside ? follows(Character.toLowerCase(before), small) ? 0.6 : -0.6 : 0;
        double written = great ? inside ? 0 : 0.1 : 0.2;
        return frequent + beside + written;
    }

    /** Whether a letter is likely behind another: vowels behind consonants and the other way round. */
    private static boolean follows(char before, char c) {
        boolean vowelBefore = VOWELS.indexOf(before) >= 0;
        if (c == 'ь') return !vowelBefore && before != 'ь';
        if (c == 'й') return vowelBefore || before == 'ь';
        boolean vowel = VOWELS.indexOf(c) >= 0;
        return before == 'ь' ? !vowel || "оюяєе".indexOf(c) >= 0 : vowelBefore != vowel;
    }

    /** A letter with an accent: it stands alone among plain ones. */
    private static double latin(char c, char before, char after) {
        if (!Character.isLetter(c)) return USUAL.indexOf(c) >= 0 ? 0.3 : -1;
        boolean crowd = before >= 0x80 && Character.isLetter(before) || after >= 0x80 && Character.isLetter(after);
        if (crowd) return -0.5;
        return USUAL.indexOf(c) >= 0 ? 1 : 0.2;
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
