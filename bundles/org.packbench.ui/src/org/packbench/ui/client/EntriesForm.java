package org.packbench.ui.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.profile.SettingKey;
import org.packbench.ui.client.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Theme;

/** A table of settings of one kind, with a row of fields below it that puts and removes; Enter puts, Del removes. */
final class EntriesForm {
    private final Entries entries;
    private final Consumer<Consumer<ClientDraft>> edit;
    private final TableViewer viewer;
    private final List<Text> texts = new ArrayList<>();
    private final Button put;
    private final Button take;
    private final Label why;
    private Map<SettingKey, String> settings = Map.of();
    private List<List<String>> rows = List.of();

    EntriesForm(Composite parent, Theme theme, Entries entries, Consumer<Consumer<ClientDraft>> edit) {
        this.entries = entries;
        this.edit = edit;
        Composite area = Native.grid(parent, 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Native.heading(area, entries.title());
        var what = new Label(area, SWT.WRAP);
        what.setText(entries.what());
        Wear.SECOND.on(what);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(what);
        viewer = Native.table(area, theme, SWT.SINGLE, 3);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (int i = 0; i < entries.columns().size(); i++) column(i);
        viewer.getTable().addListener(SWT.Selection, e -> fill());
        viewer.getTable().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) remove();
        });
        Spoken.on(viewer.getTable(), entries::title);
        Composite fields = Native.grid(area, entries.columns().size() + 2);
        entries.columns().forEach(column -> texts.add(field(fields, column)));
        put = Native.button(fields, Messages.put, this::put);
        take = Native.button(fields, Messages.take, this::remove);
        why = Fields.problem(area, theme);
    }

    private void column(int index) {
        Native.column(
                viewer,
                entries.columns().get(index),
                last(index) ? 2 : 3,
                last(index) ? lastWidth() : 110,
                new ColumnLabelProvider() {
                    @Override
                    public String getText(Object row) {
                        return String.valueOf(((List<?>) row).get(index));
                    }
                });
    }

    private boolean last(int index) {
        return index == entries.columns().size() - 1;
    }

    /** A time has its form in its heading; a count needs few digits. */
    private int lastWidth() {
        return entries == Entries.DEADLINES ? 130 : 64;
    }

    private Text field(Composite fields, String column) {
        var text = new Text(fields, SWT.BORDER | SWT.SINGLE);
        text.setMessage(column);
        boolean last = last(texts.size());
        GridDataFactory.fillDefaults()
                .grab(!last, false)
                .hint(last ? lastWidth() : 90, SWT.DEFAULT)
                .applyTo(text);
        text.addModifyListener(e -> check());
        text.addListener(SWT.Traverse, e -> {
            if (e.detail != SWT.TRAVERSE_RETURN) return;
            // a scanner sends Enter behind a code: the next field is still to come then
            e.doit = false;
            int next = texts.indexOf(text) + 1;
            if (next < texts.size()) texts.get(next).setFocus();
            else put();
        });
        Spoken.on(text, () -> column + " " + why.getText());
        return text;
    }

    private List<String> typed() {
        return texts.stream().map(text -> text.getText().strip()).toList();
    }

    /** What is not typed yet is not wrong. */
    private void check() {
        List<String> cells = typed();
        boolean whole = cells.stream().noneMatch(String::isEmpty);
        Optional<String> problem = whole ? entries.problem(cells, settings) : Optional.empty();
        why.setText(problem.orElse(""));
        put.setEnabled(whole && problem.isEmpty());
        take.setEnabled(viewer.getTable().getSelectionIndex() >= 0);
    }

    private void put() {
        List<String> cells = typed();
        if (!put.isEnabled()) return;
        edit.accept(draft -> draft.put(entries.key(cells), entries.value(cells)));
        texts.forEach(text -> text.setText(""));
        texts.getFirst().setFocus();
    }

    private void remove() {
        int index = viewer.getTable().getSelectionIndex();
        if (index < 0 || index >= rows.size()) return;
        SettingKey key = entries.key(rows.get(index));
        edit.accept(draft -> draft.remove(key));
        texts.forEach(text -> text.setText(""));
    }

    private void fill() {
        int index = viewer.getTable().getSelectionIndex();
        if (index < 0 || index >= rows.size()) return;
        List<String> cells = rows.get(index);
        for (int i = 0; i < texts.size(); i++) texts.get(i).setText(cells.get(i));
        check();
    }

    void show(ClientDraft draft, Map<SettingKey, String> problems) {
        settings = draft.all();
        List<List<String>> now = entries.rows(draft);
        if (!now.equals(rows)) {
            rows = now;
            viewer.setInput(now);
        }
        check();
        String wrong = problems.entrySet().stream()
                .filter(problem -> entries.holds(problem.getKey()))
                .map(problem -> problem.getKey().last() + ": " + problem.getValue())
                .collect(Collectors.joining(" · "));
        if (why.getText().isEmpty()) why.setText(wrong);
    }

    void enable(boolean possible) {
        viewer.getTable().setEnabled(possible);
        texts.forEach(text -> text.setEnabled(possible));
        if (possible) check();
        else {
            put.setEnabled(false);
            take.setEnabled(false);
        }
    }
}
