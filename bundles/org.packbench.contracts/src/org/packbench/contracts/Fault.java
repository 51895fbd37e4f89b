package org.packbench.contracts;

import org.packbench.core.storage.StorageException.Reason;

/** What {@link FaultyStorage} does to one call. */
public sealed interface Fault {
    /** Nothing: the call is made as it is. */
    record None() implements Fault {}

    /** No effect, and a definite answer that says so. */
    record Refuse(Reason reason) implements Fault {}

    /** No effect, no answer, and the connection is lost. */
    record LoseBefore() implements Fault {}

    /** The effect happens, but there is no answer, and the connection is lost. */
    record LoseAfter() implements Fault {}

    /**
     * Only the first bytes of what was to be written by an append or a create arrive, then the connection is lost. Any
     * other call is lost without effect.
     */
    record LosePart(int bytes) implements Fault {}

    /**
     * No answer, and the connection is lost; the effect happens at {@link FaultyStorage#deliverLate}, as a server may
     * apply the last request of a client that gave up. A call under a guard is lost without effect, since its request
     * cannot outlive the guard.
     */
    record Late() implements Fault {}

    /** Something else happens first: another station acts, or the call is held up. Then the call is made as it is. */
    record Before(Runnable event) implements Fault {}

    /** The call is made as it is, and something else happens before its caller learns of it. */
    record After(Runnable event) implements Fault {}

    Fault NONE = new None();
    Fault LOSE_BEFORE = new LoseBefore();
    Fault LOSE_AFTER = new LoseAfter();
    Fault LATE = new Late();

    static Fault refuse(Reason reason) {
        return new Refuse(reason);
    }

    static Fault before(Runnable event) {
        return new Before(event);
    }

    static Fault after(Runnable event) {
        return new After(event);
    }
}
