package org.packbench.ui.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.ClientId;
import org.packbench.core.label.Labels;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.profile.ClientMerge;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SettingEdit;
import org.packbench.core.profile.SettingKey;
import org.packbench.model.ClientProfile;
import org.packbench.ui.client.text.Messages;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/**
 * Edits everything in a client's config. What is wrong is said at its field, and nothing is saved while anything is; what
 * another station changed at the same time is shown and asked.
 */
public final class ClientSettingsDialog extends HeadDialog {
    private static final int SAVE = IDialogConstants.OK_ID;
    private static final int CLOSE = IDialogConstants.CANCEL_ID;

    private final BiConsumer<ClientId, SkuCodes> use;
    private final Profiles profiles;
    private final Optional<Labels> labels;
    private final String preferred;
    private List<String> ids = List.of();
    private @Nullable Combo clients;
    private @Nullable SettingsForm form;
    private @Nullable ClashCard clash;
    private @Nullable ClientDraft draft;
    private int shown = -1;

    /**
     * @param preferred the id of the client that is shown first, if there is one of it
     * @param use is told of a client's mapping after each save, in a job
     */
    public ClientSettingsDialog(
            Shell parent,
            Theme theme,
            Profiles profiles,
            Optional<Labels> labels,
            String preferred,
            BiConsumer<ClientId, SkuCodes> use) {
        super(parent, theme, new Head(Messages.window, "tag", Messages.title, Messages.hint, 980, 640));
        this.use = use;
        this.profiles = profiles;
        this.labels = labels;
        this.preferred = preferred;
    }

    @Override
    protected void body(Composite area) {
        Composite body = Native.grid(area, 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        ((GridLayout) body.getLayout()).marginWidth = 16;
        ((GridLayout) body.getLayout()).marginHeight = 12;
        Composite top = Native.grid(body, 2);
        Native.label(top, Messages.client);
        var combo = new Combo(top, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, e -> choose(combo.getSelectionIndex()));
        Spoken.on(combo, () -> Messages.client.replace("&", ""));
        clients = combo;
        clash = new ClashCard(body, theme(), this::edit);
        form = new SettingsForm(body, theme(), labels, this::edit);
        saveByKey(body);
        list();
    }

    /** Ctrl+S, wherever in the dialog the keys are. */
    private void saveByKey(Composite body) {
        Shell shell = body.getShell();
        Listener keys = event -> {
            if (event.widget instanceof Control control && control.getShell() == shell) key(event);
        };
        shell.getDisplay().addFilter(SWT.KeyDown, keys);
        shell.addDisposeListener(e -> e.display.removeFilter(SWT.KeyDown, keys));
    }

    private void key(Event event) {
        if (event.stateMask != SWT.MOD1 || event.keyCode != 's') return;
        event.doit = false;
        event.type = SWT.None;
        if (savable()) save();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE, Messages.save, true);
        createButton(parent, CLOSE, Messages.close, false);
        show();
    }

    private void list() {
        say(Messages.reading, IMessageProvider.NONE);
        busy(true);
        Work.<List<ClientProfile>>start(getShell(), Messages.workRead, monitor -> profiles.clients(), result -> {
            busy(false);
            if (result instanceof Result.Done<List<ClientProfile>> done) listed(done.value());
            else failed(result);
        });
    }

    private void listed(List<ClientProfile> found) {
        Combo combo = clients;
        if (combo == null) return;
        ids = found.stream().map(ClientProfile::getClientId).toList();
        found.forEach(client -> combo.add(called(client)));
        if (ids.isEmpty()) say(Messages.noClients, IMessageProvider.INFORMATION);
        else choose(Math.max(0, ids.indexOf(preferred)));
    }

    private void choose(int index) {
        Combo combo = clients;
        if (combo == null || busy()) return;
        if (index != shown && mayLeave()) read(index);
        else combo.select(shown);
    }

    private void read(int index) {
        shown = index;
        draft = null;
        exchange(Messages.reading, Messages.workRead, List.of());
    }

    private void save() {
        ClientDraft editing = draft;
        if (editing != null) exchange(Messages.saving, Messages.workSave, editing.edits());
    }

    /** Saves what was edited, and asks the share for the client as it stands then. */
    private void exchange(String told, String work, List<SettingEdit> edits) {
        Combo combo = clients;
        if (combo == null) return;
        combo.select(shown);
        var client = new ClientId(ids.get(shown));
        busy(true);
        show();
        say(told, IMessageProvider.NONE);
        Work.<ClientMerge>start(
                getShell(),
                work,
                monitor -> {
                    ClientMerge merge = profiles.mergeClient(client, edits);
                    // cartons count from the next scan on, in the session of this client that is packed here
                    if (!edits.isEmpty()) use.accept(client, profiles.skuCodes(client));
                    return merge;
                },
                result -> {
                    busy(false);
                    if (result instanceof Result.Done<ClientMerge> done)
                        exchanged(done.value().client());
                    else failed(result);
                });
    }

    private static String called(ClientProfile client) {
        return client.getClientId() + " · " + client.getClientName();
    }

    private void exchanged(ClientProfile client) {
        Combo combo = clients;
        if (combo == null) return;
        combo.setItem(shown, called(client));
        combo.select(shown); // a new text takes the choice away on GTK
        ClientDraft editing = draft;
        if (editing == null) draft = new ClientDraft(client);
        else editing.refreshed(client);
        show();
    }

    private void failed(Result<?> result) {
        show();
        String why = result instanceof Result.Failed<?> failed ? failed.reason() : Messages.cancelled;
        say(why, IMessageProvider.ERROR);
    }

    private void edit(Consumer<ClientDraft> change) {
        ClientDraft editing = draft;
        if (editing == null) return;
        change.accept(editing);
        show();
    }

    private boolean savable() {
        ClientDraft editing = draft;
        return editing != null
                && !busy()
                && editing.dirty()
                && editing.clashes().isEmpty()
                && Checks.of(editing.all()).isEmpty();
    }

    private void show() {
        ClientDraft editing = draft;
        SettingsForm fields = form;
        ClashCard card = clash;
        if (fields == null || card == null) return;
        fields.enable(editing != null && !busy());
        enable(SAVE, savable());
        if (editing == null) return;
        Map<SettingKey, String> problems = Checks.of(editing.all());
        fields.show(editing, problems);
        card.show(editing);
        head(editing, problems);
    }

    private void head(ClientDraft editing, Map<SettingKey, String> problems) {
        if (!problems.isEmpty()) {
            var first = problems.entrySet().iterator().next();
            say(
                    NLS.bind(Messages.wrongSome, SettingNames.of(first.getKey()), first.getValue()),
                    IMessageProvider.ERROR);
        } else if (!editing.clashes().isEmpty()) say(Messages.clashFirst, IMessageProvider.WARNING);
        else if (editing.dirty()) say(NLS.bind(Messages.unsaved, editing.edits().size()), IMessageProvider.NONE);
        else say(Messages.saved, IMessageProvider.NONE);
    }

    private void say(String text, int kind) {
        setMessage(text, kind);
    }

    /** Whether what is not saved may be dropped; the default keeps it. */
    private boolean mayLeave() {
        ClientDraft editing = draft;
        if (editing == null || !editing.dirty()) return true;
        return new MessageDialog(
                                getShell(),
                                Messages.dropTitle,
                                null,
                                NLS.bind(Messages.dropText, editing.edits().size()),
                                MessageDialog.QUESTION,
                                0,
                                Messages.dropStay,
                                Messages.dropDiscard)
                        .open()
                == 1;
    }

    /** Saving leaves the dialog open: there may be more to change, and the head says that it is saved. */
    @Override
    protected void okPressed() {
        if (savable()) save();
    }

    @Override
    protected void cancelPressed() {
        if (!busy() && mayLeave()) super.cancelPressed();
    }

    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }
}
