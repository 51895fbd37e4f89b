package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packbench.model.screen.ScanEntry;
import org.packbench.model.screen.Screen;

/** Speaks a language in which every text of ours is in brackets: what stands outside them was forgotten. */
class PseudoLanguageTest {
    /** Attributes that show what others wrote: names, numbers, codes, times, keys. */
    private static final Set<String> DATA = Set.of(
            "name",
            "variant",
            "sku",
            "number",
            "courier",
            "deadline",
            "client",
            "clientName",
            "list",
            "worker",
            "pc",
            "code",
            "time",
            "key",
            "command",
            "icon",
            "figure",
            "typed");

    @BeforeEach
    void speakInBrackets() {
        ResourceBundle english = Messages.bundle(Locale.ROOT);
        Messages.speak(new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return "⟦" + english.getString(key).replace("|", "⟧|⟦") + "⟧";
            }

            @Override
            public Enumeration<String> getKeys() {
                return english.getKeys();
            }
        });
    }

    @AfterEach
    void speakEnglish() {
        Messages.speak(Messages.bundle(Locale.ROOT));
    }

    @Test
    void everyWordThatTheScreenSaysIsTranslated() {
        Set<String> forgotten = new TreeSet<>();
        for (Map.Entry<String, Supplier<Screen>> scene : Scenes.all().entrySet()) {
            Screen screen = scene.getValue().get();
            List<EObject> objects = new ArrayList<>(List.of(screen));
            screen.eAllContents().forEachRemaining(objects::add);
            for (EObject object : objects) collect(object, forgotten);
        }
        assertEquals(Set.of(), forgotten);
    }

    private static void collect(EObject object, Set<String> forgotten) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object instanceof ScanEntry
                    || DATA.contains(attribute.getName())
                    || !(object.eGet(attribute) instanceof String text)) continue;
            if (untranslated(text)) forgotten.add(object.eClass().getName() + "." + attribute.getName() + ": " + text);
        }
    }

    /** Whether letters stand outside brackets and outside what others wrote, which is emphasised. */
    private static boolean untranslated(String text) {
        String rest = text.replaceAll("<(b|code)>.*?</\\1>", "");
        while (rest.matches("(?s).*⟦[^⟦⟧]*⟧.*")) rest = rest.replaceAll("⟦[^⟦⟧]*⟧", "");
        return rest.chars().anyMatch(Character::isLetter) && !ofTheList(text);
    }

    /** Notes, tags, boxes and countries are the list's own words. */
    private static boolean ofTheList(String text) {
        return List.of(
                                "Gift wrap, no invoice in the box",
                                "Gift wrap, no invoice in the box, VIP",
                                "VIP",
                                "Fragile",
                                "BG · Bulgaria",
                                "No space left on drive C:")
                        .contains(text)
                || text.startsWith("Please wrap")
                || List.of("Gift", "Two boxes", "Check the address before closing", "Cold chain")
                        .contains(text);
    }
}
