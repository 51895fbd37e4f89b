package org.packbench.ui.start;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.packbench.ui.Messages;
import org.packbench.ui.look.ButtonWords;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Theme;

/** The start wizard's window: its last button says what it does, its foot says for whom. */
public final class StartDialog extends WizardDialog {
    private final StartWizard wizard;
    private final Theme theme;
    private @Nullable Label foot;

    public StartDialog(Shell parent, StartWizard wizard, Theme theme) {
        super(parent, wizard);
        this.theme = theme;
        this.wizard = wizard;
        setHelpAvailable(false);
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        var bar = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var left = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .indent(8, 0)
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(left);
        foot = left;
        super.createButtonBar(bar);
        return bar;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        String text = id == IDialogConstants.FINISH_ID ? Messages.startSession : ButtonWords.of(label);
        return super.createButton(parent, id, text, defaultButton);
    }

    /** The platform makes this one button by itself. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        if (cancel == null) return;
        cancel.setText(ButtonWords.of(cancel.getText()));
        setButtonLayoutData(cancel);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        Label shown = foot;
        if (shown != null) shown.setText(wizard.foot());
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Wear.head(getTitleImageLabel(), theme);
        return contents;
    }

    @Override
    protected Point getInitialSize() {
        Point natural = super.getInitialSize();
        // doubts, and what is asked about them, stand below the preview; the smallest screens have 768 rows of pixels
        Rectangle screen = getShell().getDisplay().getPrimaryMonitor().getClientArea();
        return new Point(
                Math.max(natural.x, Math.min(screen.width - 40, 1200)),
                Math.max(natural.y, Math.min(screen.height - 40, 860)));
    }

    /** The session lies on the desk. */
    void started() {
        setReturnCode(OK);
        close();
    }
}
