package org.packbench.importer.shopify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.ListDraft;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;
import org.packbench.core.journal.JournalException;
import org.packbench.documents.PackingLists;
import org.packbench.documents.PlainJson;
import org.packbench.documents.PlainJson.Malformed;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/**
 * Packing lists that Shopify's tool writes, {@code packing_lists/<list>.json} of all generations, and the
 * {@code analysis_data.json} of a whole session, of which the fulfillable orders are packed. Every value that packing
 * depends on is judged first; then the document is read as it is, with all its keys.
 */
@Component
public final class ShopifyListImporter implements Importer {
    /** Characters that are shown on either side of where a text cannot be read. */
    private static final int AROUND = 40;

    @Override
    public String label() {
        return "Shopify packing list";
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    @Override
    public Fit recognises(Path source) {
        if (Files.isDirectory(source)) return Fit.NONE;
        try {
            return ListDocument.of(PlainJson.read(SourceFile.read(source))).isPresent() ? Fit.CONTENT : Fit.NONE;
        } catch (SourceException | Malformed e) {
            // it may be a list, and whoever chose it is told what is wrong with it by reading it
            boolean named =
                    SourceName.of(source).file().toLowerCase(Locale.ROOT).endsWith(".json");
            return named ? Fit.NAME : Fit.NONE;
        }
    }

    @Override
    public Result read(Path source, Request how, IProgressMonitor monitor) throws IOException {
        SourceName name = SourceName.of(source);
        SubMonitor progress = SubMonitor.convert(monitor, name.file(), 1);
        progress.checkCanceled();
        byte[] bytes = SourceFile.read(source);
        Problems problems = new Problems(name.file());
        // the folder that such a list is packed in has its name
        if (!name.isFolderName()) problems.add(Kind.DEVICE_OR_PATH_NAME, "", 0, "", name.list());
        List<CheckedOrder> orders = new ArrayList<>();
        Optional<ListDocument> document = document(bytes, problems);
        document.ifPresent(list -> orders.addAll(check(list, problems, progress)));
        if (!problems.isEmpty()) return problems.rejected();
        return new Result.Read(list(bytes, source, orders, document.flatMap(ListDocument::courier)));
    }

    /** The document; empty, and reported, when it is none of orders. */
    private static Optional<ListDocument> document(byte[] bytes, Problems problems) {
        try {
            Optional<Object> value = PlainJson.read(bytes);
            Optional<ListDocument> document = ListDocument.of(value);
            if (document.isEmpty()) problems.add(Kind.WRONG_TYPE, "", 0, "orders", found(value));
            return document;
        } catch (Malformed e) {
            String column = e.column() == 0 ? "" : Integer.toString(e.column());
            problems.add(Kind.NOT_READABLE, "", e.line(), column, around(bytes, e.line(), e.column()));
            return Optional.empty();
        }
    }

    private static String found(Optional<Object> value) {
        if (value.isPresent() && value.get() instanceof Map<?, ?> object)
            return String.join(
                    ", ", object.keySet().stream().map(String::valueOf).toList());
        return value.map(Scalar::shown).orElse("");
    }

    /** What stands about a column of a line; such documents often are a single line. */
    private static String around(byte[] bytes, int line, int column) {
        String text = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .skip(Math.max(0, line - 1))
                .findFirst()
                .orElse("");
        int begin = Math.clamp(column - AROUND, 0, text.length());
        return ListRules.strip(text.substring(begin, Math.clamp(column + AROUND, begin, text.length())));
    }

    private static List<CheckedOrder> check(ListDocument document, Problems problems, SubMonitor progress) {
        for (String total : List.of("total_orders", "total_items")) {
            @Nullable Object value = document.values().get(total);
            if (!Scalar.isCount(value)) problems.add(Kind.WRONG_TYPE, "", 0, total, Scalar.shown(value));
        }
        progress.setWorkRemaining(document.orders().size());
        OrderCheck check = new OrderCheck(document.isAnalysis(), problems);
        List<CheckedOrder> checked = new ArrayList<>();
        for (int place = 0; place < document.orders().size(); place++) {
            progress.checkCanceled();
            check.check(place, document.orders().get(place)).ifPresent(checked::add);
            progress.worked(1);
        }
        if (checked.isEmpty() && problems.isEmpty()) problems.add(Kind.NO_ORDERS, "orders", 0, "", "");
        return checked;
    }

    /** The list as the document has it, in the values that were checked. */
    private static PackingList list(byte[] bytes, Path source, List<CheckedOrder> checked, Optional<String> courier)
            throws SourceException {
        SourceName name = SourceName.of(source);
        Map<Integer, CheckedOrder> byPlace = new TreeMap<>();
        checked.forEach(order -> byPlace.put(order.place(), order));
        try {
            PackingList list = PackingLists.read(bytes, name.file(), byPlace::containsKey);
            List<CheckedOrder> orders = List.copyOf(byPlace.values());
            for (int i = 0; i < orders.size(); i++) set(list.getOrders().get(i), orders.get(i), courier);
            list.setListName(name.list());
            list.setSourcePath(source.toString());
            ListDraft.complete(list);
            return list;
        } catch (JournalException e) {
            throw new SourceException(Reason.DAMAGED, name.file(), e);
        }
    }

    private static void set(Order order, CheckedOrder checked, Optional<String> courier) {
        order.setOrderNumber(checked.number());
        if (ListDraft.isBlank(order.getCourier())) courier.ifPresent(order::setCourier);
        for (int i = 0; i < checked.lines().size(); i++) {
            order.getItems().get(i).setSku(checked.lines().get(i).sku());
            order.getItems().get(i).setQuantity(checked.lines().get(i).quantity());
        }
    }
}
