package org.packbench.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.swt.widgets.Display;

/** Makes the shipped font files known to a display, once. */
final class Typefaces {
    private static final String LOADED = Typefaces.class.getName();
    private static final System.Logger LOG = System.getLogger(LOADED);

    private Typefaces() {}

    static void load(Display display) {
        if (display.getData(LOADED) != null) return;
        display.setData(LOADED, Boolean.TRUE);
        for (Face face : Face.values()) {
            // without the file the family is asked of the system, and any sans serif still shows the count
            if (!display.loadFont(file(face).toString()))
                LOG.log(System.Logger.Level.WARNING, "font not loaded: {0}", face.file);
        }
    }

    private static Path file(Face face) {
        URL url = Typefaces.class.getResource("/fonts/" + face.file);
        if (url == null) throw new IllegalStateException("not in the bundle: fonts/" + face.file);
        try {
            // a display loads from the file system only; a bundle's jar is unpacked into the configuration area
            URL file = url.getProtocol().startsWith("bundle") ? FileLocator.toFileURL(url) : url;
            return Path.of(new java.net.URI("file", file.getPath(), null));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
