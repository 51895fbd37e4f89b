package org.packbench.ui.commands;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.core.ClientId;
import org.packbench.core.label.Labels;
import org.packbench.core.packing.SkuCodes;
import org.packbench.ui.client.ClientSettingsDialog;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.desk.Table;
import org.packbench.ui.look.Look;

/** Edits a client's settings: of the client that is packed here, else of the first. */
public final class ClientSettingsHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        if (!(desk.state().share() instanceof Ready share)) return;
        String preferred = desk.state()
                .table()
                .map(table -> table.session().client().value())
                .orElse("");
        new ClientSettingsDialog(
                        window.getShell(),
                        window.getService(Look.class).theme(),
                        share.profiles(),
                        Optional.ofNullable(window.getService(Labels.class)),
                        preferred,
                        (client, codes) -> use(desk, client, codes))
                .open();
    }

    private static void use(Desk desk, ClientId client, SkuCodes codes) {
        desk.state()
                .table()
                .map(Table::session)
                .filter(session -> session.client().equals(client))
                .ifPresent(session -> session.use(codes));
    }
}
