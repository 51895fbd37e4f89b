package org.packbench.ui.views;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.packbench.core.Sku;
import org.packbench.core.WorkerName;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.profile.ClientPacking;
import org.packbench.core.session.OpenSession;
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
            strip.ask(Messages.askQuantity, NLS.bind(Messages.askQuantityHow, cap()), "", this::quantity);
    }

    /** What is no number is asked again; how many are too many for the client, the bar says. */
    private void quantity(String text) {
        number(text, 99)
                .ifPresentOrElse(
                        units -> packing.commanded(ScanCommand.QUANTITY, String.format("%02d", units)), this::quantity);
    }

    /** The most units that the client lets anybody count at once. */
    private int cap() {
        return desk.state()
                .table()
                .map(table -> ClientPacking.of(table.client()).quantityCap())
                .orElse(ClientPacking.DEFAULT.quantityCap());
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
        packing.lastUnknown().ifPresent(code -> {
            String proposal = packing.wanted().map(Sku::value).orElse("");
            map(code, Messages.askMapHow, proposal, this::mapKnown);
        });
    }

    private void map(String code, String how, String proposal, BiConsumer<String, Sku> then) {
        strip.ask(NLS.bind(Messages.askMap, code), how, proposal, sku -> then.accept(code, new Sku(sku)));
    }

    /** What is in no order of the list may be a slip of the hand, and would be one at every station: it is asked once more. */
    private void mapKnown(String code, Sku sku) {
        desk.state().table().ifPresent(table -> {
            if (!table.session().state().plan().withLikeOf(sku).isEmpty()) map(table, code, sku);
            else
                map(code, NLS.bind(Messages.askMapNowhere, sku), sku.value(), (again, same) -> {
                    if (same.equals(sku)) map(table, again, sku);
                    else mapKnown(again, same);
                });
        });
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
                        case Result.Done<SkuCodes> done -> {
                            session.use(done.value());
                            packing.mapped(code, sku);
                        }
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
