package org.packbench.ui.sku;

/** What a person can have done in the view; each does nothing when it makes no sense now. */
interface SkuActions {
    /** Another client; asks first about what is not saved. */
    void choose(SkuState.Client client);

    /** The rows that have this are shown. */
    void search(String query);

    void add();

    void edit();

    /** The chosen rows, until it is undone or saved. */
    void remove();

    void undo();

    void importFile();

    void exportFile();

    void save();

    /** Decides the chosen row's conflict. */
    void ours();

    void theirs();
}
