package org.packbench.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.SessionId;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.TableHead;
import org.packbench.core.intake.Concern;
import org.packbench.core.intake.Intake.Examined;
import org.packbench.documents.JsonText;
import org.packbench.model.Order;
import org.packbench.model.PackingList;
import org.packbench.ui.intake.text.IntakeTexts;

/**
 * A file that was looked at, for scripts: one object a line. The first sums up; then come orders as they would be packed,
 * problems, doubts, what the share knows, the difference to the import before, and the session once there is one.
 */
final class ImportJson implements ImportReport {
    private final PrintStream out;

    ImportJson(PrintStream out) {
        this.out = out;
    }

    @Override
    public void show(Path file, Examined examined) {
        switch (examined.result()) {
            case Result.Read read -> {
                summary(file, read, examined);
                read.list().getOrders().forEach(this::order);
                read.leftOut().problems().forEach(this::problem);
                read.doubts().forEach(this::doubt);
                examined.findings().concerns().forEach(this::concern);
                examined.findings()
                        .difference()
                        .ifPresent(difference -> print("difference", RecordJson.of(difference)));
            }
            case Result.Rejected rejected -> {
                print("rejected", Map.of("file", String.valueOf(file.getFileName()), "problems", rejected.total()));
                rejected.problems().forEach(this::problem);
            }
            case Result.Unmapped unmapped -> unmapped(unmapped.head());
        }
    }

    private void summary(Path file, Result.Read read, Examined examined) {
        PackingList list = read.list();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", String.valueOf(file.getFileName()));
        line.put("list", list.getListName());
        read.head()
                .map(TableHead::sheet)
                .filter(sheet -> !sheet.isEmpty())
                .ifPresent(sheet -> line.put("sheet", sheet));
        line.put("orders", list.getOrders().size());
        line.put(
                "rows",
                list.getOrders().stream()
                        .mapToInt(order -> order.getItems().size())
                        .sum());
        line.put("units", list.getTotalItems());
        line.put("left_out", read.leftOut().orders());
        line.put("doubts", read.doubtful());
        line.put(
                "columns",
                read.head().map(head -> ColumnsOption.text(head.mapping())).orElse(null));
        line.put("columns_remembered", examined.remembered());
        line.put(
                "open_sessions",
                examined.findings().open().stream()
                        .map(open -> open.id().value())
                        .toList());
        print("list", line);
    }

    private void order(Order order) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("number", order.getOrderNumber());
        line.put("courier", order.getCourier());
        line.put(
                "items",
                order.getItems().stream()
                        .map(item -> {
                            Map<String, @Nullable Object> each = new LinkedHashMap<>();
                            each.put("sku", item.getSku());
                            each.put("product_name", item.getProductName());
                            each.put("quantity", item.getQuantity());
                            return each;
                        })
                        .toList());
        print("order", line);
    }

    private void problem(Problem problem) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>(RecordJson.of(problem));
        line.put("text", ProblemTexts.of(problem));
        print("problem", line);
    }

    private void doubt(Doubt doubt) {
        print("doubt", told(doubt.what(), RecordJson.of(doubt), IntakeTexts.of(doubt)));
    }

    private void concern(Concern concern) {
        print("concern", told((Record) concern, RecordJson.of((Record) concern), IntakeTexts.of(concern)));
    }

    private static Map<String, @Nullable Object> told(
            Object kind, Map<String, @Nullable Object> arguments, IntakeTexts.Text text) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("kind", RecordJson.snake(kind.getClass().getSimpleName()));
        line.putAll(arguments);
        line.put("text", text.what());
        line.put("advice", text.advice());
        return line;
    }

    private void unmapped(TableHead head) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", head.file());
        line.put("sheet", head.sheet());
        line.put("sheets", head.sheets());
        line.put("row", head.row());
        line.put("headings", head.headings().stream().map(Object::toString).toList());
        line.put("first_rows", head.firstRows());
        Map<String, List<String>> suggestions = new LinkedHashMap<>();
        Arrays.stream(Field.values())
                .forEach(field -> Optional.ofNullable(head.suggestions().get(field))
                        .ifPresent(columns -> suggestions.put(
                                field.key(),
                                columns.stream()
                                        .map(each -> TableHead.letters(each.column()))
                                        .toList())));
        line.put("suggestions", suggestions);
        line.put("columns", ColumnsOption.text(head.likeliest()));
        line.put("missing", head.mapping().missing().stream().map(Field::key).toList());
        print("unmapped", line);
    }

    @Override
    public void offered(SessionId session) {
        print("offered", Map.of("session", session.value()));
    }

    /** What kind of line it is stands first. */
    private void print(String what, Map<String, ?> values) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("line", what);
        line.putAll(values);
        out.print(JsonText.line(line));
    }
}
