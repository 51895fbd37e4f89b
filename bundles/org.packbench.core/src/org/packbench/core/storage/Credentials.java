package org.packbench.core.storage;

import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** As whom this PC logs in to file servers. Kept encrypted, never in a configuration file. Thread-safe. */
@ProviderType
public interface Credentials {
    /**
     * A user of a file server.
     *
     * @param domain empty for a user of the server itself
     */
    record Login(String domain, String user, String password) {
        /** Reads a user as people write it: {@code user}, {@code DOMAIN\\user} or {@code user@domain.example}. */
        public static Login of(String user, String password) {
            int backslash = user.indexOf('\\');
            if (backslash >= 0) return new Login(user.substring(0, backslash), user.substring(backslash + 1), password);
            int at = user.lastIndexOf('@');
            if (at >= 0) return new Login(user.substring(at + 1), user.substring(0, at), password);
            return new Login("", user, password);
        }

        /** As people write it, without the password. */
        @Override
        public String toString() {
            return domain.isEmpty() ? user : domain + "\\" + user;
        }
    }

    /**
     * As whom to log in; empty when nobody was named yet.
     *
     * @param server its name or address, in any spelling
     * @throws StorageException when something is kept and cannot be read
     */
    Optional<Login> login(String server) throws StorageException;

    /** Keeps it for this server from now on. */
    void keep(String server, Login login) throws StorageException;

    /** Keeps nothing for this server any more. */
    void forget(String server) throws StorageException;

    /** The server's name as keys are made of it. */
    static String key(String server) {
        return server.toLowerCase(Locale.ROOT);
    }
}
