package org.packbench.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.session.LateScan;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.late.LateTexts;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Late scans that await a decision; there only while there are some. */
final class LateStrip {
    private static final int EDGE = 3;

    private final Composite strip;
    private final Label count;
    private final Label about;
    private final Button accept;
    private final Button decide;
    private Optional<UUID> only = Optional.empty();

    /** @param counted is told of the one scan that is to count; {@code decided} when a dialog is to ask */
    LateStrip(Composite parent, Theme theme, Consumer<UUID> counted, Runnable decided) {
        strip = Wear.NOTE.on(new Composite(parent, SWT.NONE));
        GridLayout layout = Native.layout(5);
        layout.marginWidth = 14;
        layout.marginHeight = 6;
        layout.marginBottom = EDGE;
        layout.horizontalSpacing = 12;
        strip.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
        strip.setVisible(false);
        strip.addListener(SWT.Paint, e -> {
            e.gc.setBackground(theme.color(Role.BAR_WARNING));
            e.gc.fillRectangle(0, strip.getSize().y - EDGE, strip.getSize().x, EDGE);
        });
        Native.icon(strip, theme, "clock", 20, Role.INK);
        count = Native.bold(strip, "");
        about = Native.wrapped(strip, strip.getFont());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(80, SWT.DEFAULT)
                .applyTo(about);
        accept = Native.button(strip, Messages.lateCount, () -> only.ifPresent(counted));
        GridDataFactory.fillDefaults().applyTo(accept);
        decide = Native.button(strip, Messages.lateSetAside, decided);
    }

    void show(List<LateScan> scans) {
        boolean some = !scans.isEmpty();
        boolean one = scans.size() == 1;
        only = one ? Optional.of(scans.getFirst().id()) : Optional.empty();
        if (some) {
            count.setText(one ? Messages.lateOne : Counted.text(Messages.lateMany, scans.size()));
            String words = text(scans.getFirst());
            about.setText(words.replace("&", "&&"));
            about.setToolTipText(words);
            // one that fits no more can only be set aside
            accept.setEnabled(one && scans.getFirst().fits());
            accept.setVisible(one);
            ((GridData) accept.getLayoutData()).exclude = !one;
            decide.setText(one ? Messages.lateSetAside : Messages.lateDecide);
            // the words may take another line than those before
            strip.requestLayout();
        }
        if (((GridData) strip.getLayoutData()).exclude == !some) return;
        ((GridData) strip.getLayoutData()).exclude = !some;
        strip.setVisible(some);
        strip.getParent().layout();
    }

    /** {@code BG10078, 3800123400722, 08:14:36: made on DESKTOP-PC3; another station had taken over.} */
    static String text(LateScan scan) {
        String about = NLS.bind(Messages.lateAbout, new Object[] {
            scan.order().map(order -> order.value()).orElse(Messages.lateNoOrder),
            LateTexts.code(scan),
            Times.clock(scan.at()),
            scan.pc(),
            LateTexts.why(scan)
        });
        return scan.fits() ? about : about + " " + Messages.lateUnfit;
    }
}
