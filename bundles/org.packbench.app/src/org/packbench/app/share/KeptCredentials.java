package org.packbench.app.share;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.storage.Credentials;
import org.packbench.core.storage.StorageException;

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

    private static final String NODE = "org.packbench/smb/";
    private static final String KEPT_USER = "user";
    private static final String KEPT_PASSWORD = "password";
    private static final String KEPT_DOMAIN = "domain";

    private final Environment environment;
    private final Safe safe;

    /** The environment of this process. */
    interface Environment {
        @Nullable
        String get(String name);
    }

    @Activate
    public KeptCredentials() {
        this(System::getenv, Safe::askingNobody);
    }

    KeptCredentials(Environment environment, Supplier<@Nullable ISecurePreferences> safe) {
        this.environment = environment;
        this.safe = new Safe(
                safe, "the users of file servers", "enter the user again, or set " + USER + " and " + PASSWORD);
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
        return safe.open(opened -> {
            if (!opened.nodeExists(node)) return Optional.<Login>empty();
            ISecurePreferences kept = opened.node(node);
            String user = kept.get(KEPT_USER, "");
            Login login = new Login(kept.get(KEPT_DOMAIN, ""), user, kept.get(KEPT_PASSWORD, ""));
            return user.isEmpty() ? Optional.<Login>empty() : Optional.of(login);
        });
    }

    @Override
    public void keep(String server, Login login) throws StorageException {
        safe.open(opened -> {
            ISecurePreferences kept = opened.node(node(server));
            kept.put(KEPT_USER, login.user(), false);
            kept.put(KEPT_DOMAIN, login.domain(), false);
            try {
                Safe.lock(kept, KEPT_PASSWORD, login.password());
            } finally {
                opened.flush();
            }
            return login;
        });
    }

    @Override
    public void forget(String server) throws StorageException {
        safe.forget(node(server));
    }

    private static String node(String server) {
        return NODE + Credentials.key(server).replace('/', '_');
    }
}
