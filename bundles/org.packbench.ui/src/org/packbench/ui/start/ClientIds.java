package org.packbench.ui.start;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.ClientId;
import org.packbench.ui.Messages;

/** Why a typed text is no client id. */
final class ClientIds {
    private ClientIds() {}

    /** Empty when it is one. */
    static Optional<String> problem(String typed) {
        try {
            new ClientId(typed);
            return Optional.empty();
        } catch (ClientId.InvalidClientId e) {
            return Optional.of(
                    switch (e.problem()) {
                        case EMPTY -> Messages.clientIdEmpty;
                        case TOO_LONG -> NLS.bind(Messages.clientIdTooLong, ClientId.MAX_LENGTH);
                        case BAD_CHARACTER -> Messages.clientIdBadCharacter;
                        case PREFIX -> Messages.clientIdPrefix;
                        case DEVICE_NAME -> NLS.bind(Messages.clientIdDevice, typed.strip());
                    });
        }
    }
}
