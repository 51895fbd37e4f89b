package org.packbench.app.cli;

import java.util.Optional;
import java.util.OptionalInt;
import org.packbench.core.packing.Operation;

/** Reads a line of the station's input as an operation. */
final class OperationLine {
    private OperationLine() {}

    /** The operation; empty when it cannot be read. A code keeps its blanks: a space is data. */
    static Optional<Operation> read(String op, String argument) {
        return switch (op) {
            case "scan" -> Optional.of(new Operation.Scan(argument));
            case "skip" -> argument.isBlank() ? Optional.of(new Operation.Skip()) : Optional.empty();
            case "back" -> argument.isBlank() ? Optional.of(new Operation.Back()) : Optional.empty();
            case "undo" ->
                row(argument).stream().<Operation>mapToObj(Operation.Undo::new).findFirst();
            case "force" ->
                row(argument).stream().<Operation>mapToObj(Operation.Force::new).findFirst();
            case "keep" -> argument.isBlank() ? Optional.empty() : Optional.of(new Operation.Keep(argument.strip()));
            case "remove" ->
                argument.isBlank() ? Optional.empty() : Optional.of(new Operation.Remove(argument.strip()));
            default -> Optional.empty();
        };
    }

    private static OptionalInt row(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
