package org.packbench.ui.print;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.label.LabelImage;
import org.packbench.core.label.Layout;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** A label's dots, each as the same whole number of pixels where the room allows, and how many there are. */
final class Preview extends Canvas {
    private final Theme theme;
    private @Nullable LabelImage dots;

    Preview(Composite parent, Theme theme) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.theme = theme;
        addListener(SWT.Paint, e -> paint(e.gc));
    }

    /** What is shown; empty for nothing. */
    void show(Optional<Layout.Laid> label) {
        dots = label.map(Layout.Laid::image).orElse(null);
        redraw();
    }

    /** For people and for screen readers. */
    static String words(Layout.Laid label) {
        return NLS.bind(Messages.previewDots, new Object[] {
            label.image().width(),
            label.image().height(),
            label.image().dpi(),
            label.code().module()
        });
    }

    private void paint(GC gc) {
        Rectangle room = getClientArea();
        gc.setBackground(theme.color(Role.CANVAS));
        gc.fillRectangle(room);
        LabelImage shown = dots;
        if (shown == null || room.width < 1 || room.height < 1) return;
        double fit = Math.min((room.width - 2.0) / shown.width(), (room.height - 2.0) / shown.height());
        double scale = fit >= 1 ? Math.floor(fit) : fit;
        int width = (int) (shown.width() * scale);
        int height = (int) (shown.height() * scale);
        int x = (room.width - width) / 2;
        int y = (room.height - height) / 2;
        Image image = new Image(getDisplay(), Pictures.of(shown));
        gc.setInterpolation(fit >= 1 ? SWT.NONE : SWT.HIGH);
        gc.drawImage(image, 0, 0, shown.width(), shown.height(), x, y, width, height);
        image.dispose();
        gc.setForeground(theme.color(Role.BORDER));
        gc.drawRectangle(x - 1, y - 1, width + 1, height + 1);
    }
}
