package org.packbench.ui.lists;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.packbench.core.session.ListCatalogue.Folder;
import org.packbench.ui.text.States;
import org.packbench.ui.text.Times;

/** Which folders are meant by what somebody types: every word of it is part of the name, the date or the state. */
record FolderFilter(String typed) {
    boolean finds(Folder folder) {
        String shown = String.join(
                        " ",
                        folder.name(),
                        folder.path().name(),
                        folder.createdAt().map(Times::minute).orElse(""),
                        folder.state().map(States::word).orElse(""))
                .toLowerCase(Locale.ROOT);
        return words().allMatch(shown::contains);
    }

    private Stream<String> words() {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty());
    }
}
