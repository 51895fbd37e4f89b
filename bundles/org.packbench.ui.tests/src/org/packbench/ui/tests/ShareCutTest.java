package org.packbench.ui.tests;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.packbench.contracts.network.SmbServer;
import org.packbench.ui.tests.OtherStation.Reached;

/**
 * A share on a real Samba, behind a cable that is pulled. The packer enters the server's user where the window asks for it,
 * and the PC keeps it.
 */
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
final class ShareCutTest extends ShareAwayJourney {
    private final Warehouse warehouse;

    ShareCutTest() throws IOException {
        warehouse = Warehouse.open();
    }

    @AfterEach
    void closeWarehouse() throws IOException {
        workOnTheSampleAgain();
        warehouse.close();
    }

    @Override
    void openShare() throws IOException {
        warehouse.stock(Workplace.SHARE);
        place.openAs(warehouse.root(), SmbServer.USER, SmbServer.PASSWORD);
    }

    @Override
    Reached otherWay() {
        return warehouse.otherWay();
    }

    @Override
    void cut() {
        warehouse.cut();
    }

    @Override
    void mend() {
        warehouse.mend();
    }

    @Override
    void picture(String name) throws IOException {
        workbench.screenshot(name);
    }
}
