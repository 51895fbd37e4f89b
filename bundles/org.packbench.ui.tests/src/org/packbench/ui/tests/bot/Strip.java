package org.packbench.ui.tests.bot;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is seen right below a page that scrolls, where nothing of the page belongs. */
public record Strip(Workbench workbench) {
    private static final int HIGH = 12;

    /** The page's end on the screen less the end of the lowest control of a class, whether that is seen or not. */
    public int below(String type) {
        return workbench.ui().ask(() -> end(page(Workbench.shell())) - lowest(page(Workbench.shell()), type));
    }

    /** Every colour in it. */
    public Set<RGB> colours() {
        return workbench.ui().ask(() -> {
            ScrolledComposite page = page(Workbench.shell());
            return colours(new Rectangle(left(page), end(page), page.getSize().x, HIGH));
        });
    }

    private Set<RGB> colours(Rectangle area) {
        var image = new Image(workbench.ui().display(), area.width, area.height);
        var gc = new GC(workbench.ui().display());
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        var seen = new HashSet<RGB>();
        for (int y = 0; y < data.height; y++)
            for (int x = 0; x < data.width; x++) seen.add(data.palette.getRGB(data.getPixel(x, y)));
        return seen;
    }

    /** Whether its bar is there for whoever wonders whether there is more. */
    public boolean hasBar() {
        return workbench.ui().ask(() -> {
            ScrolledComposite page = page(Workbench.shell());
            return page.getVerticalBar().isVisible() && page.getScrollbarsMode() == SWT.NONE;
        });
    }

    private static ScrolledComposite page(Composite parent) {
        return find(parent).orElseThrow(() -> new IllegalStateException("nothing scrolls"));
    }

    private static Optional<ScrolledComposite> find(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible() || !(child instanceof Composite composite)) continue;
            if (child instanceof ScrolledComposite found) return Optional.of(found);
            Optional<ScrolledComposite> within = find(composite);
            if (within.isPresent()) return within;
        }
        return Optional.empty();
    }

    private static int lowest(Composite parent, String type) {
        int lowest = Integer.MIN_VALUE;
        for (Control child : parent.getChildren()) {
            if (child.getClass().getSimpleName().equals(type)) lowest = Math.max(lowest, end(child));
            if (child instanceof Composite composite) lowest = Math.max(lowest, lowest(composite, type));
        }
        return lowest;
    }

    private static int end(Control control) {
        return control.toDisplay(0, control.getSize().y).y;
    }

    private static int left(Control control) {
        return control.toDisplay(0, 0).x;
    }
}
