package org.packbench.core.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a scanner sent, taken apart.
 *
 * @param code without terminators and symbology identifier; blanks are data
 * @param symbology what kind of barcode it was; empty when the scanner does not say
 * @param elements what a GS1 code says of the item; empty for any other code
 */
public record ScannedCode(String code, Optional<SymbologyIdentifier> symbology, Optional<ElementString> elements) {
    private static final Pattern TERMINATORS = Pattern.compile("^[\\r\\n\\t]+|[\\r\\n\\t]+\\z");

    /** @param sent with or without terminators (CR, LF, Tab or any run of them) at either end */
    public static ScannedCode of(String sent) {
        String bare = TERMINATORS.matcher(sent).replaceAll("");
        Optional<SymbologyIdentifier> symbology = SymbologyIdentifier.of(bare);
        String code = symbology.isPresent() ? bare.substring(SymbologyIdentifier.LENGTH) : bare;
        Optional<ElementString> elements =
                symbology.filter(SymbologyIdentifier::gs1).isPresent() ? Elements.of(code) : ElementString.in(code);
        return new ScannedCode(code, symbology, elements);
    }

    /** What the code may stand for in a list or a mapping, the surest first: as it is, then the GTIN inside. */
    public List<String> readings() {
        List<String> readings = new ArrayList<>(List.of(code));
        elements.flatMap(ElementString::gtin).ifPresent(gtin -> readings.addAll(gtin.spellings()));
        return List.copyOf(readings);
    }

    /** What is to be mapped to a SKU: the item's number alone, for lot and serial change with every box. */
    public String item() {
        return elements.flatMap(ElementString::gtin).map(Gtin::shortest).orElse(code);
    }

    /** For people: every control character by its picture, such as ␝ for the separator of a GS1 code. */
    public static String visible(String code) {
        StringBuilder visible = new StringBuilder();
        for (char c : code.toCharArray()) visible.append(c < ' ' ? (char) ('\u2400' + c) : c);
        return visible.toString();
    }
}
