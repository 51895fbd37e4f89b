package org.packbench.lease.file;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.packbench.contracts.network.SmbServer;
import org.packbench.contracts.network.TcpProxy;
import org.packbench.contracts.network.TcpProxy.Way;
import org.packbench.core.storage.Storage;
import org.packbench.races.TestServer;

/**
 * A storm on a file server, each packer behind a network of its own that is slow, cut and silent by turns; the server is
 * killed and started again now and then.
 */
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
class SmbStormTest extends LeaseStorms {
    private final SmbServer server = SmbServer.start();
    private final List<TcpProxy> networks = new ArrayList<>();

    SmbStormTest() throws IOException {
        for (int i = 0; i < PACKERS; i++) networks.add(new TcpProxy(server.port()));
    }

    @AfterEach
    void stop() throws IOException {
        for (TcpProxy network : networks) network.close();
        server.close();
    }

    @Override
    protected Storage share() throws Exception {
        return TestServer.open(server.root());
    }

    @Override
    protected String root(int place) {
        return SmbServer.root(networks.get(place).port());
    }

    @Override
    protected void mishap(int place) throws Exception {
        TcpProxy network = networks.get(place);
        switch (random.nextInt(8)) {
            case 0, 1 -> network.cut();
            case 2 -> server.restart();
            case 3, 4, 5 -> silence(network, random.nextBoolean() ? Way.TO_SERVER : Way.TO_CLIENT);
            default -> network.delay(Duration.ofMillis(random.nextInt(5)));
        }
    }

    /** What is kept back either arrives late or never. */
    private void silence(TcpProxy network, Way way) throws InterruptedException {
        network.stall(way);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(200, 2_500));
        if (random.nextBoolean()) network.cut();
        network.resume();
    }
}
