package org.packbench.races;

import java.time.Duration;
import java.util.Optional;
import org.packbench.contracts.network.SmbServer;
import org.packbench.core.storage.Credentials;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.storage.local.LocalStorageProvider;
import org.packbench.storage.smb.SmbStorageProvider;

/** Shares as stations of these tests open them: folders of this disk, and those of a private file server. */
public final class TestServer {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private TestServer() {}

    /** The server's one user. */
    private record ItsUser() implements Credentials {
        @Override
        public Optional<Login> login(String server) {
            return Optional.of(Login.of(SmbServer.USER, SmbServer.PASSWORD));
        }

        @Override
        public void keep(String server, Login login) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forget(String server) {
            throw new UnsupportedOperationException();
        }
    }

    /** @param root {@code smb://…}, or a folder */
    public static Storage open(String root) throws StorageException {
        SmbStorageProvider smb = new SmbStorageProvider(new ItsUser(), TIMEOUT, false);
        return smb.accepts(root) ? smb.open(root) : new LocalStorageProvider().open(root);
    }
}
