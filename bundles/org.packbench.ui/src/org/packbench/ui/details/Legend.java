package org.packbench.ui.details;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** What the shapes of the timeline stand for. */
final class Legend {
    private static final int ICON = 16;

    private Legend() {}

    static void create(Composite parent, Theme theme) {
        Composite row = Wear.CANVAS.on(new Composite(parent, SWT.NONE));
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.wrap = false;
        layout.spacing = 6;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        row.setLayout(layout);
        GridDataFactory.swtDefaults()
                .align(SWT.END, SWT.CENTER)
                .grab(true, false)
                .applyTo(row);
        entry(row, theme, "scan-tick", StepKind.OK.ink(), StepTexts.word(StepKind.OK));
        for (StepKind kind : StepKind.values())
            if (kind.exception()) entry(row, theme, kind.icon(), kind.ink(), StepTexts.word(kind));
        entry(row, theme, "clock", Role.AMBER, Messages.legendLate);
    }

    private static void entry(Composite row, Theme theme, String icon, Role ink, String word) {
        Native.icon(row, theme, icon, ICON, ink);
        Native.quiet(row, word + "  ");
    }
}
