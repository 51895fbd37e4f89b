package org.packbench.sessions.history;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.history.SessionHistory;
import org.packbench.core.importer.Importer;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.sessions.Readings;
import org.packbench.sessions.Readings.Reading;

/** Tells a session from its journals; of other tools' sessions, from their summary or state. */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class JournaledHistory implements SessionHistory {
    private static final Logger LOG = System.getLogger(JournaledHistory.class.getName());

    private final Profiles profiles;
    private final Readings readings;

    @Activate
    public JournaledHistory(
            @Reference(name = "storage") Storage storage,
            @Reference(name = "leases") Leases leases,
            @Reference(name = "profiles") Profiles profiles,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE) List<Importer> importers) {
        this.profiles = profiles;
        this.readings = new Readings(storage, leases, profiles, importers);
    }

    @Override
    public Details read(SessionId session) throws StorageException, JournalException {
        Reading reading = readings.read(session);
        Told told = Told.of(reading);
        return new Details(
                reading.overview(),
                clientName(reading.overview().client()),
                new Orders(reading, told).all(),
                told.steps(),
                reading.late(),
                told.openings());
    }

    /** The session is told without it where the client is gone or damaged. */
    private Optional<String> clientName(String client) throws StorageException {
        try {
            return profiles.client(new ClientId(client))
                    .map(profile -> profile.getClientName())
                    .filter(name -> name != null && !name.isBlank());
        } catch (ProfileException | IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "no name of client " + client, e);
            return Optional.empty();
        }
    }
}
