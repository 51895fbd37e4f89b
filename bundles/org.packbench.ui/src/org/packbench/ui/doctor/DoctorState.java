package org.packbench.ui.doctor;

import java.util.Optional;

/** Everything that the view shows follows from this. */
sealed interface DoctorState {
    /** None is chosen. */
    record NoShare() implements DoctorState {}

    record Opening(String at) implements DoctorState {}

    /** @param told what was tried, and what to do */
    record Unreachable(String at, String told) implements DoctorState {}

    /** @param fraction from 0 to 1 */
    record Examining(String at, String step, double fraction) implements DoctorState {}

    /** @param fault that stopped the last mending, as text for people; empty when all went on */
    record Examined(Results results, Optional<String> fault) implements DoctorState {}

    /** @param of how many repairs */
    record Mending(Results results, int done, int of) implements DoctorState {}

    record Cancelled(String at) implements DoctorState {}

    record Broken(String at, String reason) implements DoctorState {}

    /** What is in the table. */
    default Optional<Results> shown() {
        return switch (this) {
            case Examined examined -> Optional.of(examined.results());
            case Mending mending -> Optional.of(mending.results());
            case NoShare none -> Optional.empty();
            case Opening opening -> Optional.empty();
            case Unreachable unreachable -> Optional.empty();
            case Examining examining -> Optional.empty();
            case Cancelled cancelled -> Optional.empty();
            case Broken broken -> Optional.empty();
        };
    }

    /** Whether something runs that can be cancelled. */
    default boolean busy() {
        return this instanceof Examining || this instanceof Mending;
    }

    /** How far what runs is, from 0 to 1. */
    default double fraction() {
        return switch (this) {
            case Examining examining -> examining.fraction();
            case Mending mending -> (double) mending.done() / Math.max(1, mending.of());
            case NoShare none -> 0;
            case Opening opening -> 0;
            case Unreachable unreachable -> 0;
            case Examined examined -> 0;
            case Cancelled cancelled -> 0;
            case Broken broken -> 0;
        };
    }
}
