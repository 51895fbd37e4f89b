package org.packbench.core;

/** A worker as others see one: id and name, shown {@code 001 (John Doe)}. */
public record WorkerName(WorkerId id, String name) {
    @Override
    public String toString() {
        return name.isBlank() ? id.value() : id + " (" + name + ")";
    }
}
