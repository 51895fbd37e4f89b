package org.packbench.ui.start;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.TableHead;
import org.packbench.ui.intake.text.IntakeTexts;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.look.Native;

/** From where one field is taken: a column, nowhere, or for some fields one value for all orders. */
final class FieldChoice {
    private static final int EXAMPLE = 24;
    private static final int WIDTH = 200;

    private final Field field;
    private final int before;
    private final Combo combo;
    private final Text constant;

    FieldChoice(Composite parent, Field field, TableHead head, Runnable changed) {
        this.field = field;
        this.before = field.mayBeConstant() ? 2 : 1;
        Composite pair = Native.grid(parent, 2);
        ((GridLayout) pair.getLayout()).horizontalSpacing = 4;
        combo = new Combo(pair, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(IntakeTexts.of(field));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(combo);
        constant = new Text(pair, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().hint(WIDTH / 2, SWT.DEFAULT).applyTo(constant);
        combo.add(Messages.columnsNone);
        if (field.mayBeConstant()) combo.add(Messages.columnsSame);
        for (TableHead.Heading heading : head.headings()) combo.add(shown(heading, head));
        combo.select(0);
        // what is likeliest: a person corrects it sooner than choosing from nothing
        head.likeliest().source(field).ifPresent(this::select);
        combo.addListener(SWT.Selection, e -> {
            showConstant();
            changed.run();
        });
        constant.addListener(SWT.Modify, e -> changed.run());
        showConstant();
    }

    /** The heading and what stands below it first: a heading that says nothing is told by its values. */
    private static String shown(TableHead.Heading heading, TableHead head) {
        String example = head.firstRows().stream()
                .map(row -> heading.index() < row.size() ? row.get(heading.index()) : "")
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
        if (example.isEmpty()) return heading.toString();
        String shortened = example.length() > EXAMPLE ? example.substring(0, EXAMPLE - 1) + "…" : example;
        return NLS.bind(Messages.columnsExample, heading, shortened);
    }

    private void select(Source source) {
        switch (source) {
            case Source.Column column -> combo.select(before + column.index());
            case Source.Constant same -> {
                combo.select(1);
                constant.setText(same.value());
            }
        }
    }

    private void showConstant() {
        Objections.visible(constant, isConstant());
        constant.getParent().layout(true, true);
    }

    private boolean isConstant() {
        return field.mayBeConstant() && combo.getSelectionIndex() == 1;
    }

    void focus() {
        combo.setFocus();
    }

    Optional<Source> source() {
        if (isConstant())
            return Optional.of(constant.getText().strip())
                    .filter(text -> !text.isEmpty())
                    .map(Source.Constant::new);
        int column = combo.getSelectionIndex() - before;
        return column < 0 ? Optional.empty() : Optional.of(new Source.Column(column));
    }
}
