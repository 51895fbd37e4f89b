package org.packbench.ui.sku;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.contexts.IContextService;
import org.packbench.core.Sku;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.CanvasView;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.settings.LastClient;
import org.packbench.ui.sku.SkuRow.State;
import org.packbench.ui.sku.text.Messages;

/** One client's barcodes and their SKUs, to be searched and edited; edits are merged with those of other stations. */
public final class SkuView extends CanvasView<SkuView.Parts> implements SkuActions, ISaveablePart {
    /** The view's id. */
    public static final String ID = "org.packbench.ui.sku";

    /** In which the view's keys mean the view's commands. */
    private static final String CONTEXT = "org.packbench.ui.context.sku";

    private @Nullable Keeper keeper;
    private String query = "";
    private boolean dirty;

    /** What is made anew when the theme changes. */
    record Parts(SkuHead head, SkuTable table, ClashCard clash) {}

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        boolean remember = getSite().getService(ConfigFile.class).lastClient().remember();
        var last = new LastClient(remember, Preference.SKU_CLIENT::get, Preference.SKU_CLIENT::set);
        var worker = new Keeper(parent, desk, last, this::show);
        keeper = worker;
        begin(parent, desk, worker::follow);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        new SkuCommands(getSite(), this, this::typing).on(worker::refresh, this::focusSearch);
        worker.follow();
    }

    @Override
    protected Parts build(Composite canvas) {
        var head = new SkuHead(canvas, theme(), this);
        var table = new SkuTable(canvas, theme(), this::show, this::enter);
        var clash = new ClashCard(canvas, theme(), this);
        keysLine(canvas).setText(Messages.keysLine);
        head.search().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) table.table().setFocus();
            else if (e.keyCode == SWT.ESC) head.search().setText("");
        });
        head.search().setText(query);
        return new Parts(head, table, clash);
    }

    @Override
    protected void show() {
        Parts shown = parts().orElse(null);
        Keeper worker = keeper;
        if (shown == null || worker == null) return;
        SkuState state = worker.state();
        Search search = worker.search();
        List<SkuRow> all = state.current().map(search::rows).orElse(List.of());
        List<SkuRow> found =
                state.current().map(draft -> search.find(draft, query)).orElse(List.of());
        shown.table().show(found);
        Optional<SkuRow> chosen = shown.table().chosen();
        shown.head().show(state, found.size(), all.size(), chosen.isPresent());
        shown.clash().show(chosen, state.editable());
        if (state.dirty() != dirty) {
            dirty = state.dirty();
            firePropertyChange(PROP_DIRTY);
        }
    }

    /** Whether keys belong to a text field now. */
    private boolean typing() {
        Parts shown = parts().orElse(null);
        return shown != null && shown.head().search().isFocusControl();
    }

    private void focusSearch() {
        Parts shown = parts().orElse(null);
        if (shown != null) shown.head().search().setFocus();
    }

    private void with(Consumer<SkuState.Editing> what) {
        Keeper worker = keeper;
        if (worker != null && worker.state() instanceof SkuState.Editing editing && !editing.saving())
            what.accept(editing);
    }

    private void step(Map<String, Optional<Sku>> changes) {
        Keeper worker = keeper;
        if (worker != null && !changes.isEmpty()) worker.edit(draft -> draft.step(changes));
    }

    private List<SkuRow> chosen() {
        Parts shown = parts().orElse(null);
        return shown == null ? List.of() : shown.table().all();
    }

    @Override
    public void search(String typed) {
        query = typed;
        show();
    }

    @Override
    public void choose(SkuState.Client client) {
        Keeper worker = keeper;
        if (worker == null || worker.state().chosen().equals(Optional.of(client))) return;
        boolean free = worker.state().current().filter(Draft::dirty).isEmpty();
        if (free
                || worker.state() instanceof SkuState.Editing editing
                        && DropQuestion.mayLeave(getSite(), editing, worker)) worker.choose(client);
    }

    private void enter() {
        Parts shown = parts().orElse(null);
        if (shown == null) return;
        if (shown.table().chosen().filter(row -> row.state() == State.CLASHING).isPresent())
            shown.clash().focus();
        else edit();
    }

    @Override
    public void add() {
        with(editing -> entry(editing, new EntryDialog(shell(), theme(), editing.draft(), "", "")));
    }

    @Override
    public void edit() {
        with(editing -> chosen().stream()
                .findFirst()
                .ifPresent(row -> entry(
                        editing, new EntryDialog(shell(), theme(), editing.draft(), row.barcode(), row.shown()))));
    }

    private void entry(SkuState.Editing editing, EntryDialog dialog) {
        dialog.ask().ifPresent(entry -> {
            step(entry.changes());
            Parts shown = parts().orElse(null);
            if (shown != null) shown.table().reveal(entry.barcode());
            show();
            // without a window manager nobody else gives the keys back to where they were
            setFocus();
        });
    }

    @Override
    public void remove() {
        with(editing -> {
            var gone = new LinkedHashMap<String, Optional<Sku>>();
            for (SkuRow row : chosen()) gone.put(row.barcode(), Optional.empty());
            step(gone);
        });
    }

    @Override
    public void undo() {
        with(editing -> edited(Draft::undone));
    }

    @Override
    public void ours() {
        decide(true);
    }

    @Override
    public void theirs() {
        decide(false);
    }

    private void decide(boolean ours) {
        chosen().stream()
                .findFirst()
                .filter(row -> row.state() == State.CLASHING)
                .ifPresent(row -> edited(draft -> ours ? draft.ours(row.barcode()) : draft.theirs(row.barcode())));
        setFocus();
    }

    private void edited(UnaryOperator<Draft> change) {
        Keeper worker = keeper;
        if (worker != null) worker.edit(change);
    }

    @Override
    public void importFile() {
        with(editing -> new ImportDialog(
                        shell(),
                        theme(),
                        getSite().getService(SkuLists.class),
                        Optional.empty(),
                        Collections.unmodifiableSortedMap(editing.draft().mapping()))
                .ask()
                .ifPresent(this::step));
    }

    @Override
    public void exportFile() {
        with(editing -> new ExportDialog(
                        shell(), theme(), editing.client().id(), editing.draft().mapping())
                .open());
    }

    @Override
    public void save() {
        Keeper worker = keeper;
        if (worker != null) worker.save();
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        Keeper worker = keeper;
        // what clashes, or could not be saved, keeps the view open
        if (worker != null && !worker.saveNow()) monitor.setCanceled(true);
    }

    @Override
    public void doSaveAs() {
        exportFile();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return dirty;
    }

    @Override
    public void setFocus() {
        Parts shown = parts().orElse(null);
        if (shown != null) shown.table().table().setFocus();
    }
}
