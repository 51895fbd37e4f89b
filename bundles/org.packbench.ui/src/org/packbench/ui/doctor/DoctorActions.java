package org.packbench.ui.doctor;

/** What a person can have done in the view; each does nothing when it makes no sense now. */
interface DoctorActions {
    void examine();

    void cancel();

    /** Asks first. */
    void mendAll();

    /** What helps with this row: mending it, which asks first, or the dialog in which a person decides. */
    void help(Row row);

    void copy();
}
