package org.packbench.ui.browser;

import java.time.Duration;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.browser.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.settings.AutoRefresh;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** How old what is shown is, how often it is read again, and a button that reads it now. */
final class RefreshBar {
    /** In seconds; zero is off. */
    static final List<Integer> EVERY = List.of(15, 30, 60, 0);

    private final Label age;
    private final Combo every;
    private final Composite row;

    RefreshBar(Composite parent, Theme theme, AutoRefresh now, BrowserActions actions) {
        row = Wear.CANVAS.on(Native.grid(parent, 5));
        GridDataFactory.swtDefaults()
                .align(SWT.END, SWT.CENTER)
                .grab(true, false)
                .applyTo(row);
        Native.icon(row, theme, "refresh", 16, Role.SECOND_INK);
        age = Native.label(row, "");
        Wear.SECOND.on(Native.label(row, Messages.every));
        every = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (int seconds : EVERY)
            every.add(seconds == 0 ? Messages.everyOff : NLS.bind(Messages.everySeconds, seconds));
        every.select(place(now));
        GridDataFactory.swtDefaults().hint(84, SWT.DEFAULT).applyTo(every);
        every.addListener(
                SWT.Selection,
                e -> actions.refresh(new AutoRefresh(Duration.ofSeconds(EVERY.get(every.getSelectionIndex())))));
        Button button = Native.button(row, Messages.buttonRefresh, actions::refresh);
        button.setImage(theme.icon("refresh", 16, Role.INK));
    }

    /** What config.ini says that is not in the list is shown as what comes next to it. */
    private static int place(AutoRefresh now) {
        if (now.interval().isZero()) return EVERY.indexOf(0);
        for (int i = 0; i < EVERY.size() - 1; i++)
            if (EVERY.get(i) >= now.interval().toSeconds()) return i;
        return EVERY.size() - 2;
    }

    void show(String text) {
        if (text.equals(age.getText())) return;
        age.setText(text);
        row.getParent().layout(true, true);
    }
}
