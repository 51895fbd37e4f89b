package org.packbench.ui.sku;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.ui.look.HeadCard;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.sku.SkuState.Client;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Theme;

/** How the mapping stands, whose it is, what is searched in it, and what can be done with it. */
final class SkuHead {
    private final SkuActions actions;
    private final HeadCard card;
    private final Combo client;
    private final Text search;
    private final Label found;
    private final Button add;
    private final Button edit;
    private final Button remove;
    private final Button undo;
    private final Button importFile;
    private final Button exportFile;
    private final Button save;
    private List<Client> clients = List.of();
    private SkuState shown = new SkuState.NoShare();

    SkuHead(Composite parent, Theme theme, SkuActions actions) {
        this.actions = actions;
        card = new HeadCard(parent, theme);
        Composite choice = card.row(5);
        Native.quiet(choice, Messages.client);
        client = new Combo(choice, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).applyTo(client);
        client.addListener(SWT.Selection, e -> chosen());
        Native.quiet(choice, Messages.search);
        search = new Text(choice, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.searchHint);
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(search);
        search.addListener(SWT.Modify, e -> actions.search(search.getText()));
        found = Wear.SECOND.on(Native.label(choice, ""));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(found);
        Composite row = card.row(7);
        add = Native.button(row, Messages.buttonAdd, actions::add);
        edit = Native.button(row, Messages.buttonEdit, actions::edit);
        remove = Native.button(row, Messages.buttonRemove, actions::remove);
        undo = Native.button(row, Messages.buttonUndo, actions::undo);
        importFile = Native.button(row, Messages.buttonImport, actions::importFile);
        exportFile = Native.button(row, Messages.buttonExport, actions::exportFile);
        save = Native.button(row, Messages.buttonSave, actions::save);
    }

    private void chosen() {
        int index = client.getSelectionIndex();
        if (index >= 0 && index < clients.size()) actions.choose(clients.get(index));
        // a person who would rather save first stays where they are
        follow();
    }

    Text search() {
        return search;
    }

    /** @param rows how many of {@code of} are found; {@code any} whether one is chosen */
    void show(SkuState state, int rows, int of, boolean any) {
        shown = state;
        boolean grows = card.show(HeadTexts.of(state));
        follow();
        found.setText(state.current().isPresent() ? NLS.bind(Messages.found, rows, of) : "");
        boolean editable = state.editable();
        add.setEnabled(editable);
        edit.setEnabled(editable && any);
        remove.setEnabled(editable && any);
        undo.setEnabled(editable && state.current().map(Draft::undoable).orElse(false));
        importFile.setEnabled(editable);
        exportFile.setEnabled(editable && of > 0);
        save.setEnabled(editable
                && state.current().map(draft -> !draft.edits().isEmpty()).orElse(false));
        search.setEnabled(state.current().isPresent());
        if (grows) card.layout();
    }

    private void follow() {
        if (!clients.equals(shown.clients())) {
            clients = shown.clients();
            client.setItems(clients.stream().map(Client::label).toArray(String[]::new));
        }
        client.setEnabled(!clients.isEmpty());
        int index = shown.chosen().map(clients::indexOf).orElse(-1);
        if (client.getSelectionIndex() == index) return;
        if (index < 0) client.deselectAll();
        else client.select(index);
    }
}
