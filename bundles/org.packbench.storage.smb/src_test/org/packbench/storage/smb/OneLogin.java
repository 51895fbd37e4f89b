package org.packbench.storage.smb;

import java.util.Optional;
import org.packbench.core.storage.Credentials;

/** The same user everywhere. */
record OneLogin(String user, String password) implements Credentials {
    @Override
    public Optional<Login> login(String server) {
        return user.isEmpty() ? Optional.empty() : Optional.of(Login.of(user, password));
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
