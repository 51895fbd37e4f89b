package org.packbench.ui.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.statistics.Sums.Group;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.statistics.text.Messages;

/** One worker, client or courier, or all of them. */
final class GroupChoice {
    private final Combo combo;
    private final String nobody;
    private List<Group> groups = List.of();

    /** @param nobody what stands for the group without a name */
    GroupChoice(Composite parent, String label, String nobody, Runnable chosen) {
        this.nobody = nobody;
        Composite pair = Wear.CANVAS.on(Native.grid(parent, 2));
        pair.setLayoutData(null);
        Native.quiet(pair, label);
        combo = new Combo(pair, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.add(Messages.all);
        combo.select(0);
        combo.addListener(SWT.Selection, e -> chosen.run());
    }

    /** What was chosen stays chosen, also when nothing of it is left. */
    void show(List<Group> now, Optional<String> key) {
        if (!now.equals(groups)) {
            groups = now;
            List<String> names = new ArrayList<>();
            names.add(Messages.all);
            for (Group group : now) names.add(group.shown().isEmpty() ? nobody : group.shown());
            combo.setItems(names.toArray(String[]::new));
            combo.requestLayout();
        }
        combo.select(key.map(this::index).orElse(0));
    }

    private int index(String key) {
        for (int i = 0; i < groups.size(); i++) if (groups.get(i).key().equals(key)) return i + 1;
        return 0;
    }

    /** The key of the chosen group; empty for all. */
    Optional<String> key() {
        int index = combo.getSelectionIndex() - 1;
        return index < 0 || index >= groups.size()
                ? Optional.empty()
                : Optional.of(groups.get(index).key());
    }
}
