package org.packbench.ui.monitor;

import static org.packbench.ui.browser.Entries.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.index.SessionIndex.Snapshot;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.theme.Palette;
import org.packbench.ui.theme.Theme;

/** Paints the board as it is designed, at several sizes and in every theme, into a folder: {@code java … FOLDER}. Needs a display. */
final class BoardPictures {
    private BoardPictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        var display = new Display();
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.HIGH_CONTRAST)) {
            var theme = new Theme(display, palette, 100);
            String name = palette.name().toLowerCase(java.util.Locale.ROOT);
            paint(display, theme, board(5), 1920, 1080, folder.resolve(name + "-1920.png"));
            paint(display, theme, board(5), 1024, 768, folder.resolve(name + "-1024.png"));
            paint(display, theme, board(14), 1920, 1080, folder.resolve(name + "-many.png"));
            theme.dispose();
        }
        display.dispose();
    }

    private static Board board(int lines) {
        Instant now = Instant.now();
        var entries = new ArrayList<SessionEntry>();
        entries.add(entry("a", State.STALE)
                .client("R")
                .by("003", "Ivan Petrenko", "DESKTOP-PC3")
                .couriers(new CourierCount("PostOne", 42, 25))
                .started(now.minus(Duration.ofMinutes(190)))
                .silent(Duration.ofMinutes(3), Duration.ofMinutes(4))
                .packed(17, 42)
                .made());
        entries.add(entry("b", State.ACTIVE)
                .client("R")
                .by("004", "Elena Georgieva", "DESKTOP-PC4")
                .couriers(new CourierCount("DHL", 30, 8))
                .started(now.minus(Duration.ofMinutes(110)))
                .silent(Duration.ofSeconds(12), Duration.ofMinutes(11))
                .packed(22, 30)
                .made());
        for (int i = 2; i < lines; i++)
            entries.add(entry("s" + i, i == 2 ? State.HERE : State.ACTIVE)
                    .client(List.of("M", "M", "A", "COSMETICS1").get(i % 4))
                    .by(
                            "00" + i,
                            List.of("John Doe", "Maria Ivanova", "Petar Dimitrov")
                                    .get(i % 3),
                            "DESKTOP-PC" + i)
                    .couriers(new CourierCount("Speedy", 60, 20 + i))
                    .started(now.minus(Duration.ofMinutes(100 - 3L * i)))
                    .silent(Duration.ofSeconds(9 + i), Duration.ofSeconds(30))
                    .packed(41 - i, 50)
                    .made());
        var deadlines = new Deadlines(Map.of(
                "R", Map.of("PostOne", LocalTime.of(0, 1), "DHL", LocalTime.of(23, 58)),
                "M", Map.of("Speedy", LocalTime.of(23, 57))));
        return Board.of(new Snapshot(now, 1, entries, List.of()), deadlines);
    }

    private static void paint(Display display, Theme theme, Board board, int width, int height, Path to) {
        var shell = new Shell(display, SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        var canvas = new BoardCanvas(shell, theme);
        shell.setBounds(0, 0, width, height);
        shell.open();
        canvas.show(new BoardCanvas.Shown(board, Optional.empty(), "refreshed 12 s ago", false));
        canvas.update();
        while (display.readAndDispatch()) canvas.update();
        var image = new Image(display, width, height);
        var gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(to.toString(), SWT.IMAGE_PNG);
        image.dispose();
        shell.dispose();
    }
}
