package org.packbench.core.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keyboard layout of a PC, as it distorts what a scanner types. A scanner is a keyboard with English keys: it presses the
 * key that has a {@code z} on it, and a German PC understands {@code y}. Only what one key makes of one other can be put
 * right: a dead key swallows its character.
 */
public enum KeyboardLayout {
    /** What scanners are built for. */
    ENGLISH(Rows.ENGLISH, Rows.ENGLISH_SHIFT),
    GERMAN(
            "\0" + "1234567890ß\0" + "qwertzuiopü+#" + "asdfghjklöä" + "yxcvbnm,.-",
            "°!\"§$%&/()=?\0" + "QWERTZUIOPÜ*'" + "ASDFGHJKLÖÄ" + "YXCVBNM;:_"),
    UKRAINIAN(
            "'1234567890-=" + "йцукенгшщзхї\\" + "фівапролджє" + "ячсмитьбю.",
            "₴!\"№;%:?*()_+" + "ЙЦУКЕНГШЩЗХЇ/" + "ФІВАПРОЛДЖЄ" + "ЯЧСМИТЬБЮ,"),
    /** The typewriter layout, BDS 5237. */
    BULGARIAN(
            "(1234567890-." + ",уеишщксдзц;„" + "ьяаожгтнвмч" + "юйъэфхпрлб",
            ")!?+\"%=:/–№$€" + "ыУЕИШЩКСДЗЦ§“" + "ѝЯАОЖГТНВМЧ" + "ЮЙЪЭФХПРЛБ"),
    BULGARIAN_PHONETIC(
            "ч1234567890-=" + "явертъуиопшщю" + "асдфгхйкл;'" + "зьцжбнм,./",
            "Ч!@№$%€§*()–+" + "ЯВЕРТЪУИОПШЩЮ" + "АСДФГХЙКЛ:\"" + "ЗѝЦЖБНМ„“?"),
    RUSSIAN(
            "ё1234567890-=" + "йцукенгшщзхъ\\" + "фывапролджэ" + "ячсмитьбю.",
            "Ё!\"№;%:?*()_+" + "ЙЦУКЕНГШЩЗХЪ/" + "ФЫВАПРОЛДЖЭ" + "ЯЧСМИТЬБЮ,");

    /** The same keys on the English layout: digits, and the three rows of letters, from left to right. */
    private static final class Rows {
        static final String ENGLISH = "`1234567890-=" + "qwertyuiop[]\\" + "asdfghjkl;'" + "zxcvbnm,./";
        static final String ENGLISH_SHIFT = "~!@#$%^&*()_+" + "QWERTYUIOP{}|" + "ASDFGHJKL:\"" + "ZXCVBNM<>?";
    }

    private final Map<Character, Character> understood = new HashMap<>();
    private final Map<Character, Character> pressed = new HashMap<>();

    /** @param keys what the keys give, {@code \0} where nothing comes before the next key */
    KeyboardLayout(String keys, String shifted) {
        learn(Rows.ENGLISH, keys);
        learn(Rows.ENGLISH_SHIFT, shifted);
    }

    private void learn(String english, String keys) {
        for (int i = 0; i < english.length(); i++) {
            if (keys.charAt(i) == 0) continue;
            understood.put(english.charAt(i), keys.charAt(i));
            // two keys may give the same; the first, which is not shifted, is believed
            pressed.putIfAbsent(keys.charAt(i), english.charAt(i));
        }
        // versions of a layout differ in a few capitals
        for (int i = 0; i < english.length(); i++)
            pressed.putIfAbsent(Character.toUpperCase(keys.charAt(i)), Character.toUpperCase(english.charAt(i)));
    }

    /** What the scanner meant by what the PC understood; characters that no key gives stay. */
    public String undo(String typed) {
        StringBuilder meant = new StringBuilder();
        for (char c : typed.toCharArray()) meant.append(pressed.getOrDefault(c, c));
        return meant.toString();
    }

    /** What the PC understands of a code; a character that is lost, to a dead key, is left out. */
    String distort(String code) {
        StringBuilder typed = new StringBuilder();
        for (char c : code.toCharArray()) {
            if (c > '~' || c <= ' ') typed.append(c);
            else Optional.ofNullable(understood.get(c)).ifPresent(typed::append);
        }
        return typed.toString();
    }

    /** The layout under which a code is understood as this text; the English one is asked first. */
    static Optional<KeyboardLayout> explaining(String code, String typed) {
        for (KeyboardLayout layout : values()) if (typed.contains(layout.distort(code))) return Optional.of(layout);
        return Optional.empty();
    }
}
