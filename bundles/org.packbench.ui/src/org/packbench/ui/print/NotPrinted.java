package org.packbench.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.label.Label;
import org.packbench.ui.print.PrintQueue.Failure;

/** What is not on paper, and why: each label until it is printed, whatever is printed meanwhile. Not thread-safe. */
final class NotPrinted {
    /** Labels that are wanted, and why there are none. */
    record Missing(PrintRequest request, Failure failure) {}

    private final List<Missing> missing = new ArrayList<>();

    /** Says of a request what became of it; empty when all of it is on paper. */
    void tried(PrintRequest request, Optional<Missing> left) {
        List<Missing> others = missing.stream()
                .flatMap(before -> without(before, request.labels()).stream())
                .toList();
        missing.clear();
        missing.addAll(others);
        left.ifPresent(missing::add);
    }

    private static Optional<Missing> without(Missing before, List<Label> tried) {
        Failure failure = before.failure();
        return before.request()
                .without(tried)
                .map(rest -> new Missing(rest, new Failure(rest.name(), failure.reason(), failure.again())));
    }

    /** What is worth another try; it is missing no more, until that is known. */
    List<PrintRequest> again() {
        List<PrintRequest> again = missing.stream()
                .filter(one -> one.failure().again())
                .map(Missing::request)
                .toList();
        missing.removeIf(one -> one.failure().again());
        return again;
    }

    /** Another list lies on the table: what cannot be printed of the one before is of no use. */
    void forgetRefused() {
        missing.removeIf(one -> !one.failure().again());
    }

    /** The last of it; empty when nothing is missing. */
    Optional<Failure> failure() {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(missing.getLast().failure());
    }
}
