package org.packbench.profiles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SettingEdit;
import org.packbench.core.profile.SettingKey;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;

/** Another station: a process of its own that changes the shared documents, and is led over its standard streams. */
final class StationProcess implements AutoCloseable {
    static final ClientId CLIENT = new ClientId("M");

    /** What it remembers of each kind of table. */
    static final ColumnMapping COLUMNS = ColumnMapping.NONE
            .with(Field.ORDER_NUMBER, new Source.Column(0))
            .with(Field.SKU, new Source.Column(1))
            .with(Field.QUANTITY, new Source.Column(2));

    /** What the other process does. */
    enum Mode {
        /** As many rounds as it is told, as fast as it can. */
        FREE,
        /** One change without a guard, in steps. */
        UNGUARDED,
        /** One change under its guard, in steps. */
        HOLDING
    }

    private final Process process;
    private final BufferedReader said;
    private final Writer told;

    private StationProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.told = process.outputWriter(StandardCharsets.UTF_8);
    }

    static StationProcess start(TestShare share, String name, Mode mode) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        var command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                StationProcess.class.getName(),
                share.root().toString(),
                name,
                mode.name());
        return new StationProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Reads until the word comes. */
    void await(String word) throws IOException {
        String line;
        do {
            line = said.readLine();
            if (line == null) throw new IOException("the other station ended before it said " + word);
        } while (!line.equals(word));
    }

    void send(String line) throws IOException {
        told.write(line + "\n");
        told.flush();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.SECONDS)) kill();
    }

    public static void main(String[] arguments) throws Exception {
        var share = new TestShare(Path.of(arguments[0]));
        String name = arguments[1];
        var leader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        switch (Mode.valueOf(arguments[2])) {
            case FREE -> rounds(share.profiles(Clock.systemDefaultZone()), name, leader);
            case UNGUARDED -> step(share, stepped(share.open(), leader, false), name, leader);
            case HOLDING -> step(share, stepped(share.open(), leader, true), name, leader);
        }
        System.out.println("done");
    }

    private static void rounds(Profiles profiles, String name, BufferedReader leader) throws Exception {
        System.out.println("ready");
        int rounds = Integer.parseInt(leader.readLine());
        for (int n = 0; n < rounds; n++) {
            String mine = name + n;
            profiles.createWorker(new WorkerName(new WorkerId(mine), "Worker " + mine));
            profiles.changeSkuMapping(CLIENT, Map.of("new-" + mine, new Sku("SKU-" + mine)), Set.of("old-" + mine));
            profiles.rememberColumns(CLIENT, new HeaderSignature(mine), List.of("Nr", "SKU", "Pcs"), COLUMNS);
            SettingEdit deadline =
                    new SettingEdit(SettingKey.of("courierDeadlines", mine), Optional.empty(), Optional.of("15:00"));
            SettingEdit units =
                    new SettingEdit(SettingKey.of("packing", "units", mine), Optional.empty(), Optional.of("12"));
            profiles.mergeClient(CLIENT, List.of(deadline, units));
        }
    }

    private static void step(TestShare share, Storage storage, String name, BufferedReader leader) throws Exception {
        Profiles profiles = share.profiles(storage, Clock.systemDefaultZone());
        System.out.println("ready");
        leader.readLine();
        profiles.changeSkuMapping(CLIENT, Map.of(name, new Sku(name)), Set.of());
    }

    /** A change says {@code read} when it has read the document, and goes on when it is told to. */
    private static Storage stepped(Storage real, BufferedReader leader, boolean guarded) {
        return Intercepted.storage(real, (method, arguments, call) -> {
            if (!method.equals("guard")) return call.proceed();
            var document = (SharePath) arguments[0];
            Guard guard = guarded ? (Guard) call.proceed() : new NoGuard(real, document);
            return Intercepted.of(Guard.class, guard, (step, none, go) -> {
                Object result = go.proceed();
                if (step.equals("read")) {
                    System.out.println("read");
                    leader.readLine();
                }
                return result;
            });
        });
    }

    /** What the older tools do: nothing keeps another from changing the document meanwhile. */
    private record NoGuard(Storage storage, SharePath document) implements Guard {
        @Override
        public Optional<byte[]> read() throws StorageException {
            return Optional.of(storage.read(document));
        }

        @Override
        public void replace(byte[] content) throws StorageException {
            storage.replace(document, content);
        }

        @Override
        public void close() {}
    }
}
