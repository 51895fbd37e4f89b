package org.packbench.ui.look;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.swt.SWT;

/**
 * The edges of native fields and boxes, which no style sheet of the workbench reaches. On GTK the toolkit reads one more
 * style sheet, once, before its first display; elsewhere the system's edges stay.
 */
public final class Edges {
    /** Names the toolkit a style sheet that it reads after its own. */
    private static final String SHEET = "org.eclipse.swt.internal.gtk.cssFile";

    private Edges() {}

    /**
     * Call before there is a display. Whoever set a sheet for this system keeps it.
     *
     * @throws IOException when the sheet cannot be unpacked
     */
    public static void sharpen() throws IOException {
        if (!SWT.getPlatform().equals("gtk") || System.getProperty(SHEET) != null) return;
        URL sheet = Edges.class.getResource("/gtk/edges.css");
        if (sheet == null) throw new IllegalStateException("not in the bundle: gtk/edges.css");
        System.setProperty(SHEET, file(sheet).toString());
    }

    /** A bundle's jar is unpacked into the configuration area: the toolkit reads from the file system only. */
    private static Path file(URL sheet) throws IOException {
        URL file = sheet.getProtocol().startsWith("bundle") ? FileLocator.toFileURL(sheet) : sheet;
        try {
            return Path.of(new java.net.URI("file", file.getPath(), null));
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
