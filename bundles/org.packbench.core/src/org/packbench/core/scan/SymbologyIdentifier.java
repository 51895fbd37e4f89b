package org.packbench.core.scan;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The AIM symbology identifier that a scanner may send before a code, such as {@code ]C1} (ISO/IEC 15424).
 *
 * @param letter which family of codes it is: {@code C} Code 128, {@code E} EAN and UPC, {@code d} Data Matrix, {@code Q} QR
 * @param modifier how it is to be read, in the family's own meaning
 */
public record SymbologyIdentifier(char letter, char modifier) {
    /** As many characters as an identifier has. */
    static final int LENGTH = 3;

    private static final Pattern IDENTIFIER = Pattern.compile("\\][A-Za-z][0-9A-Za-z].*", Pattern.DOTALL);

    /** GS1-128, GS1 DataBar and composites, GS1 DataMatrix, GS1 QR, GS1 DotCode (GS1 General Specifications, 5.1.3). */
    private static final Set<String> GS1 = Set.of("]C1", "]e0", "]d2", "]Q3", "]J1");

    /** The identifier at the beginning of what a scanner sent; empty when there is none. */
    public static Optional<SymbologyIdentifier> of(String sent) {
        return IDENTIFIER.matcher(sent).matches()
                ? Optional.of(new SymbologyIdentifier(sent.charAt(1), sent.charAt(2)))
                : Optional.empty();
    }

    /** Whether what follows is a GS1 element string. */
    public boolean gs1() {
        return GS1.contains(toString());
    }

    /** As it is sent. */
    @Override
    public String toString() {
        return "]" + letter + modifier;
    }
}
