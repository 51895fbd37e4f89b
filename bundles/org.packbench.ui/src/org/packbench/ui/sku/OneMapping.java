package org.packbench.ui.sku;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.ClientId;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SkuEdit;
import org.packbench.core.profile.SkuMerge;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Asks for the SKU of one barcode, and adds it to its client's mapping on the share; from the next scan on it counts. */
public record OneMapping(Shell parent, Desk desk, Profiles profiles, Theme theme) {
    /** How it ended; nothing is told of one that the person left. */
    public sealed interface Done {}

    public record Saved() implements Done {}

    /** Another station has mapped it to something else meanwhile; that stands. */
    public record Clash() implements Done {}

    /** @param reason text for people */
    public record Fault(String reason) implements Done {}

    /** Reads the mapping first, so that the dialog says what stands there already. */
    public void ask(ClientId client, String barcode, Consumer<Done> then) {
        Work.<Draft>start(
                parent,
                Messages.workRead,
                monitor -> Draft.of(profiles.mergeSkuMapping(client, List.of()).mapping()),
                result -> {
                    if (result instanceof Result.Done<Draft> done) ask(client, barcode, done.value(), then);
                    else then.accept(fault(result));
                });
    }

    private void ask(ClientId client, String barcode, Draft draft, Consumer<Done> then) {
        EntryDialog.of(parent, theme, draft, barcode)
                .ask()
                .map(entry -> draft.step(entry.changes()).edits())
                .filter(edits -> !edits.isEmpty())
                .ifPresent(edits -> save(client, edits, then));
    }

    private void save(ClientId client, List<SkuEdit> edits, Consumer<Done> then) {
        Work.<SkuMerge>start(
                parent,
                Messages.workSave,
                monitor -> {
                    SkuMerge merge = profiles.mergeSkuMapping(client, edits);
                    InUse.mapping(desk, profiles, client, merge.mapping());
                    return merge;
                },
                result -> {
                    if (result instanceof Result.Done<SkuMerge> done)
                        then.accept(done.value().clashes().isEmpty() ? new Saved() : new Clash());
                    else then.accept(fault(result));
                });
    }

    private static Fault fault(Result<?> result) {
        return new Fault(result instanceof Result.Failed<?> failed ? failed.reason() : Messages.cancelled);
    }
}
