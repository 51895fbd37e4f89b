package org.packbench.app.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.ui.IPluginContribution;
import org.junit.jupiter.api.Test;

/** Which pages a person finds in the preferences. */
class PreferencePagesTest {
    private static final String UPDATES = "org.eclipse.equinox.internal.p2.ui.sdk.";

    private final PreferenceManager manager = new PreferenceManager();

    private static final class Page extends PreferenceNode implements IPluginContribution {
        private final String bundle;

        Page(String id, String bundle) {
            super(id);
            this.bundle = bundle;
        }

        @Override
        public String getLocalId() {
            return getId();
        }

        @Override
        public String getPluginId() {
            return bundle;
        }
    }

    private static List<String> ids(Stream<IPreferenceNode> nodes) {
        return nodes.map(IPreferenceNode::getId).sorted().toList();
    }

    private List<String> roots() {
        return ids(Stream.of(manager.getRootSubNodes()));
    }

    @Test
    void thePlatformsPagesGoAndOursAndOthersStay() {
        manager.addToRoot(new Page("org.packbench.ui.preferences", "org.packbench.ui"));
        manager.addToRoot(new Page("com.example.scales", "com.example.scales"));
        manager.addToRoot(new Page("org.eclipse.equinox.security.ui.category", "org.eclipse.equinox.security.ui"));
        manager.addToRoot(new Page("org.eclipse.ui.preferencePages.Workbench", "org.eclipse.ui.ide"));
        PreferencePages.tidy(manager);
        assertEquals(List.of("com.example.scales", "org.packbench.ui.preferences"), roots());
    }

    @Test
    void updatesKeepTheirSitesAndTimesAndNothingElse() {
        String root = UPDATES + "ProvisioningPreferencePage";
        var updates = new Page(root, "org.eclipse.equinox.p2.ui.sdk");
        manager.addToRoot(updates);
        updates.add(new Page(UPDATES + "SitesPreferencePage", "org.eclipse.equinox.p2.ui.sdk"));
        updates.add(new Page(UPDATES + "TrustPreferencePage", "org.eclipse.equinox.p2.ui.sdk"));
        updates.add(new Page(
                UPDATES + "scheduler.AutomaticUpdatesPreferencePage", "org.eclipse.equinox.p2.ui.sdk.scheduler"));
        PreferencePages.tidy(manager);
        assertEquals(List.of(root), roots());
        assertEquals(
                List.of(UPDATES + "SitesPreferencePage", UPDATES + "scheduler.AutomaticUpdatesPreferencePage"),
                ids(Stream.of(updates.getSubNodes())));
    }
}
