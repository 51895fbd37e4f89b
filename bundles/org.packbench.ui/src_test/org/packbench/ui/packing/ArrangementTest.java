package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.packbench.model.screen.Page;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenPackage;
import org.packbench.ui.packing.Part.Kind;

class ArrangementTest {
    /** Parts that stand on others by intent. */
    private static final Set<Kind> ON_OTHERS = EnumSet.of(
            Kind.CARD,
            Kind.KEYS,
            Kind.KEY,
            Kind.KEYS_ALL,
            Kind.EXTRAS,
            Kind.EXTRA_KEEP,
            Kind.EXTRA_REMOVE,
            Kind.PACKED,
            Kind.QUEUED,
            Kind.SKIPPED,
            Kind.SCAN,
            Kind.FACT);

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Messages.bundle(Locale.ROOT));
    }

    static List<Part> arrange(Screen screen, int width, int height) {
        return Arrangement.of(screen, width, height, 0, (face, px, text) -> text.length() * px * 11 / 20);
    }

    static Stream<Arguments> scenesAndSizes() {
        int[][] sizes = {
            {1920, 906}, {1024, 630}, {1280, 620}, {2560, 1300}, {1366, 640}, {1366, 690}, {1600, 726}, {800, 560}
        };
        return Scenes.all().keySet().stream()
                .flatMap(name -> Stream.of(sizes).map(size -> Arguments.of(name, size[0], size[1])));
    }

    @ParameterizedTest
    @MethodSource("scenesAndSizes")
    void nothingLeavesTheScreenOrLiesOnAnother(String scene, int width, int height) {
        Rectangle canvas = new Rectangle(0, 0, width, height);
        List<Part> parts = arrange(Scenes.all().get(scene).get(), width, height);
        for (Part part : parts) {
            assertFalse(part.area().isEmpty(), part + " is empty");
            assertEquals(
                    part.area(), canvas.intersection(part.area()), part.kind() + " leaves the screen: " + part.area());
        }
        List<Part> apart =
                parts.stream().filter(part -> !ON_OTHERS.contains(part.kind())).toList();
        for (Part one : apart)
            for (Part other : apart) {
                assertTrue(
                        one == other || !one.area().intersects(other.area()),
                        () -> one.kind() + one.area().toString() + " lies on " + other.kind() + other.area());
            }
    }

    @ParameterizedTest
    @MethodSource("scenesAndSizes")
    void theChosenLineIsAlwaysShown(String scene, int width, int height) {
        Screen screen = Scenes.all().get(scene).get();
        if (screen.getPage() != Page.ORDER || screen.getChosen() == null || !OrderPart.open(screen.getChosen())) return;
        assertTrue(arrange(screen, width, height).stream().anyMatch(part -> part.subject() == screen.getChosen()));
    }

    @Test
    void theBarAndTheCardsStandWhereTheDesignHasThem() {
        List<Part> parts = arrange(SampleDay.packing().screen, 1920, 906);
        assertEquals(new Rectangle(0, 0, 1920, 148), area(parts, Kind.BAR));
        assertEquals(new Rectangle(24, 172, 1368, 132), area(parts, Kind.ORDER_HEADER));
        assertEquals(new Rectangle(24, 360, 1368, 130), area(parts, Kind.LINE));
        assertEquals(new Rectangle(1416, 172, 480, 381), area(parts, Kind.COUNT));
        assertEquals(new Rectangle(1416, 567, 480, 144), area(parts, Kind.SESSION));
        assertEquals(new Rectangle(1416, 725, 480, 105), area(parts, Kind.WORKER));
        assertEquals(new Rectangle(0, 846, 1920, 60), area(parts, Kind.KEYS));
    }

    @Test
    void aTallBarTakesItsRoomFromTheLinesAndNotFromTheCardsOfTheCountColumn() {
        Screen screen = Scenes.all().get("wrong-item").get();
        List<Part> parts = arrange(screen, 1920, 906);
        assertEquals(236, area(parts, Kind.BAR).height);
        assertEquals(106, area(parts, Kind.LINE).height);
        assertEquals(144, area(parts, Kind.SESSION).height);
        assertEquals(105, area(parts, Kind.WORKER).height);
    }

    @Test
    void packedLinesGiveWayBeforeThoseToPack() {
        Screen screen = Scenes.all().get("over-scan").get();
        List<Part> parts = arrange(screen, 1024, 630);
        assertEquals(2, parts.stream().filter(part -> part.kind() == Kind.LINE).count());
        assertEquals(
                0, parts.stream().filter(part -> part.kind() == Kind.PACKED).count());
    }

    @Test
    void whatIsNotShownIsCountedInTheHeading() {
        List<Part> parts = arrange(Scenes.all().get("many-lines").get(), 1920, 906);
        String heading = parts.stream()
                .filter(part -> part.kind() == Kind.SECTION)
                .findFirst()
                .orElseThrow()
                .label();
        assertEquals("To pack · 13 products, 1 to 4 shown", heading);
    }

    @Test
    void aQuestionStandsUnderTheBarAndMovesTheRestDown() {
        Screen screen = SampleDay.packing().screen;
        List<Part> parts = Arrangement.of(screen, 1920, 906, 52, (face, px, text) -> text.length() * px / 2);
        assertEquals(new Rectangle(0, 148, 1920, 52), area(parts, Kind.QUESTION));
        assertEquals(148 + 52 + 24, area(parts, Kind.ORDER_HEADER).y);
    }

    @Test
    void aScanRepaintsTheBarOneLineAndTheCount() {
        Station station = SampleDay.packing();
        List<Part> before = arrange(station.screen, 1920, 906);
        Set<Object> touched = new HashSet<>();
        station.screen.eAdapters().add(new org.eclipse.emf.ecore.util.EContentAdapter() {
            @Override
            public void notifyChanged(org.eclipse.emf.common.notify.Notification change) {
                super.notifyChanged(change);
                if (change.isTouch()) return;
                touched.add(change.getNotifier());
                touched.add(change.getFeature());
                touched.add(change.getNewValue());
                touched.add(change.getOldValue());
            }
        });
        station.scan(Station.CREAM);
        List<Part> after = arrange(station.screen, 1920, 906);
        Set<Rectangle> damage = new HashSet<>(Damage.between(before, after, touched));
        assertEquals(Set.of(area(after, Kind.BAR), area(after, Kind.LINE), area(after, Kind.COUNT)), damage);
    }

    @Test
    void aHeldAnswerRepaintsEverything() {
        Screen screen = Scenes.all().get("wrong-item").get();
        assertTrue(Damage.whole(Set.of(screen.getBar(), ScreenPackage.Literals.SCREEN__BAR)));
        assertFalse(Damage.whole(Set.of(SampleDay.packing().screen.getBar())));
    }

    @Test
    void everyLineButtonAndTheBarHaveANameForScreenReaders() {
        for (String scene : Scenes.all().keySet()) {
            Screen screen = Scenes.all().get(scene).get();
            for (Part part : arrange(screen, 1920, 906)) {
                boolean named = PartNames.of(part, screen).isPresent();
                if (part.kind() == Kind.BAR || PartNames.operable(part.kind()))
                    assertTrue(named, scene + " " + part.kind());
            }
        }
    }

    @Test
    void theAccessibleBarIsWholeWhereThePaintedOneIsCut() {
        Screen screen = Scenes.all().get("many-lines").get();
        Part bar = arrange(screen, 1024, 630).getFirst();
        assertTrue(PartNames.of(bar, screen).orElseThrow().contains("der länger ist als jede Zeile"));
    }

    private static Rectangle area(List<Part> parts, Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow()
                .area();
    }
}
