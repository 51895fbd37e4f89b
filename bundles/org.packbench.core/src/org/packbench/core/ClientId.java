package org.packbench.core;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The merchant whose goods are packed: at most ten of {@code A-Z 0-9 _}, no {@code CLIENT_} prefix, no Windows device
 * name. Typed lower case is upper-cased.
 */
public record ClientId(String value) implements Comparable<ClientId> {
    /** What is wrong with a text that was offered as a client id. */
    public enum Problem { EMPTY, TOO_LONG, BAD_CHARACTER, PREFIX, DEVICE_NAME }

    /** Longest id in characters: the limit of the tools that share the files. */
    public static final int MAX_LENGTH = 10;

    private static final Pattern FORM = Pattern.compile("[A-Z0-9_]+");
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");

    /** @throws InvalidClientId when the text is no client id; the exception says why */
    public ClientId {
        value = value.strip().toUpperCase(Locale.ROOT);
        check(value);
    }

    private static void check(String value) {
        if (value.isEmpty()) throw new InvalidClientId(value, Problem.EMPTY);
        if (value.length() > MAX_LENGTH) throw new InvalidClientId(value, Problem.TOO_LONG);
        if (!FORM.matcher(value).matches()) throw new InvalidClientId(value, Problem.BAD_CHARACTER);
        if (value.startsWith("CLIENT_")) throw new InvalidClientId(value, Problem.PREFIX);
        if (isDeviceName(value)) throw new InvalidClientId(value, Problem.DEVICE_NAME);
    }

    /** Whether Windows keeps this name for a device, so that no folder may bear it. */
    public static boolean isDeviceName(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return DEVICES.contains(upper) || upper.matches("(COM|LPT)[1-9]");
    }

    @Override
    public int compareTo(ClientId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** A text that is no client id, and why. */
    public static final class InvalidClientId extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final Problem problem;

        InvalidClientId(String text, Problem problem) {
            super("'" + text + "': " + problem);
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }
}
