package org.packbench.app.share;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/** The secure storage of Equinox, which the operating system's own key ring or a {@link KeyFile} locks. */
final class Safe {
    private static final Logger LOG = System.getLogger(Safe.class.getName());

    private final Supplier<@Nullable ISecurePreferences> safe;
    private final String holds;
    private final String advice;

    /**
     * @param holds what is kept in it, for people
     * @param advice what they do when it cannot be used
     */
    Safe(Supplier<@Nullable ISecurePreferences> safe, String holds, String advice) {
        this.safe = safe;
        this.holds = holds;
        this.advice = advice;
    }

    /** Asks nobody: whoever looks after the key does not need an answer, and a packer would have none. */
    static @Nullable ISecurePreferences askingNobody() {
        try {
            // a master password that the program was started with is put into the map
            return SecurePreferencesFactory.open(null, new HashMap<>(Map.of(IProviderHints.PROMPT_USER, false)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the secure storage cannot be opened", e);
            return null;
        }
    }

    /** What is done with it. */
    interface Doing<T> {
        T with(ISecurePreferences safe) throws IOException, org.eclipse.equinox.security.storage.StorageException;
    }

    <T> T open(Doing<T> doing) throws StorageException {
        ISecurePreferences opened = safe.get();
        if (opened == null) throw unusable(new IOException("there is no secure storage"));
        try {
            return doing.with(opened);
        } catch (IOException | org.eclipse.equinox.security.storage.StorageException e) {
            throw unusable(e);
        }
    }

    /**
     * Keeps a secret locked, or not at all.
     *
     * @throws IOException when there is nothing to lock it with
     */
    static void lock(ISecurePreferences node, String key, String secret)
            throws IOException, org.eclipse.equinox.security.storage.StorageException {
        node.put(key, secret, true);
        // without a key it is not encrypted
        if (node.isEncrypted(key)) return;
        node.removeNode();
        throw new IOException("there is no key that could lock it");
    }

    /** Takes away all that is kept at a place. */
    void forget(String node) throws StorageException {
        open(opened -> {
            if (opened.nodeExists(node)) opened.node(node).removeNode();
            opened.flush();
            return node;
        });
    }

    Refused unusable(Exception e) {
        return new Refused(
                SharePath.ROOT,
                Reason.DENIED,
                new IOException(
                        "the secure storage with " + holds + " cannot be used: " + e.getMessage() + "; " + advice, e));
    }
}
