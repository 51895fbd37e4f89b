package org.packbench.ui.sku;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.packbench.ui.look.HeadText;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Role;

/** What stands above the table, to be read at a glance. */
final class HeadTexts {
    private HeadTexts() {}

    static HeadText of(SkuState state) {
        return switch (state) {
            case SkuState.NoShare none -> quiet("offline", Messages.noShare, Messages.noShareText);
            case SkuState.Opening opening -> quiet("barcode", NLS.bind(Messages.opening, opening.at()), "");
            case SkuState.Unreachable away ->
                new HeadText("offline", Role.RED, Messages.silent, away.at() + "\n" + away.told());
            case SkuState.NoClients none -> quiet("box", Messages.noClients, Messages.noClientsText);
            case SkuState.Loading loading ->
                quiet("barcode", NLS.bind(Messages.loading, loading.client().label()), "");
            case SkuState.Broken broken -> new HeadText("fault", Role.RED, Messages.broken, broken.reason());
            case SkuState.Editing editing -> editing(editing);
        };
    }

    private static HeadText quiet(String icon, String headline, String text) {
        return new HeadText(icon, Role.SECOND_INK, headline, text);
    }

    private static HeadText editing(SkuState.Editing state) {
        Draft draft = state.draft();
        String mapped = Counted.text(
                Messages.mapped, draft.saved().size(), state.client().label());
        Optional<String> told = state.told().map(each -> each + "\n");
        if (state.saving()) return new HeadText("barcode", Role.ACCENT, mapped, Messages.saving);
        if (!draft.clashing().isEmpty())
            return new HeadText(
                    "warning",
                    Role.AMBER,
                    Counted.text(Messages.clashes, draft.clashing().size()),
                    told.orElse("") + mapped + "\n" + Messages.clashesText);
        if (draft.dirty())
            return new HeadText(
                    told.isPresent() ? "fault" : "note",
                    told.isPresent() ? Role.RED : Role.ACCENT,
                    Counted.text(Messages.unsaved, draft.wanted().size()),
                    told.orElse("") + mapped + "\n" + Messages.unsavedText);
        if (told.isPresent()) return new HeadText("fault", Role.RED, mapped, told.get());
        return new HeadText("well", Role.GREEN, mapped, Messages.allSaved);
    }
}
