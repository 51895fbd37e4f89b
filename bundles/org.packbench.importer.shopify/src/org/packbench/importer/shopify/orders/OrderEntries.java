package org.packbench.importer.shopify.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.OrderNumber;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Doubts;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.ListDraft;
import org.packbench.core.importer.Problems;

/**
 * The orders of one source, in its order. One with a line that cannot be packed is left out as a whole: half an order costs a
 * parcel. Two orders with one number are both left out, for nobody knows whose parcel a scan of it would open. Confined to
 * the thread that reads.
 */
public final class OrderEntries {
    private final String file;
    private final List<String> headings;
    private final Columns columns;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Doubts doubts;

    /**
     * @param file what problems and doubts name
     * @param headings of the cells that are shown of what was left out
     */
    public OrderEntries(String file, List<String> headings, Columns columns) {
        this.file = file;
        this.headings = headings;
        this.columns = columns;
        this.doubts = new Doubts(file);
    }

    /** The order of this key, if there is one yet. */
    public Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The order of this key, new if there is none yet. */
    public Entry at(String key, String number, Place place) {
        return entries.computeIfAbsent(key, none -> new Entry(file, columns, number, place));
    }

    public Doubts doubts() {
        return doubts;
    }

    /** Where the lines stand that are left out; whoever asks brings their cells to {@link #result}. */
    public Set<Place> leftOut() {
        numbersTwice();
        Set<Place> places = new LinkedHashSet<>();
        for (Entry entry : entries.values())
            if (entry.isBroken()) places.addAll(entry.rows().keySet());
        return places;
    }

    /**
     * What came of all of it.
     *
     * @param cells of the lines that are left out, as they stand in the source
     */
    public Result result(String listName, String source, Map<Place, List<String>> cells) {
        numbersTwice();
        ListDraft draft = new ListDraft();
        Map<String, Entry> byNormal = new HashMap<>();
        for (Entry entry : entries.values()) {
            if (!entry.isToBePacked()) continue;
            collision(entry, byNormal);
            entry.addTo(draft, doubts);
        }
        LeftOut leftOut = leftOut(cells);
        if (!draft.isEmpty())
            return new Result.Read(draft.toList(listName, source), doubts.listed(), doubts.total(), leftOut);
        List<Problem> problems = leftOut.problems();
        return problems.isEmpty()
                ? new Result.Rejected(List.of(new Problem(Kind.NO_ORDERS, file, "", 0, "", "")))
                : new Result.Rejected(problems.stream().limit(Problems.LISTED).toList(), problems.size());
    }

    private void numbersTwice() {
        Map<String, List<Entry>> byNumber = new HashMap<>();
        for (Entry entry : entries.values())
            if (entry.isToBePacked() || entry.isBroken())
                byNumber.computeIfAbsent(entry.number(), none -> new ArrayList<>())
                        .add(entry);
        for (List<Entry> same : byNumber.values()) if (same.size() > 1) same.forEach(Entry::numberTwice);
    }

    private void collision(Entry entry, Map<String, Entry> byNormal) {
        String normal = new OrderNumber(entry.number()).normal();
        Entry other = normal.isEmpty() ? null : byNormal.putIfAbsent(normal, entry);
        if (other == null) return;
        Place first = other.first();
        What what = new What.NumbersCollide(entry.number(), other.number(), first.row());
        entry.doubt(what, entry.first(), columns.number());
    }

    private LeftOut leftOut(Map<Place, List<String>> cells) {
        List<LeftOut.Row> rows = new ArrayList<>();
        for (Entry entry : entries.values())
            if (entry.isBroken())
                entry.rows()
                        .forEach((place, problems) -> rows.add(new LeftOut.Row(
                                entry.number(),
                                place.sheet(),
                                place.row(),
                                cells.getOrDefault(place, List.of()),
                                problems)));
        return rows.isEmpty() ? LeftOut.NOTHING : new LeftOut(headings, rows);
    }
}
