package org.packbench.ui.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.StorageException;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.Screen;
import org.packbench.ui.Messages;
import org.packbench.ui.packing.PictureFile;
import org.packbench.ui.packing.Pictures;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/**
 * Brings the pictures of the order on the table from the share. A line is shown without one until it is there: no scan, and
 * no line, ever waits for it. Used in the user interface's thread.
 */
final class PictureErrands {
    private final Pictures pictures;
    private final Screen screen;
    private final Display display;
    private boolean away;

    PictureErrands(Pictures pictures, Screen screen, Display display) {
        this.pictures = pictures;
        this.screen = screen;
        this.display = display;
    }

    /** Shows what is known, and goes for what is not; one errand at a time. */
    void run(ClientId client, Supplier<Optional<Profiles>> share) {
        show();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (Line line : screen.getLines())
            if (!pictures.knows(line.getSku())) wanted.putIfAbsent(line.getSku(), line.getPicture());
        if (away || wanted.isEmpty()) return;
        share.get().ifPresent(profiles -> {
            away = true;
            Work.<List<Brought>>start(
                    display,
                    Messages.workReadPictures,
                    monitor -> bring(profiles, client, wanted, SubMonitor.convert(monitor, wanted.size())),
                    result -> {
                        away = false;
                        if (result instanceof Result.Done<List<Brought>> done) take(done.value());
                        // another order may lie there by now; what a silent share did not answer waits for the next one
                        if (result instanceof Result.Done<List<Brought>> done
                                && done.value().size() == wanted.size()) run(client, share);
                        else show();
                    });
        });
    }

    private record Brought(String sku, Optional<ImageData> picture) {}

    /** A share that does not answer is asked again at the next order: the rest stays unknown. */
    private static List<Brought> bring(
            Profiles profiles, ClientId client, Map<String, String> wanted, SubMonitor progress) {
        List<Brought> brought = new ArrayList<>();
        try {
            for (Map.Entry<String, String> product : wanted.entrySet()) {
                Optional<byte[]> file = profiles.picture(client, product.getValue(), new Sku(product.getKey()));
                brought.add(new Brought(product.getKey(), file.flatMap(PictureFile::read)));
                progress.split(1);
            }
        } catch (StorageException e) {
            System.getLogger(PictureErrands.class.getName())
                    .log(System.Logger.Level.DEBUG, "pictures are brought with the next order", e);
        }
        return brought;
    }

    private void take(List<Brought> brought) {
        if (display.isDisposed()) return;
        brought.forEach(one -> pictures.found(one.sku(), one.picture()));
    }

    private void show() {
        for (Line line : screen.getLines()) {
            boolean there = pictures.of(line.getSku()).isPresent();
            if (line.isPictured() != there) line.setPictured(there);
        }
    }
}
