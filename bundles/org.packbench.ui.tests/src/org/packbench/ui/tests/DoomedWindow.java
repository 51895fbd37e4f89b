package org.packbench.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.ui.IStartup;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.PackingPlan.Order;

/**
 * In a window that a journey opened in another process, packs until what it packed is saved on the share, writes that
 * down, and stays with an order open until it is killed. Does nothing in any other window.
 */
public final class DoomedWindow implements IStartup {
    /** The property that names the file in which it writes down what is saved. */
    static final String SAVED = "packbench.journey.saved";

    private static final int ORDERS = 5;

    @Override
    public void earlyStartup() {
        String file = System.getProperty(SAVED);
        if (file != null) pack(Path.of(file));
    }

    private static void pack(Path saved) {
        var place = Workplace.here();
        place.awaitShare();
        place.start();
        place.state().plan().orders().stream().limit(ORDERS).forEach(order -> SampleList.pack(place, order));
        Order half = place.state().plan().orders().get(ORDERS);
        place.scan(half.number().value());
        place.awaitSaved();
        tell(saved, place);
    }

    /** Moved into place whole: who waits for the file reads all of it. */
    private static void tell(Path saved, Workplace place) {
        String completed = place.state().completed().stream()
                .map(OrderNumber::value)
                .collect(Collectors.joining("\n", place.session().id().value() + "\n", "\n"));
        try {
            Path fresh = saved.resolveSibling(saved.getFileName() + ".new");
            Files.writeString(fresh, completed);
            Files.move(fresh, saved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
