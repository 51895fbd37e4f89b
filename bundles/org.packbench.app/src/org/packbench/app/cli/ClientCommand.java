package org.packbench.app.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.packbench.core.ClientId;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JsonText;
import org.packbench.model.ClientProfile;

/** {@code client create ID NAME} and {@code client list}. */
final class ClientCommand {
    private final ShareAccess access;
    private final PrintStream out;

    ClientCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    void run(Arguments arguments) throws Exit {
        String id = arguments.option("client").orElse(arguments.word(2));
        String name = arguments.option("name").orElse(arguments.word(3));
        boolean json = arguments.flag("json");
        access.open(arguments);
        arguments.requireAllKnown();
        try {
            switch (arguments.word(1)) {
                case "create" -> create(StationCommand.clientId(id), name);
                case "list" -> list(json);
                default -> throw new Exit(Exit.Code.BAD_INPUT, Messages.ClientUsage);
            }
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        }
    }

    private void create(ClientId id, String name) throws Exit, StorageException, ProfileException {
        access.profiles().createClient(id, name.isBlank() ? id.value() : name);
        out.println(Messages.bind(Messages.ClientCreated, id));
    }

    private void list(boolean json) throws Exit, StorageException {
        List<ClientProfile> clients = access.profiles().clients();
        if (json) {
            for (ClientProfile client : clients) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("client", text(client.getClientId()));
                line.put("name", text(client.getClientName()));
                out.print(JsonText.line(line));
            }
            return;
        }
        new TextTable(Messages.ClientHeads)
                .print(
                        clients.stream()
                                .map(c -> List.of(text(c.getClientId()), text(c.getClientName())))
                                .toList(),
                        out);
    }

    private static String text(@org.eclipse.jdt.annotation.Nullable String value) {
        return value == null ? "" : value;
    }
}
