package org.packbench.core.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What was found at a share.
 *
 * @param at when it began, by this PC's clock
 * @param took how long it took
 * @param findings the checks in the order they were made, then what was discovered, folder by folder
 */
public record Examination(Instant at, Duration took, String root, List<Finding> findings) {
    public Examination {
        findings = List.copyOf(findings);
    }

    /** The worst of the grades; fine when nothing was found. */
    public Grade worst() {
        return findings.stream().map(Finding::grade).max(Grade::compareTo).orElse(Grade.FINE);
    }
}
