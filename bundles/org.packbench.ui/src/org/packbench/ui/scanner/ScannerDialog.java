package org.packbench.ui.scanner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.scan.ScannerProfile;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.scanner.text.Messages;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Measures the scanner of this PC with one scan, says what it found, and keeps it. */
public final class ScannerDialog extends HeadDialog {
    private static final int RESET = IDialogConstants.CLIENT_ID + 1;

    private static final int PDF = IDialogConstants.CLIENT_ID + 2;

    private final Optional<TestSheet> sheet;
    private @Nullable TestCode test;
    private @Nullable Composite card;
    private Finding finding = Finding.waiting();

    /** @param sheet the test code; empty where no barcodes can be made */
    public ScannerDialog(Shell parent, Theme theme, Optional<TestSheet> sheet) {
        super(parent, theme, new Head(Messages.window, "barcode", Messages.title, Messages.text, 820, 720));
        this.sheet = sheet;
    }

    @Override
    protected void body(Composite area) {
        Composite body = Native.grid(area, 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        ((GridLayout) body.getLayout()).marginWidth = 16;
        ((GridLayout) body.getLayout()).marginHeight = 16;
        test = new TestCode(
                body, theme(), sheet.map(TestSheet::code), strokes -> show(Finding.of(strokes, Preference.scanner())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(test);
        Label hint = Native.quiet(body, Messages.screenHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        card = Surface.create(body, theme(), 2);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        // no default button: the Enter behind a code would press it
        createButton(parent, PDF, Messages.pdf, false);
        createButton(parent, RESET, Messages.reset, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.save, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, false);
        show(finding);
    }

    private void show(Finding next) {
        finding = next;
        Composite shown = card;
        if (shown == null) return;
        for (Control child : shown.getChildren()) child.dispose();
        Native.icon(shown, theme(), next.icon(), 32, next.ink());
        Label headline = Native.label(shown, next.headline());
        headline.setFont(theme().font(Face.BOLD, 20));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(headline);
        next.facts().forEach(fact -> fact(shown, fact));
        Wear.SURFACE.on(shown).reskin(SWT.ALL);
        shown.layout(true, true);
        enable(IDialogConstants.OK_ID, next.profile().isPresent());
        enable(PDF, sheet.isPresent());
        enable(RESET, !Preference.scanner().equals(ScannerProfile.DEFAULT));
        Control listens = test;
        if (listens != null) listens.setFocus();
    }

    private static void fact(Composite card, Finding.Fact fact) {
        Label name = Native.quiet(card, fact.name());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
        var text = new Label(card, SWT.WRAP);
        text.setText(fact.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(text);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case IDialogConstants.OK_ID -> finding.profile().ifPresent(this::keep);
            case PDF -> sheet.ifPresent(this::save);
            case RESET -> keep(ScannerProfile.DEFAULT);
            default -> super.buttonPressed(button);
        }
    }

    /** For a scanner that reads no screens. */
    private void save(TestSheet test) {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName("scanner-test.pdf");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) return;
        Work.<Path>start(
                getShell().getDisplay(),
                Messages.pdfWork,
                monitor -> Files.write(Path.of(chosen), test.pdf().get()),
                result -> show(Finding.written(chosen, result instanceof Result.Done<Path>)));
    }

    private void keep(ScannerProfile profile) {
        Preference.SCANNER.set(profile.text());
        show(Finding.kept());
    }
}
