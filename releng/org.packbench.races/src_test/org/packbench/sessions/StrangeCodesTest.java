package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Program.scan;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.SessionId;
import org.packbench.core.Sku;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.history.SessionMetrics;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Leases.Chapter;
import org.packbench.core.lease.Leases.History;
import org.packbench.core.packing.KnownBy;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Verdict;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.SessionFigures.NotInOrder;
import org.packbench.core.statistics.SessionFigures.Part;
import org.packbench.core.statistics.Sums;
import org.packbench.core.statistics.Totals;
import org.packbench.documents.SessionSummary.Work;
import org.packbench.lease.file.FileLeases;
import org.packbench.model.ModelFactory;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;
import org.packbench.sessions.history.JournaledHistory;
import org.packbench.sessions.statistics.SummaryStatistics;

/** Of a code that the order does not need, the journal says what knew it; everybody who reads it tells the same. */
@Timeout(60)
class StrangeCodesTest {
    private static final String MAPPED = "4001";
    private static final String UNKNOWN = "4006381333931";

    private Share share;
    private Program one;
    private Program office;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        office = share.program("OFFICE");
        one.client.codes = new SkuCodes(Map.of(MAPPED, new Sku("SKU-9")));
    }

    /** Two orders, the second with an item that the first has not. */
    private static PackingList list() {
        PackingList list = Share.orders(2);
        OrderLine hat = ModelFactory.eINSTANCE.createOrderLine();
        hat.setSku("HAT-1");
        hat.setProductName("Sun hat");
        hat.setQuantity(1);
        list.getOrders().get(1).getItems().add(hat);
        return list;
    }

    private OpenSession packed() throws Exception {
        OpenSession session = one.start(list());
        scan(session, "A0", MAPPED, "hat 1", "A1", UNKNOWN, UNKNOWN, "SKU-1", "SKU-2");
        scan(session, "A1", "SKU-1", MAPPED);
        session.perform(new Operation.Skip());
        return session;
    }

    private Details details(SessionId session) throws Exception {
        return new JournaledHistory(share.disk, new FileLeases(share.disk, office.pc), office.client, List.of())
                .read(session);
    }

    private Rebuilt statistics() throws Exception {
        return new SummaryStatistics(share.disk, new FileLeases(share.disk, office.pc), office.client, office.pc)
                .rebuild(false, new NullProgressMonitor());
    }

    private History history(SessionId session) throws Exception {
        FrozenList frozen = FrozenList.read(share.disk, session).orElseThrow();
        return new FileLeases(share.disk, office.pc)
                .history(session, new SessionOrigin(share.disk, session, frozen).looking());
    }

    @Test
    void theJournalSaysWhatKnewTheCodeAndWhatItStandsForAndTheOutcomeIsOne() throws Exception {
        OpenSession session = packed();
        Program.close(session);
        List<JournalRecord> strange = history(session.id()).chapters().stream()
                .flatMap(chapter -> chapter.records().stream())
                .filter(record -> record.outcome().equals("SKU_NOT_FOUND"))
                .toList();
        assertEquals(
                List.of(
                        Map.of("known", "mapping", "sku", "SKU-9"),
                        Map.of("known", "list", "sku", "HAT-1"),
                        Map.of("known", "order"),
                        Map.of("known", "nothing"),
                        Map.of("known", "nothing"),
                        Map.of("known", "mapping", "sku", "SKU-9")),
                strange.stream().map(JournalRecord::ext).toList());
    }

    @Test
    void theReplayTellsAWrongItemByItsNameAndOrdersHaveTheFlagOfWhatHappened() throws Exception {
        OpenSession session = packed();
        Program.close(session);
        Details details = details(session.id());
        List<Step> strange = details.steps().stream()
                .filter(step -> step.outcome().equals("SKU_NOT_FOUND"))
                .toList();
        assertEquals(
                List.of(
                        KnownBy.MAPPING,
                        KnownBy.LIST,
                        KnownBy.ORDER,
                        KnownBy.NOTHING,
                        KnownBy.NOTHING,
                        KnownBy.MAPPING),
                strange.stream().map(step -> step.known().orElseThrow()).toList());
        assertEquals(
                List.of("SKU-9", "Sun hat", "", "", "", "SKU-9"),
                strange.stream().map(Step::product).toList());
        assertTrue(strange.stream().allMatch(step -> step.row() < 0));
        assertEquals(Set.of(Flag.UNKNOWN, Flag.WRONG), details.orders().get(0).flags());
        assertEquals(Set.of(Flag.WRONG, Flag.SKIPPED), details.orders().get(1).flags());
    }

    @Test
    void metricsAndStatisticsCountThemApartAndTogether() throws Exception {
        OpenSession session = packed();
        Program.end(session);
        SessionMetrics metrics = SessionMetrics.of(details(session.id()));
        assertEquals(OptionalInt.of(6), metrics.unknown());
        assertEquals(OptionalInt.of(4), metrics.wrongItems());
        assertEquals(OptionalInt.of(2), metrics.unknownCodes());
        Totals totals = Sums.total(statistics().sessions(), Selection.ALL);
        assertEquals(6, Figure.UNKNOWN.of(totals).orElseThrow());
        assertEquals(4, Figure.WRONG_ITEMS.of(totals).orElseThrow());
        assertEquals(2, Figure.UNKNOWN_CODES.of(totals).orElseThrow());
        assertEquals(6, share.summary(session.id()).metrics().totalUnknownScans() + 1, "of the completed order's");
    }

    @Test
    void theWorkListHasWhatNothingKnewThenEvenWhenTheMappingIsGoneNow() throws Exception {
        Program.end(packed());
        office.client.codes = SkuCodes.NONE;
        assertEquals(
                List.of(UNKNOWN + " 2"),
                Sums.unmapped(statistics().sessions(), Selection.ALL).stream()
                        .map(code -> code.code() + " " + code.seen())
                        .toList());
    }

    @Test
    void recordsWithoutTheMarkAreJudgedByTheListAsTheyWereUntilNow() throws Exception {
        OpenSession session = packed();
        Program.end(session);
        History now = history(session.id());
        History before = new History(
                now.base(),
                now.chapters().stream()
                        .map(chapter -> new Chapter(
                                chapter.header(),
                                chapter.records().stream()
                                        .map(StrangeCodesTest::unmarked)
                                        .toList()))
                        .toList(),
                now.fold());
        Work work = new JournalTally(before, list(), ZoneId.systemDefault()).count();
        assertEquals(
                List.of(MAPPED + " 2", UNKNOWN + " 2"),
                work.unknown().stream()
                        .map(code -> code.code() + " " + code.seen())
                        .toList());
        assertEquals(
                NotInOrder.untold(6),
                work.parts().stream().map(Part::notInOrder).reduce(NotInOrder.NONE, NotInOrder::plus));
    }

    private static JournalRecord unmarked(JournalRecord record) {
        return new JournalRecord(
                record.seq(),
                record.id(),
                record.moment(),
                record.worker(),
                record.op(),
                record.raw(),
                record.outcome(),
                record.effects(),
                Map.of(),
                record.prevHash());
    }

    @Test
    void aLateScanThatIsCountedKeepsWhatKnewItsCode() throws Exception {
        Program two = share.program("PC2");
        OpenSession former = one.start(list());
        SessionId id = former.id();
        Program.scanSaved(former, "A0", "SKU-1");
        one.line.hang(call -> call == Call.APPEND);
        scan(former, MAPPED);
        Program.await(former, saving -> Share.spooledCount(one.pc) == 1);
        OpenSession taker = Program.opened(two.sessions.takeOver(id, Program.JOHN, "went home"));
        taker.perform(new Operation.Back());
        Program.scanSaved(taker, "A1");
        one.line.cut();
        one.line.letThrough();
        former.close(Duration.ofMillis(10));
        one.line.mend();
        Program.close(taker);
        Program.close(one.restore(id));

        assertFalse(details(id).orders().getFirst().flags().contains(Flag.WRONG));
        List<UUID> late = details(id).awaiting().stream().map(scan -> scan.id()).toList();
        two.sessions.review(id, Program.JOHN, new Verdict(Verdict.Kind.ACCEPT, ""), late);
        Details settled = details(id);
        Step accepted = settled.steps().stream().filter(Step::late).findFirst().orElseThrow();
        assertEquals(Optional.of(KnownBy.MAPPING), accepted.known());
        assertEquals(Set.of(Flag.WRONG, Flag.LATE), settled.orders().getFirst().flags());
    }
}
