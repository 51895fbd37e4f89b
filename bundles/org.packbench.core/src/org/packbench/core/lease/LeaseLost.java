package org.packbench.core.lease;

/** Another station has taken the session: stop packing, tell the packer who, keep what is not acknowledged. */
public final class LeaseLost extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Observation taker;

    public LeaseLost(Observation taker) {
        super("taken over: " + taker.session() + " by "
                + taker.holder().map(Object::toString).orElse("another tool"));
        this.taker = taker;
    }

    /** Who has it now. */
    public Observation taker() {
        return taker;
    }
}
