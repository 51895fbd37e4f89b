package org.packbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.util.tracker.ServiceTracker;

/** What only a running Equinox can show: that the bundles resolve and their components find one another. */
class WiringTest {

    private final BundleContext context =
            FrameworkUtil.getBundle(WiringTest.class).getBundleContext();

    @Test
    void everyBundleOfTheProductResolves() {
        var system = context.getBundle(0);
        system.adapt(FrameworkWiring.class).resolveBundles(null);
        assertEquals(List.of(), named(Bundle.INSTALLED));
        assertTrue(named(~Bundle.INSTALLED)
                .containsAll(Set.of("org.packbench.core", "org.packbench.sessions", "org.packbench.app")));
    }

    @Test
    void everyComponentThatNeedsNoConfigurationIsSatisfied() throws InterruptedException {
        var runtime = componentRuntime();
        var unsatisfied = runtime.getComponentDescriptionDTOs(packbench()).stream()
                .filter(component -> !"require".equals(component.configurationPolicy))
                .flatMap(component -> unsatisfied(runtime, component).stream())
                .toList();
        assertEquals(List.of(), unsatisfied);
    }

    private static List<String> unsatisfied(ServiceComponentRuntime runtime, ComponentDescriptionDTO component) {
        return runtime.getComponentConfigurationDTOs(component).stream()
                .flatMap(configuration -> Arrays.stream(configuration.unsatisfiedReferences))
                .map(reference -> component.name + " lacks " + reference.name)
                .toList();
    }

    private List<String> named(int states) {
        return Arrays.stream(packbench())
                .filter(bundle -> (bundle.getState() & states) != 0)
                .map(Bundle::getSymbolicName)
                .toList();
    }

    private Bundle[] packbench() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.packbench."))
                .toArray(Bundle[]::new);
    }

    private ServiceComponentRuntime componentRuntime() throws InterruptedException {
        var tracker = new ServiceTracker<ServiceComponentRuntime, ServiceComponentRuntime>(
                context, ServiceComponentRuntime.class, null);
        tracker.open();
        try {
            @Nullable ServiceComponentRuntime runtime = tracker.waitForService(10_000);
            if (runtime == null) {
                throw new AssertionError("no component runtime within 10 s");
            }
            return runtime;
        } finally {
            tracker.close();
        }
    }
}
