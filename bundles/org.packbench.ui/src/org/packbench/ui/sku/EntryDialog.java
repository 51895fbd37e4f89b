package org.packbench.ui.sku;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.Native;
import org.packbench.ui.packing.ScanCapture;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Theme;

/** Asks for a barcode and its SKU, and says what is wrong while they are typed or scanned. */
final class EntryDialog extends HeadDialog {
    private final Draft draft;
    private final String was;
    private final String sku;
    private @Nullable Text barcodeField;
    private @Nullable Text skuField;
    private String given = "";
    private String text = Messages.entryText;
    private Optional<Entry> entered = Optional.empty();

    /** @param was the barcode that is edited; empty for a new one */
    EntryDialog(Shell parent, Theme theme, Draft draft, String was, String sku) {
        super(parent, theme, head(was.isEmpty() ? Messages.addWindow : Messages.editWindow));
        this.draft = draft;
        this.was = was;
        this.sku = sku;
    }

    /** For a barcode that is known; its SKU is asked for. */
    static EntryDialog of(Shell parent, Theme theme, Draft draft, String barcode) {
        EntryDialog dialog = new EntryDialog(parent, theme, draft, "", "");
        dialog.given = barcode;
        dialog.text = Messages.entryNow;
        return dialog;
    }

    private static Head head(String window) {
        return new Head(window, "barcode", Messages.entryTitle, Messages.entryText, 620, 0);
    }

    /** What was entered; empty when the dialog was cancelled. */
    Optional<Entry> ask() {
        return open() == OK ? entered : Optional.empty();
    }

    @Override
    protected void body(Composite area) {
        Composite form = Native.grid(area, 2);
        ((GridLayout) form.getLayout()).marginWidth = 16;
        ((GridLayout) form.getLayout()).marginHeight = 16;
        Text first = field(form, Messages.columnBarcode, was.isEmpty() ? given : was);
        Text second = field(form, Messages.columnSku, sku);
        barcodeField = first;
        skuField = second;
        // a scanner sends Enter behind the code; the SKU is still to come then
        first.addListener(SWT.Traverse, e -> {
            if (e.detail != SWT.TRAVERSE_RETURN || !second.getText().isBlank()) return;
            e.doit = false;
            second.setFocus();
        });
        (first.getText().isEmpty() ? first : second).setFocus();
    }

    private Text field(Composite form, String label, String value) {
        Native.label(form, label);
        var text = new Text(form, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        text.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(e -> check());
        ScanCapture.leaveTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.entryOk, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        check();
    }

    private Entry entry() {
        Text first = barcodeField;
        Text second = skuField;
        if (first == null || second == null) return Entry.typed(was, was, sku);
        return Entry.typed(was, first.getText(), second.getText());
    }

    private void check() {
        Entry entry = entry();
        setErrorMessage(entry.problem().orElse(null));
        Optional<String> remark = entry.remark(draft);
        setMessage(remark.orElse(text), remark.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
        enable(IDialogConstants.OK_ID, entry.complete());
    }

    @Override
    protected void okPressed() {
        Entry entry = entry();
        if (!entry.complete()) return;
        entered = Optional.of(entry);
        super.okPressed();
    }
}
