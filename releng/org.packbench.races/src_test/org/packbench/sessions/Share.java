package org.packbench.sessions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.packbench.core.SessionId;
import org.packbench.core.history.AuditTrail;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.SessionSummary;
import org.packbench.documents.StatisticsFile;
import org.packbench.lease.file.FileLeases;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;
import org.packbench.sessions.audit.ShareAuditTrail;
import org.packbench.storage.local.LocalStorageProvider;

/** A share in a temp folder, and PCs that pack on it. */
final class Share {
    final Path root;
    final Storage disk;
    private final Path pcs;

    Share(Path temp) throws IOException, StorageException {
        root = Files.createDirectories(temp.resolve("share"));
        pcs = Files.createDirectories(temp.resolve("pcs"));
        disk = new LocalStorageProvider().open(root.toString());
    }

    /** A PC, and the program started on it. */
    Program program(String pc) throws IOException {
        return again(new Pc(pc, Files.createDirectories(pcs.resolve(pc))));
    }

    /** A PC made the client and its mapping, as its audit file says. */
    void setUp() throws IOException {
        Pc office = new Pc("OFFICE", Files.createDirectories(pcs.resolve("OFFICE")));
        ShareAuditTrail trail = new ShareAuditTrail(disk, office);
        trail.note(new AuditTrail.Deed(AuditTrail.Kind.CREATED, "CLIENTS/CLIENT_M", List.of()));
        trail.close();
    }

    /** The program started anew on a PC. */
    Program again(Pc pc) {
        return new Program(disk, pc);
    }

    /** So many orders {@code A0 A1 …} of one unit {@code SKU-1} and one {@code SKU-2}. */
    static PackingList orders(int count) {
        String[] numbers = new String[count];
        for (int i = 0; i < count; i++) numbers[i] = "A" + i;
        return orders(numbers);
    }

    static PackingList orders(String... numbers) {
        PackingList list = ModelFactory.eINSTANCE.createPackingList();
        for (String number : numbers) {
            Order order = ModelFactory.eINSTANCE.createOrder();
            order.setOrderNumber(number);
            for (String sku : new String[] {"SKU-1", "SKU-2"}) {
                OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
                line.setSku(sku);
                line.setProductName("Product " + sku);
                line.setQuantity(1);
                order.getItems().add(line);
            }
            list.getOrders().add(order);
        }
        return list;
    }

    /** Packs orders of {@link #orders(int)} from one to before another. */
    static void pack(OpenSession session, int from, int to) {
        for (int i = from; i < to; i++) Program.scan(session, "A" + i, "SKU-1", "SKU-2");
    }

    Path file(SessionId session, String name) {
        return root.resolve(session.value()).resolve(name);
    }

    void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String text(SessionId session, String name) throws IOException {
        return Files.readString(file(session, name));
    }

    SessionSummary summary(SessionId session) throws StorageException, JournalException {
        return SessionSummary.read(disk.read(session.folder().child(SessionSummary.NAME)), SessionSummary.NAME);
    }

    StatisticsFile statistics() throws IOException, JournalException {
        byte[] bytes = Files.readAllBytes(root.resolve("Stats").resolve(StatisticsFile.NAME));
        return StatisticsFile.read(bytes, StatisticsFile.NAME, java.time.ZoneId.systemDefault());
    }

    /** What the share says of a session now, as anybody may read it. */
    Fold read(SessionId session) throws StorageException, JournalException {
        FrozenList frozen = FrozenList.read(disk, session).orElseThrow();
        Leases.Origin origin = new SessionOrigin(disk, session, frozen).looking();
        return new FileLeases(disk, new Pc("READER", pcs)).read(session, origin);
    }

    /** Nothing of the session has moved for so long that its holder counts as silent. */
    void fallSilent(SessionId session) throws IOException {
        FileTime then = FileTime.from(Instant.now().minusSeconds(180));
        for (Path file : files(root.resolve(session.value()))) Files.setLastModifiedTime(file, then);
    }

    /** The late files of a session. */
    List<Path> late(SessionId session) throws IOException {
        return files(root.resolve(session.value())).stream()
                .filter(file -> file.getFileName().toString().startsWith("late."))
                .toList();
    }

    /** The lines of all spools of a PC, first lines left out. */
    static List<String> spooled(Pc pc) throws IOException {
        List<String> lines = new ArrayList<>();
        Path folder = pc.folder().resolve("spool");
        if (!Files.isDirectory(folder)) return lines;
        for (Path file : files(folder))
            lines.addAll(Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList());
        return lines;
    }

    /** How many records all spools of a PC hold. */
    static int spooledCount(Pc pc) {
        try {
            return spooled(pc).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static Listed listed(Program program, SessionId session) throws StorageException {
        return program.sessions.list(Optional.of(Program.M)).stream()
                .filter(listed -> listed.id().equals(session))
                .findFirst()
                .orElseThrow();
    }
}
