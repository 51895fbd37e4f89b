package org.packbench.core.profile;

import java.util.List;

/**
 * Which of a client's settings: the names of the model's features from the client on, and the keys of its maps, such as
 * {@code barcodeLabel.widthMm} or {@code courierDeadlines.PostOne}.
 */
public record SettingKey(List<String> path) {
    public SettingKey {
        path = List.copyOf(path);
    }

    public static SettingKey of(String... path) {
        return new SettingKey(List.of(path));
    }

    /** Whether it is one of those that begin so. */
    public boolean in(String... begin) {
        return path.size() > begin.length && path.subList(0, begin.length).equals(List.of(begin));
    }

    /** The name or key that ends it. */
    public String last() {
        return path.getLast();
    }

    @Override
    public String toString() {
        return String.join(".", path);
    }
}
