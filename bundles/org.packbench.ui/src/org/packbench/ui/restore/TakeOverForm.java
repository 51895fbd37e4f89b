package org.packbench.ui.restore;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.restore.LockBody.Fact;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/**
 * What is asked before a session is taken from its holder: from one who is silent in the user guide's words, from one who may
 * be at work on it for a reason.
 */
final class TakeOverForm {
    /** @param silent whether its lock is stale */
    record Question(HeldBy holder, boolean silent) {
        /** The dialog's title, and its heading. */
        String title() {
            return silent ? Messages.staleTitle : Messages.forceTitle;
        }

        /** What stands on the button that takes it. */
        String yes() {
            return silent ? Messages.staleYes : Messages.forceYes;
        }
    }

    private final Question question;
    private final Composite body;
    private final Runnable changed;
    private String reason = "";

    /** @param changed is told when {@link #answered} may have changed */
    TakeOverForm(Composite area, Theme theme, Question question, Runnable changed) {
        this.question = question;
        this.changed = changed;
        body = question.silent()
                ? LockBody.create(area, theme, "warning", Role.AMBER, question.title())
                : LockBody.create(area, theme, "take-over", Role.RED, question.title());
        if (question.silent()) silent(question.holder());
        else atWork(question.holder());
    }

    private void silent(HeldBy holder) {
        Native.label(body, Messages.staleLead);
        LockBody.facts(
                body,
                List.of(
                        session(holder),
                        new Fact(Messages.staleUser, holder.user()),
                        new Fact(Messages.staleComputer, holder.pc()),
                        new Fact(
                                Messages.staleHeartbeat,
                                holder.lastHeartbeat().map(Times::minute).orElse(Messages.none)),
                        new Fact(Messages.staleSilence, Times.length(holder.silence()))));
        LockBody.wrapped(body, Messages.staleCrashed, false);
        LockBody.wrapped(body, Messages.staleQuestion, true);
        LockBody.note(body, NLS.bind(Messages.staleNote, holder.user()));
    }

    private static Fact session(HeldBy holder) {
        return new Fact(Messages.heldSession, holder.session().shown());
    }

    private void atWork(HeldBy holder) {
        LockBody.facts(body, List.of(session(holder)));
        LockBody.wrapped(body, NLS.bind(Messages.forceLead, holder.user(), holder.pc()), false);
        LockBody.wrapped(body, NLS.bind(Messages.forceStops, holder.user()), false);
        LockBody.note(body, Messages.forceLate);
        Native.bold(body, Messages.forceReason);
        var field = new Text(body, SWT.BORDER | SWT.SINGLE);
        field.setTextLimit(200);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, e -> {
            reason = field.getText().strip();
            changed.run();
        });
        field.setFocus();
    }

    /** Where more can be asked, below the question. */
    Composite body() {
        return body;
    }

    /** Whether a yes would be enough now: somebody at work is not stopped without a reason. */
    boolean answered() {
        return question.silent() || !reason.isEmpty();
    }

    /** Empty where none is asked for. */
    String reason() {
        return reason;
    }
}
