package org.packbench.core.doctor;

/** How much a finding matters, the least first. */
public enum Grade {
    /** As it should be. */
    FINE,
    /** Does no harm to packing; a person may want to know. */
    WORTH_KNOWING,
    /** Packing goes on, but something is lost with it: speed, protection, what other tools show. */
    WARNING,
    /** Something cannot be packed, read or saved until it is mended. */
    FAULT
}
