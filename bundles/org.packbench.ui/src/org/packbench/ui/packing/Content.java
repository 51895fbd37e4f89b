package org.packbench.ui.packing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.model.screen.Choice;
import org.packbench.model.screen.Fact;
import org.packbench.model.screen.Screen;
import org.packbench.ui.packing.Part.Kind;

/** What stands between the bar and the keys. The wide and the narrow one share the column of lines. */
abstract class Content {
    final Screen screen;
    final Sizes sizes;
    final Measure measure;
    final int width;
    final int top;
    final int bottom;
    final List<Part> parts = new ArrayList<>();
    /** Whether the sizes leave room for everything. */
    boolean fits = true;

    Content(Screen screen, Sizes sizes, Measure measure, int width, int top, int bottom) {
        this.screen = screen;
        this.sizes = sizes;
        this.measure = measure;
        this.width = width;
        this.top = top + sizes.top();
        this.bottom = bottom;
    }

    static Content of(Screen screen, Sizes sizes, Measure measure, int width, int top, int bottom) {
        Content content = sizes.narrow() ? new NarrowContent(screen, sizes, measure, width, top, bottom)
                : new WideContent(screen, sizes, measure, width, top, bottom);
        switch (screen.getPage()) {
            case NO_SESSION -> content.noSession();
            case WAITING -> content.waiting();
            case ORDER -> content.order();
            case TAKEN_OVER -> content.takenOver();
        }
        return content;
    }

    final boolean fits() {
        return fits;
    }

    final List<Part> parts() {
        return parts;
    }

    abstract void noSession();

    abstract void waiting();

    abstract void order();

    abstract void takenOver();

    final int add(Kind kind, EObject subject, int x, int y, int wide, int high) {
        return add(kind, subject, "", x, y, wide, high);
    }

    /** @return the part's lower edge */
    final int add(Kind kind, EObject subject, String label, int x, int y, int wide, int high) {
        parts.add(new Part(kind, subject, label, sizes, new Rectangle(x, y, wide, high)));
        return y + high;
    }

    /** A heading with a line behind it. @return its lower edge */
    final int section(String label, int x, int y, int wide) {
        return add(Kind.SECTION, screen, label, x, y, wide, sizes.section());
    }

    /** Rows on one card. @return its lower edge */
    final int card(Kind kind, List<? extends EObject> rows, int x, int y, int wide, int row) {
        int bottomEdge = add(Kind.CARD, screen, x, y, wide, rows.size() * row + 1);
        for (int i = 0; i < rows.size(); i++) {
            add(kind, rows.get(i), i == 0 ? "" : "below", x, y + i * row, wide, i == rows.size() - 1 ? row + 1 : row);
        }
        return bottomEdge;
    }

    /** The facts of a takeover, and what to do with the box. */
    final void facts(int x, int y, int wide) {
        int next = add(Kind.TAKEN_TITLE, screen.getTakenOver(), x, y, wide, sizes.title(56, 36)) + sizes.gap();
        List<Fact> facts = screen.getTakenOver().getFacts();
        next = card(Kind.FACT, facts, x, next, wide, sizes.fact()) + sizes.gap();
        add(Kind.ADVICE, screen.getTakenOver(), x, next, wide, sizes.advice());
    }

    final int choices(int x, int y, int wide) {
        int next = y;
        for (Choice choice : screen.getChoices()) {
            next = add(Kind.CHOICE, choice, choice == screen.getChoices().getFirst() ? "first" : "", x, next, wide, sizes.choice())
                    + (sizes.narrow() ? 8 : 14);
        }
        return next;
    }
}
