package org.packbench.ui.packing;

import org.packbench.model.screen.Line;
import org.packbench.model.screen.Screen;

/** The count of the screen, and how large it is written: smaller with every digit, so that its card never grows. */
final class Count {
    private Count() {}

    /** Units still to pack in the open order. */
    static int left(Screen screen) {
        return required(screen) - packed(screen);
    }

    static int required(Screen screen) {
        return screen.getLines().stream().mapToInt(Line::getRequired).sum();
    }

    static int packed(Screen screen) {
        return screen.getLines().stream().mapToInt(Line::getPacked).sum();
    }

    /** Orders neither done nor skipped. */
    static int orders(Screen screen) {
        return screen.getSession() == null
                ? 0
                : screen.getSession().getOrders()
                        - screen.getSession().getDone()
                        - screen.getSession().getSkipped();
    }

    /** @param room the height of its card; 0 on a narrow screen */
    static int px(int count, Sizes sizes, int room) {
        int digits = Integer.toString(count).length();
        if (sizes.narrow()) return digits < 3 ? 112 : 76;
        if (room < 240) return digits < 3 ? 120 : 96;
        int tall = digits == 1 ? 272 : digits == 2 ? 240 : 180;
        return room < 350 ? Math.min(tall, digits < 3 ? 200 : 160) : tall;
    }
}
