package org.packbench.ui.restore;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.session.Waiting.Turn;
import org.packbench.core.session.Waiting.Waiter;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** How long to wait and in which words to ask; while one waits, the place in the queue and the time left. */
final class WaitForm {
    private static final int MINUTES = 10;
    private static final int MOST_MINUTES = 480;

    private final Composite control;
    private final String holder;
    private final Optional<WorkerChoice> who;
    private final Text request;
    private final Spinner patience;
    private final Label place;
    private final Label detail;
    private final Label rest;
    private boolean asks;
    private String declined = "";

    /** @param chosen is told when who waits may be another; null where that is known */
    WaitForm(Composite parent, Theme theme, String holder, @Nullable Runnable chosen) {
        this.holder = holder;
        control = Native.grid(parent, 3);
        ((GridLayout) control.getLayout()).marginTop = 8;
        who = Optional.ofNullable(chosen).map(told -> new WorkerChoice(control, told));
        who.ifPresent(choice -> choice.span(2));
        Native.quiet(control, NLS.bind(Messages.heldMessage, holder));
        request = new Text(control, SWT.BORDER | SWT.SINGLE);
        request.setText(Messages.heldRequest);
        request.setTextLimit(200);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(request);
        Native.quiet(control, Messages.heldPatience);
        patience = new Spinner(control, SWT.BORDER);
        patience.setValues(MINUTES, 1, MOST_MINUTES, 0, 5, 30);
        Native.quiet(control, Messages.heldMinutes);
        Composite card = Surface.create(control, theme, 1, Role.ACCENT);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(card);
        place = LockBody.wrapped(card, Messages.heldNotYet, true);
        detail = LockBody.wrapped(card, Messages.heldNotYetText, false);
        rest = LockBody.wrapped(card, "", false);
    }

    Composite control() {
        return control;
    }

    /** Who waits; empty where that is known. */
    Optional<WorkerChoice> who() {
        return who;
    }

    String request() {
        return request.getText().strip();
    }

    Duration patience() {
        return Duration.ofMinutes(patience.getSelection());
    }

    /** The wait begins. */
    void begin(boolean asking) {
        asks = asking;
        declined = "";
        place.setText(Messages.waitComing);
        detail.setText("");
        patience.setEnabled(false);
        who.ifPresent(choice -> choice.enable(false));
        request.setEnabled(!asking);
    }

    /** The wait is over, or was never begun. */
    void tell(String words) {
        place.setText(words);
        detail.setText("");
        rest.setText("");
        patience.setEnabled(true);
        who.ifPresent(choice -> choice.enable(true));
        request.setEnabled(true);
        control.getShell().layout(true, true);
    }

    /** What a look showed. */
    void show(Turn turn) {
        switch (turn) {
            case Turn.Waits waits -> {
                place.setText(
                        waits.ahead() == 0
                                ? NLS.bind(asks ? Messages.waitFirstAsked : Messages.waitFirst, holder)
                                : Counted.text(Messages.waitAhead, waits.ahead()));
                detail.setText(declined.isEmpty() ? queue(waits.queue(), waits.ahead()) : declined);
            }
            case Turn.Declined no -> {
                declined = NLS.bind(Messages.waitDeclined, holder, no.word());
                detail.setText(declined);
            }
            case Turn.Opened opened -> place.setText(Messages.restoreOpening);
            case Turn.Stale stale -> place.setText(Messages.waitStale);
            case Turn.Ended ended -> place.setText(Messages.waitEnded);
        }
    }

    /** Who comes first, and since when they wait. */
    private static String queue(List<Waiter> queue, int ahead) {
        return queue.stream()
                .limit(ahead)
                .map(w -> NLS.bind(Messages.waitOther, new Object[] {w.worker(), w.pc(), Times.hour(w.since())}))
                .collect(Collectors.joining(", "));
    }

    /** How much longer. */
    void left(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        rest.setText(NLS.bind(Messages.waitLeft, String.format("%d:%02d", seconds / 60, seconds % 60)));
    }
}
