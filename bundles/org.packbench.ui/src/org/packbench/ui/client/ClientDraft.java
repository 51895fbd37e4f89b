package org.packbench.ui.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.profile.ClientSettings;
import org.packbench.core.profile.SettingEdit;
import org.packbench.core.profile.SettingKey;
import org.packbench.model.ClientProfile;

/**
 * A client's settings while a person edits them: as the share had them when it was asked last, and as they are wanted. Knows
 * no widget. One thread.
 */
final class ClientDraft {
    private Map<SettingKey, String> share;
    private final Map<SettingKey, String> wanted;
    /** What others changed, and this person too; by what others made of it. */
    private final Map<SettingKey, Optional<String>> clashes = new LinkedHashMap<>();

    ClientDraft(ClientProfile client) {
        share = ClientSettings.of(client);
        wanted = new LinkedHashMap<>(share);
    }

    /** The setting as it is wanted; empty text when there is none. */
    String get(SettingKey key) {
        return wanted.getOrDefault(key, "");
    }

    /** All settings below a key, in their order. */
    Map<SettingKey, String> in(String... begin) {
        Map<SettingKey, String> some = new LinkedHashMap<>();
        wanted.forEach((key, value) -> {
            if (key.in(begin)) some.put(key, value);
        });
        return some;
    }

    Map<SettingKey, String> all() {
        return Collections.unmodifiableMap(wanted);
    }

    void put(SettingKey key, String value) {
        wanted.put(key, value);
    }

    void remove(SettingKey key) {
        wanted.remove(key);
    }

    /** What is to be saved, each with what it was made on. */
    List<SettingEdit> edits() {
        Set<SettingKey> keys = new LinkedHashSet<>(share.keySet());
        keys.addAll(wanted.keySet());
        List<SettingEdit> edits = new ArrayList<>();
        for (SettingKey key : keys) {
            Optional<String> seen = Optional.ofNullable(share.get(key));
            Optional<String> want = Optional.ofNullable(wanted.get(key));
            if (!seen.equals(want)) edits.add(new SettingEdit(key, seen, want));
        }
        return edits;
    }

    boolean dirty() {
        return !edits().isEmpty();
    }

    /**
     * The share was asked: what this person did not change is as the share has it; what was changed stays, and where others
     * changed it to something else, it is a clash until a person decides.
     */
    void refreshed(ClientProfile client) {
        Map<SettingKey, String> now = ClientSettings.of(client);
        List<SettingEdit> mine = edits();
        share = now;
        wanted.clear();
        wanted.putAll(now);
        clashes.clear();
        for (SettingEdit edit : mine) {
            Optional<String> theirs = Optional.ofNullable(now.get(edit.key()));
            edit.wanted().ifPresentOrElse(value -> wanted.put(edit.key(), value), () -> wanted.remove(edit.key()));
            if (edit.clashes(theirs)) clashes.put(edit.key(), theirs);
        }
    }

    /** Undecided clashes, with what others made of the setting; empty where they took it out. */
    Map<SettingKey, Optional<String>> clashes() {
        return Collections.unmodifiableMap(clashes);
    }

    /** What this person wants is to be saved over what others made of it, now that they have seen it. */
    void keepMine(SettingKey key) {
        clashes.remove(key);
    }

    void takeTheirs(SettingKey key) {
        Optional<String> theirs = clashes.getOrDefault(key, Optional.ofNullable(share.get(key)));
        theirs.ifPresentOrElse(value -> wanted.put(key, value), () -> wanted.remove(key));
        clashes.remove(key);
    }
}
