package org.packbench.sessions.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.contracts.ManualClock;
import org.packbench.contracts.TestStation;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionIndex.Snapshot;
import org.packbench.core.lease.Station;
import org.packbench.core.packing.Operation;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.lease.file.FileLeases;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.JournaledSessions;
import org.packbench.sessions.Survey;

/** The program on one PC as far as the index is concerned, over a share of its own or another's. */
final class Bench {
    static final ClientId M = new ClientId("M");
    static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final Station station;
    private final Clocks clocks;
    final ManualClock clock = new ManualClock(java.time.Instant.parse("2025-11-10T08:00:00Z"));
    final Storage storage;
    final Path pc;
    IndexAppender appender;
    ShareIndex index;
    JournaledSessions sessions;

    Bench(Storage storage, Path pc, String name) throws Exception {
        this(storage, pc, new TestStation(name, Files.createDirectories(pc)), Optional.empty());
    }

    /** As a process of its own, with the real clocks. */
    Bench(Storage storage, Path pc, String name, Clocks clocks) throws Exception {
        this(storage, pc, new RealPc(name, Files.createDirectories(pc)), Optional.of(clocks));
    }

    private Bench(Storage storage, Path pc, Station station, Optional<Clocks> clocks) throws Exception {
        this.storage = storage;
        this.pc = pc;
        this.station = station;
        this.clocks = clocks.orElse(new Clocks(clock, clock::nanos));
        begin();
        StoredProfiles profiles = new StoredProfiles(storage, station);
        if (profiles.client(M).isEmpty()) profiles.createClient(M, "M Cosmetics");
    }

    private void begin() throws StorageException {
        FileLeases leases = new FileLeases(storage, station);
        StoredProfiles profiles = new StoredProfiles(storage, station);
        var importers = List.<org.packbench.core.importer.Importer>of(new ShopifyListImporter());
        appender = new IndexAppender(storage, station);
        index = new ShareIndex(
                storage, new Survey(storage, leases, profiles, station, importers), appender, station, clocks);
        sessions = new JournaledSessions(storage, leases, profiles, station, importers, appender);
    }

    /** The program is started anew on this PC. */
    void again() throws StorageException {
        appender.close();
        index.close();
        ((TestStation) station).crash();
        begin();
    }

    /** The process is gone without a word; another is started. */
    void crash() throws StorageException {
        ((TestStation) station).crash();
        begin();
    }

    static PackingList orders(String courier, int count) {
        PackingList list = ModelFactory.eINSTANCE.createPackingList();
        list.setListName(courier + "_Orders");
        for (int i = 0; i < count; i++) {
            Order order = ModelFactory.eINSTANCE.createOrder();
            order.setOrderNumber("A" + i);
            order.setCourier(courier);
            OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
            line.setSku("SKU-1");
            line.setProductName("Mug");
            line.setQuantity(1);
            order.getItems().add(line);
            list.getOrders().add(order);
        }
        return list;
    }

    OpenSession start(PackingList list) throws Exception {
        return opened(sessions.start(M, JOHN, list, Path.of("orders.json")));
    }

    OpenSession restore(SessionId session) throws Exception {
        return opened(sessions.restore(session, JOHN, true));
    }

    private static OpenSession opened(Opening opening) {
        if (opening instanceof Opening.Opened opened) return opened.session();
        throw new AssertionError("not opened: " + opening);
    }

    static void scan(OpenSession session, String... codes) throws Exception {
        for (String code : codes)
            session.perform(new Operation.Scan(code)).acknowledged().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    static void end(OpenSession session) throws Exception {
        session.end(PATIENCE);
    }

    static void close(OpenSession session) {
        session.close(PATIENCE);
    }

    /** What this PC has to tell is on the share. */
    void told() throws InterruptedException {
        if (!appender.settle(PATIENCE)) throw new AssertionError("the index does not take it");
    }

    Snapshot scanned() throws StorageException {
        return index.scan(new NullProgressMonitor());
    }

    Optional<SessionEntry> entry(Snapshot snapshot, SessionId session) {
        return snapshot.entries().stream()
                .filter(entry -> entry.id().equals(session))
                .findFirst();
    }

    SessionEntry seen(SessionId session) throws StorageException {
        return entry(index.refresh(), session).orElseThrow();
    }

    static List<Path> files(Path folder) throws java.io.IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static Path only(Path folder) throws java.io.IOException {
        List<Path> files = files(folder);
        if (files.size() != 1) throw new AssertionError(files);
        return files.getFirst();
    }
}
