package org.packbench.app.share;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.packbench.core.profile.Settings;
import org.packbench.core.storage.Shares;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageProvider;

/**
 * The share in use, published as services: the opened {@link Storage} itself, and one factory configuration of
 * {@value #PID} for the components that work on it. Their references are bound by target filters to this opening of it alone, so
 * that during a switch nothing works on two shares at once, nor on what is left of the same one.
 */
@Component(service = Shares.class)
public final class OpenedShares implements Shares {
    /** Leases, profiles and sessions are factory components of this configuration. */
    public static final String PID = "org.packbench.share";

    /** Tells one opening of a share from every other: the same one, opened anew, is served by other components. */
    private static final String OPENING = "share.opening";

    /** What a component of {@link #PID} may refer to; each gets a target filter for this opening of the share. */
    private static final List<String> REFERENCES =
            List.of("storage", "leases", "profiles", "sessions", "intake", "news", "appender", "index", "audit");

    private final BundleContext context;
    private final ConfigurationAdmin configurations;
    private final Map<ServiceReference<StorageProvider>, StorageProvider> providers =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final Attempts attempts = new Attempts();
    private final Attempts probes = new Attempts();
    private final Settings settings;
    /** Read without the lock: who asks for the root may be painting. */
    private volatile @Nullable Published current;

    private boolean stopped;

    /** A share as it was published. */
    private record Published(
            String root, Storage storage, ServiceRegistration<Storage> registration, Configuration configuration) {}

    @Activate
    public OpenedShares(
            BundleContext context, @Reference ConfigurationAdmin configurations, @Reference Settings settings) {
        this.context = context;
        this.settings = settings;
        this.configurations = configurations;
    }

    @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policy = ReferencePolicy.DYNAMIC)
    void addProvider(ServiceReference<StorageProvider> reference, StorageProvider provider) {
        providers.put(reference, provider);
    }

    void removeProvider(ServiceReference<StorageProvider> reference) {
        providers.remove(reference);
    }

    @Override
    public Optional<String> root() {
        Published published = current;
        return published == null ? Optional.empty() : Optional.of(published.root());
    }

    @Override
    public Use use(String root) throws StorageException {
        Duration patience = settings.read().connectionTimeout();
        Use use = open(attempts, root, patience);
        if (use instanceof Use.Ready ready) change(root, ready.storage(), patience);
        return use;
    }

    /** The waiting is done by now: nobody who wants to leave a share waits for another that hangs. */
    private synchronized void change(String root, Storage storage, Duration patience) {
        if (stopped) {
            storage.leave();
            return;
        }
        Published before = current;
        // two who asked at once may have waited for the same attempt
        if (before != null && before.storage() == storage) return;
        leave();
        current = publish(root, storage, patience);
    }

    @Override
    public Use probe(String root) throws StorageException {
        // its own attempts: it leaves what it opened, which another may just begin to use
        Use use = open(probes, root, settings.read().connectionTimeout());
        if (use instanceof Use.Ready ready) ready.storage().leave();
        return use;
    }

    /** The provider of the highest ranking opens what several accept. */
    private Use open(Attempts attempts, String root, Duration patience) throws StorageException {
        for (StorageProvider provider : providers.values()) {
            if (!provider.accepts(root)) continue;
            Optional<Storage> opened = attempts.open(root, () -> provider.open(root), patience);
            return opened.isPresent() ? new Use.Ready(opened.get()) : new Use.NoAnswer(root, patience);
        }
        return new Use.NoStore(root);
    }

    @Deactivate
    synchronized void stop() {
        stopped = true;
        leave();
    }

    @Override
    public synchronized void leave() {
        Published published = current;
        if (published == null) return;
        current = null;
        // first the store, for all that works on it ends then, in this thread. A configuration is deleted in another,
        // and
        // two that end the same components at once leave services behind that nobody can get
        published.registration().unregister();
        try {
            published.configuration().delete();
        } catch (IOException e) {
            // the configuration store is this process's own folder; without it nothing of this program works
            throw new java.io.UncheckedIOException(e);
        } finally {
            published.storage().leave();
        }
    }

    private Published publish(String root, Storage storage, Duration patience) {
        var property = new Hashtable<String, Object>();
        property.put(ROOT, root);
        property.put(TIMEOUT, patience.toSeconds());
        String opening = UUID.randomUUID().toString();
        property.put(OPENING, opening);
        ServiceRegistration<Storage> registration = context.registerService(Storage.class, storage, property);
        try {
            forgetLeftOver();
            Configuration configuration = configurations.createFactoryConfiguration(PID, "?");
            configuration.update(properties(root, patience, opening));
            return new Published(root, storage, registration, configuration);
        } catch (IOException e) {
            registration.unregister();
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A process that was killed leaves its configuration behind; two would bring every component up twice. */
    private void forgetLeftOver() throws IOException {
        try {
            Configuration[] old = configurations.listConfigurations("(service.factoryPid=" + PID + ")");
            if (old == null) return;
            for (Configuration configuration : old) configuration.delete();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Dictionary<String, Object> properties(String root, Duration patience, String opening) {
        var properties = new Hashtable<String, Object>();
        properties.put(ROOT, root);
        properties.put(TIMEOUT, patience.toSeconds());
        properties.put(OPENING, opening);
        for (String reference : REFERENCES) properties.put(reference + ".target", "(" + OPENING + "=" + opening + ")");
        return properties;
    }
}
