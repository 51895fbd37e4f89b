package org.packbench.app.cli;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.export.Exporter;
import org.packbench.core.history.SessionHistory;
import org.packbench.core.history.Verification;
import org.packbench.core.importer.Importer;
import org.packbench.core.index.SessionArchive;
import org.packbench.core.index.SessionIndex;
import org.packbench.core.intake.Intake;
import org.packbench.core.label.Labels;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.Settings;
import org.packbench.core.profile.SkuImporter;
import org.packbench.core.session.LeftSpools;
import org.packbench.core.session.Sessions;
import org.packbench.core.shop.ShopSource;
import org.packbench.core.shop.ShopTokens;
import org.packbench.core.statistics.PackingStatistics;
import org.packbench.core.storage.Credentials;
import org.packbench.core.storage.Shares;
import org.packbench.core.storage.StorageException;

/** The services of the share that a command line names. */
final class ShareAccess implements AutoCloseable {
    /** Services come up within milliseconds; only a broken installation needs longer. */
    private static final long PATIENCE_MS = 20_000;

    private final BundleContext context;
    private Optional<Shares> opened = Optional.empty();

    ShareAccess(BundleContext context) {
        this.context = context;
    }

    /** Opens the share of {@code --share}, else of {@code PACKBENCH_SHARE}, else of config.ini. */
    void open(Arguments arguments) throws Exit {
        Optional<String> named = arguments.option("share");
        if (named.isEmpty())
            named = await(Settings.class, "").share(Optional.empty()).map(Settings.Root::path);
        String root = named.orElseThrow(
                () -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.OptionMissing, "--share")));
        Shares shares = await(Shares.class, "");
        try {
            switch (shares.use(root)) {
                case Shares.Use.Ready ready -> opened = Optional.of(shares);
                case Shares.Use.NoStore none ->
                    throw new Exit(Exit.Code.NOT_REACHABLE, Messages.bind(Messages.NoStore, none.root()));
                case Shares.Use.NoAnswer silent -> throw noAnswer(silent);
            }
        } catch (StorageException e) {
            throw notReachable(e);
        }
    }

    private static Exit noAnswer(Shares.Use.NoAnswer silent) {
        String text = Messages.bind(
                Messages.NoAnswer,
                silent.root(),
                silent.patience().toSeconds(),
                Settings.Key.CONNECTION_TIMEOUT.text());
        return new Exit(Exit.Code.NOT_REACHABLE, text);
    }

    /** What config.ini says. */
    Settings.Values settings() throws Exit {
        return await(Settings.class, "").read();
    }

    /** This PC. */
    Station station() throws Exit {
        return await(Station.class, "");
    }

    /** As whom this PC logs in to file servers. */
    Credentials credentials() throws Exit {
        return await(Credentials.class, "");
    }

    Sessions sessions() throws Exit {
        return await(Sessions.class, "(" + Shares.ROOT + "=*)");
    }

    /** What this PC keeps for shares; needs none to be open. */
    LeftSpools spools() throws Exit {
        return await(LeftSpools.class, "");
    }

    Profiles profiles() throws Exit {
        return await(Profiles.class, "(" + Shares.ROOT + "=*)");
    }

    Intake intake() throws Exit {
        return await(Intake.class, "(" + Shares.ROOT + "=*)");
    }

    SessionArchive archive() throws Exit {
        return await(SessionArchive.class, "(" + Shares.ROOT + "=*)");
    }

    ShareDoctor doctor() throws Exit {
        return await(ShareDoctor.class, "(" + Shares.ROOT + "=*)");
    }

    SessionHistory history() throws Exit {
        return await(SessionHistory.class, "(" + Shares.ROOT + "=*)");
    }

    PackingStatistics statistics() throws Exit {
        return await(PackingStatistics.class, "(" + Shares.ROOT + "=*)");
    }

    Verification verification() throws Exit {
        return await(Verification.class, "(" + Shares.ROOT + "=*)");
    }

    Labels labels() throws Exit {
        return await(Labels.class, "");
    }

    SessionIndex index() throws Exit {
        return await(SessionIndex.class, "(" + Shares.ROOT + "=*)");
    }

    /** The formats in which tables can be exported. */
    List<Exporter> exporters() {
        return installed(Exporter.class);
    }

    /** The importers that are installed. */
    List<Importer> importers() {
        return installed(Importer.class);
    }

    /** Those that read products. */
    List<SkuImporter> skuImporters() {
        return installed(SkuImporter.class);
    }

    /** The shop systems that can be asked. */
    List<ShopSource> shopSources() {
        return installed(ShopSource.class);
    }

    /** What opens shops to this PC. */
    ShopTokens shopTokens() throws Exit {
        return await(ShopTokens.class, "");
    }

    private <T> List<T> installed(Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            return List.copyOf(tracker.getTracked().values());
        } finally {
            tracker.close();
        }
    }

    static Exit notReachable(StorageException e) {
        return new Exit(Exit.Code.NOT_REACHABLE, Messages.bind(Messages.ShareNotReachable, e.getMessage()), e);
    }

    private <T> T await(Class<T> type, String filter) throws Exit {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, filter(type, filter), null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MS);
            if (service == null)
                throw new Exit(Exit.Code.NOT_REACHABLE, Messages.bind(Messages.ServiceMissing, type.getSimpleName()));
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Exit(Exit.Code.NOT_REACHABLE, Messages.bind(Messages.ServiceMissing, type.getSimpleName()), e);
        } finally {
            tracker.close();
        }
    }

    private static Filter filter(Class<?> type, String more) {
        try {
            return FrameworkUtil.createFilter("(&(objectClass=" + type.getName() + ")" + more + ")");
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        opened.ifPresent(Shares::leave);
    }
}
