package org.packbench.sessions.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.packbench.core.ClientId;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.Importers;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceName;
import org.packbench.core.importer.TableHead;
import org.packbench.core.intake.Intake;
import org.packbench.core.lease.Leases;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.model.PackingList;
import org.packbench.sessions.EarlierSessions;

/** Reads a file with whichever importer is installed for it, and asks the sessions and clients of the share about its orders. */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ShareIntake implements Intake {
    /** Reading a file and asking the share take about as long as each other. */
    private static final int HALF = 50;

    private final Profiles profiles;
    private final List<Importer> importers;
    private final Inquiry inquiry;

    @Activate
    public ShareIntake(
            @Reference(name = "storage") Storage storage,
            @Reference(name = "leases") Leases leases,
            @Reference(name = "profiles") Profiles profiles,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE) List<Importer> importers) {
        this.profiles = profiles;
        this.importers = List.copyOf(importers);
        this.inquiry = new Inquiry(profiles, new EarlierSessions(storage, leases, profiles, importers));
    }

    @Override
    public Examined examine(ClientId client, Path source, Wish wish, IProgressMonitor monitor)
            throws IOException, StorageException, ProfileException {
        SubMonitor progress = SubMonitor.convert(monitor, 2 * HALF);
        ClientProfile profile = profiles.client(client)
                .orElseThrow(() -> new ProfileException(ProfileException.Kind.MISSING, client.value(), null));
        Optional<Importer> importer = Importers.choose(importers, source);
        if (importer.isEmpty()) noFile(source);
        if (importer.isEmpty())
            return new Examined(new Result.Rejected(List.of(unknown(source))), Findings.NONE, false);
        Map<HeaderSignature, ColumnMapping> known = profiles.columnMappings(client);
        Result result = importer.get().read(source, request(profile, known, wish), progress.split(HALF));
        if (!(result instanceof Result.Read read)) return new Examined(result, Findings.NONE, false);
        Findings findings = inquiry.about(client, read.list(), progress.split(HALF));
        return new Examined(result, findings, remembered(read, known, wish));
    }

    /** What no importer reads may be no file at all. */
    private static void noFile(Path source) throws SourceException {
        String name = SourceName.of(source).file();
        if (Files.isDirectory(source)) throw new SourceException(SourceException.Reason.FOLDER, name, null);
        if (Files.notExists(source)) throw new SourceException(SourceException.Reason.MISSING, name, null);
    }

    /** What a person chose just now is their choice, even where it is what was remembered. */
    private static boolean remembered(Result.Read read, Map<HeaderSignature, ColumnMapping> known, Wish wish) {
        return read.head()
                .filter(head -> !wish.chosen().containsKey(head.signature()))
                .filter(head -> head.mapping().equals(known.get(head.signature())))
                .isPresent();
    }

    @Override
    public void remember(ClientId client, TableHead head) throws StorageException, ProfileException {
        List<String> headings =
                head.headings().stream().map(TableHead.Heading::text).toList();
        profiles.rememberColumns(client, head.signature(), headings, head.mapping());
    }

    @Override
    public Findings findings(ClientId client, PackingList list, IProgressMonitor monitor)
            throws StorageException, ProfileException {
        return inquiry.about(client, list, SubMonitor.convert(monitor, HALF));
    }

    private static Importer.Request request(
            ClientProfile profile, Map<HeaderSignature, ColumnMapping> known, Wish wish) {
        Map<HeaderSignature, ColumnMapping> mappings = new HashMap<>(known);
        mappings.putAll(wish.chosen());
        return new Importer.Request(profile, mappings, wish.confirmedQuantity(), wish.sheet());
    }

    /** Names the kinds of sources that are known. */
    private Problem unknown(Path source) {
        String kinds = importers.stream().map(Importer::label).sorted().collect(Collectors.joining(", "));
        return new Problem(Kind.NOT_READABLE, SourceName.of(source).file(), "", 0, "", kinds);
    }

    @Override
    public void save(LeftOut leftOut, String heading, List<String> reasons, Path target) throws IOException {
        if (reasons.size() != leftOut.rows().size()) throw new IllegalArgumentException("a reason for each row");
        try (BufferedWriter writer = Files.newBufferedWriter(
                        target, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                CsvWriter csv = CsvWriter.builder().build(writer)) {
            writer.write('\uFEFF'); // without it, spreadsheets take UTF-8 for the PC's own character set
            csv.writeRecord(with(leftOut.headings(), heading));
            for (int i = 0; i < reasons.size(); i++) {
                List<String> cells = new ArrayList<>(leftOut.rows().get(i).cells());
                while (cells.size() < leftOut.headings().size()) cells.add("");
                csv.writeRecord(with(cells, reasons.get(i)));
            }
        }
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }
}
