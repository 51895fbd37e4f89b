package org.packbench.ui.details;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The painted timeline: arrow keys step through the session, Space plays it, a click goes where it points. */
final class Timeline {
    private static final int HEIGHT = 190;
    private static final int LEAST = 150;

    /** Pixels that the view has on a small screen. */
    private static final int SMALL = 700;

    private final Canvas canvas;
    private final Theme theme;
    private final ReplayActions actions;
    private Optional<Replay> shown = Optional.empty();

    Timeline(Composite parent, Theme theme, ReplayActions actions) {
        this.theme = theme;
        this.actions = actions;
        canvas = Wear.SURFACE.on(new Canvas(parent, SWT.DOUBLE_BUFFERED));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, HEIGHT)
                .applyTo(canvas);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, e -> e.doit = tabs(e.detail));
        canvas.addListener(SWT.MouseDown, this::clicked);
        canvas.addListener(SWT.MouseMove, this::pointed);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        speak();
    }

    Canvas control() {
        return canvas;
    }

    /** On a small screen the tables need the room more. */
    void fit(int room) {
        int height = room < SMALL ? LEAST : HEIGHT;
        if (!(canvas.getLayoutData() instanceof GridData data) || data.heightHint == height) return;
        data.heightHint = height;
        canvas.requestLayout();
    }

    private static boolean tabs(int detail) {
        return detail == SWT.TRAVERSE_TAB_NEXT || detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    void show(Replay replay) {
        boolean same = shown.filter(replay::equals).isPresent();
        boolean moved = shown.map(Replay::cursor)
                .filter(before -> before == replay.cursor())
                .isEmpty();
        shown = Optional.of(replay);
        if (same) return;
        canvas.redraw();
        if (moved) canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }

    private void paint(GC gc) {
        gc.setBackground(theme.color(Role.SURFACE));
        gc.fillRectangle(canvas.getClientArea());
        shown.ifPresent(replay -> new TimelinePainter(gc, theme, replay, canvas.getSize()).paint());
        if (!canvas.isFocusControl()) return;
        gc.setForeground(theme.color(Role.ACCENT));
        gc.setLineWidth(2);
        gc.drawRectangle(1, 1, canvas.getSize().x - 2, canvas.getSize().y - 2);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) return;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> actions.move(Replay::next);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> actions.move(Replay::previous);
            case SWT.HOME -> actions.move(Replay::first);
            case SWT.END -> actions.move(Replay::last);
            case ' ' -> actions.play();
            default -> {}
        }
    }

    private int nearest(int x) {
        Replay replay = shown.orElse(null);
        if (replay == null) return -1;
        GC gc = new GC(canvas);
        double place = new TimelinePainter(gc, theme, replay, canvas.getSize()).place(x);
        gc.dispose();
        return replay.axis().nearest(place);
    }

    private void clicked(Event event) {
        canvas.setFocus();
        int step = nearest(event.x);
        UnaryOperator<Replay> there = replay -> replay.at(step);
        if (step >= 0) actions.move(there);
    }

    private void pointed(Event event) {
        int step = nearest(event.x);
        @Nullable String words = step < 0 ? null : words(step);
        if (words == null || words.equals(canvas.getToolTipText())) return;
        canvas.setToolTipText(words);
    }

    private @Nullable String words(int index) {
        Replay replay = shown.orElse(null);
        if (replay == null || index >= replay.details().steps().size()) return null;
        return words(replay, replay.details().steps().get(index));
    }

    private static String words(Replay replay, Step step) {
        return StepTexts.spoken(
                step, replay.details().steps().size(), replay.details().orders());
    }

    private void speak() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.timelineName;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_SLIDER;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = shown.flatMap(replay -> replay.step().map(step -> words(replay, step)))
                        .orElse(Messages.noSteps);
            }
        });
    }
}
