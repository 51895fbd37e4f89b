package org.packbench.ui.sku;

import java.util.List;
import java.util.Optional;
import org.packbench.core.ClientId;

/** Everything that the view shows follows from this. */
sealed interface SkuState {
    /** @param label the client's id and name, as people know it */
    record Client(ClientId id, String label) {}

    record NoShare() implements SkuState {}

    record Opening(String at) implements SkuState {}

    /** @param told what was tried, and what to do */
    record Unreachable(String at, String told) implements SkuState {}

    /** The share has none yet. */
    record NoClients(String at) implements SkuState {}

    record Loading(Client client, List<Client> all) implements SkuState {}

    /** @param told a fault of the last reading or saving, as text for people */
    record Editing(Client client, List<Client> all, Draft draft, Optional<String> told, boolean saving)
            implements SkuState {
        Editing with(Draft next) {
            return new Editing(client, all, next, Optional.empty(), saving);
        }
    }

    record Broken(Optional<Client> client, List<Client> all, String reason) implements SkuState {}

    /** Whom one can choose from. */
    default List<Client> clients() {
        return switch (this) {
            case Loading loading -> loading.all();
            case Editing editing -> editing.all();
            case Broken broken -> broken.all();
            case NoShare none -> List.of();
            case Opening opening -> List.of();
            case Unreachable unreachable -> List.of();
            case NoClients none -> List.of();
        };
    }

    /** Whose mapping this is. */
    default Optional<Client> chosen() {
        return switch (this) {
            case Loading loading -> Optional.of(loading.client());
            case Editing editing -> Optional.of(editing.client());
            case Broken broken -> broken.client();
            case NoShare none -> Optional.empty();
            case Opening opening -> Optional.empty();
            case Unreachable unreachable -> Optional.empty();
            case NoClients none -> Optional.empty();
        };
    }

    default Optional<Draft> current() {
        return this instanceof Editing editing ? Optional.of(editing.draft()) : Optional.empty();
    }

    /** Whether it can be edited now. */
    default boolean editable() {
        return this instanceof Editing editing && !editing.saving();
    }

    /** Whether something would be lost that was not saved. */
    default boolean dirty() {
        return current().map(Draft::dirty).orElse(false);
    }
}
