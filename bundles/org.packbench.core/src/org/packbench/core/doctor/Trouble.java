package org.packbench.core.doctor;

import java.util.Optional;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;

/**
 * What went wrong when the share was asked for something.
 *
 * @param reason of a refusal
 * @param told the store's own words, for whoever keeps the server
 */
public record Trouble(Kind kind, Optional<Reason> reason, String told) {
    /** How it went wrong. */
    public enum Kind {
        /** The share said no. */
        REFUSED,
        /** The share did not answer, or not in time. */
        NO_ANSWER,
        /** The share said it was done, and did something else: it is not fit to pack on. */
        NOT_AS_PROMISED
    }

    public static Trouble of(StorageException fault) {
        String told = String.valueOf(fault.getMessage());
        return switch (fault) {
            case StorageException.Refused refused -> new Trouble(Kind.REFUSED, Optional.of(refused.reason()), told);
            case StorageException.Unknown unknown -> new Trouble(Kind.NO_ANSWER, Optional.empty(), told);
        };
    }

    /** @param told what was seen instead, in the store's terms */
    public static Trouble notAsPromised(String told) {
        return new Trouble(Kind.NOT_AS_PROMISED, Optional.empty(), told);
    }
}
