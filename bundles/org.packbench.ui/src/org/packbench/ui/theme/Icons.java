package org.packbench.ui.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Icons drawn on a 24 grid in one ink, at any size and in any colour: the ink is replaced before the SVG is drawn. */
final class Icons {
    /** The ink that every file in {@code icons/} is drawn with. */
    static final String INK = "#15202B";

    private final Display display;
    private final Map<Key, Image> images = new HashMap<>();

    private record Key(String name, int px, RGB ink) {}

    Icons(Display display) {
        this.display = display;
    }

    Image image(String name, int px, RGB ink) {
        return images.computeIfAbsent(new Key(name, px, ink), this::create);
    }

    private Image create(Key key) {
        String svg = source(key.name());
        String hex = String.format("#%02X%02X%02X", key.ink().red, key.ink().green, key.ink().blue);
        return new Image(display, (int zoom) -> draw(svg.replace(INK, hex), key.px() * zoom / 100));
    }

    private static ImageData draw(String svg, int px) {
        String sized = svg.replaceFirst("width=\"24\" height=\"24\"", "width=\"" + px + "\" height=\"" + px + "\"");
        return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
    }

    static String source(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (in == null) throw new IllegalArgumentException("no icon " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
