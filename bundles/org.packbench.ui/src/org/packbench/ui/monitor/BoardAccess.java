package org.packbench.ui.monitor;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.ui.look.HeadText;
import org.packbench.ui.look.PaintedChildren;

/** The board as a screen reader meets it: a list with an item for each line that is seen, and for each courier. */
final class BoardAccess {
    private final BoardCanvas canvas;

    /** @param area in the board's own pixels */
    private record Child(String name, Rectangle area) {}

    BoardAccess(BoardCanvas canvas) {
        this.canvas = canvas;
        Accessible accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Children());
    }

    private List<Child> children() {
        var children = new ArrayList<Child>();
        BoardLayout layout = canvas.arrangement();
        var texts = new LineTexts(canvas.board().at(), Instant.now());
        List<Board.Line> lines = canvas.page();
        for (int i = 0; i < lines.size(); i++) children.add(new Child(texts.spoken(lines.get(i)), layout.row(i)));
        for (Departure each : canvas.board().departures())
            children.add(new Child(each.courier() + " " + FootPainter.text(each, LocalTime.now()), layout.foot()));
        return children;
    }

    private @Nullable Child child(int id) {
        List<Child> children = children();
        return id >= 0 && id < children.size() ? children.get(id) : null;
    }

    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(@Nullable AccessibleEvent event) {
            if (event == null) return;
            Child child = child(event.childID);
            String nothing = canvas.nothing().map(HeadText::headline).orElse("");
            if (child != null) event.result = child.name();
            else event.result = nothing.isEmpty() ? BoardPainter.spoken(canvas.board()) : nothing;
        }
    }

    private final class Children extends PaintedChildren {
        Children() {
            super(canvas);
        }

        @Override
        protected int count() {
            return children().size();
        }

        @Override
        protected Optional<Rectangle> area(int id) {
            Child child = child(id);
            return child == null
                    ? Optional.empty()
                    : Optional.of(canvas.arrangement().outer(child.area()));
        }

        @Override
        public void getChildAtPoint(@Nullable AccessibleControlEvent event) {
            if (event == null) return;
            Point point = canvas.toControl(event.x, event.y);
            List<Child> children = children();
            event.childID = ACC.CHILDID_SELF;
            for (int i = 0; i < children.size(); i++)
                if (canvas.arrangement().outer(children.get(i).area()).contains(point)) event.childID = i;
        }

        @Override
        public void getRole(@Nullable AccessibleControlEvent event) {
            if (event != null) event.detail = child(event.childID) == null ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }
    }
}
