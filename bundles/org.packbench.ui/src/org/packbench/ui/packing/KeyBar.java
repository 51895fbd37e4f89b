package org.packbench.ui.packing;

import static org.packbench.ui.packing.ScanCommand.*;

import java.util.List;
import org.packbench.model.screen.Key;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;

/** The keys that act now, the most useful first: those that do not fit are left out from the end. */
final class KeyBar {
    /** One key with its words. */
    record Hint(String key, Messages label, ScanCommand command) {}

    private static final Hint QUANTITY_KEY = new Hint("F2", Messages.KEY_QUANTITY, QUANTITY);
    private static final Hint UNDO_KEY = new Hint("F3", Messages.KEY_UNDO, UNDO);
    private static final Hint MAP_KEY = new Hint("F4", Messages.KEY_MAP, MAP);
    private static final Hint SKIP_KEY = new Hint("F6", Messages.KEY_SKIP, SKIP);
    private static final Hint PARK_KEY = new Hint("F7", Messages.KEY_PARK, PARK);
    private static final Hint ISSUE_KEY = new Hint("F8", Messages.KEY_ISSUE, ISSUE);
    private static final Hint FORCE_KEY = new Hint("F9", Messages.KEY_FORCE, FORCE);
    private static final Hint END_KEY = new Hint("Ctrl+Shift+E", Messages.KEY_END, END);
    private static final Hint FULL_SCREEN_KEY = new Hint("F11", Messages.KEY_FULL_SCREEN, FULL_SCREEN);
    private static final Hint REPRINT_KEY = new Hint("Ctrl+P", Messages.KEY_REPRINT, REPRINT);
    private static final Hint LABEL_KEY = new Hint("Ctrl+P", Messages.KEY_REPRINT_LABEL, REPRINT);
    private static final Hint WORKER_KEY = new Hint("Ctrl+U", Messages.KEY_WORKER, WORKER);
    private static final Hint START_KEY = new Hint("Ctrl+N", Messages.KEY_START, START);

    static final List<Hint> IDLE =
            List.of(START_KEY, new Hint("Ctrl+R", Messages.KEY_RESTORE, RESTORE), FULL_SCREEN_KEY);
    private static final Hint OPEN_KEY = new Hint("Enter", Messages.KEY_OPEN, OPEN);
    static final List<Hint> CHOOSING = List.of(OPEN_KEY, LABEL_KEY, WORKER_KEY, END_KEY, FULL_SCREEN_KEY);
    static final List<Hint> FINISHED =
            List.of(new Hint("Ctrl+Enter", Messages.KEY_DONE, DONE), LABEL_KEY, END_KEY, FULL_SCREEN_KEY);
    static final List<Hint> PACKING = List.of(
            QUANTITY_KEY,
            UNDO_KEY,
            MAP_KEY,
            SKIP_KEY,
            PARK_KEY,
            ISSUE_KEY,
            FORCE_KEY,
            WORKER_KEY,
            REPRINT_KEY,
            new Hint("↑ ↓", Messages.KEY_LINE, NEXT));
    static final List<Hint> EXTRAS = List.of(
            new Hint("Del", Messages.KEY_REMOVE, REMOVE),
            new Hint("Ins", Messages.KEY_KEEP, KEEP),
            QUANTITY_KEY,
            UNDO_KEY,
            MAP_KEY,
            SKIP_KEY,
            PARK_KEY,
            ISSUE_KEY,
            FORCE_KEY);
    static final List<Hint> HELD = List.of(new Hint("Space", Messages.KEY_ACK, ACK), ISSUE_KEY);
    static final List<Hint> LOST = List.of(
            new Hint("Ctrl+N", Messages.CHOICE_START, START),
            new Hint("Ctrl+Shift+R", Messages.KEY_ASK, ASK_RELEASE),
            new Hint("Ctrl+J", Messages.KEY_SCANS, KEPT_ASIDE),
            new Hint("Ctrl+R", Messages.KEY_RESTORE, RESTORE),
            FULL_SCREEN_KEY);

    private final Screen screen;
    private List<Hint> shown = List.of();

    KeyBar(Screen screen) {
        this.screen = screen;
    }

    /** The keys of the screen as it is. */
    void show(boolean held, boolean orderOpen) {
        List<Hint> next = hints(held, orderOpen);
        if (next.equals(shown)) return;
        shown = next;
        screen.getKeys().clear();
        screen.getKeys().addAll(next.stream().map(KeyBar::key).toList());
    }

    private List<Hint> hints(boolean held, boolean orderOpen) {
        if (held) return orderOpen ? HELD : HELD.subList(0, 1);
        return switch (screen.getPage()) {
            case NO_SESSION -> IDLE;
            case WAITING -> choosing();
            case TAKEN_OVER -> LOST;
            case ORDER -> !orderOpen ? FINISHED : screen.getExtras().isEmpty() ? PACKING : EXTRAS;
        };
    }

    /** There is nothing to open when all is packed, and no label to print again before anything is. */
    private List<Hint> choosing() {
        boolean toPack = !screen.getWaiting().isEmpty() || !screen.getSkipped().isEmpty();
        boolean packed = screen.getSession() != null && screen.getSession().getDone() > 0;
        return CHOOSING.stream()
                .filter(hint -> toPack || hint != OPEN_KEY)
                .filter(hint -> packed || hint != LABEL_KEY)
                .toList();
    }

    private static Key key(Hint hint) {
        Key key = ScreenFactory.eINSTANCE.createKey();
        key.setKey(Caps.of(hint.key()));
        key.setLabel(hint.label().text());
        key.setCommand(hint.command().name());
        return key;
    }
}
