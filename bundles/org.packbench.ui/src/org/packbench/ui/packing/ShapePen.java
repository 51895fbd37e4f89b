package org.packbench.ui.packing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;

/** The bar's shapes, on a grid of 24: a body in the bar's ink, and what is cut out of it in the bar's fill. */
final class ShapePen {
    private final Pen pen;
    private final GC gc;
    private final Role ink;
    private final Role fill;
    private final float x;
    private final float y;
    private final float unit;

    /** @param size of the whole grid */
    ShapePen(Pen pen, Look look, int x, int y, int size) {
        this.pen = pen;
        gc = pen.gc;
        ink = look.ink();
        fill = look.fill();
        this.x = x;
        this.y = y;
        unit = size / 24f;
    }

    void draw(Look.Shape shape) {
        switch (shape) {
            case BARS -> bars();
            case BARS_QUESTION -> barsQuestion();
            case DISC_CHECK -> discCheck();
            case BOX_CHECK -> boxCheck();
            case TRIANGLE_PLUS -> triangle();
            case OCTAGON_CROSS -> octagonCross();
            case OCTAGON_LOCK -> octagonLock();
            case DIAMOND_QUESTION -> diamond();
            case RING_CHECK -> ring();
            case START -> icon("start");
            case UNDO -> icon("undo");
            case SKIP -> icon("skip");
            case PARK -> icon("park");
            case FORCE -> icon("force");
            case KEEP -> icon("box");
            case REMOVE -> icon("export");
            case QUANTITY -> icon("quantity");
            case WORKER -> icon("worker");
            case MAP -> icon("map");
            case PRINTER -> icon("printer");
        }
    }

    private void icon(String name) {
        int size = Math.round(24 * unit);
        pen.icon(name, size, ink, Math.round(x), Math.round(y) + size / 2);
    }

    private void bars() {
        float[] bars = {
            0, 1.6f, 2.9f, 2.2f, 5.8f, 0.8f, 7.4f, 2, 10.2f, 2.4f, 13.8f, 1, 15.9f, 2.2f, 19.2f, 0.8f, 20.8f, 0.8f,
            22.4f, 1.6f
        };
        for (int i = 0; i < bars.length; i += 2) box(ink, bars[i], 2.9f, bars[i + 1], 18.2f, 0);
    }

    private void barsQuestion() {
        float[] bars = {0, 1.6f, 2.9f, 2.2f, 6.5f, 1, 9, 2};
        for (int i = 0; i < bars.length; i += 2) box(ink, bars[i], 2.9f, bars[i + 1], 18.2f, 0);
        glyph("?", 17, ink, 18, 12);
    }

    private void discCheck() {
        disc(ink, 12, 12, 11);
        line(fill, 3.2f, false, 5.4f, 11.6f, 10.4f, 16.8f, 19, 7.4f);
    }

    private void boxCheck() {
        box(ink, 1.2f, 1.2f, 21.6f, 21.6f, 2.2f);
        box(fill, 1.2f, 7.3f, 21.6f, 1.7f, 0);
        line(fill, 2.9f, false, 5.8f, 14.8f, 10.4f, 19.4f, 18.7f, 10.4f);
    }

    private void triangle() {
        Path path = new Path(gc.getDevice());
        to(path, true, 12, 1.2f);
        to(path, false, 23.6f, 22.4f);
        to(path, false, 0.4f, 22.4f);
        path.close();
        fillPath(path, ink);
        gc.setLineWidth(Math.round(unit * 0.9f));
        gc.setLineJoin(SWT.JOIN_ROUND);
        gc.setForeground(pen.theme.color(ink));
        gc.drawPath(path);
        path.dispose();
        glyph("+1", 10.4f, fill, 12, 15.6f);
    }

    private void octagon() {
        float a = 1;
        float b = 7.4f;
        float c = 16.6f;
        float d = 23;
        Path path = new Path(gc.getDevice());
        float[] corners = {b, a, c, a, d, b, d, c, c, d, b, d, a, c, a, b};
        for (int i = 0; i < corners.length; i += 2) to(path, i == 0, corners[i], corners[i + 1]);
        path.close();
        fillPath(path, ink);
        path.dispose();
    }

    private void octagonCross() {
        octagon();
        line(fill, 3.6f, false, 6.8f, 6.8f, 17.2f, 17.2f);
        line(fill, 3.6f, false, 17.2f, 6.8f, 6.8f, 17.2f);
    }

    private void octagonLock() {
        octagon();
        box(fill, 7, 11.2f, 10, 7.8f, 0.8f);
        arc(fill, 1.9f, 12, 9.3f, 3.3f, 0, 180);
        line(fill, 1.9f, false, 8.7f, 9.2f, 8.7f, 12);
        line(fill, 1.9f, false, 15.3f, 9.2f, 15.3f, 12);
    }

    private void diamond() {
        Path path = new Path(gc.getDevice());
        float[] corners = {12, 0.3f, 23.7f, 12, 12, 23.7f, 0.3f, 12};
        for (int i = 0; i < corners.length; i += 2) to(path, i == 0, corners[i], corners[i + 1]);
        path.close();
        fillPath(path, ink);
        path.dispose();
        glyph("?", 15.6f, fill, 12, 12);
    }

    private void ring() {
        arc(ink, 2, 12, 13.2f, 11, 104, 286);
        line(ink, 2.2f, false, 19, 0.6f, 19, 7.2f, 12.6f, 7.2f);
        line(ink, 2.2f, false, 7.2f, 13.2f, 10.8f, 16.8f, 17.4f, 10);
    }

    private float px(float grid) {
        return x + grid * unit;
    }

    private float py(float grid) {
        return y + grid * unit;
    }

    private void to(Path path, boolean move, float gx, float gy) {
        if (move) path.moveTo(px(gx), py(gy));
        else path.lineTo(px(gx), py(gy));
    }

    private void fillPath(Path path, Role role) {
        gc.setBackground(pen.theme.color(role));
        gc.fillPath(path);
    }

    private void box(Role role, float gx, float gy, float gw, float gh, float radius) {
        Path path = new Path(gc.getDevice());
        if (radius == 0) path.addRectangle(px(gx), py(gy), gw * unit, gh * unit);
        else Pen.round(path, px(gx), py(gy), gw * unit, gh * unit, radius * unit);
        fillPath(path, role);
        path.dispose();
    }

    private void disc(Role role, float gx, float gy, float radius) {
        Path path = new Path(gc.getDevice());
        path.addArc(px(gx - radius), py(gy - radius), 2 * radius * unit, 2 * radius * unit, 0, 360);
        fillPath(path, role);
        path.dispose();
    }

    private void arc(Role role, float stroke, float gx, float gy, float radius, float from, float sweep) {
        Path path = new Path(gc.getDevice());
        path.addArc(px(gx - radius), py(gy - radius), 2 * radius * unit, 2 * radius * unit, from, sweep);
        stroke(path, role, stroke, SWT.CAP_FLAT);
        path.dispose();
    }

    private void line(Role role, float stroke, boolean round, float... points) {
        Path path = new Path(gc.getDevice());
        for (int i = 0; i < points.length; i += 2) to(path, i == 0, points[i], points[i + 1]);
        stroke(path, role, stroke, round ? SWT.CAP_ROUND : SWT.CAP_FLAT);
        path.dispose();
    }

    private void stroke(Path path, Role role, float width, int cap) {
        gc.setForeground(pen.theme.color(role));
        gc.setLineWidth(Math.max(1, Math.round(width * unit)));
        gc.setLineCap(cap);
        gc.setLineJoin(SWT.JOIN_MITER);
        gc.drawPath(path);
    }

    /** A character centred at a point of the grid. */
    private void glyph(String text, float size, Role role, float gx, float gy) {
        int px = Math.round(size * unit);
        int width = pen.width(Face.BOLD, px, text);
        // capitals and digits stand on the baseline, so their middle is half a capital above it
        int middle = Math.round(py(gy) + 0.357f * px - 0.388f * px);
        pen.text(Face.BOLD, px, role, text, Math.round(px(gx) - width / 2f), middle);
    }
}
