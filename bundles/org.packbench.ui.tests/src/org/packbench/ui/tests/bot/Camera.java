package org.packbench.ui.tests.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Takes the pictures of a journey, once nothing in them changes any more. */
record Camera(Ui ui) {
    private static final List<String> FOREIGN = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation", "org.eclipse.ui.edit.text.actionSet.navigation");

    void keep(String name) throws IOException {
        keep(name, Workbench::inside);
    }

    void keep(String name, Bot dialog) throws IOException {
        keep(name, () -> inside(dialog.find().orElseThrow()).intersection(Workbench.inside()));
    }

    private void keep(String name, Supplier<Rectangle> area) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("packbench.images", "target/pictures")));
        var settling = new Settling();
        // what the harness of the tests brings along is in no product's toolbar
        ui.run(() -> FOREIGN.forEach(Workbench.page().getActivePage()::hideActionSet));
        ui.waitUntil("a settled window", () -> settling.look(capture(area.get())));
        var loader = new ImageLoader();
        loader.data = new ImageData[] {ui.ask(() -> capture(area.get()))};
        loader.compression = 9;
        Path picture = folder.resolve(name + ".png");
        Files.createDirectories(picture.getParent());
        loader.save(picture.toString(), SWT.IMAGE_PNG);
        new Clipping(ui).print(name);
    }

    /** Whether several looks in a row were alike. */
    private static final class Settling {
        private static final int ALIKE = 2;
        private byte[] before = {};
        private int alike;

        boolean look(ImageData now) {
            alike = Arrays.equals(before, now.data) ? alike + 1 : 0;
            before = now.data;
            return alike >= ALIKE;
        }
    }

    private ImageData capture(Rectangle area) {
        var image = new Image(ui.display(), area.width, area.height);
        var gc = new GC(ui.display());
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        // every pixel of the screen, also where several make one of the window's
        ImageData data = image.getImageData(Workbench.shell().getMonitor().getZoom());
        image.dispose();
        return data;
    }

    private static Rectangle inside(Shell dialog) {
        return dialog.getDisplay().map(dialog, null, dialog.getClientArea());
    }
}
