package org.packbench.ui.packing;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.model.screen.Extra;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;

/** The units that are too many, and what to do with the one on top. */
final class ExtrasPainter {
    private final Pen pen;
    private final MarkupPen markup;
    private final LinePainter lines;

    ExtrasPainter(Pen pen, LinePainter lines) {
        this.pen = pen;
        markup = new MarkupPen(pen);
        this.lines = lines;
    }

    void panel(Part part, List<Extra> extras) {
        if (extras.isEmpty()) return;
        pen.fillRound(Role.SURFACE, part.area(), 8);
        boolean band = part.area().height <= part.sizes().extrasBand();
        pen.edge(pen.contrast() ? Role.AMBER : Role.BAR_WARNING, band ? 3 : 4, part.area(), 8);
        if (band) band(part, extras);
        else panel(part.area(), part.sizes(), extras);
    }

    private static String title(List<Extra> extras) {
        return Messages.EXTRAS_TITLE.text(
                extras.stream().mapToInt(Extra::getCount).sum());
    }

    private void panel(Rectangle area, Sizes sizes, List<Extra> extras) {
        int x = area.x + 26;
        int right = area.x + area.width - 26;
        int titleAt = area.y + 42 - (sizes.tight() ? 6 : 0);
        warning(x, titleAt, 34);
        pen.fitted(Face.BOLD, 30, Role.INK, title(extras), x + 47, titleAt, right - x - 47);
        Extra top = extras.getFirst();
        int tileTop = area.y + (sizes.tight() ? 70 : 77);
        int side = 106;
        int tile = lines.tile(top.getCount(), new Rectangle(x, tileTop, side, side), Sizes.WIDE, false);
        int nameAt = tile + 22;
        List<String> name = pen.wrap(Face.BOLD, 28, top.getName(), right - nameAt, 2);
        int y = tileTop + side / 2 - (name.size() - 1) * 16 - 14;
        for (String line : name) {
            pen.text(Face.BOLD, 28, Role.INK, line, nameAt, y);
            y += 32;
        }
        pen.fitted(Face.MONO, 20, Role.SECOND_INK, top.getSku(), nameAt, y - 2, right - nameAt);
        if (extras.size() > 1)
            pen.right(Face.REGULAR, 22, Role.SECOND_INK, Messages.EXTRAS_MORE.count(extras.size() - 1), right, titleAt);
        if (sizes.tight()) return;
        int rule = area.y + 369;
        for (String line : pen.wrap(Face.REGULAR, 22, Messages.EXTRAS_RULE.text(), right - x, 2)) {
            pen.text(Face.REGULAR, 22, Role.SECOND_INK, line, x, rule);
            rule += 29;
        }
    }

    private void band(Part part, List<Extra> extras) {
        int x = part.area().x + 17;
        warning(x, part.middle(), 30);
        int at = x + 44;
        int room = part.area().width / 2 - at;
        pen.fitted(Face.BOLD, 20, Role.INK, title(extras), at, part.middle() - 12, room);
        Extra top = extras.getFirst();
        pen.fitted(Face.REGULAR, 17, Role.INK, top.getCount() + " × " + top.getName(), at, part.middle() + 13, room);
    }

    /** A filled triangle, the one sign of amber on a card. */
    private void warning(int x, int middle, int size) {
        float unit = size / 24f;
        float y = middle - size / 2f;
        pen.polygon(
                Role.AMBER, x + 12 * unit, y + 2 * unit, x + 23 * unit, y + 21.5f * unit, x + unit, y + 21.5f * unit);
        pen.fillRound(
                Role.SURFACE,
                new Rectangle(
                        Math.round(x + 11 * unit),
                        Math.round(y + 9 * unit),
                        Math.round(2 * unit),
                        Math.round(6.5f * unit)),
                1);
        pen.fillRound(
                Role.SURFACE,
                new Rectangle(
                        Math.round(x + 11 * unit),
                        Math.round(y + 17 * unit),
                        Math.round(2 * unit),
                        Math.round(2.2f * unit)),
                1);
    }

    void button(Part part, String key, Messages whole, Messages brief) {
        Rectangle area = part.area();
        boolean narrow = area.height <= Content.BAND_BUTTON;
        pen.fillRound(Role.SURFACE, area, 6);
        pen.edge(Role.BORDER, 2, area, 6);
        int x = area.x + (narrow ? 12 : 18);
        int end = markup.keyCap(key, 16, x, part.middle()) + (narrow ? 13 : 15);
        List<Markup.Span> spans = Markup.spans((narrow ? brief : whole).markup());
        int room = part.right() - 10 - end;
        markup.rich(spans, narrow ? 18 : markup.larger(spans, room, 26, 21), Role.INK, end, part.middle(), room);
    }
}
