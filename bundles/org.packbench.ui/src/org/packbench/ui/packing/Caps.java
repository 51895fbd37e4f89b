package org.packbench.ui.packing;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.jface.bindings.TriggerSequence;

/** What stands on the caps of the keys: they have other words on a keyboard of another language. */
public final class Caps {
    private Caps() {}

    /** Of a key, as the workbench writes it. */
    public static String of(TriggerSequence keys) {
        return of(keys.format());
    }

    /** Of a key and those held with it, {@code Ctrl+Shift+E}. */
    static String of(String keys) {
        return Arrays.stream(keys.split("\\+")).map(Caps::cap).collect(Collectors.joining("+"));
    }

    private static String cap(String key) {
        return switch (key) {
            case "Ctrl" -> Messages.CAP_CTRL.text();
            case "Shift" -> Messages.CAP_SHIFT.text();
            case "Space" -> Messages.CAP_SPACE.text();
            case "Del", "Delete" -> Messages.CAP_DEL.text();
            case "Ins", "Insert" -> Messages.CAP_INS.text();
            default -> key;
        };
    }
}
