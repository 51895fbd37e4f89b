package org.packbench.ui.work;

/** How a piece of work ended. */
public sealed interface Result<T> {
    record Done<T>(T value) implements Result<T> {}

    /** @param reason text for people: what happened, then what to do */
    record Failed<T>(String reason) implements Result<T> {}

    record Cancelled<T>() implements Result<T> {}
}
