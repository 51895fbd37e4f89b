package org.packbench.importer.shopify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.importer.Doubts;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.ListDraft;
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
            return ListDocument.isOne(SourceFile.of(source).outline()) ? Fit.CONTENT : Fit.NONE;
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
        Problems problems = new Problems(name.file());
        // the folder that such a list is packed in has its name
        if (!name.isFolderName()) problems.add(Kind.DEVICE_OR_PATH_NAME, "", 0, "", name.list());
        SourceFile file = SourceFile.of(source);
        byte[] bytes = bytes(file, problems, progress);
        Optional<ListDocument> document = bytes.length == 0 ? Optional.empty() : document(file, bytes, problems);
        document.ifPresent(list -> checkTotals(list, problems));
        if (document.isEmpty()) return problems.rejected();
        OrderCheck check = new OrderCheck(document.get().isAnalysis(), name.file());
        check.check(document.get().orders(), progress);
        return problems.isEmpty() ? result(source, bytes, document.get(), check) : rejected(problems, check.leftOut());
    }

    private static Result rejected(Problems problems, LeftOut leftOut) {
        List<Problem> all = new ArrayList<>(problems.rejected().problems());
        all.addAll(leftOut.problems());
        return new Result.Rejected(all.stream().limit(Problems.LISTED).toList(), all.size());
    }

    private static Result result(Path source, byte[] bytes, ListDocument document, OrderCheck check)
            throws SourceException {
        String file = SourceName.of(source).file();
        LeftOut leftOut = check.leftOut();
        if (check.sound().isEmpty()) {
            List<Problem> problems = leftOut.isEmpty()
                    ? List.of(new Problem(Kind.NO_ORDERS, file, "orders", 0, "", ""))
                    : leftOut.problems();
            return new Result.Rejected(problems.stream().limit(Problems.LISTED).toList(), problems.size());
        }
        PackingList list = list(bytes, source, check.sound(), document.courier());
        Doubts doubts = new ListDoubts(file).of(check.sound().values());
        return new Result.Read(list, doubts.listed(), doubts.total(), leftOut);
    }

    /** Of a file that is JSON; none, and reported, when it is something else. */
    private static byte[] bytes(SourceFile file, Problems problems, SubMonitor progress) throws SourceException {
        try {
            file.outline();
            progress.checkCanceled();
            return file.read();
        } catch (Malformed e) {
            report(file, e, problems);
            return new byte[0];
        }
    }

    /** The document; empty, and reported, when it is none of orders. */
    private static Optional<ListDocument> document(SourceFile file, byte[] bytes, Problems problems)
            throws SourceException {
        try {
            Optional<Object> value = PlainJson.read(bytes);
            Optional<ListDocument> document = ListDocument.of(value);
            if (document.isEmpty()) problems.add(Kind.WRONG_TYPE, "", 0, "orders", found(value));
            return document;
        } catch (Malformed e) {
            report(file, e, problems);
            return Optional.empty();
        }
    }

    private static void report(SourceFile file, Malformed e, Problems problems) throws SourceException {
        String column = e.column() == 0 ? "" : Integer.toString(e.column());
        problems.add(Kind.NOT_READABLE, "", e.line(), column, file.around(e.offset()));
    }

    private static String found(Optional<Object> value) {
        if (value.isPresent() && value.get() instanceof Map<?, ?> object)
            return String.join(
                    ", ", object.keySet().stream().map(String::valueOf).toList());
        return value.map(Scalar::shown).orElse("");
    }

    private static void checkTotals(ListDocument document, Problems problems) {
        for (String total : List.of("total_orders", "total_items")) {
            @Nullable Object value = document.values().get(total);
            if (!Scalar.isCount(value)) problems.add(Kind.WRONG_TYPE, "", 0, total, Scalar.shown(value));
        }
    }

    /** The list as the document has it, in the values that were checked. */
    private static PackingList list(
            byte[] bytes, Path source, Map<Integer, CheckedOrder> byPlace, Optional<String> courier)
            throws SourceException {
        SourceName name = SourceName.of(source);
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
