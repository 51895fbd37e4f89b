package org.packbench.ui.sku;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.packbench.core.ClientId;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SkuEdit;
import org.packbench.core.profile.SkuMerge;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.settings.LastClient;
import org.packbench.ui.sku.SkuState.Client;
import org.packbench.ui.sku.SkuState.Editing;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Reads and saves a client's mapping in jobs, and keeps the view's state. Used in the user interface's thread. */
final class Keeper {
    /** A mapping that was read, ready to be searched. */
    private record Loaded(Draft draft, Search search) {}

    private final Control owner;
    private final Desk desk;
    private final LastClient last;
    private final Runnable changed;
    private SkuState state = new SkuState.NoShare();
    private Search search = new Search();
    private @Nullable Profiles profiles;
    private String root = "";

    /** @param owner lives as long as the view; its results are nobody's after that */
    Keeper(Control owner, Desk desk, LastClient last, Runnable changed) {
        this.owner = owner;
        this.desk = desk;
        this.last = last;
        this.changed = changed;
    }

    SkuState state() {
        return state;
    }

    Search search() {
        return search;
    }

    private void become(SkuState next) {
        if (next.equals(state)) return;
        state = next;
        changed.run();
    }

    /** Follows the desk. What is not saved stays while a share is away, and is dropped only with the share it is of. */
    void follow() {
        switch (desk.state().share()) {
            case ShareState.None none -> leave(new SkuState.NoShare());
            case ShareState.Opening opening -> leave(new SkuState.Opening(opening.at()));
            case ShareState.Failed failed -> leave(new SkuState.Unreachable(failed.at(), failed.reason()));
            case ShareState.Ready ready -> arrive(ready);
        }
    }

    private void leave(SkuState next) {
        profiles = null;
        if (!state.dirty()) become(next);
    }

    private void arrive(ShareState.Ready ready) {
        if (profiles == ready.profiles()) return;
        if (state instanceof Editing editing && editing.draft().dirty()) {
            // never into another share's mapping
            profiles = ready.at().equals(root) ? ready.profiles() : null;
            if (profiles == null) tell(editing, NLS.bind(Messages.otherShare, root));
            return;
        }
        profiles = ready.profiles();
        root = ready.at();
        become(new SkuState.Opening(ready.at()));
        Work.<List<Client>>start(
                owner,
                Messages.workRead,
                monitor -> ready.profiles().clients().stream()
                        .map(client -> new Client(new ClientId(client.getClientId()), label(client)))
                        .toList(),
                result -> listed(ready, result));
    }

    private static String label(org.packbench.model.ClientProfile client) {
        String id = client.getClientId();
        String name = client.getClientName();
        return name == null || name.equals(id) ? id : id + " · " + name;
    }

    private void listed(ShareState.Ready ready, Result<List<Client>> result) {
        if (profiles != ready.profiles()) return;
        switch (result) {
            case Result.Done<List<Client>> done -> chooseFrom(ready, done.value());
            case Result.Failed<List<Client>> failed ->
                become(new SkuState.Broken(Optional.empty(), List.of(), failed.reason()));
            case Result.Cancelled<List<Client>> cancelled ->
                become(new SkuState.Broken(Optional.empty(), List.of(), Messages.cancelled));
        }
    }

    private void chooseFrom(ShareState.Ready ready, List<Client> all) {
        Optional<String> remembered = last.get();
        Optional<Client> client = all.stream()
                .filter(each -> remembered.filter(each.id().value()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
        client.ifPresentOrElse(chosen -> load(chosen, all), () -> become(new SkuState.NoClients(ready.at())));
    }

    /** Another client's mapping; what was not saved of this one's is dropped, which the caller asked about. */
    void choose(Client client) {
        last.chosen(client.id().value());
        load(client, state.clients());
    }

    private void load(Client client, List<Client> all) {
        Profiles service = profiles;
        if (service == null) return;
        become(new SkuState.Loading(client, all));
        Work.<Loaded>start(
                owner,
                Messages.workRead,
                monitor -> {
                    Draft draft = Draft.of(
                            service.mergeSkuMapping(client.id(), List.of()).mapping());
                    return new Loaded(draft, Search.of(draft.saved()));
                },
                result -> loaded(client, all, result));
    }

    private void loaded(Client client, List<Client> all, Result<Loaded> result) {
        if (!state.equals(new SkuState.Loading(client, all))) return;
        switch (result) {
            case Result.Done<Loaded> done -> {
                search = done.value().search();
                become(new Editing(client, all, done.value().draft(), Optional.empty(), false));
            }
            case Result.Failed<Loaded> failed -> become(new SkuState.Broken(Optional.of(client), all, failed.reason()));
            case Result.Cancelled<Loaded> cancelled ->
                become(new SkuState.Broken(Optional.of(client), all, Messages.cancelled));
        }
    }

    /** Asks the share again; what is not saved stays. */
    void refresh() {
        switch (state) {
            case Editing editing -> exchange(editing, List.of());
            case SkuState.Broken broken -> again(broken);
            case SkuState.NoClients none -> anew();
            case SkuState.NoShare none -> {}
            case SkuState.Opening opening -> {}
            case SkuState.Unreachable unreachable -> {}
            case SkuState.Loading loading -> {}
        }
    }

    private void again(SkuState.Broken broken) {
        broken.client().ifPresentOrElse(client -> load(client, broken.all()), this::anew);
    }

    private void anew() {
        profiles = null;
        follow();
    }

    /** Something that a person wants; nothing happens while it cannot be edited. */
    void edit(UnaryOperator<Draft> change) {
        if (state instanceof Editing editing && !editing.saving()) become(editing.with(change.apply(editing.draft())));
    }

    /** Sends what is wanted and undecided by nobody. */
    void save() {
        if (!(state instanceof Editing editing)) return;
        List<SkuEdit> edits = editing.draft().edits();
        if (!edits.isEmpty()) exchange(editing, edits);
    }

    private void exchange(Editing editing, List<SkuEdit> edits) {
        Profiles service = profiles;
        if (editing.saving()) return;
        if (service == null) {
            if (editing.draft().dirty()) tell(editing, Messages.shareAway);
            else anew();
            return;
        }
        become(new Editing(editing.client(), editing.all(), editing.draft(), Optional.empty(), true));
        Work.<SkuMerge>start(
                owner,
                edits.isEmpty() ? Messages.workRead : Messages.workSave,
                monitor -> {
                    SkuMerge merge = service.mergeSkuMapping(editing.client().id(), edits);
                    InUse.mapping(desk, service, editing.client().id(), merge.mapping());
                    return merge;
                },
                result -> exchanged(editing, edits.isEmpty(), result));
    }

    private void exchanged(Editing before, boolean reading, Result<SkuMerge> result) {
        switch (result) {
            case Result.Done<SkuMerge> done -> {
                Draft draft = reading
                        ? before.draft().refreshed(done.value().mapping())
                        : before.draft().merged(done.value().mapping());
                become(new Editing(before.client(), before.all(), draft, Optional.empty(), false));
            }
            case Result.Failed<SkuMerge> failed -> tell(before, failed.reason());
            case Result.Cancelled<SkuMerge> cancelled -> tell(before, Messages.cancelled);
        }
        follow();
    }

    private void tell(Editing before, String told) {
        become(new Editing(before.client(), before.all(), before.draft(), Optional.of(told), false));
    }

    /** Saves while the window is about to close: other events go on, and it is over when this returns. */
    boolean saveNow() {
        save();
        Display display = owner.getDisplay();
        while (!owner.isDisposed() && state instanceof Editing editing && editing.saving())
            if (!display.readAndDispatch()) display.sleep();
        return !state.dirty();
    }
}
