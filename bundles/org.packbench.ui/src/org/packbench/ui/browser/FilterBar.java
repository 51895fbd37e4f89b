package org.packbench.ui.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.browser.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.text.States;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Which sessions are to be seen, how they are grouped, and the way to the columns; it takes as many lines as it needs. */
final class FilterBar {
    /** In the order of the table; those of this PC are active ones. */
    private static final List<State> STATES = List.of(
            State.ACTIVE,
            State.STALE,
            State.PAUSED,
            State.AVAILABLE,
            State.COMPLETED,
            State.ABANDONED,
            State.ARCHIVED,
            State.DAMAGED);

    private static final int SEARCH = 200;

    private final BrowserActions actions;
    private final Composite fields;
    private final Pick client;
    private final Pick state;
    private final Pick worker;
    private final Pick pc;
    private final Pick courier;
    private final DayField from;
    private final DayField to;
    private final Text search;
    private final Combo group;
    private boolean showing;

    FilterBar(Composite parent, Theme theme, BrowserActions actions) {
        this.actions = actions;
        Composite bar = Wear.CANVAS.on(Native.grid(parent, 2));
        fields = Wear.CANVAS.on(new Composite(bar, SWT.NONE));
        fields.setLayout(layout());
        // asks for little and takes what there is: its lines are broken where the window ends
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(fields);
        client = pick(Messages.filterClient, 70);
        state = pick(Messages.filterState, 110);
        worker = pick(Messages.filterWorker, 140);
        pc = pick(Messages.filterPc, 110);
        courier = pick(Messages.filterCourier, 90);
        from = new DayField(named(Messages.filterFrom), theme, day -> changed());
        to = new DayField(named(Messages.filterTo), theme, day -> changed());
        search = new Text(fields, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.searchHint);
        search.setLayoutData(new RowData(SEARCH, SWT.DEFAULT));
        search.addListener(SWT.Modify, e -> changed());
        Composite right = Wear.CANVAS.on(Native.grid(bar, 3));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(right);
        Wear.SECOND.on(Native.label(right, Messages.groupBy));
        group = new Combo(right, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (Grouping each : Grouping.values()) group.add(each.title());
        group.addListener(
                SWT.Selection, e -> actions.wish(actions.wish().with(Grouping.values()[group.getSelectionIndex()])));
        Button columns = new Button(right, SWT.PUSH);
        columns.setText(Messages.buttonColumns);
        columns.setImage(theme.icon("columns", 16, Role.INK));
        columns.addListener(SWT.Selection, e -> new ColumnMenu(columns, actions).open());
        bar.addListener(
                SWT.Resize,
                e -> bar.getDisplay().asyncExec(() -> {
                    if (!bar.isDisposed()) bar.getParent().layout(true, true);
                }));
    }

    private static RowLayout layout() {
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = 14;
        layout.center = true;
        return layout;
    }

    private Composite named(String name) {
        Composite pair = Wear.CANVAS.on(new Composite(fields, SWT.NONE));
        pair.setLayout(Native.layout(2));
        Wear.SECOND.on(Native.label(pair, name));
        return pair;
    }

    private Pick pick(String name, int width) {
        return new Pick(named(name), width, this::changed);
    }

    /** One value of those that there are, or all. */
    private static final class Pick {
        private final Combo combo;
        private List<String> values = List.of();

        Pick(Composite parent, int width, Runnable changed) {
            combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
            combo.setItems(new String[] {Messages.filterAll});
            // so that at least the word for all is read to its end in every language
            int least = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            GridDataFactory.swtDefaults()
                    .hint(Math.max(width, least), SWT.DEFAULT)
                    .applyTo(combo);
            combo.addListener(SWT.Selection, e -> changed.run());
        }

        /** A value that is asked for though nothing has it stands in the list too. */
        void show(List<String> all, Optional<String> chosen) {
            var now = new ArrayList<>(all);
            chosen.filter(each -> !now.contains(each)).ifPresent(now::add);
            if (!now.equals(values)) {
                values = List.copyOf(now);
                combo.setItems(new String[] {Messages.filterAll});
                for (String value : values) combo.add(value);
            }
            int place = chosen.map(values::indexOf).orElse(-1) + 1;
            if (combo.getSelectionIndex() != place) combo.select(place);
        }

        Optional<String> value() {
            int place = combo.getSelectionIndex() - 1;
            return place < 0 ? Optional.empty() : Optional.of(values.get(place));
        }
    }

    private void changed() {
        if (showing) return;
        Filter before = actions.wish().filter();
        Optional<State> wanted = state.value()
                .flatMap(word -> STATES.stream()
                        .filter(each -> States.word(each).equals(word))
                        .findFirst());
        var now = new Filter(
                client.value(),
                wanted,
                worker.value(),
                pc.value(),
                courier.value(),
                from.day(),
                to.day(),
                search.getText());
        if (!now.equals(before)) actions.wish(actions.wish().with(now));
    }

    void show(Wish wish, Choices choices) {
        showing = true;
        Filter filter = wish.filter();
        client.show(choices.clients(), filter.client());
        state.show(STATES.stream().map(States::word).toList(), filter.state().map(States::word));
        worker.show(choices.workers(), filter.worker());
        pc.show(choices.pcs(), filter.pc());
        courier.show(choices.couriers(), filter.courier());
        from.show(filter.from());
        to.show(filter.to());
        if (!search.getText().equals(filter.text())) search.setText(filter.text());
        group.select(wish.grouping().ordinal());
        showing = false;
    }

    Text search() {
        return search;
    }

    /** Gives the keys to the first of the filters. */
    void focus() {
        client.combo.setFocus();
    }
}
