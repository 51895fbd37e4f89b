package org.packbench.ui.end;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.packing.PackingState;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.SessionDoor;
import org.packbench.ui.text.Counted;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Ends the session on the desk; asks only when orders are left, and then leaving is as near as ending. */
public record Ending(Shell parent, Desk desk) {
    /** What a person decides about a session with orders left. */
    private enum Decision {
        GO_ON,
        LEAVE,
        END
    }

    /** Asks where it must, and ends in a job. UI thread. */
    public void end() {
        desk.state().table().ifPresent(table -> {
            if (table.session().saving().lost().isPresent()) leave();
            else
                switch (decide(table.session().state())) {
                    case GO_ON -> {}
                    case LEAVE -> leave();
                    case END -> endNow();
                }
        });
    }

    /** Leaves the session to be restored by anybody. */
    public void leave() {
        var door = new SessionDoor(desk);
        Work.start(
                parent.getDisplay(),
                Messages.workLeave,
                monitor -> {
                    door.leave();
                    return Boolean.TRUE;
                },
                result -> {});
    }

    private Decision decide(PackingState state) {
        int left = state.plan().orders().size() - state.completed().size();
        if (left == 0) return Decision.END;
        String text = Counted.text(Messages.endLeft, left) + "\n"
                + Counted.text(Messages.endSkipped, state.skipped().size()) + "\n\n" + Messages.endQuestion;
        // the default answer loses no work
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                parent,
                Messages.endTitle,
                text,
                0,
                Messages.endGoOn,
                Messages.endLeave,
                Messages.endAnyway);
        return switch (answer) {
            case 1 -> Decision.LEAVE;
            case 2 -> Decision.END;
            default -> Decision.GO_ON;
        };
    }

    private void endNow() {
        var door = new SessionDoor(desk);
        Work.start(parent.getDisplay(), Messages.workEnd, monitor -> door.end(), result -> {
            switch (result) {
                case Result.Done<List<String>> done -> tell(done.value());
                case Result.Failed<List<String>> failed -> notEnded(failed.reason());
                case Result.Cancelled<List<String>> cancelled -> notEnded(Messages.workCancelled);
            }
        });
    }

    /** The session is ended; what could not be done beside it can be done later by anybody. */
    private void tell(List<String> undone) {
        if (undone.isEmpty()) return;
        var lines = new ArrayList<String>(List.of(Messages.endUndone, ""));
        lines.addAll(undone);
        MessageDialog.openWarning(parent, Messages.endTitle, String.join("\n", lines));
    }

    private void notEnded(String reason) {
        MessageDialog.openWarning(parent, Messages.endNotYet, reason + "\n\n" + Messages.endKept);
    }
}
