package org.packbench.ui.views;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.packbench.core.Sku;
import org.packbench.core.WorkerName;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.session.OpenSession;
import org.packbench.model.screen.Line;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.desk.Table;
import org.packbench.ui.packing.Reason;
import org.packbench.ui.packing.ScanCommand;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** The commands that want to know something first, asked in the strip. */
record Questions(AskStrip strip, PackingDesk packing, Desk desk) {

    /** For how many units the next scan counts. */
    void quantity() {
        if (packing.enabled(ScanCommand.QUANTITY))
            strip.ask(
                    Messages.askQuantity,
                    Messages.askQuantityHow,
                    "",
                    text -> number(text, 99)
                            .ifPresent(units -> packing.commanded(ScanCommand.QUANTITY, String.format("%02d", units))));
    }

    /** Why the order is left: a reason's number, or own words. */
    void issue() {
        if (packing.enabled(ScanCommand.ISSUE)) reason(Messages.askIssue, "", ScanCommand.ISSUE);
    }

    /** Why a line is packed without being scanned: a reason's number, or own words. The barcode is mostly the reason. */
    void force() {
        reason(Messages.askForce, Reason.UNREADABLE.digits().substring(1), ScanCommand.FORCE);
    }

    /** A number that no reason has is asked for again; nobody means it as words. */
    private void reason(String question, String proposal, ScanCommand command) {
        strip.ask(
                question,
                Messages.askForceHow,
                proposal,
                text -> Reason.answered(text)
                        .ifPresentOrElse(
                                reason -> packing.commanded(command, reason),
                                () -> reason(NLS.bind(Messages.askNoReason, text), proposal, command)));
    }

    /** Who packs from now on. */
    void worker() {
        desk.state().table().ifPresent(table -> {
            packing.meet();
            new WhoStrip(strip.screen(), strip.theme())
                    .ask(packing.badges(), table.session().worker(), new Taking());
        });
    }

    private final class Taking implements WhoStrip.Answer {
        @Override
        public void badge(String code) {
            packing.scanned(code);
        }

        @Override
        public void chosen(WorkerName worker) {
            packing.worker(worker);
        }

        @Override
        public void taken() {
            packing.commanded(ScanCommand.ACK, "");
        }
    }

    private static Optional<Integer> number(String text, int most) {
        if (!text.matches("[0-9]{1,2}")) return Optional.empty();
        int number = Integer.parseInt(text);
        return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
    }

    /** Which SKU the last unknown code is; the chosen line's is proposed. */
    void map() {
        Line chosen = packing.screen().getChosen();
        String proposal = chosen == null ? "" : chosen.getSku();
        packing.lastUnknown()
                .ifPresent(code -> strip.ask(
                        NLS.bind(Messages.askMap, code),
                        Messages.askMapHow,
                        proposal,
                        sku -> desk.state().table().ifPresent(table -> map(table, code, new Sku(sku)))));
    }

    /** The mapping of the share is changed by this one key, and the session uses it from the next scan on. */
    private void map(Table table, String code, Sku sku) {
        if (!(desk.state().share() instanceof Ready share)) return;
        OpenSession session = table.session();
        Work.<SkuCodes>start(
                Display.getCurrent(),
                Messages.workMap,
                monitor -> {
                    share.profiles().changeSkuMapping(session.client(), Map.of(code, sku), Set.of());
                    return share.profiles().skuCodes(session.client());
                },
                result -> {
                    switch (result) {
                        case Result.Done<SkuCodes> done -> session.use(done.value());
                        case Result.Failed<SkuCodes> failed ->
                            strip.ask(
                                    failed.reason(),
                                    Messages.askMapHow,
                                    sku.value(),
                                    again -> map(table, code, new Sku(again)));
                        case Result.Cancelled<SkuCodes> cancelled -> {}
                    }
                });
    }
}
