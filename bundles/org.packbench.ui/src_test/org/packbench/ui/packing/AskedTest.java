package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** What of a rectangle that the toolkit wants painted was asked for. */
class AskedTest {
    private static final Rectangle CANVAS = new Rectangle(0, 0, 1000, 800);
    private static final Rectangle BAR = new Rectangle(0, 0, 1000, 148);
    private static final Rectangle LINE = new Rectangle(24, 400, 600, 130);

    private final Asked asked = new Asked();

    private List<Rectangle> take(Rectangle around) {
        return asked.take(around, CANVAS);
    }

    @Test
    void twoAreasAreTheTwoThatWereAskedFor() {
        asked.add(BAR);
        asked.add(LINE);
        assertEquals(List.of(BAR, LINE), take(new Rectangle(0, 0, 1000, 530)));
    }

    @Test
    void whatReachesBeyondTheCanvasIsCutAsTheToolkitCutsIt() {
        Rectangle wide = new Rectangle(-2, -2, 1004, 152);
        asked.add(wide);
        assertEquals(List.of(wide), take(new Rectangle(0, 0, 1000, 150)));
    }

    @Test
    void moreThanWasAskedForIsPaintedWhole() {
        asked.add(BAR);
        assertEquals(List.of(CANVAS), take(CANVAS));
    }

    @Test
    void nothingIsAskedForTwice() {
        asked.add(LINE);
        take(LINE);
        assertEquals(List.of(BAR), take(BAR));
    }

    @Test
    void whoAsksForEverythingGetsEverything() {
        asked.add(BAR);
        asked.everything();
        asked.add(new Rectangle(0, 700, 1000, 100));
        assertEquals(List.of(CANVAS), take(CANVAS));
    }

    @Test
    void aScreenThatNobodySeesDoesNotCollectWhatItAskedFor() {
        for (int i = 0; i < 1_000; i++) asked.add(LINE);
        assertEquals(List.of(CANVAS), take(CANVAS));
        asked.add(LINE);
        assertEquals(List.of(LINE), take(LINE));
    }
}
