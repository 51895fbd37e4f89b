package org.packbench.profiles;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.packbench.core.ClientId;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.profile.ClientMerge;
import org.packbench.core.profile.ClientSettings;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.profile.SettingEdit;
import org.packbench.core.profile.SettingKey;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.ProfileDocuments;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;

/**
 * The clients' settings in {@code config.json}. A folder without one is a client with the default settings. Of two
 * spellings' files the first decides. Saving a client changes on the share only what was changed in it since it was read.
 */
final class Clients {
    static final String CONFIG = "config.json";

    private static final Logger LOG = System.getLogger(Clients.class.getName());

    private final Storage storage;
    private final ShareFolders folders;
    private final SharedDocuments documents;
    private final Author author;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    Clients(Storage storage, ShareFolders folders, SharedDocuments documents, Author author) {
        this.storage = storage;
        this.folders = folders;
        this.documents = documents;
        this.author = author;
    }

    List<ClientProfile> all() throws StorageException {
        var all = new ArrayList<ClientProfile>();
        for (var client : folders.clients().entrySet()) all.add(readOrName(client.getKey(), client.getValue()));
        return all;
    }

    private ClientProfile readOrName(ClientId id, List<SharePath> places) throws StorageException {
        try {
            return read(id, places);
        } catch (ProfileException damaged) {
            String what = damaged.what() + ": the client is listed by its id alone";
            if (reported.add(what)) LOG.log(Level.WARNING, what);
            return named(id, defaults());
        }
    }

    Optional<ClientProfile> find(ClientId id) throws StorageException, ProfileException {
        List<SharePath> places = folders.client(id);
        return places.isEmpty() ? Optional.empty() : Optional.of(read(id, places));
    }

    /** The client's folders, the one that is written to first. */
    List<SharePath> places(ClientId id) throws StorageException, ProfileException {
        List<SharePath> places = folders.client(id);
        if (places.isEmpty()) throw new ProfileException(Kind.MISSING, id.value(), null);
        return places;
    }

    private ClientProfile read(ClientId id, List<SharePath> places) throws StorageException, ProfileException {
        for (SharePath place : places) {
            SharePath config = place.child(CONFIG);
            Optional<byte[]> content = documents.read(config);
            if (content.isPresent()) return named(id, ProfileDocuments.readClient(content.get(), config.toString()));
        }
        return named(id, defaults());
    }

    /** The folder says which client it is: a copied config still says what it was copied from. */
    private static ClientProfile named(ClientId id, ClientProfile profile) {
        profile.setClientId(id.value());
        if (profile.getClientName() == null) profile.setClientName(id.value());
        return profile;
    }

    private static ClientProfile defaults() {
        ClientProfile profile = ModelFactory.eINSTANCE.createClientProfile();
        profile.setBarcodeLabel(ModelFactory.eINSTANCE.createBarcodeLabel());
        profile.setRequiredColumns(ModelFactory.eINSTANCE.createRequiredColumns());
        return profile;
    }

    ClientProfile create(ClientId id, String name) throws StorageException, ProfileException {
        ClientProfile profile = named(id, defaults());
        if (!name.isBlank()) profile.setClientName(name.strip());
        profile.setCreatedAt(author.now());
        profile.getCourierDeadlines().put("PostOne", "15:00");
        sign(profile);
        byte[] config = ProfileDocuments.writeClient(profile, Optional.empty(), CONFIG);
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                SkuMappings.FILE,
                ProfileDocuments.changeSkuMapping(
                        Optional.empty(), Map.of(), Set.of(), author.now(), author.pc(), SkuMappings.FILE));
        // last, for it makes the client complete
        files.put(CONFIG, config);
        SharePath made = new ClientCreation(storage, folders).create(id, files);
        documents.forgetAll();
        documents.created(made.child(CONFIG), config);
        return ProfileDocuments.readClient(config, CONFIG);
    }

    void save(ClientProfile client) throws StorageException, ProfileException {
        SharePath config = documents.firstOf(places(new ClientId(client.getClientId())), CONFIG);
        documents.change(config, now -> changed(client, now, config.toString()));
    }

    /** Every edit is judged by how its setting stands while the config is guarded. */
    ClientMerge merge(ClientId id, List<SettingEdit> edits) throws StorageException, ProfileException {
        SharePath config = documents.firstOf(places(id), CONFIG);
        String file = config.toString();
        if (edits.isEmpty()) return new ClientMerge(client(id, documents.readNow(config), file), List.of());
        var clashes = new ArrayList<SettingEdit>();
        Optional<byte[]> after = documents.change(config, content -> {
            ClientProfile now = client(id, content, file);
            Map<SettingKey, String> settings = ClientSettings.of(now);
            for (SettingEdit edit : edits) {
                if (edit.clashes(Optional.ofNullable(settings.get(edit.key())))) clashes.add(edit);
                else ClientSettings.set(now, edit.key(), edit.wanted());
            }
            return ClientSettings.of(now).equals(settings) ? Optional.empty() : changed(now, content, file);
        });
        return new ClientMerge(client(id, after, file), clashes);
    }

    private static ClientProfile client(ClientId id, Optional<byte[]> content, String file) throws ProfileException {
        return named(id, content.isPresent() ? ProfileDocuments.readClient(content.get(), file) : defaults());
    }

    /** The caller's client is not touched: only what is written is signed. */
    private Optional<byte[]> changed(ClientProfile client, Optional<byte[]> now, String file) throws ProfileException {
        byte[] unsigned = ProfileDocuments.writeClient(client, now, file);
        if (now.isPresent() && Arrays.equals(unsigned, unchanged(now.get(), file))) return Optional.empty();
        ClientProfile next = ProfileDocuments.readClient(unsigned, file);
        sign(next);
        return Optional.of(ProfileDocuments.writeClient(next, Optional.of(unsigned), file));
    }

    /** The file as it would be written with nothing changed: another tool indents otherwise. */
    private static byte[] unchanged(byte[] now, String file) throws ProfileException {
        return ProfileDocuments.writeClient(ProfileDocuments.readClient(now, file), Optional.of(now), file);
    }

    Map<HeaderSignature, ColumnMapping> columnMappings(ClientId id) throws StorageException, ProfileException {
        for (SharePath place : places(id)) {
            SharePath config = place.child(CONFIG);
            Optional<byte[]> content = documents.read(config);
            if (content.isPresent()) return ProfileDocuments.readColumnMappings(content.get(), config.toString());
        }
        return Map.of();
    }

    /** What a person chose twice in the same way is not written twice. */
    void rememberColumns(ClientId id, HeaderSignature signature, List<String> headings, ColumnMapping mapping)
            throws StorageException, ProfileException {
        SharePath config = documents.firstOf(places(id), CONFIG);
        String file = config.toString();
        documents.change(config, now -> {
            byte[] before = now.isPresent()
                    ? now.get()
                    : ProfileDocuments.writeClient(named(id, defaults()), Optional.empty(), file);
            if (mapping.equals(ProfileDocuments.readColumnMappings(before, file).get(signature)))
                return Optional.empty();
            return Optional.of(ProfileDocuments.putColumnMapping(before, signature, headings, mapping, file));
        });
    }

    private void sign(ClientProfile profile) {
        profile.setLastUpdated(author.now());
        profile.setUpdatedBy(author.pc());
    }
}
