package org.packbench.ui.packing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.packbench.model.screen.Screen;
import org.packbench.ui.theme.Palette;
import org.packbench.ui.theme.Theme;

/**
 * Takes a picture of every scene in every theme and size, for people to look at. Needs a display:
 * {@code ScreenPictures FOLDER [part of a name [WIDTH HEIGHT [percent of type]]]}.
 */
final class ScreenPictures {
    private ScreenPictures() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String wanted = args.length > 1 ? args[1] : "";
        int[][] sizes = args.length > 3
                ? new int[][] {{Integer.parseInt(args[2]), Integer.parseInt(args[3])}}
                : new int[][] {{1920, 906}, {1024, 630}};
        int percent = args.length > 4 ? Integer.parseInt(args[4]) : 100;
        Display display = new Display();
        for (Palette palette : new Palette[] {Palette.LIGHT, Palette.DARK, Palette.HIGH_CONTRAST}) {
            for (int[] size : sizes) {
                Theme theme = new Theme(display, palette, percent);
                Shell shell = new Shell(display, SWT.NO_TRIM);
                shell.setLayout(new FillLayout());
                Pictures pictures = new Pictures(display);
                drawn(pictures);
                ScanScreen canvas = new ScanScreen(shell, theme, pictures);
                shell.setBounds(0, 0, size[0], size[1]);
                shell.open();
                for (Map.Entry<String, Supplier<Screen>> scene : Scenes.all().entrySet()) {
                    String name = scene.getKey() + "-" + palette.name().toLowerCase() + "-" + size[0];
                    if (!name.contains(wanted)) continue;
                    Screen screen = scene.getValue().get();
                    screen.getLines()
                            .forEach(line ->
                                    line.setPictured(pictures.of(line.getSku()).isPresent()));
                    canvas.show(screen);
                    take(canvas, folder.resolve(name + ".png"));
                }
                shell.dispose();
                theme.dispose();
            }
        }
        display.dispose();
    }

    /** A jar and a bottle, as a list of a shop would name them. */
    private static void drawn(Pictures pictures) {
        pictures.found("HC-FC-050", PictureFile.read(PictureFileTest.jar(600, 600, new java.awt.Color(0xE8D6C6))));
        pictures.found("VC-SR-030", PictureFile.read(PictureFileTest.jar(300, 900, new java.awt.Color(0xE3A857))));
    }

    private static void take(ScanScreen canvas, Path file) {
        Display display = canvas.getDisplay();
        canvas.update();
        while (display.readAndDispatch()) {}
        Image image = new Image(display, canvas.getBounds().width, canvas.getBounds().height);
        GC gc = new GC(image);
        canvas.print(gc);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
