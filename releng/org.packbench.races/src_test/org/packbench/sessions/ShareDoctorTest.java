package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Surgery.only;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.Sku;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Discovery.Document;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.session.OpenSession;
import org.packbench.core.storage.SharePath;
import org.packbench.documents.SessionSummary;

/** What lies on a share that should not: found, mended, found no more; nothing of anybody's is lost with it. */
@Timeout(60)
class ShareDoctorTest {
    private static final Duration LONG = Duration.ofHours(2);

    private Surgery surgery;
    private Share share;
    private ShareDoctor doctor;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        surgery = new Surgery(temp);
        share = surgery.share;
        doctor = surgery.doctor();
    }

    @Test
    void aShareThatIsPackedOnIsFineAndLeftAsItWas() throws Exception {
        share.setUp();
        surgery.profiles.createClient(Program.M, "M Cosmetics");
        OpenSession ended = share.program("PC1").start(Share.orders(1));
        Share.pack(ended, 0, 1);
        Program.end(ended);
        OpenSession open = share.program("PC2").start(Share.orders(2));
        Program.scanSaved(open, "A0");
        List<String> before = surgery.everything();
        Examination examined = Surgery.examine(doctor);
        assertEquals(before, surgery.everything());
        assertEquals(
                List.of(),
                examined.findings().stream()
                        .filter(finding -> finding instanceof Discovery
                                || finding instanceof Check.Ability tried && tried.grade() != Grade.FINE
                                || finding instanceof Check.Unanswered)
                        .toList());
        assertEquals(6 + Check.Act.values().length, examined.findings().size());
        Program.close(open);
    }

    @Test
    void theTempFileOfAStationThatCrashedIsDeletedAndAFreshOneIsNot() throws Exception {
        Path fresh = surgery.write("CLIENTS/.~config.json." + UUID.randomUUID() + ".tmp", "half");
        Path old = surgery.write("CLIENTS/.~config.json." + UUID.randomUUID() + ".tmp", "half");
        Surgery.old(old, LONG);
        Discovery.OrphanedTemp found = only(doctor, Discovery.OrphanedTemp.class);
        assertEquals(4, found.size());
        Surgery.mend(doctor, found);
        assertFalse(Files.exists(old));
        var younger = new Discovery.OrphanedTemp(SharePath.of("CLIENTS/" + fresh.getFileName()), 4, LONG);
        assertInstanceOf(Repair.InUse.class, doctor.repair(younger));
        assertTrue(Files.exists(fresh));
    }

    @Test
    void theFolderOfAnExaminationThatWasKilledIsTakenAway() throws Exception {
        surgery.write(".packbench-doctor." + UUID.randomUUID() + "/create/file", "first");
        Path fresh = share.root.resolve(".packbench-doctor." + UUID.randomUUID());
        Files.createDirectory(fresh);
        for (Path folder : List.of(fresh)) assertTrue(Files.exists(folder));
        try (var roots = Files.list(share.root)) {
            for (Path root : roots.filter(root -> !root.equals(fresh)).toList()) Surgery.old(root, LONG);
        }
        Surgery.mend(doctor, only(doctor, Discovery.Scratch.class));
        assertEquals(
                List.of(fresh.getFileName() + " "),
                surgery.everything().stream().filter(p -> !p.equals(" ")).toList());
    }

    @Test
    void twoSpellingsSideBySideAreToldAndLeftToPeople() throws Exception {
        Files.createDirectories(share.root.resolve("SESSIONS/CLIENT_M"));
        Files.createDirectories(share.root.resolve("Sessions"));
        Discovery.TwoSpellings found = only(doctor, Discovery.TwoSpellings.class);
        assertEquals(
                Set.of("SESSIONS", "Sessions"),
                Set.of(found.place().name(), found.other().name()));
        assertThrows(IllegalArgumentException.class, () -> doctor.repair(found));
    }

    @Test
    void aClientWhoseMakingBrokeOffIsCompleted() throws Exception {
        Path folder = Files.createDirectories(share.root.resolve("CLIENTS/CLIENT_M"));
        assertEquals(List.of(), Surgery.discoveries(doctor), "it may just be being made");
        Surgery.old(folder, LONG);
        Surgery.mend(doctor, only(doctor, Discovery.UnfinishedClient.class));
        assertTrue(surgery.text("CLIENTS/CLIENT_M/config.json").contains("\"client_id\": \"M\""));
    }

    @Test
    void damagedSettingsAreSetAsideAndTheNewestReadableBackupPutBack() throws Exception {
        var client = surgery.profiles.createClient(Program.M, "M Cosmetics");
        client.setClientName("M Trading");
        surgery.profiles.save(client);
        damage(Document.CONFIG, "CLIENTS/CLIENT_M/config.json", "M Cosmetics");
    }

    @Test
    void aDamagedMappingIsSetAsideAndTheNewestReadableBackupPutBack() throws Exception {
        surgery.profiles.createClient(Program.M, "M Cosmetics");
        surgery.profiles.changeSkuMapping(Program.M, Map.of("3800123400517", new Sku("SKU-1")), Set.of());
        surgery.profiles.changeSkuMapping(Program.M, Map.of("3800123400524", new Sku("SKU-2")), Set.of());
        damage(Document.SKU_MAPPING, "CLIENTS/CLIENT_M/sku_mapping.json", "3800123400517");
    }

    @Test
    void ofTwoBackupsOfOneTickTheOneWithTheHigherNumberIsTheNewer() throws Exception {
        surgery.profiles.createClient(Program.M, "M Cosmetics");
        String path = "CLIENTS/CLIENT_M/sku_mapping.json";
        String document = surgery.text(path);
        FileTime tick = FileTime.from(Instant.parse("2026-02-03T10:15:30Z"));
        for (String name : List.of("_20260203_101530", "_20260203_101530-2", "_20260203_101530-10")) {
            String backup = "CLIENTS/CLIENT_M/backups/sku_mapping" + name + ".json";
            surgery.write(backup, document.replaceFirst("\\{", "{\"from\": \"" + name + "\","));
            Files.setLastModifiedTime(share.root.resolve(backup), tick);
        }
        surgery.write(path, "{");
        Surgery.mend(doctor, only(doctor, Discovery.Damaged.class));
        assertTrue(surgery.text(path).contains("_20260203_101530-10\""), surgery.text(path));
    }

    @Test
    void damagedWorkersAreSetAsideAndTheNewestReadableBackupPutBack() throws Exception {
        surgery.profiles.createWorker(Program.JOHN);
        surgery.profiles.createWorker(new org.packbench.core.WorkerName(new org.packbench.core.WorkerId("002"), "Ann"));
        damage(Document.WORKERS, "WORKERS/workers.json", "John Doe");
    }

    /** Damages a document that has a backup; the newest backup is damaged, too. */
    private void damage(Document document, String path, String inBackup) throws Exception {
        String torn = surgery.text(path).substring(0, 20);
        surgery.write(path, torn);
        SharePath place = SharePath.of(path);
        String base = place.name().replace(".json", "");
        surgery.write(place.parent() + "/backups/" + base + "_29990101_000000.json", "{");
        Discovery.Damaged found = only(doctor, Discovery.Damaged.class);
        assertEquals(document, found.document());
        assertEquals(place, found.place());
        Repair.Done done = Surgery.mend(doctor, found);
        assertTrue(surgery.text(path).contains(inBackup));
        assertEquals(torn, surgery.text(done.kept().getFirst().toString()));
    }

    @Test
    void damagedSettingsWithoutABackupAreLeftForTheServersBackup() throws Exception {
        surgery.profiles.createClient(Program.M, "M Cosmetics");
        surgery.write("CLIENTS/CLIENT_M/config.json", "{\"client_name\":");
        assertFalse(only(doctor, Discovery.Damaged.class).repairable());
    }

    @Test
    void aMappingThatWasNeverFilledBeginsAnew() throws Exception {
        surgery.profiles.createClient(Program.M, "M Cosmetics");
        surgery.write("CLIENTS/CLIENT_M/sku_mapping.json", "");
        assertEquals(
                List.of(),
                Surgery.mend(doctor, only(doctor, Discovery.Damaged.class)).kept());
        assertEquals(Map.of(), surgery.profiles.skuMappings(Program.M));
    }

    @Test
    void moreBackupsThanAreKeptAreWorthKnowing() throws Exception {
        surgery.profiles.createClient(Program.M, "M Cosmetics");
        for (int i = 10; i < 22; i++)
            surgery.write("CLIENTS/CLIENT_M/backups/config_20251103_1430" + i + ".json", "{}");
        Discovery.ManyBackups found = only(doctor, Discovery.ManyBackups.class);
        assertEquals(12, found.found());
        assertEquals(10, found.kept());
    }

    @Test
    void damagedStatisticsAreKeptAndCountedAnew() throws Exception {
        share.setUp();
        ended();
        surgery.write("Stats/global_stats.json", "{\"total_orders_packed\":");
        Discovery.Damaged found = only(doctor, Discovery.Damaged.class);
        assertEquals(Document.STATISTICS, found.document());
        Repair.Done done = Surgery.mend(doctor, found);
        assertEquals(1, share.statistics().totals().orders());
        assertEquals(
                "{\"total_orders_packed\":", surgery.text(done.kept().getFirst().toString()));
    }

    @Test
    void aDamagedSummaryIsKeptAndWrittenAgain() throws Exception {
        share.setUp();
        Program one = share.program("PC1");
        OpenSession session = one.start(Share.orders(1));
        Share.pack(session, 0, 1);
        Program.end(session);
        one.pc.crash();
        surgery.write(session.id() + "/" + SessionSummary.NAME, "{");
        ShareDoctor there = surgery.doctor(one.pc);
        Discovery.Damaged found = only(there, Discovery.Damaged.class);
        assertEquals(Document.SUMMARY, found.document());
        assertFalse(only(doctor, Discovery.Damaged.class).repairable(), "its holder is given its time");
        Repair.Done done = Surgery.mend(there, found);
        assertEquals(1, share.summary(session.id()).counts().completedOrders());
        assertEquals("{", surgery.text(done.kept().getFirst().toString()));
    }

    private void ended() throws Exception {
        OpenSession session = share.program("PC1").start(Share.orders(1));
        Share.pack(session, 0, 1);
        Program.end(session);
    }
}
