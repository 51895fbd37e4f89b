package org.packbench.ui.browser;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** One calm line above the table while something is the matter; what is below it stays to be read. */
final class TroubleStrip {
    private final Composite strip;
    private final Label text;

    TroubleStrip(Composite parent, Theme theme) {
        strip = Wear.NOTE.on(Native.grid(parent, 2));
        ((GridLayout) strip.getLayout()).marginWidth = 16;
        ((GridLayout) strip.getLayout()).marginHeight = 8;
        Native.icon(strip, theme, "warning", 18, Role.AMBER);
        text = new Label(strip, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT)
                .applyTo(text);
        show(Optional.empty());
    }

    void show(Optional<String> trouble) {
        String words = trouble.orElse("").replace("&", "&&");
        boolean seen = strip.getVisible();
        if (seen == trouble.isPresent() && words.equals(text.getText())) return;
        text.setText(words);
        strip.setVisible(trouble.isPresent());
        ((GridData) strip.getLayoutData()).exclude = trouble.isEmpty();
        strip.getParent().layout(true, true);
    }
}
