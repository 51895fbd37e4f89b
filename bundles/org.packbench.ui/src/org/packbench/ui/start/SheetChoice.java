package org.packbench.ui.start;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.importer.TableHead;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.look.Native;

/** In which sheet of a workbook the list stands; seen only where there is a choice. */
final class SheetChoice {
    private final Composite control;
    private final Combo combo;
    private List<String> sheets = List.of();

    /** @param chosen is told the name of another sheet */
    SheetChoice(Composite parent, Consumer<String> chosen) {
        control = Native.grid(parent, 2);
        Native.quiet(control, Messages.sheet);
        combo = new Combo(control, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(Messages.sheet.replace("&", ""));
        combo.addListener(SWT.Selection, e -> {
            int index = combo.getSelectionIndex();
            if (index >= 0) chosen.accept(sheets.get(index));
        });
    }

    void show(TableHead head) {
        if (!head.sheets().equals(sheets)) {
            sheets = head.sheets();
            combo.setItems(sheets.toArray(String[]::new));
        }
        int index = sheets.indexOf(head.sheet());
        if (combo.getSelectionIndex() != index) combo.select(index);
    }

    /** Another file has other sheets. */
    void forget() {
        sheets = List.of();
        combo.removeAll();
    }

    /** Whether there is a choice. */
    boolean isOffered() {
        return sheets.size() > 1;
    }

    boolean hasFocus() {
        return combo.isFocusControl();
    }

    Composite control() {
        return control;
    }
}
