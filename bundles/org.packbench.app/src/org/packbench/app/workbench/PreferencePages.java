package org.packbench.app.workbench;

import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IPluginContribution;

/**
 * What stands in the tree of preferences: our pages, those of bundles that somebody adds, and where updates come from. The
 * platform's other pages set what nothing here heeds, or what our own pages say already, such as colours; its page of keys
 * would part the keys from what is painted and printed of them.
 */
final class PreferencePages {
    private static final String PLATFORM = "org.eclipse.";
    private static final String UPDATES = "org.eclipse.equinox.internal.p2.ui.sdk.";
    /** Updates, their sites, and when to look for them; without the keys of people who sign. */
    private static final Set<String> KEPT = Set.of(
            UPDATES + "ProvisioningPreferencePage",
            UPDATES + "SitesPreferencePage",
            UPDATES + "scheduler.AutomaticUpdatesPreferencePage");

    private PreferencePages() {}

    /** Takes out what nobody needs; once, before the preferences are opened first. */
    static void tidy(PreferenceManager manager) {
        for (IPreferenceNode root : manager.getRootSubNodes()) {
            if (clutter(root)) manager.remove(root);
            else tidy(root);
        }
    }

    private static void tidy(IPreferenceNode parent) {
        for (IPreferenceNode child : parent.getSubNodes()) {
            if (clutter(child)) parent.remove(child);
            else tidy(child);
        }
    }

    private static boolean clutter(IPreferenceNode node) {
        return node instanceof IPluginContribution page
                && Stream.ofNullable(page.getPluginId()).anyMatch(bundle -> bundle.startsWith(PLATFORM))
                && !KEPT.contains(node.getId());
    }
}
