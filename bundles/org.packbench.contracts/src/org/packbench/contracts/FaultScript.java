package org.packbench.contracts;

import java.util.List;
import java.util.Random;
import org.packbench.core.storage.SharePath;

/** Says what becomes of each call on a {@link FaultyStorage}; called by whichever thread makes the call. */
@FunctionalInterface
public interface FaultScript {
    /** The calls of a store and of what it holds open; reading a part of a file is {@code READ}. */
    enum Call {
        READ,
        REPLACE,
        CREATE,
        CREATE_FOLDER,
        ENSURE_FOLDER,
        CREATE_APPEND,
        LIST,
        FIND,
        MOVE,
        DELETE,
        GUARD,
        FREE_SPACE,
        PROTECTION,
        NOW,
        WATCH,
        APPEND,
        FLUSH,
        LENGTH,
        MISSING,
        GUARD_READ,
        GUARD_REPLACE
    }

    /** @param path what the call is about; for {@code MISSING} the sibling */
    Fault next(Call call, SharePath path);

    /** Every call is made as it is. */
    static FaultScript none() {
        return (call, path) -> Fault.NONE;
    }

    /** Each call meets one of the faults by chance; the same seed and calls make the same faults. */
    static FaultScript random(long seed, double probability, Fault... faults) {
        List<Fault> choice = List.of(faults);
        Random random = new Random(seed);
        return (call, path) ->
                random.nextDouble() < probability ? choice.get(random.nextInt(choice.size())) : Fault.NONE;
    }
}
