package org.packbench.ui.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.profile.SettingKey;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Fields of single settings, in grids of two columns; what is wrong with one stands below it. */
final class Fields {
    private interface Part {
        void show(ClientDraft draft, Map<SettingKey, String> problems);
    }

    private final Theme theme;
    private final Consumer<Consumer<ClientDraft>> edit;
    private final List<Part> parts = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private boolean showing;

    /** @param edit changes the draft and has everything shown anew */
    Fields(Theme theme, Consumer<Consumer<ClientDraft>> edit) {
        this.theme = theme;
        this.edit = edit;
    }

    void text(Composite grid, String label, SettingKey key) {
        Native.label(grid, label);
        var text = new Text(grid, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
        Native.label(grid, "");
        Label why = problem(grid, theme);
        text.addModifyListener(e -> changed(draft -> draft.put(key, text.getText())));
        Spoken.on(text, () -> label + " " + why.getText());
        controls.add(text);
        parts.add((draft, problems) -> {
            if (!text.getText().equals(draft.get(key))) text.setText(draft.get(key));
            why.setText(problems.getOrDefault(key, ""));
        });
    }

    /** Where it is said what is wrong; it has its room from the beginning, so that nothing moves when it is. */
    static Label problem(Composite parent, Theme theme) {
        var why = new Label(parent, SWT.NONE);
        why.setForeground(theme.color(Role.RED));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
        return why;
    }

    void check(Composite grid, String label, SettingKey key) {
        var check = new Button(grid, SWT.CHECK);
        check.setText(label);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
        check.addListener(SWT.Selection, e -> changed(draft -> draft.put(key, Boolean.toString(check.getSelection()))));
        controls.add(check);
        parts.add((draft, problems) -> check.setSelection(Boolean.parseBoolean(draft.get(key))));
    }

    /** @param values as the settings have them, the first where they say nothing; beside what people see */
    void choice(Composite grid, String label, SettingKey key, List<String> values, List<String> shown) {
        Native.label(grid, label);
        var combo = new Combo(grid, SWT.READ_ONLY);
        combo.setItems(shown.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, e -> changed(draft -> draft.put(key, values.get(combo.getSelectionIndex()))));
        Spoken.on(combo, () -> label);
        controls.add(combo);
        parts.add((draft, problems) -> combo.select(Math.max(0, values.indexOf(draft.get(key)))));
    }

    private void changed(Consumer<ClientDraft> change) {
        if (!showing) edit.accept(change);
    }

    void show(ClientDraft draft, Map<SettingKey, String> problems) {
        showing = true;
        parts.forEach(part -> part.show(draft, problems));
        showing = false;
    }

    void enable(boolean possible) {
        controls.forEach(control -> control.setEnabled(possible));
    }
}
