package org.packbench.core.importer;

import org.packbench.core.importer.Importer.Kind;

/** A quantity as a source states it: a count of units, or the reason why it is none. Never a guess. */
public sealed interface Quantity {
    /** From 1 to {@link ListRules#MOST_UNITS} units. */
    record Units(int count) implements Quantity {}

    /** No quantity, and why. */
    record Refused(Kind why) implements Quantity {}
}
