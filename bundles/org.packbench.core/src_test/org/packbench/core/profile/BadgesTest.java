package org.packbench.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.WorkerName;
import org.packbench.model.ModelFactory;
import org.packbench.model.Worker;

/** Who is meant by what stands on a badge. */
class BadgesTest {
    private final Badges badges = Badges.of(List.of(
            worker("001", "John Doe", "P-7731"),
            worker("worker_002", "Olena", null),
            worker("003", "Ivan", "  "),
            worker("004", "Maria", "TWIN"),
            worker("005", "Petar", "TWIN")));

    private static Worker worker(String id, String name, String badge) {
        Worker worker = ModelFactory.eINSTANCE.createWorker();
        worker.setId(id);
        worker.setName(name);
        worker.setBadge(badge);
        return worker;
    }

    private String read(String scanned) {
        return badges.read(scanned).map(WorkerName::toString).orElse("nobody");
    }

    @Test
    void a_badge_means_whose_it_is() {
        assertEquals("001 (John Doe)", read("P-7731"));
        assertEquals("001 (John Doe)", read("p-7731\r\n"));
    }

    @Test
    void who_has_no_badge_of_their_own_has_the_id_on_it() {
        assertEquals("worker_002 (Olena)", read("worker_002"));
        assertEquals("worker_002 (Olena)", read("WORKER_002"));
        assertEquals("003 (Ivan)", read("003"));
    }

    @Test
    void who_has_a_badge_is_found_by_the_id_too() {
        assertEquals("001 (John Doe)", read("001"));
    }

    @Test
    void a_badge_that_two_people_have_is_nobodys() {
        assertEquals("nobody", read("TWIN"));
        assertEquals("004 (Maria)", read("004"));
    }

    @Test
    void a_badge_goes_before_somebody_elses_id() {
        Badges swapped = Badges.of(List.of(worker("001", "John", "002"), worker("002", "Olena", null)));
        assertEquals(Optional.of("001 (John)"), swapped.read("002").map(WorkerName::toString));
    }

    @Test
    void nothing_and_strangers_are_nobody() {
        assertEquals("nobody", read(""));
        assertEquals("nobody", read("3800123400513"));
        assertEquals(
                0,
                Badges.of(List.of(worker(" ", "without an id", "X"))).people().size());
    }
}
