package org.packbench.ui.doctor;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.doctor.Finding;
import org.packbench.ui.doctor.text.Messages;
import org.packbench.ui.doctor.text.Plans;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Says what will be done and what is kept, before it is done. No repair loses anything, so the default is yes. */
final class MendDialog extends TitleAreaDialog {
    private static final int LINES = 8;

    private final Theme theme;
    private final List<Finding> findings;

    private MendDialog(Shell parent, Theme theme, List<Finding> findings) {
        super(parent);
        this.theme = theme;
        this.findings = findings;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Whether these may be mended. */
    static boolean asks(Shell parent, Theme theme, List<Finding> findings) {
        return new MendDialog(parent, theme, findings).open() == OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.mendWindow);
    }

    @Override
    protected Point getInitialSize() {
        Point natural = super.getInitialSize();
        return new Point(Math.max(natural.x, 760), natural.y);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        Wear.head(getTitleImageLabel(), theme);
        setTitle(Counted.text(Messages.mendTitle, findings.size()));
        setMessage(Messages.mendText);
        setTitleImage(theme.icon("mend", 48, Role.ACCENT));
        Composite body = Native.grid(area, 1);
        ((GridLayout) body.getLayout()).marginWidth = 16;
        ((GridLayout) body.getLayout()).marginHeight = 16;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        Native.bold(body, Messages.columnPlan);
        var plans = new Text(body, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        plans.setText(findings.stream().map(Plans::of).collect(Collectors.joining("\n\n")));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(700, LINES * plans.getLineHeight())
                .applyTo(plans);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.mendButton, true).setFocus();
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.mendCancel, false);
    }
}
