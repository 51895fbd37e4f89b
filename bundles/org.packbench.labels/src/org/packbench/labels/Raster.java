package org.packbench.labels;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.packbench.core.label.LabelImage;
import org.packbench.core.label.Mark;

/**
 * White paper that marks are put on, dot by dot. Shapes are filled by the rule that a dot is black when its middle is inside
 * (winding number not zero): no toolkit of a display is touched, and the dots are the same on every PC.
 */
final class Raster {
    /** How far a straight line may leave its curve, dots. */
    private static final double FLATNESS = 0.1;

    private final int width;
    private final int height;
    private final int stride;
    private final byte[] rows;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        stride = (width + 7) / 8;
        rows = new byte[stride * height];
    }

    static LabelImage paint(List<Mark> marks, int width, int height, int dpi, Faces faces) {
        Raster raster = new Raster(width, height);
        marks.forEach(mark -> raster.put(mark, faces));
        return new LabelImage(width, height, dpi, raster.rows);
    }

    void put(Mark mark, Faces faces) {
        switch (mark) {
            case Mark.Rule rule -> fill(rule);
            case Mark.Code code -> code.bars().forEach(this::fill);
            case Mark.Words words ->
                fill(faces.face(words.bold()).outline(words.text(), words.size(), words.x(), words.baseline()));
        }
    }

    /** From the top, in whole bytes, as {@link LabelImage} has them. */
    byte[] rows() {
        return rows;
    }

    int stride() {
        return stride;
    }

    private void fill(Mark.Rule rule) {
        for (int y = rule.y(); y < rule.y() + rule.height(); y++) span(y, rule.x(), rule.x() + rule.width());
    }

    private void span(int y, int from, int to) {
        if (y < 0 || y >= height) return;
        for (int x = Math.max(0, from); x < Math.min(width, to); x++)
            rows[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
    }

    /** Where an edge crosses a row of dots, and which way it goes. */
    private record Crossing(double x, int winding) implements Comparable<Crossing> {
        @Override
        public int compareTo(Crossing other) {
            return Double.compare(x, other.x);
        }
    }

    private void fill(Shape shape) {
        List<List<Crossing>> crossings = new ArrayList<>(height);
        for (int y = 0; y < height; y++) crossings.add(new ArrayList<>());
        trace(shape, crossings);
        for (int y = 0; y < height; y++) fillRow(y, crossings.get(y));
    }

    private void fillRow(int y, List<Crossing> crossings) {
        Crossing[] sorted = crossings.toArray(Crossing[]::new);
        Arrays.sort(sorted);
        int winding = 0;
        for (int i = 0; i + 1 < sorted.length; i++) {
            winding += sorted[i].winding();
            if (winding != 0) span(y, (int) Math.ceil(sorted[i].x() - 0.5), (int) Math.ceil(sorted[i + 1].x() - 0.5));
        }
    }

    private void trace(Shape shape, List<List<Crossing>> crossings) {
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator edges = shape.getPathIterator(null, FLATNESS); !edges.isDone(); edges.next()) {
            int kind = edges.currentSegment(at);
            boolean closes = kind == PathIterator.SEG_CLOSE;
            double nextX = closes ? startX : at[0];
            double nextY = closes ? startY : at[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else edge(x, y, nextX, nextY, crossings);
            x = nextX;
            y = nextY;
        }
    }

    private void edge(double x1, double y1, double x2, double y2, List<List<Crossing>> crossings) {
        int first = Math.max(0, (int) Math.ceil(Math.min(y1, y2) - 0.5));
        int end = Math.min(height, (int) Math.ceil(Math.max(y1, y2) - 0.5));
        for (int row = first; row < end; row++) {
            double x = x1 + (row + 0.5 - y1) * (x2 - x1) / (y2 - y1);
            crossings.get(row).add(new Crossing(x, y2 > y1 ? 1 : -1));
        }
    }
}
