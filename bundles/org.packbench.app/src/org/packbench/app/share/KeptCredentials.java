package org.packbench.app.share;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.storage.Credentials;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/**
 * Users of file servers in the secure storage of Equinox, which the operating system's own key ring or a
 * {@link KeyFile} locks. The environment wins, for PCs on which nobody can be asked: {@value #USER}, {@value #PASSWORD} and
 * {@value #DOMAIN}.
 */
@Component
public final class KeptCredentials implements Credentials {
    static final String USER = "PACKBENCH_SMB_USER";
    static final String PASSWORD = "PACKBENCH_SMB_PASSWORD";
    static final String DOMAIN = "PACKBENCH_SMB_DOMAIN";

    private static final Logger LOG = System.getLogger(KeptCredentials.class.getName());
    private static final String NODE = "org.packbench/smb/";
    private static final String KEPT_USER = "user";
    private static final String KEPT_PASSWORD = "password";
    private static final String KEPT_DOMAIN = "domain";

    private final Environment environment;
    private final Supplier<@Nullable ISecurePreferences> safe;

    /** The environment of this process. */
    interface Environment {
        @Nullable
        String get(String name);
    }

    @Activate
    public KeptCredentials() {
        this(System::getenv, KeptCredentials::safe);
    }

    /** Asks nobody: whoever looks after the key does not need an answer, and a packer would have none. */
    private static @Nullable ISecurePreferences safe() {
        try {
            return SecurePreferencesFactory.open(null, Map.of(IProviderHints.PROMPT_USER, false));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the secure storage cannot be opened", e);
            return null;
        }
    }

    KeptCredentials(Environment environment, Supplier<@Nullable ISecurePreferences> safe) {
        this.environment = environment;
        this.safe = safe;
    }

    @Override
    public Optional<Login> login(String server) throws StorageException {
        Optional<String> user = variable(USER);
        return user.isPresent() ? Optional.of(ofEnvironment(user.get())) : kept(server);
    }

    private Login ofEnvironment(String user) {
        Login login = Login.of(user, variable(PASSWORD).orElse(""));
        return variable(DOMAIN)
                .map(domain -> new Login(domain, login.user(), login.password()))
                .orElse(login);
    }

    private Optional<String> variable(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    private Optional<Login> kept(String server) throws StorageException {
        String node = node(server);
        return open(safe -> {
            if (!safe.nodeExists(node)) return Optional.<Login>empty();
            ISecurePreferences kept = safe.node(node);
            String user = kept.get(KEPT_USER, "");
            Login login = new Login(kept.get(KEPT_DOMAIN, ""), user, kept.get(KEPT_PASSWORD, ""));
            return user.isEmpty() ? Optional.<Login>empty() : Optional.of(login);
        });
    }

    @Override
    public void keep(String server, Login login) throws StorageException {
        open(safe -> {
            ISecurePreferences kept = safe.node(node(server));
            kept.put(KEPT_USER, login.user(), false);
            kept.put(KEPT_DOMAIN, login.domain(), false);
            kept.put(KEPT_PASSWORD, login.password(), true);
            // without a key it is not encrypted
            boolean encrypted = kept.isEncrypted(KEPT_PASSWORD);
            if (!encrypted) kept.removeNode();
            safe.flush();
            if (!encrypted) throw new IOException("there is no key that could lock it");
            return login;
        });
    }

    @Override
    public void forget(String server) throws StorageException {
        String node = node(server);
        open(safe -> {
            if (safe.nodeExists(node)) safe.node(node).removeNode();
            safe.flush();
            return node;
        });
    }

    private static String node(String server) {
        return NODE + Credentials.key(server).replace('/', '_');
    }

    /** What is done with the safe. */
    private interface Doing<T> {
        T with(ISecurePreferences safe) throws IOException, org.eclipse.equinox.security.storage.StorageException;
    }

    private <T> T open(Doing<T> doing) throws StorageException {
        ISecurePreferences opened = safe.get();
        if (opened == null) throw locked(new IOException("there is no secure storage"));
        try {
            return doing.with(opened);
        } catch (IOException | org.eclipse.equinox.security.storage.StorageException e) {
            throw locked(e);
        }
    }

    private static Refused locked(Exception e) {
        return new Refused(
                SharePath.ROOT,
                Reason.DENIED,
                new IOException(
                        "the secure storage with the users of file servers cannot be used: " + e.getMessage()
                                + "; enter the user again, or set " + USER + " and " + PASSWORD,
                        e));
    }
}
