package org.packbench.ui.packing;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.ui.look.PaintedChildren;

/** The painted screen as a screen reader meets it: one child for each part that says something, the bar being live. */
final class ScreenAccess {
    private final ScanScreen canvas;

    ScreenAccess(ScanScreen canvas) {
        this.canvas = canvas;
        Accessible accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Children());
        accessible.addAccessibleAttributeListener(new Live());
    }

    private List<Part> children() {
        return canvas.parts().stream()
                .filter(part -> PartNames.of(part, canvas.screen()).isPresent())
                .toList();
    }

    private @Nullable Part child(int id) {
        List<Part> children = children();
        return id >= 0 && id < children.size() ? children.get(id) : null;
    }

    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(@Nullable AccessibleEvent event) {
            if (event == null) return;
            Part part = event.childID == ACC.CHILDID_SELF ? child(0) : child(event.childID);
            if (part != null) event.result = PartNames.of(part, canvas.screen()).orElse("");
        }
    }

    private final class Live extends AccessibleAttributeAdapter {
        @Override
        public void getAttributes(@Nullable AccessibleAttributeEvent event) {
            // an answer is what the packer waits for: it interrupts whatever is being read
            if (event != null) event.attributes = new String[] {"live", "assertive", "atomic", "true"};
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
            Part part = child(id);
            return part == null ? Optional.empty() : Optional.of(canvas.outer(part.area()));
        }

        @Override
        public void getChildAtPoint(@Nullable AccessibleControlEvent event) {
            if (event == null) return;
            Point point = canvas.toControl(event.x, event.y);
            event.childID = canvas.at(point.x, point.y)
                    .map(children()::indexOf)
                    .filter(id -> id >= 0)
                    .orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getRole(@Nullable AccessibleControlEvent event) {
            Part part = event == null ? null : child(event.childID);
            if (event == null) return;
            if (part == null) event.detail = ACC.ROLE_LIST;
            else
                event.detail = PartNames.button(part.kind())
                        ? ACC.ROLE_PUSHBUTTON
                        : PartNames.operable(part.kind()) ? ACC.ROLE_LISTITEM : ACC.ROLE_LABEL;
        }

        @Override
        public void getState(@Nullable AccessibleControlEvent event) {
            Part part = event == null ? null : child(event.childID);
            if (event == null || part == null) return;
            boolean chosen = part.subject() == canvas.screen().getChosen()
                    || part.subject() == canvas.screen().getChosenOrder();
            boolean canChoose = PartNames.operable(part.kind()) && !PartNames.button(part.kind());
            event.detail = (canChoose ? ACC.STATE_SELECTABLE : 0) | (chosen && canChoose ? ACC.STATE_SELECTED : 0);
        }
    }
}
