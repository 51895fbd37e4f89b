package org.packbench.ui.lists;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.ui.lists.text.Messages;
import org.packbench.ui.text.States;

/** What is asked before a list is opened that may be packed already; anything but a clear yes is no. */
final class OpenQuestions {
    private static final int YES = 0;
    private static final int NO = 1;

    private OpenQuestions() {}

    static boolean agreed(Shell parent, Chosen chosen) {
        Optional<String> twice = chosen.twice();
        if (twice.isPresent())
            return ask(
                    parent,
                    Messages.twiceTitle,
                    NLS.bind(Messages.twiceQuestion, twice.get()),
                    Messages.twiceYes,
                    Messages.twiceNo);
        if (!chosen.finished()) return true;
        Listed session = chosen.entry().session();
        String question = NLS.bind(Messages.doneQuestion, session.list(), States.word(chosen.state()));
        return ask(parent, Messages.doneTitle, question, Messages.doneYes, Messages.doneNo);
    }

    private static boolean ask(Shell parent, String title, String question, String yes, String no) {
        return new MessageDialog(parent, title, null, question, MessageDialog.WARNING, NO, yes, no).open() == YES;
    }
}
