package org.packbench.labels;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Codes as warehouses print them, and as nobody would. */
final class Codes {
    private Codes() {}

    static Arbitrary<String> ascii() {
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> letters = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('A', 'Z', '-')
                .ofMinLength(0)
                .ofMaxLength(12);
        Arbitrary<String> runs = Combinators.combine(letters, digits, letters).as((a, b, c) -> cut(a + b + c));
        Arbitrary<String> commands =
                Arbitraries.strings().numeric().ofMinLength(2).ofMaxLength(4).map(d -> "%%" + d);
        Arbitrary<String> shopify = Arbitraries.integers().between(1, 999_999).map(n -> "#" + n);
        Arbitrary<String> zpl = Arbitraries.strings()
                .withChars("^~_>\\,0123456789aA")
                .ofMinLength(1)
                .ofMaxLength(30);
        return Arbitraries.oneOf(any, digits, runs, commands, shopify, zpl).filter(code -> !code.isBlank());
    }

    static Arbitrary<String> anyScript() {
        Arbitrary<String> cyrillic = Arbitraries.strings()
                .withCharRange('А', 'я')
                .withChars('Ї', 'ї', 'Є', 'є', 'Ґ', '№', ' ', '-', '1', 'A', 'z', 'ß', 'ü')
                .ofMinLength(1)
                .ofMaxLength(20);
        return Arbitraries.oneOf(ascii(), cyrillic.filter(code -> !code.isBlank()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }
}
