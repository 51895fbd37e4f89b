package org.packbench.core.importer.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.TableHead.Heading;
import org.packbench.core.importer.TableHead.Suggestion;

/** Which columns a person may mean by a field: those whose headings are like the words that lists use for it. */
final class Suggestions {
    /** Below this likeness a column is no suggestion: "order date" is none for "order number". */
    static final double LEAST = 0.72;

    /** A word that is like another to this degree may be the same, mistyped or in another case. */
    private static final double SAME_WORD = 0.9;

    /** A synonym that stands among other words. */
    private static final double AMONG_OTHERS = 0.84;

    private static final double EACH_OTHER = 0.03;

    /** What programs put over the column by mistake: the file's name over products, a time over couriers. */
    private static final double BY_MISTAKE = 0.73;

    private static final int MOST = 8;

    /** Longer texts are no headings; comparing them costs the product of their lengths. */
    private static final int LONGEST = 60;

    /** Columns that are compared: the fields of a list stand among its first. */
    private static final int COLUMNS = 200;

    private final JaroWinklerSimilarity letters = new JaroWinklerSimilarity();
    private final ClientColumns columns;

    Suggestions(ClientColumns columns) {
        this.columns = columns;
    }

    /** For every field the columns that may be meant, the likeliest first, of equals the first in the table. */
    Map<Field, List<Suggestion>> of(Headings headings) {
        Map<Field, List<Suggestion>> suggestions = new EnumMap<>(Field.class);
        for (Field field : Field.values()) suggestions.put(field, of(field, headings));
        return suggestions;
    }

    private List<Suggestion> of(Field field, Headings headings) {
        List<String> names = new ArrayList<>(Synonyms.of(field));
        names.addFirst(Words.of(columns.heading(field)));
        return headings.all().stream()
                .limit(COLUMNS)
                .map(heading -> new Suggestion(heading.index(), likeness(field, heading, names)))
                .filter(suggestion -> suggestion.likeness() >= LEAST)
                .sorted(Comparator.comparingDouble(Suggestion::likeness).reversed())
                .limit(MOST)
                .toList();
    }

    private double likeness(Field field, Heading heading, List<String> names) {
        return switch (heading.nature()) {
            case BLANK -> 0;
            case FILE_NAME -> field == Field.PRODUCT_NAME ? BY_MISTAKE : 0;
            case TIMESTAMP -> field == Field.COURIER ? BY_MISTAKE : 0;
            case WORDS -> heading.text().length() > LONGEST ? 0 : likeness(Words.of(heading.text()), names);
        };
    }

    private double likeness(String heading, List<String> names) {
        double most = 0;
        for (String name : names) most = Math.max(most, likeness(heading, name));
        return most;
    }

    /** From 0 to 1, the same in both directions: 1 for the same words and nothing else. */
    double likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        if (one.equals(other)) return 1;
        List<String> first = List.of(one.split(" "));
        List<String> second = List.of(other.split(" "));
        List<String> shorter = first.size() <= second.size() ? first : second;
        List<String> longer = shorter == first ? second : first;
        double shared = shared(shorter, longer);
        double whole = Math.max(letters.apply(one, other), letters.apply(other, one));
        double alike = (whole + shared / longer.size()) / 2;
        // all words of the one are in the other, and they are words and no letters
        String some = String.join(" ", shorter);
        boolean within = longer.containsAll(shorter) && some.length() > 2 && !Synonyms.isGeneral(some);
        double among = within ? AMONG_OTHERS - EACH_OTHER * (longer.size() - shorter.size()) : 0;
        return Math.min(0.99, Math.max(alike, among));
    }

    /** How many words are in both, those included that are nearly the same. */
    private double shared(List<String> shorter, List<String> longer) {
        double sum = 0;
        List<String> left = new ArrayList<>(longer);
        for (String word : shorter) {
            String nearest = "";
            double most = 0;
            for (String candidate : left) {
                double alike = Math.max(letters.apply(word, candidate), letters.apply(candidate, word));
                if (alike <= most) continue;
                most = alike;
                nearest = candidate;
            }
            if (most < SAME_WORD) continue;
            sum += most;
            left.remove(nearest);
        }
        return sum;
    }
}
