package org.packbench.ui.start;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.TableHead;
import org.packbench.ui.intake.text.IntakeTexts;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Theme;

/** The first rows of a table, and for every field the column it is taken from. */
final class ColumnsForm {
    /** What the form asks of its page. */
    interface Owner {
        /**
         * @param quantity what a row without one counts as, if the person confirmed that
         * @param remember whether the client's next table with such headings is to be read in the same way
         */
        void use(TableHead head, ColumnMapping mapping, OptionalInt quantity, boolean remember);

        void back();
    }

    private final Owner owner;
    private final Composite control;
    private final TableHead head;
    private final RawTable rows;
    private final Map<Field, FieldChoice> choices = new EnumMap<>(Field.class);
    private final Button byDefault;
    private final Spinner units;
    private final Label missing;
    private final Button remember;
    private final Button use;

    /** @param fallback whether there is a preview to go back to */
    ColumnsForm(
            Composite parent,
            Theme theme,
            TableHead head,
            String client,
            OptionalInt quantity,
            boolean fallback,
            Owner owner) {
        this.owner = owner;
        this.head = head;
        control = new Composite(parent, SWT.NONE);
        control.setLayout(Native.layout(1));
        rows = new RawTable(control, theme, head);
        Composite fields = Native.grid(control, 4);
        for (Field field : Field.values()) {
            Native.quiet(fields, IntakeTexts.of(field) + (field.isIndispensable() ? " *" : ""));
            choices.put(field, new FieldChoice(fields, field, head, this::changed));
        }
        Composite quantities = Native.grid(control, 4);
        byDefault = new Button(quantities, SWT.CHECK);
        byDefault.setText(Messages.columnsDefault);
        units = new Spinner(quantities, SWT.BORDER);
        int known = Math.max(1, head.mapping().quantityDefault());
        units.setValues(quantity.orElse(known), 1, ListRules.MOST_UNITS, 0, 1, 10);
        Native.label(quantities, Messages.columnsUnits);
        byDefault.setSelection(quantity.isPresent());
        byDefault.addListener(SWT.Selection, e -> changed());
        remember = new Button(quantities, SWT.CHECK);
        remember.setText(NLS.bind(Messages.columnsRemember, client));
        remember.setSelection(true);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.END, SWT.CENTER)
                .applyTo(remember);
        Composite foot = Native.grid(control, 3);
        missing = Wear.STOP.on(Native.label(foot, ""));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(missing);
        Button back = Native.button(foot, Messages.columnsBack, owner::back);
        Objections.visible(back, fallback);
        use = Native.button(foot, Messages.columnsUse, this::use);
        changed();
    }

    Composite control() {
        return control;
    }

    /**
     * Enter takes a proposal that can be packed; call it once the dialog's own buttons are as they should be.
     *
     * @param take whether the other keys go there too
     */
    void focus(boolean take) {
        if (take && use.isEnabled()) use.setFocus();
        else if (take) choices.values().iterator().next().focus();
        control.getShell().setDefaultButton(use);
    }

    private ColumnMapping mapping() {
        ColumnMapping mapping =
                ColumnMapping.NONE.withQuantityDefault(byDefault.getSelection() ? units.getSelection() : 0);
        for (Map.Entry<Field, FieldChoice> choice : choices.entrySet()) {
            var source = choice.getValue().source();
            if (source.isPresent()) mapping = mapping.with(choice.getKey(), source.get());
        }
        return mapping;
    }

    private void use() {
        owner.use(
                head,
                mapping(),
                byDefault.getSelection() ? OptionalInt.of(units.getSelection()) : OptionalInt.empty(),
                remember.getSelection());
    }

    /** The table's headings say what was chosen, so that one look over the rows shows a slip. */
    private void changed() {
        ColumnMapping mapping = mapping();
        units.setEnabled(byDefault.getSelection());
        List<Field> still = mapping.missing();
        missing.setText(
                still.isEmpty()
                        ? ""
                        : NLS.bind(
                                Messages.columnsMissing,
                                still.stream().map(IntakeTexts::of).collect(Collectors.joining(", "))));
        use.setEnabled(still.isEmpty());
        Map<Integer, List<String>> chosen = new java.util.HashMap<>();
        mapping.sources().forEach((field, source) -> {
            if (source instanceof ColumnMapping.Source.Column column)
                chosen.computeIfAbsent(column.index(), index -> new ArrayList<>())
                        .add(IntakeTexts.of(field));
        });
        rows.show(chosen);
    }
}
