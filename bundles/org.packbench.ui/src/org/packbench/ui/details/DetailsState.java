package org.packbench.ui.details;

import java.util.Optional;
import org.packbench.core.history.Verification.Verified;

/** Everything that the view shows follows from this. */
sealed interface DetailsState {
    record NoShare() implements DetailsState {}

    /** The share, or what reads its sessions, is coming up. */
    record Opening() implements DetailsState {}

    /** @param told what was tried, and what to do */
    record Unreachable(String told) implements DetailsState {}

    record Reading() implements DetailsState {}

    /**
     * @param proof whether the files still say what was written
     * @param told what came of something that the person wanted, as text
     */
    record Shown(Replay replay, Proof proof, Optional<String> told) implements DetailsState {
        Shown with(Replay next) {
            return new Shown(next, proof, told);
        }

        Shown with(Proof next) {
            return new Shown(replay, next, told);
        }

        Shown with(String words) {
            return new Shown(replay, proof, words.isEmpty() ? Optional.empty() : Optional.of(words));
        }
    }

    record Broken(String reason) implements DetailsState {}

    /** Whether the session's files were checked. */
    sealed interface Proof {
        /** Nothing here checks them. */
        record None() implements Proof {}

        record Running() implements Proof {}

        record Done(Verified verified) implements Proof {}

        record Failed(String reason) implements Proof {}
    }

    default Optional<Replay> current() {
        return this instanceof Shown shown ? Optional.of(shown.replay()) : Optional.empty();
    }
}
