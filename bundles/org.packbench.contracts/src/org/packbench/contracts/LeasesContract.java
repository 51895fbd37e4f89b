package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Occasion;
import org.packbench.core.journal.JournalEnd;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases.Claim;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.packing.PackingState;
import org.packbench.core.storage.StorageException;

/**
 * What all leases do. Who adds a lease service proves it by subclassing this one test and saying how new leases are made.
 */
public abstract class LeasesContract extends HistoryContract {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    @Test
    public void a_session_that_nobody_opened_is_available_to_all() throws Exception {
        Observation seen = seen(here);
        assertEquals(State.AVAILABLE, seen.state());
        assertEquals(0, seen.highest());
        assertEquals(Optional.empty(), seen.holder());
        assertEquals(PackingState.start(LeasedWork.ORIGIN.plan()), read(here).packing());
    }

    @Test
    public void a_held_session_is_here_for_its_process_and_active_for_all_others() throws Exception {
        LeasedWork work = take(here);
        assertEquals(State.HERE, state(here));
        Observation seen = seen(there);
        assertEquals(State.ACTIVE, seen.state());
        assertEquals(work.lease().epoch(), seen.highest());
        assertEquals(Optional.of(here.holder(LeasedWork.WORKER)), seen.holder());
    }

    @Test
    public void what_was_acknowledged_is_read_by_the_next_holder() throws Exception {
        LeasedWork work = take(here);
        work.pack(1);
        work.pack(4);
        assertSameHistory(work.fold(), read(there));
        LeasedWork next = takeOver(there);
        assertSameHistory(work.fold(), next.fold());
        assertEquals(4, next.fold().packing().packedUnits());
    }

    @Test
    public void a_released_session_is_available_and_goes_on_where_it_stood() throws Exception {
        LeasedWork work = take(here);
        work.pack(3);
        work.say(Control.RELEASED);
        work.lease().close();
        assertEquals(State.AVAILABLE, state(there));
        LeasedWork next = take(there);
        assertSameHistory(work.fold(), next.fold());
        assertEquals(State.ACTIVE, state(here));
    }

    @Test
    public void an_ended_session_stays_ended_until_it_is_reopened() throws Exception {
        LeasedWork work = take(here);
        work.say(Control.ENDED);
        work.lease().close();
        assertEquals(State.ENDED, state(there));
        LeasedWork next = take(there);
        assertEquals(State.ENDED, state(here));
        next.say(Control.REOPENED);
        assertEquals(State.ACTIVE, state(here));
    }

    @Test
    public void nobody_gives_a_sign_of_life_of_an_ended_session() throws Exception {
        LeasedWork work = take(here);
        assertTrue(seen(there).lastHeartbeat().isPresent());
        work.say(Control.ENDED);
        work.lease().close();
        assertEquals(Optional.empty(), seen(there).lastHeartbeat());
    }

    @Test
    public void a_holder_without_a_sign_of_life_for_two_minutes_is_stale() throws Exception {
        take(here);
        assertEquals(State.ACTIVE, state(there));
        leases().pass(Observation.STALE.minus(MOMENT));
        assertEquals(State.ACTIVE, state(there));
        leases().pass(MOMENT);
        assertEquals(State.STALE, state(there));
        assertTrue(seen(there).silence().compareTo(Observation.STALE) >= 0);
    }

    @Test
    public void a_heartbeat_keeps_a_holder_from_being_stale() throws Exception {
        LeasedWork work = take(here);
        state(there);
        leases().pass(Observation.STALE.minus(MOMENT));
        work.lease().heartbeat();
        state(there);
        leases().pass(Observation.STALE.minus(MOMENT));
        assertEquals(State.ACTIVE, state(there));
    }

    @Test
    public void packing_keeps_a_holder_from_being_stale() throws Exception {
        LeasedWork work = take(here);
        state(there);
        leases().pass(Observation.STALE.minus(MOMENT));
        work.pack(1);
        state(there);
        leases().pass(Observation.STALE.minus(MOMENT));
        assertEquals(State.ACTIVE, state(there));
    }

    @Test
    public void a_holder_whose_process_died_is_known_on_its_own_PC_at_once() throws Exception {
        LeasedWork work = take(here);
        work.pack(2);
        here.crash();
        assertEquals(State.OWN_CRASHED, state(here));
        assertEquals(State.ACTIVE, state(there));
        assertSameHistory(work.fold(), take(here).fold());
    }

    @Test
    public void another_living_process_of_the_PC_is_not_robbed_however_silent_it_is() throws Exception {
        take(here);
        here.startAnother();
        state(here);
        leases().pass(Observation.STALE.multipliedBy(10));
        assertEquals(State.ACTIVE, state(here));
    }

    @Test
    public void the_robbed_holder_is_told_who_took_over_and_nothing_it_packs_counts() throws Exception {
        LeasedWork work = take(here);
        work.pack(2);
        LeasedWork taken = takeOver(there);
        LeaseLost lost = assertThrows(LeaseLost.class, () -> work.pack(1));
        assertEquals(Optional.of(there.holder(LeasedWork.WORKER)), lost.taker().holder());
        assertThrows(LeaseLost.class, () -> work.lease().reclaim());
        assertSameHistory(taken.fold(), read(here));
        taken.pack(1);
        assertSameHistory(taken.fold(), read(here));
    }

    @Test
    public void the_robbed_holder_is_told_by_its_heartbeat_too() throws Exception {
        LeasedWork work = take(here);
        takeOver(there);
        assertThrows(LeaseLost.class, () -> work.lease().heartbeat());
    }

    @Test
    public void a_holder_at_work_is_robbed_only_for_a_reason_and_the_history_tells_it() throws Exception {
        LeasedWork work = take(here);
        assertInstanceOf(Claim.Beaten.class, claim(there, 1));
        Occasion forced = new Occasion(Occasion.Way.FORCED, "the van leaves", Duration.ofSeconds(30));
        Claim claim = leases().at(there)
                .claim(leases().session(), 1, there.holder(LeasedWork.WORKER), LeasedWork.ORIGIN, forced);
        assertInstanceOf(Claim.Won.class, claim).lease().heartbeat();
        assertThrows(LeaseLost.class, () -> work.lease().heartbeat());
        assertEquals(
                List.of(Occasion.OPENED, forced),
                leases().at(here).headers(leases().session(), 1).stream()
                        .map(Header::occasion)
                        .toList());
    }

    @Test
    public void a_robbed_holder_that_closes_disturbs_nobody() throws Exception {
        LeasedWork work = take(here);
        LeasedWork taken = takeOver(there);
        work.lease().close();
        assertEquals(State.ACTIVE, state(here));
        taken.pack(1);
        taken.lease().heartbeat();
    }

    @Test
    public void a_claim_on_what_is_no_longer_so_is_beaten() throws Exception {
        take(here).say(Control.RELEASED);
        Claim.Beaten beaten = assertInstanceOf(Claim.Beaten.class, claim(there, 0));
        assertEquals(1, beaten.now().highest());
        assertEquals(State.AVAILABLE, beaten.now().state());
    }

    @Test
    public void a_holder_that_came_back_while_somebody_was_asked_is_not_robbed() throws Exception {
        LeasedWork work = take(here);
        state(there);
        leases().pass(Observation.STALE);
        Observation stale = seen(there);
        assertEquals(State.STALE, stale.state());
        work.lease().heartbeat();
        assertInstanceOf(Claim.Beaten.class, claim(there, stale.highest()));
        work.pack(1);
    }

    @Test
    public void of_many_stations_that_claim_at_once_exactly_one_wins() throws Exception {
        for (int round = 0; round < 20; round++) {
            TestLeases leases = leases();
            List<Claim> claims = Crowd.of(8, number -> {
                TestStation station = new TestStation("DESKTOP-PC" + number);
                Observation seen = leases.at(station).observe(leases.session());
                if (seen.state() != State.AVAILABLE) return new Claim.Beaten(seen);
                return leases.at(station)
                        .claim(leases.session(), seen.highest(), station.holder(LeasedWork.WORKER), LeasedWork.ORIGIN);
            });
            assertEquals(1, claims.stream().filter(Claim.Won.class::isInstance).count());
            removeLeases();
            makeLeases();
        }
    }

    @Test
    public void after_a_fault_the_holder_goes_on_in_the_next_epoch() throws Exception {
        LeasedWork work = take(here);
        work.pack(2);
        Fold before = work.fold();
        leases().disconnect(here);
        assertThrows(StorageException.class, () -> work.pack(1));
        assertThrows(StorageException.class, () -> work.pack(1), "an epoch is over with its first fault");
        work.reclaim();
        assertEquals(2, work.lease().epoch());
        assertSameHistory(before, work.fold());
        work.pack(1);
        assertSameHistory(work.fold(), read(there));
    }

    @Test
    public void who_was_taken_over_during_a_fault_is_told_when_it_comes_back() throws Exception {
        LeasedWork work = take(here);
        leases().disconnect(here);
        assertThrows(StorageException.class, () -> work.pack(1));
        takeOver(there);
        LeaseLost lost = assertThrows(LeaseLost.class, () -> work.lease().reclaim());
        assertEquals(Optional.of(there.holder(LeasedWork.WORKER)), lost.taker().holder());
    }

    @Test
    public void what_is_acknowledged_grows_with_every_record_and_has_a_hash_of_its_own() throws Exception {
        LeasedWork work = take(here);
        Set<String> hashes = new HashSet<>();
        long before = 0;
        for (int i = 0; i < 4; i++) {
            JournalEnd end = work.lease().acknowledged();
            assertEquals(work.lease().epoch(), end.epoch());
            assertEquals(end.length(), work.lease().acknowledgedLength());
            assertTrue(hashes.add(end.hash()), end.hash());
            List<LeasedWork.Judged> judged = work.judge(1);
            assertTrue(end.length() > before, "a journal may put more around a record, never less");
            before = end.length() + judged.getFirst().line().length - 1;
            work.append(judged);
        }
        assertEquals(work.lease().acknowledged(), work.lease().acknowledged());
    }

    @Test
    public void the_base_is_the_callers_own() throws Exception {
        LeasedWork work = take(here);
        work.pack(2);
        assertEquals(0, work.lease().base().seq());
    }

    @Test
    public void time_is_counted_from_the_claim() throws Exception {
        LeasedWork work = take(here);
        leases().pass(Duration.ofMinutes(3));
        assertEquals(Duration.ofMinutes(3), work.lease().elapsed());
    }
}
