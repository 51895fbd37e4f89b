package org.packbench.core;

import java.util.Optional;

/** A worker as others see one: id and name, shown {@code 001 (John Doe)}, {@code 001} or {@code John Doe}. */
public record WorkerName(WorkerId id, String name) {
    /** Other tools write it for a name that they do not know. */
    private static final String NAMELESS = "Unknown";

    /** Whoever a file names; empty when it names nobody. */
    public static Optional<WorkerName> of(Optional<String> id, Optional<String> name) {
        Optional<WorkerId> known = id.filter(text -> !text.isBlank()).map(WorkerId::new);
        String called = name.map(String::strip)
                .filter(text -> !text.equalsIgnoreCase(NAMELESS))
                .orElse("");
        WorkerName worker = new WorkerName(known.orElse(WorkerId.NONE), called);
        return worker.toString().isEmpty() ? Optional.empty() : Optional.of(worker);
    }

    /**
     * The worker column, wherever there is one: {@code 001 (John Doe)}, {@code 001}, {@code John Doe}, else the PC, else the
     * word for nobody.
     *
     * @param unknown in the reader's language
     */
    public static String shown(Optional<WorkerName> worker, Optional<String> pc, String unknown) {
        return worker.map(WorkerName::toString)
                .filter(text -> !text.isEmpty())
                .or(() -> pc.map(String::strip).filter(text -> !text.isEmpty()))
                .orElse(unknown);
    }

    @Override
    public String toString() {
        if (!id.known()) return name.strip();
        return name.isBlank() ? id.value() : id + " (" + name + ")";
    }
}
