package org.packbench.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.scan.ScannedCode;
import org.packbench.model.Worker;

/**
 * Who is meant by what stands on a badge: the {@code badge} of a worker in {@code workers.json}, else the worker's id, exactly
 * or, where that means one person, without case. A badge that two people have is nobody's. Immutable.
 */
public record Badges(List<Person> people) {
    /** Nobody is known. */
    public static final Badges NONE = new Badges(List.of());

    /**
     * Somebody who may pack.
     *
     * @param badge what the badge says; empty when it is the id
     */
    public record Person(WorkerName worker, String badge) {}

    public Badges {
        people = List.copyOf(people);
    }

    /** Entries without an id are left out: nothing could be recorded as theirs. */
    public static Badges of(List<Worker> workers) {
        List<Person> people = new ArrayList<>();
        for (Worker worker : workers) {
            String id = Objects.requireNonNullElse(worker.getId(), "").strip();
            if (id.isEmpty()) continue;
            String name = Objects.requireNonNullElse(worker.getName(), "").strip();
            String badge = Objects.requireNonNullElse(worker.getBadge(), "").strip();
            people.add(new Person(new WorkerName(new WorkerId(id), name), badge));
        }
        return new Badges(people);
    }

    /** @param scanned as the scanner sent it, or as it was typed; empty when it is nobody's, or of more than one */
    public Optional<WorkerName> read(String scanned) {
        String code = ScannedCode.of(scanned).code().strip();
        if (code.isEmpty()) return Optional.empty();
        return one(person -> person.badge().equals(code))
                .or(() -> one(person -> person.worker().id().value().equals(code)))
                .or(() -> one(person -> person.badge().equalsIgnoreCase(code)
                        || person.worker().id().value().equalsIgnoreCase(code)));
    }

    private Optional<WorkerName> one(Predicate<Person> meant) {
        List<Person> found = people.stream().filter(meant).toList();
        return found.size() == 1 ? Optional.of(found.get(0).worker()) : Optional.empty();
    }
}
