package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases.Chapter;
import org.packbench.core.lease.Leases.Claim;
import org.packbench.core.lease.Leases.History;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.packing.PackingState;

/** What leases tell of what was done under them: the part of {@link LeasesContract} that only reads. */
abstract class HistoryContract {
    final TestStation here = new TestStation("DESKTOP-PC1");
    final TestStation there = new TestStation("DESKTOP-PC2");
    private @Nullable TestLeases made;

    /** A new share with a session; each call another. */
    protected abstract TestLeases newLeases() throws Exception;

    @BeforeEach
    public void makeLeases() throws Exception {
        made = newLeases();
    }

    @AfterEach
    public void removeLeases() throws Exception {
        leases().remove();
    }

    TestLeases leases() {
        return Objects.requireNonNull(made);
    }

    Observation seen(TestStation by) throws Exception {
        return leases().at(by).observe(leases().session());
    }

    State state(TestStation by) throws Exception {
        return seen(by).state();
    }

    Claim claim(TestStation by, long highest) throws Exception {
        return leases().at(by).claim(leases().session(), highest, by.holder(LeasedWork.WORKER), LeasedWork.ORIGIN);
    }

    /** The station takes what it may take. */
    LeasedWork take(TestStation by) throws Exception {
        Lease lease =
                assertInstanceOf(Claim.Won.class, claim(by, seen(by).highest())).lease();
        return new LeasedWork(lease, leases()::line, leases()::hash);
    }

    /** The station sees the other's last sign of life, and none for so long that it may take over. */
    LeasedWork takeOver(TestStation by) throws Exception {
        state(by);
        leases().pass(Observation.STALE);
        assertEquals(State.STALE, state(by));
        return take(by);
    }

    Fold read(TestStation by) throws Exception {
        return leases().at(by).read(leases().session(), LeasedWork.ORIGIN);
    }

    static void assertSameHistory(Fold expected, Fold actual) {
        assertEquals(expected.packing(), actual.packing());
        assertEquals(expected.hash(), actual.hash());
        assertEquals(List.copyOf(expected.merged()), List.copyOf(actual.merged()));
    }

    private History history(TestStation by) throws Exception {
        return leases().at(by).history(leases().session(), LeasedWork.ORIGIN);
    }

    private static List<JournalRecord> records(History history) {
        return history.chapters().stream()
                .flatMap(chapter -> chapter.records().stream())
                .toList();
    }

    @Test
    public void the_history_of_a_session_that_nobody_opened_is_what_it_begins_with() throws Exception {
        History history = history(there);
        assertEquals(List.of(), history.chapters());
        assertEquals(
                PackingState.start(LeasedWork.ORIGIN.plan()), history.base().packing());
        assertSameHistory(LeasedWork.ORIGIN.begin(), history.fold());
    }

    @Test
    public void the_history_has_every_record_in_its_order_under_who_held_the_session() throws Exception {
        LeasedWork first = take(here);
        List<LeasedWork.Judged> made = new ArrayList<>(first.judge(3));
        first.append(made);
        LeasedWork.Judged released = first.word(Control.RELEASED);
        first.append(List.of(released));
        made.add(released);
        first.lease().close();
        LeasedWork second = take(there);
        List<LeasedWork.Judged> more = second.judge(2);
        second.append(more);
        made.addAll(more);

        History history = history(here);
        assertEquals(made.stream().map(LeasedWork.Judged::record).toList(), records(history));
        assertEquals(
                List.of(1L, 2L),
                history.chapters().stream()
                        .map(chapter -> chapter.header().epoch())
                        .toList());
        assertEquals(
                List.of(here.id(), there.id()),
                history.chapters().stream()
                        .map(chapter -> chapter.header().holder().station())
                        .toList());
        assertEquals(
                leases().at(here).headers(leases().session(), 1),
                history.chapters().stream().map(Chapter::header).toList());
    }

    @Test
    public void the_records_of_the_history_make_the_state_that_is_read_of_what_it_began_with() throws Exception {
        LeasedWork work = take(here);
        work.pack(2);
        work.say(Control.RELEASED);
        work.lease().close();
        take(there).pack(3);
        History history = history(here);
        assertSameHistory(read(here), history.fold());
        assertEquals(0, history.base().seq());
        Fold again = history.base().copy();
        for (JournalRecord record : records(history)) again.add(record, leases().hash(leases().line(record)));
        assertSameHistory(history.fold(), again);
    }

    @Test
    public void the_history_of_one_that_is_packed_goes_up_to_now_and_takes_and_writes_nothing() throws Exception {
        LeasedWork work = take(here);
        work.pack(1);
        assertEquals(1, records(history(there)).size());
        work.pack(2);
        assertEquals(3, records(history(there)).size());
        assertEquals(State.ACTIVE, state(there));
        assertEquals(work.lease().epoch(), seen(there).highest());
        work.pack(1);
        assertEquals(4, records(history(there)).size());
        assertEquals(1, history(there).chapters().size());
    }

    @Test
    public void what_a_robbed_holder_packs_is_in_no_history() throws Exception {
        LeasedWork work = take(here);
        work.pack(2);
        LeasedWork taken = takeOver(there);
        assertThrows(LeaseLost.class, () -> work.pack(1));
        taken.pack(1);
        History history = history(here);
        assertEquals(3, records(history).size());
        assertSameHistory(taken.fold(), history.fold());
    }

    @Test
    public void a_history_belongs_to_who_asked_for_it() throws Exception {
        LeasedWork work = take(here);
        work.pack(1);
        History one = history(there);
        one.fold().claimed();
        one.fold().add(work.judge(1).getFirst().record(), "another");
        assertNotSame(one.fold(), history(there).fold());
        assertSameHistory(work.fold(), history(there).fold());
    }

    @Test
    public void an_epoch_that_lost_what_a_later_one_counts_is_a_fault_that_names_its_file() throws Exception {
        LeasedWork work = take(here);
        work.pack(3);
        work.say(Control.RELEASED);
        work.lease().close();
        take(there).say(Control.RELEASED);
        leases().lose(1);
        JournalException fault = assertThrows(JournalException.class, () -> history(here));
        assertEquals(JournalException.Kind.DAMAGED, fault.kind());
        assertFalse(fault.file().isBlank());
    }

    @Test
    public void the_epochs_have_no_gaps_and_tell_who_held_the_session() throws Exception {
        for (int i = 0; i < 3; i++) {
            take(here).say(Control.RELEASED);
            take(there).say(Control.RELEASED);
        }
        List<Header> headers = leases().at(here).headers(leases().session(), 1);
        assertEquals(
                LongStream.rangeClosed(1, 6).boxed().toList(),
                headers.stream().map(Header::epoch).toList());
        assertEquals(
                List.of(here.id(), there.id(), here.id(), there.id(), here.id(), there.id()),
                headers.stream().map(header -> header.holder().station()).toList());
        assertEquals(headers.subList(4, 6), leases().at(there).headers(leases().session(), 5));
    }
}
