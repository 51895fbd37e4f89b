package org.packbench.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.packbench.contracts.network.SmbServer;
import org.packbench.contracts.network.TcpProxy;
import org.packbench.ui.tests.OtherStation.Reached;

/** A file server with the sample's share, and the cable from this PC to it; other PCs have cables of their own. */
record Warehouse(SmbServer server, TcpProxy cable) implements AutoCloseable {
    static Warehouse open() throws IOException {
        return open(Map.of());
    }

    /** @param settings of the server that differ from those that the documents recommend */
    static Warehouse open(Map<String, String> settings) throws IOException {
        SmbServer server = SmbServer.start(settings);
        return new Warehouse(server, new TcpProxy(server.port()));
    }

    /** Has what lies in a folder, as when a warehouse moves its share to a server. */
    void stock(Path share) throws IOException {
        try (Stream<Path> files = Files.walk(share)) {
            files.forEach(file -> copy(file, server.disk().resolve(share.relativize(file))));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) Files.createDirectories(to);
            else if (!Files.exists(to)) Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The share at the end of this PC's cable. */
    String root() {
        return SmbServer.root(cable.port());
    }

    Reached otherWay() {
        return new Reached(
                server.root(),
                Map.of("PACKBENCH_SMB_USER", SmbServer.USER, "PACKBENCH_SMB_PASSWORD", SmbServer.PASSWORD));
    }

    /** Pulls the plug: what is connected breaks, and nothing connects. */
    void cut() {
        cable.refuse(true);
        cable.cut();
    }

    void mend() {
        cable.refuse(false);
    }

    @Override
    public void close() throws IOException {
        cable.close();
        server.close();
    }
}
