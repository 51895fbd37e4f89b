package org.packbench.ui.browser;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** A day that may be left open: typed as {@code 10.11.2025}, {@code 10.11.} of this year, or taken from the list. */
final class DayField {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** What the list goes back to, in days. */
    private static final List<Integer> BACK = List.of(0, 1, 7, 30, 90);

    private final Combo combo;
    private final Theme theme;
    private Optional<LocalDate> day = Optional.empty();
    private boolean setting;

    DayField(Composite parent, Theme theme, Consumer<Optional<LocalDate>> chosen) {
        this.theme = theme;
        combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setItems(BACK.stream()
                .map(back -> SHOWN.format(LocalDate.now().minusDays(back)))
                .toArray(String[]::new));
        GridDataFactory.swtDefaults().hint(118, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Modify, e -> typed(chosen));
    }

    Optional<LocalDate> day() {
        return day;
    }

    private void typed(Consumer<Optional<LocalDate>> chosen) {
        String text = combo.getText().strip();
        Optional<LocalDate> read = read(text, LocalDate.now());
        combo.setForeground(read.isPresent() || text.isEmpty() ? null : theme.color(Role.RED));
        // half a date is being typed: what was asked for before stands until it is whole
        if (setting || read.isEmpty() && !text.isEmpty() || read.equals(day)) return;
        day = read;
        chosen.accept(read);
    }

    void show(Optional<LocalDate> now) {
        if (now.equals(day)) return;
        day = now;
        setting = true;
        combo.setText(now.map(SHOWN::format).orElse(""));
        setting = false;
    }

    /** A day as people write it; empty when it is none. */
    static Optional<LocalDate> read(String text, LocalDate today) {
        var written = new DateTimeFormatterBuilder()
                .appendPattern("d.M[.][uuuu]")
                .parseDefaulting(ChronoField.YEAR, today.getYear())
                .toFormatter();
        try {
            return text.contains("-")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.of(LocalDate.parse(text, written));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
