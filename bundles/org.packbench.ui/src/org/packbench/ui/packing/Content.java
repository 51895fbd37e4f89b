package org.packbench.ui.packing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.model.screen.Choice;
import org.packbench.model.screen.Screen;
import org.packbench.ui.packing.Part.Kind;
import org.packbench.ui.theme.Face;

/** What stands between the bar and the keys. The wide and the narrow one share the column of lines. */
abstract class Content {
    /** A button in the band of extras. */
    static final int BAND_BUTTON = 46;

    /** Left and right of the words on such a button, the edges of its key cap included. */
    private static final int AROUND_BUTTON = 62;

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
        Content content = sizes.narrow()
                ? new NarrowContent(screen, sizes, measure, width, top, bottom)
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

    /**
     * The facts of a takeover, and what to do with the box. Where not all has room, the box is what a hand must be told
     * about; the bar says already that nothing is lost.
     */
    final void facts(int x, int y, int wide, int end) {
        int title = sizes.title(56, 36) + sizes.gap();
        boolean low = y + title + factsHeight(false) > end;
        int next = y;
        if (y + title + factsHeight(low) <= end) {
            next = add(Kind.TAKEN_TITLE, screen.getTakenOver(), x, y, wide, sizes.title(56, 36)) + sizes.gap();
        }
        if (next + factsHeight(low) <= end) {
            next = card(Kind.FACT, screen.getTakenOver().getFacts(), x, next, wide, sizes.fact(low)) + sizes.gap();
        }
        add(Kind.ADVICE, screen.getTakenOver(), x, next, wide, sizes.advice(low));
    }

    private int factsHeight(boolean low) {
        return screen.getTakenOver().getFacts().size() * sizes.fact(low) + 1 + sizes.gap() + sizes.advice(low);
    }

    /** The ways on, the first one chosen. @return where the next part stands */
    final int choices(int x, int y, int wide, int end) {
        List<Choice> choices = screen.getChoices();
        int gap = sizes.narrow() ? 8 : 14;
        boolean low = y + choices.size() * (sizes.choice(false) + gap) - gap > end;
        int next = y;
        for (Choice choice : choices) {
            String label = choice == choices.getFirst() ? "first" : "";
            next = add(Kind.CHOICE, choice, label, x, next, wide, sizes.choice(low)) + gap;
        }
        return next;
    }

    /** Extras above the lines. @return where the next part stands */
    final int extrasBand(int x, int y, int wide) {
        int high = sizes.extrasBand();
        add(Kind.EXTRAS, screen, x, y, wide, high);
        int keep = buttonWidth(Caps.of("Ins"), Messages.EXTRAS_KEEP_SHORT);
        int remove = buttonWidth(Caps.of("Del"), Messages.EXTRAS_REMOVE_SHORT);
        int keepAt = x + wide - 17 - keep;
        int buttonTop = y + (high - BAND_BUTTON) / 2;
        add(Kind.EXTRA_REMOVE, screen, keepAt - 14 - remove, buttonTop, remove, BAND_BUTTON);
        add(Kind.EXTRA_KEEP, screen, keepAt, buttonTop, keep, BAND_BUTTON);
        return y + high + sizes.gap();
    }

    private int buttonWidth(String key, Messages words) {
        int text = 0;
        for (Markup.Span span : Markup.spans(words.markup()))
            text += measure.width(span.style() == Markup.Style.BOLD ? Face.BOLD : Face.REGULAR, 18, span.text());
        return text + measure.width(Face.BOLD, 16, key) + AROUND_BUTTON;
    }
}
