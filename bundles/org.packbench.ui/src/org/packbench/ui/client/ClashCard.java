package org.packbench.ui.client;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.profile.SettingKey;
import org.packbench.ui.client.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The first setting that another station changed at the same time: both values, and a button for each. */
final class ClashCard {
    /** Between the parts of the dialog. */
    private static final int GAP = 8;

    private final Composite card;
    private final Label what;
    private final Button mine;
    private boolean shown;
    private Optional<SettingKey> asked = Optional.empty();

    ClashCard(Composite parent, Theme theme, Consumer<Consumer<ClientDraft>> edit) {
        card = Surface.create(parent, theme, 4, Role.AMBER);
        Native.icon(card, theme, "warning", 24, Role.AMBER);
        what = Wear.SURFACE.on(new Label(card, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(what);
        mine = Native.button(card, Messages.mine, () -> decide(edit, ClientDraft::keepMine));
        Native.button(card, Messages.theirs, () -> decide(edit, ClientDraft::takeTheirs));
        hide();
    }

    private interface Decision {
        void of(ClientDraft draft, SettingKey key);
    }

    private void decide(Consumer<Consumer<ClientDraft>> edit, Decision decision) {
        asked.ifPresent(key -> edit.accept(draft -> decision.of(draft, key)));
    }

    void show(ClientDraft draft) {
        Optional<SettingKey> before = asked;
        asked = draft.clashes().keySet().stream().findFirst();
        asked.ifPresent(key -> what.setText(NLS.bind(
                        Messages.clash,
                        new Object[] {SettingNames.of(key), word(draft.get(key)), word(theirs(draft, key))})
                .replace("&", "&&")));
        if (before.equals(asked)) return;
        hide();
        if (asked.isPresent()) mine.setFocus();
    }

    private static String theirs(ClientDraft draft, SettingKey key) {
        return draft.clashes().getOrDefault(key, Optional.empty()).orElse("");
    }

    private static String word(String value) {
        return value.isEmpty() ? Messages.nothing : value;
    }

    /** It takes no room while there is nothing to decide. */
    private void hide() {
        ((GridData) card.getLayoutData()).exclude = asked.isEmpty();
        card.setVisible(asked.isPresent());
        Shell shell = card.getShell();
        int height = card.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + GAP;
        int grown = asked.isPresent() == shown ? 0 : asked.isPresent() ? height : -height;
        shown = asked.isPresent();
        // the settings keep their room
        if (grown != 0) shell.setSize(shell.getSize().x, shell.getSize().y + grown);
        card.getParent().layout(true, true);
    }
}
