package org.packbench.core.packing;

import java.util.List;
import java.util.stream.Stream;

/** The rules' answer: what to tell the packer, and what changes. An outcome with no effects changes nothing. */
public record Decision(Outcome outcome, List<Effect> effects) {
    public Decision {
        effects = List.copyOf(effects);
    }

    static Decision of(Outcome outcome, Effect... effects) {
        return new Decision(outcome, List.of(effects));
    }

    /** The same answer with one effect more, the first. */
    Decision after(Effect first) {
        return new Decision(
                outcome, Stream.concat(Stream.of(first), effects.stream()).toList());
    }

    /** The same answer with one effect more, the last. */
    Decision and(Effect last) {
        return new Decision(
                outcome, Stream.concat(effects.stream(), Stream.of(last)).toList());
    }
}
