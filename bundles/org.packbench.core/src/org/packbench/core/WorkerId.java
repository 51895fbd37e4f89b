package org.packbench.core;

/** A person's id as on the badge: {@code 001}, {@code worker_001}. Never blank. */
public record WorkerId(String value) implements Comparable<WorkerId> {
    public WorkerId {
        value = value.strip();
        if (value.isEmpty()) throw new IllegalArgumentException("a worker id is never blank");
    }

    @Override
    public int compareTo(WorkerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
