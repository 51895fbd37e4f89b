package org.packbench.ui.settings;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** That something is the matter with config.ini, in the status line; a click leads to what it is. It takes no focus. */
public final class SettingsNotice {
    private static final String PAGE = "org.packbench.ui.preferences";

    private final Desk desk;
    private final ConfigFile file;
    private final CLabel label;

    public SettingsNotice(Composite strip, Desk desk) {
        this.desk = desk;
        file = PlatformUI.getWorkbench().getService(ConfigFile.class);
        label = new CLabel(strip, SWT.NONE);
        label.setMargins(4, 4, 4, 4);
        GridDataFactory.swtDefaults().exclude(true).applyTo(label);
        label.setVisible(false);
        label.addListener(
                SWT.MouseUp,
                e -> PreferencesUtil.createPreferenceDialogOn(label.getShell(), PAGE, null, null)
                        .open());
    }

    /** Shows what is the matter now, or nothing. @return whether it shows something else than before, and needs room for it */
    public boolean show(Theme theme) {
        List<String> problems = file.problems(desk.equipment().station());
        boolean shown = label.getVisible();
        if (shown == problems.isEmpty()) {
            label.setVisible(!shown);
            if (label.getLayoutData() instanceof GridData data) data.exclude = shown;
        }
        if (problems.isEmpty()) return shown;
        String text = Counted.text(Messages.settingsProblems, problems.size());
        if (text.equals(label.getText()) && theme.color(Role.WINDOW).equals(label.getBackground())) return !shown;
        label.setImage(theme.icon("warning", 16, Role.AMBER));
        label.setText(text);
        label.setToolTipText(String.join("\n", problems));
        label.setBackground(theme.color(Role.WINDOW));
        label.setForeground(theme.color(Role.INK));
        return true;
    }
}
