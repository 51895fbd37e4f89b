package org.packbench.core;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The merchant whose goods are packed: at most ten of {@code A-Z 0-9 _}, no {@code CLIENT_} prefix, no Windows device
 * name. Typed lower case is upper-cased.
 */
public record ClientId(String value) implements Comparable<ClientId> {
    /** What is wrong with a text that was offered as a client id. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        BAD_CHARACTER,
        PREFIX,
        DEVICE_NAME
    }

    /** Longest id in characters: the limit of the tools that share the files. */
    public static final int MAX_LENGTH = 10;

    /** Asked before the upper case is made: that would turn letters of other scripts ("ß", "ı") into these. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_]+");

    private static final Pattern DEVICE = Pattern.compile("CON|PRN|AUX|NUL|(COM|LPT)[1-9]");

    /** @throws InvalidClientId when the text is no client id; the exception says why */
    public ClientId {
        String typed = value.strip();
        value = typed.toUpperCase(Locale.ROOT);
        check(typed, value);
    }

    private static void check(String typed, String value) {
        if (typed.isEmpty()) throw new InvalidClientId(typed, Problem.EMPTY);
        if (typed.length() > MAX_LENGTH) throw new InvalidClientId(typed, Problem.TOO_LONG);
        if (!FORM.matcher(typed).matches()) throw new InvalidClientId(typed, Problem.BAD_CHARACTER);
        if (value.startsWith("CLIENT_")) throw new InvalidClientId(typed, Problem.PREFIX);
        if (isDeviceName(value)) throw new InvalidClientId(typed, Problem.DEVICE_NAME);
    }

    /** Whether Windows keeps this name for a device, with whatever ending, so that no file or folder may bear it. */
    public static boolean isDeviceName(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return DEVICE.matcher(stem.strip().toUpperCase(Locale.ROOT)).matches();
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
