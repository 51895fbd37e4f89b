package org.packbench.ui.views;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.session.OpenSession;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.DeskState;
import org.packbench.ui.desk.Table;

/** What a packer should know of the session that was opened: each is told of once, before its first scan. */
final class Notices {
    private @Nullable OpenSession told;

    void tell(Shell shell, DeskState state) {
        OpenSession session = state.table().map(Table::session).orElse(null);
        if (session == told) return;
        told = session;
        if (session == null) return;
        // scans that were set aside as late are told by the strip, which leads to them; others know only the file
        List<String> notices = session.notices().stream()
                .filter(notice -> !notice.matches(".*/late\\.[^/]+\\.jsonl"))
                .toList();
        if (!notices.isEmpty())
            MessageDialog.openInformation(shell, Messages.noticesTitle, String.join("\n\n", notices));
    }
}
