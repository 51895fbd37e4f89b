package org.packbench.ui.preferences;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.packbench.core.scan.ScannerProfile;
import org.packbench.ui.sound.Scheme;
import org.packbench.ui.theme.Palette;

/** The preferences: their keys, and what counts where nothing is set. Any thread. */
public enum Preference {
    SHARE("share"),
    PALETTE("palette"),
    TYPE_PERCENT("typePercent"),
    VOLUME("volume"),
    /** How this PC's scanner types: {@link ScannerProfile#text}. */
    SCANNER("scanner"),
    SOUND_SCHEME("soundScheme"),
    LAST_CLIENT("lastClient"),
    LAST_FOLDER("lastFolder"),
    /** Where tables were exported to last, and in which format. */
    EXPORT_FOLDER("exportFolder"),
    EXPORT_FORMAT("exportFormat"),
    /** The printer of labels. */
    PRINT_TARGET("printTarget"),
    /** Whether the label of a completed order is printed by itself. */
    PRINT_COMPLETED("printCompleted"),
    /** Whose SKU mapping was looked at last. */
    SKU_CLIENT("skuClient"),
    /** How the session browser was left, and each of its ready views. */
    SESSIONS("sessions"),
    SESSIONS_ACTIVE("sessionsActive"),
    SESSIONS_COMPLETED("sessionsCompleted"),
    SESSIONS_AVAILABLE("sessionsAvailable"),
    /** How often lists of sessions read themselves again, in seconds; zero is never. */
    SESSIONS_REFRESH("sessionsRefresh");

    /** The bounds of the size of type, in percent: the largest suits a screen of 3840 pixels that the system does not enlarge. */
    public static final int TYPE_LEAST = 80;

    public static final int TYPE_MOST = 200;

    /** The node of the instance scope. */
    public static final String NODE = "org.packbench.ui";

    private record Scanner(String text, ScannerProfile profile) {}

    private static volatile Scanner scanner = new Scanner("", ScannerProfile.DEFAULT);

    private final String key;

    Preference(String key) {
        this.key = key;
    }

    /** As it was set; empty while it was not. */
    public Optional<String> get() {
        return Optional.ofNullable(node().get(key, null)).filter(value -> !value.isBlank());
    }

    /** Sets and writes; what cannot be written is good until the program ends, and logged. */
    public void set(String value) {
        IEclipsePreferences node = node();
        node.put(key, value);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            System.getLogger(Preference.class.getName())
                    .log(System.Logger.Level.WARNING, "preference " + key + " is not saved", e);
        }
    }

    /** The theme that was asked for. */
    public static Palette.Wish palette() {
        String name = PALETTE.get().orElse("").toUpperCase(Locale.ROOT);
        for (Palette.Wish wish : Palette.Wish.values()) if (wish.name().equals(name)) return wish;
        return Palette.Wish.SYSTEM;
    }

    /** Size of type in the packing screen, from {@link #TYPE_LEAST} to {@link #TYPE_MOST} %. */
    public static int typePercent() {
        return Math.clamp(node().getInt(TYPE_PERCENT.key, 100), TYPE_LEAST, TYPE_MOST);
    }

    /** From 0, silent, to 100. */
    public static int volume() {
        return Math.clamp(node().getInt(VOLUME.key, 70), 0, 100);
    }

    /** This PC's scanner; taken apart once and not at every key. */
    public static ScannerProfile scanner() {
        String text = SCANNER.get().orElse("");
        Scanner known = scanner;
        if (!known.text.equals(text)) scanner = known = new Scanner(text, ScannerProfile.of(text));
        return known.profile;
    }

    /** How the signals sound. */
    public static Scheme soundScheme() {
        String name = SOUND_SCHEME.get().orElse("").toUpperCase(Locale.ROOT);
        for (Scheme scheme : Scheme.values()) if (scheme.name().equals(name)) return scheme;
        return Scheme.BEEPS;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
