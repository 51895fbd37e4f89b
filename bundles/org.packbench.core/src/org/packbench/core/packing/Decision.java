package org.packbench.core.packing;

import java.util.List;

/** The rules' answer: what to tell the packer, and what changes. An outcome with no effects changes nothing. */
public record Decision(Outcome outcome, List<Effect> effects) {
    public Decision {
        effects = List.copyOf(effects);
    }

    static Decision of(Outcome outcome, Effect... effects) {
        return new Decision(outcome, List.of(effects));
    }
}
