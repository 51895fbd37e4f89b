package org.packbench.ui.packing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/**
 * Draws in roles, faces and baselines. A text is placed by the middle of its line, so that texts of different sizes in
 * one row stand as a typesetter would put them.
 */
public final class Pen {
    /** From the middle of a line to its baseline, in parts of the size: half of Noto Sans's ascent less its descent. */
    private static final double MIDDLE_TO_BASELINE = 0.388;

    private static final String ELLIPSIS = "…";

    final GC gc;
    final Theme theme;
    private final Metrics metrics;

    public Pen(GC gc, Theme theme, Metrics metrics) {
        this.gc = gc;
        this.theme = theme;
        this.metrics = metrics;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    public boolean contrast() {
        return theme.palette().contrast();
    }

    public void fill(Role role, Rectangle area) {
        gc.setBackground(theme.color(role));
        gc.fillRectangle(area);
    }

    public void fillRound(Role role, Rectangle area, int radius) {
        gc.setBackground(theme.color(role));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 2 * radius, 2 * radius);
    }

    /** An edge inside the area. */
    public void edge(Role role, int width, Rectangle area, int radius) {
        gc.setForeground(theme.color(role));
        gc.setLineWidth(width);
        Path path = new Path(gc.getDevice());
        // the toolkit moves odd lines half a pixel by itself
        int half = width / 2;
        round(path, area.x + half, area.y + half, area.width - width, area.height - width, radius - width / 2f);
        gc.drawPath(path);
        path.dispose();
    }

    static void round(Path path, float x, float y, float w, float h, float r) {
        float d = 2 * Math.max(r, 0.5f);
        path.addArc(x + w - d, y, d, d, 90, -90);
        path.addArc(x + w - d, y + h - d, d, d, 0, -90);
        path.addArc(x, y + h - d, d, d, 270, -90);
        path.addArc(x, y, d, d, 180, -90);
        path.close();
    }

    /** A card: a surface with a fine edge. */
    public void card(Rectangle area) {
        fillRound(Role.SURFACE, area, 8);
        edge(Role.HAIRLINE, contrast() ? 2 : 1, area, 8);
    }

    /** A card that is chosen: the edge says so, never a tint alone. */
    void focus(Rectangle area) {
        edge(Role.ACCENT, contrast() ? 6 : 4, area, 8);
    }

    /** A line through points, with butted ends. */
    public void stroke(Role role, int width, float... points) {
        gc.setForeground(theme.color(role));
        gc.setLineWidth(width);
        gc.setLineCap(SWT.CAP_FLAT);
        gc.setLineJoin(SWT.JOIN_MITER);
        Path path = new Path(gc.getDevice());
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) path.lineTo(points[i], points[i + 1]);
        gc.drawPath(path);
        path.dispose();
    }

    /** A filled polygon with soft corners. */
    public void polygon(Role role, float... points) {
        gc.setBackground(theme.color(role));
        gc.setForeground(theme.color(role));
        gc.setLineWidth(2);
        gc.setLineJoin(SWT.JOIN_ROUND);
        Path path = new Path(gc.getDevice());
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) path.lineTo(points[i], points[i + 1]);
        path.close();
        gc.fillPath(path);
        gc.drawPath(path);
        path.dispose();
    }

    public void hairline(int x1, int x2, int y) {
        fill(Role.HAIRLINE, new Rectangle(x1, y, x2 - x1, 1));
    }

    /** In pixels at 96 dpi, whatever the transform. */
    public int width(Face face, int px, String text) {
        Face drawn = drawnIn(face, text);
        return metrics.width(drawn, px, text, () -> {
            gc.setFont(theme.font(drawn, px));
            return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
        });
    }

    /** Noto Sans has no arrows, and a face that the system puts in its place would stand on another baseline. */
    private static Face drawnIn(Face face, String text) {
        boolean arrow = !text.isEmpty() && text.charAt(0) >= '\u2190' && text.charAt(0) <= '\u21FF';
        return !arrow ? face : face == Face.BOLD ? Face.MONO_BOLD : Face.MONO;
    }

    /** @return where the text ends */
    public int text(Face face, int px, Role role, String text, int x, int middle) {
        Face drawn = drawnIn(face, text);
        gc.setFont(theme.font(drawn, px));
        gc.setForeground(theme.color(role));
        int ascent = metrics.ascent(
                drawn,
                px,
                () -> gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading());
        gc.drawText(text, x, baseline(px, middle) - ascent, SWT.DRAW_TRANSPARENT);
        return x + width(face, px, text);
    }

    static int baseline(int px, int middle) {
        return (int) Math.round(middle + MIDDLE_TO_BASELINE * px);
    }

    /** @return where the text begins */
    public int right(Face face, int px, Role role, String text, int right, int middle) {
        int x = right - width(face, px, text);
        text(face, px, role, text, x, middle);
        return x;
    }

    /** As much of the text as fits, with an ellipsis for the rest. */
    public String fit(Face face, int px, String text, int room) {
        if (width(face, px, text) <= room) return text;
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(face, px, text.substring(0, middle) + ELLIPSIS) <= room) low = middle;
            else high = middle - 1;
        }
        return text.substring(0, low).stripTrailing() + ELLIPSIS;
    }

    /** The text in lines that fit; the last one is cut where even the lines do not suffice. */
    List<String> wrap(Face face, int px, String text, int room, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text.strip();
        while (wrapped.size() < lines - 1 && width(face, px, rest) > room) {
            int cut = rest.lastIndexOf(' ');
            while (cut > 0 && width(face, px, rest.substring(0, cut)) > room) cut = rest.lastIndexOf(' ', cut - 1);
            if (cut <= 0) break;
            wrapped.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        wrapped.add(fit(face, px, rest, room));
        return wrapped;
    }

    /** Draws as much as fits; the ellipsis is the reader's sign that there is more. */
    public int fitted(Face face, int px, Role role, String text, int x, int middle, int room) {
        return text(face, px, role, fit(face, px, text, room), x, middle);
    }

    /** The largest of these sizes in which the text fits; the last one if it fits in none. */
    int largest(Face face, String text, int room, int... sizes) {
        for (int px : sizes) if (width(face, px, text) <= room) return px;
        return sizes[sizes.length - 1];
    }

    public void icon(String name, int px, Role role, int x, int middle) {
        // in the size that it has on the screen: enlarged by the transformation, it would be blurred
        int drawn = theme.enlarged(px);
        Image image = theme.icon(name, drawn, role);
        if (drawn == px) gc.drawImage(image, x, middle - px / 2);
        else gc.drawImage(image, 0, 0, drawn, drawn, x, middle - px / 2, px, px);
    }

    /** As large as the area lets it be, in its middle. */
    void image(Image image, Rectangle area) {
        Rectangle size = image.getBounds();
        double scale = Math.min((double) area.width / size.width, (double) area.height / size.height);
        int width = Math.max(1, (int) Math.round(size.width * scale));
        int height = Math.max(1, (int) Math.round(size.height * scale));
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(
                image,
                0,
                0,
                size.width,
                size.height,
                area.x + (area.width - width) / 2,
                area.y + (area.height - height) / 2,
                width,
                height);
    }
}
