package org.packbench.core;

/** A person's id as on the badge: {@code 001}, {@code worker_001}. Never blank. */
public record WorkerId(String value) implements Comparable<WorkerId> {
    /** Of a person of whom only the name is known. */
    public static final WorkerId NONE = new WorkerId("?");

    public WorkerId {
        value = value.strip();
        if (value.isEmpty()) throw new IllegalArgumentException("a worker id is never blank");
    }

    /** Whether it is on somebody's badge; what stands where nobody is known is not. */
    public boolean known() {
        return !value.equals("?") && !value.equals("-");
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
